// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/documents.h"
#include "tests/core/export/random_meeting.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::exports;
using namespace marac::exports::testing;

namespace {

using Place = Canary::Place;
using minutes::Subject;

struct Made {
    Purpose purpose;
    std::string text; ///< everything in the document, title and handling too
};

std::string allTextOf(const Document& document)
{
    return document.title + "\n" + document.handling + "\n" + document.marking + "\n" + document.language + "\n" + plainText(document);
}

std::vector<Made> documentsFor(const MeetingPapers& papers, const Audience& audience)
{
    const Phrasebook words;
    std::vector<Made> made = {{Purpose::Agenda, allTextOf(agendaDocument(papers, audience, words))},
                              {Purpose::Minutes, allTextOf(minutesDocument(papers, audience, words))},
                              {Purpose::ActionList, allTextOf(actionListDocument(papers, audience, words))}};
    if (!audience.isChair())
        made.push_back({Purpose::ResearchForm, allTextOf(researchFormDocument(papers, *audience.agencyId(), words))});
    return made;
}

/// The rules once more, written for the test alone and from the other end: may this word be there?
class Judge {
public:
    Judge(const MeetingPapers& papers, std::optional<Id<agency::Agency>> reader) : m_papers(papers), m_reader(std::move(reader)) {}

    bool mayStand(const Canary& canary, Purpose purpose) const
    {
        if (canary.place == Place::Never || isWithheld(canary))
            return false;
        switch (purpose) {
        case Purpose::Agenda:
        case Purpose::ResearchForm:
            return isIdentity(canary);
        case Purpose::Minutes:
            return isIdentity(canary) || isSaid(canary.place);
        case Purpose::ActionList:
            return isForTheirAction(canary);
        }
        return false;
    }

private:
    bool isWithheld(const Canary& canary) const
    {
        return m_reader && attendance::isWithheld(m_papers.conflicts, *m_reader, canary.referral);
    }
    bool isIdentity(const Canary& canary) const
    {
        if (canary.place == Place::School)
            return !m_reader || *m_reader == Id<agency::Agency>("a2") || *m_reader == Id<agency::Agency>("a4");
        return canary.place == Place::VictimName || canary.place == Place::PerpetratorName || canary.place == Place::ChildName
            || canary.place == Place::Ref;
    }
    static bool isSaid(Place place)
    {
        return place == Place::Information || place == Place::Risk || place == Place::View || place == Place::Outcome
            || place == Place::Action || place == Place::Owner || place == Place::EarlierAction || place == Place::EarlierReason
            || place == Place::Lapsing;
    }
    bool isMine(const Id<agency::Agency>& agency) const { return !m_reader || agency == *m_reader; }
    bool doesSomething(const Canary& canary, const std::vector<Subject>& targets) const
    {
        for (const CasePaper& paper : m_papers.cases) {
            for (const action_plan::Action& action : paper.actions) {
                const bool isTarget = targets.empty() || std::find(targets.begin(), targets.end(), action.target) != targets.end();
                if (action.referral == canary.referral && isMine(action.agency) && isTarget)
                    return true;
            }
        }
        return false;
    }
    bool hasOldAction(const Canary& canary) const
    {
        for (const EarlierAction& earlier : m_papers.earlier) {
            const bool isVictim = earlier.victim.name.full().find(canary.word) != std::string::npos;
            if (isVictim && isMine(earlier.action.agency))
                return !m_reader || !attendance::isWithheld(m_papers.conflicts, *m_reader, earlier.action.referral);
        }
        return false;
    }
    bool isForTheirAction(const Canary& canary) const
    {
        switch (canary.place) {
        case Place::Action:
        case Place::Owner:
        case Place::EarlierAction:
            return isMine(canary.agency);
        case Place::Lapsing:
            return hasOldAction(canary);
        case Place::VictimName:
            return doesSomething(canary, {}) || hasOldAction(canary);
        case Place::Ref:
            return doesSomething(canary, {});
        case Place::PerpetratorName:
            return doesSomething(canary, {Subject::PersonCausingHarm});
        case Place::Phone:
            return doesSomething(canary, {Subject::Victim, Subject::Child});
        case Place::ChildName:
            return doesSomething(canary, {Subject::Child});
        case Place::School:
            return isIdentity(canary) && doesSomething(canary, {Subject::Child});
        case Place::Information:
        case Place::Risk:
        case Place::View:
        case Place::Outcome:
        case Place::EarlierReason:
        case Place::Never:
            return false;
        }
        return false;
    }

    const MeetingPapers& m_papers;
    std::optional<Id<agency::Agency>> m_reader;
};

/// Words that stand in a document and may not. `mentions` of a visible case's people in another case's words are no leak.
std::vector<std::string> leaksIn(const std::vector<Made>& documents, const RandomMeeting& meeting, const Judge& judge)
{
    std::vector<std::string> leaks;
    for (const Made& made : documents) {
        for (const Canary& canary : meeting.canaries) {
            if (made.text.find(canary.word) != std::string::npos && !judge.mayStand(canary, made.purpose))
                leaks.push_back(canary.word + " in document " + std::to_string(static_cast<int>(made.purpose)));
        }
    }
    return leaks;
}

constexpr unsigned kMeetings = 120;

} // namespace

