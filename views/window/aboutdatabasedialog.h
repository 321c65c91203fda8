#pragma once

#include "domain/directoryfacts.h"
#include "domain/result.h"
#include "views/window/readingdialog.h"

#include <optional>

namespace umh {

/// What is known of the open directory: where it is, by which engine, and what this person may do with it. Shows at
/// first only where it is; the rest comes with setFacts(). GUI thread.
class AboutDatabaseDialog final : public ReadingDialog
{
    Q_OBJECT

public:
    /// \a place: a path or an address.
    explicit AboutDatabaseDialog(const QString &place, QWidget *parent = nullptr);

    void setFacts(const Result<DirectoryFacts> &facts);

private:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList lines() const override;

    const QString m_place;
    std::optional<Result<DirectoryFacts>> m_facts;
};

} // namespace umh
