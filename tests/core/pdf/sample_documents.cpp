// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/sample_documents.h"

#include <random>

namespace marac::tests {

using namespace exports;

namespace {

/// Draws blocks from a seed. Plain mt19937 arithmetic, as the standard's distributions differ between libraries.
class BlockSource {
public:
    explicit BlockSource(unsigned seed) : m_random(seed) {}

    size_t below(size_t bound) { return m_random() % bound; }

    std::string words(size_t most)
    {
        static const std::vector<std::string> stock{
            "the", "victim", "Siân", "ŵyres", "tŷ", "£40", "affidavit", "it’s", "refuge", "Łódź", "school", "(Idva)",
            "change", "locks", "officer", "e-mail", "03:10", "flood", "cafe\xCC\x81", "supercalifragilistic", "risk/harm",
            "Müller-Lüdenscheidt", "☃", "日本", "\xE2\x80\x9Cyes\xE2\x80\x9D", "no.", "🙂"};
        std::string text;
        for (size_t count = below(most) + 1; count > 0; --count)
            text += (text.empty() ? "" : " ") + stock[below(stock.size())];
        return text;
    }

    Block block()
    {
        switch (below(7)) {
        case 0:
            return Heading{static_cast<int>(below(4)), words(8)};
        case 1:
            return BulletList{{words(4), words(60), words(1)}};
        case 2:
            return Facts{{{words(2), words(4)}, {words(1), words(50)}, {words(3), ""}}};
        case 3:
            return table();
        case 4:
            return below(4) == 0 ? Block{PageBreak{}} : Block{Paragraph{words(30), "", Tone::Quiet, ""}};
        default:
            return Paragraph{words(140), below(2) == 0 ? words(2) : "", static_cast<Tone>(below(4)), ""};
        }
    }

private:
    Table table()
    {
        Table table{below(2) == 0 ? words(5) : "", {}, {}};
        const size_t columns = below(6) + 1;
        for (size_t i = 0; i < columns; ++i)
            table.columns.push_back({words(2), static_cast<double>(below(5))});
        for (size_t rows = below(30); rows > 0; --rows) {
            table.rows.emplace_back();
            for (size_t i = 0; i < columns; ++i)
                table.rows.back().push_back(below(5) == 0 ? "" : words(below(8) == 0 ? 120 : 12));
        }
        return table;
    }

    std::mt19937 m_random;
};

} // namespace

Document aDocument()
{
    Document document;
    document.title = "Minutes of the Marac of 26 November 2026";
    document.marking = "OFFICIAL-SENSITIVE";
    document.handling = "For the agencies at this meeting only. Do not copy, do not pass on, destroy after use.";
    document.pageWords = "Page %1 of %2";
    return document;
}

Document someMinutes()
{
    Document document = aDocument();
    const std::string long1 = "She would like the agencies to know that the calls have not stopped: he rang from three "
                              "different numbers last week, and she swore an affidavit about it. The school’s office has been "
                              "told not to give out any details. She is staying with a friend until the locks are changed, "
                              "which costs £240 and which Housing has agreed to pay.";
    document.blocks = {
        Heading{1, document.title},
        Facts{{{"Date", "Thursday 26 November 2026, 09:30 to 13:10"},
               {"Place", "Council offices, room 4, and by video"},
               {"Chair", "Detective Inspector, Public Protection"},
               {"Present", "Police; Idva service; Housing; Health visiting; Children’s social care; Probation; Education"},
               {"Apologies", "Mental health (sent a written return)"}}},
        Heading{2, "Case 1: M260001"},
        Paragraph{"Heard first because the school nurse leaves at ten.", "", Tone::Quiet, ""},
        Heading{3, "Information shared"},
        Paragraph{long1, "Idva", Tone::Normal, ""},
        Paragraph{"Two calls since the referral. " + long1, "Police", Tone::Normal, ""},
        Paragraph{"No reply has been received. This is not the same as nothing known.", "Mental health", Tone::Warning, ""},
        Paragraph{"Mae hi’n dymuno siarad Cymraeg â’r gweithiwr; ŵyr neb arall am y tŷ.", "Idva", Tone::Normal, "cy"},
        Heading{3, "Risks"},
        BulletList{{"He knows where the children go to school.",
                    "Contact by telephone in spite of the order. " + long1, "No working smoke alarm."}},
        Heading{2, "Actions"},
    };
    Table table{"Agreed on 26 November 2026", {{"No.", 0.5}, {"Action", 4}, {"Agency", 1.5}, {"Owner", 1.5}, {"Due", 1.3}}, {}};
    for (int i = 1; i <= 24; ++i)
        table.rows.push_back({std::to_string(i), i % 5 == 0 ? long1 : "Change the locks and fit a letter-box guard.",
                              "Housing", "Duty officer", "3 Dec 2026"});
    document.blocks.emplace_back(table);
    document.blocks.emplace_back(Paragraph{"Next review on 10 December 2026.", "", Tone::Strong, ""});
    return document;
}

Document aLongTable(int rows)
{
    Document document = aDocument();
    Table table{"Actions", {{"Reference", 1}, {"Action", 3}, {"Agency", 1}}, {}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({"A" + std::to_string(i), "Change locks and tell the school office", "Housing"});
    document.blocks = {Heading{1, "Actions"}, table};
    return document;
}

Document aRandomDocument(unsigned seed)
{
    BlockSource source(seed);
    Document document = aDocument();
    for (size_t count = source.below(25); count > 0; --count)
        document.blocks.push_back(source.block());
    return document;
}

} // namespace marac::tests
