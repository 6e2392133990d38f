# -DPATCHBAY_PORTABLE=ON: a folder that runs wherever it lies, with Qt, the web engine and all else they load, and the
# notices their licences ask for. Of the system it takes the C and C++ libraries and graphics (portable/collect.cmake).
# Made on Debian, whose packages tell what every library's licence is.

find_program(PATCHELF patchelf REQUIRED)
# RPATH and not RUNPATH: it counts for the libraries' libraries too, and for plug-ins.
foreach(program patchbay patchbayctl patchbay-demo-org)
    set_target_properties(${program} PROPERTIES INSTALL_RPATH "$ORIGIN/../lib")
    target_link_options(${program} PRIVATE -Wl,--disable-new-dtags)
endforeach()
set(engine "")
if(TARGET patchbay-consent)
    set_target_properties(patchbay-consent PROPERTIES INSTALL_RPATH "$ORIGIN/../../lib")
    target_link_options(patchbay-consent PRIVATE -Wl,--disable-new-dtags)
    set(engine ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBEXECS}/QtWebEngineProcess)
endif()
configure_file(portable/collect.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/collect.cmake @ONLY)
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/collect.cmake)
# What it was made against is the oldest it runs on.
execute_process(COMMAND getconf GNU_LIBC_VERSION OUTPUT_VARIABLE glibc OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "glibc " "" glibc "${glibc}")
string(REGEX MATCH "^[0-9]+" gcc "${CMAKE_CXX_COMPILER_VERSION}")
configure_file(portable/README.in ${CMAKE_CURRENT_BINARY_DIR}/portable/README @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/portable/README portable/NOTICES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION .)
