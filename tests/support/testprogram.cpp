#include "support/testprogram.h"

#include "domain/system/threadsaside.h"
#include "support/engine.h"
#include "support/lateserver.h"

#include <QtCore/QFile>
#include <QtCore/QMetaMethod>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

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

/// The one that was asked for.
std::string &present()
{
    static std::string name;
    return name;
}

/// What stands behind "tst_x::" in the lines of tests/sqliteonly.txt.
QStringList functionsForSqlite(const QString &test)
{
    QFile file(QStringLiteral(UMH_SQLITE_ONLY));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QStringList functions;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(test + "::"_L1))
            functions += line.section(u':', 2, 2);
    }
    return functions;
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

QStringList argumentsOnEngine(const QMetaObject &functions, const QStringList &arguments)
{
    if (testEngine() == Engine::Sqlite)
        return arguments;
    QStringList left;
    QStringList unknown = functionsForSqlite(QString::fromStdString(present()));
    for (int i = functions.methodOffset(); i < functions.methodCount(); ++i) {
        const QMetaMethod method = functions.method(i);
        const QString name = QString::fromLatin1(method.name());
        static const QStringList surroundings{u"initTestCase"_s, u"init"_s, u"cleanup"_s, u"cleanupTestCase"_s};
        if (method.methodType() != QMetaMethod::Slot || method.access() != QMetaMethod::Private
            || method.parameterCount() > 0 || name.endsWith("_data"_L1) || surroundings.contains(name))
            continue;
        if (std::any_of(arguments.begin(), arguments.end(),
                        [&](const QString &argument) { return argument.section(u':', 0, 0) == name; }))
            return arguments;
        if (unknown.removeAll(name) == 0)
            left += name;
    }
    if (!unknown.isEmpty())
        qFatal("%s has no %s, which sqliteonly.txt names", present().c_str(), qPrintable(unknown.join(u' ')));
    return arguments + left;
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
        umh::present() = test->name;
        argv[1] = argv[0];
        // Qt Test returns how many failed, which could be a number that means something else.
        const int status = test->run(argc - 1, argv + 1) == 0 ? 0 : 1;
        if (umh::threadsaside::waitForAll(std::chrono::seconds(5)))
            return status;
        std::fflush(nullptr);
        std::_Exit(status);
    }
    std::sort(tests.begin(), tests.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    std::fprintf(stderr, "Usage: %s TEST[_late] [ARGUMENTS OF QT TEST…]\nTEST is one of:\n", argv[0]);
    for (const umh::Entry &one : tests)
        std::fprintf(stderr, "  %s\n", one.name.c_str());
    return 2;
}
