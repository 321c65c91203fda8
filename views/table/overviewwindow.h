#pragma once

#include "views/widgets/viewsettings.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QMenu;

namespace umh {

class Clock;
class MessageBar;
class TablePane;

/// A window for one table of the directory: menus, the pane with the table, and a status line. GUI thread.
class OverviewWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The settings that a window keeps itself in.
    struct Settings
    {
        const Setting<QByteArray> &geometry;
        const Setting<QByteArray> &columns;
        const Setting<QVariantMap> &filter;
    };

    ~OverviewWindow() override;

    /// When the account was last read (UTC, invalid where it never was); nothing without an account.
    void setAsOf(const std::optional<QDateTime> &lastSync);
    [[nodiscard]] MessageBar *messageBar() const;
    /// As large as it would like to be at first.
    [[nodiscard]] QSize usualSize() const;
    /// Says \a sentence in the status line for \a duration ms, 0 for until the next; an empty one takes back what was
    /// said.
    void say(const QString &sentence, int duration);
    /// Shows what the person filters by, without a search, whatever was asked for from elsewhere meanwhile.
    void showOwn();

Q_SIGNALS:
    /// A person wants to see what is new; the rows have been asked for again already.
    void refreshRequested();

protected:
    /// All must outlive the window, which owns \a pane. Its columns, its filter and its place on the screen are read
    /// from \a store, and written there when it closes.
    OverviewWindow(TablePane *pane, ViewSettings &store, const Settings &keys, const Clock &clock, QWidget *parent);
    /// Reads the settings and the texts; a subclass calls it once it is ready.
    void setUp();

    /// In the present language, for the title.
    [[nodiscard]] virtual QString title() const = 0;
    /// Runs \a show, which shows what was asked for from elsewhere: it is not taken for what the person filters by.
    void showAside(const std::function<void()> &show);

    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createMenus();
    void retranslateUi();
    void saveState();
    void showAsOf();

    TablePane *m_pane;
    ViewSettings &m_store;
    Settings m_keys;
    const Clock &m_clock;
    std::optional<QVariantMap> m_ownFilter; ///< while it is not what is shown
    bool m_asked = false; ///< whether it is known which rows are shown
    QLabel *m_status;
    QLabel *m_asOf;
    std::optional<QDateTime> m_lastSync;
    QTimer m_timesMoveOn;

    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_closeAction = nullptr;
    QAction *m_quitAction = nullptr;
};

} // namespace umh
