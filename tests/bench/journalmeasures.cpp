#include "journalmeasures.h"

#include "app/directorywindows.h"
#include "domain/time/clock.h"
#include "program.h"
#include "rawrows.h"
#include "stopwatch.h"
#include "store/directory.h"
#include "store/journal.h"
#include "store/journalentry.h"
#include "store/journalstore.h"
#include "store/load/directoryloader.h"
#include "store/sample/sampleaccount.h"
#include "table/journalfilterproxy.h"
#include "views/journal/journalpane.h"
#include "views/journal/journalwindow.h"
#include "watchedapplication.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

constexpr double frameOfScreen = 16; // ms

/// A clock that a person sets.
class SetClock final : public Clock
{
public:
    explicit SetClock(const QDateTime &now)
        : m_now(now)
    { }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
};

Connection writingTo(const QString &path)
{
    const Result<Directory> directory = Directory::open({path}, Directory::Opening::CreateIfMissing);
    if (!directory)
        qFatal("no directory at %s", qPrintable(path));
    Result<Connection> connection = directory->connect(Directory::Use::Writing);
    if (!connection)
        qFatal("no connection to %s", qPrintable(path));
    return std::move(*connection);
}

void needed(const Status &status, const char *what)
{
    if (!status)
        qFatal("%s: %s", what, qPrintable(status.error().detail));
}

/// Entries about made-up API users over three years: each is added, and every second one deleted.
void writeEntries(const Connection &connection, qint64 entries)
{
    constexpr qint64 threeYears = Q_INT64_C(3) * 365 * 86'400'000; // ms
    SampleAccount account(entries, Clock::system().now());
    SetClock clock(Clock::system().now().addMSecs(-threeYears));
    const qint64 step = threeYears / entries;
    constexpr qint64 ofOneTransaction = 20'000;
    for (qint64 written = 0; written < entries;) {
        Result<Transaction> transaction = Transaction::begin(connection, Transaction::Kind::Write);
        if (!transaction)
            qFatal("no transaction");
        Journal journal(connection, clock);
        for (qint64 i = 0; i < ofOneTransaction && written < entries; ++i) {
            const ApiUser apiUser = account.nextApiUser();
            needed(journal.added(apiUser, written % 3 ? Origin::Account : Origin::ThisProgram), "no entry");
            ++written;
            clock.advance(step);
            if (written % 2 == 0 && written < entries) {
                needed(journal.deleted(apiUser, Origin::Account), "no entry");
                ++written;
                clock.advance(step);
            }
        }
        needed(transaction->commit(), "no commit");
    }
}

QString directoryWithJournal(const QString &path, qint64 entries, const QString &folder)
{
    const QString made = u"%1/journal-%2.sqlite"_s.arg(folder).arg(entries);
    if (QFileInfo::exists(made))
        return made;
    const QString unfinished = made + ".part"_L1;
    QFile::remove(unfinished);
    if (!QFile::copy(path, unfinished))
        qFatal("%s cannot be copied", qPrintable(path));
    writeEntries(writingTo(unfinished), entries);
    QFile::rename(unfinished, made);
    return made;
}

/// Another set of rows, or another order of them.
struct JournalLook
{
    QString what;
    JournalQuery query;
    bool isSort = false;
    std::function<Shown(Program &)> get;
};

QList<JournalLook> looks()
{
    const auto byHeading = [](Program &program) { return program.clickOpenedHeading(JournalFilterProxy::WhenColumn); };
    const auto byFilter = [](const JournalFilter &filter) {
        return [filter](Program &program) {
            return program.untilOpenedShown([&] { program.windows().journal()->pane()->showOnly(filter); });
        };
    };
    const QDateTime lastMonth = Clock::system().now().addDays(-30);
    const JournalFilter deleted{.kinds = JournalKind::Deleted};
    const JournalFilter here{.origin = Origin::ThisProgram};
    const JournalFilter late{.from = lastMonth};
    return {
        {u"oldest first"_s, {{JournalSort::When, Qt::AscendingOrder}, {}}, true, byHeading},
        {u"newest first"_s, {{JournalSort::When, Qt::DescendingOrder}, {}}, true, byHeading},
        {u"deletions"_s, {{}, deleted}, false, byFilter(deleted)},
        {u"done by this program"_s, {{}, here}, false, byFilter(here)},
        {u"of the last 30 days"_s, {{}, late}, false, byFilter(late)},
        {u"all again"_s, {}, false, byFilter({})},
    };
}

