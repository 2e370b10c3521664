// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/chase_card.h"

#include "ui/actions/chase_words.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_area.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace marac::ui {

ChaseCard::ChaseCard(QWidget* parent)
    : Card(tr("Whom to chase"), parent), m_agencies(named(new QComboBox(this), tr("Agency to chase"))),
      m_words(new TextArea(tr("Words to send"), this)),
      m_nothing((new Label(tr("No agency has an action late or due within a week."), TextStyle::Muted, this))->wrapped())
{
    m_words->setReadOnly(true);
    m_words->setLines(3, 3);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_agencies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    body()->addWidget(m_nothing);
    body()->addWidget(m_agencies);
    body()->addWidget(m_words, 1);
    buildDeeds();
    connect(m_agencies, &QComboBox::currentIndexChanged, this, &ChaseCard::showWords);
}

void ChaseCard::buildDeeds()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    m_copy = (new Button(tr("Copy"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_note = new Button(tr("Note that they were chased"), ButtonKind::Quiet, this);
    line->addWidget(m_copy);
    line->addWidget(m_note);
    line->addStretch(1);
    body()->addLayout(line);
    connect(m_copy, &QPushButton::clicked, this, &ChaseCard::copyWords);
    connect(m_note, &QPushButton::clicked, this, [this] { Q_EMIT chaseNoted(agencyId()); });
}

void ChaseCard::showLists(const workflow::Workspace& workspace)
{
    const QString chosen = agencyId();
    const QSignalBlocker quiet(m_agencies);
    m_agencies->clear();
    m_texts.clear();
    for (const tracking::Chase& chase : tracking::chaseLists(workspace.book().actions(), workspace.book().agencies(), workspace.today())) {
        const agency::Agency* agency = workspace.book().agency(chase.agency);
        const QString name = agency ? fromUtf8(agency::shortName(*agency)) : QString();
        m_agencies->addItem(tr("%1: %2 late, %3 due within a week").arg(name).arg(chase.late.size()).arg(chase.dueSoon.size()),
                            fromUtf8(chase.agency.text()));
        m_texts << chaseWords(workspace, chase);
    }
    m_agencies->setCurrentIndex(std::max(0, m_agencies->findData(chosen)));
    const bool isEmpty = m_texts.isEmpty();
    m_nothing->setVisible(isEmpty);
    for (QWidget* part : std::initializer_list<QWidget*>{m_agencies, m_words, m_copy, m_note})
        part->setVisible(!isEmpty);
    showWords();
}

QString ChaseCard::agencyId() const
{
    return m_agencies->currentData().toString();
}

QString ChaseCard::words() const
{
    return m_words->toPlainText();
}

void ChaseCard::showWords()
{
    const QString text = m_texts.value(m_agencies->currentIndex());
    if (text != words())
        m_words->setPlainText(text);
}

void ChaseCard::copyWords()
{
    QGuiApplication::clipboard()->setText(words());
    Q_EMIT copied();
}

} // namespace marac::ui
