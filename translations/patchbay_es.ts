<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPane</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>MIT. You may use, change and pass on Patchbay; it comes without any warranty.</source>
        <translation>MIT. Puede usar, modificar y compartir Patchbay; se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Trabajo de otros</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), QtKeychain (BSD), libsodium (ISC), tl::expected (CC0), SQLite (public domain), OpenSSL (Apache 2.0); in the demo org cpp-httplib (MIT). Their licences come with your system&apos;s packages.</source>
        <translation>Qt (LGPL 3), QtKeychain (BSD), libsodium (ISC), tl::expected (CC0), SQLite (dominio público), OpenSSL (Apache 2.0); en la organización de demostración, cpp-httplib (MIT). Sus licencias vienen con los paquetes de su sistema.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>F1 explains the page you are on. Diagnostics, here in Settings, has the report for whoever helps you, with nothing secret in it. “man patchbay” and “man patchbayctl” in a terminal tell everything.</source>
        <translation>F1 explica la página en la que está. Diagnóstico, aquí en Ajustes, tiene el informe para quien le ayude, sin nada secreto. «man patchbay» y «man patchbayctl» en un terminal lo explican todo.</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Arrived</source>
        <comment>a record, in its org</comment>
        <translation>Llegado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a record, by its org</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1 names fields</comment>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Held back: a similar record is there</source>
        <translation>Retenido: ya hay un registro parecido</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>Retenido a la espera de su decisión</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>%1 is an org</comment>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Deleted there again</source>
        <translation>Eliminado allí de nuevo</translation>
    </message>
    <message>
        <source>It is kept here, but goes to no org yet</source>
        <translation>Se conserva aquí, pero todavía no va a ninguna organización</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>Su conexión ya no existe</translation>
    </message>
    <message>
        <source>Connect an org to send it there, or discard it.</source>
        <translation>Conecte una organización para enviarlo allí, o descártelo.</translation>
    </message>
    <message>
        <source>Connect the org again to send it, or discard it.</source>
        <translation>Conecte de nuevo la organización para enviarlo, o descártelo.</translation>
    </message>
    <message>
        <source>Send it as an account that is connected now, or discard it.</source>
        <translation>Envíelo con una cuenta que esté conectada ahora, o descártelo.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n tries</source>
        <comment>%1 is an org; more than one</comment>
        <translation>
            <numerusform>Enviado a %1, %Ln intento</numerusform>
            <numerusform>Enviado a %1, %Ln intentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Buscar registros</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>What is shown here, as a table for a spreadsheet</source>
        <translation>Lo que se muestra aquí, como tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>Registros o automatizaciones</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Previous record</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Registro siguiente</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>&amp;Corregir y enviar</translation>
    </message>
    <message>
        <source>Open full f&amp;orm</source>
        <translation>Abrir &amp;formulario completo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar e&amp;nlace</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Send &amp;as…</source>
        <translation>En&amp;viar como…</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>Copy a &amp;note for the admin</source>
        <translation>Copiar una no&amp;ta para el administrador</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>Desca&amp;rtar…</translation>
    </message>
</context>
<context>
    <name>AppOptions</name>
    <message>
        <source>Of an app of your own; empty: the one that applies without.</source>
        <translation>De una aplicación propia; vacío: la que corresponda sin indicarla.</translation>
    </message>
    <message>
        <source>Read that app&apos;s client secret from standard input.</source>
        <translation>Leer de la entrada estándar el secreto de cliente de esa aplicación.</translation>
    </message>
    <message>
        <source>Read it from this file descriptor, which a script may have opened.</source>
        <translation>Leerlo de este descriptor de archivo, que puede haber abierto un script.</translation>
    </message>
    <message>
        <source>Separated by commas; empty: the usual choice.</source>
        <translation>Separados por comas; vacío: la selección habitual.</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>Dónde iniciar sesión: un dominio, o una clave como sandbox.</translation>
    </message>
    <message>
        <source>A client id has no blanks.</source>
        <translation>Un id. de cliente no tiene espacios.</translation>
    </message>
    <message>
        <source>%1 has no scope “%2”.</source>
        <comment>a provider</comment>
        <translation>%1 no tiene el permiso «%2».</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of a file descriptor.</source>
        <translation>--secret-fd requiere el número de un descriptor de archivo.</translation>
    </message>
    <message>
        <source>Say either --secret-stdin or --secret-fd.</source>
        <translation>Indique --secret-stdin o bien --secret-fd.</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secreto de cliente:</translation>
    </message>
    <message>
        <source>There was no secret to read; nothing has changed.</source>
        <translation>No había ningún secreto que leer; no ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The window changes at once. What stands in the record form stays.</source>
        <translation>La ventana cambia de inmediato. Lo escrito en el formulario del registro se conserva.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>yes</source>
        <extracomment>What a person types for yes</extracomment>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>AutomationsPage</name>
    <message>
        <source>Automations</source>
        <translation>Automatizaciones</translation>
    </message>
    <message>
        <source>&amp;New automation</source>
        <translation>&amp;Nueva automatización</translation>
    </message>
    <message>
        <source>Run after a record has arrived. If one fails, the record stays as it is.</source>
        <translation>Se ejecutan cuando ha llegado un registro. Si una falla, el registro queda como está.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>&amp;Hacer</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>C&amp;anal</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>Mensa&amp;je</translation>
    </message>
    <message>
        <source>Preview with your latest record</source>
        <translation>Vista previa con su registro más reciente</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Enviar una p&amp;rueba</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>C&amp;onectar…</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>&amp;Insertar un campo</translation>
    </message>
    <message>
        <source>Delet&amp;e…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Show the runs that need &amp;you</source>
        <translation>Mostrar las ejecuciones que requieren &amp;su atención</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Título</translation>
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
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation>Pegar dirección</translation>
    </message>
    <message>
        <source>Finish there. The last page shows nothing of Patchbay: copy its address, then paste it here.</source>
        <translation>Termine allí. La última página no muestra nada de Patchbay: copie su dirección y péguela aquí.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in one, then come back.</source>
        <translation>No se pudo abrir ningún navegador. Copie el enlace, ábralo en uno y vuelva aquí.</translation>
    </message>
    <message>
        <source>The browser came back with an error that Patchbay cannot match to this sign-in. Finish there, or cancel and try again.</source>
        <translation>El navegador volvió con un error que Patchbay no puede asociar a este inicio de sesión. Termine allí, o cancele e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Finish there, then come back. Nothing opened? Copy the link.</source>
        <translation>Termine allí y vuelva. ¿No se abrió nada? Copie el enlace.</translation>
    </message>
    <message>
        <source>You signed in as %1 at %2, another account. Nothing has changed yet.</source>
        <translation>Ha iniciado sesión como %1 en %2, otra cuenta. Todavía no ha cambiado nada.</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed yet.</source>
        <translation>Ha iniciado sesión como %1, otra cuenta. Todavía no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar la anterior</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>Añadir como otra</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarla</translation>
    </message>
    <message>
        <source>Getting the sign-in page ready.</source>
        <translation>Preparando la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign in in the open window.</source>
        <translation>Inicie sesión en la ventana abierta.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>Enter %1 on that page.</source>
        <translation>Introduzca %1 en esa página.</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>Copiar y abrir</translation>
    </message>
    <message>
        <source>Asking %1 who you are.</source>
        <translation>Preguntando a %1 quién es usted.</translation>
    </message>
    <message>
        <source>Unlock your keychain to use this connection. You stay signed in.</source>
        <translation>Desbloquee el llavero para usar esta conexión. La sesión sigue iniciada.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain. Set one up, or connect for this run only.</source>
        <translation>Patchbay guarda los tokens únicamente en un llavero. Configure uno o conecte solo para esta ejecución.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>Solo esta ejecución</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in and paste</source>
        <translation>Iniciar sesión y pegar</translation>
    </message>
    <message>
        <source>App and scopes</source>
        <translation>Aplicación y permisos</translation>
    </message>
    <message>
        <source>Copy a note for the admin</source>
        <translation>Copiar una nota para el administrador</translation>
    </message>
    <message>
        <source>One record waits and goes out after you reconnect.</source>
        <translation>Un registro espera y saldrá cuando vuelva a conectar.</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait and go out after you reconnect.</source>
        <translation>
            <numerusform>%Ln registro espera y saldrá cuando vuelva a conectar.</numerusform>
            <numerusform>%Ln registros esperan y saldrán cuando vuelva a conectar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now. Patchbay tries again later.</source>
        <translation>%1 no acepta más llamadas por ahora. Patchbay lo intentará más tarde.</translation>
    </message>
    <message>
        <source>It answered “unavailable” %1. You stay signed in; Patchbay keeps trying.</source>
        <comment>%1 is &apos;at 09:41&apos; or &apos;on 20 Nov&apos;</comment>
        <translation>Respondió «no disponible» %1. La sesión sigue iniciada; Patchbay lo sigue intentando.</translation>
    </message>
    <message>
        <source>No answer since %1. You stay signed in; Patchbay keeps trying.</source>
        <translation>Sin respuesta desde %1. La sesión sigue iniciada; Patchbay lo sigue intentando.</translation>
    </message>
    <message>
        <source>It is deleted from this computer. %1 keeps the access valid until %2.</source>
        <comment>provider, date or time</comment>
        <translation>Se ha eliminado de este equipo. %1 mantiene válido el acceso hasta %2.</translation>
    </message>
    <message>
        <source>It is deleted from this computer. The access stays valid at %1 until you end it there.</source>
        <translation>Se ha eliminado de este equipo. El acceso sigue siendo válido en %1 hasta que usted lo termine allí.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Remove anyway…</source>
        <translation>Quitar de todos modos…</translation>
    </message>
    <message>
        <source>%1 ended the access. Your keychain did not delete the token; Patchbay tries again.</source>
        <translation>%1 terminó el acceso. El llavero no eliminó el token; Patchbay lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not end the access, and your keychain did not delete the token.</source>
        <translation>%1 no terminó el acceso y el llavero no eliminó el token.</translation>
    </message>
    <message>
        <source>Patchbay needs the token in your keychain to end the access at %1. It tries again.</source>
        <translation>Patchbay necesita el token del llavero para terminar el acceso en %1. Lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not confirm. Patchbay tries again; or remove it there yourself.</source>
        <translation>%1 no lo confirmó. Patchbay lo intentará de nuevo; o quítelo usted allí.</translation>
    </message>
    <message>
        <source>Asking %1 to end the access.</source>
        <translation>Pidiendo a %1 que termine el acceso.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>You did not allow %1. All else works.</source>
        <translation>No permitió %1. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>%1 is a relative time</comment>
        <translation>Comprobado: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>A la espera de usted</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Esperando el código</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <translation>Comprobando la cuenta</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Some access missing</source>
        <translation>Falta algún acceso</translation>
    </message>
    <message>
        <source>Needs reconnect</source>
        <translation>Hay que reconectar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 tiene un problema</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>Límite diario alcanzado</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Desconectando</translation>
    </message>
    <message>
        <source>Removed here only</source>
        <translation>Quitado solo aquí</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>Aún sin eliminar</translation>
    </message>
    <message>
        <source>Needs a client id from %1.</source>
        <translation>Necesita un id. de cliente de %1.</translation>
    </message>
    <message>
        <source>Needs a client id from your %1 org.</source>
        <translation>Necesita un id. de cliente de su organización de %1.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Your keychain did not take the newest token. Save it before you quit Patchbay, or you may have to sign in again.</source>
        <translation>El llavero no aceptó el token más reciente. Guárdelo antes de salir de Patchbay, o quizá tenga que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>New lead here</source>
        <translation>Nuevo prospecto aquí</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>Añadir otra cuenta</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Usar de forma predeterminada</translation>
    </message>
    <message>
        <source>Details and labels</source>
        <translation>Detalles y rótulos</translation>
    </message>
    <message>
        <source>Create and delete a test lead…</source>
        <translation>Crear y eliminar un prospecto de prueba…</translation>
    </message>
    <message>
        <source>App and scopes…</source>
        <translation>Aplicación y permisos…</translation>
    </message>
    <message>
        <source>Add one with another app or scopes…</source>
        <translation>Añadir una con otra aplicación u otros permisos…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the account that is used where none is named</comment>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Gets its name when you are signed in</source>
        <translation>Recibe su nombre cuando haya iniciado sesión</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Use another app or other scopes…</source>
        <translation>Usar otra aplicación u otros permisos…</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>Quitar de esta página</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>why access is wanted, &apos;Checked 2 min ago&apos;</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>%1 You stay signed in.</source>
        <extracomment>%1 is what is wrong with the proxy and what to do, whole sentences</extracomment>
        <translation>%1 La sesión sigue iniciada.</translation>
    </message>
    <message numerus="yes">
        <source>Sends %n record(s) first.</source>
        <translation>
            <numerusform>Envía primero %Ln registro.</numerusform>
            <numerusform>Envía primero %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what waits first.</source>
        <translation>Envía primero lo que espera.</translation>
    </message>
    <message>
        <source>Asking %1 whether this connection works.</source>
        <translation>Preguntando a %1 si esta conexión funciona.</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Mover antes</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mover después</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>What you add gets a card on your page. Nothing is connected by that.</source>
        <translation>Lo que añada recibe una tarjeta en su página. Con eso no se conecta nada.</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Buscar proveedores</translation>
    </message>
    <message>
        <source>&amp;Enter addresses</source>
        <translation>&amp;Introducir direcciones</translation>
    </message>
    <message>
        <source>&amp;Write a file</source>
        <translation>&amp;Escribir un archivo</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: patchbayctl COMMAND [OPTIONS]</source>
        <translation>Uso: patchbayctl COMANDO [OPCIONES]</translation>
    </message>
    <message>
        <source>Prints what completes all this in bash, fish or zsh.</source>
        <translation>Imprime lo que completa todo esto en bash, fish o zsh.</translation>
    </message>
    <message>
        <source>patchbayctl COMMAND --help tells a command&apos;s options. --json makes every answer one JSON object.</source>
        <translation>patchbayctl COMANDO --help muestra las opciones de un comando. --json convierte cada respuesta en un objeto JSON.</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed token: you may have to sign in again. Unlock the keychain before the next call.</source>
        <translation>El llavero no aceptó el token renovado: quizá tenga que volver a iniciar sesión. Desbloquee el llavero antes de la próxima llamada.</translation>
    </message>
    <message>
        <source>There are completions for bash, fish and zsh.</source>
        <translation>Hay autocompletado para bash, fish y zsh.</translation>
    </message>
    <message>
        <source>“%1” is no command. “patchbayctl --help” lists them.</source>
        <translation>«%1» no es un comando. «patchbayctl --help» los muestra.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>--%1 is given without a value.</source>
        <translation>--%1 aparece sin valor.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» es una palabra de más.</translation>
    </message>
    <message>
        <source>One of the words is empty.</source>
        <translation>Una de las palabras está vacía.</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>Responder con un objeto JSON.</translation>
    </message>
    <message>
        <source>An argument is not valid UTF-8.</source>
        <translation>Un argumento no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>No se pudo quitar %1.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>No se pudo escribir la respuesta.</translation>
    </message>
    <message>
        <source>Tells which version this is.</source>
        <translation>Indica qué versión es esta.</translation>
    </message>
    <message>
        <source>Say more: %1.</source>
        <translation>Complete el comando: %1.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <extracomment>%1 are the words of commands</extracomment>
        <translation>También: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>The connection with this user identifier.</source>
        <translation>La conexión con este identificador de usuario.</translation>
    </message>
    <message>
        <source>The connection with this tenant identifier.</source>
        <translation>La conexión con este identificador de inquilino.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag. May be left out when there is one.</source>
        <translation>Su id., nombre, organización, cuenta, usuario, inquilino o etiqueta. Se puede omitir si solo hay una.</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Id. de usuario</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Inicio de sesión en</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Org ID</source>
        <translation>Id. de organización</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Used where only %1 is named</source>
        <translation>Se usa donde solo se nombra %1</translation>
    </message>
    <message>
        <source>This connection&apos;s own</source>
        <comment>an app</comment>
        <translation>Propia de esta conexión</translation>
    </message>
    <message>
        <source>Of the %1 settings</source>
        <comment>an app</comment>
        <translation>De los ajustes de %1</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <comment>an app</comment>
        <translation>Definida por su administrador</translation>
    </message>
    <message>
        <source>Comes with Patchbay</source>
        <comment>an app</comment>
        <translation>Incluida con Patchbay</translation>
    </message>
    <message>
        <source>app of the %1 settings</source>
        <translation>aplicación de los ajustes de %1</translation>
    </message>
    <message>
        <source>app %1</source>
        <comment>a client id</comment>
        <translation>aplicación %1</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>permisos %1</translation>
    </message>
    <message>
        <source>sign-in address %1</source>
        <translation>dirección de inicio de sesión %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>No concedido</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>El token caduca</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>For this run of Patchbay only</source>
        <translation>Solo durante esta ejecución de Patchbay</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Chosen for this connection</source>
        <translation>Elegidos para esta conexión</translation>
    </message>
    <message>
        <source>After reconnecting</source>
        <translation>Después de reconectar</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>Conocidos aquí</translation>
    </message>
    <message>
        <source>%1 on this computer; those on others are not counted here</source>
        <comment>a number of sign-ins</comment>
        <translation>%1 en este equipo; los de otros no se cuentan aquí</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Usadas hoy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>API requests</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app, on all computers together. A further one ends the oldest.</source>
        <translation>%1 mantiene %2 inicios de sesión de un usuario con esta aplicación, sumando todos los equipos. Uno más termina el más antiguo.</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app and these rights, on all computers together. A further one ends the oldest.</source>
        <translation>%1 mantiene %2 inicios de sesión de un usuario con esta aplicación y estos permisos, sumando todos los equipos. Uno más termina el más antiguo.</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>a relative time; after the connection&apos;s state</comment>
        <translation>comprobada %1</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Copy the access as</source>
        <translation>Copiar el acceso como</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>You, scripts and other programs find this connection by any of them.</source>
        <translation>Usted, los scripts y otros programas encuentran esta conexión por cualquiera de ellos.</translation>
    </message>
    <message>
        <source>&amp;User identifier</source>
        <translation>Identificador de &amp;usuario</translation>
    </message>
    <message>
        <source>T&amp;enant identifier</source>
        <translation>Identificador de &amp;inquilino</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas</source>
        <translation>Eti&amp;quetas, separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Save labels</source>
        <translation>&amp;Guardar rótulos</translation>
    </message>
    <message>
        <source>New &amp;lead here</source>
        <translation>Nuevo &amp;prospecto aquí</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>P&amp;robar</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>A&amp;pp and scopes…</source>
        <translation>Aplicación &amp;y permisos…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>Usar de &amp;forma predeterminada</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>R&amp;econectar</translation>
    </message>
    <message>
        <source>D&amp;isconnect…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Edi&amp;tar</translation>
    </message>
    <message>
        <source>Edit the labels</source>
        <translation>Editar los rótulos</translation>
    </message>
    <message>
        <source>Name &amp;here</source>
        <translation>&amp;Nombre aquí</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Cance&amp;lar</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Buscar conexiones</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>&amp;Añadir proveedor</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for all connections</source>
        <translation>Más para todas las conexiones</translation>
    </message>
    <message>
        <source>Which connections</source>
        <translation>Qué conexiones</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectadas</translation>
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
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Still loading. Your network may be slow.</source>
        <translation>Aún se está cargando. Es posible que la red vaya lenta.</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Change &amp;domain</source>
        <translation>Cambiar &amp;dominio</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Open in &amp;browser instead</source>
        <translation>Abrir mejor en el &amp;navegador</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>CustomProviderPage</name>
    <message>
        <source>A provider of your own</source>
        <translation>Un proveedor propio</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2. Its app is registered there, as for the others.</source>
        <translation>Cualquier servicio en el que se inicie sesión mediante OAuth 2. Su aplicación se registra allí, como en los demás.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Consultarlo</translation>
    </message>
    <message>
        <source>Many providers tell their addresses themselves. Then the rest fills itself in.</source>
        <translation>Muchos proveedores publican sus direcciones. Entonces lo demás se rellena solo.</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>Or enter it</source>
        <translation>O introducirlo</translation>
    </message>
    <message>
        <source>&amp;Add a provider</source>
        <translation>&amp;Añadir un proveedor</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Bases and records</source>
        <extracomment>airtable</extracomment>
        <translation>Bases y registros</translation>
    </message>
    <message>
        <source>Writes records to your bases.</source>
        <translation>Escribe registros en sus bases.</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Show whose account this is.</source>
        <translation>Mostrar de quién es esta cuenta.</translation>
    </message>
    <message>
        <source>See your bases.</source>
        <translation>Ver sus bases.</translation>
    </message>
    <message>
        <source>Read records.</source>
        <translation>Leer registros.</translation>
    </message>
    <message>
        <source>Write records.</source>
        <translation>Escribir registros.</translation>
    </message>
    <message>
        <source>Open airtable.com/create/oauth and register an integration.</source>
        <translation>Abra airtable.com/create/oauth y registre una integración.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs shown here.</source>
        <translation>Pegue los URI de redirección que se muestran aquí.</translation>
    </message>
    <message>
        <source>Tick the scopes chosen here.</source>
        <translation>Marque los permisos elegidos aquí.</translation>
    </message>
    <message>
        <source>Copy the client ID here. No secret is needed.</source>
        <translation>Copie aquí el id. de cliente. No hace falta ningún secreto.</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>Tasks and projects</source>
        <translation>Tareas y proyectos</translation>
    </message>
    <message>
        <source>Creates follow-up tasks.</source>
        <translation>Crea tareas de seguimiento.</translation>
    </message>
    <message>
        <source>Asana</source>
        <translation>Asana</translation>
    </message>
    <message>
        <source>See workspaces.</source>
        <translation>Ver espacios de trabajo.</translation>
    </message>
    <message>
        <source>Read projects.</source>
        <translation>Leer proyectos.</translation>
    </message>
    <message>
        <source>Read tasks.</source>
        <translation>Leer tareas.</translation>
    </message>
    <message>
        <source>Create tasks.</source>
        <translation>Crear tareas.</translation>
    </message>
    <message>
        <source>Open app.asana.com/0/my-apps and create an app. Leave “native or command-line app” unticked.</source>
        <translation>Abra app.asana.com/0/my-apps y cree una aplicación. Deje sin marcar «native or command-line app».</translation>
    </message>
    <message>
        <source>Under Manage distribution, choose Any workspace.</source>
        <translation>En «Manage distribution», elija «Any workspace».</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here; the secret goes to your keychain.</source>
        <translation>Copie aquí el id. de cliente y el secreto de cliente; el secreto va al llavero.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token.</source>
        <translation>Da a los scripts un token actual.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Open app.box.com/developers/console and create a custom app with user authentication (OAuth 2.0).</source>
        <translation>Abra app.box.com/developers/console y cree una aplicación personalizada con autenticación de usuario (OAuth 2.0).</translation>
    </message>
    <message>
        <source>Choose its scopes there.</source>
        <translation>Elija allí sus permisos.</translation>
    </message>
    <message>
        <source>Items in the first folder</source>
        <translation>Elementos de la primera carpeta</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Shows who booked a meeting.</source>
        <translation>Muestra quién reservó una reunión.</translation>
    </message>
    <message>
        <source>Calendly</source>
        <translation>Calendly</translation>
    </message>
    <message>
        <source>See kinds of meetings.</source>
        <translation>Ver tipos de reuniones.</translation>
    </message>
    <message>
        <source>Open developer.calendly.com and create an OAuth app of the kind Native, for the sandbox: Calendly allows this computer as the redirect there only.</source>
        <translation>Abra developer.calendly.com y cree una aplicación OAuth del tipo «Native», para el sandbox: solo allí admite Calendly este equipo como redirección.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>ClickUp</source>
        <translation>ClickUp</translation>
    </message>
    <message>
        <source>In ClickUp, open Settings, ClickUp API and create an app.</source>
        <translation>En ClickUp, abra «Settings», «ClickUp API» y cree una aplicación.</translation>
    </message>
    <message>
        <source>Servers and messages</source>
        <translation>Servidores y mensajes</translation>
    </message>
    <message>
        <source>Shows whose account this is.</source>
        <translation>Muestra de quién es esta cuenta.</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>See your e-mail address.</source>
        <translation>Ver su dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>See your servers.</source>
        <translation>Ver sus servidores.</translation>
    </message>
    <message>
        <source>Open discord.com/developers/applications and create an application.</source>
        <translation>Abra discord.com/developers/applications y cree una aplicación.</translation>
    </message>
    <message>
        <source>Under OAuth2, switch on Public client.</source>
        <translation>En «OAuth2», active «Public client».</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Repositories and issues</source>
        <translation>Repositorios e incidencias</translation>
    </message>
    <message>
        <source>GitHub.com</source>
        <translation>GitHub.com</translation>
    </message>
    <message>
        <source>Read and write repositories.</source>
        <translation>Leer y escribir repositorios.</translation>
    </message>
    <message>
        <source>Open Settings, Developer settings, OAuth Apps and choose New OAuth App.</source>
        <translation>Abra «Settings», «Developer settings», «OAuth Apps» y elija «New OAuth App».</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorization callback URL; GitHub accepts the other ports by itself.</source>
        <translation>Pegue el primer URI de redirección como «authorization callback URL»; GitHub acepta los demás puertos por sí mismo.</translation>
    </message>
    <message>
        <source>Copy the client ID here. For sign-in by a code, switch on Device Flow there; no secret is needed then.</source>
        <translation>Copie aquí el id. de cliente. Para iniciar sesión con un código, active allí «Device Flow»; entonces no hace falta ningún secreto.</translation>
    </message>
    <message>
        <source>For sign-in in the browser, generate a client secret and paste it here; it goes to your keychain.</source>
        <translation>Para iniciar sesión en el navegador, genere un secreto de cliente y péguelo aquí; va al llavero.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>GitLab.com</source>
        <translation>GitLab.com</translation>
    </message>
    <message>
        <source>Read everything the account can see.</source>
        <translation>Leer todo lo que la cuenta puede ver.</translation>
    </message>
    <message>
        <source>Read and write everything the account can.</source>
        <translation>Leer y escribir todo lo que la cuenta puede.</translation>
    </message>
    <message>
        <source>In GitLab, open User settings, Applications and choose Add new application.</source>
        <translation>En GitLab, abra «User settings», «Applications» y elija «Add new application».</translation>
    </message>
    <message>
        <source>Untick Confidential, tick the scopes chosen here.</source>
        <translation>Desmarque «Confidential» y marque los permisos elegidos aquí.</translation>
    </message>
    <message>
        <source>Copy the application ID here. No secret is needed.</source>
        <translation>Copie aquí el id. de la aplicación. No hace falta ningún secreto.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Contacts and calendar</source>
        <translation>Contactos y calendario</translation>
    </message>
    <message>
        <source>Reads your contacts and calendar.</source>
        <translation>Lee sus contactos y su calendario.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>See your name.</source>
        <translation>Ver su nombre.</translation>
    </message>
    <message>
        <source>Read contacts.</source>
        <translation>Leer contactos.</translation>
    </message>
    <message>
        <source>Read calendars.</source>
        <translation>Leer calendarios.</translation>
    </message>
    <message>
        <source>In Google Cloud Console, choose or create a project.</source>
        <translation>En Google Cloud Console, elija o cree un proyecto.</translation>
    </message>
    <message>
        <source>Under Google Auth Platform, fill in branding and audience.</source>
        <translation>En «Google Auth Platform», rellene la marca y el público.</translation>
    </message>
    <message>
        <source>Under Clients, create a client of the type Desktop app. No redirect URI is needed.</source>
        <translation>En «Clients», cree un cliente del tipo «Desktop app». No hace falta ningún URI de redirección.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here. Google asks for the secret though it is not confidential for desktop apps.</source>
        <translation>Copie aquí el id. de cliente y el secreto de cliente. Google pide el secreto aunque no es confidencial en las aplicaciones de escritorio.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>CRM: contacts, companies</source>
        <translation>CRM: contactos, empresas</translation>
    </message>
    <message>
        <source>Receives new contacts.</source>
        <translation>Recibe contactos nuevos.</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Iniciar sesión.</translation>
    </message>
    <message>
        <source>Create and change contacts.</source>
        <translation>Crear y modificar contactos.</translation>
    </message>
    <message>
        <source>In a HubSpot developer account, create an app.</source>
        <translation>En una cuenta de desarrollador de HubSpot, cree una aplicación.</translation>
    </message>
    <message>
        <source>Under Auth, paste the redirect URIs. HubSpot allows http://localhost for testing only.</source>
        <translation>En «Auth», pegue los URI de redirección. HubSpot permite http://localhost solo para pruebas.</translation>
    </message>
    <message>
        <source>Tick exactly the scopes chosen here; another set is refused.</source>
        <translation>Marque exactamente los permisos elegidos aquí; otro conjunto se rechaza.</translation>
    </message>
    <message>
        <source>Issues and projects</source>
        <translation>Incidencias y proyectos</translation>
    </message>
    <message>
        <source>Creates follow-up issues.</source>
        <translation>Crea incidencias de seguimiento.</translation>
    </message>
    <message>
        <source>Atlassian</source>
        <translation>Atlassian</translation>
    </message>
    <message>
        <source>Stay signed in.</source>
        <translation>Mantener la sesión iniciada.</translation>
    </message>
    <message>
        <source>Read issues.</source>
        <translation>Leer incidencias.</translation>
    </message>
    <message>
        <source>Create issues.</source>
        <translation>Crear incidencias.</translation>
    </message>
    <message>
        <source>See people.</source>
        <translation>Ver personas.</translation>
    </message>
    <message>
        <source>Open developer.atlassian.com/console/myapps and create an OAuth 2.0 integration.</source>
        <translation>Abra developer.atlassian.com/console/myapps y cree una integración «OAuth 2.0».</translation>
    </message>
    <message>
        <source>Under Permissions, add the User identity API and the Jira API with the scopes chosen here.</source>
        <translation>En «Permissions», añada «User identity API» y «Jira API» con los permisos elegidos aquí.</translation>
    </message>
    <message>
        <source>Under Authorization, paste the first redirect URI.</source>
        <translation>En «Authorization», pegue el primer URI de redirección.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Read issues, teams and projects.</source>
        <translation>Leer incidencias, equipos y proyectos.</translation>
    </message>
    <message>
        <source>Change issues.</source>
        <translation>Modificar incidencias.</translation>
    </message>
    <message>
        <source>In Linear, open Settings, API, OAuth applications and choose New.</source>
        <translation>En Linear, abra «Settings», «API», «OAuth applications» y elija «New».</translation>
    </message>
    <message>
        <source>Paste the redirect URIs as callback URLs.</source>
        <translation>Pegue los URI de redirección como «callback URLs».</translation>
    </message>
    <message>
        <source>Switch Public on if other workspaces are to use it.</source>
        <translation>Active «Public» si otros espacios de trabajo van a usarla.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Su perfil</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Open linkedin.com/developers/apps and create an app.</source>
        <translation>Abra linkedin.com/developers/apps y cree una aplicación.</translation>
    </message>
    <message>
        <source>Under Products, request Sign In with LinkedIn using OpenID Connect.</source>
        <translation>En «Products», solicite «Sign In with LinkedIn using OpenID Connect».</translation>
    </message>
    <message>
        <source>LinkedIn ends access after 60 days; sign in again then.</source>
        <translation>LinkedIn termina el acceso a los 60 días; entonces, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Mail, calendar and files</source>
        <translation>Correo, calendario y archivos</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token for Microsoft Graph.</source>
        <translation>Da a los scripts un token actual para Microsoft Graph.</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Cualquier cuenta</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and choose New registration.</source>
        <translation>En el centro de administración de Microsoft Entra, abra «App registrations» y elija «New registration».</translation>
    </message>
    <message>
        <source>Choose who may sign in. Under Authentication, add the platform Mobile and desktop applications.</source>
        <translation>Elija quién puede iniciar sesión. En «Authentication», añada la plataforma «Mobile and desktop applications».</translation>
    </message>
    <message>
        <source>Add the redirect URIs shown here; Microsoft ignores their port.</source>
        <translation>Añada los URI de redirección que se muestran aquí; Microsoft no tiene en cuenta su puerto.</translation>
    </message>
    <message>
        <source>Switch on Allow public client flows. Do not create a secret.</source>
        <translation>Active «Allow public client flows». No cree ningún secreto.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID here.</source>
        <translation>Copie aquí el id. de aplicación (cliente).</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>Creates items on your boards.</source>
        <translation>Crea elementos en sus tableros.</translation>
    </message>
    <message>
        <source>monday.com</source>
        <translation>monday.com</translation>
    </message>
    <message>
        <source>Show the account&apos;s name.</source>
        <translation>Mostrar el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>See boards.</source>
        <translation>Ver tableros.</translation>
    </message>
    <message>
        <source>Create items.</source>
        <translation>Crear elementos.</translation>
    </message>
    <message>
        <source>Open monday.com/developers/apps and create an app with the new OAuth flow switched on.</source>
        <translation>Abra monday.com/developers/apps y cree una aplicación con el nuevo flujo de OAuth activado.</translation>
    </message>
    <message>
        <source>Pages and databases</source>
        <translation>Páginas y bases de datos</translation>
    </message>
    <message>
        <source>Writes notes where your team keeps them.</source>
        <translation>Escribe notas donde las guarda su equipo.</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Open notion.so/profile/integrations and create a public integration.</source>
        <translation>Abra notion.so/profile/integrations y cree una integración pública.</translation>
    </message>
    <message>
        <source>Choose what it may read and write there: Notion has no scopes.</source>
        <translation>Elija allí lo que puede leer y escribir: Notion no tiene permisos (scopes).</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>CRM: deals and people</source>
        <translation>CRM: negocios y personas</translation>
    </message>
    <message>
        <source>Pipedrive</source>
        <translation>Pipedrive</translation>
    </message>
    <message>
        <source>In Pipedrive&apos;s Developer Hub, create an app and choose its scopes there.</source>
        <translation>En el «Developer Hub» de Pipedrive, cree una aplicación y elija allí sus permisos.</translation>
    </message>
    <message>
        <source>Paste the redirect URI as the callback URL: Pipedrive takes one.</source>
        <translation>Pegue el URI de redirección como «callback URL»: Pipedrive acepta uno.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>Para probar cosas</translation>
    </message>
    <message>
        <source>Try sign-in and leads. Nothing leaves this computer.</source>
        <translation>Pruebe el inicio de sesión y los prospectos. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Create and read records.</source>
        <translation>Crear y leer registros.</translation>
    </message>
    <message>
        <source>Show the account&apos;s name and e-mail.</source>
        <translation>Mostrar el nombre y el correo electrónico de la cuenta.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospectos</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>prospecto</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>Prospectos y contactos</translation>
    </message>
    <message>
        <source>Where your leads and contacts go.</source>
        <translation>Adonde van sus prospectos y contactos.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Only for posting to Chatter.</source>
        <translation>Solo para publicar en Chatter.</translation>
    </message>
    <message>
        <source>Messages to channels</source>
        <translation>Mensajes a canales</translation>
    </message>
    <message>
        <source>Tells the team about leads.</source>
        <translation>Informa al equipo sobre los prospectos.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>See who is in the workspace.</source>
        <translation>Ver quién está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Show the workspace&apos;s name.</source>
        <translation>Mostrar el nombre del espacio de trabajo.</translation>
    </message>
    <message>
        <source>List channels to choose from.</source>
        <translation>Listar los canales para elegir.</translation>
    </message>
    <message>
        <source>Post messages as you.</source>
        <translation>Publicar mensajes en su nombre.</translation>
    </message>
    <message>
        <source>Open api.slack.com/apps and choose Create New App, then From scratch.</source>
        <translation>Abra api.slack.com/apps y elija «Create New App» y después «From scratch».</translation>
    </message>
    <message>
        <source>Under OAuth &amp; Permissions, turn on PKCE. This cannot be undone and makes the app public.</source>
        <translation>En «OAuth &amp; Permissions», active PKCE. Esto no se puede deshacer y hace pública la aplicación.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs there.</source>
        <translation>Pegue allí los URI de redirección.</translation>
    </message>
    <message>
        <source>Add the user token scopes users:read, team:read, channels:read and chat:write. Bot scopes do not work with a desktop app.</source>
        <translation>Añada los permisos de token de usuario users:read, team:read, channels:read y chat:write. Los permisos de bot no funcionan con una aplicación de escritorio.</translation>
    </message>
    <message>
        <source>Copy the client ID from Basic Information here. No secret is needed.</source>
        <translation>Copie aquí el id. de cliente de «Basic Information». No hace falta ningún secreto.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>See your playlists.</source>
        <translation>Ver sus listas de reproducción.</translation>
    </message>
    <message>
        <source>Open developer.spotify.com/dashboard and create an app.</source>
        <translation>Abra developer.spotify.com/dashboard y cree una aplicación.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs; Spotify refuses the word localhost.</source>
        <translation>Pegue los URI de redirección; Spotify rechaza la palabra localhost.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas de reproducción</translation>
    </message>
    <message>
        <source>Boards and cards</source>
        <translation>Tableros y tarjetas</translation>
    </message>
    <message>
        <source>Creates follow-up cards.</source>
        <translation>Crea tarjetas de seguimiento.</translation>
    </message>
    <message>
        <source>Create cards.</source>
        <translation>Crear tarjetas.</translation>
    </message>
    <message>
        <source>Open trello.com/power-ups/admin, create a Power-Up and switch on OAuth 2.0 for a public client.</source>
        <translation>Abra trello.com/power-ups/admin, cree un Power-Up y active OAuth 2.0 para un cliente público.</translation>
    </message>
    <message>
        <source>Forms and answers</source>
        <translation>Formularios y respuestas</translation>
    </message>
    <message>
        <source>Turns answers into leads.</source>
        <translation>Convierte respuestas en prospectos.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>See forms.</source>
        <translation>Ver formularios.</translation>
    </message>
    <message>
        <source>Read answers.</source>
        <translation>Leer respuestas.</translation>
    </message>
    <message>
        <source>In Typeform, open Account, Developer apps and register one.</source>
        <translation>En Typeform, abra «Account», «Developer apps» y registre una.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Invoices and contacts</source>
        <translation>Facturas y contactos</translation>
    </message>
    <message>
        <source>Shows who your customers are.</source>
        <translation>Muestra quiénes son sus clientes.</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>See the organization.</source>
        <translation>Ver la organización.</translation>
    </message>
    <message>
        <source>Open developer.xero.com/app/manage and create an app of the type Auth code with PKCE.</source>
        <translation>Abra developer.xero.com/app/manage y cree una aplicación del tipo «Auth code with PKCE».</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>CRM: leads, contacts</source>
        <translation>CRM: prospectos, contactos</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Show the organization&apos;s name.</source>
        <translation>Mostrar el nombre de la organización.</translation>
    </message>
    <message>
        <source>Create records.</source>
        <translation>Crear registros.</translation>
    </message>
    <message>
        <source>Open api-console.zoho.com and add a server-based client.</source>
        <translation>Abra api-console.zoho.com y añada un cliente «server-based».</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorized redirect URI.</source>
        <translation>Pegue el primer URI de redirección como «authorized redirect URI».</translation>
    </message>
    <message>
        <source>Choose the data centre your Zoho account lives in as the place to sign in.</source>
        <translation>Elija como lugar de inicio de sesión el centro de datos de su cuenta de Zoho.</translation>
    </message>
    <message>
        <source>Shows who attended.</source>
        <translation>Muestra quién asistió.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>See meetings.</source>
        <translation>Ver reuniones.</translation>
    </message>
    <message>
        <source>Open marketplace.zoom.us/develop/create and create a general app, user-managed.</source>
        <translation>Abra marketplace.zoom.us/develop/create y cree una aplicación general, «user-managed».</translation>
    </message>
    <message>
        <source>Switch on Public client with PKCE.</source>
        <translation>Active «Public client with PKCE».</translation>
    </message>
    <message>
        <source>Add the scopes chosen here.</source>
        <translation>Añada los permisos elegidos aquí.</translation>
    </message>
    <message>
        <source>In Setup, open **External Client App Manager**. {app}</source>
        <translation>En Configuración, abra **External Client App Manager**. {app}</translation>
    </message>
    <message>
        <source>Choose **New External Client App**. Name it “Patchbay” and leave the distribution state **Local**, or **Packaged** for several orgs. {app}</source>
        <translation>Elija **New External Client App**. Llámela «Patchbay» y deje el estado de distribución en **Local**, o en **Packaged** para varias organizaciones. {app}</translation>
    </message>
    <message>
        <source>Turn on **OAuth**. Paste all three redirect URIs, one per line. {redirectUris}</source>
        <translation>Active **OAuth**. Pegue los tres URI de redirección, uno por línea. {redirectUris}</translation>
    </message>
    <message>
        <source>Add the scopes `api`, `refresh_token`, `id` and `openid`.</source>
        <translation>Añada los permisos `api`, `refresh_token`, `id` y `openid`.</translation>
    </message>
    <message>
        <source>Turn on **Require PKCE**. Turn off **Require Secret for Web Server Flow** and **Require Secret for Refresh Token Flow**.</source>
        <translation>Active **Require PKCE**. Desactive **Require Secret for Web Server Flow** y **Require Secret for Refresh Token Flow**.</translation>
    </message>
    <message>
        <source>Save, wait up to 10 minutes, then copy the **consumer key** here. A Local app works only on its own org&apos;s My Domain, so enter that as the place to sign in. {app}</source>
        <translation>Guarde, espere hasta 10 minutos y copie aquí la **clave de consumidor**. Una aplicación «Local» solo funciona en el My Domain de su propia organización, así que introdúzcalo como lugar de inicio de sesión. {app}</translation>
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
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>%1, desktop %2</source>
        <comment>a system, a name</comment>
        <translation>%1, escritorio %2</translation>
    </message>
    <message>
        <source>Your keychain</source>
        <translation>El llavero</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>%1 works and is unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1 funciona y está desbloqueado.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to use your connections.</source>
        <translation>%1 está bloqueado. Desbloquéelo para usar sus conexiones.</translation>
    </message>
    <message>
        <source>None answers. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>Ninguno responde. Instale GNOME Keyring o KWallet y vuelva a iniciar sesión en el escritorio.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Open, %1</source>
        <comment>a size</comment>
        <translation>Abierta, %1</translation>
    </message>
    <message>
        <source>Sign-in window</source>
        <translation>Ventana de inicio de sesión</translation>
    </message>
    <message>
        <source>Not installed. You sign in in your browser.</source>
        <translation>No está instalada. Usted inicia sesión en su navegador.</translation>
    </message>
    <message>
        <source>There, but this system does not let it lock pages in. It opens the demo org alone; elsewhere you sign in in your browser.</source>
        <translation>Disponible, pero este sistema no le permite aislar las páginas. Solo abre la organización de demostración; en los demás casos, usted inicia sesión en su navegador.</translation>
    </message>
    <message>
        <source>There, and its pages are locked in.</source>
        <translation>Disponible, y sus páginas están aisladas.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>By the proxy that is set in Network.</source>
        <translation>Mediante el proxy definido en Red.</translation>
    </message>
    <message>
        <source>By the proxy of this computer.</source>
        <translation>Mediante el proxy de este equipo.</translation>
    </message>
    <message>
        <source>Directly, without a proxy.</source>
        <translation>Directamente, sin proxy.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window quits Patchbay.</source>
        <translation>Este escritorio no tiene: al cerrar la ventana se sale de Patchbay.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>This desktop shows none. What they tell stands in the window too.</source>
        <translation>Este escritorio no las muestra. Lo que indican también aparece en la ventana.</translation>
    </message>
    <message>
        <source>Desktop portal</source>
        <translation>Portal de escritorio</translation>
    </message>
    <message>
        <source>Not there. Patchbay cannot tell when the desktop turns dark.</source>
        <translation>No disponible. Patchbay no puede saber cuándo pasa el escritorio al modo oscuro.</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>Directiva del administrador</translation>
    </message>
    <message>
        <source>It cannot be read, and forbids much until it can.</source>
        <translation>No se puede leer, y hasta que se pueda prohíbe muchas cosas.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Provider files</source>
        <translation>Archivos de proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln archivo no se puede usar.</numerusform>
            <numerusform>%Ln archivos no se pueden usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All can be used.</source>
        <translation>Todos se pueden usar.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln requiere su atención.</numerusform>
            <numerusform>%Ln requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you in Activity.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln requiere su atención en Actividad.</numerusform>
            <numerusform>%Ln requieren su atención en Actividad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln en camino</numerusform>
            <numerusform>%Ln en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Todo está enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln conectada</numerusform>
            <numerusform>%Ln conectadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPane</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>The report says more than this page: versions, states and error codes. No token, account, name or host is in it.</source>
        <translation>El informe dice más que esta página: versiones, estados y códigos de error. No contiene ningún token, cuenta, nombre ni host.</translation>
    </message>
