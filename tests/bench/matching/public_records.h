// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/person_traits.h"

#include <filesystem>
#include <string>
#include <vector>

namespace marac::bench {

/// A row of a public record-linkage set, read as the import would read it, with the label beside it.
struct PublicRecord {
    matching::PersonTraits traits;
    std::string person; ///< the label; read only when counting
    bool isQuery = true;
    bool isKnown = true;
};
using PublicRecords = std::vector<PublicRecord>;

enum class FebrlFields { All, AllAndSocialSecurity, NameBirthPostcode };

PublicRecords febrl(const std::filesystem::path& file, FebrlFields fields);
/// The fourth set: 5,000 known people, 5,000 asked for, one of each.
PublicRecords febrl4(const std::filesystem::path& folder, FebrlFields fields);
PublicRecords fake1000(const std::filesystem::path& file);
PublicRecords historical(const std::filesystem::path& file);

} // namespace marac::bench
