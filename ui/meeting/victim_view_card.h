// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/minutes/record.h"
#include "ui/widgets/card.h"

#include <optional>

namespace marac::ui {

class Button;
class Label;

/// What the victim wants and fears, before any agency speaks. A double click, or its button, takes it to the entry line.
class VictimViewCard : public Card {
    Q_OBJECT
public:
    explicit VictimViewCard(QWidget* parent = nullptr);

    /// `from` is the agency that brought it and when.
    void setView(const QString& victim, const std::optional<minutes::VictimView>& view, const QString& from);

Q_SIGNALS:
    void changeWanted();

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    Label* m_words;
    Button* m_change;
};

} // namespace marac::ui
