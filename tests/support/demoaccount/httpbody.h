#pragma once

#include <QtCore/QByteArray>

#include <functional>
#include <memory>

namespace umh {

/// The body of an answer, made while it is sent, so that it may be larger than memory.
class HttpBody
{
public:
    HttpBody() = default;
    virtual ~HttpBody() = default;
    Q_DISABLE_COPY_MOVE(HttpBody)

    /// The number of bytes of all of it; -1 where that shows only at the end.
    [[nodiscard]] virtual qint64 size() const = 0;
    /// The next bytes, \a most or fewer; none at the end. \a most is 1 or more.
    [[nodiscard]] virtual QByteArray read(qsizetype most) = 0;
};

[[nodiscard]] std::unique_ptr<HttpBody> bytesBody(const QByteArray &bytes);

/// A JSON list of \a bytes bytes or a few more. \a element gives the text of an element by its number, from 0; all are
/// of the same length.
[[nodiscard]] std::unique_ptr<HttpBody> longListBody(qint64 bytes, std::function<QByteArray(qint64)> element);

/// \a body packed by gzip, on the way.
[[nodiscard]] std::unique_ptr<HttpBody> gzippedBody(std::unique_ptr<HttpBody> body);

} // namespace umh
