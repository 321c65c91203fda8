#pragma once

#include "domain/journalquery.h"
#include "domain/netchange.h"
#include "views/hub/hubcard.h"

namespace umh {

/// The hub's card that says what is new since a person was last here, each a link. What there is none of is not there.
/// GUI thread.
class NewsCard final : public HubCard
{
    Q_OBJECT

public:
    explicit NewsCard(QWidget *parent = nullptr);
    ~NewsCard() override;

    /// So much is new in the entries of the journal after the one with the number \a since.
    void setNews(const NetChangeCounts &counts, qint64 since);
    /// Whether there is anything to show.
    [[nodiscard]] bool hasNews() const { return m_counts != NetChangeCounts(); }
    void retranslate();

Q_SIGNALS:
    /// A person wants to see the entries of the journal that pass \a filter.
    void viewRequested(const umh::JournalFilter &filter);

private:
    NetChangeCounts m_counts;
    qint64 m_since = 0;
    LinkButton *m_added;
    LinkButton *m_removed;
    LinkButton *m_inUseAgain;
    LinkButton *m_described;
};

} // namespace umh
