// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/case_search.h"
#include "core/workflow/meet_again.h"
#include "core/workflow/possible_people.h"
#include "core/workflow/triage_steps.h"
#include "tests/core/workflow/a_small_area.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::workflow;
using namespace marac::workflow::testing;

namespace {

struct Wanted {
    people::Name victim;
    const char* born;
    people::Name perpetrator;
    const char* received;
    std::vector<people::Child> children{};
};

Id<referral::Referral> add(ASmallArea& area, const Wanted& wanted)
{
    ReferralForm form = newReferralForm(area.workspace());
    form.victim.name = wanted.victim;
    form.victim.birth = Date::parseIso(wanted.born);
    form.perpetrators[0].name = wanted.perpetrator;
    form.perpetrators[0].birth = Date::fromYmd(1990, 4, 2);
    form.referral.received = Date::parseIso(wanted.received).value();
    form.referral.children = wanted.children;
    return saveReferral(area.workspace(), form).value().referral;
}

PeopleAnswer compared(const ASmallArea& area)
{
    return answerTo(peopleQuestion(area.workspace())).value();
}

const PossiblePair* pairOf(const std::vector<PossiblePair>& pairs, const char* one, const char* other)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const PossiblePair& pair) {
        const auto is = [&](const people::Person* a, const people::Person* b) { return a->name.forename == one && b->name.forename == other; };
        return is(pair.one, pair.other) || is(pair.other, pair.one);
    });
    return found == pairs.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("two records that may be one person are listed until somebody judges them, and again after an undo", "[workflow][rule]")
{
    ASmallArea area;
    add(area, {{"Elisabeth", "Kowalska"}, "1988-02-11", {"Adam", "Nowak"}, "2026-03-02"});
    add(area, {{"Beth", "Kowalska"}, "1988-11-02", {"Adam", "Nowak"}, "2026-10-02"});
    const PeopleAnswer answer = compared(area);
    const auto pairs = possiblePairs(area.workspace(), answer);
    const PossiblePair* pair = pairOf(pairs, "Elisabeth", "Beth");
    REQUIRE(pair);
    CHECK_FALSE(pair->why.empty());
    const bool isRepeatAtStake = pair->stake == PossiblePair::Stake::MissedRepeat || pair->stake == PossiblePair::Stake::CountedRepeat;
    CHECK(isRepeatAtStake);
    CHECK(Phrasebook().say(pair->stakeWords).find("M260003") != std::string::npos);

    const people::Identity apart{pair->one->id, pair->other->id, people::Identity::Verdict::Different};
    REQUIRE(decideIdentity(area.workspace(), apart));
    CHECK_FALSE(pairOf(possiblePairs(area.workspace(), answer), "Elisabeth", "Beth"));
    CHECK_FALSE(pairOf(possiblePairs(area.workspace(), compared(area)), "Elisabeth", "Beth"));
    REQUIRE(area.workspace().undoLast());
    CHECK(pairOf(possiblePairs(area.workspace(), answer), "Elisabeth", "Beth"));
}

TEST_CASE("a run that nobody waits for any more stops", "[workflow]")
{
    ASmallArea area;
    CHECK_FALSE(answerTo(peopleQuestion(area.workspace()), [] { return false; }));
}

TEST_CASE("who is named by several victims is listed with the referrals, and two people are not one for a likeness", "[workflow][rule]")
{
    ASmallArea area;
    add(area, {{"Grace", "Mensah"}, "1984-06-02", {"Dafydd", "Nettlecombe"}, "2025-06-02"});
    add(area, {{"Zofia", "Nowak"}, "2001-09-30", {"Dafydd", "Nettlecombe"}, "2026-06-02"});
    const auto lines = serialLines(area.workspace(), compared(area));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].victims == 2);
    CHECK_FALSE(lines[0].isConfirmed);
    REQUIRE(lines[0].records.size() == 2);
    REQUIRE(lines[0].referrals.size() == 2);
    CHECK(lines[0].referrals[0]->received < lines[0].referrals[1]->received);
    CHECK(Phrasebook().say(lines[0].sentence) == "May be one person: Dafydd Nettlecombe, named in 2 referrals with 2 victims.");

    const auto one = lines[0].records[0]->id;
    const auto other = lines[0].records[1]->id;
    REQUIRE(decideIdentity(area.workspace(), {one, other, people::Identity::Verdict::Same}));
    REQUIRE(serialLines(area.workspace(), compared(area)).size() == 1);
    CHECK(serialLines(area.workspace(), compared(area))[0].isConfirmed);
    REQUIRE(decideIdentity(area.workspace(), {one, other, people::Identity::Verdict::Different}));
    CHECK(serialLines(area.workspace(), compared(area)).empty());
    REQUIRE(area.workspace().undoLast());
    CHECK(serialLines(area.workspace(), compared(area)).size() == 1);
}

