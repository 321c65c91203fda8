#include "json/answerfields.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace umh {
namespace {

struct Row
{
    std::string_view spelling;
    Field field;
};

/// The one table of accepted spellings. Source: the public documentation of the account's REST API v4, which of an API
/// user names only OperatorGuid and Description; the other spellings are those of comparable calls. The rows of a field
/// stand together, the one to believe first. "Operators" are the members of a group, and a number of the account.
constexpr std::array table{
    Row{"OperatorGuid", Field::OperatorGuid},
    Row{"FullName", Field::FullName},
    Row{"Email", Field::Email},
    Row{"IsOnDuty", Field::IsOnDuty},
    Row{"IsAccountAdministrator", Field::IsAccountAdministrator},
    Row{"CultureName", Field::CultureName},
    Row{"OperatorGroupGuid", Field::OperatorGroupGuid},
    Row{"IsEveryone", Field::IsEveryone},
    Row{"IsAdministratorsGroup", Field::IsAdministratorsGroup},
    Row{"IsAdministratorGroup", Field::IsAdministratorsGroup},
    Row{"Members", Field::Members},
    Row{"Member", Field::Members},
    Row{"Operators", Field::Members},
    Row{"ApiUserGuid", Field::ApiUserGuid},
    Row{"ApiUserId", Field::ApiUserGuid},
    Row{"Guid", Field::ApiUserGuid},
    Row{"Id", Field::ApiUserGuid},
    Row{"UserName", Field::UserName},
    Row{"ApiUserName", Field::UserName},
    Row{"Name", Field::UserName},
    Row{"AccessType", Field::AccessType},
    Row{"ApiAccessType", Field::AccessType},
    Row{"ApiUserType", Field::AccessType},
    Row{"ApiType", Field::AccessType},
    Row{"Type", Field::AccessType},
    Row{"CreatedDate", Field::CreatedDate},
    Row{"Created", Field::CreatedDate},
    Row{"CreationDate", Field::CreatedDate},
    Row{"CreatedOn", Field::CreatedDate},
    Row{"CreatedDateTime", Field::CreatedDate},
    Row{"DateCreated", Field::CreatedDate},
    Row{"LastUsedDate", Field::LastUsedDate},
    Row{"LastUsed", Field::LastUsedDate},
    Row{"LastUsedOn", Field::LastUsedDate},
    Row{"LastUse", Field::LastUsedDate},
    Row{"LastUsedDateTime", Field::LastUsedDate},
    Row{"DateLastUsed", Field::LastUsedDate},
    Row{"RequestsLast30Days", Field::RequestsLast30Days},
    Row{"RequestsInLast30Days", Field::RequestsLast30Days},
    Row{"RequestCountLast30Days", Field::RequestsLast30Days},
    Row{"NumberOfRequestsLast30Days", Field::RequestsLast30Days},
    Row{"RequestsLastThirtyDays", Field::RequestsLast30Days},
    Row{"NumberOfRequests", Field::RequestsLast30Days},
    Row{"RequestCount", Field::RequestsLast30Days},
    Row{"Description", Field::Description},
    Row{"Password", Field::Password},
    Row{"AccountId", Field::AccountId},
    Row{"ExpirationDate", Field::ExpirationDate},
    Row{"OperatorQuota", Field::OperatorQuota},
    Row{"Operators", Field::QuotaOperators},
    Row{"OperatorsInUse", Field::OperatorsInUse},
};
static_assert(table.size() <= 64, "a SpellingSet has 64 bits");

constexpr std::size_t longestSpelling = std::max_element(table.begin(), table.end(), [](const Row &a, const Row &b) {
                                            return a.spelling.size() < b.spelling.size();
                                        })->spelling.size();

constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

constexpr bool sameSpelling(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lowered(x) == lowered(y); });
}

/// The rows of the table ordered by the length of their spelling. A file of a million API users has ten million keys;
/// the length alone leaves few rows to compare a key with.
struct RowsByLength
{
    std::array<quint8, table.size()> rows{};
    std::array<quint8, longestSpelling + 2> begin{}; ///< begin[n] to begin[n + 1]: those of length n

    constexpr RowsByLength()
    {
        std::size_t filled = 0;
        for (std::size_t length = 0; length <= longestSpelling; ++length) {
            begin[length] = quint8(filled);
            for (std::size_t row = 0; row < table.size(); ++row) {
                if (table[row].spelling.size() == length)
                    rows[filled++] = quint8(row);
            }
        }
        begin[longestSpelling + 1] = quint8(filled);
    }
};
constexpr RowsByLength rowsByLength;