</context>
<context>
    <name>EndNotices</name>
    <message>
        <source>Reconnect %1 to go on using it.</source>
        <comment>an org or account</comment>
        <translation>Reconecte %1 para seguir usándola.</translation>
    </message>
    <message numerus="yes">
        <source>Reconnect %1 to send %n record(s) that wait.</source>
        <translation>
            <numerusform>Reconecte %1 para enviar %Ln registro que espera.</numerusform>
            <numerusform>Reconecte %1 para enviar %Ln registros que esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <comment>a provider</comment>
        <translation>%1 requiere su atención</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 It says: “%2”</source>
        <extracomment>%1 is one sentence or two, %2 what the org answered</extracomment>
        <translation>%1 Dice: «%2»</translation>
    </message>
    <message>
        <source>An admin has not allowed you to use this app yet.</source>
        <translation>Un administrador todavía no le ha permitido usar esta aplicación.</translation>
    </message>
    <message>
        <source>Ask an admin to allow it for your user.</source>
        <translation>Pida a un administrador que la permita para su usuario.</translation>
    </message>
    <message>
        <source>Please allow my user to use the app that Patchbay signs in with: in Setup, External Client App Manager, open the app, Policies, and add my profile or a permission set of mine.</source>
        <translation>Por favor, permita a mi usuario usar la aplicación con la que Patchbay inicia sesión: en Configuración, «External Client App Manager», abra la aplicación, «Policies», y añada mi perfil o uno de mis conjuntos de permisos.</translation>
    </message>
    <message>
        <source>The app is not installed in this org.</source>
        <translation>La aplicación no está instalada en esta organización.</translation>
    </message>
    <message>
        <source>Ask an admin to install it, or sign in through your My Domain.</source>
        <translation>Pida a un administrador que la instale, o inicie sesión mediante su My Domain.</translation>
    </message>
    <message>
        <source>Please install the app that Patchbay signs in with: in Setup, Connected Apps OAuth Usage, or create an External Client App of our own with PKCE and without a required secret.</source>
        <translation>Por favor, instale la aplicación con la que Patchbay inicia sesión: en Configuración, «Connected Apps OAuth Usage», o cree una External Client App propia nuestra con PKCE y sin secreto obligatorio.</translation>
    </message>
    <message>
        <source>%1 does not know this consumer key here.</source>
        <translation>%1 no conoce aquí esta clave de consumidor.</translation>
    </message>
    <message>
        <source>Check the key, and production or sandbox. A new app takes up to 10 minutes.</source>
        <translation>Compruebe la clave, y si es producción o sandbox. Una aplicación nueva tarda hasta 10 minutos.</translation>
    </message>
    <message>
        <source>This org or user may not use the API.</source>
        <translation>Esta organización o este usuario no puede usar la API.</translation>
    </message>
    <message>
        <source>Ask an admin to turn on “API Enabled”, or use an edition that has it.</source>
        <translation>Pida a un administrador que active «API Enabled», o use una edición que tenga la API.</translation>
    </message>
    <message>
        <source>Please turn on the permission “API Enabled” for my user. If the org&apos;s edition has no API, it has to be added to the contract.</source>
        <translation>Por favor, active el permiso «API Enabled» para mi usuario. Si la edición de la organización no tiene API, hay que añadirla al contrato.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>Pregunte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This account may not create such records.</source>
        <translation>Esta cuenta no puede crear registros de este tipo.</translation>
    </message>
    <message>
        <source>Please let my user create and edit these records: the object&apos;s rights in my profile or in a permission set.</source>
        <translation>Por favor, permita a mi usuario crear y editar estos registros: los derechos sobre el objeto, en mi perfil o en un conjunto de permisos.</translation>
    </message>
    <message>
        <source>An automation of the org stopped it.</source>
        <translation>Lo detuvo una automatización de la organización.</translation>
    </message>
    <message>
        <source>Change the record where these words tell how, or ask an admin.</source>
        <translation>Cambie el registro si el mensaje indica cómo, o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>A flow or trigger of our org stops records that I create with Patchbay. Please look into it.</source>
        <translation>Un flujo o desencadenador de nuestra organización detiene los registros que creo con Patchbay. Por favor, revíselo.</translation>
    </message>
    <message>
        <source>The org is being maintained and can only be read.</source>
        <translation>La organización está en mantenimiento y solo se puede leer.</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when that is over.</source>
        <translation>Patchbay continuará por sí mismo cuando eso termine.</translation>
    </message>
    <message>
        <source>Something failed inside the org.</source>
        <translation>Algo falló dentro de la organización.</translation>
    </message>
    <message>
        <source>Records that I create with Patchbay fail inside our org. Please look into it.</source>
        <translation>Los registros que creo con Patchbay fallan dentro de nuestra organización. Por favor, revíselo.</translation>
    </message>
    <message>
        <source>A field is not there, or this account may not write it.</source>
        <translation>Un campo no existe, o esta cuenta no puede escribir en él.</translation>
    </message>
    <message>
        <source>Please let my user edit this field: field-level security, in my profile or a permission set.</source>
        <translation>Por favor, permita a mi usuario editar este campo: seguridad a nivel de campo, en mi perfil o en un conjunto de permisos.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Un valor no es adecuado para su campo.</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>Cámbielo y envíe de nuevo.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>Fue demasiado de una vez.</translation>
    </message>
    <message>
        <source>Try again with fewer records.</source>
        <translation>Inténtelo de nuevo con menos registros.</translation>
    </message>
    <message>
        <source>The org did not understand what Patchbay sent.</source>
        <translation>La organización no entendió lo que envió Patchbay.</translation>
    </message>
    <message>
        <source>Install a newer Patchbay, or report this with its code.</source>
        <translation>Instale un Patchbay más reciente, o informe de esto con su código.</translation>
    </message>
    <message>
        <source>The org does not have what was asked for, or this account may not see it.</source>
        <translation>La organización no tiene lo que se pidió, o esta cuenta no puede verlo.</translation>
    </message>
    <message>
        <source>Another record of the same request held it up.</source>
        <translation>Lo detuvo otro registro de la misma solicitud.</translation>
    </message>
    <message>
        <source>The org took too long to search.</source>
        <translation>La organización tardó demasiado en buscar.</translation>
    </message>
    <message>
        <source>This app belongs to another org and works there only.</source>
        <translation>Esta aplicación pertenece a otra organización y solo funciona allí.</translation>
    </message>
    <message>
        <source>Make an app in this org, or sign in through the My Domain of the app&apos;s org.</source>
        <translation>Cree una aplicación en esta organización, o inicie sesión mediante el My Domain de la organización de la aplicación.</translation>
    </message>
    <message>
        <source>%1 did not let this app in. Apps that nobody installed in the org are blocked.</source>
        <translation>%1 no dejó entrar a esta aplicación. Las aplicaciones que nadie instaló en la organización están bloqueadas.</translation>
    </message>
    <message>
        <source>%1 refuses you from this network or at this hour.</source>
        <translation>%1 le deniega el acceso desde esta red o a esta hora.</translation>
    </message>
    <message>
        <source>Try from your office network or in working hours, or ask an admin.</source>
        <translation>Inténtelo desde la red de su oficina o en horario laboral, o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>Please check the login hours and login IP ranges of my profile, and the IP relaxation of the app that Patchbay signs in with (External Client App Manager, Policies).</source>
        <translation>Por favor, compruebe las horas de inicio de sesión y los intervalos de IP de inicio de sesión de mi perfil, y la relajación de IP de la aplicación con la que Patchbay inicia sesión («External Client App Manager», «Policies»).</translation>
    </message>
    <message>
        <source>The sign-in took too long, or was used already.</source>
        <translation>El inicio de sesión tardó demasiado, o ya se usó.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>La respuesta no pertenece a este inicio de sesión.</translation>
    </message>
    <message>
        <source>This user cannot sign in here.</source>
        <translation>Este usuario no puede iniciar sesión aquí.</translation>
    </message>
    <message>
        <source>Check production or sandbox, and whether the user is locked; then sign in again.</source>
        <translation>Compruebe si es producción o sandbox, y si el usuario está bloqueado; después inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The client secret is not right.</source>
        <translation>El secreto de cliente no es correcto.</translation>
    </message>
    <message>
        <source>Copy it from the app again, to where you set it up here.</source>
        <translation>Cópielo de nuevo desde la aplicación al lugar donde la configuró aquí.</translation>
    </message>
    <message>
        <source>The client secret is missing or not right.</source>
        <translation>El secreto de cliente falta o no es correcto.</translation>
    </message>
    <message>
        <source>Copy it from the app again, or let the app require none.</source>
        <translation>Cópielo de nuevo desde la aplicación, o haga que la aplicación no exija ninguno.</translation>
    </message>
    <message>
        <source>The client id or the client secret is not right.</source>
        <translation>El id. de cliente o el secreto de cliente no es correcto.</translation>
    </message>
    <message>
        <source>Copy both from the app again, to where you set it up here.</source>
        <translation>Copie ambos de nuevo desde la aplicación al lugar donde la configuró aquí.</translation>
    </message>
    <message>
        <source>%1 does not allow this app to sign people in this way.</source>
        <translation>%1 no permite que con esta aplicación se inicie sesión de este modo.</translation>
    </message>
    <message>
        <source>Check the app&apos;s settings at %1, then try again.</source>
        <translation>Compruebe los ajustes de la aplicación en %1 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The redirect URI is not registered.</source>
        <translation>El URI de redirección no está registrado.</translation>
    </message>
    <message>
        <source>Copy it into the app again, character by character. Changes can take 10 minutes.</source>
        <translation>Cópielo de nuevo en la aplicación, carácter por carácter. Los cambios pueden tardar 10 minutos.</translation>
    </message>
    <message>
        <source>The app has no redirect URI.</source>
        <translation>La aplicación no tiene ningún URI de redirección.</translation>
    </message>
    <message>
        <source>Copy the redirect URIs into the app. Changes can take 10 minutes.</source>
        <translation>Copie los URI de redirección en la aplicación. Los cambios pueden tardar 10 minutos.</translation>
    </message>
    <message>
        <source>The app does not offer all the access that was asked for.</source>
        <translation>La aplicación no ofrece todo el acceso que se pidió.</translation>
    </message>
    <message>
        <source>Add the scopes to the app, or ask for fewer.</source>
        <translation>Añada los permisos a la aplicación, o pida menos.</translation>
    </message>
    <message>
        <source>This way to sign in is switched off for the app.</source>
        <translation>Este modo de iniciar sesión está desactivado para la aplicación.</translation>
    </message>
    <message>
        <source>Switch on the web server flow in the app, or use another app.</source>
        <translation>Active «Web Server Flow» en la aplicación, o use otra aplicación.</translation>
    </message>
    <message>
        <source>Signing in by a code is switched off for the app.</source>
        <translation>El inicio de sesión con un código está desactivado para la aplicación.</translation>
    </message>
    <message>
        <source>Switch on Device Flow in the app, or sign in with your browser.</source>
        <translation>Active «Device Flow» en la aplicación, o inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>The app does not take the proof Patchbay sends (PKCE).</source>
        <translation>La aplicación no acepta la prueba que envía Patchbay (PKCE).</translation>
    </message>
    <message>
        <source>Turn on “Require PKCE” in the app, then wait up to 10 minutes.</source>
        <translation>Active «Require PKCE» en la aplicación y espere hasta 10 minutos.</translation>
    </message>
    <message>
        <source>This user is no longer active in the org.</source>
        <translation>Este usuario ya no está activo en la organización.</translation>
    </message>
    <message>
        <source>Please activate my user again, or tell me which user to sign in with.</source>
        <translation>Por favor, active de nuevo mi usuario, o dígame con qué usuario debo iniciar sesión.</translation>
    </message>
    <message>
        <source>The org is locked, closed or suspended.</source>
        <translation>La organización está bloqueada, cerrada o suspendida.</translation>
    </message>
    <message>
        <source>This user signed in too often within an hour.</source>
        <translation>Este usuario inició sesión demasiadas veces en una hora.</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>%1 tiene un problema en este momento.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Your organization does not allow this app.</source>
        <translation>Su organización no permite esta aplicación.</translation>
    </message>
    <message>
        <source>Ask the admin of your organization to allow it.</source>
        <translation>Pida al administrador de su organización que la permita.</translation>
    </message>
    <message>
        <source>Please allow the app that Patchbay signs in with for our organization.</source>
        <translation>Por favor, permita para nuestra organización la aplicación con la que Patchbay inicia sesión.</translation>
    </message>
    <message>
        <source>This app is for members of one organization only.</source>
        <translation>Esta aplicación es solo para miembros de una organización.</translation>
    </message>
    <message>
        <source>Sign in with an account of that organization, or use another app.</source>
        <translation>Inicie sesión con una cuenta de esa organización, o use otra aplicación.</translation>
    </message>
    <message>
        <source>%1 takes sign-ins in a browser only.</source>
        <translation>%1 solo admite inicios de sesión en un navegador.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>Inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>The org has used up its API requests for now.</source>
        <translation>La organización ha agotado por ahora sus solicitudes de API.</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when there are some again. An admin can see who uses them up.</source>
        <translation>Patchbay continuará por sí mismo cuando vuelva a haberlas. Un administrador puede ver quién las agota.</translation>
    </message>
    <message>
        <source>The org&apos;s API requests are used up. Please look at Setup, Company Information, API Requests, and which apps use them.</source>
        <translation>Las solicitudes de API de la organización están agotadas. Por favor, mire en Configuración, «Company Information», «API Requests», y qué aplicaciones las usan.</translation>
    </message>
    <message>
        <source>The org has no storage left.</source>
        <translation>La organización no tiene más almacenamiento.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full, so no record can be created. Please free some: Setup, Storage Usage.</source>
        <translation>El almacenamiento de datos de la organización está lleno, así que no se puede crear ningún registro. Por favor, libere espacio: Configuración, «Storage Usage».</translation>
    </message>
    <message>
        <source>The org&apos;s trial has ended.</source>
        <translation>El período de prueba de la organización ha terminado.</translation>
    </message>
    <message>
        <source>A security policy of the org stopped this.</source>
        <translation>Una directiva de seguridad de la organización detuvo esto.</translation>
    </message>
    <message>
        <source>A transaction security policy stopped Patchbay. Please allow what it does, or tell me which way to take.</source>
        <translation>Una directiva de seguridad de transacciones detuvo a Patchbay. Por favor, permita lo que hace, o dígame qué camino seguir.</translation>
    </message>
    <message>
        <source>A limit of the org is reached.</source>
        <translation>Se alcanzó un límite de la organización.</translation>
    </message>
    <message>
        <source>A limit of our org stops what I do with Patchbay. Please look into it.</source>
        <translation>Un límite de nuestra organización detiene lo que hago con Patchbay. Por favor, revíselo.</translation>
    </message>
    <message>
        <source>This is not switched on in the org.</source>
        <translation>Esto no está activado en la organización.</translation>
    </message>
    <message>
        <source>Something that Patchbay needs is switched off in our org. Please switch it on for my user.</source>
        <translation>Algo que Patchbay necesita está desactivado en nuestra organización. Por favor, actívelo para mi usuario.</translation>
    </message>
    <message>
        <source>The app may not use the API.</source>
        <translation>La aplicación no puede usar la API.</translation>
    </message>
    <message>
        <source>Add the scope “api” to the app, then reconnect.</source>
        <translation>Añada el permiso «api» a la aplicación y reconecte.</translation>
    </message>
    <message>
        <source>The token is no longer valid.</source>
        <translation>El token ya no es válido.</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>Reconecte.</translation>
    </message>
    <message>
        <source>The token belongs to another org.</source>
        <translation>El token pertenece a otra organización.</translation>
    </message>
    <message>
        <source>This user may not see the account.</source>
        <translation>Este usuario no puede ver la cuenta.</translation>
    </message>
    <message>
        <source>The org has moved to another address.</source>
        <translation>La organización se ha trasladado a otra dirección.</translation>
    </message>
    <message>
        <source>Patchbay asks for the new one by itself. If that does not help, reconnect.</source>
        <translation>Patchbay pide la nueva por sí mismo. Si eso no ayuda, reconecte.</translation>
    </message>
    <message>
        <source>The org does not have this version of the API any more.</source>
        <translation>La organización ya no tiene esta versión de la API.</translation>
    </message>
    <message>
        <source>Install a newer Patchbay.</source>
        <translation>Instale un Patchbay más reciente.</translation>
    </message>
    <message>
        <source>%1 is too busy right now.</source>
        <translation>%1 está sobrecargado en este momento.</translation>
    </message>
    <message>
        <source>Somebody else is writing the same records.</source>
        <translation>Alguien más está escribiendo los mismos registros.</translation>
    </message>
    <message>
        <source>Patchbay tries again by itself.</source>
        <translation>Patchbay lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>The org does not let this account do that.</source>
        <translation>La organización no permite eso a esta cuenta.</translation>
    </message>
    <message>
        <source>Our org forbids something that Patchbay does for my user. Please look into it.</source>
        <translation>Nuestra organización prohíbe algo que Patchbay hace para mi usuario. Por favor, revíselo.</translation>
    </message>
    <message>
        <source>The org does not have the rest of that list any more.</source>
        <translation>La organización ya no tiene el resto de esa lista.</translation>
    </message>
    <message>
        <source>The org has no such kind of record, or this account may not see it.</source>
        <translation>La organización no tiene ese tipo de registro, o esta cuenta no puede verlo.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Una regla de la organización lo rechaza.</translation>
    </message>
    <message>
        <source>The org does not allow this choice for the field.</source>
        <translation>La organización no permite esta opción para el campo.</translation>
    </message>
    <message>
        <source>Choose another, then send again.</source>
        <translation>Elija otra y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The org takes it for a record that it has already.</source>
        <translation>La organización lo toma por un registro que ya tiene.</translation>
    </message>
    <message>
        <source>Use the other record, or ask an admin about the duplicate rule.</source>
        <translation>Use el otro registro, o pregunte a un administrador por la regla de duplicados.</translation>
    </message>
    <message>
        <source>A field that must be filled in is empty.</source>
        <translation>Un campo obligatorio está vacío.</translation>
    </message>
    <message>
        <source>Fill it in, then send again.</source>
        <translation>Rellénelo y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>La dirección de correo electrónico no es válida.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>El texto es demasiado largo.</translation>
    </message>
    <message>
        <source>Shorten it, then send again.</source>
        <translation>Acórtelo y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>El valor no es una de las opciones.</translation>
    </message>
    <message>
        <source>Choose one, then send again.</source>
        <translation>Elija una y envíe de nuevo.</translation>
    </message>
    <message>
        <source>A number is too large or too small.</source>
        <translation>Un número es demasiado grande o demasiado pequeño.</translation>
    </message>
    <message>
        <source>An ID in the record is not right.</source>
        <translation>Un id. del registro no es correcto.</translation>
    </message>
    <message>
        <source>A record that this one refers to is not there, or may not be used.</source>
        <translation>Un registro al que este hace referencia no existe, o no se puede usar.</translation>
    </message>
    <message>
        <source>This account may not use a record that this one refers to, such as its owner or campaign.</source>
        <translation>Esta cuenta no puede usar un registro al que este hace referencia, como su propietario o su campaña.</translation>
    </message>
    <message>
        <source>Choose another, or ask an admin.</source>
        <translation>Elija otro, o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>Please let my user read and use the records that mine refer to, such as owner, account and campaign.</source>
        <translation>Por favor, permita a mi usuario leer y usar los registros a los que los míos hacen referencia, como propietario, cuenta y campaña.</translation>
    </message>
    <message>
        <source>Its owner is a user who is no longer active.</source>
        <translation>Su propietario es un usuario que ya no está activo.</translation>
    </message>
    <message>
        <source>Choose another owner, then send again.</source>
        <translation>Elija otro propietario y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The record is locked while it is being approved.</source>
        <translation>El registro está bloqueado mientras se aprueba.</translation>
    </message>
    <message>
        <source>Wait for the approval, or ask an admin.</source>
        <translation>Espere a la aprobación, o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>The record was deleted there.</source>
        <translation>El registro se eliminó allí.</translation>
    </message>
    <message>
        <source>Restore it from the org&apos;s recycle bin, or create it anew.</source>
        <translation>Restáurelo de la papelera de reciclaje de la organización, o créelo de nuevo.</translation>
    </message>
    <message>
        <source>The lead has been converted already.</source>
        <translation>El prospecto ya se ha convertido.</translation>
    </message>
    <message>
        <source>Use its contact or account instead.</source>
        <translation>Use en su lugar su contacto o su cuenta.</translation>
    </message>
    <message>
        <source>Another record holds the same value in a field where each is unique.</source>
        <translation>Otro registro tiene el mismo valor en un campo donde cada valor debe ser único.</translation>
    </message>
    <message>
        <source>Change it, or use the other record.</source>
        <translation>Cámbielo, o use el otro registro.</translation>
    </message>
    <message>
        <source>The org did not delete it.</source>
        <translation>La organización no lo eliminó.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>name@company.example</source>
        <translation>nombre@empresa.example</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice made</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no date chosen</comment>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Welcome to Patchbay</source>
        <translation>Bienvenido a Patchbay</translation>
    </message>
    <message>
        <source>Connect your accounts, then send leads where they belong.</source>
        <translation>Conecte sus cuentas y envíe los prospectos a su lugar.</translation>
    </message>
    <message>
        <source>Try the demo org</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>&amp;Try the demo org</source>
        <translation>&amp;Probar la demostración</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>Production or sandbox. You need an External Client App in your org; Patchbay shows you each step.</source>
        <translation>Producción o sandbox. Necesita una External Client App en su organización; Patchbay le muestra cada paso.</translation>
    </message>
    <message>
        <source>Something else first?</source>
        <translation>¿Otra cosa primero?</translation>
    </message>
    <message>
        <source>Tokens stay in your keychain</source>
        <translation>Los tokens se quedan en el llavero</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>No se pierde nada</translation>
    </message>
    <message>
        <source>Records are saved here first, then sent.</source>
        <translation>Los registros se guardan primero aquí y después se envían.</translation>
    </message>
    <message>
        <source>No server of ours</source>
        <translation>Sin servidor nuestro</translation>
    </message>
    <message>
        <source>Your computer talks to your services directly.</source>
        <translation>Su equipo habla directamente con sus servicios.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
