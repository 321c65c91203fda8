#pragma once

#include "domain/apiuserview.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace umh {

/// The views of API users in words of the present language, and found by those. Pure functions.
class ApiUserViewText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::ApiUserViewText)

public:
    /// "Dormant for 45 days"
    [[nodiscard]] static QString title(BuiltInView view);
    /// Which API users it shows, in a sentence.
    [[nodiscard]] static QString explanation(BuiltInView view);

    // What a filter that a clean-up looks by lets pass.
    [[nodiscard]] static QString dormant(int days);
    [[nodiscard]] static QString neverUsed(int days);
    [[nodiscard]] static QString contradictory(ContradictoryFilter filter);
    [[nodiscard]] static QString withoutOwner();
    [[nodiscard]] static QString reviewDue();
    [[nodiscard]] static QString kept();

    /// The view that a person means by \a name: one that comes with the program, by its name that is the same in all
    /// languages or by its title, or one of \a saved. Nothing where there is none.
    [[nodiscard]] static std::optional<ApiUserView> named(const QString &name, const QList<ApiUserView> &saved);
    /// The names of all views, those that come with the program first.
    [[nodiscard]] static QStringList names(const QList<ApiUserView> &saved);
    /// Whether a view that comes with the program is called \a name already, in the present language or in all.
    [[nodiscard]] static bool isTaken(const QString &name);
};

} // namespace umh
