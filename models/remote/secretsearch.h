#pragma once

#include "domain/system/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace umh {

/// Whether \a text holds \a password, or any part of what authenticates a call (\a credentials, as in the header
/// Authorization behind "Basic "): as it is, or as it is written in URLs, in HTML or in JSON. A server can put what we
/// sent it into its answer. A password of less than four characters is not looked for, as it is in any text.
[[nodiscard]] bool holdsSecret(const QString &text, const QString &password, const QByteArray &credentials);

/// What authenticates the calls of a client, as long as something of their answers may be told. Any thread.
class CallSecrets final
{
public:
    CallSecrets(const Secret &password, const QByteArray &credentials);
    ~CallSecrets();
    Q_DISABLE_COPY_MOVE(CallSecrets)

    /// Whether \a text holds any of it.
    [[nodiscard]] bool areIn(const QString &text) const;

private:
    const Secret m_password;
    QByteArray m_credentials;
};

} // namespace umh
