// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nouns/referral_store.h"

#include "core/referral/assessments.h"
#include "core/store/nouns/loading.h"

#include <fmt/format.h>

#include <map>
#include <utility>

namespace marac::store {

using people::Child;
using people::PerpetratorLink;
using referral::Referral;

namespace {

/// Rows of a list are named after their referral and place, so that saving again updates them and drops what is gone.
std::string placeId(const Id<Referral>& referral, const char* kind, size_t place)
{
    return fmt::format("{}-{}{}", referral.text(), kind, place);
}

std::vector<std::string> idTexts(const std::vector<Id<agency::Agency>>& ids)
{
    std::vector<std::string> texts;
    for (const auto& id : ids)
        texts.push_back(id.text());
    return texts;
}

dash::Assessment assessmentFrom(const Row& row)
{
    dash::Assessment assessment;
    assessment.id = Id<dash::Assessment>(row.id);
    assessment.checklist = row.text("checklist");
    assessment.version = row.text("version");
    assessment.date = row.date("day");
    assessment.made = row.instant("made");
    assessment.assessor = row.text("assessor");
    for (const char letter : row.text("answers"))
        assessment.items.push_back({dash::answerOf(letter).value_or(dash::Answer::Unanswered), {}});
    const auto comments = listOf(row.text("comments"));
    for (size_t i = 0; i < comments.size() && i < assessment.items.size(); ++i)
        assessment.items[i].comment = comments[i];
    assessment.isFrozen = row.flag("frozen");
    return assessment;
}

constexpr const char* kRepeat = "repeat";
constexpr const char* kNotRepeat = "notRepeat";

std::map<std::string, std::string> acceptedFrom(const std::string& text)
{
    std::map<std::string, std::string> accepted;
    const auto json = parseJson(text);
    if (!json || !json->is_object())
        return accepted;
    for (const auto& [field, word] : json->items())
        accepted[field] = textAt(*json, field.c_str());
    return accepted;
}

std::string acceptedText(const std::map<std::string, std::string>& accepted)
{
    return accepted.empty() ? std::string() : toText(Json(accepted));
}

Referral referralFrom(const Row& row)
{
    Referral referral;
    referral.id = Id<Referral>(row.id);
    referral.ref = row.text("ref");
    referral.received = row.date("received").value_or(Date());
    for (const std::string& id : listOf(row.text("referrers")))
        referral.referrers.emplace_back(id);
    referral.victim = row.idOf<people::Person>("victim");
    for (const std::string& name : listOf(row.text("claimed"))) {
        if (const auto criterion = referral::criterionOf(name))
            referral.claimed.insert(*criterion);
    }
    referral.judgementReason = row.text("judgement_reason");
    referral.policeIncidents = row.optionalInt("police_incidents");
    referral.incident = row.date("incident");
    referral.concerns = row.text("concerns");
    referral.consent = {named(referral::consentOf(row.text("consent")), referral::Consent::Kind::NotRecorded), row.text("consent_reason")};
    referral.transferredFrom = row.text("transferred_from");
    referral.notUnderstood = row.text("not_understood");
    referral.stage = named(referral::stageOf(row.text("stage")), referral::Stage::ToTriage);
    referral.idva = row.text("idva");
    referral.accepted = acceptedFrom(row.text("accepted"));
    if (row.isRecorded("repeat_verdict"))
        referral.repeatVerdict = referral::RepeatVerdict{row.text("repeat_verdict") == kRepeat, row.text("repeat_reason")};
    referral.dash = dash::Assessment::blank(dash::Checklist::dash());
    return referral;
}

PerpetratorLink linkFrom(const Row& row)
{
    return {row.idOf<people::Person>("person"), row.text("relationship"),
            named(people::livingTogetherOf(row.text("living_together")), people::LivingTogether::NotRecorded)};
}

Child childFrom(const Row& row)
{
    return {row.text("name"), row.optionalInt("age"), row.text("school")};
}

Done saveAssessment(Write& write, const Id<Referral>& referral, const dash::Assessment& assessment)
{
    std::vector<std::string> comments;
    bool hasComments = false;
    for (const dash::AnsweredItem& item : assessment.items) {
        comments.push_back(item.comment);
        hasComments = hasComments || !item.comment.empty();
    }
    Row row(assessment.id.isEmpty() ? fmt::format("{}-dash", referral.text()) : assessment.id.text());
    row.set("referral", referral).set("checklist", assessment.checklist).set("version", assessment.version);
    row.set("day", assessment.date).set("made", assessment.made).set("assessor", assessment.assessor);
    row.set("answers", dash::lettersOf(assessment));
    row.set("comments", hasComments ? listText(comments) : std::string()).set("frozen", assessment.isFrozen);
    return write.put("assessment", row);
}

Done dropBeyond(Write& write, const std::string& table, const Id<Referral>& referral, size_t kept)
{
    MARAC_TRY(const auto rows, write.rows(table, "referral = ? AND position > ?", {referral.text(), static_cast<std::int64_t>(kept)}));
    for (const Row& row : rows)
        MARAC_DO(write.erase(table, row.id));
    return {};
}

Done saveLinks(Write& write, const Referral& referral)
{
    size_t place = 0;
    for (const PerpetratorLink& link : referral.perpetrators) {
        Row row(placeId(referral.id, "p", ++place));
        row.set("referral", referral.id).set("person", link.person).set("relationship", link.relationship);
        row.set("living_together", nameOf(link.livingTogether)).set("position", static_cast<int>(place));
        MARAC_DO(write.put("perpetrator_link", row));
    }
    return dropBeyond(write, "perpetrator_link", referral.id, place);
}

Done saveChildren(Write& write, const Referral& referral)
{
    size_t place = 0;
    for (const Child& child : referral.children) {
        Row row(placeId(referral.id, "c", ++place));
        row.set("referral", referral.id).set("name", child.name).set("age", child.age).set("school", child.school);
        row.set("position", static_cast<int>(place));
        MARAC_DO(write.put("child", row));
    }
    return dropBeyond(write, "child", referral.id, place);
}

} // namespace

Result<std::vector<Referral>> loadReferrals(const Store& store)
{
    MARAC_TRY(auto referrals, load<Referral>(store, "referral", "received, ref", referralFrom));
    std::map<std::string, Referral*> byId;
    for (Referral& referral : referrals)
        byId[referral.id.text()] = &referral;
    const auto attach = [&](const char* table, const char* order, const auto& give) -> Done {
        MARAC_TRY(const auto rows, store.rows(table, std::string("1 ORDER BY ") + order));
        for (const Row& row : rows) {
            if (const auto found = byId.find(row.text("referral")); found != byId.end())
                give(*found->second, row);
        }
        return {};
    };
    MARAC_DO(attach("perpetrator_link", "position", [](Referral& r, const Row& row) { r.perpetrators.push_back(linkFrom(row)); }));
    MARAC_DO(attach("child", "position", [](Referral& r, const Row& row) { r.children.push_back(childFrom(row)); }));
    MARAC_DO(attach("assessment", "id", [](Referral& r, const Row& row) { r.others.push_back(assessmentFrom(row)); }));
    for (Referral& referral : referrals)
        referral::setAssessments(referral, std::exchange(referral.others, {}));
    return referrals;
}

Done saveReferral(Write& write, const Referral& referral)
{
    std::vector<std::string> claimed;
    for (const referral::Criterion criterion : referral.claimed)
        claimed.emplace_back(nameOf(criterion));
    Row row(referral.id);
    row.set("ref", referral.ref).set("received", referral.received).set("referrers", listText(idTexts(referral.referrers)));
    row.set("victim", referral.victim).set("claimed", listText(claimed)).set("judgement_reason", referral.judgementReason);
    row.set("police_incidents", referral.policeIncidents).set("incident", referral.incident);
    row.set("concerns", referral.concerns).set("consent", nameOf(referral.consent.kind));
    row.set("consent_reason", referral.consent.reason).set("transferred_from", referral.transferredFrom);
    row.set("not_understood", referral.notUnderstood).set("stage", nameOf(referral.stage));
    row.set("idva", referral.idva).set("accepted", acceptedText(referral.accepted));
    const auto& verdict = referral.repeatVerdict;
    row.set("repeat_verdict", std::string(!verdict ? "" : verdict->isRepeat ? kRepeat : kNotRepeat));
    row.set("repeat_reason", verdict ? verdict->reason : std::string());
    MARAC_DO(write.put("referral", row));
    MARAC_DO(saveLinks(write, referral));
    MARAC_DO(saveChildren(write, referral));
    for (const dash::Assessment& other : referral.others)
        MARAC_DO(saveAssessment(write, referral.id, other));
    return saveAssessment(write, referral.id, referral.dash);
}

Result<std::vector<triage::Decision>> loadDecisions(const Store& store)
{
    return load<triage::Decision>(store, "decision", "at, id", [](const Row& row) {
        triage::Decision decision;
        decision.id = Id<triage::Decision>(row.id);
        decision.referral = row.idOf<Referral>("referral");
        decision.kind = named(triage::decisionOf(row.text("kind")), triage::Decision::Kind::Accept);
        decision.reason = row.text("reason");
        decision.at = row.instant("at").value_or(Instant());
        if (row.isRecorded("meeting"))
            decision.meeting = row.idOf<meeting::Meeting>("meeting");
        return decision;
    });
}

Done saveDecision(Write& write, const triage::Decision& decision)
{
    Row row(decision.id);
    row.set("referral", decision.referral).set("kind", nameOf(decision.kind)).set("reason", decision.reason);
    row.set("at", decision.at).set("meeting", decision.meeting);
    return write.put("decision", row);
}

} // namespace marac::store
