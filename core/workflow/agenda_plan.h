// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/needed_agencies.h"
#include "core/agenda/plan.h"
#include "core/meeting/meeting.h"
#include "core/workflow/workspace.h"

#include <optional>
#include <vector>

namespace marac::workflow {

/// On what terms one agency's people come to a meeting: for their own cases or all of it, and within which hours.
struct AgencyTerms {
    Id<agency::Agency> agency;
    bool isWholeMeeting = false;
    std::optional<TimeOfDay> from;
    std::optional<TimeOfDay> until;

    bool operator==(const AgencyTerms&) const = default;
};

/// What every agency of the area has to do with a case at a meeting, in the area's order.
std::vector<agenda::AgencyNeed> needsFor(const Workspace& workspace, const meeting::Meeting& meeting, const referral::Referral& referral);
/// Whose people are needed, by what this meeting's research says and what was decided.
std::vector<Id<agency::Agency>> neededFor(const Workspace& workspace, const meeting::Meeting& meeting, const referral::Referral& referral);

/// When each agency's people can be at a meeting: what was said for this meeting, or the widest of what its representatives
/// usually can. Agencies without limits are not in it.
std::vector<agenda::PlannedStay> staysAt(const Workspace& workspace, const meeting::Meeting& meeting);

/// The meeting's running order as it stands, with every rule that binds it. What has been heard, or is being heard, is settled.
agenda::Plan planOf(const Workspace& workspace, const meeting::Meeting& meeting);
/// The same as it would be if one agency came on other terms.
agenda::Plan planIf(const Workspace& workspace, const meeting::Meeting& meeting, const AgencyTerms& terms);
/// The terms on which an agency comes as things stand.
AgencyTerms termsOf(const Workspace& workspace, const meeting::Meeting& meeting, const Id<agency::Agency>& agency);

} // namespace marac::workflow
