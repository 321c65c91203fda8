#pragma once

#include "domain/apiuserquery.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <span>

namespace umh {

/// What a table of API users shows under a name: which rows, in which order, and which columns. The window and the
/// command line make the same rows of it, for both have nothing but its query.
struct ApiUserView
{
    QString name{}; ///< as a person has named it; of those that come with the program, as the command line names it
    ApiUserQuery query{};
    /// The fields of its columns (Column::field), in the order in which they stand; empty for whatever there is.
    QStringList columns{};

    friend bool operator==(const ApiUserView &, const ApiUserView &) = default;
};

/// The views that come with the program, in the order of menus.
enum class BuiltInView { Dormant45, Dormant90, NeverUsed30, Contradictory, WithoutOwner, ReviewDue, Kept };
[[nodiscard]] std::span<const BuiltInView> builtInViews();

/// \a view with its name that is the same in all languages, such as "dormant-45".
[[nodiscard]] ApiUserView viewOf(BuiltInView view);

/// Whether both are names of one view: case, accents and outer blanks do not count.
[[nodiscard]] bool isSameViewName(const QString &a, const QString &b);

// Views that a person has saved, as their settings keep them.

inline constexpr char16_t savedViewsKey[] = u"views/saved";

[[nodiscard]] QStringList storedViews(const QList<ApiUserView> &views);
/// Those of \a stored that can be read: a newer program may have written others.
[[nodiscard]] QList<ApiUserView> readViews(const QStringList &stored);

/// \a views, with \a view in the place of the one of its name, or behind all of them.
[[nodiscard]] QList<ApiUserView> withView(QList<ApiUserView> views, const ApiUserView &view);

} // namespace umh

Q_DECLARE_METATYPE(umh::ApiUserView)
