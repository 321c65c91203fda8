#include "sync/jobtrouble.h"

namespace umh {

bool needsAPerson(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::AddressInvalid:
    case ErrorKind::AddressInsecure:
    case ErrorKind::NotConnected:
    case ErrorKind::PasswordMissing:
    case ErrorKind::UsernameMissing:
    case ErrorKind::ProxyUnusable:
    case ErrorKind::ProxySignInNeeded:
    case ErrorKind::ProxySignInRefused:
    case ErrorKind::ProxyMethodUnknown:
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::RedirectRefused:
    case ErrorKind::SignInRefused:
    case ErrorKind::ConnectedOtherwise:
    case ErrorKind::TimeZoneUnknown:
    case ErrorKind::NoRight:
    case ErrorKind::NewerWriter:
    case ErrorKind::FileReplaced:
    case ErrorKind::Corrupt:
        return true;
    default:
        return false;
    }
}

bool isAboutOne(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotCarriedOut:
    case ErrorKind::ServerFailed:
    case ErrorKind::AnswerIncomplete:
    case ErrorKind::OtherThanAsked:
    case ErrorKind::JsonSyntax:
    case ErrorKind::JsonEncoding:
    case ErrorKind::JsonTooDeep:
    case ErrorKind::JsonTooLarge:
    case ErrorKind::FieldMissing:
    case ErrorKind::FieldInvalid:
    case ErrorKind::OperatorUnknown:
    case ErrorKind::RefusedOnTheWay:
        return true;
    default:
        return false;
    }
}

} // namespace umh
