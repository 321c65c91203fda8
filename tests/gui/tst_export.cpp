#include "app/directorywindows.h"
#include "programfixture.h"
#include "support/csvreader.h"
#include "support/sheetreader.h"
#include "support/storefixture.h"
#include "support/testprogram.h"
#include "support/unwritablefolder.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/hub/hubwindow.h"
#include "views/operators/operatorgrouppane.h"
#include "views/operators/operatoroverviewwindow.h"
#include "views/operators/operatorpane.h"
#include "views/operators/operatorwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/wrappedtext.h"
#include "views/window/exportdialog.h"
#include "views/window/windowcommands.h"
#include "words/columns.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QProgressDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;
using namespace umh;

/// What is opened by the system instead of the program.
class OpenedPlaces final : public QObject
{
    Q_OBJECT

public:
    OpenedPlaces() { QDesktopServices::setUrlHandler(u"file"_s, this, "add"); }
    ~OpenedPlaces() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList paths;

public Q_SLOTS:
    void add(const QUrl &url) { paths += url.toLocalFile(); }
};

/// File → Export…
class TestExport final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] ApiUserOverviewWindow &window() const { return m_program->overview(); }
    [[nodiscard]] MessageBar &message() const { return *window().messageBar(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] static QAction *exportOf(const QWidget &window)
    {
        const auto menus = window.findChild<QMenuBar *>()->actions();
        for (QAction *action : menus.constFirst()->menu()->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E))
                return action;
        }
        return nullptr;
    }

    /// The dialog, asked for by the menu of \a window.
    [[nodiscard]] static ExportDialog *dialog(const QWidget &window)
    {
        exportOf(window)->trigger();
        ExportDialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = window.findChild<ExportDialog *>()) && found->isVisible(); });
        return found;
    }
    static void choose(const ExportDialog &dialog, ExportFormat format)
    {
        dialog.findChild<QComboBox *>(u"format"_s)->setCurrentIndex(int(format));
    }
    static QLineEdit &file(const ExportDialog &dialog) { return *dialog.findChild<QLineEdit *>(u"file"_s); }
    static QPushButton &button(const ExportDialog &dialog)
    {
        return *dialog.findChild<QPushButton *>(u"exportButton"_s);
    }

    /// Has what \a window shows exported as \a format to the file \a name.
    void exportTo(const QString &name, ExportFormat format) const
    {
        const ExportDialog *asked = dialog(window());
        QVERIFY(asked);
        choose(*asked, format);
        file(*asked).setText(path(name));
        QTest::mouseClick(&button(*asked), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), 30'000);
        QVERIFY2(message().text().contains(path(name)), qPrintable(message().text()));
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile exported(path(name));
        return exported.open(QIODevice::ReadOnly) ? exported.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<ProgramFixture>(300);
        QTRY_VERIFY(m_program->program().isReady());
        m_program->openOverview();
    }
    void cleanup()
    {
        m_program.reset();
        m_folder.reset();
    }

    void whatIsExportedIsWhatIsShown_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("CSV") << int(ExportFormat::Csv);
        QTest::newRow("XLSX") << int(ExportFormat::Xlsx);
        QTest::newRow("JSON") << int(ExportFormat::Json);
    }
    void whatIsExportedIsWhatIsShown()
    {
        using enum ApiUserColumns::Index;
        QFETCH(int, format);
        // Filtered, in another order, with columns that are moved and left out.
        m_program->search().setText(u"grafana"_s);
        m_program->waitForRows();
        m_program->clickHeader(RequestsColumn);
        m_program->waitForRows();
        QHeaderView *header = m_program->table().horizontalHeader();
        header->moveSection(header->visualIndex(DescriptionColumn), 0);
        header->hideSection(TypeColumn);
        const int rows = m_program->rows().rowCount();
        QVERIFY(rows > 1 && rows < 300);
        QVERIFY(m_program->apiUserIn(rows - 1).key != 0); // all have been read

        const QString name = u"list."_s + suffixOf(ExportFormat(format));
        exportTo(name, ExportFormat(format));
        QVERIFY2(message().text().startsWith(QString::number(rows) + " rows exported"_L1),
                 qPrintable(message().text()));
        QCOMPARE(files(), QStringList{name});

        const QList<int> columns{DescriptionColumn, OperatorColumn, UsernameColumn,
                                 CreatedColumn,     LastUsedColumn, RequestsColumn};
        if (ExportFormat(format) == ExportFormat::Json) {
            const QJsonArray listed = QJsonDocument::fromJson(contentOf(name)).array();
            QCOMPARE(listed.size(), rows);
            for (int row = 0; row < rows; ++row) {
                const QJsonObject object = listed.at(row).toObject();
                const ApiUser shown = m_program->apiUserIn(row);
                QCOMPARE(object.keys(),
                         (QStringList{u"created"_s, u"description"_s, u"lastUsed"_s, u"operator"_s,
                                      u"requestsLast30Days"_s, u"username"_s}));
                QCOMPARE(object["username"_L1].toString(), shown.username);
                QCOMPARE(object["description"_L1].toString(), shown.description);
            }
            return;
        }
        QList<QStringList> lines;
        if (ExportFormat(format) == ExportFormat::Csv) {
            QVERIFY(contentOf(name).startsWith("\xEF\xBB\xBF"));
            lines = parseCsv(contentOf(name).mid(3));
        } else {
            const QList<Sheet> sheets = readSheets(path(name));
            QCOMPARE(sheets.size(), 2);
            for (qsizetype row = 0; row < sheets.constFirst().rows.size(); ++row)
                lines += sheets.constFirst().texts(row);
            QCOMPARE(sheets.at(1).texts(3).value(1), u"Search: “grafana”"_s); // what it was filtered by
        }
        QCOMPARE(lines.constFirst(),
                 (QStringList{u"Description"_s, u"Operator"_s, u"Username"_s, u"Created (UTC)"_s, u"Last used (UTC)"_s,
                              u"Requests last 30 days"_s}));
        QCOMPARE(lines.size(), rows + 1);
        for (int row = 0; row < rows; ++row) {
            const ApiUser shown = m_program->apiUserIn(row);
            QCOMPARE(lines.at(row + 1).value(0), shown.description);
            QCOMPARE(lines.at(row + 1).value(1), shown.operatorName);
            QCOMPARE(lines.at(row + 1).value(2), shown.username);
            QCOMPARE(lines.at(row + 1).value(5),
                     shown.requestsLast30Days ? QString::number(*shown.requestsLast30Days) : QString());
            if (shown.lastUsedState != LastUsedState::Used)
                QCOMPARE(lines.at(row + 1).value(4), ApiUserText::lastUsed(shown, {}));
            else if (ExportFormat(format) == ExportFormat::Csv)
                QCOMPARE(lines.at(row + 1).value(4), ApiUserText::copied(shown.lastUsed));
        }
    }

    void whatWasExportedIsOpenedAndShownInItsFolder()
    {
        OpenedPlaces opened;
        const QString name = u"100% of it, é & #1.csv"_s;
        for (const auto &[button, place] :
             {std::pair(u"messageAction"_s, path(name)), std::pair(u"messageOtherAction"_s, m_folder->path())}) {
            exportTo(name, ExportFormat::Csv);
            QTest::mouseClick(message().findChild<QPushButton *>(button), Qt::LeftButton);
            QCOMPARE(opened.paths, QStringList{place});
            opened.paths.clear();
            message().dismiss();
            QVERIFY(QFile::remove(path(name)));
        }
    }

    void onlyTheSelectedRowsAreExportedWhereThatIsWanted()
    {
        for (const int row : {2, 5, 7}) {
            m_program->table().selectionModel()->select(
                m_program->rows().index(row, 0),
                QItemSelectionModel::Rows
                    | (row == 2 ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select));
        }
        const ExportDialog *asked = dialog(window());
        QVERIFY(asked);
        QVERIFY(asked->findChild<QRadioButton *>(u"selected"_s)->isChecked()); // several are meant
        QCOMPARE(asked->findChild<QRadioButton *>(u"selected"_s)->text(), u"Only the &selected rows (3)"_s);
        QCOMPARE(asked->findChild<QRadioButton *>(u"all"_s)->text(), u"&All rows shown (300)"_s);
        choose(*asked, ExportFormat::Json);
        file(*asked).setText(path(u"some.json"_s));
        QTest::mouseClick(&button(*asked), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), 30'000);
        const QJsonArray listed = QJsonDocument::fromJson(contentOf(u"some.json"_s)).array();
        QCOMPARE(listed.size(), 3);
        const QList<int> rows{2, 5, 7};
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(listed.at(i).toObject()["username"_L1].toString(), m_program->apiUserIn(rows.at(i)).username);
    }

    void howItWasExportedLastIsOfferedAgain()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"lists"_s));
        exportTo(u"lists/first.xlsx"_s, ExportFormat::Xlsx);
        m_program->restart();
        m_program->openOverview();
        const ExportDialog *asked = dialog(window());
        QVERIFY(asked);
        QCOMPARE(asked->choice().format, ExportFormat::Xlsx);
        QCOMPARE(QFileInfo(asked->choice().path).path(), path(u"lists"_s));
        QVERIFY2(QFileInfo(asked->choice().path)
                     .fileName()
                     .contains(QRegularExpression(u"^api-users-\\d{4}-\\d\\d-\\d\\d\\.xlsx$"_s)),
                 qPrintable(asked->choice().path));
    }

    void theDialogSaysWhatIsWrongWithAFile()
    {
        const ExportDialog *asked = dialog(window());
        QVERIFY(asked);
        const auto *note = asked->findChild<WrappedText *>(u"note"_s);
        file(*asked).setText(path(u"new.csv"_s));
        QVERIFY(button(*asked).isEnabled() && !note->isVisible());
        QCOMPARE(button(*asked).text(), u"&Export"_s);
        file(*asked).setText(path(u"none/new.csv"_s));
        QVERIFY(!button(*asked).isEnabled() && note->toPlainText().contains(path(u"none"_s)));
        file(*asked).setText(m_folder->path());
        QVERIFY(!button(*asked).isEnabled() && note->isVisible());
        file(*asked).setText(QString());
        QVERIFY(!button(*asked).isEnabled());
        QFile there(path(u"there.csv"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        file(*asked).setText(path(u"there.csv"_s));
        QVERIFY(button(*asked).isEnabled() && note->isVisible());
        QCOMPARE(button(*asked).text(), u"&Replace"_s);
        choose(*asked, ExportFormat::Json); // the name follows
        QCOMPARE(asked->choice().path, path(u"there.json"_s));
        QVERIFY(!asked->findChild<QComboBox *>(u"separator"_s)->isVisible());
    }

    void whatCannotBeWrittenIsToldInTheWindow()
    {
        const ExportDialog *asked = dialog(window());
        QVERIFY(asked);
        file(*asked).setText(u"/proc/list.csv"_s);
        QTest::mouseClick(&button(*asked), Qt::LeftButton);
        QTRY_VERIFY(message().isVisible());
        QCOMPARE(message().severity(), MessageBar::Severity::Error);
        QVERIFY2(message().text().contains("could not be exported"_L1)
                     && message().text().contains("/proc/list.csv"_L1),
                 qPrintable(message().text()));
    }

    void cancellingLeavesNothing()
    {
        m_program = std::make_unique<ProgramFixture>(20'000);
        QTRY_VERIFY(m_program->program().isReady());
        m_program->openOverview();
        const ExportDialog *asked = dialog(window());
        QVERIFY(asked);
        choose(*asked, ExportFormat::Xlsx);
        file(*asked).setText(path(u"many.xlsx"_s));
        QTest::mouseClick(&button(*asked), Qt::LeftButton);
        QProgressDialog *progress = nullptr;
        QVERIFY(QTest::qWaitFor([&] { return (progress = window().findChild<QProgressDialog *>()) != nullptr; }));
        QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, 30'000);
        QVERIFY(!files().isEmpty()); // beside its place
        Q_EMIT progress->canceled();
        QCOMPARE(files(), QStringList());
        QTRY_VERIFY(!window().findChild<QProgressDialog *>());
        QVERIFY(!message().isVisible());
        QTest::qWait(100);
        QCOMPARE(files(), QStringList());
    }

    void everyListCanBeExported()
    {
        DirectoryWindows &windows = *m_program->program().windows();
        windows.viewOperators();
        windows.viewGroups();
        OperatorWindow &single = m_program->viewOperator(m_program->apiUserIn(0).operatorGuid);
        QVERIFY(exportOf(*m_program->program().hub()));
        QVERIFY(!exportOf(*m_program->program().hub())->isEnabled());
        for (QWidget *shown : {static_cast<QWidget *>(windows.operators()), static_cast<QWidget *>(&single)}) {
            QTRY_VERIFY(exportOf(*shown)->isEnabled());
            ExportDialog *asked = dialog(*shown);
            QVERIFY(asked);
            choose(*asked, ExportFormat::Csv);
            const QString name = shown == &single ? u"single.csv"_s : u"operators.csv"_s;
            file(*asked).setText(path(name));
            asked->accept();
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path(name)), 30'000);
        }
        const QList<QStringList> operators = parseCsv(contentOf(u"operators.csv"_s).mid(3));
        QCOMPARE(operators.constFirst().constFirst(), u"Full name"_s);
        const QList<QStringList> ofOne = parseCsv(contentOf(u"single.csv"_s).mid(3));
        QCOMPARE(ofOne.constFirst().constFirst(), u"Username"_s); // all are the operator's
        QVERIFY(ofOne.size() > 1);
    }

    /// Rows, their order and the columns, of each table, all of them and those that are selected.
    void whatAnyTableShowsIsExported_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<bool>("onlySelected");
        for (const char *table : {"API users", "operators", "groups", "one operator"}) {
            QTest::addRow("%s", table) << QString::fromLatin1(table) << false;
            QTest::addRow("%s, the selected ones", table) << QString::fromLatin1(table) << true;
        }
    }
    void whatAnyTableShowsIsExported()
    {
        QFETCH(QString, table);
        QFETCH(bool, onlySelected);
        if (table == "one operator"_L1) { // who has enough of them
            m_program = std::make_unique<ProgramFixture>(3'000);
            QTRY_VERIFY(m_program->program().isReady());
            m_program->openOverview();
        }
        TablePane &pane = paneOf(table);
        DirectoryTableView &view = *pane.tableView();
        const auto &rows = *qobject_cast<DirectoryFilterProxy *>(view.model());
        const auto isThere = [&] { return rows.rowCount() > 0 && rows.isComplete(); };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30'000);
        const int before = rows.rowCount();
        // A search that leaves several, the other direction, and the last column first.
        pane.findChild<QLineEdit *>(u"search"_s)->setText(u"a"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pane.shownList().filter.contains(u"“a”"_s) && isThere(), 30'000);
        QVERIFY(rows.rowCount() > 3 && rows.rowCount() <= before);
        QHeaderView *header = view.horizontalHeader();
        ProgramFixture::clickHeader(view, view.readableColumns().at(1));
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30'000);
        ProgramFixture::clickHeader(view, view.readableColumns().at(1));
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30'000);
        header->moveSection(header->visualIndex(view.readableColumns().constLast()), 0);
        header->hideSection(view.readableColumns().at(2));
        QList<int> wanted;
        for (int row = 0; row < rows.rowCount(); ++row)
            wanted += row;
        if (onlySelected)
            wanted = {0, 2, 3};
        for (const int row : std::as_const(wanted)) {
            if (onlySelected)
                view.selectionModel()->select(rows.index(row, 0),
                                              QItemSelectionModel::Rows | QItemSelectionModel::Select);
        }
        if (onlySelected) {
            for (int row = 0; row < rows.rowCount(); ++row) { // where one was selected already
                if (!wanted.contains(row))
                    view.selectionModel()->select(rows.index(row, 0),
                                                  QItemSelectionModel::Rows | QItemSelectionModel::Deselect);
            }
            QCOMPARE(view.selectedRowCount(), 3);
        }
        for (int row = 0; row < rows.rowCount(); ++row) // has them read
            QTRY_VERIFY(!rows.index(row, view.readableColumns().constFirst()).data(Qt::AccessibleTextRole).isNull());
        const QList<QStringList> shown =
            parseCsv(view.rowsAsText(wanted).replace(u'\n', u"\r\n"_s).toUtf8(), '\t'); // as it is copied
        QCOMPARE(shown.size(), wanted.size() + 1);

        ExportDialog *asked = dialog(*pane.window());
        QVERIFY(asked);
        choose(*asked, ExportFormat::Csv);
        asked->findChild<QRadioButton *>(onlySelected ? u"selected"_s : u"all"_s)->setChecked(true);
        file(*asked).setText(path(u"shown.csv"_s));
        asked->accept();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path(u"shown.csv"_s)), 30'000);
        QCOMPARE(parseCsv(contentOf(u"shown.csv"_s).mid(3)), shown);
    }

    /// Another program, as a sync would, keeps changing the first row and the last one together while all are exported.
    void whatIsChangedMeanwhileIsThereAsAWholeOrNot()
    {
        constexpr int many = 5'000;
        m_program = std::make_unique<ProgramFixture>(many);
        QTRY_VERIFY(m_program->program().isReady());
        m_program->openOverview();
        m_program->clickHeader(ApiUserColumns::UsernameColumn);
        m_program->waitForRows();
        const Connection other = m_program->otherProgram();
        const RowKey first = m_program->rows().keyAt(0);
        const RowKey last = m_program->rows().keyAt(many - 1);
        int changes = 0;
        const auto change = [&] {
            ++changes;
            auto transaction = must(Transaction::begin(other, Transaction::Kind::Write));
            for (const RowKey key : {first, last}) {
                (void)must(other.run(u"UPDATE api_user SET description = ? WHERE id = ?"_s,
                                     {u"change %1"_s.arg(changes), key}));
            }
            must(transaction.commit());
        };
        change();
        const ExportDialog *asked = dialog(window());
        QVERIFY(asked);
        choose(*asked, ExportFormat::Json);
        file(*asked).setText(path(u"all.json"_s));
        const int before = changes;
        QTest::mouseClick(&button(*asked), Qt::LeftButton);
        QElapsedTimer patience;
        patience.start();
        do {
            change();
            QTest::qWait(1);
        } while (!QFileInfo::exists(path(u"all.json"_s)) && patience.elapsed() < 60'000);
        const QJsonArray listed = QJsonDocument::fromJson(contentOf(u"all.json"_s)).array();
        QCOMPARE(listed.size(), many);
        const QString found = listed.at(0)[u"description"_s].toString();
        QCOMPARE(listed.at(many - 1)[u"description"_s].toString(), found);
        const int number = found.mid(u"change "_s.size()).toInt();
        QVERIFY2(number >= before && number <= changes, qPrintable(found));
    }

    void whereNothingCanBeWrittenIsToldInTheWindow_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<int>("format");
        QTest::newRow("full disk, CSV") << true << int(ExportFormat::Csv);
        QTest::newRow("full disk, XLSX") << true << int(ExportFormat::Xlsx);
        QTest::newRow("full disk, JSON") << true << int(ExportFormat::Json);
        QTest::newRow("read-only folder, CSV") << false << int(ExportFormat::Csv);
        QTest::newRow("read-only folder, XLSX") << false << int(ExportFormat::Xlsx);
    }
    void whereNothingCanBeWrittenIsToldInTheWindow()
    {
        QFETCH(bool, isFull);
        QFETCH(int, format);
        m_program = std::make_unique<ProgramFixture>(3'000);
        QTRY_VERIFY(m_program->program().isReady());
        m_program->openOverview();
        const ExportDialog *asked = dialog(window());
        QVERIFY(asked);
        choose(*asked, ExportFormat(format));
        const QString folder = path(u"place"_s);
        const UnwritableFolder place(folder,
                                     isFull ? UnwritableFolder::Because::Full : UnwritableFolder::Because::ReadOnly);
        file(*asked).setText(folder + "/list"_L1);
        QTest::mouseClick(&button(*asked), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message().isVisible(), 30'000);
        QCOMPARE(message().severity(), MessageBar::Severity::Error);
        const QString text = message().text();
        QVERIFY2(text.contains("could not be exported"_L1) && text.contains("place/list"_L1), qPrintable(text));
        if (isFull && place.isMounted())
            QVERIFY2(text.contains("There is no room left on the disk"_L1), qPrintable(text));
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        QTRY_VERIFY(!window().findChild<QProgressDialog *>());
    }

    /// On Linux a file that is open elsewhere can be replaced: who has it open keeps what it was.
    void aFileThatIsOpenElsewhereIsReplaced()
    {
        QFile open(path(u"list.json"_s));
        QVERIFY(open.open(QIODevice::ReadWrite) && open.write("as it was") > 0 && open.flush());
        exportTo(u"list.json"_s, ExportFormat::Json);
        QCOMPARE(QJsonDocument::fromJson(contentOf(u"list.json"_s)).array().size(), 300);
        QVERIFY(open.seek(0));
        QCOMPARE(open.readAll(), QByteArray("as it was"));
        QCOMPARE(files(), QStringList{u"list.json"_s});
    }

private:
    /// That of the API users, operators, groups, or of one operator, in its window.
    [[nodiscard]] TablePane &paneOf(const QString &table) const
    {
        DirectoryWindows &windows = *m_program->program().windows();
        if (table == "operators"_L1) {
            windows.viewOperators();
            return *windows.operators()->pane();
        }
        if (table == "groups"_L1) {
            windows.viewGroups();
            return *windows.groups()->pane();
        }
        if (table == "one operator"_L1)
            return *m_program->viewOperator(busiestOperator()).findChild<ApiUserPane *>();
        return *window().pane();
    }
    [[nodiscard]] QString busiestOperator() const
    {
        return m_program->otherProgram()
            .value(u"SELECT operator_guid FROM api_user GROUP BY operator_guid ORDER BY count(*) DESC, operator_guid "
                   "LIMIT 1"_s)
            ->toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramFixture> m_program;
};

UMH_WINDOW_TEST(TestExport)
#include "tst_export.moc"
