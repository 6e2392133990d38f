#pragma once

#include "gui/tokens.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace patchbay
{

/// What the desktop says about dark and light, over the settings portal; asked without waiting and followed.
/// Knows nothing until the portal has answered, and stays so where there is no portal.
class DesktopColourScheme final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopColourScheme(QObject *parent = nullptr);
    [[nodiscard]] std::optional<Scheme> scheme() const { return m_scheme; }

    /// The portal's number: 1 prefers dark, 2 prefers light, anything else has no preference.
    [[nodiscard]] static std::optional<Scheme> fromPortal(const QVariant &value);

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(std::optional<Scheme> scheme);

    std::optional<Scheme> m_scheme;
};

} // namespace patchbay
