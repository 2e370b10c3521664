// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/workflow/workspace.h"

namespace marac::cli {

// What a person named on the command line, found in the store; NotFound with a sentence otherwise.

Result<const meeting::Meeting*> meetingOn(const workflow::Workspace& workspace, const Date& date);
/// The meeting of a required option such as --meeting or --date.
Result<const meeting::Meeting*> meetingNamed(const workflow::Workspace& workspace, const Arguments& arguments, const char* option);
Result<const referral::Referral*> referralCalled(const workflow::Workspace& workspace, const std::string& ref);
/// By its whole name or a few letters that mean one agency only.
Result<const agency::Agency*> agencyCalled(const workflow::Workspace& workspace, const std::string& typed);

} // namespace marac::cli
