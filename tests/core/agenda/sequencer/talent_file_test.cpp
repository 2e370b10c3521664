// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/talent_file.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marac;
using namespace marac::agenda::sequencer;

namespace {

void checkTwoByThree(const Result<TalentFile>& file, int secondWeight)
{
    REQUIRE(file);
    REQUIRE(file->problem.tasks.size() == 3);
    CHECK(file->problem.weights[1] == secondWeight);
    CHECK(file->problem.tasks[0].agencies == std::vector<int>{0});
    CHECK(file->problem.tasks[1].agencies == std::vector<int>{0, 1});
    CHECK(file->problem.tasks[2].agencies == std::vector<int>{1});
    CHECK(file->problem.tasks[2].minutes == 6);
}

} // namespace

TEST_CASE("the plain format is read, with counts on one line or two", "[sequencer]")
{
    checkTwoByThree(readTalentFile("film\n3\n2\n\n1 1 0  10\n0 1 1  20 \n\n4 5 6"), 20);
    checkTwoByThree(readTalentFile("film\n3 2\n1 1 0 10\r\n0 1 1 20\r\n4 5 6\r\n"), 20);
    CHECK(readTalentFile("film 1\n0\n0\n")->name == "film 1");
}

TEST_CASE("MiniZinc data of both public models is read", "[sequencer]")
{
    checkTwoByThree(
        readTalentFile(
            "% c\nnumScenes = 3;\nnumActors = 2;\nia = [|\n1,1,0|\n0,1,1|];\nc = [10,20];\nd = [4,5,6];\ns = [3,2,1];"),
        20);
    checkTwoByThree(readTalentFile("num_pieces = 3;\nnum_players = 2;\nduration = [4,5,6];\n"
                                   "rehearsal = array2d(1..num_players, 1..num_pieces,\n [1,1,0,\n 0,1,1]);\n"),
                    1);
}

TEST_CASE("a file that cannot be read names the line", "[sequencer]")
{
    struct Row {
        const char* text;
        const char* line;
    };
    const Row rows[] = {
        {"", "line 1"},
        {"film\nthree\n2\n", "line 2"},
        {"film\n3\n2\n1 1 0 10\n0 2 1 20\n4 5 6\n", "line 5"},
        {"film\n3\n2\n1 1 0 10\n0 1 1 20\n4 5\n", "line 7"},
        {"film\n3\n2\n1 1 0 10\n0 1 1 20\n4 5 6\n7\n", "line 7"},
        {"film\n3\n2\n1 1 0 10\n0 1 1 -2\n4 5 6\n", "line 5"},
        {"film\n99999999999\n2\n", "line 2"},
        {"numScenes = 3;\nnumActors = 2;\nia = [|1,1,0|];\nc = [10,20];\nd = [4,5,6];", "line 3"},
        {"numScenes = 3;\nnumActors = x;\n", "line 2"},
        {"numScenes = 3;\nnumActors = 2", "line 2"},
        {"numScenes = 3;\nnumActors 2;\n", "line 2"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto file = readTalentFile(row.text);
        REQUIRE(!file);
        CHECK(file.error().code == ErrorCode::InvalidInput);
        CHECK(file.error().detail.find(row.line) == 0);
        CHECK(file.error().say.args.size() == 1);
    }
}

TEST_CASE("no cut of a good file is misread as a file with other cases", "[sequencer]")
{
    const std::string whole = "film\n3\n2\n1 1 0 10\n0 1 1 20\n4 5 16";
    for (std::size_t length = 0; length + 1 < whole.size(); ++length)
        CHECK_FALSE(readTalentFile(whole.substr(0, length)));
}
