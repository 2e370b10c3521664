// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nouns/agency_store.h"

#include "core/store/nouns/loading.h"

namespace marac::store {

using agency::Agency;
using agency::Representative;

namespace {

Agency agencyFrom(const Row& row)
{
    Agency agency;
    agency.id = Id<Agency>(row.id);
    agency.name = row.text("name");
    agency.source = named(agency::returnSourceOf(row.text("source")), agency::ReturnSource::Other);
    agency.membership = row.flag("core") ? agency::Membership::Core : agency::Membership::Invited;
    agency.secureEmail = row.text("secure_email");
    agency.language = named(agency::languageOf(row.text("language")), agency::Language::English);
    agency.waitingWeight = row.optionalInt("waiting_weight").value_or(1);
    return agency;
}

Representative representativeFrom(const Row& row)
{
    Representative representative;
    representative.id = Id<Representative>(row.id);
    representative.agency = row.idOf<Agency>("agency");
    representative.name = row.text("name");
    representative.role = named(agency::roleOf(row.text("role")), agency::Role::Representative);
    representative.availableFrom = row.timeOfDay("available_from");
    representative.availableTo = row.timeOfDay("available_to");
    return representative;
}

} // namespace

Result<std::vector<Agency>> loadAgencies(const Store& store)
{
    return load<Agency>(store, "agency", "position, name", agencyFrom);
}

Done saveAgency(Write& write, const Agency& agency, int position)
{
    Row row(agency.id);
    row.set("name", agency.name).set("source", nameOf(agency.source)).set("core", agency.isCore());
    row.set("secure_email", agency.secureEmail).set("language", nameOf(agency.language)).set("position", position);
    row.set("waiting_weight", agency.waitingWeight);
    return write.put("agency", row);
}

Result<std::vector<Representative>> loadRepresentatives(const Store& store)
{
    return load<Representative>(store, "representative", "agency, role DESC, name", representativeFrom);
}

Done saveRepresentative(Write& write, const Representative& representative)
{
    Row row(representative.id);
    row.set("agency", representative.agency).set("name", representative.name).set("role", nameOf(representative.role));
    row.set("available_from", representative.availableFrom).set("available_to", representative.availableTo);
    return write.put("representative", row);
}

Result<std::map<Id<Agency>, std::string>> loadAgencyPassphrases(const Store& store)
{
    MARAC_TRY(const auto rows, store.rows("agency_passphrase"));
    std::map<Id<Agency>, std::string> passphrases;
    for (const Row& row : rows)
        passphrases[Id<Agency>(row.id)] = row.text("words");
    return passphrases;
}

Done saveAgencyPassphrase(Write& write, const Id<Agency>& agency, const std::string& words, Instant made)
{
    Row row(agency);
    row.set("words", words).set("made", made);
    return write.put("agency_passphrase", row);
}

} // namespace marac::store
