// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/minutes_steps.h"

#include "core/base/names.h"
#include "core/base/text.h"
#include "core/export/documents.h"
#include "core/export/redacted_papers.h"
#include "core/pdf/writer.h"
#include "core/store/disk.h"
#include "core/store/store.h"
#include "core/store/vault/passphrase.h"
#include "core/workflow/minutes_papers.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace marac::workflow {

namespace fs = std::filesystem;

namespace {

using exports::Audience;
using exports::Document;
using exports::MeetingPapers;

Audience audienceFor(const MeetingPapers& papers, const std::optional<Id<agency::Agency>>& agency)
{
    return agency ? Audience::agency(*agency, papers) : Audience::chair();
}

Result<Document> drawUp(const MeetingPapers& papers, DocumentKind kind, const std::optional<Id<agency::Agency>>& agency,
                        const Phrasebook& words)
{
    switch (kind) {
    case DocumentKind::Agenda:
        return exports::agendaDocument(papers, audienceFor(papers, agency), words);
    case DocumentKind::Minutes:
        return exports::minutesDocument(papers, audienceFor(papers, agency), words);
    case DocumentKind::ActionList:
        return exports::actionListDocument(papers, audienceFor(papers, agency), words);
    case DocumentKind::ResearchForm:
        break;
    }
    if (!agency)
        return failure(ErrorCode::InvalidInput, phrase("Export", "A research request is made for one agency. Choose one; nothing was written."));
    return exports::researchFormDocument(papers, *agency, words);
}

/// Letters, digits and what every file system takes; nothing that could leave the folder.
std::string safeForFiles(std::string_view name)
{
    std::string safe;
    for (const char letter : name) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool isSafe = byte >= 0x80 || (byte >= 0x20 && byte != 0x7F && std::string_view("/\\:*?\"<>|").find(letter) == std::string_view::npos);
        safe += isSafe ? letter : ' ';
    }
    safe = simplified(safe);
    while (!safe.empty() && safe.front() == '.')
        safe.erase(0, 1);
    while (!safe.empty() && (safe.back() == '.' || safe.back() == ' '))
        safe.pop_back();
    return shortened(simplified(safe), 60);
}

std::string kindWords(DocumentKind kind)
{
    constexpr std::array<const char*, 4> kWords = {"agenda", "minutes", "action list", "research form"};
    return nameIn(kWords, kind);
}

/// One file to be written: all of it is made in memory before the first byte goes to the disk.
struct Draft {
    ExportedFile file;
    std::string bytes;
};

class Exporting {
public:
    Exporting(Workspace& workspace, const ExportRequest& request, const PhrasebookFor& words, const MeetingPapers& papers)
        : m_workspace(workspace), m_request(request), m_words(words), m_papers(papers)
    {
    }

    Done makeDrafts();
    Done write();
    ExportReport report() const;
    Json summary() const;
    void removeWritten() const;

private:
    Done draftChairs();
    Done draftAgency(const agency::Agency& agency, const std::string& passphrase);
    Done draft(DocumentKind kind, const agency::Agency* agency, const std::string& passphrase);
    bool isWorthSending(DocumentKind kind, const agency::Agency& agency) const;
    fs::path pathFor(DocumentKind kind, const agency::Agency* agency) const;

    Workspace& m_workspace;
    const ExportRequest& m_request;
    const PhrasebookFor& m_words;
    const MeetingPapers& m_papers;
    std::vector<Draft> m_drafts;
    std::map<std::string, std::string> m_passphrases;
    size_t m_started = 0; ///< files that may stand in the folder
};

Done Exporting::makeDrafts()
{
    MARAC_TRY(auto passphrases, agencyPassphrases(m_workspace));
    for (const auto& [agency, words] : m_request.passphrases)
        passphrases[agency] = words;
    bool isKnown = !m_request.agency;
    for (const agency::Agency& agency : m_papers.agencies) {
        if (m_request.agency && *m_request.agency != agency.id)
            continue;
        isKnown = true;
        MARAC_DO(draftAgency(agency, passphrases[agency.id]));
    }
    if (!isKnown)
        return failure(ErrorCode::NotFound, phrase("Export", "There is no such agency. Nothing was written."));
    return m_request.agency ? Done() : draftChairs();
}

Done Exporting::draftChairs()
{
    const auto given = m_request.passphrases.find(Id<agency::Agency>());
    const std::string passphrase = given == m_request.passphrases.end() ? std::string(store::vault::suggestPassphrase().view()) : given->second;
    for (const DocumentKind kind : m_request.kinds) {
        if (kind != DocumentKind::ResearchForm)
            MARAC_DO(draft(kind, nullptr, passphrase));
    }
    return {};
}

Done Exporting::draftAgency(const agency::Agency& agency, const std::string& passphrase)
{
    for (const DocumentKind kind : m_request.kinds) {
        if (isWorthSending(kind, agency))
            MARAC_DO(draft(kind, &agency, passphrase));
    }
    return {};
}

