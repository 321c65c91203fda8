#pragma once

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QLineEdit;

namespace umh {

class DirectoryFilterProxy;
class DirectoryTableView;

/// Rows of the directory to choose one from: a search field, and below it what it finds. GUI thread.
class ChoiceList final : public QWidget
{
    Q_OBJECT

public:
    /// Of those \a columns of \a rows; nothing is read before search().
    ChoiceList(std::unique_ptr<DirectoryFilterProxy> rows, const QList<int> &columns, QWidget *parent = nullptr);
    ~ChoiceList() override;

    struct Texts
    {
        QString label; ///< of the search field, with its key
        QString placeholder;
        QString name; ///< of the rows
        QString none; ///< where nothing is found
    };
    void setTexts(const Texts &texts);
    /// Shows the rows that \a text is found in.
    void search(const QString &text);

    [[nodiscard]] DirectoryFilterProxy &rows() const { return *m_rows; }
    /// The row that is selected, or else the only one that is found; -1 where there is none, or it is not known yet.
    [[nodiscard]] int chosenRow() const;
    void choose(int row);

Q_SIGNALS:
    /// chosenRow() may be another.
    void chosenChanged();
    /// A person takes \a row, by Return or a double click.
    void taken(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    std::unique_ptr<DirectoryFilterProxy> m_rows;
    QLabel *m_label;
    QLineEdit *m_search;
    DirectoryTableView *m_table;
    QString m_none;
};

} // namespace umh
