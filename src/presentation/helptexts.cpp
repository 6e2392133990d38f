#include "presentation/helptexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

HelpText firstSteps()
{
    return {u"flask"_s, Help::tr("First steps"),
        {{{},
            {Help::tr("The demo org is a Salesforce org that runs on this computer. It needs no account, and "
                      "nothing you enter there leaves this computer: the quickest way to see a first lead "
                      "arrive."),
                Help::tr("For your own Salesforce org Patchbay asks once for a client id; its settings page "
                         "says how to get one. All other services are in the list of providers."),
                Help::tr("The welcome page goes when you skip it, or when a first connection is there.")},
            {}}},
        {HelpTopic::Connections, HelpTopic::ProviderSettings, HelpTopic::NewRecord}};
}

HelpText connections()
{
    return {u"plug"_s, Help::tr("Connections"),
        {{{},
             {Help::tr(
                  "Each service has a card. Connect opens the service's own sign-in page; your password is "
                  "typed there and never reaches Patchbay. What it gets in return, a token, is kept in "
                  "your computer's keychain."),
                 Help::tr(
                     "A service may have several accounts: each is a row of its card, with the name, the "
                     "kind of org and the state.")},
             {}},
            {Help::tr("When a card wants you"),
                {Help::tr("Needs reconnect: the service ended the access; the card says why. Offline: the "
                          "service did not answer. You stay signed in, and Patchbay keeps trying."),
                    Help::tr(
                        "Test asks the service now. Disconnect ends the access there and removes it here. "
                        "Press Enter on a card, or on an account's row, for its details.")},
                {}}},
        {HelpTopic::AddProvider, HelpTopic::ProviderSettings, HelpTopic::NewRecord}};
}

HelpText addProvider()
{
    return {u"plus"_s, Help::tr("Add a provider"),
        {{{},
             {Help::tr("The list holds the services that Patchbay knows and that are not on your page yet. "
                       "What you add gets a card there; nothing is connected by that.")},
             {}},
            {Help::tr("One that is missing"),
                {Help::tr("Any service that signs people in by OAuth 2 can be added. Enter its addresses, or "
                          "have them looked up where the service tells them itself."),
                    Help::tr("You can also have a file written and fill it in: the card changes whenever you "
                             "save, and mistakes in it are told.")},
                {}}},
        {HelpTopic::ProviderSettings, HelpTopic::Connections}};
}

HelpText providerSettings()
{
    return {u"key"_s, Help::tr("Provider settings"),
        {{{},
             {Help::tr(
                  "Most services let in only programs that they know. You register an app there once and "
                  "enter its client id here."),
                 Help::tr("A client secret is needed only where the service asks for one; it is kept in your "
                          "keychain.")},
             {}},
            {Help::tr("For Salesforce"), {},
                {Help::tr("In Salesforce, open Setup, then External Client App Manager, and choose New "
                          "External Client App."),
                    Help::tr("Turn on OAuth and paste all redirect URIs of this page, one per line."),
                    Help::tr("Add the scopes that are ticked here."),
                    Help::tr("Turn on Require PKCE. Turn off both options that require a secret."),
                    Help::tr("Save, and wait up to ten minutes. Copy the consumer key; it is the client id."),
                    Help::tr("A local app works only on its own org's domain: under Where to sign in, choose "
                             "Your own domain and enter it."),
                    Help::tr("Press Check this app. If it finds nothing wrong, save, and connect.")}}},
        {HelpTopic::Connections, HelpTopic::AddProvider}};
}

HelpText newRecord()
{
    return {u"user-plus"_s, Help::tr("New record"),
        {{{},
             {Help::tr("The band at the top names the org that the record goes to; production has a line of "
                       "its own colour. Choose the kind of record; the fields come from that org."),
                 Help::tr("Fill in the fields with a red mark. A lead without a company is saved with "
                          "“Unknown” and shows up under To complete. An e-mail signature or a vCard fills "
                          "the form after you have looked at what was recognised."),
                 Help::tr("Open a file… takes a vCard into the form, or a CSV file of leads to the page "
                          "Import; so does a file that you drop anywhere on the window.")},
             {}},
            {Help::tr("Nothing is lost"),
                {Help::tr("A record is on your disk before the form clears, also without a network. If "
                          "somebody with the same e-mail address is in the org already, you see it before "
                          "you create a second one.")},
                {}}},
        {HelpTopic::QuickEntry, HelpTopic::KeptValues, HelpTopic::ToComplete, HelpTopic::Activity}};
}

HelpText quickEntry()
{
    return {u"user"_s, Help::tr("Quick lead"),
        {{{},
            {Help::tr(
                 "A small window that stays on top, for a name, a company and an e-mail address. Open it "
                 "by its keys on any page, by Go to, or from the icon in the tray where your desktop "
                 "has one."),
                Help::tr("It writes to the org that its band names. Create and new keeps the window open "
                         "for the next one. All fields takes what you typed to the large form.")},
            {}}},
        {HelpTopic::NewRecord, HelpTopic::Keys}};
}

