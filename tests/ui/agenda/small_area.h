// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/shell/page.h"

#include <QTemporaryDir>

#include <memory>

namespace marac::ui::test {

/// An invented area in a folder of its own, on Tuesday 10 November 2026: ten agencies and as many accepted cases as are
/// asked for, every third with children.
class SmallArea {
public:
    explicit SmallArea(int cases = 6);

    workflow::Workspace& workspace() { return *m_workspace; }
    const workflow::CaseBook& book() const { return m_workspace->book(); }
    FixedClock& clock() { return m_clock; }
    /// A meeting on Thursday 26 November at 09:30 with all accepted cases on its agenda.
    Id<meeting::Meeting> aBuiltMeeting();
    Id<agency::Agency> agency(std::string_view typed) const;
    std::vector<std::string> initialsInOrder(const Id<meeting::Meeting>& meeting) const;

private:
    void addAgencies();
    void addCase(int number);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    CountingIds m_ids;
    std::unique_ptr<workflow::Workspace> m_workspace;
};

/// What a page says, as the window would show it.
struct Heard {
    explicit Heard(const Page& page);
    QStringList words;
    Tone lastTone = Tone::Neutral;
};

/// Whether a visible label says these words.
bool saysSomewhere(QWidget& root, const char* words);
/// Presses the one visible shortcut of these keys; false where there is none or more than one.
bool shortcut(QWidget& root, const char* keys);
/// Seats the page in the window and saves it in light and dark where MARAC_SHOTS names a folder.
void shoot(Page* page, const QString& name);

} // namespace marac::ui::test
