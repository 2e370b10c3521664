// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace marac::ui {

/// A small key cap that stands where its key acts.
class KeyHint : public QWidget {
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence& keys, QWidget* parent = nullptr);
    explicit KeyHint(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
};

} // namespace marac::ui
