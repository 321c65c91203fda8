#include "program.h"

#include "app/directorywindows.h"
#include "app/session.h"
#include "domain/time/clock.h"
#include "stopwatch.h"
#include "store/directorylocation.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiusertableview.h"
#include "views/table/tablepane.h"
#include "views/widgets/viewsettings.h"
#include "watchedapplication.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace umh::bench {
namespace {

/// Clicks on \a heading where that of \a column is.
void clickOn(const QHeaderView &heading, int column)
{
    const QPointF position(heading.sectionViewportPosition(column) + heading.sectionSize(column) / 3.0,
                           heading.height() / 2.0);
    QWidget *target = heading.viewport();
    const auto send = [&](QEvent::Type type, Qt::MouseButtons buttons) {
        QMouseEvent event(type, position, target->mapToGlobal(position), Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    };
    send(QEvent::MouseButtonPress, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, Qt::NoButton);
}

} // namespace

DirectoryLocation placeOf(const QString &pathOrAddress)
{
    const Result<DirectoryLocation> location = DirectoryLocation::fromUserInput(pathOrAddress);
    if (!location)
        qFatal("%s is no place for a directory", qPrintable(pathOrAddress));
    return *location;
}

Program::Program(WatchedApplication &watched, const QString &place)
    : m_watched(watched)
    , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_program({m_settings, Clock::system(), m_keyring}, u"en"_s)
{
    m_program.start(placeOf(place));
    if (m_program.openingError())
        qFatal("no directory at %s", qPrintable(place));
    m_watched.runUntil([this] { return m_program.isReady(); });
    m_rows = &m_program.session()->apiUsers();
    const auto noteFirstRows = [this] {
        if (!m_paintsAtFirstRows)
            m_paintsAtFirstRows = m_watched.paints();
    };
    QObject::connect(m_rows, &ApiUserFilterProxy::firstRowsReady, &m_program, [this, noteFirstRows] {
        noteFirstRows();
        for (m_firstRows = 0; m_rows->keyAt(int(m_firstRows)) != 0;)
            ++m_firstRows;
    });
    QObject::connect(m_rows, &ApiUserFilterProxy::completed, &m_program, [this, noteFirstRows] {
        noteFirstRows();
        m_completed = true;
    });
    // With all that a window can have beside its table.
    ViewSettings(m_settings).set(settings::details, u"yes"_s);
    m_opening = untilShown(now(), [this] {
        m_program.viewApiUsers();
        m_table = m_program.overview()->table();
        m_search = m_program.overview()->findChild<QLineEdit *>(u"search"_s);
        m_watched.watchPainting(m_table->viewport());
    });
    settle(200);
}

Program::~Program()
{
    m_watched.watchPainting(nullptr);
}

ApiUserOrder Program::order() const
{
    return m_rows->query().order;
}

Shown Program::untilShown(double start, const std::function<void()> &action)
{
    m_paintsAtFirstRows.reset();
    m_completed = false;
    Moment painted{[this] { return m_paintsAtFirstRows && m_watched.paints() > *m_paintsAtFirstRows; }};
    Moment completed{[this] { return m_completed; }};
    action();
    m_watched.runUntil({&painted, &completed});
    return {painted.at - start, completed.at - start};
}

double Program::untilPainted(const std::function<void()> &action)
{
    const int before = m_watched.paints();
    const double start = now();
    action();
    return m_watched.runUntil([&] { return m_watched.paints() > before; }) - start;
}

bool Program::showsColumn(int column) const
{
    return !m_table->horizontalHeader()->isSectionHidden(column);
}

QStringList Program::shownColumns() const
{
    return m_table->shownColumns();
}

void Program::showColumns(const QStringList &fields)
{
    m_table->showColumns(fields);
}

Shown Program::clickHeading(int column)
{
    const Shown shown = untilShown(now(), [&] { clickOn(*m_table->horizontalHeader(), column); });
    if (ApiUserFilterProxy::columnOf(order().by) != column)
        qFatal("the click did not sort");
    settle();
    return shown;
}

void Program::search(const QString &text)
{
    if (m_search->text() == text)
        return;
    (void)untilShown(now(), [&] { m_search->setText(text); });
    settle();
}

Shown Program::type(QChar letter)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    const Shown shown = untilShown(now(), [&] { QCoreApplication::sendEvent(m_search, &press); });
    settle();
    return shown;
}

QWidget *Program::window() const
{
    return m_table->window();
}

int Program::selectedRows() const
{
    return m_table->selectedRowCount();
}

double Program::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    return untilPainted([&] { QCoreApplication::sendEvent(m_table, &press); });
}

