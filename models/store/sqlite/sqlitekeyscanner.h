#pragma once

#include "store/keyscanner.h"
#include "store/keyscansql.h"
#include "store/keyset.h"

#include <QtCore/QStringList>

namespace umh {

class Connection;

/// Key scans through SQLite's own interface.
///
/// A scan first makes the set of matching keys (from the search index, or from what is known), then walks the covering
/// index of the sort column and keeps what is in the set; few keys are put into order without it. Words that the search
/// index cannot decide alone (shorter or longer than three characters), or that there is none for, are checked against
/// the rows.
class SqliteKeyScanner final : public KeyScanner
{
public:
    explicit SqliteKeyScanner(const Connection &connection);

    [[nodiscard]] Result<KeyScanResult> scan(const KeyScanRequest &request, const std::stop_token &stop,
                                             const FirstKeys &onFirst) override;
    [[nodiscard]] Status stream(const KeyScanRequest &request, qsizetype batchSize, const std::stop_token &stop,
                                const KeyBatch &onBatch) override;

private:
    /// What may pass the filter. Without a set: every row.
    struct Candidates
    {
        std::optional<KeySet> set;
        QStringList wordsToCheck; ///< that the rows must still be searched for

        [[nodiscard]] bool hold(RowKey key) const { return !set || set->contains(key); }
    };

    /// Gets ready for \a request, and finds what may pass its filter.
    [[nodiscard]] Result<Candidates> candidates(const KeyScanRequest &request);
    [[nodiscard]] Status exclude(Candidates &candidates);
    [[nodiscard]] Status narrowBySearch(Candidates &candidates);
    /// Whether \a candidates are so few that each of them is faster looked up by itself than all rows are walked by.
    [[nodiscard]] bool areFew(const Candidates &candidates) const;
    /// The one that has the searched columns.
    [[nodiscard]] const QString &searchedTable() const
    {
        return m_sql.searchedTable.isEmpty() ? m_sql.table : m_sql.searchedTable;
    }
    /// Leaves in \a candidates just the rows that hold all its words.
    [[nodiscard]] Status check(Candidates &candidates);
    /// The first keys in order, by checking rows one after the other; null where that would take too many.
    [[nodiscard]] Result<std::optional<KeyList>> firstByChecking(const Candidates &candidates, qsizetype count);

    /// The keys that \a selection gives.
    [[nodiscard]] Result<KeySet> collect(const KeySelection &selection);
    /// Calls \a use with every candidate in order, and maybe with others in between, until it returns an error.
    template<typename Use>
    [[nodiscard]] Status walk(const Candidates &candidates, Use use);
    template<typename Use>
    [[nodiscard]] Status walkKeys(const OrderStretch &stretch, Use use);

    const Connection &m_connection;
    // Of the scan that is going on.
    KeyScanSql m_sql;
    qint64 m_total = 0;
    RowKey m_largestKey = 0;
};

} // namespace umh
