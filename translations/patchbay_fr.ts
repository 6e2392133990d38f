<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPane</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>MIT. You may use, change and pass on Patchbay; it comes without any warranty.</source>
        <translation>MIT. Vous pouvez utiliser, modifier et transmettre Patchbay&#x202f;; il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Travail d’autres auteurs</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), QtKeychain (BSD), libsodium (ISC), tl::expected (CC0), SQLite (public domain), OpenSSL (Apache 2.0); in the demo org cpp-httplib (MIT). Their licences come with your system&apos;s packages.</source>
        <translation>Qt (LGPL 3), QtKeychain (BSD), libsodium (ISC), tl::expected (CC0), SQLite (domaine public), OpenSSL (Apache 2.0)&#x202f;; dans l’organisation de démo, cpp-httplib (MIT). Leurs licences accompagnent les paquets de votre système.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>F1 explains the page you are on. Diagnostics, here in Settings, has the report for whoever helps you, with nothing secret in it. “man patchbay” and “man patchbayctl” in a terminal tell everything.</source>
        <translation>F1 explique la page où vous êtes. «&#x202f;Diagnostic&#x202f;», ici dans «&#x202f;Paramètres&#x202f;», contient le rapport destiné à la personne qui vous aide, sans rien de secret. «&#x202f;man patchbay&#x202f;» et «&#x202f;man patchbayctl&#x202f;» dans un terminal expliquent tout.</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Arrived</source>
        <comment>a record, in its org</comment>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a record, by its org</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1 names fields</comment>
        <translation>Refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Held back: a similar record is there</source>
        <translation>Retenu&#x202f;: un enregistrement similaire s’y trouve</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>Retenu pour vous</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>%1 is an org</comment>
        <translation>Envoyé à %1</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Deleted there again</source>
        <translation>De nouveau supprimé là-bas</translation>
    </message>
    <message>
        <source>It is kept here, but goes to no org yet</source>
        <translation>Il est conservé ici, mais ne va encore vers aucune organisation</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>Sa connexion n’existe plus</translation>
    </message>
    <message>
        <source>Connect an org to send it there, or discard it.</source>
        <translation>Connectez une organisation pour l’y envoyer, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Connect the org again to send it, or discard it.</source>
        <translation>Connectez à nouveau l’organisation pour l’envoyer, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Send it as an account that is connected now, or discard it.</source>
        <translation>Envoyez-le avec un compte connecté actuellement, ou abandonnez-le.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n tries</source>
        <comment>%1 is an org; more than one</comment>
        <translation>
            <numerusform>Envoyé à %1, %Ln essai</numerusform>
            <numerusform>Envoyé à %1, %Ln essais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Rechercher des enregistrements</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quels enregistrements</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>What is shown here, as a table for a spreadsheet</source>
        <translation>Ce qui est affiché ici, sous forme de tableau pour un tableur</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>Enregistrements ou automatisations</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Previous record</source>
        <translation>Enregistrement précédent</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Enregistrement suivant</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>&amp;Corriger et envoyer</translation>
    </message>
    <message>
        <source>Open full f&amp;orm</source>
        <translation>&amp;Ouvrir le formulaire entier</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Send &amp;as…</source>
        <translation>&amp;Envoyer en tant que…</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Copy a &amp;note for the admin</source>
        <translation>Copier une &amp;note pour l’administrateur</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
</context>
<context>
    <name>AppOptions</name>
    <message>
        <source>Of an app of your own; empty: the one that applies without.</source>
        <translation>Celui d’une application à vous&#x202f;; vide&#x202f;: celui qui s’applique sinon.</translation>
    </message>
    <message>
        <source>Read that app&apos;s client secret from standard input.</source>
        <translation>Lire le secret client de cette application sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Read it from this file descriptor, which a script may have opened.</source>
        <translation>Le lire depuis ce descripteur de fichier, qu’un script peut avoir ouvert.</translation>
    </message>
    <message>
        <source>Separated by commas; empty: the usual choice.</source>
        <translation>Séparés par des virgules&#x202f;; vide&#x202f;: le choix habituel.</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>Où s’identifier&#x202f;: un domaine, ou un mot-clé comme sandbox.</translation>
    </message>
    <message>
        <source>A client id has no blanks.</source>
        <translation>Un ID client n’a pas d’espaces.</translation>
    </message>
    <message>
        <source>%1 has no scope “%2”.</source>
        <comment>a provider</comment>
        <translation>%1 n’a pas de scope «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of a file descriptor.</source>
        <translation>--secret-fd prend le numéro d’un descripteur de fichier.</translation>
    </message>
    <message>
        <source>Say either --secret-stdin or --secret-fd.</source>
        <translation>Indiquez soit --secret-stdin, soit --secret-fd.</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secret client&#x202f;:</translation>
    </message>
    <message>
        <source>There was no secret to read; nothing has changed.</source>
        <translation>Il n’y avait pas de secret à lire&#x202f;; rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The window changes at once. What stands in the record form stays.</source>
        <translation>La fenêtre change aussitôt. Le contenu du formulaire d’enregistrement est conservé.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>yes</source>
        <extracomment>What a person types for yes</extracomment>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>AutomationsPage</name>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>&amp;New automation</source>
        <translation>&amp;Nouvelle automatisation</translation>
    </message>
    <message>
        <source>Run after a record has arrived. If one fails, the record stays as it is.</source>
        <translation>S’exécutent après l’arrivée d’un enregistrement. Si l’une échoue, l’enregistrement reste tel quel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Déclencheur</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Cana&amp;l</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>M&amp;essage</translation>
    </message>
    <message>
        <source>Preview with your latest record</source>
        <translation>Aperçu avec votre dernier enregistrement</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Envo&amp;yer un test</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>&amp;Connecter…</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>Insérer un c&amp;hamp</translation>
    </message>
    <message>
        <source>Delet&amp;e…</source>
        <translation>Supp&amp;rimer…</translation>
    </message>
    <message>
        <source>Show the runs that need &amp;you</source>
        <translation>A&amp;fficher les exécutions à traiter</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>A&amp;vec</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Titre</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>%1 %2</source>
        <comment>a verb like Test, an account</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>More</source>
        <comment>the menu of a card</comment>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation>Coller l’adresse</translation>
    </message>
    <message>
        <source>Finish there. The last page shows nothing of Patchbay: copy its address, then paste it here.</source>
        <translation>Terminez là-bas. La dernière page n’affiche rien de Patchbay&#x202f;: copiez son adresse, puis collez-la ici.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in one, then come back.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez le lien et ouvrez-le dans un navigateur, puis revenez ici.</translation>
    </message>
    <message>
        <source>The browser came back with an error that Patchbay cannot match to this sign-in. Finish there, or cancel and try again.</source>
        <translation>Le navigateur est revenu avec une erreur que Patchbay ne peut pas associer à cette identification. Terminez là-bas, ou annulez et réessayez.</translation>
    </message>
    <message>
        <source>Finish there, then come back. Nothing opened? Copy the link.</source>
        <translation>Terminez là-bas, puis revenez ici. Rien ne s’est ouvert&#x202f;? Copiez le lien.</translation>
    </message>
    <message>
        <source>You signed in as %1 at %2, another account. Nothing has changed yet.</source>
        <translation>Vous vous êtes identifié comme %1 sur %2, un autre compte. Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed yet.</source>
        <translation>Vous vous êtes identifié comme %1, un autre compte. Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>Ajouter en plus</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Getting the sign-in page ready.</source>
        <translation>Préparation de la page d’identification.</translation>
    </message>
    <message>
        <source>Sign in in the open window.</source>
        <translation>Identifiez-vous dans la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Enter %1 on that page.</source>
        <translation>Saisissez %1 sur cette page.</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>Copier et ouvrir</translation>
    </message>
    <message>
        <source>Asking %1 who you are.</source>
        <translation>Patchbay demande à %1 qui vous êtes.</translation>
    </message>
    <message>
        <source>Unlock your keychain to use this connection. You stay signed in.</source>
        <translation>Déverrouillez votre trousseau pour utiliser cette connexion. Votre session reste ouverte.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain. Set one up, or connect for this run only.</source>
        <translation>Patchbay ne conserve les jetons que dans un trousseau. Configurez-en un, ou connectez-vous pour cette session seulement.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in and paste</source>
        <translation>S’identifier et coller</translation>
    </message>
    <message>
        <source>App and scopes</source>
        <translation>Application et autorisations</translation>
    </message>
    <message>
        <source>Copy a note for the admin</source>
        <translation>Copier une note pour l’administrateur</translation>
    </message>
    <message>
        <source>One record waits and goes out after you reconnect.</source>
        <translation>Un enregistrement attend et partira dès que vous aurez reconnecté.</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait and go out after you reconnect.</source>
        <translation>
            <numerusform>%Ln enregistrement attend et partira dès que vous aurez reconnecté.</numerusform>
            <numerusform>%Ln enregistrements attendent et partiront dès que vous aurez reconnecté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now. Patchbay tries again later.</source>
        <translation>%1 n’accepte plus d’appels pour l’instant. Patchbay réessaiera plus tard.</translation>
    </message>
    <message>
        <source>It answered “unavailable” %1. You stay signed in; Patchbay keeps trying.</source>
        <comment>%1 is &apos;at 09:41&apos; or &apos;on 20 Nov&apos;</comment>
        <translation>Réponse «&#x202f;indisponible&#x202f;» %1. Votre session reste ouverte&#x202f;; Patchbay continue d’essayer.</translation>
    </message>
    <message>
        <source>No answer since %1. You stay signed in; Patchbay keeps trying.</source>
        <translation>Aucune réponse depuis %1. Votre session reste ouverte&#x202f;; Patchbay continue d’essayer.</translation>
    </message>
    <message>
        <source>It is deleted from this computer. %1 keeps the access valid until %2.</source>
        <comment>provider, date or time</comment>
        <translation>La connexion est supprimée de cet ordinateur. %1 garde l’accès valide jusqu’à %2.</translation>
    </message>
    <message>
        <source>It is deleted from this computer. The access stays valid at %1 until you end it there.</source>
        <translation>La connexion est supprimée de cet ordinateur. L’accès reste valide chez %1 jusqu’à ce que vous y mettiez fin là-bas.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Remove anyway…</source>
        <translation>Retirer quand même…</translation>
    </message>
    <message>
        <source>%1 ended the access. Your keychain did not delete the token; Patchbay tries again.</source>
        <translation>%1 a mis fin à l’accès. Votre trousseau n’a pas supprimé le jeton&#x202f;; Patchbay réessaiera.</translation>
    </message>
    <message>
        <source>%1 did not end the access, and your keychain did not delete the token.</source>
        <translation>%1 n’a pas mis fin à l’accès, et votre trousseau n’a pas supprimé le jeton.</translation>
    </message>
    <message>
        <source>Patchbay needs the token in your keychain to end the access at %1. It tries again.</source>
        <translation>Patchbay a besoin du jeton de votre trousseau pour mettre fin à l’accès chez %1. Il réessaiera.</translation>
    </message>
    <message>
        <source>%1 did not confirm. Patchbay tries again; or remove it there yourself.</source>
        <translation>%1 n’a pas confirmé. Patchbay réessaiera&#x202f;; ou retirez l’accès vous-même là-bas.</translation>
    </message>
    <message>
        <source>Asking %1 to end the access.</source>
        <translation>Patchbay demande à %1 de mettre fin à l’accès.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>You did not allow %1. All else works.</source>
        <translation>Vous n’avez pas autorisé %1. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>%1 is a relative time</comment>
        <translation>Vérifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Attend votre navigateur</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Attend le code</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <translation>Vérification du compte</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Autre compte</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Some access missing</source>
        <translation>Autorisations manquantes</translation>
    </message>
    <message>
        <source>Needs reconnect</source>
        <translation>À reconnecter</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 a un problème</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Aucun trousseau</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>Limite quotidienne atteinte</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Removed here only</source>
        <translation>Retiré ici seulement</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>Pas encore supprimé</translation>
    </message>
    <message>
        <source>Needs a client id from %1.</source>
        <translation>Nécessite un ID client de %1.</translation>
    </message>
    <message>
        <source>Needs a client id from your %1 org.</source>
        <translation>Nécessite un ID client de votre organisation %1.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Your keychain did not take the newest token. Save it before you quit Patchbay, or you may have to sign in again.</source>
        <translation>Votre trousseau n’a pas accepté le dernier jeton. Enregistrez-le avant de quitter Patchbay, sinon vous devrez peut-être vous identifier à nouveau.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>New lead here</source>
        <translation>Nouvelle piste ici</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>Ajouter un autre compte</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Paramètres de %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Utiliser par défaut</translation>
    </message>
    <message>
        <source>Details and labels</source>
        <translation>Détails et libellés</translation>
    </message>
    <message>
        <source>Create and delete a test lead…</source>
        <translation>Créer et supprimer une piste de test…</translation>
    </message>
    <message>
        <source>App and scopes…</source>
        <translation>Application et autorisations…</translation>
    </message>
    <message>
        <source>Add one with another app or scopes…</source>
        <translation>Ajouter avec une autre application ou d’autres autorisations…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the account that is used where none is named</comment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Gets its name when you are signed in</source>
        <translation>Recevra son nom une fois l’identification faite</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Use another app or other scopes…</source>
        <translation>Utiliser une autre application ou d’autres autorisations…</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>Retirer de cette page</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>why access is wanted, &apos;Checked 2 min ago&apos;</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Ajouter un autre</translation>
    </message>
    <message>
        <source>%1 You stay signed in.</source>
        <extracomment>%1 is what is wrong with the proxy and what to do, whole sentences</extracomment>
        <translation>%1 Votre session reste ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>Sends %n record(s) first.</source>
        <translation>
            <numerusform>Envoie d’abord %Ln enregistrement.</numerusform>
            <numerusform>Envoie d’abord %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what waits first.</source>
        <translation>Envoie d’abord ce qui attend.</translation>
    </message>
    <message>
        <source>Asking %1 whether this connection works.</source>
        <translation>Patchbay demande à %1 si cette connexion fonctionne.</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Placer avant</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Placer après</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>What you add gets a card on your page. Nothing is connected by that.</source>
        <translation>Ce que vous ajoutez reçoit une carte sur votre page. Rien n’est connecté pour autant.</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Rechercher des fournisseurs</translation>
    </message>
    <message>
        <source>&amp;Enter addresses</source>
        <translation>&amp;Saisir des adresses</translation>
    </message>
    <message>
        <source>&amp;Write a file</source>
        <translation>É&amp;crire un fichier</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Co&amp;nnexions</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: patchbayctl COMMAND [OPTIONS]</source>
        <translation>Utilisation&#x202f;: patchbayctl COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>Prints what completes all this in bash, fish or zsh.</source>
        <translation>Affiche ce qui complète tout cela dans bash, fish ou zsh.</translation>
    </message>
    <message>
        <source>patchbayctl COMMAND --help tells a command&apos;s options. --json makes every answer one JSON object.</source>
        <translation>patchbayctl COMMANDE --help indique les options d’une commande. --json fait de chaque réponse un objet JSON.</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed token: you may have to sign in again. Unlock the keychain before the next call.</source>
        <translation>Le trousseau n’a pas accepté le jeton renouvelé&#x202f;: vous devrez peut-être vous identifier à nouveau. Déverrouillez le trousseau avant le prochain appel.</translation>
    </message>
    <message>
        <source>There are completions for bash, fish and zsh.</source>
        <translation>Il existe des complétions pour bash, fish et zsh.</translation>
    </message>
    <message>
        <source>“%1” is no command. “patchbayctl --help” lists them.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une commande. «&#x202f;patchbayctl --help&#x202f;» les liste.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>--%1 is given without a value.</source>
        <translation>--%1 est indiqué sans valeur.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#x202f;%1&#x202f;» est un mot de trop.</translation>
    </message>
    <message>
        <source>One of the words is empty.</source>
        <translation>Un des mots est vide.</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>Répondre par un objet JSON.</translation>
    </message>
    <message>
        <source>An argument is not valid UTF-8.</source>
        <translation>Un argument n’est pas en UTF-8 valide.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>La réponse n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Tells which version this is.</source>
        <translation>Indique de quelle version il s’agit.</translation>
    </message>
    <message>
        <source>Say more: %1.</source>
        <translation>Précisez&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <extracomment>%1 are the words of commands</extracomment>
        <translation>Aussi&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>The connection with this user identifier.</source>
        <translation>La connexion avec cet identifiant utilisateur.</translation>
    </message>
    <message>
        <source>The connection with this tenant identifier.</source>
        <translation>La connexion avec cet identifiant de locataire.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag. May be left out when there is one.</source>
        <translation>Son ID, nom, organisation, compte, utilisateur, locataire ou étiquette. Peut être omis quand il n’y en a qu’une.</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Session ouverte sur</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Org ID</source>
        <translation>ID d’organisation</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Used where only %1 is named</source>
        <translation>Utilisé là où seul %1 est nommé</translation>
    </message>
    <message>
        <source>This connection&apos;s own</source>
        <comment>an app</comment>
        <translation>Propre à cette connexion</translation>
    </message>
    <message>
        <source>Of the %1 settings</source>
        <comment>an app</comment>
        <translation>Celle des paramètres de %1</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <comment>an app</comment>
        <translation>Définie par votre administrateur</translation>
    </message>
    <message>
        <source>Comes with Patchbay</source>
        <comment>an app</comment>
        <translation>Fournie avec Patchbay</translation>
    </message>
    <message>
        <source>app of the %1 settings</source>
        <translation>application des paramètres de %1</translation>
    </message>
    <message>
        <source>app %1</source>
        <comment>a client id</comment>
        <translation>application %1</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>scopes %1</translation>
    </message>
    <message>
        <source>sign-in address %1</source>
        <translation>adresse d’identification %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accordé</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>Fin du jeton</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>For this run of Patchbay only</source>
        <translation>Pour cette session de Patchbay seulement</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Chosen for this connection</source>
        <translation>Choisis pour cette connexion</translation>
    </message>
    <message>
        <source>After reconnecting</source>
        <translation>Après la reconnexion</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Identifications</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au maximum</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>Connues ici</translation>
    </message>
    <message>
        <source>%1 on this computer; those on others are not counted here</source>
        <comment>a number of sign-ins</comment>
        <translation>%1 sur cet ordinateur&#x202f;; celles des autres ne sont pas comptées ici</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Utilisées aujourd’hui</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>API requests</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app, on all computers together. A further one ends the oldest.</source>
        <translation>%1 garde %2 identifications d’un utilisateur avec cette application, tous ordinateurs confondus. Une de plus met fin à la plus ancienne.</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app and these rights, on all computers together. A further one ends the oldest.</source>
        <translation>%1 garde %2 identifications d’un utilisateur avec cette application et ces droits, tous ordinateurs confondus. Une de plus met fin à la plus ancienne.</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>a relative time; after the connection&apos;s state</comment>
        <translation>vérifié %1</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Copy the access as</source>
        <translation>Copier l’accès comme</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>You, scripts and other programs find this connection by any of them.</source>
        <translation>Vous, les scripts et d’autres programmes trouvez cette connexion par chacun d’eux.</translation>
    </message>
    <message>
        <source>&amp;User identifier</source>
        <translation>Identifiant &amp;utilisateur</translation>
    </message>
    <message>
        <source>T&amp;enant identifier</source>
        <translation>Identifiant de &amp;locataire</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas</source>
        <translation>É&amp;tiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Save labels</source>
        <translation>Enre&amp;gistrer les libellés</translation>
    </message>
    <message>
        <source>New &amp;lead here</source>
        <translation>Nouvelle &amp;piste ici</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;ster</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copier comme</translation>
    </message>
    <message>
        <source>A&amp;pp and scopes…</source>
        <translation>Appl&amp;ication et autorisations…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>Utiliser par dé&amp;faut</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconnecter</translation>
    </message>
    <message>
        <source>D&amp;isconnect…</source>
        <translation>&amp;Déconnecter…</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Edit the labels</source>
        <translation>Modifier les libellés</translation>
    </message>
    <message>
        <source>Name &amp;here</source>
        <translation>&amp;Nom ici</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Annul&amp;er</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Rechercher des connexions</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>&amp;Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for all connections</source>
        <translation>Plus pour toutes les connexions</translation>
    </message>
    <message>
        <source>Which connections</source>
        <translation>Quelles connexions</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectées</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
</context>
<context>
    <name>ConsentWindow</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Still loading. Your network may be slow.</source>
        <translation>Chargement toujours en cours. Votre réseau est peut-être lent.</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Change &amp;domain</source>
        <translation>Changer de &amp;domaine</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Open in &amp;browser instead</source>
        <translation>Ouvrir plutôt dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>CustomProviderPage</name>
    <message>
        <source>A provider of your own</source>
        <translation>Votre propre fournisseur</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2. Its app is registered there, as for the others.</source>
        <translation>Tout service où l’on s’identifie par OAuth 2. Son application y est enregistrée, comme pour les autres.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Many providers tell their addresses themselves. Then the rest fills itself in.</source>
        <translation>Beaucoup de fournisseurs indiquent eux-mêmes leurs adresses. Le reste se remplit alors tout seul.</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Or enter it</source>
        <translation>Ou saisir</translation>
    </message>
    <message>
        <source>&amp;Add a provider</source>
        <translation>&amp;Ajouter un fournisseur</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Bases and records</source>
        <extracomment>airtable</extracomment>
        <translation>Bases et enregistrements</translation>
    </message>
    <message>
        <source>Writes records to your bases.</source>
        <translation>Écrit des enregistrements dans vos bases.</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Show whose account this is.</source>
        <translation>Indiquer à qui est ce compte.</translation>
    </message>
    <message>
        <source>See your bases.</source>
        <translation>Voir vos bases.</translation>
    </message>
    <message>
        <source>Read records.</source>
        <translation>Lire les enregistrements.</translation>
    </message>
    <message>
        <source>Write records.</source>
        <translation>Écrire des enregistrements.</translation>
    </message>
    <message>
        <source>Open airtable.com/create/oauth and register an integration.</source>
        <translation>Ouvrez airtable.com/create/oauth et enregistrez une intégration.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs shown here.</source>
        <translation>Collez les URI de redirection affichées ici.</translation>
    </message>
    <message>
        <source>Tick the scopes chosen here.</source>
        <translation>Cochez les scopes choisis ici.</translation>
    </message>
    <message>
        <source>Copy the client ID here. No secret is needed.</source>
        <translation>Copiez l’ID client ici. Aucun secret n’est nécessaire.</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>Tasks and projects</source>
        <translation>Tâches et projets</translation>
    </message>
    <message>
        <source>Creates follow-up tasks.</source>
        <translation>Crée des tâches de suivi.</translation>
    </message>
    <message>
        <source>Asana</source>
        <translation>Asana</translation>
    </message>
    <message>
        <source>See workspaces.</source>
        <translation>Voir les espaces de travail.</translation>
    </message>
    <message>
        <source>Read projects.</source>
        <translation>Lire les projets.</translation>
    </message>
    <message>
        <source>Read tasks.</source>
        <translation>Lire les tâches.</translation>
    </message>
    <message>
        <source>Create tasks.</source>
        <translation>Créer des tâches.</translation>
    </message>
    <message>
        <source>Open app.asana.com/0/my-apps and create an app. Leave “native or command-line app” unticked.</source>
        <translation>Ouvrez app.asana.com/0/my-apps et créez une application. Laissez «&#x202f;native or command-line app&#x202f;» décoché.</translation>
    </message>
    <message>
        <source>Under Manage distribution, choose Any workspace.</source>
        <translation>Sous «&#x202f;Manage distribution&#x202f;», choisissez «&#x202f;Any workspace&#x202f;».</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here; the secret goes to your keychain.</source>
        <translation>Copiez l’ID client et le secret client ici&#x202f;; le secret va dans votre trousseau.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token.</source>
        <translation>Donne aux scripts un jeton frais.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Open app.box.com/developers/console and create a custom app with user authentication (OAuth 2.0).</source>
        <translation>Ouvrez app.box.com/developers/console et créez une «&#x202f;Custom App&#x202f;» avec «&#x202f;User Authentication (OAuth 2.0)&#x202f;».</translation>
    </message>
    <message>
        <source>Choose its scopes there.</source>
        <translation>Choisissez-y ses scopes.</translation>
    </message>
    <message>
        <source>Items in the first folder</source>
        <translation>Éléments du dossier racine</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Shows who booked a meeting.</source>
        <translation>Montre qui a réservé une réunion.</translation>
    </message>
    <message>
        <source>Calendly</source>
        <translation>Calendly</translation>
    </message>
    <message>
        <source>See kinds of meetings.</source>
        <translation>Voir les types de réunions.</translation>
    </message>
    <message>
        <source>Open developer.calendly.com and create an OAuth app of the kind Native, for the sandbox: Calendly allows this computer as the redirect there only.</source>
        <translation>Ouvrez developer.calendly.com et créez une application OAuth de type «&#x202f;Native&#x202f;», pour la sandbox&#x202f;: Calendly n’autorise cet ordinateur comme redirection que là.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>ClickUp</source>
        <translation>ClickUp</translation>
    </message>
    <message>
        <source>In ClickUp, open Settings, ClickUp API and create an app.</source>
        <translation>Dans ClickUp, ouvrez «&#x202f;Settings&#x202f;», «&#x202f;ClickUp API&#x202f;» et créez une application.</translation>
    </message>
    <message>
        <source>Servers and messages</source>
        <translation>Serveurs et messages</translation>
    </message>
    <message>
        <source>Shows whose account this is.</source>
        <translation>Indique à qui est ce compte.</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>See your e-mail address.</source>
        <translation>Voir votre adresse e-mail.</translation>
    </message>
    <message>
        <source>See your servers.</source>
        <translation>Voir vos serveurs.</translation>
    </message>
    <message>
        <source>Open discord.com/developers/applications and create an application.</source>
        <translation>Ouvrez discord.com/developers/applications et créez une application.</translation>
    </message>
    <message>
        <source>Under OAuth2, switch on Public client.</source>
        <translation>Sous «&#x202f;OAuth2&#x202f;», activez «&#x202f;Public client&#x202f;».</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Repositories and issues</source>
        <translation>Dépôts et tickets</translation>
    </message>
    <message>
        <source>GitHub.com</source>
        <translation>GitHub.com</translation>
    </message>
    <message>
        <source>Read and write repositories.</source>
        <translation>Lire et écrire dans les dépôts.</translation>
    </message>
    <message>
        <source>Open Settings, Developer settings, OAuth Apps and choose New OAuth App.</source>
        <translation>Ouvrez «&#x202f;Settings&#x202f;», «&#x202f;Developer settings&#x202f;», «&#x202f;OAuth Apps&#x202f;» et choisissez «&#x202f;New OAuth App&#x202f;».</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorization callback URL; GitHub accepts the other ports by itself.</source>
        <translation>Collez la première URI de redirection comme «&#x202f;Authorization callback URL&#x202f;»&#x202f;; GitHub accepte de lui-même les autres ports.</translation>
    </message>
    <message>
        <source>Copy the client ID here. For sign-in by a code, switch on Device Flow there; no secret is needed then.</source>
        <translation>Copiez l’ID client ici. Pour l’identification par code, activez-y «&#x202f;Device Flow&#x202f;»&#x202f;; aucun secret n’est alors nécessaire.</translation>
    </message>
    <message>
        <source>For sign-in in the browser, generate a client secret and paste it here; it goes to your keychain.</source>
        <translation>Pour l’identification dans le navigateur, générez un secret client et collez-le ici&#x202f;; il va dans votre trousseau.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>GitLab.com</source>
        <translation>GitLab.com</translation>
    </message>
    <message>
        <source>Read everything the account can see.</source>
        <translation>Lire tout ce que le compte peut voir.</translation>
    </message>
    <message>
        <source>Read and write everything the account can.</source>
        <translation>Lire et écrire tout ce que le compte peut.</translation>
    </message>
    <message>
        <source>In GitLab, open User settings, Applications and choose Add new application.</source>
        <translation>Dans GitLab, ouvrez «&#x202f;User settings&#x202f;», «&#x202f;Applications&#x202f;» et choisissez «&#x202f;Add new application&#x202f;».</translation>
    </message>
    <message>
        <source>Untick Confidential, tick the scopes chosen here.</source>
        <translation>Décochez «&#x202f;Confidential&#x202f;», cochez les scopes choisis ici.</translation>
    </message>
    <message>
        <source>Copy the application ID here. No secret is needed.</source>
        <translation>Copiez l’«&#x202f;Application ID&#x202f;» ici. Aucun secret n’est nécessaire.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Contacts and calendar</source>
        <translation>Contacts et agenda</translation>
    </message>
    <message>
        <source>Reads your contacts and calendar.</source>
        <translation>Lit vos contacts et votre agenda.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>See your name.</source>
        <translation>Voir votre nom.</translation>
    </message>
    <message>
        <source>Read contacts.</source>
        <translation>Lire les contacts.</translation>
    </message>
    <message>
        <source>Read calendars.</source>
        <translation>Lire les agendas.</translation>
    </message>
    <message>
        <source>In Google Cloud Console, choose or create a project.</source>
        <translation>Dans Google Cloud Console, choisissez ou créez un projet.</translation>
    </message>
    <message>
        <source>Under Google Auth Platform, fill in branding and audience.</source>
        <translation>Sous «&#x202f;Google Auth Platform&#x202f;», renseignez la marque et l’audience.</translation>
    </message>
    <message>
        <source>Under Clients, create a client of the type Desktop app. No redirect URI is needed.</source>
        <translation>Sous «&#x202f;Clients&#x202f;», créez un client de type «&#x202f;Desktop app&#x202f;». Aucune URI de redirection n’est nécessaire.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here. Google asks for the secret though it is not confidential for desktop apps.</source>
        <translation>Copiez l’ID client et le secret client ici. Google demande le secret bien qu’il ne soit pas confidentiel pour les applications de bureau.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>CRM: contacts, companies</source>
        <translation>CRM&#x202f;: contacts, entreprises</translation>
    </message>
    <message>
        <source>Receives new contacts.</source>
        <translation>Reçoit les nouveaux contacts.</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>S’identifier.</translation>
    </message>
    <message>
        <source>Create and change contacts.</source>
        <translation>Créer et modifier des contacts.</translation>
    </message>
    <message>
        <source>In a HubSpot developer account, create an app.</source>
        <translation>Dans un compte de développeur HubSpot, créez une application.</translation>
    </message>
    <message>
        <source>Under Auth, paste the redirect URIs. HubSpot allows http://localhost for testing only.</source>
        <translation>Sous «&#x202f;Auth&#x202f;», collez les URI de redirection. HubSpot n’autorise http://localhost que pour les tests.</translation>
    </message>
    <message>
        <source>Tick exactly the scopes chosen here; another set is refused.</source>
        <translation>Cochez exactement les scopes choisis ici&#x202f;; tout autre ensemble est refusé.</translation>
    </message>
    <message>
        <source>Issues and projects</source>
        <translation>Tickets et projets</translation>
    </message>
    <message>
        <source>Creates follow-up issues.</source>
        <translation>Crée des tickets de suivi.</translation>
    </message>
    <message>
        <source>Atlassian</source>
        <translation>Atlassian</translation>
    </message>
    <message>
        <source>Stay signed in.</source>
        <translation>Garder la session ouverte.</translation>
    </message>
    <message>
        <source>Read issues.</source>
        <translation>Lire les tickets.</translation>
    </message>
    <message>
        <source>Create issues.</source>
        <translation>Créer des tickets.</translation>
    </message>
    <message>
        <source>See people.</source>
        <translation>Voir les personnes.</translation>
    </message>
    <message>
        <source>Open developer.atlassian.com/console/myapps and create an OAuth 2.0 integration.</source>
        <translation>Ouvrez developer.atlassian.com/console/myapps et créez une «&#x202f;OAuth 2.0 integration&#x202f;».</translation>
    </message>
    <message>
        <source>Under Permissions, add the User identity API and the Jira API with the scopes chosen here.</source>
        <translation>Sous «&#x202f;Permissions&#x202f;», ajoutez «&#x202f;User identity API&#x202f;» et «&#x202f;Jira API&#x202f;» avec les scopes choisis ici.</translation>
    </message>
    <message>
        <source>Under Authorization, paste the first redirect URI.</source>
        <translation>Sous «&#x202f;Authorization&#x202f;», collez la première URI de redirection.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Read issues, teams and projects.</source>
        <translation>Lire les tickets, les équipes et les projets.</translation>
    </message>
    <message>
        <source>Change issues.</source>
        <translation>Modifier les tickets.</translation>
    </message>
    <message>
        <source>In Linear, open Settings, API, OAuth applications and choose New.</source>
        <translation>Dans Linear, ouvrez «&#x202f;Settings&#x202f;», «&#x202f;API&#x202f;», «&#x202f;OAuth applications&#x202f;» et choisissez «&#x202f;New&#x202f;».</translation>
    </message>
    <message>
        <source>Paste the redirect URIs as callback URLs.</source>
        <translation>Collez les URI de redirection comme «&#x202f;Callback URLs&#x202f;».</translation>
    </message>
    <message>
        <source>Switch Public on if other workspaces are to use it.</source>
        <translation>Activez «&#x202f;Public&#x202f;» si d’autres espaces de travail doivent l’utiliser.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Open linkedin.com/developers/apps and create an app.</source>
        <translation>Ouvrez linkedin.com/developers/apps et créez une application.</translation>
    </message>
    <message>
        <source>Under Products, request Sign In with LinkedIn using OpenID Connect.</source>
        <translation>Sous «&#x202f;Products&#x202f;», demandez «&#x202f;Sign In with LinkedIn using OpenID Connect&#x202f;».</translation>
    </message>
    <message>
        <source>LinkedIn ends access after 60 days; sign in again then.</source>
        <translation>LinkedIn met fin à l’accès après 60 jours&#x202f;; identifiez-vous alors à nouveau.</translation>
    </message>
    <message>
        <source>Mail, calendar and files</source>
        <translation>E-mail, agenda et fichiers</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token for Microsoft Graph.</source>
        <translation>Donne aux scripts un jeton frais pour Microsoft Graph.</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Tout compte</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and choose New registration.</source>
        <translation>Dans le centre d’administration Microsoft Entra, ouvrez «&#x202f;App registrations&#x202f;» et choisissez «&#x202f;New registration&#x202f;».</translation>
    </message>
    <message>
        <source>Choose who may sign in. Under Authentication, add the platform Mobile and desktop applications.</source>
        <translation>Choisissez qui peut s’identifier. Sous «&#x202f;Authentication&#x202f;», ajoutez la plateforme «&#x202f;Mobile and desktop applications&#x202f;».</translation>
    </message>
    <message>
        <source>Add the redirect URIs shown here; Microsoft ignores their port.</source>
        <translation>Ajoutez les URI de redirection affichées ici&#x202f;; Microsoft ignore leur port.</translation>
    </message>
    <message>
        <source>Switch on Allow public client flows. Do not create a secret.</source>
        <translation>Activez «&#x202f;Allow public client flows&#x202f;». Ne créez pas de secret.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID here.</source>
        <translation>Copiez l’«&#x202f;Application (client) ID&#x202f;» ici.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Creates items on your boards.</source>
        <translation>Crée des éléments dans vos tableaux.</translation>
    </message>
    <message>
        <source>monday.com</source>
        <translation>monday.com</translation>
    </message>
    <message>
        <source>Show the account&apos;s name.</source>
        <translation>Afficher le nom du compte.</translation>
    </message>
    <message>
        <source>See boards.</source>
        <translation>Voir les tableaux.</translation>
    </message>
    <message>
        <source>Create items.</source>
        <translation>Créer des éléments.</translation>
    </message>
    <message>
        <source>Open monday.com/developers/apps and create an app with the new OAuth flow switched on.</source>
        <translation>Ouvrez monday.com/developers/apps et créez une application avec le nouveau flux OAuth activé.</translation>
    </message>
    <message>
        <source>Pages and databases</source>
        <translation>Pages et bases de données</translation>
    </message>
    <message>
        <source>Writes notes where your team keeps them.</source>
        <translation>Écrit des notes là où votre équipe les conserve.</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Open notion.so/profile/integrations and create a public integration.</source>
        <translation>Ouvrez notion.so/profile/integrations et créez une intégration publique.</translation>
    </message>
    <message>
        <source>Choose what it may read and write there: Notion has no scopes.</source>
        <translation>Choisissez-y ce qu’elle peut lire et écrire&#x202f;: Notion n’a pas de scopes.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>CRM: deals and people</source>
        <translation>CRM&#x202f;: affaires et personnes</translation>
    </message>
    <message>
        <source>Pipedrive</source>
        <translation>Pipedrive</translation>
    </message>
    <message>
        <source>In Pipedrive&apos;s Developer Hub, create an app and choose its scopes there.</source>
        <translation>Dans le «&#x202f;Developer Hub&#x202f;» de Pipedrive, créez une application et choisissez-y ses scopes.</translation>
    </message>
    <message>
        <source>Paste the redirect URI as the callback URL: Pipedrive takes one.</source>
        <translation>Collez l’URI de redirection comme «&#x202f;Callback URL&#x202f;»&#x202f;: Pipedrive n’en prend qu’une.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>Pour essayer</translation>
    </message>
    <message>
        <source>Try sign-in and leads. Nothing leaves this computer.</source>
        <translation>Essayez l’identification et les pistes. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Create and read records.</source>
        <translation>Créer et lire des enregistrements.</translation>
    </message>
    <message>
        <source>Show the account&apos;s name and e-mail.</source>
        <translation>Afficher le nom et l’adresse e-mail du compte.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>piste</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>Pistes et contacts</translation>
    </message>
    <message>
        <source>Where your leads and contacts go.</source>
        <translation>Là où vont vos pistes et vos contacts.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Only for posting to Chatter.</source>
        <translation>Seulement pour publier dans Chatter.</translation>
    </message>
    <message>
        <source>Messages to channels</source>
        <translation>Messages dans les canaux</translation>
    </message>
    <message>
        <source>Tells the team about leads.</source>
        <translation>Informe l’équipe des pistes.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>See who is in the workspace.</source>
        <translation>Voir qui est dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Show the workspace&apos;s name.</source>
        <translation>Afficher le nom de l’espace de travail.</translation>
    </message>
    <message>
        <source>List channels to choose from.</source>
        <translation>Lister les canaux à choisir.</translation>
    </message>
    <message>
        <source>Post messages as you.</source>
        <translation>Publier des messages en votre nom.</translation>
    </message>
    <message>
        <source>Open api.slack.com/apps and choose Create New App, then From scratch.</source>
        <translation>Ouvrez api.slack.com/apps et choisissez «&#x202f;Create New App&#x202f;», puis «&#x202f;From scratch&#x202f;».</translation>
    </message>
    <message>
        <source>Under OAuth &amp; Permissions, turn on PKCE. This cannot be undone and makes the app public.</source>
        <translation>Sous «&#x202f;OAuth &amp; Permissions&#x202f;», activez PKCE. Cette action est irréversible et rend l’application publique.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs there.</source>
        <translation>Collez-y les URI de redirection.</translation>
    </message>
    <message>
        <source>Add the user token scopes users:read, team:read, channels:read and chat:write. Bot scopes do not work with a desktop app.</source>
        <translation>Ajoutez les «&#x202f;User Token Scopes&#x202f;» users:read, team:read, channels:read et chat:write. Les scopes de bot ne fonctionnent pas avec une application de bureau.</translation>
    </message>
    <message>
        <source>Copy the client ID from Basic Information here. No secret is needed.</source>
        <translation>Copiez ici l’ID client de «&#x202f;Basic Information&#x202f;». Aucun secret n’est nécessaire.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>See your playlists.</source>
        <translation>Voir vos playlists.</translation>
    </message>
    <message>
        <source>Open developer.spotify.com/dashboard and create an app.</source>
        <translation>Ouvrez developer.spotify.com/dashboard et créez une application.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs; Spotify refuses the word localhost.</source>
        <translation>Collez les URI de redirection&#x202f;; Spotify refuse le mot localhost.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Boards and cards</source>
        <translation>Tableaux et cartes</translation>
    </message>
    <message>
        <source>Creates follow-up cards.</source>
        <translation>Crée des cartes de suivi.</translation>
    </message>
    <message>
        <source>Create cards.</source>
        <translation>Créer des cartes.</translation>
    </message>
    <message>
        <source>Open trello.com/power-ups/admin, create a Power-Up and switch on OAuth 2.0 for a public client.</source>
        <translation>Ouvrez trello.com/power-ups/admin, créez un Power-Up et activez OAuth 2.0 pour un client public.</translation>
    </message>
    <message>
        <source>Forms and answers</source>
        <translation>Formulaires et réponses</translation>
    </message>
    <message>
        <source>Turns answers into leads.</source>
        <translation>Transforme les réponses en pistes.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>See forms.</source>
        <translation>Voir les formulaires.</translation>
    </message>
    <message>
        <source>Read answers.</source>
        <translation>Lire les réponses.</translation>
    </message>
    <message>
        <source>In Typeform, open Account, Developer apps and register one.</source>
        <translation>Dans Typeform, ouvrez «&#x202f;Account&#x202f;», «&#x202f;Developer apps&#x202f;» et enregistrez une application.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Invoices and contacts</source>
        <translation>Factures et contacts</translation>
    </message>
    <message>
        <source>Shows who your customers are.</source>
        <translation>Montre qui sont vos clients.</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>See the organization.</source>
        <translation>Voir l’organisation.</translation>
    </message>
    <message>
        <source>Open developer.xero.com/app/manage and create an app of the type Auth code with PKCE.</source>
        <translation>Ouvrez developer.xero.com/app/manage et créez une application de type «&#x202f;Auth code with PKCE&#x202f;».</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>CRM: leads, contacts</source>
        <translation>CRM&#x202f;: pistes, contacts</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Show the organization&apos;s name.</source>
        <translation>Afficher le nom de l’organisation.</translation>
    </message>
    <message>
        <source>Create records.</source>
        <translation>Créer des enregistrements.</translation>
    </message>
    <message>
        <source>Open api-console.zoho.com and add a server-based client.</source>
        <translation>Ouvrez api-console.zoho.com et ajoutez un client «&#x202f;Server-based&#x202f;».</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorized redirect URI.</source>
        <translation>Collez la première URI de redirection comme «&#x202f;Authorized Redirect URI&#x202f;».</translation>
    </message>
    <message>
        <source>Choose the data centre your Zoho account lives in as the place to sign in.</source>
        <translation>Choisissez comme lieu d’identification le centre de données où se trouve votre compte Zoho.</translation>
    </message>
    <message>
        <source>Shows who attended.</source>
        <translation>Montre qui a participé.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>See meetings.</source>
        <translation>Voir les réunions.</translation>
    </message>
    <message>
        <source>Open marketplace.zoom.us/develop/create and create a general app, user-managed.</source>
        <translation>Ouvrez marketplace.zoom.us/develop/create et créez une «&#x202f;General App&#x202f;», «&#x202f;User-managed&#x202f;».</translation>
    </message>
    <message>
        <source>Switch on Public client with PKCE.</source>
        <translation>Activez «&#x202f;Public client with PKCE&#x202f;».</translation>
    </message>
    <message>
        <source>Add the scopes chosen here.</source>
        <translation>Ajoutez les scopes choisis ici.</translation>
    </message>
    <message>
        <source>In Setup, open **External Client App Manager**. {app}</source>
        <translation>Dans Configuration, ouvrez **External Client App Manager**. {app}</translation>
    </message>
    <message>
        <source>Choose **New External Client App**. Name it “Patchbay” and leave the distribution state **Local**, or **Packaged** for several orgs. {app}</source>
        <translation>Choisissez **New External Client App**. Nommez-la «&#x202f;Patchbay&#x202f;» et laissez l’état de distribution **Local**, ou **Packaged** pour plusieurs organisations. {app}</translation>
    </message>
    <message>
        <source>Turn on **OAuth**. Paste all three redirect URIs, one per line. {redirectUris}</source>
        <translation>Activez **OAuth**. Collez les trois URI de redirection, une par ligne. {redirectUris}</translation>
    </message>
    <message>
        <source>Add the scopes `api`, `refresh_token`, `id` and `openid`.</source>
        <translation>Ajoutez les scopes `api`, `refresh_token`, `id` et `openid`.</translation>
    </message>
    <message>
        <source>Turn on **Require PKCE**. Turn off **Require Secret for Web Server Flow** and **Require Secret for Refresh Token Flow**.</source>
        <translation>Activez **Require PKCE**. Désactivez **Require Secret for Web Server Flow** et **Require Secret for Refresh Token Flow**.</translation>
    </message>
    <message>
        <source>Save, wait up to 10 minutes, then copy the **consumer key** here. A Local app works only on its own org&apos;s My Domain, so enter that as the place to sign in. {app}</source>
        <translation>Enregistrez, attendez jusqu’à 10 minutes, puis copiez ici la **clé consommateur**. Une application locale ne fonctionne que sur le My Domain de sa propre organisation&#x202f;: saisissez-le donc comme lieu d’identification. {app}</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Patchbay</source>
        <translation>Patchbay</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <comment>versions</comment>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>%1, desktop %2</source>
        <comment>a system, a name</comment>
        <translation>%1, bureau %2</translation>
    </message>
    <message>
        <source>Your keychain</source>
        <translation>Votre trousseau</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>%1 works and is unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1 fonctionne et est déverrouillé.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to use your connections.</source>
        <translation>%1 est verrouillé. Déverrouillez-le pour utiliser vos connexions.</translation>
    </message>
    <message>
        <source>None answers. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>Aucun ne répond. Installez GNOME Keyring ou KWallet, puis rouvrez votre session de bureau.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Open, %1</source>
        <comment>a size</comment>
        <translation>Ouverte, %1</translation>
    </message>
    <message>
        <source>Sign-in window</source>
        <translation>Fenêtre d’identification</translation>
    </message>
    <message>
        <source>Not installed. You sign in in your browser.</source>
        <translation>Non installée. Vous vous identifiez dans votre navigateur.</translation>
    </message>
    <message>
        <source>There, but this system does not let it lock pages in. It opens the demo org alone; elsewhere you sign in in your browser.</source>
        <translation>En place, mais ce système ne la laisse pas isoler les pages. Elle n’ouvre que l’organisation de démo&#x202f;; ailleurs, vous vous identifiez dans votre navigateur.</translation>
    </message>
    <message>
        <source>There, and its pages are locked in.</source>
        <translation>En place, et ses pages sont isolées.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>By the proxy that is set in Network.</source>
        <translation>Par le proxy défini dans «&#x202f;Réseau&#x202f;».</translation>
    </message>
    <message>
        <source>By the proxy of this computer.</source>
        <translation>Par le proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>Directly, without a proxy.</source>
        <translation>Directement, sans proxy.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window quits Patchbay.</source>
        <translation>Ce bureau n’en a pas&#x202f;: fermer la fenêtre quitte Patchbay.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>This desktop shows none. What they tell stands in the window too.</source>
        <translation>Ce bureau n’en affiche pas. Ce qu’elles annoncent figure aussi dans la fenêtre.</translation>
    </message>
    <message>
        <source>Desktop portal</source>
        <translation>Portail de bureau</translation>
    </message>
    <message>
        <source>Not there. Patchbay cannot tell when the desktop turns dark.</source>
        <translation>Absent. Patchbay ne peut pas savoir quand le bureau passe au thème sombre.</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>Stratégie de l’administrateur</translation>
    </message>
    <message>
        <source>It cannot be read, and forbids much until it can.</source>
        <translation>Elle est illisible et interdit beaucoup de choses tant qu’elle le reste.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Provider files</source>
        <translation>Fichiers de fournisseurs</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln fichier est inutilisable.</numerusform>
            <numerusform>%Ln fichiers sont inutilisables.</numerusform>
        </translation>
    </message>
    <message>
        <source>All can be used.</source>
        <translation>Tous sont utilisables.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln requiert votre attention.</numerusform>
            <numerusform>%Ln requièrent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you in Activity.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln vous attend dans «&#x202f;Activité&#x202f;».</numerusform>
            <numerusform>%Ln vous attendent dans «&#x202f;Activité&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln en route</numerusform>
            <numerusform>%Ln en route</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln connectée</numerusform>
            <numerusform>%Ln connectées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPane</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>The report says more than this page: versions, states and error codes. No token, account, name or host is in it.</source>
        <translation>Le rapport en dit plus que cette page&#x202f;: versions, états et codes d’erreur. Il ne contient ni jeton, ni compte, ni nom, ni hôte.</translation>
    </message>
