// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/sample_documents.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac::exports;

TEST_CASE("a document in plain text is one line a thought, in reading order", "[export]")
{
    Document document;
    document.title = "Actions";
    document.marking = "OFFICIAL-SENSITIVE";
    document.blocks = {Heading{2, "Case 1"},
                       Paragraph{"No change.", "Idva", Tone::Normal, ""},
                       Paragraph{"", "", Tone::Normal, ""},
                       BulletList{{"first", " "}},
                       Facts{{{"Date", "26 November 2026"}}},
                       Table{"Agreed", {{"No.", 1}, {"Action", 2}}, {{"1", "Change\nlocks"}}}};
    CHECK(plainText(document)
          == "OFFICIAL-SENSITIVE\n\nActions\n\nCase 1\nIdva: No change.\n• first\nDate  26 November 2026\nAgreed\n"
             "No.\tAction\n1\tChange locks\n");
}
