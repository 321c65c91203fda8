#include "app/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

struct SpokenLanguage
{
    QLatin1StringView code; ///< of ISO 639-1
    QStringView name; ///< its own for itself
    QStringView yes; ///< its word for that; neither it nor its first letter may mean no in another one
};

/// Adding one: see CONTRIBUTING.md.
constexpr std::array spokenLanguages{
    SpokenLanguage{"nl"_L1, u"Nederlands", u"ja"},
    SpokenLanguage{"en"_L1, u"English", u"yes"},
    SpokenLanguage{"de"_L1, u"Deutsch", u"ja"},
    SpokenLanguage{"fr"_L1, u"Français", u"oui"},
};

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{ }

QList<QPair<QString, QString>> Languages::available()
{
    QList<QPair<QString, QString>> languages;
    for (const SpokenLanguage &language : spokenLanguages)
        languages.append({QString(language.code), language.name.toString()});
    return languages;
}

QStringList Languages::codes()
{
    QStringList codes;
    for (const SpokenLanguage &language : spokenLanguages)
        codes += QString(language.code);
    return codes;
}

bool Languages::isYes(const QString &answer)
{
    const QString typed = answer.trimmed().toLower();
    return std::ranges::any_of(spokenLanguages, [&](const SpokenLanguage &language) {
        return typed == language.yes || typed == language.yes.first(1);
    });
}

QString Languages::closestToSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        for (const QString &code : codes()) {
            if (wanted == code || wanted.startsWith(code + u'-'))
                return code;
        }
    }
    return u"en"_s;
}

void Languages::use(const QString &code)
{
    const QString used = codes().contains(code) ? code : closestToSystem();

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
    if (used != "en"_L1 && m_program.load(u":/i18n/user-management-hub_%1.qm"_s.arg(used)))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace umh

#include "moc_languages.cpp"
