#pragma once

#include "domain/directoryfacts.h"
#include "domain/result.h"

#include <QtWidgets/QDialog>

#include <optional>

namespace umh {

class WrappedText;

/// What is known of the open directory: where it is, by which engine, and what this person may do with it. Shows at
/// first only where it is; the rest comes with setFacts(). Window modal: show it with open(). GUI thread.
class AboutDatabaseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a place: a path or an address.
    explicit AboutDatabaseDialog(const QString &place, QWidget *parent = nullptr);

    void setFacts(const Result<DirectoryFacts> &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    const QString m_place;
    std::optional<Result<DirectoryFacts>> m_facts;
    WrappedText *m_text;
};

} // namespace umh
