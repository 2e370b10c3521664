// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/return_source.h"
#include "core/base/date.h"
#include "core/base/id.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::agency {

/// The language in which an agency receives its documents.
enum class Language { English, Welsh };

/// Whether the area counts on this agency at every meeting (the quorum warns when it is missing) or invites it.
enum class Membership { Core, Invited };

constexpr int kMostWaitingWeight = 9;

/// An organisation that sits at the Marac, refers to it or receives its documents. Agencies are a local list: nothing in
/// the program knows one by name, only by its return source.
struct Agency {
    Id<Agency> id;
    std::string name; ///< never empty: "Police - Public Protection Unit"
    ReturnSource source = ReturnSource::Other;
    Membership membership = Membership::Invited;
    std::string secureEmail;
    Language language = Language::English;
    /// How many times a minute counts that its people wait at a meeting, when cases are put in order; 1 to kMostWaitingWeight.
    int waitingWeight = 1;

    bool isCore() const { return membership == Membership::Core; }
    bool operator==(const Agency&) const = default;
};

enum class Role { Representative, Deputy };

/// A person whom an agency sends, or who stands in for them.
struct Representative {
    Id<Representative> id;
    Id<Agency> agency;
    std::string name; ///< never empty
    Role role = Role::Representative;
    std::optional<TimeOfDay> availableFrom;
    std::optional<TimeOfDay> availableTo;

    bool operator==(const Representative&) const = default;
};

const char* nameOf(Role role);
std::optional<Role> roleOf(std::string_view name);
const char* nameOf(Language language); ///< "en", "cy"
std::optional<Language> languageOf(std::string_view name);

/// The agencies that a few typed letters could mean, best first: words are matched from their beginnings, so "hou" means
/// "Council housing". A whole name wins alone.
std::vector<const Agency*> agenciesMeant(const std::vector<Agency>& agencies, std::string_view typed);

/// The name without what stands in brackets or after a dash: "Police", "Idva service", "Primary care". For chips.
std::string shortName(const Agency& agency);

} // namespace marac::agency
