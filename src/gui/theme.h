#pragma once

#include "gui/tokens.h"
#include "presentation/appearance.h"

#include <QObject>
#include <QPalette>
#include <QPointer>

class QApplication;

namespace patchbay
{

class DesktopLook;
class Style;

/// Dresses the application: style, palette and the one style sheet, all from the tokens. Made at start,
/// before the first window; follows the person's choice, the desktop (dark, contrast, motion) and the system
/// font while it lives.
class Theme final : public QObject
{
    Q_OBJECT
public:
    Theme(QApplication &application, ThemeChoice choice);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Scheme wanted() const;
    void follow();
    void apply();
    void followPlatform();

    QApplication &m_application;
    ThemeChoice m_choice;
    Scheme m_platform; ///< by the lightness of the window colour the platform gave
    Scheme m_scheme;
    Contrast m_contrast = Contrast::Usual;
    DesktopLook *m_desktop;
    QPointer<Style> m_style; ///< belongs to the application, which may get another
};

[[nodiscard]] QPalette paletteFor(Scheme scheme, Contrast contrast = Contrast::Usual);
/// The style sheet's template with each @token and @font replaced. An unknown name is a broken promise of
/// ours.
[[nodiscard]] QString filledSheet(
    const QString &sheetTemplate, Scheme scheme, Contrast contrast = Contrast::Usual);
[[nodiscard]] QString styleSheetFor(Scheme scheme, Contrast contrast = Contrast::Usual);

} // namespace patchbay
