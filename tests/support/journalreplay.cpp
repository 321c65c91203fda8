#include "support/journalreplay.h"

#include "store/directorystate.h"
#include "store/storedvalues.h"
#include "support/journalchain.h"
#include "support/storefixture.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

using ReplayedApiUsers = QMap<QString, QJsonObject>;

const QStringList &replayedFields()
{
    static const QStringList fields{u"operatorGuid"_s, u"username"_s, u"type"_s, u"created"_s, u"description"_s};
    return fields;
}

ReplayedApiUsers storedInDirectory(const Connection &connection)
{
    ReplayedApiUsers apiUsers;
    QSqlQuery query =
        must(connection.run(u"SELECT guid, operator_guid, username, type, created, description FROM api_user"_s));
    while (query.next()) {
        const auto text = [&query](int column) {
            return query.isNull(column) ? QJsonValue() : QJsonValue(query.value(column).toString());
        };
        const QJsonValue created = query.isNull(4)
            ? QJsonValue()
            : QJsonValue(fromStoredTime(query.value(4)).toUTC().toString(Qt::ISODateWithMs));
        apiUsers.insert(query.value(0).toString(),
                        {{u"operatorGuid"_s, text(1)},
                         {u"username"_s, text(2)},
                         {u"type"_s, text(3)},
                         {u"created"_s, created},
                         {u"description"_s, text(5)}});
    }
    return apiUsers;
}

QJsonObject replayedPart(const QJsonObject &detail)
{
    QJsonObject part;
    for (const QString &field : replayedFields())
        part.insert(field, detail.value(field));
    return part;
}

/// Does to \a apiUsers what one entry says; what is wrong with that, or nothing.
QString replay(ReplayedApiUsers &apiUsers, const QString &action, const QString &guid, const QJsonObject &detail)
{
    const bool isThere = apiUsers.contains(guid);
    if (action == "added"_L1) {
        if (isThere)
            return u"adds one that is there"_s;
        apiUsers.insert(guid, replayedPart(detail));
    } else if (action == "deleted"_L1) {
        if (!isThere)
            return u"deletes one that is not there"_s;
        if (apiUsers.take(guid) != replayedPart(detail))
            return u"deletes one that was not like that"_s;
    } else if (action == "changed"_L1) {
        if (!isThere)
            return u"changes one that is not there"_s;
        for (const QString &field : replayedFields()) {
            const QJsonObject change = detail.value(field).toObject();
            if (change.isEmpty())
                continue;
            if (apiUsers[guid].value(field) != change.value("before"_L1))
                return u"changes a %1 that was not like that"_s.arg(field);
            apiUsers[guid].insert(field, change.value("after"_L1));
        }
    }
    return {};
}

/// How \a actual differs from \a expected.
QStringList differencesOf(const ReplayedApiUsers &actual, const ReplayedApiUsers &expected)
{
    QStringList differences;
    const auto text = [](const QJsonObject &object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    for (auto apiUser = expected.begin(); apiUser != expected.end(); ++apiUser) {
        if (!actual.contains(apiUser.key()))
            differences += u"%1 is not there"_s.arg(apiUser.key());
        else if (actual.value(apiUser.key()) != apiUser.value())
            differences += u"%1 is %2 instead of %3"_s.arg(apiUser.key(), text(actual.value(apiUser.key())),
                                                           text(apiUser.value()));
    }
    for (auto apiUser = actual.begin(); apiUser != actual.end(); ++apiUser) {
        if (!expected.contains(apiUser.key()))
            differences += u"%1 is there, of which the journal knows nothing"_s.arg(apiUser.key());
    }
    return differences;
}

} // namespace

JournalReplay::JournalReplay(const Connection &connection)
    : m_apiUsers(storedInDirectory(connection))
    , m_newestEntry(must(DirectoryState::of(connection)).newestEntry)
{ }

QStringList JournalReplay::problems(const Connection &connection) const
{
    QStringList problems = brokenChain(connection);
    ReplayedApiUsers apiUsers = m_apiUsers;
    QSet<QString> operations;
    QString last;
    {
        QSqlQuery entries = must(connection.run(u"SELECT number, operation, action, api_user_guid, detail FROM journal "
                                                "WHERE number > ? ORDER BY number"_s,
                                                {m_newestEntry}));
        while (entries.next()) {
            const QString entry =
                u"entry %1 (%2) "_s.arg(entries.value(0).toLongLong()).arg(entries.value(1).toString());
            if (const QString operation = entries.value(1).toString(); operation != last) {
                if (operation.isEmpty() || operations.contains(operation))
                    problems += entry + u"is of an operation that has been done before"_s;
                operations.insert(operation);
                last = operation;
            }
            const QString guid = entries.value(3).toString();
            const QString problem = replay(apiUsers, entries.value(2).toString(), guid,
                                           QJsonDocument::fromJson(entries.value(4).toString().toUtf8()).object());
            if (!problem.isEmpty())
                problems += entry + problem + u": "_s + guid;
        }
    }
    return problems + differencesOf(storedInDirectory(connection), apiUsers);
}

} // namespace umh
