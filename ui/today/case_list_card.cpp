// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/case_list_card.h"

#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

constexpr int kReferenceWidth = 104;
constexpr int kPersonWidth = 72;
constexpr int kDashWidth = 96;
constexpr int kFewestRows = 2;

int columnOf(CaseListModel::Column column)
{
    return static_cast<int>(column);
}

} // namespace

CaseListCard::CaseListCard(const QString& title, const QString& listName, Scores scores, QWidget* parent)
    : Card(title, parent), m_sentence((new Label(QString(), TextStyle::Body, this))->wrapped()),
      m_list(new TableView(listName, this)), m_model(new CaseListModel(this))
{
    setEdgeToEdge();
    m_sentence->setContentsMargins(15, 0, 15, 4);
    body()->addWidget(m_sentence);
    // The words of the rows stand below the title, and the list leaves the round corners free.
    auto* room = new QHBoxLayout;
    room->setContentsMargins(5, 0, 5, 8);
    room->addWidget(m_list);
    body()->addLayout(room, 1);
    body()->addStretch(0);
    m_list->setModel(m_model);
    m_list->horizontalHeader()->hide();
    m_list->setColumnWidth(columnOf(CaseListModel::Column::Reference), kReferenceWidth);
    m_list->setColumnWidth(columnOf(CaseListModel::Column::Person), kPersonWidth);
    m_list->setColumnWidth(columnOf(CaseListModel::Column::Dash), kDashWidth);
    m_list->setColumnHidden(columnOf(CaseListModel::Column::Dash), scores == Scores::Hidden);
    m_list->stretchColumn(columnOf(CaseListModel::Column::Words));
    m_list->setMinimumHeight(kFewestRows * m_list->verticalHeader()->defaultSectionSize());
    connect(m_list, &TableView::idActivated, this, &CaseListCard::caseWanted);
}

void CaseListCard::showCases(const QString& sentence, std::vector<CaseListRow> rows)
{
    const bool isEmpty = rows.empty();
    m_sentence->setText(isEmpty ? m_nothing : sentence);
    m_sentence->setTextStyle(isEmpty ? TextStyle::Muted : TextStyle::Body);
    m_list->setVisible(!isEmpty);
    m_model->setRows(std::move(rows));
    setAccessibleDescription(m_sentence->text());
}

} // namespace marac::ui