</context>
<context>
    <name>HabitsPane</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>St&amp;art at login</source>
        <translation>&amp;Iniciar al entrar en el sistema</translation>
    </message>
    <message>
        <source>Opens in the background and sends what waits.</source>
        <translation>Se abre en segundo plano y envía lo que está en espera.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al entrar en el sistema</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Seguir en ejecución en la &amp;bandeja</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en ejecución en la bandeja</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>A &amp;connection needs you</source>
        <translation>Una &amp;conexión requiere su atención</translation>
    </message>
    <message>
        <source>A connection needs you</source>
        <translation>Una conexión requiere su atención</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Quick lead from anywhere</source>
        <translation>&amp;Alta rápida de prospecto desde cualquier lugar</translation>
    </message>
    <message>
        <source>Give this command a key in your desktop&apos;s keyboard settings.</source>
        <translation>Asigne una tecla a este comando en los ajustes de teclado de su escritorio.</translation>
    </message>
    <message>
        <source>Command for a quick lead</source>
        <translation>Comando para un alta rápida de prospecto</translation>
    </message>
    <message>
        <source>A &amp;record or an automation needs you</source>
        <translation>Un &amp;registro o una automatización requiere su atención</translation>
    </message>
    <message>
        <source>A record or an automation needs you</source>
        <translation>Un registro o una automatización requiere su atención</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. What needs you stands in the window, on the pages Connections and Activity.</source>
        <translation>Este escritorio no muestra notificaciones. Lo que requiere su atención aparece en la ventana, en las páginas Conexiones y Actividad.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>The demo org is a Salesforce org that runs on this computer. It needs no account, and nothing you enter there leaves this computer: the quickest way to see a first lead arrive.</source>
        <translation>La organización de demostración es una organización de Salesforce que se ejecuta en este equipo. No necesita ninguna cuenta, y nada de lo que introduzca en ella sale de este equipo: es la forma más rápida de ver llegar un primer prospecto.</translation>
    </message>
    <message>
        <source>For your own Salesforce org Patchbay asks once for a client id; its settings page says how to get one. All other services are in the list of providers.</source>
        <translation>Para su propia organización de Salesforce, Patchbay pide una sola vez un id. de cliente; su página de ajustes explica cómo obtenerlo. Todos los demás servicios están en la lista de proveedores.</translation>
    </message>
    <message>
        <source>The welcome page goes when you skip it, or when a first connection is there.</source>
        <translation>La página de bienvenida desaparece cuando la omite, o cuando hay una primera conexión.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Each service has a card. Connect opens the service&apos;s own sign-in page; your password is typed there and never reaches Patchbay. What it gets in return, a token, is kept in your computer&apos;s keychain.</source>
        <translation>Cada servicio tiene una tarjeta. Conectar abre la página de inicio de sesión del propio servicio; allí escribe su contraseña, que nunca llega a Patchbay. Lo que Patchbay recibe a cambio, un token, se guarda en el llavero de su equipo.</translation>
    </message>
    <message>
        <source>A service may have several accounts: each is a row of its card, with the name, the kind of org and the state.</source>
        <translation>Un servicio puede tener varias cuentas: cada una es una fila de su tarjeta, con el nombre, el tipo de organización y el estado.</translation>
    </message>
    <message>
        <source>When a card wants you</source>
        <translation>Cuando una tarjeta requiere su atención</translation>
    </message>
    <message>
        <source>Needs reconnect: the service ended the access; the card says why. Offline: the service did not answer. You stay signed in, and Patchbay keeps trying.</source>
        <translation>Hay que reconectar: el servicio terminó el acceso; la tarjeta indica por qué. Sin red: el servicio no respondió. La sesión sigue iniciada, y Patchbay lo sigue intentando.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>The list holds the services that Patchbay knows and that are not on your page yet. What you add gets a card there; nothing is connected by that.</source>
        <translation>La lista contiene los servicios que Patchbay conoce y que aún no están en su página. Lo que añada recibe allí una tarjeta; con eso no se conecta nada.</translation>
    </message>
    <message>
        <source>One that is missing</source>
        <translation>Si falta alguno</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2 can be added. Enter its addresses, or have them looked up where the service tells them itself.</source>
        <translation>Se puede añadir cualquier servicio en el que se inicie sesión mediante OAuth 2. Introduzca sus direcciones, o haga que se consulten si el propio servicio las publica.</translation>
    </message>
    <message>
        <source>You can also have a file written and fill it in: the card changes whenever you save, and mistakes in it are told.</source>
        <translation>También puede hacer que se escriba un archivo y rellenarlo: la tarjeta cambia cada vez que guarda, y se le indican los errores que contenga.</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>Ajustes del proveedor</translation>
    </message>
    <message>
        <source>A client secret is needed only where the service asks for one; it is kept in your keychain.</source>
        <translation>Solo hace falta un secreto de cliente si el servicio lo pide; se guarda en el llavero.</translation>
    </message>
    <message>
        <source>For Salesforce</source>
        <translation>Para Salesforce</translation>
    </message>
    <message>
        <source>In Salesforce, open Setup, then External Client App Manager, and choose New External Client App.</source>
        <translation>En Salesforce, abra Configuración, después «External Client App Manager», y elija «New External Client App».</translation>
    </message>
    <message>
        <source>Turn on OAuth and paste all redirect URIs of this page, one per line.</source>
        <translation>Active OAuth y pegue todos los URI de redirección de esta página, uno por línea.</translation>
    </message>
    <message>
        <source>Add the scopes that are ticked here.</source>
        <translation>Añada los permisos marcados aquí.</translation>
    </message>
    <message>
        <source>Turn on Require PKCE. Turn off both options that require a secret.</source>
        <translation>Active «Require PKCE». Desactive las dos opciones que exigen un secreto.</translation>
    </message>
    <message>
        <source>Save, and wait up to ten minutes. Copy the consumer key; it is the client id.</source>
        <translation>Guarde y espere hasta diez minutos. Copie la clave de consumidor; es el id. de cliente.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>The band at the top names the org that the record goes to; production has a line of its own colour. Choose the kind of record; the fields come from that org.</source>
        <translation>La franja de arriba indica la organización a la que va el registro; producción tiene una línea de color propio. Elija el tipo de objeto; los campos vienen de esa organización.</translation>
    </message>
    <message>
        <source>Fill in the fields with a red mark. A lead without a company is saved with “Unknown” and shows up under To complete. An e-mail signature or a vCard fills the form after you have looked at what was recognised.</source>
        <translation>Rellene los campos con una marca roja. Un prospecto sin empresa se guarda con «Unknown» y aparece en Por completar. Una firma de correo electrónico o una vCard rellena el formulario después de que usted haya visto lo reconocido.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>No se pierde nada</translation>
    </message>
    <message>
        <source>A record is on your disk before the form clears, also without a network. If somebody with the same e-mail address is in the org already, you see it before you create a second one.</source>
        <translation>El registro está en el disco antes de que se vacíe el formulario, también sin red. Si alguien con la misma dirección de correo electrónico ya está en la organización, lo verá antes de crear otro.</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>Alta rápida de prospecto</translation>
    </message>
    <message>
        <source>A small window that stays on top, for a name, a company and an e-mail address. Open it by its keys on any page, by Go to, or from the icon in the tray where your desktop has one.</source>
        <translation>Una ventana pequeña que queda siempre visible, para un nombre, una empresa y una dirección de correo electrónico. Ábrala con sus teclas en cualquier página, con «Ir a», o desde el icono de la bandeja si su escritorio tiene una.</translation>
    </message>
    <message>
        <source>It writes to the org that its band names. Create and new keeps the window open for the next one. All fields takes what you typed to the large form.</source>
        <translation>Escribe en la organización que indica su franja. «Crear y nuevo» deja la ventana abierta para el siguiente. «Todos los campos» lleva lo que ha escrito al formulario completo.</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>En una feria o durante un turno</translation>
    </message>
    <message>
        <source>The campaign, the lead source and the owner can stay from lead to lead, so that only what differs is typed. They stay until you end it, also after a new start.</source>
        <translation>La campaña, el origen y el propietario pueden mantenerse de un prospecto a otro, de modo que solo se escribe lo que cambia. Se mantienen hasta que usted lo termine, también después de reiniciar.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>On the page New record, choose the org and the kind Lead.</source>
        <translation>En la página Nuevo registro, elija la organización y el tipo Prospecto.</translation>
    </message>
    <message>
        <source>Press Choose what stays, and fill in what all leads have in common.</source>
        <translation>Pulse «Elegir qué se mantiene» y rellene lo que todos los prospectos tienen en común.</translation>
    </message>
    <message>
        <source>Enter leads. A strip above the form says what stays, and lets you change it.</source>
        <translation>Introduzca prospectos. Una barra sobre el formulario indica lo que se mantiene y permite cambiarlo.</translation>
    </message>
    <message>
        <source>Press End when the fair is over.</source>
        <translation>Pulse Terminar cuando acabe la feria.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Everything that was written or waits: choose a row to see its details. What waits goes out by itself when the org can be reached.</source>
        <translation>Todo lo que se escribió o está en espera: elija una fila para ver sus detalles. Lo que espera sale por sí mismo cuando se puede acceder a la organización.</translation>
    </message>
    <message>
        <source>What a record may need</source>
        <translation>Qué puede necesitar un registro</translation>
    </message>
    <message>
        <source>Uncertain: no answer came. Patchbay looks in the org before it sends again, and asks you where it cannot tell. So no record is created twice.</source>
        <translation>Incierto: no llegó respuesta. Patchbay busca en la organización antes de enviarlo de nuevo, y le pregunta si no puede saberlo. Así ningún registro se crea dos veces.</translation>
    </message>
    <message>
        <source>Export writes what is shown into a table. Records that arrived can be forgotten after some days: see Settings, Privacy.</source>
        <translation>Exportar escribe en una tabla lo que se muestra. Los registros que llegaron se pueden olvidar después de algunos días: vea Ajustes, Privacidad.</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>Leads that were saved without a company, and contacts without a name, are listed on the page Activity under To complete. Patchbay asks the chosen org which of them still have their placeholder; where it cannot ask, it lists those entered here.</source>
        <translation>Los prospectos que se guardaron sin empresa y los contactos sin nombre aparecen en la página Actividad, en Por completar. Patchbay pregunta a la organización elegida cuáles conservan aún su marcador; si no puede preguntar, muestra los que se introdujeron aquí.</translation>
    </message>
    <message>
        <source>Choose one and press Complete: fill in what was missing and save. The change is written to the org. Whoever was completed leaves the list.</source>
        <translation>Elija uno y pulse Completar: rellene lo que faltaba y guarde. El cambio se escribe en la organización. Quien se haya completado sale de la lista.</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatizaciones</translation>
    </message>
    <message>
        <source>When a record has arrived, something else can happen: a message in a Slack channel, an issue in Linear, a contact in HubSpot or Zoho CRM. Each is off until you switch it on.</source>
        <translation>Cuando un registro ha llegado, puede ocurrir algo más: un mensaje en un canal de Slack, una incidencia en Linear, un contacto en HubSpot o Zoho CRM. Cada automatización está desactivada hasta que usted la active.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear una</translation>
    </message>
    <message>
        <source>Connect the service that shall act.</source>
        <translation>Conecte el servicio que debe actuar.</translation>
    </message>
    <message>
        <source>Press New automation, and choose when it runs and what it does.</source>
        <translation>Pulse «Nueva automatización» y elija cuándo se ejecuta y qué hace.</translation>
    </message>
    <message>
        <source>Look at the preview, and send a test.</source>
        <translation>Mire la vista previa y envíe una prueba.</translation>
    </message>
    <message>
        <source>Save it, and switch it on in the list.</source>
        <translation>Guárdela y actívela en la lista.</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>Si una falla</translation>
    </message>
    <message>
        <source>The record stays as it is. Activity says what failed and why; what may have been done already is never repeated by itself.</source>
        <translation>El registro queda como está. Actividad muestra qué falló y por qué; lo que quizá ya se hizo nunca se repite por sí mismo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Every change is in effect at once. General: language, theme, and how the window behaves. Sign-in: whether sign-in pages open in Patchbay&apos;s window or in your browser.</source>
        <translation>Cada cambio se aplica de inmediato. General: idioma, tema y comportamiento de la ventana. Inicio de sesión: si las páginas de inicio de sesión se abren en la ventana de Patchbay o en su navegador.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Read-only keeps Patchbay from writing to any org. A passphrase locks the window when it starts and when you are away; it encrypts nothing.</source>
        <translation>«Solo lectura» impide que Patchbay escriba en ninguna organización. Una frase de contraseña bloquea la ventana al iniciarse y mientras usted no está; no cifra nada.</translation>
    </message>
    <message>
        <source>Remove everything from this computer ends each access at its service and deletes what Patchbay keeps here. It asks first.</source>
        <translation>«Eliminar todo de este equipo» termina cada acceso en su servicio y elimina lo que Patchbay guarda aquí. Antes le pregunta.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>What a policy file of your administrator settles is listed there.</source>
        <translation>Allí se muestra lo que define un archivo de directiva de su administrador.</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>Solicitudes locales</translation>
    </message>
    <message>
        <source>Other programs on this computer can hand records to Patchbay: by HTTP, or as files in a folder. Patchbay puts them on disk and sends them. It is off until you switch it on, and other computers do not reach it.</source>
        <translation>Otros programas de este equipo pueden entregar registros a Patchbay: por HTTP o como archivos en una carpeta. Patchbay los guarda en el disco y los envía. Está desactivado hasta que usted lo active, y otros equipos no llegan a él.</translation>
    </message>
    <message>
        <source>Let a program in</source>
        <translation>Dar acceso a un programa</translation>
    </message>
    <message>
        <source>In Settings, open Local requests and switch on Take records from other programs.</source>
        <translation>En Ajustes, abra Solicitudes locales y active «Aceptar registros de otros programas».</translation>
    </message>
    <message>
        <source>Add a key for the program. It is shown once: copy it there. Revoke it whenever you like.</source>
        <translation>Añada una clave para el programa. Se muestra una sola vez: cópiela en él. Revóquela cuando quiera.</translation>
    </message>
    <message>
        <source>Or choose a folder: JSON, CSV and vCard files in it become records.</source>
        <translation>O elija una carpeta: los archivos JSON, CSV y vCard que contenga se convierten en registros.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from control to control; Alt and an underlined letter lead straight to one.</source>
        <translation>Todo se puede hacer sin ratón. Tab pasa de un control a otro; Alt y una letra subrayada llevan directamente a uno.</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Create the record, or update the one that was found</source>
        <translation>Crear el registro, o actualizar el que se encontró</translation>
    </message>
    <message>
        <source>Create the record and begin a new one</source>
        <translation>Crear el registro y empezar otro</translation>
    </message>
    <message>
        <source>Fill the form from a copied signature</source>
        <translation>Rellenar el formulario con una firma copiada</translation>
    </message>
    <message>
        <source>Close the details, clear the search, or leave the help</source>
        <translation>Cerrar los detalles, borrar la búsqueda o salir de la ayuda</translation>
    </message>
    <message>
        <source>Rejected: the org did not take it, and says why. Change the blamed field in the panel, or open the form, then send it.</source>
        <translation>Rechazado: la organización no lo aceptó, e indica por qué. Cambie en el panel el campo señalado, o abra el formulario, y envíelo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Menu of a card or a field</source>
        <translation>Menú de una tarjeta o de un campo</translation>
    </message>
    <message>
        <source>To the sidebar, the page, its details; back with Shift</source>
        <translation>A la barra lateral, la página y sus detalles; hacia atrás con Mayús</translation>
    </message>
    <message>
        <source>Test asks the service now. Disconnect ends the access there and removes it here. Press Enter on a card, or on an account&apos;s row, for its details.</source>
        <translation>Probar consulta al servicio en ese momento. Desconectar termina el acceso allí y lo quita de aquí. Pulse Intro en una tarjeta, o en la fila de una cuenta, para ver sus detalles.</translation>
    </message>
    <message>
        <source>Most services let in only programs that they know. You register an app there once and enter its client id here.</source>
        <translation>La mayoría de los servicios solo admiten programas que conocen. Allí registra una aplicación una sola vez e introduce aquí su id. de cliente.</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain: under Where to sign in, choose Your own domain and enter it.</source>
        <translation>Una aplicación local solo funciona en el dominio de su propia organización: en «Dónde iniciar sesión», elija «Su propio dominio» e introdúzcalo.</translation>
    </message>
    <message>
        <source>Press Check this app. If it finds nothing wrong, save, and connect.</source>
        <translation>Pulse «Comprobar esta aplicación». Si no encuentra ningún error, guarde y conecte.</translation>
    </message>
    <message>
        <source>Discard takes away what you do not want to send. Undo, in the note at the bottom, brings it back while the note stands there.</source>
        <translation>Descartar quita lo que no quiere enviar. Deshacer, en el aviso de abajo, lo recupera mientras el aviso siga visible.</translation>
    </message>
    <message>
        <source>Requests go as your system says, by a proxy of your own, or by none. A proxy&apos;s password is kept in your keychain. While a proxy is in the way, nothing is lost: records wait, and you stay signed in.</source>
        <translation>Las solicitudes van como indique el sistema, por un proxy propio o sin proxy. La contraseña de un proxy se guarda en el llavero. Aunque el proxy impida el paso, no se pierde nada: los registros esperan y la sesión sigue iniciada.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What works on this computer and what does not. Copy report is for whoever helps you: no token, account, name or host is in it.</source>
        <translation>Lo que funciona en este equipo y lo que no. Copiar informe es para quien le ayude: no contiene ningún token, cuenta, nombre ni host.</translation>
    </message>
    <message>
        <source>Test what is connected, or read the page again</source>
        <translation>Probar lo que está conectado, o volver a leer la página</translation>
    </message>
    <message>
        <source>Disconnect or discard what is chosen; you are asked first</source>
        <translation>Desconectar o descartar lo elegido; antes se le pregunta</translation>
    </message>
    <message>
        <source>Take back what a message at the bottom says</source>
        <translation>Deshacer lo que indica un mensaje de abajo</translation>
    </message>
    <message>
        <source>Details of a card, or of an account&apos;s row</source>
        <translation>Detalles de una tarjeta, o de la fila de una cuenta</translation>
    </message>
    <message>
        <source>Nothing twice</source>
        <translation>Nada dos veces</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>Ejecuciones de automatizaciones</translation>
    </message>
    <message>
        <source>Each time an automation does something for a record, that is a run. The list says what was done, what waits and what failed; choose a row to see the reason.</source>
        <translation>Cada vez que una automatización hace algo por un registro, eso es una ejecución. La lista muestra qué se hizo, qué espera y qué falló; elija una fila para ver el motivo.</translation>
    </message>
    <message>
        <source>What waits goes on by itself: when the service answers, when its connection works, or when you switch the automation on.</source>
        <translation>Lo que espera continúa por sí mismo: cuando el servicio responde, cuando su conexión funciona o cuando usted activa la automatización.</translation>
    </message>
    <message>
        <source>What a run may need</source>
        <translation>Qué puede necesitar una ejecución</translation>
    </message>
    <message>
        <source>It was not done: correct what the panel names, then press Try again.</source>
        <translation>No se hizo: corrija lo que indica el panel y pulse Reintentar.</translation>
    </message>
    <message>
        <source>Did it arrive? No answer came. Look in the service, then press It arrived, or Send again. Patchbay does not repeat it by itself, so nothing is done twice.</source>
        <translation>¿Ha llegado? No llegó respuesta. Mire en el servicio y pulse Ha llegado, o Enviar de nuevo. Patchbay no lo repite por sí mismo, para que nada se haga dos veces.</translation>
    </message>
    <message>
        <source>Discard forgets a run that need not be done. The record stays as it is.</source>
        <translation>Descartar olvida una ejecución que no hace falta hacer. El registro queda como está.</translation>
    </message>
    <message>
        <source>Open a file… takes a vCard into the form, or a CSV file of leads to the page Import; so does a file that you drop anywhere on the window.</source>
        <translation>«Abrir un archivo…» lleva una vCard al formulario, o un archivo CSV de prospectos a la página Importar; lo mismo un archivo que suelte en cualquier parte de la ventana.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A CSV file of leads comes into an org here: choose it on the page, drop it on the window, or open it with Patchbay. Its first line names the columns. It may have 5,000 rows and 8 MB.</source>
        <translation>Un archivo CSV de prospectos entra aquí en una organización: elíjalo en la página, suéltelo en la ventana o ábralo con Patchbay. Su primera línea nombra las columnas. Puede tener 5.000 filas y 8 MB.</translation>
    </message>
    <message>
        <source>Look at the org, and at the field that each column goes to; choose another, or leave the column out.</source>
        <translation>Mire la organización y el campo al que va cada columna; elija otro, o deje la columna fuera.</translation>
    </message>
    <message>
        <source>Add what is the same for every row, such as the lead source.</source>
        <translation>Añada lo que es igual para todas las filas, como el origen del prospecto.</translation>
    </message>
    <message>
        <source>Check. Rows with an error are left out; save them, correct them, and open that file.</source>
        <translation>Compruebe. Las filas con un error quedan fuera; guárdelas, corríjalas y abra ese archivo.</translation>
    </message>
    <message>
        <source>Import. For a production org you type its name first.</source>
        <translation>Importe. Para una organización de producción, antes escribe su nombre.</translation>
    </message>
    <message>
        <source>The leads wait in Activity and go out as soon as the org answers. You can stop: what still waits leaves the queue, what arrived stays.</source>
        <translation>Los prospectos esperan en Actividad y salen en cuanto la organización responde. Puede detenerlo: lo que aún espera deja la cola, lo que llegó se queda.</translation>
    </message>
    <message>
        <source>The same file opened again brings only what is new or corrected in it.</source>
        <translation>El mismo archivo, abierto otra vez, trae solo lo que en él es nuevo o se corrigió.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Concluido</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Id. de registro</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Waits: Patchbay is read-only</source>
        <translation>Espera: Patchbay está en solo lectura</translation>
    </message>
    <message>
        <source>Waits for your administrator</source>
        <translation>Espera a su administrador</translation>
    </message>
    <message>
        <source>Records go out as soon as that is over.</source>
        <translation>Los registros saldrán en cuanto eso termine.</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Espera a la red</translation>
    </message>
    <message>
        <source>Waits for your keychain</source>
        <translation>Espera al llavero</translation>
    </message>
    <message>
        <source>Waits until you sign in again</source>
        <translation>Espera a que vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>Su conexión ya no existe</translation>
    </message>
    <message>
        <source>Connect the org again, or send it as an account that is connected now.</source>
        <translation>Conecte de nuevo la organización, o envíelo con una cuenta que esté conectada ahora.</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Espera a %1</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Espera al proxy</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>Ver en Actividad</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This address takes %1.</source>
        <translation>Esta dirección acepta %1.</translation>
    </message>
    <message>
        <source>This key is not for web pages of this address.</source>
        <translation>Esta clave no es para páginas web de esta dirección.</translation>
    </message>
    <message>
        <source>Too many requests with this key. Wait a little.</source>
        <translation>Demasiadas solicitudes con esta clave. Espere un poco.</translation>
    </message>
    <message>
        <source>Too many requests are in hand here. Wait a little.</source>
        <translation>Hay demasiadas solicitudes en curso. Espere un poco.</translation>
    </message>
    <message>
        <source>Too many requests without a key. Wait a little.</source>
        <translation>Demasiadas solicitudes sin clave. Espere un poco.</translation>
    </message>
    <message>
        <source>No key is for web pages of this address.</source>
        <translation>Ninguna clave es para páginas web de esta dirección.</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>This key may not create records of kind %1.</source>
        <translation>Esta clave no puede crear registros de tipo %1.</translation>
    </message>
    <message>
        <source>This key may not list connections.</source>
        <translation>Esta clave no puede listar conexiones.</translation>
    </message>
    <message>
        <source>Send JSON, with Content-Type: application/json.</source>
        <translation>Envíe JSON, con Content-Type: application/json.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«%1» no se entiende aquí.</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 200 visible characters.</source>
        <translation>Un Idempotency-Key tiene de 1 a 200 caracteres visibles.</translation>
    </message>
    <message>
        <source>The body is not one JSON object in UTF-8.</source>
        <translation>El cuerpo no es un único objeto JSON en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>A record has %n fields at most.</source>
        <translation>
            <numerusform>Un registro tiene %Ln campo como máximo.</numerusform>
            <numerusform>Un registro tiene %Ln campos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name in the body is not a field&apos;s name.</source>
        <translation>Un nombre del cuerpo no es el nombre de un campo.</translation>
    </message>
    <message>
        <source>%1 is not a plain value.</source>
        <translation>%1 no es un valor simple.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Send the body whole, with a Content-Length; chunks are not taken.</source>
        <translation>Envíe el cuerpo entero, con un Content-Length; no se aceptan fragmentos.</translation>
    </message>
    <message>
        <source>A POST needs a Content-Length.</source>
        <translation>Un POST necesita un Content-Length.</translation>
    </message>
    <message>
        <source>Content-Length is no number.</source>
        <translation>Content-Length no es un número.</translation>
    </message>
    <message>
        <source>A body may have %1 bytes at most.</source>
        <translation>Un cuerpo puede tener %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>This is not a plain HTTP request.</source>
        <translation>Esto no es una solicitud HTTP simple.</translation>
    </message>
    <message>
        <source>The head of this request is too long.</source>
        <translation>La cabecera de esta solicitud es demasiado larga.</translation>
    </message>
    <message>
        <source>Ask for localhost or 127.0.0.1.</source>
        <translation>Diríjase a localhost o 127.0.0.1.</translation>
    </message>
    <message>
        <source>Patchbay is ending. Try again.</source>
        <translation>Patchbay se está cerrando. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The time of this key is over. Make a new one with “patchbayctl key add”.</source>
        <translation>El plazo de esta clave ha vencido. Cree otra con «patchbayctl key add».</translation>
    </message>
    <message>
        <source>Send a key of the intake, as “Authorization: Bearer …”. “patchbayctl key add” makes one.</source>
        <translation>Envíe una clave de entrada, como «Authorization: Bearer …». «patchbayctl key add» crea una.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another record.</source>
        <translation>Este Idempotency-Key se usó para otro registro.</translation>
    </message>
    <message>
        <source>Open Patchbay and connect Salesforce.</source>
        <translation>Abra Patchbay y conecte Salesforce.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>No contiene ningún registro.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8.</source>
        <translation>Esto no es JSON en UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>A file may have %n records at most.</source>
        <translation>
            <numerusform>Un archivo puede tener %Ln registro como máximo.</numerusform>
            <numerusform>Un archivo puede tener %Ln registros como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is no record.</source>
        <comment>a place</comment>
        <translation>%1: esto no es un registro.</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Esto no es UTF-8.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>La primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is a control character.</source>
        <translation>Línea %1, columna %2: hay un carácter de control.</translation>
    </message>
    <message>
        <source>Line %1: column %2 has no name.</source>
        <translation>Línea %1: la columna %2 no tiene nombre.</translation>
    </message>
    <message>
        <source>Line %1: column %2 has the name of another.</source>
        <translation>Línea %1: la columna %2 tiene el nombre de otra.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quote stands where none may.</source>
        <translation>Línea %1, columna %2: hay unas comillas donde no puede haberlas.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quote that begins here never ends.</source>
        <translation>Línea %1, columna %2: las comillas que se abren aquí no se cierran nunca.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, the header has %3.</source>
        <translation>La línea %1 tiene %2 columnas; el encabezado, %3.</translation>
    </message>
    <message>
        <source>Line %1: this is more than a file may hold.</source>
        <translation>Línea %1: esto supera lo que puede contener un archivo.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>%1: this is no vCard.</source>
        <comment>a place</comment>
        <translation>%1: esto no es una vCard.</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files are taken: name it .json, .csv or .vcf.</source>
        <translation>Se aceptan archivos JSON, CSV y vCard: dele la extensión .json, .csv o .vcf.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) before it were taken.</source>
        <translation>
            <numerusform>Se aceptó %Ln registro anterior.</numerusform>
            <numerusform>Se aceptaron %Ln registros anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>Este archivo no se aceptó.</translation>
    </message>
    <message>
        <source>It was gone when it was to be read.</source>
        <translation>Ya no estaba cuando se iba a leer.</translation>
    </message>
    <message>
        <source>It is a link or no plain file.</source>
        <translation>Es un enlace o no es un archivo normal.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Pertenece a otro usuario.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB.</source>
        <translation>
            <numerusform>Ocupa más de %Ln MB.</numerusform>
            <numerusform>Ocupa más de %Ln MB.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>No web page gets anything here.</source>
        <translation>Ninguna página web obtiene nada aquí.</translation>
    </message>
    <message>
        <source>The window of Patchbay is locked. Unlock it first.</source>
        <translation>La ventana de Patchbay está bloqueada. Desbloquéela primero.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>LocalRequestsPane</name>
    <message>
        <source>Local requests</source>
        <translation>Solicitudes locales</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programas de este equipo</translation>
    </message>
    <message>
        <source>Take records from other &amp;programs</source>
        <translation>Aceptar registros de otros &amp;programas</translation>
    </message>
    <message>
        <source>Take records from other programs</source>
        <translation>Aceptar registros de otros programas</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>On this computer only; other computers do not reach it.</source>
        <translation>Solo en este equipo; otros equipos no llegan a él.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Give &amp;tokens to your own programs</source>
        <translation>Dar &amp;tokens a sus propios programas</translation>
    </message>
    <message>
        <source>Give tokens to your own programs</source>
        <translation>Dar tokens a sus propios programas</translation>
    </message>
    <message>
        <source>Take files from a folder</source>
        <translation>Tomar archivos de una carpeta</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>A key for each program</source>
        <translation>Una clave para cada programa</translation>
    </message>
    <message>
        <source>It is shown once, and can be revoked at any time.</source>
        <translation>Se muestra una sola vez y se puede revocar en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>&amp;Añadir una clave…</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Patchbay is locked</source>
        <translation>Patchbay está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Forgotten? With your keychain unlocked, “patchbayctl lock remove” in a terminal takes the lock off. The lock encrypts nothing and is no substitute for your keychain, which protects your tokens.</source>
        <translation>¿La ha olvidado? Con el llavero desbloqueado, «patchbayctl lock remove» en un terminal quita el bloqueo. El bloqueo no cifra nada y no sustituye al llavero, que protege sus tokens.</translation>
    </message>
