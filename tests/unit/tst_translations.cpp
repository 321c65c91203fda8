#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment = {};
    QStringList forms = {}; ///< one, or all plural forms
    bool isNumerus = false;
    bool isFinished = false;

    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

/// A .ts file.
struct Catalogue
{
    QString language;
    QList<Message> messages;
    QString problem;
};

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

/// Texts of a context.
struct Texts
{
    QString context;
    QStringList sources;
};

/// Texts whose mnemonics a person can press at the same moment.
using MnemonicScope = QList<Texts>;

const QStringList &languages()
{
    static const QStringList all{u"nl"_s, u"en"_s, u"de"_s, u"fr"_s};
    return all;
}

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
        {u"Search"_s, u"Zoeken"_s, u"Suchen"_s, u"Rechercher"_s},
    };
    return rows;
}

/// What a window with a table has beside its menus.
MnemonicScope tableWindow(const QString &context)
{
    return {{context, {u"&File"_s, u"&Edit"_s, u"&View"_s}},
            {u"umh::TablePane"_s, {u"&Search:"_s}},
            {u"umh::ApiUserFilterButton"_s, {u"F&ilter"_s}}};
}

/// What can be done with a row, in the Edit menu and in the menu of the row.
MnemonicScope rowMenu(const QString &context, const QStringList &sources)
{
    return {{context, sources}, {u"umh::TablePane"_s, {u"&Copy rows"_s}}};
}

QList<MnemonicScope> scopesOfHub()
{
    const QString hub = u"umh::HubWindow"_s;
    const QString card = u"umh::DirectoryCard"_s;
    const QString menu = u"umh::AccountMenu"_s;
    const Texts menuBar{hub, {u"&File"_s, u"&View"_s, u"&Help"_s}};
    const Texts account{menu, {u"Acc&ount"_s}};
    return {
        {menuBar,
         account,
         {hub, {u"View &all API users"_s, u"View all op&erators"_s, u"View all operator &groups"_s, u"&Cancel"_s}},
         {card, {u"I&mport files…"_s, u"Co&nnect to an account…"_s, u"&Sync now"_s}}},
        {menuBar,
         account,
         {u"umh::WelcomePage"_s, {u"Co&nnect to an account…"_s, u"&Import files…"_s, u"&Explore with sample data"_s}}},
        {{hub, {u"&Import files…"_s, u"&Close sample data"_s, u"&Quit"_s}}},
        {{hub,
          {u"View all API &users"_s, u"View all op&erators"_s, u"View all operator &groups"_s, u"&Refresh"_s,
           u"&Language"_s}}},
        {{hub, {u"&About User management hub"_s, u"About &Qt"_s}}},
        {{menu, {u"&Connection…"_s, u"&Sync now"_s, u"Sync &automatically"_s, u"&Disconnect…"_s}}},
        {{menu, {u"&Connect to an account…"_s, u"&Sync now"_s, u"Sync &automatically"_s, u"&Disconnect…"_s}}},
        {{menu, {u"Every &15 minutes"_s, u"Every &30 minutes"_s, u"Every &hour"_s, u"Every &4 hours"_s, u"&Off"_s}}},
    };
}

QList<MnemonicScope> scopesOfTables()
{
    const QString pane = u"umh::TablePane"_s;
    const QString apiUsers = u"umh::ApiUserPane"_s;
    const QString operators = u"umh::OperatorPane"_s;
    const QString groups = u"umh::OperatorGroupPane"_s;
    const QString filter = u"umh::ApiUserFilterButton"_s;
    const QString window = u"umh::OperatorWindow"_s;
    const QStringList withApiUser{u"&Show details"_s, u"Show &operator"_s, u"&Edit description…"_s,
                                  u"&Delete API user…"_s};
    const QStringList withOperator{u"&Open operator"_s, u"Show &API users in the overview"_s};
    const QStringList withGroup{u"Show &operators"_s, u"Show &API users in the overview"_s};
    const Texts find{pane, {u"&Find"_s}};
    const Texts sort{pane, {u"Sort &by this column"_s}};
    return {
        tableWindow(u"umh::OverviewWindow"_s),
        tableWindow(window) << Texts{window,
                                     {u"&Main"_s, u"Member &of"_s, u"&API management"_s, u"Add API &user…"_s,
                                      u"Show in ove&rview"_s}},
        rowMenu(apiUsers, withApiUser) << find,
        rowMenu(apiUsers, withApiUser) << sort,
        rowMenu(operators, withOperator) << find,
        rowMenu(operators, withOperator) << sort,
        rowMenu(groups, withGroup) << find,
        rowMenu(groups, withGroup) << sort,
        {{pane, {u"&Refresh"_s, u"Sort &by this column"_s, u"C&olumns…"_s, u"&Standard columns"_s}}},
        {{filter, {u"&Type"_s, u"&Last use"_s, u"Operator &group"_s}}},
    };
}

