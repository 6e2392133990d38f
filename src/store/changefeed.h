#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace patchbay
{

class Database;

/// Tells the other processes of this user when the database changed, and hears it from them: each listens on
/// a local socket of its own in one private folder, and after a commit knocks at all the others'. A knock
/// carries no data; whether there is news is asked of SQLite. Live on the event loop's thread.
class ChangeFeed final : public QObject
{
    Q_OBJECT
public:
    /// `folder` is private to the user; it is made if it is not there.
    ChangeFeed(Database &database, const QString &folder);
    ~ChangeFeed() override;

private:
    void listen();
    void answer();
    void knock() const;

    Database &m_database;
    QString m_folder;
    QLocalServer m_server;
};

} // namespace patchbay
