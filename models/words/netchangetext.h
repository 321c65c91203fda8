#pragma once

#include "domain/netchange.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace umh {

/// What has become of API users between two moments, in words of the present language, harmless and on one line. Pure
/// functions.
class NetChangeText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::NetChangeText)

public:
    /// "New", "Gone", "Changed", and where that is all that there is to say, "In use again".
    [[nodiscard]] static QString kind(const NetChange &change);
    /// "Description: old → new", and whether it is in use again where kind() says something else.
    [[nodiscard]] static QString details(const NetChange &change);
    /// Of what was asked about, nothing is known before \a moment, as a sentence.
    [[nodiscard]] static QString notKnownBefore(const QDateTime &moment);
    /// Nothing has been loaded yet, likewise.
    [[nodiscard]] static QString nothingKnown();
};

} // namespace umh
