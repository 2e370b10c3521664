// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/model.h"

#include <vector>

namespace marac::agenda::sequencer {

/// Splitmix64: the same numbers on every machine.
class Chance {
public:
    explicit Chance(Bits seed) : m_state(seed) {}
    Bits next();
    std::size_t below(std::size_t limit);
    double fraction();

private:
    Bits m_state;
};

/// Iterated local search over one segment. Sliding a unit past its neighbour changes only the costs of those two, so one
/// sweep over all units and places takes n² steps. Each round shakes the held order, slides until nothing helps, and
/// keeps the result when it is no worse, or rarely when a little worse. Precedence and families always hold; windows and
/// places may be broken at Model::penalty() and must be checked in bestCost().
class LocalSearch {
public:
    LocalSearch(const Model& model, const Segment& segment);

    /// False when the families and precedence contradict each other: then no order keeps the rules.
    bool canStart() const { return m_canStart; }
    /// Goes on from this order of jobs, or from one near to it that keeps precedence and families.
    void offer(const std::vector<std::size_t>& order);
    /// One shake and descent. True when the best order became better.
    bool improve();

    long bestCost() const { return m_bestCost; }
    bool keepsRules() const { return m_canStart && m_bestCost < m_model.penalty(); }
    std::vector<std::size_t> bestOrder() const;

private:
    struct Unit {
        Bits need = 0;
        int minutes = 0;
        int places = 0;
        std::vector<std::size_t> jobs;
    };
    /// A place in the order with everything that the cost of the unit standing there depends on.
    struct Slot {
        std::size_t unit = 0;
        Bits need = 0;
        Spot spot;
        Bits present = 0; ///< come before the end of the slot and still needed after it
        long minutes = 0;
        long cost = 0;
    };

    void makeUnits();
    void restart();
    void load(const std::vector<std::size_t>& units);
    void refresh(std::size_t from, std::size_t to);
    void wake(std::size_t from, std::size_t to);
    long cost(const Unit& unit, const Spot& spot) const
    {
        return m_isPlain ? unit.minutes * m_model.weights().of(spot.before & spot.after & ~unit.need)
                         : costWithRules(unit, spot);
    }
    long costWithRules(const Unit& unit, const Spot& spot) const;
    bool mustPrecede(std::size_t a, std::size_t b) const
    {
        return m_isOrdered && m_precedes[a * m_units.size() + b] != 0;
    }
    std::vector<std::size_t> sortedByRules(const std::vector<std::size_t>& wish) const;

    long descend();
    bool slide(std::size_t from);
    std::pair<long, std::size_t> bestToTheRight(std::size_t from) const;
    std::pair<long, std::size_t> bestToTheLeft(std::size_t from) const;
    std::pair<long, std::size_t> bestFreeToTheRight(std::size_t from) const;
    std::pair<long, std::size_t> bestFreeToTheLeft(std::size_t from) const;
    bool turnInside(std::size_t slot);
    void shake();
    void keep(long cost);

    const Model& m_model;
    const Segment& m_segment;
    Chance m_chance;
    std::vector<Unit> m_units;
    std::vector<char> m_precedes;
    bool m_isPlain = true;
    bool m_isOrdered = false;
    bool m_hasFamilies = false;
    bool m_canStart = true;
    std::vector<Slot> m_slots;
    std::vector<std::size_t> m_sweep; ///< units in the order in which a descent tries them
    std::vector<std::size_t> m_slotOf;
    std::vector<char> m_isSettled; ///< per unit: could not be put better, and nothing near it has moved since
    std::vector<Unit> m_heldInside;
    std::vector<std::size_t> m_held;
    long m_heldCost = 0;
    std::vector<std::size_t> m_best; ///< jobs
    std::vector<std::size_t> m_bestUnits;
    long m_bestCost = 0;
    int m_failures = 0;
};

} // namespace marac::agenda::sequencer