/// An agency is sent what it works with. Full minutes go to the chair; a person makes a copy for an agency on purpose.
bool Exporting::isWorthSending(DocumentKind kind, const agency::Agency& agency) const
{
    const Audience audience = Audience::agency(agency.id, m_papers);
    const Phrasebook plain;
    if (kind == DocumentKind::Minutes)
        return false;
    if (kind == DocumentKind::ActionList) {
        const exports::RedactedPapers theirs(m_papers, audience, exports::Purpose::ActionList, plain);
        const auto isOpen = [](const exports::EarlierAction& earlier) { return earlier.action.isOpen(); };
        return !theirs->cases.empty() || std::any_of(theirs->earlier.begin(), theirs->earlier.end(), isOpen);
    }
    return static_cast<size_t>(audience.withheldCount()) < m_papers.cases.size();
}

fs::path Exporting::pathFor(DocumentKind kind, const agency::Agency* agency) const
{
    const std::string whose = agency ? safeForFiles(agency->name) : "chair";
    const std::string stem = m_papers.meeting.date.iso() + " " + kindWords(kind) + " - " + (whose.empty() ? "agency" : whose);
    const auto isTaken = [&](const fs::path& path) {
        return std::any_of(m_drafts.begin(), m_drafts.end(), [&](const Draft& draft) { return draft.file.path == path; });
    };
    fs::path path = m_request.folder / (stem + ".pdf");
    for (int number = 2; isTaken(path); ++number)
        path = m_request.folder / (stem + " (" + std::to_string(number) + ").pdf");
    return path;
}

Done Exporting::draft(DocumentKind kind, const agency::Agency* agency, const std::string& passphrase)
{
    const auto audience = agency ? std::optional(agency->id) : std::nullopt;
    const Phrasebook& words = m_words(agency ? agency->language : agency::Language::English);
    MARAC_TRY(const Document document, drawUp(m_papers, kind, audience, words));
    MARAC_TRY(pdf::Pdf pdf, pdf::writeEncryptedPdf(document, m_workspace.clock().now(), Secret(std::string_view(passphrase))));
    const std::string name = agency ? agency->name : std::string();
    m_passphrases[name] = passphrase;
    m_drafts.push_back({{pathFor(kind, agency), kind, name, pdf.pages}, std::move(pdf.bytes)});
    return {};
}

Done Exporting::write()
{
    for (const Draft& draft : m_drafts) {
        ++m_started;
        const auto* bytes = reinterpret_cast<const unsigned char*>(draft.bytes.data());
        if (Done written = store::replaceFile(draft.file.path, {bytes, draft.bytes.size()}); !written) {
            removeWritten();
            return failure(written.error().code,
                           phrase("Export", "A document could not be written, so none was left in the folder. Check that the folder can be written to and has room, and export again."),
                           written.error().detail);
        }
    }
    return {};
}

void Exporting::removeWritten() const
{
    for (size_t i = 0; i < m_started; ++i) {
        std::error_code ignored;
        fs::remove(m_drafts[i].file.path, ignored);
        fs::remove(m_drafts[i].file.path.string() + ".new", ignored);
    }
}

ExportReport Exporting::report() const
{
    ExportReport report;
    for (const Draft& draft : m_drafts)
        report.files.push_back(draft.file);
    report.passphrases = m_passphrases;
    return report;
}

std::string digestOf(std::string_view bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::array<char, crypto_hash_sha256_BYTES * 2 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return hex.data();
}

/// What left the house: kinds, counts and digests. Agencies by id, people not at all.
Json Exporting::summary() const
{
    Json files = Json::array();
    for (const Draft& draft : m_drafts)
        files.push_back(Json{{"kind", nameOf(draft.file.kind)}, {"pages", draft.file.pages}, {"sha256", digestOf(draft.bytes)}});
    return Json{{"count", m_drafts.size()}, {"files", files}};
}

Done prepareFolder(const fs::path& folder)
{
    std::error_code problem;
    if (fs::is_directory(folder, problem))
        return {};
    fs::create_directories(folder, problem);
    if (!problem)
        fs::permissions(folder, fs::perms::owner_all, problem);
    if (problem)
        return failure(ErrorCode::Io, phrase("Export", "The folder for the documents could not be made. Nothing was written; choose another place."), problem.message());
    return {};
}

} // namespace

Result<Document> documentFor(const Workspace& workspace, DocumentKind kind, const Id<meeting::Meeting>& meeting,
                             const std::optional<Id<agency::Agency>>& agency, const Phrasebook& words)
{
    MARAC_TRY(const MeetingPapers papers, papersOf(workspace, meeting));
    if (agency && !workspace.book().agency(*agency))
        return failure(ErrorCode::NotFound, phrase("Export", "There is no such agency. Nothing was written."));
    return drawUp(papers, kind, agency, words);
}

Result<ExportReport> exportMeeting(Workspace& workspace, const ExportRequest& request, const PhrasebookFor& words)
{
    MARAC_TRY(const MeetingPapers papers, papersOf(workspace, request.meeting));
    Exporting exporting(workspace, request, words, papers);
    MARAC_DO(exporting.makeDrafts());
    MARAC_DO(prepareFolder(request.folder));
    MARAC_DO(exporting.write());
    // What cannot be told in the trail does not leave.
    if (const auto noted = workspace.note({"export.make", request.meeting.text(), exporting.summary()}); !noted) {
        exporting.removeWritten();
        return failure(noted.error());
    }
    return exporting.report();
}

} // namespace marac::workflow
