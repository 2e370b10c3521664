// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/minutes_steps.h"
#include "core/workflow/research_steps.h"
#include "ui/research/answer_panel.h"
#include "ui/shell/page.h"
#include "ui/support/prompt.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace marac::ui {

class Button;
class EmptyState;
class Label;
class PassphrasePanel;
class ResearchGridModel;
class ResearchGridView;

/// Research for one meeting: every agency against every case, who has answered and what is still a gap, the answer in the
/// agency's words, and the request forms.
class ResearchPage : public Page {
    Q_OBJECT
public:
    ResearchPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent = nullptr);

    /// In which words the forms of each language are written; English until it is given.
    void setPhrasebooks(workflow::PhrasebookFor words) { m_phrasebooks = std::move(words); }

    void refresh() override;
    /// A meeting by its id, or the case of a referral.
    void showItem(const QString& id) override;
    QWidget* firstFocus() override;
    QList<KeyWords> keys() const override;

private:
    QWidget* buildHead();
    QWidget* buildFilters();
    QWidget* buildGrid();
    void connectDeeds();

    void showMeetings();
    void showFilters(const workflow::ResearchGrid& grid);
    void showCounts(const workflow::ResearchGrid& grid);
    void showGrid(const workflow::ResearchGrid& grid);
    void showNothing(const workflow::ResearchGrid& grid);
    void showSquare();
    QString deadlineWords(const workflow::ResearchGrid& grid) const;
    std::optional<AnswerPanel::Square> chosenSquare(const workflow::ResearchGrid& grid) const;

    void chooseAnotherSquare();
    void requestResearch();
    void writeForms();
    void answer(research::Answer answer);
    /// Keeps words typed and not saved yet; false where they could not be kept.
    bool saveWords();
    bool keep(const workflow::ResearchAnswer& answer);

    workflow::Workspace& m_workspace;
    Prompt& m_prompt;
    workflow::PhrasebookFor m_phrasebooks;
    Phrasebook m_english;
    Id<meeting::Meeting> m_meeting;

    QComboBox* m_chooser;
    QComboBox* m_agency;
    QComboBox* m_case;
    QCheckBox* m_gapsFirst;
    Label* m_deadline;
    Label* m_counts;
    Label* m_gaps;
    Button* m_request;
    Button* m_forms;
    QStackedWidget* m_stack;
    QStackedWidget* m_side;
    EmptyState* m_empty;
    ResearchGridModel* m_model;
    ResearchGridView* m_grid;
    AnswerPanel* m_panel;
    PassphrasePanel* m_passphrases;
    bool m_isShowing = false;
};

} // namespace marac::ui
