// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/new_meeting_form.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/time_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace marac::ui {

namespace {
constexpr TimeOfDay kUsualStart{9 * 60 + 30};
} // namespace

NewMeetingForm::NewMeetingForm(const Clock& clock, Drafts& drafts, QWidget* parent)
    : Card(tr("New meeting"), parent), m_clock(clock), m_date(new DateField(tr("Date of the meeting"), clock, YearSense::Future, this)),
      m_start(new TimeField(tr("Start"), this)), m_minutes(named(new QSpinBox(this), tr("Minutes per case"))),
      m_kind(named(new QComboBox(this), tr("Kind of meeting"))), m_venue(named(new QLineEdit(this), tr("Venue"))), m_dateField(nullptr),
      m_startField(nullptr), m_refusal((new Label(QString(), TextStyle::Bad, this))->wrapped()),
      m_draft(new FormDraft(*this, drafts, QStringLiteral("meetingForm")))
{
    setFocusProxy(m_date);
    buildFields();
    body()->addWidget(m_refusal);
    buildDeeds();
    m_draft->watching();
    m_refusal->hide();
}

void NewMeetingForm::buildFields()
{
    m_minutes->setRange(1, 120);
    m_kind->addItem(tr("Regular"), static_cast<int>(meeting::Kind::Regular));
    m_kind->addItem(tr("Emergency"), static_cast<int>(meeting::Kind::Emergency));
    m_dateField = new FormField(tr("Date"), m_date, this);
    m_startField = new FormField(tr("Start"), m_start, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_dateField, 3);
    line->addWidget(m_startField, 1);
    line->addWidget(new FormField(tr("Minutes per case"), m_minutes, this), 1);
    line->addWidget(new FormField(tr("Kind"), m_kind, this), 1);
    line->addWidget(new FormField(tr("Venue"), m_venue, this), 3);
    body()->addLayout(line);
}

void NewMeetingForm::buildDeeds()
{
    auto* create = new PrimaryButton(tr("Create meeting"), this);
    create->withKeyWords(tr("Enter"));
    auto* cancel = new Button(tr("Cancel"), ButtonKind::Quiet, this);
    cancel->withKeyWords(tr("Esc"));
    auto* line = new QHBoxLayout;
    line->addWidget(create);
    line->addWidget(cancel);
    line->addStretch(1);
    body()->addLayout(line);
    connect(create, &QPushButton::clicked, this, &NewMeetingForm::submit);
    connect(cancel, &QPushButton::clicked, this, &NewMeetingForm::giveUp);
}

void NewMeetingForm::begin(int minutesPerCase)
{
    m_date->setDate(std::nullopt);
    m_start->setTime(kUsualStart);
    m_minutes->setValue(minutesPerCase);
    m_kind->setCurrentIndex(0);
    m_venue->clear();
    m_draft->restore();
    m_refusal->hide();
    m_dateField->clearFinding();
    m_startField->clearFinding();
    show();
    m_date->setFocus();
}

void NewMeetingForm::refuse(const QString& words)
{
    m_draft->touch(); // it was not made, so what is typed is kept again
    m_refusal->setText(words);
    m_refusal->show();
    announce(*this, words);
    m_date->setFocus();
}

void NewMeetingForm::submit()
{
    m_refusal->hide();
    const auto date = m_date->date();
    const auto start = m_start->time();
    m_dateField->clearFinding();
    m_startField->clearFinding();
    if (!start) {
        m_startField->showMessage(tr("A start is needed, such as 9:30."), Tone::Bad);
        m_start->setFocus();
    }
    if (!date || *date < m_clock.today()) {
        const QString words = date ? tr("This day has passed. A meeting lies ahead.") : tr("A day is needed, such as 26 nov.");
        m_dateField->showMessage(words, Tone::Bad);
        m_date->setFocus();
        return;
    }
    if (!start)
        return;
    m_draft->forget();
    Q_EMIT meetingWanted({*date, *start, m_minutes->value(), static_cast<meeting::Kind>(m_kind->currentData().toInt()), toUtf8(m_venue->text())});
}

void NewMeetingForm::giveUp()
{
    m_draft->forget();
    Q_EMIT cancelled();
}

void NewMeetingForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        Card::keyPressEvent(event);
}

} // namespace marac::ui
