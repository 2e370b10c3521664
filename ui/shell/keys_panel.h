// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace marac::ui {

/// F1: the keys of the window and of the page in front. Any of Escape, F1 and a click outside closes it.
class KeysPanel : public Card {
    Q_OBJECT
public:
    explicit KeysPanel(QWidget* parent);

    void open(const QString& pageTitle, const QList<KeyWords>& pageKeys);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void addPart(QGridLayout& grid, int column, const QString& title, const QList<KeyWords>& keys);
    void close();
};

} // namespace marac::ui
