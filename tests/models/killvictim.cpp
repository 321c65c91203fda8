#include "domain/time/clock.h"
// A program to be killed at any moment: does one thing to a directory and says on its output how far it is.
//
//     killvictim create DIRECTORY
//     killvictim import DIRECTORY FILE...
//     killvictim delete DIRECTORY      all API users, one by one; each guid on a line once it is gone
//     killvictim migrate DIRECTORY     to the migrations of a later version
//     killvictim update DIRECTORY      to those of this one; "step" and its number before each step
//     killvictim copy DIRECTORY PLACE
//     killvictim write DIRECTORY       for ever: transactions that journal, that only leave a mark, that write nothing
//     and
//                                      that are undone; a line for each that has raised the change number
//
// "begin" stands before the operation, "end" after it; then the connections are closed.

#include "store/apiuserstore.h"
#include "store/dialect.h"
#include "store/directory.h"
#include "store/journal.h"
#include "store/load/directorycopy.h"
#include "store/load/importer.h"
#include "store/openchangestore.h"
#include "support/directoryfixturemigrations.h"
#include "support/storefixture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

#include <cstdio>
#include <unistd.h>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// Unbuffered, so that what was said has been said when the program is killed.
void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        _exit(3);
}

int failed(const Error &error)
{
    std::fprintf(stderr, "error %d: %s (%s)\n", int(error.kind), qPrintable(error.detail), qPrintable(error.path));
    return 1;
}

int ended(const Status &status)
{
    if (!status)
        return failed(status.error());
    say(u"end"_s);
    return 0;
}

Status removeAll(const Connection &connection)
{
    ApiUserStore store(connection);
    const Result<QList<ApiUser>> apiUsers = store.first({}, 1'000'000);
    if (!apiUsers)
        return apiUsers.error();
    for (const ApiUser &apiUser : *apiUsers) {
        if (Status removed = store.remove(apiUser, victimClock()); !removed)
            return removed;
        say(apiUser.guid);
    }
    return {};
}

/// Journals \a entries as \a operation, with a mark beside them.
Status journal(const Connection &connection, int entries, const QString &operation)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write, operation);
    if (!transaction)
        return transaction.error();
    const FixedClock clock = victimClock();
    Journal journal(connection, clock);
    for (int i = 0; i < entries; ++i) {
        if (Status noted = journal.imported({{u"entry"_s, i}}); !noted)
            return noted;
    }
    if (Status marked = OpenChangeStore(connection, victimClock()).note({.apiUserGuid = operation}); !marked)
        return marked;
    return transaction->commit();
}

Status writeForEver(const Connection &connection)
{
    QRandomGenerator *random = QRandomGenerator::global();
    for (;;) {
        const QString operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
        switch (random->bounded(5)) {
        case 0:
        case 1: // sometimes more than are kept until the commit
            if (Status done = journal(connection, random->bounded(10) == 0 ? 300 : 1 + random->bounded(3), operation);
                !done)
                return done;
            say(u"journalled "_s + operation);
            break;
        case 2:
            if (Status done = OpenChangeStore(connection, victimClock()).note({.apiUserGuid = operation}); !done)
                return done;
            say(u"marked "_s + operation);
            break;
        case 3:
            if (Status done = OpenChangeStore(connection, victimClock()).strikeOut(operation); !done)
                return done;
            break;
        default: {
            const auto undone = Transaction::begin(connection, Transaction::Kind::Write);
            if (!undone)
                return undone.error();
            if (Status noted = Journal(connection, victimClock()).imported({}); !noted)
                return noted;
        }
        }
    }
}

int create(const DirectoryLocation &location)
{
    say(u"begin"_s);
    const Result<Directory> directory = Directory::open(location, Directory::Opening::CreateIfMissing);
    return ended(directory ? Status() : directory.error());
}

int copy(const QString &from, const QString &to)
{
    const DirectoryLocation source = must(DirectoryLocation::fromUserInput(from));
    const DirectoryLocation place = must(DirectoryLocation::fromUserInput(to));
    say(u"begin"_s);
    const Result<CopySummary> copied = copyDirectory(source, place);
    return ended(copied ? Status() : copied.error());
}

/// Does \a operation to the directory at \a location, on a connection for writing.
template<typename Operation>
int change(const DirectoryLocation &location, Operation operation)
{
    // Not through Directory, which would migrate at once.
    const Result<Connection> connection =
        Connection::open(location, Connection::Access::ReadWrite, Directory::writeTimeout);
    if (!connection)
        return failed(connection.error());
    say(u"begin"_s);
    return ended(operation(*connection));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString operation = arguments.value(1);
    const DirectoryLocation location = must(DirectoryLocation::fromUserInput(arguments.value(2)));
    if (operation == "create"_L1)
        return create(location);
    if (operation == "copy"_L1)
        return copy(arguments.value(2), arguments.value(3));
    if (operation == "import"_L1) {
        return change(location, [&](const Connection &connection) -> Status {
            const Result<LoadSummary> imported = importFiles(connection, arguments.mid(3), victimClock());
            return imported ? Status() : imported.error();
        });
    }
    if (operation == "delete"_L1)
        return change(location, removeAll);
    if (operation == "migrate"_L1) {
        return change(location,
                      [](const Connection &connection) { return migrate(connection, laterMigrations(connection)); });
    }
    if (operation == "update"_L1) {
        return change(location, [](const Connection &connection) {
            return migrate(connection, connection.dialect().migrations(), {},
                           [](int step, int) { say(u"step %1"_s.arg(step)); });
        });
    }
    if (operation == "write"_L1)
        return change(location, writeForEver);
    std::fprintf(stderr, "killvictim create|copy|import|delete|migrate|update|write DIRECTORY [FILE...]\n");
    return 2;
}
