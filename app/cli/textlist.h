#pragma once

#include "export/exportwriter.h"

#include <QtCore/QDateTime>

#include <vector>

namespace umh {

/// A table for people in a terminal, in the present language. Columns have a fixed width, since the widest text is not
/// known before the last row: names are cut to fit, times and numbers always do, and what comes last is there as a
/// whole. Where any API user has an open change, a column for its mark comes first.
class TextListWriter final : public ExportWriter
{
public:
    /// \a now: what the relative times count back from.
    TextListWriter(const QDateTime &now, ByteSink sink);

    [[nodiscard]] Status begin(std::span<const ExportField> fields, bool hasMarks) override;
    [[nodiscard]] Status add(std::span<const ExportCell> cells, bool isMarked) override;
    [[nodiscard]] Status end() override;

private:
    [[nodiscard]] int widthOf(const ExportField &field) const;
    [[nodiscard]] QString textOf(const ExportField &field, const ExportCell &cell) const;
    void addLine(const QStringList &texts, bool isMarked);

    const QDateTime m_now;
    BufferedSink m_sink;
    std::vector<ExportField> m_fields;
    std::vector<int> m_widths;
    bool m_hasMarks = false;
};

} // namespace umh
