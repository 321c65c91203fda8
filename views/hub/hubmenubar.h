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

    void setState(const State &state);
    /// The languages on offer, each a code and its own name for itself; an empty \a current stands for the system's.
    void setLanguages(const QList<QPair<QString, QString>> &languages, const QString &current);

    [[nodiscard]] QAction *importFiles() const { return m_import; }
    [[nodiscard]] QAction *closeSample() const { return m_closeSample; }
    [[nodiscard]] QAction *viewApiUsers() const { return m_viewApiUsers; }
    [[nodiscard]] QAction *viewOperators() const { return m_viewOperators; }
    [[nodiscard]] QAction *viewGroups() const { return m_viewGroups; }
    [[nodiscard]] QAction *refresh() const { return m_refresh; }
    [[nodiscard]] AccountMenu *account() const { return m_account; }

Q_SIGNALS:
    /// \a code is empty for the system's language.
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

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
