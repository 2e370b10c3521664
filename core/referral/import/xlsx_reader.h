// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/sheet.h"

namespace marac::intake {

/// Every sheet of an Excel workbook (ECMA-376), read as a stream with the limits of sheet.h: true dates (1900 and 1904
/// counting), times, numbers, shared and inline text, and the stored result of a formula.
Result<std::vector<Sheet>> readXlsx(std::string_view bytes);

} // namespace marac::intake
