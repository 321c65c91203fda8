#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QStringView>

#include <span>

namespace umh {

/// The languages that the texts of the sample are written in.
enum class SampleLanguage { English, Dutch, German, French, Arabic };

/// One name in the sample.
struct SampleName
{
    QStringView text;
    /// For the e-mail address; empty where the folded text will do.
    QLatin1StringView latin{};
};

/// Names that go together: of one country and, where family names have genders, of one gender.
struct SamplePeople
{
    quint32 share; ///< of all operators, in per cent
    QLatin1StringView culture; ///< as the account writes it; empty where it has none
    SampleLanguage language; ///< of what they write
    bool familyNameFirst;
    std::span<const SampleName> givenNames;
    std::span<const SampleName> familyNames;
};

/// All people; the shares add up to 100.
[[nodiscard]] std::span<const SamplePeople> samplePeople();

/// Operators that are systems and shared logins.
struct SampleSystem
{
    QStringView name;
    QLatin1StringView email; ///< before the @
    SampleLanguage language;
};
[[nodiscard]] std::span<const SampleSystem> sampleSystems();

/// Operator groups beside Everyone and Administrators.
struct SampleTeam
{
    QStringView name;
    bool hasMembers;
};
[[nodiscard]] std::span<const SampleTeam> sampleTeams();

} // namespace umh
