#pragma once

#include "domain/account.h"
#include "domain/error.h"
#include "remote/accountlimits.h"
#include "sync/workerthread.h"

#include <QtCore/QObject>

namespace umh {

/// Tries a sign-in: who the account is, and what the API user may read. Lives on the GUI thread; the work is done on a
/// thread of its own. Used once; destroying it cancels what is under way.
class SignInCheck final : public QObject
{
    Q_OBJECT

public:
    explicit SignInCheck(const AccountLimits &limits = {}, QObject *parent = nullptr);
    ~SignInCheck() override;

    void start(const AccountSignIn &signIn);

Q_SIGNALS:
    // One of these, at the end. An API user that may not read API users is a success, and the probe says so.
    void succeeded(const umh::AccountProbe &probe);
    void failed(const umh::Error &error);

private:
    class Worker;

    WorkerThread<Worker> m_thread; ///< the last, so that it is destroyed first
};

} // namespace umh
