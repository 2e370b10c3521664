// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/meeting/meeting.h"

#include <string>
#include <vector>

namespace marac::minutes {

/// One signed version of a meeting's minutes. Versions count from 1; each after the first is a correction and says why.
/// A version never changes and is never removed (DESIGN section 4, rule 9).
struct MinutesVersion {
    Id<MinutesVersion> id;
    Id<meeting::Meeting> meeting;
    int number = 1;
    Instant signedAt;
    std::string signedBy; ///< job title: "Chair"
    std::string reason;   ///< of a correction
    std::string text;     ///< the minutes as plain text, as they were signed

    bool operator==(const MinutesVersion&) const = default;
};

/// May another version be signed now? The first when the meeting has closed; a correction only with a reason.
Done maySign(const meeting::Meeting& meeting, const std::vector<MinutesVersion>& earlier, std::string_view reason);

} // namespace marac::minutes
