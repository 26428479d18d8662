# Every language is a .ts file; the compiled ones are built into the program as :/translations/outturn_XX.qm.
# translations/update.sh gathers the strings; a build never changes a .ts file.
file(GLOB ts_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/outturn_*.ts)
qt_add_lrelease(outturn_ui TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(outturn_ui translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
add_custom_target(update_translations COMMAND ${CMAKE_SOURCE_DIR}/translations/update.sh VERBATIM)
