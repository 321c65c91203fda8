#include "remote/listpaging.h"

#include "domain/system/fileerror.h"
#include "domain/system/privatefile.h"

#include <QtCore/QFileDevice>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qint64 bytesToCopy = qint64(64) * 1024;
constexpr qint64 bytesAround = 1024; ///< of white space before and after a list, at most

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Reads the value of the header Link, piece by piece.
class LinkReader final
{
public:
    explicit LinkReader(const QByteArray &value)
        : m_value(value)
    { }

    /// The target of the first link that leads to the next page; null where there is none.
    [[nodiscard]] QByteArray next()
    {
        while (skipTo('<')) {
            const qsizetype end = m_value.indexOf('>', m_at);
            if (end < 0)
                break;
            const QByteArray target = m_value.mid(m_at, end - m_at).trimmed();
            m_at = end + 1;
            if (readsNext())
                return target;
        }
        return {};
    }

private:
    /// Goes behind the next \a c; false where there is none.
    bool skipTo(char c)
    {
        const qsizetype found = m_value.indexOf(c, m_at);
        if (found < 0)
            return false;
        m_at = found + 1;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_value.size() && isSpace(m_value.at(m_at)))
            ++m_at;
    }

    /// Reads the parameters of one link; whether they say that it leads to the next page of this list.
    bool readsNext()
    {
        QByteArray relation;
        bool isOfAnother = false;
        for (skipSpace(); m_at < m_value.size() && m_value.at(m_at) == ';'; skipSpace()) {
            ++m_at;
            const QByteArray name = word("=;,").toLower();
            QByteArray value;
            if (m_at < m_value.size() && m_value.at(m_at) == '=') {
                ++m_at;
                value = text();
            }
            if (name == "rel" && relation.isNull()) // only the first counts
                relation = value.toLower().simplified();
            isOfAnother = isOfAnother || name == "anchor";
        }
        return !isOfAnother && relation.split(' ').contains("next");
    }

    /// What comes before one of \a ends.
    QByteArray word(const char *ends)
    {
        const qsizetype from = m_at;
        while (m_at < m_value.size() && std::strchr(ends, m_value.at(m_at)) == nullptr)
            ++m_at;
        return m_value.mid(from, m_at - from).trimmed();
    }

    /// A word, or a text in quotes.
    QByteArray text()
    {
        skipSpace();
        if (m_at == m_value.size() || m_value.at(m_at) != '"')
            return word(";,");
        QByteArray text;
        for (++m_at; m_at < m_value.size() && m_value.at(m_at) != '"'; ++m_at) {
            if (m_value.at(m_at) == '\\' && m_at + 1 < m_value.size())
                ++m_at;
            text += m_value.at(m_at);
        }
        m_at = std::min(m_at + 1, m_value.size());
        return text;
    }

    const QByteArray &m_value;
    qsizetype m_at = 0;
};