QList<MnemonicScope> scopesOfDialogs()
{
    const QString add = u"umh::AddApiUserDialog"_s;
    const QString label = u"D&escription, such as what it is for (optional):"_s;
    return {
        {{u"umh::ApiUserDetails"_s, {u"Co&py"_s, u"&Delete…"_s}}},
        {{u"umh::DeleteConfirmation"_s, {u"To delete it all the same, type its &username:"_s, u"&Delete API user"_s}}},
        {{u"umh::ConnectionDialog"_s,
          {u"&Address:"_s, u"&Username:"_s, u"&Password:"_s, u"&Show"_s, u"&Test connection"_s, u"&Connect"_s}}},
        {{u"umh::RemovalsQuestion"_s, {u"&Keep them"_s, u"&Remove them"_s}}},
        {{add, {label, u"&Create"_s}}},
        {{add, {label, u"&Try again"_s}}},
        {{add, {u"&Go back"_s, u"&Discard"_s}}},
        {{u"umh::AddApiUserPassword"_s,
          {u"&Username:"_s, u"&Password:"_s, u"S&how"_s, u"&Copy"_s, u"&Save to file…"_s,
           u"&I have stored the password"_s}}},
        {{u"umh::AddApiUserUnknown"_s, {u"&Delete…"_s, u"&Check again"_s}}},
    };
}

const QList<MnemonicScope> &mnemonicScopes()
{
    static const QList<MnemonicScope> scopes = scopesOfHub() + scopesOfTables() + scopesOfDialogs();
    return scopes;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isNumerus) {
                message.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Catalogue readCatalogue(const QString &language)
{
    Catalogue catalogue;
    QFile file(QDir(QStringLiteral(UMH_TRANSLATIONS_DIR)).filePath(u"user-management-hub_%1.ts"_s.arg(language)));
    if (!file.open(QIODevice::ReadOnly)) {
        catalogue.problem = file.fileName() + u": "_s + file.errorString();
        return catalogue;
    }
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != "TS"_L1)
        xml.raiseError(u"no TS element"_s);
    catalogue.language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) { // a context
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                catalogue.messages += readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        catalogue.problem = u"%1:%2: %3"_s.arg(file.fileName()).arg(xml.lineNumber()).arg(xml.errorString());
    return catalogue;
}

const Catalogue &catalogue(const QString &language)
{
    static const QMap<QString, Catalogue> catalogues = [] {
        QMap<QString, Catalogue> all;
        for (const QString &each : languages())
            all.insert(each, readCatalogue(each));
        return all;
    }();
    return *catalogues.constFind(language);
}

/// An empty one where there is none.
const Message &messageOf(const QString &language, const QString &context, const QString &source)
{
    static const Message none;
    const QList<Message> &messages = catalogue(language).messages;
    const auto found = std::find_if(messages.begin(), messages.end(), [&](const Message &message) {
        return message.context == context && message.source == source;
    });
    return found == messages.end() ? none : *found;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:[0-9]{1,2}|n)"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found += match.captured();
    return found;
}

/// The letters behind a single &.
QString mnemonics(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(&|.)"_s);
    QString found;
    for (const QRegularExpressionMatch &match : mnemonic.globalMatch(text)) {
        if (match.captured(1) != "&"_L1)
            found += match.captured(1).toLower();
    }
    return found;
}