</context>
<context>
    <name>EndNotices</name>
    <message>
        <source>Reconnect %1 to go on using it.</source>
        <comment>an org or account</comment>
        <translation>Reconnectez %1 pour continuer à l’utiliser.</translation>
    </message>
    <message numerus="yes">
        <source>Reconnect %1 to send %n record(s) that wait.</source>
        <translation>
            <numerusform>Reconnectez %1 pour envoyer %Ln enregistrement en attente.</numerusform>
            <numerusform>Reconnectez %1 pour envoyer %Ln enregistrements en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <comment>a provider</comment>
        <translation>%1 requiert votre attention</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 It says: “%2”</source>
        <extracomment>%1 is one sentence or two, %2 what the org answered</extracomment>
        <translation>%1 Message reçu&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>An admin has not allowed you to use this app yet.</source>
        <translation>Un administrateur ne vous a pas encore autorisé à utiliser cette application.</translation>
    </message>
    <message>
        <source>Ask an admin to allow it for your user.</source>
        <translation>Demandez à un administrateur de l’autoriser pour votre utilisateur.</translation>
    </message>
    <message>
        <source>Please allow my user to use the app that Patchbay signs in with: in Setup, External Client App Manager, open the app, Policies, and add my profile or a permission set of mine.</source>
        <translation>Veuillez autoriser mon utilisateur à utiliser l’application avec laquelle Patchbay s’identifie&#x202f;: dans Configuration, «&#x202f;External Client App Manager&#x202f;», ouvrez l’application, «&#x202f;Policies&#x202f;», et ajoutez mon profil ou l’un de mes ensembles d’autorisations.</translation>
    </message>
    <message>
        <source>The app is not installed in this org.</source>
        <translation>L’application n’est pas installée dans cette organisation.</translation>
    </message>
    <message>
        <source>Ask an admin to install it, or sign in through your My Domain.</source>
        <translation>Demandez à un administrateur de l’installer, ou identifiez-vous par votre «&#x202f;My Domain&#x202f;».</translation>
    </message>
    <message>
        <source>Please install the app that Patchbay signs in with: in Setup, Connected Apps OAuth Usage, or create an External Client App of our own with PKCE and without a required secret.</source>
        <translation>Veuillez installer l’application avec laquelle Patchbay s’identifie&#x202f;: dans Configuration, «&#x202f;Connected Apps OAuth Usage&#x202f;», ou créez notre propre External Client App avec PKCE et sans secret obligatoire.</translation>
    </message>
    <message>
        <source>%1 does not know this consumer key here.</source>
        <translation>%1 ne connaît pas cette clé consommateur ici.</translation>
    </message>
    <message>
        <source>Check the key, and production or sandbox. A new app takes up to 10 minutes.</source>
        <translation>Vérifiez la clé, et production ou sandbox. Une nouvelle application demande jusqu’à 10 minutes.</translation>
    </message>
    <message>
        <source>This org or user may not use the API.</source>
        <translation>Cette organisation ou cet utilisateur ne peut pas utiliser l’API.</translation>
    </message>
    <message>
        <source>Ask an admin to turn on “API Enabled”, or use an edition that has it.</source>
        <translation>Demandez à un administrateur d’activer «&#x202f;API Enabled&#x202f;», ou utilisez une édition qui dispose de l’API.</translation>
    </message>
    <message>
        <source>Please turn on the permission “API Enabled” for my user. If the org&apos;s edition has no API, it has to be added to the contract.</source>
        <translation>Veuillez activer l’autorisation «&#x202f;API Enabled&#x202f;» pour mon utilisateur. Si l’édition de l’organisation n’a pas d’API, il faut l’ajouter au contrat.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>Demandez à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This account may not create such records.</source>
        <translation>Ce compte ne peut pas créer de tels enregistrements.</translation>
    </message>
    <message>
        <source>Please let my user create and edit these records: the object&apos;s rights in my profile or in a permission set.</source>
        <translation>Veuillez permettre à mon utilisateur de créer et de modifier ces enregistrements&#x202f;: les droits sur l’objet, dans mon profil ou dans un ensemble d’autorisations.</translation>
    </message>
    <message>
        <source>An automation of the org stopped it.</source>
        <translation>Une automatisation de l’organisation l’a bloqué.</translation>
    </message>
    <message>
        <source>Change the record where these words tell how, or ask an admin.</source>
        <translation>Modifiez l’enregistrement si ce message indique comment, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>A flow or trigger of our org stops records that I create with Patchbay. Please look into it.</source>
        <translation>Un flux ou un déclencheur de notre organisation bloque les enregistrements que je crée avec Patchbay. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>The org is being maintained and can only be read.</source>
        <translation>L’organisation est en maintenance et accessible en lecture seule.</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when that is over.</source>
        <translation>Patchbay reprendra de lui-même quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Something failed inside the org.</source>
        <translation>Quelque chose a échoué dans l’organisation.</translation>
    </message>
    <message>
        <source>Records that I create with Patchbay fail inside our org. Please look into it.</source>
        <translation>Les enregistrements que je crée avec Patchbay échouent dans notre organisation. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>A field is not there, or this account may not write it.</source>
        <translation>Un champ n’existe pas, ou ce compte ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>Please let my user edit this field: field-level security, in my profile or a permission set.</source>
        <translation>Veuillez permettre à mon utilisateur de modifier ce champ&#x202f;: la sécurité au niveau du champ, dans mon profil ou dans un ensemble d’autorisations.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Une valeur ne convient pas à son champ.</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>Modifiez cela, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>C’était trop à la fois.</translation>
    </message>
    <message>
        <source>Try again with fewer records.</source>
        <translation>Réessayez avec moins d’enregistrements.</translation>
    </message>
    <message>
        <source>The org did not understand what Patchbay sent.</source>
        <translation>L’organisation n’a pas compris ce que Patchbay a envoyé.</translation>
    </message>
    <message>
        <source>Install a newer Patchbay, or report this with its code.</source>
        <translation>Installez une version plus récente de Patchbay, ou signalez-le avec son code.</translation>
    </message>
    <message>
        <source>The org does not have what was asked for, or this account may not see it.</source>
        <translation>L’organisation n’a pas ce qui a été demandé, ou ce compte ne peut pas le voir.</translation>
    </message>
    <message>
        <source>Another record of the same request held it up.</source>
        <translation>Un autre enregistrement de la même requête l’a bloqué.</translation>
    </message>
    <message>
        <source>The org took too long to search.</source>
        <translation>L’organisation a mis trop de temps à chercher.</translation>
    </message>
    <message>
        <source>This app belongs to another org and works there only.</source>
        <translation>Cette application appartient à une autre organisation et ne fonctionne que là.</translation>
    </message>
    <message>
        <source>Make an app in this org, or sign in through the My Domain of the app&apos;s org.</source>
        <translation>Créez une application dans cette organisation, ou identifiez-vous par le «&#x202f;My Domain&#x202f;» de l’organisation de l’application.</translation>
    </message>
    <message>
        <source>%1 did not let this app in. Apps that nobody installed in the org are blocked.</source>
        <translation>%1 n’a pas laissé entrer cette application. Les applications que personne n’a installées dans l’organisation sont bloquées.</translation>
    </message>
    <message>
        <source>%1 refuses you from this network or at this hour.</source>
        <translation>%1 vous refuse depuis ce réseau ou à cette heure.</translation>
    </message>
    <message>
        <source>Try from your office network or in working hours, or ask an admin.</source>
        <translation>Essayez depuis le réseau de votre bureau ou pendant les heures de travail, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>Please check the login hours and login IP ranges of my profile, and the IP relaxation of the app that Patchbay signs in with (External Client App Manager, Policies).</source>
        <translation>Veuillez vérifier les heures de connexion et les plages IP de connexion de mon profil, ainsi que l’assouplissement IP de l’application avec laquelle Patchbay s’identifie («&#x202f;External Client App Manager&#x202f;», «&#x202f;Policies&#x202f;»).</translation>
    </message>
    <message>
        <source>The sign-in took too long, or was used already.</source>
        <translation>L’identification a pris trop de temps, ou a déjà été utilisée.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>La réponse n’appartient pas à cette identification.</translation>
    </message>
    <message>
        <source>This user cannot sign in here.</source>
        <translation>Cet utilisateur ne peut pas s’identifier ici.</translation>
    </message>
    <message>
        <source>Check production or sandbox, and whether the user is locked; then sign in again.</source>
        <translation>Vérifiez production ou sandbox, et si l’utilisateur est verrouillé&#x202f;; puis identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The client secret is not right.</source>
        <translation>Le secret client n’est pas correct.</translation>
    </message>
    <message>
        <source>Copy it from the app again, to where you set it up here.</source>
        <translation>Copiez-le à nouveau depuis l’application, là où vous l’avez configurée ici.</translation>
    </message>
    <message>
        <source>The client secret is missing or not right.</source>
        <translation>Le secret client manque ou n’est pas correct.</translation>
    </message>
    <message>
        <source>Copy it from the app again, or let the app require none.</source>
        <translation>Copiez-le à nouveau depuis l’application, ou réglez l’application pour qu’elle n’en exige pas.</translation>
    </message>
    <message>
        <source>The client id or the client secret is not right.</source>
        <translation>L’ID client ou le secret client n’est pas correct.</translation>
    </message>
    <message>
        <source>Copy both from the app again, to where you set it up here.</source>
        <translation>Copiez les deux à nouveau depuis l’application, là où vous l’avez configurée ici.</translation>
    </message>
    <message>
        <source>%1 does not allow this app to sign people in this way.</source>
        <translation>%1 ne permet pas à cette application d’identifier des personnes de cette façon.</translation>
    </message>
    <message>
        <source>Check the app&apos;s settings at %1, then try again.</source>
        <translation>Vérifiez les paramètres de l’application chez %1, puis réessayez.</translation>
    </message>
    <message>
        <source>The redirect URI is not registered.</source>
        <translation>L’URI de redirection n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Copy it into the app again, character by character. Changes can take 10 minutes.</source>
        <translation>Copiez-la à nouveau dans l’application, caractère par caractère. Les changements peuvent prendre 10 minutes.</translation>
    </message>
    <message>
        <source>The app has no redirect URI.</source>
        <translation>L’application n’a pas d’URI de redirection.</translation>
    </message>
    <message>
        <source>Copy the redirect URIs into the app. Changes can take 10 minutes.</source>
        <translation>Copiez les URI de redirection dans l’application. Les changements peuvent prendre 10 minutes.</translation>
    </message>
    <message>
        <source>The app does not offer all the access that was asked for.</source>
        <translation>L’application n’offre pas tous les accès demandés.</translation>
    </message>
    <message>
        <source>Add the scopes to the app, or ask for fewer.</source>
        <translation>Ajoutez les scopes à l’application, ou demandez-en moins.</translation>
    </message>
    <message>
        <source>This way to sign in is switched off for the app.</source>
        <translation>Cette façon de s’identifier est désactivée pour l’application.</translation>
    </message>
    <message>
        <source>Switch on the web server flow in the app, or use another app.</source>
        <translation>Activez «&#x202f;Web Server Flow&#x202f;» dans l’application, ou utilisez une autre application.</translation>
    </message>
    <message>
        <source>Signing in by a code is switched off for the app.</source>
        <translation>L’identification par code est désactivée pour l’application.</translation>
    </message>
    <message>
        <source>Switch on Device Flow in the app, or sign in with your browser.</source>
        <translation>Activez «&#x202f;Device Flow&#x202f;» dans l’application, ou identifiez-vous avec votre navigateur.</translation>
    </message>
    <message>
        <source>The app does not take the proof Patchbay sends (PKCE).</source>
        <translation>L’application n’accepte pas la preuve envoyée par Patchbay (PKCE).</translation>
    </message>
    <message>
        <source>Turn on “Require PKCE” in the app, then wait up to 10 minutes.</source>
        <translation>Activez «&#x202f;Require PKCE&#x202f;» dans l’application, puis attendez jusqu’à 10 minutes.</translation>
    </message>
    <message>
        <source>This user is no longer active in the org.</source>
        <translation>Cet utilisateur n’est plus actif dans l’organisation.</translation>
    </message>
    <message>
        <source>Please activate my user again, or tell me which user to sign in with.</source>
        <translation>Veuillez réactiver mon utilisateur, ou m’indiquer avec quel utilisateur m’identifier.</translation>
    </message>
    <message>
        <source>The org is locked, closed or suspended.</source>
        <translation>L’organisation est verrouillée, fermée ou suspendue.</translation>
    </message>
    <message>
        <source>This user signed in too often within an hour.</source>
        <translation>Cet utilisateur s’est identifié trop souvent en une heure.</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>%1 a un problème en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Your organization does not allow this app.</source>
        <translation>Votre organisation n’autorise pas cette application.</translation>
    </message>
    <message>
        <source>Ask the admin of your organization to allow it.</source>
        <translation>Demandez à l’administrateur de votre organisation de l’autoriser.</translation>
    </message>
    <message>
        <source>Please allow the app that Patchbay signs in with for our organization.</source>
        <translation>Veuillez autoriser pour notre organisation l’application avec laquelle Patchbay s’identifie.</translation>
    </message>
    <message>
        <source>This app is for members of one organization only.</source>
        <translation>Cette application est réservée aux membres d’une seule organisation.</translation>
    </message>
    <message>
        <source>Sign in with an account of that organization, or use another app.</source>
        <translation>Identifiez-vous avec un compte de cette organisation, ou utilisez une autre application.</translation>
    </message>
    <message>
        <source>%1 takes sign-ins in a browser only.</source>
        <translation>%1 n’accepte les identifications que dans un navigateur.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>Identifiez-vous plutôt avec votre navigateur.</translation>
    </message>
    <message>
        <source>The org has used up its API requests for now.</source>
        <translation>L’organisation a épuisé ses requêtes d’API pour le moment.</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when there are some again. An admin can see who uses them up.</source>
        <translation>Patchbay reprendra de lui-même quand il y en aura de nouveau. Un administrateur peut voir qui les épuise.</translation>
    </message>
    <message>
        <source>The org&apos;s API requests are used up. Please look at Setup, Company Information, API Requests, and which apps use them.</source>
        <translation>Les requêtes d’API de l’organisation sont épuisées. Veuillez regarder dans Configuration, «&#x202f;Company Information&#x202f;», «&#x202f;API Requests&#x202f;», et voir quelles applications les utilisent.</translation>
    </message>
    <message>
        <source>The org has no storage left.</source>
        <translation>L’organisation n’a plus d’espace de stockage.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full, so no record can be created. Please free some: Setup, Storage Usage.</source>
        <translation>Le stockage de données de l’organisation est plein, aucun enregistrement ne peut donc être créé. Veuillez en libérer&#x202f;: Configuration, «&#x202f;Storage Usage&#x202f;».</translation>
    </message>
    <message>
        <source>The org&apos;s trial has ended.</source>
        <translation>La période d’essai de l’organisation est terminée.</translation>
    </message>
    <message>
        <source>A security policy of the org stopped this.</source>
        <translation>Une stratégie de sécurité de l’organisation l’a bloqué.</translation>
    </message>
    <message>
        <source>A transaction security policy stopped Patchbay. Please allow what it does, or tell me which way to take.</source>
        <translation>Une stratégie de sécurité des transactions a bloqué Patchbay. Veuillez autoriser ce qu’il fait, ou m’indiquer comment procéder.</translation>
    </message>
    <message>
        <source>A limit of the org is reached.</source>
        <translation>Une limite de l’organisation est atteinte.</translation>
    </message>
    <message>
        <source>A limit of our org stops what I do with Patchbay. Please look into it.</source>
        <translation>Une limite de notre organisation bloque ce que je fais avec Patchbay. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>This is not switched on in the org.</source>
        <translation>Ce n’est pas activé dans l’organisation.</translation>
    </message>
    <message>
        <source>Something that Patchbay needs is switched off in our org. Please switch it on for my user.</source>
        <translation>Quelque chose dont Patchbay a besoin est désactivé dans notre organisation. Veuillez l’activer pour mon utilisateur.</translation>
    </message>
    <message>
        <source>The app may not use the API.</source>
        <translation>L’application ne peut pas utiliser l’API.</translation>
    </message>
    <message>
        <source>Add the scope “api” to the app, then reconnect.</source>
        <translation>Ajoutez le scope «&#x202f;api&#x202f;» à l’application, puis reconnectez.</translation>
    </message>
    <message>
        <source>The token is no longer valid.</source>
        <translation>Le jeton n’est plus valide.</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>Reconnectez.</translation>
    </message>
    <message>
        <source>The token belongs to another org.</source>
        <translation>Le jeton appartient à une autre organisation.</translation>
    </message>
    <message>
        <source>This user may not see the account.</source>
        <translation>Cet utilisateur ne peut pas voir le compte.</translation>
    </message>
    <message>
        <source>The org has moved to another address.</source>
        <translation>L’organisation a changé d’adresse.</translation>
    </message>
    <message>
        <source>Patchbay asks for the new one by itself. If that does not help, reconnect.</source>
        <translation>Patchbay demande la nouvelle de lui-même. Si cela ne suffit pas, reconnectez.</translation>
    </message>
    <message>
        <source>The org does not have this version of the API any more.</source>
        <translation>L’organisation n’a plus cette version de l’API.</translation>
    </message>
    <message>
        <source>Install a newer Patchbay.</source>
        <translation>Installez une version plus récente de Patchbay.</translation>
    </message>
    <message>
        <source>%1 is too busy right now.</source>
        <translation>%1 est surchargé en ce moment.</translation>
    </message>
    <message>
        <source>Somebody else is writing the same records.</source>
        <translation>Quelqu’un d’autre écrit les mêmes enregistrements.</translation>
    </message>
    <message>
        <source>Patchbay tries again by itself.</source>
        <translation>Patchbay réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The org does not let this account do that.</source>
        <translation>L’organisation ne permet pas cela à ce compte.</translation>
    </message>
    <message>
        <source>Our org forbids something that Patchbay does for my user. Please look into it.</source>
        <translation>Notre organisation interdit quelque chose que Patchbay fait pour mon utilisateur. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>The org does not have the rest of that list any more.</source>
        <translation>L’organisation n’a plus le reste de cette liste.</translation>
    </message>
    <message>
        <source>The org has no such kind of record, or this account may not see it.</source>
        <translation>L’organisation n’a pas ce type d’enregistrement, ou ce compte ne peut pas le voir.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Une règle de l’organisation le refuse.</translation>
    </message>
    <message>
        <source>The org does not allow this choice for the field.</source>
        <translation>L’organisation n’autorise pas ce choix pour le champ.</translation>
    </message>
    <message>
        <source>Choose another, then send again.</source>
        <translation>Choisissez autre chose, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>The org takes it for a record that it has already.</source>
        <translation>L’organisation le prend pour un enregistrement qu’elle a déjà.</translation>
    </message>
    <message>
        <source>Use the other record, or ask an admin about the duplicate rule.</source>
        <translation>Utilisez l’autre enregistrement, ou interrogez un administrateur sur la règle de duplication.</translation>
    </message>
    <message>
        <source>A field that must be filled in is empty.</source>
        <translation>Un champ obligatoire est vide.</translation>
    </message>
    <message>
        <source>Fill it in, then send again.</source>
        <translation>Remplissez-le, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>L’adresse e-mail n’est pas valide.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>Shorten it, then send again.</source>
        <translation>Raccourcissez-le, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>La valeur ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Choose one, then send again.</source>
        <translation>Choisissez-en une, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>A number is too large or too small.</source>
        <translation>Un nombre est trop grand ou trop petit.</translation>
    </message>
    <message>
        <source>An ID in the record is not right.</source>
        <translation>Un ID de l’enregistrement n’est pas correct.</translation>
    </message>
    <message>
        <source>A record that this one refers to is not there, or may not be used.</source>
        <translation>Un enregistrement auquel celui-ci fait référence n’existe pas, ou ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This account may not use a record that this one refers to, such as its owner or campaign.</source>
        <translation>Ce compte ne peut pas utiliser un enregistrement auquel celui-ci fait référence, comme son propriétaire ou sa campagne.</translation>
    </message>
    <message>
        <source>Choose another, or ask an admin.</source>
        <translation>Choisissez-en un autre, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>Please let my user read and use the records that mine refer to, such as owner, account and campaign.</source>
        <translation>Veuillez permettre à mon utilisateur de lire et d’utiliser les enregistrements auxquels les miens font référence, comme le propriétaire, le compte et la campagne.</translation>
    </message>
    <message>
        <source>Its owner is a user who is no longer active.</source>
        <translation>Son propriétaire est un utilisateur qui n’est plus actif.</translation>
    </message>
    <message>
        <source>Choose another owner, then send again.</source>
        <translation>Choisissez un autre propriétaire, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>The record is locked while it is being approved.</source>
        <translation>L’enregistrement est verrouillé pendant son approbation.</translation>
    </message>
    <message>
        <source>Wait for the approval, or ask an admin.</source>
        <translation>Attendez l’approbation, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>The record was deleted there.</source>
        <translation>L’enregistrement y a été supprimé.</translation>
    </message>
    <message>
        <source>Restore it from the org&apos;s recycle bin, or create it anew.</source>
        <translation>Restaurez-le depuis la corbeille de l’organisation, ou créez-le à nouveau.</translation>
    </message>
    <message>
        <source>The lead has been converted already.</source>
        <translation>La piste a déjà été convertie.</translation>
    </message>
    <message>
        <source>Use its contact or account instead.</source>
        <translation>Utilisez plutôt son contact ou son compte.</translation>
    </message>
    <message>
        <source>Another record holds the same value in a field where each is unique.</source>
        <translation>Un autre enregistrement a la même valeur dans un champ où chaque valeur doit être unique.</translation>
    </message>
    <message>
        <source>Change it, or use the other record.</source>
        <translation>Modifiez-la, ou utilisez l’autre enregistrement.</translation>
    </message>
    <message>
        <source>The org did not delete it.</source>
        <translation>L’organisation ne l’a pas supprimé.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>name@company.example</source>
        <translation>nom@entreprise.example</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice made</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no date chosen</comment>
        <translation>Aucune date</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Welcome to Patchbay</source>
        <translation>Bienvenue dans Patchbay</translation>
    </message>
    <message>
        <source>Connect your accounts, then send leads where they belong.</source>
        <translation>Connectez vos comptes, puis envoyez les pistes là où elles doivent aller.</translation>
    </message>
    <message>
        <source>Try the demo org</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>&amp;Try the demo org</source>
        <translation>&amp;Essayer l’organisation de démo</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>Production or sandbox. You need an External Client App in your org; Patchbay shows you each step.</source>
        <translation>Production ou sandbox. Il vous faut une External Client App dans votre organisation&#x202f;; Patchbay vous montre chaque étape.</translation>
    </message>
    <message>
        <source>Something else first?</source>
        <translation>Autre chose d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>Tokens stay in your keychain</source>
        <translation>Les jetons restent dans votre trousseau</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message>
        <source>Records are saved here first, then sent.</source>
        <translation>Les enregistrements sont d’abord conservés ici, puis envoyés.</translation>
    </message>
    <message>
        <source>No server of ours</source>
        <translation>Aucun serveur à nous</translation>
    </message>
    <message>
        <source>Your computer talks to your services directly.</source>
        <translation>Votre ordinateur communique directement avec vos services.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
</context>
<context>
    <name>HabitsPane</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>St&amp;art at login</source>
        <translation>&amp;Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Opens in the background and sends what waits.</source>
        <translation>S’ouvre en arrière-plan et envoie ce qui attend.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>&amp;Rester actif dans la zone de notification</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Rester actif dans la zone de notification</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>A &amp;connection needs you</source>
        <translation>Une &amp;connexion requiert votre attention</translation>
    </message>
    <message>
        <source>A connection needs you</source>
        <translation>Une connexion requiert votre attention</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Les modifications s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Quick lead from anywhere</source>
        <translation>Saisie rapide d’une &amp;piste depuis n’importe où</translation>
    </message>
    <message>
        <source>Give this command a key in your desktop&apos;s keyboard settings.</source>
        <translation>Attribuez un raccourci à cette commande dans les paramètres clavier de votre bureau.</translation>
    </message>
    <message>
        <source>Command for a quick lead</source>
        <translation>Commande pour la saisie rapide d’une piste</translation>
    </message>
    <message>
        <source>A &amp;record or an automation needs you</source>
        <translation>Un &amp;enregistrement ou une automatisation requiert votre attention</translation>
    </message>
    <message>
        <source>A record or an automation needs you</source>
        <translation>Un enregistrement ou une automatisation requiert votre attention</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. What needs you stands in the window, on the pages Connections and Activity.</source>
        <translation>Ce bureau n’affiche pas de notifications. Ce qui requiert votre attention figure dans la fenêtre, sur les pages «&#x202f;Connexions&#x202f;» et «&#x202f;Activité&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>The demo org is a Salesforce org that runs on this computer. It needs no account, and nothing you enter there leaves this computer: the quickest way to see a first lead arrive.</source>
        <translation>L’organisation de démo est une organisation Salesforce qui tourne sur cet ordinateur. Elle ne demande aucun compte, et rien de ce que vous y saisissez ne quitte cet ordinateur&#x202f;: c’est le moyen le plus rapide de voir arriver une première piste.</translation>
    </message>
    <message>
        <source>For your own Salesforce org Patchbay asks once for a client id; its settings page says how to get one. All other services are in the list of providers.</source>
        <translation>Pour votre propre organisation Salesforce, Patchbay demande une seule fois un ID client&#x202f;; sa page de paramètres explique comment l’obtenir. Tous les autres services sont dans la liste des fournisseurs.</translation>
    </message>
    <message>
        <source>The welcome page goes when you skip it, or when a first connection is there.</source>
        <translation>La page de bienvenue disparaît quand vous la passez, ou dès qu’il y a une première connexion.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Each service has a card. Connect opens the service&apos;s own sign-in page; your password is typed there and never reaches Patchbay. What it gets in return, a token, is kept in your computer&apos;s keychain.</source>
        <translation>Chaque service a une carte. «&#x202f;Connecter&#x202f;» ouvre la page d’identification du service&#x202f;; vous y saisissez votre mot de passe, qui ne parvient jamais à Patchbay. Ce que Patchbay reçoit en retour, un jeton, est conservé dans le trousseau de votre ordinateur.</translation>
    </message>
    <message>
        <source>A service may have several accounts: each is a row of its card, with the name, the kind of org and the state.</source>
        <translation>Un service peut avoir plusieurs comptes&#x202f;: chacun est une ligne de sa carte, avec le nom, le type d’organisation et l’état.</translation>
    </message>
    <message>
        <source>When a card wants you</source>
        <translation>Quand une carte a besoin de vous</translation>
    </message>
    <message>
        <source>Needs reconnect: the service ended the access; the card says why. Offline: the service did not answer. You stay signed in, and Patchbay keeps trying.</source>
        <translation>«&#x202f;À reconnecter&#x202f;»&#x202f;: le service a mis fin à l’accès&#x202f;; la carte dit pourquoi. «&#x202f;Hors ligne&#x202f;»&#x202f;: le service n’a pas répondu. Votre session reste ouverte, et Patchbay continue d’essayer.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>The list holds the services that Patchbay knows and that are not on your page yet. What you add gets a card there; nothing is connected by that.</source>
        <translation>La liste contient les services que Patchbay connaît et qui ne sont pas encore sur votre page. Ce que vous ajoutez y reçoit une carte&#x202f;; rien n’est connecté pour autant.</translation>
    </message>
    <message>
        <source>One that is missing</source>
        <translation>S’il en manque un</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2 can be added. Enter its addresses, or have them looked up where the service tells them itself.</source>
        <translation>Tout service où l’on s’identifie par OAuth 2 peut être ajouté. Saisissez ses adresses, ou faites-les chercher si le service les indique lui-même.</translation>
    </message>
    <message>
        <source>You can also have a file written and fill it in: the card changes whenever you save, and mistakes in it are told.</source>
        <translation>Vous pouvez aussi faire créer un fichier et le remplir&#x202f;: la carte change à chaque enregistrement, et les erreurs du fichier sont signalées.</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>Paramètres du fournisseur</translation>
    </message>
    <message>
        <source>A client secret is needed only where the service asks for one; it is kept in your keychain.</source>
        <translation>Un secret client n’est nécessaire que si le service en demande un&#x202f;; il est conservé dans votre trousseau.</translation>
    </message>
    <message>
        <source>For Salesforce</source>
        <translation>Pour Salesforce</translation>
    </message>
    <message>
        <source>In Salesforce, open Setup, then External Client App Manager, and choose New External Client App.</source>
        <translation>Dans Salesforce, ouvrez Configuration, puis «&#x202f;External Client App Manager&#x202f;», et choisissez «&#x202f;New External Client App&#x202f;».</translation>
    </message>
    <message>
        <source>Turn on OAuth and paste all redirect URIs of this page, one per line.</source>
        <translation>Activez OAuth et collez toutes les URI de redirection de cette page, une par ligne.</translation>
    </message>
    <message>
        <source>Add the scopes that are ticked here.</source>
        <translation>Ajoutez les scopes cochés ici.</translation>
    </message>
    <message>
        <source>Turn on Require PKCE. Turn off both options that require a secret.</source>
        <translation>Activez «&#x202f;Require PKCE&#x202f;». Désactivez les deux options qui exigent un secret.</translation>
    </message>
    <message>
        <source>Save, and wait up to ten minutes. Copy the consumer key; it is the client id.</source>
        <translation>Enregistrez, et attendez jusqu’à dix minutes. Copiez la clé consommateur&#x202f;; c’est l’ID client.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvel enregistrement</translation>
    </message>
    <message>
        <source>The band at the top names the org that the record goes to; production has a line of its own colour. Choose the kind of record; the fields come from that org.</source>
        <translation>Le bandeau du haut indique l’organisation de destination&#x202f;; la production a un trait de couleur qui lui est propre. Choisissez le type d’enregistrement&#x202f;; les champs viennent de cette organisation.</translation>
    </message>
    <message>
        <source>Fill in the fields with a red mark. A lead without a company is saved with “Unknown” and shows up under To complete. An e-mail signature or a vCard fills the form after you have looked at what was recognised.</source>
        <translation>Remplissez les champs marqués en rouge. Une piste sans société est enregistrée avec «&#x202f;Unknown&#x202f;» et apparaît sous «&#x202f;À compléter&#x202f;». Une signature d’e-mail ou une vCard remplit le formulaire une fois que vous avez vu ce qui a été reconnu.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>A record is on your disk before the form clears, also without a network. If somebody with the same e-mail address is in the org already, you see it before you create a second one.</source>
        <translation>Un enregistrement est sur votre disque avant que le formulaire se vide, même sans réseau. Si quelqu’un avec la même adresse e-mail est déjà dans l’organisation, vous le voyez avant d’en créer un second.</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>Saisie rapide d’une piste</translation>
    </message>
    <message>
        <source>A small window that stays on top, for a name, a company and an e-mail address. Open it by its keys on any page, by Go to, or from the icon in the tray where your desktop has one.</source>
        <translation>Une petite fenêtre qui reste au premier plan, pour un nom, une société et une adresse e-mail. Ouvrez-la par son raccourci depuis n’importe quelle page, par «&#x202f;Aller à&#x202f;», ou par l’icône de la zone de notification si votre bureau en a une.</translation>
    </message>
    <message>
        <source>It writes to the org that its band names. Create and new keeps the window open for the next one. All fields takes what you typed to the large form.</source>
        <translation>Elle écrit dans l’organisation indiquée par son bandeau. «&#x202f;Créer et nouveau&#x202f;» garde la fenêtre ouverte pour la saisie suivante. «&#x202f;Tous les champs&#x202f;» reprend ce que vous avez saisi dans le grand formulaire.</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>Lors d’un salon ou d’une permanence</translation>
    </message>
    <message>
        <source>The campaign, the lead source and the owner can stay from lead to lead, so that only what differs is typed. They stay until you end it, also after a new start.</source>
        <translation>La campagne, l’origine de la piste et le propriétaire peuvent rester de piste en piste, pour ne saisir que ce qui diffère. Ils restent jusqu’à ce que vous y mettiez fin, même après un redémarrage.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>On the page New record, choose the org and the kind Lead.</source>
        <translation>Sur la page «&#x202f;Nouvel enregistrement&#x202f;», choisissez l’organisation et le type «&#x202f;Piste&#x202f;».</translation>
    </message>
    <message>
        <source>Press Choose what stays, and fill in what all leads have in common.</source>
        <translation>Appuyez sur «&#x202f;Choisir ce qui reste&#x202f;», et remplissez ce que toutes les pistes ont en commun.</translation>
    </message>
    <message>
        <source>Enter leads. A strip above the form says what stays, and lets you change it.</source>
        <translation>Saisissez les pistes. Une barre au-dessus du formulaire indique ce qui reste, et permet de le changer.</translation>
    </message>
    <message>
        <source>Press End when the fair is over.</source>
        <translation>Appuyez sur «&#x202f;Terminer&#x202f;» quand le salon est fini.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Everything that was written or waits: choose a row to see its details. What waits goes out by itself when the org can be reached.</source>
        <translation>Tout ce qui a été écrit ou qui attend&#x202f;: choisissez une ligne pour voir ses détails. Ce qui attend part tout seul dès que l’organisation est joignable.</translation>
    </message>
    <message>
        <source>What a record may need</source>
        <translation>Ce dont un enregistrement peut avoir besoin</translation>
    </message>
    <message>
        <source>Uncertain: no answer came. Patchbay looks in the org before it sends again, and asks you where it cannot tell. So no record is created twice.</source>
        <translation>«&#x202f;Incertain&#x202f;»&#x202f;: aucune réponse n’est venue. Patchbay regarde dans l’organisation avant de renvoyer, et vous demande quand il ne peut pas le savoir. Ainsi, aucun enregistrement n’est créé deux fois.</translation>
    </message>
    <message>
        <source>Export writes what is shown into a table. Records that arrived can be forgotten after some days: see Settings, Privacy.</source>
        <translation>«&#x202f;Exporter&#x202f;» écrit ce qui est affiché dans un tableau. Les enregistrements arrivés peuvent être oubliés après quelques jours&#x202f;: voir «&#x202f;Paramètres&#x202f;», «&#x202f;Confidentialité&#x202f;».</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Leads that were saved without a company, and contacts without a name, are listed on the page Activity under To complete. Patchbay asks the chosen org which of them still have their placeholder; where it cannot ask, it lists those entered here.</source>
        <translation>Les pistes enregistrées sans société et les contacts sans nom figurent sur la page «&#x202f;Activité&#x202f;», sous «&#x202f;À compléter&#x202f;». Patchbay demande à l’organisation choisie lesquels ont encore leur valeur provisoire&#x202f;; s’il ne peut pas le demander, il liste ceux qui ont été saisis ici.</translation>
    </message>
    <message>
        <source>Choose one and press Complete: fill in what was missing and save. The change is written to the org. Whoever was completed leaves the list.</source>
        <translation>Choisissez une ligne et appuyez sur «&#x202f;Compléter&#x202f;»&#x202f;: saisissez ce qui manquait et enregistrez. La modification est écrite dans l’organisation. Ce qui est complété quitte la liste.</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>When a record has arrived, something else can happen: a message in a Slack channel, an issue in Linear, a contact in HubSpot or Zoho CRM. Each is off until you switch it on.</source>
        <translation>Quand un enregistrement est arrivé, autre chose peut suivre&#x202f;: un message dans un canal Slack, un ticket dans Linear, un contact dans HubSpot ou Zoho CRM. Chaque automatisation est désactivée jusqu’à ce que vous l’activiez.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>En créer une</translation>
    </message>
    <message>
        <source>Connect the service that shall act.</source>
        <translation>Connectez le service qui doit agir.</translation>
    </message>
    <message>
        <source>Press New automation, and choose when it runs and what it does.</source>
        <translation>Appuyez sur «&#x202f;Nouvelle automatisation&#x202f;», et choisissez quand elle s’exécute et ce qu’elle fait.</translation>
    </message>
    <message>
        <source>Look at the preview, and send a test.</source>
        <translation>Regardez l’aperçu, et envoyez un test.</translation>
    </message>
    <message>
        <source>Save it, and switch it on in the list.</source>
        <translation>Enregistrez-la, et activez-la dans la liste.</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>Si l’une échoue</translation>
    </message>
    <message>
        <source>The record stays as it is. Activity says what failed and why; what may have been done already is never repeated by itself.</source>
        <translation>L’enregistrement reste tel quel. «&#x202f;Activité&#x202f;» indique ce qui a échoué et pourquoi&#x202f;; ce qui a peut-être déjà été fait n’est jamais répété tout seul.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Every change is in effect at once. General: language, theme, and how the window behaves. Sign-in: whether sign-in pages open in Patchbay&apos;s window or in your browser.</source>
        <translation>Chaque modification s’applique aussitôt. «&#x202f;Général&#x202f;»&#x202f;: langue, thème et comportement de la fenêtre. «&#x202f;Identification&#x202f;»&#x202f;: si les pages d’identification s’ouvrent dans la fenêtre de Patchbay ou dans votre navigateur.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Read-only keeps Patchbay from writing to any org. A passphrase locks the window when it starts and when you are away; it encrypts nothing.</source>
        <translation>«&#x202f;Lecture seule&#x202f;» empêche Patchbay d’écrire dans une organisation. Une phrase secrète verrouille la fenêtre au démarrage et en votre absence&#x202f;; elle ne chiffre rien.</translation>
    </message>
    <message>
        <source>Remove everything from this computer ends each access at its service and deletes what Patchbay keeps here. It asks first.</source>
        <translation>«&#x202f;Tout supprimer de cet ordinateur&#x202f;» met fin à chaque accès auprès de son service et supprime ce que Patchbay conserve ici. Une confirmation vous est demandée avant.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>What a policy file of your administrator settles is listed there.</source>
        <translation>Ce qu’un fichier de stratégie de votre administrateur définit y est listé.</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>Requêtes locales</translation>
    </message>
    <message>
        <source>Other programs on this computer can hand records to Patchbay: by HTTP, or as files in a folder. Patchbay puts them on disk and sends them. It is off until you switch it on, and other computers do not reach it.</source>
        <translation>D’autres programmes de cet ordinateur peuvent remettre des enregistrements à Patchbay&#x202f;: par HTTP, ou sous forme de fichiers dans un dossier. Patchbay les place sur le disque et les envoie. C’est désactivé jusqu’à ce que vous l’activiez, et les autres ordinateurs n’y ont pas accès.</translation>
    </message>
    <message>
        <source>Let a program in</source>
        <translation>Laisser entrer un programme</translation>
    </message>
    <message>
        <source>In Settings, open Local requests and switch on Take records from other programs.</source>
        <translation>Dans «&#x202f;Paramètres&#x202f;», ouvrez «&#x202f;Requêtes locales&#x202f;» et activez «&#x202f;Accepter les enregistrements d’autres programmes&#x202f;».</translation>
    </message>
    <message>
        <source>Add a key for the program. It is shown once: copy it there. Revoke it whenever you like.</source>
        <translation>Ajoutez une clé pour le programme. Elle est affichée une seule fois&#x202f;: copiez-la là-bas. Vous pouvez la révoquer à tout moment.</translation>
    </message>
    <message>
        <source>Or choose a folder: JSON, CSV and vCard files in it become records.</source>
        <translation>Ou choisissez un dossier&#x202f;: les fichiers JSON, CSV et vCard qui s’y trouvent deviennent des enregistrements.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from control to control; Alt and an underlined letter lead straight to one.</source>
        <translation>Tout peut se faire sans souris. Tab passe d’un élément à l’autre&#x202f;; Alt et une lettre soulignée mènent directement à l’un d’eux.</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Rechercher sur cette page</translation>
    </message>
    <message>
        <source>Create the record, or update the one that was found</source>
        <translation>Créer l’enregistrement, ou mettre à jour celui qui a été trouvé</translation>
    </message>
    <message>
        <source>Create the record and begin a new one</source>
        <translation>Créer l’enregistrement et en commencer un nouveau</translation>
    </message>
    <message>
        <source>Fill the form from a copied signature</source>
        <translation>Remplir le formulaire à partir d’une signature copiée</translation>
    </message>
    <message>
        <source>Close the details, clear the search, or leave the help</source>
        <translation>Fermer les détails, effacer la recherche ou quitter l’aide</translation>
    </message>
    <message>
        <source>Rejected: the org did not take it, and says why. Change the blamed field in the panel, or open the form, then send it.</source>
        <translation>«&#x202f;Refusé&#x202f;»&#x202f;: l’organisation ne l’a pas accepté, et dit pourquoi. Modifiez le champ en cause dans le volet, ou ouvrez le formulaire, puis envoyez-le.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Menu of a card or a field</source>
        <translation>Menu d’une carte ou d’un champ</translation>
    </message>
    <message>
        <source>To the sidebar, the page, its details; back with Shift</source>
        <translation>Vers la barre latérale, la page, ses détails&#x202f;; en arrière avec Maj</translation>
    </message>
    <message>
        <source>Test asks the service now. Disconnect ends the access there and removes it here. Press Enter on a card, or on an account&apos;s row, for its details.</source>
        <translation>«&#x202f;Tester&#x202f;» interroge le service tout de suite. «&#x202f;Déconnecter&#x202f;» met fin à l’accès là-bas et le retire ici. Appuyez sur Entrée sur une carte, ou sur la ligne d’un compte, pour voir ses détails.</translation>
    </message>
    <message>
        <source>Most services let in only programs that they know. You register an app there once and enter its client id here.</source>
        <translation>La plupart des services n’acceptent que les programmes qu’ils connaissent. Vous y enregistrez une application une fois et saisissez son ID client ici.</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain: under Where to sign in, choose Your own domain and enter it.</source>
        <translation>Une application locale ne fonctionne que sur le domaine de sa propre organisation&#x202f;: sous «&#x202f;Où s’identifier&#x202f;», choisissez «&#x202f;Votre propre domaine&#x202f;» et saisissez-le.</translation>
    </message>
    <message>
        <source>Press Check this app. If it finds nothing wrong, save, and connect.</source>
        <translation>Appuyez sur «&#x202f;Vérifier cette application&#x202f;». Si aucune erreur n’est trouvée, enregistrez, puis connectez.</translation>
    </message>
    <message>
        <source>Discard takes away what you do not want to send. Undo, in the note at the bottom, brings it back while the note stands there.</source>
        <translation>«&#x202f;Abandonner&#x202f;» retire ce que vous ne voulez pas envoyer. «&#x202f;Annuler&#x202f;», dans le message en bas, le rétablit tant que ce message est affiché.</translation>
    </message>
    <message>
        <source>Requests go as your system says, by a proxy of your own, or by none. A proxy&apos;s password is kept in your keychain. While a proxy is in the way, nothing is lost: records wait, and you stay signed in.</source>
        <translation>Les requêtes passent comme l’indique votre système, par votre propre proxy ou sans proxy. Le mot de passe d’un proxy est conservé dans votre trousseau. Tant qu’un proxy fait obstacle, rien n’est perdu&#x202f;: les enregistrements attendent, et votre session reste ouverte.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>What works on this computer and what does not. Copy report is for whoever helps you: no token, account, name or host is in it.</source>
        <translation>Ce qui fonctionne sur cet ordinateur et ce qui ne fonctionne pas. «&#x202f;Copier le rapport&#x202f;» est destiné à la personne qui vous aide&#x202f;: il ne contient ni jeton, ni compte, ni nom, ni hôte.</translation>
    </message>
    <message>
        <source>Test what is connected, or read the page again</source>
        <translation>Tester ce qui est connecté, ou relire la page</translation>
    </message>
    <message>
        <source>Disconnect or discard what is chosen; you are asked first</source>
        <translation>Déconnecter ou abandonner ce qui est choisi&#x202f;; une confirmation vous est demandée avant</translation>
    </message>
    <message>
        <source>Take back what a message at the bottom says</source>
        <translation>Annuler ce qu’indique un message en bas</translation>
    </message>
    <message>
        <source>Details of a card, or of an account&apos;s row</source>
        <translation>Détails d’une carte, ou de la ligne d’un compte</translation>
    </message>
    <message>
        <source>Nothing twice</source>
        <translation>Rien en double</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>Exécutions d’automatisations</translation>
    </message>
    <message>
        <source>Each time an automation does something for a record, that is a run. The list says what was done, what waits and what failed; choose a row to see the reason.</source>
        <translation>Chaque fois qu’une automatisation fait quelque chose pour un enregistrement, c’est une exécution. La liste indique ce qui a été fait, ce qui attend et ce qui a échoué&#x202f;; choisissez une ligne pour voir la raison.</translation>
    </message>
    <message>
        <source>What waits goes on by itself: when the service answers, when its connection works, or when you switch the automation on.</source>
        <translation>Ce qui attend reprend tout seul&#x202f;: quand le service répond, quand sa connexion fonctionne, ou quand vous activez l’automatisation.</translation>
    </message>
    <message>
        <source>What a run may need</source>
        <translation>Ce dont une exécution peut avoir besoin</translation>
    </message>
    <message>
        <source>It was not done: correct what the panel names, then press Try again.</source>
        <translation>«&#x202f;Cela n’a pas été fait&#x202f;»&#x202f;: corrigez ce que le volet indique, puis appuyez sur «&#x202f;Réessayer&#x202f;».</translation>
    </message>
    <message>
        <source>Did it arrive? No answer came. Look in the service, then press It arrived, or Send again. Patchbay does not repeat it by itself, so nothing is done twice.</source>
        <translation>«&#x202f;Est-ce arrivé&#x202f;?&#x202f;»&#x202f;: aucune réponse n’est venue. Regardez dans le service, puis appuyez sur «&#x202f;C’est arrivé&#x202f;» ou sur «&#x202f;Renvoyer&#x202f;». Patchbay ne répète rien tout seul, pour que rien ne soit fait deux fois.</translation>
    </message>
    <message>
        <source>Discard forgets a run that need not be done. The record stays as it is.</source>
        <translation>«&#x202f;Abandonner&#x202f;» oublie une exécution qui n’a pas besoin d’être faite. L’enregistrement reste tel quel.</translation>
    </message>
    <message>
        <source>Open a file… takes a vCard into the form, or a CSV file of leads to the page Import; so does a file that you drop anywhere on the window.</source>
        <translation>« Ouvrir un fichier… » met une vCard dans le formulaire, ou un fichier CSV de pistes dans la page « Import » ; un fichier déposé n’importe où sur la fenêtre aussi.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>A CSV file of leads comes into an org here: choose it on the page, drop it on the window, or open it with Patchbay. Its first line names the columns. It may have 5,000 rows and 8 MB.</source>
        <translation>Un fichier CSV de pistes entre ici dans une organisation : choisissez-le sur la page, déposez-le sur la fenêtre ou ouvrez-le avec Patchbay. Sa première ligne nomme les colonnes. Il peut avoir 5 000 lignes et 8 Mo.</translation>
    </message>
    <message>
        <source>Look at the org, and at the field that each column goes to; choose another, or leave the column out.</source>
        <translation>Regardez l’organisation et le champ où va chaque colonne ; choisissez-en un autre, ou laissez la colonne de côté.</translation>
    </message>
    <message>
        <source>Add what is the same for every row, such as the lead source.</source>
        <translation>Ajoutez ce qui est pareil pour chaque ligne, comme l’origine de la piste.</translation>
    </message>
    <message>
        <source>Check. Rows with an error are left out; save them, correct them, and open that file.</source>
        <translation>Vérifiez. Les lignes avec une erreur sont laissées de côté ; enregistrez-les, corrigez-les et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Import. For a production org you type its name first.</source>
        <translation>Importez. Pour une organisation de production, vous saisissez d’abord son nom.</translation>
    </message>
    <message>
        <source>The leads wait in Activity and go out as soon as the org answers. You can stop: what still waits leaves the queue, what arrived stays.</source>
        <translation>Les pistes attendent dans « Activité » et partent dès que l’organisation répond. Vous pouvez arrêter : ce qui attend encore quitte la file, ce qui est arrivé reste.</translation>
    </message>
    <message>
        <source>The same file opened again brings only what is new or corrected in it.</source>
        <translation>Le même fichier, ouvert à nouveau, n’apporte que ce qui y est nouveau ou corrigé.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>Written</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID d’enregistrement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Waits: Patchbay is read-only</source>
        <translation>En attente&#x202f;: Patchbay est en lecture seule</translation>
    </message>
    <message>
        <source>Waits for your administrator</source>
        <translation>Attend votre administrateur</translation>
    </message>
    <message>
        <source>Records go out as soon as that is over.</source>
        <translation>Les enregistrements partiront dès que ce sera terminé.</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Waits for your keychain</source>
        <translation>Attend votre trousseau</translation>
    </message>
    <message>
        <source>Waits until you sign in again</source>
        <translation>Attend que vous vous identifiiez à nouveau</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>Sa connexion n’existe plus</translation>
    </message>
    <message>
        <source>Connect the org again, or send it as an account that is connected now.</source>
        <translation>Connectez à nouveau l’organisation, ou envoyez-le avec un compte connecté actuellement.</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Attend %1</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Attend le proxy</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>Afficher dans « Activité »</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop volumineux.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This address takes %1.</source>
        <translation>Cette adresse accepte %1.</translation>
    </message>
    <message>
        <source>This key is not for web pages of this address.</source>
        <translation>Cette clé ne vaut pas pour les pages web de cette adresse.</translation>
    </message>
    <message>
        <source>Too many requests with this key. Wait a little.</source>
        <translation>Trop de requêtes avec cette clé. Attendez un peu.</translation>
    </message>
    <message>
        <source>Too many requests are in hand here. Wait a little.</source>
        <translation>Trop de requêtes sont en cours ici. Patientez un peu.</translation>
    </message>
    <message>
        <source>Too many requests without a key. Wait a little.</source>
        <translation>Trop de requêtes sans clé. Patientez un peu.</translation>
    </message>
    <message>
        <source>No key is for web pages of this address.</source>
        <translation>Aucune clé ne vaut pour les pages web de cette adresse.</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>This key may not create records of kind %1.</source>
        <translation>Cette clé ne peut pas créer d’enregistrements de type %1.</translation>
    </message>
    <message>
        <source>This key may not list connections.</source>
        <translation>Cette clé ne peut pas lister les connexions.</translation>
    </message>
    <message>
        <source>Send JSON, with Content-Type: application/json.</source>
        <translation>Envoyez du JSON, avec Content-Type: application/json.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris ici.</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 200 visible characters.</source>
        <translation>Une Idempotency-Key a de 1 à 200 caractères visibles.</translation>
    </message>
    <message>
        <source>The body is not one JSON object in UTF-8.</source>
        <translation>Le corps n’est pas un objet JSON unique en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 y figure deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>A record has %n fields at most.</source>
        <translation>
            <numerusform>Un enregistrement a au plus %Ln champ.</numerusform>
            <numerusform>Un enregistrement a au plus %Ln champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name in the body is not a field&apos;s name.</source>
        <translation>Un nom dans le corps n’est pas un nom de champ.</translation>
    </message>
    <message>
        <source>%1 is not a plain value.</source>
        <translation>%1 n’est pas une valeur simple.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Send the body whole, with a Content-Length; chunks are not taken.</source>
        <translation>Envoyez le corps en entier, avec Content-Length&#x202f;; les fragments ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>A POST needs a Content-Length.</source>
        <translation>Un POST nécessite Content-Length.</translation>
    </message>
    <message>
        <source>Content-Length is no number.</source>
        <translation>Content-Length n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A body may have %1 bytes at most.</source>
        <translation>Un corps peut avoir au plus %1 octets.</translation>
    </message>
    <message>
        <source>This is not a plain HTTP request.</source>
        <translation>Ce n’est pas une simple requête HTTP.</translation>
    </message>
    <message>
        <source>The head of this request is too long.</source>
        <translation>L’en-tête de cette requête est trop long.</translation>
    </message>
    <message>
        <source>Ask for localhost or 127.0.0.1.</source>
        <translation>Demandez localhost ou 127.0.0.1.</translation>
    </message>
    <message>
        <source>Patchbay is ending. Try again.</source>
        <translation>Patchbay est en train de se fermer. Réessayez.</translation>
    </message>
    <message>
        <source>The time of this key is over. Make a new one with “patchbayctl key add”.</source>
        <translation>Cette clé a expiré. Créez-en une nouvelle avec «&#x202f;patchbayctl key add&#x202f;».</translation>
    </message>
    <message>
        <source>Send a key of the intake, as “Authorization: Bearer …”. “patchbayctl key add” makes one.</source>
        <translation>Envoyez une clé de réception, sous la forme «&#x202f;Authorization: Bearer …&#x202f;». «&#x202f;patchbayctl key add&#x202f;» en crée une.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another record.</source>
        <translation>Cette Idempotency-Key a été utilisée pour un autre enregistrement.</translation>
    </message>
    <message>
        <source>Open Patchbay and connect Salesforce.</source>
        <translation>Ouvrez Patchbay et connectez Salesforce.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>Il ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8.</source>
        <translation>Ce n’est pas du JSON en UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>A file may have %n records at most.</source>
        <translation>
            <numerusform>Un fichier peut contenir au plus %Ln enregistrement.</numerusform>
            <numerusform>Un fichier peut contenir au plus %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is no record.</source>
        <comment>a place</comment>
        <translation>%1&#x202f;: ce n’est pas un enregistrement.</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>La première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is a control character.</source>
        <translation>Ligne %1, colonne %2&#x202f;: elle contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Line %1: column %2 has no name.</source>
        <translation>Ligne %1&#x202f;: la colonne %2 n’a pas de nom.</translation>
    </message>
    <message>
        <source>Line %1: column %2 has the name of another.</source>
        <translation>Ligne %1&#x202f;: la colonne %2 porte le nom d’une autre.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quote stands where none may.</source>
        <translation>Ligne %1, colonne %2&#x202f;: un guillemet n’est pas permis ici.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quote that begins here never ends.</source>
        <translation>Ligne %1, colonne %2&#x202f;: le guillemet ouvert ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, the header has %3.</source>
        <translation>La ligne %1 a %2 colonnes, l’en-tête en a %3.</translation>
    </message>
    <message>
        <source>Line %1: this is more than a file may hold.</source>
        <translation>Ligne %1&#x202f;: c’est plus que ce qu’un fichier peut contenir.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1: this is no vCard.</source>
        <comment>a place</comment>
        <translation>%1&#x202f;: ce n’est pas une vCard.</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files are taken: name it .json, .csv or .vcf.</source>
        <translation>Sont acceptés les fichiers JSON, CSV et vCard&#x202f;: donnez-lui un nom en .json, .csv ou .vcf.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) before it were taken.</source>
        <translation>
            <numerusform>%Ln enregistrement précédent a été accepté.</numerusform>
            <numerusform>%Ln enregistrements précédents ont été acceptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>Ce fichier n’a pas été accepté.</translation>
    </message>
    <message>
        <source>It was gone when it was to be read.</source>
        <translation>Il n’était plus là au moment de le lire.</translation>
    </message>
    <message>
        <source>It is a link or no plain file.</source>
        <translation>C’est un lien, ou ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Il appartient à un autre utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB.</source>
        <translation>
            <numerusform>Il dépasse %Ln Mo.</numerusform>
            <numerusform>Il dépasse %Ln Mo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>No web page gets anything here.</source>
        <translation>Aucune page web n’obtient quoi que ce soit ici.</translation>
    </message>
    <message>
        <source>The window of Patchbay is locked. Unlock it first.</source>
        <translation>La fenêtre de Patchbay est verrouillée. Déverrouillez-la d’abord.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>LocalRequestsPane</name>
    <message>
        <source>Local requests</source>
        <translation>Requêtes locales</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Take records from other &amp;programs</source>
        <translation>Accepter les enregistrements d’autres &amp;programmes</translation>
    </message>
    <message>
        <source>Take records from other programs</source>
        <translation>Accepter les enregistrements d’autres programmes</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>On this computer only; other computers do not reach it.</source>
        <translation>Sur cet ordinateur seulement&#x202f;; les autres ordinateurs n’y ont pas accès.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Give &amp;tokens to your own programs</source>
        <translation>Fournir des &amp;jetons à vos propres programmes</translation>
    </message>
    <message>
        <source>Give tokens to your own programs</source>
        <translation>Fournir des jetons à vos propres programmes</translation>
    </message>
    <message>
        <source>Take files from a folder</source>
        <translation>Accepter les fichiers d’un dossier</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>A key for each program</source>
        <translation>Une clé par programme</translation>
    </message>
    <message>
        <source>It is shown once, and can be revoked at any time.</source>
        <translation>Elle est affichée une seule fois, et peut être révoquée à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>&amp;Ajouter une clé…</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Les modifications s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Patchbay is locked</source>
        <translation>Patchbay est verrouillé</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Forgotten? With your keychain unlocked, “patchbayctl lock remove” in a terminal takes the lock off. The lock encrypts nothing and is no substitute for your keychain, which protects your tokens.</source>
        <translation>Oubliée&#x202f;? Votre trousseau étant déverrouillé, «&#x202f;patchbayctl lock remove&#x202f;» dans un terminal retire le verrou. Le verrou ne chiffre rien et ne remplace pas votre trousseau, qui protège vos jetons.</translation>
    </message>
</context>
<context>
    <name>LoopbackPage</name>
    <message>
        <source>You can go back to Patchbay</source>
        <translation>Vous pouvez revenir à Patchbay</translation>
    </message>
    <message>
        <source>The sign-in page has answered. Patchbay is checking the account now; you can close this tab.</source>
        <translation>La page d’identification a répondu. Patchbay vérifie maintenant le compte&#x202f;; vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>L’accès n’a pas été accordé</translation>
    </message>
    <message>
        <source>Nothing was saved. You can close this tab and go back to Patchbay.</source>
        <translation>Rien n’a été enregistré. Vous pouvez fermer cet onglet et revenir à Patchbay.</translation>
    </message>
    <message>
        <source>This belongs to no sign-in</source>
        <translation>Ceci ne correspond à aucune identification</translation>
    </message>
    <message>
        <source>Patchbay is waiting for another answer. Start again from Patchbay if you meant to sign in.</source>
        <translation>Patchbay attend une autre réponse. Si vous vouliez vous identifier, recommencez depuis Patchbay.</translation>
    </message>
    <message>
        <source>This was answered already</source>
        <translation>Une réponse a déjà été donnée</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Patchbay.</source>
        <translation>Vous pouvez fermer cet onglet et revenir à Patchbay.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>Patchbay only waits for a sign-in to come back.</source>
        <translation>Patchbay attend seulement le retour d’une identification.</translation>
    </message>
    <message>
        <source>The sign-in page came back with an error</source>
        <translation>La page d’identification est revenue avec une erreur</translation>
    </message>
    <message>
        <source>It does not say which sign-in it belongs to, so Patchbay waits for another answer. Go back to Patchbay to cancel, then try again.</source>
        <translation>Elle n’indique pas à quelle identification elle se rapporte, Patchbay attend donc une autre réponse. Revenez à Patchbay pour annuler, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message numerus="yes">
        <source>The newest sign-in token of %n connection(s) is not saved.</source>
        <translation>
            <numerusform>Le dernier jeton d’identification de %Ln connexion n’est pas enregistré.</numerusform>
            <numerusform>Le dernier jeton d’identification de %Ln connexions n’est pas enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest sign-in token of %1 is not saved.</source>
        <translation>Le dernier jeton d’identification de %1 n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Your keychain did not take it. If you quit now, you may have to sign in again.</source>
        <translation>Votre trousseau ne l’a pas accepté. Si vous quittez maintenant, vous devrez peut-être vous identifier à nouveau.</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Déverrouiller et enregistrer</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Patchbay does not use %1.</source>
        <extracomment>%1 is one path or several, each with what is wrong in it</extracomment>
        <translation>Patchbay n’utilise pas %1.</translation>
    </message>
    <message>
        <source>Correct the file or remove it, then start Patchbay again.</source>
        <translation>Corrigez le fichier ou retirez-le, puis redémarrez Patchbay.</translation>
    </message>
    <message>
        <source>You signed in as someone else. Nothing has changed.</source>
        <translation>Vous vous êtes identifié avec le compte d’une autre personne. Rien n’a changé.</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed.</source>
        <translation>Vous vous êtes identifié comme %1, un autre compte. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Sign in again with the account of this connection, or add the other one as new.</source>
        <translation>Identifiez-vous à nouveau avec le compte de cette connexion, ou ajoutez l’autre comme nouveau.</translation>
    </message>
    <message>
        <source>You want to sign in to %1 at another place.</source>
        <translation>Vous voulez vous identifier auprès de %1 à un autre endroit.</translation>
    </message>
    <message>
        <source>Choose it in the settings of this provider.</source>
        <translation>Choisissez-le dans les paramètres de ce fournisseur.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in, so Patchbay did not use it.</source>
        <translation>Cette réponse appartient à une autre identification, Patchbay ne l’a donc pas utilisée.</translation>
    </message>
    <message>
        <source>Try again, and finish in the window that opens then.</source>
        <translation>Réessayez, et terminez dans la fenêtre qui s’ouvrira alors.</translation>
    </message>
    <message>
        <source>This is not the address of the last page. That one begins with %1.</source>
        <extracomment>%1 is the beginning of an address, http://localhost:17177/oauth/callback</extracomment>
        <translation>Ce n’est pas l’adresse de la dernière page. Celle-ci commence par %1.</translation>
    </message>
    <message>
        <source>Finish in the browser first, then copy all of it.</source>
        <translation>Terminez d’abord dans le navigateur, puis copiez-la en entier.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, or a part of it is missing.</source>
        <translation>Cette adresse appartient à une autre identification, ou il en manque une partie.</translation>
    </message>
    <message>
        <source>Copy all of it from the page that came last.</source>
        <translation>Copiez-la en entier depuis la page affichée en dernier.</translation>
    </message>
    <message>
        <source>Another program on this computer could use this sign-in, so Patchbay does not begin it.</source>
        <translation>Un autre programme sur cet ordinateur pourrait utiliser cette identification, Patchbay ne la commence donc pas.</translation>
    </message>
    <message>
        <source>Close the program that holds the port, then try again.</source>
        <translation>Fermez le programme qui occupe le port, puis réessayez.</translation>
    </message>
    <message>
        <source>The org does not have version %1 of the API.</source>
        <extracomment>%1 is a version, 59.0</extracomment>
        <translation>L’organisation n’a pas la version %1 de l’API.</translation>
    </message>
    <message>
        <source>Choose another in the details of this connection.</source>
        <translation>Choisissez-en une autre dans les détails de cette connexion.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Personne ne répond à %1.</translation>
    </message>
    <message>
        <source>Check the domain in the settings of this provider, or your network.</source>
        <translation>Vérifiez le domaine dans les paramètres de ce fournisseur, ou votre réseau.</translation>
    </message>
    <message>
        <source>This connection may not do that: it lacks %1.</source>
        <extracomment>%1 is a scope or several, as the provider writes them</extracomment>
        <translation>Cette connexion ne peut pas faire cela&#x202f;: il lui manque %1.</translation>
    </message>
    <message>
        <source>Reconnect it, and allow that there.</source>
        <translation>Reconnectez-la, et autorisez-le là-bas.</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks a scope.</source>
        <translation>%1 ne l’a pas permis&#x202f;: il manque une autorisation à la connexion.</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks %2.</source>
        <translation>%1 ne l’a pas permis&#x202f;: il manque %2 à la connexion.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown safely inside Patchbay on this computer.</source>
        <translation>La page d’identification ne peut pas être affichée en toute sécurité dans Patchbay sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>Identifiez-vous plutôt avec votre navigateur.</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client id first.</source>
        <translation>%1 nécessite d’abord l’ID client de votre propre application.</translation>
    </message>
    <message>
        <source>Set it up, then connect.</source>
        <translation>Configurez-le, puis connectez.</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client secret.</source>
        <translation>%1 nécessite le secret client de votre propre application.</translation>
    </message>
    <message>
        <source>Enter it where you set up the app here; it is kept in your keychain.</source>
        <translation>Saisissez-le là où vous avez configuré l’application ici&#x202f;; il est conservé dans votre trousseau.</translation>
    </message>
    <message>
        <source>The sign-in window is not installed (package patchbay-consent).</source>
        <translation>La fenêtre d’identification n’est pas installée (paquet patchbay-consent).</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file</source>
        <translation>Le fichier de données de Patchbay</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file %1</source>
        <comment>a path</comment>
        <translation>Le fichier de données de Patchbay %1</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1.</source>
        <extracomment>%1 is &quot;Patchbay&apos;s data file /home/robin/….db&quot;, here and below</extracomment>
        <translation>Il n’y a plus de place sur le disque de %1.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy.</source>
        <translation>Un autre programme occupe %1.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another Patchbay has your data open: a window, or a patchbayctl that runs.</source>
        <translation>Un autre Patchbay utilise vos données&#x202f;: une fenêtre, ou un patchbayctl en cours.</translation>
    </message>
    <message>
        <source>Close it, then remove everything.</source>
        <translation>Fermez-le, puis retirez tout.</translation>
    </message>
    <message>
        <source>%1 must not be written to.</source>
        <translation>L’écriture dans %1 n’est pas permise.</translation>
    </message>
    <message>
        <source>Check its rights and those of its folder, then try again.</source>
        <translation>Vérifiez ses droits et ceux de son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The disk failed to read or write %1.</source>
        <translation>Le disque n’a pas pu lire ou écrire %1.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Patchbay.</source>
        <translation>%1 a été écrit par un Patchbay plus récent.</translation>
    </message>
    <message>
        <source>Install that version again; nothing was changed.</source>
        <translation>Réinstallez cette version&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>Close Patchbay everywhere, then start it again.</source>
        <translation>Fermez Patchbay partout, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file was damaged and has been set aside as %1.</source>
        <translation>Le fichier de données de Patchbay était endommagé et a été mis de côté sous le nom %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or connect again.</source>
        <translation>Restaurez-le depuis une sauvegarde, ou connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Patchbay cannot use %1.</source>
        <comment>a path</comment>
        <translation>Patchbay ne peut pas utiliser %1.</translation>
    </message>
    <message>
        <source>Check the disk, its space and the rights there, then try again.</source>
        <translation>Vérifiez le disque, son espace et les droits, puis réessayez.</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>Le code a expiré.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in there first.</source>
        <translation>%1 veut que vous vous identifiiez d’abord là-bas.</translation>
    </message>
    <message>
        <source>%1 wants you to allow the access there first.</source>
        <translation>%1 veut que vous autorisiez d’abord l’accès là-bas.</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used, so nothing was saved.</source>
        <translation>La réponse de %1 a été perdue ou est inutilisable, rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The demo org on this computer does not start.</source>
        <translation>L’organisation de démo sur cet ordinateur ne démarre pas.</translation>
    </message>
    <message>
        <source>Reinstall patchbay-demo-org, or move its data away: %1</source>
        <comment>a path</comment>
        <translation>Réinstallez patchbay-demo-org, ou déplacez ses données&#x202f;: %1</translation>
    </message>
    <message>
        <source>The demo org is not installed on this computer.</source>
        <translation>L’organisation de démo n’est pas installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install it (package patchbay-demo-org).</source>
        <translation>Installez-la (paquet patchbay-demo-org).</translation>
    </message>
    <message>
        <source>Your administrator has turned this off.</source>
        <translation>Votre administrateur a désactivé cela.</translation>
    </message>
    <message>
        <source>Settings, Administrator tells what is settled on this computer.</source>
        <translation>«&#x202f;Paramètres&#x202f;», «&#x202f;Administrateur&#x202f;» indique ce qui est défini sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy cannot be used, so what it could forbid is off: %1.</source>
        <extracomment>%1 is the path of a file with what is wrong in it</extracomment>
        <translation>La stratégie de l’administrateur est inutilisable, ce qu’elle pourrait interdire est donc désactivé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to mend it.</source>
        <translation>Demandez à votre administrateur de la corriger.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Take four letters at least.</source>
        <translation>Prenez au moins quatre caractères.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Trop de tentatives erronées.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patchbay is read-only now: nothing is written to any org.</source>
        <translation>Patchbay est en lecture seule&#x202f;: rien n’est écrit dans aucune organisation.</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Privacy.</source>
        <translation>Désactivez cela dans «&#x202f;Paramètres&#x202f;», «&#x202f;Sécurité&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is connected yet.</source>
        <translation>Rien n’est encore connecté.</translation>
    </message>
    <message>
        <source>Open Patchbay and press Connect.</source>
        <translation>Ouvrez Patchbay et cliquez sur «&#x202f;Connecter&#x202f;».</translation>
    </message>
    <message>
        <source>No connection is called “%1”.</source>
        <translation>Aucune connexion ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“patchbayctl connection list” shows them.</source>
        <translation>«&#x202f;patchbayctl connection list&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>More than one connection fits: %1.</source>
        <translation>Plusieurs connexions correspondent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Nommez-en une par son ID.</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>Aucun compte ne correspond.</translation>
    </message>
    <message>
        <source>The filter is empty, so nothing was done.</source>
        <translation>Le filtre est vide, rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Say which accounts.</source>
        <translation>Indiquez quels comptes.</translation>
    </message>
    <message>
        <source>Other accounts fit by now, so nothing was done.</source>
        <translation>D’autres comptes correspondent désormais, rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>Regardez-les à nouveau.</translation>
    </message>
    <message>
        <source>This record is no longer as it was when you decided.</source>
        <translation>Cet enregistrement n’est plus tel qu’il était quand vous avez décidé.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Regardez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no such record, or it does not wait for this decision.</source>
        <translation>Cet enregistrement n’existe pas, ou il n’attend pas cette décision.</translation>
    </message>
    <message>
        <source>Only a record that was written for another user, or whose connection is gone, does.</source>
        <translation>Seul un enregistrement écrit pour un autre utilisateur, ou dont la connexion n’existe plus, l’attend.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Cet enregistrement n’existe pas.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” shows them.</source>
        <translation>«&#x202f;patchbayctl outbox list&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>This record waits for a decision.</source>
        <translation>Cet enregistrement attend une décision.</translation>
    </message>
    <message>
        <source>Use “patchbayctl outbox decide”, or “outbox reassign” for another user&apos;s.</source>
        <translation>Utilisez «&#x202f;patchbayctl outbox decide&#x202f;», ou «&#x202f;outbox reassign&#x202f;» pour celui d’un autre utilisateur.</translation>
    </message>
    <message>
        <source>The org did not refuse this record.</source>
        <translation>L’organisation n’a pas refusé cet enregistrement.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox send” sends what waits.</source>
        <translation>«&#x202f;patchbayctl outbox send&#x202f;» envoie ce qui attend.</translation>
    </message>
    <message>
        <source>This record does not wait for this decision.</source>
        <translation>Cet enregistrement n’attend pas cette décision.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” tells what it waits for.</source>
        <translation>«&#x202f;patchbayctl outbox list&#x202f;» indique ce qu’il attend.</translation>
    </message>
    <message>
        <source>It may already be there.</source>
        <translation>Il s’y trouve peut-être déjà.</translation>
    </message>
    <message>
        <source>Look there first; to send it all the same, add --may-have-arrived.</source>
        <translation>Regardez d’abord là-bas&#x202f;; pour l’envoyer quand même, ajoutez --may-have-arrived.</translation>
    </message>
    <message>
        <source>It may already be there, and Patchbay still looks for it.</source>
        <translation>Il s’y trouve peut-être déjà, et Patchbay le cherche encore.</translation>
    </message>
    <message>
        <source>To forget it all the same, add --may-have-arrived.</source>
        <translation>Pour l’oublier quand même, ajoutez --may-have-arrived.</translation>
    </message>
    <message>
        <source>This record was sent, or is on its way.</source>
        <translation>Cet enregistrement a été envoyé, ou est en route.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Add --yes to do it without a question.</source>
        <translation>Ajoutez --yes pour le faire sans question.</translation>
    </message>
    <message>
        <source>It may already be there as %1.</source>
        <translation>Il s’y trouve peut-être déjà, sous %1.</translation>
    </message>
    <message>
        <source>This key was used for another record.</source>
        <translation>Cette clé a été utilisée pour un autre enregistrement.</translation>
    </message>
    <message>
        <source>Take a key of its own for each.</source>
        <translation>Prenez une clé différente pour chacun.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Aucune réponse de %1.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Vérifiez votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used.</source>
        <translation>La réponse de %1 a été perdue ou est inutilisable.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>%1 a un problème en ce moment.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now.</source>
        <translation>%1 n’accepte plus d’appels pour l’instant.</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>Reconnectez.</translation>
    </message>
    <message>
        <source>You declined at %1; nothing was changed.</source>
        <translation>Vous avez refusé chez %1&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 did not accept this app&apos;s settings.</source>
        <translation>%1 n’a pas accepté les paramètres de cette application.</translation>
    </message>
    <message>
        <source>Check the settings of the app and of Patchbay.</source>
        <translation>Vérifiez les paramètres de l’application et de Patchbay.</translation>
    </message>
    <message>
        <source>This account lacks a right for that.</source>
        <translation>Il manque à ce compte un droit pour cela.</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>Demandez à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>The input was not accepted.</source>
        <translation>La saisie n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>Modifiez-la, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>A similar record exists already.</source>
        <translation>Un enregistrement similaire existe déjà.</translation>
    </message>
    <message>
        <source>Compare them, then decide.</source>
        <translation>Comparez-les, puis décidez.</translation>
    </message>
    <message>
        <source>It is not there (any more).</source>
        <translation>Il n’y est pas (ou plus).</translation>
    </message>
    <message>
        <source>Your keychain is locked. You stay signed in.</source>
        <translation>Votre trousseau est verrouillé. Votre session reste ouverte.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain, and none answers.</source>
        <translation>Patchbay ne conserve les jetons que dans un trousseau, et aucun ne répond.</translation>
    </message>
    <message>
        <source>Set one up, or connect for this run only.</source>
        <translation>Configurez-en un, ou connectez-vous pour cette session seulement.</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1. Patchbay stopped.</source>
        <translation>Ce n’est pas une connexion sûre à %1. Patchbay a interrompu la connexion.</translation>
    </message>
    <message>
        <source>Check the address, and your network.</source>
        <translation>Vérifiez l’adresse, et votre réseau.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Patchbay does not understand.</source>
        <translation>%1 a envoyé une réponse que Patchbay ne comprend pas.</translation>
    </message>
    <message>
        <source>Check the address, then try again. A proxy or a sign-in page of your network can cause this.</source>
        <translation>Vérifiez l’adresse, puis réessayez. Un proxy ou une page d’identification de votre réseau peut en être la cause.</translation>
    </message>
    <message>
        <source>Patchbay could not use its files on this disk.</source>
        <translation>Patchbay n’a pas pu utiliser ses fichiers sur ce disque.</translation>
    </message>
    <message>
        <source>Check its space and rights, then try again.</source>
        <translation>Vérifiez son espace et ses droits, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in page stopped. Nothing was lost.</source>
        <translation>La page d’identification s’est arrêtée. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Try again, or sign in with your browser.</source>
        <translation>Réessayez, ou identifiez-vous avec votre navigateur.</translation>
    </message>
    <message>
        <source>The ports Patchbay waits on are taken by other programs.</source>
        <translation>Les ports sur lesquels Patchbay attend sont pris par d’autres programmes.</translation>
    </message>
    <message>
        <source>Close one, then try again.</source>
        <translation>Fermez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>Ports are taken by other programs: %1.</source>
        <translation>Des ports sont pris par d’autres programmes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The app no longer has the scopes it needs.</source>
        <translation>L’application n’a plus les scopes nécessaires.</translation>
    </message>
    <message>
        <source>This connection was for one run of Patchbay only.</source>
        <translation>Cette connexion ne valait que pour une session de Patchbay.</translation>
    </message>
    <message>
        <source>Its token is no longer in your keychain.</source>
        <translation>Son jeton n’est plus dans votre trousseau.</translation>
    </message>
    <message>
        <source>Its token has run out, and %1 gave none to renew it with.</source>
        <translation>Son jeton a expiré, et %1 n’en a pas donné pour le renouveler.</translation>
    </message>
    <message>
        <source>%1 ended this access.</source>
        <translation>%1 a mis fin à cet accès.</translation>
    </message>
    <message>
        <source>%1 ended this access %2.</source>
        <extracomment>%1 is a provider, %2 &quot;at 09:41&quot; or &quot;on 20 Nov&quot;</extracomment>
        <translation>%1 a mis fin à cet accès %2.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %Ln min</numerusform>
            <numerusform>il y a %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %Ln h</numerusform>
            <numerusform>il y a %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date, Qt format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1 is a time of today</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>%1 is a date</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already.</source>
        <translation>Un autre Patchbay accepte déjà des enregistrements.</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already: %1.</source>
        <translation>Un autre Patchbay accepte déjà des enregistrements&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only one at a time can.</source>
        <translation>Un seul à la fois peut le faire.</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>Un autre programme écoute sur le port %1.</translation>
    </message>
    <message>
        <source>Choose another port, or close it.</source>
        <translation>Choisissez un autre port, ou fermez ce programme.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is a link or no folder.</source>
        <translation>%1 est un lien, ou n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Choose the folder itself.</source>
        <translation>Choisissez le dossier lui-même.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>Le dossier %1 appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Choose one of your own.</source>
        <translation>Choisissez-en un qui vous appartient.</translation>
    </message>
    <message>
        <source>Other users may write into the folder %1.</source>
        <translation>D’autres utilisateurs peuvent écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Take that right away (chmod go-w), or choose another.</source>
        <translation>Retirez-leur ce droit (chmod go-w), ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This computer has an administrator&apos;s policy. As a Flatpak, Patchbay cannot tell whether it is genuine, so what a policy could forbid is off.</source>
        <translation>Cet ordinateur a une stratégie de l’administrateur. En tant que Flatpak, Patchbay ne peut pas savoir si elle est authentique, ce qu’une stratégie pourrait interdire est donc désactivé.</translation>
    </message>
    <message>
        <source>Install Patchbay in another way: as a package or from its archive.</source>
        <translation>Installez Patchbay d’une autre façon&#x202f;: par un paquet ou depuis son archive.</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The way to the internet</source>
        <translation>L’accès à Internet</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Your own proxy</source>
        <translation>Votre propre proxy</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Type de proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nom d’utilisateur pour le proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Changes apply at once. This computer itself is never reached through a proxy.</source>
        <translation>Les modifications s’appliquent aussitôt. Cet ordinateur lui-même n’est jamais joint par un proxy.</translation>
    </message>
</context>
<context>
    <name>NewRecordPage</name>
    <message>
        <source>New record</source>
        <translation>Nouvel enregistrement</translation>
    </message>
    <message>
        <source>When it arrives</source>
        <translation>À son arrivée</translation>
    </message>
    <message>
        <source>Use the org&apos;s assignment &amp;rule</source>
        <translation>Utiliser la &amp;règle d’attribution de l’organisation</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>Peut changer le propriétaire et envoyer un e-mail.</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>Lors d’un salon ou d’une permanence</translation>
    </message>
    <message>
        <source>Campaign, lead source and owner can stay from lead to lead.</source>
        <translation>La campagne, l’origine de la piste et le propriétaire peuvent rester de piste en piste.</translation>
    </message>
    <message>
        <source>C&amp;hoose what stays…</source>
        <translation>C&amp;hoisir ce qui reste…</translation>
    </message>
    <message>
        <source>Drop a vCard here</source>
        <translation>Déposez une vCard ici</translation>
    </message>
    <message>
        <source>or paste an e-mail signature. You see what was recognised before it is used.</source>
        <translation>ou collez une signature d’e-mail. Vous voyez ce qui a été reconnu avant que ce soit utilisé.</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Créer et &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
</context>
<context>
    <name>NextProgram</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 cannot be run.</source>
        <translation>%1 ne peut pas être exécuté.</translation>
    </message>
</context>
<context>
    <name>OrgChoices</name>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Secure connection</source>
        <translation>Connexion sécurisée</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>OutboxSummary</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Patchbay keeps trying</source>
        <translation>Patchbay continue d’essayer</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Records cannot be read</source>
        <translation>Enregistrements illisibles</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>records and connections</comment>
        <translation>
            <numerusform>%Ln a besoin de vous</numerusform>
            <numerusform>%Ln ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: read-only</source>
        <translation>En pause : lecture seule</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Tokens are not shown, copied or printed.</source>
        <translation>Les jetons ne sont ni affichés, ni copiés, ni imprimés.</translation>
    </message>
    <message>
        <source>Providers of your own are not used.</source>
        <translation>Vos propres fournisseurs ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>Patchbay&apos;s window</source>
        <translation>dans la fenêtre de Patchbay</translation>
    </message>
    <message>
        <source>your browser</source>
        <translation>dans votre navigateur</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>avec un code</translation>
    </message>
    <message>
        <source>%1: sign in at %2 only.</source>
        <extracomment>%1 is a provider, %2 one host or several</extracomment>
        <translation>%1&#x202f;: identification sur %2 seulement.</translation>
    </message>
    <message>
        <source>%1: sign in by %2 only.</source>
        <extracomment>%1 is a provider, %2 &quot;Patchbay&apos;s window&quot; or &quot;your browser&quot; or &quot;a code&quot;, or several of them</extracomment>
        <translation>%1&#x202f;: identification %2 seulement.</translation>
    </message>
    <message>
        <source>%1: the client id is %2.</source>
        <comment>a provider</comment>
        <translation>%1&#x202f;: l’ID client est %2.</translation>
    </message>
    <message>
        <source>No provider may be used.</source>
        <translation>Aucun fournisseur ne peut être utilisé.</translation>
    </message>
    <message>
        <source>Only these may be used: %1.</source>
        <comment>providers</comment>
        <translation>Seuls ceux-ci peuvent être utilisés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing is written to any org.</source>
        <translation>Rien n’est écrit dans aucune organisation.</translation>
    </message>
    <message numerus="yes">
        <source>Records that arrived are forgotten here after %n day(s) at the latest.</source>
        <translation>
            <numerusform>Les enregistrements arrivés sont oubliés ici au plus tard après %Ln jour.</numerusform>
            <numerusform>Les enregistrements arrivés sont oubliés ici au plus tard après %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window must be locked by a passphrase, after %n minutes at the latest.</source>
        <translation>
            <numerusform>La fenêtre doit être verrouillée par une phrase secrète, au plus tard après %Ln minute.</numerusform>
            <numerusform>La fenêtre doit être verrouillée par une phrase secrète, au plus tard après %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window must be locked by a passphrase.</source>
        <translation>La fenêtre doit être verrouillée par une phrase secrète.</translation>
    </message>
    <message>
        <source>Programs on this computer may not hand in records.</source>
        <translation>Les programmes de cet ordinateur ne peuvent pas remettre d’enregistrements.</translation>
    </message>
    <message>
        <source>Automations may not run, and “patchbayctl run” starts no command.</source>
        <translation>Les automatisations ne peuvent pas s’exécuter, et «&#x202f;patchbayctl run&#x202f;» ne lance aucune commande.</translation>
    </message>
</context>
<context>
    <name>ProviderSettingsPage</name>
    <message>
        <source>Rese&amp;t</source>
        <translation>Réini&amp;tialiser</translation>
    </message>
    <message>
        <source>Check this a&amp;pp</source>
        <translation>Vérifier cette a&amp;pplication</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Where to sign in</source>
        <translation>Où s’identifier</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain.</source>
        <translation>Une application locale ne fonctionne que sur le domaine de sa propre organisation.</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Votre application</translation>
    </message>
    <message>
        <source>From the app you registered there.</source>
        <translation>De l’application que vous y avez enregistrée.</translation>
    </message>
    <message>
        <source>What Patchbay may do</source>
        <translation>Ce que Patchbay peut faire</translation>
    </message>
    <message>
        <source>Fewer scopes are easier to get approved.</source>
        <translation>Moins il y a d’autorisations, plus elles sont faciles à faire approuver.</translation>
    </message>
    <message>
        <source>Register the app, once</source>
        <translation>Enregistrer l’application, une seule fois</translation>
    </message>
    <message>
        <source>Changes there can take up to ten minutes to spread.</source>
        <translation>Les changements peuvent y prendre jusqu’à dix minutes pour se propager.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Why an app is needed</source>
        <translation>Pourquoi une application est nécessaire</translation>
    </message>
    <message>
        <source>A provider lets programs in by name. The app is the name Patchbay signs in under: you register it, so the access is yours to see, limit and end, and nobody in between can read along.</source>
        <translation>Un fournisseur admet les programmes par leur nom. L’application est le nom sous lequel Patchbay s’identifie&#x202f;: vous l’enregistrez, c’est donc à vous de voir, limiter et arrêter l’accès, et personne entre les deux ne peut lire.</translation>
    </message>
    <message>
        <source>Production or sandbox</source>
        <translation>Production ou sandbox</translation>
    </message>
    <message>
        <source>Production is the org your company works in. A sandbox is a copy of it for trying things out; its users, its data and its apps are its own, and people sign in at another address.</source>
        <translation>La production est l’organisation dans laquelle travaille votre entreprise. Une sandbox en est une copie pour faire des essais&#x202f;; elle a ses propres utilisateurs, données et applications, et l’on s’y identifie à une autre adresse.</translation>
    </message>
    <message>
        <source>Instance URL</source>
        <translation>URL d’instance</translation>
    </message>
    <message>
        <source>The address of your own org, like acme.my.salesforce.com. Patchbay learns it when you sign in; you only enter it as your own domain. The address you see while you work in the org is repaired to it.</source>
        <translation>L’adresse de votre propre organisation, comme acme.my.salesforce.com. Patchbay l’apprend quand vous vous identifiez&#x202f;; vous ne la saisissez que comme votre propre domaine. L’adresse que vous voyez en travaillant dans l’organisation y est ramenée.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Co&amp;nnexions</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>Préré&amp;glage</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The proxy&apos;s host is missing.</source>
        <translation>L’hôte du proxy manque.</translation>
    </message>
    <message>
        <source>Enter its name or address, like proxy.example.</source>
        <translation>Saisissez son nom ou son adresse, par exemple proxy.example.</translation>
    </message>
    <message>
        <source>This is not the name or address of a host.</source>
        <translation>Ce n’est pas le nom ni l’adresse d’un hôte.</translation>
    </message>
    <message>
        <source>Write it like proxy.example or 192.0.2.7.</source>
        <translation>Écrivez-le comme proxy.example ou 192.0.2.7.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing.</source>
        <translation>Le port du proxy manque.</translation>
    </message>
    <message>
        <source>Often it is 3128 or 8080.</source>
        <translation>C’est souvent 3128 ou 8080.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Patchbay knows HTTP and SOCKS 5 proxies only.</source>
        <translation>Patchbay ne connaît que les proxys HTTP et SOCKS 5.</translation>
    </message>
    <message>
        <source>Write http://HOST:PORT or socks5://HOST:PORT.</source>
        <comment>HOST and PORT may be translated</comment>
        <translation>Écrivez http://HOST:PORT ou socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address.</source>
        <translation>Cette adresse contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Leave them out, and give them by themselves.</source>
        <translation>Retirez-les de l’adresse et indiquez-les à part.</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name has Latin letters, digits and signs, but no colon, and at most 255 of them.</source>
        <translation>Le nom d’utilisateur d’un proxy se compose de lettres latines, de chiffres et de signes, sans deux-points, et de 255 caractères au plus.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password has Latin letters, digits and signs, and at most 255 of them.</source>
        <translation>Le mot de passe d’un proxy se compose de lettres latines, de chiffres et de signes, et de 255 caractères au plus.</translation>
    </message>
    <message>
        <source>Another Patchbay is just changing the proxy, so this one did not.</source>
        <translation>Un autre Patchbay est en train de modifier le proxy, celui-ci ne l’a donc pas fait.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or password.</source>
        <extracomment>%1 is &quot;The proxy proxy.example:3128&quot;, here and below</extracomment>
        <translation>%1 n’a pas accepté le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>Modifiez-les dans «&#x202f;Paramètres&#x202f;», «&#x202f;Réseau&#x202f;».</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>Check your network, or change the proxy in Settings, Network.</source>
        <translation>Vérifiez votre réseau, ou modifiez le proxy dans «&#x202f;Paramètres&#x202f;», «&#x202f;Réseau&#x202f;».</translation>
    </message>
    <message>
        <source>%1 did not reach the service.</source>
        <translation>%1 n’a pas pu joindre le service.</translation>
    </message>
    <message>
        <source>Try again later, or change the proxy in Settings, Network.</source>
        <translation>Réessayez plus tard, ou modifiez le proxy dans «&#x202f;Paramètres&#x202f;», «&#x202f;Réseau&#x202f;».</translation>
    </message>
    <message>
        <source>%1 wants a password that is in your keychain, which is locked or missing.</source>
        <translation>%1 demande un mot de passe qui est dans votre trousseau, verrouillé ou absent.</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password again in Settings, Network.</source>
        <translation>Déverrouillez-le, ou saisissez à nouveau le mot de passe dans «&#x202f;Paramètres&#x202f;», «&#x202f;Réseau&#x202f;».</translation>
    </message>
    <message>
        <source>The proxy</source>
        <comment>the subject of a sentence</comment>
        <translation>Le proxy</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <comment>the subject of a sentence; %1 is a host with its port</comment>
        <translation>Le proxy %1</translation>
    </message>
    <message>
        <source>Change the system&apos;s proxy in your system&apos;s settings, or choose a proxy of your own in Settings, Network.</source>
        <translation>Modifiez le proxy du système dans les paramètres de votre système, ou choisissez votre propre proxy dans «&#x202f;Paramètres&#x202f;», «&#x202f;Réseau&#x202f;».</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name or password.</source>
        <translation>Le proxy n’a pas accepté ce nom d’utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>The keychain that has the password is locked or missing. Unlock it, or enter the password again.</source>
        <translation>Le trousseau qui contient le mot de passe est verrouillé ou absent. Déverrouillez-le, ou saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>This proxy does not answer. Check its host and port, and your network.</source>
        <translation>Ce proxy ne répond pas. Vérifiez son hôte et son port, ainsi que votre réseau.</translation>
    </message>
    <message>
        <source>This proxy did not reach the service.</source>
        <translation>Ce proxy n’a pas pu joindre le service.</translation>
    </message>
    <message>
        <source>The password before is still in your keychain, which is locked. Unlock it, then open this page again: it is removed then.</source>
        <translation>L’ancien mot de passe est encore dans votre trousseau, qui est verrouillé. Déverrouillez-le, puis rouvrez cette page&#x202f;: il sera alors retiré.</translation>
    </message>
    <message>
        <source>The password before may still be in your keychain, which does not answer. When it does, open this page again: it is removed then.</source>
        <translation>L’ancien mot de passe est peut-être encore dans votre trousseau, qui ne répond pas. Quand il répondra, rouvrez cette page&#x202f;: l’ancien mot de passe sera alors retiré.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this password is used until Patchbay quits, and not kept. Unlock it, then enter the password again.</source>
        <translation>Votre trousseau est verrouillé&#x202f;: ce mot de passe est utilisé jusqu’à la fermeture de Patchbay, sans être conservé. Déverrouillez le trousseau, puis saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>No keychain answers, so this password is used until Patchbay quits, and not kept. Set one up, then enter the password again.</source>
        <translation>Aucun trousseau ne répond&#x202f;: ce mot de passe est utilisé jusqu’à la fermeture de Patchbay, sans être conservé. Configurez-en un, puis saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>no proxy, as the system says</source>
        <comment>in use</comment>
        <translation>aucun proxy, comme l’indique le système</translation>
    </message>
    <message>
        <source>the system&apos;s proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>le proxy du système %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <comment>in use</comment>
        <translation>aucun proxy</translation>
    </message>
    <message>
        <source>HTTP proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>proxy HTTP %1</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>proxy SOCKS 5 %1</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>Voulez-vous vraiment quitter cette page&#x202f;? Vos modifications ne seront peut-être pas enregistrées.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick lead</source>
        <translation>Saisie rapide d’une piste</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown (inconnue)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>&amp;Tous les champs</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Créer et n&amp;ouveau</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RecordCreation</name>
    <message>
        <source>%1 saved on this computer. A running Patchbay or “patchbayctl outbox send” sends it.</source>
        <extracomment>%1 is the kind of record, Lead</extracomment>
        <translation>Enregistré sur cet ordinateur&#x202f;: %1. Un Patchbay en cours ou «&#x202f;patchbayctl outbox send&#x202f;» l’envoie.</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>%1 takes one line, without control characters.</source>
        <translation>%1 prend une seule ligne, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object.</source>
        <translation>L’entrée standard ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>“%1” is no field&apos;s name.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de champ.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE, as Industry=Energy is.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas de la forme CHAMP=VALEUR, comme Industry=Energy.</translation>
    </message>
    <message>
        <source>The field %1.</source>
        <translation>Le champ %1.</translation>
    </message>
    <message>
        <source>Standard input holds %1 twice.</source>
        <translation>L’entrée standard contient %1 deux fois.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Unknown</source>
        <comment>placeholder: what is sent when Company is left empty; not translated when sent</comment>
        <translation>Unknown (inconnue)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in to send this.</source>
        <translation>%1 manque. Renseignez ce champ pour envoyer.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 of %3 characters.</source>
        <translation>%1 est trop long&#x202f;: %2 caractères sur %3.</translation>
    </message>
    <message>
        <source>Needs an address like name@contoso.com.</source>
        <translation>Une adresse comme name@contoso.com est requise.</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>La valeur ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Needs a number.</source>
        <translation>Un nombre est requis.</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>Un nombre entier est requis.</translation>
    </message>
    <message>
        <source>The number is too large: at most %1 digits before the point.</source>
        <translation>Le nombre est trop grand&#x202f;: au plus %1 chiffres avant la virgule.</translation>
    </message>
    <message>
        <source>At most %1 digits after the point.</source>
        <translation>Au plus %1 chiffres après la virgule.</translation>
    </message>
    <message>
        <source>Needs a date like 2026-05-31.</source>
        <translation>Une date comme 2026-05-31 est requise.</translation>
    </message>
    <message>
        <source>Needs a date and time like 2026-05-31T14:30:00Z.</source>
        <translation>Une date et une heure comme 2026-05-31T14:30:00Z sont requises.</translation>
    </message>
    <message>
        <source>Needs true or false.</source>
        <translation>true ou false est requis.</translation>
    </message>
    <message>
        <source>Needs a time like 14:30.</source>
        <translation>Une heure comme 14:30 est requise.</translation>
    </message>
    <message>
        <source>Choose a record from the list, or type its id of 15 or 18 characters.</source>
        <translation>Choisissez un enregistrement dans la liste, ou saisissez son ID de 15 ou 18 caractères.</translation>
    </message>
    <message>
        <source>This account may not set %1.</source>
        <translation>Ce compte ne peut pas définir %1.</translation>
    </message>
    <message>
        <source>The org does not take this.</source>
        <translation>L’organisation ne l’accepte pas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>RecordReport</name>
    <message>
        <source>Fields to blame: %1.</source>
        <translation>Champs en cause&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>RecordResult</name>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Aucune raison n’a été donnée.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Campaign member</source>
        <translation>Membre de campagne</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiert votre attention</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>person, job title, company</comment>
        <translation>%1, %2 chez %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waits for its record</source>
        <translation>Attend son enregistrement</translation>
    </message>
    <message>
        <source>It goes out once the record that it belongs to is in %1.</source>
        <translation>Il partira dès que l’enregistrement auquel il appartient sera dans %1.</translation>
    </message>
    <message>
        <source>%1 saved on this computer</source>
        <translation>Enregistré sur cet ordinateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>Envoi à %1.</translation>
    </message>
    <message>
        <source>%1 does not answer. It goes out as soon as it does.</source>
        <translation>%1 ne répond pas. L’envoi se fera dès que possible.</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Envoi à %1</translation>
    </message>
    <message>
        <source>It is kept on this computer until %1 has it.</source>
        <translation>Conservé sur cet ordinateur jusqu’à ce que %1 l’ait.</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <comment>object, org</comment>
        <translation>Déjà dans %2&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>object, org</comment>
        <translation>Créé dans %2&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 did not take this %2</source>
        <comment>org, object</comment>
        <translation>%1 n’a pas accepté l’enregistrement&#x202f;: %2</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Arrivée incertaine</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay looks for it there before it sends it again.</source>
        <translation>Aucune réponse n’est venue de %1. Patchbay l’y cherche avant de le renvoyer.</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay makes sure that it is there once.</source>
        <translation>Aucune réponse n’est venue de %1. Patchbay s’assure qu’il y figure une seule fois.</translation>
    </message>
    <message>
        <source>Written for another user</source>
        <translation>Écrit pour un autre utilisateur</translation>
    </message>
    <message>
        <source>%1 is connected as somebody else now. Send it as the account that is connected now, or discard it.</source>
        <translation>%1 est maintenant connecté avec un autre compte. Envoyez-le avec le compte connecté actuellement, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>Il est peut-être déjà arrivé&#x202f;: regardez d’abord là-bas.</translation>
    </message>
    <message>
        <source>A similar record is in %1</source>
        <translation>Un enregistrement similaire est dans %1</translation>
    </message>
    <message>
        <source>Somebody there has this e-mail address, so it was not sent. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>Quelqu’un y a cette adresse e-mail, rien n’a donc été envoyé. Comparez&#x202f;: mettez à jour celui qui s’y trouve, ou créez celui-ci quand même.</translation>
    </message>
    <message>
        <source>A duplicate rule of the org holds it back. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>Une règle de duplication de l’organisation le retient. Comparez&#x202f;: mettez à jour celui qui s’y trouve, ou créez celui-ci quand même.</translation>
    </message>
    <message>
        <source>Patchbay looked in %1 and cannot tell. Look there before you send it again.</source>
        <translation>Patchbay a regardé dans %1 et ne peut pas le dire. Regardez là-bas avant de le renvoyer.</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>for its record</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is so, what it waits for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Owner by the assignment rule of %1</source>
        <translation>Propriétaire selon la règle d’attribution de %1</translation>
    </message>
</context>
<context>
    <name>RecordResultView</name>
    <message>
        <source>Record id</source>
        <translation>ID d’enregistrement</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Create anyway</source>
        <translation>&amp;Créer quand même</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>Corri&amp;ger et envoyer</translation>
    </message>
    <message>
        <source>Entered today</source>
        <translation>Saisis aujourd’hui</translation>
    </message>
    <message>
        <source>S&amp;how in Activity</source>
        <translation>&amp;Afficher dans «&#x202f;Activité&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Keep values for the next…</source>
        <translation>Garder des &amp;valeurs pour la suite…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>You are not in that channel. Join it in Slack, then try again.</source>
        <translation>Vous n’êtes pas dans ce canal. Rejoignez-le dans Slack, puis réessayez.</translation>
    </message>
    <message>
        <source>Slack finds no such channel. Check its name; of a private channel write the ID, and join it first.</source>
        <translation>Slack ne trouve pas ce canal. Vérifiez son nom&#x202f;; pour un canal privé, indiquez l’ID et rejoignez-le d’abord.</translation>
    </message>
    <message>
        <source>That channel is archived. Choose another one.</source>
        <translation>Ce canal est archivé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your workspace lets only some people post there. Choose another channel.</source>
        <translation>Votre espace de travail ne laisse que certaines personnes y publier. Choisissez un autre canal.</translation>
    </message>
    <message>
        <source>Slack did not take the message: it is empty or too long. Change the text.</source>
        <translation>Slack n’a pas accepté le message&#x202f;: il est vide ou trop long. Modifiez le texte.</translation>
    </message>
    <message>
        <source>A value of the record does not fit there. Correct it, or change which fields are copied.</source>
        <translation>Une valeur de l’enregistrement n’y convient pas. Corrigez-la, ou modifiez les champs à copier.</translation>
    </message>
    <message>
        <source>A field that must be filled there is empty here.</source>
        <translation>Un champ obligatoire là-bas est vide ici.</translation>
    </message>
    <message>
        <source>Another contact there has that value already.</source>
        <translation>Un autre contact y a déjà cette valeur.</translation>
    </message>
    <message>
        <source>Linear did not take the issue. Check the team and the title.</source>
        <translation>Linear n’a pas accepté le ticket. Vérifiez l’équipe et le titre.</translation>
    </message>
    <message>
        <source>The program could not be started. Is it there, and may it be run?</source>
        <translation>Le programme n’a pas pu être démarré. Existe-t-il, et peut-il être exécuté&#x202f;?</translation>
    </message>
    <message>
        <source>The command took too long and was ended. It may have done its work.</source>
        <translation>La commande a duré trop longtemps et a été arrêtée. Elle a peut-être fait son travail.</translation>
    </message>
    <message>
        <source>The command crashed. It may have done its work.</source>
        <translation>La commande a planté. Elle a peut-être fait son travail.</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>La commande s’est terminée avec le code %1.</translation>
    </message>
    <message>
        <source>The answer got lost, so it may have been done. Look there before you try again.</source>
        <translation>La réponse a été perdue, c’est donc peut-être fait. Regardez là-bas avant de réessayer.</translation>
    </message>
    <message>
        <source>The service asked to slow down. It is tried again by itself.</source>
        <translation>Le service a demandé de ralentir. Un nouvel essai aura lieu tout seul.</translation>
    </message>
    <message>
        <source>The connection must be reconnected. Then this goes on by itself.</source>
        <translation>La connexion doit être reconnectée. Cela continuera ensuite tout seul.</translation>
    </message>
    <message>
        <source>The service cannot be reached now. It is tried again by itself.</source>
        <translation>Le service est injoignable pour l’instant. Un nouvel essai aura lieu tout seul.</translation>
    </message>
    <message>
        <source>The connection lacks a right. Reconnect it with the permission it needs.</source>
        <translation>Il manque un droit à la connexion. Reconnectez-la avec l’autorisation nécessaire.</translation>
    </message>
    <message>
        <source>It is not allowed there, or here by your administrator.</source>
        <translation>Ce n’est pas permis là-bas, ou votre administrateur ne le permet pas ici.</translation>
    </message>
    <message>
        <source>The service did not take it (%1).</source>
        <translation>Le service ne l’a pas accepté (%1).</translation>
    </message>
    <message>
        <source>Post a message in Slack</source>
        <translation>Publier un message dans Slack</translation>
    </message>
    <message>
        <source>Create an issue in Linear</source>
        <translation>Créer un ticket dans Linear</translation>
    </message>
    <message>
        <source>Copy the contact to HubSpot</source>
        <translation>Copier le contact dans HubSpot</translation>
    </message>
    <message>
        <source>Copy the contact to Zoho CRM</source>
        <translation>Copier le contact dans Zoho CRM</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Exécuter une commande</translation>
    </message>
    <message>
        <source>Post to a program on this computer</source>
        <translation>Envoyer à un programme de cet ordinateur</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>There is no such automation.</source>
        <translation>Cette automatisation n’existe pas.</translation>
    </message>
    <message>
        <source>“patchbayctl automation list” shows them.</source>
        <translation>«&#x202f;patchbayctl automation list&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>There is no such run, or it neither failed nor is unclear.</source>
        <translation>Cette exécution n’existe pas, ou elle n’est ni échouée ni incertaine.</translation>
    </message>
    <message>
        <source>“patchbayctl automation runs” shows them.</source>
        <translation>«&#x202f;patchbayctl automation runs&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>No record that it would run for has arrived yet.</source>
        <translation>Aucun enregistrement pour lequel elle s’exécuterait n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Create one, then try again.</source>
        <translation>Créez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>That connection cannot do this.</source>
        <translation>Cette connexion ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>Choose a connection of the service that the action is for.</source>
        <translation>Choisissez une connexion du service auquel l’action est destinée.</translation>
    </message>
    <message>
        <source>Another automation has that name.</source>
        <translation>Une autre automatisation porte ce nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The connection lacks this right: %1.</source>
        <translation>Il manque ce droit à la connexion&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose it in the settings of the connection, then reconnect.</source>
        <translation>Choisissez-le dans les paramètres de la connexion, puis reconnectez-la.</translation>
    </message>
    <message>
        <source>Your administrator does not allow it. It is done as soon as they do.</source>
        <translation>Votre administrateur ne le permet pas. Ce sera fait dès qu’il le permettra.</translation>
    </message>
    <message>
        <source>Read-only mode is on. It is done when you switch that off.</source>
        <translation>Le mode lecture seule est activé. Ce sera fait quand vous le désactiverez.</translation>
    </message>
    <message>
        <source>message in %1</source>
        <comment>a channel</comment>
        <translation>message dans %1</translation>
    </message>
    <message>
        <source>issue in %1</source>
        <comment>a connection</comment>
        <translation>ticket dans %1</translation>
    </message>
    <message>
        <source>contact in %1</source>
        <comment>a connection</comment>
        <translation>contact dans %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <comment>a program</comment>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>post to %1</source>
        <comment>an address</comment>
        <translation>envoi à %1</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>%1 must be reconnected.</source>
        <comment>a service</comment>
        <translation>%1 doit être reconnecté.</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>a service</comment>
        <translation>%1 est hors ligne.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <comment>a service</comment>
        <translation>%1 a demandé de ralentir.</translation>
    </message>
    <message>
        <source>%1 has a problem.</source>
        <comment>a service</comment>
        <translation>%1 rencontre un problème.</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network. It is tried again by itself.</source>
        <translation>Le proxy fait obstacle&#x202f;: voir «&#x202f;Paramètres&#x202f;», «&#x202f;Réseau&#x202f;». Un nouvel essai aura lieu tout seul.</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network.</source>
        <translation>Le proxy fait obstacle&#x202f;: voir «&#x202f;Paramètres&#x202f;», «&#x202f;Réseau&#x202f;».</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>Enregistrements ou automatisations</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Rechercher des exécutions</translation>
    </message>
    <message>
        <source>Search runs of automations</source>
        <translation>Rechercher des exécutions d’automatisations</translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation>Quelles exécutions</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>Exécutions d’automatisations</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>C’est &amp;arrivé</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>Afficher l’&amp;enregistrement</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>How to &amp;sign in</source>
        <translation>&amp;Comment s’identifier</translation>
    </message>
    <message>
        <source>Where a service allows both. What you choose in a service&apos;s own settings goes first.</source>
        <translation>Là où un service permet les deux. Ce que vous choisissez dans les paramètres d’un service l’emporte.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Comment s’identifier</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>Rien n’est écrit dans aucune organisation. Les connexions sont toujours testées et renouvelées.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Forget records that arrived</source>
        <translation>&amp;Oublier les enregistrements arrivés</translation>
    </message>
    <message>
        <source>Forget records that arrived</source>
        <translation>Oublier les enregistrements arrivés</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Turn off…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Définir une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Lock it when &amp;unused for</source>
        <translation>Verrouiller après une &amp;inactivité de</translation>
    </message>
    <message>
        <source>Also when Patchbay starts.</source>
        <translation>Aussi au démarrage de Patchbay.</translation>
    </message>
    <message>
        <source>Lock it when unused for</source>
        <translation>Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <source>Lock it now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>The lock keeps eyes and hands off while you are away. It encrypts nothing and is no substitute for your keychain, which protects your tokens. Whoever uses this account of the computer can use patchbayctl all the same.</source>
        <translation>Le verrou tient les regards et les mains à distance pendant votre absence. Il ne chiffre rien et ne remplace pas votre trousseau, qui protège vos jetons. Quiconque utilise ce compte de l’ordinateur peut tout de même utiliser patchbayctl.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Remove everything from this computer</source>
        <translation>Tout supprimer de cet ordinateur</translation>
    </message>
    <message>
        <source>Each service is told to end its access, and all that Patchbay keeps here is deleted.</source>
        <translation>Chaque service est invité à mettre fin à son accès, et tout ce que Patchbay conserve ici est supprimé.</translation>
    </message>
    <message>
        <source>R&amp;emove everything…</source>
        <translation>Tout supprim&amp;er…</translation>
    </message>
    <message>
        <source>Settled by your administrator</source>
        <translation>Défini par votre administrateur</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Connects your accounts and enters leads.</source>
        <translation>Connecte vos comptes et saisit des pistes.</translation>
    </message>
    <message>
        <source>Opens the quick lead alone.</source>
        <translation>Ouvre seulement la saisie rapide d’une piste.</translation>
    </message>
    <message>
        <source>Opens the quick contact alone.</source>
        <translation>Ouvre seulement la saisie rapide d’un contact.</translation>
    </message>
    <message>
        <source>Opens no window until one is asked for.</source>
        <translation>N’ouvre aucune fenêtre tant qu’on n’en demande pas.</translation>
    </message>
    <message>
        <source>Starts another Patchbay, even where one runs on this desktop.</source>
        <translation>Démarre un autre Patchbay, même s’il y en a un sur ce bureau.</translation>
    </message>
    <message>
        <source>Says whether Patchbay starts in the background when you log in.</source>
        <translation>Indique si Patchbay démarre en arrière-plan à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>A vCard to take into the form, a CSV file of leads to queue, or an address of the scheme patchbay.</source>
        <translation>Une vCard à reprendre dans le formulaire, un fichier CSV de pistes à mettre en file, ou une adresse du schéma patchbay.</translation>
    </message>
</context>
<context>
    <name>patchbay::AboutPane</name>
    <message>
        <source>Patchbay %1</source>
        <comment>a version</comment>
        <translation>Patchbay %1</translation>
    </message>
    <message>
        <source>With Qt %1.</source>
        <translation>Avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityModel</name>
    <message>
        <source>Deleted</source>
        <comment>a record, in its org</comment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Organisation retirée</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>No record matches “%1”</source>
        <translation>Aucun enregistrement ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>Vérifiez l’orthographe, ou cherchez moins de mots.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Aucun enregistrement n’est dans cet état.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d’envoyé pour l’instant</translation>
    </message>
    <message>
        <source>Leads you enter show up here.</source>
        <translation>Les pistes que vous saisissez apparaissent ici.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <comment>%1 is a record</comment>
        <translation>«&#x202f;%1&#x202f;» est-il arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>No answer came from %1.</source>
        <translation>Aucune réponse n’est venue de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 look(s) the same.</source>
        <comment>%1 is an org</comment>
        <translation>
            <numerusform>%Ln enregistrement de %1 semble identique.</numerusform>
            <numerusform>%Ln enregistrements de %1 semblent identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>Nou&amp;velle piste</translation>
    </message>
    <message>
        <source>Reading your records</source>
        <translation>Lecture de vos enregistrements</translation>
    </message>
    <message>
        <source>Your records could not be read</source>
        <translation>Vos enregistrements n’ont pas pu être lus</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPanel</name>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;Ouvrir dans l’organisation de démo</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>&amp;Ouvrir dans Salesforce</translation>
    </message>
    <message>
        <source>&amp;Delete in the demo org…</source>
        <translation>&amp;Supprimer dans l’organisation de démo…</translation>
    </message>
    <message>
        <source>&amp;Delete in Salesforce…</source>
        <translation>&amp;Supprimer dans Salesforce…</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
</context>
<context>
    <name>patchbay::ApiCommand</name>
    <message>
        <source>Asks a connection&apos;s API with its token; prints the answer.</source>
        <translation>Interroge l’API d’une connexion avec son jeton&#x202f;; affiche la réponse.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, nom, organisation ou compte de la connexion.</translation>
    </message>
    <message>
        <source>The body: a file, or - for standard input.</source>
        <translation>Le corps&#x202f;: un fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Of the body (default application/json).</source>
        <translation>Type du corps (par défaut application/json).</translation>
    </message>
    <message>
        <source>A field of the request; may be given several times.</source>
        <translation>Un champ d’en-tête de la requête&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>GET, POST, PATCH, PUT, DELETE, HEAD.</source>
        <translation>GET, POST, PATCH, PUT, DELETE, HEAD.</translation>
    </message>
    <message>
        <source>From the connection&apos;s API on; or a whole address there, and nowhere else.</source>
        <translation>À partir de l’API de la connexion&#x202f;; ou une adresse complète là-bas, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Say a method and a path: api GET /services/data.</source>
        <translation>Indiquez une méthode et un chemin&#x202f;: api GET /services/data.</translation>
    </message>
    <message>
        <source>“%1” is no method.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une méthode.</translation>
    </message>
    <message>
        <source>“%1” is no path.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un chemin.</translation>
    </message>
    <message>
        <source>“%1” is no field that can be set.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un champ d’en-tête que l’on peut définir.</translation>
    </message>
    <message>
        <source>%1 has no body.</source>
        <translation>%1 n’a pas de corps.</translation>
    </message>
    <message>
        <source>--content-type takes one, like text/csv.</source>
        <translation>--content-type prend un type, comme text/csv.</translation>
    </message>
    <message>
        <source>The API answered with status %1.</source>
        <translation>L’API a répondu avec le statut %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the desktop&apos;s own look, light or dark</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>As your system, which is dark now.</source>
        <translation>Comme votre système, sombre en ce moment.</translation>
    </message>
    <message>
        <source>As your system, which is light now.</source>
        <translation>Comme votre système, clair en ce moment.</translation>
    </message>
    <message>
        <source>Always light.</source>
        <translation>Toujours clair.</translation>
    </message>
    <message>
        <source>Always dark.</source>
        <translation>Toujours sombre.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationList</name>
    <message>
        <source>Lists automations and how they are doing.</source>
        <translation>Liste les automatisations et où elles en sont.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Runs this week</source>
        <translation>Exécutions cette semaine</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRetry</name>
    <message>
        <source>Tries a run again that failed or is unclear; --done: it was done, and is left at that.</source>
        <translation>Relance une exécution échouée ou incertaine&#x202f;; --done&#x202f;: elle est faite, et on en reste là.</translation>
    </message>
    <message>
        <source>A run, as “patchbayctl automation runs” names it.</source>
        <translation>Une exécution, telle que «&#x202f;patchbayctl automation runs&#x202f;» la nomme.</translation>
    </message>
    <message>
        <source>It was done, or need not be.</source>
        <translation>Elle est faite, ou n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>Nommez une exécution.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRuns</name>
    <message>
        <source>Lists what automations did and have to do, newest first.</source>
        <translation>Liste ce que les automatisations ont fait et ont à faire, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>Au plus autant (par défaut 100).</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit prend un nombre.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSet</name>
    <message>
        <source>Makes an automation, or changes the one with its name, as JSON says. A new one is off.</source>
        <translation>Crée une automatisation, ou modifie celle du même nom, comme l’indique le JSON. Une nouvelle est désactivée.</translation>
    </message>
    <message>
        <source>A JSON file; - is standard input.</source>
        <translation>Un fichier JSON&#x202f;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Name a file of at most 64 KB that can be read, or - for standard input.</source>
        <translation>Nommez un fichier lisible d’au plus 64 Ko, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>That is no automation: %1.</source>
        <translation>Ce n’est pas une automatisation&#x202f;: %1.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>«&#x202f;%1&#x202f;» est modifiée.</translation>
    </message>
    <message>
        <source>“%1” is kept, and off. “patchbayctl automation enable” switches it on.</source>
        <translation>«&#x202f;%1&#x202f;» est enregistrée et désactivée. «&#x202f;patchbayctl automation enable&#x202f;» l’active.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSwitch</name>
    <message>
        <source>Switches an automation on.</source>
        <translation>Active une automatisation.</translation>
    </message>
    <message>
        <source>Switches an automation off; what it has begun to do waits.</source>
        <translation>Désactive une automatisation&#x202f;; ce qu’elle a commencé attend.</translation>
    </message>
    <message>
        <source>Removes an automation, with what it has not done yet.</source>
        <translation>Retire une automatisation, avec ce qu’elle n’a pas encore fait.</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>Son nom ou son ID.</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>Nommez une automatisation.</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <translation>«&#x202f;%1&#x202f;» est activée.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>«&#x202f;%1&#x202f;» est désactivée.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#x202f;%1&#x202f;» est retirée.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationTest</name>
    <message>
        <source>Shows what an automation would do for the last record it fits; sends it only with --send.</source>
        <translation>Montre ce qu’une automatisation ferait pour le dernier enregistrement qui lui correspond&#x202f;; ne l’envoie qu’avec --send.</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>Son nom ou son ID.</translation>
    </message>
    <message>
        <source>Do it, once, whether the automation is on or off.</source>
        <translation>Le faire une fois, que l’automatisation soit activée ou non.</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>Nommez une automatisation.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsPage</name>
    <message>
        <source>No automations</source>
        <translation>Aucune automatisation</translation>
    </message>
    <message>
        <source>Let a new lead post to Slack, or create an issue.</source>
        <translation>Faites publier un message dans Slack ou créer un ticket à chaque nouvelle piste.</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Nouvelle automatisation</translation>
    </message>
    <message>
        <source>Lead is created</source>
        <translation>Une piste est créée</translation>
    </message>
    <message>
        <source>Contact is created</source>
        <translation>Un contact est créé</translation>
    </message>
    <message>
        <source>Any record is created</source>
        <translation>Un enregistrement quelconque est créé</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Non effectué.</translation>
    </message>
    <message>
        <source>Any org</source>
        <translation>Toute organisation</translation>
    </message>
    <message>
        <source>New a&amp;utomation</source>
        <translation>Nouvelle a&amp;utomatisation</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Reading your automations</source>
        <translation>Lecture de vos automatisations</translation>
    </message>
    <message>
        <source>Your automations could not be read</source>
        <translation>Vos automatisations n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsViewModel</name>
    <message>
        <source>&amp;Channel</source>
        <translation>Cana&amp;l</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>M&amp;essage</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>Descri&amp;ption</translation>
    </message>
    <message>
        <source>Field&amp;s, one a line</source>
        <translation>Cham&amp;ps, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>Argument&amp;s, one a line</source>
        <translation>Ar&amp;guments, un par ligne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1 created in any org</source>
        <comment>Lead</comment>
        <translation>Création dans toute organisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>Lead; an org</comment>
        <translation>Création dans %2&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need you.</source>
        <translation>
            <numerusform>%Ln exécution requiert votre attention.</numerusform>
            <numerusform>%Ln exécutions requièrent votre attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off. %n run(s) wait.</source>
        <translation>
            <numerusform>Désactivée. %Ln exécution en attente.</numerusform>
            <numerusform>Désactivée. %Ln exécutions en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Désactivée.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aucune exécution pour l’instant.</translation>
    </message>
    <message>
        <source>Last run %1</source>
        <comment>a time</comment>
        <translation>Dernière exécution %1</translation>
    </message>
    <message>
        <source>Fill in what is missing, and check the words in braces: each is a field&apos;s API name.</source>
        <translation>Complétez ce qui manque et vérifiez les mots entre accolades&#x202f;: chacun est le nom d’API d’un champ.</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>Le test a été envoyé.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Origine de la piste</translation>
    </message>
    <message>
        <source>Link to the record</source>
        <translation>Lien vers l’enregistrement</translation>
    </message>
    <message>
        <source>Name of the org</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>A&amp;vec</translation>
    </message>
    <message>
        <source>Of a private channel write the ID, and join it first.</source>
        <translation>Pour un canal privé, indiquez l’ID et rejoignez-le d’abord.</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Adress&amp;e</translation>
    </message>
    <message>
        <source>, %1 is %2</source>
        <comment>a field; its value</comment>
        <translation>, %1 est %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait.</source>
        <translation>
            <numerusform>%Ln exécution en attente.</numerusform>
            <numerusform>%Ln exécutions en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>when something happens; what is done then; an arrow in the direction of reading</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Off. Connect %1 to use it.</source>
        <comment>a service</comment>
        <translation>Désactivée. Connectez %1 pour l’utiliser.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still trying</source>
        <translation>
            <numerusform>%Ln exécution encore à réessayer</numerusform>
            <numerusform>%Ln exécutions encore à réessayer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) this week, all fine</source>
        <translation>
            <numerusform>%Ln exécution cette semaine, tout va bien</numerusform>
            <numerusform>%Ln exécutions cette semaine, tout va bien</numerusform>
        </translation>
    </message>
    <message>
        <source>Message a channel</source>
        <translation>Message dans un canal</translation>
    </message>
    <message>
        <source>When a record is created</source>
        <translation>À la création d’un enregistrement</translation>
    </message>
    <message>
        <source>Create an issue</source>
        <translation>Créer un ticket</translation>
    </message>
    <message>
        <source>When a lead matches a rule</source>
        <translation>Quand une piste répond à une règle</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>Copier le contact</translation>
    </message>
    <message>
        <source>To a second CRM</source>
        <translation>Dans un second CRM</translation>
    </message>
    <message>
        <source>On since %1</source>
        <comment>a time</comment>
        <translation>Activée %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 n’est pas connecté.</translation>
    </message>
    <message>
        <source>Fill in the fields above to see it.</source>
        <translation>Remplissez les champs ci-dessus pour voir l’aperçu.</translation>
    </message>
    <message>
        <source>Linea&amp;r team ID</source>
        <translation>&amp;ID d’équipe Linear</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Organisation retirée</translation>
    </message>
