// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/shared_details.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_bar.h"

class QHBoxLayout;
class QVBoxLayout;

namespace marac::ui {

/// What a referral has in common with others, a line each with the way to the other one. A danger stands first, in the colour
/// of danger and with the word, and a bar at the card's edge. A person in another part is asked about here.
class SharedDetailsPanel : public Card {
    Q_OBJECT
public:
    explicit SharedDetailsPanel(workflow::Workspace& workspace, QWidget* parent = nullptr);

    /// Hides itself where there is nothing to say. Lines that stay the same stay as they are, with the keyboard on them.
    void show(std::vector<workflow::SharedDetail> details);

Q_SIGNALS:
    void openWanted(const QString& referral);
    void changed();
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

private:
    void fill();
    void addDetail(const workflow::SharedDetail& detail);
    void addDeeds(QHBoxLayout& line, const workflow::SharedDetail& detail);
    void addVerdicts(QHBoxLayout& line, const workflow::SharedDetail& detail);
    void decide(const people::Identity& identity);

    workflow::Workspace& m_workspace;
    std::vector<workflow::SharedDetail> m_details;
    QStringList m_shown; ///< what the lines say
    bool m_isAllShown = false;
    QVBoxLayout* m_lines;
};

} // namespace marac::ui
