#include "store/postgresql/postgresqladdress.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

struct ConninfoFree
{
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};
using ConninfoOptions = std::unique_ptr<PQconninfoOption, ConninfoFree>;

/// Whether \a address has something in it that may be a password: text before the "@" that follows a colon. What libpq
/// cannot read is searched, too, before a word of it gets into an error.
bool mayHoldPassword(const QString &address)
{
    const qsizetype begin = address.indexOf("://"_L1) + 3;
    // Up to the parameters: whoever has typed a password as it is has not thought of "/" and "?" in it.
    static const QRegularExpression parameters(u"\\?[A-Za-z_]+="_s);
    const QString rest = address.sliced(begin);
    const qsizetype end = rest.indexOf(parameters);
    const QString authority = end < 0 ? rest : rest.first(end);
    const qsizetype at = authority.lastIndexOf(u'@');
    return (at >= 0 && authority.first(at).contains(u':')) || address.contains("password="_L1, Qt::CaseInsensitive);
}

/// libpq knows its schemes in lower case only.
QString withLowerScheme(const QString &address)
{
    const qsizetype end = address.indexOf(u':');
    return address.first(end).toLower() + address.sliced(end);
}

} // namespace

Result<QString> postgresqlAddress(const QString &text)
{
    const QString address = text.trimmed();
    if (mayHoldPassword(address))
        return Error{.kind = ErrorKind::PasswordInAddress};
    if (address.contains(u'\0'))
        return Error{.kind = ErrorKind::DatabaseAddressInvalid, .detail = u"NUL in the address"_s};
    char *whatIsWrong = nullptr;
    const ConninfoOptions options(PQconninfoParse(withLowerScheme(address).toUtf8().constData(), &whatIsWrong));
    if (!options) {
        const QString detail = QString::fromUtf8(whatIsWrong).trimmed();
        PQfreemem(whatIsWrong);
        return Error{.kind = ErrorKind::DatabaseAddressInvalid, .detail = detail};
    }
    // By these the connection would be another one than the program sets up.
    static const QSet<QByteArray> ours{"replication", "client_encoding", "options", "fallback_application_name"};
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val || !*option->val)
            continue;
        const QByteArray keyword(option->keyword);
        if (keyword == "password" || keyword == "sslpassword")
            return Error{.kind = ErrorKind::PasswordInAddress};
        if (ours.contains(keyword)) {
            return Error{.kind = ErrorKind::DatabaseAddressInvalid,
                         .detail = u"parameter %1"_s.arg(QString::fromLatin1(keyword)),
                         .path = address};
        }
    }
    return withLowerScheme(address);
}

PostgresqlSignIn postgresqlSignIn(const QString &address)
{
    const ConninfoOptions given(PQconninfoParse(address.toUtf8().constData(), nullptr));
    const ConninfoOptions usual(PQconndefaults());
    const auto valueOf = [](const ConninfoOptions &options, const char *keyword) {
        for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
            if (qstrcmp(option->keyword, keyword) == 0)
                return QString::fromUtf8(option->val);
        }
        return QString();
    };
    const QString service = valueOf(given, "service");
    const auto value = [&](const char *keyword) {
        const QString own = valueOf(given, keyword);
        return own.isEmpty() && service.isEmpty() ? valueOf(usual, keyword) : own;
    };
    PostgresqlSignIn signIn{.user = value("user")};
    const QString hosts = value("hostaddr").isEmpty() ? value("host") : value("host") + u'=' + value("hostaddr");
    const QString database = value("dbname");
    const QString port = value("port");
    signIn.name = signIn.user + u'@' + hosts + (port.isEmpty() ? QString() : u':' + port) + u'/'
        + (database.isEmpty() ? signIn.user : database);
    if (!service.isEmpty())
        signIn.name += " ("_L1 + service + u')';
    return signIn;
}

} // namespace umh
