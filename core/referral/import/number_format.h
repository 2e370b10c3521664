// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace marac::intake {

/// What a number in a workbook stands for, told by its cell's format.
enum class NumberKind { Plain, Date, Time };

/// Day 0 of the workbook's calendar: Windows counts from 1900, old Macs from 1904.
enum class DayCount { From1900, From1904 };

NumberKind kindOfFormat(int builtInNumber);
/// Told from a format such as "dd/mm/yyyy", "[$-809]d mmm yy;@" or "hh:mm".
NumberKind kindOfFormat(std::string_view code);
/// The day of a serial number; nothing for 29 February 1900, which Excel invents, and outside the years 1900 to 2200.
std::optional<Date> dateOfSerial(double serial, DayCount count);
/// As a person would type it: no exponent, no trailing zeros.
std::string textOfNumber(double number);

} // namespace marac::intake
