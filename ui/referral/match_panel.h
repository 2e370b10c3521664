// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/triage_steps.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

namespace marac::ui {

class Button;
class ComparisonTable;
class FlowLayout;
class Label;
class MatchModel;

/// "Is this the same person?": an earlier record beside this one, with what speaks for and against. A person decides, and
/// the answer is remembered; unsure leaves the question open and shows the next one.
class MatchPanel : public QWidget {
    Q_OBJECT
public:
    explicit MatchPanel(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(const workflow::TriageLine& line);
    bool hasQuestion() const { return m_count > 0; }
    /// Compares this referral's victim with everybody, past the index; says what came of it and shows it until another
    /// referral is chosen.
    void searchEverybody();
    /// Where the keyboard goes to answer.
    QWidget* firstButton() const;

Q_SIGNALS:
    void changed();
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildButtons();
    void showQuestion(const workflow::TriageLine& line);
    void showMatch(const workflow::TriageLine& line, const workflow::PossibleMatch& match);
    void showEvidence(const workflow::PossibleMatch& match);
    void decide(people::Identity::Verdict verdict);
    void leaveOpen();

    workflow::Workspace& m_workspace;
    Id<referral::Referral> m_referral;
    Id<people::Person> m_one;
    Id<people::Person> m_other;
    bool m_isEverybody = false; ///< whom the index would not find is shown too
    int m_count = 0;
    int m_place = 0;
    Label* m_question;
    ComparisonTable* m_sides;
    MatchModel* m_model;
    QWidget* m_why;
    FlowLayout* m_reasons;
    Button* m_same;
    Button* m_different;
    Button* m_unsure;
};

} // namespace marac::ui
