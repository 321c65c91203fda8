#pragma once

#include <QtCore/QString>

#include <ostream>
#include <rapidcheck.h>
#include <vector>

/// How RapidCheck shows a text in a counter-example.
inline void showValue(const QString &text, std::ostream &stream)
{
    stream << '"' << text.toStdString() << '"';
}

namespace umh {

/// Whether \a property, a function that uses RC_ASSERT, holds whatever RapidCheck makes up for it. If not, the smallest
/// counter-example that it could find is on standard error. The cases are the same each time, unless the environment
/// says otherwise, as in RC_PARAMS="seed=7 max_success=10000".
template<typename Property>
[[nodiscard]] bool holds(const char *name, Property &&property)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", qEnvironmentVariableIsSet("UMH_LONG_TESTS") ? "seed=1 max_success=2000" : "seed=1");
    return rc::check(name, std::forward<Property>(property));
}

/// Where chance begins, many times: what is done with each is up to the property.
using Seeds = std::vector<quint32>;

/// At most \a most of them.
inline rc::Gen<Seeds> seeds(int most)
{
    return rc::gen::resize(most, rc::gen::container<Seeds>(rc::gen::resize(100, rc::gen::arbitrary<quint32>())));
}

} // namespace umh
