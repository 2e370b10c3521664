// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// What the fuzzers and the test run do with any bytes, one body for each parser. Each stops the program if a promise is broken:
// no line is lost, every row has a victim's name and a date, nothing that was not understood counts as "yes", a refusal says why.
namespace marac::intake::fuzz {

/// As a list in text form: its rows as referrals, as agencies and as representatives.
void readAsCsv(std::string_view bytes);

/// As a workbook. What does not begin like a zip is taken for the parts of one (packed_parts.h) and packed first, for no
/// damage to packed bytes ever reaches the XML inside.
void readAsWorkbook(std::string_view bytes);

/// As a cell, and each line as a cell of its own, through every reader of values: dates, ages, answers, children, telephones.
void readAsValues(std::string_view bytes);

} // namespace marac::intake::fuzz
