#pragma once

#include "base/secret.h"

#include <QByteArrayList>

#include <utility>

namespace patchbay
{

class Output;

/// A program that takes the place of this one: it has our process id, so that signals reach it and its end is
/// ours.
struct NextProgram {
    QByteArrayList arguments; ///< the first is the program, looked for in PATH
    QList<std::pair<QByteArray, Secret>> environment; ///< besides ours
};

/// What hardenProcess() takes away and another program should have. To be made before it.
class InheritedMode final
{
public:
    InheritedMode();
    void restore() const;

private:
    unsigned m_mask = 0;
};

/// Comes back only where it could not be started, with what a shell gives then: 127 not found, 126 not to be
/// run.
[[nodiscard]] int becomeProgram(const NextProgram &next, const InheritedMode &mode, const Output &output);

} // namespace patchbay
