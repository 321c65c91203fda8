#include "store/directoryupdate.h"

#include "store/directorythread.h"

#include <QtCore/QThread>

using namespace Qt::StringLiterals;

namespace umh {

DirectoryUpdate::DirectoryUpdate(const DirectoryLocation &location, QObject *parent)
    : QObject(parent)
{
    // No DirectoryThread: there is no directory yet that could be connected to.
    m_thread.reset(QThread::create([this, location, stop = m_stop.get_token()] {
        const auto report = [this](int done, int total) {
            answerTo(this, [this, done, total] { Q_EMIT progressed(done, total); });
        };
        const Result<Directory> directory = Directory::open(location, Directory::Opening::Existing, stop, report);
        answerTo(this, [this, directory] {
            if (directory)
                Q_EMIT succeeded(*directory);
            else
                Q_EMIT failed(directory.error());
        });
    }));
    m_thread->setObjectName(u"updating"_s);
    m_thread->start();
}

DirectoryUpdate::~DirectoryUpdate()
{
    m_stop.request_stop();
    m_thread->wait();
}

void DirectoryUpdate::cancel()
{
    m_stop.request_stop();
}

} // namespace umh

#include "moc_directoryupdate.cpp"
