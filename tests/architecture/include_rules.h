// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace marac::architecture {

/// Who may include whom. The rooms of core stand in the order of the case's way, and a room sees only what stands
/// before it: so a room can be understood, built and tested with nothing but its past.

/// The rooms of core, first to last.
const std::vector<std::string>& coreRooms();

Breaches roomsIncludeOnlyRoomsBefore(const SourceFile& file);
Breaches onlyWorkflowAndAppIncludeStore(const SourceFile& file);
Breaches uiStepsIncludeNoOtherStep(const SourceFile& file);
Breaches coreIncludesNoQt(const SourceFile& file);
Breaches onlySqliteFolderIncludesSqlcipher(const SourceFile& file);
Breaches includesStartAtTheRoot(const SourceFile& file);
/// `paths`: every file of the house, to know which sources have a header of their own.
Breaches ownHeaderComesFirst(const SourceFile& file, const std::vector<std::string>& paths);

} // namespace marac::architecture
