// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agency/return_source.h"

#include "core/base/names.h"

namespace marac::agency {

namespace {

constexpr std::array<const char*, kReturnSourceCount> kNames = {
    "police",  "idva",          "children_social_care", "primary_care",    "secondary_care",    "education", "housing",
    "mental_health", "probation", "voluntary_sector",   "substance_abuse", "adult_social_care", "mash",      "other",
};

} // namespace

const char* nameOf(ReturnSource source)
{
    return nameIn(kNames, source);
}

std::optional<ReturnSource> returnSourceOf(std::string_view name)
{
    return byName<ReturnSource>(kNames, name);
}

Phrase wordsFor(ReturnSource source)
{
    switch (source) {
    case ReturnSource::Police:
        return phrase("ReturnSource", "Police");
    case ReturnSource::Idva:
        return phrase("ReturnSource", "Idva");
    case ReturnSource::ChildrenSocialCare:
        return phrase("ReturnSource", "Children's social care");
    case ReturnSource::PrimaryCare:
        return phrase("ReturnSource", "Primary care");
    case ReturnSource::SecondaryCare:
        return phrase("ReturnSource", "Secondary care and acute trusts");
    case ReturnSource::Education:
        return phrase("ReturnSource", "Education");
    case ReturnSource::Housing:
        return phrase("ReturnSource", "Housing");
    case ReturnSource::MentalHealth:
        return phrase("ReturnSource", "Mental health");
    case ReturnSource::Probation:
        return phrase("ReturnSource", "Probation");
    case ReturnSource::VoluntarySector:
        return phrase("ReturnSource", "Voluntary sector");
    case ReturnSource::SubstanceAbuse:
        return phrase("ReturnSource", "Substance misuse");
    case ReturnSource::AdultSocialCare:
        return phrase("ReturnSource", "Adult social care");
    case ReturnSource::Mash:
        return phrase("ReturnSource", "MASH");
    case ReturnSource::Other:
        return phrase("ReturnSource", "Other");
    }
    return phrase("ReturnSource", "Other");
}

} // namespace marac::agency
