// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nouns/minutes_store.h"

#include "core/store/nouns/loading.h"

namespace marac::store {

using action_plan::Action;
using meeting::Meeting;
using minutes::Information;
using minutes::Minuting;
using minutes::MinutesVersion;
using minutes::Outcome;
using minutes::PrivateNote;
using minutes::Risk;
using minutes::Subject;
using minutes::VictimView;
using referral::Referral;

namespace {

/// What every record of a hearing has: which meeting, which case, when.
template <typename Record>
Record recordFrom(const Row& row)
{
    Record record;
    record.id = Id<Record>(row.id);
    record.meeting = row.idOf<Meeting>("meeting");
    record.referral = row.idOf<Referral>("referral");
    record.at = row.instant("at").value_or(Instant());
    return record;
}

template <typename Record>
Row rowOf(const Record& record)
{
    Row row(record.id);
    row.set("meeting", record.meeting).set("referral", record.referral).set("at", record.at);
    return row;
}

Action actionFrom(const Row& row)
{
    Action action;
    action.id = Id<Action>(row.id);
    action.meeting = row.idOf<Meeting>("meeting");
    action.referral = row.idOf<Referral>("referral");
    action.agency = row.idOf<agency::Agency>("agency");
    action.owner = row.text("owner");
    action.text = row.text("words");
    action.due = row.date("due");
    action.target = named(minutes::subjectOf(row.text("target")), Subject::Victim);
    if (row.isRecorded("risk"))
        action.risk = row.idOf<Risk>("risk");
    action.burden = named(action_plan::burdenOf(row.text("burden")), Action::Burden::OnAgency);
    action.status = named(action_plan::statusOf(row.text("status")), Action::Status::Proposed);
    action.statusReason = row.text("status_reason");
    action.statusDate = row.date("status_day");
    return action;
}

} // namespace

Result<std::vector<Information>> loadInformation(const Store& store)
{
    return load<Information>(store, "information", "at, id", [](const Row& row) {
        auto information = recordFrom<Information>(row);
        information.agency = row.idOf<agency::Agency>("agency");
        information.text = row.text("words");
        information.minuting = named(minutes::minutingOf(row.text("minuting")), Minuting::DoNotMinute);
        return information;
    });
}

Done saveInformation(Write& write, const Information& information)
{
    Row row = rowOf(information);
    row.set("agency", information.agency).set("words", information.text).set("minuting", nameOf(information.minuting));
    return write.put("information", row);
}

Result<std::vector<Risk>> loadRisks(const Store& store)
{
    return load<Risk>(store, "risk", "at, id", [](const Row& row) {
        auto risk = recordFrom<Risk>(row);
        risk.about = named(minutes::subjectOf(row.text("about")), Subject::Victim);
        risk.text = row.text("words");
        risk.minuting = named(minutes::minutingOf(row.text("minuting")), Minuting::DoNotMinute);
        return risk;
    });
}

Done saveRisk(Write& write, const Risk& risk)
{
    Row row = rowOf(risk);
    row.set("about", nameOf(risk.about)).set("words", risk.text).set("minuting", nameOf(risk.minuting));
    return write.put("risk", row);
}

Result<std::vector<VictimView>> loadVictimViews(const Store& store)
{
    return load<VictimView>(store, "victim_view", "at, id", [](const Row& row) {
        auto view = recordFrom<VictimView>(row);
        view.from = row.idOf<agency::Agency>("agency");
        view.text = row.text("words");
        return view;
    });
}

Done saveVictimView(Write& write, const VictimView& view)
{
    Row row = rowOf(view);
    row.set("agency", view.from).set("words", view.text);
    return write.put("victim_view", row);
}

Result<std::vector<Outcome>> loadOutcomes(const Store& store)
{
    return load<Outcome>(store, "outcome", "at, id", [](const Row& row) {
        auto outcome = recordFrom<Outcome>(row);
        outcome.kind = named(minutes::outcomeOf(row.text("kind")), Outcome::Kind::Heard);
        outcome.summary = row.text("summary");
        outcome.whoTells = row.text("who_tells");
        outcome.isStaffSafetyConsidered = row.flag("staff_safety");
        return outcome;
    });
}

Done saveOutcome(Write& write, const Outcome& outcome)
{
    Row row = rowOf(outcome);
    row.set("kind", nameOf(outcome.kind)).set("summary", outcome.summary).set("who_tells", outcome.whoTells);
    row.set("staff_safety", outcome.isStaffSafetyConsidered);
    return write.put("outcome", row);
}

Result<std::vector<PrivateNote>> loadPrivateNotes(const Store& store)
{
    return load<PrivateNote>(store, "private_note", "at, id", [](const Row& row) {
        auto note = recordFrom<PrivateNote>(row);
        note.text = row.text("words");
        return note;
    });
}

Done savePrivateNote(Write& write, const PrivateNote& note)
{
    Row row = rowOf(note);
    row.set("words", note.text);
    return write.put("private_note", row);
}

Result<std::vector<Action>> loadActions(const Store& store)
{
    return load<Action>(store, "action", "rowid", actionFrom);
}

Done saveAction(Write& write, const Action& action)
{
    Row row(action.id);
    row.set("meeting", action.meeting).set("referral", action.referral).set("agency", action.agency);
    row.set("owner", action.owner).set("words", action.text).set("due", action.due).set("target", nameOf(action.target));
    row.set("risk", action.risk).set("burden", nameOf(action.burden)).set("status", nameOf(action.status));
    row.set("status_reason", action.statusReason).set("status_day", action.statusDate);
    return write.put("action", row);
}

Result<std::vector<MinutesVersion>> loadMinutesVersions(const Store& store)
{
    return load<MinutesVersion>(store, "minutes_version", "meeting, number", [](const Row& row) {
        MinutesVersion version;
        version.id = Id<MinutesVersion>(row.id);
        version.meeting = row.idOf<Meeting>("meeting");
        version.number = static_cast<int>(row.number("number", 1));
        version.signedAt = row.instant("signed_at").value_or(Instant());
        version.signedBy = row.text("signed_by");
        version.reason = row.text("reason");
        version.text = row.text("words");
        return version;
    });
}

Done saveMinutesVersion(Write& write, const MinutesVersion& version)
{
    Row row(version.id);
    row.set("meeting", version.meeting).set("number", version.number).set("signed_at", version.signedAt);
    row.set("signed_by", version.signedBy).set("reason", version.reason).set("words", version.text);
    return write.put("minutes_version", row);
}

} // namespace marac::store
