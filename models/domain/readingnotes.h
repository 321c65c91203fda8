#pragma once

#include "domain/text/guid.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace umh {

/// What an account or a file tells of.
enum class ElementKind : quint8 { Account, Operator, OperatorGroup, ApiUser };
inline constexpr std::array elementKinds{ElementKind::Account, ElementKind::Operator, ElementKind::OperatorGroup,
                                         ElementKind::ApiUser};

/// A field that holds, in some elements, a value that could not be understood, or not be kept as it is.
struct NotUnderstood
{
    ElementKind kind = ElementKind::ApiUser;
    QString field; ///< its first spelling in json/answerfields.cpp
    qint64 elements = 0; ///< how many
    QString example; ///< one such value, as JSON writes it; harmless and short
    /// Whether it was kept, with U+FFFD in the place of what cannot be stored; else it counts as unknown.
    bool isMended = false;
    friend bool operator==(const NotUnderstood &, const NotUnderstood &) = default;
};

/// What there is to say of values that were read. Optional ones that are not understood count as unknown: they must
/// not keep all the others from being read, but somebody should hear of them.
struct ReadingNotes
{
    /// How many elements of a kind there were, and how many of them had any optional field, be it null.
    struct Tally
    {
        qint64 elements = 0;
        qint64 withOptionalField = 0;
        friend bool operator==(const Tally &, const Tally &) = default;
    };

    QList<NotUnderstood> notUnderstood; ///< each field of each kind once, in the order in which they came
    std::array<Tally, elementKinds.size()> tallies{};
    bool accountIsHidden = false; ///< the account does not let the API user read what it says of itself
    // Of the times of API users.
    qint64 timesWithOffset = 0;
    qint64 timesWithoutOffset = 0;
    std::optional<GuidForm> guidForm{}; ///< of all UUIDs so far; nothing before the first
    bool guidFormsDiffer = false;

    void add(const NotUnderstood &more);
    void addElement(ElementKind kind, bool hasOptionalField);
    void addGuid(GuidForm form);
    /// What \a other says as well, which was read after this.
    void add(const ReadingNotes &other);

    /// The form of all UUIDs; nothing where there are none, or several forms.
    [[nodiscard]] std::optional<GuidForm> commonGuidForm() const { return guidFormsDiffer ? std::nullopt : guidForm; }
    /// Whether there are elements of \a kind, and none has any optional field that we know.
    [[nodiscard]] bool isBare(ElementKind kind) const;
    /// Whether a person should hear of it.
    [[nodiscard]] bool isWorthTelling() const;

    friend bool operator==(const ReadingNotes &, const ReadingNotes &) = default;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::ReadingNotes)
