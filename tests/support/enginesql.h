#pragma once

#include "store/connection.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

/// SQL that a test needs and that each engine has in words of its own; for the engine that the test is for
/// (support/engine.h).
namespace umh::enginesql {

/// An expression of \a value, so that no two values look alike; 'NULL' where it is NULL. The engines quote numbers
/// otherwise.
[[nodiscard]] QString quoted(const QString &value);
/// Of the bytes of the text, or of the text of the number, \a value, as UTF-8.
[[nodiscard]] QString bytesOf(const QString &value);
/// Of the bytes \a value in small hexadecimal digits.
[[nodiscard]] QString hexOf(const QString &value);
/// Of 32 small hexadecimal digits, other ones for each row.
[[nodiscard]] QString randomDigits();
/// Of as many zero bytes as a hash has.
[[nodiscard]] QString zeroHash();
/// Behind a text to sort by: has it sorted by its code points.
[[nodiscard]] QString byCodePoints();
/// A condition: \a left and \a right are the same, or both NULL.
[[nodiscard]] QString same(const QString &left, const QString &right);
/// A statement that lets nothing be done to \a table: \a action is one of DELETE, INSERT and UPDATE, \a text is what
/// the engine says then.
[[nodiscard]] QStringList refusing(const QString &action, const QString &table, const QString &text);

/// A statement that takes \a trigger off \a table.
[[nodiscard]] QString dropping(const QString &trigger, const QString &table);

/// Has nothing happen by itself any more where \a table is written to.
void dropTriggersOf(const Connection &connection, const QString &table);
/// How many transactions of other connections still read the directory; \a connection must be able to write.
[[nodiscard]] qint64 readersLeft(const Connection &connection);

/// How the engine goes about \a sql, a step a line. A server would rather read all of a small table and sort it: it is
/// kept from that, as if the table were large.
[[nodiscard]] QStringList planOf(const Connection &connection, const QString &sql, const QVariantList &values = {});
/// Whether these are the steps of one that reads nothing but one index of \a table, in its order.
[[nodiscard]] bool readsAnIndexAlone(const QStringList &plan, const QString &table);
/// Whether the engine comes to go about \a sql so: a server does not use an index that was just made while a
/// transaction that began before is still going on, in whichever of its databases. \a plan is what it did last.
[[nodiscard]] bool comesToReadAnIndexAlone(const Connection &connection, const QString &sql, const QString &table,
                                           QString &plan);

/// The tables that the directory has, but for those that its engine keeps for a search.
[[nodiscard]] QStringList tables(const Connection &connection);
/// The columns of \a table, in order.
[[nodiscard]] QStringList columnsOf(const Connection &connection, const QString &table);
/// The schema, a line for each thing in it.
[[nodiscard]] QStringList schemaOf(const Connection &connection);
/// What the engine finds wrong: pages, indexes, foreign keys, the search index.
[[nodiscard]] QStringList damageOf(const Connection &connection);

/// Has \a connection not wait for the disk, for what is not about power cuts.
void beFast(const Connection &connection);

} // namespace umh::enginesql