</context>
<context>
    <name>patchbay::BusyLine</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>patchbay::CataloguePage</name>
    <message>
        <source>Yours is missing? Enter its addresses, or fill in a definition file: its card changes as you save it.</source>
        <translation>Le vôtre manque&#x202f;? Saisissez ses adresses, ou remplissez un fichier de définition&#x202f;: sa carte change quand vous l’enregistrez.</translation>
    </message>
    <message>
        <source>Providers of your own cannot be added. %1</source>
        <comment>the reason</comment>
        <translation>Vos propres fournisseurs ne peuvent pas être ajoutés. %1</translation>
    </message>
    <message>
        <source>All providers are on your page</source>
        <translation>Tous les fournisseurs sont sur votre page</translation>
    </message>
    <message>
        <source>Patchbay knows no others. You can describe one yourself.</source>
        <translation>Patchbay n’en connaît pas d’autres. Vous pouvez en décrire un vous-même.</translation>
    </message>
    <message>
        <source>No provider matches “%1”</source>
        <translation>Aucun fournisseur ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It may be on your page already. If not, describe it yourself below.</source>
        <translation>Il est peut-être déjà sur votre page. Sinon, décrivez-le vous-même ci-dessous.</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>Effacer la rec&amp;herche</translation>
    </message>
</context>
<context>
    <name>patchbay::CheckFindings</name>
    <message>
        <source>Fine: %1</source>
        <comment>a finding</comment>
        <translation>Correct&#x202f;: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>a finding</comment>
        <translation>Incorrect&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ColourPicker</name>
    <message>
        <source>Rust</source>
        <translation>Rouille</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>patchbay::ColumnMatchList</name>
    <message>
        <source>Sure</source>
        <comment>how a field was found</comment>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Guessed</source>
        <comment>how a field was found</comment>
        <translation>Deviné</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>how a field was found</comment>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a column</comment>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Field in Salesforce</source>
        <translation>Champ dans Salesforce</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a column</comment>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Champ pour la colonne %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple : %1</translation>
    </message>
