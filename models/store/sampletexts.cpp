#include "store/sampletexts.h"

#include "store/samplerandom.h"

#include <QtCore/QLatin1StringView>

#include <span>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// In the texts a $ and a letter stand for what varies: $c a customer, $s a web site, $p a place, $y a system that is
// connected, $d a device, $n a number.

using Texts = std::span<const QStringView>;

struct TextsByType
{
    Texts generic;
    Texts mobileApp;
    Texts transactionRecorder;
    Texts grafana;
    QStringView longOne;
};

// clang-format off
constexpr QStringView englishGeneric[] = {
    u"Uptime report for $c", u"Monthly SLA export for $c", u"$y integration", u"Alerts to $y for $c",
    u"Sets maintenance windows from $y", u"Status page of $s", u"Nightly export to the data warehouse",
    u"Restarts checks after a release ($y)", u"CMDB sync, change CHG-$n", u"Check results for $s",
    u"Probe data for the $p office", u"Script on the jump host in $p", u"Adds checks for new customers ($c)",
    u"Error budget of $s",
};
constexpr QStringView englishMobile[] = {
    u"App on $d", u"On-call phone $p ($d)", u"My phone, $d", u"Shared tablet at the $p office", u"$d, on-call rota",
};
constexpr QStringView englishRecorder[] = {
    u"Recording of the checkout on $s", u"Sign-in to $s", u"Search and book, $c", u"Password reset on $s",
    u"Recorder on the laptop in $p",
};
constexpr QStringView englishGrafana[] = {
    u"Grafana dashboard $c", u"Wallboard in $p", u"Grafana data source, production", u"Response times of $s",
    u"SLO dashboard $c",
};

constexpr QStringView dutchGeneric[] = {
    u"Koppeling met $y", u"Maandrapportage SLA voor $c", u"Uptimecijfers naar Power BI", u"Meldingen van $c naar $y",
    u"Onderhoudsvensters zetten vanuit $y", u"Statuspagina $s", u"Nachtelijke export naar het datawarehouse",
    u"Controles herstarten na een release", u"CMDB-synchronisatie, wijziging W-$n", u"Controleresultaten $s",
    u"Script op de beheerserver in $p", u"Nieuwe klanten aansluiten ($c)", u"Rapportage voor de directie, $c",
    u"Beschikbaarheid $s voor de gemeente",
};
constexpr QStringView dutchMobile[] = {
    u"App op $d", u"Piketdienst $p ($d)", u"Mijn telefoon, $d", u"Tablet servicedesk $p", u"Storingsdienst – $d",
};
constexpr QStringView dutchRecorder[] = {
    u"Opname van het bestelproces op $s", u"Inloggen op $s", u"Zoeken en boeken, $c", u"Opname iDEAL-betaling $s",
    u"Recorder op de laptop in $p",
};
constexpr QStringView dutchGrafana[] = {
    u"Grafana-dashboard $c", u"Wandscherm $p", u"Gegevensbron Grafana, productie", u"Laadtijden $s",
    u"Beeldscherm kantine $p",
};

constexpr QStringView germanGeneric[] = {
    u"Anbindung an $y", u"SLA-Bericht für $c", u"Verfügbarkeit an $y melden", u"Wartungsfenster aus $y setzen",
    u"Statusseite $s", u"Nächtlicher Export ins Data-Warehouse", u"Prüfungen nach Auslieferung neu starten",
    u"Abgleich CMDB, Änderung Ä-$n", u"Messwerte von $s", u"Skript auf dem Sprungserver in $p",
    u"Überwachung Außenstelle $p", u"Auswertung für die Geschäftsführung, $c",
};
constexpr QStringView germanMobile[] = {
    u"App auf $d", u"Rufbereitschaft $p ($d)", u"Diensthandy, $d", u"Tablet im Leitstand $p",
};
constexpr QStringView germanRecorder[] = {
    u"Aufzeichnung Bestellvorgang auf $s", u"Anmeldung an $s", u"Suche und Buchung, $c", u"Recorder am Arbeitsplatz $p",
};
constexpr QStringView germanGrafana[] = {
    u"Grafana-Übersicht $c", u"Großbildschirm $p", u"Datenquelle Grafana, Produktion", u"Antwortzeiten $s",
};

