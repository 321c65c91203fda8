#include "json/plainvalues.h"

#include <array>
#include <charconv>
#include <utility>

namespace umh {
namespace {

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

std::optional<JsonTime> timeFromJson(const JsonValue &value, const AccountTimeZone &zone)
{
    return value.kind == ValueKind::Text ? timeFromJson(value.text, zone) : std::nullopt;
}

} // namespace umh
