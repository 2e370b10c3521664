// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/document.h"

namespace marac::tests {

/// An empty document with what every document of ours carries: title, marking, handling line, page words.
exports::Document aDocument();
/// Minutes of a made-up meeting with every kind of block, in which nobody is a real person.
exports::Document someMinutes();
/// An action table of so many rows under a heading.
exports::Document aLongTable(int rows);
/// A document of random blocks, the same for the same seed.
exports::Document aRandomDocument(unsigned seed);

} // namespace marac::tests
