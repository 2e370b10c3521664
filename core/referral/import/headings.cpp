// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/mapping.h"
#include "core/referral/import/values.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace marac::intake {

namespace {

struct Named {
    Field field;
    const char* name;
    const char* headings; ///< plain words, parted by "|"
};

/// Headings that mean one thing whoever they stand beside.
constexpr Named kNamed[] = {
    {Field::Ref, "ref", "ref|ref no|reference|reference no|reference number|case ref|case no|case number|case reference|case|marac no|marac number|"
     "urn|id|case id|referral id|referral no|referral number|referral ref|unique ref|cyfeirnod"},
    {Field::Received, "received", "date received|received|date referral received|referral received|date of referral|referral date|date referred|"
     "referred on|received on|received date|date of receipt|date|date in|referral received date|date rec d|date recd|date rcvd|dyddiad derbyn"},
    {Field::ReferringAgency, "referringAgency", "referring agency|referring agencies|agency|referral agency|referred by|referrer agency|"
     "referring organisation|referral source|source|source of referral|referrer|referred by agency|agency referring|asiantaeth"},
    {Field::ReferrerName, "referrerName", "referrer name|name of referrer|contact name|referring officer|referring worker|officer|oic|worker|"
     "professional|referring professional"},
    {Field::ReferrerContact, "referrerContact", "referrer contact|referrer email|referrer phone|referrer telephone|contact details of referrer|"
     "referrer contact details|referrer e mail"},
    {Field::Reason, "reason", "reason|reason for referral|reasons|criteria|criterion|referral criteria|referral reason|grounds|grounds for referral|"
     "criteria met|referral type|threshold met|basis of referral|rheswm"},
    {Field::SafeToCall, "safeToCall", "safe to call|is it safe to call|safe to contact|safe contact|safe to ring|safe to phone|is it safe to contact|"
     "safe to call victim|safe number|safe to text|ok to call|contact safe|safe to telephone|safe to contact victim|is it safe to ring"},
    {Field::Relationship, "relationship", "relationship|relationship to victim|relationship of perp to victim|rel to victim|perp relationship|"
     "relationship to perp|relationship to perpetrator|perpetrator relationship|relationship type|relationship between|victim perp relationship|perthynas"},
    {Field::LivingTogether, "livingTogether", "living together|live together|cohabiting|cohabit|same address|living with perp|living with perpetrator|"
     "cohabitation|do they live together|residing together"},
    {Field::Children, "children", "children|children age|children ages|child|children names|children s names|children names and ages|kids|"
     "names of children|children name age|children name dob|children in household|children details|dependants|plant|children and ages|"
     "children s names and ages|children name and age|children names ages|child ren"},
    {Field::ChildrenCount, "childrenCount", "no of children|number of children|how many children|children no|children number|no children|"
     "children count|number of children in household|no of children in household"},
    {Field::School, "school", "school|schools|nursery|school nursery|children s school|school s"},
    {Field::PoliceIncidents, "policeIncidents", "police incidents 12m|police incidents|incidents|incidents 12m|no of incidents|number of incidents|"
     "police incidents in last 12 months|incidents in last 12 months|police call outs|police callouts|previous incidents|no of police incidents|"
     "police incidents 12 months|incidents last 12 months|police incidents last 12 months"},
    {Field::CrimeReference, "crimeReference", "crime reference|crime ref|crime number|crime no|occurrence number|niche|niche ref|niche number|log number|"
     "police ref|police reference|incident number|occurrence no|crime reference number"},
    {Field::NhsNumber, "nhsNumber", "nhs number|nhs no|nhs"},
    {Field::Consent, "consent", "consent|consent given|victim consent|consent to referral|consent y n|consented|consent to share|has consent been given"},
    {Field::VictimAware, "victimAware", "victim aware|aware of referral|victim aware of referral|is victim aware|is the victim aware|"
     "victim informed|aware"},
    {Field::PreviousMarac, "previousMarac", "previous marac|previously at marac|previous marac date|last marac|date of last marac|other marac"},
    {Field::Concerns, "concerns", "concerns|concern|notes|summary|background|comments|circumstances|details|brief circumstances|risk|risks|"
     "summary of concerns|reason in words|current concerns|case summary|incident summary|brief summary|details of concern|narrative|"
     "incident details|pryderon|further information|additional information"},
    {Field::DashScore, "dashScore", "dash|score|dash score|ticks|ric|ric score|risk score|dash ticks|dash ric|dash ric score|no of ticks|number of ticks|"
     "risk level|dash total|total ticks|dash result"},
    {Field::Disability, "disability", "disability|disabled|disabilities|victim disability|disability details|disabled victim|anabledd"},
    {Field::Orientation, "orientation", "sexual orientation|orientation|sexuality|victim sexual orientation|lgbt|lgbtq|victim sexuality"},
    {Field::Language, "language", "language interpreter|language|interpreter|first language|preferred language|interpreter needed|"
     "interpreter required|language needs|spoken language|main language|iaith|interpreter language|victim language|language spoken"},
    {Field::Ethnicity, "ethnicity", "ethnicity|ethnic origin|ethnic group|ethnic background|victim ethnicity|self defined ethnicity|race|ethnic|"
     "victim ethnic origin|ethnicity of victim|b me|bme|ethnigrwydd"},
};

/// What is asked of the victim and of the perpetrator alike.
struct Personal {
    Field victim;
    Field perpetrator;
    const char* victimName;
    const char* perpetratorName;
    const char* headings;
};

constexpr Personal kPersonal[] = {
    {Field::VictimForename, Field::PerpetratorForename, "victimForename", "perpetratorForename",
     "forename|forenames|first name|firstname|first names|given name|given names|fname|christian name|enw cyntaf|forename s"},
    {Field::VictimSurname, Field::PerpetratorSurname, "victimSurname", "perpetratorSurname",
     "surname|last name|lastname|family name|sname|second name|lname|cyfenw"},
    {Field::VictimName, Field::PerpetratorName, "victimName", "perpetratorName", "name|full name|fullname|names|name s|name of|name in full|enw|"},
    {Field::VictimAlias, Field::PerpetratorAlias, "victimAlias", "perpetratorAlias",
     "alias|aliases|aka|other names|other name|known as|maiden name|previous name|previous names|nickname"},
    {Field::VictimBirth, Field::PerpetratorBirth, "victimBirth", "perpetratorBirth",
     "dob|d o b|date of birth|birth date|birthdate|born|birthday|age|dob age|age dob|dyddiad geni|d of b|dateofbirth|dob or age"},
    {Field::VictimSex, Field::PerpetratorSex, "victimSex", "perpetratorSex", "sex|gender|m f|sex gender|gender identity|rhyw"},
    {Field::VictimAddress, Field::PerpetratorAddress, "victimAddress", "perpetratorAddress",
     "address|addr|home address|full address|current address|address 1|address line 1|street|cyfeiriad"},
    {Field::VictimPostcode, Field::PerpetratorPostcode, "victimPostcode", "perpetratorPostcode", "postcode|post code|pcode|p code|zip|cod post"},
    {Field::VictimPhone, Field::None, "victimPhone", "",
     "phone|telephone|tel|tel no|phone no|phone number|telephone number|mobile|mobile no|mobile number|contact number|contact no|contact tel|"
     "safe telephone|ffon|telephone no|contact telephone"},
    {Field::VictimEmail, Field::None, "victimEmail", "", "email|e mail|email address|e mail address"},
};

bool isAmong(const std::string& words, std::string_view list)
{
    for (const std::string& one : split(list, '|')) {
        if (one == words)
            return true;
    }
    return false;
}

enum class Whose { Unsaid, Victim, Perpetrator, Other };

Whose whoseWord(const std::string& word)
{
    if (isAmong(word, "victim|victims|vic|vics|survivor|survivors|client|clients|complainant|ip|aggrieved|dioddefwr"))
        return Whose::Victim;
    if (isAmong(word, "perp|perps|perpetrator|perpetrators|suspect|suspects|offender|offenders|abuser|abusers|accused|respondent|perpetrator1|"
                      "perp1|cyflawnwr|harmer"))
        return Whose::Perpetrator;
    if (isAmong(word, "child|children|childs|childrens|referrer|referrers|referring|gp|school|worker|officer|mother|father"))
        return Whose::Other;
    return Whose::Unsaid;
}

/// Whose column it is, and what remains when that is taken out: "DOB of perpetrator (s)" → Perpetrator, "dob".
std::pair<Whose, std::string> whose(const std::string& plain)
{
    Whose owner = Whose::Unsaid;
    std::vector<std::string> rest;
    for (const std::string& word : split(plain, ' ')) {
        const Whose said = whoseWord(word);
        if (said != Whose::Unsaid && owner != Whose::Other)
            owner = said;
        else if (word != "alleged" && word != "the" && word != "adult")
            rest.push_back(word);
    }
    while (!rest.empty() && isAmong(rest.back(), "s|of|to|1"))
        rest.pop_back();
    return {owner, join(rest, " ")};
}

/// "Q7", "Question 7", "Dash 7 separation", "7", "7. Separation": the number, if it is one of the 24. "12 month repeat" is
/// none, so a number without a letter before it has to stand alone or end in a stop.
int questionNumber(std::string_view text)
{
    const std::string plain = plainWords(text);
    std::string rest;
    for (const std::string_view prefix : {"question ", "dash q ", "dash q", "dash ", "ric q", "ric ", "q ", "q"}) {
        if (rest.empty() && plain.starts_with(prefix))
            rest = plain.substr(prefix.size());
    }
    const bool hasPrefix = !rest.empty();
    if (!hasPrefix)
        rest = plain;
    const std::string digits = rest.substr(0, rest.find(' '));
    const bool isNumber = !digits.empty() && digits.size() <= 2 && digits.find_first_not_of("0123456789") == std::string::npos;
    const int number = isNumber ? std::stoi(digits) : 0;
    const std::string shown = simplified(text);
    const bool standsAlone = isNumber && (shown == digits || shown.find_first_of(".):") == digits.size());
    return number >= 1 && number <= 24 && (hasPrefix || standsAlone) ? number : 0;
}

bool isVictims(Field field)
{
    return field >= Field::VictimForename && field <= Field::Language && field != Field::SafeToCall;
}

bool isPerpetrators(Field field)
{
    return field >= Field::PerpetratorForename && field <= Field::PerpetratorPostcode;
}

/// "DOB" behind the perpetrator's columns may be either person's: nobody's telephone or birthday is guessed.
bool isAnybodys(std::string_view heading, Field field)
{
    return isVictims(field) && field <= Field::VictimEmail && whose(plainWords(heading)).first == Whose::Unsaid;
}

} // namespace

