#include "clientfixture.h"

#include <QtCore/QEventLoop>
#include <QtCore/QIODevice>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace umh;

QString testPassword()
{
    return u"s3cret-wörd"_s;
}

AccountLimits shortLimits()
{
    AccountLimits limits;
    limits.transferTimeout = 400ms;
    limits.listFirstByte = 400ms;
    limits.totalDeadline = 1500ms;
    limits.listDeadline = 1500ms;
    limits.firstPause = 1ms;
    limits.longestPause = 1100ms;
    return limits;
}

std::unique_ptr<AccountClient> makeClient(const RawServer &server, const AccountLimits &limits)
{
    return std::make_unique<AccountClient>(AccountAddress::fromUserInput(server.address()).value(), u"user"_s,
                                           Secret(testPassword()), limits);
}

Ending ending(AccountCall *call)
{
    Ending ending;
    QEventLoop loop;
    QObject::connect(call, &AccountCall::finished, &loop, [&](const Result<AccountReply> &result) {
        ending.ended = true;
        if (result) {
            ending.status = result->status;
            ending.body = result->body->readAll();
        } else {
            ending.error = result.error();
        }
        loop.quit();
    });
    QTimer::singleShot(60s, &loop, &QEventLoop::quit);
    loop.exec();
    return ending;
}

RawServer::Answer always(const QByteArray &bytes)
{
    return inTurn({bytes});
}

RawServer::Answer inTurn(const QList<QByteArray> &answers)
{
    return [answers](QTcpSocket &socket, const QByteArray &, qsizetype number) {
        socket.write(answers.at(qMin(number, answers.size()) - 1));
    };
}
