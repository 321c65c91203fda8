#include "words/apiuserdifferencetext.h"

#include "domain/apiuserdifferences.h"
#include "words/apiusertext.h"

#include <algorithm>

namespace umh {
namespace {

constexpr qsizetype longestValue = 60;
constexpr qsizetype shownBeforeDifference = 15;

/// The part of \a text that begins at \a from, no longer than is shown.
QString part(const QString &text, qsizetype from)
{
    const bool isInPair = from > 0 && from < text.size() && text.at(from).isLowSurrogate();
    const qsizetype begin = isInPair ? from - 1 : from;
    qsizetype length = std::min(longestValue, text.size() - begin);
    if (length > 0 && text.at(begin + length - 1).isHighSurrogate())
        --length;
    const QChar ellipsis(u'…');
    return (begin > 0 ? QString(ellipsis) : QString()) + ApiUserText::oneLine(text.mid(begin, length))
        + (begin + length < text.size() ? QString(ellipsis) : QString());
}

/// Where \a a and \a b begin to differ, a little earlier; 0 where they are shown from their beginning.
qsizetype shownFrom(const QString &a, const QString &b)
{
    if (std::max(a.size(), b.size()) <= longestValue)
        return 0;
    const auto differ = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    const qsizetype common = differ.first - a.cbegin();
    return common > longestValue - shownBeforeDifference ? common - shownBeforeDifference : 0;
}

/// \a time in full; where \a other reads alike, by the millisecond.
QString momentBeside(const QDateTime &time, const QDateTime &other)
{
    const QString text = ApiUserText::exactly(time);
    return time.isValid() && text == ApiUserText::exactly(other) ? time.toUTC().toString(Qt::ISODateWithMs) : text;
}

} // namespace

QList<ApiUserDifferenceText::Difference> ApiUserDifferenceText::of(const ApiUser &seen, const ApiUser &now)
{
    using enum ApiUserSort;
    QList<Difference> differences;
    const auto addTexts = [&](ApiUserSort column, const QString &before, const QString &after) {
        const qsizetype from = shownFrom(before, after);
        differences += {ApiUserText::heading(column), part(before, from), part(after, from)};
    };
    const auto orWord = [](const QString &text, const QString &word) { return text.isEmpty() ? word : text; };
    for (const ApiUserSort column : differencesOf(seen, now)) {
        switch (column) {
        case Operator: {
            const bool isNamesake = seen.operatorName == now.operatorName;
            const auto name = [isNamesake](const ApiUser &apiUser) {
                return isNamesake
                    ? tr("%1 (%2)", "an operator's name (guid)").arg(apiUser.operatorName, apiUser.operatorGuid)
                    : apiUser.operatorName;
            };
            addTexts(column, name(seen), name(now));
            break;
        }
        case Username:
            addTexts(column, seen.username, now.username);
            break;
        case Type:
            addTexts(column, orWord(displayType(seen.type), tr("Unknown", "type")),
                     orWord(displayType(now.type), tr("Unknown", "type")));
            break;
        case Description:
            addTexts(column, orWord(seen.description, tr("None", "description")),
                     orWord(now.description, tr("None", "description")));
            break;
        case Created: {
            const QString unknown = tr("Unknown", "time of creation");
            differences += {ApiUserText::heading(column), orWord(momentBeside(seen.created, now.created), unknown),
                            orWord(momentBeside(now.created, seen.created), unknown)};
            break;
        }
        case LastUsed: {
            const auto use = [](const ApiUser &apiUser, const ApiUser &other) {
                return apiUser.lastUsedState == LastUsedState::Used ? momentBeside(apiUser.lastUsed, other.lastUsed)
                                                                    : ApiUserText::lastUsed(apiUser, {});
            };
            differences += {ApiUserText::heading(column), use(seen, now), use(now, seen)};
            break;
        }
        case Requests: {
            const QString unknown = tr("Unknown", "number of requests");
            differences += {ApiUserText::heading(column), orWord(ApiUserText::requests(seen), unknown),
                            orWord(ApiUserText::requests(now), unknown)};
            break;
        }
        case Owner:
        case Purpose:
        case WhereKept:
        case Ticket:
        case ReviewBy:
        case KeepUntil:
            break; // not of the account
        }
    }
    return differences;
}

QString ApiUserDifferenceText::line(const Difference &difference)
{
    return tr("%1: %2 → %3", "field: what it was → what it is")
        .arg(difference.heading, difference.before, difference.after);
}

} // namespace umh
