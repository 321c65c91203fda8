#include "views/apiusers/apiuserfollowing.h"

#include "domain/apiuser.h"
#include "domain/programstate.h"
#include "domain/time/clock.h"
#include "table/apiuserfactchanges.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuserdetailspane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/widgets/viewsettings.h"

#include <QtCore/QPointer>
#include <QtWidgets/QSplitter>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int detailsShare = 3; ///< of the height the details have at most one part, until a person gives them more

} // namespace

ApiUserFollowing::ApiUserFollowing(ApiUserFilterProxy &rows, ApiUserTableView &table, QSplitter &splitter,
                                   ViewSettings &settings, const Clock &clock, bool knowsOperator, QWidget *pane)
    : QObject(pane)
    , m_rows(rows)
    , m_table(table)
    , m_splitter(splitter)
    , m_details(*new ApiUserDetailsPane(&splitter))
    , m_settings(settings)
    , m_clock(clock)
    , m_knowsOperator(knowsOperator)
    , m_pane(pane)
{
    using namespace std::chrono_literals;
    // Before anybody asks how high they are.
    m_details.setApiUser(std::nullopt, {.knowsOperator = knowsOperator}, clock.now());
    m_splitter.addWidget(&m_details);
    m_splitter.setStretchFactor(0, 1);
    m_details.hide();
    m_follows.setSingleShot(true);
    m_follows.setInterval(0ms);
    m_readsInFull.setSingleShot(true);
    m_readsInFull.setInterval(40ms); // a key that is held repeats faster
    m_readsAgain.setSingleShot(true);
    m_readsAgain.setInterval(1s);
    connect(&m_readsAgain, &QTimer::timeout, this, &ApiUserFollowing::readInFull);
    connect(&m_follows, &QTimer::timeout, this, &ApiUserFollowing::follow);
    connect(&m_readsInFull, &QTimer::timeout, this, &ApiUserFollowing::readInFull);
    connect(m_table.selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_follows.isActive())
            follow(); // a person goes on to it
        else
            m_follows.start();
    });
    // Once the rows are painted, which a person is waiting for.
    const auto followLater = qOverload<>(&QTimer::start);
    connect(&m_rows, &QAbstractItemModel::dataChanged, &m_follows, followLater);
    connect(&m_rows, &QAbstractItemModel::modelReset, &m_follows, followLater);
    connect(&m_rows, &ApiUserFilterProxy::completed, &m_follows, followLater);
    connect(&m_details, &ApiUserDetailsPane::left, &m_table, [this] { m_table.setFocus(Qt::OtherFocusReason); });
    connect(&m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.set(settings::detailsHeight, m_details.height()); });
}

ApiUserFollowing::~ApiUserFollowing() = default;

bool ApiUserFollowing::isShown() const
{
    return m_details.isVisibleTo(m_pane);
}

void ApiUserFollowing::begin()
{
    if (std::exchange(m_hasBegun, true)) {
        follow();
        return;
    }
    const QString wanted = m_settings.get(settings::details);
    const bool fits = m_details.sizeHint().height() * detailsShare <= m_splitter.height();
    show(wanted.isEmpty() ? fits : wanted == u"yes"_s);
}

int ApiUserFollowing::usualHeight(int tableHeight) const
{
    if (m_settings.get(settings::details) == u"no"_s)
        return 0;
    const int details = m_details.sizeHint().height();
    return std::max(details, detailsShare * details - tableHeight) + m_splitter.handleWidth();
}

void ApiUserFollowing::choose(bool shown)
{
    m_settings.set(settings::details, shown ? u"yes"_s : u"no"_s);
    show(shown);
}

void ApiUserFollowing::show(bool shown)
{
    if (shown == isShown())
        return;
    if (!shown)
        m_details.commit();
    const bool hadFocus = m_details.isAncestorOf(m_pane->window()->focusWidget());
    m_details.setVisible(shown);
    if (shown) {
        const int kept = m_settings.get(settings::detailsHeight);
        const int height = kept > 0 ? kept : m_details.sizeHint().height();
        m_splitter.setSizes({std::max(1, m_splitter.height() - height), height});
        follow();
    } else if (hadFocus) {
        m_table.setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT shownChanged();
}

void ApiUserFollowing::follow()
{
    if (!isShown())
        return;
    const QModelIndex current = m_table.currentIndex();
    const auto apiUser = m_rows.index(current.row(), 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    if (apiUser.key == 0 && (current.isValid() || !m_rows.isComplete()))
        return; // it is not known yet
    if (m_details.edited() && m_details.edited()->key != apiUser.key)
        m_details.commit();
    if (apiUser.key == 0) {
        tell(std::nullopt, false);
        return;
    }
    const bool isCutOff = apiUser.description.size() >= displayedDescriptionLength;
    const bool isKnown = m_whole && m_whole->key == apiUser.key && m_whole->description.startsWith(apiUser.description);
    ApiUser shown = apiUser;
    if (isCutOff && isKnown)
        shown.description = m_whole->description;
    tell(shown, isKnown || !isCutOff);
    m_readsInFull.start();
}

void ApiUserFollowing::readInFull()
{
    const RowKey key = m_rows.keyAt(m_table.currentIndex().row());
    if (key == 0 || !m_details.isVisible())
        return;
    m_rows.readInFullLater(key, [following = QPointer(this)](const Result<ApiUser> &read) {
        if (following) // the reader outlives it
            following->showInFull(read);
    });
    m_rows.readUsageLater(key, [following = QPointer(this), key](const Result<UsageHistory> &read) {
        // Whatever fails is told by what is read beside it.
        if (following && read && following->m_details.apiUser() && following->m_details.apiUser()->key == key)
            following->m_details.setUsage(*read, following->m_clock.now());
    });
}

void ApiUserFollowing::showInFull(const Result<ApiUser> &read)
{
    if (!read) {
        if (isOutOfReachForAll(read.error().kind))
            m_readsAgain.start();
        else if (read.error().kind != ErrorKind::AlreadyGone) // where it is gone, its row goes as well
            Q_EMIT failed(read.error());
        return;
    }
    m_readsAgain.stop();
    m_whole = *read;
    Q_EMIT this->read();
    if (m_details.apiUser() && m_details.apiUser()->key == read->key)
        tell(*read, true);
}

void ApiUserFollowing::tell(const std::optional<ApiUser> &apiUser, bool isWhole)
{
    const QString pending = apiUser ? m_rows.pendingText(*apiUser) : QString();
    std::optional<ApiUser> shown = apiUser;
    if (shown)
        shown->description = m_rows.shownDescription(*apiUser); // what it is going to be, as in the table
    m_details.setApiUser(shown,
                         {.isOwn = apiUser && m_rows.isOwn(*apiUser),
                          .isWhole = isWhole,
                          .whyNoChange = pending.isEmpty() ? QString() : pending,
                          .mayEditFacts = m_rows.facts().mayChange(),
                          .knowsOperator = m_knowsOperator},
                         m_clock.now());
}

bool ApiUserFollowing::edit(const ApiUser &whole, const QString &typed)
{
    show(true);
    m_whole = whole;
    tell(whole, true);
    return m_details.edit(typed);
}

} // namespace umh

#include "moc_apiuserfollowing.cpp"
