#include "app/cli/commandline.h"
#include "json/answerreader.h"
#include "mutator.h"
#include "remote/accountaddress.h"
#include "support/testprogram.h"

#include <QtCore/QBuffer>
#include <QtCore/QUrl>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// How many inputs each reader gets: a million in all in a long run.
int inputs()
{
    return qEnvironmentVariableIntValue("UMH_LONG_TESTS") == 1 ? 340'000 : 3'000;
}

QString printed(const QByteArray &input)
{
    return QString::fromLatin1(input.toPercentEncoding(" \"{}[]:,/=-"));
}

struct Count
{
    int elements = 0;
    qint64 progress = 0;
};

Result<AnswerKind> read(QByteArray bytes, AnswerShape shape, Count &count)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    AnswerHandler handler;
    handler.onApiUser = [&count](ApiUser &&apiUser) -> Status {
        ++count.elements;
        return apiUser.guid.isEmpty() || apiUser.operatorGuid.isEmpty() || apiUser.username.isEmpty()
            ? Status(Error{.kind = ErrorKind::Unexpected, .detail = u"a required field is empty"_s})
            : Status();
    };
    handler.onProgress = [&count](qint64 soFar) -> Status {
        count.progress = soFar;
        return {};
    };
    return readAnswer(buffer, u"fuzz"_s, handler, {.shape = shape});
}

} // namespace

/// Whatever comes from outside, the program reads it to its end or says what is wrong with it. Inputs are made from
/// right ones, by chance but the same in every run; built with the address sanitizer (preset asan), what they break
/// shows at once.
class TestFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyBytesAreAnAnswerOrAnError();
    void anyTextIsAnAddressOrAnError();
    void anyWordsAreACommandLineOrAreRefused();
};

void TestFuzz::anyBytesAreAnAnswerOrAnError()
{
    Mutator mutator(
        {R"([{"ApiUserGuid":"36fad910-6e9f-4886-b1a7-9b4637362cb8","OperatorGuid":"o1","UserName":"0123456789abcdef",)"
         R"("AccessType":"Generic","CreatedDate":"2022-09-21T13:08:47","LastUsedDate":"2024-01-02T03:04:05.1234567Z",)"
         R"("RequestsLast30Days":12,"Description":"d\u00e9\ud83d\ude00\n"}])",
         R"([{"OperatorGuid":"o1","FullName":"Zoë","Email":"z@example.org","IsOnDuty":true,"CultureName":"nl-NL"}])",
         R"([{"OperatorGroupGuid":"g1","Description":"Everyone","IsEveryone":true},{"OperatorGroupGuid":"g2"}])",
         R"({"ApiUserGuid":"a","OperatorGuid":"b","UserName":"c"})", R"([])", "\xef\xbb\xbf[{}]",
         R"([[[[{"a":[1,2.5e300,-0,null,false]}]]]])"},
        {"null",
         "true",
         "{",
         "}",
         "[",
         "]",
         ",",
         ":",
         "\"",
         "\\u0000",
         "\\ud800",
         "\\",
         "1e999",
         "-",
         "0001-01-01T00:00:00",
         "\"ApiUserGuid\":",
         "\"Id\":",
         "\"LastUsed\":",
         "\"UserName\":\"\"",
         QByteArray(1, '\0'),
         "\xed\xa0\x80",
         "\xff",
         "9999999999999999999",
         " ",
         "\"2022-02-30T25:61:61\"",
         "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["},
        7);
    int good = 0;
    for (int i = 0; i < inputs(); ++i) {
        const QByteArray input = mutator.next();
        for (const AnswerShape shape : {AnswerShape::List, AnswerShape::SingleElement, AnswerShape::ListOrElement}) {
            Count count;
            const Result<AnswerKind> result = read(input, shape, count);
            if (!result) {
                QVERIFY2(result.error().path == "fuzz"_L1, qPrintable(printed(input)));
                QVERIFY2(result.error().kind != ErrorKind::Unexpected, qPrintable(printed(input)));
                continue;
            }
            ++good;
            QVERIFY2(count.progress == input.size(), qPrintable(printed(input)));
            Count again;
            QVERIFY2(read(input, shape, again) && again.elements == count.elements, qPrintable(printed(input)));
        }
    }
    QVERIFY(good > inputs() / 10); // or hardly any would get past the first bytes
}