/// \a text as a glossary has it: without mnemonic and without what a button, menu or label adds.
QString bare(QString text)
{
    static const QRegularExpression added(u"[\\s\u00a0]*(?:…|:)$"_s); // French has a no-break space
    return text.remove(u'&').remove(added);
}

/// The punctuation that ends \a text, seen through brackets and quotes.
QString ending(QString text)
{
    static const QRegularExpression closers(u"[)”’'\\]\\s]+$"_s);
    static const QString punctuation = u".…:?!,;"_s;
    text.remove(closers);
    return !text.isEmpty() && punctuation.contains(text.back()) ? QString(text.back()) : QString();
}

QString blanksBefore(const QString &text)
{
    static const QRegularExpression blanks(u"^\\s+"_s);
    return blanks.match(text).captured();
}

QString blanksAfter(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+$"_s);
    return blanks.match(text).captured();
}

/// What is wrong with the texts of a language, one a line.
class Problems final
{
public:
    explicit Problems(QString language)
        : m_language(std::move(language))
    { }

    void add(const Message &message, const QString &what)
    {
        m_lines += u"%1 %2 \"%3\": %4"_s.arg(m_language, message.context, message.source, what);
    }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] QByteArray text() const { return m_lines.join(u'\n').toUtf8(); }

private:
    QString m_language;
    QStringList m_lines;
};

/// Calls \a check with every plural form of every text that \a language has.
template<typename Check>
void forEachForm(const QString &language, Check check)
{
    for (const Message &message : catalogue(language).messages) {
        if (!message.isFinished)
            continue;
        for (qsizetype form = 0; form < message.forms.size(); ++form)
            check(message, form);
    }
}

/// One row of test data a language.
void addLanguages(const QStringList &rows)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : rows)
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

