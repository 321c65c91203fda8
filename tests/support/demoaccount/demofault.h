#pragma once

#include "support/demoaccount/demostate.h"
#include "support/demoaccount/httpanswer.h"

#include <QtCore/QByteArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace umh {

/// What goes wrong with one answer. A value; functions in it are called on the server's thread.
///
/// Without afterwards(), a fault that leaves no trace of the true answer (closed, reset, hanging, status, redirect,
/// html) comes instead of the call, and any other after it.
struct Fault
{
    // The connection
    [[nodiscard]] static Fault closed(); ///< instead of an answer
    [[nodiscard]] static Fault reset(); ///< by a RST instead of an answer
    [[nodiscard]] static Fault hanging(); ///< no answer, for ever
    [[nodiscard]] static Fault closedInside(); ///< in the middle of the body
    [[nodiscard]] static Fault resetInside();
    [[nodiscard]] static Fault hangingInside();
    /// The body comes byte by byte.
    [[nodiscard]] static Fault dripping(std::chrono::milliseconds interval);
    /// The server dies on this request: it resets all connections and takes no more until restartListening().
    [[nodiscard]] static Fault dying();

    // Another answer
    /// With \a message as in {"Messages":[{"Message":"…"}]}.
    [[nodiscard]] static Fault status(int status, const QString &message = QStringLiteral("Not now."));
    /// With \a message as in {"Message":"…"}.
    [[nodiscard]] static Fault singleMessage(int status, const QString &message);
    /// 429 or 503 with \a retryAfter: seconds or a date; empty: without the header.
    [[nodiscard]] static Fault tryLater(int status, const QByteArray &retryAfter);
    [[nodiscard]] static Fault redirect(int status, const QUrl &target);
    /// A page of HTML, as of a proxy in between.
    [[nodiscard]] static Fault html(int status = 200);
    [[nodiscard]] static Fault other(int status, const QByteArray &body, const QByteArray &contentType);

    // The answer, but spoilt
    [[nodiscard]] static Fault rewritten(std::function<QByteArray(const QByteArray &)> body);
    [[nodiscard]] static Fault truncatedJson(); ///< half of it, with a Content-Length that fits
    [[nodiscard]] static Fault late(std::chrono::milliseconds by); ///< its first byte
    [[nodiscard]] static Fault contentType(const QByteArray &type);
    [[nodiscard]] static Fault answeredWith(int status); ///< instead of the true status
    [[nodiscard]] static Fault withHeaders(const QList<HttpHeader> &headers); ///< besides the true ones
    /// At least \a bytes of API users of the first operator, all different, made on the way.
    [[nodiscard]] static Fault longList(qint64 bytes);
    [[nodiscard]] static Fault emptyList();
    [[nodiscard]] static Fault duplicateElement(); ///< the first element again at the end
    [[nodiscard]] static Fault withoutField(const QString &field); ///< in the last element
    [[nodiscard]] static Fault withField(const QString &field, const QString &text); ///< in the last element
    /// The last element belongs to an operator that the account does not have.
    [[nodiscard]] static Fault unknownOperator();

    /// The times of API users without an offset, as a clock \a ahead of UTC shows them; \a user was used just now.
    [[nodiscard]] static Fault wallTimes(std::chrono::seconds ahead, const QString &user);

    /// No fault of the answer: somebody else changes the account just before it.
    [[nodiscard]] static Fault meanwhile(std::function<void(DemoState &)> change);

    /// The same, but the call is carried out first.
    [[nodiscard]] Fault afterwards() const;

    /// An answer that comes instead of the true one.
    struct Instead
    {
        int status = 200;
        QList<HttpHeader> headers;
        QByteArray body;
    };

    std::chrono::milliseconds lateness{};
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds dripInterval{};
    std::optional<Instead> instead{};
    std::function<QByteArray(const QByteArray &)> rewrite{};
    QByteArray type{}; ///< content type; null: the true one
    int otherStatus = 0; ///< 0: the true one
    QList<HttpHeader> headers{}; ///< besides the true ones
    qint64 listBytes = 0; ///< 0: no long list
    std::function<void(DemoState &)> change{};
    bool performs = true;
};

/// Which requests a fault befalls.
struct FaultRule
{
    static constexpr int forEver = -1;

    /// "GET /ApiUser": method and path below the base URL, where * stands for any text; "*" alone for any request.
    QString request = QStringLiteral("*");
    Fault fault{};
    int times = 1; ///< or forEver
    int after = 0; ///< so many matching requests are spared first
};

/// What \a request, as in FaultRule, matches.
[[nodiscard]] QRegularExpression requestPattern(const QString &request);

/// The rules that are in force. The first that matches and is due decides.
class FaultPlan final
{
public:
    void add(const FaultRule &rule);
    void clear() { m_rules.clear(); }
    /// The fault of \a request, as in FaultRule, which counts as befallen; a Fault that is none where all goes well.
    [[nodiscard]] Fault take(const QString &request);

private:
    struct Entry
    {
        FaultRule rule;
        QRegularExpression pattern;
    };
    QList<Entry> m_rules;
};

} // namespace umh