</context>
<context>
    <name>LoopbackPage</name>
    <message>
        <source>You can go back to Patchbay</source>
        <translation>Puede volver a Patchbay</translation>
    </message>
    <message>
        <source>The sign-in page has answered. Patchbay is checking the account now; you can close this tab.</source>
        <translation>La página de inicio de sesión ha respondido. Patchbay está comprobando la cuenta; puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>No se concedió el acceso</translation>
    </message>
    <message>
        <source>Nothing was saved. You can close this tab and go back to Patchbay.</source>
        <translation>No se guardó nada. Puede cerrar esta pestaña y volver a Patchbay.</translation>
    </message>
    <message>
        <source>This belongs to no sign-in</source>
        <translation>Esto no pertenece a ningún inicio de sesión</translation>
    </message>
    <message>
        <source>Patchbay is waiting for another answer. Start again from Patchbay if you meant to sign in.</source>
        <translation>Patchbay espera otra respuesta. Empiece de nuevo desde Patchbay si quería iniciar sesión.</translation>
    </message>
    <message>
        <source>This was answered already</source>
        <translation>Esto ya se respondió</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Patchbay.</source>
        <translation>Puede cerrar esta pestaña y volver a Patchbay.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Patchbay only waits for a sign-in to come back.</source>
        <translation>Patchbay solo espera a que vuelva un inicio de sesión.</translation>
    </message>
    <message>
        <source>The sign-in page came back with an error</source>
        <translation>La página de inicio de sesión volvió con un error</translation>
    </message>
    <message>
        <source>It does not say which sign-in it belongs to, so Patchbay waits for another answer. Go back to Patchbay to cancel, then try again.</source>
        <translation>No dice a qué inicio de sesión pertenece, así que Patchbay espera otra respuesta. Vuelva a Patchbay para cancelar e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message numerus="yes">
        <source>The newest sign-in token of %n connection(s) is not saved.</source>
        <translation>
            <numerusform>El token de inicio de sesión más reciente de %Ln conexión no está guardado.</numerusform>
            <numerusform>El token de inicio de sesión más reciente de %Ln conexiones no está guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest sign-in token of %1 is not saved.</source>
        <translation>El token de inicio de sesión más reciente de %1 no está guardado.</translation>
    </message>
    <message>
        <source>Your keychain did not take it. If you quit now, you may have to sign in again.</source>
        <translation>El llavero no lo aceptó. Si sale ahora, quizá tenga que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Desbloquear y guardar</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Patchbay does not use %1.</source>
        <extracomment>%1 is one path or several, each with what is wrong in it</extracomment>
        <translation>Patchbay no usa %1.</translation>
    </message>
    <message>
        <source>Correct the file or remove it, then start Patchbay again.</source>
        <translation>Corrija el archivo o quítelo, y vuelva a iniciar Patchbay.</translation>
    </message>
    <message>
        <source>You signed in as someone else. Nothing has changed.</source>
        <translation>Ha iniciado sesión como otra persona. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed.</source>
        <translation>Ha iniciado sesión como %1, otra cuenta. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Sign in again with the account of this connection, or add the other one as new.</source>
        <translation>Inicie sesión de nuevo con la cuenta de esta conexión, o añada la otra como nueva.</translation>
    </message>
    <message>
        <source>You want to sign in to %1 at another place.</source>
        <translation>Quiere iniciar sesión en %1 en otro lugar.</translation>
    </message>
    <message>
        <source>Choose it in the settings of this provider.</source>
        <translation>Elíjalo en los ajustes de este proveedor.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in, so Patchbay did not use it.</source>
        <translation>Esta respuesta pertenece a otro inicio de sesión, así que Patchbay no la usó.</translation>
    </message>
    <message>
        <source>Try again, and finish in the window that opens then.</source>
        <translation>Inténtelo de nuevo y termine en la ventana que se abra entonces.</translation>
    </message>
    <message>
        <source>This is not the address of the last page. That one begins with %1.</source>
        <extracomment>%1 is the beginning of an address, http://localhost:17177/oauth/callback</extracomment>
        <translation>Esta no es la dirección de la última página. Esa empieza por %1.</translation>
    </message>
    <message>
        <source>Finish in the browser first, then copy all of it.</source>
        <translation>Termine primero en el navegador y después cópiela entera.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, or a part of it is missing.</source>
        <translation>Esta dirección pertenece a otro inicio de sesión, o le falta una parte.</translation>
    </message>
    <message>
        <source>Copy all of it from the page that came last.</source>
        <translation>Cópiela entera de la página que apareció al final.</translation>
    </message>
    <message>
        <source>Another program on this computer could use this sign-in, so Patchbay does not begin it.</source>
        <translation>Otro programa de este equipo podría usar este inicio de sesión, así que Patchbay no lo empieza.</translation>
    </message>
    <message>
        <source>Close the program that holds the port, then try again.</source>
        <translation>Cierre el programa que ocupa el puerto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The org does not have version %1 of the API.</source>
        <extracomment>%1 is a version, 59.0</extracomment>
        <translation>La organización no tiene la versión %1 de la API.</translation>
    </message>
    <message>
        <source>Choose another in the details of this connection.</source>
        <translation>Elija otra en los detalles de esta conexión.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Nadie responde en %1.</translation>
    </message>
    <message>
        <source>Check the domain in the settings of this provider, or your network.</source>
        <translation>Compruebe el dominio en los ajustes de este proveedor, o la red.</translation>
    </message>
    <message>
        <source>This connection may not do that: it lacks %1.</source>
        <extracomment>%1 is a scope or several, as the provider writes them</extracomment>
        <translation>Esta conexión no puede hacer eso: le falta %1.</translation>
    </message>
    <message>
        <source>Reconnect it, and allow that there.</source>
        <translation>Reconéctela y permítalo allí.</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks a scope.</source>
        <translation>%1 no lo permitió: a la conexión le falta un permiso.</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks %2.</source>
        <translation>%1 no lo permitió: a la conexión le falta %2.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown safely inside Patchbay on this computer.</source>
        <translation>En este equipo no se puede mostrar con seguridad la página de inicio de sesión dentro de Patchbay.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>Inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client id first.</source>
        <translation>%1 necesita primero el id. de cliente de su propia aplicación.</translation>
    </message>
    <message>
        <source>Set it up, then connect.</source>
        <translation>Configúrelo y después conecte.</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client secret.</source>
        <translation>%1 necesita el secreto de cliente de su propia aplicación.</translation>
    </message>
    <message>
        <source>Enter it where you set up the app here; it is kept in your keychain.</source>
        <translation>Introdúzcalo donde configura la aplicación aquí; se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The sign-in window is not installed (package patchbay-consent).</source>
        <translation>La ventana de inicio de sesión no está instalada (paquete patchbay-consent).</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file</source>
        <translation>El archivo de datos de Patchbay</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file %1</source>
        <comment>a path</comment>
        <translation>El archivo de datos de Patchbay %1</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1.</source>
        <extracomment>%1 is &quot;Patchbay&apos;s data file /home/robin/….db&quot;, here and below</extracomment>
        <translation>%1: no queda espacio en su disco.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy.</source>
        <translation>%1 está ocupado por otro programa.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Patchbay has your data open: a window, or a patchbayctl that runs.</source>
        <translation>Otro Patchbay tiene abiertos sus datos: una ventana o un patchbayctl en ejecución.</translation>
    </message>
    <message>
        <source>Close it, then remove everything.</source>
        <translation>Ciérrelo y después elimínelo todo.</translation>
    </message>
    <message>
        <source>%1 must not be written to.</source>
        <translation>%1 no admite escritura.</translation>
    </message>
    <message>
        <source>Check its rights and those of its folder, then try again.</source>
        <translation>Compruebe sus permisos y los de su carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 no se puede abrir.</translation>
    </message>
    <message>
        <source>The disk failed to read or write %1.</source>
        <translation>%1: el disco no pudo leerlo o escribirlo.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Patchbay.</source>
        <translation>%1 fue escrito por un Patchbay más nuevo.</translation>
    </message>
    <message>
        <source>Install that version again; nothing was changed.</source>
        <translation>Instale de nuevo esa versión; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>Close Patchbay everywhere, then start it again.</source>
        <translation>Cierre Patchbay en todas partes y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file was damaged and has been set aside as %1.</source>
        <translation>El archivo de datos de Patchbay estaba dañado y se ha apartado como %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or connect again.</source>
        <translation>Restáurelo de una copia de seguridad, o conecte de nuevo.</translation>
    </message>
    <message>
        <source>Patchbay cannot use %1.</source>
        <comment>a path</comment>
        <translation>Patchbay no puede usar %1.</translation>
    </message>
    <message>
        <source>Check the disk, its space and the rights there, then try again.</source>
        <translation>Compruebe el disco, su espacio y los permisos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>El código caducó.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in there first.</source>
        <translation>%1 quiere que primero inicie sesión allí.</translation>
    </message>
    <message>
        <source>%1 wants you to allow the access there first.</source>
        <translation>%1 quiere que primero permita el acceso allí.</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used, so nothing was saved.</source>
        <translation>La respuesta de %1 se perdió o no se puede usar, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The demo org on this computer does not start.</source>
        <translation>La organización de demostración de este equipo no se inicia.</translation>
    </message>
    <message>
        <source>Reinstall patchbay-demo-org, or move its data away: %1</source>
        <comment>a path</comment>
        <translation>Reinstale patchbay-demo-org, o mueva sus datos a otro sitio: %1</translation>
    </message>
    <message>
        <source>The demo org is not installed on this computer.</source>
        <translation>La organización de demostración no está instalada en este equipo.</translation>
    </message>
    <message>
        <source>Install it (package patchbay-demo-org).</source>
        <translation>Instálela (paquete patchbay-demo-org).</translation>
    </message>
    <message>
        <source>Your administrator has turned this off.</source>
        <translation>Su administrador ha desactivado esto.</translation>
    </message>
    <message>
        <source>Settings, Administrator tells what is settled on this computer.</source>
        <translation>Ajustes, Administrador indica lo que está definido en este equipo.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy cannot be used, so what it could forbid is off: %1.</source>
        <extracomment>%1 is the path of a file with what is wrong in it</extracomment>
        <translation>La directiva del administrador no se puede usar, así que lo que podría prohibir está desactivado: %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to mend it.</source>
        <translation>Pida a su administrador que la corrija.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Take four letters at least.</source>
        <translation>Use al menos cuatro caracteres.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Demasiados intentos erróneos.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %Ln segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patchbay is read-only now: nothing is written to any org.</source>
        <translation>Patchbay está ahora en solo lectura: no se escribe nada en ninguna organización.</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Privacy.</source>
        <translation>Desactívelo en Ajustes, Privacidad.</translation>
    </message>
    <message>
        <source>Nothing is connected yet.</source>
        <translation>Todavía no hay nada conectado.</translation>
    </message>
    <message>
        <source>Open Patchbay and press Connect.</source>
        <translation>Abra Patchbay y pulse Conectar.</translation>
    </message>
    <message>
        <source>No connection is called “%1”.</source>
        <translation>Ninguna conexión se llama «%1».</translation>
    </message>
    <message>
        <source>“patchbayctl connection list” shows them.</source>
        <translation>«patchbayctl connection list» las muestra.</translation>
    </message>
    <message>
        <source>More than one connection fits: %1.</source>
        <translation>Coincide más de una conexión: %1.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Indique una por su id.</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>No coincide ninguna cuenta.</translation>
    </message>
    <message>
        <source>The filter is empty, so nothing was done.</source>
        <translation>El filtro está vacío, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>Say which accounts.</source>
        <translation>Indique qué cuentas.</translation>
    </message>
    <message>
        <source>Other accounts fit by now, so nothing was done.</source>
        <translation>Ahora coinciden otras cuentas, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>Vuelva a mirarlas.</translation>
    </message>
    <message>
        <source>This record is no longer as it was when you decided.</source>
        <translation>Este registro ya no es como era cuando usted decidió.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>There is no such record, or it does not wait for this decision.</source>
        <translation>No existe ese registro, o no espera esta decisión.</translation>
    </message>
    <message>
        <source>Only a record that was written for another user, or whose connection is gone, does.</source>
        <translation>Solo la espera un registro que se escribió para otro usuario, o cuya conexión ya no existe.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>No existe ese registro.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” shows them.</source>
        <translation>«patchbayctl outbox list» los muestra.</translation>
    </message>
    <message>
        <source>This record waits for a decision.</source>
        <translation>Este registro espera una decisión.</translation>
    </message>
    <message>
        <source>Use “patchbayctl outbox decide”, or “outbox reassign” for another user&apos;s.</source>
        <translation>Use «patchbayctl outbox decide», o «outbox reassign» si es de otro usuario.</translation>
    </message>
    <message>
        <source>The org did not refuse this record.</source>
        <translation>La organización no rechazó este registro.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox send” sends what waits.</source>
        <translation>«patchbayctl outbox send» envía lo que espera.</translation>
    </message>
    <message>
        <source>This record does not wait for this decision.</source>
        <translation>Este registro no espera esta decisión.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” tells what it waits for.</source>
        <translation>«patchbayctl outbox list» indica qué espera.</translation>
    </message>
    <message>
        <source>It may already be there.</source>
        <translation>Es posible que ya esté allí.</translation>
    </message>
    <message>
        <source>Look there first; to send it all the same, add --may-have-arrived.</source>
        <translation>Mire primero allí; para enviarlo de todos modos, añada --may-have-arrived.</translation>
    </message>
    <message>
        <source>It may already be there, and Patchbay still looks for it.</source>
        <translation>Es posible que ya esté allí, y Patchbay aún lo busca.</translation>
    </message>
    <message>
        <source>To forget it all the same, add --may-have-arrived.</source>
        <translation>Para olvidarlo de todos modos, añada --may-have-arrived.</translation>
    </message>
    <message>
        <source>This record was sent, or is on its way.</source>
        <translation>Este registro se envió, o está en camino.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>Add --yes to do it without a question.</source>
        <translation>Añada --yes para hacerlo sin preguntar.</translation>
    </message>
    <message>
        <source>It may already be there as %1.</source>
        <translation>Es posible que ya esté allí como %1.</translation>
    </message>
    <message>
        <source>This key was used for another record.</source>
        <translation>Esta clave se usó para otro registro.</translation>
    </message>
    <message>
        <source>Take a key of its own for each.</source>
        <translation>Use una clave propia para cada uno.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Sin respuesta de %1.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used.</source>
        <translation>La respuesta de %1 se perdió o no se puede usar.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>%1 tiene un problema en este momento.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now.</source>
        <translation>%1 no acepta más llamadas por ahora.</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>Reconecte.</translation>
    </message>
    <message>
        <source>You declined at %1; nothing was changed.</source>
        <translation>Lo rechazó en %1; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 did not accept this app&apos;s settings.</source>
        <translation>%1 no aceptó los ajustes de esta aplicación.</translation>
    </message>
    <message>
        <source>Check the settings of the app and of Patchbay.</source>
        <translation>Compruebe los ajustes de la aplicación y de Patchbay.</translation>
    </message>
    <message>
        <source>This account lacks a right for that.</source>
        <translation>A esta cuenta le falta un permiso para eso.</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>Pregunte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>The input was not accepted.</source>
        <translation>No se aceptaron los datos introducidos.</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>Cámbielos y envíe de nuevo.</translation>
    </message>
    <message>
        <source>A similar record exists already.</source>
        <translation>Ya existe un registro parecido.</translation>
    </message>
    <message>
        <source>Compare them, then decide.</source>
        <translation>Compárelos y decida.</translation>
    </message>
    <message>
        <source>It is not there (any more).</source>
        <translation>No está allí (o ya no).</translation>
    </message>
    <message>
        <source>Your keychain is locked. You stay signed in.</source>
        <translation>El llavero está bloqueado. La sesión sigue iniciada.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain, and none answers.</source>
        <translation>Patchbay guarda los tokens únicamente en un llavero, y ninguno responde.</translation>
    </message>
    <message>
        <source>Set one up, or connect for this run only.</source>
        <translation>Configure uno, o conecte solo para esta ejecución.</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1. Patchbay stopped.</source>
        <translation>Esta no es una conexión segura con %1. Patchbay interrumpió la conexión.</translation>
    </message>
    <message>
        <source>Check the address, and your network.</source>
        <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Patchbay does not understand.</source>
        <translation>%1 envió una respuesta que Patchbay no entiende.</translation>
    </message>
    <message>
        <source>Check the address, then try again. A proxy or a sign-in page of your network can cause this.</source>
        <translation>Compruebe la dirección e inténtelo de nuevo. Un proxy o una página de inicio de sesión de su red puede causar esto.</translation>
    </message>
    <message>
        <source>Patchbay could not use its files on this disk.</source>
        <translation>Patchbay no pudo usar sus archivos en este disco.</translation>
    </message>
    <message>
        <source>Check its space and rights, then try again.</source>
        <translation>Compruebe el espacio y los permisos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in page stopped. Nothing was lost.</source>
        <translation>La página de inicio de sesión se detuvo. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again, or sign in with your browser.</source>
        <translation>Inténtelo de nuevo, o inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>The ports Patchbay waits on are taken by other programs.</source>
        <translation>Los puertos en los que espera Patchbay están ocupados por otros programas.</translation>
    </message>
    <message>
        <source>Close one, then try again.</source>
        <translation>Cierre uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Ports are taken by other programs: %1.</source>
        <translation>Hay puertos ocupados por otros programas: %1.</translation>
    </message>
    <message>
        <source>The app no longer has the scopes it needs.</source>
        <translation>La aplicación ya no tiene los permisos que necesita.</translation>
    </message>
    <message>
        <source>This connection was for one run of Patchbay only.</source>
        <translation>Esta conexión era solo para una ejecución de Patchbay.</translation>
    </message>
    <message>
        <source>Its token is no longer in your keychain.</source>
        <translation>Su token ya no está en el llavero.</translation>
    </message>
    <message>
        <source>Its token has run out, and %1 gave none to renew it with.</source>
        <translation>Su token ha caducado, y %1 no dio ninguno para renovarlo.</translation>
    </message>
    <message>
        <source>%1 ended this access.</source>
        <translation>%1 terminó este acceso.</translation>
    </message>
    <message>
        <source>%1 ended this access %2.</source>
        <extracomment>%1 is a provider, %2 &quot;at 09:41&quot; or &quot;on 20 Nov&quot;</extracomment>
        <translation>%1 terminó este acceso %2.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date, Qt format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1 is a time of today</comment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>%1 is a date</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already.</source>
        <translation>Otro Patchbay ya acepta registros.</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already: %1.</source>
        <translation>Otro Patchbay ya acepta registros: %1.</translation>
    </message>
    <message>
        <source>Only one at a time can.</source>
        <translation>Solo puede hacerlo uno a la vez.</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>Otro programa escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>Choose another port, or close it.</source>
        <translation>Elija otro puerto, o cierre ese programa.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>Créela, o elija otra.</translation>
    </message>
    <message>
        <source>%1 is a link or no folder.</source>
        <translation>%1 es un enlace o no es una carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder itself.</source>
        <translation>Elija la carpeta misma.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>La carpeta %1 pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Choose one of your own.</source>
        <translation>Elija una propia.</translation>
    </message>
    <message>
        <source>Other users may write into the folder %1.</source>
        <translation>Otros usuarios pueden escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Take that right away (chmod go-w), or choose another.</source>
        <translation>Retire ese permiso (chmod go-w), o elija otra.</translation>
    </message>
    <message>
        <source>This computer has an administrator&apos;s policy. As a Flatpak, Patchbay cannot tell whether it is genuine, so what a policy could forbid is off.</source>
        <translation>Este equipo tiene una directiva del administrador. Como Flatpak, Patchbay no puede saber si es auténtica, así que lo que una directiva podría prohibir está desactivado.</translation>
    </message>
    <message>
        <source>Install Patchbay in another way: as a package or from its archive.</source>
        <translation>Instale Patchbay de otra forma: como paquete o desde su archivo comprimido.</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The way to the internet</source>
        <translation>El camino a Internet</translation>
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
        <translation>Su propio proxy</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nombre de usuario en el proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Changes apply at once. This computer itself is never reached through a proxy.</source>
        <translation>Los cambios se aplican de inmediato. A este mismo equipo nunca se accede a través de un proxy.</translation>
    </message>
</context>
<context>
    <name>NewRecordPage</name>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>When it arrives</source>
        <translation>Al llegar</translation>
    </message>
    <message>
        <source>Use the org&apos;s assignment &amp;rule</source>
        <translation>Usar la &amp;regla de asignación de la organización</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>Puede cambiar el propietario y enviar un correo electrónico.</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>En una feria o durante un turno</translation>
    </message>
    <message>
        <source>Campaign, lead source and owner can stay from lead to lead.</source>
        <translation>La campaña, el origen y el propietario pueden mantenerse de un prospecto a otro.</translation>
    </message>
    <message>
        <source>C&amp;hoose what stays…</source>
        <translation>Elegir &amp;qué se mantiene…</translation>
    </message>
    <message>
        <source>Drop a vCard here</source>
        <translation>Suelte aquí una vCard</translation>
    </message>
    <message>
        <source>or paste an e-mail signature. You see what was recognised before it is used.</source>
        <translation>o pegue una firma de correo electrónico. Verá lo reconocido antes de que se use.</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Crear y &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
</context>
<context>
    <name>NextProgram</name>
    <message>
        <source>%1 was not found.</source>
        <translation>No se encontró %1.</translation>
    </message>
    <message>
        <source>%1 cannot be run.</source>
        <translation>No se puede ejecutar %1.</translation>
    </message>
</context>
<context>
    <name>OrgChoices</name>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Secure connection</source>
        <translation>Conexión segura</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Recargar (F5)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>OutboxSummary</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Patchbay keeps trying</source>
        <translation>Patchbay lo sigue intentando</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Todo está enviado</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Records cannot be read</source>
        <translation>Los registros no se pueden leer</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>records and connections</comment>
        <translation>
            <numerusform>%Ln requiere su atención</numerusform>
            <numerusform>%Ln requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: read-only</source>
        <translation>En pausa: solo lectura</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Tokens are not shown, copied or printed.</source>
        <translation>Los tokens no se muestran, copian ni imprimen.</translation>
    </message>
    <message>
        <source>Providers of your own are not used.</source>
        <translation>No se usan proveedores propios.</translation>
    </message>
    <message>
        <source>Patchbay&apos;s window</source>
        <translation>la ventana de Patchbay</translation>
    </message>
    <message>
        <source>your browser</source>
        <translation>su navegador</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>un código</translation>
    </message>
    <message>
        <source>%1: sign in at %2 only.</source>
        <extracomment>%1 is a provider, %2 one host or several</extracomment>
        <translation>%1: iniciar sesión solo en %2.</translation>
    </message>
    <message>
        <source>%1: sign in by %2 only.</source>
        <extracomment>%1 is a provider, %2 &quot;Patchbay&apos;s window&quot; or &quot;your browser&quot; or &quot;a code&quot;, or several of them</extracomment>
        <translation>%1: iniciar sesión solo mediante %2.</translation>
    </message>
    <message>
        <source>%1: the client id is %2.</source>
        <comment>a provider</comment>
        <translation>%1: el id. de cliente es %2.</translation>
    </message>
    <message>
        <source>No provider may be used.</source>
        <translation>No se puede usar ningún proveedor.</translation>
    </message>
    <message>
        <source>Only these may be used: %1.</source>
        <comment>providers</comment>
        <translation>Solo se pueden usar estos: %1.</translation>
    </message>
    <message>
        <source>Nothing is written to any org.</source>
        <translation>No se escribe nada en ninguna organización.</translation>
    </message>
    <message numerus="yes">
        <source>Records that arrived are forgotten here after %n day(s) at the latest.</source>
        <translation>
            <numerusform>Los registros que llegaron se olvidan aquí después de %Ln día como máximo.</numerusform>
            <numerusform>Los registros que llegaron se olvidan aquí después de %Ln días como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window must be locked by a passphrase, after %n minutes at the latest.</source>
        <translation>
            <numerusform>La ventana debe bloquearse con una frase de contraseña, después de %Ln minuto como máximo.</numerusform>
            <numerusform>La ventana debe bloquearse con una frase de contraseña, después de %Ln minutos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window must be locked by a passphrase.</source>
        <translation>La ventana debe bloquearse con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Programs on this computer may not hand in records.</source>
        <translation>Los programas de este equipo no pueden entregar registros.</translation>
    </message>
    <message>
        <source>Automations may not run, and “patchbayctl run” starts no command.</source>
        <translation>Las automatizaciones no pueden ejecutarse, y «patchbayctl run» no inicia ningún comando.</translation>
    </message>
</context>
<context>
    <name>ProviderSettingsPage</name>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Check this a&amp;pp</source>
        <translation>Comprobar esta a&amp;plicación</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Where to sign in</source>
        <translation>Dónde iniciar sesión</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain.</source>
        <translation>Una aplicación local solo funciona en el dominio de su propia organización.</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Su aplicación</translation>
    </message>
    <message>
        <source>From the app you registered there.</source>
        <translation>De la aplicación que registró allí.</translation>
    </message>
    <message>
        <source>What Patchbay may do</source>
        <translation>Qué puede hacer Patchbay</translation>
    </message>
    <message>
        <source>Fewer scopes are easier to get approved.</source>
        <translation>Con menos permisos es más fácil obtener la aprobación.</translation>
    </message>
    <message>
        <source>Register the app, once</source>
        <translation>Registrar la aplicación, una vez</translation>
    </message>
    <message>
        <source>Changes there can take up to ten minutes to spread.</source>
        <translation>Los cambios allí pueden tardar hasta diez minutos en aplicarse.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Why an app is needed</source>
        <translation>Por qué hace falta una aplicación</translation>
    </message>
    <message>
        <source>A provider lets programs in by name. The app is the name Patchbay signs in under: you register it, so the access is yours to see, limit and end, and nobody in between can read along.</source>
        <translation>Un proveedor admite a los programas por su nombre. La aplicación es el nombre con el que Patchbay inicia sesión: usted la registra, así que puede ver, limitar y terminar el acceso, y nadie puede leerlo por el camino.</translation>
    </message>
    <message>
        <source>Production or sandbox</source>
        <translation>Producción o sandbox</translation>
    </message>
    <message>
        <source>Production is the org your company works in. A sandbox is a copy of it for trying things out; its users, its data and its apps are its own, and people sign in at another address.</source>
        <translation>Producción es la organización en la que trabaja su empresa. Un sandbox es una copia para hacer pruebas; sus usuarios, sus datos y sus aplicaciones son propios, y se inicia sesión en otra dirección.</translation>
    </message>
    <message>
        <source>Instance URL</source>
        <translation>URL de instancia</translation>
    </message>
    <message>
        <source>The address of your own org, like acme.my.salesforce.com. Patchbay learns it when you sign in; you only enter it as your own domain. The address you see while you work in the org is repaired to it.</source>
        <translation>La dirección de su propia organización, como acme.my.salesforce.com. Patchbay la averigua cuando inicia sesión; solo tiene que introducirla como dominio propio. La dirección que ve mientras trabaja en la organización se corrige para obtenerla.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Cone&amp;xiones</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>Sele&amp;cción</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The proxy&apos;s host is missing.</source>
        <translation>Falta el host del proxy.</translation>
    </message>
    <message>
        <source>Enter its name or address, like proxy.example.</source>
        <translation>Introduzca su nombre o dirección, como proxy.example.</translation>
    </message>
    <message>
        <source>This is not the name or address of a host.</source>
        <translation>Esto no es el nombre ni la dirección de un host.</translation>
    </message>
    <message>
        <source>Write it like proxy.example or 192.0.2.7.</source>
        <translation>Escríbalo como proxy.example o 192.0.2.7.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing.</source>
        <translation>Falta el puerto del proxy.</translation>
    </message>
    <message>
        <source>Often it is 3128 or 8080.</source>
        <translation>A menudo es 3128 o 8080.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>Patchbay knows HTTP and SOCKS 5 proxies only.</source>
        <translation>Patchbay solo admite proxies HTTP y SOCKS 5.</translation>
    </message>
    <message>
        <source>Write http://HOST:PORT or socks5://HOST:PORT.</source>
        <comment>HOST and PORT may be translated</comment>
        <translation>Escriba http://HOST:PORT o socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address.</source>
        <translation>Esta dirección contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Leave them out, and give them by themselves.</source>
        <translation>Quítelos de la dirección e indíquelos por separado.</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name has Latin letters, digits and signs, but no colon, and at most 255 of them.</source>
        <translation>El nombre de usuario de un proxy se compone de letras latinas, cifras y signos, sin dos puntos, y tiene 255 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password has Latin letters, digits and signs, and at most 255 of them.</source>
        <translation>La contraseña de un proxy se compone de letras latinas, cifras y signos, y tiene 255 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another Patchbay is just changing the proxy, so this one did not.</source>
        <translation>Otro Patchbay está cambiando el proxy en este momento, así que este no lo cambió.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or password.</source>
        <extracomment>%1 is &quot;The proxy proxy.example:3128&quot;, here and below</extracomment>
        <translation>%1 no aceptó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>Cámbielos en Ajustes, Red.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>Check your network, or change the proxy in Settings, Network.</source>
        <translation>Compruebe la red, o cambie el proxy en Ajustes, Red.</translation>
    </message>
    <message>
        <source>%1 did not reach the service.</source>
        <translation>%1 no pudo acceder al servicio.</translation>
    </message>
    <message>
        <source>Try again later, or change the proxy in Settings, Network.</source>
        <translation>Inténtelo de nuevo más tarde, o cambie el proxy en Ajustes, Red.</translation>
    </message>
    <message>
        <source>%1 wants a password that is in your keychain, which is locked or missing.</source>
        <translation>%1 pide una contraseña que está en el llavero, y este está bloqueado o no se encuentra.</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password again in Settings, Network.</source>
        <translation>Desbloquéelo, o introduzca de nuevo la contraseña en Ajustes, Red.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <comment>the subject of a sentence</comment>
        <translation>El proxy</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <comment>the subject of a sentence; %1 is a host with its port</comment>
        <translation>El proxy %1</translation>
    </message>
    <message>
        <source>Change the system&apos;s proxy in your system&apos;s settings, or choose a proxy of your own in Settings, Network.</source>
        <translation>Cambie el proxy del sistema en los ajustes del sistema, o elija un proxy propio en Ajustes, Red.</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name or password.</source>
        <translation>El proxy no aceptó este nombre de usuario o esta contraseña.</translation>
    </message>
    <message>
        <source>The keychain that has the password is locked or missing. Unlock it, or enter the password again.</source>
        <translation>El llavero que contiene la contraseña está bloqueado o no se encuentra. Desbloquéelo, o introduzca de nuevo la contraseña.</translation>
    </message>
    <message>
        <source>This proxy does not answer. Check its host and port, and your network.</source>
        <translation>Este proxy no responde. Compruebe su host y su puerto, y la red.</translation>
    </message>
    <message>
        <source>This proxy did not reach the service.</source>
        <translation>Este proxy no pudo acceder al servicio.</translation>
    </message>
    <message>
        <source>The password before is still in your keychain, which is locked. Unlock it, then open this page again: it is removed then.</source>
        <translation>La contraseña anterior sigue en el llavero, que está bloqueado. Desbloquéelo y vuelva a abrir esta página: entonces se eliminará.</translation>
    </message>
    <message>
        <source>The password before may still be in your keychain, which does not answer. When it does, open this page again: it is removed then.</source>
        <translation>Es posible que la contraseña anterior siga en el llavero, que no responde. Cuando responda, vuelva a abrir esta página: entonces se eliminará.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this password is used until Patchbay quits, and not kept. Unlock it, then enter the password again.</source>
        <translation>El llavero está bloqueado, así que esta contraseña se usa hasta que salga de Patchbay y no se guarda. Desbloquéelo e introduzca de nuevo la contraseña.</translation>
    </message>
    <message>
        <source>No keychain answers, so this password is used until Patchbay quits, and not kept. Set one up, then enter the password again.</source>
        <translation>Ningún llavero responde, así que esta contraseña se usa hasta que salga de Patchbay y no se guarda. Configure uno e introduzca de nuevo la contraseña.</translation>
    </message>
    <message>
        <source>no proxy, as the system says</source>
        <comment>in use</comment>
        <translation>sin proxy, como indica el sistema</translation>
    </message>
    <message>
        <source>the system&apos;s proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>el proxy del sistema %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <comment>in use</comment>
        <translation>sin proxy</translation>
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
        <translation>¿Seguro que quiere salir de esta página? Es posible que no se guarden los cambios realizados.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick lead</source>
        <translation>Alta rápida de prospecto</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown (desconocida)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Co&amp;rreo electrónico</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>&amp;Todos los campos</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Crear y &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RecordCreation</name>
    <message>
        <source>%1 saved on this computer. A running Patchbay or “patchbayctl outbox send” sends it.</source>
        <extracomment>%1 is the kind of record, Lead</extracomment>
        <translation>Guardado en este equipo: %1. Lo enviará un Patchbay en ejecución o «patchbayctl outbox send».</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>%1 takes one line, without control characters.</source>
        <translation>%1 admite una sola línea, sin caracteres de control.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object.</source>
        <translation>La entrada estándar no contiene ningún objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” is no field&apos;s name.</source>
        <translation>«%1» no es el nombre de un campo.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE, as Industry=Energy is.</source>
        <translation>«%1» no tiene la forma CAMPO=VALOR, como Industry=Energy.</translation>
    </message>
    <message>
        <source>The field %1.</source>
        <translation>El campo %1.</translation>
    </message>
    <message>
        <source>Standard input holds %1 twice.</source>
        <translation>La entrada estándar contiene %1 dos veces.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Unknown</source>
        <comment>placeholder: what is sent when Company is left empty; not translated when sent</comment>
        <translation>Unknown (desconocida)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in to send this.</source>
        <translation>Falta %1. Rellénelo para enviar esto.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 of %3 characters.</source>
        <translation>%1 es demasiado largo: %2 de %3 caracteres.</translation>
    </message>
    <message>
        <source>Needs an address like name@contoso.com.</source>
        <translation>Se necesita una dirección como nombre@contoso.com.</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>El valor no es una de las opciones.</translation>
    </message>
    <message>
        <source>Needs a number.</source>
        <translation>Se necesita un número.</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>Se necesita un número entero.</translation>
    </message>
    <message>
        <source>The number is too large: at most %1 digits before the point.</source>
        <translation>El número es demasiado grande: como máximo %1 cifras antes de la coma.</translation>
    </message>
    <message>
        <source>At most %1 digits after the point.</source>
        <translation>Como máximo %1 cifras después de la coma.</translation>
    </message>
    <message>
        <source>Needs a date like 2026-05-31.</source>
        <translation>Se necesita una fecha como 2026-05-31.</translation>
    </message>
    <message>
        <source>Needs a date and time like 2026-05-31T14:30:00Z.</source>
        <translation>Se necesita una fecha y hora como 2026-05-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>Needs true or false.</source>
        <translation>Se necesita true o false.</translation>
    </message>
    <message>
        <source>Needs a time like 14:30.</source>
        <translation>Se necesita una hora como 14:30.</translation>
    </message>
    <message>
        <source>Choose a record from the list, or type its id of 15 or 18 characters.</source>
        <translation>Elija un registro de la lista o escriba su id. de 15 o 18 caracteres.</translation>
    </message>
    <message>
        <source>This account may not set %1.</source>
        <translation>Esta cuenta no puede definir %1.</translation>
    </message>
    <message>
        <source>The org does not take this.</source>
        <translation>La organización no acepta esto.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>RecordReport</name>
    <message>
        <source>Fields to blame: %1.</source>
        <translation>Campos causantes: %1.</translation>
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
        <translation>No dio ningún motivo.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>No se creó nada.</translation>
    </message>
    <message>
        <source>Campaign member</source>
        <translation>Miembro de campaña</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>person, job title, company</comment>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waits for its record</source>
        <translation>Espera a su registro</translation>
    </message>
    <message>
        <source>It goes out once the record that it belongs to is in %1.</source>
        <translation>Saldrá cuando el registro al que pertenece esté en %1.</translation>
    </message>
    <message>
        <source>%1 saved on this computer</source>
        <translation>Guardado en este equipo: %1</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>Enviando a %1.</translation>
    </message>
    <message>
        <source>%1 does not answer. It goes out as soon as it does.</source>
        <translation>%1 no responde. Saldrá en cuanto responda.</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Enviando a %1</translation>
    </message>
    <message>
        <source>It is kept on this computer until %1 has it.</source>
        <translation>Se conserva en este equipo hasta que %1 lo tenga.</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <comment>object, org</comment>
        <translation>Ya está en %2: %1</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>object, org</comment>
        <translation>Registro creado en %2: %1</translation>
    </message>
    <message>
        <source>%1 did not take this %2</source>
        <comment>org, object</comment>
        <translation>%1 no aceptó este registro: %2</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>No es seguro que haya llegado</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay looks for it there before it sends it again.</source>
        <translation>No llegó respuesta de %1. Patchbay lo buscará allí antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay makes sure that it is there once.</source>
        <translation>No llegó respuesta de %1. Patchbay se asegura de que esté allí una sola vez.</translation>
    </message>
    <message>
        <source>Written for another user</source>
        <translation>Escrito para otro usuario</translation>
    </message>
    <message>
        <source>%1 is connected as somebody else now. Send it as the account that is connected now, or discard it.</source>
        <translation>%1 está conectado ahora como otra persona. Envíelo con la cuenta conectada ahora, o descártelo.</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>Es posible que ya haya llegado: mire primero allí.</translation>
    </message>
    <message>
        <source>A similar record is in %1</source>
        <translation>Hay un registro parecido en %1</translation>
    </message>
    <message>
        <source>Somebody there has this e-mail address, so it was not sent. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>Alguien allí tiene esta dirección de correo electrónico, así que no se envió. Compárelos: actualice el que ya está allí, o cree este de todos modos.</translation>
    </message>
    <message>
        <source>A duplicate rule of the org holds it back. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>Una regla de duplicados de la organización lo retiene. Compárelos: actualice el que ya está allí, o cree este de todos modos.</translation>
    </message>
    <message>
        <source>Patchbay looked in %1 and cannot tell. Look there before you send it again.</source>
        <translation>Patchbay buscó en %1 y no puede saberlo. Mire allí antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>for its record</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is so, what it waits for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Owner by the assignment rule of %1</source>
        <translation>Propietario según la regla de asignación de %1</translation>
    </message>
