// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/redacted_papers.h"

#include <algorithm>

namespace marac::exports {

namespace {

using minutes::Subject;

/// Name and date of birth: enough to find somebody in an agency's own files, and all that it is given for that. Addresses stay
/// out of every document, since a place of refuge on one of them is the worst leak of all.
people::Person toFind(const people::Person& person)
{
    people::Person found;
    found.id = person.id;
    found.name = person.name;
    found.otherNames = person.otherNames;
    found.birth = person.birth;
    found.otherBirths = person.otherBirths;
    found.birthNote = person.birthNote;
    return found;
}

people::Person nameOnly(const people::Person& person)
{
    people::Person named;
    named.id = person.id;
    named.name = person.name;
    return named;
}

bool concerns(const std::vector<action_plan::Action>& actions, Subject subject)
{
    return std::any_of(actions.begin(), actions.end(), [&](const auto& action) { return action.target == subject; });
}

/// What leaves the referral's own pages: its number, who referred, the links and the children.
void stripReferral(referral::Referral& referral, bool keepsSchools)
{
    referral.judgementReason.clear();
    referral.concerns.clear();
    referral.consent = {};
    referral.notUnderstood.clear();
    referral.idva.clear();
    referral.accepted.clear();
    if (referral.repeatVerdict)
        referral.repeatVerdict->reason.clear();
    for (dash::AnsweredItem& item : referral.dash.items)
        item.comment.clear();
    referral.dash.assessor.clear();
    referral.others.clear();
    if (keepsSchools)
        return;
    for (people::Child& child : referral.children)
        child.school.clear();
}

/// An agency learns that a case is a repeat, not of which: the sentences quote the numbers of other cases, and one of those may
/// be withheld from it. The Dash is the chair's.
void stripRisk(CasePaper& paper)
{
    paper.referral.dash = {};
    paper.criteria = {};
    const auto kind = paper.repeat.kind;
    paper.repeat = {};
    paper.repeat.kind = kind;
}

/// The people of a case as far as an agency's own actions concern them. The telephone number goes to those who have something to
/// do for the victim or a child.
void keepConcerned(CasePaper& paper, const people::Person& victim)
{
    paper.victim = nameOnly(victim);
    if (concerns(paper.actions, Subject::Victim) || concerns(paper.actions, Subject::Child)) {
        paper.victim.phone = victim.phone;
        paper.victim.safeContact = victim.safeContact;
    }
    if (!concerns(paper.actions, Subject::Child))
        paper.referral.children.clear();
    if (!concerns(paper.actions, Subject::PersonCausingHarm)) {
        paper.perpetrators.clear();
        paper.referral.perpetrators.clear();
    }
    for (people::Person& perpetrator : paper.perpetrators)
        perpetrator = nameOnly(perpetrator);
    paper.referral.referrers.clear();
    paper.referral.transferredFrom.clear();
    paper.repeat = {};
    paper.referral.repeatVerdict.reset();
    paper.needed.clear();
}

} // namespace

RedactedPapers::RedactedPapers(const MeetingPapers& papers, const Audience& audience, Purpose purpose, const Phrasebook& words)
    : m_papers(papers), m_audience(audience), m_purpose(purpose), m_words(words)
{
    takeOutWithheld();
    for (CasePaper& paper : m_papers.cases)
        keepFor(paper);
    // Numbered first, then thinned out: an agency finds the same number in its agenda and in its actions.
    if (purpose == Purpose::ActionList)
        std::erase_if(m_papers.cases, [](const CasePaper& paper) { return paper.actions.empty(); });
    keepEarlier();
    if (!audience.isChair())
        m_papers.conflicts.clear();
}

void RedactedPapers::takeOutWithheld()
{
    const auto isWithheld = [&](const auto& referral) { return !m_audience.maySee(referral); };
    std::erase_if(m_papers.cases, [&](const CasePaper& paper) { return isWithheld(paper.referral.id); });
    std::erase_if(m_papers.earlier, [&](const EarlierAction& earlier) { return isWithheld(earlier.action.referral); });
    std::erase_if(m_papers.lapsing, [&](const LapsingFlag& lapsing) { return isWithheld(lapsing.flag.referral); });
    int number = 0;
    for (CasePaper& paper : m_papers.cases)
        paper.number = ++number;
    if (m_audience.isChair())
        return;
    // Without breaks in any agency's copy, a hole in the times may be either.
    m_papers.breaks.clear();
    if (m_papers.version) {
        m_papers.version->text.clear();
        m_papers.version->reason.clear(); // may speak of any case
    }
}

void RedactedPapers::keepFor(CasePaper& paper) const
{
    const people::Person victim = paper.victim;
    paper.victim = toFind(victim);
    for (people::Person& perpetrator : paper.perpetrators)
        perpetrator = toFind(perpetrator);
    stripReferral(paper.referral, m_audience.mayKnowSchools());
    // Who is kept out of which case is nobody else's business, in a list of gaps least of all.
    std::erase_if(paper.gaps, [&](const ResearchGap& gap) {
        return attendance::isWithheld(m_papers.conflicts, gap.agency, paper.referral.id);
    });
    if (!m_audience.isChair())
        stripRisk(paper);
    keepHearing(paper);
    blankTold(paper);
    if (m_purpose == Purpose::ActionList)
        keepConcerned(paper, victim);
}

void RedactedPapers::keepHearing(CasePaper& paper) const
{
    if (m_purpose == Purpose::Minutes) {
        std::erase_if(paper.information, [&](const auto& line) { return !m_audience.mayHold(line); });
        std::erase_if(paper.risks, [&](const auto& risk) { return !m_audience.mayHold(risk); });
        return;
    }
    paper.information.clear();
    paper.risks.clear();
    paper.view.reset();
    paper.outcome.reset();
    paper.gaps.clear();
    if (m_purpose == Purpose::ActionList)
        std::erase_if(paper.actions, [&](const auto& action) { return !m_audience.mustDo(action); });
    else
        paper.actions.clear();
}

void RedactedPapers::keepEarlier()
{
    const bool isForThem = m_purpose == Purpose::ActionList;
    if (m_purpose != Purpose::Minutes && !isForThem)
        m_papers.earlier.clear();
    std::erase_if(m_papers.earlier, [&](const EarlierAction& earlier) { return isForThem && !m_audience.mustDo(earlier.action); });
    for (EarlierAction& earlier : m_papers.earlier) {
        earlier.victim = nameOnly(earlier.victim);
        blankTold(earlier.action);
    }
    if (m_purpose != Purpose::Minutes)
        m_papers.lapsing.clear();
    for (LapsingFlag& lapsing : m_papers.lapsing)
        lapsing.victim = toFind(lapsing.victim);
}

void RedactedPapers::blankTold(CasePaper& paper) const
{
    for (minutes::Information& line : paper.information)
        blankTold(line.text);
    for (minutes::Risk& risk : paper.risks)
        blankTold(risk.text);
    for (action_plan::Action& action : paper.actions)
        blankTold(action);
    if (paper.view)
        blankTold(paper.view->text);
    if (!paper.outcome)
        return;
    blankTold(paper.outcome->summary);
    blankTold(paper.outcome->whoTells);
}

void RedactedPapers::blankTold(action_plan::Action& action) const
{
    blankTold(action.text);
    blankTold(action.statusReason);
}

void RedactedPapers::blankTold(std::string& text) const
{
    if (m_audience.isToldOfWithheld(text))
        text = m_words.say(phrase("Export", "These words are withheld from this copy. The coordinator can tell you what to do."));
}

const agency::Agency* RedactedPapers::agency(const Id<agency::Agency>& id) const
{
    const auto found = std::find_if(m_papers.agencies.begin(), m_papers.agencies.end(), [&](const auto& a) { return a.id == id; });
    return found == m_papers.agencies.end() ? nullptr : &*found;
}

const agency::Agency* RedactedPapers::reader() const
{
    return m_audience.agencyId() ? agency(*m_audience.agencyId()) : nullptr;
}

} // namespace marac::exports
