// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/research/research.h"
#include "core/workflow/area_steps.h"

#include <vector>

namespace marac::workflow {

/// The grid of agencies and cases of one meeting.
struct ResearchGrid {
    const meeting::Meeting* meeting = nullptr;
    research::Deadline deadline;
    std::vector<const referral::Referral*> cases;   ///< in running order
    std::vector<const agency::Agency*> agencies;    ///< in the area's order
    struct Square {
        research::State state = research::State::NotAsked;
        bool isWithheld = false; ///< a declared conflict: never asked, never told
        research::Research research;
    };
    /// By case, then by agency.
    std::vector<std::vector<Square>> squares;
    int answered = 0;
    int gaps = 0;
};

ResearchGrid researchGrid(const Workspace& workspace, const Id<meeting::Meeting>& meeting);

/// Asks every agency about every case of the agenda that it may know of. Those asked before keep their day.
Event requestResearch(Workspace& workspace, const Id<meeting::Meeting>& meeting);

struct ResearchAnswer {
    Id<meeting::Meeting> meeting;
    Id<referral::Referral> referral;
    Id<agency::Agency> agency;
    research::Answer answer = research::Answer::None;
    std::string information;
};
/// Enters an agency's answer; Answer::None takes it back to "asked".
Event answerResearch(Workspace& workspace, const ResearchAnswer& answer);

} // namespace marac::workflow
