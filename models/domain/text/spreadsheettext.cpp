#include "domain/text/spreadsheettext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\uff1d': // the full-width and the small forms
    case u'\uff0b':
    case u'\uff0d':
    case u'\uff20':
    case u'\ufe66':
    case u'\ufe62':
    case u'\ufe63':
    case u'\ufe6b':
    case u'\u2212': // a minus sign
        return true;
    default:
        return false;
    }
}

bool beginsLineOrTab(QChar c)
{
    return c == u'\t' || c == u'\r' || c == u'\n';
}

/// Whether a cell ends with \a c for a reader that separates by something else than \a separator, and so does not heed
/// the quotation marks around this one.
bool separates(QChar c, char16_t separator)
{
    return ((c == u',' || c == u';') && c != separator) || beginsLineOrTab(c);
}

/// What a reader may pass over before it looks at what the cell begins with.
bool isPassedOver(QChar c)
{
    return c.isSpace() || c == u'"' || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool isFormula(QStringView cell, char16_t separator)
{
    for (const QChar c : cell) {
        if (startsFormula(c))
            return true;
        if (separates(c, separator) || !isPassedOver(c))
            return false; // behind a separator the next cell begins
    }
    return false;
}

} // namespace

QString spreadsheetText(const QString &text, char16_t separator)
{
    if (text.isEmpty())
        return text;
    const bool steersAtOnce = beginsLineOrTab(text.front());
    if (!steersAtOnce && std::ranges::none_of(text, startsFormula))
        return text; // nearly always
    QString defused;
    defused.reserve(text.size() + 1);
    bool beginsCell = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (beginsCell && ((i == 0 && steersAtOnce) || isFormula(QStringView(text).sliced(i), separator)))
            defused += u'\'';
        defused += text.at(i);
        beginsCell = separates(text.at(i), separator);
    }
    return defused;
}

namespace {

enum class Apostrophe { Added, TakenOff };

/// \a text with one apostrophe more or less where, behind any number of them, a formula begins.
QString withApostrophes(const QString &text, Apostrophe apostrophe)
{
    QString changed;
    changed.reserve(text.size() + 1);
    bool beginsCell = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (beginsCell) {
            qsizetype rest = i;
            while (rest < text.size() && text.at(rest) == u'\'')
                ++rest;
            const bool steersAtOnce = i == 0 && rest < text.size() && beginsLineOrTab(text.at(rest));
            if (steersAtOnce || isFormula(QStringView(text).sliced(rest), u',')) {
                if (apostrophe == Apostrophe::Added)
                    changed += u'\'';
                else if (rest > i)
                    ++i;
            }
        }
        changed += text.at(i);
        beginsCell = separates(text.at(i), u',');
    }
    return changed;
}

} // namespace

QString defusedCell(const QString &text)
{
    return withApostrophes(text, Apostrophe::Added);
}

QString textOfDefusedCell(const QString &cell)
{
    return withApostrophes(cell, Apostrophe::TakenOff);
}

QString quotedCell(const QString &cell)
{
    const auto needsQuotes = [](QChar c) { return c == u'"' || c == u',' || c == u';' || beginsLineOrTab(c); };
    if (std::ranges::none_of(cell, needsQuotes))
        return cell;
    QString quoted = cell;
    quoted.replace(u'"', R"("")"_L1);
    return u'"' + quoted + u'"';
}

} // namespace umh
