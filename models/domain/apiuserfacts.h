#pragma once

#include <QtCore/QDate>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace umh {

/// What the people who work with a directory know of an API user. The account never hears of it. Days are those of the
/// calendar, the same wherever they are read.
struct ApiUserFacts
{
    QString owner{}; ///< whom to ask about it
    QString purpose{};
    QString whereKept{}; ///< where its secret is
    QString ticket{};
    QDate reviewBy{}; ///< invalid for none
    QDate keepUntil{}; ///< the last day on which it stays; invalid for none
    QString reason{}; ///< why it is kept until then

    /// Whether nothing is known.
    [[nodiscard]] bool isEmpty() const { return *this == ApiUserFacts(); }
    /// A text that is empty is as good as none.
    friend bool operator==(const ApiUserFacts &, const ApiUserFacts &) = default;
};

/// Whether somebody wants the API user that \a facts are of kept on \a day.
[[nodiscard]] inline bool isKeptOn(const ApiUserFacts &facts, const QDate &day)
{
    return facts.keepUntil.isValid() && day <= facts.keepUntil;
}

/// The most characters (UTF-16) that a person may give as a text of facts.
inline constexpr qsizetype longestFact = 1'000;

/// What is to become of facts: what is absent stays as it is.
struct ApiUserFactsChange
{
    std::optional<QString> owner{}; ///< empty for none, as the other texts
    std::optional<QString> purpose{};
    std::optional<QString> whereKept{};
    std::optional<QString> ticket{};
    std::optional<QDate> reviewBy{}; ///< invalid for none
    std::optional<QDate> keepUntil{};
    std::optional<QString> reason{};

    [[nodiscard]] bool isEmpty() const { return *this == ApiUserFactsChange(); }
    /// What becomes of \a facts.
    [[nodiscard]] ApiUserFacts of(ApiUserFacts facts) const
    {
        facts.owner = owner.value_or(facts.owner);
        facts.purpose = purpose.value_or(facts.purpose);
        facts.whereKept = whereKept.value_or(facts.whereKept);
        facts.ticket = ticket.value_or(facts.ticket);
        facts.reviewBy = reviewBy.value_or(facts.reviewBy);
        facts.keepUntil = keepUntil.value_or(facts.keepUntil);
        facts.reason = reason.value_or(facts.reason);
        return facts;
    }
    /// The change that makes \a facts of whatever there is.
    [[nodiscard]] static ApiUserFactsChange to(const ApiUserFacts &facts)
    {
        return {facts.owner,    facts.purpose,   facts.whereKept, facts.ticket,
                facts.reviewBy, facts.keepUntil, facts.reason};
    }
    friend bool operator==(const ApiUserFactsChange &, const ApiUserFactsChange &) = default;
};

/// The facts, or a change of them, of the API user with a guid.
struct FactsOfApiUser
{
    QString apiUserGuid;
    ApiUserFacts facts;

    friend bool operator==(const FactsOfApiUser &, const FactsOfApiUser &) = default;
};
struct FactsChangeOfApiUser
{
    QString apiUserGuid;
    ApiUserFactsChange change;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::ApiUserFacts)
