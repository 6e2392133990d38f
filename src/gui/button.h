#pragma once

#include <QPushButton>

namespace patchbay
{

/// A push button in one of the program's variants. The sheet draws its frame by the properties `variant`
/// (secondary when absent, primary, ghost, danger, ghostDanger, link, toastLink) and `buttonSize` (compact,
/// large); the label is painted here, so that icon, words, shortcut and chevron take the variant's colour in
/// every state.
class Button final : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(bool chevron READ hasChevron WRITE setChevron)
public:
    enum class Variant { Secondary, Primary, Ghost, Danger, GhostDanger, Link, ToastLink };
    enum class Size { Normal, Compact, Large };

    explicit Button(QWidget *parent = nullptr);
    Button(const QString &text, Variant variant, Size size = Size::Normal, QWidget *parent = nullptr);

    void setVariant(Variant variant);
    [[nodiscard]] Variant variant() const;
    void setSize(Size size);
    [[nodiscard]] Size sizeStep() const;

    [[nodiscard]] QString iconName() const { return m_iconName; }
    void setIconName(const QString &name);
    [[nodiscard]] bool hasChevron() const { return m_chevron; }
    void setChevron(bool shown);
    /// Icon and words at the start, the hint at the end, quiet as a field: for a button that stands for one.
    void setSpread(bool spread);
    /// Shown small after the words: "Ctrl+Enter". Does not set the shortcut.
    void setHint(const QString &hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    [[nodiscard]] bool isIconOnly() const;
    [[nodiscard]] QColor labelColour() const;
    [[nodiscard]] int wordsWidth() const;
    [[nodiscard]] int hintWidth() const;
    [[nodiscard]] int labelWidth() const;
    void paintLabel(QPainter &painter, bool underlined) const;
    [[nodiscard]] int signSize() const;

    QString m_iconName;
    QString m_hint;
    bool m_chevron = false;
    bool m_spread = false;
};

} // namespace patchbay
