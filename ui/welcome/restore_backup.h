// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::ui {

class Gate;
class Prompt;

/// Asks which backup, where to and under what name, and makes a store of it beside everything that exists: nothing is written
/// over. True where the gate now stands before the restored store; where the person went back or it could not be done (which
/// is said), nothing has changed.
bool restoreBackup(Gate& gate, Prompt& prompt);

} // namespace marac::ui
