// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/base/instant.h"
#include "core/meeting/meeting.h"
#include "core/referral/referral.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::minutes {

/// Whether a line may leave the room. "Do not minute" lines and private notes reach no export at all (DESIGN section 4,
/// rule 7); they are kept for the chair.
enum class Minuting { Minute, DoNotMinute };

/// What one agency told the meeting about one case. "Nothing to share" is an entry without text.
struct Information {
    Id<Information> id;
    Id<meeting::Meeting> meeting;
    Id<referral::Referral> referral;
    Id<agency::Agency> agency;
    std::string text;
    Minuting minuting = Minuting::Minute;
    Instant at;

    bool isNothingToShare() const { return text.empty(); }
    bool operator==(const Information&) const = default;
};

/// Whom a risk threatens or an action addresses.
enum class Subject { Victim, Child, PersonCausingHarm, Staff, Other };

/// A risk that the chair summed up. It stays lit until an action answers it.
struct Risk {
    Id<Risk> id;
    Id<meeting::Meeting> meeting;
    Id<referral::Referral> referral;
    Subject about = Subject::Victim;
    std::string text;
    Minuting minuting = Minuting::Minute;
    Instant at;

    bool operator==(const Risk&) const = default;
};

/// What the victim wants and fears, in their words, as the Idva or another brings it. First on the case, before the agencies.
struct VictimView {
    Id<VictimView> id;
    Id<meeting::Meeting> meeting;
    Id<referral::Referral> referral;
    Id<agency::Agency> from;
    std::string text;
    Instant at;

    bool operator==(const VictimView&) const = default;
};

/// How the hearing of a case ended, and who tells the victim, how.
struct Outcome {
    enum class Kind { Heard, Deferred, Transferred };

    Id<Outcome> id;
    Id<meeting::Meeting> meeting;
    Id<referral::Referral> referral;
    Kind kind = Kind::Heard;
    std::string summary;
    std::string whoTells; ///< "Idva, by phone after 10:00"
    bool isStaffSafetyConsidered = false;
    Instant at;

    bool operator==(const Outcome&) const = default;
};

/// The chair's own note on a case: on the glass only, in no export.
struct PrivateNote {
    Id<PrivateNote> id;
    Id<meeting::Meeting> meeting;
    Id<referral::Referral> referral;
    std::string text;
    Instant at;

    bool operator==(const PrivateNote&) const = default;
};

const char* nameOf(Minuting minuting);
std::optional<Minuting> minutingOf(std::string_view name);
const char* nameOf(Subject subject); ///< "victim", "child", "personCausingHarm", "staff", "other"
std::optional<Subject> subjectOf(std::string_view name);
Phrase wordsFor(Subject subject);
const char* nameOf(Outcome::Kind kind);
std::optional<Outcome::Kind> outcomeOf(std::string_view name);
Phrase wordsFor(Outcome::Kind kind);

} // namespace marac::minutes
