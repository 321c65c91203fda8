#include "views/apiuseroverviewwindow.h"

#include "domain/clock.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertext.h"
#include "views/apiuserdetails.h"
#include "views/apiusertableview.h"
#include "views/iconset.h"
#include "views/messagebar.h"
#include "views/viewsettings.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace umh {

ApiUserOverviewWindow::ApiUserOverviewWindow(ApiUserFilterProxy &proxy, ViewSettings &settings, const Clock &clock,
                                             QWidget *parent)
    : QMainWindow(parent)
    , m_proxy(proxy)
    , m_settings(settings)
    , m_clock(clock)
    , m_messageBar(new MessageBar(this))
    , m_searchLabel(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_lastUseChip(new QToolButton(this))
    , m_table(new ApiUserTableView(proxy, this))
    , m_status(new QLabel(this))
    , m_asOf(new QLabel(this))
{
    using namespace std::chrono_literals;
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->addWidget(m_messageBar);
    layout->addWidget(createFilterRow());
    layout->addWidget(m_table, 1);
    setCentralWidget(central);
    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->setTextFormat(Qt::PlainText);
    m_asOf->hide();
    statusBar()->addPermanentWidget(m_asOf);
    statusBar()->addPermanentWidget(m_status);
    m_timesMoveOn.setInterval(30s);
    connect(&m_timesMoveOn, &QTimer::timeout, this, &ApiUserOverviewWindow::showAsOf);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_sayBusy = true;
        updateStatus();
    });

    createActions();
    createMenus();
    connectTable();
    connectChanges();
    retranslateUi();
    refreshIcons();

    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 170, letter * 95);
    restoreGeometry(m_settings.get(settings::overviewGeometry));
    m_table->restoreColumns(m_settings.get(settings::overviewColumns));
    m_proxy.setQuery(m_proxy.query());
    m_table->setFocus();
}

ApiUserOverviewWindow::~ApiUserOverviewWindow() = default;

QWidget *ApiUserOverviewWindow::createFilterRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_searchLabel->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(1000);
    m_search->installEventFilter(this);
    m_lastUseChip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lastUseChip->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_searchLabel);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_lastUseChip);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_proxy.setSearch(text); });
    connect(m_lastUseChip, &QToolButton::clicked, this, [this] { m_proxy.setLastUse(LastUseFilter::Any); });
    return row;
}

void ApiUserOverviewWindow::connectTable()
{
    connect(&m_proxy, &ApiUserFilterProxy::queryChanged, this, [this] {
        m_slow.start();
        updateFilterRow();
        updateStatus();
    });
    connect(&m_proxy, &ApiUserFilterProxy::completed, this, [this] {
        m_slow.stop();
        m_sayBusy = false;
        updateStatus();
        if (m_readFailed)
            m_messageBar->dismiss();
    });
    connect(m_messageBar, &MessageBar::dismissed, this, [this] { m_readFailed = false; });
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &ApiUserOverviewWindow::updateActions);
    connect(&m_proxy, &ApiUserFilterProxy::countsChanged, this, &ApiUserOverviewWindow::updateStatus);
    connect(&m_proxy, &ApiUserFilterProxy::failed, this, [this](const Error &error) {
        m_slow.stop();
        m_sayBusy = false;
        m_readFailed = true;
        updateStatus();
        m_messageBar->showError(tr("The API users could not be read."), error,
                                {tr("Try again"), [this] { m_proxy.refresh(); }});
    });

    connect(m_table, &ApiUserTableView::detailsRequested, this, &ApiUserOverviewWindow::showDetails);
    connect(m_table, &ApiUserTableView::deletionRequested, this, qOverload<int>(&ApiUserOverviewWindow::askToDelete));
    connect(m_table, &ApiUserTableView::editRequested, this, &ApiUserOverviewWindow::editDescription);
    connect(m_table, &ApiUserTableView::copyRequested, this, &ApiUserOverviewWindow::copyRows);
    connect(m_table, &ApiUserTableView::rowMenuRequested, this, &ApiUserOverviewWindow::showRowMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        // What was said about the selection of before is over.
        if (m_messageBar->severity() == MessageBar::Severity::Info)
            m_messageBar->dismiss();
    });
}

void ApiUserOverviewWindow::showOnly(LastUseFilter lastUse)
{
    ApiUserQuery query = m_proxy.query();
    query.filter = {};
    query.filter.lastUse = lastUse;
    m_proxy.setQuery(query);
}

void ApiUserOverviewWindow::setOwnUsername(const QString &username)
{
    m_proxy.setOwnUsername(username);
}

