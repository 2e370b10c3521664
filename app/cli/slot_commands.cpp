// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "core/store/store.h"

#include <algorithm>

namespace marac::cli {

namespace {

const char* kindName(store::SlotKind kind)
{
    return kind == store::SlotKind::Recovery ? "recovery" : "passphrase";
}

/// By its id or its job title.
Result<store::Slot> slotCalled(const workflow::Workspace& workspace, const std::string& typed)
{
    const auto slots = workspace.store().slots();
    const auto isMeant = [&](const store::Slot& slot) { return slot.id == typed || slot.label == typed; };
    const auto count = std::ranges::count_if(slots, isMeant);
    if (count == 1)
        return *std::ranges::find_if(slots, isMeant);
    if (count == 0)
        return failure(ErrorCode::NotFound, phrase("Command line", "There is no such way into the store. Nothing was changed. “slots list” "
                                                                   "shows them."));
    return failure(ErrorCode::InvalidInput, phrase("Command line", "Several ways into the store have this title. Nothing was changed. Use "
                                                                   "the id that “slots list” shows."));
}

Result<Answer> listSlots(Visit& visit, const Arguments&)
{
    MARAC_TRY(const auto folder, visit.storeFolder());
    MARAC_TRY(const auto slots, store::Store::slotsOf(folder));
    Answer answer;
    answer.json["slots"] = Json::array();
    TextTable table({visit.say(phrase("Command line", "Title")), visit.say(phrase("Command line", "Kind")), "Id"});
    for (const store::Slot& slot : slots) {
        answer.json["slots"].push_back({{"id", slot.id}, {"label", slot.label}, {"kind", kindName(slot.kind)}});
        table.add({slot.label, kindName(slot.kind), slot.id});
    }
    answer.text = table.text();
    return answer;
}

Result<Answer> addSlot(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const Secret words, visit.newPassphrase());
    MARAC_TRY(const std::string id, workspace->store().addSlot(arguments.text("--label"), words));
    return Answer{{{"slot", id}, {"label", arguments.text("--label")}},
                  visit.say(phrase("Command line", "The store now also opens with this passphrase.")) + "\n"};
}

Result<Answer> changeSlot(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto slot, slotCalled(*workspace, arguments.text("--slot", workspace->store().openedWith().id)));
    MARAC_TRY(const Secret words, visit.newPassphrase());
    MARAC_DO(workspace->store().changePassphrase(slot.id, words));
    return Answer{{{"slot", slot.id}, {"label", slot.label}},
                  visit.say(phrase("Command line", "The passphrase was changed. Backups made before still open with the old one.")) + "\n"};
}

Result<Answer> revokeSlot(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto slot, slotCalled(*workspace, arguments.text("--slot")));
    MARAC_DO(workspace->store().revokeSlot(slot.id));
    return Answer{{{"slot", slot.id}, {"label", slot.label}},
                  visit.say(phrase("Command line", "That passphrase no longer opens the store, which was encrypted again under a new key. "
                                                   "Copies and backups made before still open with it.")) + "\n"};
}

} // namespace

std::vector<Command> slotCommands()
{
    const Phrase which = phrase("Command line", "The title or the id of the way in, as “slots list” shows it.");
    return {
        {"slots list", "slots list", phrase("Command line", "Lists the ways into the store: job titles, and the recovery code. Needs no "
                                                            "passphrase."),
         "--store Borth.marac slots list", {}, {}, listSlots},
        {"slots add", "slots add --label TITLE",
         phrase("Command line", "Adds a passphrase. Two lines are read: one that opens the store, and the new one."),
         "--store Borth.marac slots add --label Chair",
         {{"--label", "TITLE", ValueKind::Text, Need::Required, phrase("Command line", "The job title it belongs to. Never a name.")}},
         {}, addSlot},
        {"slots change", "slots change [--slot TITLE]",
         phrase("Command line", "Changes a passphrase, without --slot the one given. Two lines are read: one that opens the store, and the "
                                "new one."),
         "--store Borth.marac slots change --slot Chair", {{"--slot", "TITLE", ValueKind::Text, Need::Optional, which}}, {}, changeSlot},
        {"slots revoke", "slots revoke --slot TITLE",
         phrase("Command line", "Takes a passphrase away and encrypts everything under a new key. The other passphrases go on."),
         "--store Borth.marac slots revoke --slot Deputy", {{"--slot", "TITLE", ValueKind::Text, Need::Required, which}}, {}, revokeSlot},
    };
}

} // namespace marac::cli
