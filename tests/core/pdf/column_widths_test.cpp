// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/column_widths.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <numeric>
#include <random>

using namespace marac::pdf;

TEST_CASE("columns share the width as wished", "[pdf]")
{
    CHECK(columnWidths({{1, 0}, {3, 0}}, 400) == std::vector<double>{100, 300});
    CHECK(columnWidths({{1, 0}}, 400) == std::vector<double>{400});
}

TEST_CASE("a column is as wide as its widest word where there is room", "[pdf]")
{
    CHECK(columnWidths({{1, 150}, {3, 20}}, 400) == std::vector<double>{150, 250});
    CHECK(columnWidths({{1, 1000}, {3, 20}}, 400) == std::vector<double>{160, 240});
}

TEST_CASE("columns always fill the width and none vanishes", "[pdf][property]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::vector<ColumnWish> wishes(random() % 30 + 1);
        for (ColumnWish& wish : wishes)
            wish = {static_cast<double>(random() % 5) - 1, static_cast<double>(random() % 300)};
        wishes[0].share = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> widths = columnWidths(wishes, 490);
        CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) == Catch::Approx(490));
        for (const double width : widths)
            CHECK(width > 0);
    }
}
