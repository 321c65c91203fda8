#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <iostream>
#include <rapidcheck.h>
#include <utility>
#include <vector>

/// How RapidCheck shows a text in a counter-example.
inline void showValue(const QString &text, std::ostream &stream)
{
    stream << '"' << text.toStdString() << '"';
}

namespace umh {

/// How RapidCheck is to go about \a cases of a property: the same each time, unless the environment says otherwise, as
/// in RC_PARAMS="seed=7" or "seed=7 max_success=10000". The long tests have ten times as many.
inline rc::detail::TestParams casesOfProperty(int cases)
{
    static const QByteArray told = qgetenv("RC_PARAMS");
    if (told.isEmpty())
        qputenv("RC_PARAMS", "seed=1"); // which RapidCheck reads once
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    if (!told.contains("max_success"))
        params.maxSuccess = qEnvironmentVariableIsSet("UMH_LONG_TESTS") ? cases * 10 : cases;
    return params;
}

/// Whether \a property, a function that uses RC_ASSERT, holds in \a cases that RapidCheck makes up for it. If not, the
/// smallest counter-example that it could find is on standard error.
template<typename Property>
[[nodiscard]] bool holds(const char *name, int cases, Property &&property)
{
    // As rc::check(), which takes the number of cases from the environment alone.
    const rc::detail::TestParams params = casesOfProperty(cases);
    rc::detail::TestMetadata metadata;
    metadata.id = name;
    metadata.description = name;
    std::cerr << "\n- " << name << '\n';
    const auto result = rc::detail::checkTestable(std::forward<Property>(property), metadata, params);
    rc::detail::printResultMessage(result, std::cerr);
    std::cerr << std::endl;
    return result.template is<rc::detail::SuccessResult>();
}

/// Where chance begins, many times: what is done with each is up to the property.
using Seeds = std::vector<quint32>;

/// At most \a most of them.
inline rc::Gen<Seeds> seeds(int most)
{
    return rc::gen::resize(most, rc::gen::container<Seeds>(rc::gen::resize(100, rc::gen::arbitrary<quint32>())));
}

} // namespace umh
