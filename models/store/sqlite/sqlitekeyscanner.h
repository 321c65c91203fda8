#pragma once

#include "store/keyscanner.h"
#include "store/keyset.h"

#include <QtCore/QStringList>

namespace umh {

class Connection;

/// Key scans through SQLite's own interface.
///
/// A scan first makes the set of matching keys (from the search index, or from what is known), then walks the covering
/// index of the sort column and keeps what is in the set. Words that the search index cannot decide alone (shorter or
/// longer than three characters) are checked against the rows.
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
    };

    [[nodiscard]] Result<Candidates> candidates(const KeyScanRequest &request);
    [[nodiscard]] Status narrowBySearch(Candidates &candidates, const QString &search);
    [[nodiscard]] Status narrowByLastUse(Candidates &candidates, LastUseFilter filter, const QDateTime &now);
    /// Leaves in \a candidates just the rows that hold all its words.
    [[nodiscard]] Status check(Candidates &candidates);
    /// The first keys in order, by checking rows one after the other; null where that would take too many.
    [[nodiscard]] Result<std::optional<KeyList>> firstByChecking(const Candidates &candidates,
                                                                 const ApiUserOrder &order, qsizetype count);

    /// Runs \a sql and collects its first column.
    [[nodiscard]] Result<KeySet> collect(const QString &sql, const QVariantList &values);
    /// Calls \a use with every key in order, until it returns an error.
    template<typename Use>
    [[nodiscard]] Status walk(const ApiUserOrder &order, Use use);

    const Connection &m_connection;
    ApiUserKey m_largestKey = 0;
};

} // namespace umh
