# A bundle in a disk image: macdeployqt, entitlements for the hardened runtime; signing and notarization by
# macos/notarize. Not tried: see README.md here.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Patchbay)
set_target_properties(patchbay PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Patchbay
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in)
# Beside the program, where it looks for them.
foreach(target patchbayctl patchbay-demo-org patchbay-consent)
    if(TARGET ${target})
        add_custom_command(TARGET patchbay POST_BUILD
            COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_FILE:${target}> $<TARGET_BUNDLE_CONTENT_DIR:patchbay>/MacOS/
            VERBATIM)
        add_dependencies(patchbay ${target})
    endif()
endforeach()
qt_generate_deploy_app_script(TARGET patchbay OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy} COMPONENT window)