</context>
<context>
    <name>RecordResultView</name>
    <message>
        <source>Record id</source>
        <translation>Id. de registro</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Create anyway</source>
        <translation>Crear &amp;de todos modos</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>&amp;Corregir y enviar</translation>
    </message>
    <message>
        <source>Entered today</source>
        <translation>Introducidos hoy</translation>
    </message>
    <message>
        <source>S&amp;how in Activity</source>
        <translation>&amp;Mostrar en Actividad</translation>
    </message>
    <message>
        <source>&amp;Keep values for the next…</source>
        <translation>Man&amp;tener valores para el siguiente…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>You are not in that channel. Join it in Slack, then try again.</source>
        <translation>Usted no está en ese canal. Únase a él en Slack e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Slack finds no such channel. Check its name; of a private channel write the ID, and join it first.</source>
        <translation>Slack no encuentra ese canal. Compruebe su nombre; si es un canal privado, escriba el id. y únase primero a él.</translation>
    </message>
    <message>
        <source>That channel is archived. Choose another one.</source>
        <translation>Ese canal está archivado. Elija otro.</translation>
    </message>
    <message>
        <source>Your workspace lets only some people post there. Choose another channel.</source>
        <translation>Su espacio de trabajo solo permite publicar allí a algunas personas. Elija otro canal.</translation>
    </message>
    <message>
        <source>Slack did not take the message: it is empty or too long. Change the text.</source>
        <translation>Slack no aceptó el mensaje: está vacío o es demasiado largo. Cambie el texto.</translation>
    </message>
    <message>
        <source>A value of the record does not fit there. Correct it, or change which fields are copied.</source>
        <translation>Un valor del registro no es adecuado allí. Corríjalo, o cambie los campos que se copian.</translation>
    </message>
    <message>
        <source>A field that must be filled there is empty here.</source>
        <translation>Un campo que allí es obligatorio está vacío aquí.</translation>
    </message>
    <message>
        <source>Another contact there has that value already.</source>
        <translation>Otro contacto ya tiene allí ese valor.</translation>
    </message>
    <message>
        <source>Linear did not take the issue. Check the team and the title.</source>
        <translation>Linear no aceptó la incidencia. Compruebe el equipo y el título.</translation>
    </message>
    <message>
        <source>The program could not be started. Is it there, and may it be run?</source>
        <translation>No se pudo iniciar el programa. ¿Existe, y se puede ejecutar?</translation>
    </message>
    <message>
        <source>The command took too long and was ended. It may have done its work.</source>
        <translation>El comando tardó demasiado y se terminó. Es posible que haya hecho su trabajo.</translation>
    </message>
    <message>
        <source>The command crashed. It may have done its work.</source>
        <translation>El comando falló inesperadamente. Es posible que haya hecho su trabajo.</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>El comando terminó con el código %1.</translation>
    </message>
    <message>
        <source>The answer got lost, so it may have been done. Look there before you try again.</source>
        <translation>La respuesta se perdió, así que es posible que se haya hecho. Mire allí antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The service asked to slow down. It is tried again by itself.</source>
        <translation>El servicio pidió ir más despacio. Se intentará de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>The connection must be reconnected. Then this goes on by itself.</source>
        <translation>Hay que reconectar la conexión. Después esto continuará por sí mismo.</translation>
    </message>
    <message>
        <source>The service cannot be reached now. It is tried again by itself.</source>
        <translation>No se puede acceder al servicio en este momento. Se intentará de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>The connection lacks a right. Reconnect it with the permission it needs.</source>
        <translation>A la conexión le falta un permiso. Reconéctela con el permiso que necesita.</translation>
    </message>
    <message>
        <source>It is not allowed there, or here by your administrator.</source>
        <translation>No está permitido allí, o aquí por su administrador.</translation>
    </message>
    <message>
        <source>The service did not take it (%1).</source>
        <translation>El servicio no lo aceptó (%1).</translation>
    </message>
    <message>
        <source>Post a message in Slack</source>
        <translation>Publicar un mensaje en Slack</translation>
    </message>
    <message>
        <source>Create an issue in Linear</source>
        <translation>Crear una incidencia en Linear</translation>
    </message>
    <message>
        <source>Copy the contact to HubSpot</source>
        <translation>Copiar el contacto a HubSpot</translation>
    </message>
    <message>
        <source>Copy the contact to Zoho CRM</source>
        <translation>Copiar el contacto a Zoho CRM</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Ejecutar un comando</translation>
    </message>
    <message>
        <source>Post to a program on this computer</source>
        <translation>Enviar a un programa de este equipo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Incierta</translation>
    </message>
    <message>
        <source>There is no such automation.</source>
        <translation>No existe esa automatización.</translation>
    </message>
    <message>
        <source>“patchbayctl automation list” shows them.</source>
        <translation>«patchbayctl automation list» las muestra.</translation>
    </message>
    <message>
        <source>There is no such run, or it neither failed nor is unclear.</source>
        <translation>No existe esa ejecución, o ni falló ni es incierta.</translation>
    </message>
    <message>
        <source>“patchbayctl automation runs” shows them.</source>
        <translation>«patchbayctl automation runs» las muestra.</translation>
    </message>
    <message>
        <source>No record that it would run for has arrived yet.</source>
        <translation>Aún no ha llegado ningún registro para el que se ejecutaría.</translation>
    </message>
    <message>
        <source>Create one, then try again.</source>
        <translation>Cree uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That connection cannot do this.</source>
        <translation>Esa conexión no puede hacer esto.</translation>
    </message>
    <message>
        <source>Choose a connection of the service that the action is for.</source>
        <translation>Elija una conexión del servicio al que se dirige la acción.</translation>
    </message>
    <message>
        <source>Another automation has that name.</source>
        <translation>Otra automatización tiene ese nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The connection lacks this right: %1.</source>
        <translation>A la conexión le falta este permiso: %1.</translation>
    </message>
    <message>
        <source>Choose it in the settings of the connection, then reconnect.</source>
        <translation>Elíjalo en los ajustes de la conexión y reconecte.</translation>
    </message>
    <message>
        <source>Your administrator does not allow it. It is done as soon as they do.</source>
        <translation>Su administrador no lo permite. Se hará en cuanto lo permita.</translation>
    </message>
    <message>
        <source>Read-only mode is on. It is done when you switch that off.</source>
        <translation>El modo de solo lectura está activado. Se hará cuando usted lo desactive.</translation>
    </message>
    <message>
        <source>message in %1</source>
        <comment>a channel</comment>
        <translation>mensaje en %1</translation>
    </message>
    <message>
        <source>issue in %1</source>
        <comment>a connection</comment>
        <translation>incidencia en %1</translation>
    </message>
    <message>
        <source>contact in %1</source>
        <comment>a connection</comment>
        <translation>contacto en %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <comment>a program</comment>
        <translation>comando %1</translation>
    </message>
    <message>
        <source>post to %1</source>
        <comment>an address</comment>
        <translation>envío a %1</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 no está conectado.</translation>
    </message>
    <message>
        <source>%1 must be reconnected.</source>
        <comment>a service</comment>
        <translation>Hay que reconectar %1.</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>a service</comment>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <comment>a service</comment>
        <translation>%1 pidió ir más despacio.</translation>
    </message>
    <message>
        <source>%1 has a problem.</source>
        <comment>a service</comment>
        <translation>%1 tiene un problema.</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network. It is tried again by itself.</source>
        <translation>El proxy impide el paso: vea Ajustes, Red. Se intentará de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network.</source>
        <translation>El proxy impide el paso: vea Ajustes, Red.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>Registros o automatizaciones</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Search runs of automations</source>
        <translation>Buscar ejecuciones de automatizaciones</translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation>Qué ejecuciones</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>Ejecuciones de automatizaciones</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>Ha &amp;llegado</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>Mostrar el re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>How to &amp;sign in</source>
        <translation>Cómo &amp;iniciar sesión</translation>
    </message>
    <message>
        <source>Where a service allows both. What you choose in a service&apos;s own settings goes first.</source>
        <translation>Donde un servicio permite ambas formas. Lo que elija en los ajustes de un servicio tiene prioridad.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>&amp;Solo lectura</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>No se escribe nada en ninguna organización. Las conexiones se siguen probando y renovando.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Forget records that arrived</source>
        <translation>&amp;Olvidar los registros que llegaron</translation>
    </message>
    <message>
        <source>Forget records that arrived</source>
        <translation>Olvidar los registros que llegaron</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>&amp;Turn off…</source>
        <translation>&amp;Desactivar…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Establecer &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>Lock it when &amp;unused for</source>
        <translation>Bloquearla si no se &amp;usa durante</translation>
    </message>
    <message>
        <source>Also when Patchbay starts.</source>
        <translation>También al iniciar Patchbay.</translation>
    </message>
    <message>
        <source>Lock it when unused for</source>
        <translation>Bloquearla si no se usa durante</translation>
    </message>
    <message>
        <source>Lock it now</source>
        <translation>Bloquearla ahora</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>The lock keeps eyes and hands off while you are away. It encrypts nothing and is no substitute for your keychain, which protects your tokens. Whoever uses this account of the computer can use patchbayctl all the same.</source>
        <translation>El bloqueo mantiene alejadas las miradas y las manos mientras usted no está. No cifra nada y no sustituye al llavero, que protege sus tokens. Quien use esta cuenta del equipo puede usar patchbayctl de todos modos.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Remove everything from this computer</source>
        <translation>Eliminar todo de este equipo</translation>
    </message>
    <message>
        <source>Each service is told to end its access, and all that Patchbay keeps here is deleted.</source>
        <translation>Se pide a cada servicio que termine su acceso, y se elimina todo lo que Patchbay guarda aquí.</translation>
    </message>
    <message>
        <source>R&amp;emove everything…</source>
        <translation>Eli&amp;minar todo…</translation>
    </message>
    <message>
        <source>Settled by your administrator</source>
        <translation>Definido por su administrador</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Connects your accounts and enters leads.</source>
        <translation>Conecta sus cuentas e introduce prospectos.</translation>
    </message>
    <message>
        <source>Opens the quick lead alone.</source>
        <translation>Abre solo el alta rápida de prospecto.</translation>
    </message>
    <message>
        <source>Opens the quick contact alone.</source>
        <translation>Abre solo el alta rápida de contacto.</translation>
    </message>
    <message>
        <source>Opens no window until one is asked for.</source>
        <translation>No abre ninguna ventana hasta que se pida una.</translation>
    </message>
    <message>
        <source>Starts another Patchbay, even where one runs on this desktop.</source>
        <translation>Inicia otro Patchbay, aunque ya haya uno en este escritorio.</translation>
    </message>
    <message>
        <source>Says whether Patchbay starts in the background when you log in.</source>
        <translation>Indica si Patchbay se inicia en segundo plano al entrar en el sistema.</translation>
    </message>
    <message>
        <source>A vCard to take into the form, a CSV file of leads to queue, or an address of the scheme patchbay.</source>
        <translation>Una vCard para pasarla al formulario, un archivo CSV de prospectos para ponerlos en cola, o una dirección del esquema patchbay.</translation>
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
        <translation>Con Qt %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityModel</name>
    <message>
        <source>Deleted</source>
        <comment>a record, in its org</comment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Organización quitada</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPage</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>No record matches “%1”</source>
        <translation>Ningún registro coincide con «%1»</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>Compruebe la ortografía, o busque algo más corto.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Ningún registro está en este estado.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Todavía no se ha enviado nada</translation>
    </message>
    <message>
        <source>Leads you enter show up here.</source>
        <translation>Los prospectos que introduzca aparecerán aquí.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatizaciones</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <comment>%1 is a record</comment>
        <translation>¿Llegó «%1»?</translation>
    </message>
    <message>
        <source>No answer came from %1.</source>
        <translation>No llegó respuesta de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 look(s) the same.</source>
        <comment>%1 is an org</comment>
        <translation>
            <numerusform>%Ln registro de %1 parece el mismo.</numerusform>
            <numerusform>%Ln registros de %1 parecen el mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>N&amp;uevo prospecto</translation>
    </message>
    <message>
        <source>Reading your records</source>
        <translation>Leyendo sus registros</translation>
    </message>
    <message>
        <source>Your records could not be read</source>
        <translation>No se pudieron leer sus registros</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPanel</name>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;Abrir en la organización de demostración</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>&amp;Abrir en Salesforce</translation>
    </message>
    <message>
        <source>&amp;Delete in the demo org…</source>
        <translation>E&amp;liminar en la organización de demostración…</translation>
    </message>
    <message>
        <source>&amp;Delete in Salesforce…</source>
        <translation>E&amp;liminar en Salesforce…</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
</context>
<context>
    <name>patchbay::ApiCommand</name>
    <message>
        <source>Asks a connection&apos;s API with its token; prints the answer.</source>
        <translation>Consulta la API de una conexión con su token; imprime la respuesta.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>Id., nombre, organización o cuenta de la conexión.</translation>
    </message>
    <message>
        <source>The body: a file, or - for standard input.</source>
        <translation>El cuerpo: un archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Of the body (default application/json).</source>
        <translation>Del cuerpo (predeterminado: application/json).</translation>
    </message>
    <message>
        <source>A field of the request; may be given several times.</source>
        <translation>Un campo de cabecera de la solicitud; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>GET, POST, PATCH, PUT, DELETE, HEAD.</source>
        <translation>GET, POST, PATCH, PUT, DELETE, HEAD.</translation>
    </message>
    <message>
        <source>From the connection&apos;s API on; or a whole address there, and nowhere else.</source>
        <translation>A partir de la API de la conexión; o una dirección completa de allí, y de ningún otro lugar.</translation>
    </message>
    <message>
        <source>Say a method and a path: api GET /services/data.</source>
        <translation>Indique un método y una ruta: api GET /services/data.</translation>
    </message>
    <message>
        <source>“%1” is no method.</source>
        <translation>«%1» no es un método.</translation>
    </message>
    <message>
        <source>“%1” is no path.</source>
        <translation>«%1» no es una ruta.</translation>
    </message>
    <message>
        <source>“%1” is no field that can be set.</source>
        <translation>«%1» no es un campo que se pueda definir.</translation>
    </message>
    <message>
        <source>%1 has no body.</source>
        <translation>%1 no tiene cuerpo.</translation>
    </message>
    <message>
        <source>--content-type takes one, like text/csv.</source>
        <translation>--content-type requiere un tipo, como text/csv.</translation>
    </message>
    <message>
        <source>The API answered with status %1.</source>
        <translation>La API respondió con el estado %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the desktop&apos;s own look, light or dark</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>As your system, which is dark now.</source>
        <translation>Como el sistema, que ahora está en oscuro.</translation>
    </message>
    <message>
        <source>As your system, which is light now.</source>
        <translation>Como el sistema, que ahora está en claro.</translation>
    </message>
    <message>
        <source>Always light.</source>
        <translation>Siempre claro.</translation>
    </message>
    <message>
        <source>Always dark.</source>
        <translation>Siempre oscuro.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationList</name>
    <message>
        <source>Lists automations and how they are doing.</source>
        <translation>Muestra las automatizaciones y cómo van.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Runs this week</source>
        <translation>Ejecuciones esta semana</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRetry</name>
    <message>
        <source>Tries a run again that failed or is unclear; --done: it was done, and is left at that.</source>
        <translation>Intenta de nuevo una ejecución que falló o es incierta; --done: ya se hizo, y se deja así.</translation>
    </message>
    <message>
        <source>A run, as “patchbayctl automation runs” names it.</source>
        <translation>Una ejecución, tal como la nombra «patchbayctl automation runs».</translation>
    </message>
    <message>
        <source>It was done, or need not be.</source>
        <translation>Ya se hizo, o no hace falta hacerlo.</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>Indique una ejecución.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRuns</name>
    <message>
        <source>Lists what automations did and have to do, newest first.</source>
        <translation>Muestra lo que las automatizaciones hicieron y tienen que hacer, lo más reciente primero.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>Como máximo esta cantidad (predeterminado: 100).</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit requiere un número.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSet</name>
    <message>
        <source>Makes an automation, or changes the one with its name, as JSON says. A new one is off.</source>
        <translation>Crea una automatización, o cambia la que tiene su nombre, según indique el JSON. Una nueva está desactivada.</translation>
    </message>
    <message>
        <source>A JSON file; - is standard input.</source>
        <translation>Un archivo JSON; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Name a file of at most 64 KB that can be read, or - for standard input.</source>
        <translation>Indique un archivo de 64 KB como máximo que se pueda leer, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>That is no automation: %1.</source>
        <translation>Eso no es una automatización: %1.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>Se ha cambiado «%1».</translation>
    </message>
    <message>
        <source>“%1” is kept, and off. “patchbayctl automation enable” switches it on.</source>
        <translation>«%1» se ha guardado y está desactivada. «patchbayctl automation enable» la activa.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSwitch</name>
    <message>
        <source>Switches an automation on.</source>
        <translation>Activa una automatización.</translation>
    </message>
    <message>
        <source>Switches an automation off; what it has begun to do waits.</source>
        <translation>Desactiva una automatización; lo que ha empezado a hacer queda en espera.</translation>
    </message>
    <message>
        <source>Removes an automation, with what it has not done yet.</source>
        <translation>Quita una automatización, con lo que aún no ha hecho.</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>Su nombre o id.</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>Indique una automatización.</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <translation>«%1» está activada.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>«%1» está desactivada.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>Se ha quitado «%1».</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationTest</name>
    <message>
        <source>Shows what an automation would do for the last record it fits; sends it only with --send.</source>
        <translation>Muestra lo que haría una automatización con el último registro al que se aplica; solo lo envía con --send.</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>Su nombre o id.</translation>
    </message>
    <message>
        <source>Do it, once, whether the automation is on or off.</source>
        <translation>Hacerlo, una vez, esté la automatización activada o desactivada.</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>Indique una automatización.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsPage</name>
    <message>
        <source>No automations</source>
        <translation>No hay automatizaciones</translation>
    </message>
    <message>
        <source>Let a new lead post to Slack, or create an issue.</source>
        <translation>Haga que un prospecto nuevo publique en Slack o cree una incidencia.</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Nueva automatización</translation>
    </message>
    <message>
        <source>Lead is created</source>
        <translation>Se crea un prospecto</translation>
    </message>
    <message>
        <source>Contact is created</source>
        <translation>Se crea un contacto</translation>
    </message>
    <message>
        <source>Any record is created</source>
        <translation>Se crea cualquier registro</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>No se hizo.</translation>
    </message>
    <message>
        <source>Any org</source>
        <translation>Cualquier organización</translation>
    </message>
    <message>
        <source>New a&amp;utomation</source>
        <translation>Nue&amp;va automatización</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Reading your automations</source>
        <translation>Leyendo sus automatizaciones</translation>
    </message>
    <message>
        <source>Your automations could not be read</source>
        <translation>No se pudieron leer sus automatizaciones</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsViewModel</name>
    <message>
        <source>&amp;Channel</source>
        <translation>C&amp;anal</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>Mensa&amp;je</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Field&amp;s, one a line</source>
        <translation>Cam&amp;pos, uno por línea</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Argument&amp;s, one a line</source>
        <translation>Argument&amp;os, uno por línea</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 created in any org</source>
        <comment>Lead</comment>
        <translation>%1 creado en cualquier organización</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>Lead; an org</comment>
        <translation>%1 creado en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need you.</source>
        <translation>
            <numerusform>%Ln ejecución requiere su atención.</numerusform>
            <numerusform>%Ln ejecuciones requieren su atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off. %n run(s) wait.</source>
        <translation>
            <numerusform>Desactivada. %Ln ejecución en espera.</numerusform>
            <numerusform>Desactivada. %Ln ejecuciones en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Desactivada.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aún sin ejecuciones.</translation>
    </message>
    <message>
        <source>Last run %1</source>
        <comment>a time</comment>
        <translation>Última ejecución: %1</translation>
    </message>
    <message>
        <source>Fill in what is missing, and check the words in braces: each is a field&apos;s API name.</source>
        <translation>Rellene lo que falta y revise las palabras entre llaves: cada una es el nombre de API de un campo.</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>Se envió la prueba.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Link to the record</source>
        <translation>Enlace al registro</translation>
    </message>
    <message>
        <source>Name of the org</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>Of a private channel write the ID, and join it first.</source>
        <translation>Si es un canal privado, escriba el id. y únase primero a él.</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>, %1 is %2</source>
        <comment>a field; its value</comment>
        <translation>, %1 es %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait.</source>
        <translation>
            <numerusform>%Ln ejecución en espera.</numerusform>
            <numerusform>%Ln ejecuciones en espera.</numerusform>
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
        <translation>Desactivada. Conecte %1 para usarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still trying</source>
        <translation>
            <numerusform>%Ln ejecución sigue intentándose</numerusform>
            <numerusform>%Ln ejecuciones siguen intentándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) this week, all fine</source>
        <translation>
            <numerusform>%Ln ejecución esta semana, todo bien</numerusform>
            <numerusform>%Ln ejecuciones esta semana, todo bien</numerusform>
        </translation>
    </message>
    <message>
        <source>Message a channel</source>
        <translation>Mensaje a un canal</translation>
    </message>
    <message>
        <source>When a record is created</source>
        <translation>Cuando se crea un registro</translation>
    </message>
    <message>
        <source>Create an issue</source>
        <translation>Crear una incidencia</translation>
    </message>
    <message>
        <source>When a lead matches a rule</source>
        <translation>Cuando un prospecto cumple una regla</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>Copiar el contacto</translation>
    </message>
    <message>
        <source>To a second CRM</source>
        <translation>A un segundo CRM</translation>
    </message>
    <message>
        <source>On since %1</source>
        <comment>a time</comment>
        <translation>Activada %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 no está conectado.</translation>
    </message>
    <message>
        <source>Fill in the fields above to see it.</source>
        <translation>Rellene los campos de arriba para verla.</translation>
    </message>
    <message>
        <source>Linea&amp;r team ID</source>
        <translation>Id. de e&amp;quipo de Linear</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Organización quitada</translation>
    </message>
</context>
<context>
    <name>patchbay::BusyLine</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>patchbay::CataloguePage</name>
    <message>
        <source>Yours is missing? Enter its addresses, or fill in a definition file: its card changes as you save it.</source>
        <translation>¿Falta el suyo? Introduzca sus direcciones, o rellene un archivo de definición: su tarjeta cambia al guardarlo.</translation>
    </message>
    <message>
        <source>Providers of your own cannot be added. %1</source>
        <comment>the reason</comment>
        <translation>No se pueden añadir proveedores propios. %1</translation>
    </message>
    <message>
        <source>All providers are on your page</source>
        <translation>Todos los proveedores están en su página</translation>
    </message>
    <message>
        <source>Patchbay knows no others. You can describe one yourself.</source>
        <translation>Patchbay no conoce otros. Puede describir uno usted.</translation>
    </message>
    <message>
        <source>No provider matches “%1”</source>
        <translation>Ningún proveedor coincide con «%1»</translation>
    </message>
    <message>
        <source>It may be on your page already. If not, describe it yourself below.</source>
        <translation>Puede que ya esté en su página. Si no, descríbalo usted más abajo.</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>Borrar &amp;búsqueda</translation>
    </message>
