# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one folder of core, built as one small library, so that it can be built and tested alone.

# One precompiled header for all core targets, another for all tests. Each is made by a target of its own that defines
# nothing, because GCC refuses a header that was made with definitions which its user lacks.
function(marac_precompile target kind)
  if(NOT TARGET marac_${kind}_header)
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/generated/${kind}_header.cpp" CONTENT "// makes the precompiled header\n" @ONLY)
    add_library(marac_${kind}_header OBJECT "${PROJECT_BINARY_DIR}/generated/${kind}_header.cpp")
    set_target_properties(marac_${kind}_header PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_link_libraries(marac_${kind}_header PRIVATE marac::options nlohmann_json::nlohmann_json tl::expected)
    target_precompile_headers(marac_${kind}_header PRIVATE <algorithm> <chrono> <functional> <map> <optional> <string> <variant>
      <vector> <nlohmann/json.hpp> <tl/expected.hpp> ${ARGN})
    marac_let_ccache_see_through(marac_${kind}_header)
  endif()
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "EXECUTABLE")
    # The header was made with -fPIC; CMake would give a program -fPIE, and GCC then refuses it.
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${target} PRIVATE -fPIC)
  endif()
  target_precompile_headers(${target} REUSE_FROM marac_${kind}_header)
  marac_let_ccache_see_through(${target})
endfunction()

# Without this flag ccache takes a precompiled header for something that it must not cache.
function(marac_let_ccache_see_through target)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -fpch-preprocess)
  endif()
endfunction()

# marac_add_room(NAME SOURCES a.cpp ... [DEPENDS base agency ...] [LINKS PkgConfig::X ...])
function(marac_add_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;DEPENDS;LINKS" ${ARGN})
  add_library(marac_${name} STATIC ${ROOM_SOURCES})
  add_library(marac::${name} ALIAS marac_${name})
  list(TRANSFORM ROOM_DEPENDS PREPEND marac::)
  target_link_libraries(marac_${name} PUBLIC ${ROOM_DEPENDS} PRIVATE marac::options ${ROOM_LINKS})
  marac_precompile(marac_${name} core)
endfunction()

# marac_add_test(NAME SOURCES a_test.cpp ... [LINKS marac::base ...] [LABEL core])
function(marac_add_test name)
  cmake_parse_arguments(T "" "LABEL" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${T_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
  target_link_libraries(${name} PRIVATE marac::options Catch2::Catch2WithMain ${T_LINKS})
  marac_precompile(${name} test <catch2/catch_approx.hpp> <catch2/catch_test_macros.hpp>)
  target_compile_definitions(${name} PRIVATE MARAC_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  # GCC 12 sees overlapping copies in std::string where there are none, and a precompiled header lets it say so.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(${name} PRIVATE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow)
  endif()
  # One ctest entry a binary: starting a sanitized binary once a case would cost more than the cases.
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${T_LABEL}" TIMEOUT 600)
endfunction()
