#include "views/table/tablepane.h"

#include "domain/programstate.h"
#include "table/directoryfilterproxy.h"
#include "table/rowselection.h"
#include "views/table/directorytableview.h"
#include "views/table/filterbutton.h"
#include "views/widgets/filterchip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/iconset.h"
#include "views/widgets/messagebar.h"
#include "words/tooltip.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>

#include <chrono>

using namespace Qt::StringLiterals;

namespace umh {

TablePane::TablePane(DirectoryFilterProxy &proxy, DirectoryTableView *table, QWidget *parent)
    : QWidget(parent)
    , m_proxy(proxy)
    , m_messageBar(new MessageBar(this))
    , m_searchRow(new QWidget(this))
    , m_searchLabel(new QLabel(m_searchRow))
    , m_search(new QLineEdit(m_searchRow))
    , m_chipRow(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(table)
    , m_showAll(new QAction(this))
{
    using namespace std::chrono_literals;
    auto *searchLayout = new QHBoxLayout(m_searchRow);
    searchLayout->setContentsMargins({});
    m_searchLabel->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(1000);
    m_search->installEventFilter(this);
    searchLayout->addWidget(m_searchLabel);
    searchLayout->addWidget(m_search, 1);
    new FlowLayout(m_chipRow);
    m_chipRow->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_searchRow);
    layout->addWidget(m_chipRow);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_messageBar); // below, so that no row moves for it

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_sayBusy = true;
        updateStatus();
    });
    m_readsAgain.setSingleShot(true);
    m_readsAgain.setInterval(1s);
    connect(&m_readsAgain, &QTimer::timeout, this, [this] { m_proxy.refresh(); });
    m_search->setObjectName(u"search"_s);
    setFocusProxy(m_table);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WindowShortcut); // of a pane in a tab behind another one nothing is heard
    connect(escape, &QAction::triggered, this, &TablePane::escape);
    addAction(escape);
    connect(m_showAll, &QAction::triggered, this, [this] {
        showAll();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connectTable();
}

TablePane::~TablePane() = default;

void TablePane::setUp()
{
    retranslateUi();
    refreshIcons();
}

void TablePane::refresh()
{
    m_proxy.refresh();
}

QSize TablePane::usualSize(int rows) const
{
    const QMargins margins = layout()->contentsMargins();
    const int spacing = layout()->spacing();
    const int above = m_searchRow->sizeHint().height() + m_chipRow->sizeHint().height() + 2 * spacing;
    return {m_table->usualTableWidth() + margins.left() + margins.right(),
            margins.top() + above + m_table->usualTableHeight(rows) + margins.bottom()};
}

Availability TablePane::forOneRow() const
{
    switch (m_table->selectedRowCount()) {
    case 0:
        return {tr("No row is selected.")};
    case 1:
        return {};
    default:
        return {tr("Several rows are selected. Select a single one.")};
    }
}

Availability TablePane::availability(Command command) const
{
    switch (command) {
    case Command::Copy:
        return m_table->selectedRowCount() > 0 ? Availability() : Availability{tr("No row is selected.")};
    case Command::SelectAll:
        return m_proxy.rowCount() > 0 ? Availability() : Availability{tr("There are no rows.")};
    case Command::ClearFilters:
        return m_chips.isEmpty() ? Availability{tr("No filter is on.")} : Availability();
    case Command::SortByColumn:
        return m_table->canSortByCurrentColumn() ? Availability()
                                                 : Availability{tr("This column has nothing to sort by.")};
    case Command::Export:
    case Command::Print:
        return m_proxy.rowCount() > 0 ? Availability() : Availability{tr("There are no rows.")};
    case Command::Find:
    case Command::Columns:
    case Command::ResetColumns:
        return {};
    case Command::EditDescription:
    case Command::EditFacts:
    case Command::AddApiUser:
    case Command::Delete:
    case Command::ShowOperator:
    case Command::ShowOperators:
    case Command::ShowApiUsers:
    case Command::ShowJournal:
    case Command::CheckJournal:
    case Command::ArchiveJournal:
    case Command::Details:
        break;
    }
    return {tr("This cannot be done with what is listed here.")};
}

ShownList TablePane::shownList() const
{
    QStringList words{scopeText()};
    if (const QString searched = m_proxy.search().simplified(); !searched.isEmpty())
        words += tr("Search: “%1”").arg(searched);
    const QList<Chip> filters = chips();
    for (const Chip &chip : filters)
        words += chip.text;
    words.removeAll(QString());
    return {.query = m_proxy.directoryQuery(),
            .columns = m_table->readableColumns(),
            .filter = words.join("; "_L1),
            .rows = m_proxy.rowCount(),
            .selected = m_table->selectedRowCount()};
}

void TablePane::run(Command command)
{
    switch (command) {
    case Command::Copy:
        copyRows();
        break;
    case Command::SelectAll:
        m_table->selectAll();
        break;
    case Command::Find:
        search({});
        break;
    case Command::ClearFilters:
        clearFilters();
        break;
    case Command::SortByColumn:
        m_table->sortByCurrentColumn();
        break;
    case Command::Columns:
        m_table->showColumnsMenu();
        break;
    case Command::ResetColumns:
        m_table->resetColumns();
        break;
    case Command::Export:
        Q_EMIT exportRequested();
        break;
    case Command::Print:
        Q_EMIT printRequested();
        break;
    case Command::EditDescription:
    case Command::EditFacts:
    case Command::AddApiUser:
    case Command::Delete:
    case Command::ShowOperator:
    case Command::ShowOperators:
    case Command::ShowApiUsers:
    case Command::ShowJournal:
    case Command::CheckJournal:
    case Command::ArchiveJournal:
    case Command::Details:
        break;
    }
}

void TablePane::connectTable()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_proxy.setSearch(text); });
    connect(&m_proxy, &DirectoryFilterProxy::queryChanged, this, [this] {
        m_slow.start();
        showSearch();
        showChips();
        updateStatus();
    });
    connect(&m_proxy, &DirectoryFilterProxy::completed, this, [this] {
        m_slow.stop();
        m_sayBusy = false;
        m_readsAgain.stop();
        updateStatus();
        m_readFailure.takeBack();
    });
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &TablePane::tellAvailability);
    connect(&m_proxy, &DirectoryFilterProxy::countsChanged, this, [this] {
        updateStatus();
        tellAvailability();
    });
    connect(&m_proxy, &DirectoryFilterProxy::failed, this, [this](const Error &error) {
        m_slow.stop();
        m_sayBusy = false;
        updateStatus();
        Q_EMIT availabilityChanged();
        // The status bar says so for all that cannot be read, and nobody has asked for this.
        if (isOutOfReachForAll(error.kind)) {
            m_readsAgain.start();
            return;
        }
        m_readFailure = m_messageBar->showError(
            error,
            [this] {
                return MessageText{readFailedText(), {}, tr("Try again")};
            },
            [this] { m_proxy.refresh(); });
    });

    connect(m_table, &DirectoryTableView::openRequested, this, [this](int row) { openRow(row); });
    connect(m_table, &DirectoryTableView::copyRequested, this, &TablePane::copyRows);
    connect(m_table, &DirectoryTableView::searchTyped, this, &TablePane::search);
    connect(m_table, &DirectoryTableView::rowMenuRequested, this,
            [this](int, const QPoint &position) { Q_EMIT rowMenuRequested(position); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TablePane::tellAvailability);
    connect(&m_table->rowSelection(), &RowSelection::changed, this, [this] {
        tellAvailability();
        updateStatus();
        m_aboutSelection.takeBack();
    });
}

