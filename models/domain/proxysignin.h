#pragma once

#include "domain/system/secret.h"

#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace umh {

/// Who a proxy is told that we are.
struct ProxySignIn
{
    QString user{};
    Secret password{};

    friend bool operator==(const ProxySignIn &, const ProxySignIn &) = default;
};

} // namespace umh

Q_DECLARE_METATYPE(umh::ProxySignIn)
