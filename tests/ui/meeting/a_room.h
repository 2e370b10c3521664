// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workflow/hearing_steps.h"
#include "core/workflow/meeting_steps.h"
#include "tests/ui/support/scripted_prompt.h"
#include "ui/meeting/meeting_page.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

#include <memory>

namespace marac::ui::test {

/// A small area on the morning of its meeting: nine agencies with their people, six cases and a break on the agenda,
/// research asked. Seated in the window, as the chair has it. Nobody in it exists.
class ARoom {
public:
    enum class Agenda { SixCases, Empty };
    explicit ARoom(Agenda agenda = Agenda::SixCases);

    workflow::Workspace& workspace() { return *m_workspace; }
    const workflow::CaseBook& book() const { return m_workspace->book(); }
    MainWindow& window() { return *m_window; }
    MeetingPage& page() { return *m_page; }
    const Id<meeting::Meeting>& meeting() const { return m_meeting; }
    Id<agency::Agency> agency(const std::string& name) const;
    workflow::CaseAt caseAt(int number) const;
    /// A key pressed wherever the keyboard is.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types into whatever has the keyboard, and Enter.
    void enter(const char* words);
    QString said() const { return m_said; }

    FixedClock clock{*Date::fromYmd(2026, 11, 26), TimeOfDay(9 * 60 + 25)};
    CountingIds ids{7};
    ScriptedPrompt prompt;
    QTemporaryDir folder;

private:
    void fillAgencies();
    void fillCases();
    void seat();

    std::unique_ptr<workflow::Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    MeetingPage* m_page = nullptr;
    Id<meeting::Meeting> m_meeting;
    QString m_said;
};

} // namespace marac::ui::test
