<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutPane</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>MIT. You may use, change and pass on Patchbay; it comes without any warranty.</source>
        <translation>MIT. Você pode usar, alterar e repassar o Patchbay; ele vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Trabalho de outros</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), QtKeychain (BSD), libsodium (ISC), tl::expected (CC0), SQLite (public domain), OpenSSL (Apache 2.0); in the demo org cpp-httplib (MIT). Their licences come with your system&apos;s packages.</source>
        <translation>Qt (LGPL 3), QtKeychain (BSD), libsodium (ISC), tl::expected (CC0), SQLite (domínio público), OpenSSL (Apache 2.0); na organização de demonstração, cpp-httplib (MIT). As licenças deles vêm com os pacotes do seu sistema.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>F1 explains the page you are on. Diagnostics, here in Settings, has the report for whoever helps you, with nothing secret in it. “man patchbay” and “man patchbayctl” in a terminal tell everything.</source>
        <translation>F1 explica a página em que você está. Diagnóstico, aqui em Configurações, tem o relatório para quem ajuda você, sem nada secreto. “man patchbay” e “man patchbayctl” em um terminal explicam tudo.</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Arrived</source>
        <comment>a record, in its org</comment>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a record, by its org</comment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1 names fields</comment>
        <translation>Recusado: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Held back: a similar record is there</source>
        <translation>Retido: há um registro parecido lá</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>Retido para você decidir</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Salvo neste computador</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>%1 is an org</comment>
        <translation>Enviado para %1</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima tentativa</translation>
    </message>
    <message>
        <source>Deleted there again</source>
        <translation>Excluído lá depois</translation>
    </message>
    <message>
        <source>It is kept here, but goes to no org yet</source>
        <translation>Fica guardado aqui, mas ainda não vai para nenhuma organização</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>A conexão dele não existe mais</translation>
    </message>
    <message>
        <source>Connect an org to send it there, or discard it.</source>
        <translation>Conecte uma organização para enviá-lo para lá, ou descarte-o.</translation>
    </message>
    <message>
        <source>Connect the org again to send it, or discard it.</source>
        <translation>Conecte a organização novamente para enviá-lo, ou descarte-o.</translation>
    </message>
    <message>
        <source>Send it as an account that is connected now, or discard it.</source>
        <translation>Envie-o com uma conta que esteja conectada agora, ou descarte-o.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n tries</source>
        <comment>%1 is an org; more than one</comment>
        <translation>
            <numerusform>Enviado para %1, %Ln tentativa</numerusform>
            <numerusform>Enviado para %1, %Ln tentativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Pesquisar registros</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quais registros</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>What is shown here, as a table for a spreadsheet</source>
        <translation>O que é mostrado aqui, como tabela para uma planilha</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>Registros ou automações</translation>
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
        <translation>Próximo registro</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>&amp;Corrigir e enviar</translation>
    </message>
    <message>
        <source>Open full f&amp;orm</source>
        <translation>Abrir &amp;formulário completo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar novamente</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Send &amp;as…</source>
        <translation>En&amp;viar como…</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>Copiar de&amp;talhes</translation>
    </message>
    <message>
        <source>Copy a &amp;note for the admin</source>
        <translation>Copiar &amp;uma nota para o administrador</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
</context>
<context>
    <name>AppOptions</name>
    <message>
        <source>Of an app of your own; empty: the one that applies without.</source>
        <translation>De um aplicativo próprio; vazio: o que se aplica sem indicação.</translation>
    </message>
    <message>
        <source>Read that app&apos;s client secret from standard input.</source>
        <translation>Ler da entrada padrão o segredo do cliente desse aplicativo.</translation>
    </message>
    <message>
        <source>Read it from this file descriptor, which a script may have opened.</source>
        <translation>Lê-lo deste descritor de arquivo, que um script pode ter aberto.</translation>
    </message>
    <message>
        <source>Separated by commas; empty: the usual choice.</source>
        <translation>Separados por vírgulas; vazio: a escolha habitual.</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>Onde entrar: um domínio, ou uma chave como sandbox.</translation>
    </message>
    <message>
        <source>A client id has no blanks.</source>
        <translation>Um ID do cliente não tem espaços.</translation>
    </message>
    <message>
        <source>%1 has no scope “%2”.</source>
        <comment>a provider</comment>
        <translation>%1 não tem o escopo “%2”.</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of a file descriptor.</source>
        <translation>--secret-fd exige o número de um descritor de arquivo.</translation>
    </message>
    <message>
        <source>Say either --secret-stdin or --secret-fd.</source>
        <translation>Indique --secret-stdin ou --secret-fd.</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Segredo do cliente:</translation>
    </message>
    <message>
        <source>There was no secret to read; nothing has changed.</source>
        <translation>Não havia segredo a ler; nada mudou.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
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
        <translation>A janela muda imediatamente. O que está no formulário do registro permanece.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>yes</source>
        <extracomment>What a person types for yes</extracomment>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>AutomationsPage</name>
    <message>
        <source>Automations</source>
        <translation>Automações</translation>
    </message>
    <message>
        <source>&amp;New automation</source>
        <translation>&amp;Nova automação</translation>
    </message>
    <message>
        <source>Run after a record has arrived. If one fails, the record stays as it is.</source>
        <translation>São executadas depois que um registro chega. Se uma falhar, o registro fica como está.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Em</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>&amp;Fazer</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>C&amp;anal</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>Mensa&amp;gem</translation>
    </message>
    <message>
        <source>Preview with your latest record</source>
        <translation>Prévia com o seu registro mais recente</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Enviar &amp;um teste</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>C&amp;onectar…</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>&amp;Inserir um campo</translation>
    </message>
    <message>
        <source>Delet&amp;e…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>Show the runs that need &amp;you</source>
        <translation>Mo&amp;strar as execuções que precisam de você</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>&amp;Com</translation>
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
        <translation>Mais</translation>
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
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation>Colar endereço</translation>
    </message>
    <message>
        <source>Finish there. The last page shows nothing of Patchbay: copy its address, then paste it here.</source>
        <translation>Termine lá. A última página não mostra nada do Patchbay: copie o endereço dela e cole-o aqui.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in one, then come back.</source>
        <translation>Não foi possível abrir nenhum navegador. Copie o link, abra-o em um navegador e volte aqui.</translation>
    </message>
    <message>
        <source>The browser came back with an error that Patchbay cannot match to this sign-in. Finish there, or cancel and try again.</source>
        <translation>O navegador voltou com um erro que o Patchbay não consegue associar a este login. Termine lá, ou cancele e tente novamente.</translation>
    </message>
    <message>
        <source>Finish there, then come back. Nothing opened? Copy the link.</source>
        <translation>Termine lá e volte aqui. Nada foi aberto? Copie o link.</translation>
    </message>
    <message>
        <source>You signed in as %1 at %2, another account. Nothing has changed yet.</source>
        <translation>Você entrou como %1 em %2, outra conta. Nada mudou ainda.</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed yet.</source>
        <translation>Você entrou como %1, outra conta. Nada mudou ainda.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Manter a anterior</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>Adicionar como outra</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituí-la</translation>
    </message>
    <message>
        <source>Getting the sign-in page ready.</source>
        <translation>Preparando a página de login.</translation>
    </message>
    <message>
        <source>Sign in in the open window.</source>
        <translation>Entre na janela aberta.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar janela</translation>
    </message>
    <message>
        <source>Enter %1 on that page.</source>
        <translation>Digite %1 nessa página.</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>Copiar e abrir</translation>
    </message>
    <message>
        <source>Asking %1 who you are.</source>
        <translation>Perguntando a %1 quem é você.</translation>
    </message>
    <message>
        <source>Unlock your keychain to use this connection. You stay signed in.</source>
        <translation>Desbloqueie o chaveiro para usar esta conexão. Você continua conectado.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain. Set one up, or connect for this run only.</source>
        <translation>O Patchbay guarda tokens somente em um chaveiro. Configure um, ou conecte apenas para esta execução.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Como fazer</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>Só esta execução</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Sign in and paste</source>
        <translation>Entrar e colar</translation>
    </message>
    <message>
        <source>App and scopes</source>
        <translation>Aplicativo e escopos</translation>
    </message>
    <message>
        <source>Copy a note for the admin</source>
        <translation>Copiar uma nota para o administrador</translation>
    </message>
    <message>
        <source>One record waits and goes out after you reconnect.</source>
        <translation>Um registro aguarda e sairá quando você reconectar.</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait and go out after you reconnect.</source>
        <translation>
            <numerusform>%Ln registro aguarda e sairá quando você reconectar.</numerusform>
            <numerusform>%Ln registros aguardam e sairão quando você reconectar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now. Patchbay tries again later.</source>
        <translation>%1 não aceita mais chamadas por enquanto. O Patchbay tentará mais tarde.</translation>
    </message>
    <message>
        <source>It answered “unavailable” %1. You stay signed in; Patchbay keeps trying.</source>
        <comment>%1 is &apos;at 09:41&apos; or &apos;on 20 Nov&apos;</comment>
        <translation>Respondeu “indisponível” %1. Você continua conectado; o Patchbay continua tentando.</translation>
    </message>
    <message>
        <source>No answer since %1. You stay signed in; Patchbay keeps trying.</source>
        <translation>Sem resposta desde %1. Você continua conectado; o Patchbay continua tentando.</translation>
    </message>
    <message>
        <source>It is deleted from this computer. %1 keeps the access valid until %2.</source>
        <comment>provider, date or time</comment>
        <translation>Foi excluído deste computador. %1 mantém o acesso válido até %2.</translation>
    </message>
    <message>
        <source>It is deleted from this computer. The access stays valid at %1 until you end it there.</source>
        <translation>Foi excluído deste computador. O acesso continua válido em %1 até que você o encerre lá.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Remove anyway…</source>
        <translation>Remover mesmo assim…</translation>
    </message>
    <message>
        <source>%1 ended the access. Your keychain did not delete the token; Patchbay tries again.</source>
        <translation>%1 encerrou o acesso. O chaveiro não excluiu o token; o Patchbay tentará novamente.</translation>
    </message>
    <message>
        <source>%1 did not end the access, and your keychain did not delete the token.</source>
        <translation>%1 não encerrou o acesso, e o chaveiro não excluiu o token.</translation>
    </message>
    <message>
        <source>Patchbay needs the token in your keychain to end the access at %1. It tries again.</source>
        <translation>O Patchbay precisa do token no chaveiro para encerrar o acesso em %1. Ele tentará novamente.</translation>
    </message>
    <message>
        <source>%1 did not confirm. Patchbay tries again; or remove it there yourself.</source>
        <translation>%1 não confirmou. O Patchbay tentará novamente; ou remova-o lá você mesmo.</translation>
    </message>
    <message>
        <source>Asking %1 to end the access.</source>
        <translation>Pedindo a %1 que encerre o acesso.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>You did not allow %1. All else works.</source>
        <translation>Você não permitiu %1. Todo o resto funciona.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>%1 is a relative time</comment>
        <translation>Verificado: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Não configurado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Aguardando você</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Aguardando o navegador</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Aguardando o código</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <translation>Verificando a conta</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Outra conta</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>Some access missing</source>
        <translation>Falta algum acesso</translation>
    </message>
    <message>
        <source>Needs reconnect</source>
        <translation>Precisa reconectar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Off-line</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 está com um problema</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Chaveiro bloqueado</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sem chaveiro</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>Limite diário atingido</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Desconectando</translation>
    </message>
    <message>
        <source>Removed here only</source>
        <translation>Removido só aqui</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>Ainda não excluído</translation>
    </message>
    <message>
        <source>Needs a client id from %1.</source>
        <translation>Precisa de um ID do cliente de %1.</translation>
    </message>
    <message>
        <source>Needs a client id from your %1 org.</source>
        <translation>Precisa de um ID do cliente da sua organização do %1.</translation>
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
        <translation>O chaveiro não aceitou o token mais recente. Salve-o antes de sair do Patchbay, ou talvez seja preciso entrar novamente.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Salvar agora</translation>
    </message>
    <message>
        <source>New lead here</source>
        <translation>Novo lead aqui</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>Adicionar outra conta</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Configurações de %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Usar como padrão</translation>
    </message>
    <message>
        <source>Details and labels</source>
        <translation>Detalhes e rótulos</translation>
    </message>
    <message>
        <source>Create and delete a test lead…</source>
        <translation>Criar e excluir um lead de teste…</translation>
    </message>
    <message>
        <source>App and scopes…</source>
        <translation>Aplicativo e escopos…</translation>
    </message>
    <message>
        <source>Add one with another app or scopes…</source>
        <translation>Adicionar uma com outro aplicativo ou outros escopos…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>neste computador</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the account that is used where none is named</comment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>Gets its name when you are signed in</source>
        <translation>Recebe o nome quando você tiver entrado</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Use another app or other scopes…</source>
        <translation>Usar outro aplicativo ou outros escopos…</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>Tirar desta página</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>why access is wanted, &apos;Checked 2 min ago&apos;</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Adicionar outra</translation>
    </message>
    <message>
        <source>%1 You stay signed in.</source>
        <extracomment>%1 is what is wrong with the proxy and what to do, whole sentences</extracomment>
        <translation>%1 Você continua conectado.</translation>
    </message>
    <message numerus="yes">
        <source>Sends %n record(s) first.</source>
        <translation>
            <numerusform>Envia primeiro %Ln registro.</numerusform>
            <numerusform>Envia primeiro %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what waits first.</source>
        <translation>Envia primeiro o que aguarda.</translation>
    </message>
    <message>
        <source>Asking %1 whether this connection works.</source>
        <translation>Perguntando a %1 se esta conexão funciona.</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Mover para antes</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mover para depois</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Add a provider</source>
        <translation>Adicionar um provedor</translation>
    </message>
    <message>
        <source>What you add gets a card on your page. Nothing is connected by that.</source>
        <translation>O que você adiciona recebe um cartão na sua página. Isso não conecta nada.</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Pesquisar provedores</translation>
    </message>
    <message>
        <source>&amp;Enter addresses</source>
        <translation>&amp;Inserir endereços</translation>
    </message>
    <message>
        <source>&amp;Write a file</source>
        <translation>&amp;Escrever um arquivo</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexões</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: patchbayctl COMMAND [OPTIONS]</source>
        <translation>Uso: patchbayctl COMANDO [OPÇÕES]</translation>
    </message>
    <message>
        <source>Prints what completes all this in bash, fish or zsh.</source>
        <translation>Imprime o que completa tudo isto no bash, fish ou zsh.</translation>
    </message>
    <message>
        <source>patchbayctl COMMAND --help tells a command&apos;s options. --json makes every answer one JSON object.</source>
        <translation>patchbayctl COMANDO --help mostra as opções de um comando. --json faz de cada resposta um objeto JSON.</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed token: you may have to sign in again. Unlock the keychain before the next call.</source>
        <translation>O chaveiro não aceitou o token renovado: talvez seja preciso entrar novamente. Desbloqueie o chaveiro antes da próxima chamada.</translation>
    </message>
    <message>
        <source>There are completions for bash, fish and zsh.</source>
        <translation>Há preenchimento automático para bash, fish e zsh.</translation>
    </message>
    <message>
        <source>“%1” is no command. “patchbayctl --help” lists them.</source>
        <translation>“%1” não é um comando. “patchbayctl --help” os lista.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>--%1 is given without a value.</source>
        <translation>--%1 aparece sem valor.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” é uma palavra a mais.</translation>
    </message>
    <message>
        <source>One of the words is empty.</source>
        <translation>Uma das palavras está vazia.</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>Responder com um objeto JSON.</translation>
    </message>
    <message>
        <source>An argument is not valid UTF-8.</source>
        <translation>Um argumento não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>Não foi possível remover %1.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Não foi possível gravar a resposta.</translation>
    </message>
    <message>
        <source>Tells which version this is.</source>
        <translation>Informa qual é esta versão.</translation>
    </message>
    <message>
        <source>Say more: %1.</source>
        <translation>Complete o comando: %1.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <extracomment>%1 are the words of commands</extracomment>
        <translation>Também: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>The connection with this user identifier.</source>
        <translation>A conexão com este identificador do usuário.</translation>
    </message>
    <message>
        <source>The connection with this tenant identifier.</source>
        <translation>A conexão com este identificador do locatário.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag. May be left out when there is one.</source>
        <translation>O ID, nome, organização, conta, usuário, locatário ou etiqueta dela. Pode ser omitido quando há só uma.</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instância</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Login em</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Org ID</source>
        <translation>ID da organização</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Used where only %1 is named</source>
        <translation>Usada onde só %1 é indicado</translation>
    </message>
    <message>
        <source>This connection&apos;s own</source>
        <comment>an app</comment>
        <translation>Próprio desta conexão</translation>
    </message>
    <message>
        <source>Of the %1 settings</source>
        <comment>an app</comment>
        <translation>Das configurações de %1</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <comment>an app</comment>
        <translation>Definido pelo seu administrador</translation>
    </message>
    <message>
        <source>Comes with Patchbay</source>
        <comment>an app</comment>
        <translation>Vem com o Patchbay</translation>
    </message>
    <message>
        <source>app of the %1 settings</source>
        <translation>aplicativo das configurações de %1</translation>
    </message>
    <message>
        <source>app %1</source>
        <comment>a client id</comment>
        <translation>aplicativo %1</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>escopos %1</translation>
    </message>
    <message>
        <source>sign-in address %1</source>
        <translation>endereço de login %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Não concedido</translation>
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
        <translation>O token expira</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>For this run of Patchbay only</source>
        <translation>Somente nesta execução do Patchbay</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Chosen for this connection</source>
        <translation>Escolhidos para esta conexão</translation>
    </message>
    <message>
        <source>After reconnecting</source>
        <translation>Depois de reconectar</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>Conhecidos aqui</translation>
    </message>
    <message>
        <source>%1 on this computer; those on others are not counted here</source>
        <comment>a number of sign-ins</comment>
        <translation>%1 neste computador; os de outros não são contados aqui</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Usadas hoje</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>API requests</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app, on all computers together. A further one ends the oldest.</source>
        <translation>%1 mantém %2 logins de um usuário com este aplicativo, somando todos os computadores. Mais um encerra o mais antigo.</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app and these rights, on all computers together. A further one ends the oldest.</source>
        <translation>%1 mantém %2 logins de um usuário com este aplicativo e estas permissões, somando todos os computadores. Mais um encerra o mais antigo.</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>a relative time; after the connection&apos;s state</comment>
        <translation>verificado %1</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
    <message>
        <source>Copy the access as</source>
        <translation>Copiar o acesso como</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>You, scripts and other programs find this connection by any of them.</source>
        <translation>Você, scripts e outros programas encontram esta conexão por qualquer um deles.</translation>
    </message>
    <message>
        <source>&amp;User identifier</source>
        <translation>Identificador do &amp;usuário</translation>
    </message>
    <message>
        <source>T&amp;enant identifier</source>
        <translation>Identificador do &amp;locatário</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas</source>
        <translation>Eti&amp;quetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>&amp;Save labels</source>
        <translation>&amp;Salvar rótulos</translation>
    </message>
    <message>
        <source>New &amp;lead here</source>
        <translation>&amp;Novo lead aqui</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>A&amp;pp and scopes…</source>
        <translation>Apl&amp;icativo e escopos…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>Usar como &amp;padrão</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;or</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Reconectar</translation>
    </message>
    <message>
        <source>D&amp;isconnect…</source>
        <translation>&amp;Desconectar…</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versão</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Edit the labels</source>
        <translation>Editar os rótulos</translation>
    </message>
    <message>
        <source>Name &amp;here</source>
        <translation>No&amp;me aqui</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Canc&amp;elar</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Pesquisar conexões</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>&amp;Adicionar provedor</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More for all connections</source>
        <translation>Mais para todas as conexões</translation>
    </message>
    <message>
        <source>Which connections</source>
        <translation>Quais conexões</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectadas</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponíveis</translation>
    </message>
</context>
<context>
    <name>ConsentWindow</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Still loading. Your network may be slow.</source>
        <translation>Ainda carregando. Sua rede pode estar lenta.</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir no &amp;navegador</translation>
    </message>
    <message>
        <source>Change &amp;domain</source>
        <translation>Alterar &amp;domínio</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Open in &amp;browser instead</source>
        <translation>Abrir no &amp;navegador em vez disso</translation>
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
        <translation>Um provedor próprio</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2. Its app is registered there, as for the others.</source>
        <translation>Qualquer serviço em que se entra por OAuth 2. O aplicativo é registrado lá, como nos outros.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Many providers tell their addresses themselves. Then the rest fills itself in.</source>
        <translation>Muitos provedores informam os próprios endereços. Então o resto é preenchido sozinho.</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>C&amp;onsultar</translation>
    </message>
    <message>
        <source>Or enter it</source>
        <translation>Ou inserir</translation>
    </message>
    <message>
        <source>&amp;Add a provider</source>
        <translation>&amp;Adicionar um provedor</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Bases and records</source>
        <extracomment>airtable</extracomment>
        <translation>Bases e registros</translation>
    </message>
    <message>
        <source>Writes records to your bases.</source>
        <translation>Grava registros nas suas bases.</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Show whose account this is.</source>
        <translation>Mostrar de quem é esta conta.</translation>
    </message>
    <message>
        <source>See your bases.</source>
        <translation>Ver suas bases.</translation>
    </message>
    <message>
        <source>Read records.</source>
        <translation>Ler registros.</translation>
    </message>
    <message>
        <source>Write records.</source>
        <translation>Gravar registros.</translation>
    </message>
    <message>
        <source>Open airtable.com/create/oauth and register an integration.</source>
        <translation>Abra airtable.com/create/oauth e registre uma integração.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs shown here.</source>
        <translation>Cole os URIs de redirecionamento mostrados aqui.</translation>
    </message>
    <message>
        <source>Tick the scopes chosen here.</source>
        <translation>Marque os escopos escolhidos aqui.</translation>
    </message>
    <message>
        <source>Copy the client ID here. No secret is needed.</source>
        <translation>Copie aqui o ID do cliente. Nenhum segredo é necessário.</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>Tasks and projects</source>
        <translation>Tarefas e projetos</translation>
    </message>
    <message>
        <source>Creates follow-up tasks.</source>
        <translation>Cria tarefas de acompanhamento.</translation>
    </message>
    <message>
        <source>Asana</source>
        <translation>Asana</translation>
    </message>
    <message>
        <source>See workspaces.</source>
        <translation>Ver espaços de trabalho.</translation>
    </message>
    <message>
        <source>Read projects.</source>
        <translation>Ler projetos.</translation>
    </message>
    <message>
        <source>Read tasks.</source>
        <translation>Ler tarefas.</translation>
    </message>
    <message>
        <source>Create tasks.</source>
        <translation>Criar tarefas.</translation>
    </message>
    <message>
        <source>Open app.asana.com/0/my-apps and create an app. Leave “native or command-line app” unticked.</source>
        <translation>Abra app.asana.com/0/my-apps e crie um aplicativo. Deixe “native or command-line app” desmarcado.</translation>
    </message>
    <message>
        <source>Under Manage distribution, choose Any workspace.</source>
        <translation>Em “Manage distribution”, escolha “Any workspace”.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here; the secret goes to your keychain.</source>
        <translation>Copie aqui o ID do cliente e o segredo do cliente; o segredo vai para o chaveiro.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaços de trabalho</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token.</source>
        <translation>Dá aos scripts um token atual.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Open app.box.com/developers/console and create a custom app with user authentication (OAuth 2.0).</source>
        <translation>Abra app.box.com/developers/console e crie um aplicativo personalizado com autenticação de usuário (OAuth 2.0).</translation>
    </message>
    <message>
        <source>Choose its scopes there.</source>
        <translation>Escolha lá os escopos dele.</translation>
    </message>
    <message>
        <source>Items in the first folder</source>
        <translation>Itens da primeira pasta</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>Shows who booked a meeting.</source>
        <translation>Mostra quem marcou uma reunião.</translation>
    </message>
    <message>
        <source>Calendly</source>
        <translation>Calendly</translation>
    </message>
    <message>
        <source>See kinds of meetings.</source>
        <translation>Ver tipos de reunião.</translation>
    </message>
    <message>
        <source>Open developer.calendly.com and create an OAuth app of the kind Native, for the sandbox: Calendly allows this computer as the redirect there only.</source>
        <translation>Abra developer.calendly.com e crie um aplicativo OAuth do tipo “Native”, para a sandbox: só lá o Calendly permite este computador como redirecionamento.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>ClickUp</source>
        <translation>ClickUp</translation>
    </message>
    <message>
        <source>In ClickUp, open Settings, ClickUp API and create an app.</source>
        <translation>No ClickUp, abra “Settings”, “ClickUp API” e crie um aplicativo.</translation>
    </message>
    <message>
        <source>Servers and messages</source>
        <translation>Servidores e mensagens</translation>
    </message>
    <message>
        <source>Shows whose account this is.</source>
        <translation>Mostra de quem é esta conta.</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>See your e-mail address.</source>
        <translation>Ver seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>See your servers.</source>
        <translation>Ver seus servidores.</translation>
    </message>
    <message>
        <source>Open discord.com/developers/applications and create an application.</source>
        <translation>Abra discord.com/developers/applications e crie um aplicativo.</translation>
    </message>
    <message>
        <source>Under OAuth2, switch on Public client.</source>
        <translation>Em “OAuth2”, ative “Public client”.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Repositories and issues</source>
        <translation>Repositórios e issues</translation>
    </message>
    <message>
        <source>GitHub.com</source>
        <translation>GitHub.com</translation>
    </message>
    <message>
        <source>Read and write repositories.</source>
        <translation>Ler e gravar repositórios.</translation>
    </message>
    <message>
        <source>Open Settings, Developer settings, OAuth Apps and choose New OAuth App.</source>
        <translation>Abra “Settings”, “Developer settings”, “OAuth Apps” e escolha “New OAuth App”.</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorization callback URL; GitHub accepts the other ports by itself.</source>
        <translation>Cole o primeiro URI de redirecionamento como “authorization callback URL”; o GitHub aceita as outras portas por conta própria.</translation>
    </message>
    <message>
        <source>Copy the client ID here. For sign-in by a code, switch on Device Flow there; no secret is needed then.</source>
        <translation>Copie aqui o ID do cliente. Para entrar com um código, ative lá “Device Flow”; então nenhum segredo é necessário.</translation>
    </message>
    <message>
        <source>For sign-in in the browser, generate a client secret and paste it here; it goes to your keychain.</source>
        <translation>Para entrar pelo navegador, gere um segredo do cliente e cole-o aqui; ele vai para o chaveiro.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositórios</translation>
    </message>
    <message>
        <source>GitLab.com</source>
        <translation>GitLab.com</translation>
    </message>
    <message>
        <source>Read everything the account can see.</source>
        <translation>Ler tudo o que a conta pode ver.</translation>
    </message>
    <message>
        <source>Read and write everything the account can.</source>
        <translation>Ler e gravar tudo o que a conta pode.</translation>
    </message>
    <message>
        <source>In GitLab, open User settings, Applications and choose Add new application.</source>
        <translation>No GitLab, abra “User settings”, “Applications” e escolha “Add new application”.</translation>
    </message>
    <message>
        <source>Untick Confidential, tick the scopes chosen here.</source>
        <translation>Desmarque “Confidential” e marque os escopos escolhidos aqui.</translation>
    </message>
    <message>
        <source>Copy the application ID here. No secret is needed.</source>
        <translation>Copie aqui o ID do aplicativo. Nenhum segredo é necessário.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Contacts and calendar</source>
        <translation>Contatos e agenda</translation>
    </message>
    <message>
        <source>Reads your contacts and calendar.</source>
        <translation>Lê seus contatos e sua agenda.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>See your name.</source>
        <translation>Ver seu nome.</translation>
    </message>
    <message>
        <source>Read contacts.</source>
        <translation>Ler contatos.</translation>
    </message>
    <message>
        <source>Read calendars.</source>
        <translation>Ler agendas.</translation>
    </message>
    <message>
        <source>In Google Cloud Console, choose or create a project.</source>
        <translation>No Google Cloud Console, escolha ou crie um projeto.</translation>
    </message>
    <message>
        <source>Under Google Auth Platform, fill in branding and audience.</source>
        <translation>Em “Google Auth Platform”, preencha a marca e o público-alvo.</translation>
    </message>
    <message>
        <source>Under Clients, create a client of the type Desktop app. No redirect URI is needed.</source>
        <translation>Em “Clients”, crie um cliente do tipo “Desktop app”. Nenhum URI de redirecionamento é necessário.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here. Google asks for the secret though it is not confidential for desktop apps.</source>
        <translation>Copie aqui o ID do cliente e o segredo do cliente. O Google pede o segredo, embora ele não seja confidencial em aplicativos de desktop.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>CRM: contacts, companies</source>
        <translation>CRM: contatos, empresas</translation>
    </message>
    <message>
        <source>Receives new contacts.</source>
        <translation>Recebe novos contatos.</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Entrar.</translation>
    </message>
    <message>
        <source>Create and change contacts.</source>
        <translation>Criar e alterar contatos.</translation>
    </message>
    <message>
        <source>In a HubSpot developer account, create an app.</source>
        <translation>Em uma conta de desenvolvedor do HubSpot, crie um aplicativo.</translation>
    </message>
    <message>
        <source>Under Auth, paste the redirect URIs. HubSpot allows http://localhost for testing only.</source>
        <translation>Em “Auth”, cole os URIs de redirecionamento. O HubSpot permite http://localhost somente para testes.</translation>
    </message>
    <message>
        <source>Tick exactly the scopes chosen here; another set is refused.</source>
        <translation>Marque exatamente os escopos escolhidos aqui; outro conjunto é recusado.</translation>
    </message>
    <message>
        <source>Issues and projects</source>
        <translation>Issues e projetos</translation>
    </message>
    <message>
        <source>Creates follow-up issues.</source>
        <translation>Cria issues de acompanhamento.</translation>
    </message>
    <message>
        <source>Atlassian</source>
        <translation>Atlassian</translation>
    </message>
    <message>
        <source>Stay signed in.</source>
        <translation>Continuar conectado.</translation>
    </message>
    <message>
        <source>Read issues.</source>
        <translation>Ler issues.</translation>
    </message>
    <message>
        <source>Create issues.</source>
        <translation>Criar issues.</translation>
    </message>
    <message>
        <source>See people.</source>
        <translation>Ver pessoas.</translation>
    </message>
    <message>
        <source>Open developer.atlassian.com/console/myapps and create an OAuth 2.0 integration.</source>
        <translation>Abra developer.atlassian.com/console/myapps e crie uma integração “OAuth 2.0”.</translation>
    </message>
    <message>
        <source>Under Permissions, add the User identity API and the Jira API with the scopes chosen here.</source>
        <translation>Em “Permissions”, adicione “User identity API” e “Jira API” com os escopos escolhidos aqui.</translation>
    </message>
    <message>
        <source>Under Authorization, paste the first redirect URI.</source>
        <translation>Em “Authorization”, cole o primeiro URI de redirecionamento.</translation>
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
        <translation>Ler issues, equipes e projetos.</translation>
    </message>
    <message>
        <source>Change issues.</source>
        <translation>Alterar issues.</translation>
    </message>
    <message>
        <source>In Linear, open Settings, API, OAuth applications and choose New.</source>
        <translation>No Linear, abra “Settings”, “API”, “OAuth applications” e escolha “New”.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs as callback URLs.</source>
        <translation>Cole os URIs de redirecionamento como “callback URLs”.</translation>
    </message>
    <message>
        <source>Switch Public on if other workspaces are to use it.</source>
        <translation>Ative “Public” se outros espaços de trabalho forem usá-lo.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipes</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Open linkedin.com/developers/apps and create an app.</source>
        <translation>Abra linkedin.com/developers/apps e crie um aplicativo.</translation>
    </message>
    <message>
        <source>Under Products, request Sign In with LinkedIn using OpenID Connect.</source>
        <translation>Em “Products”, solicite “Sign In with LinkedIn using OpenID Connect”.</translation>
    </message>
    <message>
        <source>LinkedIn ends access after 60 days; sign in again then.</source>
        <translation>O LinkedIn encerra o acesso após 60 dias; então, entre novamente.</translation>
    </message>
    <message>
        <source>Mail, calendar and files</source>
        <translation>E-mail, calendário e arquivos</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token for Microsoft Graph.</source>
        <translation>Dá aos scripts um token atual para o Microsoft Graph.</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Qualquer conta</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and choose New registration.</source>
        <translation>No centro de administração do Microsoft Entra, abra “App registrations” e escolha “New registration”.</translation>
    </message>
    <message>
        <source>Choose who may sign in. Under Authentication, add the platform Mobile and desktop applications.</source>
        <translation>Escolha quem pode entrar. Em “Authentication”, adicione a plataforma “Mobile and desktop applications”.</translation>
    </message>
    <message>
        <source>Add the redirect URIs shown here; Microsoft ignores their port.</source>
        <translation>Adicione os URIs de redirecionamento mostrados aqui; a Microsoft ignora a porta deles.</translation>
    </message>
    <message>
        <source>Switch on Allow public client flows. Do not create a secret.</source>
        <translation>Ative “Allow public client flows”. Não crie um segredo.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID here.</source>
        <translation>Copie aqui o ID do aplicativo (cliente).</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Creates items on your boards.</source>
        <translation>Cria itens nos seus quadros.</translation>
    </message>
    <message>
        <source>monday.com</source>
        <translation>monday.com</translation>
    </message>
    <message>
        <source>Show the account&apos;s name.</source>
        <translation>Mostrar o nome da conta.</translation>
    </message>
    <message>
        <source>See boards.</source>
        <translation>Ver quadros.</translation>
    </message>
    <message>
        <source>Create items.</source>
        <translation>Criar itens.</translation>
    </message>
    <message>
        <source>Open monday.com/developers/apps and create an app with the new OAuth flow switched on.</source>
        <translation>Abra monday.com/developers/apps e crie um aplicativo com o novo fluxo OAuth ativado.</translation>
    </message>
    <message>
        <source>Pages and databases</source>
        <translation>Páginas e bancos de dados</translation>
    </message>
    <message>
        <source>Writes notes where your team keeps them.</source>
        <translation>Grava notas onde sua equipe as guarda.</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Open notion.so/profile/integrations and create a public integration.</source>
        <translation>Abra notion.so/profile/integrations e crie uma integração pública.</translation>
    </message>
    <message>
        <source>Choose what it may read and write there: Notion has no scopes.</source>
        <translation>Escolha lá o que ela pode ler e gravar: o Notion não tem escopos.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>CRM: deals and people</source>
        <translation>CRM: negócios e pessoas</translation>
    </message>
    <message>
        <source>Pipedrive</source>
        <translation>Pipedrive</translation>
    </message>
    <message>
        <source>In Pipedrive&apos;s Developer Hub, create an app and choose its scopes there.</source>
        <translation>No “Developer Hub” do Pipedrive, crie um aplicativo e escolha lá os escopos dele.</translation>
    </message>
    <message>
        <source>Paste the redirect URI as the callback URL: Pipedrive takes one.</source>
        <translation>Cole o URI de redirecionamento como “callback URL”: o Pipedrive aceita um.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>Para experimentar</translation>
    </message>
    <message>
        <source>Try sign-in and leads. Nothing leaves this computer.</source>
        <translation>Experimente o login e os leads. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Create and read records.</source>
        <translation>Criar e ler registros.</translation>
    </message>
    <message>
        <source>Show the account&apos;s name and e-mail.</source>
        <translation>Mostrar o nome e o e-mail da conta.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>Leads e contatos</translation>
    </message>
    <message>
        <source>Where your leads and contacts go.</source>
        <translation>Para onde vão seus leads e contatos.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Only for posting to Chatter.</source>
        <translation>Somente para publicar no Chatter.</translation>
    </message>
    <message>
        <source>Messages to channels</source>
        <translation>Mensagens para canais</translation>
    </message>
    <message>
        <source>Tells the team about leads.</source>
        <translation>Informa a equipe sobre leads.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>See who is in the workspace.</source>
        <translation>Ver quem está no espaço de trabalho.</translation>
    </message>
    <message>
        <source>Show the workspace&apos;s name.</source>
        <translation>Mostrar o nome do espaço de trabalho.</translation>
    </message>
    <message>
        <source>List channels to choose from.</source>
        <translation>Listar canais para escolher.</translation>
    </message>
    <message>
        <source>Post messages as you.</source>
        <translation>Publicar mensagens em seu nome.</translation>
    </message>
    <message>
        <source>Open api.slack.com/apps and choose Create New App, then From scratch.</source>
        <translation>Abra api.slack.com/apps e escolha “Create New App” e depois “From scratch”.</translation>
    </message>
    <message>
        <source>Under OAuth &amp; Permissions, turn on PKCE. This cannot be undone and makes the app public.</source>
        <translation>Em “OAuth &amp; Permissions”, ative o PKCE. Isso não pode ser desfeito e torna o aplicativo público.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs there.</source>
        <translation>Cole lá os URIs de redirecionamento.</translation>
    </message>
    <message>
        <source>Add the user token scopes users:read, team:read, channels:read and chat:write. Bot scopes do not work with a desktop app.</source>
        <translation>Adicione os escopos de token de usuário users:read, team:read, channels:read e chat:write. Escopos de bot não funcionam com um aplicativo de desktop.</translation>
    </message>
    <message>
        <source>Copy the client ID from Basic Information here. No secret is needed.</source>
        <translation>Copie aqui o ID do cliente de “Basic Information”. Nenhum segredo é necessário.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
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
        <translation>Ver suas playlists.</translation>
    </message>
    <message>
        <source>Open developer.spotify.com/dashboard and create an app.</source>
        <translation>Abra developer.spotify.com/dashboard e crie um aplicativo.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs; Spotify refuses the word localhost.</source>
        <translation>Cole os URIs de redirecionamento; o Spotify recusa a palavra localhost.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Boards and cards</source>
        <translation>Quadros e cartões</translation>
    </message>
    <message>
        <source>Creates follow-up cards.</source>
        <translation>Cria cartões de acompanhamento.</translation>
    </message>
    <message>
        <source>Create cards.</source>
        <translation>Criar cartões.</translation>
    </message>
    <message>
        <source>Open trello.com/power-ups/admin, create a Power-Up and switch on OAuth 2.0 for a public client.</source>
        <translation>Abra trello.com/power-ups/admin, crie um Power-Up e ative o OAuth 2.0 para um cliente público.</translation>
    </message>
    <message>
        <source>Forms and answers</source>
        <translation>Formulários e respostas</translation>
    </message>
    <message>
        <source>Turns answers into leads.</source>
        <translation>Transforma respostas em leads.</translation>
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
        <translation>Ver formulários.</translation>
    </message>
    <message>
        <source>Read answers.</source>
        <translation>Ler respostas.</translation>
    </message>
    <message>
        <source>In Typeform, open Account, Developer apps and register one.</source>
        <translation>No Typeform, abra “Account”, “Developer apps” e registre um.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>Invoices and contacts</source>
        <translation>Faturas e contatos</translation>
    </message>
    <message>
        <source>Shows who your customers are.</source>
        <translation>Mostra quem são seus clientes.</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>See the organization.</source>
        <translation>Ver a organização.</translation>
    </message>
    <message>
        <source>Open developer.xero.com/app/manage and create an app of the type Auth code with PKCE.</source>
        <translation>Abra developer.xero.com/app/manage e crie um aplicativo do tipo “Auth code with PKCE”.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>CRM: leads, contacts</source>
        <translation>CRM: leads, contatos</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Show the organization&apos;s name.</source>
        <translation>Mostrar o nome da organização.</translation>
    </message>
    <message>
        <source>Create records.</source>
        <translation>Criar registros.</translation>
    </message>
    <message>
        <source>Open api-console.zoho.com and add a server-based client.</source>
        <translation>Abra api-console.zoho.com e adicione um cliente “server-based”.</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorized redirect URI.</source>
        <translation>Cole o primeiro URI de redirecionamento como “authorized redirect URI”.</translation>
    </message>
    <message>
        <source>Choose the data centre your Zoho account lives in as the place to sign in.</source>
        <translation>Escolha como local de login o data center em que fica sua conta do Zoho.</translation>
    </message>
    <message>
        <source>Shows who attended.</source>
        <translation>Mostra quem participou.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>See meetings.</source>
        <translation>Ver reuniões.</translation>
    </message>
    <message>
        <source>Open marketplace.zoom.us/develop/create and create a general app, user-managed.</source>
        <translation>Abra marketplace.zoom.us/develop/create e crie um aplicativo geral, “user-managed”.</translation>
    </message>
    <message>
        <source>Switch on Public client with PKCE.</source>
        <translation>Ative “Public client with PKCE”.</translation>
    </message>
    <message>
        <source>Add the scopes chosen here.</source>
        <translation>Adicione os escopos escolhidos aqui.</translation>
    </message>
    <message>
        <source>In Setup, open **External Client App Manager**. {app}</source>
        <translation>Na Configuração, abra **External Client App Manager**. {app}</translation>
    </message>
    <message>
        <source>Choose **New External Client App**. Name it “Patchbay” and leave the distribution state **Local**, or **Packaged** for several orgs. {app}</source>
        <translation>Escolha **New External Client App**. Dê a ele o nome “Patchbay” e deixe o estado de distribuição em **Local**, ou em **Packaged** para várias organizações. {app}</translation>
    </message>
    <message>
        <source>Turn on **OAuth**. Paste all three redirect URIs, one per line. {redirectUris}</source>
        <translation>Ative o **OAuth**. Cole os três URIs de redirecionamento, um por linha. {redirectUris}</translation>
    </message>
    <message>
        <source>Add the scopes `api`, `refresh_token`, `id` and `openid`.</source>
        <translation>Adicione os escopos `api`, `refresh_token`, `id` e `openid`.</translation>
    </message>
    <message>
        <source>Turn on **Require PKCE**. Turn off **Require Secret for Web Server Flow** and **Require Secret for Refresh Token Flow**.</source>
        <translation>Ative **Require PKCE**. Desative **Require Secret for Web Server Flow** e **Require Secret for Refresh Token Flow**.</translation>
    </message>
    <message>
        <source>Save, wait up to 10 minutes, then copy the **consumer key** here. A Local app works only on its own org&apos;s My Domain, so enter that as the place to sign in. {app}</source>
        <translation>Salve, aguarde até 10 minutos e copie aqui a **chave do consumidor**. Um aplicativo local só funciona no My Domain da própria organização, então insira-o como local de login. {app}</translation>
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
        <translation>Versão %1, com Qt %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>%1, desktop %2</source>
        <comment>a system, a name</comment>
        <translation>%1, área de trabalho %2</translation>
    </message>
    <message>
        <source>Your keychain</source>
        <translation>Seu chaveiro</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>%1 works and is unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1 funciona e está desbloqueado.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to use your connections.</source>
        <translation>%1 está bloqueado. Desbloqueie-o para usar suas conexões.</translation>
    </message>
    <message>
        <source>None answers. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>Nenhum responde. Instale o GNOME Keyring ou o KWallet e entre novamente na área de trabalho.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Open, %1</source>
        <comment>a size</comment>
        <translation>Aberto, %1</translation>
    </message>
    <message>
        <source>Sign-in window</source>
        <translation>Janela de login</translation>
    </message>
    <message>
        <source>Not installed. You sign in in your browser.</source>
        <translation>Não instalada. Você entra pelo navegador.</translation>
    </message>
    <message>
        <source>There, but this system does not let it lock pages in. It opens the demo org alone; elsewhere you sign in in your browser.</source>
        <translation>Disponível, mas este sistema não permite que ela isole as páginas. Ela só abre a organização de demonstração; nos demais casos, você entra pelo navegador.</translation>
    </message>
    <message>
        <source>There, and its pages are locked in.</source>
        <translation>Disponível, e as páginas dela ficam isoladas.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>By the proxy that is set in Network.</source>
        <translation>Pelo proxy definido em Rede.</translation>
    </message>
    <message>
        <source>By the proxy of this computer.</source>
        <translation>Pelo proxy deste computador.</translation>
    </message>
    <message>
        <source>Directly, without a proxy.</source>
        <translation>Diretamente, sem proxy.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window quits Patchbay.</source>
        <translation>Esta área de trabalho não tem bandeja: fechar a janela encerra o Patchbay.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>This desktop shows none. What they tell stands in the window too.</source>
        <translation>Esta área de trabalho não mostra nenhuma. O que elas dizem aparece também na janela.</translation>
    </message>
    <message>
        <source>Desktop portal</source>
        <translation>Portal da área de trabalho</translation>
    </message>
    <message>
        <source>Not there. Patchbay cannot tell when the desktop turns dark.</source>
        <translation>Não disponível. O Patchbay não consegue saber quando a área de trabalho fica escura.</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>Política do administrador</translation>
    </message>
    <message>
        <source>It cannot be read, and forbids much until it can.</source>
        <translation>Não pode ser lida e, até que possa, proíbe muita coisa.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Provider files</source>
        <translation>Arquivos de provedor</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln arquivo não pode ser usado.</numerusform>
            <numerusform>%Ln arquivos não podem ser usados.</numerusform>
        </translation>
    </message>
    <message>
        <source>All can be used.</source>
        <translation>Todos podem ser usados.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln precisa de você.</numerusform>
            <numerusform>%Ln precisam de você.</numerusform>
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
            <numerusform>%Ln aguarda você em Atividade.</numerusform>
            <numerusform>%Ln aguardam você em Atividade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln a caminho</numerusform>
            <numerusform>%Ln a caminho</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tudo foi enviado</translation>
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
        <translation>Copiar &amp;relatório</translation>
    </message>
    <message>
        <source>The report says more than this page: versions, states and error codes. No token, account, name or host is in it.</source>
        <translation>O relatório diz mais do que esta página: versões, estados e códigos de erro. Ele não contém nenhum token, conta, nome ou host.</translation>
    </message>
