// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/attendance.h"
#include "core/meeting/session.h"
#include "core/research/research.h"
#include "core/store/store.h"

#include <vector>

namespace marac::store {

Result<std::vector<meeting::Meeting>> loadMeetings(const Store& store); ///< by date
Done saveMeeting(Write& write, const meeting::Meeting& meeting);

Result<std::vector<research::Research>> loadResearch(const Store& store);
Done saveResearch(Write& write, const research::Research& research);

Result<std::vector<attendance::Attendance>> loadAttendance(const Store& store);
Done saveAttendance(Write& write, const attendance::Attendance& attendance);

Result<std::vector<attendance::Conflict>> loadConflicts(const Store& store);
Done saveConflict(Write& write, const attendance::Conflict& conflict);

Result<std::vector<meeting::SessionEvent>> loadSessionEvents(const Store& store); ///< by meeting and number
Done saveSessionEvent(Write& write, const meeting::SessionEvent& event);

} // namespace marac::store
