#pragma once

#include "support/demoaccount/demostate.h"
#include "support/demoaccount/httprequest.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace umh {

/// What the account answers when nothing goes wrong.
struct RouteAnswer
{
    int status = 200;
    QByteArray body; ///< JSON; null where there is none
    QList<HttpHeader> headers{};
};

/// The calls of the account's REST API, carried out on a DemoState. Knows nothing of threads.
class DemoRoutes final
{
public:
    struct Options
    {
        bool mayReadApiUsers = true; ///< whether the API user that signs in belongs to an administrator
        bool oneMemberAsObject = false; ///< the only member of a group is sent as an object, without a list
        bool lockOutDeleted = false; ///< an API user that was deleted cannot sign in any more
    };

    DemoRoutes(DemoState state, const Options &options);

    [[nodiscard]] const DemoState &state() const { return m_state; }
    /// The state to change; what was kept ready is forgotten.
    [[nodiscard]] DemoState &change();
    /// Lets \a username sign in.
    void setPassword(const QString &username, const QString &password) { m_passwords.insert(username, password); }

    /// The segments of the path below /v4, decoded; nothing where \a target lies elsewhere.
    [[nodiscard]] static std::optional<QStringList> pathOf(const QByteArray &target);
    /// Whose credentials \a request has, if they are right; else nobody's, which is empty.
    [[nodiscard]] QString whoSignsIn(const HttpRequest &request) const;
    /// Carries out a call that has signed in.
    [[nodiscard]] RouteAnswer answer(const QByteArray &method, const QStringList &path, const QByteArray &body);

private:
    [[nodiscard]] RouteAnswer read(const QStringList &path);
    [[nodiscard]] RouteAnswer readOperators(const QStringList &path) const;
    [[nodiscard]] RouteAnswer readGroups(const QStringList &path) const;
    [[nodiscard]] RouteAnswer readApiUsers(const QStringList &path);
    [[nodiscard]] RouteAnswer create(const QByteArray &body);
    [[nodiscard]] RouteAnswer update(const QString &guid, const QByteArray &body);
    [[nodiscard]] RouteAnswer remove(const QString &guid);

    DemoState m_state;
    const Options m_options;
    QHash<QString, QString> m_passwords; ///< by user name
    QByteArray m_allApiUsers; ///< the answer to GET /ApiUser; null until it is asked for
};

} // namespace umh
