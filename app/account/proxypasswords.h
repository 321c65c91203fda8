#pragma once

#include "domain/error.h"
#include "domain/proxysignin.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <functional>

class QWidget;

namespace umh {

class Passwords;
class ProxySignInDialog;

/// Finds the sign-in for a proxy that asks for one: in the keyring, else from a person. Whoever met such a proxy ends
/// with an error and begins again, so that nothing waits meanwhile. Lives on the GUI thread.
class ProxyPasswords final : public QObject
{
    Q_OBJECT

public:
    /// \a passwords must outlive this.
    explicit ProxyPasswords(Passwords &passwords);

    /// Whether \a error is that of a proxy that wants a sign-in, or another one.
    [[nodiscard]] static bool canMend(const Error &error);

    /// Looks for a sign-in after \a error, which one can mend. Answers, later, with whether there is one that has not
    /// been tried yet, so that it is worth to begin again. \a window: over which a person may be asked; null where
    /// nobody waits for it, so that only the keyring is. Not at all once \a context is gone.
    void find(const Error &error, QWidget *window, QObject *context, std::function<void(bool)> answer);
    /// A call got through: what a person wanted to have kept is kept now, as it is right.
    void keepWhatWorks();

Q_SIGNALS:
    /// It could not be put into the keyring.
    void keptForThisRun(const umh::Error &keyring);

private:
    void ask(const Error &error, QWidget *window, QObject *context, const std::function<void(bool)> &answer);

    Passwords &m_passwords;
    QSet<QString> m_lookedUp; ///< the proxies that the keyring has been asked for
    QHash<QString, ProxySignIn> m_toKeep; ///< by proxy
    QPointer<ProxySignInDialog> m_dialog;
};

} // namespace umh
