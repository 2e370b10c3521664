// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/hearing_steps.h"
#include "core/workflow/meeting_steps.h"
#include "core/workflow/research_steps.h"
#include "tests/core/workflow/an_agenda.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::workflow;
using marac::workflow::testing::AnAgenda;

namespace {

bool isNeeded(const AnAgenda& area, const Id<referral::Referral>& referral, const Id<agency::Agency>& agency)
{
    const auto needed = neededFor(area.workspace(), *area.book().meeting(area.meeting), *area.book().referral(referral));
    return std::find(needed.begin(), needed.end(), agency) != needed.end();
}

AgendaLine lineOf(const AnAgenda& area, const Id<referral::Referral>& referral)
{
    const AgendaView view = area.view();
    const auto found = std::find_if(view.lines.begin(), view.lines.end(), [&](const AgendaLine& line) { return line.item.referral == referral; });
    REQUIRE(found != view.lines.end());
    return *found;
}

std::string whyOf(const AgendaLine& line)
{
    std::string said;
    for (const Phrase& why : line.length.why)
        said += Phrasebook().say(why) + ";";
    return said;
}

} // namespace

TEST_CASE("a need decided by hand stands above research and below a conflict, and can be taken back", "[workflow][agenda][rule]")
{
    AnAgenda area(2);
    CHECK_FALSE(isNeeded(area, area.referral, area.housing));
    area.step([&] { return setNeed(area.workspace(), area.referral, area.housing, agenda::Need::Needed).has_value(); });
    CHECK(isNeeded(area, area.referral, area.housing));
    REQUIRE(requestResearch(area.workspace(), area.meeting));
    REQUIRE(answerResearch(area.workspace(), {area.meeting, area.referral, area.housing, research::Answer::NothingKnown, ""}));
    CHECK(isNeeded(area, area.referral, area.housing));
    REQUIRE(declareConflict(area.workspace(), area.housing, area.referral, "cousin"));
    CHECK_FALSE(isNeeded(area, area.referral, area.housing));
    REQUIRE(area.workspace().undoLast());
    area.step([&] { return setNeed(area.workspace(), area.referral, area.housing, agenda::Need::NotNeeded).has_value(); });
    CHECK_FALSE(isNeeded(area, area.referral, area.housing));
    area.step([&] { return setNeed(area.workspace(), area.referral, area.police, agenda::Need::NotNeeded).has_value(); });
    CHECK_FALSE(isNeeded(area, area.referral, area.police));
    area.step([&] { return setNeed(area.workspace(), area.referral, area.police, agenda::Need::FromResearch).has_value(); });
    CHECK(isNeeded(area, area.referral, area.police));
    CHECK(area.book().needDecisions().size() == 1);
}

TEST_CASE("an agency that stays for the whole meeting is in every case and waits for none", "[workflow][agenda][rule]")
{
    AnAgenda area(3);
    area.step([&] { return setWholeMeeting(area.workspace(), area.housing, Staying::WholeMeeting).has_value(); });
    for (const auto& one : area.cases)
        CHECK(isNeeded(area, one, area.housing));
    for (const agenda::AgencyTimes& times : area.view().timetable.agencies) {
        if (times.agency == area.housing)
            CHECK(times.waitingMinutes == 0);
    }
    CHECK(*setWholeMeeting(area.workspace(), area.housing, Staying::WholeMeeting) == 0);
    area.step([&] { return setWholeMeeting(area.workspace(), area.housing, Staying::AsNeeded).has_value(); });
    CHECK_FALSE(isNeeded(area, area.cases[1], area.housing));
}

