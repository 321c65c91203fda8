#include "app/cli/notestable.h"

#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "domain/text/spreadsheettext.h"
#include "json/jsonvalue.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// In the order in which they are written.
enum class NotesColumn { Guid, Operator, Username, Owner, Purpose, WhereKept, Ticket, ReviewBy, KeepUntil, Reason };
constexpr std::array notesHeadings{"Guid"_L1,       "Operator"_L1, "Username"_L1,  "Owner"_L1,      "Purpose"_L1,
                                   "Where kept"_L1, "Ticket"_L1,   "Review by"_L1, "Keep until"_L1, "Reason"_L1};

/// What a line of the file is made of.
struct CsvRecord
{
    qsizetype line = 0; ///< in which it begins, from 1
    QStringList cells;
};

struct CsvReading
{
    QList<CsvRecord> records; ///< without those that hold nothing at all
    QStringList problems;
};

QString inLine(qsizetype line, const QString &problem)
{
    return CommandLine::tr("Line %1: %2").arg(QLocale().toString(line), problem);
}

/// Takes a text apart, strictly as RFC 4180 has it, but that each of the usual line ends will do.
class CsvReader final
{
public:
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    [[nodiscard]] CsvReading read()
    {
        while (m_at < m_text.size() && m_result.problems.size() < NotesTable::mostProblems)
            readRecord();
        return std::move(m_result);
    }

private:
    void readRecord()
    {
        CsvRecord record{.line = m_line, .cells = {}};
        bool isWhole = true;
        for (;;) {
            isWhole = readCell(record) && isWhole;
            if (m_at >= m_text.size() || m_text.at(m_at) != m_separator)
                break;
            ++m_at;
        }
        passLineEnd();
        const bool isBlank = record.cells.size() == 1 && record.cells.constFirst().isEmpty();
        if (isWhole && !isBlank)
            m_result.records += record;
    }

    [[nodiscard]] bool endsCell(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    /// False where it is not well-formed; goes on behind it then.
    bool readCell(CsvRecord &record)
    {
        QString cell;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            return readQuotedCell(record);
        bool hasQuote = false;
        for (; m_at < m_text.size() && !endsCell(m_text.at(m_at)); ++m_at) {
            hasQuote = hasQuote || m_text.at(m_at) == u'"';
            cell += m_text.at(m_at);
        }
        record.cells += cell;
        return !hasQuote
            || refuse(m_line, CommandLine::tr("A quotation mark stands within a cell that does not begin with one."));
    }

    bool readQuotedCell(CsvRecord &record)
    {
        const qsizetype begin = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"')
                    break;
                ++m_at;
            } else if (c == u'\n' || (c == u'\r' && !(m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n'))) {
                ++m_line;
            }
            cell += c;
        }
        record.cells += cell;
        if (m_at >= m_text.size())
            return refuse(begin, CommandLine::tr("A quotation mark is not closed."));
        ++m_at;
        if (m_at >= m_text.size() || endsCell(m_text.at(m_at)))
            return true;
        while (m_at < m_text.size() && !endsCell(m_text.at(m_at)))
            ++m_at;
        return refuse(begin, CommandLine::tr("Something stands behind the closing quotation mark of a cell."));
    }

    void passLineEnd()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'\r')
            ++m_at;
        else if (m_at >= m_text.size() || m_text.at(m_at) != u'\n')
            return;
        else {
            ++m_at;
            ++m_line;
            return;
        }
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        ++m_line;
    }

    bool refuse(qsizetype line, const QString &problem)
    {
        m_result.problems += inLine(line, problem);
        return false;
    }

    QStringView m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    CsvReading m_result;
};

std::optional<NotesColumn> columnNamed(const QString &heading)
{
    const QString wanted = heading.trimmed();
    const auto found = std::ranges::find_if(
        notesHeadings, [&](QLatin1StringView name) { return wanted.compare(name, Qt::CaseInsensitive) == 0; });
    return found == notesHeadings.end() ? std::nullopt : std::optional(NotesColumn(found - notesHeadings.begin()));
}

/// Which column each cell of a line belongs to; with what is wrong with the heading.
struct NotesHeading
{
    QList<NotesColumn> columns;
    QStringList problems;
};

NotesHeading headingIn(const CsvRecord &record)
{
    NotesHeading heading;
    const auto refuse = [&](const QString &problem) { heading.problems += inLine(record.line, problem); };
    for (const QString &cell : record.cells) {
        const std::optional<NotesColumn> column = columnNamed(cell);
        if (!column)
            refuse(CommandLine::tr("There is no column '%1'.").arg(shownArgument(cell)));
        else if (heading.columns.contains(*column))
            refuse(CommandLine::tr("The column '%1' is there twice.").arg(shownArgument(cell)));
        else
            heading.columns += *column;
    }
    if (heading.problems.isEmpty() && !heading.columns.contains(NotesColumn::Guid))
        refuse(CommandLine::tr("The column '%1' is missing.").arg(notesHeadings.front()));
    return heading;
}