std::optional<qint64> number(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

/// What the headers of one answer hold, by their names in lower case.
class Headers final
{
public:
    explicit Headers(const QList<std::pair<QByteArray, QByteArray>> &headers)
        : m_headers(headers)
    { }

    /// The value of the first of \a names that is there; null where none is.
    [[nodiscard]] QByteArray value(std::initializer_list<QByteArrayView> names) const
    {
        for (const QByteArrayView name : names) {
            for (const auto &[header, value] : m_headers) {
                if (header.compare(name, Qt::CaseInsensitive) == 0)
                    return value.trimmed();
            }
        }
        return {};
    }

    [[nodiscard]] std::optional<qint64> number(std::initializer_list<QByteArrayView> names) const
    {
        return umh::number(value(names));
    }

private:
    const QList<std::pair<QByteArray, QByteArray>> &m_headers;
};

/// The member \a name of \a object, in any case.
QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

/// Reads X-Pagination, which holds an object of JSON.
void readPagination(const QByteArray &value, ListPaging &paging)
{
    const QJsonObject object = QJsonDocument::fromJson(value).object();
    if (const qint64 total = member(object, "TotalCount"_L1).toInteger(-1); total >= 0 && !paging.elements)
        paging.elements = total;
    if (const qint64 pages = member(object, "TotalPages"_L1).toInteger(-1); pages >= 0 && !paging.pages)
        paging.pages = pages;
    paging.hasMore =
        paging.hasMore || member(object, "HasNext"_L1).toBool() || member(object, "HasNextPage"_L1).toBool();
}

/// The first place in \a device at which something else than white space stands, from \a from on; -1 where there is
/// none nearby.
qint64 firstByte(QIODevice &device, qint64 from)
{
    device.seek(from);
    QByteArray bytes = device.read(bytesAround);
    qint64 at = 0;
    if (from == 0 && bytes.startsWith("\xEF\xBB\xBF"))
        at = 3;
    while (at < bytes.size() && isSpace(bytes.at(at)))
        ++at;
    return at < bytes.size() ? from + at : -1;
}

/// The last one.
qint64 lastByte(QIODevice &device)
{
    const qint64 from = std::max<qint64>(0, device.size() - bytesAround);
    device.seek(from);
    const QByteArray bytes = device.read(bytesAround);
    qint64 at = bytes.size() - 1;
    while (at >= 0 && isSpace(bytes.at(at)))
        --at;
    return at < 0 ? -1 : from + at;
}

bool isAt(QIODevice &device, qint64 place, char c)
{
    char found = '\0';
    return place >= 0 && device.seek(place) && device.getChar(&found) && found == c;
}

/// Where the elements of a list stand: behind its bracket, up to the other one.
struct ListPlace
{
    qint64 begin = 0;
    qint64 end = 0;
    bool isEmpty = false;
};

std::optional<ListPlace> findList(QIODevice &device)
{
    const qint64 first = firstByte(device, 0);
    const qint64 last = lastByte(device);
    if (!isAt(device, first, '[') || !isAt(device, last, ']'))
        return std::nullopt;
    return ListPlace{first + 1, last, firstByte(device, first + 1) == last};
}

bool copy(QIODevice &from, QIODevice &to, qint64 size)
{
    while (size > 0) {
        const QByteArray bytes = from.read(std::min(size, bytesToCopy));
        if (bytes.isEmpty() || to.write(bytes) != bytes.size())
            return false;
        size -= bytes.size();
    }
    return true;
}

} // namespace

ListPaging listPaging(const QList<std::pair<QByteArray, QByteArray>> &headers, const QUrl &url)
{
    ListPaging paging;
    const Headers all(headers);
    const QByteArray links = all.value({"Link"});
    if (const QByteArray next = LinkReader(links).next(); !next.isNull()) {
        paging.hasMore = true;
        const QUrl target = QUrl::fromEncoded(next, QUrl::StrictMode);
        if (target.isValid())
            paging.next = url.resolved(target).adjusted(QUrl::RemoveFragment);
    }
    paging.elements = all.number({"X-Total-Count", "X-Total", "X-Total-Results", "Total-Count", "X-Count-Total"});
    // "items 0-24/66"
    const QByteArray range = all.value({"Content-Range", "X-Content-Range"});
    if (const qsizetype slash = range.lastIndexOf('/'); slash >= 0 && !paging.elements)
        paging.elements = number(range.mid(slash + 1));
    paging.pages = all.number({"X-Total-Pages", "X-Page-Count"});
    readPagination(all.value({"X-Pagination", "Pagination"}), paging);
    paging.hasMore = paging.hasMore || !all.value({"X-Next-Page", "X-Next-Cursor", "X-Continuation-Token"}).isEmpty()
        || all.value({"X-Has-More", "X-Has-Next"}).toLower() == "true";
    return paging;
}

Status appendPage(QIODevice &list, QIODevice &page)
{
    const std::optional<ListPlace> there = findList(list);
    const std::optional<ListPlace> more = findList(page);
    auto *file = qobject_cast<QFileDevice *>(&list);
    if (!there || !more || file == nullptr)
        return Error{.kind = ErrorKind::NotThisApi, .detail = u"a page that is not a list"_s};
    if (more->isEmpty)
        return {};
    page.seek(more->begin);
    const bool written = file->resize(there->end) && list.seek(there->end) && (there->isEmpty || list.putChar(','))
        && copy(page, list, more->end - more->begin) && list.putChar(']') && file->flush();
    const int fault = errno;
    if (!written)
        return fileError(fault, temporaryFolder());
    return {};
}

} // namespace umh
