#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPair>
#include <QtCore/QStringList>
#include <QtCore/QTranslator>

namespace umh {

/// The languages the program speaks, and the switch between them. One in the program, on the main thread.
class Languages final : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);

    /// Code ("nl") and the language's own name for itself.
    [[nodiscard]] static QList<QPair<QString, QString>> available();
    /// The codes alone.
    [[nodiscard]] static QStringList codes();
    /// Whether \a answer is yes, or the first letter of that, in any of the languages.
    [[nodiscard]] static bool isYes(const QString &answer);

    /// Speaks \a code from now on, also in numbers and dates. Empty, or a code that is not available, follows the
    /// system, and where that speaks none of them, English. Windows hear of it as LanguageChange.
    void use(const QString &code);

private:
    [[nodiscard]] static QString closestToSystem();

    QTranslator m_english;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace umh
