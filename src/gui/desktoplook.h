#pragma once

#include "gui/tokens.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace patchbay
{

/// How the desktop wants programs to look, over the settings portal; asked without waiting and followed.
/// Knows nothing until the portal has answered, and stays so where there is no portal.
class DesktopLook final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopLook(QObject *parent = nullptr);
    [[nodiscard]] std::optional<Scheme> scheme() const { return m_scheme; }
    [[nodiscard]] Contrast contrast() const { return m_contrast; }
    /// Has the person switched animations off?
    [[nodiscard]] bool isStill() const { return m_reducesMotion || !m_animates; }

    /// The portal's number: 1 prefers dark, 2 prefers light, anything else has no preference.
    [[nodiscard]] static std::optional<Scheme> fromPortal(const QVariant &value);

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    std::optional<Scheme> m_scheme;
    Contrast m_contrast = Contrast::Usual;
    bool m_reducesMotion = false; ///< newer portals
    bool m_animates = true; ///< GNOME and what follows it
};

} // namespace patchbay
