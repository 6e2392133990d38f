#pragma once

namespace patchbay
{

// What the program does to itself before anything of Qt runs: called from main() while it has one thread.

/// Drops the variables that open the web view to others (remote debugging, engine flags, another engine,
/// TLS keys to a file, logging of what pages print).
void clearDangerousEnvironment();

/// No core file: it would hold cookies and codes. Inherited by the engine's processes.
void forbidCoreDumps();

struct PipeEnds {
    int in = -1;
    int out = -1;
};

/// Moves stdin and stdout to descriptors the engine's child processes do not inherit, and leaves /dev/null in
/// their place: a page's process must not be able to answer in the window's name.
PipeEnds takeStandardPipes();

/// Whether the engine can lock its page processes in: not as root, and only where user namespaces work.
bool sandboxWorks();

/// Switches the engine's sandbox off. Only for showing pages of this computer.
void runWithoutSandbox();

} // namespace patchbay
