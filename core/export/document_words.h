// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/document.h"

namespace marac::exports {

/// "Idva: " before "The children …": what joins a paragraph's label to its text, on paper as in plain text.
std::string labelLead(const std::string& label);
/// Whether the document begins with its own first heading. Where it does not, its title is said as one.
bool saysItsTitle(const Document& document);

} // namespace marac::exports
