// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/two_way_search.h"

#include <algorithm>

namespace marac::agenda::sequencer {

namespace {

constexpr int kShareOfTimes = 3; ///< windows that bind beyond this part of the segment are left to other searches

} // namespace

TwoWaySearch::TwoWaySearch(const Model& model, const Segment& segment)
    : m_model(model)
    , m_segment(segment)
    , m_weights(model.weights())
    , m_sets(segment)
    , m_bound(model.weights())
    , m_count(segment.jobs.size())
    , m_cases(64, 0)
    , m_layers(m_count + 1)
    , m_layer(m_count)
{
    for (std::size_t job = 0; job < m_count; ++job) {
        const Bits need = segment.jobs[job].need;
        forEachBit(need, [&](std::size_t agency) { m_cases[agency] |= bit(job); });
        m_agencies |= need;
        m_needs.push_back(need);
        m_minutes.push_back(segment.jobs[job].minutes);
        m_timed |= segment.jobs[job].window != Window{} ? bit(job) : 0;
    }
    begin();
}

void TwoWaySearch::begin()
{
    const Bits all = lowest(m_count);
    const Bits needed = m_sets.needOf(all);
    const Bits spanning = m_segment.arrived & m_segment.later;
    State root;
    root.undecided = all;
    root.left = m_segment.arrived & needed & ~spanning;
    root.right = m_segment.later & needed & ~spanning;
    for (const Job& job : m_segment.jobs)
        root.cost += job.minutes * m_weights.of(spanning & ~job.need);
    const Times times = timesOf(all, 0);
    root.minutes = times == Times::Settled ? kSettled : 0;
    if (times != Times::Missed)
        m_layers[m_count].offer(root);
}

bool TwoWaySearch::suits(const Model& model, const Segment& segment)
{
    if (!segment.isFreeButForTimes)
        return segment.isFree;
    int minutes = 0;
    for (const Job& job : segment.jobs)
        minutes += job.minutes;
    const int share = minutes / kShareOfTimes;
    const int soon = model.startAt(segment.workBefore + share);
    const int late = model.startAt(segment.workBefore + minutes - share);
    return std::ranges::all_of(segment.jobs, [&](const Job& job) {
        return job.window.earliestStart <= soon && job.window.latestStart >= late;
    });
}

/// How the windows of undecided cases bind when the first of these comes after so many minutes of cases.
TwoWaySearch::Times TwoWaySearch::timesOf(Bits undecided, int minutesBefore) const
{
    const int first = m_segment.workBefore + minutesBefore;
    const int last = first + m_sets.minutesOf(undecided);
    bool bindsAtLeft = false;
    bool bindsAtRight = false;
    bool isMissed = false;
    forEachBit(undecided & m_timed, [&](std::size_t job) {
        const Window& window = m_segment.jobs[job].window;
        const int soonest = m_model.startAt(first);
        const int latest = m_model.startAt(last - m_minutes[job]);
        isMissed = isMissed || soonest > window.latestStart || latest < window.earliestStart;
        bindsAtLeft = bindsAtLeft || soonest < window.earliestStart;
        bindsAtRight = bindsAtRight || latest > window.latestStart;
    });
    return isMissed ? Times::Missed
        : bindsAtLeft ? Times::BindAtLeft
        : bindsAtRight ? Times::BindAtRight
                       : Times::Settled;
}

bool TwoWaySearch::mayBegin(std::size_t job, int minutesBefore) const
{
    const int start = m_model.startAt(m_segment.workBefore + minutesBefore);
    const Window& window = m_segment.jobs[job].window;
    return start >= window.earliestStart && start <= window.latestStart;
}

/// Puts each undecided case by itself at the end where windows bind: there it matters when a case begins, so none may be
/// left out for another and none are heard as one.
void TwoWaySearch::expandBound(State state, State next, long toBeat)
{
    const bool isAtLeft = timesOf(state.undecided, state.minutes) == Times::BindAtLeft;
    const int minutes = m_sets.minutesOf(state.undecided);
    Bits matters = 0;
    for (const Load& load : m_alike)
        matters |= load.need;
    if (!isAtLeft) {
        std::swap(state.left, state.right);
        next.isAtRight = true;
    }
    m_alike.resize(1);
    m_alikeJobs.resize(1);
    forEachBit(state.undecided, [&](std::size_t job) {
        if (!mayBegin(job, isAtLeft ? state.minutes : state.minutes + minutes - m_minutes[job]))
            return;
        m_alike[0] = {m_needs[job] & matters, m_minutes[job]};
        m_alikeJobs[0] = bit(job);
        place(state, 0, next, toBeat);
    });
}

/// Which undecided cases are the same to all agencies that still matter: those at an edge, and those not yet come that
/// have two or more undecided cases.
void TwoWaySearch::gatherAlike(const State& state)
{
    Bits matters = state.left | state.right;
    const Bits come = m_sets.needOf(lowest(m_count) & ~state.undecided) | m_segment.arrived | m_segment.later;
    forEachBit(m_agencies & ~come, [&](std::size_t agency) {
        if (const Bits open = m_cases[agency] & state.undecided; (open & (open - 1)) != 0)
            matters |= bit(agency);
    });
    m_alike.clear();
    m_alikeJobs.clear();
    ++m_gathering;
    forEachBit(state.undecided, [&](std::size_t job) {
        const Bits need = m_needs[job] & matters;
        std::size_t at = mixed(need) >> 57;
        while (m_seenIn[at] == m_gathering && m_alike[m_seenAs[at]].need != need)
            at = (at + 1) % m_seenIn.size();
        if (m_seenIn[at] != m_gathering) {
            m_seenIn[at] = m_gathering;
            m_seenAs[at] = static_cast<std::uint8_t>(m_alike.size());
            m_alike.push_back({need, 0});
            m_alikeJobs.push_back(0);
        }
        m_alike[m_seenAs[at]].minutes += m_minutes[job];
        m_alikeJobs[m_seenAs[at]] |= bit(job);
    });
}

/// Is putting the candidate at the left end never better than putting another there, now or before it?
bool TwoWaySearch::isDominated(std::size_t candidate, const State& state) const
{
    const Bits need = m_alike[candidate].need;
    for (std::size_t i = 0; i < m_alike.size(); ++i) {
        const Bits other = m_alike[i].need;
        if (i == candidate || (other & ~(need | state.left)) != 0)
            continue;
        if ((need & ~(other | state.right)) == 0)
            return true;
        if (m_weights.of((need | state.left) & (other | state.right)) > m_weights.of(other | state.left))
            return true;
    }
    return false;
}

/// Puts the chosen cases at the left end.
void TwoWaySearch::place(const State& state, std::size_t alike, State next, long toBeat)
{
    const Load& chosen = m_alike[alike];
    next.undecided = state.undecided & ~m_alikeJobs[alike];
    next.cost = state.cost + chosen.minutes * m_weights.of(state.left & ~chosen.need);
    const Bits both = chosen.need & state.right;
    forEachBit(both, [&](std::size_t agency) {
        next.cost += m_weights.of(bit(agency)) * m_sets.minutesOf(next.undecided & ~m_cases[agency]);
    });
    if (next.cost >= toBeat)
        return;
    const Bits needed = m_sets.needOf(next.undecided);
    next.left = (state.left | chosen.need) & ~both & needed;
    next.right = state.right & ~both & needed;
    next.minutes = kSettled;
    if (state.minutes != kSettled) {
        const int minutes = state.minutes + (next.isAtRight ? 0 : static_cast<int>(chosen.minutes));
        const Times times = timesOf(next.undecided, minutes);
        if (times == Times::Missed)
            return;
        next.minutes = times == Times::Settled ? kSettled : minutes;
    }
    // While windows bind, left is left.
    next.isMirrored = next.minutes == kSettled ? next.left > next.right : next.isAtRight;
    if (next.isMirrored)
        std::swap(next.left, next.right);
    auto& layer = m_layers[static_cast<std::size_t>(std::popcount(next.undecided))];
    layer.open(m_spare);
    layer.offer(next);
}

/// False when no order through the state costs less than `toBeat`.
bool TwoWaySearch::expand(std::size_t layer, std::size_t index, long toBeat)
{
    State state = m_layers[layer].states()[index];
    gatherAlike(state);
    const long least = state.cost + m_bound.of(m_alike, state.left, state.right, toBeat - state.cost);
    if (least >= toBeat)
        return false;
    State next;
    next.least = least;
    next.parent = static_cast<std::uint32_t>(index);
    next.parentLayer = static_cast<std::uint8_t>(layer);
    if (state.minutes != kSettled) {
        expandBound(state, next, toBeat);
        return true;
    }
    const auto turn = [&state, &next] {
        std::swap(state.left, state.right);
        next.isAtRight = !next.isAtRight;
    };
    // A case that needs exactly those at one end costs nothing there.
    for (int end = 0; end < 2; ++end, turn())
        for (std::size_t i = 0; i < m_alike.size(); ++i)
            if (m_alike[i].need == state.left) {
                place(state, i, next, toBeat);
                return true;
            }
    // The end with the lighter edge branches less.
    if (m_weights.of(state.right) < m_weights.of(state.left))
        turn();
    for (std::size_t i = 0; i < m_alike.size(); ++i)
        if (!isDominated(i, state))
            place(state, i, next, toBeat);
    return true;
}

std::size_t TwoWaySearch::statesHeld() const
{
    std::size_t held = 0;
    for (const auto& layer : m_layers)
        held += layer.states().size();
    return held;
}

/// The least that any order through a state not yet expanded can cost.
long TwoWaySearch::leastOpen() const
{
    long least = std::numeric_limits<long>::max();
    for (std::size_t layer = 0; layer <= m_layer; ++layer) {
        const auto& states = m_layers[layer].states();
        for (std::size_t i = layer == m_layer ? m_next : 0; i < states.size(); ++i)
            least = std::min(least, states[i].least);
    }
    return least;
}

/// Replays the steps to the finished state from the first on, filling the order from both ends.
std::vector<std::size_t> TwoWaySearch::orderTo(std::size_t index) const
{
    std::vector<State> path;
    for (std::size_t layer = 0; layer != m_count;) {
        path.push_back(m_layers[layer].states()[index]);
        layer = path.back().parentLayer;
        index = path.back().parent;
    }
    path.push_back(m_layers[m_count].states()[0]);
    std::ranges::reverse(path);
    std::vector<std::size_t> order(m_count);
    std::size_t first = 0;
    std::size_t last = m_count;
    bool isTurned = false;
    for (std::size_t step = 1; step < path.size(); ++step) {
        const bool isAtEnd = isTurned != path[step].isAtRight;
        forEachBit(path[step - 1].undecided & ~path[step].undecided,
                   [&](std::size_t job) { order[isAtEnd ? --last : first++] = job; });
        isTurned = isTurned != path[step].isMirrored;
        isTurned = isTurned != path[step].isAtRight;
    }
    return order;
}

Proved TwoWaySearch::run(long toBeat, std::size_t mostStates, Budget& budget)
{
    for (; m_layer > 0; --m_layer, m_next = m_kept = 0) {
        for (auto& states = m_layers[m_layer].states(); m_next < states.size(); ++m_next) {
            if (m_next % 16 == 15) {
                budget.spend();
                if (budget.isOver() || statesHeld() > mostStates)
                    return {false, std::min(toBeat, leastOpen()), {}};
            }
            states[m_kept] = states[m_next];
            if (expand(m_layer, m_kept, toBeat))
                ++m_kept;
        }
        m_layers[m_layer].close(m_kept, m_spare);
    }
    const auto& complete = m_layers[0].states();
    if (complete.empty() || complete[0].cost >= toBeat)
        return {true, toBeat, {}};
    return {true, complete[0].cost, orderTo(0)};
}

} // namespace marac::agenda::sequencer
