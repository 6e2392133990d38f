#pragma once

#include "base/clock.h"
#include "base/task.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace patchbay
{

/// Programs of ours that a provider needs, by the name its definition gives ("demo-org"): found if one runs
/// already (its endpoint.json, checked by a request), else started detached, once for all Patchbay programs.
/// Errors: HelperFailed when it cannot be started, Misconfigured for a name that is not known.
class LocalServices : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Base URL like http://localhost:17180, of a service that answered just now.
    virtual Task<QUrl> address(const QString &service) = 0;
};

} // namespace patchbay
