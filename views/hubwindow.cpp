#include "views/hubwindow.h"

#include "views/hubcard.h"
#include "views/iconset.h"
#include "views/messagebar.h"
#include "views/welcomepage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyle>

#include <limits>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Stands where a number is not known yet.
constexpr QChar unknownNumber = u'…';
constexpr int progressSteps = 1000;

// The window's size until a person chooses another, in average characters and lines.
constexpr int firstWidth = 136;
constexpr int firstHeight = 36;

/// What tr() can take as %n.
int plural(qint64 count)
{
    return int(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

bool isUrl(const QString &nameOrPath)
{
    return nameOrPath.contains("://"_L1);
}

} // namespace

HubWindow::HubWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_messageBar(new MessageBar(this))
    , m_sampleBanner(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_cardsPage(new QScrollArea(this))
    , m_welcome(new WelcomePage(this))
{
    setAcceptDrops(true);
    m_messageBar->setObjectName(u"messageBar"_s);
    m_sampleBanner->setObjectName(u"sampleBanner"_s);
    m_sampleBanner->setClosable(false);

    m_cardsPage->setFrameShape(QFrame::NoFrame);
    m_cardsPage->setWidgetResizable(true);
    m_cardsPage->setFocusPolicy(Qt::NoFocus); // its links and buttons take the focus and scroll into view
    m_cardsPage->setWidget(createCards());
    m_cardsPage->viewport()->setBackgroundRole(QPalette::Window);
    m_pages->addWidget(m_cardsPage);
    m_pages->addWidget(m_welcome);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_sampleBanner);
    layout->addWidget(m_pages, 1);
    layout->addWidget(createProgressRow());
    setCentralWidget(central);

    createActions();
    createMenus();
    connect(m_welcome, &WelcomePage::importClicked, this, &HubWindow::chooseFiles);
    connect(m_welcome, &WelcomePage::sampleClicked, this, &HubWindow::sampleRequested);

    refreshIcons();
    retranslateUi();
    resize(fontMetrics().averageCharWidth() * firstWidth, fontMetrics().lineSpacing() * firstHeight);
}

QWidget *HubWindow::createCards()
{
    auto *grid = new CardGrid(this);
    m_operators = new HubCard(u"operators"_s, HubCard::Headline::Number, grid);
    m_onDuty = m_operators->addLine();
    m_groups = new HubCard(u"groups"_s, HubCard::Headline::Number, grid);
    m_withoutMembers = m_groups->addLine();

    m_apiUsers = new HubCard(u"api-user"_s, HubCard::Headline::Number, grid);
    m_inactive = m_apiUsers->addLink();
    m_notYetUsed = m_apiUsers->addLink();
    m_viewAll = new QPushButton(m_apiUsers);
    m_viewAll->setDefault(true);
    m_apiUsers->setButton(m_viewAll);

    m_directory = new HubCard(u"account"_s, HubCard::Headline::Name, grid);
    m_folder = m_directory->addLine();
    m_importButton = new QPushButton(m_directory);
    m_importButton->setAutoDefault(true);
    m_directory->setButton(m_importButton);

    for (HubCard *card : {m_operators, m_groups, m_apiUsers, m_directory})
        grid->addCard(card);

    m_operators->setObjectName(u"operators"_s);
    m_groups->setObjectName(u"groups"_s);
    m_apiUsers->setObjectName(u"apiUsers"_s);
    m_directory->setObjectName(u"directory"_s);
    m_onDuty->setObjectName(u"onDuty"_s);
    m_withoutMembers->setObjectName(u"withoutMembers"_s);
    m_inactive->setObjectName(u"inactive"_s);
    m_notYetUsed->setObjectName(u"notYetUsed"_s);
    m_viewAll->setObjectName(u"viewAll"_s);

    connect(m_inactive, &QPushButton::clicked, this,
            [this] { Q_EMIT viewApiUsersRequested(LastUseFilter::InactiveOver30Days); });
    connect(m_notYetUsed, &QPushButton::clicked, this,
            [this] { Q_EMIT viewApiUsersRequested(LastUseFilter::NotYetUsed); });
    connect(m_viewAll, &QPushButton::clicked, this, [this] { Q_EMIT viewApiUsersRequested(LastUseFilter::Any); });
    connect(m_importButton, &QPushButton::clicked, this, &HubWindow::chooseFiles);
    return grid;
}

QWidget *HubWindow::createProgressRow()
{
    m_progressRow = new QWidget(this);
    m_progressLabel = new ElidedLabel(m_progressRow);
    m_progressBar = new QProgressBar(m_progressRow);
    m_progressBar->setTextVisible(false);
    m_cancelTask = new QPushButton(m_progressRow);
    m_cancelTask->setAutoDefault(true);
    m_progressRow->setObjectName(u"progressRow"_s);
    m_progressBar->setObjectName(u"progress"_s);
    m_cancelTask->setObjectName(u"cancelTask"_s);

    auto *layout = new QHBoxLayout(m_progressRow);
    layout->addWidget(m_progressLabel, 1);
    layout->addWidget(m_progressBar, 1);
    layout->addWidget(m_cancelTask);
    m_progressRow->hide();

    connect(m_cancelTask, &QPushButton::clicked, this, [this] {
        m_cancelTask->setEnabled(false); // once is enough; the task ends when it can
        Q_EMIT taskCancelRequested();
    });
    return m_progressRow;
}

void HubWindow::createActions()
{
    m_importAction = new QAction(this);
    m_importAction->setShortcut(Qt::CTRL | Qt::Key_I);
    connect(m_importAction, &QAction::triggered, this, &HubWindow::chooseFiles);
    m_closeSampleAction = new QAction(this);
    connect(m_closeSampleAction, &QAction::triggered, this, &HubWindow::closeSampleRequested);
    m_quitAction = new QAction(this);
    m_quitAction->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_quitAction->setMenuRole(QAction::QuitRole);
    connect(m_quitAction, &QAction::triggered, qApp, &QCoreApplication::quit, Qt::QueuedConnection);

    m_viewAllAction = new QAction(this);
    m_viewAllAction->setShortcut(Qt::CTRL | Qt::Key_U);
    connect(m_viewAllAction, &QAction::triggered, this, [this] { Q_EMIT viewApiUsersRequested(LastUseFilter::Any); });
    m_refreshAction = new QAction(this);
    m_refreshAction->setShortcut(Qt::Key_F5);
    connect(m_refreshAction, &QAction::triggered, this, &HubWindow::refreshRequested);

    m_systemLanguageAction = new QAction(this);
    m_languages = new QActionGroup(this);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { Q_EMIT languageChosen(chosen->data().toString()); });

    m_aboutAction = new QAction(this);
    m_aboutAction->setMenuRole(QAction::AboutRole);
    connect(m_aboutAction, &QAction::triggered, this, &HubWindow::about);
    m_aboutQtAction = new QAction(this);
    m_aboutQtAction->setMenuRole(QAction::AboutQtRole);
    connect(m_aboutQtAction, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void HubWindow::createMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addAction(m_importAction);
    m_fileMenu->addAction(m_closeSampleAction);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quitAction);

    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addAction(m_viewAllAction);
    m_viewMenu->addAction(m_refreshAction);
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    setLanguages({}, {});

    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addAction(m_aboutAction);
    m_helpMenu->addAction(m_aboutQtAction);
}

