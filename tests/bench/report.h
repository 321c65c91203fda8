#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace umh::bench {

/// One thing that was measured, beside what it is to be judged by.
struct Figure
{
    QString measure; ///< several figures may share one
    QString detail{}; ///< what tells them apart
    double product = 0;
    std::optional<double> raw{}; ///< the engine's own interface, the same query
    std::optional<double> stock{}; ///< QSqlTableModel and QSortFilterProxyModel
    std::optional<double> limit{}; ///< the bar, worked out
    QString bar{}; ///< the bar in words
    QString unit = QStringLiteral("ms");

    [[nodiscard]] bool isMet() const { return !limit || product <= *limit; }
    /// How much of the bar is used up; 1 is all of it.
    [[nodiscard]] double share() const { return limit && *limit > 0 ? product / *limit : limit ? product : 0; }
};

/// Collects the figures of one size of directory and prints each as soon as it is there.
class Report final
{
public:
    enum class Format { Text, Markdown };

    /// \a rawName: the heading of what is asked by hand.
    Report(qint64 rows, Format format, const QString &rawName = QStringLiteral("SQLite alone"));

    void add(const Figure &figure);
    /// Prints what can only be told at the end.
    void finish() const;

private:
    void printText(const Figure &figure);
    void printMarkdown() const;
    [[nodiscard]] static QString number(const std::optional<double> &value, const QString &unit);

    qint64 m_rows;
    Format m_format;
    QString m_rawName;
    QList<Figure> m_figures;
};

} // namespace umh::bench