SpellingSet spellingsOf(Field field)
{
    SpellingSet set = 0;
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table[row].field == field)
            set |= SpellingSet(1) << row;
    }
    return set;
}

/// The set that holds just \a spelling, which must be that of a field of a list.
SpellingSet spellingSet(std::string_view spelling)
{
    const auto found = findSpelling(QByteArrayView(spelling.data(), qsizetype(spelling.size())), fieldsOfAnyList());
    Q_ASSERT(found);
    return found ? SpellingSet(1) << found->row : 0;
}

} // namespace

ElementOutline outlineOf(AnswerKind kind)
{
    using enum Field;
    switch (kind) {
    case AnswerKind::Nothing:
        break;
    case AnswerKind::Operators:
        return {.required = fieldSet({OperatorGuid, FullName}),
                .optional = fieldSet({Email, IsOnDuty, IsAccountAdministrator, CultureName})};
    case AnswerKind::OperatorGroups:
        return {.required = fieldSet({OperatorGroupGuid, Description}),
                .optional = fieldSet({IsEveryone, IsAdministratorsGroup, Members})};
    case AnswerKind::ApiUsers:
        return {.required = fieldSet({ApiUserGuid, OperatorGuid, UserName}),
                .optional = fieldSet({AccessType, CreatedDate, LastUsedDate, RequestsLast30Days, Description})};
    case AnswerKind::Members:
        return {.required = fieldSet(OperatorGuid)};
    case AnswerKind::Account:
        return {.optional = fieldSet({AccountId, ExpirationDate, OperatorQuota, QuotaOperators, OperatorsInUse})};
    case AnswerKind::Password:
        return {.required = fieldSet(Password)};
    }
    return {};
}

FieldSet fieldsOfAnyList()
{
    return outlineOf(AnswerKind::Operators).all() | outlineOf(AnswerKind::OperatorGroups).all()
        | outlineOf(AnswerKind::ApiUsers).all();
}

std::optional<Spelling> findSpelling(QByteArrayView key, FieldSet fields)
{
    const std::string_view wanted(key.data(), std::size_t(key.size()));
    if (wanted.size() > longestSpelling)
        return std::nullopt;
    for (std::size_t i = rowsByLength.begin[wanted.size()]; i < rowsByLength.begin[wanted.size() + 1]; ++i) {
        const quint8 row = rowsByLength.rows[i];
        const Field field = table[row].field;
        if ((fields & fieldSet(field)) != 0 && sameSpelling(table[row].spelling, wanted))
            return Spelling{field, row};
    }
    return std::nullopt;
}

// "Name", "Id", "Guid" and "Type" are what anything may call its own, so they decide nothing by themselves.
std::optional<AnswerKind> kindOfElement(SpellingSet keys)
{
    static const SpellingSet group = spellingSet("OperatorGroupGuid");
    // Only an API user has these, so they decide even where a required field is missing: then the error can name it.
    static const SpellingSet surelyApiUser =
        spellingSet("ApiUserGuid") | spellingSet("ApiUserId") | spellingSet("ApiUserName") | spellingSet("ApiUserType");
    static const SpellingSet operatorGuid = spellingSet("OperatorGuid");
    static const SpellingSet surelyOperator = spellingSet("FullName") | spellingSet("Email");
    static const SpellingSet guid = spellingsOf(Field::ApiUserGuid);
    static const SpellingSet userName = spellingsOf(Field::UserName);
    static const SpellingSet likelyApiUser = spellingSet("UserName")
        | (spellingsOf(Field::AccessType) & ~spellingSet("Type")) | spellingsOf(Field::LastUsedDate)
        | spellingsOf(Field::RequestsLast30Days);

    if ((keys & group) != 0)
        return AnswerKind::OperatorGroups;
    if ((keys & surelyApiUser) != 0)
        return AnswerKind::ApiUsers;
    if ((keys & operatorGuid) == 0)
        return std::nullopt;
    // Before the weaker signs of an API user: the account may add a UserName or an Id to its operators.
    if ((keys & surelyOperator) != 0)
        return AnswerKind::Operators;
    if ((keys & guid) != 0 && (keys & userName) != 0 && (keys & likelyApiUser) != 0)
        return AnswerKind::ApiUsers;
    return std::nullopt;
}

QString canonicalName(Field field)
{
    const auto row = std::find_if(table.begin(), table.end(), [field](const Row &r) { return r.field == field; });
    return row == table.end() ? QString() : QString::fromLatin1(row->spelling.data(), qsizetype(row->spelling.size()));
}

} // namespace umh
