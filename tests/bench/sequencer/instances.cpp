// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sequencer/instances.h"

#include "core/agenda/sequencer/talent_file.h"
#include "core/base/text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>
#include <string_view>

using namespace marac;
using namespace marac::agenda::sequencer;

namespace {

/// Least waiting proven by this sequencer of meetings that best_known.csv calls best known: the floor from now on.
struct ProvenSince {
    std::string_view file;
    long waiting;
};
constexpr ProvenSince kProvenSince[] = {
    {"random2/r36-20-2.dat", 12186}, {"maraclike/c40-16-0.dat", 1627}, {"maraclike/c40-16-1.dat", 1601},
    {"maraclike/c40-16-2.dat", 1572}, {"maraclike/c50-12-0.dat", 1366}, {"maraclike/c50-12-1.dat", 1313},
    {"maraclike/c50-12-2.dat", 1247}};

/// The value and whether it is proven.
std::pair<long, bool> bestOf(std::string_view file, long known, bool isOptimal)
{
    const auto* since = std::ranges::find(kProvenSince, file, &ProvenSince::file);
    return since == std::end(kProvenSince) ? std::pair{known, isOptimal} : std::pair{since->waiting, true};
}

std::string contentsOf(const std::string& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

std::vector<Instance> instancesOf(const std::string& folder, const std::string& part)
{
    std::vector<Instance> found;
    std::istringstream rows(contentsOf(folder + "/best_known.csv"));
    std::string line;
    std::getline(rows, line);
    while (std::getline(rows, line)) {
        const auto cells = split(line, ',');
        if (cells.size() < 7 || cells[0].find(part) == std::string::npos)
            continue;
        const std::string text = contentsOf(folder + "/" + cells[0]);
        if (text.empty())
            continue;
        const auto file = readTalentFile(text);
        if (!file) {
            std::fprintf(stderr, "%s: %s\n", cells[0].c_str(), file.error().detail.c_str());
            continue;
        }
        const auto [best, isOptimal] = bestOf(cells[0], std::atol(cells[4].c_str()), cells[6] == "optimal");
        found.push_back({cells[0], cells[0].substr(0, cells[0].find('/')), std::atoi(cells[1].c_str()),
                         std::atoi(cells[2].c_str()), best, isOptimal, file->problem});
    }
    return found;
}

Problem shuffled(Problem problem, unsigned long seed)
{
    std::mt19937_64 chance(seed);
    for (std::size_t i = problem.tasks.size(); i > 1; --i)
        std::swap(problem.tasks[i - 1], problem.tasks[chance() % i]);
    return problem;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}
