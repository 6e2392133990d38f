#pragma once

#include "providers/descriptor.h"
#include "providers/policy.h"

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
/// and the rest goes on. What the administrator's policy settles is written into the definitions. A
/// value-like object: loading again replaces what is held.
class ProviderCatalog final
{
public:
    /// Folders in rising precedence; bundled files are read from the program's resources first.
    explicit ProviderCatalog(
        QStringList systemFolders = {}, QString userFolder = {}, PolicyFile policyFile = {});

    void reload();
    [[nodiscard]] const ProviderDescriptor *find(const ProviderId &id) const;
    [[nodiscard]] const QList<ProviderDescriptor> &all() const { return m_providers; } ///< by name
    /// Where definitions are read from, besides the program itself; they may not exist.
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] const QString &userFolder() const { return m_userFolder; }
    [[nodiscard]] const QList<RefusedProvider> &refused() const { return m_refused; }
    /// In force now; Broken also where a rule does not fit the providers there are.
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    /// What of a policy would not fit the providers there are.
    [[nodiscard]] QStringList problemsOf(const Policy &policy) const;
    [[nodiscard]] const QString &policyPath() const { return m_policyFile.path; }

private:
    void readFolders();
    void readFolder(const QString &folder, ProviderDescriptor::Origin origin);
    [[nodiscard]] Result<ProviderDescriptor> read(
        const QString &path, ProviderDescriptor::Origin origin) const;
    void take(ProviderDescriptor provider);
    void refuse(const QString &path, const QString &problem);

    QStringList m_systemFolders;
    QString m_userFolder;
    PolicyFile m_policyFile;
    Policy m_policy;
    QList<ProviderDescriptor> m_defined; ///< as the files say
    QList<ProviderDescriptor> m_providers; ///< as the policy leaves them
    QList<RefusedProvider> m_refused;
};

} // namespace patchbay
