// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nouns/mapping_store.h"

#include "core/store/nouns/loading.h"

namespace marac::store {

using intake::KeptMapping;

namespace {

constexpr const char* kTable = "import_mapping";

KeptMapping keptFrom(const Row& row)
{
    KeptMapping kept;
    kept.id = Id<KeptMapping>(row.id);
    kept.kept = row.instant("kept").value_or(Instant());
    if (const auto json = parseJson(row.text("headings"))) {
        if (auto mapping = intake::mappingFrom(*json))
            kept.mapping = std::move(*mapping);
    }
    kept.mapping.name = row.text("name");
    return kept;
}

} // namespace

Result<std::vector<KeptMapping>> loadMappings(const Store& store)
{
    return load<KeptMapping>(store, kTable, "name, id", keptFrom);
}

Done saveMapping(Write& write, const KeptMapping& kept)
{
    Row row(kept.id);
    row.set("name", kept.name()).set("headings", toText(intake::toJson(kept.mapping))).set("kept", kept.kept);
    return write.put(kTable, row);
}

Done eraseMapping(Write& write, const Id<KeptMapping>& id)
{
    return write.erase(kTable, id.text());
}

} // namespace marac::store
