#include "mutator.h"

#include <algorithm>

namespace umh {
namespace {

constexpr int mostChanges = 6;
constexpr qsizetype longestSlice = 40;
constexpr qsizetype longestInput = 4096;

} // namespace

Mutator::Mutator(QList<QByteArray> seeds, QList<QByteArray> words, quint32 start)
    : m_seeds(std::move(seeds))
    , m_words(std::move(words))
    , m_random(start)
{ }

QByteArray Mutator::next()
{
    QByteArray input = oneOf(m_seeds);
    const int changes = m_random.bounded(mostChanges + 1); // at times none: a seed is an input, too
    for (int i = 0; i < changes; ++i)
        changeOnce(input);
    return input.left(longestInput);
}

void Mutator::changeOnce(QByteArray &input)
{
    const qsizetype place = placeIn(input);
    const qsizetype length = std::min<qsizetype>(m_random.bounded(longestSlice) + 1, input.size() - place);
    switch (m_random.bounded(7)) {
    case 0: // another byte
        if (place < input.size())
            input[place] = char(m_random.bounded(256));
        break;
    case 1: // a bit that fell over
        if (place < input.size())
            input[place] = char(input.at(place) ^ (1 << m_random.bounded(8)));
        break;
    case 2:
        input.insert(place, oneOf(m_words));
        break;
    case 3:
        input.remove(place, length);
        break;
    case 4: // the same twice
        input.insert(place, input.mid(place, length));
        break;
    case 5: { // the end of another
        const QByteArray &other = oneOf(m_seeds);
        input = input.left(place) + other.mid(placeIn(other));
        break;
    }
    default: // cut off
        input.truncate(place);
        break;
    }
}

qsizetype Mutator::placeIn(const QByteArray &input)
{
    return qsizetype(m_random.bounded(quint32(input.size() + 1)));
}

const QByteArray &Mutator::oneOf(const QList<QByteArray> &list)
{
    return list.at(m_random.bounded(list.size()));
}

} // namespace umh
