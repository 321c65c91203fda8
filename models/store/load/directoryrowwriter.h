#pragma once

#include "domain/result.h"
#include "store/directorytables.h"

#include <QtCore/QVariant>

#include <functional>
#include <stop_token>

namespace umh {

/// Takes up the rows of a whole directory as they are, also those that are summed up of others, into one that has just
/// been made: rows first, then indexes, searching and triggers. Part of the transaction that is going on, of
/// Transaction::Kind::Schema; used on the connection's thread.
///
/// begin(), then each table with beginTable(), write() for every row and endTable(), then finish(). Between
/// beginTable() and endTable() nothing else runs on the connection; the rows of a table are sure to be there, and their
/// errors to have been told, only after endTable().
class DirectoryRowWriter
{
public:
    DirectoryRowWriter() = default;
    virtual ~DirectoryRowWriter() = default;
    Q_DISABLE_COPY_MOVE(DirectoryRowWriter)

    /// Takes off whatever does something of itself with rows.
    [[nodiscard]] virtual Status begin() = 0;
    [[nodiscard]] virtual Status beginTable(const StoredTable &table) = 0;
    /// Writes one row: a value for each column, an invalid one for NULL, else a qint64, QString or QByteArray.
    [[nodiscard]] virtual Status write(const QVariantList &row) = 0;
    [[nodiscard]] virtual Status endTable() = 0;
    /// From now on \a table, whose rows have all been written, gives keys after \a key only.
    [[nodiscard]] virtual Status setLastKey(const StoredTable &table, qint64 key) = 0;
    /// Makes what was taken off. \a onStep is told how many of it are done, and of how many. Ends with Cancelled soon
    /// after \a stop was requested.
    [[nodiscard]] virtual Status finish(const std::stop_token &stop,
                                        const std::function<void(int done, int total)> &onStep) = 0;
};

} // namespace umh
