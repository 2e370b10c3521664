// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/plan_problem.h"

#include "core/agenda/plan_rules.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace marac::agenda {

namespace seq = sequencer;

namespace {

constexpr int kSettledBand = -1;
constexpr int kFirstBand = 0;
constexpr int kOtherBand = 1;

int bandOf(const CaseRules& rules)
{
    return rules.isSettled ? kSettledBand : rules.isFirst ? kFirstBand : kOtherBand;
}

bool needs(const PlanLine& line, const Id<agency::Agency>& agency)
{
    return std::find(line.agencies.begin(), line.agencies.end(), agency) != line.agencies.end();
}

} // namespace

PlanProblem::PlanProblem(const Plan& plan) : m_plan(plan)
{
    addPeopleHere();
    int clock = 0;
    for (size_t i = 0; i < plan.lines.size(); ++i) {
        if (plan.lines[i].isBreak)
            m_pauses.push_back({i, clock, plan.lines[i].minutes});
        clock += plan.lines[i].minutes;
    }
    for (size_t i = 0; i < plan.lines.size(); ++i) {
        if (!plan.lines[i].isBreak)
            addCase(i); // its window needs every break
    }
    std::map<Id<agency::Agency>, int> numbers;
    for (const size_t line : m_lines) {
        for (const auto& agency : plan.lines[line].agencies)
            numbers.emplace(agency, static_cast<int>(numbers.size()));
    }
    for (size_t task = m_silent; task < problem.tasks.size(); ++task) {
        for (const auto& agency : plan.lines[m_lines[task - m_silent]].agencies)
            problem.tasks[task].agencies.push_back(numbers.at(agency));
    }
    for (size_t task = 0; task < m_silent; ++task) {
        for (const auto& agency : plan.alreadyHere) {
            if (numbers.contains(agency))
                problem.tasks[task].agencies.push_back(numbers.at(agency));
        }
    }
    problem.weights.assign(numbers.size(), 1);
    for (const PlannedWeight& one : plan.weights) {
        if (numbers.contains(one.agency))
            problem.weights[static_cast<size_t>(numbers.at(one.agency))] = one.weight;
    }
    for (size_t i = 0; i < plan.stays.size(); ++i) {
        const auto agency = numbers.find(plan.stays[i].agency);
        if (agency == numbers.end() || isNearABreak(plan.stays[i]))
            continue;
        addStay(plan.stays[i], agency->second);
        m_stays.push_back(i);
    }
    setRules();
}

/// People who are in the room wait from now on: as if a case of no length had just called them all. It is one that has been
/// heard, so that no rule is asked of it; what goes on from it, the family under way, is.
void PlanProblem::addPeopleHere()
{
    if (m_plan.alreadyHere.empty() && m_plan.familyUnderWay < 0)
        return;
    seq::Task now;
    now.band = kSettledBand;
    now.rank = -1;
    now.places = {0, 0};
    now.family = m_plan.familyUnderWay;
    problem.tasks.push_back(std::move(now));
    m_silent = 1;
}

void PlanProblem::publish()
{
    problem.published.clear();
    for (size_t task = 0; task < problem.tasks.size(); ++task)
        problem.published.push_back(static_cast<int>(task));
    problem.heard = static_cast<int>(m_silent);
    if (m_silent > 0)
        problem.resumesAt = 0;
}

size_t PlanProblem::lineOf(int task) const
{
    return m_lines[static_cast<size_t>(task) - m_silent];
}

void PlanProblem::addCase(size_t index)
{
    const PlanLine& line = m_plan.lines[index];
    seq::Task task;
    task.minutes = line.minutes;
    task.band = bandOf(line.rules);
    task.window = line.rules.isSettled ? seq::Window{} : withoutPauses(windowOf(line));
    problem.tasks.push_back(std::move(task));
    m_lines.push_back(index);
}

/// Families and places are rules of those that can still move.
void PlanProblem::setRules()
{
    int settled = static_cast<int>(m_silent);
    int first = 0;
    for (const size_t line : m_lines) {
        settled += m_plan.lines[line].rules.isSettled ? 1 : 0;
        first += bandOf(m_plan.lines[line].rules) == kFirstBand ? 1 : 0;
    }
    int settledPlace = static_cast<int>(m_silent);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const CaseRules& rules = m_plan.lines[m_lines[i]].rules;
        seq::Task& task = problem.tasks[i + m_silent];
        if (rules.isSettled) {
            task.rank = settledPlace;
            task.places = {settledPlace, settledPlace};
            ++settledPlace;
            continue;
        }
        task.rank = rules.rank + settled;
        task.family = rules.family;
        setPlaces(i + m_silent, settled, first);
    }
    if (m_plan.mostPlaces)
        problem.maxDisplacement = *m_plan.mostPlaces + 1;
}