</context>
<context>
    <name>EndNotices</name>
    <message>
        <source>Reconnect %1 to go on using it.</source>
        <comment>an org or account</comment>
        <translation>Reconecte %1 para continuar usando.</translation>
    </message>
    <message numerus="yes">
        <source>Reconnect %1 to send %n record(s) that wait.</source>
        <translation>
            <numerusform>Reconecte %1 para enviar %Ln registro que aguarda.</numerusform>
            <numerusform>Reconecte %1 para enviar %Ln registros que aguardam.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <comment>a provider</comment>
        <translation>%1 precisa de você</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 It says: “%2”</source>
        <extracomment>%1 is one sentence or two, %2 what the org answered</extracomment>
        <translation>%1 Diz: “%2”</translation>
    </message>
    <message>
        <source>An admin has not allowed you to use this app yet.</source>
        <translation>Um administrador ainda não permitiu que você use este aplicativo.</translation>
    </message>
    <message>
        <source>Ask an admin to allow it for your user.</source>
        <translation>Peça a um administrador para permiti-lo para o seu usuário.</translation>
    </message>
    <message>
        <source>Please allow my user to use the app that Patchbay signs in with: in Setup, External Client App Manager, open the app, Policies, and add my profile or a permission set of mine.</source>
        <translation>Por favor, permita que meu usuário use o aplicativo com que o Patchbay entra: na Configuração, “External Client App Manager”, abra o aplicativo, “Policies”, e adicione meu perfil ou um dos meus conjuntos de permissões.</translation>
    </message>
    <message>
        <source>The app is not installed in this org.</source>
        <translation>O aplicativo não está instalado nesta organização.</translation>
    </message>
    <message>
        <source>Ask an admin to install it, or sign in through your My Domain.</source>
        <translation>Peça a um administrador para instalá-lo, ou entre pelo seu My Domain.</translation>
    </message>
    <message>
        <source>Please install the app that Patchbay signs in with: in Setup, Connected Apps OAuth Usage, or create an External Client App of our own with PKCE and without a required secret.</source>
        <translation>Por favor, instale o aplicativo com que o Patchbay entra: na Configuração, “Connected Apps OAuth Usage”, ou crie uma External Client App própria nossa com PKCE e sem segredo obrigatório.</translation>
    </message>
    <message>
        <source>%1 does not know this consumer key here.</source>
        <translation>%1 não conhece esta chave do consumidor aqui.</translation>
    </message>
    <message>
        <source>Check the key, and production or sandbox. A new app takes up to 10 minutes.</source>
        <translation>Verifique a chave, e se é produção ou sandbox. Um aplicativo novo leva até 10 minutos.</translation>
    </message>
    <message>
        <source>This org or user may not use the API.</source>
        <translation>Esta organização ou este usuário não pode usar a API.</translation>
    </message>
    <message>
        <source>Ask an admin to turn on “API Enabled”, or use an edition that has it.</source>
        <translation>Peça a um administrador para ativar “API Enabled”, ou use uma edição que tenha a API.</translation>
    </message>
    <message>
        <source>Please turn on the permission “API Enabled” for my user. If the org&apos;s edition has no API, it has to be added to the contract.</source>
        <translation>Por favor, ative a permissão “API Enabled” para meu usuário. Se a edição da organização não tem API, é preciso adicioná-la ao contrato.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entre novamente.</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>Pergunte a um administrador da organização.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente mais tarde.</translation>
    </message>
    <message>
        <source>This account may not create such records.</source>
        <translation>Esta conta não pode criar registros desse tipo.</translation>
    </message>
    <message>
        <source>Please let my user create and edit these records: the object&apos;s rights in my profile or in a permission set.</source>
        <translation>Por favor, permita que meu usuário crie e edite estes registros: os direitos do objeto, no meu perfil ou em um conjunto de permissões.</translation>
    </message>
    <message>
        <source>An automation of the org stopped it.</source>
        <translation>Uma automação da organização o impediu.</translation>
    </message>
    <message>
        <source>Change the record where these words tell how, or ask an admin.</source>
        <translation>Altere o registro se a mensagem disser como, ou pergunte a um administrador.</translation>
    </message>
    <message>
        <source>A flow or trigger of our org stops records that I create with Patchbay. Please look into it.</source>
        <translation>Um fluxo ou acionador da nossa organização impede os registros que crio com o Patchbay. Por favor, verifique.</translation>
    </message>
    <message>
        <source>The org is being maintained and can only be read.</source>
        <translation>A organização está em manutenção e só pode ser lida.</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when that is over.</source>
        <translation>O Patchbay continua sozinho quando isso terminar.</translation>
    </message>
    <message>
        <source>Something failed inside the org.</source>
        <translation>Algo falhou dentro da organização.</translation>
    </message>
    <message>
        <source>Records that I create with Patchbay fail inside our org. Please look into it.</source>
        <translation>Os registros que crio com o Patchbay falham dentro da nossa organização. Por favor, verifique.</translation>
    </message>
    <message>
        <source>A field is not there, or this account may not write it.</source>
        <translation>Um campo não existe, ou esta conta não pode gravar nele.</translation>
    </message>
    <message>
        <source>Please let my user edit this field: field-level security, in my profile or a permission set.</source>
        <translation>Por favor, permita que meu usuário edite este campo: segurança em nível de campo, no meu perfil ou em um conjunto de permissões.</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>Um valor não é adequado ao seu campo.</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>Altere-o e envie novamente.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>Foi demais de uma só vez.</translation>
    </message>
    <message>
        <source>Try again with fewer records.</source>
        <translation>Tente novamente com menos registros.</translation>
    </message>
    <message>
        <source>The org did not understand what Patchbay sent.</source>
        <translation>A organização não entendeu o que o Patchbay enviou.</translation>
    </message>
    <message>
        <source>Install a newer Patchbay, or report this with its code.</source>
        <translation>Instale um Patchbay mais recente, ou informe isto com o código.</translation>
    </message>
    <message>
        <source>The org does not have what was asked for, or this account may not see it.</source>
        <translation>A organização não tem o que foi pedido, ou esta conta não pode vê-lo.</translation>
    </message>
    <message>
        <source>Another record of the same request held it up.</source>
        <translation>Outro registro da mesma solicitação o impediu.</translation>
    </message>
    <message>
        <source>The org took too long to search.</source>
        <translation>A organização demorou demais para pesquisar.</translation>
    </message>
    <message>
        <source>This app belongs to another org and works there only.</source>
        <translation>Este aplicativo pertence a outra organização e só funciona lá.</translation>
    </message>
    <message>
        <source>Make an app in this org, or sign in through the My Domain of the app&apos;s org.</source>
        <translation>Crie um aplicativo nesta organização, ou entre pelo My Domain da organização do aplicativo.</translation>
    </message>
    <message>
        <source>%1 did not let this app in. Apps that nobody installed in the org are blocked.</source>
        <translation>%1 não deixou este aplicativo entrar. Aplicativos que ninguém instalou na organização são bloqueados.</translation>
    </message>
    <message>
        <source>%1 refuses you from this network or at this hour.</source>
        <translation>%1 recusa você a partir desta rede ou neste horário.</translation>
    </message>
    <message>
        <source>Try from your office network or in working hours, or ask an admin.</source>
        <translation>Tente pela rede do escritório ou no horário de trabalho, ou pergunte a um administrador.</translation>
    </message>
    <message>
        <source>Please check the login hours and login IP ranges of my profile, and the IP relaxation of the app that Patchbay signs in with (External Client App Manager, Policies).</source>
        <translation>Por favor, verifique os horários de login e os intervalos de IP de login do meu perfil, e o relaxamento de IP do aplicativo com que o Patchbay entra (“External Client App Manager”, “Policies”).</translation>
    </message>
    <message>
        <source>The sign-in took too long, or was used already.</source>
        <translation>O login demorou demais, ou já foi usado.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>A resposta não pertence a este login.</translation>
    </message>
    <message>
        <source>This user cannot sign in here.</source>
        <translation>Este usuário não pode entrar aqui.</translation>
    </message>
    <message>
        <source>Check production or sandbox, and whether the user is locked; then sign in again.</source>
        <translation>Verifique se é produção ou sandbox, e se o usuário está bloqueado; depois entre novamente.</translation>
    </message>
    <message>
        <source>The client secret is not right.</source>
        <translation>O segredo do cliente não está correto.</translation>
    </message>
    <message>
        <source>Copy it from the app again, to where you set it up here.</source>
        <translation>Copie-o novamente do aplicativo para onde você o configurou aqui.</translation>
    </message>
    <message>
        <source>The client secret is missing or not right.</source>
        <translation>O segredo do cliente está faltando ou não está correto.</translation>
    </message>
    <message>
        <source>Copy it from the app again, or let the app require none.</source>
        <translation>Copie-o novamente do aplicativo, ou faça com que o aplicativo não exija nenhum.</translation>
    </message>
    <message>
        <source>The client id or the client secret is not right.</source>
        <translation>O ID do cliente ou o segredo do cliente não está correto.</translation>
    </message>
    <message>
        <source>Copy both from the app again, to where you set it up here.</source>
        <translation>Copie ambos novamente do aplicativo para onde você o configurou aqui.</translation>
    </message>
    <message>
        <source>%1 does not allow this app to sign people in this way.</source>
        <translation>%1 não permite que as pessoas entrem com este aplicativo desta forma.</translation>
    </message>
    <message>
        <source>Check the app&apos;s settings at %1, then try again.</source>
        <translation>Verifique as configurações do aplicativo em %1 e tente novamente.</translation>
    </message>
    <message>
        <source>The redirect URI is not registered.</source>
        <translation>O URI de redirecionamento não está registrado.</translation>
    </message>
    <message>
        <source>Copy it into the app again, character by character. Changes can take 10 minutes.</source>
        <translation>Copie-o novamente para o aplicativo, caractere por caractere. As alterações podem levar 10 minutos.</translation>
    </message>
    <message>
        <source>The app has no redirect URI.</source>
        <translation>O aplicativo não tem URI de redirecionamento.</translation>
    </message>
    <message>
        <source>Copy the redirect URIs into the app. Changes can take 10 minutes.</source>
        <translation>Copie os URIs de redirecionamento para o aplicativo. As alterações podem levar 10 minutos.</translation>
    </message>
    <message>
        <source>The app does not offer all the access that was asked for.</source>
        <translation>O aplicativo não oferece todo o acesso que foi pedido.</translation>
    </message>
    <message>
        <source>Add the scopes to the app, or ask for fewer.</source>
        <translation>Adicione os escopos ao aplicativo, ou peça menos.</translation>
    </message>
    <message>
        <source>This way to sign in is switched off for the app.</source>
        <translation>Esta forma de entrar está desativada para o aplicativo.</translation>
    </message>
    <message>
        <source>Switch on the web server flow in the app, or use another app.</source>
        <translation>Ative “Web Server Flow” no aplicativo, ou use outro aplicativo.</translation>
    </message>
    <message>
        <source>Signing in by a code is switched off for the app.</source>
        <translation>Entrar com um código está desativado para o aplicativo.</translation>
    </message>
    <message>
        <source>Switch on Device Flow in the app, or sign in with your browser.</source>
        <translation>Ative “Device Flow” no aplicativo, ou entre pelo navegador.</translation>
    </message>
    <message>
        <source>The app does not take the proof Patchbay sends (PKCE).</source>
        <translation>O aplicativo não aceita a prova que o Patchbay envia (PKCE).</translation>
    </message>
    <message>
        <source>Turn on “Require PKCE” in the app, then wait up to 10 minutes.</source>
        <translation>Ative “Require PKCE” no aplicativo e aguarde até 10 minutos.</translation>
    </message>
    <message>
        <source>This user is no longer active in the org.</source>
        <translation>Este usuário não está mais ativo na organização.</translation>
    </message>
    <message>
        <source>Please activate my user again, or tell me which user to sign in with.</source>
        <translation>Por favor, ative meu usuário novamente, ou me diga com qual usuário devo entrar.</translation>
    </message>
    <message>
        <source>The org is locked, closed or suspended.</source>
        <translation>A organização está bloqueada, fechada ou suspensa.</translation>
    </message>
    <message>
        <source>This user signed in too often within an hour.</source>
        <translation>Este usuário entrou vezes demais em uma hora.</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>%1 está com um problema no momento.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>Your organization does not allow this app.</source>
        <translation>Sua organização não permite este aplicativo.</translation>
    </message>
    <message>
        <source>Ask the admin of your organization to allow it.</source>
        <translation>Peça ao administrador da sua organização para permiti-lo.</translation>
    </message>
    <message>
        <source>Please allow the app that Patchbay signs in with for our organization.</source>
        <translation>Por favor, permita para nossa organização o aplicativo com que o Patchbay entra.</translation>
    </message>
    <message>
        <source>This app is for members of one organization only.</source>
        <translation>Este aplicativo é só para membros de uma organização.</translation>
    </message>
    <message>
        <source>Sign in with an account of that organization, or use another app.</source>
        <translation>Entre com uma conta dessa organização, ou use outro aplicativo.</translation>
    </message>
    <message>
        <source>%1 takes sign-ins in a browser only.</source>
        <translation>%1 só aceita logins em um navegador.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>Entre pelo navegador.</translation>
    </message>
    <message>
        <source>The org has used up its API requests for now.</source>
        <translation>A organização esgotou suas solicitações de API por enquanto.</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when there are some again. An admin can see who uses them up.</source>
        <translation>O Patchbay continua sozinho quando houver novamente. Um administrador pode ver quem as esgota.</translation>
    </message>
    <message>
        <source>The org&apos;s API requests are used up. Please look at Setup, Company Information, API Requests, and which apps use them.</source>
        <translation>As solicitações de API da organização se esgotaram. Por favor, veja na Configuração, “Company Information”, “API Requests”, e quais aplicativos as usam.</translation>
    </message>
    <message>
        <source>The org has no storage left.</source>
        <translation>A organização não tem mais armazenamento.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full, so no record can be created. Please free some: Setup, Storage Usage.</source>
        <translation>O armazenamento de dados da organização está cheio, então nenhum registro pode ser criado. Por favor, libere espaço: Configuração, “Storage Usage”.</translation>
    </message>
    <message>
        <source>The org&apos;s trial has ended.</source>
        <translation>O período de avaliação da organização terminou.</translation>
    </message>
    <message>
        <source>A security policy of the org stopped this.</source>
        <translation>Uma política de segurança da organização impediu isso.</translation>
    </message>
    <message>
        <source>A transaction security policy stopped Patchbay. Please allow what it does, or tell me which way to take.</source>
        <translation>Uma política de segurança de transações impediu o Patchbay. Por favor, permita o que ele faz, ou me diga que caminho seguir.</translation>
    </message>
    <message>
        <source>A limit of the org is reached.</source>
        <translation>Um limite da organização foi atingido.</translation>
    </message>
    <message>
        <source>A limit of our org stops what I do with Patchbay. Please look into it.</source>
        <translation>Um limite da nossa organização impede o que faço com o Patchbay. Por favor, verifique.</translation>
    </message>
    <message>
        <source>This is not switched on in the org.</source>
        <translation>Isto não está ativado na organização.</translation>
    </message>
    <message>
        <source>Something that Patchbay needs is switched off in our org. Please switch it on for my user.</source>
        <translation>Algo de que o Patchbay precisa está desativado na nossa organização. Por favor, ative-o para meu usuário.</translation>
    </message>
    <message>
        <source>The app may not use the API.</source>
        <translation>O aplicativo não pode usar a API.</translation>
    </message>
    <message>
        <source>Add the scope “api” to the app, then reconnect.</source>
        <translation>Adicione o escopo “api” ao aplicativo e reconecte.</translation>
    </message>
    <message>
        <source>The token is no longer valid.</source>
        <translation>O token não é mais válido.</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>Reconecte.</translation>
    </message>
    <message>
        <source>The token belongs to another org.</source>
        <translation>O token pertence a outra organização.</translation>
    </message>
    <message>
        <source>This user may not see the account.</source>
        <translation>Este usuário não pode ver a conta.</translation>
    </message>
    <message>
        <source>The org has moved to another address.</source>
        <translation>A organização mudou para outro endereço.</translation>
    </message>
    <message>
        <source>Patchbay asks for the new one by itself. If that does not help, reconnect.</source>
        <translation>O Patchbay pede o novo sozinho. Se isso não ajudar, reconecte.</translation>
    </message>
    <message>
        <source>The org does not have this version of the API any more.</source>
        <translation>A organização não tem mais esta versão da API.</translation>
    </message>
    <message>
        <source>Install a newer Patchbay.</source>
        <translation>Instale um Patchbay mais recente.</translation>
    </message>
    <message>
        <source>%1 is too busy right now.</source>
        <translation>%1 está sobrecarregado no momento.</translation>
    </message>
    <message>
        <source>Somebody else is writing the same records.</source>
        <translation>Outra pessoa está gravando os mesmos registros.</translation>
    </message>
    <message>
        <source>Patchbay tries again by itself.</source>
        <translation>O Patchbay tenta novamente sozinho.</translation>
    </message>
    <message>
        <source>The org does not let this account do that.</source>
        <translation>A organização não permite isso a esta conta.</translation>
    </message>
    <message>
        <source>Our org forbids something that Patchbay does for my user. Please look into it.</source>
        <translation>Nossa organização proíbe algo que o Patchbay faz para meu usuário. Por favor, verifique.</translation>
    </message>
    <message>
        <source>The org does not have the rest of that list any more.</source>
        <translation>A organização não tem mais o restante dessa lista.</translation>
    </message>
    <message>
        <source>The org has no such kind of record, or this account may not see it.</source>
        <translation>A organização não tem esse tipo de registro, ou esta conta não pode vê-lo.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Uma regra da organização o recusa.</translation>
    </message>
    <message>
        <source>The org does not allow this choice for the field.</source>
        <translation>A organização não permite esta opção para o campo.</translation>
    </message>
    <message>
        <source>Choose another, then send again.</source>
        <translation>Escolha outra e envie novamente.</translation>
    </message>
    <message>
        <source>The org takes it for a record that it has already.</source>
        <translation>A organização o considera um registro que ela já tem.</translation>
    </message>
    <message>
        <source>Use the other record, or ask an admin about the duplicate rule.</source>
        <translation>Use o outro registro, ou pergunte a um administrador sobre a regra de duplicação.</translation>
    </message>
    <message>
        <source>A field that must be filled in is empty.</source>
        <translation>Um campo obrigatório está vazio.</translation>
    </message>
    <message>
        <source>Fill it in, then send again.</source>
        <translation>Preencha-o e envie novamente.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>O endereço de e-mail não é válido.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>O texto é longo demais.</translation>
    </message>
    <message>
        <source>Shorten it, then send again.</source>
        <translation>Encurte-o e envie novamente.</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>O valor não é uma das opções.</translation>
    </message>
    <message>
        <source>Choose one, then send again.</source>
        <translation>Escolha uma e envie novamente.</translation>
    </message>
    <message>
        <source>A number is too large or too small.</source>
        <translation>Um número é grande demais ou pequeno demais.</translation>
    </message>
    <message>
        <source>An ID in the record is not right.</source>
        <translation>Um ID no registro não está correto.</translation>
    </message>
    <message>
        <source>A record that this one refers to is not there, or may not be used.</source>
        <translation>Um registro a que este se refere não existe, ou não pode ser usado.</translation>
    </message>
    <message>
        <source>This account may not use a record that this one refers to, such as its owner or campaign.</source>
        <translation>Esta conta não pode usar um registro a que este se refere, como seu proprietário ou sua campanha.</translation>
    </message>
    <message>
        <source>Choose another, or ask an admin.</source>
        <translation>Escolha outro, ou pergunte a um administrador.</translation>
    </message>
    <message>
        <source>Please let my user read and use the records that mine refer to, such as owner, account and campaign.</source>
        <translation>Por favor, permita que meu usuário leia e use os registros a que os meus se referem, como proprietário, conta e campanha.</translation>
    </message>
    <message>
        <source>Its owner is a user who is no longer active.</source>
        <translation>O proprietário dele é um usuário que não está mais ativo.</translation>
    </message>
    <message>
        <source>Choose another owner, then send again.</source>
        <translation>Escolha outro proprietário e envie novamente.</translation>
    </message>
    <message>
        <source>The record is locked while it is being approved.</source>
        <translation>O registro está bloqueado enquanto é aprovado.</translation>
    </message>
    <message>
        <source>Wait for the approval, or ask an admin.</source>
        <translation>Aguarde a aprovação, ou pergunte a um administrador.</translation>
    </message>
    <message>
        <source>The record was deleted there.</source>
        <translation>O registro foi excluído lá.</translation>
    </message>
    <message>
        <source>Restore it from the org&apos;s recycle bin, or create it anew.</source>
        <translation>Restaure-o da lixeira da organização, ou crie-o novamente.</translation>
    </message>
    <message>
        <source>The lead has been converted already.</source>
        <translation>O lead já foi convertido.</translation>
    </message>
    <message>
        <source>Use its contact or account instead.</source>
        <translation>Use o contato ou a conta dele em vez disso.</translation>
    </message>
    <message>
        <source>Another record holds the same value in a field where each is unique.</source>
        <translation>Outro registro tem o mesmo valor em um campo em que cada valor deve ser único.</translation>
    </message>
    <message>
        <source>Change it, or use the other record.</source>
        <translation>Altere-o, ou use o outro registro.</translation>
    </message>
    <message>
        <source>The org did not delete it.</source>
        <translation>A organização não o excluiu.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>name@company.example</source>
        <translation>nome@empresa.example</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice made</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no date chosen</comment>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Welcome to Patchbay</source>
        <translation>Boas-vindas ao Patchbay</translation>
    </message>
    <message>
        <source>Connect your accounts, then send leads where they belong.</source>
        <translation>Conecte suas contas e envie os leads para o lugar certo.</translation>
    </message>
    <message>
        <source>Try the demo org</source>
        <translation>Testar a demo</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>&amp;Try the demo org</source>
        <translation>&amp;Experimentar a demonstração</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>Production or sandbox. You need an External Client App in your org; Patchbay shows you each step.</source>
        <translation>Produção ou sandbox. Você precisa de uma External Client App na sua organização; o Patchbay mostra cada passo.</translation>
    </message>
    <message>
        <source>Something else first?</source>
        <translation>Outra coisa primeiro?</translation>
    </message>
    <message>
        <source>Tokens stay in your keychain</source>
        <translation>Os tokens ficam no seu chaveiro</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>Nada se perde</translation>
    </message>
    <message>
        <source>Records are saved here first, then sent.</source>
        <translation>Os registros são salvos primeiro aqui e depois enviados.</translation>
    </message>
    <message>
        <source>No server of ours</source>
        <translation>Nenhum servidor nosso</translation>
    </message>
    <message>
        <source>Your computer talks to your services directly.</source>
        <translation>Seu computador fala diretamente com seus serviços.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Pular</translation>
    </message>
