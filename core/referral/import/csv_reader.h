// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/sheet.h"

namespace marac::intake {

/// A CSV as spreadsheet programs write it (RFC 4180 and its relatives): UTF-8 with or without a mark, UTF-16, or else
/// Windows-1252; separated by comma, semicolon, tab or bar, which is told from the first lines or a "sep=" line. A quote
/// that is never closed is taken as a letter, so that it cannot swallow the lines below it.
Result<std::vector<Sheet>> readCsv(std::string_view bytes, std::string_view fileName);

} // namespace marac::intake
