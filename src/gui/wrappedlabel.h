#pragma once

#include <QLabel>

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
    [[nodiscard]] QStringList shownLines(int width) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int lineStep() const;
    [[nodiscard]] int wordsWidth() const;
    void takeSide();

    int m_mostLines = 0;
};

} // namespace patchbay
