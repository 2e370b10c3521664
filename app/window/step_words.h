// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <string>

namespace marac::window {

/// The step of an event in words, for the history in Settings; the stable name itself for one that is not known.
Phrase wordsForStep(const std::string& step);

} // namespace marac::window
