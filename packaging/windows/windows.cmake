# Programs, what they load beside them (windows/collect.cmake.in), notices, and an installer of all that. Not tried: see
# README.md here.
include(windows/installer.cmake)

# No console window beside the windows, and an icon in the program.
set_target_properties(patchbay PROPERTIES WIN32_EXECUTABLE ON)
if(TARGET patchbay-consent)
    set_target_properties(patchbay-consent PROPERTIES WIN32_EXECUTABLE ON)
endif()
set(resources ${CMAKE_CURRENT_SOURCE_DIR}/windows/patchbay.rc)
target_sources(patchbay PRIVATE ${resources})
set_source_files_properties(${resources} TARGET_DIRECTORY patchbay
    PROPERTIES INCLUDE_DIRECTORIES ${CMAKE_CURRENT_SOURCE_DIR}/windows)

# The compiler's libraries come first: what collect.cmake then finds beside the programs it need not look for.
include(InstallRequiredSystemLibraries)
find_program(WINDEPLOYQT windeployqt HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)
set(library_folders "")
foreach(prefix IN LISTS CMAKE_PREFIX_PATH)
    file(TO_CMAKE_PATH "${prefix}/bin" library_folder) # a backslash would be none in the script
    if(NOT library_folder MATCHES "/debug/") # vcpkg's libraries for debugging, of the same names
        string(APPEND library_folders " \"${library_folder}\"")
    endif()
endforeach()
configure_file(windows/collect.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/collect.cmake @ONLY)
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/collect.cmake)
install_notices(.)
