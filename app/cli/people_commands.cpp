// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/lookups.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "core/base/day_words.h"
#include "core/base/text.h"
#include "core/workflow/case_search.h"
#include "core/workflow/possible_people.h"
#include "core/workflow/shared_details.h"

#include <cmath>

namespace marac::cli {

namespace {

using workflow::PartIn;
using workflow::Workspace;

constexpr size_t kMostFound = 20;

const char* nameOf(PartIn part)
{
    return part == PartIn::Victim ? "victim" : "personCausingHarm";
}

Phrase wordsFor(PartIn part)
{
    return part == PartIn::Victim ? phrase("Command line", "victim") : phrase("Command line", "causing harm");
}

double rounded(double probability)
{
    return std::round(probability * 10000) / 10000;
}

std::string percent(double probability)
{
    return std::to_string(matching::percentLikely(probability)) + " %";
}

Json reasonsJson(const std::vector<matching::Evidence>& why, const people::Person& person, const Phrasebook& words)
{
    Json list = Json::array();
    for (const std::string& reason : workflow::reasonsWords(why, person, words))
        list.push_back(reason);
    return list;
}

workflow::Reach reachOf(const Arguments& arguments)
{
    return arguments.has("--everything") ? workflow::Reach::Everybody : workflow::Reach::Index;
}

/// Initials, or the name where names are asked for.
std::string shown(const people::Person& person, const Arguments& arguments)
{
    return arguments.has("--names") ? person.name.full() : person.initials();
}

// people find

Result<Answer> findCases(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    const Phrasebook& words = visit.words();
    Answer answer;
    answer.json["cases"] = Json::array();
    TextTable table({words.say(phrase("Command line", "Ref")), words.say(phrase("Command line", "Received")), words.say(phrase("Command line", "Person")),
                     words.say(phrase("Command line", "Is")), words.say(phrase("Command line", "Why"))});
    for (const workflow::FoundCase& found : workflow::casesFound(*workspace, join(arguments.words(), " "), kMostFound)) {
        const people::Person person = found.person ? *found.person : people::Person{};
        answer.json["cases"].push_back({{"ref", found.referral->ref}, {"received", found.referral->received.iso()}, {"person", person.id.text()},
                                        {"part", nameOf(found.part)}, {"why", reasonsJson(found.why, person, words)}});
        table.add({found.referral->ref, found.referral->received.iso(), shown(person, arguments), words.say(wordsFor(found.part)),
                   arguments.has("--names") ? join(workflow::reasonsWords(found.why, person, words), "; ") : std::string()});
    }
    answer.text = table.isEmpty() ? words.say(phrase("Command line", "Nobody fits what was typed.")) + "\n" : table.text();
    return answer;
}

// people serial and people possible

Result<workflow::PeopleAnswer> compareAll(const Workspace& workspace, const Arguments& arguments)
{
    workflow::PeopleQuestion question = workflow::peopleQuestion(workspace);
    question.reach = reachOf(arguments);
    question.atLeast = arguments.decimal("--at-least").value_or(matching::kLikely);
    if (question.atLeast <= 0 || question.atLeast >= 1)
        return failure(ErrorCode::InvalidInput, phrase("Command line", "A probability lies between 0 and 1, as 0.5. Nothing was compared."));
    return workflow::answerTo(question).value();
}

Phrase fittedWords(const workflow::PeopleAnswer& answer)
{
    return phraseN("Command line", "%n record(s) of people were compared. The weights were fitted to them for this run only, and are not kept.",
                   static_cast<int>(answer.people));
}

Json idsOf(const std::vector<const people::Person*>& people)
{
    Json ids = Json::array();
    for (const people::Person* person : people)
        ids.push_back(person->id.text());
    return ids;
}

Result<Answer> listSerial(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const auto found, compareAll(*workspace, arguments));
    const Phrasebook& words = visit.words();
    Answer answer;
    answer.json["serialPerpetrators"] = Json::array();
    answer.json["peopleCompared"] = found.people;
    TextTable table({words.say(phrase("Command line", "Victims")), words.say(phrase("Command line", "Person")), words.say(phrase("Command line", "Sure?")),
                     words.say(phrase("Command line", "Referrals"))});
    for (const workflow::SerialLine& line : workflow::serialLines(*workspace, found)) {
        Json referrals = Json::array();
        std::vector<std::string> refs;
        for (const referral::Referral* referral : line.referrals) {
            const auto heard = workflow::heardOn(workspace->book(), *referral);
            referrals.push_back({{"ref", referral->ref}, {"received", referral->received.iso()}, {"heard", heard ? Json(heard->iso()) : Json()}, {"victim", referral->victim.text()}});
            refs.push_back(referral->ref + ' ' + referral->received.iso());
        }
        answer.json["serialPerpetrators"].push_back({{"people", idsOf(line.records)}, {"victims", line.victims}, {"confirmed", line.isConfirmed},
                                                     {"referrals", referrals}, {"sentence", words.say(line.sentence)}});
        std::vector<std::string> names;
        for (const people::Person* person : line.records)
            names.push_back(shown(*person, arguments));
        table.add({std::to_string(line.victims), join(names, " / "),
                   words.say(line.isConfirmed ? phrase("Command line", "one person") : phrase("Command line", "may be one")), join(refs, ", ")});
    }
    answer.text = (table.isEmpty() ? words.say(phrase("Command line", "Nobody is named by several victims.")) + "\n" : table.text()) + words.say(fittedWords(found)) + "\n";
    return answer;
}

Json partsJson(const people::Person& person, const workflow::DetailBook::Owners& parts)
{
    Json list = Json::array();
    for (const auto& owner : parts)
        list.push_back({{"ref", owner.referral->ref}, {"part", nameOf(owner.part)}});
    return {{"person", person.id.text()}, {"in", list}};
}

std::string partsWords(const people::Person& person, const workflow::DetailBook::Owners& parts, const Phrasebook& words, const Arguments& arguments)
{
    std::vector<std::string> refs;
    for (const auto& owner : parts)
        refs.push_back(owner.referral->ref + ' ' + words.say(wordsFor(owner.part)));
    return shown(person, arguments) + " (" + join(refs, ", ") + ')';
}

Result<Answer> listPossible(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const auto found, compareAll(*workspace, arguments));
    const Phrasebook& words = visit.words();
    Answer answer;
    answer.json["pairs"] = Json::array();
    answer.json["peopleCompared"] = found.people;
    for (const workflow::PossiblePair& pair : workflow::possiblePairs(*workspace, found)) {
        answer.json["pairs"].push_back({{"one", partsJson(*pair.one, pair.partsOfOne)}, {"other", partsJson(*pair.other, pair.partsOfOther)},
                                        {"score", rounded(pair.probability)}, {"stake", nameOf(pair.stake)}, {"sentence", words.say(pair.stakeWords)},
                                        {"why", reasonsJson(pair.why, *pair.other, words)}});
        answer.text += percent(pair.probability) + "  " + partsWords(*pair.one, pair.partsOfOne, words, arguments) + " – "
            + partsWords(*pair.other, pair.partsOfOther, words, arguments) + "\n    " + words.say(pair.stakeWords) + "\n";
        if (arguments.has("--names"))
            answer.text += "    " + join(workflow::reasonsWords(pair.why, *pair.other, words), "; ") + "\n";
        answer.text += "    person same " + pair.one->id.text() + ' ' + pair.other->id.text() + "\n";
    }
    if (answer.text.empty())
        answer.text = words.say(phrase("Command line", "No two records may be one person that nobody has judged.")) + "\n";
    answer.text += words.say(fittedWords(found)) + "\n";
    return answer;
}

