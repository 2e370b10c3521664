// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/import_view.h"

#include "ui/referral/findings_model.h"
#include "ui/referral/import_columns.h"
#include "ui/referral/import_preview_model.h"
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

namespace marac::ui {

ImportView::ImportView(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_prompt(prompt), m_rows(new ImportPreviewModel(this)), m_findings(new FindingsModel(this)),
      m_file(new Label(tr("Import a list of referrals"), TextStyle::Name, this)), m_summary(new Label(QString(), TextStyle::Muted, this)),
      m_import(new PrimaryButton(tr("Import"), this)), m_rowTable(new TableView(tr("Rows of the file"), this)),
      m_findingTable(new TableView(tr("What was noticed in the file"), this)), m_columns(new ImportColumns(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(buildHead());
    auto* parts = new QHBoxLayout;
    parts->setSpacing(10);
    parts->addWidget(buildRows(), 5);
    parts->addWidget(buildColumns(), 3);
    column->addLayout(parts, 1);
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
    for (const auto& [place, width] : {std::pair(1, 136), std::pair(2, 126), std::pair(3, 98), std::pair(4, 112)})
        m_rowTable->setColumnWidth(place, width);
    m_rowTable->stretchColumn(static_cast<int>(ImportPreviewModel::Column::Why));
    m_findingTable->setColumnWidth(1, 90);
    m_findingTable->setColumnWidth(2, 140);
    m_findingTable->stretchColumn(static_cast<int>(FindingsModel::Column::Words));
    m_rowTable->setEmptyState(new EmptyState(tr("No row was found."), tr("Choose another file, or drop one here.")));
    m_findingTable->setEmptyState(new EmptyState(tr("Nothing was noticed."), tr("Every cell was understood.")));
    return both;
}

QWidget* ImportView::buildColumns()
{
    auto* card = new Card(tr("What each column means"), this);
    auto* scroll = new QScrollArea(card);
    scroll->setWidget(m_columns);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The card shows through.
    scroll->viewport()->setAutoFillBackground(false);
    m_columns->setAutoFillBackground(false);
    card->body()->addWidget(scroll);
    connect(m_columns, &ImportColumns::mappingCorrected, this, [this](const intake::Mapping& mapping) { read(mapping); });
    return card;
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
    const QByteArray before = std::exchange(m_bytes, file.readAll());
    const QString nameBefore = std::exchange(m_fileName, QFileInfo(path).fileName());
    if (read(std::nullopt))
        return true;
    m_bytes = before;
    m_fileName = nameBefore;
    return false;
}

bool ImportView::read(const std::optional<intake::Mapping>& mapping)
{
    auto preview = workflow::previewReferrals(m_workspace, {m_bytes.constData(), static_cast<size_t>(m_bytes.size())}, toUtf8(m_fileName), mapping);
    if (!preview) {
        Q_EMIT said(ui::say(preview.error()), Tone::Bad, Undoable::No);
        return false;
    }
    m_preview = std::move(*preview);
    showPreview();
    return true;
}

void ImportView::showPreview()
{
    const int ready = static_cast<int>(m_preview->importable().size());
    m_rows->setPreview(*m_preview);
    m_findings->setFindings(m_preview->findings);
    m_columns->show(m_preview->sheet.mapping);
    m_file->setText(m_fileName);
    m_summary->setText(tr("%1 rows: %2 to import, %3 already here, %4 not understood")
                           .arg(m_preview->sheet.linesRead).arg(ready).arg(m_preview->alreadyHere.size()).arg(m_preview->sheet.skipped.size()));
    m_import->setText(tr("Import %1 referrals").arg(ready));
    m_import->setEnabled(ready > 0);
}

void ImportView::takeKeyboard()
{
    m_rowTable->setFocus(Qt::OtherFocusReason);
}

void ImportView::importRows()
{
    if (!m_preview)
        return;
    const auto report = workflow::importReferrals(m_workspace, *m_preview);
    if (!report) {
        Q_EMIT said(ui::say(report.error()), Tone::Bad, Undoable::No);
        return;
    }
    m_preview.reset();
    m_bytes.clear();
    m_rows->clear();
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
