// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QStyle>
#include <QVariant>

#include <array>

namespace marac::ui {

namespace {

const char* nameOf(TextStyle style)
{
    constexpr std::array names{"body", "strong", "muted", "section", "name", "title",
                               "clock", "huge", "accent", "warn", "bad", "ok"};
    return names[static_cast<size_t>(style)];
}

} // namespace

Label::Label(const QString& text, TextStyle style, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setTextStyle(style);
}

void Label::setTextStyle(TextStyle textStyle)
{
    const QString name = QString::fromLatin1(nameOf(textStyle));
    if (property("words").toString() == name)
        return;
    setProperty("words", name);
    style()->unpolish(this);
    style()->polish(this);
}

Label* Label::wrapped()
{
    setWordWrap(true);
    return this;
}

int Label::heightForWidth(int width) const
{
    if (m_measuredText != text() || m_measuredFont != font()) {
        m_heights.clear();
        m_measuredText = text();
        m_measuredFont = font();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

} // namespace marac::ui
