// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/meeting_papers.h"

namespace marac::exports::testing {

inline const Id<agency::Agency> kPolice{"police"};
inline const Id<agency::Agency> kIdva{"idva"};
inline const Id<agency::Agency> kHousing{"housing"};   ///< has a conflict in the second case
inline const Id<agency::Agency> kChildren{"children"};

/// A small meeting of three cases with people who do not exist. The second is withheld from Housing.
MeetingPapers samplePapers();

} // namespace marac::exports::testing
