#include "support/directoryfixture.h"

#include "domain/time/utc.h"
#include "store/sample/sampleaccount.h"
#include "support/enginesql.h"
#include "support/journalchain.h"
#include "support/storefixture.h"
#include "support/summaryfixture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QMap>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// All rows of \a table, in a fixed order, with only \a columns; quoted, so that no value looks like another.
QStringList tableRows(const Connection &connection, const QString &table, const QStringList &columns)
{
    QStringList quoted;
    for (const QString &column : columns)
        quoted += enginesql::quoted(column);
    QStringList rows = textsOf(connection, u"SELECT %1 FROM %2"_s.arg(quoted.join(" || '|' || "_L1), table));
    rows.sort();
    for (QString &row : rows)
        row.prepend(table + ": "_L1);
    return rows;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonValue flagOrNull(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

/// The API users that have not what is known of them, and those that have what nobody knows.
QStringList wrongFacts(const Connection &connection)
{
    if (!enginesql::columnsOf(connection, u"api_user"_s).contains("facts_folded"_L1))
        return {}; // an older directory
    QStringList differing;
    for (const QString &column :
         {u"owner"_s, u"purpose"_s, u"where_kept"_s, u"ticket"_s, u"review_by"_s, u"keep_until"_s, u"reason"_s,
          u"owner_order"_s, u"purpose_order"_s, u"where_kept_order"_s, u"ticket_order"_s, u"facts_folded"_s})
        differing += u"NOT "_s + enginesql::same(u"a."_s + column, u"f."_s + column);
    return textsOf(connection,
                   u"SELECT 'facts of ' || a.guid FROM api_user a LEFT JOIN api_user_fact f "
                   "ON f.api_user_guid = a.guid WHERE %1"_s.arg(differing.join(" OR "_L1)));
}

} // namespace

QStringList dumpOf(const Connection &connection)
{
    QStringList lines = enginesql::schemaOf(connection);
    QStringList tables = enginesql::tables(connection);
    tables.removeOne(u"lease"_s);
    // What is another one each time, and what is made of it. Whether that is right, damageOf() tells. The change number
    // also tells of leases, which each sync takes, whatever becomes of it.
    const QMap<QString, QStringList> arbitrary{
        {u"directory_state"_s, {u"guid"_s, u"change_number"_s, u"newest_hash"_s}},
        {u"journal"_s, {u"operation"_s, u"hash"_s}}};
    for (const QString &table : std::as_const(tables)) {
        QStringList columns = enginesql::columnsOf(connection, table);
        columns.removeIf([&](const QString &column) { return arbitrary.value(table).contains(column); });
        lines += tableRows(connection, table, columns);
    }
    return lines;
}

QStringList contentOf(const Connection &connection)
{
    QStringList lines;
    for (const QString &table : {u"operator"_s, u"operator_group"_s, u"operator_group_member"_s, u"api_user"_s}) {
        QStringList columns = enginesql::columnsOf(connection, table);
        // Nor what people know, and what syncs find, beside what the account has.
        for (const QString &ours : {u"id"_s, u"owner"_s, u"purpose"_s, u"where_kept"_s, u"ticket"_s, u"review_by"_s,
                                    u"keep_until"_s, u"reason"_s, u"owner_order"_s, u"purpose_order"_s,
                                    u"where_kept_order"_s, u"ticket_order"_s, u"facts_folded"_s, u"contradictory"_s})
            columns.removeOne(ours);
        lines += tableRows(connection, table, columns);
    }
    return lines;
}

QString differenceOf(const QStringList &actual, const QStringList &expected)
{
    for (qsizetype i = 0; i < qMax(actual.size(), expected.size()); ++i) {
        const QString a = actual.value(i, u"(end)"_s);
        const QString b = expected.value(i, u"(end)"_s);
        if (a != b)
            return u"line %1 is\n%2\ninstead of\n%3"_s.arg(QString::number(i), a, b);
    }
    return {};
}

QStringList damageOf(const Connection &connection)
{
    return enginesql::damageOf(connection) + wrongSummaries(connection) + wrongFacts(connection)
        + brokenChain(connection);
}

QJsonObject answerElement(const Operator &op)
{
    return {
        {u"OperatorGuid"_s, op.guid},
        {u"FullName"_s, op.fullName},
        {u"Email"_s, textOrNull(op.email)},
        {u"IsOnDuty"_s, flagOrNull(op.onDuty)},
        {u"IsAccountAdministrator"_s, flagOrNull(op.administrator)},
        {u"CultureName"_s, textOrNull(op.culture)},
    };
}

QJsonObject answerElement(const OperatorGroup &group)
{
    QJsonObject element{
        {u"OperatorGroupGuid"_s, group.guid},
        {u"Description"_s, group.name},
        {u"IsEveryone"_s, group.everyone},
        {u"IsAdministratorsGroup"_s, group.administrators},
    };
    if (group.members)
        element.insert(u"Members"_s, QJsonArray::fromStringList(*group.members));
    return element;
}

QJsonObject answerElement(const ApiUser &apiUser)
{
    QJsonObject element{
        {u"ApiUserGuid"_s, apiUser.guid},
        {u"OperatorGuid"_s, apiUser.operatorGuid},
        {u"UserName"_s, apiUser.username},
        {u"AccessType"_s, textOrNull(apiUser.type)},
        {u"CreatedDate"_s, timeOrNull(apiUser.created)},
        {u"RequestsLast30Days"_s, apiUser.requestsLast30Days ? QJsonValue(*apiUser.requestsLast30Days) : QJsonValue()},
        {u"Description"_s, textOrNull(apiUser.description)},
    };
    // Without the field it is unknown, whenever it was created.
    if (apiUser.lastUsedState != LastUsedState::Unknown)
        element.insert(u"LastUsedDate"_s, timeOrNull(apiUser.lastUsed));
    return element;
}

QByteArray jsonText(const QJsonArray &elements)
{
    return QJsonDocument(elements).toJson(QJsonDocument::Compact);
}

QString writeFile(const QString &folder, const QString &name, const QByteArray &content)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

AccountFixture::AccountFixture(qsizetype apiUserCount)
{
    SampleAccount account(apiUserCount, now());
    operators = account.operators();
    groups = account.groups();
    for (qsizetype i = 0; i < apiUserCount; ++i)
        apiUsers += account.nextApiUser();
}

QStringList AccountFixture::writeTo(const QString &folder) const
{
    return {
        writeFile(folder, u"apiusers.json"_s, answerOf(apiUsers)),
        writeFile(folder, u"groups.json"_s, answerOf(groups)),
        writeFile(folder, u"operators.json"_s, answerOf(operators)),
    };
}

QDateTime AccountFixture::now()
{
    return QDateTime(QDate(2024, 5, 15), QTime(12, 0), inUtc);
}

} // namespace umh
