// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookups.h"

#include <algorithm>

namespace marac::cli {

Result<const meeting::Meeting*> meetingOn(const workflow::Workspace& workspace, const Date& date)
{
    if (const meeting::Meeting* found = workspace.book().meetingOn(date))
        return found;
    return failure(ErrorCode::NotFound, phrase("Command line", "There is no meeting on %1. Nothing was changed. “meeting list” shows the "
                                                               "meetings, “meeting new” makes one.").with(date.iso()));
}

Result<const meeting::Meeting*> meetingNamed(const workflow::Workspace& workspace, const Arguments& arguments, const char* option)
{
    const auto date = arguments.date(option);
    if (!date)
        return failure(ErrorCode::InvalidInput, phrase("Command line", "No meeting was named, so nothing was done. Name it by its date."));
    return meetingOn(workspace, *date);
}

Result<const referral::Referral*> referralCalled(const workflow::Workspace& workspace, const std::string& ref)
{
    if (const referral::Referral* found = workspace.book().referralByRef(ref))
        return found;
    return failure(ErrorCode::NotFound, phrase("Command line", "There is no referral with the reference %1. Nothing was changed. “triage "
                                                               "list” shows the references.").with(ref));
}

Result<const agency::Agency*> agencyCalled(const workflow::Workspace& workspace, const std::string& typed)
{
    const auto& agencies = workspace.book().agencies();
    const auto exact = std::ranges::find(agencies, typed, &agency::Agency::name);
    if (exact != agencies.end())
        return &*exact;
    const auto meant = agency::agenciesMeant(agencies, typed);
    if (meant.size() == 1)
        return meant.front();
    if (meant.empty())
        return failure(ErrorCode::NotFound, phrase("Command line", "No agency is called “%1”. Nothing was changed. Write its name as the "
                                                                   "list of agencies has it.").with(typed));
    return failure(ErrorCode::InvalidInput, phrase("Command line", "“%1” could mean several agencies. Nothing was changed. Write more of "
                                                                   "the name.").with(typed));
}

} // namespace marac::cli
