# SPDX-License-Identifier: GPL-3.0-or-later
# A page is one step of the case's way on the glass: one folder of ui, one small library, one test binary.

set(MARAC_UI_DEFINITIONS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# moc 6.4 cannot read "namespace std _GLIBCXX_VISIBILITY(default)" when <chrono> or <compare> is the first thing included.
set(MARAC_MOC_WORDS "${CMAKE_BINARY_DIR}/generated/moc_words.h")
file(CONFIGURE OUTPUT "${MARAC_MOC_WORDS}" CONTENT "#define _GLIBCXX_VISIBILITY(V)\n" @ONLY)

# What every ui target is compiled with. Precompiled headers reach ccache only with these words.
function(marac_prepare_ui target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS "--include;${MARAC_MOC_WORDS}")
  target_compile_definitions(${target} PRIVATE ${MARAC_UI_DEFINITIONS})
  target_link_libraries(${target} PRIVATE marac::options)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -fpch-preprocess)
  endif()
  if(MARAC_CCACHE)
    set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${MARAC_CCACHE}")
  endif()
endfunction()

# marac_add_page(STEP SOURCES a.cpp ... [DEPENDS referral triage ...] [LINKS Qt6::Pdf ...]): library marac_ui_<step>.
# DEPENDS are core rooms; SOURCES list .cpp files only; `step` is the folder's name.
function(marac_add_page step)
  cmake_parse_arguments(PAGE "" "" "SOURCES;DEPENDS;LINKS" ${ARGN})
  add_library(marac_ui_${step} STATIC ${PAGE_SOURCES})
  add_library(marac::ui_${step} ALIAS marac_ui_${step})
  marac_prepare_ui(marac_ui_${step})
  list(TRANSFORM PAGE_DEPENDS PREPEND marac::)
  target_link_libraries(marac_ui_${step} PUBLIC marac::ui_base ${PAGE_DEPENDS} PRIVATE ${PAGE_LINKS})
  target_precompile_headers(marac_ui_${step} REUSE_FROM marac_ui_base)
  set_property(GLOBAL APPEND PROPERTY MARAC_PAGES marac::ui_${step})
endfunction()

# marac_add_ui_test(STEP SOURCES a_test.cpp ... [LINKS marac::ui_referral ...]): binary ui_<step>_tests with the
# offscreen main of tests/ui/support. marac::ui_<step> is linked by itself where there is one.
function(marac_add_ui_test step)
  cmake_parse_arguments(T "" "" "SOURCES;LINKS" ${ARGN})
  set(name ui_${step}_tests)
  add_executable(${name} ${T_SOURCES})
  marac_prepare_ui(${name})
  if(TARGET marac_ui_${step})
    target_link_libraries(${name} PRIVATE marac::ui_${step})
  endif()
  target_link_libraries(${name} PRIVATE marac_ui_test_main ${T_LINKS})
  # The header was made with -fPIC; after the -fPIE that CMake gives a program, this word is the one that counts.
  target_compile_options(${name} PRIVATE -fPIC)
  target_precompile_headers(${name} REUSE_FROM marac_ui_base)
  target_compile_definitions(${name} PRIVATE MARAC_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS ui TIMEOUT 600
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_ACCESSIBILITY=1")
endfunction()
