#pragma once

#include "support/demoaccount/demostate.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QString>

namespace umh {

/// Lets time pass at an account: what its people and systems do between two syncs.
class DemoChanges final
{
public:
    /// \a spared: the user name of an API user that stays.
    explicit DemoChanges(QString spared)
        : m_spared(std::move(spared))
    { }

    /// Some API users are used at \a now; now and then one is added, deleted or described anew.
    void apply(DemoState &state, const QDateTime &now);

private:
    void use(ApiUser &apiUser, const QDateTime &now);

    const QString m_spared;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
};

} // namespace umh
