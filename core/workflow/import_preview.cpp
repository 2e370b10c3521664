// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_preview.h"

#include "core/workflow/imported_referral.h"
#include "core/workflow/repeats.h"

#include <algorithm>
#include <set>

namespace marac::workflow {

using intake::ReferralRow;
using matching::RepeatFinding;

namespace {

constexpr int kRowsATelling = 5;

/// Ids that stand for nobody in the store.
class SupposedIds : public IdSource {
public:
    std::string next() override { return "supposed-" + std::to_string(++m_count); }

private:
    int m_count = 0;
};

intake::Mapping columnsFor(const ImportQuestion& question, const intake::Sheet& sheet)
{
    using Columns = ImportQuestion::Columns;
    if (question.columns == Columns::Given)
        return intake::applyMapping(question.given, sheet, question.today);
    if (question.columns == Columns::KeptOrProposed) {
        if (auto kept = intake::keptFor(question.book.mappings(), sheet, question.today))
            return std::move(*kept);
    }
    return intake::proposeMapping(sheet, question.today);
}

Result<intake::ReferralSheet> sheetOf(const ImportQuestion& question, const intake::Sheet& sheet, const OnImportProgress& listener)
{
    const intake::Mapping mapping = columnsFor(question, sheet);
    return intake::readReferralRows(sheet, mapping, question.today, [&](int done, int all) {
        return goOn(listener, {ImportProgress::Part::Reading, done, all}).has_value();
    });
}

/// The book as it would be with the rows imported, and the referral of each row.
std::vector<Id<referral::Referral>> suppose(CaseBook& book, const std::vector<const ReferralRow*>& rows)
{
    SupposedIds ids;
    std::vector<people::Person> people;
    std::vector<referral::Referral> referrals;
    std::vector<Id<referral::Referral>> supposed;
    for (const ReferralRow* row : rows) {
        ReferralForm form = formOf(*row, book.agencies(), ids);
        if (form.referral.ref.empty())
            form.referral.ref = "#" + std::to_string(row->line);
        supposed.push_back(form.referral.id);
        people.push_back(std::move(form.victim));
        std::ranges::move(form.perpetrators, std::back_inserter(people));
        referrals.push_back(std::move(form.referral));
    }
    book.suppose(std::move(people), std::move(referrals));
    return supposed;
}

RowOutlook outlookOf(int line, const referral::Referral& referral, const RepeatBook& repeats)
{
    const RepeatFinding& finding = repeats.of(referral).finding;
    RowOutlook outlook{line, finding.kind, {}, finding.serialSentence, {}, 0};
    for (const PossibleMatch& match : repeats.matchesOf(referral)) {
        // A later row says itself that it may be this victim again.
        const bool isEarlier = match.earlier->received < referral.received
                               || (match.earlier->received == referral.received && match.earlier->ref < referral.ref);
        if (!isEarlier || match.probability <= outlook.likelihood)
            continue;
        outlook.likelyRef = match.earlier->ref;
        outlook.likelihood = match.probability;
    }
    if (finding.kind != RepeatFinding::Kind::NotKnown) {
        outlook.sentence = finding.sentence;
        outlook.likelyRef = finding.ref;
    }
    return outlook;
}

/// Reads what the store would make of every row: the repeat rule and the likeliest match.
Done lookAhead(ReferralPreview& preview, CaseBook& book, const OnImportProgress& listener)
{
    const auto rows = preview.importable();
    const auto all = static_cast<int>(rows.size());
    MARAC_DO(goOn(listener, {ImportProgress::Part::Matching, 0, all}));
    const auto supposed = suppose(book, rows);
    const RepeatBook repeats(book);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % kRowsATelling == 0)
            MARAC_DO(goOn(listener, {ImportProgress::Part::Matching, static_cast<int>(i), all}));
        preview.outlooks.push_back(outlookOf(rows[i]->line, *book.referral(supposed[i]), repeats));
    }
    return {};
}

