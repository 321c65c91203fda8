#include "support/demoaccount/demoaccount.h"

#include "support/demoaccount/democertificates.h"
#include "support/demoaccount/demojson.h"
#include "support/demoaccount/httpserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMutex>
#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtCore/QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

const MadeCertificate &authorityOf(bool known)
{
    const auto make = [](const QString &name) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return MadeCertificate({name, {}, now.addDays(-30), now.addDays(30)});
    };
    static const MadeCertificate one = make(u"Demo authority"_s);
    static const MadeCertificate another = make(u"Another authority"_s);
    return known ? one : another;
}

std::optional<QSslConfiguration> tlsOf(DemoOptions::Certificate kind)
{
    using Certificate = DemoOptions::Certificate;
    if (kind == Certificate::None)
        return std::nullopt;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateWish wish{u"Demo account"_s, {u"127.0.0.1"_s, u"localhost"_s}, now.addDays(-2), now.addDays(2)};
    if (kind == Certificate::Expired)
        wish.until = now.addDays(-1);
    if (kind == Certificate::NotYetValid)
        wish.from = now.addDays(1);
    if (kind == Certificate::WrongHost || kind == Certificate::WrongAlternativeName)
        wish.hosts = {u"account.example.org"_s};
    if (kind == Certificate::WrongAlternativeName)
        wish.name = u"127.0.0.1"_s;
    const MadeCertificate *issuer =
        kind == Certificate::SelfSigned ? nullptr : &authorityOf(kind != Certificate::UnknownAuthority);
    const MadeCertificate made(wish, issuer);

    QSslConfiguration tls;
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients
    tls.setLocalCertificate(made.certificate());
    tls.setPrivateKey(made.key());
    return tls;
}

/// Who signs in where nobody was named.
QString usernameIn(const DemoState &state)
{
    for (const ApiUser &apiUser : state.apiUsers) {
        const Operator *op = state.operatorWith(apiUser.operatorGuid);
        if (op != nullptr && op->administrator == true)
            return apiUser.username;
    }
    return state.apiUsers.isEmpty() ? u"00112233445566778899aabbccddeeff"_s : state.apiUsers.first().username;
}

/// Only the page of \a answer, a list, that \a request asks for, with a link to the next one.
void cutToPage(RouteAnswer &answer, const HttpRequest &request, int pageSize)
{
    const QJsonDocument list = QJsonDocument::fromJson(answer.body);
    if (!list.isArray())
        return;
    const QUrl target = QUrl::fromEncoded(request.target);
    const qsizetype page = std::max(1, QUrlQuery(target).queryItemValue(u"page"_s).toInt());
    const qsizetype from = (page - 1) * pageSize;
    QJsonArray some;
    for (qsizetype i = from; i < std::min<qsizetype>(from + pageSize, list.array().size()); ++i)
        some += list.array().at(i);
    answer.body = QJsonDocument(some).toJson();
    const auto link = [path = target.path(QUrl::FullyEncoded).toLatin1()](qsizetype to, const QByteArray &relation) {
        return '<' + path + "?page=" + QByteArray::number(to) + ">; rel=" + relation;
    };
    QByteArray links = link(1, "first");
    if (from + pageSize < list.array().size())
        links += ", " + link(page + 1, "\"next\"");
    answer.headers += HttpHeader{"Link", links};
}

/// API users that differ in their guid and user name only.
std::function<QByteArray(qint64)> numberedApiUsers(const DemoState &state)
{
    ApiUser apiUser = freshApiUser(state.operators.isEmpty() ? QString() : state.operators.first().guid,
                                   u"One of very many"_s, demoMoment());
    apiUser.guid = u"bbbbbbbb-bbbb-4bbb-8bbb-############"_s;
    apiUser.username = u"bbbbbbbbbbbbbbbbbbbb############"_s;
    return [pattern = jsonOf(apiUser)](qint64 number) {
        QByteArray json = pattern;
        return json.replace("############", QByteArray::number(number, 16).rightJustified(12, '0'));
    };
}

} // namespace

