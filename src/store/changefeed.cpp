#include "store/changefeed.h"

#include "base/logging.h"
#include "store/database.h"
#include "store/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocalSocket>
#include <QUuid>

namespace patchbay
{

using namespace Qt::StringLiterals;

ChangeFeed::ChangeFeed(Database &database, const QString &folder)
    : m_database(database)
    , m_folder(folder)
{
    connect(&m_server, &QLocalServer::newConnection, this, &ChangeFeed::answer);
    connect(&database, &Database::committed, this, &ChangeFeed::knock);
    listen();
}

ChangeFeed::~ChangeFeed() = default;

void ChangeFeed::listen()
{
    if (const auto made = makePrivateFolder(m_folder); !made) {
        qCWarning(lcStore) << "no news from other processes:" << made.error().detail;
        return;
    }
    const QString name = u"%1-%2"_s.arg(QCoreApplication::applicationPid())
                             .arg(QUuid::createUuid().toString(QUuid::Id128).first(8));
    // With this option Qt listens before the socket gets its name: nobody finds one that does not answer yet.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(QDir(m_folder).filePath(name)))
        qCWarning(lcStore) << "no news from other processes:" << m_server.errorString();
}

void ChangeFeed::answer()
{
    while (QLocalSocket *const visitor = m_server.nextPendingConnection())
        visitor->deleteLater();
    m_database.lookForNews();
}

void ChangeFeed::knock() const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        if (path == m_server.fullServerName())
            continue;
        // A local connect is answered at once or refused at once; one whose queue is full has knocks enough.
        QLocalSocket visitor;
        visitor.connectToServer(path, QLocalSocket::WriteOnly);
        if (visitor.error() == QLocalSocket::ConnectionRefusedError)
            QFile::remove(path);
        visitor.abort();
    }
}

} // namespace patchbay

#include "moc_changefeed.cpp"
