#pragma once

#include "presentation/helptexts.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class HelpPage;
}

namespace patchbay
{

class NavButton;

/// The help: contents at the side, one text at a time, links between them. Needs no network.
class HelpPage final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);
    ~HelpPage() override;

    /// The keys of the window, listed with those of single pages.
    void setWindowKeys(const QList<HelpKeys> &keys);
    void showTopic(HelpTopic topic);
    [[nodiscard]] HelpTopic topic() const { return m_topic; }

signals:
    void backRequested();

private:
    void addContents();
    void addLabel(const QString &text, const char *type);
    void addPart(const HelpText::Part &part);
    void addKeys();
    void addLinks(const QList<HelpTopic> &topics);

    std::unique_ptr<Ui::HelpPage> m_ui;
    QList<NavButton *> m_contents; ///< in the order of the topics
    QList<HelpKeys> m_windowKeys;
    HelpTopic m_topic = HelpTopic::Connections;
};

} // namespace patchbay
