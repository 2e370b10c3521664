// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/base/secret.h"

namespace marac::store::vault {

/// How long a passphrase would hold against somebody who has a copy of the store. Only Strong is enough for a store.
enum class Strength { Weak, Fair, Strong };

/// A strength and the sentence that says why and what would help.
struct Judgement {
    Strength strength = Strength::Weak;
    Phrase why;
};

/// Strong are four different words or more, or what zxcvbn takes 10^10 guesses for (its score 4). Source of the
/// threshold: engineering/storage.md, section 3.1.
Judgement judge(const Secret& passphrase);
Strength strengthOf(const Secret& passphrase);
/// Five words drawn at random from resources/phrases/words.txt, with spaces between.
Secret suggestPassphrase();

} // namespace marac::store::vault
