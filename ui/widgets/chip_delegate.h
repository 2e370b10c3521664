// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roles.h"

#include <QStyledItemDelegate>

namespace marac::ui {

/// Draws the cells of a TableView: plain words with a muted rest, or chips where the model names a tone (roles.h). The
/// chosen row has the soft accent and a bar at its left edge.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QList<ChipWords> chipsOf(const QModelIndex& index) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintChips(QPainter& painter, const QStyleOptionViewItem& option, const QList<ChipWords>& chips) const;
};

} // namespace marac::ui
