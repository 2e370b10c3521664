// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/findings_list.h"

#include "ui/support/say.h"

namespace marac::ui {

namespace {
constexpr int kHeight = 132;
} // namespace

FindingsList::FindingsList(const QString& name, QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setWordWrap(true);
    setMaximumHeight(kHeight);
    hide();
}

void FindingsList::showFindings(const Findings& findings)
{
    clear();
    for (const Finding& finding : findings) {
        const QString word = finding.severity == Severity::Problem ? tr("Problem")
            : finding.severity == Severity::Warning                ? tr("Look at this")
                                                                   : tr("Hint");
        addItem(finding.row > 0 ? tr("%1, row %2: %3").arg(word).arg(finding.row).arg(ui::say(finding))
                                : tr("%1: %2", "how serious a finding is, and the finding").arg(word, ui::say(finding)));
    }
    setVisible(!findings.empty());
}

} // namespace marac::ui
