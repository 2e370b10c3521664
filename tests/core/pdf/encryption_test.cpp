// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/open_passphrase.h"
#include "core/pdf/writer.h"
#include "tests/core/pdf/inspection.h"
#include "tests/core/pdf/sample_documents.h"

#include <catch2/catch_test_macros.hpp>

#include <qpdf/QPDF.hh>

using namespace marac;
using namespace marac::tests;

namespace {

const char* const kWelshPassphrase = "Tŷ Coch £42 – ŵy";

std::string encrypted(const exports::Document& document, std::string_view passphrase)
{
    const auto made = pdf::writeEncryptedPdf(document, Instant(0), Secret(passphrase));
    REQUIRE(made);
    return made->bytes;
}

bool opens(const std::string& bytes, const std::string& password)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    try {
        pdf.processMemoryFile("locked", bytes.data(), bytes.size(), password.c_str());
    } catch (const QPDFExc& refused) {
        CHECK(refused.getErrorCode() == qpdf_e_password);
        return false;
    }
    return true;
}

} // namespace

TEST_CASE("an encrypted document opens with its passphrase and with nothing else", "[pdf][security]")
{
    const std::string bytes = encrypted(someMinutes(), kWelshPassphrase);
    CHECK(opens(bytes, kWelshPassphrase));
    for (const char* wrong : {"", "wrong", "Tŷ Coch £42 – ŵ", "tŷ coch £42 – ŵy"})
        CHECK_FALSE(opens(bytes, wrong));
}

TEST_CASE("an encrypted document says the same as the plain one", "[pdf][security][a11y]")
{
    const Inspection found = inspect(encrypted(someMinutes(), kWelshPassphrase), kWelshPassphrase);
    CHECK(found.faults == std::vector<std::string>{});
    CHECK(wordsOf(found.text) == wordsOf(plainText(someMinutes())));
}

TEST_CASE("a passphrase opens however its accents were typed", "[pdf][security]")
{
    const std::string composedForm = "T\xC5\xB7 coch";
    const std::string decomposedForm = "Ty\xCC\x82 coch";
    CHECK(opens(encrypted(aLongTable(1), decomposedForm), composedForm));
    CHECK(opens(encrypted(aLongTable(1), composedForm), composedForm));
}

TEST_CASE("passphrases that some readers would not take are refused before anything is made", "[pdf][security]")
{
    struct Case {
        const char* what;
        std::string passphrase;
        bool isAccepted;
    };
    for (const Case& tried : {Case{"empty", "", false}, {"blank", "   ", false}, {"127 bytes", std::string(127, 'a'), true},
                              {"128 bytes", std::string(128, 'a'), false}, {"130 bytes", std::string(130, 'a'), false},
                              {"65 accented letters", [] { std::string s; for (int i = 0; i < 65; ++i) s += "ŵ"; return s; }(), false},
                              {"a zero byte", std::string("abc\0def", 7), false}, {"a line end", "abc\n", false},
                              {"broken UTF-8", "abc\xFF", false}, {"short, but typed", "a", true}}) {
        INFO(tried.what);
        const auto made = pdf::writeEncryptedPdf(aLongTable(1), Instant(0), Secret(tried.passphrase));
        CHECK(made.has_value() == tried.isAccepted);
        if (!made) {
            CHECK(made.error().code == ErrorCode::InvalidInput);
            CHECK_FALSE(made.error().say.isEmpty());
        }
    }
}

TEST_CASE("the bytes of an encrypted document give nothing away", "[pdf][security]")
{
    const exports::Document minutes = someMinutes();
    const std::string bytes = encrypted(minutes, kWelshPassphrase);
    for (const char* secret : {"Minutes", "M260001", "Housing", "OFFICIAL", "Marac Desk", "pdfuaid", "Tŷ Coch", "rdf:RDF"})
        CHECK(bytes.find(secret) == std::string::npos);
}

TEST_CASE("readers may print and read aloud, but not copy or change", "[pdf][security]")
{
    const std::string bytes = encrypted(aLongTable(1), kWelshPassphrase);
    QPDF pdf;
    pdf.processMemoryFile("locked", bytes.data(), bytes.size(), kWelshPassphrase);
    int revision = 0;
    int permissions = 0;
    int version = 0;
    QPDF::encryption_method_e streams{};
    QPDF::encryption_method_e strings{};
    QPDF::encryption_method_e files{};
    REQUIRE(pdf.isEncrypted(revision, permissions, version, streams, strings, files));
    CHECK(revision == 6);
    CHECK(streams == QPDF::e_aesv3);
    CHECK(strings == QPDF::e_aesv3);
    CHECK(pdf.allowAccessibility());
    CHECK(pdf.allowPrintHighRes());
    CHECK(pdf.allowModifyForm());
    CHECK_FALSE(pdf.allowExtractAll());
    CHECK_FALSE(pdf.allowModifyAnnotation());
    CHECK_FALSE(pdf.allowModifyOther());
    CHECK_FALSE(pdf.allowModifyAssembly());
    CHECK(pdf.userPasswordMatched());
    CHECK_FALSE(pdf.ownerPasswordMatched());
}

TEST_CASE("each copy of a document is enciphered with a key of its own", "[pdf][security]")
{
    CHECK(encrypted(aLongTable(1), kWelshPassphrase) != encrypted(aLongTable(1), kWelshPassphrase));
}
