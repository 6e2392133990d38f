#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "presentation/cardview.h"
#include "store/connectionrow.h"

namespace patchbay
{

/// One line of the panel: "Instance", "acme.my.salesforce.com".
struct DetailLine {
    enum class Look { Text, Code, Chips, WarningChips };
    QString label;
    QStringList values; ///< one; several for chips
    Look look = Look::Text;
    bool canBeCopied = false;
    std::optional<double> share = {}; ///< how much of something is used, 0 to 1

    friend bool operator==(const DetailLine &, const DetailLine &) = default;
};

struct DetailSection {
    QString title;
    QList<DetailLine> lines;

    friend bool operator==(const DetailSection &, const DetailSection &) = default;
};

/// What a person gives a connection, so that people and programs find it by that.
struct ConnectionLabels {
    QString label; ///< empty: the org's or account's own name
    QString user;
    QString tenant; ///< empty: the user
    QStringList tags;
    QString colour;

    friend bool operator==(const ConnectionLabels &, const ConnectionLabels &) = default;
};

/// All that is known of one connection, as words. Plain values.
struct ConnectionDetails {
    ConnectionId connection;
    ProviderId provider;
    QString mark;
    QString brand;
    QString title;
    Environment environment = Environment::None;
    QString environmentWord;
    QString checked; ///< "checked 2 min ago"; empty: not yet
    QList<DetailSection> sections;
    DetailSection api; ///< how much of it was used; without a title: nothing is known of it
    ConnectionLabels labels;
    bool canBeDefault = false; ///< another account of its provider is
    bool takesRecords = false;
    QStringList apiVersions; ///< a person may choose of; empty: there is no choice
    QString apiSpoken; ///< the version in use; empty: not known yet
    QString apiVersion; ///< the one they chose; empty: the newest that both sides know
    bool mayChangeApp = false; ///< its app, scopes and login host
    bool isUsable = false; ///< it can be tested, and its token copied
    QString copyingRefused; ///< why its token may not be copied; empty: it may
    QString lastError; ///< with the time; empty: none

    friend bool operator==(const ConnectionDetails &, const ConnectionDetails &) = default;
};

/// Of a client id that is too long to be read, what tells it from others.
[[nodiscard]] QString shortenedId(const QString &id);

/// How many sign-ins of one user a provider keeps, and what a further one does. Empty where no such ceiling
/// is known.
[[nodiscard]] QString ceilingWords(const ProviderDescriptor &provider);

/// What is known of a connection in this run only.
struct MomentFacts {
    std::optional<Timestamp> tokenExpires; ///< none: not told, or no token is in hand
    QString apiVersion; ///< that is spoken; empty: the org was not asked yet
};

/// Pure: the same row makes the same details. `all`: every row, for what connections have together.
[[nodiscard]] ConnectionDetails makeDetails(const ConnectionRow &row, const ProviderDescriptor &provider,
    const QList<ConnectionRow> &all, const MomentFacts &facts, Timestamp now);

/// Labels as a person typed them, made tidy: no control characters, tags without doubles, at most
/// `mostLabelLetters` long. Rejected with the name of the field in `providerText` when one is too long or the
/// colour is none.
inline constexpr int mostLabelLetters = 80;
[[nodiscard]] Result<ConnectionLabels> tidied(ConnectionLabels labels);

enum class CopyShape { Curl, Jsforce, Environment };
/// A token put into what a program can use at once. `api` is where the API is.
[[nodiscard]] Secret copyText(
    CopyShape shape, const Secret &token, const QByteArray &scheme, const QUrl &api);

} // namespace patchbay
