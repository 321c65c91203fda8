#pragma once

#include <QtCore/QAbstractTableModel>

namespace umh {

/// What the tables of plans and jobs have in common: headings at the left of their columns, and texts that follow the
/// language. GUI thread.
class JobTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    JobTableModel(int columns, QObject *parent);

    /// Texts in the present language.
    void retranslate();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] virtual QString heading(int column) const = 0;
    /// Whether the cells of \a column, and so its heading, stand at its right.
    [[nodiscard]] virtual bool isAtTheRight(int) const { return false; }
    /// What all cells show may be another.
    void tellAllChanged();

private:
    const int m_columns;
};

} // namespace umh
