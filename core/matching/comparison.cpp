// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marac::matching {

double probabilityOf(double weight, double people)
{
    const double odds = weight - std::log2(std::max(1.0, people));
    return 1 / (1 + std::exp2(-odds));
}

double weightFor(double probability, double people)
{
    if (probability <= 0)
        return -std::numeric_limits<double>::infinity();
    return std::log2(std::max(1.0, people)) + std::log2(probability / (1 - probability));
}

Comparison compare(const PersonTraits& a, const PersonTraits& b, const Model& model)
{
    const Profile first = Profile::of(a);
    const Profile second = Profile::of(b);
    const Frequencies nobody;
    const Score score = Scoring(model, nobody, model.smallestPopulation).score(first, second);
    return {score.weight, probabilityOf(score.weight, model.smallestPopulation),
            evidenceOf(score, first, second, model.names)};
}

} // namespace marac::matching