const char* nameOf(Field field)
{
    for (const Named& one : kNamed) {
        if (one.field == field)
            return one.name;
    }
    for (const Personal& one : kPersonal) {
        if (one.victim == field)
            return one.victimName;
        if (one.perpetrator == field && field != Field::None)
            return one.perpetratorName;
    }
    return field == Field::Dash ? "dash" : "";
}

Field fieldNamed(std::string_view name)
{
    for (int i = 1; i <= static_cast<int>(Field::Dash); ++i) {
        if (name == nameOf(static_cast<Field>(i)))
            return static_cast<Field>(i);
    }
    return Field::None;
}

Heading headingNamed(std::string_view text)
{
    const std::string plain = plainWords(text);
    if (plain.empty() || plain.size() > 200)
        return {};
    const std::string bare = plain.starts_with("marac ") ? plain.substr(6) : plain;
    for (const Named& one : kNamed) {
        if (isAmong(plain, one.headings) || (bare != "date" && isAmong(bare, one.headings)))
            return {one.field, 0};
    }
    if (const int question = questionNumber(text))
        return {Field::Dash, question};
    const auto [owner, what] = whose(plain);
    if (owner == Whose::Other)
        return {};
    for (const Personal& one : kPersonal) {
        if (isAmong(what, one.headings) && (!what.empty() || owner != Whose::Unsaid))
            return {owner == Whose::Perpetrator ? one.perpetrator : one.victim, 0};
    }
    // "Victim ethnicity", "Perp relationship": the owner adds nothing to the meaning, except for the perpetrator's own.
    if (owner != Whose::Victim)
        return {};
    for (const Named& one : kNamed) {
        if (isAmong(what, one.headings))
            return {one.field, 0};
    }
    return {};
}

