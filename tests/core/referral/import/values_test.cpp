// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/values.h"
#include "tests/core/referral/import/typed_sheet.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::intake;
using namespace marac::intake::test;

namespace {

Cell cell(std::string text) { return {std::move(text), {}, {}}; }

constexpr auto kYes = Understanding::Understood;
constexpr auto kNot = Understanding::NotUnderstood;
constexpr auto kAsk = Understanding::Ambiguous;
constexpr auto kBlank = Understanding::Blank;

} // namespace

TEST_CASE("a day is understood however it is written, and asked where it could be another", "[import]")
{
    const char* same[] = {"13/11/2026", "13/11/26", "13.11.2026", "13-11-2026", "13 Nov 2026", "13th November 2026", "2026-11-13", "Fri 13 Nov 2026",
                          "Friday, 13th of November, 2026", "Nov 13, 2026", "13Nov26", "13-Nov-26", "46339", "13/11/2026 14:30", "2026-11-13T00:00:00Z",
                          "13112026", "20261113", " 13 / 11 / 2026 ", "13 Tachwedd 2026"};
    for (const char* text : same) {
        INFO(text);
        CHECK(readDay(cell(text), kToday).value == Date::fromYmd(2026, 11, 13));
    }
    struct Case {
        const char* text;
        Understanding how;
    };
    const Case cases[] = {{"", kBlank}, {"n/k", kBlank}, {"1/2/3", kAsk}, {"131126", kAsk}, {"13 Nov", kAsk}, {"13/11", kAsk}, {"31/02/2026", kNot},
                          {"11/13/2026", kNot}, {"32/01/2026", kNot}, {"00/01/2026", kNot}, {"Nov 2026", kNot}, {"2026", kNot}, {"last Tuesday", kNot},
                          {"13/11/1926", kNot}, {"13/11/2126", kNot}, {"13/11/202", kNot}, {"99999999999", kNot}, {"13/11/2026?", kNot}};
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(readDay(cell(c.text), kToday).how == c.how);
    }
    CHECK(readDay(cell("03/04/2026"), kToday).value == Date::fromYmd(2026, 4, 3));
    CHECK(readDay({"x", Date::fromYmd(2026, 4, 3), {}}, kToday).value == Date::fromYmd(2026, 4, 3));
}

TEST_CASE("a date of birth may be partial or an age, and two digits fall into the past", "[import]")
{
    const auto birth = [](const char* text) { return readBirth(cell(text), kToday, BirthOf::Adult); };
    CHECK(birth("25/08/55").value.date == Date::fromYmd(1955, 8, 25));
    CHECK(birth("10/01/06").value.date == Date::fromYmd(2006, 1, 10));
    CHECK(birth("03/04/1999").value.date == Date::fromYmd(1999, 4, 3));
    CHECK(birth("12 Dec 30").value.date == Date::fromYmd(1930, 12, 12));
    CHECK(birth("33000").value.date == Date::fromYmd(1990, 5, 7));
    CHECK(birth("Nov 1990").value == Birth{{}, 1990, 11U, {}, false});
    CHECK(birth("11/1990").value == Birth{{}, 1990, 11U, {}, false});
    CHECK(birth("1990").value == Birth{{}, 1990, {}, {}, false});
    CHECK(birth("c. 1990").value == Birth{{}, 1990, {}, {}, true});
    for (const char* text : {"34", "about 34", "c. 34 yrs", "aged 34", "34?", "34 years old", "~34"}) {
        INFO(text);
        CHECK(birth(text).value == Birth{{}, {}, {}, 34, true});
    }
    CHECK(birth("12/03/20").how == kAsk);
    CHECK(readBirth(cell("12/03/20"), kToday, BirthOf::Child).value.date == Date::fromYmd(2020, 3, 12));
    CHECK(birth("1/2/3").how == kAsk);
    CHECK(birth("Nov 13").how == kAsk);
    CHECK(birth("31/06/1990").how == kNot);
    CHECK(birth("13/11/2027").how == kNot);
    CHECK(birth("13/11/1890").how == kNot);
    CHECK(birth("thirties").how == kNot);
    CHECK(birth("").how == kBlank);
    CHECK(birth("not known").how == kBlank);
}

