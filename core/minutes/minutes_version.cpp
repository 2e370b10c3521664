// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/minutes_version.h"

#include "core/base/text.h"

namespace marac::minutes {

Done maySign(const meeting::Meeting& meeting, const std::vector<MinutesVersion>& earlier, std::string_view reason)
{
    if (meeting.stage == meeting::Stage::Planned || meeting.stage == meeting::Stage::InSession)
        return failure(ErrorCode::NotAllowed,
                       phrase("Minutes", "The meeting has not closed yet, so its minutes cannot be signed. Close the meeting first."));
    if (!earlier.empty() && trimmed(reason).empty())
        return failure(ErrorCode::InvalidInput,
                       phrase("Minutes", "These minutes are signed already. A correction is a new version and needs its reason in words; nothing was changed."));
    return {};
}

} // namespace marac::minutes
