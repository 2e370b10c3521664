// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/base/instant.h"
#include "core/referral/referral.h"

#include <optional>
#include <string>

namespace marac::meeting {
struct Meeting;
}

namespace marac::research {

/// What one agency has answered about one case. "Nothing known" is an answer that the agency gave; silence never becomes it
/// (DESIGN section 4, rule 5).
enum class Answer { None, Known, NothingKnown, WillBring };

/// One agency's research into one case for one meeting, asked for and perhaps answered.
struct Research {
    Id<Research> id;
    Id<meeting::Meeting> meeting;
    Id<referral::Referral> referral;
    Id<agency::Agency> agency;
    std::optional<Instant> asked;
    std::optional<Instant> answered;
    Answer answer = Answer::None;
    std::string information; ///< in the agency's words; never copied into the minutes by itself

    bool operator==(const Research&) const = default;
};

/// How the square of an agency and a case looks today.
enum class State { NotAsked, Asked, Known, NothingKnown, WillBring, Late, NoReply };

struct Deadline {
    Date due;       ///< when research is to be back
    Date meetingDay; ///< from this day on a missing answer is "no reply"
};

State stateOf(const Research& research, const Deadline& deadline, const Date& today);
/// True for every state in which nobody knows what the agency knows: a visible gap in the room and in the minutes.
bool isGap(State state);

const char* nameOf(Answer answer); ///< "none", "known", "nothingKnown", "willBring"
std::optional<Answer> answerOf(std::string_view name);
const char* nameOf(State state);
Phrase wordsFor(State state);

} // namespace marac::research
