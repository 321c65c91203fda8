#include "store/sample/sampleaccount.h"

#include "domain/text/textfolding.h"
#include "store/sample/sampletexts.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr quint64 seed = 20'221'101;

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;

/// A stretch of time, in seconds before now, and how many per cent fall into it.
struct AgeSpan
{
    quint32 share;
    qint64 from;
    qint64 to;
};
constexpr AgeSpan createdSpans[] = {
    {1, 5 * minute, hour}, {2, hour, day},       {8, day, 30 * day},
    {24, 30 * day, year},  {40, year, 4 * year}, {25, 4 * year, 8 * year},
};
constexpr AgeSpan usedSpans[] = {
    {20, minute, hour}, {20, hour, day}, {25, day, 29 * day}, {22, 31 * day, year}, {13, year, 5 * year},
};

/// One of \a things, each as often as its share (in per cent) says.
template<typename Thing>
const Thing &oneByShare(SampleRandom &random, std::span<const Thing> things)
{
    quint32 place = random.below(100);
    for (const Thing &thing : things) {
        if (place < thing.share)
            return thing;
        place -= thing.share;
    }
    Q_UNREACHABLE();
}

qint64 ageIn(SampleRandom &random, std::span<const AgeSpan> spans)
{
    const AgeSpan &span = oneByShare(random, spans);
    return span.from + random.below(quint32(span.to - span.from));
}

/// How many operators there are: 60 for the usual 250 API users, and 60 to look at where nobody has an API user.
qint64 operatorCount(qint64 apiUsers)
{
    constexpr qint64 most = 200'000;
    if (apiUsers == 0)
        return 60;
    return std::clamp<qint64>(apiUsers * 60 / 250, 1, most);
}

quint32 personsShare(SampleRandom &random)
{
    const quint32 kind = random.below(100);
    if (kind < 14)
        return 0; // has no API user at all
    return kind < 92 ? random.between(1, 7) : random.between(10, 20);
}

/// Letters and digits of \a text for the part of an e-mail address before the @.
QString emailPart(const QString &text)
{
    QString part;
    for (const QChar c : folded(text)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-')
            part += c;
    }
    return part;
}

QString emailPart(const SampleName &name)
{
    return name.latin.isEmpty() ? emailPart(name.text.toString()) : QString(name.latin);
}

void appendHexDigits(QString &text, quint64 number, int digits)
{
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        text += QLatin1Char("0123456789abcdef"[(number >> shift) & 0xf]);
}

} // namespace

SampleAccount::SampleAccount(qint64 apiUsers, const QDateTime &now)
    : m_random(seed)
    , m_now(now)
{
    const qint64 count = operatorCount(apiUsers);
    m_operators.reserve(count);
    for (qint64 i = 0; i < count; ++i) {
        constexpr quint32 mostSystems = 200;
        if (i % 12 == 5 && m_systems < mostSystems)
            addSystem();
        else
            addPerson();
    }
    sortOperatorGuids();
    makeGroups();
    m_names.clear();
    m_emails.clear();
}

void SampleAccount::addPerson()
{
    const SamplePeople *people = nullptr;
    QString fullName;
    QString email;
    // Namesakes are for large accounts, where names run out.
    constexpr int attempts = 5;
    int attempt = 0;
    do {
        people = &oneByShare(m_random, samplePeople());
        const SampleName &given = m_random.oneOf(people->givenNames);
        const SampleName &family = m_random.oneOf(people->familyNames);
        const bool familyFirst = people->familyNameFirst;
        fullName = u"%1 %2"_s.arg((familyFirst ? family : given).text, (familyFirst ? given : family).text);
        email = emailPart(given) + u'.' + emailPart(family);
    } while (++attempt < attempts && m_names.contains(fullName));
    m_names.insert(fullName);
    // The first has API users, so that even the smallest sample has somebody to give them to.
    const quint32 share = m_operators.isEmpty() ? 4 : personsShare(m_random);
    addOperator(fullName, email, {people->language, false, share});
    Operator &op = m_operators.last();
    if (!people->culture.isEmpty())
        op.culture = people->culture;
    else if (m_random.chance(60))
        op.culture = u"en-GB"_s;
    op.onDuty = m_random.chance(70);
    op.administrator = m_random.chance(8);
}

void SampleAccount::addSystem()
{
    const std::span<const SampleSystem> systems = sampleSystems();
    // Not in the order of the table, which is that of the alphabet.
    const SampleSystem &system = systems[(m_systems * 3 + 1) % systems.size()];
    const quint32 round = m_systems++ / quint32(systems.size());
    const QString name = system.name.toString();
    addOperator(round == 0 ? name : name + u' ' + QString::number(round + 1), system.email,
                {system.language, true, m_random.between(12, 30)});
    m_operators.last().onDuty = false;
    m_operators.last().administrator = false;
}

void SampleAccount::addOperator(const QString &name, const QString &email, const Background &background)
{
    Operator op;
    op.guid = newGuid();
    op.fullName = name;
    op.email = newEmail(email);
    m_operators += op;
    m_backgrounds.push_back(background);
    m_shareSums.push_back((m_shareSums.empty() ? 0 : m_shareSums.back()) + background.share);
}

/// Gives the operators their guids in ascending order: a database writes 200,000 rows much faster in the order of
/// their keys.
void SampleAccount::sortOperatorGuids()
{
    QStringList guids;
    for (const Operator &op : std::as_const(m_operators))
        guids += op.guid;
    guids.sort();
    for (qsizetype i = 0; i < guids.size(); ++i)
        m_operators[i].guid = guids.at(i);
}

