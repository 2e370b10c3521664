// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

namespace marac::ui {

Page::Page(Area area, QWidget* parent) : QWidget(parent), m_area(area)
{
    setAccessibleName(areaWords(area));
}

void Page::setContext(const QString& context)
{
    if (m_context == context)
        return;
    m_context = context;
    Q_EMIT contextChanged(context);
}

void Page::say(const QString& words, Tone tone, Undoable undoable)
{
    Q_EMIT messageRequested(words, tone, undoable);
}

} // namespace marac::ui
