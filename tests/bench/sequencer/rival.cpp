// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sequencer/rival.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace marac::agenda::sequencer;

namespace {

constexpr const char* kGecode = "/usr/bin/fzn-gecode";

/// What a command prints.
std::string said(const std::string& command)
{
    std::string text;
    if (FILE* pipe = popen(command.c_str(), "r")) {
        char part[512];
        while (std::fgets(part, sizeof part, pipe) != nullptr)
            text += part;
        pclose(pipe);
    }
    return text;
}

template <typename Number>
void writeList(std::ofstream& file, const char* name, const std::vector<Number>& numbers)
{
    file << name << " = [";
    for (const Number number : numbers)
        file << number << ',';
    file << "];\n";
}

void writeData(const std::string& path, const Problem& problem)
{
    std::ofstream file(path);
    file << "cases = " << problem.tasks.size() << ";\nagencies = " << problem.weights.size() << ";\nneed = [|";
    for (std::size_t agency = 0; agency < problem.weights.size(); ++agency) {
        for (const Task& task : problem.tasks)
            file << std::ranges::count(task.agencies, static_cast<int>(agency)) << ',';
        file << '|';
    }
    file << "];\n";
    std::vector<int> minutes;
    for (const Task& task : problem.tasks)
        minutes.push_back(task.minutes);
    writeList(file, "weight", problem.weights);
    writeList(file, "minutes", minutes);
}

} // namespace

Rival::Rival()
{
    std::string name = (std::filesystem::temp_directory_path() / "bench_sequencer_XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        return;
    m_folder = name;
    std::filesystem::create_directory(m_folder + "/library");
    std::ofstream(m_folder + "/gecode.msc")
        << "{\"id\":\"org.maracdesk.gecode\",\"name\":\"Gecode of the bench\",\"version\":\"6.2.0\",\"mznlib\":\""
        << m_folder << "/library\",\"executable\":\"" << kGecode
        << "\",\"tags\":[\"cp\",\"int\"],\"stdFlags\":[\"-a\",\"-f\",\"-n\",\"-p\",\"-r\",\"-s\",\"-t\"],"
           "\"supportsMzn\":false,"
           "\"supportsFzn\":true,\"needsSolns2Out\":true,\"needsMznExecutable\":false,\"needsStdlibDir\":false,"
           "\"isGUIApplication\":false}\n";
    const bool isInstalled = said("minizinc --version 2>/dev/null").find("MiniZinc") != std::string::npos;
    m_isThere = isInstalled && std::filesystem::exists(kGecode);
}

Rival::~Rival()
{
    std::error_code ignored; // a folder left behind in /tmp harms nobody
    if (!m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
}

RivalAnswer Rival::solve(const Problem& problem, int seconds) const
{
    writeData(m_folder + "/data.dzn", problem);
    const auto begin = std::chrono::steady_clock::now();
    const std::string text =
        said("minizinc --solver " + m_folder + "/gecode.msc --time-limit " + std::to_string(seconds * 1000) +
             " -a " MARAC_SOURCE_DIR "/tests/bench/sequencer/rival.mzn " + m_folder + "/data.dzn 2>/dev/null");
    RivalAnswer answer;
    answer.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    answer.isProven = text.find("==========") != std::string::npos;
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
        char* end = nullptr;
        const long waiting = std::strtol(text.c_str() + at, &end, 10);
        if (end != text.c_str() + at)
            answer.waiting = waiting;
        if (text.find('\n', at) == std::string::npos)
            break;
    }
    return answer;
}
