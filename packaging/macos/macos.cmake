# A bundle in a disk image: macdeployqt, entitlements for the hardened runtime; signing and notarization by
# macos/notarize. Not tried: see README.md here.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Patchbay)
set_target_properties(patchbay PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Patchbay
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in)
# Its icon, of the same drawing as everywhere.
set(icon ${CMAKE_CURRENT_BINARY_DIR}/Patchbay.icns)
add_custom_command(OUTPUT ${icon}
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/macos/icon ${CMAKE_CURRENT_SOURCE_DIR}/icons/${PATCHBAY_APP_ID}.svg ${icon}
    DEPENDS macos/icon icons/${PATCHBAY_APP_ID}.svg VERBATIM)
add_custom_target(bundle_icon DEPENDS ${icon})
add_dependencies(patchbay bundle_icon)
add_custom_command(TARGET patchbay POST_BUILD
    COMMAND ${CMAKE_COMMAND} -E make_directory $<TARGET_BUNDLE_CONTENT_DIR:patchbay>/Resources
    COMMAND ${CMAKE_COMMAND} -E copy ${icon} $<TARGET_BUNDLE_CONTENT_DIR:patchbay>/Resources/
    VERBATIM)
# Beside the program, where it looks for them.
foreach(target patchbayctl patchbay-demo-org patchbay-consent)
    if(TARGET ${target})
        add_custom_command(TARGET patchbay POST_BUILD
            COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_FILE:${target}> $<TARGET_BUNDLE_CONTENT_DIR:patchbay>/MacOS/
            VERBATIM)
        add_dependencies(patchbay ${target})
    endif()
endforeach()
install(TARGETS patchbay BUNDLE DESTINATION . COMPONENT window)
qt_generate_deploy_app_script(TARGET patchbay OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy} COMPONENT window)
