// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/mapping.h"

#include <vector>

namespace marac::intake {

/// What a column with a heading that nobody knows may hold, told from most of its cells; Field::None where nothing is certain.
/// A name, a sex, a telephone number or an answer could be anybody's and is never told from its content.
Field fieldOfContent(const std::vector<const Cell*>& cells, const Date& today);

/// Most of the cells are a yes, a no or a don't know.
bool holdsAnswers(const std::vector<const Cell*>& cells);

} // namespace marac::intake
