// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/action_plan/action.h"
#include "core/action_plan/quick_entry.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace marac;
using namespace marac::action_plan;

namespace {

const Date kThursday = *Date::parseIso("2026-11-26");

Action anAction(const std::string& text)
{
    Action action;
    action.id = Id<Action>("a");
    action.agency = Id<agency::Agency>("hou");
    action.text = text;
    action.due = kThursday;
    return action;
}

bool hints(const Action& action, const char* field)
{
    const Findings findings = smartHints(action);
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.field == field; });
}

} // namespace

TEST_CASE("no action rests on the victim without the chair saying so", "[action_plan][rule]")
{
    for (const char* text : {"Victim to call police if he returns", "she should change her number", "Ask her to leave the flat"}) {
        Action action = anAction(text);
        CHECK(mayPlan(action).error().code == ErrorCode::NotAllowed);
        CHECK(hints(action, "burden"));
        action.burden = Action::Burden::OnVictimChairAgreed;
        CHECK(mayPlan(action));
        CHECK_FALSE(hints(action, "burden"));
    }
    CHECK(mayPlan(anAction("Change front and back locks, tell the Idva when done")));
}

TEST_CASE("the plan shows how many actions address whom", "[action_plan][rule]")
{
    using minutes::Subject;
    std::vector<Action> actions;
    for (const Subject subject : {Subject::Victim, Subject::Victim, Subject::Child, Subject::PersonCausingHarm, Subject::Staff}) {
        actions.push_back(anAction("x"));
        actions.back().target = subject;
    }
    const Balance balance = balanceOf(actions);
    CHECK(balance.victim == 2);
    CHECK(balance.children == 1);
    CHECK(balance.personCausingHarm == 1);
    CHECK(balance.staff == 1);
    CHECK(balance.other == 0);
}

TEST_CASE("a risk without an action stays lit, and a withdrawn action does not put it out", "[action_plan]")
{
    minutes::Risk risk;
    risk.id = Id<minutes::Risk>("r");
    Action action = anAction("Change locks");
    CHECK(uncovered({risk}, {action}).size() == 1);
    action.risk = risk.id;
    CHECK(uncovered({risk}, {action}).empty());
    action.status = Action::Status::Withdrawn;
    CHECK(uncovered({risk}, {action}).size() == 1);
}

TEST_CASE("words that are hard to check are pointed out, not forbidden", "[action_plan]")
{
    for (const char* text : {"Liaise with police about the locks", "To monitor the situation closely", "Offer support to the family"}) {
        CHECK(hints(anAction(text), "text"));
        CHECK(mayPlan(anAction(text)));
    }
    CHECK_FALSE(hints(anAction("Change front and back locks by Friday"), "text"));
    Action undated = anAction("Change front and back locks");
    undated.due.reset();
    CHECK(hints(undated, "due"));
}

TEST_CASE("one typed line becomes owner, action and date", "[action_plan]")
{
    const auto agencies = test::someAgencies();
    const QuickEntry entry = parseQuickEntry("hou: change locks, fri", agencies, kThursday);
    REQUIRE(entry.agency());
    CHECK(entry.agency()->id.text() == "hou");
    CHECK(entry.text == "change locks");
    CHECK(entry.due->iso() == "2026-11-27");
}

TEST_CASE("what is not understood stays in the text and nothing is guessed", "[action_plan]")
{
    const auto agencies = test::someAgencies();
    CHECK(parseQuickEntry("xyz: change locks, sometime", agencies, kThursday).text == "xyz: change locks, sometime");
    CHECK(parseQuickEntry("call at 10:30, urgently", agencies, kThursday).text == "call at 10:30, urgently");
    CHECK(parseQuickEntry("csc: strategy discussion @child, 2wd", agencies, kThursday).target == minutes::Subject::Child);
    CHECK_FALSE(parseQuickEntry("e: x", {test::anAgency("a", "East", agency::ReturnSource::Other), test::anAgency("b", "Education", agency::ReturnSource::Other)}, kThursday).agency());
}

TEST_CASE("dates are understood as people say them", "[action_plan]")
{
    const auto due = [](const char* words) {
        const auto date = parseDue(words, kThursday);
        return date ? date->iso() : std::string();
    };
    CHECK(due("today") == "2026-11-26");
    CHECK(due("tomorrow") == "2026-11-27");
    CHECK(due("thu") == "2026-12-03");
    CHECK(due("friday") == "2026-11-27");
    CHECK(due("2wd") == "2026-11-30");
    CHECK(due("1w") == "2026-12-03");
    CHECK(due("27/11") == "2026-11-27");
    CHECK(due("2/1") == "2027-01-02");
    CHECK(due("27 nov 2026") == "2026-11-27");
    CHECK(due("2026-12-01") == "2026-12-01");
    for (const char* nothing : {"", "soon", "31/11", "fr", "13/13", "-1w", "999w", "27/11/2026/1"})
        CHECK(due(nothing).empty());
}

TEST_CASE("no typed line can crash the entry or lose its words", "[action_plan]")
{
    std::mt19937 random(11);
    const std::string letters = "hou: ,fri@child12/;\"'ŵ£x";
    for (int round = 0; round < 3000; ++round) {
        std::string line;
        for (unsigned i = 0; i < random() % 40; ++i)
            line += letters[random() % letters.size()];
        const QuickEntry entry = parseQuickEntry(line, test::someAgencies(), kThursday);
        CHECK(entry.text.size() <= line.size() + 3 * line.size());
    }
}
