#include "catalogue.h"
#include "support/testprogram.h"

#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// A row of the project's glossary.
struct GlossaryRow
{
    QString english;
    QString dutch;
    QString german;
    QString french;
    QString comment = {}; ///< the row is about texts with this comment only

    [[nodiscard]] QString in(const QString &language) const
    {
        if (language == "nl"_L1)
            return dutch;
        if (language == "de"_L1)
            return german;
        return language == "fr"_L1 ? french : english;
    }
};

const QList<GlossaryRow> &glossary()
{
    static const QList<GlossaryRow> rows{
        {u"User management hub"_s, u"Gebruikersbeheerhub"_s, u"User Management Hub"_s,
         u"Hub de gestion des utilisateurs"_s},
        {u"API user overview"_s, u"API-gebruikersoverzicht"_s, u"API-Nutzerübersicht"_s,
         u"Vue d'ensemble des utilisateurs de l'API"_s},
        {u"View all API users"_s, u"Alle API-gebruikers bekijken"_s, u"Alle API-Nutzer anzeigen"_s,
         u"Voir tous les utilisateurs API"_s},
        {u"View all operators"_s, u"Alle operators bekijken"_s, u"Alle Operatoren anzeigen"_s,
         u"Voir tous les opérateurs"_s},
        {u"View all operator groups"_s, u"Alle operatorgroepen bekijken"_s, u"Alle Operator-Gruppen anzeigen"_s,
         u"Voir tous les groupes d'opérateurs"_s},
        {u"Add operator"_s, u"Operator toevoegen"_s, u"Operator hinzufügen"_s, u"Ajouter un opérateur"_s},
        {u"Add operator group"_s, u"Operatorgroep toevoegen"_s, u"Operator-Gruppe hinzufügen"_s,
         u"Ajouter un groupe d'opérateurs"_s},
        {u"Operator"_s, u"Operator"_s, u"Operator"_s, u"Opérateur"_s},
        {u"Operators"_s, u"Operators"_s, u"Operatoren"_s, u"Opérateurs"_s},
        {u"Operator group"_s, u"Operatorgroep"_s, u"Operator-Gruppe"_s, u"Groupe d'opérateurs"_s},
        {u"Operator groups"_s, u"Operatorgroepen"_s, u"Operator-Gruppen"_s, u"Groupes d'opérateurs"_s},
        {u"API user"_s, u"API-gebruiker"_s, u"API-Nutzer"_s, u"Utilisateur d'API"_s},
        {u"API users"_s, u"API-gebruikers"_s, u"API-Nutzer"_s, u"Utilisateurs d'API"_s},
        {u"Username"_s, u"Gebruikersnaam"_s, u"Benutzername"_s, u"Nom d'utilisateur"_s},
        {u"Type"_s, u"Type"_s, u"Type"_s, u"Type"_s},
        {u"Created"_s, u"Gemaakt op"_s, u"Erstellt am"_s, u"Créé le"_s},
        {u"Last used"_s, u"Laatst gebruikt"_s, u"Zuletzt verwendet"_s, u"Dernière utilisation"_s},
        {u"Requests last 30 days"_s, u"Verzoeken laatste 30 dagen"_s, u"Anfragen letzte 30 Tage"_s,
         u"Requêtes 30 derniers jours"_s},
        {u"Description"_s, u"Omschrijving"_s, u"Beschreibung"_s, u"Description"_s},
        {u"Delete"_s, u"Verwijderen"_s, u"Löschen"_s, u"Supprimer"_s},
        {u"Delete API user"_s, u"API-gebruiker verwijderen"_s, u"API-Nutzer entfernen"_s,
         u"Supprimer l'utilisateur de l'API"_s},
        {u"Add API user"_s, u"API-gebruiker toevoegen"_s, u"API-Nutzer hinzufügen"_s,
         u"Ajouter un utilisateur d'API"_s},
        {u"Not yet used"_s, u"Nog niet gebruikt"_s, u"Bislang nicht verwendet"_s, u"Pas encore utilisé"_s},
        {u"Unknown"_s, u"Onbekend"_s, u"Unbekannte Nutzung"_s, u"Utilisation inconnue"_s, u"last use"_s},
        {u"On duty"_s, u"Dienst"_s, u"Im Dienst"_s, u"En service"_s},
        {u"API management"_s, u"API-beheer"_s, u"API-Management"_s, u"Gestion des API"_s},
        {u"Main"_s, u"Algemeen"_s, u"Allgemein"_s, u"Principal"_s},
        {u"Member of"_s, u"Lid van"_s, u"Mitglied von"_s, u"Membre de"_s},
        {u"Everyone"_s, u"Iedereen"_s, u"Jeder"_s, u"Tout le monde"_s},
        {u"Administrators"_s, u"Administrators"_s, u"Administratoren"_s, u"Administrateurs"_s},
        {u"Save"_s, u"Opslaan"_s, u"Speichern"_s, u"Enregistrer"_s},
        {u"Password"_s, u"Wachtwoord"_s, u"Passwort"_s, u"Mot de passe"_s},
        {u"Database"_s, u"Database"_s, u"Datenbank"_s, u"Base de données"_s},
        {u"Search"_s, u"Zoeken"_s, u"Suchen"_s, u"Rechercher"_s},
    };
    return rows;
}

