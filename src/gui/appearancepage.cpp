#include "gui/appearancepage.h"

#include "presentation/appearance.h"
#include "ui_appearancepage.h"

namespace patchbay
{

AppearancePage::AppearancePage(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_ui(std::make_unique<Ui::AppearancePage>())
{
    m_ui->setupUi(this);
    for (ListCombo *const choice : {m_ui->language, m_ui->theme})
        choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // long words beside them take the room
    m_ui->language->addItem(tr("As the desktop"), QString());
    const QList<Appearance::Language> languages = Appearance::languages();
    for (const Appearance::Language &language : languages)
        m_ui->language->addItem(language.name, language.tag);
    m_ui->language->setCurrentIndex(m_ui->language->findData(appearance.language()));
    m_ui->theme->addItem(tr("As the desktop"), int(ThemeChoice::System));
    m_ui->theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_ui->theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_ui->theme->setCurrentIndex(m_ui->theme->findData(int(appearance.theme())));
    connect(m_ui->language, &QComboBox::activated, this,
        [this](int index) { m_appearance.setLanguage(m_ui->language->itemData(index).toString()); });
    connect(m_ui->theme, &QComboBox::activated, this,
        [this](int index) { m_appearance.setTheme(ThemeChoice(m_ui->theme->itemData(index).toInt())); });
}

AppearancePage::~AppearancePage() = default;

} // namespace patchbay