void TablePane::tellAvailability()
{
    if (!m_proxy.isChangingQuery() || m_table->selectedRowCount() > 0)
        Q_EMIT availabilityChanged();
}

void TablePane::addToSearchRow(QWidget *widget)
{
    QWidget *before = lastInSearchRow();
    m_searchRow->layout()->addWidget(widget);
    setTabOrder(before, widget);
}

QWidget *TablePane::lastInSearchRow() const
{
    return m_searchRow->layout()->itemAt(m_searchRow->layout()->count() - 1)->widget();
}

void TablePane::setFilterButton(FilterButton *button)
{
    m_filter = button;
    addToSearchRow(button);
}

QMenu *TablePane::filterMenu() const
{
    return m_filter ? m_filter->menu() : nullptr;
}

void TablePane::setSearchTexts(const QString &placeholder, const QString &description)
{
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleDescription(description);
}

void TablePane::prepareToClose() { }

bool TablePane::mayClose()
{
    return true;
}

void TablePane::setBeginnings(const QList<QAction *> &actions)
{
    m_beginnings = actions;
    updateStatus();
}

bool TablePane::isFiltered() const
{
    return !m_proxy.search().trimmed().isEmpty() || !m_chips.isEmpty();
}

QList<TablePane::Chip> TablePane::chips() const
{
    return {};
}

void TablePane::showSearch()
{
    const QString search = m_proxy.search();
    if (m_search->text() != search)
        m_search->setText(search);
}

/// Each letter that is typed into the search is another query, mostly with the same filters.
void TablePane::showChips()
{
    if (chips() != m_chips)
        renewChips();
}

