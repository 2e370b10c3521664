// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/minutes_steps.h"
#include "ui/widgets/card.h"

namespace marac::ui {

class Button;
class ExportTable;
class Label;
class Prompt;
class TableView;
class Teller;

/// After the last case: what happened, signing the minutes, and the documents for every agency with the passphrases that
/// are told by telephone.
class ClosingPanel : public Card {
    Q_OBJECT
public:
    ClosingPanel(workflow::Workspace& workspace, Prompt& prompt, Teller& teller, QWidget* parent = nullptr);

    void setWords(workflow::PhrasebookFor words) { m_words = std::move(words); }
    void setMeeting(const Id<meeting::Meeting>& meeting);

private:
    void buildDeeds();
    void buildExported();
    void sign();
    void exportPapers();
    void showExported(const workflow::ExportReport& report);
    QString summary(const meeting::Meeting& meeting) const;
    QString signatures() const;

    workflow::Workspace& m_workspace;
    Prompt& m_prompt;
    Teller& m_teller;
    workflow::PhrasebookFor m_words;
    Id<meeting::Meeting> m_meeting;
    Label* m_title;
    Label* m_summary;
    Label* m_signed;
    Button* m_sign;
    Button* m_export;
    QWidget* m_exported;
    ExportTable* m_model;
    TableView* m_table;
};

} // namespace marac::ui
