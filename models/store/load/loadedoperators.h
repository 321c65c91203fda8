#pragma once

#include "domain/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace umh {

class Connection;
struct Operator;

/// The operators that a load may refer to, by guid: those that the directory holds, and those that were added. Belongs
/// to one thread.
class LoadedOperators final
{
public:
    struct Entry
    {
        QString fullName;
        QString folded;
        QString stored{}; ///< the full name that the directory had before
        bool added = false; ///< by this load
    };

    /// Those that the directory of \a connection holds.
    [[nodiscard]] Status read(const Connection &connection);
    /// Reads them again, once others have changed the directory: their names may be others, and some of them gone.
    /// Those who have come since are none of this load's, and left out.
    [[nodiscard]] Status readAgain(const Connection &connection);
    /// \a op is there, or about to be.
    void add(const Operator &op);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// Null where there is none with \a guid. Good until the next call that changes something.
    [[nodiscard]] const Entry *find(const QString &guid) const;
    /// The guids of those that were not added.
    [[nodiscard]] QStringList others() const;

private:
    QHash<QString, Entry> m_entries;
};

} // namespace umh
