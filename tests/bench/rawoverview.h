#pragma once

#include "domain/apiuserquery.h"
#include "rawsqlite.h"
#include "store/keyscanner.h"

#include <QtCore/QHash>

#include <memory>

namespace umh::bench {

/// What the overview asks of the directory, asked by hand: the same queries, prepared once, without anything around
/// them.
class RawOverview final
{
public:
    explicit RawOverview(const QString &path);

    [[nodiscard]] qint64 count();
    /// Reads the first \a count rows of \a order.
    void firstPage(const ApiUserOrder &order, qsizetype count);
    /// All keys in \a order.
    [[nodiscard]] KeyList keys(const ApiUserOrder &order);

    /// The keys of the rows in which each word of \a text occurs, in \a order.
    [[nodiscard]] KeyList search(const QString &text, const ApiUserOrder &order);
    /// Finds and reads the first of them.
    void searchFirstPage(const QString &text, const ApiUserOrder &order);

    [[nodiscard]] QByteArray username(ApiUserKey key);
    /// Deletes a row and notes it in the journal, in a transaction.
    void remove(ApiUserKey key);
    /// Keeps copies of the rows with \a keys, for restore().
    void keepCopies(const KeyList &keys);
    /// Puts the rows back that have been deleted since.
    void restore();

private:
    static constexpr qsizetype pageRows = 96; ///< that the product reads of what a search has found

    struct Found
    {
        std::vector<bool> matching; ///< by key; what the search index says
        qint64 count = 0;
        QList<QByteArray> wordsToCheck;
        bool narrowed = false; ///< whether the search index was asked
    };

    RawStatement &prepared(const QString &sql);
    [[nodiscard]] Found lookUp(const QString &text);
    void check(Found &found);
    [[nodiscard]] static QString holdsWords(qsizetype count, int firstPlace);
    /// Calls \a use with each key in order until it returns false.
    template<typename Use>
    void walk(const ApiUserOrder &order, Use use);
    void readRow(ApiUserKey key);

    RawDatabase m_database;
    QHash<QString, std::shared_ptr<RawStatement>> m_statements;
    qint64 m_largestKey = 0;
};

} // namespace umh::bench
