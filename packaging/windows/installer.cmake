# The installer for Windows, by NSIS: NSIS.template.in says what it does, for whom, and why the template is our own.
set(CPACK_GENERATOR NSIS)
# Everything in one folder: component by component, each would be put together without what it loads from the others'.
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}") # where CPack finds the template
file(TO_NATIVE_PATH "${CMAKE_CURRENT_LIST_DIR}/patchbay.ico" CPACK_NSIS_MUI_ICON)
