// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace marac::meeting {

enum class Kind { Regular, Emergency };
enum class Stage { Planned, InSession, Closed, Signed };

/// One conference: a day, a start, the minutes a case is given. Signed means that its minutes no longer change: a
/// correction is a new version of them (DESIGN section 4, rule 9).
struct Meeting {
    Id<Meeting> id;
    Date date;
    TimeOfDay start{9 * 60 + 30};
    int minutesPerCase = 12; ///< 12 to 15 is recommended (domain/marac.md 2.3)
    int maximumMinutes = 240; ///< how long the room is held
    Kind kind = Kind::Regular;
    Stage stage = Stage::Planned;
    std::string venue;

    TimeOfDay latestEnd() const { return start.plus(maximumMinutes); }
    bool operator==(const Meeting&) const = default;
};

const char* nameOf(Kind kind);
std::optional<Kind> kindOf(std::string_view name);
const char* nameOf(Stage stage);
std::optional<Stage> stageOf(std::string_view name);
Phrase wordsFor(Stage stage);

/// Refuses any change to what a signed meeting has minuted.
Done mayChangeMinutes(const Meeting& meeting);
/// Refuses what only makes sense while the meeting runs.
Done mustBeInSession(const Meeting& meeting);

} // namespace marac::meeting