void measureLooks(Program &program, Report &report, const RawDatabase &database)
{
    constexpr int runs = 7;
    QList<Figure> whole;
    const QList<JournalLook> all = looks();
    std::vector<std::unique_ptr<RawRows>> raw;
    for (const JournalLook &look : all)
        raw.push_back(std::make_unique<RawRows>(database, keyScanSql(look.query), JournalTable::columns()));
    struct LookSamples
    {
        Samples rawPage, rawKeys, painted, whole, repaint;
    };
    std::vector<LookSamples> samples(all.size());
    for (int run = 0; run <= runs; ++run) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Shown shown = all.at(i).get(program);
            LookSamples &of = samples.at(size_t(i));
            const double repaint = program.repaint();
            const double page = timed([&] { raw.at(size_t(i))->read(); });
            const double keys = timed([&] { (void)raw.at(size_t(i))->readKeys(); });
            if (run == 0)
                continue; // caches are cold
            of.painted.add(shown.firstRows);
            of.whole.add(shown.whole);
            of.repaint.add(repaint);
            of.rawPage.add(page);
            of.rawKeys.add(keys);
        }
    }
    const auto name = [](const JournalLook &look, const QString &then) {
        return (look.isSort ? u"Journal: sort click → "_s : u"Journal: filter → "_s) + then;
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const JournalLook &look = all.at(i);
        const LookSamples &of = samples.at(size_t(i));
        const double page = of.rawPage.median();
        report.add(
            {.measure = name(look, u"first rows painted"_s),
             .detail = look.what,
             .product = of.painted.median(),
             .raw = page,
             .limit = look.isSort ? std::min(frameOfScreen, page + 1.5 * of.repaint.median()) : page + frameOfScreen,
             .bar = look.isSort ? u"raw first page + 1.5 × a warm repaint, 16 ms"_s : u"raw first page + 16 ms"_s});
        whole += Figure{.measure = name(look, u"all rows known"_s),
                        .detail = look.what,
                        .product = of.whole.median(),
                        .raw = of.rawKeys.median(),
                        .limit = look.isSort ? 1.5 * of.rawKeys.median() + 10 : 1.3 * of.rawKeys.median() + 15,
                        .bar = look.isSort ? u"1.5 × raw ordered key scan + 10 ms"_s : u"1.3 × raw + 15 ms"_s};
    }
    for (const Figure &figure : std::as_const(whole))
        report.add(figure);
}

/// Whatever \a account is asked for from now on, into \a loader.
void addNext(DirectoryLoader &loader, SampleAccount &account, qint64 count)
{
    for (qint64 i = 0; i < count; ++i)
        needed(loader.add(account.nextApiUser()), "an API user is not taken");
}

/// Syncs with an account of which the first \a gone API users are gone and that has \a apiUsers more; in ms.
double syncOnce(const Connection &connection, const Clock &clock, qint64 ever, qint64 gone, qint64 apiUsers)
{
    SampleAccount account(ever, clock.now());
    for (qint64 i = 0; i < gone; ++i)
        (void)account.nextApiUser();
    const SetClock moment(clock.now().addMSecs(gone));
    return timed([&] {
        DirectoryLoader loader(connection, moment, LoadMode::Mirror);
        needed(loader.begin(), "no load");
        for (const Operator &op : account.operators())
            needed(loader.add(op), "an operator is not taken");
        for (const OperatorGroup &group : account.groups())
            needed(loader.add(group), "a group is not taken");
        addNext(loader, account, apiUsers);
        if (const auto done = loader.commit(); !done)
            qFatal("no sync: %s", qPrintable(done.error().detail));
    });
}

