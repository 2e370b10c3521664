// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_area.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QTextDocument>

#include <algorithm>

namespace marac::ui {

TextArea::TextArea(const QString& name, QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { fit(); });
}

void TextArea::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void TextArea::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    fit();
}

int TextArea::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 20;
}

void TextArea::fit()
{
    updateGeometry();
}

QSize TextArea::sizeHint() const
{
    // A plain text document measures its height in lines.
    const int lines = static_cast<int>(document()->size().height());
    return {240, heightOf(std::clamp(lines, m_fewest, m_most))};
}

QSize TextArea::minimumSizeHint() const
{
    return {120, heightOf(m_fewest)};
}

} // namespace marac::ui
