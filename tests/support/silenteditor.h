#pragma once

#include "domain/apiuser.h"
#include "domain/apiusereditor.h"

#include <QtCore/QList>

#include <utility>

namespace umh {

/// An editor that only notes what it is asked to do; the test answers.
class SilentEditor final : public ApiUserEditor
{
public:
    using ApiUserEditor::ApiUserEditor;

    void remove(const ApiUser &apiUser) override { removals += apiUser; }
    void setDescription(const ApiUser &apiUser, const QString &description) override
    {
        descriptions.append({apiUser, description});
    }

    QList<ApiUser> removals;
    QList<std::pair<ApiUser, QString>> descriptions;
};

} // namespace umh
