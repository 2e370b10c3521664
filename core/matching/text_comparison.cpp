// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text_comparison.h"

#include "core/matching/closeness.h"

#include <rapidfuzz/distance/JaroWinkler.hpp>
#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>

namespace marac::matching {

namespace {

constexpr std::int64_t kEmailSlips = 2;
constexpr std::int64_t kManyEmailSlips = 4;
constexpr size_t kLongEmail = 14;
constexpr size_t kTellingMailbox = 6; // "info@" and "sian@" are many people's

std::string mailboxOf(const std::string& email)
{
    return email.substr(0, email.find('@'));
}

} // namespace

TextLevel compareTexts(const std::string& a, const std::string& b)
{
    if (a == b)
        return TextLevel::Same;
    // Ordered, because Jaro similarity may depend on which word comes first.
    const auto& [first, second] = std::minmax(a, b);
    const size_t longer = std::max(a.size(), b.size());
    const auto slips = rapidfuzz::osa_distance(first, second, 2);
    const double similar = rapidfuzz::jaro_winkler_similarity(first, second, 0.1, kSimilar);
    if (longer >= kLongEnoughForOneSlip && (slips <= 1 || similar >= kNearly))
        return TextLevel::Near;
    return similar >= kSimilar || (slips <= 2 && longer >= kLongEnoughForTwoSlips) ? TextLevel::Loose : TextLevel::Different;
}

TextLevel compareEmails(const std::string& a, const std::string& b)
{
    if (a == b)
        return TextLevel::Same;
    const auto slips = rapidfuzz::osa_distance(a, b, kManyEmailSlips);
    if (slips <= kEmailSlips)
        return TextLevel::Near;
    const std::string mailbox = mailboxOf(a);
    const bool sameMailbox = mailbox.size() >= kTellingMailbox && mailbox == mailboxOf(b);
    const bool fewSlips = slips <= kManyEmailSlips && std::min(a.size(), b.size()) >= kLongEmail;
    return sameMailbox || fewSlips ? TextLevel::Loose : TextLevel::Different;
}

} // namespace marac::matching
