// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_delegate.h"

#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QApplication>

namespace marac::ui {

namespace {

constexpr int kCellSide = 10;
constexpr int kChipGap = 4;

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return index.data(StrongRole).toBool() ? strongFont(option.font) : option.font;
}

QString mutedOf(const QModelIndex& index)
{
    const QString muted = index.data(MutedTextRole).toString();
    return muted.isEmpty() ? muted : QLatin1Char(' ') + muted;
}

QColor wordsColour(const QModelIndex& index)
{
    const Tokens tokens = currentTokens();
    if (index.data(FadedRole).toBool())
        return tokens.muted;
    const QVariant tone = index.data(TextToneRole);
    return tone.isValid() ? textColour(tokens, static_cast<Tone>(tone.toInt())) : tokens.ink;
}

} // namespace

QList<ChipWords> ChipDelegate::chipsOf(const QModelIndex& index) const
{
    const QVariant several = index.data(ChipsRole);
    if (several.isValid())
        return several.value<QList<ChipWords>>();
    const QVariant tone = index.data(ChipToneRole);
    const QString words = index.data(Qt::DisplayRole).toString();
    if (!tone.isValid() || words.isEmpty())
        return {};
    return {{words, static_cast<Tone>(tone.toInt())}};
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QList<ChipWords> chips = chipsOf(index);
    if (chips.isEmpty())
        paintWords(*painter, option, index);
    else
        paintChips(*painter, option, chips);
    painter->restore();
}

void ChipDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens tokens = currentTokens();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter.fillRect(option.rect, tokens.accentSoft);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (isChosen && index.column() == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
    // High contrast has no soft colours: a line above and below says which row is chosen.
    if (isChosen && tokens.accentSoft == tokens.surface)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), tokens.accent);
}

void ChipDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect room = option.rect.adjusted(kCellSide, 0, -kCellSide, 0);
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const auto side = wanted.isValid() ? Qt::Alignment(wanted.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeft;
    const QString words = index.data(Qt::DisplayRole).toString();
    const QString muted = mutedOf(index);
    const QFont font = fontOf(option, index);
    const QFontMetrics metrics(font);
    const int wordsWidth = std::min(room.width(), metrics.horizontalAdvance(words) + 1);
    const int mutedWidth = std::min(room.width() - wordsWidth, QFontMetrics(option.font).horizontalAdvance(muted) + 1);
    int x = room.left();
    if (side & Qt::AlignRight)
        x = room.right() - wordsWidth - mutedWidth + 1;
    else if (side & Qt::AlignHCenter)
        x = room.center().x() - (wordsWidth + mutedWidth) / 2;
    painter.setFont(font);
    painter.setPen(wordsColour(index));
    painter.drawText(QRect(x, room.top(), wordsWidth, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(words, Qt::ElideRight, wordsWidth));
    painter.setFont(option.font);
    painter.setPen(currentTokens().muted);
    painter.drawText(QRect(x + wordsWidth, room.top(), mutedWidth, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(option.font).elidedText(muted, Qt::ElideRight, mutedWidth));
}

void ChipDelegate::paintChips(QPainter& painter, const QStyleOptionViewItem& option, const QList<ChipWords>& chips) const
{
    painter.setFont(option.font);
    int x = option.rect.left() + kCellSide - 1;
    for (const ChipWords& chip : chips) {
        const QSize size = chipSize(option.font, chip.text, chip.tone);
        const int room = option.rect.right() - kCellSide / 2 - x;
        if (room < 32)
            return;
        const int top = option.rect.top() + (option.rect.height() - 1 - size.height()) / 2;
        paintChip(painter, QRect(x, top, std::min(size.width(), room), size.height()), chip.text, chip.tone);
        x += size.width() + kChipGap;
    }
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int width = 2 * kCellSide;
    const QList<ChipWords> chips = chipsOf(index);
    for (const ChipWords& chip : chips)
        width += chipSize(option.font, chip.text, chip.tone).width() + kChipGap;
    if (chips.isEmpty()) {
        width += QFontMetrics(fontOf(option, index)).horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 4;
        width += QFontMetrics(option.font).horizontalAdvance(mutedOf(index));
    }
    return {width, std::max(kRowHeight, QFontMetrics(option.font).height() + 10)};
}

} // namespace marac::ui
