#include "store/sample/sampletexts.h"

#include <QtCore/QLatin1StringView>

#include <span>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

// clang-format would give each name a line of its own.
// clang-format off

constexpr SampleName dutchGiven[] = {
    {u"Adriaan"}, {u"Anouk"}, {u"Bas"}, {u"Coen"}, {u"Daan"}, {u"Eefje"}, {u"Femke"}, {u"Floor"}, {u"Geert"},
    {u"Gijs"}, {u"Hanneke"}, {u"Inge"}, {u"Jeroen"}, {u"Joëlle"}, {u"Koen"}, {u"Lieke"}, {u"Loïs"}, {u"Maartje"},
    {u"Maurits"}, {u"Nienke"}, {u"Noë"}, {u"Pieter"}, {u"Renée"}, {u"Roos"}, {u"Sanne"}, {u"Siebren"}, {u"Thijs"},
    {u"Tjitske"}, {u"Wouter"}, {u"Zoë"},
};

constexpr SampleName dutchFamily[] = {
    {u"Bakker"}, {u"de Boer"}, {u"van den Berg"}, {u"Brouwer"}, {u"Coppens"}, {u"van Dijk"}, {u"Dekker"},
    {u"van der Heijden"}, {u"Hoekstra"}, {u"Huisman"}, {u"in ’t Veld"}, {u"Jansen"}, {u"Kuipers"}, {u"van Leeuwen"},
    {u"Meijer"}, {u"Mulder"}, {u"Peeters"}, {u"Postma"}, {u"de Ruiter"}, {u"Schouten"}, {u"Smeets"}, {u"van ’t Hof"},
    {u"Verhoeven"}, {u"Visser"}, {u"de Vries"}, {u"Willems"},
};

constexpr SampleName englishGiven[] = {
    {u"Abigail"}, {u"Alistair"}, {u"Beatrice"}, {u"Callum"}, {u"Charlotte"}, {u"Daniel"}, {u"Eleanor"}, {u"Fiona"},
    {u"Gareth"}, {u"Hannah"}, {u"Imogen"}, {u"James"}, {u"Keira"}, {u"Liam"}, {u"Megan"}, {u"Niamh"}, {u"Oliver"},
    {u"Priya"}, {u"Rhys"}, {u"Siobhán"}, {u"Thomas"}, {u"Zachary"},
};

constexpr SampleName englishFamily[] = {
    {u"Ahmed"}, {u"Barrett"}, {u"Brontë"}, {u"Campbell"}, {u"Clarke"}, {u"Davies"}, {u"Edwards"}, {u"Fletcher"},
    {u"Gallagher"}, {u"Hughes"}, {u"Kapoor"}, {u"MacDonald"}, {u"Morgan"}, {u"O’Brien"}, {u"Patel"}, {u"Reid"},
    {u"Stewart"}, {u"Thompson"}, {u"Walker"}, {u"Whitfield"},
};

constexpr SampleName americanGiven[] = {
    {u"Alyssa"}, {u"Brandon"}, {u"Caleb"}, {u"Diego"}, {u"Emily"}, {u"Grace"}, {u"Hector"}, {u"Isabella"},
    {u"Jasmine"}, {u"Kyle"}, {u"Logan"}, {u"Maya"}, {u"Nathan"}, {u"Olivia"}, {u"Renée"}, {u"Tyler"},
};

constexpr SampleName americanFamily[] = {
    {u"Anderson"}, {u"Brooks"}, {u"Carter"}, {u"Diaz"}, {u"Freeman"}, {u"Garcia"}, {u"Hayes"}, {u"Jenkins"}, {u"Kim"},
    {u"Martinez"}, {u"Nguyen"}, {u"Parker"}, {u"Robinson"}, {u"Sullivan"}, {u"Turner"}, {u"Washington"},
};

