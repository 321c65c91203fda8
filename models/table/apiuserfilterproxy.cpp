#include "table/apiuserfilterproxy.h"

#include "domain/account.h"
#include "domain/text/harmlesstext.h"
#include "table/apiusertablemodel.h"
#include "table/directoryreader.h"
#include "words/jobtext.h"

#include <QtCore/QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

ApiUserFilterProxy::ApiUserFilterProxy(const Clock &clock, QObject *parent)
    : ValueFilterProxy(clock, parent)
{ }

ApiUserFilterProxy::~ApiUserFilterProxy() = default;

void ApiUserFilterProxy::setSourceModel(QAbstractItemModel *source)
{
    DirectoryFilterProxy::setSourceModel(source);
    disconnect(m_hearsOfChanges); // also of a source that is gone: its changes need not be
    disconnect(m_hearsOfJobs);
    if (const ApiUserTableModel *const model = this->source()) {
        m_hearsOfChanges =
            connect(&model->changes(), &ApiUserChanges::pendingChanged, this, &ApiUserFilterProxy::showPending);
        m_hearsOfJobs = connect(&model->changes(), &ApiUserChanges::inJobsChanged, this,
                                [this] { columnsChanged(DescriptionColumn, DeleteColumn); });
    }
}

void ApiUserFilterProxy::readInFullLater(ApiUserKey key, std::function<void(const Result<ApiUser> &)> handle)
{
    Q_ASSERT(source());
    source()->inFull().read(key, std::move(handle));
}

void ApiUserFilterProxy::readUsageLater(ApiUserKey key, std::function<void(const Result<UsageHistory> &)> handle)
{
    Q_ASSERT(source());
    source()->inFull().readUsage(key, std::move(handle));
}

void ApiUserFilterProxy::setWhyNoChange(const QString &why)
{
    if (m_whyNoChange == why)
        return;
    m_whyNoChange = why;
    columnsChanged(DescriptionColumn, DeleteColumn);
}

ApiUserTableModel *ApiUserFilterProxy::source() const
{
    return qobject_cast<ApiUserTableModel *>(tableModel());
}

/// When a change begins or ends, description and button are all that is different.
void ApiUserFilterProxy::showPending(ApiUserKey key)
{
    if (const int row = rowsOf({key}).constFirst(); row >= 0) {
        Q_EMIT dataChanged(createIndex(row, DescriptionColumn), createIndex(row, DeleteColumn),
                           {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ChangePendingRole,
                            DescriptionPendingRole, OutcomeUnknownRole, CannotChangeRole});
    }
}

ApiUserChanges &ApiUserFilterProxy::changes() const
{
    Q_ASSERT(source());
    return source()->changes();
}

const ApiUserChanges::Pending *ApiUserFilterProxy::pendingChange(ApiUserKey key) const
{
    const ApiUserTableModel *const model = source();
    return model ? model->changes().pending(key) : nullptr;
}

/// The number of the job that the API user of \a row is in; 0 for none, or where it is not known yet.
qint64 ApiUserFilterProxy::jobOf(int row) const
{
    const ApiUser *const known = loaded(row);
    return known ? source()->changes().jobOf(known->guid) : 0;
}

ApiUserFactChanges &ApiUserFilterProxy::facts() const
{
    return source()->facts();
}

DirectoryLookup &ApiUserFilterProxy::lookup() const
{
    Q_ASSERT(source());
    return source()->lookup();
}

const ApiUser *ApiUserFilterProxy::loaded(int row) const
{
    const ApiUserTableModel *const model = source();
    return model ? model->valueAt(row) : nullptr;
}

void ApiUserFilterProxy::setUsernames(const QString &own, const QStringList &all)
{
    m_ownUsername = own;
    m_usernames = all;
    columnsChanged(0, ColumnCount - 1);
}

bool ApiUserFilterProxy::isOwn(const ApiUser &apiUser) const
{
    return isSameUsername(apiUser.username, m_ownUsername);
}

bool ApiUserFilterProxy::isForSigningIn(const ApiUser &apiUser) const
{
    return isOwn(apiUser) || isOneOfUsernames(apiUser.username, m_usernames);
}

void ApiUserFilterProxy::readInFull(ApiUserKey key, const QObject *context,
                                    std::function<void(const Result<ApiUser> &)> handle) const
{
    ApiUserTableModel *const model = source();
    if (!model) {
        handle(Error{.kind = ErrorKind::AlreadyGone});
        return;
    }
    model->readInFull(key, context, [this, proxy = QPointer(this), handle = std::move(handle)](const auto &read) {
        if (proxy && read) {
            m_whole = *read;
            if (ApiUserTableModel *const present = source())
                present->noteRead(*read);
        }
        handle(read);
    });
}

std::optional<ApiUser> ApiUserFilterProxy::inFull(int row) const
{
    const ApiUserTableModel *const model = source();
    const ApiUser *const known = model ? model->valueAt(row) : nullptr;
    if (!known)
        return std::nullopt;
    const ApiUser seen = *known;
    std::optional<ApiUser> whole;
    if (model->answersAtOnce()) {
        model->readInFull(seen.key, this, [&whole](const Result<ApiUser> &read) {
            if (read)
                whole = *read;
        });
    } else if (m_whole && m_whole->key == seen.key && m_whole->description.startsWith(seen.description)) {
        whole = m_whole;
    } else if (seen.description.size() < displayedDescriptionLength) {
        whole = seen;
    }
    return whole;
}

/// The whole description: rows hold no more than its beginning.
QVariant ApiUserFilterProxy::editText(int row) const
{
    const Pending *change = pendingChange(keyAt(row));
    if (change && change->kind == Pending::Kind::Description)
        return change->description;
    const std::optional<ApiUser> whole = inFull(row);
    return whole ? QVariant(whole->description) : QVariant();
}

