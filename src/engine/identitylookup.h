#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "providers/accountfacts.h"

#include <QObject>

#include <stop_token>

namespace patchbay
{

class HttpClient;

/// Whose account is it? Asks the identity steps of a provider's definition, one after the other, with a token
/// that nobody keeps yet (hence neither TokenBroker nor AuthorizedClient). Runs once, on the event loop.
class IdentityLookup final : public QObject
{
    Q_OBJECT
public:
    struct Order {
        ProviderDescriptor provider;
        TemplateValues values;
        Secret accessToken;
    };
    IdentityLookup(HttpClient &http, Clock &clock, Order order, QObject *parent);

    /// Errors: those of readAccountFacts and HttpClient, of steps that are not optional; Insecure where the
    /// token may not go to the address; Protocol when there are steps and none told the account.
    Task<Done> run(std::stop_token stop);
    /// What is known so far, also when a later step failed.
    [[nodiscard]] const AccountFacts &facts() const { return m_facts; }

private:
    Task<Done> askFrom(qsizetype step);
    Task<Done> ask(const IdentityStep &step);
    Result<Done> check() const;

    HttpClient &m_http;
    Clock &m_clock;
    const Order m_order;
    std::stop_token m_stop;
    AccountFacts m_facts;
};

} // namespace patchbay
