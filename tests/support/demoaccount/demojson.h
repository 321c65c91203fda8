#pragma once

#include "support/demoaccount/demostate.h"

#include <QtCore/QByteArray>

#include <functional>

namespace umh {

// JSON as the account writes it, in UTF-8. Written by hand, because a list of a million API users is made anew after
// every change: QJsonDocument would take a dozen seconds for it, and gigabytes.

void appendJson(QByteArray &json, const Operator &op);
/// Without the members, which are another call's answer.
void appendJson(QByteArray &json, const OperatorGroup &group);
void appendJson(QByteArray &json, const ApiUser &apiUser);

template<typename Thing>
[[nodiscard]] QByteArray jsonOf(const Thing &thing)
{
    QByteArray json;
    appendJson(json, thing);
    return json;
}

template<typename Things>
[[nodiscard]] QByteArray jsonListOf(const Things &things)
{
    QByteArray json("[");
    for (const auto &thing : things) {
        if (json.size() > 1)
            json += ',';
        appendJson(json, thing);
    }
    json += ']';
    return json;
}

[[nodiscard]] QByteArray accountJson(const DemoState &state);
/// {"OperatorGuid":"…"} for each.
[[nodiscard]] QByteArray operatorGuidsJson(const QList<QString> &guids);
[[nodiscard]] QByteArray groupGuidsJson(const QList<QString> &guids);
/// An API user that was just created: with its password.
[[nodiscard]] QByteArray createdJson(const ApiUser &apiUser, const QString &password);
/// {"Messages":[{"Message":"…"}]}
[[nodiscard]] QByteArray messagesJson(const QString &message);
/// {"Message":"…"}
[[nodiscard]] QByteArray messageJson(const QString &message);

} // namespace umh
