#include "views/apiuseroverviewwindow.h"

#include "domain/clock.h"
#include "table/apiuserfilterproxy.h"
#include "table/apiusertext.h"
#include "views/apiuserdetails.h"
#include "views/apiusertableview.h"
#include "views/deleteconfirmation.h"
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
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
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
{
    using namespace std::chrono_literals;
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->addWidget(m_messageBar);
    layout->addWidget(createFilterRow());
    layout->addWidget(m_table, 1);
    setCentralWidget(central);
    statusBar()->addPermanentWidget(m_status);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_sayBusy = true;
        updateStatus();
    });

    createActions();
    createMenus();
    connectTable();
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

void ApiUserOverviewWindow::createActions()
{
    const auto create = [this](const QKeySequence &shortcut, auto &&act) {
        auto *action = new QAction(this);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_closeAction = create(QKeySequence::Close, [this] { close(); });
    m_findAction = create(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_refreshAction = create(QKeySequence::Refresh, [this] {
        m_proxy.refresh();
        Q_EMIT refreshRequested();
    });
    create(Qt::Key_Escape, [this] { escape(); });
    m_standardColumnsAction = create({}, [this] { m_table->resetColumns(); });
    // The table reacts to these keys itself, so that they mean the usual in the search field.
    m_copyAction = create({}, [this] { copyRows(); });
    m_detailsAction = create({}, [this] { showDetails(m_table->selectedRow()); });
    m_deleteAction = create({}, [this] { askToDelete(m_table->selectedRow()); });
}

void ApiUserOverviewWindow::createMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addAction(m_closeAction);
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions({m_copyAction, m_findAction});
    m_editMenu->addSeparator();
    m_editMenu->addActions({m_detailsAction, m_deleteAction});
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions({m_refreshAction, m_standardColumnsAction});
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
    connect(m_messageBar, &MessageBar::dismissed, this, [this] {
        m_readFailed = false;
        m_failedRemoval = 0;
    });
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
    connect(&m_proxy, &ApiUserFilterProxy::removed, this, &ApiUserOverviewWindow::showRemoved);
    connect(&m_proxy, &ApiUserFilterProxy::removalFailed, this, &ApiUserOverviewWindow::showRemovalFailed);

    connect(m_table, &ApiUserTableView::detailsRequested, this, &ApiUserOverviewWindow::showDetails);
    connect(m_table, &ApiUserTableView::deletionRequested, this, qOverload<int>(&ApiUserOverviewWindow::askToDelete));
    connect(m_table, &ApiUserTableView::copyRequested, this, &ApiUserOverviewWindow::copyRows);
    connect(m_table, &ApiUserTableView::rowMenuRequested, this, &ApiUserOverviewWindow::showRowMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        // What was said about the selection of before is over.
        if (m_messageBar->severity() == MessageBar::Severity::Info)
            m_messageBar->dismiss();
    });
}

