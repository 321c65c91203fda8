#include "views/widgets/iconset.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QLibraryInfo>
#include <QtCore/QVersionNumber>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

constexpr double legibleContrast = 4.5; // WCAG 2, level AA

/// Draws one monochrome SVG in the colour that belongs to an icon's mode.
class SymbolicIconEngine final : public QIconEngine
{
public:
    SymbolicIconEngine(QString name, QByteArray drawing, const QPalette &palette)
        : m_name(std::move(name))
        , m_drawing(std::move(drawing))
        , m_colors{palette.color(QPalette::Active, QPalette::WindowText),
                   palette.color(QPalette::Disabled, QPalette::WindowText),
                   palette.color(QPalette::Active, QPalette::WindowText),
                   palette.color(QPalette::Active, QPalette::HighlightedText)}
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixels((QSizeF(rect.size()) * ratio).toSize(), mode, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return pixels(size, mode, 1); }

    /// \a size is in device pixels, and from Qt 6.8 on in those of the window.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, double scale) override
    {
        static const bool isOfWindow = QLibraryInfo::version() >= QVersionNumber(6, 8);
        return pixels(isOfWindow ? (QSizeF(size) * scale).toSize() : size, mode, scale);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return u"umh::SymbolicIconEngine"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new SymbolicIconEngine(*this); }

private:
    /// \a size is in device pixels.
    [[nodiscard]] QPixmap pixels(const QSize &size, QIcon::Mode mode, double scale) const
    {
        if (size.isEmpty())
            return {};
        const QColor color = m_colors.at(size_t(mode));
        const QString key = u"umh/%1/%2/%3x%4/%5"_s.arg(m_name, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap::fromImage(drawn(size, color));
            pixmap.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QImage drawn(const QSize &size, const QColor &color) const
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(m_drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        return image;
    }

    QString m_name;
    QByteArray m_drawing;
    std::array<QColor, 4> m_colors; ///< by QIcon::Mode
};

/// The bytes of a drawing, read once; empty where there is none.
QByteArray drawingOf(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    if (const auto found = drawings.constFind(name); found != drawings.cend())
        return *found;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QByteArray drawing;
    if (file.exists() && file.open(QIODevice::ReadOnly))
        drawing = file.readAll();
    drawings.insert(name, drawing);
    return drawing;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QIcon symbolicIcon(const QString &name, const QPalette &palette)
{
    const QByteArray drawing = drawingOf(name);
    return drawing.isEmpty() ? QIcon() : QIcon(new SymbolicIconEngine(name, drawing, palette));
}

QColor mixed(const QColor &base, const QColor &tint, double share)
{
    const auto channel = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(channel(base.redF(), tint.redF()), channel(base.greenF(), tint.greenF()),
                            channel(base.blueF(), tint.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor legible(const QColor &wish, const QColor &background, const QColor &text)
{
    constexpr int steps = 10;
    for (int step = 0; step < steps; ++step) {
        const QColor color = mixed(wish, text, double(step) / steps);
        if (contrast(color, background) >= legibleContrast)
            return color;
    }
    return text;
}

QColor secondaryTextColor(const QPalette &palette, QPalette::ColorRole background)
{
    constexpr double faded = 0.35;
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor behind = palette.color(QPalette::Active, background);
    return legible(mixed(text, behind, faded), behind, text);
}

QFont scaledFont(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    return font;
}

} // namespace umh