void ApiUserOverviewWindow::setAsOf(const std::optional<QDateTime> &lastSync)
{
    m_lastSync = lastSync;
    if (m_lastSync)
        m_timesMoveOn.start();
    else
        m_timesMoveOn.stop();
    showAsOf();
}

void ApiUserOverviewWindow::showAsOf()
{
    m_asOf->setVisible(m_lastSync.has_value());
    if (!m_lastSync)
        return;
    m_asOf->setText(m_lastSync->isValid()
                        ? tr("Last sync: %1", "how long ago").arg(ApiUserText::ago(*m_lastSync, m_clock.now()))
                        : tr("Not yet synced"));
    m_asOf->setToolTip(ApiUserText::exactly(*m_lastSync));
}

void ApiUserOverviewWindow::updateFilterRow()
{
    const ApiUserFilter filter = m_proxy.query().filter;
    if (m_search->text() != filter.search)
        m_search->setText(filter.search);
    m_lastUseChip->setVisible(filter.lastUse != LastUseFilter::Any);
    switch (filter.lastUse) {
    case LastUseFilter::InactiveOver30Days:
        m_lastUseChip->setText(tr("Inactive for more than 30 days"));
        break;
    case LastUseFilter::NotYetUsed:
        m_lastUseChip->setText(tr("Not yet used"));
        break;
    default:
        break;
    }
    m_lastUseChip->setAccessibleName(tr("Remove filter: %1").arg(m_lastUseChip->text()));
}

void ApiUserOverviewWindow::updateStatus()
{
    const bool complete = m_proxy.isComplete();
    const int total = m_proxy.total();
    if (m_sayBusy)
        m_status->setText(tr("Searching…"));
    else if (complete && total >= 0)
        m_status->setText(tr("%1 of %Ln API user(s)", nullptr, total).arg(QLocale().toString(m_proxy.rowCount())));

    QString empty;
    if (complete && m_proxy.rowCount() == 0) {
        empty = m_proxy.query().filter.isEmpty() ? tr("There are no API users.")
                                                 : tr("No API user matches. Press Esc to see all of them.");
    }
    m_table->setEmptyText(empty);
}

/// Esc: away with the message if one is being read, else with search and filter.
void ApiUserOverviewWindow::escape()
{
    if (const QWidget *focus = focusWidget(); focus && m_messageBar->isAncestorOf(focus))
        m_messageBar->dismiss();
    else
        showOnly(LastUseFilter::Any);
}

void ApiUserOverviewWindow::showDetails(int row)
{
    const Result<ApiUser> apiUser = m_proxy.readInFull(m_proxy.keyAt(row));
    if (!apiUser) {
        m_messageBar->showError(tr("The API user could not be shown."), apiUser.error());
        return;
    }
    auto *details = new ApiUserDetails(*apiUser, m_clock.now(), m_proxy.isOwn(*apiUser), this);
    connect(details, &ApiUserDetails::deleteRequested, this, [this, details](const ApiUser &wanted) {
        details->close();
        askToDelete(wanted);
    });
    details->show();
}

void ApiUserOverviewWindow::copyRows()
{
    const int selected = m_table->selectedRowCount();
    if (selected == 0)
        return;
    if (selected > ApiUserTableView::mostCopiedRows) {
        m_messageBar->showMessage(
            MessageBar::Severity::Info, tr("%Ln row(s) are too many to copy at once.", nullptr, selected),
            tr("Select at most %1 rows, or use the command “user-management-hub list --format csv”.")
                .arg(QLocale().toString(ApiUserTableView::mostCopiedRows)));
        return;
    }
    QGuiApplication::clipboard()->setText(m_table->selectedRowsAsText());
    statusBar()->showMessage(tr("%Ln row(s) copied.", nullptr, selected), 5'000);
}

void ApiUserOverviewWindow::saveState()
{
    m_settings.set(settings::overviewGeometry, saveGeometry());
    m_settings.set(settings::overviewColumns, m_table->saveColumns());
}

void ApiUserOverviewWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void ApiUserOverviewWindow::closeEvent(QCloseEvent *event)
{
    m_table->commitEditing();
    saveState();
    const auto allDetails = findChildren<ApiUserDetails *>();
    for (ApiUserDetails *details : allDetails)
        details->close();
    QMainWindow::closeEvent(event);
}

bool ApiUserOverviewWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            m_table->setFocus(Qt::OtherFocusReason);
            if (!m_table->currentIndex().isValid() && m_proxy.rowCount() > 0)
                m_table->selectAsCurrent(0);
            return true;
        default:
            break;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace umh
