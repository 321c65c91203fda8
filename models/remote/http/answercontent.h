#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

class QIODevice;

namespace umh {

/// The first 64 KiB of an answer, from which to tell what it is. Reading them leaves the device where it was.
class AnswerBeginning final
{
public:
    explicit AnswerBeginning(QIODevice &body);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// The first byte that is neither white space nor a byte order mark; NUL where there is none.
    [[nodiscard]] char firstByte() const { return m_firstByte; }
    /// HTML, or XML: nothing that the account sends.
    [[nodiscard]] bool isHtml() const { return m_firstByte == '<'; }

private:
    QByteArray m_bytes;
    char m_firstByte = '\0';
};

[[nodiscard]] bool isJsonType(QByteArrayView contentType);
[[nodiscard]] bool isHtmlType(QByteArrayView contentType);
/// "text/html", cut short and without its parameters; for errors.
[[nodiscard]] QString contentTypeInWords(QByteArrayView contentType);

/// Whether \a body may be JSON. A wrong content type is forgiven where the body begins like an object or a list, an
/// empty body where \a mayBeEmpty.
[[nodiscard]] bool mayBeJson(QIODevice &body, QByteArrayView contentType, bool mayBeEmpty);

/// Whether \a body begins like an object or a list of JSON and does not end like it. Qt (6.4) does not tell when an
/// answer in chunks, or without a length, has ended early.
[[nodiscard]] bool isCutOff(QIODevice &body);

/// What the server says in \a body, the beginning of an answer: {"Messages":[{"Message":"…"}]} or {"Message":"…"}, or
/// the title and detail of an application/problem+json. Null where it says nothing. One line, cut to a length that can
/// be shown.
[[nodiscard]] QString serverMessage(const QByteArray &body);

} // namespace umh
