#pragma once

#include "gui/tokens.h"
#include "presentation/recordresult.h"

#include <QWidget>

namespace patchbay
{

/// The round sign at the head of a result: what became of the record, at a glance. Decoration: the heading
/// says it.
class ResultSign final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultSign(QWidget *parent = nullptr);
    void setState(OutboxState state);
    [[nodiscard]] QSize sizeHint() const override { return {40, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    OutboxState m_state = OutboxState::Queued;
};

} // namespace patchbay
