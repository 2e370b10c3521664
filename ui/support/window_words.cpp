// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/window_words.h"

#include "ui/support/say.h"

namespace marac::ui {

std::string WindowWords::say(const Phrase& phrase) const
{
    return toUtf8(ui::say(phrase));
}

} // namespace marac::ui
