#pragma once

#include <QLabel>

#include <array>

namespace patchbay
{

/// Words on several lines at the window's leading side, whatever their own direction. With a limit of lines
/// the rest is cut and the full text is the tooltip; plain text only then.
class WrappedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget *parent = nullptr);
    explicit WrappedLabel(const QString &text, QWidget *parent = nullptr);

    /// More lines than any sentence of ours takes; what a provider says may be longer, and is cut.
    static constexpr int wholeSentence = 8;
    /// 0: as many as it takes. Before the text is set.
    void setMostLines(int lines);
    /// At the other side, where the number of lines is limited.
    void setTrailing(bool trailing);
    [[nodiscard]] QStringList shownLines(int width) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What was laid out: a layout asks for each of a few widths many times.
    struct Shown {
        int width = 0;
        QString text;
        QFont font;
        int mostLines = 0;
        QStringList lines;
    };

    [[nodiscard]] QStringList laidOut(int width) const;
    [[nodiscard]] int lineStep() const;
    [[nodiscard]] int wordsWidth() const;
    [[nodiscard]] bool beginsOtherwise() const;
    void takeSide();

    int m_mostLines = 0;
    bool m_trailing = false;
    mutable std::array<Shown, 3> m_shown;
    mutable std::size_t m_oldest = 0; ///< of these, the next to be replaced
};

} // namespace patchbay
