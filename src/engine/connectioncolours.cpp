#include "engine/connectioncolours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

const QStringList &connectionColours()
{
    static const QStringList colours
        = {u"#C2410C"_s, u"#0F8A8F"_s, u"#2F6FDE"_s, u"#8A63D2"_s, u"#6B8E23"_s, u"#B7791F"_s, u"#6B7280"_s};
    return colours;
}

QString orgColour(const ConnectionRow &row)
{
    if (!row.colour.isEmpty())
        return row.colour;
    // Not qHash: its seed differs from run to run, and a colour that changes says nothing.
    int sum = 0;
    for (const QChar c : row.id.value)
        sum += c.unicode();
    return connectionColours().at(sum % connectionColours().size());
}

QString leastUsedColour(const QList<ConnectionRow> &rows)
{
    const auto uses = [&rows](const QString &colour) { return std::ranges::count(rows, colour, &orgColour); };
    return *std::ranges::min_element(connectionColours(), {}, uses);
}

} // namespace patchbay
