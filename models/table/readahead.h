#pragma once

#include <QtCore/QList>

#include <functional>

namespace umh {

/// Which rows of a table to read next, where to read them takes a while: those in view, those that were asked for, then
/// those ahead in the direction in which the view moves. A value, of the GUI thread.
///
/// What is to be read is worked out anew each time: what nobody looks at any more is never read.
class ReadAhead final
{
public:
    /// The rows from \a first to \a last are in view.
    void setInView(int first, int last);
    [[nodiscard]] int firstInView() const { return m_first; }
    /// -1 where nothing is.
    [[nodiscard]] int lastInView() const { return m_last; }
    /// Somebody wants to know \a row, in view or not.
    void ask(int row);
    /// Other rows stand there now, and the view begins with the first of them.
    void goToTop();

    /// The next rows to read of \a rowCount, in order, at most \a most; none where there is nothing to read. \a ahead:
    /// also those that nobody looks at yet.
    [[nodiscard]] QList<int> next(int rowCount, int most, bool ahead, const std::function<bool(int row)> &isMissing);

    /// How many rows are read together once one of them is looked at.
    static constexpr int blockRows = 64;

private:
    /// So far ahead: at the end of a screen of rows there are several more.
    static constexpr int rowsAhead = 4 * blockRows;
    static constexpr qsizetype mostAsked = 16; ///< blocks

    int m_first = 0;
    int m_last = -1;
    bool m_upwards = false;
    QList<int> m_asked; ///< blocks, the newest first
};

} // namespace umh
