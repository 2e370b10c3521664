// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/drafts.h"
#include "core/workflow/research_steps.h"
#include "ui/widgets/card.h"

#include <optional>

namespace marac::ui {

class Button;
class FormDraft;
class Label;
class TextArea;

/// One square of the grid with the agency's own words. What is typed belongs to its square and is filed when the person goes on
/// to anything else; until then it is kept as it is typed.
class AnswerPanel : public Card {
    Q_OBJECT
public:
    explicit AnswerPanel(Drafts& drafts, QWidget* parent = nullptr);

    struct Square {
        workflow::ResearchAnswer answer; ///< as it stands in the store
        QString heading;                 ///< "Housing"
        QString caseWords;               ///< "Case 7, B.P. Bethan Price"
        QString stateWords;
        Tone tone = Tone::Neutral;
        bool isWithheld = false;
    };
    /// Words typed and not kept yet stay while the same square is shown.
    void show(const std::optional<Square>& square);
    /// The answer as it stands with the words as typed; nothing where nothing is to be kept.
    std::optional<workflow::ResearchAnswer> unsaved() const;
    /// The shown square with another answer and the words as typed.
    std::optional<workflow::ResearchAnswer> withAnswer(research::Answer answer) const;
    void focusWords();
    void forgetTyped(); ///< after the words have been filed

Q_SIGNALS:
    void answerGiven(marac::research::Answer answer);
    /// The person goes on: what was typed is to be filed.
    void wordsLeft();
    void gridWanted();

private:
    void buildDeeds();
    bool isSameSquare(const Square& square) const;
    void showWords();
    void showDirty();

    std::optional<Square> m_square;
    Label* m_heading;
    Label* m_case;
    Label* m_state;
    TextArea* m_words;
    Label* m_dirty;
    QWidget* m_deeds;
    Button* m_back;
    FormDraft* m_draft;
};

} // namespace marac::ui
