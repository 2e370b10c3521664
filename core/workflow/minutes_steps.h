// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/document.h"
#include "core/workflow/area_steps.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace marac::workflow {

/// Signs the minutes as they stand and freezes the assessments of the cases heard. A later signing is a correction and
/// needs its reason.
Event signMinutes(Workspace& workspace, const Id<meeting::Meeting>& meeting, const std::string& reason = {});

enum class DocumentKind { Agenda, Minutes, ActionList, ResearchForm };
const char* nameOf(DocumentKind kind); ///< "agenda", "minutes", "actionList", "researchForm"

/// One document for one audience, redacted, before it is drawn. Minutes and agendas may be made for an agency too.
Result<exports::Document> documentFor(const Workspace& workspace, DocumentKind kind, const Id<meeting::Meeting>& meeting,
                                      const std::optional<Id<agency::Agency>>& agency, const Phrasebook& words);

struct ExportedFile {
    std::filesystem::path path;
    DocumentKind kind = DocumentKind::Minutes;
    std::string agency; ///< "" for the chair's own copy
    int pages = 0;
};
struct ExportRequest {
    Id<meeting::Meeting> meeting;
    std::filesystem::path folder;
    std::optional<Id<agency::Agency>> agency; ///< only this one
    std::vector<DocumentKind> kinds = {DocumentKind::Agenda, DocumentKind::Minutes, DocumentKind::ActionList};
    std::map<Id<agency::Agency>, std::string> passphrases; ///< used instead of the stored ones where given
};
struct ExportReport {
    std::vector<ExportedFile> files;
    std::map<std::string, std::string> passphrases; ///< by agency name; "" is the chair's own copy
};
/// Words for each language an agency may ask for.
using PhrasebookFor = std::function<const Phrasebook&(agency::Language)>;
/// Writes encrypted PDFs: per agency its action list and agenda, and one full set for the chair. Nothing in plain text
/// touches the disk; file names hold date, agency and kind, never a person.
Result<ExportReport> exportMeeting(Workspace& workspace, const ExportRequest& request, const PhrasebookFor& words);

} // namespace marac::workflow
