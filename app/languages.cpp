#include "app/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace umh {

Languages::Languages(QObject *parent)
    : QObject(parent)
{ }

QList<QPair<QString, QString>> Languages::available()
{
    return {{u"nl"_s, u"Nederlands"_s}, {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s}};
}

QString Languages::closestToSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        for (const auto &[code, name] : available()) {
            if (wanted == code || wanted.startsWith(code + u'-'))
                return code;
        }
    }
    return u"en"_s;
}

void Languages::use(const QString &code)
{
    const auto languages = available();
    const bool known =
        std::any_of(languages.begin(), languages.end(), [&](const auto &language) { return language.first == code; });
    const QString used = known ? code : closestToSystem();

    // Somebody in Belgium who reads Dutch keeps Belgian dates.
    const QLocale system = QLocale::system();
    const QLocale wanted(used);
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);

    for (QTranslator *translator : {&m_english, &m_qt, &m_program})
        QCoreApplication::removeTranslator(translator);
    // Beneath the others: what a language lacks is said in English, with English plurals.
    if (m_english.load(u":/i18n/user-management-hub_en.qm"_s))
        QCoreApplication::installTranslator(&m_english);
    if (m_qt.load(u"qtbase_"_s + used, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/i18n/user-management-hub_%1.qm"_s.arg(used)))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace umh

#include "moc_languages.cpp"
