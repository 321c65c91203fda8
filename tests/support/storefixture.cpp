#include "support/storefixture.h"

#include "domain/time/clock.h"
#include "domain/time/utc.h"
#include "store/apiuserfactstore.h"
#include "store/load/directoryloader.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

QString guidOf(QRandomGenerator &random)
{
    const auto hex = [&](int digits) {
        return QString::number(random.generate64(), 16).rightJustified(16, u'0').right(digits);
    };
    return u"%1-%2-%3-%4-%5"_s.arg(hex(8), hex(4), hex(4), hex(4), hex(12));
}

template<typename T, size_t count>
const T &oneOf(QRandomGenerator &random, const std::array<T, count> &choices)
{
    return choices[random.bounded(quint32(count))];
}

/// What the file of a new directory holds.
QByteArray newFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"new.sqlite"_s));
    (void)must(Directory::open({file.fileName()}, Directory::Opening::CreateIfMissing));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read a new directory");
    return file.readAll();
}

} // namespace

Directory newDirectory(const QString &path)
{
    static const QByteArray content = newFile();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    return must(Directory::open({path}, Directory::Opening::Existing));
}

StoreFixture::StoreFixture()
    : m_directory(must(Directory::open(m_place.location(), Directory::Opening::Existing)))
{ }

Connection StoreFixture::connect(Directory::Use use) const
{
    return must(m_directory.connect(use));
}

Connection StoreFixture::connect(std::chrono::milliseconds busyTimeout) const
{
    return must(Connection::open(m_directory.location(), Connection::Access::ReadWrite, busyTimeout));
}

QList<ApiUser> StoreFixture::load(const QList<Operator> &operators, QList<ApiUser> apiUsers,
                                  const QList<OperatorGroup> &groups) const
{
    return loadInto(connect(), operators, std::move(apiUsers), groups);
}

QList<ApiUser> loadInto(const Connection &connection, const QList<Operator> &operators, QList<ApiUser> apiUsers,
                        const QList<OperatorGroup> &groups)
{
    {
        DirectoryLoader loader(connection, Clock::system());
        must(loader.begin());
        for (const Operator &op : operators)
            must(loader.add(op));
        for (const OperatorGroup &group : groups)
            must(loader.add(group));
        for (const ApiUser &apiUser : apiUsers)
            must(loader.add(apiUser));
        (void)must(loader.commit());
    }
    {
        auto transaction = must(Transaction::begin(connection, Transaction::Kind::Write));
        const ApiUserFactStore facts(connection);
        for (const ApiUser &apiUser : apiUsers) {
            if (!apiUser.facts.isEmpty())
                must(facts.set(apiUser.guid, apiUser.facts));
        }
        must(transaction.commit());
    }
    QHash<QString, ApiUserKey> keys;
    QSqlQuery query = must(connection.run(u"SELECT guid, id FROM api_user"_s));
    while (query.next())
        keys.insert(query.value(0).toString(), query.value(1).toLongLong());
    QHash<QString, QString> names;
    for (const Operator &op : operators)
        names.insert(op.guid, op.fullName);
    for (ApiUser &apiUser : apiUsers) {
        apiUser.key = keys.value(apiUser.guid);
        apiUser.operatorName = names.value(apiUser.operatorGuid);
    }
    return apiUsers;
}

QList<Operator> awkwardOperators()
{
    QRandomGenerator random(7);
    QList<Operator> operators;
    const QStringList names = {u"Zoë"_s,       u"zoe"_s,       u"ZOE"_s,      u"Zoe"_s,    u"Østergård"_s,
                               u"ostergard"_s, u"Łukasz"_s,    u"Ægir"_s,     u"aegir"_s,  u"10"_s,
                               u"9"_s,         u"😀 Team"_s,    u"\ufffd x"_s, u""_s,       u"Álvaro Peña"_s,
                               u"alvaro"_s,    u"Straße"_s,    u"STRASSE"_s,  u"O'Neil"_s, u"A \"B\""_s,
                               u"100% real"_s, u"snake_case"_s};
    for (const QString &name : names) {
        operators += Operator{.guid = guidOf(random),
                              .fullName = name,
                              .email = u"%1@example.com"_s.arg(operators.size()),
                              .onDuty = operators.size() % 2 == 0,
                              .administrator = false,
                              .culture = QString()};
    }
    return operators;
}

