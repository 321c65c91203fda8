#include "table/readahead.h"

#include <algorithm>

namespace umh {

void ReadAhead::setInView(int first, int last)
{
    if (first != m_first)
        m_upwards = first < m_first;
    m_first = first;
    m_last = last;
}

void ReadAhead::goToTop()
{
    m_last -= m_first;
    m_first = 0;
    m_upwards = false;
    m_asked.clear();
}

void ReadAhead::ask(int row)
{
    const int block = row / blockRows;
    if (!m_asked.isEmpty() && m_asked.constFirst() == block)
        return;
    m_asked.removeOne(block);
    m_asked.prepend(block);
    if (m_asked.size() > mostAsked)
        m_asked.removeLast();
}

QList<int> ReadAhead::next(int rowCount, int most, bool ahead, const std::function<bool(int row)> &isMissing)
{
    QList<int> rows;
    const auto add = [&](int first, int last) {
        for (int row = std::max(first, 0); row <= std::min(last, rowCount - 1) && rows.size() < most; ++row) {
            if (isMissing(row))
                rows += row;
        }
    };
    const int last = std::min(m_last, rowCount - 1);
    bool misses = false;
    for (int row = m_first; row <= last && !misses; ++row)
        misses = isMissing(row);
    if (misses)
        add(m_first - m_first % blockRows, last - last % blockRows + blockRows - 1);
    while (rows.isEmpty() && !m_asked.isEmpty()) {
        const int first = m_asked.constFirst() * blockRows;
        add(first, first + blockRows - 1);
        if (rows.isEmpty())
            m_asked.removeFirst();
    }
    if (!rows.isEmpty() || m_last < 0 || !ahead)
        return rows;
    if (m_upwards)
        add(m_first - rowsAhead, m_first - 1);
    else
        add(m_last + 1, m_last + rowsAhead);
    if (rows.isEmpty()) // it may turn
        add(m_first - blockRows, m_last + blockRows);
    return rows;
}

} // namespace umh
