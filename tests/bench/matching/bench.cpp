// SPDX-License-Identifier: GPL-3.0-or-later
// bench_matching [sample|public [SET]|latency]…: measures core/matching and prints one JSON document.
// bench_matching explain SET: why pairs of one public set are missed or falsely joined.
#include "core/base/json.h"
#include "core/matching/model.h"
#include "core/matching/proposal.h"
#include "tests/bench/matching/csv.h"
#include "tests/bench/matching/latency.h"
#include "tests/bench/matching/public_sets.h"
#include "tests/bench/matching/sample_area.h"

#include <algorithm>
#include <cstdio>

using namespace marac;
using namespace marac::bench;

namespace {

Json sampleResults(const std::filesystem::path& shared, const matching::Model& model)
{
    Json out;
    for (const char* name : {"one-meeting", "fourteen-months"}) {
        const auto area = readSample(shared / "samples" / name);
        for (const double threshold : {matching::kLikely, matching::kPossible}) {
            const std::string at = threshold == matching::kLikely ? "likely" : "possible";
            out[name]["decidedByAPerson"][at] = runSample(area, model, Decides::Person, threshold).json();
        }
        out[name]["firstProposalTaken"] = runSample(area, model, Decides::Nobody, matching::kLikely).json();
    }
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> wanted(argv + 1, argv + argc);
    const auto wants = [&](const char* part) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), part) != wanted.end();
    };
    const std::filesystem::path shared = sharedFolder();
    if (shared.empty()) {
        std::fputs("No shared data: set MARAC_SHARED.\n", stderr);
        return 1;
    }
    const matching::Model model = matching::Model::builtIn();
    Json out;
    if (wants("sample"))
        out["samples"] = sampleResults(shared, model);
    if (wants("public"))
        out["public"] = publicResults(shared / "data" / "linkage", model, wanted.size() == 2 ? wanted.back() : std::string());
    if (wanted.size() == 2 && wanted.front() == "explain")
        out["explained"] = explainSet(shared / "data" / "linkage", model, wanted.back());
    if (wants("latency"))
        out["latency"] = latencyResults(shared / "data" / "linkage", model);
    std::puts(toPrettyText(out).c_str());
    return 0;
}
