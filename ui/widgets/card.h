// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tokens.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace marac::ui {

class Label;

/// A sheet of the page: surface, hairline, 8 px corners. May have a muted title with room at its right, and a bar of
/// colour at its left edge that says: look here first.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr) : Card(QString(), parent) {}
    explicit Card(const QString& title, QWidget* parent = nullptr);

    /// Where the content goes: `card->body()->addWidget(...)`.
    QVBoxLayout* body() const { return m_body; }
    /// The line of the title; what is added stands at its right end.
    QHBoxLayout* head() const { return m_head; }
    void setTitle(const QString& title);
    /// A bar of this tone at the left edge; nothing takes it away.
    void setBar(std::optional<Tone> tone);
    /// Lets tables and lists reach the hairline.
    void setEdgeToEdge();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_head = nullptr;
    QVBoxLayout* m_body = nullptr;
    Label* m_title = nullptr;
    std::optional<Tone> m_bar;
};

} // namespace marac::ui
