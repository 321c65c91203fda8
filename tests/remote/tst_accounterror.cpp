#include "remote/accounterror.h"
#include "remote/http/answercontent.h"
#include "support/testprogram.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtTest/QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace umh;

namespace {

std::shared_ptr<QIODevice> bodyOf(const QByteArray &bytes)
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// An exchange that never got an answer.
ExchangeOutcome failed(QNetworkReply::NetworkError fault, GivenUp givenUp = GivenUp::No)
{
    ExchangeOutcome outcome;
    outcome.fault = fault;
    outcome.givenUp = givenUp;
    outcome.body = bodyOf({});
    return outcome;
}

ExchangeOutcome answered(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    ExchangeOutcome outcome;
    outcome.status = status;
    outcome.contentType = type;
    outcome.complete = true;
    outcome.body = bodyOf(body);
    return outcome;
}

const AccountRequest &get()
{
    static const AccountRequest request{"GET", {u"ApiUser"_s, u"a"_s}};
    return request;
}
const AccountRequest &change()
{
    static const AccountRequest request{"DELETE", {u"ApiUser"_s, u"a"_s}};
    return request;
}

ErrorKind kindOf(const ExchangeOutcome &outcome, const AccountRequest &request)
{
    const std::optional<Error> error = accountError(outcome, request, {});
    return error ? error->kind : ErrorKind::Unexpected;
}

} // namespace

