// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/secret.h"
#include "core/export/document.h"

#include <string>

namespace marac::window {

/// The sheet of paper with the recovery code: what it opens, what it is for, where to keep it. Not encrypted, because it is
/// for printing and then for a safe; it names no case.
exports::Document recoverySheet(const std::string& storeName, const Secret& code, const Date& today);

} // namespace marac::window
