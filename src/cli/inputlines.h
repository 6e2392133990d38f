#pragma once

#include "base/secret.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace patchbay
{

/// The lines of the standard input as they come, while the program goes on. What is typed on a terminal does
/// not show. Not together with asking.h. Nowhere but on Unix: there no line ever comes.
class InputLines final : public QObject
{
    Q_OBJECT
public:
    InputLines();
    ~InputLines() override;

signals:
    /// Without its end; an empty line is none.
    void came(const patchbay::Secret &line);
    /// No more will come.
    void ended();

private:
    void read();
    void pass(qsizetype end);

    struct Terminal;
    std::unique_ptr<Terminal> m_terminal; ///< none: it is not one
    QSocketNotifier m_ready;
    QByteArray m_begun;
};

} // namespace patchbay
