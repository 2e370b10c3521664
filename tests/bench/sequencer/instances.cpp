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
        found.push_back({cells[0], cells[0].substr(0, cells[0].find('/')), std::atoi(cells[1].c_str()),
                         std::atoi(cells[2].c_str()), std::atol(cells[4].c_str()), cells[6] == "optimal",
                         file->problem});
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
