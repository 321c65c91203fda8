#include "catalogue.h"
#include "support/testprogram.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace umh;

namespace {

/// Texts of a context.
struct Texts
{
    QString context;
    QStringList sources;
};

/// Texts whose mnemonics a person can press at the same moment.
using MnemonicScope = QList<Texts>;

/// The menu bar, which every window has.
MnemonicScope menuBar()
{
    return {{u"umh::ProgramWindow"_s, {u"&File"_s, u"&Edit"_s, u"&View"_s}},
            {u"umh::ProgramActions"_s, {u"Acc&ount"_s, u"&Window"_s, u"&Help"_s}}};
}

/// What a table has beside the menus of its window.
MnemonicScope table()
{
    return {{u"umh::TablePane"_s, {u"&Search:"_s}}, {u"umh::FilterButton"_s, {u"F&ilter"_s}}};
}

/// The details beside a table of API users.
MnemonicScope details()
{
    return {{u"umh::ApiUserDetailsPane"_s, {u"&Description:"_s, u"Show o&perator"_s}}};
}

QList<MnemonicScope> scopesOfHub()
{
    const QString hub = u"umh::HubWindow"_s;
    const QString card = u"umh::DirectoryCard"_s;
    return {
        menuBar() << Texts{hub,
                           {u"View &all API users"_s, u"View all o&perators"_s, u"View all operator &groups"_s,
                            u"&Cancel"_s}}
                  << Texts{card, {u"I&mport files…"_s, u"Co&nnect to an account…"_s, u"&Sync now"_s}},
        menuBar() << Texts{u"umh::WelcomePage"_s,
                           {u"Co&nnect to an account…"_s, u"&Import files…"_s, u"E&xplore with sample data"_s}},
    };
}

QList<MnemonicScope> scopesOfMenus()
{
    const QString program = u"umh::ProgramActions"_s;
    const QString window = u"umh::WindowCommands"_s;
    const Texts toOthers{window,
                         {u"Show &operator"_s, u"Show o&perators of the group"_s, u"Show AP&I users in the overview"_s,
                          u"&Show in journal"_s}};
    return {
        {{program,
          {u"&Import files…"_s, u"Open &database…"_s, u"&Recent databases"_s, u"Copy database &to…"_s,
           u"E&xplore with sample data"_s, u"Close sa&mple data"_s, u"A&bout this database"_s, u"&Quit"_s}},
         {u"umh::ProgramWindow"_s, {u"&Close"_s}}},
        {{window,
          {u"&Copy rows"_s, u"Select &all"_s, u"Add API &user…"_s, u"&Edit description…"_s, u"&Delete API user…"_s,
           u"&Find"_s, u"Clea&r filters"_s}},
         {u"umh::FilterButton"_s, {u"F&ilter"_s}}},
        {{program,
          {u"View all API &users"_s, u"View all op&erators"_s, u"View all operator &groups"_s, u"Jou&rnal"_s,
           u"&Jobs"_s, u"Show d&ates"_s, u"Re&fresh"_s, u"&Language"_s}},
         toOthers,
         {window,
          {u"Chec&k the journal"_s, u"&Details"_s, u"Sort &by this column"_s, u"Colu&mns…"_s, u"Rese&t columns"_s}}},
        {{program, {u"As how &long ago"_s, u"As a &day"_s}}},
        {{program, {u"&Connection…"_s, u"&Sync now"_s, u"Sync &automatically"_s, u"&Disconnect…"_s}}},
        {{program, {u"&Connect to an account…"_s, u"&Sync now"_s, u"Sync &automatically"_s, u"&Disconnect…"_s}}},
        {{program, {u"Every &15 minutes"_s, u"Every &30 minutes"_s, u"Every &hour"_s, u"Every &4 hours"_s, u"&Off"_s}}},
        {{program, {u"&Hub"_s, u"Closing the hub &ends the program"_s}}},
        {{program,
          {u"&Help"_s, u"&Keyboard shortcuts"_s, u"&Copy program information"_s, u"&About User management hub"_s,
           u"About &Qt"_s}}},
        // The menu of a row.
        {toOthers,
         {window, {u"&Copy rows"_s, u"&Edit description…"_s, u"&Delete API user…"_s, u"Sort &by this column"_s}}},
    };
}

QList<MnemonicScope> scopesOfTables()
{
    const QString window = u"umh::OperatorWindow"_s;
    const Texts tabs{
        window, {u"&Main"_s, u"Mem&ber of"_s, u"&API management (%1)"_s, u"Add API &user…"_s, u"Show in ove&rview"_s}};
    QList<MnemonicScope> scopes{
        {{u"umh::ApiUserFilterButton"_s, {u"&Type"_s, u"&Last use"_s, u"&Created"_s, u"Operator &group"_s}}},
        {{u"umh::JournalFilterButton"_s, {u"&When"_s, u"W&hat"_s, u"&By whom"_s}}}};
    scopes << menuBar() + table() + details();
    scopes << menuBar() + table() + MnemonicScope{tabs}; // which has no need to lead to the operator
    scopes << menuBar() + table() + MnemonicScope{{u"umh::ApiUserDetailsPane"_s, {u"&Description:"_s}}, tabs};
    return scopes;
}

QList<MnemonicScope> scopesOfDialogs()
{
    const QString add = u"umh::AddApiUserDialog"_s;
    const QString label = u"D&escription, such as what it is for (optional):"_s;
    return {
        {{u"umh::DeleteConfirmation"_s, {u"To delete it all the same, type its &username:"_s, u"&Delete API user"_s}}},
        {{u"umh::ConnectionDialog"_s,
          {u"&Address:"_s, u"&Username:"_s, u"&Password:"_s, u"&Show"_s, u"&Test connection"_s, u"&Connect"_s}}},
        {{u"umh::OpenDatabaseDialog"_s, {u"Choose a &file…"_s, u"&Address, for example %1:"_s, u"&Open"_s}}},
        {{u"umh::DatabaseSignInDialog"_s,
          {u"&Password:"_s, u"&Keep it in the keyring of your desktop"_s, u"&Sign in"_s}}},
        {{u"umh::RemovalsQuestion"_s, {u"&Keep them"_s, u"&Remove them"_s}}},
        {{add, {u"&Operator:"_s, label, u"&Create"_s}}},
        {{add, {label, u"&Try again"_s}}},
        {{add, {u"&Go back"_s, u"&Discard"_s}}},
        {{u"umh::AddApiUserPassword"_s,
          {u"&Username:"_s, u"&Password:"_s, u"S&how"_s, u"&Copy password"_s, u"&Save to file…"_s,
           u"&I have stored the password"_s}}},
        {{u"umh::AddApiUserUnknown"_s, {u"&Delete…"_s, u"&Check again"_s}}},
    };
}

const QList<MnemonicScope> &mnemonicScopes()
{
    static const QList<MnemonicScope> scopes = scopesOfHub() + scopesOfMenus() + scopesOfTables() + scopesOfDialogs();
    return scopes;
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

/// The punctuation that ends \a text, seen through brackets and quotes.
QString endMarksOf(QString text)
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

} // namespace

/// What must hold for the texts of every language, whatever they say.
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
            if (endMarksOf(translation) != endMarksOf(message.source))
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
};

UMH_TEST(TestTranslations)
#include "tst_translations.moc"
