#pragma once

#include "words/helptext.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QTextBrowser;

namespace umh {

/// The help, a page for each part of the program. Not modal: it stays open beside the windows. GUI thread.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Turns to the page of \a topic.
    void showTopic(HelpTopic topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showPage();

    QListWidget *m_topics;
    QTextBrowser *m_page;
};

} // namespace umh
