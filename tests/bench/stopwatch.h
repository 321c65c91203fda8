#pragma once

#include <QtCore/QList>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace umh::bench {

/// Now, in milliseconds of a clock that never goes back and that all processes of this machine share.
[[nodiscard]] inline double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// How long \a work takes, in ms.
template<typename Work>
[[nodiscard]] double timed(Work &&work)
{
    const double start = now();
    work();
    return now() - start;
}

/// The same thing measured several times.
class Samples final
{
public:
    void add(double value) { m_values += value; }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }

    /// The smallest value that \a percent of all are not above; 0 without any.
    [[nodiscard]] double percentile(double percent) const
    {
        if (m_values.isEmpty())
            return 0;
        QList<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        const auto rank = qsizetype(std::ceil(percent / 100 * double(sorted.size())));
        return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
    }
    [[nodiscard]] double median() const { return percentile(50); }

private:
    QList<double> m_values;
};

} // namespace umh::bench
