// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace marac::pdf {

/// The passphrase as a PDF takes it: NFKC, so that it opens however it is typed; 1 to 127 bytes of UTF-8 (ISO 32000-2,
/// 7.6.4.3.3: readers cut or refuse longer ones). InvalidInput where it is empty, too long or holds control characters.
Result<Secret> openPassphrase(const Secret& typed);

} // namespace marac::pdf
