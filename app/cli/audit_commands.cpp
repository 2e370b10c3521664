// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/exit_code.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "core/audit/chain.h"
#include "core/store/store.h"

#include <limits>

namespace marac::cli {

namespace {

Json eventJson(const audit::Event& event)
{
    return {{"event", event.seq}, {"at", event.at.iso()}, {"who", event.who}, {"step", event.step}, {"subject", event.subject},
            {"undoes", event.undoes}, {"hash", event.hash}};
}

Result<Answer> showTrail(Visit& visit, const Arguments& arguments)
{
    constexpr int kUsual = 50;
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const auto events, workspace->store().events(arguments.number("--limit").value_or(kUsual)));
    Answer answer;
    answer.json["events"] = Json::array();
    TextTable table({visit.say(phrase("Command line", "Event")), visit.say(phrase("Command line", "When")),
                     visit.say(phrase("Command line", "Who")), visit.say(phrase("Command line", "Step"))});
    for (const audit::Event& event : events) {
        answer.json["events"].push_back(eventJson(event));
        const std::string when = visit.clock().dateOf(event.at).iso() + " " + visit.clock().timeOf(event.at).text();
        table.add({std::to_string(event.seq), when, event.who, event.step});
    }
    answer.text = table.text();
    return answer;
}

Result<audit::ChainCheck> checkedTrail(const store::Store& store)
{
    MARAC_TRY(const auto events, store.events(std::numeric_limits<int>::max()));
    audit::ChainCheck check;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        MARAC_TRY(const auto changes, store.changesOf(event->seq));
        check.add(*event, changes);
    }
    return check;
}

Result<Answer> verifyTrail(Visit& visit, const Arguments&)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const auto check, checkedTrail(workspace->store()));
    Answer answer;
    answer.json = {{"holds", check.holds()}, {"brokenAt", check.brokenAt() ? Json(*check.brokenAt()) : Json()}, {"head", check.head()}};
    if (check.holds()) {
        answer.text = visit.say(phrase("Command line", "The trail holds. Its head is %1.").with(check.head())) + "\n";
        return answer;
    }
    answer.exitCode = kDamaged;
    answer.text = visit.say(phrase("Command line", "The trail does not hold at event %1: something was altered there. Keep this store as it "
                                                   "is and go back to a backup.").with(std::to_string(*check.brokenAt()))) + "\n";
    return answer;
}

} // namespace

std::vector<Command> auditCommands()
{
    return {
        {"audit show", "audit show [--limit N]",
         phrase("Command line", "Shows what was done, by whom and when, the newest first. Steps and job titles, never a name."),
         "--store Borth.marac audit show --limit 20",
         {{"--limit", "N", ValueKind::Number, Need::Optional, phrase("Command line", "How many events; 50 without it.")}},
         {}, showTrail},
        {"audit verify", "audit verify",
         phrase("Command line", "Checks that each event of the trail follows from the one before. The head can be compared with the one "
                                "printed on signed minutes. Where it does not hold the exit code is 4."),
         "--store Borth.marac audit verify", {}, {}, verifyTrail},
    };
}

} // namespace marac::cli
