// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/nobody_lost.h"

#include "core/statistics/measures.h"
#include "core/triage/decision.h"

#include <algorithm>
#include <iterator>

namespace marac::workflow {

using referral::Referral;
using referral::Stage;
using Why = LostCase::Why;

namespace {

constexpr int kQuietDays = 28; ///< between two monthly meetings every case should have been heard of once

Date decidedOn(const Workspace& workspace, const Referral& referral)
{
    const auto decisions = workspace.book().decisionsOn(referral.id);
    return decisions.empty() ? referral.received : workspace.clock().dateOf(decisions.back()->at);
}

/// On an agenda, or accepted for a meeting whose agenda is still to be made.
bool hasMeeting(const Workspace& workspace, const Referral& referral)
{
    const CaseBook& book = workspace.book();
    if (book.meetingOf(referral.id))
        return true;
    const auto decisions = book.decisionsOn(referral.id);
    const auto& chosen = decisions.empty() ? std::nullopt : decisions.back()->meeting;
    const meeting::Meeting* meeting = chosen ? book.meeting(*chosen) : nullptr;
    return meeting && !(meeting->date < workspace.today());
}

bool isOwned(const CaseBook& book, const action_plan::Action& action)
{
    return book.agency(action.agency) != nullptr; // the agency owns it; a person of it may be named
}

/// What is open on a heard case: an action that nobody owns, or a plan of which nothing was heard.
void lookAtPlan(std::vector<LostCase>& lost, const Workspace& workspace, const Referral& referral)
{
    const CaseBook& book = workspace.book();
    const meeting::Meeting* heardAt = book.meetingOf(referral.id);
    if (!heardAt)
        return;
    bool isOpen = false;
    bool isAnyUnowned = false;
    Date lastSign = heardAt->date;
    for (const action_plan::Action& action : book.actions()) {
        if (action.referral != referral.id)
            continue;
        if (action.statusDate && lastSign < *action.statusDate)
            lastSign = *action.statusDate;
        isOpen = isOpen || action.isOpen();
        isAnyUnowned = isAnyUnowned || (action.isOpen() && !isOwned(book, action));
    }
    const int quiet = lastSign.daysUntil(workspace.today());
    if (isAnyUnowned)
        lost.push_back({&referral, Why::NobodyOwns, heardAt->date.daysUntil(workspace.today())});
    if (isOpen && quiet >= kQuietDays)
        lost.push_back({&referral, Why::NothingSince, quiet});
}

void lookAt(std::vector<LostCase>& lost, const Workspace& workspace, const Referral& referral)
{
    const auto sinceDecision = [&] { return decidedOn(workspace, referral).daysUntil(workspace.today()); };
    switch (referral.stage) {
    case Stage::ToTriage:
        lost.push_back({&referral, Why::NotDecided, triage::waitingDays(referral, workspace.today())});
        break;
    case Stage::Accepted:
        if (!hasMeeting(workspace, referral))
            lost.push_back({&referral, Why::NoMeeting, sinceDecision()});
        break;
    case Stage::Deferred:
        lost.push_back({&referral, Why::HeldOver, sinceDecision()});
        break;
    case Stage::Returned:
        lost.push_back({&referral, Why::WithReferrer, sinceDecision()});
        break;
    case Stage::Heard:
        lookAtPlan(lost, workspace, referral);
        break;
    case Stage::Declined:
        break;
    }
}

} // namespace

const char* nameOf(Why why)
{
    constexpr const char* kNames[] = {"notDecided", "noMeeting", "heldOver", "withReferrer", "nobodyOwns", "nothingSince"};
    static_assert(std::size(kNames) == static_cast<size_t>(Why::NothingSince) + 1);
    return kNames[static_cast<size_t>(why)];
}

Phrase wordsFor(const LostCase& lost)
{
    switch (lost.why) {
    case Why::NotDecided:
        return phraseN("NobodyLost", "Waiting for a decision for %n day(s).", lost.days);
    case Why::NoMeeting:
        return phraseN("NobodyLost", "Accepted %n day(s) ago, and on no agenda.", lost.days);
    case Why::HeldOver:
        return phraseN("NobodyLost", "Held over %n day(s) ago.", lost.days);
    case Why::WithReferrer:
        return phraseN("NobodyLost", "With the referrer for %n day(s).", lost.days);
    case Why::NobodyOwns:
        return phraseN("NobodyLost", "Heard %n day(s) ago; an open action rests on no agency of the area.", lost.days);
    case Why::NothingSince:
        return phraseN("NobodyLost", "Open actions, and nothing was heard for %n day(s).", lost.days);
    }
    return {};
}

std::vector<LostCase> nobodyLost(const Workspace& workspace)
{
    std::vector<LostCase> lost;
    for (const Referral& referral : workspace.book().referrals())
        lookAt(lost, workspace, referral);
    std::stable_sort(lost.begin(), lost.end(), [](const LostCase& a, const LostCase& b) {
        return a.why != b.why ? a.why < b.why : a.days > b.days;
    });
    return lost;
}

HearingWaits hearingWaits(const Workspace& workspace)
{
    std::vector<int> waits;
    for (const Referral& referral : workspace.book().referrals()) {
        const meeting::Meeting* heardAt = referral.stage == Stage::Heard ? workspace.book().meetingOf(referral.id) : nullptr;
        if (heardAt)
            waits.push_back(triage::waitingDays(referral, heardAt->date));
    }
    HearingWaits found{statistics::median(waits), std::nullopt, static_cast<int>(waits.size())};
    if (!waits.empty())
        found.worst = *std::max_element(waits.begin(), waits.end());
    return found;
}

} // namespace marac::workflow