HelpText keptValues()
{
    return {u"users"_s, Help::tr("At a fair or on a shift"),
        {{{},
             {Help::tr("The campaign, the lead source and the owner can stay from lead to lead, so that only "
                       "what differs is typed. They stay until you end it, also after a new start.")},
             {}},
            {Help::tr("How to"), {},
                {Help::tr("On the page New record, choose the org and the kind Lead."),
                    Help::tr("Press Choose what stays, and fill in what all leads have in common."),
                    Help::tr("Enter leads. A strip above the form says what stays, and lets you change it."),
                    Help::tr("Press End when the fair is over.")}}},
        {HelpTopic::NewRecord, HelpTopic::ToComplete}};
}

HelpText leadImport()
{
    return {u"file-up"_s, Help::tr("Import"),
        {{{},
             {Help::tr("A CSV file of leads comes into an org here: choose it on the page, drop it on the "
                       "window, or open it with Patchbay. Its first line names the columns. It may have "
                       "5,000 rows and 8 MB.")},
             {}},
            {Help::tr("How to"), {},
                {Help::tr("Look at the org, and at the field that each column goes to; choose another, or "
                          "leave the column out."),
                    Help::tr("Add what is the same for every row, such as the lead source."),
                    Help::tr("Check. Rows with an error are left out; save them, correct them, and open "
                             "that file."),
                    Help::tr("Import. For a production org you type its name first.")}},
            {Help::tr("Nothing twice"),
                {Help::tr("The leads wait in Activity and go out as soon as the org answers. You can stop: "
                          "what still waits leaves the queue, what arrived stays."),
                    Help::tr("The same file opened again brings only what is new or corrected in it.")},
                {}}},
        {HelpTopic::Activity, HelpTopic::NewRecord}};
}

HelpText activity()
{
    return {u"history"_s, Help::tr("Activity"),
        {{{},
             {Help::tr("Everything that was written or waits: choose a row to see its details. What waits "
                       "goes out by itself when the org can be reached.")},
             {}},
            {Help::tr("What a record may need"),
                {Help::tr("Rejected: the org did not take it, and says why. Change the blamed field in the "
                          "panel, or "
                          "open the form, then send it."),
                    Help::tr("Uncertain: no answer came. Patchbay looks in the org before it sends again, "
                             "and asks you where it cannot tell. So no record is created twice."),
                    Help::tr("Discard takes away what you do not want to send. Undo, in the note at the "
                             "bottom, brings it back while the note stands there."),
                    Help::tr("Export writes what is shown into a table. Records that arrived can be "
                             "forgotten after some days: see Settings, Privacy.")},
                {}}},
        {HelpTopic::ToComplete, HelpTopic::NewRecord, HelpTopic::Settings}};
}

HelpText toComplete()
{
    return {u"pencil"_s, Help::tr("To complete"),
        {{{},
            {Help::tr("Leads that were saved without a company, and contacts without a name, are listed on "
                      "the page Activity under To complete. Patchbay asks the chosen org which of them "
                      "still have their placeholder; where it cannot ask, it lists those entered here."),
                Help::tr("Choose one and press Complete: fill in what was missing and save. The change is "
                         "written to the org. Whoever was completed leaves the list.")},
            {}}},
        {HelpTopic::Activity, HelpTopic::NewRecord}};
}

HelpText automations()
{
    return {u"workflow"_s, Help::tr("Automations"),
        {{{},
             {Help::tr(
                 "When a record has arrived, something else can happen: a message in a Slack channel, an "
                 "issue in Linear, a contact in HubSpot or Zoho CRM. Each is off until you switch it on.")},
             {}},
            {Help::tr("Make one"), {},
                {Help::tr("Connect the service that shall act."),
                    Help::tr("Press New automation, and choose when it runs and what it does."),
                    Help::tr("Look at the preview, and send a test."),
                    Help::tr("Save it, and switch it on in the list.")}},
            {Help::tr("If one fails"),
                {Help::tr("The record stays as it is. Activity says what failed and why; what may have "
                          "been done already is never repeated by itself.")},
                {}}},
        {HelpTopic::Connections, HelpTopic::Runs, HelpTopic::Activity}};
}

HelpText runs()
{
    return {u"workflow"_s, Help::tr("Runs of automations"),
        {{{},
             {Help::tr(
                  "Each time an automation does something for a record, that is a run. The list says what "
                  "was done, what waits and what failed; choose a row to see the reason."),
                 Help::tr(
                     "What waits goes on by itself: when the service answers, when its connection works, "
                     "or when you switch the automation on.")},
             {}},
            {Help::tr("What a run may need"),
                {Help::tr("It was not done: correct what the panel names, then press Try again."),
                    Help::tr(
                        "Did it arrive? No answer came. Look in the service, then press It arrived, or Send "
                        "again. Patchbay does not repeat it by itself, so nothing is done twice."),
                    Help::tr("Discard forgets a run that need not be done. The record stays as it is.")},
                {}}},
        {HelpTopic::Automations, HelpTopic::Activity}};
}

