// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/dash_grid.h"

#include "core/workflow/referral_steps.h"
#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
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
    : Card(tr("Dash"), parent), m_workspace(workspace), m_count(new Label(QString(), TextStyle::Strong, this)),
      m_frozen(new Label(tr("These answers stand in signed minutes and do not change."), TextStyle::Warn, this)),
      m_commentLabel(new Label(QString(), TextStyle::Muted, this)), m_comment(named(new QLineEdit(this), tr("Comment on this question"))),
      m_commentDraft((new FormDraft(*m_comment, workspace, {}))->watching())
{
    body()->setSpacing(6);
    buildHead();
    buildRows();
    buildFoot();
}

void DashGrid::buildHead()
{
    for (const QString& key : {tr("Y"), tr("N"), tr("D")})
        head()->addWidget(new KeyHint(key, this));
    head()->addWidget(new Label(tr("answer and go on"), TextStyle::Muted, this));
    head()->addSpacing(4);
    head()->addWidget(new KeyHint(tr("Tab"), this));
    head()->addWidget(new Label(tr("comment"), TextStyle::Muted, this));
    body()->addWidget(m_count);
    body()->addWidget(m_frozen);
}

void DashGrid::buildRows()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(0);
    const auto& items = dash::Checklist::dash().items;
    const int half = (static_cast<int>(items.size()) + 1) / 2;
    for (size_t i = 0; i < items.size(); ++i) {
        auto* row = new DashRow(items[i], this);
        const int place = static_cast<int>(i);
        grid->addWidget(row, place % half, place / half);
        m_rows.push_back(row);
        connectRow(*row);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
}

void DashGrid::connectRow(DashRow& row)
{
    connect(&row, &DashRow::answered, this, &DashGrid::answer);
    connect(&row, &DashRow::moved, this, [this](int no, int by) { goTo(no + by); });
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
    if (isOther)
        saveComment();
    m_id = referral.id;
    const auto change = referral.dash.isFrozen ? DashRow::Change::Frozen : DashRow::Change::Allowed;
    for (DashRow* row : m_rows) {
        const auto place = static_cast<size_t>(row->no() - 1);
        row->show(place < referral.dash.items.size() ? referral.dash.items[place] : dash::AnsweredItem{}, change);
    }
    QStringList title{tr("Dash")};
    if (referral.dash.date)
        title.append(fullDay(*referral.dash.date));
    if (!referral.dash.assessor.empty())
        title.append(fromUtf8(referral.dash.assessor));
    setTitle(title.join(QStringLiteral(" · ")));
    m_frozen->setVisible(referral.dash.isFrozen);
    m_comment->setReadOnly(referral.dash.isFrozen);
    showCount(referral);
    if (isOther) {
        m_commentOf = 0;
        enter(1);
    }
}

void DashGrid::showCount(const referral::Referral& referral)
{
    const int threshold = m_workspace.book().area().thresholdYes(referral.received);
    m_count->setText(ui::say(dash::wordsFor(dash::scoreOf(referral.dash), threshold)));
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
    m_commentDraft->setPlace(QStringLiteral("dash/%1/%2").arg(fromUtf8(m_id.text())).arg(no));
    m_comment->setText(rowAt(no)->comment());
    m_commentDraft->restore();
    if (rowAt(no)->hasFocus())
        Q_EMIT rowEntered(rowAt(no));
}

void DashGrid::answer(int no, dash::Answer answer)
{
    saveComment();
    const auto event = workflow::answerDash(m_workspace, m_id, no, answer);
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
    const auto event = workflow::commentDash(m_workspace, m_id, no, toUtf8(m_comment->text()));
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
