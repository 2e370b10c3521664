// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/case_length.h"

#include <algorithm>
#include <cmath>

namespace marac::agenda {

namespace {

constexpr int kEach = 2;          ///< minutes that one reason adds
constexpr int kManyChildren = 3;
constexpr size_t kEnoughCases = 10;
constexpr int kTableWeighs = 10;  ///< as many heard cases as the table counts for

int extraMinutes(const Complexity& complexity)
{
    const int forPerpetrators = std::clamp(complexity.perpetrators - 1, 0, 2) * kEach;
    const int forChildren = complexity.children >= kManyChildren ? kEach : 0;
    return forPerpetrators + forChildren + (complexity.isRepeat ? kEach : 0);
}

std::vector<Phrase> reasons(const Complexity& complexity)
{
    std::vector<Phrase> why;
    if (complexity.perpetrators >= 3)
        why.push_back(phrase("Case length", "three or more people causing harm"));
    else if (complexity.perpetrators == 2)
        why.push_back(phrase("Case length", "two people causing harm"));
    if (complexity.children >= kManyChildren)
        why.push_back(phraseN("Case length", "%n children", complexity.children));
    if (complexity.isRepeat)
        why.push_back(phrase("Case length", "a repeat"));
    return why;
}

std::vector<int> lengthsOfTheSameWeight(const Complexity& complexity, const std::vector<PastLength>& past)
{
    std::vector<int> lengths;
    for (const PastLength& heard : past) {
        if (extraMinutes(heard.complexity) == extraMinutes(complexity))
            lengths.push_back(heard.minutes);
    }
    std::sort(lengths.begin(), lengths.end());
    return lengths;
}

} // namespace

CaseLength caseLength(int minutesPerCase, const Complexity& complexity, const std::vector<PastLength>& past)
{
    const int table = minutesPerCase + extraMinutes(complexity);
    std::vector<Phrase> why = reasons(complexity);
    const std::vector<int> lengths = lengthsOfTheSameWeight(complexity, past);
    if (lengths.size() < kEnoughCases)
        return {table, why};
    const int middle = lengths[lengths.size() / 2];
    const auto heard = static_cast<int>(lengths.size());
    const int blended = static_cast<int>(std::lround(static_cast<double>(table * kTableWeighs + middle * heard) / (kTableWeighs + heard)));
    if (blended != table)
        why.push_back(phrase("Case length", "the %1 cases like it took %2 min").with(heard).with(middle));
    return {blended, why};
}

} // namespace marac::agenda
