// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/referral_steps.h"

#include "core/base/text.h"
#include "core/referral/assessments.h"
#include "core/store/nouns/people_store.h"
#include "core/store/nouns/referral_store.h"
#include "core/store/store.h"
#include "core/workflow/imported_referral.h"
#include "core/workflow/shared_details.h"

namespace marac::workflow {

using people::Person;
using referral::Referral;

namespace {

void giveIds(Workspace& workspace, ReferralForm& form)
{
    if (form.referral.id.isEmpty())
        form.referral.id = workspace.ids().make<Referral>();
    if (form.victim.id.isEmpty())
        form.victim.id = workspace.ids().make<Person>();
    form.referral.victim = form.victim.id;
    form.referral.perpetrators.resize(form.perpetrators.size());
    for (size_t i = 0; i < form.perpetrators.size(); ++i) {
        if (form.perpetrators[i].id.isEmpty())
            form.perpetrators[i].id = workspace.ids().make<Person>();
        form.referral.perpetrators[i].person = form.perpetrators[i].id;
    }
}

Done checkForm(const Workspace& workspace, const ReferralForm& form)
{
    if (trimmed(form.victim.name.full()).empty())
        return failure(ErrorCode::InvalidInput, phrase("Referral", "The victim's name is missing. What was typed is kept here; add a name to save it."));
    const Referral* sameRef = workspace.book().referralByRef(form.referral.ref);
    if (!form.referral.ref.empty() && sameRef && sameRef->id != form.referral.id)
        return failure(ErrorCode::InvalidInput, phrase("Referral", "Another referral has this reference. What was typed is kept here; choose another reference."));
    const Referral* before = workspace.book().referral(form.referral.id);
    if (before && referral::changesFrozen(*before, form.referral))
        return failure(ErrorCode::NotAllowed, phrase("Referral", "This checklist stands in signed minutes and does not change. A new assessment can be made beside it."));
    return {};
}

} // namespace

ReferralForm newReferralForm(const Workspace& workspace)
{
    ReferralForm form;
    form.referral.received = workspace.today();
    form.referral.dash = dash::Assessment::blank(dash::Checklist::dash());
    form.perpetrators.resize(1);
    form.referral.perpetrators.resize(1);
    return form;
}

Result<ReferralForm> referralForm(const Workspace& workspace, const Id<Referral>& id)
{
    const CaseBook& book = workspace.book();
    const Referral* referral = book.referral(id);
    const Person* victim = referral ? book.person(referral->victim) : nullptr;
    if (!victim)
        return failure(ErrorCode::NotFound, phrase("Referral", "There is no such referral."));
    ReferralForm form{*referral, *victim, {}};
    for (const people::PerpetratorLink& link : referral->perpetrators) {
        const Person* perpetrator = book.person(link.person);
        form.perpetrators.push_back(perpetrator ? *perpetrator : Person{});
    }
    return form;
}

Result<SavedReferral> saveReferral(Workspace& workspace, ReferralForm form)
{
    MARAC_DO(checkForm(workspace, form));
    giveIds(workspace, form);
    const char* step = workspace.book().referral(form.referral.id) ? "referral.change" : "referral.create";
    MARAC_TRY(const auto event, workspace.step({step, form.referral.id.text(), Json::object()}, [&](store::Write& write) -> Done {
        if (form.referral.ref.empty()) {
            MARAC_TRY(form.referral.ref, nextRef(workspace, write, form.referral.received));
        }
        MARAC_DO(store::savePerson(write, form.victim));
        for (const Person& perpetrator : form.perpetrators)
            MARAC_DO(store::savePerson(write, perpetrator));
        return store::saveReferral(write, form.referral);
    }));
    return SavedReferral{form.referral.id, form.referral.ref, event};
}

namespace {

Result<Referral> copyOf(const Workspace& workspace, const Id<Referral>& id)
{
    if (const Referral* referral = workspace.book().referral(id))
        return *referral;
    return failure(ErrorCode::NotFound, phrase("Referral", "There is no such referral."));
}

Event keepFindings(Workspace& workspace, const char* step, const std::string& field, const Referral& referral)
{
    return workspace.step({step, referral.id.text(), Json{{"field", field}}}, [&](store::Write& write) {
        return store::saveReferral(write, referral);
    });
}

} // namespace

Event acceptFinding(Workspace& workspace, const Id<Referral>& id, const std::string& field, const std::string& word)
{
    MARAC_TRY(Referral referral, copyOf(workspace, id));
    const Person* victim = workspace.book().person(referral.victim);
    auto findings = referral::intakeFindings(referral, victim ? *victim : Person{}, workspace.book().area().thresholdYes(referral.received));
    const auto dangers = dangerFindings(workspace, referral);
    findings.insert(findings.end(), dangers.begin(), dangers.end());
    const bool isFound = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.field == field; });
    if (!isFound)
        return failure(ErrorCode::NotFound, phrase("Referral", "The intake has no such finding on this referral. Nothing was changed."));
    if (trimmed(word).empty())
        return failure(ErrorCode::InvalidInput, phrase("Referral", "Say in a word why the finding is accepted. It stays open until then."));
    referral.accepted[field] = trimmed(word);
    return keepFindings(workspace, "finding.accept", field, referral);
}

Event reopenFinding(Workspace& workspace, const Id<Referral>& id, const std::string& field)
{
    MARAC_TRY(Referral referral, copyOf(workspace, id));
    if (referral.accepted.erase(field) == 0)
        return failure(ErrorCode::NotFound, phrase("Referral", "No such finding was accepted on this referral. Nothing was changed."));
    return keepFindings(workspace, "finding.reopen", field, referral);
}

Event judgeRepeatOtherwise(Workspace& workspace, const Id<Referral>& id, std::optional<referral::RepeatVerdict> verdict)
{
    MARAC_TRY(Referral referral, copyOf(workspace, id));
    if (verdict && trimmed(verdict->reason).empty())
        return failure(ErrorCode::InvalidInput, phrase("Referral", "To judge otherwise than the rule needs its reason in words. Nothing was changed."));
    referral.repeatVerdict = std::move(verdict);
    return workspace.step({"repeat.judge", id.text(), Json::object()}, [&](store::Write& write) { return store::saveReferral(write, referral); });
}

Event decideIdentity(Workspace& workspace, const people::Identity& identity)
{
    const CaseBook& book = workspace.book();
    if (!book.person(identity.one) || !book.person(identity.other) || identity.one == identity.other)
        return failure(ErrorCode::NotFound, phrase("Referral", "Two different people of the store are needed for this. Nothing was changed."));
    const char* step = identity.verdict == people::Identity::Verdict::Same ? "person.same" : "person.different";
    return workspace.step({step, identity.one.text(), Json{{"other", identity.other.text()}}}, [&](store::Write& write) {
        return store::saveIdentity(write, identity);
    });
}

} // namespace marac::workflow