void HubWindow::setLanguages(const QList<QPair<QString, QString>> &languages, const QString &current)
{
    for (QAction *old : m_languages->actions()) {
        m_languages->removeAction(old);
        m_languageMenu->removeAction(old);
        if (old != m_systemLanguageAction)
            old->deleteLater();
    }
    m_languageMenu->clear();
    const auto offer = [&](QAction *action, const QString &code) {
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
        m_languageMenu->addAction(action);
        action->setChecked(code == current);
    };
    offer(m_systemLanguageAction, QString());
    if (!languages.isEmpty())
        m_languageMenu->addSeparator();
    for (const auto &[code, nativeName] : languages)
        offer(new QAction(nativeName, m_languages), code);
}

void HubWindow::setFigures(const DirectoryFigures &figures)
{
    const QPushButton *before = defaultButton();
    const bool focusGoesAlong = !focusWidget() || focusWidget() == before || m_pages->isAncestorOf(focusWidget());
    m_figures = figures;
    showFigures();
    QPushButton *after = defaultButton();
    if (after != before && focusGoesAlong)
        after->setFocus();
}

void HubWindow::clearFigures()
{
    m_figures.reset();
    showFigures();
}

void HubWindow::setDirectoryName(const QString &nameOrPath, bool isSample)
{
    m_directoryName = nameOrPath;
    m_isSample = isSample;
    showDirectory();
    updateActions();
}

