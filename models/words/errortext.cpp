#include "words/errortext.h"

#include "domain/text/harmlesstext.h"
#include "words/errordetail.h"
#include "words/errorsentences.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype longestDetail = 300;
constexpr qsizetype longestUnfolded = 2000; ///< where there is room to scroll

bool isSaidByTheServer(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SignInRefused:
    case ErrorKind::Forbidden:
    case ErrorKind::NotAtAccount:
    case ErrorKind::RequestRefused:
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServerFailed:
        return true;
    default:
        return false;
    }
}

} // namespace

QString ErrorSentences::detailOf(const Error &error)
{
    const QString detail = harmlessBeginning(error.detail, longestDetail);
    return isSaidByTheServer(error.kind) ? detail : errorDetailInWords(detail);
}

ErrorSentences::Happened ErrorSentences::happened(const Error &error, const QString &sentence, const QString &detail)
{
    return {asSentence(sentence, file(error), {}), asSentence(sentence, where(error), detail), detail};
}

ErrorSentences::Happened ErrorSentences::because(const Error &error, const QString &sentence, const QString &cause)
{
    return {asSentence(sentence, file(error), cause), asSentence(sentence, where(error), cause), {}};
}

QString ErrorSentences::asSentence(const QString &sentence, const QString &place, const QString &detail)
{
    if (place.isEmpty() && detail.isEmpty())
        return tr("%1.", "a sentence").arg(sentence);
    if (detail.isEmpty())
        return tr("%1: %2.", "a sentence: where").arg(sentence, place);
    if (place.isEmpty())
        return tr("%1 (%2).", "a sentence (technical detail)").arg(sentence, detail);
    return tr("%1: %2 (%3).", "a sentence: where (technical detail)").arg(sentence, place, detail);
}

QString ErrorSentences::file(const Error &error)
{
    return error.path.isEmpty() ? QString()
                                : tr("“%1”", "a file name in quotes").arg(harmlessEnd(error.path, longestDetail));
}

QString ErrorSentences::where(const Error &error)
{
    QStringList parts;
    if (!error.path.isEmpty())
        parts += file(error);
    if (!error.request.isEmpty())
        parts += harmlessBeginning(error.request, longestDetail);
    if (error.element > 0)
        parts += tr("element %1", "of a JSON file, counted from 1").arg(QLocale().toString(error.element));
    if (!error.field.isEmpty())
        parts += tr("field %1", "of a JSON element").arg(harmlessBeginning(error.field, longestDetail));
    return parts.join(tr(", ", "between file, element and field"));
}

QString ErrorSentences::nothingImported(const QString &advice)
{
    return tr("Nothing was imported. %1", "%1 is advice").arg(advice);
}

QString ErrorSentences::nothingChanged(const QString &advice)
{
    return tr("Nothing was changed. %1", "%1 is advice").arg(advice);
}

ErrorSentences::Told ErrorSentences::unexpected(const Error &error)
{
    return {happened(error, tr("An unexpected error occurred"), detailOf(error)),
            tr("Try again. If it happens again, please report this problem and include this message.")};
}

/// Who else syncs the directory, as far as that is known.
QString ErrorSentences::whoSyncs(const Error &error)
{
    if (error.person.isEmpty() || !error.since.isValid())
        return tr("Somebody else is syncing this database");
    const QString person = harmlessBeginning(error.person, longestDetail);
    const QString since = QLocale().toString(error.since.toLocalTime(), QLocale::ShortFormat);
    if (error.host.isEmpty())
        return tr("%1 has been syncing this database since %2", "a user name; date and time").arg(person, since);
    return tr("%1 on %2 has been syncing this database since %3", "a user name; a computer; date and time")
        .arg(person, harmlessBeginning(error.host, longestDetail), since);
}

QString ErrorSentences::whoHasTheJob(const Error &error)
{
    if (error.person.isEmpty() || !error.since.isValid())
        return tr("Somebody else is running a job on this database");
    const QString person = harmlessBeginning(error.person, longestDetail);
    const QString since = QLocale().toString(error.since.toLocalTime(), QLocale::ShortFormat);
    if (error.host.isEmpty())
        return tr("%1 has been running a job on this database since %2", "a user name; date and time")
            .arg(person, since);
    return tr("%1 on %2 has been running a job on this database since %3", "a user name; a computer; date and time")
        .arg(person, harmlessBeginning(error.host, longestDetail), since);
}

