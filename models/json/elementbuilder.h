#pragma once

#include "domain/apiuser.h"
#include "domain/operator.h"
#include "domain/readingnotes.h"
#include "domain/result.h"
#include "domain/time/accounttimezone.h"

namespace umh {

class ElementFields;

/// What values are read by, and what there is to say of them.
struct ElementReading
{
    AccountTimeZone zone{}; ///< of times without an offset
    ReadingNotes notes{};
};

/// The one mapping from the account's JSON to the values of the program. Each function turns the fields of one element
/// into a value or returns FieldMissing, FieldInvalid or JsonTooLarge; the error has field and detail, and leaves path
/// and element to the caller. An optional field that holds something else than it should counts as unknown, and is
/// noted in \a reading.
[[nodiscard]] Result<Operator> buildOperator(const ElementFields &fields, ElementReading &reading);
/// May take the members out of \a fields.
[[nodiscard]] Result<OperatorGroup> buildOperatorGroup(ElementFields &fields, ElementReading &reading);
/// The key and the operator's name stay empty: the directory adds them.
[[nodiscard]] Result<ApiUser> buildApiUser(const ElementFields &fields, ElementReading &reading);

/// The guid of an operator.
[[nodiscard]] Result<QString> buildMember(const ElementFields &fields, ElementReading &reading);

} // namespace umh
