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

/// Where the page comes from and why it was asked for, outside of the page's reach: host, lock, reload,
/// reason. Shows, decides nothing.
class OriginBar final : public QFrame
{
    Q_OBJECT
public:
    explicit OriginBar(QWidget *parent = nullptr);
    ~OriginBar() override;

    void setTokens(const ViewTokens &tokens);
    /// One line of somebody's own; without any there is no place for it.
    void setReason(const QString &reason);
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
    /// A label puts Latin text at the left even where the window runs from right to left.
    [[nodiscard]] Qt::Alignment readingSide() const;

    std::unique_ptr<Ui::OriginBar> m_ui;
    QString m_host;
};

} // namespace patchbay
