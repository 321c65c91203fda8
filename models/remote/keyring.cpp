#include "remote/secretstore.h"

#include <qt6keychain/keychain.h>
#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace umh {
namespace {

QString service()
{
    return u"user-management-hub"_s;
}

/// How long to wait for the keyring. It may ask the person to unlock it first, unless it cannot answer at all: the
/// library that talks to the Secret Service needs GLib's event loop.
std::chrono::milliseconds patience()
{
#ifdef Q_OS_LINUX
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    if (dispatcher != nullptr && !QByteArrayView(dispatcher->metaObject()->className()).contains("Glib"))
        return 5s;
#endif
    return 120s;
}

Error keyringError(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::KeyringFailed;
    error.detail = detail;
    return error;
}

/// Starts \a job and calls \a answer with what \a resultOf it says, or with an error when it does not end; not at all
/// once \a context is gone.
template<typename Job, typename Answer, typename ResultOf>
void start(Job *job, const QString &key, QObject *context, Answer answer, ResultOf resultOf)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    // Runs as long as there is no answer; goes with the context.
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [=] {
        timer->deleteLater();
        answer(keyringError(u"no answer"_s));
    });
    QObject::connect(job, &QKeychain::Job::finished, timer, [=] {
        timer->deleteLater();
        if (timer->isActive()) {
            timer->stop();
            answer(resultOf(*job));
        }
    });
    timer->start(patience());
    job->start();
}

bool isThere(const QKeychain::Job &job)
{
    return job.error() != QKeychain::EntryNotFound;
}

bool failed(const QKeychain::Job &job)
{
    return job.error() != QKeychain::NoError && isThere(job);
}

} // namespace

void Keyring::read(const QString &key, QObject *context, ReadAnswer answer)
{
    start(new QKeychain::ReadPasswordJob(service()), key, context, std::move(answer),
          [](const QKeychain::ReadPasswordJob &job) -> Result<std::optional<Secret>> {
              if (failed(job))
                  return keyringError(job.errorString());
              return isThere(job) ? std::optional(Secret(job.binaryData())) : std::nullopt;
          });
}

void Keyring::write(const QString &key, const Secret &secret, QObject *context, Answer answer)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret.utf8());
    start(job, key, context, std::move(answer), [](const QKeychain::WritePasswordJob &done) -> Status {
        return done.error() == QKeychain::NoError ? Status() : Status(keyringError(done.errorString()));
    });
}

void Keyring::remove(const QString &key, QObject *context, Answer answer)
{
    start(new QKeychain::DeletePasswordJob(service()), key, context, std::move(answer),
          [](const QKeychain::DeletePasswordJob &job) -> Status {
              return failed(job) ? Status(keyringError(job.errorString())) : Status();
          });
}

} // namespace umh
