// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/sample_papers.h"

#include "core/dash/checklist.h"

namespace marac::exports::testing {

namespace {

using action_plan::Action;
using minutes::Minuting;
using minutes::Subject;

people::Person person(const char* id, const char* forename, const char* surname, int year)
{
    people::Person person;
    person.id = Id<people::Person>(id);
    person.name = {forename, surname};
    if (year > 0)
        person.birth = Date::fromYmd(year, 4, 3);
    return person;
}

CasePaper aCase(int number, const char* ref, const people::Person& victim, const people::Person& perpetrator)
{
    CasePaper paper;
    paper.number = number;
    paper.start = TimeOfDay(9 * 60 + 30 + 12 * (number - 1));
    paper.end = paper.start.plus(12);
    paper.referral.id = Id<referral::Referral>(ref);
    paper.referral.ref = ref;
    paper.referral.victim = victim.id;
    paper.referral.referrers = {kPolice};
    paper.referral.perpetrators = {{perpetrator.id, "ex-partner", {}}};
    paper.referral.dash = dash::Assessment::blank(dash::Checklist::dash());
    paper.victim = victim;
    paper.perpetrators = {perpetrator};
    paper.needed = {kPolice, kIdva, kHousing};
    return paper;
}

Action action(const CasePaper& paper, const Id<agency::Agency>& agency, const char* text, Subject target)
{
    Action action;
    action.referral = paper.referral.id;
    action.agency = agency;
    action.text = text;
    action.target = target;
    action.status = Action::Status::Agreed;
    return action;
}

CasePaper firstCase()
{
    people::Person victim = person("v1", "Bethan", "Sample", 1991);
    victim.address = "12 Refuge Row";
    victim.phone = "07700 900431";
    victim.safeContact = {people::SafeContact::Kind::WithConditions, "after 10am"};
    CasePaper paper = aCase(1, "M260001", victim, person("x1", "Carl", "Specimen", 0));
    const auto& id = paper.referral.id;
    paper.referral.dash.date = Date::fromYmd(2026, 11, 9);
    paper.referral.children = {{"Ffion", 6, "Ysgol y Bryn"}};
    paper.view = minutes::VictimView{{}, {}, id, kIdva, "She wants the locks changed. %1 is not a placeholder.", {}};
    paper.information = {{{}, {}, id, kPolice, "Called out four times since August.", Minuting::Minute, {}},
                         {{}, {}, id, kPolice, "SOURCE IS HER SISTER", Minuting::DoNotMinute, {}},
                         {{}, {}, id, kHousing, "", Minuting::Minute, {}}};
    paper.risks = {{{}, {}, id, Subject::Victim, "He knows the address.", Minuting::Minute, {}},
                   {{}, {}, id, Subject::Staff, "HE OWNS A KNIFE, SAYS HER SISTER", Minuting::DoNotMinute, {}}};
    paper.actions = {action(paper, kHousing, "Change the locks", Subject::Victim),
                     action(paper, kPolice, "Find and arrest him", Subject::PersonCausingHarm),
                     action(paper, kChildren, "Visit the school", Subject::Child)};
    paper.actions[0].due = Date::fromYmd(2026, 11, 27);
    paper.actions[0].owner = "Rep Housing";
    paper.outcome = minutes::Outcome{{}, {}, id, minutes::Outcome::Kind::Heard, "Risk is high.", "Idva, by phone after 10:00", true, {}};
    return paper;
}

CasePaper secondCase()
{
    people::Person victim = person("v2", "Dilys", "Withheldwoman", 1985);
    victim.phone = "07700 900999";
    CasePaper paper = aCase(2, "M260002", victim, person("x2", "Emrys", "Withheldman", 1980));
    paper.needed = {kPolice, kIdva};
    paper.information = {{{}, {}, paper.referral.id, kIdva, "Her neighbour works in housing.", Minuting::Minute, {}}};
    paper.actions = {action(paper, kIdva, "Ask her which day suits", Subject::Victim)};
    paper.actions[0].burden = Action::Burden::OnVictimChairAgreed;
    return paper;
}

CasePaper thirdCase()
{
    CasePaper paper = aCase(3, "M260003", person("v3", "Gwen", "Example", 1979), person("x3", "Huw", "Instance", 1975));
    paper.repeat.kind = matching::RepeatFinding::Kind::Repeat;
    paper.gaps = {{kChildren, research::State::NoReply}, {kHousing, research::State::NotAsked}};
    paper.information = {{{}, {}, paper.referral.id, kPolice, "He drinks with Emrys Withheldman.", Minuting::Minute, {}}};
    paper.actions = {action(paper, kHousing, "Serve notice on him", Subject::PersonCausingHarm)};
    return paper;
}

EarlierAction earlier(const char* text, Action::Status status, const char* reason)
{
    EarlierAction earlier;
    earlier.action.referral = Id<referral::Referral>("M250044");
    earlier.action.agency = kHousing;
    earlier.action.text = text;
    earlier.action.status = status;
    earlier.action.statusReason = reason;
    earlier.ref = "M250044";
    earlier.victim = person("v4", "Ceri", "Pattern", 1990);
    return earlier;
}

RegisterLine present(const Id<agency::Agency>& agency, const char* name, attendance::Capacity capacity)
{
    RegisterLine line;
    line.entry.agency = agency;
    line.entry.name = name;
    line.entry.capacity = capacity;
    line.entry.arrived = Instant(1);
    line.entry.isConfidentialitySigned = true;
    line.arrived = TimeOfDay(9 * 60 + 25);
    return line;
}

void addRegister(MeetingPapers& papers)
{
    papers.attendance = {present(kPolice, "Rep Police", attendance::Capacity::Representative),
                         present(kHousing, "Rep Housing", attendance::Capacity::Deputy),
                         present(kIdva, "Student Idva", attendance::Capacity::Observer)};
    papers.attendance[1].left = TimeOfDay(9 * 60 + 54);
    RegisterLine apology;
    apology.entry.agency = kChildren;
    apology.entry.name = "Rep Children";
    apology.entry.isApology = true;
    papers.attendance.push_back(apology);
}

} // namespace

MeetingPapers samplePapers()
{
    using agency::Membership;
    using agency::ReturnSource;
    MeetingPapers papers;
    papers.area.name = "Dyffryn Marac";
    papers.meeting.date = *Date::fromYmd(2026, 11, 26);
    papers.meeting.venue = "Council offices";
    papers.agencies = {{kPolice, "Police", ReturnSource::Police, Membership::Core, {}, {}},
                       {kIdva, "Idva service", ReturnSource::Idva, Membership::Core, {}, {}},
                       {kHousing, "Council housing", ReturnSource::Housing, Membership::Core, {}, {}},
                       {kChildren, "Children's social care", ReturnSource::ChildrenSocialCare, Membership::Core, {}, {}}};
    papers.cases = {firstCase(), secondCase(), thirdCase()};
    papers.conflicts = {{{}, kHousing, papers.cases[1].referral.id, "HER COUSIN WORKS THERE"}};
    papers.breaks = {{TimeOfDay(10 * 60 + 6), TimeOfDay(10 * 60 + 16)}};
    papers.earlier = {earlier("Survey the house", Action::Status::NotPossible, "She has moved away."),
                      earlier("Fit an alarm", Action::Status::NotDone, "Overlooked."),
                      earlier("Offer a transfer", Action::Status::Agreed, "")};
    papers.lapsing = {{{Id<referral::Referral>("M250031"), *Date::fromYmd(2025, 12, 1), *Date::fromYmd(2026, 12, 1)}, "M250031",
                       person("v5", "Mair", "Model", 1968)}};
    papers.researchDue = Date::fromYmd(2026, 11, 24);
    addRegister(papers);
    return papers;
}

} // namespace marac::exports::testing
