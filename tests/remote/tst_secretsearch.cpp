#include "remote/secretsearch.h"
#include "support/testprogram.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

const QString password = u"p&ss \"wörd\"/<1>"_s;

QByteArray credentials()
{
    return ("anna:" + password.toUtf8()).toBase64();
}

} // namespace

/// What a server says may be shown, unless it is what we told it.
class TestSecretSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePasswordAndAnyPartOfTheCredentials_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << u"No: %1!"_s.arg(text); };
        const QString header = QString::fromLatin1(credentials());
        const QByteArray utf8 = password.toUtf8();
        row("as it is", password);
        row("the header", u"Basic "_s + header);
        row("its first half", header.first(header.size() / 2));
        row("its second half", header.sliced(header.size() / 2));
        row("a piece of it", header.sliced(7, 8));
        row("the password alone, encoded", QString::fromLatin1(utf8.toBase64()));
        row("for URLs", QString::fromLatin1(utf8.toBase64(QByteArray::Base64UrlEncoding)));
        row("in a URL", QString::fromLatin1(QUrl::toPercentEncoding(password)));
        row("in a URL, in small letters", QString::fromLatin1(QUrl::toPercentEncoding(password).toLower()));
        row("in a form", QString::fromLatin1(QUrl::toPercentEncoding(password, " ").replace(' ', '+')));
        row("the header in a URL", QString::fromLatin1(QUrl::toPercentEncoding(header)));
        row("in HTML", password.toHtmlEscaped());
        row("in HTML, by numbers", u"p&#38;ss&#x20;&#34;w&#xF6;rd&quot;/&lt;1&#062;"_s);
        row("in JSON", u"p\\u0026ss \\\"w\\u00f6rd\\\"\\/<1>"_s);
        row("in a URL in HTML", QString::fromLatin1(QUrl::toPercentEncoding(password.toHtmlEscaped())));
        row("in a URL in a URL",
            QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(QUrl::toPercentEncoding(password)))));
    }
    void findsThePasswordAndAnyPartOfTheCredentials()
    {
        QFETCH(QString, text);
        QVERIFY2(holdsSecret(text, password, credentials()), qPrintable(text));
    }

    void leavesOtherTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "Not now.", "The user name or the password is wrong.", "anna", "100 % &amp; more %zz &#; \\u12",
              "Basic realm=\"account\"", "https://account.example.org/v4/ApiUser?x=%20"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void leavesOtherTextAlone()
    {
        QFETCH(QString, text);
        QVERIFY(!holdsSecret(text, password, credentials()));
        QVERIFY(!holdsSecret(text, u"a"_s, QByteArray("anna:a").toBase64())); // would be found anywhere
        QVERIFY(!holdsSecret(text, {}, {}));
    }
};

UMH_TEST(TestSecretSearch)
#include "tst_secretsearch.moc"