TEST_CASE("yes, no and don't know are read as people write them, and only yes is yes", "[import][rule]")
{
    for (const char* text : {"Y", "y", "yes", "YES", "Yes ", "X", "x", "✓", "✔", "1", "TRUE", "true", "[x]", "(X)", "Yes!", "Oes"})
        CHECK(readYesNo(cell(text)).value.answer == Answer::Yes);
    for (const char* text : {"N", "no", "NO", "0", "-", "–", "none", "FALSE", "nil"})
        CHECK(readYesNo(cell(text)).value.answer == Answer::No);
    for (const char* text : {"DK", "dk", "?", "??", "N/K", "not known", "Don't know", "Don’t know", "unknown", "D/K"})
        CHECK(readYesNo(cell(text)).value.answer == Answer::DontKnow);
    for (const char* text : {"", "  ", "\u00A0", "not asked", "☐"})
        CHECK(readYesNo(cell(text)).value.answer == Answer::Unanswered);
    for (const char* text : {"Y/N", "Y?", "✗", "yes/no", "☒", "N?"}) {
        INFO(text);
        CHECK(readYesNo(cell(text)).how == kAsk);
        CHECK(readYesNo(cell(text)).value.answer == Answer::Unanswered);
    }
    for (const char* text : {"sometimes", "2", "1.5", "-1x", "n/a", "no longer", "see notes"}) {
        INFO(text);
        CHECK(readYesNo(cell(text)).value.answer == Answer::Unanswered);
        CHECK(readYesNo(cell(text)).how != kBlank);
    }
    CHECK(readYesNo(cell("Yes - since March")).value == YesNo{Answer::Yes, "since March"});
    CHECK(readYesNo(cell("N (moved out)")).value == YesNo{Answer::No, "moved out"});
}

TEST_CASE("a blank safe-to-call is never a yes", "[import][rule]")
{
    struct Case {
        const char* text;
        SafeToCall safe;
        const char* note;
    };
    const Case cases[] = {{"", SafeToCall::NotRecorded, ""}, {"yes", SafeToCall::Yes, ""}, {"Y - after 10am", SafeToCall::Yes, "after 10am"},
                          {"yes after 10am", SafeToCall::Yes, "after 10am"}, {"text only", SafeToCall::TextOnly, ""}, {"N", SafeToCall::No, ""},
                          {"N - text only", SafeToCall::TextOnly, "N - text only"}, {"unsafe", SafeToCall::No, ""}, {"do not call", SafeToCall::No, ""},
                          {"no he checks it", SafeToCall::No, "he checks it"}, {"DK", SafeToCall::NotKnown, ""}};
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(readSafeToCall(cell(c.text)).value == SafeContact{c.safe, c.note});
    }
    for (const char* text : {"ring her mother", "Y?", "weekdays"}) {
        CHECK_FALSE(readSafeToCall(cell(text)).isUnderstood());
        CHECK(readSafeToCall(cell(text)).value.safe == SafeToCall::NotRecorded);
    }
}

TEST_CASE("blank, not known, not asked and prefers not to say stay four different things", "[import][rule]")
{
    CHECK(readEthnicity(cell("")).value.given == Given::NotRecorded);
    CHECK(readEthnicity(cell("not known")).value.given == Given::NotKnown);
    CHECK(readEthnicity(cell("not asked")).value.given == Given::NotAsked);
    CHECK(readEthnicity(cell("prefers not to say")).value.given == Given::PrefersNotToSay);
    CHECK(readDisability(cell("no")).value == EqualityAnswer{Given::Stated, "no", "no"});
    CHECK(readDisability(cell("yes - mobility")).value.code == "yes");
    CHECK(readDisability(cell("mental health")).value.code == "yes");
    CHECK(readOrientation(cell("heterosexual")).value.code == "heterosexual");
    CHECK(readSex(cell("F")).value.code == "female");
    CHECK(readSex(cell("Male")).value.code == "male");
    CHECK(readSex(cell("?")).value.given == Given::NotKnown);
}

TEST_CASE("an ethnicity falls into its group of the data return only where that is clear", "[import]")
{
    struct Case {
        const char* text;
        const char* code;
    };
    const Case cases[] = {{"White British", "white_british"}, {"White - British", "white_british"}, {"White Welsh", "white_british"},
                          {"White: English, Welsh, Scottish, Northern Irish or British", "white_british"}, {"W1", "white_british"},
                          {"White - other (Polish)", "white_other"}, {"White Irish", "white_other"}, {"Gypsy or Irish Traveller", "white_other"},
                          {"Asian or Asian British - Pakistani", "asian"}, {"Black or Black British - African", "black"},
                          {"Mixed - White and Black Caribbean", "mixed"}, {"Arab", "other"}, {"White", ""}, {"British", ""}, {"green", ""}};
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(readEthnicity(cell(c.text)).value.code == c.code);
        CHECK(readEthnicity(cell(c.text)).value.text == c.text);
    }
}

