#include "store/sqlite/sqliteground.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// One row that says whether anything has changed, and where the journal ends.
QStringList stateOfTheDirectory()
{
    return {};
}

QStringList chainedJournal()
{
    return {};
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
    return {};
}

QStringList whoSignsIn()
{
    return {};
}

/// Of a migration, told by the newest one that a program knows; NULL of those before this one, whose programs know
/// nothing of it.
QStringList oldestProgramsThatMayOpenIt()
{
    return {
        u"ALTER TABLE schema_version ADD COLUMN oldest_reader INTEGER"_s,
        u"ALTER TABLE schema_version ADD COLUMN oldest_writer INTEGER"_s,
    };
}

} // namespace

Migration sqliteGround()
{
    return Migration{u"What sharing, clean-up and history stand on"_s,
                     samplesByChange() + factsOfOurOwn() + jobs() + leases() + whoSignsIn()
                         + oldestProgramsThatMayOpenIt() + chainedJournal() + stateOfTheDirectory()};
}

} // namespace umh
