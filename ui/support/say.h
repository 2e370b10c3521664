// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"

#include <QString>

#include <string>
#include <string_view>

namespace marac::ui {

/// Says a phrase of core in the language of the window: looked up in Qt's catalogue under the phrase's own context, in
/// English where the catalogue is silent.
QString say(const Phrase& phrase);
/// The one place where an Error becomes words: its own sentence, or, where it has none, a sentence for its kind.
QString say(const Error& error);
QString say(const Finding& finding);

/// Core speaks UTF-8, Qt speaks QString.
QString fromUtf8(std::string_view text);
std::string toUtf8(const QString& text);

} // namespace marac::ui