TEST_CASE("a case gets its minutes from who is in it, and a person may say otherwise", "[workflow][agenda][rule]")
{
    AnAgenda area(1);
    const auto harder = area.addCase([](ReferralForm& form) {
        form.perpetrators.push_back(form.perpetrators.front());
        form.perpetrators.back().id = {};
        form.perpetrators.back().name = {"Kai", "Stone"};
        form.referral.children = {{"Ffion", 6, ""}, {"Gwen", 4, ""}, {"Idris", 2, ""}};
    });
    REQUIRE(buildAgenda(area.workspace(), area.meeting));
    AgendaLine line = lineOf(area, harder);
    CHECK(line.item.minutes == 16);
    CHECK(whyOf(line) == "two people causing harm;3 children;");
    CHECK_FALSE(line.item.isOwnLength);
    area.step([&] { return setItemMinutes(area.workspace(), line.item.id, 25, "  an interpreter  ").has_value(); });
    line = lineOf(area, harder);
    CHECK(line.item.minutes == 25);
    CHECK(line.item.isOwnLength);
    CHECK(line.item.lengthReason == "an interpreter");
    CHECK(line.length.minutes == 16);
    area.step([&] { return workOutMinutes(area.workspace(), line.item.id).has_value(); });
    CHECK(lineOf(area, harder).item.minutes == 16);
    CHECK_FALSE(lineOf(area, harder).item.isOwnLength);
}

TEST_CASE("a window, a pin and an agency's hours bind the best order and can each be taken back", "[workflow][agenda][rule]")
{
    AnAgenda area(6);
    const auto last = area.item(area.cases[5]);
    area.step([&] { return setWindow(area.workspace(), last.id, agenda::TimeWindow{TimeOfDay(570), TimeOfDay(590)}).has_value(); });
    CHECK(area.view().broken.size() == (last.position == 1 ? 0 : 1));
    area.step([&] { return pinItem(area.workspace(), area.item(area.cases[2]).id, 3).has_value(); });
    CHECK(area.item(area.cases[2]).position == 3);
    REQUIRE(setNeed(area.workspace(), area.cases[1], area.housing, agenda::Need::Needed));
    area.step([&] { return setStay(area.workspace(), {area.meeting, area.housing, TimeOfDay(620), std::nullopt}).has_value(); });
    REQUIRE(bestOrder(area.workspace(), area.meeting));
    const AgendaView view = area.view();
    CHECK(view.broken.empty());
    CHECK(view.clash.empty());
    CHECK(view.isProvenBest());
    CHECK(lineOf(area, area.cases[5]).timed.start.text() == "09:30");
    CHECK(area.item(area.cases[2]).position == 3);
    CHECK(lineOf(area, area.cases[1]).timed.start >= TimeOfDay(620));
    area.step([&] { return setWindow(area.workspace(), last.id, std::nullopt).has_value(); });
    area.step([&] { return unpinItem(area.workspace(), area.item(area.cases[2]).id).has_value(); });
    area.step([&] { return setStay(area.workspace(), {area.meeting, area.housing, std::nullopt, std::nullopt}).has_value(); });
    CHECK(area.view().plan.stays.empty());
}

TEST_CASE("rules that clash leave the order as it is and are named by the agenda", "[workflow][agenda][rule]")
{
    AnAgenda area(6);
    const auto before = area.refs(area.meeting);
    REQUIRE(pinItem(area.workspace(), area.item(area.cases[0]).id, 1));
    REQUIRE(setWindow(area.workspace(), area.item(area.cases[0]).id, agenda::TimeWindow{TimeOfDay(600), TimeOfDay(630)}));
    const auto refused = bestOrder(area.workspace(), area.meeting);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    const AgendaView view = area.view();
    REQUIRE(view.clash.size() == 2);
    CHECK(Phrasebook().say(view.clash[0].say) == area.refOf(area.cases[0]) + " is heard between 10:00 and 10:30.");
    CHECK(Phrasebook().say(view.clash[1].say) == area.refOf(area.cases[0]) + " is pinned as case 1.");
    CHECK_FALSE(view.isProvenBest());
    CHECK(view.bound <= view.timetable.waitingMinutes);
}