</context>
<context>
    <name>patchbay::CompleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save in %1</source>
        <comment>an org</comment>
        <translation>&amp;Enregistrer dans %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>patchbay::ConditionRows</name>
    <message>
        <source>Field</source>
        <comment>of a condition</comment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field, its value</comment>
        <translation>est</translation>
    </message>
    <message>
        <source>&amp;Add a condition</source>
        <translation>A&amp;jouter une condition</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionApp</name>
    <message>
        <source>Gives a connection an app or scopes of its own.</source>
        <translation>Donne à une connexion sa propre application ou ses propres scopes.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>Son ID, nom, organisation, compte, utilisateur, locataire ou étiquette.</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>Nommez la connexion à modifier.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Indiquez ce qu’il faut modifier&#x202f;: voir --help.</translation>
    </message>
    <message>
        <source>%1 uses that already.</source>
        <translation>%1 l’utilise déjà.</translation>
    </message>
    <message>
        <source>A secret of its own needs an app of its own: add --client-id.</source>
        <translation>Un secret propre nécessite une application propre&#x202f;: ajoutez --client-id.</translation>
    </message>
    <message>
        <source>%1 goes on as it is. Reconnect it to make the change count.</source>
        <translation>%1 continue telle quelle. Reconnectez-la pour que la modification prenne effet.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionCard</name>
    <message numerus="yes">
        <source>Show more of %n account(s)</source>
        <comment>those not shown yet</comment>
        <translation>
            <numerusform>En afficher plus (encore %Ln compte)</numerusform>
            <numerusform>En afficher plus (encore %Ln comptes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionConnect</name>
    <message>
        <source>Signs in at a provider and keeps the connection.</source>
        <translation>S’identifie auprès d’un fournisseur et conserve la connexion.</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>Où s’identifier&#x202f;: un domaine, ou un mot-clé comme sandbox.</translation>
    </message>
    <message>
        <source>The user identifier it is to have.</source>
        <translation>L’identifiant utilisateur qu’elle doit avoir.</translation>
    </message>
    <message>
        <source>The tenant identifier it is to have.</source>
        <translation>L’identifiant de locataire qu’elle doit avoir.</translation>
    </message>
    <message>
        <source>As “patchbayctl provider list” names it (default salesforce).</source>
        <translation>Tel que «&#x202f;patchbayctl provider list&#x202f;» le nomme (par défaut salesforce).</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionDefault</name>
    <message>
        <source>Makes a connection the one its provider stands for.</source>
        <translation>Fait d’une connexion celle que son fournisseur désigne par défaut.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionList</name>
    <message>
        <source>Lists the connections of this computer.</source>
        <translation>Liste les connexions de cet ordinateur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only of this user identifier.</source>
        <translation>Seulement celles de cet identifiant utilisateur.</translation>
    </message>
    <message>
        <source>Only of this tenant identifier.</source>
        <translation>Seulement celles de cet identifiant de locataire.</translation>
    </message>
    <message>
        <source>Only with this tag.</source>
        <translation>Seulement celles qui ont cette étiquette.</translation>
    </message>
    <message>
        <source>Only of this provider.</source>
        <translation>Seulement celles de ce fournisseur.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>Il n’y a pas de fournisseur «&#x202f;%1&#x202f;»&#x202f;: voir «&#x202f;patchbayctl provider list&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is connected. “patchbayctl connection connect” connects an org, and so does Patchbay&apos;s window.</source>
        <translation>Rien n’est connecté. «&#x202f;patchbayctl connection connect&#x202f;» connecte une organisation, tout comme la fenêtre de Patchbay.</translation>
    </message>
    <message>
        <source>No connection fits.</source>
        <translation>Aucune connexion ne correspond.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionPanel</name>
    <message>
        <source>curl command</source>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>jsforce connection</source>
        <translation>Connexion jsforce</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>version of an API</comment>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Connected, checked 2 min ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>last error</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Newest (%1)</source>
        <comment>version of an API</comment>
        <translation>La plus récente (%1)</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nom ici</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionReconnect</name>
    <message>
        <source>Signs in again for a connection that is there.</source>
        <translation>S’identifie à nouveau pour une connexion existante.</translation>
    </message>
    <message>
        <source>Where another account signs in: keep the old one (default), add the other, or replace the old one.</source>
        <translation>Si un autre compte s’identifie&#x202f;: garder l’ancien (keep, par défaut), ajouter l’autre (add) ou remplacer l’ancien (replace).</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>Son ID, nom, organisation, compte, utilisateur, locataire ou étiquette.</translation>
    </message>
    <message>
        <source>Name the connection to sign in to again.</source>
        <translation>Nommez la connexion pour laquelle s’identifier à nouveau.</translation>
    </message>
    <message>
        <source>--if-other takes keep, add or replace.</source>
        <translation>--if-other prend keep, add ou replace.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionRename</name>
    <message>
        <source>Gives a connection another name here.</source>
        <translation>Donne ici un autre nom à une connexion.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Son nouveau nom.</translation>
    </message>
    <message>
        <source>Say its new name.</source>
        <translation>Indiquez son nouveau nom.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionSet</name>
    <message>
        <source>Changes what a connection is found by, or used with.</source>
        <translation>Modifie ce par quoi une connexion est trouvée, ou avec quoi elle est utilisée.</translation>
    </message>
    <message>
        <source>Its name here; empty: the org&apos;s own.</source>
        <translation>Son nom ici&#x202f;; vide&#x202f;: celui de l’organisation.</translation>
    </message>
    <message>
        <source>The user identifier; empty: none.</source>
        <translation>L’identifiant utilisateur&#x202f;; vide&#x202f;: aucun.</translation>
    </message>
    <message>
        <source>The tenant identifier; empty: the user&apos;s.</source>
        <translation>L’identifiant de locataire&#x202f;; vide&#x202f;: celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>Adds tags, separated by commas.</source>
        <translation>Ajoute des étiquettes, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Takes tags off, separated by commas.</source>
        <translation>Retire des étiquettes, séparées par des virgules.</translation>
    </message>
    <message>
        <source>One of %1; empty: Patchbay&apos;s choice.</source>
        <translation>Une parmi %1&#x202f;; vide&#x202f;: le choix de Patchbay.</translation>
    </message>
    <message>
        <source>The API version to speak, %1 to %2; empty: the newest that both sides know.</source>
        <translation>La version de l’API à utiliser, de %1 à %2&#x202f;; vide&#x202f;: la plus récente connue des deux côtés.</translation>
    </message>
    <message>
        <source>Use it where only its provider is named.</source>
        <translation>L’utiliser là où seul son fournisseur est nommé.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Indiquez ce qu’il faut modifier&#x202f;: voir --help.</translation>
    </message>
    <message>
        <source>Patchbay speaks these API versions: %1.</source>
        <translation>Patchbay parle ces versions de l’API&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionShow</name>
    <message>
        <source>Tells all that is known of one connection.</source>
        <translation>Indique tout ce qui est connu d’une connexion.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>User identifier</source>
        <translation>Identifiant utilisateur</translation>
    </message>
    <message>
        <source>Tenant identifier</source>
        <translation>Identifiant de locataire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTag</name>
    <message>
        <source>Adds tags to a connection, or takes them off.</source>
        <translation>Ajoute des étiquettes à une connexion, ou les retire.</translation>
    </message>
    <message>
        <source>Take them off.</source>
        <translation>Les retirer.</translation>
    </message>
    <message>
        <source>A word it can be found by.</source>
        <translation>Un mot par lequel on peut la trouver.</translation>
    </message>
    <message>
        <source>Say one tag or more.</source>
        <translation>Indiquez au moins une étiquette.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTest</name>
    <message>
        <source>Asks the provider whether a connection works.</source>
        <translation>Demande au fournisseur si une connexion fonctionne.</translation>
    </message>
    <message>
        <source>%1 works. %2: %3.</source>
        <extracomment>%1 is a connection, %2 what was counted there (&quot;Repositories&quot;), %3 how many</extracomment>
        <translation>%1 fonctionne. %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 fonctionne.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsPage</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectées</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 services, 5 accounts</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection matches “%1”</source>
        <translation>Aucune connexion ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Check the spelling, or look under “Add provider”.</source>
        <translation>Vérifiez l’orthographe, ou regardez sous «&#x202f;Ajouter un fournisseur&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien ne requiert votre attention</translation>
    </message>
    <message>
        <source>Every connection works.</source>
        <translation>Chaque connexion fonctionne.</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Rien n’est connecté</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Connectez Salesforce, ou essayez l’organisation de démo.</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>Lecture de vos connexions</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>Effacer la rec&amp;herche</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>Vos connexions n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsViewModel</name>
    <message>
        <source>%1 works</source>
        <translation>%1 fonctionne</translation>
    </message>
    <message>
        <source>%1 works. %2: %3</source>
        <extracomment>%2 is what was counted there, in the provider&apos;s words: &quot;Acme works. Leads: 1,204&quot;</extracomment>
        <translation>%1 fonctionne. %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Sign in to %1 once more?</source>
        <translation>S’identifier une fois de plus sur %1&#x202f;?</translation>
    </message>
    <message>
        <source>One of your accounts has that many on this computer already. Others are not counted here.</source>
        <translation>Un de vos comptes en a déjà autant sur cet ordinateur. Les autres ne sont pas comptées ici.</translation>
    </message>
    <message>
        <source>%1 was connected already. Its access is renewed; there is no second one.</source>
        <translation>%1 était déjà connecté. Son accès est renouvelé&#x202f;; il n’y en a pas de second.</translation>
    </message>
    <message>
        <source>%1 is used where only %2 is named</source>
        <translation>%1 est utilisé là où seul %2 est nommé</translation>
    </message>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 est maintenant sur votre page</translation>
    </message>
    <message>
        <source>%1 is off your page</source>
        <translation>%1 n’est plus sur votre page</translation>
    </message>
    <message>
        <source>The access may stay valid at %1 until you end it there.</source>
        <translation>L’accès reste peut-être valide chez %1 jusqu’à ce que vous y mettiez fin là-bas.</translation>
    </message>
    <message>
        <source>A token that nobody can use any more may stay in your keychain.</source>
        <translation>Un jeton que personne ne peut plus utiliser reste peut-être dans votre trousseau.</translation>
    </message>
    <message>
        <source>A token may stay in your keychain.</source>
        <translation>Un jeton reste peut-être dans votre trousseau.</translation>
    </message>
    <message>
        <source>%1 is removed here. The access itself stays: another of your connections uses it.</source>
        <translation>%1 est retiré ici. L’accès lui-même demeure&#x202f;: une autre de vos connexions l’utilise.</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 est déconnecté</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>%Ln enregistrement abandonné</numerusform>
            <numerusform>%Ln enregistrements abandonnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConsentWindow</name>
    <message>
        <source>name not found</source>
        <translation>nom introuvable</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>no answer from this address</source>
        <translation>pas de réponse de cette adresse</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>the proxy did not answer</source>
        <translation>le proxy n’a pas répondu</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>adresse non autorisée</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>%1 is a provider</comment>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>This page comes from %1 and starts with no stored cookies. Passkey or company sign-in not working here? Use your browser.</source>
        <comment>%1 is a provider</comment>
        <translation>Cette page vient de %1 et commence sans cookies stockés. La clé d’accès ou l’identification d’entreprise ne fonctionne pas ici&#x202f;? Utilisez votre navigateur.</translation>
    </message>
    <message>
        <source>%1 asks: “%2” Patchbay answered no. To answer yourself, use your browser.</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 demande&#x202f;: «&#x202f;%2&#x202f;» Patchbay a répondu non. Pour répondre vous-même, utilisez votre navigateur.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 indique&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1.</source>
        <comment>%1 is a host name</comment>
        <translation>Ce n’est pas une connexion sûre à %1.</translation>
    </message>
    <message>
        <source>Patchbay stopped.</source>
        <translation>Patchbay a interrompu la connexion.</translation>
    </message>
    <message>
        <source>The sign-in page stopped.</source>
        <translation>La page d’identification s’est arrêtée.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>This page did not open (%1).</source>
        <comment>%1 says why</comment>
        <translation>Cette page ne s’est pas ouverte (%1).</translation>
    </message>
    <message>
        <source>Check the domain, or your network.</source>
        <translation>Vérifiez le domaine, ou votre réseau.</translation>
    </message>
    <message>
        <source>the proxy did not reach it</source>
        <translation>le proxy n’a pas pu le joindre</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>le proxy demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>this window cannot use such a proxy</source>
        <translation>cette fenêtre ne peut pas utiliser un tel proxy</translation>
    </message>
    <message>
        <source>the proxy did not accept the user name or password</source>
        <translation>le proxy n’a pas accepté le nom d’utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>Modifiez-les dans «&#x202f;Paramètres&#x202f;», «&#x202f;Réseau&#x202f;».</translation>
    </message>
</context>
<context>
    <name>patchbay::ConstantsCard</name>
    <message>
        <source>Add constant</source>
        <translation>Ajouter une constante</translation>
    </message>
    <message>
        <source>Same for every row</source>
        <translation>Pareil pour chaque ligne</translation>
    </message>
    <message>
        <source>Field with the same value for every row</source>
        <translation>Champ avec la même valeur pour chaque ligne</translation>
    </message>
    <message>
        <source>Value for every row</source>
        <translation>Valeur pour chaque ligne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>patchbay::ContactDialog</name>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Collez-la ici</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing yet. Names, addresses, numbers and pages are told by their form.</source>
        <translation>Rien pour l’instant. Les noms, adresses, numéros et pages sont reconnus à leur forme.</translation>
    </message>
</context>
<context>
    <name>patchbay::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProvider</name>
    <message>
        <source>This must be a whole address that begins with https://.</source>
        <translation>Il faut une adresse complète qui commence par https://.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address first.</source>
        <translation>Saisissez d’abord l’adresse du fournisseur.</translation>
    </message>
    <message>
        <source>%1 does not tell its addresses. Enter them below; the provider&apos;s documentation has them.</source>
        <translation>%1 n’indique pas ses adresses. Saisissez-les ci-dessous&#x202f;; la documentation du fournisseur les donne.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Patchbay must be able to ask whose account it is.</source>
        <translation>Patchbay doit pouvoir demander à qui est le compte.</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProviderPage</name>
    <message>
        <source>It demands a client se&amp;cret</source>
        <translation>Il exige un se&amp;cret client</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider</source>
        <translation>A&amp;dresse du fournisseur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Where people si&amp;gn in</source>
        <translation>Où l’on s’identi&amp;fie</translation>
    </message>
    <message>
        <source>The documentation calls it authorization endpoint.</source>
        <translation>La documentation l’appelle «&#x202f;authorization endpoint&#x202f;».</translation>
    </message>
    <message>
        <source>The token endpoint.</source>
        <translation>Le «&#x202f;token endpoint&#x202f;».</translation>
    </message>
    <message>
        <source>Whose account it &amp;is</source>
        <translation>À &amp;qui est le compte</translation>
    </message>
    <message>
        <source>An address that answers with sub, email and name.</source>
        <translation>Une adresse qui répond avec sub, email et name.</translation>
    </message>
    <message>
        <source>Where access is &amp;ended</source>
        <translation>Où il est &amp;mis fin à l’accès</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Sc&amp;opes</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>Séparés par des espaces.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Where to&amp;kens are given</source>
        <translation>Où les &amp;jetons sont délivrés</translation>
    </message>
    <message>
        <source>Sign-in b&amp;y code</source>
        <translation>&amp;Identification par code</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailSections</name>
    <message>
        <source>Copy %1</source>
        <comment>a fact of a connection: Instance, Org ID</comment>
        <translation>Copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailsViewModel</name>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>C’est trop long&#x202f;: au plus %1 caractères.</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnoseCommand</name>
    <message>
        <source>Tells what a supporter needs, without secrets or names.</source>
        <translation>Indique ce dont l’assistance a besoin, sans secrets ni noms.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnosticsPane</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Looking at what works on this computer</source>
        <translation>Vérification de ce qui fonctionne sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>patchbay::DisconnectCommand</name>
    <message>
        <source>Ends the access of connections, and removes them here.</source>
        <translation>Met fin à l’accès de connexions, et les retire ici.</translation>
    </message>
    <message>
        <source>Every connection.</source>
        <translation>Toutes les connexions.</translation>
    </message>
    <message>
        <source>Those with this tag.</source>
        <translation>Celles qui ont cette étiquette.</translation>
    </message>
    <message>
        <source>Those of this tenant.</source>
        <translation>Celles de ce locataire.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>How many are meant; needed with --yes unless one is named. Another number of connections is not touched.</source>
        <translation>Combien sont visées&#x202f;; nécessaire avec --yes sauf si une est nommée. Un autre nombre de connexions n’est pas touché.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>Son ID, nom, organisation, compte, utilisateur, locataire ou étiquette.</translation>
    </message>
    <message>
        <source>Say which: one CONNECTION, --tag, --tenant or --all.</source>
        <translation>Indiquez lesquelles&#x202f;: une CONNEXION, --tag, --tenant ou --all.</translation>
    </message>
    <message>
        <source>--count takes a number.</source>
        <translation>--count prend un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit, not %1. Nothing was done.</source>
        <translation>
            <numerusform>%Ln connexion correspond, et non %1. Rien n’a été fait.</numerusform>
            <numerusform>%Ln connexions correspondent, et non %1. Rien n’a été fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit: add --count %1 to --yes.</source>
        <translation>
            <numerusform>%Ln connexion correspond&#x202f;: ajoutez --count %1 à --yes.</numerusform>
            <numerusform>%Ln connexions correspondent&#x202f;: ajoutez --count %1 à --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes, and --count %1 if that is meant.</source>
        <translation>Personne ne peut répondre ici&#x202f;: ajoutez --yes, et --count %1 si c’est bien voulu.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect these %n connection(s)? [yes/no]</source>
        <translation>
            <numerusform>Déconnecter %Ln connexion&#x202f;? [oui/non]</numerusform>
            <numerusform>Déconnecter ces %Ln connexions&#x202f;? [oui/non]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>could not be removed: it is tried again</source>
        <translation>n’a pas pu être retirée&#x202f;: nouvel essai prévu</translation>
    </message>
    <message>
        <source>removed here; another connection uses the same access</source>
        <translation>retirée ici&#x202f;; une autre connexion utilise le même accès</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>déconnectée</translation>
    </message>
    <message>
        <source>deleted here; the access stays valid there until you end it yourself</source>
        <translation>supprimée ici&#x202f;; l’accès reste valide là-bas jusqu’à ce que vous y mettiez fin vous-même</translation>
    </message>
    <message>
        <source>ended there; the keychain did not delete the token yet</source>
        <translation>terminée là-bas&#x202f;; le trousseau n’a pas encore supprimé le jeton</translation>
    </message>
    <message>
        <source>not confirmed there yet; it is tried again</source>
        <translation>pas encore confirmée là-bas&#x202f;; nouvel essai prévu</translation>
    </message>
</context>
<context>
    <name>patchbay::EndNews</name>
    <message>
        <source>Patchbay needs you</source>
        <translation>Patchbay requiert votre attention</translation>
    </message>
    <message>
        <source>A connection wants you to sign in again. Unlock the window to see which.</source>
        <translation>Une connexion demande que vous vous identifiiez à nouveau. Déverrouillez la fenêtre pour voir laquelle.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>a service</comment>
        <translation>Connecter %1</translation>
    </message>
    <message numerus="yes">
        <source>Browse all %n service(s)</source>
        <translation>
            <numerusform>Parcourir %Ln service</numerusform>
            <numerusform>Parcourir les %Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice Salesforce org that runs on this computer. Sign in and enter leads. No account needed.</source>
        <translation>Une organisation Salesforce d’entraînement qui tourne sur cet ordinateur. Identifiez-vous et saisissez des pistes. Aucun compte nécessaire.</translation>
    </message>
    <message>
        <source>&amp;Connect %1</source>
        <comment>a service</comment>
        <translation>&amp;Connecter %1</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstRun</name>
    <message>
        <source>Looking for your keychain…</source>
        <translation>Recherche de votre trousseau…</translation>
    </message>
    <message>
        <source>No keychain found. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>Aucun trousseau trouvé. Installez GNOME Keyring ou KWallet, puis rouvrez votre session de bureau.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it when it asks for its password.</source>
        <translation>Votre trousseau est verrouillé. Déverrouillez-le quand il demande son mot de passe.</translation>
    </message>
    <message>
        <source>Found. It asks for a new password when the first token is kept.</source>
        <translation>Trouvé. Il demande un nouveau mot de passe quand le premier jeton est conservé.</translation>
    </message>
    <message>
        <source>Your keychain was found and is unlocked.</source>
        <translation>Votre trousseau a été trouvé et il est déverrouillé.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it when it asks for its password.</source>
        <comment>a keychain</comment>
        <translation>%1 est verrouillé. Déverrouillez-le quand il demande son mot de passe.</translation>
    </message>
    <message>
        <source>%1 found and unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1 trouvé et déverrouillé.</translation>
    </message>
</context>
<context>
    <name>patchbay::FormField</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>a field&apos;s label</comment>
        <translation>%1, obligatoire</translation>
    </message>
</context>
<context>
    <name>patchbay::GoTo</name>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToModel</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>Nouvelle piste dans %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to a page, a connection or a record</source>
        <translation>Aller à une page, une connexion ou un enregistrement</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ choisir</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; commandes seulement</translation>
    </message>
    <message>
        <source>%1 do it</source>
        <comment>%1: a key, Enter</comment>
        <translation>%1 exécuter</translation>
    </message>
    <message>
        <source>%1 open in Salesforce</source>
        <comment>%1: keys, Ctrl+Enter</comment>
        <translation>%1 ouvrir dans Salesforce</translation>
    </message>
</context>
<context>
    <name>patchbay::GoingToast</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>patchbay::Habits</name>
    <message>
        <source>Sends what waits when you log in.</source>
        <translation>Envoie ce qui attend à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Your desktop did not answer. Whether Patchbay starts at login is as it was.</source>
        <translation>Votre bureau n’a pas répondu. Le démarrage de Patchbay à l’ouverture de session reste réglé comme avant.</translation>
    </message>
    <message>
        <source>Your desktop does not start Patchbay at login. Allow it to run in the background in the desktop&apos;s settings, then switch this on again.</source>
        <translation>Votre bureau ne démarre pas Patchbay à l’ouverture de session. Autorisez-le à s’exécuter en arrière-plan dans les paramètres du bureau, puis réactivez ceci.</translation>
    </message>
</context>
<context>
    <name>patchbay::HabitsPane</name>
    <message>
        <source>Closing the window does not stop sending.</source>
        <translation>Fermer la fenêtre n’arrête pas l’envoi.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Patchbay.</source>
        <translation>Ce bureau n’a pas de zone de notification&#x202f;: fermer la fenêtre quitte Patchbay.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>patchbay::Help</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>patchbay::HelpPage</name>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, the step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportCheckPane</name>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi elle est écartée</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) go to %1</source>
        <translation>
            <numerusform>%Ln piste va dans %1</numerusform>
            <numerusform>%Ln pistes vont dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait in Activity and go out as soon as the org answers.</source>
        <translation>Elles attendent dans « Activité » et partent dès que l’organisation répond.</translation>
    </message>
    <message>
        <source>All leads of this file were queued before</source>
        <translation>Toutes les pistes de ce fichier étaient déjà en file</translation>
    </message>
    <message>
        <source>Nothing is left to import. Activity shows what became of them.</source>
        <translation>Il ne reste rien à importer. « Activité » montre ce qu’elles sont devenues.</translation>
    </message>
    <message>
        <source>No lead of this file is left to import</source>
        <translation>Il ne reste aucune piste de ce fichier à importer</translation>
    </message>
    <message>
        <source>What was not queued before is left out. Correct it and open the file again.</source>
        <translation>Ce qui n’était pas déjà en file est écarté. Corrigez-le et ouvrez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>No row of this file can go to %1</source>
        <translation>Aucune ligne de ce fichier ne peut aller dans %1</translation>
    </message>
    <message>
        <source>Go back and match the columns, or correct the file and open it again.</source>
        <translation>Revenez et associez les colonnes, ou corrigez le fichier et ouvrez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%Ln ligne est écartée</numerusform>
            <numerusform>%Ln lignes sont écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is listed below with its reason. Correct them and open the file again: what was sent is not sent twice.</source>
        <translation>Chacune figure ci-dessous avec sa raison. Corrigez-les et ouvrez à nouveau le fichier : ce qui est envoyé ne l’est pas deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this file were queued before and are not sent twice</source>
        <translation>
            <numerusform>%Ln piste de ce fichier était déjà en file et n’est pas envoyée deux fois</numerusform>
            <numerusform>%Ln pistes de ce fichier étaient déjà en file et ne sont pas envoyées deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out</source>
        <translation>
            <numerusform>%Ln colonne est écartée</numerusform>
            <numerusform>%Ln colonnes sont écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>rows of a file</comment>
        <translation>Écartées</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ImportDesk</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1-errors.csv</source>
        <comment>a file name</comment>
        <translation>%1-erreurs.csv</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>a file name</comment>
        <translation>%1-refus.csv</translation>
    </message>
    <message>
        <source>Open a CSV file of leads</source>
        <translation>Ouvrir un fichier CSV de pistes</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Stop importing %1?</source>
        <comment>a file</comment>
        <translation>Arrêter l’import de %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that still wait are taken out of the queue. What arrived in %1 stays there.</source>
        <translation>
            <numerusform>%Ln piste qui attend encore est retirée de la file. Ce qui est arrivé dans %1 y reste.</numerusform>
            <numerusform>%Ln pistes qui attendent encore sont retirées de la file. Ce qui est arrivé dans %1 y reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save the rows with their errors</source>
        <translation>Enregistrer les lignes avec leurs erreurs</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a file</comment>
        <translation>%1 est enregistré</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <comment>the values of a file</comment>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <comment>the values of a file</comment>
        <translation>Séparées par des points-virgules</translation>
    </message>
    <message>
        <source>Separated by tabs</source>
        <comment>the values of a file</comment>
        <translation>Séparées par des tabulations</translation>
    </message>
    <message>
        <source>Separated by %1</source>
        <comment>the values of a file, a character</comment>
        <translation>Séparées par %1</translation>
    </message>
    <message>
        <source>Change org</source>
        <translation>Changer d’organisation</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a step of an import</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Mapping</source>
        <comment>a step of an import</comment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of an import</comment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step of an import</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a step of an import</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Déposez un fichier CSV ici</translation>
    </message>
    <message>
        <source>Or choose one. You check everything before it is sent.</source>
        <translation>Ou choisissez-en un. Vous vérifiez tout avant l’envoi.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>Afficher les connexions</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · en tant que %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>Écrit dans %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 takes no leads now.</source>
        <translation>%1 n’accepte pas de pistes pour l’instant.</translation>
    </message>
    <message>
        <source>Or choose another org.</source>
        <translation>Ou choisissez une autre organisation.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rows, columns, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>a required field</comment>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <comment>required fields</comment>
        <translation>%1 manquent.</translation>
    </message>
    <message>
        <source>%1 takes no lead without. Match a column with it, or add a constant for it.</source>
        <comment>an org</comment>
        <translation>%1 n’accepte aucune piste sans cela. Associez-y une colonne, ou ajoutez une constante.</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>Vérifier %Ln ligne</numerusform>
            <numerusform>Vérifier %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>Importer %Ln piste</numerusform>
            <numerusform>Importer %Ln pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>You can close the window. What waits goes out later, and no row goes twice.</source>
        <translation>Vous pouvez fermer la fenêtre. Ce qui attend part plus tard, et aucune ligne deux fois.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The next step only checks.</source>
        <translation>Rien n’est encore envoyé. L’étape suivante ne fait que vérifier.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <comment>an org</comment>
        <translation>Import dans %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportProgressPane</name>
    <message>
        <source>A few seconds left</source>
        <translation>Encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Encore %Ln s environ</numerusform>
            <numerusform>Encore %Ln s environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Encore %Ln min environ</numerusform>
            <numerusform>Encore %Ln min environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>Encore %Ln h environ</numerusform>
            <numerusform>Encore %Ln h environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What Salesforce said</source>
        <translation>Ce que Salesforce a dit</translation>
    </message>
    <message>
        <source>Nothing goes out now.</source>
        <translation>Rien ne part pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n created.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln créée.</numerusform>
            <numerusform>%Ln créées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln refusée.</numerusform>
            <numerusform>%Ln refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing leads into %1</source>
        <translation>Import de pistes dans %1</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Import arrêté</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import terminé</translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>sur %Ln ligne</numerusform>
            <numerusform>sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for you in Activity</source>
        <translation>
            <numerusform>%Ln ligne vous attend dans « Activité »</numerusform>
            <numerusform>%Ln lignes vous attendent dans « Activité »</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <comment>leads</comment>
        <translation>Créées</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an org</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>leads</comment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>voir ci-dessous</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <comment>a number</comment>
        <translation>%1 lignes/s</translation>
    </message>
    <message>
        <source>at the moment</source>
        <translation>en ce moment</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connue</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>Appels d’API</translation>
    </message>
    <message>
        <source>of %1 a day</source>
        <comment>a number</comment>
        <translation>sur %1 par jour</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Vous attendent</translation>
    </message>
    <message>
        <source>in Activity</source>
        <translation>dans « Activité »</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyées</translation>
    </message>
    <message>
        <source>you stopped before</source>
        <translation>arrêtées avant</translation>
    </message>
    <message>
        <source>Rejected so far</source>
        <translation>Refusées jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), kept with their reasons</source>
        <translation>
            <numerusform>%Ln ligne, gardée avec sa raison</numerusform>
            <numerusform>%Ln lignes, gardées avec leurs raisons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::InitCommand</name>
    <message>
        <source>Makes Patchbay&apos;s data, looks whether the keychain works, offers the demo org.</source>
        <translation>Crée les données de Patchbay, vérifie que le trousseau fonctionne et propose l’organisation de démo.</translation>
    </message>
    <message>
        <source>Connect the demo org, to try things out.</source>
        <translation>Connecter l’organisation de démo, pour essayer.</translation>
    </message>
    <message>
        <source>Sign in to it without a browser here, as “connection connect --paste”.</source>
        <translation>S’y identifier sans navigateur ici, comme «&#x202f;connection connect --paste&#x202f;».</translation>
    </message>
    <message>
        <source>Data is kept in %1.</source>
        <translation>Les données sont conservées dans %1.</translation>
    </message>
    <message>
        <source>The keychain takes and gives back.</source>
        <translation>L’écriture et la lecture dans le trousseau fonctionnent.</translation>
    </message>
    <message>
        <source>Connect the demo org on this computer, to try things out? [yes/no]</source>
        <translation>Connecter l’organisation de démo sur cet ordinateur, pour essayer&#x202f;? [oui/non]</translation>
    </message>
    <message>
        <source>Next: “patchbayctl connection connect”, or “patchbayctl init --demo” to try it.</source>
        <translation>Ensuite&#x202f;: «&#x202f;patchbayctl connection connect&#x202f;», ou «&#x202f;patchbayctl init --demo&#x202f;» pour essayer.</translation>
    </message>
    <message>
        <source>Connected: %1.</source>
        <translation>Connecté&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDefaults</name>
    <message>
        <source>%1 queue</source>
        <comment>a queue&apos;s name</comment>
        <translation>file d’attente %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>the owner&apos;s name</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Whoever you enter becomes a member of it.</source>
        <translation>Toute personne que vous saisissez en devient membre.</translation>
    </message>
    <message>
        <source>For everybody you enter</source>
        <translation>Pour toutes les personnes que vous saisissez</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDialog</name>
    <message>
        <source>For a fair or a shift</source>
        <translation>Pour un salon ou une permanence</translation>
    </message>
    <message>
        <source>What you choose here stays from lead to lead, also after a new start, until you end it.</source>
        <translation>Ce que vous choisissez ici reste de piste en piste, même après un redémarrage, jusqu’à ce que vous y mettiez fin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptStrip</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <source>Nothing stays any more from the next record on</source>
        <translation>Plus rien ne reste à partir du prochain enregistrement</translation>
    </message>
    <message>
        <source>Stays from lead to lead: %1</source>
        <translation>Reste de piste en piste&#x202f;: %1</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyAdd</name>
    <message>
        <source>Makes a key for a program; prints it this once.</source>
        <translation>Crée une clé pour un programme&#x202f;; ne l’affiche que cette fois-ci.</translation>
    </message>
    <message>
        <source>Whose key it is, as you want to read it.</source>
        <translation>À qui est la clé, tel que vous voulez le lire.</translation>
    </message>
    <message>
        <source>What it may do: create:Lead, create:Contact, create:* or connections, with commas between (default create:Lead).</source>
        <translation>Ce qu’elle permet&#x202f;: create:Lead, create:Contact, create:* ou connections, séparés par des virgules (par défaut create:Lead).</translation>
    </message>
    <message>
        <source>Web pages that may use it from a browser, as https://shop.example, with commas between (default none).</source>
        <translation>Pages web qui peuvent l’utiliser depuis un navigateur, comme https://shop.example, séparées par des virgules (par défaut aucune).</translation>
    </message>
    <message>
        <source>The only connection it may use (default any).</source>
        <translation>La seule connexion qu’elle peut utiliser (par défaut toutes).</translation>
    </message>
    <message>
        <source>For how many days it is good (default for good).</source>
        <translation>Pour combien de jours elle est valable (par défaut sans limite).</translation>
    </message>
    <message>
        <source>Give the key a name of one line.</source>
        <translation>Donnez à la clé un nom d’une ligne.</translation>
    </message>
    <message>
        <source>“%1” is no right. Rights are create:Lead, create:* and connections.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un droit. Les droits sont create:Lead, create:* et connections.</translation>
    </message>
    <message>
        <source>“%1” is no origin, as https://shop.example is.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une origine, comme l’est par exemple https://shop.example</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to %1.</source>
        <translation>--days prend un nombre de 1 à %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Créer la c&amp;lé</translation>
    </message>
    <message>
        <source>A key for a program</source>
        <translation>Une clé pour un programme</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>Create &amp;leads</source>
        <translation>Créer des p&amp;istes</translation>
    </message>
    <message>
        <source>Create &amp;contacts</source>
        <translation>Créer des &amp;contacts</translation>
    </message>
    <message>
        <source>Create records of &amp;any kind</source>
        <translation>Créer des enregistrements de &amp;tout type</translation>
    </message>
    <message>
        <source>L&amp;ist your connections</source>
        <translation>Lister vos con&amp;nexions</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>Pour %Ln jour</numerusform>
            <numerusform>Pour %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>&amp;Validité</translation>
    </message>
    <message>
        <source>Copy the key now: it is not kept here and cannot be shown again. The program sends it as “Authorization: Bearer …”.</source>
        <translation>Copiez la clé maintenant&#x202f;: elle n’est pas conservée ici et ne pourra plus être affichée. Le programme l’envoie sous la forme «&#x202f;Authorization: Bearer …&#x202f;».</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyList</name>
    <message>
        <source>Lists the programs that have a key, never the keys.</source>
        <translation>Liste les programmes qui ont une clé, jamais les clés.</translation>
    </message>
    <message>
        <source>No program has a key.</source>
        <translation>Aucun programme n’a de clé.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyRemove</name>
    <message>
        <source>Makes a program&apos;s key worthless, at once.</source>
        <translation>Rend aussitôt sans valeur la clé d’un programme.</translation>
    </message>
    <message>
        <source>As “key list” tells it.</source>
        <translation>Tel que «&#x202f;key list&#x202f;» l’indique.</translation>
    </message>
    <message>
        <source>Which key? “key list” tells their ids.</source>
        <translation>Quelle clé&#x202f;? «&#x202f;key list&#x202f;» indique leurs ID.</translation>
    </message>
    <message>
        <source>The key is worthless now.</source>
        <translation>La clé est maintenant sans valeur.</translation>
    </message>
    <message>
        <source>There is no key with this id.</source>
        <translation>Il n’y a pas de clé avec cet ID.</translation>
    </message>
