#include "words/errordetail.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// Details that are the same each time.
constexpr const char *detailPhrases[] = {
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "text"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "blank"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "number"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a number"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "true or false"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a date"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "list"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a list"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "object"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "an object"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a list of objects"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "no object"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "no date"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "no text"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "number that is not a whole one from 0 to 2^53"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "no whole number from 0 to 2^53"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "neither a text nor a whole number"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "text of more than 4 MiB"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "text with a NUL character, which cannot be stored"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a NUL character"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "nothing in it"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "the row about the database itself is missing"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "more after the end"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a key expected"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a colon expected"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a comma or } expected"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a comma or ] expected"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a bad escape or a control character in a text"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "half of a surrogate pair"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "half of a surrogate pair in a key"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a text without end"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "digits expected"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a value expected"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "not UTF-8"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "no answer in time"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "cancelled before the answer"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "connection lost before the answer"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "no status"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "could not be unpacked"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "no secure connection could be agreed on"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "without a content type"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "not HTTP"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "no answer at all; the server may expect HTTPS"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "only one of several pages"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "the next page is at another address"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "its pages lead in a circle"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "too many pages"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a page that is not a list"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a picture could not be made"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "File name too long"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "Too many open files"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "Not a directory"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "no answer"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "signed by one that may not sign"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "none was shown"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "not valid"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "others could read a file there"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "No space left on device"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "File too large"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "Permission denied"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "Read-only file system"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "Input/output error"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "disk I/O error"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "unable to open database file"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "out of memory"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "an index lacks rows"),
    QT_TRANSLATE_NOOP("umh::ErrorDetail", "a name that is not UTF-8"),
};

/// What stands in place of %1, %2 and %3 in a pattern.
enum class DetailParts {
    Values, ///< shown as it is
    Words, ///< details themselves, or numbers
};

struct DetailPattern
{
    const char *detail; ///< as it comes
    const char *words; ///< to translate
    DetailParts parts;
};

/// Details with something in them. The first that fits is meant.
constexpr DetailPattern detailPatterns[] = {
    {"%1 (line %2, byte %3)", QT_TRANSLATE_NOOP("umh::ErrorDetail", "%1, line %2, byte %3"), DetailParts::Words},
    {"%1 (byte %2)", QT_TRANSLATE_NOOP("umh::ErrorDetail", "%1, byte %2"), DetailParts::Words},
    {"cut off: %1", QT_TRANSLATE_NOOP("umh::ErrorDetail", "cut off: %1"), DetailParts::Words},
    {"member %1: %2", QT_TRANSLATE_NOOP("umh::ErrorDetail", "member %1: %2"), DetailParts::Words},
    {"no %1; received: %2", QT_TRANSLATE_NOOP("umh::ErrorDetail", "without %1; present: %2"), DetailParts::Values},
    {"received: no keys", QT_TRANSLATE_NOOP("umh::ErrorDetail", "no fields at all"), DetailParts::Values},
    {"received: %1", QT_TRANSLATE_NOOP("umh::ErrorDetail", "present: %1"), DetailParts::Values},
    {"an answer that no account gives: %1",
     QT_TRANSLATE_NOOP("umh::ErrorDetail", "an answer that no account gives: %1"), DetailParts::Words},
    {"%1: it holds a character that cannot be stored",
     QT_TRANSLATE_NOOP("umh::ErrorDetail", "%1; it contains a character that cannot be stored"), DetailParts::Words},
    {"%1 instead of %2", QT_TRANSLATE_NOOP("umh::ErrorDetail", "%1 instead of %2"), DetailParts::Words},
    {"text such as %1, or a whole number", QT_TRANSLATE_NOOP("umh::ErrorDetail", "text such as %1, or a whole number"),
     DetailParts::Values},
    {"text such as %1", QT_TRANSLATE_NOOP("umh::ErrorDetail", "text such as %1"), DetailParts::Values},
    {"text %1 of more than %2 characters", QT_TRANSLATE_NOOP("umh::ErrorDetail", "text %1 of more than %2 characters"),
     DetailParts::Values},
    {"text of more than %1 characters", QT_TRANSLATE_NOOP("umh::ErrorDetail", "text of more than %1 characters"),
     DetailParts::Values},
    {"No such file or directory", QT_TRANSLATE_NOOP("umh::ErrorDetail", "no such file or folder"), DetailParts::Values},
    {"NUL in path", QT_TRANSLATE_NOOP("umh::ErrorDetail", "a NUL character in the path"), DetailParts::Values},
    {"NUL in the address", QT_TRANSLATE_NOOP("umh::ErrorDetail", "a NUL character in the address"),
     DetailParts::Values},
    {"packed in an unknown way: %1", QT_TRANSLATE_NOOP("umh::ErrorDetail", "packed in an unknown way: %1"),
     DetailParts::Values},
    {"blank %1", QT_TRANSLATE_NOOP("umh::ErrorDetail", "blank %1"), DetailParts::Words},
    {"parameter %1", QT_TRANSLATE_NOOP("umh::ErrorDetail", "parameter %1"), DetailParts::Values},
    {"text %1", QT_TRANSLATE_NOOP("umh::ErrorDetail", "text %1"), DetailParts::Values},
    {"number %1", QT_TRANSLATE_NOOP("umh::ErrorDetail", "number %1"), DetailParts::Values},
    {"more than %1 levels", QT_TRANSLATE_NOOP("umh::ErrorDetail", "more than %1 levels"), DetailParts::Values},
    {"only %1 of %2 elements", QT_TRANSLATE_NOOP("umh::ErrorDetail", "only %1 of %2 elements"), DetailParts::Words},
    {"compressed with %1, which is not supported",
     QT_TRANSLATE_NOOP("umh::ErrorDetail", "compressed with %1, which is not supported"), DetailParts::Values},
    {"informational status %1 before the answer, which is not supported",
     QT_TRANSLATE_NOOP("umh::ErrorDetail", "informational status %1 before the answer, which is not supported"),
     DetailParts::Values},
    {"accepted, but not carried out yet: %1",
     QT_TRANSLATE_NOOP("umh::ErrorDetail", "accepted, but not carried out yet: %1"), DetailParts::Values},
    {"no answer within %1 s", QT_TRANSLATE_NOOP("umh::ErrorDetail", "no answer within %1 s"), DetailParts::Values},
    {"an answer of more than %1 bytes", QT_TRANSLATE_NOOP("umh::ErrorDetail", "an answer of more than %1 bytes"),
     DetailParts::Words},
};

