#include "app/account/passwords.h"

#include "remote/secretstore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// One secret of both, as they stand in a URL: "user:password", without a colon in the user.
Secret secretOf(const ProxySignIn &signIn)
{
    QByteArray both = signIn.user.toUtf8().toPercentEncoding() + ':' + signIn.password.utf8();
    Secret secret(both);
    Secret::wipe(both);
    return secret;
}

ProxySignIn proxySignInOf(const Secret &secret)
{
    QByteArray both = secret.utf8();
    const qsizetype colon = both.indexOf(':');
    QByteArray password = both.mid(colon + 1);
    ProxySignIn signIn{QString::fromUtf8(QByteArray::fromPercentEncoding(both.first(qMax<qsizetype>(colon, 0)))),
                       Secret(password)};
    Secret::wipe(password);
    Secret::wipe(both);
    return signIn;
}

} // namespace

Passwords::Passwords(SecretStore &keyring, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
{ }

/// As a person sees it in the keyring's own program.
QString Passwords::keyOf(const Account &account)
{
    return account.username + u'@' + account.baseUrl;
}

QString Passwords::keyOfProxy(const QString &proxy)
{
    return u"proxy "_s + proxy;
}

QString Passwords::keyOfDatabase(const QString &signIn)
{
    return u"database "_s + signIn;
}

void Passwords::findForDatabase(const QString &signIn, QObject *context,
                                std::function<void(const Result<std::optional<Secret>> &)> answer)
{
    m_keyring.read(keyOfDatabase(signIn), context,
                   [this, answer = std::move(answer)](const Result<std::optional<Secret>> &found) {
                       m_keyringFailed = !found;
                       answer(found);
                   });
}

void Passwords::keepForDatabase(const QString &signIn, const Secret &password, QObject *context,
                                std::function<void(const Status &)> answer)
{
    m_keyring.write(keyOfDatabase(signIn), password, context, noting(std::move(answer)));
}

void Passwords::findForProxy(const QString &proxy, QObject *context,
                             std::function<void(const Result<std::optional<ProxySignIn>> &)> answer)
{
    m_keyring.read(keyOfProxy(proxy), context,
                   [this, answer = std::move(answer)](const Result<std::optional<Secret>> &found) {
                       m_keyringFailed = !found;
                       if (!found)
                           return answer(found.error());
                       answer(*found ? std::optional(proxySignInOf(**found)) : std::nullopt);
                   });
}

void Passwords::keepForProxy(const QString &proxy, const ProxySignIn &signIn, QObject *context,
                             std::function<void(const Status &)> answer)
{
    m_keyring.write(keyOfProxy(proxy), secretOf(signIn), context, noting(std::move(answer)));
}

void Passwords::lookForKeyring(QObject *context, std::function<void(bool)> answer)
{
    m_keyring.read(keyOf({}), context, [this, answer = std::move(answer)](const Result<std::optional<Secret>> &found) {
        m_keyringFailed = !found;
        answer(isKeyringThere());
    });
}

void Passwords::find(const Account &account, QObject *context,
                     std::function<void(const Result<std::optional<Secret>> &)> answer)
{
    if (const auto known = m_ofThisRun.constFind(keyOf(account)); known != m_ofThisRun.cend()) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), password = *known] { answer(std::optional(password)); },
            Qt::QueuedConnection);
        return;
    }
    m_keyring.read(keyOf(account), context,
                   [this, answer = std::move(answer)](const Result<std::optional<Secret>> &found) {
                       m_keyringFailed = !found;
                       answer(found);
                   });
}

std::function<void(const Status &)> Passwords::noting(std::function<void(const Status &)> answer)
{
    return [this, answer = std::move(answer)](const Status &status) {
        m_keyringFailed = !status;
        answer(status);
    };
}

void Passwords::keepForThisRun(const Account &account, const Secret &password)
{
    m_ofThisRun.insert(keyOf(account), password);
}

void Passwords::keep(const Account &account, const Secret &password, QObject *context,
                     std::function<void(const Status &)> answer)
{
    keepForThisRun(account, password);
    m_keyring.write(keyOf(account), password, context, noting(std::move(answer)));
}

void Passwords::forget(const Account &account, QObject *context, std::function<void(const Status &)> answer)
{
    m_ofThisRun.remove(keyOf(account));
    m_keyring.remove(keyOf(account), context, noting(std::move(answer)));
}

} // namespace umh

#include "moc_passwords.cpp"
