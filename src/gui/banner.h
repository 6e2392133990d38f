#pragma once

#include "gui/tokens.h"

#include <QFrame>

class QHBoxLayout;

namespace patchbay
{

class Button;
class IconLabel;
class WrappedLabel;

/// News that stays until it is solved: a bold fact, the next step, buttons at the end. Read out as an alert.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Attention, Going, Refused };

    explicit Banner(QWidget *parent = nullptr);
    void setNews(Kind kind, const QString &icon, const QString &fact, const QString &step);
    /// A compact button at the end; the caller connects it.
    Button *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tell();

    Token m_tint = Token::AmberBg;
    IconLabel *m_sign;
    WrappedLabel *m_words;
    QHBoxLayout *m_row;
    QString m_told;
};

} // namespace patchbay
