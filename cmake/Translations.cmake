# Every language is a .ts file; the compiled ones are built into the program.
file(GLOB ts_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/outturn_*.ts)
if(ts_files)
  qt_add_lrelease(outturn_ui TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
  qt_add_resources(outturn_ui translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
endif()
qt_add_lupdate(outturn_ui TS_FILES ${ts_files} SOURCES ${app_files} ${ui_files} ui/main.cpp)
