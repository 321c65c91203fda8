#pragma once

#include "domain/result.h"
#include "domain/system/secret.h"

#include <QtCore/QObject>

#include <functional>
#include <optional>

namespace umh {

/// Keeps passwords. Lives on the GUI thread; answers later, on it, by the function it was given, which is not called
/// any more once \a context is gone.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    using ReadAnswer = std::function<void(const Result<std::optional<Secret>> &)>;
    using Answer = std::function<void(const Status &)>;

    /// The secret under \a key; nothing where there is none.
    virtual void read(const QString &key, QObject *context, ReadAnswer answer) = 0;
    virtual void write(const QString &key, const Secret &secret, QObject *context, Answer answer) = 0;
    /// Succeeds as well where there is none.
    virtual void remove(const QString &key, QObject *context, Answer answer) = 0;
};

/// The desktop's keyring (Secret Service, KWallet, …), through QtKeychain. KeyringFailed where there is none or it
/// refuses. Never falls back to a file.
class Keyring final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const Secret &secret, QObject *context, Answer answer) override;
    void remove(const QString &key, QObject *context, Answer answer) override;
};

} // namespace umh
