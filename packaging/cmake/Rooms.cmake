# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one folder of core, built as one small library, so that it can be built and tested alone.

# marac_add_room(NAME SOURCES a.cpp ... [DEPENDS base agency ...] [LINKS PkgConfig::X ...])
function(marac_add_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;DEPENDS;LINKS" ${ARGN})
  add_library(marac_${name} STATIC ${ROOM_SOURCES})
  add_library(marac::${name} ALIAS marac_${name})
  list(TRANSFORM ROOM_DEPENDS PREPEND marac::)
  target_link_libraries(marac_${name} PUBLIC ${ROOM_DEPENDS} PRIVATE marac::options ${ROOM_LINKS})
  set_property(GLOBAL APPEND PROPERTY MARAC_ROOMS marac::${name})
endfunction()

# marac_add_test(NAME SOURCES a_test.cpp ... [LINKS marac::base ...] [LABEL core])
function(marac_add_test name)
  cmake_parse_arguments(T "" "LABEL" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${T_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
  target_link_libraries(${name} PRIVATE marac::options Catch2::Catch2WithMain ${T_LINKS})
  target_compile_definitions(${name} PRIVATE MARAC_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  # One ctest entry a binary: starting a sanitized binary once a case would cost more than the cases.
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${T_LABEL}" TIMEOUT 600)
endfunction()
