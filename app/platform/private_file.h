// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace marac::platform {

/// Writes a file that only its owner can read, whole or not at all: beside its place, then renamed into it. What stood there
/// before is replaced.
Done writePrivately(const std::filesystem::path& file, std::string_view bytes);
/// All bytes of a file. Io where it cannot be read; the folder's name is no part of the sentence.
Result<std::string> readWhole(const std::filesystem::path& file);

} // namespace marac::platform
