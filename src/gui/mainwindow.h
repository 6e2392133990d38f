#pragma once

#include "gui/dialogsaside.h"
#include "gui/outboxblock.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

namespace Ui
{
class MainWindow;
}
class QAction;
class QDialog;
class QSettings;

namespace patchbay
{

class NavButton;
class Toast;

/// The frame: sidebar, one page at a time, toasts. Pages are given to it; it knows none of them. Remembers
/// its size and page in the settings given in.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    struct PageEntry {
        QString icon;
        QString title;
        QList<QKeySequence> shortcuts;
        bool atBottom = false;
    };

    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes the page over. A page may name the window by its windowTitle. Where it is given a LatePage, it
    /// is the page made there that counts.
    void addPage(const PageEntry &entry, QWidget *page);
    /// A page that other pages lead to; it has no entry.
    void addHiddenPage(QWidget *page);
    /// The same; while it is shown there is nothing beside it.
    void addPlainPage(QWidget *page);
    /// A command of the pages, by its key; off while they are covered.
    void addCommand(QAction *action);
    /// An entry at the bottom that is no page: Help.
    void addTool(const QString &icon, QAction *action);
    void setGoTo(QAction *action);
    /// One for each page with an entry; its icon is the property "sign".
    [[nodiscard]] const QList<QAction *> &pageActions() const { return m_pageActions; }
    QList<QAction *> m_commands;

    void showPage(QWidget *page);
    [[nodiscard]] QWidget *currentPage() const;
    void setBadge(const QWidget *page, int count);
    void setOutbox(OutboxBlock::Look look, const QString &fact, const QString &detail);
    [[nodiscard]] Toast &toast() { return *m_toast; }
    /// Above every page until it is solved; an empty fact: none.
    void setNotice(const QString &fact, const QString &step);

    /// Takes `page` over and shows it in the place of everything: what it covers is out of the window, and so
    /// out of what a screen reader is told; keys lead nowhere. Dialogs go with it and come back with
    /// uncover(): what was typed there is the person's.
    void cover(QWidget *page);
    void uncover();
    [[nodiscard]] bool isCovered() const { return m_covered != nullptr; }

    /// Asked when it is closed: true hides it, and the program goes on.
    void setStaying(std::function<bool()> stays) { m_stays = std::move(stays); }
    [[nodiscard]] bool isStaying() const { return !m_isQuitting && m_stays && m_stays(); }
    /// Closes it in any case, and every other window that would keep the program going.
    void quit();

    /// Size, place and page, for restore() of the next time.
    void remember();
    /// Shows the page of the last time; after the pages were given.
    void restore();

signals:
    void covering(); ///< what lies over the pages has to go
    void pageShown(QWidget *page);
    void pageAskedAgain(QWidget *page); ///< it was shown already
    void outboxClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void follow(QWidget *page);
    [[nodiscard]] QWidget *placeOf(QWidget *page) const;
    void retitle();
    void putDialogsAside();

    std::unique_ptr<Ui::MainWindow> m_ui;
    QSettings &m_settings;
    QHash<const QWidget *, NavButton *> m_entries;
    QHash<QWidget *, QString> m_signs; ///< of those with an entry
    QWidget *m_plainPage = nullptr;
    std::function<bool()> m_stays;
    bool m_isQuitting = false;
    Toast *m_toast;
    DialogsAside m_dialogs; ///< meanwhile
    QWidget *m_covered = nullptr; ///< ours while it is not in the window
    QList<QAction *> m_pageActions;
};

} // namespace patchbay
