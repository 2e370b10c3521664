// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marac::intake::fuzz {

/// The parts of a workbook by their paths.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// Parts written one after another as text, each under a line "==> xl/workbook.xml". What stands above the first is left out.
Parts partsIn(std::string_view text);
std::string textOf(const Parts& parts);

/// The bytes of a zip with these parts; of two with one path the later counts.
std::string packed(const Parts& parts);

} // namespace marac::intake::fuzz
