// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/research_steps.h"
#include "ui/widgets/card.h"

#include <optional>

namespace marac::ui {

class Button;
class Label;
class TextArea;

/// One square of the grid with the agency's own words. What is typed belongs to its square: when another is chosen, the
/// words typed for the former are asked to be kept first, so that none are lost.
class AnswerPanel : public Card {
    Q_OBJECT
public:
    explicit AnswerPanel(QWidget* parent = nullptr);

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
    void forgetTyped(); ///< after the words have been kept

Q_SIGNALS:
    void answerGiven(marac::research::Answer answer);
    void saveWanted();

private:
    void buildDeeds();
    bool isSameSquare(const Square& square) const;
    void showDirty();

    std::optional<Square> m_square;
    Label* m_heading;
    Label* m_case;
    Label* m_state;
    TextArea* m_words;
    Label* m_dirty;
    QWidget* m_deeds;
    Button* m_save;
};

} // namespace marac::ui
