#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace umh {

/// What went wrong, in a form that can be turned into a sentence with advice (see words/errortext.h).
///
/// The kinds tell apart what a person can do about it; two causes with the same remedy share a kind.
enum class ErrorKind {
    Unexpected, ///< a bug or a fault that nothing else here describes; detail holds the driver's words
    Cancelled, ///< the person asked to stop; nothing was changed

    // Places and files
    UnsupportedLocation, ///< --database names something this version cannot open
    FileNotFound, ///< path does not exist
    NotARegularFile, ///< path is a folder or a device
    NotAFolder, ///< path is there, but no folder, where one is needed
    NoPermission, ///< the system does not let us read or write path
    FileReplaced, ///< path leads to another file than the one that was opened; nothing was changed
    FileUnreadable, ///< path is there, but reading it failed
    TooManyRows, ///< a list has more rows than the format of path takes; detail: how many that is. Nothing was written
    FileUnwritable, ///< path could not be made or written for another reason; detail: the system's words

    // The directory
    NotADatabase, ///< path holds something else
    ForeignDatabase, ///< an SQLite database, but not one of ours
    NewerSchema, ///< made by a newer version of the program; detail holds the schema's number
    NewerWriter, ///< changed by a newer version of the program, so that this one may only look at it
    Busy, ///< another program holds the directory; nothing was changed
    Conflict, ///< another program's work got in between at the server, which undid this; worth trying again
    ReadOnly, ///< the directory cannot be written to
    DiskFull, ///< no room left; nothing was changed
    Corrupt, ///< the database is damaged
    AlreadyGone, ///< the row to change does not exist any more
    OlderDirectory, ///< made by an older version of the program, and not updated yet; nothing was changed
    SamePlace, ///< the directory is there already that was to be copied there
    PlaceTaken, ///< something that is no directory is where one was to be made
    NotEmpty, ///< the directory holds operators or API users already
    MirrorsAccount, ///< the directory is what its account is; an import would be undone by the next sync

    // A directory on a server (path is its address, without a password; detail: the server's words or libpq's)
    DatabaseAddressInvalid, ///< no address of a database on a server; detail says why
    PasswordInAddress, ///< it holds a password, which would be read by others there; nothing was opened
    ServerUnreachable, ///< none of its hosts takes the connection, or not in time
    ServerUntrusted, ///< its certificate, or that there is none, forbids the connection
    ServerTooOld, ///< older than this program needs; detail: its version
    DatabaseSignInRefused, ///< the server does not let this person in
    DatabasePasswordNeeded, ///< the server asks for a password, and there is none at hand
    DatabasePasswordRefused, ///< it is not the right one
    DatabaseMissing, ///< the server has no database of that name
    ServerFull, ///< it takes no more connections
    PoolerUnsuitable, ///< a pooler is in between that shares sessions, so that it cannot be worked with
    NoRight, ///< the person's role on the server may not do this; nothing was changed
    OnlyOwnerUpdates, ///< an older directory, which only its owner may bring up to date
    ServerLost, ///< the connection ended; what was under way has not happened, or else CommitUnknown
    CommitUnknown, ///< it ended while a change was being made lasting, and whether it was cannot be found out yet
    ServerTimedOut, ///< the server took longer for a query than it is given

    // JSON input (path names the file; element counts from 1; field by the name the account gives it)
    JsonSyntax, ///< cut off or not JSON; detail says where
    JsonEncoding, ///< not UTF-8
    JsonTooDeep, ///< nested deeper than any answer of the account
    JsonTooLarge, ///< one text is longer than the directory takes
    UnknownContent, ///< JSON, but neither operators, operator groups nor API users
    FieldMissing, ///< a required field is not there; detail lists the keys that are
    FieldInvalid, ///< a field holds another type of value than it should; detail says which
    DuplicateGuid, ///< two elements with the same guid; detail holds it
    OperatorUnknown, ///< refers to an operator that is neither in the directory nor in the files; detail holds it
    JsonWrapped, ///< an object around the list of a file; field is its key
    JsonLines, ///< a file of several objects, one behind the other, instead of a list

