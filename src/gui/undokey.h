#pragma once

#include <QObject>

class QShortcut;
class QWidget;

namespace patchbay
{

/// Ctrl+Z in a window, for as long as something is offered that it takes back. A field has it first, while
/// there is something typed to take back.
class UndoKey final : public QObject
{
    Q_OBJECT
public:
    UndoKey(QWidget *window, QObject *parent);

    void setOffered(bool isOffered);
    [[nodiscard]] bool isOffered() const;

signals:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QShortcut *m_key;
};

} // namespace patchbay
