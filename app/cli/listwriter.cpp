#include "app/cli/listwriter.h"

#include "app/cli/commandline.h"
#include "app/cli/terminal.h"
#include "domain/apiuser.h"
#include "domain/text/harmlesstext.h"
#include "domain/text/spreadsheettext.h"
#include "words/apiusertext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// \a text in UTF-8; QString::toUtf8() writes a question mark for half a surrogate pair.
void appendUtf8(QByteArray &to, QStringView text)
{
    if (text.isValidUtf16()) {
        to += text.toUtf8();
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            to += text.sliced(i, 2).toUtf8();
            ++i;
        } else {
            to += text.at(i).isSurrogate() ? QByteArray("\xEF\xBF\xBD") : text.sliced(i, 1).toUtf8();
        }
    }
}

/// \a time in UTC, with milliseconds only where there are any; empty for an invalid one.
QString isoTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

/// Empty for an invalid one.
QString isoDay(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// An empty text of facts is none.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// In English, for other programs; null where the API user with \a guid has no open change.
QString openKind(const OpenKinds &open, const QString &guid)
{
    const auto kind = open.constFind(guid);
    if (kind == open.cend())
        return {};
    return *kind == OpenChange::Kind::Deletion ? u"deletion"_s : u"description"_s;
}

/// Columns of fixed width, since the widest text is not known before the last row. Names are cut to fit; times and
/// numbers always do; the description comes last, and whole. Where any API user is marked, a column for that comes
/// first.
class TextWriter final : public ListWriter
{
public:
    TextWriter(const QDateTime &now, const OpenKinds &open)
        : m_now(now)
        , m_open(open)
        , m_createdWidth(widest(ApiUserSort::Created, timeTexts(now)))
        , m_lastUsedWidth(widest(ApiUserSort::LastUsed, timeTexts(now) + stateTexts(now)))
        , m_requestsWidth(widest(ApiUserSort::Requests, {}))
    { }

    void begin(QByteArray &to) override
    {
        using enum ApiUserSort;
        addLine({ApiUserText::heading(Operator), ApiUserText::heading(Username), ApiUserText::heading(Type),
                 ApiUserText::heading(Created), ApiUserText::heading(LastUsed), ApiUserText::heading(Requests),
                 ApiUserText::heading(Description)},
                false, to);
    }

    void add(const ApiUser &apiUser, QByteArray &to) override
    {
        addLine({elided(harmlessText(apiUser.operatorName), operatorWidth),
                 elided(harmlessText(apiUser.username), usernameWidth),
                 elided(harmlessText(displayType(apiUser.type)), typeWidth), ApiUserText::created(apiUser, m_now),
                 ApiUserText::lastUsed(apiUser, m_now), ApiUserText::requests(apiUser),
                 harmlessProse(apiUser.description)},
                m_open.contains(apiUser.guid), to);
    }

    void end(QByteArray &) override { }

private:
    static constexpr int operatorWidth = 28;
    static constexpr int usernameWidth = 32;
    static constexpr int typeWidth = 20;
    static constexpr int gap = 2;
    using Line = std::array<QString, 7>;

    /// The longest texts for times that there are, in whatever language.
    [[nodiscard]] static QStringList timeTexts(const QDateTime &now)
    {
        constexpr std::array longAgo{59, 60 * 23, 60 * 24 * 28, 60 * 24 * 360, 60 * 24 * 366 * 20}; // minutes
        QStringList texts{ApiUserText::ago(now, now), ApiUserText::ago(now.addYears(1), now)};
        for (const int minutes : longAgo)
            texts += ApiUserText::ago(now.addSecs(qint64(minutes) * -60), now);
        return texts;
    }

    [[nodiscard]] static QStringList stateTexts(const QDateTime &now)
    {
        ApiUser notYetUsed;
        notYetUsed.lastUsedState = LastUsedState::NotYetUsed;
        ApiUser unknown;
        unknown.lastUsedState = LastUsedState::Unknown;
        return {ApiUserText::lastUsed(notYetUsed, now), ApiUserText::lastUsed(unknown, now)};
    }

    [[nodiscard]] static int widest(ApiUserSort column, const QStringList &texts)
    {
        int columns = displayWidth(ApiUserText::heading(column));
        for (const QString &text : texts)
            columns = std::max(columns, displayWidth(text));
        return columns;
    }

    void addLine(const Line &line, bool marked, QByteArray &to) const
    {
        const std::array widths{operatorWidth, usernameWidth, typeWidth, m_createdWidth, m_lastUsedWidth};
        QString text = m_open.isEmpty() ? QString() : marked ? u"? "_s : blanks(2);
        for (size_t i = 0; i < widths.size(); ++i)
            text += line[i] + blanks(widths[i] - displayWidth(line[i]) + gap);
        const QString &requests = line[widths.size()];
        text += blanks(m_requestsWidth - displayWidth(requests)) + requests + blanks(gap) + line.back();
        while (text.endsWith(u' '))
            text.chop(1);
        appendUtf8(to, text);
        to += '\n';
    }

    [[nodiscard]] static QString blanks(int count) { return {std::max(count, 0), u' '}; }

    const QDateTime m_now;
    const OpenKinds m_open;
    const int m_createdWidth;
    const int m_lastUsedWidth;
    const int m_requestsWidth;
};

class CsvWriter final : public ListWriter
{
public:
    CsvWriter(const OpenKinds &open, ListDestination destination)
        : m_open(open)
        , m_destination(destination)
    { }

    void begin(QByteArray &to) override
    {
        to += "Operator,Username,Type,Created,Last used,Requests last 30 days,Description,Guid,Open change,"
              "Owner,Purpose,Where kept,Ticket,Review by,Keep until,Reason,Contradictory\r\n";
    }

    void add(const ApiUser &apiUser, QByteArray &to) override
    {
        addCell(apiUser.operatorName, to, ',');
        addCell(apiUser.username, to, ',');
        addCell(displayType(apiUser.type), to, ',');
        addCell(isoTime(apiUser.created), to, ',');
        addCell(lastUse(apiUser), to, ',');
        addCell(apiUser.requestsLast30Days ? QString::number(*apiUser.requestsLast30Days) : QString(), to, ',');
        addCell(apiUser.description, to, ',');
        addCell(apiUser.guid, to, ',');
        addCell(openKind(m_open, apiUser.guid), to, ',');
        addCell(apiUser.facts.owner, to, ',');
        addCell(apiUser.facts.purpose, to, ',');
        addCell(apiUser.facts.whereKept, to, ',');
        addCell(apiUser.facts.ticket, to, ',');
        addCell(isoDay(apiUser.facts.reviewBy), to, ',');
        addCell(isoDay(apiUser.facts.keepUntil), to, ',');
        addCell(apiUser.facts.reason, to, ',');
        addCell(apiUser.contradictory ? u"yes"_s : QString(), to, '\r');
        to += '\n';
    }

    void end(QByteArray &) override { }

private:
    [[nodiscard]] static QString lastUse(const ApiUser &apiUser)
    {
        switch (apiUser.lastUsedState) {
        case LastUsedState::Used:
            return isoTime(apiUser.lastUsed);
        case LastUsedState::NotYetUsed:
            return u"Not yet used"_s;
        case LastUsedState::Unknown:
            return u"Unknown"_s;
        }
        return {};
    }

    void addCell(const QString &text, QByteArray &to, char after) const
    {
        const QString cell = spreadsheetText(m_destination == ListDestination::Terminal ? harmlessText(text) : text);
        appendUtf8(to, quotedCell(cell));
        to += after;
    }

    const OpenKinds m_open;
    const ListDestination m_destination;
};

class JsonWriter final : public ListWriter
{
public:
    explicit JsonWriter(const OpenKinds &open)
        : m_open(open)
    { }

    void begin(QByteArray &to) override
    {
        m_empty = true;
        to += '[';
    }

    void add(const ApiUser &apiUser, QByteArray &to) override
    {
        to += m_empty ? "\n{" : ",\n{";
        m_empty = false;
        addText("\"guid\":", apiUser.guid, to);
        addText(",\"operator\":", apiUser.operatorName, to);
        addText(",\"operatorGuid\":", apiUser.operatorGuid, to);
        addText(",\"username\":", apiUser.username, to);
        addText(",\"type\":", displayType(apiUser.type), to);
        addText(",\"created\":", isoTime(apiUser.created), to);
        addText(",\"lastUsed\":", isoTime(apiUser.lastUsed), to);
        addText(",\"lastUsedState\":", stateOf(apiUser), to);
        to += ",\"requestsLast30Days\":";
        to += apiUser.requestsLast30Days ? QByteArray::number(*apiUser.requestsLast30Days) : QByteArray("null");
        addText(",\"description\":", apiUser.description, to);
        addText(",\"openChange\":", openKind(m_open, apiUser.guid), to);
        addText(",\"owner\":", orNull(apiUser.facts.owner), to);
        addText(",\"purpose\":", orNull(apiUser.facts.purpose), to);
        addText(",\"whereKept\":", orNull(apiUser.facts.whereKept), to);
        addText(",\"ticket\":", orNull(apiUser.facts.ticket), to);
        addText(",\"reviewBy\":", orNull(isoDay(apiUser.facts.reviewBy)), to);
        addText(",\"keepUntil\":", orNull(isoDay(apiUser.facts.keepUntil)), to);
        addText(",\"reason\":", orNull(apiUser.facts.reason), to);
        to += apiUser.contradictory ? ",\"contradictory\":true" : ",\"contradictory\":false";
        to += '}';
    }

    void end(QByteArray &to) override { to += m_empty ? "]\n" : "\n]\n"; }

private:
    [[nodiscard]] static QString stateOf(const ApiUser &apiUser)
    {
        switch (apiUser.lastUsedState) {
        case LastUsedState::Used:
            return u"used"_s;
        case LastUsedState::NotYetUsed:
            return u"never"_s;
        case LastUsedState::Unknown:
            return u"unknown"_s;
        }
        return {};
    }

    /// What JSON wants escaped, and what would steer a terminal or end a line for some readers.
    [[nodiscard]] static bool mustEscape(char16_t c)
    {
        return c < 0x20 || c == u'"' || c == u'\\' || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029
            || isDirectional(c) || c == 0xfeff;
    }

    static void addEscaped(char16_t c, QByteArray &to)
    {
        if (c == u'"' || c == u'\\')
            to += QByteArray(1, '\\') + char(c);
        else if (c == u'\n')
            to += "\\n";
        else if (c == u'\r')
            to += "\\r";
        else if (c == u'\t')
            to += "\\t";
        else
            to += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
    }

    /// A null \a text is null.
    static void addText(const char *name, const QString &text, QByteArray &to)
    {
        to += name;
        if (text.isNull()) {
            to += "null";
            return;
        }
        to += '"';
        qsizetype written = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!mustEscape(text.at(i).unicode()))
                continue;
            appendUtf8(to, QStringView(text).sliced(written, i - written));
            addEscaped(text.at(i).unicode(), to);
            written = i + 1;
        }
        appendUtf8(to, QStringView(text).sliced(written));
        to += '"';
    }

    const OpenKinds m_open;
    bool m_empty = true;
};

} // namespace

std::unique_ptr<ListWriter> ListWriter::make(ListFormat format, const QDateTime &now, const OpenKinds &open,
                                             ListDestination destination)
{
    switch (format) {
    case ListFormat::Text:
        return std::make_unique<TextWriter>(now, open);
    case ListFormat::Csv:
        return std::make_unique<CsvWriter>(open, destination);
    case ListFormat::Json:
        return std::make_unique<JsonWriter>(open);
    }
    Q_UNREACHABLE();
}

} // namespace umh