TEST_CASE("a case is found by what is remembered of somebody in it", "[workflow]")
{
    ASmallArea area;
    ReferralForm form = referralForm(area.workspace(), area.referral).value();
    form.victim.birth = Date::fromYmd(1995, 3, 12);
    form.victim.postcode = "ZZ1 2AB";
    form.victim.phone = "07700 900431";
    form.victim.safeContact = {people::SafeContact::Kind::TextOnly, {}};
    form.victim.nhsNumber = "943 476 5919";
    REQUIRE(saveReferral(area.workspace(), form));
    for (const char* typed : {"M260001", "m26", "beth", "price bet", "12/3/95", "12 3 1995 price", "2ab", "900431", "morgan", "9434765919", "943 476"}) {
        INFO(typed);
        const auto found = casesFound(area.workspace(), typed, 12);
        REQUIRE(found.size() == 1);
        CHECK(found[0].referral->id == area.referral);
    }
    CHECK(casesFound(area.workspace(), "quigley", 12).empty());
    CHECK(casesFound(area.workspace(), "", 12).empty());
}

TEST_CASE("a telephone number that finds a case has beside it whether it is safe", "[workflow][rule]")
{
    ASmallArea area;
    ReferralForm form = referralForm(area.workspace(), area.referral).value();
    form.victim.phone = "07700 900431";
    form.victim.safeContact = {people::SafeContact::Kind::NotSafe, {}};
    REQUIRE(saveReferral(area.workspace(), form));
    const auto found = casesFound(area.workspace(), "900431", 12);
    REQUIRE(found.size() == 1);
    const auto reasons = reasonsWords(found[0].why, *found[0].person, Phrasebook());
    REQUIRE(reasons.size() == 1);
    CHECK(reasons[0].starts_with("(Not safe to call) "));
    CHECK(reasons[0].find("07700900431") != std::string::npos);
}

TEST_CASE("everybody of a case who comes up again today is said: victim, any person causing harm, child", "[workflow][rule]")
{
    ASmallArea area;
    const auto second = add(area, {{"Grace", "Mensah"}, "1984-06-02", {"Lee", "Morgan"}, "2026-11-10", {{"Ffion Morgan", 6, {}}}});
    const auto third = add(area, {{"Zofia", "Nowak"}, "2001-09-30", {"Grace", "Mensah"}, "2026-11-11", {{"Ffion Morgan", 6, {}}}});
    // The woman who is hurt in the second case causes harm in the third; it is one record.
    ReferralForm form = referralForm(area.workspace(), third).value();
    form.perpetrators = {referralForm(area.workspace(), second).value().victim};
    REQUIRE(saveReferral(area.workspace(), form));
    for (const auto& id : {area.referral, second, third})
        REQUIRE(decide(area.workspace(), id, {triage::Decision::Kind::Accept, "Judged high risk", area.meeting}));
    REQUIRE(buildAgenda(area.workspace(), area.meeting));
    const auto encounters = encountersAt(area.workspace(), area.meeting);
    const auto said = [&](const Id<referral::Referral>& here, const Id<referral::Referral>& other, const char* part) {
        return std::any_of(encounters.begin(), encounters.end(), [&](const Encounter& one) {
            return one.here->id == here && one.other->id == other && Phrasebook().say(one.sentence).find(part) != std::string::npos;
        });
    };
    CHECK((said(second, third, "Grace Mensah") && said(third, second, "Grace Mensah")));
    CHECK((said(second, third, "Ffion Morgan") && said(third, second, "Ffion Morgan")));
    const auto number = [&](const Id<referral::Referral>& id) {
        const auto found = std::find_if(encounters.begin(), encounters.end(), [&](const Encounter& one) { return one.other->id == id; });
        return found == encounters.end() ? 0 : found->otherNumber;
    };
    const bool isSecondFirst = number(second) < number(third);
    CHECK(said(isSecondFirst ? second : third, isSecondFirst ? third : second, "You will meet Grace Mensah again at case "));
    CHECK(said(isSecondFirst ? third : second, isSecondFirst ? second : third, "You met Grace Mensah at case "));

    REQUIRE(declareConflict(area.workspace(), area.idva, third, "A colleague is family"));
    for (const Encounter& one : encountersAt(area.workspace(), area.meeting)) {
        const bool isAboutThird = one.other->id == third;
        CHECK((notBeforeWords(one, Phrasebook()).find("Not aloud before Idva service") == 0) == isAboutThird);
    }
}

TEST_CASE("an age or a year of birth that is written in words still tells people apart", "[workflow]")
{
    const Date day = *Date::fromYmd(2026, 11, 20);
    REQUIRE(birthIn("about 34", day));
    CHECK(birthIn("about 34", day)->earliestYear == 1989);
    CHECK(birthIn("about 34", day)->latestYear == 1994);
    REQUIRE(birthIn("1990", day));
    CHECK(birthIn("1990", day)->text() == "1990");
    REQUIRE(birthIn("1990-03", day));
    CHECK(birthIn("1990-03", day)->text() == "03/1990");
    CHECK_FALSE(birthIn("30 or 40", day));
    CHECK_FALSE(birthIn("not known", day));
    CHECK_FALSE(birthIn("", day));
    CHECK_FALSE(birthIn("412", day));
}
