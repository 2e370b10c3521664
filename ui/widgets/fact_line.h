// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"

#include <QWidget>

namespace marac::ui {

/// A muted label and its value on one line: "Causing harm  Lee Morgan, 36".
class FactLine : public QWidget {
    Q_OBJECT
public:
    explicit FactLine(const QString& label, const QString& value = {}, QWidget* parent = nullptr);

    void setValue(const QString& value, TextStyle style = TextStyle::Body);
    QString value() const { return m_value->text(); }
    /// Gives the label a width, so that values of several lines stand below each other.
    void setLabelWidth(int width);

private:
    Label* m_label;
    Label* m_value;
};

} // namespace marac::ui