void SampleAccount::makeGroups()
{
    const auto addGroup = [this](const QString &name) -> OperatorGroup & {
        m_groups += OperatorGroup{.guid = newGuid(), .name = name, .members = QList<QString>()};
        return m_groups.last();
    };
    OperatorGroup &everyone = addGroup(u"Everyone"_s);
    everyone.everyone = true;
    everyone.members.reset();
    OperatorGroup &administrators = addGroup(u"Administrators"_s);
    administrators.administrators = true;
    for (const Operator &op : std::as_const(m_operators)) {
        if (op.administrator == true)
            administrators.members->append(op.guid);
    }
    QList<qsizetype> joinable;
    for (const SampleTeam &team : sampleTeams()) {
        if (team.hasMembers)
            joinable += m_groups.size();
        addGroup(team.name.toString());
    }
    for (const Operator &op : std::as_const(m_operators)) {
        const qsizetype first = m_random.below(quint32(joinable.size()));
        if (m_random.chance(75))
            m_groups[joinable.at(first)].members->append(op.guid);
        if (m_random.chance(12))
            m_groups[joinable.at((first + 1) % joinable.size())].members->append(op.guid);
    }
}

ApiUser SampleAccount::nextApiUser()
{
    const quint32 ticket = m_random.below(m_shareSums.back());
    const auto owner = std::upper_bound(m_shareSums.begin(), m_shareSums.end(), ticket) - m_shareSums.begin();
    const Background &background = m_backgrounds[size_t(owner)];

    ApiUser apiUser;
    apiUser.guid = newGuid();
    apiUser.operatorGuid = m_operators.at(owner).guid;
    apiUser.username = newUsername();
    apiUser.type = typeFor(background);
    const qint64 age = ageIn(m_random, createdSpans);
    apiUser.created = before(age);
    giveUse(apiUser, age);
    apiUser.description = sampleDescription(m_random, apiUser.type, background.language);
    return apiUser;
}

void SampleAccount::giveUse(ApiUser &apiUser, qint64 ageSeconds)
{
    const bool countKnown = m_random.chance(95);
    if (m_random.chance(24)) {
        // Now and then the account has counted requests, but has no date; or it does not tell about dates at all.
        if (countKnown)
            apiUser.requestsLast30Days = m_random.chance(6) ? m_random.between(1, 400) : 0;
        apiUser.lastUsedState =
            lastUsedStateWithoutDate(m_random.chance(92), apiUser.created, apiUser.requestsLast30Days);
        return;
    }
    qint64 unusedSeconds = ageIn(m_random, usedSpans);
    if (unusedSeconds >= ageSeconds)
        unusedSeconds = m_random.below(quint32(ageSeconds));
    apiUser.lastUsed = std::max(apiUser.created, before(unusedSeconds));
    apiUser.lastUsedState = LastUsedState::Used;
    if (!countKnown)
        return;
    if (unusedSeconds >= 30 * day) {
        apiUser.requestsLast30Days = 0;
        return;
    }
    // Not more than one request in two seconds while it existed.
    const qint64 most = 1 + (std::min(ageSeconds, 30 * day) - unusedSeconds) / 2;
    apiUser.requestsLast30Days = std::min(requestsOf(apiUser.type), most);
}

qint64 SampleAccount::requestsOf(const QString &type)
{
    if (type == "MobileApp"_L1)
        return m_random.between(1, 2'500);
    if (type == "TransactionRecorder"_L1)
        return m_random.between(1, 150);
    const quint32 kind = m_random.below(100);
    if (kind < 30)
        return m_random.between(1, 20);
    return kind < 75 ? m_random.between(21, 9'000) : m_random.between(9'001, 1'200'000);
}

QDateTime SampleAccount::before(qint64 ageSeconds)
{
    return m_now.addMSecs(-(ageSeconds * 1'000 + m_random.below(1'000)));
}

QString SampleAccount::typeFor(const Background &background)
{
    const quint32 place = m_random.below(100);
    if (place < 2)
        return QString();
    if (place < 4)
        return u"Zapier"_s;
    if (place < 15)
        return u"Grafana"_s;
    if (place < 60 || background.isSystem)
        return u"Generic"_s;
    return place < 84 ? u"MobileApp"_s : u"TransactionRecorder"_s;
}

QString SampleAccount::newGuid()
{
    constexpr quint64 versionBits = 0xf000;
    constexpr quint64 version4 = 0x4000;
    constexpr quint64 variantBits = quint64(3) << 62;
    constexpr quint64 variant = quint64(2) << 62;
    const quint64 high = (m_random.next() & ~versionBits) | version4;
    const quint64 low = (m_random.next() & ~variantBits) | variant;
    QString guid;
    guid.reserve(36);
    appendHexDigits(guid, high >> 32, 8);
    guid += u'-';
    appendHexDigits(guid, high >> 16, 4);
    guid += u'-';
    appendHexDigits(guid, high, 4);
    guid += u'-';
    appendHexDigits(guid, low >> 48, 4);
    guid += u'-';
    appendHexDigits(guid, low, 12);
    return guid;
}

QString SampleAccount::newUsername()
{
    QString username;
    username.reserve(32);
    appendHexDigits(username, m_random.next(), 16);
    appendHexDigits(username, m_random.next(), 16);
    return username;
}

QString SampleAccount::newEmail(const QString &wish)
{
    const int before = m_emails[wish]++;
    return (before == 0 ? wish : wish + QString::number(before + 1)) + "@example.com"_L1;
}

} // namespace umh
