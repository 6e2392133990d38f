#pragma once

#include "providers/descriptor.h"

#include <QHash>
#include <QList>
#include <QString>

namespace patchbay
{

/// A provider file that was refused, and why (path, JSON pointer).
struct RefusedProvider {
    QString path;
    QString problem;
};

/// All providers: the user's file wins over the system's, that over the bundled one. A bad file is refused
/// and the rest goes on. A value-like object: loading again replaces what is held.
class ProviderCatalog final
{
public:
    /// Folders in rising precedence; bundled files are read from the program's resources first.
    explicit ProviderCatalog(QStringList systemFolders = {}, QString userFolder = {});

    void reload();
    [[nodiscard]] const ProviderDescriptor *find(const ProviderId &id) const;
    [[nodiscard]] const QList<ProviderDescriptor> &all() const { return m_providers; } ///< by name
    /// Where definitions are read from, besides the program itself; they may not exist.
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] const QString &userFolder() const { return m_userFolder; }
    [[nodiscard]] const QList<RefusedProvider> &refused() const { return m_refused; }

private:
    void readFolder(const QString &folder, ProviderDescriptor::Origin origin);
    void take(ProviderDescriptor provider);
    void refuse(const QString &path, const QString &problem);

    QStringList m_systemFolders;
    QString m_userFolder;
    QList<ProviderDescriptor> m_providers;
    QList<RefusedProvider> m_refused;
};

} // namespace patchbay
