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
    if (!row.lastUsedState)
        return {};
    ApiUser use;
    use.lastUsed = row.lastUsed;
    use.lastUsedState = *row.lastUsedState;
    return ApiUserText::lastUsed(use, now);
}

QString OperatorText::heading(OperatorSort sort)
{
    switch (sort) {
    case OperatorSort::Name:
        return tr("Full name");
    case OperatorSort::Email:
        return tr("E-mail");
    case OperatorSort::OnDuty:
        return tr("On duty");
    case OperatorSort::Administrator:
        return tr("Administrator");
    case OperatorSort::Groups:
        return tr("Operator groups");
    case OperatorSort::ApiUsers:
        return tr("API users");
    case OperatorSort::LastUsed:
        return tr("Last used");
    }
    Q_UNREACHABLE();
}

QString OperatorText::heading(OperatorGroupSort sort)
{
    switch (sort) {
    case OperatorGroupSort::Name:
        return tr("Operator group");
    case OperatorGroupSort::Members:
        return tr("Members");
    case OperatorGroupSort::ApiUsers:
        return tr("API users of its members");
    }
    Q_UNREACHABLE();
}

QString OperatorText::number(qint64 number)
{
    return QLocale().toString(number);
}

QString OperatorText::members(qint64 count)
{
    return count == 0 ? tr("No members") : number(count);
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
