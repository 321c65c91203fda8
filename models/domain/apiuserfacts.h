#pragma once

#include <QtCore/QDate>
#include <QtCore/QMetaType>
#include <QtCore/QString>

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

} // namespace umh

Q_DECLARE_METATYPE(umh::ApiUserFacts)
