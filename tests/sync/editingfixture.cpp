#include "editingfixture.h"

#include "store/accountstore.h"
#include "store/openchangestore.h"
#include "support/demoaccount/demojson.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace umh {

Editing::Editing(qsizetype apiUsers)
    : fixture(6, apiUsers, {}, shortSyncLimits())
{
    (void)fixture.mustSync();
    start();
    fixture.demo.clearRequests();
}

void Editing::start(const EditorPauses &pauses, const AccountLimits &limits)
{
    fixture.clock.set(fixture.clock.now().addSecs(3600));
    editor = std::make_unique<AccountEditor>(fixture.store.directory(), fixture.clock, limits, pauses);
    removed = std::make_unique<QSignalSpy>(editor.get(), &ApiUserEditor::removed);
    removalFailed = std::make_unique<QSignalSpy>(editor.get(), &ApiUserEditor::removalFailed);
    described = std::make_unique<QSignalSpy>(editor.get(), &ApiUserEditor::described);
    descriptionFailed = std::make_unique<QSignalSpy>(editor.get(), &ApiUserEditor::descriptionFailed);
    unknown = std::make_unique<QSignalSpy>(editor.get(), &ApiUserEditor::outcomeUnknown);
    lookedAt = std::make_unique<QSignalSpy>(editor.get(), &AccountEditor::lookedAtOpenChanges);
    editor->setSignIn(fixture.account(), fixture.password());
}

bool Editing::waitFor(const std::unique_ptr<QSignalSpy> &spy, qsizetype count) const
{
    return QTest::qWaitFor([&] { return spy->size() >= count; }, 30'000);
}

void Editing::connectOtherwise(const QString &baseUrl, const QString &accountId) const
{
    const Connection connection = fixture.store.connect();
    const AccountStore store(connection);
    Account account = *must(store.account());
    if (!baseUrl.isNull())
        account.baseUrl = baseUrl;
    if (!accountId.isNull())
        account.accountId = accountId;
    must(store.set(account));
}

QString Editing::differenceOfLastEntry(const ApiUser &apiUser) const
{
    const Connection connection = fixture.store.connect();
    const auto last = [&connection](const QString &columns) {
        return textsOf(connection, u"SELECT %1 FROM journal ORDER BY number DESC LIMIT 1"_s.arg(columns)).value(0);
    };
    const QString entry = last(u"origin || ' ' || action || ' ' || coalesce(api_user_guid, '-')"_s);
    if (entry != "this program deleted "_L1 + apiUser.guid)
        return u"the last entry: "_s + entry;
    const QString names = last(u"operator_name || ' ' || username"_s);
    if (names != apiUser.operatorName + u' ' + apiUser.username)
        return u"names: "_s + names;
    return differenceOfDeletion(last(u"detail"_s), apiUser);
}

QString differenceOfDeletion(const QString &detail, const ApiUser &apiUser)
{
    const QJsonObject deleted = QJsonDocument::fromJson(detail.toUtf8()).object();
    const auto time = [&deleted](QLatin1StringView name) {
        return QDateTime::fromString(deleted[name].toString(), Qt::ISODateWithMs);
    };
    const std::pair<const char *, bool> same[] = {
        {"operator", deleted["operatorGuid"_L1].toString() == apiUser.operatorGuid},
        {"username", deleted["username"_L1].toString() == apiUser.username},
        {"type", deleted["type"_L1].toString() == apiUser.type},
        {"description", deleted["description"_L1].toString() == apiUser.description},
        {"created", time("created"_L1) == apiUser.created},
        {"last used", time("lastUsed"_L1) == apiUser.lastUsed},
        {"last-used state", deleted["lastUsedState"_L1].toInt() == int(apiUser.lastUsedState)},
        {"requests", deleted["requestsLast30Days"_L1].toInteger(-1) == apiUser.requestsLast30Days.value_or(-1)},
    };
    for (const auto &[name, isSame] : same) {
        if (!isSame)
            return u"%1: %2"_s.arg(QLatin1StringView(name), detail);
    }
    return {};
}

Fault Editing::answeringWithAnother() const
{
    const DemoState state = fixture.demo.state();
    return Fault::rewritten([apiUser = state.apiUsers.at(3), op = state.operators.at(5)](const QByteArray &body) {
        return body.contains("ApiUserGuid") ? jsonOf(apiUser) : jsonOf(op);
    });
}

qsizetype Editing::openChanges() const
{
    const Connection connection = fixture.store.connect();
    return must(OpenChangeStore(connection, fixture.clock).all()).size();
}

} // namespace umh
