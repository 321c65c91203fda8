#pragma once

#include "domain/choiceset.h"
#include "domain/journalrecord.h"

#include <QtCore/QDateTime>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace umh {

/// What the journal can be sorted by.
enum class JournalSort { When };

/// An order of entries of the journal: by when they were written; of one moment, by number. Newest first is descending.
struct JournalOrder
{
    JournalSort by = JournalSort::When;
    Qt::SortOrder direction = Qt::DescendingOrder;

    friend bool operator==(const JournalOrder &, const JournalOrder &) = default;
};

/// Which entries to show: those that pass all of it.
struct JournalFilter
{
    /// As typed. Every word of it must occur in the operator, the username, who wrote it, or the texts of its details.
    QString search{};
    QDateTime from{}; ///< not before this; invalid for none
    QDateTime before{}; ///< before this; invalid for none
    qint64 afterEntry = 0; ///< only entries with a larger number; 0 for all
    ChoiceSet<JournalKind> kinds{}; ///< one of these; empty for all
    bool onlyDescriptions = false; ///< of the changes of API users, only those of a description
    std::optional<Origin> origin{}; ///< only what was done so
    QString who{}; ///< only what this user of the system has written; empty for all
    QString operatorGuid{}; ///< only what is about this operator or his API users; empty for all
    QString apiUserGuid{}; ///< only what is about this API user; empty for all

    [[nodiscard]] bool isEmpty() const
    {
        return search.trimmed().isEmpty() && !from.isValid() && !before.isValid() && afterEntry == 0 && kinds.isEmpty()
            && !onlyDescriptions && !origin && who.isEmpty() && operatorGuid.isEmpty() && apiUserGuid.isEmpty();
    }
    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

struct JournalQuery
{
    JournalOrder order;
    JournalFilter filter;

    friend bool operator==(const JournalQuery &, const JournalQuery &) = default;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::JournalQuery)