constexpr SampleName germanGiven[] = {
    {u"Andreas"}, {u"Björn"}, {u"Christoph"}, {u"Dörte"}, {u"Elke"}, {u"Florian"}, {u"Gisela"}, {u"Heike"},
    {u"Ingrid"}, {u"Jörg"}, {u"Jürgen"}, {u"Katharina"}, {u"Käthe"}, {u"Lukas"}, {u"Matthias"}, {u"Nadine"},
    {u"Sönke"}, {u"Stefanie"}, {u"Torsten"}, {u"Ulrike"}, {u"Wolfgang"},
};

constexpr SampleName germanFamily[] = {
    {u"Bäcker"}, {u"Becker"}, {u"Böhm"}, {u"Fischer"}, {u"Groß"}, {u"Günther"}, {u"Hoffmann"}, {u"Jäger"},
    {u"Köhler"}, {u"König"}, {u"Krüger"}, {u"Lößner"}, {u"Müller"}, {u"Neumann"}, {u"Richter"}, {u"Schäfer"},
    {u"Schröder"}, {u"Schulze"}, {u"Strauß"}, {u"Vogel"}, {u"Weiß"}, {u"Ziegler"},
};

constexpr SampleName frenchGiven[] = {
    {u"Adèle"}, {u"Agnès"}, {u"Benoît"}, {u"Céline"}, {u"Chloé"}, {u"Édouard"}, {u"Éloïse"}, {u"Élodie"},
    {u"François"}, {u"Gaëlle"}, {u"Hélène"}, {u"Jérôme"}, {u"Loïc"}, {u"Maëlys"}, {u"Mathéo"}, {u"Noémie"},
    {u"Océane"}, {u"Raphaël"}, {u"Stéphane"}, {u"Théo"}, {u"Zoé"},
};

constexpr SampleName frenchFamily[] = {
    {u"Aubert"}, {u"Béranger"}, {u"Boyer"}, {u"Chevalier"}, {u"Delâtre"}, {u"Dubois"}, {u"Durand"}, {u"Fabre"},
    {u"Faÿ"}, {u"Gauthier"}, {u"Lefèvre"}, {u"Lemaître"}, {u"Léger"}, {u"Marchand"}, {u"Moreau"}, {u"Nuñez"},
    {u"Périer"}, {u"Renaud"}, {u"Roussel"}, {u"Séguin"}, {u"Vidal"},
};

constexpr SampleName polishGiven[] = {
    {u"Agnieszka"}, {u"Błażej"}, {u"Grażyna"}, {u"Jarosław"}, {u"Joanna"}, {u"Józef"}, {u"Łucja"}, {u"Łukasz"},
    {u"Małgorzata"}, {u"Michał"}, {u"Paweł"}, {u"Rafał"}, {u"Stanisław"}, {u"Świętosława"}, {u"Wojciech"}, {u"Zofia"},
};

constexpr SampleName polishFamily[] = {
    {u"Adamczyk"}, {u"Dąbek"}, {u"Gałązka"}, {u"Jóźwiak"}, {u"Kowalczyk"}, {u"Król"}, {u"Łopata"}, {u"Mazur"},
    {u"Nowak"}, {u"Pawlak"}, {u"Świątek"}, {u"Wieczorek"}, {u"Woźniak"}, {u"Wójcik"}, {u"Wróbel"}, {u"Żak"},
};

constexpr SampleName turkishGiven[] = {
    {u"Ahmet"}, {u"Ayşe"}, {u"Büşra"}, {u"Çağla"}, {u"Doğan"}, {u"Emre"}, {u"Gökçe"}, {u"Gülşen"}, {u"Işıl"},
    {u"İbrahim"}, {u"İpek"}, {u"Oğuz"}, {u"Ömer"}, {u"Şebnem"}, {u"Tuğba"}, {u"Ümit"},
};

constexpr SampleName turkishFamily[] = {
    {u"Aydın"}, {u"Çelik"}, {u"Demir"}, {u"Doğan"}, {u"Güneş"}, {u"Işık"}, {u"Karadağ"}, {u"Kılıç"}, {u"Koç"},
    {u"Özdemir"}, {u"Öztürk"}, {u"Şahin"}, {u"Tunç"}, {u"Ünal"}, {u"Yıldırım"}, {u"Yılmaz"},
};

