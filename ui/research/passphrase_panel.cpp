// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/passphrase_panel.h"

#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace marac::ui {

PassphrasePanel::PassphrasePanel(QWidget* parent) : Card(tr("Passphrases of the forms"), parent), m_rows(new QWidget(this))
{
    setBar(Tone::Accent);
    body()->addWidget((new Label(tr("Tell each agency its own words by telephone, not by e-mail with the form. They are shown once."), TextStyle::Body, this))->wrapped());
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_rows->setProperty("ground", QStringLiteral("clear"));
    scroll->setWidget(m_rows);
    body()->addWidget(scroll, 1);
    auto* close = new Button(tr("Close and forget"), ButtonKind::Quiet, this);
    body()->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, this, [this] {
        wipe();
        Q_EMIT closed();
    });
}

void PassphrasePanel::show(const std::map<std::string, std::string>& byAgency)
{
    wipe();
    for (const auto& [agency, words] : byAgency)
        addRow(agency.empty() ? tr("Your own copy") : fromUtf8(agency), fromUtf8(words));
    static_cast<QVBoxLayout*>(m_rows->layout())->addStretch(1);
}

void PassphrasePanel::addRow(const QString& agency, const QString& words)
{
    auto* row = new QWidget(m_rows);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget((new Label(agency, TextStyle::Muted, row))->wrapped());
    auto* secret = (new Label(words, TextStyle::Strong, row))->wrapped();
    secret->setAccessibleName(tr("Passphrase of %1: %2").arg(agency, words));
    column->addWidget(secret);
    m_rows->layout()->addWidget(row);
}

void PassphrasePanel::wipe()
{
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace marac::ui