</context>
<context>
    <name>patchbay::Labelling</name>
    <message>
        <source>There is no such colour: see --help.</source>
        <translation>Cette couleur n’existe pas&#x202f;: voir --help.</translation>
    </message>
    <message>
        <source>--%1 is too long: at most %2 letters.</source>
        <translation>--%1 est trop long&#x202f;: au plus %2 caractères.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>Son ID, nom, organisation, compte, utilisateur, locataire ou étiquette.</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>Nommez la connexion à modifier.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifiée.</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadFile</name>
    <message>
        <source>It cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB. Divide it into smaller files.</source>
        <translation>
            <numerusform>Le fichier dépasse %Ln Mo. Divisez-le en fichiers plus petits.</numerusform>
            <numerusform>Le fichier dépasse %Ln Mo. Divisez-le en fichiers plus petits.</numerusform>
        </translation>
    </message>
    <message>
        <source>No org takes the leads of %1 yet</source>
        <translation>Aucune organisation n’accepte encore les pistes de %1</translation>
    </message>
    <message>
        <source>%1 was not taken</source>
        <translation>%1 n’a pas été accepté</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <comment>a file</comment>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Queuing the leads of %1</source>
        <comment>a file</comment>
        <translation>Mise en file des pistes de %1</translation>
    </message>
    <message>
        <source>Connect Salesforce or the demo org first. The file is kept until then.</source>
        <translation>Connectez d’abord Salesforce ou l’organisation de démonstration. Le fichier est conservé jusque-là.</translation>
    </message>
    <message>
        <source>Asking the org what it takes</source>
        <translation>Demande à l’organisation de ce qu’elle accepte</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadPreview</name>
    <message>
        <source>Row before</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Row %1 as a lead</source>
        <comment>number</comment>
        <translation>Ligne %1 comme piste</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>why a row is</comment>
        <translation>Écartée : %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ListPlace</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequests</name>
    <message>
        <source>Off. Programs with a key may create records when it is on.</source>
        <translation>Désactivé. Une fois activé, les programmes qui ont une clé peuvent créer des enregistrements.</translation>
    </message>
    <message>
        <source>Not before the folder below can be used.</source>
        <translation>Pas avant que le dossier ci-dessous soit utilisable.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <comment>an address</comment>
        <translation>À l’écoute sur %1</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files in it become leads; those in its folder “contacts” become contacts.</source>
        <translation>Les fichiers JSON, CSV et vCard qui s’y trouvent deviennent des pistes&#x202f;; ceux de son dossier «&#x202f;contacts&#x202f;» deviennent des contacts.</translation>
    </message>
    <message>
        <source>Over a private socket that only your own programs reach. Never over the network.</source>
        <translation>Par un socket privé que seuls vos propres programmes atteignent. Jamais par le réseau.</translation>
    </message>
    <message>
        <source>create any record</source>
        <translation>créer tout enregistrement</translation>
    </message>
    <message>
        <source>list connections</source>
        <translation>lister les connexions</translation>
    </message>
    <message>
        <source>create %1</source>
        <comment>a kind of record: Lead</comment>
        <translation>créer %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 min ago</comment>
        <translation>utilisée %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisée</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a date</comment>
        <translation>a expiré le %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>expire le %1</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequestsPane</name>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>Révoquer la clé de %1</translation>
    </message>
    <message>
        <source>Take files from</source>
        <translation>Accepter les fichiers de</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>Révoquer la clé de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. It cannot be brought back.</source>
        <translation>Quiconque l’utilise est désormais refusé. Elle ne peut pas être rétablie.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>patchbay::LockPage</name>
    <message>
        <source>Set a passphrase first</source>
        <translation>Définissez d’abord une phrase secrète</translation>
    </message>
    <message>
        <source>Patchbay is locked</source>
        <translation>Patchbay est verrouillé</translation>
    </message>
    <message>
        <source>Your administrator wants this window to be locked while you are away.</source>
        <translation>Votre administrateur veut que cette fenêtre soit verrouillée en votre absence.</translation>
    </message>
    <message>
        <source>Your leads go out all the same, and nothing is lost.</source>
        <translation>Vos pistes partent quand même, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>Définir la &amp;phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
