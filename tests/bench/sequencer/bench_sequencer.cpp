// SPDX-License-Identifier: GPL-3.0-or-later
// bench_sequencer FOLDER [MILLISECONDS] [PART OF THE NAME] [ITERATIONS]: one JSON line per public instance of FOLDER (the
// talent folder with best_known.csv), and a summary per set of instances. Times are of the processor, not the wall.
#include "core/agenda/sequencer/sequencer.h"
#include "core/agenda/sequencer/talent_file.h"
#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
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

struct Known {
    std::string file;
    int cases = 0;
    int agencies = 0;
    long waiting = 0;
    long total = 0;
    bool isOptimal = false;
};

std::vector<Known> bestKnown(const std::string& folder)
{
    std::vector<Known> rows;
    std::istringstream text(contentsOf(folder + "/best_known.csv"));
    std::string line;
    std::getline(text, line);
    while (std::getline(text, line)) {
        const auto cells = split(line, ',');
        if (cells.size() > 6)
            rows.push_back({cells[0], std::atoi(cells[1].c_str()), std::atoi(cells[2].c_str()),
                            std::atol(cells[4].c_str()), std::atol(cells[5].c_str()), cells[6] == "optimal"});
    }
    return rows;
}

struct Tally {
    int files = 0;
    int reached = 0;
    int proven = 0;
    double gap = 0;
    double worstGap = 0;
    double seconds = 0;
    double slowest = 0;
};

void print(const std::map<std::string, Tally>& tallies)
{
    for (const auto& [name, tally] : tallies) {
        Json row;
        row["set"] = name;
        row["files"] = tally.files;
        row["reachedBestKnown"] = tally.reached;
        row["proven"] = tally.proven;
        row["meanGapPercent"] = 100 * tally.gap / tally.files;
        row["worstGapPercent"] = 100 * tally.worstGap;
        row["meanSeconds"] = tally.seconds / tally.files;
        row["slowestSeconds"] = tally.slowest;
        std::printf("%s\n", toText(row).c_str());
    }
}

/// Solves one instance, prints its row and counts it.
bool measure(const std::string& folder, const Known& known, const Limits& limits, std::map<std::string, Tally>& tallies)
{
    const auto file = readTalentFile(contentsOf(folder + "/" + known.file));
    if (!file) {
        std::fprintf(stderr, "%s: %s\n", known.file.c_str(), file.error().detail.c_str());
        return false;
    }
    const auto solution = Sequencer().solve(file->problem, limits);
    if (!solution)
        return false;
    const long best = known.waiting;
    const double gap = best > 0 ? static_cast<double>(solution->waiting - best) / static_cast<double>(best) : 0;
    Json row;
    row["file"] = known.file;
    row["waiting"] = solution->waiting;
    row["total"] = solution->total;
    row["bound"] = solution->bound;
    row["proven"] = solution->proof == Proof::Proven;
    row["bestKnown"] = best;
    row["bestKnownIsOptimal"] = known.isOptimal;
    row["gapPercent"] = 100 * gap;
    row["secondsToBest"] = solution->secondsToBest;
    row["seconds"] = solution->seconds;
    row["rival"] = "skipped";
    std::printf("%s\n", toText(row).c_str());
    std::fflush(stdout);
    std::string set = known.file.substr(0, known.file.find('/'));
    if (set == "random2" || set == "maraclike")
        set += " " + std::to_string(known.cases) + "x" + std::to_string(known.agencies);
    Tally& tally = tallies[set];
    ++tally.files;
    tally.reached += solution->waiting <= best ? 1 : 0;
    tally.proven += solution->proof == Proof::Proven ? 1 : 0;
    tally.gap += gap;
    tally.worstGap = std::max(tally.worstGap, gap);
    tally.seconds += solution->seconds;
    tally.slowest = std::max(tally.slowest, solution->seconds);
    return !(known.isOptimal && solution->waiting < best);
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2) {
        std::fprintf(stderr, "bench_sequencer FOLDER [MILLISECONDS] [PART OF THE NAME] [ITERATIONS]\n");
        return 2;
    }
    const std::string folder = arguments[1];
    Limits limits;
    limits.clock = Limits::Clock::Thread;
    limits.time = std::chrono::milliseconds(count > 2 ? std::atol(arguments[2]) : 50);
    const std::string part = count > 3 ? arguments[3] : "";
    if (count > 4)
        limits.iterations = std::atol(arguments[4]);
    std::map<std::string, Tally> tallies;
    bool isSound = true;
    for (const Known& known : bestKnown(folder))
        if (known.file.find(part) != std::string::npos)
            if (std::ifstream(folder + "/" + known.file))
                isSound = measure(folder, known, limits, tallies) && isSound;
    print(tallies);
    return isSound ? 0 : 1;
}
