// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <string>

namespace marac::ui {

class Prompt;

/// A spreadsheet as it was chosen: its bytes and its name without the folder.
struct ChosenFile {
    std::string bytes;
    std::string name;
};

/// Asks for a spreadsheet and reads it; nothing where the person went back, an Error where it cannot be read.
Result<std::optional<ChosenFile>> chooseSpreadsheet(Prompt& prompt, const QString& title);

} // namespace marac::ui
