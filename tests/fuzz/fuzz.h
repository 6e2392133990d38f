#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <cstdint>

// What the fuzz targets share. A target reads one input, hands it to a parser, and requires of what comes out
// what the parser's header promises.

namespace patchbay::fuzz
{

/// Ends the run as a crash would, so that the input is kept.
void require(bool holds, const char *what);

/// An input, read from the front: choices as one character each (so that a corpus can be written by hand),
/// then lines, then the rest.
class Input final
{
public:
    Input(const uint8_t *data, std::size_t size);

    /// The next character's lower bits, "0" to "9" stand for 0 to 9; 0 at the end.
    [[nodiscard]] unsigned choice();
    [[nodiscard]] bool flag() { return choice() % 2 == 1; }
    /// Up to the next newline, which is taken as well.
    [[nodiscard]] QByteArray line();
    [[nodiscard]] QByteArray rest();

private:
    QByteArrayView m_left;
};

/// Foreign text that was made safe to keep: short, and nothing in it that moves a cursor or a border.
void requireKeepable(const QString &text);

} // namespace patchbay::fuzz
