#include "store/samplenames.h"

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

} // namespace umh
