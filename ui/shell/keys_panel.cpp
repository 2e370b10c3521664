// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_panel.h"

#include "ui/widgets/key_hint.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

QList<KeyWords> windowKeys()
{
    const auto words = [](const char* deed) { return KeysPanel::tr(deed); };
    return {
        {QStringLiteral("Ctrl 1 – 8"), words(QT_TR_NOOP("go along the rail"))},
        {QStringLiteral("Ctrl K"), words(QT_TR_NOOP("search or do anything"))},
        {QStringLiteral("Ctrl Z"), words(QT_TR_NOOP("undo what was done last"))},
        {QStringLiteral("Ctrl Shift Z"), words(QT_TR_NOOP("do it again"))},
        {QStringLiteral("F9"), words(QT_TR_NOOP("cover the window, and uncover it"))},
        {QStringLiteral("Ctrl L"), words(QT_TR_NOOP("lock the store"))},
        {QStringLiteral("Tab"), words(QT_TR_NOOP("to the next field; Shift Tab goes back"))},
        {QStringLiteral("F1"), words(QT_TR_NOOP("show and hide these keys"))},
    };
}

} // namespace

KeysPanel::KeysPanel(QWidget* parent) : Card(QString(), parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("List of keys"));
    hide();
}

void KeysPanel::open(const QString& pageTitle, const QList<KeyWords>& pageKeys)
{
    while (QLayoutItem* item = body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* sheet = new QWidget(this);
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    addPart(*grid, 0, tr("Keys of the window"), windowKeys());
    if (!pageKeys.isEmpty())
        addPart(*grid, 3, pageTitle, pageKeys);
    grid->setColumnMinimumWidth(2, 24);
    body()->addWidget(sheet);
    body()->addWidget(new Label(tr("F1 or Escape closes this."), TextStyle::Muted, this));
    adjustSize();
    move((parentWidget()->width() - width()) / 2, std::max(16, (parentWidget()->height() - height()) / 3));
    show();
    raise();
    setFocus();
}

void KeysPanel::addPart(QGridLayout& grid, int column, const QString& title, const QList<KeyWords>& keys)
{
    grid.addWidget(new SectionTitle(title, this), 0, column, 1, 2);
    int row = 1;
    for (const KeyWords& key : keys) {
        grid.addWidget(new KeyHint(key.keys, this), row, column, Qt::AlignLeft | Qt::AlignVCenter);
        grid.addWidget(new Label(key.deed, TextStyle::Body, this), row, column + 1);
        ++row;
    }
}

void KeysPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        close();
    else
        Card::keyPressEvent(event);
}

void KeysPanel::focusOutEvent(QFocusEvent* event)
{
    Card::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        close();
}

void KeysPanel::close()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

} // namespace marac::ui