constexpr QStringView frenchGeneric[] = {
    u"Connexion avec $y", u"Rapport SLA mensuel pour $c", u"Disponibilité de $s vers $y",
    u"Fenêtres de maintenance depuis $y", u"Page d’état de $s", u"Export nocturne vers l’entrepôt de données",
    u"Relance des contrôles après mise en production", u"Synchronisation CMDB, demande n° $n",
    u"Résultats des contrôles de $s", u"Script du serveur de rebond, $p", u"Tableau de bord de la direction, $c",
};
constexpr QStringView frenchMobile[] = {
    u"Application sur $d", u"Téléphone d’astreinte $p ($d)", u"Mon téléphone, $d", u"Tablette du bureau de $p",
};
constexpr QStringView frenchRecorder[] = {
    u"Enregistrement du paiement sur $s", u"Connexion à $s", u"Recherche et réservation, $c",
    u"Enregistreur sur le portable de $p",
};
constexpr QStringView frenchGrafana[] = {
    u"Tableau Grafana $c", u"Écran mural de $p", u"Source de données Grafana, production", u"Temps de réponse de $s",
};

constexpr QStringView arabicGeneric[] = {
    u"ربط مع $y", u"تقرير التوفر الشهري – $c", u"تنبيهات فريق المناوبة إلى $y", u"نتائج الفحوص لموقع $s",
    u"تصدير ليلي إلى مستودع البيانات",
};
constexpr QStringView arabicMobile[] = {u"التطبيق على $d", u"هاتف المناوبة – $p ($d)"};
constexpr QStringView arabicRecorder[] = {u"تسجيل عملية الشراء في $s", u"تسجيل الدخول إلى $s"};
constexpr QStringView arabicGrafana[] = {u"لوحة Grafana – $c", u"شاشة العرض في $p"};

constexpr QStringView customers[] = {
    u"Alpenblick Hotels", u"Brouwerij De Zwaan", u"Café Müller", u"Delta Verzekeringen", u"Fjord Ferries",
    u"Groene Stroom", u"Harbour Savings", u"Kröger Maschinenbau", u"Lumière Cosmétiques", u"Møller Shipping",
    u"Noordzee Logistiek", u"Northwind Outdoor", u"Océan Assurances", u"Pension Bergström", u"Stadsbibliotheek",
    u"Söderlund Möbel", u"Tuincentrum Vermeer", u"Waterschap Oost",
};
constexpr QStringView sites[] = {
    u"account.example.org", u"api.example.com", u"booking.example.com", u"checkout.example.net",
    u"intranet.example.org", u"login.example.com", u"mijn.example.org", u"pay.example.net", u"shop.example.com",
    u"tickets.example.net", u"webmail.example.org", u"www.example.com",
};
constexpr QStringView places[] = {
    u"Aarhus", u"Amsterdam", u"Antwerpen", u"Brno", u"Dublin", u"Düsseldorf", u"Eindhoven", u"Genève", u"Gdańsk",
    u"Groningen", u"İzmir", u"Köln", u"Lille", u"Lyon", u"Málaga", u"Porto", u"Reykjavík", u"Rotterdam", u"Utrecht",
    u"Zürich",
};
constexpr QStringView connectedSystems[] = {
    u"Ansible", u"Azure DevOps", u"GitLab", u"Jenkins", u"Jira", u"Microsoft Teams", u"Opsgenie", u"PagerDuty",
    u"Power BI", u"ServiceNow", u"Slack", u"Splunk", u"TOPdesk", u"Zabbix",
};
constexpr QStringView devices[] = {
    u"Fairphone 4", u"Galaxy A54", u"Galaxy S23", u"iPad Air", u"iPhone 12", u"iPhone 13 mini", u"iPhone 15",
    u"Moto G73", u"Pixel 7", u"Pixel 8a", u"Xperia 10",
};
constexpr QStringView emoji[] = {u"🚨", u"📈", u"🔧", u"☁️", u"🛒", u"👩‍💻", u"✅", u"🌙", u"🇳🇱", u"⚠️"};

constexpr TextsByType english{englishGeneric, englishMobile, englishRecorder, englishGrafana,
    u"Used by the reporting job on the server in $p. Every night it reads the check results of $s and of all sites "
    "of $c, puts them next to the maintenance windows from $y and sends the monthly SLA report to the service "
    "managers. Ask the platform team before you delete it: the job does not complain, the report just stays empty. "
    "See change CHG-$n for the whole story."};
