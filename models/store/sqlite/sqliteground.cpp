#include "store/sqlite/sqliteground.h"

#include "store/sqlite/sqlitejournalchain.h"
#include "store/sqlite/sqlitesharing.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// One row that says whether anything has changed, and where the journal ends.
QStringList stateOfTheDirectory()
{
    return makingSqliteDirectoryState();
}

/// After whatever still writes into the journal as it was.
QStringList chainedJournal()
{
    return chainingSqliteJournal();
}

QStringList samplesByChange()
{
    return {};
}

QStringList factsOfOurOwn()
{
    return {};
}

QStringList jobs()
{
    return {};
}

QStringList leases()
{
    return sqliteLeaseTable();
}

QStringList whoSignsIn()
{
    return sqliteSignInTable();
}

QStringList oldestProgramsThatMayOpenIt()
{
    return {};
}

} // namespace

Migration sqliteGround()
{
    return Migration{u"What sharing, clean-up and history stand on"_s,
                     samplesByChange() + factsOfOurOwn() + jobs() + leases() + whoSignsIn()
                         + oldestProgramsThatMayOpenIt() + stateOfTheDirectory() + chainedJournal()};
}

} // namespace umh
