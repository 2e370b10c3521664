# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is compiled with: the standard, the warnings and, in a release, the hardening.

option(MARAC_SANITIZE "Build everything with address and undefined-behaviour sanitizers" OFF)
option(MARAC_LIBFUZZER "Add the libFuzzer programs of tests/fuzz and what they need to see (clang only)" OFF)
option(MARAC_WARNINGS_AS_ERRORS "A warning stops the build" ON)

add_library(marac_options INTERFACE)
add_library(marac::options ALIAS marac_options)
target_compile_features(marac_options INTERFACE cxx_std_20)
target_include_directories(marac_options INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")
target_compile_options(marac_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wswitch-enum -Wextra-semi
  $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op -Wduplicated-cond -Wduplicated-branches>
  $<$<BOOL:${MARAC_WARNINGS_AS_ERRORS}>:-Werror>)

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(MARAC_LIBFUZZER)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "MARAC_LIBFUZZER needs clang: configure with -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++")
  endif()
  # Global: the fuzzer must see which way was taken in every object.
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
elseif(MARAC_SANITIZE)
  # Global: a sanitizer must reach every object, also those of the tests.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  # GCC 12 takes the checks that the sanitizers add for uses of uninitialised and overlapping memory.
  add_compile_options(-Wno-maybe-uninitialized -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow)
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_compile_options(-D_FORTIFY_SOURCE=2 -fstack-protector-strong)
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  add_link_options(-Wl,-z,relro,-z,now -pie)
endif()