constexpr TextsByType dutch{dutchGeneric, dutchMobile, dutchRecorder, dutchGrafana,
    u"In gebruik bij de rapportagetaak op de server in $p. Die leest elke nacht de controleresultaten van $s en van "
    "alle sites van $c, legt ze naast de onderhoudsvensters uit $y en stuurt de maandelijkse SLA-rapportage naar de "
    "servicemanagers. Niet verwijderen zonder overleg met het platformteam: de taak klaagt niet, maar het rapport "
    "blijft leeg. Het hele verhaal staat in wijziging W-$n."};
constexpr TextsByType german{germanGeneric, germanMobile, germanRecorder, germanGrafana,
    u"Wird vom Berichtslauf auf dem Server in $p verwendet. Er liest jede Nacht die Messwerte von $s und von allen "
    "Seiten von $c, gleicht sie mit den Wartungsfenstern aus $y ab und schickt den monatlichen SLA-Bericht an die "
    "zuständigen Kolleginnen und Kollegen. Bitte nicht ohne Rücksprache löschen: Der Lauf meldet keinen Fehler, der "
    "Bericht bleibt dann einfach leer. Näheres in Änderung Ä-$n."};
constexpr TextsByType french{frenchGeneric, frenchMobile, frenchRecorder, frenchGrafana,
    u"Utilisé par le traitement de nuit du serveur de $p. Il lit chaque nuit les résultats des contrôles de $s et de "
    "tous les sites de $c, les rapproche des fenêtres de maintenance venues de $y, puis envoie le rapport SLA "
    "mensuel aux responsables de service. À ne pas supprimer sans l’accord de l’équipe plateforme : le traitement "
    "ne signale rien, mais le rapport reste vide. Voir la demande n° $n."};
constexpr TextsByType arabic{arabicGeneric, arabicMobile, arabicRecorder, arabicGrafana,
    u"تستخدمه مهمة التقارير على الخادم في $p. تقرأ كل ليلة نتائج فحوص $s وجميع مواقع $c وتقارنها بفترات الصيانة من "
    "$y ثم ترسل تقرير التوفر الشهري إلى مديري الخدمة. يرجى عدم حذفه قبل سؤال فريق المنصة: المهمة لا تبلغ عن أي خطأ، "
    "بل يبقى التقرير فارغًا. التفاصيل الكاملة في طلب التغيير رقم $n، ومنه يتبين أيضًا من يستلم التقرير وما الذي يجب "
    "فعله إن تأخر."};
// clang-format on

const TextsByType &textsIn(SampleLanguage language)
{
    switch (language) {
    case SampleLanguage::English:
        return english;
    case SampleLanguage::Dutch:
        return dutch;
    case SampleLanguage::German:
        return german;
    case SampleLanguage::French:
        return french;
    case SampleLanguage::Arabic:
        return arabic;
    }
    Q_UNREACHABLE();
}

Texts textsFor(const QString &type, const TextsByType &texts)
{
    if (type == "MobileApp"_L1)
        return texts.mobileApp;
    if (type == "TransactionRecorder"_L1)
        return texts.transactionRecorder;
    if (type == "Grafana"_L1)
        return texts.grafana;
    return texts.generic;
}

void appendVariable(QString &text, char16_t letter, SampleRandom &random)
{
    switch (letter) {
    case u'c':
        text += random.oneOf(customers);
        break;
    case u's':
        text += random.oneOf(sites);
        break;
    case u'p':
        text += random.oneOf(places);
        break;
    case u'y':
        text += random.oneOf(connectedSystems);
        break;
    case u'd':
        text += random.oneOf(devices);
        break;
    case u'n':
        text += QString::number(random.between(1'000, 99'999));
        break;
    default:
        Q_UNREACHABLE();
    }
}

QString filledIn(QStringView pattern, SampleRandom &random)
{
    QString text;
    text.reserve(pattern.size() + 40);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u'$')
            appendVariable(text, pattern.at(++i).unicode(), random);
        else
            text += pattern.at(i);
    }
    return text;
}

} // namespace

QString sampleDescription(SampleRandom &random, const QString &type, SampleLanguage language)
{
    const TextsByType &texts = textsIn(language);
    const quint32 kind = random.below(1'000);
    if (kind < 60)
        return QString();
    if (kind < 110)
        return u""_s;
    if (kind < 125)
        return filledIn(texts.longOne, random);
    QString text = filledIn(random.oneOf(textsFor(type, texts)), random);
    if (kind < 160)
        text = random.oneOf(emoji).toString() + u' ' + text;
    return text;
}

} // namespace umh
