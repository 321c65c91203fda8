#include "views/widgets/dayedit.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace umh {

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    followLanguage();
}

void DayEdit::changeEvent(QEvent *event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        followLanguage();
}

void DayEdit::followLanguage()
{
    const QLocale language; // the one chosen in the program, which a widget does not follow by itself
    setLocale(language);
    QString format = language.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    setDisplayFormat(format);
}

} // namespace umh

#include "moc_dayedit.cpp"
