#include "json/jsonvalue.h"

#include "domain/text/guid.h"
#include "domain/text/harmlesstext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Of a value that is shown, in characters.
constexpr qsizetype mostShown = 40;

bool contains(QByteArrayView text, char byte)
{
    return !text.isEmpty() && std::memchr(text.data(), uchar(byte), std::size_t(text.size())) != nullptr;
}

bool isWholeNumber(QByteArrayView digits)
{
    return std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

const QString &anyGuid()
{
    static const QString expected = u"text such as \"36fad910-6e9f-4886-b1a7-9b4637362cb8\", or a whole number"_s;
    return expected;
}

/// The kind of a value in the words of Error::detail.
QString kindName(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Null:
        return u"null"_s;
    case ValueKind::Boolean:
        return u"true or false"_s;
    case ValueKind::Number:
        return u"number"_s;
    case ValueKind::Text:
        return u"text"_s;
    case ValueKind::List:
        return u"list"_s;
    case ValueKind::Object:
        return u"object"_s;
    }
    return {};
}

/// The greatest whole number up to which a JSON number (a double, in many programs) is exact.
constexpr qint64 largestCount = qint64(1) << 53;

std::optional<qint64> countIn(QByteArrayView digits)
{
    const char *end = digits.end();
    qint64 whole = 0;
    if (const auto [stop, fault] = std::from_chars(digits.begin(), end, whole); fault == std::errc() && stop == end)
        return whole >= 0 && whole <= largestCount ? std::optional(whole) : std::nullopt;
    double number = 0;
    const auto [stop, fault] = std::from_chars(digits.begin(), end, number);
    if (fault != std::errc() || stop != end || !(number >= 0 && number <= double(largestCount)))
        return std::nullopt;
    whole = qint64(number);
    return double(whole) == number ? std::optional(whole) : std::nullopt;
}

} // namespace

QString textFromUtf8(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8); // which puts U+FFFD where loneSurrogateMark is
    if (utf8.startsWith("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

bool isDamaged(QByteArrayView text)
{
    return contains(text, '\0') || contains(text, loneSurrogateMark);
}

QString mendedText(QByteArrayView text)
{
    return textFromUtf8(text).replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
}

QString shownValue(const JsonValue &value)
{
    switch (value.kind) {
    case ValueKind::Null:
        return u"null"_s;
    case ValueKind::Boolean:
        return value.boolean ? u"true"_s : u"false"_s;
    case ValueKind::Number:
        return harmlessBeginning(QString::fromLatin1(value.text.first(std::min(value.text.size(), 4 * mostShown))),
                                 mostShown);
    case ValueKind::Text: {
        // Of a text of megabytes as much as could be shown; half a character at its end is not.
        const QByteArrayView beginning = value.text.first(std::min(value.text.size(), 4 * mostShown));
        return u'"' + harmlessBeginning(mendedText(beginning), mostShown) + u'"';
    }
    case ValueKind::List:
        return u"[…]"_s;
    case ValueKind::Object:
        return u"{…}"_s;
    }
    return {};
}

QString insteadOf(const JsonValue &found, const QString &expected)
{
    const bool saysMore = found.kind == ValueKind::Number || found.kind == ValueKind::Text;
    return kindName(found.kind) + (saysMore ? u' ' + shownValue(found) : QString()) + u" instead of "_s + expected;
}

GuidOrProblem guidFromJson(const JsonValue &value)
{
    if (value.kind == ValueKind::Number && isWholeNumber(value.text) && value.text.size() <= longestGuid)
        return {QString::fromLatin1(value.text), {}};
    if (value.kind != ValueKind::Text)
        return {{}, insteadOf(value, anyGuid())};
    if (isDamaged(value.text))
        return {{}, insteadOf(value, anyGuid()) + u": it holds a character that cannot be stored"_s};
    // First as it comes, because nearly every guid is a UUID without anything around it, and there are millions.
    if (QString guid = canonicalUuid(value.text); !guid.isNull())
        return {std::move(guid), {}};
    QString guid = textFromUtf8(value.text).trimmed();
    if (guid.isEmpty())
        return {{}, u"blank "_s + insteadOf(value, anyGuid())};
    if (guid.size() > longestGuid)
        return {{}, u"text %1 of more than %2 characters"_s.arg(shownValue(value)).arg(longestGuid)};
    if (QString trimmedUuid = canonicalUuid(QStringView(guid)); !trimmedUuid.isNull())
        return {std::move(trimmedUuid), {}};
    return {std::move(guid), {}};
}

bool isBlank(const JsonValue &value)
{
    return value.kind == ValueKind::Text && value.text.trimmed().isEmpty();
}

std::optional<qint64> countFromJson(const JsonValue &value)
{
    const bool mayBe = value.kind == ValueKind::Number || value.kind == ValueKind::Text;
    return mayBe ? countIn(value.text.trimmed()) : std::nullopt;
}

std::optional<bool> booleanFromJson(const JsonValue &value)
{
    if (value.kind == ValueKind::Boolean)
        return value.boolean;
    if (value.kind != ValueKind::Number && value.kind != ValueKind::Text)
        return std::nullopt;
    constexpr std::array words{std::pair{"true", true}, std::pair{"false", false}, std::pair{"on", true},
                               std::pair{"off", false}, std::pair{"yes", true},    std::pair{"no", false},
                               std::pair{"1", true},    std::pair{"0", false}};
    const QByteArrayView text = value.text.trimmed();
    for (const auto &[word, meaning] : words) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return meaning;
    }
    return std::nullopt;
}

} // namespace umh
