#include "app/cli/textlist.h"

#include "app/cli/terminal.h"
#include "export/programtext.h"
#include "words/apiusertext.h"
#include "words/operatortext.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr int columnGap = 2;

QString blanks(int count)
{
    return {std::max(count, 0), u' '};
}

int widestOf(const QStringList &texts)
{
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, displayWidth(text));
    return widest;
}

/// The longest texts for times that there are, in whatever language.
QStringList timeTexts(const QDateTime &now)
{
    constexpr std::array longAgo{59, 60 * 23, 60 * 24 * 28, 60 * 24 * 360, 60 * 24 * 366 * 20}; // minutes
    QStringList texts{ApiUserText::ago(now, now), ApiUserText::ago(now.addYears(1), now)};
    for (const int minutes : longAgo)
        texts += ApiUserText::ago(now.addSecs(qint64(minutes) * -60), now);
    return texts;
}

/// Of an entry of the journal it matters when just it was.
bool isExact(const ExportField &field)
{
    return std::string_view(field.name) == "when";
}

QStringList stateTexts()
{
    return {ApiUserText::lastUsed(LastUsedState::NotYetUsed, {}, {}),
            ApiUserText::lastUsed(LastUsedState::Unknown, {}, {})};
}

} // namespace

TextListWriter::TextListWriter(const QDateTime &now, ByteSink sink)
    : m_now(now)
    , m_sink(std::move(sink))
{ }

Status TextListWriter::begin(std::span<const ExportField> fields, bool hasMarks)
{
    m_fields.assign(fields.begin(), fields.end());
    m_hasMarks = hasMarks;
    QStringList headings;
    for (const ExportField &field : m_fields) {
        headings += headingOf(field, ExportLanguage::Present);
        m_widths.push_back(std::max(widthOf(field), displayWidth(headings.constLast())));
    }
    addLine(headings, false);
    return m_sink.pass();
}

Status TextListWriter::add(std::span<const ExportCell> cells, bool isMarked)
{
    QStringList texts;
    for (size_t i = 0; i < cells.size(); ++i)
        texts += textOf(m_fields[i], cells[i]);
    addLine(texts, isMarked);
    return m_sink.pass();
}

Status TextListWriter::end()
{
    return m_sink.flush();
}

int TextListWriter::widthOf(const ExportField &field) const
{
    constexpr int nameWidth = 28;
    constexpr int typeWidth = 20;
    constexpr int codeWidth = 32;
    constexpr int guidWidth = 36;
    constexpr int proseWidth = 40;
    const std::string_view name = field.name;
    switch (field.kind) {
    case ColumnKind::Name:
    case ColumnKind::GroupName:
        return name == "type" ? typeWidth : nameWidth;
    case ColumnKind::Code:
        return name.ends_with("guid") ? guidWidth : codeWidth;
    case ColumnKind::Prose:
        return proseWidth;
    case ColumnKind::Flag:
        return widestOf({OperatorText::yesOrNo(true), OperatorText::yesOrNo(false)});
    case ColumnKind::Time:
        if (isExact(field))
            return displayWidth(ApiUserText::exactly(QDateTime(QDate(2026, 12, 22), QTime(22, 22))));
        return widestOf(timeTexts(m_now) + (name == "last-used" ? stateTexts() : QStringList()));
    case ColumnKind::Day:
        return displayWidth(QDate(2000, 1, 1).toString(Qt::ISODate));
    case ColumnKind::Number:
    case ColumnKind::Button:
        return 0;
    }
    Q_UNREACHABLE();
}

QString TextListWriter::textOf(const ExportField &field, const ExportCell &cell) const
{
    if (const auto *time = std::get_if<QDateTime>(&cell))
        return isExact(field) ? ApiUserText::exactly(*time) : ApiUserText::ago(*time, m_now);
    return readable(cell, field.kind);
}

void TextListWriter::addLine(const QStringList &texts, bool isMarked)
{
    QString line = !m_hasMarks ? QString() : isMarked ? u"? "_s : blanks(2);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QString &text = texts.at(qsizetype(i));
        const bool isNumber = m_fields[i].kind == ColumnKind::Number;
        const bool isLast = i + 1 == m_fields.size();
        const QString fitting = isLast || isNumber ? text : elided(text, m_widths[i]);
        const QString rest = blanks(m_widths[i] - displayWidth(fitting));
        line += isNumber ? rest + fitting : fitting + rest;
        line += blanks(columnGap);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    appendUtf8(m_sink.buffer(), line);
    m_sink.buffer() += '\n';
}

} // namespace umh
