#pragma once

#include "base/task.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace patchbay
{

class CoreServices;

/// The report of diagnosis.h for a person: what works on this computer, and what does not. Asks when it is
/// told to, and once at a time. Event loop only.
class Diagnostics final : public QObject
{
    Q_OBJECT
public:
    enum class Look { Fine, Attention, Refused, Plain };
    struct Line {
        QString title;
        QString words;
        Look look = Look::Plain;

        bool operator==(const Line &) const = default;
    };
    struct Parts {
        /// `diagnose` over the core, as the command line has it.
        std::function<Task<QJsonObject>(QObject *context)> gather;
        std::function<bool()> hasTray; ///< only a window can tell
    };
    explicit Diagnostics(const Parts &parts);

    /// `changed` follows.
    void check();
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    /// Empty until the first answer.
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    /// Why there is none; empty: there is.
    [[nodiscard]] QString failure() const { return m_failure; }
    /// The whole report as plain text, a fact a line; nothing secret and no name is in it.
    [[nodiscard]] QString report() const;

    /// What the report says, in words. Pure.
    [[nodiscard]] static QList<Line> linesOf(const QJsonObject &report);

signals:
    void changed();

private:
    Parts m_parts;
    bool m_isChecking = false;
    QJsonObject m_report;
    QList<Line> m_lines;
    QString m_failure;
};

} // namespace patchbay
