// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar_words.h"
#include "core/export/documents.h"
#include "core/export/paper_words.h"
#include "tests/core/export/sample_papers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace marac;
using namespace marac::exports;
using namespace marac::exports::testing;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string minutesFor(const MeetingPapers& papers, const Audience& audience)
{
    return plainText(minutesDocument(papers, audience, Phrasebook()));
}

std::string actionsFor(const MeetingPapers& papers, const Id<agency::Agency>& agency)
{
    return plainText(actionListDocument(papers, Audience::agency(agency, papers), Phrasebook()));
}

/// Answers in a language of its own, so that every word that did not come from a phrase is seen.
class MarkedWords : public Phrasebook {
public:
    std::string say(const Phrase& phrase) const override { return "‹" + Phrasebook::say(phrase) + "›"; }
    std::string language() const override { return "cy"; }
};

} // namespace

TEST_CASE("research that never came is a gap by name and never nothing known", "[export][rule]")
{
    const std::string text = minutesFor(samplePapers(), Audience::chair());
    CHECK_THAT(text, ContainsSubstring("No reply from Children's social care to the research request."));
    CHECK_THAT(text, ContainsSubstring("Council housing was not asked for its research."));
    CHECK_THAT(text, !ContainsSubstring("othing known"));
}

TEST_CASE("the cases that remain are numbered without a gap in every document of a copy", "[export][rule]")
{
    const MeetingPapers papers = samplePapers();
    const Audience housing = Audience::agency(kHousing, papers);
    const Phrasebook words;
    for (const Document& document : {minutesDocument(papers, housing, words), actionListDocument(papers, housing, words),
                                     researchFormDocument(papers, kHousing, words)}) {
        CHECK_THAT(plainText(document), ContainsSubstring("Case 2 (M260003)"));
        CHECK_THAT(plainText(document), ContainsSubstring("Cases withheld from this copy: 1."));
        CHECK_THAT(plainText(document), !ContainsSubstring("Case 3"));
        CHECK_THAT(plainText(document), !ContainsSubstring("ithheldm") && !ContainsSubstring("ithheldw"));
    }
    CHECK_THAT(plainText(agendaDocument(papers, housing, words)), ContainsSubstring("2: M260003, Repeat"));
    CHECK_THAT(minutesFor(papers, Audience::chair()), !ContainsSubstring("withheld from this copy"));
}

TEST_CASE("an agenda says when to come and after which case to leave, and no copy for an agency shows a break", "[export][rule]")
{
    const MeetingPapers papers = samplePapers();
    const std::string housing = plainText(agendaDocument(papers, Audience::agency(kHousing, papers), Phrasebook()));
    CHECK_THAT(housing, ContainsSubstring("Please arrive by  09:30"));
    CHECK_THAT(housing, ContainsSubstring("after case 2, at about 10:06"));
    CHECK_THAT(housing, !ContainsSubstring("Break"));
    CHECK_THAT(plainText(agendaDocument(papers, Audience::chair(), Phrasebook())), ContainsSubstring("Break from 10:06 to 10:16."));
}

TEST_CASE("titles and headings name nobody and the marking is the area's", "[export][rule]")
{
    MeetingPapers papers = samplePapers();
    papers.area.marking = "LOCAL MARK";
    const Phrasebook words;
    for (const Document& document : {agendaDocument(papers, Audience::chair(), words), minutesDocument(papers, Audience::chair(), words),
                                     actionListDocument(papers, Audience::chair(), words), researchFormDocument(papers, kPolice, words)}) {
        std::string seen = document.title + document.handling;
        for (const Block& block : document.blocks) {
            if (const auto* heading = std::get_if<Heading>(&block))
                seen += heading->text;
        }
        for (const char* name : {"Bethan", "Sample", "Carl", "Dilys", "Gwen", "Ceri", "Mair", "Ffion", "Rep "})
            CHECK_THAT(seen, !ContainsSubstring(name));
        CHECK(document.marking == "LOCAL MARK");
        CHECK(document.pageWords == "Page %1 of %2");
    }
}

