#pragma once

#include <QtWidgets/QToolButton>

namespace umh {

/// A filter that is on, as a button that takes it off. Where there is little room, its text is cut off.
class FilterChip final : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    ~FilterChip() override;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textWidth() const;

    QString m_text; ///< as long as it is shown at most
};

} // namespace umh
