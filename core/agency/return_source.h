// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <array>
#include <optional>
#include <string_view>

namespace marac::agency {

/// The fourteen sources under which the quarterly data return counts referrals, in the order of its columns G to T
/// (SafeLives template 2025, transcription in domain/marac.md 2.2).
enum class ReturnSource {
    Police,
    Idva,
    ChildrenSocialCare,
    PrimaryCare,
    SecondaryCare,
    Education,
    Housing,
    MentalHealth,
    Probation,
    VoluntarySector,
    SubstanceAbuse,
    AdultSocialCare,
    Mash,
    Other,
};

constexpr int kReturnSourceCount = 14;
constexpr std::array<ReturnSource, kReturnSourceCount> kReturnSources = {
    ReturnSource::Police,        ReturnSource::Idva,            ReturnSource::ChildrenSocialCare,
    ReturnSource::PrimaryCare,   ReturnSource::SecondaryCare,   ReturnSource::Education,
    ReturnSource::Housing,       ReturnSource::MentalHealth,    ReturnSource::Probation,
    ReturnSource::VoluntarySector, ReturnSource::SubstanceAbuse, ReturnSource::AdultSocialCare,
    ReturnSource::Mash,          ReturnSource::Other,
};

/// Stable name in files and JSON: "children_social_care".
const char* nameOf(ReturnSource source);
std::optional<ReturnSource> returnSourceOf(std::string_view name);
Phrase wordsFor(ReturnSource source);

} // namespace marac::agency
