#include "app/desktopnotification.h"

#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

const QString notificationService = u"org.freedesktop.Notifications"_s;
const QString notificationPath = u"/org/freedesktop/Notifications"_s;

QDBusMessage notificationCall(const QString &method)
{
    return QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService, method);
}

} // namespace

DesktopNotification::DesktopNotification(QObject *parent)
    : QObject(parent)
{ }

DesktopNotification::~DesktopNotification() = default;

void DesktopNotification::show(const Text &text)
{
    if (!listen())
        return;
    m_next = text;
    if (m_waits)
        return; // what is asked for meanwhile is shown once that is answered, the newest of it
    if (m_abilities)
        send(*std::exchange(m_next, {}));
    else
        askAbilities();
}

/// False where there is no bus.
bool DesktopNotification::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    if (!std::exchange(m_listens, true)) {
        bus.connect(notificationService, notificationPath, notificationService, u"ActionInvoked"_s, this,
                    SLOT(takeAction(quint32, QString)));
        bus.connect(notificationService, notificationPath, notificationService, u"NotificationClosed"_s, this,
                    SLOT(takeClosed(quint32, quint32)));
    }
    return true;
}

/// Whether it takes texts for markup.
void DesktopNotification::askAbilities()
{
    m_waits = true;
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(notificationCall(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_waits = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        const std::optional<Text> next = std::exchange(m_next, {});
        if (reply.isError())
            return; // nobody shows any
        m_abilities = reply.value();
        if (next)
            send(*next);
    });
}

void DesktopNotification::send(const Text &text)
{
    const QString lines = text.lines.join(u'\n');
    const QString body = m_abilities->contains("body-markup"_L1) ? lines.toHtmlEscaped() : lines;
    QDBusMessage call = notificationCall(u"Notify"_s);
    call << u"User management hub"_s << m_shown << u"user-management-hub"_s << text.title << body
         << QStringList{u"default"_s, text.open}
         << QVariantMap{{u"desktop-entry"_s, u"org.usermanagementhub.UserManagementHub"_s}} << -1;
    m_waits = true;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_waits = false;
        const QDBusPendingReply<quint32> reply = *watcher;
        m_shown = reply.isError() ? 0 : reply.value();
        if (reply.isError())
            m_abilities.reset(); // another one may answer the next time
        if (m_next)
            show(*std::exchange(m_next, {}));
    });
}

void DesktopNotification::takeAction(quint32 id, const QString &action)
{
    if (m_shown != 0 && id == m_shown && action == "default"_L1)
        Q_EMIT opened();
}

void DesktopNotification::takeClosed(quint32 id, quint32 reason)
{
    Q_UNUSED(reason)
    if (id == m_shown)
        m_shown = 0;
}

} // namespace umh

#include "moc_desktopnotification.cpp"
