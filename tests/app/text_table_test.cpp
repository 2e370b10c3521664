// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <catch2/catch_test_macros.hpp>

using marac::cli::TextTable;

TEST_CASE("columns are as wide as their widest cell, counted in characters", "[cli]")
{
    TextTable table({"Ref", "Victim", "Dash"});
    table.add({"M260001", "S.Ł.", "7 of 24"});
    table.add({"M2", "Siân", "16 of 24"});
    CHECK(table.text() == "Ref      Victim  Dash\n"
                          "M260001  S.Ł.    7 of 24\n"
                          "M2       Siân    16 of 24\n");
}

TEST_CASE("a table without rows says nothing", "[cli]")
{
    const TextTable table({"Ref"});
    CHECK(table.isEmpty());
    CHECK(table.text().empty());
}
