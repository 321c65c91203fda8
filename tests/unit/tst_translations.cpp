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
    const QString menus = u"umh::HubMenuBar"_s;
    const QString card = u"umh::DirectoryCard"_s;
    const QString menu = u"umh::AccountMenu"_s;
    const Texts menuBar{menus, {u"&File"_s, u"&View"_s, u"&Help"_s}};
    const Texts account{menu, {u"Acc&ount"_s}};
    return {
        {menuBar,
         account,
         {hub, {u"View &all API users"_s, u"View all op&erators"_s, u"View all operator &groups"_s, u"&Cancel"_s}},
         {card, {u"I&mport files…"_s, u"Co&nnect to an account…"_s, u"&Sync now"_s}}},
        {menuBar,
         account,
         {u"umh::WelcomePage"_s, {u"Co&nnect to an account…"_s, u"&Import files…"_s, u"&Explore with sample data"_s}}},
        {{menus, {u"&Import files…"_s, u"&Close sample data"_s, u"&Quit"_s}}},
        {{menus,
          {u"View all API &users"_s, u"View all op&erators"_s, u"View all operator &groups"_s, u"&Refresh"_s,
           u"&Language"_s}}},
        {{menus, {u"&About User management hub"_s, u"About &Qt"_s}}},
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
