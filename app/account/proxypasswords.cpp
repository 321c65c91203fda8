#include "app/account/proxypasswords.h"

#include "app/account/passwords.h"
#include "remote/http/proxysignins.h"
#include "views/account/proxysignindialog.h"

#include <memory>
#include <utility>

namespace umh {

ProxyPasswords::ProxyPasswords(Passwords &passwords)
    : m_passwords(passwords)
{ }

bool ProxyPasswords::canMend(const Error &error)
{
    return error.kind == ErrorKind::ProxySignInNeeded || error.kind == ErrorKind::ProxySignInRefused;
}

void ProxyPasswords::find(const Error &error, QWidget *window, QObject *context, std::function<void(bool)> answer)
{
    const QString proxy = error.detail;
    if (m_lookedUp.contains(proxy)) {
        QMetaObject::invokeMethod(
            context,
            [this, error, window = QPointer(window), context, answer = std::move(answer)] {
                ask(error, window, context, answer);
            },
            Qt::QueuedConnection);
        return;
    }
    m_passwords.findForProxy(proxy, context,
                             [this, error, proxy, window = QPointer(window), context,
                              answer = std::move(answer)](const Result<std::optional<ProxySignIn>> &found) {
                                 if (found)
                                     m_lookedUp.insert(proxy);
                                 if (!found || !*found || *found == ProxySignIns::of(proxy))
                                     return ask(error, window, context, answer);
                                 ProxySignIns::set(proxy, **found);
                                 answer(true);
                             });
}

void ProxyPasswords::ask(const Error &error, QWidget *window, QObject *context, const std::function<void(bool)> &answer)
{
    if (!window || m_dialog) {
        answer(false);
        return;
    }
    const QString proxy = error.detail;
    m_dialog = new ProxySignInDialog(proxy, error.kind == ErrorKind::ProxySignInRefused, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setKeyringAvailable(m_passwords.isKeyringThere());
    if (const std::optional<ProxySignIn> tried = ProxySignIns::of(proxy))
        m_dialog->setUser(tried->user);
    connect(m_dialog, &ProxySignInDialog::signInGiven, this, [this, proxy](const ProxySignIn &signIn, bool keep) {
        ProxySignIns::set(proxy, signIn);
        m_toKeep.remove(proxy);
        if (keep)
            m_toKeep.insert(proxy, signIn);
    });
    connect(m_dialog, &QDialog::finished, context, [this, answer](int result) {
        m_dialog = nullptr; // it is about to go, and another one may come
        answer(result == QDialog::Accepted);
    });
    // Nobody would begin again.
    connect(context, &QObject::destroyed, m_dialog, &QDialog::reject);
    m_dialog->open();
}

void ProxyPasswords::keepWhatWorks()
{
    const QHash<QString, ProxySignIn> toKeep = std::exchange(m_toKeep, {});
    for (auto it = toKeep.begin(); it != toKeep.end(); ++it) {
        m_passwords.keepForProxy(it.key(), it.value(), this, [this](const Status &kept) {
            if (!kept)
                Q_EMIT keptForThisRun(kept.error());
        });
    }
}

} // namespace umh

#include "moc_proxypasswords.cpp"
