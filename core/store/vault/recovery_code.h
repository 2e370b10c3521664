// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace marac::store::vault {

/// The printed code that opens the store when every passphrase is lost: 26 random symbols of Crockford's base 32 (130
/// bits) and 4 that check them, as six groups of five. Read with any spacing, in either case, O as 0 and I or L as 1.
/// Any one mistyped symbol and any two neighbours exchanged are noticed.
struct RecoveryCode {
    enum class Reading { Code, Mistyped, NotACode };

    /// 26 new symbols.
    static Secret generate();
    /// "XYREM-KXFKT-…" of 26 symbols, for the sheet of paper.
    static Secret printed(const Secret& symbols);
    /// Fills `symbols` with the 26 symbols where it is a code.
    static Reading read(const Secret& typed, Secret& symbols);
};

} // namespace marac::store::vault
