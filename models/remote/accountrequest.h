#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace umh {

/// What one call asks of the account, before it is turned into HTTP.
struct AccountRequest
{
    /// What the call is about, which decides what a 404 means and how much may come.
    enum class About {
        Account, ///< always there, little
        List, ///< always there, of any size
        ListOfOne, ///< a list that belongs to one thing, which may be gone
        OneThing, ///< may be gone, little
    };

    QByteArray verb = "GET";
    QStringList path{}; ///< segments after the base address, not encoded
    About about = About::OneThing;
    QByteArray body{}; ///< JSON; empty where there is none

    /// Anything but a GET changes something and must not be sent twice.
    [[nodiscard]] bool isChange() const { return verb != "GET"; }
    [[nodiscard]] bool isList() const { return about == About::List || about == About::ListOfOne; }
    [[nodiscard]] bool namesAThing() const { return about == About::OneThing || about == About::ListOfOne; }
    /// "GET /ApiUser", for people.
    [[nodiscard]] QString toString() const
    {
        return QString::fromLatin1(verb) + QStringLiteral(" /") + path.join(u'/');
    }
};

} // namespace umh
