// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace marac::window {

/// Replaces this process by a fresh one that shows the lock screen of a store, or a new demo area for an empty path. Nothing that was on the glass survives in
/// memory: the toolkit keeps copies that no wiping finds (engineering/storage.md, finding 8). Returns only if the system
/// refuses; then the caller ends the program.
void relaunchLocked(const std::filesystem::path& store);

} // namespace marac::window