void TestFuzz::anyTextIsAnAddressOrAnError()
{
    Mutator mutator({"https://api.example.org/v4", "api.example.org", "http://127.0.0.1:8080/v4/", "http://[::1]:1/x",
                     "https://user:secret@host.example/v4", "https://bücher.example:443/a%20b?q#f", "localhost:99999"},
                    {"http://",
                     "https://",
                     "ftp://",
                     "@",
                     ":",
                     "/",
                     "//",
                     "..",
                     "%00",
                     "%2f",
                     "#",
                     "?",
                     "[::1]",
                     "127.0.0.1",
                     "localhost",
                     " ",
                     "\t",
                     "\xe2\x80\xae",
                     "\xc2\xad",
                     "xn--",
                     ":0",
                     ":65536",
                     QByteArray(1, '\0'),
                     "\\"},
                    8);
    int good = 0;
    for (int i = 0; i < inputs(); ++i) {
        const QByteArray input = mutator.next();
        const Result<AccountAddress> address = AccountAddress::fromUserInput(QString::fromUtf8(input));
        if (!address)
            continue;
        ++good;
        const QUrl url = address->url({u"ApiUser"_s, u"a/../b?c#d"_s});
        QVERIFY2(url.isValid() && !url.host().isEmpty(), qPrintable(printed(input)));
        QVERIFY2(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(), qPrintable(printed(input)));
        const bool here = url.host() == "localhost"_L1 || url.host().startsWith("127."_L1) || url.host() == "::1"_L1;
        QVERIFY2(url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && here), qPrintable(printed(input)));
        QVERIFY2(url.path(QUrl::FullyEncoded).endsWith("/ApiUser/a%2F..%2Fb%3Fc%23d"_L1), qPrintable(url.toString()));
        const Result<AccountAddress> again = AccountAddress::fromUserInput(address->toString());
        QVERIFY2(again && *again == *address, qPrintable(printed(input)));
    }
    QVERIFY(good > inputs() / 20);
}

void TestFuzz::anyWordsAreACommandLineOrAreRefused()
{
    Mutator mutator({"list\n--sort\noperator\n--descending\n--search\nalice\n--format\ncsv",
                     "sync\n--account\nhttps://a\n"
                     "--username\nx\n--password-stdin\n--yes",
                     "delete\n36fad910-6e9f-4886-b1a7-9b4637362cb8", "sample\n12", "import\na.json\nb.json",
                     "--database\nx.sqlite\n--language\nnl", "screenshot\nfolder", "--help",
                     "list\n--type\nGeneric\n--last-used\nover-90-days\n--group\nx\n--operator\ny"},
                    {"\n",
                     "--",
                     "-",
                     "=",
                     "--help",
                     "--version",
                     "--sample",
                     "--database=",
                     "\n--yes",
                     "--language",
                     "list",
                     "sync",
                     "nl",
                     "xx",
                     "--sort=",
                     "-1",
                     "99999999999999999999",
                     QByteArray(1, '\0'),
                     "\xff",
                     "\xe2\x80\xae",
                     "--no-such-option",
                     "@",
                     "--format=json"},
                    9);
    int good = 0;
    for (int i = 0; i < inputs(); ++i) {
        const QByteArray input = mutator.next();
        const QStringList words = QStringList{u"user-management-hub"_s} + QString::fromUtf8(input).split(u'\n');
        const auto parsed = parseCommandLine(words);
        if (const auto *exit = std::get_if<CommandLineExit>(&parsed)) {
            QVERIFY2(exit->status == 0 || exit->status == 2, qPrintable(printed(input)));
            QVERIFY2(exit->error.isEmpty() == (exit->status == 0), qPrintable(printed(input)));
            continue;
        }
        ++good;
        const auto &line = std::get<CommandLine>(parsed);
        QVERIFY2(line.sampleSize >= 0 && line.sampleSize <= 10'000'000, qPrintable(printed(input)));
        QVERIFY2(line.command != CommandLine::Command::Delete || !line.guid.isEmpty(), qPrintable(printed(input)));
        QVERIFY2(line.command != CommandLine::Command::Copy || (!line.copyFrom.isEmpty() && !line.copyTo.isEmpty()),
                 qPrintable(printed(input)));
        QVERIFY2(line.command != CommandLine::Command::Import || !line.files.isEmpty(), qPrintable(printed(input)));
    }
    QVERIFY(good > inputs() / 20);
}

UMH_TEST(TestFuzz)

#include "tst_fuzz.moc"
