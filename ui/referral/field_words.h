// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/mapping.h"

#include <QString>

namespace marac::ui {

/// What a column of a list can mean, in words for a person: "Victim's birthday".
QString fieldWords(intake::Field field);
/// "Dash 7: Child contact dispute".
/// A field of the second, third … perpetrator of a line.
QString perpetratorFieldWords(intake::Field field, int number);
QString questionWords(int question);

} // namespace marac::ui
