// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/phrase.h"

#include <optional>
#include <string>

namespace marac::exports {

/// Dates as a document says them. Days and months are phrases, so that a Welsh document has Welsh dates whatever the
/// language of the window.
std::string longDate(const Date& date, const Phrasebook& words);  ///< "Thursday 26 November 2026"
std::string plainDate(const Date& date, const Phrasebook& words); ///< "26 November 2026"
std::string plainDate(const std::optional<Date>& date, const Phrasebook& words); ///< or "not recorded"

} // namespace marac::exports
