// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace marac {

/// The bytes of a data file that was built into the program (resources/CMakeLists.txt), by its name below resources/:
/// "checklists/dash.json". The program is broken if the name is unknown, so that asserts.
std::string_view embedded(std::string_view name);
/// Names of all embedded files below a folder, in order.
std::vector<std::string_view> embeddedBelow(std::string_view folder);

namespace detail {
struct EmbeddedFile {
    const char* name;
    const char* begin;
    const char* end;
};
extern const EmbeddedFile kEmbeddedFiles[];
extern const unsigned kEmbeddedFileCount;
} // namespace detail

} // namespace marac
