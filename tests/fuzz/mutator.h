#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QRandomGenerator>

namespace umh {

/// Makes inputs that are nearly right: takes one of the seeds and changes it in a few places. The same start gives the
/// same inputs, so that what was found once is found again. Used on one thread.
class Mutator final
{
public:
    /// \a seeds: right inputs, at least one. \a words: pieces that matter to the reader, at least one.
    Mutator(QList<QByteArray> seeds, QList<QByteArray> words, quint32 start);

    [[nodiscard]] QByteArray next();

private:
    void changeOnce(QByteArray &input);
    [[nodiscard]] qsizetype placeIn(const QByteArray &input);
    [[nodiscard]] const QByteArray &oneOf(const QList<QByteArray> &list);

    const QList<QByteArray> m_seeds;
    const QList<QByteArray> m_words;
    QRandomGenerator m_random;
};

} // namespace umh