class DemoAccount::Private
{
public:
    Private(DemoState state, const DemoOptions &options)
        : m_options(options)
        , m_routes(std::move(state), options.routes)
    {
        m_clock.start();
        if (m_options.username.isEmpty())
            m_options.username = usernameIn(m_routes.state());
        if (m_options.password.isEmpty())
            m_options.password = QUuid::createUuid().toString(QUuid::Id128);
        m_routes.setPassword(m_options.username, m_options.password);
        server =
            new HttpServer(tlsOf(options.certificate), [this](const HttpRequest &request) { return answer(request); });
        server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
        m_thread.start();
        if (!listen(options.port))
            qFatal("the demo account cannot listen at port %d", int(options.port));
    }
    ~Private()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    /// Listens; 0: at a port that is free.
    [[nodiscard]] bool listen(quint16 port)
    {
        quint16 listensAt = 0;
        QMetaObject::invokeMethod(server, "start", Qt::BlockingQueuedConnection, Q_RETURN_ARG(quint16, listensAt),
                                  Q_ARG(quint16, port));
        if (listensAt != 0)
            m_port = listensAt;
        return listensAt != 0;
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const DemoOptions &options() const { return m_options; }

    HttpServer *server = nullptr;
    mutable QMutex mutex; ///< guards what follows
    [[nodiscard]] DemoRoutes &routes() { return m_routes; }
    FaultPlan faults;
    QList<DemoRequest> requests;
    DemoLimits limits;

private:
    /// Whether the account has had enough calls for now.
    [[nodiscard]] bool refusesMore();
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request);
    [[nodiscard]] RouteAnswer routeAnswer(const HttpRequest &request, const std::optional<QStringList> &path);
    [[nodiscard]] DemoRequest noted(const HttpRequest &request, const std::optional<QStringList> &path) const;
    [[nodiscard]] std::unique_ptr<HttpBody> bodyOf(const RouteAnswer &answer, const Fault &fault) const;

    DemoOptions m_options; ///< with username and password filled in; constant from then on
    DemoRoutes m_routes; ///< guarded by mutex
    QElapsedTimer m_clock;
    qint64 m_lastTaken = -1; ///< ns of the clock; -1: none; guarded by mutex
    std::atomic<quint16> m_port = 0;
    QThread m_thread;
};

bool DemoAccount::Private::refusesMore()
{
    if (limits.callsAtOnce > 0 && server->busyNow() > limits.callsAtOnce)
        return true;
    const qint64 now = m_clock.nsecsElapsed();
    if (limits.callsPerSecond > 0 && m_lastTaken >= 0 && double(now - m_lastTaken) * limits.callsPerSecond < 1e9)
        return true;
    m_lastTaken = now;
    return false;
}

HttpAnswer DemoAccount::Private::answer(const HttpRequest &request)
{
    const QMutexLocker lock(&mutex);
    const std::optional<QStringList> path = DemoRoutes::pathOf(request.target);
    requests += noted(request, path);
    const Fault fault = refusesMore() ? Fault::tryLater(limits.status, limits.retryAfter)
                                      : faults.take(requests.constLast().toString());
    if (fault.change) {
        fault.change(m_routes.change());
        m_routes.change().fillEveryone();
    }
    RouteAnswer routed;
    if (fault.performs)
        routed = routeAnswer(request, path);
    if (fault.instead)
        routed = {fault.instead->status, fault.instead->body, fault.instead->headers};
    if (m_options.pageSize > 0 && request.method == "GET")
        cutToPage(routed, request, m_options.pageSize);
    if (fault.otherStatus != 0)
        routed.status = fault.otherStatus;
    routed.headers += fault.headers;
    requests.last().status = routed.status;

    HttpAnswer answer;
    answer.status = routed.status;
    answer.headers = routed.headers;
    answer.headers += HttpHeader{
        "Date",
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()};
    answer.body = bodyOf(routed, fault);
    if (answer.body && !fault.instead) {
        answer.headers +=
            HttpHeader{"Content-Type", fault.type.isNull() ? "application/json; charset=utf-8" : fault.type};
    }
    if (answer.body && m_options.gzip && request.header("Accept-Encoding").contains("gzip")) {
        answer.headers += HttpHeader{"Content-Encoding", "gzip"};
        answer.body = gzippedBody(std::move(answer.body));
    }
    answer.chunked = m_options.chunked;
    answer.lateness = fault.lateness;
    answer.delivery = fault.delivery;
    answer.dripInterval = fault.dripInterval;
    return answer;
}

