// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

#include <vector>

namespace marac::ui {

/// A line edit that holds only as many filler letters as were typed; the letters themselves stand in one buffer that
/// never moves and is wiped. So neither the undo history nor freed strings of Qt ever hold a passphrase, unless the
/// person asks to see it.
class SecretEdit : public QLineEdit {
    Q_OBJECT
public:
    static constexpr size_t kMost = 256; ///< UTF-16 units

    explicit SecretEdit(QWidget* parent = nullptr);
    ~SecretEdit() override;

    bool isBlank() const { return m_units.empty(); }
    Secret secret() const;
    void setSecret(const Secret& words);
    void wipe();
    void conceal();
    void reveal();
    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }

Q_SIGNALS:
    void secretChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void insertUnits(const QString& typed);
    void removeUnits(int from, int count);
    void eraseAtCursor(int step);
    void showUnits(int cursor);

    std::vector<char16_t> m_units;
};

} // namespace marac::ui
