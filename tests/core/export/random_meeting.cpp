// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/random_meeting.h"

#include "core/dash/checklist.h"

#include <array>

namespace marac::exports::testing {

namespace {

using Place = Canary::Place;
using minutes::Minuting;
using minutes::Subject;

class Maker {
public:
    explicit Maker(unsigned seed) : m_dice(seed), m_prefix(seed) {}

    RandomMeeting take() { return std::move(m_meeting); }
    void makeAll();
    CasePaper makeCase(const Id<referral::Referral>& referral);

    int below(int bound) { return static_cast<int>(m_dice() % static_cast<unsigned>(bound)); }
    bool coin() { return below(2) == 0; }

    MeetingPapers& papers() { return m_meeting.papers; }

private:
    std::string word(Place place, Canary canary = {});
    people::Person makePerson(Place place);
    Id<agency::Agency> anyAgency() { return papers().agencies[static_cast<size_t>(below(static_cast<int>(papers().agencies.size())))].id; }
    void addPeople(CasePaper& paper);
    void addHearing(CasePaper& paper);
    action_plan::Action makeAction(Place place);
    void addConflicts();
    void addEarlier();

    std::mt19937 m_dice;
    unsigned m_prefix;
    int m_count = 0;
    Id<referral::Referral> m_referral;
    RandomMeeting m_meeting;
};

std::string Maker::word(Place place, Canary canary)
{
    canary.word = "canary" + std::to_string(m_prefix) + "q" + std::to_string(++m_count) + "z";
    canary.place = place;
    if (canary.referral.isEmpty())
        canary.referral = m_referral;
    m_meeting.canaries.push_back(canary);
    return canary.word;
}

people::Person Maker::makePerson(Place place)
{
    people::Person person;
    person.id = Id<people::Person>("p" + std::to_string(++m_count));
    person.name = {word(place), word(place)};
    person.otherNames = {{"", word(place)}};
    person.birthNote = word(Place::Never);
    person.birth = Date::fromYmd(1970 + below(30), 5, 1);
    person.address = word(Place::Never);
    person.postcode = word(Place::Never);
    person.otherAddresses = {word(Place::Never)};
    person.phone = word(place == Place::VictimName ? Place::Phone : Place::Never);
    person.safeContact = {people::SafeContact::Kind::WithConditions, place == Place::VictimName ? word(Place::Phone) : word(Place::Never)};
    person.ethnicity = people::EqualityAnswer::answered(word(Place::Never));
    person.language = word(Place::Never);
    return person;
}

void Maker::addPeople(CasePaper& paper)
{
    paper.victim = makePerson(Place::VictimName);
    paper.referral.victim = paper.victim.id;
    for (int i = 1 + below(2); i > 0; --i) {
        paper.perpetrators.push_back(makePerson(Place::PerpetratorName));
        paper.referral.perpetrators.push_back({paper.perpetrators.back().id, word(Place::Never), {}});
    }
    for (int i = below(3); i > 0; --i)
        paper.referral.children.push_back({word(Place::ChildName), below(16), word(Place::School)});
}

action_plan::Action Maker::makeAction(Place place)
{
    action_plan::Action action;
    action.agency = anyAgency();
    action.referral = m_referral;
    action.target = static_cast<Subject>(below(5));
    const Canary canary{{}, place, m_referral, action.agency, action.target};
    action.text = word(place, canary);
    action.owner = word(place == Place::Action ? Place::Owner : Place::EarlierAction, canary);
    action.statusReason = word(place == Place::Action ? Place::Never : Place::EarlierReason, canary);
    action.status = action_plan::Action::Status::Agreed;
    if (coin())
        action.due = Date::fromYmd(2026, 12, 4);
    return action;
}

void Maker::addHearing(CasePaper& paper)
{
    for (int i = below(6); i > 0; --i) {
        const bool isMinuted = below(3) > 0;
        paper.information.push_back({{}, {}, m_referral, anyAgency(), word(isMinuted ? Place::Information : Place::Never),
                                     isMinuted ? Minuting::Minute : Minuting::DoNotMinute, {}});
    }
    for (int i = below(4); i > 0; --i) {
        const bool isMinuted = below(3) > 0;
        paper.risks.push_back({{}, {}, m_referral, static_cast<Subject>(below(5)), word(isMinuted ? Place::Risk : Place::Never),
                               isMinuted ? Minuting::Minute : Minuting::DoNotMinute, {}});
    }
    if (coin())
        paper.view = minutes::VictimView{{}, {}, m_referral, anyAgency(), word(Place::View), {}};
    if (coin())
        paper.outcome = minutes::Outcome{{}, {}, m_referral, {}, word(Place::Outcome), word(Place::Outcome), coin(), {}};
    for (int i = below(6); i > 0; --i)
        paper.actions.push_back(makeAction(Place::Action));
    for (int i = below(3); i > 0; --i)
        paper.gaps.push_back({anyAgency(), research::State::NoReply});
}

CasePaper Maker::makeCase(const Id<referral::Referral>& referral)
{
    m_referral = referral;
    CasePaper paper;
    paper.referral.id = referral;
    paper.referral.ref = word(Place::Ref);
    paper.referral.concerns = word(Place::Never);
    paper.referral.judgementReason = word(Place::Never);
    paper.referral.consent.reason = word(Place::Never);
    paper.referral.notUnderstood = word(Place::Never);
    paper.referral.referrers = {anyAgency()};
    paper.referral.dash = dash::Assessment::blank(dash::Checklist::dash());
    paper.referral.dash.assessor = word(Place::Never);
    for (dash::AnsweredItem& item : paper.referral.dash.items)
        item = {coin() ? dash::Answer::Yes : dash::Answer::No, word(Place::Never)};
    paper.referral.others = {paper.referral.dash};
    paper.referral.others.front().items.front().comment = word(Place::Never);
    for (const agency::Agency& agency : papers().agencies) {
        if (coin())
            paper.needed.push_back(agency.id);
    }
    addPeople(paper);
    addHearing(paper);
    return paper;
}

void Maker::addConflicts()
{
    for (const CasePaper& paper : papers().cases) {
        if (below(3) > 0)
            continue;
        papers().conflicts.push_back({{}, anyAgency(), paper.referral.id, word(Place::Never)});
    }
}

/// Half of the earlier actions are about the victim of a case of today, under her older referral.
void Maker::addEarlier()
{
    std::vector<referral::Referral> known;
    for (const CasePaper& paper : papers().cases)
        known.push_back(paper.referral);
    for (int i = 0; i < 6; ++i) {
        referral::Referral older;
        older.id = m_referral = Id<referral::Referral>("older" + std::to_string(i));
        const CasePaper& about = papers().cases[static_cast<size_t>(below(static_cast<int>(papers().cases.size())))];
        const people::Person victim = coin() ? about.victim : makePerson(Place::Lapsing);
        older.victim = victim.id;
        known.push_back(older);
        EarlierAction earlier{makeAction(Place::EarlierAction), word(Place::EarlierAction), victim, *Date::fromYmd(2026, 10, 29)};
        m_meeting.canaries.back().agency = earlier.action.agency;
        earlier.action.status = std::array{action_plan::Action::Status::Agreed, action_plan::Action::Status::NotDone,
                                           action_plan::Action::Status::NotPossible}[static_cast<size_t>(below(3))];
        papers().earlier.push_back(earlier);
        papers().lapsing.push_back({{older.id, {}, {}}, word(Place::Lapsing), victim});
    }
    papers().conflicts = withSameVictim(papers().conflicts, known, {});
}

void Maker::makeAll()
{
    using agency::ReturnSource;
    const std::array sources = {ReturnSource::Police, ReturnSource::Idva, ReturnSource::ChildrenSocialCare, ReturnSource::Housing,
                                ReturnSource::Education, ReturnSource::Probation};
    for (size_t i = 0; i < sources.size(); ++i)
        papers().agencies.push_back({Id<agency::Agency>("a" + std::to_string(i)), "Agency " + std::to_string(i), sources[i], {}, {}, {}});
    papers().area.name = "Dyffryn";
    papers().meeting.date = *Date::fromYmd(2026, 11, 26);
    const int cases = 2 + below(5);
    for (int i = 0; i < cases; ++i) {
        CasePaper paper = makeCase(Id<referral::Referral>("r" + std::to_string(i)));
        paper.start = papers().meeting.start.plus(12 * i);
        paper.end = paper.start.plus(12);
        paper.number = i + 1;
        papers().cases.push_back(std::move(paper));
    }
    addConflicts();
    // Every case's outcome quotes the victim of the next one, as people in a room do; a repeat sentence quotes its number.
    for (size_t i = 0; i < papers().cases.size(); ++i) {
        const CasePaper& other = papers().cases[(i + 1) % papers().cases.size()];
        CasePaper& here = papers().cases[i];
        here.repeat.serialSentence = phrase("Test", "Known with another victim: %1").with(other.referral.ref);
        here.criteria.reasons = {here.repeat.serialSentence};
        if (here.outcome)
            here.outcome->summary += " and see " + other.victim.name.full() + ", " + other.referral.ref;
    }
    addEarlier();
}

} // namespace

RandomMeeting randomMeeting(unsigned seed)
{
    Maker maker(seed);
    maker.makeAll();
    return maker.take();
}

MeetingPapers withOtherSecrets(const RandomMeeting& meeting, const Id<agency::Agency>& agency)
{
    MeetingPapers changed = meeting.papers;
    Maker maker(4242);
    maker.papers().agencies = changed.agencies;
    for (CasePaper& paper : changed.cases) {
        if (!attendance::isWithheld(changed.conflicts, agency, paper.referral.id))
            continue;
        CasePaper other = maker.makeCase(paper.referral.id);
        other.start = paper.start;
        other.end = paper.end;
        paper = other;
    }
    return changed;
}

} // namespace marac::exports::testing