QVariant ApiUserFilterProxy::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto change = [&] { return pendingChange(keyAt(index.row())); };
    switch (role) {
    case CannotChangeRole:
        return !m_whyNoChange.isNull() || change() != nullptr || jobOf(index.row()) > 0;
    case ChangePendingRole:
        return change() != nullptr;
    case DescriptionPendingRole:
        return change() && change()->kind == Pending::Kind::Description;
    case OutcomeUnknownRole:
        return change() && change()->outcomeUnknown;
    case Qt::EditRole:
        return index.column() == DescriptionColumn && loaded(index.row()) ? editText(index.row()) : QVariant();
    default:
        return ValueFilterProxy::data(index, role);
    }
}

QVariant ApiUserFilterProxy::ownData(const ApiUser &apiUser, int role) const
{
    return role == OwnApiUserRole ? QVariant(isOwn(apiUser)) : QVariant();
}

bool ApiUserFilterProxy::isEditable(const QModelIndex &index) const
{
    const ApiUserKey key = index.column() == DescriptionColumn ? keyAt(index.row()) : 0;
    return key != 0 && m_whyNoChange.isNull() && !pendingChange(key) && jobOf(index.row()) == 0;
}

Qt::ItemFlags ApiUserFilterProxy::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = DirectoryFilterProxy::flags(index);
    return isEditable(index) ? usual | Qt::ItemIsEditable : usual;
}

bool ApiUserFilterProxy::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    if (role != Qt::EditRole || index.column() != DescriptionColumn)
        return DirectoryFilterProxy::setData(index, value, role); // the source refuses it
    if (!isEditable(index))
        return false;
    // As the person has seen it, where reading it again takes time: the program may end, or the window go, before there
    // is an answer, and nothing would be left of what was typed.
    if (!source()->answersAtOnce()) {
        if (const std::optional<ApiUser> seen = inFull(index.row()))
            return changes().setDescription(*seen, value.toString(), this);
    }
    return source()->startToDescribe(index.row(), value.toString(), this);
}

bool ApiUserFilterProxy::removeRows(int row, int count, const QModelIndex &parent)
{
    return !parent.isValid() && source() && source()->startToRemove(row, count, this);
}

QString ApiUserFilterProxy::words(const ApiUser &apiUser, int column) const
{
    switch (column) {
    case DescriptionColumn:
        return ApiUserText::proseLine(shownDescription(apiUser));
    case DeleteColumn: {
        const Pending *change = pendingChange(apiUser.key);
        return change && change->outcomeUnknown ? tr("?", "instead of a button: outcome unknown") : tr("Delete");
    }
    default:
        return ValueFilterProxy::words(apiUser, column);
    }
}

QString ApiUserFilterProxy::shownDescription(const ApiUser &apiUser) const
{
    const Pending *change = pendingChange(apiUser.key);
    return change && change->kind == Pending::Kind::Description ? change->description : apiUser.description;
}

QString ApiUserFilterProxy::pendingText(const ApiUser &apiUser) const
{
    const Pending *change = pendingChange(apiUser.key);
    if (!change) {
        const ApiUserTableModel *const model = source();
        const qint64 job = model ? model->changes().jobOf(apiUser.guid) : 0;
        return job > 0 ? JobText::isInJob(job) : m_whyNoChange;
    }
    const QString username = ApiUserText::oneLine(apiUser.username);
    const QString operatorName = ApiUserText::oneLine(apiUser.operatorName);
    switch (change->kind) {
    case Pending::Kind::Deletion:
        return change->outcomeUnknown
            ? tr("It is not known whether API user %1 of %2 was deleted; this is being checked.")
                  .arg(username, operatorName)
            : tr("API user %1 of %2 is being deleted.").arg(username, operatorName);
    case Pending::Kind::Description:
        return change->outcomeUnknown
            ? tr("It is not known whether the description of API user %1 of %2 was changed; this is being checked.")
                  .arg(username, operatorName)
            : tr("The description of API user %1 of %2 is being changed.").arg(username, operatorName);
    case Pending::Kind::Unknown:
        return tr("It is not known whether the last change of API user %1 of %2 was made; this is being checked.")
            .arg(username, operatorName);
    }
    Q_UNREACHABLE();
}

QString ApiUserFilterProxy::ownText()
{
    return tr("This program signs in with this API user.");
}

QString ApiUserFilterProxy::toolTip(const ApiUser &apiUser, int column) const
{
    const QString pending = pendingText(apiUser);
    const auto andOwn = [&](const QString &text) { return isOwn(apiUser) ? text + u'\n' + ownText() : text; };
    switch (column) {
    case UsernameColumn:
        return andOwn(words(apiUser, column));
    case DescriptionColumn: {
        const QString description = harmlessLines(shownDescription(apiUser));
        return pending.isEmpty() || description.isEmpty() ? description + pending : description + u'\n' + pending;
    }
    case DeleteColumn:
        return andOwn(pending.isEmpty() ? ApiUserText::deleteButton(apiUser) : pending);
    default:
        return ValueFilterProxy::toolTip(apiUser, column);
    }
}

QString ApiUserFilterProxy::accessibleText(const ApiUser &apiUser, int column) const
{
    if (column == UsernameColumn && isOwn(apiUser))
        return tr("%1. %2", "username. what is special about it").arg(words(apiUser, column), ownText());
    if (column != DeleteColumn)
        return words(apiUser, column);
    const QString pending = pendingText(apiUser);
    return pending.isEmpty() ? ApiUserText::deleteButton(apiUser) : pending;
}

} // namespace umh

#include "moc_apiuserfilterproxy.cpp"
