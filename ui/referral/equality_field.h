// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/equality.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace marac::ui {

/// The answer to an equality question: not asked, not known, prefers not to say, or in the person's words. None of these
/// stands for another.
class EqualityField : public QWidget {
    Q_OBJECT
public:
    explicit EqualityField(const QString& name, QWidget* parent = nullptr);

    void setAnswer(const people::EqualityAnswer& answer);
    people::EqualityAnswer answer() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_state;
    QLineEdit* m_text;
};

} // namespace marac::ui
