#pragma once

#include <QWidget>

namespace patchbay
{

class ElidedLabel;

/// A figure with what it is above it and a word about it below.
class FigureTile final : public QWidget
{
    Q_OBJECT
public:
    struct Figure {
        QString name;
        QString value;
        QString note;
        bool isTrouble = false;
    };
    explicit FigureTile(QWidget *parent = nullptr);
    void setFigure(const Figure &figure);

private:
    ElidedLabel *m_name;
    ElidedLabel *m_value;
    ElidedLabel *m_note;
};

} // namespace patchbay
