// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/agency_rows.h"
#include "core/referral/import/referral_rows.h"
#include "core/referral/import/representative_rows.h"
#include "tests/core/referral/import/typed_sheet.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

using namespace marac;
using namespace marac::intake;
using namespace marac::intake::test;

namespace {

std::filesystem::path samples()
{
    const char* shared = std::getenv("MARAC_SHARED");
    const std::filesystem::path folder = shared != nullptr ? std::filesystem::path(shared) : std::filesystem::path(MARAC_SOURCE_DIR) / ".." / "shared";
    if (!std::filesystem::exists(folder / "samples"))
        SKIP("the sample areas are not on this machine");
    return folder / "samples";
}

std::vector<Sheet> sheetsOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    auto sheets = readSheets(bytes, file.filename().string());
    REQUIRE(sheets.has_value());
    return std::move(*sheets);
}

ReferralSheet referralsOf(const std::filesystem::path& file)
{
    auto sheet = readReferralRows(likeliestSheet(sheetsOf(file)), kToday);
    REQUIRE(sheet.has_value());
    return std::move(*sheet);
}

std::map<std::string, std::string> trueDashCounts(const std::filesystem::path& file)
{
    std::map<std::string, std::string> counts;
    const std::vector<Sheet> sheets = sheetsOf(file);
    for (const Line& line : sheets.front().lines)
        counts[line.at(0).text] = line.at(4).text;
    return counts;
}

void checkArea(const std::string& area, size_t expected)
{
    const auto folder = samples() / area;
    ReferralSheet csv = referralsOf(folder / "referrals.csv");
    ReferralSheet xlsx = referralsOf(folder / "referrals.xlsx");
    CHECK(csv.rows.size() == expected);
    CHECK(csv.skipped.empty());
    CHECK(xlsx.rows.size() == expected);
    CHECK(csv.mapping.understood() == csv.mapping.columns.size());
    CHECK(xlsx.mapping.headerLine == 3);
    const auto truth = trueDashCounts(folder / "truth.csv");
    for (size_t i = 0; i < csv.rows.size() && i < xlsx.rows.size(); ++i) {
        INFO(csv.rows[i].ref);
        CHECK(std::to_string(csv.rows[i].dashYes()) == truth.at(csv.rows[i].ref));
        CHECK(xlsx.rows[i].line == csv.rows[i].line + 2);
        xlsx.rows[i].line = csv.rows[i].line;
        CHECK(xlsx.rows[i] == csv.rows[i]);
        CHECK(csv.rows[i].kept.empty());
    }
    const auto isWarning = [](const Finding& f) { return f.severity != Severity::Hint; };
    for (const Finding& finding : csv.findings) {
        INFO(finding.row << " " << finding.field << ": " << finding.say.source);
        CHECK_FALSE(isWarning(finding));
    }
}

} // namespace

TEST_CASE("the area of one meeting is read whole from both files, with the true Dash counts", "[import][golden]")
{
    checkArea("one-meeting", 24);
}

TEST_CASE("the area of fourteen months is read whole from both files, with the true Dash counts", "[import][golden]")
{
    checkArea("fourteen-months", 420);
}

TEST_CASE("agencies and representatives of the sample areas are all read", "[import][golden]")
{
    for (const char* area : {"one-meeting", "fourteen-months"}) {
        const auto agencies = readAgencyRows(sheetsOf(samples() / area / "agencies.csv").front());
        REQUIRE(agencies.has_value());
        CHECK(agencies->rows.size() == 18);
        CHECK(agencies->leftOut.empty());
        CHECK(agencies->findings.empty());
        const auto people = readRepresentativeRows(sheetsOf(samples() / area / "representatives.csv").front());
        REQUIRE(people.has_value());
        CHECK(static_cast<int>(people->rows.size()) == people->linesRead);
        CHECK(people->findings.empty());
    }
}