void HubWindow::showTaskProgress(const QString &label, qint64 done, qint64 total)
{
    const bool begins = !m_taskRuns;
    m_taskRuns = true;
    m_progressLabel->setElidedText(label, label);
    m_progressBar->setAccessibleName(label);
    m_progressBar->setRange(0, total > 0 ? progressSteps : 0);
    if (total > 0)
        m_progressBar->setValue(int(double(qBound<qint64>(0, done, total)) / double(total) * progressSteps));
    if (begins) {
        m_cancelTask->setEnabled(true);
        m_progressRow->show();
        updateActions();
    }
}

void HubWindow::hideTaskProgress()
{
    if (!m_taskRuns)
        return;
    m_taskRuns = false;
    const bool hadFocus = m_progressRow->isAncestorOf(focusWidget());
    m_progressRow->hide();
    updateActions();
    if (hadFocus)
        defaultButton()->setFocus();
}

QPushButton *HubWindow::defaultButton() const
{
    return m_pages->currentWidget() == m_welcome ? m_welcome->primaryButton() : m_viewAll;
}

void HubWindow::updateActions()
{
    m_importAction->setEnabled(!m_taskRuns);
    m_importButton->setEnabled(!m_taskRuns);
    m_welcome->setActionsEnabled(!m_taskRuns);
    m_closeSampleAction->setVisible(m_isSample);
    m_closeSampleAction->setEnabled(m_isSample && !m_taskRuns);
}

void HubWindow::showFigures()
{
    const QLocale locale;
    const auto number = [&](qint64 count) { return m_figures ? locale.toString(count) : QString(unknownNumber); };
    const auto line = [&](const QString &text) { return m_figures ? text : QString(unknownNumber); };
    const DirectoryFigures figures = m_figures.value_or(DirectoryFigures());

    m_operators->setHeadline(number(figures.operators));
    m_onDuty->setElidedText(line(tr("%Ln on duty", "operators", plural(figures.operatorsOnDuty))), {});
    m_groups->setHeadline(number(figures.groups));
    m_withoutMembers->setElidedText(
        line(tr("%Ln without members", "operator groups", plural(figures.groupsWithoutMembers))), {});
    m_apiUsers->setHeadline(number(figures.apiUsers));

    // A link to nothing is none.
    m_inactive->setText(
        line(tr("%Ln inactive for more than 30 days", "API users", plural(figures.apiUsersInactiveOver30Days))));
    m_inactive->setEnabled(figures.apiUsersInactiveOver30Days > 0);
    m_notYetUsed->setText(line(tr("%Ln not yet used", "API users", plural(figures.apiUsersNotYetUsed))));
    m_notYetUsed->setEnabled(figures.apiUsersNotYetUsed > 0);

    m_pages->setCurrentWidget(m_figures && m_figures->isEmpty() ? static_cast<QWidget *>(m_welcome) : m_cardsPage);
}

