// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/import/import_bodies.h"
#include "tests/fuzz/import/packed_parts.h"

#include "core/referral/import/sheet.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

using namespace marac::intake::fuzz;

namespace {

constexpr unsigned kSeed = 20261121;

const std::vector<std::string> kPieces = {"\"", ",", ";", "\t", "\n", "\r\n", "", std::string(1, '\0'), "\xFF", "\xE2\x9C\x93", "Ref", "Victim name", "Date received",
                                          "31/02/2026", "1/2/3", "99999999999999999999", "-", "?", "(", ")", "Q1", "<row", "r=\"-1\"", "r=\"99999999999\"", "r=\"2147483647\"",
                                          "<c t=\"s\"><v>9999</v></c>", "&lt;", "&#0;", "_x0000_", "1e999", "nan", "\xD0\xCF\x11\xE0", "PK\x03\x04", "==> xl/styles.xml\n"};

/// Every seed of one kind, in the order of their names.
std::vector<std::string> seedsOf(const char* kind)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(MARAC_FUZZ_SEEDS) / kind))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> seeds;
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    REQUIRE_FALSE(seeds.empty());
    return seeds;
}

/// Some bytes changed, doubled, taken out or put in; the same every time for one seed.
std::string mutated(std::string text, std::mt19937& random)
{
    const auto below = [&](size_t bound) { return bound == 0 ? 0 : random() % bound; };
    for (size_t changes = 1 + below(6); changes > 0; --changes) {
        const size_t at = below(text.size() + 1);
        const size_t length = below(std::min<size_t>(text.size() - at, 40) + 1);
        switch (below(5)) {
        case 0: text.insert(at, kPieces[below(kPieces.size())]); break;
        case 1: text.erase(at, length); break;
        case 2: text.insert(at, text.substr(at, length)); break;
        case 3: text.replace(at, length, kPieces[below(kPieces.size())]); break;
        default:
            if (at < text.size())
                text[at] = static_cast<char>(random());
        }
    }
    return text;
}

/// Every seed as it is, and a fixed number of damaged ones, so that every machine tries the same.
void tryAll(const std::vector<std::string>& seeds, int damaged, void (*body)(std::string_view))
{
    std::ranges::for_each(seeds, body);
    std::mt19937 random(kSeed);
    for (int i = 0; i < damaged; ++i)
        body(mutated(seeds[random() % seeds.size()], random));
}

} // namespace

TEST_CASE("no damage to a CSV loses a line or stops the program", "[import][fuzz]")
{
    CHECK_NOTHROW(tryAll(seedsOf("csv"), 600, readAsCsv));
}

TEST_CASE("no damage to a workbook or to its parts stops the program", "[import][fuzz]")
{
    const auto seeds = seedsOf("workbook");
    for (const std::string& seed : seeds)
        CHECK(marac::intake::readSheets(packed(partsIn(seed)), "a.xlsx").has_value());
    CHECK_NOTHROW(tryAll(seeds, 300, readAsWorkbook));
    CHECK_NOTHROW(tryAll({packed(partsIn(seeds.front()))}, 100, readAsWorkbook));
}

TEST_CASE("no string in a date, age or answer cell stops the program", "[import][fuzz]")
{
    CHECK_NOTHROW(tryAll(seedsOf("values"), 1500, readAsValues));
}
