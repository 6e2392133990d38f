#include "salesforce/errortable.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct CodeRow {
    QLatin1StringView code;
    ErrorRule rule;
};

constexpr ErrorRule inputRefused{Reaction::Reject, ErrorKind::Rejected};
constexpr ErrorRule rightMissing{Reaction::Reject, ErrorKind::Forbidden};
constexpr ErrorRule requestWrong{Reaction::Reject, ErrorKind::Protocol};
constexpr ErrorRule thingMissing{Reaction::Reject, ErrorKind::NotFound};
constexpr ErrorRule tooBusy{Reaction::RetryRecord, ErrorKind::Unavailable};
constexpr ErrorRule overBudget{Reaction::RetryConnection, ErrorKind::RateLimited};
constexpr ErrorRule orgClosed{Reaction::RetryConnection, ErrorKind::Unavailable};
constexpr ErrorRule orgMoved{Reaction::RetryConnection, ErrorKind::Misconfigured};
constexpr ErrorRule signInAgain{Reaction::Reauthorize, ErrorKind::NeedsReconnect};
constexpr ErrorRule outcomeOpen{Reaction::LookFirst, ErrorKind::OutcomeUnknown};

constexpr std::array codeRows = {
    // The grant
    CodeRow{"INVALID_SESSION_ID"_L1, signInAgain},
    CodeRow{"INVALID_AUTH_HEADER"_L1, signInAgain},
    // What only an administrator can change
    CodeRow{"API_DISABLED_FOR_ORG"_L1, rightMissing},
    CodeRow{"API_CURRENTLY_DISABLED"_L1, rightMissing},
    CodeRow{"FORBIDDEN"_L1, rightMissing},
    CodeRow{"FUNCTIONALITY_NOT_ENABLED"_L1, rightMissing},
    CodeRow{"INSUFFICIENT_ACCESS"_L1, rightMissing},
    CodeRow{"INSUFFICIENT_ACCESS_OR_READONLY"_L1, rightMissing},
    CodeRow{"INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"_L1, rightMissing},
    CodeRow{"TXN_SECURITY_NO_ACCESS"_L1, rightMissing},
    CodeRow{"TRIAL_EXPIRED"_L1, rightMissing},
    CodeRow{"STORAGE_LIMIT_EXCEEDED"_L1, rightMissing},
    CodeRow{"LIMIT_EXCEEDED"_L1, rightMissing},
    // Later
    CodeRow{"UNABLE_TO_LOCK_ROW"_L1, tooBusy},
    CodeRow{"ALL_OR_NONE_OPERATION_ROLLED_BACK"_L1, tooBusy},
    CodeRow{"PROCESSING_HALTED"_L1, tooBusy},
    CodeRow{"REQUEST_LIMIT_EXCEEDED"_L1, overBudget},
    CodeRow{"INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE"_L1, orgClosed},
    CodeRow{"ORG_IN_MAINTENANCE"_L1, orgClosed},
    CodeRow{"URL_NOT_RESET"_L1, orgMoved},
    CodeRow{"UNSUPPORTED_API_VERSION"_L1, orgMoved},
    // Not known
    CodeRow{"SERVER_UNAVAILABLE"_L1, outcomeOpen},
    CodeRow{"UNKNOWN_EXCEPTION"_L1, outcomeOpen},
    CodeRow{"APEX_ERROR"_L1, outcomeOpen},
    // Duplicates; a value that must be unique cannot be overridden, so there is nothing to ask
    CodeRow{"DUPLICATES_DETECTED"_L1, {Reaction::AskDuplicate, ErrorKind::Duplicate}},
    CodeRow{"DUPLICATE_VALUE"_L1, {Reaction::Reject, ErrorKind::Duplicate}},
    // The record
    CodeRow{"REQUIRED_FIELD_MISSING"_L1, inputRefused},
    CodeRow{"FIELD_CUSTOM_VALIDATION_EXCEPTION"_L1, inputRefused},
    CodeRow{"FIELD_INTEGRITY_EXCEPTION"_L1, inputRefused},
    CodeRow{"FIELD_FILTER_VALIDATION_EXCEPTION"_L1, inputRefused},
    CodeRow{"STRING_TOO_LONG"_L1, inputRefused},
    CodeRow{"INVALID_EMAIL_ADDRESS"_L1, inputRefused},
    CodeRow{"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_L1, inputRefused},
    CodeRow{"INVALID_FIELD"_L1, inputRefused},
    CodeRow{"INVALID_FIELD_FOR_INSERT_UPDATE"_L1, inputRefused},
    CodeRow{"INVALID_CROSS_REFERENCE_KEY"_L1, inputRefused},
    CodeRow{"INVALID_TYPE_ON_FIELD_IN_RECORD"_L1, inputRefused},
    CodeRow{"MALFORMED_ID"_L1, inputRefused},
    CodeRow{"NUMBER_OUTSIDE_VALID_RANGE"_L1, inputRefused},
    CodeRow{"INACTIVE_OWNER_OR_USER"_L1, inputRefused},
    CodeRow{"ENTITY_IS_LOCKED"_L1, inputRefused},
    CodeRow{"CANNOT_UPDATE_CONVERTED_LEAD"_L1, inputRefused},
    CodeRow{"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_L1, inputRefused},
    CodeRow{"CANNOT_EXECUTE_FLOW_TRIGGER"_L1, inputRefused},
    CodeRow{"DELETE_FAILED"_L1, inputRefused},
    // A date that is no date is answered with this, so it may be the person's input after all
    CodeRow{"JSON_PARSER_ERROR"_L1, inputRefused},
    // The request
    CodeRow{"INVALID_TYPE"_L1, thingMissing},
    CodeRow{"NOT_FOUND"_L1, thingMissing},
    CodeRow{"ENTITY_IS_DELETED"_L1, thingMissing},
    CodeRow{"OPERATION_TOO_LARGE"_L1, requestWrong},
    CodeRow{"METHOD_NOT_ALLOWED"_L1, requestWrong},
    CodeRow{"UNSUPPORTED_MEDIA_TYPE"_L1, requestWrong},
    CodeRow{"MALFORMED_QUERY"_L1, requestWrong},
    CodeRow{"MALFORMED_SEARCH"_L1, requestWrong},
    CodeRow{"INVALID_QUERY_LOCATOR"_L1, requestWrong},
    CodeRow{"QUERY_TIMEOUT"_L1, requestWrong},
    CodeRow{"QUERY_TOO_COMPLICATED"_L1, requestWrong},
    CodeRow{"EXCEEDED_ID_LIMIT"_L1, requestWrong},
};

/// For answers whose body has no code, or none we know: proxies, gateways, HTML pages.
ErrorRule ruleOfStatus(int status)
{
    switch (status) {
    case 301: // the org has moved; a fresh token tells where to
    case 302:
    case 307:
    case 308:
    case 410: // this API version was retired
        return orgMoved;
    case 401:
        return signInAgain;
    case 407: // a proxy that wants a sign-in: nothing reached the org
        return orgClosed;
    case 420: // a scratch org that is gone
        return orgClosed;
    case 429:
        return overBudget;
    // Salesforce names a code with everything it refuses: without one these come from something in between.
    case 403:
        return orgClosed;
    case 404:
        return orgMoved;
    default:
        break;
    }
    return status >= 400 && status < 500 ? requestWrong : outcomeOpen;
}

} // namespace

ErrorRule errorRule(int httpStatus, QStringView code)
{
    if (httpStatus == 408 || httpStatus >= 500)
        return outcomeOpen;
    const auto row = std::find_if(codeRows.begin(), codeRows.end(),
        [code](const CodeRow &candidate) { return code == candidate.code; });
    if (row != codeRows.end())
        return row->rule;
    const bool refusedWithACode = !code.isEmpty()
        && (httpStatus < 300 || httpStatus == 400 || httpStatus == 403 || httpStatus == 404);
    return refusedWithACode ? inputRefused : ruleOfStatus(httpStatus);
}

} // namespace patchbay
