#pragma once

#include "presentation/cardview.h"

#include <QFrame>

namespace patchbay
{

class Button;
class ElidedLabel;
class ProviderMark;

/// A provider that can be connected, small: mark, name, what it is for, one button.
class ProviderTile final : public QFrame
{
    Q_OBJECT
public:
    explicit ProviderTile(QWidget *parent = nullptr);
    void setView(const CardView &view);
    [[nodiscard]] const CardView &view() const { return m_view; }

signals:
    void actionTriggered(CardAction action, const ProviderId &provider, const ConnectionId &connection);

private:
    CardView m_view;
    ProviderMark *m_mark;
    ElidedLabel *m_name;
    ElidedLabel *m_tagline;
    Button *m_button;
};

} // namespace patchbay