constexpr SampleName czechWomenGiven[] = {
    {u"Alžběta"}, {u"Božena"}, {u"Eliška"}, {u"Jiřina"}, {u"Kateřina"}, {u"Lucie"}, {u"Markéta"}, {u"Růžena"},
    {u"Tereza"}, {u"Zdeňka"},
};

constexpr SampleName czechWomenFamily[] = {
    {u"Černá"}, {u"Dvořáková"}, {u"Fialová"}, {u"Horáková"}, {u"Jelínková"}, {u"Kučerová"}, {u"Němcová"},
    {u"Novotná"}, {u"Růžičková"}, {u"Svobodová"}, {u"Veselá"},
};

constexpr SampleName czechMenGiven[] = {
    {u"Aleš"}, {u"Bořivoj"}, {u"Čeněk"}, {u"Jiří"}, {u"Lukáš"}, {u"Matěj"}, {u"Ondřej"}, {u"Radek"}, {u"Tomáš"},
    {u"Václav"}, {u"Zdeněk"},
};

constexpr SampleName czechMenFamily[] = {
    {u"Beneš"}, {u"Černý"}, {u"Dvořák"}, {u"Fiala"}, {u"Horák"}, {u"Kučera"}, {u"Němec"}, {u"Novotný"}, {u"Růžička"},
    {u"Svoboda"}, {u"Šťastný"}, {u"Veselý"},
};

constexpr SampleName icelandicWomenGiven[] = {
    {u"Ásta"}, {u"Birna"}, {u"Fríða"}, {u"Guðrún"}, {u"Hildur"}, {u"Kristín"}, {u"Sólveig"}, {u"Þóra"}, {u"Þórdís"},
};

constexpr SampleName icelandicWomenFamily[] = {
    {u"Árnadóttir"}, {u"Björnsdóttir"}, {u"Einarsdóttir"}, {u"Guðmundsdóttir"}, {u"Jónsdóttir"}, {u"Ólafsdóttir"},
    {u"Sigurðardóttir"}, {u"Þorsteinsdóttir"},
};

constexpr SampleName icelandicMenGiven[] = {
    {u"Ægir"}, {u"Árni"}, {u"Björn"}, {u"Guðmundur"}, {u"Jökull"}, {u"Ólafur"}, {u"Sigurður"}, {u"Stefán"}, {u"Þór"},
};

constexpr SampleName icelandicMenFamily[] = {
    {u"Árnason"}, {u"Björnsson"}, {u"Einarsson"}, {u"Guðmundsson"}, {u"Jónsson"}, {u"Ólafsson"}, {u"Sigurðsson"},
    {u"Þorsteinsson"},
};

constexpr SampleName danishGiven[] = {
    {u"Åse"}, {u"Bjørn"}, {u"Frederik"}, {u"Jørgen"}, {u"Kåre"}, {u"Mette"}, {u"Rasmus"}, {u"Søren"}, {u"Sørine"},
    {u"Thøger"},
};

constexpr SampleName danishFamily[] = {
    {u"Ægidius"}, {u"Bæk"}, {u"Christensen"}, {u"Dahl"}, {u"Kjær"}, {u"Krøyer"}, {u"Lundgård"}, {u"Møller"},
    {u"Nørgaard"}, {u"Sørensen"}, {u"Thorsøe"},
};

constexpr SampleName spanishGiven[] = {
    {u"Álvaro"}, {u"Ángeles"}, {u"Begoña"}, {u"Concepción"}, {u"Íñigo"}, {u"Inés"}, {u"Joaquín"}, {u"José"},
    {u"Lucía"}, {u"Martín"}, {u"Nuria"}, {u"Rocío"}, {u"Sofía"}, {u"Verónica"},
};

constexpr SampleName spanishFamily[] = {
    {u"Álvarez"}, {u"Castaño"}, {u"Domínguez"}, {u"Fernández"}, {u"García"}, {u"Gómez"}, {u"Ibáñez"}, {u"Jiménez"},
    {u"Muñoz"}, {u"Núñez"}, {u"Ordóñez"}, {u"Peña"}, {u"Rodríguez"}, {u"Sánchez"},
};

