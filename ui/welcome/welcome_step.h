// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marac::ui {

/// One question of the first run. It says when it is answered; the sequence then lets the person go on.
class WelcomeStep : public QWidget {
    Q_OBJECT
public:
    explicit WelcomeStep(QWidget* parent = nullptr);

    virtual QString title() const = 0;
    virtual QString words() const = 0;
    virtual bool isAnswered() const = 0;

Q_SIGNALS:
    void answered();
};

} // namespace marac::ui
