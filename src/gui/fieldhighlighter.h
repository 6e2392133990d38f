#pragma once

#include <QSyntaxHighlighter>

namespace patchbay
{

/// Marks what stands for a field's value in a text: {LastName}.
class FieldHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace patchbay
