// activityrows [ROWS]: how long Activity takes with a million rows, beside SQLite's own time for the same
// page.

#include "gui/activitypage.h"
#include "gui/pagesfixture.h"
#include "gui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>

#include <algorithm>
#include <cstdio>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int turns = 5;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Milliseconds from `act` until `isDone`, events handled meanwhile.
double timed(const std::function<void()> &act, const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    act();
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Names that are all different in their letters, so that a search has something to tell apart.
QString syllables(qint64 number)
{
    static const QString consonants = u"bdfghklmnprstvwz"_s;
    static const QString vowels = u"aeiou"_s;
    QString word;
    for (int i = 0; i < 4; ++i) {
        word += consonants.at(number % consonants.size());
        number /= consonants.size();
        word += vowels.at((number + i) % vowels.size());
    }
    return word;
}

Result<Done> fill(QSqlDatabase &database, const OutboxRow &pattern, int rows)
{
    QSqlQuery insert(database);
    insert.prepare(
        u"INSERT INTO outbox (id, connection, account_id, object, fields, use_assignment_rule,"
        " allow_duplicate, source, idempotency_key, state, attempts, created_at, not_before, attempted_at,"
        " settled_at, record_id, candidates, error_kind, error_code, error_text, error_fields, holder,"
        " search_text) VALUES (?, ?, ?, 'Lead', ?, 1, 0, 'form', '', 'sent', 1, ?, 0, 0, ?, ?, '[]', '', '',"
        " '', '[]', '', ?)"_s);
    for (qint64 i = 0; i < rows; ++i) {
        const QString last = syllables(i * 7919 % 1'000'003);
        const QJsonObject fields{{u"LastName"_s, last}, {u"FirstName"_s, syllables(i % 97)},
            {u"Company"_s, syllables(i % 30'011) + u" GmbH"_s}, {u"Email"_s, last + u"@example.com"_s},
            {u"LeadSource"_s, u"Web"_s}};
        QStringList words{u"Lead"_s};
        for (const QJsonValue &value : fields)
            words.append(value.toString());
        const QVariantList values{u"row%1"_s.arg(i), pattern.connection.value, pattern.accountId,
            QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)), i, i,
            u"00Q%1EAA"_s.arg(i, 12, 10, QChar(u'0')), words.join(u'\n').toCaseFolded()};
        for (int column = 0; column < values.size(); ++column)
            insert.bindValue(column, values.at(column));
        if (!insert.exec())
            return fail(ErrorKind::Storage, insert.lastError().text());
    }
    return runSql(database, u"INSERT INTO outbox_search (outbox_search) VALUES ('rebuild')"_s)
        .map([](const QSqlQuery &) { return Done{}; });
}

class Bench
{
public:
    explicit Bench(int rows)
        : m_page(m.activityModel, m.toComplete)
        , m_table(m_page.findChild<QTableView *>())
    {
        const ConnectionRow org = m.org("acme", u"Acme Corp"_s, Environment::Production);
        if (!m.keep(org) || !m.knowsLeads(org))
            qFatal("no org");
        const OutboxRow pattern = m.lead(1, {}, {}, {}, OutboxState::Sent, org);
        const auto filled = await(m.database.write<Done>([pattern, rows](QSqlDatabase &database) {
            return fill(database, pattern, rows);
        }),
            std::chrono::minutes(10));
        if (!filled)
            qFatal("%s", qPrintable(filled.error().detail));
        std::printf(
            "| %d rows | Patchbay, ms | SQLite alone, without an index for words, ms |\n|---|---|---|\n",
            rows);
    }

    void run()
    {
        m_page.resize(1280, 800);
        m_page.show();
        report("open", timed([this] { m.activityModel.refresh(); }, [this] { return count() > 0; }), {});
        search("a name that one in thousands has", syllables(5 * 7919));
        search("a word that all have", u"gmbh"_s);
        search("what nobody has", u"qqqq"_s);
        search("two letters", u"ba"_s);
        searchFor({});
        std::vector<double> pages;
        for (int i = 0; i < turns; ++i) {
            const int before = count();
            pages.push_back(timed(
                [this] { m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum()); },
                [this, before] { return count() > before; }));
        }
        report("scroll to a further page", median(pages), floorOf({}));
    }

private:
    [[nodiscard]] int count() const { return m_table->model()->rowCount(); }
    void report(const char *what, double ours, std::optional<double> floor)
    {
        std::printf(
            "| %s | %.1f | %s |\n", what, ours, floor ? QByteArray::number(*floor, 'f', 1).constData() : "");
        std::fflush(stdout);
    }
    double searchFor(const QString &text)
    {
        bool answered = false;
        return timed(
            [&] {
                m.activityModel.setSearch(text);
                // Behind it in the database's line of work, and the model's answer is delivered before ours.
                m.outbox.counts().finally(
                    &m.activityModel, [&](const Result<OutboxStore::Counts> &) { answered = true; });
            },
            [&] { return answered; });
    }
    void search(const char *what, const QString &text)
    {
        std::vector<double> times;
        for (int i = 0; i < turns; ++i) {
            searchFor({});
            times.push_back(searchFor(text));
        }
        report(what, median(times), floorOf(text));
    }
    /// The same rows by the store alone, without model and window.
    double floorOf(const QString &text)
    {
        std::vector<double> times;
        for (int i = 0; i < turns; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (!await(m.database.read<int>([text](QSqlDatabase &database) -> Result<int> {
                    auto query = runSql(database,
                        text.isEmpty()
                            ? u"SELECT * FROM outbox ORDER BY seq DESC LIMIT 200"_s
                            : u"SELECT * FROM outbox WHERE instr(search_text, '%1') ORDER BY seq DESC LIMIT 200"_s
                                  .arg(text));
                    if (!query)
                        return fail(query.error());
                    int rows = 0;
                    while (query->next())
                        rows += query->value(0).isValid() ? 1 : 0;
                    return rows;
                })))
                qFatal("the database does not answer");
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        return median(times);
    }

    PagesFixture m;
    ActivityPage m_page;
    QTableView *m_table;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    Bench(rows).run();
    return 0;
}
