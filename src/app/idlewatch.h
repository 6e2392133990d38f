#pragma once

#include <QObject>

#include <functional>

namespace patchbay
{

/// Tells of every key, click and movement in the program's windows. Lives on the application.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(std::function<void()> used);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_used;
};

} // namespace patchbay
