// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workflow/referral_steps.h"
#include "core/workflow/workspace.h"
#include "tests/ui/support/scripted_prompt.h"
#include "ui/referral/referrals_page.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

#include <memory>

namespace marac::ui::test {

/// How a referral of the small area differs from the next one.
struct Wanted {
    std::string forename;
    std::string surname;
    std::string born;
    std::string address;
    std::string perpetrator;
    std::string received;
    std::string answers; ///< "YYND-…" from the first question on
};

/// A Marac with three agencies, a meeting on 26 November 2026 and no case; referrals are added by name.
class SmallArea {
public:
    SmallArea();

    workflow::Workspace& workspace() { return *m_workspace; }
    Id<referral::Referral> add(const Wanted& wanted);
    /// Bethan Price twice under two spellings, and two more victims.
    void addFamiliarCases();
    const referral::Referral& referral(const Id<referral::Referral>& id) const { return *m_workspace->book().referral(id); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    CountingIds m_ids;
    std::unique_ptr<workflow::Workspace> m_workspace;
};

/// The page seated in a window and shown; what it says is remembered.
class SeatedPage {
public:
    explicit SeatedPage(SmallArea& area);

    ScriptedPrompt prompt;
    MainWindow window;
    ReferralsPage* page;
    QStringList said;
};

/// Whether a label that can be seen says these words.
bool isSaid(QWidget& root, const QString& part);
/// Kinds of focusable widgets that can be seen and have no spoken name: must be none.
QStringList unnamedOnTheGlass(QWidget& root);

} // namespace marac::ui::test
