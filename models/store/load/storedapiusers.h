#pragma once

#include "domain/apiuser.h"
#include "domain/result.h"
#include "store/connection.h"

#include <QtCore/QList>
#include <QtCore/QtGlobal>

#include <vector>

namespace umh {

/// Finds what a directory holds of the API users that an account lists. An account lists them in much the same order
/// every time, which is the order of their keys: the table is read along then, and only what does not stand where it
/// is expected is looked up by its guid. Part of the read transaction that is going on; belongs to the connection's
/// thread.
class StoredApiUsers final
{
public:
    /// \a connection must outlive this.
    explicit StoredApiUsers(const Connection &connection);
    Q_DISABLE_COPY_MOVE(StoredApiUsers)

    /// The most API users that find() takes at once.
    static constexpr qsizetype mostAtOnce = 256;
    /// For each of \a listed, whose guids differ, the one that is stored with its guid, without what people know of it;
    /// null where there is none. Good until the next call.
    [[nodiscard]] Result<std::vector<const ApiUser *>> find(const QList<ApiUser> &listed);

private:
    [[nodiscard]] Status readAlong();
    [[nodiscard]] qsizetype match(const QList<ApiUser> &listed, std::vector<const ApiUser *> &found);
    [[nodiscard]] Status lookUp(const QList<ApiUser> &listed, std::vector<const ApiUser *> &found);
    void notePlace(const std::vector<const ApiUser *> &found, bool wasFoundAlong);

    PreparedStatement m_along;
    PreparedStatement m_byGuids;
    std::vector<ApiUser> m_rows; ///< read along
    std::vector<ApiUser> m_others; ///< looked up
    ApiUserKey m_place = 0; ///< the key behind which the next ones are expected
    int m_pause = 0; ///< for how many calls it has last been given up to read along
    int m_callsToPause = 0; ///< how many of them are left
};

} // namespace umh
