#include "domain/time/clock.h"
#include "domain/time/utc.h"
#include "export/csvwriter.h"
#include "export/listexporttask.h"
#include "support/storefixture.h"
#include "support/testprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace umh;
using namespace Qt::StringLiterals;

namespace {

/// One cell as LibreOffice has understood it.
struct OfficeCell
{
    QString type{}; ///< string, float, date; empty for an empty one
    QString text{};
    QString value{}; ///< of a number or a date
    bool isFormula = false;
};

/// The text within a cell, in which blanks, tabs and lines are elements.
QString officeText(QXmlStreamReader &xml)
{
    QString text;
    bool isFirst = true;
    while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != "table-cell"_L1) {
        if (xml.atEnd())
            break;
        if (xml.isCharacters() && !xml.isWhitespace()) {
            text += xml.text();
        } else if (xml.isCharacters() && !text.isEmpty() && !xml.text().contains(u'\n')) {
            text += xml.text();
        } else if (xml.isStartElement() && xml.name() == "p"_L1) {
            text += isFirst ? QString() : u"\n"_s;
            isFirst = false;
        } else if (xml.isStartElement() && xml.name() == "s"_L1) {
            const int count = xml.attributes().value("text:c"_L1).toInt();
            text += QString(std::max(count, 1), u' ');
        } else if (xml.isStartElement() && xml.name() == "tab"_L1) {
            text += u'\t';
        } else if (xml.isStartElement() && xml.name() == "line-break"_L1) {
            text += u'\n';
        }
    }
    return text;
}

/// The rows of the first sheet of the flat document at \a path.
QList<QList<OfficeCell>> officeRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<QList<OfficeCell>> rows;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "table"_L1)
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "table-row"_L1) {
            rows += QList<OfficeCell>();
        } else if (xml.name() == "table-cell"_L1 && !rows.isEmpty()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            OfficeCell cell{.type = attributes.value("office:value-type"_L1).toString(),
                            .value = attributes.value("office:date-value"_L1).toString()
                                + attributes.value("office:value"_L1).toString(),
                            .isFormula = attributes.hasAttribute("table:formula"_L1)};
            cell.text = officeText(xml);
            const int times = std::max(attributes.value("table:number-columns-repeated"_L1).toInt(), 1);
            for (int i = 0; i < times && rows.constLast().size() < 100; ++i)
                rows.last() += cell;
        }
    }
    if (xml.hasError())
        qCritical("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    while (!rows.isEmpty() && rows.constLast().constFirst().type.isEmpty()) // the rest of the sheet
        rows.removeLast();
    return rows;
}

/// What every format keeps as it is.
const QStringList &officeTexts()
{
    static const QStringList all{u"plain"_s,
                                 u"a,b;c\td"_s,
                                 u"with \"quotes\" and 'others'"_s,
                                 u"two\nlines"_s,
                                 u"שלום عربى"_s,
                                 u"🚀 日本語"_s,
                                 u" blanks   within "_s,
                                 u"_x0041_"_s,
                                 u"<b>&amp;</b>"_s,
                                 u"1.234,5 x"_s,
                                 u"TRUE or not"_s,
                                 QString(30'000, u'é') + u"end"_s};
    return all;
}

/// What only a workbook says to be texts.
const QStringList &textsLikeNumbers()
{
    static const QStringList all{u"007"_s, u"1e5"_s, u"1,5"_s, u"1.5"_s, u"2024-01-02"_s, u"1/2"_s, u"TRUE"_s};
    return all;
}

const QStringList &officeFormulas()
{
    static const QStringList all{u"=1+1"_s,      u"+1+1"_s,           u"-1+1"_s,     u"@SUM(A1)"_s,
                                 u" =1+1"_s,     u"x;=1+1"_s,         u"x,=1+1"_s,   u"x\t=1+1"_s,
                                 u"x\n=1+1"_s,   u"\"=1+1\""_s,       u"x\",=1+1"_s, u"=cmd|' /C calc'!A0"_s,
                                 u"\uff1d1+1"_s, u"=HYPERLINK(A1)"_s, u"x;\"=1+1"_s};
    return all;
}

} // namespace

/// Whether LibreOffice, set to the languages of our people, takes our files for what they are. Only in the long run.
class TestLibreOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void libreOfficeHasTheSameCells_data();
    void libreOfficeHasTheSameCells();

private:
    /// The rows that LibreOffice, set to \a locale, finds in the file at \a path, of which \a filter says how it is
    /// read.
    [[nodiscard]] QList<QList<OfficeCell>> opened(const QString &path, const QString &locale,
                                                  const QString &filter) const;

    QTemporaryDir m_folder;
};

QList<QList<OfficeCell>> TestLibreOffice::opened(const QString &path, const QString &locale,
                                                 const QString &filter) const
{
    // A profile of its own, in which the system is said to have that locale.
    const QDir profile(m_folder.filePath(u"profile-"_s + locale));
    QFile settings(profile.filePath(u"user/registrymodifications.xcu"_s));
    if (!settings.exists()) {
        if (!profile.mkpath(u"user"_s) || !settings.open(QIODevice::WriteOnly))
            return {};
        settings.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
                       "<item oor:path=\"/org.openoffice.Setup/L10N\"><prop oor:name=\"ooSetupSystemLocale\" "
                       "oor:op=\"fuse\"><value>"
                       + locale.toUtf8() + "</value></prop></item></oor:items>\n");
        settings.close();
    }
    QStringList arguments{u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile.path()).toString(),
                          u"--headless"_s,
                          u"--norestore"_s,
                          u"--convert-to"_s,
                          u"fods"_s,
                          u"--outdir"_s,
                          m_folder.path()};
    if (!filter.isEmpty())
        arguments += u"--infilter="_s + filter;
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(u"soffice"_s, arguments + QStringList{path});
    constexpr int patience = 120'000; // ms
    if (!office.waitForFinished(patience) || office.exitCode() != 0) {
        qCritical("soffice: %s", office.readAll().constData());
        return {};
    }
    return officeRows(m_folder.filePath(QFileInfo(path).completeBaseName() + u".fods"_s));
}

