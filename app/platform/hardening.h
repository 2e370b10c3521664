// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::platform {

/// Keeps other programs of the same user from reading this one's memory, and the system from writing it to disk when it
/// crashes. The first thing in main, before any secret exists (engineering/storage.md, section 0). Does nothing in a build
/// with sanitizers, which need to look.
void hardenProcess();

} // namespace marac::platform
