// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_steps.h"
#include "ui/widgets/message_bar.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

namespace marac::ui {

class FindingsModel;
class ImportColumns;
class ImportPreviewModel;
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

    /// Asks for a file and reads it; false where none was chosen or it could not be read, which is said.
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
    QWidget* buildColumns();
    bool read(const std::optional<intake::Mapping>& mapping);
    void showPreview();
    void importRows();

    workflow::Workspace& m_workspace;
    Prompt& m_prompt;
    QByteArray m_bytes;
    QString m_fileName;
    std::optional<workflow::ReferralPreview> m_preview;
    ImportPreviewModel* m_rows;
    FindingsModel* m_findings;
    Label* m_file;
    Label* m_summary;
    PrimaryButton* m_import;
    TableView* m_rowTable;
    TableView* m_findingTable;
    ImportColumns* m_columns;
};

} // namespace marac::ui
