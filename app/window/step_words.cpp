// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/step_words.h"

#include <QtGlobal>

namespace marac::window {

namespace {

struct StepWord {
    const char* step;
    const char* words;
};

constexpr StepWord kSteps[] = {
    {"action.add", QT_TRANSLATE_NOOP("StepWords", "Action added")},
    {"action.change", QT_TRANSLATE_NOOP("StepWords", "Action changed")},
    {"action.chase", QT_TRANSLATE_NOOP("StepWords", "Agency chased")},
    {"action.report", QT_TRANSLATE_NOOP("StepWords", "Action reported on")},
    {"agency.save", QT_TRANSLATE_NOOP("StepWords", "Agency saved")},
    {"agenda.bestOrder", QT_TRANSLATE_NOOP("StepWords", "Agenda put in the best order")},
    {"agenda.break", QT_TRANSLATE_NOOP("StepWords", "Break added to the agenda")},
    {"agenda.build", QT_TRANSLATE_NOOP("StepWords", "Agenda built")},
    {"agenda.defer", QT_TRANSLATE_NOOP("StepWords", "Cases deferred from the agenda")},
    {"agenda.emergency", QT_TRANSLATE_NOOP("StepWords", "Emergency meeting called for one case")},
    {"agenda.family", QT_TRANSLATE_NOOP("StepWords", "Family of cases decided")},
    {"agenda.minutes", QT_TRANSLATE_NOOP("StepWords", "Minutes of a case changed")},
    {"agenda.move", QT_TRANSLATE_NOOP("StepWords", "Case moved on the agenda")},
    {"agenda.need", QT_TRANSLATE_NOOP("StepWords", "Need of an agency decided")},
    {"agenda.pin", QT_TRANSLATE_NOOP("StepWords", "Place of a case kept or freed")},
    {"agenda.policy", QT_TRANSLATE_NOOP("StepWords", "Order of cases decided")},
    {"agenda.priority", QT_TRANSLATE_NOOP("StepWords", "Nearness to the risk rank chosen")},
    {"agenda.remove", QT_TRANSLATE_NOOP("StepWords", "Case taken off the agenda")},
    {"agenda.secondMeeting", QT_TRANSLATE_NOOP("StepWords", "Second meeting made from an agenda")},
    {"agenda.stay", QT_TRANSLATE_NOOP("StepWords", "Hours of an agency at a meeting changed")},
    {"agenda.toMeeting", QT_TRANSLATE_NOOP("StepWords", "Cases put on another meeting's agenda")},
    {"agenda.wholeMeeting", QT_TRANSLATE_NOOP("StepWords", "Stay for the whole meeting decided")},
    {"agenda.window", QT_TRANSLATE_NOOP("StepWords", "Times of a case decided")},
    {"area.change", QT_TRANSLATE_NOOP("StepWords", "Area changed")},
    {"area.create", QT_TRANSLATE_NOOP("StepWords", "Area set up")},
    {"attendance.apology", QT_TRANSLATE_NOOP("StepWords", "Apology recorded")},
    {"attendance.arrive", QT_TRANSLATE_NOOP("StepWords", "Arrival recorded")},
    {"attendance.leave", QT_TRANSLATE_NOOP("StepWords", "Leaving recorded")},
    {"attendance.sign", QT_TRANSLATE_NOOP("StepWords", "Confidentiality statement signed")},
    {"attendance.signAll", QT_TRANSLATE_NOOP("StepWords", "Confidentiality statement signed by all present")},
    {"conflict.declare", QT_TRANSLATE_NOOP("StepWords", "Conflict of interest declared")},
    {"conflict.withdraw", QT_TRANSLATE_NOOP("StepWords", "Conflict of interest withdrawn")},
    {"dash.answer", QT_TRANSLATE_NOOP("StepWords", "Checklist answered")},
    {"dash.answerAll", QT_TRANSLATE_NOOP("StepWords", "Checklist answered from first to last")},
    {"dash.comment", QT_TRANSLATE_NOOP("StepWords", "Checklist commented on")},
    {"demo.fill", QT_TRANSLATE_NOOP("StepWords", "Demo area filled")},
    {"export.make", QT_TRANSLATE_NOOP("StepWords", "Documents exported")},
    {"finding.accept", QT_TRANSLATE_NOOP("StepWords", "Finding of the intake accepted")},
    {"finding.reopen", QT_TRANSLATE_NOOP("StepWords", "Finding of the intake opened again")},
    {"import.agencies", QT_TRANSLATE_NOOP("StepWords", "Agencies imported")},
    {"import.referrals", QT_TRANSLATE_NOOP("StepWords", "Referrals imported")},
    {"import.representatives", QT_TRANSLATE_NOOP("StepWords", "Representatives imported")},
    {"information.add", QT_TRANSLATE_NOOP("StepWords", "Information recorded")},
    {"information.remove", QT_TRANSLATE_NOOP("StepWords", "Information removed")},
    {"mapping.keep", QT_TRANSLATE_NOOP("StepWords", "Columns of a list kept")},
    {"mapping.remove", QT_TRANSLATE_NOOP("StepWords", "Kept columns removed")},
    {"mapping.rename", QT_TRANSLATE_NOOP("StepWords", "Kept columns renamed")},
    {"meeting.change", QT_TRANSLATE_NOOP("StepWords", "Meeting changed")},
    {"meeting.close", QT_TRANSLATE_NOOP("StepWords", "Meeting closed")},
    {"meeting.create", QT_TRANSLATE_NOOP("StepWords", "Meeting planned")},
    {"meeting.end", QT_TRANSLATE_NOOP("StepWords", "Case ended")},
    {"meeting.extend", QT_TRANSLATE_NOOP("StepWords", "Case given more time")},
    {"meeting.next", QT_TRANSLATE_NOOP("StepWords", "Next case begun")},
    {"meeting.open", QT_TRANSLATE_NOOP("StepWords", "Meeting opened")},
    {"meeting.park", QT_TRANSLATE_NOOP("StepWords", "Case parked")},
    {"meeting.pause", QT_TRANSLATE_NOOP("StepWords", "Meeting paused")},
    {"meeting.replan", QT_TRANSLATE_NOOP("StepWords", "Remaining cases put in a new order")},
    {"meeting.resume", QT_TRANSLATE_NOOP("StepWords", "Meeting resumed")},
    {"meeting.start", QT_TRANSLATE_NOOP("StepWords", "Case begun")},
    {"minutes.sign", QT_TRANSLATE_NOOP("StepWords", "Minutes signed")},
    {"note.add", QT_TRANSLATE_NOOP("StepWords", "Private note added")},
    {"outcome.set", QT_TRANSLATE_NOOP("StepWords", "Outcome recorded")},
    {"passphrase.make", QT_TRANSLATE_NOOP("StepWords", "Passphrases of agencies made")},
    {"passphrase.renew", QT_TRANSLATE_NOOP("StepWords", "Passphrase of an agency renewed")},
    {"person.different", QT_TRANSLATE_NOOP("StepWords", "Two people kept apart")},
    {"person.same", QT_TRANSLATE_NOOP("StepWords", "Two records joined as one person")},
    {"referral.assess", QT_TRANSLATE_NOOP("StepWords", "Another checklist begun")},
    {"referral.change", QT_TRANSLATE_NOOP("StepWords", "Referral changed")},
    {"referral.create", QT_TRANSLATE_NOOP("StepWords", "Referral created")},
    {"referral.reassess", QT_TRANSLATE_NOOP("StepWords", "Dash begun again")},
    {"representative.save", QT_TRANSLATE_NOOP("StepWords", "Representative saved")},
    {"repeat.judge", QT_TRANSLATE_NOOP("StepWords", "Repeat judged otherwise than the rule")},
    {"research.answer", QT_TRANSLATE_NOOP("StepWords", "Research answer entered")},
    {"research.request", QT_TRANSLATE_NOOP("StepWords", "Research requested")},
    {"risk.add", QT_TRANSLATE_NOOP("StepWords", "Risk recorded")},
    {"risk.remove", QT_TRANSLATE_NOOP("StepWords", "Risk removed")},
    {"slot.add", QT_TRANSLATE_NOOP("StepWords", "Way into the store added")},
    {"slot.change", QT_TRANSLATE_NOOP("StepWords", "Passphrase changed")},
    {"slot.renewRecovery", QT_TRANSLATE_NOOP("StepWords", "Recovery code renewed")},
    {"slot.revoke", QT_TRANSLATE_NOOP("StepWords", "Way into the store revoked")},
    {"store.backup", QT_TRANSLATE_NOOP("StepWords", "Backup made")},
    {"store.new", QT_TRANSLATE_NOOP("StepWords", "Store made")},
    {"store.upgrade", QT_TRANSLATE_NOOP("StepWords", "Store brought up to date")},
    {"threshold.add", QT_TRANSLATE_NOOP("StepWords", "Threshold changed")},
    {"triage.decide", QT_TRANSLATE_NOOP("StepWords", "Referral decided")},
    {"triage.decideAll", QT_TRANSLATE_NOOP("StepWords", "All referrals that meet a criterion decided")},
    {"undo", QT_TRANSLATE_NOOP("StepWords", "Step taken back")},
    {"view.set", QT_TRANSLATE_NOOP("StepWords", "Victim's wishes recorded")},
};

} // namespace

Phrase wordsForStep(const std::string& step)
{
    for (const StepWord& known : kSteps) {
        if (step == known.step)
            return phrase("StepWords", known.words);
    }
    return {"StepWords", step, {}, std::nullopt};
}

} // namespace marac::window
