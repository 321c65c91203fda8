#pragma once

#include "domain/apiuserquery.h"
#include "domain/journalquery.h"
#include "domain/operatorquery.h"
#include "export/exportcell.h"
#include "store/openchangestore.h"
#include "words/columns.h"

#include <QtCore/QHash>

#include <span>

namespace umh {

/// Which API users have a change whose outcome is not known, by guid.
using OpenKinds = QHash<QString, OpenChange::Kind>;

/// In which language an exported list has its headings and its words.
enum class ExportLanguage {
    English, ///< for other programs; never changes
    Present, ///< that of the program, for people
};

/// What the cells of one export have in common.
struct ExportSurroundings
{
    ExportLanguage language = ExportLanguage::English;
    OpenKinds open{};
};

/// One field of a list that can be exported: a column of an overview, or something that only a list has.
struct ExportField
{
    const char *name; ///< on the command line
    const char *english; ///< above it for other programs, which rely on it: not to be changed with the window's
    const char *member; ///< in JSON, likewise
    ColumnKind kind; ///< what its cells hold
    QString (*heading)(); ///< above it, for people; null where they read the English one
};

[[nodiscard]] QString headingOf(const ExportField &field, ExportLanguage language);

/// One field of rows of the type \a Row.
template<typename Row>
struct ExportFieldOf
{
    ExportField field;
    int column; ///< of the overview; -1 where it has none
    ExportCell (*cell)(const Row &row, const ExportSurroundings &surroundings);
};

// All fields of a table, those of the overview in its order. Thread-safe.

template<typename Columns>
[[nodiscard]] std::span<const ExportFieldOf<typename Columns::Row>> exportFields();

template<>
[[nodiscard]] std::span<const ExportFieldOf<ApiUser>> exportFields<ApiUserColumns>();
template<>
[[nodiscard]] std::span<const ExportFieldOf<OperatorSummary>> exportFields<OperatorColumns>();
template<>
[[nodiscard]] std::span<const ExportFieldOf<OperatorGroupSummary>> exportFields<OperatorGroupColumns>();
template<>
[[nodiscard]] std::span<const ExportFieldOf<JournalRecord>> exportFields<JournalColumns>();

} // namespace umh
