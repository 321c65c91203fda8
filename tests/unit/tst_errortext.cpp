#include "remote/accountaddress.h"
#include "support/testprogram.h"
#include "words/errortext.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr int kinds = int(ErrorKind::KeyringFailed) + 1;

/// An error with everything in it.
Error fullError(ErrorKind kind)
{
    return {
        .kind = kind, .detail = u"DETAIL"_s, .path = u"/home/anna/users.json"_s, .element = 12, .field = u"UserName"_s};
}

/// An error in an answer of the account.
Error answerError(ErrorKind kind)
{
    return {.kind = kind, .detail = u"DETAIL"_s, .element = 12, .field = u"UserName"_s, .request = u"GET /ApiUser"_s};
}

} // namespace

class TestErrorText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindHasASentenceAndAdvice_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < kinds; ++kind)
            QTest::addRow("%d", kind) << kind;
    }

    void everyKindHasASentenceAndAdvice()
    {
        QFETCH(const int, kind);
        for (const Error &error :
             {Error{.kind = ErrorKind(kind)}, fullError(ErrorKind(kind)), answerError(ErrorKind(kind))}) {
            const ErrorText text = errorText(error);
            QVERIFY(text.whatHappened.size() > 10);
            QVERIFY(text.precisely.size() >= text.whatHappened.size());
            QVERIFY(text.whatToDo.size() > 10);
            QVERIFY(text.whatHappened.endsWith(u'.'));
            QVERIFY(text.precisely.endsWith(u'.'));
            QVERIFY(text.whatToDo.endsWith(u'.'));
            QVERIFY(!text.full().contains(u'%'));
            QVERIFY(!text.full().contains("()"_L1));
            QVERIFY(!text.full().contains("  "_L1));
            QCOMPARE(text.full(), text.precisely + u' ' + text.whatToDo);
        }
    }

    void noTwoKindsSayTheSame()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind < kinds; ++kind)
            sentences += errorText(Error{.kind = ErrorKind(kind)}).precisely;
        QCOMPARE(sentences.size(), kinds);
    }

    void whatIsWrongWithAnAddressIsSaidInWordsOfThisLanguage_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {" ", "https://exam ple", "https://", "https://a:0", "ftp://a", "https://a/?b",
                                    "https://a/#b", "https://a:b@c"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void whatIsWrongWithAnAddressIsSaidInWordsOfThisLanguage()
    {
        QFETCH(const QString, address);
        const auto parsed = AccountAddress::fromUserInput(address);
        QVERIFY(!parsed);
        const Error error = parsed.error();
        QCOMPARE(error.kind, ErrorKind::AddressInvalid);
        QVERIFY(!error.detail.isEmpty());
        // The detail is not translated, so it must not be what a person reads.
        QVERIFY(!errorText(error).precisely.contains(error.detail));
        QVERIFY(errorText(error).precisely.endsWith(")."_L1));
    }

    void whatIsWrongWithAnAnswerSpeaksOfTheAccountAndNotOfFiles()
    {
        QSet<QString> sentences;
        for (int kind = int(ErrorKind::JsonSyntax); kind <= int(ErrorKind::OperatorUnknown); ++kind) {
            const ErrorText text = errorText(answerError(ErrorKind(kind)));
            QVERIFY(text.precisely.contains("account's answer"_L1));
            QVERIFY(text.precisely.contains("GET /ApiUser, element 12, field UserName"_L1));
            QVERIFY(text.precisely.contains("DETAIL"_L1));
            QVERIFY(text.whatToDo.startsWith("Nothing was changed."_L1));
            QVERIFY(!text.full().contains("file"_L1, Qt::CaseInsensitive));
            QVERIFY(!text.full().contains("import"_L1, Qt::CaseInsensitive));
            sentences += text.precisely;
        }
        QCOMPARE(sentences.size(), int(ErrorKind::OperatorUnknown) - int(ErrorKind::JsonSyntax) + 1);
    }

    void whatTheAccountSaidIsShown_data()
    {
        QTest::addColumn<int>("kind");
        for (const ErrorKind kind :
             {ErrorKind::SignInRefused, ErrorKind::Forbidden, ErrorKind::NotAtAccount, ErrorKind::RequestRefused,
              ErrorKind::TooManyRequests, ErrorKind::ServerFailed, ErrorKind::NotThisApi, ErrorKind::OutcomeUnknown,
              ErrorKind::CertificateUntrusted, ErrorKind::RedirectRefused, ErrorKind::RefusedOnTheWay,
              ErrorKind::AnswerIncomplete, ErrorKind::NotCarriedOut, ErrorKind::KeyringFailed})
            QTest::addRow("%d", int(kind)) << int(kind);
    }

    void whatTheAccountSaidIsShown()
    {
        QFETCH(const int, kind);
        Error error = answerError(ErrorKind(kind));
        QVERIFY(errorText(error).precisely.endsWith("GET /ApiUser, element 12, field UserName (DETAIL)."_L1));
        error.detail = u"\x1b[31m <b>no</b>\r\nreally \u202e"_s;
        QVERIFY(errorText(error).precisely.contains(u"([31m <b>no</b>  really ‹U+202E›)"_s));
    }

    void theTimeToTryAgainIsSaid()
    {
        const QDateTime until = QDateTime(QDate::currentDate(), QTime(14, 5)).toUTC();
        for (const ErrorKind kind : {ErrorKind::TooManyRequests, ErrorKind::ServerFailed}) {
            const ErrorText text = errorText({.kind = kind, .detail = u"429"_s, .until = until});
            QCOMPARE(text.precisely,
                     u"The account asks to wait until %1 (429)."_s.arg(
                         QLocale().toString(QTime(14, 5), QLocale::ShortFormat)));
            QVERIFY(text.whatToDo.endsWith("Try again after that."_L1));
            QVERIFY(errorText({.kind = kind, .until = until.addDays(2)})
                        .precisely.contains(
                            QLocale().toString(until.toLocalTime().date().addDays(2), QLocale::LongFormat)));
        }
    }

    void datesOfACertificateAreReadTheSameEverywhere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::newRow("American") << u"en_US"_s << u"November 28, 2026"_s;
        QTest::newRow("English") << u"en_GB"_s << u"28 November 2026"_s;
        QTest::newRow("Dutch") << u"nl_NL"_s << u"28 november 2026"_s;
        QTest::newRow("German") << u"de_DE"_s << u"28. November 2026"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"28 novembre 2026"_s;
    }

    void datesOfACertificateAreReadTheSameEverywhere()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, day);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        for (const QString &detail : {u"expired on 2026-11-28"_s, u"self-signed; not valid before 2026-11-28"_s}) {
            const QString sentence = errorText({.kind = ErrorKind::CertificateUntrusted, .detail = detail}).precisely;
            QVERIFY2(sentence.contains(day), qPrintable(sentence));
        }
        QLocale::setDefault(before);
    }

    void whereARedirectLeadsIsNamedAndACircleIsCalledOne()
    {
        Error error{.kind = ErrorKind::RedirectRefused, .path = u"https://other.example.org/v5"_s};
        QVERIFY(errorText(error).precisely.contains(u"“https://other.example.org/v5”"_s));
        error.detail = u"in a circle"_s;
        QVERIFY(errorText(error).precisely.contains("redirects in a circle"_L1));
        QVERIFY(errorText(error).precisely.contains(u"“https://other.example.org/v5”"_s));
    }

    void aProtocolThatWasNotExpectedIsNamed()
    {
        const auto sentence = [](const QString &detail) {
            return errorText({.kind = ErrorKind::NotThisApi, .detail = detail}).full();
        };
        QVERIFY(sentence(u"only an old version of TLS"_s).contains("TLS 1.2"_L1));
        QVERIFY(sentence(u"not TLS, perhaps plain HTTP"_s).contains("does not support HTTPS"_L1));
        QVERIFY(sentence(u"not HTTP, perhaps HTTPS"_s).contains("does not support plain HTTP"_L1));
    }

    /// An administrator who reads it would otherwise look for a right that is there.
    void whatSomethingInBetweenForbidsIsNotALackOfRights()
    {
        QVERIFY(errorText({.kind = ErrorKind::Forbidden}).full().contains("administrators"_L1));
        QVERIFY(!errorText({.kind = ErrorKind::RefusedOnTheWay}).full().contains("administrators"_L1));
    }

    void limitsAreSaidWithTheirUnits()
    {
        QVERIFY(errorText({.kind = ErrorKind::TimedOut, .detail = u"15"_s}).precisely.contains("limit: 15 s"_L1));
        QVERIFY(errorText({.kind = ErrorKind::AnswerTooLarge, .detail = u"1073741824"_s})
                    .precisely.contains("limit: 1.00 GiB"_L1));
    }

    /// The password of a person who reads it stays theirs: they are told that it did not leave this computer.
    void refusedConnectionsSayThatThePasswordWasNotSent()
    {
        for (const ErrorKind kind : {ErrorKind::CertificateUntrusted, ErrorKind::RedirectRefused})
            QVERIFY(errorText({.kind = kind}).whatToDo.startsWith("The password was not sent"_L1));
    }

    void fileElementAndFieldAreNamed()
    {
        for (int kind = 0; kind < kinds; ++kind) {
            const QString sentence = errorText(fullError(ErrorKind(kind))).precisely;
            QVERIFY(sentence.contains(u"“/home/anna/users.json”, element 12, field UserName"_s));
        }
        const QString withoutPlace = errorText(Error{.kind = ErrorKind::FieldMissing}).precisely;
        QVERIFY(!withoutPlace.contains(u'“'));
        QVERIFY(!withoutPlace.contains("element 0"_L1));
    }

    void detailsAreShownWhereTheyHelp()
    {
        QVERIFY(errorText(fullError(ErrorKind::Unexpected)).precisely.contains("(DETAIL)"_L1));
        QVERIFY(errorText(fullError(ErrorKind::DuplicateGuid)).precisely.contains("(DETAIL)"_L1));
        QVERIFY(!errorText(fullError(ErrorKind::Busy)).full().contains("DETAIL"_L1));
    }

    /// Where there is a server, no file, folder or drive of this computer helps.
    void whatIsAboutAServerSpeaksOfNoFile()
    {
        static const QRegularExpression place(u"\\b(files?|folder|drive|close the other)\\b"_s);
        for (const ErrorKind kind :
             {ErrorKind::NotADatabase, ErrorKind::ForeignDatabase, ErrorKind::NewerSchema, ErrorKind::NewerWriter,
              ErrorKind::Busy, ErrorKind::ReadOnly, ErrorKind::DiskFull, ErrorKind::Corrupt, ErrorKind::NotEmpty,
              ErrorKind::MirrorsAccount, ErrorKind::Conflict, ErrorKind::NoRight, ErrorKind::OnlyOwnerUpdates,
              ErrorKind::ServerLost, ErrorKind::CommitUnknown, ErrorKind::ServerTimedOut}) {
            const QString text = errorText({.kind = kind, .path = u"postgresql://anna@example.org/hub"_s}).full();
            QVERIFY2(text.contains(u"“postgresql://anna@example.org/hub”"_s), qPrintable(text));
            QVERIFY2(!text.contains(place), qPrintable(text));
        }
        // A database in a file keeps its own.
        QVERIFY(
            errorText({.kind = ErrorKind::ReadOnly, .path = u"/home/anna/a.sqlite"_s}).full().contains("folder"_L1));
    }

    void whyAServerIsNotTrustedIsSaidInOurWords_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown authority") << u"SSL error: certificate verify failed"_s << u"does not trust its cert"_s;
        QTest::newRow("another name") << u"server certificate for \"a\" does not match host name \"b\""_s
                                      << u"is for another server"_s;
        QTest::newRow("none") << u"server does not support SSL, but SSL was required"_s
                              << u"does not offer encrypted connections"_s;
        QTest::newRow("nothing to check it with")
            << u"root certificate file \"/x/root.crt\" does not exist"_s << u"are missing on this computer"_s;
    }
    void whyAServerIsNotTrustedIsSaidInOurWords()
    {
        QFETCH(const QString, detail);
        QFETCH(const QString, words);
        const ErrorText text = errorText({.kind = ErrorKind::ServerUntrusted, .detail = detail});
        QVERIFY2(text.whatHappened.contains(words), qPrintable(text.whatHappened));
        QVERIFY(!text.whatHappened.contains(detail));
        QVERIFY(text.whatToDo.startsWith("The password was not sent."_L1));
        QVERIFY(errorDetails({.kind = ErrorKind::ServerUntrusted, .detail = detail}, QDateTime::currentDateTimeUtc())
                    .contains(detail));
    }

    /// What a person reads first has no request, no status and no technical words in it.
    void thePlainSentenceLeavesTheDetailsOut()
    {
        for (int kind = 0; kind < kinds; ++kind) {
            const Error error = answerError(ErrorKind(kind));
            const QString plain = errorText(error).whatHappened;
            QVERIFY2(!plain.contains("GET"_L1) && !plain.contains("element"_L1) && !plain.contains("UserName"_L1),
                     qPrintable(plain));
            const bool isPlainCause = error.kind == ErrorKind::AddressInvalid
                || error.kind == ErrorKind::CertificateUntrusted || error.kind == ErrorKind::ProxyUnusable
                || error.kind == ErrorKind::ProxySignInNeeded || error.kind == ErrorKind::ProxySignInRefused
                || error.kind == ErrorKind::InJob;
            QVERIFY2(isPlainCause || !plain.contains("DETAIL"_L1), qPrintable(plain));
            QVERIFY(errorText(fullError(ErrorKind(kind))).whatHappened.contains(u"“/home/anna/users.json”"_s)
                    || error.kind == ErrorKind::PasswordMissing);
        }
    }

    void theDetailsAreALineEach()
    {
        const QDateTime time(QDate(2026, 3, 4), QTime(12, 30));
        const QString said = u"Time: "_s + QLocale().toString(time, QLocale::LongFormat);
        Error error = answerError(ErrorKind::SignInRefused);
        error.detail = u"401: No: not \x1b[31mthis\none."_s;
        error.account = u"https://api.example.com/v4"_s;
        QCOMPARE(errorDetails(error, time.toUTC()).split(u'\n'),
                 QStringList({u"Request: GET https://api.example.com/v4/ApiUser"_s, u"HTTP status: 401"_s,
                              u"Answer of the server: No: not  [31mthis one."_s, u"Element: 12"_s, u"Field: UserName"_s,
                              said}));
        error = {.kind = ErrorKind::TimedOut, .detail = u"15"_s, .request = u"GET /ApiUser"_s, .at = time.toUTC()};
        QCOMPARE(errorDetails(error, {}).split(u'\n'),
                 QStringList({u"Request: GET /ApiUser"_s, u"Technical detail: limit: 15 s"_s, said}));
        QCOMPARE(errorDetails({.kind = ErrorKind::Busy}, time), QString());
        QCOMPARE(errorDetails({.kind = ErrorKind::FileNotFound, .path = u"/x"_s}, time), QString());
    }

    void adviceFitsTheSituation()
    {
        for (int kind = 0; kind < kinds; ++kind) {
            const ErrorText text = errorText(Error{.kind = ErrorKind(kind)}, ErrorSituation::EstablishedUse);
            QVERIFY(text.whatToDo.endsWith(u'.'));
            const bool isAboutTyping =
                ErrorKind(kind) == ErrorKind::AddressInvalid || ErrorKind(kind) == ErrorKind::AddressInsecure;
            QVERIFY2(isAboutTyping || !text.whatToDo.contains("Check the address"_L1), qPrintable(text.whatToDo));
        }
        QVERIFY(errorText({.kind = ErrorKind::HostNotFound}).whatToDo.contains("how the address is spelled"_L1));
        QVERIFY(errorText({.kind = ErrorKind::HostNotFound}, ErrorSituation::EstablishedUse)
                    .whatToDo.startsWith("It cannot be reached at present."_L1));
    }

    void technicalDetailsAreWordsWithoutBracketsOfTheirOwn_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("said");
        using enum ErrorKind;
        QTest::newRow("place") << JsonSyntax << u"a value expected (line 12, byte 34567)"_s
                               << u"(a value expected, line 12, byte 34,567)."_s;
        QTest::newRow("keys") << FieldMissing << u"received: Email, FullName"_s << u"(present: Email, FullName)."_s;
        QTest::newRow("no keys") << FieldMissing << u"received: no keys"_s << u"(no fields at all)."_s;
        QTest::newRow("member") << FieldMissing << u"member 1200: no OperatorGuid; received: Guid"_s
                                << u"(member 1,200: without OperatorGuid; present: Guid)."_s;
        // A value is not words, be it as it may.
        QTest::newRow("value") << FieldInvalid << u"text \"%2 %1 not valid\" instead of a date"_s
                               << u"(text \"%2 %1 not valid\" instead of a date)."_s;
        QTest::newRow("number") << FieldInvalid << u"number 12345 instead of text"_s
                                << u"(number 12345 instead of text)."_s;
        QTest::newRow("server") << RequestRefused << u"received: nonsense (byte 1)"_s
                                << u"(received: nonsense (byte 1))."_s;
        QTest::newRow("nobody knows") << Unexpected << u"no such table: nobody"_s << u"(no such table: nobody)."_s;
    }

    void technicalDetailsAreWordsWithoutBracketsOfTheirOwn()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, detail);
        QFETCH(const QString, said);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English));
        const QString sentence = errorText({.kind = kind, .detail = detail}).precisely;
        QLocale::setDefault(before);
        QVERIFY2(sentence.endsWith(said), qPrintable(sentence));
    }

    void longDetailsAreCut()
    {
        const QString sentence =
            errorText(
                {.kind = ErrorKind::Unexpected, .detail = QString(5000, u'z'), .path = QString(5000, u'p') + u"end"_s})
                .precisely;
        QCOMPARE(sentence.count(u'z'), 299);
        QVERIFY(sentence.contains(u"z…"_s));
        QVERIFY(sentence.contains(u"pend”"_s)); // of a path the end says most
        QVERIFY(sentence.size() < 700);
    }

    void aCutNeverSplitsACharacter()
    {
        const QString smiley = u"\U0001F600"_s;
        for (int before = 290; before < 300; ++before) {
            const QString detail = QString(before, u'x') + smiley.repeated(10);
            const QString sentence =
                errorText({.kind = ErrorKind::Unexpected, .detail = detail, .path = detail}).precisely;
            QVERIFY(sentence.isValidUtf16());
        }
    }

    void receivedTextCannotSteerATerminalOrTheTextAround()
    {
        const QString nasty = u"a\x1b[31mb\nc\x202e"
                              u"d\x9b"_s;
        const QString text =
            errorText({.kind = ErrorKind::FieldMissing, .detail = nasty, .path = nasty, .field = nasty}).full();
        for (const QChar c : text) {
            QVERIFY(c.category() != QChar::Other_Control);
            QVERIFY(c.unicode() != 0x202e);
        }
    }

    void placeholdersInReceivedTextStayAsTheyAre()
    {
        const QString sentence =
            errorText({.kind = ErrorKind::Unexpected, .detail = u"%1 %2"_s, .path = u"/tmp/%3 %2.json"_s}).precisely;
        QVERIFY(sentence.contains(u"“/tmp/%3 %2.json” (%1 %2)"_s));
    }
};

UMH_TEST(TestErrorText)
#include "tst_errortext.moc"
