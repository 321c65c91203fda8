#include "views/errortext.h"

#include "domain/harmlesstext.h"
#include "views/errorsentences.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype longestDetail = 300;

} // namespace

QString ErrorSentences::detailOf(const Error &error)
{
    return harmlessBeginning(error.detail, longestDetail);
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
        parts += tr("element %1", "of a JSON file, counted from 1").arg(error.element);
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
    return {happened(error, tr("Something went wrong that should not happen"), detailOf(error)),
            tr("Try again. If it happens again, please report it together with this message.")};
}

ErrorText ErrorSentences::of(const Error &error)
{
    const QString detail = detailOf(error);
    switch (error.kind) {
    case ErrorKind::Unexpected:
        return unexpected(error);
    case ErrorKind::Cancelled:
        return {happened(error, tr("You cancelled this")), tr("Nothing was changed. You can start it again any time.")};

    case ErrorKind::UnsupportedLocation:
        return {happened(error, tr("This version cannot open a directory of this kind"), detail),
                tr("Give the path of a file instead.")};
    case ErrorKind::FileNotFound:
        return {happened(error, tr("The file was not found"), detail),
                tr("Check its name, and whether it was moved, renamed or deleted.")};
    case ErrorKind::NotAFile:
        return {happened(error, tr("This is a folder or a device, not a file")), tr("Choose a file.")};
    case ErrorKind::NoPermission:
        return {happened(error, tr("The system does not let you read or write here"), detail),
                tr("Ask the owner of the file or folder for access, or choose another place.")};
    case ErrorKind::FileUnreadable:
        return {happened(error, tr("The file could not be read to its end"), detail),
                tr("Check that its disk or network drive is still connected, then try again.")};

    case ErrorKind::FileUnwritable:
        return {happened(error, tr("The file could not be written"), detail),
                nothingChanged(tr("Choose another name or place, or try again."))};

    case ErrorKind::NotADatabase:
        return {happened(error, tr("The file is not a database")),
                tr("It was left as it is. Choose the file that holds your directory.")};
    case ErrorKind::NotADirectory:
        return {happened(error, tr("The file is a database, but not a directory of User management hub")),
                tr("It was left as it is. Choose the file that holds your directory.")};
    case ErrorKind::NewerSchema:
        return {happened(error, tr("The directory was made by a newer version of User management hub"),
                         detail.isEmpty() ? QString() : tr("format %1", "number of a file format").arg(detail)),
                tr("It was left as it is. Update User management hub, then open the directory again.")};
    case ErrorKind::Busy:
        return {happened(error, tr("Another program is using the directory")),
                tr("Nothing was changed. Wait a moment or close the other program, then try again.")};
    case ErrorKind::ReadOnly:
        return {happened(error, tr("The directory cannot be written to")),
                tr("Nothing was changed. Check that the file, its folder and its drive are not read-only.")};
    case ErrorKind::DiskFull:
        return {happened(error, tr("There is no room left on the disk")),
                tr("Nothing was changed. Free some space, then try again.")};
    case ErrorKind::Corrupt:
        return {
            happened(error, tr("The directory is damaged"), detail),
            tr("Keep a copy of the file. Then restore it from a backup, or import your files into a new directory.")};
    case ErrorKind::AlreadyGone:
        return {happened(error, tr("It does not exist any more; it was deleted in the meantime")),
                tr("There is nothing left to do. Refresh to see what is there now.")};
    case ErrorKind::NotEmpty:
        return {happened(error, tr("The directory is not empty")),
                tr("Nothing was changed. Choose a directory that is new or empty.")};
    case ErrorKind::MirrorsAccount:
        return {happened(error, tr("The directory mirrors an account: the next sync would undo an import")),
                nothingChanged(tr("Disconnect it from its account first, or use another directory."))};

    case ErrorKind::JsonSyntax:
    case ErrorKind::JsonEncoding:
    case ErrorKind::JsonTooDeep:
    case ErrorKind::JsonTooLarge:
    case ErrorKind::UnknownContent:
    case ErrorKind::FieldMissing:
    case ErrorKind::FieldInvalid:
    case ErrorKind::DuplicateGuid:
    case ErrorKind::OperatorUnknown:
        return error.request.isEmpty() ? ofFile(error) : ofAnswer(error);

    case ErrorKind::UsedMeanwhile:
        return {happened(error, tr("It has been used since you saw it")),
                nothingChanged(tr("Look at it again before you decide."))};
    case ErrorKind::ChangedMeanwhile:
        return {happened(error, tr("Somebody else has changed it since you saw it")),
                nothingChanged(tr("Look at it again before you decide."))};

    case ErrorKind::AddressInvalid:
    case ErrorKind::AddressInsecure:
    case ErrorKind::NotConnected:
    case ErrorKind::PasswordMissing:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::ProxyFailed:
    case ErrorKind::CertificateUntrusted:
    case ErrorKind::RedirectRefused:
    case ErrorKind::RefusedOnTheWay:
    case ErrorKind::NotThisApi:
    case ErrorKind::AnswerIncomplete:
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
    case ErrorKind::KeyringFailed:
        return ofAccount(error);
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
        return {happened(error, tr("The file is nested deeper than any answer of the account"), detail),
                nothingImported(tr("Check that this is the right file."))};
    case ErrorKind::JsonTooLarge:
        return {happened(error, tr("A text in the file is longer than the directory takes"), detail),
                nothingImported(tr("Shorten that text."))};
    case ErrorKind::UnknownContent:
        return {happened(error, tr("The file holds neither operators, nor operator groups, nor API users"), detail),
                nothingImported(tr("Choose a file with a saved answer of the account."))};
    case ErrorKind::FieldMissing:
        return {happened(error, tr("A required field is missing"),
                         detail.isEmpty() ? QString() : tr("there are: %1", "names of fields").arg(detail)),
                nothingImported(tr("Save the answer of the account again, whole and unchanged."))};
    case ErrorKind::FieldInvalid:
        return {happened(error, tr("A field holds something that does not belong there"), detail),
                nothingImported(tr("Correct the field, or save the answer of the account again."))};
    case ErrorKind::DuplicateGuid:
        return {happened(error, tr("The same guid occurs twice"), detail),
                nothingImported(tr("Leave out one of the two elements, or the file that was chosen twice."))};
    case ErrorKind::OperatorUnknown:
        return {happened(error, tr("An operator is named that is neither in the directory nor in the files"), detail),
                nothingImported(tr("Import the file with the operators together with this one."))};
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
