// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/a_demo_area.h"

#include "core/workflow/overview.h"
#include "core/workflow/play.h"
#include "core/workflow/research_steps.h"
#include "core/workflow/triage_steps.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace marac;
using namespace marac::workflow;
using namespace marac::workflow::testing;
using action_plan::Action;
using referral::Stage;

namespace {

int countStage(const CaseBook& book, Stage stage)
{
    const auto& all = book.referrals();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto& referral) { return referral.stage == stage; }));
}

bool isDramaNumber(const std::string& phone)
{
    return phone.size() == 12 && (phone.starts_with("07700 900") || phone.starts_with("01632 960"));
}

int countStatus(const CaseBook& book, Action::Status status)
{
    const auto& all = book.actions();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Action& action) { return action.status == status; }));
}

} // namespace

TEST_CASE("the demo area has some four hundred past cases, eighteen coming and twelve to triage", "[workflow][demo]")
{
    ADemoArea area;
    const CaseBook& book = area.book();
    CHECK(countStage(book, Stage::Heard) >= 380);
    CHECK(countStage(book, Stage::Heard) <= 420);
    CHECK(countStage(book, Stage::Accepted) == 18);
    CHECK(countStage(book, Stage::ToTriage) == 12);
    CHECK(book.agencies().size() == 17);
    CHECK(area.coming().date.iso() == "2026-11-26");
    CHECK(area.coming().date.weekday() == 4);
    CHECK(area.coming().start.text() == "09:30");
    const auto items = book.agendaOf(area.coming().id);
    CHECK(std::count_if(items.begin(), items.end(), [](const auto& item) { return item.kind == agenda::AgendaItem::Kind::Case; }) == 18);
    CHECK(book.conflicts().size() == 1);
    CHECK(area.clock.now() == area.clock.instantOf(*Date::fromYmd(2026, 11, 21), TimeOfDay(14 * 60)));
}

TEST_CASE("two demo areas made on one day with the same ids are the same", "[workflow][demo]")
{
    ADemoArea one(3);
    ADemoArea other(3);
    CHECK(one.book().referrals() == other.book().referrals());
    CHECK(one.book().people() == other.book().people());
    CHECK(one.book().actions() == other.book().actions());
    CHECK(demoMeetingScript(one.workspace(), one.coming().id) == demoMeetingScript(other.workspace(), other.coming().id));
}

TEST_CASE("nobody in the demo area can be reached: drama numbers, unused post codes, example.org", "[workflow][demo][security]")
{
    ADemoArea area;
    int phones = 0;
    std::set<std::string> numbers;
    for (const people::Person& person : area.book().people()) {
        if (!person.postcode.empty())
            CHECK(person.postcode.starts_with("ZZ"));
        if (person.phone.empty())
            continue;
        ++phones;
        numbers.insert(person.phone.substr(9));
        CHECK(isDramaNumber(person.phone));
    }
    CHECK(phones > 250);
    CHECK(numbers.size() > 250);
    for (const agency::Agency& agency : area.book().agencies())
        CHECK(agency.secureEmail.ends_with("@example.org"));
}

TEST_CASE("every person of a demo referral is in the store and no reference is given twice", "[workflow][demo]")
{
    ADemoArea area;
    std::set<std::string> refs;
    for (const referral::Referral& referral : area.book().referrals()) {
        CHECK(area.book().person(referral.victim) != nullptr);
        for (const people::PerpetratorLink& link : referral.perpetrators)
            CHECK(area.book().person(link.person) != nullptr);
        CHECK(refs.insert(referral.ref).second);
        CHECK(referral.received <= area.workspace().today());
        CHECK_FALSE(referral.referrers.empty());
    }
}

TEST_CASE("the demo area gives Insight, Actions and triage something to show", "[workflow][demo]")
{
    ADemoArea area;
    const CaseBook& book = area.book();
    for (const auto status : {Action::Status::Done, Action::Status::NotPossible, Action::Status::NotDone, Action::Status::Withdrawn,
                              Action::Status::Agreed, Action::Status::InProgress})
        CHECK(countStatus(book, status) >= 3);
    const auto tally = tracking::tallyOf(book.actions(), area.workspace().today());
    CHECK(tally.late > 5);
    CHECK(tally.done > 700);
    const int repeats = static_cast<int>(std::count_if(book.referrals().begin(), book.referrals().end(), [&](const auto& referral) {
        return area.workspace().repeats().isRepeat(referral);
    }));
    CHECK(repeats > 80);
    CHECK(repeats < 180);
    const ResearchGrid grid = researchGrid(area.workspace(), area.coming().id);
    CHECK(grid.answered > 80);
    CHECK(grid.gaps > 20);
}

TEST_CASE("the demo referrals to triage ask every kind of question", "[workflow][demo]")
{
    ADemoArea area;
    int withoutCriterion = 0;
    int withMatches = 0;
    std::set<int> waiting;
    std::set<std::string> fields;
    for (const TriageLine& line : triageList(area.workspace(), Stage::ToTriage)) {
        withoutCriterion += line.criteria.meetsNone() ? 1 : 0;
        withMatches += line.possibleMatches.empty() ? 0 : 1;
        waiting.insert(line.waitingDays);
        for (const Finding& finding : line.findings)
            fields.insert(finding.field);
    }
    CHECK(withoutCriterion >= 1);
    CHECK(withMatches >= 2);
    CHECK(waiting.size() >= 8);
    for (const char* field : {"safeContact", "judgementReason", "perpetrators", "consent"})
        CHECK(fields.contains(field));
}

TEST_CASE("the demo meeting plays without a refused step and leaves eighteen cases heard", "[workflow][demo]")
{
    ADemoArea area;
    const int heardBefore = countStage(area.book(), Stage::Heard);
    const auto meeting = area.coming().id;
    const auto played = playMeeting(area.workspace(), area.clock, demoMeetingScript(area.workspace(), meeting));
    REQUIRE(played);
    for (const Finding& finding : played->findings)
        UNSCOPED_INFO(finding.row << " " << finding.field << ": " << Phrasebook().say(finding.say));
    CHECK(played->findings.empty());
    CHECK(played->cases == 18);
    CHECK(played->actions >= 36);
    CHECK(played->actions <= 72);
    CHECK(countStage(area.book(), Stage::Heard) == heardBefore + 18);
    CHECK(countStage(area.book(), Stage::Accepted) == 0);
    CHECK(area.book().meeting(meeting)->stage == meeting::Stage::Closed);
    const TimeOfDay end = area.clock.timeOf(area.clock.now());
    CHECK(end >= TimeOfDay(12 * 60 + 45));
    CHECK(end <= TimeOfDay(14 * 60));
}