double Program::scrollTo(double share)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    const int value = int(share * bar->maximum());
    if (value == bar->value())
        return repaint();
    return untilPainted([&] { m_watched.deliver([&] { bar->setValue(value); }); });
}

int Program::blankRows() const
{
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    int blank = 0;
    for (int row = m_table->rowAt(0); row >= 0 && row <= (last < 0 ? m_rows->rowCount() - 1 : last); ++row)
        blank += m_rows->index(row, ApiUserFilterProxy::UsernameColumn).data().toString().isEmpty() ? 1 : 0;
    return blank;
}

double Program::untilFilled(const std::function<void()> &action)
{
    const double start = now();
    const int before = m_watched.paints();
    action();
    std::optional<int> paintsWhenFilled;
    return m_watched.runUntil([&] {
        if (!paintsWhenFilled && blankRows() == 0)
            paintsWhenFilled = m_watched.paints() > before ? m_watched.paints() - 1 : before;
        return paintsWhenFilled && m_watched.paints() > *paintsWhenFilled;
    }) - start;
}

double Program::remove(int row)
{
    m_table->scrollTo(m_rows->index(row, 0));
    settle();
    std::optional<int> paintsAtRemoval;
    const auto connection = QObject::connect(&m_rows->changes(), &ApiUserChanges::removed, &m_program,
                                             [&] { paintsAtRemoval = m_watched.paints(); });
    const double start = now();
    m_watched.deliver([&] { startRemoving(row); });
    const double painted = m_watched.runUntil([&] { return paintsAtRemoval && m_watched.paints() > *paintsAtRemoval; });
    QObject::disconnect(connection);
    settle(600); // the numbers of the hub, and a look at what else has changed
    return painted - start;
}

double Program::openWindow(const std::function<TablePane *(DirectoryWindows &)> &open)
{
    m_paintsAtFirstRows.reset();
    const double start = now();
    const QAbstractItemModel *rows = nullptr;
    m_watched.deliver([&] {
        m_openedTable = open(*m_program.windows())->tableView();
        m_openedRows = static_cast<DirectoryFilterProxy *>(m_openedTable->model());
        rows = m_openedRows;
        m_watched.watchPainting(m_openedTable->viewport());
    });
    return m_watched.runUntil([&] {
        // The overview of API users was there before, so its old rows do not count: it says when it has new ones.
        if (!m_paintsAtFirstRows && rows != m_rows && rows->rowCount() > 0)
            m_paintsAtFirstRows = m_watched.paints();
        return m_paintsAtFirstRows && m_watched.paints() > *m_paintsAtFirstRows;
    }) - start;
}

Shown Program::untilOpenedShown(const std::function<void()> &action)
{
    std::optional<int> paintsAtFirstRows;
    bool isComplete = false;
    const auto noteFirstRows = [&] {
        if (!paintsAtFirstRows)
            paintsAtFirstRows = m_watched.paints();
    };
    const auto first = QObject::connect(m_openedRows, &DirectoryFilterProxy::firstRowsReady, &m_program, noteFirstRows);
    const auto all = QObject::connect(m_openedRows, &DirectoryFilterProxy::completed, &m_program, [&] {
        noteFirstRows();
        isComplete = true;
    });
    Moment painted{[&] { return paintsAtFirstRows && m_watched.paints() > *paintsAtFirstRows; }};
    Moment completed{[&] { return isComplete; }};
    const double start = now();
    m_watched.deliver(action);
    m_watched.runUntil({&painted, &completed});
    QObject::disconnect(first);
    QObject::disconnect(all);
    settle();
    return {painted.at - start, completed.at - start};
}

Shown Program::clickOpenedHeading(int column)
{
    return untilOpenedShown([&] { clickOn(*m_openedTable->horizontalHeader(), column); });
}

double Program::untilFollowed(const std::function<void()> &change)
{
    std::optional<int> paints;
    const auto connection = QObject::connect(m_openedRows, &DirectoryFilterProxy::completed, &m_program,
                                             [&] { paints = m_watched.paints(); });
    const double start = now();
    m_watched.deliver(change);
    const double followed = m_watched.runUntil([&] { return paints && m_watched.paints() > *paints; }) - start;
    QObject::disconnect(connection);
    settle(600); // the numbers of the hub, and a look at what else has changed
    return followed;
}

void Program::startRemoving(int row) const
{
    if (!m_rows->removeRow(row))
        qFatal("row %d cannot be deleted", row);
}

double Program::repaint()
{
    const QAbstractScrollArea *watched = m_openedTable;
    if (!watched)
        watched = m_table;
    return untilPainted([watched] { watched->viewport()->update(); });
}

void Program::settle(int milliseconds)
{
    m_watched.runFor(milliseconds);
}

} // namespace umh::bench
