#pragma once

#include "domain/result.h"
#include "export/exportcell.h"
#include "export/exportfields.h"

#include <QtCore/QByteArray>

#include <functional>
#include <span>
#include <vector>

namespace umh {

/// Takes the bytes of an export, piece by piece, and says whether they have arrived.
using ByteSink = std::function<Status(const QByteArray &bytes)>;

/// Writes a list in a format, row by row, and keeps nothing of what it has written: begin(), then add() for each row,
/// then end(). Used on one thread.
class ExportWriter
{
public:
    ExportWriter() = default;
    virtual ~ExportWriter() = default;
    Q_DISABLE_COPY_MOVE(ExportWriter)

    /// What the cells of each row are, in their order. \a hasMarks: whether any row may be marked.
    [[nodiscard]] virtual Status begin(std::span<const ExportField> fields, bool hasMarks) = 0;
    /// As many \a cells as there are fields. \a isMarked: a change of that row is under way.
    [[nodiscard]] virtual Status add(std::span<const ExportCell> cells, bool isMarked) = 0;
    [[nodiscard]] virtual Status end() = 0;
};

/// Collects small pieces, so that the sink gets large ones.
class BufferedSink final
{
public:
    explicit BufferedSink(ByteSink sink);

    [[nodiscard]] QByteArray &buffer() { return m_buffer; }
    /// Hands over what is there, where that is worth it.
    [[nodiscard]] Status pass() { return m_buffer.size() < enough ? Status() : flush(); }
    /// Hands over all that is there.
    [[nodiscard]] Status flush();

private:
    static constexpr qsizetype enough = 32 * 1024;

    ByteSink m_sink;
    QByteArray m_buffer;
};

} // namespace umh
