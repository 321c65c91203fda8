#pragma once

#include "domain/directoryquery.h"
#include "export/exportwriter.h"
#include "store/keyset.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace umh {

class Clock;
class Connection;

/// Which list is exported.
struct ListExport
{
    DirectoryQuery query{}; ///< its rows, and their order
    std::optional<KeySet> only{}; ///< those of them that have one of these keys
    KeySet except{}; ///< but none of these
    QList<int> fields{}; ///< by their places among exportFields() of the query's table; at least one
    ExportLanguage language = ExportLanguage::English; ///< of the words in its cells
};

/// How many rows have been written.
using ExportProgress = std::function<void(qint64 rows)>;

/// Writes the rows of \a list to \a writer, from one consistent state of the directory, on the connection's thread; the
/// memory it takes does not grow with them, but for a few bytes a row. Ends with Cancelled soon after \a stop was
/// requested, with the error of the writer where that has one, and with Corrupt where it is not all rows. Returns how
/// many they are.
[[nodiscard]] Result<qint64> exportList(const Connection &connection, const ListExport &list, ExportWriter &writer,
                                        const Clock &clock, const std::stop_token &stop,
                                        const ExportProgress &onProgress = {});

/// The fields of the table of \a query by their names on the command line, in their order; nothing where one is
/// unknown, which is \a unknown then.
[[nodiscard]] std::optional<QList<int>> fieldsNamed(const DirectoryQuery &query, const QStringList &names,
                                                    QString *unknown = nullptr);
/// The names of all fields of the table of \a query.
[[nodiscard]] QStringList fieldNames(const DirectoryQuery &query);
/// The fields behind the columns \a shown of the overview of \a query's table, in their order; without buttons.
[[nodiscard]] QList<int> fieldsOfColumns(const DirectoryQuery &query, const QList<int> &shown);

} // namespace umh
