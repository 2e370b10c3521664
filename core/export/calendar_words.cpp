// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar_words.h"

namespace marac::exports {

std::string plainDate(const std::optional<Date>& date, const Phrasebook& words)
{
    return date ? plainDate(*date, words) : words.say(phrase("Export", "not recorded"));
}

} // namespace marac::exports
