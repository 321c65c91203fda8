#include "support/demoaccount/demoroutes.h"

#include "support/demoaccount/demojson.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtCore/QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

RouteAnswer refused(int status, const QString &message)
{
    return {status, messagesJson(message)};
}

RouteAnswer notThere(const QString &what)
{
    return refused(404, u"There is no such %1."_s.arg(what));
}

/// What a change may hold.
struct Change
{
    QString operatorGuid;
    QString description;
    QString problem; ///< null where all is well
};

Change readChange(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return {{}, {}, u"The body is no JSON object."_s};
    const QJsonObject object = document.object();
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (key != "OperatorGuid"_L1 && key != "Description"_L1)
            return {{}, {}, u"The field %1 cannot be set."_s.arg(key)};
    }
    const QJsonValue description = object.value("Description"_L1);
    if (!description.isString() && !description.isNull() && !description.isUndefined())
        return {{}, {}, u"The description is no text."_s};
    const QString operatorGuid = object.value("OperatorGuid"_L1).toString();
    if (operatorGuid.isEmpty())
        return {{}, {}, u"The field OperatorGuid is missing."_s};
    return {operatorGuid, description.isString() ? description.toString() : QString(), {}};
}

} // namespace

DemoRoutes::DemoRoutes(DemoState state, const Options &options)
    : m_state(std::move(state))
    , m_options(options)
{
    m_state.fillEveryone();
}

DemoState &DemoRoutes::change()
{
    m_allApiUsers.clear();
    return m_state;
}

std::optional<QStringList> DemoRoutes::pathOf(const QByteArray &target)
{
    const QList<QByteArray> segments = target.split('?').first().split('/');
    if (segments.size() < 3 || segments.at(1) != "v4")
        return std::nullopt;
    QStringList path;
    for (const QByteArray &segment : segments.sliced(2))
        path += QUrl::fromPercentEncoding(segment);
    return path;
}

QString DemoRoutes::whoSignsIn(const HttpRequest &request) const
{
    const QByteArray header = request.header("Authorization");
    if (!header.startsWith("Basic "))
        return {};
    const QString credentials = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
    const qsizetype colon = credentials.indexOf(u':');
    const QString username = credentials.left(colon);
    const auto password = m_passwords.find(username);
    if (colon < 0 || password == m_passwords.end() || *password != credentials.mid(colon + 1))
        return {};
    const bool maySignIn = !m_options.lockOutDeleted
        || std::any_of(m_state.apiUsers.begin(), m_state.apiUsers.end(),
                       [&username](const ApiUser &apiUser) { return apiUser.username == username; });
    return maySignIn ? username : QString();
}

RouteAnswer DemoRoutes::answer(const QByteArray &method, const QStringList &path, const QByteArray &body)
{
    const bool ofApiUsers = path.value(0) == "ApiUser"_L1;
    if (ofApiUsers && !m_options.mayReadApiUsers)
        return refused(403, u"Only administrators may manage API users."_s);
    if (method == "GET")
        return read(path);
    if (ofApiUsers && method == "POST" && path.size() == 1)
        return create(body);
    if (ofApiUsers && method == "PUT" && path.size() == 2)
        return update(path.at(1), body);
    if (ofApiUsers && method == "DELETE" && path.size() == 2)
        return remove(path.at(1));
    return refused(405, u"This cannot be done here."_s);
}

RouteAnswer DemoRoutes::read(const QStringList &path)
{
    const QString kind = path.value(0);
    if (kind == "Operator"_L1)
        return readOperators(path);
    if (kind == "OperatorGroup"_L1)
        return readGroups(path);
    if (kind == "ApiUser"_L1)
        return readApiUsers(path);
    if (kind == "Account"_L1 && path.size() == 1)
        return {200, accountJson(m_state)};
    return notThere(u"call"_s);
}

