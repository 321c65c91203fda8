#pragma once

#include "export/exportwriter.h"

#include <vector>

namespace umh {

/// An array of objects, one a line: what the directory holds, with null for what is not known. Control characters, and
/// what changes the order of reading, are escaped, so that it steers no terminal.
class JsonWriter final : public ExportWriter
{
public:
    explicit JsonWriter(ByteSink sink);

    [[nodiscard]] Status begin(std::span<const ExportField> fields, bool hasMarks) override;
    [[nodiscard]] Status add(std::span<const ExportCell> cells, bool isMarked) override;
    [[nodiscard]] Status end() override;

private:
    BufferedSink m_sink;
    std::vector<ExportField> m_fields;
    bool m_isEmpty = true;
};

} // namespace umh
