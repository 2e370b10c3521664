// SPDX-License-Identifier: GPL-3.0-or-later
// What other people's programs make of our documents, where they are installed.
#include "core/pdf/writer.h"
#include "tests/core/pdf/child_process.h"
#include "tests/core/pdf/inspection.h"
#include "tests/core/pdf/sample_documents.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <filesystem>

using namespace marac;
using namespace marac::tests;

namespace {

constexpr const char* kPassphrase = "five words of good length";

std::string plain(const exports::Document& document)
{
    const auto made = pdf::writePdf(document, Instant(1795685400));
    REQUIRE(made);
    return made->bytes;
}

std::string encrypted(const exports::Document& document)
{
    const auto made = pdf::writeEncryptedPdf(document, Instant(1795685400), Secret(kPassphrase));
    REQUIRE(made);
    return made->bytes;
}

std::string checkerPath()
{
    const char* shared = std::getenv("MARAC_SHARED");
    return (shared != nullptr ? std::string(shared) : std::string(MARAC_SOURCE_DIR) + "/../shared") + "/tools/uacheck.py";
}

} // namespace

TEST_CASE("qpdf finds no fault", "[pdf]")
{
    if (!isInstalled("qpdf"))
        SKIP("qpdf is not installed");
    const ScratchFile file("plain.pdf", plain(someMinutes()));
    const Outcome checked = run("qpdf --check " + file.path());
    INFO(checked.output);
    CHECK(checked.exitCode == 0);
    const ScratchFile locked("locked.pdf", encrypted(someMinutes()));
    CHECK(run("qpdf --password='" + std::string(kPassphrase) + "' --check " + locked.path()).exitCode == 0);
    CHECK(run("qpdf --check " + locked.path()).exitCode == 2);
}

TEST_CASE("poppler finds the text that was written", "[pdf]")
{
    if (!isInstalled("pdftotext"))
        SKIP("pdftotext is not installed");
    exports::Document document = aDocument();
    document.blocks = {exports::Paragraph{"An affidavit by Siân of the tŷ: £240, it’s for Łucja 🙂 "
                                          "\xD7\xA9\xD7\xA8\xD7\x94", "", exports::Tone::Normal, ""}};
    const ScratchFile file("plain.pdf", plain(document));
    const std::string text = run("pdftotext " + file.path() + " -").output;
    for (const char* word : {"affidavit", "Siân", "tŷ", "£240", "it’s", "Łucja", "🙂", "\xD7\xA9\xD7\xA8\xD7\x94",
                             "OFFICIAL-SENSITIVE", "Page 1 of 1"}) {
        INFO(word << " in " << text);
        CHECK(text.find(word) != std::string::npos);
    }
}

TEST_CASE("poppler sees a tagged and titled document", "[pdf][a11y]")
{
    if (!isInstalled("pdfinfo"))
        SKIP("pdfinfo is not installed");
    const ScratchFile file("plain.pdf", plain(someMinutes()));
    const std::string summary = run("pdfinfo " + file.path()).output;
    INFO(summary);
    CHECK(summary.find("Tagged:          yes") != std::string::npos);
    CHECK(summary.find("Title:           Minutes of the Marac") != std::string::npos);
    CHECK(summary.find("(A4)") != std::string::npos);
    CHECK(run("pdfinfo " + ScratchFile("locked.pdf", encrypted(someMinutes())).path()).exitCode != 0);
}

TEST_CASE("an independent checker of PDF/UA-1 finds no fault", "[pdf][a11y]")
{
    if (!std::filesystem::exists(checkerPath()))
        SKIP("the checker is not beside the source folder");
    if (run("/usr/bin/python3 -c 'import pikepdf'").exitCode != 0)
        SKIP("python3-pikepdf is not installed");
    std::vector<exports::Document> documents{exports::Document{}, aDocument(), someMinutes(), aLongTable(200)};
    for (unsigned seed = 100; seed < 104; ++seed)
        documents.push_back(aRandomDocument(seed));
    for (const exports::Document& document : documents) {
        const ScratchFile file("plain.pdf", plain(document));
        const Outcome checked = run("/usr/bin/python3 " + checkerPath() + " " + file.path());
        INFO(checked.output);
        CHECK(checked.exitCode == 0);
        CHECK(checked.output.find(": PASS") != std::string::npos);
    }
    const ScratchFile locked("locked.pdf", encrypted(someMinutes()));
    const ScratchFile password("password", kPassphrase);
    const Outcome checked = run("/usr/bin/python3 " + checkerPath() + " --password-file " + password.path() + " " + locked.path());
    INFO(checked.output);
    CHECK(checked.exitCode == 0);
}