</context>
<context>
    <name>patchbay::LockRemove</name>
    <message>
        <source>Takes the lock off the window (needs your keychain).</source>
        <translation>Retire le verrou de la fenêtre (nécessite votre trousseau).</translation>
    </message>
    <message>
        <source>The lock is off. A new passphrase is set in Settings, Privacy.</source>
        <translation>Le verrou est désactivé. Une nouvelle phrase secrète se définit dans «&#x202f;Paramètres&#x202f;», «&#x202f;Sécurité&#x202f;».</translation>
    </message>
</context>
<context>
    <name>patchbay::Locking</name>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies sont différentes.</translation>
    </message>
</context>
<context>
    <name>patchbay::LogCommand</name>
    <message>
        <source>Tells what happened here, newest first.</source>
        <translation>Indique ce qui s’est passé ici, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>At most so many (default %1).</source>
        <translation>Au plus autant (par défaut %1).</translation>
    </message>
    <message>
        <source>Only what happened with this connection.</source>
        <translation>Seulement ce qui s’est passé avec cette connexion.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit prend un nombre.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>access renewed</source>
        <translation>accès renouvelé</translation>
    </message>
    <message>
        <source>access ended</source>
        <translation>fin de l’accès</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>échec de la vérification</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>écrit ici</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>décision nécessaire</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>supprimé là-bas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupEdit</name>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, its kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupSession</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