QStringList ErrorSentences::detailsOf(const Error &error)
{
    QStringList lines;
    if (!error.request.isEmpty()) {
        const QString request = error.account.isEmpty()
            ? error.request
            : error.request.section(u' ', 0, 0) + u' ' + error.account + error.request.section(u' ', 1);
        lines += tr("Request: %1", "a method and an address").arg(harmlessBeginning(request, longestUnfolded));
    }
    QString words;
    int status = error.status;
    QString detail = of(error, ErrorSituation::FirstUse).happened.detail;
    if (isSaidByTheServer(error.kind)) {
        bool begins = false;
        const int said = error.detail.section(u':', 0, 0).toInt(&begins);
        status = begins ? said : status;
        words = begins ? error.detail.section(u':', 1).trimmed() : error.detail;
        detail.clear();
    }
    if (status != 0)
        lines += tr("HTTP status: %1", "a number").arg(status);
    else if (!words.isEmpty())
        detail = std::exchange(words, {}); // nobody has answered
    if (!words.isEmpty())
        lines += tr("Answer of the server: %1", "its words").arg(harmlessBeginning(words, longestUnfolded));
    if (error.element > 0)
        lines += tr("Element: %1", "of a JSON file, counted from 1").arg(QLocale().toString(error.element));
    if (!error.field.isEmpty())
        lines += tr("Field: %1", "of a JSON element").arg(harmlessBeginning(error.field, longestDetail));
    if (!detail.isEmpty())
        lines += tr("Technical detail: %1", "for those who report it").arg(detail);
    return lines;
}

QString ErrorSentences::timeLine(const QDateTime &time)
{
    return tr("Time: %1", "a moment").arg(QLocale().toString(time.toLocalTime(), QLocale::LongFormat));
}