/// What is counted, in the plural.
QString pluralNouns(const QString &language)
{
    static const QMap<QString, QString> nouns{
        {u"nl"_s, u"API-gebruikers|operators|operatorgroepen|rijen|seconden|minuten|dagen|maanden"_s},
        {u"en"_s, u"API users|operators|operator groups|rows|seconds|minutes|hours|days|months|years"_s},
        {u"de"_s, u"API-Nutzern|Operatoren|Operator-Gruppen|Zeilen|Sekunden|Minuten|Stunden|Tagen?|Monaten?|Jahren?"_s},
        {u"fr"_s, u"utilisateurs|opérateurs|groupes|lignes|secondes|minutes|heures|jours|ans"_s}};
    return u"(?:"_s + nouns.value(language) + u")\\b"_s;
}

const QRegularExpression &wrongEnglish()
{
    static const QRegularExpression wrong(
        u"\\b(?:director(?:y|ies)|user names?|at the account|throw-away|of no use|all of them|found out|to its end"
        "|not at hand|left as it is|taken away|goes? with|one a line|some that there are)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return wrong;
}

/// \a text as a glossary has it: without mnemonic and without what a button, menu or label adds.
QString bare(QString text)
{
    static const QRegularExpression added(u"[\\s\u00a0]*(?:…|:)$"_s); // French has a no-break space
    return text.remove(u'&').remove(added);
}

} // namespace

