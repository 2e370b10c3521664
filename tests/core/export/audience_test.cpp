// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/audience.h"
#include "tests/core/export/sample_papers.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::exports;
using namespace marac::exports::testing;

namespace {

referral::Referral referralOf(const char* id, const char* victim)
{
    referral::Referral referral;
    referral.id = Id<referral::Referral>(id);
    referral.victim = Id<people::Person>(victim);
    return referral;
}

} // namespace

TEST_CASE("an agency with a conflict does not see the case and everybody else does", "[export][rule]")
{
    const MeetingPapers papers = samplePapers();
    struct Row {
        Audience audience;
        const char* ref;
        bool sees;
    };
    const std::vector<Row> rows = {{Audience::chair(), "M260002", true},
                                   {Audience::agency(kPolice, papers), "M260002", true},
                                   {Audience::agency(kHousing, papers), "M260001", true},
                                   {Audience::agency(kHousing, papers), "M260002", false},
                                   {Audience::agency(kHousing, papers), "M260003", true}};
    for (const Row& row : rows)
        CHECK(row.audience.maySee(Id<referral::Referral>(row.ref)) == row.sees);
    CHECK(Audience::agency(kHousing, papers).withheldCount() == 1);
    CHECK(Audience::agency(kPolice, papers).withheldCount() == 0);
    CHECK(Audience::chair().withheldCount() == 0);
}

TEST_CASE("a line that is not to be minuted is for nobody, the chair included", "[export][rule]")
{
    const MeetingPapers papers = samplePapers();
    const auto& information = papers.cases[0].information;
    const auto& risks = papers.cases[0].risks;
    for (const Audience& audience : {Audience::chair(), Audience::agency(kPolice, papers), Audience::agency(kHousing, papers)}) {
        CHECK(audience.mayHold(information[0]));
        CHECK_FALSE(audience.mayHold(information[1]));
        CHECK(audience.mayHold(risks[0]));
        CHECK_FALSE(audience.mayHold(risks[1]));
    }
    CHECK_FALSE(Audience::agency(kHousing, papers).mayHold(papers.cases[1].information[0]));
}

TEST_CASE("schools are for those who work with children", "[export][rule]")
{
    const MeetingPapers papers = samplePapers();
    CHECK(Audience::chair().mayKnowSchools());
    CHECK(Audience::agency(kChildren, papers).mayKnowSchools());
    CHECK_FALSE(Audience::agency(kHousing, papers).mayKnowSchools());
    CHECK_FALSE(Audience::agency(kPolice, papers).mayKnowSchools());
}

TEST_CASE("words about a withheld person are found however they are typed", "[export][rule]")
{
    const MeetingPapers papers = samplePapers();
    const Audience housing = Audience::agency(kHousing, papers);
    for (const char* text : {"He drinks with Emrys Withheldman.", "EMRYS  WITHHELDMAN", "see M260002", "(dilys withheldwoman)", "emrys-withheldman's van", "Emrys Withheldman’s van"})
        CHECK(housing.isToldOfWithheld(text));
    for (const char* text : {"", "Emrys", "see M260003", "M2600021", "Bethan Sample"})
        CHECK_FALSE(housing.isToldOfWithheld(text));
    CHECK_FALSE(Audience::agency(kPolice, papers).isToldOfWithheld("Emrys Withheldman"));
}

TEST_CASE("a conflict holds for every referral of the same victim", "[export][rule]")
{
    const std::vector<referral::Referral> referrals = {referralOf("new", "v"), referralOf("old", "v"), referralOf("older", "v-again"),
                                                       referralOf("other", "w"), referralOf("nobody", ""), referralOf("nobody2", "")};
    const std::vector<people::Identity> identities = {
        {Id<people::Person>("v"), Id<people::Person>("v-again"), people::Identity::Verdict::Same},
        {Id<people::Person>("v"), Id<people::Person>("w"), people::Identity::Verdict::Different}};
    const std::vector<attendance::Conflict> declared = {{{}, kHousing, Id<referral::Referral>("new"), "kin"},
                                                        {{}, kPolice, Id<referral::Referral>("nobody"), "kin"}};
    const auto widened = withSameVictim(declared, referrals, identities);
    for (const char* id : {"new", "old", "older"})
        CHECK(attendance::isWithheld(widened, kHousing, Id<referral::Referral>(id)));
    CHECK_FALSE(attendance::isWithheld(widened, kHousing, Id<referral::Referral>("other")));
    CHECK_FALSE(attendance::isWithheld(widened, kPolice, Id<referral::Referral>("nobody2")));
    CHECK(widened.size() == 4);
}
