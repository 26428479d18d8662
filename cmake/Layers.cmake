# The way of the data is one direction: app never includes ui, and a room of app includes only the rooms above it.
add_custom_target(layers
  COMMAND ${CMAKE_COMMAND} -DROOT=${CMAKE_SOURCE_DIR} -P ${CMAKE_SOURCE_DIR}/cmake/CheckLayers.cmake
  COMMENT "Checking which room includes which")
