// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_progress.h"

#include <QDialog>
#include <QElapsedTimer>

class QProgressBar;

namespace marac::ui {

class Label;

/// How far an import is, with its way out: it comes up where the work takes longer than a moment, and Esc stops it. While it stands
/// nothing else of the window can be used, so that nothing changes under the import.
class ImportBusy : public QDialog {
    Q_OBJECT
public:
    explicit ImportBusy(QWidget* parent = nullptr);

    void begin(const QString& what);
    /// Shows how far it is; false once somebody wants it stopped.
    bool show(const workflow::ImportProgress& progress);
    /// The same for work on this very thread: the window answers in between.
    bool showAndAnswer(const workflow::ImportProgress& progress);
    void end();
    bool isStopped() const { return m_isStopped; }

Q_SIGNALS:
    void stopWanted();

public Q_SLOTS:
    void reject() override;

private:
    Label* m_what;
    Label* m_words;
    QProgressBar* m_bar;
    QElapsedTimer m_since;
    QElapsedTimer m_answered;
    bool m_isStopped = false;
};

} // namespace marac::ui
