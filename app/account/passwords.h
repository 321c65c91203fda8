#pragma once

#include "domain/account.h"
#include "domain/proxysignin.h"
#include "domain/result.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>
#include <optional>

namespace umh {

class SecretStore;

/// The passwords of the API users that the program signs in with: in the keyring, and, where there is none, in memory
/// for this run only. Lives on the GUI thread.
class Passwords final : public QObject
{
    Q_OBJECT

public:
    /// \a keyring must outlive this.
    explicit Passwords(SecretStore &keyring, QObject *parent = nullptr);

    /// Whether the keyring can be expected to work: it has not failed when it was last asked for something.
    [[nodiscard]] bool isKeyringThere() const { return !m_keyringFailed; }
    /// Asks the keyring for something that it does not have, and answers, later, with isKeyringThere().
    void lookForKeyring(QObject *context, std::function<void(bool)> answer);

    /// Answers, later, with the password for \a account; with nothing where none is known, and with KeyringFailed where
    /// there is none in memory and the keyring cannot be asked. Not at all once \a context is gone.
    void find(const Account &account, QObject *context,
              std::function<void(const Result<std::optional<Secret>> &)> answer);
    /// Keeps it in memory for this run, and nowhere else.
    void keepForThisRun(const Account &account, const Secret &password);
    /// Keeps it in the keyring; answers, later, with KeyringFailed where it could be kept for this run only.
    void keep(const Account &account, const Secret &password, QObject *context,
              std::function<void(const Status &)> answer);
    /// Forgets it everywhere. Answers, later, with KeyringFailed where the keyring may still have it.
    void forget(const Account &account, QObject *context, std::function<void(const Status &)> answer);

    // The same of the sign-in to a proxy, which is named by its "host:port". What holds for this run is with
    // ProxySignIns.
    void findForProxy(const QString &proxy, QObject *context,
                      std::function<void(const Result<std::optional<ProxySignIn>> &)> answer);
    void keepForProxy(const QString &proxy, const ProxySignIn &signIn, QObject *context,
                      std::function<void(const Status &)> answer);

    // The same of the password for a directory on a server, by DirectoryLocation::serverSignIn().
    void findForDatabase(const QString &signIn, QObject *context,
                         std::function<void(const Result<std::optional<Secret>> &)> answer);
    void keepForDatabase(const QString &signIn, const Secret &password, QObject *context,
                         std::function<void(const Status &)> answer);

private:
    [[nodiscard]] static QString keyOf(const Account &account);
    [[nodiscard]] static QString keyOfDatabase(const QString &signIn);
    [[nodiscard]] static QString keyOfProxy(const QString &proxy);
    /// \a answer, taking note of whether the keyring works.
    [[nodiscard]] std::function<void(const Status &)> noting(std::function<void(const Status &)> answer);

    SecretStore &m_keyring;
    QHash<QString, Secret> m_ofThisRun;
    bool m_keyringFailed = false;
};

} // namespace umh
