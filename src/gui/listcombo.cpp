#include "gui/listcombo.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace patchbay
{

namespace
{

constexpr int besideText = 2; ///< which Qt keeps free

} // namespace

ListCombo::ListCombo(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::currentIndexChanged, this, &ListCombo::explain);
}

QString ListCombo::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect place
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, place.width() - besideText);
}

void ListCombo::explain()
{
    setToolTip(shownText() == currentText() ? QString() : currentText());
}

void ListCombo::resizeEvent(QResizeEvent *event)
{
    QComboBox::resizeEvent(event);
    explain();
}

void ListCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ListCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ListCombo::keyPressEvent(QKeyEvent *event)
{
    const bool isTyped = !event->text().isEmpty() && event->text().at(0).isPrint();
    const bool wouldChoose = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down
        || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Home
        || event->key() == Qt::Key_End || isTyped;
    if (!wouldChoose)
        return QComboBox::keyPressEvent(event);
    showPopup();
    if (isTyped && !event->text().at(0).isSpace())
        view()->keyboardSearch(event->text());
    event->accept();
}

} // namespace patchbay
