// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include <vector>

namespace marac::workflow {

/// Somebody of a case who comes up in another case of the same meeting: victim, person causing harm or child, in whatever
/// part. Numbers are those of the running order, breaks not counted.
struct Encounter {
    const referral::Referral* here = nullptr;
    const referral::Referral* other = nullptr;
    int otherNumber = 0;
    bool isLater = true;      ///< "you will meet him again"; otherwise he has been met
    bool isConfirmed = true;  ///< one record, or people have said that they are one
    Phrase sentence;
    /// Agencies that hear this case and may know nothing of the other: not to be said aloud before them (DESIGN section 4, rule 6).
    std::vector<const agency::Agency*> notBefore;
};

/// Of the whole agenda, case by case. Records that count as one person count as one here, and it is said that they may be.
std::vector<Encounter> encountersAt(const Workspace& workspace, const Id<meeting::Meeting>& meeting);

/// "Not aloud before Probation: they may know nothing of case 12."; nothing where all may hear it.
std::string notBeforeWords(const Encounter& encounter, const Phrasebook& words);

} // namespace marac::workflow
