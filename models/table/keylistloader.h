#pragma once

#include "domain/error.h"
#include "store/keyscanner.h"
#include "store/threads/directorythread.h"
#include "table/keylistdifference.h"

#include <QtCore/QObject>

#include <optional>
#include <stop_token>

namespace umh {

/// The answer to a KeyListLoader's load().
struct LoadedKeyList
{
    KeyList keys;
    qsizetype total = 0; ///< rows of the table in the directory
    std::optional<KeyList> before; ///< what load() was given to compare with
    KeyListDifference difference; ///< from before to keys; empty without before
};

/// Makes key lists on a thread of its own, with a connection of its own. Lives on the GUI thread.
///
/// One list at a time: a newer load() cancels the older one, and of a cancelled one nothing is heard any more.
class KeyListLoader final : public QObject
{
    Q_OBJECT

public:
    explicit KeyListLoader(const Directory &directory, QObject *parent = nullptr);
    /// Cancels, and waits for the thread.
    ~KeyListLoader() override;

    /// Starts to make the list that \a request asks for. \a before: the list to compare it with, if any.
    void load(const KeyScanRequest &request, const std::optional<KeyList> &before);
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    /// The first keys of the list, before the rest; only where the request asked for them, and not always then.
    void firstLoaded(const umh::KeyList &keys);
    void loaded(const umh::LoadedKeyList &list);
    void failed(const umh::Error &error);

private:
    void run(const KeyScanRequest &request, const std::optional<KeyList> &before, bool again);
    /// Has \a handle called on this object's thread, if \a ticket is still the newest by then.
    template<typename Handle>
    void answer(quint64 ticket, Handle handle);

    std::stop_source m_stop; ///< of the list that is being made
    quint64 m_ticket = 0; ///< tells answers to the newest request from others
    bool m_loading = false;
    DirectoryThread m_thread; ///< destroyed first: its work refers to the rest
};

} // namespace umh
