// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

namespace marac::ui {

/// Core's phrases in the language of the window, for core functions that ask for a phrasebook.
class WindowWords : public Phrasebook {
public:
    std::string say(const Phrase& phrase) const override;
};

} // namespace marac::ui
