// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_steps.h"

namespace marac::workflow {

// What binds the order of an agenda, each a step that can be undone. None of them moves a case, except to pin it elsewhere.

/// Whether an agency's people are needed for a case; FromResearch takes a decision back.
Event setNeed(Workspace& workspace, const Id<referral::Referral>& referral, const Id<agency::Agency>& agency, agenda::Need need);

enum class Staying { WholeMeeting, AsNeeded };
/// Whether an agency, or one of its representatives where named, sits through every meeting as a whole. What is said of the
/// agency stands for all of its people.
Event setWholeMeeting(Workspace& workspace, const Id<agency::Agency>& agency, Staying staying,
                      const Id<agency::Representative>& representative = {});

/// When an agency's people can be at one meeting. Both empty: as is usual for them.
struct StayWish {
    Id<meeting::Meeting> meeting;
    Id<agency::Agency> agency;
    std::optional<TimeOfDay> from;
    std::optional<TimeOfDay> until;
};
Event setStay(Workspace& workspace, const StayWish& wish);

/// Says of cases of one agenda, two or more, that they follow one another as a family, or that each may stand alone; in either
/// case why. What was said before about any of them is replaced.
Event chooseFamily(Workspace& workspace, const agenda::FamilyChoice& choice);
/// What was said about the family of a case is taken back: the people in the cases and the policy decide again.
Event familyAsMatched(Workspace& workspace, const Id<meeting::Meeting>& meeting, const Id<referral::Referral>& referral);

/// The times within which a case is heard; nothing takes them back.
Event setWindow(Workspace& workspace, const Id<agenda::AgendaItem>& item, const std::optional<agenda::TimeWindow>& window);

/// Makes a case the nth, counting cases from 1, and keeps it there; it is put there at once.
Event pinItem(Workspace& workspace, const Id<agenda::AgendaItem>& item, int place);
/// Where it stands now.
Event pinItem(Workspace& workspace, const Id<agenda::AgendaItem>& item);
Event unpinItem(Workspace& workspace, const Id<agenda::AgendaItem>& item);

/// How one meeting orders its cases; an empty meeting is what the area starts from.
Event setOrderPolicy(Workspace& workspace, const Id<meeting::Meeting>& meeting, const agenda::OrderPolicy& policy);
/// How far a case may move from its risk rank at this meeting, and why; nothing is free. The reason is needed.
Event choosePriority(Workspace& workspace, const Id<meeting::Meeting>& meeting, std::optional<int> mostPlaces, const std::string& reason);

} // namespace marac::workflow
