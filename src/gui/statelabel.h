#pragma once

#include "gui/tokens.h"
#include "gui/typescale.h"
#include "presentation/cardview.h"

#include <QLabel>

namespace patchbay
{

class Spinner;

/// An icon or dot and a word, no fill: the one way a state is shown. Raises an accessibility alert when it
/// changes.
class StateLabel final : public QLabel
{
    Q_OBJECT
public:
    enum class Look {
        Fine,
        Working,
        Attention,
        Locked,
        Uncertain,
        AccessMissing,
        Rejected,
        Offline,
        Waiting,
        NotConnected,
        Sent,
    };

    struct Parts {
        QString icon; ///< none: a dot or a spinner
        Token sign;
        Token word;
        Type type;
    };
    [[nodiscard]] static Parts partsOf(Look look);
    [[nodiscard]] static Look lookOf(CardState state);

    explicit StateLabel(QWidget *parent = nullptr);
    void setState(Look look, const QString &word);
    /// As the second line below a title: small, and its dot at the line's beginning.
    void setSmall();
    [[nodiscard]] Look look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Type type() const;
    [[nodiscard]] int signWidth() const;
    [[nodiscard]] QRect signArea() const;

    bool m_small = false;
    Look m_look = Look::NotConnected;
    Spinner *m_spinner;
};

} // namespace patchbay
