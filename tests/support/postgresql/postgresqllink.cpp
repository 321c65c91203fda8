#include "support/postgresql/postgresqllink.h"

#include <libpq-fe.h>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

struct ResultEnds
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using PostgresqlResult = std::unique_ptr<PGresult, ResultEnds>;

bool wentWell(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

QString takenText(char *text)
{
    QString taken = QString::fromUtf8(text);
    PQfreemem(text);
    return taken;
}

} // namespace

PostgresqlLink::PostgresqlLink(const QString &address)
    : m_link(PQconnectdb(address.toUtf8().constData()))
{
    if (PQstatus(m_link) != CONNECTION_OK)
        qFatal("no connection by %s: %s", qPrintable(address), PQerrorMessage(m_link));
    PQsetNoticeProcessor(
        m_link, [](void *, const char *) {}, nullptr);
}

PostgresqlLink::~PostgresqlLink()
{
    PQfinish(m_link);
}

bool PostgresqlLink::answers(const QString &address)
{
    return PQping(address.toUtf8().constData()) == PQPING_OK;
}

QStringList PostgresqlLink::texts(const QString &sql, const QStringList &values)
{
    QList<QByteArray> bytes;
    for (const QString &value : values)
        bytes += value.toUtf8();
    std::vector<const char *> places;
    for (qsizetype i = 0; i < values.size(); ++i)
        places.push_back(values.at(i).isNull() ? nullptr : bytes.at(i).constData());
    const PostgresqlResult result(PQexecParams(m_link, sql.toUtf8().constData(), int(places.size()), nullptr,
                                               places.data(), nullptr, nullptr, 0));
    if (!wentWell(result.get()))
        qFatal("%s: %s", qPrintable(sql), PQresultErrorMessage(result.get()));
    QStringList texts;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        texts +=
            PQgetisnull(result.get(), row, 0) == 1 ? QString() : QString::fromUtf8(PQgetvalue(result.get(), row, 0));
    }
    return texts;
}

QString PostgresqlLink::attempt(const QString &sql)
{
    const PostgresqlResult result(PQexec(m_link, sql.toUtf8().constData()));
    return wentWell(result.get()) ? QString() : QString::fromUtf8(PQerrorMessage(m_link)).trimmed();
}

QString PostgresqlLink::quotedName(const QString &name) const
{
    const QByteArray bytes = name.toUtf8();
    return takenText(PQescapeIdentifier(m_link, bytes.constData(), size_t(bytes.size())));
}

QString PostgresqlLink::quotedText(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    return takenText(PQescapeLiteral(m_link, bytes.constData(), size_t(bytes.size())));
}

} // namespace umh