</context>
<context>
    <name>HabitsPane</name>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>St&amp;art at login</source>
        <translation>I&amp;niciar ao entrar no sistema</translation>
    </message>
    <message>
        <source>Opens in the background and sends what waits.</source>
        <translation>Abre em segundo plano e envia o que aguarda.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar ao entrar no sistema</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Continuar em execução na &amp;bandeja</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuar em execução na bandeja</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>A &amp;connection needs you</source>
        <translation>Uma &amp;conexão precisa de você</translation>
    </message>
    <message>
        <source>A connection needs you</source>
        <translation>Uma conexão precisa de você</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>As alterações se aplicam imediatamente.</translation>
    </message>
    <message>
        <source>&amp;Quick lead from anywhere</source>
        <translation>&amp;Lead rápido de qualquer lugar</translation>
    </message>
    <message>
        <source>Give this command a key in your desktop&apos;s keyboard settings.</source>
        <translation>Dê a este comando uma tecla nas configurações de teclado da sua área de trabalho.</translation>
    </message>
    <message>
        <source>Command for a quick lead</source>
        <translation>Comando para um lead rápido</translation>
    </message>
    <message>
        <source>A &amp;record or an automation needs you</source>
        <translation>Um &amp;registro ou uma automação precisa de você</translation>
    </message>
    <message>
        <source>A record or an automation needs you</source>
        <translation>Um registro ou uma automação precisa de você</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. What needs you stands in the window, on the pages Connections and Activity.</source>
        <translation>Esta área de trabalho não mostra notificações. O que precisa de você aparece na janela, nas páginas Conexões e Atividade.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>The demo org is a Salesforce org that runs on this computer. It needs no account, and nothing you enter there leaves this computer: the quickest way to see a first lead arrive.</source>
        <translation>A organização de demonstração é uma organização do Salesforce que roda neste computador. Ela não precisa de conta, e nada do que você insere nela sai deste computador: é o jeito mais rápido de ver um primeiro lead chegar.</translation>
    </message>
    <message>
        <source>For your own Salesforce org Patchbay asks once for a client id; its settings page says how to get one. All other services are in the list of providers.</source>
        <translation>Para a sua própria organização do Salesforce, o Patchbay pede uma única vez um ID do cliente; a página de configurações dela explica como obtê-lo. Todos os outros serviços estão na lista de provedores.</translation>
    </message>
    <message>
        <source>The welcome page goes when you skip it, or when a first connection is there.</source>
        <translation>A página de boas-vindas some quando você a pula, ou quando há uma primeira conexão.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Each service has a card. Connect opens the service&apos;s own sign-in page; your password is typed there and never reaches Patchbay. What it gets in return, a token, is kept in your computer&apos;s keychain.</source>
        <translation>Cada serviço tem um cartão. Conectar abre a página de login do próprio serviço; sua senha é digitada lá e nunca chega ao Patchbay. O que ele recebe em troca, um token, fica guardado no chaveiro do seu computador.</translation>
    </message>
    <message>
        <source>A service may have several accounts: each is a row of its card, with the name, the kind of org and the state.</source>
        <translation>Um serviço pode ter várias contas: cada uma é uma linha do cartão dele, com o nome, o tipo de organização e o estado.</translation>
    </message>
    <message>
        <source>When a card wants you</source>
        <translation>Quando um cartão precisa de você</translation>
    </message>
    <message>
        <source>Needs reconnect: the service ended the access; the card says why. Offline: the service did not answer. You stay signed in, and Patchbay keeps trying.</source>
        <translation>Precisa reconectar: o serviço encerrou o acesso; o cartão diz por quê. Off-line: o serviço não respondeu. Você continua conectado, e o Patchbay continua tentando.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Adicionar um provedor</translation>
    </message>
    <message>
        <source>The list holds the services that Patchbay knows and that are not on your page yet. What you add gets a card there; nothing is connected by that.</source>
        <translation>A lista contém os serviços que o Patchbay conhece e que ainda não estão na sua página. O que você adiciona recebe um cartão lá; isso não conecta nada.</translation>
    </message>
    <message>
        <source>One that is missing</source>
        <translation>Se faltar algum</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2 can be added. Enter its addresses, or have them looked up where the service tells them itself.</source>
        <translation>É possível adicionar qualquer serviço em que se entra por OAuth 2. Insira os endereços dele, ou deixe que sejam consultados quando o próprio serviço os informa.</translation>
    </message>
    <message>
        <source>You can also have a file written and fill it in: the card changes whenever you save, and mistakes in it are told.</source>
        <translation>Você também pode pedir que um arquivo seja escrito e preenchê-lo: o cartão muda sempre que você salva, e os erros no arquivo são indicados.</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>Configurações do provedor</translation>
    </message>
    <message>
        <source>A client secret is needed only where the service asks for one; it is kept in your keychain.</source>
        <translation>Um segredo do cliente só é necessário quando o serviço o pede; ele fica guardado no chaveiro.</translation>
    </message>
    <message>
        <source>For Salesforce</source>
        <translation>Para o Salesforce</translation>
    </message>
    <message>
        <source>In Salesforce, open Setup, then External Client App Manager, and choose New External Client App.</source>
        <translation>No Salesforce, abra a Configuração, depois “External Client App Manager”, e escolha “New External Client App”.</translation>
    </message>
    <message>
        <source>Turn on OAuth and paste all redirect URIs of this page, one per line.</source>
        <translation>Ative o OAuth e cole todos os URIs de redirecionamento desta página, um por linha.</translation>
    </message>
    <message>
        <source>Add the scopes that are ticked here.</source>
        <translation>Adicione os escopos marcados aqui.</translation>
    </message>
    <message>
        <source>Turn on Require PKCE. Turn off both options that require a secret.</source>
        <translation>Ative “Require PKCE”. Desative as duas opções que exigem um segredo.</translation>
    </message>
    <message>
        <source>Save, and wait up to ten minutes. Copy the consumer key; it is the client id.</source>
        <translation>Salve e aguarde até dez minutos. Copie a chave do consumidor; ela é o ID do cliente.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Novo registro</translation>
    </message>
    <message>
        <source>The band at the top names the org that the record goes to; production has a line of its own colour. Choose the kind of record; the fields come from that org.</source>
        <translation>A faixa no alto indica a organização para a qual o registro vai; produção tem uma linha de cor própria. Escolha o tipo de objeto; os campos vêm dessa organização.</translation>
    </message>
    <message>
        <source>Fill in the fields with a red mark. A lead without a company is saved with “Unknown” and shows up under To complete. An e-mail signature or a vCard fills the form after you have looked at what was recognised.</source>
        <translation>Preencha os campos com uma marca vermelha. Um lead sem empresa é salvo com “Unknown” e aparece em A completar. Uma assinatura de e-mail ou um vCard preenche o formulário depois que você viu o que foi reconhecido.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se perde</translation>
    </message>
    <message>
        <source>A record is on your disk before the form clears, also without a network. If somebody with the same e-mail address is in the org already, you see it before you create a second one.</source>
        <translation>O registro está no disco antes que o formulário seja limpo, mesmo sem rede. Se alguém com o mesmo endereço de e-mail já está na organização, você o vê antes de criar um segundo.</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>Lead rápido</translation>
    </message>
    <message>
        <source>A small window that stays on top, for a name, a company and an e-mail address. Open it by its keys on any page, by Go to, or from the icon in the tray where your desktop has one.</source>
        <translation>Uma pequena janela que fica sempre visível, para um nome, uma empresa e um endereço de e-mail. Abra-a com as teclas dela em qualquer página, por “Ir para”, ou pelo ícone da bandeja, se a sua área de trabalho tiver uma.</translation>
    </message>
    <message>
        <source>It writes to the org that its band names. Create and new keeps the window open for the next one. All fields takes what you typed to the large form.</source>
        <translation>Ela grava na organização que a faixa indica. “Criar e novo” deixa a janela aberta para o próximo. “Todos os campos” leva o que você digitou para o formulário completo.</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>Em uma feira ou em um turno</translation>
    </message>
    <message>
        <source>The campaign, the lead source and the owner can stay from lead to lead, so that only what differs is typed. They stay until you end it, also after a new start.</source>
        <translation>A campanha, a origem e o proprietário podem permanecer de um lead para o outro, de modo que só se digita o que muda. Eles permanecem até que você encerre, mesmo após reiniciar.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Como fazer</translation>
    </message>
    <message>
        <source>On the page New record, choose the org and the kind Lead.</source>
        <translation>Na página Novo registro, escolha a organização e o tipo Lead.</translation>
    </message>
    <message>
        <source>Press Choose what stays, and fill in what all leads have in common.</source>
        <translation>Pressione “Escolher o que permanece” e preencha o que todos os leads têm em comum.</translation>
    </message>
    <message>
        <source>Enter leads. A strip above the form says what stays, and lets you change it.</source>
        <translation>Insira leads. Uma barra acima do formulário diz o que permanece e permite alterá-lo.</translation>
    </message>
    <message>
        <source>Press End when the fair is over.</source>
        <translation>Pressione Encerrar quando a feira acabar.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Everything that was written or waits: choose a row to see its details. What waits goes out by itself when the org can be reached.</source>
        <translation>Tudo o que foi escrito ou aguarda: escolha uma linha para ver os detalhes. O que aguarda sai sozinho quando a organização pode ser alcançada.</translation>
    </message>
    <message>
        <source>What a record may need</source>
        <translation>Do que um registro pode precisar</translation>
    </message>
    <message>
        <source>Uncertain: no answer came. Patchbay looks in the org before it sends again, and asks you where it cannot tell. So no record is created twice.</source>
        <translation>Incerto: não veio resposta. O Patchbay procura na organização antes de enviar novamente, e pergunta a você quando não consegue saber. Assim nenhum registro é criado duas vezes.</translation>
    </message>
    <message>
        <source>Export writes what is shown into a table. Records that arrived can be forgotten after some days: see Settings, Privacy.</source>
        <translation>Exportar grava em uma tabela o que é mostrado. Os registros que chegaram podem ser esquecidos após alguns dias: veja Configurações, Privacidade.</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>A completar</translation>
    </message>
    <message>
        <source>Leads that were saved without a company, and contacts without a name, are listed on the page Activity under To complete. Patchbay asks the chosen org which of them still have their placeholder; where it cannot ask, it lists those entered here.</source>
        <translation>Leads salvos sem empresa e contatos sem nome aparecem na página Atividade, em A completar. O Patchbay pergunta à organização escolhida quais deles ainda têm o marcador; quando não pode perguntar, lista os que foram inseridos aqui.</translation>
    </message>
    <message>
        <source>Choose one and press Complete: fill in what was missing and save. The change is written to the org. Whoever was completed leaves the list.</source>
        <translation>Escolha um e pressione Completar: preencha o que faltava e salve. A alteração é gravada na organização. Quem foi completado sai da lista.</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automações</translation>
    </message>
    <message>
        <source>When a record has arrived, something else can happen: a message in a Slack channel, an issue in Linear, a contact in HubSpot or Zoho CRM. Each is off until you switch it on.</source>
        <translation>Quando um registro chegou, algo mais pode acontecer: uma mensagem em um canal do Slack, uma issue no Linear, um contato no HubSpot ou no Zoho CRM. Cada automação fica desativada até que você a ative.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Criar uma</translation>
    </message>
    <message>
        <source>Connect the service that shall act.</source>
        <translation>Conecte o serviço que deve agir.</translation>
    </message>
    <message>
        <source>Press New automation, and choose when it runs and what it does.</source>
        <translation>Pressione “Nova automação” e escolha quando ela é executada e o que faz.</translation>
    </message>
    <message>
        <source>Look at the preview, and send a test.</source>
        <translation>Veja a prévia e envie um teste.</translation>
    </message>
    <message>
        <source>Save it, and switch it on in the list.</source>
        <translation>Salve-a e ative-a na lista.</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>Se uma falhar</translation>
    </message>
    <message>
        <source>The record stays as it is. Activity says what failed and why; what may have been done already is never repeated by itself.</source>
        <translation>O registro fica como está. Atividade mostra o que falhou e por quê; o que talvez já tenha sido feito nunca se repete sozinho.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Every change is in effect at once. General: language, theme, and how the window behaves. Sign-in: whether sign-in pages open in Patchbay&apos;s window or in your browser.</source>
        <translation>Cada alteração se aplica imediatamente. Geral: idioma, tema e comportamento da janela. Login: se as páginas de login abrem na janela do Patchbay ou no seu navegador.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Read-only keeps Patchbay from writing to any org. A passphrase locks the window when it starts and when you are away; it encrypts nothing.</source>
        <translation>“Somente leitura” impede que o Patchbay grave em qualquer organização. Uma frase secreta bloqueia a janela quando ela inicia e quando você está ausente; ela não criptografa nada.</translation>
    </message>
    <message>
        <source>Remove everything from this computer ends each access at its service and deletes what Patchbay keeps here. It asks first.</source>
        <translation>“Remover tudo deste computador” encerra cada acesso no serviço dele e exclui o que o Patchbay guarda aqui. Antes, ele pergunta a você.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>What a policy file of your administrator settles is listed there.</source>
        <translation>O que um arquivo de política do seu administrador define é listado lá.</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>Solicitações locais</translation>
    </message>
    <message>
        <source>Other programs on this computer can hand records to Patchbay: by HTTP, or as files in a folder. Patchbay puts them on disk and sends them. It is off until you switch it on, and other computers do not reach it.</source>
        <translation>Outros programas neste computador podem entregar registros ao Patchbay: por HTTP ou como arquivos em uma pasta. O Patchbay os guarda no disco e os envia. Isso fica desativado até que você o ative, e outros computadores não o alcançam.</translation>
    </message>
    <message>
        <source>Let a program in</source>
        <translation>Dar acesso a um programa</translation>
    </message>
    <message>
        <source>In Settings, open Local requests and switch on Take records from other programs.</source>
        <translation>Em Configurações, abra Solicitações locais e ative “Aceitar registros de outros programas”.</translation>
    </message>
    <message>
        <source>Add a key for the program. It is shown once: copy it there. Revoke it whenever you like.</source>
        <translation>Adicione uma chave para o programa. Ela é mostrada uma única vez: copie-a para lá. Revogue-a quando quiser.</translation>
    </message>
    <message>
        <source>Or choose a folder: JSON, CSV and vCard files in it become records.</source>
        <translation>Ou escolha uma pasta: os arquivos JSON, CSV e vCard nela viram registros.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from control to control; Alt and an underlined letter lead straight to one.</source>
        <translation>Tudo pode ser feito sem mouse. Tab vai de um controle ao outro; Alt e uma letra sublinhada levam direto a um deles.</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Pesquisar nesta página</translation>
    </message>
    <message>
        <source>Create the record, or update the one that was found</source>
        <translation>Criar o registro, ou atualizar o que foi encontrado</translation>
    </message>
    <message>
        <source>Create the record and begin a new one</source>
        <translation>Criar o registro e começar um novo</translation>
    </message>
    <message>
        <source>Fill the form from a copied signature</source>
        <translation>Preencher o formulário com uma assinatura copiada</translation>
    </message>
    <message>
        <source>Close the details, clear the search, or leave the help</source>
        <translation>Fechar os detalhes, limpar a pesquisa ou sair da ajuda</translation>
    </message>
    <message>
        <source>Rejected: the org did not take it, and says why. Change the blamed field in the panel, or open the form, then send it.</source>
        <translation>Rejeitado: a organização não o aceitou e diz por quê. Altere no painel o campo apontado, ou abra o formulário, e depois envie-o.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Menu of a card or a field</source>
        <translation>Menu de um cartão ou de um campo</translation>
    </message>
    <message>
        <source>To the sidebar, the page, its details; back with Shift</source>
        <translation>Para a barra lateral, a página e os detalhes dela; volta com Shift</translation>
    </message>
    <message>
        <source>Test asks the service now. Disconnect ends the access there and removes it here. Press Enter on a card, or on an account&apos;s row, for its details.</source>
        <translation>Testar consulta o serviço na hora. Desconectar encerra o acesso lá e o remove daqui. Pressione Enter em um cartão, ou na linha de uma conta, para ver os detalhes.</translation>
    </message>
    <message>
        <source>Most services let in only programs that they know. You register an app there once and enter its client id here.</source>
        <translation>A maioria dos serviços só admite programas que conhece. Você registra lá um aplicativo uma única vez e insere aqui o ID do cliente dele.</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain: under Where to sign in, choose Your own domain and enter it.</source>
        <translation>Um aplicativo local só funciona no domínio da própria organização: em “Onde entrar”, escolha “Seu próprio domínio” e insira-o.</translation>
    </message>
    <message>
        <source>Press Check this app. If it finds nothing wrong, save, and connect.</source>
        <translation>Pressione “Verificar este aplicativo”. Se não encontrar nada errado, salve e conecte.</translation>
    </message>
    <message>
        <source>Discard takes away what you do not want to send. Undo, in the note at the bottom, brings it back while the note stands there.</source>
        <translation>Descartar retira o que você não quer enviar. Desfazer, no aviso na parte inferior, o traz de volta enquanto o aviso estiver lá.</translation>
    </message>
    <message>
        <source>Requests go as your system says, by a proxy of your own, or by none. A proxy&apos;s password is kept in your keychain. While a proxy is in the way, nothing is lost: records wait, and you stay signed in.</source>
        <translation>As solicitações saem como o seu sistema indica, por um proxy próprio ou sem nenhum. A senha de um proxy fica guardada no chaveiro. Enquanto um proxy atrapalha, nada se perde: os registros aguardam, e você continua conectado.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What works on this computer and what does not. Copy report is for whoever helps you: no token, account, name or host is in it.</source>
        <translation>O que funciona neste computador e o que não funciona. “Copiar relatório” é para quem ajuda você: ele não contém nenhum token, conta, nome ou host.</translation>
    </message>
    <message>
        <source>Test what is connected, or read the page again</source>
        <translation>Testar o que está conectado, ou ler a página novamente</translation>
    </message>
    <message>
        <source>Disconnect or discard what is chosen; you are asked first</source>
        <translation>Desconectar ou descartar o que foi escolhido; antes, você é consultado</translation>
    </message>
    <message>
        <source>Take back what a message at the bottom says</source>
        <translation>Desfazer o que diz uma mensagem na parte inferior</translation>
    </message>
    <message>
        <source>Details of a card, or of an account&apos;s row</source>
        <translation>Detalhes de um cartão, ou da linha de uma conta</translation>
    </message>
    <message>
        <source>Nothing twice</source>
        <translation>Nada em dobro</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>Execuções de automações</translation>
    </message>
    <message>
        <source>Each time an automation does something for a record, that is a run. The list says what was done, what waits and what failed; choose a row to see the reason.</source>
        <translation>Cada vez que uma automação faz algo para um registro, isso é uma execução. A lista mostra o que foi feito, o que aguarda e o que falhou; escolha uma linha para ver o motivo.</translation>
    </message>
    <message>
        <source>What waits goes on by itself: when the service answers, when its connection works, or when you switch the automation on.</source>
        <translation>O que aguarda continua sozinho: quando o serviço responde, quando a conexão dele funciona ou quando você ativa a automação.</translation>
    </message>
    <message>
        <source>What a run may need</source>
        <translation>Do que uma execução pode precisar</translation>
    </message>
    <message>
        <source>It was not done: correct what the panel names, then press Try again.</source>
        <translation>Não foi feita: corrija o que o painel indica e pressione Tentar novamente.</translation>
    </message>
    <message>
        <source>Did it arrive? No answer came. Look in the service, then press It arrived, or Send again. Patchbay does not repeat it by itself, so nothing is done twice.</source>
        <translation>Chegou? Não veio resposta. Olhe no serviço e pressione Chegou, ou Enviar novamente. O Patchbay não repete isso sozinho, para que nada seja feito duas vezes.</translation>
    </message>
    <message>
        <source>Discard forgets a run that need not be done. The record stays as it is.</source>
        <translation>Descartar esquece uma execução que não precisa ser feita. O registro fica como está.</translation>
    </message>
    <message>
        <source>Open a file… takes a vCard into the form, or a CSV file of leads to the page Import; so does a file that you drop anywhere on the window.</source>
        <translation>“Abrir um arquivo…” leva um vCard ao formulário, ou um arquivo CSV de leads à página Importar; o mesmo vale para um arquivo que você soltar em qualquer parte da janela.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A CSV file of leads comes into an org here: choose it on the page, drop it on the window, or open it with Patchbay. Its first line names the columns. It may have 5,000 rows and 8 MB.</source>
        <translation>Um arquivo CSV de leads entra aqui em uma organização: escolha-o na página, solte-o na janela ou abra-o com o Patchbay. A primeira linha dele nomeia as colunas. Ele pode ter 5.000 linhas e 8 MB.</translation>
    </message>
    <message>
        <source>Look at the org, and at the field that each column goes to; choose another, or leave the column out.</source>
        <translation>Veja a organização e o campo para onde vai cada coluna; escolha outro, ou deixe a coluna de fora.</translation>
    </message>
    <message>
        <source>Add what is the same for every row, such as the lead source.</source>
        <translation>Adicione o que é igual em todas as linhas, como a origem do lead.</translation>
    </message>
    <message>
        <source>Check. Rows with an error are left out; save them, correct them, and open that file.</source>
        <translation>Verifique. Linhas com erro ficam de fora; salve-as, corrija-as e abra esse arquivo.</translation>
    </message>
    <message>
        <source>Import. For a production org you type its name first.</source>
        <translation>Importe. Para uma organização de produção, antes você digita o nome dela.</translation>
    </message>
    <message>
        <source>The leads wait in Activity and go out as soon as the org answers. You can stop: what still waits leaves the queue, what arrived stays.</source>
        <translation>Os leads aguardam em Atividade e saem assim que a organização responder. Você pode parar: o que ainda aguarda sai da fila, o que chegou fica.</translation>
    </message>
    <message>
        <source>The same file opened again brings only what is new or corrected in it.</source>
        <translation>O mesmo arquivo, aberto de novo, traz apenas o que nele é novo ou foi corrigido.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
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
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID do registro</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Waits: Patchbay is read-only</source>
        <translation>Aguarda: o Patchbay está em somente leitura</translation>
    </message>
    <message>
        <source>Waits for your administrator</source>
        <translation>Aguarda seu administrador</translation>
    </message>
    <message>
        <source>Records go out as soon as that is over.</source>
        <translation>Os registros sairão assim que isso terminar.</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Aguarda a rede</translation>
    </message>
    <message>
        <source>Waits for your keychain</source>
        <translation>Aguarda o chaveiro</translation>
    </message>
    <message>
        <source>Waits until you sign in again</source>
        <translation>Aguarda você entrar novamente</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>A conexão dele não existe mais</translation>
    </message>
    <message>
        <source>Connect the org again, or send it as an account that is connected now.</source>
        <translation>Conecte a organização novamente, ou envie-o com uma conta que esteja conectada agora.</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Aguarda %1</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>Aguarda o proxy</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>Mostrar em Atividade</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 é grande demais.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This address takes %1.</source>
        <translation>Este endereço aceita %1.</translation>
    </message>
    <message>
        <source>This key is not for web pages of this address.</source>
        <translation>Esta chave não é para páginas web deste endereço.</translation>
    </message>
    <message>
        <source>Too many requests with this key. Wait a little.</source>
        <translation>Solicitações demais com esta chave. Aguarde um pouco.</translation>
    </message>
    <message>
        <source>Too many requests are in hand here. Wait a little.</source>
        <translation>Há solicitações demais em andamento aqui. Aguarde um pouco.</translation>
    </message>
    <message>
        <source>Too many requests without a key. Wait a little.</source>
        <translation>Solicitações demais sem chave. Aguarde um pouco.</translation>
    </message>
    <message>
        <source>No key is for web pages of this address.</source>
        <translation>Nenhuma chave é para páginas web deste endereço.</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>Não há nada aqui.</translation>
    </message>
    <message>
        <source>This key may not create records of kind %1.</source>
        <translation>Esta chave não pode criar registros do tipo %1.</translation>
    </message>
    <message>
        <source>This key may not list connections.</source>
        <translation>Esta chave não pode listar conexões.</translation>
    </message>
    <message>
        <source>Send JSON, with Content-Type: application/json.</source>
        <translation>Envie JSON, com Content-Type: application/json.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>“%1” não é entendido aqui.</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 200 visible characters.</source>
        <translation>Um Idempotency-Key tem de 1 a 200 caracteres visíveis.</translation>
    </message>
    <message>
        <source>The body is not one JSON object in UTF-8.</source>
        <translation>O corpo não é um único objeto JSON em UTF-8.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 aparece duas vezes.</translation>
    </message>
    <message numerus="yes">
        <source>A record has %n fields at most.</source>
        <translation>
            <numerusform>Um registro tem no máximo %Ln campo.</numerusform>
            <numerusform>Um registro tem no máximo %Ln campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name in the body is not a field&apos;s name.</source>
        <translation>Um nome no corpo não é o nome de um campo.</translation>
    </message>
    <message>
        <source>%1 is not a plain value.</source>
        <translation>%1 não é um valor simples.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 contém um caractere de controle.</translation>
    </message>
    <message>
        <source>Send the body whole, with a Content-Length; chunks are not taken.</source>
        <translation>Envie o corpo inteiro, com um Content-Length; blocos não são aceitos.</translation>
    </message>
    <message>
        <source>A POST needs a Content-Length.</source>
        <translation>Um POST precisa de um Content-Length.</translation>
    </message>
    <message>
        <source>Content-Length is no number.</source>
        <translation>Content-Length não é um número.</translation>
    </message>
    <message>
        <source>A body may have %1 bytes at most.</source>
        <translation>Um corpo pode ter no máximo %1 bytes.</translation>
    </message>
    <message>
        <source>This is not a plain HTTP request.</source>
        <translation>Esta não é uma solicitação HTTP simples.</translation>
    </message>
    <message>
        <source>The head of this request is too long.</source>
        <translation>O cabeçalho desta solicitação é longo demais.</translation>
    </message>
    <message>
        <source>Ask for localhost or 127.0.0.1.</source>
        <translation>Use localhost ou 127.0.0.1.</translation>
    </message>
    <message>
        <source>Patchbay is ending. Try again.</source>
        <translation>O Patchbay está encerrando. Tente novamente.</translation>
    </message>
    <message>
        <source>The time of this key is over. Make a new one with “patchbayctl key add”.</source>
        <translation>O prazo desta chave terminou. Crie outra com “patchbayctl key add”.</translation>
    </message>
    <message>
        <source>Send a key of the intake, as “Authorization: Bearer …”. “patchbayctl key add” makes one.</source>
        <translation>Envie uma chave de entrada, como “Authorization: Bearer …”. “patchbayctl key add” cria uma.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another record.</source>
        <translation>Este Idempotency-Key foi usado para outro registro.</translation>
    </message>
    <message>
        <source>Open Patchbay and connect Salesforce.</source>
        <translation>Abra o Patchbay e conecte o Salesforce.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>Não há nenhum registro nele.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8.</source>
        <translation>Isto não é JSON em UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>A file may have %n records at most.</source>
        <translation>
            <numerusform>Um arquivo pode ter no máximo %Ln registro.</numerusform>
            <numerusform>Um arquivo pode ter no máximo %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is no record.</source>
        <comment>a place</comment>
        <translation>%1: isto não é um registro.</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Isto não é UTF-8.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>A primeira linha deve nomear as colunas.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is a control character.</source>
        <translation>Linha %1, coluna %2: há um caractere de controle.</translation>
    </message>
    <message>
        <source>Line %1: column %2 has no name.</source>
        <translation>Linha %1: a coluna %2 não tem nome.</translation>
    </message>
    <message>
        <source>Line %1: column %2 has the name of another.</source>
        <translation>Linha %1: a coluna %2 tem o nome de outra.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quote stands where none may.</source>
        <translation>Linha %1, coluna %2: há aspas onde não pode haver.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quote that begins here never ends.</source>
        <translation>Linha %1, coluna %2: as aspas abertas aqui nunca se fecham.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, the header has %3.</source>
        <translation>A linha %1 tem %2 colunas; o cabeçalho tem %3.</translation>
    </message>
    <message>
        <source>Line %1: this is more than a file may hold.</source>
        <translation>Linha %1: isto é mais do que um arquivo pode conter.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>%1: this is no vCard.</source>
        <comment>a place</comment>
        <translation>%1: isto não é um vCard.</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files are taken: name it .json, .csv or .vcf.</source>
        <translation>São aceitos arquivos JSON, CSV e vCard: dê a ele a extensão .json, .csv ou .vcf.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) before it were taken.</source>
        <translation>
            <numerusform>%Ln registro anterior foi aceito.</numerusform>
            <numerusform>%Ln registros anteriores foram aceitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>Este arquivo não foi aceito.</translation>
    </message>
    <message>
        <source>It was gone when it was to be read.</source>
        <translation>Ele não existia mais quando ia ser lido.</translation>
    </message>
    <message>
        <source>It is a link or no plain file.</source>
        <translation>É um link ou não é um arquivo comum.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Pertence a outro usuário.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB.</source>
        <translation>
            <numerusform>É maior que %Ln MB.</numerusform>
            <numerusform>É maior que %Ln MB.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Não pode ser lido.</translation>
    </message>
    <message>
        <source>No web page gets anything here.</source>
        <translation>Nenhuma página web obtém nada aqui.</translation>
    </message>
    <message>
        <source>The window of Patchbay is locked. Unlock it first.</source>
        <translation>A janela do Patchbay está bloqueada. Desbloqueie-a primeiro.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>LocalRequestsPane</name>
    <message>
        <source>Local requests</source>
        <translation>Solicitações locais</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programas neste computador</translation>
    </message>
    <message>
        <source>Take records from other &amp;programs</source>
        <translation>Aceitar registros de outros &amp;programas</translation>
    </message>
    <message>
        <source>Take records from other programs</source>
        <translation>Aceitar registros de outros programas</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>On this computer only; other computers do not reach it.</source>
        <translation>Só neste computador; outros computadores não a alcançam.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Give &amp;tokens to your own programs</source>
        <translation>Dar &amp;tokens aos seus próprios programas</translation>
    </message>
    <message>
        <source>Give tokens to your own programs</source>
        <translation>Dar tokens aos seus próprios programas</translation>
    </message>
    <message>
        <source>Take files from a folder</source>
        <translation>Obter arquivos de uma pasta</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>A key for each program</source>
        <translation>Uma chave para cada programa</translation>
    </message>
    <message>
        <source>It is shown once, and can be revoked at any time.</source>
        <translation>É mostrada uma única vez e pode ser revogada a qualquer momento.</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>&amp;Adicionar uma chave…</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>As alterações se aplicam imediatamente.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Patchbay is locked</source>
        <translation>O Patchbay está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Forgotten? With your keychain unlocked, “patchbayctl lock remove” in a terminal takes the lock off. The lock encrypts nothing and is no substitute for your keychain, which protects your tokens.</source>
        <translation>Esqueceu? Com o chaveiro desbloqueado, “patchbayctl lock remove” em um terminal remove o bloqueio. O bloqueio não criptografa nada e não substitui o chaveiro, que protege seus tokens.</translation>
    </message>