</context>
<context>
    <name>patchbay::CheckFindings</name>
    <message>
        <source>Fine: %1</source>
        <comment>a finding</comment>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>a finding</comment>
        <translation>Incorrecto: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ColourPicker</name>
    <message>
        <source>Rust</source>
        <translation>Óxido</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
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
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Guessed</source>
        <comment>how a field was found</comment>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>how a field was found</comment>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a column</comment>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Field in Salesforce</source>
        <translation>Campo en Salesforce</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a column</comment>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Campo para la columna %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::CompleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save in %1</source>
        <comment>an org</comment>
        <translation>&amp;Guardar en %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>patchbay::ConditionRows</name>
    <message>
        <source>Field</source>
        <comment>of a condition</comment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field, its value</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>&amp;Add a condition</source>
        <translation>A&amp;ñadir una condición</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionApp</name>
    <message>
        <source>Gives a connection an app or scopes of its own.</source>
        <translation>Da a una conexión una aplicación o permisos propios.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>Su id., nombre, organización, cuenta, usuario, inquilino o etiqueta.</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>Indique la conexión que desea cambiar.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Indique qué cambiar: vea --help.</translation>
    </message>
    <message>
        <source>%1 uses that already.</source>
        <translation>%1 ya usa eso.</translation>
    </message>
    <message>
        <source>A secret of its own needs an app of its own: add --client-id.</source>
        <translation>Un secreto propio necesita una aplicación propia: añada --client-id.</translation>
    </message>
    <message>
        <source>%1 goes on as it is. Reconnect it to make the change count.</source>
        <translation>%1 sigue como está. Reconéctela para que el cambio surta efecto.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionCard</name>
    <message numerus="yes">
        <source>Show more of %n account(s)</source>
        <comment>those not shown yet</comment>
        <translation>
            <numerusform>Mostrar %Ln cuenta más</numerusform>
            <numerusform>Mostrar %Ln cuentas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionConnect</name>
    <message>
        <source>Signs in at a provider and keeps the connection.</source>
        <translation>Inicia sesión en un proveedor y guarda la conexión.</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>Dónde iniciar sesión: un dominio, o una clave como sandbox.</translation>
    </message>
    <message>
        <source>The user identifier it is to have.</source>
        <translation>El identificador de usuario que tendrá.</translation>
    </message>
    <message>
        <source>The tenant identifier it is to have.</source>
        <translation>El identificador de inquilino que tendrá.</translation>
    </message>
    <message>
        <source>As “patchbayctl provider list” names it (default salesforce).</source>
        <translation>Tal como lo nombra «patchbayctl provider list» (predeterminado: salesforce).</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionDefault</name>
    <message>
        <source>Makes a connection the one its provider stands for.</source>
        <translation>Convierte una conexión en la que se usa cuando solo se nombra su proveedor.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionList</name>
    <message>
        <source>Lists the connections of this computer.</source>
        <translation>Muestra las conexiones de este equipo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Only of this user identifier.</source>
        <translation>Solo las de este identificador de usuario.</translation>
    </message>
    <message>
        <source>Only of this tenant identifier.</source>
        <translation>Solo las de este identificador de inquilino.</translation>
    </message>
    <message>
        <source>Only with this tag.</source>
        <translation>Solo las que tienen esta etiqueta.</translation>
    </message>
    <message>
        <source>Only of this provider.</source>
        <translation>Solo las de este proveedor.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>No hay ningún proveedor «%1»: vea «patchbayctl provider list».</translation>
    </message>
    <message>
        <source>Nothing is connected. “patchbayctl connection connect” connects an org, and so does Patchbay&apos;s window.</source>
        <translation>No hay nada conectado. «patchbayctl connection connect» conecta una organización, y también la ventana de Patchbay.</translation>
    </message>
    <message>
        <source>No connection fits.</source>
        <translation>No coincide ninguna conexión.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionPanel</name>
    <message>
        <source>curl command</source>
        <translation>comando curl</translation>
    </message>
    <message>
        <source>jsforce connection</source>
        <translation>conexión de jsforce</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>variables de entorno</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>version of an API</comment>
        <translation>La más reciente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Connected, checked 2 min ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>last error</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Newest (%1)</source>
        <comment>version of an API</comment>
        <translation>La más reciente (%1)</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nombre aquí</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionReconnect</name>
    <message>
        <source>Signs in again for a connection that is there.</source>
        <translation>Inicia sesión de nuevo para una conexión que ya existe.</translation>
    </message>
    <message>
        <source>Where another account signs in: keep the old one (default), add the other, or replace the old one.</source>
        <translation>Si inicia sesión otra cuenta: conservar la anterior (keep, predeterminado), añadir la otra (add) o reemplazar la anterior (replace).</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>Su id., nombre, organización, cuenta, usuario, inquilino o etiqueta.</translation>
    </message>
    <message>
        <source>Name the connection to sign in to again.</source>
        <translation>Indique la conexión en la que desea iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>--if-other takes keep, add or replace.</source>
        <translation>--if-other requiere keep, add o replace.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionRename</name>
    <message>
        <source>Gives a connection another name here.</source>
        <translation>Da a una conexión otro nombre aquí.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Su nuevo nombre.</translation>
    </message>
    <message>
        <source>Say its new name.</source>
        <translation>Indique su nuevo nombre.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionSet</name>
    <message>
        <source>Changes what a connection is found by, or used with.</source>
        <translation>Cambia por qué datos se encuentra una conexión o con qué se usa.</translation>
    </message>
    <message>
        <source>Its name here; empty: the org&apos;s own.</source>
        <translation>Su nombre aquí; vacío: el de la organización.</translation>
    </message>
    <message>
        <source>The user identifier; empty: none.</source>
        <translation>El identificador de usuario; vacío: ninguno.</translation>
    </message>
    <message>
        <source>The tenant identifier; empty: the user&apos;s.</source>
        <translation>El identificador de inquilino; vacío: el del usuario.</translation>
    </message>
    <message>
        <source>Adds tags, separated by commas.</source>
        <translation>Añade etiquetas, separadas por comas.</translation>
    </message>
    <message>
        <source>Takes tags off, separated by commas.</source>
        <translation>Quita etiquetas, separadas por comas.</translation>
    </message>
    <message>
        <source>One of %1; empty: Patchbay&apos;s choice.</source>
        <translation>Uno de %1; vacío: el que elija Patchbay.</translation>
    </message>
    <message>
        <source>The API version to speak, %1 to %2; empty: the newest that both sides know.</source>
        <translation>La versión de la API que se usará, de %1 a %2; vacío: la más reciente que conozcan ambas partes.</translation>
    </message>
    <message>
        <source>Use it where only its provider is named.</source>
        <translation>Usarla donde solo se nombre su proveedor.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Indique qué cambiar: vea --help.</translation>
    </message>
    <message>
        <source>Patchbay speaks these API versions: %1.</source>
        <translation>Patchbay usa estas versiones de la API: %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionShow</name>
    <message>
        <source>Tells all that is known of one connection.</source>
        <translation>Muestra todo lo que se sabe de una conexión.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>User identifier</source>
        <translation>Identificador de usuario</translation>
    </message>
    <message>
        <source>Tenant identifier</source>
        <translation>Identificador de inquilino</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTag</name>
    <message>
        <source>Adds tags to a connection, or takes them off.</source>
        <translation>Añade etiquetas a una conexión, o las quita.</translation>
    </message>
    <message>
        <source>Take them off.</source>
        <translation>Quitarlas.</translation>
    </message>
    <message>
        <source>A word it can be found by.</source>
        <translation>Una palabra por la que se puede encontrar.</translation>
    </message>
    <message>
        <source>Say one tag or more.</source>
        <translation>Indique una o más etiquetas.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTest</name>
    <message>
        <source>Asks the provider whether a connection works.</source>
        <translation>Pregunta al proveedor si una conexión funciona.</translation>
    </message>
    <message>
        <source>%1 works. %2: %3.</source>
        <extracomment>%1 is a connection, %2 what was counted there (&quot;Repositories&quot;), %3 how many</extracomment>
        <translation>%1 funciona. %2: %3.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funciona.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsPage</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectadas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 services, 5 accounts</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection matches “%1”</source>
        <translation>Ninguna conexión coincide con «%1»</translation>
    </message>
    <message>
        <source>Check the spelling, or look under “Add provider”.</source>
        <translation>Compruebe la ortografía, o mire en «Añadir proveedor».</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Every connection works.</source>
        <translation>Todas las conexiones funcionan.</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>No hay nada conectado</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Conecte Salesforce, o pruebe la organización de demostración.</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>Leyendo sus conexiones</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>Borrar &amp;búsqueda</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>No se pudieron leer sus conexiones</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsViewModel</name>
    <message>
        <source>%1 works</source>
        <translation>%1 funciona</translation>
    </message>
    <message>
        <source>%1 works. %2: %3</source>
        <extracomment>%2 is what was counted there, in the provider&apos;s words: &quot;Acme works. Leads: 1,204&quot;</extracomment>
        <translation>%1 funciona. %2: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Sign in to %1 once more?</source>
        <translation>¿Iniciar sesión en %1 una vez más?</translation>
    </message>
    <message>
        <source>One of your accounts has that many on this computer already. Others are not counted here.</source>
        <translation>Una de sus cuentas ya tiene ese número en este equipo. Los demás no se cuentan aquí.</translation>
    </message>
    <message>
        <source>%1 was connected already. Its access is renewed; there is no second one.</source>
        <translation>%1 ya estaba conectada. Su acceso se ha renovado; no hay una segunda.</translation>
    </message>
    <message>
        <source>%1 is used where only %2 is named</source>
        <translation>%1 se usa donde solo se nombra %2</translation>
    </message>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 está ahora en su página</translation>
    </message>
    <message>
        <source>%1 is off your page</source>
        <translation>%1 ya no está en su página</translation>
    </message>
    <message>
        <source>The access may stay valid at %1 until you end it there.</source>
        <translation>El acceso puede seguir siendo válido en %1 hasta que usted lo termine allí.</translation>
    </message>
    <message>
        <source>A token that nobody can use any more may stay in your keychain.</source>
        <translation>Puede quedar en el llavero un token que ya nadie puede usar.</translation>
    </message>
    <message>
        <source>A token may stay in your keychain.</source>
        <translation>Puede quedar un token en el llavero.</translation>
    </message>
    <message>
        <source>%1 is removed here. The access itself stays: another of your connections uses it.</source>
        <translation>%1 se ha quitado aquí. El acceso en sí permanece: otra de sus conexiones lo usa.</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 está desconectada</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>%Ln registro descartado</numerusform>
            <numerusform>%Ln registros descartados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConsentWindow</name>
    <message>
        <source>name not found</source>
        <translation>no se encontró el nombre</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>no answer from this address</source>
        <translation>esta dirección no responde</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>the proxy did not answer</source>
        <translation>el proxy no respondió</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>dirección no permitida</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>%1 is a provider</comment>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>This page comes from %1 and starts with no stored cookies. Passkey or company sign-in not working here? Use your browser.</source>
        <comment>%1 is a provider</comment>
        <translation>Esta página viene de %1 y empieza sin cookies guardadas. ¿No funciona aquí la clave de acceso o el inicio de sesión de la empresa? Use el navegador.</translation>
    </message>
    <message>
        <source>%1 asks: “%2” Patchbay answered no. To answer yourself, use your browser.</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 pregunta: «%2» Patchbay respondió que no. Para responder usted, use el navegador.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 dice: «%2»</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1.</source>
        <comment>%1 is a host name</comment>
        <translation>Esta no es una conexión segura con %1.</translation>
    </message>
    <message>
        <source>Patchbay stopped.</source>
        <translation>Patchbay interrumpió la conexión.</translation>
    </message>
    <message>
        <source>The sign-in page stopped.</source>
        <translation>La página de inicio de sesión se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>This page did not open (%1).</source>
        <comment>%1 says why</comment>
        <translation>Esta página no se abrió (%1).</translation>
    </message>
    <message>
        <source>Check the domain, or your network.</source>
        <translation>Compruebe el dominio o la red.</translation>
    </message>
    <message>
        <source>the proxy did not reach it</source>
        <translation>el proxy no pudo acceder a ella</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>el proxy pide un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>this window cannot use such a proxy</source>
        <translation>esta ventana no puede usar un proxy de este tipo</translation>
    </message>
    <message>
        <source>the proxy did not accept the user name or password</source>
        <translation>el proxy no aceptó el nombre de usuario o la contraseña</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>Cámbielos en Ajustes, Red.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConstantsCard</name>
    <message>
        <source>Add constant</source>
        <translation>Añadir constante</translation>
    </message>
    <message>
        <source>Same for every row</source>
        <translation>Igual para todas las filas</translation>
    </message>
    <message>
        <source>Field with the same value for every row</source>
        <translation>Campo con el mismo valor para todas las filas</translation>
    </message>
    <message>
        <source>Value for every row</source>
        <translation>Valor para todas las filas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patchbay::ContactDialog</name>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estos</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Pegue aquí</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet. Names, addresses, numbers and pages are told by their form.</source>
        <translation>Todavía nada. Los nombres, direcciones, números y páginas se reconocen por su forma.</translation>
    </message>
</context>
<context>
    <name>patchbay::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProvider</name>
    <message>
        <source>This must be a whole address that begins with https://.</source>
        <translation>Debe ser una dirección completa que empiece por https://.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address first.</source>
        <translation>Introduzca primero la dirección del proveedor.</translation>
    </message>
    <message>
        <source>%1 does not tell its addresses. Enter them below; the provider&apos;s documentation has them.</source>
        <translation>%1 no publica sus direcciones. Introdúzcalas abajo; están en la documentación del proveedor.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Patchbay must be able to ask whose account it is.</source>
        <translation>Patchbay debe poder preguntar de quién es la cuenta.</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProviderPage</name>
    <message>
        <source>It demands a client se&amp;cret</source>
        <translation>Exige un &amp;secreto de cliente</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider</source>
        <translation>&amp;Dirección del proveedor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Where people si&amp;gn in</source>
        <translation>Dónde se &amp;inicia sesión</translation>
    </message>
    <message>
        <source>The documentation calls it authorization endpoint.</source>
        <translation>La documentación lo llama «authorization endpoint».</translation>
    </message>
    <message>
        <source>The token endpoint.</source>
        <translation>El «token endpoint».</translation>
    </message>
    <message>
        <source>Whose account it &amp;is</source>
        <translation>De &amp;quién es la cuenta</translation>
    </message>
    <message>
        <source>An address that answers with sub, email and name.</source>
        <translation>Una dirección que responde con sub, email y name.</translation>
    </message>
    <message>
        <source>Where access is &amp;ended</source>
        <translation>Dónde se &amp;termina el acceso</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>&amp;Permisos (scopes)</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>Separados por espacios.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Where to&amp;kens are given</source>
        <translation>Dónde se &amp;obtienen los tokens</translation>
    </message>
    <message>
        <source>Sign-in b&amp;y code</source>
        <translation>Inicio d&amp;e sesión con código</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailSections</name>
    <message>
        <source>Copy %1</source>
        <comment>a fact of a connection: Instance, Org ID</comment>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailsViewModel</name>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>Es demasiado largo: como máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnoseCommand</name>
    <message>
        <source>Tells what a supporter needs, without secrets or names.</source>
        <translation>Muestra lo que necesita el soporte técnico, sin secretos ni nombres.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnosticsPane</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Looking at what works on this computer</source>
        <translation>Comprobando qué funciona en este equipo</translation>
    </message>
</context>
<context>
    <name>patchbay::DisconnectCommand</name>
    <message>
        <source>Ends the access of connections, and removes them here.</source>
        <translation>Termina el acceso de conexiones y las quita aquí.</translation>
    </message>
    <message>
        <source>Every connection.</source>
        <translation>Todas las conexiones.</translation>
    </message>
    <message>
        <source>Those with this tag.</source>
        <translation>Las que tienen esta etiqueta.</translation>
    </message>
    <message>
        <source>Those of this tenant.</source>
        <translation>Las de este inquilino.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>How many are meant; needed with --yes unless one is named. Another number of connections is not touched.</source>
        <translation>De cuántas se trata; necesario con --yes salvo que se nombre una. Si el número es otro, no se toca ninguna.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>Su id., nombre, organización, cuenta, usuario, inquilino o etiqueta.</translation>
    </message>
    <message>
        <source>Say which: one CONNECTION, --tag, --tenant or --all.</source>
        <translation>Indique cuáles: una CONEXIÓN, --tag, --tenant o --all.</translation>
    </message>
    <message>
        <source>--count takes a number.</source>
        <translation>--count requiere un número.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit, not %1. Nothing was done.</source>
        <translation>
            <numerusform>Coincide %Ln conexión, no %1. No se hizo nada.</numerusform>
            <numerusform>Coinciden %Ln conexiones, no %1. No se hizo nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit: add --count %1 to --yes.</source>
        <translation>
            <numerusform>Coincide %Ln conexión: añada --count %1 a --yes.</numerusform>
            <numerusform>Coinciden %Ln conexiones: añada --count %1 a --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes, and --count %1 if that is meant.</source>
        <translation>Aquí no se puede preguntar a nadie: añada --yes, y --count %1 si es lo que quiere.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect these %n connection(s)? [yes/no]</source>
        <translation>
            <numerusform>¿Desconectar esta %Ln conexión? [yes/no]</numerusform>
            <numerusform>¿Desconectar estas %Ln conexiones? [yes/no]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>could not be removed: it is tried again</source>
        <translation>no se pudo quitar: se intentará de nuevo</translation>
    </message>
    <message>
        <source>removed here; another connection uses the same access</source>
        <translation>quitada aquí; otra conexión usa el mismo acceso</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectada</translation>
    </message>
    <message>
        <source>deleted here; the access stays valid there until you end it yourself</source>
        <translation>eliminada aquí; el acceso sigue siendo válido allí hasta que usted lo termine</translation>
    </message>
    <message>
        <source>ended there; the keychain did not delete the token yet</source>
        <translation>terminado allí; el llavero aún no eliminó el token</translation>
    </message>
    <message>
        <source>not confirmed there yet; it is tried again</source>
        <translation>aún sin confirmar allí; se intentará de nuevo</translation>
    </message>
</context>
<context>
    <name>patchbay::EndNews</name>
    <message>
        <source>Patchbay needs you</source>
        <translation>Patchbay requiere su atención</translation>
    </message>
    <message>
        <source>A connection wants you to sign in again. Unlock the window to see which.</source>
        <translation>Una conexión necesita que vuelva a iniciar sesión. Desbloquee la ventana para ver cuál.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>a service</comment>
        <translation>Conectar %1</translation>
    </message>
    <message numerus="yes">
        <source>Browse all %n service(s)</source>
        <translation>
            <numerusform>Ver %Ln servicio</numerusform>
            <numerusform>Ver los %Ln servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice Salesforce org that runs on this computer. Sign in and enter leads. No account needed.</source>
        <translation>Una organización de Salesforce de práctica que funciona en este equipo. Inicie sesión e introduzca prospectos. No hace falta ninguna cuenta.</translation>
    </message>
    <message>
        <source>&amp;Connect %1</source>
        <comment>a service</comment>
        <translation>&amp;Conectar %1</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstRun</name>
    <message>
        <source>Looking for your keychain…</source>
        <translation>Buscando el llavero…</translation>
    </message>
    <message>
        <source>No keychain found. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>No se encontró ningún llavero. Instale GNOME Keyring o KWallet y vuelva a iniciar sesión en el escritorio.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it when it asks for its password.</source>
        <translation>El llavero está bloqueado. Desbloquéelo cuando pida su contraseña.</translation>
    </message>
    <message>
        <source>Found. It asks for a new password when the first token is kept.</source>
        <translation>Llavero encontrado. Pide una contraseña nueva cuando se guarda el primer token.</translation>
    </message>
    <message>
        <source>Your keychain was found and is unlocked.</source>
        <translation>El llavero se encontró y está desbloqueado.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it when it asks for its password.</source>
        <comment>a keychain</comment>
        <translation>%1 está bloqueado. Desbloquéelo cuando pida su contraseña.</translation>
    </message>
    <message>
        <source>%1 found and unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1 se encontró y está desbloqueado.</translation>
    </message>
</context>
<context>
    <name>patchbay::FormField</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>a field&apos;s label</comment>
        <translation>%1, obligatorio</translation>
    </message>
</context>
<context>
    <name>patchbay::GoTo</name>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToModel</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>Nuevo prospecto en %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a page, a connection or a record</source>
        <translation>Ir a una página, una conexión o un registro</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ elegir</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; solo comandos</translation>
    </message>
    <message>
        <source>%1 do it</source>
        <comment>%1: a key, Enter</comment>
        <translation>%1 ejecutar</translation>
    </message>
    <message>
        <source>%1 open in Salesforce</source>
        <comment>%1: keys, Ctrl+Enter</comment>
        <translation>%1 abrir en Salesforce</translation>
    </message>
</context>
<context>
    <name>patchbay::GoingToast</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>patchbay::Habits</name>
    <message>
        <source>Sends what waits when you log in.</source>
        <translation>Envía lo que espera cuando usted entra en el sistema.</translation>
    </message>
    <message>
        <source>Your desktop did not answer. Whether Patchbay starts at login is as it was.</source>
        <translation>Su escritorio no respondió. Si Patchbay se inicia o no al entrar en el sistema queda como estaba.</translation>
    </message>
    <message>
        <source>Your desktop does not start Patchbay at login. Allow it to run in the background in the desktop&apos;s settings, then switch this on again.</source>
        <translation>Su escritorio no inicia Patchbay al entrar en el sistema. Permita en los ajustes del escritorio que se ejecute en segundo plano y vuelva a activar esto.</translation>
    </message>
</context>
<context>
    <name>patchbay::HabitsPane</name>
    <message>
        <source>Closing the window does not stop sending.</source>
        <translation>Cerrar la ventana no detiene el envío.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Patchbay.</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana, Patchbay se cierra.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
</context>
<context>
    <name>patchbay::Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <translation>Vea también</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportCheckPane</name>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué queda fuera</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) go to %1</source>
        <translation>
            <numerusform>%Ln prospecto va a %1</numerusform>
            <numerusform>%Ln prospectos van a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait in Activity and go out as soon as the org answers.</source>
        <translation>Esperan en Actividad y salen en cuanto la organización responde.</translation>
    </message>
    <message>
        <source>All leads of this file were queued before</source>
        <translation>Todos los prospectos de este archivo ya se pusieron en cola</translation>
    </message>
    <message>
        <source>Nothing is left to import. Activity shows what became of them.</source>
        <translation>No queda nada por importar. Actividad muestra qué fue de ellos.</translation>
    </message>
    <message>
        <source>No lead of this file is left to import</source>
        <translation>No queda ningún prospecto de este archivo por importar</translation>
    </message>
    <message>
        <source>What was not queued before is left out. Correct it and open the file again.</source>
        <translation>Lo que no se puso ya en cola queda fuera. Corríjalo y abra el archivo otra vez.</translation>
    </message>
    <message>
        <source>No row of this file can go to %1</source>
        <translation>Ninguna fila de este archivo puede ir a %1</translation>
    </message>
    <message>
        <source>Go back and match the columns, or correct the file and open it again.</source>
        <translation>Vuelva atrás y relacione las columnas, o corrija el archivo y ábralo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%Ln fila queda fuera</numerusform>
            <numerusform>%Ln filas quedan fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is listed below with its reason. Correct them and open the file again: what was sent is not sent twice.</source>
        <translation>Cada una está abajo con su motivo. Corríjalas y abra el archivo otra vez: lo enviado no se envía dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this file were queued before and are not sent twice</source>
        <translation>
            <numerusform>%Ln prospecto de este archivo ya se puso en cola y no se envía dos veces</numerusform>
            <numerusform>%Ln prospectos de este archivo ya se pusieron en cola y no se envían dos veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out</source>
        <translation>
            <numerusform>%Ln columna queda fuera</numerusform>
            <numerusform>%Ln columnas quedan fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>rows of a file</comment>
        <translation>Fuera</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ImportDesk</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>%1-errors.csv</source>
        <comment>a file name</comment>
        <translation>%1-errores.csv</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>a file name</comment>
        <translation>%1-rechazados.csv</translation>
    </message>
    <message>
        <source>Open a CSV file of leads</source>
        <translation>Abrir un archivo CSV de prospectos</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Stop importing %1?</source>
        <comment>a file</comment>
        <translation>¿Detener la importación de %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that still wait are taken out of the queue. What arrived in %1 stays there.</source>
        <translation>
            <numerusform>%Ln prospecto que aún espera se saca de la cola. Lo que llegó a %1 se queda allí.</numerusform>
            <numerusform>%Ln prospectos que aún esperan se sacan de la cola. Lo que llegó a %1 se queda allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Save the rows with their errors</source>
        <translation>Guardar las filas con sus errores</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a file</comment>
        <translation>%1 está guardado</translation>
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
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <comment>the values of a file</comment>
        <translation>Separadas por punto y coma</translation>
    </message>
    <message>
        <source>Separated by tabs</source>
        <comment>the values of a file</comment>
        <translation>Separadas por tabuladores</translation>
    </message>
    <message>
        <source>Separated by %1</source>
        <comment>the values of a file, a character</comment>
        <translation>Separadas por %1</translation>
    </message>
    <message>
        <source>Change org</source>
        <translation>Cambiar organización</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a step of an import</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Mapping</source>
        <comment>a step of an import</comment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of an import</comment>
        <translation>Control</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step of an import</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a step of an import</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Suelte aquí un archivo CSV</translation>
    </message>
    <message>
        <source>Or choose one. You check everything before it is sent.</source>
        <translation>O elija uno. Lo comprueba todo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>Mostrar conexiones</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · como %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>Escribe en %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 takes no leads now.</source>
        <translation>%1 no admite prospectos ahora.</translation>
    </message>
    <message>
        <source>Or choose another org.</source>
        <translation>O elija otra organización.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rows, columns, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>a required field</comment>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <comment>required fields</comment>
        <translation>Faltan %1.</translation>
    </message>
    <message>
        <source>%1 takes no lead without. Match a column with it, or add a constant for it.</source>
        <comment>an org</comment>
        <translation>%1 no admite ningún prospecto sin eso. Relacione una columna con ello, o añada una constante.</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>Comprobar %Ln fila</numerusform>
            <numerusform>Comprobar %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>Importar %Ln prospecto</numerusform>
            <numerusform>Importar %Ln prospectos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>You can close the window. What waits goes out later, and no row goes twice.</source>
        <translation>Puede cerrar la ventana. Lo que espera sale más tarde, y ninguna fila dos veces.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The next step only checks.</source>
        <translation>Aún no se ha enviado nada. El paso siguiente solo comprueba.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <comment>an org</comment>
        <translation>Importar en %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportProgressPane</name>
    <message>
        <source>A few seconds left</source>
        <translation>Quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Queda %Ln s aprox.</numerusform>
            <numerusform>Quedan %Ln s aprox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Queda %Ln min aprox.</numerusform>
            <numerusform>Quedan %Ln min aprox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>Queda %Ln h aprox.</numerusform>
            <numerusform>Quedan %Ln h aprox.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What Salesforce said</source>
        <translation>Qué dijo Salesforce</translation>
    </message>
    <message>
        <source>Nothing goes out now.</source>
        <translation>Ahora no sale nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n created.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln creado.</numerusform>
            <numerusform>%Ln creados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln rechazado.</numerusform>
            <numerusform>%Ln rechazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing leads into %1</source>
        <translation>Importando prospectos en %1</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importación detenida</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Importación terminada</translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>de %Ln fila</numerusform>
            <numerusform>de %Ln filas</numerusform>
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
            <numerusform>%Ln fila le espera en Actividad</numerusform>
            <numerusform>%Ln filas le esperan en Actividad</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <comment>leads</comment>
        <translation>Creados</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an org</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>leads</comment>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>véase abajo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <comment>a number</comment>
        <translation>%1 filas/s</translation>
    </message>
    <message>
        <source>at the moment</source>
        <translation>en este momento</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>Llamadas API</translation>
    </message>
    <message>
        <source>of %1 a day</source>
        <comment>a number</comment>
        <translation>de %1 al día</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Le esperan</translation>
    </message>
    <message>
        <source>in Activity</source>
        <translation>en Actividad</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviados</translation>
    </message>
    <message>
        <source>you stopped before</source>
        <translation>los detuvo antes</translation>
    </message>
    <message>
        <source>Rejected so far</source>
        <translation>Rechazados hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), kept with their reasons</source>
        <translation>
            <numerusform>%Ln fila, guardada con su motivo</numerusform>
            <numerusform>%Ln filas, guardadas con sus motivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::InitCommand</name>
    <message>
        <source>Makes Patchbay&apos;s data, looks whether the keychain works, offers the demo org.</source>
        <translation>Crea los datos de Patchbay, comprueba si el llavero funciona y ofrece la organización de demostración.</translation>
    </message>
    <message>
        <source>Connect the demo org, to try things out.</source>
        <translation>Conectar la organización de demostración, para hacer pruebas.</translation>
    </message>
    <message>
        <source>Sign in to it without a browser here, as “connection connect --paste”.</source>
        <translation>Iniciar sesión en ella sin un navegador aquí, como «connection connect --paste».</translation>
    </message>
    <message>
        <source>Data is kept in %1.</source>
        <translation>Los datos se guardan en %1.</translation>
    </message>
    <message>
        <source>The keychain takes and gives back.</source>
        <translation>El llavero guarda y devuelve.</translation>
    </message>
    <message>
        <source>Connect the demo org on this computer, to try things out? [yes/no]</source>
        <translation>¿Conectar la organización de demostración de este equipo, para hacer pruebas? [sí/no]</translation>
    </message>
    <message>
        <source>Next: “patchbayctl connection connect”, or “patchbayctl init --demo” to try it.</source>
        <translation>A continuación: «patchbayctl connection connect», o «patchbayctl init --demo» para probar.</translation>
    </message>
    <message>
        <source>Connected: %1.</source>
        <translation>Conectado: %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDefaults</name>
    <message>
        <source>%1 queue</source>
        <comment>a queue&apos;s name</comment>
        <translation>cola %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>the owner&apos;s name</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Whoever you enter becomes a member of it.</source>
        <translation>Todas las personas que introduzca pasan a ser miembros de ella.</translation>
    </message>
    <message>
        <source>For everybody you enter</source>
        <translation>Para todas las personas que introduzca</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDialog</name>
    <message>
        <source>For a fair or a shift</source>
        <translation>Para una feria o un turno</translation>
    </message>
    <message>
        <source>What you choose here stays from lead to lead, also after a new start, until you end it.</source>
        <translation>Lo que elija aquí se mantiene de un prospecto a otro, también después de reiniciar, hasta que usted lo termine.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>&amp;Mantener estos</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptStrip</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Nothing stays any more from the next record on</source>
        <translation>A partir del próximo registro ya no se mantiene nada</translation>
    </message>
    <message>
        <source>Stays from lead to lead: %1</source>
        <translation>Se mantiene de un prospecto a otro: %1</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Terminar</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyAdd</name>
    <message>
        <source>Makes a key for a program; prints it this once.</source>
        <translation>Crea una clave para un programa; la imprime solo esta vez.</translation>
    </message>
    <message>
        <source>Whose key it is, as you want to read it.</source>
        <translation>De quién es la clave, tal como quiera leerlo.</translation>
    </message>
    <message>
        <source>What it may do: create:Lead, create:Contact, create:* or connections, with commas between (default create:Lead).</source>
        <translation>Qué puede hacer: create:Lead, create:Contact, create:* o connections, separados por comas (predeterminado: create:Lead).</translation>
    </message>
    <message>
        <source>Web pages that may use it from a browser, as https://shop.example, with commas between (default none).</source>
        <translation>Páginas web que pueden usarla desde un navegador, como https://shop.example, separadas por comas (predeterminado: ninguna).</translation>
    </message>
    <message>
        <source>The only connection it may use (default any).</source>
        <translation>La única conexión que puede usar (predeterminado: cualquiera).</translation>
    </message>
    <message>
        <source>For how many days it is good (default for good).</source>
        <translation>Durante cuántos días es válida (predeterminado: sin límite).</translation>
    </message>
    <message>
        <source>Give the key a name of one line.</source>
        <translation>Dé a la clave un nombre de una sola línea.</translation>
    </message>
    <message>
        <source>“%1” is no right. Rights are create:Lead, create:* and connections.</source>
        <translation>«%1» no es un permiso. Los permisos son create:Lead, create:* y connections.</translation>
    </message>
    <message>
        <source>“%1” is no origin, as https://shop.example is.</source>
        <translation>«%1» no es un origen, como lo es https://shop.example.</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to %1.</source>
        <translation>--days requiere un número de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>Crear la cla&amp;ve</translation>
    </message>
    <message>
        <source>A key for a program</source>
        <translation>Una clave para un programa</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Create &amp;leads</source>
        <translation>Crear pro&amp;spectos</translation>
    </message>
    <message>
        <source>Create &amp;contacts</source>
        <translation>Crear c&amp;ontactos</translation>
    </message>
    <message>
        <source>Create records of &amp;any kind</source>
        <translation>Crear registros de c&amp;ualquier tipo</translation>
    </message>
    <message>
        <source>L&amp;ist your connections</source>
        <translation>&amp;Listar sus conexiones</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>Durante %Ln día</numerusform>
            <numerusform>Durante %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>Váli&amp;da</translation>
    </message>
    <message>
        <source>Copy the key now: it is not kept here and cannot be shown again. The program sends it as “Authorization: Bearer …”.</source>
        <translation>Copie la clave ahora: no se guarda aquí y no se puede volver a mostrar. El programa la envía como «Authorization: Bearer …».</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyList</name>
    <message>
        <source>Lists the programs that have a key, never the keys.</source>
        <translation>Muestra los programas que tienen una clave, nunca las claves.</translation>
    </message>
    <message>
        <source>No program has a key.</source>
        <translation>Ningún programa tiene una clave.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyRemove</name>
    <message>
        <source>Makes a program&apos;s key worthless, at once.</source>
        <translation>Anula la clave de un programa, de inmediato.</translation>
    </message>
    <message>
        <source>As “key list” tells it.</source>
        <translation>Como lo muestra «key list».</translation>
    </message>
    <message>
        <source>Which key? “key list” tells their ids.</source>
        <translation>¿Qué clave? «key list» muestra sus id.</translation>
    </message>
    <message>
        <source>The key is worthless now.</source>
        <translation>La clave ya no sirve.</translation>
    </message>
    <message>
        <source>There is no key with this id.</source>
        <translation>No hay ninguna clave con este id.</translation>
    </message>
</context>
<context>
    <name>patchbay::Labelling</name>
    <message>
        <source>There is no such colour: see --help.</source>
        <translation>No existe ese color: vea --help.</translation>
    </message>
    <message>
        <source>--%1 is too long: at most %2 letters.</source>
        <translation>--%1 es demasiado largo: como máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>Su id., nombre, organización, cuenta, usuario, inquilino o etiqueta.</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>Indique la conexión que desea cambiar.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Se ha cambiado %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadFile</name>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB. Divide it into smaller files.</source>
        <translation>
            <numerusform>Ocupa más de %Ln MB. Divídalo en archivos más pequeños.</numerusform>
            <numerusform>Ocupa más de %Ln MB. Divídalo en archivos más pequeños.</numerusform>
        </translation>
    </message>
    <message>
        <source>No org takes the leads of %1 yet</source>
        <translation>Ninguna organización acepta aún los prospectos de %1</translation>
    </message>
    <message>
        <source>%1 was not taken</source>
        <translation>%1 no se aceptó</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <comment>a file</comment>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Queuing the leads of %1</source>
        <comment>a file</comment>
        <translation>Poniendo en cola los prospectos de %1</translation>
    </message>
    <message>
        <source>Connect Salesforce or the demo org first. The file is kept until then.</source>
        <translation>Conecte primero Salesforce o la organización de demostración. El archivo se conserva hasta entonces.</translation>
    </message>
    <message>
        <source>Asking the org what it takes</source>
        <translation>Preguntando a la organización qué admite</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadPreview</name>
    <message>
        <source>Row before</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Row %1 as a lead</source>
        <comment>number</comment>
        <translation>Fila %1 como prospecto</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>why a row is</comment>
        <translation>Fuera: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ListPlace</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequests</name>
    <message>
        <source>Off. Programs with a key may create records when it is on.</source>
        <translation>Desactivado. Cuando está activado, los programas que tienen una clave pueden crear registros.</translation>
    </message>
    <message>
        <source>Not before the folder below can be used.</source>
        <translation>Solo cuando se pueda usar la carpeta de abajo.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <comment>an address</comment>
        <translation>Escuchando en %1</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files in it become leads; those in its folder “contacts” become contacts.</source>
        <translation>Los archivos JSON, CSV y vCard que contiene se convierten en prospectos; los de su carpeta «contacts», en contactos.</translation>
    </message>
    <message>
        <source>Over a private socket that only your own programs reach. Never over the network.</source>
        <translation>Por un socket privado al que solo llegan sus propios programas. Nunca por la red.</translation>
    </message>
    <message>
        <source>create any record</source>
        <translation>crear cualquier registro</translation>
    </message>
    <message>
        <source>list connections</source>
        <translation>listar conexiones</translation>
    </message>
    <message>
        <source>create %1</source>
        <comment>a kind of record: Lead</comment>
        <translation>crear %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 min ago</comment>
        <translation>usada %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a date</comment>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>caduca el %1</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequestsPane</name>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>Revocar la clave de %1</translation>
    </message>
    <message>
        <source>Take files from</source>
        <translation>Tomar archivos de</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>¿Revocar la clave de %1?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. It cannot be brought back.</source>
        <translation>A partir de ahora se rechaza a quien la use. No se puede recuperar.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>patchbay::LockPage</name>
    <message>
        <source>Set a passphrase first</source>
        <translation>Establezca primero una frase de contraseña</translation>
    </message>
    <message>
        <source>Patchbay is locked</source>
        <translation>Patchbay está bloqueado</translation>
    </message>
    <message>
        <source>Your administrator wants this window to be locked while you are away.</source>
        <translation>Su administrador quiere que esta ventana se bloquee mientras usted no está.</translation>
    </message>
    <message>
        <source>Your leads go out all the same, and nothing is lost.</source>
        <translation>Sus prospectos se envían igualmente, y no se pierde nada.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Establecer frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
