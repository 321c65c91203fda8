#pragma once

#include "domain/apiuser.h"
#include "domain/result.h"

#include <QtCore/QList>

#include <functional>
#include <memory>

class QTemporaryFile;

namespace umh {

/// API users that are put aside, to be gone through later, in the order in which they came: the first ones in memory,
/// all others in a temporary file that nobody else can read and that goes with this. Neither their keys nor the names
/// of their operators are kept. Belongs to one thread.
class ApiUserSpool final
{
public:
    /// What a few megabytes hold.
    static constexpr qsizetype usuallyInMemory = 8'192;

    /// \a mostInMemory: how many of them stay in memory.
    explicit ApiUserSpool(qsizetype mostInMemory = usuallyInMemory);
    ~ApiUserSpool();
    Q_DISABLE_COPY_MOVE(ApiUserSpool)

    /// DiskFull, NoPermission and the like where there is no room for it.
    [[nodiscard]] Status add(const ApiUser &apiUser);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Calls \a use with each, until that fails; what it has failed with is returned. More cannot be added afterwards.
    [[nodiscard]] Status forEach(const std::function<Status(ApiUser &&)> &use);

private:
    [[nodiscard]] Status addToFile(const ApiUser &apiUser);

    const qsizetype m_mostInMemory;
    QList<ApiUser> m_inMemory;
    std::unique_ptr<QTemporaryFile> m_file; ///< null as long as all are in memory
    qint64 m_size = 0;
};

} // namespace umh
