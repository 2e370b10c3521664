// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/phrase.h"

#include <string>

namespace marac {

/// Dates as sentences and documents say them. Days and months are phrases, so that a Welsh document has Welsh dates whatever the
/// language of the window.
std::string longDate(const Date& date, const Phrasebook& words);  ///< "Thursday 26 November 2026"
std::string plainDate(const Date& date, const Phrasebook& words); ///< "26 November 2026"
/// "26/11/2026", as everybody here writes it in any language: for sentences made before their reader is known.
std::string writtenDate(const Date& date);

} // namespace marac
