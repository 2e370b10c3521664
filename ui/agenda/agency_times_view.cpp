// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agency_times_view.h"

#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace marac::ui {

namespace {

using Presence = AgencyTimesModel::Presence;

constexpr int kFewestLineWidth = 13;
constexpr int kRoomForEveryNumber = 18; ///< below it two numbers of two digits would touch
constexpr int kMostLineWidth = 32;
constexpr int kDot = 10;
constexpr int kCompactRow = 25;

/// Dots and lines in the narrow columns, words in the others.
class PresenceDelegate : public ChipDelegate {
public:
    using ChipDelegate::ChipDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        ChipDelegate::paint(painter, option, index);
        if (index.column() < AgencyTimesModel::kFixedColumns)
            return;
        const auto* model = qobject_cast<const AgencyTimesModel*>(index.model());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (model && model->markedColumn() == index.column())
            painter->fillRect(option.rect.adjusted(0, 0, 0, -1), currentTokens().accentSoft);
        paintPresence(*painter, QRectF(option.rect), static_cast<Presence>(index.data(RawRole).toInt()));
        if (model && model->isDecided(index))
            paintRing(*painter, QRectF(option.rect));
        painter->restore();
    }

private:
    static void paintRing(QPainter& painter, const QRectF& cell)
    {
        painter.setPen(QPen(currentTokens().ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(cell.center() - QPointF(0, 0.5), kDot / 2.0 + 2, kDot / 2.0 + 2);
    }
    static void paintPresence(QPainter& painter, const QRectF& cell, Presence presence)
    {
        const Tokens tokens = currentTokens();
        const QPointF centre = cell.center() - QPointF(0, 0.5);
        if (presence == Presence::Needed) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accent);
            painter.drawEllipse(centre, kDot / 2.0, kDot / 2.0);
        } else if (presence == Presence::Waits) {
            painter.setPen(QPen(tokens.warn, 2));
            painter.drawLine(QPointF(cell.left() + 3, centre.y()), QPointF(cell.right() - 2, centre.y()));
        } else if (presence == Presence::Conflict) {
            painter.setPen(QPen(tokens.bad, 2));
            const double arm = kDot / 2.0 - 1;
            painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm));
            painter.drawLine(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm));
        } else if (presence == Presence::Break) {
            painter.setPen(QPen(tokens.line, 1));
            painter.drawLine(QPointF(centre.x(), cell.top()), QPointF(centre.x(), cell.bottom()));
        }
    }
};

/// Headings of words as everywhere; numbers of lines centred, since they have no room for the padding of the others.
class LinesHeader : public QHeaderView {
public:
    explicit LinesHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        if (section < AgencyTimesModel::kFixedColumns) {
            QHeaderView::paintSection(painter, rect, section);
            return;
        }
        const auto* lines = qobject_cast<const AgencyTimesModel*>(model());
        const Tokens tokens = currentTokens();
        const bool isMarked = lines && lines->markedColumn() == section;
        painter->fillRect(rect, isMarked ? tokens.accentSoft : tokens.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
        painter->setFont(isMarked ? strongFont(font()) : font());
        painter->setPen(isMarked ? tokens.accent : tokens.muted);
        const int number = section - AgencyTimesModel::kFixedColumns + 1;
        if (rect.width() >= kRoomForEveryNumber || number < 10 || number % 2 == 0 || isMarked)
            painter->drawText(rect.adjusted(-4, 0, 4, 0), Qt::AlignCenter, model()->headerData(section, Qt::Horizontal).toString());
    }
};

} // namespace

AgencyTimesView::AgencyTimesView(AgencyTimesModel* model, QWidget* parent)
    : TableView(tr("Agencies and when they are needed"), parent), m_model(model)
{
    setItemDelegate(new PresenceDelegate(this));
    setHorizontalHeader(new LinesHeader(this));
    verticalHeader()->setDefaultSectionSize(std::max(kCompactRow, fontMetrics().height() + 4));
    horizontalHeader()->setMinimumSectionSize(kFewestLineWidth);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &AgencyTimesView::fitLines);
}

void AgencyTimesView::fitLines()
{
    const int lines = m_model->columnCount() - AgencyTimesModel::kFixedColumns;
    if (lines < 0)
        return;
    const std::pair<AgencyTimesModel::Column, int> widths[]{{AgencyTimesModel::Column::Agency, 106},
                                                            {AgencyTimesModel::Column::There, 97},
                                                            {AgencyTimesModel::Column::Waits, 64}};
    int room = viewport()->width();
    for (const auto& [column, width] : widths) {
        setColumnWidth(static_cast<int>(column), width);
        room -= width;
    }
    const int each = lines == 0 ? kMostLineWidth : std::clamp(room / lines, kFewestLineWidth, kMostLineWidth);
    for (int line = 0; line < lines; ++line)
        setColumnWidth(AgencyTimesModel::kFixedColumns + line, each);
}

void AgencyTimesView::mouseReleaseEvent(QMouseEvent* event)
{
    TableView::mouseReleaseEvent(event);
    const QModelIndex square = indexAt(event->pos());
    const QString line = square.isValid() ? m_model->lineAt(square.column()) : QString();
    if (event->button() == Qt::LeftButton && !line.isEmpty())
        Q_EMIT needToggleWanted(square.data(IdRole).toString(), line);
}

void AgencyTimesView::keyPressEvent(QKeyEvent* event)
{
    const int marked = m_model->markedColumn();
    const bool isToggle = event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier;
    if (isToggle && marked >= 0 && !currentId().isEmpty())
        Q_EMIT needToggleWanted(currentId(), m_model->lineAt(marked));
    else
        TableView::keyPressEvent(event);
}

void AgencyTimesView::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    fitLines();
}

} // namespace marac::ui
