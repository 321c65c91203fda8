#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"
#include "domain/result.h"

namespace umh {

class ElementFields;

/// The one mapping from the account's JSON to the values of the program. Each function turns the fields of one element
/// into a value or returns FieldMissing, FieldInvalid or JsonTooLarge; the error has field and detail, and leaves path
/// and element to the caller.
[[nodiscard]] Result<Operator> buildOperator(const ElementFields &fields);
/// May take the members out of \a fields.
[[nodiscard]] Result<OperatorGroup> buildOperatorGroup(ElementFields &fields);
/// The key and the operator's name stay empty: the directory adds them.
[[nodiscard]] Result<ApiUser> buildApiUser(const ElementFields &fields);

/// The guid of an operator.
[[nodiscard]] Result<QString> buildMember(const ElementFields &fields);

} // namespace umh
