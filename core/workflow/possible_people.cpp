// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/possible_people.h"

#include "core/matching/refine.h"
#include "core/workflow/shared_details.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace marac::workflow {

using matching::PersonTraits;
using people::Identity;
using referral::Referral;
using Stake = PossiblePair::Stake;

namespace {

constexpr size_t kMostOfOnePerson = 10;

using KeyPair = std::pair<std::string, std::string>;

KeyPair inOrder(const std::string& a, const std::string& b)
{
    return {std::min(a, b), std::max(a, b)};
}

std::vector<PersonTraits> traitsWith(const RepeatBook& repeats, const std::set<std::string>& keys)
{
    std::vector<PersonTraits> people;
    for (const std::string& key : keys) {
        if (const auto found = repeats.traits().find(key); found != repeats.traits().end())
            people.push_back(found->second);
    }
    return people;
}

/// Every pair once, with the greater of its two likenesses. Nothing where nobody wants to know any more.
std::optional<std::vector<LikelyPair>> pairsIn(const matching::Index& index, const PeopleQuestion& question, const std::function<bool()>& goesOn)
{
    std::map<KeyPair, LikelyPair> pairs;
    for (const PersonTraits& person : question.people) {
        if (!goesOn())
            return std::nullopt;
        const matching::FindOptions options{kMostOfOnePerson, question.atLeast, {person.key}};
        const auto proposals = question.reach == Reach::Everybody ? index.findEverywhere(person, options) : index.find(person, options);
        for (const matching::Proposal& proposal : proposals) {
            LikelyPair& pair = pairs[inOrder(person.key, proposal.key)];
            if (proposal.probability > pair.probability)
                pair = {person.key, proposal.key, proposal.probability, proposal.evidence};
        }
    }
    std::vector<LikelyPair> list;
    for (auto& [keys, pair] : pairs)
        list.push_back(std::move(pair));
    return list;
}

} // namespace

PeopleQuestion peopleQuestion(const Workspace& workspace)
{
    const RepeatBook& repeats = workspace.repeats();
    PeopleQuestion question;
    std::set<std::string> victims;
    std::set<std::string> perpetrators;
    for (const Referral& referral : workspace.book().referrals()) {
        victims.insert(referral.victim.text());
        for (const people::PerpetratorLink& link : referral.perpetrators) {
            perpetrators.insert(link.person.text());
            question.involvements.push_back({referral.ref, link.person.text(), referral.victim.text()});
        }
    }
    for (const Identity& identity : workspace.book().identities()) {
        auto& said = identity.verdict == Identity::Verdict::Same ? question.verdicts.same : question.verdicts.different;
        said.emplace_back(identity.one.text(), identity.other.text());
    }
    question.perpetrators = traitsWith(repeats, perpetrators);
    question.victims = traitsWith(repeats, victims);
    victims.merge(perpetrators); // records in no referral, left by an undo, are nobody's
    question.people = traitsWith(repeats, victims);
    return question;
}

std::optional<PeopleAnswer> answerTo(const PeopleQuestion& question, const std::function<bool()>& goesOn)
{
    PeopleAnswer answer;
    answer.people = question.people.size();
    if (question.people.empty())
        return answer;
    matching::Index index;
    index.put(question.people);
    index.weighBy(matching::refined(index, question.people));
    auto pairs = pairsIn(index, question, goesOn);
    if (!pairs || !goesOn())
        return std::nullopt;
    answer.pairs = std::move(*pairs);
    // Who may harm several victims is looked at by a person, so "likely" is enough; victims are only counted as one where it is
    // nearly certain, lest two become one and the list grow shorter.
    const auto perpetrators = matching::possiblePersons(question.perpetrators, question.verdicts, index.model(), matching::kLikely);
    if (!goesOn())
        return std::nullopt;
    const auto victims = matching::possiblePersons(question.victims, question.verdicts, index.model());
    answer.serial = matching::serialPerpetrators(question.involvements, perpetrators, victims, question.perpetrators);
    return answer;
}

namespace {

DetailBook::Owners newestFirst(DetailBook::Owners owners)
{
    std::stable_sort(owners.begin(), owners.end(), [](const auto& a, const auto& b) { return b.referral->received < a.referral->received; });
    return owners;
}

bool is(const DetailBook::Owners& owners, PartIn part)
{
    return std::any_of(owners.begin(), owners.end(), [&](const DetailBook::Owner& owner) { return owner.part == part; });
}

/// Judges pairs by what would follow if they were one person.
class Stakes {
public:
    explicit Stakes(const Workspace& workspace) : m_repeats(workspace.repeats()) {}

