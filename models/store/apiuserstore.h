#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "domain/directoryfigures.h"
#include "domain/result.h"
#include "store/keyscanner.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtSql/QSqlQuery>

#include <memory>
#include <span>

namespace umh {

class Clock;
class Connection;

/// Reads and deletes API users on one connection, on its thread. Prepared statements are kept between calls.
class ApiUserStore final
{
public:
    /// \a connection must outlive this.
    explicit ApiUserStore(const Connection &connection);
    ~ApiUserStore();
    Q_DISABLE_COPY_MOVE(ApiUserStore)

    /// The first \a count API users in \a order, without any filter; \a count from 1 on.
    [[nodiscard]] Result<QList<ApiUser>> first(const ApiUserOrder &order, int count);

    /// The most keys that rows() takes at once.
    static constexpr qsizetype maximumRows = 256;
    /// The API users with \a keys, in their order. One that does not exist (any more) comes with key 0.
    [[nodiscard]] Result<QList<ApiUser>> rows(std::span<const ApiUserKey> keys);

    /// One API user with its whole description; AlreadyGone if there is none.
    [[nodiscard]] Result<ApiUser> byKey(ApiUserKey key);
    [[nodiscard]] Result<ApiUser> byGuid(const QString &guid);

    /// Deletes exactly \a apiUser (told by key and guid) and notes it in the journal, both or neither.
    /// AlreadyGone if it does not exist any more.
    [[nodiscard]] Status remove(const ApiUser &apiUser, const Clock &clock);

    /// Gives \a apiUser another description and notes it in the journal, both or neither. Returns it as it is then.
    /// AlreadyGone if it does not exist any more; ChangedMeanwhile if it has another description than \a apiUser, which
    /// must be known in full.
    [[nodiscard]] Result<ApiUser> setDescription(const ApiUser &apiUser, const QString &description,
                                                 const Clock &clock);

    /// Reads whole indexes: tens of milliseconds at a million rows, so not for the GUI thread.
    [[nodiscard]] Result<DirectoryFigures> figures(const Clock &clock);

private:
    [[nodiscard]] Result<ApiUser> one(const QString &condition, const QVariant &value);

    const Connection &m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_firstQueries; ///< by their SQL; prepared on first use
    std::unique_ptr<QSqlQuery> m_rowsQuery; ///< for a full page; prepared on first use
};

} // namespace umh
