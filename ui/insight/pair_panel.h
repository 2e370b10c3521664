// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/possible_people.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

namespace marac::ui {

class Button;
class ComparisonTable;
class FlowLayout;
class Label;

/// Two records side by side, what speaks for and against their being one person, what hangs on it, and the two answers. An
/// answer is one step, remembered, and can be undone.
class PairPanel : public QWidget {
    Q_OBJECT
public:
    explicit PairPanel(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(const workflow::PossiblePair& pair);
    /// Nobody is asked about.
    void clear();
    void saySame();
    void sayDifferent();
    /// Opens the newest of the referrals that both records stand in.
    void openNewest();

Q_SIGNALS:
    void openWanted(const QString& referral);
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

private:
    void buildButtons();
    void showSides(const workflow::PossiblePair& pair);
    void showReasons(const workflow::PossiblePair& pair);
    QString partsWords(const workflow::DetailBook::Owners& parts) const;
    void decide(people::Identity::Verdict verdict);

    workflow::Workspace& m_workspace;
    Id<people::Person> m_one;
    Id<people::Person> m_other;
    QString m_newest; ///< referral
    Label* m_stake;
    ComparisonTable* m_sides;
    QWidget* m_why;
    FlowLayout* m_reasons;
    Button* m_same = nullptr;
    Button* m_different = nullptr;
    Button* m_open = nullptr;
};

} // namespace marac::ui