ErrorSentences::Told ErrorSentences::of(const Error &error, ErrorSituation situation)
{
    const QString detail = detailOf(error);
    if (isWordedForServer(error))
        return ofServer(error);
    switch (error.kind) {
    case ErrorKind::Unexpected:
        return unexpected(error);
    case ErrorKind::Cancelled:
        return {happened(error, tr("You cancelled this operation")),
                tr("Nothing was changed. You can start it again any time.")};

    case ErrorKind::UnsupportedLocation:
        return {happened(error, tr("This version cannot open a database of this kind"), detail),
                tr("Specify the path of a file, or the address of a database on a PostgreSQL server.")};
    case ErrorKind::FileNotFound:
        return {happened(error, tr("The file was not found"), detail),
                tr("Check its name, and whether it was moved, renamed or deleted.")};
    case ErrorKind::NotARegularFile:
        return {happened(error, tr("This is a folder or a device, not a file")), tr("Choose a file.")};
    case ErrorKind::NotAFolder:
        return {happened(error, tr("This is not a folder")), tr("Choose a folder.")};
    case ErrorKind::NoPermission:
        return {happened(error, tr("You do not have permission to read or write here"), detail),
                tr("Ask the owner of the file or folder for access, or choose another place.")};
    case ErrorKind::FileReplaced:
        return {happened(error, tr("Another file has taken the place of the one that was opened")),
                nothingChanged(tr("Open the file that is there now, or put the earlier one back and start again."))};
    case ErrorKind::FileUnreadable:
        return {happened(error, tr("The file could not be read completely"), detail),
                tr("Check that its disk or network drive is still connected, then try again.")};

    case ErrorKind::FileUnwritable:
        return {happened(error, tr("The file could not be written"), detail),
                nothingChanged(tr("Choose another name or place, or try again."))};

    case ErrorKind::NotADatabase:
        return {happened(error, tr("The file is not a database")),
                tr("It was not changed. Open the file that contains your database instead (on the command line: "
                   "--database).")};
    case ErrorKind::ForeignDatabase:
        return {happened(error, tr("The file is a database, but not one of User management hub")),
                tr("It was not changed. Open the file that contains your database instead (on the command line: "
                   "--database).")};
    case ErrorKind::NewerSchema:
        return {happened(error, tr("The database was made by a newer version of User management hub"),
                         detail.isEmpty() ? QString() : tr("format %1", "number of a file format").arg(detail)),
                tr("It was not changed. Update User management hub, then open the database again.")};
    case ErrorKind::NewerWriter:
        return {happened(error, tr("A newer version of User management hub has changed the database")),
                tr("Nothing was changed. This version can only look at it: update User management hub to change "
                   "anything.")};
    case ErrorKind::Busy:
        return {happened(error, tr("Another program is using the database")),
                tr("Nothing was changed. Wait a moment or close the other program, then try again.")};
    case ErrorKind::ReadOnly:
        return {happened(error, tr("The database cannot be written to")),
                tr("Nothing was changed. Check that the file, its folder and its drive are not read-only.")};
    case ErrorKind::DiskFull:
        return {happened(error, tr("There is no room left on the disk")),
                tr("Nothing was changed. Free some space, then try again.")};
    case ErrorKind::Corrupt:
        return {
            happened(error, tr("The database is damaged"), detail),
            tr("Keep a copy of the file. Then restore it from a backup, or import your files into a new database.")};
    case ErrorKind::AlreadyGone:
        return {happened(error, tr("This entry does not exist any more; it was deleted in the meantime")),
                tr("There is nothing left to do. Refresh to see what is there now.")};
    case ErrorKind::OlderDirectory:
        return {happened(error, tr("The database was made by an older version of User management hub")),
                nothingChanged(tr("Open it once with this version, which updates it, then try again."))};
    case ErrorKind::SamePlace:
        return {happened(error, tr("The database cannot be copied onto itself")),
                nothingChanged(tr("Choose another place for the copy."))};
    case ErrorKind::PlaceTaken:
        return {happened(error, tr("Something else is in the place of the copy"), detail),
                nothingChanged(tr("Choose a file that does not exist yet, or an empty database on a server."))};
    case ErrorKind::TooManyRows:
        return {happened(error,
                         tr("The list has more rows than a sheet takes, which is %1")
                             .arg(QLocale().toString(error.detail.toLongLong()))),
                tr("Nothing was written. Filter the list, or export it as CSV.")};
    case ErrorKind::NotEmpty:
        return {happened(error, tr("The database is not empty")),
                tr("Nothing was changed. Choose a database that is new or empty.")};
    case ErrorKind::MirrorsAccount:
        return {happened(error, tr("The database mirrors an account, so the next sync would undo an import")),
                nothingChanged(tr("Disconnect it from its account first, or use another database."))};

    case ErrorKind::DatabaseAddressInvalid:
    case ErrorKind::PasswordInAddress:
    case ErrorKind::ServerUnreachable:
    case ErrorKind::ServerUntrusted:
    case ErrorKind::ServerTooOld:
    case ErrorKind::DatabaseSignInRefused:
    case ErrorKind::DatabasePasswordNeeded:
    case ErrorKind::DatabasePasswordRefused:
    case ErrorKind::DatabaseMissing:
    case ErrorKind::ServerFull:
    case ErrorKind::PoolerUnsuitable:
    case ErrorKind::NoRight:
    case ErrorKind::OnlyOwnerUpdates:
    case ErrorKind::Conflict:
    case ErrorKind::ServerLost:
    case ErrorKind::CommitUnknown:
    case ErrorKind::ServerTimedOut:
        return ofServer(error);

    case ErrorKind::JsonSyntax:
    case ErrorKind::JsonEncoding:
    case ErrorKind::JsonTooDeep:
    case ErrorKind::JsonTooLarge:
    case ErrorKind::UnknownContent:
    case ErrorKind::FieldMissing:
    case ErrorKind::FieldInvalid:
    case ErrorKind::DuplicateGuid:
    case ErrorKind::OperatorUnknown:
    case ErrorKind::JsonWrapped:
    case ErrorKind::JsonLines:
        return error.request.isEmpty() ? ofFile(error) : ofAnswer(error);

    case ErrorKind::UsedMeanwhile:
        return {happened(error, tr("It has been used since you saw it")),
                nothingChanged(tr("Look at it again before you decide."))};
    case ErrorKind::ChangedMeanwhile:
        return {happened(error, tr("Somebody else has changed it since you saw it")),
                nothingChanged(tr("Look at it again before you decide."))};
    case ErrorKind::UnderWayElsewhere:
        return {happened(error, tr("Another program is changing it at this moment")),
                nothingChanged(tr("Wait until that is done, then look at it again."))};
    case ErrorKind::InJob:
        return {happened(error, tr("Job %1, which has not ended, is to delete it").arg(error.detail)),
                nothingChanged(tr("Wait until that job has ended, or give it up."))};
    case ErrorKind::JobTaken:
        return {happened(error, whoHasTheJob(error)),
                tr("Wait until that job has ended, or was paused, then go on with this one.")};
    case ErrorKind::LeaseTaken:
        return {happened(error, whoSyncs(error)),
                nothingChanged(tr("Wait until that sync has finished, then sync again if need be."))};

    case ErrorKind::AddressInvalid:
    case ErrorKind::AddressInsecure:
    case ErrorKind::NotConnected:
    case ErrorKind::PasswordMissing:
    case ErrorKind::UsernameMissing:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::RedirectRefused:
    case ErrorKind::RefusedOnTheWay:
    case ErrorKind::NotThisApi:
    case ErrorKind::AnswerIncomplete:
    case ErrorKind::OtherThanAsked:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::SignInRefused:
    case ErrorKind::Forbidden:
    case ErrorKind::NotAtAccount:
    case ErrorKind::RequestRefused:
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServerFailed:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::NotCarriedOut:
    case ErrorKind::ManyRemovals:
    case ErrorKind::OtherAccount:
    case ErrorKind::ConnectedOtherwise:
    case ErrorKind::TimeZoneUnknown:
    case ErrorKind::KeyringFailed:
        return ofAccount(error, situation);

    case ErrorKind::ProxyUnusable:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxyRefused:
    case ErrorKind::ProxySignInNeeded:
    case ErrorKind::ProxySignInRefused:
    case ErrorKind::ProxyMethodUnknown:
        return ofProxy(error, situation);
    }
    return unexpected(error);
}

