#include "json/answerreader.h"
#include "jsonfixture.h"
#include "support/testprogram.h"

#include <QtCore/QBuffer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

Result<AnswerKind> recognise(const QByteArray &text)
{
    QByteArray bytes = json(text);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return recogniseAnswer(buffer, u"saved.json"_s);
}

QByteArray listOfOperators(qsizetype count)
{
    return json('[' + QByteArrayList(count, operatorObject()).join(',') + ']');
}

/// A sequential device that hands out a few bytes at a time, and fails after some of them if told to.
class DrippingDevice final : public QIODevice
{
public:
    DrippingDevice(QByteArray bytes, qint64 failAfter = -1)
        : m_bytes(std::move(bytes))
        , m_failAfter(failAfter)
    {
        open(ReadOnly | Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_next == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_failAfter >= 0 && m_next >= m_failAfter) {
            setErrorString(u"the disk is on fire"_s);
            return -1;
        }
        const qint64 count = qMin(qMin<qint64>(size, 7), m_bytes.size() - m_next);
        std::copy_n(m_bytes.constData() + m_next, count, data);
        m_next += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_failAfter;
    qint64 m_next = 0;
};

} // namespace

class TestJsonFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesByTheFirstElement_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<std::optional<AnswerKind>>("kind");
        const auto row = [](const char *keys, std::optional<AnswerKind> kind) {
            QTest::newRow(keys) << QByteArray(keys) << kind;
        };
        const auto operators = AnswerKind::Operators;
        const auto groups = AnswerKind::OperatorGroups;
        const auto users = AnswerKind::ApiUsers;
        row("OperatorGuid FullName", operators);
        row("operatorguid EMAIL", operators);
        row("OperatorGuid FullName Id Guid Name Type", operators);
        row("OperatorGuid FullName Email UserName Id Description", operators);
        row("OperatorGroupGuid Description", groups);
        row("OperatorGroupGuid OperatorGuid Name Id", groups);
        row("OperatorGroupGuid", groups);
        row("Operators Description OperatorGroupGuid FullName", groups);
        row("ApiUserGuid OperatorGuid UserName", users);
        row("Guid OperatorGuid UserName", users);
        row("Id OperatorGuid Name AccessType", users);
        row("Id OperatorGuid Name LastUse", users);
        row("Id OperatorGuid Name RequestCount", users);
        row("OperatorGuid ApiUserName", users);
        row("ApiUserGuid", users);
        row("ApiUserGuid OperatorGuid Name Email", users);
        row("Id OperatorGuid Name Type", std::nullopt);
        row("OperatorGuid", std::nullopt);
        row("FullName Email", std::nullopt);
        row("Id Name Type Guid", std::nullopt);
        row("Guid UserName", std::nullopt);
        row("Description IsEveryone", std::nullopt);
        row("", std::nullopt);
    }
    void recognisesByTheFirstElement()
    {
        QFETCH(QByteArray, keys);
        QFETCH(std::optional<AnswerKind>, kind);
        QByteArrayList members;
        if (!keys.isEmpty()) {
            for (const QByteArray &key : keys.split(' '))
                members.append("'" + key + "':'secret'");
        }
        const QByteArray element = '{' + members.join(',') + '}';
        const Result<AnswerKind> result = recognise('[' + element + ",{}] and no JSON any more");
        if (kind) {
            QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
            QCOMPARE(*result, *kind);
            return;
        }
        QVERIFY(!result);
        for (const Error &error : {result.error(), readingError('[' + element + ']').value_or(Error())}) {
            QCOMPARE(error.kind, ErrorKind::UnknownContent);
            QCOMPARE(error.element, 1);
            QCOMPARE(error.path, u"saved.json"_s);
            QCOMPARE(error.detail,
                     keys.isEmpty() ? u"received: no keys"_s
                                    : u"received: "_s + QString::fromUtf8(keys).replace(u" "_s, u", "_s));
        }
    }

    void recognisesWhateverIsNestedInTheFirstElement()
    {
        const Result<AnswerKind> result = recognise("[{'x':{'OperatorGroupGuid':1},'OperatorGuid':1,'FullName':[{}]}]");
        QVERIFY(result);
        QCOMPARE(*result, AnswerKind::Operators);
    }

    void namesTheElementOfAnotherShape()
    {
        const std::optional<Error> error =
            readingError('[' + operatorObject() + ",{'OperatorGroupGuid':'g','Description':'d'}]");
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::FieldMissing);
        QCOMPARE(error->element, 2);
        QCOMPARE(error->field, u"OperatorGuid"_s);
        QCOMPARE(error->detail, u"received: OperatorGroupGuid, Description"_s);
    }

    void readsListsOfAnySize_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 255, 256, 257, 20'000})
            QTest::addRow("%d", count) << count;
    }
    void readsListsOfAnySize()
    {
        QFETCH(int, count);
        int seen = 0;
        AnswerHandler handler;
        handler.onOperator = [&](Operator &&) -> Status {
            ++seen;
            return {};
        };
        DrippingDevice device(listOfOperators(count));
        const Result<AnswerKind> result = readAnswer(device, u"x"_s, handler);
        QVERIFY(result);
        QCOMPARE(*result, count == 0 ? AnswerKind::Nothing : AnswerKind::Operators);
        QCOMPARE(seen, count);
    }

    void passesOverWhatItDoesNotKnow()
    {
        const QByteArray huge = "'" + QByteArray("é\\n").repeated(3'000'000) + "'";
        const QByteArray unknown = ",'a':[1,-2.5e-7,{'FullName':7,'b':[[],{}]}],'c':{'OperatorGuid':[null,true]},'d':"
            + huge + ",'e':'\\u0000','Members':[1,{}],'Id':{},'f':1e-999999";
        QVERIFY(!readingError('[' + operatorObject(unknown) + ',' + operatorObject(unknown) + ']'));
    }

    void endsWithTheErrorOfAHandler()
    {
        int seen = 0;
        AnswerHandler handler;
        handler.onOperator = [&](Operator &&) -> Status {
            if (++seen < 3)
                return {};
            Error error;
            error.kind = ErrorKind::DuplicateGuid;
            error.detail = u"o"_s;
            return error;
        };
        const std::optional<Error> error = readingError(listOfOperators(5), handler);
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::DuplicateGuid);
        QCOMPARE(error->path, u"saved.json"_s);
        QCOMPARE(error->element, 3);
        QCOMPARE(seen, 3);

        handler.onOperator = [](Operator &&) -> Status {
            return Error{ErrorKind::OperatorUnknown, {}, u"other.json"_s, 77, {}};
        };
        const std::optional<Error> own = readingError(listOfOperators(5), handler);
        QVERIFY(own);
        QCOMPARE(own->path, u"other.json"_s);
        QCOMPARE(own->element, 77);
    }

    void reportsProgressAndCanBeCancelled()
    {
        const QByteArray bytes = listOfOperators(200'000);
        QList<qint64> calls;
        AnswerHandler handler;
        handler.onProgress = [&](qint64 bytesRead) -> Status {
            calls.append(bytesRead);
            return {};
        };
        QVERIFY(!readingError(bytes, handler));
        QVERIFY(std::is_sorted(calls.begin(), calls.end()));
        QCOMPARE(calls.size(), bytes.size() / (qsizetype(1024) * 1024) + 1);
        QCOMPARE(calls.last(), bytes.size());

        qint64 seen = 0;
        handler.onOperator = [&](Operator &&) -> Status {
            ++seen;
            return {};
        };
        handler.onProgress = [](qint64) -> Status {
            Error error;
            error.kind = ErrorKind::Cancelled;
            return error;
        };
        const std::optional<Error> error = readingError(bytes, handler);
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Cancelled);
        QCOMPARE(error->path, u"saved.json"_s);
        QVERIFY(seen > 0 && seen < 50'000);
    }

    void saysWhatIsWrongWithAPath()
    {
        QTemporaryDir folder;
        const auto kindOf = [](const QString &path) {
            const Result<AnswerKind> read = readAnswer(path, {});
            const Result<AnswerKind> recognised = recogniseAnswer(path);
            const bool same = !read && !recognised && read.error().kind == recognised.error().kind
                && read.error().path == path && recognised.error().path == path;
            return same ? read.error().kind : ErrorKind::Unexpected;
        };
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(kindOf(folder.filePath(u"missing.json"_s)), ErrorKind::FileNotFound);
        QCOMPARE(kindOf(QString()), ErrorKind::FileNotFound);
        QCOMPARE(kindOf(QString(QChar::Null)), ErrorKind::FileNotFound);
        QCOMPARE(kindOf(folder.path()), ErrorKind::NotARegularFile);
        QCOMPARE(kindOf(pipe), ErrorKind::NotARegularFile);
        QCOMPARE(kindOf(u"/dev/null"_s), ErrorKind::NotARegularFile);
        QVERIFY(QFile::link(folder.filePath(u"missing.json"_s), folder.filePath(u"link"_s)));
        QCOMPARE(kindOf(folder.filePath(u"link"_s)), ErrorKind::FileNotFound);
        if (QFileInfo(u"/proc/self/mem"_s).isFile()) // address 0 cannot be read
            QCOMPARE(kindOf(u"/proc/self/mem"_s), ErrorKind::FileUnreadable);

        QFile file(folder.filePath(u"é.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(kindOf(file.fileName()), ErrorKind::JsonSyntax); // still empty
        file.write(listOfOperators(3));
        file.close();
        const Result<AnswerKind> result = readAnswer(file.fileName(), {});
        QVERIFY(result);
        QCOMPARE(*result, AnswerKind::Operators);
    }

    void saysThatPermissionIsMissing()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"secret.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions({}));

        // The superuser may read everything, so for a moment be somebody else.
        const bool superuser = geteuid() == 0;
        ErrorKind inClosedFolder = ErrorKind::Unexpected;
        if (superuser && setresuid(65534, 65534, 0) != 0)
            QSKIP("cannot give up the superuser's rights");
        if (superuser) {
            inClosedFolder = readAnswer(file.fileName(), {}).error().kind;
            QCOMPARE(setresuid(0, 0, 0), 0);
            QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions::fromInt(0x7777)));
            QCOMPARE(setresuid(65534, 65534, 0), 0);
        }
        const Result<AnswerKind> result = readAnswer(file.fileName(), {});
        if (superuser)
            QCOMPARE(setresuid(0, 0, 0), 0);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NoPermission);
        QVERIFY(!superuser || inClosedFolder == ErrorKind::NoPermission);
    }

    void reportsAReadErrorHalfWay()
    {
        DrippingDevice device(listOfOperators(20'000), 500'000);
        const Result<AnswerKind> result = readAnswer(device, u"x"_s, {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(result.error().detail, u"the disk is on fire"_s);
        QCOMPARE(result.error().path, u"x"_s);
        QVERIFY(result.error().element > 0);
    }
};

UMH_TEST(TestJsonFiles)
#include "tst_jsonfiles.moc"
