#include "store/journalentry.h"

#include "domain/text/textfolding.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// The texts of details that a person may look for; the others are keys, times and numbers.
void addDetailTexts(QStringList &texts, const QJsonObject &detail)
{
    for (const QLatin1StringView field :
         {"username"_L1, "type"_L1, "description"_L1, "name"_L1, "before"_L1, "after"_L1, "account"_L1, "owner"_L1,
          "purpose"_L1, "whereKept"_L1, "ticket"_L1, "reason"_L1, "facts"_L1}) {
        const QJsonValue value = detail.value(field);
        if (value.isString())
            texts += value.toString();
        else if (value.isObject())
            addDetailTexts(texts, value.toObject());
    }
}

} // namespace

JournalHash::JournalHash(QByteArrayView previous)
{
    constexpr qsizetype usualSize = 1'024; // bytes
    m_bytes.reserve(usualSize);
    m_bytes.append(previous);
}

void JournalHash::add(QByteArrayView utf8)
{
    m_bytes.append(QByteArray::number(utf8.size()));
    m_bytes.append(':');
    m_bytes.append(utf8);
}

void JournalHash::add(const QString &text)
{
    if (text.isNull())
        addNull();
    else
        add(QByteArrayView(text.toUtf8()));
}

void JournalHash::add(qint64 number)
{
    add(QByteArrayView(QByteArray::number(number)));
}

QByteArray JournalHash::result() const
{
    return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
}

QByteArray JournalEntry::hashAfter(QByteArrayView previous) const
{
    JournalHash chained(previous);
    chained.add(number);
    chained.add(at);
    for (const JournalEntryText &each : journalEntryTexts)
        chained.add(this->*each.text);
    return chained.result();
}

QString journalTextColumns()
{
    QStringList columns;
    for (const JournalEntryText &each : journalEntryTexts)
        columns += QLatin1StringView(each.column);
    return columns.join(", "_L1);
}

QString searchedTextOf(const QStringList &names, const QJsonObject &detail)
{
    QStringList texts = names;
    addDetailTexts(texts, detail);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return folded(texts.join(u'\n'));
}

} // namespace umh