</context>
<context>
    <name>patchbay::LockRemove</name>
    <message>
        <source>Takes the lock off the window (needs your keychain).</source>
        <translation>Quita el bloqueo de la ventana (requiere el llavero).</translation>
    </message>
    <message>
        <source>The lock is off. A new passphrase is set in Settings, Privacy.</source>
        <translation>El bloqueo está quitado. Puede establecer una nueva frase de contraseña en Ajustes, Privacidad.</translation>
    </message>
</context>
<context>
    <name>patchbay::Locking</name>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>patchbay::LogCommand</name>
    <message>
        <source>Tells what happened here, newest first.</source>
        <translation>Muestra lo que ocurrió aquí, lo más reciente primero.</translation>
    </message>
    <message>
        <source>At most so many (default %1).</source>
        <translation>Como máximo esta cantidad (predeterminado: %1).</translation>
    </message>
    <message>
        <source>Only what happened with this connection.</source>
        <translation>Solo lo que ocurrió con esta conexión.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit requiere un número.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>access renewed</source>
        <translation>acceso renovado</translation>
    </message>
    <message>
        <source>access ended</source>
        <translation>acceso terminado</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobada</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>comprobación fallida</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>requiere una decisión</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>eliminado allí</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupEdit</name>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, its kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupSession</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
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
        <translation>Ya en %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record, more</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>You add</source>
        <translation>Usted añade</translation>
    </message>
    <message>
        <source>You change</source>
        <translation>Usted cambia</translation>
    </message>
    <message>
        <source>nothing that is not there</source>
        <translation>nada que no esté ya allí</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Se une a</translation>
    </message>
    <message>
        <source>&amp;Add to the campaign</source>
        <translation>Aña&amp;dir a la campaña</translation>
    </message>
    <message>
        <source>&amp;Update this record</source>
        <translation>Actualizar este &amp;registro</translation>
    </message>
    <message>
        <source>%1, %2, already in %3</source>
        <translation>%1, %2, ya en %3</translation>
    </message>
    <message>
        <source>Op&amp;en it</source>
        <translation>A&amp;brirlo</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
</context>
<context>
    <name>patchbay::NavButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <extracomment>read out for a page of the window with things that wait</extracomment>
        <translation>
            <numerusform>%Ln en espera de usted</numerusform>
            <numerusform>%Ln en espera de usted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkPane</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>My own proxy</source>
        <translation>Mi propio proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>Where the proxy wants to know who asks.</source>
        <translation>Si el proxy quiere saber quién se conecta.</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>In your keychain alone, for this proxy and this user name.</source>
        <translation>Solo en el llavero, para este proxy y este nombre de usuario.</translation>
    </message>
    <message>
        <source>Goes with a user name.</source>
        <translation>Requiere un nombre de usuario.</translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkSettings</name>
    <message>
        <source>Not in use until its fields are right. Until then: %1</source>
        <comment>which way requests go</comment>
        <translation>No se usa hasta que sus campos sean correctos. Hasta entonces: %1</translation>
    </message>
    <message>
        <source>Being set…</source>
        <comment>a proxy</comment>
        <translation>Definiendo…</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>The sign-in window cannot give a user name to a SOCKS 5 proxy: sign in with your browser.</source>
        <translation>La ventana de inicio de sesión no puede dar un nombre de usuario a un proxy SOCKS 5: inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>This proxy wants a user name and a password.</source>
        <translation>Este proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
</context>
<context>
    <name>patchbay::NewRecordPage</name>
    <message>
        <source>&amp;Paste signature</source>
        <translation>&amp;Pegar firma</translation>
    </message>
    <message>
        <source>Change &amp;org</source>
        <translation>Cambiar or&amp;ganización</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No enviado.</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>Guardado. Está en camino a %1.</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>Puede cambiar el propietario y enviar un correo electrónico.</translation>
    </message>
    <message>
        <source>Not used: %1 stays the owner of everybody you enter.</source>
        <translation>No se usa: %1 sigue como propietario de todas las personas que introduzca.</translation>
    </message>
    <message>
        <source>Create anyway and &amp;new</source>
        <translation>Crear de todos modos y &amp;nuevo</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Crear y &amp;nuevo</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>No se pudo leer %1</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>Ninguna organización conectada</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Conecte Salesforce, o pruebe la organización de demostración.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · como %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>Escribe en %1, %2, %3</translation>
    </message>
    <message>
        <source>Kept on this computer until %1 has it.</source>
        <translation>Se conserva en este equipo hasta que %1 lo tenga.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Create %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>&amp;Crear %1 en %2</translation>
    </message>
    <message>
        <source>New %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>Nuevo en %2: %1</translation>
    </message>
    <message>
        <source>&amp;Create lead in %1</source>
        <translation>&amp;Crear prospecto en %1</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>Nuevo prospecto en %1</translation>
    </message>
    <message>
        <source>&amp;Create contact in %1</source>
        <translation>&amp;Crear contacto en %1</translation>
    </message>
    <message>
        <source>New contact in %1</source>
        <translation>Nuevo contacto en %1</translation>
    </message>
    <message>
        <source>&amp;Create account in %1</source>
        <translation>&amp;Crear cuenta en %1</translation>
    </message>
    <message>
        <source>New account in %1</source>
        <translation>Nueva cuenta en %1</translation>
    </message>
    <message>
        <source>&amp;Create opportunity in %1</source>
        <translation>&amp;Crear oportunidad en %1</translation>
    </message>
    <message>
        <source>New opportunity in %1</source>
        <translation>Nueva oportunidad en %1</translation>
    </message>
    <message>
        <source>&amp;Create task in %1</source>
        <translation>&amp;Crear tarea en %1</translation>
    </message>
    <message>
        <source>New task in %1</source>
        <translation>Nueva tarea en %1</translation>
    </message>
    <message>
        <source>&amp;Create in %1 anyway</source>
        <translation>&amp;Crear en %1 de todos modos</translation>
    </message>
    <message>
        <source>Some access is missing</source>
        <translation>Falta algún acceso</translation>
    </message>
    <message>
        <source>The form is not here yet</source>
        <translation>El formulario aún no está aquí</translation>
    </message>
    <message>
        <source>%1 has used %2 of its %3 API calls of a day.</source>
        <comment>org, count, count</comment>
        <translation>%1 ha usado %2 de sus %3 llamadas diarias a la API.</translation>
    </message>
    <message>
        <source>All programs count. At the limit, records wait here until the org takes calls again.</source>
        <translation>Cuentan todos los programas. Al llegar al límite, los registros esperan aquí hasta que la organización vuelva a aceptar llamadas.</translation>
    </message>
    <message>
        <source>Paste signature</source>
        <translation>Pegar firma</translation>
    </message>
    <message>
        <source>From a signature or a card</source>
        <translation>De una firma o una tarjeta de visita</translation>
    </message>
    <message>
        <source>&amp;Signature or card</source>
        <translation>&amp;Firma o tarjeta de visita</translation>
    </message>
    <message>
        <source>Another program offers a record. Finish this one first, then open it again.</source>
        <translation>Otro programa ofrece un registro. Termine primero este y después vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Offered by a link</source>
        <translation>Ofrecido por un enlace</translation>
    </message>
    <message>
        <source>What the &amp;link says</source>
        <translation>Lo que dice el en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Go to Connections</source>
        <translation>&amp;Ir a Conexiones</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>R&amp;econectar %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Asking %1 for its fields</source>
        <comment>an org</comment>
        <translation>Preguntando a %1 por sus campos</translation>
    </message>
    <message>
        <source>Create this record first, or clear its fields: it would be lost.</source>
        <translation>Cree primero este registro, o vacíe sus campos: se perdería.</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>Leyendo sus conexiones</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>No se pudieron leer sus conexiones</translation>
    </message>
    <message>
        <source>Connect an org first</source>
        <translation>Conecte primero una organización</translation>
    </message>
    <message>
        <source>What you opened is kept until then.</source>
        <translation>Lo que ha abierto se conserva hasta entonces.</translation>
    </message>
    <message>
        <source>The form is as it was.</source>
        <translation>El formulario está como estaba.</translation>
    </message>
    <message>
        <source>Saving the record on this computer</source>
        <translation>Guardando el registro en este equipo</translation>
    </message>
</context>
<context>
    <name>patchbay::OpenedFiles</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a vCard or a CSV file of leads</source>
        <translation>Abrir una vCard o un archivo CSV de prospectos</translation>
    </message>
    <message>
        <source>vCards and CSV files</source>
        <translation>vCards y archivos CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
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
        <translation>Por qué se pide el acceso: %1</translation>
    </message>
    <message>
        <source>Page from %1</source>
        <comment>%1 is a host name</comment>
        <translation>Página de %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Segura</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecide</name>
    <message>
        <source>Decides about a record that waits for a decision.</source>
        <translation>Decide sobre un registro que espera una decisión.</translation>
    </message>
    <message>
        <source>Create it anyway.</source>
        <translation>Crearlo de todos modos.</translation>
    </message>
    <message>
        <source>Write what was typed into this record instead, and forget the other.</source>
        <translation>Escribir lo introducido en este registro y olvidar el otro.</translation>
    </message>
    <message>
        <source>Create it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>Crearlo aunque un intento quedara sin respuesta y la organización quizá ya lo tenga: mire primero allí.</translation>
    </message>
    <message>
        <source>Say either --create or --update ID.</source>
        <translation>Indique --create o bien --update ID.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecision</name>
    <message>
        <source>A record, as “patchbayctl --json outbox list” names it.</source>
        <translation>Un registro, tal como lo nombra «patchbayctl --json outbox list».</translation>
    </message>
    <message>
        <source>Name one record by its outbox id: see “patchbayctl --json outbox list”.</source>
        <translation>Indique un registro por su id. de la bandeja de salida: vea «patchbayctl --json outbox list».</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDiscard</name>
    <message>
        <source>Forgets a record that was not sent.</source>
        <translation>Olvida un registro que no se envió.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>Forget it even though an attempt went unanswered and the org may have it.</source>
        <translation>Olvidarlo aunque un intento quedara sin respuesta y la organización quizá ya lo tenga.</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>Se ha olvidado.</translation>
    </message>
    <message>
        <source>Forget %1? It was not sent. (yes/no)</source>
        <extracomment>%1 is a person or company</extracomment>
        <translation>¿Olvidar %1? No se envió. (yes/no)</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxList</name>
    <message>
        <source>Lists records written here, newest first.</source>
        <translation>Muestra los registros escritos aquí, los más recientes primero.</translation>
    </message>
    <message>
        <source>Only this state: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>Solo este estado: queued, sending, sent, rejected, uncertain, needs_decision.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>Como máximo esta cantidad (predeterminado: 100).</translation>
    </message>
    <message>
        <source>--limit takes a number, --state one of: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>--limit requiere un número; --state, uno de: queued, sending, sent, rejected, uncertain, needs_decision.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxReassign</name>
    <message>
        <source>Lets a record go out as the account that is connected now.</source>
        <translation>Permite que un registro salga con la cuenta que está conectada ahora.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection (default: the record&apos;s own).</source>
        <translation>Id., nombre, organización o cuenta de la conexión (predeterminado: la del registro).</translation>
    </message>
    <message>
        <source>Send it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>Enviarlo aunque un intento quedara sin respuesta y la organización quizá ya lo tenga: mire primero allí.</translation>
    </message>
    <message>
        <source>It goes out to %1 as %2.</source>
        <translation>Sale hacia %1 como %2.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxRetry</name>
    <message>
        <source>Sends a record again that the org refused.</source>
        <translation>Envía de nuevo un registro que la organización rechazó.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxSend</name>
    <message>
        <source>Sends what waits and is due, then says what is left.</source>
        <translation>Envía lo que espera y ya debe salir, y luego indica lo que queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n records need you: see “patchbayctl outbox list”.</source>
        <translation>
            <numerusform>%Ln registro requiere su atención: vea «patchbayctl outbox list».</numerusform>
            <numerusform>%Ln registros requieren su atención: vea «patchbayctl outbox list».</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Todo está enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait.</source>
        <translation>
            <numerusform>%Ln registro aún espera.</numerusform>
            <numerusform>%Ln registros aún esperan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseDialog</name>
    <message>
        <source>Turn off the lock</source>
        <translation>Desactivar el bloqueo</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>Patchbay opens without a question then.</source>
        <translation>Patchbay se abrirá entonces sin preguntar.</translation>
    </message>
    <message>
        <source>You are asked for it when Patchbay starts and after you were away. It cannot be told to you again.</source>
        <translation>Se le pedirá al iniciar Patchbay y después de haberse ausentado. No se le podrá volver a mostrar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Establecer frase de contraseña</translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseFields</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;La misma otra vez</translation>
    </message>
</context>
<context>
    <name>patchbay::PasteDialog</name>
    <message>
        <source>Finish signing in to %1</source>
        <translation>Terminar de iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Sign in in the browser. The page that comes last may not open: that does not matter. Copy the whole address of that page from the browser&apos;s address line, and paste it here.</source>
        <translation>Inicie sesión en el navegador. Puede que la página que aparezca al final no se abra: no importa. Copie la dirección completa de esa página de la barra de direcciones del navegador y péguela aquí.</translation>
    </message>
    <message>
        <source>&amp;Address of the last page</source>
        <translation>&amp;Dirección de la última página</translation>
    </message>
    <message>
        <source>It works once, for this sign-in, and is not kept.</source>
        <translation>Sirve una sola vez, para este inicio de sesión, y no se guarda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use address</source>
        <translation>&amp;Usar dirección</translation>
    </message>
</context>
<context>
    <name>patchbay::PersonCreate</name>
    <message>
        <source>Creates a lead; prints its id once the org has it.</source>
        <translation>Crea un prospecto; imprime su id. cuando la organización lo tiene.</translation>
    </message>
    <message>
        <source>Creates a contact; prints its id once the org has it.</source>
        <translation>Crea un contacto; imprime su id. cuando la organización lo tiene.</translation>
    </message>
</context>
<context>
    <name>patchbay::PolicyCommand</name>
    <message>
        <source>Tells what the administrator settled; checks a file.</source>
        <translation>Indica lo que definió el administrador; comprueba un archivo.</translation>
    </message>
    <message>
        <source>A policy to be checked before it is put into force; may be left out.</source>
        <translation>Una directiva para comprobar antes de aplicarla; se puede omitir.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 can be put into force.</source>
        <translation>%1 se puede aplicar.</translation>
    </message>
    <message>
        <source>There is no policy: %1 does not exist.</source>
        <translation>No hay ninguna directiva: %1 no existe.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionBand</name>
    <message>
        <source>Writes to</source>
        <comment>followed by the name of an org</comment>
        <translation>Escribe en</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionQuestion</name>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>Importar %Ln prospecto</numerusform>
            <numerusform>Importar %Ln prospectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s) into production?</source>
        <translation>
            <numerusform>¿Importar %Ln prospecto en producción?</numerusform>
            <numerusform>¿Importar %Ln prospectos en producción?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production org. People there may be notified. Type its name to go on.</source>
        <translation>%1 es una organización de producción. Puede que allí se avise a personas. Escriba su nombre para seguir.</translation>
    </message>
    <message>
        <source>&amp;Name of the org</source>
        <translation>&amp;Nombre de la organización</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Create %n lead(s)</source>
        <translation>
            <numerusform>Crear %Ln prospecto</numerusform>
            <numerusform>Crear %Ln prospectos</numerusform>
        </translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Efecto</translation>
    </message>
    <message numerus="yes">
        <source>%1; leave out %n row(s) with errors</source>
        <comment>%1: create some leads</comment>
        <translation>
            <numerusform>%1; dejar fuera %Ln fila con errores</numerusform>
            <numerusform>%1; dejar fuera %Ln filas con errores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileExport</name>
    <message>
        <source>Writes settings and names to take along, without any token or secret.</source>
        <translation>Escribe ajustes y nombres para llevárselos, sin ningún token ni secreto.</translation>
    </message>
    <message>
        <source>Where to; left out: the standard output.</source>
        <translation>Dónde; si se omite: la salida estándar.</translation>
    </message>
    <message>
        <source>%1 is written. It holds no token and no secret.</source>
        <translation>Se ha escrito %1. No contiene ningún token ni secreto.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileImport</name>
    <message>
        <source>Takes over settings and names of an exported profile.</source>
        <translation>Adopta los ajustes y nombres de un perfil exportado.</translation>
    </message>
    <message>
        <source>The profile; - reads it from standard input.</source>
        <translation>El perfil; - lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Let its definitions take the place of those of the same providers here. Whoever made the profile then says where tokens go.</source>
        <translation>Dejar que sus definiciones ocupen aquí el lugar de las de los mismos proveedores. Quien hizo el perfil decide entonces adónde van los tokens.</translation>
    </message>
    <message>
        <source>Name the profile to import.</source>
        <translation>Indique el perfil que desea importar.</translation>
    </message>
    <message>
        <source>It would replace the definition of %1, and so say where its tokens go. Add --replace if you trust whoever made it.</source>
        <translation>Reemplazaría la definición de %1 y decidiría así adónde van sus tokens. Añada --replace si confía en quien lo hizo.</translation>
    </message>
    <message>
        <source>The profile is taken over. Client secrets are entered anew, with “patchbayctl provider set”.</source>
        <translation>Se ha adoptado el perfil. Los secretos de cliente se introducen de nuevo, con «patchbayctl provider set».</translation>
    </message>
    <message>
        <source>To be connected: %1</source>
        <translation>Por conectar: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderAdd</name>
    <message>
        <source>Adds a provider that a definition file describes.</source>
        <translation>Añade un proveedor descrito en un archivo de definición.</translation>
    </message>
    <message>
        <source>Even where there is a provider of that id: yours is used instead.</source>
        <translation>Aunque ya haya un proveedor con ese id.: se usa el suyo en su lugar.</translation>
    </message>
    <message>
        <source>The definition; - reads it from standard input.</source>
        <translation>La definición; - la lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Name the definition file.</source>
        <translation>Indique el archivo de definición.</translation>
    </message>
    <message>
        <source>%1 is added (%2).</source>
        <extracomment>%1 is a provider, %2 the file that describes it</extracomment>
        <translation>Se ha añadido %1 (%2).</translation>
    </message>
    <message>
        <source>There is a provider “%1” already: add --replace to put yours in its place.</source>
        <translation>Ya hay un proveedor «%1»: añada --replace para poner el suyo en su lugar.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCheck</name>
    <message>
        <source>Asks a provider whether it knows your app; nobody signs in.</source>
        <translation>Pregunta a un proveedor si conoce su aplicación; nadie inicia sesión.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCommand</name>
    <message>
        <source>Its id, as “patchbayctl provider list” names it.</source>
        <translation>Su id., tal como lo nombra «patchbayctl provider list».</translation>
    </message>
    <message>
        <source>Name the provider.</source>
        <translation>Indique el proveedor.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>No hay ningún proveedor «%1»: vea «patchbayctl provider list».</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderList</name>
    <message>
        <source>Lists what can be connected.</source>
        <translation>Muestra lo que se puede conectar.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderPages</name>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 está ahora en su página</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>El archivo está listo</translation>
    </message>
    <message>
        <source>Put the provider&apos;s addresses into %1. The card changes as you save; what is wrong in the file is told here.</source>
        <translation>Ponga las direcciones del proveedor en %1. La tarjeta cambia al guardar; los errores del archivo se indican aquí.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Reset the settings of %1?</source>
        <comment>a service</comment>
        <translation>¿Restablecer los ajustes de %1?</translation>
    </message>
    <message>
        <source>Client id, client secret, scopes and sign-in address are deleted, the secret in your keychain too. Accounts that are connected stay; to connect another, you enter an app again.</source>
        <translation>Se eliminan el id. de cliente, el secreto de cliente, los permisos y la dirección de inicio de sesión; el secreto, también de su llavero. Las cuentas conectadas se mantienen; para conectar otra, introduzca de nuevo una aplicación.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderRemove</name>
    <message>
        <source>Removes a provider that you added, with its settings.</source>
        <translation>Quita un proveedor que usted añadió, con sus ajustes.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>%1 comes with Patchbay or from your administrator: only providers that you added can be removed.</source>
        <translation>%1 viene con Patchbay o de su administrador: solo se pueden quitar los proveedores que usted añadió.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes.</source>
        <translation>Aquí no se puede preguntar a nadie: añada --yes.</translation>
    </message>
    <message>
        <source>Remove %1? [yes/no]</source>
        <translation>¿Quitar %1? [sí/no]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Se ha quitado %1.</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it first.</source>
        <translation>%1 está conectado. Desconéctelo primero.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSet</name>
    <message>
        <source>Sets up a provider: your own app, scopes, login host.</source>
        <translation>Configura un proveedor: su propia aplicación, permisos, host de inicio de sesión.</translation>
    </message>
    <message>
        <source>Erase the client secret from the keychain.</source>
        <translation>Borrar del llavero el secreto de cliente.</translation>
    </message>
    <message>
        <source>Why access is wanted, as its card says it; empty: its own words.</source>
        <translation>Por qué se quiere el acceso, como lo dice su tarjeta; vacío: su propio texto.</translation>
    </message>
    <message>
        <source>How the window signs in: embedded or browser; empty: the usual way.</source>
        <translation>Cómo inicia sesión la ventana: embedded o browser; vacío: la forma habitual.</translation>
    </message>
    <message>
        <source>Show its card on the first page of the window: yes or no.</source>
        <translation>Mostrar su tarjeta en la primera página de la ventana: yes o no.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Indique qué cambiar: vea --help.</translation>
    </message>
    <message>
        <source>Say either --no-secret or where the secret is read from.</source>
        <translation>Indique --no-secret o bien de dónde se lee el secreto.</translation>
    </message>
    <message>
        <source>“%1” is no address of %2.</source>
        <comment>a host, a provider</comment>
        <translation>«%1» no es una dirección de %2.</translation>
    </message>
    <message>
        <source>--reason takes one line of at most %1 letters.</source>
        <translation>--reason admite una sola línea de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>%1 has no such way to sign in.</source>
        <comment>a provider</comment>
        <translation>%1 no tiene esa forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>--on-home takes yes or no.</source>
        <translation>--on-home requiere yes o no.</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <comment>a provider</comment>
        <translation>%1 está configurado.</translation>
    </message>
    <message>
        <source>%1 is set up. What is connected already goes on as it is.</source>
        <comment>a provider</comment>
        <translation>%1 está configurado. Lo que ya está conectado sigue como está.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsPage</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Su aplicación</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>La aplicación</translation>
    </message>
    <message>
        <source>Your administrator settled a part of it: see Settings, Administrator.</source>
        <translation>Su administrador definió una parte: vea Ajustes, Administrador.</translation>
    </message>
    <message>
        <source>Your own domain</source>
        <translation>Su propio dominio</translation>
    </message>
    <message>
        <source>My &amp;Domain</source>
        <translation>My &amp;Domain</translation>
    </message>
    <message>
        <source>&amp;Client id (consumer key)</source>
        <translation>&amp;Id. de cliente (clave de consumidor)</translation>
    </message>
    <message>
        <source>Settled by your administrator.</source>
        <translation>Definido por su administrador.</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>If set, it is kept in your keychain. Leave it empty when the app does not ask for one.</source>
        <translation>Si se define, se guarda en el llavero. Déjelo vacío si la aplicación no pide ninguno.</translation>
    </message>
    <message>
        <source>&amp;Why Patchbay wants access</source>
        <translation>Por &amp;qué Patchbay quiere acceso</translation>
    </message>
    <message>
        <source>Shown on the card and when you sign in.</source>
        <translation>Se muestra en la tarjeta y al iniciar sesión.</translation>
    </message>
    <message>
        <source>Not saved: another window saved other settings meanwhile.</source>
        <translation>No se guardó: otra ventana guardó mientras tanto otros ajustes.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>My Domain of your org</source>
        <translation>My Domain de su organización</translation>
    </message>
    <message>
        <source>Asks %1 whether it knows this app. Nobody signs in, and nothing is saved.</source>
        <translation>Pregunta a %1 si conoce esta aplicación. Nadie inicia sesión y no se guarda nada.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>steps</comment>
        <translation>%1 de %2 comprobados</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (none yet)</source>
        <translation>&amp;La aplicación de los ajustes de %1 (aún ninguna)</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (%2)</source>
        <comment>%2 is a client id</comment>
        <translation>&amp;La aplicación de los ajustes de %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;An app of this connection&apos;s own</source>
        <translation>&amp;Una aplicación propia de esta conexión</translation>
    </message>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>&amp;Abrir %1 en el navegador</translation>
    </message>
    <message>
        <source>&amp;Use those</source>
        <translation>Usar &amp;esos</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>Guardar los &amp;míos</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsViewModel</name>
    <message>
        <source>%1 settings</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>App and scopes of %1</source>
        <comment>a connection</comment>
        <translation>Aplicación y permisos de %1</translation>
    </message>
    <message>
        <source>Connect %1 with another app</source>
        <comment>a provider</comment>
        <translation>Conectar %1 con otra aplicación</translation>
    </message>
    <message>
        <source>Used by every %1 connection made from now on, unless a connection has its own.</source>
        <translation>Lo usan todas las conexiones de %1 que se creen a partir de ahora, salvo que una conexión tenga los suyos.</translation>
    </message>
    <message>
        <source>Used by this connection alone, once you have signed in again. Until then it goes on as it is.</source>
        <translation>Lo usa solo esta conexión, una vez que haya vuelto a iniciar sesión. Hasta entonces sigue como está.</translation>
    </message>
    <message>
        <source>Used by the connection you make now, and by no other.</source>
        <translation>Lo usa la conexión que cree ahora, y ninguna otra.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save and reconnect</source>
        <translation>&amp;Guardar y reconectar</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>I&amp;niciar sesión</translation>
    </message>
    <message>
        <source>This is not an address of %1. Copy it from the browser while you are signed in.</source>
        <translation>Esta no es una dirección de %1. Cópiela del navegador mientras tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Patchbay uses the sign-in address %1 instead.</source>
        <translation>Patchbay usa en su lugar la dirección de inicio de sesión %1.</translation>
    </message>
    <message>
        <source>%1 has no app in its settings yet. Enter one of this connection&apos;s own.</source>
        <translation>%1 aún no tiene ninguna aplicación en sus ajustes. Introduzca una propia de esta conexión.</translation>
    </message>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>Es demasiado largo: como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The client id is missing. Copy it from your app.</source>
        <translation>Falta el id. de cliente. Cópielo de su aplicación.</translation>
    </message>
    <message>
        <source>A client id has no blanks. Copy it again, without the line around it.</source>
        <translation>Un id. de cliente no tiene espacios. Cópielo de nuevo, sin el resto de la línea.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>id. de cliente</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>with a client secret</source>
        <translation>con secreto de cliente</translation>
    </message>
    <message>
        <source>without a client secret</source>
        <translation>sin secreto de cliente</translation>
    </message>
    <message>
        <source>They are the same as yours.</source>
        <translation>Son iguales a los suyos.</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>Allí: %1.</translation>
    </message>
    <message>
        <source>%1 answers there.</source>
        <translation>%1 responde allí.</translation>
    </message>
    <message>
        <source>%1 takes the client id, the scopes and all redirect URIs so far.</source>
        <translation>%1 acepta por ahora el id. de cliente, los permisos y todos los URI de redirección.</translation>
    </message>
    <message>
        <source>Whether the redirect URIs are registered shows when somebody signs in.</source>
        <translation>Si los URI de redirección están registrados se verá cuando alguien inicie sesión.</translation>
    </message>
    <message>
        <source>%1 knows this app.</source>
        <translation>%1 conoce esta aplicación.</translation>
    </message>
    <message>
        <source>Whether the client id is right shows when somebody signs in.</source>
        <translation>Si el id. de cliente es correcto se verá cuando alguien inicie sesión.</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>&amp;Guardar y conectar</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderShow</name>
    <message>
        <source>Tells how a provider is set up, and how to set it up.</source>
        <translation>Muestra cómo está configurado un proveedor y cómo configurarlo.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Login host</source>
        <translation>Host de inicio de sesión</translation>
    </message>
    <message>
        <source>Login hosts there are</source>
        <translation>Hosts de inicio de sesión disponibles</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Scopes there are</source>
        <translation>Permisos disponibles</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>To set it up</source>
        <translation>Para configurarlo</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>Elige el proxy: HOST:PORT, el del sistema o ninguno.</translation>
    </message>
    <message>
        <source>HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system or none.</source>
        <translation>HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system o none.</translation>
    </message>
    <message>
        <source>The user name the proxy wants. Its password is asked for, or is a line of standard input.</source>
        <translation>El nombre de usuario que pide el proxy. Su contraseña se pregunta, o es una línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Say which proxy: HOST:PORT, system or none.</source>
        <translation>Indique qué proxy: HOST:PORT, system o none.</translation>
    </message>
    <message>
        <source>Only a proxy of your own has a user.</source>
        <translation>Solo un proxy propio tiene usuario.</translation>
    </message>
    <message>
        <source>--user takes the user name the proxy wants.</source>
        <translation>--user requiere el nombre de usuario que pide el proxy.</translation>
    </message>
    <message>
        <source>Password of the proxy:</source>
        <translation>Contraseña del proxy:</translation>
    </message>
    <message>
        <source>The proxy is set, but its password is not kept.</source>
        <translation>El proxy está definido, pero su contraseña no se guarda.</translation>
    </message>
    <message>
        <source>The proxy is set, but the password before is still in the keychain.</source>
        <translation>El proxy está definido, pero la contraseña anterior sigue en el llavero.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>En uso: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProxyShow</name>
    <message>
        <source>Tells by which proxy requests leave this computer.</source>
        <translation>Indica por qué proxy salen las solicitudes de este equipo.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Usuario: %1</translation>
    </message>
    <message>
        <source>Password: in your keychain</source>
        <translation>Contraseña: en el llavero</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Contraseña: ninguna</translation>
    </message>
