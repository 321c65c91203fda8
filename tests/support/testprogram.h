#pragma once

#include <QtCore/QCoreApplication>
#include <QtTest/QTest>

namespace umh {

/// One of the tests in a test program. Many stand in one program, because linking the libraries anew for each test
/// takes longer than compiling it: `tst_console tst_directory [ARGUMENTS OF QT TEST…]` runs one, in a process of its
/// own. `tst_directory_late` is the same test with all directories as if they were on a server, which answers late.
/// Static; registers itself before main().
class RegisteredTest final
{
public:
    /// Runs the test; \a arguments are those that follow its name. Returns the exit status.
    using Run = int (*)(int count, char **arguments);

    /// \a name is that of the test, or the path of its source, whose base name it then has. Must live as long as the
    /// program.
    RegisteredTest(const char *name, Run run);
};

/// \a arguments, for Qt Test, of the test that has \a functions. On PostgreSQL (support/engine.h), unless they name
/// functions, these are all but those that tests/sqliteonly.txt has.
[[nodiscard]] QStringList argumentsOnEngine(const QMetaObject &functions, const QStringList &arguments);

/// Runs \a Test with an application object of the class \a Application.
template<class Application, class Test>
int runTest(int count, char **arguments)
{
    const Application application(count, arguments);
    Test test;
    return QTest::qExec(&test, argumentsOnEngine(Test::staticMetaObject, QCoreApplication::arguments()));
}

} // namespace umh

/// A test without windows.
#define UMH_TEST(Test) \
    static const umh::RegisteredTest registered##Test(__FILE__, &umh::runTest<QCoreApplication, Test>);
/// A test with windows; its source includes <QtWidgets/QApplication>.
#define UMH_WINDOW_TEST(Test) \
    static const umh::RegisteredTest registered##Test(__FILE__, &umh::runTest<QApplication, Test>);
