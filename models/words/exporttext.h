#pragma once

#include "domain/directoryquery.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace umh {

/// What is known of an exported list besides its rows.
struct ExportFacts
{
    QString list{}; ///< what it is a list of, in words
    QString database{}; ///< its name, without a password
    QString account{}; ///< the address; empty where there is none
    QString filter{}; ///< in words; empty where all rows are there
    QDateTime at{}; ///< UTC: the state that it shows
    qint64 rows = 0;
    qint64 cutTexts = 0; ///< that were too long for their cell
};

/// What is said of exported lists, in words of the present language. Pure functions.
class ExportText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::ExportText)

public:
    /// What a list of the rows of \a query is called; at most 31 characters, as it is a sheet's name.
    [[nodiscard]] static QString listName(const DirectoryQuery &query);
    /// The beginning of the name of its file.
    [[nodiscard]] static QString fileName(const DirectoryQuery &query);
    /// The same for the job that people know as \a number.
    [[nodiscard]] static QString jobFileName(qint64 number);
    /// Says among the filters that only what was selected is there.
    [[nodiscard]] static QString onlySelected();
    /// What stands behind the beginning of a text of \a length characters that is too long for a cell.
    [[nodiscard]] static QString cutNote(qsizetype length);
    /// The name of the sheet with facts().
    [[nodiscard]] static QString factsName();
    /// What each of \a facts is called, and what it is.
    [[nodiscard]] static QList<std::pair<QString, QString>> facts(const ExportFacts &facts);
};

} // namespace umh
