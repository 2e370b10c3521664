// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/documents.h"
#include "tests/core/export/sample_papers.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace marac;
using namespace marac::exports;
using namespace marac::exports::testing;

namespace {

std::string read(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void write(const std::filesystem::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

/// Compares with the kept text; a difference is written beside it. MARAC_UPDATE_GOLDEN=1 keeps the new text instead.
void compare(const std::string& name, const Document& document)
{
    const std::filesystem::path path = std::filesystem::path(MARAC_SOURCE_DIR) / "tests/golden/export" / (name + ".txt");
    const std::filesystem::path failed = path.string() + ".fail";
    const std::string text = plainText(document);
    if (std::getenv("MARAC_UPDATE_GOLDEN") != nullptr)
        write(path, text);
    const std::string kept = read(path);
    if (kept == text)
        std::filesystem::remove(failed);
    else
        write(failed, text);
    CHECK(text == kept);
}

} // namespace

TEST_CASE("the papers of a small meeting read as they were agreed", "[export][golden]")
{
    const MeetingPapers papers = samplePapers();
    const Phrasebook words;
    const Audience housing = Audience::agency(kHousing, papers);
    compare("agenda_chair", agendaDocument(papers, Audience::chair(), words));
    compare("agenda_housing", agendaDocument(papers, housing, words));
    compare("minutes_chair", minutesDocument(papers, Audience::chair(), words));
    compare("minutes_housing", minutesDocument(papers, housing, words));
    compare("actions_chair", actionListDocument(papers, Audience::chair(), words));
    compare("actions_housing", actionListDocument(papers, housing, words));
    compare("actions_police", actionListDocument(papers, Audience::agency(kPolice, papers), words));
    compare("research_housing", researchFormDocument(papers, kHousing, words));
}
