#pragma once

#include "presentation/cardview.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace patchbay
{

class Chip;
class ElidedLabel;
class IconLabel;

/// The org a record would be written to, in such a way that production cannot be taken for anything else.
class ProductionBand final : public QFrame
{
    Q_OBJECT
public:
    struct Target {
        Environment environment = Environment::None;
        QString environmentWord;
        QString org;
        QString account; ///< "acme.my.salesforce.com · as sales@acme.example"
        QString accessibleText;
    };

    explicit ProductionBand(QWidget *parent = nullptr);
    void setTarget(const Target &target);
    /// For a small window: as low as a line, with the org and its chip alone.
    void setSmall();
    /// At the end of the band, "Change org".
    void addEndWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Environment m_environment = Environment::None;
    bool m_small = false;
    IconLabel *m_shield;
    QLabel *m_writes;
    QLabel *m_org;
    Chip *m_chip;
    ElidedLabel *m_account;
    QHBoxLayout *m_row;
};

} // namespace patchbay
