// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/heading_words.h"

namespace marac::intake {

namespace {

constexpr NamedField kNamed[] = {
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
    {Field::JudgementReason, "judgementReason", "judgement reason|judgment reason|reason for judgement|reason for judgment|"
     "reason for professional judgement|reason for professional judgment|professional judgement reason|professional judgment reason|"
     "professional judgement|professional judgment|professional judgement details|pj reason|why professional judgement|judgement in words"},
    {Field::SafeNote, "safeNote", "safe contact details|safe contact notes|safe contact note|safe contact method|safe contact information|"
     "safe contact arrangements|safe contact instructions|contact instructions|contact notes|best time to call|safe time to call|"
     "safe times to call|safe times|safe time|when is it safe to call|when safe to call|how to contact safely|preferred contact method|"
     "preferred method of contact|safe contact time|safe contact times"},
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
    {Field::Incident, "incident", "incident date|date of incident|date of latest incident|latest incident|latest incident date|last incident|"
     "date of last incident|last incident date|most recent incident|date of most recent incident|most recent incident date|offence date|"
     "date of offence|date of abuse|date of index incident|index incident date"},
    {Field::CrimeReference, "crimeReference", "crime reference|crime ref|crime number|crime no|occurrence number|niche|niche ref|niche number|log number|"
     "police ref|police reference|incident number|occurrence no|crime reference number"},
    {Field::NhsNumber, "nhsNumber", "nhs number|nhs no|nhs"},
    {Field::Consent, "consent", "consent|consent given|victim consent|consent to referral|consent y n|consented|consent to share|has consent been given"},
    {Field::LawfulReason, "lawfulReason", "lawful reason|lawful basis|legal basis|reason without consent|reason for no consent|"
     "lawful basis for sharing|legal basis for sharing|basis for sharing|reason for sharing|reason for sharing without consent|"
     "lawful reason without consent|lawful basis for sharing without consent|justification for sharing|if no consent why|if no consent reason|"
     "reason consent not obtained|reason consent not given|gdpr basis"},
    {Field::Idva, "idva", "idva|idva name|name of idva|idva allocated|allocated idva|idva assigned|assigned idva|idva worker|idva caseworker|"
     "idva involved|idva support|idva details|victim idva|idva supporting|independent domestic violence advisor|idva contact"},
    {Field::TransferredFrom, "transferredFrom", "transferred from|transfer from|transferred in from|transfer in from|transferred from marac|"
     "transferring marac|transferring area|transfer in|marac transferred from|marac to marac transfer from|other marac|out of area marac"},
    {Field::DashDate, "dashDate", "dash date|date of dash|date dash completed|dash completed|dash completed on|date of dash ric|ric date|"
     "date of ric|date ric completed|assessment date|date of assessment|risk assessment date|date of risk assessment|date assessed|"
     "date of risk checklist|checklist date"},
    {Field::DashAssessor, "dashAssessor", "assessor|assessed by|dash completed by|ric completed by|dash by|risk assessor|risk assessed by|"
     "risk assessment by|risk assessment completed by|name of assessor|assessor name|checklist completed by|dash assessor"},
    {Field::VictimAware, "victimAware", "victim aware|aware of referral|victim aware of referral|is victim aware|is the victim aware|"
     "victim informed|aware"},
    {Field::PreviousMarac, "previousMarac", "previous marac|previously at marac|previous marac date|last marac|date of last marac|heard at marac before"},
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

constexpr PersonalField kPersonal[] = {
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
    {Field::VictimOtherAddress, Field::PerpetratorOtherAddress, "victimOtherAddress", "perpetratorOtherAddress",
     "previous address|previous addresses|other address|other addresses|old address|former address|last known address|second address|"
     "alternative address|bail address"},
    {Field::VictimPhone, Field::PerpetratorPhone, "victimPhone", "perpetratorPhone",
     "phone|telephone|tel|tel no|phone no|phone number|telephone number|mobile|mobile no|mobile number|contact number|contact no|contact tel|"
     "safe telephone|ffon|telephone no|contact telephone"},
    {Field::VictimEmail, Field::None, "victimEmail", "", "email|e mail|email address|e mail address"},
};

} // namespace

std::span<const NamedField> namedFields()
{
    return kNamed;
}

std::span<const PersonalField> personalFields()
{
    return kPersonal;
}

} // namespace marac::intake
