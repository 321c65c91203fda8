#include "store/postgresql/postgresqlerrors.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// Codes of our own, for what has no SQLSTATE.
const QString cancelledCode = u"cancelled"_s;
const QString unreachableCode = u"unreachable"_s;
const QString untrustedCode = u"untrusted"_s;
const QString passwordNeededCode = u"password needed"_s;
const QString readOnlyCode = u"read only"_s;
const QString addressCode = u"address"_s;

} // namespace

QSqlError postgresqlError(const PGresult *answer, const PGconn *connection, bool isCancelled)
{
    const auto field = [answer](int code) {
        return answer ? QString::fromUtf8(PQresultErrorField(answer, code)) : QString();
    };
    QString code = field(PG_DIAG_SQLSTATE);
    QString text = field(PG_DIAG_MESSAGE_PRIMARY);
    if (const QString detail = field(PG_DIAG_MESSAGE_DETAIL); !detail.isEmpty())
        text += " ("_L1 + detail + u')';
    const bool isLost = !connection || PQstatus(connection) != CONNECTION_OK;
    if (text.isEmpty())
        text = QString::fromUtf8(answer ? PQresultErrorMessage(answer) : "").trimmed();
    if (text.isEmpty() && connection)
        text = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    if (isLost && isCancelled)
        code = cancelledCode; // it was not waited for any longer
    else if (isLost && (code.isEmpty() || !postgresqlEndsSession(code)))
        code = u"08006"_s;
    else if (isCancelled && code == "57014"_L1)
        code = cancelledCode;
    return QSqlError({}, text, isLost ? QSqlError::ConnectionError : QSqlError::StatementError, code);
}

QSqlError postgresqlCancelled()
{
    return QSqlError({}, {}, QSqlError::UnknownError, cancelledCode);
}

ErrorKind postgresqlErrorKind(const QString &code)
{
    static const QHash<QString, ErrorKind> kinds{
        {cancelledCode, ErrorKind::Cancelled},
        {unreachableCode, ErrorKind::ServerUnreachable},
        {untrustedCode, ErrorKind::ServerUntrusted},
        {passwordNeededCode, ErrorKind::DatabasePasswordNeeded},
        {readOnlyCode, ErrorKind::ReadOnly},
        {addressCode, ErrorKind::DatabaseAddressInvalid},
        {u"0P000"_s, ErrorKind::DatabaseSignInRefused}, // no such role
        {u"25006"_s, ErrorKind::ReadOnly},
        {u"25P03"_s, ErrorKind::ServerLost}, // idle for too long in a transaction
        {u"26000"_s, ErrorKind::PoolerUnsuitable}, // what was prepared is not there
        {u"28000"_s, ErrorKind::DatabaseSignInRefused},
        {u"28P01"_s, ErrorKind::DatabasePasswordRefused},
        {u"3D000"_s, ErrorKind::DatabaseMissing},
        {u"3F000"_s, ErrorKind::NoRight}, // no schema to make tables in
        {u"40001"_s, ErrorKind::Conflict},
        {u"40P01"_s, ErrorKind::Conflict}, // a deadlock
        {u"42501"_s, ErrorKind::NoRight},
        // Tables that are not as they were made.
        {u"42703"_s, ErrorKind::Corrupt},
        {u"42P01"_s, ErrorKind::Corrupt},
        {u"42P05"_s, ErrorKind::PoolerUnsuitable}, // what is to be prepared is there
        {u"53100"_s, ErrorKind::DiskFull},
        {u"53300"_s, ErrorKind::ServerFull},
        {u"55P03"_s, ErrorKind::Busy},
        {u"57014"_s, ErrorKind::ServerTimedOut},
        {u"57P01"_s, ErrorKind::ServerLost}, // shut down, or this session ended
        {u"57P02"_s, ErrorKind::ServerLost}, // crashed
        {u"57P03"_s, ErrorKind::ServerUnreachable}, // only just starting, or about to stop
        {u"57P04"_s, ErrorKind::DatabaseMissing}, // dropped
        {u"57P05"_s, ErrorKind::ServerLost}, // idle for too long
        {u"XX001"_s, ErrorKind::Corrupt},
        {u"XX002"_s, ErrorKind::Corrupt},
    };
    if (code.startsWith("08"_L1))
        return ErrorKind::ServerLost;
    return kinds.value(code, ErrorKind::Unexpected);
}

bool postgresqlEndsSession(const QString &code)
{
    return postgresqlErrorKind(code) == ErrorKind::ServerLost || code == "57P03"_L1 || code == "57P04"_L1;
}

QString postgresqlConnectingCode(const QString &words, const PGconn *connection)
{
    if (connection && PQconnectionNeedsPassword(connection) != 0)
        return passwordNeededCode;
    // Behind the severity, which the server says in its own language. Of several hosts, what one of them has answered
    // says more than that another did not.
    static const QRegularExpression serverError(u":\\s{2}([0-9A-Z]{5}): "_s);
    QString found;
    for (auto each = serverError.globalMatch(words); each.hasNext();) {
        const QString code = each.next().captured(1);
        if (found.isEmpty() || found == "57P03"_L1)
            found = code;
    }
    const auto says = [&](const QString &pattern) {
        return words.contains(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
    };
    if (says(u"session is (not )?read-only|server is (not )?in hot standby"_s)
        && (found.isEmpty() || found == "57P03"_L1))
        return readOnlyCode;
    if (!found.isEmpty())
        return found;
    if (says(u"certificate|SSL|GSSAPI|channel binding|authentication method requirement"_s)
        && !says(u"SSL SYSCALL error|Connection refused"_s))
        return untrustedCode;
    if (says(u"invalid (port|integer|URI|sslmode|\\w+ value)|definition of service|unsupported|could not match|"
             "missing \"=\"|service file"_s))
        return addressCode;
    return unreachableCode;
}

} // namespace umh
