// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/research_grid_view.h"

#include "ui/research/research_grid_model.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <optional>

namespace marac::ui {

namespace {

constexpr int kFewestWidth = 66;
constexpr int kMostWidth = 104;
constexpr int kAgencyWidth = 172;
constexpr int kSquareRadius = 5;

/// A square in the soft colour of its tone, with its words; the chosen one has the ring of the keyboard.
class SquareDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens tokens = currentTokens();
        const auto tone = static_cast<Tone>(index.data(ChipToneRole).toInt());
        const bool isWithheld = index.data(ResearchGridModel::WithheldRole).toBool();
        const bool isBlank = static_cast<research::State>(index.data(RawRole).toInt()) == research::State::NotAsked || isWithheld;
        const QRectF square = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(penFor(tokens, tone, isWithheld, isBlank));
        painter->setBrush(isBlank || tone == Tone::Outline ? QBrush(Qt::NoBrush) : QBrush(softColour(tokens, tone)));
        painter->drawRoundedRect(square, kSquareRadius, kSquareRadius);
        painter->setPen(isBlank ? tokens.muted : tone == Tone::Outline ? tokens.accent : textColour(tokens, tone));
        painter->setFont(index.data(StrongRole).toBool() ? strongFont(option.font) : option.font);
        painter->drawText(option.rect, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
        if (option.state.testFlag(QStyle::State_Selected))
            paintChosen(*painter, square, tokens);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {kFewestWidth, kRowHeight}; }

private:
    static QPen penFor(const Tokens& tokens, Tone tone, bool isWithheld, bool isBlank)
    {
        if (isWithheld)
            return {tokens.control, 1, Qt::DashLine};
        if (isBlank)
            return {Qt::NoPen};
        return {tone == Tone::Outline ? tokens.accent : softColour(tokens, tone), 1};
    }

    static void paintChosen(QPainter& painter, const QRectF& square, const Tokens& tokens)
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(square.adjusted(-0.5, -0.5, 0.5, 0.5), kSquareRadius, kSquareRadius);
    }
};

std::optional<research::Answer> answerFor(const QKeyEvent& event)
{
    if (event.modifiers() & ~Qt::ShiftModifier)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_K:
        return research::Answer::Known;
    case Qt::Key_N:
        return research::Answer::NothingKnown;
    case Qt::Key_B:
        return research::Answer::WillBring;
    case Qt::Key_A:
        return research::Answer::None;
    default:
        return std::nullopt;
    }
}

} // namespace

ResearchGridView::ResearchGridView(ResearchGridModel* model, QWidget* parent) : TableView(tr("Research by agency and case"), parent)
{
    setItemDelegate(new SquareDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    verticalHeader()->setVisible(true);
    verticalHeader()->setFixedWidth(kAgencyWidth);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    // The padding of words in lists is too wide for the head of a square.
    horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 6px 2px; }"));
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ResearchGridView::fitSquares);
}

QString ResearchGridView::currentCaseId() const
{
    return currentIndex().data(ResearchGridModel::CaseIdRole).toString();
}

void ResearchGridView::chooseSquare(const QModelIndex& square)
{
    if (!square.isValid())
        return;
    setCurrentIndex(square);
    scrollTo(square);
}

void ResearchGridView::fitSquares()
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns == 0)
        return;
    const int each = std::clamp(viewport()->width() / columns, kFewestWidth, kMostWidth);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, each);
}

void ResearchGridView::keyPressEvent(QKeyEvent* event)
{
    const auto answer = answerFor(*event);
    if (answer && currentIndex().isValid())
        Q_EMIT answerGiven(*answer);
    else
        TableView::keyPressEvent(event);
}

void ResearchGridView::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    fitSquares();
}

void ResearchGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    TableView::currentChanged(current, previous);
    Q_EMIT squareChosen();
}

} // namespace marac::ui
