// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include <map>
#include <vector>

namespace marac::workflow {

/// What decides about families besides the people in the cases.
struct FamilyWishes {
    bool isAsMatched = true; ///< people in common make a family
    std::vector<agenda::FamilyChoice> choices{};
};

/// Which of these cases concern one family: they share a victim, a perpetrator or a child, or the victim of one is the
/// perpetrator of another. People whom somebody confirmed count as one, and people who are almost certainly one; a pair that
/// somebody told apart does not. Cases with nobody in common are not in the answer; the others have their family's number.
/// What a coordinator chose stands above all that: cases named together are one family, a pair named apart is none.
std::map<Id<referral::Referral>, int> familiesAmong(const Workspace& workspace, const std::vector<const referral::Referral*>& cases,
                                                     const FamilyWishes& wishes = {});

} // namespace marac::workflow
