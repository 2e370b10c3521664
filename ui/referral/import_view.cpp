// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/import_view.h"

#include "ui/referral/findings_model.h"
#include "ui/referral/import_busy.h"
#include "ui/referral/import_columns.h"
#include "ui/referral/import_keeping.h"
#include "ui/referral/import_preview_model.h"
#include "ui/referral/import_reading.h"
#include "ui/referral/import_row_detail.h"
#include "ui/support/accessible.h"
#include "ui/support/prompt.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The card shows through.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

ImportView::ImportView(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_prompt(prompt), m_reading(new ImportReading(this)), m_busy(new ImportBusy(this)), m_rows(new ImportPreviewModel(this)), m_findings(new FindingsModel(this)),
      m_file(new Label(tr("Import a list of referrals"), TextStyle::Name, this)), m_summary((new Label(QString(), TextStyle::Muted, this))->wrapped()),
      m_import(new PrimaryButton(tr("Import"), this)), m_rowTable(new TableView(tr("Rows of the file"), this)),
      m_findingTable(new TableView(tr("What was noticed in the file"), this)), m_row(new ImportRowDetail(this)),
      m_keeping(new ImportKeeping(workspace, prompt, this)), m_columns(new ImportColumns(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(buildHead());
    auto* parts = new QHBoxLayout;
    parts->setSpacing(10);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(buildRow(), 1);
    right->addWidget(buildColumns(), 1);
    parts->addWidget(buildRows(), 5);
    parts->addLayout(right, 3);
    column->addLayout(parts, 1);
    connectReading();
}

QWidget* ImportView::buildHead()
{
    auto* card = new Card(this);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* choose = new Button(tr("Another file…"), ButtonKind::Quiet, card);
    auto* back = (new Button(tr("Back"), ButtonKind::Quiet, card))->withKeyWords(tr("Esc"));
    m_import->withKey(QKeySequence(QStringLiteral("Ctrl+Return")));
    line->addWidget(m_file);
    line->addWidget(m_summary, 1);
    line->addWidget(choose);
    line->addWidget(back);
    line->addWidget(m_import);
    card->body()->addLayout(line);
    connect(choose, &QAbstractButton::clicked, this, &ImportView::choose);
    connect(back, &QAbstractButton::clicked, this, &ImportView::closeWanted);
    connect(m_import, &QAbstractButton::clicked, this, &ImportView::importRows);
    return card;
}

QWidget* ImportView::buildRows()
{
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* rows = new Card(tr("Every row of the file"), both);
    rows->setEdgeToEdge();
    rows->body()->addWidget(m_rowTable);
    auto* findings = new Card(tr("What was noticed"), both);
    findings->setEdgeToEdge();
    findings->body()->addWidget(m_findingTable);
    column->addWidget(rows, 3);
    column->addWidget(findings, 2);
    m_rowTable->setModel(m_rows);
    m_findingTable->setModel(m_findings);
    for (TableView* table : {m_rowTable, m_findingTable})
        table->setColumnWidth(0, 56);
    for (const auto& [place, width] : {std::pair(1, 134), std::pair(2, 112), std::pair(3, 128), std::pair(4, 150)})
        m_rowTable->setColumnWidth(place, width);
    m_rowTable->stretchColumn(static_cast<int>(ImportPreviewModel::Column::Why));
    m_findingTable->setColumnWidth(1, 90);
    m_findingTable->setColumnWidth(2, 140);
    m_findingTable->stretchColumn(static_cast<int>(FindingsModel::Column::Words));
    m_rowTable->setEmptyState(new EmptyState(tr("No row was found."), tr("Choose another file, or drop one here.")));
    m_findingTable->setEmptyState(new EmptyState(tr("Nothing was noticed."), tr("Every cell was understood.")));
    connect(m_rowTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { showRow(m_rows->lineAt(index.row())); });
    connect(m_findingTable, &TableView::idActivated, this, [this](const QString& line) {
        if (m_rowTable->chooseId(line))
            m_rowTable->setFocus(Qt::OtherFocusReason);
    });
    return both;
}

QWidget* ImportView::buildRow()
{
    m_rowCard = new Card(tr("The chosen row"), this);
    auto* scroll = named(scrolling(m_row, m_rowCard), tr("What the chosen row says"));
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it; nothing in it takes them
    m_rowCard->body()->addWidget(scroll);
    return m_rowCard;
}

QWidget* ImportView::buildColumns()
{
    auto* card = new Card(tr("What each column means"), this);
    card->body()->addWidget(m_keeping);
    card->body()->addWidget(scrolling(m_columns, card));
    connect(m_columns, &ImportColumns::mappingCorrected, this, &ImportView::readBy);
    connect(m_keeping, &ImportKeeping::mappingWanted, this, &ImportView::readBy);
    connect(m_keeping, &ImportKeeping::said, this, &ImportView::said);
    connect(m_keeping, &ImportKeeping::proposedWanted, this, [this] {
        workflow::ImportQuestion asked = question();
        asked.columns = workflow::ImportQuestion::Columns::Proposed;
        m_askedFor = m_fileName;
        m_askedBytes = m_bytes;
        read(std::move(asked));
    });
    return card;
}

void ImportView::connectReading()
{
    connect(m_reading, &ImportReading::progressed, m_busy, [this](const workflow::ImportProgress& progress) { m_busy->show(progress); });
    connect(m_reading, &ImportReading::answered, this, &ImportView::takeAnswer);
    connect(m_busy, &ImportBusy::stopWanted, m_reading, &ImportReading::stop);
}

bool ImportView::choose()
{
    const auto path = m_prompt.chooseFileToOpen({tr("Import referrals"), QString(), tr("Lists of referrals (*.xlsx *.csv *.tsv *.txt)")});
    return path && open(*path);
}

bool ImportView::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT said(tr("The file could not be read. Nothing was imported. Close it in other programs and choose it again."), Tone::Bad, Undoable::No);
        return false;
    }
    m_askedFor = QFileInfo(path).fileName();
    const QByteArray bytes = file.readAll();
    workflow::ImportQuestion asked = workflow::importQuestion(m_workspace, {bytes.constData(), static_cast<size_t>(bytes.size())}, toUtf8(m_askedFor));
    m_askedBytes = bytes;
    read(std::move(asked));
    return true;
}

