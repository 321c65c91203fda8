#pragma once

#include "json/fieldspellings.h"

#include <optional>

namespace umh {

/// What an answer of the account holds.
enum class AnswerKind {
    Nothing, ///< an empty list, which could be of anything
    Operators,
    OperatorGroups,
    ApiUsers,
    Members, ///< of an operator group: objects with an OperatorGuid, which could be of anything; never recognised
};

/// What an element is that has \a keys, whatever their values; nothing where that cannot be told.
[[nodiscard]] std::optional<AnswerKind> kindOfElement(SpellingSet keys);

/// The spellings of the fields that an element of \a kind may lack.
[[nodiscard]] SpellingSet optionalSpellings(AnswerKind kind);

/// Whether an element of \a kind has \a field.
[[nodiscard]] bool hasField(AnswerKind kind, Field field);

} // namespace umh
