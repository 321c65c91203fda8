#include "store/directorytables.h"

#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr StoredColumn numberColumn(QLatin1StringView name)
{
    return {name, StoredColumn::Kind::Number};
}

constexpr StoredColumn textColumn(QLatin1StringView name)
{
    return {name, StoredColumn::Kind::Text};
}

constexpr StoredColumn bytesColumn(QLatin1StringView name)
{
    return {name, StoredColumn::Kind::Bytes};
}

constexpr std::array listedOperatorColumns{
    numberColumn("id"_L1),        textColumn("guid"_L1),
    textColumn("full_name"_L1),   textColumn("folded_name"_L1),
    textColumn("email"_L1),       textColumn("email_folded"_L1),
    numberColumn("on_duty"_L1),   numberColumn("administrator"_L1),
    textColumn("culture"_L1),     textColumn("group_names"_L1),
    numberColumn("api_users"_L1), textColumn("group_names_folded"_L1),
    numberColumn("last_used"_L1), numberColumn("last_used_state"_L1),
};

constexpr std::array listedGroupColumns{
    numberColumn("id"_L1),        textColumn("guid"_L1),        textColumn("name"_L1),
    textColumn("folded_name"_L1), numberColumn("everyone"_L1),  numberColumn("administrators"_L1),
    numberColumn("members"_L1),   numberColumn("api_users"_L1),
};

constexpr std::array listedMemberColumns{textColumn("group_guid"_L1), textColumn("operator_guid"_L1)};

constexpr std::array listedApiUserColumns{
    numberColumn("id"_L1),
    textColumn("guid"_L1),
    textColumn("operator_guid"_L1),
    textColumn("operator_name"_L1),
    textColumn("operator_folded"_L1),
    textColumn("username"_L1),
    textColumn("username_folded"_L1),
    textColumn("type"_L1),
    textColumn("type_folded"_L1),
    numberColumn("created"_L1),
    numberColumn("last_used"_L1),
    numberColumn("last_used_state"_L1),
    numberColumn("requests"_L1),
    textColumn("description"_L1),
    textColumn("description_folded"_L1),
    textColumn("owner"_L1),
    textColumn("purpose"_L1),
    textColumn("where_kept"_L1),
    textColumn("ticket"_L1),
    numberColumn("review_by"_L1),
    numberColumn("keep_until"_L1),
    textColumn("reason"_L1),
    textColumn("owner_order"_L1),
    textColumn("purpose_order"_L1),
    textColumn("where_kept_order"_L1),
    textColumn("ticket_order"_L1),
    textColumn("facts_folded"_L1),
    numberColumn("contradictory"_L1),
};

constexpr std::array listedApiUserTallyColumns{numberColumn("last_used_state"_L1), numberColumn("day"_L1),
                                               numberColumn("api_users"_L1)};
constexpr std::array listedOperatorTallyColumns{numberColumn("on_duty"_L1), numberColumn("operators"_L1)};

constexpr std::array listedAccountColumns{
    numberColumn("id"_L1),
    textColumn("base_url"_L1),
    textColumn("account_id"_L1),
    numberColumn("operators_in_use"_L1),
    numberColumn("operator_quota"_L1),
    numberColumn("expires"_L1),
    numberColumn("last_sync"_L1),
    numberColumn("guid_form"_L1),
    textColumn("time_zone"_L1),
    numberColumn("times_lack_offset"_L1),
    numberColumn("rereads_times"_L1),
    numberColumn("time_difference"_L1),
};

constexpr std::array listedSignInColumns{textColumn("username"_L1), numberColumn("first_seen"_L1),
                                         numberColumn("last_seen"_L1)};

constexpr std::array listedOpenChangeColumns{
    numberColumn("id"_L1),
    textColumn("api_user_guid"_L1),
    textColumn("kind"_L1),
    textColumn("description"_L1),
    numberColumn("at"_L1),
    textColumn("holder_host"_L1),
    numberColumn("holder_process"_L1),
    textColumn("holder_start"_L1),
    numberColumn("renewed_at"_L1),
};

constexpr std::array listedMomentColumns{numberColumn("at"_L1), numberColumn("complete"_L1)};
constexpr std::array listedSampleColumns{numberColumn("at"_L1), numberColumn("api_user"_L1),
                                         numberColumn("last_used"_L1), numberColumn("requests"_L1)};
constexpr std::array listedLatestColumns{numberColumn("api_user"_L1), numberColumn("last_used"_L1),
                                         numberColumn("requests"_L1), numberColumn("risen_at"_L1)};
constexpr std::array listedSamplingColumns{numberColumn("id"_L1), numberColumn("last_moment"_L1),
                                           numberColumn("thinned_until"_L1), numberColumn("summed_until"_L1)};

