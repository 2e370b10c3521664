// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/return_sheet.h"

#include "ui/insight/return_table_model.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

constexpr int kNameWidth = 132;
constexpr int kDateWidth = 116;
constexpr int kCountWidth = 104;
constexpr int kHeaderHeight = 84;

} // namespace

ReturnSheet::ReturnSheet(QWidget* parent)
    : QWidget(parent), m_table(new TableView(tr("Data return"), this)), m_model(new ReturnTableModel(this)),
      m_heading((new Label(QString(), TextStyle::Strong, this))->wrapped()), m_findings((new Label(QString(), TextStyle::Body, this))->wrapped()),
      m_save((new PrimaryButton(tr("Save as CSV…"), this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_S)))
{
    auto* card = new Card(tr("Quarterly data return"), this);
    card->setEdgeToEdge();
    card->head()->addWidget(m_save);
    auto* explanation = (new Label(tr("The 32 columns of SafeLives' template, one row a meeting held. A dash means that nobody collected it; "
                                      "the cell stays empty in the file and is never nought."), TextStyle::Muted, card))->wrapped();
    auto* words = new QVBoxLayout;
    words->setContentsMargins(15, 0, 15, 6);
    words->addWidget(explanation);
    words->addWidget(m_findings);
    card->body()->addLayout(words);
    buildTable();
    card->body()->addWidget(m_table, 1);
    m_heading->setContentsMargins(15, 4, 15, 10);
    card->body()->addWidget(m_heading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_save, &QPushButton::clicked, this, &ReturnSheet::saveWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReturnSheet::showHeading);
}

void ReturnSheet::buildTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop) | Qt::Alignment(Qt::TextWordWrap));
    header->setFixedHeight(kHeaderHeight);
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, i == 0 ? kNameWidth : i == 1 ? kDateWidth : kCountWidth);
    auto* empty = new EmptyState(tr("No meeting has been held yet."), tr("A meeting appears here when it is closed."));
    empty->offer(tr("Go to the meeting"));
    m_table->setEmptyState(empty);
    connect(empty, &EmptyState::actionWanted, this, &ReturnSheet::meetingWanted);
}

void ReturnSheet::showReturn(const std::vector<workflow::MeetingReturn>& rows)
{
    std::vector<ReturnTableModel::Row> shown;
    QStringList findings;
    for (const workflow::MeetingReturn& row : rows) {
        shown.push_back({row.row, !row.findings.empty()});
        for (const Finding& finding : row.findings)
            findings << tr("▲ %1, column %2: %3").arg(fullDay(row.row.date), fromUtf8(finding.field), ui::say(finding));
    }
    m_findings->setText(findings.isEmpty() ? tr("✓ The rows add up by the template's own rules.") : findings.join(QLatin1Char('\n')));
    m_findings->setTextStyle(findings.isEmpty() ? TextStyle::Ok : TextStyle::Warn);
    m_findings->setVisible(!rows.empty());
    m_save->setEnabled(!rows.empty());
    m_model->setRows(std::move(shown));
    showHeading();
}

void ReturnSheet::showHeading()
{
    const QModelIndex index = m_table->currentIndex();
    m_heading->setText(index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : QString());
    m_heading->setVisible(index.isValid());
}

} // namespace marac::ui
