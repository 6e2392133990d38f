# Packages by CPack: an archive (-DPATCHBAY_PORTABLE=ON), RPM, and installers of Windows and macOS. Debian's packages are
# made by debhelper (debian/). Run by packaging/build, and by .ci/windows and .ci/macos.

set(CPACK_PACKAGE_NAME patchbay)
set(CPACK_PACKAGE_VENDOR "The Patchbay authors")
set(CPACK_PACKAGE_CONTACT "The Patchbay authors <patchbay@patchbay.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Desktop integrations manager, Salesforce first")
set(CPACK_PACKAGE_DESCRIPTION
    "Patchbay connects your accounts at other services, Salesforce first, keeps every connection in sight as a card, and enters leads into the connected org.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Patchbay)
set(CPACK_PACKAGE_EXECUTABLES patchbay Patchbay)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_COMPONENTS_ALL window ctl demo-org)
if(TARGET patchbay-consent)
    list(APPEND CPACK_COMPONENTS_ALL consent)
endif()

if(WIN32)
    include(windows/windows.cmake)
elseif(APPLE)
    include(macos/macos.cmake)
elseif(PATCHBAY_PORTABLE)
    set(CPACK_GENERATOR TXZ)
    set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
    set(CPACK_COMPONENTS_ALL "") # one archive of everything
    set(CPACK_ARCHIVE_THREADS 0)
    set(CPACK_PACKAGE_FILE_NAME patchbay-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
else()
    include(rpm.cmake)
endif()
include(CPack)
