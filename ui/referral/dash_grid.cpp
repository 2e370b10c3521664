// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/dash_grid.h"

#include "core/workflow/assessment_steps.h"
#include "ui/referral/assessment_bar.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace marac::ui {

DashGrid::DashGrid(workflow::Workspace& workspace, QWidget* parent)
    : Card(tr("Dash"), parent), m_workspace(workspace), m_bar(new AssessmentBar(workspace, this)), m_grid(new QGridLayout), m_count(new Label(QString(), TextStyle::Strong, this)),
      m_frozen(new Label(tr("These answers stand in signed minutes and do not change."), TextStyle::Warn, this)),
      m_commentLabel(new Label(QString(), TextStyle::Muted, this)), m_comment(named(new QLineEdit(this), tr("Comment on this question"))),
      m_commentDraft((new FormDraft(*m_comment, workspace, {}))->watching())
{
    body()->setSpacing(6);
    buildHead();
    buildRows();
    buildFoot();
    layRows(dash::Assessment::blank(dash::Checklist::dash()));
    connect(m_bar, &AssessmentBar::chosen, this, &DashGrid::choose);
    connect(m_bar, &AssessmentBar::begun, this, &DashGrid::begin);
    connect(m_bar, &AssessmentBar::refused, this, &DashGrid::refused);
    connect(m_bar, &AssessmentBar::left, this, [this] { goTo(m_current); });
}

void DashGrid::buildHead()
{
    for (const QString& key : {tr("Y"), tr("N"), tr("D")})
        head()->addWidget(new KeyHint(key, this));
    head()->addWidget(new Label(tr("answer and go on"), TextStyle::Muted, this));
    head()->addSpacing(4);
    head()->addWidget(new KeyHint(tr("Tab"), this));
    head()->addWidget(new Label(tr("comment"), TextStyle::Muted, this));
    body()->addWidget(m_bar);
    body()->addWidget(m_count);
    body()->addWidget(m_frozen);
}

void DashGrid::buildRows()
{
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
}

void DashGrid::layRows(const dash::Assessment& assessment)
{
    const QString laid = fromUtf8(assessment.checklist + ' ' + assessment.version) + QString::number(assessment.items.size());
    if (std::exchange(m_laid, laid) == laid)
        return;
    m_commentOf = 0;
    m_current = 1;
    for (DashRow* row : m_rows) {
        m_grid->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be the one whose key brought us here
    }
    m_rows.clear();
    const dash::Checklist* checklist = dash::Checklist::find(assessment.checklist, assessment.version);
    const int count = static_cast<int>(assessment.items.size());
    for (int place = 0; place < count; ++place) {
        const bool isKnown = checklist && place < static_cast<int>(checklist->items.size());
        const dash::Item unknown{place + 1, toUtf8(tr("Topic %1").arg(place + 1)), {}, false, {}};
        auto* row = new DashRow(isKnown ? checklist->items[static_cast<size_t>(place)] : unknown, this);
        m_rows.push_back(row);
        connectRow(*row);
    }
    for (int place = 0; place < count; ++place) {
        DashRow* row = m_rows[static_cast<size_t>(place)];
        m_grid->addWidget(row, place % half(), place / half());
        row->setVisible(true); // at once: the keyboard may go to it before the layout would show it
    }
}

int DashGrid::half() const
{
    return (static_cast<int>(m_rows.size()) + 1) / 2;
}

void DashGrid::connectRow(DashRow& row)
{
    connect(&row, &DashRow::answered, this, &DashGrid::answer);
    connect(&row, &DashRow::moved, this, [this](int no, int by) { goTo(no + by); });
    connect(&row, &DashRow::crossed, this, [this](int no, int way) { goTo(no + way * half()); });
    connect(&row, &DashRow::entered, this, &DashGrid::enter);
    connect(&row, &DashRow::commentWanted, this, [this] {
        m_comment->setFocus(Qt::TabFocusReason);
        m_comment->selectAll();
    });
}

void DashGrid::buildFoot()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_commentLabel->setBuddy(m_comment);
    m_comment->setPlaceholderText(tr("A comment; Esc goes back to the row"));
    m_comment->installEventFilter(this);
    line->addWidget(m_commentLabel);
    line->addWidget(m_comment, 1);
    body()->addSpacing(2);
    body()->addLayout(line);
    connect(m_comment, &QLineEdit::editingFinished, this, &DashGrid::saveComment);
}

