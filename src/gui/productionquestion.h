#pragma once

#include "presentation/orgchoices.h"

#include <QDialog>

class QLineEdit;

namespace patchbay
{

class Button;

/// "Import 24 leads into production?": says yes only to who has typed the name of the org. `accepted` tells
/// that it was. Shown with open().
class ProductionQuestion final : public QDialog
{
    Q_OBJECT
public:
    struct Import {
        OrgChoice org;
        int fresh = 0; ///< leads that would go there
        int leftOut = 0; ///< rows that would not
    };
    ProductionQuestion(const Import &import, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFacts(const Import &import);
    [[nodiscard]] bool isNamed() const;

    QString m_org;
    QLineEdit *m_typed;
    Button *m_action;
};

} // namespace patchbay