constexpr std::array listedFactColumns{
    textColumn("api_user_guid"_L1),    textColumn("owner"_L1),
    textColumn("purpose"_L1),          textColumn("where_kept"_L1),
    textColumn("ticket"_L1),           numberColumn("review_by"_L1),
    numberColumn("keep_until"_L1),     textColumn("reason"_L1),
    textColumn("owner_order"_L1),      textColumn("purpose_order"_L1),
    textColumn("where_kept_order"_L1), textColumn("ticket_order"_L1),
    textColumn("facts_folded"_L1),
};

constexpr std::array listedJobColumns{
    textColumn("id"_L1),        numberColumn("number"_L1),   textColumn("kind"_L1),    textColumn("state"_L1),
    numberColumn("planned"_L1), numberColumn("begun"_L1),    numberColumn("ended"_L1), textColumn("who"_L1),
    textColumn("host"_L1),      textColumn("parameters"_L1),
};

constexpr std::array listedJobItemColumns{
    textColumn("job"_L1),           numberColumn("position"_L1),
    textColumn("api_user_guid"_L1), textColumn("operator_guid"_L1),
    textColumn("operator_name"_L1), textColumn("username"_L1),
    textColumn("type"_L1),          numberColumn("created"_L1),
    numberColumn("last_used"_L1),   numberColumn("last_used_state"_L1),
    numberColumn("requests"_L1),    textColumn("description"_L1),
    textColumn("reason"_L1),        textColumn("outcome"_L1),
    textColumn("detail"_L1),        numberColumn("at"_L1),
    textColumn("presence"_L1),
};

constexpr std::array listedJournalColumns{
    numberColumn("number"_L1),      numberColumn("at"_L1),          textColumn("origin"_L1),
    textColumn("action"_L1),        textColumn("api_user_guid"_L1), textColumn("operator_guid"_L1),
    textColumn("operator_name"_L1), textColumn("username"_L1),      textColumn("detail"_L1),
    textColumn("operation"_L1),     textColumn("who"_L1),           textColumn("host"_L1),
    textColumn("version"_L1),       textColumn("job"_L1),           bytesColumn("hash"_L1),
};

constexpr std::array listedJournalSearchColumns{numberColumn("number"_L1), textColumn("folded"_L1)};

constexpr std::array listedStateColumns{
    numberColumn("id"_L1),           textColumn("guid"_L1),         numberColumn("change_number"_L1),
    numberColumn("newest_entry"_L1), bytesColumn("newest_hash"_L1), numberColumn("anchor_entry"_L1),
    bytesColumn("anchor_hash"_L1)};

constexpr std::array listedTables{
    StoredTable{.name = "operator"_L1, .columns = listedOperatorColumns, .givesKeys = true},
    StoredTable{.name = "operator_group"_L1, .columns = listedGroupColumns, .givesKeys = true},
    StoredTable{.name = "operator_group_member"_L1, .columns = listedMemberColumns, .keyColumns = 2},
    StoredTable{.name = "api_user"_L1, .columns = listedApiUserColumns, .givesKeys = true},
    StoredTable{
        .name = "api_user_tally"_L1, .columns = listedApiUserTallyColumns, .keyColumns = 2, .hasRowsWhenNew = true},
    StoredTable{.name = "operator_tally"_L1, .columns = listedOperatorTallyColumns, .hasRowsWhenNew = true},
    StoredTable{.name = "account"_L1, .columns = listedAccountColumns},
    StoredTable{.name = "sign_in"_L1, .columns = listedSignInColumns},
    StoredTable{.name = "open_change"_L1, .columns = listedOpenChangeColumns, .givesKeys = true},
    StoredTable{.name = "sync_moment"_L1, .columns = listedMomentColumns},
    StoredTable{.name = "usage_sample"_L1, .columns = listedSampleColumns, .keyColumns = 2},
    StoredTable{.name = "usage_latest"_L1, .columns = listedLatestColumns},
    StoredTable{.name = "usage_sampling"_L1, .columns = listedSamplingColumns, .hasRowsWhenNew = true},
    StoredTable{.name = "api_user_fact"_L1, .columns = listedFactColumns},
    StoredTable{.name = "job"_L1, .columns = listedJobColumns},
    StoredTable{.name = "job_item"_L1, .columns = listedJobItemColumns, .keyColumns = 2},
    StoredTable{.name = "journal"_L1, .columns = listedJournalColumns},
    StoredTable{.name = "journal_search"_L1, .columns = listedJournalSearchColumns},
    StoredTable{.name = "directory_state"_L1, .columns = listedStateColumns, .hasRowsWhenNew = true},
};

} // namespace

std::span<const StoredTable> storedTables()
{
    return listedTables;
}

} // namespace umh
