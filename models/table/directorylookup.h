#pragma once

#include "domain/apiuserquery.h"
#include "domain/directoryfigures.h"
#include "domain/operator.h"
#include "domain/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace umh {

class Clock;
class DirectoryReader;
class OperatorFilterProxy;
class OperatorGroupFilterProxy;

/// What a person can filter by, and how it is called; all tables of a directory share one. What cannot be read is as if
/// it were not there. GUI thread.
///
/// Where the directory answers at once, each question is answered with what it holds now. Else with what was read
/// before: all that is summed up when this is made, after refresh(), and when it has grown old; a name once it has been
/// asked for. changed() tells when something of that is another.
class DirectoryLookup final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    DirectoryLookup(DirectoryReader &reader, const Clock &clock, QObject *parent = nullptr);
    ~DirectoryLookup() override;

    [[nodiscard]] DirectoryReader &reader() const { return m_reader; }
    /// The directory has changed.
    void refresh();
    /// Whether what is summed up is known; until then there is none of it.
    [[nodiscard]] bool isSummedUp() const;

    // Null where there is none, and an ellipsis as long as that is not known.
    [[nodiscard]] QString operatorName(const QString &guid);
    [[nodiscard]] QString groupName(const QString &guid);
    // What is called so is known from elsewhere, and need not be read.
    void note(const Operator &op);
    void note(const OperatorGroup &group);
    /// The first operator groups by name, at most mostGroups of them.
    [[nodiscard]] QList<OperatorGroup> groups();
    static constexpr int mostGroups = 26;
    /// The types of API users that there are, as displayType() writes them, in order.
    [[nodiscard]] QStringList types();
    /// Who has written into the journal, in order, as far as that is known: it is read each time, in the background,
    /// and changed() tells when there are others.
    [[nodiscard]] QStringList journalWriters();
    // What is tallied: how many there are that pass a filter.
    [[nodiscard]] QMap<LastUseFilter, qint64> lastUseCounts();
    [[nodiscard]] std::optional<DirectoryFigures> figures();

    /// Reads it, and tells \a handle: at once where the directory answers so, and not once \a context is gone.
    /// AlreadyGone where there is none.
    void findOperator(const QString &guid, const QObject *context,
                      std::function<void(const Result<OperatorSummary> &)> handle);

    /// A table of all operator groups, to search in, with a thread of its own.
    [[nodiscard]] std::unique_ptr<OperatorGroupFilterProxy> newGroups();
    /// The same of all operators.
    [[nodiscard]] std::unique_ptr<OperatorFilterProxy> newOperators();

Q_SIGNALS:
    /// What was answered before is answered otherwise now.
    void changed();

private:
    /// What is summed up of the directory as a whole.
    struct Summary
    {
        QList<OperatorGroup> groups;
        QStringList types;
        QMap<LastUseFilter, qint64> lastUseCounts;
        std::optional<DirectoryFigures> figures;

        friend bool operator==(const Summary &, const Summary &) = default;
    };
    using Names = QHash<QString, QString>; ///< by guid

    template<typename Value, typename Ask>
    [[nodiscard]] Value summed(Value Summary::*part, Ask ask);
    void readSummary();
    void readName(Names DirectoryLookup::*kind, const QString &guid);
    [[nodiscard]] QString nameOf(Names DirectoryLookup::*kind, const QString &guid);

    DirectoryReader &m_reader;
    const Clock &m_clock;
    // Where the directory does not answer at once
    Summary m_summary;
    QDateTime m_summedUp; ///< when that was asked for, UTC; invalid before
    bool m_isSummedUp = false;
    bool m_summing = false;
    bool m_sumAgain = false;
    Names m_operators;
    Names m_groups;
    // Whether it does or not
    QStringList m_writers;
    bool m_readsWriters = false;
};

} // namespace umh
