// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/proposal.h"
#include "core/workflow/detail_book.h"
#include "core/workflow/workspace.h"

#include <string>
#include <string_view>
#include <vector>

namespace marac::workflow {

/// A case that fits what somebody typed: by its reference, or by somebody in it.
struct FoundCase {
    const referral::Referral* referral = nullptr;
    const people::Person* person = nullptr; ///< who fits; the victim where the reference does
    PartIn part = PartIn::Victim;
    std::vector<matching::Evidence> why;    ///< empty where the reference fits
};

/// Finds a case as people remember it: a reference, the beginning of a name, a short form or former name, a birthday in any
/// form, a postcode or its end, digits of a telephone number, an NHS or police number. Quick enough for every letter.
std::vector<FoundCase> casesFound(const Workspace& workspace, std::string_view typed, size_t atMost);

/// Why somebody fits, in words. A telephone number has beside it whether it is safe (DESIGN section 4, rule 12).
std::vector<std::string> reasonsWords(const std::vector<matching::Evidence>& why, const people::Person& person, const Phrasebook& words);

} // namespace marac::workflow
