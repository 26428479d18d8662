# Warnings are errors in every preset; one interface target carries them and Qt's strict defines.
# In a build of several files at a time each one's own names are those of its neighbours, too.
option(OUTTURN_UNITY "Build the libraries several files at a time: a third of the time for a build of all" OFF)
add_library(outturn_warnings INTERFACE)
if(NOT OUTTURN_UNITY)
  target_compile_options(outturn_warnings INTERFACE -Wshadow)
endif()
target_compile_options(outturn_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Werror)
target_compile_definitions(outturn_warnings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING)

set(OUTTURN_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")
if(OUTTURN_SANITIZE)
  add_compile_options(-fsanitize=${OUTTURN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${OUTTURN_SANITIZE})
endif()