void PlanProblem::setPlaces(size_t index, int settled, int first)
{
    const CaseRules& rules = m_plan.lines[m_lines[index - m_silent]].rules;
    seq::Task& task = problem.tasks[index];
    const int cases = static_cast<int>(problem.tasks.size());
    if (rules.isHighRisk) {
        const int groupStart = rules.isFirst ? settled : settled + first;
        const int groupSize = rules.isFirst ? first : cases - settled - first;
        task.places.last = groupStart + firstHalfOf(groupSize) - 1;
    }
    if (rules.pinnedAt) {
        const int place = *rules.pinnedAt - 1 + static_cast<int>(m_silent);
        task.places.first = place;
        task.places.last = std::min(task.places.last, place);
    }
}

/// When a case may begin, counted from the plan's start, by its own window and by the hours of those it needs.
seq::Window PlanProblem::windowOf(const PlanLine& line) const
{
    seq::Window window;
    const auto narrow = [&](const std::optional<TimeOfDay>& from, const std::optional<TimeOfDay>& until) {
        if (from)
            window.earliestStart = std::max(window.earliestStart, from->minutes() - m_plan.start.minutes());
        if (until)
            window.latestStart = std::min(window.latestStart, until->minutes() - line.minutes - m_plan.start.minutes());
    };
    if (line.rules.window)
        narrow(line.rules.window->from, line.rules.window->until);
    for (const PlannedStay& stay : m_plan.stays) {
        if (needs(line, stay.agency) && isNearABreak(stay))
            narrow(stay.from, stay.until);
    }
    return window;
}

/// Whether a case may straddle a break's time and still end in time: then one moment on the standing clock cannot say when
/// these people leave.
bool PlanProblem::isNearABreak(const PlannedStay& stay) const
{
    if (!stay.until)
        return false;
    int longest = 0;
    for (const PlanLine& line : m_plan.lines)
        longest = line.isBreak ? longest : std::max(longest, line.minutes);
    const int until = stay.until->minutes() - m_plan.start.minutes();
    return std::any_of(m_pauses.begin(), m_pauses.end(), [&](const Pause& pause) {
        return until > pause.at && until < pause.at + pause.minutes + longest;
    });
}

void PlanProblem::addStay(const PlannedStay& stay, int agency)
{
    seq::Availability there{agency, 0, seq::kNoLimit};
    if (stay.from)
        there.from = std::max(0, stay.from->minutes() - m_plan.start.minutes());
    if (stay.until)
        there.until = stay.until->minutes() - m_plan.start.minutes();
    for (auto pause = m_pauses.rbegin(); pause != m_pauses.rend(); ++pause) {
        if (there.from >= pause->at)
            there.from = std::max(pause->at, there.from - pause->minutes);
        if (stay.until && there.until > pause->at)
            there.until -= pause->minutes;
    }
    problem.availability.push_back(there);
}

/// The same window on a clock that stands still during breaks. A case that begins before a break's time keeps its
/// beginning; every other begins as much earlier as the break is long. Both parts meet, so a window stays a window.
seq::Window PlanProblem::withoutPauses(seq::Window window) const
{
    for (auto pause = m_pauses.rbegin(); pause != m_pauses.rend(); ++pause) {
        if (window.earliestStart >= pause->at)
            window.earliestStart = std::max(pause->at, window.earliestStart - pause->minutes);
        if (window.latestStart >= seq::kNoLimit)
            continue;
        if (window.latestStart >= pause->at + pause->minutes)
            window.latestStart -= pause->minutes;
        else
            window.latestStart = std::min(window.latestStart, pause->at - 1);
    }
    return window;
}

std::vector<size_t> PlanProblem::linesIn(const std::vector<int>& tasks) const
{
    std::vector<size_t> lines;
    auto pause = m_pauses.begin();
    int clock = 0;
    const auto takePauses = [&] {
        while (pause != m_pauses.end() && clock >= pause->at) {
            lines.push_back(pause->line);
            clock += pause->minutes;
            ++pause;
        }
    };
    for (const int task : tasks) {
        if (static_cast<size_t>(task) < m_silent)
            continue;
        takePauses();
        const size_t line = m_lines[static_cast<size_t>(task) - m_silent];
        lines.push_back(line);
        clock += m_plan.lines[line].minutes;
    }
    for (; pause != m_pauses.end(); ++pause)
        lines.push_back(pause->line);
    return lines;
}

