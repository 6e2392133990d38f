#pragma once

#include "base/task.h"
#include "store/preferencestore.h"

#include <QObject>

#include <optional>

namespace patchbay
{

class ProviderCatalog;
struct Policy;

/// May it be done here? Asked by whoever acts, in every process and at the moment of acting: the
/// administrator's policy, and the read-only mode that a person switches. What is refused is Forbidden:
/// "forbidden_by_policy", "policy_broken" or "read_only_mode".
class Rights final : public QObject
{
    Q_OBJECT
public:
    Rights(const ProviderCatalog &catalog, PreferenceStore &preferences);

    [[nodiscard]] const Policy &policy() const;
    /// May anything be changed in this connection's org? A database that does not answer says no.
    Task<Done> mayWrite(const ConnectionRow &row);
    /// May an automation act: there, or, without a connection, on this computer?
    Task<Done> mayAutomate(const std::optional<ConnectionRow> &row);
    /// May it be used at all? One that was made before the policy may be of a provider, or a place, where
    /// nobody could sign in now.
    [[nodiscard]] Result<Done> mayUse(const ConnectionRow &row) const;
    /// Which of these scopes the grant surely lacks. One that stands for all others of the provider counts.
    [[nodiscard]] QStringList lacking(
        const ConnectionRow &row, const QStringList &scopes, const QStringList &granted) const;
    /// May a token leave for another program?
    [[nodiscard]] Result<Done> mayHandOut(const ConnectionRow &row) const;

private:
    [[nodiscard]] Task<Done> whereNotReadOnly();
    [[nodiscard]] bool isUsable(const ConnectionRow &row) const;

    const ProviderCatalog &m_catalog;
    PreferenceStore &m_preferences;
};

} // namespace patchbay
