#include "views/table/tablepane.h"

#include "table/directoryfilterproxy.h"
#include "views/table/directorytableview.h"
#include "views/widgets/filterchip.h"
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
#include <QtWidgets/QMenu>

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
    , m_table(table)
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
    auto *chipLayout = new QHBoxLayout(m_chipRow);
    chipLayout->setContentsMargins({});
    chipLayout->addStretch(1);
    m_chipRow->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_searchRow);
    layout->addWidget(m_chipRow);
    layout->addWidget(m_table, 1);

    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_sayBusy = true;
        updateStatus();
    });
    m_search->setObjectName(u"search"_s);
    setFocusProxy(m_table);
    createCommonActions();
    connectTable();
}

TablePane::~TablePane() = default;

void TablePane::setUp()
{
    retranslateUi();
    refreshIcons();
}

QAction *TablePane::createAction(const QKeySequence &shortcut, std::function<void()> act)
{
    auto *action = new QAction(this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut); // of a pane in a tab behind another one nothing is heard
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

void TablePane::createCommonActions()
{
    m_findAction = createAction(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_refreshAction = createAction(QKeySequence::Refresh, [this] {
        m_proxy.refresh();
        Q_EMIT refreshRequested();
    });
    createAction(Qt::Key_Escape, [this] { escape(); });
    m_sortAction = createAction(Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { m_table->sortByCurrentColumn(); });
    m_columnsAction = createAction(Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { m_table->showColumnsMenu(); });
    m_standardColumnsAction = createAction({}, [this] { m_table->resetColumns(); });
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_viewActions = {m_refreshAction, separator, m_sortAction, m_columnsAction, m_standardColumnsAction};
    // The table reacts to the key itself, so that it means the usual in the search field.
    m_copyAction = createAction({}, [this] { copyRows(); });
}

void TablePane::addRowAction(QAction *action)
{
    if (!action) {
        action = new QAction(this);
        action->setSeparator(true);
    }
    m_rowActions += action;
}

QString TablePane::withKey(const QString &text, const QKeySequence &key)
{
    return text + u'\t' + key.toString(QKeySequence::NativeText);
}

void TablePane::connectTable()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_proxy.setSearch(text); });
    connect(&m_proxy, &DirectoryFilterProxy::queryChanged, this, [this] {
        m_slow.start();
        showSearch();
        // Each letter that is typed into the search is another query.
        if (saveFilter() != m_filterOfChips)
            showChips();
        updateStatus();
    });
    connect(&m_proxy, &DirectoryFilterProxy::completed, this, [this] {
        m_slow.stop();
        m_sayBusy = false;
        updateStatus();
        if (m_readFailed)
            m_messageBar->dismiss();
    });
    connect(m_messageBar, &MessageBar::dismissed, this, [this] { m_readFailed = false; });
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, [this] { updateActions(); });
    connect(&m_proxy, &DirectoryFilterProxy::countsChanged, this, &TablePane::updateStatus);
    connect(&m_proxy, &DirectoryFilterProxy::failed, this, [this](const Error &error) {
        m_slow.stop();
        m_sayBusy = false;
        m_readFailed = true;
        updateStatus();
        m_messageBar->showError(
            error,
            [this] {
                return MessageText{readFailedText(), {}, tr("Try again")};
            },
            [this] { m_proxy.refresh(); });
    });

    connect(m_table, &DirectoryTableView::openRequested, this, [this](int row) { openRow(row); });
    connect(m_table, &DirectoryTableView::copyRequested, this, &TablePane::copyRows);
    connect(m_table, &DirectoryTableView::rowMenuRequested, this,
            [this](int, const QPoint &position) { showRowMenu(position); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        // What was said about the selection of before is over.
        if (m_messageBar->severity() == MessageBar::Severity::Info)
            m_messageBar->dismiss();
    });
}

void TablePane::addToSearchRow(QWidget *widget)
{
    m_searchRow->layout()->addWidget(widget);
    setTabOrder(m_search, widget);
}

void TablePane::setSearchTexts(const QString &placeholder, const QString &description)
{
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleDescription(description);
}

void TablePane::prepareToClose() { }

QVariantMap TablePane::saveFilter() const
{
    return {};
}

void TablePane::restoreFilter(const QVariantMap &)
{
    clearFilter();
}

QList<TablePane::Chip> TablePane::chips() const
{
    return {};
}

void TablePane::clearFilter()
{
    m_proxy.setSearch({});
}

void TablePane::showSearch()
{
    const QString search = m_proxy.search();
    if (m_search->text() != search)
        m_search->setText(search);
}

