#include "demoaccountclient.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>
#include <QtCore/QMutex>
#include <QtCore/QTimer>

#include <chrono>

using namespace umh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QMutex &logMutex()
{
    static QMutex mutex;
    return mutex;
}

QString &logText()
{
    static QString text;
    return text;
}

void keepLine(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logMutex());
    logText() += QString::fromUtf8(context.category) + ": "_L1 + text + u'\n';
}

} // namespace

std::unique_ptr<AccountClient> clientOf(const DemoAccount &account, const AccountLimits &limits)
{
    return std::make_unique<AccountClient>(AccountAddress::fromUserInput(account.baseUrl()).value(), account.username(),
                                           Secret(account.password()), limits);
}

QByteArray listOf(const QJsonObject &element)
{
    return QJsonDocument(QJsonArray{element}).toJson();
}

ReadList readApiUsersOf(AccountClient &client)
{
    ReadList read;
    QEventLoop loop;
    AccountCall *call = client.apiUsers();
    QObject::connect(call, &AccountCall::finished, &loop, [&](const Result<AccountReply> &result) {
        loop.quit();
        if (!result) {
            read.error = result.error();
            return;
        }
        const Status status = readApiUsers(*result, call->request(), [&read](ApiUser &&apiUser) -> Status {
            read.apiUsers += apiUser;
            return {};
        });
        if (!status)
            read.error = status.error();
    });
    QTimer::singleShot(60s, &loop, &QEventLoop::quit);
    loop.exec();
    return read;
}

CapturedLog::CapturedLog()
{
    const QMutexLocker lock(&logMutex());
    logText().clear();
    QLoggingCategory::setFilterRules(u"*=true"_s);
    m_before = qInstallMessageHandler(keepLine);
}

CapturedLog::~CapturedLog()
{
    qInstallMessageHandler(m_before);
    QLoggingCategory::setFilterRules({});
}

QString CapturedLog::text() const
{
    const QMutexLocker lock(&logMutex());
    return logText();
}
