#pragma once

#include "domain/apiuser.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QString>

namespace umh {

/// How an API user has changed since a person was asked about it, in words of the present language. Pure functions.
class ApiUserDifferenceText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::ApiUserDifferenceText)

public:
    /// One column. Both values are harmless (see harmlesstext.h) and short: of long ones that part in which they
    /// differ.
    struct Difference
    {
        QString heading;
        QString before;
        QString after;
    };

    /// For each of differencesOf() one.
    [[nodiscard]] static QList<Difference> of(const ApiUser &seen, const ApiUser &now);
    /// "Username: old → new"
    [[nodiscard]] static QString line(const Difference &difference);
};

} // namespace umh
