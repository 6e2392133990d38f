# An installer by NSIS: programs, Qt beside them (windeployqt), and the scheme patchbay. Not tried: see README.md here.
set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME Patchbay)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\patchbay.exe)
set(CPACK_NSIS_MUI_ICON "${CMAKE_CURRENT_SOURCE_DIR}/windows/patchbay.ico")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# For whoever installs, without an administrator.
set(CPACK_NSIS_DEFINES "RequestExecutionLevel user")
set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\Programs")
set(scheme "Software\\Classes\\patchbay")
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
    WriteRegStr HKCU '${scheme}' '' 'URL:Patchbay'
    WriteRegStr HKCU '${scheme}' 'URL Protocol' ''
    WriteRegStr HKCU '${scheme}\\DefaultIcon' '' '$INSTDIR\\bin\\patchbay.exe,0'
    WriteRegStr HKCU '${scheme}\\shell\\open\\command' '' '\"$INSTDIR\\bin\\patchbay.exe\" \"%1\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
    DeleteRegKey HKCU '${scheme}'")

# No console window beside the windows, and an icon in the program.
set_target_properties(patchbay PROPERTIES WIN32_EXECUTABLE ON)
if(TARGET patchbay-consent)
    set_target_properties(patchbay-consent PROPERTIES WIN32_EXECUTABLE ON)
endif()
set(resources ${CMAKE_CURRENT_SOURCE_DIR}/windows/patchbay.rc)
target_sources(patchbay PRIVATE ${resources})
set_source_files_properties(${resources} TARGET_DIRECTORY patchbay
    PROPERTIES INCLUDE_DIRECTORIES ${CMAKE_CURRENT_SOURCE_DIR}/windows)

foreach(target patchbay patchbayctl patchbay-demo-org patchbay-consent)
    if(TARGET ${target})
        qt_generate_deploy_app_script(TARGET ${target} OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
        install(SCRIPT ${deploy} COMPONENT window)
    endif()
endforeach()
