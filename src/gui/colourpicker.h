#pragma once

#include <QWidget>

class QButtonGroup;

namespace patchbay
{

/// The colours a connection can have, as a row of dots to choose from; none is the colour Patchbay gives.
/// Arrow keys move, and a screen reader hears the names.
class ColourPicker final : public QWidget
{
    Q_OBJECT
public:
    /// What a screen reader says of each, in the order of the colours.
    explicit ColourPicker(QWidget *parent = nullptr);

    void setColours(const QStringList &colours);
    void setColour(const QString &colour);
    [[nodiscard]] QString colour() const;

signals:
    void picked(const QString &colour);

private:
    QStringList m_colours;
    QButtonGroup *m_group;
};

} // namespace patchbay
