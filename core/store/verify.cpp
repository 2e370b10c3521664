// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chain.h"
#include "core/store/disk.h"
#include "core/store/folder.h"
#include "core/store/journal.h"
#include "core/store/parts.h"

#include <algorithm>

namespace marac::store {

namespace {

Finding problem(const char* where, Phrase say)
{
    return {Severity::Problem, where, std::move(say), 0};
}

void checkPages(StoreParts& parts, Findings& findings)
{
    parts.database->checkpoint();
    const auto pages = parts.database->cipherFindings();
    if (!pages.empty())
        findings.push_back(problem("data", phraseN("Store", "%n part(s) of the store were altered or are damaged. Work on "
                                                            "a restored backup.",
                                                   static_cast<int>(pages.size()))));
}

void checkStructure(StoreParts& parts, Findings& findings)
{
    if (!parts.database->structureFindings().empty())
        findings.push_back(
            problem("data", phrase("Store", "The structure of the store is damaged. Work on a restored backup.")));
    if (parts.database->prepare("PRAGMA foreign_key_check").step())
        findings.push_back(problem("data", phrase("Store", "A record refers to another one that is not there.")));
}

/// The whole trail, oldest first, one event in memory at a time.
void checkTrail(StoreParts& parts, Findings& findings)
{
    audit::ChainCheck check;
    const auto head = readEvents(*parts.database, 1, 0);
    const EventSeq last = head.empty() ? 0 : head.front().seq;
    for (EventSeq seq = 1; seq <= last && check.holds(); ++seq) {
        if (const auto event = readEvent(*parts.database, seq))
            check.add(*event, readChanges(*parts.database, seq));
    }
    if (check.brokenAt())
        findings.push_back(problem("trail", phrase("Store", "The trail does not hold from event %1 on: it was altered "
                                                            "outside the program.")
                                                .with(std::to_string(*check.brokenAt()))));
}

void checkKeys(const StoreParts& parts, Findings& findings)
{
    const auto expected = parts.ring.file().bytes();
    for (const auto& file : {keysFile(parts.folder), keysTwin(parts.folder)}) {
        const auto bytes = readWhole(file);
        if (!bytes || *bytes != expected)
            findings.push_back(problem("keys", phrase("Store", "One of the two key files differs from the other. Close the "
                                                               "store and open it again to have it mended.")));
    }
}

} // namespace

Result<Findings> Store::verify(const Progress& progress)
{
    Findings findings;
    const auto goesOn = [&](int percent) { return !progress || progress(percent); };
    struct Part {
        void (*check)(StoreParts&, Findings&);
        int doneAfter;
    };
    for (const Part& part : {Part{checkPages, 30}, Part{checkStructure, 60}, Part{checkTrail, 95}}) {
        const Done checked = guarded(*m_parts, [&] { part.check(*m_parts, findings); });
        if (!checked && checked.error().code != ErrorCode::Damaged)
            return failure(checked.error());
        if (!checked) {
            findings.push_back(problem("data", checked.error().say));
            break;
        }
        if (!goesOn(part.doneAfter))
            return failure(stopped());
    }
    checkKeys(*m_parts, findings);
    goesOn(100);
    return findings;
}

} // namespace marac::store
