#pragma once

#include "domain/apiuser.h"
#include "domain/apiuserquery.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace umh {

/// What is known of API users, in words of the present language. Pure functions; used by tables, dialogs and `list`.
class ApiUserText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::ApiUserText)

public:
    /// "3 days ago"; empty for an invalid \a then.
    [[nodiscard]] static QString ago(const QDateTime &then, const QDateTime &now);
    /// As ago(), which stands alone in a table and so begins with a capital, for within a sentence.
    [[nodiscard]] static QString agoWithinSentence(const QDateTime &then, const QDateTime &now);
    /// The day of \a then in local time, its month as a word; empty for an invalid \a then.
    [[nodiscard]] static QString day(const QDateTime &then);
    /// A day of the calendar, likewise; empty for an invalid one.
    [[nodiscard]] static QString day(const QDate &day);
    /// \a then in local time, to the minute, with the time zone; empty for an invalid \a then.
    [[nodiscard]] static QString exactly(const QDateTime &then);
    /// \a then in UTC, as spreadsheets read it; empty for an invalid \a then.
    [[nodiscard]] static QString copied(const QDateTime &then);
    [[nodiscard]] static QString created(const ApiUser &apiUser, const QDateTime &now);
    /// "3 days ago", "Not yet used" or "Unknown".
    [[nodiscard]] static QString lastUsed(const ApiUser &apiUser, const QDateTime &now);
    /// The same of a last use in \a state, \a then where it is known.
    [[nodiscard]] static QString lastUsed(LastUsedState state, const QDateTime &then, const QDateTime &now);
    /// How long ago the API users of \a filter were last used, short: "7 to 30 days ago". For those of lastUseAges.
    [[nodiscard]] static QString age(LastUseFilter filter);
    /// Grouped as the locale does; empty when unknown.
    [[nodiscard]] static QString requests(const ApiUser &apiUser);
    /// \a name, so that no other name looks the same (see harmlessText()), and cut off where no screen could show more.
    [[nodiscard]] static QString oneLine(const QString &name);
    /// The same for \a text that is read, not told from another: made harmless only (see harmlessProse()).
    [[nodiscard]] static QString proseLine(const QString &text);
    /// \a sentence with the username of \a apiUser in place of %1 and its operator in place of %2.
    [[nodiscard]] static QString withNames(const QString &sentence, const ApiUser &apiUser);
    /// The heading of the column that \a sort belongs to.
    [[nodiscard]] static QString heading(ApiUserSort sort);
    /// "Delete API user USERNAME of OPERATOR"
    [[nodiscard]] static QString deleteButton(const ApiUser &apiUser);
};

} // namespace umh
