// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace marac::store {

// The names inside Name.marac. Nothing in them tells who or what a case is about.

std::filesystem::path dataFile(const std::filesystem::path& folder, std::uint32_t generation); ///< data-N.db
std::filesystem::path keysFile(const std::filesystem::path& folder);
std::filesystem::path keysTwin(const std::filesystem::path& folder);
std::filesystem::path backupsFolder(const std::filesystem::path& folder);

/// True where there is a key file, its twin or a data file.
bool looksLikeStore(const std::filesystem::path& folder);
/// Complete backups below backups/, oldest first.
std::vector<std::filesystem::path> backupsOf(const std::filesystem::path& folder);
/// Removes data files (with their logs) other than data-N.db: what a rotation that was cut off leaves behind.
void sweepStaleData(const std::filesystem::path& folder, std::uint32_t generation);
/// Removes a data file and its logs.
void removeData(const std::filesystem::path& file);

} // namespace marac::store