TEST_CASE("nothing made for an agency holds a word that it may not see", "[export][rule][security]")
{
    int checked = 0;
    int withheld = 0;
    for (unsigned seed = 1; seed <= kMeetings; ++seed) {
        const RandomMeeting meeting = randomMeeting(seed);
        for (const agency::Agency& agency : meeting.papers.agencies) {
            const Audience audience = Audience::agency(agency.id, meeting.papers);
            const auto leaks = leaksIn(documentsFor(meeting.papers, audience), meeting, Judge(meeting.papers, agency.id));
            INFO("meeting " << seed << ", " << agency.name << ": " << (leaks.empty() ? "" : leaks.front()));
            REQUIRE(leaks.empty());
            checked += 1;
            withheld += audience.withheldCount();
        }
    }
    REQUIRE(checked == static_cast<int>(kMeetings) * 6);
    REQUIRE(withheld > 50); // else the test would prove little
}

TEST_CASE("not even the chair's own copy holds what was not to be minuted, an address or a Dash comment", "[export][rule][security]")
{
    for (unsigned seed = 1; seed <= kMeetings; ++seed) {
        const RandomMeeting meeting = randomMeeting(seed);
        const auto leaks = leaksIn(documentsFor(meeting.papers, Audience::chair()), meeting, Judge(meeting.papers, std::nullopt));
        INFO("meeting " << seed << ": " << (leaks.empty() ? "" : leaks.front()));
        REQUIRE(leaks.empty());
    }
}

TEST_CASE("what a withheld case says makes no difference to an agency's documents", "[export][rule][security]")
{
    int compared = 0;
    for (unsigned seed = 1; seed <= kMeetings; ++seed) {
        RandomMeeting meeting = randomMeeting(seed);
        // Visible words that quote a withheld person are blanked; they are left out here, since the other secrets quote nobody.
        for (CasePaper& paper : meeting.papers.cases) {
            if (paper.outcome)
                paper.outcome->summary = "as agreed";
        }
        for (const agency::Agency& agency : meeting.papers.agencies) {
            const Audience audience = Audience::agency(agency.id, meeting.papers);
            if (audience.withheldCount() == 0)
                continue;
            const MeetingPapers changed = withOtherSecrets(meeting, agency.id);
            const auto before = documentsFor(meeting.papers, audience);
            const auto after = documentsFor(changed, Audience::agency(agency.id, changed));
            for (size_t i = 0; i < before.size(); ++i)
                REQUIRE(before[i].text == after[i].text);
            ++compared;
        }
    }
    REQUIRE(compared > 50);
}

TEST_CASE("an agency's own actions are all in its list", "[export][rule]")
{
    int found = 0;
    for (unsigned seed = 1; seed <= kMeetings; ++seed) {
        const RandomMeeting meeting = randomMeeting(seed);
        for (const agency::Agency& agency : meeting.papers.agencies) {
            const auto made = documentsFor(meeting.papers, Audience::agency(agency.id, meeting.papers));
            for (const Canary& canary : meeting.canaries) {
                const bool isTheirs = canary.place == Place::Action && canary.agency == agency.id
                    && !attendance::isWithheld(meeting.papers.conflicts, agency.id, canary.referral);
                if (!isTheirs)
                    continue;
                REQUIRE(made[2].text.find(canary.word) != std::string::npos);
                ++found;
            }
        }
    }
    REQUIRE(found > 300);
}

TEST_CASE("the search for leaks finds a leak that is planted", "[export][security]")
{
    int throughWrongAudience = 0;
    int throughForgottenConflicts = 0;
    int throughLineTurnedMinuted = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const RandomMeeting meeting = randomMeeting(seed);
        MeetingPapers forgetful = meeting.papers;
        forgetful.conflicts.clear();
        MeetingPapers careless = meeting.papers;
        for (CasePaper& paper : careless.cases) {
            for (minutes::Information& line : paper.information)
                line.minuting = minutes::Minuting::Minute;
        }
        for (const agency::Agency& agency : meeting.papers.agencies) {
            const Judge judge(meeting.papers, agency.id);
            throughWrongAudience += leaksIn(documentsFor(meeting.papers, Audience::chair()), meeting, judge).empty() ? 0 : 1;
            throughForgottenConflicts += leaksIn(documentsFor(forgetful, Audience::agency(agency.id, forgetful)), meeting, judge).empty() ? 0 : 1;
            throughLineTurnedMinuted += leaksIn(documentsFor(careless, Audience::agency(agency.id, careless)), meeting, judge).empty() ? 0 : 1;
        }
    }
    REQUIRE(throughWrongAudience == 20 * 6);
    REQUIRE(throughForgottenConflicts > 10);
    REQUIRE(throughLineTurnedMinuted > 50);
}
