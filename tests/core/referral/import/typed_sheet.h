// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/sheet.h"

#include <catch2/catch_test_macros.hpp>

namespace marac::intake::test {

/// The day on which every file of these tests is imported.
inline const Date kToday = *Date::fromYmd(2026, 11, 21);

/// The one sheet of a file that was typed here.
inline Sheet sheetOf(const std::string& csv)
{
    auto sheets = readSheets(csv, "a.csv");
    REQUIRE(sheets.has_value());
    return sheets->front();
}

} // namespace marac::intake::test
