#pragma once

#include <QObject>

class QLineEdit;

namespace patchbay
{

/// Tells when what is typed into a field counts: by Return, or when the field is left for another. Not when
/// another window is looked at meanwhile, nor when the field's page goes. Belongs to its field.
class FieldLeft final : public QObject
{
    Q_OBJECT
public:
    explicit FieldLeft(QLineEdit *field);

signals:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_byWindow = false;
};

} // namespace patchbay