HelpText settings()
{
    return {u"sliders"_s, Help::tr("Settings"),
        {{{},
             {Help::tr(
                 "Every change is in effect at once. General: language, theme, and how the window "
                 "behaves. Sign-in: whether sign-in pages open in Patchbay's window or in your browser.")},
             {}},
            {Help::tr("Privacy"),
                {Help::tr(
                     "Read-only keeps Patchbay from writing to any org. A passphrase locks the window when "
                     "it starts and when you are away; it encrypts nothing."),
                    Help::tr("Remove everything from this computer ends each access at its service and "
                             "deletes what Patchbay keeps here. It asks first.")},
                {}},
            {Help::tr("Network"),
                {Help::tr(
                    "Requests go as your system says, by a proxy of your own, or by none. A proxy's password "
                    "is kept in your keychain. While a proxy is in the way, nothing is lost: records wait, "
                    "and "
                    "you stay signed in.")},
                {}},
            {Help::tr("Administrator"),
                {Help::tr("What a policy file of your administrator settles is listed there.")}, {}},
            {Help::tr("Diagnostics"),
                {Help::tr("What works on this computer and what does not. Copy report is for "
                          "whoever helps you: no token, account, name or host is in it.")},
                {}}},
        {HelpTopic::LocalRequests, HelpTopic::Keys}};
}

HelpText localRequests()
{
    return {u"link"_s, Help::tr("Local requests"),
        {{{},
             {Help::tr(
                 "Other programs on this computer can hand records to Patchbay: by HTTP, or as files in a "
                 "folder. Patchbay puts them on disk and sends them. It is off until you switch it on, "
                 "and other computers do not reach it.")},
             {}},
            {Help::tr("Let a program in"), {},
                {Help::tr("In Settings, open Local requests and switch on Take records from other programs."),
                    Help::tr("Add a key for the program. It is shown once: copy it there. Revoke it whenever "
                             "you like."),
                    Help::tr("Or choose a folder: JSON, CSV and vCard files in it become records.")}}},
        {HelpTopic::Settings, HelpTopic::Activity}};
}

HelpText keys()
{
    return {u"info"_s, Help::tr("Keyboard shortcuts"),
        {{{},
            {Help::tr("Everything can be done without a mouse. Tab goes from control to control; Alt and an "
                      "underlined letter lead straight to one.")},
            {}}},
        {HelpTopic::Connections, HelpTopic::NewRecord}};
}

} // namespace

const QList<HelpTopic> &helpTopics()
{
    static const QList<HelpTopic> all{HelpTopic::FirstSteps, HelpTopic::Connections, HelpTopic::AddProvider,
        HelpTopic::ProviderSettings, HelpTopic::NewRecord, HelpTopic::QuickEntry, HelpTopic::KeptValues,
        HelpTopic::Import, HelpTopic::Activity, HelpTopic::ToComplete, HelpTopic::Automations,
        HelpTopic::Runs, HelpTopic::Settings, HelpTopic::LocalRequests, HelpTopic::Keys};
    return all;
}

HelpText helpText(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::FirstSteps:
        return firstSteps();
    case HelpTopic::Connections:
        return connections();
    case HelpTopic::AddProvider:
        return addProvider();
    case HelpTopic::ProviderSettings:
        return providerSettings();
    case HelpTopic::NewRecord:
        return newRecord();
    case HelpTopic::QuickEntry:
        return quickEntry();
    case HelpTopic::KeptValues:
        return keptValues();
    case HelpTopic::Import:
        return leadImport();
    case HelpTopic::Activity:
        return activity();
    case HelpTopic::ToComplete:
        return toComplete();
    case HelpTopic::Automations:
        return automations();
    case HelpTopic::Runs:
        return runs();
    case HelpTopic::Settings:
        return settings();
    case HelpTopic::LocalRequests:
        return localRequests();
    case HelpTopic::Keys:
        return keys();
    }
    Q_UNREACHABLE();
}

QList<HelpKeys> pageKeys()
{
    return {{u"Ctrl+F"_s, Help::tr("Search on this page")},
        {u"Ctrl+Enter"_s, Help::tr("Create the record, or update the one that was found")},
        {u"Ctrl+Shift+Enter"_s, Help::tr("Create the record and begin a new one")},
        {u"Ctrl+Shift+V"_s, Help::tr("Fill the form from a copied signature")},
        {u"F5"_s, Help::tr("Test what is connected, or read the page again")},
        {u"Del"_s, Help::tr("Disconnect or discard what is chosen; you are asked first")},
        {u"Ctrl+Z"_s, Help::tr("Take back what a message at the bottom says")},
        {u"Enter"_s, Help::tr("Details of a card, or of an account's row")},
        {u"Shift+F10"_s, Help::tr("Menu of a card or a field")},
        {u"F6"_s, Help::tr("To the sidebar, the page, its details; back with Shift")},
        {u"Esc"_s, Help::tr("Close the details, clear the search, or leave the help")}};
}

} // namespace patchbay