RouteAnswer DemoAccount::Private::routeAnswer(const HttpRequest &request, const std::optional<QStringList> &path)
{
    if (!path)
        return {404, messagesJson(u"There is nothing here."_s)};
    if (m_routes.whoSignsIn(request).isEmpty()) {
        return {401,
                messagesJson(u"The user name or the password is wrong."_s),
                {{"WWW-Authenticate", "Basic realm=\"Demo account\""}}};
    }
    return m_routes.answer(request.method, *path, request.body);
}

DemoRequest DemoAccount::Private::noted(const HttpRequest &request, const std::optional<QStringList> &path) const
{
    DemoRequest seen;
    seen.method = request.method;
    seen.path = path ? u'/' + path->join(u'/') : QString::fromLatin1(request.target);
    for (const HttpHeader &header : request.headers) {
        if (header.name.compare("Authorization", Qt::CaseInsensitive) != 0)
            seen.headers += header;
    }
    seen.authorization = seen.headers.size() != request.headers.size();
    seen.username = m_routes.whoSignsIn(request);
    seen.signedIn = !seen.username.isEmpty();
    seen.body = request.body;
    seen.arrived = m_clock.elapsed();
    return seen;
}

std::unique_ptr<HttpBody> DemoAccount::Private::bodyOf(const RouteAnswer &answer, const Fault &fault) const
{
    if (fault.listBytes > 0)
        return longListBody(fault.listBytes, numberedApiUsers(m_routes.state()));
    if (answer.body.isNull())
        return nullptr;
    return bytesBody(fault.rewrite ? fault.rewrite(answer.body) : answer.body);
}

QByteArray DemoRequest::header(QByteArrayView name) const
{
    return HttpRequest{{}, {}, headers, {}}.header(name);
}

DemoAccount::DemoAccount(DemoState state, const DemoOptions &options)
    : d(std::make_unique<Private>(std::move(state), options))
{ }

DemoAccount::~DemoAccount() = default;

QString DemoAccount::baseUrl() const
{
    const bool tls = d->options().certificate != DemoOptions::Certificate::None;
    return u"%1://127.0.0.1:%2/v4"_s.arg(tls ? u"https"_s : u"http"_s, QString::number(d->port()));
}

QString DemoAccount::username() const
{
    return d->options().username;
}

QString DemoAccount::password() const
{
    return d->options().password;
}

void DemoAccount::letSignIn(const QString &username, const QString &password)
{
    const QMutexLocker lock(&d->mutex);
    d->routes().setPassword(username, password);
}

QSslCertificate DemoAccount::authority()
{
    return authorityOf(true).certificate();
}

DemoState DemoAccount::state() const
{
    const QMutexLocker lock(&d->mutex);
    return d->routes().state();
}

void DemoAccount::change(const std::function<void(DemoState &)> &change)
{
    const QMutexLocker lock(&d->mutex);
    DemoState &state = d->routes().change();
    change(state);
    state.fillEveryone();
}

void DemoAccount::inject(const FaultRule &rule)
{
    const QMutexLocker lock(&d->mutex);
    d->faults.add(rule);
}

void DemoAccount::inject(const QString &request, const Fault &fault, int times)
{
    inject(FaultRule{request, fault, times});
}

void DemoAccount::clearFaults()
{
    const QMutexLocker lock(&d->mutex);
    d->faults.clear();
}

void DemoAccount::limit(const DemoLimits &limits)
{
    const QMutexLocker lock(&d->mutex);
    d->limits = limits;
}

QList<DemoRequest> DemoAccount::requests() const
{
    const QMutexLocker lock(&d->mutex);
    return d->requests;
}

int DemoAccount::count(const QString &request) const
{
    const QRegularExpression pattern = requestPattern(request);
    const QList<DemoRequest> all = requests();
    return int(std::count_if(all.begin(), all.end(), [&pattern](const DemoRequest &seen) {
        return pattern.match(seen.toString()).hasMatch();
    }));
}

void DemoAccount::clearRequests()
{
    const QMutexLocker lock(&d->mutex);
    d->requests.clear();
}

int DemoAccount::mostAtOnce() const
{
    return d->server->mostAtOnce();
}

void DemoAccount::stop()
{
    QMetaObject::invokeMethod(d->server, "die", Qt::BlockingQueuedConnection);
}

void DemoAccount::restartListening()
{
    if (!d->listen(d->port()))
        qFatal("the demo account cannot listen at port %d again", int(d->port()));
}

} // namespace umh
