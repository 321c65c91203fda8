#pragma once

#include "support/demoaccount/demofault.h"
#include "support/demoaccount/demoroutes.h"
#include "support/demoaccount/demostate.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtNetwork/QSslCertificate>

#include <functional>
#include <memory>

namespace umh {

/// How a demo account behaves.
struct DemoOptions
{
    enum class Certificate {
        None, ///< plain HTTP
        Valid, ///< for 127.0.0.1 and localhost, signed by DemoAccount::authority()
        Expired,
        NotYetValid,
        WrongHost,
        WrongAlternativeName, ///< for another host, though its common name is ours
        SelfSigned,
        UnknownAuthority, ///< signed by another one than DemoAccount::authority()
    };

    Certificate certificate = Certificate::None;
    quint16 port = 0; ///< 0: one that is free
    /// Who may sign in; empty: the first API user of an administrator, or the first of all.
    QString username{};
    QString password{}; ///< empty: one is made up
    DemoRoutes::Options routes{};
    bool gzip = false; ///< packs answers for clients that take it
    bool chunked = false; ///< sends bodies without Content-Length
    int pageSize = 0; ///< of lists, the rest of which is announced by Link; 0: all at once
};

/// How many calls an account takes; the others are refused.
struct DemoLimits
{
    double callsPerSecond = 0; ///< without a burst, as nginx' limit_req; 0: any number
    int callsAtOnce = 0; ///< as nginx' limit_conn; 0: any number
    int status = 429; ///< of those that are refused
    QByteArray retryAfter{}; ///< of those; empty: without the header
};

/// A request as it arrived.
struct DemoRequest
{
    QByteArray method;
    QString path; ///< below the base URL: "/ApiUser"; as it was sent where it lies elsewhere
    QList<HttpHeader> headers; ///< without Authorization
    bool authorization = false; ///< whether that header was there
    bool signedIn = false;
    QString username{}; ///< as whom; empty where it has not signed in
    QByteArray body;
    qint64 arrived = 0; ///< ms after the account was made
    int status = 0; ///< of the answer

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// "GET /ApiUser"
    [[nodiscard]] QString toString() const { return QString::fromLatin1(method) + u' ' + path; }
};

/// A small real server on loopback that behaves like the account's REST API, and misbehaves when asked to.
///
/// The server lives on a thread of its own, so that the caller may block. All functions may be called from any thread.
/// A test program ends with a message where it cannot listen.
class DemoAccount final
{
public:
    explicit DemoAccount(DemoState state, const DemoOptions &options = {});
    ~DemoAccount();
    Q_DISABLE_COPY_MOVE(DemoAccount)

    /// "http://127.0.0.1:port/v4", also while it is stopped.
    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] QString username() const;
    [[nodiscard]] QString password() const;
    /// Lets \a username sign in as well.
    void letSignIn(const QString &username, const QString &password);
    /// Whom to trust to reach an account with a valid certificate. The same for all accounts of a program.
    [[nodiscard]] static QSslCertificate authority();

    /// What it holds now.
    [[nodiscard]] DemoState state() const;
    /// Changes it, as another administrator would, between two requests. \a change must not call this account.
    void change(const std::function<void(DemoState &)> &change);

    void inject(const FaultRule &rule);
    void inject(const QString &request, const Fault &fault, int times = 1);
    void clearFaults();
    /// From now on.
    void limit(const DemoLimits &limits);

    /// All requests so far, in the order in which they arrived.
    [[nodiscard]] QList<DemoRequest> requests() const;
    /// How many of them were like \a request, as in FaultRule.
    [[nodiscard]] int count(const QString &request) const;
    void clearRequests();
    /// How many requests were being answered at the same time at most.
    [[nodiscard]] int mostAtOnce() const;

    /// Takes no connections any more and resets those that there are.
    void stop();
    /// Comes back at the same port.
    void restartListening();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace umh
