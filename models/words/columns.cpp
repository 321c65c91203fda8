#include "words/columns.h"

#include "domain/text/spreadsheettext.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

/// \a received as it is, not as it is shown, but on a single line.
QString copiedName(QString received)
{
    for (QChar &c : received) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' '; // or a cell would be several
    }
    return spreadsheetText(received);
}

} // namespace

QString Column::worded(const QVariant &value, const QDateTime &now) const
{
    switch (kind) {
    case ColumnKind::Name:
    case ColumnKind::GroupName:
    case ColumnKind::Code:
        return ApiUserText::oneLine(spelling ? spelling(value.toString()) : value.toString());
    case ColumnKind::Prose:
        return ApiUserText::proseLine(value.toString());
    case ColumnKind::Flag:
        return OperatorText::yesOrNo(value.isNull() ? std::nullopt : std::optional(value.toBool()));
    case ColumnKind::Time:
        return ApiUserText::ago(value.toDateTime(), now);
    case ColumnKind::Day:
        return ApiUserText::day(value.toDate());
    case ColumnKind::Number:
        return value.isNull() ? QString() : QLocale().toString(value.toLongLong());
    case ColumnKind::Button:
        return {};
    }
    Q_UNREACHABLE();
}

QString Column::copied(const QVariant &value, const QString &words) const
{
    switch (kind) {
    case ColumnKind::Name:
    case ColumnKind::GroupName:
    case ColumnKind::Code:
        return copiedName(spelling ? spelling(value.toString()) : value.toString());
    case ColumnKind::Prose:
        return spreadsheetText(value.toString().simplified());
    case ColumnKind::Flag:
        return spreadsheetText(words);
    case ColumnKind::Time:
        return value.toDateTime().isValid() ? ApiUserText::copied(value.toDateTime()) : spreadsheetText(words);
    case ColumnKind::Day:
        return value.toDate().toString(Qt::ISODate);
    case ColumnKind::Number:
        return value.isNull() ? QString() : QString::number(value.toLongLong());
    case ColumnKind::Button:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace umh
