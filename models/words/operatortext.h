#pragma once

#include "domain/operator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace umh {

/// What is known of operators and operator groups, in words of the present language. Pure functions.
class OperatorText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::OperatorText)

public:
    /// "Yes" or "No"; empty when unknown.
    [[nodiscard]] static QString yesOrNo(const std::optional<bool> &flag);
    /// The language of \a culture ("nl-NL") in that of the program, with its country; as received where it is no
    /// language, and empty when unknown.
    [[nodiscard]] static QString language(const QString &culture);
    /// "3 days ago", "Not yet used" or "Unknown"; empty without an API user.
    [[nodiscard]] static QString lastUsed(const OperatorSummary &row, const QDateTime &now);
    /// Grouped as the locale does; says so where there are none.
    [[nodiscard]] static QString members(qint64 count);
    /// What is special about \a group, as a sentence; empty for a usual one.
    [[nodiscard]] static QString special(const OperatorGroup &group);
};

} // namespace umh