RouteAnswer DemoRoutes::readOperators(const QStringList &path) const
{
    if (path.size() == 1)
        return {200, jsonListOf(m_state.operators)};
    const Operator *op = m_state.operatorWith(path.at(1));
    if (op == nullptr)
        return notThere(u"operator"_s);
    if (path.size() == 2)
        return {200, jsonOf(*op)};
    if (path.size() != 3 || path.at(2) != "OperatorGroup"_L1)
        return notThere(u"call"_s);
    QList<QString> groups;
    for (const OperatorGroup &group : m_state.groups) {
        if (group.members && group.members->contains(op->guid))
            groups += group.guid;
    }
    return {200, groupGuidsJson(groups)};
}

RouteAnswer DemoRoutes::readGroups(const QStringList &path) const
{
    if (path.size() == 1)
        return {200, jsonListOf(m_state.groups)};
    const auto group = std::find_if(m_state.groups.begin(), m_state.groups.end(),
                                    [&path](const OperatorGroup &g) { return g.guid == path.at(1); });
    if (group == m_state.groups.end())
        return notThere(u"operator group"_s);
    if (path.size() == 2)
        return {200, jsonOf(*group)};
    if (path.size() != 3 || path.at(2) != "Member"_L1)
        return notThere(u"call"_s);
    const QByteArray list = operatorGuidsJson(group->members.value_or(QList<QString>()));
    if (m_options.oneMemberAsObject && group->members && group->members->size() == 1)
        return {200, list.mid(1, list.size() - 2)};
    return {200, list};
}

RouteAnswer DemoRoutes::readApiUsers(const QStringList &path)
{
    if (path.size() == 1) {
        if (m_allApiUsers.isNull())
            m_allApiUsers = jsonListOf(m_state.apiUsers);
        return {200, m_allApiUsers};
    }
    if (path.size() == 3 && path.at(1) == "Operator"_L1) {
        if (m_state.operatorWith(path.at(2)) == nullptr)
            return notThere(u"operator"_s);
        QList<ApiUser> theirs;
        for (const ApiUser &apiUser : std::as_const(m_state.apiUsers)) {
            if (apiUser.operatorGuid == path.at(2))
                theirs += apiUser;
        }
        return {200, jsonListOf(theirs)};
    }
    if (path.size() != 2)
        return notThere(u"call"_s);
    const ApiUser *apiUser = std::as_const(m_state).apiUser(path.at(1));
    return apiUser == nullptr ? notThere(u"API user"_s) : RouteAnswer{200, jsonOf(*apiUser)};
}

RouteAnswer DemoRoutes::create(const QByteArray &body)
{
    const Change wanted = readChange(body);
    if (!wanted.problem.isNull())
        return refused(400, wanted.problem);
    if (m_state.operatorWith(wanted.operatorGuid) == nullptr)
        return refused(400, u"There is no such operator."_s);
    const ApiUser apiUser = freshApiUser(wanted.operatorGuid, wanted.description, QDateTime::currentDateTimeUtc());
    const QString password = QUuid::createUuid().toString(QUuid::Id128);
    change().apiUsers += apiUser;
    setPassword(apiUser.username, password);
    return {201, createdJson(apiUser, password)};
}

RouteAnswer DemoRoutes::update(const QString &guid, const QByteArray &body)
{
    const ApiUser *before = std::as_const(m_state).apiUser(guid);
    if (before == nullptr)
        return notThere(u"API user"_s);
    const Change wanted = readChange(body);
    if (!wanted.problem.isNull())
        return refused(400, wanted.problem);
    if (wanted.operatorGuid != before->operatorGuid)
        return refused(400, u"An API user cannot be given to another operator."_s);
    change().apiUser(guid)->description = wanted.description;
    return {204, {}};
}

RouteAnswer DemoRoutes::remove(const QString &guid)
{
    if (std::as_const(m_state).apiUser(guid) == nullptr)
        return notThere(u"API user"_s);
    change().removeApiUser(guid);
    return {204, {}};
}

} // namespace umh