struct DetailMatcher
{
    QRegularExpression expression;
    const DetailPattern *pattern;
};

const QList<DetailMatcher> &detailMatchers()
{
    static const QList<DetailMatcher> all = [] {
        static const QRegularExpression place(u"%[1-3]"_s);
        QList<DetailMatcher> made;
        for (const DetailPattern &pattern : detailPatterns) {
            // None of the details has a character that is special to an expression, but for those of brackets.
            QString expression = QString::fromLatin1(pattern.detail).replace(u'(', u"\\("_s).replace(u')', u"\\)"_s);
            expression.replace(place, u"(.+?)"_s);
            made += DetailMatcher{QRegularExpression(QRegularExpression::anchoredPattern(expression)), &pattern};
        }
        return made;
    }();
    return all;
}

QString translated(const char *words)
{
    return QCoreApplication::translate("umh::ErrorDetail", words);
}

/// All at once, as a value may hold "%2".
QString filled(const QString &words, const QStringList &parts)
{
    switch (parts.size()) {
    case 1:
        return words.arg(parts.at(0));
    case 2:
        return words.arg(parts.at(0), parts.at(1));
    case 3:
        return words.arg(parts.at(0), parts.at(1), parts.at(2));
    default:
        return words;
    }
}

QString partInWords(const QString &part)
{
    bool isNumber = false;
    const qlonglong number = part.toLongLong(&isNumber);
    return isNumber ? QLocale().toString(number) : errorDetailInWords(part);
}

} // namespace

QString errorDetailInWords(const QString &detail)
{
    for (const char *phrase : detailPhrases) {
        if (detail == QLatin1StringView(phrase))
            return translated(phrase);
    }
    for (const DetailMatcher &matcher : detailMatchers()) {
        const QRegularExpressionMatch match = matcher.expression.match(detail);
        if (!match.hasMatch())
            continue;
        QStringList parts = match.capturedTexts().mid(1);
        if (matcher.pattern->parts == DetailParts::Words) {
            for (QString &part : parts)
                part = partInWords(part);
        }
        return filled(translated(matcher.pattern->words), parts);
    }
    return detail;
}

} // namespace umh
