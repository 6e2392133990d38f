#include "fuzz/fuzz.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

// Called by libFuzzer before the first input.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    return 0;
}

namespace patchbay::fuzz
{

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

Input::Input(const uint8_t *data, std::size_t size)
    : m_left(data, qsizetype(size))
{
}

unsigned Input::choice()
{
    if (m_left.isEmpty())
        return 0;
    const auto character = uchar(m_left.front());
    m_left = m_left.sliced(1);
    return character % 16;
}

QByteArray Input::line()
{
    const qsizetype end = m_left.indexOf('\n');
    const QByteArray text = (end < 0 ? m_left : m_left.first(end)).toByteArray();
    m_left = end < 0 ? QByteArrayView() : m_left.sliced(end + 1);
    return text;
}

QByteArray Input::rest()
{
    return std::exchange(m_left, {}).toByteArray();
}

void requireKeepable(const QString &text)
{
    require(text.size() <= 500, "foreign text is capped");
    require(std::none_of(text.begin(), text.end(),
                [](QChar c) {
                    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
                }),
        "foreign text holds no control characters");
}

} // namespace patchbay::fuzz
