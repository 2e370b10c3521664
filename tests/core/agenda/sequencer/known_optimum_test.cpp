// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/sequencer.h"
#include "core/agenda/sequencer/talent_file.h"
#include "core/base/text.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

using namespace marac;
using namespace marac::agenda::sequencer;

namespace {

std::string contentsOf(const std::string& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string talentFolder()
{
    const char* shared = std::getenv("MARAC_SHARED");
    return (shared != nullptr ? std::string(shared) : std::string(MARAC_SOURCE_DIR) + "/../shared") + "/data/talent/";
}

} // namespace

TEST_CASE("the rehearsal of the literature waits 17", "[sequencer]")
{
    // The need matrix of Smith's rehearsal problem, CSPLib 039.
    const auto file = readTalentFile("rehearsal\n9\n5\n1 1 0 1 0 1 1 0 1 1\n1 1 0 1 1 1 0 1 0 1\n1 1 0 0 0 0 1 1 0 1\n"
                                     "1 0 0 0 1 1 0 0 1 1\n0 0 1 0 1 1 1 1 0 1\n2 4 1 3 3 2 5 7 6\n");
    REQUIRE(file);
    const auto solution = Sequencer().solve(file->problem, {});
    CHECK(solution->proof == Proof::Proven);
    CHECK(solution->waiting == 17);
}

TEST_CASE("every public optimum of up to 28 cases is reached and proven", "[sequencer]")
{
    std::istringstream rows(contentsOf(talentFolder() + "best_known.csv"));
    std::string line;
    std::getline(rows, line);
    if (line.empty())
        SKIP("the public instances are not here; set MARAC_SHARED");
    Limits limits;
    limits.time = std::chrono::minutes(1);
    int count = 0;
    while (std::getline(rows, line)) {
        const auto cells = split(line, ',');
        const std::string text = contentsOf(talentFolder() + cells.at(0));
        const bool isTried = std::atoi(cells.at(1).c_str()) <= 28 && std::atoi(cells.at(2).c_str()) <= 12;
        if (text.empty() || cells.at(6) != "optimal" || !(isTried || cells.at(0).find("pstuckey") == 0))
            continue;
        CAPTURE(cells.at(0));
        const auto file = readTalentFile(text);
        REQUIRE(file);
        const auto solution = Sequencer().solve(file->problem, limits);
        CHECK(solution->proof == Proof::Proven);
        CHECK(std::to_string(solution->waiting) == cells.at(4));
        CHECK(std::to_string(solution->total) == cells.at(5));
        ++count;
    }
    CHECK(count > 40);
}
