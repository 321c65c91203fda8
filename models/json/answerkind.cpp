#include "json/answerkind.h"

namespace umh {

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

SpellingSet optionalSpellings(AnswerKind kind)
{
    static const SpellingSet ofOperators = spellingsOf(Field::Email) | spellingsOf(Field::IsOnDuty)
        | spellingsOf(Field::IsAccountAdministrator) | spellingsOf(Field::CultureName);
    static const SpellingSet ofGroups =
        spellingsOf(Field::IsEveryone) | spellingsOf(Field::IsAdministratorsGroup) | spellingsOf(Field::Members);
    static const SpellingSet ofApiUsers = spellingsOf(Field::AccessType) | spellingsOf(Field::CreatedDate)
        | spellingsOf(Field::LastUsedDate) | spellingsOf(Field::RequestsLast30Days) | spellingsOf(Field::Description);
    switch (kind) {
    case AnswerKind::Operators:
        return ofOperators;
    case AnswerKind::OperatorGroups:
        return ofGroups;
    case AnswerKind::ApiUsers:
        return ofApiUsers;
    case AnswerKind::Nothing:
    case AnswerKind::Members:
        break;
    }
    return 0;
}

bool hasField(AnswerKind kind, Field field)
{
    switch (field) {
    case Field::OperatorGuid:
        return kind == AnswerKind::Operators || kind == AnswerKind::ApiUsers || kind == AnswerKind::Members;
    case Field::FullName:
    case Field::Email:
    case Field::IsOnDuty:
    case Field::IsAccountAdministrator:
    case Field::CultureName:
        return kind == AnswerKind::Operators;
    case Field::OperatorGroupGuid:
    case Field::IsEveryone:
    case Field::IsAdministratorsGroup:
    case Field::Members:
        return kind == AnswerKind::OperatorGroups;
    case Field::ApiUserGuid:
    case Field::UserName:
    case Field::AccessType:
    case Field::CreatedDate:
    case Field::LastUsedDate:
    case Field::RequestsLast30Days:
        return kind == AnswerKind::ApiUsers;
    case Field::Description:
        return kind == AnswerKind::OperatorGroups || kind == AnswerKind::ApiUsers;
    case Field::Password: // never kept with the rest
    case Field::FIELD_COUNT:
        break;
    }
    return false;
}

} // namespace umh