/// Reads \a cell into \a change; what is wrong with it, or null.
QString takeCell(NotesColumn column, const QString &cell, FactsChangeOfApiUser &to)
{
    const QString heading = notesHeadings[size_t(column)];
    const auto takeText = [&](std::optional<QString> &text) {
        text = textOfDefusedCell(cell);
        return text->size() <= longestFact
            ? QString()
            : CommandLine::tr("'%1' has more than %2 characters.").arg(heading, QLocale().toString(longestFact));
    };
    const auto takeDay = [&](std::optional<QDate> &day) {
        const QString text = cell.trimmed();
        day = QDate::fromString(text, Qt::ISODate);
        const bool isDay = day->isValid() && day->toString(Qt::ISODate) == text;
        return text.isEmpty() || isDay
            ? QString()
            : CommandLine::tr("'%1' is not a day such as 2027-12-31: '%2'.").arg(heading, shownArgument(cell));
    };
    ApiUserFactsChange &change = to.change;
    switch (column) {
    case NotesColumn::Guid:
        to.apiUserGuid = storedGuid(cell.trimmed());
        return to.apiUserGuid.isEmpty() ? CommandLine::tr("There is no GUID.") : QString();
    case NotesColumn::Operator:
    case NotesColumn::Username:
        return {};
    case NotesColumn::Owner:
        return takeText(change.owner);
    case NotesColumn::Purpose:
        return takeText(change.purpose);
    case NotesColumn::WhereKept:
        return takeText(change.whereKept);
    case NotesColumn::Ticket:
        return takeText(change.ticket);
    case NotesColumn::ReviewBy:
        return takeDay(change.reviewBy);
    case NotesColumn::KeepUntil:
        return takeDay(change.keepUntil);
    case NotesColumn::Reason:
        return takeText(change.reason);
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray NotesTable::heading()
{
    QByteArrayList cells;
    for (const QLatin1StringView name : notesHeadings)
        cells += QByteArray(name.data(), name.size());
    return cells.join(',') + "\r\n";
}

QByteArray NotesTable::line(const Row &row)
{
    const auto day = [](const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    const ApiUserFacts &facts = row.facts;
    const QStringList texts{defusedCell(row.apiUserGuid), defusedCell(row.operatorName), defusedCell(row.username),
                            defusedCell(facts.owner),     defusedCell(facts.purpose),    defusedCell(facts.whereKept),
                            defusedCell(facts.ticket),    day(facts.reviewBy),           day(facts.keepUntil),
                            defusedCell(facts.reason)};
    QStringList cells;
    for (const QString &text : texts)
        cells += quotedCell(text);
    return cells.join(u',').toUtf8() + "\r\n";
}

NotesTable::Reading NotesTable::read(const QByteArray &content)
{
    Reading reading;
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(content);
    if (decode.hasError()) {
        const qsizetype line = 1 + text.left(text.indexOf(QChar::ReplacementCharacter)).count(u'\n');
        reading.problems += inLine(line, CommandLine::tr("This is not text in UTF-8."));
        return reading;
    }
    const QString heading = text.section(u'\n', 0, 0);
    const QChar separator = heading.contains(u';') && !heading.contains(u',') ? u';' : u',';
    CsvReading table = CsvReader(text, separator).read();
    reading.problems = table.problems;
    if (table.records.isEmpty()) {
        if (reading.problems.isEmpty())
            reading.problems += CommandLine::tr("The file is empty.");
        return reading;
    }
    const NotesHeading columns = headingIn(table.records.takeFirst());
    reading.problems += columns.problems;
    if (!columns.problems.isEmpty())
        return reading;
    QHash<QString, qsizetype> seen; // line by guid
    for (const CsvRecord &record : std::as_const(table.records)) {
        if (reading.problems.size() >= mostProblems)
            break;
        if (record.cells.size() != columns.columns.size()) {
            reading.problems +=
                inLine(record.line,
                       CommandLine::tr("It has %1 cells, and the heading %2.")
                           .arg(QLocale().toString(record.cells.size()), QLocale().toString(columns.columns.size())));
            continue;
        }
        Reading::Line line{.number = record.line, .change = {}};
        QStringList wrong;
        for (qsizetype i = 0; i < record.cells.size(); ++i) {
            if (const QString problem = takeCell(columns.columns.at(i), record.cells.at(i), line.change);
                !problem.isNull())
                wrong += inLine(record.line, problem);
        }
        const QString &guid = line.change.apiUserGuid;
        if (wrong.isEmpty() && seen.contains(guid)) {
            wrong += inLine(record.line,
                            CommandLine::tr("The API user with this GUID is in line %1 already.")
                                .arg(QLocale().toString(seen.value(guid))));
        }
        seen.insert(guid, record.line);
        reading.problems += wrong;
        if (wrong.isEmpty())
            reading.lines += line;
    }
    return reading;
}

} // namespace umh