void HubWindow::showDirectory()
{
    if (m_isSample) {
        m_directory->setHeadline(tr("Sample data"));
        m_folder->setElidedText(tr("Made up, to look around in"), {});
        m_sampleBanner->showMessage(MessageBar::Severity::Info, {},
                                    tr("Sample data: nothing you do here touches your own directory."),
                                    {tr("Close sample data"), [this] { Q_EMIT closeSampleRequested(); }});
        return;
    }
    m_sampleBanner->dismiss();
    if (m_directoryName.isEmpty()) {
        m_directory->setHeadline(unknownNumber);
        m_folder->setElidedText(unknownNumber, {});
    } else if (isUrl(m_directoryName)) {
        m_directory->setHeadline(m_directoryName, m_directoryName);
        m_folder->setElidedText({}, {});
    } else {
        const QFileInfo file(m_directoryName);
        const QString whole = QDir::toNativeSeparators(file.absoluteFilePath());
        m_directory->setHeadline(file.fileName(), whole);
        m_folder->setElidedText(QDir::toNativeSeparators(file.absolutePath()), whole);
    }
}

void HubWindow::retranslateUi()
{
    setWindowTitle(tr("User management hub"));
    m_operators->setTitle(tr("Operators"));
    m_groups->setTitle(tr("Operator groups"));
    m_apiUsers->setTitle(tr("API users"));
    m_directory->setTitle(tr("Directory"));
    m_viewAll->setText(tr("View &all API users"));
    m_viewAll->setAccessibleDescription(tr("Open the API user overview"));
    m_inactive->setAccessibleDescription(tr("Open the API user overview with these API users"));
    m_notYetUsed->setAccessibleDescription(tr("Open the API user overview with these API users"));
    m_importButton->setText(tr("I&mport files…"));
    m_importButton->setAccessibleDescription(tr("Choose JSON files with saved answers of the account's API"));
    m_cancelTask->setText(tr("&Cancel"));
    retranslateActions();
    showFigures();
    showDirectory();
    updateActions();
}

void HubWindow::retranslateActions()
{
    m_fileMenu->setTitle(tr("&File"));
    m_importAction->setText(tr("&Import files…"));
    m_closeSampleAction->setText(tr("&Close sample data"));
    m_quitAction->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_viewAllAction->setText(tr("View all API &users"));
    m_refreshAction->setText(tr("&Refresh"));
    m_languageMenu->setTitle(tr("&Language"));
    m_systemLanguageAction->setText(tr("&System language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_aboutAction->setText(tr("&About User management hub"));
    m_aboutQtAction->setText(tr("About &Qt"));
}

void HubWindow::refreshIcons()
{
    m_importAction->setIcon(symbolicIcon(u"import"_s, palette()));
    m_refreshAction->setIcon(symbolicIcon(u"refresh"_s, palette()));
    m_viewAllAction->setIcon(symbolicIcon(u"api-user"_s, palette()));
}

void HubWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        retranslateUi();
        break;
    case QEvent::PaletteChange:
        refreshIcons();
        break;
    default:
        break;
    }
}

void HubWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!focusWidget())
        defaultButton()->setFocus();
}

void HubWindow::keyPressEvent(QKeyEvent *event)
{
    // A default button outside a dialog gets Enter only while it has the focus. Another button keeps its Enter.
    const bool enter = (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier)
        || (event->key() == Qt::Key_Enter && event->modifiers() == Qt::KeypadModifier);
    if (!enter || qobject_cast<QAbstractButton *>(focusWidget())) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    defaultButton()->click();
}

void HubWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Saved answers of the account's API (%1)").arg(u"*.json"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::filesSelected, this, &HubWindow::importRequested);
    dialog->open();
}

void HubWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("About User management hub"));
    box->setText(
        tr("User management hub %1", "%1 is the version").arg(QCoreApplication::applicationVersion()).trimmed());
    box->setInformativeText(tr("See, sort, search and delete the API users of all your operators."));
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, box);
    box->setIconPixmap(QApplication::windowIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    box->open();
}

QStringList HubWindow::droppable(const QMimeData *dropped) const
{
    if (m_taskRuns || !dropped->hasUrls())
        return {};
    QStringList files;
    const QList<QUrl> urls = dropped->urls();
    for (const QUrl &url : urls) {
        const QString file = url.toLocalFile();
        if (!file.endsWith(".json"_L1, Qt::CaseInsensitive))
            return {}; // rather none than some of them
        files += file;
    }
    return files;
}

void HubWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppable(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void HubWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = droppable(event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT importRequested(files);
}

} // namespace umh
