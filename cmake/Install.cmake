# The install tree, the same for `cmake --install` and for the Debian package.
set(app_id io.github.outturn.Outturn)
set(from ${CMAKE_SOURCE_DIR}/packaging)

# Installing and packing take what is built; they do not build the tests first.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

# Debian packages carry compressed manual pages and change logs; -n keeps their bytes the same from build to build.
find_program(GZIP gzip REQUIRED)
foreach(document packaging/outturn.1 CHANGELOG.md)
  get_filename_component(name ${document} NAME)
  set(compressed ${CMAKE_BINARY_DIR}/install/${name}.gz)
  add_custom_command(OUTPUT ${compressed} COMMAND ${GZIP} -9nc ${CMAKE_SOURCE_DIR}/${document} > ${compressed}
    DEPENDS ${CMAKE_SOURCE_DIR}/${document} VERBATIM)
  list(APPEND compressed_files ${compressed})
endforeach()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/install)
add_custom_target(compressed_documents ALL DEPENDS ${compressed_files})

install(TARGETS outturn RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS outturn-window RUNTIME DESTINATION ${OUTTURN_LIBEXEC})
install(FILES ${from}/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${from}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${from}/${app_id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/outturn.svg RENAME ${app_id}.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${from}/icons/application-x-outturn.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes)
install(FILES ${CMAKE_BINARY_DIR}/install/outturn.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_BINARY_DIR}/install/CHANGELOG.md.gz RENAME changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${from}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_SOURCE_DIR}/docs/command-line.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME outturn)
set(CPACK_PACKAGE_CONTACT "The Outturn developers <outturn@packages.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reads, edits and charts Annual Results Reports")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Outturn opens the Annual Results Report of a humanitarian operation (PDF,
DOCX, ODT, HTML or text) and shows it as a tree of sections, narrative, indicator tables and finance
tables. Values are edited in grids, charts follow, and every change is kept
with its history in one project file. A command line does the same work
without a display.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that Qt loads by name, which dpkg-shlibdeps cannot see: the database driver and SVG pictures.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "tesseract-ocr") # for PDFs that are pictures of pages
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, fonts-noto-core")
# What is installed is built before; a package does not need the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
include(CPack)
