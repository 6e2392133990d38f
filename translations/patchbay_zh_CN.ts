<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPane</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>MIT. You may use, change and pass on Patchbay; it comes without any warranty.</source>
        <translation>MIT。您可以使用、更改和分发 Patchbay；它不附带任何担保。</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>他人的作品</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), QtKeychain (BSD), libsodium (ISC), tl::expected (CC0), SQLite (public domain), OpenSSL (Apache 2.0); in the demo org cpp-httplib (MIT). Their licences come with your system&apos;s packages.</source>
        <translation>Qt (LGPL 3)、QtKeychain (BSD)、libsodium (ISC)、tl::expected (CC0)、SQLite（公有领域）、OpenSSL (Apache 2.0)；演示组织中还有 cpp-httplib (MIT)。它们的许可证随您系统的软件包提供。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>F1 explains the page you are on. Diagnostics, here in Settings, has the report for whoever helps you, with nothing secret in it. “man patchbay” and “man patchbayctl” in a terminal tell everything.</source>
        <translation>按 F1 可查看当前页面的说明。“设置”中的“诊断”提供一份报告，可交给帮助您的人，其中不含任何机密内容。在终端中运行“man patchbay”和“man patchbayctl”可查看全部说明。</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Arrived</source>
        <comment>a record, in its org</comment>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a record, by its org</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1 names fields</comment>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>Held back: a similar record is there</source>
        <translation>已暂缓：那里有类似的记录</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>已暂缓，等待您处理</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>已保存在此计算机上</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>%1 is an org</comment>
        <translation>已发送到 %1</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次重试</translation>
    </message>
    <message>
        <source>Deleted there again</source>
        <translation>已从那里删除</translation>
    </message>
    <message>
        <source>It is kept here, but goes to no org yet</source>
        <translation>它保存在此处，但尚未发送到任何组织</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>其连接已不存在</translation>
    </message>
    <message>
        <source>Connect an org to send it there, or discard it.</source>
        <translation>请连接一个组织以便发送，或将其丢弃。</translation>
    </message>
    <message>
        <source>Connect the org again to send it, or discard it.</source>
        <translation>请重新连接该组织以便发送，或将其丢弃。</translation>
    </message>
    <message>
        <source>Send it as an account that is connected now, or discard it.</source>
        <translation>请以当前已连接的帐户发送，或将其丢弃。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n tries</source>
        <comment>%1 is an org; more than one</comment>
        <translation>
            <numerusform>已发送到 %1，共尝试 %Ln 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>显示哪些记录</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>What is shown here, as a table for a spreadsheet</source>
        <translation>将此处显示的内容保存为电子表格可用的表格</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>记录或自动化</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Previous record</source>
        <translation>上一条记录</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>下一条记录</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>修改并发送(&amp;F)</translation>
    </message>
    <message>
        <source>Open full f&amp;orm</source>
        <translation>打开完整表单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Send &amp;as…</source>
        <translation>以其他帐户发送(&amp;A)…</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>复制详细信息(&amp;T)</translation>
    </message>
    <message>
        <source>Copy a &amp;note for the admin</source>
        <translation>复制给管理员的说明(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>丢弃(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>AppOptions</name>
    <message>
        <source>Of an app of your own; empty: the one that applies without.</source>
        <translation>您自己的应用的客户端 ID；留空：使用未指定时适用的 ID。</translation>
    </message>
    <message>
        <source>Read that app&apos;s client secret from standard input.</source>
        <translation>从标准输入读取该应用的客户端密钥。</translation>
    </message>
    <message>
        <source>Read it from this file descriptor, which a script may have opened.</source>
        <translation>从此文件描述符读取密钥，可由脚本打开。</translation>
    </message>
    <message>
        <source>Separated by commas; empty: the usual choice.</source>
        <translation>以逗号分隔；留空：使用通常的选择。</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>登录位置：域，或类似 sandbox 的键。</translation>
    </message>
    <message>
        <source>A client id has no blanks.</source>
        <translation>客户端 ID 不含空格。</translation>
    </message>
    <message>
        <source>%1 has no scope “%2”.</source>
        <comment>a provider</comment>
        <translation>%1 没有权限范围“%2”。</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of a file descriptor.</source>
        <translation>--secret-fd 应为文件描述符的编号。</translation>
    </message>
    <message>
        <source>Say either --secret-stdin or --secret-fd.</source>
        <translation>请指定 --secret-stdin 或 --secret-fd 其中之一。</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>客户端密钥：</translation>
    </message>
    <message>
        <source>There was no secret to read; nothing has changed.</source>
        <translation>没有可读取的密钥；未更改任何内容。</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The window changes at once. What stands in the record form stays.</source>
        <translation>窗口会立即更改。记录表单中已填写的内容会保留。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>yes</source>
        <extracomment>What a person types for yes</extracomment>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>AutomationsPage</name>
    <message>
        <source>Automations</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>&amp;New automation</source>
        <translation>新建自动化(&amp;N)</translation>
    </message>
    <message>
        <source>Run after a record has arrived. If one fails, the record stays as it is.</source>
        <translation>在记录送达后运行。如果失败，记录保持不变。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时机(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>组织(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>操作(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>频道(&amp;C)</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>消息(&amp;S)</translation>
    </message>
    <message>
        <source>Preview with your latest record</source>
        <translation>使用最新记录预览</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>发送测试(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>从以下内容开始</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>连接(&amp;O)…</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>插入字段(&amp;F)</translation>
    </message>
    <message>
        <source>Delet&amp;e…</source>
        <translation>删除(&amp;E)…</translation>
    </message>
    <message>
        <source>Show the runs that need &amp;you</source>
        <translation>显示需要您处理的运行(&amp;Y)</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>使用的连接(&amp;H)</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>标题(&amp;L)</translation>
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
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation>粘贴地址</translation>
    </message>
    <message>
        <source>Finish there. The last page shows nothing of Patchbay: copy its address, then paste it here.</source>
        <translation>请在浏览器中完成。最后一页不会显示 Patchbay 的内容：请复制该页的地址并粘贴到此处。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in one, then come back.</source>
        <translation>无法打开浏览器。请复制链接并在浏览器中打开，然后返回此处。</translation>
    </message>
    <message>
        <source>The browser came back with an error that Patchbay cannot match to this sign-in. Finish there, or cancel and try again.</source>
        <translation>浏览器返回了一个错误，Patchbay 无法确定它属于此次登录。请在浏览器中完成，或取消后重试。</translation>
    </message>
    <message>
        <source>Finish there, then come back. Nothing opened? Copy the link.</source>
        <translation>请在浏览器中完成，然后返回此处。没有打开任何页面？请复制链接。</translation>
    </message>
    <message>
        <source>You signed in as %1 at %2, another account. Nothing has changed yet.</source>
        <translation>您在 %2 以另一个帐户 %1 登录。尚未更改任何内容。</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed yet.</source>
        <translation>您以另一个帐户 %1 登录。尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>保留原来的</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>添加为另一个</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Getting the sign-in page ready.</source>
        <translation>正在准备登录页面。</translation>
    </message>
    <message>
        <source>Sign in in the open window.</source>
        <translation>请在打开的窗口中登录。</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Enter %1 on that page.</source>
        <translation>请在该页面上输入 %1。</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>复制并打开</translation>
    </message>
    <message>
        <source>Asking %1 who you are.</source>
        <translation>正在向 %1 查询您的身份。</translation>
    </message>
    <message>
        <source>Unlock your keychain to use this connection. You stay signed in.</source>
        <translation>请解锁密钥环以使用此连接。您仍保持登录状态。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain. Set one up, or connect for this run only.</source>
        <translation>Patchbay 只在密钥环中保存令牌。请设置密钥环，或仅在本次运行中连接。</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>设置方法</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>仅本次运行</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in and paste</source>
        <translation>登录并粘贴</translation>
    </message>
    <message>
        <source>App and scopes</source>
        <translation>应用和权限范围</translation>
    </message>
    <message>
        <source>Copy a note for the admin</source>
        <translation>复制给管理员的说明</translation>
    </message>
    <message>
        <source>One record waits and goes out after you reconnect.</source>
        <translation>有一条记录正在等待，将在您重新连接后发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait and go out after you reconnect.</source>
        <translation>
            <numerusform>有 %Ln 条记录正在等待，将在您重新连接后发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now. Patchbay tries again later.</source>
        <translation>%1 暂时不再接受调用。Patchbay 稍后会重试。</translation>
    </message>
    <message>
        <source>It answered “unavailable” %1. You stay signed in; Patchbay keeps trying.</source>
        <comment>%1 is &apos;at 09:41&apos; or &apos;on 20 Nov&apos;</comment>
        <translation>它%1 回应“不可用”。您仍保持登录状态，Patchbay 会继续尝试。</translation>
    </message>
    <message>
        <source>No answer since %1. You stay signed in; Patchbay keeps trying.</source>
        <translation>自 %1 起没有响应。您仍保持登录状态，Patchbay 会继续尝试。</translation>
    </message>
    <message>
        <source>It is deleted from this computer. %1 keeps the access valid until %2.</source>
        <comment>provider, date or time</comment>
        <translation>它已从此计算机删除。%1 上的访问权限在 %2 之前仍然有效。</translation>
    </message>
    <message>
        <source>It is deleted from this computer. The access stays valid at %1 until you end it there.</source>
        <translation>它已从此计算机删除。%1 上的访问权限仍然有效，直到您在那里将其终止。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Remove anyway…</source>
        <translation>仍然移除…</translation>
    </message>
    <message>
        <source>%1 ended the access. Your keychain did not delete the token; Patchbay tries again.</source>
        <translation>%1 已终止访问权限。您的密钥环未删除令牌，Patchbay 会重试。</translation>
    </message>
    <message>
        <source>%1 did not end the access, and your keychain did not delete the token.</source>
        <translation>%1 未终止访问权限，您的密钥环也未删除令牌。</translation>
    </message>
    <message>
        <source>Patchbay needs the token in your keychain to end the access at %1. It tries again.</source>
        <translation>Patchbay 需要密钥环中的令牌才能终止 %1 上的访问权限。它会重试。</translation>
    </message>
    <message>
        <source>%1 did not confirm. Patchbay tries again; or remove it there yourself.</source>
        <translation>%1 未确认。Patchbay 会重试；您也可以自行在那里移除。</translation>
    </message>
    <message>
        <source>Asking %1 to end the access.</source>
        <translation>正在请求 %1 终止访问权限。</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>You did not allow %1. All else works.</source>
        <translation>您未允许 %1。其他功能均可使用。</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>%1 is a relative time</comment>
        <translation>检查时间：%1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等待您操作</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>等待浏览器</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>等待代码</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <translation>正在检查帐户</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>另一个帐户</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Some access missing</source>
        <translation>缺少部分访问权限</translation>
    </message>
    <message>
        <source>Needs reconnect</source>
        <translation>需要重新连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 出现问题</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>已达每日上限</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>正在断开连接</translation>
    </message>
    <message>
        <source>Removed here only</source>
        <translation>仅在此处移除</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>尚未删除</translation>
    </message>
    <message>
        <source>Needs a client id from %1.</source>
        <translation>需要 %1 的客户端 ID。</translation>
    </message>
    <message>
        <source>Needs a client id from your %1 org.</source>
        <translation>需要您 %1 组织的客户端 ID。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Your keychain did not take the newest token. Save it before you quit Patchbay, or you may have to sign in again.</source>
        <translation>您的密钥环未能保存最新的令牌。请在退出 Patchbay 之前保存，否则您可能需要重新登录。</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>New lead here</source>
        <translation>在此新建潜在客户</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>添加另一个帐户</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>%1 的设置</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Details and labels</source>
        <translation>详细信息和标签</translation>
    </message>
    <message>
        <source>Create and delete a test lead…</source>
        <translation>创建并删除测试潜在客户…</translation>
    </message>
    <message>
        <source>App and scopes…</source>
        <translation>应用和权限范围…</translation>
    </message>
    <message>
        <source>Add one with another app or scopes…</source>
        <translation>使用其他应用或权限范围添加…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>断开连接…</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the account that is used where none is named</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>Gets its name when you are signed in</source>
        <translation>您登录后将获得名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Use another app or other scopes…</source>
        <translation>使用其他应用或权限范围…</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>从此页面移除</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>why access is wanted, &apos;Checked 2 min ago&apos;</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再添加一个</translation>
    </message>
    <message>
        <source>%1 You stay signed in.</source>
        <extracomment>%1 is what is wrong with the proxy and what to do, whole sentences</extracomment>
        <translation>%1您仍保持登录状态。</translation>
    </message>
    <message numerus="yes">
        <source>Sends %n record(s) first.</source>
        <translation>
            <numerusform>先发送 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what waits first.</source>
        <translation>先发送等待中的内容。</translation>
    </message>
    <message>
        <source>Asking %1 whether this connection works.</source>
        <translation>正在向 %1 查询此连接是否正常。</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>What you add gets a card on your page. Nothing is connected by that.</source>
        <translation>您添加的内容会在页面上显示为卡片。这样不会建立任何连接。</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>搜索提供商</translation>
    </message>
    <message>
        <source>&amp;Enter addresses</source>
        <translation>输入地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write a file</source>
        <translation>编写文件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: patchbayctl COMMAND [OPTIONS]</source>
        <translation>用法：patchbayctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Prints what completes all this in bash, fish or zsh.</source>
        <translation>输出用于 bash、fish 或 zsh 的补全脚本。</translation>
    </message>
    <message>
        <source>patchbayctl COMMAND --help tells a command&apos;s options. --json makes every answer one JSON object.</source>
        <translation>patchbayctl COMMAND --help 显示命令的选项。使用 --json 时，所有应答均为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed token: you may have to sign in again. Unlock the keychain before the next call.</source>
        <translation>密钥环未能保存更新后的令牌：您可能需要重新登录。请在下次调用之前解锁密钥环。</translation>
    </message>
    <message>
        <source>There are completions for bash, fish and zsh.</source>
        <translation>仅提供 bash、fish 和 zsh 的补全。</translation>
    </message>
    <message>
        <source>“%1” is no command. “patchbayctl --help” lists them.</source>
        <translation>没有“%1”命令。“patchbayctl --help”会列出所有命令。</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 指定了两次。</translation>
    </message>
    <message>
        <source>--%1 is given without a value.</source>
        <translation>--%1 没有指定值。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>One of the words is empty.</source>
        <translation>有一个参数为空。</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>以一个 JSON 对象应答。</translation>
    </message>
    <message>
        <source>An argument is not valid UTF-8.</source>
        <translation>有一个参数不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>无法写出应答。</translation>
    </message>
    <message>
        <source>Tells which version this is.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Say more: %1.</source>
        <translation>请补全命令：%1。</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <extracomment>%1 are the words of commands</extracomment>
        <translation>别名：%1。</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>The connection with this user identifier.</source>
        <translation>具有此用户标识符的连接。</translation>
    </message>
    <message>
        <source>The connection with this tenant identifier.</source>
        <translation>具有此租户标识符的连接。</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag. May be left out when there is one.</source>
        <translation>连接的 ID、名称、组织、帐户、用户、租户或标签。只有一个连接时可以省略。</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>登录位置</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Org ID</source>
        <translation>组织 ID</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Used where only %1 is named</source>
        <translation>仅指定 %1 时使用</translation>
    </message>
    <message>
        <source>This connection&apos;s own</source>
        <comment>an app</comment>
        <translation>此连接专用</translation>
    </message>
    <message>
        <source>Of the %1 settings</source>
        <comment>an app</comment>
        <translation>%1 设置中的应用</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <comment>an app</comment>
        <translation>由管理员设置</translation>
    </message>
    <message>
        <source>Comes with Patchbay</source>
        <comment>an app</comment>
        <translation>Patchbay 自带</translation>
    </message>
    <message>
        <source>app of the %1 settings</source>
        <translation>%1 设置中的应用</translation>
    </message>
    <message>
        <source>app %1</source>
        <comment>a client id</comment>
        <translation>应用 %1</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>权限范围 %1</translation>
    </message>
    <message>
        <source>sign-in address %1</source>
        <translation>登录地址 %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>未授予</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>颁发时间</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>令牌到期</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>For this run of Patchbay only</source>
        <translation>仅限 Patchbay 的本次运行</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Chosen for this connection</source>
        <translation>为此连接选择</translation>
    </message>
    <message>
        <source>After reconnecting</source>
        <translation>重新连接后</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录数</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>此处已知</translation>
    </message>
    <message>
        <source>%1 on this computer; those on others are not counted here</source>
        <comment>a number of sign-ins</comment>
        <translation>此计算机上有 %1 个；其他计算机上的不计入</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>今日已用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>API requests</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app, on all computers together. A further one ends the oldest.</source>
        <translation>对于同一用户通过此应用的登录，%1 在所有计算机上总共保留 %2 个。超出时会终止最早的一个。</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app and these rights, on all computers together. A further one ends the oldest.</source>
        <translation>对于同一用户通过此应用并使用这些权限的登录，%1 在所有计算机上总共保留 %2 个。超出时会终止最早的一个。</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>a relative time; after the connection&apos;s state</comment>
        <translation>检查时间：%1</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Copy the access as</source>
        <translation>将访问权限复制为</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>You, scripts and other programs find this connection by any of them.</source>
        <translation>您、脚本和其他程序都可以通过其中任何一项找到此连接。</translation>
    </message>
    <message>
        <source>&amp;User identifier</source>
        <translation>用户标识符(&amp;U)</translation>
    </message>
    <message>
        <source>T&amp;enant identifier</source>
        <translation>租户标识符(&amp;E)</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas</source>
        <translation>标签，以逗号分隔(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save labels</source>
        <translation>保存标签(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;lead here</source>
        <translation>在此新建潜在客户(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>复制为(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;pp and scopes…</source>
        <translation>应用和权限范围(&amp;P)…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>设为默认(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>重新连接(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;isconnect…</source>
        <translation>断开连接(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Edit the labels</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Name &amp;here</source>
        <translation>此处的名称(&amp;H)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>搜索连接</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>添加提供商(&amp;A)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for all connections</source>
        <translation>所有连接的更多操作</translation>
    </message>
    <message>
        <source>Which connections</source>
        <translation>显示哪些连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>ConsentWindow</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Still loading. Your network may be slow.</source>
        <translation>仍在加载。您的网络可能较慢。</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Change &amp;domain</source>
        <translation>更改域(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Open in &amp;browser instead</source>
        <translation>改用浏览器打开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CustomProviderPage</name>
    <message>
        <source>A provider of your own</source>
        <translation>自定义提供商</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2. Its app is registered there, as for the others.</source>
        <translation>任何通过 OAuth 2 登录的服务。与其他提供商一样，需要在该服务上注册应用。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>自动查询</translation>
    </message>
    <message>
        <source>Many providers tell their addresses themselves. Then the rest fills itself in.</source>
        <translation>许多提供商会自行公布地址，这样其余内容会自动填写。</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>查询(&amp;L)</translation>
    </message>
    <message>
        <source>Or enter it</source>
        <translation>或手动输入</translation>
    </message>
    <message>
        <source>&amp;Add a provider</source>
        <translation>添加提供商(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Bases and records</source>
        <extracomment>airtable</extracomment>
        <translation>数据库和记录</translation>
    </message>
    <message>
        <source>Writes records to your bases.</source>
        <translation>向您的数据库写入记录。</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Show whose account this is.</source>
        <translation>显示这是谁的帐户。</translation>
    </message>
    <message>
        <source>See your bases.</source>
        <translation>查看您的数据库。</translation>
    </message>
    <message>
        <source>Read records.</source>
        <translation>读取记录。</translation>
    </message>
    <message>
        <source>Write records.</source>
        <translation>写入记录。</translation>
    </message>
    <message>
        <source>Open airtable.com/create/oauth and register an integration.</source>
        <translation>打开 airtable.com/create/oauth 并注册一个集成。</translation>
    </message>
    <message>
        <source>Paste the redirect URIs shown here.</source>
        <translation>粘贴此处显示的重定向 URI。</translation>
    </message>
    <message>
        <source>Tick the scopes chosen here.</source>
        <translation>勾选此处选择的权限范围。</translation>
    </message>
    <message>
        <source>Copy the client ID here. No secret is needed.</source>
        <translation>将客户端 ID 复制到此处。不需要密钥。</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Tasks and projects</source>
        <translation>任务和项目</translation>
    </message>
    <message>
        <source>Creates follow-up tasks.</source>
        <translation>创建跟进任务。</translation>
    </message>
    <message>
        <source>Asana</source>
        <translation>Asana</translation>
    </message>
    <message>
        <source>See workspaces.</source>
        <translation>查看工作区。</translation>
    </message>
    <message>
        <source>Read projects.</source>
        <translation>读取项目。</translation>
    </message>
    <message>
        <source>Read tasks.</source>
        <translation>读取任务。</translation>
    </message>
    <message>
        <source>Create tasks.</source>
        <translation>创建任务。</translation>
    </message>
    <message>
        <source>Open app.asana.com/0/my-apps and create an app. Leave “native or command-line app” unticked.</source>
        <translation>打开 app.asana.com/0/my-apps 并创建一个应用。不要勾选“native or command-line app”。</translation>
    </message>
    <message>
        <source>Under Manage distribution, choose Any workspace.</source>
        <translation>在 Manage distribution 下选择 Any workspace。</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here; the secret goes to your keychain.</source>
        <translation>将客户端 ID 和客户端密钥复制到此处；密钥会保存到您的密钥环中。</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token.</source>
        <translation>为脚本提供最新的令牌。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Open app.box.com/developers/console and create a custom app with user authentication (OAuth 2.0).</source>
        <translation>打开 app.box.com/developers/console，创建一个使用用户身份验证 (OAuth 2.0) 的自定义应用。</translation>
    </message>
    <message>
        <source>Choose its scopes there.</source>
        <translation>在那里选择其权限范围。</translation>
    </message>
    <message>
        <source>Items in the first folder</source>
        <translation>第一个文件夹中的项目</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Shows who booked a meeting.</source>
        <translation>显示预约会议的人。</translation>
    </message>
    <message>
        <source>Calendly</source>
        <translation>Calendly</translation>
    </message>
    <message>
        <source>See kinds of meetings.</source>
        <translation>查看会议类型。</translation>
    </message>
    <message>
        <source>Open developer.calendly.com and create an OAuth app of the kind Native, for the sandbox: Calendly allows this computer as the redirect there only.</source>
        <translation>打开 developer.calendly.com，为沙盒创建一个类型为 Native 的 OAuth 应用：Calendly 只在沙盒中允许重定向到此计算机。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>ClickUp</source>
        <translation>ClickUp</translation>
    </message>
    <message>
        <source>In ClickUp, open Settings, ClickUp API and create an app.</source>
        <translation>在 ClickUp 中依次打开 Settings、ClickUp API 并创建一个应用。</translation>
    </message>
    <message>
        <source>Servers and messages</source>
        <translation>服务器和消息</translation>
    </message>
    <message>
        <source>Shows whose account this is.</source>
        <translation>显示这是谁的帐户。</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>See your e-mail address.</source>
        <translation>查看您的电子邮件地址。</translation>
    </message>
    <message>
        <source>See your servers.</source>
        <translation>查看您的服务器。</translation>
    </message>
    <message>
        <source>Open discord.com/developers/applications and create an application.</source>
        <translation>打开 discord.com/developers/applications 并创建一个应用。</translation>
    </message>
    <message>
        <source>Under OAuth2, switch on Public client.</source>
        <translation>在 OAuth2 下打开 Public client。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Repositories and issues</source>
        <translation>仓库和议题</translation>
    </message>
    <message>
        <source>GitHub.com</source>
        <translation>GitHub.com</translation>
    </message>
    <message>
        <source>Read and write repositories.</source>
        <translation>读取和写入仓库。</translation>
    </message>
    <message>
        <source>Open Settings, Developer settings, OAuth Apps and choose New OAuth App.</source>
        <translation>依次打开 Settings、Developer settings、OAuth Apps，然后选择 New OAuth App。</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorization callback URL; GitHub accepts the other ports by itself.</source>
        <translation>将第一个重定向 URI 粘贴为 Authorization callback URL；其他端口 GitHub 会自动接受。</translation>
    </message>
    <message>
        <source>Copy the client ID here. For sign-in by a code, switch on Device Flow there; no secret is needed then.</source>
        <translation>将客户端 ID 复制到此处。如需使用代码登录，请在那里打开 Device Flow；这样就不需要密钥。</translation>
    </message>
    <message>
        <source>For sign-in in the browser, generate a client secret and paste it here; it goes to your keychain.</source>
        <translation>如需在浏览器中登录，请生成客户端密钥并粘贴到此处；它会保存到您的密钥环中。</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>GitLab.com</source>
        <translation>GitLab.com</translation>
    </message>
    <message>
        <source>Read everything the account can see.</source>
        <translation>读取帐户可见的所有内容。</translation>
    </message>
    <message>
        <source>Read and write everything the account can.</source>
        <translation>读取和写入帐户有权访问的所有内容。</translation>
    </message>
    <message>
        <source>In GitLab, open User settings, Applications and choose Add new application.</source>
        <translation>在 GitLab 中依次打开 User settings、Applications，然后选择 Add new application。</translation>
    </message>
    <message>
        <source>Untick Confidential, tick the scopes chosen here.</source>
        <translation>取消勾选 Confidential，并勾选此处选择的权限范围。</translation>
    </message>
    <message>
        <source>Copy the application ID here. No secret is needed.</source>
        <translation>将应用 ID 复制到此处。不需要密钥。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Contacts and calendar</source>
        <translation>联系人和日历</translation>
    </message>
    <message>
        <source>Reads your contacts and calendar.</source>
        <translation>读取您的联系人和日历。</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>See your name.</source>
        <translation>查看您的姓名。</translation>
    </message>
    <message>
        <source>Read contacts.</source>
        <translation>读取联系人。</translation>
    </message>
    <message>
        <source>Read calendars.</source>
        <translation>读取日历。</translation>
    </message>
    <message>
        <source>In Google Cloud Console, choose or create a project.</source>
        <translation>在 Google Cloud Console 中选择或创建一个项目。</translation>
    </message>
    <message>
        <source>Under Google Auth Platform, fill in branding and audience.</source>
        <translation>在 Google Auth Platform 下填写品牌信息和受众群体。</translation>
    </message>
    <message>
        <source>Under Clients, create a client of the type Desktop app. No redirect URI is needed.</source>
        <translation>在“客户端”下创建一个类型为“桌面应用”的客户端。不需要重定向 URI。</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here. Google asks for the secret though it is not confidential for desktop apps.</source>
        <translation>将客户端 ID 和客户端密钥复制到此处。虽然桌面应用的密钥并不保密，但 Google 仍要求提供。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>CRM: contacts, companies</source>
        <translation>CRM：联系人、公司</translation>
    </message>
    <message>
        <source>Receives new contacts.</source>
        <translation>接收新联系人。</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>登录。</translation>
    </message>
    <message>
        <source>Create and change contacts.</source>
        <translation>创建和更改联系人。</translation>
    </message>
    <message>
        <source>In a HubSpot developer account, create an app.</source>
        <translation>在 HubSpot 开发者帐户中创建一个应用。</translation>
    </message>
    <message>
        <source>Under Auth, paste the redirect URIs. HubSpot allows http://localhost for testing only.</source>
        <translation>在 Auth 下粘贴重定向 URI。HubSpot 仅允许将 http://localhost 用于测试。</translation>
    </message>
    <message>
        <source>Tick exactly the scopes chosen here; another set is refused.</source>
        <translation>只勾选此处选择的权限范围；其他组合会被拒绝。</translation>
    </message>
    <message>
        <source>Issues and projects</source>
        <translation>事务和项目</translation>
    </message>
    <message>
        <source>Creates follow-up issues.</source>
        <translation>创建跟进事务。</translation>
    </message>
    <message>
        <source>Atlassian</source>
        <translation>Atlassian</translation>
    </message>
    <message>
        <source>Stay signed in.</source>
        <translation>保持登录状态。</translation>
    </message>
    <message>
        <source>Read issues.</source>
        <translation>读取事务。</translation>
    </message>
    <message>
        <source>Create issues.</source>
        <translation>创建事务。</translation>
    </message>
    <message>
        <source>See people.</source>
        <translation>查看人员。</translation>
    </message>
    <message>
        <source>Open developer.atlassian.com/console/myapps and create an OAuth 2.0 integration.</source>
        <translation>打开 developer.atlassian.com/console/myapps 并创建一个 OAuth 2.0 集成。</translation>
    </message>
    <message>
        <source>Under Permissions, add the User identity API and the Jira API with the scopes chosen here.</source>
        <translation>在 Permissions 下，添加 User identity API 和 Jira API 以及此处选择的权限范围。</translation>
    </message>
    <message>
        <source>Under Authorization, paste the first redirect URI.</source>
        <translation>在 Authorization 下粘贴第一个重定向 URI。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Read issues, teams and projects.</source>
        <translation>读取事务、团队和项目。</translation>
    </message>
    <message>
        <source>Change issues.</source>
        <translation>更改事务。</translation>
    </message>
    <message>
        <source>In Linear, open Settings, API, OAuth applications and choose New.</source>
        <translation>在 Linear 中依次打开 Settings、API、OAuth applications，然后选择 New。</translation>
    </message>
    <message>
        <source>Paste the redirect URIs as callback URLs.</source>
        <translation>将重定向 URI 粘贴为 Callback URL。</translation>
    </message>
    <message>
        <source>Switch Public on if other workspaces are to use it.</source>
        <translation>如果其他工作区也要使用，请打开 Public。</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>您的个人资料</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Open linkedin.com/developers/apps and create an app.</source>
        <translation>打开 linkedin.com/developers/apps 并创建一个应用。</translation>
    </message>
    <message>
        <source>Under Products, request Sign In with LinkedIn using OpenID Connect.</source>
        <translation>在 Products 下申请 Sign In with LinkedIn using OpenID Connect。</translation>
    </message>
    <message>
        <source>LinkedIn ends access after 60 days; sign in again then.</source>
        <translation>LinkedIn 会在 60 天后终止访问权限；届时请重新登录。</translation>
    </message>
    <message>
        <source>Mail, calendar and files</source>
        <translation>邮件、日历和文件</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token for Microsoft Graph.</source>
        <translation>为脚本提供用于 Microsoft Graph 的最新令牌。</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>任何帐户</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and choose New registration.</source>
        <translation>在 Microsoft Entra 管理中心打开“应用注册”，然后选择“新注册”。</translation>
    </message>
    <message>
        <source>Choose who may sign in. Under Authentication, add the platform Mobile and desktop applications.</source>
        <translation>选择可以登录的用户。在“身份验证”下添加平台“移动和桌面应用程序”。</translation>
    </message>
    <message>
        <source>Add the redirect URIs shown here; Microsoft ignores their port.</source>
        <translation>添加此处显示的重定向 URI；Microsoft 会忽略其端口。</translation>
    </message>
    <message>
        <source>Switch on Allow public client flows. Do not create a secret.</source>
        <translation>打开“允许公共客户端流”。不要创建密钥。</translation>
    </message>
    <message>
        <source>Copy the application (client) ID here.</source>
        <translation>将应用程序（客户端）ID 复制到此处。</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Creates items on your boards.</source>
        <translation>在您的看板上创建项目。</translation>
    </message>
    <message>
        <source>monday.com</source>
        <translation>monday.com</translation>
    </message>
    <message>
        <source>Show the account&apos;s name.</source>
        <translation>显示帐户的名称。</translation>
    </message>
    <message>
        <source>See boards.</source>
        <translation>查看看板。</translation>
    </message>
    <message>
        <source>Create items.</source>
        <translation>创建项目。</translation>
    </message>
    <message>
        <source>Open monday.com/developers/apps and create an app with the new OAuth flow switched on.</source>
        <translation>打开 monday.com/developers/apps，创建一个应用并打开新的 OAuth 流程。</translation>
    </message>
    <message>
        <source>Pages and databases</source>
        <translation>页面和数据库</translation>
    </message>
    <message>
        <source>Writes notes where your team keeps them.</source>
        <translation>在团队存放笔记的地方写入笔记。</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Open notion.so/profile/integrations and create a public integration.</source>
        <translation>打开 notion.so/profile/integrations 并创建一个公共集成。</translation>
    </message>
    <message>
        <source>Choose what it may read and write there: Notion has no scopes.</source>
        <translation>在那里选择它可以读取和写入的内容：Notion 没有权限范围。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>CRM: deals and people</source>
        <translation>CRM：交易和人员</translation>
    </message>
    <message>
        <source>Pipedrive</source>
        <translation>Pipedrive</translation>
    </message>
    <message>
        <source>In Pipedrive&apos;s Developer Hub, create an app and choose its scopes there.</source>
        <translation>在 Pipedrive 的 Developer Hub 中创建一个应用，并在那里选择其权限范围。</translation>
    </message>
    <message>
        <source>Paste the redirect URI as the callback URL: Pipedrive takes one.</source>
        <translation>将重定向 URI 粘贴为 Callback URL：Pipedrive 只接受一个。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>用于试用</translation>
    </message>
    <message>
        <source>Try sign-in and leads. Nothing leaves this computer.</source>
        <translation>试用登录和潜在客户功能。任何内容都不会离开此计算机。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Create and read records.</source>
        <translation>创建和读取记录。</translation>
    </message>
    <message>
        <source>Show the account&apos;s name and e-mail.</source>
        <translation>显示帐户的名称和电子邮件。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>潜在客户和联系人</translation>
    </message>
    <message>
        <source>Where your leads and contacts go.</source>
        <translation>您的潜在客户和联系人的去处。</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Only for posting to Chatter.</source>
        <translation>仅用于在 Chatter 中发帖。</translation>
    </message>
    <message>
        <source>Messages to channels</source>
        <translation>向频道发送消息</translation>
    </message>
    <message>
        <source>Tells the team about leads.</source>
        <translation>将潜在客户的消息告知团队。</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>See who is in the workspace.</source>
        <translation>查看工作区中的成员。</translation>
    </message>
    <message>
        <source>Show the workspace&apos;s name.</source>
        <translation>显示工作区的名称。</translation>
    </message>
    <message>
        <source>List channels to choose from.</source>
        <translation>列出可供选择的频道。</translation>
    </message>
    <message>
        <source>Post messages as you.</source>
        <translation>以您的身份发布消息。</translation>
    </message>
    <message>
        <source>Open api.slack.com/apps and choose Create New App, then From scratch.</source>
        <translation>打开 api.slack.com/apps，选择 Create New App，然后选择 From scratch。</translation>
    </message>
    <message>
        <source>Under OAuth &amp; Permissions, turn on PKCE. This cannot be undone and makes the app public.</source>
        <translation>在 OAuth &amp; Permissions 下打开 PKCE。此操作无法撤消，并会使应用成为公共客户端。</translation>
    </message>
    <message>
        <source>Paste the redirect URIs there.</source>
        <translation>在那里粘贴重定向 URI。</translation>
    </message>
    <message>
        <source>Add the user token scopes users:read, team:read, channels:read and chat:write. Bot scopes do not work with a desktop app.</source>
        <translation>添加用户令牌权限范围 users:read、team:read、channels:read 和 chat:write。机器人权限范围不适用于桌面应用。</translation>
    </message>
    <message>
        <source>Copy the client ID from Basic Information here. No secret is needed.</source>
        <translation>将 Basic Information 中的客户端 ID 复制到此处。不需要密钥。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>See your playlists.</source>
        <translation>查看您的播放列表。</translation>
    </message>
    <message>
        <source>Open developer.spotify.com/dashboard and create an app.</source>
        <translation>打开 developer.spotify.com/dashboard 并创建一个应用。</translation>
    </message>
    <message>
        <source>Paste the redirect URIs; Spotify refuses the word localhost.</source>
        <translation>粘贴重定向 URI；Spotify 不接受 localhost 一词。</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>Boards and cards</source>
        <translation>看板和卡片</translation>
    </message>
    <message>
        <source>Creates follow-up cards.</source>
        <translation>创建跟进卡片。</translation>
    </message>
    <message>
        <source>Create cards.</source>
        <translation>创建卡片。</translation>
    </message>
    <message>
        <source>Open trello.com/power-ups/admin, create a Power-Up and switch on OAuth 2.0 for a public client.</source>
        <translation>打开 trello.com/power-ups/admin，创建一个 Power-Up，并为公共客户端打开 OAuth 2.0。</translation>
    </message>
    <message>
        <source>Forms and answers</source>
        <translation>表单和回答</translation>
    </message>
    <message>
        <source>Turns answers into leads.</source>
        <translation>将回答转为潜在客户。</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>See forms.</source>
        <translation>查看表单。</translation>
    </message>
    <message>
        <source>Read answers.</source>
        <translation>读取回答。</translation>
    </message>
    <message>
        <source>In Typeform, open Account, Developer apps and register one.</source>
        <translation>在 Typeform 中依次打开 Account、Developer apps 并注册一个应用。</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Invoices and contacts</source>
        <translation>发票和联系人</translation>
    </message>
    <message>
        <source>Shows who your customers are.</source>
        <translation>显示您的客户是谁。</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>See the organization.</source>
        <translation>查看组织。</translation>
    </message>
    <message>
        <source>Open developer.xero.com/app/manage and create an app of the type Auth code with PKCE.</source>
        <translation>打开 developer.xero.com/app/manage，创建一个类型为 Auth code with PKCE 的应用。</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>CRM: leads, contacts</source>
        <translation>CRM：潜在客户、联系人</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Show the organization&apos;s name.</source>
        <translation>显示组织的名称。</translation>
    </message>
    <message>
        <source>Create records.</source>
        <translation>创建记录。</translation>
    </message>
    <message>
        <source>Open api-console.zoho.com and add a server-based client.</source>
        <translation>打开 api-console.zoho.com 并添加一个基于服务器的客户端。</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorized redirect URI.</source>
        <translation>将第一个重定向 URI 粘贴为授权的重定向 URI。</translation>
    </message>
    <message>
        <source>Choose the data centre your Zoho account lives in as the place to sign in.</source>
        <translation>选择您的 Zoho 帐户所在的数据中心作为登录位置。</translation>
    </message>
    <message>
        <source>Shows who attended.</source>
        <translation>显示参会者。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>See meetings.</source>
        <translation>查看会议。</translation>
    </message>
    <message>
        <source>Open marketplace.zoom.us/develop/create and create a general app, user-managed.</source>
        <translation>打开 marketplace.zoom.us/develop/create，创建一个由用户管理的 General App。</translation>
    </message>
    <message>
        <source>Switch on Public client with PKCE.</source>
        <translation>打开 Public client with PKCE。</translation>
    </message>
    <message>
        <source>Add the scopes chosen here.</source>
        <translation>添加此处选择的权限范围。</translation>
    </message>
    <message>
        <source>In Setup, open **External Client App Manager**. {app}</source>
        <translation>在“设置”中打开 **External Client App Manager**。{app}</translation>
    </message>
    <message>
        <source>Choose **New External Client App**. Name it “Patchbay” and leave the distribution state **Local**, or **Packaged** for several orgs. {app}</source>
        <translation>选择 **New External Client App**。将其命名为“Patchbay”，分发状态保留为 **Local**；如用于多个组织，则选择 **Packaged**。{app}</translation>
    </message>
    <message>
        <source>Turn on **OAuth**. Paste all three redirect URIs, one per line. {redirectUris}</source>
        <translation>打开 **OAuth**。粘贴全部三个重定向 URI，每行一个。{redirectUris}</translation>
    </message>
    <message>
        <source>Add the scopes `api`, `refresh_token`, `id` and `openid`.</source>
        <translation>添加权限范围 `api`、`refresh_token`、`id` 和 `openid`。</translation>
    </message>
    <message>
        <source>Turn on **Require PKCE**. Turn off **Require Secret for Web Server Flow** and **Require Secret for Refresh Token Flow**.</source>
        <translation>打开 **Require PKCE**。关闭 **Require Secret for Web Server Flow** 和 **Require Secret for Refresh Token Flow**。</translation>
    </message>
    <message>
        <source>Save, wait up to 10 minutes, then copy the **consumer key** here. A Local app works only on its own org&apos;s My Domain, so enter that as the place to sign in. {app}</source>
        <translation>保存后最多等待 10 分钟，然后将 **使用者密钥 (Consumer Key)** 复制到此处。Local 应用只能在其所属组织的“我的域”上使用，因此请将该域输入为登录位置。{app}</translation>
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
        <translation>版本 %1，使用 Qt %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>%1, desktop %2</source>
        <comment>a system, a name</comment>
        <translation>%1，桌面 %2</translation>
    </message>
    <message>
        <source>Your keychain</source>
        <translation>您的密钥环</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>%1 works and is unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1 工作正常且已解锁。</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to use your connections.</source>
        <translation>%1 已锁定。请将其解锁以使用您的连接。</translation>
    </message>
    <message>
        <source>None answers. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>没有密钥环应答。请安装 GNOME Keyring 或 KWallet，然后重新登录桌面。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Open, %1</source>
        <comment>a size</comment>
        <translation>已打开，%1</translation>
    </message>
    <message>
        <source>Sign-in window</source>
        <translation>登录窗口</translation>
    </message>
    <message>
        <source>Not installed. You sign in in your browser.</source>
        <translation>未安装。您在浏览器中登录。</translation>
    </message>
    <message>
        <source>There, but this system does not let it lock pages in. It opens the demo org alone; elsewhere you sign in in your browser.</source>
        <translation>可用，但此系统不允许它隔离页面。它只打开演示组织；其他登录在您的浏览器中进行。</translation>
    </message>
    <message>
        <source>There, and its pages are locked in.</source>
        <translation>可用，且其页面已隔离。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>By the proxy that is set in Network.</source>
        <translation>通过“网络”中设置的代理。</translation>
    </message>
    <message>
        <source>By the proxy of this computer.</source>
        <translation>通过此计算机的代理。</translation>
    </message>
    <message>
        <source>Directly, without a proxy.</source>
        <translation>直接连接，不使用代理。</translation>
    </message>
    <message>
        <source>There</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window quits Patchbay.</source>
        <translation>此桌面没有托盘：关闭窗口会退出 Patchbay。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>This desktop shows none. What they tell stands in the window too.</source>
        <translation>此桌面不显示通知。通知的内容也会显示在窗口中。</translation>
    </message>
    <message>
        <source>Desktop portal</source>
        <translation>桌面门户</translation>
    </message>
    <message>
        <source>Not there. Patchbay cannot tell when the desktop turns dark.</source>
        <translation>不可用。Patchbay 无法得知桌面何时切换为深色。</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>管理员的策略</translation>
    </message>
    <message>
        <source>It cannot be read, and forbids much until it can.</source>
        <translation>无法读取；在能够读取之前，许多操作都被禁止。</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Provider files</source>
        <translation>提供商文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln 个文件无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>All can be used.</source>
        <translation>全部可用。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln 个需要您处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you in Activity.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln 条在“活动记录”中等待您处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln 条正在发送途中</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>已全部发送</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln 个已连接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPane</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>The report says more than this page: versions, states and error codes. No token, account, name or host is in it.</source>
        <translation>报告的内容比此页面更多：版本、状态和错误代码。其中不含任何令牌、帐户、姓名或主机。</translation>
    </message>
</context>
<context>
    <name>EndNotices</name>
    <message>
        <source>Reconnect %1 to go on using it.</source>
        <comment>an org or account</comment>
        <translation>请重新连接 %1 以继续使用。</translation>
    </message>
    <message numerus="yes">
        <source>Reconnect %1 to send %n record(s) that wait.</source>
        <translation>
            <numerusform>请重新连接 %1 以发送等待中的 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <comment>a provider</comment>
        <translation>%1 需要您处理</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 It says: “%2”</source>
        <extracomment>%1 is one sentence or two, %2 what the org answered</extracomment>
        <translation>%1 它的回应：“%2”</translation>
    </message>
    <message>
        <source>An admin has not allowed you to use this app yet.</source>
        <translation>管理员尚未允许您使用此应用。</translation>
    </message>
    <message>
        <source>Ask an admin to allow it for your user.</source>
        <translation>请让管理员允许您的用户使用它。</translation>
    </message>
    <message>
        <source>Please allow my user to use the app that Patchbay signs in with: in Setup, External Client App Manager, open the app, Policies, and add my profile or a permission set of mine.</source>
        <translation>请允许我的用户使用 Patchbay 登录所用的应用：在“设置”的 External Client App Manager 中打开该应用，进入“策略 (Policies)”，添加我的简档或我的一个权限集。</translation>
    </message>
    <message>
        <source>The app is not installed in this org.</source>
        <translation>该组织中未安装此应用。</translation>
    </message>
    <message>
        <source>Ask an admin to install it, or sign in through your My Domain.</source>
        <translation>请让管理员安装它，或通过您的“我的域”登录。</translation>
    </message>
    <message>
        <source>Please install the app that Patchbay signs in with: in Setup, Connected Apps OAuth Usage, or create an External Client App of our own with PKCE and without a required secret.</source>
        <translation>请安装 Patchbay 登录所用的应用：在“设置”的“连接的应用程序 OAuth 使用 (Connected Apps OAuth Usage)”中安装；或者创建我们自己的 External Client App，启用 PKCE 且不要求密钥。</translation>
    </message>
    <message>
        <source>%1 does not know this consumer key here.</source>
        <translation>%1 在此处不认识此使用者密钥 (Consumer Key)。</translation>
    </message>
    <message>
        <source>Check the key, and production or sandbox. A new app takes up to 10 minutes.</source>
        <translation>请检查密钥，以及选择的是生产还是沙盒。新应用最多需要 10 分钟才能生效。</translation>
    </message>
    <message>
        <source>This org or user may not use the API.</source>
        <translation>该组织或用户不能使用 API。</translation>
    </message>
    <message>
        <source>Ask an admin to turn on “API Enabled”, or use an edition that has it.</source>
        <translation>请让管理员打开“API 已启用 (API Enabled)”，或使用包含 API 的版本 (Edition)。</translation>
    </message>
    <message>
        <source>Please turn on the permission “API Enabled” for my user. If the org&apos;s edition has no API, it has to be added to the contract.</source>
        <translation>请为我的用户打开“API 已启用 (API Enabled)”权限。如果组织的版本 (Edition) 不含 API，则需要在合同中添加。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>请联系该组织的管理员。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>This account may not create such records.</source>
        <translation>此帐户不能创建此类记录。</translation>
    </message>
    <message>
        <source>Please let my user create and edit these records: the object&apos;s rights in my profile or in a permission set.</source>
        <translation>请允许我的用户创建和编辑这些记录：在我的简档或权限集中设置对象权限。</translation>
    </message>
    <message>
        <source>An automation of the org stopped it.</source>
        <translation>组织的自动化阻止了它。</translation>
    </message>
    <message>
        <source>Change the record where these words tell how, or ask an admin.</source>
        <translation>如果上述文字说明了方法，请据此修改记录，或联系管理员。</translation>
    </message>
    <message>
        <source>A flow or trigger of our org stops records that I create with Patchbay. Please look into it.</source>
        <translation>我们组织的某个流或触发器阻止了我用 Patchbay 创建的记录。请查看。</translation>
    </message>
    <message>
        <source>The org is being maintained and can only be read.</source>
        <translation>该组织正在维护，只能读取。</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when that is over.</source>
        <translation>维护结束后，Patchbay 会自动继续。</translation>
    </message>
    <message>
        <source>Something failed inside the org.</source>
        <translation>组织内部出现故障。</translation>
    </message>
    <message>
        <source>Records that I create with Patchbay fail inside our org. Please look into it.</source>
        <translation>我用 Patchbay 创建的记录在我们组织内部失败。请查看。</translation>
    </message>
    <message>
        <source>A field is not there, or this account may not write it.</source>
        <translation>某个字段不存在，或此帐户不能写入它。</translation>
    </message>
    <message>
        <source>Please let my user edit this field: field-level security, in my profile or a permission set.</source>
        <translation>请允许我的用户编辑此字段：在我的简档或权限集中设置字段级安全性。</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>有一个值与其字段不符。</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>请修改，然后重新发送。</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>一次处理的内容过多。</translation>
    </message>
    <message>
        <source>Try again with fewer records.</source>
        <translation>请减少记录数后重试。</translation>
    </message>
    <message>
        <source>The org did not understand what Patchbay sent.</source>
        <translation>组织无法理解 Patchbay 发送的内容。</translation>
    </message>
    <message>
        <source>Install a newer Patchbay, or report this with its code.</source>
        <translation>请安装更新版本的 Patchbay，或附上代码报告此问题。</translation>
    </message>
    <message>
        <source>The org does not have what was asked for, or this account may not see it.</source>
        <translation>组织中没有所请求的内容，或此帐户不能查看它。</translation>
    </message>
    <message>
        <source>Another record of the same request held it up.</source>
        <translation>同一请求中的另一条记录使它受阻。</translation>
    </message>
    <message>
        <source>The org took too long to search.</source>
        <translation>组织搜索用时过长。</translation>
    </message>
    <message>
        <source>This app belongs to another org and works there only.</source>
        <translation>此应用属于另一个组织，只能在那里使用。</translation>
    </message>
    <message>
        <source>Make an app in this org, or sign in through the My Domain of the app&apos;s org.</source>
        <translation>请在该组织中创建应用，或通过应用所属组织的“我的域”登录。</translation>
    </message>
    <message>
        <source>%1 did not let this app in. Apps that nobody installed in the org are blocked.</source>
        <translation>%1 未允许此应用进入。未在组织中安装的应用会被阻止。</translation>
    </message>
    <message>
        <source>%1 refuses you from this network or at this hour.</source>
        <translation>%1 拒绝您从此网络或在此时段登录。</translation>
    </message>
    <message>
        <source>Try from your office network or in working hours, or ask an admin.</source>
        <translation>请从办公网络或在工作时间重试，或联系管理员。</translation>
    </message>
    <message>
        <source>Please check the login hours and login IP ranges of my profile, and the IP relaxation of the app that Patchbay signs in with (External Client App Manager, Policies).</source>
        <translation>请检查我的简档的登录时间和登录 IP 范围，以及 Patchbay 登录所用应用的 IP 限制放宽 (IP Relaxation) 设置（External Client App Manager，“策略 (Policies)”）。</translation>
    </message>
    <message>
        <source>The sign-in took too long, or was used already.</source>
        <translation>登录用时过长，或已被使用过。</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>该应答不属于此次登录。</translation>
    </message>
    <message>
        <source>This user cannot sign in here.</source>
        <translation>此用户无法在此处登录。</translation>
    </message>
    <message>
        <source>Check production or sandbox, and whether the user is locked; then sign in again.</source>
        <translation>请检查选择的是生产还是沙盒，以及用户是否被锁定；然后重新登录。</translation>
    </message>
    <message>
        <source>The client secret is not right.</source>
        <translation>客户端密钥不正确。</translation>
    </message>
    <message>
        <source>Copy it from the app again, to where you set it up here.</source>
        <translation>请从应用中重新复制，粘贴到您在此处设置它的位置。</translation>
    </message>
    <message>
        <source>The client secret is missing or not right.</source>
        <translation>客户端密钥缺失或不正确。</translation>
    </message>
    <message>
        <source>Copy it from the app again, or let the app require none.</source>
        <translation>请从应用中重新复制，或将应用设置为不要求密钥。</translation>
    </message>
    <message>
        <source>The client id or the client secret is not right.</source>
        <translation>客户端 ID 或客户端密钥不正确。</translation>
    </message>
    <message>
        <source>Copy both from the app again, to where you set it up here.</source>
        <translation>请从应用中重新复制两者，粘贴到您在此处设置它们的位置。</translation>
    </message>
    <message>
        <source>%1 does not allow this app to sign people in this way.</source>
        <translation>%1 不允许此应用以这种方式让用户登录。</translation>
    </message>
    <message>
        <source>Check the app&apos;s settings at %1, then try again.</source>
        <translation>请在 %1 中检查该应用的设置，然后重试。</translation>
    </message>
    <message>
        <source>The redirect URI is not registered.</source>
        <translation>重定向 URI 未注册。</translation>
    </message>
    <message>
        <source>Copy it into the app again, character by character. Changes can take 10 minutes.</source>
        <translation>请重新将其逐字原样复制到应用中。更改可能需要 10 分钟才能生效。</translation>
    </message>
    <message>
        <source>The app has no redirect URI.</source>
        <translation>该应用没有重定向 URI。</translation>
    </message>
    <message>
        <source>Copy the redirect URIs into the app. Changes can take 10 minutes.</source>
        <translation>请将重定向 URI 复制到应用中。更改可能需要 10 分钟才能生效。</translation>
    </message>
    <message>
        <source>The app does not offer all the access that was asked for.</source>
        <translation>该应用未提供所请求的全部访问权限。</translation>
    </message>
    <message>
        <source>Add the scopes to the app, or ask for fewer.</source>
        <translation>请将这些权限范围添加到应用，或减少请求的权限范围。</translation>
    </message>
    <message>
        <source>This way to sign in is switched off for the app.</source>
        <translation>该应用已关闭这种登录方式。</translation>
    </message>
    <message>
        <source>Switch on the web server flow in the app, or use another app.</source>
        <translation>请在应用中打开 Web 服务器流程，或使用其他应用。</translation>
    </message>
    <message>
        <source>Signing in by a code is switched off for the app.</source>
        <translation>该应用已关闭使用代码登录。</translation>
    </message>
    <message>
        <source>Switch on Device Flow in the app, or sign in with your browser.</source>
        <translation>请在应用中打开 Device Flow，或使用浏览器登录。</translation>
    </message>
    <message>
        <source>The app does not take the proof Patchbay sends (PKCE).</source>
        <translation>该应用不接受 Patchbay 发送的证明 (PKCE)。</translation>
    </message>
    <message>
        <source>Turn on “Require PKCE” in the app, then wait up to 10 minutes.</source>
        <translation>请在应用中打开“Require PKCE”，然后最多等待 10 分钟。</translation>
    </message>
    <message>
        <source>This user is no longer active in the org.</source>
        <translation>此用户在该组织中已停用。</translation>
    </message>
    <message>
        <source>Please activate my user again, or tell me which user to sign in with.</source>
        <translation>请重新启用我的用户，或告诉我应使用哪个用户登录。</translation>
    </message>
    <message>
        <source>The org is locked, closed or suspended.</source>
        <translation>该组织已被锁定、关闭或暂停。</translation>
    </message>
    <message>
        <source>This user signed in too often within an hour.</source>
        <translation>此用户在一小时内登录次数过多。</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>%1 目前出现问题。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后重试。</translation>
    </message>
    <message>
        <source>Your organization does not allow this app.</source>
        <translation>您的组织不允许使用此应用。</translation>
    </message>
    <message>
        <source>Ask the admin of your organization to allow it.</source>
        <translation>请让您组织的管理员允许它。</translation>
    </message>
    <message>
        <source>Please allow the app that Patchbay signs in with for our organization.</source>
        <translation>请在我们的组织中允许 Patchbay 登录所用的应用。</translation>
    </message>
    <message>
        <source>This app is for members of one organization only.</source>
        <translation>此应用仅供某一组织的成员使用。</translation>
    </message>
    <message>
        <source>Sign in with an account of that organization, or use another app.</source>
        <translation>请使用该组织的帐户登录，或使用其他应用。</translation>
    </message>
    <message>
        <source>%1 takes sign-ins in a browser only.</source>
        <translation>%1 只接受在浏览器中登录。</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>请改用浏览器登录。</translation>
    </message>
    <message>
        <source>The org has used up its API requests for now.</source>
        <translation>该组织目前的 API 请求已用完。</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when there are some again. An admin can see who uses them up.</source>
        <translation>有可用请求时，Patchbay 会自动继续。管理员可以查看是谁用完了它们。</translation>
    </message>
    <message>
        <source>The org&apos;s API requests are used up. Please look at Setup, Company Information, API Requests, and which apps use them.</source>
        <translation>组织的 API 请求已用完。请查看“设置”的“公司信息 (Company Information)”中的 API 请求，以及是哪些应用在使用。</translation>
    </message>
    <message>
        <source>The org has no storage left.</source>
        <translation>该组织已没有存储空间。</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full, so no record can be created. Please free some: Setup, Storage Usage.</source>
        <translation>组织的数据存储已满，无法创建记录。请释放一些空间：“设置”的“存储使用 (Storage Usage)”。</translation>
    </message>
    <message>
        <source>The org&apos;s trial has ended.</source>
        <translation>该组织的试用期已结束。</translation>
    </message>
    <message>
        <source>A security policy of the org stopped this.</source>
        <translation>组织的安全策略阻止了此操作。</translation>
    </message>
    <message>
        <source>A transaction security policy stopped Patchbay. Please allow what it does, or tell me which way to take.</source>
        <translation>某个事务安全策略阻止了 Patchbay。请允许它的操作，或告诉我应采用哪种方式。</translation>
    </message>
    <message>
        <source>A limit of the org is reached.</source>
        <translation>已达到组织的限制。</translation>
    </message>
    <message>
        <source>A limit of our org stops what I do with Patchbay. Please look into it.</source>
        <translation>我们组织的某项限制阻止了我用 Patchbay 进行的操作。请查看。</translation>
    </message>
    <message>
        <source>This is not switched on in the org.</source>
        <translation>该组织未打开此功能。</translation>
    </message>
    <message>
        <source>Something that Patchbay needs is switched off in our org. Please switch it on for my user.</source>
        <translation>Patchbay 所需的某项功能在我们组织中已关闭。请为我的用户打开它。</translation>
    </message>
    <message>
        <source>The app may not use the API.</source>
        <translation>该应用不能使用 API。</translation>
    </message>
    <message>
        <source>Add the scope “api” to the app, then reconnect.</source>
        <translation>请将权限范围“api”添加到应用，然后重新连接。</translation>
    </message>
    <message>
        <source>The token is no longer valid.</source>
        <translation>令牌已失效。</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>The token belongs to another org.</source>
        <translation>该令牌属于另一个组织。</translation>
    </message>
    <message>
        <source>This user may not see the account.</source>
        <translation>此用户不能查看该帐户。</translation>
    </message>
    <message>
        <source>The org has moved to another address.</source>
        <translation>该组织已迁移到其他地址。</translation>
    </message>
    <message>
        <source>Patchbay asks for the new one by itself. If that does not help, reconnect.</source>
        <translation>Patchbay 会自动查询新地址。如果仍无法解决，请重新连接。</translation>
    </message>
    <message>
        <source>The org does not have this version of the API any more.</source>
        <translation>该组织已不再提供此版本的 API。</translation>
    </message>
    <message>
        <source>Install a newer Patchbay.</source>
        <translation>请安装更新版本的 Patchbay。</translation>
    </message>
    <message>
        <source>%1 is too busy right now.</source>
        <translation>%1 目前过于繁忙。</translation>
    </message>
    <message>
        <source>Somebody else is writing the same records.</source>
        <translation>其他人正在写入相同的记录。</translation>
    </message>
    <message>
        <source>Patchbay tries again by itself.</source>
        <translation>Patchbay 会自动重试。</translation>
    </message>
    <message>
        <source>The org does not let this account do that.</source>
        <translation>组织不允许此帐户执行该操作。</translation>
    </message>
    <message>
        <source>Our org forbids something that Patchbay does for my user. Please look into it.</source>
        <translation>我们组织禁止 Patchbay 为我的用户执行的某项操作。请查看。</translation>
    </message>
    <message>
        <source>The org does not have the rest of that list any more.</source>
        <translation>组织中已没有该列表的其余部分。</translation>
    </message>
    <message>
        <source>The org has no such kind of record, or this account may not see it.</source>
        <translation>组织中没有此类记录，或此帐户不能查看它。</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>组织的一条规则拒绝了它。</translation>
    </message>
    <message>
        <source>The org does not allow this choice for the field.</source>
        <translation>组织不允许该字段使用此选项。</translation>
    </message>
    <message>
        <source>Choose another, then send again.</source>
        <translation>请选择其他选项，然后重新发送。</translation>
    </message>
    <message>
        <source>The org takes it for a record that it has already.</source>
        <translation>组织认为它是已有的记录。</translation>
    </message>
    <message>
        <source>Use the other record, or ask an admin about the duplicate rule.</source>
        <translation>请使用另一条记录，或向管理员咨询重复规则。</translation>
    </message>
    <message>
        <source>A field that must be filled in is empty.</source>
        <translation>有一个必填字段为空。</translation>
    </message>
    <message>
        <source>Fill it in, then send again.</source>
        <translation>请填写，然后重新发送。</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>电子邮件地址无效。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文本过长。</translation>
    </message>
    <message>
        <source>Shorten it, then send again.</source>
        <translation>请缩短，然后重新发送。</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>该值不在可选项中。</translation>
    </message>
    <message>
        <source>Choose one, then send again.</source>
        <translation>请选择一项，然后重新发送。</translation>
    </message>
    <message>
        <source>A number is too large or too small.</source>
        <translation>有一个数字过大或过小。</translation>
    </message>
    <message>
        <source>An ID in the record is not right.</source>
        <translation>记录中有一个 ID 不正确。</translation>
    </message>
    <message>
        <source>A record that this one refers to is not there, or may not be used.</source>
        <translation>此记录引用的某条记录不存在，或不能使用。</translation>
    </message>
    <message>
        <source>This account may not use a record that this one refers to, such as its owner or campaign.</source>
        <translation>此帐户不能使用此记录引用的某条记录，例如其所有人或市场活动。</translation>
    </message>
    <message>
        <source>Choose another, or ask an admin.</source>
        <translation>请选择其他记录，或联系管理员。</translation>
    </message>
    <message>
        <source>Please let my user read and use the records that mine refer to, such as owner, account and campaign.</source>
        <translation>请允许我的用户读取和使用我的记录所引用的记录，例如所有人、客户和市场活动。</translation>
    </message>
    <message>
        <source>Its owner is a user who is no longer active.</source>
        <translation>其所有人是已停用的用户。</translation>
    </message>
    <message>
        <source>Choose another owner, then send again.</source>
        <translation>请选择其他所有人，然后重新发送。</translation>
    </message>
    <message>
        <source>The record is locked while it is being approved.</source>
        <translation>该记录在审批期间被锁定。</translation>
    </message>
    <message>
        <source>Wait for the approval, or ask an admin.</source>
        <translation>请等待审批，或联系管理员。</translation>
    </message>
    <message>
        <source>The record was deleted there.</source>
        <translation>该记录已在那里被删除。</translation>
    </message>
    <message>
        <source>Restore it from the org&apos;s recycle bin, or create it anew.</source>
        <translation>请从组织的回收站中恢复它，或重新创建。</translation>
    </message>
    <message>
        <source>The lead has been converted already.</source>
        <translation>该潜在客户已转换。</translation>
    </message>
    <message>
        <source>Use its contact or account instead.</source>
        <translation>请改用其联系人或客户。</translation>
    </message>
    <message>
        <source>Another record holds the same value in a field where each is unique.</source>
        <translation>另一条记录在要求值唯一的字段中有相同的值。</translation>
    </message>
    <message>
        <source>Change it, or use the other record.</source>
        <translation>请修改它，或使用另一条记录。</translation>
    </message>
    <message>
        <source>The org did not delete it.</source>
        <translation>组织未删除它。</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>name@company.example</source>
        <translation>name@company.example</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice made</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no date chosen</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Welcome to Patchbay</source>
        <translation>欢迎使用 Patchbay</translation>
    </message>
    <message>
        <source>Connect your accounts, then send leads where they belong.</source>
        <translation>连接您的帐户，然后将潜在客户发送到应去的地方。</translation>
    </message>
    <message>
        <source>Try the demo org</source>
        <translation>试用演示组织</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>&amp;Try the demo org</source>
        <translation>试用演示组织(&amp;T)</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>Production or sandbox. You need an External Client App in your org; Patchbay shows you each step.</source>
        <translation>生产或沙盒。您的组织中需要有 External Client App；Patchbay 会向您显示每个步骤。</translation>
    </message>
    <message>
        <source>Something else first?</source>
        <translation>想先连接其他服务？</translation>
    </message>
    <message>
        <source>Tokens stay in your keychain</source>
        <translation>令牌保存在您的密钥环中</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>不会丢失任何内容</translation>
    </message>
    <message>
        <source>Records are saved here first, then sent.</source>
        <translation>记录会先保存在此处，然后发送。</translation>
    </message>
    <message>
        <source>No server of ours</source>
        <translation>没有我们的服务器</translation>
    </message>
    <message>
        <source>Your computer talks to your services directly.</source>
        <translation>您的计算机直接与您的服务通信。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
</context>
<context>
    <name>HabitsPane</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>St&amp;art at login</source>
        <translation>登录时启动(&amp;A)</translation>
    </message>
    <message>
        <source>Opens in the background and sends what waits.</source>
        <translation>在后台打开，并发送等待中的内容。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>A &amp;connection needs you</source>
        <translation>连接需要您处理(&amp;C)</translation>
    </message>
    <message>
        <source>A connection needs you</source>
        <translation>连接需要您处理</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>更改会立即生效。</translation>
    </message>
    <message>
        <source>&amp;Quick lead from anywhere</source>
        <translation>随处打开快速潜在客户(&amp;Q)</translation>
    </message>
    <message>
        <source>Give this command a key in your desktop&apos;s keyboard settings.</source>
        <translation>在桌面的键盘设置中为此命令指定一个按键。</translation>
    </message>
    <message>
        <source>Command for a quick lead</source>
        <translation>快速潜在客户的命令</translation>
    </message>
    <message>
        <source>A &amp;record or an automation needs you</source>
        <translation>记录或自动化需要您处理(&amp;R)</translation>
    </message>
    <message>
        <source>A record or an automation needs you</source>
        <translation>记录或自动化需要您处理</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. What needs you stands in the window, on the pages Connections and Activity.</source>
        <translation>此桌面不显示通知。需要您处理的内容会显示在窗口的“连接”和“活动记录”页面上。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>The demo org is a Salesforce org that runs on this computer. It needs no account, and nothing you enter there leaves this computer: the quickest way to see a first lead arrive.</source>
        <translation>演示组织是在此计算机上运行的 Salesforce 组织。它不需要帐户，您在其中输入的内容不会离开此计算机：这是看到第一个潜在客户到达的最快方式。</translation>
    </message>
    <message>
        <source>For your own Salesforce org Patchbay asks once for a client id; its settings page says how to get one. All other services are in the list of providers.</source>
        <translation>对于您自己的 Salesforce 组织，Patchbay 只需询问一次客户端 ID；其设置页面会说明如何获取。其他所有服务都在提供商列表中。</translation>
    </message>
    <message>
        <source>The welcome page goes when you skip it, or when a first connection is there.</source>
        <translation>当您跳过欢迎页面，或已有第一个连接时，该页面便不再显示。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Each service has a card. Connect opens the service&apos;s own sign-in page; your password is typed there and never reaches Patchbay. What it gets in return, a token, is kept in your computer&apos;s keychain.</source>
        <translation>每个服务都有一张卡片。“连接”会打开服务自己的登录页面；密码在该页面上输入，不会传到 Patchbay。Patchbay 得到的是令牌，它保存在您计算机的密钥环中。</translation>
    </message>
    <message>
        <source>A service may have several accounts: each is a row of its card, with the name, the kind of org and the state.</source>
        <translation>一个服务可以有多个帐户：每个帐户在卡片上占一行，显示名称、组织类型和状态。</translation>
    </message>
    <message>
        <source>When a card wants you</source>
        <translation>当卡片需要您处理时</translation>
    </message>
    <message>
        <source>Needs reconnect: the service ended the access; the card says why. Offline: the service did not answer. You stay signed in, and Patchbay keeps trying.</source>
        <translation>需要重新连接：服务已终止访问权限；卡片会说明原因。离线：服务没有应答。您仍保持登录状态，Patchbay 会继续尝试。</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>The list holds the services that Patchbay knows and that are not on your page yet. What you add gets a card there; nothing is connected by that.</source>
        <translation>列表中是 Patchbay 已知、但尚未在您页面上的服务。您添加的内容会在页面上显示为卡片；这样不会建立任何连接。</translation>
    </message>
    <message>
        <source>One that is missing</source>
        <translation>列表中没有的服务</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2 can be added. Enter its addresses, or have them looked up where the service tells them itself.</source>
        <translation>任何使用 OAuth 2 登录的服务都可以添加。请输入其地址；如果服务公布了地址，也可以自动查询。</translation>
    </message>
    <message>
        <source>You can also have a file written and fill it in: the card changes whenever you save, and mistakes in it are told.</source>
        <translation>您也可以让 Patchbay 生成一个文件并填写：每次保存时卡片会随之变化，文件中的错误也会显示出来。</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>提供商设置</translation>
    </message>
    <message>
        <source>A client secret is needed only where the service asks for one; it is kept in your keychain.</source>
        <translation>只有服务要求时才需要客户端密钥；它会保存在您的密钥环中。</translation>
    </message>
    <message>
        <source>For Salesforce</source>
        <translation>对于 Salesforce</translation>
    </message>
    <message>
        <source>In Salesforce, open Setup, then External Client App Manager, and choose New External Client App.</source>
        <translation>在 Salesforce 的“设置”中打开 External Client App Manager，然后选择 New External Client App。</translation>
    </message>
    <message>
        <source>Turn on OAuth and paste all redirect URIs of this page, one per line.</source>
        <translation>打开 OAuth，并粘贴此页面的全部重定向 URI，每行一个。</translation>
    </message>
    <message>
        <source>Add the scopes that are ticked here.</source>
        <translation>添加此处勾选的权限范围。</translation>
    </message>
    <message>
        <source>Turn on Require PKCE. Turn off both options that require a secret.</source>
        <translation>打开 Require PKCE。关闭两个要求密钥的选项。</translation>
    </message>
    <message>
        <source>Save, and wait up to ten minutes. Copy the consumer key; it is the client id.</source>
        <translation>保存后最多等待十分钟。复制使用者密钥 (Consumer Key)；它就是客户端 ID。</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>The band at the top names the org that the record goes to; production has a line of its own colour. Choose the kind of record; the fields come from that org.</source>
        <translation>顶部的横幅显示记录将发送到哪个组织；生产组织有一条专用颜色的线。选择对象类型后，会显示该组织的字段。</translation>
    </message>
    <message>
        <source>Fill in the fields with a red mark. A lead without a company is saved with “Unknown” and shows up under To complete. An e-mail signature or a vCard fills the form after you have looked at what was recognised.</source>
        <translation>请填写带红色标记的字段。没有公司的潜在客户会以“Unknown”保存，并显示在“待补全”中。使用电子邮件签名或 vCard 时，您先查看识别出的内容，然后再填入表单。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>不会丢失任何内容</translation>
    </message>
    <message>
        <source>A record is on your disk before the form clears, also without a network. If somebody with the same e-mail address is in the org already, you see it before you create a second one.</source>
        <translation>在表单清空之前，记录就已保存到磁盘上，没有网络时也是如此。如果组织中已有人使用同一电子邮件地址，您会在重复创建之前看到。</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>快速潜在客户</translation>
    </message>
    <message>
        <source>A small window that stays on top, for a name, a company and an e-mail address. Open it by its keys on any page, by Go to, or from the icon in the tray where your desktop has one.</source>
        <translation>一个始终位于最前的小窗口，用于录入姓名、公司和电子邮件地址。可在任何页面用快捷键打开，也可通过“转到”打开；如果桌面有托盘，还可通过托盘图标打开。</translation>
    </message>
    <message>
        <source>It writes to the org that its band names. Create and new keeps the window open for the next one. All fields takes what you typed to the large form.</source>
        <translation>它会写入其横幅所示的组织。“创建并新建”会让窗口保持打开，以便录入下一个。“所有字段”会将您输入的内容带到完整的表单中。</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>在展会或值班期间</translation>
    </message>
    <message>
        <source>The campaign, the lead source and the owner can stay from lead to lead, so that only what differs is typed. They stay until you end it, also after a new start.</source>
        <translation>市场活动、潜在客户来源和所有人可在各潜在客户之间保留，您只需输入不同的内容。它们会一直保留到您将其结束为止，重新启动后也是如此。</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>On the page New record, choose the org and the kind Lead.</source>
        <translation>在“新建记录”页面上，选择组织，并选择“潜在客户”类型。</translation>
    </message>
    <message>
        <source>Press Choose what stays, and fill in what all leads have in common.</source>
        <translation>按“选择要保留的内容”，并填写所有潜在客户共有的内容。</translation>
    </message>
    <message>
        <source>Enter leads. A strip above the form says what stays, and lets you change it.</source>
        <translation>录入潜在客户。表单上方的条会显示保留了哪些内容，您可以在那里更改。</translation>
    </message>
    <message>
        <source>Press End when the fair is over.</source>
        <translation>展会结束后，按“结束”。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Everything that was written or waits: choose a row to see its details. What waits goes out by itself when the org can be reached.</source>
        <translation>这里是已写入和等待中的所有内容：选择一行可查看其详细信息。可以访问组织时，等待中的内容会自动发送。</translation>
    </message>
    <message>
        <source>What a record may need</source>
        <translation>记录可能需要的处理</translation>
    </message>
    <message>
        <source>Uncertain: no answer came. Patchbay looks in the org before it sends again, and asks you where it cannot tell. So no record is created twice.</source>
        <translation>不确定：没有收到应答。Patchbay 会先在组织中查找，然后再重新发送；无法确定时会询问您。因此不会重复创建记录。</translation>
    </message>
    <message>
        <source>Export writes what is shown into a table. Records that arrived can be forgotten after some days: see Settings, Privacy.</source>
        <translation>“导出”会将显示的内容保存为表格。已到达的记录可以在若干天后清除：参见“设置”的“隐私”。</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补全</translation>
    </message>
    <message>
        <source>Leads that were saved without a company, and contacts without a name, are listed on the page Activity under To complete. Patchbay asks the chosen org which of them still have their placeholder; where it cannot ask, it lists those entered here.</source>
        <translation>没有公司的潜在客户和没有姓名的联系人，会列在“活动记录”页面的“待补全”下。Patchbay 会向所选组织查询其中哪些仍是占位内容；无法查询时，会列出在此处录入的记录。</translation>
    </message>
    <message>
        <source>Choose one and press Complete: fill in what was missing and save. The change is written to the org. Whoever was completed leaves the list.</source>
        <translation>选择一条并按“补全”：填写缺少的内容并保存。更改会写入组织。已补全的人会从列表中移除。</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>When a record has arrived, something else can happen: a message in a Slack channel, an issue in Linear, a contact in HubSpot or Zoho CRM. Each is off until you switch it on.</source>
        <translation>记录到达后，可以执行其他操作：在 Slack 频道中发布消息，在 Linear 中创建事务，在 HubSpot 或 Zoho CRM 中创建联系人。每个自动化在您开启之前都处于关闭状态。</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>创建自动化</translation>
    </message>
    <message>
        <source>Connect the service that shall act.</source>
        <translation>连接要执行操作的服务。</translation>
    </message>
    <message>
        <source>Press New automation, and choose when it runs and what it does.</source>
        <translation>按“新建自动化”，选择运行时机和操作。</translation>
    </message>
    <message>
        <source>Look at the preview, and send a test.</source>
        <translation>查看预览，并发送测试。</translation>
    </message>
    <message>
        <source>Save it, and switch it on in the list.</source>
        <translation>保存，然后在列表中将其开启。</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>如果失败</translation>
    </message>
    <message>
        <source>The record stays as it is. Activity says what failed and why; what may have been done already is never repeated by itself.</source>
        <translation>记录保持不变。“活动记录”会说明失败的内容及原因；可能已完成的操作绝不会自动重复执行。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Every change is in effect at once. General: language, theme, and how the window behaves. Sign-in: whether sign-in pages open in Patchbay&apos;s window or in your browser.</source>
        <translation>所有更改都会立即生效。常规：语言、主题和窗口行为。登录：登录页面在 Patchbay 的窗口中还是在您的浏览器中打开。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Read-only keeps Patchbay from writing to any org. A passphrase locks the window when it starts and when you are away; it encrypts nothing.</source>
        <translation>“只读”会阻止 Patchbay 向任何组织写入内容。密码短语会在 Patchbay 启动时和您离开时锁定窗口；它不加密任何内容。</translation>
    </message>
    <message>
        <source>Remove everything from this computer ends each access at its service and deletes what Patchbay keeps here. It asks first.</source>
        <translation>“从此计算机移除所有内容”会在各服务上终止访问权限，并删除 Patchbay 保存在此处的内容。执行前会先询问。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>What a policy file of your administrator settles is listed there.</source>
        <translation>管理员的策略文件所规定的内容会列在那里。</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>本地请求</translation>
    </message>
    <message>
        <source>Other programs on this computer can hand records to Patchbay: by HTTP, or as files in a folder. Patchbay puts them on disk and sends them. It is off until you switch it on, and other computers do not reach it.</source>
        <translation>此计算机上的其他程序可以向 Patchbay 提交记录：通过 HTTP，或以文件夹中文件的形式。Patchbay 会将记录保存到磁盘并发送。在您开启之前它处于关闭状态，其他计算机无法访问。</translation>
    </message>
    <message>
        <source>Let a program in</source>
        <translation>允许程序访问</translation>
    </message>
    <message>
        <source>In Settings, open Local requests and switch on Take records from other programs.</source>
        <translation>在“设置”中打开“本地请求”，并开启“接收其他程序提交的记录”。</translation>
    </message>
    <message>
        <source>Add a key for the program. It is shown once: copy it there. Revoke it whenever you like.</source>
        <translation>为该程序添加一个密钥。密钥仅显示一次：请将其复制到该程序中。您可以随时撤销它。</translation>
    </message>
    <message>
        <source>Or choose a folder: JSON, CSV and vCard files in it become records.</source>
        <translation>或者选择一个文件夹：其中的 JSON、CSV 和 vCard 文件会成为记录。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from control to control; Alt and an underlined letter lead straight to one.</source>
        <translation>所有操作都可以不用鼠标完成。Tab 键可在控件之间移动；Alt 键加带下划线的字母可直接转到某个控件。</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>在此页面上搜索</translation>
    </message>
    <message>
        <source>Create the record, or update the one that was found</source>
        <translation>创建记录，或更新找到的记录</translation>
    </message>
    <message>
        <source>Create the record and begin a new one</source>
        <translation>创建记录并开始新建</translation>
    </message>
    <message>
        <source>Fill the form from a copied signature</source>
        <translation>用复制的签名填写表单</translation>
    </message>
    <message>
        <source>Close the details, clear the search, or leave the help</source>
        <translation>关闭详细信息、清除搜索或离开帮助</translation>
    </message>
    <message>
        <source>Rejected: the org did not take it, and says why. Change the blamed field in the panel, or open the form, then send it.</source>
        <translation>已拒绝：组织未接受该记录，并说明了原因。请在面板中更改出错的字段，或打开表单，然后发送。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Menu of a card or a field</source>
        <translation>卡片或字段的菜单</translation>
    </message>
    <message>
        <source>To the sidebar, the page, its details; back with Shift</source>
        <translation>转到侧边栏、页面、页面的详细信息；按住 Shift 则反向移动</translation>
    </message>
    <message>
        <source>Test asks the service now. Disconnect ends the access there and removes it here. Press Enter on a card, or on an account&apos;s row, for its details.</source>
        <translation>“测试”会立即查询服务。“断开连接”会终止那里的访问权限，并将其从此处移除。在卡片或帐户所在行上按 Enter 键可查看详细信息。</translation>
    </message>
    <message>
        <source>Most services let in only programs that they know. You register an app there once and enter its client id here.</source>
        <translation>大多数服务只允许它们认识的程序访问。您只需在那里注册一次应用，然后在此处输入其客户端 ID。</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain: under Where to sign in, choose Your own domain and enter it.</source>
        <translation>Local 应用只能在其所属组织的域上使用：在“登录位置”下选择“您自己的域”，然后输入该域。</translation>
    </message>
    <message>
        <source>Press Check this app. If it finds nothing wrong, save, and connect.</source>
        <translation>按“检查此应用”。如果没有发现问题，则保存并连接。</translation>
    </message>
    <message>
        <source>Discard takes away what you do not want to send. Undo, in the note at the bottom, brings it back while the note stands there.</source>
        <translation>“丢弃”会移除您不想发送的内容。底部的提示显示期间，可通过其中的“撤消”将其恢复。</translation>
    </message>
    <message>
        <source>Requests go as your system says, by a proxy of your own, or by none. A proxy&apos;s password is kept in your keychain. While a proxy is in the way, nothing is lost: records wait, and you stay signed in.</source>
        <translation>请求可以按系统设置发送、通过您自己的代理发送，或不使用代理。代理的密码保存在您的密钥环中。代理阻碍请求时不会丢失任何内容：记录会等待，您仍保持登录状态。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>What works on this computer and what does not. Copy report is for whoever helps you: no token, account, name or host is in it.</source>
        <translation>显示此计算机上哪些正常、哪些不正常。“复制报告”的内容可交给帮助您的人：其中不含任何令牌、帐户、姓名或主机。</translation>
    </message>
    <message>
        <source>Test what is connected, or read the page again</source>
        <translation>测试已连接的内容，或重新读取页面</translation>
    </message>
    <message>
        <source>Disconnect or discard what is chosen; you are asked first</source>
        <translation>断开或丢弃所选内容；会先询问您</translation>
    </message>
    <message>
        <source>Take back what a message at the bottom says</source>
        <translation>撤消底部消息所述的操作</translation>
    </message>
    <message>
        <source>Details of a card, or of an account&apos;s row</source>
        <translation>卡片或帐户所在行的详细信息</translation>
    </message>
    <message>
        <source>Nothing twice</source>
        <translation>不会重复</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>自动化的运行</translation>
    </message>
    <message>
        <source>Each time an automation does something for a record, that is a run. The list says what was done, what waits and what failed; choose a row to see the reason.</source>
        <translation>自动化每次为一条记录执行操作，就是一次运行。列表会说明哪些已完成、哪些在等待、哪些失败了；选择一行可查看原因。</translation>
    </message>
    <message>
        <source>What waits goes on by itself: when the service answers, when its connection works, or when you switch the automation on.</source>
        <translation>等待中的内容会自动继续：当服务应答、其连接恢复正常，或您开启该自动化时。</translation>
    </message>
    <message>
        <source>What a run may need</source>
        <translation>运行可能需要的处理</translation>
    </message>
    <message>
        <source>It was not done: correct what the panel names, then press Try again.</source>
        <translation>未完成：更正面板中指出的内容，然后按“重试”。</translation>
    </message>
    <message>
        <source>Did it arrive? No answer came. Look in the service, then press It arrived, or Send again. Patchbay does not repeat it by itself, so nothing is done twice.</source>
        <translation>是否已到达？没有应答。请在该服务中查看，然后按“已到达”或“重新发送”。Patchbay 不会自动重复执行，因此不会有任何操作执行两次。</translation>
    </message>
    <message>
        <source>Discard forgets a run that need not be done. The record stays as it is.</source>
        <translation>“丢弃”会清除无需执行的运行。记录保持不变。</translation>
    </message>
    <message>
        <source>Open a file… takes a vCard into the form, or a CSV file of leads to the page Import; so does a file that you drop anywhere on the window.</source>
        <translation>“打开文件…”会将 vCard 载入表单，将潜在客户 CSV 文件载入“导入”页面；拖放到窗口任意位置的文件也是如此。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>A CSV file of leads comes into an org here: choose it on the page, drop it on the window, or open it with Patchbay. Its first line names the columns. It may have 5,000 rows and 8 MB.</source>
        <translation>在这里将潜在客户 CSV 文件导入组织：在页面上选择、拖放到窗口上，或用 Patchbay 打开。第一行是列名。最多可有 5,000 行、8 MB。</translation>
    </message>
    <message>
        <source>Look at the org, and at the field that each column goes to; choose another, or leave the column out.</source>
        <translation>查看组织以及每列对应的字段；可以选择其他字段，或略过该列。</translation>
    </message>
    <message>
        <source>Add what is the same for every row, such as the lead source.</source>
        <translation>添加各行相同的内容，例如潜在客户来源。</translation>
    </message>
    <message>
        <source>Check. Rows with an error are left out; save them, correct them, and open that file.</source>
        <translation>检查。有错误的行会被略过；请将其保存、更正，然后打开该文件。</translation>
    </message>
    <message>
        <source>Import. For a production org you type its name first.</source>
        <translation>导入。对于生产组织，需要先输入其名称。</translation>
    </message>
    <message>
        <source>The leads wait in Activity and go out as soon as the org answers. You can stop: what still waits leaves the queue, what arrived stays.</source>
        <translation>潜在客户在“活动记录”中等待，组织一有应答就会发送。您可以停止：仍在等待的会移出队列，已到达的会保留。</translation>
    </message>
    <message>
        <source>The same file opened again brings only what is new or corrected in it.</source>
        <translation>再次打开同一文件时，只会导入其中新增或已更正的内容。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>记录 ID</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Waits: Patchbay is read-only</source>
        <translation>正在等待：Patchbay 处于只读状态</translation>
    </message>
    <message>
        <source>Waits for your administrator</source>
        <translation>正在等待管理员</translation>
    </message>
    <message>
        <source>Records go out as soon as that is over.</source>
        <translation>一旦解除，记录就会发送。</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>正在等待网络</translation>
    </message>
    <message>
        <source>Waits for your keychain</source>
        <translation>正在等待密钥环</translation>
    </message>
    <message>
        <source>Waits until you sign in again</source>
        <translation>等待您重新登录</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>其连接已不存在</translation>
    </message>
    <message>
        <source>Connect the org again, or send it as an account that is connected now.</source>
        <translation>请重新连接该组织，或以当前已连接的帐户发送。</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>正在等待代理</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>在活动记录中显示</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 过大。</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This address takes %1.</source>
        <translation>此地址接受 %1。</translation>
    </message>
    <message>
        <source>This key is not for web pages of this address.</source>
        <translation>此密钥不能用于此地址的网页。</translation>
    </message>
    <message>
        <source>Too many requests with this key. Wait a little.</source>
        <translation>使用此密钥的请求过多。请稍候。</translation>
    </message>
    <message>
        <source>Too many requests are in hand here. Wait a little.</source>
        <translation>正在处理的请求过多。请稍候。</translation>
    </message>
    <message>
        <source>Too many requests without a key. Wait a little.</source>
        <translation>没有密钥的请求过多。请稍候。</translation>
    </message>
    <message>
        <source>No key is for web pages of this address.</source>
        <translation>没有可用于此地址网页的密钥。</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>此处没有内容。</translation>
    </message>
    <message>
        <source>This key may not create records of kind %1.</source>
        <translation>此密钥不能创建 %1 类型的记录。</translation>
    </message>
    <message>
        <source>This key may not list connections.</source>
        <translation>此密钥不能列出连接。</translation>
    </message>
    <message>
        <source>Send JSON, with Content-Type: application/json.</source>
        <translation>请发送 JSON，并附带 Content-Type: application/json。</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>此处无法识别“%1”。</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 200 visible characters.</source>
        <translation>Idempotency-Key 应为 1 到 200 个可见字符。</translation>
    </message>
    <message>
        <source>The body is not one JSON object in UTF-8.</source>
        <translation>正文不是一个 UTF-8 编码的 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message numerus="yes">
        <source>A record has %n fields at most.</source>
        <translation>
            <numerusform>一条记录最多有 %Ln 个字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>A name in the body is not a field&apos;s name.</source>
        <translation>正文中有一个名称不是字段名。</translation>
    </message>
    <message>
        <source>%1 is not a plain value.</source>
        <translation>%1 不是简单值。</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 含有控制字符。</translation>
    </message>
    <message>
        <source>Send the body whole, with a Content-Length; chunks are not taken.</source>
        <translation>请发送完整的正文并附带 Content-Length；不接受分块传输。</translation>
    </message>
    <message>
        <source>A POST needs a Content-Length.</source>
        <translation>POST 需要 Content-Length。</translation>
    </message>
    <message>
        <source>Content-Length is no number.</source>
        <translation>Content-Length 不是数字。</translation>
    </message>
    <message>
        <source>A body may have %1 bytes at most.</source>
        <translation>正文最多 %1 字节。</translation>
    </message>
    <message>
        <source>This is not a plain HTTP request.</source>
        <translation>这不是普通的 HTTP 请求。</translation>
    </message>
    <message>
        <source>The head of this request is too long.</source>
        <translation>此请求的头部过长。</translation>
    </message>
    <message>
        <source>Ask for localhost or 127.0.0.1.</source>
        <translation>请访问 localhost 或 127.0.0.1。</translation>
    </message>
    <message>
        <source>Patchbay is ending. Try again.</source>
        <translation>Patchbay 正在结束。请重试。</translation>
    </message>
    <message>
        <source>The time of this key is over. Make a new one with “patchbayctl key add”.</source>
        <translation>此密钥已过期。请使用“patchbayctl key add”创建新密钥。</translation>
    </message>
    <message>
        <source>Send a key of the intake, as “Authorization: Bearer …”. “patchbayctl key add” makes one.</source>
        <translation>请以“Authorization: Bearer …”的形式发送接收密钥。“patchbayctl key add”可创建密钥。</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another record.</source>
        <translation>此 Idempotency-Key 已用于另一条记录。</translation>
    </message>
    <message>
        <source>Open Patchbay and connect Salesforce.</source>
        <translation>请打开 Patchbay 并连接 Salesforce。</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>其中没有记录。</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8.</source>
        <translation>这不是 UTF-8 编码的 JSON。</translation>
    </message>
    <message numerus="yes">
        <source>A file may have %n records at most.</source>
        <translation>
            <numerusform>一个文件最多有 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is no record.</source>
        <comment>a place</comment>
        <translation>%1：这不是记录。</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>这不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>第一行必须是列名。</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is a control character.</source>
        <translation>第 %1 行第 %2 列：含有控制字符。</translation>
    </message>
    <message>
        <source>Line %1: column %2 has no name.</source>
        <translation>第 %1 行：第 %2 列没有名称。</translation>
    </message>
    <message>
        <source>Line %1: column %2 has the name of another.</source>
        <translation>第 %1 行：第 %2 列与另一列重名。</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quote stands where none may.</source>
        <translation>第 %1 行第 %2 列：此处不允许有引号。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quote that begins here never ends.</source>
        <translation>第 %1 行第 %2 列：从此处开始的引号没有结束。</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, the header has %3.</source>
        <translation>第 %1 行有 %2 列，而标题行有 %3 列。</translation>
    </message>
    <message>
        <source>Line %1: this is more than a file may hold.</source>
        <translation>第 %1 行：超出了一个文件可容纳的内容。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1: this is no vCard.</source>
        <comment>a place</comment>
        <translation>%1：这不是 vCard。</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files are taken: name it .json, .csv or .vcf.</source>
        <translation>接收 JSON、CSV 和 vCard 文件：请将其命名为 .json、.csv 或 .vcf。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) before it were taken.</source>
        <translation>
            <numerusform>此前的 %Ln 条记录已接收。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>此文件未被接收。</translation>
    </message>
    <message>
        <source>It was gone when it was to be read.</source>
        <translation>读取时它已不存在。</translation>
    </message>
    <message>
        <source>It is a link or no plain file.</source>
        <translation>它是链接，或不是普通文件。</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>它属于另一个用户。</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB.</source>
        <translation>
            <numerusform>它大于 %Ln MB。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取它。</translation>
    </message>
    <message>
        <source>No web page gets anything here.</source>
        <translation>网页无法从此处获取任何内容。</translation>
    </message>
    <message>
        <source>The window of Patchbay is locked. Unlock it first.</source>
        <translation>Patchbay 的窗口已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>LocalRequestsPane</name>
    <message>
        <source>Local requests</source>
        <translation>本地请求</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>此计算机上的程序</translation>
    </message>
    <message>
        <source>Take records from other &amp;programs</source>
        <translation>接收其他程序提交的记录(&amp;P)</translation>
    </message>
    <message>
        <source>Take records from other programs</source>
        <translation>接收其他程序提交的记录</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>On this computer only; other computers do not reach it.</source>
        <translation>仅限此计算机；其他计算机无法访问。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Give &amp;tokens to your own programs</source>
        <translation>向您自己的程序提供令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Give tokens to your own programs</source>
        <translation>向您自己的程序提供令牌</translation>
    </message>
    <message>
        <source>Take files from a folder</source>
        <translation>从文件夹接收文件</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>A key for each program</source>
        <translation>每个程序各有一个密钥</translation>
    </message>
    <message>
        <source>It is shown once, and can be revoked at any time.</source>
        <translation>密钥仅显示一次，可随时撤销。</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>添加密钥(&amp;A)…</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>更改会立即生效。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Patchbay is locked</source>
        <translation>Patchbay 已锁定</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Forgotten? With your keychain unlocked, “patchbayctl lock remove” in a terminal takes the lock off. The lock encrypts nothing and is no substitute for your keychain, which protects your tokens.</source>
        <translation>忘记了？在密钥环已解锁的情况下，在终端中运行“patchbayctl lock remove”即可解除此锁。此锁不加密任何内容，也不能代替保护令牌的密钥环。</translation>
    </message>
</context>
<context>
    <name>LoopbackPage</name>
    <message>
        <source>You can go back to Patchbay</source>
        <translation>您可以返回 Patchbay</translation>
    </message>
    <message>
        <source>The sign-in page has answered. Patchbay is checking the account now; you can close this tab.</source>
        <translation>登录页面已应答。Patchbay 正在检查帐户；您可以关闭此标签页。</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>未授予访问权限</translation>
    </message>
    <message>
        <source>Nothing was saved. You can close this tab and go back to Patchbay.</source>
        <translation>未保存任何内容。您可以关闭此标签页并返回 Patchbay。</translation>
    </message>
    <message>
        <source>This belongs to no sign-in</source>
        <translation>这不属于任何登录</translation>
    </message>
    <message>
        <source>Patchbay is waiting for another answer. Start again from Patchbay if you meant to sign in.</source>
        <translation>Patchbay 正在等待另一个应答。如果您要登录，请从 Patchbay 重新开始。</translation>
    </message>
    <message>
        <source>This was answered already</source>
        <translation>这已经应答过</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Patchbay.</source>
        <translation>您可以关闭此标签页并返回 Patchbay。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>此处没有内容</translation>
    </message>
    <message>
        <source>Patchbay only waits for a sign-in to come back.</source>
        <translation>Patchbay 只是在等待登录返回。</translation>
    </message>
    <message>
        <source>The sign-in page came back with an error</source>
        <translation>登录页面返回了错误</translation>
    </message>
    <message>
        <source>It does not say which sign-in it belongs to, so Patchbay waits for another answer. Go back to Patchbay to cancel, then try again.</source>
        <translation>它没有说明属于哪次登录，因此 Patchbay 仍在等待另一个应答。请返回 Patchbay 取消，然后重试。</translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message numerus="yes">
        <source>The newest sign-in token of %n connection(s) is not saved.</source>
        <translation>
            <numerusform>%Ln 个连接的最新登录令牌尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest sign-in token of %1 is not saved.</source>
        <translation>%1 的最新登录令牌尚未保存。</translation>
    </message>
    <message>
        <source>Your keychain did not take it. If you quit now, you may have to sign in again.</source>
        <translation>您的密钥环未能保存它。如果现在退出，您可能需要重新登录。</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>解锁并保存</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>仍然退出</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Patchbay does not use %1.</source>
        <extracomment>%1 is one path or several, each with what is wrong in it</extracomment>
        <translation>Patchbay 不使用 %1。</translation>
    </message>
    <message>
        <source>Correct the file or remove it, then start Patchbay again.</source>
        <translation>请更正或移除该文件，然后重新启动 Patchbay。</translation>
    </message>
    <message>
        <source>You signed in as someone else. Nothing has changed.</source>
        <translation>您以其他人的身份登录。未更改任何内容。</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed.</source>
        <translation>您以另一个帐户 %1 登录。未更改任何内容。</translation>
    </message>
    <message>
        <source>Sign in again with the account of this connection, or add the other one as new.</source>
        <translation>请使用此连接的帐户重新登录，或将另一个帐户添加为新连接。</translation>
    </message>
    <message>
        <source>You want to sign in to %1 at another place.</source>
        <translation>您要在另一个位置登录 %1。</translation>
    </message>
    <message>
        <source>Choose it in the settings of this provider.</source>
        <translation>请在此提供商的设置中选择。</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in, so Patchbay did not use it.</source>
        <translation>此应答属于另一次登录，因此 Patchbay 未使用它。</translation>
    </message>
    <message>
        <source>Try again, and finish in the window that opens then.</source>
        <translation>请重试，并在随后打开的窗口中完成。</translation>
    </message>
    <message>
        <source>This is not the address of the last page. That one begins with %1.</source>
        <extracomment>%1 is the beginning of an address, http://localhost:17177/oauth/callback</extracomment>
        <translation>这不是最后一页的地址。最后一页的地址以 %1 开头。</translation>
    </message>
    <message>
        <source>Finish in the browser first, then copy all of it.</source>
        <translation>请先在浏览器中完成，然后复制完整的地址。</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, or a part of it is missing.</source>
        <translation>此地址属于另一次登录，或缺少一部分。</translation>
    </message>
    <message>
        <source>Copy all of it from the page that came last.</source>
        <translation>请从最后出现的页面复制完整的地址。</translation>
    </message>
    <message>
        <source>Another program on this computer could use this sign-in, so Patchbay does not begin it.</source>
        <translation>此计算机上的另一个程序可能会利用此次登录，因此 Patchbay 不会开始登录。</translation>
    </message>
    <message>
        <source>Close the program that holds the port, then try again.</source>
        <translation>请关闭占用该端口的程序，然后重试。</translation>
    </message>
    <message>
        <source>The org does not have version %1 of the API.</source>
        <extracomment>%1 is a version, 59.0</extracomment>
        <translation>该组织没有 %1 版本的 API。</translation>
    </message>
    <message>
        <source>Choose another in the details of this connection.</source>
        <translation>请在此连接的详细信息中选择其他版本。</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>Check the domain in the settings of this provider, or your network.</source>
        <translation>请检查此提供商设置中的域，或检查您的网络。</translation>
    </message>
    <message>
        <source>This connection may not do that: it lacks %1.</source>
        <extracomment>%1 is a scope or several, as the provider writes them</extracomment>
        <translation>此连接无权执行该操作：缺少 %1。</translation>
    </message>
    <message>
        <source>Reconnect it, and allow that there.</source>
        <translation>请重新连接，并在那里允许。</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks a scope.</source>
        <translation>%1 不允许该操作：连接缺少一个权限范围。</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks %2.</source>
        <translation>%1 不允许该操作：连接缺少 %2。</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown safely inside Patchbay on this computer.</source>
        <translation>无法在此计算机上的 Patchbay 中安全地显示登录页面。</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>请改用浏览器登录。</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client id first.</source>
        <translation>%1 首先需要您自己的应用的客户端 ID。</translation>
    </message>
    <message>
        <source>Set it up, then connect.</source>
        <translation>请先设置，然后连接。</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client secret.</source>
        <translation>%1 需要您自己的应用的客户端密钥。</translation>
    </message>
    <message>
        <source>Enter it where you set up the app here; it is kept in your keychain.</source>
        <translation>请在此处设置应用的位置输入；它会保存在您的密钥环中。</translation>
    </message>
    <message>
        <source>The sign-in window is not installed (package patchbay-consent).</source>
        <translation>未安装登录窗口（软件包 patchbay-consent）。</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file</source>
        <translation>Patchbay 的数据文件</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file %1</source>
        <comment>a path</comment>
        <translation>Patchbay 的数据文件 %1</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1.</source>
        <extracomment>%1 is &quot;Patchbay&apos;s data file /home/robin/….db&quot;, here and below</extracomment>
        <translation>%1 所在的磁盘没有剩余空间。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy.</source>
        <translation>另一个程序正在占用 %1。</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>Another Patchbay has your data open: a window, or a patchbayctl that runs.</source>
        <translation>另一个 Patchbay 打开了您的数据：一个窗口，或一个正在运行的 patchbayctl。</translation>
    </message>
    <message>
        <source>Close it, then remove everything.</source>
        <translation>请将其关闭，然后移除所有内容。</translation>
    </message>
    <message>
        <source>%1 must not be written to.</source>
        <translation>%1 不允许写入。</translation>
    </message>
    <message>
        <source>Check its rights and those of its folder, then try again.</source>
        <translation>请检查该文件及其文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>The disk failed to read or write %1.</source>
        <translation>磁盘读取或写入 %1 失败。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Patchbay.</source>
        <translation>%1 由更新版本的 Patchbay 写入。</translation>
    </message>
    <message>
        <source>Install that version again; nothing was changed.</source>
        <translation>请重新安装该版本；未更改任何内容。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>Close Patchbay everywhere, then start it again.</source>
        <translation>请关闭所有 Patchbay，然后重新启动。</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file was damaged and has been set aside as %1.</source>
        <translation>Patchbay 的数据文件已损坏，已另存为 %1。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or connect again.</source>
        <translation>请从备份中恢复，或重新连接。</translation>
    </message>
    <message>
        <source>Patchbay cannot use %1.</source>
        <comment>a path</comment>
        <translation>Patchbay 无法使用 %1。</translation>
    </message>
    <message>
        <source>Check the disk, its space and the rights there, then try again.</source>
        <translation>请检查磁盘、剩余空间和权限，然后重试。</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>代码已过期。</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>%1 wants you to sign in there first.</source>
        <translation>%1 要求您先在那里登录。</translation>
    </message>
    <message>
        <source>%1 wants you to allow the access there first.</source>
        <translation>%1 要求您先在那里允许访问。</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used, so nothing was saved.</source>
        <translation>%1 的应答丢失或无法使用，因此未保存任何内容。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The demo org on this computer does not start.</source>
        <translation>此计算机上的演示组织无法启动。</translation>
    </message>
    <message>
        <source>Reinstall patchbay-demo-org, or move its data away: %1</source>
        <comment>a path</comment>
        <translation>请重新安装 patchbay-demo-org，或移走其数据：%1</translation>
    </message>
    <message>
        <source>The demo org is not installed on this computer.</source>
        <translation>此计算机上未安装演示组织。</translation>
    </message>
    <message>
        <source>Install it (package patchbay-demo-org).</source>
        <translation>请安装它（软件包 patchbay-demo-org）。</translation>
    </message>
    <message>
        <source>Your administrator has turned this off.</source>
        <translation>您的管理员已将其关闭。</translation>
    </message>
    <message>
        <source>Settings, Administrator tells what is settled on this computer.</source>
        <translation>“设置”的“管理员”中说明了此计算机上的规定。</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy cannot be used, so what it could forbid is off: %1.</source>
        <extracomment>%1 is the path of a file with what is wrong in it</extracomment>
        <translation>管理员的策略无法使用，因此它可能禁止的功能均已关闭：%1。</translation>
    </message>
    <message>
        <source>Ask your administrator to mend it.</source>
        <translation>请让管理员修复。</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>密码短语不正确。</translation>
    </message>
    <message>
        <source>Take four letters at least.</source>
        <translation>请至少使用四个字符。</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>错误次数过多。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Patchbay is read-only now: nothing is written to any org.</source>
        <translation>Patchbay 目前处于只读状态：不会向任何组织写入内容。</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Privacy.</source>
        <translation>可在“设置”的“隐私”中关闭。</translation>
    </message>
    <message>
        <source>Nothing is connected yet.</source>
        <translation>尚未建立任何连接。</translation>
    </message>
    <message>
        <source>Open Patchbay and press Connect.</source>
        <translation>请打开 Patchbay 并按“连接”。</translation>
    </message>
    <message>
        <source>No connection is called “%1”.</source>
        <translation>没有名为“%1”的连接。</translation>
    </message>
    <message>
        <source>“patchbayctl connection list” shows them.</source>
        <translation>“patchbayctl connection list”会列出连接。</translation>
    </message>
    <message>
        <source>More than one connection fits: %1.</source>
        <translation>有多个连接符合：%1。</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>请用 ID 指定一个。</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>没有符合的帐户。</translation>
    </message>
    <message>
        <source>The filter is empty, so nothing was done.</source>
        <translation>筛选条件为空，因此未执行任何操作。</translation>
    </message>
    <message>
        <source>Say which accounts.</source>
        <translation>请说明是哪些帐户。</translation>
    </message>
    <message>
        <source>Other accounts fit by now, so nothing was done.</source>
        <translation>符合的帐户已发生变化，因此未执行任何操作。</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>请重新查看。</translation>
    </message>
    <message>
        <source>This record is no longer as it was when you decided.</source>
        <translation>此记录与您作出决定时相比已有变化。</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>请重新查看。</translation>
    </message>
    <message>
        <source>There is no such record, or it does not wait for this decision.</source>
        <translation>没有这样的记录，或它不需要此决定。</translation>
    </message>
    <message>
        <source>Only a record that was written for another user, or whose connection is gone, does.</source>
        <translation>只有为其他用户写入的记录，或连接已不存在的记录才需要。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这样的记录。</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” shows them.</source>
        <translation>“patchbayctl outbox list”会列出记录。</translation>
    </message>
    <message>
        <source>This record waits for a decision.</source>
        <translation>此记录正在等待决定。</translation>
    </message>
    <message>
        <source>Use “patchbayctl outbox decide”, or “outbox reassign” for another user&apos;s.</source>
        <translation>请使用“patchbayctl outbox decide”；其他用户的记录请使用“outbox reassign”。</translation>
    </message>
    <message>
        <source>The org did not refuse this record.</source>
        <translation>组织未拒绝此记录。</translation>
    </message>
    <message>
        <source>“patchbayctl outbox send” sends what waits.</source>
        <translation>“patchbayctl outbox send”可发送等待中的记录。</translation>
    </message>
    <message>
        <source>This record does not wait for this decision.</source>
        <translation>此记录不需要此决定。</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” tells what it waits for.</source>
        <translation>“patchbayctl outbox list”会说明它在等待什么。</translation>
    </message>
    <message>
        <source>It may already be there.</source>
        <translation>它可能已经到达。</translation>
    </message>
    <message>
        <source>Look there first; to send it all the same, add --may-have-arrived.</source>
        <translation>请先到那里查看；如仍要发送，请添加 --may-have-arrived 选项。</translation>
    </message>
    <message>
        <source>It may already be there, and Patchbay still looks for it.</source>
        <translation>它可能已经到达，Patchbay 仍在查找。</translation>
    </message>
    <message>
        <source>To forget it all the same, add --may-have-arrived.</source>
        <translation>如仍要丢弃，请添加 --may-have-arrived 选项。</translation>
    </message>
    <message>
        <source>This record was sent, or is on its way.</source>
        <translation>此记录已发送，或正在发送。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>Add --yes to do it without a question.</source>
        <translation>添加 --yes 可不经询问直接执行。</translation>
    </message>
    <message>
        <source>It may already be there as %1.</source>
        <translation>它可能已作为 %1 存在。</translation>
    </message>
    <message>
        <source>This key was used for another record.</source>
        <translation>此密钥已用于另一条记录。</translation>
    </message>
    <message>
        <source>Take a key of its own for each.</source>
        <translation>请为每条记录使用各自的密钥。</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>请检查您的网络，然后重试。</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used.</source>
        <translation>%1 的应答丢失或无法使用。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>%1 目前出现问题。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now.</source>
        <translation>%1 暂时不再接受调用。</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>You declined at %1; nothing was changed.</source>
        <translation>您在 %1 上拒绝了；未更改任何内容。</translation>
    </message>
    <message>
        <source>%1 did not accept this app&apos;s settings.</source>
        <translation>%1 不接受此应用的设置。</translation>
    </message>
    <message>
        <source>Check the settings of the app and of Patchbay.</source>
        <translation>请检查应用和 Patchbay 的设置。</translation>
    </message>
    <message>
        <source>This account lacks a right for that.</source>
        <translation>此帐户缺少相应的权限。</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>请联系该组织的管理员。</translation>
    </message>
    <message>
        <source>The input was not accepted.</source>
        <translation>输入未被接受。</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>请修改后重新发送。</translation>
    </message>
    <message>
        <source>A similar record exists already.</source>
        <translation>已存在类似的记录。</translation>
    </message>
    <message>
        <source>Compare them, then decide.</source>
        <translation>请比较后决定。</translation>
    </message>
    <message>
        <source>It is not there (any more).</source>
        <translation>它不存在，或已不存在。</translation>
    </message>
    <message>
        <source>Your keychain is locked. You stay signed in.</source>
        <translation>您的密钥环已锁定。您仍保持登录状态。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain, and none answers.</source>
        <translation>Patchbay 只在密钥环中保存令牌，但没有密钥环应答。</translation>
    </message>
    <message>
        <source>Set one up, or connect for this run only.</source>
        <translation>请设置密钥环，或仅在本次运行中连接。</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1. Patchbay stopped.</source>
        <translation>与 %1 的连接不安全，Patchbay 已中止连接。</translation>
    </message>
    <message>
        <source>Check the address, and your network.</source>
        <translation>请检查地址和您的网络。</translation>
    </message>
    <message>
        <source>%1 sent an answer that Patchbay does not understand.</source>
        <translation>%1 发送了 Patchbay 无法理解的应答。</translation>
    </message>
    <message>
        <source>Check the address, then try again. A proxy or a sign-in page of your network can cause this.</source>
        <translation>请检查地址，然后重试。代理或您网络的登录页面也可能导致此问题。</translation>
    </message>
    <message>
        <source>Patchbay could not use its files on this disk.</source>
        <translation>Patchbay 无法使用此磁盘上的文件。</translation>
    </message>
    <message>
        <source>Check its space and rights, then try again.</source>
        <translation>请检查其剩余空间和权限，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in page stopped. Nothing was lost.</source>
        <translation>登录页面已停止。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Try again, or sign in with your browser.</source>
        <translation>请重试，或使用浏览器登录。</translation>
    </message>
    <message>
        <source>The ports Patchbay waits on are taken by other programs.</source>
        <translation>Patchbay 等待所用的端口已被其他程序占用。</translation>
    </message>
    <message>
        <source>Close one, then try again.</source>
        <translation>请关闭其中一个，然后重试。</translation>
    </message>
    <message>
        <source>Ports are taken by other programs: %1.</source>
        <translation>端口已被其他程序占用：%1。</translation>
    </message>
    <message>
        <source>The app no longer has the scopes it needs.</source>
        <translation>应用不再具有所需的权限范围。</translation>
    </message>
    <message>
        <source>This connection was for one run of Patchbay only.</source>
        <translation>此连接仅限 Patchbay 的一次运行。</translation>
    </message>
    <message>
        <source>Its token is no longer in your keychain.</source>
        <translation>其令牌已不在您的密钥环中。</translation>
    </message>
    <message>
        <source>Its token has run out, and %1 gave none to renew it with.</source>
        <translation>其令牌已过期，且 %1 未提供用于更新的令牌。</translation>
    </message>
    <message>
        <source>%1 ended this access.</source>
        <translation>%1 终止了此访问权限。</translation>
    </message>
    <message>
        <source>%1 ended this access %2.</source>
        <extracomment>%1 is a provider, %2 &quot;at 09:41&quot; or &quot;on 20 Nov&quot;</extracomment>
        <translation>%1 已%2 终止此访问权限。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date, Qt format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1 is a time of today</comment>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>%1 is a date</comment>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already.</source>
        <translation>另一个 Patchbay 已在接收记录。</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already: %1.</source>
        <translation>另一个 Patchbay 已在接收记录：%1。</translation>
    </message>
    <message>
        <source>Only one at a time can.</source>
        <translation>同一时间只能有一个接收。</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>另一个程序正在端口 %1 上监听。</translation>
    </message>
    <message>
        <source>Choose another port, or close it.</source>
        <translation>请选择其他端口，或关闭该程序。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>请创建它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is a link or no folder.</source>
        <translation>%1 是链接，或不是文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder itself.</source>
        <translation>请选择文件夹本身。</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>文件夹 %1 属于另一个用户。</translation>
    </message>
    <message>
        <source>Choose one of your own.</source>
        <translation>请选择您自己的文件夹。</translation>
    </message>
    <message>
        <source>Other users may write into the folder %1.</source>
        <translation>其他用户可以写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Take that right away (chmod go-w), or choose another.</source>
        <translation>请取消该权限 (chmod go-w)，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>This computer has an administrator&apos;s policy. As a Flatpak, Patchbay cannot tell whether it is genuine, so what a policy could forbid is off.</source>
        <translation>此计算机上有管理员的策略。以 Flatpak 方式运行时，Patchbay 无法判断该策略是否真实，因此策略可能禁止的功能均已关闭。</translation>
    </message>
    <message>
        <source>Install Patchbay in another way: as a package or from its archive.</source>
        <translation>请用其他方式安装 Patchbay：以软件包形式，或从其压缩包安装。</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The way to the internet</source>
        <translation>连接互联网的方式</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Your own proxy</source>
        <translation>您自己的代理</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>代理的类型</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>代理的主机</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理的端口</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>代理的用户名</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>Changes apply at once. This computer itself is never reached through a proxy.</source>
        <translation>更改会立即生效。访问此计算机自身时从不通过代理。</translation>
    </message>
</context>
<context>
    <name>NewRecordPage</name>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>When it arrives</source>
        <translation>到达时</translation>
    </message>
    <message>
        <source>Use the org&apos;s assignment &amp;rule</source>
        <translation>使用组织的分配规则(&amp;R)</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>可能会更改所有人并发送电子邮件。</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>在展会或值班期间</translation>
    </message>
    <message>
        <source>Campaign, lead source and owner can stay from lead to lead.</source>
        <translation>市场活动、潜在客户来源和所有人可在各潜在客户之间保留。</translation>
    </message>
    <message>
        <source>C&amp;hoose what stays…</source>
        <translation>选择要保留的内容(&amp;H)…</translation>
    </message>
    <message>
        <source>Drop a vCard here</source>
        <translation>将 vCard 拖放到此处</translation>
    </message>
    <message>
        <source>or paste an e-mail signature. You see what was recognised before it is used.</source>
        <translation>或粘贴电子邮件签名。使用之前，您可以查看识别出的内容。</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>创建并新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
</context>
<context>
    <name>NextProgram</name>
    <message>
        <source>%1 was not found.</source>
        <translation>未找到 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be run.</source>
        <translation>无法运行 %1。</translation>
    </message>
</context>
<context>
    <name>OrgChoices</name>
    <message>
        <source>on this computer</source>
        <translation>在此计算机上</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Secure connection</source>
        <translation>安全连接</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>重新加载 (F5)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>OutboxSummary</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln 条等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待中的内容</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Patchbay keeps trying</source>
        <translation>Patchbay 会继续尝试</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>已全部发送</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>Records cannot be read</source>
        <translation>无法读取记录</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>records and connections</comment>
        <translation>
            <numerusform>%Ln 条需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: read-only</source>
        <translation>已暂停：只读</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Tokens are not shown, copied or printed.</source>
        <translation>不显示、复制或输出令牌。</translation>
    </message>
    <message>
        <source>Providers of your own are not used.</source>
        <translation>不使用自定义提供商。</translation>
    </message>
    <message>
        <source>Patchbay&apos;s window</source>
        <translation>Patchbay 的窗口</translation>
    </message>
    <message>
        <source>your browser</source>
        <translation>您的浏览器</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>%1: sign in at %2 only.</source>
        <extracomment>%1 is a provider, %2 one host or several</extracomment>
        <translation>%1：只能在 %2 登录。</translation>
    </message>
    <message>
        <source>%1: sign in by %2 only.</source>
        <extracomment>%1 is a provider, %2 &quot;Patchbay&apos;s window&quot; or &quot;your browser&quot; or &quot;a code&quot;, or several of them</extracomment>
        <translation>%1：只能通过%2登录。</translation>
    </message>
    <message>
        <source>%1: the client id is %2.</source>
        <comment>a provider</comment>
        <translation>%1：客户端 ID 为 %2。</translation>
    </message>
    <message>
        <source>No provider may be used.</source>
        <translation>不得使用任何提供商。</translation>
    </message>
    <message>
        <source>Only these may be used: %1.</source>
        <comment>providers</comment>
        <translation>只能使用以下提供商：%1。</translation>
    </message>
    <message>
        <source>Nothing is written to any org.</source>
        <translation>不会向任何组织写入内容。</translation>
    </message>
    <message numerus="yes">
        <source>Records that arrived are forgotten here after %n day(s) at the latest.</source>
        <translation>
            <numerusform>已到达的记录最迟在 %Ln 天后从此处清除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window must be locked by a passphrase, after %n minutes at the latest.</source>
        <translation>
            <numerusform>窗口必须最迟在 %Ln 分钟后用密码短语锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The window must be locked by a passphrase.</source>
        <translation>窗口必须用密码短语锁定。</translation>
    </message>
    <message>
        <source>Programs on this computer may not hand in records.</source>
        <translation>此计算机上的程序不得提交记录。</translation>
    </message>
    <message>
        <source>Automations may not run, and “patchbayctl run” starts no command.</source>
        <translation>不得运行自动化，“patchbayctl run”也不会启动任何命令。</translation>
    </message>
</context>
<context>
    <name>ProviderSettingsPage</name>
    <message>
        <source>Rese&amp;t</source>
        <translation>重置(&amp;T)</translation>
    </message>
    <message>
        <source>Check this a&amp;pp</source>
        <translation>检查此应用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Where to sign in</source>
        <translation>登录位置</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain.</source>
        <translation>Local 应用只能在其所属组织的域上使用。</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>您的应用</translation>
    </message>
    <message>
        <source>From the app you registered there.</source>
        <translation>来自您在那里注册的应用。</translation>
    </message>
    <message>
        <source>What Patchbay may do</source>
        <translation>Patchbay 可以执行的操作</translation>
    </message>
    <message>
        <source>Fewer scopes are easier to get approved.</source>
        <translation>权限范围越少，越容易获得批准。</translation>
    </message>
    <message>
        <source>Register the app, once</source>
        <translation>注册应用（仅需一次）</translation>
    </message>
    <message>
        <source>Changes there can take up to ten minutes to spread.</source>
        <translation>那里的更改最多可能需要十分钟才能生效。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Why an app is needed</source>
        <translation>为什么需要应用</translation>
    </message>
    <message>
        <source>A provider lets programs in by name. The app is the name Patchbay signs in under: you register it, so the access is yours to see, limit and end, and nobody in between can read along.</source>
        <translation>提供商按名称允许程序访问。应用就是 Patchbay 登录时使用的名称：由您自行注册，因此您可以查看、限制和终止访问权限，中间没有任何人能够窥读。</translation>
    </message>
    <message>
        <source>Production or sandbox</source>
        <translation>生产或沙盒</translation>
    </message>
    <message>
        <source>Production is the org your company works in. A sandbox is a copy of it for trying things out; its users, its data and its apps are its own, and people sign in at another address.</source>
        <translation>生产是贵公司日常工作的组织。沙盒是用于试用的副本；其用户、数据和应用都是独立的，登录地址也不同。</translation>
    </message>
    <message>
        <source>Instance URL</source>
        <translation>实例 URL</translation>
    </message>
    <message>
        <source>The address of your own org, like acme.my.salesforce.com. Patchbay learns it when you sign in; you only enter it as your own domain. The address you see while you work in the org is repaired to it.</source>
        <translation>您自己组织的地址，例如 acme.my.salesforce.com。Patchbay 会在您登录时获知；只有作为自己的域时才需要输入。您在组织中工作时看到的地址会被修正为此地址。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>预设(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The proxy&apos;s host is missing.</source>
        <translation>缺少代理的主机。</translation>
    </message>
    <message>
        <source>Enter its name or address, like proxy.example.</source>
        <translation>请输入其名称或地址，例如 proxy.example。</translation>
    </message>
    <message>
        <source>This is not the name or address of a host.</source>
        <translation>这不是主机的名称或地址。</translation>
    </message>
    <message>
        <source>Write it like proxy.example or 192.0.2.7.</source>
        <translation>请按 proxy.example 或 192.0.2.7 的形式填写。</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing.</source>
        <translation>缺少代理的端口。</translation>
    </message>
    <message>
        <source>Often it is 3128 or 8080.</source>
        <translation>通常是 3128 或 8080。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Patchbay knows HTTP and SOCKS 5 proxies only.</source>
        <translation>Patchbay 只支持 HTTP 和 SOCKS 5 代理。</translation>
    </message>
    <message>
        <source>Write http://HOST:PORT or socks5://HOST:PORT.</source>
        <comment>HOST and PORT may be translated</comment>
        <translation>请填写 http://HOST:PORT 或 socks5://HOST:PORT。</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address.</source>
        <translation>此地址中含有用户名或密码。</translation>
    </message>
    <message>
        <source>Leave them out, and give them by themselves.</source>
        <translation>请将其去掉，并单独填写。</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name has Latin letters, digits and signs, but no colon, and at most 255 of them.</source>
        <translation>代理的用户名由拉丁字母、数字和符号组成，不能含冒号，最多 255 个字符。</translation>
    </message>
    <message>
        <source>A proxy&apos;s password has Latin letters, digits and signs, and at most 255 of them.</source>
        <translation>代理的密码由拉丁字母、数字和符号组成，最多 255 个字符。</translation>
    </message>
    <message>
        <source>Another Patchbay is just changing the proxy, so this one did not.</source>
        <translation>另一个 Patchbay 正在更改代理，因此此处未更改。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or password.</source>
        <extracomment>%1 is &quot;The proxy proxy.example:3128&quot;, here and below</extracomment>
        <translation>%1 未接受用户名或密码。</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>请在“设置”的“网络”中更改。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>Check your network, or change the proxy in Settings, Network.</source>
        <translation>请检查您的网络，或在“设置”的“网络”中更改代理。</translation>
    </message>
    <message>
        <source>%1 did not reach the service.</source>
        <translation>%1 未能连接到该服务。</translation>
    </message>
    <message>
        <source>Try again later, or change the proxy in Settings, Network.</source>
        <translation>请稍后重试，或在“设置”的“网络”中更改代理。</translation>
    </message>
    <message>
        <source>%1 wants a password that is in your keychain, which is locked or missing.</source>
        <translation>%1 需要保存在您密钥环中的密码，但密钥环已锁定或不存在。</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password again in Settings, Network.</source>
        <translation>请将其解锁，或在“设置”的“网络”中重新输入密码。</translation>
    </message>
    <message>
        <source>The proxy</source>
        <comment>the subject of a sentence</comment>
        <translation>代理</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <comment>the subject of a sentence; %1 is a host with its port</comment>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>Change the system&apos;s proxy in your system&apos;s settings, or choose a proxy of your own in Settings, Network.</source>
        <translation>请在系统设置中更改系统的代理，或在“设置”的“网络”中选择您自己的代理。</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name or password.</source>
        <translation>代理未接受此用户名或密码。</translation>
    </message>
    <message>
        <source>The keychain that has the password is locked or missing. Unlock it, or enter the password again.</source>
        <translation>保存密码的密钥环已锁定或不存在。请将其解锁，或重新输入密码。</translation>
    </message>
    <message>
        <source>This proxy does not answer. Check its host and port, and your network.</source>
        <translation>此代理没有应答。请检查其主机和端口以及您的网络。</translation>
    </message>
    <message>
        <source>This proxy did not reach the service.</source>
        <translation>此代理未能连接到该服务。</translation>
    </message>
    <message>
        <source>The password before is still in your keychain, which is locked. Unlock it, then open this page again: it is removed then.</source>
        <translation>之前的密码仍在您的密钥环中，而密钥环已锁定。请将其解锁，然后重新打开此页面：届时会移除该密码。</translation>
    </message>
    <message>
        <source>The password before may still be in your keychain, which does not answer. When it does, open this page again: it is removed then.</source>
        <translation>之前的密码可能仍在您的密钥环中，而密钥环没有应答。待其应答后，请重新打开此页面：届时会移除该密码。</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this password is used until Patchbay quits, and not kept. Unlock it, then enter the password again.</source>
        <translation>您的密钥环已锁定，因此此密码只使用到 Patchbay 退出为止，不会保存。请将其解锁，然后重新输入密码。</translation>
    </message>
    <message>
        <source>No keychain answers, so this password is used until Patchbay quits, and not kept. Set one up, then enter the password again.</source>
        <translation>没有密钥环应答，因此此密码只使用到 Patchbay 退出为止，不会保存。请设置密钥环，然后重新输入密码。</translation>
    </message>
    <message>
        <source>no proxy, as the system says</source>
        <comment>in use</comment>
        <translation>无代理（按系统设置）</translation>
    </message>
    <message>
        <source>the system&apos;s proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>系统的代理 %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <comment>in use</comment>
        <translation>无代理</translation>
    </message>
    <message>
        <source>HTTP proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>HTTP 代理 %1</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>SOCKS 5 代理 %1</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>确定要离开此页面吗？您所做的更改可能不会保存。</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick lead</source>
        <translation>快速潜在客户</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓氏(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>公司(&amp;O)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown（未知）</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>所有字段(&amp;A)</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>创建并新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RecordCreation</name>
    <message>
        <source>%1 saved on this computer. A running Patchbay or “patchbayctl outbox send” sends it.</source>
        <extracomment>%1 is the kind of record, Lead</extracomment>
        <translation>%1 已保存在此计算机上。正在运行的 Patchbay 或“patchbayctl outbox send”会发送它。</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 指定了两次。</translation>
    </message>
    <message>
        <source>%1 takes one line, without control characters.</source>
        <translation>%1 只能为一行，且不能含有控制字符。</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 含有控制字符。</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object.</source>
        <translation>标准输入中没有 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” is no field&apos;s name.</source>
        <translation>“%1”不是字段名。</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE, as Industry=Energy is.</source>
        <translation>“%1”不是 FIELD=VALUE 的形式，例如 Industry=Energy。</translation>
    </message>
    <message>
        <source>The field %1.</source>
        <translation>字段 %1。</translation>
    </message>
    <message>
        <source>Standard input holds %1 twice.</source>
        <translation>标准输入中 %1 出现了两次。</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Unknown</source>
        <comment>placeholder: what is sent when Company is left empty; not translated when sent</comment>
        <translation>Unknown（未知）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in to send this.</source>
        <translation>缺少 %1。请填写后再发送。</translation>
    </message>
    <message>
        <source>%1 is too long: %2 of %3 characters.</source>
        <translation>%1 过长：%2 个字符，最多 %3 个。</translation>
    </message>
    <message>
        <source>Needs an address like name@contoso.com.</source>
        <translation>需要类似 name@contoso.com 的地址。</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>该值不在选项之中。</translation>
    </message>
    <message>
        <source>Needs a number.</source>
        <translation>需要数字。</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>需要整数。</translation>
    </message>
    <message>
        <source>The number is too large: at most %1 digits before the point.</source>
        <translation>数字过大：小数点前最多 %1 位。</translation>
    </message>
    <message>
        <source>At most %1 digits after the point.</source>
        <translation>小数点后最多 %1 位。</translation>
    </message>
    <message>
        <source>Needs a date like 2026-05-31.</source>
        <translation>需要类似 2026-05-31 的日期。</translation>
    </message>
    <message>
        <source>Needs a date and time like 2026-05-31T14:30:00Z.</source>
        <translation>需要类似 2026-05-31T14:30:00Z 的日期和时间。</translation>
    </message>
    <message>
        <source>Needs true or false.</source>
        <translation>需要 true 或 false。</translation>
    </message>
    <message>
        <source>Needs a time like 14:30.</source>
        <translation>需要类似 14:30 的时间。</translation>
    </message>
    <message>
        <source>Choose a record from the list, or type its id of 15 or 18 characters.</source>
        <translation>请从列表中选择记录，或输入其 15 位或 18 位的 ID。</translation>
    </message>
    <message>
        <source>This account may not set %1.</source>
        <translation>此帐户无权设置 %1。</translation>
    </message>
    <message>
        <source>The org does not take this.</source>
        <translation>该组织不接受此内容。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>RecordReport</name>
    <message>
        <source>Fields to blame: %1.</source>
        <translation>有问题的字段：%1。</translation>
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
        <translation>未说明原因。</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>未创建任何内容。</translation>
    </message>
    <message>
        <source>Campaign member</source>
        <translation>市场活动成员</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>person, job title, company</comment>
        <translation>%1，%3 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, company</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Waits for its record</source>
        <translation>正在等待其所属记录</translation>
    </message>
    <message>
        <source>It goes out once the record that it belongs to is in %1.</source>
        <translation>其所属记录到达 %1 后就会发送。</translation>
    </message>
    <message>
        <source>%1 saved on this computer</source>
        <translation>%1 已保存在此计算机上</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>正在发送到 %1。</translation>
    </message>
    <message>
        <source>%1 does not answer. It goes out as soon as it does.</source>
        <translation>%1 没有应答。一旦应答就会发送。</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>正在发送到 %1</translation>
    </message>
    <message>
        <source>It is kept on this computer until %1 has it.</source>
        <translation>它会保存在此计算机上，直到 %1 收到为止。</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <comment>object, org</comment>
        <translation>%1 已在 %2 中</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>object, org</comment>
        <translation>已在 %2 中创建 %1</translation>
    </message>
    <message>
        <source>%1 did not take this %2</source>
        <comment>org, object</comment>
        <translation>%1 不接受此 %2</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>不确定是否到达</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay looks for it there before it sends it again.</source>
        <translation>%1 没有应答。Patchbay 会先在那里查找，然后再重新发送。</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay makes sure that it is there once.</source>
        <translation>%1 没有应答。Patchbay 会确保它在那里只有一份。</translation>
    </message>
    <message>
        <source>Written for another user</source>
        <translation>为其他用户写入</translation>
    </message>
    <message>
        <source>%1 is connected as somebody else now. Send it as the account that is connected now, or discard it.</source>
        <translation>%1 现在以其他人的身份连接。请以当前已连接的帐户发送，或将其丢弃。</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>它可能已经到达：请先到那里查看。</translation>
    </message>
    <message>
        <source>A similar record is in %1</source>
        <translation>%1 中有类似的记录</translation>
    </message>
    <message>
        <source>Somebody there has this e-mail address, so it was not sent. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>那里已有人使用此电子邮件地址，因此未发送。请比较：更新已有的记录，或仍然创建此记录。</translation>
    </message>
    <message>
        <source>A duplicate rule of the org holds it back. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>组织的重复规则阻止了它。请比较：更新已有的记录，或仍然创建此记录。</translation>
    </message>
    <message>
        <source>Patchbay looked in %1 and cannot tell. Look there before you send it again.</source>
        <translation>Patchbay 在 %1 中查找过，但无法确定。重新发送之前，请先到那里查看。</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>for its record</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is so, what it waits for</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Owner by the assignment rule of %1</source>
        <translation>所有人由 %1 的分配规则决定</translation>
    </message>
</context>
<context>
    <name>RecordResultView</name>
    <message>
        <source>Record id</source>
        <translation>记录 ID</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Create anyway</source>
        <translation>仍然创建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>修改并发送(&amp;F)</translation>
    </message>
    <message>
        <source>Entered today</source>
        <translation>今日录入</translation>
    </message>
    <message>
        <source>S&amp;how in Activity</source>
        <translation>在“活动记录”中显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep values for the next…</source>
        <translation>为下一条保留值(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>You are not in that channel. Join it in Slack, then try again.</source>
        <translation>您不在该频道中。请在 Slack 中加入，然后重试。</translation>
    </message>
    <message>
        <source>Slack finds no such channel. Check its name; of a private channel write the ID, and join it first.</source>
        <translation>Slack 找不到该频道。请检查其名称；如果是私人频道，请填写 ID，并先加入该频道。</translation>
    </message>
    <message>
        <source>That channel is archived. Choose another one.</source>
        <translation>该频道已归档。请选择其他频道。</translation>
    </message>
    <message>
        <source>Your workspace lets only some people post there. Choose another channel.</source>
        <translation>您的工作区只允许部分人员在那里发布消息。请选择其他频道。</translation>
    </message>
    <message>
        <source>Slack did not take the message: it is empty or too long. Change the text.</source>
        <translation>Slack 未接受该消息：消息为空或过长。请修改文本。</translation>
    </message>
    <message>
        <source>A value of the record does not fit there. Correct it, or change which fields are copied.</source>
        <translation>记录中有一个值不符合那里的要求。请更正该值，或更改要复制的字段。</translation>
    </message>
    <message>
        <source>A field that must be filled there is empty here.</source>
        <translation>那里必填的一个字段在此处为空。</translation>
    </message>
    <message>
        <source>Another contact there has that value already.</source>
        <translation>那里的另一个联系人已有该值。</translation>
    </message>
    <message>
        <source>Linear did not take the issue. Check the team and the title.</source>
        <translation>Linear 未接受该事务。请检查团队和标题。</translation>
    </message>
    <message>
        <source>The program could not be started. Is it there, and may it be run?</source>
        <translation>无法启动该程序。请检查它是否存在以及是否允许运行。</translation>
    </message>
    <message>
        <source>The command took too long and was ended. It may have done its work.</source>
        <translation>命令耗时过长，已被结束。它可能已完成工作。</translation>
    </message>
    <message>
        <source>The command crashed. It may have done its work.</source>
        <translation>命令已崩溃。它可能已完成工作。</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>命令以代码 %1 结束。</translation>
    </message>
    <message>
        <source>The answer got lost, so it may have been done. Look there before you try again.</source>
        <translation>应答已丢失，因此操作可能已完成。重试之前，请先到那里查看。</translation>
    </message>
    <message>
        <source>The service asked to slow down. It is tried again by itself.</source>
        <translation>服务要求放慢速度。将自动重试。</translation>
    </message>
    <message>
        <source>The connection must be reconnected. Then this goes on by itself.</source>
        <translation>必须重新连接该连接。之后会自动继续。</translation>
    </message>
    <message>
        <source>The service cannot be reached now. It is tried again by itself.</source>
        <translation>目前无法访问该服务。将自动重试。</translation>
    </message>
    <message>
        <source>The connection lacks a right. Reconnect it with the permission it needs.</source>
        <translation>连接缺少一项权限。请授予所需权限并重新连接。</translation>
    </message>
    <message>
        <source>It is not allowed there, or here by your administrator.</source>
        <translation>那里不允许该操作，或此处的管理员不允许。</translation>
    </message>
    <message>
        <source>The service did not take it (%1).</source>
        <translation>服务未接受 (%1)。</translation>
    </message>
    <message>
        <source>Post a message in Slack</source>
        <translation>在 Slack 中发布消息</translation>
    </message>
    <message>
        <source>Create an issue in Linear</source>
        <translation>在 Linear 中创建事务</translation>
    </message>
    <message>
        <source>Copy the contact to HubSpot</source>
        <translation>将联系人复制到 HubSpot</translation>
    </message>
    <message>
        <source>Copy the contact to Zoho CRM</source>
        <translation>将联系人复制到 Zoho CRM</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>Post to a program on this computer</source>
        <translation>以 POST 方式发送到此计算机上的程序</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>There is no such automation.</source>
        <translation>没有这样的自动化。</translation>
    </message>
    <message>
        <source>“patchbayctl automation list” shows them.</source>
        <translation>“patchbayctl automation list”会列出自动化。</translation>
    </message>
    <message>
        <source>There is no such run, or it neither failed nor is unclear.</source>
        <translation>没有这样的运行，或它既未失败，结果也并非不明。</translation>
    </message>
    <message>
        <source>“patchbayctl automation runs” shows them.</source>
        <translation>“patchbayctl automation runs”会列出运行。</translation>
    </message>
    <message>
        <source>No record that it would run for has arrived yet.</source>
        <translation>尚无适用于此自动化的记录到达。</translation>
    </message>
    <message>
        <source>Create one, then try again.</source>
        <translation>请创建一条记录，然后重试。</translation>
    </message>
    <message>
        <source>That connection cannot do this.</source>
        <translation>该连接无法执行此操作。</translation>
    </message>
    <message>
        <source>Choose a connection of the service that the action is for.</source>
        <translation>请选择该操作所针对的服务的连接。</translation>
    </message>
    <message>
        <source>Another automation has that name.</source>
        <translation>另一个自动化已使用该名称。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The connection lacks this right: %1.</source>
        <translation>连接缺少此权限：%1。</translation>
    </message>
    <message>
        <source>Choose it in the settings of the connection, then reconnect.</source>
        <translation>请在连接的设置中选择该权限，然后重新连接。</translation>
    </message>
    <message>
        <source>Your administrator does not allow it. It is done as soon as they do.</source>
        <translation>您的管理员不允许此操作。一旦允许就会执行。</translation>
    </message>
    <message>
        <source>Read-only mode is on. It is done when you switch that off.</source>
        <translation>只读模式已开启。将其关闭后就会执行。</translation>
    </message>
    <message>
        <source>message in %1</source>
        <comment>a channel</comment>
        <translation>在 %1 中发布消息</translation>
    </message>
    <message>
        <source>issue in %1</source>
        <comment>a connection</comment>
        <translation>在 %1 中创建事务</translation>
    </message>
    <message>
        <source>contact in %1</source>
        <comment>a connection</comment>
        <translation>将联系人复制到 %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <comment>a program</comment>
        <translation>运行命令 %1</translation>
    </message>
    <message>
        <source>post to %1</source>
        <comment>an address</comment>
        <translation>以 POST 方式发送到 %1</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>未连接 %1。</translation>
    </message>
    <message>
        <source>%1 must be reconnected.</source>
        <comment>a service</comment>
        <translation>必须重新连接 %1。</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>a service</comment>
        <translation>%1 处于离线状态。</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <comment>a service</comment>
        <translation>%1 要求放慢速度。</translation>
    </message>
    <message>
        <source>%1 has a problem.</source>
        <comment>a service</comment>
        <translation>%1 出现问题。</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network. It is tried again by itself.</source>
        <translation>代理阻碍了请求：参见“设置”的“网络”。将自动重试。</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network.</source>
        <translation>代理阻碍了请求：参见“设置”的“网络”。</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>记录或自动化</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>搜索运行</translation>
    </message>
    <message>
        <source>Search runs of automations</source>
        <translation>搜索自动化的运行</translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation>显示哪些运行</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>自动化的运行</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>已到达(&amp;A)</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>显示记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>How to &amp;sign in</source>
        <translation>登录方式(&amp;S)</translation>
    </message>
    <message>
        <source>Where a service allows both. What you choose in a service&apos;s own settings goes first.</source>
        <translation>适用于服务同时支持两种方式的情况。服务自身设置中的选择优先。</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>只读(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>不会向任何组织写入内容。连接仍会进行测试和更新。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>&amp;Forget records that arrived</source>
        <translation>清除已到达的记录(&amp;F)</translation>
    </message>
    <message>
        <source>Forget records that arrived</source>
        <translation>清除已到达的记录</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>&amp;Turn off…</source>
        <translation>关闭(&amp;T)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>设置密码短语(&amp;P)…</translation>
    </message>
    <message>
        <source>Lock it when &amp;unused for</source>
        <translation>闲置多久后锁定(&amp;U)</translation>
    </message>
    <message>
        <source>Also when Patchbay starts.</source>
        <translation>Patchbay 启动时也会锁定。</translation>
    </message>
    <message>
        <source>Lock it when unused for</source>
        <translation>闲置多久后锁定</translation>
    </message>
    <message>
        <source>Lock it now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>The lock keeps eyes and hands off while you are away. It encrypts nothing and is no substitute for your keychain, which protects your tokens. Whoever uses this account of the computer can use patchbayctl all the same.</source>
        <translation>此锁可在您离开时防止他人查看和操作。它不加密任何内容，也不能代替保护令牌的密钥环。使用计算机上此帐户的人仍可使用 patchbayctl。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Remove everything from this computer</source>
        <translation>从此计算机移除所有内容</translation>
    </message>
    <message>
        <source>Each service is told to end its access, and all that Patchbay keeps here is deleted.</source>
        <translation>会通知每个服务终止访问权限，并删除 Patchbay 保存在此处的所有内容。</translation>
    </message>
    <message>
        <source>R&amp;emove everything…</source>
        <translation>移除所有内容(&amp;E)…</translation>
    </message>
    <message>
        <source>Settled by your administrator</source>
        <translation>由管理员规定</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Connects your accounts and enters leads.</source>
        <translation>连接您的帐户并录入潜在客户。</translation>
    </message>
    <message>
        <source>Opens the quick lead alone.</source>
        <translation>仅打开快速潜在客户窗口。</translation>
    </message>
    <message>
        <source>Opens the quick contact alone.</source>
        <translation>仅打开快速联系人窗口。</translation>
    </message>
    <message>
        <source>Opens no window until one is asked for.</source>
        <translation>在收到请求之前不打开窗口。</translation>
    </message>
    <message>
        <source>Starts another Patchbay, even where one runs on this desktop.</source>
        <translation>启动另一个 Patchbay，即使此桌面上已有一个正在运行。</translation>
    </message>
    <message>
        <source>Says whether Patchbay starts in the background when you log in.</source>
        <translation>指定登录时是否在后台启动 Patchbay。</translation>
    </message>
    <message>
        <source>A vCard to take into the form, a CSV file of leads to queue, or an address of the scheme patchbay.</source>
        <translation>要载入表单的 vCard、要加入队列的潜在客户 CSV 文件，或 patchbay 协议的地址。</translation>
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
        <translation>使用 Qt %1。</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityModel</name>
    <message>
        <source>Deleted</source>
        <comment>a record, in its org</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>已移除的组织</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补全</translation>
    </message>
    <message>
        <source>No record matches “%1”</source>
        <translation>没有与“%1”匹配的记录</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>请检查拼写，或缩短搜索内容。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>此处没有内容</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>没有处于此状态的记录。</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>尚未发送任何内容</translation>
    </message>
    <message>
        <source>Leads you enter show up here.</source>
        <translation>您录入的潜在客户会显示在此处。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <comment>%1 is a record</comment>
        <translation>“%1”到达了吗？</translation>
    </message>
    <message>
        <source>No answer came from %1.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 look(s) the same.</source>
        <comment>%1 is an org</comment>
        <translation>
            <numerusform>%1 中有 %Ln 条记录看起来相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>新建潜在客户(&amp;N)</translation>
    </message>
    <message>
        <source>Reading your records</source>
        <translation>正在读取您的记录</translation>
    </message>
    <message>
        <source>Your records could not be read</source>
        <translation>无法读取您的记录</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPanel</name>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>在演示组织中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>在 Salesforce 中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete in the demo org…</source>
        <translation>在演示组织中删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delete in Salesforce…</source>
        <translation>在 Salesforce 中删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
</context>
<context>
    <name>patchbay::ApiCommand</name>
    <message>
        <source>Asks a connection&apos;s API with its token; prints the answer.</source>
        <translation>使用连接的令牌请求其 API，并输出应答。</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>连接的 ID、名称、组织或帐户。</translation>
    </message>
    <message>
        <source>The body: a file, or - for standard input.</source>
        <translation>正文：文件，或使用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Of the body (default application/json).</source>
        <translation>正文的类型（默认为 application/json）。</translation>
    </message>
    <message>
        <source>A field of the request; may be given several times.</source>
        <translation>请求的标头字段；可以多次指定。</translation>
    </message>
    <message>
        <source>GET, POST, PATCH, PUT, DELETE, HEAD.</source>
        <translation>GET、POST、PATCH、PUT、DELETE、HEAD。</translation>
    </message>
    <message>
        <source>From the connection&apos;s API on; or a whole address there, and nowhere else.</source>
        <translation>从连接的 API 开始的路径；或该 API 的完整地址，不能是其他地址。</translation>
    </message>
    <message>
        <source>Say a method and a path: api GET /services/data.</source>
        <translation>请指定方法和路径：api GET /services/data。</translation>
    </message>
    <message>
        <source>“%1” is no method.</source>
        <translation>“%1”不是方法。</translation>
    </message>
    <message>
        <source>“%1” is no path.</source>
        <translation>“%1”不是路径。</translation>
    </message>
    <message>
        <source>“%1” is no field that can be set.</source>
        <translation>“%1”不是可以设置的标头字段。</translation>
    </message>
    <message>
        <source>%1 has no body.</source>
        <translation>%1 不能带有正文。</translation>
    </message>
    <message>
        <source>--content-type takes one, like text/csv.</source>
        <translation>--content-type 应为一个类型，例如 text/csv。</translation>
    </message>
    <message>
        <source>The API answered with status %1.</source>
        <translation>API 应答的状态为 %1。</translation>
    </message>
</context>
<context>
    <name>patchbay::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the desktop&apos;s own look, light or dark</comment>
        <translation>系统</translation>
    </message>
    <message>
        <source>As your system, which is dark now.</source>
        <translation>跟随系统，当前为深色。</translation>
    </message>
    <message>
        <source>As your system, which is light now.</source>
        <translation>跟随系统，当前为浅色。</translation>
    </message>
    <message>
        <source>Always light.</source>
        <translation>始终为浅色。</translation>
    </message>
    <message>
        <source>Always dark.</source>
        <translation>始终为深色。</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationList</name>
    <message>
        <source>Lists automations and how they are doing.</source>
        <translation>列出自动化及其状况。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Runs this week</source>
        <translation>本周运行次数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRetry</name>
    <message>
        <source>Tries a run again that failed or is unclear; --done: it was done, and is left at that.</source>
        <translation>重试失败或结果不明的运行；--done：视为已完成，不再处理。</translation>
    </message>
    <message>
        <source>A run, as “patchbayctl automation runs” names it.</source>
        <translation>运行，即“patchbayctl automation runs”显示的 ID。</translation>
    </message>
    <message>
        <source>It was done, or need not be.</source>
        <translation>已完成，或无需执行。</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>请指定一个运行。</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRuns</name>
    <message>
        <source>Lists what automations did and have to do, newest first.</source>
        <translation>列出自动化已执行和待执行的内容，最新的在前。</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>最多列出的数量（默认为 100）。</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit 应为数字。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSet</name>
    <message>
        <source>Makes an automation, or changes the one with its name, as JSON says. A new one is off.</source>
        <translation>根据 JSON 创建自动化，或更改同名的自动化。新的自动化处于关闭状态。</translation>
    </message>
    <message>
        <source>A JSON file; - is standard input.</source>
        <translation>JSON 文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Name a file of at most 64 KB that can be read, or - for standard input.</source>
        <translation>请指定一个可读取且不超过 64 KB 的文件，或使用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>That is no automation: %1.</source>
        <translation>这不是自动化：%1。</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>“%1”已更改。</translation>
    </message>
    <message>
        <source>“%1” is kept, and off. “patchbayctl automation enable” switches it on.</source>
        <translation>“%1”已保存，处于关闭状态。“patchbayctl automation enable”可将其开启。</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSwitch</name>
    <message>
        <source>Switches an automation on.</source>
        <translation>开启自动化。</translation>
    </message>
    <message>
        <source>Switches an automation off; what it has begun to do waits.</source>
        <translation>关闭自动化；已开始的操作会等待。</translation>
    </message>
    <message>
        <source>Removes an automation, with what it has not done yet.</source>
        <translation>移除自动化及其尚未执行的操作。</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>其名称或 ID。</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>请指定一个自动化。</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <translation>“%1”已开启。</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>“%1”已关闭。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationTest</name>
    <message>
        <source>Shows what an automation would do for the last record it fits; sends it only with --send.</source>
        <translation>显示自动化对最近一条符合条件的记录会执行的操作；只有使用 --send 时才会发送。</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>其名称或 ID。</translation>
    </message>
    <message>
        <source>Do it, once, whether the automation is on or off.</source>
        <translation>执行一次，无论自动化是开启还是关闭。</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>请指定一个自动化。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsPage</name>
    <message>
        <source>No automations</source>
        <translation>没有自动化</translation>
    </message>
    <message>
        <source>Let a new lead post to Slack, or create an issue.</source>
        <translation>让新的潜在客户发布到 Slack，或创建事务。</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>新建自动化</translation>
    </message>
    <message>
        <source>Lead is created</source>
        <translation>创建潜在客户时</translation>
    </message>
    <message>
        <source>Contact is created</source>
        <translation>创建联系人时</translation>
    </message>
    <message>
        <source>Any record is created</source>
        <translation>创建任意记录时</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>未完成。</translation>
    </message>
    <message>
        <source>Any org</source>
        <translation>任意组织</translation>
    </message>
    <message>
        <source>New a&amp;utomation</source>
        <translation>新建自动化(&amp;U)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Reading your automations</source>
        <translation>正在读取您的自动化</translation>
    </message>
    <message>
        <source>Your automations could not be read</source>
        <translation>无法读取您的自动化</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsViewModel</name>
    <message>
        <source>&amp;Channel</source>
        <translation>频道(&amp;C)</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>消息(&amp;S)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>描述(&amp;S)</translation>
    </message>
    <message>
        <source>Field&amp;s, one a line</source>
        <translation>字段，每行一个(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>Argument&amp;s, one a line</source>
        <translation>参数，每行一个(&amp;S)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 created in any org</source>
        <comment>Lead</comment>
        <translation>在任意组织中创建 %1 时</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>Lead; an org</comment>
        <translation>在 %2 中创建 %1 时</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need you.</source>
        <translation>
            <numerusform>有 %Ln 次运行需要您处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off. %n run(s) wait.</source>
        <translation>
            <numerusform>已关闭。有 %Ln 次运行正在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>尚未运行。</translation>
    </message>
    <message>
        <source>Last run %1</source>
        <comment>a time</comment>
        <translation>上次运行：%1</translation>
    </message>
    <message>
        <source>Fill in what is missing, and check the words in braces: each is a field&apos;s API name.</source>
        <translation>请填写缺少的内容，并检查花括号中的词：每个都应是字段的 API 名称。</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>测试已发送。</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>潜在客户来源</translation>
    </message>
    <message>
        <source>Link to the record</source>
        <translation>记录的链接</translation>
    </message>
    <message>
        <source>Name of the org</source>
        <translation>组织名称</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>使用的连接(&amp;H)</translation>
    </message>
    <message>
        <source>Of a private channel write the ID, and join it first.</source>
        <translation>如果是私人频道，请填写 ID，并先加入该频道。</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>标题(&amp;L)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>, %1 is %2</source>
        <comment>a field; its value</comment>
        <translation>，%1 为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait.</source>
        <translation>
            <numerusform>有 %Ln 次运行正在等待。</numerusform>
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
        <translation>已关闭。请连接 %1 以使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still trying</source>
        <translation>
            <numerusform>%Ln 次运行仍在尝试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) this week, all fine</source>
        <translation>
            <numerusform>本周运行 %Ln 次，全部正常</numerusform>
        </translation>
    </message>
    <message>
        <source>Message a channel</source>
        <translation>向频道发送消息</translation>
    </message>
    <message>
        <source>When a record is created</source>
        <translation>创建记录时</translation>
    </message>
    <message>
        <source>Create an issue</source>
        <translation>创建事务</translation>
    </message>
    <message>
        <source>When a lead matches a rule</source>
        <translation>潜在客户符合规则时</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>复制联系人</translation>
    </message>
    <message>
        <source>To a second CRM</source>
        <translation>到另一个 CRM</translation>
    </message>
    <message>
        <source>On since %1</source>
        <comment>a time</comment>
        <translation>自 %1 起开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>未连接 %1。</translation>
    </message>
    <message>
        <source>Fill in the fields above to see it.</source>
        <translation>请填写上方的字段以查看预览。</translation>
    </message>
    <message>
        <source>Linea&amp;r team ID</source>
        <translation>Linear 团队 ID(&amp;R)</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>已移除的组织</translation>
    </message>
</context>
<context>
    <name>patchbay::BusyLine</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
</context>
<context>
    <name>patchbay::CataloguePage</name>
    <message>
        <source>Yours is missing? Enter its addresses, or fill in a definition file: its card changes as you save it.</source>
        <translation>没有您要的提供商？请输入其地址，或填写定义文件：保存文件时，其卡片会随之变化。</translation>
    </message>
    <message>
        <source>Providers of your own cannot be added. %1</source>
        <comment>the reason</comment>
        <translation>无法添加自定义提供商。%1</translation>
    </message>
    <message>
        <source>All providers are on your page</source>
        <translation>所有提供商都已在您的页面上</translation>
    </message>
    <message>
        <source>Patchbay knows no others. You can describe one yourself.</source>
        <translation>Patchbay 没有其他已知的提供商。您可以自行定义一个。</translation>
    </message>
    <message>
        <source>No provider matches “%1”</source>
        <translation>没有与“%1”匹配的提供商</translation>
    </message>
    <message>
        <source>It may be on your page already. If not, describe it yourself below.</source>
        <translation>它可能已在您的页面上。如果没有，请在下方自行定义。</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>清除搜索(&amp;H)</translation>
    </message>
</context>
<context>
    <name>patchbay::CheckFindings</name>
    <message>
        <source>Fine: %1</source>
        <comment>a finding</comment>
        <translation>正常：%1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>a finding</comment>
        <translation>有误：%1</translation>
    </message>
</context>
<context>
    <name>patchbay::ColourPicker</name>
    <message>
        <source>Rust</source>
        <translation>铁锈色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>patchbay::ColumnMatchList</name>
    <message>
        <source>Sure</source>
        <comment>how a field was found</comment>
        <translation>确定</translation>
    </message>
    <message>
        <source>Guessed</source>
        <comment>how a field was found</comment>
        <translation>推测</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>how a field was found</comment>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a column</comment>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Field in Salesforce</source>
        <translation>Salesforce 中的字段</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a column</comment>
        <translation>略过</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>列 %1 对应的字段</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
</context>
<context>
    <name>patchbay::CompleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save in %1</source>
        <comment>an org</comment>
        <translation>保存到 %1(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>patchbay::ConditionRows</name>
    <message>
        <source>Field</source>
        <comment>of a condition</comment>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field, its value</comment>
        <translation>为</translation>
    </message>
    <message>
        <source>&amp;Add a condition</source>
        <translation>添加条件(&amp;A)</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionApp</name>
    <message>
        <source>Gives a connection an app or scopes of its own.</source>
        <translation>为连接指定专用的应用或权限范围。</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>连接的 ID、名称、组织、帐户、用户、租户或标签。</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>请指定要更改的连接。</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>请说明要更改的内容：参见 --help 的说明。</translation>
    </message>
    <message>
        <source>%1 uses that already.</source>
        <translation>%1 已在使用该设置。</translation>
    </message>
    <message>
        <source>A secret of its own needs an app of its own: add --client-id.</source>
        <translation>专用密钥需要专用应用：请添加 --client-id 选项。</translation>
    </message>
    <message>
        <source>%1 goes on as it is. Reconnect it to make the change count.</source>
        <translation>%1 保持不变。重新连接后更改才会生效。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionCard</name>
    <message numerus="yes">
        <source>Show more of %n account(s)</source>
        <comment>those not shown yet</comment>
        <translation>
            <numerusform>再显示 %Ln 个帐户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionConnect</name>
    <message>
        <source>Signs in at a provider and keeps the connection.</source>
        <translation>在提供商处登录并保存连接。</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>登录位置：域，或类似 sandbox 的键。</translation>
    </message>
    <message>
        <source>The user identifier it is to have.</source>
        <translation>要为连接指定的用户标识符。</translation>
    </message>
    <message>
        <source>The tenant identifier it is to have.</source>
        <translation>要为连接指定的租户标识符。</translation>
    </message>
    <message>
        <source>As “patchbayctl provider list” names it (default salesforce).</source>
        <translation>“patchbayctl provider list”显示的 ID（默认为 salesforce）。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionDefault</name>
    <message>
        <source>Makes a connection the one its provider stands for.</source>
        <translation>将连接设为仅指定其提供商时使用的连接。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionList</name>
    <message>
        <source>Lists the connections of this computer.</source>
        <translation>列出此计算机上的连接。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only of this user identifier.</source>
        <translation>仅限此用户标识符。</translation>
    </message>
    <message>
        <source>Only of this tenant identifier.</source>
        <translation>仅限此租户标识符。</translation>
    </message>
    <message>
        <source>Only with this tag.</source>
        <translation>仅限带有此标签的连接。</translation>
    </message>
    <message>
        <source>Only of this provider.</source>
        <translation>仅限此提供商。</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>没有提供商“%1”：参见“patchbayctl provider list”。</translation>
    </message>
    <message>
        <source>Nothing is connected. “patchbayctl connection connect” connects an org, and so does Patchbay&apos;s window.</source>
        <translation>未连接任何内容。可使用“patchbayctl connection connect”或 Patchbay 的窗口连接组织。</translation>
    </message>
    <message>
        <source>No connection fits.</source>
        <translation>没有符合的连接。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionPanel</name>
    <message>
        <source>curl command</source>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>jsforce connection</source>
        <translation>jsforce 连接</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详细信息</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>上次错误</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>version of an API</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Connected, checked 2 min ago</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>last error</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Newest (%1)</source>
        <comment>version of an API</comment>
        <translation>最新（%1）</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>此处的名称</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionReconnect</name>
    <message>
        <source>Signs in again for a connection that is there.</source>
        <translation>为现有的连接重新登录。</translation>
    </message>
    <message>
        <source>Where another account signs in: keep the old one (default), add the other, or replace the old one.</source>
        <translation>以另一个帐户登录时：keep 保留原来的（默认），add 添加另一个，replace 替换原来的。</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>连接的 ID、名称、组织、帐户、用户、租户或标签。</translation>
    </message>
    <message>
        <source>Name the connection to sign in to again.</source>
        <translation>请指定要重新登录的连接。</translation>
    </message>
    <message>
        <source>--if-other takes keep, add or replace.</source>
        <translation>--if-other 应为 keep、add 或 replace。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionRename</name>
    <message>
        <source>Gives a connection another name here.</source>
        <translation>更改连接在此处的名称。</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>新名称。</translation>
    </message>
    <message>
        <source>Say its new name.</source>
        <translation>请指定新名称。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionSet</name>
    <message>
        <source>Changes what a connection is found by, or used with.</source>
        <translation>更改用于查找连接的名称，或连接使用的设置。</translation>
    </message>
    <message>
        <source>Its name here; empty: the org&apos;s own.</source>
        <translation>此处的名称；留空：组织自己的名称。</translation>
    </message>
    <message>
        <source>The user identifier; empty: none.</source>
        <translation>用户标识符；留空：无。</translation>
    </message>
    <message>
        <source>The tenant identifier; empty: the user&apos;s.</source>
        <translation>租户标识符；留空：使用用户的。</translation>
    </message>
    <message>
        <source>Adds tags, separated by commas.</source>
        <translation>添加标签，以逗号分隔。</translation>
    </message>
    <message>
        <source>Takes tags off, separated by commas.</source>
        <translation>移除标签，以逗号分隔。</translation>
    </message>
    <message>
        <source>One of %1; empty: Patchbay&apos;s choice.</source>
        <translation>%1 之一；留空：由 Patchbay 选择。</translation>
    </message>
    <message>
        <source>The API version to speak, %1 to %2; empty: the newest that both sides know.</source>
        <translation>要使用的 API 版本，%1 到 %2；留空：双方都支持的最新版本。</translation>
    </message>
    <message>
        <source>Use it where only its provider is named.</source>
        <translation>仅指定其提供商时使用它。</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>请说明要更改的内容：参见 --help 的说明。</translation>
    </message>
    <message>
        <source>Patchbay speaks these API versions: %1.</source>
        <translation>Patchbay 支持以下 API 版本：%1。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionShow</name>
    <message>
        <source>Tells all that is known of one connection.</source>
        <translation>显示一个连接的所有已知信息。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>上次错误</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>User identifier</source>
        <translation>用户标识符</translation>
    </message>
    <message>
        <source>Tenant identifier</source>
        <translation>租户标识符</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTag</name>
    <message>
        <source>Adds tags to a connection, or takes them off.</source>
        <translation>为连接添加标签，或移除标签。</translation>
    </message>
    <message>
        <source>Take them off.</source>
        <translation>移除标签。</translation>
    </message>
    <message>
        <source>A word it can be found by.</source>
        <translation>用于查找连接的词。</translation>
    </message>
    <message>
        <source>Say one tag or more.</source>
        <translation>请指定一个或多个标签。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTest</name>
    <message>
        <source>Asks the provider whether a connection works.</source>
        <translation>向提供商查询连接是否正常。</translation>
    </message>
    <message>
        <source>%1 works. %2: %3.</source>
        <extracomment>%1 is a connection, %2 what was counted there (&quot;Repositories&quot;), %3 how many</extracomment>
        <translation>%1 工作正常。%2：%3。</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 工作正常。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 services, 5 accounts</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%Ln 个帐户</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection matches “%1”</source>
        <translation>没有与“%1”匹配的连接</translation>
    </message>
    <message>
        <source>Check the spelling, or look under “Add provider”.</source>
        <translation>请检查拼写，或在“添加提供商”中查找。</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>没有需要您处理的内容</translation>
    </message>
    <message>
        <source>Every connection works.</source>
        <translation>所有连接均正常。</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>未连接任何内容</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>请连接 Salesforce，或试用演示组织。</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>正在读取您的连接</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>清除搜索(&amp;H)</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>全部显示(&amp;W)</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>无法读取您的连接</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsViewModel</name>
    <message>
        <source>%1 works</source>
        <translation>%1 工作正常</translation>
    </message>
    <message>
        <source>%1 works. %2: %3</source>
        <extracomment>%2 is what was counted there, in the provider&apos;s words: &quot;Acme works. Leads: 1,204&quot;</extracomment>
        <translation>%1 工作正常。%2：%3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Sign in to %1 once more?</source>
        <translation>再次登录 %1？</translation>
    </message>
    <message>
        <source>One of your accounts has that many on this computer already. Others are not counted here.</source>
        <translation>您的某个帐户在此计算机上已达到该数量。其他计算机上的不计入。</translation>
    </message>
    <message>
        <source>%1 was connected already. Its access is renewed; there is no second one.</source>
        <translation>%1 此前已连接。其访问权限已更新，没有增加第二个连接。</translation>
    </message>
    <message>
        <source>%1 is used where only %2 is named</source>
        <translation>仅指定 %2 时使用 %1</translation>
    </message>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 已添加到您的页面</translation>
    </message>
    <message>
        <source>%1 is off your page</source>
        <translation>%1 已从您的页面移除</translation>
    </message>
    <message>
        <source>The access may stay valid at %1 until you end it there.</source>
        <translation>%1 上的访问权限可能仍然有效，直到您在那里将其终止。</translation>
    </message>
    <message>
        <source>A token that nobody can use any more may stay in your keychain.</source>
        <translation>密钥环中可能残留一个已无人能使用的令牌。</translation>
    </message>
    <message>
        <source>A token may stay in your keychain.</source>
        <translation>密钥环中可能残留一个令牌。</translation>
    </message>
    <message>
        <source>%1 is removed here. The access itself stays: another of your connections uses it.</source>
        <translation>%1 已从此处移除。访问权限本身仍保留：您的另一个连接正在使用它。</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 已断开连接</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>已丢弃 %Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConsentWindow</name>
    <message>
        <source>name not found</source>
        <translation>找不到该名称</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>no answer from this address</source>
        <translation>此地址没有应答</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>the proxy did not answer</source>
        <translation>代理没有应答</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>不允许的地址</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>%1 is a provider</comment>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>This page comes from %1 and starts with no stored cookies. Passkey or company sign-in not working here? Use your browser.</source>
        <comment>%1 is a provider</comment>
        <translation>此页面来自 %1，打开时不带任何已存储的 Cookie。通行密钥或公司登录在此处无法使用？请使用您的浏览器。</translation>
    </message>
    <message>
        <source>%1 asks: “%2” Patchbay answered no. To answer yourself, use your browser.</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 询问：“%2” Patchbay 已回答“否”。如需自行回答，请使用您的浏览器。</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 提示：“%2”</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1.</source>
        <comment>%1 is a host name</comment>
        <translation>与 %1 的连接不安全。</translation>
    </message>
    <message>
        <source>Patchbay stopped.</source>
        <translation>Patchbay 已中止连接。</translation>
    </message>
    <message>
        <source>The sign-in page stopped.</source>
        <translation>登录页面已停止。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>This page did not open (%1).</source>
        <comment>%1 says why</comment>
        <translation>此页面无法打开（%1）。</translation>
    </message>
    <message>
        <source>Check the domain, or your network.</source>
        <translation>请检查域或您的网络。</translation>
    </message>
    <message>
        <source>the proxy did not reach it</source>
        <translation>代理未能连接到该地址</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>代理要求用户名和密码</translation>
    </message>
    <message>
        <source>this window cannot use such a proxy</source>
        <translation>此窗口无法使用此类代理</translation>
    </message>
    <message>
        <source>the proxy did not accept the user name or password</source>
        <translation>代理未接受用户名或密码</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>请在“设置”的“网络”中更改。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConstantsCard</name>
    <message>
        <source>Add constant</source>
        <translation>添加固定值</translation>
    </message>
    <message>
        <source>Same for every row</source>
        <translation>各行相同</translation>
    </message>
    <message>
        <source>Field with the same value for every row</source>
        <translation>各行取相同值的字段</translation>
    </message>
    <message>
        <source>Value for every row</source>
        <translation>各行的值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>patchbay::ContactDialog</name>
    <message>
        <source>&amp;Use these</source>
        <translation>使用这些(&amp;U)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>粘贴到此处</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing yet. Names, addresses, numbers and pages are told by their form.</source>
        <translation>尚无内容。姓名、地址、号码和网页会根据其格式识别。</translation>
    </message>
</context>
<context>
    <name>patchbay::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProvider</name>
    <message>
        <source>This must be a whole address that begins with https://.</source>
        <translation>必须是完整的地址，开头为 https://.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address first.</source>
        <translation>请先输入提供商的地址。</translation>
    </message>
    <message>
        <source>%1 does not tell its addresses. Enter them below; the provider&apos;s documentation has them.</source>
        <translation>%1 未公布其地址。请在下方输入；提供商的文档中有这些地址。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请为其命名。</translation>
    </message>
    <message>
        <source>Patchbay must be able to ask whose account it is.</source>
        <translation>Patchbay 必须能够查询这是谁的帐户。</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProviderPage</name>
    <message>
        <source>It demands a client se&amp;cret</source>
        <translation>需要客户端密钥(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider</source>
        <translation>提供商的地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Where people si&amp;gn in</source>
        <translation>登录地址(&amp;G)</translation>
    </message>
    <message>
        <source>The documentation calls it authorization endpoint.</source>
        <translation>文档中称为授权端点 (authorization endpoint)。</translation>
    </message>
    <message>
        <source>The token endpoint.</source>
        <translation>令牌端点。</translation>
    </message>
    <message>
        <source>Whose account it &amp;is</source>
        <translation>查询帐户身份的地址(&amp;I)</translation>
    </message>
    <message>
        <source>An address that answers with sub, email and name.</source>
        <translation>返回 sub、email 和 name 的地址。</translation>
    </message>
    <message>
        <source>Where access is &amp;ended</source>
        <translation>终止访问权限的地址(&amp;E)</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>权限范围(&amp;O)</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>以空格分隔。</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>查询(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>Where to&amp;kens are given</source>
        <translation>颁发令牌的地址(&amp;K)</translation>
    </message>
    <message>
        <source>Sign-in b&amp;y code</source>
        <translation>使用代码登录(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailSections</name>
    <message>
        <source>Copy %1</source>
        <comment>a fact of a connection: Instance, Org ID</comment>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailsViewModel</name>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>过长：最多 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnoseCommand</name>
    <message>
        <source>Tells what a supporter needs, without secrets or names.</source>
        <translation>显示支持人员所需的信息，不含密钥或名称。</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnosticsPane</name>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Looking at what works on this computer</source>
        <translation>正在检查此计算机上哪些功能正常</translation>
    </message>
</context>
<context>
    <name>patchbay::DisconnectCommand</name>
    <message>
        <source>Ends the access of connections, and removes them here.</source>
        <translation>终止连接的访问权限，并将其从此处移除。</translation>
    </message>
    <message>
        <source>Every connection.</source>
        <translation>所有连接。</translation>
    </message>
    <message>
        <source>Those with this tag.</source>
        <translation>带有此标签的连接。</translation>
    </message>
    <message>
        <source>Those of this tenant.</source>
        <translation>属于此租户的连接。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不询问。</translation>
    </message>
    <message>
        <source>How many are meant; needed with --yes unless one is named. Another number of connections is not touched.</source>
        <translation>所指的数量；使用 --yes 时必填，除非只指定了一个。如果连接数量不符，则不执行任何操作。</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>连接的 ID、名称、组织、帐户、用户、租户或标签。</translation>
    </message>
    <message>
        <source>Say which: one CONNECTION, --tag, --tenant or --all.</source>
        <translation>请说明是哪些：一个 CONNECTION、--tag、--tenant 或 --all 选项。</translation>
    </message>
    <message>
        <source>--count takes a number.</source>
        <translation>--count 应为数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit, not %1. Nothing was done.</source>
        <translation>
            <numerusform>有 %Ln 个连接符合，而不是 %1 个。未执行任何操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit: add --count %1 to --yes.</source>
        <translation>
            <numerusform>有 %Ln 个连接符合：请在 --yes 之外添加 --count %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes, and --count %1 if that is meant.</source>
        <translation>此处无法询问：如果确实要执行，请添加 --yes 和 --count %1。</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect these %n connection(s)? [yes/no]</source>
        <translation>
            <numerusform>断开这 %Ln 个连接？ [yes/no]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>could not be removed: it is tried again</source>
        <translation>无法移除：将重试</translation>
    </message>
    <message>
        <source>removed here; another connection uses the same access</source>
        <translation>已从此处移除；另一个连接使用同一访问权限</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开连接</translation>
    </message>
    <message>
        <source>deleted here; the access stays valid there until you end it yourself</source>
        <translation>已从此处删除；访问权限在那里仍然有效，直到您自行终止</translation>
    </message>
    <message>
        <source>ended there; the keychain did not delete the token yet</source>
        <translation>已在那里终止；密钥环尚未删除令牌</translation>
    </message>
    <message>
        <source>not confirmed there yet; it is tried again</source>
        <translation>那里尚未确认；将重试</translation>
    </message>
</context>
<context>
    <name>patchbay::EndNews</name>
    <message>
        <source>Patchbay needs you</source>
        <translation>Patchbay 需要您处理</translation>
    </message>
    <message>
        <source>A connection wants you to sign in again. Unlock the window to see which.</source>
        <translation>有一个连接需要您重新登录。请解锁窗口以查看是哪一个。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstPage</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>a service</comment>
        <translation>连接 %1</translation>
    </message>
    <message numerus="yes">
        <source>Browse all %n service(s)</source>
        <translation>
            <numerusform>浏览全部 %Ln 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice Salesforce org that runs on this computer. Sign in and enter leads. No account needed.</source>
        <translation>在此计算机上运行的 Salesforce 练习组织。可以登录并录入潜在客户。不需要帐户。</translation>
    </message>
    <message>
        <source>&amp;Connect %1</source>
        <comment>a service</comment>
        <translation>连接 %1(&amp;C)</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstRun</name>
    <message>
        <source>Looking for your keychain…</source>
        <translation>正在查找您的密钥环…</translation>
    </message>
    <message>
        <source>No keychain found. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>未找到密钥环。请安装 GNOME Keyring 或 KWallet，然后重新登录桌面。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it when it asks for its password.</source>
        <translation>您的密钥环已锁定。请在它要求输入密码时将其解锁。</translation>
    </message>
    <message>
        <source>Found. It asks for a new password when the first token is kept.</source>
        <translation>已找到。保存第一个令牌时，它会要求设置新密码。</translation>
    </message>
    <message>
        <source>Your keychain was found and is unlocked.</source>
        <translation>已找到您的密钥环，且已解锁。</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it when it asks for its password.</source>
        <comment>a keychain</comment>
        <translation>%1 已锁定。请在它要求输入密码时将其解锁。</translation>
    </message>
    <message>
        <source>%1 found and unlocked.</source>
        <comment>a keychain</comment>
        <translation>已找到 %1，且已解锁。</translation>
    </message>
</context>
<context>
    <name>patchbay::FormField</name>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>a field&apos;s label</comment>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>patchbay::GoTo</name>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToModel</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>在 %1 中新建潜在客户</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有此名称的内容。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to a page, a connection or a record</source>
        <translation>转到页面、连接或记录</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ 选择</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; 仅命令</translation>
    </message>
    <message>
        <source>%1 do it</source>
        <comment>%1: a key, Enter</comment>
        <translation>%1 执行</translation>
    </message>
    <message>
        <source>%1 open in Salesforce</source>
        <comment>%1: keys, Ctrl+Enter</comment>
        <translation>%1 在 Salesforce 中打开</translation>
    </message>
</context>
<context>
    <name>patchbay::GoingToast</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>patchbay::Habits</name>
    <message>
        <source>Sends what waits when you log in.</source>
        <translation>在您登录时发送等待中的内容。</translation>
    </message>
    <message>
        <source>Your desktop did not answer. Whether Patchbay starts at login is as it was.</source>
        <translation>您的桌面没有应答。登录时是否启动 Patchbay 保持原样。</translation>
    </message>
    <message>
        <source>Your desktop does not start Patchbay at login. Allow it to run in the background in the desktop&apos;s settings, then switch this on again.</source>
        <translation>您的桌面不会在登录时启动 Patchbay。请在桌面的设置中允许其在后台运行，然后重新开启此项。</translation>
    </message>
</context>
<context>
    <name>patchbay::HabitsPane</name>
    <message>
        <source>Closing the window does not stop sending.</source>
        <translation>关闭窗口不会停止发送。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Patchbay.</source>
        <translation>此桌面没有托盘：关闭窗口会退出 Patchbay。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>patchbay::Help</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
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
        <translation>另请参阅</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportCheckPane</name>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>略过原因</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) go to %1</source>
        <translation>
            <numerusform>%Ln 个潜在客户将发送到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait in Activity and go out as soon as the org answers.</source>
        <translation>它们在“活动记录”中等待，组织一有应答就会发送。</translation>
    </message>
    <message>
        <source>All leads of this file were queued before</source>
        <translation>此文件的所有潜在客户之前均已加入队列</translation>
    </message>
    <message>
        <source>Nothing is left to import. Activity shows what became of them.</source>
        <translation>没有剩余内容可导入。“活动记录”会显示其结果。</translation>
    </message>
    <message>
        <source>No lead of this file is left to import</source>
        <translation>此文件没有剩余的潜在客户可导入</translation>
    </message>
    <message>
        <source>What was not queued before is left out. Correct it and open the file again.</source>
        <translation>之前未加入队列的内容会被略过。请更正，然后重新打开该文件。</translation>
    </message>
    <message>
        <source>No row of this file can go to %1</source>
        <translation>此文件没有可发送到 %1 的行</translation>
    </message>
    <message>
        <source>Go back and match the columns, or correct the file and open it again.</source>
        <translation>请返回并匹配各列，或更正文件后重新打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%Ln 行会被略过</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is listed below with its reason. Correct them and open the file again: what was sent is not sent twice.</source>
        <translation>各行及其原因列在下方。请更正，然后重新打开该文件：已发送的内容不会重复发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this file were queued before and are not sent twice</source>
        <translation>
            <numerusform>此文件的 %Ln 个潜在客户之前已加入队列，不会重复发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out</source>
        <translation>
            <numerusform>%Ln 列会被略过</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>rows of a file</comment>
        <translation>已略过</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ImportDesk</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1-errors.csv</source>
        <comment>a file name</comment>
        <translation>%1-errors.csv</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>a file name</comment>
        <translation>%1-rejected.csv</translation>
    </message>
    <message>
        <source>Open a CSV file of leads</source>
        <translation>打开潜在客户的 CSV 文件</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Stop importing %1?</source>
        <comment>a file</comment>
        <translation>停止导入 %1？</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that still wait are taken out of the queue. What arrived in %1 stays there.</source>
        <translation>
            <numerusform>仍在等待的 %Ln 个潜在客户会移出队列。已到达 %1 的内容会保留在那里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save the rows with their errors</source>
        <translation>保存有错误的行及其错误</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a file</comment>
        <translation>%1 已保存</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <comment>the values of a file</comment>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <comment>the values of a file</comment>
        <translation>以分号分隔</translation>
    </message>
    <message>
        <source>Separated by tabs</source>
        <comment>the values of a file</comment>
        <translation>以制表符分隔</translation>
    </message>
    <message>
        <source>Separated by %1</source>
        <comment>the values of a file, a character</comment>
        <translation>以 %1 分隔</translation>
    </message>
    <message>
        <source>Change org</source>
        <translation>更改组织</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a step of an import</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Mapping</source>
        <comment>a step of an import</comment>
        <translation>映射</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of an import</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step of an import</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a step of an import</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>将 CSV 文件拖放到此处</translation>
    </message>
    <message>
        <source>Or choose one. You check everything before it is sent.</source>
        <translation>或选择一个文件。发送之前您可以检查所有内容。</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>显示连接</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · 以 %2 的身份</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>写入到 %1，%2，%3</translation>
    </message>
    <message>
        <source>%1 takes no leads now.</source>
        <translation>%1 目前不接受潜在客户。</translation>
    </message>
    <message>
        <source>Or choose another org.</source>
        <translation>或选择其他组织。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rows, columns, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>a required field</comment>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <comment>required fields</comment>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 takes no lead without. Match a column with it, or add a constant for it.</source>
        <comment>an org</comment>
        <translation>没有它，%1 不接受潜在客户。请为其匹配一列，或添加固定值。</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>检查 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>导入 %Ln 个潜在客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>导入另一个文件</translation>
    </message>
    <message>
        <source>You can close the window. What waits goes out later, and no row goes twice.</source>
        <translation>您可以关闭窗口。等待中的内容会稍后发送，任何行都不会重复发送。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The next step only checks.</source>
        <translation>尚未发送任何内容。下一步只进行检查。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <comment>an org</comment>
        <translation>导入到 %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportProgressPane</name>
    <message>
        <source>A few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>大约还剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>大约还剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>大约还剩 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What Salesforce said</source>
        <translation>Salesforce 的应答</translation>
    </message>
    <message>
        <source>Nothing goes out now.</source>
        <translation>目前不会发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n created.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>已创建 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln 个被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing leads into %1</source>
        <translation>正在将潜在客户导入到 %1</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入已完成</translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>/ %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for you in Activity</source>
        <translation>
            <numerusform>有 %Ln 行在“活动记录”中等待您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <comment>leads</comment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an org</comment>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>leads</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>见下方</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <comment>a number</comment>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>at the moment</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>API 调用</translation>
    </message>
    <message>
        <source>of %1 a day</source>
        <comment>a number</comment>
        <translation>每天共 %1 次</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>in Activity</source>
        <translation>在活动记录中</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>you stopped before</source>
        <translation>您已提前停止</translation>
    </message>
    <message>
        <source>Rejected so far</source>
        <translation>目前已拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), kept with their reasons</source>
        <translation>
            <numerusform>%Ln 行，连同原因一起保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::InitCommand</name>
    <message>
        <source>Makes Patchbay&apos;s data, looks whether the keychain works, offers the demo org.</source>
        <translation>创建 Patchbay 的数据，检查密钥环是否正常，并提供演示组织。</translation>
    </message>
    <message>
        <source>Connect the demo org, to try things out.</source>
        <translation>连接演示组织以便试用。</translation>
    </message>
    <message>
        <source>Sign in to it without a browser here, as “connection connect --paste”.</source>
        <translation>与“connection connect --paste”相同，在此处不使用浏览器登录演示组织。</translation>
    </message>
    <message>
        <source>Data is kept in %1.</source>
        <translation>数据保存在 %1 中。</translation>
    </message>
    <message>
        <source>The keychain takes and gives back.</source>
        <translation>密钥环可以正常保存和读取。</translation>
    </message>
    <message>
        <source>Connect the demo org on this computer, to try things out? [yes/no]</source>
        <translation>连接此计算机上的演示组织以便试用？ [yes/no]</translation>
    </message>
    <message>
        <source>Next: “patchbayctl connection connect”, or “patchbayctl init --demo” to try it.</source>
        <translation>下一步：“patchbayctl connection connect”，或使用“patchbayctl init --demo”试用。</translation>
    </message>
    <message>
        <source>Connected: %1.</source>
        <translation>已连接：%1。</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDefaults</name>
    <message>
        <source>%1 queue</source>
        <comment>a queue&apos;s name</comment>
        <translation>%1 队列</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>the owner&apos;s name</comment>
        <translation>所有人：%1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>市场活动</translation>
    </message>
    <message>
        <source>Whoever you enter becomes a member of it.</source>
        <translation>您录入的每个人都会成为其成员。</translation>
    </message>
    <message>
        <source>For everybody you enter</source>
        <translation>用于您录入的每个人</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDialog</name>
    <message>
        <source>For a fair or a shift</source>
        <translation>用于展会或值班</translation>
    </message>
    <message>
        <source>What you choose here stays from lead to lead, also after a new start, until you end it.</source>
        <translation>您在此处选择的内容会在各潜在客户之间保留，重新启动后也是如此，直到您将其结束。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>保留这些(&amp;K)</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择一项。</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptStrip</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Nothing stays any more from the next record on</source>
        <translation>从下一条记录起不再保留任何内容</translation>
    </message>
    <message>
        <source>Stays from lead to lead: %1</source>
        <translation>在各潜在客户之间保留：%1</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>结束(&amp;D)</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyAdd</name>
    <message>
        <source>Makes a key for a program; prints it this once.</source>
        <translation>为程序创建密钥；仅输出这一次。</translation>
    </message>
    <message>
        <source>Whose key it is, as you want to read it.</source>
        <translation>密钥的归属，用您希望看到的名称。</translation>
    </message>
    <message>
        <source>What it may do: create:Lead, create:Contact, create:* or connections, with commas between (default create:Lead).</source>
        <translation>允许的操作：create:Lead、create:Contact、create:* 或 connections，以逗号分隔（默认为 create:Lead）。</translation>
    </message>
    <message>
        <source>Web pages that may use it from a browser, as https://shop.example, with commas between (default none).</source>
        <translation>可以从浏览器使用它的网页，例如 https://shop.example, 以逗号分隔（默认为无）。</translation>
    </message>
    <message>
        <source>The only connection it may use (default any).</source>
        <translation>唯一可以使用的连接（默认为任意）。</translation>
    </message>
    <message>
        <source>For how many days it is good (default for good).</source>
        <translation>有效天数（默认为永久）。</translation>
    </message>
    <message>
        <source>Give the key a name of one line.</source>
        <translation>请为密钥指定一个单行的名称。</translation>
    </message>
    <message>
        <source>“%1” is no right. Rights are create:Lead, create:* and connections.</source>
        <translation>“%1”不是权限。权限包括 create:Lead、create:* 和 connections。</translation>
    </message>
    <message>
        <source>“%1” is no origin, as https://shop.example is.</source>
        <translation>“%1”不是来源，来源的形式类似 https://shop.example 。</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to %1.</source>
        <translation>--days 应为 1 到 %1 的数字。</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>创建密钥(&amp;M)</translation>
    </message>
    <message>
        <source>A key for a program</source>
        <translation>程序的密钥</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>Create &amp;leads</source>
        <translation>创建潜在客户(&amp;L)</translation>
    </message>
    <message>
        <source>Create &amp;contacts</source>
        <translation>创建联系人(&amp;C)</translation>
    </message>
    <message>
        <source>Create records of &amp;any kind</source>
        <translation>创建任意类型的记录(&amp;A)</translation>
    </message>
    <message>
        <source>L&amp;ist your connections</source>
        <translation>列出您的连接(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>有效期(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the key now: it is not kept here and cannot be shown again. The program sends it as “Authorization: Bearer …”.</source>
        <translation>请立即复制密钥：密钥不会保存在此处，也无法再次显示。程序应以“Authorization: Bearer …”的形式发送它。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyList</name>
    <message>
        <source>Lists the programs that have a key, never the keys.</source>
        <translation>列出拥有密钥的程序，但从不列出密钥。</translation>
    </message>
    <message>
        <source>No program has a key.</source>
        <translation>没有程序拥有密钥。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>May</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyRemove</name>
    <message>
        <source>Makes a program&apos;s key worthless, at once.</source>
        <translation>使程序的密钥立即失效。</translation>
    </message>
    <message>
        <source>As “key list” tells it.</source>
        <translation>即“key list”显示的 ID。</translation>
    </message>
    <message>
        <source>Which key? “key list” tells their ids.</source>
        <translation>哪个密钥？“key list”会显示其 ID。</translation>
    </message>
    <message>
        <source>The key is worthless now.</source>
        <translation>密钥现已失效。</translation>
    </message>
    <message>
        <source>There is no key with this id.</source>
        <translation>没有此 ID 的密钥。</translation>
    </message>
</context>
<context>
    <name>patchbay::Labelling</name>
    <message>
        <source>There is no such colour: see --help.</source>
        <translation>没有这种颜色：参见 --help 的说明。</translation>
    </message>
    <message>
        <source>--%1 is too long: at most %2 letters.</source>
        <translation>--%1 过长：最多 %2 个字符。</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>连接的 ID、名称、组织、帐户、用户、租户或标签。</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>请指定要更改的连接。</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 已更改。</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadFile</name>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取它。</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB. Divide it into smaller files.</source>
        <translation>
            <numerusform>它大于 %Ln MB。请将其拆分为较小的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No org takes the leads of %1 yet</source>
        <translation>还没有组织可接收 %1 中的潜在客户</translation>
    </message>
    <message>
        <source>%1 was not taken</source>
        <translation>%1 未被接收</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <comment>a file</comment>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>Queuing the leads of %1</source>
        <comment>a file</comment>
        <translation>正在将 %1 中的潜在客户加入队列</translation>
    </message>
    <message>
        <source>Connect Salesforce or the demo org first. The file is kept until then.</source>
        <translation>请先连接 Salesforce 或演示组织。在此之前，文件会保留。</translation>
    </message>
    <message>
        <source>Asking the org what it takes</source>
        <translation>正在询问组织接受哪些内容</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadPreview</name>
    <message>
        <source>Row before</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Row %1 as a lead</source>
        <comment>number</comment>
        <translation>第 %1 行的潜在客户</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>why a row is</comment>
        <translation>已略过：%1</translation>
    </message>
</context>
<context>
    <name>patchbay::ListPlace</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequests</name>
    <message>
        <source>Off. Programs with a key may create records when it is on.</source>
        <translation>已关闭。开启后，拥有密钥的程序可以创建记录。</translation>
    </message>
    <message>
        <source>Not before the folder below can be used.</source>
        <translation>下方的文件夹可用后才能启动。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <comment>an address</comment>
        <translation>正在 %1 上监听</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files in it become leads; those in its folder “contacts” become contacts.</source>
        <translation>其中的 JSON、CSV 和 vCard 文件会成为潜在客户；其中“contacts”文件夹里的会成为联系人。</translation>
    </message>
    <message>
        <source>Over a private socket that only your own programs reach. Never over the network.</source>
        <translation>通过只有您自己的程序才能访问的专用套接字，绝不通过网络。</translation>
    </message>
    <message>
        <source>create any record</source>
        <translation>创建任意记录</translation>
    </message>
    <message>
        <source>list connections</source>
        <translation>列出连接</translation>
    </message>
    <message>
        <source>create %1</source>
        <comment>a kind of record: Lead</comment>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 min ago</comment>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a date</comment>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>将于 %1 到期</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequestsPane</name>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>撤销 %1 的密钥</translation>
    </message>
    <message>
        <source>Take files from</source>
        <translation>选择接收文件的文件夹</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>撤销 %1 的密钥？</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. It cannot be brought back.</source>
        <translation>此后任何使用它的请求都会被拒绝。此操作无法恢复。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>patchbay::LockPage</name>
    <message>
        <source>Set a passphrase first</source>
        <translation>请先设置密码短语</translation>
    </message>
    <message>
        <source>Patchbay is locked</source>
        <translation>Patchbay 已锁定</translation>
    </message>
    <message>
        <source>Your administrator wants this window to be locked while you are away.</source>
        <translation>您的管理员要求在您离开时锁定此窗口。</translation>
    </message>
    <message>
        <source>Your leads go out all the same, and nothing is lost.</source>
        <translation>您的潜在客户仍会照常发送，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>设置密码短语(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
</context>
<context>
    <name>patchbay::LockRemove</name>
    <message>
        <source>Takes the lock off the window (needs your keychain).</source>
        <translation>解除窗口的锁（需要您的密钥环）。</translation>
    </message>
    <message>
        <source>The lock is off. A new passphrase is set in Settings, Privacy.</source>
        <translation>锁已解除。可在“设置”的“隐私”中设置新的密码短语。</translation>
    </message>
</context>
<context>
    <name>patchbay::Locking</name>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>patchbay::LogCommand</name>
    <message>
        <source>Tells what happened here, newest first.</source>
        <translation>显示此处发生的事情，最新的在前。</translation>
    </message>
    <message>
        <source>At most so many (default %1).</source>
        <translation>最多列出的数量（默认为 %1）。</translation>
    </message>
    <message>
        <source>Only what happened with this connection.</source>
        <translation>仅限与此连接有关的内容。</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit 应为数字。</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>access renewed</source>
        <translation>访问权限已更新</translation>
    </message>
    <message>
        <source>access ended</source>
        <translation>访问权限已终止</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>检查失败</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>在此处写入</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>需要决定</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>已在那里删除</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupEdit</name>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, its kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupSession</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
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
        <translation>已在 %1 中</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record, more</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>You add</source>
        <translation>您将添加</translation>
    </message>
    <message>
        <source>You change</source>
        <translation>您将更改</translation>
    </message>
    <message>
        <source>nothing that is not there</source>
        <translation>无（均已存在）</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>&amp;Add to the campaign</source>
        <translation>添加到市场活动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Update this record</source>
        <translation>更新此记录(&amp;U)</translation>
    </message>
    <message>
        <source>%1, %2, already in %3</source>
        <translation>%1，%2，已在 %3 中</translation>
    </message>
    <message>
        <source>Op&amp;en it</source>
        <translation>打开(&amp;E)</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>正在更新…</translation>
    </message>
</context>
<context>
    <name>patchbay::NavButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <extracomment>read out for a page of the window with things that wait</extracomment>
        <translation>
            <numerusform>%Ln 项等待您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkPane</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>My own proxy</source>
        <translation>我自己的代理</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>Where the proxy wants to know who asks.</source>
        <translation>代理需要识别使用者时填写。</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>保存在您的密钥环中</translation>
    </message>
    <message>
        <source>In your keychain alone, for this proxy and this user name.</source>
        <translation>只保存在您的密钥环中，仅用于此代理和此用户名。</translation>
    </message>
    <message>
        <source>Goes with a user name.</source>
        <translation>需与用户名一起使用。</translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkSettings</name>
    <message>
        <source>Not in use until its fields are right. Until then: %1</source>
        <comment>which way requests go</comment>
        <translation>字段填写正确后才会使用。在此之前：%1</translation>
    </message>
    <message>
        <source>Being set…</source>
        <comment>a proxy</comment>
        <translation>正在设置…</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>当前使用：%1</translation>
    </message>
    <message>
        <source>The sign-in window cannot give a user name to a SOCKS 5 proxy: sign in with your browser.</source>
        <translation>登录窗口无法向 SOCKS 5 代理提供用户名：请用浏览器登录。</translation>
    </message>
    <message>
        <source>This proxy wants a user name and a password.</source>
        <translation>此代理要求用户名和密码。</translation>
    </message>
</context>
<context>
    <name>patchbay::NewRecordPage</name>
    <message>
        <source>&amp;Paste signature</source>
        <translation>粘贴签名(&amp;P)</translation>
    </message>
    <message>
        <source>Change &amp;org</source>
        <translation>更改组织(&amp;O)</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>已保存。正在发送到 %1。</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>可能会更改所有人并发送电子邮件。</translation>
    </message>
    <message>
        <source>Not used: %1 stays the owner of everybody you enter.</source>
        <translation>未使用：您录入的每个人的所有人仍为 %1。</translation>
    </message>
    <message>
        <source>Create anyway and &amp;new</source>
        <translation>仍然创建并新建(&amp;N)</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>创建并新建(&amp;N)</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>未连接任何组织</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>请连接 Salesforce，或试用演示组织。</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · 帐户 %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>写入到 %1，%2，%3</translation>
    </message>
    <message>
        <source>Kept on this computer until %1 has it.</source>
        <translation>保存在此计算机上，直到 %1 收到为止。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Create %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>在 %2 中创建 %1(&amp;C)</translation>
    </message>
    <message>
        <source>New %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>在 %2 中新建 %1</translation>
    </message>
    <message>
        <source>&amp;Create lead in %1</source>
        <translation>在 %1 中创建潜在客户(&amp;C)</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>在 %1 中新建潜在客户</translation>
    </message>
    <message>
        <source>&amp;Create contact in %1</source>
        <translation>在 %1 中创建联系人(&amp;C)</translation>
    </message>
    <message>
        <source>New contact in %1</source>
        <translation>在 %1 中新建联系人</translation>
    </message>
    <message>
        <source>&amp;Create account in %1</source>
        <translation>在 %1 中创建客户(&amp;C)</translation>
    </message>
    <message>
        <source>New account in %1</source>
        <translation>在 %1 中新建客户</translation>
    </message>
    <message>
        <source>&amp;Create opportunity in %1</source>
        <translation>在 %1 中创建业务机会(&amp;C)</translation>
    </message>
    <message>
        <source>New opportunity in %1</source>
        <translation>在 %1 中新建业务机会</translation>
    </message>
    <message>
        <source>&amp;Create task in %1</source>
        <translation>在 %1 中创建任务(&amp;C)</translation>
    </message>
    <message>
        <source>New task in %1</source>
        <translation>在 %1 中新建任务</translation>
    </message>
    <message>
        <source>&amp;Create in %1 anyway</source>
        <translation>仍然在 %1 中创建(&amp;C)</translation>
    </message>
    <message>
        <source>Some access is missing</source>
        <translation>缺少部分访问权限</translation>
    </message>
    <message>
        <source>The form is not here yet</source>
        <translation>表单尚未就绪</translation>
    </message>
    <message>
        <source>%1 has used %2 of its %3 API calls of a day.</source>
        <comment>org, count, count</comment>
        <translation>%1 每天 %3 次 API 调用中已使用 %2 次。</translation>
    </message>
    <message>
        <source>All programs count. At the limit, records wait here until the org takes calls again.</source>
        <translation>所有程序合并计算。达到上限后，记录会在此处等待，直到组织重新接受调用。</translation>
    </message>
    <message>
        <source>Paste signature</source>
        <translation>粘贴签名</translation>
    </message>
    <message>
        <source>From a signature or a card</source>
        <translation>来自签名或名片</translation>
    </message>
    <message>
        <source>&amp;Signature or card</source>
        <translation>签名或名片(&amp;S)</translation>
    </message>
    <message>
        <source>Another program offers a record. Finish this one first, then open it again.</source>
        <translation>另一个程序提供了一条记录。请先完成当前记录，然后再次打开它。</translation>
    </message>
    <message>
        <source>Offered by a link</source>
        <translation>由链接提供</translation>
    </message>
    <message>
        <source>What the &amp;link says</source>
        <translation>链接的内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to Connections</source>
        <translation>转到“连接”(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>重新连接 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Asking %1 for its fields</source>
        <comment>an org</comment>
        <translation>正在向 %1 查询其字段</translation>
    </message>
    <message>
        <source>Create this record first, or clear its fields: it would be lost.</source>
        <translation>请先创建此记录，或清除其字段：否则它会丢失。</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>正在读取您的连接</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>无法读取您的连接</translation>
    </message>
    <message>
        <source>Connect an org first</source>
        <translation>请先连接一个组织</translation>
    </message>
    <message>
        <source>What you opened is kept until then.</source>
        <translation>在此之前，您打开的内容会保留。</translation>
    </message>
    <message>
        <source>The form is as it was.</source>
        <translation>表单保持原样。</translation>
    </message>
    <message>
        <source>Saving the record on this computer</source>
        <translation>正在将记录保存到此计算机</translation>
    </message>
</context>
<context>
    <name>patchbay::OpenedFiles</name>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a vCard or a CSV file of leads</source>
        <translation>打开 vCard 或潜在客户的 CSV 文件</translation>
    </message>
    <message>
        <source>vCards and CSV files</source>
        <translation>vCard 和 CSV 文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>patchbay::OrgMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>patchbay::OriginBar</name>
    <message>
        <source>Why access is wanted: %1</source>
        <translation>需要访问权限的原因：%1</translation>
    </message>
    <message>
        <source>Page from %1</source>
        <comment>%1 is a host name</comment>
        <translation>来自 %1 的页面</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>安全</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecide</name>
    <message>
        <source>Decides about a record that waits for a decision.</source>
        <translation>对等待决定的记录作出决定。</translation>
    </message>
    <message>
        <source>Create it anyway.</source>
        <translation>仍然创建。</translation>
    </message>
    <message>
        <source>Write what was typed into this record instead, and forget the other.</source>
        <translation>将输入的内容改为写入此记录，并丢弃另一条。</translation>
    </message>
    <message>
        <source>Create it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>即使某次尝试没有应答且组织可能已有该记录，仍然创建：请先到那里查看。</translation>
    </message>
    <message>
        <source>Say either --create or --update ID.</source>
        <translation>请指定 --create 或 --update ID 其中之一。</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecision</name>
    <message>
        <source>A record, as “patchbayctl --json outbox list” names it.</source>
        <translation>记录，即“patchbayctl --json outbox list”显示的 ID。</translation>
    </message>
    <message>
        <source>Name one record by its outbox id: see “patchbayctl --json outbox list”.</source>
        <translation>请用 outbox ID 指定一条记录：参见“patchbayctl --json outbox list”。</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDiscard</name>
    <message>
        <source>Forgets a record that was not sent.</source>
        <translation>丢弃未发送的记录。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不询问。</translation>
    </message>
    <message>
        <source>Forget it even though an attempt went unanswered and the org may have it.</source>
        <translation>即使某次尝试没有应答且组织可能已有该记录，仍然丢弃。</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>已丢弃。</translation>
    </message>
    <message>
        <source>Forget %1? It was not sent. (yes/no)</source>
        <extracomment>%1 is a person or company</extracomment>
        <translation>丢弃 %1？它尚未发送。(yes/no)</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxList</name>
    <message>
        <source>Lists records written here, newest first.</source>
        <translation>列出在此处写入的记录，最新的在前。</translation>
    </message>
    <message>
        <source>Only this state: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>仅限此状态：queued、sending、sent、rejected、uncertain、needs_decision。</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>最多列出的数量（默认为 100）。</translation>
    </message>
    <message>
        <source>--limit takes a number, --state one of: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>--limit 应为数字，--state 应为以下之一：queued、sending、sent、rejected、uncertain、needs_decision。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxReassign</name>
    <message>
        <source>Lets a record go out as the account that is connected now.</source>
        <translation>允许记录以当前已连接的帐户发送。</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection (default: the record&apos;s own).</source>
        <translation>连接的 ID、名称、组织或帐户（默认为记录自己的连接）。</translation>
    </message>
    <message>
        <source>Send it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>即使某次尝试没有应答且组织可能已有该记录，仍然发送：请先到那里查看。</translation>
    </message>
    <message>
        <source>It goes out to %1 as %2.</source>
        <translation>它将以 %2 的身份发送到 %1。</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxRetry</name>
    <message>
        <source>Sends a record again that the org refused.</source>
        <translation>重新发送被组织拒绝的记录。</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxSend</name>
    <message>
        <source>Sends what waits and is due, then says what is left.</source>
        <translation>发送等待中且到时的记录，然后说明剩余的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n records need you: see “patchbayctl outbox list”.</source>
        <translation>
            <numerusform>有 %Ln 条记录需要您处理：参见“patchbayctl outbox list”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>已全部发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait.</source>
        <translation>
            <numerusform>仍有 %Ln 条记录在等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseDialog</name>
    <message>
        <source>Turn off the lock</source>
        <translation>关闭锁定</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Patchbay opens without a question then.</source>
        <translation>之后 Patchbay 打开时不再询问。</translation>
    </message>
    <message>
        <source>You are asked for it when Patchbay starts and after you were away. It cannot be told to you again.</source>
        <translation>Patchbay 启动时和您离开之后会要求输入。之后无法再向您显示它。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>关闭(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>设置密码短语(&amp;S)</translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseFields</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新密码短语(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
</context>
<context>
    <name>patchbay::PasteDialog</name>
    <message>
        <source>Finish signing in to %1</source>
        <translation>完成 %1 的登录</translation>
    </message>
    <message>
        <source>Sign in in the browser. The page that comes last may not open: that does not matter. Copy the whole address of that page from the browser&apos;s address line, and paste it here.</source>
        <translation>请在浏览器中登录。最后的页面可能无法打开：这没有关系。请从浏览器的地址栏复制该页的完整地址，并粘贴到此处。</translation>
    </message>
    <message>
        <source>&amp;Address of the last page</source>
        <translation>最后一页的地址(&amp;A)</translation>
    </message>
    <message>
        <source>It works once, for this sign-in, and is not kept.</source>
        <translation>它仅对此次登录有效一次，不会保存。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Use address</source>
        <translation>使用地址(&amp;U)</translation>
    </message>
</context>
<context>
    <name>patchbay::PersonCreate</name>
    <message>
        <source>Creates a lead; prints its id once the org has it.</source>
        <translation>创建潜在客户；组织收到后输出其 ID。</translation>
    </message>
    <message>
        <source>Creates a contact; prints its id once the org has it.</source>
        <translation>创建联系人；组织收到后输出其 ID。</translation>
    </message>
</context>
<context>
    <name>patchbay::PolicyCommand</name>
    <message>
        <source>Tells what the administrator settled; checks a file.</source>
        <translation>显示管理员的规定；检查文件。</translation>
    </message>
    <message>
        <source>A policy to be checked before it is put into force; may be left out.</source>
        <translation>生效前要检查的策略；可以省略。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 can be put into force.</source>
        <translation>%1 可以生效。</translation>
    </message>
    <message>
        <source>There is no policy: %1 does not exist.</source>
        <translation>没有策略：%1 不存在。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionBand</name>
    <message>
        <source>Writes to</source>
        <comment>followed by the name of an org</comment>
        <translation>写入到</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionQuestion</name>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>导入 %Ln 个潜在客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s) into production?</source>
        <translation>
            <numerusform>将 %Ln 个潜在客户导入生产组织？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production org. People there may be notified. Type its name to go on.</source>
        <translation>%1 是生产组织。那里的人可能会收到通知。请输入其名称以继续。</translation>
    </message>
    <message>
        <source>&amp;Name of the org</source>
        <translation>组织名称(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Create %n lead(s)</source>
        <translation>
            <numerusform>创建 %Ln 个潜在客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Org</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>%1; leave out %n row(s) with errors</source>
        <comment>%1: create some leads</comment>
        <translation>
            <numerusform>%1；略过有错误的 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileExport</name>
    <message>
        <source>Writes settings and names to take along, without any token or secret.</source>
        <translation>写出设置和名称以便迁移，不含任何令牌或密钥。</translation>
    </message>
    <message>
        <source>Where to; left out: the standard output.</source>
        <translation>写入位置；省略时为标准输出。</translation>
    </message>
    <message>
        <source>%1 is written. It holds no token and no secret.</source>
        <translation>%1 已写出。其中不含令牌和密钥。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileImport</name>
    <message>
        <source>Takes over settings and names of an exported profile.</source>
        <translation>导入已导出的配置文件中的设置和名称。</translation>
    </message>
    <message>
        <source>The profile; - reads it from standard input.</source>
        <translation>配置文件；使用 - 时从标准输入读取。</translation>
    </message>
    <message>
        <source>Let its definitions take the place of those of the same providers here. Whoever made the profile then says where tokens go.</source>
        <translation>用配置文件中的定义取代此处相同提供商的定义。此后令牌发送到何处由其制作者决定。</translation>
    </message>
    <message>
        <source>Name the profile to import.</source>
        <translation>请指定要导入的配置文件。</translation>
    </message>
    <message>
        <source>It would replace the definition of %1, and so say where its tokens go. Add --replace if you trust whoever made it.</source>
        <translation>它会替换 %1 的定义，从而决定其令牌发送到何处。如果您信任其制作者，请添加 --replace。</translation>
    </message>
    <message>
        <source>The profile is taken over. Client secrets are entered anew, with “patchbayctl provider set”.</source>
        <translation>配置文件已导入。请使用“patchbayctl provider set”重新输入客户端密钥。</translation>
    </message>
    <message>
        <source>To be connected: %1</source>
        <translation>需要连接：%1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderAdd</name>
    <message>
        <source>Adds a provider that a definition file describes.</source>
        <translation>添加定义文件所描述的提供商。</translation>
    </message>
    <message>
        <source>Even where there is a provider of that id: yours is used instead.</source>
        <translation>即使已有该 ID 的提供商也添加：改用您的提供商。</translation>
    </message>
    <message>
        <source>The definition; - reads it from standard input.</source>
        <translation>定义；使用 - 时从标准输入读取。</translation>
    </message>
    <message>
        <source>Name the definition file.</source>
        <translation>请指定定义文件。</translation>
    </message>
    <message>
        <source>%1 is added (%2).</source>
        <extracomment>%1 is a provider, %2 the file that describes it</extracomment>
        <translation>%1 已添加（%2）。</translation>
    </message>
    <message>
        <source>There is a provider “%1” already: add --replace to put yours in its place.</source>
        <translation>已有提供商“%1”：添加 --replace 可用您的提供商取而代之。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCheck</name>
    <message>
        <source>Asks a provider whether it knows your app; nobody signs in.</source>
        <translation>向提供商查询它是否认识您的应用；不会登录。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCommand</name>
    <message>
        <source>Its id, as “patchbayctl provider list” names it.</source>
        <translation>其 ID，即“patchbayctl provider list”显示的 ID。</translation>
    </message>
    <message>
        <source>Name the provider.</source>
        <translation>请指定提供商。</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>没有提供商“%1”：参见“patchbayctl provider list”。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderList</name>
    <message>
        <source>Lists what can be connected.</source>
        <translation>列出可以连接的内容。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderPages</name>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 已添加到您的页面</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>文件已就绪</translation>
    </message>
    <message>
        <source>Put the provider&apos;s addresses into %1. The card changes as you save; what is wrong in the file is told here.</source>
        <translation>请将提供商的地址填入 %1。保存时卡片会随之变化；文件中的错误会显示在此处。</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Reset the settings of %1?</source>
        <comment>a service</comment>
        <translation>重置 %1 的设置？</translation>
    </message>
    <message>
        <source>Client id, client secret, scopes and sign-in address are deleted, the secret in your keychain too. Accounts that are connected stay; to connect another, you enter an app again.</source>
        <translation>客户端 ID、客户端密钥、权限范围和登录地址将被删除，密钥也会从您的密钥环中删除。已连接的帐户会保留；要连接其他帐户，请重新输入应用。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderRemove</name>
    <message>
        <source>Removes a provider that you added, with its settings.</source>
        <translation>移除您添加的提供商及其设置。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不询问。</translation>
    </message>
    <message>
        <source>%1 comes with Patchbay or from your administrator: only providers that you added can be removed.</source>
        <translation>%1 是 Patchbay 自带或由您的管理员提供的：只能移除您添加的提供商。</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes.</source>
        <translation>此处无法询问：请添加 --yes 选项。</translation>
    </message>
    <message>
        <source>Remove %1? [yes/no]</source>
        <translation>移除 %1？ [yes/no]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 已移除。</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it first.</source>
        <translation>%1 已连接。请先断开连接。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSet</name>
    <message>
        <source>Sets up a provider: your own app, scopes, login host.</source>
        <translation>设置提供商：您自己的应用、权限范围、登录主机。</translation>
    </message>
    <message>
        <source>Erase the client secret from the keychain.</source>
        <translation>从密钥环中清除客户端密钥。</translation>
    </message>
    <message>
        <source>Why access is wanted, as its card says it; empty: its own words.</source>
        <translation>卡片上显示的需要访问权限的原因；留空：使用提供商自己的说明。</translation>
    </message>
    <message>
        <source>How the window signs in: embedded or browser; empty: the usual way.</source>
        <translation>窗口的登录方式：embedded 或 browser；留空：使用通常的方式。</translation>
    </message>
    <message>
        <source>Show its card on the first page of the window: yes or no.</source>
        <translation>是否在窗口的首页显示其卡片：yes 或 no。</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>请说明要更改的内容：参见 --help 的说明。</translation>
    </message>
    <message>
        <source>Say either --no-secret or where the secret is read from.</source>
        <translation>请指定 --no-secret 或密钥的读取位置，二者选一。</translation>
    </message>
    <message>
        <source>“%1” is no address of %2.</source>
        <comment>a host, a provider</comment>
        <translation>“%1”不是 %2 的地址。</translation>
    </message>
    <message>
        <source>--reason takes one line of at most %1 letters.</source>
        <translation>--reason 应为一行，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>%1 has no such way to sign in.</source>
        <comment>a provider</comment>
        <translation>%1 没有这种登录方式。</translation>
    </message>
    <message>
        <source>--on-home takes yes or no.</source>
        <translation>--on-home 应为 yes 或 no。</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <comment>a provider</comment>
        <translation>%1 已设置。</translation>
    </message>
    <message>
        <source>%1 is set up. What is connected already goes on as it is.</source>
        <comment>a provider</comment>
        <translation>%1 已设置。已有的连接保持不变。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsPage</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>您的应用</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Your administrator settled a part of it: see Settings, Administrator.</source>
        <translation>其中一部分由您的管理员规定：参见“设置”的“管理员”。</translation>
    </message>
    <message>
        <source>Your own domain</source>
        <translation>您自己的域</translation>
    </message>
    <message>
        <source>My &amp;Domain</source>
        <translation>我的域(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Client id (consumer key)</source>
        <translation>客户端 ID（使用者密钥 Consumer Key）(&amp;C)</translation>
    </message>
    <message>
        <source>Settled by your administrator.</source>
        <translation>由您的管理员规定。</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>保存在您的密钥环中</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>客户端密钥(&amp;E)</translation>
    </message>
    <message>
        <source>If set, it is kept in your keychain. Leave it empty when the app does not ask for one.</source>
        <translation>如果设置，会保存在您的密钥环中。如果应用不要求，请留空。</translation>
    </message>
    <message>
        <source>&amp;Why Patchbay wants access</source>
        <translation>Patchbay 需要访问权限的原因(&amp;W)</translation>
    </message>
    <message>
        <source>Shown on the card and when you sign in.</source>
        <translation>显示在卡片上以及您登录时。</translation>
    </message>
    <message>
        <source>Not saved: another window saved other settings meanwhile.</source>
        <translation>未保存：其间另一个窗口保存了其他设置。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>My Domain of your org</source>
        <translation>您组织的“我的域”</translation>
    </message>
    <message>
        <source>Asks %1 whether it knows this app. Nobody signs in, and nothing is saved.</source>
        <translation>向 %1 查询是否认识此应用。不会登录，也不会保存任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>steps</comment>
        <translation>已检查 %1/%2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (none yet)</source>
        <translation>%1 设置中的应用（尚无）(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (%2)</source>
        <comment>%2 is a client id</comment>
        <translation>%1 设置中的应用（%2）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;An app of this connection&apos;s own</source>
        <translation>此连接专用的应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>在浏览器中打开 %1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use those</source>
        <translation>使用那些设置(&amp;U)</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>保存我的设置(&amp;M)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsViewModel</name>
    <message>
        <source>%1 settings</source>
        <translation>%1 的设置</translation>
    </message>
    <message>
        <source>App and scopes of %1</source>
        <comment>a connection</comment>
        <translation>%1 的应用和权限范围</translation>
    </message>
    <message>
        <source>Connect %1 with another app</source>
        <comment>a provider</comment>
        <translation>使用其他应用连接 %1</translation>
    </message>
    <message>
        <source>Used by every %1 connection made from now on, unless a connection has its own.</source>
        <translation>此后建立的每个 %1 连接都会使用，除非连接有专用设置。</translation>
    </message>
    <message>
        <source>Used by this connection alone, once you have signed in again. Until then it goes on as it is.</source>
        <translation>在您重新登录后，仅由此连接使用。在此之前保持不变。</translation>
    </message>
    <message>
        <source>Used by the connection you make now, and by no other.</source>
        <translation>仅由您现在建立的连接使用。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save and reconnect</source>
        <translation>保存并重新连接(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>This is not an address of %1. Copy it from the browser while you are signed in.</source>
        <translation>这不是 %1 的地址。请在登录状态下从浏览器复制。</translation>
    </message>
    <message>
        <source>Patchbay uses the sign-in address %1 instead.</source>
        <translation>Patchbay 改用登录地址 %1。</translation>
    </message>
    <message>
        <source>%1 has no app in its settings yet. Enter one of this connection&apos;s own.</source>
        <translation>%1 的设置中尚无应用。请输入此连接专用的应用。</translation>
    </message>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>过长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The client id is missing. Copy it from your app.</source>
        <translation>缺少客户端 ID。请从您的应用中复制。</translation>
    </message>
    <message>
        <source>A client id has no blanks. Copy it again, without the line around it.</source>
        <translation>客户端 ID 不含空格。请重新复制，不要带上周围的内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>with a client secret</source>
        <translation>有客户端密钥</translation>
    </message>
    <message>
        <source>without a client secret</source>
        <translation>没有客户端密钥</translation>
    </message>
    <message>
        <source>They are the same as yours.</source>
        <translation>与您的设置相同。</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>另一方的设置：%1。</translation>
    </message>
    <message>
        <source>%1 answers there.</source>
        <translation>%1 在那里有应答。</translation>
    </message>
    <message>
        <source>%1 takes the client id, the scopes and all redirect URIs so far.</source>
        <translation>到目前为止，%1 接受客户端 ID、权限范围和所有重定向 URI。</translation>
    </message>
    <message>
        <source>Whether the redirect URIs are registered shows when somebody signs in.</source>
        <translation>重定向 URI 是否已注册，要在有人登录时才能知道。</translation>
    </message>
    <message>
        <source>%1 knows this app.</source>
        <translation>%1 认识此应用。</translation>
    </message>
    <message>
        <source>Whether the client id is right shows when somebody signs in.</source>
        <translation>客户端 ID 是否正确，要在有人登录时才能知道。</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>保存并连接(&amp;S)</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderShow</name>
    <message>
        <source>Tells how a provider is set up, and how to set it up.</source>
        <translation>显示提供商的设置情况，以及如何设置。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Login host</source>
        <translation>登录主机</translation>
    </message>
    <message>
        <source>Login hosts there are</source>
        <translation>可用的登录主机</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Scopes there are</source>
        <translation>可用的权限范围</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>To set it up</source>
        <translation>设置步骤</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
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
        <translation>选择代理：HOST:PORT、system（系统的代理）或 none（无代理）。</translation>
    </message>
    <message>
        <source>HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system or none.</source>
        <translation>HOST:PORT、http://HOST:PORT、socks5://HOST:PORT、system 或 none。</translation>
    </message>
    <message>
        <source>The user name the proxy wants. Its password is asked for, or is a line of standard input.</source>
        <translation>代理要求的用户名。其密码会另行询问，或从标准输入读取一行。</translation>
    </message>
    <message>
        <source>Say which proxy: HOST:PORT, system or none.</source>
        <translation>请指定代理：HOST:PORT、system 或 none。</translation>
    </message>
    <message>
        <source>Only a proxy of your own has a user.</source>
        <translation>只有您自己的代理才有用户名。</translation>
    </message>
    <message>
        <source>--user takes the user name the proxy wants.</source>
        <translation>--user 应为代理要求的用户名。</translation>
    </message>
    <message>
        <source>Password of the proxy:</source>
        <translation>代理的密码：</translation>
    </message>
    <message>
        <source>The proxy is set, but its password is not kept.</source>
        <translation>代理已设置，但其密码未保存。</translation>
    </message>
    <message>
        <source>The proxy is set, but the password before is still in the keychain.</source>
        <translation>代理已设置，但之前的密码仍在密钥环中。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>当前使用：%1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProxyShow</name>
    <message>
        <source>Tells by which proxy requests leave this computer.</source>
        <translation>显示请求通过哪个代理离开此计算机。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>当前使用：%1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>用户：%1</translation>
    </message>
    <message>
        <source>Password: in your keychain</source>
        <translation>密码：在您的密钥环中</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>密码：无</translation>
    </message>
</context>
<context>
    <name>patchbay::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickEntry</name>
    <message>
        <source>Quick &amp;lead</source>
        <translation>快速潜在客户(&amp;L)</translation>
    </message>
    <message>
        <source>Quick &amp;contact</source>
        <translation>快速联系人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show Patchbay</source>
        <translation>显示 Patchbay(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickWindow</name>
    <message>
        <source>Lead</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>已保存。正在发送到 %1。</translation>
    </message>
    <message>
        <source>&amp;Create contact</source>
        <translation>创建联系人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create lead</source>
        <translation>创建潜在客户(&amp;C)</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>快速联系人</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>快速潜在客户</translation>
    </message>
    <message>
        <source>Writes to %1, %2</source>
        <translation>写入到 %1，%2</translation>
    </message>
    <message>
        <source>No org is connected.</source>
        <translation>未连接任何组织。</translation>
    </message>
    <message>
        <source>Already in %1: %2 (%3). “All fields” shows it and updates it.</source>
        <translation>已在 %1 中：%2（%3）。“所有字段”可显示并更新它。</translation>
    </message>
    <message>
        <source>Not in %1 yet.</source>
        <translation>尚不在 %1 中。</translation>
    </message>
    <message>
        <source>Looking in %1…</source>
        <translation>正在 %1 中查找…</translation>
    </message>
    <message>
        <source>An e-mail address is enough. The name is saved as “NA” and marked To complete.</source>
        <translation>只需电子邮件地址即可。姓名会保存为“NA”，并标记为“待补全”。</translation>
    </message>
    <message>
        <source>No company yet? The lead is saved with “Unknown” and marked To complete.</source>
        <translation>还没有公司？潜在客户会以“Unknown”保存，并标记为“待补全”。</translation>
    </message>
    <message>
        <source>Chan&amp;ge org</source>
        <translation>更改组织(&amp;G)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreate</name>
    <message>
        <source>Creates a record of any kind; prints its id once the org has it.</source>
        <translation>创建任意类型的记录；组织收到后输出其 ID。</translation>
    </message>
    <message>
        <source>The object&apos;s API name: Opportunity, Visit__c.</source>
        <translation>对象的 API 名称：Opportunity、Visit__c。</translation>
    </message>
    <message>
        <source>Name the kind of record first, as Opportunity or Visit__c.</source>
        <translation>请先指定记录类型，例如 Opportunity 或 Visit__c。</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreation</name>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>连接的 ID、名称、组织或帐户。</translation>
    </message>
    <message>
        <source>A repeat with the same key creates nothing new.</source>
        <translation>使用相同的密钥重复执行不会创建新内容。</translation>
    </message>
    <message>
        <source>Do not run the org&apos;s assignment rule.</source>
        <translation>不运行组织的分配规则。</translation>
    </message>
    <message>
        <source>Create it even if the org&apos;s duplicate rule warns, or the address is known there.</source>
        <translation>即使组织的重复规则发出警告，或该地址在那里已存在，仍然创建。</translation>
    </message>
    <message>
        <source>Return as soon as it is on disk; a running Patchbay sends it.</source>
        <translation>保存到磁盘后立即返回；由正在运行的 Patchbay 发送。</translation>
    </message>
    <message>
        <source>Any other field, by API name; - reads a JSON object of fields from standard input.</source>
        <translation>任何其他字段，按 API 名称；使用 - 时从标准输入读取字段的 JSON 对象。</translation>
    </message>
    <message>
        <source>--%1 takes one line, without control characters.</source>
        <translation>--%1 只能为一行，且不能含有控制字符。</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordEffects</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Try now: %1</source>
        <translation>立即重试：%1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFind</name>
    <message>
        <source>Finds records in the org by e-mail address or name.</source>
        <translation>按电子邮件地址或名称在组织中查找记录。</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>连接的 ID、名称、组织或帐户。</translation>
    </message>
    <message>
        <source>Kinds to search by name, separated by commas (default: %1).</source>
        <translation>按名称搜索的类型，以逗号分隔（默认：%1）。</translation>
    </message>
    <message>
        <source>An e-mail address, looked for among leads and contacts; or a part of a name.</source>
        <translation>在潜在客户和联系人中查找的电子邮件地址；或名称的一部分。</translation>
    </message>
    <message>
        <source>Say what to look for: two letters at least, or an e-mail address.</source>
        <translation>请说明要查找的内容：至少两个字符，或一个电子邮件地址。</translation>
    </message>
    <message>
        <source>--object takes API names, as Lead,Contact.</source>
        <translation>--object 应为 API 名称，例如 Lead,Contact。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFormWidget</name>
    <message>
        <source>Show one more field</source>
        <translation>再显示 1 个字段</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fields</source>
        <translation>
            <numerusform>再显示 %Ln 个字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordHead</name>
    <message>
        <source>Kind of record</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>其他(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordMatches</name>
    <message>
        <source>created %1</source>
        <translation>创建时间：%1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordNews</name>
    <message>
        <source>Records need you</source>
        <translation>有记录需要您处理</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were rejected or are uncertain.</source>
        <translation>
            <numerusform>%Ln 条记录被拒绝或不确定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>打开活动记录</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordOpen</name>
    <message>
        <source>Opens a record&apos;s page in the browser.</source>
        <translation>在浏览器中打开记录的页面。</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>连接的 ID、名称、组织或帐户。</translation>
    </message>
    <message>
        <source>Print the address and open nothing.</source>
        <translation>只输出地址，不打开任何内容。</translation>
    </message>
    <message>
        <source>The record&apos;s id.</source>
        <translation>记录的 ID。</translation>
    </message>
    <message>
        <source>Name a record by its id of 15 or 18 characters.</source>
        <translation>请用 15 位或 18 位的 ID 指定记录。</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordPages</name>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>%1 is deleted again</source>
        <translation>%1 已重新删除</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>丢弃 %1？</translation>
    </message>
    <message>
        <source>It is kept nowhere else. Patchbay neither sends it nor looks for it any more.</source>
        <translation>它没有保存在其他任何地方。Patchbay 不再发送它，也不再查找它。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Delete %1 in %2?</source>
        <translation>删除 %2 中的 %1？</translation>
    </message>
    <message>
        <source>It is deleted there for everybody, with what was added to it since. An admin can restore it from the recycle bin for some days.</source>
        <translation>它会在那里为所有人删除，包括此后添加的内容。管理员可以在几天内从回收站中恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>It was written for another user. %1 will name %2 as the one who created it.</source>
        <translation>它是为其他用户写入的。%1 会将 %2 显示为创建人。</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>它可能已经到达：请先到那里查看。</translation>
    </message>
    <message>
        <source>Send %1 as %2?</source>
        <translation>以 %2 的身份发送 %1？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Discard this run of “%1”?</source>
        <translation>丢弃“%1”的这次运行？</translation>
    </message>
    <message>
        <source>It is not done for %1, and Patchbay forgets it. The record stays as it is.</source>
        <translation>不会对 %1 执行，Patchbay 也会将其清除。记录保持不变。</translation>
    </message>
    <message>
        <source>%1 is discarded</source>
        <translation>已丢弃 %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>%1 is not back yet</source>
        <translation>%1 尚未恢复</translation>
    </message>
    <message>
        <source>It could not be written to this computer, or another record has come under its key. Patchbay holds it until it ends.</source>
        <translation>无法将其写入此计算机，或另一条记录已占用其键。Patchbay 会将其保留到退出为止。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>New record, choose its kind</source>
        <translation>新建记录，选择其类型</translation>
    </message>
    <message>
        <source>The run of “%1” is discarded</source>
        <translation>已丢弃“%1”的运行</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建潜在客户</translation>
    </message>
    <message>
        <source>%1 is neither a vCard nor a CSV file</source>
        <comment>a file</comment>
        <translation>%1 既不是 vCard，也不是 CSV 文件</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <comment>a file</comment>
        <translation>无法读取 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>已丢弃 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) discarded</source>
        <translation>
            <numerusform>已丢弃 %Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>The run of “%1” is not back yet</source>
        <translation>“%1”的运行尚未恢复</translation>
    </message>
    <message>
        <source>It could not be written to this computer. Patchbay holds it until it ends.</source>
        <translation>无法将其写入此计算机。Patchbay 会将其保留到退出为止。</translation>
    </message>
    <message>
        <source>The run of “%1” cannot come back</source>
        <translation>“%1”的运行无法恢复</translation>
    </message>
    <message>
        <source>Its record is no longer on this computer.</source>
        <translation>其记录已不在此计算机上。</translation>
    </message>
    <message>
        <source>Bringing back what was discarded</source>
        <translation>正在恢复已丢弃的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not back yet</source>
        <translation>
            <numerusform>%Ln 条记录尚未恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written to this computer, or other records have come under their keys. Patchbay holds them until it ends.</source>
        <comment>names of records</comment>
        <translation>%1：无法写入此计算机，或者其键已被其他记录使用。Patchbay 会保留它们，直到退出。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not back yet</source>
        <translation>
            <numerusform>%Ln 次运行尚未恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written to this computer. Patchbay holds them until it ends.</source>
        <translation>无法将它们写入此计算机。Patchbay 会保留它们，直到退出。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot come back</source>
        <translation>
            <numerusform>%Ln 次运行无法恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>Their records are no longer on this computer.</source>
        <translation>其记录已不在此计算机上。</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordResultView</name>
    <message>
        <source>To complete</source>
        <translation>待补全</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>在演示组织中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>在 Salesforce 中打开(&amp;O)</translation>
    </message>
    <message>
        <source>%1. By the automation “%2”.</source>
        <comment>how it stands</comment>
        <translation>%1。由自动化“%2”执行。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it stands, why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>If it has one for this lead; otherwise it is yours.</source>
        <translation>前提是该组织有适用于此潜在客户的规则；否则归您所有。</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit this contact</source>
        <translation>编辑此联系人(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit this lead</source>
        <translation>编辑此潜在客户(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>新建潜在客户(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>新建联系人(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>新建记录(&amp;N)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
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
        <translation>%1 已在 %2 中更新</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>业务机会</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>该组织</translation>
    </message>
    <message>
        <source>%1 may not take records from Patchbay: the connection lacks %2.</source>
        <extracomment>%1 is an org, %2 scopes: &quot;api or full&quot;</extracomment>
        <translation>%1 无法接受来自 Patchbay 的记录：连接缺少 %2。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between scopes</comment>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>patchbay::RedirectUris</name>
    <message>
        <source>Redirect URIs</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>Redirect URI %1 of %2</source>
        <comment>read out: which of how many</comment>
        <translation>重定向 URI（第 %1 个，共 %2 个）</translation>
    </message>
    <message>
        <source>Copy all of them into the app, exactly.</source>
        <translation>请将其全部原样复制到应用中。</translation>
    </message>
    <message>
        <source>Copy it into the app, exactly.</source>
        <translation>请将其原样复制到应用中。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovableChip</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovalViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts that are not named here</comment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Of service</source>
        <translation>按服务</translation>
    </message>
    <message>
        <source>With tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>Of tenant</source>
        <translation>按租户</translation>
    </message>
    <message>
        <source>All accounts (%1)</source>
        <comment>a number</comment>
        <translation>所有帐户（%1）</translation>
    </message>
    <message>
        <source>Nothing is disconnected</source>
        <translation>没有断开任何连接</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)?</source>
        <translation>
            <numerusform>断开 %Ln 个帐户的连接？</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service is told to end the access, and the tokens are deleted from your keychain. What was written stays in Activity.</source>
        <translation>会通知每个服务终止访问权限，并从您的密钥环中删除令牌。已写入的内容保留在“活动记录”中。</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)</source>
        <translation>
            <numerusform>断开 %Ln 个帐户的连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected</source>
        <translation>
            <numerusform>已断开 %Ln 个帐户的连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not wholly removed yet</source>
        <translation>
            <numerusform>有 %Ln 个帐户尚未完全移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Their cards say what is left. Patchbay tries again.</source>
        <translation>其卡片会说明剩余的内容。Patchbay 会重试。</translation>
    </message>
    <message>
        <source>Nothing is removed</source>
        <translation>没有移除任何内容</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>未连接任何帐户。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected: each service is told to end the access, and the tokens are deleted from your keychain.</source>
        <translation>
            <numerusform>将断开 %Ln 个帐户的连接：会通知每个服务终止访问权限，并从您的密钥环中删除令牌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>没有任何组织收到的 %Ln 条记录将会丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n record(s) is deleted here. Export it first to keep it.</source>
        <translation>
            <numerusform>此处 %Ln 条记录的历史将被删除。如需保留，请先导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings, the demo org and all else that Patchbay keeps on this computer is deleted. Patchbay ends then.</source>
        <translation>设置、演示组织以及 Patchbay 保存在此计算机上的其他所有内容将被删除。之后 Patchbay 将会结束。</translation>
    </message>
    <message>
        <source>Not everything is removed</source>
        <translation>并非所有内容都已移除</translation>
    </message>
    <message>
        <source>Your keychain did not delete everything</source>
        <translation>您的密钥环未删除全部内容</translation>
    </message>
    <message>
        <source>Unlock it, then remove everything once more. Until then Patchbay keeps what it needs to find them.</source>
        <translation>请将其解锁，然后再次移除所有内容。在此之前，Patchbay 会保留查找它们所需的信息。</translation>
    </message>
    <message>
        <source>The access may stay valid there until you end it yourself.</source>
        <translation>访问权限在那里可能仍然有效，直到您自行终止。</translation>
    </message>
</context>
<context>
    <name>patchbay::RemoveEverythingCommand</name>
    <message>
        <source>Removes all that Patchbay keeps on this computer.</source>
        <translation>移除 Patchbay 保存在此计算机上的所有内容。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不询问。</translation>
    </message>
    <message>
        <source>Also remove the provider files you wrote.</source>
        <translation>同时移除您编写的提供商文件。</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes if that is meant.</source>
        <translation>此处无法询问：如果确实要执行，请添加 --yes 选项。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are disconnected.</source>
        <translation>
            <numerusform>将断开 %Ln 个连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>没有任何组织收到的 %Ln 条记录将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history, the settings and the demo org are deleted.</source>
        <translation>将删除历史记录、设置和演示组织。</translation>
    </message>
    <message>
        <source>Remove everything from this computer? [yes/no]</source>
        <translation>从此计算机移除所有内容？ [yes/no]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>%1: the access may stay valid at %2 until you end it there.</source>
        <translation>%1：%2 上的访问权限可能仍然有效，直到您在那里将其终止。</translation>
    </message>
    <message>
        <source>%1: the keychain did not delete its secret.</source>
        <translation>%1：密钥环未删除其密钥。</translation>
    </message>
    <message>
        <source>Nothing of Patchbay is left on this computer.</source>
        <translation>此计算机上已没有 Patchbay 的任何内容。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. What is needed to find them is kept.</source>
        <translation>请解锁密钥环，然后重试。查找它们所需的信息已保留。</translation>
    </message>
</context>
<context>
    <name>patchbay::RunCommand</name>
    <message>
        <source>Runs a program that finds a token in its environment.</source>
        <translation>运行一个程序，该程序可从环境变量中获取令牌。</translation>
    </message>
    <message>
        <source>Renew the token unless it is good for so many seconds (default 60).</source>
        <translation>除非令牌在这么多秒内有效，否则更新令牌（默认为 60）。</translation>
    </message>
    <message>
        <source>The program, with its own arguments. It has ACCESS_TOKEN and INSTANCE_URL.</source>
        <translation>程序及其自己的参数。它可使用 ACCESS_TOKEN 和 INSTANCE_URL。</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid 应为秒数。</translation>
    </message>
    <message>
        <source>Say a connection and a command: run CONNECTION -- COMMAND.</source>
        <translation>请指定连接和命令：run CONNECTION -- COMMAND。</translation>
    </message>
</context>
<context>
    <name>patchbay::RunNews</name>
    <message>
        <source>Automations need you</source>
        <translation>有自动化需要您处理</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed or may have been done.</source>
        <translation>
            <numerusform>有 %Ln 次运行失败，或可能已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>显示运行</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsModel</name>
    <message>
        <source>It waits</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>是否已到达？</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The automation was deleted: this cannot be tried again.</source>
        <translation>该自动化已删除：无法重试。</translation>
    </message>
    <message>
        <source>The automation is off. Switch it on, and this goes on by itself.</source>
        <translation>该自动化已关闭。将其开启后会自动继续。</translation>
    </message>
    <message>
        <source>It goes out by itself, as quickly as the service allows.</source>
        <translation>将按服务允许的速度自动发送。</translation>
    </message>
    <message>
        <source>This run is no longer as it was when you decided. Look at it again.</source>
        <translation>此运行在您做出决定后已发生变化。请重新查看。</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>已移除的组织</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsPage</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>没有与“%1”匹配的运行</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>请检查拼写，或缩短搜索内容。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>此处没有内容</translation>
    </message>
    <message>
        <source>No run is in this state.</source>
        <translation>没有处于此状态的运行。</translation>
    </message>
    <message>
        <source>No automation has run yet</source>
        <translation>尚未运行任何自动化</translation>
    </message>
    <message>
        <source>What automations do for new records shows up here.</source>
        <translation>自动化对新记录执行的操作会显示在此处。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>when</comment>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>when</comment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reading what automations did</source>
        <translation>正在读取自动化已执行的内容</translation>
    </message>
    <message>
        <source>The runs could not be read</source>
        <translation>无法读取运行</translation>
    </message>
</context>
<context>
    <name>patchbay::ScopeBoxes</name>
    <message>
        <source>%1 Needed.</source>
        <translation>%1 必需。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Only what is needed</source>
        <translation>仅必需项</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>自定义选择</translation>
    </message>
</context>
<context>
    <name>patchbay::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>patchbay::SegmentedTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a filter and how many it shows, read out: &quot;Connected, 5&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>patchbay::Serve</name>
    <message>
        <source>Takes records from programs on this computer and sends them, until it is ended.</source>
        <translation>接收此计算机上程序提交的记录并发送，直到被结束。</translation>
    </message>
    <message>
        <source>Listen on this port of this computer (default %1).</source>
        <translation>在此计算机的此端口上监听（默认为 %1）。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port 应为 0 到 65535 的数字。</translation>
    </message>
    <message>
        <source>Listening on %1. End with Ctrl+C.</source>
        <translation>正在 %1 上监听。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Take the JSON, CSV and vCard files of this folder too: leads, and contacts from the folder “contacts” in it.</source>
        <translation>同时接收此文件夹中的 JSON、CSV 和 vCard 文件：作为潜在客户，其中“contacts”文件夹里的作为联系人。</translation>
    </message>
    <message>
        <source>No tokens are handed out: your administrator has settled this.</source>
        <translation>不提供令牌：您的管理员已对此作出规定。</translation>
    </message>
    <message>
        <source>Tokens for your own programs: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</source>
        <translation>供您自己的程序使用的令牌：curl --unix-socket %1 http://localhost/v1/connections/NAME/token</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsPage</name>
    <message>
        <source>As the service prefers</source>
        <translation>按服务的偏好</translation>
    </message>
    <message>
        <source>In Patchbay&apos;s window</source>
        <translation>在 Patchbay 的窗口中</translation>
    </message>
    <message>
        <source>In my browser</source>
        <translation>在我的浏览器中</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>From Activity only, within an hour: in their orgs they stay. What waits for you is kept.</source>
        <translation>仅从“活动记录”中清除，在一小时之内：它们在组织中仍会保留。等待您处理的内容会保留。</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>不会向任何组织写入内容。连接仍会进行测试和更新。</translation>
    </message>
    <message>
        <source>Nothing is written to any org. %1</source>
        <comment>the reason</comment>
        <translation>不会向任何组织写入内容。%1</translation>
    </message>
    <message>
        <source>By a passphrase.</source>
        <translation>使用密码短语。</translation>
    </message>
    <message>
        <source>Not locked: there is no passphrase.</source>
        <translation>未锁定：没有密码短语。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>设置密码短语(&amp;P)…</translation>
    </message>
    <message>
        <source>From any page.</source>
        <translation>在任何页面均可。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: there is no policy on this computer.</source>
        <translation>无：此计算机上没有策略。</translation>
    </message>
    <message>
        <source>Nothing: the policy settles nothing.</source>
        <translation>无：策略未作任何规定。</translation>
    </message>
    <message>
        <source>An administrator can settle what is on these pages by a policy file; the manual of patchbay tells how.</source>
        <translation>管理员可以通过策略文件规定这些页面上的内容；方法参见 patchbay 的手册。</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>本地请求</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsViewModel</name>
    <message>
        <source>Your administrator has settled this.</source>
        <translation>您的管理员已对此作出规定。</translation>
    </message>
    <message>
        <source>Your administrator requires the lock.</source>
        <translation>您的管理员要求锁定。</translation>
    </message>
</context>
<context>
    <name>patchbay::SetupStepsList</name>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>第 %1 步，已完成：%2</translation>
    </message>
    <message>
        <source>Step %1, not right yet: %2</source>
        <translation>第 %1 步，尚不正确：%2</translation>
    </message>
</context>
<context>
    <name>patchbay::SignIn</name>
    <message>
        <source>No browser could be opened here: open the address above yourself.</source>
        <translation>此处无法打开浏览器：请自行打开上面的地址。</translation>
    </message>
    <message>
        <source>Sign in here:</source>
        <translation>请在此处登录：</translation>
    </message>
    <message>
        <source>Enter the code %1 here:</source>
        <translation>请在此处输入代码 %1：</translation>
    </message>
    <message>
        <source>Then paste the address of the last page here; a browser may say that it cannot open that page.</source>
        <translation>然后将最后一页的地址粘贴到此处；浏览器可能会提示无法打开该页。</translation>
    </message>
    <message>
        <source>It is not shown.</source>
        <translation>输入内容不会显示。</translation>
    </message>
    <message>
        <source>If the last page does not open, paste its address here. It is not shown.</source>
        <translation>如果最后一页没有打开，请将其地址粘贴到此处。输入内容不会显示。</translation>
    </message>
</context>
<context>
    <name>patchbay::SignInCommand</name>
    <message>
        <source>Connected: %1.</source>
        <translation>已连接：%1。</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>没有提供商“%1”：参见“patchbayctl provider list”。</translation>
    </message>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>已取消；未更改任何内容。</translation>
    </message>
    <message>
        <source>Open no browser here: print the address, and read that of the last page from the terminal or the standard input.</source>
        <translation>不在此处打开浏览器：输出地址，并从终端或标准输入读取最后一页的地址。</translation>
    </message>
    <message>
        <source>Print a code to be entered on another computer, where the provider has that.</source>
        <translation>输出要在另一台计算机上输入的代码（如果提供商支持）。</translation>
    </message>
    <message>
        <source>Say either --paste or --device.</source>
        <translation>请指定 --paste 或 --device 其中之一。</translation>
    </message>
</context>
<context>
    <name>patchbay::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>第 %1 步（共 %2 步）：%3</translation>
    </message>
</context>
<context>
    <name>patchbay::TableBlock</name>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
</context>
<context>
    <name>patchbay::TestRecordDialogs</name>
    <message>
        <source>Create and delete</source>
        <translation>创建并删除</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>patchbay::TestRecordModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A lead called “Patchbay test” is created in %1 and deleted at once. What the org does by itself for a new lead, it does for this one: assignment, e-mails, automations.</source>
        <translation>会在 %1 中创建一个名为“Patchbay test”的潜在客户并立即删除。组织对新潜在客户自动执行的操作也会对它执行：分配、电子邮件、自动化。</translation>
    </message>
    <message>
        <source>This is a production org.</source>
        <translation>这是生产组织。</translation>
    </message>
    <message>
        <source>Create and delete a test lead in %1?</source>
        <translation>在 %1 中创建并删除测试潜在客户？</translation>
    </message>
    <message>
        <source>A test lead was created in %1 and deleted again.</source>
        <translation>已在 %1 中创建测试潜在客户并将其删除。</translation>
    </message>
    <message>
        <source>The test lead was created, but not deleted: %1.</source>
        <translation>测试潜在客户已创建，但未删除：%1。</translation>
    </message>
    <message>
        <source>%1 Delete it there yourself.</source>
        <comment>why it was not deleted</comment>
        <translation>%1 请自行在那里删除。</translation>
    </message>
    <message>
        <source>No answer came, so nobody knows whether the test lead was created.</source>
        <translation>没有应答，因此无法知道测试潜在客户是否已创建。</translation>
    </message>
    <message>
        <source>Look in %1 for a lead called “Patchbay test”, and delete it there.</source>
        <translation>请在 %1 中查找名为“Patchbay test”的潜在客户，并在那里删除。</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: a duplicate rule of the org stopped it.</source>
        <translation>%1 不接受测试潜在客户：组织的重复规则阻止了它。</translation>
    </message>
    <message>
        <source>Signing in and writing work. An older test lead may still be there.</source>
        <translation>登录和写入均正常。以前的测试潜在客户可能仍在那里。</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: it wants %2.</source>
        <translation>%1 不接受测试潜在客户：它要求 %2。</translation>
    </message>
    <message>
        <source>Signing in works. Leads from the form ask for these fields.</source>
        <translation>登录正常。通过表单录入潜在客户时会要求填写这些字段。</translation>
    </message>
    <message>
        <source>No test lead was created in %1.</source>
        <translation>未在 %1 中创建测试潜在客户。</translation>
    </message>
    <message>
        <source>Creating a test lead in %1 and deleting it again</source>
        <translation>正在 %1 中创建测试潜在客户并将其删除</translation>
    </message>
</context>
<context>
    <name>patchbay::ToComplete</name>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>No name or company</source>
        <translation>无姓名或公司</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>无公司</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>a person&apos;s name</comment>
        <translation>补全 %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>what a record lacks</comment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>What is known by now</source>
        <translation>目前已知的内容</translation>
    </message>
    <message>
        <source>Its connection is gone.</source>
        <translation>其连接已不存在。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a person&apos;s name</comment>
        <translation>编辑 %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ToCompleteList</name>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>在 Salesforce 中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Complete…</source>
        <translation>补全(&amp;C)…</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>无法打开。</translation>
    </message>
    <message>
        <source>Records to complete</source>
        <translation>待补全的记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>在演示组织中打开(&amp;O)</translation>
    </message>
    <message>
        <source>%1 could not be asked: this is what was entered here.</source>
        <translation>无法查询 %1：以下是在此处录入的内容。</translation>
    </message>
    <message>
        <source>Who is entered without a company or a name shows up here.</source>
        <translation>录入时没有公司或姓名的人会显示在此处。</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>未连接任何组织</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>请连接 Salesforce，或试用演示组织。</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在查询 %1</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>无法读取任何内容</translation>
    </message>
    <message>
        <source>Nothing entered here waits to be completed</source>
        <translation>此处录入的内容都无需补全</translation>
    </message>
    <message>
        <source>All leads and contacts are complete</source>
        <translation>所有潜在客户和联系人均已完整</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>重新查询(&amp;A)</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>该组织</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation>未查询 %1</translation>
    </message>
</context>
<context>
    <name>patchbay::TokenCommand</name>
    <message>
        <source>Renew unless it is good for so many seconds (default 60).</source>
        <translation>除非令牌在这么多秒内有效，否则更新（默认为 60）。</translation>
    </message>
    <message>
        <source>Only if the connection has this scope; may be given several times.</source>
        <translation>仅当连接具有此权限范围时；可以多次指定。</translation>
    </message>
    <message>
        <source>Print it even though the output is a terminal.</source>
        <translation>即使输出到终端也输出。</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid 应为秒数。</translation>
    </message>
    <message>
        <source>A token is a key: it is not printed on a terminal. Pipe it, or add --show.</source>
        <translation>令牌等同于钥匙：不会输出到终端。请使用管道，或添加 --show 选项。</translation>
    </message>
    <message>
        <source>Prints a valid access token, renewed if need be.</source>
        <translation>输出有效的访问令牌，必要时更新。</translation>
    </message>
    <message>
        <source>plain (default), json, env (lines for a shell&apos;s eval) or header (for curl -H @-).</source>
        <translation>plain（默认）、json、env（供 shell 的 eval 使用的行）或 header（供 curl -H @- 使用）。</translation>
    </message>
    <message>
        <source>--format takes plain, json, env or header.</source>
        <translation>--format 应为 plain、json、env 或 header。</translation>
    </message>
</context>
<context>
    <name>patchbay::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>patchbay::Workspace</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard in a minute.</source>
        <translation>已复制。一分钟后会从剪贴板中清除。</translation>
    </message>
    <message>
        <source>Patchbay needs a keychain</source>
        <translation>Patchbay 需要密钥环</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KWallet, then sign in to your desktop again. Your tokens are kept there and nowhere else. Without one you can connect for this run only.</source>
        <translation>请安装 GNOME Keyring（软件包 gnome-keyring）或 KWallet，然后重新登录桌面。您的令牌只保存在那里。没有密钥环时，您只能在本次运行中连接。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Remove %1 anyway?</source>
        <translation>仍然移除 %1？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No browser could be opened. The link is on the clipboard instead.</source>
        <translation>无法打开浏览器。链接已改为复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>导出历史记录…</translation>
    </message>
    <message>
        <source>%1 is told to end the access, and the token is deleted from your keychain.</source>
        <translation>会通知 %1 终止访问权限，并从您的密钥环中删除令牌。</translation>
    </message>
    <message>
        <source>What was written stays in Activity.</source>
        <translation>已写入的内容保留在“活动记录”中。</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>断开 %1 的连接？</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>从此计算机移除所有内容？</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>移除所有内容</translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n provider file(s) I wrote</source>
        <translation>
            <numerusform>同时删除我编写的 %Ln 个提供商文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is being removed</source>
        <translation>正在移除所有内容</translation>
    </message>
    <message>
        <source>Removed here; not all could be ended elsewhere</source>
        <translation>已从此处移除；其他地方的访问权限未能全部终止</translation>
    </message>
    <message>
        <source>Quit Patchbay</source>
        <translation>退出 Patchbay</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>patchbay-history.csv</source>
        <comment>a file name</comment>
        <translation>patchbay-history.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>已导出 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>快速潜在客户</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>快速联系人</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Test every connection</source>
        <translation>测试所有连接</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>What it has not done yet is not done. Records stay.</source>
        <translation>尚未执行的操作将不再执行。记录会保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Every connection is being tested</source>
        <translation>正在测试所有连接</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建潜在客户</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>已丢弃草稿</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send the %n record(s) first</source>
        <translation>
            <numerusform>先发送这 %Ln 条记录(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep them until I connect again</source>
        <comment>records</comment>
        <translation>
            <numerusform>保留到我重新连接为止(&amp;K)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard them</source>
        <comment>records</comment>
        <translation>
            <numerusform>丢弃(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait for this org.</source>
        <translation>
            <numerusform>仍有 %Ln 条记录在等待此组织。</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is still going on</source>
        <translation>导出仍在进行</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>继续导出</translation>
    </message>
    <message>
        <source>The export is cancelled. Nothing was written.</source>
        <translation>已取消导出。未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it so far. Begin the next one when it is done, or cancel this one.</source>
        <translation>
            <numerusform>其中目前有 %Ln 条记录。请在完成后再开始下一个，或取消此导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting the history: %n record(s) so far</source>
        <translation>
            <numerusform>正在导出历史记录：目前 %Ln 条记录</numerusform>
        </translation>
    </message>
</context>
</TS>
