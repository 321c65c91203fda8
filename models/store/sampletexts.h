#pragma once

#include "store/samplenames.h"

#include <QtCore/QString>

namespace umh {

class SampleRandom;

/// A made-up description of an API user of \a type, in \a language: what people write who monitor the uptime of web
/// sites. Now and then it is null, empty, long (more than 300 characters), or begins with an emoji.
[[nodiscard]] QString sampleDescription(SampleRandom &random, const QString &type, SampleLanguage language);

} // namespace umh
