#include "programfixture.h"

#include "app/directorywindows.h"
#include "app/session.h"
#include "store/apiuserstore.h"
#include "store/directory.h"
#include "store/sample/sampledata.h"
#include "support/storefixture.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiusertableview.h"
#include "views/apiusers/deletebuttondelegate.h"
#include "views/apiusers/deleteconfirmation.h"
#include "views/hub/hubwindow.h"
#include "views/widgets/destructivebutton.h"

#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {

AccountLimits impatientLimits()
{
    using namespace std::chrono_literals;
    AccountLimits limits;
    limits.transferTimeout = 1s;
    limits.listFirstByte = 1s;
    limits.totalDeadline = 10s;
    limits.listDeadline = 20s;
    limits.firstPause = 10ms;
    limits.longestPause = 1s;
    return limits;
}

EditorPauses impatientPauses()
{
    using namespace std::chrono_literals;
    return {.settle = 50ms, .firstRetry = 50ms, .longestRetry = 200ms, .directoryRetry = 50ms};
}

bool showsText(const QWidget &parent, const QString &part)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

ProgramFixture::ProgramFixture(qint64 apiUsers, const QString &language, const AccountLimits &limits,
                               const EditorPauses &pauses, MemorySecretStore::Mood keyring)
    : m_language(language)
    , m_clock(QDateTime::currentDateTimeUtc())
    , m_keyring(keyring)
    , m_limits(limits)
    , m_pauses(pauses)
{
    begin([&](const Connection &connection) {
        if (apiUsers >= 0 && !loadSample(connection, apiUsers, m_clock))
            qFatal("no sample");
    });
}

ProgramFixture::ProgramFixture(const std::function<void(const Connection &)> &fill)
    : m_language(u"en"_s)
    , m_clock(QDateTime::currentDateTimeUtc())
    , m_keyring(MemorySecretStore::Mood::Works)
{
    begin(fill);
}

ProgramFixture::~ProgramFixture()
{
    if (m_program && m_program->isEnding())
        runAgain();
}