void DashGrid::show(referral::Referral referral)
{
    const bool isOther = referral.id != m_id;
    if (isOther) {
        saveComment();
        m_assessment = {};
    }
    m_id = referral.id;
    const bool isGone = m_assessment.isEmpty() || !referral::assessmentOf(referral, m_assessment);
    const dash::Assessment* shown = isGone ? referral::assessmentsOf(referral, dash::kDash).back() : referral::assessmentOf(referral, m_assessment);
    m_assessment = shown->id;
    showAssessment(referral, *shown);
    if (isOther || isGone) {
        m_commentOf = 0;
        enter(1);
    }
}

void DashGrid::showAssessment(const referral::Referral& referral, const dash::Assessment& assessment)
{
    layRows(assessment);
    const auto change = assessment.isFrozen ? DashRow::Change::Frozen : DashRow::Change::Allowed;
    for (DashRow* row : m_rows)
        row->show(assessment.items[static_cast<size_t>(row->no() - 1)], change);
    const bool isOnly = referral.others.empty(); // else the chooser says which
    setTitle(isOnly ? assessmentWords(referral, assessment) : checklistWords(assessment));
    m_frozen->setVisible(assessment.isFrozen);
    m_comment->setReadOnly(assessment.isFrozen);
    m_bar->show(referral, assessment);
    showCount(referral, assessment);
}

void DashGrid::choose(const Id<dash::Assessment>& assessment)
{
    saveComment();
    m_commentOf = 0;
    m_assessment = assessment;
    if (const referral::Referral* referral = m_workspace.book().referral(m_id))
        show(*referral);
    enter(1);
}

void DashGrid::begin(const Id<dash::Assessment>& assessment)
{
    choose(assessment);
    Q_EMIT changed();
    firstRow()->setFocus(Qt::OtherFocusReason);
}

void DashGrid::showCount(const referral::Referral& referral, const dash::Assessment& assessment)
{
    const dash::Score score = dash::scoreOf(assessment);
    const int threshold = m_workspace.book().area().thresholdYes(referral.received);
    m_count->setText(ui::say(assessment.isDash() ? dash::wordsFor(score, threshold) : dash::countWordsFor(score)));
}

QWidget* DashGrid::firstRow() const
{
    for (DashRow* row : m_rows) {
        if (row->answer() == dash::Answer::Unanswered)
            return row;
    }
    return m_rows.front();
}

DashRow* DashGrid::rowAt(int no) const
{
    const bool isThere = no >= 1 && no <= static_cast<int>(m_rows.size());
    return isThere ? m_rows[static_cast<size_t>(no - 1)] : nullptr;
}

void DashGrid::goTo(int no)
{
    if (DashRow* row = rowAt(no))
        row->setFocus(Qt::OtherFocusReason);
}

void DashGrid::enter(int no)
{
    if (m_commentOf != no)
        saveComment();
    m_current = no;
    m_commentOf = no;
    // One row at a time is in the way of Tab, so that Tab leaves the grid.
    for (DashRow* row : m_rows)
        row->setFocusPolicy(row->no() == no ? Qt::StrongFocus : Qt::ClickFocus);
    m_commentLabel->setText(tr("Comment on %1").arg(no));
    m_commentDraft->setPlace(QStringLiteral("dash/%1/%2").arg(fromUtf8(m_assessment.text())).arg(no));
    m_comment->setText(rowAt(no)->comment());
    m_commentDraft->restore();
    if (rowAt(no)->hasFocus())
        Q_EMIT rowEntered(rowAt(no));
}

void DashGrid::answer(int no, dash::Answer answer)
{
    saveComment();
    const auto event = workflow::answerDash(m_workspace, {m_id, m_assessment}, no, answer);
    if (!event) {
        Q_EMIT refused(event.error());
        return;
    }
    Q_EMIT changed();
    if (answer != dash::Answer::Unanswered)
        goTo(no + 1);
}

void DashGrid::saveComment()
{
    const DashRow* row = rowAt(m_commentOf);
    if (!row || m_comment->isReadOnly() || m_comment->text().trimmed() == row->comment())
        return;
    // Saving refreshes the page, which must not save the same comment once more.
    const int no = std::exchange(m_commentOf, 0);
    const auto event = workflow::commentDash(m_workspace, {m_id, m_assessment}, no, toUtf8(m_comment->text()));
    m_commentOf = no;
    if (!event) {
        Q_EMIT refused(event.error());
        return;
    }
    m_commentDraft->forget();
    m_commentOf = 0;
    Q_EMIT changed();
    m_commentOf = no;
}

bool DashGrid::eventFilter(QObject* watched, QEvent* event)
{
    const bool isBack = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_comment && isBack) {
        saveComment();
        goTo(m_current);
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace marac::ui
