#pragma once

#include <QtCore/QString>

namespace umh::bench {

/// What writing API users takes through SQLite's own interface, in ms.
struct RawImportTimes
{
    double insert = 0; ///< the rows, into tables without indexes
    double index = 0; ///< all indexes, the search index included, and making it lasting
};

/// Writes the operators and API users of the directory at \a source into a new directory at \a target.
[[nodiscard]] RawImportTimes measureRawImport(const QString &source, const QString &target);

/// Reads all API users of the directory at \a path in the order in which they lie there; in ms.
[[nodiscard]] double measureRawRead(const QString &path);

/// How long RapidJSON takes for the file at \a path if nobody listens, in ms.
[[nodiscard]] double measureRawParse(const QString &path);

} // namespace umh::bench
