// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/clash.h"

#include "core/agenda/sequencer/segment_search.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <set>

namespace marac::agenda::sequencer {

namespace {

constexpr std::size_t kMostStates = 400'000;
constexpr std::size_t kMostSets = std::size_t{1} << 20;
constexpr long kRounds = 100;

std::vector<Rule> rulesOf(const Problem& problem)
{
    std::vector<Rule> rules;
    std::set<int> families;
    std::set<int> bands;
    const std::vector<bool> isHeard = heardTasks(problem);
    for (std::size_t i = 0; i < problem.tasks.size(); ++i) {
        const Task& task = problem.tasks[i];
        if (isHeard[i]) {
            families.insert(task.family);
            continue;
        }
        if (task.window != Window{})
            rules.push_back({Rule::Kind::Window, static_cast<int>(i)});
        if (task.places != Places{})
            rules.push_back({Rule::Kind::Places, static_cast<int>(i)});
        if (task.family != kNoFamily && !families.insert(task.family).second)
            if (const Rule rule{Rule::Kind::Family, task.family}; std::ranges::find(rules, rule) == rules.end())
                rules.push_back(rule);
        bands.insert(task.band);
    }
    for (std::size_t k = 0; k < problem.availability.size(); ++k)
        rules.push_back({Rule::Kind::Availability, static_cast<int>(k)});
    if (bands.size() > 1)
        rules.push_back({Rule::Kind::Bands, 0});
    if (problem.maxDisplacement)
        rules.push_back({Rule::Kind::Displacement, 0});
    return rules;
}

/// Finds the smallest set by the implicit hitting-set method: every clash holds at least one rule of each set whose
/// removal lets an order exist, so a smallest set that meets all such sets and still clashes is a smallest clash.
class ClashFinder {
public:
    ClashFinder(const Problem& problem, Budget& budget)
        : m_problem(problem), m_budget(budget), m_rules(rulesOf(problem))
    {
    }

    std::vector<Rule> find();

private:
    using Choice = std::vector<char>; ///< per rule: is it in force?

    Problem restricted(const Choice& choice) const;
    bool canBeKept(const Choice& choice);
    void grow(Choice& choice);
    bool hits(std::size_t most, Choice& choice) const;
    std::optional<Choice> smallestHit() const;

    const Problem& m_problem;
    Budget& m_budget;
    std::vector<Rule> m_rules;
    std::vector<Choice> m_mustHit;
};

Problem ClashFinder::restricted(const Choice& choice) const
{
    Problem result = m_problem;
    if (result.heard == 0)
        result.published.clear();
    result.moveCost = 0;
    for (Task& task : result.tasks)
        task.agencies.erase(std::remove_if(task.agencies.begin(), task.agencies.end(),
                                           [&](int agency) {
                                               return std::ranges::find(m_problem.availability, agency,
                                                                        &Availability::agency) ==
                                                   m_problem.availability.end();
                                           }),
                            task.agencies.end());
    std::fill(result.weights.begin(), result.weights.end(), 0);
    for (std::size_t r = 0; r < m_rules.size(); ++r) {
        if (choice[r] != 0)
            continue;
        const std::size_t index = static_cast<std::size_t>(m_rules[r].index);
        switch (m_rules[r].kind) {
        case Rule::Kind::Window:
            result.tasks[index].window = {};
            break;
        case Rule::Kind::Places:
            result.tasks[index].places = {};
            break;
        case Rule::Kind::Availability:
            result.availability[index].from = 0;
            result.availability[index].until = kNoLimit;
            break;
        case Rule::Kind::Family:
            for (Task& task : result.tasks)
                task.family = task.family == m_rules[r].index ? kNoFamily : task.family;
            break;
        case Rule::Kind::Bands:
            for (Task& task : result.tasks)
                task.band = 0;
            break;
        case Rule::Kind::Displacement:
            result.maxDisplacement.reset();
            break;
        }
    }
    return result;
}

/// True unless it is proven that no order keeps these rules.
bool ClashFinder::canBeKept(const Choice& choice)
{
    const Problem problem = restricted(choice);
    const Result<Model> model = Model::of(problem);
    if (!model)
        return true;
    for (const Segment& segment : model->segments()) {
        SegmentSearch search(*model, segment);
        for (long round = 0; round < kRounds && !search.keepsRules() && !search.isImpossible(); ++round)
            search.improve(1, m_budget);
        if (!search.keepsRules() && !search.isImpossible())
            search.proveSmall(kMostSets, m_budget);
        if (!search.keepsRules() && !search.isImpossible())
            search.prove(kMostStates, m_budget);
        if (search.isImpossible())
            return false;
    }
    return true;
}

/// Adds rules while an order can keep them all.
void ClashFinder::grow(Choice& choice)
{
    for (char& inForce : choice) {
        if (inForce != 0)
            continue;
        inForce = 1;
        if (!canBeKept(choice))
            inForce = 0;
    }
}

/// Can at most `most` more rules meet every set?
bool ClashFinder::hits(std::size_t most, Choice& choice) const
{
    const auto isMissed = [&](const Choice& set) {
        for (std::size_t r = 0; r < set.size(); ++r)
            if (set[r] != 0 && choice[r] != 0)
                return false;
        return true;
    };
    const auto missed = std::ranges::find_if(m_mustHit, isMissed);
    if (missed == m_mustHit.end())
        return true;
    if (most == 0)
        return false;
    for (std::size_t r = 0; r < m_rules.size(); ++r) {
        if ((*missed)[r] == 0)
            continue;
        choice[r] = 1;
        if (hits(most - 1, choice))
            return true;
        choice[r] = 0;
    }
    return false;
}

std::optional<ClashFinder::Choice> ClashFinder::smallestHit() const
{
    for (std::size_t most = 0; most <= m_rules.size(); ++most) {
        Choice choice(m_rules.size(), 0);
        if (hits(most, choice))
            return choice;
    }
    return std::nullopt;
}

std::vector<Rule> ClashFinder::find()
{
    for (;;) {
        const std::optional<Choice> hit = smallestHit();
        if (!hit || m_budget.isOver())
            return {};
        Choice kept = *hit;
        if (!canBeKept(kept)) {
            std::vector<Rule> clash;
            for (std::size_t r = 0; r < m_rules.size(); ++r)
                if (kept[r] != 0)
                    clash.push_back(m_rules[r]);
            return clash;
        }
        grow(kept);
        for (char& inForce : kept)
            inForce = inForce == 0 ? 1 : 0; // what was left out is the set to hit
        m_mustHit.push_back(kept);
    }
}

} // namespace

std::vector<Rule> smallestClash(const Problem& problem, Budget& budget)
{
    return ClashFinder(problem, budget).find();
}

} // namespace marac::agenda::sequencer
