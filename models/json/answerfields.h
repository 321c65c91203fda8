#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <initializer_list>
#include <optional>

namespace umh {

/// What an answer of the account holds.
enum class AnswerKind {
    Nothing, ///< an empty list, which could be of anything
    Operators,
    OperatorGroups,
    ApiUsers,
    // The following are never recognised in a file.
    Members, ///< of an operator group: objects with an OperatorGuid, which could be of anything
    Account, ///< what the account says of itself: one object
    Password, ///< of an API user that was just created, in the object that holds the rest of it
};

/// The fields that are kept of an element, whatever its kind. A field that two kinds share (OperatorGuid, Description)
/// stands here once.
enum class Field : quint8 {
    OperatorGuid,
    FullName,
    Email,
    IsOnDuty,
    IsAccountAdministrator,
    CultureName,
    OperatorGroupGuid,
    IsEveryone,
    IsAdministratorsGroup,
    Members,
    ApiUserGuid,
    UserName,
    AccessType,
    CreatedDate,
    LastUsedDate,
    RequestsLast30Days,
    Description,
    Password, ///< never kept with the rest of its API user
    AccountId,
    ExpirationDate,
    OperatorQuota, ///< an object, in which the next two stand
    QuotaOperators,
    OperatorsInUse,
    FIELD_COUNT,
};

/// A set of fields; bit n stands for the field with the number n.
using FieldSet = quint32;
static_assert(int(Field::FIELD_COUNT) <= 32, "a FieldSet has 32 bits");

[[nodiscard]] constexpr FieldSet fieldSet(Field field)
{
    return FieldSet(1) << unsigned(field);
}
[[nodiscard]] constexpr FieldSet fieldSet(std::initializer_list<Field> fields)
{
    FieldSet set = 0;
    for (const Field field : fields)
        set |= fieldSet(field);
    return set;
}

/// The fields that an element of a kind has.
struct ElementOutline
{
    FieldSet required = 0;
    FieldSet optional = 0; ///< those that it may lack
    [[nodiscard]] constexpr FieldSet all() const { return required | optional; }
};
[[nodiscard]] ElementOutline outlineOf(AnswerKind kind);
/// The fields of all kinds that can be recognised: to be kept as long as the kind is not known.
[[nodiscard]] FieldSet fieldsOfAnyList();

/// One accepted spelling of one field: the number of its row in the table of spellings.
///
/// Of two spellings of the same field, the one with the smaller row is the one to believe.
struct Spelling
{
    Field field = Field::FIELD_COUNT;
    quint8 row = 0;
};

/// A set of spellings; bit n stands for row n of the table.
using SpellingSet = quint64;

/// The spelling of a field in \a fields that \a key is, without regard to (ASCII) case; nothing where it is none. Two
/// fields of which no element has both may share a spelling.
[[nodiscard]] std::optional<Spelling> findSpelling(QByteArrayView key, FieldSet fields);

/// What an element is that has \a keys, whatever their values; nothing where that cannot be told.
[[nodiscard]] std::optional<AnswerKind> kindOfElement(SpellingSet keys);

/// The name of \a field in errors and notes: its first spelling.
[[nodiscard]] QString canonicalName(Field field);

} // namespace umh
