// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/shared_details.h"
#include "core/workflow/triage_steps.h"
#include "tests/core/workflow/a_small_area.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::workflow;
using namespace marac::workflow::testing;

namespace {

/// Another family than the one of the small area.
ReferralForm anotherForm(const ASmallArea& area)
{
    ReferralForm form = newReferralForm(area.workspace());
    form.victim.name = {"Grace", "Mensah"};
    form.victim.birth = Date::fromYmd(1984, 6, 2);
    form.perpetrators.front().name = {"Paul", "Boateng"};
    form.referral.received = *Date::fromYmd(2026, 11, 20);
    return form;
}

/// Changes the people of the first referral.
template <typename Change>
void changeFirst(ASmallArea& area, Change change)
{
    ReferralForm form = referralForm(area.workspace(), area.referral).value();
    change(form);
    REQUIRE(saveReferral(area.workspace(), form));
}

std::string said(const SharedDetail& detail)
{
    return Phrasebook().say(detail.sentence);
}

std::vector<SharedDetail> detailsOf(const ASmallArea& area, const ReferralForm& form)
{
    return sharedDetails(area.workspace(), form);
}

} // namespace

TEST_CASE("an address known from another referral is said with its case and day, however it is written", "[workflow]")
{
    ASmallArea area;
    changeFirst(area, [](ReferralForm& form) {
        form.victim.address = "14 Mill Lane, Borth";
        form.victim.postcode = "ZZ1 2AB";
    });
    ReferralForm form = anotherForm(area);
    form.victim.address = "14, mill ln";
    form.victim.postcode = "zz12ab";
    const auto details = detailsOf(area, form);
    REQUIRE(details.size() == 1);
    CHECK(said(details[0]) == "The same address as the victim of M260001 has or had.");
    CHECK(whereWords(area.workspace(), details[0], Phrasebook()) == "B.P., received 9 November 2026");
    CHECK_FALSE(details[0].isDanger);

    form.victim.address = "16 Mill Lane";
    CHECK(detailsOf(area, form).empty());
    form.victim.address = "14 Mill Lane";
    form.victim.postcode = "YY9 9ZZ"; // there is a Mill Lane in every town
    CHECK(detailsOf(area, form).empty());
}

TEST_CASE("a number that the victim shares with somebody causing harm elsewhere is a danger in both referrals", "[workflow][rule]")
{
    ASmallArea area;
    changeFirst(area, [](ReferralForm& form) { form.perpetrators[0].phone = "07700 900431"; });
    ReferralForm form = anotherForm(area);
    form.victim.phone = "+44 7700 900431";
    const auto details = detailsOf(area, form);
    REQUIRE(details.size() == 1);
    CHECK(details[0].isDanger);
    CHECK(said(details[0]) == "Do not ring or text before this is clear: the victim's telephone number is also that of a person causing harm in M260001.");

    const auto saved = saveReferral(area.workspace(), form);
    REQUIRE(saved);
    const auto first = triageLine(area.workspace(), *area.book().referral(area.referral));
    REQUIRE(first.findings.front().field == "sharedPhone");
    CHECK(first.findings.front().severity == Severity::Problem);
    CHECK(Phrasebook().say(first.findings.front().say).find("is that of the victim of M260002") != std::string::npos);
    // It stays until somebody says why it is all right, and can be opened again.
    REQUIRE(acceptFinding(area.workspace(), saved->referral, "sharedPhone", "A clerk's slip; the victim has a new number"));
    CHECK(triageLine(area.workspace(), *area.book().referral(saved->referral)).acceptedFindings.front().finding.field == "sharedPhone");
    REQUIRE(area.workspace().undoLast());
    CHECK(triageLine(area.workspace(), *area.book().referral(saved->referral)).findings.front().field == "sharedPhone");
}

TEST_CASE("one number of victim and person causing harm within a referral is a danger too", "[workflow][rule]")
{
    ASmallArea area;
    ReferralForm form = anotherForm(area);
    form.victim.phone = "07700 900001";
    form.perpetrators[0].phone = "07700900001";
    const auto dangers = dangersIn(area.workspace(), form);
    REQUIRE(dangers.size() == 1);
    CHECK(dangers[0].isDanger);
    CHECK(dangers[0].other == nullptr);
}

TEST_CASE("a former number still finds its person", "[workflow]")
{
    ASmallArea area;
    changeFirst(area, [](ReferralForm& form) {
        form.perpetrators[0].phone = "07700 900777";
        form.perpetrators[0].otherPhones = {"07700 900431"};
    });
    ReferralForm form = anotherForm(area);
    form.perpetrators[0].phone = "07700 900431";
    const auto details = detailsOf(area, form);
    REQUIRE(details.size() == 1);
    CHECK(said(details[0]) == "A person causing harm has the same telephone number as one causing harm in M260001.");
}