</context>
<context>
    <name>LoopbackPage</name>
    <message>
        <source>You can go back to Patchbay</source>
        <translation>Você pode voltar ao Patchbay</translation>
    </message>
    <message>
        <source>The sign-in page has answered. Patchbay is checking the account now; you can close this tab.</source>
        <translation>A página de login respondeu. O Patchbay está verificando a conta agora; você pode fechar esta aba.</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>O acesso não foi concedido</translation>
    </message>
    <message>
        <source>Nothing was saved. You can close this tab and go back to Patchbay.</source>
        <translation>Nada foi salvo. Você pode fechar esta aba e voltar ao Patchbay.</translation>
    </message>
    <message>
        <source>This belongs to no sign-in</source>
        <translation>Isto não pertence a nenhum login</translation>
    </message>
    <message>
        <source>Patchbay is waiting for another answer. Start again from Patchbay if you meant to sign in.</source>
        <translation>O Patchbay aguarda outra resposta. Comece de novo pelo Patchbay se você queria entrar.</translation>
    </message>
    <message>
        <source>This was answered already</source>
        <translation>Isto já foi respondido</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Patchbay.</source>
        <translation>Você pode fechar esta aba e voltar ao Patchbay.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Não há nada aqui</translation>
    </message>
    <message>
        <source>Patchbay only waits for a sign-in to come back.</source>
        <translation>O Patchbay apenas aguarda o retorno de um login.</translation>
    </message>
    <message>
        <source>The sign-in page came back with an error</source>
        <translation>A página de login voltou com um erro</translation>
    </message>
    <message>
        <source>It does not say which sign-in it belongs to, so Patchbay waits for another answer. Go back to Patchbay to cancel, then try again.</source>
        <translation>Ela não diz a qual login pertence, então o Patchbay aguarda outra resposta. Volte ao Patchbay para cancelar e tente novamente.</translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message numerus="yes">
        <source>The newest sign-in token of %n connection(s) is not saved.</source>
        <translation>
            <numerusform>O token de login mais recente de %Ln conexão não está salvo.</numerusform>
            <numerusform>O token de login mais recente de %Ln conexões não está salvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest sign-in token of %1 is not saved.</source>
        <translation>O token de login mais recente de %1 não está salvo.</translation>
    </message>
    <message>
        <source>Your keychain did not take it. If you quit now, you may have to sign in again.</source>
        <translation>O chaveiro não o aceitou. Se você sair agora, talvez seja preciso entrar novamente.</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Desbloquear e salvar</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Patchbay does not use %1.</source>
        <extracomment>%1 is one path or several, each with what is wrong in it</extracomment>
        <translation>O Patchbay não usa %1.</translation>
    </message>
    <message>
        <source>Correct the file or remove it, then start Patchbay again.</source>
        <translation>Corrija ou remova o arquivo e inicie o Patchbay novamente.</translation>
    </message>
    <message>
        <source>You signed in as someone else. Nothing has changed.</source>
        <translation>Você entrou como outra pessoa. Nada mudou.</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed.</source>
        <translation>Você entrou como %1, outra conta. Nada mudou.</translation>
    </message>
    <message>
        <source>Sign in again with the account of this connection, or add the other one as new.</source>
        <translation>Entre novamente com a conta desta conexão, ou adicione a outra como nova.</translation>
    </message>
    <message>
        <source>You want to sign in to %1 at another place.</source>
        <translation>Você quer entrar em %1 em outro lugar.</translation>
    </message>
    <message>
        <source>Choose it in the settings of this provider.</source>
        <translation>Escolha-o nas configurações deste provedor.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in, so Patchbay did not use it.</source>
        <translation>Esta resposta pertence a outro login, então o Patchbay não a usou.</translation>
    </message>
    <message>
        <source>Try again, and finish in the window that opens then.</source>
        <translation>Tente novamente e termine na janela que se abrir.</translation>
    </message>
    <message>
        <source>This is not the address of the last page. That one begins with %1.</source>
        <extracomment>%1 is the beginning of an address, http://localhost:17177/oauth/callback</extracomment>
        <translation>Este não é o endereço da última página. Aquele começa com %1.</translation>
    </message>
    <message>
        <source>Finish in the browser first, then copy all of it.</source>
        <translation>Termine primeiro no navegador e depois copie-o por inteiro.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, or a part of it is missing.</source>
        <translation>Este endereço pertence a outro login, ou falta uma parte dele.</translation>
    </message>
    <message>
        <source>Copy all of it from the page that came last.</source>
        <translation>Copie-o por inteiro da página que apareceu por último.</translation>
    </message>
    <message>
        <source>Another program on this computer could use this sign-in, so Patchbay does not begin it.</source>
        <translation>Outro programa neste computador poderia usar este login, então o Patchbay não o inicia.</translation>
    </message>
    <message>
        <source>Close the program that holds the port, then try again.</source>
        <translation>Feche o programa que ocupa a porta e tente novamente.</translation>
    </message>
    <message>
        <source>The org does not have version %1 of the API.</source>
        <extracomment>%1 is a version, 59.0</extracomment>
        <translation>A organização não tem a versão %1 da API.</translation>
    </message>
    <message>
        <source>Choose another in the details of this connection.</source>
        <translation>Escolha outra nos detalhes desta conexão.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Ninguém responde em %1.</translation>
    </message>
    <message>
        <source>Check the domain in the settings of this provider, or your network.</source>
        <translation>Verifique o domínio nas configurações deste provedor, ou sua rede.</translation>
    </message>
    <message>
        <source>This connection may not do that: it lacks %1.</source>
        <extracomment>%1 is a scope or several, as the provider writes them</extracomment>
        <translation>Esta conexão não pode fazer isso: falta %1.</translation>
    </message>
    <message>
        <source>Reconnect it, and allow that there.</source>
        <translation>Reconecte-a e permita isso lá.</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks a scope.</source>
        <translation>%1 não permitiu: falta um escopo à conexão.</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks %2.</source>
        <translation>%1 não permitiu: falta %2 à conexão.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown safely inside Patchbay on this computer.</source>
        <translation>Neste computador, a página de login não pode ser mostrada com segurança dentro do Patchbay.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>Entre pelo navegador.</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client id first.</source>
        <translation>%1 precisa primeiro do ID do cliente do seu próprio aplicativo.</translation>
    </message>
    <message>
        <source>Set it up, then connect.</source>
        <translation>Configure-o e depois conecte.</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client secret.</source>
        <translation>%1 precisa do segredo do cliente do seu próprio aplicativo.</translation>
    </message>
    <message>
        <source>Enter it where you set up the app here; it is kept in your keychain.</source>
        <translation>Insira-o onde você configura o aplicativo aqui; ele fica guardado no chaveiro.</translation>
    </message>
    <message>
        <source>The sign-in window is not installed (package patchbay-consent).</source>
        <translation>A janela de login não está instalada (pacote patchbay-consent).</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file</source>
        <translation>O arquivo de dados do Patchbay</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file %1</source>
        <comment>a path</comment>
        <translation>O arquivo de dados do Patchbay %1</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1.</source>
        <extracomment>%1 is &quot;Patchbay&apos;s data file /home/robin/….db&quot;, here and below</extracomment>
        <translation>%1: não há mais espaço no disco dele.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy.</source>
        <translation>%1 está ocupado por outro programa.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>Another Patchbay has your data open: a window, or a patchbayctl that runs.</source>
        <translation>Outro Patchbay está com seus dados abertos: uma janela ou um patchbayctl em execução.</translation>
    </message>
    <message>
        <source>Close it, then remove everything.</source>
        <translation>Feche-o e depois remova tudo.</translation>
    </message>
    <message>
        <source>%1 must not be written to.</source>
        <translation>%1 não permite gravação.</translation>
    </message>
    <message>
        <source>Check its rights and those of its folder, then try again.</source>
        <translation>Verifique as permissões dele e as da pasta, e tente novamente.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 não pode ser aberto.</translation>
    </message>
    <message>
        <source>The disk failed to read or write %1.</source>
        <translation>%1: o disco não conseguiu lê-lo ou gravá-lo.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Verifique o disco e tente novamente.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Patchbay.</source>
        <translation>%1 foi gravado por um Patchbay mais novo.</translation>
    </message>
    <message>
        <source>Install that version again; nothing was changed.</source>
        <translation>Instale essa versão novamente; nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está danificado.</translation>
    </message>
    <message>
        <source>Close Patchbay everywhere, then start it again.</source>
        <translation>Feche o Patchbay em todos os lugares e inicie-o novamente.</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file was damaged and has been set aside as %1.</source>
        <translation>O arquivo de dados do Patchbay estava danificado e foi posto de lado como %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or connect again.</source>
        <translation>Restaure-o de um backup, ou conecte novamente.</translation>
    </message>
    <message>
        <source>Patchbay cannot use %1.</source>
        <comment>a path</comment>
        <translation>O Patchbay não consegue usar %1.</translation>
    </message>
    <message>
        <source>Check the disk, its space and the rights there, then try again.</source>
        <translation>Verifique o disco, o espaço e as permissões, e tente novamente.</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>O código expirou.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Comece de novo.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in there first.</source>
        <translation>%1 quer que você entre lá primeiro.</translation>
    </message>
    <message>
        <source>%1 wants you to allow the access there first.</source>
        <translation>%1 quer que você permita o acesso lá primeiro.</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used, so nothing was saved.</source>
        <translation>A resposta de %1 se perdeu ou não pode ser usada, então nada foi salvo.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entre novamente.</translation>
    </message>
    <message>
        <source>The demo org on this computer does not start.</source>
        <translation>A organização de demonstração deste computador não inicia.</translation>
    </message>
    <message>
        <source>Reinstall patchbay-demo-org, or move its data away: %1</source>
        <comment>a path</comment>
        <translation>Reinstale patchbay-demo-org, ou mova os dados dela para outro lugar: %1</translation>
    </message>
    <message>
        <source>The demo org is not installed on this computer.</source>
        <translation>A organização de demonstração não está instalada neste computador.</translation>
    </message>
    <message>
        <source>Install it (package patchbay-demo-org).</source>
        <translation>Instale-a (pacote patchbay-demo-org).</translation>
    </message>
    <message>
        <source>Your administrator has turned this off.</source>
        <translation>Seu administrador desativou isso.</translation>
    </message>
    <message>
        <source>Settings, Administrator tells what is settled on this computer.</source>
        <translation>Configurações, Administrador mostra o que está definido neste computador.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy cannot be used, so what it could forbid is off: %1.</source>
        <extracomment>%1 is the path of a file with what is wrong in it</extracomment>
        <translation>A política do administrador não pode ser usada, então o que ela poderia proibir está desativado: %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to mend it.</source>
        <translation>Peça ao seu administrador para corrigi-la.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta não é a frase secreta.</translation>
    </message>
    <message>
        <source>Take four letters at least.</source>
        <translation>Use pelo menos quatro caracteres.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Tentativas erradas demais.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Tente novamente em %Ln segundo.</numerusform>
            <numerusform>Tente novamente em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patchbay is read-only now: nothing is written to any org.</source>
        <translation>O Patchbay está em somente leitura agora: nada é gravado em nenhuma organização.</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Privacy.</source>
        <translation>Desative isso em Configurações, Privacidade.</translation>
    </message>
    <message>
        <source>Nothing is connected yet.</source>
        <translation>Nada está conectado ainda.</translation>
    </message>
    <message>
        <source>Open Patchbay and press Connect.</source>
        <translation>Abra o Patchbay e pressione Conectar.</translation>
    </message>
    <message>
        <source>No connection is called “%1”.</source>
        <translation>Nenhuma conexão se chama “%1”.</translation>
    </message>
    <message>
        <source>“patchbayctl connection list” shows them.</source>
        <translation>“patchbayctl connection list” as lista.</translation>
    </message>
    <message>
        <source>More than one connection fits: %1.</source>
        <translation>Mais de uma conexão corresponde: %1.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>Indique uma pelo ID.</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>Nenhuma conta corresponde.</translation>
    </message>
    <message>
        <source>The filter is empty, so nothing was done.</source>
        <translation>O filtro está vazio, então nada foi feito.</translation>
    </message>
    <message>
        <source>Say which accounts.</source>
        <translation>Diga quais contas.</translation>
    </message>
    <message>
        <source>Other accounts fit by now, so nothing was done.</source>
        <translation>Agora outras contas correspondem, então nada foi feito.</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>Veja-as novamente.</translation>
    </message>
    <message>
        <source>This record is no longer as it was when you decided.</source>
        <translation>Este registro não está mais como estava quando você decidiu.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Veja-o novamente.</translation>
    </message>
    <message>
        <source>There is no such record, or it does not wait for this decision.</source>
        <translation>Não existe esse registro, ou ele não aguarda esta decisão.</translation>
    </message>
    <message>
        <source>Only a record that was written for another user, or whose connection is gone, does.</source>
        <translation>Só a aguarda um registro escrito para outro usuário, ou cuja conexão não existe mais.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Não existe esse registro.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” shows them.</source>
        <translation>“patchbayctl outbox list” os lista.</translation>
    </message>
    <message>
        <source>This record waits for a decision.</source>
        <translation>Este registro aguarda uma decisão.</translation>
    </message>
    <message>
        <source>Use “patchbayctl outbox decide”, or “outbox reassign” for another user&apos;s.</source>
        <translation>Use “patchbayctl outbox decide”, ou “outbox reassign” se for de outro usuário.</translation>
    </message>
    <message>
        <source>The org did not refuse this record.</source>
        <translation>A organização não recusou este registro.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox send” sends what waits.</source>
        <translation>“patchbayctl outbox send” envia o que aguarda.</translation>
    </message>
    <message>
        <source>This record does not wait for this decision.</source>
        <translation>Este registro não aguarda esta decisão.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” tells what it waits for.</source>
        <translation>“patchbayctl outbox list” mostra o que ele aguarda.</translation>
    </message>
    <message>
        <source>It may already be there.</source>
        <translation>Talvez ele já esteja lá.</translation>
    </message>
    <message>
        <source>Look there first; to send it all the same, add --may-have-arrived.</source>
        <translation>Olhe lá primeiro; para enviá-lo mesmo assim, adicione --may-have-arrived.</translation>
    </message>
    <message>
        <source>It may already be there, and Patchbay still looks for it.</source>
        <translation>Talvez ele já esteja lá, e o Patchbay ainda o procura.</translation>
    </message>
    <message>
        <source>To forget it all the same, add --may-have-arrived.</source>
        <translation>Para esquecê-lo mesmo assim, adicione --may-have-arrived.</translation>
    </message>
    <message>
        <source>This record was sent, or is on its way.</source>
        <translation>Este registro foi enviado, ou está a caminho.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>Add --yes to do it without a question.</source>
        <translation>Adicione --yes para fazer isso sem pergunta.</translation>
    </message>
    <message>
        <source>It may already be there as %1.</source>
        <translation>Talvez ele já esteja lá como %1.</translation>
    </message>
    <message>
        <source>This key was used for another record.</source>
        <translation>Esta chave foi usada para outro registro.</translation>
    </message>
    <message>
        <source>Take a key of its own for each.</source>
        <translation>Use uma chave própria para cada um.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>Sem resposta de %1.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Verifique sua rede e tente novamente.</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used.</source>
        <translation>A resposta de %1 se perdeu ou não pode ser usada.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>%1 está com um problema no momento.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente mais tarde.</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now.</source>
        <translation>%1 não aceita mais chamadas por enquanto.</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>Reconecte.</translation>
    </message>
    <message>
        <source>You declined at %1; nothing was changed.</source>
        <translation>Você recusou em %1; nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 did not accept this app&apos;s settings.</source>
        <translation>%1 não aceitou as configurações deste aplicativo.</translation>
    </message>
    <message>
        <source>Check the settings of the app and of Patchbay.</source>
        <translation>Verifique as configurações do aplicativo e do Patchbay.</translation>
    </message>
    <message>
        <source>This account lacks a right for that.</source>
        <translation>Falta a esta conta uma permissão para isso.</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>Pergunte a um administrador da organização.</translation>
    </message>
    <message>
        <source>The input was not accepted.</source>
        <translation>Os dados inseridos não foram aceitos.</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>Altere-os e envie novamente.</translation>
    </message>
    <message>
        <source>A similar record exists already.</source>
        <translation>Já existe um registro parecido.</translation>
    </message>
    <message>
        <source>Compare them, then decide.</source>
        <translation>Compare-os e decida.</translation>
    </message>
    <message>
        <source>It is not there (any more).</source>
        <translation>Não está lá (ou não está mais).</translation>
    </message>
    <message>
        <source>Your keychain is locked. You stay signed in.</source>
        <translation>O chaveiro está bloqueado. Você continua conectado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain, and none answers.</source>
        <translation>O Patchbay guarda tokens somente em um chaveiro, e nenhum responde.</translation>
    </message>
    <message>
        <source>Set one up, or connect for this run only.</source>
        <translation>Configure um, ou conecte apenas para esta execução.</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1. Patchbay stopped.</source>
        <translation>Esta não é uma conexão segura com %1. O Patchbay interrompeu a conexão.</translation>
    </message>
    <message>
        <source>Check the address, and your network.</source>
        <translation>Verifique o endereço e sua rede.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Patchbay does not understand.</source>
        <translation>%1 enviou uma resposta que o Patchbay não entende.</translation>
    </message>
    <message>
        <source>Check the address, then try again. A proxy or a sign-in page of your network can cause this.</source>
        <translation>Verifique o endereço e tente novamente. Um proxy ou uma página de login da sua rede pode causar isso.</translation>
    </message>
    <message>
        <source>Patchbay could not use its files on this disk.</source>
        <translation>O Patchbay não conseguiu usar seus arquivos neste disco.</translation>
    </message>
    <message>
        <source>Check its space and rights, then try again.</source>
        <translation>Verifique o espaço e as permissões, e tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in page stopped. Nothing was lost.</source>
        <translation>A página de login parou. Nada foi perdido.</translation>
    </message>
    <message>
        <source>Try again, or sign in with your browser.</source>
        <translation>Tente novamente, ou entre pelo navegador.</translation>
    </message>
    <message>
        <source>The ports Patchbay waits on are taken by other programs.</source>
        <translation>As portas em que o Patchbay aguarda estão ocupadas por outros programas.</translation>
    </message>
    <message>
        <source>Close one, then try again.</source>
        <translation>Feche um e tente novamente.</translation>
    </message>
    <message>
        <source>Ports are taken by other programs: %1.</source>
        <translation>Portas estão ocupadas por outros programas: %1.</translation>
    </message>
    <message>
        <source>The app no longer has the scopes it needs.</source>
        <translation>O aplicativo não tem mais os escopos de que precisa.</translation>
    </message>
    <message>
        <source>This connection was for one run of Patchbay only.</source>
        <translation>Esta conexão era só para uma execução do Patchbay.</translation>
    </message>
    <message>
        <source>Its token is no longer in your keychain.</source>
        <translation>O token dela não está mais no chaveiro.</translation>
    </message>
    <message>
        <source>Its token has run out, and %1 gave none to renew it with.</source>
        <translation>O token dela expirou, e %1 não deu nenhum para renová-lo.</translation>
    </message>
    <message>
        <source>%1 ended this access.</source>
        <translation>%1 encerrou este acesso.</translation>
    </message>
    <message>
        <source>%1 ended this access %2.</source>
        <extracomment>%1 is a provider, %2 &quot;at 09:41&quot; or &quot;on 20 Nov&quot;</extracomment>
        <translation>%1 encerrou este acesso %2.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora há pouco</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %Ln min</numerusform>
            <numerusform>há %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>há %Ln h</numerusform>
            <numerusform>há %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date, Qt format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1 is a time of today</comment>
        <translation>às %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>%1 is a date</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already.</source>
        <translation>Outro Patchbay já aceita registros.</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already: %1.</source>
        <translation>Outro Patchbay já aceita registros: %1.</translation>
    </message>
    <message>
        <source>Only one at a time can.</source>
        <translation>Só um por vez pode fazer isso.</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>Outro programa escuta na porta %1.</translation>
    </message>
    <message>
        <source>Choose another port, or close it.</source>
        <translation>Escolha outra porta, ou feche esse programa.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>A pasta %1 não existe.</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>Crie-a, ou escolha outra.</translation>
    </message>
    <message>
        <source>%1 is a link or no folder.</source>
        <translation>%1 é um link ou não é uma pasta.</translation>
    </message>
    <message>
        <source>Choose the folder itself.</source>
        <translation>Escolha a própria pasta.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>A pasta %1 pertence a outro usuário.</translation>
    </message>
    <message>
        <source>Choose one of your own.</source>
        <translation>Escolha uma sua.</translation>
    </message>
    <message>
        <source>Other users may write into the folder %1.</source>
        <translation>Outros usuários podem gravar na pasta %1.</translation>
    </message>
    <message>
        <source>Take that right away (chmod go-w), or choose another.</source>
        <translation>Retire essa permissão (chmod go-w), ou escolha outra.</translation>
    </message>
    <message>
        <source>This computer has an administrator&apos;s policy. As a Flatpak, Patchbay cannot tell whether it is genuine, so what a policy could forbid is off.</source>
        <translation>Este computador tem uma política do administrador. Como Flatpak, o Patchbay não consegue saber se ela é autêntica, então o que uma política poderia proibir está desativado.</translation>
    </message>
    <message>
        <source>Install Patchbay in another way: as a package or from its archive.</source>
        <translation>Instale o Patchbay de outra forma: como pacote ou a partir do arquivo compactado.</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>The way to the internet</source>
        <translation>O caminho para a internet</translation>
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
        <translation>Seu próprio proxy</translation>
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
        <translation>Host do proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nome de usuário no proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Changes apply at once. This computer itself is never reached through a proxy.</source>
        <translation>As alterações se aplicam imediatamente. O próprio computador nunca é acessado por um proxy.</translation>
    </message>
</context>
<context>
    <name>NewRecordPage</name>
    <message>
        <source>New record</source>
        <translation>Novo registro</translation>
    </message>
    <message>
        <source>When it arrives</source>
        <translation>Ao chegar</translation>
    </message>
    <message>
        <source>Use the org&apos;s assignment &amp;rule</source>
        <translation>Usar a &amp;regra de atribuição da organização</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>Pode alterar o proprietário e enviar um e-mail.</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>Em uma feira ou em um turno</translation>
    </message>
    <message>
        <source>Campaign, lead source and owner can stay from lead to lead.</source>
        <translation>Campanha, origem e proprietário podem permanecer de um lead para o outro.</translation>
    </message>
    <message>
        <source>C&amp;hoose what stays…</source>
        <translation>Escolher o &amp;que permanece…</translation>
    </message>
    <message>
        <source>Drop a vCard here</source>
        <translation>Solte um vCard aqui</translation>
    </message>
    <message>
        <source>or paste an e-mail signature. You see what was recognised before it is used.</source>
        <translation>ou cole uma assinatura de e-mail. Você vê o que foi reconhecido antes de ser usado.</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Criar e &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
</context>
<context>
    <name>NextProgram</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 não foi encontrado.</translation>
    </message>
    <message>
        <source>%1 cannot be run.</source>
        <translation>%1 não pode ser executado.</translation>
    </message>
</context>
<context>
    <name>OrgChoices</name>
    <message>
        <source>on this computer</source>
        <translation>neste computador</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Secure connection</source>
        <translation>Conexão segura</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Recarregar (F5)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>OutboxSummary</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln aguardando</numerusform>
            <numerusform>%Ln aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Off-line</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada aguarda</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Patchbay keeps trying</source>
        <translation>O Patchbay continua tentando</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tudo foi enviado</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Estado desconhecido</translation>
    </message>
    <message>
        <source>Records cannot be read</source>
        <translation>Não é possível ler os registros</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>records and connections</comment>
        <translation>
            <numerusform>%Ln precisa de você</numerusform>
            <numerusform>%Ln precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: read-only</source>
        <translation>Pausado: somente leitura</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Tokens are not shown, copied or printed.</source>
        <translation>Tokens não são mostrados, copiados nem impressos.</translation>
    </message>
    <message>
        <source>Providers of your own are not used.</source>
        <translation>Provedores próprios não são usados.</translation>
    </message>
    <message>
        <source>Patchbay&apos;s window</source>
        <translation>a janela do Patchbay</translation>
    </message>
    <message>
        <source>your browser</source>
        <translation>seu navegador</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>um código</translation>
    </message>
    <message>
        <source>%1: sign in at %2 only.</source>
        <extracomment>%1 is a provider, %2 one host or several</extracomment>
        <translation>%1: entrar somente em %2.</translation>
    </message>
    <message>
        <source>%1: sign in by %2 only.</source>
        <extracomment>%1 is a provider, %2 &quot;Patchbay&apos;s window&quot; or &quot;your browser&quot; or &quot;a code&quot;, or several of them</extracomment>
        <translation>%1: entrar somente usando %2.</translation>
    </message>
    <message>
        <source>%1: the client id is %2.</source>
        <comment>a provider</comment>
        <translation>%1: o ID do cliente é %2.</translation>
    </message>
    <message>
        <source>No provider may be used.</source>
        <translation>Nenhum provedor pode ser usado.</translation>
    </message>
    <message>
        <source>Only these may be used: %1.</source>
        <comment>providers</comment>
        <translation>Somente estes podem ser usados: %1.</translation>
    </message>
    <message>
        <source>Nothing is written to any org.</source>
        <translation>Nada é gravado em nenhuma organização.</translation>
    </message>
    <message numerus="yes">
        <source>Records that arrived are forgotten here after %n day(s) at the latest.</source>
        <translation>
            <numerusform>Registros que chegaram são esquecidos aqui após %Ln dia, no máximo.</numerusform>
            <numerusform>Registros que chegaram são esquecidos aqui após %Ln dias, no máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window must be locked by a passphrase, after %n minutes at the latest.</source>
        <translation>
            <numerusform>A janela deve ser bloqueada com uma frase secreta, após %Ln minuto, no máximo.</numerusform>
            <numerusform>A janela deve ser bloqueada com uma frase secreta, após %Ln minutos, no máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window must be locked by a passphrase.</source>
        <translation>A janela deve ser bloqueada com uma frase secreta.</translation>
    </message>
    <message>
        <source>Programs on this computer may not hand in records.</source>
        <translation>Programas neste computador não podem entregar registros.</translation>
    </message>
    <message>
        <source>Automations may not run, and “patchbayctl run” starts no command.</source>
        <translation>Automações não podem ser executadas, e “patchbayctl run” não inicia nenhum comando.</translation>
    </message>