QList<ApiUser> withAwkwardFacts(QList<ApiUser> apiUsers, quint32 seed)
{
    static const std::array texts = {QString(),
                                     u"anna"_s,
                                     u"Änna"_s,
                                     u"ANNA"_s,
                                     u" "_s,
                                     u"\u0301"_s,
                                     u"bob \"the\" builder"_s,
                                     u"vault://team/secret%20one"_s,
                                     u"two\nlines"_s,
                                     u"😀😁😂"_s,
                                     QString(300, u'z') + u"end"_s,
                                     QString(300, u'z') + u"another"_s};
    QRandomGenerator random(seed);
    const auto someDay = [&] {
        return random.bounded(3) == 0 ? QDate() : QDate(2024, 2, 27).addDays(random.bounded(6));
    };
    for (ApiUser &apiUser : apiUsers) {
        if (random.bounded(3) != 0)
            continue;
        apiUser.facts = {.owner = oneOf(random, texts),
                         .purpose = oneOf(random, texts),
                         .whereKept = oneOf(random, texts),
                         .ticket = random.bounded(2) == 0 ? u"T-%1"_s.arg(random.bounded(50)) : QString(),
                         .reviewBy = someDay(),
                         .keepUntil = someDay(),
                         .reason = oneOf(random, texts)};
    }
    return apiUsers;
}

QList<ApiUser> awkwardApiUsers(const QList<Operator> &operators, qsizetype count, quint32 seed)
{
    static const std::array types = {
        QString(),    u""_s,        u"Generic"_s,   u"MobileApp"_s, u"TransactionRecorder"_s,
        u"Grafana"_s, u"generic"_s, u"Générique"_s, u"Brand New"_s, u"  "_s};
    static const std::array usernames = {u"same"_s, u"SAME"_s, u"Sàme"_s, u"10"_s, u"9"_s, u""_s, u"😀"_s, u"𝐀"_s};
    static const std::array descriptions = {QString(),
                                            u""_s,
                                            u"   "_s,
                                            u"\u0301"_s,
                                            u" Leading"_s,
                                            u"leading"_s,
                                            u"Énergie"_s,
                                            u"energie"_s,
                                            u"100% \"sure\""_s,
                                            u"it's done"_s,
                                            u"under_score"_s,
                                            u"a*b"_s,
                                            u"-minus +plus"_s,
                                            u"aaa"_s,
                                            u"aaaa"_s,
                                            u"NEAR the AND gate OR NOT"_s,
                                            u"😀😁😂🤣 laughing"_s,
                                            u"ab"_s,
                                            u"b"_s,
                                            u"Ünïcödé naïve café"_s,
                                            u"x\u00a0y"_s,
                                            u"日本語テキスト"_s,
                                            u"line\nbreak\ttab"_s,
                                            u"🤣"_s,
                                            u"\uffee"_s,
                                            u"(rowid) : {col}"_s};
    // On whole days, so that many are equal.
    const QDateTime start(QDate(2019, 6, 1), QTime(0, 0), inUtc);
    QRandomGenerator random(seed);
    const auto someTime = [&] {
        return random.bounded(100) == 0 ? QDateTime(QDate(1969, 12, 31), QTime(23, 59), inUtc)
                                        : start.addDays(random.bounded(40) * 50);
    };
    QList<ApiUser> apiUsers;
    apiUsers.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        ApiUser apiUser;
        apiUser.guid = guidOf(random);
        apiUser.operatorGuid = operators.at(random.bounded(operators.size())).guid;
        apiUser.username =
            random.bounded(2) == 0 ? oneOf(random, usernames) : QString::number(random.generate64(), 16).toUpper();
        apiUser.type = oneOf(random, types);
        if (random.bounded(5) != 0)
            apiUser.created = someTime();
        apiUser.lastUsedState = LastUsedState(random.bounded(3));
        if (apiUser.lastUsedState == LastUsedState::Used)
            apiUser.lastUsed = someTime();
        if (const int kind = random.bounded(4); kind != 0)
            apiUser.requestsLast30Days = kind == 1 ? 0 : kind == 2 ? random.bounded(12) : qint64(random.generate()) * 3;
        apiUser.description = oneOf(random, descriptions);
        if (random.bounded(3) == 0)
            apiUser.description += QString::number(random.bounded(1'000));
        apiUsers += apiUser;
    }
    return apiUsers;
}

ApiUser plainApiUser(const Operator &op, const QString &username)
{
    static QRandomGenerator random(99);
    ApiUser apiUser;
    apiUser.guid = guidOf(random);
    apiUser.operatorGuid = op.guid;
    apiUser.operatorName = op.fullName;
    apiUser.username = username;
    apiUser.type = u"Generic"_s;
    apiUser.created = QDateTime(QDate(2023, 1, 2), QTime(3, 4, 5, 678), inUtc);
    apiUser.lastUsed = QDateTime(QDate(2024, 2, 3), QTime(4, 5, 6, 789), inUtc);
    apiUser.lastUsedState = LastUsedState::Used;
    apiUser.requestsLast30Days = 12'345;
    apiUser.description = u"Plain"_s;
    return apiUser;
}

QStringList textsOf(const Connection &connection, const QString &sql, const QVariantList &values)
{
    QStringList texts;
    QSqlQuery query = must(connection.run(sql, values));
    while (query.next())
        texts += query.value(0).toString();
    return texts;
}

qint64 numberOf(const Connection &connection, const QString &sql, const QVariantList &values)
{
    return must(connection.value(sql, values)).toLongLong();
}

} // namespace umh
