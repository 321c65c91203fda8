#include "views/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr qsizetype longestDetail = 300;

/// \a text on one line without anything that steers a terminal or reorders the text around it.
QString harmless(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool reorders = c.unicode() >= 0x202a && c.unicode() <= 0x202e;
        if (c.isSpace() || c.category() == QChar::Other_Control)
            result += u' ';
        else if (!reorders)
            result += c;
    }
    return result.trimmed();
}

QString cutAtEnd(const QString &text)
{
    if (text.size() <= longestDetail)
        return harmless(text);
    const qsizetype length = text.at(longestDetail - 2).isHighSurrogate() ? longestDetail - 2 : longestDetail - 1;
    return harmless(text.left(length)) + QChar(u'…');
}

/// For paths, whose end says most.
QString cutAtStart(const QString &text)
{
    if (text.size() <= longestDetail)
        return harmless(text);
    const qsizetype start = text.size() - longestDetail + 1;
    return QChar(u'…') + harmless(text.mid(text.at(start).isLowSurrogate() ? start + 1 : start));
}

/// What a sentence about an error is made of.
class Sentences final
{
    Q_DECLARE_TR_FUNCTIONS(umh::ErrorText)

public:
    [[nodiscard]] static ErrorText of(const Error &error);

private:
    /// \a sentence (without its full stop), then where it happened and the technical detail.
    [[nodiscard]] static QString happened(const Error &error, const QString &sentence, const QString &detail = {})
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

    /// "“users.json”, element 12, field UserName", as far as it is known.
    [[nodiscard]] static QString where(const Error &error)
    {
        QStringList parts;
        if (!error.path.isEmpty())
            parts += tr("“%1”", "a file name in quotes").arg(cutAtStart(error.path));
        if (error.element > 0)
            parts += tr("element %1", "of a JSON file, counted from 1").arg(error.element);
        if (!error.field.isEmpty())
            parts += tr("field %1", "of a JSON element").arg(cutAtEnd(error.field));
        return parts.join(tr(", ", "between file, element and field"));
    }

    /// An import is all or nothing, and a person who sees it fail wants to know.
    [[nodiscard]] static QString nothingImported(const QString &advice)
    {
        return tr("Nothing was imported. %1", "%1 is advice").arg(advice);
    }
};

ErrorText Sentences::of(const Error &error)
{
    const QString detail = cutAtEnd(error.detail);
    switch (error.kind) {
    case ErrorKind::Unexpected:
        return {happened(error, tr("Something went wrong that should not happen"), detail),
                tr("Try again. If it happens again, please report it together with this message.")};
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

    case ErrorKind::UsedMeanwhile:
        return {happened(error, tr("It has been used since you saw it")), tr("Nothing was changed.")};
    case ErrorKind::ChangedMeanwhile:
        return {happened(error, tr("Somebody else has changed it since you saw it")), tr("Nothing was changed.")};

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
    case ErrorKind::NotThisApi:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::SignInRefused:
    case ErrorKind::Forbidden:
    case ErrorKind::NotAtAccount:
    case ErrorKind::RequestRefused:
    case ErrorKind::TooManyRequests:
    case ErrorKind::ServerFailed:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::ManyRemovals:
    case ErrorKind::OtherAccount:
    case ErrorKind::KeyringFailed:
        break;
    }
    return {happened(error, tr("Something went wrong that should not happen"), detail), {}};
}

} // namespace

QString ErrorText::full() const
{
    if (whatToDo.isEmpty())
        return whatHappened;
    return whatHappened + u' ' + whatToDo;
}

ErrorText errorText(const Error &error)
{
    return Sentences::of(error);
}

} // namespace umh