    void judge(PossiblePair& pair) const
    {
        for (const DetailBook::Owner& one : pair.partsOfOne) {
            for (const DetailBook::Owner& other : pair.partsOfOther) {
                if (one.part != PartIn::Victim || other.part != PartIn::Victim || one.referral == other.referral)
                    continue;
                const bool isNewer = other.referral->received <= one.referral->received;
                judgeVictims(pair, isNewer ? *one.referral : *other.referral, isNewer ? *other.referral : *one.referral);
            }
        }
        if (!pair.stakeWords.isEmpty())
            return;
        const bool areHarming = is(pair.partsOfOne, PartIn::PersonCausingHarm) && is(pair.partsOfOther, PartIn::PersonCausingHarm);
        if (areHarming && harmsOthers(pair)) {
            pair.stake = Stake::SerialPerpetrator;
            pair.stakeWords = phrase("Possible people", "If they are one, this person harms more than one victim.");
        } else if (is(pair.partsOfOne, PartIn::Victim) != is(pair.partsOfOther, PartIn::Victim)) {
            pair.stake = Stake::BothParts;
            pair.stakeWords = phrase("Possible people", "If they are one, this person is a victim and causes harm.");
        } else {
            pair.stakeWords = phrase("Possible people", "If they are one, there is one record too many.");
        }
    }

private:
    void judgeVictims(PossiblePair& pair, const Referral& newer, const Referral& earlier) const
    {
        const auto& judgement = m_repeats.of(newer);
        const bool wouldRepeat = matching::judgeRepeat(factsOf(newer, newer), {factsOf(earlier, newer)}).isRepeat();
        if (!wouldRepeat || pair.stake == Stake::MissedRepeat)
            return;
        const bool isCounted = judgement.finding.isRepeat();
        pair.stake = isCounted ? Stake::CountedRepeat : Stake::MissedRepeat;
        pair.stakeWords = isCounted ? phrase("Possible people", "%1 counts as a repeat; if they are one, it follows %2.")
                                    : phrase("Possible people", "If they are one, %1 is a repeat of %2 and is not counted as one.");
        pair.stakeWords = pair.stakeWords.with(newer.ref).with(earlier.ref);
    }

    /// The facts of a referral as if the two victims were one; people causing harm are who they count as.
    matching::ReferralFacts factsOf(const Referral& referral, const Referral& newer) const
    {
        matching::ReferralFacts facts{referral.ref, "victim", {}, referral.received, referral.incident};
        for (const people::PerpetratorLink& link : referral.perpetrators) {
            std::string key = link.person.text();
            for (const people::PerpetratorLink& known : newer.perpetrators) {
                if (m_repeats.countedWith(known.person).contains(key))
                    key = known.person.text();
            }
            facts.perpetrators.push_back(key);
        }
        return facts;
    }

    bool harmsOthers(const PossiblePair& pair) const
    {
        for (const DetailBook::Owner& one : pair.partsOfOne) {
            const auto& victim = m_repeats.countedWith(one.referral->victim);
            for (const DetailBook::Owner& other : pair.partsOfOther) {
                if (!victim.contains(other.referral->victim.text()))
                    return true;
            }
        }
        return false;
    }

    const RepeatBook& m_repeats;
};

} // namespace

const char* nameOf(Stake stake)
{
    constexpr std::array<const char*, 5> kNames = {"missedRepeat", "countedRepeat", "serialPerpetrator", "bothParts", "onePerson"};
    return kNames[static_cast<size_t>(stake)];
}

std::vector<PossiblePair> possiblePairs(const Workspace& workspace, const PeopleAnswer& answer)
{
    const RepeatBook& repeats = workspace.repeats();
    const Stakes stakes(workspace);
    std::vector<PossiblePair> pairs;
    for (const LikelyPair& likely : answer.pairs) {
        const Id<people::Person> one(likely.one);
        const Id<people::Person> other(likely.other);
        PossiblePair pair{workspace.book().person(one), workspace.book().person(other), newestFirst(repeats.details().partsOf(one)),
                          newestFirst(repeats.details().partsOf(other)), likely.probability, likely.why, Stake::OnePerson, {}};
        const bool isGone = !pair.one || !pair.other || pair.partsOfOne.empty() || pair.partsOfOther.empty();
        if (isGone || repeats.confirmedWith(one).contains(likely.other) || repeats.isToldApart(one, other))
            continue;
        stakes.judge(pair);
        pairs.push_back(std::move(pair));
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const PossiblePair& a, const PossiblePair& b) {
        return a.stake != b.stake ? a.stake < b.stake : a.probability > b.probability;
    });
    return pairs;
}

std::vector<SerialLine> serialLines(const Workspace& workspace, const PeopleAnswer& answer)
{
    const CaseBook& book = workspace.book();
    const RepeatBook& repeats = workspace.repeats();
    std::vector<SerialLine> lines;
    for (const matching::SerialPerpetrator& serial : answer.serial) {
        SerialLine line{{}, {}, serial.victims, serial.person.isConfirmed, serial.sentence};
        for (const std::string& key : serial.person.keys) {
            if (const people::Person* person = book.person(Id<people::Person>(key)))
                line.records.push_back(person);
        }
        for (const std::string& ref : serial.refs) {
            if (const Referral* referral = book.referralByRef(ref))
                line.referrals.push_back(referral);
        }
        const bool isWhole = line.records.size() == serial.person.keys.size() && line.referrals.size() == serial.refs.size();
        const bool isToldApart = std::any_of(line.records.begin(), line.records.end(), [&](const people::Person* person) {
            return repeats.isToldApart(line.records.front()->id, person->id);
        });
        if (!isWhole || isToldApart)
            continue; // the next run tells
        std::stable_sort(line.referrals.begin(), line.referrals.end(), [](const auto* a, const auto* b) { return a->received < b->received; });
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace marac::workflow
