#pragma once

#include "domain/directoryfacts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace umh {

/// What is known of a directory, in words of the present language. Pure functions.
class DirectoryFactsText final
{
    Q_DECLARE_TR_FUNCTIONS(umh::DirectoryFactsText)

public:
    /// What is known, and what it is: a pair for each. What does not apply is left out.
    [[nodiscard]] static QList<std::pair<QString, QString>> of(const DirectoryFacts &facts);

private:
    [[nodiscard]] static QString rights(const DirectoryFacts &facts);
};

} // namespace umh
