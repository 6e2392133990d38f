#pragma once

#include "presentation/connectiondetails.h"

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace patchbay
{

/// What is known of a connection, in sections with a line between them that goes from edge to edge; a section
/// may have no title. What people paste elsewhere has a button that copies it; a share is a bar.
class DetailSections final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailSections(QWidget *parent = nullptr);

    void setSections(const QList<DetailSection> &sections);

signals:
    void copyRequested(const QString &text);

private:
    void addRule(QVBoxLayout &column);
    void addSection(QVBoxLayout &column, const DetailSection &section);
    [[nodiscard]] QWidget *makeValue(const DetailLine &line);

    QVBoxLayout *m_column;
    QWidget *m_shown = nullptr;
    QList<DetailSection> m_sections;
};

} // namespace patchbay
