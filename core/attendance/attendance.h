// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/base/finding.h"
#include "core/base/instant.h"
#include "core/referral/referral.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::meeting {
struct Meeting;
}

namespace marac::attendance {

enum class Capacity { Representative, Deputy, Observer };

/// One line of the register of one meeting: who came for which agency, when, and whether the confidentiality statement was
/// signed; or an apology, with whether information was sent instead.
struct Attendance {
    Id<Attendance> id;
    Id<meeting::Meeting> meeting;
    Id<agency::Agency> agency;
    std::string name;
    Capacity capacity = Capacity::Representative;
    std::optional<Instant> arrived;
    std::optional<Instant> left;
    bool isConfidentialitySigned = false;
    bool isApology = false;
    bool isInformationSent = false; ///< with an apology

    bool isPresent() const { return arrived.has_value() && !left.has_value(); }
    bool operator==(const Attendance&) const = default;
};

const char* nameOf(Capacity capacity);
std::optional<Capacity> capacityOf(std::string_view name);
Phrase wordsFor(Capacity capacity);

/// An agency that must not hear, read or be told of a case, because one of its people is close to somebody in it. Nothing
/// made for it leaves a trace of the case (DESIGN section 4, rule 6).
struct Conflict {
    Id<Conflict> id;
    Id<agency::Agency> agency;
    Id<referral::Referral> referral;
    std::string reason; ///< kept for the chair, exported nowhere

    bool operator==(const Conflict&) const = default;
};

bool isWithheld(const std::vector<Conflict>& conflicts, const Id<agency::Agency>& agency, const Id<referral::Referral>& referral);

/// Core agencies of which nobody is in the room. No national number exists; it warns and is minuted, it never stops a meeting.
std::vector<Id<agency::Agency>> missingCore(const std::vector<agency::Agency>& agencies, const std::vector<Attendance>& attendance);

/// What the chair should know before the first case: core agencies missing, people present who have not signed.
Findings registerFindings(const std::vector<agency::Agency>& agencies, const std::vector<Attendance>& attendance);

} // namespace marac::attendance
