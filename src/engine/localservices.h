#pragma once

#include "base/clock.h"
#include "base/task.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace patchbay
{

struct ProviderDescriptor;

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

/// The authority where a provider's token and revocation endpoints are: `loginHost`, or that of the service
/// which stands for it. Errors: those of LocalServices::address().
[[nodiscard]] Task<QString> loginAuthority(
    LocalServices &services, QObject *context, const ProviderDescriptor &provider, const QString &loginHost);

} // namespace patchbay
