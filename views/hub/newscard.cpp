#include "views/hub/newscard.h"

#include "words/pluralcount.h"

using namespace Qt::StringLiterals;

namespace umh {

NewsCard::NewsCard(QWidget *parent)
    : HubCard(u"journal"_s, HubCard::Headline::None, parent)
    , m_added(addLink())
    , m_removed(addLink())
    , m_inUseAgain(addLink())
    , m_described(addLink())
{
    m_added->setObjectName(u"newsAdded"_s);
    m_removed->setObjectName(u"newsRemoved"_s);
    m_inUseAgain->setObjectName(u"newsInUseAgain"_s);
    m_described->setObjectName(u"newsDescribed"_s);
    const auto views = [this](const LinkButton *link, JournalKind kind, bool onlyDescriptions = false) {
        connect(link, &QPushButton::clicked, this, [this, kind, onlyDescriptions] {
            Q_EMIT viewRequested({.afterEntry = m_since, .kinds = kind, .onlyDescriptions = onlyDescriptions});
        });
    };
    views(m_added, JournalKind::Added);
    views(m_removed, JournalKind::Deleted);
    views(m_inUseAgain, JournalKind::InUseAgain);
    views(m_described, JournalKind::Changed, true);
    retranslate();
}

NewsCard::~NewsCard() = default;

void NewsCard::setNews(const NetChangeCounts &counts, qint64 since)
{
    m_counts = counts;
    m_since = since;
    retranslate();
}

void NewsCard::retranslate()
{
    setTitle(tr("Since your last visit"));
    const auto show = [this](LinkButton *link, qint64 count, const QString &text) {
        link->setText(text);
        link->setAccessibleName(
            tr("%1: %2", "since your last visit: what is new").arg(tr("Since your last visit"), text));
        link->setAccessibleDescription(tr("Open the journal with these entries"));
        link->setVisible(count > 0);
    };
    show(m_added, m_counts.added, tr("%Ln new", "API users", pluralCount(m_counts.added)));
    show(m_removed, m_counts.removed, tr("%Ln gone", "API users", pluralCount(m_counts.removed)));
    show(m_inUseAgain, m_counts.inUseAgain, tr("%Ln in use again", "API users", pluralCount(m_counts.inUseAgain)));
    show(m_described, m_counts.described, tr("%Ln description(s) changed", nullptr, pluralCount(m_counts.described)));
}

} // namespace umh

#include "moc_newscard.cpp"
