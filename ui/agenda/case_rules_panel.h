// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_view.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace marac::ui {

class Button;
class FamilyRow;
class FormDraft;
class Label;
class TimeField;

/// What binds the chosen case to its place: pinned, within times, so many minutes with the reason; and why it is here again.
/// Wishes only; the page does it.
class CaseRulesPanel : public QWidget {
    Q_OBJECT
public:
    explicit CaseRulesPanel(Drafts& drafts, QWidget* parent = nullptr);

    /// Shows one line; null or a break shows that none is chosen. What is being typed for the same case stays.
    void showLine(const workflow::AgendaLine* line, int caseNumber);
    /// After what was typed about the family has been kept.
    void clearFamily();

Q_SIGNALS:
    void pinWanted(bool isPinned);
    void windowWanted(const std::optional<marac::agenda::TimeWindow>& window);
    void lengthWanted(int minutes, const QString& reason);
    void ruleLengthWanted();
    void familyApartWanted(const QString& reason);
    void familyTogetherWanted(const QString& refs, const QString& reason);
    void familyAsMatchedWanted();
    void refused(const QString& words);

private:
    QWidget* buildTimes();
    QWidget* buildLength();
    void keepWindow();
    void keepLength();
    bool isAsKept(const workflow::AgendaLine& line) const;

    QString m_item;
    Label* m_about;
    Button* m_pin;
    TimeField* m_from;
    TimeField* m_until;
    Button* m_noWindow;
    QSpinBox* m_minutes;
    QLineEdit* m_reason;
    Button* m_byRule;
    Label* m_why;
    FamilyRow* m_family;
    QWidget* m_fields;
    bool m_isPinned = false;
    FormDraft* m_draft;
};

} // namespace marac::ui
