// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/action_steps.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace marac::ui {

class Button;
class TextArea;

/// Whom to chase, and the words to send: copied for a secure e-mail, then noted in the trail.
class ChaseCard : public Card {
    Q_OBJECT
public:
    explicit ChaseCard(QWidget* parent = nullptr);

    void showLists(const workflow::Workspace& workspace);
    /// The agency whose list is shown; empty where nobody needs chasing.
    QString agencyId() const;
    QString words() const;

Q_SIGNALS:
    void copied();
    void chaseNoted(const QString& agencyId);

private:
    void buildDeeds();
    void showWords();
    void copyWords();

    QComboBox* m_agencies;
    TextArea* m_words;
    Label* m_nothing;
    Button* m_copy = nullptr;
    Button* m_note = nullptr;
    QStringList m_texts; ///< in the order of m_agencies
};

} // namespace marac::ui
