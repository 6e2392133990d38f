#pragma once

namespace patchbay
{

/// How a person is asked for consent: a web view of ours, their own browser (RFC 8252), a code on another
/// device (RFC 8628).
enum class ConsentWay { Embedded, Browser, DeviceCode };

} // namespace patchbay
