// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/welcome/gate.h"

#include <filesystem>
#include <memory>

namespace marac::window {

/// The door to one store folder, or to the place where one will be made. What it opens is taken out with takeWorkspace().
class StoreGate : public ui::Gate {
public:
    StoreGate(std::filesystem::path folder, const workflow::Surroundings& around) : m_folder(std::move(folder)), m_around(around) {}

    QString storeName() const override;
    QStringList slotTitles() const override;
    Done unlock(const QString& slot, const Secret& passphrase) override;
    Done unlockWithRecovery(const Secret& code) override;
    int secondsToWait() const override;

    ui::Strength strengthOf(const Secret& passphrase) const override;
    Secret suggestPassphrase() const override;
    QString suggestedFolder() const override;
    QString obstacleIn(const QString& folder, const QString& areaName) const override;
    Result<Secret> create(const ui::FirstRunAnswers& answers, const Secret& passphrase) override;
    Done saveRecoverySheet(const QString& file, const Secret& code) override;
    QString nameForRestored(const QString& backup) const override;
    Done restore(const ui::RestoreWish& wish) override;

    const std::filesystem::path& folder() const { return m_folder; }
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }
    /// What was opened or made last; null where nothing was.
    std::unique_ptr<workflow::Workspace> takeWorkspace() { return std::move(m_workspace); }

private:
    Done open(const Secret& words, const std::string& slotId);

    std::filesystem::path m_folder;
    workflow::Surroundings m_around;
    std::unique_ptr<workflow::Workspace> m_workspace;
};

/// "Harbour Marac" in a folder is "Harbour Marac.marac": no character that a file system dislikes.
std::filesystem::path storeFolderFor(const std::filesystem::path& place, const std::string& areaName);

} // namespace marac::window
