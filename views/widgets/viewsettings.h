#pragma once

#include "domain/apiuserview.h"

#include <QtCore/QByteArray>
#include <QtCore/QSettings>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

namespace umh {

/// A setting with its type, its key and what it is before anybody set it.
template<typename T>
struct Setting
{
    const char16_t *key;
    T fallback{};
};

/// Every setting there is. What a person sees of the directory is not here: it is in the directory.
namespace settings {
inline const Setting<QString> language{u"language"}; ///< "nl" and the like; empty follows the system
inline const Setting<QByteArray> hubGeometry{u"hub/geometry"};
inline const Setting<QByteArray> overviewGeometry{u"overview/geometry"};
inline const Setting<QByteArray> overviewColumns{u"overview/columns"}; ///< order, widths, visibility, sort
inline const Setting<QByteArray> operatorsGeometry{u"operators/geometry"};
inline const Setting<QByteArray> operatorsColumns{u"operators/columns"};
inline const Setting<QByteArray> groupsGeometry{u"groups/geometry"};
inline const Setting<QByteArray> groupsColumns{u"groups/columns"};
inline const Setting<QByteArray> operatorGeometry{u"operator/geometry"}; ///< of the window of one operator
inline const Setting<QByteArray> operatorColumns{u"operator/columns"};
inline const Setting<QByteArray> journalGeometry{u"journal/geometry"};
inline const Setting<QByteArray> journalColumns{u"journal/columns"};
inline const Setting<QByteArray> jobsGeometry{u"jobs/geometry"};
inline const Setting<QString> details{u"details/shown"}; ///< "yes" or "no"; empty: where there is room
inline const Setting<int> detailsHeight{u"details/height"}; ///< pixels; 0 for what they need
inline const Setting<QStringList> openWindows{u"windows/open"}; ///< besides the hub, when the program ended last
inline const Setting<bool> hubEndsProgram{u"hub/endsProgram"}; ///< when it is closed
inline const Setting<QStringList> recentDatabases{u"database/recent"}; ///< paths and addresses, the newest first
inline const Setting<QString> passwordFolder{u"password/folder"}; ///< where one was saved last
// How a list was exported last.
inline const Setting<QString> exportFolder{u"export/folder"};
inline const Setting<QString> archiveFolder{u"archive/folder"}; ///< where the journal was archived last
inline const Setting<QString> exportFormat{u"export/format"}; ///< as its files end
inline const Setting<QString> exportSeparator{u"export/separator"}; ///< empty: as the spreadsheets of the language
inline const Setting<bool> exportMark{u"export/byteOrderMark", true};
inline const Setting<QStringList> savedViews{savedViewsKey}; ///< see storedViews()
inline const Setting<bool> datesAsDays{u"table/datesAsDays"};
inline const Setting<int> syncEveryMinutes{u"account/syncEveryMinutes"}; ///< 0: not by itself
inline const Setting<bool> notifiesOfNews{u"account/notifiesOfNews"}; ///< after a sync by itself, by the desktop
} // namespace settings

/// Reads and writes settings by their table above. Lives on the GUI thread.
class ViewSettings final
{
public:
    /// \a store must outlive this.
    explicit ViewSettings(QSettings &store)
        : m_store(store)
    { }

    template<typename T>
    [[nodiscard]] T get(const Setting<T> &setting) const
    {
        const QVariant value = m_store.value(QString::fromUtf16(setting.key));
        return value.canConvert<T>() ? value.value<T>() : setting.fallback;
    }
    template<typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_store.setValue(QString::fromUtf16(setting.key), value);
    }

private:
    QSettings &m_store;
};

} // namespace umh