// referral likeness

Json matchesJson(const std::vector<workflow::PossibleMatch>& matches, const Workspace& workspace, const Phrasebook& words)
{
    Json list = Json::array();
    for (const auto& match : matches) {
        const people::Person* person = workspace.book().person(match.person);
        list.push_back({{"ref", match.earlier->ref}, {"person", match.person.text()}, {"score", rounded(match.probability)},
                        {"confirmed", match.isConfirmed}, {"why", reasonsJson(match.why, person ? *person : people::Person{}, words)}});
    }
    return list;
}

Json detailJson(const workflow::SharedDetail& detail, const Workspace& workspace, const Phrasebook& words)
{
    Json keptFrom = Json::array();
    for (const agency::Agency* agency : detail.keptFrom)
        keptFrom.push_back(agency->name);
    Json json = {{"what", nameOf(detail.what)}, {"ref", detail.other ? Json(detail.other->ref) : Json()}, {"danger", detail.isDanger},
                 {"sentence", words.say(detail.sentence)}, {"where", whereWords(workspace, detail, words)}, {"keptFrom", keptFrom}};
    if (detail.asksForAVerdict()) {
        const people::Person* other = workspace.book().person(detail.two);
        json["people"] = {detail.one.text(), detail.two.text()};
        json["score"] = rounded(detail.probability);
        json["why"] = reasonsJson(detail.why, other ? *other : people::Person{}, words);
    }
    return json;
}

