// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/demo_area.h"

#include <filesystem>

namespace marac::workflow::testing {

/// A fresh demo area in a folder of its own, on Saturday 21 November 2026; both go away with the test.
class ADemoArea {
public:
    explicit ADemoArea(unsigned idSeed = 11);
    ~ADemoArea();
    ADemoArea(const ADemoArea&) = delete;
    ADemoArea& operator=(const ADemoArea&) = delete;

    Workspace& workspace() { return *m_workspace; }
    const CaseBook& book() const { return m_workspace->book(); }
    const meeting::Meeting& coming() const { return *book().nextMeeting(m_workspace->today()); }
    FixedClock clock{*Date::fromYmd(2026, 11, 21), TimeOfDay(14 * 60)};

private:
    std::filesystem::path m_folder;
    CountingIds m_ids;
    std::unique_ptr<Workspace> m_workspace;
};

/// The reference of the nth case on the coming meeting's agenda, counting from 1.
std::string caseOnAgenda(const ADemoArea& area, size_t number);

} // namespace marac::workflow::testing
