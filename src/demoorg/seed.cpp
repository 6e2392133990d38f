#include "demoorg/seed.h"

#include "demoorg/recordids.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

struct Place {
    quint64 base = 0; ///< Where this org's ids begin.
    QString orgName;
    bool sandbox = false;

    [[nodiscard]] QString id(const QString &prefix, quint64 number) const
    {
        return makeId(prefix, base + number);
    }
};

SeedRow user(const Place &place, quint64 number, const QString &first, const QString &last,
    const QString &name, bool active = true)
{
    const QString alias = name.section(u'@', 0, 0);
    return {place.id(u"005"_s, number),
        {{u"Username"_s, name}, {u"FirstName"_s, first}, {u"LastName"_s, last}, {u"Email"_s, name},
            {u"Alias"_s, alias}, {u"CommunityNickname"_s, alias}, {u"IsActive"_s, active},
            {u"UserType"_s, u"Standard"_s}, {u"CompanyName"_s, place.orgName},
            {u"TimeZoneSidKey"_s, u"Europe/Zurich"_s}, {u"LocaleSidKey"_s, u"en_US"_s},
            {u"LanguageLocaleKey"_s, u"en_US"_s}, {u"EmailEncodingKey"_s, u"UTF-8"_s}}};
}

SeedRow account(const Place &place, quint64 number, const QString &name, const QString &industry,
    const QString &city, const QString &domain)
{
    return {place.id(u"001"_s, number),
        {{u"Name"_s, name}, {u"Industry"_s, industry}, {u"Type"_s, u"Prospect"_s}, {u"BillingCity"_s, city},
            {u"BillingCountry"_s, u"Switzerland"_s}, {u"Website"_s, u"https://www."_s + domain}}};
}

SeedRow contact(const Place &place, quint64 number, quint64 accountNumber, const QString &first,
    const QString &last, const QString &title, const QString &domain)
{
    return {place.id(u"003"_s, number),
        {{u"FirstName"_s, first}, {u"LastName"_s, last}, {u"Title"_s, title},
            {u"AccountId"_s, place.id(u"001"_s, accountNumber)},
            {u"Email"_s, first.toLower() + u'@' + domain},
            {u"Phone"_s, u"+41 44 555 01 %1"_s.arg(number, 2, 10, QChar(u'0'))}}};
}

SeedRow lead(const Place &place, quint64 number, const QString &first, const QString &last,
    const QString &company, const QString &source)
{
    return {place.id(u"00Q"_s, number),
        {{u"FirstName"_s, first}, {u"LastName"_s, last}, {u"Company"_s, company}, {u"LeadSource"_s, source},
            {u"Email"_s, first.toLower() + u'.' + last.toLower() + u"@mail.example"_s},
            {u"Rating"_s, u"Warm"_s}}};
}

SeedRow campaign(
    const Place &place, quint64 number, const QString &name, const QString &type, const QString &start)
{
    return {place.id(u"701"_s, number),
        {{u"Name"_s, name}, {u"Type"_s, type}, {u"Status"_s, u"In Progress"_s}, {u"StartDate"_s, start},
            {u"IsActive"_s, true}}};
}

SeedRow organization(const Place &place)
{
    return {place.id(u"00D"_s, 1),
        {{u"Name"_s, place.orgName},
            {u"OrganizationType"_s, place.sandbox ? u"Enterprise Edition"_s : u"Developer Edition"_s},
            {u"IsSandbox"_s, place.sandbox}, {u"InstanceName"_s, u"DEMO"_s}, {u"Country"_s, u"CH"_s},
            {u"PrimaryContact"_s, u"Demo Admin"_s}, {u"DefaultLocaleSidKey"_s, u"en_US"_s},
            {u"LanguageLocaleKey"_s, u"en_US"_s}, {u"TimeZoneSidKey"_s, u"GMT"_s}}};
}

SeedRow inboundQueue(const Place &place)
{
    return {place.id(u"00G"_s, 1),
        {{u"Name"_s, u"Inbound leads"_s}, {u"DeveloperName"_s, u"Inbound_Leads"_s}, {u"Type"_s, u"Queue"_s}}};
}

