# What desktops and shells that follow freedesktop.org read. An archive that is unpacked anywhere has no use for what
# names an absolute path, or has to lie where the desktop looks.

if(NOT PATCHBAY_PORTABLE)
    # The bus starts Patchbay when the desktop asks it for a window.
    configure_file(${PATCHBAY_APP_ID}.service.in ${PATCHBAY_APP_ID}.service @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${PATCHBAY_APP_ID}.service
        DESTINATION ${CMAKE_INSTALL_DATADIR}/dbus-1/services COMPONENT window)
    install(FILES ${PATCHBAY_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT window)
    install(FILES ${PATCHBAY_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT window)
    # Where systemd looks for what a person may switch on, on every architecture.
    configure_file(patchbay-intake.service.in patchbay-intake.service @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/patchbay-intake.service
        DESTINATION lib/systemd/user COMPONENT ctl)
endif()
# For RPM, each of which has to bring its licence; Debian's packages have a copyright file in its place.
if(NOT PATCHBAY_PORTABLE)
    foreach(component window:patchbay ctl:patchbayctl consent:patchbay-consent demo-org:patchbay-demo-org)
        string(REPLACE ":" ";" component ${component})
        list(GET component 0 name)
        list(GET component 1 package)
        if(NOT name STREQUAL consent OR TARGET patchbay-consent)
            install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/${package}
                COMPONENT ${name})
        endif()
    endforeach()
endif()
install(FILES icons/${PATCHBAY_APP_ID}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    COMPONENT window)
install(FILES man/patchbay.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT window)
install(FILES man/patchbayctl.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ctl)
install(FILES man/patchbay-demo-org.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT demo-org)
install(FILES man/patchbay-policy.5 DESTINATION ${CMAKE_INSTALL_MANDIR}/man5 COMPONENT ctl)
install(FILES ${CMAKE_SOURCE_DIR}/resources/policy/policy.schema.json
    ${CMAKE_SOURCE_DIR}/resources/providers/provider.schema.json
    DESTINATION ${CMAKE_INSTALL_DATADIR}/patchbay/schemas COMPONENT ctl)

# Desktops that cannot draw SVG get the two sizes they ask for most.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    set(icons "")
    foreach(size 48 128)
        set(icon ${CMAKE_CURRENT_BINARY_DIR}/${size}/${PATCHBAY_APP_ID}.png)
        file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${size})
        add_custom_command(OUTPUT ${icon}
            COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${icon}
                ${CMAKE_CURRENT_SOURCE_DIR}/icons/${PATCHBAY_APP_ID}.svg
            DEPENDS icons/${PATCHBAY_APP_ID}.svg VERBATIM)
        install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps COMPONENT window)
        list(APPEND icons ${icon})
    endforeach()
    add_custom_target(icons ALL DEPENDS ${icons})
endif()

# Completions. patchbayctl knows its commands itself.
set(bash_completions ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
set(fish_completions ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
if(EXISTS /etc/debian_version)
    set(zsh_completions ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions) # Debian's own
else()
    set(zsh_completions ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
endif()
install(FILES completions/patchbay DESTINATION ${bash_completions} COMPONENT window)
install(FILES completions/patchbay.fish DESTINATION ${fish_completions} COMPONENT window)
install(FILES completions/_patchbay DESTINATION ${zsh_completions} COMPONENT window)
if(TARGET patchbayctl AND NOT CMAKE_CROSSCOMPILING)
    set(scripts "")
    foreach(shell bash fish zsh)
        set(script ${CMAKE_CURRENT_BINARY_DIR}/completion.${shell})
        add_custom_command(OUTPUT ${script} COMMAND patchbayctl completion ${shell} > ${script}
            DEPENDS patchbayctl)
        list(APPEND scripts ${script})
    endforeach()
    add_custom_target(completions ALL DEPENDS ${scripts})
    list(GET scripts 0 bash_script)
    list(GET scripts 1 fish_script)
    list(GET scripts 2 zsh_script)
    install(FILES ${bash_script} RENAME patchbayctl DESTINATION ${bash_completions} COMPONENT ctl)
    install(FILES ${fish_script} RENAME patchbayctl.fish DESTINATION ${fish_completions} COMPONENT ctl)
    install(FILES ${zsh_script} RENAME _patchbayctl DESTINATION ${zsh_completions} COMPONENT ctl)
endif()