void TablePane::renewChips()
{
    m_chips = chips();
    const auto present = m_chipRow->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (QToolButton *button : present) {
        // It may be the one whose click is being answered.
        button->hide();
        m_chipRow->layout()->removeWidget(button);
        button->setParent(nullptr);
        button->deleteLater();
    }
    QWidget *before = lastInSearchRow();
    for (const Chip &chip : std::as_const(m_chips)) {
        auto *button = new FilterChip(chip.text, m_chipRow);
        button->setIcon(symbolicIcon(u"close"_s, palette()));
        button->setToolTip(asToolTip(chip.text + u'\n' + chip.toolTip)); // the chip may cut it off
        button->setAccessibleName(tr("Remove filter: %1").arg(chip.text));
        connect(button, &QToolButton::clicked, this, [this, takeOff = chip.takeOff] {
            m_table->setFocus(Qt::OtherFocusReason); // the button goes
            takeOff();
        });
        m_chipRow->layout()->addWidget(button);
        button->show();
        setTabOrder(before, button);
        before = button;
    }
    m_chipRow->setVisible(!m_chips.isEmpty());
    Q_EMIT availabilityChanged();
}

void TablePane::updateStatus()
{
    const int total = m_proxy.total();
    // Of another query nothing is said before its rows are there: also not that none is selected meanwhile.
    const bool complete = m_proxy.isComplete() && !m_proxy.isChangingQuery();
    const QString before = m_status;
    if (m_sayBusy) {
        m_status = tr("Searching…");
    } else if (complete && total >= 0) {
        const int selected = m_table->selectedRowCount();
        m_status = statusText(m_proxy.rowCount(), total);
        if (selected > 0)
            m_status = tr("%1 · %2", "rows · how many of them are selected")
                           .arg(m_status, tr("%Ln selected", "rows", selected));
    }
    if (!complete || m_proxy.rowCount() > 0)
        m_table->setEmptyNote({});
    else if (isFiltered())
        m_table->setEmptyNote(emptyText(), {m_showAll});
    else
        m_table->setEmptyNote(emptyText(), m_beginnings);
    if (m_status != before) {
        m_table->setAccessibleDescription(m_status); // how many rows are selected, beside which ones
        Q_EMIT statusChanged();
    }
}

/// Goes to the search field; a \a typed text takes the place of what it holds.
void TablePane::search(const QString &typed)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    if (!typed.isEmpty())
        m_search->insert(typed);
}

/// Esc takes back what has the focus: a message that is being read, or a search.
void TablePane::escape()
{
    const QWidget *focus = window()->focusWidget();
    if (focus && m_messageBar->isAncestorOf(focus))
        m_messageBar->dismiss();
    else if (focus == m_search)
        m_search->clear();
}

void TablePane::copyRows()
{
    const int selected = m_table->selectedRowCount();
    if (selected == 0)
        return;
    if (selected > DirectoryTableView::mostCopiedRows) {
        m_aboutSelection = m_messageBar->showMessage(MessageBar::Severity::Info, [selected] {
            constexpr int mostForList = 100'000;
            return MessageText{
                tr("%Ln row(s) cannot be copied at once.", nullptr, selected),
                selected > mostForList
                    ? tr("Use “Export…” in the File menu.")
                    : tr("Select at most %1 rows, or use the command “user-management-hub list --format csv”.")
                          .arg(QLocale().toString(DirectoryTableView::mostCopiedRows))};
        });
        return;
    }
    const QList<RowKey> keys = m_table->selectedKeys();
    m_proxy.readAll(keys, this, [this, keys](const Status &read) {
        if (!read) {
            m_aboutSelection =
                m_messageBar->showError(read.error(), [] { return MessageText{tr("The rows could not be copied.")}; });
            return;
        }
        QList<int> rows = m_proxy.rowsOf(keys);
        rows.removeAll(-1); // they have gone meanwhile
        QGuiApplication::clipboard()->setText(m_table->rowsAsText(rows));
        Q_EMIT said(tr("%Ln row(s) copied.", nullptr, int(rows.size())), shownBriefly);
    });
}

void TablePane::retranslateUi()
{
    m_showAll->setText(tr("Clear search and filters"));
    m_searchLabel->setText(tr("&Search:"));
    m_search->setAccessibleName(tr("Search"));
    m_proxy.retranslate();
    showSearch();
    renewChips();
    updateStatus();
}

void TablePane::refreshIcons()
{
    renewChips();
}

void TablePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

bool TablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_U && key->modifiers() == Qt::ControlModifier) {
            event->ignore(); // it brings up all API users, as everywhere, and does not empty the line
            return true;
        }
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        case Qt::Key_Backspace:
            if (!m_search->text().isEmpty() || key->isAutoRepeat()) // held, it is meant for what was typed
                break;
            clearFilters();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace umh

#include "moc_tablepane.cpp"
