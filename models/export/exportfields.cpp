#include "export/exportfields.h"

#include <QtCore/QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

ExportCell dayCell(const QDate &day)
{
    return day.isValid() ? ExportCell(day) : ExportCell();
}

template<typename Value>
ExportCell optionalCell(const std::optional<Value> &value)
{
    return value ? ExportCell(*value) : ExportCell();
}

/// When, or why that is not known.
ExportCell lastUseCell(LastUsedState state, const QDateTime &lastUsed, ExportLanguage language)
{
    if (state == LastUsedState::Used)
        return timeCell(lastUsed);
    if (language == ExportLanguage::Present)
        return ApiUserText::lastUsed(state, {}, {});
    return state == LastUsedState::NotYetUsed ? u"Not yet used"_s : u"Unknown"_s;
}

ExportCell stateCell(LastUsedState state)
{
    switch (state) {
    case LastUsedState::Used:
        return u"used"_s;
    case LastUsedState::NotYetUsed:
        return u"never"_s;
    case LastUsedState::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

ExportCell openChangeCell(const ApiUser &row, const ExportSurroundings &surroundings)
{
    const auto kind = surroundings.open.constFind(row.guid);
    if (kind == surroundings.open.cend())
        return {};
    return *kind == OpenChange::Kind::Deletion ? u"deletion"_s : u"description"_s;
}

/// The field that is \a index of the overview.
template<typename Columns>
constexpr ExportFieldOf<typename Columns::Row>
ofColumn(typename Columns::Index index, const char *name, const char *english, const char *member,
         ExportCell (*cell)(const typename Columns::Row &row, const ExportSurroundings &surroundings))
{
    const Column &column = Columns::all[size_t(index)].column;
    return {{name, english, member, column.kind, column.heading}, int(index), cell};
}

/// A field of lists only.
template<typename Row>
constexpr ExportFieldOf<Row> ofList(const char *name, const char *english, const char *member, ColumnKind kind,
                                    ExportCell (*cell)(const Row &row, const ExportSurroundings &surroundings))
{
    return {{name, english, member, kind, nullptr}, -1, cell};
}

constexpr auto apiUserFields = [] {
    using C = ApiUserColumns;
    using Row = ApiUser;
    using In = ExportSurroundings;
    return std::to_array<ExportFieldOf<Row>>({
        ofColumn<C>(C::OperatorColumn, "operator", "Operator", "operator",
                    [](const Row &row, const In &) { return textCell(row.operatorName); }),
        ofColumn<C>(C::UsernameColumn, "username", "Username", "username",
                    [](const Row &row, const In &) { return textCell(row.username); }),
        ofColumn<C>(C::TypeColumn, "type", "Type", "type",
                    [](const Row &row, const In &) { return textCell(displayType(row.type)); }),
        ofColumn<C>(C::CreatedColumn, "created", "Created", "created",
                    [](const Row &row, const In &) { return timeCell(row.created); }),
        ofColumn<C>(
            C::LastUsedColumn, "last-used", "Last used", "lastUsed",
            [](const Row &row, const In &in) { return lastUseCell(row.lastUsedState, row.lastUsed, in.language); }),
        ofColumn<C>(C::RequestsColumn, "requests", "Requests last 30 days", "requestsLast30Days",
                    [](const Row &row, const In &) { return optionalCell(row.requestsLast30Days); }),
        ofColumn<C>(C::DescriptionColumn, "description", "Description", "description",
                    [](const Row &row, const In &) { return textCell(row.description); }),
        ofColumn<C>(C::OwnerColumn, "owner", "Owner", "owner",
                    [](const Row &row, const In &) { return factCell(row.facts.owner); }),
        ofColumn<C>(C::PurposeColumn, "purpose", "Purpose", "purpose",
                    [](const Row &row, const In &) { return factCell(row.facts.purpose); }),
        ofColumn<C>(C::WhereKeptColumn, "where-kept", "Where kept", "whereKept",
                    [](const Row &row, const In &) { return factCell(row.facts.whereKept); }),
        ofColumn<C>(C::TicketColumn, "ticket", "Ticket", "ticket",
                    [](const Row &row, const In &) { return factCell(row.facts.ticket); }),
        ofColumn<C>(C::ReviewByColumn, "review-by", "Review by", "reviewBy",
                    [](const Row &row, const In &) { return dayCell(row.facts.reviewBy); }),
        ofColumn<C>(C::KeepUntilColumn, "keep-until", "Keep until", "keepUntil",
                    [](const Row &row, const In &) { return dayCell(row.facts.keepUntil); }),
        ofList<Row>("reason", "Reason", "reason", ColumnKind::Prose,
                    [](const Row &row, const In &) { return factCell(row.facts.reason); }),
        ofList<Row>("contradictory", "Contradictory", "contradictory", ColumnKind::Flag,
                    [](const Row &row, const In &) { return ExportCell(row.contradictory); }),
        ofList<Row>("guid", "Guid", "guid", ColumnKind::Code,
                    [](const Row &row, const In &) { return textCell(row.guid); }),
        ofList<Row>("operator-guid", "Operator guid", "operatorGuid", ColumnKind::Code,
                    [](const Row &row, const In &) { return textCell(row.operatorGuid); }),
        ofList<Row>("last-used-state", "Last used state", "lastUsedState", ColumnKind::Name,
                    [](const Row &row, const In &) { return stateCell(row.lastUsedState); }),
        ofList<Row>("open-change", "Open change", "openChange", ColumnKind::Name, openChangeCell),
    });
}();

constexpr auto operatorFields = [] {
    using C = OperatorColumns;
    using Row = OperatorSummary;
    using In = ExportSurroundings;
    return std::to_array<ExportFieldOf<Row>>({
        ofColumn<C>(C::NameColumn, "name", "Full name", "fullName",
                    [](const Row &row, const In &) { return textCell(row.op.fullName); }),
        ofColumn<C>(C::EmailColumn, "email", "E-mail", "email",
                    [](const Row &row, const In &) { return textCell(row.op.email); }),
        ofColumn<C>(C::OnDutyColumn, "on-duty", "On duty", "onDuty",
                    [](const Row &row, const In &) { return optionalCell(row.op.onDuty); }),
        ofColumn<C>(C::AdministratorColumn, "administrator", "Administrator", "administrator",
                    [](const Row &row, const In &) { return optionalCell(row.op.administrator); }),
        ofColumn<C>(C::GroupsColumn, "groups", "Operator groups", "groups",
                    [](const Row &row, const In &) { return textCell(row.groups); }),
        ofColumn<C>(C::ApiUsersColumn, "api-users", "API users", "apiUsers",
                    [](const Row &row, const In &) { return ExportCell(row.apiUsers); }),
        ofColumn<C>(C::LastUsedColumn, "last-used", "Last used", "lastUsed",
                    [](const Row &row, const In &in) {
                        return row.lastUsedState ? lastUseCell(*row.lastUsedState, row.lastUsed, in.language)
                                                 : ExportCell();
                    }),
        ofList<Row>("guid", "Guid", "guid", ColumnKind::Code,
                    [](const Row &row, const In &) { return textCell(row.op.guid); }),
        ofList<Row>("last-used-state", "Last used state", "lastUsedState", ColumnKind::Name,
                    [](const Row &row, const In &) {
                        return row.lastUsedState ? stateCell(*row.lastUsedState) : ExportCell();
                    }),
        ofList<Row>("culture", "Culture", "culture", ColumnKind::Name,
                    [](const Row &row, const In &) { return textCell(row.op.culture); }),
    });
}();

constexpr auto operatorGroupFields = [] {
    using C = OperatorGroupColumns;
    using Row = OperatorGroupSummary;
    using In = ExportSurroundings;
    return std::to_array<ExportFieldOf<Row>>({
        ofColumn<C>(C::NameColumn, "name", "Operator group", "name",
                    [](const Row &row, const In &) { return textCell(row.group.name); }),
        ofColumn<C>(C::MembersColumn, "members", "Members", "members",
                    [](const Row &row, const In &) { return ExportCell(row.members); }),
        ofColumn<C>(C::ApiUsersColumn, "api-users", "API users of its members", "apiUsers",
                    [](const Row &row, const In &) { return ExportCell(row.apiUsers); }),
        ofList<Row>("guid", "Guid", "guid", ColumnKind::Code,
                    [](const Row &row, const In &) { return textCell(row.group.guid); }),
        ofList<Row>("everyone", "Everyone", "everyone", ColumnKind::Flag,
                    [](const Row &row, const In &) { return ExportCell(row.group.everyone); }),
        ofList<Row>("administrators", "Administrators", "administrators", ColumnKind::Flag,
                    [](const Row &row, const In &) { return ExportCell(row.group.administrators); }),
    });
}();

/// For other programs by the name that the command line has for it; people read words.
ExportCell kindCell(const JournalRecord &row, ExportLanguage language)
{
    return language == ExportLanguage::Present ? JournalText::kind(row) : QString(row.action).replace(u' ', u'-');
}

/// For other programs all that is known, as JSON.
ExportCell detailCell(const JournalRecord &row, ExportLanguage language)
{
    if (language == ExportLanguage::Present)
        return factCell(JournalText::details(row));
    return row.detail.isEmpty()
        ? ExportCell()
        : ExportCell(QString::fromUtf8(QJsonDocument(row.detail).toJson(QJsonDocument::Compact)));
}

constexpr auto journalFields = [] {
    using C = JournalColumns;
    using Row = JournalRecord;
    using In = ExportSurroundings;
    return std::to_array<ExportFieldOf<Row>>({
        ofColumn<C>(C::WhenColumn, "when", "When", "when", [](const Row &row, const In &) { return timeCell(row.at); }),
        ofColumn<C>(C::WhatColumn, "what", "What", "what",
                    [](const Row &row, const In &in) { return kindCell(row, in.language); }),
        ofColumn<C>(C::ApiUserColumn, "username", "Username", "username",
                    [](const Row &row, const In &) { return textCell(row.username); }),
        ofColumn<C>(C::OperatorColumn, "operator", "Operator", "operator",
                    [](const Row &row, const In &) { return textCell(row.operatorName); }),
        ofColumn<C>(C::ByWhomColumn, "by-whom", "By whom", "byWhom",
                    [](const Row &row, const In &in) {
                        if (in.language == ExportLanguage::Present)
                            return textCell(JournalText::byWhom(row));
                        return row.origin == Origin::Account ? ExportCell(u"account"_s) : textCell(row.who);
                    }),
        ofColumn<C>(C::DetailsColumn, "details", "Details", "details",
                    [](const Row &row, const In &in) { return detailCell(row, in.language); }),
        ofList<Row>("number", "Number", "number", ColumnKind::Number,
                    [](const Row &row, const In &) { return ExportCell(row.key); }),
        ofList<Row>("guid", "Guid", "guid", ColumnKind::Code,
                    [](const Row &row, const In &) { return textCell(row.apiUserGuid); }),
        ofList<Row>("operator-guid", "Operator guid", "operatorGuid", ColumnKind::Code,
                    [](const Row &row, const In &) { return textCell(row.operatorGuid); }),
        ofList<Row>("written-by", "Written by", "writtenBy", ColumnKind::Name,
                    [](const Row &row, const In &) { return textCell(row.who); }),
        ofList<Row>("host", "Host", "host", ColumnKind::Name,
                    [](const Row &row, const In &) { return textCell(row.host); }),
        ofList<Row>("version", "Version", "version", ColumnKind::Name,
                    [](const Row &row, const In &) { return textCell(row.version); }),
        ofList<Row>("operation", "Operation", "operation", ColumnKind::Code,
                    [](const Row &row, const In &) { return textCell(row.operation); }),
        ofList<Row>("job", "Job", "job", ColumnKind::Code,
                    [](const Row &row, const In &) { return textCell(row.job); }),
    });
}();

} // namespace

QString headingOf(const ExportField &field, ExportLanguage language)
{
    return language == ExportLanguage::Present && field.heading ? field.heading() : QString::fromLatin1(field.english);
}

template<>
std::span<const ExportFieldOf<ApiUser>> exportFields<ApiUserColumns>()
{
    return apiUserFields;
}

template<>
std::span<const ExportFieldOf<OperatorSummary>> exportFields<OperatorColumns>()
{
    return operatorFields;
}

template<>
std::span<const ExportFieldOf<OperatorGroupSummary>> exportFields<OperatorGroupColumns>()
{
    return operatorGroupFields;
}

template<>
std::span<const ExportFieldOf<JournalRecord>> exportFields<JournalColumns>()
{
    return journalFields;
}

} // namespace umh