BrokenRule PlanProblem::wordsForStay(const PlannedStay& stay) const
{
    BrokenRule rule{BrokenRule::Kind::Stay, {}, stay.agency, {}};
    for (const PlanLine& line : m_plan.lines) {
        if (!line.rules.isSettled && needs(line, stay.agency))
            rule.items.push_back(line.item);
    }
    const auto cases = static_cast<int>(rule.items.size());
    if (stay.from && stay.until)
        rule.say = phraseN("Agenda rules", "%1 is there from %2 until %3 and is needed for %n case(s).", cases)
                       .with(stay.name).with(stay.from->text()).with(stay.until->text());
    else if (stay.from)
        rule.say = phraseN("Agenda rules", "%1 comes at %2 and is needed for %n case(s).", cases).with(stay.name).with(stay.from->text());
    else if (stay.until)
        rule.say = phraseN("Agenda rules", "%1 leaves at %2 and is needed for %n case(s).", cases).with(stay.name).with(stay.until->text());
    return rule;
}

std::vector<BrokenRule> PlanProblem::wordsForTimes(const PlanLine& line) const
{
    std::vector<BrokenRule> rules;
    if (line.rules.window)
        rules.push_back({BrokenRule::Kind::Window, {line.item}, {},
                         phrase("Agenda rules", "%1 is heard between %2 and %3.")
                             .with(line.name).with(line.rules.window->from.text()).with(line.rules.window->until.text())});
    for (const PlannedStay& stay : m_plan.stays) {
        if (needs(line, stay.agency) && isNearABreak(stay))
            rules.push_back(wordsForStay(stay));
    }
    return rules;
}

std::vector<BrokenRule> PlanProblem::wordsForPlaces(const PlanLine& line) const
{
    if (line.rules.isSettled)
        return {{BrokenRule::Kind::Settled, {line.item}, {}, phrase("Agenda rules", "%1 has been heard or is next and cannot move.").with(line.name)}};
    std::vector<BrokenRule> rules;
    if (line.rules.pinnedAt)
        rules.push_back({BrokenRule::Kind::Pin, {line.item}, {}, phrase("Agenda rules", "%1 is pinned as case %2.").with(line.name).with(*line.rules.pinnedAt)});
    if (line.rules.isHighRisk)
        rules.push_back({BrokenRule::Kind::FirstHalf, {line.item}, {},
                         phrase("Agenda rules", "%1 is among the cases of highest risk, which come in the first half.").with(line.name)});
    return rules;
}

std::vector<BrokenRule> PlanProblem::wordsForFamily(int family) const
{
    BrokenRule rule{BrokenRule::Kind::Family, {}, {}, {}};
    std::vector<std::string> names;
    for (const PlanLine& member : m_plan.lines) {
        if (member.isBreak || member.rules.family != family)
            continue;
        names.push_back(member.name);
        rule.items.push_back(member.item);
    }
    rule.say = phrase("Agenda rules", "%1 concern one family and follow one another.").with(join(names, ", "));
    return {rule};
}

std::vector<BrokenRule> PlanProblem::wordsFor(const seq::Rule& rule) const
{
    const auto index = static_cast<size_t>(rule.index);
    switch (rule.kind) {
    case seq::Rule::Kind::Window:
        return wordsForTimes(m_plan.lines[m_lines[index - m_silent]]);
    case seq::Rule::Kind::Places:
        return index < m_silent ? std::vector<BrokenRule>() : wordsForPlaces(m_plan.lines[m_lines[index - m_silent]]);
    case seq::Rule::Kind::Family:
        return wordsForFamily(rule.index);
    case seq::Rule::Kind::Bands:
        return {{BrokenRule::Kind::ChildrenFirst, {}, {}, phrase("Agenda rules", "Cases with children come first.")}};
    case seq::Rule::Kind::Displacement:
        return {{BrokenRule::Kind::Rank, {}, {}, phraseN("Agenda rules", "No case moves more than %n place(s) from its risk rank.", *m_plan.mostPlaces)}};
    case seq::Rule::Kind::Availability:
        return {wordsForStay(m_plan.stays[m_stays[index]])};
    }
    return {};
}

std::vector<BrokenRule> PlanProblem::clashOf(const seq::Solution& solution) const
{
    std::vector<BrokenRule> clash;
    for (const seq::Rule& rule : solution.clash) {
        for (BrokenRule& words : wordsFor(rule)) {
            if (std::find(clash.begin(), clash.end(), words) == clash.end())
                clash.push_back(std::move(words));
        }
    }
    if (clash.empty())
        clash.push_back({BrokenRule::Kind::Settled, {}, {},
                         phrase("Agenda rules", "No order keeps all the rules of this agenda; which of them clash was not found in time.")});
    return clash;
}

} // namespace marac::agenda
