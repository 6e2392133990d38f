#pragma once

#include <QFrame>
#include <QUrl>

#include <memory>

namespace Ui
{
class OriginBar;
}

namespace patchbay
{

struct ViewTokens;

/// Where the page comes from, outside of the page's reach: host, lock, reload. Shows, decides nothing.
class OriginBar final : public QFrame
{
    Q_OBJECT
public:
    explicit OriginBar(QWidget *parent = nullptr);
    ~OriginBar() override;

    void setTokens(const ViewTokens &tokens);
    /// `arrived`: the page is there; before that only its name is shown, without a word on safety.
    void setOrigin(const QUrl &url, bool arrived);
    void setLoading(bool loading);
    void setReloadEnabled(bool enabled);

signals:
    void reloadWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void elideHost();

    std::unique_ptr<Ui::OriginBar> m_ui;
    QString m_host;
};

} // namespace patchbay
