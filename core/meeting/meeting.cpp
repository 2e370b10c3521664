// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting.h"

#include "core/base/names.h"

namespace marac::meeting {

namespace {
constexpr std::array<const char*, 2> kKinds = {"regular", "emergency"};
constexpr std::array<const char*, 4> kStages = {"planned", "inSession", "closed", "signed"};
} // namespace

const char* nameOf(Kind kind)
{
    return nameIn(kKinds, kind);
}

std::optional<Kind> kindOf(std::string_view name)
{
    return byName<Kind>(kKinds, name);
}

const char* nameOf(Stage stage)
{
    return nameIn(kStages, stage);
}

std::optional<Stage> stageOf(std::string_view name)
{
    return byName<Stage>(kStages, name);
}

Phrase wordsFor(Stage stage)
{
    switch (stage) {
    case Stage::Planned:
        return phrase("MeetingStage", "Planned");
    case Stage::InSession:
        return phrase("MeetingStage", "In session");
    case Stage::Closed:
        return phrase("MeetingStage", "Closed, minutes not signed yet");
    case Stage::Signed:
        return phrase("MeetingStage", "Minutes signed");
    }
    return phrase("MeetingStage", "Planned");
}

Done mayChangeMinutes(const Meeting& meeting)
{
    if (meeting.stage == Stage::Signed)
        return failure(ErrorCode::NotAllowed,
                       phrase("Meeting", "The minutes of this meeting are signed and do not change. Nothing was altered; make a correction, which is a new version with its reason."));
    return {};
}

Done mustBeInSession(const Meeting& meeting)
{
    if (meeting.stage != Stage::InSession)
        return failure(ErrorCode::NotAllowed,
                       phrase("Meeting", "The meeting is not in session, so nothing was recorded. Open the meeting first."));
    return {};
}

} // namespace marac::meeting
