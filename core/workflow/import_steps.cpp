// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_steps.h"

#include "core/base/text.h"
#include "core/referral/import/agency_rows.h"
#include "core/referral/import/representative_rows.h"
#include "core/store/nouns/agency_store.h"
#include "core/store/nouns/people_store.h"
#include "core/store/nouns/referral_store.h"
#include "core/workflow/imported_referral.h"

#include <algorithm>

namespace marac::workflow {

using agency::Agency;

namespace {

Finding atLine(int line, const char* column, Severity severity, Phrase say)
{
    return {severity, column, std::move(say), line};
}

const Agency* agencyNamed(const std::vector<Agency>& agencies, std::string_view name)
{
    const auto found = std::find_if(agencies.begin(), agencies.end(), [&](const Agency& agency) { return folded(agency.name) == folded(name); });
    return found == agencies.end() ? nullptr : &*found;
}

Agency agencyOf(Workspace& workspace, const intake::AgencyRow& row, const std::vector<Agency>& known)
{
    const Agency* before = agencyNamed(known, row.name);
    Agency agency = before ? *before : Agency{};
    if (!before)
        agency.id = workspace.ids().make<Agency>();
    agency.name = row.name;
    agency.source = agency::returnSourceOf(row.returnSource).value_or(agency.source);
    if (row.core != intake::Answer::Unanswered)
        agency.membership = row.core == intake::Answer::Yes ? agency::Membership::Core : agency::Membership::Invited;
    if (!row.email.empty())
        agency.secureEmail = row.email;
    agency.language = row.language.code == "cy" ? agency::Language::Welsh : agency.language;
    return agency;
}

constexpr int kReferralsATelling = 10;

Done fileReferral(Workspace& workspace, store::Write& write, const intake::ReferralRow& row)
{
    ReferralForm form = formOf(row, workspace.book().agencies(), workspace.ids());
    if (form.referral.ref.empty()) {
        MARAC_TRY(form.referral.ref, nextRef(workspace, write, form.referral.received));
    }
    MARAC_DO(store::savePerson(write, form.victim));
    for (const people::Person& perpetrator : form.perpetrators)
        MARAC_DO(store::savePerson(write, perpetrator));
    return store::saveReferral(write, form.referral);
}

} // namespace

Result<ImportReport> importAgencies(Workspace& workspace, std::string_view bytes, std::string_view fileName)
{
    MARAC_TRY(const auto sheets, sheetsIn(bytes, fileName));
    MARAC_TRY(const intake::AgencySheet sheet, intake::readAgencyRows(sheets.front()));
    ImportReport report{sheet.linesRead, 0, sheet.findings, 0};
    std::vector<Agency> agencies = workspace.book().agencies();
    const Json summary{{"rows", sheet.rows.size()}};
    MARAC_TRY(report.event, workspace.step({"import.agencies", {}, summary}, [&](store::Write& write) -> Done {
        for (const intake::AgencyRow& row : sheet.rows) {
            const Agency agency = agencyOf(workspace, row, agencies);
            const auto place = std::find_if(agencies.begin(), agencies.end(), [&](const Agency& a) { return a.id == agency.id; });
            MARAC_DO(store::saveAgency(write, agency, static_cast<int>(place - agencies.begin()) + 1));
            if (place == agencies.end())
                agencies.push_back(agency);
            ++report.imported;
        }
        return {};
    }));
    return report;
}

Result<ImportReport> importRepresentatives(Workspace& workspace, std::string_view bytes, std::string_view fileName)
{
    MARAC_TRY(const auto sheets, sheetsIn(bytes, fileName));
    MARAC_TRY(const intake::RepresentativeSheet sheet, intake::readRepresentativeRows(sheets.front()));
    ImportReport report{sheet.linesRead, 0, sheet.findings, 0};
    const CaseBook& book = workspace.book();
    const Json summary{{"rows", sheet.rows.size()}};
    MARAC_TRY(report.event, workspace.step({"import.representatives", {}, summary}, [&](store::Write& write) -> Done {
        for (const intake::RepresentativeRow& row : sheet.rows) {
            const Agency* agency = agencyNamed(book.agencies(), row.agency);
            if (!agency) {
                report.findings.push_back(atLine(row.line, "Agency", Severity::Problem,
                                                 phrase("Import", "The agency of this row is not in the list of agencies, so the row was not imported.")));
                continue;
            }
            const auto& known = book.representatives();
            const auto before = std::find_if(known.begin(), known.end(), [&](const agency::Representative& r) {
                return r.agency == agency->id && folded(r.name) == folded(row.name);
            });
            const auto id = before == known.end() ? workspace.ids().make<agency::Representative>() : before->id;
            const auto role = row.isDeputy ? agency::Role::Deputy : agency::Role::Representative;
            MARAC_DO(store::saveRepresentative(write, {id, agency->id, row.name, role, row.from, row.to}));
            ++report.imported;
        }
        return {};
    }));
    return report;
}

Result<ImportReport> importReferrals(Workspace& workspace, const ReferralPreview& preview, const OnImportProgress& listener)
{
    auto rows = preview.importable();
    ImportReport report{preview.sheet.linesRead, 0, preview.findings, 0};
    std::erase_if(rows, [&](const intake::ReferralRow* row) {
        const bool isHere = !row->ref.empty() && workspace.book().referralByRef(row->ref);
        if (isHere)
            report.findings.push_back(hereAlready(row->line));
        return isHere;
    });
    report.imported = static_cast<int>(rows.size());
    const Json summary{{"rows", report.rows}, {"imported", report.imported}};
    MARAC_TRY(report.event, workspace.step({"import.referrals", {}, summary}, [&](store::Write& write) -> Done {
        for (size_t i = 0; i < rows.size(); ++i) {
            if (i % kReferralsATelling == 0)
                MARAC_DO(goOn(listener, {ImportProgress::Part::Filing, static_cast<int>(i), report.imported}));
            MARAC_DO(fileReferral(workspace, write, *rows[i]));
        }
        return goOn(listener, {ImportProgress::Part::Filing, report.imported, report.imported});
    }));
    return report;
}

} // namespace marac::workflow
