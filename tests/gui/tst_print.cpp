#include "app/directorywindows.h"
#include "programfixture.h"
#include "support/testprogram.h"
#include "table/apiuserfilterproxy.h"
#include "views/apiusers/apiuseroverviewwindow.h"
#include "views/apiusers/apiuserpane.h"
#include "views/apiusers/apiusertableview.h"
#include "views/widgets/messagebar.h"
#include "views/window/listprinter.h"
#include "words/columns.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>

using namespace Qt::StringLiterals;
using namespace umh;

/// File → Print…, and the pages that come of it.
class TestPrint final : public QObject
{
    Q_OBJECT

private:
    /// The pages of the PDF at \a path as text, as another program reads them.
    static QStringList pagesOf(const QString &path)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        if (!process.waitForFinished() || process.exitCode() != 0) {
            qCritical("pdftotext: %s", process.readAllStandardError().constData());
            return {};
        }
        QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
        pages.removeLast(); // what stands behind the last one
        return pages;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"list.pdf"_s); }
    /// \a list on pages, upright or not.
    [[nodiscard]] QStringList printed(const ListPrinter &list, QPageLayout::Orientation orientation) const
    {
        QPdfWriter device(path());
        device.setPageSize(QPageSize(QPageSize::A4));
        device.setPageOrientation(orientation);
        list.print(device);
        return pagesOf(path());
    }
    static ListPrinter::List listOf(int rows)
    {
        ListPrinter::List list{.title = u"API users"_s,
                               .about = u"Type: Grafana"_s,
                               .headings = {u"Username"_s, u"Requests"_s, u"Description"_s},
                               .isNumber = {false, true, false},
                               .rows = {}};
        for (int i = 0; i < rows; ++i)
            list.rows += QStringList{u"user%1"_s.arg(i, 4, 10, QChar(u'0')), QString::number(i), u"about %1"_s.arg(i)};
        return list;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup() { m_program.reset(); }

    void eachRowStandsOnOnePageBelowTheHeadings_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 40, 255, 256, 257, 1000})
            QTest::addRow("%d", rows) << rows;
    }
    void eachRowStandsOnOnePageBelowTheHeadings()
    {
        QFETCH(int, rows);
        const ListPrinter list(listOf(rows));
        const QStringList pages = printed(list, QPageLayout::Portrait);
        QVERIFY(!pages.isEmpty());
        QStringList found;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages.at(i).contains("Username"_L1) && pages.at(i).contains("Description"_L1),
                     qPrintable(pages.at(i)));
            QVERIFY2(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages.at(i)));
            QVERIFY(pages.at(i).contains("Type: Grafana"_L1));
            static const QRegularExpression username(u"user\\d{4}"_s);
            for (const auto &match : username.globalMatch(pages.at(i)))
                found += match.captured();
        }
        QVERIFY(pages.constFirst().contains("API users"_L1));
        QCOMPARE(found.size(), rows);
        for (int i = 0; i < rows; ++i)
            QCOMPARE(found.at(i), u"user%1"_s.arg(i, 4, 10, QChar(u'0')));
        QPdfWriter device(path());
        device.setPageSize(QPageSize(QPageSize::A4));
        QCOMPARE(list.pageCount(device), pages.size());
    }

    void longTextsWrapAndNothingIsMissingWithoutASign()
    {
        ListPrinter::List list = listOf(3);
        QStringList words;
        for (int i = 0; i < 60; ++i)
            words += u"word%1"_s.arg(i);
        list.rows[0][2] = words.join(u' ');
        list.rows[1][2] = QString(200, u'x'); // nowhere to wrap
        for (int i = 0; i < 2000; ++i)
            list.rows[2][2] += u" endless%1"_s.arg(i);
        const QString text = printed(ListPrinter(list), QPageLayout::Portrait).join(QString());
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word));
        QCOMPARE(text.count(u'x'), 200);
        QVERIFY(text.contains("endless0"_L1) && !text.contains("endless1999"_L1) && text.contains(u'…'));
    }

    void manyColumnsWantAWidePage()
    {
        QPdfWriter upright(path());
        upright.setPageSize(QPageSize(QPageSize::A4));
        QVERIFY(!ListPrinter(listOf(10)).needsWidePage(upright));
        ListPrinter::List wide = listOf(10);
        for (int column = 0; column < 6; ++column) {
            wide.headings += u"Another one"_s;
            for (QStringList &row : wide.rows)
                row += u"something of some length"_s;
        }
        QVERIFY(ListPrinter(wide).needsWidePage(upright));
    }

    void whatIsPrintedIsWhatIsShown()
    {
        using enum ApiUserColumns::Index;
        m_program = std::make_unique<ProgramFixture>(120);
        QTRY_VERIFY(m_program->program().isReady());
        m_program->openOverview();
        m_program->search().setText(u"grafana"_s);
        m_program->waitForRows();
        m_program->clickHeader(UsernameColumn);
        m_program->waitForRows();
        m_program->table().horizontalHeader()->hideSection(TypeColumn);
        const int rows = m_program->rows().rowCount();
        QVERIFY(rows > 1 && m_program->apiUserIn(rows - 1).key != 0);

        QPrintPreviewDialog *preview = ask();
        QVERIFY(preview);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path());
        printer.setPageOrientation(QPageLayout::Landscape);
        Q_EMIT preview->paintRequested(&printer);
        preview->reject();
        const QString text = pagesOf(path()).join(QString());
        QVERIFY2(text.contains(u" – Search: “grafana” – as of "_s), qPrintable(text.left(2000)));
        QVERIFY(text.contains("Last used (UTC)"_L1) && !text.contains("Type"_L1));
        qsizetype at = 0;
        for (int row = 0; row < rows; ++row) {
            const qsizetype found = text.indexOf(m_program->apiUserIn(row).username.left(12), at);
            QVERIFY2(found > at, qPrintable(m_program->apiUserIn(row).username));
            at = found;
        }
    }

    void aLongListIsPrintedOnlyAfterAQuestion()
    {
        m_program = std::make_unique<ProgramFixture>(3'000);
        QTRY_VERIFY(m_program->program().isReady());
        m_program->openOverview();
        printOf(m_program->overview())->trigger();
        QMessageBox *question = nullptr;
        QVERIFY(QTest::qWaitFor([&] {
            return (question = m_program->overview().findChild<QMessageBox *>(u"printQuestion"_s)) != nullptr;
        }));
        QVERIFY2(question->text().contains("75"_L1), qPrintable(question->text()));
        QTest::keyClick(question, Qt::Key_Return); // which is Cancel
        QTRY_VERIFY(!m_program->overview().findChild<QMessageBox *>(u"printQuestion"_s));
        QTest::qWait(50);
        QVERIFY(!m_program->overview().findChild<QPrintPreviewDialog *>());
    }

private:
    [[nodiscard]] static QAction *printOf(const QWidget &window)
    {
        const auto menus = window.findChild<QMenuBar *>()->actions();
        for (QAction *action : menus.constFirst()->menu()->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_P))
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] QPrintPreviewDialog *ask() const
    {
        printOf(m_program->overview())->trigger();
        QPrintPreviewDialog *preview = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (preview = m_program->overview().findChild<QPrintPreviewDialog *>()) != nullptr; });
        return preview;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ProgramFixture> m_program;
};

UMH_WINDOW_TEST(TestPrint)
#include "tst_print.moc"
