// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"

namespace marac::store {

/// Checks the source, copies it, checks the copy against it, and only then gives the copy its name: a folder with the
/// data and the key file of this moment below backups/ (engineering/storage.md, section 5).
Result<std::filesystem::path> makeBackup(StoreParts& parts);

/// Damaged unless every page and the structure hold and both have as many rows in every table. Checks the source
/// first: a damaged page would otherwise be copied as zeros that look sound.
Done checkSource(StoreParts& parts);
Done checkCopy(StoreParts& parts, sqlite::Database& copy);

} // namespace marac::store
