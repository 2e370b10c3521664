// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tokens.h"

namespace marac::ui {

/// The style sheet of the whole window in the colours of one theme: fields, lists, tables, scroll bars and the words of
/// Label. What it cannot say (chips, keys, buttons) the widgets paint themselves from currentTokens().
QString styleSheetFor(const Tokens& tokens);

} // namespace marac::ui
