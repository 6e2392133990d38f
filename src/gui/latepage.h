#pragma once

#include <QWidget>

#include <functional>

namespace patchbay
{

/// The place of a page that is made when it is shown for the first time: what most people do not open costs
/// neither time nor memory.
class LatePage final : public QWidget
{
    Q_OBJECT
public:
    /// `make`: called once.
    explicit LatePage(std::function<QWidget *()> make, QWidget *parent = nullptr);

    /// Makes it now, unless it is there.
    void makePage();
    [[nodiscard]] QWidget *page() const { return m_page; } ///< none: nobody has asked for it

signals:
    void made(QWidget *page);

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::function<QWidget *()> m_make;
    QWidget *m_page = nullptr;
};

} // namespace patchbay
