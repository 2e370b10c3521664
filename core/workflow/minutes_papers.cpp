// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/minutes_papers.h"

#include "core/export/audience.h"
#include "core/referral/assessments.h"
#include "core/tracking/tracking.h"
#include "core/triage/criteria.h"
#include "core/workflow/agenda_plan.h"
#include "core/workflow/repeats.h"
#include "core/workflow/research_steps.h"

#include <algorithm>

namespace marac::workflow {

namespace {

using exports::CasePaper;
using exports::MeetingPapers;
using meeting::Meeting;

constexpr int kDaysToNextMeeting = 31; ///< about, where a Marac meets every month

people::Person personOf(const CaseBook& book, const Id<people::Person>& id)
{
    const people::Person* person = book.person(id);
    return person ? *person : people::Person{};
}

template <typename Line>
std::vector<Line> onlyMinuted(std::vector<Line> lines)
{
    std::erase_if(lines, [](const Line& line) { return line.minuting != minutes::Minuting::Minute; });
    return lines;
}

void addHearing(CasePaper& paper, CaseBook::Hearing hearing)
{
    paper.information = onlyMinuted(std::move(hearing.information));
    paper.risks = onlyMinuted(std::move(hearing.risks));
    paper.view = std::move(hearing.view);
    paper.outcome = std::move(hearing.outcome);
    paper.actions = std::move(hearing.actions);
    std::erase_if(paper.actions, [](const action_plan::Action& action) {
        return action.status == action_plan::Action::Status::Withdrawn;
    });
}

/// An agency that was never asked is a gap only where its people are needed.
void addGaps(CasePaper& paper, const ResearchGrid& grid)
{
    for (size_t row = 0; row < grid.cases.size(); ++row) {
        if (grid.cases[row]->id != paper.referral.id)
            continue;
        for (size_t i = 0; i < grid.agencies.size(); ++i) {
            const ResearchGrid::Square& square = grid.squares[row][i];
            const Id<agency::Agency>& agency = grid.agencies[i]->id;
            const bool isNeeded = std::find(paper.needed.begin(), paper.needed.end(), agency) != paper.needed.end();
            const bool matters = square.state != research::State::NotAsked || isNeeded;
            if (!square.isWithheld && research::isGap(square.state) && matters)
                paper.gaps.push_back({agency, square.state});
        }
    }
}

CasePaper caseOf(const Workspace& workspace, const Meeting& meeting, const referral::Referral& referral)
{
    const CaseBook& book = workspace.book();
    CasePaper paper;
    paper.referral = referral;
    const bool isSigned = meeting.stage == meeting::Stage::Signed;
    paper.referral.dash = isSigned ? referral::minutedDash(referral, meeting.date) : referral::dashFor(referral, meeting.date);
    paper.referral.others.clear();
    paper.victim = personOf(book, referral.victim);
    for (const people::PerpetratorLink& link : referral.perpetrators)
        paper.perpetrators.push_back(personOf(book, link.person));
    paper.threshold = book.area().thresholdYes(referral.received);
    paper.repeat = workspace.repeats().of(referral).finding;
    paper.criteria = triage::criteriaOf(paper.referral, paper.repeat, paper.threshold);
    paper.needed = neededFor(workspace, meeting, referral);
    addHearing(paper, book.hearing(meeting.id, referral.id));
    return paper;
}

void addAgenda(MeetingPapers& papers, const Workspace& workspace)
{
    const ResearchGrid grid = researchGrid(workspace, papers.meeting.id);
    TimeOfDay at = papers.meeting.start;
    int number = 0;
    for (const agenda::AgendaItem& item : workspace.book().agendaOf(papers.meeting.id)) {
        const TimeOfDay end = at.plus(item.minutes);
        const referral::Referral* referral = workspace.book().referral(item.referral);
        if (item.kind == agenda::AgendaItem::Kind::Break)
            papers.breaks.push_back({at, end});
        else if (referral) {
            CasePaper paper = caseOf(workspace, papers.meeting, *referral);
            paper.number = ++number;
            paper.start = at;
            paper.end = end;
            addGaps(paper, grid);
            papers.cases.push_back(std::move(paper));
        }
        at = end;
    }
    papers.researchDue = grid.deadline.due;
}

void addRegister(MeetingPapers& papers, const Workspace& workspace)
{
    const auto localTime = [&](const std::optional<Instant>& moment) {
        return moment ? std::optional(workspace.clock().timeOf(*moment)) : std::nullopt;
    };
    for (const attendance::Attendance& entry : workspace.book().attendanceOf(papers.meeting.id))
        papers.attendance.push_back({entry, localTime(entry.arrived), localTime(entry.left)});
}

/// The day of the meeting before; what was answered since is news to this one.
std::optional<Date> meetingBefore(const CaseBook& book, const Meeting& meeting)
{
    std::optional<Date> before;
    for (const Meeting& other : book.meetings()) {
        if (other.date < meeting.date)
            before = other.date;
    }
    return before;
}

bool isOutstanding(const action_plan::Action& action, const std::optional<Date>& since)
{
    using enum action_plan::Action::Status;
    if (action.isOpen())
        return true;
    const bool isNotDone = action.status == NotPossible || action.status == NotDone;
    return isNotDone && (!since || !action.statusDate || *action.statusDate >= *since);
}

void addEarlier(MeetingPapers& papers, const CaseBook& book)
{
    const auto since = meetingBefore(book, papers.meeting);
    for (const action_plan::Action& action : book.actions()) {
        const Meeting* agreed = book.meeting(action.meeting);
        const referral::Referral* referral = book.referral(action.referral);
        if (!agreed || !referral || agreed->date >= papers.meeting.date || !isOutstanding(action, since))
            continue;
        papers.earlier.push_back({action, referral->ref, personOf(book, referral->victim), agreed->date});
    }
}

bool isLatestOfVictim(const CaseBook& book, const referral::Referral& referral)
{
    return std::none_of(book.referrals().begin(), book.referrals().end(), [&](const referral::Referral& other) {
        return other.victim == referral.victim && other.received > referral.received;
    });
}

void addLapsing(MeetingPapers& papers, const CaseBook& book)
{
    for (const referral::Referral& referral : book.referrals()) {
        if (referral.stage != referral::Stage::Heard || !isLatestOfVictim(book, referral))
            continue;
        const tracking::Flag flag = tracking::flagOf(referral);
        if (tracking::lapsesWithin(flag, papers.meeting.date, kDaysToNextMeeting))
            papers.lapsing.push_back({flag, referral.ref, personOf(book, referral.victim)});
    }
}

void addVersion(MeetingPapers& papers, const Workspace& workspace)
{
    const auto versions = workspace.book().minutesOf(papers.meeting.id);
    for (const minutes::MinutesVersion& version : versions) {
        if (!papers.version || papers.version->number < version.number)
            papers.version = version;
    }
    if (!papers.version)
        return;
    papers.version->text.clear();
    papers.versionDay = workspace.clock().dateOf(papers.version->signedAt);
    papers.chair = papers.version->signedBy;
}

} // namespace

Result<exports::MeetingPapers> papersOf(const Workspace& workspace, const Id<Meeting>& meeting)
{
    const CaseBook& book = workspace.book();
    const Meeting* found = book.meeting(meeting);
    if (!found)
        return failure(ErrorCode::NotFound, phrase("Minutes", "There is no such meeting. Nothing was changed."));
    MeetingPapers papers;
    papers.area = book.area();
    papers.meeting = *found;
    papers.agencies = book.agencies();
    papers.conflicts = exports::withSameVictim(book.conflicts(), book.referrals(), book.identities());
    addAgenda(papers, workspace);
    addRegister(papers, workspace);
    addEarlier(papers, book);
    addLapsing(papers, book);
    addVersion(papers, workspace);
    return papers;
}

} // namespace marac::workflow