</context>
<context>
    <name>patchbay::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickEntry</name>
    <message>
        <source>Quick &amp;lead</source>
        <translation>Alta rápida de &amp;prospecto</translation>
    </message>
    <message>
        <source>Quick &amp;contact</source>
        <translation>Alta rápida de &amp;contacto</translation>
    </message>
    <message>
        <source>&amp;Show Patchbay</source>
        <translation>&amp;Mostrar Patchbay</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickWindow</name>
    <message>
        <source>Lead</source>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>Guardado. Está en camino a %1.</translation>
    </message>
    <message>
        <source>&amp;Create contact</source>
        <translation>&amp;Crear contacto</translation>
    </message>
    <message>
        <source>&amp;Create lead</source>
        <translation>&amp;Crear prospecto</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Alta rápida de contacto</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>Alta rápida de prospecto</translation>
    </message>
    <message>
        <source>Writes to %1, %2</source>
        <translation>Escribe en %1, %2</translation>
    </message>
    <message>
        <source>No org is connected.</source>
        <translation>No hay ninguna organización conectada.</translation>
    </message>
    <message>
        <source>Already in %1: %2 (%3). “All fields” shows it and updates it.</source>
        <translation>Ya en %1: %2 (%3). «Todos los campos» lo muestra y lo actualiza.</translation>
    </message>
    <message>
        <source>Not in %1 yet.</source>
        <translation>Aún no está en %1.</translation>
    </message>
    <message>
        <source>Looking in %1…</source>
        <translation>Buscando en %1…</translation>
    </message>
    <message>
        <source>An e-mail address is enough. The name is saved as “NA” and marked To complete.</source>
        <translation>Basta con una dirección de correo electrónico. El nombre se guarda como «NA» y se marca como Por completar.</translation>
    </message>
    <message>
        <source>No company yet? The lead is saved with “Unknown” and marked To complete.</source>
        <translation>¿Todavía sin empresa? El prospecto se guarda con «Unknown» y se marca como Por completar.</translation>
    </message>
    <message>
        <source>Chan&amp;ge org</source>
        <translation>Cambiar or&amp;ganización</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreate</name>
    <message>
        <source>Creates a record of any kind; prints its id once the org has it.</source>
        <translation>Crea un registro de cualquier tipo; imprime su id. cuando la organización lo tiene.</translation>
    </message>
    <message>
        <source>The object&apos;s API name: Opportunity, Visit__c.</source>
        <translation>El nombre de API del objeto: Opportunity, Visit__c.</translation>
    </message>
    <message>
        <source>Name the kind of record first, as Opportunity or Visit__c.</source>
        <translation>Indique primero el tipo de objeto, como Opportunity o Visit__c.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreation</name>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>Id., nombre, organización o cuenta de la conexión.</translation>
    </message>
    <message>
        <source>A repeat with the same key creates nothing new.</source>
        <translation>Una repetición con la misma clave no crea nada nuevo.</translation>
    </message>
    <message>
        <source>Do not run the org&apos;s assignment rule.</source>
        <translation>No ejecutar la regla de asignación de la organización.</translation>
    </message>
    <message>
        <source>Create it even if the org&apos;s duplicate rule warns, or the address is known there.</source>
        <translation>Crearlo aunque la regla de duplicados de la organización avise, o la dirección ya se conozca allí.</translation>
    </message>
    <message>
        <source>Return as soon as it is on disk; a running Patchbay sends it.</source>
        <translation>Terminar en cuanto esté en el disco; lo enviará un Patchbay en ejecución.</translation>
    </message>
    <message>
        <source>Any other field, by API name; - reads a JSON object of fields from standard input.</source>
        <translation>Cualquier otro campo, por su nombre de API; - lee de la entrada estándar un objeto JSON con campos.</translation>
    </message>
    <message>
        <source>--%1 takes one line, without control characters.</source>
        <translation>--%1 admite una sola línea, sin caracteres de control.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordEffects</name>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Try now: %1</source>
        <translation>Probar ahora: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFind</name>
    <message>
        <source>Finds records in the org by e-mail address or name.</source>
        <translation>Busca registros en la organización por dirección de correo electrónico o nombre.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>Id., nombre, organización o cuenta de la conexión.</translation>
    </message>
    <message>
        <source>Kinds to search by name, separated by commas (default: %1).</source>
        <translation>Tipos en los que buscar por nombre, separados por comas (predeterminado: %1).</translation>
    </message>
    <message>
        <source>An e-mail address, looked for among leads and contacts; or a part of a name.</source>
        <translation>Una dirección de correo electrónico, que se busca entre prospectos y contactos; o una parte de un nombre.</translation>
    </message>
    <message>
        <source>Say what to look for: two letters at least, or an e-mail address.</source>
        <translation>Indique qué buscar: al menos dos letras, o una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>--object takes API names, as Lead,Contact.</source>
        <translation>--object requiere nombres de API, como Lead,Contact.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFormWidget</name>
    <message>
        <source>Show one more field</source>
        <translation>Mostrar un campo más</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fields</source>
        <translation>
            <numerusform>Mostrar %Ln campo más</numerusform>
            <numerusform>Mostrar %Ln campos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordHead</name>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>&amp;Otro…</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordMatches</name>
    <message>
        <source>created %1</source>
        <translation>creado el %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordNews</name>
    <message>
        <source>Records need you</source>
        <translation>Hay registros que requieren su atención</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were rejected or are uncertain.</source>
        <translation>
            <numerusform>%Ln registro fue rechazado o es incierto.</numerusform>
            <numerusform>%Ln registros fueron rechazados o son inciertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Abrir Actividad</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordOpen</name>
    <message>
        <source>Opens a record&apos;s page in the browser.</source>
        <translation>Abre la página de un registro en el navegador.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>Id., nombre, organización o cuenta de la conexión.</translation>
    </message>
    <message>
        <source>Print the address and open nothing.</source>
        <translation>Imprimir la dirección y no abrir nada.</translation>
    </message>
    <message>
        <source>The record&apos;s id.</source>
        <translation>El id. del registro.</translation>
    </message>
    <message>
        <source>Name a record by its id of 15 or 18 characters.</source>
        <translation>Indique un registro por su id. de 15 o 18 caracteres.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordPages</name>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>%1 is deleted again</source>
        <translation>%1 se ha eliminado de nuevo</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>¿Descartar %1?</translation>
    </message>
    <message>
        <source>It is kept nowhere else. Patchbay neither sends it nor looks for it any more.</source>
        <translation>No se conserva en ningún otro sitio. Patchbay ya no lo envía ni lo busca.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Delete %1 in %2?</source>
        <translation>¿Eliminar %1 en %2?</translation>
    </message>
    <message>
        <source>It is deleted there for everybody, with what was added to it since. An admin can restore it from the recycle bin for some days.</source>
        <translation>Se elimina allí para todos, con lo que se le haya añadido desde entonces. Un administrador puede restaurarlo de la papelera de reciclaje durante algunos días.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>It was written for another user. %1 will name %2 as the one who created it.</source>
        <translation>Se escribió para otro usuario. En %1 figurará %2 como quien lo creó.</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>Es posible que ya haya llegado: mire primero allí.</translation>
    </message>
    <message>
        <source>Send %1 as %2?</source>
        <translation>¿Enviar %1 como %2?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Discard this run of “%1”?</source>
        <translation>¿Descartar esta ejecución de «%1»?</translation>
    </message>
    <message>
        <source>It is not done for %1, and Patchbay forgets it. The record stays as it is.</source>
        <translation>No se hace para %1, y Patchbay la olvida. El registro queda como está.</translation>
    </message>
    <message>
        <source>%1 is discarded</source>
        <translation>%1 se ha descartado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>%1 is not back yet</source>
        <translation>%1 aún no se ha restaurado</translation>
    </message>
    <message>
        <source>It could not be written to this computer, or another record has come under its key. Patchbay holds it until it ends.</source>
        <translation>No se pudo escribir en este equipo, o hay otro registro con su misma clave. Patchbay lo conserva hasta que se cierre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>New record, choose its kind</source>
        <translation>Nuevo registro, elegir su tipo</translation>
    </message>
    <message>
        <source>The run of “%1” is discarded</source>
        <translation>La ejecución de «%1» se ha descartado</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>No se pudo abrir</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nuevo prospecto</translation>
    </message>
    <message>
        <source>%1 is neither a vCard nor a CSV file</source>
        <comment>a file</comment>
        <translation>%1 no es ni una vCard ni un archivo CSV</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <comment>a file</comment>
        <translation>No se pudo leer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>%Ln registro descartado</numerusform>
            <numerusform>%Ln registros descartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) discarded</source>
        <translation>
            <numerusform>%Ln ejecución descartada</numerusform>
            <numerusform>%Ln ejecuciones descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The run of “%1” is not back yet</source>
        <translation>La ejecución de «%1» aún no se ha restaurado</translation>
    </message>
    <message>
        <source>It could not be written to this computer. Patchbay holds it until it ends.</source>
        <translation>No se pudo escribir en este equipo. Patchbay la conserva hasta que se cierre.</translation>
    </message>
    <message>
        <source>The run of “%1” cannot come back</source>
        <translation>La ejecución de «%1» no se puede restaurar</translation>
    </message>
    <message>
        <source>Its record is no longer on this computer.</source>
        <translation>Su registro ya no está en este equipo.</translation>
    </message>
    <message>
        <source>Bringing back what was discarded</source>
        <translation>Restaurando lo descartado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not back yet</source>
        <translation>
            <numerusform>%Ln registro aún no se ha restaurado</numerusform>
            <numerusform>%Ln registros aún no se han restaurado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written to this computer, or other records have come under their keys. Patchbay holds them until it ends.</source>
        <comment>names of records</comment>
        <translation>%1: no se pudo escribir en este equipo, o entretanto hay otros registros con las mismas claves. Patchbay los conserva hasta que se cierre.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not back yet</source>
        <translation>
            <numerusform>%Ln ejecución aún no se ha restaurado</numerusform>
            <numerusform>%Ln ejecuciones aún no se han restaurado</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written to this computer. Patchbay holds them until it ends.</source>
        <translation>No se pudieron escribir en este equipo. Patchbay las conserva hasta que se cierre.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot come back</source>
        <translation>
            <numerusform>%Ln ejecución no se puede restaurar</numerusform>
            <numerusform>%Ln ejecuciones no se pueden restaurar</numerusform>
        </translation>
    </message>
    <message>
        <source>Their records are no longer on this computer.</source>
        <translation>Sus registros ya no están en este equipo.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordResultView</name>
    <message>
        <source>To complete</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;Abrir en la organización de demostración</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>&amp;Abrir en Salesforce</translation>
    </message>
    <message>
        <source>%1. By the automation “%2”.</source>
        <comment>how it stands</comment>
        <translation>%1. Por la automatización «%2».</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it stands, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar el id.</translation>
    </message>
    <message>
        <source>If it has one for this lead; otherwise it is yours.</source>
        <translation>Si tiene una para este prospecto; si no, usted es el propietario.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit this contact</source>
        <translation>&amp;Editar este contacto</translation>
    </message>
    <message>
        <source>&amp;Edit this lead</source>
        <translation>&amp;Editar este prospecto</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>&amp;Nuevo prospecto</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>&amp;Nuevo contacto</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nuevo registro</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
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
        <translation>Registro actualizado en %2: %1</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>%1 may not take records from Patchbay: the connection lacks %2.</source>
        <extracomment>%1 is an org, %2 scopes: &quot;api or full&quot;</extracomment>
        <translation>%1 no puede aceptar registros de Patchbay: a la conexión le falta %2.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between scopes</comment>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>patchbay::RedirectUris</name>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Redirect URI %1 of %2</source>
        <comment>read out: which of how many</comment>
        <translation>URI de redirección %1 de %2</translation>
    </message>
    <message>
        <source>Copy all of them into the app, exactly.</source>
        <translation>Cópielos todos en la aplicación, exactamente.</translation>
    </message>
    <message>
        <source>Copy it into the app, exactly.</source>
        <translation>Cópielo en la aplicación, exactamente.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovableChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovalViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts that are not named here</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Of service</source>
        <translation>Del servicio</translation>
    </message>
    <message>
        <source>With tag</source>
        <translation>Con la etiqueta</translation>
    </message>
    <message>
        <source>Of tenant</source>
        <translation>Del inquilino</translation>
    </message>
    <message>
        <source>All accounts (%1)</source>
        <comment>a number</comment>
        <translation>Todas las cuentas (%1)</translation>
    </message>
    <message>
        <source>Nothing is disconnected</source>
        <translation>No se desconectó nada</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)?</source>
        <translation>
            <numerusform>¿Desconectar %Ln cuenta?</numerusform>
            <numerusform>¿Desconectar %Ln cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service is told to end the access, and the tokens are deleted from your keychain. What was written stays in Activity.</source>
        <translation>Se pide a cada servicio que termine el acceso, y los tokens se eliminan del llavero. Lo escrito permanece en Actividad.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)</source>
        <translation>
            <numerusform>Desconectar %Ln cuenta</numerusform>
            <numerusform>Desconectar %Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected</source>
        <translation>
            <numerusform>%Ln cuenta está desconectada</numerusform>
            <numerusform>%Ln cuentas están desconectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not wholly removed yet</source>
        <translation>
            <numerusform>%Ln cuenta aún no se ha quitado del todo</numerusform>
            <numerusform>%Ln cuentas aún no se han quitado del todo</numerusform>
        </translation>
    </message>
    <message>
        <source>Their cards say what is left. Patchbay tries again.</source>
        <translation>Sus tarjetas indican lo que queda. Patchbay lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is removed</source>
        <translation>No se quitó nada</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>No hay ninguna cuenta conectada.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected: each service is told to end the access, and the tokens are deleted from your keychain.</source>
        <translation>
            <numerusform>Se desconecta %Ln cuenta: se pide a cada servicio que termine el acceso, y los tokens se eliminan del llavero.</numerusform>
            <numerusform>Se desconectan %Ln cuentas: se pide a cada servicio que termine el acceso, y los tokens se eliminan del llavero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>Se pierde %Ln registro que no tiene ninguna organización.</numerusform>
            <numerusform>Se pierden %Ln registros que no tiene ninguna organización.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n record(s) is deleted here. Export it first to keep it.</source>
        <translation>
            <numerusform>Aquí se elimina el historial de %Ln registro. Expórtelo antes para conservarlo.</numerusform>
            <numerusform>Aquí se elimina el historial de %Ln registros. Expórtelo antes para conservarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings, the demo org and all else that Patchbay keeps on this computer is deleted. Patchbay ends then.</source>
        <translation>Se eliminan los ajustes, la organización de demostración y todo lo demás que Patchbay guarda en este equipo. Después Patchbay se cierra.</translation>
    </message>
    <message>
        <source>Not everything is removed</source>
        <translation>No se eliminó todo</translation>
    </message>
    <message>
        <source>Your keychain did not delete everything</source>
        <translation>El llavero no lo eliminó todo</translation>
    </message>
    <message>
        <source>Unlock it, then remove everything once more. Until then Patchbay keeps what it needs to find them.</source>
        <translation>Desbloquéelo y elimínelo todo una vez más. Hasta entonces, Patchbay conserva lo que necesita para encontrarlos.</translation>
    </message>
    <message>
        <source>The access may stay valid there until you end it yourself.</source>
        <translation>El acceso puede seguir siendo válido allí hasta que usted lo termine.</translation>
    </message>
</context>
<context>
    <name>patchbay::RemoveEverythingCommand</name>
    <message>
        <source>Removes all that Patchbay keeps on this computer.</source>
        <translation>Quita todo lo que Patchbay guarda en este equipo.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>Also remove the provider files you wrote.</source>
        <translation>Quitar también los archivos de proveedor que usted escribió.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes if that is meant.</source>
        <translation>Aquí no se puede preguntar a nadie: añada --yes si es lo que quiere.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are disconnected.</source>
        <translation>
            <numerusform>Se desconecta %Ln conexión.</numerusform>
            <numerusform>Se desconectan %Ln conexiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>Se pierde %Ln registro que no tiene ninguna organización.</numerusform>
            <numerusform>Se pierden %Ln registros que no tiene ninguna organización.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history, the settings and the demo org are deleted.</source>
        <translation>Se eliminan el historial, los ajustes y la organización de demostración.</translation>
    </message>
    <message>
        <source>Remove everything from this computer? [yes/no]</source>
        <translation>¿Eliminar todo de este equipo? [sí/no]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>%1: the access may stay valid at %2 until you end it there.</source>
        <translation>%1: el acceso puede seguir siendo válido en %2 hasta que usted lo termine allí.</translation>
    </message>
    <message>
        <source>%1: the keychain did not delete its secret.</source>
        <translation>%1: el llavero no eliminó su secreto.</translation>
    </message>
    <message>
        <source>Nothing of Patchbay is left on this computer.</source>
        <translation>No queda nada de Patchbay en este equipo.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. What is needed to find them is kept.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo. Se conserva lo necesario para encontrarlos.</translation>
    </message>
</context>
<context>
    <name>patchbay::RunCommand</name>
    <message>
        <source>Runs a program that finds a token in its environment.</source>
        <translation>Ejecuta un programa que encuentra un token en su entorno.</translation>
    </message>
    <message>
        <source>Renew the token unless it is good for so many seconds (default 60).</source>
        <translation>Renovar el token salvo que sea válido durante estos segundos (predeterminado: 60).</translation>
    </message>
    <message>
        <source>The program, with its own arguments. It has ACCESS_TOKEN and INSTANCE_URL.</source>
        <translation>El programa, con sus propios argumentos. Tiene ACCESS_TOKEN e INSTANCE_URL.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid requiere un número de segundos.</translation>
    </message>
    <message>
        <source>Say a connection and a command: run CONNECTION -- COMMAND.</source>
        <translation>Indique una conexión y un comando: run CONEXIÓN -- COMANDO.</translation>
    </message>
</context>
<context>
    <name>patchbay::RunNews</name>
    <message>
        <source>Automations need you</source>
        <translation>Hay automatizaciones que requieren su atención</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed or may have been done.</source>
        <translation>
            <numerusform>%Ln ejecución falló o es posible que se haya hecho.</numerusform>
            <numerusform>%Ln ejecuciones fallaron o es posible que se hayan hecho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>Mostrar las ejecuciones</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsModel</name>
    <message>
        <source>It waits</source>
        <translation>Está en espera</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Está en curso</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está hecha</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>¿Ha llegado?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The automation was deleted: this cannot be tried again.</source>
        <translation>La automatización se eliminó: esto no se puede intentar de nuevo.</translation>
    </message>
    <message>
        <source>The automation is off. Switch it on, and this goes on by itself.</source>
        <translation>La automatización está desactivada. Actívela, y esto continuará por sí mismo.</translation>
    </message>
    <message>
        <source>It goes out by itself, as quickly as the service allows.</source>
        <translation>Sale por sí misma, tan rápido como el servicio lo permite.</translation>
    </message>
    <message>
        <source>This run is no longer as it was when you decided. Look at it again.</source>
        <translation>Esta ejecución ya no es como era cuando usted decidió. Vuelva a mirarla.</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Organización quitada</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsPage</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatizaciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Ninguna ejecución coincide con «%1»</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>Compruebe la ortografía, o busque algo más corto.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>No run is in this state.</source>
        <translation>Ninguna ejecución está en este estado.</translation>
    </message>
    <message>
        <source>No automation has run yet</source>
        <translation>Aún no se ha ejecutado ninguna automatización</translation>
    </message>
    <message>
        <source>What automations do for new records shows up here.</source>
        <translation>Lo que las automatizaciones hagan con los registros nuevos aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>when</comment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>when</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Reading what automations did</source>
        <translation>Leyendo lo que hicieron las automatizaciones</translation>
    </message>
    <message>
        <source>The runs could not be read</source>
        <translation>No se pudieron leer las ejecuciones</translation>
    </message>
</context>
<context>
    <name>patchbay::ScopeBoxes</name>
    <message>
        <source>%1 Needed.</source>
        <translation>%1 Necesario.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Only what is needed</source>
        <translation>Solo lo necesario</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Su propia selección</translation>
    </message>
</context>
<context>
    <name>patchbay::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
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
        <translation>Acepta registros de programas de este equipo y los envía, hasta que se termine.</translation>
    </message>
    <message>
        <source>Listen on this port of this computer (default %1).</source>
        <translation>Escuchar en este puerto de este equipo (predeterminado: %1).</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port requiere un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>Listening on %1. End with Ctrl+C.</source>
        <translation>Escuchando en %1. Termine con Ctrl+C.</translation>
    </message>
    <message>
        <source>Take the JSON, CSV and vCard files of this folder too: leads, and contacts from the folder “contacts” in it.</source>
        <translation>Tomar también los archivos JSON, CSV y vCard de esta carpeta: prospectos, y contactos de la carpeta «contacts» que contiene.</translation>
    </message>
    <message>
        <source>No tokens are handed out: your administrator has settled this.</source>
        <translation>No se entregan tokens: así lo ha definido su administrador.</translation>
    </message>
    <message>
        <source>Tokens for your own programs: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</source>
        <translation>Tokens para sus propios programas: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsPage</name>
    <message>
        <source>As the service prefers</source>
        <translation>Como prefiera el servicio</translation>
    </message>
    <message>
        <source>In Patchbay&apos;s window</source>
        <translation>En la ventana de Patchbay</translation>
    </message>
    <message>
        <source>In my browser</source>
        <translation>En mi navegador</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>From Activity only, within an hour: in their orgs they stay. What waits for you is kept.</source>
        <translation>Solo de Actividad, en el plazo de una hora: en sus organizaciones permanecen. Lo que requiere su atención se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Después de %Ln día</numerusform>
            <numerusform>Después de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>No se escribe nada en ninguna organización. Las conexiones se siguen probando y renovando.</translation>
    </message>
    <message>
        <source>Nothing is written to any org. %1</source>
        <comment>the reason</comment>
        <translation>No se escribe nada en ninguna organización. %1</translation>
    </message>
    <message>
        <source>By a passphrase.</source>
        <translation>Con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Not locked: there is no passphrase.</source>
        <translation>Sin bloquear: no hay frase de contraseña.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Establecer &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>From any page.</source>
        <translation>Desde cualquier página.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: there is no policy on this computer.</source>
        <translation>Nada: no hay ninguna directiva en este equipo.</translation>
    </message>
    <message>
        <source>Nothing: the policy settles nothing.</source>
        <translation>Nada: la directiva no define nada.</translation>
    </message>
    <message>
        <source>An administrator can settle what is on these pages by a policy file; the manual of patchbay tells how.</source>
        <translation>Un administrador puede definir lo que hay en estas páginas mediante un archivo de directiva; el manual de patchbay explica cómo.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>Solicitudes locales</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsViewModel</name>
    <message>
        <source>Your administrator has settled this.</source>
        <translation>Su administrador lo ha definido.</translation>
    </message>
    <message>
        <source>Your administrator requires the lock.</source>
        <translation>Su administrador exige el bloqueo.</translation>
    </message>
</context>
<context>
    <name>patchbay::SetupStepsList</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Paso %1, hecho: %2</translation>
    </message>
    <message>
        <source>Step %1, not right yet: %2</source>
        <translation>Paso %1, aún no es correcto: %2</translation>
    </message>
</context>
<context>
    <name>patchbay::SignIn</name>
    <message>
        <source>No browser could be opened here: open the address above yourself.</source>
        <translation>Aquí no se pudo abrir ningún navegador: abra usted la dirección de arriba.</translation>
    </message>
    <message>
        <source>Sign in here:</source>
        <translation>Inicie sesión aquí:</translation>
    </message>
    <message>
        <source>Enter the code %1 here:</source>
        <translation>Introduzca el código %1 aquí:</translation>
    </message>
    <message>
        <source>Then paste the address of the last page here; a browser may say that it cannot open that page.</source>
        <translation>Después pegue aquí la dirección de la última página; un navegador puede decir que no puede abrir esa página.</translation>
    </message>
    <message>
        <source>It is not shown.</source>
        <translation>No se muestra.</translation>
    </message>
    <message>
        <source>If the last page does not open, paste its address here. It is not shown.</source>
        <translation>Si la última página no se abre, pegue aquí su dirección. No se muestra.</translation>
    </message>
</context>
<context>
    <name>patchbay::SignInCommand</name>
    <message>
        <source>Connected: %1.</source>
        <translation>Conectado: %1.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>No hay ningún proveedor «%1»: vea «patchbayctl provider list».</translation>
    </message>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>Cancelado; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Open no browser here: print the address, and read that of the last page from the terminal or the standard input.</source>
        <translation>No abrir ningún navegador aquí: imprimir la dirección, y leer la de la última página del terminal o de la entrada estándar.</translation>
    </message>
    <message>
        <source>Print a code to be entered on another computer, where the provider has that.</source>
        <translation>Imprimir un código para introducirlo en otro equipo, si el proveedor lo ofrece.</translation>
    </message>
    <message>
        <source>Say either --paste or --device.</source>
        <translation>Indique --paste o bien --device.</translation>
    </message>
</context>
<context>
    <name>patchbay::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>patchbay::TableBlock</name>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
</context>
<context>
    <name>patchbay::TestRecordDialogs</name>
    <message>
        <source>Create and delete</source>
        <translation>Crear y eliminar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
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
        <translation>Se crea en %1 un prospecto llamado «Patchbay test» y se elimina de inmediato. Lo que la organización hace por sí misma con un prospecto nuevo, lo hace con este: asignación, correos electrónicos, automatizaciones.</translation>
    </message>
    <message>
        <source>This is a production org.</source>
        <translation>Esta es una organización de producción.</translation>
    </message>
    <message>
        <source>Create and delete a test lead in %1?</source>
        <translation>¿Crear y eliminar un prospecto de prueba en %1?</translation>
    </message>
    <message>
        <source>A test lead was created in %1 and deleted again.</source>
        <translation>Se creó un prospecto de prueba en %1 y se eliminó después.</translation>
    </message>
    <message>
        <source>The test lead was created, but not deleted: %1.</source>
        <translation>El prospecto de prueba se creó, pero no se eliminó: %1.</translation>
    </message>
    <message>
        <source>%1 Delete it there yourself.</source>
        <comment>why it was not deleted</comment>
        <translation>%1 Elimínelo usted allí.</translation>
    </message>
    <message>
        <source>No answer came, so nobody knows whether the test lead was created.</source>
        <translation>No llegó respuesta, así que no se sabe si se creó el prospecto de prueba.</translation>
    </message>
    <message>
        <source>Look in %1 for a lead called “Patchbay test”, and delete it there.</source>
        <translation>Busque en %1 un prospecto llamado «Patchbay test» y elimínelo allí.</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: a duplicate rule of the org stopped it.</source>
        <translation>%1 no aceptó el prospecto de prueba: lo detuvo una regla de duplicados de la organización.</translation>
    </message>
    <message>
        <source>Signing in and writing work. An older test lead may still be there.</source>
        <translation>El inicio de sesión y la escritura funcionan. Puede que allí quede un prospecto de prueba anterior.</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: it wants %2.</source>
        <translation>%1 no aceptó el prospecto de prueba: exige %2.</translation>
    </message>
    <message>
        <source>Signing in works. Leads from the form ask for these fields.</source>
        <translation>El inicio de sesión funciona. Los prospectos del formulario piden estos campos.</translation>
    </message>
    <message>
        <source>No test lead was created in %1.</source>
        <translation>No se creó ningún prospecto de prueba en %1.</translation>
    </message>
    <message>
        <source>Creating a test lead in %1 and deleting it again</source>
        <translation>Creando un prospecto de prueba en %1 y eliminándolo después</translation>
    </message>
</context>
<context>
    <name>patchbay::ToComplete</name>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No name or company</source>
        <translation>Sin nombre ni empresa</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sin empresa</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>a person&apos;s name</comment>
        <translation>Completar %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>what a record lacks</comment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Introducido</translation>
    </message>
    <message>
        <source>What is known by now</source>
        <translation>Lo que ya se sabe</translation>
    </message>
    <message>
        <source>Its connection is gone.</source>
        <translation>Su conexión ya no existe.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a person&apos;s name</comment>
        <translation>Editar %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ToCompleteList</name>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>&amp;Abrir en Salesforce</translation>
    </message>
    <message>
        <source>&amp;Complete…</source>
        <translation>Co&amp;mpletar…</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>No se pudo abrir.</translation>
    </message>
    <message>
        <source>Records to complete</source>
        <translation>Registros por completar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;Abrir en la organización de demostración</translation>
    </message>
    <message>
        <source>%1 could not be asked: this is what was entered here.</source>
        <translation>No se pudo preguntar a %1: esto es lo que se introdujo aquí.</translation>
    </message>
    <message>
        <source>Who is entered without a company or a name shows up here.</source>
        <translation>Quien se introduzca sin empresa o sin nombre aparecerá aquí.</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>Ninguna organización conectada</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Conecte Salesforce, o pruebe la organización de demostración.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Preguntando a %1</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>No se pudo leer nada</translation>
    </message>
    <message>
        <source>Nothing entered here waits to be completed</source>
        <translation>Nada de lo introducido aquí está por completar</translation>
    </message>
    <message>
        <source>All leads and contacts are complete</source>
        <translation>Todos los prospectos y contactos están completos</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Pre&amp;guntar de nuevo</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation>No se preguntó a %1</translation>
    </message>
</context>
<context>
    <name>patchbay::TokenCommand</name>
    <message>
        <source>Renew unless it is good for so many seconds (default 60).</source>
        <translation>Renovarlo salvo que sea válido durante estos segundos (predeterminado: 60).</translation>
    </message>
    <message>
        <source>Only if the connection has this scope; may be given several times.</source>
        <translation>Solo si la conexión tiene este permiso (scope); se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Print it even though the output is a terminal.</source>
        <translation>Imprimirlo aunque la salida sea un terminal.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid requiere un número de segundos.</translation>
    </message>
    <message>
        <source>A token is a key: it is not printed on a terminal. Pipe it, or add --show.</source>
        <translation>Un token es una llave: no se imprime en un terminal. Rediríjalo, o añada --show.</translation>
    </message>
    <message>
        <source>Prints a valid access token, renewed if need be.</source>
        <translation>Imprime un token de acceso válido, renovado si hace falta.</translation>
    </message>
    <message>
        <source>plain (default), json, env (lines for a shell&apos;s eval) or header (for curl -H @-).</source>
        <translation>plain (predeterminado), json, env (líneas para el eval de un shell) o header (para curl -H @-).</translation>
    </message>
    <message>
        <source>--format takes plain, json, env or header.</source>
        <translation>--format requiere plain, json, env o header.</translation>
    </message>
</context>
<context>
    <name>patchbay::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>patchbay::Workspace</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard in a minute.</source>
        <translation>Copiado. Se quitará del portapapeles dentro de un minuto.</translation>
    </message>
    <message>
        <source>Patchbay needs a keychain</source>
        <translation>Patchbay necesita un llavero</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KWallet, then sign in to your desktop again. Your tokens are kept there and nowhere else. Without one you can connect for this run only.</source>
        <translation>Instale GNOME Keyring (paquete gnome-keyring) o KWallet y vuelva a iniciar sesión en el escritorio. Sus tokens se guardan allí y en ningún otro sitio. Sin uno, puede conectar solo para esta ejecución.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Remove %1 anyway?</source>
        <translation>¿Quitar %1 de todos modos?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No browser could be opened. The link is on the clipboard instead.</source>
        <translation>No se pudo abrir ningún navegador. El enlace está en el portapapeles.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Exportar historial…</translation>
    </message>
    <message>
        <source>%1 is told to end the access, and the token is deleted from your keychain.</source>
        <translation>Se pide a %1 que termine el acceso, y el token se elimina del llavero.</translation>
    </message>
    <message>
        <source>What was written stays in Activity.</source>
        <translation>Lo escrito permanece en Actividad.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>¿Eliminar todo de este equipo?</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n provider file(s) I wrote</source>
        <translation>
            <numerusform>Eliminar también %Ln archivo de proveedor que escribí</numerusform>
            <numerusform>Eliminar también %Ln archivos de proveedor que escribí</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is being removed</source>
        <translation>Se está eliminando todo</translation>
    </message>
    <message>
        <source>Removed here; not all could be ended elsewhere</source>
        <translation>Quitado aquí; no todo se pudo terminar en otros sitios</translation>
    </message>
    <message>
        <source>Quit Patchbay</source>
        <translation>Salir de Patchbay</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar historial</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>patchbay-history.csv</source>
        <comment>a file name</comment>
        <translation>patchbay-historial.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>%Ln registro exportado</numerusform>
            <numerusform>%Ln registros exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>Alta rápida de prospecto</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Alta rápida de contacto</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>Test every connection</source>
        <translation>Probar todas las conexiones</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatizaciones</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>What it has not done yet is not done. Records stay.</source>
        <translation>Lo que aún no ha hecho no se hará. Los registros se conservan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every connection is being tested</source>
        <translation>Se están probando todas las conexiones</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nuevo prospecto</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Borrador descartado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>Se ha eliminado «%1»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send the %n record(s) first</source>
        <translation>
            <numerusform>&amp;Enviar primero %Ln registro</numerusform>
            <numerusform>&amp;Enviar primero los %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep them until I connect again</source>
        <comment>records</comment>
        <translation>
            <numerusform>&amp;Conservarlo hasta que vuelva a conectar</numerusform>
            <numerusform>&amp;Conservarlos hasta que vuelva a conectar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard them</source>
        <comment>records</comment>
        <translation>
            <numerusform>Desca&amp;rtarlo</numerusform>
            <numerusform>Desca&amp;rtarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait for this org.</source>
        <translation>
            <numerusform>%Ln registro aún espera a esta organización.</numerusform>
            <numerusform>%Ln registros aún esperan a esta organización.</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is still going on</source>
        <translation>Aún hay una exportación en curso</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>The export is cancelled. Nothing was written.</source>
        <translation>La exportación se ha cancelado. No se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it so far. Begin the next one when it is done, or cancel this one.</source>
        <translation>
            <numerusform>Hasta ahora contiene %Ln registro. Empiece la siguiente cuando termine o cancele esta.</numerusform>
            <numerusform>Hasta ahora contiene %Ln registros. Empiece la siguiente cuando termine o cancele esta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting the history: %n record(s) so far</source>
        <translation>
            <numerusform>Exportando el historial: %Ln registro hasta ahora</numerusform>
            <numerusform>Exportando el historial: %Ln registros hasta ahora</numerusform>
        </translation>
    </message>
</context>
</TS>