void lookForRefs(ReferralPreview& preview, const CaseBook& book)
{
    for (const ReferralRow& row : preview.sheet.rows) {
        if (!row.ref.empty() && book.referralByRef(row.ref)) {
            preview.alreadyHere.push_back(row.line);
            preview.findings.push_back(hereAlready(row.line));
            continue;
        }
        const Findings unknown = unknownAgencies(row, book.agencies());
        preview.findings.insert(preview.findings.end(), unknown.begin(), unknown.end());
    }
}

} // namespace

Finding hereAlready(int line)
{
    return {Severity::Warning, "Ref", phrase("Import", "A referral with this reference is in the store already; the row is left out."), line};
}

bool RowOutlook::isKnown() const
{
    return kind != RepeatFinding::Kind::NotKnown || likelihood >= matching::kLikely;
}

std::vector<const ReferralRow*> ReferralPreview::importable() const
{
    std::vector<const ReferralRow*> rows;
    for (const ReferralRow& row : sheet.rows) {
        if (!isAlreadyHere(row.line))
            rows.push_back(&row);
    }
    return rows;
}

bool ReferralPreview::isAlreadyHere(int line) const
{
    return std::ranges::binary_search(alreadyHere, line);
}

const RowOutlook* ReferralPreview::outlookOn(int line) const
{
    const auto found = std::ranges::lower_bound(outlooks, line, {}, &RowOutlook::line);
    return found == outlooks.end() || found->line != line ? nullptr : &*found;
}

PreviewCounts ReferralPreview::counts() const
{
    PreviewCounts counts;
    counts.rows = sheet.linesRead;
    counts.alreadyHere = static_cast<int>(alreadyHere.size());
    counts.leftOut = static_cast<int>(sheet.skipped.size());
    for (const ReferralRow* row : importable()) {
        ++counts.referrals;
        counts.perpetrators += static_cast<int>(row->perpetrators.size());
        counts.children += static_cast<int>(row->children.size());
    }
    for (const RowOutlook& outlook : outlooks) {
        counts.known += outlook.isKnown() ? 1 : 0;
        counts.repeats += outlook.isRepeat() ? 1 : 0;
    }
    std::set<int> warned;
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::Hint && outlookOn(finding.row))
            warned.insert(finding.row);
    }
    counts.toLookAt = static_cast<int>(warned.size());
    return counts;
}

Result<std::vector<intake::Sheet>> sheetsIn(std::string_view bytes, std::string_view fileName)
{
    MARAC_TRY(auto sheets, intake::readSheets(bytes, fileName));
    if (sheets.empty())
        return failure(ErrorCode::InvalidInput, phrase("Import", "The file holds no sheet with rows, so nothing was imported. Choose another file."));
    return sheets;
}

ImportQuestion importQuestion(const Workspace& workspace, std::string_view bytes, std::string_view fileName)
{
    return {workspace.book(), workspace.today(), std::string(bytes), std::string(fileName), ImportQuestion::Columns::KeptOrProposed, {}};
}

Result<ReferralPreview> previewOf(ImportQuestion question, const OnImportProgress& listener)
{
    MARAC_TRY(const auto sheets, sheetsIn(question.bytes, question.fileName));
    const intake::Sheet& chosen = intake::likeliestSheet(sheets);
    ReferralPreview preview;
    MARAC_TRY(preview.sheet, sheetOf(question, chosen, listener));
    preview.findings = preview.sheet.findings;
    lookForRefs(preview, question.book);
    MARAC_DO(lookAhead(preview, question.book, listener));
    return preview;
}

Result<ReferralPreview> previewReferrals(const Workspace& workspace, std::string_view bytes, std::string_view fileName,
                                         const std::optional<intake::Mapping>& mapping, const OnImportProgress& listener)
{
    ImportQuestion question = importQuestion(workspace, bytes, fileName);
    if (mapping) {
        question.columns = ImportQuestion::Columns::Given;
        question.given = *mapping;
    }
    return previewOf(std::move(question), listener);
}

} // namespace marac::workflow