TEST_CASE("a window shorter than the case is refused with a reason", "[workflow][agenda]")
{
    AnAgenda area(1);
    const auto refused = setWindow(area.workspace(), area.item(area.referral).id, agenda::TimeWindow{TimeOfDay(600), TimeOfDay(605)});
    REQUIRE_FALSE(refused);
    CHECK(Phrasebook().say(refused.error().say).find("12 minutes") != std::string::npos);
    CHECK(pinItem(area.workspace(), area.item(area.referral).id, 2).error().code == ErrorCode::InvalidInput);
    CHECK(setStay(area.workspace(), {area.meeting, area.police, TimeOfDay(600), TimeOfDay(590)}).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("cases that share a perpetrator, a victim or a child stand together unless the area says otherwise", "[workflow][agenda][rule]")
{
    AnAgenda area(4);
    const auto kin = area.addCase([](ReferralForm& form) {
        form.perpetrators.front().name = {"Lee", "Morgan"};
        form.perpetrators.front().birth = Date::fromYmd(1990, 1, 2);
        form.referral.children = {{"Ffion Morgan", 6, ""}};
    });
    ReferralForm first = *referralForm(area.workspace(), area.referral);
    first.referral.children = {{"ffion  morgan", 7, ""}};
    REQUIRE(saveReferral(area.workspace(), first));
    REQUIRE(buildAgenda(area.workspace(), area.meeting));
    const AgendaLine line = lineOf(area, kin);
    REQUIRE(line.family == std::vector<std::string>{area.refOf(area.referral)});
    REQUIRE(bestOrder(area.workspace(), area.meeting));
    CHECK(std::abs(area.item(kin).position - area.item(area.referral).position) == 1);
    area.step([&] {
        agenda::OrderPolicy policy;
        policy.isFamilyTogether = false;
        return setOrderPolicy(area.workspace(), area.meeting, policy).has_value();
    });
    CHECK(lineOf(area, kin).family.empty());
}

TEST_CASE("an adult's case of a family with children comes among those with children", "[workflow][agenda][rule]")
{
    AnAgenda area(3);
    ReferralForm first = *referralForm(area.workspace(), area.referral);
    first.referral.children = {{"Ffion Price", 7, ""}};
    REQUIRE(saveReferral(area.workspace(), first));
    const auto kin = area.addCase([&](ReferralForm& form) { form.victim = first.victim; });
    REQUIRE(buildAgenda(area.workspace(), area.meeting));
    CHECK(lineOf(area, kin).rules.isFirst);
    REQUIRE(bestOrder(area.workspace(), area.meeting));
    CHECK(area.view().broken.empty());
}

TEST_CASE("the area's policy holds for meetings that have none of their own", "[workflow][agenda][rule]")
{
    AnAgenda area(4);
    agenda::OrderPolicy policy;
    policy.isHighestRiskInFirstHalf = true;
    area.step([&] { return setOrderPolicy(area.workspace(), {}, policy).has_value(); });
    CHECK(area.view().policy.isHighestRiskInFirstHalf);
    policy.isChildrenFirst = policy.isHighestRiskInFirstHalf = false;
    REQUIRE(setOrderPolicy(area.workspace(), area.meeting, policy));
    CHECK_FALSE(area.view().policy.isHighestRiskInFirstHalf);
    CHECK(area.book().policyOf({}).isHighestRiskInFirstHalf);
}

TEST_CASE("how near the order stays to the risk is chosen with a reason, which is kept", "[workflow][agenda][rule]")
{
    AnAgenda area(6);
    CHECK(choosePriority(area.workspace(), area.meeting, 2, "  ").error().code == ErrorCode::InvalidInput);
    const auto prices = pricesOfPriority(area.workspace(), area.meeting);
    REQUIRE(prices);
    CHECK(prices->size() == 6);
    area.step([&] { return choosePriority(area.workspace(), area.meeting, 0, "The worst must be heard while all are awake").has_value(); });
    CHECK(area.view().policy.mostPlaces == 0);
    CHECK(area.view().policy.reason == "The worst must be heard while all are awake");
    REQUIRE(bestOrder(area.workspace(), area.meeting));
    CHECK(area.view().broken.empty());
    for (const AgendaLine& line : area.view().lines)
        CHECK(line.rules.rank == line.item.position - 1);
}

TEST_CASE("the agenda says what waiting would be as received, is now, and could be at least", "[workflow][agenda]")
{
    AnAgenda area(6);
    REQUIRE(setNeed(area.workspace(), area.cases[1], area.housing, agenda::Need::Needed));
    REQUIRE(setNeed(area.workspace(), area.cases[5], area.housing, agenda::Need::Needed));
    const AgendaView view = area.view();
    // In the order of receipt housing sits through the four cases between.
    CHECK(view.asReceived >= 36);
    CHECK(view.bound == 0);
    const auto prospect = prospectOf(view, area.item(area.cases[5]).id, 1);
    REQUIRE(prospect);
    REQUIRE(placeItem(area.workspace(), area.item(area.cases[5]).id, 1));
    CHECK(area.view().timetable.waitingMinutes == prospect->waitingThen);
    CHECK(area.view().asReceived == view.asReceived);
}

TEST_CASE("an agency weighs more by one saved step, and nothing below once or above nine times", "[workflow][agenda][rule]")
{
    AnAgenda area(4);
    agency::Agency housing = *area.book().agency(area.housing);
    housing.waitingWeight = 2;
    area.step([&] { return saveAgency(area.workspace(), housing).has_value(); });
    CHECK(area.book().agency(area.housing)->waitingWeight == 2);
    REQUIRE(setNeed(area.workspace(), area.book().agendaOf(area.meeting).front().referral, area.housing, agenda::Need::Needed));
    REQUIRE(setNeed(area.workspace(), area.book().agendaOf(area.meeting).back().referral, area.housing, agenda::Need::Needed));
    const AgendaView view = area.view();
    const auto waits = std::find_if(view.timetable.agencies.begin(), view.timetable.agencies.end(), [&](const auto& times) { return times.agency == area.housing; });
    REQUIRE(waits->waitingMinutes > 0);
    CHECK(view.timetable.waitingMinutes >= 2 * waits->waitingMinutes);
    CHECK(view.plan.weights.size() == 1);
    for (const int wrong : {0, 10}) {
        housing.waitingWeight = wrong;
        CHECK(saveAgency(area.workspace(), housing).error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("one family may be heard apart, and cases that nobody matched together, each with its reason", "[workflow][agenda][rule]")
{
    AnAgenda area(4);
    const auto kin = area.addCase([&](ReferralForm& form) { form.victim = referralForm(area.workspace(), area.referral)->victim; });
    REQUIRE(buildAgenda(area.workspace(), area.meeting));
    REQUIRE(lineOf(area, kin).family.size() == 1);
    agenda::FamilyChoice choice{{}, area.meeting, {area.referral, kin}, agenda::FamilyChoice::Kind::Apart, " "};
    CHECK(chooseFamily(area.workspace(), choice).error().code == ErrorCode::InvalidInput);
    choice.reason = "different officers";
    area.step([&] { return chooseFamily(area.workspace(), choice).has_value(); });
    CHECK(lineOf(area, kin).family.empty());
    REQUIRE(lineOf(area, kin).familyChoice);
    CHECK(lineOf(area, kin).familyChoice->reason == "different officers");
    CHECK(lineOf(area, kin).chosenWith == std::vector<std::string>{area.refOf(area.referral)});

    const auto first = area.book().agendaOf(area.meeting).front().referral;
    const auto last = area.book().agendaOf(area.meeting)[3].referral;
    agenda::OrderPolicy policy = area.book().policyOf(area.meeting);
    policy.isFamilyTogether = false;
    REQUIRE(setOrderPolicy(area.workspace(), area.meeting, policy));
    area.step([&] { return chooseFamily(area.workspace(), {{}, area.meeting, {first, last}, agenda::FamilyChoice::Kind::Together, "one interpreter"}).has_value(); });
    CHECK_FALSE(area.view().broken.empty());
    REQUIRE(bestOrder(area.workspace(), area.meeting));
    CHECK(std::abs(area.item(first).position - area.item(last).position) == 1);
    area.step([&] { return familyAsMatched(area.workspace(), area.meeting, last).has_value(); });
    CHECK(lineOf(area, first).family.empty());
    CHECK(chooseFamily(area.workspace(), {{}, area.meeting, {first}, agenda::FamilyChoice::Kind::Together, "x"}).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("what an agency's other terms would make of the plan is known before they are kept", "[workflow][agenda]")
{
    AnAgenda area(4);
    const meeting::Meeting meeting = *area.book().meeting(area.meeting);
    REQUIRE(declareConflict(area.workspace(), area.housing, area.referral, "cousin"));
    AgencyTerms terms = termsOf(area.workspace(), meeting, area.housing);
    CHECK_FALSE(terms.isWholeMeeting);
    terms.isWholeMeeting = true;
    terms.from = TimeOfDay(600);
    const agenda::Plan supposed = planIf(area.workspace(), meeting, terms);
    REQUIRE(setWholeMeeting(area.workspace(), area.housing, Staying::WholeMeeting));
    REQUIRE(setStay(area.workspace(), {area.meeting, area.housing, TimeOfDay(600), std::nullopt}));
    CHECK(supposed == planOf(area.workspace(), meeting));
    CHECK(termsOf(area.workspace(), meeting, area.housing) == terms);
    CHECK_FALSE(isNeeded(area, area.referral, area.housing)); // the conflict stands above the whole meeting
}

TEST_CASE("what is said of an agency's stay stands for all of its people, in one step", "[workflow][agenda][rule]")
{
    AnAgenda area(2);
    const auto person = [&](const char* name) {
        agency::Representative one;
        one.agency = area.housing;
        one.name = name;
        REQUIRE(saveRepresentative(area.workspace(), one));
        return area.book().representatives().back().id;
    };
    const auto ann = person("Ann Jones");
    REQUIRE(setWholeMeeting(area.workspace(), area.housing, Staying::WholeMeeting, ann));
    CHECK(isNeeded(area, area.referral, area.housing));
    area.step([&] { return setWholeMeeting(area.workspace(), area.housing, Staying::WholeMeeting).has_value(); });
    REQUIRE(area.book().wholeMeetings().size() == 1);
    CHECK(area.book().wholeMeetings().front().representative.isEmpty());
    REQUIRE(setWholeMeeting(area.workspace(), area.housing, Staying::WholeMeeting, ann));
    CHECK(area.book().wholeMeetings().size() == 1);
    area.step([&] { return setWholeMeeting(area.workspace(), area.housing, Staying::AsNeeded).has_value(); });
    CHECK(area.book().wholeMeetings().empty());
    CHECK_FALSE(isNeeded(area, area.referral, area.housing));
}

TEST_CASE("an order that was found before the agenda changed is not taken", "[workflow][agenda][rule]")
{
    AnAgenda area(4);
    std::vector<Id<agenda::AgendaItem>> order;
    for (const auto& item : area.book().agendaOf(area.meeting))
        order.insert(order.begin(), item.id);
    REQUIRE(pinItem(area.workspace(), order.back()));
    CHECK(takeOrder(area.workspace(), area.meeting, order).error().code == ErrorCode::NotAllowed);
    REQUIRE(unpinItem(area.workspace(), order.back()));
    area.step([&] { return takeOrder(area.workspace(), area.meeting, order).has_value(); });
    CHECK(area.book().agendaOf(area.meeting).front().id == order.front());
    order.pop_back();
    CHECK(takeOrder(area.workspace(), area.meeting, order).error().code == ErrorCode::NotAllowed);
}
