#include "remote/secretsearch.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype shortestPassword = 4;
/// So many characters of base64 are told from other text; they are six bytes of what was encoded.
constexpr qsizetype shortestPart = 8;

/// \a text, with everything that \a pattern matches replaced by the character whose number it captures, in \a base.
QString withCharacters(const QString &text, const QRegularExpression &pattern, int base)
{
    QString decoded;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        decoded += QStringView(text).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        bool isNumber = false;
        const uint code = match.captured(1).toUInt(&isNumber, base);
        if (isNumber && code > 0 && code <= QChar::LastValidCodePoint)
            decoded += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    }
    decoded += QStringView(text).sliced(from);
    return decoded;
}

QString fromUrl(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString fromForm(QString text)
{
    return fromUrl(text.replace(u'+', u' '));
}

QString fromHtml(QString text)
{
    static const QRegularExpression decimal(u"&#0*([0-9]{1,7});"_s);
    static const QRegularExpression hexadecimal(u"&#[xX]0*([0-9A-Fa-f]{1,6});"_s);
    constexpr int ten = 10;
    constexpr int sixteen = 16;
    text.replace("&lt;"_L1, "<"_L1, Qt::CaseInsensitive);
    text.replace("&gt;"_L1, ">"_L1, Qt::CaseInsensitive);
    text.replace("&quot;"_L1, "\""_L1, Qt::CaseInsensitive);
    text.replace("&apos;"_L1, "'"_L1, Qt::CaseInsensitive);
    text = withCharacters(withCharacters(text, decimal, ten), hexadecimal, sixteen);
    return text.replace("&amp;"_L1, "&"_L1, Qt::CaseInsensitive); // last, or it would make others
}

QString fromJson(const QString &text)
{
    static const QRegularExpression number(u"\\\\u([0-9A-Fa-f]{4})"_s);
    static const QRegularExpression character(u"\\\\([\"\\\\/])"_s);
    constexpr int sixteen = 16;
    QString decoded = withCharacters(text, number, sixteen);
    return decoded.replace(character, u"\\1"_s);
}

/// \a text, and what it says where it was encoded once or twice.
QStringList readings(const QString &text)
{
    QStringList all{text};
    for (qsizetype round = 0, from = 0; round < 2; ++round) {
        const qsizetype end = all.size();
        for (; from < end; ++from) {
            const QString encoded = all.at(from);
            all += {fromUrl(encoded), fromForm(encoded), fromHtml(encoded), fromJson(encoded)};
        }
        all.removeDuplicates();
    }
    return all;
}

/// Whether \a text holds a part of \a base64, in either of its two alphabets.
bool holdsPart(QString text, const QByteArray &base64)
{
    const QString whole = QString::fromLatin1(base64);
    if (whole.isEmpty())
        return false;
    text.replace(u'-', u'+').replace(u'_', u'/');
    const qsizetype size = std::min(shortestPart, whole.size());
    for (qsizetype at = 0; at + size <= whole.size(); ++at) {
        if (text.contains(QStringView(whole).sliced(at, size)))
            return true;
    }
    return false;
}

} // namespace

bool holdsSecret(const QString &text, const QString &password, const QByteArray &credentials)
{
    const bool isSought = password.size() >= shortestPassword;
    const QByteArray encoded = isSought ? password.toUtf8().toBase64(QByteArray::OmitTrailingEquals) : QByteArray();
    const QStringList all = readings(text);
    return std::any_of(all.begin(), all.end(), [&](const QString &reading) {
        return (isSought && reading.contains(password)) || holdsPart(reading, credentials)
            || holdsPart(reading, encoded);
    });
}

CallSecrets::CallSecrets(const Secret &password, const QByteArray &credentials)
    : m_password(password)
    , m_credentials(credentials.constData(), credentials.size()) // its own, to be wiped
{ }

CallSecrets::~CallSecrets()
{
    Secret::wipe(m_credentials);
}

bool CallSecrets::areIn(const QString &text) const
{
    if (text.isEmpty())
        return false;
    QString password = m_password.text();
    const bool found = holdsSecret(text, password, m_credentials);
    Secret::wipe(password);
    return found;
}

} // namespace umh
