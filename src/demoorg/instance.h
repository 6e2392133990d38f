#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace patchbay::demoorg
{

/// One running demo org per data folder, and the file that tells where it listens. Readers of the file must
/// still ask GET /services/data whether somebody is there.
class Instance final
{
public:
    /// Takes the folder; one that was not there is made, one that others may look into is refused. Fails with
    /// ErrorKind::Unavailable where another one runs in it.
    [[nodiscard]] static Result<std::unique_ptr<Instance>> take(const QString &folder);
    /// What the one that runs there has published; waits a little for one that is just starting.
    [[nodiscard]] static QByteArray runningLine(const QString &folder);

    ~Instance();
    Instance(const Instance &) = delete;
    Instance &operator=(const Instance &) = delete;
    [[nodiscard]] Result<Done> publish(const QByteArray &line);

private:
    explicit Instance(const QString &folder);

    QString m_endpointFile;
    QLockFile m_lock;
};

} // namespace patchbay::demoorg
