// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"
#include "app/cli/parsing.h"
#include "app/cli/visit.h"
#include "app/platform/hardening.h"

#include <cstdio>

namespace {

using namespace marac;

int complain(const Error& error, cli::GlobalOptions::Output output, const Phrasebook& words)
{
    const std::string sentence = words.say(error.say);
    if (output == cli::GlobalOptions::Output::Words) {
        std::fprintf(stderr, "%s\n", sentence.c_str());
        return cli::exitCodeOf(error.code);
    }
    Json json = {{"error", {{"code", cli::nameOf(error.code)}, {"message", sentence}}}};
    if (!error.detail.empty())
        json["error"]["detail"] = error.detail;
    std::fprintf(stderr, "%s\n", toPrettyText(json).c_str());
    return cli::exitCodeOf(error.code);
}

/// Standard output may be a file on a full disk: then the answer was not given, and the shell must know.
int tell(const std::string& text, int exitCode)
{
    const bool isWritten = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    return isWritten ? exitCode : cli::kSystem;
}

int runCall(const cli::Call& call)
{
    cli::Visit visit(call.globals);
    const auto answer = call.command->run(visit, call.arguments);
    if (!answer)
        return complain(answer.error(), call.globals.output, visit.words());
    const bool isJson = call.globals.output == cli::GlobalOptions::Output::Json;
    return tell(isJson ? toPrettyText(answer->json) + "\n" : answer->text, answer->exitCode);
}

} // namespace

int main(int argc, char* argv[])
{
    platform::hardenProcess();
    const std::vector<std::string> typed(argv + 1, argv + argc);
    const auto call = cli::parseCall(typed);
    if (call)
        return runCall(*call);
    complain(call.error(), cli::outputWished(typed), Phrasebook());
    return cli::kMisused;
}