ErrorSentences::Told ErrorSentences::ofFile(const Error &error)
{
    const QString detail = detailOf(error);
    switch (error.kind) {
    case ErrorKind::JsonSyntax:
        return {happened(error, tr("The file is not valid JSON, or its end is missing"), detail),
                nothingImported(tr("Save the answer of the account again, whole and unchanged."))};
    case ErrorKind::JsonEncoding:
        return {happened(error, tr("The file is not text in UTF-8"), detail),
                nothingImported(tr("Save the file again in UTF-8."))};
    case ErrorKind::JsonTooDeep:
        return {happened(error, tr("The file is nested more deeply than an answer of the account can be"), detail),
                nothingImported(tr("Check that this is the right file."))};
    case ErrorKind::JsonTooLarge:
        return {happened(error, tr("A text in the file is longer than the database allows"), detail),
                nothingImported(tr("Shorten that text."))};
    case ErrorKind::UnknownContent:
        return {happened(error, tr("The file contains neither operators, nor operator groups, nor API users"), detail),
                nothingImported(tr("Choose a file with a saved answer of the account."))};
    case ErrorKind::FieldMissing:
        return {happened(error, tr("A required field is missing"), detail),
                nothingImported(tr("Save the answer of the account again, whole and unchanged."))};
    case ErrorKind::FieldInvalid:
        return {happened(error, tr("A field contains something that does not belong there"), detail),
                nothingImported(tr("Correct the field, or save the answer of the account again."))};
    case ErrorKind::DuplicateGuid:
        return {happened(error, tr("The same GUID occurs twice"), detail),
                nothingImported(tr("Leave out one of the two elements, or the file that was chosen twice."))};
    case ErrorKind::OperatorUnknown:
        return {
            happened(error, tr("The file refers to an operator that is in neither the database nor the files"), detail),
            nothingImported(tr("Import the file with the operators together with this one."))};
    case ErrorKind::JsonWrapped:
        return {happened(error, tr("The file contains an object around the list, instead of the list alone")),
                nothingImported(tr("Save only the list, from its [ to its ]."))};
    case ErrorKind::JsonLines:
        return {happened(error, tr("The file contains one object per line (NDJSON), instead of one list")),
                nothingImported(tr("Put a [ before the first object, commas between the objects and a ] after the "
                                   "last one."))};
    default:
        return unexpected(error);
    }
}

QString ErrorText::full() const
{
    return whatToDo.isEmpty() ? precisely : precisely + u' ' + whatToDo;
}

ErrorText errorText(const Error &error, ErrorSituation situation)
{
    const ErrorSentences::Told told = ErrorSentences::of(error, situation);
    return {told.happened.plainly, told.whatToDo, told.happened.precisely};
}

QString errorDetails(const Error &error, const QDateTime &shown)
{
    QStringList lines = ErrorSentences::detailsOf(error);
    if (lines.isEmpty())
        return {};
    lines += ErrorSentences::timeLine(error.at.isValid() ? error.at : shown);
    return lines.join(u'\n');
}

} // namespace umh
