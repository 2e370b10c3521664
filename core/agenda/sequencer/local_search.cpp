// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/local_search.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marac::agenda::sequencer {

namespace {

constexpr int kPatience = 70;        ///< shakes without a better order before going elsewhere
constexpr int kFreshStarts = 2;      ///< one in so many times elsewhere is an order at random, else the best again
constexpr double kTolerance = 0.002; ///< a loss of this share of the best cost is accepted once in e times

/// The members of `wish`, each time the first that none of those left must precede; ends early in a circle.
template <typename MustPrecede>
std::vector<std::size_t> nearest(std::vector<std::size_t> wish, MustPrecede mustPrecede)
{
    std::vector<std::size_t> sorted;
    while (!wish.empty()) {
        const auto next = std::ranges::find_if(wish, [&](std::size_t candidate) {
            return std::ranges::none_of(wish, [&](std::size_t other) { return mustPrecede(other, candidate); });
        });
        if (next == wish.end())
            break;
        sorted.push_back(*next);
        wish.erase(next);
    }
    return sorted;
}

} // namespace

Bits Chance::next()
{
    Bits z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::size_t Chance::below(std::size_t limit)
{
    return static_cast<std::size_t>(((next() >> 32) * limit) >> 32);
}

double Chance::fraction()
{
    return static_cast<double>(next() >> 11) / 9007199254740992.0;
}

LocalSearch::LocalSearch(const Model& model, const Segment& segment)
    : m_model(model), m_segment(segment), m_chance(segment.jobs.size() * 7919 + 17)
{
    makeUnits();
    std::vector<std::size_t> first(m_units.size());
    std::iota(first.begin(), first.end(), std::size_t{0});
    first = sortedByRules(first);
    m_canStart = m_canStart && first.size() == m_units.size();
    if (!m_canStart)
        return;
    m_sweep = first;
    m_slotOf.resize(first.size());
    load(first);
    m_heldCost = m_bestCost = std::numeric_limits<long>::max();
    keep(descend());
}

void LocalSearch::makeUnits()
{
    const auto& precedes = m_segment.precedes;
    for (const auto& jobs : m_segment.units) {
        Unit unit{0, 0, 0, nearest(jobs, [&](std::size_t a, std::size_t b) { return precedes[a][b] != 0; })};
        m_canStart = m_canStart && unit.jobs.size() == jobs.size();
        for (const std::size_t job : jobs) {
            unit.need |= m_segment.jobs[job].need;
            unit.minutes += m_segment.jobs[job].minutes;
            unit.places += static_cast<int>(m_segment.jobs[job].tasks.size());
        }
        m_hasFamilies = m_hasFamilies || jobs.size() > 1;
        m_isPlain = m_model.isPlain() && !m_hasFamilies;
        m_units.push_back(std::move(unit));
    }
    m_precedes.assign(m_units.size() * m_units.size(), 0);
    for (std::size_t a = 0; a < m_units.size(); ++a)
        for (std::size_t b = 0; b < m_units.size(); ++b)
            for (const std::size_t i : m_units[a].jobs)
                for (const std::size_t j : m_units[b].jobs)
                    if (a != b && precedes[i][j] != 0) {
                        m_precedes[a * m_units.size() + b] = 1;
                        m_isOrdered = true;
                    }
}

/// The order of units nearest to the wish that keeps precedence; shorter than the wish when there is none.
std::vector<std::size_t> LocalSearch::sortedByRules(const std::vector<std::size_t>& wish) const
{
    return m_isOrdered ? nearest(wish, [this](std::size_t a, std::size_t b) { return mustPrecede(a, b); }) : wish;
}

void LocalSearch::load(const std::vector<std::size_t>& units)
{
    m_slots.resize(units.size());
    for (std::size_t i = 0; i < units.size(); ++i)
        m_slots[i].unit = units[i];
    m_isSettled.assign(units.size(), 0);
    if (!units.empty())
        refresh(0, units.size() - 1);
}

/// Something between the slots from..to has moved: the units there and beside may be better elsewhere now.
void LocalSearch::wake(std::size_t from, std::size_t to)
{
    for (std::size_t i = from > 0 ? from - 1 : 0; i <= to + 1 && i < m_slots.size(); ++i)
        m_isSettled[m_slots[i].unit] = 0;
}

/// Recomputes the slots from..to after the units in them have changed places; what lies outside is as before.
void LocalSearch::refresh(std::size_t from, std::size_t to)
{
    Spot spot{m_segment.arrived, 0, m_segment.workBefore, m_segment.placesBefore};
    if (from > 0) {
        const Slot& last = m_slots[from - 1];
        const Unit& unit = m_units[last.unit];
        spot = {last.spot.before | unit.need, 0, last.spot.work + unit.minutes, last.spot.place + unit.places};
    }
    Bits after = m_segment.later;
    if (to + 1 < m_slots.size())
        after = m_slots[to + 1].spot.after | m_units[m_slots[to + 1].unit].need;
    for (std::size_t i = to + 1; i-- > from;) {
        m_slots[i].spot.after = after;
        after |= m_units[m_slots[i].unit].need;
    }
    for (std::size_t i = from; i <= to; ++i) {
        Slot& slot = m_slots[i];
        const Unit& unit = m_units[slot.unit];
        m_slotOf[slot.unit] = i;
        spot.after = slot.spot.after;
        slot.spot = spot;
        slot.cost = cost(unit, spot);
        slot.need = unit.need;
        slot.minutes = unit.minutes;
        spot.before |= unit.need;
        slot.present = spot.before & spot.after;
        spot.work += unit.minutes;
        spot.place += unit.places;
    }
}

long LocalSearch::costWithRules(const Unit& unit, const Spot& spot) const
{
    if (unit.jobs.size() == 1)
        return m_model.cost(m_segment.jobs[unit.jobs[0]], spot);
    long sum = 0;
    Spot inside = spot;
    for (std::size_t i = 0; i < unit.jobs.size(); ++i) {
        const Job& job = m_segment.jobs[unit.jobs[i]];
        inside.after = spot.after;
        for (std::size_t j = i + 1; j < unit.jobs.size(); ++j)
            inside.after |= m_segment.jobs[unit.jobs[j]].need;
        sum += m_model.cost(job, inside);
        inside.before |= job.need;
        inside.work += job.minutes;
        ++inside.place;
    }
    return sum;
}

std::pair<long, std::size_t> LocalSearch::bestToTheRight(std::size_t from) const
{
    const Slot& moving = m_slots[from];
    const Unit& unit = m_units[moving.unit];
    std::pair<long, std::size_t> best{0, from};
    long change = 0;
    long own = moving.cost;
    Spot spot = moving.spot;
    for (std::size_t i = from + 1; i < m_slots.size(); ++i) {
        const Slot& slot = m_slots[i];
        if (mustPrecede(moving.unit, slot.unit))
            break;
        const Unit& other = m_units[slot.unit];
        spot.after = slot.spot.after | unit.need;
        change += cost(other, spot) - slot.cost - own;
        spot = {spot.before | other.need, slot.spot.after, spot.work + other.minutes, spot.place + other.places};
        own = cost(unit, spot);
        change += own;
        if (change < best.first)
            best = {change, i};
    }
    return best;
}

std::pair<long, std::size_t> LocalSearch::bestToTheLeft(std::size_t from) const
{
    const Slot& moving = m_slots[from];
    const Unit& unit = m_units[moving.unit];
    std::pair<long, std::size_t> best{0, from};
    long change = 0;
    long own = moving.cost;
    Bits after = moving.spot.after;
    for (std::size_t i = from; i-- > 0;) {
        const Slot& slot = m_slots[i];
        if (mustPrecede(slot.unit, moving.unit))
            break;
        const Spot& here = slot.spot;
        const Unit& other = m_units[slot.unit];
        change += cost(other, {here.before | unit.need, after, here.work + unit.minutes, here.place + unit.places}) -
            slot.cost - own;
        after |= other.need;
        own = cost(unit, {here.before, after, here.work, here.place});
        change += own;
        if (change < best.first)
            best = {change, i};
    }
    return best;
}

/// The same where only waiting counts. Sliding past a neighbour changes its cost by those of the unit's agencies alone
/// that are needed on one side of it only; and once all of them have come before, sliding on never makes others cheaper.
std::pair<long, std::size_t> LocalSearch::bestFreeToTheRight(std::size_t from) const
{
    const WeightTable& weights = m_model.weights();
    const Slot& moving = m_slots[from];
    const Bits need = moving.need;
    std::pair<long, std::size_t> best{0, from};
    long others = -moving.cost;
    Bits before = moving.spot.before;
    for (std::size_t i = from + 1; i < m_slots.size(); ++i) {
        const Slot& slot = m_slots[i];
        if (mustPrecede(moving.unit, slot.unit))
            break;
        if (const Bits changed = need & (before ^ slot.spot.after) & ~slot.need; changed != 0)
            others += slot.minutes * (weights.of(changed & before) - weights.of(changed & slot.spot.after));
        before |= slot.need;
        if (others >= best.first) {
            if ((need & ~before) == 0)
                break;
            continue;
        }
        const long change = others + moving.minutes * weights.of(slot.present & ~need);
        if (change < best.first)
            best = {change, i};
    }
    return best;
}

std::pair<long, std::size_t> LocalSearch::bestFreeToTheLeft(std::size_t from) const
{
    const WeightTable& weights = m_model.weights();
    const Slot& moving = m_slots[from];
    const Bits need = moving.need;
    std::pair<long, std::size_t> best{0, from};
    long others = -moving.cost;
    Bits after = moving.spot.after;
    for (std::size_t i = from; i-- > 0;) {
        const Slot& slot = m_slots[i];
        if (mustPrecede(slot.unit, moving.unit))
            break;
        if (const Bits changed = need & (after ^ slot.spot.before) & ~slot.need; changed != 0)
            others += slot.minutes * (weights.of(changed & after) - weights.of(changed & slot.spot.before));
        after |= slot.need;
        if (others >= best.first) {
            if ((need & ~after) == 0)
                break;
            continue;
        }
        const long change = others + moving.minutes * weights.of(slot.spot.before & after & ~need);
        if (change < best.first)
            best = {change, i};
    }
    return best;
}

bool LocalSearch::slide(std::size_t from)
{
    const auto right = m_isPlain ? bestFreeToTheRight(from) : bestToTheRight(from);
    const auto left = m_isPlain ? bestFreeToTheLeft(from) : bestToTheLeft(from);
    const std::size_t to = right.first < left.first ? right.second : left.second;
    if (to == from)
        return false;
    const std::size_t unit = m_slots[from].unit;
    if (to > from)
        for (std::size_t i = from; i < to; ++i)
            m_slots[i].unit = m_slots[i + 1].unit;
    else
        for (std::size_t i = from; i > to; --i)
            m_slots[i].unit = m_slots[i - 1].unit;
    m_slots[to].unit = unit;
    refresh(std::min(from, to), std::max(from, to));
    wake(std::min(from, to), std::max(from, to));
    return true;
}

/// Exchanges two neighbours inside a family where that helps.
bool LocalSearch::turnInside(std::size_t index)
{
    Slot& slot = m_slots[index];
    std::vector<std::size_t>& jobs = m_units[slot.unit].jobs;
    bool hasHelped = false;
    for (std::size_t i = 0; i + 1 < jobs.size(); ++i) {
        if (m_segment.precedes[jobs[i]][jobs[i + 1]] != 0)
            continue;
        std::swap(jobs[i], jobs[i + 1]);
        const long turned = cost(m_units[slot.unit], slot.spot);
        if (turned < slot.cost) {
            slot.cost = turned;
            hasHelped = true;
        } else {
            std::swap(jobs[i], jobs[i + 1]);
        }
    }
    return hasHelped;
}

/// Slides units until none can be put better; returns the cost of the order reached.
long LocalSearch::descend()
{
    for (std::size_t i = m_sweep.size(); i > 1; --i)
        std::swap(m_sweep[i - 1], m_sweep[m_chance.below(i)]);
    std::size_t unmoved = 0;
    for (std::size_t i = 0; unmoved < m_sweep.size(); i = i + 1 < m_sweep.size() ? i + 1 : 0) {
        const std::size_t unit = m_sweep[i];
        const bool isTurned = m_hasFamilies && turnInside(m_slotOf[unit]);
        const bool isMoved = m_isSettled[unit] == 0 && slide(m_slotOf[unit]);
        m_isSettled[unit] = isMoved ? 0 : 1;
        unmoved = isMoved || isTurned ? 0 : unmoved + 1;
    }
    long sum = 0;
    for (const Slot& slot : m_slots)
        sum += slot.cost;
    return sum;
}

void LocalSearch::shake()
{
    std::vector<std::size_t> order = m_held;
    const auto at = [&order](std::size_t i) { return order.begin() + static_cast<std::ptrdiff_t>(i); };
    const std::size_t count = order.size();
    std::size_t cut[3] = {m_chance.below(count + 1), m_chance.below(count + 1), m_chance.below(count + 1)};
    std::ranges::sort(cut);
    switch (m_chance.below(3)) {
    case 0:
        std::reverse(at(cut[0]), at(cut[2]));
        break;
    case 1:
        std::rotate(at(cut[0]), at(cut[1]), at(cut[2]));
        break;
    default:
        for (std::size_t moves = 2 + m_chance.below(4); moves > 0; --moves) {
            const std::size_t from = m_chance.below(count);
            const std::size_t to = m_chance.below(count);
            if (from < to)
                std::rotate(at(from), at(from + 1), at(to + 1));
            else
                std::rotate(at(to), at(from), at(from + 1));
        }
    }
    if (m_hasFamilies)
        m_units = m_heldInside;
    order = sortedByRules(order);
    load(order);
    if (m_hasFamilies || !m_isPlain)
        return;
    // Only what the shake has touched can be put better.
    const auto first = std::ranges::mismatch(order, m_held).in1 - order.begin();
    auto last = count;
    while (last > 0 && order[last - 1] == m_held[last - 1])
        --last;
    m_isSettled.assign(count, 1);
    if (last > 0)
        wake(static_cast<std::size_t>(first), last - 1);
}

void LocalSearch::keep(long cost)
{
    m_heldCost = cost;
    m_held.resize(m_slots.size());
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        m_held[i] = m_slots[i].unit;
    if (m_hasFamilies)
        m_heldInside = m_units;
    if (cost >= m_bestCost)
        return;
    m_bestCost = cost;
    m_failures = 0;
    m_bestUnits = m_held;
    m_best.clear();
    for (const std::size_t unit : m_held)
        m_best.insert(m_best.end(), m_units[unit].jobs.begin(), m_units[unit].jobs.end());
}

void LocalSearch::restart()
{
    m_failures = 0;
    std::vector<std::size_t> order = m_bestUnits;
    if (m_chance.below(kFreshStarts) == 0)
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[m_chance.below(i)]);
    load(sortedByRules(order));
    keep(descend());
}

