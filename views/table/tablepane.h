#pragma once

#include <QtCore/QList>
#include <QtCore/QTimer>
#include <QtCore/QVariantMap>
#include <QtWidgets/QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace umh {

class DirectoryFilterProxy;
class DirectoryTableView;
class MessageBar;

/// A table of the directory with what belongs to it: a message bar, a search field, chips for the filters that are on,
/// and the actions for its rows. The contents of a window or of a tab, which shows what it says of its state.
/// Subclasses know what the rows are. GUI thread.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    ~TablePane() override;

    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] DirectoryTableView *tableView() const { return m_table; }
    /// How many rows are shown, and of how many; empty before it is known.
    [[nodiscard]] QString status() const { return m_status; }

    // Actions, each with its text and shortcut, for menus. Their shortcuts work wherever the focus is in the window, as
    // long as the pane is to be seen.
    [[nodiscard]] QAction *copyAction() const { return m_copyAction; }
    [[nodiscard]] QAction *findAction() const { return m_findAction; }
    /// What is shown, and how; a separator where a group ends.
    [[nodiscard]] QList<QAction *> viewActions() const { return m_viewActions; }
    /// What can be done with a row, the most usual first; a separator where a group ends.
    [[nodiscard]] QList<QAction *> rowActions() const { return m_rowActions; }

    /// The window is about to close: what is being typed is taken as it is.
    virtual void prepareToClose();

    // What a person filters by, over a restart; without the search.
    [[nodiscard]] virtual QVariantMap saveFilter() const;
    /// Takes off the search as well.
    virtual void restoreFilter(const QVariantMap &saved);

Q_SIGNALS:
    /// status() is another.
    void statusChanged();
    /// Says \a sentence for \a duration ms, 0 for until the next; an empty one takes back what was said.
    void said(const QString &sentence, int duration);
    /// A person has chosen another filter here, or none.
    void filterChosen();
    /// A person wants to see what is new; the rows have been asked for again already.
    void refreshRequested();

protected:
    /// A filter that is on, as a button that takes it off.
    struct Chip
    {
        QString text;
        QString toolTip;
        std::function<void()> takeOff;
    };

    /// \a proxy must outlive the pane, which owns \a table. A subclass calls setUp() once it is ready.
    TablePane(DirectoryFilterProxy &proxy, DirectoryTableView *table, QWidget *parent);
    void setUp();

    /// A new action, owned by the pane, with \a shortcut; \a act is called when it is chosen.
    QAction *createAction(const QKeySequence &shortcut, std::function<void()> act);
    /// Adds what can be done with a row; a null \a action begins a new group.
    void addRowAction(QAction *action);
    /// Text of an action whose key the table reacts to itself.
    [[nodiscard]] static QString withKey(const QString &text, const QKeySequence &key);
    /// Puts \a widget beside the search field.
    void addToSearchRow(QWidget *widget);
    void setSearchTexts(const QString &placeholder, const QString &description);

    /// "12 of 345 API users", with the numbers in the locale.
    [[nodiscard]] virtual QString statusText(int shown, int total) const = 0;
    /// What the table says where it has no rows.
    [[nodiscard]] virtual QString emptyText() const = 0;
    [[nodiscard]] virtual QString readFailedText() const = 0;
    [[nodiscard]] virtual QList<Chip> chips() const;
    /// Takes off search and filters.
    virtual void clearFilter();
    virtual void openRow(int row) = 0;
    virtual void updateActions();
    virtual void retranslateUi();
    virtual void refreshIcons();
    /// The bar says something else than that reading failed.
    void forgetReadFailure() { m_readFailed = false; }

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createCommonActions();
    void connectTable();
    void updateStatus();
    void showSearch();
    void showChips();
    void escape();
    void copyRows();
    void showRowMenu(const QPoint &globalPosition);

    DirectoryFilterProxy &m_proxy;
    MessageBar *m_messageBar;
    QWidget *m_searchRow;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QWidget *m_chipRow;
    QVariantMap m_filterOfChips; ///< what the chips are for
    DirectoryTableView *m_table;
    QString m_status;
    QTimer m_slow; ///< runs out when a search takes long enough to say so
    bool m_sayBusy = false;
    bool m_readFailed = false; ///< the message bar says that reading failed

    QAction *m_copyAction = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QAction *m_sortAction = nullptr;
    QAction *m_columnsAction = nullptr;
    QAction *m_standardColumnsAction = nullptr;
    QList<QAction *> m_rowActions;
    QList<QAction *> m_viewActions;
};

} // namespace umh
