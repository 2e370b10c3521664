// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/action_plan/quick_entry.h"
#include "core/matching/repeat.h"
#include "core/workflow/area_steps.h"
#include "core/workflow/meet_again.h"
#include "core/workflow/research_steps.h"
#include "core/workflow/shared_details.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::workflow {

/// Which case at which meeting something is said about.
struct CaseAt {
    Id<meeting::Meeting> meeting;
    Id<referral::Referral> referral;
};

/// What an agency told. Empty text records "nothing to share". May be added until the minutes are signed.
Event addInformation(Workspace& workspace, const CaseAt& at, const Id<agency::Agency>& agency, const std::string& text,
                     minutes::Minuting minuting = minutes::Minuting::Minute);
Result<Id<minutes::Risk>> addRisk(Workspace& workspace, const CaseAt& at, minutes::Subject about, const std::string& text,
                                  minutes::Minuting minuting = minutes::Minuting::Minute);
Event setVictimView(Workspace& workspace, const CaseAt& at, const Id<agency::Agency>& from, const std::string& text);
Event addPrivateNote(Workspace& workspace, const CaseAt& at, const std::string& text);

struct OutcomeInput {
    minutes::Outcome::Kind kind = minutes::Outcome::Kind::Heard;
    std::string summary;
    std::string whoTells;
    bool isStaffSafetyConsidered = false;
};
/// How the hearing ended. A case deferred waits for the next meeting with the summary as its reason: when the meeting closes it
/// goes on the next agenda that is made, and at once where the meeting has closed already.
Event setOutcome(Workspace& workspace, const CaseAt& at, const OutcomeInput& outcome);

/// Adds an action with the status it brings: proposed until its agency agrees. Refuses one that rests on the victim unless
/// the chair has said so.
Result<Id<action_plan::Action>> addAction(Workspace& workspace, const CaseAt& at, action_plan::Action action);
Event changeAction(Workspace& workspace, const action_plan::Action& action);
Event removeInformation(Workspace& workspace, const Id<minutes::Information>& information);
Event removeRisk(Workspace& workspace, const Id<minutes::Risk>& risk);

/// The five lines before moving on. Each is something to think of, none stops the meeting.
struct Gate {
    bool hasVictimVoice = false;
    bool hasEveryChild = false;       ///< an action for children, or no child in the case
    bool hasPersonCausingHarm = false;
    bool hasStaffSafety = false;
    bool hasWhoTells = false;
};

/// One agency's place in the information row of a case.
struct AgencyVoice {
    const agency::Agency* agency = nullptr;
    bool isHeard = false;
    bool hasNothingToShare = false;
    bool isPresent = false;
    research::State research = research::State::NotAsked;
};

/// Everything that the room sees of a case.
struct CaseSheet {
    const referral::Referral* referral = nullptr;
    const people::Person* victim = nullptr;
    std::vector<const people::Person*> perpetrators;
    dash::Score score;
    std::optional<Date> dashDay; ///< of the Dash that this meeting has before it
    int threshold = 0;
    matching::RepeatFinding repeat;
    std::vector<Encounter> encounters;  ///< people of this case who come up in other cases of the meeting
    std::vector<SharedDetail> dangers;  ///< a number that the victim shares with somebody causing harm
    CaseBook::Hearing hearing;
    std::vector<AgencyVoice> voices; ///< without agencies that have a conflict
    std::vector<Id<minutes::Risk>> uncoveredRisks;
    Gate gate;
};
CaseSheet caseSheet(const Workspace& workspace, const CaseAt& at);

} // namespace marac::workflow