bool LocalSearch::improve()
{
    if (m_units.size() < 2 && !m_hasFamilies)
        return false;
    const long before = m_bestCost;
    if (m_failures >= kPatience)
        restart();
    shake();
    const long cost = descend();
    const double loss = static_cast<double>(cost - m_heldCost);
    const double accepted = kTolerance * static_cast<double>(m_bestCost) + 1e-9;
    ++m_failures;
    if (loss <= 0 || m_chance.fraction() < std::exp(-loss / accepted))
        keep(cost);
    return m_bestCost < before;
}

void LocalSearch::offer(const std::vector<std::size_t>& order)
{
    std::vector<std::size_t> unitOf(m_segment.jobs.size(), 0);
    for (std::size_t u = 0; u < m_units.size(); ++u)
        for (const std::size_t job : m_units[u].jobs)
            unitOf[job] = u;
    std::vector<std::size_t> units;
    std::vector<Unit> inside = m_units;
    for (Unit& unit : inside)
        unit.jobs.clear();
    for (const std::size_t job : order) {
        if (inside[unitOf[job]].jobs.empty())
            units.push_back(unitOf[job]);
        inside[unitOf[job]].jobs.push_back(job);
    }
    for (Unit& unit : inside)
        unit.jobs = nearest(unit.jobs, [this](std::size_t a, std::size_t b) { return m_segment.precedes[a][b] != 0; });
    m_units = std::move(inside);
    load(sortedByRules(units));
    keep(descend());
}

std::vector<std::size_t> LocalSearch::bestOrder() const
{
    return m_best;
}

} // namespace marac::agenda::sequencer
