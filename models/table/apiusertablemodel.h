#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"
#include "domain/error.h"
#include "store/apiuserstore.h"
#include "store/keyscanner.h"
#include "table/keylistloader.h"
#include "table/pendingchange.h"

#include <QtCore/QCache>
#include <QtCore/QHash>
#include <QtSql/QSqlTableModel>

#include <optional>

namespace umh {

class ApiUserEditor;
class Clock;

/// The table api_user as a model that stays fast with a million rows.
///
/// Instead of fetching rows one after the other it holds the ordered list of their keys, made on a worker thread, and
/// reads the rows that are looked at in small blocks. So rowCount() is exact, sorting and filtering happen in SQL, and
/// a change touches just the rows that changed. Until the list is there, the first rows of the order are known and the
/// others are blank: their key is 0.
///
/// Its columns are the fields of the table; use fieldIndex(). Lives on the GUI thread, and never waits there: what it
/// reads itself are rows by their keys and the first rows of an index.
class ApiUserTableModel final : public QSqlTableModel
{
    Q_OBJECT

public:
    /// All must outlive the model: \a display, a connection of \a directory for this thread; \a editor, which carries
    /// changes out; \a clock.
    ApiUserTableModel(const Directory &directory, const Connection &display, ApiUserEditor &editor, const Clock &clock,
                      QObject *parent = nullptr);
    ~ApiUserTableModel() override;

    [[nodiscard]] const ApiUserQuery &query() const { return m_query; }
    /// Shows other rows, or the same in another order.
    void setQuery(const ApiUserQuery &query);
    /// Looks again at what the directory holds, and shows what has changed.
    bool select() override;

    [[nodiscard]] ApiUserKey keyAt(int row) const;
    /// The API user in \a row, read if need be; null where it is not known (yet). Valid until the next call.
    [[nodiscard]] const ApiUser *apiUserAt(int row) const;
    /// An API user with its whole description, read again; AlreadyGone where there is none.
    [[nodiscard]] Result<ApiUser> readInFull(ApiUserKey key) const;
    /// The rows of \a keys, in their order; -1 for what is not there. One pass over the list.
    [[nodiscard]] QList<int> rowsOf(const QList<ApiUserKey> &keys) const;
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// API users in the directory; -1 before it is known.
    [[nodiscard]] int total() const { return m_total; }
    /// Starts to delete exactly \a apiUser, whether its row is shown or not. Whoever calls it has asked the person.
    /// False, and nothing happens, while another change of it has not been answered.
    bool remove(const ApiUser &apiUser);
    /// Starts to give \a apiUser, as the person saw it in full, another description; where it is the same, nothing
    /// happens. False, and nothing happens, while another change of it has not been answered.
    bool setDescription(const ApiUser &apiUser, const QString &description);
    /// The change of an API user that has not been answered; null where there is none. Valid until the next call.
    [[nodiscard]] const PendingChange *pendingChange(ApiUserKey key) const;
    /// Whether a change that was started here has not been answered yet, not even by outcomeUnknown().
    [[nodiscard]] bool hasPendingChanges() const;

    // QSqlTableModel
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent = {}) const override;
    void fetchMore(const QModelIndex &parent = {}) override;
    /// Sorts by the field of \a column, if it is one that can be sorted by.
    void sort(int column, Qt::SortOrder order) override;
    void setSort(int column, Qt::SortOrder order) override;
    /// Starts to delete the API users of these rows: each row goes once the directory has agreed.
    /// False, and nothing happens, if one of them is not known yet.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    // Rows cannot be written through the model.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    /// The filter is part of the query; a text of SQL is refused.
    void setFilter(const QString &filter) override;

Q_SIGNALS:
    /// Before rows change because of another query; their keys can still be read.
    void queryAboutToChange();
    void queryChanged();
    void firstRowsReady();
    void completed();
    void countsChanged();
    void failed(const umh::Error &error);
    void removed(const umh::ApiUser &apiUser);
    void removalFailed(const umh::ApiUser &apiUser, const umh::Error &error);
    void described(const umh::ApiUser &apiUser);
    /// \a wanted is the description that it did not get; null where that is not known.
    void descriptionFailed(const umh::ApiUser &apiUser, const umh::Error &error, const QString &wanted);
    void outcomeUnknown(const umh::ApiUser &apiUser, const umh::Error &error);

private:
    /// How many rows are read from the index at once, before the list is there: more than a screen shows.
    static constexpr int firstRows = 96;
    /// How many rows are read together once one of them is looked at.
    static constexpr int blockRows = 64;
    /// How many rows are kept.
    static constexpr int cachedRows = 1024;

    void requestList();
    [[nodiscard]] bool showFirstRowsOnTheSpot(int count);
    void showFirst(const std::shared_ptr<KeyList> &keys, bool sameRows);
    void showAll(const LoadedKeyList &list);
    void completeFirst(const LoadedKeyList &list);
    void applyDifference(const LoadedKeyList &list);
    void exchange(const std::shared_ptr<KeyList> &keys);
    /// Emits the signals of a layout change around exchanging the keys, and takes persistent indexes along by key.
    void relayOut(const std::shared_ptr<KeyList> &keys);
    void resizeTo(int count);
    /// The list, to change it: this one where nobody else holds it (copying it takes milliseconds at a million rows).
    [[nodiscard]] KeyList &keysToChange();
    void forgetRow(int row);
    void noteRemoved(const ApiUser &apiUser);
    void noteRemovalFailed(const ApiUser &apiUser, const Error &error);
    void noteDescribed(const ApiUser &apiUser);
    void noteDescriptionFailed(const ApiUser &apiUser, const Error &error);
    void noteOutcomeUnknown(const ApiUser &apiUser, const Error &error);
    void setPending(ApiUserKey key, const PendingChange &change);
    std::optional<PendingChange> takePending(ApiUserKey key);
    void readBlockAround(int row) const;
    void rowDataChanged(int first, int last);
    /// Only what is pending of the row has changed.
    void pendingChanged(ApiUserKey key);
    [[nodiscard]] QVariant value(const ApiUser &apiUser, int column) const;

    struct Fields
    {
        int id, guid, operatorGuid, operatorName, username, type, created, lastUsed, lastUsedState, requests,
            description;
    };

    const Clock &m_clock;
    ApiUserEditor &m_editor;
    KeyListLoader m_loader;
    mutable ApiUserStore m_store;
    Fields m_fields;

    ApiUserQuery m_query;
    ApiUserFilter m_shownFilter; ///< what the rows that are shown have passed
    bool m_selected = false; ///< rows have been asked for
    bool m_sameRows = false; ///< the list that is being made differs from what is shown in order only
    bool m_selectAgain = false; ///< the directory has changed since the list was asked for
    std::shared_ptr<KeyList> m_keys; ///< never null; those of the first rows only while not complete
    int m_rowCount = 0; ///< at least as many as there are keys
    int m_total = -1;
    bool m_complete = false;

    mutable QCache<ApiUserKey, ApiUser> m_cache; ///< one with key 0 stands for a row that could not be read
    QHash<ApiUserKey, PendingChange> m_pending;
};

} // namespace umh
