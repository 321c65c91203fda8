#pragma once

#include "export/exportwriter.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace umh {

/// A list as people read it on paper, in the present language: times exactly, in UTC.
struct ReadableList
{
    QStringList headings{};
    QList<bool> isNumber{}; ///< of each column; numbers stand at the right
    QList<QStringList> rows{};
};

/// Keeps the rows of a list as texts for people, all of them.
class CollectedRows final : public ExportWriter
{
public:
    [[nodiscard]] Status begin(std::span<const ExportField> fields, bool hasMarks) override;
    [[nodiscard]] Status add(std::span<const ExportCell> cells, bool isMarked) override;
    [[nodiscard]] Status end() override { return {}; }

    [[nodiscard]] const ReadableList &list() const { return m_list; }

private:
    ReadableList m_list;
    std::vector<ColumnKind> m_kinds;
};

} // namespace umh
