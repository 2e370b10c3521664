// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "core/workflow/import_steps.h"

namespace marac::cli {

class Visit;

/// What came of an import, and what would come of one, for scripts and for people.
Answer reportAnswer(const Visit& visit, const workflow::ImportReport& report);
Answer previewAnswer(const Visit& visit, const workflow::ReferralPreview& preview);

} // namespace marac::cli
