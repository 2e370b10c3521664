// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/write.h"
#include "core/workflow/demo_people.h"
#include "core/workflow/workspace.h"

#include <vector>

namespace marac::workflow {

/// One referral of the demo area with those of its people whom the store does not know yet.
struct DemoCase {
    referral::Referral referral;
    std::vector<people::Person> newPeople; ///< the victim first where new
};

/// The demo area as it grows: its people, its chance, the households referred so far.
struct DemoWorld {
    DemoWorld(Workspace& of, unsigned seed) : workspace(of), chance(seed), people(of.ids(), chance), today(of.today()) {}
    DemoWorld(const DemoWorld&) = delete;
    DemoWorld& operator=(const DemoWorld&) = delete;

    Workspace& workspace;
    Chance chance;
    DemoPeople people;
    Date today;
    std::vector<DemoHousehold> households;
};

/// A referral about people never referred before.
DemoCase firstReferral(DemoWorld& world, const Date& received);
/// Further abuse within twelve months of somebody's last referral; a first referral where there is nobody yet.
DemoCase repeatReferral(DemoWorld& world, const Date& received);
/// Answers of the Dash grid: so many yes, so many don't know, the rest no.
void fillDash(DemoWorld& world, referral::Referral& referral, int yes, int dontKnow);
/// Gives the referral the next reference and writes it with its new people.
Done writeCase(DemoWorld& world, store::Write& write, DemoCase& one);

} // namespace marac::workflow
