#include "store/load/storedapiusers.h"

#include "store/apiuserstore.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtCore/QVariantList>
#include <QtSql/QSqlQuery>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Reads what \a find, which has been run, stands before into \a rows, and ends it.
Status readAccountRows(PreparedStatement &find, std::vector<ApiUser> &rows)
{
    Result<bool> more = find.next();
    for (; more && *more; more = find.next())
        rows.push_back(ApiUserTable::readOfAccount(find.row()));
    find.finish();
    return more ? Status() : Status(more.error());
}

} // namespace

StoredApiUsers::StoredApiUsers(const Connection &connection)
    : m_along(connection,
              u"SELECT %1 FROM api_user WHERE id > ? ORDER BY id LIMIT %2"_s.arg(ApiUserTable::columnsOfAccount())
                  .arg(mostAtOnce))
    , m_byGuids(connection,
                u"SELECT %1 FROM api_user WHERE guid IN (%2)"_s.arg(ApiUserTable::columnsOfAccount(),
                                                                    QStringList(mostAtOnce, u"?"_s).join(u',')))
{
    m_rows.reserve(mostAtOnce);
    m_others.reserve(mostAtOnce); // what is found points into them
}

Result<std::vector<const ApiUser *>> StoredApiUsers::find(const QList<ApiUser> &listed)
{
    Q_ASSERT(listed.size() <= mostAtOnce);
    std::vector<const ApiUser *> found(size_t(listed.size()), nullptr);
    m_rows.clear();
    m_others.clear();
    qsizetype foundAlong = 0;
    if (m_callsToPause > 0) {
        --m_callsToPause;
    } else {
        if (const Status read = readAlong(); !read)
            return read.error();
        foundAlong = match(listed, found);
        // Where the order is another one it is no use, and only tried now and then.
        constexpr int longestPause = 64;
        m_pause = 2 * foundAlong >= listed.size() ? 0 : std::clamp(2 * m_pause, 1, longestPause);
        m_callsToPause = m_pause;
    }
    if (foundAlong < listed.size()) {
        if (const Status looked = lookUp(listed, found); !looked)
            return looked.error();
    }
    notePlace(found, foundAlong > 0);
    return found;
}

Status StoredApiUsers::readAlong()
{
    if (Status run = m_along.run({m_place}); !run)
        return run;
    return readAccountRows(m_along, m_rows);
}

/// Finds those of \a listed that were read along, in the same order. Returns how many.
qsizetype StoredApiUsers::match(const QList<ApiUser> &listed, std::vector<const ApiUser *> &found)
{
    qsizetype count = 0;
    auto next = m_rows.cbegin();
    for (qsizetype i = 0; i < listed.size() && next != m_rows.cend(); ++i) {
        const QString &guid = listed.at(i).guid;
        // Nearly always the very next one.
        const auto row = std::find_if(next, m_rows.cend(), [&guid](const ApiUser &one) { return one.guid == guid; });
        if (row == m_rows.cend())
            continue;
        found[size_t(i)] = &*row;
        next = row + 1;
        ++count;
    }
    return count;
}

/// Finds those of \a listed that are not \a found yet by their guids.
Status StoredApiUsers::lookUp(const QList<ApiUser> &listed, std::vector<const ApiUser *> &found)
{
    QVariantList guids;
    guids.reserve(mostAtOnce);
    for (qsizetype i = 0; i < listed.size(); ++i) {
        if (!found[size_t(i)])
            guids += listed.at(i).guid;
    }
    // Places that are left over are NULL, which is no guid.
    guids.resize(mostAtOnce, QVariant(QMetaType::fromType<QString>()));
    if (Status run = m_byGuids.run(guids); !run)
        return run;
    if (Status read = readAccountRows(m_byGuids, m_others); !read)
        return read;
    QHash<QString, const ApiUser *> others;
    for (const ApiUser &other : m_others)
        others.insert(other.guid, &other);
    for (qsizetype i = 0; i < listed.size(); ++i) {
        if (!found[size_t(i)])
            found[size_t(i)] = others.value(listed.at(i).guid);
    }
    return {};
}

/// Notes behind which of what was \a found the next ones are expected. What stands far away has come later than those
/// that it is listed among, and tells nothing of the next ones.
void StoredApiUsers::notePlace(const std::vector<const ApiUser *> &found, bool wasFoundAlong)
{
    constexpr ApiUserKey far = 16 * mostAtOnce;
    for (const ApiUser *one : found) {
        if (!one)
            continue;
        if (!wasFoundAlong)
            m_place = one->key;
        else if (one->key > m_place && one->key - m_place <= far)
            m_place = one->key;
    }
}

} // namespace umh
