#pragma once

#include "domain/account.h"
#include "domain/result.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

class QSettings;

namespace umh {

class Connection;
class Passwords;

/// With which API user this person signs in to the account of each directory: a setting of the person, for a directory
/// may be shared. The passwords are with Passwords. Lives on the GUI thread.
class SignIns final
{
public:
    /// \a settings must outlive this.
    explicit SignIns(QSettings &settings)
        : m_settings(settings)
    { }

    /// The username for the directory with \a key, from keyFor(), if it is one of \a known, the usernames that the
    /// directory knows: any other was for the account that it was connected with before. Empty where the person has not
    /// signed in to this one.
    [[nodiscard]] QString usernameFor(const QString &key, const QStringList &known) const;
    /// What the settings have the username for the directory of \a connection under, never empty; the error where the
    /// directory cannot be read.
    [[nodiscard]] static Result<QString> keyFor(const Connection &connection);
    /// The person signs in with \a username from now on, to the directory with \a key, from keyFor(). Nothing where
    /// \a username is empty.
    void remember(const QString &key, const QString &username);
    void forget(const QString &key);

    /// Looks which of \a usernames this person has a password for at the account of \a baseUrl, as somebody does who
    /// has signed in before usernames were a setting. Answers, later, with the first; with nothing where there is none.
    /// Not at all once \a context is gone.
    static void findOwn(Passwords &passwords, const QString &baseUrl, const QStringList &usernames, QObject *context,
                        std::function<void(const std::optional<QString> &)> answer);

private:
    QSettings &m_settings;
};

} // namespace umh
