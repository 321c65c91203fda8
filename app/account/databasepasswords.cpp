#include "app/account/databasepasswords.h"

#include "app/account/passwords.h"
#include "views/account/databasesignindialog.h"

#include <memory>
#include <utility>

namespace umh {

DatabasePasswords::DatabasePasswords(Passwords &passwords)
    : m_passwords(passwords)
{ }

bool DatabasePasswords::canMend(const Error &error)
{
    return error.kind == ErrorKind::DatabasePasswordNeeded || error.kind == ErrorKind::DatabasePasswordRefused;
}

Secret DatabasePasswords::ofThisRun(const DirectoryLocation &location) const
{
    return m_ofThisRun.value(location.serverSignIn());
}

void DatabasePasswords::find(const Error &error, const DirectoryLocation &location, const Secret &tried,
                             QWidget *window, QObject *context,
                             std::function<void(const std::optional<Secret> &)> answer)
{
    const QString signIn = location.serverSignIn();
    m_ofThisRun.remove(signIn); // it is no good any more
    const auto askLater = [this, error, location, window = QPointer(window), context, answer] {
        ask(error, location, window, context, answer);
    };
    if (m_lookedUp.contains(signIn)) {
        QMetaObject::invokeMethod(context, askLater, Qt::QueuedConnection);
        return;
    }
    m_passwords.findForDatabase(signIn, context,
                                [this, signIn, tried, askLater, answer](const Result<std::optional<Secret>> &found) {
                                    if (found)
                                        m_lookedUp.insert(signIn);
                                    if (found && *found && !(*found)->isEmpty() && **found != tried)
                                        return answer(*found);
                                    askLater();
                                });
}

void DatabasePasswords::ask(const Error &error, const DirectoryLocation &location, QWidget *window, QObject *context,
                            const std::function<void(const std::optional<Secret> &)> &answer)
{
    if (!window || m_dialog) {
        answer({});
        return;
    }
    const QString signIn = location.serverSignIn();
    const bool isRefused = error.kind == ErrorKind::DatabasePasswordRefused;
    m_dialog = new DatabaseSignInDialog(location.name(), location.serverUser(),
                                        isRefused ? std::optional(error) : std::nullopt, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setKeyringAvailable(m_passwords.isKeyringThere());
    const auto given = std::make_shared<std::optional<Secret>>();
    connect(m_dialog, &DatabaseSignInDialog::passwordGiven, this,
            [this, signIn, given](const Secret &password, bool keep) {
                *given = password;
                m_toKeep.remove(signIn);
                if (keep)
                    m_toKeep.insert(signIn);
            });
    connect(m_dialog, &QDialog::finished, context, [this, given, answer] {
        m_dialog = nullptr; // it is about to go, and another one may come
        answer(*given);
    });
    // Nobody would begin again.
    connect(context, &QObject::destroyed, m_dialog, &QDialog::reject);
    m_dialog->open();
}

void DatabasePasswords::stopAsking()
{
    if (m_dialog)
        m_dialog->reject();
}

void DatabasePasswords::worked(const DirectoryLocation &location, const Secret &password)
{
    const QString signIn = location.serverSignIn();
    m_lookedUp.remove(signIn); // it may be changed there, and in the keyring
    const bool keep = m_toKeep.remove(signIn);
    if (password.isEmpty())
        return;
    m_ofThisRun.insert(signIn, password);
    if (keep) {
        m_passwords.keepForDatabase(signIn, password, this, [this](const Status &kept) {
            if (!kept)
                Q_EMIT keptForThisRun(kept.error());
        });
    }
}

} // namespace umh

#include "moc_databasepasswords.cpp"
