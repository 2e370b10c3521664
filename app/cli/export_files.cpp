// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_files.h"

#include "app/cli/answer.h"
#include "app/cli/lookups.h"
#include "app/cli/text_table.h"
#include "app/platform/private_file.h"
#include "core/base/text.h"

namespace marac::cli {

namespace {

std::string audienceOf(const std::string& agency)
{
    return agency.empty() ? kChairsCopy : agency;
}

std::map<Id<agency::Agency>, std::string> byAgency(const workflow::Workspace& workspace, const PassphraseLines& lines)
{
    std::map<Id<agency::Agency>, std::string> passphrases;
    for (const agency::Agency& agency : workspace.book().agencies()) {
        if (const auto line = lines.find(agency.name); line != lines.end())
            passphrases[agency.id] = line->second;
    }
    if (const auto line = lines.find(kChairsCopy); line != lines.end())
        passphrases[Id<agency::Agency>()] = line->second;
    return passphrases;
}

Answer answerFor(const Visit& visit, const workflow::ExportReport& report)
{
    Answer answer;
    answer.json["files"] = Json::array();
    TextTable table({visit.say(phrase("Command line", "File")), visit.say(phrase("Command line", "For")),
                     visit.say(phrase("Command line", "Pages"))});
    for (const auto& file : report.files) {
        const std::string audience = audienceOf(file.agency);
        answer.json["files"].push_back(
            {{"path", file.path.string()}, {"kind", nameOf(file.kind)}, {"agency", audience}, {"pages", file.pages}});
        table.add({file.path.filename().string(), audience, std::to_string(file.pages)});
    }
    answer.text = table.text();
    return answer;
}

} // namespace

Result<PassphraseLines> readPassphraseLines(const std::filesystem::path& file)
{
    PassphraseLines lines;
    std::error_code error;
    if (file.empty() || !std::filesystem::exists(file, error))
        return lines;
    MARAC_TRY(const auto bytes, platform::readWhole(file));
    int number = 0;
    for (const std::string& line : split(bytes, '\n')) {
        ++number;
        const std::string text = trimmed(line);
        const size_t tab = text.find('\t');
        if (text.empty())
            continue;
        if (tab == std::string::npos || trimmed(text.substr(tab + 1)).empty())
            return failure(ErrorCode::InvalidInput, phrase("Command line", "Line %1 of the file of passphrases is not an agency, a tab and a "
                                                                           "passphrase. Nothing was exported.").with(number));
        lines[trimmed(text.substr(0, tab))] = trimmed(text.substr(tab + 1));
    }
    return lines;
}

Done writePassphraseLines(const std::filesystem::path& file, const PassphraseLines& lines)
{
    std::string text;
    for (const auto& [agency, passphrase] : lines)
        text += agency + "\t" + passphrase + "\n";
    return platform::writePrivately(file, text);
}

Result<Answer> exportFiles(Visit& visit, workflow::Workspace& workspace, const ExportWish& wish)
{
    MARAC_TRY(auto lines, readPassphraseLines(wish.passphrases));
    workflow::ExportRequest request;
    request.meeting = wish.meeting;
    request.folder = wish.folder;
    request.kinds = wish.kinds;
    request.passphrases = byAgency(workspace, lines);
    if (!wish.passphrases.empty()) // before anything is encrypted: words that cannot be kept would open nothing
        MARAC_DO(writePassphraseLines(wish.passphrases, lines));
    if (!wish.agency.empty()) {
        MARAC_TRY(const auto* agency, agencyCalled(workspace, wish.agency));
        request.agency = agency->id;
    }
    const auto forced = agency::languageOf(wish.language);
    const auto words = [&](agency::Language language) -> const Phrasebook& { return visit.wordsIn(forced.value_or(language)); };
    MARAC_TRY(const auto report, workflow::exportMeeting(workspace, request, words));
    for (const auto& [agency, passphrase] : report.passphrases)
        lines[audienceOf(agency)] = passphrase;
    if (!wish.passphrases.empty())
        MARAC_DO(writePassphraseLines(wish.passphrases, lines));
    return answerFor(visit, report);
}

} // namespace marac::cli
