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

} // namespace marac::ui
