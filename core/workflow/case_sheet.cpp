// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/assessments.h"
#include "core/workflow/hearing_steps.h"
#include "core/workflow/repeats.h"

#include <algorithm>

namespace marac::workflow {

using action_plan::Action;

namespace {

bool isPresent(const std::vector<attendance::Attendance>& attendance, const Id<agency::Agency>& agency)
{
    return std::any_of(attendance.begin(), attendance.end(), [&](const auto& entry) { return entry.agency == agency && entry.isPresent(); });
}

std::vector<AgencyVoice> voicesOf(const Workspace& workspace, const CaseAt& at, const CaseBook::Hearing& hearing)
{
    const CaseBook& book = workspace.book();
    const auto attendance = book.attendanceOf(at.meeting);
    const ResearchGrid grid = researchGrid(workspace, at.meeting);
    const auto row = std::find_if(grid.cases.begin(), grid.cases.end(), [&](const auto* referral) { return referral->id == at.referral; });
    std::vector<AgencyVoice> voices;
    for (size_t i = 0; i < book.agencies().size(); ++i) {
        const agency::Agency& agency = book.agencies()[i];
        if (attendance::isWithheld(book.conflicts(), agency.id, at.referral))
            continue;
        AgencyVoice voice{&agency, false, false, isPresent(attendance, agency.id), research::State::NotAsked};
        if (row != grid.cases.end())
            voice.research = grid.squares[static_cast<size_t>(row - grid.cases.begin())][i].state;
        for (const minutes::Information& information : hearing.information) {
            if (information.agency != agency.id)
                continue;
            voice.isHeard = true;
            voice.hasNothingToShare = information.isNothingToShare();
        }
        voices.push_back(voice);
    }
    return voices;
}

bool addresses(const std::vector<Action>& actions, minutes::Subject subject)
{
    return std::any_of(actions.begin(), actions.end(), [&](const Action& action) {
        return action.target == subject && action.status != Action::Status::Withdrawn;
    });
}

Gate gateOf(const referral::Referral& referral, const CaseBook::Hearing& hearing)
{
    Gate gate;
    gate.hasVictimVoice = hearing.view.has_value();
    gate.hasEveryChild = !referral.hasChildren() || addresses(hearing.actions, minutes::Subject::Child);
    gate.hasPersonCausingHarm = addresses(hearing.actions, minutes::Subject::PersonCausingHarm);
    gate.hasStaffSafety = addresses(hearing.actions, minutes::Subject::Staff)
        || (hearing.outcome && hearing.outcome->isStaffSafetyConsidered);
    gate.hasWhoTells = hearing.outcome && !hearing.outcome->whoTells.empty();
    return gate;
}

std::vector<Encounter> encountersIn(const Workspace& workspace, const CaseAt& at)
{
    std::vector<Encounter> encounters = encountersAt(workspace, at.meeting);
    std::erase_if(encounters, [&](const Encounter& one) { return one.here->id != at.referral; });
    return encounters;
}

std::vector<SharedDetail> dangersOf(const Workspace& workspace, const Id<referral::Referral>& referral)
{
    const auto form = referralForm(workspace, referral);
    return form ? dangersIn(workspace, *form) : std::vector<SharedDetail>{};
}

} // namespace

CaseSheet caseSheet(const Workspace& workspace, const CaseAt& at)
{
    const CaseBook& book = workspace.book();
    CaseSheet sheet;
    sheet.referral = book.referral(at.referral);
    if (!sheet.referral)
        return sheet;
    sheet.victim = book.person(sheet.referral->victim);
    for (const people::PerpetratorLink& link : sheet.referral->perpetrators) {
        if (const people::Person* perpetrator = book.person(link.person))
            sheet.perpetrators.push_back(perpetrator);
    }
    const meeting::Meeting* meeting = book.meeting(at.meeting);
    const dash::Assessment& dash = meeting ? referral::dashFor(*sheet.referral, meeting->date) : sheet.referral->dash;
    sheet.score = dash::scoreOf(dash);
    sheet.dashDay = dash.date;
    sheet.threshold = book.area().thresholdYes(sheet.referral->received);
    sheet.repeat = workspace.repeats().of(*sheet.referral).finding;
    sheet.encounters = encountersIn(workspace, at);
    sheet.dangers = dangersOf(workspace, at.referral);
    sheet.hearing = book.hearing(at.meeting, at.referral);
    sheet.voices = voicesOf(workspace, at, sheet.hearing);
    sheet.uncoveredRisks = action_plan::uncovered(sheet.hearing.risks, sheet.hearing.actions);
    sheet.gate = gateOf(*sheet.referral, sheet.hearing);
    return sheet;
}

} // namespace marac::workflow
