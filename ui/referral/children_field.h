// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

#include "ui/widgets/form_draft.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace marac::ui {

class Button;

/// The children, one a line: name, age, school. A line without any words is no child.
class ChildrenField : public QWidget, public HoldsDraft {
    Q_OBJECT
public:
    explicit ChildrenField(QWidget* parent = nullptr);

    void setChildren(const std::vector<people::Child>& children);
    std::vector<people::Child> children() const;
    /// False where an age was typed that is no number.
    bool isUnderstood() const;
    /// How many lines there are.
    QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QWidget* widget;
        QLineEdit* name;
        QLineEdit* age;
        QLineEdit* school;
    };
    void addLine(const people::Child& child);
    void removeLine(QWidget* widget);

    QVBoxLayout* m_column;
    Button* m_add;
    std::vector<Line> m_lines;
};

} // namespace marac::ui
