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

QString ErrorSentences::happened(const Error &error, const QString &sentence, const QString &detail)
{
    const QString place = where(error);
    if (place.isEmpty() && detail.isEmpty())
        return tr("%1.", "a sentence").arg(sentence);
    if (detail.isEmpty())
        return tr("%1: %2.", "a sentence: where").arg(sentence, place);
    if (place.isEmpty())
        return tr("%1 (%2).", "a sentence (technical detail)").arg(sentence, detail);
    return tr("%1: %2 (%3).", "a sentence: where (technical detail)").arg(sentence, place, detail);
}

QString ErrorSentences::where(const Error &error)
{
    QStringList parts;
    if (!error.path.isEmpty())
        parts += tr("“%1”", "a file name in quotes").arg(harmlessEnd(error.path, longestDetail));
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

ErrorText ErrorSentences::unexpected(const Error &error)
{
    return {happened(error, tr("An unexpected error occurred"), detailOf(error)),
            tr("Try again. If it happens again, please report this problem and include this message.")};
}

ErrorText ErrorSentences::of(const Error &error)
{
    const QString detail = detailOf(error);
    switch (error.kind) {
    case ErrorKind::Unexpected:
        return unexpected(error);
    case ErrorKind::Cancelled:
        return {happened(error, tr("You cancelled this operation")),
                tr("Nothing was changed. You can start it again any time.")};

    case ErrorKind::UnsupportedLocation:
        return {happened(error, tr("This version cannot open a database of this kind"), detail),
                tr("Specify the path of a file instead.")};
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
                tr("It was not changed. Start the program with --database and the file that contains your database.")};
    case ErrorKind::ForeignDatabase:
        return {happened(error, tr("The file is a database, but not one of User management hub")),
                tr("It was not changed. Start the program with --database and the file that contains your database.")};
    case ErrorKind::NewerSchema:
        return {happened(error, tr("The database was made by a newer version of User management hub"),
                         detail.isEmpty() ? QString() : tr("format %1", "number of a file format").arg(detail)),
                tr("It was not changed. Update User management hub, then open the database again.")};
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
    case ErrorKind::NotEmpty:
        return {happened(error, tr("The database is not empty")),
                tr("Nothing was changed. Choose a database that is new or empty.")};
    case ErrorKind::MirrorsAccount:
        return {happened(error, tr("The database mirrors an account, so the next sync would undo an import")),
                nothingChanged(tr("Disconnect it from its account first, or use another database."))};

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

    case ErrorKind::AddressInvalid:
    case ErrorKind::AddressInsecure:
    case ErrorKind::NotConnected:
    case ErrorKind::PasswordMissing:
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
        return ofAccount(error);

    case ErrorKind::ProxyUnusable:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxyRefused:
    case ErrorKind::ProxySignInNeeded:
    case ErrorKind::ProxySignInRefused:
    case ErrorKind::ProxyMethodUnknown:
        return ofProxy(error);
    }
    return unexpected(error);
}

ErrorText ErrorSentences::ofFile(const Error &error)
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
    if (whatToDo.isEmpty())
        return whatHappened;
    return whatHappened + u' ' + whatToDo;
}

ErrorText errorText(const Error &error)
{
    return ErrorSentences::of(error);
}

} // namespace umh