std::string detailWords(const workflow::SharedDetail& detail, const Workspace& workspace, const Phrasebook& words)
{
    std::string line = detail.isDanger ? words.say(phrase("Command line", "DANGER: %1").with(words.say(detail.sentence))) : words.say(detail.sentence);
    if (const std::string where = whereWords(workspace, detail, words); !where.empty())
        line += " (" + where + ')';
    if (const std::string kept = keptFromWords(detail, words); !kept.empty())
        line += "\n    " + kept;
    return line + "\n";
}

Result<Answer> likeness(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const auto* referral, referralCalled(*workspace, arguments.words().front()));
    MARAC_TRY(const auto form, workflow::referralForm(*workspace, referral->id));
    const Phrasebook& words = visit.words();
    const auto matches = workspace->repeats().matchesOf(*referral, reachOf(arguments));
    const auto details = workflow::sharedDetails(*workspace, form, reachOf(arguments));
    Answer answer{{{"ref", referral->ref}, {"matches", matchesJson(matches, *workspace, words)}, {"details", Json::array()}}};
    for (const workflow::SharedDetail& detail : details) {
        answer.json["details"].push_back(detailJson(detail, *workspace, words));
        answer.text += detailWords(detail, *workspace, words);
    }
    for (const auto& match : matches) {
        const Phrase said = match.isConfirmed ? phrase("Command line", "%1: the victim is the same person, as somebody has said.")
                                              : phrase("Command line", "%1: the victim may be the same person (%2).");
        answer.text += words.say(said.with(match.earlier->ref).with(percent(match.probability))) + "\n";
    }
    if (answer.text.empty())
        answer.text = words.say(phrase("Command line", "Nothing and nobody in %1 is known from another referral.").with(referral->ref)) + "\n";
    return answer;
}

Option namesOption()
{
    return {"--names", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Shows names and reasons instead of initials.")};
}

Option everythingOption()
{
    return {"--everything", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Compares with everybody, slowly, so that nobody can hide from the index.")};
}

Option atLeastOption()
{
    return {"--at-least", "PROBABILITY", ValueKind::Decimal, Need::Optional, phrase("Command line", "Only pairs at least so likely; 0.5 without it.")};
}

} // namespace

std::vector<Command> peopleCommands()
{
    return {
        {"referral likeness", "referral likeness REF [--everything]",
         phrase("Command line", "Says what a referral has in common with others: who may be known, and an address, a telephone number, a child or a person "
                                "in another part. Nothing is joined by it."),
         "--store Borth.marac referral likeness M260004", {everythingOption()}, {"REF", 1, 1}, likeness},
        {"people find", "people find WORDS… [--names]",
         phrase("Command line", "Finds cases by what is remembered of somebody: a reference, the beginning of a name, a birthday in any form, a postcode or "
                                "its end, digits of a telephone, NHS or police number."),
         "--store Borth.marac people find beth 12/3/95", {namesOption()}, {"WORDS", 1, kAnyNumber}, findCases},
        {"people serial", "people serial [--names]",
         phrase("Command line", "Lists who is named as causing harm by several victims, with the referrals and their days."),
         "--store Borth.marac people serial", {namesOption()}, {}, listSerial},
        {"people possible", "people possible [--at-least PROBABILITY] [--everything] [--names]",
         phrase("Command line", "Compares all people with one another and lists the pairs that may be one person and that nobody has judged yet, missed "
                                "repeats first. “person same” and “person different” judge them."),
         "--store Borth.marac people possible --names", {atLeastOption(), everythingOption(), namesOption()}, {}, listPossible},
    };
}

} // namespace marac::cli
