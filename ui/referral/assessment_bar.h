// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/assessment_steps.h"

#include <QWidget>

class QComboBox;

namespace marac::ui {

class AssessmentLine;
class Button;
class Label;
class Sparkline;

/// Which filling-in of which checklist stands in the grid below, how another is begun, and which way the count moved.
class AssessmentBar : public QWidget {
    Q_OBJECT
public:
    explicit AssessmentBar(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(const referral::Referral& referral, const dash::Assessment& shown);

Q_SIGNALS:
    void chosen(const marac::Id<marac::dash::Assessment>& assessment);
    void begun(const marac::Id<marac::dash::Assessment>& assessment);
    void refused(const marac::Error& error);
    /// The line in which an assessment is begun was left: the keyboard goes back to the grid.
    void left();

private:
    void build();
    void showChooser(const referral::Referral& referral, const dash::Assessment& shown);
    void showNote(const referral::Referral& referral, const dash::Assessment& shown);
    void showSeries(const referral::Referral& referral, const dash::Assessment& shown);

    workflow::Workspace& m_workspace;
    QComboBox* m_chooser;
    Button* m_again;
    Button* m_other;
    AssessmentLine* m_line;
    QWidget* m_series;
    Sparkline* m_chart;
    Label* m_sentence;
    Label* m_note;
};

/// "Dash · 14 Oct 2026 · S. Okafor": how a person speaks of one assessment.
QString assessmentWords(const referral::Referral& referral, const dash::Assessment& assessment);
/// "Dash", "Stalking"; the id where this program has no such checklist.
QString checklistWords(const dash::Assessment& assessment);

} // namespace marac::ui
