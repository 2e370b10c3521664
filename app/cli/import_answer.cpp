// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_answer.h"

#include "app/cli/finding_words.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"

namespace marac::cli {

using workflow::ReferralPreview;
using workflow::RowOutlook;

namespace {

std::string victimOf(const intake::ReferralRow& row)
{
    const std::string both = row.victim.forename + " " + row.victim.surname;
    return both == " " ? row.victim.wholeName : both;
}

Json countsJson(const workflow::PreviewCounts& counts)
{
    return {{"rows", counts.rows}, {"referrals", counts.referrals}, {"perpetrators", counts.perpetrators}, {"children", counts.children},
            {"known", counts.known}, {"repeats", counts.repeats}, {"toLookAt", counts.toLookAt}, {"alreadyHere", counts.alreadyHere},
            {"leftOut", counts.leftOut}};
}

Json rowJson(const Visit& visit, const intake::ReferralRow& row, const RowOutlook* outlook)
{
    Json json{{"row", row.line}, {"ref", row.ref}, {"victim", victimOf(row)}, {"perpetrators", row.perpetrators.size()},
              {"children", row.children.size()}, {"alreadyHere", outlook == nullptr}};
    if (outlook && outlook->isKnown()) {
        json["repeat"] = outlook->isRepeat();
        json["likelyRef"] = outlook->likelyRef;
        json["likelihood"] = outlook->likelihood;
        json["sentence"] = visit.say(outlook->sentence);
    }
    return json;
}

std::string countsText(const Visit& visit, const workflow::PreviewCounts& counts)
{
    TextTable table({visit.say(phrase("Command line", "What would happen")), visit.say(phrase("Command line", "How many"))});
    const auto add = [&](const Phrase& words, int number) { table.add({visit.say(words), std::to_string(number)}); };
    add(phrase("Command line", "Referrals to be created"), counts.referrals);
    add(phrase("Command line", "… people causing harm in them"), counts.perpetrators);
    add(phrase("Command line", "… children in them"), counts.children);
    add(phrase("Command line", "… whose victim is known"), counts.known);
    add(phrase("Command line", "… that are repeats"), counts.repeats);
    add(phrase("Command line", "… with something to look at"), counts.toLookAt);
    add(phrase("Command line", "Rows that are here already"), counts.alreadyHere);
    add(phrase("Command line", "Rows that are no referral"), counts.leftOut);
    return table.text();
}

std::string knownText(const Visit& visit, const ReferralPreview& preview)
{
    TextTable table({visit.say(phrase("Command line", "Row")), visit.say(phrase("Command line", "Victim")), visit.say(phrase("Command line", "Known"))});
    for (const intake::ReferralRow* row : preview.importable()) {
        const RowOutlook* outlook = preview.outlookOn(row->line);
        if (!outlook || !outlook->isKnown())
            continue;
        const Phrase maybe = phrase("Command line", "May be the victim of %1.").with(outlook->likelyRef);
        table.add({std::to_string(row->line), victimOf(*row), visit.say(outlook->sentence.isEmpty() ? maybe : outlook->sentence)});
    }
    return table.isEmpty() ? std::string() : table.text();
}

} // namespace

Answer reportAnswer(const Visit& visit, const workflow::ImportReport& report)
{
    Answer answer;
    answer.json = {{"rows", report.rows}, {"imported", report.imported}, {"findings", toJson(report.findings, visit.words())}};
    answer.text = visit.say(phrase("Command line", "%1 of %2 rows were imported.").with(report.imported).with(report.rows)) + "\n" +
                  textOf(report.findings, visit.words());
    return answer;
}

Answer previewAnswer(const Visit& visit, const ReferralPreview& preview)
{
    const workflow::PreviewCounts counts = preview.counts();
    Answer answer;
    answer.json = {{"rows", counts.rows}, {"imported", 0}, {"importable", counts.referrals}, {"dryRun", true},
                   {"counts", countsJson(counts)}, {"referrals", Json::array()}, {"findings", toJson(preview.findings, visit.words())},
                   {"mapping", intake::toJson(preview.sheet.mapping)}};
    for (const intake::ReferralRow& row : preview.sheet.rows)
        answer.json["referrals"].push_back(rowJson(visit, row, preview.outlookOn(row.line)));
    answer.text = visit.say(phrase("Command line", "%1 of %2 rows can be imported. Nothing was changed.").with(counts.referrals).with(counts.rows)) + "\n";
    if (!preview.sheet.mapping.name.empty())
        answer.text += visit.say(phrase("Command line", "The columns are those kept under the name “%1”.").with(preview.sheet.mapping.name)) + "\n";
    answer.text += countsText(visit, counts) + knownText(visit, preview) + textOf(preview.findings, visit.words());
    return answer;
}

} // namespace marac::cli
