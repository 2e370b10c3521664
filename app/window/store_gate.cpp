// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/store_gate.h"

#include "app/platform/private_file.h"
#include "app/window/recovery_sheet.h"
#include "core/base/text.h"
#include "core/pdf/writer.h"
#include "core/store/store.h"
#include "core/store/vault/passphrase.h"
#include "ui/support/say.h"

#include <QStandardPaths>

namespace marac::window {

namespace fs = std::filesystem;
using store::vault::Strength;

namespace {

triage::Area areaOf(const ui::FirstRunAnswers& answers, const Date& today)
{
    triage::Area area;
    area.name = trimmed(ui::toUtf8(answers.areaName));
    std::string reason = ui::toUtf8(answers.thresholdReason);
    if (answers.threshold == dash::kSafeLivesThreshold)
        reason = "SafeLives Marac referral criteria";
    else if (answers.threshold == dash::kSurveyThreshold)
        reason = "SafeLives practitioner survey 2019";
    area.thresholds.push_back({answers.threshold, today, reason});
    return area;
}

} // namespace

fs::path storeFolderFor(const fs::path& place, const std::string& areaName)
{
    std::string name;
    for (const char c : trimmed(areaName))
        name += std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 0x20 ? '-' : c;
    return place / (name + ".marac");
}

QString StoreGate::storeName() const
{
    return ui::fromUtf8(m_folder.stem().string());
}

QStringList StoreGate::slotTitles() const
{
    QStringList titles;
    const auto slotsThere = store::Store::slotsOf(m_folder);
    if (!slotsThere)
        return titles;
    for (const store::Slot& slot : *slotsThere) {
        if (slot.kind == store::SlotKind::Passphrase)
            titles << ui::fromUtf8(slot.label);
    }
    return titles;
}

Done StoreGate::open(const Secret& passphrase, const std::string& slotId)
{
    MARAC_TRY(m_workspace, workflow::Workspace::open(m_folder, passphrase, m_around, slotId));
    return {};
}

Done StoreGate::unlock(const QString& slot, const Secret& passphrase)
{
    MARAC_TRY(const auto slotsThere, store::Store::slotsOf(m_folder));
    for (const store::Slot& candidate : slotsThere) {
        if (candidate.label == ui::toUtf8(slot) && candidate.kind == store::SlotKind::Passphrase)
            return open(passphrase, candidate.id);
    }
    return open(passphrase, {});
}

Done StoreGate::unlockWithRecovery(const Secret& code)
{
    return open(code, {});
}

int StoreGate::secondsToWait() const
{
    return store::Store::secondsToWait(m_folder, m_around.clock);
}

ui::Strength StoreGate::strengthOf(const Secret& passphrase) const
{
    const auto judgement = store::vault::judge(passphrase);
    switch (judgement.strength) {
    case Strength::Weak:
        return {1, false, ui::say(judgement.why)};
    case Strength::Fair:
        return {2, false, ui::say(judgement.why)};
    case Strength::Strong:
        return {4, true, ui::say(judgement.why)};
    }
    return {};
}

Secret StoreGate::suggestPassphrase() const
{
    return store::vault::suggestPassphrase();
}

QString StoreGate::suggestedFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString StoreGate::obstacleIn(const QString& folder, const QString& areaName) const
{
    std::error_code error;
    const fs::path place = ui::toUtf8(folder);
    if (!fs::is_directory(place, error))
        return ui::say(phrase("StoreGate", "This folder does not exist. Choose another one."));
    if (fs::exists(storeFolderFor(place, ui::toUtf8(areaName)), error))
        return ui::say(phrase("StoreGate", "A store of this name is in the folder already. Choose another name or folder."));
    return {};
}

Result<Secret> StoreGate::create(const ui::FirstRunAnswers& answers, const Secret& passphrase)
{
    const fs::path folder = storeFolderFor(ui::toUtf8(answers.folder), ui::toUtf8(answers.areaName));
    const workflow::Workspace::NewArea area{areaOf(answers, m_around.clock.today()), ui::toUtf8(answers.slot)};
    MARAC_TRY(auto created, workflow::Workspace::create(folder, area, passphrase, m_around));
    m_folder = folder;
    m_workspace = std::move(created.workspace);
    return std::move(created.recoveryCode);
}

Done StoreGate::saveRecoverySheet(const QString& file, const Secret& code)
{
    const auto sheet = recoverySheet(ui::toUtf8(storeName()), code, m_around.clock.today());
    MARAC_TRY(const pdf::Pdf pdf, pdf::writePdf(sheet, m_around.clock.now()));
    return platform::writePrivately(ui::toUtf8(file), pdf.bytes);
}

QString StoreGate::nameForRestored(const QString& backup) const
{
    // Backups stand in "Harbour Marac.marac/backups/2026-11-26…"; one that was carried elsewhere no longer says whose it is.
    const fs::path store = fs::path(ui::toUtf8(backup)).parent_path().parent_path();
    const QString whose = store.extension() == ".marac" ? ui::fromUtf8(store.stem().string()) : ui::say(phrase("StoreGate", "Marac"));
    return ui::say(phrase("StoreGate", "%1 restored").with(ui::toUtf8(whose)));
}

Done StoreGate::restore(const ui::RestoreWish& wish)
{
    const fs::path target = storeFolderFor(ui::toUtf8(wish.folder), ui::toUtf8(wish.name));
    MARAC_DO(store::Store::restore(ui::toUtf8(wish.backup), target));
    m_folder = target;
    return {};
}

} // namespace marac::window