/// What working out the hashes of the journal's entries anew takes, and writing as many to the disk; in ms.
double chainAlone(const Connection &connection, const QString &folder)
{
    QList<JournalEntry> entries;
    {
        auto rows = connection.run(u"SELECT %1 FROM journal ORDER BY number"_s.arg(JournalTable::columns()));
        if (!rows)
            qFatal("no journal");
        while (rows->next()) {
            int column = 0;
            JournalEntry entry{.number = rows->value(column++).toLongLong(), .at = rows->value(column++).toLongLong()};
            for (const auto text :
                 {&JournalEntry::origin, &JournalEntry::action, &JournalEntry::apiUserGuid, &JournalEntry::operatorGuid,
                  &JournalEntry::operatorName, &JournalEntry::username, &JournalEntry::detail, &JournalEntry::operation,
                  &JournalEntry::who, &JournalEntry::host, &JournalEntry::version, &JournalEntry::job})
                entry.*text = rows->value(column++).toString();
            entries += entry;
        }
    }
    QList<QByteArray> hashes;
    hashes.reserve(entries.size());
    QByteArray hash = JournalHash::beforeFirst();
    const double worked = timed([&] {
        for (const JournalEntry &entry : std::as_const(entries)) {
            hash = entry.hashAfter(hash);
            hashes += hash;
        }
    });
    const QString path = folder + "/hashes.sqlite"_L1;
    if (QFile file(path); !file.open(QIODevice::WriteOnly)) // which has to be there
        qFatal("no file at %s", qPrintable(path));
    const RawDatabase database(path);
    database.run(u"PRAGMA journal_mode = WAL"_s);
    database.run(u"CREATE TABLE plain (number INTEGER PRIMARY KEY, detail TEXT)"_s);
    database.run(u"CREATE TABLE chained (number INTEGER PRIMARY KEY, detail TEXT, hash BLOB)"_s);
    const auto insert = [&](const QString &sql, bool withHash) {
        return timed([&] {
            database.run(u"BEGIN"_s);
            {
                RawStatement statement(database, sql);
                for (qsizetype i = 0; i < entries.size(); ++i) {
                    statement.bind(1, i + 1);
                    statement.bind(2, entries.at(i).detail.toUtf8());
                    if (withHash)
                        statement.bind(3, hashes.at(i));
                    statement.step();
                    statement.reset();
                }
            }
            database.run(u"COMMIT"_s);
        });
    };
    const double plain = insert(u"INSERT INTO plain VALUES (?, ?)"_s, false);
    const double chained = insert(u"INSERT INTO chained VALUES (?, ?, ?)"_s, true);
    return worked + std::max(0.0, chained - plain);
}

} // namespace

void measureJournal(WatchedApplication &watched, Report &report, const QString &path, qint64 entries,
                    const QString &folder)
{
    const QString directory = directoryWithJournal(path, entries, folder);
    const RawDatabase database(directory);
    constexpr int runs = 7;
    RawRows rows(database, keyScanSql(JournalQuery()), JournalTable::columns());
    rows.read(); // caches are warm on both sides
    Samples raw;
    Samples painted;
    Stall longest;
    for (int run = 0; run <= runs; ++run) {
        Program program(watched, directory);
        const double rawTime = timed([&] { rows.read(); });
        watched.startWatchingStalls();
        const double time = program.openWindow([](DirectoryWindows &windows) -> TablePane * {
            windows.viewJournal();
            return windows.journal()->pane();
        });
        program.settle(200);
        if (run > 0) { // the first one loads code and fonts
            raw.add(rawTime);
            painted.add(time);
            if (watched.longestStall().wall > longest.wall)
                longest = watched.longestStall();
        }
        if (run < runs)
            continue;
        program.settle(2'000); // all rows are known
        report.add({.measure = u"Opening the journal → rows painted"_s,
                    .product = painted.median(),
                    .raw = raw.median(),
                    .limit = raw.median() + 50,
                    .bar = u"raw query + 50 ms"_s});
        report.add({.measure = u"Longest stall of the window while the journal opens"_s,
                    .detail = describe(longest),
                    .product = longest.wall,
                    .limit = frameOfScreen,
                    .bar = u"16 ms"_s});
        measureLooks(program, report, database);
    }
}

void measureChain(Report &report, qint64 rows)
{
    const qint64 changes = std::min<qint64>(rows, 100'000);
    const QTemporaryDir folder;
    const Connection connection = writingTo(folder.filePath(u"synced.sqlite"_s));
    const SetClock clock(Clock::system().now());
    (void)syncOnce(connection, clock, 3 * changes, 0, 2 * changes);
    const double sync = syncOnce(connection, clock, 3 * changes, changes, 2 * changes);
    const double chain = chainAlone(connection, folder.path());
    report.add({.measure = u"Sync with as many API users new as gone"_s,
                .detail = u"%1 of each; the chain takes %2 ms"_s.arg(changes).arg(chain, 0, 'f', 0),
                .product = sync,
                .raw = sync - chain,
                .limit = 1.2 * (sync - chain),
                .bar = u"1.2 × what it is without the chain"_s});
}

} // namespace umh::bench
