#pragma once

#include "domain/apiuserquery.h"
#include "domain/directoryfigures.h"

#include <QtCore/QPair>
#include <QtWidgets/QMainWindow>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;
class QMimeData;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace umh {

class ElidedLabel;
class HubCard;
class LinkButton;
class MessageBar;
class WelcomePage;

/// The program's first window: the numbers of the directory, and the ways into it.
///
/// Shows what it is told and says what a person wants; it does nothing by itself and remembers nothing. Owned by the
/// application; GUI thread.
class HubWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit HubWindow(QWidget *parent = nullptr);

    /// Shows \a figures, or the welcome where they are those of an empty directory. Until then the numbers are unknown.
    void setFigures(const DirectoryFigures &figures);
    /// The numbers are unknown again.
    void clearFigures();
    /// Where the directory is: a path or a URL without a password. With \a isSample its data is made up, and
    /// \a nameOrPath is not shown.
    void setDirectoryName(const QString &nameOrPath, bool isSample);
    /// The languages on offer, each a code and its own name for itself; an empty \a current stands for the system's.
    void setLanguages(const QList<QPair<QString, QString>> &languages, const QString &current);

    /// Shows how far a task is; without a \a total only that it runs. Until hideTaskProgress() no other can be started
    /// from here.
    void showTaskProgress(const QString &label, qint64 done, qint64 total);
    void hideTaskProgress();

    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }

Q_SIGNALS:
    void viewApiUsersRequested(umh::LastUseFilter filter);
    void importRequested(const QStringList &files);
    void sampleRequested();
    void closeSampleRequested();
    void refreshRequested();
    /// \a code is empty for the system's language.
    void languageChosen(const QString &code);
    void taskCancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    void createMenus();
    [[nodiscard]] QWidget *createCards();
    [[nodiscard]] QWidget *createProgressRow();
    void retranslateUi();
    void retranslateActions();
    void refreshIcons();
    void showFigures();
    void showDirectory();
    void updateActions();
    void chooseFiles();
    void about();
    [[nodiscard]] QStringList droppable(const QMimeData *dropped) const;
    [[nodiscard]] QPushButton *defaultButton() const;

    std::optional<DirectoryFigures> m_figures;
    QString m_directoryName;
    bool m_isSample = false;
    bool m_taskRuns = false;

    MessageBar *m_messageBar;
    MessageBar *m_sampleBanner;
    QStackedWidget *m_pages;
    QScrollArea *m_cardsPage;
    WelcomePage *m_welcome;

    HubCard *m_operators = nullptr;
    ElidedLabel *m_onDuty = nullptr;
    HubCard *m_groups = nullptr;
    ElidedLabel *m_withoutMembers = nullptr;
    HubCard *m_apiUsers = nullptr;
    LinkButton *m_inactive = nullptr;
    LinkButton *m_notYetUsed = nullptr;
    QPushButton *m_viewAll = nullptr;
    HubCard *m_directory = nullptr;
    ElidedLabel *m_folder = nullptr;
    QPushButton *m_importButton = nullptr;

    QWidget *m_progressRow = nullptr;
    ElidedLabel *m_progressLabel = nullptr;
    QProgressBar *m_progressBar = nullptr;
    QPushButton *m_cancelTask = nullptr;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_closeSampleAction = nullptr;
    QAction *m_quitAction = nullptr;
    QAction *m_viewAllAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QAction *m_systemLanguageAction = nullptr;
    QActionGroup *m_languages = nullptr;
    QAction *m_aboutAction = nullptr;
    QAction *m_aboutQtAction = nullptr;
};

} // namespace umh
