#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "providers/descriptor.h"

#include <QString>

namespace patchbay
{

/// Names that a message may use. Empty ones are spoken around.
struct MessageContext {
    QString provider; ///< "Salesforce"
    QString org; ///< "Acme Corp"
    QString host; ///< "acme.my.salesforce.com"
};

/// What is so, what to do about it, and the other side's own code. Plain text, translated.
struct Message {
    QString fact = {};
    QString next = {};
    QString code = {};
    QString forAdmin = {}; ///< to be sent to the admin, where only they can help

    /// "Fact. Next step. (CODE)"
    [[nodiscard]] QString text() const;
};

/// The only maker of words for failures, shared by window and command line. Cancelled has none: an empty
/// Message.
[[nodiscard]] Message messageFor(const Error &error, const MessageContext &context);
/// The person themselves said no, which is no failure; other reasons of kind Denied have words of their own.
[[nodiscard]] bool isDeclined(const Error &error);
/// Why a grant has ended, by the provider's code or our own: "Salesforce ended this access on 20 Nov." `when`
/// is a clockPhrase of when that was learnt.
[[nodiscard]] QString grantEndedSentence(
    const QString &reasonCode, const MessageContext &context, const QString &when);
/// The kind that a stored failure's name stands for; what no kind is called is Protocol.
[[nodiscard]] ErrorKind kindNamed(const QString &name);

/// "just now", "2 min ago", "3 h ago", "yesterday", then a date in the person's locale.
[[nodiscard]] QString relativeTime(Timestamp moment, Timestamp now);
/// "09:41" today, else a date, in the person's locale.
[[nodiscard]] QString clockTime(Timestamp moment, Timestamp now);
/// The same within a sentence: "at 09:41", "on 20 Nov".
[[nodiscard]] QString clockPhrase(Timestamp moment, Timestamp now);
/// "Production", "Sandbox", "Demo"; empty for None.
[[nodiscard]] QString environmentWord(Environment environment);

} // namespace patchbay
