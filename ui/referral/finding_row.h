// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/triage_steps.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QHBoxLayout;

namespace marac::ui {

/// One thing that the intake noticed. It may be accepted with a word, which is kept, or opened again.
class FindingRow : public QWidget {
    Q_OBJECT
public:
    FindingRow(workflow::Workspace& workspace, const Id<referral::Referral>& referral, const Finding& finding, QWidget* parent);
    FindingRow(workflow::Workspace& workspace, const Id<referral::Referral>& referral, const referral::AcceptedFinding& accepted, QWidget* parent);

Q_SIGNALS:
    void changed();
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

private:
    QHBoxLayout* addLine(const QString& chip, Tone tone, const QString& words);
    void tell(const workflow::Event& event, const QString& done);

    workflow::Workspace& m_workspace;
    Id<referral::Referral> m_referral;
};

} // namespace marac::ui
