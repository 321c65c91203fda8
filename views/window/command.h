#pragma once

#include <QtCore/QString>

namespace umh {

/// What a person can do in any window with what it shows, by its menus and keys.
enum class Command {
    Copy,
    SelectAll,
    EditDescription,
    EditFacts,
    AddApiUser,
    Delete,
    ShowOperator,
    ShowOperators,
    ShowApiUsers,
    ShowJournal,
    CheckJournal,
    ArchiveJournal,
    Find,
    ClearFilters,
    Details,
    SortByColumn,
    Columns,
    ResetColumns,
    Export,
    Print,
};
inline constexpr int commandCount = int(Command::Print) + 1;

/// Whether something can be done now.
struct Availability
{
    QString whyNot{}; ///< a sentence; null where it can be done
    bool isOn = false; ///< of what can be switched
    int rows = 1; ///< how many it is done with, where its words tell

    [[nodiscard]] bool can() const { return whyNot.isNull(); }
};

/// What carries commands out. GUI thread.
class CommandTarget
{
public:
    virtual ~CommandTarget() = default;
    [[nodiscard]] virtual Availability availability(Command command) const = 0;
    /// Called only for what can be done.
    virtual void run(Command command) = 0;

protected:
    CommandTarget() = default;
    Q_DISABLE_COPY_MOVE(CommandTarget)
};

} // namespace umh
