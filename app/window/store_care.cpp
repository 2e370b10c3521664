// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/store_care.h"

#include "app/window/step_words.h"
#include "core/store/store.h"
#include "core/store/vault/passphrase.h"
#include "ui/support/say.h"

#include <QLocale>

#include <algorithm>

namespace marac::window {

namespace {

Done mustBeStrong(const Secret& passphrase)
{
    const auto judgement = store::vault::judge(passphrase);
    if (judgement.strength == store::vault::Strength::Strong)
        return {};
    return failure(ErrorCode::InvalidInput, judgement.why);
}

QString momentWords(const Clock& clock, Instant moment)
{
    const Date date = clock.dateOf(moment);
    const QDate day(date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()));
    return QLocale().toString(day, QStringLiteral("d MMM yyyy")) + QStringLiteral(", ") + ui::fromUtf8(clock.timeOf(moment).text());
}

} // namespace

std::vector<ui::KeyCare::Way> StoreCare::slotTitles() const
{
    std::vector<Way> ways;
    const std::string mine = m_workspace.store().openedWith().id;
    for (const store::Slot& slot : m_workspace.store().slots())
        ways.push_back({ui::fromUtf8(slot.id), ui::fromUtf8(slot.label), slot.kind == store::SlotKind::Recovery, slot.id == mine});
    return ways;
}

Done StoreCare::addSlot(const QString& title, const Secret& passphrase)
{
    MARAC_DO(mustBeStrong(passphrase));
    MARAC_DO(m_workspace.store().addSlot(ui::toUtf8(title), passphrase));
    MARAC_DO(m_workspace.note({"slot.add", {}, Json::object()}));
    return {};
}

Done StoreCare::changePassphrase(const QString& id, const Secret& passphrase)
{
    MARAC_DO(mustBeStrong(passphrase));
    MARAC_DO(m_workspace.store().changePassphrase(ui::toUtf8(id), passphrase));
    MARAC_DO(m_workspace.note({"slot.change", ui::toUtf8(id), Json::object()}));
    return {};
}

Done StoreCare::revoke(const QString& id)
{
    MARAC_DO(m_workspace.store().revokeSlot(ui::toUtf8(id)));
    MARAC_DO(m_workspace.note({"slot.revoke", ui::toUtf8(id), Json::object()}));
    return {};
}

Result<Secret> StoreCare::renewRecoveryCode()
{
    MARAC_TRY(Secret code, m_workspace.store().renewRecoveryCode());
    MARAC_DO(m_workspace.note({"slot.renewRecovery", {}, Json::object()}));
    return code;
}

Result<QString> StoreCare::backup()
{
    MARAC_TRY(const std::filesystem::path folder, m_workspace.store().backup());
    MARAC_DO(m_workspace.note({"store.backup", {}, Json::object()}));
    return ui::fromUtf8(folder.string());
}

Result<Findings> StoreCare::verify(const Progress& progress)
{
    return m_workspace.store().verify(progress);
}

QString StoreCare::restorePlace() const
{
    return ui::fromUtf8((m_workspace.folder() / "backups").string());
}

Result<std::vector<ui::KeyCare::PastEvent>> StoreCare::history(int limit) const
{
    MARAC_TRY(const auto events, m_workspace.store().events(limit));
    std::vector<PastEvent> past;
    for (const audit::Event& event : events) {
        const bool isUndone = std::any_of(events.begin(), events.end(), [&](const auto& other) { return other.undoes == event.seq; });
        MARAC_TRY(const auto changes, m_workspace.store().changesOf(event.seq));
        past.push_back({event.seq, momentWords(m_workspace.clock(), event.at), ui::fromUtf8(event.who), ui::say(wordsForStep(event.step)),
                        !isUndone && !changes.empty() && event.step != "area.create"});
    }
    return past;
}

Done StoreCare::undo(std::int64_t event)
{
    MARAC_DO(m_workspace.undo(event));
    return {};
}

} // namespace marac::window
