#include "words/apiuserdetail.h"

#include "domain/text/harmlesstext.h"
#include "words/apiusertext.h"

#include <QtCore/QCoreApplication>

namespace umh {
namespace {

struct ApiUserDetailText
{
    Q_DECLARE_TR_FUNCTIONS(umh::ApiUserDetailText)

public:
    [[nodiscard]] static QString agoAndExactly(const QString &words, const QDateTime &then)
    {
        return then.isValid() ? tr("%1 (%2)", "how long ago (exact time)").arg(words, ApiUserText::exactly(then))
                              : words;
    }
    [[nodiscard]] static QString noDescription() { return tr("None", "description"); }
    [[nodiscard]] static QString unknownType() { return tr("Unknown", "type"); }
    [[nodiscard]] static QString unknownCreation() { return tr("Unknown", "time of creation"); }
    [[nodiscard]] static QString unknownRequests() { return tr("Unknown", "number of requests"); }
    [[nodiscard]] static QString guid() { return tr("API user GUID"); }
    [[nodiscard]] static QString operatorGuid() { return tr("Operator GUID"); }
    [[nodiscard]] static QString line(const ApiUserDetail &detail)
    {
        return tr("%1: %2", "label: value").arg(detail.label, detail.copied());
    }
};

ApiUserDetail named(const QString &label, const QString &name, bool isName)
{
    return {label, ApiUserText::oneLine(name), name, isName};
}

} // namespace

ApiUserDetail detailOf(const ApiUser &apiUser, ApiUserDetailKind kind, const QDateTime &now)
{
    using Text = ApiUserDetailText;
    const auto heading = &ApiUserText::heading;
    switch (kind) {
    case ApiUserDetailKind::Description: {
        const QString &text = apiUser.description;
        return {heading(ApiUserSort::Description), text.isEmpty() ? Text::noDescription() : harmlessLines(text), text};
    }
    case ApiUserDetailKind::Operator:
        return named(heading(ApiUserSort::Operator), apiUser.operatorName, false);
    case ApiUserDetailKind::Username:
        return named(heading(ApiUserSort::Username), apiUser.username, true);
    case ApiUserDetailKind::Type:
        if (apiUser.type.isEmpty())
            return {heading(ApiUserSort::Type), Text::unknownType()};
        return named(heading(ApiUserSort::Type), displayType(apiUser.type), false);
    case ApiUserDetailKind::Created:
        return {heading(ApiUserSort::Created),
                apiUser.created.isValid() ? Text::agoAndExactly(ApiUserText::created(apiUser, now), apiUser.created)
                                          : Text::unknownCreation()};
    case ApiUserDetailKind::LastUsed:
        return {heading(ApiUserSort::LastUsed),
                Text::agoAndExactly(ApiUserText::lastUsed(apiUser, now), apiUser.lastUsed)};
    case ApiUserDetailKind::Requests:
        return {heading(ApiUserSort::Requests),
                apiUser.requestsLast30Days ? ApiUserText::requests(apiUser) : Text::unknownRequests()};
    case ApiUserDetailKind::Guid:
        return named(Text::guid(), apiUser.guid, true);
    case ApiUserDetailKind::OperatorGuid:
        return named(Text::operatorGuid(), apiUser.operatorGuid, true);
    }
    Q_UNREACHABLE();
}

} // namespace umh
