#include "views/widgets/passwordonclipboard.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace umh {

const PasswordOnClipboard *PasswordOnClipboard::put(const Secret &password, std::chrono::milliseconds keptFor)
{
    // One that was put there before is there no longer.
    delete qApp->findChild<PasswordOnClipboard *>(QString(), Qt::FindDirectChildrenOnly);
    return new PasswordOnClipboard(password, keptFor); // belongs to the application
}

PasswordOnClipboard::PasswordOnClipboard(const Secret &password, std::chrono::milliseconds keptFor)
    : QObject(qApp)
    , m_password(password)
{
    auto *content = new QMimeData;
    content->setText(password.text());
    content->setData(u"x-kde-passwordManagerHint"_s, "secret"); // others know it as well
    QGuiApplication::clipboard()->setMimeData(content);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PasswordOnClipboard::takeAway);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &PasswordOnClipboard::takeAway);
    m_timer.start(keptFor);
}

void PasswordOnClipboard::takeAway()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    QString there = clipboard->text();
    QString password = m_password.text();
    if (there == password)
        clipboard->clear();
    Secret::wipe(there);
    Secret::wipe(password);
    m_password = Secret();
    m_timer.stop();
    Q_EMIT takenAway();
    deleteLater();
}

} // namespace umh

#include "moc_passwordonclipboard.cpp"
