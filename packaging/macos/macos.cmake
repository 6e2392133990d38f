# A bundle in a disk image: its programs, what they load (macdeployqt), notices; signed for this computer only. Signing and
# notarization by macos/notarize. Not tried: see README.md here.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON) # one image of everything
set(CPACK_DMG_VOLUME_NAME Patchbay)
set(bundle Patchbay.app)
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

# All programs find libraries in the bundle. The folders they were linked from stay named until macdeployqt has copied from
# there, which takes them out: by nothing else does it find those that are not Qt's.
set_target_properties(${programs} PROPERTIES
    INSTALL_RPATH @executable_path/../Frameworks
    INSTALL_RPATH_USE_LINK_PATH ON)
install(TARGETS patchbay BUNDLE DESTINATION .)
set(others "")
foreach(program IN LISTS programs)
    if(NOT program STREQUAL patchbay) # beside it, where it looks for them
        set_target_properties(${program} PROPERTIES
            RUNTIME_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${bundle}/Contents/MacOS)
        add_dependencies(patchbay ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${bundle}/Contents/MacOS)
        string(APPEND others " ${bundle}/Contents/MacOS/${program}")
    endif()
endforeach()
install_notices(${bundle}/Contents/Resources)
# Signed by nobody, as processors of Apple's want it at least; last, because it seals what lies in the bundle.
qt_generate_deploy_script(TARGET patchbay OUTPUT_SCRIPT deploy CONTENT "
qt_deploy_runtime_dependencies(EXECUTABLE ${bundle} ADDITIONAL_EXECUTABLES${others} DEPLOY_TOOL_OPTIONS -codesign=-)
")
install(SCRIPT ${deploy})
