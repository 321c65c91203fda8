#pragma once

#include "domain/usagehistory.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace umh {

class UsagePlot;
class UsageTableModel;

/// How an API user was used over time: as a picture, and as a table with the same values for whoever would rather read
/// them, with what can be said of it in a sentence. GUI thread.
class UsageView final : public QWidget
{
    Q_OBJECT

public:
    explicit UsageView(QWidget *parent = nullptr);
    ~UsageView() override;

    /// Shows \a history up to \a now (UTC), or that it has not been read yet.
    void setHistory(const std::optional<UsageHistory> &history, const QDateTime &now);
    [[nodiscard]] UsagePlot *plot() const { return m_plot; }
    /// Where the keyboard comes in, in order.
    [[nodiscard]] QList<QWidget *> stops() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showTexts();
    void showTable(bool shown);

    std::optional<UsageHistory> m_history; ///< once it is read
    QString m_reading;
    QLabel *m_heading;
    QToolButton *m_asTable;
    QStackedWidget *m_pages;
    UsagePlot *m_plot;
    QTableView *m_table;
    UsageTableModel *m_model;
    QLabel *m_text;
};

} // namespace umh
