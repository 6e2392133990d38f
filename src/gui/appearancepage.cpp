#include "gui/appearancepage.h"

#include "gui/tokens.h"
#include "presentation/appearance.h"
#include "ui_appearancepage.h"

#include <QEvent>

namespace patchbay
{

namespace
{

const QList<ThemeChoice> themes{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};

} // namespace

AppearancePage::AppearancePage(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_ui(std::make_unique<Ui::AppearancePage>())
{
    m_ui->setupUi(this);
    // Long words beside them take the room.
    m_ui->language->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_ui->theme->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_ui->language->addItem(tr("As the desktop"), QString());
    const QList<Appearance::Language> languages = Appearance::languages();
    for (const Appearance::Language &language : languages)
        m_ui->language->addItem(language.name, language.tag);
    m_ui->language->setCurrentIndex(m_ui->language->findData(appearance.language()));
    m_ui->theme->addSegment(tr("System", "the desktop's own look, light or dark"));
    m_ui->theme->addSegment(tr("Light"));
    m_ui->theme->addSegment(tr("Dark"));
    m_ui->theme->setCurrentIndex(int(themes.indexOf(appearance.theme())));
    connect(m_ui->language, &QComboBox::activated, this,
        [this](int index) { m_appearance.setLanguage(m_ui->language->itemData(index).toString()); });
    connect(m_ui->theme, &QTabBar::currentChanged, this, [this](int index) {
        m_appearance.setTheme(themes.at(index));
        showTheme();
    });
    showTheme();
}

AppearancePage::~AppearancePage() = default;

void AppearancePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The system may have turned dark or light; style sheets keep the palette's own news from what they
    // dress.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showTheme();
}

void AppearancePage::showTheme()
{
    const bool dark = currentScheme() == Scheme::Dark;
    switch (m_appearance.theme()) {
    case ThemeChoice::System:
        return m_ui->themeNote->setText(
            dark ? tr("As your system, which is dark now.") : tr("As your system, which is light now."));
    case ThemeChoice::Light:
        return m_ui->themeNote->setText(tr("Always light."));
    case ThemeChoice::Dark:
        return m_ui->themeNote->setText(tr("Always dark."));
    }
    Q_UNREACHABLE();
}

} // namespace patchbay
