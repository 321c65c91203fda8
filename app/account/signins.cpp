#include "app/account/signins.h"

#include "app/account/passwords.h"
#include "store/connection.h"
#include "store/signinstore.h"

#include <QtCore/QSettings>
#include <QtCore/QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

Result<QString> SignIns::keyFor(const Connection &connection)
{
    const Result<QString> directory = SignInStore(connection).directoryKey();
    if (!directory)
        return directory;
    // A slash would begin a group.
    return "signIn/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(*directory)) + "/username"_L1;
}

QString SignIns::usernameFor(const QString &key, const QStringList &known) const
{
    if (key.isEmpty())
        return {};
    m_settings.sync(); // another program of this person may have written them
    const QString own = m_settings.value(key).toString();
    return isOneOfUsernames(own, known) ? own : QString();
}

void SignIns::remember(const QString &key, const QString &username)
{
    if (!username.isEmpty() && m_settings.value(key).toString() != username)
        m_settings.setValue(key, username);
}

void SignIns::forget(const QString &key)
{
    m_settings.remove(key);
}

void SignIns::findOwn(Passwords &passwords, const QString &baseUrl, const QStringList &usernames, QObject *context,
                      std::function<void(const std::optional<QString> &)> answer)
{
    if (usernames.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    const Account account{.baseUrl = baseUrl, .username = usernames.constFirst()};
    passwords.find(account, context,
                   [&passwords, baseUrl, usernames, context,
                    answer = std::move(answer)](const Result<std::optional<Secret>> &found) {
                       if (found && *found)
                           answer(usernames.constFirst());
                       else if (!found)
                           answer(std::nullopt); // nor could it be asked for another
                       else
                           findOwn(passwords, baseUrl, usernames.sliced(1), context, answer);
                   });
}

} // namespace umh
