#include "words/errorsentences.h"

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// What libpq says of a server without TLS.
const auto noEncryption = "does not support SSL"_L1;

/// Whether \a error is about a database on a server: an address is named then, and no file.
bool isOnServer(const Error &error)
{
    return error.path.contains("://"_L1);
}

} // namespace

bool ErrorSentences::isWordedForServer(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotADatabase:
    case ErrorKind::ForeignDatabase:
    case ErrorKind::Busy:
    case ErrorKind::ReadOnly:
    case ErrorKind::DiskFull:
    case ErrorKind::Corrupt:
        return isOnServer(error);
    default:
        return false;
    }
}

/// In words of ours, as far as libpq's are known; empty for any other.
QString ErrorSentences::whatIsWrongWithServerTrust(const QString &detail)
{
    if (detail.contains("certificate verify failed"_L1))
        return tr("this computer does not trust its certificate");
    if (detail.contains("does not match host name"_L1))
        return tr("its certificate is for another server");
    if (detail.contains(noEncryption))
        return tr("it does not offer encrypted connections");
    if (detail.contains("root certificate file"_L1))
        return tr("the certificates to check it with are missing on this computer");
    return {};
}

/// What file and folder are to a directory on this computer, the server and its administrator are to one there.
ErrorSentences::Told ErrorSentences::ofServer(const Error &error)
{
    const QString detail = detailOf(error);
    switch (error.kind) {
    case ErrorKind::NotADatabase:
        return {happened(error, tr("The database on the server is still empty")),
                tr("Open it in the hub first, or fill it with import, sample or sync.")};
    case ErrorKind::ForeignDatabase:
        return {
            happened(error, tr("This database on the server belongs to another program")),
            tr("It was not changed. Check the name in the address, or ask the administrator of the server to create "
               "an empty database.")};
    case ErrorKind::Busy:
        return {happened(error, tr("Another program is writing to the database on the server")),
                nothingChanged(tr("Wait a moment, then try again."))};
    case ErrorKind::ReadOnly:
        return {happened(error, tr("The database server only allows reading")),
                nothingChanged(tr("It may be a standby. Open the database on the primary server, or try again once "
                                  "this one has taken over."))};
    case ErrorKind::DiskFull:
        return {happened(error, tr("There is no room left on the disk of the database server")),
                nothingChanged(tr("Ask the administrator of the server to free some space, then try again."))};
    case ErrorKind::Corrupt:
        return {happened(error, tr("The database on the server is damaged"), detail),
                tr("Ask the administrator of the server to restore it from a backup.")};

    case ErrorKind::DatabaseAddressInvalid:
        return {happened(error, tr("This is not a valid address of a database on a server"), detail),
                tr("Specify your username, the server and the database, for example: %1.")
                    .arg("postgresql://anna@db.example.com/hub"_L1)};
    case ErrorKind::PasswordInAddress:
        return {happened(error, tr("The address contains a password, which others could read there")),
                tr("Leave the password out. You are asked for it when the database is opened.")};
    case ErrorKind::ServerUnreachable:
        return {happened(error, tr("The database server cannot be reached"), detail),
                tr("Check the network connection and the address, or try again later.")};
    case ErrorKind::ServerUntrusted: {
        const QString cause = whatIsWrongWithServerTrust(detail);
        Happened what = because(error, tr("The connection to the database server is not secure"), cause);
        what.precisely = asSentence(tr("The connection to the database server is not secure"), where(error),
                                    cause.isEmpty() ? detail : cause);
        what.detail = detail;
        if (detail.contains(noEncryption))
            return {what, tr("The password was not sent. Ask the administrator of the server to enable TLS.")};
        return {what,
                tr("The password was not sent. Ask the administrator of the server which certificate to trust, and "
                   "specify its file in the address, with sslrootcert.")};
    }
    case ErrorKind::ServerTooOld:
        return {happened(error, tr("The database server is too old for this program"), detail),
                tr("PostgreSQL 13 or newer is needed. Ask the administrator of the server to update it.")};
    case ErrorKind::DatabaseSignInRefused:
        return {happened(error, tr("The database server does not let you in"), detail),
                tr("Check the username in the address, or ask the administrator of the server for access.")};
    case ErrorKind::DatabasePasswordNeeded:
        return {happened(error, tr("The database server asks for a password")),
                tr("Enter it when you are asked for it, or put it into the file %1 in your home folder.")
                    .arg(".pgpass"_L1)};
    case ErrorKind::DatabasePasswordRefused:
        return {happened(error, tr("The database server does not accept the username or password")),
                tr("Check both, then try again.")};
    case ErrorKind::DatabaseMissing:
        return {happened(error, tr("The server has no database of this name"), detail),
                tr("Check the name in the address, or ask the administrator of the server to create the database.")};
    case ErrorKind::ServerFull:
        return {happened(error, tr("The database server accepts no more connections"), detail),
                tr("Try again in a moment. If this happens often, ask the administrator of the server to allow more.")};
    case ErrorKind::PoolerUnsuitable:
        return {happened(error, tr("Between this program and the database is a connection pooler that shares sessions"),
                         detail),
                tr("Use the port of the server itself, or have the pooler set to session mode for this database.")};
    case ErrorKind::NoRight:
        return {happened(error, tr("Your role on the database server does not allow this"), detail),
                nothingChanged(tr("Ask the owner of the database for the right to do it."))};
    case ErrorKind::OnlyOwnerUpdates:
        return {happened(error, tr("The database is of an older version, and only its owner can update it")),
                nothingChanged(tr("Ask the owner to open it with this version of User management hub."))};
    case ErrorKind::Conflict:
        return {happened(error, tr("Another program has changed the same data on the server at the same moment")),
                nothingChanged(tr("Try again in a moment."))};
    case ErrorKind::ServerLost:
        return {happened(error, tr("The connection to the database server was lost"), detail),
                nothingChanged(tr("Try again once the server can be reached."))};
    case ErrorKind::CommitUnknown:
        return {
            happened(error, tr("The connection to the database server was lost while a change was being saved"),
                     detail),
            tr("It is not known yet whether the change was saved. Check that once the server can be reached, before "
               "you make it again.")};
    case ErrorKind::ServerTimedOut:
        return {happened(error, tr("The database server took too long to answer"), detail),
                nothingChanged(tr("Try again in a moment."))};
    default:
        return unexpected(error);
    }
}

} // namespace umh
