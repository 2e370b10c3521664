// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/store_care.h"
#include "core/workflow/workspace.h"
#include "ui/shell/main_window.h"
#include "ui/support/dialog_prompt.h"
#include "ui/support/theme.h"

#include <memory>

namespace marac::window {

/// The window of an opened Marac: seats the pages, passes change notices on, undoes and redoes, locks. Everything that
/// knows both the window and the store stands here.
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(std::unique_ptr<workflow::Workspace> workspace, ui::Theme& theme);
    ~Desk() override;

    ui::MainWindow& window() { return *m_window; }

Q_SIGNALS:
    /// The store is closed and its keys are wiped; the program should show its lock screen.
    void locked();

private:
    void seatPages();
    void connectWindow();
    void connectStore();
    void undo();
    void redo();
    void sayUndone(const Result<audit::EventSeq>& event, const QString& done);
    void lock();
    void sayDraftRefused(const Error& error);
    void showSaved();
    std::vector<ui::SearchHit> peopleFound(const QString& typed);

    std::unique_ptr<workflow::Workspace> m_workspace;
    ui::Theme& m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::DialogPrompt> m_prompt;
    std::unique_ptr<StoreCare> m_care;
};

} // namespace marac::window
