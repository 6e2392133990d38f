#include "gui/theme.h"

#include "gui/desktoplook.h"
#include "gui/style.h"
#include "gui/typescale.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

QString fontSize(Type type)
{
    const QFont font = typeFont(type);
    return font.pointSizeF() > 0 ? QString::number(font.pointSizeF()) + "pt"_L1
                                 : QString::number(font.pixelSize()) + "px"_L1;
}

QHash<QString, QString> replacements(Scheme scheme, Contrast contrast)
{
    QHash<QString, QString> words;
    for (const NamedToken &named : namedTokens())
        words.insert(QLatin1StringView(named.name), colour(named.token, scheme, contrast).name());
    words.insert(u"sizeDisplay"_s, fontSize(Type::Display));
    words.insert(u"sizePageTitle"_s, fontSize(Type::PageTitle));
    words.insert(u"sizeCardTitle"_s, fontSize(Type::CardTitle));
    words.insert(u"sizeSmall"_s, fontSize(Type::Small));
    words.insert(u"sizeChip"_s, fontSize(Type::Chip));
    words.insert(u"codeFamily"_s, u"\"%1\""_s.arg(typeFont(Type::Code).family()));
    return words;
}

} // namespace

QPalette paletteFor(Scheme scheme, Contrast contrast)
{
    const auto of = [scheme, contrast](Token token) { return colour(token, scheme, contrast); };
    QPalette palette(of(Token::Text), of(Token::ButtonBg), of(Token::Raised), of(Token::Line2),
        of(Token::Control), of(Token::Text), of(Token::OnAccent), of(Token::Field), of(Token::Window));
    palette.setColor(QPalette::AlternateBase, of(Token::Surface2));
    palette.setColor(QPalette::ToolTipBase, of(Token::Toast));
    palette.setColor(QPalette::ToolTipText, of(Token::ToastText));
    palette.setColor(QPalette::PlaceholderText, of(Token::Text3));
    palette.setColor(QPalette::Highlight, of(Token::Accent));
    palette.setColor(QPalette::HighlightedText, of(Token::OnAccent));
    palette.setColor(QPalette::Link, of(Token::Link));
    palette.setColor(QPalette::LinkVisited, of(Token::Link));
    palette.setColor(QPalette::Midlight, of(Token::Line));
    palette.setColor(QPalette::Shadow, of(Token::Line2));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Token::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Token::Surface2));
    return palette;
}

QString filledSheet(const QString &sheetTemplate, Scheme scheme, Contrast contrast)
{
    static const QRegularExpression name(u"@([A-Za-z0-9]+)"_s);
    const QHash<QString, QString> words = replacements(scheme, contrast);
    QString filled;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : name.globalMatch(sheetTemplate)) {
        Q_ASSERT_X(words.contains(match.captured(1)), "filledSheet", qPrintable(match.captured(1)));
        filled += QStringView(sheetTemplate).mid(from, match.capturedStart() - from);
        filled += words.value(match.captured(1));
        from = match.capturedEnd();
    }
    return filled + sheetTemplate.mid(from);
}

QString styleSheetFor(Scheme scheme, Contrast contrast)
{
    QFile file(u":/patchbay/themes/style.qss.in"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? filledSheet(QString::fromUtf8(file.readAll()), scheme, contrast) : QString();
}

Theme::Theme(QApplication &application, ThemeChoice choice)
    : m_application(application)
    , m_choice(choice)
    , m_platform(schemeOf(QApplication::palette()))
    , m_scheme(m_platform)
    , m_desktop(new DesktopLook(this))
    , m_style(new Style)
{
    QApplication::setStyle(m_style);
    connect(m_desktop, &DesktopLook::changed, this, &Theme::follow);
    followPlatform();
    application.installEventFilter(this);
    m_scheme = wanted();
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    follow();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationFontChange)
        m_application.setStyleSheet(styleSheetFor(m_scheme, m_contrast));
    return QObject::eventFilter(watched, event);
}

Scheme Theme::wanted() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::System:
        return m_desktop->scheme().value_or(m_platform);
    }
    Q_UNREACHABLE();
}

void Theme::follow()
{
    if (m_style)
        m_style->setStill(m_desktop->isStill());
    if (wanted() == m_scheme && m_desktop->contrast() == m_contrast)
        return;
    m_scheme = wanted();
    m_contrast = m_desktop->contrast();
    apply();
    emit changed();
}

void Theme::apply()
{
    QApplication::setPalette(paletteFor(m_scheme, m_contrast));
    m_application.setStyleSheet(styleSheetFor(m_scheme, m_contrast));
}

/// Where Qt knows it (since 6.5), for desktops without a portal, Windows and macOS.
void Theme::followPlatform()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(
        QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme now) {
            m_platform = now == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
            follow();
        });
#endif
}

} // namespace patchbay
