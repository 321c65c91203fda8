#pragma once

#include "domain/apiuser.h"
#include "domain/result.h"
#include "domain/usagehistory.h"

#include <QtCore/QObject>

#include <functional>

namespace umh {

class DirectoryReader;

/// Reads one API user after the other in full, for who looks at one after the other: only the newest one that was asked
/// for is told. Lives on the GUI thread, which it never keeps waiting.
class ApiUserReader final : public QObject
{
    Q_OBJECT

public:
    /// \a reader must outlive this.
    explicit ApiUserReader(DirectoryReader &reader, QObject *parent = nullptr);
    ~ApiUserReader() override;

    /// Calls \a handle with the API user, or with AlreadyGone, as soon as it is read; not where another is asked for
    /// meanwhile.
    void read(ApiUserKey key, std::function<void(const Result<ApiUser> &)> handle);
    /// The same with how much it was used as the syncs have seen it.
    void readUsage(ApiUserKey key, std::function<void(const Result<UsageHistory> &)> handle);

private:
    DirectoryReader &m_reader;
    quint64 m_newest = 0;
    quint64 m_newestUsage = 0;
};

} // namespace umh
