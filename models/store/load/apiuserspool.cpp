#include "store/load/apiuserspool.h"

#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"
#include "domain/time/utc.h"

#include <QtCore/QDataStream>
#include <QtCore/QTemporaryFile>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// What a file of ours may fail with; \a code is what the system says.
Error spoolError(int code)
{
    return fileError(code == 0 ? EIO : code, temporaryFolder());
}

void spoolTime(QDataStream &stream, const QDateTime &time)
{
    stream << time.isValid();
    if (time.isValid())
        stream << qint64(time.toMSecsSinceEpoch());
}

QDateTime spooledTime(QDataStream &stream)
{
    bool isValid = false;
    stream >> isValid;
    if (!isValid)
        return {};
    qint64 time = 0;
    stream >> time;
    return QDateTime::fromMSecsSinceEpoch(time, inUtc);
}

} // namespace

ApiUserSpool::ApiUserSpool(qsizetype mostInMemory)
    : m_mostInMemory(mostInMemory)
{ }

ApiUserSpool::~ApiUserSpool() = default;

Status ApiUserSpool::add(const ApiUser &apiUser)
{
    if (m_inMemory.size() >= m_mostInMemory) {
        if (Status added = addToFile(apiUser); !added)
            return added;
    } else {
        m_inMemory += apiUser;
    }
    ++m_size;
    return {};
}

Status ApiUserSpool::addToFile(const ApiUser &apiUser)
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>(temporaryFolder() + "/user-management-hub"_L1);
        if (!m_file->open())
            return spoolError(whyNoFile(temporaryFolder()));
    }
    errno = 0;
    QDataStream stream(m_file.get());
    // Texts that are not there stay apart from empty ones.
    stream << apiUser.guid << apiUser.operatorGuid << apiUser.username << apiUser.type << apiUser.description
           << qint32(apiUser.lastUsedState) << apiUser.requestsLast30Days.has_value()
           << apiUser.requestsLast30Days.value_or(0);
    spoolTime(stream, apiUser.created);
    spoolTime(stream, apiUser.lastUsed);
    return stream.status() == QDataStream::Ok ? Status() : Status(spoolError(errno));
}

Status ApiUserSpool::forEach(const std::function<Status(ApiUser &&)> &use)
{
    for (const ApiUser &apiUser : std::as_const(m_inMemory)) {
        if (Status used = use(ApiUser(apiUser)); !used)
            return used;
    }
    if (!m_file)
        return {};
    errno = 0;
    if (!m_file->flush() || !m_file->seek(0))
        return spoolError(errno);
    QDataStream stream(m_file.get());
    for (qint64 i = m_inMemory.size(); i < m_size; ++i) {
        ApiUser apiUser;
        qint32 state = 0;
        bool hasRequests = false;
        qint64 requests = 0;
        errno = 0;
        stream >> apiUser.guid >> apiUser.operatorGuid >> apiUser.username >> apiUser.type >> apiUser.description
            >> state >> hasRequests >> requests;
        apiUser.created = spooledTime(stream);
        apiUser.lastUsed = spooledTime(stream);
        if (stream.status() != QDataStream::Ok)
            return spoolError(errno);
        apiUser.lastUsedState = LastUsedState(state);
        if (hasRequests)
            apiUser.requestsLast30Days = requests;
        if (Status used = use(std::move(apiUser)); !used)
            return used;
    }
    return {};
}

} // namespace umh
