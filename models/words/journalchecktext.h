#pragma once

#include "domain/journalcheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace umh {

/// What a check of the journal has shown, in words of the present language. Pure functions.
class JournalCheckText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::JournalCheckText)

public:
    /// Whether all fits, or which entry is the first that does not, and how; whole sentences.
    [[nodiscard]] static QString result(const JournalCheck &check);
    /// "Newest entry: 1,204", or that there is none.
    [[nodiscard]] static QString newestEntry(const JournalCheck &check);
    /// The newest hash as people keep it, in hexadecimal digits.
    [[nodiscard]] static QString newestHash(const JournalCheck &check);
    /// What the check proves, and what not; \a hasHead: a hash that was kept was given.
    [[nodiscard]] static QString meaning(bool hasHead);
};

} // namespace umh