namespace {

/// The meaning of a heading below a group such as "PERPETRATOR": what is the perpetrator's never becomes the victim's.
Heading meaningBelow(const std::string& group, const std::string& heading)
{
    const Heading own = headingNamed(heading);
    if (group.empty())
        return own;
    const Heading grouped = headingNamed(group + " " + heading);
    if (grouped.field != Field::None)
        return grouped;
    const Whose owner = whose(plainWords(group)).first;
    const bool isSomebodyElse = owner == Whose::Perpetrator || owner == Whose::Other;
    return isSomebodyElse && isVictims(own.field) ? Heading{} : own;
}

} // namespace

std::vector<MappedColumn> columnsOf(const Line& line, const Line* group)
{
    std::vector<MappedColumn> columns;
    std::set<std::pair<Field, int>> taken;
    std::string over;
    bool isPastPerpetrator = false;
    for (size_t i = 0; i < line.cells.size(); ++i) {
        const std::string heading = simplified(line.cells[i].text);
        if (group != nullptr && !group->at(i).isBlank())
            over = simplified(group->at(i).text);
        if (heading.empty())
            continue;
        const Heading meant = meaningBelow(over, heading);
        isPastPerpetrator = isPastPerpetrator || isPerpetrators(meant.field);
        const bool isUnsaid = isPastPerpetrator && over.empty() && isAnybodys(heading, meant.field);
        // A heading that comes twice is not guessed at either: the second column waits for a person.
        const bool isKnown = meant.field != Field::None && !isUnsaid && taken.insert({meant.field, meant.question}).second;
        columns.push_back({i, heading, isKnown ? meant.field : Field::None, isKnown ? meant.question : 0, Told::ByName});
    }
    return columns;
}

} // namespace marac::intake