</context>
<context>
    <name>ProviderSettingsPage</name>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Check this a&amp;pp</source>
        <translation>Verificar este a&amp;plicativo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Where to sign in</source>
        <translation>Onde entrar</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain.</source>
        <translation>Um aplicativo local só funciona no domínio da própria organização.</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Seu aplicativo</translation>
    </message>
    <message>
        <source>From the app you registered there.</source>
        <translation>Do aplicativo que você registrou lá.</translation>
    </message>
    <message>
        <source>What Patchbay may do</source>
        <translation>O que o Patchbay pode fazer</translation>
    </message>
    <message>
        <source>Fewer scopes are easier to get approved.</source>
        <translation>Com menos escopos é mais fácil obter aprovação.</translation>
    </message>
    <message>
        <source>Register the app, once</source>
        <translation>Registrar o aplicativo, uma vez</translation>
    </message>
    <message>
        <source>Changes there can take up to ten minutes to spread.</source>
        <translation>Alterações lá podem levar até dez minutos para entrar em vigor.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Why an app is needed</source>
        <translation>Por que é preciso um aplicativo</translation>
    </message>
    <message>
        <source>A provider lets programs in by name. The app is the name Patchbay signs in under: you register it, so the access is yours to see, limit and end, and nobody in between can read along.</source>
        <translation>Um provedor admite programas pelo nome. O aplicativo é o nome com que o Patchbay entra: você o registra, portanto o acesso é seu para ver, limitar e encerrar, e ninguém no caminho pode ler junto.</translation>
    </message>
    <message>
        <source>Production or sandbox</source>
        <translation>Produção ou sandbox</translation>
    </message>
    <message>
        <source>Production is the org your company works in. A sandbox is a copy of it for trying things out; its users, its data and its apps are its own, and people sign in at another address.</source>
        <translation>Produção é a organização em que sua empresa trabalha. Uma sandbox é uma cópia dela para experimentar; os usuários, os dados e os aplicativos dela são próprios, e se entra por outro endereço.</translation>
    </message>
    <message>
        <source>Instance URL</source>
        <translation>URL da instância</translation>
    </message>
    <message>
        <source>The address of your own org, like acme.my.salesforce.com. Patchbay learns it when you sign in; you only enter it as your own domain. The address you see while you work in the org is repaired to it.</source>
        <translation>O endereço da sua própria organização, como acme.my.salesforce.com. O Patchbay o descobre quando você entra; você só o insere como domínio próprio. O endereço que você vê ao trabalhar na organização é corrigido para ele.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>Cone&amp;xões</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>Pr&amp;edefinição</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The proxy&apos;s host is missing.</source>
        <translation>Falta o host do proxy.</translation>
    </message>
    <message>
        <source>Enter its name or address, like proxy.example.</source>
        <translation>Insira o nome ou o endereço dele, como proxy.example.</translation>
    </message>
    <message>
        <source>This is not the name or address of a host.</source>
        <translation>Isto não é o nome nem o endereço de um host.</translation>
    </message>
    <message>
        <source>Write it like proxy.example or 192.0.2.7.</source>
        <translation>Escreva-o como proxy.example ou 192.0.2.7.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing.</source>
        <translation>Falta a porta do proxy.</translation>
    </message>
    <message>
        <source>Often it is 3128 or 8080.</source>
        <translation>Muitas vezes é 3128 ou 8080.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Patchbay knows HTTP and SOCKS 5 proxies only.</source>
        <translation>O Patchbay só conhece proxies HTTP e SOCKS 5.</translation>
    </message>
    <message>
        <source>Write http://HOST:PORT or socks5://HOST:PORT.</source>
        <comment>HOST and PORT may be translated</comment>
        <translation>Escreva http://HOST:PORT ou socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address.</source>
        <translation>Há um nome de usuário ou uma senha neste endereço.</translation>
    </message>
    <message>
        <source>Leave them out, and give them by themselves.</source>
        <translation>Deixe-os de fora e informe-os separadamente.</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name has Latin letters, digits and signs, but no colon, and at most 255 of them.</source>
        <translation>O nome de usuário de um proxy tem letras latinas, dígitos e sinais, mas não dois-pontos, e no máximo 255 caracteres.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password has Latin letters, digits and signs, and at most 255 of them.</source>
        <translation>A senha de um proxy tem letras latinas, dígitos e sinais, e no máximo 255 caracteres.</translation>
    </message>
    <message>
        <source>Another Patchbay is just changing the proxy, so this one did not.</source>
        <translation>Outro Patchbay está alterando o proxy agora, então este não o alterou.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or password.</source>
        <extracomment>%1 is &quot;The proxy proxy.example:3128&quot;, here and below</extracomment>
        <translation>%1 não aceitou o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>Altere-os em Configurações, Rede.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>Check your network, or change the proxy in Settings, Network.</source>
        <translation>Verifique sua rede, ou altere o proxy em Configurações, Rede.</translation>
    </message>
    <message>
        <source>%1 did not reach the service.</source>
        <translation>%1 não alcançou o serviço.</translation>
    </message>
    <message>
        <source>Try again later, or change the proxy in Settings, Network.</source>
        <translation>Tente novamente mais tarde, ou altere o proxy em Configurações, Rede.</translation>
    </message>
    <message>
        <source>%1 wants a password that is in your keychain, which is locked or missing.</source>
        <translation>%1 exige uma senha que fica no chaveiro, e o chaveiro está bloqueado ou ausente.</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password again in Settings, Network.</source>
        <translation>Desbloqueie-o, ou insira a senha novamente em Configurações, Rede.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <comment>the subject of a sentence</comment>
        <translation>O proxy</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <comment>the subject of a sentence; %1 is a host with its port</comment>
        <translation>O proxy %1</translation>
    </message>
    <message>
        <source>Change the system&apos;s proxy in your system&apos;s settings, or choose a proxy of your own in Settings, Network.</source>
        <translation>Altere o proxy do sistema nas configurações do seu sistema, ou escolha um proxy próprio em Configurações, Rede.</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name or password.</source>
        <translation>O proxy não aceitou este nome de usuário ou esta senha.</translation>
    </message>
    <message>
        <source>The keychain that has the password is locked or missing. Unlock it, or enter the password again.</source>
        <translation>O chaveiro que tem a senha está bloqueado ou ausente. Desbloqueie-o, ou insira a senha novamente.</translation>
    </message>
    <message>
        <source>This proxy does not answer. Check its host and port, and your network.</source>
        <translation>Este proxy não responde. Verifique o host e a porta dele, e sua rede.</translation>
    </message>
    <message>
        <source>This proxy did not reach the service.</source>
        <translation>Este proxy não alcançou o serviço.</translation>
    </message>
    <message>
        <source>The password before is still in your keychain, which is locked. Unlock it, then open this page again: it is removed then.</source>
        <translation>A senha anterior ainda está no chaveiro, que está bloqueado. Desbloqueie-o e abra esta página novamente: ela é removida então.</translation>
    </message>
    <message>
        <source>The password before may still be in your keychain, which does not answer. When it does, open this page again: it is removed then.</source>
        <translation>A senha anterior talvez ainda esteja no chaveiro, que não responde. Quando ele responder, abra esta página novamente: ela é removida então.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this password is used until Patchbay quits, and not kept. Unlock it, then enter the password again.</source>
        <translation>O chaveiro está bloqueado, então esta senha é usada até o Patchbay ser encerrado e não é guardada. Desbloqueie-o e insira a senha novamente.</translation>
    </message>
    <message>
        <source>No keychain answers, so this password is used until Patchbay quits, and not kept. Set one up, then enter the password again.</source>
        <translation>Nenhum chaveiro responde, então esta senha é usada até o Patchbay ser encerrado e não é guardada. Configure um e insira a senha novamente.</translation>
    </message>
    <message>
        <source>no proxy, as the system says</source>
        <comment>in use</comment>
        <translation>sem proxy, como o sistema indica</translation>
    </message>
    <message>
        <source>the system&apos;s proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>o proxy do sistema %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <comment>in use</comment>
        <translation>sem proxy</translation>
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
        <translation>Tem certeza de que deseja sair desta página? As alterações feitas podem não ser salvas.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick lead</source>
        <translation>Lead rápido</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Sobrenome</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown (desconhecida)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>&amp;Todos os campos</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Criar e &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
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
        <translation>Salvo neste computador: %1. Um Patchbay em execução ou “patchbayctl outbox send” o envia.</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>%1 takes one line, without control characters.</source>
        <translation>%1 aceita uma só linha, sem caracteres de controle.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 contém um caractere de controle.</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object.</source>
        <translation>A entrada padrão não contém nenhum objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” is no field&apos;s name.</source>
        <translation>“%1” não é o nome de um campo.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE, as Industry=Energy is.</source>
        <translation>“%1” não tem a forma CAMPO=VALOR, como Industry=Energy.</translation>
    </message>
    <message>
        <source>The field %1.</source>
        <translation>O campo %1.</translation>
    </message>
    <message>
        <source>Standard input holds %1 twice.</source>
        <translation>A entrada padrão contém %1 duas vezes.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Unknown</source>
        <comment>placeholder: what is sent when Company is left empty; not translated when sent</comment>
        <translation>Unknown (desconhecida)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in to send this.</source>
        <translation>Falta %1. Preencha para enviar.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 of %3 characters.</source>
        <translation>%1 é longo demais: %2 de %3 caracteres.</translation>
    </message>
    <message>
        <source>Needs an address like name@contoso.com.</source>
        <translation>É preciso um endereço como nome@contoso.com.</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>O valor não é uma das opções.</translation>
    </message>
    <message>
        <source>Needs a number.</source>
        <translation>É preciso um número.</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>É preciso um número inteiro.</translation>
    </message>
    <message>
        <source>The number is too large: at most %1 digits before the point.</source>
        <translation>O número é grande demais: no máximo %1 dígitos antes da vírgula.</translation>
    </message>
    <message>
        <source>At most %1 digits after the point.</source>
        <translation>No máximo %1 dígitos depois da vírgula.</translation>
    </message>
    <message>
        <source>Needs a date like 2026-05-31.</source>
        <translation>É preciso uma data como 2026-05-31.</translation>
    </message>
    <message>
        <source>Needs a date and time like 2026-05-31T14:30:00Z.</source>
        <translation>É preciso uma data e hora como 2026-05-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>Needs true or false.</source>
        <translation>É preciso true ou false.</translation>
    </message>
    <message>
        <source>Needs a time like 14:30.</source>
        <translation>É preciso um horário como 14:30.</translation>
    </message>
    <message>
        <source>Choose a record from the list, or type its id of 15 or 18 characters.</source>
        <translation>Escolha um registro da lista ou digite o ID dele, de 15 ou 18 caracteres.</translation>
    </message>
    <message>
        <source>This account may not set %1.</source>
        <translation>Esta conta não pode definir %1.</translation>
    </message>
    <message>
        <source>The org does not take this.</source>
        <translation>A organização não aceita isso.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>RecordReport</name>
    <message>
        <source>Fields to blame: %1.</source>
        <translation>Campos responsáveis: %1.</translation>
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
        <translation>Não informou o motivo.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Nada foi criado.</translation>
    </message>
    <message>
        <source>Campaign member</source>
        <translation>Membro da campanha</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
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
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>person, job title, company</comment>
        <translation>%1, %2 em %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waits for its record</source>
        <translation>Aguarda o registro dele</translation>
    </message>
    <message>
        <source>It goes out once the record that it belongs to is in %1.</source>
        <translation>Sairá quando o registro a que pertence estiver em %1.</translation>
    </message>
    <message>
        <source>%1 saved on this computer</source>
        <translation>Salvo neste computador: %1</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>Enviando para %1.</translation>
    </message>
    <message>
        <source>%1 does not answer. It goes out as soon as it does.</source>
        <translation>%1 não responde. Sairá assim que responder.</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Enviando para %1</translation>
    </message>
    <message>
        <source>It is kept on this computer until %1 has it.</source>
        <translation>Fica guardado neste computador até que %1 o tenha.</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <comment>object, org</comment>
        <translation>Já está em %2: %1</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>object, org</comment>
        <translation>Registro criado em %2: %1</translation>
    </message>
    <message>
        <source>%1 did not take this %2</source>
        <comment>org, object</comment>
        <translation>%1 não aceitou este registro: %2</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Não é certo que tenha chegado</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay looks for it there before it sends it again.</source>
        <translation>Não veio resposta de %1. O Patchbay o procura lá antes de enviá-lo novamente.</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay makes sure that it is there once.</source>
        <translation>Não veio resposta de %1. O Patchbay garante que ele esteja lá uma única vez.</translation>
    </message>
    <message>
        <source>Written for another user</source>
        <translation>Escrito para outro usuário</translation>
    </message>
    <message>
        <source>%1 is connected as somebody else now. Send it as the account that is connected now, or discard it.</source>
        <translation>%1 está conectado agora como outra pessoa. Envie-o com a conta conectada agora, ou descarte-o.</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>Talvez já tenha chegado: olhe lá primeiro.</translation>
    </message>
    <message>
        <source>A similar record is in %1</source>
        <translation>Há um registro parecido em %1</translation>
    </message>
    <message>
        <source>Somebody there has this e-mail address, so it was not sent. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>Alguém lá tem este endereço de e-mail, então não foi enviado. Compare-os: atualize o que já está lá, ou crie este mesmo assim.</translation>
    </message>
    <message>
        <source>A duplicate rule of the org holds it back. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>Uma regra de duplicação da organização o retém. Compare-os: atualize o que já está lá, ou crie este mesmo assim.</translation>
    </message>
    <message>
        <source>Patchbay looked in %1 and cannot tell. Look there before you send it again.</source>
        <translation>O Patchbay procurou em %1 e não consegue saber. Olhe lá antes de enviá-lo novamente.</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>for its record</comment>
        <translation>Aguarda</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is so, what it waits for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Owner by the assignment rule of %1</source>
        <translation>Proprietário pela regra de atribuição de %1</translation>
    </message>
</context>
<context>
    <name>RecordResultView</name>
    <message>
        <source>Record id</source>
        <translation>ID do registro</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>&amp;Create anyway</source>
        <translation>Criar &amp;mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>&amp;Corrigir e enviar</translation>
    </message>
    <message>
        <source>Entered today</source>
        <translation>Inseridos hoje</translation>
    </message>
    <message>
        <source>S&amp;how in Activity</source>
        <translation>Mos&amp;trar em Atividade</translation>
    </message>
    <message>
        <source>&amp;Keep values for the next…</source>
        <translation>Manter &amp;valores para o próximo…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>You are not in that channel. Join it in Slack, then try again.</source>
        <translation>Você não está nesse canal. Entre nele no Slack e tente novamente.</translation>
    </message>
    <message>
        <source>Slack finds no such channel. Check its name; of a private channel write the ID, and join it first.</source>
        <translation>O Slack não encontra esse canal. Verifique o nome; se for um canal privado, escreva o ID e entre nele primeiro.</translation>
    </message>
    <message>
        <source>That channel is archived. Choose another one.</source>
        <translation>Esse canal está arquivado. Escolha outro.</translation>
    </message>
    <message>
        <source>Your workspace lets only some people post there. Choose another channel.</source>
        <translation>Seu espaço de trabalho só permite que algumas pessoas publiquem lá. Escolha outro canal.</translation>
    </message>
    <message>
        <source>Slack did not take the message: it is empty or too long. Change the text.</source>
        <translation>O Slack não aceitou a mensagem: está vazia ou é longa demais. Altere o texto.</translation>
    </message>
    <message>
        <source>A value of the record does not fit there. Correct it, or change which fields are copied.</source>
        <translation>Um valor do registro não é adequado lá. Corrija-o, ou altere os campos que são copiados.</translation>
    </message>
    <message>
        <source>A field that must be filled there is empty here.</source>
        <translation>Um campo obrigatório lá está vazio aqui.</translation>
    </message>
    <message>
        <source>Another contact there has that value already.</source>
        <translation>Outro contato lá já tem esse valor.</translation>
    </message>
    <message>
        <source>Linear did not take the issue. Check the team and the title.</source>
        <translation>O Linear não aceitou a issue. Verifique a equipe e o título.</translation>
    </message>
    <message>
        <source>The program could not be started. Is it there, and may it be run?</source>
        <translation>Não foi possível iniciar o programa. Ele existe, e pode ser executado?</translation>
    </message>
    <message>
        <source>The command took too long and was ended. It may have done its work.</source>
        <translation>O comando demorou demais e foi encerrado. Talvez ele tenha feito seu trabalho.</translation>
    </message>
    <message>
        <source>The command crashed. It may have done its work.</source>
        <translation>O comando falhou inesperadamente. Talvez ele tenha feito seu trabalho.</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>O comando terminou com o código %1.</translation>
    </message>
    <message>
        <source>The answer got lost, so it may have been done. Look there before you try again.</source>
        <translation>A resposta se perdeu, então talvez tenha sido feito. Olhe lá antes de tentar novamente.</translation>
    </message>
    <message>
        <source>The service asked to slow down. It is tried again by itself.</source>
        <translation>O serviço pediu para ir mais devagar. Será tentado novamente automaticamente.</translation>
    </message>
    <message>
        <source>The connection must be reconnected. Then this goes on by itself.</source>
        <translation>A conexão precisa ser reconectada. Depois isto continua sozinho.</translation>
    </message>
    <message>
        <source>The service cannot be reached now. It is tried again by itself.</source>
        <translation>O serviço não pode ser alcançado agora. Será tentado novamente automaticamente.</translation>
    </message>
    <message>
        <source>The connection lacks a right. Reconnect it with the permission it needs.</source>
        <translation>Falta uma permissão à conexão. Reconecte-a com a permissão de que ela precisa.</translation>
    </message>
    <message>
        <source>It is not allowed there, or here by your administrator.</source>
        <translation>Não é permitido lá, ou aqui pelo seu administrador.</translation>
    </message>
    <message>
        <source>The service did not take it (%1).</source>
        <translation>O serviço não o aceitou (%1).</translation>
    </message>
    <message>
        <source>Post a message in Slack</source>
        <translation>Publicar uma mensagem no Slack</translation>
    </message>
    <message>
        <source>Create an issue in Linear</source>
        <translation>Criar uma issue no Linear</translation>
    </message>
    <message>
        <source>Copy the contact to HubSpot</source>
        <translation>Copiar o contato para o HubSpot</translation>
    </message>
    <message>
        <source>Copy the contact to Zoho CRM</source>
        <translation>Copiar o contato para o Zoho CRM</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Executar um comando</translation>
    </message>
    <message>
        <source>Post to a program on this computer</source>
        <translation>Enviar a um programa neste computador</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>Incerta</translation>
    </message>
    <message>
        <source>There is no such automation.</source>
        <translation>Não existe essa automação.</translation>
    </message>
    <message>
        <source>“patchbayctl automation list” shows them.</source>
        <translation>“patchbayctl automation list” as lista.</translation>
    </message>
    <message>
        <source>There is no such run, or it neither failed nor is unclear.</source>
        <translation>Não existe essa execução, ou ela não falhou nem é incerta.</translation>
    </message>
    <message>
        <source>“patchbayctl automation runs” shows them.</source>
        <translation>“patchbayctl automation runs” as lista.</translation>
    </message>
    <message>
        <source>No record that it would run for has arrived yet.</source>
        <translation>Ainda não chegou nenhum registro para o qual ela seria executada.</translation>
    </message>
    <message>
        <source>Create one, then try again.</source>
        <translation>Crie um e tente novamente.</translation>
    </message>
    <message>
        <source>That connection cannot do this.</source>
        <translation>Essa conexão não pode fazer isto.</translation>
    </message>
    <message>
        <source>Choose a connection of the service that the action is for.</source>
        <translation>Escolha uma conexão do serviço a que a ação se destina.</translation>
    </message>
    <message>
        <source>Another automation has that name.</source>
        <translation>Outra automação tem esse nome.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>The connection lacks this right: %1.</source>
        <translation>Falta esta permissão à conexão: %1.</translation>
    </message>
    <message>
        <source>Choose it in the settings of the connection, then reconnect.</source>
        <translation>Escolha-a nas configurações da conexão e reconecte.</translation>
    </message>
    <message>
        <source>Your administrator does not allow it. It is done as soon as they do.</source>
        <translation>Seu administrador não permite isso. Será feito assim que ele permitir.</translation>
    </message>
    <message>
        <source>Read-only mode is on. It is done when you switch that off.</source>
        <translation>O modo somente leitura está ativado. Será feito quando você o desativar.</translation>
    </message>
    <message>
        <source>message in %1</source>
        <comment>a channel</comment>
        <translation>mensagem em %1</translation>
    </message>
    <message>
        <source>issue in %1</source>
        <comment>a connection</comment>
        <translation>issue em %1</translation>
    </message>
    <message>
        <source>contact in %1</source>
        <comment>a connection</comment>
        <translation>contato em %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <comment>a program</comment>
        <translation>comando %1</translation>
    </message>
    <message>
        <source>post to %1</source>
        <comment>an address</comment>
        <translation>envio a %1</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 não está conectado.</translation>
    </message>
    <message>
        <source>%1 must be reconnected.</source>
        <comment>a service</comment>
        <translation>É preciso reconectar %1.</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>a service</comment>
        <translation>%1 está off-line.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <comment>a service</comment>
        <translation>%1 pediu para ir mais devagar.</translation>
    </message>
    <message>
        <source>%1 has a problem.</source>
        <comment>a service</comment>
        <translation>%1 está com um problema.</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network. It is tried again by itself.</source>
        <translation>O proxy está atrapalhando: veja Configurações, Rede. Será tentado novamente automaticamente.</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network.</source>
        <translation>O proxy está atrapalhando: veja Configurações, Rede.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>Registros ou automações</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Pesquisar execuções</translation>
    </message>
    <message>
        <source>Search runs of automations</source>
        <translation>Pesquisar execuções de automações</translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation>Quais execuções</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>Execuções de automações</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>&amp;Chegou</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>Mostrar o &amp;registro</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>How to &amp;sign in</source>
        <translation>Como &amp;entrar</translation>
    </message>
    <message>
        <source>Where a service allows both. What you choose in a service&apos;s own settings goes first.</source>
        <translation>Onde um serviço permite as duas formas. O que você escolhe nas configurações de um serviço tem precedência.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Como entrar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>&amp;Somente leitura</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>Nada é gravado em nenhuma organização. As conexões continuam sendo testadas e renovadas.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>&amp;Forget records that arrived</source>
        <translation>Es&amp;quecer registros que chegaram</translation>
    </message>
    <message>
        <source>Forget records that arrived</source>
        <translation>Esquecer registros que chegaram</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear a janela</translation>
    </message>
    <message>
        <source>&amp;Turn off…</source>
        <translation>&amp;Desativar…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Definir &amp;frase secreta…</translation>
    </message>
    <message>
        <source>Lock it when &amp;unused for</source>
        <translation>Bloqueá-la quando não for &amp;usada por</translation>
    </message>
    <message>
        <source>Also when Patchbay starts.</source>
        <translation>Também quando o Patchbay inicia.</translation>
    </message>
    <message>
        <source>Lock it when unused for</source>
        <translation>Bloqueá-la quando não for usada por</translation>
    </message>
    <message>
        <source>Lock it now</source>
        <translation>Bloqueá-la agora</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>The lock keeps eyes and hands off while you are away. It encrypts nothing and is no substitute for your keychain, which protects your tokens. Whoever uses this account of the computer can use patchbayctl all the same.</source>
        <translation>O bloqueio mantém olhos e mãos longe enquanto você está ausente. Ele não criptografa nada e não substitui o chaveiro, que protege seus tokens. Quem usa esta conta do computador pode usar o patchbayctl mesmo assim.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Remove everything from this computer</source>
        <translation>Remover tudo deste computador</translation>
    </message>
    <message>
        <source>Each service is told to end its access, and all that Patchbay keeps here is deleted.</source>
        <translation>Pede-se a cada serviço que encerre o acesso, e tudo o que o Patchbay guarda aqui é excluído.</translation>
    </message>
    <message>
        <source>R&amp;emove everything…</source>
        <translation>&amp;Remover tudo…</translation>
    </message>
    <message>
        <source>Settled by your administrator</source>
        <translation>Definido pelo seu administrador</translation>
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
        <translation>Conecta suas contas e insere leads.</translation>
    </message>
    <message>
        <source>Opens the quick lead alone.</source>
        <translation>Abre só o lead rápido.</translation>
    </message>
    <message>
        <source>Opens the quick contact alone.</source>
        <translation>Abre só o contato rápido.</translation>
    </message>
    <message>
        <source>Opens no window until one is asked for.</source>
        <translation>Não abre nenhuma janela até que uma seja pedida.</translation>
    </message>
    <message>
        <source>Starts another Patchbay, even where one runs on this desktop.</source>
        <translation>Inicia outro Patchbay, mesmo que já haja um nesta área de trabalho.</translation>
    </message>
    <message>
        <source>Says whether Patchbay starts in the background when you log in.</source>
        <translation>Diz se o Patchbay inicia em segundo plano quando você entra no sistema.</translation>
    </message>
    <message>
        <source>A vCard to take into the form, a CSV file of leads to queue, or an address of the scheme patchbay.</source>
        <translation>Um vCard para levar ao formulário, um arquivo CSV de leads para colocar na fila, ou um endereço do esquema patchbay.</translation>
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
        <translation>Com Qt %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityModel</name>
    <message>
        <source>Deleted</source>
        <comment>a record, in its org</comment>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Organização removida</translation>
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
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Precisam de atenção</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>A completar</translation>
    </message>
    <message>
        <source>No record matches “%1”</source>
        <translation>Nenhum registro corresponde a “%1”</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>Verifique a ortografia, ou pesquise algo mais curto.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aqui</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Nenhum registro está neste estado.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada foi enviado ainda</translation>
    </message>
    <message>
        <source>Leads you enter show up here.</source>
        <translation>Os leads que você inserir aparecem aqui.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automações</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <comment>%1 is a record</comment>
        <translation>“%1” chegou?</translation>
    </message>
    <message>
        <source>No answer came from %1.</source>
        <translation>Não veio resposta de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 look(s) the same.</source>
        <comment>%1 is an org</comment>
        <translation>
            <numerusform>%Ln registro em %1 parece igual.</numerusform>
            <numerusform>%Ln registros em %1 parecem iguais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>&amp;Novo lead</translation>
    </message>
    <message>
        <source>Reading your records</source>
        <translation>Lendo seus registros</translation>
    </message>
    <message>
        <source>Your records could not be read</source>
        <translation>Não foi possível ler seus registros</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPanel</name>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;Abrir na organização de demonstração</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>&amp;Abrir no Salesforce</translation>
    </message>
    <message>
        <source>&amp;Delete in the demo org…</source>
        <translation>Exclu&amp;ir na organização de demonstração…</translation>
    </message>
    <message>
        <source>&amp;Delete in Salesforce…</source>
        <translation>Exclu&amp;ir no Salesforce…</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
</context>
<context>
    <name>patchbay::ApiCommand</name>
    <message>
        <source>Asks a connection&apos;s API with its token; prints the answer.</source>
        <translation>Consulta a API de uma conexão com o token dela; imprime a resposta.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, nome, organização ou conta da conexão.</translation>
    </message>
    <message>
        <source>The body: a file, or - for standard input.</source>
        <translation>O corpo: um arquivo, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>Of the body (default application/json).</source>
        <translation>Do corpo (padrão: application/json).</translation>
    </message>
    <message>
        <source>A field of the request; may be given several times.</source>
        <translation>Um campo de cabeçalho da solicitação; pode ser indicado várias vezes.</translation>
    </message>
    <message>
        <source>GET, POST, PATCH, PUT, DELETE, HEAD.</source>
        <translation>GET, POST, PATCH, PUT, DELETE, HEAD.</translation>
    </message>
    <message>
        <source>From the connection&apos;s API on; or a whole address there, and nowhere else.</source>
        <translation>A partir da API da conexão; ou um endereço completo de lá, e de nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Say a method and a path: api GET /services/data.</source>
        <translation>Indique um método e um caminho: api GET /services/data.</translation>
    </message>
    <message>
        <source>“%1” is no method.</source>
        <translation>“%1” não é um método.</translation>
    </message>
    <message>
        <source>“%1” is no path.</source>
        <translation>“%1” não é um caminho.</translation>
    </message>
    <message>
        <source>“%1” is no field that can be set.</source>
        <translation>“%1” não é um campo que possa ser definido.</translation>
    </message>
    <message>
        <source>%1 has no body.</source>
        <translation>%1 não tem corpo.</translation>
    </message>
    <message>
        <source>--content-type takes one, like text/csv.</source>
        <translation>--content-type exige um tipo, como text/csv.</translation>
    </message>
    <message>
        <source>The API answered with status %1.</source>
        <translation>A API respondeu com o status %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the desktop&apos;s own look, light or dark</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>As your system, which is dark now.</source>
        <translation>Como o seu sistema, que está escuro agora.</translation>
    </message>
    <message>
        <source>As your system, which is light now.</source>
        <translation>Como o seu sistema, que está claro agora.</translation>
    </message>
    <message>
        <source>Always light.</source>
        <translation>Sempre claro.</translation>
    </message>
    <message>
        <source>Always dark.</source>
        <translation>Sempre escuro.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationList</name>
    <message>
        <source>Lists automations and how they are doing.</source>
        <translation>Lista as automações e como elas estão.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Runs this week</source>
        <translation>Execuções nesta semana</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRetry</name>
    <message>
        <source>Tries a run again that failed or is unclear; --done: it was done, and is left at that.</source>
        <translation>Tenta novamente uma execução que falhou ou é incerta; --done: já foi feita, e fica assim.</translation>
    </message>
    <message>
        <source>A run, as “patchbayctl automation runs” names it.</source>
        <translation>Uma execução, como “patchbayctl automation runs” a indica.</translation>
    </message>
    <message>
        <source>It was done, or need not be.</source>
        <translation>Já foi feita, ou não precisa ser.</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>Indique uma execução.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRuns</name>
    <message>
        <source>Lists what automations did and have to do, newest first.</source>
        <translation>Lista o que as automações fizeram e têm a fazer, o mais recente primeiro.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>No máximo esta quantidade (padrão: 100).</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit exige um número.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automação</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
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
        <translation>Cria uma automação, ou altera a que tem o nome dela, conforme o JSON. Uma nova fica desativada.</translation>
    </message>
    <message>
        <source>A JSON file; - is standard input.</source>
        <translation>Um arquivo JSON; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>Name a file of at most 64 KB that can be read, or - for standard input.</source>
        <translation>Indique um arquivo de no máximo 64 KB que possa ser lido, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>That is no automation: %1.</source>
        <translation>Isso não é uma automação: %1.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>“%1” foi alterada.</translation>
    </message>
    <message>
        <source>“%1” is kept, and off. “patchbayctl automation enable” switches it on.</source>
        <translation>“%1” foi salva e está desativada. “patchbayctl automation enable” a ativa.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSwitch</name>
    <message>
        <source>Switches an automation on.</source>
        <translation>Ativa uma automação.</translation>
    </message>
    <message>
        <source>Switches an automation off; what it has begun to do waits.</source>
        <translation>Desativa uma automação; o que ela começou a fazer fica aguardando.</translation>
    </message>
    <message>
        <source>Removes an automation, with what it has not done yet.</source>
        <translation>Remove uma automação, com o que ela ainda não fez.</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>O nome ou ID dela.</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>Indique uma automação.</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <translation>“%1” está ativada.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>“%1” está desativada.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” foi removida.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationTest</name>
    <message>
        <source>Shows what an automation would do for the last record it fits; sends it only with --send.</source>
        <translation>Mostra o que uma automação faria com o último registro a que se aplica; só o envia com --send.</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>O nome ou ID dela.</translation>
    </message>
    <message>
        <source>Do it, once, whether the automation is on or off.</source>
        <translation>Fazer isso, uma vez, esteja a automação ativada ou desativada.</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>Indique uma automação.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feito: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsPage</name>
    <message>
        <source>No automations</source>
        <translation>Nenhuma automação</translation>
    </message>
    <message>
        <source>Let a new lead post to Slack, or create an issue.</source>
        <translation>Faça um novo lead publicar no Slack ou criar uma issue.</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Nova automação</translation>
    </message>
    <message>
        <source>Lead is created</source>
        <translation>Um lead é criado</translation>
    </message>
    <message>
        <source>Contact is created</source>
        <translation>Um contato é criado</translation>
    </message>
    <message>
        <source>Any record is created</source>
        <translation>Qualquer registro é criado</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Não foi feito.</translation>
    </message>
    <message>
        <source>Any org</source>
        <translation>Qualquer organização</translation>
    </message>
    <message>
        <source>New a&amp;utomation</source>
        <translation>No&amp;va automação</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Reading your automations</source>
        <translation>Lendo suas automações</translation>
    </message>
    <message>
        <source>Your automations could not be read</source>
        <translation>Não foi possível ler suas automações</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
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
        <translation>Mensa&amp;gem</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>Field&amp;s, one a line</source>
        <translation>Cam&amp;pos, um por linha</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Argument&amp;s, one a line</source>
        <translation>Argument&amp;os, um por linha</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 created in any org</source>
        <comment>Lead</comment>
        <translation>%1 criado em qualquer organização</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>Lead; an org</comment>
        <translation>%1 criado em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need you.</source>
        <translation>
            <numerusform>%Ln execução precisa de você.</numerusform>
            <numerusform>%Ln execuções precisam de você.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off. %n run(s) wait.</source>
        <translation>
            <numerusform>Desativada. %Ln execução aguardando.</numerusform>
            <numerusform>Desativada. %Ln execuções aguardando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Desativada.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Nenhuma execução ainda.</translation>
    </message>
    <message>
        <source>Last run %1</source>
        <comment>a time</comment>
        <translation>Última execução: %1</translation>
    </message>
    <message>
        <source>Fill in what is missing, and check the words in braces: each is a field&apos;s API name.</source>
        <translation>Preencha o que falta e confira as palavras entre chaves: cada uma é o nome de API de um campo.</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>O teste foi enviado.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Link to the record</source>
        <translation>Link para o registro</translation>
    </message>
    <message>
        <source>Name of the org</source>
        <translation>Nome da organização</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>&amp;Com</translation>
    </message>
    <message>
        <source>Of a private channel write the ID, and join it first.</source>
        <translation>Se for um canal privado, escreva o ID e entre nele primeiro.</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>, %1 is %2</source>
        <comment>a field; its value</comment>
        <translation>, %1 é %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait.</source>
        <translation>
            <numerusform>%Ln execução aguardando.</numerusform>
            <numerusform>%Ln execuções aguardando.</numerusform>
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
        <translation>Desativada. Conecte %1 para usá-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still trying</source>
        <translation>
            <numerusform>%Ln execução continua tentando</numerusform>
            <numerusform>%Ln execuções continuam tentando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) this week, all fine</source>
        <translation>
            <numerusform>%Ln execução nesta semana, tudo certo</numerusform>
            <numerusform>%Ln execuções nesta semana, tudo certo</numerusform>
        </translation>
    </message>
    <message>
        <source>Message a channel</source>
        <translation>Mensagem para um canal</translation>
    </message>
    <message>
        <source>When a record is created</source>
        <translation>Quando um registro é criado</translation>
    </message>
    <message>
        <source>Create an issue</source>
        <translation>Criar uma issue</translation>
    </message>
    <message>
        <source>When a lead matches a rule</source>
        <translation>Quando um lead atende a uma regra</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>Copiar o contato</translation>
    </message>
    <message>
        <source>To a second CRM</source>
        <translation>Para um segundo CRM</translation>
    </message>
    <message>
        <source>On since %1</source>
        <comment>a time</comment>
        <translation>Ativada %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 não está conectado.</translation>
    </message>
    <message>
        <source>Fill in the fields above to see it.</source>
        <translation>Preencha os campos acima para vê-la.</translation>
    </message>
    <message>
        <source>Linea&amp;r team ID</source>
        <translation>ID da equi&amp;pe do Linear</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Organização removida</translation>
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
        <translation>O seu está faltando? Insira os endereços dele, ou preencha um arquivo de definição: o cartão muda quando você o salva.</translation>
    </message>
    <message>
        <source>Providers of your own cannot be added. %1</source>
        <comment>the reason</comment>
        <translation>Não é possível adicionar provedores próprios. %1</translation>
    </message>
    <message>
        <source>All providers are on your page</source>
        <translation>Todos os provedores estão na sua página</translation>
    </message>
    <message>
        <source>Patchbay knows no others. You can describe one yourself.</source>
        <translation>O Patchbay não conhece outros. Você mesmo pode descrever um.</translation>
    </message>
    <message>
        <source>No provider matches “%1”</source>
        <translation>Nenhum provedor corresponde a “%1”</translation>
    </message>
    <message>
        <source>It may be on your page already. If not, describe it yourself below.</source>
        <translation>Talvez já esteja na sua página. Se não, descreva-o você mesmo abaixo.</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>&amp;Limpar pesquisa</translation>
    </message>
