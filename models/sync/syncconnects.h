#pragma once

namespace umh {

/// Whether a sync may change how the directory is connected.
enum class SyncConnects {
    No, ///< the directory is connected just so, or it is left alone
    /// A directory without an account is connected, and one with this account signs in with the given user name from
    /// now on.
    Yes,
};

} // namespace umh
