#pragma once

#include <QtCore/QTranslator>

namespace umh {

/// Says every text in a made-up language.
class Shouting final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QChar(u'¡') + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace umh
