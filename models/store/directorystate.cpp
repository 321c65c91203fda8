#include "store/directorystate.h"

#include "store/connection.h"
#include "store/dialect.h"

#include <QtSql/QSqlError>

using namespace Qt::StringLiterals;

namespace umh {

Error DirectoryState::missing(const Connection &connection)
{
    return {.kind = ErrorKind::Corrupt,
            .detail = u"the row about the database itself is missing"_s,
            .path = connection.location().name()};
}

Result<DirectoryState> DirectoryState::of(const Connection &connection)
{
    auto query =
        connection.run(u"SELECT guid, change_number, newest_entry, newest_hash FROM directory_state WHERE id = 1"_s);
    if (!query)
        return query.error();
    if (!query->next())
        return query->lastError().isValid() ? connection.errorOf(*query) : missing(connection);
    DirectoryState state;
    state.guid = query->value(0).toString();
    state.changeNumber = query->value(1).toLongLong();
    state.newestEntry = query->value(2).toLongLong();
    state.newestHash = query->value(3).toByteArray();
    return state;
}

Result<qint64> DirectoryState::changeNumberOf(const Connection &connection)
{
    const Result<QVariant> number = connection.value(u"SELECT change_number FROM directory_state WHERE id = 1"_s);
    if (!number)
        return number.error();
    if (number->isNull())
        return missing(connection);
    return number->toLongLong();
}

Result<ChangeMark> ChangeMark::of(const Connection &connection)
{
    // The hint first: what comes between the two is seen again the next time, and not missed.
    const Result<qint64> hint = connection.dialect().hintOfForeignChanges(connection);
    if (!hint)
        return hint.error();
    const Result<qint64> number = DirectoryState::changeNumberOf(connection);
    if (!number)
        return number.error();
    const Result<QVariant> until = connection.value(u"SELECT max(until) FROM lease"_s);
    if (!until)
        return until.error();
    return ChangeMark{.changeNumber = *number, .hint = *hint, .leasesUntil = until->toLongLong()};
}

} // namespace umh
