#include "words/errorsentences.h"

using namespace Qt::StringLiterals;

namespace umh {

ErrorSentences::Told ErrorSentences::ofServer(const Error &error)
{
    const QString detail = detailOf(error);
    switch (error.kind) {
    case ErrorKind::DatabaseAddressInvalid:
        return {because(error, tr("This is not the address of a database"), detail),
                tr("Write it like postgresql://user@host:port/database.")};
    case ErrorKind::PasswordInAddress:
        return {happened(error, tr("The address of the database contains a password")),
                tr("Leave it out: you are asked for it, and it can be kept in the keyring.")};
    case ErrorKind::DriverMissing:
        return {happened(error, tr("This computer cannot connect to databases on servers"), detail),
                tr("Install Qt's driver for PostgreSQL (on Debian: libqt6sql6-psql).")};
    case ErrorKind::ServerUnreachable:
        return {happened(error, tr("The database server cannot be reached"), detail),
                tr("Check your network connection and the host in the address, then try again.")};
    case ErrorKind::ServerUntrusted:
        return {happened(error, tr("The connection to the database server is not secure"), detail),
                tr("Nothing was sent. Ask the administrator of the server for its certificate authority "
                   "(sslrootcert).")};
    case ErrorKind::ServerTooOld:
        return {happened(error, tr("The database server is too old"), detail), tr("PostgreSQL 13 or newer is needed.")};
    case ErrorKind::DatabaseSignInRefused:
        return {happened(error, tr("The database server does not let you in"), detail),
                tr("Check the user name in the address, or ask the administrator of the server.")};
    case ErrorKind::DatabasePasswordNeeded:
        return {happened(error, tr("The database server asks for a password")),
                tr("Enter it, or put it into your .pgpass file.")};
    case ErrorKind::DatabasePasswordRefused:
        return {happened(error, tr("The database server does not accept the user name or the password")),
                tr("Check both, then try again.")};
    case ErrorKind::DatabaseMissing:
        return {happened(error, tr("The server has no database of this name"), detail),
                tr("Check the name in the address, or ask the administrator of the server to make it.")};
    case ErrorKind::ServerFull:
        return {happened(error, tr("The database server takes no more connections"), detail),
                tr("Try again in a moment, or ask the administrator of the server for more.")};
    case ErrorKind::PoolerUnsuitable:
        return {happened(error, tr("Between this program and the database is a connection pooler that shares sessions"),
                         detail),
                tr("Set it to session mode for this database, or use the port of the server itself.")};
    case ErrorKind::NoRight:
        return {happened(error, tr("Your role on the database server does not allow this"), detail),
                nothingChanged(tr("Ask the owner of the database for the right to do it."))};
    case ErrorKind::OnlyOwnerUpdates:
        return {happened(error, tr("The database is of an older version, and only its owner can update it")),
                nothingChanged(tr("Ask the owner to open it with this version, or to run “directory migrate”."))};
    case ErrorKind::ServerLost:
        return {happened(error, tr("The connection to the database server was lost"), detail),
                nothingChanged(tr("The program reconnects by itself. Then try again."))};
    case ErrorKind::CommitUnknown:
        return {happened(error, tr("The connection to the database server was lost while a change was being saved"),
                         detail),
                tr("Whether it was saved is not known yet. Look at the entry again once the program has reconnected, "
                   "before you repeat the change.")};
    case ErrorKind::ServerTimedOut:
        return {happened(error, tr("The database server took too long to answer"), detail),
                nothingChanged(tr("Try again in a moment."))};
    default:
        return unexpected(error);
    }
}

} // namespace umh
