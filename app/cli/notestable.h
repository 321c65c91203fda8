#pragma once

#include "domain/apiuserfacts.h"
#include "domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace umh {

/// What people have entered about API users, as a table for spreadsheets: RFC 4180 in UTF-8, the heading in English, a
/// line for each API user, told by its GUID. Formulas are defused on the way out and come back as they were.
class NotesTable final
{
public:
    /// A line of it.
    struct Row
    {
        QString apiUserGuid;
        QString operatorName; ///< for the reader alone, as is the username
        QString username;
        ApiUserFacts facts;
    };

    [[nodiscard]] static QByteArray heading();
    [[nodiscard]] static QByteArray line(const Row &row);

    /// What \a content would change, or what is wrong with it: a sentence for each line that cannot be taken, up to
    /// mostProblems of them. The columns of the heading may stand in any order, separated by commas or semicolons;
    /// those that are not there stay as they are, and those for the reader alone are passed over.
    struct Reading
    {
        struct Line
        {
            qsizetype number = 0; ///< of its first line in the file, from 1
            FactsChangeOfApiUser change;
        };
        QList<Line> lines;
        QStringList problems;
    };
    static constexpr qsizetype mostProblems = 100;
    [[nodiscard]] static Reading read(const QByteArray &content);
};

} // namespace umh
