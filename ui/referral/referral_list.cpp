// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/referral_list.h"

#include "core/workflow/triage_steps.h"
#include "ui/referral/referral_editor.h"
#include "ui/referral/referral_words.h"
#include "ui/referral/triage_table_model.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {

using referral::Stage;

const QString kToTriage = QStringLiteral("toTriage");
const QString kAgenda = QStringLiteral("agenda");
const QString kHeld = QStringLiteral("held");
const QString kHeard = QStringLiteral("heard");
const QString kAll = QStringLiteral("all");

QString viewOf(Stage stage)
{
    switch (stage) {
    case Stage::ToTriage:
        return kToTriage;
    case Stage::Accepted:
        return kAgenda;
    case Stage::Deferred:
    case Stage::Returned:
        return kHeld;
    case Stage::Heard:
        return kHeard;
    case Stage::Declined:
        break;
    }
    return kAll;
}

} // namespace

ReferralList::ReferralList(workflow::Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_filters(new FilterChips(tr("Which referrals"), this)),
      m_find(named(new QLineEdit(this), tr("Find a name or reference"))), m_model(new TriageTableModel(this)),
      m_sorted(new QSortFilterProxyModel(this)), m_table(new TableView(tr("Referrals"), this)),
      m_empty(new EmptyState(QString(), QString(), this)), m_drafts(new QWidget(this)), m_draftLine(new FlowLayout(m_drafts))
{
    setEdgeToEdge();
    buildHead();
    buildTable();
}

void ReferralList::buildHead()
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 2);
    head->setSpacing(8);
    auto* deeds = new QHBoxLayout;
    m_find->setPlaceholderText(tr("Find a name or reference"));
    m_find->setClearButtonEnabled(true);
    auto* import = (new Button(tr("Import…"), ButtonKind::Quiet, this))->withKey(QKeySequence(QStringLiteral("Ctrl+I")));
    auto* fresh = (new Button(tr("New referral"), ButtonKind::Quiet, this))->withKey(QKeySequence(QStringLiteral("Ctrl+N")));
    deeds->addWidget(m_find, 1);
    deeds->addWidget(import);
    deeds->addWidget(fresh);
    head->addLayout(deeds);
    m_filters->addFilter(kToTriage, tr("To triage"));
    m_filters->addFilter(kAgenda, tr("On agenda"));
    m_filters->addFilter(kHeld, tr("Held"));
    m_filters->addFilter(kHeard, tr("Heard"));
    m_filters->addFilter(kAll, tr("All"));
    head->addWidget(m_filters);
    head->addWidget(m_drafts);
    body()->addLayout(head);
    connect(import, &QAbstractButton::clicked, this, &ReferralList::importWanted);
    connect(fresh, &QAbstractButton::clicked, this, &ReferralList::newWanted);
    connect(m_filters, &FilterChips::filterChosen, this, [this] {
        fillTable();
        Q_EMIT referralChosen(chosen());
    });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_sorted->setFilterFixedString(typed);
        sayEmptiness();
    });
}

void ReferralList::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(TriageTableModel::Column::Waiting), Qt::DescendingOrder);
    m_table->setColumnWidth(static_cast<int>(TriageTableModel::Column::Reference), 84);
    m_table->setColumnWidth(static_cast<int>(TriageTableModel::Column::Dash), 50);
    m_table->setColumnWidth(static_cast<int>(TriageTableModel::Column::Meets), 174);
    m_table->setColumnWidth(static_cast<int>(TriageTableModel::Column::Waiting), 62);
    m_table->stretchColumn(static_cast<int>(TriageTableModel::Column::Victim));
    m_table->setEmptyState(m_empty);
    body()->addWidget(m_table, 1);
    connect(m_empty, &EmptyState::actionWanted, this, &ReferralList::importWanted);
    connect(m_table, &TableView::idChosen, this, &ReferralList::referralChosen);
    connect(m_table, &TableView::idActivated, this, &ReferralList::referralOpened);
}

QWidget* ReferralList::table() const
{
    return m_table;
}

QString ReferralList::chosen() const
{
    return m_table->currentId();
}

void ReferralList::refresh()
{
    QHash<QString, int> counts;
    for (const referral::Referral& referral : m_workspace.book().referrals())
        ++counts[viewOf(referral.stage)];
    for (const QString& view : {kToTriage, kAgenda, kHeld, kHeard})
        m_filters->setCount(view, counts.value(view));
    m_filters->setCount(kAll, static_cast<int>(m_workspace.book().referrals().size()));
    fillTable();
    showDrafts();
}

void ReferralList::showDrafts()
{
    const auto places = m_workspace.draftPlaces(std::string(ReferralEditor::kDraftPlaces));
    m_draftLine->clear();
    m_drafts->setVisible(!places.empty());
    if (places.empty())
        return;
    m_draftLine->addWidget(new Label(tr("Half-typed, not filed yet:"), TextStyle::Warn, m_drafts));
    for (const std::string& place : places) {
        const QString id = ReferralEditor::idIn(place);
        const referral::Referral* referral = m_workspace.book().referral(referralId(id));
        const QString unfiled = id.isEmpty() ? tr("new referral") : tr("a referral taken back");
        auto* chip = new ChipButton(referral ? fromUtf8(referral->ref) : unfiled, Tone::Warn, m_drafts);
        named(chip, tr("Go on with %1").arg(chip->text()));
        connect(chip, &QAbstractButton::clicked, this, [this, id] { Q_EMIT draftWanted(id); }, Qt::QueuedConnection);
        m_draftLine->addWidget(chip);
    }
    for (int i = 0; i < m_draftLine->count(); ++i)
        m_draftLine->itemAt(i)->widget()->show();
}

void ReferralList::fillTable()
{
    const QString before = chosen();
    const int place = std::max(0, m_table->currentIndex().row());
    const QString view = m_filters->chosen();
    std::vector<TriageRow> rows;
    for (const referral::Referral& referral : m_workspace.book().referrals()) {
        if (view == kAll || viewOf(referral.stage) == view)
            rows.push_back(TriageRow::of(workflow::triageLine(m_workspace, referral)));
    }
    m_model->setRows(std::move(rows));
    // Where the chosen one has gone, its place in the list is taken by the next: triage goes on without a mouse.
    if (!m_table->chooseId(before) && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(std::min(place, m_sorted->rowCount() - 1), 0));
    sayEmptiness();
}

void ReferralList::choose(const QString& id)
{
    const referral::Referral* referral = m_workspace.book().referral(referralId(id));
    if (!referral)
        return;
    m_find->clear();
    if (!m_table->chooseId(id)) {
        m_filters->choose(viewOf(referral->stage));
        m_table->chooseId(id);
    }
}

void ReferralList::sayEmptiness()
{
    if (m_workspace.book().referrals().empty()) {
        m_empty->setWords(tr("No referral has come in yet."), tr("Import the list you have, or begin with a new referral (Ctrl N)."));
        m_empty->offer(tr("Import a list…"));
    } else if (!m_find->text().isEmpty()) {
        m_empty->setWords(tr("Nobody here fits what is typed."), tr("Clear the field, or look under All."));
    } else {
        m_empty->setWords(tr("No referral stands here."), tr("The other views above show the rest."));
    }
}

} // namespace marac::ui