class TestAccountError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhyThereIsNoAnswer_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<ErrorKind>("ofGet");
        QTest::addColumn<ErrorKind>("ofChange");
        using enum ErrorKind;
        const auto row = [](const char *name, QNetworkReply::NetworkError fault, ErrorKind ofGet, ErrorKind ofChange) {
            QTest::newRow(name) << int(fault) << ofGet << ofChange;
        };
        row("refused", QNetworkReply::ConnectionRefusedError, ConnectionRefused, ConnectionRefused);
        row("no host", QNetworkReply::HostNotFoundError, HostNotFound, HostNotFound);
        row("lost", QNetworkReply::RemoteHostClosedError, ConnectionLost, OutcomeUnknown);
        row("would be sent again", QNetworkReply::ContentReSendError, ConnectionLost, OutcomeUnknown);
        row("broken", QNetworkReply::UnknownNetworkError, ConnectionLost, OutcomeUnknown);
        row("the system's time-out", QNetworkReply::TimeoutError, TimedOut, OutcomeUnknown);
        row("no HTTP", QNetworkReply::ProtocolFailure, NotThisApi, OutcomeUnknown);
        row("cannot be unpacked", QNetworkReply::UnknownContentError, NotThisApi, OutcomeUnknown);
    }
    void tellsWhyThereIsNoAnswer()
    {
        QFETCH(int, fault);
        QFETCH(ErrorKind, ofGet);
        QFETCH(ErrorKind, ofChange);
        const ExchangeOutcome outcome = failed(QNetworkReply::NetworkError(fault));
        QCOMPARE(kindOf(outcome, get()), ofGet);
        QCOMPARE(kindOf(outcome, change()), ofChange);
    }

    void knowsThatAChangeWasNotSentWithoutASecureConnection_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<ErrorKind>("kind");
        using enum ErrorKind;
        const auto row = [](const char *name, QNetworkReply::NetworkError fault, ErrorKind kind) {
            QTest::newRow(name) << int(fault) << kind;
        };
        row("lost", QNetworkReply::RemoteHostClosedError, ConnectionLost);
        row("no route", QNetworkReply::UnknownNetworkError, HostNotFound);
        row("the system's time-out", QNetworkReply::TimeoutError, TimedOut);
        row("no TLS", QNetworkReply::SslHandshakeFailedError, NotThisApi);
        row("proxy refuses", QNetworkReply::ProxyConnectionRefusedError, ProxyFailed);
        row("proxy wants a password", QNetworkReply::ProxyAuthenticationRequiredError, ProxySignInNeeded);
        row("proxy not found", QNetworkReply::ProxyNotFoundError, ProxyFailed);
    }
    void knowsThatAChangeWasNotSentWithoutASecureConnection()
    {
        QFETCH(int, fault);
        QFETCH(ErrorKind, kind);
        ExchangeOutcome outcome = failed(QNetworkReply::NetworkError(fault));
        outcome.neverSent = true;
        QCOMPARE(kindOf(outcome, change()), kind);
        outcome.proxy = ProxyAnswer{};
        outcome.written = false;
        const bool anyway =
            kind == ErrorKind::ConnectionLost || kind == ErrorKind::NotThisApi || kind == ErrorKind::ProxySignInNeeded;
        QCOMPARE(kindOf(outcome, change()), anyway ? kind : ErrorKind::ProxyFailed);
    }

    void saysThatAnAnswerThatAnnouncesAnotherIsNone()
    {
        for (const int status : {102, 103}) {
            const QString detail = u"informational status %1 before the answer, which is not supported"_s.arg(status);
            std::optional<Error> error = accountError(answered(status, ""), get(), {});
            QVERIFY(error);
            QCOMPARE(error->kind, ErrorKind::NotThisApi);
            QCOMPARE(error->detail, detail);
            error = accountError(answered(status, ""), change(), {});
            QVERIFY(error);
            QCOMPARE(error->kind, ErrorKind::OutcomeUnknown);
            QVERIFY(error->detail.endsWith(detail));
        }
    }

    void saysWhichLimitItWas_data()
    {
        QTest::addColumn<int>("givenUp");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("unknown");
        const auto row = [](const char *name, GivenUp givenUp, ErrorKind kind, const QString &detail,
                            const QString &unknown) {
            QTest::newRow(name) << int(givenUp) << kind << detail << unknown;
        };
        using enum ErrorKind;
        row("silent", GivenUp::Silent, TimedOut, u"15"_s, u"no answer within 15 s"_s);
        row("slow", GivenUp::TooSlow, TimedOut, u"60"_s, u"no answer within 60 s"_s);
        row("large", GivenUp::TooLarge, AnswerTooLarge, u"1048576"_s, u"an answer of more than 1048576 bytes"_s);
        row("cancelled", GivenUp::Cancelled, Cancelled, QString(), u"cancelled before the answer"_s);
    }
    void saysWhichLimitItWas()
    {
        QFETCH(int, givenUp);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, detail);
        QFETCH(QString, unknown);
        // What Qt says of all of them.
        ExchangeOutcome outcome = failed(QNetworkReply::OperationCanceledError, GivenUp(givenUp));
        outcome.silence = std::chrono::seconds(15);
        std::optional<Error> error = accountError(outcome, get(), {});
        QVERIFY(error);
        QCOMPARE(error->kind, kind);
        QCOMPARE(error->detail, detail);
        outcome.neverSent = true; // which cannot be relied on when we end it ourselves
        error = accountError(outcome, change(), {});
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(error->detail, unknown);
        QCOMPARE(error->request, u"DELETE /ApiUser/a"_s);
    }

    void givesListsMoreTimeAndRoom()
    {
        const AccountRequest list{"GET", {u"ApiUser"_s}, AccountRequest::About::List};
        QCOMPARE(accountError(failed(QNetworkReply::NoError, GivenUp::TooSlow), list, {})->detail, u"600"_s);
        QCOMPARE(accountError(failed(QNetworkReply::NoError, GivenUp::TooLarge), list, {})->detail, u"1073741824"_s);
    }

    void saysWhyWhatCameCouldNotBeKept_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("full") << ENOSPC << ErrorKind::DiskFull;
        QTest::newRow("above the quota") << EDQUOT << ErrorKind::DiskFull;
        QTest::newRow("not allowed") << EACCES << ErrorKind::NoPermission;
        QTest::newRow("folder gone") << ENOENT << ErrorKind::FileNotFound;
        QTest::newRow("too many files") << EMFILE << ErrorKind::FileUnwritable;
    }
    void saysWhyWhatCameCouldNotBeKept()
    {
        QFETCH(int, fault);
        QFETCH(ErrorKind, kind);
        ExchangeOutcome outcome = failed(QNetworkReply::NoError, GivenUp::NoFile);
        outcome.fileFault = fault;
        const std::optional<Error> error = accountError(outcome, get(), {});
        QVERIFY(error);
        QCOMPARE(error->kind, kind);
        QCOMPARE(error->path, QDir::tempPath());
    }

    void findsNothingWrongWithAGoodAnswer()
    {
        QVERIFY(!accountError(answered(200, "[]"), get(), {}));
        QVERIFY(!accountError(answered(204, "", ""), change(), {}));
        QVERIFY(!accountError(answered(200, ""), change(), {}));
        QVERIFY(!accountError(answered(200, "\xEF\xBB\xBF {}", "text/plain"), get(), {}));
    }

    void seesAnEndThatCameEarlyWhereQtDoesNot()
    {
        for (const char *body : {"[1, 2", "[", " {\"a\": {},", "[{}"}) {
            ExchangeOutcome outcome = answered(200, body);
            outcome.complete.reset();
            QCOMPARE(kindOf(outcome, get()), ErrorKind::ConnectionLost);
            QCOMPARE(kindOf(outcome, change()), ErrorKind::OutcomeUnknown);
            outcome.complete = true; // all that was to come has come: then it is bad JSON, for the parser to name
            QVERIFY(!accountError(outcome, get(), {}));
        }
        ExchangeOutcome whole = answered(200, " [1] \n");
        whole.complete.reset();
        QVERIFY(!accountError(whole, get(), {}));
        whole.complete = false; // a list may look whole where the account had said that more would come
        QCOMPARE(kindOf(whole, get()), ErrorKind::ConnectionLost);
        QCOMPARE(kindOf(whole, change()), ErrorKind::OutcomeUnknown);
        QCOMPARE(whole.body->pos(), 0);
    }

    void triesAgainOnlyWhatMayPass()
    {
        const auto passing = [](const ExchangeOutcome &outcome) {
            const std::optional<Error> error = accountError(outcome, get(), {});
            return error && isPassing(outcome, *error);
        };
        for (const int status : {429, 502, 503, 504})
            QVERIFY2(passing(answered(status, "{}")), qPrintable(QString::number(status)));
        for (const int status : {301, 400, 401, 403, 404, 409, 500, 501, 505})
            QVERIFY2(!passing(answered(status, "{}")), qPrintable(QString::number(status)));
        QVERIFY(passing(failed(QNetworkReply::RemoteHostClosedError)));
        for (const auto fault : {QNetworkReply::ConnectionRefusedError, QNetworkReply::HostNotFoundError,
                                 QNetworkReply::TimeoutError, QNetworkReply::SslHandshakeFailedError})
            QVERIFY(!passing(failed(fault)));
        QVERIFY(!passing(failed(QNetworkReply::OperationCanceledError, GivenUp::Silent)));
        ExchangeOutcome cancelled = answered(503, "{}");
        cancelled.givenUp = GivenUp::Cancelled;
        QVERIFY(!passing(cancelled));
    }

    void saysWhatIsWrongWithACertificate()
    {
        ExchangeOutcome outcome = failed(QNetworkReply::SslHandshakeFailedError);
        outcome.neverSent = true;
        outcome.tlsErrors = {QSslError(QSslError::SelfSignedCertificate), QSslError(QSslError::HostNameMismatch),
                             QSslError(QSslError::HostNameMismatch)};
        for (const AccountRequest &request : {get(), change()}) {
            const std::optional<Error> error = accountError(outcome, request, {});
            QVERIFY(error);
            QCOMPARE(error->kind, ErrorKind::CertificateUntrusted);
            QCOMPARE(error->detail, u"self-signed; made out to another host"_s);
        }
        QCOMPARE(certificateProblem({QSslError(QSslError::UnableToGetLocalIssuerCertificate),
                                     QSslError(QSslError::UnableToVerifyFirstCertificate)}),
                 u"unknown issuer"_s);
        QVERIFY(certificateProblem({QSslError(QSslError::CertificateExpired)}).startsWith("expired"_L1));
    }

    void findsTheServersMessage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, QByteArray body, const QString &message) {
            QTest::newRow(name) << body.replace('\'', '"') << message;
        };
        row("list", "{'Messages':[{'Message':'No.'}]}", u"No."_s);
        row("two", "{'Messages':[{'Message':'No.'},{'Message':'Never.'}]}", u"No.; Never."_s);
        row("single", "{'Message':'No.'}", u"No."_s);
        row("problem", "{'type':'about:blank','title':'No.','status':400,'detail':'Never.'}", u"No.; Never."_s);
        row("problem without a detail", "{'Title':'No.'}", u"No."_s);
        row("a message beside a title", "{'Message':'No.','title':'Bad Request'}", u"No."_s);
        row("other case", "{'messages':[{'message':'No.'}]}", u"No."_s);
        row("steering", "{'Message':'a\\r\\n\\u001b[31mb\\u202e\\u0000c'}", u"a [31mb‹U+202E› c"_s);
        row("empty", "{'Messages':[]}", QString());
        row("of another type", "{'Messages':[7,{'Message':8}],'Message':[]}", QString());
        row("HTML", "<html>No.</html>", QString());
        row("list at the top", "[{'Message':'No.'}]", QString());
        row("cut off", "{'Message':'No.", QString());
        row("nothing", "", QString());
    }
    void findsTheServersMessage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        QCOMPARE(serverMessage(body), message);
        const std::optional<Error> error = accountError(answered(400, body), get(), {});
        QVERIFY(error);
        QCOMPARE(error->detail, message.isEmpty() ? u"400"_s : u"400: "_s + message);
    }

    void cutsALongMessage()
    {
        const QString message = serverMessage("{\"Message\":\"" + QByteArray(50'000, 'x') + "\"}");
        QCOMPARE(message.size(), 300);
        QVERIFY(message.endsWith(u'…'));
        const QByteArray pairs = QByteArray("\xF0\x9F\x98\x80").repeated(1000);
        QVERIFY(!serverMessage("{\"Message\":\"x" + pairs + "\"}").chopped(1).back().isHighSurrogate());
    }
};

UMH_TEST(TestAccountError)
#include "tst_accounterror.moc"
