#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>
#include <string_view>

namespace umh {

/// The fields that are kept of an operator, an operator group or an API user, whichever it is. A field that two of
/// them share (OperatorGuid, Description) stands here once.
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
    Password, ///< only of an API user that was just created
    FIELD_COUNT,
};

/// The fields that are kept of the account itself.
enum class AccountField : quint8 {
    AccountId,
    ExpirationDate,
    OperatorQuota, ///< an object with the next two
    Operators,
    OperatorsInUse,
};

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

/// The spelling that \a key is, without regard to (ASCII) case; nothing for a key that is not known.
[[nodiscard]] std::optional<Spelling> findSpelling(QByteArrayView key);

/// Every spelling of \a field.
[[nodiscard]] SpellingSet spellingsOf(Field field);

/// The set that holds just \a spelling, which must be in the table, in any case.
[[nodiscard]] SpellingSet spellingSet(std::string_view spelling);

/// The name of \a field in errors: its first spelling.
[[nodiscard]] QString canonicalName(Field field);

/// The field of the account itself that \a key is, without regard to (ASCII) case.
[[nodiscard]] std::optional<AccountField> findAccountField(QByteArrayView key);
[[nodiscard]] QString canonicalName(AccountField field);

} // namespace umh
