// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <vector>

namespace marac::store {

// Files written so that a power cut leaves the old or the new one, never half of one. Not for the data file while it
// is open: opening and closing it beside SQLite drops SQLite's locks (engineering/storage.md, finding 9).

/// At most 1 MiB is read; a greater file is no file of ours.
Result<std::vector<unsigned char>> readWhole(const std::filesystem::path& file);
/// Writes beside, forces it to the disk and renames; then forces the folder.
Done replaceFile(const std::filesystem::path& file, std::span<const unsigned char> bytes);
/// Forces a file or a folder to the disk.
Done forceToDisk(const std::filesystem::path& path);
/// Copies a file that nobody has open, with its bytes forced to the disk.
Done copyFile(const std::filesystem::path& from, const std::filesystem::path& to);
/// A folder that only this user can look into. AlreadyDone where something is there.
Done makePrivateFolder(const std::filesystem::path& folder);

} // namespace marac::store
