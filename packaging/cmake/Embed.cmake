# SPDX-License-Identifier: GPL-3.0-or-later
# Data files inside the program, readable from core without Qt: marac::embedded("checklists/dash.json").

# marac_embed(TARGET FILES name=path ...): one object with every file's bytes and a table of their names.
function(marac_embed target)
  cmake_parse_arguments(E "" "" "FILES" ${ARGN})
  set(asm "")
  set(declarations "")
  set(rows "")
  set(number 0)
  set(paths "")
  foreach(file IN LISTS E_FILES)
    string(REGEX MATCH "^([^=]+)=(.+)$" _ "${file}")
    set(name "${CMAKE_MATCH_1}")
    set(path "${CMAKE_MATCH_2}")
    list(APPEND paths "${path}")
    string(APPEND asm ".global marac_file_${number}\n.global marac_file_${number}_end\n.balign 16\n"
      "marac_file_${number}:\n.incbin \"${path}\"\nmarac_file_${number}_end:\n.byte 0\n")
    string(APPEND declarations "extern const char marac_file_${number}[];\nextern const char marac_file_${number}_end[];\n")
    string(APPEND rows "    {\"${name}\", marac_file_${number}, marac_file_${number}_end},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/embedded")
  file(CONFIGURE OUTPUT "${folder}/files.S" CONTENT ".section .rodata\n${asm}.section .note.GNU-stack,\"\",@progbits\n" @ONLY)
  file(CONFIGURE OUTPUT "${folder}/table.cpp" CONTENT
    "#include \"core/base/embedded.h\"\nextern \"C\" {\n${declarations}}\nnamespace marac::detail {\nconst EmbeddedFile kEmbeddedFiles[] = {\n${rows}};\nconst unsigned kEmbeddedFileCount = ${number};\n}\n" @ONLY)
  add_library(${target} STATIC "${folder}/files.S" "${folder}/table.cpp")
  set_source_files_properties("${folder}/files.S" PROPERTIES OBJECT_DEPENDS "${paths}")
  target_link_libraries(${target} PRIVATE marac::options)
endfunction()