constexpr SampleName portugueseGiven[] = {
    {u"Antônio"}, {u"Beatriz"}, {u"Conceição"}, {u"Estêvão"}, {u"Graça"}, {u"Inês"}, {u"João"}, {u"Luísa"},
    {u"Simão"},
};

constexpr SampleName portugueseFamily[] = {
    {u"Araújo"}, {u"Brandão"}, {u"Gonçalves"}, {u"Guimarães"}, {u"Leitão"}, {u"Magalhães"}, {u"Simões"},
    {u"Teixeira"}, {u"Valadão"},
};

constexpr SampleName vietnameseGiven[] = {
    {u"Thị Hương"}, {u"Văn Đức"}, {u"Minh Tuấn"}, {u"Thanh Hằng"}, {u"Quốc Bảo"}, {u"Ngọc Ánh"}, {u"Hữu Phước"},
    {u"Mỹ Duyên"}, {u"Đình Lộc"}, {u"Kim Thủy"},
};

constexpr SampleName vietnameseFamily[] = {
    {u"Nguyễn"}, {u"Trần"}, {u"Lê"}, {u"Phạm"}, {u"Hoàng"}, {u"Đặng"}, {u"Bùi"}, {u"Đỗ"}, {u"Hồ"}, {u"Ngô"},
    {u"Dương"}, {u"Lý"},
};

constexpr SampleName greekWomenGiven[] = {
    {u"Αικατερίνη", "aikaterini"_L1}, {u"Γεωργία", "georgia"_L1}, {u"Δήμητρα", "dimitra"_L1}, {u"Ελένη", "eleni"_L1},
    {u"Ιωάννα", "ioanna"_L1}, {u"Μαρία", "maria"_L1}, {u"Σοφία", "sofia"_L1},
};

constexpr SampleName greekWomenFamily[] = {
    {u"Αντωνίου", "antoniou"_L1}, {u"Γεωργίου", "georgiou"_L1}, {u"Κωνσταντίνου", "konstantinou"_L1},
    {u"Νικολαΐδου", "nikolaidou"_L1}, {u"Παπαδοπούλου", "papadopoulou"_L1}, {u"Παππά", "pappa"_L1},
};

constexpr SampleName greekMenGiven[] = {
    {u"Αλέξανδρος", "alexandros"_L1}, {u"Γιώργος", "giorgos"_L1}, {u"Δημήτρης", "dimitris"_L1},
    {u"Κώστας", "kostas"_L1}, {u"Νίκος", "nikos"_L1}, {u"Σπύρος", "spyros"_L1},
};

constexpr SampleName greekMenFamily[] = {
    {u"Αντωνίου", "antoniou"_L1}, {u"Γεωργίου", "georgiou"_L1}, {u"Μαυροΐδης", "mavroidis"_L1},
    {u"Νικολαΐδης", "nikolaidis"_L1}, {u"Παπαδόπουλος", "papadopoulos"_L1}, {u"Παππάς", "pappas"_L1},
};

constexpr SampleName arabicGiven[] = {
    {u"أحمد", "ahmad"_L1}, {u"خالد", "khalid"_L1}, {u"زينب", "zaynab"_L1}, {u"عمر", "omar"_L1},
    {u"فاطمة", "fatima"_L1}, {u"ليلى", "layla"_L1}, {u"محمد", "mohamed"_L1}, {u"نور", "nour"_L1},
    {u"يوسف", "youssef"_L1},
};

constexpr SampleName arabicFamily[] = {
    {u"الحداد", "al-haddad"_L1}, {u"الخطيب", "al-khatib"_L1}, {u"السيد", "al-sayed"_L1}, {u"المصري", "al-masri"_L1},
    {u"النجار", "al-najjar"_L1}, {u"بن علي", "ben-ali"_L1}, {u"حسن", "hassan"_L1}, {u"منصور", "mansour"_L1},
};

