#include "gui/helppage.h"

#include "gui/button.h"
#include "gui/navbutton.h"
#include "gui/pagecolumn.h"
#include "gui/wrappedlabel.h"
#include "ui_helppage.h"

#include <QScrollBar>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int contentsWidth = 212;
constexpr int titleHeight = 32; ///< as on pages with a search line
constexpr int gapBeforePart = 12; ///< beside the space between all lines

/// At once: what is gone may not be found by a screen reader, nor come after what takes its place.
void empty(QLayout *layout)
{
    while (QLayoutItem *const item = layout->takeAt(0)) {
        if (item->layout())
            empty(item->layout());
        if (QWidget *const widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the link that leads here
        }
        delete item;
    }
}

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HelpPage>())
{
    m_ui->setupUi(this);
    m_ui->titleRow->addStrut(titleHeight);
    m_ui->columns->setStretch(1, 1);
    m_ui->back->setVariant(Button::Variant::Ghost);
    m_ui->back->setHint(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    new PageColumn(*this, {m_ui->titleRow}, m_ui->scroll, m_ui->bodyLayout);
    connect(m_ui->back, &QPushButton::clicked, this, &HelpPage::backRequested);
    auto *const leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &HelpPage::backRequested);
    addContents();
    showTopic(m_topic);
}

HelpPage::~HelpPage() = default;

void HelpPage::addContents()
{
    for (const HelpTopic topic : helpTopics()) {
        const HelpText text = helpText(topic);
        auto *const entry = new NavButton(text.icon, text.title, this);
        entry->setCheckable(true);
        entry->setAutoExclusive(true);
        entry->setFixedWidth(contentsWidth);
        m_ui->contents->addWidget(entry);
        connect(entry, &QAbstractButton::clicked, this, [this, topic] { showTopic(topic); });
        m_contents.append(entry);
    }
    m_ui->contents->addStretch();
}

void HelpPage::setWindowKeys(const QList<HelpKeys> &keys)
{
    m_windowKeys = keys;
    showTopic(m_topic);
}

void HelpPage::showTopic(HelpTopic topic)
{
    const bool hadFocus = m_ui->text->isAncestorOf(focusWidget());
    m_topic = topic;
    NavButton *const entry = m_contents.at(helpTopics().indexOf(topic));
    entry->setChecked(true);
    if (hadFocus || !focusWidget())
        entry->setFocus(); // a link is gone with its text
    empty(m_ui->textLayout);
    const HelpText text = helpText(topic);
    addLabel(text.title, "cardTitle");
    for (const HelpText::Part &part : text.parts)
        addPart(part);
    if (topic == HelpTopic::Keys)
        addKeys();
    addLinks(text.related);
    m_ui->textLayout->addStretch();
    m_ui->scroll->verticalScrollBar()->setValue(0);
}

void HelpPage::addLabel(const QString &text, const char *type)
{
    auto *const label = new WrappedLabel(m_ui->text);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("type", QLatin1StringView(type));
    m_ui->textLayout->addWidget(label);
}

void HelpPage::addPart(const HelpText::Part &part)
{
    if (!part.title.isEmpty()) {
        m_ui->textLayout->addSpacing(gapBeforePart);
        addLabel(part.title, "strong");
    }
    for (const QString &paragraph : part.paragraphs)
        addLabel(paragraph, "body");
    for (qsizetype i = 0; i < part.steps.size(); ++i)
        addLabel(tr("%1. %2", "number of a step, the step").arg(locale().toString(i + 1), part.steps.at(i)),
            "body");
}

void HelpPage::addKeys()
{
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    QList<HelpKeys> all = m_windowKeys;
    for (const HelpKeys &line : pageKeys())
        all.append({QKeySequence(line.keys).toString(QKeySequence::NativeText), line.does});
    for (const HelpKeys &line : std::as_const(all)) {
        auto *const keys = new QLabel(line.keys, m_ui->text);
        keys->setProperty("type", u"label"_s);
        auto *const does = new WrappedLabel(line.does, m_ui->text);
        const int row = grid->rowCount();
        grid->addWidget(keys, row, 0, Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(does, row, 1);
    }
    m_ui->textLayout->addLayout(grid);
}

void HelpPage::addLinks(const QList<HelpTopic> &topics)
{
    m_ui->textLayout->addSpacing(gapBeforePart);
    addLabel(tr("See also"), "strong");
    for (const HelpTopic topic : topics) {
        auto *const link
            = new Button(helpText(topic).title, Button::Variant::Link, Button::Size::Compact, m_ui->text);
        connect(link, &QPushButton::clicked, this, [this, topic] { showTopic(topic); });
        m_ui->textLayout->addWidget(link, 0, Qt::AlignLeading);
    }
}

} // namespace patchbay