TEST_CASE("criteria claimed, relationship, language, postcode and telephone are read", "[import]")
{
    CHECK(readClaims(cell("PJ")).value == std::set{Claim::ProfessionalJudgement});
    CHECK(readClaims(cell("Visible high risk & Repeat")).value == std::set{Claim::VisibleHighRisk, Claim::Repeat});
    CHECK(readClaims(cell("Escalation; professional judgment")).value == std::set{Claim::Escalation, Claim::ProfessionalJudgement});
    CHECK(readClaims(cell("Repeat and worried")).how == kAsk);
    CHECK(readClaims(cell("worried")).how == kNot);
    CHECK(readRelationship(cell("ex partner")).value.code == "ex_partner");
    CHECK(readRelationship(cell("ex-husband")).value.code == "ex_spouse");
    CHECK(readRelationship(cell("Ex")).value.code == "ex_partner");
    CHECK(readRelationship(cell("son")).value.code == "child");
    CHECK(readRelationship(cell("brother in law")).value.code == "other_family");
    CHECK(readRelationship(cell("grandson")).value.code == "other_family");
    CHECK(readRelationship(cell("complicated")).how == kNot);
    CHECK(readLanguage(cell("Cymraeg")).value.code == "cy");
    CHECK(readLanguage(cell("Polish interpreter needed")).value == Language{"Polish interpreter needed", "pl", true});
    CHECK(readLanguage(cell("")).how == kBlank);
    CHECK(readPostcode(cell("zz36hd")).value == "ZZ3 6HD");
    CHECK(readPostcode(cell("ZZ13  8NB")).value == "ZZ13 8NB");
    CHECK(readPostcode(cell("ZZ1")).how == kNot);
    CHECK(readTelephone(cell("7700900431")) == "07700900431");
    CHECK(readTelephone(cell("07700 900431 (work)")) == "07700 900431 (work)");
    CHECK(readAgencies(cell("Police - Public Protection Unit / Idva service")) == std::vector<std::string>{"Police - Public Protection Unit", "Idva service"});
    CHECK(readAgencies(cell("Refuge & outreach")) == std::vector<std::string>{"Refuge & outreach"});
    CHECK(readCount(cell("3")).value == 3);
    CHECK(readCount(cell("3+")).how == kNot);
}

TEST_CASE("a list of children is taken apart with their ages", "[import]")
{
    const auto children = readChildren(cell("Nathan Evans (7); Zofia (3 months) & Siân (aged 12), Owain - 5yrs\nunborn"), kToday);
    REQUIRE(children.isUnderstood());
    REQUIRE(children.value.size() == 5);
    CHECK(children.value[0] == ListedChild{"Nathan Evans", 7, {}, {}, false, ""});
    CHECK(children.value[1] == ListedChild{"Zofia", 0, 3, {}, false, ""});
    CHECK(children.value[2] == ListedChild{"Siân", 12, {}, {}, false, ""});
    CHECK(children.value[3] == ListedChild{"Owain", 5, {}, {}, false, ""});
    CHECK(children.value[4].isUnborn);
    CHECK(readChildren(cell("Ben (12/03/2019)"), kToday).value[0] == ListedChild{"Ben", 7, {}, Date::fromYmd(2019, 3, 12), false, ""});
    CHECK(readChildren(cell("Ben (lives with gran)"), kToday).value[0].note == "lives with gran");
    CHECK(readChildren(cell("Andrew (4)"), kToday).value.size() == 1);
    CHECK(readChildren(cell("ages 4 and 6"), kToday).value.size() == 2);
    CHECK(readChildren(cell("none"), kToday).how == kYes);
    CHECK(readChildren(cell("3"), kToday).how == kAsk);
    CHECK(readChildren(cell("Evans, Nathan"), kToday).how == kAsk);
    CHECK(readChildren(cell("3 children"), kToday).how == kNot);
    CHECK(readChildren(cell(""), kToday).how == kBlank);
}
