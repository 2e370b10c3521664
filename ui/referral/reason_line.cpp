// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/reason_line.h"

#include "ui/support/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace marac::ui {

ReasonLine::ReasonLine(Drafts& drafts, QWidget* parent)
    : QWidget(parent), m_question(new Label(QString(), TextStyle::Strong, this)), m_reason(named(new QLineEdit(this), tr("Reason"))),
      m_deed(new Button(QString(), ButtonKind::Quiet, this)), m_refusal((new Label(QString(), TextStyle::Bad, this))->wrapped()),
      m_draft((new FormDraft(*m_reason, drafts, {}))->watching())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_question);
    line->addWidget(m_reason, 1);
    line->addWidget(m_deed->withKeyWords(tr("Enter")));
    auto* back = (new Button(tr("Back"), ButtonKind::Plain, this))->withKeyWords(tr("Esc"));
    line->addWidget(back);
    column->addLayout(line);
    column->addWidget(m_refusal);
    m_question->setBuddy(m_reason);
    const auto give = [this] { Q_EMIT given(m_reason->text().trimmed()); };
    connect(m_reason, &QLineEdit::returnPressed, this, give);
    connect(m_deed, &QAbstractButton::clicked, this, give);
    connect(back, &QAbstractButton::clicked, this, &ReasonLine::close);
    close();
}

void ReasonLine::prepare(const Question& question)
{
    m_question->setText(question.words);
    m_deed->setText(question.deed);
    named(m_reason, question.words);
    m_draft->setPlace(question.place);
    m_reason->clear();
    m_refusal->hide();
    setVisible(m_draft->restore());
}

void ReasonLine::ask()
{
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonLine::take()
{
    m_draft->forget();
    m_reason->clear();
    close();
}

void ReasonLine::refuse(const QString& words)
{
    m_refusal->setText(words);
    m_refusal->show();
    announce(*m_refusal, words);
}

void ReasonLine::close()
{
    m_refusal->hide();
    hide();
}

void ReasonLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace marac::ui