constexpr SampleName japaneseGiven[] = {
    {u"愛", "ai"_L1}, {u"健太", "kenta"_L1}, {u"結衣", "yui"_L1}, {u"さくら", "sakura"_L1}, {u"翔太", "shota"_L1},
    {u"大輔", "daisuke"_L1}, {u"陽子", "yoko"_L1}, {u"直樹", "naoki"_L1},
};

constexpr SampleName japaneseFamily[] = {
    {u"佐藤", "sato"_L1}, {u"鈴木", "suzuki"_L1}, {u"高橋", "takahashi"_L1}, {u"田中", "tanaka"_L1}, {u"伊藤", "ito"_L1},
    {u"渡辺", "watanabe"_L1}, {u"山本", "yamamoto"_L1}, {u"小林", "kobayashi"_L1},
};

constexpr SamplePeople people[] = {
    {26, "nl-NL"_L1, SampleLanguage::Dutch, false, dutchGiven, dutchFamily},
    {15, "en-GB"_L1, SampleLanguage::English, false, englishGiven, englishFamily},
    {7, "en-US"_L1, SampleLanguage::English, false, americanGiven, americanFamily},
    {13, "de-DE"_L1, SampleLanguage::German, false, germanGiven, germanFamily},
    {11, "fr-FR"_L1, SampleLanguage::French, false, frenchGiven, frenchFamily},
    {5, {}, SampleLanguage::English, false, polishGiven, polishFamily},
    {4, {}, SampleLanguage::English, false, turkishGiven, turkishFamily},
    {2, {}, SampleLanguage::English, false, czechWomenGiven, czechWomenFamily},
    {2, {}, SampleLanguage::English, false, czechMenGiven, czechMenFamily},
    {1, {}, SampleLanguage::English, false, icelandicWomenGiven, icelandicWomenFamily},
    {1, {}, SampleLanguage::English, false, icelandicMenGiven, icelandicMenFamily},
    {2, {}, SampleLanguage::English, false, danishGiven, danishFamily},
    {3, {}, SampleLanguage::English, false, spanishGiven, spanishFamily},
    {1, {}, SampleLanguage::English, false, portugueseGiven, portugueseFamily},
    {2, {}, SampleLanguage::English, true, vietnameseGiven, vietnameseFamily},
    {1, {}, SampleLanguage::English, false, greekWomenGiven, greekWomenFamily},
    {1, {}, SampleLanguage::English, false, greekMenGiven, greekMenFamily},
    {2, {}, SampleLanguage::Arabic, false, arabicGiven, arabicFamily},
    {1, {}, SampleLanguage::English, true, japaneseGiven, japaneseFamily},
};

constexpr SampleSystem systems[] = {
    {u"Automatisering datacenter", "automatisering"_L1, SampleLanguage::Dutch},
    {u"CI/CD pipeline", "pipeline"_L1, SampleLanguage::English},
    {u"Grafana platform team", "grafana"_L1, SampleLanguage::English},
    {u"Leitstand Rechenzentrum", "leitstand"_L1, SampleLanguage::German},
    {u"Piketdienst", "piket"_L1, SampleLanguage::Dutch},
    {u"Reporting service", "reporting"_L1, SampleLanguage::English},
    {u"Supervision exploitation", "supervision"_L1, SampleLanguage::French},
    {u"Wallboards", "wallboards"_L1, SampleLanguage::English},
};

constexpr SampleTeam teams[] = {
    {u"Betriebsführung", true},
    {u"Développement web", true},
    {u"E-commerce", true},
    {u"NOC", true},
    {u"Payments", true},
    {u"Piket weekend", true},
    {u"Platform engineering", true},
    {u"Servicedesk", true},
    {u"Équipe migration 2023", false},
    {u"Externe auditors", false},
};
// clang-format on

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
constexpr QStringView workplaces[] = {
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
        text += random.oneOf(workplaces);
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

std::span<const SamplePeople> samplePeople()
{
    return people;
}

std::span<const SampleSystem> sampleSystems()
{
    return systems;
}

std::span<const SampleTeam> sampleTeams()
{
    return teams;
}

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
