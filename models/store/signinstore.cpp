#include "store/signinstore.h"

#include "store/connection.h"
#include "store/directorystate.h"
#include "store/storedvalues.h"

#include <QtSql/QSqlError>

using namespace Qt::StringLiterals;

namespace umh {

Result<QList<KnownSignIn>> SignInStore::all() const
{
    auto query = m_connection.run(u"SELECT username, first_seen, last_seen FROM sign_in ORDER BY username"_s);
    if (!query)
        return query.error();
    QList<KnownSignIn> signIns;
    while (query->next()) {
        signIns += KnownSignIn{.username = query->value(0).toString(),
                               .firstSeen = fromStoredTime(query->value(1)),
                               .lastSeen = fromStoredTime(query->value(2))};
    }
    if (query->lastError().isValid())
        return m_connection.errorOf(*query);
    return signIns;
}

Status SignInStore::note(const QString &username, const QDateTime &at) const
{
    if (username.isEmpty())
        return {};
    const QVariant seen = toStoredTime(at);
    const auto noted = m_connection.write(
        u"INSERT INTO sign_in (username, first_seen, last_seen) VALUES (?, ?, ?) ON CONFLICT (username) DO UPDATE SET "
        "first_seen = COALESCE(sign_in.first_seen, excluded.first_seen), last_seen = excluded.last_seen"_s,
        {username, seen, seen});
    return noted ? Status() : Status(noted.error());
}

Result<QString> SignInStore::directoryKey() const
{
    const Result<QVariant> key = m_connection.value(u"SELECT guid FROM directory_state"_s);
    if (!key)
        return key.error();
    const QString directory = key->toString();
    return directory.isEmpty() ? Result<QString>(DirectoryState::missing(m_connection)) : directory;
}

QStringList usernamesOf(const QList<KnownSignIn> &signIns)
{
    QStringList usernames;
    usernames.reserve(signIns.size());
    for (const KnownSignIn &signIn : signIns)
        usernames += signIn.username;
    return usernames;
}

} // namespace umh
