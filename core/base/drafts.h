// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace marac {

/// Words that somebody is in the middle of typing: not a step yet, and all the same never lost by a lock, a crash or a power
/// cut (DESIGN section 4, rule 14). A place is named by who shows it ("referral/new"); what the words are made of is its
/// own affair.
class Drafts {
public:
    virtual ~Drafts() = default;
    /// "" where nothing is half-typed at the place.
    virtual std::string draft(const std::string& place) const = 0;
    /// The places that begin with these letters and have a draft, in order of their names.
    virtual std::vector<std::string> draftPlaces(const std::string& beginning) const = 0;
    /// On the disk when it answers. Empty words forget the draft.
    virtual Done keepDraft(const std::string& place, const std::string& words) = 0;
};

} // namespace marac
