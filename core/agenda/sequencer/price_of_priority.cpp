// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/price_of_priority.h"

#include <algorithm>

namespace marac::agenda::sequencer {

Result<std::vector<PricePoint>> priceOfPriority(const Problem& problem, int lastK, const Limits& limits)
{
    const auto begin = std::chrono::steady_clock::now();
    std::vector<PricePoint> points;
    for (int k = 1; k <= lastK; ++k) {
        Problem strict = problem;
        strict.maxDisplacement = k;
        Limits share = limits;
        const auto used =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
        share.time = std::max(limits.time - used, std::chrono::milliseconds(0)) / (lastK - k + 1);
        MARAC_TRY(Solution solution, Sequencer().solve(strict, share));
        const bool isWorse = !points.empty() && !points.back().solution.order.empty() &&
            (solution.order.empty() || solution.waiting > points.back().solution.waiting);
        if (isWorse) {
            // An order for a smaller K keeps the rule for this one too.
            const long bound = std::min(solution.bound, points.back().solution.waiting);
            solution = points.back().solution;
            solution.bound = bound;
            solution.proof = Proof::BestFound;
        }
        points.push_back({k, std::move(solution)});
    }
    return points;
}

} // namespace marac::agenda::sequencer