void ApiUserOverviewWindow::retranslateUi()
{
    setWindowTitle(tr("API user overview"));
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_closeAction->setText(tr("&Close"));
    m_copyAction->setText(tr("&Copy rows") + u'\t'
                          + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    m_findAction->setText(tr("&Find"));
    m_detailsAction->setText(tr("&Show details") + u'\t'
                             + QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    m_deleteAction->setText(tr("&Delete API user…") + u'\t'
                            + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    m_refreshAction->setText(tr("&Refresh"));
    m_standardColumnsAction->setText(tr("&Standard columns"));
    m_searchLabel->setText(tr("&Search:"));
    m_search->setPlaceholderText(tr("Operator, username, type or description"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setAccessibleDescription(tr("Shows the API users in which every word occurs. Esc clears."));
    m_lastUseChip->setToolTip(tr("Show API users whatever their last use"));
    m_table->setAccessibleName(tr("API users"));
    m_proxy.retranslate();
    updateFilterRow();
    updateStatus();
    updateActions();
}

void ApiUserOverviewWindow::refreshIcons()
{
    m_findAction->setIcon(symbolicIcon(u"search"_s, palette()));
    m_copyAction->setIcon(symbolicIcon(u"copy"_s, palette()));
    m_deleteAction->setIcon(symbolicIcon(u"delete"_s, palette()));
    m_refreshAction->setIcon(symbolicIcon(u"refresh"_s, palette()));
    m_standardColumnsAction->setIcon(symbolicIcon(u"columns"_s, palette()));
    m_lastUseChip->setIcon(symbolicIcon(u"close"_s, palette()));
}

void ApiUserOverviewWindow::showOnly(LastUseFilter lastUse)
{
    ApiUserQuery query = m_proxy.query();
    query.filter = {};
    query.filter.lastUse = lastUse;
    m_proxy.setQuery(query);
}

void ApiUserOverviewWindow::updateFilterRow()
{
    const ApiUserFilter filter = m_proxy.query().filter;
    if (m_search->text() != filter.search)
        m_search->setText(filter.search);
    m_lastUseChip->setVisible(filter.lastUse != LastUseFilter::Any);
    switch (filter.lastUse) {
    case LastUseFilter::Any:
        break;
    case LastUseFilter::InactiveOver30Days:
        m_lastUseChip->setText(tr("Inactive for more than 30 days"));
        break;
    case LastUseFilter::NotYetUsed:
        m_lastUseChip->setText(tr("Not yet used"));
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

void ApiUserOverviewWindow::updateActions()
{
    const bool one = m_table->selectedRow() >= 0;
    m_copyAction->setEnabled(m_table->selectedRowCount() > 0);
    m_detailsAction->setEnabled(one);
    m_deleteAction->setEnabled(one);
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
    auto *details = new ApiUserDetails(*apiUser, m_clock.now(), this);
    connect(details, &ApiUserDetails::deleteRequested, this, [this, details](const ApiUser &wanted) {
        details->close();
        askToDelete(wanted);
    });
    details->show();
}

void ApiUserOverviewWindow::askToDelete(int row)
{
    if (m_table->selectedRowCount() > 1) {
        m_messageBar->showMessage(MessageBar::Severity::Info, tr("Several rows are selected."),
                                  tr("API users are deleted one at a time. Select a single row."));
        return;
    }
    const auto apiUser = m_proxy.index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
    if (apiUser.key != 0)
        askToDelete(apiUser);
}

void ApiUserOverviewWindow::askToDelete(const ApiUser &apiUser)
{
    if (m_confirmation)
        return;
    // Asked about as it is now: it may have been used since it was shown.
    const Result<ApiUser> present = m_proxy.readInFull(apiUser.key);
    if (!present) {
        showRemovalFailed(apiUser, present.error());
        return;
    }
    m_confirmation = new DeleteConfirmation(*present, m_clock.now(), this);
    m_confirmation->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_confirmation, &QDialog::finished, this, [this, apiUser](int answer) {
        m_confirmation.clear();
        if (answer != QDialog::Accepted)
            return;
        statusBar()->showMessage(
            tr("Deleting API user %1 of %2…")
                .arg(ApiUserText::oneLine(apiUser.username), ApiUserText::oneLine(apiUser.operatorName)));
        m_proxy.remove(apiUser);
    });
    m_confirmation->open();
}

void ApiUserOverviewWindow::showRemoved(const ApiUser &apiUser)
{
    // Another one's failure stays to be read.
    if (m_failedRemoval == apiUser.key)
        m_messageBar->dismiss();
    statusBar()->showMessage(
        tr("API user %1 of %2 was deleted.")
            .arg(ApiUserText::oneLine(apiUser.username), ApiUserText::oneLine(apiUser.operatorName)),
        10'000);
    // The next one, so that the keyboard can go on from here.
    if (m_table->selectedRowCount() == 0 && m_table->currentIndex().isValid())
        m_table->selectAsCurrent(m_table->currentIndex().row());
}

void ApiUserOverviewWindow::showRemovalFailed(const ApiUser &apiUser, const Error &error)
{
    const QString context =
        tr("API user %1 of %2 was not deleted.")
            .arg(ApiUserText::oneLine(apiUser.username), ApiUserText::oneLine(apiUser.operatorName));
    statusBar()->clearMessage();
    m_readFailed = false;
    m_failedRemoval = apiUser.key;
    MessageAction again;
    if (error.kind != ErrorKind::AlreadyGone)
        again = {tr("Delete again…"), [this, apiUser] { askToDelete(apiUser); }};
    m_messageBar->showError(context, error, again);
}

void ApiUserOverviewWindow::showRowMenu(int row, const QPoint &globalPosition)
{
    Q_UNUSED(row) // it is the selected one: a press selects before the menu opens
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_detailsAction, m_copyAction});
    menu->addSeparator();
    menu->addAction(m_deleteAction);
    menu->popup(globalPosition);
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
