#include "childprocess.h"

#include "app/application.h"
#include "app/session.h"
#include "domain/time/clock.h"
#include "export/listexporttask.h"
#include "memorysecretstore.h"
#include "program.h"
#include "stopwatch.h"
#include "store/accountstore.h"
#include "store/directorylocation.h"
#include "store/load/importer.h"
#include "sync/accountsync.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiusertableview.h"
#include "watchedapplication.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QTableView>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

/// A line of /proc/self/status, such as VmRSS, in MB.
double memory(const char *name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf(name);
    return status.mid(at + qsizetype(qstrlen(name)) + 1).simplified().split(' ').value(0).toDouble() / 1024;
}

void tell(const char *what, double number)
{
    std::printf("%s %.3f\n", what, number);
    std::fflush(stdout);
}

/// What any Qt program with a table costs.
int beEmptyProgram(int argc, char **argv, double startedAt)
{
    WatchedApplication application(argc, argv);
    QStandardItemModel model;
    QTableView view;
    view.setModel(&model);
    view.resize(1200, 700);
    application.watchPainting(view.viewport());
    view.show();
    tell("painted", application.runUntil([&] { return application.paints() > 0; }) - startedAt);
    application.runFor(1000);
    tell("resident", memory("VmRSS:"));
    return 0;
}

int beStartingProgram(int argc, char **argv, const QString &path, double startedAt)
{
    WatchedApplication watched(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MemorySecretStore keyring;
    Application program({settings, Clock::system(), keyring}, u"en"_s);
    program.start(placeOf(path));
    bool rowsThere = false;
    QObject::connect(&program.session()->apiUsers(), &ApiUserFilterProxy::firstRowsReady, &program,
                     [&] { rowsThere = true; });
    program.viewApiUsers();
    watched.watchPainting(program.overview()->table()->viewport());
    tell("painted", watched.runUntil([&] { return rowsThere && watched.paints() > 0; }) - startedAt);
    return 0;
}

/// Goes here and there, sorts twice, and waits until nothing goes on any more.
void use(Program &program)
{
    std::minstd_rand random(1);
    for (int i = 0; i < 100; ++i)
        (void)program.scrollTo(double(random()) / double(std::minstd_rand::max()));
    (void)program.clickHeading(ApiUserFilterProxy::UsernameColumn);
    (void)program.clickHeading(ApiUserFilterProxy::LastUsedColumn);
    program.settle(2000);
}

int beUsedProgram(int argc, char **argv, const QString &path)
{
    WatchedApplication watched(argc, argv);
    Program program(watched, path);
    use(program);
    tell("resident", memory("VmRSS:"));
    return 0;
}

/// Selects all, and goes on as before.
int beSelectingProgram(int argc, char **argv, const QString &path)
{
    WatchedApplication watched(argc, argv);
    Program program(watched, path);
    use(program);
    tell("resident", memory("VmRSS:"));
    (void)program.press(Qt::Key_A, Qt::ControlModifier);
    use(program);
    if (program.selectedRows() != program.rows().rowCount())
        qFatal("%d rows are selected", program.selectedRows());
    tell("selected", memory("VmRSS:"));
    return 0;
}

int beImport(int argc, char **argv, const QString &path, const QStringList &files)
{
    const QCoreApplication application(argc, argv);
    const Result<Directory> directory = Directory::open(placeOf(path), Directory::Opening::CreateIfMissing);
    if (!directory)
        qFatal("no new directory at %s", qPrintable(path));
    const Result<Connection> connection = directory->connect(Directory::Use::Writing);
    tell("imported", timed([&] {
             const Result<LoadSummary> summary = importFiles(*connection, files, Clock::system());
             if (!summary)
                 qFatal("not imported: %s, element %lld", qPrintable(summary.error().detail), summary.error().element);
         }));
    tell("peak", memory("VmHWM:"));
    return 0;
}

/// Exports all API users of the directory at \a path in the format whose files end with \a suffix.
int beExport(int argc, char **argv, const QString &path, const QString &suffix)
{
    const QCoreApplication application(argc, argv);
    const Result<Directory> directory = Directory::open(placeOf(path), Directory::Opening::Existing);
    if (!directory)
        qFatal("no directory at %s", qPrintable(path));
    const QTemporaryDir folder;
    const ApiUserQuery query{.order = {.by = ApiUserSort::Operator}, .filter = {}};
    const std::optional<QList<int>> fields = fieldsNamed(
        query,
        {u"operator"_s, u"username"_s, u"type"_s, u"created"_s, u"last-used"_s, u"requests"_s, u"description"_s});
    if (!fields)
        qFatal("no such columns");
    ListExportTask task(*directory, {.query = query, .fields = *fields, .language = ExportLanguage::Present},
                        {.choice = {.path = folder.filePath(u"list"_s),
                                    .format = suffix == "csv"_L1 ? ExportFormat::Csv : ExportFormat::Xlsx},
                         .facts = {.list = u"API users"_s}},
                        Clock::system());
    QObject::connect(&task, &ListExportTask::succeeded, &application, &QCoreApplication::quit);
    QObject::connect(&task, &ListExportTask::failed, &application,
                     [](const Error &error) { qFatal("not exported: %s", qPrintable(error.detail)); });
    QCoreApplication::exec();
    tell("peak", memory("VmHWM:"));
    return 0;
}

/// Syncs the directory at \a path with the account twice: the second time nothing has changed.
int beSync(int argc, char **argv, const QString &path, const AccountSignIn &signIn)
{
    QCoreApplication application(argc, argv);
    const Result<Directory> directory = Directory::open(placeOf(path), Directory::Opening::CreateIfMissing);
    if (!directory)
        qFatal("no new directory at %s", qPrintable(path));
    AccountSync sync(*directory, Clock::system());
    QObject::connect(&sync, &AccountSync::succeeded, &application, &QCoreApplication::quit);
    QObject::connect(&sync, &AccountSync::failed, &application,
                     [](const Error &error) { qFatal("not synced: %s", qPrintable(error.detail)); });
    for (const char *name : {"first", "second"}) {
        double asking = 0;
        QObject::connect(&sync, &AccountSync::progressed, &application, [&](const SyncProgress &progress) {
            if (progress.phase == SyncProgress::Phase::Asking)
                asking = now();
        });
        const double start = now();
        sync.start(Account{.baseUrl = signIn.baseUrl, .username = signIn.username}, signIn.password, SyncConnects::Yes);
        QCoreApplication::exec();
        tell(name, now() - start);
        tell(qPrintable(u"%1-asking"_s.arg(QString::fromLatin1(name))), asking - start);
    }
    tell("peak", memory("VmHWM:"));
    return 0;
}

/// Tells how long \a stall was; one that a person sees is also told to whoever watches.
void tellStall(const char *name, const Stall &stall)
{
    constexpr double frame = 16; // ms
    if (stall.wall > frame)
        std::fprintf(stderr, "%s: %s\n", name, qPrintable(describe(stall)));
    tell(name, stall.wall);
}

/// Opens the program on the directory at \a path, with the overview, and syncs with the account meanwhile.
int beSyncingProgram(int argc, char **argv, const QString &path, const AccountSignIn &signIn)
{
    WatchedApplication watched(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MemorySecretStore keyring;
    Application program({settings, Clock::system(), keyring}, u"en"_s);
    program.start(placeOf(path), signIn);
    watched.runUntil([&] { return program.session() && program.session()->link(); });
    program.viewApiUsers();
    AccountLink *link = program.session()->link();
    int syncs = 0;
    QObject::connect(link, &AccountLink::syncSucceeded, &program, [&] { ++syncs; });
    watched.startWatchingStalls();
    watched.runUntil([&] { return syncs == 1 && program.session()->apiUsers().rowCount() > 0; });
    watched.runFor(2000);
    tellStall("first-stall", watched.longestStall());
    watched.startWatchingStalls();
    link->syncNow();
    watched.runUntil([&] { return syncs == 2; });
    watched.runFor(2000);
    tellStall("second-stall", watched.longestStall());
    return 0;
}

} // namespace

QMap<QString, double> runChild(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                arguments + QStringList{u"--since"_s, QString::number(now(), 'f', 3)});
    constexpr int patience = 600'000;
    if (!child.waitForFinished(patience) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        qFatal("%s failed", qPrintable(arguments.join(u' ')));
    QMap<QString, double> measured;
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        if (const qsizetype space = line.indexOf(' '); space > 0)
            measured.insert(QString::fromLatin1(line.first(space)), line.mid(space + 1).toDouble());
    }
    return measured;
}

