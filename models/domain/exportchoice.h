#pragma once

#include <QtCore/QString>

namespace umh {

/// The files that a list can be exported to.
enum class ExportFormat {
    Csv,
    Xlsx,
    Json,
};

/// How a person wants a list exported.
struct ExportChoice
{
    QString path{}; ///< absolute
    ExportFormat format = ExportFormat::Csv;
    // Of CSV.
    char16_t separator = u',';
    bool byteOrderMark = true;
    bool onlySelected = false; ///< the rows that are selected, not all that are shown

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

/// How the name of a file in \a format ends, without the dot.
[[nodiscard]] inline QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::Json:
        return QStringLiteral("json");
    }
    Q_UNREACHABLE();
}

} // namespace umh
