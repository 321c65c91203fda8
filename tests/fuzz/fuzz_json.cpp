// A libFuzzer target for the reader of saved answers: no bytes may make it crash. Not built by default; with clang:
//   clang++ -fsanitize=fuzzer,address,undefined … tests/fuzz/fuzz_json.cpp, linked with umh_json built the same way

#include "json/answerreader.h"

#include <QtCore/QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const umh::AnswerShape shape :
         {umh::AnswerShape::List, umh::AnswerShape::SingleElement, umh::AnswerShape::ListOrElement}) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const umh::Result<umh::AnswerKind> result = umh::readAnswer(buffer, u"fuzz"_s, {}, {shape});
        if (!result && result.error().path != "fuzz"_L1)
            std::abort();
    }
    return 0;
}
