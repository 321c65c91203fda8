#pragma once

#include <QtWidgets/QDateEdit>

namespace umh {

/// A field for a day, with a calendar to choose from. The year has four digits whatever is usual for the language: a
/// note may be about a day long ago.
class DayEdit final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followLanguage();
};

} // namespace umh
