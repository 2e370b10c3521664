// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/settings/key_care.h"

namespace marac::window {

/// What Settings does with the store: its keys, its care, its trail.
class StoreCare : public ui::KeyCare {
public:
    explicit StoreCare(workflow::Workspace& workspace) : m_workspace(workspace) {}

    std::vector<Way> slotTitles() const override;
    Done addSlot(const QString& title, const Secret& passphrase) override;
    Done changePassphrase(const QString& id, const Secret& passphrase) override;
    Done revoke(const QString& id) override;
    Result<Secret> renewRecoveryCode() override;
    Result<QString> backup() override;
    Result<Findings> verify(const Progress& progress) override;
    QString restorePlace() const override;
    Result<std::vector<PastEvent>> history(int limit) const override;
    Done undo(std::int64_t event) override;

private:
    workflow::Workspace& m_workspace;
};

} // namespace marac::window