workflow::ImportQuestion ImportView::question() const
{
    return workflow::importQuestion(m_workspace, {m_bytes.constData(), static_cast<size_t>(m_bytes.size())}, toUtf8(m_fileName));
}

void ImportView::readBy(const intake::Mapping& mapping)
{
    workflow::ImportQuestion asked = question();
    asked.columns = workflow::ImportQuestion::Columns::Given;
    asked.given = mapping;
    m_askedFor = m_fileName;
    m_askedBytes = m_bytes;
    read(std::move(asked));
}

void ImportView::read(workflow::ImportQuestion asked)
{
    m_import->setEnabled(false);
    m_busy->begin(m_askedFor);
    m_reading->ask(std::move(asked));
}

/// A file that could not be read, or was stopped, leaves the one before as it stood.
void ImportView::takeAnswer()
{
    m_busy->end();
    auto answer = m_reading->takeAnswer();
    if (!answer) {
        tell(answer.error());
        m_import->setEnabled(m_preview && !m_preview->importable().empty());
        if (!m_preview)
            Q_EMIT closeWanted();
        return;
    }
    m_bytes = std::exchange(m_askedBytes, {});
    m_fileName = m_askedFor;
    m_preview = std::move(*answer);
    showPreview();
}

void ImportView::tell(const Error& error)
{
    const bool isOwnWish = error.code == ErrorCode::Cancelled;
    Q_EMIT said(ui::say(error), isOwnWish ? Tone::Neutral : Tone::Bad, Undoable::No);
}

void ImportView::showPreview()
{
    const workflow::PreviewCounts counts = m_preview->counts();
    const int ready = counts.referrals;
    m_rows->setPreview(*m_preview);
    m_findings->setFindings(m_preview->findings);
    m_keeping->show(m_preview->sheet.mapping);
    m_columns->show(m_preview->sheet.mapping);
    m_file->setText(m_fileName);
    m_summary->setText(tr("Rows %1 · to import %2 · causing harm %3 · children %4 · known %5 · repeats %6 · here already %7 · not understood %8")
                           .arg(counts.rows).arg(ready).arg(counts.perpetrators).arg(counts.children).arg(counts.known).arg(counts.repeats)
                           .arg(counts.alreadyHere).arg(counts.leftOut));
    m_rowTable->setCurrentIndex(m_rows->index(0, 0));
    m_import->setText(tr("Import %1 referrals").arg(ready));
    m_import->setEnabled(ready > 0);
}

void ImportView::showRow(int line)
{
    m_rowCard->setTitle(line > 0 ? tr("Row %1 of the file").arg(line) : tr("The chosen row"));
    std::vector<RowFact> facts;
    if (m_preview) {
        const intake::ReferralSheet& sheet = m_preview->sheet;
        const auto row = std::ranges::find(sheet.rows, line, &intake::ReferralRow::line);
        const auto skipped = std::ranges::find(sheet.skipped, line, &intake::SkippedRow::line);
        if (row != sheet.rows.end())
            facts = factsOf(*row, m_preview->outlookOn(line));
        else if (skipped != sheet.skipped.end())
            facts = factsOf(*skipped, sheet.mapping);
    }
    m_row->show(facts);
}

void ImportView::takeKeyboard()
{
    m_rowTable->setFocus(Qt::OtherFocusReason);
}

void ImportView::importRows()
{
    if (!m_preview || m_reading->isRunning())
        return;
    m_busy->begin(m_fileName);
    const auto report = workflow::importReferrals(m_workspace, *m_preview, [this](const workflow::ImportProgress& progress) { return m_busy->showAndAnswer(progress); });
    m_busy->end();
    if (!report)
        return tell(report.error());
    m_preview.reset();
    m_bytes.clear();
    m_rows->clear();
    m_findings->setFindings({});
    showRow(0);
    Q_EMIT said(tr("%1 of %2 rows were imported as referrals.").arg(report->imported).arg(report->rows), Tone::Ok, Undoable::Yes);
    Q_EMIT imported();
}

void ImportView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace marac::ui
