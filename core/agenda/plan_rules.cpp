// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/plan_rules.h"

#include "core/base/names.h"

#include <algorithm>
#include <map>

namespace marac::agenda {

namespace {

constexpr std::array<const char*, 8> kRuleNames = {"settled", "childrenFirst", "firstHalf", "family", "rank", "pin", "window", "stay"};
using RuleKind = BrokenRule::Kind;

/// One case of the order with its place among the cases and its times.
struct Heard {
    const PlanLine* line = nullptr;
    const TimedItem* timed = nullptr;
    int place = 0; ///< from 0
};

class RuleCheck {
public:
    explicit RuleCheck(const Plan& plan) : m_plan(plan), m_timetable(timetableOf(plan))
    {
        for (size_t i = 0; i < plan.lines.size(); ++i) {
            if (!plan.lines[i].isBreak)
                m_cases.push_back({&plan.lines[i], &m_timetable.items[i], static_cast<int>(m_cases.size())});
        }
    }

    std::vector<BrokenRule> take()
    {
        for (const Heard& one : m_cases) {
            checkSettled(one);
            checkPin(one);
            checkWindow(one);
            checkStays(one);
            checkChildrenFirst(one);
            checkRank(one);
        }
        checkFirstHalf();
        checkFamilies();
        return std::move(m_broken);
    }

private:
    void add(RuleKind kind, const Heard& one, Phrase say, const Id<agency::Agency>& agency = {})
    {
        m_broken.push_back({kind, {one.line->item}, agency, std::move(say)});
    }

    void checkSettled(const Heard& one)
    {
        const bool isBehindOthers = std::any_of(m_cases.begin(), m_cases.begin() + one.place, [](const Heard& other) { return !other.line->rules.isSettled; });
        if (one.line->rules.isSettled && isBehindOthers)
            add(RuleKind::Settled, one, phrase("Agenda rules", "%1 has been heard or is next and cannot move.").with(one.line->name));
    }

    void checkPin(const Heard& one)
    {
        const auto& pin = one.line->rules.pinnedAt;
        if (pin && *pin != one.place + 1)
            add(RuleKind::Pin, one, phrase("Agenda rules", "%1 is pinned as case %2 but would be case %3.").with(one.line->name).with(*pin).with(one.place + 1));
    }

    void checkWindow(const Heard& one)
    {
        const auto& window = one.line->rules.window;
        if (!window || one.line->rules.isSettled || (one.timed->start >= window->from && one.timed->end <= window->until))
            return;
        add(RuleKind::Window, one, phrase("Agenda rules", "%1 has to be heard between %2 and %3 but would run from %4 to %5.")
                                   .with(one.line->name).with(window->from.text()).with(window->until.text())
                                   .with(one.timed->start.text()).with(one.timed->end.text()));
    }

    void checkStays(const Heard& one)
    {
        for (const PlannedStay& stay : m_plan.stays) {
            const bool isNeeded = std::find(one.line->agencies.begin(), one.line->agencies.end(), stay.agency) != one.line->agencies.end();
            if (!isNeeded || one.line->rules.isSettled)
                continue;
            if (stay.from && one.timed->start < *stay.from)
                add(RuleKind::Stay, one, phrase("Agenda rules", "%1 comes at %2 but is needed for %3 at %4.")
                                         .with(stay.name).with(stay.from->text()).with(one.line->name).with(one.timed->start.text()), stay.agency);
            if (stay.until && one.timed->end > *stay.until)
                add(RuleKind::Stay, one, phrase("Agenda rules", "%1 leaves at %2 but is needed for %3 until %4.")
                                         .with(stay.name).with(stay.until->text()).with(one.line->name).with(one.timed->end.text()), stay.agency);
        }
    }

    void checkChildrenFirst(const Heard& one)
    {
        const bool isBehindOthers = std::any_of(m_cases.begin(), m_cases.begin() + one.place, [](const Heard& other) {
            return !other.line->rules.isSettled && !other.line->rules.isFirst;
        });
        if (one.line->rules.isFirst && !one.line->rules.isSettled && isBehindOthers)
            add(RuleKind::ChildrenFirst, one, phrase("Agenda rules", "%1 belongs among the cases with children but would come after one without.").with(one.line->name));
    }

    void checkRank(const Heard& one)
    {
        if (!m_plan.mostPlaces || one.line->rules.isSettled)
            return;
        const auto isTooFarBelow = [&](const Heard& other) {
            return !other.line->rules.isSettled && other.line->rules.rank - one.line->rules.rank > *m_plan.mostPlaces;
        };
        const auto ahead = std::find_if(m_cases.begin(), m_cases.begin() + one.place, isTooFarBelow);
        if (ahead == m_cases.begin() + one.place)
            return;
        add(RuleKind::Rank, one, phrase("Agenda rules", "%1 would be heard after %2, which ranks %3 places lower by risk; %4 are allowed.")
                                 .with(one.line->name).with(ahead->line->name).with(ahead->line->rules.rank - one.line->rules.rank).with(*m_plan.mostPlaces));
    }

    void checkFirstHalf()
    {
        for (const bool isFirst : {true, false}) {
            std::vector<Heard> group;
            std::copy_if(m_cases.begin(), m_cases.end(), std::back_inserter(group), [&](const Heard& one) {
                return !one.line->rules.isSettled && one.line->rules.isFirst == isFirst;
            });
            for (size_t i = static_cast<size_t>(firstHalfOf(static_cast<int>(group.size()))); i < group.size(); ++i) {
                if (group[i].line->rules.isHighRisk)
                    add(RuleKind::FirstHalf, group[i], phrase("Agenda rules", "%1 is among the cases of highest risk but would come in the second half.").with(group[i].line->name));
            }
        }
    }

    void checkFamilies()
    {
        std::map<int, std::vector<Heard>> families;
        for (const Heard& one : m_cases) {
            if (one.line->rules.family >= 0)
                families[one.line->rules.family].push_back(one);
        }
        for (const auto& [number, cases] : families) {
            for (size_t i = 1; i < cases.size(); ++i) {
                if (cases[i].place != cases[i - 1].place + 1)
                    m_broken.push_back({RuleKind::Family, {cases[i - 1].line->item, cases[i].line->item}, {},
                                        phrase("Agenda rules", "%1 and %2 concern one family but would not follow one another.")
                                            .with(cases[i - 1].line->name).with(cases[i].line->name)});
            }
        }
    }

    const Plan& m_plan;
    Timetable m_timetable;
    std::vector<Heard> m_cases;
    std::vector<BrokenRule> m_broken;
};

} // namespace

std::vector<BrokenRule> brokenRules(const Plan& plan)
{
    return RuleCheck(plan).take();
}

std::vector<BrokenRule> newlyBroken(const std::vector<BrokenRule>& before, const std::vector<BrokenRule>& after)
{
    std::vector<BrokenRule> fresh;
    for (const BrokenRule& rule : after) {
        const bool wasBroken = std::any_of(before.begin(), before.end(), [&](const BrokenRule& old) {
            return old.kind == rule.kind && old.items == rule.items && old.agency == rule.agency;
        });
        if (!wasBroken)
            fresh.push_back(rule);
    }
    return fresh;
}

const char* nameOf(BrokenRule::Kind kind)
{
    return nameIn(kRuleNames, kind);
}

int firstHalfOf(int cases)
{
    return (cases + 1) / 2;
}

} // namespace marac::agenda
