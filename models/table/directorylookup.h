#pragma once

#include "domain/apiuserquery.h"
#include "domain/directoryfigures.h"
#include "domain/operator.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace umh {

class Clock;
class Connection;
class Directory;
class OperatorFilterProxy;
class OperatorGroupFilterProxy;

/// What a person can filter by, and how it is called. Reads on the spot, a few rows by their indexes; what cannot be
/// read is as if it were not there. GUI thread.
class DirectoryLookup final
{
public:
    /// All must outlive this: \a display, a connection of \a directory for this thread; \a clock.
    DirectoryLookup(const Directory &directory, const Connection &display, const Clock &clock);

    // Null where there is none.
    [[nodiscard]] QString operatorName(const QString &guid) const;
    [[nodiscard]] QString groupName(const QString &guid) const;
    /// The operator groups by name, at most \a most of them.
    [[nodiscard]] QList<OperatorGroup> groups(int most) const;
    /// The types of API users that there are, as displayType() writes them, in order.
    [[nodiscard]] QStringList types() const;
    // What is tallied: how many there are that pass a filter.
    [[nodiscard]] QMap<LastUseFilter, qint64> lastUseCounts() const;
    [[nodiscard]] std::optional<DirectoryFigures> figures() const;
    /// A table of all operator groups, to search in, with a thread of its own.
    [[nodiscard]] std::unique_ptr<OperatorGroupFilterProxy> newGroups() const;
    /// The same of all operators.
    [[nodiscard]] std::unique_ptr<OperatorFilterProxy> newOperators() const;

private:
    const Directory &m_directory;
    const Connection &m_display;
    const Clock &m_clock;
};

} // namespace umh
