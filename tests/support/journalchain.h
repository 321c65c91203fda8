#pragma once

#include "store/connection.h"

#include <QtCore/QStringList>

namespace umh {

/// What is wrong with the journal, as somebody would find out who has but the database and the description of the hash
/// (store/journalentry.h): a number that is missing, an entry that is not chained to the one before, a state of the
/// directory that says something else. Empty where all is well, and for a directory of before there was a chain.
[[nodiscard]] QStringList brokenChain(const Connection &connection);

} // namespace umh
