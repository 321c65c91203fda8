#pragma once

#include "views/window/programwindow.h"

namespace umh {

class TablePane;

/// A window for one table of the directory. GUI thread.
class OverviewWindow : public ProgramWindow
{
    Q_OBJECT

public:
    /// The settings that a window keeps itself in.
    struct Settings
    {
        const Setting<QByteArray> &geometry;
        const Setting<QByteArray> &columns;
    };

    ~OverviewWindow() override;

    [[nodiscard]] MessageBar *messageBar() const override;
    [[nodiscard]] QSize usualSize() const override;
    /// It is going to have \a rows, which it is made as high for as the screen allows, unless a person has chosen its
    /// size. For a window that has not been shown yet.
    void expectRows(qint64 rows);
    /// Whether it can be closed without losing anything; where it cannot, it says or asks what is needed.
    [[nodiscard]] bool mayClose();
    /// Looks again at what the directory holds.
    void refresh();

protected:
    /// All must outlive the window, which owns \a pane. Its columns and its place on the screen are read from \a store,
    /// and written there when it closes.
    OverviewWindow(TablePane *pane, ProgramActions &actions, ViewSettings &store, const Settings &keys,
                   const Clock &clock);
    /// Reads the settings and the texts; a subclass calls it once it is ready.
    void setUp();

    void closeEvent(QCloseEvent *event) override;

private:
    TablePane *m_pane;
    ViewSettings &m_store;
    const Setting<QByteArray> &m_columns;
    int m_rows; ///< for the usual size
};

} // namespace umh
