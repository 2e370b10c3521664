// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_view.h"

#include <QWidget>

class QLineEdit;

namespace marac::ui {

class Button;
class Label;

/// Whether the chosen case follows others as one family: what the people in it or a person decided, and the deed that changes
/// it for this family alone, with its reason. Wishes only.
class FamilyRow : public QWidget {
    Q_OBJECT
public:
    explicit FamilyRow(QWidget* parent = nullptr);

    /// Which deed the line allows; the fields stay.
    void showLine(const workflow::AgendaLine& line);
    void emptyFields();
    bool isEmpty() const;
    bool hasFocusInside() const;

Q_SIGNALS:
    void apartWanted(const QString& reason);
    void togetherWanted(const QString& refs, const QString& reason);
    void asMatchedWanted();

private:
    enum class Deed { KeepTogether, HearApart, AsMatched };
    void doIt();

    Deed m_deed = Deed::KeepTogether;
    Label* m_words;
    QLineEdit* m_refs;
    QLineEdit* m_reason;
    Button* m_button;
};

} // namespace marac::ui
