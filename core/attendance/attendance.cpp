// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance.h"

#include "core/base/names.h"

#include <algorithm>

namespace marac::attendance {

namespace {
constexpr std::array<const char*, 3> kCapacities = {"representative", "deputy", "observer"};
} // namespace

const char* nameOf(Capacity capacity)
{
    return nameIn(kCapacities, capacity);
}

std::optional<Capacity> capacityOf(std::string_view name)
{
    return byName<Capacity>(kCapacities, name);
}

Phrase wordsFor(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Representative:
        return phrase("Attendance", "Representative");
    case Capacity::Deputy:
        return phrase("Attendance", "Deputy");
    case Capacity::Observer:
        return phrase("Attendance", "Observer");
    }
    return phrase("Attendance", "Representative");
}

bool isWithheld(const std::vector<Conflict>& conflicts, const Id<agency::Agency>& agency, const Id<referral::Referral>& referral)
{
    return std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict& conflict) {
        return conflict.agency == agency && conflict.referral == referral;
    });
}

std::vector<Id<agency::Agency>> missingCore(const std::vector<agency::Agency>& agencies, const std::vector<Attendance>& attendance)
{
    std::vector<Id<agency::Agency>> missing;
    for (const agency::Agency& agency : agencies) {
        const bool isHere = std::any_of(attendance.begin(), attendance.end(), [&](const Attendance& entry) {
            return entry.agency == agency.id && entry.isPresent() && entry.capacity != Capacity::Observer;
        });
        if (agency.isCore() && !isHere)
            missing.push_back(agency.id);
    }
    return missing;
}

Findings registerFindings(const std::vector<agency::Agency>& agencies, const std::vector<Attendance>& attendance)
{
    Findings findings;
    const auto missing = missingCore(agencies, attendance);
    for (const agency::Agency& agency : agencies) {
        if (std::find(missing.begin(), missing.end(), agency.id) != missing.end())
            findings.push_back({Severity::Warning, "quorum", phrase("Attendance", "Nobody is here for %1, a core agency.").with(agency::shortName(agency)), 0});
    }
    const auto unsigned_ = std::count_if(attendance.begin(), attendance.end(), [](const Attendance& entry) {
        return entry.isPresent() && !entry.isConfidentialitySigned;
    });
    if (unsigned_ > 0)
        findings.push_back({Severity::Warning, "confidentiality",
                            phraseN("Attendance", "%n person(s) in the room: confidentiality statement not signed yet.", static_cast<int>(unsigned_)), 0});
    return findings;
}

} // namespace marac::attendance
