// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace marac::matching {

/// How two plain words or lines that are not names stand to each other, best first: a town, an occupation, an e-mail address.
enum class TextLevel {
    Same,
    Near,  ///< one slip, or nearly all letters the same
    Loose, ///< similar
    Different
};
inline constexpr int kTextLevels = 4;

// Symmetric; the texts must not be empty.
TextLevel compareTexts(const std::string& a, const std::string& b);
/// Two mailboxes of one provider are not alike for sharing the provider's name.
TextLevel compareEmails(const std::string& a, const std::string& b);

} // namespace marac::matching
