#pragma once

#include "domain/apiuserquery.h"
#include "domain/journalquery.h"
#include "domain/operatorquery.h"

#include <variant>

namespace umh {

/// What decides which rows a table shows, and in which order; its type tells of what: API users, operators, operator
/// groups or entries of the journal.
using DirectoryQuery = std::variant<ApiUserQuery, OperatorQuery, OperatorGroupQuery, JournalQuery>;

/// Whether \a query lets every row of its table pass.
[[nodiscard]] inline bool showsAll(const DirectoryQuery &query)
{
    return std::visit([](const auto &typed) { return typed.filter.isEmpty(); }, query);
}

/// Whether the same rows pass \a a and \a b, in whatever order.
[[nodiscard]] inline bool haveSameFilter(const DirectoryQuery &a, const DirectoryQuery &b)
{
    return a.index() == b.index()
        && std::visit(
               [&](const auto &typed) { return typed.filter == std::get<std::decay_t<decltype(typed)>>(b).filter; }, a);
}

} // namespace umh