TEST_CASE("an agency's action list has its own actions and no more than they need", "[export][rule]")
{
    const MeetingPapers papers = samplePapers();
    const std::string housing = actionsFor(papers, kHousing);
    CHECK_THAT(housing, ContainsSubstring("Change the locks") && ContainsSubstring("07700 900431 (") && ContainsSubstring("after 10am"));
    CHECK_THAT(housing, !ContainsSubstring("arrest") && !ContainsSubstring("Refuge Row") && !ContainsSubstring("Ffion"));
    const std::string police = actionsFor(papers, kPolice);
    CHECK_THAT(police, ContainsSubstring("Find and arrest him") && ContainsSubstring("Carl Specimen"));
    CHECK_THAT(police, !ContainsSubstring("07700") && !ContainsSubstring("locks") && !ContainsSubstring("She wants"));
}

TEST_CASE("the two kinds of not done stand apart and both can be answered", "[export][rule]")
{
    const std::string text = minutesFor(samplePapers(), Audience::chair());
    const size_t notPossible = text.find("Not possible: circumstances changed");
    const size_t survey = text.find("Survey the house");
    const size_t notDone = text.find("The agency did not do it");
    const size_t alarm = text.find("Fit an alarm");
    CHECK((notPossible < survey && survey < notDone && notDone < alarm && alarm != std::string::npos));
    CHECK_THAT(actionsFor(samplePapers(), kHousing),
               ContainsSubstring("[  ] Not possible, circumstances changed") || ContainsSubstring("[ ] Not possible, circumstances changed"));
}

TEST_CASE("an action that rests on the victim says that the chair said so, and the plan says whom it addresses", "[export][rule]")
{
    const std::string text = minutesFor(samplePapers(), Audience::chair());
    CHECK_THAT(text, ContainsSubstring("Ask her which day suits (rests on the victim; the chair said so)"));
    CHECK_THAT(text, ContainsSubstring("the person causing harm: 1; the victim's safety: 1; children: 1; staff: 0; others: 0."));
}

TEST_CASE("no telephone number stands without whether it is safe", "[export][rule]")
{
    MeetingPapers papers = samplePapers();
    papers.cases[0].victim.safeContact = {};
    const std::string words = people::phoneLine("07700 900431", {}, Phrasebook());
    CHECK_THAT(actionsFor(papers, kHousing), ContainsSubstring(words));
    CHECK(words.size() > 14);
    CHECK_THAT(minutesFor(papers, Audience::chair()), !ContainsSubstring("07700"));
}

TEST_CASE("what is blank is not recorded, and typed words are not filled in again", "[export][rule]")
{
    MeetingPapers papers = samplePapers();
    papers.meeting.venue.clear();
    papers.cases[0].view->text += std::string("\x07 bell \x1b[0m") + "\xC2\x85";
    const std::string text = minutesFor(papers, Audience::chair());
    CHECK_THAT(text, ContainsSubstring("Venue  not recorded"));
    CHECK_THAT(text, ContainsSubstring("Carl Specimen, date of birth not recorded"));
    CHECK_THAT(text, ContainsSubstring("%1 is not a placeholder. bell [0m"));
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(withoutControls("a\tb\nc\x7F\xC2\x9F\xC3\xA9") == "a b\nc\xC3\xA9");
}

TEST_CASE("dates are said in the document's own language", "[export]")
{
    const Date day = *Date::fromYmd(2026, 11, 26);
    CHECK(longDate(day, Phrasebook()) == "Thursday 26 November 2026");
    const MarkedWords welsh;
    CHECK(longDate(day, welsh) == "‹‹Thursday› ‹26 ‹November› 2026››");
    const MeetingPapers papers = samplePapers();
    CHECK(agendaDocument(papers, Audience::agency(kHousing, papers), welsh).language == "cy");
}

TEST_CASE("another agency's copy of the minutes says who told what, and its reason for a conflict stands nowhere", "[export][rule]")
{
    const MeetingPapers papers = samplePapers();
    const std::string chair = minutesFor(papers, Audience::chair());
    CHECK_THAT(chair, ContainsSubstring("Conflict of interest declared"));
    CHECK_THAT(chair, !ContainsSubstring("COUSIN"));
    CHECK_THAT(minutesFor(papers, Audience::agency(kPolice, papers)), !ContainsSubstring("Conflict of interest"));
}
