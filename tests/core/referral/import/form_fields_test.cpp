// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/referral_rows.h"
#include "tests/core/referral/import/typed_sheet.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::intake;
using namespace marac::intake::test;

namespace {

ReferralRow rowOf(const std::string& headings, const std::string& cells)
{
    auto sheet = readReferralRows(sheetOf("Date received,Victim name," + headings + "\n1/11/2026,Ann Bell," + cells + "\n"), kToday);
    REQUIRE(sheet);
    REQUIRE(sheet->rows.size() == 1);
    return sheet->rows[0];
}

} // namespace

TEST_CASE("consent is understood in words, and a lawful reason without it is kept beside it", "[import][rule]")
{
    struct Case {
        const char* text;
        Answer answer;
        const char* reason;
    };
    const Case cases[] = {
        {"Y", Answer::Yes, ""}, {"Verbal consent", Answer::Yes, ""}, {"given", Answer::Yes, ""}, {"No - vital interests", Answer::No, "vital interests"},
        {"Without consent - risk of serious harm", Answer::No, "risk of serious harm"}, {"Prevention of crime", Answer::No, "Prevention of crime"},
        {"Consent not given (public interest)", Answer::No, "public interest"}, {"refused", Answer::No, ""},
    };
    for (const Case& c : cases) {
        INFO(c.text);
        const auto consent = readConsent({c.text, {}, {}});
        CHECK(consent.isUnderstood());
        CHECK(consent.value.answer == c.answer);
        CHECK(consent.value.comment == c.reason);
    }
    CHECK(readConsent({"see file", {}, {}}).how == Understanding::NotUnderstood);
    CHECK(readConsent({"consent refused then given", {}, {}}).value.answer != Answer::Yes);
    const ReferralRow row = rowOf("Consent,Lawful basis", "N,vital interests");
    CHECK(row.consent.answer == Answer::No);
    CHECK(row.consent.comment == "vital interests");
    CHECK(rowOf("Lawful basis", "Prevention of crime").consent.answer == Answer::No);
    CHECK(rowOf("Lawful basis", "see form").consent.answer == Answer::Unanswered);
}

TEST_CASE("an Idva is named by a name, not by a yes", "[import][rule]")
{
    CHECK(rowOf("Idva", "Jo Hale").idva == "Jo Hale");
    CHECK(rowOf("Idva", "Yes - Jo Hale").idva == "Jo Hale");
    CHECK(rowOf("Idva", "No").idva.empty());
    const ReferralRow yes = rowOf("Idva", "Yes");
    CHECK(yes.idva.empty());
    CHECK(std::ranges::find(yes.kept, KeptText{"Idva", "Yes"}) != yes.kept.end());
}

TEST_CASE("how to contact safely stands beside whether, and never stands for it", "[import][rule]")
{
    const ReferralRow safe = rowOf("Phone,Safe to call,Best time to call", "07700 900431,Y,after 10am");
    CHECK(safe.safeContact.safe == SafeToCall::Yes);
    CHECK(safe.safeContact.note == "after 10am");
    CHECK(rowOf("Phone,Best time to call", "07700 900431,after 10am").safeContact.safe == SafeToCall::NotRecorded);
    CHECK(rowOf("Phone,Best time to call", "07700 900431,after 10am").safeContact.note == "after 10am");
    CHECK(rowOf("Phone,Preferred contact method", "07700 900431,text only").safeContact.safe == SafeToCall::TextOnly);
}

TEST_CASE("judgement in words claims it where nothing else is claimed, and never takes a claim away", "[import][rule]")
{
    const ReferralRow words = rowOf("Professional judgement", "recent separation");
    CHECK(words.judgementReason == "recent separation");
    CHECK(words.claims == std::set<Claim>{Claim::ProfessionalJudgement});
    const ReferralRow both = rowOf("Reason,Professional judgement", "Escalation,N");
    CHECK(both.claims == std::set<Claim>{Claim::Escalation});
    CHECK(rowOf("Professional judgement", "Y").claims.contains(Claim::ProfessionalJudgement));
}

TEST_CASE("each child has its school only where there are as many schools as children", "[import]")
{
    const ReferralRow each = rowOf("Children,School", "Ffion (7); Iwan (9),Ysgol y Bryn; Borth Primary");
    CHECK(each.schools == std::vector<std::string>{"Ysgol y Bryn", "Borth Primary"});
    const ReferralRow one = rowOf("Children,School", "Ffion (7); Iwan (9),Borth Primary");
    CHECK(one.schools.empty());
    CHECK(one.school == "Borth Primary");
}

TEST_CASE("the incident, the day of the Dash and the transfer are read", "[import]")
{
    const ReferralRow row = rowOf("Date of incident,Date of DASH,DASH completed by,Transferred from,Victim previous address,Perp name,Perp mobile",
                                  "28/10/2026,30/10/2026,PC Hale,Westcove Marac,3 Quay Street,Lee Morgan,07700 900555");
    CHECK(row.incident == Date::fromYmd(2026, 10, 28));
    CHECK(row.dashDate == Date::fromYmd(2026, 10, 30));
    CHECK(row.dashAssessor == "PC Hale");
    CHECK(row.transferredFrom == "Westcove Marac");
    CHECK(row.victim.otherAddress == "3 Quay Street");
    REQUIRE(row.perpetrators.size() == 1);
    CHECK(row.perpetrators[0].phone == "07700 900555");
    const ReferralRow ambiguous = rowOf("Date of incident", "1/2/3");
    CHECK_FALSE(ambiguous.incident);
    CHECK(std::ranges::find(ambiguous.kept, KeptText{"Date of incident", "1/2/3"}) != ambiguous.kept.end());
}

TEST_CASE("reading is stopped when somebody wants it, and then there is nothing", "[import]")
{
    std::string list = "Date received,Victim name\n";
    for (int i = 0; i < 400; ++i)
        list += "1/11/2026,Ann Bell " + std::to_string(i) + "\n";
    int told = 0;
    const auto sheet = sheetOf(list);
    const auto stopped = readReferralRows(sheet, proposeMapping(sheet, kToday), kToday, [&](int done, int all) {
        CHECK(all == 401);
        ++told;
        return done < 200;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(told > 2);
}
