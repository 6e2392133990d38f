#include "store/database.h"

namespace patchbay
{

using namespace Qt::StringLiterals;

Database::Database(const QString &path)
    : m_file(std::make_unique<SqliteFile>(path))
    , m_thread(u"database"_s)
{
}

Database::~Database() = default;

Task<Done> Database::open()
{
    return m_thread.run<Done>([file = m_file.get()] { return file->ensureOpen(); });
}

Task<std::optional<Error>> Database::takeDamage()
{
    return m_thread.run<std::optional<Error>>(
        [file = m_file.get()]() -> Result<std::optional<Error>> { return file->takeDamage(); });
}

Task<Done> Database::keepOthersOut()
{
    return m_thread.run<Done>([file = m_file.get()] { return file->keepOthersOut(); });
}

Task<Done> Database::letOthersIn()
{
    return m_thread.run<Done>([file = m_file.get()]() -> Result<Done> {
        file->letOthersIn();
        return Done{};
    });
}

void Database::announce()
{
    emit committed();
    emit changed();
}

void Database::lookForNews()
{
    // Many commits elsewhere need one look after the last of them.
    m_lookAgain = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    m_thread.run<bool>([file = m_file.get()] { return file->hasNews(); })
        .finally(this, [this](const Result<bool> &news) {
            m_looking = false;
            if (m_lookAgain)
                lookForNews();
            if (news.value_or(false))
                emit changed();
        });
}

} // namespace patchbay

#include "moc_database.cpp"