std::optional<int> beChild(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const qsizetype since = arguments.indexOf(u"--since"_s);
    if (since < 1)
        return std::nullopt;
    const double startedAt = arguments.value(since + 1).toDouble();
    const QString mode = arguments.constFirst();
    const QStringList rest = arguments.mid(1, since - 1);
    if (mode == "--empty-program"_L1)
        return beEmptyProgram(argc, argv, startedAt);
    if (mode == "--start-program"_L1)
        return beStartingProgram(argc, argv, rest.value(0), startedAt);
    if (mode == "--use-program"_L1)
        return beUsedProgram(argc, argv, rest.value(0));
    if (mode == "--select-program"_L1)
        return beSelectingProgram(argc, argv, rest.value(0));
    if (mode == "--import-program"_L1)
        return beImport(argc, argv, rest.value(0), rest.mid(1));
    if (mode == "--export-program"_L1)
        return beExport(argc, argv, rest.value(0), rest.value(1));
    const AccountSignIn signIn{rest.value(1), rest.value(2), Secret(rest.value(3))};
    if (mode == "--sync"_L1)
        return beSync(argc, argv, rest.value(0), signIn);
    if (mode == "--sync-program"_L1)
        return beSyncingProgram(argc, argv, rest.value(0), signIn);
    return std::nullopt;
}

} // namespace umh::bench