</context>
<context>
    <name>patchbay::CheckFindings</name>
    <message>
        <source>Fine: %1</source>
        <comment>a finding</comment>
        <translation>Correto: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>a finding</comment>
        <translation>Errado: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ColourPicker</name>
    <message>
        <source>Rust</source>
        <translation>Ferrugem</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
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
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>patchbay::ColumnMatchList</name>
    <message>
        <source>Sure</source>
        <comment>how a field was found</comment>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Guessed</source>
        <comment>how a field was found</comment>
        <translation>Suposto</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>how a field was found</comment>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a column</comment>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Coluna do arquivo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Field in Salesforce</source>
        <translation>Campo no Salesforce</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Relação</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a column</comment>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Campo para a coluna %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
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
        <translation>&amp;Salvar em %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
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
        <translation>Remover esta condição</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field, its value</comment>
        <translation>é</translation>
    </message>
    <message>
        <source>&amp;Add a condition</source>
        <translation>Adiciona&amp;r uma condição</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionApp</name>
    <message>
        <source>Gives a connection an app or scopes of its own.</source>
        <translation>Dá a uma conexão um aplicativo ou escopos próprios.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>O ID, nome, organização, conta, usuário, locatário ou etiqueta dela.</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>Indique a conexão a alterar.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Diga o que alterar: veja --help.</translation>
    </message>
    <message>
        <source>%1 uses that already.</source>
        <translation>%1 já usa isso.</translation>
    </message>
    <message>
        <source>A secret of its own needs an app of its own: add --client-id.</source>
        <translation>Um segredo próprio precisa de um aplicativo próprio: adicione --client-id.</translation>
    </message>
    <message>
        <source>%1 goes on as it is. Reconnect it to make the change count.</source>
        <translation>%1 continua como está. Reconecte-a para que a alteração tenha efeito.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionCard</name>
    <message numerus="yes">
        <source>Show more of %n account(s)</source>
        <comment>those not shown yet</comment>
        <translation>
            <numerusform>Exibir mais %Ln conta</numerusform>
            <numerusform>Exibir mais %Ln contas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionConnect</name>
    <message>
        <source>Signs in at a provider and keeps the connection.</source>
        <translation>Entra em um provedor e guarda a conexão.</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>Onde entrar: um domínio, ou uma chave como sandbox.</translation>
    </message>
    <message>
        <source>The user identifier it is to have.</source>
        <translation>O identificador do usuário que ela deve ter.</translation>
    </message>
    <message>
        <source>The tenant identifier it is to have.</source>
        <translation>O identificador do locatário que ela deve ter.</translation>
    </message>
    <message>
        <source>As “patchbayctl provider list” names it (default salesforce).</source>
        <translation>Como “patchbayctl provider list” o indica (padrão: salesforce).</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionDefault</name>
    <message>
        <source>Makes a connection the one its provider stands for.</source>
        <translation>Torna uma conexão a que se usa quando só o provedor dela é indicado.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionList</name>
    <message>
        <source>Lists the connections of this computer.</source>
        <translation>Lista as conexões deste computador.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
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
        <translation>ID</translation>
    </message>
    <message>
        <source>Only of this user identifier.</source>
        <translation>Só as deste identificador do usuário.</translation>
    </message>
    <message>
        <source>Only of this tenant identifier.</source>
        <translation>Só as deste identificador do locatário.</translation>
    </message>
    <message>
        <source>Only with this tag.</source>
        <translation>Só as que têm esta etiqueta.</translation>
    </message>
    <message>
        <source>Only of this provider.</source>
        <translation>Só as deste provedor.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>Não há provedor “%1”: veja “patchbayctl provider list”.</translation>
    </message>
    <message>
        <source>Nothing is connected. “patchbayctl connection connect” connects an org, and so does Patchbay&apos;s window.</source>
        <translation>Nada está conectado. “patchbayctl connection connect” conecta uma organização, e a janela do Patchbay também.</translation>
    </message>
    <message>
        <source>No connection fits.</source>
        <translation>Nenhuma conexão corresponde.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionPanel</name>
    <message>
        <source>curl command</source>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>jsforce connection</source>
        <translation>Conexão jsforce</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variáveis de ambiente</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalhes de %1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último erro</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>version of an API</comment>
        <translation>A mais recente</translation>
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
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Newest (%1)</source>
        <comment>version of an API</comment>
        <translation>A mais recente (%1)</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nome aqui</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
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
        <translation>Entra novamente para uma conexão que já existe.</translation>
    </message>
    <message>
        <source>Where another account signs in: keep the old one (default), add the other, or replace the old one.</source>
        <translation>Se outra conta entrar: manter a anterior (keep, padrão), adicionar a outra (add) ou substituir a anterior (replace).</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>O ID, nome, organização, conta, usuário, locatário ou etiqueta dela.</translation>
    </message>
    <message>
        <source>Name the connection to sign in to again.</source>
        <translation>Indique a conexão em que deseja entrar novamente.</translation>
    </message>
    <message>
        <source>--if-other takes keep, add or replace.</source>
        <translation>--if-other exige keep, add ou replace.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionRename</name>
    <message>
        <source>Gives a connection another name here.</source>
        <translation>Dá a uma conexão outro nome aqui.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>O novo nome dela.</translation>
    </message>
    <message>
        <source>Say its new name.</source>
        <translation>Diga o novo nome dela.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionSet</name>
    <message>
        <source>Changes what a connection is found by, or used with.</source>
        <translation>Altera por quais dados uma conexão é encontrada, ou com o que é usada.</translation>
    </message>
    <message>
        <source>Its name here; empty: the org&apos;s own.</source>
        <translation>O nome dela aqui; vazio: o da organização.</translation>
    </message>
    <message>
        <source>The user identifier; empty: none.</source>
        <translation>O identificador do usuário; vazio: nenhum.</translation>
    </message>
    <message>
        <source>The tenant identifier; empty: the user&apos;s.</source>
        <translation>O identificador do locatário; vazio: o do usuário.</translation>
    </message>
    <message>
        <source>Adds tags, separated by commas.</source>
        <translation>Adiciona etiquetas, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Takes tags off, separated by commas.</source>
        <translation>Remove etiquetas, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>One of %1; empty: Patchbay&apos;s choice.</source>
        <translation>Uma de %1; vazio: a escolha do Patchbay.</translation>
    </message>
    <message>
        <source>The API version to speak, %1 to %2; empty: the newest that both sides know.</source>
        <translation>A versão da API a usar, de %1 a %2; vazio: a mais recente que os dois lados conhecem.</translation>
    </message>
    <message>
        <source>Use it where only its provider is named.</source>
        <translation>Usá-la onde só o provedor dela é indicado.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Diga o que alterar: veja --help.</translation>
    </message>
    <message>
        <source>Patchbay speaks these API versions: %1.</source>
        <translation>O Patchbay usa estas versões da API: %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionShow</name>
    <message>
        <source>Tells all that is known of one connection.</source>
        <translation>Mostra tudo o que se sabe de uma conexão.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último erro</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>User identifier</source>
        <translation>Identificador do usuário</translation>
    </message>
    <message>
        <source>Tenant identifier</source>
        <translation>Identificador do locatário</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dado</translation>
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
        <translation>Adiciona etiquetas a uma conexão, ou as remove.</translation>
    </message>
    <message>
        <source>Take them off.</source>
        <translation>Removê-las.</translation>
    </message>
    <message>
        <source>A word it can be found by.</source>
        <translation>Uma palavra pela qual ela pode ser encontrada.</translation>
    </message>
    <message>
        <source>Say one tag or more.</source>
        <translation>Diga uma ou mais etiquetas.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTest</name>
    <message>
        <source>Asks the provider whether a connection works.</source>
        <translation>Pergunta ao provedor se uma conexão funciona.</translation>
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
        <translation>Precisam de atenção</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponíveis</translation>
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
            <numerusform>%Ln serviço</numerusform>
            <numerusform>%Ln serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection matches “%1”</source>
        <translation>Nenhuma conexão corresponde a “%1”</translation>
    </message>
    <message>
        <source>Check the spelling, or look under “Add provider”.</source>
        <translation>Verifique a ortografia, ou veja em “Adicionar provedor”.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada precisa de você</translation>
    </message>
    <message>
        <source>Every connection works.</source>
        <translation>Todas as conexões funcionam.</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nada está conectado</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Conecte o Salesforce, ou experimente a organização de demonstração.</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>Lendo suas conexões</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>&amp;Limpar pesquisa</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>&amp;Mostrar todas</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>Não foi possível ler suas conexões</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
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
        <translation>Entrar em %1 mais uma vez?</translation>
    </message>
    <message>
        <source>One of your accounts has that many on this computer already. Others are not counted here.</source>
        <translation>Uma das suas contas já tem essa quantidade neste computador. Os outros não são contados aqui.</translation>
    </message>
    <message>
        <source>%1 was connected already. Its access is renewed; there is no second one.</source>
        <translation>%1 já estava conectada. O acesso dela foi renovado; não há uma segunda.</translation>
    </message>
    <message>
        <source>%1 is used where only %2 is named</source>
        <translation>%1 é usada onde só %2 é indicado</translation>
    </message>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 está na sua página agora</translation>
    </message>
    <message>
        <source>%1 is off your page</source>
        <translation>%1 não está mais na sua página</translation>
    </message>
    <message>
        <source>The access may stay valid at %1 until you end it there.</source>
        <translation>O acesso pode continuar válido em %1 até que você o encerre lá.</translation>
    </message>
    <message>
        <source>A token that nobody can use any more may stay in your keychain.</source>
        <translation>Um token que ninguém mais pode usar talvez fique no chaveiro.</translation>
    </message>
    <message>
        <source>A token may stay in your keychain.</source>
        <translation>Um token talvez fique no chaveiro.</translation>
    </message>
    <message>
        <source>%1 is removed here. The access itself stays: another of your connections uses it.</source>
        <translation>%1 foi removida aqui. O acesso em si permanece: outra das suas conexões o usa.</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 foi desconectada</translation>
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
        <translation>nome não encontrado</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>sem rede</translation>
    </message>
    <message>
        <source>no answer from this address</source>
        <translation>este endereço não responde</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>demorou demais</translation>
    </message>
    <message>
        <source>the proxy did not answer</source>
        <translation>o proxy não respondeu</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>endereço não permitido</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>%1 is a provider</comment>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>This page comes from %1 and starts with no stored cookies. Passkey or company sign-in not working here? Use your browser.</source>
        <comment>%1 is a provider</comment>
        <translation>Esta página vem de %1 e começa sem cookies armazenados. A chave de acesso ou o login da empresa não funciona aqui? Use o navegador.</translation>
    </message>
    <message>
        <source>%1 asks: “%2” Patchbay answered no. To answer yourself, use your browser.</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 pergunta: “%2” O Patchbay respondeu que não. Para responder você mesmo, use o navegador.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 diz: “%2”</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1.</source>
        <comment>%1 is a host name</comment>
        <translation>Esta não é uma conexão segura com %1.</translation>
    </message>
    <message>
        <source>Patchbay stopped.</source>
        <translation>O Patchbay interrompeu a conexão.</translation>
    </message>
    <message>
        <source>The sign-in page stopped.</source>
        <translation>A página de login parou.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nada foi perdido.</translation>
    </message>
    <message>
        <source>This page did not open (%1).</source>
        <comment>%1 says why</comment>
        <translation>Esta página não abriu (%1).</translation>
    </message>
    <message>
        <source>Check the domain, or your network.</source>
        <translation>Verifique o domínio ou sua rede.</translation>
    </message>
    <message>
        <source>the proxy did not reach it</source>
        <translation>o proxy não a alcançou</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>o proxy exige um nome de usuário e uma senha</translation>
    </message>
    <message>
        <source>this window cannot use such a proxy</source>
        <translation>esta janela não pode usar um proxy assim</translation>
    </message>
    <message>
        <source>the proxy did not accept the user name or password</source>
        <translation>o proxy não aceitou o nome de usuário ou a senha</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>Altere-os em Configurações, Rede.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConstantsCard</name>
    <message>
        <source>Add constant</source>
        <translation>Adicionar constante</translation>
    </message>
    <message>
        <source>Same for every row</source>
        <translation>Igual em todas as linhas</translation>
    </message>
    <message>
        <source>Field with the same value for every row</source>
        <translation>Campo com o mesmo valor em todas as linhas</translation>
    </message>
    <message>
        <source>Value for every row</source>
        <translation>Valor para todas as linhas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
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
        <translation>&amp;Usar estes</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Cole aqui</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconhecido</translation>
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
        <translation>Nada ainda. Nomes, endereços, números e páginas são reconhecidos pela forma.</translation>
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
        <translation>Deve ser um endereço completo que comece com https://.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address first.</source>
        <translation>Insira primeiro o endereço do provedor.</translation>
    </message>
    <message>
        <source>%1 does not tell its addresses. Enter them below; the provider&apos;s documentation has them.</source>
        <translation>%1 não informa seus endereços. Insira-os abaixo; a documentação do provedor os contém.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome a ele.</translation>
    </message>
    <message>
        <source>Patchbay must be able to ask whose account it is.</source>
        <translation>O Patchbay precisa poder perguntar de quem é a conta.</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProviderPage</name>
    <message>
        <source>It demands a client se&amp;cret</source>
        <translation>Exige um se&amp;gredo do cliente</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider</source>
        <translation>&amp;Endereço do provedor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Where people si&amp;gn in</source>
        <translation>Onde se en&amp;tra</translation>
    </message>
    <message>
        <source>The documentation calls it authorization endpoint.</source>
        <translation>A documentação o chama de “authorization endpoint”.</translation>
    </message>
    <message>
        <source>The token endpoint.</source>
        <translation>O “token endpoint”.</translation>
    </message>
    <message>
        <source>Whose account it &amp;is</source>
        <translation>De &amp;quem é a conta</translation>
    </message>
    <message>
        <source>An address that answers with sub, email and name.</source>
        <translation>Um endereço que responde com sub, email e name.</translation>
    </message>
    <message>
        <source>Where access is &amp;ended</source>
        <translation>Onde o acesso é encerra&amp;do</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Esco&amp;pos</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>Separados por espaços.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>C&amp;onsultar</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nada foi salvo.</translation>
    </message>
    <message>
        <source>Where to&amp;kens are given</source>
        <translation>Onde os tokens são &amp;fornecidos</translation>
    </message>
    <message>
        <source>Sign-in b&amp;y code</source>
        <translation>Login por &amp;código</translation>
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
        <translation>É longo demais: no máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnoseCommand</name>
    <message>
        <source>Tells what a supporter needs, without secrets or names.</source>
        <translation>Mostra o que o suporte técnico precisa, sem segredos nem nomes.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dado</translation>
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
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>Looking at what works on this computer</source>
        <translation>Verificando o que funciona neste computador</translation>
    </message>
</context>
<context>
    <name>patchbay::DisconnectCommand</name>
    <message>
        <source>Ends the access of connections, and removes them here.</source>
        <translation>Encerra o acesso de conexões e as remove aqui.</translation>
    </message>
    <message>
        <source>Every connection.</source>
        <translation>Todas as conexões.</translation>
    </message>
    <message>
        <source>Those with this tag.</source>
        <translation>As que têm esta etiqueta.</translation>
    </message>
    <message>
        <source>Those of this tenant.</source>
        <translation>As deste locatário.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Não perguntar.</translation>
    </message>
    <message>
        <source>How many are meant; needed with --yes unless one is named. Another number of connections is not touched.</source>
        <translation>De quantas se trata; necessário com --yes, a menos que uma seja indicada. Se o número for outro, nenhuma é tocada.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>O ID, nome, organização, conta, usuário, locatário ou etiqueta dela.</translation>
    </message>
    <message>
        <source>Say which: one CONNECTION, --tag, --tenant or --all.</source>
        <translation>Diga quais: uma CONEXÃO, --tag, --tenant ou --all.</translation>
    </message>
    <message>
        <source>--count takes a number.</source>
        <translation>--count exige um número.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit, not %1. Nothing was done.</source>
        <translation>
            <numerusform>%Ln conexão corresponde, não %1. Nada foi feito.</numerusform>
            <numerusform>%Ln conexões correspondem, não %1. Nada foi feito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit: add --count %1 to --yes.</source>
        <translation>
            <numerusform>%Ln conexão corresponde: adicione --count %1 a --yes.</numerusform>
            <numerusform>%Ln conexões correspondem: adicione --count %1 a --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes, and --count %1 if that is meant.</source>
        <translation>Aqui não há a quem perguntar: adicione --yes, e --count %1 se for essa a intenção.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect these %n connection(s)? [yes/no]</source>
        <translation>
            <numerusform>Desconectar esta %Ln conexão? [sim/não]</numerusform>
            <numerusform>Desconectar estas %Ln conexões? [sim/não]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>could not be removed: it is tried again</source>
        <translation>não foi possível remover: será tentado novamente</translation>
    </message>
    <message>
        <source>removed here; another connection uses the same access</source>
        <translation>removida aqui; outra conexão usa o mesmo acesso</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectada</translation>
    </message>
    <message>
        <source>deleted here; the access stays valid there until you end it yourself</source>
        <translation>excluída aqui; o acesso continua válido lá até que você mesmo o encerre</translation>
    </message>
    <message>
        <source>ended there; the keychain did not delete the token yet</source>
        <translation>encerrado lá; o chaveiro ainda não excluiu o token</translation>
    </message>
    <message>
        <source>not confirmed there yet; it is tried again</source>
        <translation>ainda não confirmado lá; será tentado novamente</translation>
    </message>
</context>
<context>
    <name>patchbay::EndNews</name>
    <message>
        <source>Patchbay needs you</source>
        <translation>O Patchbay precisa de você</translation>
    </message>
    <message>
        <source>A connection wants you to sign in again. Unlock the window to see which.</source>
        <translation>Uma conexão precisa que você entre novamente. Desbloqueie a janela para ver qual.</translation>
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
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>a service</comment>
        <translation>Conectar %1</translation>
    </message>
    <message numerus="yes">
        <source>Browse all %n service(s)</source>
        <translation>
            <numerusform>Ver %Ln serviço</numerusform>
            <numerusform>Ver todos os %Ln serviços</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice Salesforce org that runs on this computer. Sign in and enter leads. No account needed.</source>
        <translation>Uma organização do Salesforce para praticar, que funciona neste computador. Entre e insira leads. Nenhuma conta é necessária.</translation>
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
        <translation>Procurando seu chaveiro…</translation>
    </message>
    <message>
        <source>No keychain found. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>Nenhum chaveiro encontrado. Instale o GNOME Keyring ou o KWallet e entre novamente na área de trabalho.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it when it asks for its password.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o quando ele pedir a senha.</translation>
    </message>
    <message>
        <source>Found. It asks for a new password when the first token is kept.</source>
        <translation>Encontrado. Ele pede uma nova senha quando o primeiro token é guardado.</translation>
    </message>
    <message>
        <source>Your keychain was found and is unlocked.</source>
        <translation>O chaveiro foi encontrado e está desbloqueado.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it when it asks for its password.</source>
        <comment>a keychain</comment>
        <translation>%1 está bloqueado. Desbloqueie-o quando ele pedir a senha.</translation>
    </message>
    <message>
        <source>%1 found and unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1 foi encontrado e está desbloqueado.</translation>
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
        <translation>%1, obrigatório</translation>
    </message>
</context>
<context>
    <name>patchbay::GoTo</name>
    <message>
        <source>Go to…</source>
        <translation>Ir para…</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToModel</name>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>Novo lead em %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Testar %1</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Go to a page, a connection or a record</source>
        <translation>Ir para uma página, uma conexão ou um registro</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ escolher</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; somente comandos</translation>
    </message>
    <message>
        <source>%1 do it</source>
        <comment>%1: a key, Enter</comment>
        <translation>%1 executar</translation>
    </message>
    <message>
        <source>%1 open in Salesforce</source>
        <comment>%1: keys, Ctrl+Enter</comment>
        <translation>%1 abrir no Salesforce</translation>
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
        <translation>Envia o que aguarda quando você entra no sistema.</translation>
    </message>
    <message>
        <source>Your desktop did not answer. Whether Patchbay starts at login is as it was.</source>
        <translation>Sua área de trabalho não respondeu. O início do Patchbay ao entrar no sistema continua como estava.</translation>
    </message>
    <message>
        <source>Your desktop does not start Patchbay at login. Allow it to run in the background in the desktop&apos;s settings, then switch this on again.</source>
        <translation>Sua área de trabalho não inicia o Patchbay ao entrar no sistema. Permita nas configurações dela que ele seja executado em segundo plano e ative isto novamente.</translation>
    </message>
</context>
<context>
    <name>patchbay::HabitsPane</name>
    <message>
        <source>Closing the window does not stop sending.</source>
        <translation>Fechar a janela não interrompe o envio.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Patchbay.</source>
        <translation>Esta área de trabalho não tem bandeja: fechar a janela encerra o Patchbay.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
</context>
<context>
    <name>patchbay::Help</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>Veja também</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportCheckPane</name>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por que fica de fora</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) go to %1</source>
        <translation>
            <numerusform>%Ln lead vai para %1</numerusform>
            <numerusform>%Ln leads vão para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait in Activity and go out as soon as the org answers.</source>
        <translation>Eles aguardam em Atividade e saem assim que a organização responder.</translation>
    </message>
    <message>
        <source>All leads of this file were queued before</source>
        <translation>Todos os leads deste arquivo já foram colocados na fila</translation>
    </message>
    <message>
        <source>Nothing is left to import. Activity shows what became of them.</source>
        <translation>Não resta nada a importar. Atividade mostra o que foi feito deles.</translation>
    </message>
    <message>
        <source>No lead of this file is left to import</source>
        <translation>Não resta nenhum lead deste arquivo a importar</translation>
    </message>
    <message>
        <source>What was not queued before is left out. Correct it and open the file again.</source>
        <translation>O que ainda não foi colocado na fila fica de fora. Corrija e abra o arquivo de novo.</translation>
    </message>
    <message>
        <source>No row of this file can go to %1</source>
        <translation>Nenhuma linha deste arquivo pode ir para %1</translation>
    </message>
    <message>
        <source>Go back and match the columns, or correct the file and open it again.</source>
        <translation>Volte e relacione as colunas, ou corrija o arquivo e abra-o de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%Ln linha fica de fora</numerusform>
            <numerusform>%Ln linhas ficam de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is listed below with its reason. Correct them and open the file again: what was sent is not sent twice.</source>
        <translation>Cada uma está abaixo com o motivo. Corrija-as e abra o arquivo de novo: o que foi enviado não é enviado duas vezes.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this file were queued before and are not sent twice</source>
        <translation>
            <numerusform>%Ln lead deste arquivo já foi colocado na fila e não é enviado duas vezes</numerusform>
            <numerusform>%Ln leads deste arquivo já foram colocados na fila e não são enviados duas vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out</source>
        <translation>
            <numerusform>%Ln coluna fica de fora</numerusform>
            <numerusform>%Ln colunas ficam de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>rows of a file</comment>
        <translation>De fora</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
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
        <translation>%1-erros.csv</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>a file name</comment>
        <translation>%1-rejeitados.csv</translation>
    </message>
    <message>
        <source>Open a CSV file of leads</source>
        <translation>Abrir um arquivo CSV de leads</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Arquivos CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Stop importing %1?</source>
        <comment>a file</comment>
        <translation>Parar a importação de %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that still wait are taken out of the queue. What arrived in %1 stays there.</source>
        <translation>
            <numerusform>%Ln lead que ainda aguarda sai da fila. O que chegou em %1 fica lá.</numerusform>
            <numerusform>%Ln leads que ainda aguardam saem da fila. O que chegou em %1 fica lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Parar a importação</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save the rows with their errors</source>
        <translation>Salvar as linhas com os erros</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a file</comment>
        <translation>%1 foi salvo</translation>
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
        <translation>Separadas por vírgulas</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <comment>the values of a file</comment>
        <translation>Separadas por ponto e vírgula</translation>
    </message>
    <message>
        <source>Separated by tabs</source>
        <comment>the values of a file</comment>
        <translation>Separadas por tabulações</translation>
    </message>
    <message>
        <source>Separated by %1</source>
        <comment>the values of a file, a character</comment>
        <translation>Separadas por %1</translation>
    </message>
    <message>
        <source>Change org</source>
        <translation>Alterar organização</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a step of an import</comment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Mapping</source>
        <comment>a step of an import</comment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of an import</comment>
        <translation>Verificação</translation>
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
        <translation>Solte um arquivo CSV aqui</translation>
    </message>
    <message>
        <source>Or choose one. You check everything before it is sent.</source>
        <translation>Ou escolha um. Você verifica tudo antes do envio.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Escolher arquivo</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>Mostrar conexões</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · como %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>Grava em %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 takes no leads now.</source>
        <translation>%1 não aceita leads agora.</translation>
    </message>
    <message>
        <source>Or choose another org.</source>
        <translation>Ou escolha outra organização.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rows, columns, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
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
        <translation>Faltam %1.</translation>
    </message>
    <message>
        <source>%1 takes no lead without. Match a column with it, or add a constant for it.</source>
        <comment>an org</comment>
        <translation>%1 não aceita nenhum lead sem isso. Relacione uma coluna a ele, ou adicione uma constante.</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>Verificar %Ln linha</numerusform>
            <numerusform>Verificar %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>Importar %Ln lead</numerusform>
            <numerusform>Importar %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar outro arquivo</translation>
    </message>
    <message>
        <source>You can close the window. What waits goes out later, and no row goes twice.</source>
        <translation>Você pode fechar a janela. O que aguarda sai mais tarde, e nenhuma linha duas vezes.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The next step only checks.</source>
        <translation>Nada foi enviado ainda. O próximo passo só verifica.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <comment>an org</comment>
        <translation>Importar para %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportProgressPane</name>
    <message>
        <source>A few seconds left</source>
        <translation>Faltam alguns segundos</translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Falta cerca de %Ln s</numerusform>
            <numerusform>Faltam cerca de %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Falta cerca de %Ln min</numerusform>
            <numerusform>Faltam cerca de %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>Falta cerca de %Ln h</numerusform>
            <numerusform>Faltam cerca de %Ln h</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What Salesforce said</source>
        <translation>O que o Salesforce disse</translation>
    </message>
    <message>
        <source>Nothing goes out now.</source>
        <translation>Nada sai agora.</translation>
    </message>
    <message numerus="yes">
        <source>%n created.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln criado.</numerusform>
            <numerusform>%Ln criados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln rejeitado.</numerusform>
            <numerusform>%Ln rejeitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing leads into %1</source>
        <translation>Importando leads para %1</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importação parada</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Importação concluída</translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>de %Ln linha</numerusform>
            <numerusform>de %Ln linhas</numerusform>
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
            <numerusform>%Ln linha espera por você em Atividade</numerusform>
            <numerusform>%Ln linhas esperam por você em Atividade</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <comment>leads</comment>
        <translation>Criados</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an org</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>leads</comment>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>veja abaixo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <comment>a number</comment>
        <translation>%1 linhas/s</translation>
    </message>
    <message>
        <source>at the moment</source>
        <translation>no momento</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>Chamadas de API</translation>
    </message>
    <message>
        <source>of %1 a day</source>
        <comment>a number</comment>
        <translation>de %1 por dia</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Esperam você</translation>
    </message>
    <message>
        <source>in Activity</source>
        <translation>em Atividade</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviados</translation>
    </message>
    <message>
        <source>you stopped before</source>
        <translation>você parou antes</translation>
    </message>
    <message>
        <source>Rejected so far</source>
        <translation>Rejeitados até agora</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), kept with their reasons</source>
        <translation>
            <numerusform>%Ln linha, guardada com o motivo</numerusform>
            <numerusform>%Ln linhas, guardadas com os motivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::InitCommand</name>
    <message>
        <source>Makes Patchbay&apos;s data, looks whether the keychain works, offers the demo org.</source>
        <translation>Cria os dados do Patchbay, verifica se o chaveiro funciona e oferece a organização de demonstração.</translation>
    </message>
    <message>
        <source>Connect the demo org, to try things out.</source>
        <translation>Conectar a organização de demonstração, para experimentar.</translation>
    </message>
    <message>
        <source>Sign in to it without a browser here, as “connection connect --paste”.</source>
        <translation>Entrar nela sem um navegador aqui, como “connection connect --paste”.</translation>
    </message>
    <message>
        <source>Data is kept in %1.</source>
        <translation>Os dados ficam guardados em %1.</translation>
    </message>
    <message>
        <source>The keychain takes and gives back.</source>
        <translation>O chaveiro guarda e devolve.</translation>
    </message>
    <message>
        <source>Connect the demo org on this computer, to try things out? [yes/no]</source>
        <translation>Conectar a organização de demonstração neste computador, para experimentar? [sim/não]</translation>
    </message>
    <message>
        <source>Next: “patchbayctl connection connect”, or “patchbayctl init --demo” to try it.</source>
        <translation>A seguir: “patchbayctl connection connect”, ou “patchbayctl init --demo” para experimentar.</translation>
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
        <translation>fila %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>the owner&apos;s name</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Whoever you enter becomes a member of it.</source>
        <translation>Todas as pessoas que você inserir se tornam membros dela.</translation>
    </message>
    <message>
        <source>For everybody you enter</source>
        <translation>Para todas as pessoas que você inserir</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDialog</name>
    <message>
        <source>For a fair or a shift</source>
        <translation>Para uma feira ou um turno</translation>
    </message>
    <message>
        <source>What you choose here stays from lead to lead, also after a new start, until you end it.</source>
        <translation>O que você escolher aqui permanece de um lead para o outro, mesmo após reiniciar, até que você encerre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>&amp;Manter estes</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Escolha um da lista.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptStrip</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>Nothing stays any more from the next record on</source>
        <translation>A partir do próximo registro, nada mais permanece</translation>
    </message>
    <message>
        <source>Stays from lead to lead: %1</source>
        <translation>Permanece de um lead para o outro: %1</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>&amp;Encerrar</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyAdd</name>
    <message>
        <source>Makes a key for a program; prints it this once.</source>
        <translation>Cria uma chave para um programa; imprime-a só desta vez.</translation>
    </message>
    <message>
        <source>Whose key it is, as you want to read it.</source>
        <translation>De quem é a chave, como você quer ler.</translation>
    </message>
    <message>
        <source>What it may do: create:Lead, create:Contact, create:* or connections, with commas between (default create:Lead).</source>
        <translation>O que ela pode fazer: create:Lead, create:Contact, create:* ou connections, separados por vírgulas (padrão: create:Lead).</translation>
    </message>
    <message>
        <source>Web pages that may use it from a browser, as https://shop.example, with commas between (default none).</source>
        <translation>Páginas web que podem usá-la em um navegador, como https://shop.example, separadas por vírgulas (padrão: nenhuma).</translation>
    </message>
    <message>
        <source>The only connection it may use (default any).</source>
        <translation>A única conexão que ela pode usar (padrão: qualquer uma).</translation>
    </message>
    <message>
        <source>For how many days it is good (default for good).</source>
        <translation>Por quantos dias ela vale (padrão: sem limite).</translation>
    </message>
    <message>
        <source>Give the key a name of one line.</source>
        <translation>Dê à chave um nome de uma só linha.</translation>
    </message>
    <message>
        <source>“%1” is no right. Rights are create:Lead, create:* and connections.</source>
        <translation>“%1” não é uma permissão. As permissões são create:Lead, create:* e connections.</translation>
    </message>
    <message>
        <source>“%1” is no origin, as https://shop.example is.</source>
        <translation>“%1” não é uma origem, enquanto https://shop.example é.</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to %1.</source>
        <translation>--days exige um número de 1 a %1.</translation>
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
        <translation>Criar a c&amp;have</translation>
    </message>
    <message>
        <source>A key for a program</source>
        <translation>Uma chave para um programa</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Create &amp;leads</source>
        <translation>Criar &amp;leads</translation>
    </message>
    <message>
        <source>Create &amp;contacts</source>
        <translation>Criar &amp;contatos</translation>
    </message>
    <message>
        <source>Create records of &amp;any kind</source>
        <translation>Criar registros de &amp;qualquer tipo</translation>
    </message>
    <message>
        <source>L&amp;ist your connections</source>
        <translation>L&amp;istar suas conexões</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>Por %Ln dia</numerusform>
            <numerusform>Por %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>&amp;Válida</translation>
    </message>
    <message>
        <source>Copy the key now: it is not kept here and cannot be shown again. The program sends it as “Authorization: Bearer …”.</source>
        <translation>Copie a chave agora: ela não fica guardada aqui e não pode ser mostrada novamente. O programa a envia como “Authorization: Bearer …”.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>A chave</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>C&amp;oncluído</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyList</name>
    <message>
        <source>Lists the programs that have a key, never the keys.</source>
        <translation>Lista os programas que têm uma chave, nunca as chaves.</translation>
    </message>
    <message>
        <source>No program has a key.</source>
        <translation>Nenhum programa tem uma chave.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expira</translation>
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
        <translation>Torna inválida a chave de um programa, imediatamente.</translation>
    </message>
    <message>
        <source>As “key list” tells it.</source>
        <translation>Como “key list” mostra.</translation>
    </message>
    <message>
        <source>Which key? “key list” tells their ids.</source>
        <translation>Qual chave? “key list” mostra os IDs.</translation>
    </message>
    <message>
        <source>The key is worthless now.</source>
        <translation>A chave não vale mais.</translation>
    </message>
    <message>
        <source>There is no key with this id.</source>
        <translation>Não há nenhuma chave com este ID.</translation>
    </message>
</context>
<context>
    <name>patchbay::Labelling</name>
    <message>
        <source>There is no such colour: see --help.</source>
        <translation>Não existe essa cor: veja --help.</translation>
    </message>
    <message>
        <source>--%1 is too long: at most %2 letters.</source>
        <translation>--%1 é longo demais: no máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>O ID, nome, organização, conta, usuário, locatário ou etiqueta dela.</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>Indique a conexão a alterar.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 foi alterada.</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadFile</name>
    <message>
        <source>It cannot be read.</source>
        <translation>Não pode ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB. Divide it into smaller files.</source>
        <translation>
            <numerusform>É maior que %Ln MB. Divida-o em arquivos menores.</numerusform>
            <numerusform>É maior que %Ln MB. Divida-o em arquivos menores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No org takes the leads of %1 yet</source>
        <translation>Nenhuma organização aceita os leads de %1 ainda</translation>
    </message>
    <message>
        <source>%1 was not taken</source>
        <translation>%1 não foi aceito</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <comment>a file</comment>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Queuing the leads of %1</source>
        <comment>a file</comment>
        <translation>Colocando na fila os leads de %1</translation>
    </message>
    <message>
        <source>Connect Salesforce or the demo org first. The file is kept until then.</source>
        <translation>Conecte primeiro o Salesforce ou a organização de demonstração. O arquivo fica guardado até lá.</translation>
    </message>
    <message>
        <source>Asking the org what it takes</source>
        <translation>Perguntando à organização o que ela aceita</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadPreview</name>
    <message>
        <source>Row before</source>
        <translation>Linha anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Próxima linha</translation>
    </message>
    <message>
        <source>Row %1 as a lead</source>
        <comment>number</comment>
        <translation>Linha %1 como lead</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>why a row is</comment>
        <translation>De fora: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ListPlace</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequests</name>
    <message>
        <source>Off. Programs with a key may create records when it is on.</source>
        <translation>Desativado. Quando ativado, programas com uma chave podem criar registros.</translation>
    </message>
    <message>
        <source>Not before the folder below can be used.</source>
        <translation>Só quando a pasta abaixo puder ser usada.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <comment>an address</comment>
        <translation>Escutando em %1</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files in it become leads; those in its folder “contacts” become contacts.</source>
        <translation>Os arquivos JSON, CSV e vCard nela viram leads; os da pasta “contacts” dentro dela viram contatos.</translation>
    </message>
    <message>
        <source>Over a private socket that only your own programs reach. Never over the network.</source>
        <translation>Por um socket privado que só seus próprios programas alcançam. Nunca pela rede.</translation>
    </message>
    <message>
        <source>create any record</source>
        <translation>criar qualquer registro</translation>
    </message>
    <message>
        <source>list connections</source>
        <translation>listar conexões</translation>
    </message>
    <message>
        <source>create %1</source>
        <comment>a kind of record: Lead</comment>
        <translation>criar %1</translation>
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
        <translation>não expira</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a date</comment>
        <translation>expirou em %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>expira em %1</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequestsPane</name>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>Revogar a chave de %1</translation>
    </message>
    <message>
        <source>Take files from</source>
        <translation>Obter arquivos de</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>Revogar a chave de %1?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. It cannot be brought back.</source>
        <translation>Quem a usar será recusado a partir de agora. Ela não pode ser recuperada.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
