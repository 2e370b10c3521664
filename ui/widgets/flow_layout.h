// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace marac::ui {

/// Sets widgets in lines like words, and begins a new line where the room ends: chips of a case.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 6);
    ~FlowLayout() override;

    /// Takes all widgets out and deletes them.
    void clear();

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    using Line = std::vector<QLayoutItem*>;
    /// The shown items, as many in each line as its width allows.
    std::vector<Line> linesIn(int width) const;
    static QSize sizeOf(const QLayoutItem& item, int width);

    std::vector<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace marac::ui
