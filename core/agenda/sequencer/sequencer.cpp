// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/sequencer.h"

#include "core/agenda/sequencer/clash.h"
#include "core/agenda/sequencer/evaluation.h"
#include "core/agenda/sequencer/segment_search.h"

#include <algorithm>
#include <deque>
#include <numeric>

namespace marac::agenda::sequencer {

namespace {

constexpr std::size_t kBytesPerState = 80;
constexpr std::size_t kTinyTable = std::size_t{1} << 13;  ///< sets; faster filled than the local search takes
constexpr std::size_t kSmallTable = std::size_t{1} << 20; ///< sets; filled within tens of milliseconds
constexpr std::size_t kStatesAtOnce = 1'000;              ///< states; an announced order is often the best already
constexpr std::size_t kStatesBeforeTable = 6'000;         ///< states; most free meetings of twenty cases take fewer
constexpr std::size_t kStatesOfRest = 40'000;             ///< states; with many come already the bound is strong
constexpr std::size_t kSetsPerState = 26;                 ///< of a table, in the time of one state of such a proof
constexpr std::size_t kSetsPerRound = 128;                ///< of a table, in the time of one round of local search
constexpr long kPartFirst = 40;                           ///< of the rounds
constexpr long kRoundsBeforeTable = 3;                    ///< the table is half as long with the best order known
/// The proof and the local search take turns, each longer than the last.
constexpr std::size_t kStatesOfStage[] = {1'000, 20'000, 200'000};
constexpr long kRoundsOfStage[] = {4, 8, 64};

constexpr std::chrono::milliseconds kClashTime{2000}; ///< a person is better served by the reason than by haste
constexpr long kRoundsAtOnce = 16;                    ///< between two looks at whether a better order was found

/// Rounds of local search after which a segment of so many jobs is usually at its best.
long firstRounds(std::size_t jobs)
{
    return static_cast<long>(20 + jobs * jobs * jobs / 80);
}

/// One run over all segments of a problem.
class Run {
public:
    Run(const Problem& problem, const Model& model, const Limits& limits, const Sequencer::Better& better)
        : m_problem(problem), m_limits(limits), m_budget(limits), m_better(better)
    {
        for (const Segment& segment : model.segments())
            m_parts.emplace_back(model, segment);
    }

    Result<Solution> solve();

private:
    bool isSettled() const { return std::ranges::all_of(m_parts, &SegmentSearch::isProven); }
    bool isImpossible() const { return std::ranges::any_of(m_parts, &SegmentSearch::isImpossible); }
    bool keepsRules() const { return std::ranges::all_of(m_parts, &SegmentSearch::keepsRules); }
    bool isAtEnd() const { return isSettled() || isImpossible() || m_budget.isOver(); }
    void proveOrdered();
    void improve(long factor);
    void proveBetweenOthers(std::size_t mostStates);
    void proveBeforeTable();
    void proveSmall(std::size_t mostSets);
    void prove(std::size_t mostStates);
    void note();
    Solution impossible();

    const Problem& m_problem;
    Limits m_limits;
    Budget m_budget;
    const Sequencer::Better& m_better;
    std::deque<SegmentSearch> m_parts;
    Solution m_best;
};

/// By table where that takes less than the local search would: many cases, none of which may move far. A good order
/// spares half of the table.
void Run::proveOrdered()
{
    for (SegmentSearch& part : m_parts) {
        const long rounds = firstRounds(part.size());
        const std::size_t most = static_cast<std::size_t>(rounds) * kSetsPerRound;
        if (isAtEnd() || part.isProven() || part.segment().isFree || part.tableSize() > most)
            continue;
        part.improve(rounds / kPartFirst, m_budget);
        part.proveSmall(most, m_budget);
    }
    note();
}

void Run::improve(long factor)
{
    for (SegmentSearch& part : m_parts)
        for (long left = factor * firstRounds(part.size()); left > 0 && !isAtEnd() && !part.isProven();
             left -= kRoundsAtOnce)
            if (part.improve(std::min(left, kRoundsAtOnce), m_budget))
                note();
}

void Run::prove(std::size_t mostStates)
{
    std::vector<SegmentSearch*> open;
    for (SegmentSearch& part : m_parts)
        open.push_back(&part);
    std::ranges::stable_sort(open, {}, &SegmentSearch::size);
    for (SegmentSearch* part : open)
        if (!isAtEnd())
            part->prove(mostStates, m_budget);
    note();
}

void Run::proveBetweenOthers(std::size_t mostStates)
{
    for (SegmentSearch& part : m_parts)
        if (!isAtEnd())
            part.proveBetweenOthers(mostStates, m_budget);
    note();
}

/// Before a table is filled: where no rule binds, or only the rest of a meeting is left to decide.
void Run::proveBeforeTable()
{
    for (SegmentSearch& part : m_parts) {
        const bool isRest = part.segment().arrived != 0 && part.segment().later == 0;
        const std::size_t sets = part.tableSize();
        if (!isAtEnd() && sets <= kSmallTable && (part.suitsBothEnds() || isRest))
            part.prove(isRest ? std::min(kStatesOfRest, sets / kSetsPerState) : kStatesBeforeTable, m_budget);
    }
    note();
}

void Run::proveSmall(std::size_t mostSets)
{
    for (SegmentSearch& part : m_parts)
        if (!isAtEnd())
            part.proveSmall(mostSets, m_budget);
    note();
}

/// Holds the joined order of all segments if it is better than before.
void Run::note()
{
    if (isImpossible() || !keepsRules())
        return;
    Solution now;
    for (const SegmentSearch& part : m_parts) {
        now.bound += part.bound();
        for (const std::size_t job : part.bestOrder()) {
            const auto& tasks = part.segment().jobs[job].tasks;
            now.order.insert(now.order.end(), tasks.begin(), tasks.end());
        }
    }
    now.proof = isSettled() ? Proof::Proven : Proof::BestFound;
    now.seconds = now.secondsToBest = m_budget.seconds();
    const bool isNew = now.order != m_best.order;
    if (!isNew)
        now.secondsToBest = m_best.secondsToBest;
    const Evaluation evaluation = evaluate(m_problem, now.order);
    now.waiting = evaluation.waiting;
    now.total = evaluation.total;
    now.moved = evaluation.moved;
    m_best = std::move(now);
    if (isNew && m_better) {
        Solution told = m_best;
        told.proof = Proof::BestFound;
        m_better(told);
    }
}

Solution Run::impossible()
{
    Solution answer;
    answer.proof = Proof::Impossible;
    Limits patience = m_limits;
    patience.time = std::max(patience.time, kClashTime);
    Budget budget(patience);
    answer.clash = smallestClash(m_problem, budget);
    answer.seconds = m_budget.seconds();
    return answer;
}

Result<Solution> Run::solve()
{
    const std::size_t mostStates = m_budget.memoryBytes() / kBytesPerState;
    note();
    proveSmall(kTinyTable);
    proveOrdered();
    proveBetweenOthers(kStatesAtOnce);
    improve(1);
    proveBeforeTable();
    improve(kRoundsBeforeTable);
    proveSmall(kSmallTable);
    for (std::size_t stage = 0; stage < 3 && !isAtEnd(); ++stage) {
        prove(kStatesOfStage[stage]);
        improve(kRoundsOfStage[stage]);
    }
    if (!isAtEnd())
        prove(mostStates);
    while (!isAtEnd())
        improve(1);
    if (isImpossible())
        return impossible();
    if (!keepsRules())
        return failure(ErrorCode::Cancelled,
                       phrase("Sequencer",
                              "No order that keeps every rule was found in the time given. The agenda is unchanged. "
                              "Loosen a time, a place or a representative's hours, or let the search run longer."));
    note();
    m_best.seconds = m_budget.seconds();
    return m_best;
}

} // namespace

Result<Solution> Sequencer::solve(const Problem& problem, const Limits& limits, const Better& better) const
{
    MARAC_TRY(const Model model, Model::of(problem));
    return Run(problem, model, limits, better).solve();
}

} // namespace marac::agenda::sequencer
