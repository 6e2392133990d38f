# Packages that bring libraries of others, for systems whose package manager cannot tell their licences: NOTICES here, and
# beside it the notices that notices/gather puts together.
set(PATCHBAY_NOTICES "" CACHE PATH "Folder of packaging/notices/gather: what a package for Windows or macOS brings")

# Into FOLDER of the package.
function(install_notices folder)
    install(FILES notices/NOTICES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${folder})
    if(PATCHBAY_NOTICES)
        install(DIRECTORY ${PATCHBAY_NOTICES}/ DESTINATION ${folder}/licenses)
    else()
        install(CODE "message(WARNING \"PATCHBAY_NOTICES is not set: this package is not to be handed on\")")
    endif()
endfunction()
