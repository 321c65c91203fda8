#pragma once

#include "domain/directoryquery.h"
#include "views/widgets/messagebar.h"
#include "views/window/command.h"

#include <QtCore/QList>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;

namespace umh {

class DirectoryFilterProxy;
class DirectoryTableView;
class FilterButton;

/// The list that a table shows, for who writes or prints it.
struct ShownList
{
    DirectoryQuery query{}; ///< its rows, and their order
    QList<int> columns{}; ///< that are shown, in their order from left to right, without buttons
    QString filter{}; ///< what it is filtered by and searched for, in words; empty where it is all
    int rows = 0;
    int selected = 0;
};

/// A table of the directory with what belongs to it: a search field, chips for the filters that are on, a message bar,
/// and the commands for its rows. The contents of a window or of a tab, which shows what it says of its state.
/// Subclasses know what the rows are. GUI thread.
class TablePane : public QWidget, public CommandTarget
{
    Q_OBJECT

public:
    // How long something is said, in ms; see said().
    static constexpr int shownFor = 10'000; ///< what came of a change
    static constexpr int shownBriefly = 5'000; ///< what a person has just done

    ~TablePane() override;

    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] DirectoryTableView *tableView() const { return m_table; }
    /// How many rows are shown, of how many, and how many are selected; empty before it is known.
    [[nodiscard]] QString status() const { return m_status; }
    /// What its rows can be filtered by, for the menus of its window; null where there is nothing. The pane owns it.
    [[nodiscard]] QMenu *filterMenu() const;

    [[nodiscard]] Availability availability(Command command) const override;
    void run(Command command) override;
    /// What it shows now.
    [[nodiscard]] ShownList shownList() const;
    /// Looks again at what the directory holds.
    void refresh();
    /// Pixels in which its columns have their usual widths, and \a rows are in view.
    [[nodiscard]] virtual QSize usualSize(int rows) const;

    /// The window is about to close: what is being typed is taken as it is.
    virtual void prepareToClose();
    /// Whether the window can be closed without losing anything; where it cannot, it says or asks what is needed.
    [[nodiscard]] virtual bool mayClose();

    /// What can be done where the table has no rows at all; the actions must outlive the pane.
    void setBeginnings(const QList<QAction *> &actions);

    /// Takes off search and filters: shows all rows that the table is for.
    virtual void showAll() = 0;
    /// Takes off the filters; what is searched for stays.
    virtual void clearFilters() = 0;

Q_SIGNALS:
    /// status() is another.
    void statusChanged();
    /// Says \a sentence for \a duration ms, 0 for until the next; an empty one takes back what was said.
    void said(const QString &sentence, int duration);
    /// What can be done has changed.
    void availabilityChanged();
    // A person wants shownList() as a file, or on paper.
    void exportRequested();
    void printRequested();
    /// The menu of the selected row is wanted at \a globalPosition.
    void rowMenuRequested(const QPoint &globalPosition);

protected:
    /// A filter that is on, as a button that takes it off.
    struct Chip
    {
        QString text;
        QString toolTip;
        std::function<void()> takeOff;

        friend bool operator==(const Chip &left, const Chip &right)
        {
            return left.text == right.text && left.toolTip == right.toolTip;
        }
    };

    /// \a proxy must outlive the pane, which owns \a table. A subclass calls setUp() once it is ready.
    TablePane(DirectoryFilterProxy &proxy, DirectoryTableView *table, QWidget *parent);
    void setUp();

    /// Nothing where one row is selected, else why nothing can be done to one.
    [[nodiscard]] Availability forOneRow() const;
    /// Puts \a widget beside the search field.
    void addToSearchRow(QWidget *widget);
    /// Puts \a button there, and offers its menu.
    void setFilterButton(FilterButton *button);
    /// The table, and below it what a subclass adds.
    [[nodiscard]] QSplitter *splitter() const { return m_splitter; }
    void setSearchTexts(const QString &placeholder, const QString &description);
    /// Emits availabilityChanged(); of another query on its way once its rows are there, unless a person selects some
    /// of the first: the rows that were selected are found again then.
    void tellAvailability();

    /// "12 of 345 API users", with the numbers in the locale.
    [[nodiscard]] virtual QString statusText(int shown, int total) const = 0;
    /// Whether a search or a filter is on.
    [[nodiscard]] bool isFiltered() const;
    /// What the table says where it has no rows.
    [[nodiscard]] virtual QString emptyText() const = 0;
    [[nodiscard]] virtual QString readFailedText() const = 0;
    [[nodiscard]] virtual QList<Chip> chips() const;
    /// What the table is about from the beginning, in words; empty where that is everything.
    [[nodiscard]] virtual QString scopeText() const { return {}; }
    /// Shows chips() where they are others than before.
    void showChips();
    virtual void openRow(int row) = 0;
    virtual void retranslateUi();
    virtual void refreshIcons();

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectTable();
    [[nodiscard]] QWidget *lastInSearchRow() const;
    void updateStatus();
    void showSearch();
    void renewChips();
    void search(const QString &typed);
    void escape();
    void copyRows();

    DirectoryFilterProxy &m_proxy;
    MessageBar *m_messageBar;
    QWidget *m_searchRow;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    FilterButton *m_filter = nullptr;
    QWidget *m_chipRow;
    QList<Chip> m_chips; ///< that are shown
    QSplitter *m_splitter;
    DirectoryTableView *m_table;
    QString m_status;
    QTimer m_slow; ///< runs out when a search takes long enough to say so
    bool m_sayBusy = false;
    QTimer m_readsAgain; ///< runs out when it is time to ask again a server that was out of reach
    ShownMessage m_readFailure; ///< says that reading failed
    ShownMessage m_aboutSelection; ///< is over with another one

    QList<QAction *> m_beginnings;
    QAction *m_showAll; ///< where a search or filter has left nothing
};

} // namespace umh
