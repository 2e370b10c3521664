// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/paragraph_delegate.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/roles.h"

#include <QPainter>

namespace marac::ui {

namespace {

constexpr int kSide = 8;
constexpr int kTop = 6;
constexpr int kChipGap = 3;

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return index.data(StrongRole).toBool() ? strongFont(option.font) : option.font;
}

int flagsOf(const QModelIndex& index)
{
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const int side = wanted.isValid() ? wanted.toInt() & static_cast<int>(Qt::AlignHorizontal_Mask) : static_cast<int>(Qt::AlignLeft);
    return side | static_cast<int>(Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap);
}

int wordsHeight(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
{
    const QString words = index.data(Qt::DisplayRole).toString();
    return QFontMetrics(fontOf(option, index)).boundingRect(QRect(0, 0, width, 4000), flagsOf(index), words).height();
}

QList<ChipWords> chipsOf(const QModelIndex& index)
{
    return index.data(ChipsRole).value<QList<ChipWords>>();
}

QColor colourOf(const QModelIndex& index)
{
    const Tokens tokens = currentTokens();
    if (index.data(FadedRole).toBool())
        return tokens.muted;
    const QVariant tone = index.data(TextToneRole);
    return tone.isValid() ? textColour(tokens, static_cast<Tone>(tone.toInt())) : tokens.ink;
}

} // namespace

QSize ParagraphDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = std::max(40, option.rect.width() - 2 * kSide);
    int height = 2 * kTop + wordsHeight(option, index, width);
    if (!index.data(MutedTextRole).toString().isEmpty())
        height += QFontMetrics(option.font).height();
    if (!chipsOf(index).isEmpty())
        height += kChipGap + kChipHeight;
    return {option.rect.width(), std::max(kRowHeight, height)};
}

void ParagraphDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens tokens = currentTokens();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter.fillRect(option.rect, tokens.accentSoft);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (isChosen && index.column() == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
}

void ParagraphDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    QRect room = option.rect.adjusted(kSide, kTop, -kSide, -kTop);
    painter->setFont(option.font);
    if (const QString above = index.data(MutedTextRole).toString(); !above.isEmpty()) {
        const QFontMetrics metrics(option.font);
        painter->setPen(currentTokens().muted);
        painter->drawText(room, static_cast<int>(Qt::AlignTop | Qt::AlignLeft), metrics.elidedText(above, Qt::ElideRight, room.width()));
        room.setTop(room.top() + metrics.height());
    }
    painter->setFont(fontOf(option, index));
    painter->setPen(colourOf(index));
    painter->drawText(room, flagsOf(index), index.data(Qt::DisplayRole).toString());
    room.setTop(room.top() + wordsHeight(option, index, room.width()) + kChipGap);
    painter->setFont(option.font);
    int x = room.left();
    for (const ChipWords& chip : chipsOf(index)) {
        const QSize size = chipSize(option.font, chip.text, chip.tone);
        paintChip(*painter, QRect(QPoint(x, room.top()), size), chip.text, chip.tone);
        x += size.width() + 4;
    }
    painter->restore();
}

} // namespace marac::ui
