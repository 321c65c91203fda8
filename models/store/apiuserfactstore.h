#pragma once

#include "domain/apiuserfacts.h"
#include "domain/result.h"
#include "domain/rowkey.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>
#include <span>
#include <stop_token>

namespace umh {

class Clock;
class Connection;

/// What people know of API users, by guid: whether the directory holds an API user with it does not matter, so that
/// facts outlive a deletion and are there again for one that comes back. Used on the connection's thread; what is
/// written becomes part of a transaction that is going on, or is one by itself.
class ApiUserFactStore final
{
public:
    /// \a connection must outlive this.
    explicit ApiUserFactStore(const Connection &connection)
        : m_connection(connection)
    { }

    /// Empty ones where nothing is known.
    [[nodiscard]] Result<ApiUserFacts> of(const QString &apiUserGuid) const;
    /// Those of \a apiUserGuids, of which there may be any number, by guid; without those of which nothing is known.
    [[nodiscard]] Result<QHash<QString, ApiUserFacts>> of(const QStringList &apiUserGuids) const;
    /// In the place of all that was known, also in the table of API users, which has copies to sort, filter and search
    /// by (the engines' triggers see to that, and to those that come back). Empty ones are not kept. The journal has no
    /// entry of it; the same once more changes nothing.
    [[nodiscard]] Status set(const QString &apiUserGuid, const ApiUserFacts &facts) const;

    /// Of all of which anything is known, whether they are there or not, in the order of their guids.
    [[nodiscard]] Result<QList<FactsOfApiUser>> all() const;
    /// How many of \a changes would change something.
    [[nodiscard]] Result<qsizetype> countChanging(const QList<FactsChangeOfApiUser> &changes) const;
    /// Makes \a changes, of which there may be any number, and notes each that changes something in the journal, with
    /// what it was and is: all of them, or none. Texts are stored as storableText() has them. Returns what the changed
    /// ones were before, in the order of \a changes.
    [[nodiscard]] Result<QList<FactsOfApiUser>> change(const QList<FactsChangeOfApiUser> &changes, const Clock &clock,
                                                       const std::stop_token &stop = {}) const;

    /// Makes the same \a change for all API users with \a keys, of which there may be any number, as change() does;
    /// those that are gone are left out. Ends with Cancelled soon after \a stop was requested. \a onProgress hears how
    /// many of the keys are done; \a onChanged gets each that is changed, with what was known of it before.
    [[nodiscard]] Status changeAll(std::span<const RowKey> keys, const ApiUserFactsChange &change, const Clock &clock,
                                   const std::stop_token &stop, const std::function<void(qint64 done)> &onProgress,
                                   const std::function<void(FactsOfApiUser before)> &onChanged) const;

private:
    const Connection &m_connection;
};

} // namespace umh
