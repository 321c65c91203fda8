#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"
#include "store/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace umh {

/// The schema and every row of every table, a line each, but for what the search index keeps for itself and for ids
/// that are made up anew each time: two directories with the same dump are the same. Ends the test program on an error.
[[nodiscard]] QStringList dumpOf(const Connection &connection);

/// What the directory holds of the account: operators, groups, members and API users, without keys and journal.
[[nodiscard]] QStringList contentOf(const Connection &connection);

/// The first line in which \a actual and \a expected differ, to be shown; empty where they are the same.
[[nodiscard]] QString differenceOf(const QStringList &actual, const QStringList &expected);

/// What is wrong with the database: pages, indexes, foreign keys, the search index, what is summed up, the journal.
/// Empty where all is well. Needs a connection for writing, though it writes nothing.
[[nodiscard]] QStringList damageOf(const Connection &connection);

// Elements as the account sends them. Reading them back gives the same value.
[[nodiscard]] QJsonObject answerElement(const Operator &op);
[[nodiscard]] QJsonObject answerElement(const OperatorGroup &group);
[[nodiscard]] QJsonObject answerElement(const ApiUser &apiUser);

template<typename Thing>
[[nodiscard]] QByteArray answerOf(const QList<Thing> &things);

/// Writes a file and returns its path. Ends the test program on an error.
QString writeFile(const QString &folder, const QString &name, const QByteArray &content);

[[nodiscard]] QByteArray jsonText(const QJsonArray &elements);

template<typename Thing>
QByteArray answerOf(const QList<Thing> &things)
{
    QJsonArray elements;
    for (const Thing &thing : things)
        elements += answerElement(thing);
    return jsonText(elements);
}

/// A made-up account: operators, groups and API users as the sample has them.
struct AccountFixture
{
    explicit AccountFixture(qsizetype apiUserCount);

    QList<Operator> operators;
    QList<OperatorGroup> groups;
    QList<ApiUser> apiUsers;

    /// Writes one file for each kind into \a folder and returns their paths.
    [[nodiscard]] QStringList writeTo(const QString &folder) const;

    /// The moment that all its times count back from.
    [[nodiscard]] static QDateTime now();
};

} // namespace umh