/// Reads the .ts files as a person who proofreads them would.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void allFilesHoldTheSameTexts_data() { addLanguages(languages()); }
    void allFilesHoldTheSameTexts()
    {
        QFETCH(const QString, language);
        const Catalogue &here = catalogue(language);
        QVERIFY2(here.problem.isEmpty(), qPrintable(here.problem));
        QCOMPARE(here.language, language);
        QSet<QString> keys;
        for (const Message &message : here.messages)
            keys += message.key();
        QCOMPARE(keys.size(), here.messages.size());
        QSet<QString> english;
        for (const Message &message : catalogue(u"en"_s).messages)
            english += message.key();
        QVERIFY(!keys.isEmpty());
        QCOMPARE(keys, english);
    }

    void allLanguagesAreFinished_data() { addLanguages(languages()); }
    void allLanguagesAreFinished()
    {
        QFETCH(const QString, language);
        Problems problems(language);
        for (const Message &message : catalogue(language).messages) {
            if (!message.isFinished)
                problems.add(message, u"not finished"_s);
            else if (message.forms.isEmpty() || message.forms.contains(QString()))
                problems.add(message, u"empty"_s);
        }
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    void pluralsHaveTwoForms_data() { addLanguages(languages()); }
    void pluralsHaveTwoForms()
    {
        QFETCH(const QString, language);
        Problems problems(language);
        for (const Message &message : catalogue(language).messages) {
            if (message.forms.size() != (message.isNumerus ? 2 : 1))
                problems.add(message, u"%1 forms"_s.arg(message.forms.size()));
        }
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    /// The "(s)" of the source is for programmers.
    void noPluralIsLeftOpen_data() { addLanguages(languages()); }
    void noPluralIsLeftOpen()
    {
        QFETCH(const QString, language);
        static const QRegularExpression open(u"\\w\\((?:s|en|n|e)\\)"_s);
        Problems problems(language);
        forEachForm(language, [&](const Message &message, qsizetype form) {
            if (message.isNumerus && message.forms.at(form).contains(open))
                problems.add(message, message.forms.at(form));
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    /// But for the place of a mnemonic.
    void englishIsTheSource()
    {
        Problems problems(u"en"_s);
        forEachForm(u"en"_s, [&](const Message &message, qsizetype form) {
            QString translation = message.forms.at(form);
            QString source = message.source;
            if (!message.isNumerus && translation.remove(u'&') != source.remove(u'&'))
                problems.add(message, translation);
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    void placeholdersAgree_data() { addLanguages(languages()); }
    void placeholdersAgree()
    {
        QFETCH(const QString, language);
        QMap<QString, QStringList> english;
        for (const Message &message : catalogue(u"en"_s).messages)
            english.insert(message.key(), message.forms);
        Problems problems(language);
        forEachForm(language, [&](const Message &message, qsizetype form) {
            QSet<QString> wanted = placeholders(message.source);
            const QSet<QString> found = placeholders(message.forms.at(form));
            // "One row" may do without its number, where the English form does too.
            for (const QString &number : {u"%n"_s, u"%Ln"_s}) {
                const bool englishHasIt = placeholders(english.value(message.key()).value(form)).contains(number);
                const bool mayBeLeftOut = language == "en"_L1 ? form == 0 : !englishHasIt;
                if (message.isNumerus && mayBeLeftOut && !found.contains(number))
                    wanted.remove(number);
            }
            if (found != wanted)
                problems.add(message, message.forms.at(form));
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    void mnemonicsAgree_data() { addLanguages(languages()); }
    void mnemonicsAgree()
    {
        QFETCH(const QString, language);
        Problems problems(language);
        forEachForm(language, [&](const Message &message, qsizetype form) {
            const QString translation = message.forms.at(form);
            const QString letters = mnemonics(translation);
            if (letters.size() != mnemonics(message.source).size() || letters.size() > 1
                || (!letters.isEmpty() && !letters.front().isLetterOrNumber()))
                problems.add(message, translation);
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    void mnemonicsAreUnique_data() { addLanguages(languages()); }
    void mnemonicsAreUnique()
    {
        QFETCH(const QString, language);
        Problems problems(language);
        for (const MnemonicScope &scope : mnemonicScopes()) {
            QMap<QString, QString> holders;
            for (const Texts &texts : scope) {
                for (const QString &source : texts.sources) {
                    const Message &message = messageOf(language, texts.context, source);
                    if (message.source.isEmpty()) {
                        problems.add({.context = texts.context, .source = source}, u"not there any more"_s);
                        continue;
                    }
                    const QString &shown = message.forms.constFirst();
                    const QString letter = mnemonics(shown);
                    if (holders.contains(letter))
                        problems.add(message, u"%1 has the mnemonic of %2"_s.arg(shown, holders.value(letter)));
                    holders.insert(letter, shown);
                }
            }
        }
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    void endingsAgree_data() { addLanguages(languages()); }
    void endingsAgree()
    {
        QFETCH(const QString, language);
        Problems problems(language);
        forEachForm(language, [&](const Message &message, qsizetype form) {
            const QString translation = message.forms.at(form);
            if (ending(translation) != ending(message.source))
                problems.add(message, translation);
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

    void blanksAgree_data() { addLanguages(languages()); }
    void blanksAgree()
    {
        QFETCH(const QString, language);
        Problems problems(language);
        forEachForm(language, [&](const Message &message, qsizetype form) {
            const QString translation = message.forms.at(form);
            // Only a separator such as ", " has any.
            if (blanksBefore(translation) != blanksBefore(message.source)
                || blanksAfter(translation) != blanksAfter(message.source) || translation.contains("  "_L1))
                problems.add(message, translation);
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }

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
        static const QRegularExpression wrong(u"\\b(?:API gebruiker|API-user|username|user|operator groep|directory|"
                                              "je|jij|jouw|jullie|uwe)"
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
        static const QRegularExpression wrong(u"\\bAPI-(?:Benutzer|User)|Operatorgruppe|Username"
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
        static const QRegularExpression wrong(u"\\b(?:tu|toi|ton|tes|identifiant|annuaire|effacer)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption
                                                  | QRegularExpression::UseUnicodePropertiesOption);
        Problems problems(u"fr"_s);
        forEachForm(u"fr"_s, [&](const Message &message, qsizetype form) {
            if (QString(message.forms.at(form)).remove(u'&').contains(wrong))
                problems.add(message, message.forms.at(form));
        });
        QVERIFY2(problems.isEmpty(), problems.text());
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
