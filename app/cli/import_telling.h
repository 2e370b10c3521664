// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/interruption.h"
#include "core/workflow/import_progress.h"

#include <string>

namespace marac::cli {

class Visit;

/// Tells on standard error how far an import is, where that was asked for, and stops it at Ctrl+C. At a terminal one line is
/// written over and over; elsewhere there is a line for every tenth.
class ImportTelling {
public:
    enum class Aloud { No, Yes };
    ImportTelling(const Visit& visit, Aloud aloud);
    ~ImportTelling();
    ImportTelling(const ImportTelling&) = delete;
    ImportTelling& operator=(const ImportTelling&) = delete;

    workflow::OnImportProgress listener();

private:
    void tell(const workflow::ImportProgress& progress);

    const Visit& m_visit;
    platform::Interruption m_interruption;
    Aloud m_aloud;
    bool m_isTerminal;
    std::string m_last;
};

} // namespace marac::cli
