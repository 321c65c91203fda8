#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace umh {

/// How an account writes its UUIDs.
enum class GuidForm : quint8 {
    Dashed, ///< 36fad910-6e9f-4886-b1a7-9b4637362cb8, the form in which the program keeps them
    DashedUpper,
    Plain, ///< the 32 digits alone
    PlainUpper,
};

/// The one form of the UUID that \a text is: in lower case, with dashes and without braces, so that two spellings of
/// one identifier are one. Null for anything that is none. Thread-safe, as all of these.
[[nodiscard]] QString canonicalUuid(QStringView text);
[[nodiscard]] QString canonicalUuid(QByteArrayView text);

/// How \a text, which is a UUID, is written. One in braces counts as Dashed: nobody would take braces in an address.
[[nodiscard]] GuidForm guidForm(QByteArrayView text);
/// \a guid, as the program keeps it, in the form that an account writes. What is no UUID has one form only.
[[nodiscard]] QString inForm(const QString &guid, GuidForm form);

} // namespace umh
