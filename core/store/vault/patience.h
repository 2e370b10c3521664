// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <filesystem>

namespace marac::store::vault {

/// Wrong passphrases given since the last right one. Kept in the file `tries` beside the store's lock, which holds
/// nothing secret: it slows somebody at the keyboard, while the cost of a guess (KdfCost) slows somebody with a copy.
struct Tries {
    int failed = 0;
    Instant last;
};

/// The delay after that many wrong tries: none for the first five, then one second doubling up to five minutes.
int delayAfter(int failedTries);
/// Seconds that still have to pass. A clock that was set back cannot lock the store: it counts as having waited.
int secondsToWait(const Tries& tries, Instant now);

/// No tries where the file is missing or cannot be read.
Tries readTries(const std::filesystem::path& folder);
/// Best effort: a place that cannot be written to is no reason to refuse the right passphrase.
void writeTries(const std::filesystem::path& folder, const Tries& tries);
void forgetTries(const std::filesystem::path& folder);

} // namespace marac::store::vault