TEST_CASE("a child is known again by name and age, grown older since", "[workflow]")
{
    ASmallArea area;
    changeFirst(area, [](ReferralForm& form) {
        form.referral.received = *Date::fromYmd(2024, 11, 9);
        form.referral.children = {{"Ffion Price", 6, {}}, {"Jac", 3, {}}};
    });
    ReferralForm form = anotherForm(area);
    form.referral.children = {{"Ffion Price", 8, {}}};
    REQUIRE(detailsOf(area, form).size() == 1);
    CHECK(said(detailsOf(area, form)[0]) == "The child Ffion Price is also named in M260001.");
    form.referral.children = {{"Ffion Price", 15, {}}};
    CHECK(detailsOf(area, form).empty());
    form.referral.children = {{"Jac", 5, {}}}; // many children are called Jac …
    CHECK(detailsOf(area, form).empty());
    form.perpetrators[0].name.surname = "Morgan"; // … few of this family
    CHECK(detailsOf(area, form).size() == 1);
    form.referral.children.clear();
    form.perpetrators[0].name = {"Ffion", "Price"};
    form.perpetrators[0].birth = Date::fromYmd(2018, 4, 4);
    REQUIRE_FALSE(detailsOf(area, form).empty());
    CHECK(said(detailsOf(area, form).front()).find("was named as a child in M260001") != std::string::npos);
}

TEST_CASE("what two referrals of one victim have in common is not said again", "[workflow]")
{
    ASmallArea area;
    changeFirst(area, [](ReferralForm& form) {
        form.victim.address = "14 Mill Lane";
        form.victim.postcode = "ZZ1 2AB";
        form.referral.children = {{"Ffion Price", 6, {}}};
    });
    ReferralForm again = referralForm(area.workspace(), area.referral).value();
    again.referral.id = {};
    again.referral.ref = {};
    const auto saved = saveReferral(area.workspace(), again);
    REQUIRE(saved);
    CHECK(detailsOf(area, referralForm(area.workspace(), saved->referral).value()).empty());
}

TEST_CASE("the victim of one referral who may cause harm in another is asked about, and the answer is remembered", "[workflow]")
{
    ASmallArea area;
    ReferralForm form = anotherForm(area);
    form.perpetrators[0].name = {"Bethan", "Price"};
    form.perpetrators[0].birth = Date::fromYmd(1995, 3, 12);
    form.perpetrators[0].address = "14 Mill Lane";
    form.perpetrators[0].postcode = "ZZ1 2AB";
    changeFirst(area, [&](ReferralForm& first) {
        first.victim.birth = form.perpetrators[0].birth;
        first.victim.address = form.perpetrators[0].address;
        first.victim.postcode = form.perpetrators[0].postcode;
    });
    const auto saved = saveReferral(area.workspace(), form);
    REQUIRE(saved);
    const auto asked = [&] {
        const auto details = detailsOf(area, referralForm(area.workspace(), saved->referral).value());
        return std::count_if(details.begin(), details.end(), [](const SharedDetail& detail) { return detail.asksForAVerdict(); });
    };
    REQUIRE(asked() == 1);
    const auto details = detailsOf(area, referralForm(area.workspace(), saved->referral).value());
    const auto person = std::find_if(details.begin(), details.end(), [](const SharedDetail& detail) { return detail.asksForAVerdict(); });
    REQUIRE(decideIdentity(area.workspace(), {person->one, person->two, people::Identity::Verdict::Different}));
    CHECK(asked() == 0);
    REQUIRE(area.workspace().undoLast());
    CHECK(asked() == 1);
}

TEST_CASE("a detail of a case names the agencies that may know nothing of it", "[workflow][rule]")
{
    ASmallArea area;
    changeFirst(area, [](ReferralForm& form) {
        form.victim.address = "14 Mill Lane";
        form.victim.postcode = "ZZ1 2AB";
    });
    REQUIRE(declareConflict(area.workspace(), area.idva, area.referral, "A colleague is family"));
    ReferralForm form = anotherForm(area);
    form.victim.address = "14 Mill Lane";
    form.victim.postcode = "ZZ1 2AB";
    const auto details = detailsOf(area, form);
    REQUIRE(details.size() == 1);
    CHECK(keptFromWords(details[0], Phrasebook()) == "Say nothing of M260001 to Idva service: a conflict of interest is declared.");
}

TEST_CASE("the same NHS number makes two records likely one person, and a wrong one is said", "[workflow]")
{
    ASmallArea area;
    changeFirst(area, [](ReferralForm& form) {
        form.victim.nhsNumber = "943 476 5919";
        form.victim.policeNumber = "PN/0042-77";
        form.victim.email = "beth@example.org";
    });
    ReferralForm form = anotherForm(area);
    form.victim.name = {"Elizabeth", "Morgan"};
    form.victim.birth.reset();
    form.victim.nhsNumber = "9434765919";
    const auto saved = saveReferral(area.workspace(), form);
    REQUIRE(saved);
    const auto line = triageLine(area.workspace(), *area.book().referral(saved->referral));
    REQUIRE_FALSE(line.possibleMatches.empty());
    CHECK(line.possibleMatches.front().earlier->ref == "M260001");
    const people::Person& kept = *area.book().person(area.book().referral(area.referral)->victim);
    CHECK(kept.nhsNumber == "943 476 5919");
    CHECK(kept.policeNumber == "PN/0042-77");
    CHECK(kept.email == "beth@example.org");
    const auto isSaid = [&](const Findings& findings) {
        return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.field == "nhsNumber"; });
    };
    CHECK_FALSE(isSaid(line.findings));
    changeFirst(area, [](ReferralForm& wrong) { wrong.victim.nhsNumber = "943 476 5918"; });
    CHECK(isSaid(triageLine(area.workspace(), *area.book().referral(area.referral)).findings));
}
