// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <optional>
#include <string>
#include <string_view>

namespace marac::people {

/// How a victim may be reached without danger. Stands beside every telephone number, wherever one is shown or printed
/// (DESIGN section 4, rule 12). NotRecorded is never shown as safe.
struct SafeContact {
    enum class Kind { NotRecorded, Safe, WithConditions, TextOnly, NotSafe };

    Kind kind = Kind::NotRecorded;
    std::string note; ///< in the referrer's words: "after 10am"

    bool operator==(const SafeContact&) const = default;
};

const char* nameOf(SafeContact::Kind kind);
std::optional<SafeContact::Kind> safeContactOf(std::string_view name);
/// "Safe to call, after 10am" · "Text only" · "Not safe to call" · "Not recorded whether it is safe to call".
Phrase wordsFor(const SafeContact& contact);
/// The number and its words, inseparable: "07700 900431 (text only)". Empty where there is no number.
std::string phoneLine(std::string_view phone, const SafeContact& contact, const Phrasebook& words);

} // namespace marac::people
