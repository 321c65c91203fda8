#include "jsonfiles.h"

#include "domain/time/utc.h"
#include "rawsqlite.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

QJsonValue text(const RawStatement &row, int column)
{
    return row.isNull(column) ? QJsonValue() : QJsonValue(QString::fromUtf8(row.text(column)));
}

QJsonValue time(const RawStatement &row, int column)
{
    if (row.isNull(column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(row.number(column), inUtc).toString(Qt::ISODateWithMs);
}

QJsonObject operatorAsJson(const RawStatement &row)
{
    return {
        {u"OperatorGuid"_s, text(row, 0)},
        {u"FullName"_s, text(row, 1)},
        {u"Email"_s, text(row, 2)},
        {u"CultureName"_s, text(row, 3)},
    };
}

QJsonObject apiUserAsJson(const RawStatement &row)
{
    return {
        {u"ApiUserGuid"_s, text(row, 0)},
        {u"OperatorGuid"_s, text(row, 1)},
        {u"UserName"_s, text(row, 2)},
        {u"AccessType"_s, text(row, 3)},
        {u"CreatedDate"_s, time(row, 4)},
        {u"LastUsedDate"_s, time(row, 5)},
        {u"RequestsLast30Days"_s, row.isNull(6) ? QJsonValue() : QJsonValue(row.number(6))},
        {u"Description"_s, text(row, 7)},
    };
}

template<typename AsJson>
void writeList(const QString &path, RawStatement &rows, AsJson asJson)
{
    if (QFileInfo::exists(path))
        return;
    QFile file(path + ".part"_L1);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    const char *separator = "[\n";
    for (; rows.step(); separator = ",\n") {
        file.write(separator);
        file.write(QJsonDocument(asJson(rows)).toJson(QJsonDocument::Compact));
    }
    file.write("\n]\n");
    if (!file.rename(path))
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

QStringList writeAnswers(const QString &path, const QString &folder)
{
    const RawDatabase database(path);
    const QString base = folder + u'/' + QFileInfo(path).completeBaseName();
    const QStringList files = {base + "-operators.json"_L1, base + "-apiusers.json"_L1};
    RawStatement operators(database, u"SELECT guid, full_name, email, culture FROM operator"_s);
    writeList(files.at(0), operators, operatorAsJson);
    RawStatement apiUsers(
        database,
        u"SELECT guid, operator_guid, username, type, created, last_used, requests, description FROM api_user "
        "ORDER BY id"_s);
    writeList(files.at(1), apiUsers, apiUserAsJson);
    return files;
}

} // namespace umh::bench
