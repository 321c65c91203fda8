#pragma once

#include "domain/error.h"
#include "domain/system/secret.h"
#include "store/directorylocation.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <functional>
#include <optional>

class QWidget;

namespace umh {

class DatabaseSignInDialog;
class Passwords;

/// Finds the password for a directory on a server that asks for one: that of this run, else in the keyring, else from a
/// person. What libpq knows by itself has been tried before. Lives on the GUI thread.
class DatabasePasswords final : public QObject
{
    Q_OBJECT

public:
    /// \a passwords must outlive this.
    explicit DatabasePasswords(Passwords &passwords);

    /// Whether \a error is that of a server that asks for a password, or for another one.
    [[nodiscard]] static bool canMend(const Error &error);

    /// The one that has let us in during this run; empty where there is none.
    [[nodiscard]] Secret ofThisRun(const DirectoryLocation &location) const;
    /// Looks for one after \a error, which one can mend. \a tried: what the server did not accept; empty where nothing
    /// was tried. Answers, later, with one that is worth a try, or nothing where the person does not want to. \a
    /// window: over which a person is asked. Not at all once \a context is gone.
    void find(const Error &error, const DirectoryLocation &location, const Secret &tried, QWidget *window,
              QObject *context, std::function<void(const std::optional<Secret> &)> answer);
    /// Nobody needs an answer any more.
    void stopAsking();
    /// The server has let us in with \a password, if any: it holds for this run, and is kept now if a person wants
    /// that.
    void worked(const DirectoryLocation &location, const Secret &password);

Q_SIGNALS:
    /// It could not be put into the keyring.
    void keptForThisRun(const umh::Error &keyring);

private:
    void ask(const Error &error, const DirectoryLocation &location, QWidget *window, QObject *context,
             const std::function<void(const std::optional<Secret> &)> &answer);

    Passwords &m_passwords;
    // By DirectoryLocation::serverSignIn().
    QHash<QString, Secret> m_ofThisRun;
    QSet<QString> m_lookedUp; ///< what the keyring has been asked for
    QSet<QString> m_toKeep;
    QPointer<DatabaseSignInDialog> m_dialog;
};

} // namespace umh
