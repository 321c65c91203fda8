#include "support/demoaccount/demofault.h"

#include "support/demoaccount/demojson.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

Fault delivered(Delivery delivery)
{
    Fault fault;
    fault.delivery = delivery;
    return fault;
}

Fault insteadOf(Delivery delivery)
{
    Fault fault = delivered(delivery);
    fault.performs = false;
    return fault;
}

/// Rewrites a list.
Fault withList(std::function<void(QJsonArray &)> change)
{
    return Fault::rewritten([change = std::move(change)](const QByteArray &body) {
        QJsonArray list = QJsonDocument::fromJson(body).array();
        change(list);
        return QJsonDocument(list).toJson(QJsonDocument::Compact);
    });
}

/// Rewrites the last element of a list that has one.
Fault withLast(std::function<void(QJsonObject &)> change)
{
    return withList([change = std::move(change)](QJsonArray &list) {
        if (list.isEmpty())
            return;
        QJsonObject element = list.last().toObject();
        change(element);
        list.replace(list.size() - 1, element);
    });
}

} // namespace

Fault Fault::closed()
{
    return insteadOf(Delivery::CloseBefore);
}

Fault Fault::reset()
{
    return insteadOf(Delivery::ResetBefore);
}

Fault Fault::hanging()
{
    return insteadOf(Delivery::Hang);
}

Fault Fault::closedInside()
{
    return delivered(Delivery::CloseInside);
}

Fault Fault::resetInside()
{
    return delivered(Delivery::ResetInside);
}

Fault Fault::hangingInside()
{
    return delivered(Delivery::HangInside);
}

Fault Fault::dripping(std::chrono::milliseconds interval)
{
    Fault fault = delivered(Delivery::Drip);
    fault.dripInterval = interval;
    return fault;
}

Fault Fault::dying()
{
    return insteadOf(Delivery::Die);
}

Fault Fault::status(int status, const QString &message)
{
    return other(status, messagesJson(message), "application/json; charset=utf-8");
}

Fault Fault::singleMessage(int status, const QString &message)
{
    return other(status, messageJson(message), "application/json; charset=utf-8");
}

Fault Fault::tryLater(int status, const QByteArray &retryAfter)
{
    Fault fault = Fault::status(status);
    if (!retryAfter.isEmpty())
        fault.instead->headers += HttpHeader{"Retry-After", retryAfter};
    return fault;
}

Fault Fault::redirect(int status, const QUrl &target)
{
    Fault fault = html(status);
    fault.instead->headers += HttpHeader{"Location", target.toEncoded()};
    return fault;
}

Fault Fault::html(int status)
{
    return other(status, "<!DOCTYPE html><html><body><h1>Something in between</h1></body></html>",
                 "text/html; charset=utf-8");
}

Fault Fault::other(int status, const QByteArray &body, const QByteArray &contentType)
{
    Fault fault;
    fault.performs = false;
    fault.instead = Instead{status, {{"Content-Type", contentType}}, body};
    return fault;
}

Fault Fault::rewritten(std::function<QByteArray(const QByteArray &)> body)
{
    Fault fault;
    fault.rewrite = std::move(body);
    return fault;
}

Fault Fault::truncatedJson()
{
    return rewritten([](const QByteArray &body) { return body.left(body.size() / 2); });
}

Fault Fault::late(std::chrono::milliseconds by)
{
    Fault fault;
    fault.lateness = by;
    return fault;
}

Fault Fault::contentType(const QByteArray &type)
{
    Fault fault;
    fault.type = type;
    return fault;
}

Fault Fault::answeredWith(int status)
{
    Fault fault;
    fault.otherStatus = status;
    return fault;
}

Fault Fault::withHeaders(const QList<HttpHeader> &headers)
{
    Fault fault;
    fault.headers = headers;
    return fault;
}

Fault Fault::longList(qint64 bytes)
{
    Fault fault;
    fault.listBytes = bytes;
    return fault;
}

Fault Fault::emptyList()
{
    return rewritten([](const QByteArray &) { return "[]"_ba; });
}

Fault Fault::duplicateElement()
{
    return withList([](QJsonArray &list) {
        if (!list.isEmpty())
            list += list.first();
    });
}

Fault Fault::withoutField(const QString &field)
{
    return withLast([field](QJsonObject &element) { element.remove(field); });
}

Fault Fault::withField(const QString &field, const QString &text)
{
    return withLast([field, text](QJsonObject &element) { element.insert(field, text); });
}

Fault Fault::unknownOperator()
{
    return withField(u"OperatorGuid"_s, u"00000000-0000-4000-8000-00000000dead"_s);
}

Fault Fault::wallTimes(std::chrono::seconds ahead, const QString &user)
{
    return withList([ahead, user](QJsonArray &list) {
        for (QJsonValueRef value : list) {
            QJsonObject apiUser = value.toObject();
            if (apiUser.value("UserName"_L1).toString() == user)
                apiUser.insert(u"LastUsedDate"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
            for (const QString &field : {u"CreatedDate"_s, u"LastUsedDate"_s}) {
                const QDateTime time = QDateTime::fromString(apiUser.value(field).toString(), Qt::ISODateWithMs);
                if (time.isValid())
                    apiUser.insert(field, time.addSecs(ahead.count()).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"));
            }
            value = apiUser;
        }
    });
}

Fault Fault::meanwhile(std::function<void(DemoState &)> change)
{
    Fault fault;
    fault.change = std::move(change);
    return fault;
}

Fault Fault::afterwards() const
{
    Fault fault = *this;
    fault.performs = true;
    return fault;
}

QRegularExpression requestPattern(const QString &request)
{
    const QString star = QRegularExpression::escape(u"*"_s);
    const QString pattern = QRegularExpression::escape(request).replace(star, u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

void FaultPlan::add(const FaultRule &rule)
{
    m_rules += Entry{rule, requestPattern(rule.request)};
}

Fault FaultPlan::take(const QString &request)
{
    for (Entry &entry : m_rules) {
        FaultRule &rule = entry.rule;
        if (rule.times == 0 || !entry.pattern.match(request).hasMatch())
            continue;
        if (rule.after > 0) {
            --rule.after;
            continue;
        }
        if (rule.times != FaultRule::forEver)
            --rule.times;
        return rule.fault;
    }
    return {};
}

} // namespace umh
