// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/overview.h"

#include "core/workflow/agenda_steps.h"
#include "core/workflow/nobody_lost.h"
#include "core/workflow/research_steps.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace marac::workflow {

using referral::Referral;
using referral::Stage;

namespace {

constexpr size_t kLongest = 8;
constexpr int kLapsingDays = 30;
constexpr int kYearDays = 365;

void lookAtReferrals(Today& today, const Workspace& workspace)
{
    const CaseBook& book = workspace.book();
    for (const Referral& referral : book.referrals()) { // oldest first
        if (referral.stage == Stage::ToTriage) {
            today.toTriage += 1;
            today.oldestWaitingDays = std::max(today.oldestWaitingDays, triage::waitingDays(referral, workspace.today()));
            if (today.longestWaiting.size() < kLongest)
                today.longestWaiting.push_back(&referral);
        }
        if (referral.stage == Stage::Accepted && !book.meetingOf(referral.id))
            today.acceptedWithoutMeeting.push_back(&referral);
        if (referral.stage == Stage::Heard && tracking::lapsesWithin(tracking::flagOf(referral), workspace.today(), kLapsingDays))
            today.flagsLapsing.push_back(tracking::flagOf(referral));
    }
}

void lookAtNextMeeting(Today& today, const Workspace& workspace)
{
    today.next = workspace.book().nextMeeting(workspace.today());
    if (!today.next)
        return;
    int minutes = 0;
    for (const agenda::AgendaItem& item : workspace.book().agendaOf(today.next->id)) {
        minutes += item.minutes;
        today.cases += item.kind == agenda::AgendaItem::Kind::Case ? 1 : 0;
    }
    today.predictedFinish = today.next->start.plus(minutes);
    if (minutes > today.next->maximumMinutes)
        today.minutesOver = minutes - today.next->maximumMinutes;
    const ResearchGrid grid = researchGrid(workspace, today.next->id);
    today.researchAnswered = grid.answered;
    today.researchAsked = grid.answered + grid.gaps;
}

} // namespace

Today todayOf(const Workspace& workspace)
{
    Today today;
    lookAtReferrals(today, workspace);
    lookAtNextMeeting(today, workspace);
    today.actions = tracking::tallyOf(workspace.book().actions(), workspace.today());
    return today;
}

