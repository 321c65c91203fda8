#pragma once

#include <QtCore/QPair>
#include <QtWidgets/QMenuBar>

class QActionGroup;

namespace umh {

class AccountMenu;

/// The hub's menus, and the actions in them. What stands behind an action is its window's matter, but for quitting and
/// what the program says about itself. GUI thread.
class HubMenuBar final : public QMenuBar
{
    Q_OBJECT

public:
    /// What decides what can be done.
    struct State
    {
        bool isOpen = true; ///< there is a directory to show and to fill
        bool isConnected = false; ///< to an account; then files are not imported: the next sync would undo it
        bool isSample = false; ///< its data is made up, and not connected to anything
        bool taskRuns = false; ///< until it has ended no other can be started

        [[nodiscard]] bool canImport() const { return isOpen && !taskRuns && !isConnected; }
    };

    explicit HubMenuBar(QWidget *parent = nullptr);

    [[nodiscard]] const State &state() const { return m_state; }
    void setState(const State &state);
    /// The languages on offer, each a code and its own name for itself; an empty \a current stands for the system's.
    void setLanguages(const QList<QPair<QString, QString>> &languages, const QString &current);

    /// A person wants to choose files to import.
    [[nodiscard]] QAction *importFilesAction() const { return m_import; }
    /// The sample data is to go, and the person's own directory to come back; shown with a sample only.
    [[nodiscard]] QAction *closeSampleAction() const { return m_closeSample; }
    /// The overview of all API users is to come up.
    [[nodiscard]] QAction *viewApiUsersAction() const { return m_viewApiUsers; }
    /// The overview of all operators is to come up.
    [[nodiscard]] QAction *viewOperatorsAction() const { return m_viewOperators; }
    /// The overview of all operator groups is to come up.
    [[nodiscard]] QAction *viewGroupsAction() const { return m_viewGroups; }
    /// A person wants to see what is new.
    [[nodiscard]] QAction *refreshAction() const { return m_refresh; }
    /// What can be done with the account; it follows the state, and tells by its own signals what a person wants.
    [[nodiscard]] AccountMenu *accountMenu() const { return m_account; }

Q_SIGNALS:
    /// \a code is empty for the system's language.
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void retranslate();
    void refreshIcons();
    void about();

    State m_state;
    QMenu *m_fileMenu;
    QAction *m_import;
    QAction *m_closeSample;
    QAction *m_quit;
    QMenu *m_viewMenu;
    QAction *m_viewApiUsers;
    QAction *m_viewOperators;
    QAction *m_viewGroups;
    QAction *m_refresh;
    QMenu *m_languageMenu;
    QActionGroup *m_languages;
    QAction *m_systemLanguage;
    AccountMenu *m_account;
    QMenu *m_helpMenu;
    QAction *m_about;
    QAction *m_aboutQt;
};

} // namespace umh
