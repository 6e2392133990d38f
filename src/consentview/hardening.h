#pragma once

namespace patchbay
{

// What the program does to itself before anything of Qt runs: called from main() while it has one thread.

/// Drops the variables that open the web view to others (remote debugging, engine flags, another engine,
/// TLS keys to a file, logging of what pages print).
void clearDangerousEnvironment();

/// No core file: it would hold cookies and codes. Inherited by the engine's processes.
void forbidCoreDumps();

/// Switches the engine's sandbox off. Only for showing pages of this computer.
void runWithoutSandbox();

} // namespace patchbay
