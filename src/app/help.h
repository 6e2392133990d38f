#pragma once

#include "presentation/helptexts.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace patchbay
{

class GoTo;
class HelpPage;
class LatePage;
class MainWindow;

/// The window's help: F1 opens the text about the page that is shown, Esc goes back to it.
class Help final : public QObject
{
    Q_OBJECT
public:
    Help(MainWindow &window, const GoTo &goTo);

    /// Into the window's list of pages, after all others.
    void add();
    /// About something that is no page of the window.
    void show(HelpTopic topic);
    /// What a page is about, as it stands now.
    [[nodiscard]] static HelpTopic topicOf(const QWidget &page);

private:
    [[nodiscard]] HelpPage *make();
    void begin();
    [[nodiscard]] QList<HelpKeys> windowKeys() const;

    MainWindow &m_window;
    const GoTo &m_goTo;
    LatePage *m_place; ///< the window's, once it is added
    HelpPage *m_page = nullptr; ///< when it is asked for
    QPointer<QWidget> m_before; ///< the page that it was asked for on
};

} // namespace patchbay