void TestLibreOffice::libreOfficeHasTheSameCells_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("isWorkbook");
    QTest::addColumn<bool>("anySeparator");
    for (const char *locale : {"nl-NL", "de-DE", "en-GB"}) {
        QTest::addRow("%s, XLSX", locale) << QString::fromLatin1(locale) << true << false;
        QTest::addRow("%s, CSV", locale) << QString::fromLatin1(locale) << false << false;
        QTest::addRow("%s, CSV, by all separators", locale) << QString::fromLatin1(locale) << false << true;
    }
}

void TestLibreOffice::libreOfficeHasTheSameCells()
{
    if (!qEnvironmentVariableIsSet("UMH_LONG_TESTS"))
        QSKIP("needs LibreOffice; ./dev test --long runs it");
    QVERIFY2(!QStandardPaths::findExecutable(u"soffice"_s).isEmpty(),
             "LibreOffice is missing; ./dev test --long installs it");
    QFETCH(QString, locale);
    QFETCH(bool, isWorkbook);
    QFETCH(bool, anySeparator);
    QLocale::setDefault(QLocale(locale));

    QStringList texts = officeTexts() + officeFormulas();
    if (isWorkbook)
        texts += textsLikeNumbers();
    const StoreFixture store;
    const Operator op = awkwardOperators().constFirst();
    QList<ApiUser> apiUsers;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        ApiUser apiUser = plainApiUser(op, u"user%1"_s.arg(i, 3, 10, QChar(u'0')));
        apiUser.description = texts.at(i);
        apiUser.created = QDateTime(QDate(2024, 2, 29), QTime(23, 59, 59), inUtc).addDays(-17 * i);
        apiUser.requestsLast30Days = i % 3 == 0 ? std::nullopt : std::optional<qint64>(i * 1'234'567);
        apiUsers += apiUser;
    }
    store.load({op}, apiUsers);

    const CsvStyle style = csvStyleFor(QLocale());
    QCOMPARE(style.separator, locale == "en-GB"_L1 ? u',' : u';');
    const ApiUserQuery query{.order = {.by = ApiUserSort::Username}, .filter = {}};
    const ListExport list{
        .query = query,
        .fields = fieldsNamed(query, {u"username"_s, u"created"_s, u"requests"_s, u"description"_s}).value(),
        .language = ExportLanguage::Present};
    const QString path = m_folder.filePath(isWorkbook ? u"list.xlsx"_s : u"list.csv"_s);
    ListExportTask task(store.directory(), list,
                        {.choice = {.path = path,
                                    .format = isWorkbook ? ExportFormat::Xlsx : ExportFormat::Csv,
                                    .separator = style.separator,
                                    .byteOrderMark = style.byteOrderMark},
                         .facts = {.list = u"API users"_s}},
                        Clock::system());
    QSignalSpy succeeded(&task, &ListExportTask::succeeded);
    QVERIFY(succeeded.wait(30'000));

    // Fields by the separator of the language, or by all that the dialog of LibreOffice has ticked; quotation marks;
    // UTF-8; from the first line; the settings' language; what is quoted is no more a text than the rest; numbers and
    // dates are looked for.
    const QString filter = isWorkbook ? QString()
                                      : u"Text - txt - csv (StarCalc):%1,34,76,1,,0,false,true"_s.arg(
                                          anySeparator ? u"9/44/59"_s : QString::number(style.separator));
    const QList<QList<OfficeCell>> rows = opened(path, locale, filter);
    QCOMPARE(rows.size(), texts.size() + 1);
    QStringList headings;
    for (const OfficeCell &cell : rows.constFirst().first(4))
        headings += cell.text;
    QCOMPARE(headings, (QStringList{u"Username"_s, u"Created (UTC)"_s, u"Requests last 30 days"_s, u"Description"_s}));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QList<OfficeCell> &row = rows.at(i + 1);
        const QByteArray which = texts.at(i).first(std::min<qsizetype>(texts.at(i).size(), 40)).toUtf8();
        for (const OfficeCell &cell : row)
            QVERIFY2(!cell.isFormula, which.constData());
        QVERIFY(row.size() >= 4);
        for (const OfficeCell &cell : row.sliced(4))
            QVERIFY2(cell.type.isEmpty(), which.constData());
        const ApiUser &apiUser = apiUsers.at(i);
        QCOMPARE(row.at(0).text, apiUser.username);
        QCOMPARE(row.at(1).type, u"date"_s);
        QCOMPARE(row.at(1).value.left(19), apiUser.created.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        QCOMPARE(row.at(2).type, apiUser.requestsLast30Days ? u"float"_s : QString());
        if (apiUser.requestsLast30Days)
            QCOMPARE(row.at(2).value.toDouble(), double(*apiUser.requestsLast30Days));
        QCOMPARE(row.at(3).type, u"string"_s);
        if (isWorkbook || officeTexts().contains(texts.at(i))) {
            QCOMPARE(row.at(3).text, texts.at(i));
        } else { // apostrophes are all that is added
            QString read = row.at(3).text;
            QString expected = texts.at(i);
            QCOMPARE(read.remove(u'\''), expected.remove(u'\''));
        }
    }
}

UMH_TEST(TestLibreOffice)
#include "tst_libreoffice.moc"
