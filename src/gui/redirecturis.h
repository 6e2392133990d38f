#pragma once

#include <QWidget>

class QVBoxLayout;

namespace patchbay
{

/// The redirect URIs that an app has to have: to be read and copied, one below the other.
class RedirectUris final : public QWidget
{
    Q_OBJECT
public:
    explicit RedirectUris(const QStringList &uris, QWidget *parent = nullptr);

signals:
    void copyRequested(const QString &uri);

private:
    [[nodiscard]] QWidget *makeLine(const QString &uri, const QString &name);
};

} // namespace patchbay
