// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/case_panel.h"

#include "core/workflow/triage_steps.h"
#include "ui/referral/case_header.h"
#include "ui/referral/case_notes.h"
#include "ui/referral/criteria_card.h"
#include "ui/referral/dash_grid.h"
#include "ui/referral/decision_bar.h"
#include "ui/referral/referral_words.h"
#include "ui/referral/shared_details_panel.h"
#include "ui/support/say.h"
#include "ui/widgets/empty_state.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace marac::ui {

CasePanel::CasePanel(workflow::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(tr("No referral is chosen."), tr("Choose one at the left; the arrow keys move, Enter begins."), this)),
      m_header(new CaseHeader(workspace, this)), m_criteria(new CriteriaCard(workspace, this)),
      m_shared(new SharedDetailsPanel(workspace, this)), m_dash(new DashGrid(workspace, this)),
      m_notes(new CaseNotes(workspace, this)), m_decision(new DecisionBar(workspace, this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildCase());
    connectParts();
}

QWidget* CasePanel::buildCase()
{
    auto* content = new QWidget(this);
    auto* parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(10);
    parts->addWidget(m_criteria);
    parts->addWidget(m_shared);
    parts->addWidget(m_dash);
    parts->addWidget(m_notes);
    parts->addStretch(1);
    auto* scroll = m_scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    column->addWidget(m_decision);
    return whole;
}

void CasePanel::connectParts()
{
    connect(m_header, &CaseHeader::changeWanted, this, &CasePanel::changeWanted);
    connect(&m_criteria->matches(), &MatchPanel::changed, this, &CasePanel::changed);
    connect(&m_criteria->matches(), &MatchPanel::said, this, &CasePanel::said);
    connect(m_criteria, &CriteriaCard::changed, this, &CasePanel::changed);
    connect(m_criteria, &CriteriaCard::said, this, &CasePanel::said);
    connect(m_shared, &SharedDetailsPanel::openWanted, this, &CasePanel::openWanted);
    connect(m_shared, &SharedDetailsPanel::changed, this, &CasePanel::changed);
    connect(m_shared, &SharedDetailsPanel::said, this, &CasePanel::said);
    connect(m_notes, &CaseNotes::changed, this, &CasePanel::changed);
    connect(m_notes, &CaseNotes::said, this, &CasePanel::said);
    connect(m_decision, &DecisionBar::changed, this, &CasePanel::changed);
    connect(m_decision, &DecisionBar::said, this, &CasePanel::said);
    connect(m_dash, &DashGrid::changed, this, &CasePanel::changed);
    connect(m_dash, &DashGrid::rowEntered, this, [this](QWidget* row) { m_scroll->ensureWidgetVisible(row, 0, 32); });
    connect(m_dash, &DashGrid::refused, this, [this](const Error& error) { Q_EMIT said(ui::say(error), Tone::Bad, Undoable::No); });
}

void CasePanel::show(const QString& id)
{
    const referral::Referral* referral = m_workspace.book().referral(referralId(id));
    m_stack->setCurrentIndex(referral ? 1 : 0);
    if (!referral)
        return;
    if (std::exchange(m_shown, id) != id)
        m_scroll->verticalScrollBar()->setValue(0);
    // A comment still being typed is saved first, and saving makes pointers of the book invalid.
    m_dash->show(*referral);
    referral = m_workspace.book().referral(referralId(id));
    const workflow::TriageLine line = workflow::triageLine(m_workspace, *referral);
    m_header->show(*referral);
    m_criteria->show(line);
    const auto form = workflow::referralForm(m_workspace, referral->id);
    m_shared->show(form ? workflow::sharedDetails(m_workspace, *form) : std::vector<workflow::SharedDetail>{});
    m_notes->show(line);
    m_decision->show(line);
}

void CasePanel::takeKeyboard()
{
    MatchPanel& matches = m_criteria->matches();
    QWidget* first = matches.hasQuestion() ? matches.firstButton() : m_dash->firstRow();
    first->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(first);
}

} // namespace marac::ui