</context>
<context>
    <name>patchbay::MatchList</name>
    <message>
        <source>Already in %1</source>
        <translation>Déjà dans %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record, more</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>You add</source>
        <translation>Vous ajoutez</translation>
    </message>
    <message>
        <source>You change</source>
        <translation>Vous modifiez</translation>
    </message>
    <message>
        <source>nothing that is not there</source>
        <translation>rien qui n’y soit déjà</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Rejoint</translation>
    </message>
    <message>
        <source>&amp;Add to the campaign</source>
        <translation>&amp;Ajouter à la campagne</translation>
    </message>
    <message>
        <source>&amp;Update this record</source>
        <translation>&amp;Mettre à jour cet enregistrement</translation>
    </message>
    <message>
        <source>%1, %2, already in %3</source>
        <translation>%1, %2, déjà dans %3</translation>
    </message>
    <message>
        <source>Op&amp;en it</source>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
</context>
<context>
    <name>patchbay::NavButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <extracomment>read out for a page of the window with things that wait</extracomment>
        <translation>
            <numerusform>%Ln vous attend</numerusform>
            <numerusform>%Ln vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkPane</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>My own proxy</source>
        <translation>Mon propre proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>Where the proxy wants to know who asks.</source>
        <translation>Si le proxy veut savoir qui demande.</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Conservé dans votre trousseau</translation>
    </message>
    <message>
        <source>In your keychain alone, for this proxy and this user name.</source>
        <translation>Dans votre trousseau seulement, pour ce proxy et ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Goes with a user name.</source>
        <translation>Va de pair avec un nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkSettings</name>
    <message>
        <source>Not in use until its fields are right. Until then: %1</source>
        <comment>which way requests go</comment>
        <translation>Pas utilisé tant que ses champs ne sont pas corrects. D’ici là&#x202f;: %1</translation>
    </message>
    <message>
        <source>Being set…</source>
        <comment>a proxy</comment>
        <translation>Configuration en cours…</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>En service&#x202f;: %1</translation>
    </message>
    <message>
        <source>The sign-in window cannot give a user name to a SOCKS 5 proxy: sign in with your browser.</source>
        <translation>La fenêtre d’identification ne peut pas donner de nom d’utilisateur à un proxy SOCKS 5&#x202f;: identifiez-vous dans votre navigateur.</translation>
    </message>
    <message>
        <source>This proxy wants a user name and a password.</source>
        <translation>Ce proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
</context>
<context>
    <name>patchbay::NewRecordPage</name>
    <message>
        <source>&amp;Paste signature</source>
        <translation>Coller une &amp;signature</translation>
    </message>
    <message>
        <source>Change &amp;org</source>
        <translation>Changer d’&amp;organisation</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>Enregistré. En route vers %1.</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>Peut changer le propriétaire et envoyer un e-mail.</translation>
    </message>
    <message>
        <source>Not used: %1 stays the owner of everybody you enter.</source>
        <translation>Non utilisée&#x202f;: %1 reste propriétaire de toutes les personnes que vous saisissez.</translation>
    </message>
    <message>
        <source>Create anyway and &amp;new</source>
        <translation>Créer quand même et &amp;nouveau</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Créer et &amp;nouveau</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 n’a pas pu être lu</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>Aucune organisation connectée</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Connectez Salesforce, ou essayez l’organisation de démo.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvel enregistrement</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · en tant que %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>Écrit dans %1, %2, %3</translation>
    </message>
    <message>
        <source>Kept on this computer until %1 has it.</source>
        <translation>Conservé sur cet ordinateur jusqu’à ce que %1 l’ait.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Create %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>&amp;Créer dans %2&#x202f;: %1</translation>
    </message>
    <message>
        <source>New %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>Nouveau dans %2&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Create lead in %1</source>
        <translation>&amp;Créer la piste dans %1</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>Nouvelle piste dans %1</translation>
    </message>
    <message>
        <source>&amp;Create contact in %1</source>
        <translation>&amp;Créer le contact dans %1</translation>
    </message>
    <message>
        <source>New contact in %1</source>
        <translation>Nouveau contact dans %1</translation>
    </message>
    <message>
        <source>&amp;Create account in %1</source>
        <translation>&amp;Créer le compte dans %1</translation>
    </message>
    <message>
        <source>New account in %1</source>
        <translation>Nouveau compte dans %1</translation>
    </message>
    <message>
        <source>&amp;Create opportunity in %1</source>
        <translation>&amp;Créer l’opportunité dans %1</translation>
    </message>
    <message>
        <source>New opportunity in %1</source>
        <translation>Nouvelle opportunité dans %1</translation>
    </message>
    <message>
        <source>&amp;Create task in %1</source>
        <translation>&amp;Créer la tâche dans %1</translation>
    </message>
    <message>
        <source>New task in %1</source>
        <translation>Nouvelle tâche dans %1</translation>
    </message>
    <message>
        <source>&amp;Create in %1 anyway</source>
        <translation>&amp;Créer quand même dans %1</translation>
    </message>
    <message>
        <source>Some access is missing</source>
        <translation>Des autorisations manquent</translation>
    </message>
    <message>
        <source>The form is not here yet</source>
        <translation>Le formulaire n’est pas encore là</translation>
    </message>
    <message>
        <source>%1 has used %2 of its %3 API calls of a day.</source>
        <comment>org, count, count</comment>
        <translation>%1 a utilisé %2 de ses %3 appels d’API par jour.</translation>
    </message>
    <message>
        <source>All programs count. At the limit, records wait here until the org takes calls again.</source>
        <translation>Tous les programmes comptent. À la limite, les enregistrements attendent ici que l’organisation accepte à nouveau des appels.</translation>
    </message>
    <message>
        <source>Paste signature</source>
        <translation>Coller une signature</translation>
    </message>
    <message>
        <source>From a signature or a card</source>
        <translation>À partir d’une signature ou d’une carte</translation>
    </message>
    <message>
        <source>&amp;Signature or card</source>
        <translation>&amp;Signature ou carte</translation>
    </message>
    <message>
        <source>Another program offers a record. Finish this one first, then open it again.</source>
        <translation>Un autre programme propose un enregistrement. Terminez d’abord celui-ci, puis rouvrez l’autre.</translation>
    </message>
    <message>
        <source>Offered by a link</source>
        <translation>Proposé par un lien</translation>
    </message>
    <message>
        <source>What the &amp;link says</source>
        <translation>Contenu du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Go to Connections</source>
        <translation>&amp;Aller aux connexions</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>R&amp;econnecter %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Asking %1 for its fields</source>
        <comment>an org</comment>
        <translation>Demande des champs à %1</translation>
    </message>
    <message>
        <source>Create this record first, or clear its fields: it would be lost.</source>
        <translation>Créez d’abord cet enregistrement, ou videz ses champs&#x202f;: il serait perdu.</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>Lecture de vos connexions</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>Vos connexions n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Connect an org first</source>
        <translation>Connectez d’abord une organisation</translation>
    </message>
    <message>
        <source>What you opened is kept until then.</source>
        <translation>Ce que vous avez ouvert est conservé jusque-là.</translation>
    </message>
    <message>
        <source>The form is as it was.</source>
        <translation>Le formulaire est tel qu’il était.</translation>
    </message>
    <message>
        <source>Saving the record on this computer</source>
        <translation>Sauvegarde de l’enregistrement sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>patchbay::OpenedFiles</name>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a vCard or a CSV file of leads</source>
        <translation>Ouvrir une vCard ou un fichier CSV de pistes</translation>
    </message>
    <message>
        <source>vCards and CSV files</source>
        <translation>vCards et fichiers CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>patchbay::OrgMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>patchbay::OriginBar</name>
    <message>
        <source>Why access is wanted: %1</source>
        <translation>Pourquoi l’accès est demandé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Page from %1</source>
        <comment>%1 is a host name</comment>
        <translation>Page de %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Sécurisé</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecide</name>
    <message>
        <source>Decides about a record that waits for a decision.</source>
        <translation>Décide d’un enregistrement qui attend une décision.</translation>
    </message>
    <message>
        <source>Create it anyway.</source>
        <translation>Le créer quand même.</translation>
    </message>
    <message>
        <source>Write what was typed into this record instead, and forget the other.</source>
        <translation>Écrire plutôt ce qui a été saisi dans cet enregistrement, et oublier l’autre.</translation>
    </message>
    <message>
        <source>Create it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>Le créer bien qu’un essai soit resté sans réponse et que l’organisation l’ait peut-être&#x202f;: regardez d’abord là-bas.</translation>
    </message>
    <message>
        <source>Say either --create or --update ID.</source>
        <translation>Indiquez soit --create, soit --update ID.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecision</name>
    <message>
        <source>A record, as “patchbayctl --json outbox list” names it.</source>
        <translation>Un enregistrement, tel que «&#x202f;patchbayctl --json outbox list&#x202f;» le nomme.</translation>
    </message>
    <message>
        <source>Name one record by its outbox id: see “patchbayctl --json outbox list”.</source>
        <translation>Nommez un enregistrement par son ID dans la boîte d’envoi&#x202f;: voir «&#x202f;patchbayctl --json outbox list&#x202f;».</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDiscard</name>
    <message>
        <source>Forgets a record that was not sent.</source>
        <translation>Oublie un enregistrement qui n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>Forget it even though an attempt went unanswered and the org may have it.</source>
        <translation>L’oublier bien qu’un essai soit resté sans réponse et que l’organisation l’ait peut-être.</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>Il est oublié.</translation>
    </message>
    <message>
        <source>Forget %1? It was not sent. (yes/no)</source>
        <extracomment>%1 is a person or company</extracomment>
        <translation>Oublier %1&#x202f;? L’enregistrement n’a pas été envoyé. (oui/non)</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxList</name>
    <message>
        <source>Lists records written here, newest first.</source>
        <translation>Liste les enregistrements écrits ici, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>Only this state: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>Seulement cet état&#x202f;: queued, sending, sent, rejected, uncertain, needs_decision.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>Au plus autant (par défaut 100).</translation>
    </message>
    <message>
        <source>--limit takes a number, --state one of: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>--limit prend un nombre, --state un parmi&#x202f;: queued, sending, sent, rejected, uncertain, needs_decision.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxReassign</name>
    <message>
        <source>Lets a record go out as the account that is connected now.</source>
        <translation>Fait partir un enregistrement avec le compte connecté actuellement.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection (default: the record&apos;s own).</source>
        <translation>ID, nom, organisation ou compte de la connexion (par défaut&#x202f;: celle de l’enregistrement).</translation>
    </message>
    <message>
        <source>Send it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>L’envoyer bien qu’un essai soit resté sans réponse et que l’organisation l’ait peut-être&#x202f;: regardez d’abord là-bas.</translation>
    </message>
    <message>
        <source>It goes out to %1 as %2.</source>
        <translation>Il part vers %1 en tant que %2.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxRetry</name>
    <message>
        <source>Sends a record again that the org refused.</source>
        <translation>Renvoie un enregistrement que l’organisation a refusé.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxSend</name>
    <message>
        <source>Sends what waits and is due, then says what is left.</source>
        <translation>Envoie ce qui attend et est dû, puis dit ce qui reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n records need you: see “patchbayctl outbox list”.</source>
        <translation>
            <numerusform>%Ln enregistrement requiert votre attention&#x202f;: voir «&#x202f;patchbayctl outbox list&#x202f;».</numerusform>
            <numerusform>%Ln enregistrements requièrent votre attention&#x202f;: voir «&#x202f;patchbayctl outbox list&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Tout est envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait.</source>
        <translation>
            <numerusform>%Ln enregistrement attend encore.</numerusform>
            <numerusform>%Ln enregistrements attendent encore.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseDialog</name>
    <message>
        <source>Turn off the lock</source>
        <translation>Désactiver le verrou</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>Patchbay opens without a question then.</source>
        <translation>Patchbay s’ouvrira alors sans question.</translation>
    </message>
    <message>
        <source>You are asked for it when Patchbay starts and after you were away. It cannot be told to you again.</source>
        <translation>Elle vous est demandée au démarrage de Patchbay et après une absence. Elle ne pourra pas vous être rappelée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>Désacti&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Définir</translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseFields</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même à nouve&amp;au</translation>
    </message>
</context>
<context>
    <name>patchbay::PasteDialog</name>
    <message>
        <source>Finish signing in to %1</source>
        <translation>Terminer l’identification sur %1</translation>
    </message>
    <message>
        <source>Sign in in the browser. The page that comes last may not open: that does not matter. Copy the whole address of that page from the browser&apos;s address line, and paste it here.</source>
        <translation>Identifiez-vous dans le navigateur. La page qui vient en dernier ne s’ouvrira peut-être pas&#x202f;: c’est sans importance. Copiez l’adresse entière de cette page depuis la barre d’adresse du navigateur, et collez-la ici.</translation>
    </message>
    <message>
        <source>&amp;Address of the last page</source>
        <translation>&amp;Adresse de la dernière page</translation>
    </message>
    <message>
        <source>It works once, for this sign-in, and is not kept.</source>
        <translation>Elle sert une seule fois, pour cette identification, et n’est pas conservée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Use address</source>
        <translation>&amp;Utiliser l’adresse</translation>
    </message>
</context>
<context>
    <name>patchbay::PersonCreate</name>
    <message>
        <source>Creates a lead; prints its id once the org has it.</source>
        <translation>Crée une piste&#x202f;; affiche son ID dès que l’organisation l’a.</translation>
    </message>
    <message>
        <source>Creates a contact; prints its id once the org has it.</source>
        <translation>Crée un contact&#x202f;; affiche son ID dès que l’organisation l’a.</translation>
    </message>
</context>
<context>
    <name>patchbay::PolicyCommand</name>
    <message>
        <source>Tells what the administrator settled; checks a file.</source>
        <translation>Indique ce que l’administrateur a défini&#x202f;; vérifie un fichier.</translation>
    </message>
    <message>
        <source>A policy to be checked before it is put into force; may be left out.</source>
        <translation>Une stratégie à vérifier avant sa mise en vigueur&#x202f;; peut être omise.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 can be put into force.</source>
        <translation>%1 peut être mis en vigueur.</translation>
    </message>
    <message>
        <source>There is no policy: %1 does not exist.</source>
        <translation>Il n’y a pas de stratégie&#x202f;: %1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionBand</name>
    <message>
        <source>Writes to</source>
        <comment>followed by the name of an org</comment>
        <translation>Écrit dans</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionQuestion</name>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>Importer %Ln piste</numerusform>
            <numerusform>Importer %Ln pistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s) into production?</source>
        <translation>
            <numerusform>Importer %Ln piste en production ?</numerusform>
            <numerusform>Importer %Ln pistes en production ?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production org. People there may be notified. Type its name to go on.</source>
        <translation>%1 est une organisation de production. Des gens pourraient y être avertis. Saisissez son nom pour continuer.</translation>
    </message>
    <message>
        <source>&amp;Name of the org</source>
        <translation>&amp;Nom de l’organisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Create %n lead(s)</source>
        <translation>
            <numerusform>Créer %Ln piste</numerusform>
            <numerusform>Créer %Ln pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message numerus="yes">
        <source>%1; leave out %n row(s) with errors</source>
        <comment>%1: create some leads</comment>
        <translation>
            <numerusform>%1 ; écarter %Ln ligne avec erreurs</numerusform>
            <numerusform>%1 ; écarter %Ln lignes avec erreurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileExport</name>
    <message>
        <source>Writes settings and names to take along, without any token or secret.</source>
        <translation>Écrit les paramètres et les noms à emporter, sans jeton ni secret.</translation>
    </message>
    <message>
        <source>Where to; left out: the standard output.</source>
        <translation>Où l’écrire&#x202f;; si omis&#x202f;: la sortie standard.</translation>
    </message>
    <message>
        <source>%1 is written. It holds no token and no secret.</source>
        <translation>%1 est écrit. Il ne contient ni jeton ni secret.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileImport</name>
    <message>
        <source>Takes over settings and names of an exported profile.</source>
        <translation>Reprend les paramètres et les noms d’un profil exporté.</translation>
    </message>
    <message>
        <source>The profile; - reads it from standard input.</source>
        <translation>Le profil&#x202f;; - le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Let its definitions take the place of those of the same providers here. Whoever made the profile then says where tokens go.</source>
        <translation>Laisser ses définitions remplacer celles des mêmes fournisseurs ici. L’auteur du profil décide alors où vont les jetons.</translation>
    </message>
    <message>
        <source>Name the profile to import.</source>
        <translation>Nommez le profil à importer.</translation>
    </message>
    <message>
        <source>It would replace the definition of %1, and so say where its tokens go. Add --replace if you trust whoever made it.</source>
        <translation>Il remplacerait la définition de %1 et déciderait ainsi où vont ses jetons. Ajoutez --replace si vous faites confiance à son auteur.</translation>
    </message>
    <message>
        <source>The profile is taken over. Client secrets are entered anew, with “patchbayctl provider set”.</source>
        <translation>Le profil est repris. Les secrets client sont à saisir à nouveau, avec «&#x202f;patchbayctl provider set&#x202f;».</translation>
    </message>
    <message>
        <source>To be connected: %1</source>
        <translation>À connecter&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderAdd</name>
    <message>
        <source>Adds a provider that a definition file describes.</source>
        <translation>Ajoute un fournisseur décrit par un fichier de définition.</translation>
    </message>
    <message>
        <source>Even where there is a provider of that id: yours is used instead.</source>
        <translation>Même s’il existe un fournisseur de cet ID&#x202f;: le vôtre est utilisé à sa place.</translation>
    </message>
    <message>
        <source>The definition; - reads it from standard input.</source>
        <translation>La définition&#x202f;; - la lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Name the definition file.</source>
        <translation>Nommez le fichier de définition.</translation>
    </message>
    <message>
        <source>%1 is added (%2).</source>
        <extracomment>%1 is a provider, %2 the file that describes it</extracomment>
        <translation>%1 est ajouté (%2).</translation>
    </message>
    <message>
        <source>There is a provider “%1” already: add --replace to put yours in its place.</source>
        <translation>Il y a déjà un fournisseur «&#x202f;%1&#x202f;»&#x202f;: ajoutez --replace pour mettre le vôtre à sa place.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCheck</name>
    <message>
        <source>Asks a provider whether it knows your app; nobody signs in.</source>
        <translation>Demande à un fournisseur s’il connaît votre application&#x202f;; personne ne s’identifie.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCommand</name>
    <message>
        <source>Its id, as “patchbayctl provider list” names it.</source>
        <translation>Son ID, tel que «&#x202f;patchbayctl provider list&#x202f;» l’indique.</translation>
    </message>
    <message>
        <source>Name the provider.</source>
        <translation>Nommez le fournisseur.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>Il n’y a pas de fournisseur «&#x202f;%1&#x202f;»&#x202f;: voir «&#x202f;patchbayctl provider list&#x202f;».</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderList</name>
    <message>
        <source>Lists what can be connected.</source>
        <translation>Liste ce qui peut être connecté.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderPages</name>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 est maintenant sur votre page</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>Le fichier est là</translation>
    </message>
    <message>
        <source>Put the provider&apos;s addresses into %1. The card changes as you save; what is wrong in the file is told here.</source>
        <translation>Inscrivez les adresses du fournisseur dans %1. La carte change quand vous enregistrez&#x202f;; les erreurs du fichier sont indiquées ici.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Reset the settings of %1?</source>
        <comment>a service</comment>
        <translation>Réinitialiser les paramètres de %1 ?</translation>
    </message>
    <message>
        <source>Client id, client secret, scopes and sign-in address are deleted, the secret in your keychain too. Accounts that are connected stay; to connect another, you enter an app again.</source>
        <translation>L’ID client, le secret client, les autorisations et l’adresse de connexion sont supprimés, le secret aussi dans votre trousseau. Les comptes connectés restent ; pour en connecter un autre, saisissez de nouveau une application.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderRemove</name>
    <message>
        <source>Removes a provider that you added, with its settings.</source>
        <translation>Retire un fournisseur que vous avez ajouté, avec ses paramètres.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>%1 comes with Patchbay or from your administrator: only providers that you added can be removed.</source>
        <translation>%1 est fourni avec Patchbay ou par votre administrateur&#x202f;: seuls les fournisseurs que vous avez ajoutés peuvent être retirés.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes.</source>
        <translation>Personne ne peut répondre ici&#x202f;: ajoutez --yes.</translation>
    </message>
    <message>
        <source>Remove %1? [yes/no]</source>
        <translation>Retirer %1&#x202f;? [oui/non]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it first.</source>
        <translation>%1 est connecté. Déconnectez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSet</name>
    <message>
        <source>Sets up a provider: your own app, scopes, login host.</source>
        <translation>Configure un fournisseur&#x202f;: votre propre application, les scopes, l’hôte d’identification.</translation>
    </message>
    <message>
        <source>Erase the client secret from the keychain.</source>
        <translation>Effacer le secret client du trousseau.</translation>
    </message>
    <message>
        <source>Why access is wanted, as its card says it; empty: its own words.</source>
        <translation>Pourquoi l’accès est demandé, comme l’indique sa carte&#x202f;; vide&#x202f;: le texte du fournisseur.</translation>
    </message>
    <message>
        <source>How the window signs in: embedded or browser; empty: the usual way.</source>
        <translation>Comment la fenêtre procède à l’identification&#x202f;: embedded ou browser&#x202f;; vide&#x202f;: comme d’habitude.</translation>
    </message>
    <message>
        <source>Show its card on the first page of the window: yes or no.</source>
        <translation>Afficher sa carte sur la première page de la fenêtre&#x202f;: yes ou no.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Indiquez ce qu’il faut modifier&#x202f;: voir --help.</translation>
    </message>
    <message>
        <source>Say either --no-secret or where the secret is read from.</source>
        <translation>Indiquez soit --no-secret, soit d’où lire le secret.</translation>
    </message>
    <message>
        <source>“%1” is no address of %2.</source>
        <comment>a host, a provider</comment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de %2.</translation>
    </message>
    <message>
        <source>--reason takes one line of at most %1 letters.</source>
        <translation>--reason prend une ligne d’au plus %1 caractères.</translation>
    </message>
    <message>
        <source>%1 has no such way to sign in.</source>
        <comment>a provider</comment>
        <translation>%1 n’a pas cette façon de s’identifier.</translation>
    </message>
    <message>
        <source>--on-home takes yes or no.</source>
        <translation>--on-home prend yes ou no.</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <comment>a provider</comment>
        <translation>%1 est configuré.</translation>
    </message>
    <message>
        <source>%1 is set up. What is connected already goes on as it is.</source>
        <comment>a provider</comment>
        <translation>%1 est configuré. Ce qui est déjà connecté continue tel quel.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsPage</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Votre application</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>L’application</translation>
    </message>
    <message>
        <source>Your administrator settled a part of it: see Settings, Administrator.</source>
        <translation>Votre administrateur en a défini une partie&#x202f;: voir «&#x202f;Paramètres&#x202f;», «&#x202f;Administrateur&#x202f;».</translation>
    </message>
    <message>
        <source>Your own domain</source>
        <translation>Votre propre domaine</translation>
    </message>
    <message>
        <source>My &amp;Domain</source>
        <translation>Mon &amp;domaine (My Domain)</translation>
    </message>
    <message>
        <source>&amp;Client id (consumer key)</source>
        <translation>ID &amp;client (clé consommateur)</translation>
    </message>
    <message>
        <source>Settled by your administrator.</source>
        <translation>Défini par votre administrateur.</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Conservé dans votre trousseau</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Sec&amp;ret client</translation>
    </message>
    <message>
        <source>If set, it is kept in your keychain. Leave it empty when the app does not ask for one.</source>
        <translation>S’il est renseigné, il est conservé dans votre trousseau. Laissez-le vide si l’application n’en demande pas.</translation>
    </message>
    <message>
        <source>&amp;Why Patchbay wants access</source>
        <translation>Pour&amp;quoi Patchbay demande l’accès</translation>
    </message>
    <message>
        <source>Shown on the card and when you sign in.</source>
        <translation>Affiché sur la carte et lors de l’identification.</translation>
    </message>
    <message>
        <source>Not saved: another window saved other settings meanwhile.</source>
        <translation>Non enregistré&#x202f;: une autre fenêtre a entre-temps enregistré d’autres paramètres.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>My Domain of your org</source>
        <translation>My Domain de votre organisation</translation>
    </message>
    <message>
        <source>Asks %1 whether it knows this app. Nobody signs in, and nothing is saved.</source>
        <translation>Demande à %1 s’il connaît cette application. Personne ne s’identifie, et rien n’est enregistré.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>steps</comment>
        <translation>%1 sur %2 vérifiées</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (none yet)</source>
        <translation>&amp;L’application des paramètres de %1 (aucune pour l’instant)</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (%2)</source>
        <comment>%2 is a client id</comment>
        <translation>&amp;L’application des paramètres de %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;An app of this connection&apos;s own</source>
        <translation>Une application propre à cette conne&amp;xion</translation>
    </message>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>&amp;Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Use those</source>
        <translation>Utili&amp;ser ceux-là</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>Enregistrer les &amp;miens</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsViewModel</name>
    <message>
        <source>%1 settings</source>
        <translation>Paramètres de %1</translation>
    </message>
    <message>
        <source>App and scopes of %1</source>
        <comment>a connection</comment>
        <translation>Application et autorisations de %1</translation>
    </message>
    <message>
        <source>Connect %1 with another app</source>
        <comment>a provider</comment>
        <translation>Connecter %1 avec une autre application</translation>
    </message>
    <message>
        <source>Used by every %1 connection made from now on, unless a connection has its own.</source>
        <translation>Utilisé par toute connexion %1 établie à partir de maintenant, sauf si une connexion a les siens.</translation>
    </message>
    <message>
        <source>Used by this connection alone, once you have signed in again. Until then it goes on as it is.</source>
        <translation>Utilisé par cette connexion seule, une fois que vous vous êtes à nouveau identifié. D’ici là, elle continue telle quelle.</translation>
    </message>
    <message>
        <source>Used by the connection you make now, and by no other.</source>
        <translation>Utilisé par la connexion que vous établissez maintenant, et par aucune autre.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save and reconnect</source>
        <translation>&amp;Enregistrer et reconnecter</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>S’identi&amp;fier</translation>
    </message>
    <message>
        <source>This is not an address of %1. Copy it from the browser while you are signed in.</source>
        <translation>Ce n’est pas une adresse de %1. Copiez-la depuis le navigateur pendant que votre session est ouverte.</translation>
    </message>
    <message>
        <source>Patchbay uses the sign-in address %1 instead.</source>
        <translation>Patchbay utilise à la place l’adresse d’identification %1.</translation>
    </message>
    <message>
        <source>%1 has no app in its settings yet. Enter one of this connection&apos;s own.</source>
        <translation>%1 n’a pas encore d’application dans ses paramètres. Saisissez-en une propre à cette connexion.</translation>
    </message>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>C’est trop long&#x202f;: au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The client id is missing. Copy it from your app.</source>
        <translation>L’ID client manque. Copiez-le depuis votre application.</translation>
    </message>
    <message>
        <source>A client id has no blanks. Copy it again, without the line around it.</source>
        <translation>Un ID client n’a pas d’espaces. Copiez-le à nouveau, sans la ligne qui l’entoure.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>adresse d’identification</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>scopes</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>with a client secret</source>
        <translation>avec un secret client</translation>
    </message>
    <message>
        <source>without a client secret</source>
        <translation>sans secret client</translation>
    </message>
    <message>
        <source>They are the same as yours.</source>
        <translation>Ils sont identiques aux vôtres.</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>Là-bas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 answers there.</source>
        <translation>%1 y répond.</translation>
    </message>
    <message>
        <source>%1 takes the client id, the scopes and all redirect URIs so far.</source>
        <translation>%1 accepte jusqu’ici l’ID client, les scopes et toutes les URI de redirection.</translation>
    </message>
    <message>
        <source>Whether the redirect URIs are registered shows when somebody signs in.</source>
        <translation>On verra à l’identification si les URI de redirection sont enregistrées.</translation>
    </message>
    <message>
        <source>%1 knows this app.</source>
        <translation>%1 connaît cette application.</translation>
    </message>
    <message>
        <source>Whether the client id is right shows when somebody signs in.</source>
        <translation>On verra à l’identification si l’ID client est correct.</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>&amp;Enregistrer et connecter</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderShow</name>
    <message>
        <source>Tells how a provider is set up, and how to set it up.</source>
        <translation>Indique comment un fournisseur est configuré, et comment le configurer.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Login host</source>
        <translation>Hôte d’identification</translation>
    </message>
    <message>
        <source>Login hosts there are</source>
        <translation>Hôtes d’identification disponibles</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Scopes there are</source>
        <translation>Scopes disponibles</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Façons de s’identifier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>To set it up</source>
        <translation>Pour le configurer</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderTile</name>
    <message>
        <source>%1 %2</source>
        <comment>a verb like Connect, a provider</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>patchbay::ProxySet</name>
    <message>
        <source>Chooses the proxy: HOST:PORT, the system&apos;s, or none.</source>
        <comment>HOST:PORT is typed</comment>
        <translation>Choisit le proxy&#x202f;: HOST:PORT, celui du système ou aucun.</translation>
    </message>
    <message>
        <source>HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system or none.</source>
        <translation>HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system ou none.</translation>
    </message>
    <message>
        <source>The user name the proxy wants. Its password is asked for, or is a line of standard input.</source>
        <translation>Le nom d’utilisateur que demande le proxy. Son mot de passe est demandé, ou lu comme une ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>Say which proxy: HOST:PORT, system or none.</source>
        <translation>Indiquez quel proxy&#x202f;: HOST:PORT, system ou none.</translation>
    </message>
    <message>
        <source>Only a proxy of your own has a user.</source>
        <translation>Seul votre propre proxy a un utilisateur.</translation>
    </message>
    <message>
        <source>--user takes the user name the proxy wants.</source>
        <translation>--user prend le nom d’utilisateur que demande le proxy.</translation>
    </message>
    <message>
        <source>Password of the proxy:</source>
        <translation>Mot de passe du proxy&#x202f;:</translation>
    </message>
    <message>
        <source>The proxy is set, but its password is not kept.</source>
        <translation>Le proxy est configuré, mais son mot de passe n’est pas conservé.</translation>
    </message>
    <message>
        <source>The proxy is set, but the password before is still in the keychain.</source>
        <translation>Le proxy est configuré, mais l’ancien mot de passe est encore dans le trousseau.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>En service&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProxyShow</name>
    <message>
        <source>Tells by which proxy requests leave this computer.</source>
        <translation>Indique par quel proxy les requêtes quittent cet ordinateur.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>En service&#x202f;: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Utilisateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Password: in your keychain</source>
        <translation>Mot de passe&#x202f;: dans votre trousseau</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Mot de passe&#x202f;: aucun</translation>
    </message>
