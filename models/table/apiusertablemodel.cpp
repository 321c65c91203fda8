#include "table/apiusertablemodel.h"

#include "table/apiuserchanges.h"
#include "table/apiuserfactchanges.h"

#include <QtCore/QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// As tables have it.
ApiUser shownOf(ApiUser whole)
{
    whole.description.truncate(displayedDescriptionLength);
    return whole;
}

} // namespace

ApiUserTableModel::ApiUserTableModel(DirectoryLookup &lookup, ApiUserChanges &changes, const Clock &clock,
                                     QObject *parent)
    : ValueTableModel(lookup.reader(), clock, u"api_user"_s,
                      {{"guid", [](const Row &row) -> QVariant { return row.guid; }},
                       {"operator_guid", [](const Row &row) -> QVariant { return row.operatorGuid; }},
                       {"last_used_state", [](const Row &row) -> QVariant { return int(row.lastUsedState); }}},
                      parent)
    , m_lookup(lookup)
    , m_inFull(lookup.reader())
    , m_changes(changes)
    , m_clock(clock)
{
    followChanges();
}

ApiUserTableModel::~ApiUserTableModel() = default;

void ApiUserTableModel::followChanges()
{
    connect(&m_changes, &ApiUserChanges::removed, this,
            [this](const QObject *, const ApiUser &apiUser) { takeRow(apiUser.key); });
    connect(&m_changes, &ApiUserChanges::described, this, [this](const QObject *, const ApiUser &apiUser) {
        (void)exchangeRow(shownOf(apiUser));
        outdateRow(apiUser.key);
        tellOf(apiUser.key);
        select(); // it may stand elsewhere now, or not match any more
    });
    const auto lookAgain = [this](const QObject *, const ApiUser &, const Error &error) {
        if (error.kind == ErrorKind::AlreadyGone || error.kind == ErrorKind::UsedMeanwhile
            || error.kind == ErrorKind::ChangedMeanwhile)
            select();
    };
    connect(&m_changes, &ApiUserChanges::removalFailed, this, lookAgain);
    connect(&m_changes, &ApiUserChanges::descriptionFailed, this, lookAgain);
}

ApiUserFactChanges &ApiUserTableModel::facts()
{
    if (!m_facts) {
        m_facts = std::make_unique<ApiUserFactChanges>(reader().directory(), m_clock);
        connect(m_facts.get(), &ApiUserFactChanges::changed, this, [this] {
            outdateRows();
            select();
        });
    }
    return *m_facts;
}

void ApiUserTableModel::tellOf(ApiUserKey key)
{
    if (const int row = rowsOf({key}).constFirst(); row >= 0)
        Q_EMIT dataChanged(createIndex(row, 0), createIndex(row, columnCount() - 1));
}

void ApiUserTableModel::noteRead(const ApiUser &whole)
{
    if (!answersAtOnce() && exchangeRow(shownOf(whole)))
        tellOf(whole.key);
}

bool ApiUserTableModel::removeRows(int row, int count, const QModelIndex &parent)
{
    return !parent.isValid() && startToRemove(row, count, nullptr);
}

bool ApiUserTableModel::mayChange(int row, int count) const
{
    if (row < 0 || count < 1 || count > rowCount() - row)
        return false;
    for (int i = row; i < row + count; ++i) {
        if (!valueAt(i) || m_changes.pending(keyAt(i)))
            return false;
    }
    return true;
}

bool ApiUserTableModel::change(int row, int count, const std::function<void(const ApiUser &)> &start)
{
    if (!mayChange(row, count))
        return false;
    QList<ApiUserKey> keys;
    for (int i = row; i < row + count; ++i)
        keys += keyAt(i);
    const auto isRead = std::make_shared<bool>(true); // as far as that is known before this returns
    reader().read(
        this,
        [keys](DirectoryStores &stores) -> Result<QList<ApiUser>> {
            QList<ApiUser> whole; // rows hold only the beginning of a description
            for (const ApiUserKey key : keys) {
                const Result<ApiUser> one = stores.apiUsers.byKey(key);
                if (!one)
                    return one.error();
                whole += *one;
            }
            return whole;
        },
        [this, start, isRead](const Result<QList<ApiUser>> &whole) {
            *isRead = whole.ok();
            if (!whole) {
                fail(whole.error());
                return;
            }
            for (const ApiUser &apiUser : *whole)
                start(apiUser);
        });
    return *isRead;
}

bool ApiUserTableModel::startToRemove(int row, int count, const QObject *asker)
{
    return change(row, count, [this, asker = QPointer(asker)](const ApiUser &apiUser) {
        (void)m_changes.remove(apiUser, asker); // where another change is pending by now, that one has begun before
    });
}

bool ApiUserTableModel::startToDescribe(int row, const QString &description, const QObject *asker)
{
    return change(row, 1, [this, description, asker = QPointer(asker)](const ApiUser &apiUser) {
        (void)m_changes.setDescription(apiUser, description, asker);
    });
}

} // namespace umh

#include "moc_apiusertablemodel.cpp"