    // Changes that the world overtook
    UsedMeanwhile, ///< the API user has been used since the person saw it; nothing was changed
    ChangedMeanwhile, ///< somebody else has changed it since the person saw it; nothing was changed
    UnderWayElsewhere, ///< another program is changing it at the moment; nothing was changed
    InJob, ///< an open job is to remove the API user; nothing was changed; detail: its number
    JobTaken, ///< somebody else is at a job at the moment, or has taken it over: person, host, since
    LeaseTaken, ///< somebody else syncs it at the moment, or has done so meanwhile: person, host, since; nothing was
                ///< changed

    // The account (request names the call; detail: what the server said, where it said something)
    AddressInvalid, ///< no address of an account; detail says why
    AddressInsecure, ///< plain HTTP to another machine than this one
    NotConnected, ///< the directory is not connected to an account
    PasswordMissing, ///< connected, but there is no password at hand
    UsernameMissing, ///< connected, but the person has never signed in
    HostNotFound, ///< no such host, or no network to ask
    ConnectionRefused, ///< the host is there, but does not take the connection
    ConnectionLost, ///< it ended before the answer was whole
    TimedOut, ///< no answer, or not all of it, in time; detail: the limit in seconds
    ProxyUnusable, ///< the environment names a proxy that we cannot use; detail: "variable: why"
    ProxyFailed, ///< the proxy between us and the account failed, or did not answer; detail: how
    ProxyRefused, ///< it does not let us through to the account; detail: the status of its answer
    ProxySignInNeeded, ///< it wants a username and password, and there are none at hand; detail: its host:port
    ProxySignInRefused, ///< it does not accept those that we have; detail: its host:port
    ProxyMethodUnknown, ///< it lets in only those who sign in by a method that we do not know; detail: the method
    CertificateUntrusted, ///< detail says what is wrong with it
    RedirectRefused, ///< path: where it leads, without what may be secret in it; detail: why it is not followed
    RefusedOnTheWay, ///< 403, but not by the account: something in between does not let the call pass
    NotThisApi, ///< an answer that no account would give: HTML, a wrong type, 404 for what is always there
    AnswerIncomplete, ///< a part of what was asked for, though all that was to come has come; detail: how that shows
    OtherThanAsked, ///< an answer about another one than was asked for; detail: the guid of that
    AnswerTooLarge, ///< more bytes than we take; detail: the limit in bytes
    SignInRefused, ///< 401
    Forbidden, ///< 403
    NotAtAccount, ///< 404 for one thing
    RequestRefused, ///< any other 4xx; detail: status and message
    TooManyRequests, ///< 429, as often as we tried; until: when to come again, where the account said so
    ServerFailed, ///< 5xx; detail: status and message; until as with TooManyRequests
    OutcomeUnknown, ///< a change was sent, and no answer came that tells whether it has happened; detail: why
    NotCarriedOut, ///< a change without a clear answer has not happened, as was found out; detail: what came instead
    ManyRemovals, ///< a sync would remove suspiciously many API users; nothing was changed
    OtherAccount, ///< the account has another id than the one that the directory mirrors; detail: both
    ConnectedOtherwise, ///< another program has connected the open directory otherwise, or disconnected it
    TimeZoneUnknown, ///< the account's time zone is none that this computer knows; detail: its name

    // Secrets
    KeyringFailed, ///< the desktop's keyring is not there or refused; detail: its words
};

/// One error. Plain data without a sentence in it: sentences are the matter of words.
struct Error
{
    ErrorKind kind = ErrorKind::Unexpected;
    /// Technical, untranslated; never holds a password. What it means depends on the kind.
    QString detail{};
    /// The file or database concerned, as the person named it; empty where there is none.
    QString path{};
    /// The number of the JSON element concerned, from 1; 0 where there is none.
    qint64 element = 0;
    /// The JSON field concerned; empty where there is none.
    QString field{};
    /// The call to the account that it is about, as "GET /ApiUser": what is wrong with JSON is then wrong with its
    /// answer. Empty where there is none.
    QString request{};
    /// When it is worth trying again, by the clock of this computer; invalid where nobody knows.
    QDateTime until{};
    /// The address of the account that was asked, without a password; empty where none was asked.
    QString account{};
    /// Of the answer, by HTTP; 0 where none came.
    int status = 0;
    /// When it happened, UTC; invalid where nobody has noted that.
    QDateTime at{};
    // Who is at what we cannot do for that reason, as their system knows them, on which computer and since when (UTC).
    // Empty where it is not about anybody.
    QString person{};
    QString host{};
    QDateTime since{};
};

} // namespace umh

Q_DECLARE_METATYPE(umh::Error)
