#include "support/testprogram.h"

#include "support/lateserver.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace umh {
namespace {

struct Entry
{
    std::string name;
    RegisteredTest::Run run;
};

/// Made when the first test registers itself, whichever that is.
std::vector<Entry> &entries()
{
    static std::vector<Entry> entries;
    return entries;
}

std::string_view baseName(std::string_view path)
{
    const std::string_view file = path.substr(path.find_last_of('/') + 1); // the whole where there is no slash
    return file.substr(0, file.find('.'));
}

} // namespace

RegisteredTest::RegisteredTest(const char *name, Run run)
{
    entries().push_back({std::string(baseName(name)), run});
}

} // namespace umh

int main(int argc, char **argv)
{
    std::string_view name = argc > 1 ? argv[1] : "";
    constexpr std::string_view late = "_late";
    if (name.ends_with(late)) {
        using namespace std::chrono_literals;
        name.remove_suffix(late.size());
        umh::Directory::haveAllAnswerLater(std::make_shared<umh::LateServer>(3ms));
    }
    std::vector<umh::Entry> &tests = umh::entries();
    const auto test = std::find_if(tests.begin(), tests.end(), [name](const umh::Entry &e) { return e.name == name; });
    if (test != tests.end()) {
        argv[1] = argv[0];
        // Qt Test returns how many failed, which could be a number that means something else.
        return test->run(argc - 1, argv + 1) == 0 ? 0 : 1;
    }
    std::sort(tests.begin(), tests.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    std::fprintf(stderr, "Usage: %s TEST[_late] [ARGUMENTS OF QT TEST…]\nTEST is one of:\n", argv[0]);
    for (const umh::Entry &one : tests)
        std::fprintf(stderr, "  %s\n", one.name.c_str());
    return 2;
}
