#pragma once

#include "domain/time/utc.h"
#include "store/connection.h"
#include "store/dialect.h"
#include "store/migrations.h"
#include "support/fixedclock.h"

namespace umh {

/// The migrations of the program and three more, as a later version might bring them: they rewrite rows, touch the
/// search index and rebuild an index.
[[nodiscard]] inline QList<Migration> laterMigrations(const Connection &connection)
{
    using namespace Qt::StringLiterals;
    return connection.dialect().migrations()
        + QList<Migration>{
            {u"A note for each API user"_s,
             {u"ALTER TABLE api_user ADD COLUMN note TEXT"_s, u"UPDATE api_user SET note = upper(description)"_s}},
            {u"Figures by type"_s,
             {u"CREATE TABLE type_figure (type TEXT PRIMARY KEY, count INTEGER NOT NULL)"_s,
              u"INSERT INTO type_figure SELECT coalesce(type, ''), count(*) FROM api_user GROUP BY type"_s}},
            {u"Folded otherwise"_s,
             {u"DROP INDEX api_user_by_username"_s,
              u"UPDATE api_user SET username_folded = 'u' || username_folded, description_folded = description"_s,
              u"CREATE INDEX api_user_by_username ON api_user (username_folded)"_s}},
        };
}

/// The clock of the programs that are killed: with it, what they write is the same each time.
[[nodiscard]] inline FixedClock victimClock()
{
    return FixedClock(QDateTime(QDate(2024, 5, 15), QTime(12, 0), inUtc));
}

} // namespace umh
