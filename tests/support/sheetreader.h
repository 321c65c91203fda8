#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace umh {

/// One cell of a sheet as it is stored.
struct SheetCell
{
    enum Kind { Empty, Text, Number };
    Kind kind = Empty;
    QString text{}; ///< of a text
    double number = 0;
    int format = 0; ///< the number of its style
};

/// One sheet of a workbook, read strictly.
struct Sheet
{
    QString name{};
    QList<QList<SheetCell>> rows{}; ///< each as long as its last cell
    bool isFrozenBelowFirstRow = false;
    QString filtered{}; ///< the range of the automatic filter
    QList<double> widths{}; ///< in characters

    [[nodiscard]] QStringList texts(qsizetype row) const;
};

/// The sheets of the workbook at \a path; empty, and reported, where it is not a workbook without any formula.
[[nodiscard]] QList<Sheet> readSheets(const QString &path);
/// The format of numbers that the style \a format of the workbook stands for.
[[nodiscard]] QString numberFormat(const QString &path, int format);

} // namespace umh