void TablePane::showChips()
{
    m_filterOfChips = saveFilter();
    const QList<Chip> wanted = chips();
    const auto present = m_chipRow->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (QToolButton *button : present) {
        // It may be the one whose click is being answered.
        button->hide();
        m_chipRow->layout()->removeWidget(button);
        button->setParent(nullptr);
        button->deleteLater();
    }
    auto *layout = static_cast<QHBoxLayout *>(m_chipRow->layout());
    QWidget *before = m_searchRow->layout()->itemAt(m_searchRow->layout()->count() - 1)->widget();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Chip &chip = wanted.at(i);
        auto *button = new FilterChip(chip.text, m_chipRow);
        button->setIcon(symbolicIcon(u"close"_s, palette()));
        button->setToolTip(asToolTip(chip.text + u'\n' + chip.toolTip)); // the chip may cut it off
        button->setAccessibleName(tr("Remove filter: %1").arg(chip.text));
        connect(button, &QToolButton::clicked, this, [this, takeOff = chip.takeOff] {
            m_table->setFocus(Qt::OtherFocusReason); // the button goes
            takeOff();
            Q_EMIT filterChosen();
        });
        layout->insertWidget(int(i), button);
        button->show();
        setTabOrder(before, button);
        before = button;
    }
    m_chipRow->setVisible(!wanted.isEmpty());
}

void TablePane::updateStatus()
{
    const int total = m_proxy.total();
    const bool complete = m_proxy.isComplete();
    const QString before = m_status;
    if (m_sayBusy)
        m_status = tr("Searching…");
    else if (complete && total >= 0)
        m_status = statusText(m_proxy.rowCount(), total);
    m_table->setEmptyText(complete && m_proxy.rowCount() == 0 ? emptyText() : QString());
    if (m_status != before)
        Q_EMIT statusChanged();
}

/// Esc: away with the message if one is being read, else with search and filter.
void TablePane::escape()
{
    const QWidget *focus = window()->focusWidget();
    if (focus && m_messageBar->isAncestorOf(focus)) {
        m_messageBar->dismiss();
        return;
    }
    clearFilter();
    Q_EMIT filterChosen();
}

void TablePane::copyRows()
{
    const int selected = m_table->selectedRowCount();
    if (selected == 0)
        return;
    if (selected > DirectoryTableView::mostCopiedRows) {
        m_messageBar->showMessage(MessageBar::Severity::Info, [selected] {
            return MessageText{tr("%Ln row(s) cannot be copied at once.", nullptr, selected),
                               tr("Select at most %1 rows, or use the command “user-management-hub list --format csv”.")
                                   .arg(QLocale().toString(DirectoryTableView::mostCopiedRows))};
        });
        return;
    }
    QGuiApplication::clipboard()->setText(m_table->selectedRowsAsText());
    constexpr int shownFor = 5'000; // ms
    Q_EMIT said(tr("%Ln row(s) copied.", nullptr, selected), shownFor);
}

void TablePane::showRowMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype i = 0; i < m_rowActions.size(); ++i) {
        menu->addAction(m_rowActions.at(i));
        if (i == 0)
            menu->addAction(m_copyAction);
    }
    menu->addSeparator();
    menu->addAction(m_sortAction);
    menu->popup(globalPosition);
}

void TablePane::updateActions()
{
    m_copyAction->setEnabled(m_table->selectedRowCount() > 0);
}

void TablePane::retranslateUi()
{
    m_copyAction->setText(withKey(tr("&Copy rows"), QKeySequence::Copy));
    m_findAction->setText(tr("&Find"));
    m_refreshAction->setText(tr("&Refresh"));
    m_sortAction->setText(tr("Sort &by this column"));
    m_columnsAction->setText(tr("C&olumns…"));
    m_standardColumnsAction->setText(tr("&Standard columns"));
    m_searchLabel->setText(tr("&Search:"));
    m_search->setAccessibleName(tr("Search"));
    m_proxy.retranslate();
    showSearch();
    showChips();
    updateStatus();
    updateActions();
}

void TablePane::refreshIcons()
{
    m_findAction->setIcon(symbolicIcon(u"search"_s, palette()));
    m_copyAction->setIcon(symbolicIcon(u"copy"_s, palette()));
    m_refreshAction->setIcon(symbolicIcon(u"refresh"_s, palette()));
    m_columnsAction->setIcon(symbolicIcon(u"columns"_s, palette()));
    showChips();
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
    return QWidget::eventFilter(watched, event);
}

} // namespace umh

#include "moc_tablepane.cpp"
