#include "views/window/windowcommands.h"

#include "views/window/actionlook.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

using enum ActionLook::Key;

ActionLook lookOf(Command command)
{
    switch (command) {
    case Command::Copy:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "&Copy rows"), QKeySequence::Copy, HeardByTable, u"copy"_s};
    case Command::SelectAll:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "Select &all"), QKeySequence::SelectAll, HeardByTable};
    case Command::EditDescription:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "&Edit description…"), Qt::Key_F2, HeardByTable};
    case Command::EditFacts:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "Edit &notes…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N};
    case Command::AddApiUser:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "Add API &user…"), Qt::CTRL | Qt::Key_N};
    case Command::Delete:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "&Delete API user…"), Qt::Key_Delete, HeardByTable,
                u"delete"_s};
    case Command::ShowOperator:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "Show &operator"), {}, HeardAnywhere, u"operators"_s};
    case Command::ShowOperators:
        return {
            QT_TRANSLATE_NOOP("umh::WindowCommands", "Show o&perators of the group"), {}, HeardAnywhere, u"groups"_s};
    case Command::ShowApiUsers:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "Show AP&I users in the overview"),
                {},
                HeardAnywhere,
                u"api-user"_s};
    case Command::ShowJournal:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "&Show in journal")};
    case Command::CheckJournal:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "Chec&k the journal")};
    case Command::ArchiveJournal:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "Archi&ve before…")};
    case Command::Find:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "&Find"), QKeySequence::Find, HeardAnywhere, u"search"_s};
    case Command::ClearFilters:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "Clea&r filters")};
    case Command::Details:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "&Details"), Qt::Key_F4, HeardAnywhere, {}, true};
    case Command::SortByColumn:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "Sort &by this column"), Qt::CTRL | Qt::SHIFT | Qt::Key_S};
    case Command::Columns:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "Colu&mns…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, HeardAnywhere,
                u"columns"_s};
    case Command::ResetColumns:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "Rese&t columns")};
    case Command::Export:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "&Export…"), Qt::CTRL | Qt::Key_E};
    case Command::Print:
        return {QT_TRANSLATE_NOOP("umh::WindowCommands", "&Print…"), QKeySequence::Print};
    }
    Q_UNREACHABLE();
}

} // namespace

WindowCommands::WindowCommands(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    for (int i = 0; i < commandCount; ++i) {
        const auto command = Command(i);
        auto *action = new QAction(this);
        setUpAction(*action, lookOf(command));
        connect(action, &QAction::triggered, this, [this, command] {
            if (m_target && m_target->availability(command).can())
                m_target->run(command);
            refresh(); // a switch may not have been switched
        });
        m_actions[size_t(i)] = action;
    }
    window.installEventFilter(this);
    dress();
    refresh();
}

void WindowCommands::setTarget(CommandTarget *target)
{
    m_target = target;
    refresh();
}

void WindowCommands::refresh()
{
    for (int i = 0; i < commandCount; ++i) {
        const Availability now = m_target ? m_target->availability(Command(i))
                                          : Availability{tr("There is no table in this window to do that with.")};
        QAction *action = m_actions[size_t(i)];
        action->setEnabled(now.can());
        action->setToolTip(now.whyNot);
        action->setChecked(action->isCheckable() && now.isOn);
        if (Command(i) == Command::Delete && std::exchange(m_rowsToDelete, now.rows) != now.rows)
            action->setText(actionText(lookOf(Command::Delete), textOf(Command::Delete)));
    }
}

QString WindowCommands::textOf(Command command) const
{
    if (command == Command::Delete && m_rowsToDelete > 1)
        return tr("&Delete %Ln API user(s)…", nullptr, m_rowsToDelete);
    return tr(lookOf(command).text);
}

void WindowCommands::dress()
{
    const QPalette palette = QApplication::palette("QMenu"); // which may be another than that of the window
    for (int i = 0; i < commandCount; ++i) {
        const ActionLook look = lookOf(Command(i));
        dressAction(*m_actions[size_t(i)], look, textOf(Command(i)), palette);
    }
}

bool WindowCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)) {
        dress();
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace umh

#include "moc_windowcommands.cpp"
