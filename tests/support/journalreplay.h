#pragma once

#include "store/connection.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace umh {

/// What a directory has to hold by its journal: its API users as they were at one moment, and each addition, change and
/// deletion since. But for their use, which the journal does not tell.
class JournalReplay final
{
public:
    /// Takes down what the directory of \a connection holds now, which nobody is writing to.
    explicit JournalReplay(const Connection &connection);

    /// Replays what the journal has since then, and compares that with what the directory of \a connection holds now:
    /// what is wrong with either, such as a deletion that was done twice, one transaction that stands in two places, or
    /// a chain that is broken. Empty where all is well. Nobody may be writing meanwhile.
    [[nodiscard]] QStringList problems(const Connection &connection) const;

private:
    QMap<QString, QJsonObject> m_apiUsers; ///< by guid
    qint64 m_newestEntry;
};

} // namespace umh