QList<SeedRow> demoRows(const Place &place)
{
    return {
        organization(place),
        user(place, 1, u"Demo"_s, u"User"_s, u"you@demo.example"_s),
        user(place, 2, u"Demo"_s, u"Admin"_s, u"admin@demo.example"_s),
        user(place, 3, u"Gone"_s, u"Colleague"_s, u"gone@demo.example"_s, false),
        inboundQueue(place),
        account(place, 1, u"Alpenglow Outfitters"_s, u"Retail"_s, u"Chur"_s, u"alpenglow.example"_s),
        account(place, 2, u"Birch & Barrel Brewing"_s, u"Food & Beverage"_s, u"Winterthur"_s,
            u"birchbarrel.example"_s),
        account(place, 3, u"Lakeside Instruments"_s, u"Manufacturing"_s, u"Luzern"_s, u"lakeside.example"_s),
        account(place, 4, u"Quarry Street Clinic"_s, u"Healthcare"_s, u"Basel"_s, u"quarrystreet.example"_s),
        contact(place, 1, 1, u"Nora"_s, u"Camenisch"_s, u"Head of purchasing"_s, u"alpenglow.example"_s),
        contact(place, 2, 1, u"Jonas"_s, u"Widmer"_s, u"Shop manager"_s, u"alpenglow.example"_s),
        contact(place, 3, 2, u"Aylin"_s, u"Demir"_s, u"Founder"_s, u"birchbarrel.example"_s),
        contact(place, 4, 3, u"Pieter"_s, u"van Dalen"_s, u"Operations"_s, u"lakeside.example"_s),
        contact(place, 5, 4, u"Renata"_s, u"Olivares"_s, u"Practice lead"_s, u"quarrystreet.example"_s),
        lead(place, 1, u"Mirjam"_s, u"Okafor"_s, u"Okafor Architects"_s, u"Web"_s),
        lead(place, 2, u"Tomas"_s, u"Lindqvist"_s, u"Northgate Logistics"_s, u"Phone Inquiry"_s),
        lead(place, 3, u"Keiko"_s, u"Arnold"_s, u"Paper Lantern Studio"_s, u"Partner Referral"_s),
        lead(place, 4, u"Samuel"_s, u"Ferrante"_s, u"Ferrante Vineyards"_s, u"Web"_s),
        campaign(place, 1, u"Spring trade fair"_s, u"Trade Show"_s, u"2026-04-14"_s),
        campaign(place, 2, u"Newsletter sign-ups"_s, u"Email"_s, u"2026-01-05"_s),
    };
}

QList<SeedRow> sandboxRows(const Place &place)
{
    return {
        organization(place),
        user(place, 1, u"Sandbox"_s, u"User"_s, u"you@strict.example"_s),
        user(place, 2, u"Sandbox"_s, u"Admin"_s, u"admin@strict.example"_s),
        user(place, 3, u"Sandbox"_s, u"Trainee"_s, u"trainee@strict.example"_s),
        inboundQueue(place),
        account(place, 1, u"Alpenglow Outfitters"_s, u"Retail"_s, u"Chur"_s, u"alpenglow.example"_s),
        contact(place, 1, 1, u"Nora"_s, u"Camenisch"_s, u"Head of purchasing"_s, u"alpenglow.example"_s),
    };
}

/// Who may sign in: the rows of people who have not gone.
QList<User> people(const QList<SeedRow> &rows)
{
    QList<User> users;
    for (const SeedRow &row : rows)
        if (row.id.startsWith("005"_L1) && row.values["IsActive"_L1].toBool())
            users.append({row.id, rows.first().id, row.values["Username"_L1].toString()});
    return users;
}

} // namespace

const QList<OrgProfile> &orgProfiles()
{
    static const QList<OrgProfile> profiles = [] {
        OrgProfile demo{0, u"demo"_s, {}, {}};
        demo.rows = demoRows({demo.firstNumber(), u"Patchbay Demo Org"_s, false});
        demo.users = people(demo.rows);
        OrgProfile sandbox{1, u"strict"_s, {}, {}};
        sandbox.rows = sandboxRows({sandbox.firstNumber(), u"Strict Sandbox"_s, true});
        sandbox.users = people(sandbox.rows);
        return QList<OrgProfile>{demo, sandbox};
    }();
    return profiles;
}

QString demoOrgId()
{
    return makeId(u"00D"_s, 1);
}

QString demoUserId()
{
    return makeId(u"005"_s, 1);
}

App demoDesktopApp()
{
    App app;
    app.clientId = u"patchbay.demo.desktop"_s;
    app.name = u"Patchbay"_s;
    for (const int port : {17177, 27177, 37177})
        app.callbacks.append(u"http://localhost:%1/oauth/callback"_s.arg(port));
    app.scopes = {u"api"_s, u"refresh_token"_s, u"offline_access"_s, u"id"_s, u"openid"_s, u"profile"_s,
        u"email"_s, u"address"_s, u"phone"_s, u"chatter_api"_s, u"web"_s, u"full"_s, u"lightning"_s,
        u"content"_s, u"custom_permissions"_s};
    return app;
}

} // namespace patchbay::demoorg