namespace {

void countReferral(Insight& insight, const Workspace& workspace, const Referral& referral, std::map<agency::ReturnSource, double>& sources)
{
    const CaseBook& book = workspace.book();
    ++insight.referrals;
    insight.repeats += workspace.repeats().isRepeat(referral) ? 1 : 0;
    insight.withChildren += referral.hasChildren() ? 1 : 0;
    insight.children += static_cast<int>(referral.children.size());
    const dash::Score score = dash::scoreOf(referral.dash);
    if (score.yes < static_cast<int>(insight.dashHistogram.size()))
        ++insight.dashHistogram[static_cast<size_t>(score.yes)];
    for (const auto& id : referral.referrers) {
        const agency::Agency* agency = book.agency(id);
        sources[agency ? agency->source : agency::ReturnSource::Other] += 1.0 / static_cast<double>(referral.referrers.size());
    }
    const int threshold = book.area().thresholdYes(referral.received);
    const auto criteria = triage::criteriaOf(referral, workspace.repeats().of(referral).finding, threshold);
    for (auto& [criterion, count] : insight.criteria)
        count += criteria.meets(criterion) ? 1 : 0;
}

void sayWhatItShows(Insight& insight)
{
    insight.monthSentence = phraseN("Insight", "%n referral(s) so far, %1 of them repeats.", insight.referrals).with(insight.repeats);
    if (!insight.sources.empty()) {
        const int percent = static_cast<int>(insight.sources.front().second * 100 / std::max(1, insight.referrals));
        insight.sourceSentence = phrase("Insight", "The largest source refers %1 % of the cases.").with(percent);
    }
    const auto most = std::max_element(insight.criteria.begin(), insight.criteria.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    insight.criteriaSentence = phraseN("Insight", "%n referral(s) meet the commonest criterion; a referral may meet several.", most->second);
    insight.actionSentence = phrase("Insight", "%1 actions done, %2 not possible because circumstances changed, %3 not done by the agency, %4 late.")
                                 .with(insight.actions.done).with(insight.actions.notPossible).with(insight.actions.notDone).with(insight.actions.late);
}

} // namespace

Insight insightOf(const Workspace& workspace)
{
    const CaseBook& book = workspace.book();
    Insight insight;
    insight.dashHistogram.assign(25, 0);
    for (const referral::Criterion criterion : referral::kCriteria)
        insight.criteria.emplace_back(criterion, 0);
    std::map<agency::ReturnSource, double> sources;
    std::vector<std::pair<Date, bool>> received;
    for (const Referral& referral : book.referrals()) {
        countReferral(insight, workspace, referral, sources);
        received.emplace_back(referral.received, workspace.repeats().isRepeat(referral));
    }
    insight.referralsByMonth = statistics::byMonth(received);
    insight.sources.assign(sources.begin(), sources.end());
    std::stable_sort(insight.sources.begin(), insight.sources.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    const HearingWaits waits = hearingWaits(workspace);
    insight.medianWaitingDays = waits.median;
    insight.worstWaitingDays = waits.worst;
    insight.actions = tracking::tallyOf(book.actions(), workspace.today());
    sayWhatItShows(insight);
    return insight;
}

std::vector<MeetingReturn> returnOf(const Workspace& workspace)
{
    const CaseBook& book = workspace.book();
    std::vector<MeetingReturn> returns;
    for (const meeting::Meeting& meeting : book.meetings()) {
        if (meeting.stage != meeting::Stage::Closed && meeting.stage != meeting::Stage::Signed)
            continue;
        std::vector<statistics::DiscussedCase> cases;
        for (const agenda::AgendaItem& item : book.agendaOf(meeting.id)) {
            const Referral* referral = book.referral(item.referral);
            const auto outcome = referral ? book.hearing(meeting.id, referral->id).outcome : std::nullopt;
            if (!outcome || outcome->kind == minutes::Outcome::Kind::Deferred)
                continue; // counted where it was heard
            statistics::DiscussedCase discussed{referral, book.person(referral->victim), {}, workspace.repeats().isRepeat(*referral)};
            for (const people::PerpetratorLink& link : referral->perpetrators) {
                if (const people::Person* perpetrator = book.person(link.person))
                    discussed.perpetrators.push_back(perpetrator);
            }
            if (discussed.victim)
                cases.push_back(std::move(discussed));
        }
        statistics::ReturnRow row = statistics::returnRow(book.area().name, meeting.date, cases, book.agencies());
        Findings findings = statistics::checkRow(row);
        returns.push_back({&meeting, std::move(row), std::move(findings)});
    }
    return returns;
}

namespace {

std::string csvCell(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

} // namespace

std::string returnCsv(const std::vector<MeetingReturn>& rows)
{
    std::string csv;
    for (const char* heading : statistics::returnHeadings())
        csv += (csv.empty() ? "" : ",") + csvCell(heading);
    csv += "\r\n";
    for (const MeetingReturn& meeting : rows) {
        const Date& date = meeting.row.date;
        csv += csvCell(meeting.row.marac) + fmt::format(",{:02}/{:02}/{:04}", date.day(), date.month(), date.year());
        for (const auto& count : meeting.row.counts)
            csv += count ? fmt::format(",{:g}", *count) : std::string(",");
        csv += "\r\n";
    }
    return csv;
}

statistics::IdvaNeed idvaNeedOf(const Workspace& workspace, const std::vector<statistics::IdvaPost>& posts)
{
    int cases = 0;
    for (const Referral& referral : workspace.book().referrals()) {
        const int days = triage::waitingDays(referral, workspace.today());
        cases += days >= 0 && days < kYearDays && referral.stage == Stage::Heard ? 1 : 0;
    }
    return statistics::idvaNeed(cases, workspace.book().area().adultWomen, posts);
}

} // namespace marac::workflow
