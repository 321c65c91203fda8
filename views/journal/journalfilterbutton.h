#pragma once

#include "domain/journalquery.h"
#include "views/table/filterbutton.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <array>

namespace umh {

class Clock;
class JournalFilterProxy;

/// The filters of the journal: since when, what, by whom, about which operator. GUI thread.
class JournalFilterButton final : public FilterButton
{
    Q_OBJECT

public:
    /// Both must outlive this.
    JournalFilterButton(JournalFilterProxy &proxy, const Clock &clock, QWidget *parent = nullptr);
    ~JournalFilterButton() override;

    /// The periods on offer, in days up to and with today.
    static constexpr std::array periods{1, 7, 30, 90, 365};
    /// When the last \a days begin, at midnight here, UTC.
    [[nodiscard]] static QDateTime beginOf(int days, const Clock &clock);
    /// "Last 7 days"
    [[nodiscard]] static QString periodText(int days);
    [[nodiscard]] static QString text(Origin origin);

protected:
    void fill() override;
    void retranslateUi() override;

private:
    template<typename Change>
    void change(Change change);
    void fillWriters();
    void fillOperator();
    void chooseOperator();

    JournalFilterProxy &m_proxy;
    const Clock &m_clock;
    QMenu *m_periods;
    QMenu *m_kinds;
    QMenu *m_byWhom;
    QMenu *m_operator;
    QStringList m_writers; ///< that are on offer
};

} // namespace umh
