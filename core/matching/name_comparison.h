// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_book.h"
#include "core/matching/profile.h"

namespace marac::matching {

/// How two names stand to each other, best first.
enum class NameLevel {
    Same,
    Variant,  ///< short form or other spelling known to the name book
    Near,     ///< one slip of the finger, or nearly all letters the same
    Sounds,   ///< spelt differently, sounds alike
    Part,     ///< one part of a double-barrelled surname, or a middle name in use
    Loose,    ///< similar
    Initial,  ///< only the first letter or two are given, and they agree
    Different
};
inline constexpr int kNameLevels = 8;

enum class NameKind { Forename, Surname };

// All symmetric; the words must not be empty.
NameLevel compareNameWords(const Word& a, const Word& b, const NameBook& book, NameKind kind);
NameLevel compareForenames(const ProfileName& a, const ProfileName& b, const NameBook& book);
NameLevel compareSurnames(const ProfileName& a, const ProfileName& b, const NameBook& book);

} // namespace marac::matching
