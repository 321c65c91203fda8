#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <utility>

namespace umh {

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

/// The languages that the program speaks.
[[nodiscard]] const QStringList &languages();

/// The texts in \a language, read once.
[[nodiscard]] const Catalogue &catalogue(const QString &language);

/// What is wrong with the texts of a language, one a line.
class Problems final
{
public:
    explicit Problems(QString language)
        : m_language(std::move(language))
    { }

    void add(const Message &message, const QString &what)
    {
        m_lines += QStringLiteral("%1 %2 \"%3\": %4").arg(m_language, message.context, message.source, what);
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
inline void addLanguages(const QStringList &rows)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : rows)
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace umh
