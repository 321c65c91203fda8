#pragma once

#include "rawsqlite.h"
#include "store/keyscansql.h"

#include <memory>
#include <vector>

namespace umh::bench {

/// What a window asks for its first rows, asked by hand: how many rows there are, and the first of those that pass.
/// Only filters by texts and whole numbers are known, and no search.
class RawRows final
{
public:
    /// \a columns of the table of \a sql. \a database must outlive this.
    RawRows(const RawDatabase &database, const KeyScanSql &sql, const QString &columns);

    /// Reads the first page.
    void read();
    /// Reads the keys of all rows in their order, and returns how many there are.
    [[nodiscard]] qint64 readKeys();

private:
    using Stretches = std::vector<std::unique_ptr<RawStatement>>;
    [[nodiscard]] static Stretches stretches(const RawDatabase &database, const KeyScanSql &sql, const QString &columns,
                                             const QString &limit);

    RawStatement m_count;
    Stretches m_page;
    Stretches m_keys;
};

} // namespace umh::bench
