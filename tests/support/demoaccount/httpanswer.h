#pragma once

#include "support/demoaccount/httpbody.h"
#include "support/demoaccount/httprequest.h"

#include <chrono>

namespace umh {

/// How an answer leaves, or does not.
enum class Delivery {
    Whole,
    CloseBefore, ///< the connection is closed instead
    ResetBefore, ///< the connection is reset instead
    Hang, ///< nothing comes, and the connection stays open
    CloseInside, ///< in the middle of the body; of the head where there is no body
    ResetInside,
    HangInside,
    Drip, ///< the head, then the body byte by byte
    Die, ///< the server dies: it resets every connection and takes no more
};

struct HttpAnswer
{
    int status = 200;
    QList<HttpHeader> headers; ///< without those of length and connection, which are the connection's matter
    std::unique_ptr<HttpBody> body; ///< null where there is none
    bool chunked = false; ///< also where the length of the body is known
    std::chrono::milliseconds lateness{}; ///< before the first byte
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds dripInterval{100};
};

} // namespace umh
