#include "json/jsontext.h"

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype uuidSize = 36;

bool isHexDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

char16_t codeUnit(char c)
{
    return static_cast<unsigned char>(c);
}
char16_t codeUnit(QChar c)
{
    return c.unicode();
}

/// The UUID (8-4-4-4-12 hexadecimal digits) that \a text is, with or without braces, in lower case; else null.
template<typename View>
QString uuid(View text)
{
    if (text.size() == uuidSize + 2 && codeUnit(text.front()) == u'{' && codeUnit(text.back()) == u'}')
        text = text.sliced(1, uuidSize);
    if (text.size() != uuidSize)
        return {};
    std::array<char16_t, uuidSize> lowered{};
    for (qsizetype i = 0; i < uuidSize; ++i) {
        const char16_t c = codeUnit(text[i]);
        const bool hyphenHere = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphenHere ? c != u'-' : !isHexDigit(c))
            return {};
        lowered[std::size_t(i)] = c >= u'A' && c <= u'F' ? char16_t(c | 0x20) : c;
    }
    return QStringView(lowered.data(), uuidSize).toString();
}

} // namespace

QString textFromUtf8(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    if (utf8.startsWith("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

QString whyNotKept(const JsonValue &value)
{
    if (value.text.size() > longestText)
        return u"text of more than 4 MiB"_s;
    if (!value.text.isEmpty() && std::memchr(value.text.data(), 0, std::size_t(value.text.size())) != nullptr)
        return u"text with a NUL character, which cannot be stored"_s;
    return {};
}

QString insteadOf(ValueKind found, const QString &expected)
{
    return kindName(found) + u" instead of "_s + expected;
}

GuidOrProblem guidFromJson(const JsonValue &value)
{
    if (value.kind != ValueKind::Text)
        return {{}, insteadOf(value.kind, u"text"_s)};
    if (QString problem = whyNotKept(value); !problem.isNull())
        return {{}, std::move(problem)};
    // First as it comes, because nearly every guid is a UUID without anything around it, and there are millions.
    if (QString guid = uuid(value.text); !guid.isNull())
        return {std::move(guid), {}};
    QString guid = textFromUtf8(value.text).trimmed();
    if (guid.isEmpty())
        return {{}, u"blank instead of text"_s};
    if (guid.size() > longestGuid)
        return {{}, u"text of more than %1 characters"_s.arg(longestGuid)};
    if (QString trimmedUuid = uuid(QStringView(guid)); !trimmedUuid.isNull())
        return {std::move(trimmedUuid), {}};
    return {std::move(guid), {}};
}

} // namespace umh
