// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/date_words.h"

#include <QWidget>

class QLineEdit;

namespace marac::ui {

class Label;

/// A day, typed as people write it ("26 nov", "26/11/2026", "fri"); the day that was understood stands beside the field.
/// What is not understood is said there, and kept as it was typed.
class DateField : public QWidget {
    Q_OBJECT
public:
    DateField(const QString& name, const Clock& clock, YearSense sense = YearSense::Nearest, QWidget* parent = nullptr);

    /// Nothing where the field is empty or not understood.
    std::optional<Date> date() const;
    void setDate(const std::optional<Date>& date);
    QString typed() const;
    bool isEmpty() const;
    /// True for an empty field and for a real day.
    bool isUnderstood() const;
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    /// After each change of the typed words.
    void dateChanged();
    /// When the person leaves the field or presses Enter.
    void dateEntered();

private:
    void showUnderstood();

    const Clock& m_clock;
    YearSense m_sense;
    QLineEdit* m_edit;
    Label* m_understood;
};

} // namespace marac::ui