/// Reads what a person reads, as somebody who proofreads it would: the words, the typography, the sense.
class TestWording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void glossaryIsFollowed_data() { addLanguages(languages()); }
    void glossaryIsFollowed()
    {
        QFETCH(const QString, language);
        constexpr int fewest = 15;
        Problems problems(language);
        int checked = 0;
        for (const Message &message : catalogue(language).messages) {
            for (const GlossaryRow &row : glossary()) {
                if (bare(message.source) != row.english || (!row.comment.isEmpty() && message.comment != row.comment))
                    continue;
                ++checked;
                if (!message.isFinished || bare(message.forms.constFirst()) != row.in(language))
                    problems.add(message, message.forms.constFirst());
            }
        }
        QVERIFY2(problems.isEmpty(), problems.text());
        QVERIFY(checked >= fewest);
    }

    void typographyIsDutch()
    {
        // Straight single quotes stay in what is said in a terminal, beside Qt's own messages.
        static const QRegularExpression wrong(u"[\"“”„‚]|\\.\\.\\.|\\s[.,:;?!]"_s);
        Problems problems(u"nl"_s);
        forEachForm(u"nl"_s, [&](const Message &message, qsizetype form) {
            const QString translation = message.forms.at(form);
            const bool straight = translation.contains(u'\'') && message.context != "umh::CommandLine"_L1;
            const bool unpaired = translation.count(u'‘') != translation.count(u'’');
            if (translation.contains(wrong) || straight || unpaired)
                problems.add(message, translation);
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    void typographyIsGerman()
    {
        static const QRegularExpression wrong(u"[\"”‘’‚«»]|\\.\\.\\.|\\s[.,:;?!]"_s);
        Problems problems(u"de"_s);
        forEachForm(u"de"_s, [&](const Message &message, qsizetype form) {
            const QString translation = message.forms.at(form);
            const bool straight = translation.contains(u'\'') && message.context != "umh::CommandLine"_L1;
            const bool unpaired = translation.count(u'„') != translation.count(u'“');
            if (translation.contains(wrong) || straight || unpaired)
                problems.add(message, translation);
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    /// A no-break space keeps : ; ! ? and » with their word.
    void typographyIsFrench()
    {
        static const QRegularExpression wrong(u"[\"“”„’]|\\.\\.\\.|\\s[.,]"
                                              "|[^\u00a0](?:[;!?»]|:(?!//))|«(?!\u00a0)"_s);
        Problems problems(u"fr"_s);
        forEachForm(u"fr"_s, [&](const Message &message, qsizetype form) {
            const QString translation = message.forms.at(form);
            if (translation.contains(wrong) || translation.count(u'«') != translation.count(u'»'))
                problems.add(message, translation);
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    /// Words that the glossary rules out, and the formal address.
    void dutchKeepsToItsWords()
    {
        static const QRegularExpression wrong(
            u"\\b(?:API gebruiker|API-user|username|user|operator groep|directory|"
            "je|jij|jouw|jullie|uwe|bureaublad|ze allemaal|zich zelf|om mee aan te melden)"
            "(?:s|en)?\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression typed(u"user-management-hub|--[a-z-]+|&"_s); // the same in each language
        Problems problems(u"nl"_s);
        forEachForm(u"nl"_s, [&](const Message &message, qsizetype form) {
            QString translation = message.forms.at(form);
            translation.remove(typed);
            if (translation.contains(wrong))
                problems.add(message, translation);
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    /// Words that the glossary rules out, and the formal address; "Sie" at the beginning of a sentence is a thing.
    void germanKeepsToItsWords()
    {
        static const QRegularExpression wrong(u"\\bAPI-(?:Benutzer|User)|Operatorgruppe|Username|von selbst|\\bGrenze:"
                                              "|(?<!^)(?<![.:?!…] )\\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\\b"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        Problems problems(u"de"_s);
        forEachForm(u"de"_s, [&](const Message &message, qsizetype form) {
            if (QString(message.forms.at(form)).remove(u'&').contains(wrong))
                problems.add(message, message.forms.at(form));
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    /// Words that the glossary rules out, and the familiar address.
    void frenchKeepsToItsWords()
    {
        static const QRegularExpression wrong(
            u"\\b(?:tu|toi|ton|tes|identifiant|annuaire|effacer|a servi|servent|va avec|vont ensemble|votre bureau)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        Problems problems(u"fr"_s);
        forEachForm(u"fr"_s, [&](const Message &message, qsizetype form) {
            if (QString(message.forms.at(form)).remove(u'&').contains(wrong))
                problems.add(message, message.forms.at(form));
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }
    /// "1 API users" cannot be said: what is counted has plural forms, or stands after a colon.
    void numbersAgreeWithWhatTheyCount_data() { addLanguages(languages()); }
    void numbersAgreeWithWhatTheyCount()
    {
        QFETCH(const QString, language);
        const QRegularExpression counted(u"%L?[1-9] "_s + pluralNouns(language));
        const QRegularExpression one(u"%L?n "_s + pluralNouns(language));
        // These are never one.
        static const QStringList always{
            u"Fill an empty database with sample data: %1 API users, or N."_s,
            u"Inactive for more than %1 days"_s,
            u"Created within the last %1 days"_s,
            u"Created more than %1 days ago"_s,
            u"Last %1 days"_s,
            u"Select at most %1 rows, or use the command “user-management-hub list --format csv”."_s};
        Problems problems(language);
        forEachForm(language, [&](const Message &message, qsizetype form) {
            const QString translation = QString(message.forms.at(form)).remove(u'&');
            if (always.contains(message.source))
                return;
            if (form == 0 && translation.contains(message.isNumerus ? one : counted))
                problems.add(message, translation);
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    void guidsAreInCapitals_data() { addLanguages(languages()); }
    void guidsAreInCapitals()
    {
        QFETCH(const QString, language);
        static const QRegularExpression wrong(u"\\b[Gg]uid"_s);
        Problems problems(language);
        int found = 0;
        forEachForm(language, [&](const Message &message, qsizetype form) {
            found += message.forms.at(form).contains("GUID"_L1) ? 1 : 0;
            if (message.forms.at(form).contains(wrong))
                problems.add(message, message.forms.at(form));
        });
        QVERIFY2(problems.isEmpty(), problems.text());
        QVERIFY(found > 0);
    }

    /// A directory reads as a folder; a username is one word; and English that was found to be none.
    void englishKeepsToItsWords()
    {
        Problems problems(u"en"_s);
        forEachForm(u"en"_s, [&](const Message &message, qsizetype form) {
            const bool isTheSystems = message.source == "Not a directory"_L1; // its own words
            if (!isTheSystems && QString(message.forms.at(form)).remove(u'&').contains(wrongEnglish()))
                problems.add(message, message.forms.at(form));
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    void documentsKeepToTheWordsOfTheProgram_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"README.md", "CHANGELOG.md", "resources/user-management-hub.1",
                                 "resources/org.usermanagementhub.UserManagementHub.desktop",
                                 "resources/org.usermanagementhub.UserManagementHub.metainfo.xml"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void documentsKeepToTheWordsOfTheProgram()
    {
        QFETCH(const QString, path);
        QFile file(QStringLiteral(UMH_SOURCE_DIR) + u'/' + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList wrong;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine());
            // The name of the file stays.
            if (QString(line).remove("directory.sqlite"_L1).contains(wrongEnglish()))
                wrong += line;
        }
        QVERIFY2(wrong.isEmpty(), wrong.join(QString()).toUtf8());
    }

    /// Nothing else reads the man page to its end.
    void documentsHoldNoMergeThatIsHalfDone_data() { documentsKeepToTheWordsOfTheProgram_data(); }
    void documentsHoldNoMergeThatIsHalfDone()
    {
        QFETCH(const QString, path);
        QFile file(QStringLiteral(UMH_SOURCE_DIR) + u'/' + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression mark(u"^(<<<<<<< .*|=======|>>>>>>> .*)$"_s,
                                             QRegularExpression::MultilineOption);
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(!text.isEmpty(), "there is nothing to read");
        QVERIFY2(!mark.match(text).hasMatch(), mark.match(text).captured().toUtf8());
    }

    /// What stands in brackets is often technical, and left as it was.
    void nothingEnglishStandsInBrackets_data() { addLanguages({u"nl"_s, u"de"_s, u"fr"_s}); }
    void nothingEnglishStandsInBrackets()
    {
        QFETCH(const QString, language);
        static const QRegularExpression brackets(u"\\(([^()]*[a-z]{4}[^()]*)\\)"_s);
        static const QStringList sameEverywhere{u"optional"_s};
        Problems problems(language);
        forEachForm(language, [&](const Message &message, qsizetype form) {
            for (const QRegularExpressionMatch &match : brackets.globalMatch(message.forms.at(form))) {
                if (message.source.contains(match.captured()) && !sameEverywhere.contains(match.captured(1)))
                    problems.add(message, message.forms.at(form));
            }
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    /// A place, with a colon of its own, is put after what went wrong.
    void whatWentWrongHasNoColon_data() { addLanguages(languages()); }
    void whatWentWrongHasNoColon()
    {
        QFETCH(const QString, language);
        static const QRegularExpression colon(u":\\s"_s);
        Problems problems(language);
        int checked = 0;
        forEachForm(language, [&](const Message &message, qsizetype form) {
            const QString &translation = message.forms.at(form);
            if (message.context != "umh::ErrorText"_L1 || !message.comment.isEmpty() || translation.endsWith(u'.'))
                return;
            ++checked;
            if (translation.contains(colon))
                problems.add(message, translation);
        });
        QVERIFY2(problems.isEmpty(), problems.text());
        QVERIFY(checked > 0);
    }

    /// An API user is removed, a row or a password deleted.
    void germanRemovesApiUsers()
    {
        static const QRegularExpression sentenceEnd(u"(?<=[.!?:;]) "_s);
        static const QRegularExpression deletes(u"lösch"_s, QRegularExpression::CaseInsensitiveOption);
        Problems problems(u"de"_s);
        forEachForm(u"de"_s, [&](const Message &message, qsizetype form) {
            for (const QString &sentence : message.forms.at(form).split(sentenceEnd)) {
                if (sentence.contains("API-Nutzer"_L1) && sentence.contains(deletes))
                    problems.add(message, sentence);
            }
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }
};

UMH_TEST(TestWording)
#include "tst_wording.moc"
