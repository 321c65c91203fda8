#pragma once

#include "domain/journalquery.h"
#include "domain/journalrecord.h"
#include "domain/result.h"
#include "store/keyedrows.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace umh {

/// The journal, for KeyedRows: its keys are the numbers of its entries.
struct JournalTable
{
    using Row = JournalRecord;
    using Order = JournalOrder;
    [[nodiscard]] static QString name();
    [[nodiscard]] static QString key() { return QStringLiteral("number"); }
    [[nodiscard]] static QString columns();
    [[nodiscard]] static QString columnsInFull() { return columns(); }
    [[nodiscard]] static JournalRecord read(const QSqlQuery &row);
};

/// What the journal says, to read. Journal writes it.
using JournalStore = KeyedRows<JournalTable>;

/// Who has written into the journal of \a connection, in the order of their names.
[[nodiscard]] Result<QStringList> journalWriters(const Connection &connection);
/// The guids of the API users that \a asked means, a guid or a username, whether they are there or the journal alone
/// knows of them; in order.
[[nodiscard]] Result<QStringList> journalledApiUsers(const Connection &connection, const QString &asked);
/// The hash of the entry with \a number; empty where there is none.
[[nodiscard]] Result<QByteArray> journalHashOf(const Connection &connection, qint64 number);
/// What the journal says of the deletion of the API user with \a guid, the last one; nothing where there is none.
[[nodiscard]] Result<std::optional<JournalRecord>> lastDeletionOf(const Connection &connection, const QString &guid);
/// Since when the journal of \a connection tells of each API user that comes, goes or changes: from after the first
/// load on, of which no entry tells one by one, or from after what has been archived. Invalid where nothing has been
/// loaded yet.
[[nodiscard]] Result<QDateTime> journalKnownSince(const Connection &connection);

} // namespace umh
