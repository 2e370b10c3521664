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
#include <set>

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

Result<std::vector<intake::Sheet>> sheetsOf(std::string_view bytes, std::string_view fileName)
{
    MARAC_TRY(auto sheets, intake::readSheets(bytes, fileName));
    if (sheets.empty())
        return failure(ErrorCode::InvalidInput, phrase("Import", "The file holds no sheet with rows, so nothing was imported. Choose another file."));
    return sheets;
}

} // namespace

Result<ImportReport> importAgencies(Workspace& workspace, std::string_view bytes, std::string_view fileName)
{
    MARAC_TRY(const auto sheets, sheetsOf(bytes, fileName));
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
    MARAC_TRY(const auto sheets, sheetsOf(bytes, fileName));
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

std::vector<const intake::ReferralRow*> ReferralPreview::importable() const
{
    std::vector<const intake::ReferralRow*> rows;
    for (const intake::ReferralRow& row : sheet.rows) {
        if (std::find(alreadyHere.begin(), alreadyHere.end(), row.line) == alreadyHere.end())
            rows.push_back(&row);
    }
    return rows;
}

Result<ReferralPreview> previewReferrals(const Workspace& workspace, std::string_view bytes, std::string_view fileName,
                                         const std::optional<intake::Mapping>& mapping)
{
    MARAC_TRY(const auto sheets, sheetsOf(bytes, fileName));
    const intake::Sheet& chosen = intake::likeliestSheet(sheets);
    ReferralPreview preview;
    if (mapping) {
        MARAC_TRY(preview.sheet, intake::readReferralRows(chosen, intake::applyMapping(*mapping, chosen, workspace.today()), workspace.today()));
    } else {
        MARAC_TRY(preview.sheet, intake::readReferralRows(chosen, workspace.today()));
    }
    preview.findings = chosen.notes;
    preview.findings.insert(preview.findings.end(), preview.sheet.findings.begin(), preview.sheet.findings.end());
    for (const intake::ReferralRow& row : preview.sheet.rows) {
        if (!row.ref.empty() && workspace.book().referralByRef(row.ref)) {
            preview.alreadyHere.push_back(row.line);
            preview.findings.push_back(atLine(row.line, "Ref", Severity::Warning,
                                              phrase("Import", "A referral with this reference is in the store already; the row is left out.")));
            continue;
        }
        const Findings unknown = unknownAgencies(row, workspace.book().agencies());
        preview.findings.insert(preview.findings.end(), unknown.begin(), unknown.end());
    }
    return preview;
}

Result<ImportReport> importReferrals(Workspace& workspace, const ReferralPreview& preview)
{
    const auto rows = preview.importable();
    ImportReport report{preview.sheet.linesRead, static_cast<int>(rows.size()), preview.findings, 0};
    const Json summary{{"rows", report.rows}, {"imported", report.imported}};
    MARAC_TRY(report.event, workspace.step({"import.referrals", {}, summary}, [&](store::Write& write) -> Done {
        for (const intake::ReferralRow* row : rows) {
            MARAC_TRY(ReferralForm form, formOf(workspace, write, *row));
            MARAC_DO(store::savePerson(write, form.victim));
            for (const people::Person& perpetrator : form.perpetrators)
                MARAC_DO(store::savePerson(write, perpetrator));
            MARAC_DO(store::saveReferral(write, form.referral));
        }
        return {};
    }));
    return report;
}

} // namespace marac::workflow
