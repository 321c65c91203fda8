#include "remote/secretstore.h"
#include "support/testprogram.h"

#include <QtCore/QUuid>
#include <QtTest/QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

constexpr int patience = 20'000; ///< ms

/// Set by whoever runs this with a keyring at hand, whose content may be changed.
bool mayUseTheKeyring()
{
    return qEnvironmentVariableIsSet("UMH_TEST_KEYRING");
}

} // namespace

class TestKeyring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsInsteadOfHangingWhereThereIsNone()
    {
        if (mayUseTheKeyring())
            QSKIP("there is one");
        Keyring keyring;
        std::optional<Error> ofRead;
        std::optional<Error> ofWrite;
        std::optional<Error> ofRemove;
        keyring.read(u"key"_s, this, [&](const Result<std::optional<Secret>> &result) {
            ofRead = result.ok() ? Error() : result.error();
        });
        keyring.write(u"key"_s, Secret(u"s3cret"_s), this,
                      [&](const Status &status) { ofWrite = status.ok() ? Error() : status.error(); });
        keyring.remove(u"key"_s, this,
                       [&](const Status &status) { ofRemove = status.ok() ? Error() : status.error(); });
        QVERIFY(!ofRead && !ofWrite && !ofRemove); // never at once
        QTRY_VERIFY_WITH_TIMEOUT(ofRead && ofWrite && ofRemove, patience);
        for (const Error &error : {*ofRead, *ofWrite, *ofRemove}) {
            QCOMPARE(error.kind, ErrorKind::KeyringFailed);
            QVERIFY(!error.detail.isEmpty());
            QVERIFY(!error.detail.contains("s3cret"_L1));
        }
    }

    void answersNobodyWhoIsGone()
    {
        Keyring keyring;
        bool told = false;
        auto gone = std::make_unique<QObject>();
        keyring.read(u"key"_s, gone.get(), [&told](const auto &) { told = true; });
        gone.reset();
        bool after = false;
        keyring.read(u"key"_s, this, [&after](const auto &) { after = true; });
        QTRY_VERIFY_WITH_TIMEOUT(after, patience);
        QVERIFY(!told);
    }

    void keepsASecretUntilItIsRemoved()
    {
        if (!mayUseTheKeyring())
            QSKIP("UMH_TEST_KEYRING is not set");
        Keyring keyring;
        const QString key = u"test-"_s + QUuid::createUuid().toString();
        const Secret secret(u"s3cret wörd\n"_s);
        QCOMPARE(write(keyring, key, secret), QString());
        QVERIFY(read(keyring, key) == secret);
        QCOMPARE(write(keyring, key, Secret(u"another"_s)), QString());
        QVERIFY(read(keyring, key) == Secret(u"another"_s));
        QCOMPARE(remove(keyring, key), QString());
        QVERIFY(!read(keyring, key));
        QCOMPARE(remove(keyring, key), QString()); // it is not there, which is what was wanted
    }

private:
    std::optional<Secret> read(Keyring &keyring, const QString &key)
    {
        std::optional<Result<std::optional<Secret>>> result;
        keyring.read(key, this, [&result](const Result<std::optional<Secret>> &answer) { result.emplace(answer); });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, patience) || !result->ok())
            qFatal("the keyring cannot be read");
        return **result;
    }

    /// What went wrong; null where nothing did.
    QString write(Keyring &keyring, const QString &key, const Secret &secret)
    {
        return wordsOf([&](SecretStore::Answer answer) { keyring.write(key, secret, this, std::move(answer)); });
    }
    QString remove(Keyring &keyring, const QString &key)
    {
        return wordsOf([&](SecretStore::Answer answer) { keyring.remove(key, this, std::move(answer)); });
    }
    template<typename Ask>
    QString wordsOf(Ask ask)
    {
        std::optional<QString> words;
        ask([&words](const Status &status) { words = status.ok() ? QString() : status.error().detail; });
        return QTest::qWaitFor([&words] { return words.has_value(); }, patience) ? *words : u"no answer"_s;
    }
};

/// Without a bus, unless it is to be used: a test must not reach for the keyring of whoever runs it.
static const RegisteredTest registered(__FILE__, [](int count, char **arguments) {
    if (!mayUseTheKeyring())
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    return runTest<QCoreApplication, TestKeyring>(count, arguments);
});

#include "tst_keyring.moc"
