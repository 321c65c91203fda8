#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "domain/directoryfigures.h"
#include "domain/operator.h"
#include "domain/result.h"
#include "store/journal.h"
#include "store/keyedrows.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <optional>
#include <span>

namespace umh {

class Clock;

/// The table of API users, for KeyedRows. Descriptions come cut off after displayedDescriptionLength characters, but
/// for columnsInFull().
struct ApiUserTable
{
    using Row = ApiUser;
    using Order = ApiUserOrder;
    [[nodiscard]] static QString name();
    [[nodiscard]] static QString key() { return QStringLiteral("id"); }
    [[nodiscard]] static QString columns();
    [[nodiscard]] static QString columnsInFull();
    [[nodiscard]] static ApiUser read(const QSqlQuery &row);
};

/// Reads, writes and deletes single API users on one connection, on its thread. Prepared statements are kept between
/// calls.
class ApiUserStore final
{
public:
    /// \a connection must outlive this.
    explicit ApiUserStore(const Connection &connection);
    Q_DISABLE_COPY_MOVE(ApiUserStore)

    // As those of KeyedRows.
    [[nodiscard]] Result<QList<ApiUser>> first(const ApiUserOrder &order, int count)
    {
        return m_rows.first(order, count);
    }
    static constexpr qsizetype maximumRows = KeyedRows<ApiUserTable>::maximumRows;
    [[nodiscard]] Result<QList<ApiUser>> rows(std::span<const ApiUserKey> keys) { return m_rows.rows(keys); }
    [[nodiscard]] Result<QList<ApiUser>> rowsInFull(std::span<const ApiUserKey> keys)
    {
        return m_rows.rowsInFull(keys);
    }
    [[nodiscard]] Result<ApiUser> byKey(ApiUserKey key) { return m_rows.byKey(key); }
    [[nodiscard]] Result<ApiUser> byGuid(const QString &guid) { return m_rows.byGuid(guid); }

    /// Those of \a guids, of which there may be any number, that the directory has.
    [[nodiscard]] Result<QSet<QString>> present(const QStringList &guids);
    /// The types that there are, as displayType() writes them, in order; at most \a most of them.
    [[nodiscard]] Result<QStringList> types(int most = 100);

    /// Deletes exactly \a apiUser (told by key and guid), strikes out its open change and notes the deletion in the
    /// journal as done by \a origin, and with the job that has asked the account for it, where one has: all of it or
    /// nothing. AlreadyGone if it does not exist any more.
    [[nodiscard]] Status remove(const ApiUser &apiUser, const Clock &clock, Origin origin = Origin::ThisProgram);
    /// The same, by this program, if the directory still holds it as \a seen, which must be known in full: in all that
    /// differencesOf() compares. ChangedMeanwhile otherwise; InJob where an open job other than \a job, as part of
    /// which it is deleted unless that is null, has something to do with it. Part of the transaction that is going on,
    /// or one by itself.
    [[nodiscard]] Status removeAsSeen(const ApiUser &seen, const Clock &clock, const QString &job = {});

    /// What becomes of the open change (OpenChangeStore) of an API user.
    enum class OpenMark {
        Keep,
        StrikeOut, ///< its outcome is known now
    };
    /// Writes what the account has just said of one API user, told by its guid, and notes in the journal what is new of
    /// it, but for its use. Adds it where there is none, if its operator is known, and otherwise is OperatorUnknown;
    /// \a addedBy is who then counts as having added it. Where the account has said of its operator as well, that is
    /// \a owner, which is added or renamed with it. Returns it as it is stored then, with its key.
    [[nodiscard]] Result<ApiUser> store(const ApiUser &fromAccount, const Clock &clock, OpenMark openMark,
                                        Origin addedBy = Origin::Account,
                                        const std::optional<Operator> &owner = std::nullopt);
    /// The same of one that the directory has: AlreadyGone where it has it no more. What others have deleted meanwhile
    /// does not come back.
    [[nodiscard]] Result<ApiUser> storeKnown(const ApiUser &fromAccount, const Clock &clock, OpenMark openMark,
                                             const std::optional<Operator> &owner = std::nullopt);

    /// Gives \a apiUser another description and notes it in the journal, both or neither. Returns it as it is then. The
    /// description that it has already is not written again.
    /// AlreadyGone if it does not exist any more; ChangedMeanwhile if it has another description than \a apiUser, which
    /// must be known in full; InJob where an open job has something to do with it.
    [[nodiscard]] Result<ApiUser> setDescription(const ApiUser &apiUser, const QString &description,
                                                 const Clock &clock);

    /// Reads what is tallied for each day, not the API users: a few milliseconds at most at a million rows.
    [[nodiscard]] Result<DirectoryFigures> figures(const Clock &clock);
    /// How many API users each filter lets pass by itself, as fast.
    [[nodiscard]] Result<QMap<LastUseFilter, qint64>> lastUseCounts(const Clock &clock);

private:
    [[nodiscard]] Status removePresent(const ApiUser &present, const Clock &clock, Origin origin,
                                       const QString &job = {});
    [[nodiscard]] Status rename(const Operator &owner);
    [[nodiscard]] Result<ApiUser> storeWith(const ApiUser &fromAccount, const Clock &clock, OpenMark openMark,
                                            std::optional<Origin> addedBy, const std::optional<Operator> &owner);
    [[nodiscard]] Status write(ApiUser fromAccount, const Clock &clock, std::optional<Origin> addedBy);

    const Connection &m_connection;
    KeyedRows<ApiUserTable> m_rows;
};

/// Whether there is any API user at all.
[[nodiscard]] Result<bool> hasApiUsers(const Connection &connection);

} // namespace umh
