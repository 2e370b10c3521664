// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_steps.h"
#include "ui/widgets/message_bar.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

namespace marac::ui {

class FindingsModel;
class ImportBusy;
class ImportColumns;
class ImportKeeping;
class ImportPreviewModel;
class ImportReading;
class ImportRowDetail;
class Card;
class Label;
class PrimaryButton;
class Prompt;
class TableView;

/// A list of referrals before it is imported: what becomes of every row, what was noticed, which column means what. The
/// import itself is one step and undone as one.
class ImportView : public QWidget {
    Q_OBJECT
public:
    ImportView(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent = nullptr);

    /// Asks for a file and begins to read it; false where none was chosen or it could not be opened, which is said. What is wrong with
    /// its content is said later, and then the view wants to be closed.
    bool choose();
    bool open(const QString& path);
    void takeKeyboard();

Q_SIGNALS:
    void imported();
    void closeWanted();
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildRows();
    QWidget* buildRow();
    QWidget* buildColumns();
    void connectReading();
    void read(workflow::ImportQuestion question);
    workflow::ImportQuestion question() const;
    void readBy(const intake::Mapping& mapping);
    void takeAnswer();
    void showPreview();
    void showRow(int line);
    void importRows();
    void tell(const Error& error);

    workflow::Workspace& m_workspace;
    Prompt& m_prompt;
    QByteArray m_bytes;
    QString m_fileName;
    QString m_askedFor; ///< the file that is being read
    QByteArray m_askedBytes;
    std::optional<workflow::ReferralPreview> m_preview;
    ImportReading* m_reading;
    ImportBusy* m_busy;
    ImportPreviewModel* m_rows;
    FindingsModel* m_findings;
    Label* m_file;
    Label* m_summary;
    PrimaryButton* m_import;
    TableView* m_rowTable;
    TableView* m_findingTable;
    Card* m_rowCard = nullptr;
    ImportRowDetail* m_row;
    ImportKeeping* m_keeping;
    ImportColumns* m_columns;
};

} // namespace marac::ui