</context>
<context>
    <name>patchbay::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickEntry</name>
    <message>
        <source>Quick &amp;lead</source>
        <translation>Saisie rapide d’une &amp;piste</translation>
    </message>
    <message>
        <source>Quick &amp;contact</source>
        <translation>Saisie rapide d’un &amp;contact</translation>
    </message>
    <message>
        <source>&amp;Show Patchbay</source>
        <translation>&amp;Afficher Patchbay</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickWindow</name>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>Enregistré. En route vers %1.</translation>
    </message>
    <message>
        <source>&amp;Create contact</source>
        <translation>&amp;Créer le contact</translation>
    </message>
    <message>
        <source>&amp;Create lead</source>
        <translation>&amp;Créer la piste</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Saisie rapide d’un contact</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>Saisie rapide d’une piste</translation>
    </message>
    <message>
        <source>Writes to %1, %2</source>
        <translation>Écrit dans %1, %2</translation>
    </message>
    <message>
        <source>No org is connected.</source>
        <translation>Aucune organisation n’est connectée.</translation>
    </message>
    <message>
        <source>Already in %1: %2 (%3). “All fields” shows it and updates it.</source>
        <translation>Déjà dans %1&#x202f;: %2 (%3). «&#x202f;Tous les champs&#x202f;» l’affiche et le met à jour.</translation>
    </message>
    <message>
        <source>Not in %1 yet.</source>
        <translation>Pas encore dans %1.</translation>
    </message>
    <message>
        <source>Looking in %1…</source>
        <translation>Recherche dans %1…</translation>
    </message>
    <message>
        <source>An e-mail address is enough. The name is saved as “NA” and marked To complete.</source>
        <translation>Une adresse e-mail suffit. Le nom est enregistré comme «&#x202f;NA&#x202f;» et marqué «&#x202f;À compléter&#x202f;».</translation>
    </message>
    <message>
        <source>No company yet? The lead is saved with “Unknown” and marked To complete.</source>
        <translation>Pas encore de société&#x202f;? La piste est enregistrée avec «&#x202f;Unknown&#x202f;» et marquée «&#x202f;À compléter&#x202f;».</translation>
    </message>
    <message>
        <source>Chan&amp;ge org</source>
        <translation>Chan&amp;ger d’organisation</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreate</name>
    <message>
        <source>Creates a record of any kind; prints its id once the org has it.</source>
        <translation>Crée un enregistrement de n’importe quel type&#x202f;; affiche son ID dès que l’organisation l’a.</translation>
    </message>
    <message>
        <source>The object&apos;s API name: Opportunity, Visit__c.</source>
        <translation>Le nom d’API de l’objet&#x202f;: Opportunity, Visit__c.</translation>
    </message>
    <message>
        <source>Name the kind of record first, as Opportunity or Visit__c.</source>
        <translation>Nommez d’abord le type d’enregistrement, comme Opportunity ou Visit__c.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreation</name>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, nom, organisation ou compte de la connexion.</translation>
    </message>
    <message>
        <source>A repeat with the same key creates nothing new.</source>
        <translation>Une répétition avec la même clé ne crée rien de nouveau.</translation>
    </message>
    <message>
        <source>Do not run the org&apos;s assignment rule.</source>
        <translation>Ne pas exécuter la règle d’attribution de l’organisation.</translation>
    </message>
    <message>
        <source>Create it even if the org&apos;s duplicate rule warns, or the address is known there.</source>
        <translation>Le créer même si la règle de duplication de l’organisation avertit, ou si l’adresse y est connue.</translation>
    </message>
    <message>
        <source>Return as soon as it is on disk; a running Patchbay sends it.</source>
        <translation>Rendre la main dès qu’il est sur le disque&#x202f;; un Patchbay en cours l’envoie.</translation>
    </message>
    <message>
        <source>Any other field, by API name; - reads a JSON object of fields from standard input.</source>
        <translation>Tout autre champ, par nom d’API&#x202f;; - lit un objet JSON de champs sur l’entrée standard.</translation>
    </message>
    <message>
        <source>--%1 takes one line, without control characters.</source>
        <translation>--%1 prend une seule ligne, sans caractères de contrôle.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordEffects</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try now: %1</source>
        <translation>Essayer maintenant&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFind</name>
    <message>
        <source>Finds records in the org by e-mail address or name.</source>
        <translation>Trouve des enregistrements dans l’organisation par adresse e-mail ou par nom.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, nom, organisation ou compte de la connexion.</translation>
    </message>
    <message>
        <source>Kinds to search by name, separated by commas (default: %1).</source>
        <translation>Types à chercher par nom, séparés par des virgules (par défaut&#x202f;: %1).</translation>
    </message>
    <message>
        <source>An e-mail address, looked for among leads and contacts; or a part of a name.</source>
        <translation>Une adresse e-mail, cherchée parmi les pistes et les contacts&#x202f;; ou une partie d’un nom.</translation>
    </message>
    <message>
        <source>Say what to look for: two letters at least, or an e-mail address.</source>
        <translation>Indiquez ce qu’il faut chercher&#x202f;: au moins deux lettres, ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>--object takes API names, as Lead,Contact.</source>
        <translation>--object prend des noms d’API, comme Lead,Contact.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFormWidget</name>
    <message>
        <source>Show one more field</source>
        <translation>Afficher un champ de plus</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fields</source>
        <translation>
            <numerusform>Afficher %Ln champ de plus</numerusform>
            <numerusform>Afficher %Ln champs de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordHead</name>
    <message>
        <source>Kind of record</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Type d’enregistrement (Record Type)</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>A&amp;utre…</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordMatches</name>
    <message>
        <source>created %1</source>
        <translation>créé le %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordNews</name>
    <message>
        <source>Records need you</source>
        <translation>Des enregistrements requièrent votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were rejected or are uncertain.</source>
        <translation>
            <numerusform>%Ln enregistrement a été refusé ou est incertain.</numerusform>
            <numerusform>%Ln enregistrements ont été refusés ou sont incertains.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Ouvrir «&#x202f;Activité&#x202f;»</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordOpen</name>
    <message>
        <source>Opens a record&apos;s page in the browser.</source>
        <translation>Ouvre la page d’un enregistrement dans le navigateur.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, nom, organisation ou compte de la connexion.</translation>
    </message>
    <message>
        <source>Print the address and open nothing.</source>
        <translation>Afficher l’adresse et ne rien ouvrir.</translation>
    </message>
    <message>
        <source>The record&apos;s id.</source>
        <translation>L’ID de l’enregistrement.</translation>
    </message>
    <message>
        <source>Name a record by its id of 15 or 18 characters.</source>
        <translation>Nommez un enregistrement par son ID de 15 ou 18 caractères.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordPages</name>
    <message>
        <source>New record</source>
        <translation>Nouvel enregistrement</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>%1 is deleted again</source>
        <translation>%1&#x202f;: de nouveau supprimé</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>Supprimer l’enregistrement non envoyé de %1&#x202f;?</translation>
    </message>
    <message>
        <source>It is kept nowhere else. Patchbay neither sends it nor looks for it any more.</source>
        <translation>L’enregistrement n’est conservé nulle part ailleurs. Patchbay ne l’enverra plus et ne le cherchera plus.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete %1 in %2?</source>
        <translation>Supprimer %1 dans %2&#x202f;?</translation>
    </message>
    <message>
        <source>It is deleted there for everybody, with what was added to it since. An admin can restore it from the recycle bin for some days.</source>
        <translation>L’enregistrement y est supprimé pour tout le monde, avec ce qui y a été ajouté depuis. Un administrateur peut le restaurer depuis la corbeille pendant quelques jours.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>It was written for another user. %1 will name %2 as the one who created it.</source>
        <translation>L’enregistrement a été écrit pour un autre utilisateur. %1 indiquera %2 comme son créateur.</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>Il est peut-être déjà arrivé&#x202f;: regardez d’abord là-bas.</translation>
    </message>
    <message>
        <source>Send %1 as %2?</source>
        <translation>Envoyer %1 en tant que %2&#x202f;?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Discard this run of “%1”?</source>
        <translation>Supprimer cette exécution de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>It is not done for %1, and Patchbay forgets it. The record stays as it is.</source>
        <translation>Elle n’est pas faite pour %1, et Patchbay l’oublie. L’enregistrement reste tel quel.</translation>
    </message>
    <message>
        <source>%1 is discarded</source>
        <translation>%1&#x202f;: abandonné</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1 is not back yet</source>
        <translation>%1&#x202f;: pas encore rétabli</translation>
    </message>
    <message>
        <source>It could not be written to this computer, or another record has come under its key. Patchbay holds it until it ends.</source>
        <translation>L’enregistrement n’a pas pu être écrit sur cet ordinateur, ou un autre a pris sa clé. Patchbay le garde jusqu’à sa propre fermeture.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New record, choose its kind</source>
        <translation>Nouvel enregistrement, choisir son type</translation>
    </message>
    <message>
        <source>The run of “%1” is discarded</source>
        <translation>L’exécution de «&#x202f;%1&#x202f;» est abandonnée</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>Impossible de l’ouvrir</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>%1 is neither a vCard nor a CSV file</source>
        <comment>a file</comment>
        <translation>%1 n’est ni une vCard ni un fichier CSV</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <comment>a file</comment>
        <translation>%1 n’a pas pu être lu</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>%Ln enregistrement abandonné</numerusform>
            <numerusform>%Ln enregistrements abandonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) discarded</source>
        <translation>
            <numerusform>%Ln exécution abandonnée</numerusform>
            <numerusform>%Ln exécutions abandonnées</numerusform>
        </translation>
    </message>
    <message>
        <source>The run of “%1” is not back yet</source>
        <translation>L’exécution de «&#x202f;%1&#x202f;» n’est pas encore rétablie</translation>
    </message>
    <message>
        <source>It could not be written to this computer. Patchbay holds it until it ends.</source>
        <translation>L’exécution n’a pas pu être écrite sur cet ordinateur. Patchbay la garde jusqu’à sa propre fermeture.</translation>
    </message>
    <message>
        <source>The run of “%1” cannot come back</source>
        <translation>L’exécution de «&#x202f;%1&#x202f;» ne peut pas être rétablie</translation>
    </message>
    <message>
        <source>Its record is no longer on this computer.</source>
        <translation>Son enregistrement n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Bringing back what was discarded</source>
        <translation>Rétablissement de ce qui a été abandonné</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not back yet</source>
        <translation>
            <numerusform>%Ln enregistrement n’est pas encore rétabli</numerusform>
            <numerusform>%Ln enregistrements ne sont pas encore rétablis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written to this computer, or other records have come under their keys. Patchbay holds them until it ends.</source>
        <comment>names of records</comment>
        <translation>%1 : impossible à écrire sur cet ordinateur, ou d’autres enregistrements ont pris leurs clés entre-temps. Patchbay les garde jusqu’à sa fermeture.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not back yet</source>
        <translation>
            <numerusform>%Ln exécution n’est pas encore rétablie</numerusform>
            <numerusform>%Ln exécutions ne sont pas encore rétablies</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written to this computer. Patchbay holds them until it ends.</source>
        <translation>Impossible de les écrire sur cet ordinateur. Patchbay les garde jusqu’à sa fermeture.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot come back</source>
        <translation>
            <numerusform>%Ln exécution ne peut pas être rétablie</numerusform>
            <numerusform>%Ln exécutions ne peuvent pas être rétablies</numerusform>
        </translation>
    </message>
    <message>
        <source>Their records are no longer on this computer.</source>
        <translation>Leurs enregistrements ne sont plus sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordResultView</name>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;Ouvrir dans l’organisation de démo</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>&amp;Ouvrir dans Salesforce</translation>
    </message>
    <message>
        <source>%1. By the automation “%2”.</source>
        <comment>how it stands</comment>
        <translation>%1. Par l’automatisation «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it stands, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>If it has one for this lead; otherwise it is yours.</source>
        <translation>Si elle en a une pour cette piste&#x202f;; sinon, c’est vous.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit this contact</source>
        <translation>&amp;Modifier ce contact</translation>
    </message>
    <message>
        <source>&amp;Edit this lead</source>
        <translation>&amp;Modifier cette piste</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>&amp;Nouvelle piste</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>&amp;Nouveau contact</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nouvel enregistrement</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordViewModel</name>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>%1 updated in %2</source>
        <extracomment>%1 is a person or company, %2 an org</extracomment>
        <translation>Mis à jour dans %2&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>%1 may not take records from Patchbay: the connection lacks %2.</source>
        <extracomment>%1 is an org, %2 scopes: &quot;api or full&quot;</extracomment>
        <translation>%1 ne peut pas recevoir d’enregistrements de Patchbay&#x202f;: il manque %2 à la connexion.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between scopes</comment>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>patchbay::RedirectUris</name>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Redirect URI %1 of %2</source>
        <comment>read out: which of how many</comment>
        <translation>URI de redirection %1 sur %2</translation>
    </message>
    <message>
        <source>Copy all of them into the app, exactly.</source>
        <translation>Copiez-les toutes dans l’application, à l’identique.</translation>
    </message>
    <message>
        <source>Copy it into the app, exactly.</source>
        <translation>Copiez-la dans l’application, à l’identique.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovableChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovalViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts that are not named here</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Of service</source>
        <translation>Du service</translation>
    </message>
    <message>
        <source>With tag</source>
        <translation>Avec l’étiquette</translation>
    </message>
    <message>
        <source>Of tenant</source>
        <translation>Du locataire</translation>
    </message>
    <message>
        <source>All accounts (%1)</source>
        <comment>a number</comment>
        <translation>Tous les comptes (%1)</translation>
    </message>
    <message>
        <source>Nothing is disconnected</source>
        <translation>Rien n’a été déconnecté</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)?</source>
        <translation>
            <numerusform>Déconnecter %Ln compte&#x202f;?</numerusform>
            <numerusform>Déconnecter %Ln comptes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service is told to end the access, and the tokens are deleted from your keychain. What was written stays in Activity.</source>
        <translation>Chaque service est invité à mettre fin à l’accès, et les jetons sont supprimés de votre trousseau. Ce qui a été écrit reste dans «&#x202f;Activité&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)</source>
        <translation>
            <numerusform>Déconnecter %Ln compte</numerusform>
            <numerusform>Déconnecter %Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected</source>
        <translation>
            <numerusform>%Ln compte est déconnecté</numerusform>
            <numerusform>%Ln comptes sont déconnectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not wholly removed yet</source>
        <translation>
            <numerusform>%Ln compte n’est pas encore entièrement retiré</numerusform>
            <numerusform>%Ln comptes ne sont pas encore entièrement retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Their cards say what is left. Patchbay tries again.</source>
        <translation>Leurs cartes indiquent ce qui reste. Patchbay réessaiera.</translation>
    </message>
    <message>
        <source>Nothing is removed</source>
        <translation>Rien n’a été retiré</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Aucun compte n’est connecté.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected: each service is told to end the access, and the tokens are deleted from your keychain.</source>
        <translation>
            <numerusform>%Ln compte sera déconnecté&#x202f;: le service est invité à mettre fin à l’accès, et les jetons sont supprimés de votre trousseau.</numerusform>
            <numerusform>%Ln comptes seront déconnectés&#x202f;: chaque service est invité à mettre fin à l’accès, et les jetons sont supprimés de votre trousseau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>%Ln enregistrement qu’aucune organisation n’a sera perdu.</numerusform>
            <numerusform>%Ln enregistrements qu’aucune organisation n’a seront perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n record(s) is deleted here. Export it first to keep it.</source>
        <translation>
            <numerusform>L’historique de %Ln enregistrement sera supprimé ici. Exportez-le d’abord pour le garder.</numerusform>
            <numerusform>L’historique de %Ln enregistrements sera supprimé ici. Exportez-le d’abord pour le garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings, the demo org and all else that Patchbay keeps on this computer is deleted. Patchbay ends then.</source>
        <translation>Les paramètres, l’organisation de démo et tout ce que Patchbay conserve d’autre sur cet ordinateur seront supprimés. Patchbay se fermera ensuite.</translation>
    </message>
    <message>
        <source>Not everything is removed</source>
        <translation>Tout n’a pas été retiré</translation>
    </message>
    <message>
        <source>Your keychain did not delete everything</source>
        <translation>Votre trousseau n’a pas tout supprimé</translation>
    </message>
    <message>
        <source>Unlock it, then remove everything once more. Until then Patchbay keeps what it needs to find them.</source>
        <translation>Déverrouillez-le, puis retirez tout une nouvelle fois. D’ici là, Patchbay garde ce qu’il lui faut pour retrouver ces éléments.</translation>
    </message>
    <message>
        <source>The access may stay valid there until you end it yourself.</source>
        <translation>L’accès y reste peut-être valide jusqu’à ce que vous y mettiez fin vous-même.</translation>
    </message>
</context>
<context>
    <name>patchbay::RemoveEverythingCommand</name>
    <message>
        <source>Removes all that Patchbay keeps on this computer.</source>
        <translation>Retire tout ce que Patchbay conserve sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>Also remove the provider files you wrote.</source>
        <translation>Retirer aussi les fichiers de fournisseur que vous avez écrits.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes if that is meant.</source>
        <translation>Personne ne peut répondre ici&#x202f;: ajoutez --yes si c’est bien voulu.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are disconnected.</source>
        <translation>
            <numerusform>%Ln connexion sera déconnectée.</numerusform>
            <numerusform>%Ln connexions seront déconnectées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>%Ln enregistrement qu’aucune organisation n’a sera perdu.</numerusform>
            <numerusform>%Ln enregistrements qu’aucune organisation n’a seront perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history, the settings and the demo org are deleted.</source>
        <translation>L’historique, les paramètres et l’organisation de démo seront supprimés.</translation>
    </message>
    <message>
        <source>Remove everything from this computer? [yes/no]</source>
        <translation>Tout supprimer de cet ordinateur&#x202f;? [oui/non]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>%1: the access may stay valid at %2 until you end it there.</source>
        <translation>%1&#x202f;: l’accès reste peut-être valide chez %2 jusqu’à ce que vous y mettiez fin là-bas.</translation>
    </message>
    <message>
        <source>%1: the keychain did not delete its secret.</source>
        <translation>%1&#x202f;: le trousseau n’a pas supprimé son secret.</translation>
    </message>
    <message>
        <source>Nothing of Patchbay is left on this computer.</source>
        <translation>Il ne reste rien de Patchbay sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. What is needed to find them is kept.</source>
        <translation>Déverrouillez le trousseau, puis réessayez. Ce qu’il faut pour retrouver ces éléments est conservé.</translation>
    </message>
</context>
<context>
    <name>patchbay::RunCommand</name>
    <message>
        <source>Runs a program that finds a token in its environment.</source>
        <translation>Exécute un programme qui trouve un jeton dans son environnement.</translation>
    </message>
    <message>
        <source>Renew the token unless it is good for so many seconds (default 60).</source>
        <translation>Renouveler le jeton sauf s’il est encore valable autant de secondes (par défaut 60).</translation>
    </message>
    <message>
        <source>The program, with its own arguments. It has ACCESS_TOKEN and INSTANCE_URL.</source>
        <translation>Le programme, avec ses propres arguments. Il reçoit ACCESS_TOKEN et INSTANCE_URL.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid prend un nombre de secondes.</translation>
    </message>
    <message>
        <source>Say a connection and a command: run CONNECTION -- COMMAND.</source>
        <translation>Indiquez une connexion et une commande&#x202f;: run CONNEXION -- COMMANDE.</translation>
    </message>
</context>
<context>
    <name>patchbay::RunNews</name>
    <message>
        <source>Automations need you</source>
        <translation>Des automatisations requièrent votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed or may have been done.</source>
        <translation>
            <numerusform>%Ln exécution a échoué ou a peut-être déjà été faite.</numerusform>
            <numerusform>%Ln exécutions ont échoué ou ont peut-être déjà été faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsModel</name>
    <message>
        <source>It waits</source>
        <translation>C’est en attente</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>C’est en cours</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Cela n’a pas été fait</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Est-ce arrivé&#x202f;?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The automation was deleted: this cannot be tried again.</source>
        <translation>L’automatisation a été supprimée&#x202f;: un nouvel essai n’est pas possible.</translation>
    </message>
    <message>
        <source>The automation is off. Switch it on, and this goes on by itself.</source>
        <translation>L’automatisation est désactivée. Activez-la, et cela continuera tout seul.</translation>
    </message>
    <message>
        <source>It goes out by itself, as quickly as the service allows.</source>
        <translation>L’envoi se fait tout seul, aussi vite que le service le permet.</translation>
    </message>
    <message>
        <source>This run is no longer as it was when you decided. Look at it again.</source>
        <translation>Cette exécution n’est plus telle qu’au moment de votre décision. Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Organisation retirée</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsPage</name>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Aucune exécution ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>Vérifiez l’orthographe, ou cherchez moins de mots.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No run is in this state.</source>
        <translation>Aucune exécution n’est dans cet état.</translation>
    </message>
    <message>
        <source>No automation has run yet</source>
        <translation>Aucune automatisation ne s’est encore exécutée</translation>
    </message>
    <message>
        <source>What automations do for new records shows up here.</source>
        <translation>Ce que les automatisations font pour les nouveaux enregistrements apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>when</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>when</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reading what automations did</source>
        <translation>Lecture de ce que les automatisations ont fait</translation>
    </message>
    <message>
        <source>The runs could not be read</source>
        <translation>Les exécutions n’ont pas pu être lues</translation>
    </message>
</context>
<context>
    <name>patchbay::ScopeBoxes</name>
    <message>
        <source>%1 Needed.</source>
        <translation>%1 Nécessaire.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Only what is needed</source>
        <translation>Seulement le nécessaire</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Votre propre choix</translation>
    </message>
</context>
<context>
    <name>patchbay::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>patchbay::SegmentedTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a filter and how many it shows, read out: &quot;Connected, 5&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>patchbay::Serve</name>
    <message>
        <source>Takes records from programs on this computer and sends them, until it is ended.</source>
        <translation>Reçoit des enregistrements de programmes de cet ordinateur et les envoie, jusqu’à son arrêt.</translation>
    </message>
    <message>
        <source>Listen on this port of this computer (default %1).</source>
        <translation>Écouter sur ce port de cet ordinateur (par défaut %1).</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port prend un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>Listening on %1. End with Ctrl+C.</source>
        <translation>À l’écoute sur %1. Arrêtez avec Ctrl+C.</translation>
    </message>
    <message>
        <source>Take the JSON, CSV and vCard files of this folder too: leads, and contacts from the folder “contacts” in it.</source>
        <translation>Accepter aussi les fichiers JSON, CSV et vCard de ce dossier&#x202f;: les pistes, et les contacts de son dossier «&#x202f;contacts&#x202f;».</translation>
    </message>
    <message>
        <source>No tokens are handed out: your administrator has settled this.</source>
        <translation>Aucun jeton n’est remis&#x202f;: votre administrateur l’a défini ainsi.</translation>
    </message>
    <message>
        <source>Tokens for your own programs: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</source>
        <translation>Jetons pour vos propres programmes&#x202f;: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsPage</name>
    <message>
        <source>As the service prefers</source>
        <translation>Selon la préférence du service</translation>
    </message>
    <message>
        <source>In Patchbay&apos;s window</source>
        <translation>Dans la fenêtre de Patchbay</translation>
    </message>
    <message>
        <source>In my browser</source>
        <translation>Dans mon navigateur</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>From Activity only, within an hour: in their orgs they stay. What waits for you is kept.</source>
        <translation>De «&#x202f;Activité&#x202f;» seulement, dans l’heure&#x202f;: ils restent dans leurs organisations. Ce qui vous attend est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Après %Ln jour</numerusform>
            <numerusform>Après %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>Rien n’est écrit dans aucune organisation. Les connexions sont toujours testées et renouvelées.</translation>
    </message>
    <message>
        <source>Nothing is written to any org. %1</source>
        <comment>the reason</comment>
        <translation>Rien n’est écrit dans aucune organisation. %1</translation>
    </message>
    <message>
        <source>By a passphrase.</source>
        <translation>Par une phrase secrète.</translation>
    </message>
    <message>
        <source>Not locked: there is no passphrase.</source>
        <translation>Non verrouillée&#x202f;: il n’y a pas de phrase secrète.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Définir une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>From any page.</source>
        <translation>Depuis toute page.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: there is no policy on this computer.</source>
        <translation>Rien&#x202f;: il n’y a pas de stratégie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing: the policy settles nothing.</source>
        <translation>Rien&#x202f;: la stratégie ne définit rien.</translation>
    </message>
    <message>
        <source>An administrator can settle what is on these pages by a policy file; the manual of patchbay tells how.</source>
        <translation>Un administrateur peut définir ce qui figure sur ces pages par un fichier de stratégie&#x202f;; le manuel de patchbay explique comment.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>Requêtes locales</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsViewModel</name>
    <message>
        <source>Your administrator has settled this.</source>
        <translation>Votre administrateur a défini cela.</translation>
    </message>
    <message>
        <source>Your administrator requires the lock.</source>
        <translation>Votre administrateur exige le verrou.</translation>
    </message>
</context>
<context>
    <name>patchbay::SetupStepsList</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Étape %1, terminée&#x202f;: %2</translation>
    </message>
    <message>
        <source>Step %1, not right yet: %2</source>
        <translation>Étape %1, pas encore correcte&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>patchbay::SignIn</name>
    <message>
        <source>No browser could be opened here: open the address above yourself.</source>
        <translation>Aucun navigateur n’a pu être ouvert ici&#x202f;: ouvrez vous-même l’adresse ci-dessus.</translation>
    </message>
    <message>
        <source>Sign in here:</source>
        <translation>Identifiez-vous ici&#x202f;:</translation>
    </message>
    <message>
        <source>Enter the code %1 here:</source>
        <translation>Saisissez le code %1 ici&#x202f;:</translation>
    </message>
    <message>
        <source>Then paste the address of the last page here; a browser may say that it cannot open that page.</source>
        <translation>Collez ensuite ici l’adresse de la dernière page&#x202f;; un navigateur peut indiquer qu’il ne peut pas ouvrir cette page.</translation>
    </message>
    <message>
        <source>It is not shown.</source>
        <translation>Elle n’est pas affichée.</translation>
    </message>
    <message>
        <source>If the last page does not open, paste its address here. It is not shown.</source>
        <translation>Si la dernière page ne s’ouvre pas, collez son adresse ici. Elle n’est pas affichée.</translation>
    </message>
</context>
<context>
    <name>patchbay::SignInCommand</name>
    <message>
        <source>Connected: %1.</source>
        <translation>Connecté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>Il n’y a pas de fournisseur «&#x202f;%1&#x202f;»&#x202f;: voir «&#x202f;patchbayctl provider list&#x202f;».</translation>
    </message>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>Annulé&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Open no browser here: print the address, and read that of the last page from the terminal or the standard input.</source>
        <translation>Ne pas ouvrir de navigateur ici&#x202f;: afficher l’adresse, et lire celle de la dernière page sur le terminal ou l’entrée standard.</translation>
    </message>
    <message>
        <source>Print a code to be entered on another computer, where the provider has that.</source>
        <translation>Afficher un code à saisir sur un autre ordinateur, si le fournisseur le permet.</translation>
    </message>
    <message>
        <source>Say either --paste or --device.</source>
        <translation>Indiquez soit --paste, soit --device.</translation>
    </message>
</context>
<context>
    <name>patchbay::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>patchbay::TableBlock</name>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
</context>
<context>
    <name>patchbay::TestRecordDialogs</name>
    <message>
        <source>Create and delete</source>
        <translation>Créer et supprimer</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>patchbay::TestRecordModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A lead called “Patchbay test” is created in %1 and deleted at once. What the org does by itself for a new lead, it does for this one: assignment, e-mails, automations.</source>
        <translation>Une piste nommée «&#x202f;Patchbay test&#x202f;» est créée dans %1 et aussitôt supprimée. Ce que l’organisation fait d’elle-même pour une nouvelle piste, elle le fait pour celle-ci&#x202f;: attribution, e-mails, automatisations.</translation>
    </message>
    <message>
        <source>This is a production org.</source>
        <translation>Ceci est une organisation de production.</translation>
    </message>
    <message>
        <source>Create and delete a test lead in %1?</source>
        <translation>Créer et supprimer une piste de test dans %1&#x202f;?</translation>
    </message>
    <message>
        <source>A test lead was created in %1 and deleted again.</source>
        <translation>Une piste de test a été créée dans %1, puis supprimée.</translation>
    </message>
    <message>
        <source>The test lead was created, but not deleted: %1.</source>
        <translation>La piste de test a été créée, mais pas supprimée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 Delete it there yourself.</source>
        <comment>why it was not deleted</comment>
        <translation>%1 Supprimez-la vous-même là-bas.</translation>
    </message>
    <message>
        <source>No answer came, so nobody knows whether the test lead was created.</source>
        <translation>Aucune réponse n’est venue, on ne sait donc pas si la piste de test a été créée.</translation>
    </message>
    <message>
        <source>Look in %1 for a lead called “Patchbay test”, and delete it there.</source>
        <translation>Cherchez dans %1 une piste nommée «&#x202f;Patchbay test&#x202f;», et supprimez-la là-bas.</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: a duplicate rule of the org stopped it.</source>
        <translation>%1 n’a pas accepté la piste de test&#x202f;: une règle de duplication de l’organisation l’a bloquée.</translation>
    </message>
    <message>
        <source>Signing in and writing work. An older test lead may still be there.</source>
        <translation>L’identification et l’écriture fonctionnent. Une piste de test plus ancienne s’y trouve peut-être encore.</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: it wants %2.</source>
        <translation>%1 n’a pas accepté la piste de test&#x202f;: il faut %2.</translation>
    </message>
    <message>
        <source>Signing in works. Leads from the form ask for these fields.</source>
        <translation>L’identification fonctionne. Les pistes du formulaire demandent ces champs.</translation>
    </message>
    <message>
        <source>No test lead was created in %1.</source>
        <translation>Aucune piste de test n’a été créée dans %1.</translation>
    </message>
    <message>
        <source>Creating a test lead in %1 and deleting it again</source>
        <translation>Création d’une piste de test dans %1, puis suppression</translation>
    </message>
</context>
<context>
    <name>patchbay::ToComplete</name>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No name or company</source>
        <translation>Sans nom ni société</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sans société</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>a person&apos;s name</comment>
        <translation>Compléter %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>what a record lacks</comment>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>What is known by now</source>
        <translation>Ce qui est connu à présent</translation>
    </message>
    <message>
        <source>Its connection is gone.</source>
        <translation>Sa connexion n’existe plus.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a person&apos;s name</comment>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ToCompleteList</name>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>&amp;Ouvrir dans Salesforce</translation>
    </message>
    <message>
        <source>&amp;Complete…</source>
        <translation>&amp;Compléter…</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>Impossible de l’ouvrir.</translation>
    </message>
    <message>
        <source>Records to complete</source>
        <translation>Enregistrements à compléter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;Ouvrir dans l’organisation de démo</translation>
    </message>
    <message>
        <source>%1 could not be asked: this is what was entered here.</source>
        <translation>%1 n’a pas pu être interrogé&#x202f;: voici ce qui a été saisi ici.</translation>
    </message>
    <message>
        <source>Who is entered without a company or a name shows up here.</source>
        <translation>Les personnes saisies sans société ou sans nom apparaissent ici.</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>Aucune organisation connectée</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Connectez Salesforce, ou essayez l’organisation de démo.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Rien n’a pu être lu</translation>
    </message>
    <message>
        <source>Nothing entered here waits to be completed</source>
        <translation>Rien de ce qui a été saisi ici n’est à compléter</translation>
    </message>
    <message>
        <source>All leads and contacts are complete</source>
        <translation>Toutes les pistes et tous les contacts sont complets</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Redemander</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation>%1 n’a pas été interrogé</translation>
    </message>
</context>
<context>
    <name>patchbay::TokenCommand</name>
    <message>
        <source>Renew unless it is good for so many seconds (default 60).</source>
        <translation>Renouveler sauf s’il est encore valable autant de secondes (par défaut 60).</translation>
    </message>
    <message>
        <source>Only if the connection has this scope; may be given several times.</source>
        <translation>Seulement si la connexion a ce scope&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Print it even though the output is a terminal.</source>
        <translation>L’afficher même si la sortie est un terminal.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid prend un nombre de secondes.</translation>
    </message>
    <message>
        <source>A token is a key: it is not printed on a terminal. Pipe it, or add --show.</source>
        <translation>Un jeton est une clé&#x202f;: il n’est pas affiché sur un terminal. Redirigez-le, ou ajoutez --show.</translation>
    </message>
    <message>
        <source>Prints a valid access token, renewed if need be.</source>
        <translation>Affiche un jeton d’accès valide, renouvelé au besoin.</translation>
    </message>
    <message>
        <source>plain (default), json, env (lines for a shell&apos;s eval) or header (for curl -H @-).</source>
        <translation>plain (par défaut), json, env (lignes pour eval dans un shell) ou header (pour curl -H @-).</translation>
    </message>
    <message>
        <source>--format takes plain, json, env or header.</source>
        <translation>--format prend plain, json, env ou header.</translation>
    </message>
</context>
<context>
    <name>patchbay::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>patchbay::Workspace</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard in a minute.</source>
        <translation>Copié. Retiré du presse-papiers dans une minute.</translation>
    </message>
    <message>
        <source>Patchbay needs a keychain</source>
        <translation>Patchbay a besoin d’un trousseau</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KWallet, then sign in to your desktop again. Your tokens are kept there and nowhere else. Without one you can connect for this run only.</source>
        <translation>Installez GNOME Keyring (paquet gnome-keyring) ou KWallet, puis rouvrez votre session de bureau. Vos jetons y sont conservés, et nulle part ailleurs. Sans trousseau, vous ne pouvez vous connecter que pour cette session.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Remove %1 anyway?</source>
        <translation>Retirer %1 quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No browser could be opened. The link is on the clipboard instead.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Le lien est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Exporter l’historique…</translation>
    </message>
    <message>
        <source>%1 is told to end the access, and the token is deleted from your keychain.</source>
        <translation>%1 est invité à mettre fin à l’accès, et le jeton est supprimé de votre trousseau.</translation>
    </message>
    <message>
        <source>What was written stays in Activity.</source>
        <translation>Ce qui a été écrit reste dans «&#x202f;Activité&#x202f;».</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Déconnecter %1&#x202f;?</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>Tout supprimer de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n provider file(s) I wrote</source>
        <translation>
            <numerusform>Supprimer aussi %Ln fichier de fournisseur que j’ai écrit</numerusform>
            <numerusform>Supprimer aussi %Ln fichiers de fournisseur que j’ai écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is being removed</source>
        <translation>Retrait de tous les éléments</translation>
    </message>
    <message>
        <source>Removed here; not all could be ended elsewhere</source>
        <translation>Retiré ici&#x202f;; tout n’a pas pu être terminé ailleurs</translation>
    </message>
    <message>
        <source>Quit Patchbay</source>
        <translation>Quitter Patchbay</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>patchbay-history.csv</source>
        <comment>a file name</comment>
        <translation>patchbay-history.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>%Ln enregistrement exporté</numerusform>
            <numerusform>%Ln enregistrements exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>Saisie rapide d’une piste</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Saisie rapide d’un contact</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Test every connection</source>
        <translation>Tester toutes les connexions</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatisations</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What it has not done yet is not done. Records stay.</source>
        <translation>Ce qu’elle n’a pas encore fait ne sera pas fait. Les enregistrements restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Every connection is being tested</source>
        <translation>Chaque connexion est testée</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Brouillon abandonné</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«&#x202f;%1&#x202f;» est supprimée</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send the %n record(s) first</source>
        <translation>
            <numerusform>&amp;Envoyer d’abord %Ln enregistrement</numerusform>
            <numerusform>&amp;Envoyer d’abord les %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep them until I connect again</source>
        <comment>records</comment>
        <translation>
            <numerusform>Le &amp;garder jusqu’à ma prochaine connexion</numerusform>
            <numerusform>Les &amp;garder jusqu’à ma prochaine connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard them</source>
        <comment>records</comment>
        <translation>
            <numerusform>L’a&amp;bandonner</numerusform>
            <numerusform>Les a&amp;bandonner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait for this org.</source>
        <translation>
            <numerusform>%Ln enregistrement attend encore cette organisation.</numerusform>
            <numerusform>%Ln enregistrements attendent encore cette organisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is still going on</source>
        <translation>Un export est encore en cours</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Le laisser continuer</translation>
    </message>
    <message>
        <source>The export is cancelled. Nothing was written.</source>
        <translation>L’export est annulé. Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it so far. Begin the next one when it is done, or cancel this one.</source>
        <translation>
            <numerusform>Il contient %Ln enregistrement pour l’instant. Lancez le suivant quand il sera terminé, ou annulez celui-ci.</numerusform>
            <numerusform>Il contient %Ln enregistrements pour l’instant. Lancez le suivant quand il sera terminé, ou annulez celui-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting the history: %n record(s) so far</source>
        <translation>
            <numerusform>Export de l’historique : %Ln enregistrement pour l’instant</numerusform>
            <numerusform>Export de l’historique : %Ln enregistrements pour l’instant</numerusform>
        </translation>
    </message>
</context>
</TS>