</context>
<context>
    <name>patchbay::LockPage</name>
    <message>
        <source>Set a passphrase first</source>
        <translation>Defina primeiro uma frase secreta</translation>
    </message>
    <message>
        <source>Patchbay is locked</source>
        <translation>O Patchbay está bloqueado</translation>
    </message>
    <message>
        <source>Your administrator wants this window to be locked while you are away.</source>
        <translation>Seu administrador quer que esta janela seja bloqueada enquanto você está ausente.</translation>
    </message>
    <message>
        <source>Your leads go out all the same, and nothing is lost.</source>
        <translation>Seus leads são enviados mesmo assim, e nada se perde.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Definir frase secreta</translation>
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
        <translation>Remove o bloqueio da janela (precisa do chaveiro).</translation>
    </message>
    <message>
        <source>The lock is off. A new passphrase is set in Settings, Privacy.</source>
        <translation>O bloqueio foi removido. Uma nova frase secreta pode ser definida em Configurações, Privacidade.</translation>
    </message>
</context>
<context>
    <name>patchbay::Locking</name>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
</context>
<context>
    <name>patchbay::LogCommand</name>
    <message>
        <source>Tells what happened here, newest first.</source>
        <translation>Mostra o que aconteceu aqui, o mais recente primeiro.</translation>
    </message>
    <message>
        <source>At most so many (default %1).</source>
        <translation>No máximo esta quantidade (padrão: %1).</translation>
    </message>
    <message>
        <source>Only what happened with this connection.</source>
        <translation>Só o que aconteceu com esta conexão.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit exige um número.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>access renewed</source>
        <translation>acesso renovado</translation>
    </message>
    <message>
        <source>access ended</source>
        <translation>acesso encerrado</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>falha na verificação</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>escrito aqui</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>precisa de uma decisão</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>excluído lá</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
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
        <translation>ID</translation>
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
        <translation>Pesquisar por nome</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, its kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupSession</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
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
        <translation>Já em %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record, more</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>You add</source>
        <translation>Você adiciona</translation>
    </message>
    <message>
        <source>You change</source>
        <translation>Você altera</translation>
    </message>
    <message>
        <source>nothing that is not there</source>
        <translation>nada que já não esteja lá</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Entra em</translation>
    </message>
    <message>
        <source>&amp;Add to the campaign</source>
        <translation>A&amp;dicionar à campanha</translation>
    </message>
    <message>
        <source>&amp;Update this record</source>
        <translation>Atuali&amp;zar este registro</translation>
    </message>
    <message>
        <source>%1, %2, already in %3</source>
        <translation>%1, %2, já em %3</translation>
    </message>
    <message>
        <source>Op&amp;en it</source>
        <translation>A&amp;bri-lo</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Atualizando…</translation>
    </message>
</context>
<context>
    <name>patchbay::NavButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <extracomment>read out for a page of the window with things that wait</extracomment>
        <translation>
            <numerusform>%Ln aguardando você</numerusform>
            <numerusform>%Ln aguardando você</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkPane</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>My own proxy</source>
        <translation>Meu próprio proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>Where the proxy wants to know who asks.</source>
        <translation>Se o proxy quiser saber quem faz o pedido.</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Guardado no chaveiro</translation>
    </message>
    <message>
        <source>In your keychain alone, for this proxy and this user name.</source>
        <translation>Somente no chaveiro, para este proxy e este nome de usuário.</translation>
    </message>
    <message>
        <source>Goes with a user name.</source>
        <translation>Só junto com um nome de usuário.</translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkSettings</name>
    <message>
        <source>Not in use until its fields are right. Until then: %1</source>
        <comment>which way requests go</comment>
        <translation>Não é usado até que os campos estejam corretos. Até lá: %1</translation>
    </message>
    <message>
        <source>Being set…</source>
        <comment>a proxy</comment>
        <translation>Definindo…</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>Em uso: %1</translation>
    </message>
    <message>
        <source>The sign-in window cannot give a user name to a SOCKS 5 proxy: sign in with your browser.</source>
        <translation>A janela de login não pode informar um nome de usuário a um proxy SOCKS 5: entre pelo navegador.</translation>
    </message>
    <message>
        <source>This proxy wants a user name and a password.</source>
        <translation>Este proxy exige um nome de usuário e uma senha.</translation>
    </message>
</context>
<context>
    <name>patchbay::NewRecordPage</name>
    <message>
        <source>&amp;Paste signature</source>
        <translation>Co&amp;lar assinatura</translation>
    </message>
    <message>
        <source>Change &amp;org</source>
        <translation>Alterar or&amp;ganização</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Não enviado.</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>Salvo. Está a caminho de %1.</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>Pode alterar o proprietário e enviar um e-mail.</translation>
    </message>
    <message>
        <source>Not used: %1 stays the owner of everybody you enter.</source>
        <translation>Não usado: %1 continua como proprietário de todas as pessoas que você inserir.</translation>
    </message>
    <message>
        <source>Create anyway and &amp;new</source>
        <translation>Criar mesmo assim e &amp;novo</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>Criar e &amp;novo</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>Não foi possível ler %1</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>Nenhuma organização conectada</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Conecte o Salesforce, ou experimente a organização de demonstração.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Novo registro</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · como %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>Grava em %1, %2, %3</translation>
    </message>
    <message>
        <source>Kept on this computer until %1 has it.</source>
        <translation>Fica guardado neste computador até que %1 o tenha.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Create %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>&amp;Criar %1 em %2</translation>
    </message>
    <message>
        <source>New %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>Novo em %2: %1</translation>
    </message>
    <message>
        <source>&amp;Create lead in %1</source>
        <translation>&amp;Criar lead em %1</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>Novo lead em %1</translation>
    </message>
    <message>
        <source>&amp;Create contact in %1</source>
        <translation>&amp;Criar contato em %1</translation>
    </message>
    <message>
        <source>New contact in %1</source>
        <translation>Novo contato em %1</translation>
    </message>
    <message>
        <source>&amp;Create account in %1</source>
        <translation>&amp;Criar conta em %1</translation>
    </message>
    <message>
        <source>New account in %1</source>
        <translation>Nova conta em %1</translation>
    </message>
    <message>
        <source>&amp;Create opportunity in %1</source>
        <translation>&amp;Criar oportunidade em %1</translation>
    </message>
    <message>
        <source>New opportunity in %1</source>
        <translation>Nova oportunidade em %1</translation>
    </message>
    <message>
        <source>&amp;Create task in %1</source>
        <translation>&amp;Criar tarefa em %1</translation>
    </message>
    <message>
        <source>New task in %1</source>
        <translation>Nova tarefa em %1</translation>
    </message>
    <message>
        <source>&amp;Create in %1 anyway</source>
        <translation>&amp;Criar em %1 mesmo assim</translation>
    </message>
    <message>
        <source>Some access is missing</source>
        <translation>Falta algum acesso</translation>
    </message>
    <message>
        <source>The form is not here yet</source>
        <translation>O formulário ainda não está aqui</translation>
    </message>
    <message>
        <source>%1 has used %2 of its %3 API calls of a day.</source>
        <comment>org, count, count</comment>
        <translation>%1 usou %2 de suas %3 chamadas diárias de API.</translation>
    </message>
    <message>
        <source>All programs count. At the limit, records wait here until the org takes calls again.</source>
        <translation>Todos os programas contam. No limite, os registros aguardam aqui até que a organização volte a aceitar chamadas.</translation>
    </message>
    <message>
        <source>Paste signature</source>
        <translation>Colar assinatura</translation>
    </message>
    <message>
        <source>From a signature or a card</source>
        <translation>De uma assinatura ou um cartão de visita</translation>
    </message>
    <message>
        <source>&amp;Signature or card</source>
        <translation>&amp;Assinatura ou cartão de visita</translation>
    </message>
    <message>
        <source>Another program offers a record. Finish this one first, then open it again.</source>
        <translation>Outro programa oferece um registro. Termine este primeiro e depois abra-o de novo.</translation>
    </message>
    <message>
        <source>Offered by a link</source>
        <translation>Oferecido por um link</translation>
    </message>
    <message>
        <source>What the &amp;link says</source>
        <translation>O que o lin&amp;k diz</translation>
    </message>
    <message>
        <source>&amp;Go to Connections</source>
        <translation>&amp;Ir para Conexões</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>Reconec&amp;tar %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Asking %1 for its fields</source>
        <comment>an org</comment>
        <translation>Perguntando a %1 quais são os campos</translation>
    </message>
    <message>
        <source>Create this record first, or clear its fields: it would be lost.</source>
        <translation>Crie primeiro este registro, ou limpe os campos dele: ele se perderia.</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>Lendo suas conexões</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>Não foi possível ler suas conexões</translation>
    </message>
    <message>
        <source>Connect an org first</source>
        <translation>Conecte primeiro uma organização</translation>
    </message>
    <message>
        <source>What you opened is kept until then.</source>
        <translation>O que você abriu fica guardado até lá.</translation>
    </message>
    <message>
        <source>The form is as it was.</source>
        <translation>O formulário está como estava.</translation>
    </message>
    <message>
        <source>Saving the record on this computer</source>
        <translation>Salvando o registro neste computador</translation>
    </message>
</context>
<context>
    <name>patchbay::OpenedFiles</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Open a vCard or a CSV file of leads</source>
        <translation>Abrir um vCard ou um arquivo CSV de leads</translation>
    </message>
    <message>
        <source>vCards and CSV files</source>
        <translation>vCards e arquivos CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
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
        <translation>Por que o acesso é pedido: %1</translation>
    </message>
    <message>
        <source>Page from %1</source>
        <comment>%1 is a host name</comment>
        <translation>Página de %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
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
        <translation>Decide sobre um registro que aguarda uma decisão.</translation>
    </message>
    <message>
        <source>Create it anyway.</source>
        <translation>Criá-lo mesmo assim.</translation>
    </message>
    <message>
        <source>Write what was typed into this record instead, and forget the other.</source>
        <translation>Gravar neste registro o que foi digitado e esquecer o outro.</translation>
    </message>
    <message>
        <source>Create it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>Criá-lo mesmo que uma tentativa tenha ficado sem resposta e a organização talvez já o tenha: olhe lá primeiro.</translation>
    </message>
    <message>
        <source>Say either --create or --update ID.</source>
        <translation>Indique --create ou --update ID.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecision</name>
    <message>
        <source>A record, as “patchbayctl --json outbox list” names it.</source>
        <translation>Um registro, como “patchbayctl --json outbox list” o indica.</translation>
    </message>
    <message>
        <source>Name one record by its outbox id: see “patchbayctl --json outbox list”.</source>
        <translation>Indique um registro pelo ID dele na caixa de saída: veja “patchbayctl --json outbox list”.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDiscard</name>
    <message>
        <source>Forgets a record that was not sent.</source>
        <translation>Esquece um registro que não foi enviado.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Não perguntar.</translation>
    </message>
    <message>
        <source>Forget it even though an attempt went unanswered and the org may have it.</source>
        <translation>Esquecê-lo mesmo que uma tentativa tenha ficado sem resposta e a organização talvez já o tenha.</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>Foi esquecido.</translation>
    </message>
    <message>
        <source>Forget %1? It was not sent. (yes/no)</source>
        <extracomment>%1 is a person or company</extracomment>
        <translation>Esquecer %1? Não foi enviado. (sim/não)</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxList</name>
    <message>
        <source>Lists records written here, newest first.</source>
        <translation>Lista os registros escritos aqui, os mais recentes primeiro.</translation>
    </message>
    <message>
        <source>Only this state: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>Só este estado: queued, sending, sent, rejected, uncertain, needs_decision.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>No máximo esta quantidade (padrão: 100).</translation>
    </message>
    <message>
        <source>--limit takes a number, --state one of: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>--limit exige um número; --state, um de: queued, sending, sent, rejected, uncertain, needs_decision.</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
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
        <translation>Permite que um registro saia com a conta que está conectada agora.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection (default: the record&apos;s own).</source>
        <translation>ID, nome, organização ou conta da conexão (padrão: a do registro).</translation>
    </message>
    <message>
        <source>Send it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>Enviá-lo mesmo que uma tentativa tenha ficado sem resposta e a organização talvez já o tenha: olhe lá primeiro.</translation>
    </message>
    <message>
        <source>It goes out to %1 as %2.</source>
        <translation>Sai para %1 como %2.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxRetry</name>
    <message>
        <source>Sends a record again that the org refused.</source>
        <translation>Envia novamente um registro que a organização recusou.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxSend</name>
    <message>
        <source>Sends what waits and is due, then says what is left.</source>
        <translation>Envia o que aguarda e já deve sair, e depois diz o que resta.</translation>
    </message>
    <message numerus="yes">
        <source>%n records need you: see “patchbayctl outbox list”.</source>
        <translation>
            <numerusform>%Ln registro precisa de você: veja “patchbayctl outbox list”.</numerusform>
            <numerusform>%Ln registros precisam de você: veja “patchbayctl outbox list”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Tudo foi enviado.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait.</source>
        <translation>
            <numerusform>%Ln registro ainda aguarda.</numerusform>
            <numerusform>%Ln registros ainda aguardam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseDialog</name>
    <message>
        <source>Turn off the lock</source>
        <translation>Desativar o bloqueio</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear a janela</translation>
    </message>
    <message>
        <source>Patchbay opens without a question then.</source>
        <translation>O Patchbay então abre sem perguntar.</translation>
    </message>
    <message>
        <source>You are asked for it when Patchbay starts and after you were away. It cannot be told to you again.</source>
        <translation>Ela é pedida quando o Patchbay inicia e depois que você esteve ausente. Não é possível mostrá-la novamente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>&amp;Definir frase secreta</translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseFields</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nova frase secreta</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>A &amp;mesma novamente</translation>
    </message>
</context>
<context>
    <name>patchbay::PasteDialog</name>
    <message>
        <source>Finish signing in to %1</source>
        <translation>Concluir o login em %1</translation>
    </message>
    <message>
        <source>Sign in in the browser. The page that comes last may not open: that does not matter. Copy the whole address of that page from the browser&apos;s address line, and paste it here.</source>
        <translation>Entre pelo navegador. A página que aparece por último talvez não abra: não importa. Copie o endereço completo dessa página da barra de endereços do navegador e cole-o aqui.</translation>
    </message>
    <message>
        <source>&amp;Address of the last page</source>
        <translation>&amp;Endereço da última página</translation>
    </message>
    <message>
        <source>It works once, for this sign-in, and is not kept.</source>
        <translation>Funciona uma vez, para este login, e não é guardado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use address</source>
        <translation>&amp;Usar endereço</translation>
    </message>
</context>
<context>
    <name>patchbay::PersonCreate</name>
    <message>
        <source>Creates a lead; prints its id once the org has it.</source>
        <translation>Cria um lead; imprime o ID dele quando a organização o tiver.</translation>
    </message>
    <message>
        <source>Creates a contact; prints its id once the org has it.</source>
        <translation>Cria um contato; imprime o ID dele quando a organização o tiver.</translation>
    </message>
</context>
<context>
    <name>patchbay::PolicyCommand</name>
    <message>
        <source>Tells what the administrator settled; checks a file.</source>
        <translation>Mostra o que o administrador definiu; verifica um arquivo.</translation>
    </message>
    <message>
        <source>A policy to be checked before it is put into force; may be left out.</source>
        <translation>Uma política a verificar antes de entrar em vigor; pode ser omitida.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 can be put into force.</source>
        <translation>%1 pode entrar em vigor.</translation>
    </message>
    <message>
        <source>There is no policy: %1 does not exist.</source>
        <translation>Não há política: %1 não existe.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionBand</name>
    <message>
        <source>Writes to</source>
        <comment>followed by the name of an org</comment>
        <translation>Grava em</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionQuestion</name>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>Importar %Ln lead</numerusform>
            <numerusform>Importar %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s) into production?</source>
        <translation>
            <numerusform>Importar %Ln lead para produção?</numerusform>
            <numerusform>Importar %Ln leads para produção?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production org. People there may be notified. Type its name to go on.</source>
        <translation>%1 é uma organização de produção. Pessoas lá podem ser avisadas. Digite o nome dela para continuar.</translation>
    </message>
    <message>
        <source>&amp;Name of the org</source>
        <translation>&amp;Nome da organização</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Create %n lead(s)</source>
        <translation>
            <numerusform>Criar %Ln lead</numerusform>
            <numerusform>Criar %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Efeito</translation>
    </message>
    <message numerus="yes">
        <source>%1; leave out %n row(s) with errors</source>
        <comment>%1: create some leads</comment>
        <translation>
            <numerusform>%1; deixar de fora %Ln linha com erros</numerusform>
            <numerusform>%1; deixar de fora %Ln linhas com erros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileExport</name>
    <message>
        <source>Writes settings and names to take along, without any token or secret.</source>
        <translation>Grava configurações e nomes para levar consigo, sem nenhum token ou segredo.</translation>
    </message>
    <message>
        <source>Where to; left out: the standard output.</source>
        <translation>Para onde; se omitido: a saída padrão.</translation>
    </message>
    <message>
        <source>%1 is written. It holds no token and no secret.</source>
        <translation>%1 foi gravado. Não contém nenhum token nem segredo.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileImport</name>
    <message>
        <source>Takes over settings and names of an exported profile.</source>
        <translation>Adota as configurações e os nomes de um perfil exportado.</translation>
    </message>
    <message>
        <source>The profile; - reads it from standard input.</source>
        <translation>O perfil; - lê-o da entrada padrão.</translation>
    </message>
    <message>
        <source>Let its definitions take the place of those of the same providers here. Whoever made the profile then says where tokens go.</source>
        <translation>Deixar que as definições dele tomem o lugar das dos mesmos provedores aqui. Quem criou o perfil decide então para onde vão os tokens.</translation>
    </message>
    <message>
        <source>Name the profile to import.</source>
        <translation>Indique o perfil a importar.</translation>
    </message>
    <message>
        <source>It would replace the definition of %1, and so say where its tokens go. Add --replace if you trust whoever made it.</source>
        <translation>Ele substituiria a definição de %1 e decidiria assim para onde vão os tokens dela. Adicione --replace se você confia em quem o criou.</translation>
    </message>
    <message>
        <source>The profile is taken over. Client secrets are entered anew, with “patchbayctl provider set”.</source>
        <translation>O perfil foi adotado. Os segredos do cliente devem ser inseridos novamente, com “patchbayctl provider set”.</translation>
    </message>
    <message>
        <source>To be connected: %1</source>
        <translation>A conectar: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderAdd</name>
    <message>
        <source>Adds a provider that a definition file describes.</source>
        <translation>Adiciona um provedor descrito em um arquivo de definição.</translation>
    </message>
    <message>
        <source>Even where there is a provider of that id: yours is used instead.</source>
        <translation>Mesmo que já haja um provedor com esse ID: o seu é usado em vez dele.</translation>
    </message>
    <message>
        <source>The definition; - reads it from standard input.</source>
        <translation>A definição; - lê-a da entrada padrão.</translation>
    </message>
    <message>
        <source>Name the definition file.</source>
        <translation>Indique o arquivo de definição.</translation>
    </message>
    <message>
        <source>%1 is added (%2).</source>
        <extracomment>%1 is a provider, %2 the file that describes it</extracomment>
        <translation>%1 foi adicionado (%2).</translation>
    </message>
    <message>
        <source>There is a provider “%1” already: add --replace to put yours in its place.</source>
        <translation>Já há um provedor “%1”: adicione --replace para pôr o seu no lugar dele.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCheck</name>
    <message>
        <source>Asks a provider whether it knows your app; nobody signs in.</source>
        <translation>Pergunta a um provedor se ele conhece seu aplicativo; ninguém entra.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCommand</name>
    <message>
        <source>Its id, as “patchbayctl provider list” names it.</source>
        <translation>O ID dele, como “patchbayctl provider list” o indica.</translation>
    </message>
    <message>
        <source>Name the provider.</source>
        <translation>Indique o provedor.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>Não há provedor “%1”: veja “patchbayctl provider list”.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderList</name>
    <message>
        <source>Lists what can be connected.</source>
        <translation>Lista o que pode ser conectado.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderPages</name>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 está na sua página agora</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>O arquivo está pronto</translation>
    </message>
    <message>
        <source>Put the provider&apos;s addresses into %1. The card changes as you save; what is wrong in the file is told here.</source>
        <translation>Coloque os endereços do provedor em %1. O cartão muda quando você salva; o que estiver errado no arquivo é indicado aqui.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Reset the settings of %1?</source>
        <comment>a service</comment>
        <translation>Redefinir as configurações de %1?</translation>
    </message>
    <message>
        <source>Client id, client secret, scopes and sign-in address are deleted, the secret in your keychain too. Accounts that are connected stay; to connect another, you enter an app again.</source>
        <translation>O ID do cliente, o segredo do cliente, as permissões e o endereço de entrada são excluídos; o segredo, também do seu chaveiro. As contas conectadas permanecem; para conectar outra, informe um aplicativo de novo.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderRemove</name>
    <message>
        <source>Removes a provider that you added, with its settings.</source>
        <translation>Remove um provedor que você adicionou, com as configurações dele.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Não perguntar.</translation>
    </message>
    <message>
        <source>%1 comes with Patchbay or from your administrator: only providers that you added can be removed.</source>
        <translation>%1 vem com o Patchbay ou do seu administrador: só podem ser removidos provedores que você adicionou.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes.</source>
        <translation>Aqui não há a quem perguntar: adicione --yes.</translation>
    </message>
    <message>
        <source>Remove %1? [yes/no]</source>
        <translation>Remover %1? [sim/não]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it first.</source>
        <translation>%1 está conectado. Desconecte-o primeiro.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSet</name>
    <message>
        <source>Sets up a provider: your own app, scopes, login host.</source>
        <translation>Configura um provedor: seu próprio aplicativo, escopos, host de login.</translation>
    </message>
    <message>
        <source>Erase the client secret from the keychain.</source>
        <translation>Apagar o segredo do cliente do chaveiro.</translation>
    </message>
    <message>
        <source>Why access is wanted, as its card says it; empty: its own words.</source>
        <translation>Por que se quer o acesso, como o cartão dele diz; vazio: o texto próprio dele.</translation>
    </message>
    <message>
        <source>How the window signs in: embedded or browser; empty: the usual way.</source>
        <translation>Como a janela entra: embedded ou browser; vazio: a forma habitual.</translation>
    </message>
    <message>
        <source>Show its card on the first page of the window: yes or no.</source>
        <translation>Mostrar o cartão dele na primeira página da janela: yes ou no.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>Diga o que alterar: veja --help.</translation>
    </message>
    <message>
        <source>Say either --no-secret or where the secret is read from.</source>
        <translation>Indique --no-secret ou de onde o segredo é lido.</translation>
    </message>
    <message>
        <source>“%1” is no address of %2.</source>
        <comment>a host, a provider</comment>
        <translation>“%1” não é um endereço de %2.</translation>
    </message>
    <message>
        <source>--reason takes one line of at most %1 letters.</source>
        <translation>--reason aceita uma só linha de no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>%1 has no such way to sign in.</source>
        <comment>a provider</comment>
        <translation>%1 não tem essa forma de entrar.</translation>
    </message>
    <message>
        <source>--on-home takes yes or no.</source>
        <translation>--on-home exige yes ou no.</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <comment>a provider</comment>
        <translation>%1 está configurado.</translation>
    </message>
    <message>
        <source>%1 is set up. What is connected already goes on as it is.</source>
        <comment>a provider</comment>
        <translation>%1 está configurado. O que já está conectado continua como está.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsPage</name>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Seu aplicativo</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>O aplicativo</translation>
    </message>
    <message>
        <source>Your administrator settled a part of it: see Settings, Administrator.</source>
        <translation>Seu administrador definiu uma parte: veja Configurações, Administrador.</translation>
    </message>
    <message>
        <source>Your own domain</source>
        <translation>Seu próprio domínio</translation>
    </message>
    <message>
        <source>My &amp;Domain</source>
        <translation>My &amp;Domain</translation>
    </message>
    <message>
        <source>&amp;Client id (consumer key)</source>
        <translation>&amp;ID do cliente (chave do consumidor)</translation>
    </message>
    <message>
        <source>Settled by your administrator.</source>
        <translation>Definido pelo seu administrador.</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Guardado no chaveiro</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Se&amp;gredo do cliente</translation>
    </message>
    <message>
        <source>If set, it is kept in your keychain. Leave it empty when the app does not ask for one.</source>
        <translation>Se definido, fica guardado no chaveiro. Deixe vazio se o aplicativo não pedir um.</translation>
    </message>
    <message>
        <source>&amp;Why Patchbay wants access</source>
        <translation>Por &amp;que o Patchbay quer acesso</translation>
    </message>
    <message>
        <source>Shown on the card and when you sign in.</source>
        <translation>Mostrado no cartão e quando você entra.</translation>
    </message>
    <message>
        <source>Not saved: another window saved other settings meanwhile.</source>
        <translation>Não salvo: enquanto isso, outra janela salvou outras configurações.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Não salvo.</translation>
    </message>
    <message>
        <source>My Domain of your org</source>
        <translation>My Domain da sua organização</translation>
    </message>
    <message>
        <source>Asks %1 whether it knows this app. Nobody signs in, and nothing is saved.</source>
        <translation>Pergunta a %1 se conhece este aplicativo. Ninguém entra, e nada é salvo.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>steps</comment>
        <translation>%1 de %2 verificados</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Perguntando a %1…</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (none yet)</source>
        <translation>&amp;O aplicativo das configurações de %1 (nenhum ainda)</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (%2)</source>
        <comment>%2 is a client id</comment>
        <translation>&amp;O aplicativo das configurações de %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;An app of this connection&apos;s own</source>
        <translation>&amp;Um aplicativo próprio desta conexão</translation>
    </message>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>&amp;Abrir %1 no navegador</translation>
    </message>
    <message>
        <source>&amp;Use those</source>
        <translation>Usar aque&amp;las</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>Salvar as &amp;minhas</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsViewModel</name>
    <message>
        <source>%1 settings</source>
        <translation>Configurações de %1</translation>
    </message>
    <message>
        <source>App and scopes of %1</source>
        <comment>a connection</comment>
        <translation>Aplicativo e escopos de %1</translation>
    </message>
    <message>
        <source>Connect %1 with another app</source>
        <comment>a provider</comment>
        <translation>Conectar %1 com outro aplicativo</translation>
    </message>
    <message>
        <source>Used by every %1 connection made from now on, unless a connection has its own.</source>
        <translation>Usado por toda conexão de %1 feita a partir de agora, a menos que uma conexão tenha o seu próprio.</translation>
    </message>
    <message>
        <source>Used by this connection alone, once you have signed in again. Until then it goes on as it is.</source>
        <translation>Usado só por esta conexão, depois que você entrar novamente. Até lá, ela continua como está.</translation>
    </message>
    <message>
        <source>Used by the connection you make now, and by no other.</source>
        <translation>Usado pela conexão que você faz agora, e por nenhuma outra.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Save and reconnect</source>
        <translation>&amp;Salvar e reconectar</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>E&amp;ntrar</translation>
    </message>
    <message>
        <source>This is not an address of %1. Copy it from the browser while you are signed in.</source>
        <translation>Este não é um endereço de %1. Copie-o do navegador enquanto estiver conectado.</translation>
    </message>
    <message>
        <source>Patchbay uses the sign-in address %1 instead.</source>
        <translation>Em vez disso, o Patchbay usa o endereço de login %1.</translation>
    </message>
    <message>
        <source>%1 has no app in its settings yet. Enter one of this connection&apos;s own.</source>
        <translation>%1 ainda não tem aplicativo nas configurações. Insira um próprio desta conexão.</translation>
    </message>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>É longo demais: no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The client id is missing. Copy it from your app.</source>
        <translation>Falta o ID do cliente. Copie-o do seu aplicativo.</translation>
    </message>
    <message>
        <source>A client id has no blanks. Copy it again, without the line around it.</source>
        <translation>Um ID do cliente não tem espaços. Copie-o novamente, sem o resto da linha.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>endereço de login</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>escopos</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>with a client secret</source>
        <translation>com segredo do cliente</translation>
    </message>
    <message>
        <source>without a client secret</source>
        <translation>sem segredo do cliente</translation>
    </message>
    <message>
        <source>They are the same as yours.</source>
        <translation>São iguais às suas.</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>Lá: %1.</translation>
    </message>
    <message>
        <source>%1 answers there.</source>
        <translation>%1 responde lá.</translation>
    </message>
    <message>
        <source>%1 takes the client id, the scopes and all redirect URIs so far.</source>
        <translation>%1 aceita por enquanto o ID do cliente, os escopos e todos os URIs de redirecionamento.</translation>
    </message>
    <message>
        <source>Whether the redirect URIs are registered shows when somebody signs in.</source>
        <translation>Se os URIs de redirecionamento estão registrados será visto quando alguém entrar.</translation>
    </message>
    <message>
        <source>%1 knows this app.</source>
        <translation>%1 conhece este aplicativo.</translation>
    </message>
    <message>
        <source>Whether the client id is right shows when somebody signs in.</source>
        <translation>Se o ID do cliente está correto será visto quando alguém entrar.</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>&amp;Salvar e conectar</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderShow</name>
    <message>
        <source>Tells how a provider is set up, and how to set it up.</source>
        <translation>Mostra como um provedor está configurado e como configurá-lo.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>no chaveiro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Login host</source>
        <translation>Host de login</translation>
    </message>
    <message>
        <source>Login hosts there are</source>
        <translation>Hosts de login disponíveis</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Scopes there are</source>
        <translation>Escopos disponíveis</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de entrar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirecionamento</translation>
    </message>
    <message>
        <source>To set it up</source>
        <translation>Para configurá-lo</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dado</translation>
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
        <translation>Escolhe o proxy: HOST:PORT, o do sistema ou nenhum.</translation>
    </message>
    <message>
        <source>HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system or none.</source>
        <translation>HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system ou none.</translation>
    </message>
    <message>
        <source>The user name the proxy wants. Its password is asked for, or is a line of standard input.</source>
        <translation>O nome de usuário que o proxy exige. A senha dele é pedida, ou é uma linha da entrada padrão.</translation>
    </message>
    <message>
        <source>Say which proxy: HOST:PORT, system or none.</source>
        <translation>Diga qual proxy: HOST:PORT, system ou none.</translation>
    </message>
    <message>
        <source>Only a proxy of your own has a user.</source>
        <translation>Só um proxy próprio tem um usuário.</translation>
    </message>
    <message>
        <source>--user takes the user name the proxy wants.</source>
        <translation>--user exige o nome de usuário que o proxy pede.</translation>
    </message>
    <message>
        <source>Password of the proxy:</source>
        <translation>Senha do proxy:</translation>
    </message>
    <message>
        <source>The proxy is set, but its password is not kept.</source>
        <translation>O proxy está definido, mas a senha dele não é guardada.</translation>
    </message>
    <message>
        <source>The proxy is set, but the password before is still in the keychain.</source>
        <translation>O proxy está definido, mas a senha anterior ainda está no chaveiro.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>Em uso: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProxyShow</name>
    <message>
        <source>Tells by which proxy requests leave this computer.</source>
        <translation>Mostra por qual proxy as solicitações saem deste computador.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>Em uso: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Usuário: %1</translation>
    </message>
    <message>
        <source>Password: in your keychain</source>
        <translation>Senha: no chaveiro</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>Senha: nenhuma</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickEntry</name>
    <message>
        <source>Quick &amp;lead</source>
        <translation>&amp;Lead rápido</translation>
    </message>
    <message>
        <source>Quick &amp;contact</source>
        <translation>&amp;Contato rápido</translation>
    </message>
    <message>
        <source>&amp;Show Patchbay</source>
        <translation>&amp;Mostrar o Patchbay</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickWindow</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>Salvo. Está a caminho de %1.</translation>
    </message>
    <message>
        <source>&amp;Create contact</source>
        <translation>&amp;Criar contato</translation>
    </message>
    <message>
        <source>&amp;Create lead</source>
        <translation>&amp;Criar lead</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Contato rápido</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>Lead rápido</translation>
    </message>
    <message>
        <source>Writes to %1, %2</source>
        <translation>Grava em %1, %2</translation>
    </message>
    <message>
        <source>No org is connected.</source>
        <translation>Nenhuma organização está conectada.</translation>
    </message>
    <message>
        <source>Already in %1: %2 (%3). “All fields” shows it and updates it.</source>
        <translation>Já em %1: %2 (%3). “Todos os campos” o mostra e o atualiza.</translation>
    </message>
    <message>
        <source>Not in %1 yet.</source>
        <translation>Ainda não em %1.</translation>
    </message>
    <message>
        <source>Looking in %1…</source>
        <translation>Procurando em %1…</translation>
    </message>
    <message>
        <source>An e-mail address is enough. The name is saved as “NA” and marked To complete.</source>
        <translation>Um endereço de e-mail basta. O nome é salvo como “NA” e marcado como A completar.</translation>
    </message>
    <message>
        <source>No company yet? The lead is saved with “Unknown” and marked To complete.</source>
        <translation>Ainda sem empresa? O lead é salvo com “Unknown” e marcado como A completar.</translation>
    </message>
    <message>
        <source>Chan&amp;ge org</source>
        <translation>Alterar or&amp;ganização</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreate</name>
    <message>
        <source>Creates a record of any kind; prints its id once the org has it.</source>
        <translation>Cria um registro de qualquer tipo; imprime o ID dele quando a organização o tiver.</translation>
    </message>
    <message>
        <source>The object&apos;s API name: Opportunity, Visit__c.</source>
        <translation>O nome de API do objeto: Opportunity, Visit__c.</translation>
    </message>
    <message>
        <source>Name the kind of record first, as Opportunity or Visit__c.</source>
        <translation>Indique primeiro o tipo de objeto, como Opportunity ou Visit__c.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreation</name>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, nome, organização ou conta da conexão.</translation>
    </message>
    <message>
        <source>A repeat with the same key creates nothing new.</source>
        <translation>Uma repetição com a mesma chave não cria nada novo.</translation>
    </message>
    <message>
        <source>Do not run the org&apos;s assignment rule.</source>
        <translation>Não executar a regra de atribuição da organização.</translation>
    </message>
    <message>
        <source>Create it even if the org&apos;s duplicate rule warns, or the address is known there.</source>
        <translation>Criá-lo mesmo que a regra de duplicação da organização avise, ou que o endereço já seja conhecido lá.</translation>
    </message>
    <message>
        <source>Return as soon as it is on disk; a running Patchbay sends it.</source>
        <translation>Retornar assim que estiver no disco; um Patchbay em execução o envia.</translation>
    </message>
    <message>
        <source>Any other field, by API name; - reads a JSON object of fields from standard input.</source>
        <translation>Qualquer outro campo, pelo nome de API; - lê da entrada padrão um objeto JSON com campos.</translation>
    </message>
    <message>
        <source>--%1 takes one line, without control characters.</source>
        <translation>--%1 aceita uma só linha, sem caracteres de controle.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordEffects</name>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Try now: %1</source>
        <translation>Tentar agora: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFind</name>
    <message>
        <source>Finds records in the org by e-mail address or name.</source>
        <translation>Procura registros na organização por endereço de e-mail ou nome.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, nome, organização ou conta da conexão.</translation>
    </message>
    <message>
        <source>Kinds to search by name, separated by commas (default: %1).</source>
        <translation>Tipos em que procurar por nome, separados por vírgulas (padrão: %1).</translation>
    </message>
    <message>
        <source>An e-mail address, looked for among leads and contacts; or a part of a name.</source>
        <translation>Um endereço de e-mail, procurado entre leads e contatos; ou uma parte de um nome.</translation>
    </message>
    <message>
        <source>Say what to look for: two letters at least, or an e-mail address.</source>
        <translation>Diga o que procurar: pelo menos duas letras, ou um endereço de e-mail.</translation>
    </message>
    <message>
        <source>--object takes API names, as Lead,Contact.</source>
        <translation>--object exige nomes de API, como Lead,Contact.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
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
        <translation>Proprietário</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFormWidget</name>
    <message>
        <source>Show one more field</source>
        <translation>Mostrar mais um campo</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fields</source>
        <translation>
            <numerusform>Mostrar mais %Ln campo</numerusform>
            <numerusform>Mostrar mais %Ln campos</numerusform>
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
        <translation>&amp;Outro…</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordMatches</name>
    <message>
        <source>created %1</source>
        <translation>criado em %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordNews</name>
    <message>
        <source>Records need you</source>
        <translation>Há registros que precisam de você</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were rejected or are uncertain.</source>
        <translation>
            <numerusform>%Ln registro foi rejeitado ou está incerto.</numerusform>
            <numerusform>%Ln registros foram rejeitados ou estão incertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Abrir Atividade</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordOpen</name>
    <message>
        <source>Opens a record&apos;s page in the browser.</source>
        <translation>Abre a página de um registro no navegador.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>ID, nome, organização ou conta da conexão.</translation>
    </message>
    <message>
        <source>Print the address and open nothing.</source>
        <translation>Imprimir o endereço e não abrir nada.</translation>
    </message>
    <message>
        <source>The record&apos;s id.</source>
        <translation>O ID do registro.</translation>
    </message>
    <message>
        <source>Name a record by its id of 15 or 18 characters.</source>
        <translation>Indique um registro pelo ID dele, de 15 ou 18 caracteres.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordPages</name>
    <message>
        <source>New record</source>
        <translation>Novo registro</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>%1 is deleted again</source>
        <translation>%1 foi excluído novamente</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>Descartar %1?</translation>
    </message>
    <message>
        <source>It is kept nowhere else. Patchbay neither sends it nor looks for it any more.</source>
        <translation>Não está guardado em nenhum outro lugar. O Patchbay não o envia nem o procura mais.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Delete %1 in %2?</source>
        <translation>Excluir %1 em %2?</translation>
    </message>
    <message>
        <source>It is deleted there for everybody, with what was added to it since. An admin can restore it from the recycle bin for some days.</source>
        <translation>É excluído lá para todos, com o que foi adicionado a ele desde então. Um administrador pode restaurá-lo da lixeira por alguns dias.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>It was written for another user. %1 will name %2 as the one who created it.</source>
        <translation>Foi escrito para outro usuário. Em %1, %2 constará como quem o criou.</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>Talvez já tenha chegado: olhe lá primeiro.</translation>
    </message>
    <message>
        <source>Send %1 as %2?</source>
        <translation>Enviar %1 como %2?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Discard this run of “%1”?</source>
        <translation>Descartar esta execução de “%1”?</translation>
    </message>
    <message>
        <source>It is not done for %1, and Patchbay forgets it. The record stays as it is.</source>
        <translation>Ela não é feita para %1, e o Patchbay a esquece. O registro fica como está.</translation>
    </message>
    <message>
        <source>%1 is discarded</source>
        <translation>%1 foi descartado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>%1 is not back yet</source>
        <translation>%1 ainda não voltou</translation>
    </message>
    <message>
        <source>It could not be written to this computer, or another record has come under its key. Patchbay holds it until it ends.</source>
        <translation>Não foi possível gravá-lo neste computador, ou outro registro passou a usar a chave dele. O Patchbay o mantém até ser encerrado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>New record, choose its kind</source>
        <translation>Novo registro, escolha o tipo</translation>
    </message>
    <message>
        <source>The run of “%1” is discarded</source>
        <translation>A execução de “%1” foi descartada</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>Não foi possível abri-lo</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Novo lead</translation>
    </message>
    <message>
        <source>%1 is neither a vCard nor a CSV file</source>
        <comment>a file</comment>
        <translation>%1 não é nem um vCard nem um arquivo CSV</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <comment>a file</comment>
        <translation>Não foi possível ler %1</translation>
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
            <numerusform>%Ln execução descartada</numerusform>
            <numerusform>%Ln execuções descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The run of “%1” is not back yet</source>
        <translation>A execução de “%1” ainda não voltou</translation>
    </message>
    <message>
        <source>It could not be written to this computer. Patchbay holds it until it ends.</source>
        <translation>Não foi possível gravá-la neste computador. O Patchbay a mantém até ser encerrado.</translation>
    </message>
    <message>
        <source>The run of “%1” cannot come back</source>
        <translation>A execução de “%1” não pode voltar</translation>
    </message>
    <message>
        <source>Its record is no longer on this computer.</source>
        <translation>O registro dela não está mais neste computador.</translation>
    </message>
    <message>
        <source>Bringing back what was discarded</source>
        <translation>Trazendo de volta o que foi descartado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not back yet</source>
        <translation>
            <numerusform>%Ln registro ainda não voltou</numerusform>
            <numerusform>%Ln registros ainda não voltaram</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written to this computer, or other records have come under their keys. Patchbay holds them until it ends.</source>
        <comment>names of records</comment>
        <translation>%1: não foi possível gravar neste computador, ou outros registros ocuparam as chaves deles. O Patchbay os guarda até ser encerrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not back yet</source>
        <translation>
            <numerusform>%Ln execução ainda não voltou</numerusform>
            <numerusform>%Ln execuções ainda não voltaram</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written to this computer. Patchbay holds them until it ends.</source>
        <translation>Não foi possível gravá-las neste computador. O Patchbay as guarda até ser encerrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot come back</source>
        <translation>
            <numerusform>%Ln execução não pode voltar</numerusform>
            <numerusform>%Ln execuções não podem voltar</numerusform>
        </translation>
    </message>
    <message>
        <source>Their records are no longer on this computer.</source>
        <translation>Os registros delas não estão mais neste computador.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordResultView</name>
    <message>
        <source>To complete</source>
        <translation>A completar</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;Abrir na organização de demonstração</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>&amp;Abrir no Salesforce</translation>
    </message>
    <message>
        <source>%1. By the automation “%2”.</source>
        <comment>how it stands</comment>
        <translation>%1. Pela automação “%2”.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it stands, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar o ID</translation>
    </message>
    <message>
        <source>If it has one for this lead; otherwise it is yours.</source>
        <translation>Se houver uma para este lead; caso contrário, ele é seu.</translation>
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
        <translation>&amp;Editar este contato</translation>
    </message>
    <message>
        <source>&amp;Edit this lead</source>
        <translation>&amp;Editar este lead</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>&amp;Novo lead</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>&amp;Novo contato</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Novo registro</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
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
        <translation>Registro atualizado em %2: %1</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidade</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>a organização</translation>
    </message>
    <message>
        <source>%1 may not take records from Patchbay: the connection lacks %2.</source>
        <extracomment>%1 is an org, %2 scopes: &quot;api or full&quot;</extracomment>
        <translation>%1 não pode aceitar registros do Patchbay: falta %2 à conexão.</translation>
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
        <translation>URIs de redirecionamento</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirecionamento</translation>
    </message>
    <message>
        <source>Redirect URI %1 of %2</source>
        <comment>read out: which of how many</comment>
        <translation>URI de redirecionamento %1 de %2</translation>
    </message>
    <message>
        <source>Copy all of them into the app, exactly.</source>
        <translation>Copie todos para o aplicativo, exatamente.</translation>
    </message>
    <message>
        <source>Copy it into the app, exactly.</source>
        <translation>Copie-o para o aplicativo, exatamente.</translation>
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
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovalViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts that are not named here</comment>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Of service</source>
        <translation>Do serviço</translation>
    </message>
    <message>
        <source>With tag</source>
        <translation>Com a etiqueta</translation>
    </message>
    <message>
        <source>Of tenant</source>
        <translation>Do locatário</translation>
    </message>
    <message>
        <source>All accounts (%1)</source>
        <comment>a number</comment>
        <translation>Todas as contas (%1)</translation>
    </message>
    <message>
        <source>Nothing is disconnected</source>
        <translation>Nada foi desconectado</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)?</source>
        <translation>
            <numerusform>Desconectar %Ln conta?</numerusform>
            <numerusform>Desconectar %Ln contas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service is told to end the access, and the tokens are deleted from your keychain. What was written stays in Activity.</source>
        <translation>Pede-se a cada serviço que encerre o acesso, e os tokens são excluídos do chaveiro. O que foi escrito permanece em Atividade.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)</source>
        <translation>
            <numerusform>Desconectar %Ln conta</numerusform>
            <numerusform>Desconectar %Ln contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected</source>
        <translation>
            <numerusform>%Ln conta foi desconectada</numerusform>
            <numerusform>%Ln contas foram desconectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not wholly removed yet</source>
        <translation>
            <numerusform>%Ln conta ainda não foi totalmente removida</numerusform>
            <numerusform>%Ln contas ainda não foram totalmente removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their cards say what is left. Patchbay tries again.</source>
        <translation>Os cartões delas dizem o que resta. O Patchbay tentará novamente.</translation>
    </message>
    <message>
        <source>Nothing is removed</source>
        <translation>Nada foi removido</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Nenhuma conta está conectada.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected: each service is told to end the access, and the tokens are deleted from your keychain.</source>
        <translation>
            <numerusform>%Ln conta é desconectada: pede-se a cada serviço que encerre o acesso, e os tokens são excluídos do chaveiro.</numerusform>
            <numerusform>%Ln contas são desconectadas: pede-se a cada serviço que encerre o acesso, e os tokens são excluídos do chaveiro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>%Ln registro que nenhuma organização tem será perdido.</numerusform>
            <numerusform>%Ln registros que nenhuma organização tem serão perdidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n record(s) is deleted here. Export it first to keep it.</source>
        <translation>
            <numerusform>O histórico de %Ln registro é excluído aqui. Exporte-o antes para guardá-lo.</numerusform>
            <numerusform>O histórico de %Ln registros é excluído aqui. Exporte-o antes para guardá-lo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings, the demo org and all else that Patchbay keeps on this computer is deleted. Patchbay ends then.</source>
        <translation>As configurações, a organização de demonstração e tudo o mais que o Patchbay guarda neste computador são excluídos. Depois o Patchbay é encerrado.</translation>
    </message>
    <message>
        <source>Not everything is removed</source>
        <translation>Nem tudo foi removido</translation>
    </message>
    <message>
        <source>Your keychain did not delete everything</source>
        <translation>O chaveiro não excluiu tudo</translation>
    </message>
    <message>
        <source>Unlock it, then remove everything once more. Until then Patchbay keeps what it needs to find them.</source>
        <translation>Desbloqueie-o e remova tudo mais uma vez. Até lá, o Patchbay guarda o que precisa para encontrá-los.</translation>
    </message>
    <message>
        <source>The access may stay valid there until you end it yourself.</source>
        <translation>O acesso pode continuar válido lá até que você mesmo o encerre.</translation>
    </message>
