#include "words/operatortext.h"

#include "words/apiusertext.h"

#include <QtCore/QLocale>

namespace umh {

QString OperatorText::yesOrNo(const std::optional<bool> &flag)
{
    if (!flag)
        return {};
    return *flag ? tr("Yes") : tr("No");
}

QString OperatorText::language(const QString &culture)
{
    const QLocale locale(culture);
    if (culture.isEmpty() || locale.language() == QLocale::C)
        return ApiUserText::oneLine(culture);
    QString name;
    switch (locale.language()) {
    case QLocale::Dutch:
        name = tr("Dutch");
        break;
    case QLocale::English:
        name = tr("English");
        break;
    case QLocale::German:
        name = tr("German");
        break;
    case QLocale::French:
        name = tr("French");
        break;
    default:
        name = locale.nativeLanguageName();
        break;
    }
    return tr("%1 (%2)", "language and its code").arg(name, ApiUserText::oneLine(culture));
}

QString OperatorText::lastUsed(const OperatorSummary &row, const QDateTime &now)
{
    return row.lastUsedState ? ApiUserText::lastUsed(*row.lastUsedState, row.lastUsed, now) : QString();
}

QString OperatorText::members(qint64 count)
{
    return count == 0 ? tr("No members") : QLocale().toString(count);
}

QString OperatorText::special(const OperatorGroup &group)
{
    if (group.everyone)
        return tr("Everyone: every operator is a member, and that cannot be changed.");
    if (group.administrators)
        return tr("Administrators: members of this group have all rights.");
    return {};
}

} // namespace umh
