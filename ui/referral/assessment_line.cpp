// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/assessment_line.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

AssessmentLine::AssessmentLine(workflow::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_checklist(named(new QComboBox(this), tr("Checklist to begin"))),
      m_day(new DateField(tr("Day of the assessment"), workspace.clock(), YearSense::Past, this)),
      m_assessor(named(new QLineEdit(this), tr("Who assesses"))),
      m_former(named(new QCheckBox(tr("Begin with the former answers"), this), tr("Begin with the former answers"))),
      m_about((new Label(QString(), TextStyle::Muted, this))->wrapped()), m_draft(new FormDraft(*this, workspace, {}))
{
    build();
    m_draft->watching();
    hide();
}

void AssessmentLine::build()
{
    for (const dash::Checklist* checklist : dash::Checklist::current())
        m_checklist->addItem(fromUtf8(checklist->name), fromUtf8(checklist->id));
    m_assessor->setPlaceholderText(tr("Who assesses, for example the Idva"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 4);
    column->setSpacing(6);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_checklist);
    first->addWidget(m_day, 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    auto* start = (new Button(tr("Begin"), ButtonKind::Quiet, this))->withKeyWords(tr("Enter"));
    auto* back = (new Button(tr("Back"), ButtonKind::Plain, this))->withKeyWords(tr("Esc"));
    second->addWidget(m_assessor, 1);
    second->addWidget(start);
    second->addWidget(back);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_former);
    column->addWidget(m_about);
    connect(m_checklist, &QComboBox::currentIndexChanged, this, &AssessmentLine::showChosen);
    connect(start, &QAbstractButton::clicked, this, &AssessmentLine::begin);
    connect(back, &QAbstractButton::clicked, this, &AssessmentLine::close);
}

void AssessmentLine::show(const Id<referral::Referral>& referral)
{
    if (m_id == referral)
        return;
    m_id = referral;
    hide();
    m_checklist->setCurrentIndex(0); // the Dash is the first of all
    m_day->setDate(m_workspace.today());
    m_assessor->clear();
    m_former->setChecked(false);
    m_draft->setPlace(QStringLiteral("assess/%1").arg(fromUtf8(m_id.text())));
    setVisible(m_draft->restore());
    showChosen();
}

void AssessmentLine::showChosen()
{
    const dash::Checklist* checklist = dash::Checklist::newest(toUtf8(m_checklist->currentData().toString()));
    const referral::Referral* referral = m_workspace.book().referral(m_id);
    if (!checklist || !referral)
        return;
    m_about->setText(fromUtf8(checklist->about));
    const auto known = referral::assessmentsOf(*referral, checklist->id);
    m_former->setVisible(std::any_of(known.begin(), known.end(), [](const auto* one) { return !one->isBlank(); }));
}

void AssessmentLine::open(Wish wish)
{
    const bool isOnDash = m_checklist->currentIndex() == 0;
    if (wish == Wish::DashAgain)
        m_checklist->setCurrentIndex(0);
    else if (isOnDash)
        m_checklist->setCurrentIndex(1);
    showChosen();
    QWidget::show();
    QWidget* first = wish == Wish::DashAgain ? static_cast<QWidget*>(m_assessor) : m_checklist;
    first->setFocus(Qt::OtherFocusReason);
}

void AssessmentLine::close()
{
    hide();
    Q_EMIT closed();
}

void AssessmentLine::begin()
{
    const auto day = m_day->date();
    if (!day) {
        Q_EMIT refused({ErrorCode::InvalidInput, phrase("AssessmentLine", "Type the day of the assessment, for example 26 nov. Nothing was begun; what was typed is kept."), {}});
        m_day->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    workflow::NewAssessment wanted;
    wanted.checklist = toUtf8(m_checklist->currentData().toString());
    wanted.day = *day;
    wanted.assessor = toUtf8(m_assessor->text());
    const bool isWithFormer = m_former->isVisibleTo(this) && m_former->isChecked();
    wanted.start = isWithFormer ? workflow::NewAssessment::Start::Former : workflow::NewAssessment::Start::Blank;
    const auto fresh = workflow::assess(m_workspace, m_id, wanted);
    if (!fresh) {
        Q_EMIT refused(fresh.error());
        return;
    }
    m_draft->forget();
    m_assessor->clear();
    m_former->setChecked(false);
    m_day->setDate(m_workspace.today());
    hide();
    Q_EMIT begun(fresh->assessment);
}

void AssessmentLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        begin();
    else
        QWidget::keyPressEvent(event);
}

} // namespace marac::ui
