#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <QtCore/QtGlobal>

#include <iterator>
#include <span>

namespace umh {

/// A small generator of numbers that look random (SplitMix64): the same ones on every machine, which the distributions
/// of the standard library do not promise.
class SampleRandom final
{
public:
    explicit SampleRandom(quint64 seed)
        : m_state(seed)
    { }

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    /// A number from 0 to \a bound - 1; \a bound from 1 on.
    [[nodiscard]] quint32 below(quint32 bound) { return quint32(((next() >> 32) * bound) >> 32); }
    /// A number from \a first to \a last, both included.
    [[nodiscard]] quint32 between(quint32 first, quint32 last) { return first + below(last - first + 1); }
    /// True in \a percent of the cases.
    [[nodiscard]] bool chance(quint32 percent) { return below(100) < percent; }
    /// One of \a things, which must not be empty.
    template<typename Things>
    [[nodiscard]] const auto &oneOf(const Things &things)
    {
        return things[below(quint32(std::size(things)))];
    }

private:
    quint64 m_state;
};

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

/// A made-up description of an API user of \a type, in \a language: what people write who monitor the uptime of web
/// sites. Now and then it is null, empty, long (more than 300 characters), or begins with an emoji.
[[nodiscard]] QString sampleDescription(SampleRandom &random, const QString &type, SampleLanguage language);

} // namespace umh
