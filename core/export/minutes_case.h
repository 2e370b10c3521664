// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/paper_words.h"

namespace marac::exports {

/// One case of the minutes: the victim's view first, then what each agency told, the risks, the plan, the outcome, and what
/// nobody knows.
void addMinutedCase(PaperWriter& writer, const CasePaper& paper);

} // namespace marac::exports
