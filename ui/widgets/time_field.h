// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/date_words.h"

#include <QWidget>

class QLineEdit;

namespace marac::ui {

class Label;

/// A time of day, typed as people write it ("9.30", "930", "2pm"); what was understood stands beside it where it differs.
class TimeField : public QWidget {
    Q_OBJECT
public:
    explicit TimeField(const QString& name, QWidget* parent = nullptr);

    /// Nothing where the field is empty or not understood.
    std::optional<TimeOfDay> time() const;
    void setTime(std::optional<TimeOfDay> time);
    QString typed() const;
    bool isEmpty() const;
    bool isUnderstood() const;
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void timeChanged();
    void timeEntered();

private:
    void showUnderstood();

    QLineEdit* m_edit;
    Label* m_understood;
};

} // namespace marac::ui
