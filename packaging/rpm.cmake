# RPM packages, a component each, against the system's libraries: rpmbuild writes down which sonames that is.
set(CPACK_GENERATOR RPM)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_INSTALL_WITH_EXEC ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# Folders that belong to the file system's package or to others, and are nobody's to remove.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/libexec /usr/share/applications /usr/share/dbus-1 /usr/share/dbus-1/services /usr/share/metainfo
    /usr/share/man /usr/share/man/man1 /usr/share/man/man5 /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/icons/hicolor/48x48
    /usr/share/icons/hicolor/48x48/apps /usr/share/icons/hicolor/128x128 /usr/share/icons/hicolor/128x128/apps
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/fish
    /usr/share/fish/vendor_completions.d /usr/share/zsh /usr/share/zsh/vendor-completions /usr/share/zsh/site-functions /usr/share/licenses
    /usr/lib/systemd /usr/lib/systemd/user)

# What is loaded by name cannot be seen by rpmbuild.
set(loaded "ca-certificates, libsecret-1.so.0()(64bit), xdg-utils")
set(CPACK_RPM_WINDOW_PACKAGE_NAME patchbay)
set(CPACK_RPM_WINDOW_PACKAGE_REQUIRES "${loaded}")
set(CPACK_RPM_CTL_PACKAGE_NAME patchbayctl)
set(CPACK_RPM_CTL_PACKAGE_REQUIRES "${loaded}")
set(CPACK_RPM_CONSENT_PACKAGE_NAME patchbay-consent)
set(CPACK_RPM_DEMO-ORG_PACKAGE_NAME patchbay-demo-org)
# CPack writes no weak dependencies: these are lines of the spec file behind its address.
set(also "Packager: ${CPACK_PACKAGE_CONTACT}")
set(CPACK_RPM_PACKAGE_URL "https://patchbay.invalid/\n${also}")
set(CPACK_RPM_WINDOW_PACKAGE_URL
    "${CPACK_RPM_PACKAGE_URL}\nRecommends: patchbay-consent, patchbay-demo-org, patchbayctl, gnome-keyring")
set(CPACK_RPM_CTL_PACKAGE_URL
    "${CPACK_RPM_PACKAGE_URL}\nRecommends: gnome-keyring\nSuggests: patchbay-consent, patchbay-demo-org")
foreach(component WINDOW CTL CONSENT DEMO-ORG)
    set(CPACK_RPM_${component}_PACKAGE_DESCRIPTION
"Patchbay connects your accounts at other services, Salesforce first, keeps
every connection in sight as a card, and enters leads into the connected org.
The package patchbay is its window, patchbayctl its command line,
patchbay-consent its sign-in window, and patchbay-demo-org an org to try.")
endforeach()
set(CPACK_RPM_WINDOW_PACKAGE_SUMMARY "Desktop integrations manager, Salesforce first")
set(CPACK_RPM_CTL_PACKAGE_SUMMARY "Command line of Patchbay")
set(CPACK_RPM_CONSENT_PACKAGE_SUMMARY "Sign-in window of Patchbay")
set(CPACK_RPM_DEMO-ORG_PACKAGE_SUMMARY "Simulated Salesforce org for Patchbay")