/// The end of a program is that of all event loops, those of menus too, until the next one begins.
void ProgramFixture::runAgain()
{
    QTimer::singleShot(0, QCoreApplication::instance(), [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
    QCoreApplication::removePostedEvents(QCoreApplication::instance(), QEvent::Quit);
}

void ProgramFixture::begin(const std::function<void(const Connection &)> &fill)
{
    DestructiveButton::setDelay(std::chrono::milliseconds(0)); // people who have read what they are asked
    fill(otherProgram());
    start();
}

void ProgramFixture::start()
{
    m_settings = std::make_unique<QSettings>(settingsPath(), QSettings::IniFormat);
    m_program = std::make_unique<Application>(
        Application::Surroundings{*m_settings, m_clock, m_keyring, m_limits, m_pauses}, m_language);
    m_program->start(location());
    if (!QTest::qWaitFor([this] { return m_program->isReady(); }, 30'000))
        qFatal("the program did not get ready");
}

void ProgramFixture::restart(const std::function<void()> &between)
{
    quit();
    m_program.reset();
    m_settings.reset();
    if (between)
        between();
    start();
}

void ProgramFixture::restartAsSomebodyElse()
{
    quit();
    m_program.reset();
    m_settings.reset();
    QFile::remove(settingsPath());
    m_keyring.secrets.clear();
    start();
}

void ProgramFixture::quit()
{
    if (!m_program->isEnding())
        want(ProgramAction::Quit);
    if (!QTest::qWaitFor([this] { return m_program->isEnding() && !m_program->hub()->isVisible(); }, 30'000))
        qFatal("the program did not end");
    runAgain();
}

void ProgramFixture::want(ProgramAction action) const
{
    Q_EMIT m_program->actions().requested(action);
}

void ProgramFixture::disconnectAccount() const
{
    want(ProgramAction::Disconnect);
    QMessageBox *question = nullptr;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->objectName() == "disconnectQuestion"_L1 && window->isVisible())
            question = static_cast<QMessageBox *>(window);
    }
    if (!question)
        qFatal("nothing is asked before the directory is disconnected");
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void ProgramFixture::openOverview()
{
    // The only button of the window that Return presses.
    for (auto *button : m_program->hub()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    if (!m_program->overview())
        qFatal("the hub's button opened nothing");
    if (!QTest::qWaitForWindowExposed(&overview()))
        qFatal("the overview did not show");
    waitForRows();
}

void ProgramFixture::makeRoomForDescriptions(QWidget &window)
{
    window.resize(250 * window.fontMetrics().averageCharWidth(), window.height());
    QCoreApplication::processEvents();
}

void ProgramFixture::press(const char *button) const
{
    auto *pressed = m_program->hub()->findChild<QPushButton *>(QString::fromLatin1(button));
    if (!pressed || !pressed->isVisible() || !pressed->isEnabled())
        qFatal("the hub has no %s that can be pressed", button);
    QTest::mouseClick(pressed, Qt::LeftButton);
}

OperatorWindow &ProgramFixture::viewOperator(const QString &guid) const
{
    OperatorWindow *shown = nullptr;
    m_program->windows()->viewOperator(guid, nullptr, [&shown](OperatorWindow &window) { shown = &window; });
    if (!QTest::qWaitFor([&shown] { return shown != nullptr; }))
        qFatal("the operator did not show");
    return *shown;
}

void ProgramFixture::waitForRows() const
{
    if (!QTest::qWaitFor([this] { return rows().isComplete(); }, 30'000))
        qFatal("the table did not get complete");
}

ApiUserOverviewWindow &ProgramFixture::overview() const
{
    return *m_program->overview();
}

ApiUserTableView &ProgramFixture::table() const
{
    return *overview().table();
}

ApiUserFilterProxy &ProgramFixture::rows() const
{
    return m_program->session()->apiUsers();
}

QLineEdit &ProgramFixture::search() const
{
    return *overview().findChild<QLineEdit *>(u"search"_s);
}

QString ProgramFixture::path() const
{
    return location().path;
}

Connection ProgramFixture::otherProgram() const
{
    auto connection = Connection::open(location(), Connection::Access::ReadWrite, std::chrono::seconds(5));
    if (!connection)
        qFatal("no connection");
    return std::move(*connection);
}

qint64 ProgramFixture::storedApiUsers() const
{
    return otherProgram().value(u"SELECT count(*) FROM api_user"_s)->toLongLong();
}

bool ProgramFixture::isStored(const ApiUser &apiUser) const
{
    return otherProgram().value(u"SELECT count(*) FROM api_user WHERE guid = ?"_s, {apiUser.guid})->toInt() == 1;
}

void ProgramFixture::clickHeader(int column) const
{
    clickHeader(table(), column);
}

void ProgramFixture::clickHeader(const QTableView &table, int column)
{
    const QHeaderView *header = table.horizontalHeader();
    const QPoint position(header->sectionViewportPosition(column) + header->sectionSize(column) / 3,
                          header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, position);
}

void ProgramFixture::clickButtonOf(int row) const
{
    const QModelIndex cell = rows().index(row, ApiUserFilterProxy::DeleteColumn);
    table().scrollTo(cell);
    (void)apiUserIn(row);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(cell).center());
}

DeleteConfirmation *ProgramFixture::confirmation() const
{
    const auto dialogs = overview().findChildren<DeleteConfirmation *>();
    for (DeleteConfirmation *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void ProgramFixture::answer(bool yes) const
{
    if (!QTest::qWaitFor([this] { return confirmation() != nullptr; }))
        qFatal("there is no question");
    const auto *box = confirmation()->findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        const bool isYes = box->buttonRole(button) != QDialogButtonBox::RejectRole;
        if (isYes == yes) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    qFatal("the question has no such button");
}

ApiUser ProgramFixture::apiUserIn(int row) const
{
    // One that was not looked at before may take a while.
    (void)QTest::qWaitFor([&] { return rows().keyAt(row) == 0 || rows().valueAt(row); });
    return rows().index(row, 0).data(ApiUserFilterProxy::ApiUserRole).value<ApiUser>();
}

QStringList ProgramFixture::column(int column) const
{
    QStringList texts;
    for (int row = 0; row < rows().rowCount(); ++row) {
        (void)apiUserIn(row);
        texts += rows().index(row, column).data().toString();
    }
    return texts;
}

} // namespace umh