</context>
<context>
    <name>patchbay::RemoveEverythingCommand</name>
    <message>
        <source>Removes all that Patchbay keeps on this computer.</source>
        <translation>Remove tudo o que o Patchbay guarda neste computador.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Não perguntar.</translation>
    </message>
    <message>
        <source>Also remove the provider files you wrote.</source>
        <translation>Remover também os arquivos de provedor que você escreveu.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes if that is meant.</source>
        <translation>Aqui não há a quem perguntar: adicione --yes se for essa a intenção.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are disconnected.</source>
        <translation>
            <numerusform>%Ln conexão é desconectada.</numerusform>
            <numerusform>%Ln conexões são desconectadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>%Ln registro que nenhuma organização tem será perdido.</numerusform>
            <numerusform>%Ln registros que nenhuma organização tem serão perdidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history, the settings and the demo org are deleted.</source>
        <translation>O histórico, as configurações e a organização de demonstração são excluídos.</translation>
    </message>
    <message>
        <source>Remove everything from this computer? [yes/no]</source>
        <translation>Remover tudo deste computador? [sim/não]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>%1: the access may stay valid at %2 until you end it there.</source>
        <translation>%1: o acesso pode continuar válido em %2 até que você o encerre lá.</translation>
    </message>
    <message>
        <source>%1: the keychain did not delete its secret.</source>
        <translation>%1: o chaveiro não excluiu o segredo dela.</translation>
    </message>
    <message>
        <source>Nothing of Patchbay is left on this computer.</source>
        <translation>Não resta nada do Patchbay neste computador.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. What is needed to find them is kept.</source>
        <translation>Desbloqueie o chaveiro e tente novamente. O que é preciso para encontrá-los fica guardado.</translation>
    </message>
</context>
<context>
    <name>patchbay::RunCommand</name>
    <message>
        <source>Runs a program that finds a token in its environment.</source>
        <translation>Executa um programa que encontra um token no ambiente dele.</translation>
    </message>
    <message>
        <source>Renew the token unless it is good for so many seconds (default 60).</source>
        <translation>Renovar o token, a menos que valha por tantos segundos (padrão: 60).</translation>
    </message>
    <message>
        <source>The program, with its own arguments. It has ACCESS_TOKEN and INSTANCE_URL.</source>
        <translation>O programa, com seus próprios argumentos. Ele tem ACCESS_TOKEN e INSTANCE_URL.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid exige um número de segundos.</translation>
    </message>
    <message>
        <source>Say a connection and a command: run CONNECTION -- COMMAND.</source>
        <translation>Indique uma conexão e um comando: run CONEXÃO -- COMANDO.</translation>
    </message>
</context>
<context>
    <name>patchbay::RunNews</name>
    <message>
        <source>Automations need you</source>
        <translation>Há automações que precisam de você</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed or may have been done.</source>
        <translation>
            <numerusform>%Ln execução falhou ou talvez já tenha sido feita.</numerusform>
            <numerusform>%Ln execuções falharam ou talvez já tenham sido feitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>Mostrar as execuções</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsModel</name>
    <message>
        <source>It waits</source>
        <translation>Está aguardando</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Está em andamento</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está concluída</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Não foi feita</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Chegou?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automação</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>The automation was deleted: this cannot be tried again.</source>
        <translation>A automação foi excluída: isto não pode ser tentado novamente.</translation>
    </message>
    <message>
        <source>The automation is off. Switch it on, and this goes on by itself.</source>
        <translation>A automação está desativada. Ative-a, e isto continua sozinho.</translation>
    </message>
    <message>
        <source>It goes out by itself, as quickly as the service allows.</source>
        <translation>Sai sozinha, tão rápido quanto o serviço permite.</translation>
    </message>
    <message>
        <source>This run is no longer as it was when you decided. Look at it again.</source>
        <translation>Esta execução não está mais como estava quando você decidiu. Veja-a novamente.</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>Organização removida</translation>
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
        <translation>Automações</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Precisam de atenção</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Nenhuma execução corresponde a “%1”</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>Verifique a ortografia, ou pesquise algo mais curto.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aqui</translation>
    </message>
    <message>
        <source>No run is in this state.</source>
        <translation>Nenhuma execução está neste estado.</translation>
    </message>
    <message>
        <source>No automation has run yet</source>
        <translation>Nenhuma automação foi executada ainda</translation>
    </message>
    <message>
        <source>What automations do for new records shows up here.</source>
        <translation>O que as automações fazem com novos registros aparece aqui.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nada foi feito.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar novamente</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>when</comment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>when</comment>
        <translation>Encerrada</translation>
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
        <translation>Lendo o que as automações fizeram</translation>
    </message>
    <message>
        <source>The runs could not be read</source>
        <translation>Não foi possível ler as execuções</translation>
    </message>
</context>
<context>
    <name>patchbay::ScopeBoxes</name>
    <message>
        <source>%1 Needed.</source>
        <translation>%1 Necessário.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Only what is needed</source>
        <translation>Só o necessário</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Sua própria escolha</translation>
    </message>
</context>
<context>
    <name>patchbay::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Limpar pesquisa</translation>
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
        <translation>Aceita registros de programas deste computador e os envia, até ser encerrado.</translation>
    </message>
    <message>
        <source>Listen on this port of this computer (default %1).</source>
        <translation>Escutar nesta porta deste computador (padrão: %1).</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port exige um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>Listening on %1. End with Ctrl+C.</source>
        <translation>Escutando em %1. Encerre com Ctrl+C.</translation>
    </message>
    <message>
        <source>Take the JSON, CSV and vCard files of this folder too: leads, and contacts from the folder “contacts” in it.</source>
        <translation>Obter também os arquivos JSON, CSV e vCard desta pasta: leads, e contatos da pasta “contacts” dentro dela.</translation>
    </message>
    <message>
        <source>No tokens are handed out: your administrator has settled this.</source>
        <translation>Nenhum token é entregue: seu administrador definiu isso.</translation>
    </message>
    <message>
        <source>Tokens for your own programs: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</source>
        <translation>Tokens para seus próprios programas: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsPage</name>
    <message>
        <source>As the service prefers</source>
        <translation>Como o serviço preferir</translation>
    </message>
    <message>
        <source>In Patchbay&apos;s window</source>
        <translation>Na janela do Patchbay</translation>
    </message>
    <message>
        <source>In my browser</source>
        <translation>No meu navegador</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Não salvo.</translation>
    </message>
    <message>
        <source>From Activity only, within an hour: in their orgs they stay. What waits for you is kept.</source>
        <translation>Só da Atividade, dentro de uma hora: nas organizações eles permanecem. O que aguarda você fica guardado.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Após %Ln dia</numerusform>
            <numerusform>Após %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>Nada é gravado em nenhuma organização. As conexões continuam sendo testadas e renovadas.</translation>
    </message>
    <message>
        <source>Nothing is written to any org. %1</source>
        <comment>the reason</comment>
        <translation>Nada é gravado em nenhuma organização. %1</translation>
    </message>
    <message>
        <source>By a passphrase.</source>
        <translation>Com uma frase secreta.</translation>
    </message>
    <message>
        <source>Not locked: there is no passphrase.</source>
        <translation>Não bloqueada: não há frase secreta.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Definir &amp;frase secreta…</translation>
    </message>
    <message>
        <source>From any page.</source>
        <translation>De qualquer página.</translation>
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
        <translation>Nada: não há política neste computador.</translation>
    </message>
    <message>
        <source>Nothing: the policy settles nothing.</source>
        <translation>Nada: a política não define nada.</translation>
    </message>
    <message>
        <source>An administrator can settle what is on these pages by a policy file; the manual of patchbay tells how.</source>
        <translation>Um administrador pode definir o que está nestas páginas por um arquivo de política; o manual do patchbay explica como.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>Solicitações locais</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
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
        <translation>Seu administrador definiu isso.</translation>
    </message>
    <message>
        <source>Your administrator requires the lock.</source>
        <translation>Seu administrador exige o bloqueio.</translation>
    </message>
</context>
<context>
    <name>patchbay::SetupStepsList</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Passo %1, concluído: %2</translation>
    </message>
    <message>
        <source>Step %1, not right yet: %2</source>
        <translation>Passo %1, ainda não está correto: %2</translation>
    </message>
</context>
<context>
    <name>patchbay::SignIn</name>
    <message>
        <source>No browser could be opened here: open the address above yourself.</source>
        <translation>Não foi possível abrir um navegador aqui: abra você mesmo o endereço acima.</translation>
    </message>
    <message>
        <source>Sign in here:</source>
        <translation>Entre aqui:</translation>
    </message>
    <message>
        <source>Enter the code %1 here:</source>
        <translation>Digite o código %1 aqui:</translation>
    </message>
    <message>
        <source>Then paste the address of the last page here; a browser may say that it cannot open that page.</source>
        <translation>Depois cole aqui o endereço da última página; um navegador pode dizer que não consegue abrir essa página.</translation>
    </message>
    <message>
        <source>It is not shown.</source>
        <translation>Ele não é mostrado.</translation>
    </message>
    <message>
        <source>If the last page does not open, paste its address here. It is not shown.</source>
        <translation>Se a última página não abrir, cole o endereço dela aqui. Ele não é mostrado.</translation>
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
        <translation>Não há provedor “%1”: veja “patchbayctl provider list”.</translation>
    </message>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>Cancelado; nada mudou.</translation>
    </message>
    <message>
        <source>Open no browser here: print the address, and read that of the last page from the terminal or the standard input.</source>
        <translation>Não abrir nenhum navegador aqui: imprimir o endereço, e ler o da última página do terminal ou da entrada padrão.</translation>
    </message>
    <message>
        <source>Print a code to be entered on another computer, where the provider has that.</source>
        <translation>Imprimir um código a ser digitado em outro computador, se o provedor oferecer isso.</translation>
    </message>
    <message>
        <source>Say either --paste or --device.</source>
        <translation>Indique --paste ou --device.</translation>
    </message>
</context>
<context>
    <name>patchbay::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>Passo %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>patchbay::TableBlock</name>
    <message>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
</context>
<context>
    <name>patchbay::TestRecordDialogs</name>
    <message>
        <source>Create and delete</source>
        <translation>Criar e excluir</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abri-lo</translation>
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
        <translation>Um lead chamado “Patchbay test” é criado em %1 e excluído imediatamente. O que a organização faz por si só com um novo lead, ela faz com este: atribuição, e-mails, automações.</translation>
    </message>
    <message>
        <source>This is a production org.</source>
        <translation>Esta é uma organização de produção.</translation>
    </message>
    <message>
        <source>Create and delete a test lead in %1?</source>
        <translation>Criar e excluir um lead de teste em %1?</translation>
    </message>
    <message>
        <source>A test lead was created in %1 and deleted again.</source>
        <translation>Um lead de teste foi criado em %1 e excluído em seguida.</translation>
    </message>
    <message>
        <source>The test lead was created, but not deleted: %1.</source>
        <translation>O lead de teste foi criado, mas não excluído: %1.</translation>
    </message>
    <message>
        <source>%1 Delete it there yourself.</source>
        <comment>why it was not deleted</comment>
        <translation>%1 Exclua-o lá você mesmo.</translation>
    </message>
    <message>
        <source>No answer came, so nobody knows whether the test lead was created.</source>
        <translation>Não veio resposta, então não se sabe se o lead de teste foi criado.</translation>
    </message>
    <message>
        <source>Look in %1 for a lead called “Patchbay test”, and delete it there.</source>
        <translation>Procure em %1 um lead chamado “Patchbay test” e exclua-o lá.</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: a duplicate rule of the org stopped it.</source>
        <translation>%1 não aceitou o lead de teste: uma regra de duplicação da organização o impediu.</translation>
    </message>
    <message>
        <source>Signing in and writing work. An older test lead may still be there.</source>
        <translation>O login e a gravação funcionam. Um lead de teste anterior talvez ainda esteja lá.</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: it wants %2.</source>
        <translation>%1 não aceitou o lead de teste: exige %2.</translation>
    </message>
    <message>
        <source>Signing in works. Leads from the form ask for these fields.</source>
        <translation>O login funciona. Os leads do formulário pedem estes campos.</translation>
    </message>
    <message>
        <source>No test lead was created in %1.</source>
        <translation>Nenhum lead de teste foi criado em %1.</translation>
    </message>
    <message>
        <source>Creating a test lead in %1 and deleting it again</source>
        <translation>Criando um lead de teste em %1 e excluindo-o em seguida</translation>
    </message>
</context>
<context>
    <name>patchbay::ToComplete</name>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>No name or company</source>
        <translation>Sem nome nem empresa</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sem empresa</translation>
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
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Salvo em %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviado</translation>
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
        <translation>Organização</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Inserido</translation>
    </message>
    <message>
        <source>What is known by now</source>
        <translation>O que já se sabe</translation>
    </message>
    <message>
        <source>Its connection is gone.</source>
        <translation>A conexão dele não existe mais.</translation>
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
        <translation>&amp;Abrir no Salesforce</translation>
    </message>
    <message>
        <source>&amp;Complete…</source>
        <translation>Co&amp;mpletar…</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>Não foi possível abri-lo.</translation>
    </message>
    <message>
        <source>Records to complete</source>
        <translation>Registros a completar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;Abrir na organização de demonstração</translation>
    </message>
    <message>
        <source>%1 could not be asked: this is what was entered here.</source>
        <translation>Não foi possível perguntar a %1: isto é o que foi inserido aqui.</translation>
    </message>
    <message>
        <source>Who is entered without a company or a name shows up here.</source>
        <translation>Quem for inserido sem empresa ou sem nome aparece aqui.</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>Nenhuma organização conectada</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Conecte o Salesforce, ou experimente a organização de demonstração.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Perguntando a %1</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Não foi possível ler nada</translation>
    </message>
    <message>
        <source>Nothing entered here waits to be completed</source>
        <translation>Nada do que foi inserido aqui está a completar</translation>
    </message>
    <message>
        <source>All leads and contacts are complete</source>
        <translation>Todos os leads e contatos estão completos</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Per&amp;guntar novamente</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>a organização</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation>%1 não foi consultado</translation>
    </message>
</context>
<context>
    <name>patchbay::TokenCommand</name>
    <message>
        <source>Renew unless it is good for so many seconds (default 60).</source>
        <translation>Renovar, a menos que valha por tantos segundos (padrão: 60).</translation>
    </message>
    <message>
        <source>Only if the connection has this scope; may be given several times.</source>
        <translation>Só se a conexão tiver este escopo; pode ser indicado várias vezes.</translation>
    </message>
    <message>
        <source>Print it even though the output is a terminal.</source>
        <translation>Imprimi-lo mesmo que a saída seja um terminal.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid exige um número de segundos.</translation>
    </message>
    <message>
        <source>A token is a key: it is not printed on a terminal. Pipe it, or add --show.</source>
        <translation>Um token é uma chave: não é impresso em um terminal. Redirecione-o, ou adicione --show.</translation>
    </message>
    <message>
        <source>Prints a valid access token, renewed if need be.</source>
        <translation>Imprime um token de acesso válido, renovado se necessário.</translation>
    </message>
    <message>
        <source>plain (default), json, env (lines for a shell&apos;s eval) or header (for curl -H @-).</source>
        <translation>plain (padrão), json, env (linhas para o eval de um shell) ou header (para curl -H @-).</translation>
    </message>
    <message>
        <source>--format takes plain, json, env or header.</source>
        <translation>--format exige plain, json, env ou header.</translation>
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
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard in a minute.</source>
        <translation>Copiado. Será retirado da área de transferência em um minuto.</translation>
    </message>
    <message>
        <source>Patchbay needs a keychain</source>
        <translation>O Patchbay precisa de um chaveiro</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KWallet, then sign in to your desktop again. Your tokens are kept there and nowhere else. Without one you can connect for this run only.</source>
        <translation>Instale o GNOME Keyring (pacote gnome-keyring) ou o KWallet e entre novamente na área de trabalho. Seus tokens ficam guardados lá e em nenhum outro lugar. Sem um chaveiro, você pode conectar só para esta execução.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Remove %1 anyway?</source>
        <translation>Remover %1 mesmo assim?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>No browser could be opened. The link is on the clipboard instead.</source>
        <translation>Não foi possível abrir nenhum navegador. O link está na área de transferência.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>Exportar histórico…</translation>
    </message>
    <message>
        <source>%1 is told to end the access, and the token is deleted from your keychain.</source>
        <translation>Pede-se a %1 que encerre o acesso, e o token é excluído do chaveiro.</translation>
    </message>
    <message>
        <source>What was written stays in Activity.</source>
        <translation>O que foi escrito permanece em Atividade.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Desconectar %1?</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>Remover tudo deste computador?</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Remover tudo</translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n provider file(s) I wrote</source>
        <translation>
            <numerusform>Excluir também %Ln arquivo de provedor que escrevi</numerusform>
            <numerusform>Excluir também %Ln arquivos de provedor que escrevi</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is being removed</source>
        <translation>Tudo está sendo removido</translation>
    </message>
    <message>
        <source>Removed here; not all could be ended elsewhere</source>
        <translation>Removido aqui; nem tudo pôde ser encerrado em outros lugares</translation>
    </message>
    <message>
        <source>Quit Patchbay</source>
        <translation>Sair do Patchbay</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar histórico</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>patchbay-history.csv</source>
        <comment>a file name</comment>
        <translation>patchbay-historico.csv</translation>
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
        <translation>Lead rápido</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>Contato rápido</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>Adicionar provedor</translation>
    </message>
    <message>
        <source>Test every connection</source>
        <translation>Testar todas as conexões</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automações</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Excluir “%1”?</translation>
    </message>
    <message>
        <source>What it has not done yet is not done. Records stay.</source>
        <translation>O que ela ainda não fez não será feito. Os registros permanecem.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every connection is being tested</source>
        <translation>Todas as conexões estão sendo testadas</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Novo lead</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Rascunho descartado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>“%1” foi excluída</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send the %n record(s) first</source>
        <translation>
            <numerusform>&amp;Enviar primeiro %Ln registro</numerusform>
            <numerusform>&amp;Enviar primeiro os %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep them until I connect again</source>
        <comment>records</comment>
        <translation>
            <numerusform>&amp;Guardá-lo até eu conectar novamente</numerusform>
            <numerusform>&amp;Guardá-los até eu conectar novamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard them</source>
        <comment>records</comment>
        <translation>
            <numerusform>Desca&amp;rtá-lo</numerusform>
            <numerusform>Desca&amp;rtá-los</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait for this org.</source>
        <translation>
            <numerusform>%Ln registro ainda aguarda esta organização.</numerusform>
            <numerusform>%Ln registros ainda aguardam esta organização.</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is still going on</source>
        <translation>Uma exportação ainda está em andamento</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Deixar continuar</translation>
    </message>
    <message>
        <source>The export is cancelled. Nothing was written.</source>
        <translation>A exportação foi cancelada. Nada foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it so far. Begin the next one when it is done, or cancel this one.</source>
        <translation>
            <numerusform>Até agora há %Ln registro nela. Comece a próxima quando ela terminar, ou cancele esta.</numerusform>
            <numerusform>Até agora há %Ln registros nela. Comece a próxima quando ela terminar, ou cancele esta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting the history: %n record(s) so far</source>
        <translation>
            <numerusform>Exportando o histórico: %Ln registro até agora</numerusform>
            <numerusform>Exportando o histórico: %Ln registros até agora</numerusform>
        </translation>
    </message>
</context>
</TS>
