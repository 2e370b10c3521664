// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/triage_steps.h"

#include "core/store/nouns/meeting_store.h"
#include "core/store/nouns/referral_store.h"
#include "core/workflow/agenda_joining.h"
#include "core/workflow/shared_details.h"

#include <algorithm>

namespace marac::workflow {

using referral::Referral;
using triage::Decision;

TriageLine triageLine(const Workspace& workspace, const Referral& referral)
{
    const CaseBook& book = workspace.book();
    TriageLine line;
    line.referral = &referral;
    line.victim = book.person(referral.victim);
    const RepeatBook::Judgement& judgement = workspace.repeats().of(referral);
    line.repeat = judgement.finding;
    line.isRepeat = judgement.isRepeat();
    line.isRepeatConfirmed = judgement.isConfirmed || judgement.verdict;
    const int threshold = book.area().thresholdYes(referral.received);
    line.criteria = triage::criteriaOf(referral, judgement.finding, threshold);
    if (!line.isRepeatConfirmed)
        line.criteria.reasons.push_back(phrase("Triage", "The people were matched by the program; say whether they are the same."));
    line.possibleMatches = workspace.repeats().matchesOf(referral);
    if (line.victim) {
        auto noticed = dangerFindings(workspace, referral);
        const auto intake = referral::intakeFindings(referral, *line.victim, threshold);
        noticed.insert(noticed.end(), intake.begin(), intake.end());
        auto findings = referral::sorted(referral, std::move(noticed));
        line.findings = std::move(findings.open);
        line.acceptedFindings = std::move(findings.accepted);
    }
    line.waitingDays = triage::waitingDays(referral, workspace.today());
    const auto decisions = book.decisionsOn(referral.id);
    line.decision = decisions.empty() ? nullptr : decisions.back();
    line.meeting = book.meetingOf(referral.id);
    return line;
}

std::vector<TriageLine> triageList(const Workspace& workspace, std::optional<referral::Stage> stage)
{
    std::vector<TriageLine> lines;
    for (const Referral& referral : workspace.book().referrals()) {
        if (!stage || referral.stage == *stage)
            lines.push_back(triageLine(workspace, referral));
    }
    return lines;
}

namespace {

/// A decision on one referral, checked but not written yet.
struct Decided {
    Referral referral;
    Decision decision;
};

Result<Decided> decided(Workspace& workspace, const Id<Referral>& id, const DecisionInput& input)
{
    const Referral* referral = workspace.book().referral(id);
    if (!referral)
        return failure(ErrorCode::NotFound, phrase("Triage", "There is no referral with this reference. Nothing was decided."));
    const bool meetsACriterion = !triageLine(workspace, *referral).criteria.meetsNone();
    MARAC_DO(triage::mayDecide(*referral, input.kind, input.reason, meetsACriterion));
    if (input.meeting && !workspace.book().meeting(*input.meeting))
        return failure(ErrorCode::NotFound, phrase("Triage", "There is no such meeting. Nothing was decided."));
    Decided result{*referral, {}};
    result.referral.stage = triage::stageAfter(input.kind);
    result.decision = {workspace.ids().make<Decision>(), id, input.kind, input.reason, workspace.clock().now(), input.meeting};
    return result;
}

bool standsOnAgenda(const Workspace& workspace, const Id<Referral>& referral)
{
    const meeting::Meeting* last = workspace.book().meetingOf(referral);
    return last && (last->stage == meeting::Stage::Planned || last->stage == meeting::Stage::InSession);
}

/// A case that leaves the way to Marac leaves the agendas of meetings still to come; one accepted for a meeting whose
/// agenda is made joins it at the end, and one accepted for none the next with room.
Done writeAgenda(Workspace& workspace, store::Write& write, const Decided& one)
{
    const bool staysOn = one.referral.stage == referral::Stage::Accepted;
    for (const meeting::Meeting& meeting : workspace.book().meetings()) {
        if (!staysOn && meeting.stage == meeting::Stage::Planned)
            MARAC_DO(leaveAgenda(write, meeting.id, one.referral.id));
        if (staysOn && one.decision.meeting == meeting.id)
            MARAC_DO(joinMadeAgenda(workspace, write, meeting, one.referral.id));
    }
    const bool goesAnywhere = one.decision.kind == Decision::Kind::Accept && !one.decision.meeting && !standsOnAgenda(workspace, one.referral.id);
    return goesAnywhere ? joinNext(workspace, write, one.referral.id, Overfull::PassOn) : Done{};
}

Done writeDecided(Workspace& workspace, store::Write& write, const Decided& one)
{
    MARAC_DO(store::saveReferral(write, one.referral));
    MARAC_DO(store::saveDecision(write, one.decision));
    return writeAgenda(workspace, write, one);
}

} // namespace

Event decide(Workspace& workspace, const Id<Referral>& referral, const DecisionInput& decision)
{
    MARAC_TRY(const Decided one, decided(workspace, referral, decision));
    return workspace.step({"triage.decide", referral.text(), Json{{"kind", nameOf(decision.kind)}}}, [&](store::Write& write) {
        return writeDecided(workspace, write, one);
    });
}

Result<int> decideAllMeetingCriteria(Workspace& workspace, const DecisionInput& decision)
{
    std::vector<Decided> all;
    for (const TriageLine& line : triageList(workspace, referral::Stage::ToTriage)) {
        if (line.criteria.meetsNone())
            continue;
        MARAC_TRY(Decided one, decided(workspace, line.referral->id, decision));
        all.push_back(std::move(one));
    }
    MARAC_DO(workspace.step({"triage.decideAll", {}, Json{{"kind", nameOf(decision.kind)}, {"referrals", all.size()}}},
                            [&](store::Write& write) -> Done {
                                for (const Decided& one : all)
                                    MARAC_DO(writeDecided(workspace, write, one));
                                return {};
                            }));
    return static_cast<int>(all.size());
}

} // namespace marac::workflow
