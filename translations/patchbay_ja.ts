<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPane</name>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>MIT. You may use, change and pass on Patchbay; it comes without any warranty.</source>
        <translation>MIT ライセンス。Patchbay は自由に使用、変更、配布できます。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>他者の著作物</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), QtKeychain (BSD), libsodium (ISC), tl::expected (CC0), SQLite (public domain), OpenSSL (Apache 2.0); in the demo org cpp-httplib (MIT). Their licences come with your system&apos;s packages.</source>
        <translation>Qt（LGPL 3）、QtKeychain（BSD）、libsodium（ISC）、tl::expected（CC0）、SQLite（パブリックドメイン）、OpenSSL（Apache 2.0）。デモ組織では cpp-httplib（MIT）。各ライセンスは、お使いのシステムのパッケージに付属しています。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>F1 explains the page you are on. Diagnostics, here in Settings, has the report for whoever helps you, with nothing secret in it. “man patchbay” and “man patchbayctl” in a terminal tell everything.</source>
        <translation>F1 キーを押すと、表示中のページの説明が表示されます。「設定」の「診断」には、サポートしてくれる人に渡すレポートがあります。秘密の情報は含まれません。すべての説明は、端末で「man patchbay」と「man patchbayctl」を実行すると表示されます。</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Arrived</source>
        <comment>a record, in its org</comment>
        <translation>届きました</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a record, by its org</comment>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1 names fields</comment>
        <translation>拒否されました: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Held back: a similar record is there</source>
        <translation>保留: 類似のレコードがあります</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>保留: 対応が必要です</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>このコンピューターに保存</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>%1 is an org</comment>
        <translation>%1 に送信</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Deleted there again</source>
        <translation>送信先から削除</translation>
    </message>
    <message>
        <source>It is kept here, but goes to no org yet</source>
        <translation>ここに保管されていますが、まだどの組織にも送信されません</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>接続がなくなりました</translation>
    </message>
    <message>
        <source>Connect an org to send it there, or discard it.</source>
        <translation>送信するには組織を接続し、不要な場合は破棄してください。</translation>
    </message>
    <message>
        <source>Connect the org again to send it, or discard it.</source>
        <translation>送信するには組織をもう一度接続し、不要な場合は破棄してください。</translation>
    </message>
    <message>
        <source>Send it as an account that is connected now, or discard it.</source>
        <translation>現在接続しているアカウントで送信するか、破棄してください。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n tries</source>
        <comment>%1 is an org; more than one</comment>
        <translation>
            <numerusform>%1 に送信、%Ln 回試行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>レコードを検索</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>表示するレコード</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>What is shown here, as a table for a spreadsheet</source>
        <translation>ここに表示されている内容を、表計算ソフト用の表として保存します</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>レコードまたは自動化</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Previous record</source>
        <translation>前のレコード</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>次のレコード</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>修正して送信(&amp;F)</translation>
    </message>
    <message>
        <source>Open full f&amp;orm</source>
        <translation>フォーム全体を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Send &amp;as…</source>
        <translation>別のアカウントで送信(&amp;A)…</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>詳細をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy a &amp;note for the admin</source>
        <translation>管理者宛てのメモをコピー(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>破棄(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>AppOptions</name>
    <message>
        <source>Of an app of your own; empty: the one that applies without.</source>
        <translation>独自のアプリのクライアント ID。空の場合は、指定しないときに使われるもの。</translation>
    </message>
    <message>
        <source>Read that app&apos;s client secret from standard input.</source>
        <translation>そのアプリのクライアントシークレットを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Read it from this file descriptor, which a script may have opened.</source>
        <translation>スクリプトなどが開いたこのファイル記述子からシークレットを読み取ります。</translation>
    </message>
    <message>
        <source>Separated by commas; empty: the usual choice.</source>
        <translation>カンマ区切り。空の場合は通常の選択。</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>サインイン先: ドメイン、または sandbox のようなキー。</translation>
    </message>
    <message>
        <source>A client id has no blanks.</source>
        <translation>クライアント ID に空白は使えません。</translation>
    </message>
    <message>
        <source>%1 has no scope “%2”.</source>
        <comment>a provider</comment>
        <translation>%1 に「%2」というスコープはありません。</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of a file descriptor.</source>
        <translation>--secret-fd にはファイル記述子の番号を指定してください。</translation>
    </message>
    <message>
        <source>Say either --secret-stdin or --secret-fd.</source>
        <translation>--secret-stdin または --secret-fd のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>クライアントシークレット:</translation>
    </message>
    <message>
        <source>There was no secret to read; nothing has changed.</source>
        <translation>読み取れるシークレットがありませんでした。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>The window changes at once. What stands in the record form stays.</source>
        <translation>ウィンドウにはすぐに反映されます。レコードフォームの入力内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>yes</source>
        <extracomment>What a person types for yes</extracomment>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>AutomationsPage</name>
    <message>
        <source>Automations</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>&amp;New automation</source>
        <translation>新規自動化(&amp;N)</translation>
    </message>
    <message>
        <source>Run after a record has arrived. If one fails, the record stays as it is.</source>
        <translation>レコードが届いた後に実行されます。失敗しても、レコードはそのまま残ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>タイミング(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>組織(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>アクション(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>チャンネル(&amp;C)</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>メッセージ(&amp;S)</translation>
    </message>
    <message>
        <source>Preview with your latest record</source>
        <translation>最新のレコードでのプレビュー</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>テストを送信(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>次のいずれかから始める</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>接続(&amp;O)…</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>項目を挿入(&amp;F)</translation>
    </message>
    <message>
        <source>Delet&amp;e…</source>
        <translation>削除(&amp;E)…</translation>
    </message>
    <message>
        <source>Show the runs that need &amp;you</source>
        <translation>対応が必要な実行を表示(&amp;Y)</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>使用する接続(&amp;H)</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>タイトル(&amp;L)</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>%1 %2</source>
        <comment>a verb like Test, an account</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>More</source>
        <comment>the menu of a card</comment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation>アドレスを貼り付け</translation>
    </message>
    <message>
        <source>Finish there. The last page shows nothing of Patchbay: copy its address, then paste it here.</source>
        <translation>ブラウザーで手続きを完了してください。最後のページは Patchbay の画面ではありません。そのアドレスをコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in one, then come back.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーしてブラウザーで開き、その後ここに戻ってください。</translation>
    </message>
    <message>
        <source>The browser came back with an error that Patchbay cannot match to this sign-in. Finish there, or cancel and try again.</source>
        <translation>ブラウザーから、このサインインのものと確認できないエラーが返されました。ブラウザーで手続きを完了するか、キャンセルしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>Finish there, then come back. Nothing opened? Copy the link.</source>
        <translation>ブラウザーで手続きを完了してから、ここに戻ってください。何も開かない場合は、リンクをコピーしてください。</translation>
    </message>
    <message>
        <source>You signed in as %1 at %2, another account. Nothing has changed yet.</source>
        <translation>%2 の別のアカウント %1 としてサインインしました。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed yet.</source>
        <translation>別のアカウント %1 としてサインインしました。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>元のまま使う</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>別の接続として追加</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Getting the sign-in page ready.</source>
        <translation>サインインページを準備しています。</translation>
    </message>
    <message>
        <source>Sign in in the open window.</source>
        <translation>開いたウィンドウでサインインしてください。</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Enter %1 on that page.</source>
        <translation>そのページで %1 を入力してください。</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>コピーして開く</translation>
    </message>
    <message>
        <source>Asking %1 who you are.</source>
        <translation>アカウントを %1 に問い合わせています。</translation>
    </message>
    <message>
        <source>Unlock your keychain to use this connection. You stay signed in.</source>
        <translation>この接続を使用するには、キーチェーンのロックを解除してください。サインインは維持されます。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain. Set one up, or connect for this run only.</source>
        <translation>Patchbay はトークンをキーチェーンにのみ保管します。キーチェーンを設定するか、今回の起動中だけ接続してください。</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>設定方法</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Sign in and paste</source>
        <translation>サインインして貼り付け</translation>
    </message>
    <message>
        <source>App and scopes</source>
        <translation>アプリとスコープ</translation>
    </message>
    <message>
        <source>Copy a note for the admin</source>
        <translation>管理者宛てのメモをコピー</translation>
    </message>
    <message>
        <source>One record waits and goes out after you reconnect.</source>
        <translation>1 件のレコードが待機中です。再接続後に送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait and go out after you reconnect.</source>
        <translation>
            <numerusform>%Ln 件のレコードが待機中です。再接続後に送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now. Patchbay tries again later.</source>
        <translation>%1 は現在、これ以上の呼び出しを受け付けていません。Patchbay が後でもう一度試します。</translation>
    </message>
    <message>
        <source>It answered “unavailable” %1. You stay signed in; Patchbay keeps trying.</source>
        <comment>%1 is &apos;at 09:41&apos; or &apos;on 20 Nov&apos;</comment>
        <translation>%1「利用できません」という応答がありました。サインインは維持され、Patchbay は試行を続けます。</translation>
    </message>
    <message>
        <source>No answer since %1. You stay signed in; Patchbay keeps trying.</source>
        <translation>%1 から応答がありません。サインインは維持され、Patchbay は試行を続けます。</translation>
    </message>
    <message>
        <source>It is deleted from this computer. %1 keeps the access valid until %2.</source>
        <comment>provider, date or time</comment>
        <translation>このコンピューターからは削除されました。%1 でのアクセスは %2 まで有効です。</translation>
    </message>
    <message>
        <source>It is deleted from this computer. The access stays valid at %1 until you end it there.</source>
        <translation>このコンピューターからは削除されました。%1 でのアクセスは、そこで終了するまで有効です。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Remove anyway…</source>
        <translation>それでも削除…</translation>
    </message>
    <message>
        <source>%1 ended the access. Your keychain did not delete the token; Patchbay tries again.</source>
        <translation>%1 はアクセスを終了しました。キーチェーンがトークンを削除しなかったため、Patchbay がもう一度試します。</translation>
    </message>
    <message>
        <source>%1 did not end the access, and your keychain did not delete the token.</source>
        <translation>%1 はアクセスを終了せず、キーチェーンはトークンを削除しませんでした。</translation>
    </message>
    <message>
        <source>Patchbay needs the token in your keychain to end the access at %1. It tries again.</source>
        <translation>%1 でのアクセスを終了するには、キーチェーン内のトークンが必要です。Patchbay がもう一度試します。</translation>
    </message>
    <message>
        <source>%1 did not confirm. Patchbay tries again; or remove it there yourself.</source>
        <translation>%1 からの確認がありません。Patchbay がもう一度試します。または、ご自身で %1 から削除してください。</translation>
    </message>
    <message>
        <source>Asking %1 to end the access.</source>
        <translation>アクセスの終了を %1 に依頼しています。</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>You did not allow %1. All else works.</source>
        <translation>%1 が許可されませんでした。それ以外はすべて使えます。</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>%1 is a relative time</comment>
        <translation>確認: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>操作を待っています</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>ブラウザーを待っています</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>コードを待っています</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <translation>アカウントを確認中</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Some access missing</source>
        <translation>アクセス権が不足</translation>
    </message>
    <message>
        <source>Needs reconnect</source>
        <translation>再接続が必要</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 で問題が発生</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>1 日の上限に到達</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>切断中</translation>
    </message>
    <message>
        <source>Removed here only</source>
        <translation>このコンピューターでのみ削除済み</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>未削除</translation>
    </message>
    <message>
        <source>Needs a client id from %1.</source>
        <translation>%1 のクライアント ID が必要です。</translation>
    </message>
    <message>
        <source>Needs a client id from your %1 org.</source>
        <translation>お使いの %1 組織のクライアント ID が必要です。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Your keychain did not take the newest token. Save it before you quit Patchbay, or you may have to sign in again.</source>
        <translation>キーチェーンに最新のトークンを保存できませんでした。Patchbay を終了する前に保存してください。保存しないと、再度サインインが必要になることがあります。</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>New lead here</source>
        <translation>ここに新規リード</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>別のアカウントを追加</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>デフォルトで使用</translation>
    </message>
    <message>
        <source>Details and labels</source>
        <translation>詳細とラベル</translation>
    </message>
    <message>
        <source>Create and delete a test lead…</source>
        <translation>テストリードを作成して削除…</translation>
    </message>
    <message>
        <source>App and scopes…</source>
        <translation>アプリとスコープ…</translation>
    </message>
    <message>
        <source>Add one with another app or scopes…</source>
        <translation>別のアプリやスコープで追加…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>切断…</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the account that is used where none is named</comment>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新規接続</translation>
    </message>
    <message>
        <source>Gets its name when you are signed in</source>
        <translation>サインインすると名前が付きます</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Use another app or other scopes…</source>
        <translation>別のアプリやスコープを使用…</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>このページから外す</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>why access is wanted, &apos;Checked 2 min ago&apos;</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>さらに追加</translation>
    </message>
    <message>
        <source>%1 You stay signed in.</source>
        <extracomment>%1 is what is wrong with the proxy and what to do, whole sentences</extracomment>
        <translation>%1サインインは維持されます。</translation>
    </message>
    <message numerus="yes">
        <source>Sends %n record(s) first.</source>
        <translation>
            <numerusform>先に %Ln 件のレコードを送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what waits first.</source>
        <translation>先に待機中のものを送信します。</translation>
    </message>
    <message>
        <source>Asking %1 whether this connection works.</source>
        <translation>この接続が正常かどうかを %1 に問い合わせています。</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>後ろへ移動</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>What you add gets a card on your page. Nothing is connected by that.</source>
        <translation>追加したものはページにカードとして表示されます。追加しただけでは接続されません。</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>プロバイダーを検索</translation>
    </message>
    <message>
        <source>&amp;Enter addresses</source>
        <translation>アドレスを入力(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write a file</source>
        <translation>ファイルを作成(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>接続(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: patchbayctl COMMAND [OPTIONS]</source>
        <translation>使い方: patchbayctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Prints what completes all this in bash, fish or zsh.</source>
        <translation>bash、fish、zsh 用の補完スクリプトを出力します。</translation>
    </message>
    <message>
        <source>patchbayctl COMMAND --help tells a command&apos;s options. --json makes every answer one JSON object.</source>
        <translation>コマンドのオプションは patchbayctl COMMAND --help で表示されます。--json を付けると、応答はすべて 1 つの JSON オブジェクトになります。</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed token: you may have to sign in again. Unlock the keychain before the next call.</source>
        <translation>更新されたトークンをキーチェーンに保存できませんでした。再度サインインが必要になることがあります。次の呼び出しの前にキーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>There are completions for bash, fish and zsh.</source>
        <translation>補完は bash、fish、zsh 用のみです。</translation>
    </message>
    <message>
        <source>“%1” is no command. “patchbayctl --help” lists them.</source>
        <translation>「%1」というコマンドはありません。「patchbayctl --help」で一覧が表示されます。</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>--%1 is given without a value.</source>
        <translation>--%1 に値が指定されていません。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」は余分な引数です。</translation>
    </message>
    <message>
        <source>One of the words is empty.</source>
        <translation>空の引数があります。</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>1 つの JSON オブジェクトで応答します。</translation>
    </message>
    <message>
        <source>An argument is not valid UTF-8.</source>
        <translation>引数が正しい UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 を削除できませんでした。</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>応答を書き出せませんでした。</translation>
    </message>
    <message>
        <source>Tells which version this is.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Say more: %1.</source>
        <translation>続きも指定してください: %1。</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <extracomment>%1 are the words of commands</extracomment>
        <translation>別名: %1。</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>The connection with this user identifier.</source>
        <translation>このユーザー識別子を持つ接続。</translation>
    </message>
    <message>
        <source>The connection with this tenant identifier.</source>
        <translation>このテナント識別子を持つ接続。</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag. May be left out when there is one.</source>
        <translation>接続の ID、名前、組織、アカウント、ユーザー、テナント、またはタグ。接続が 1 つだけの場合は省略できます。</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>サインイン先</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Org ID</source>
        <translation>組織 ID</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Used where only %1 is named</source>
        <translation>%1 だけを指定したときに使用</translation>
    </message>
    <message>
        <source>This connection&apos;s own</source>
        <comment>an app</comment>
        <translation>この接続専用</translation>
    </message>
    <message>
        <source>Of the %1 settings</source>
        <comment>an app</comment>
        <translation>%1 の設定のアプリ</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <comment>an app</comment>
        <translation>管理者が設定</translation>
    </message>
    <message>
        <source>Comes with Patchbay</source>
        <comment>an app</comment>
        <translation>Patchbay に付属</translation>
    </message>
    <message>
        <source>app of the %1 settings</source>
        <translation>%1 の設定のアプリ</translation>
    </message>
    <message>
        <source>app %1</source>
        <comment>a client id</comment>
        <translation>アプリ %1</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>スコープ %1</translation>
    </message>
    <message>
        <source>sign-in address %1</source>
        <translation>サインインアドレス %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>許可済み</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>未許可</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>トークンの期限</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>For this run of Patchbay only</source>
        <translation>今回の Patchbay の起動中のみ</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Chosen for this connection</source>
        <translation>この接続用に選択</translation>
    </message>
    <message>
        <source>After reconnecting</source>
        <translation>再接続後</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン数</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>把握している数</translation>
    </message>
    <message>
        <source>%1 on this computer; those on others are not counted here</source>
        <comment>a number of sign-ins</comment>
        <translation>このコンピューターで %1 件（他のコンピューターの分は含まれません）</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>本日の使用量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>API requests</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app, on all computers together. A further one ends the oldest.</source>
        <translation>%1 は、このアプリでの 1 ユーザーのサインインを、すべてのコンピューターを合わせて %2 件まで保持します。それを超えると、最も古いものが終了します。</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app and these rights, on all computers together. A further one ends the oldest.</source>
        <translation>%1 は、このアプリとこれらの権限での 1 ユーザーのサインインを、すべてのコンピューターを合わせて %2 件まで保持します。それを超えると、最も古いものが終了します。</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>a relative time; after the connection&apos;s state</comment>
        <translation>確認: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Copy the access as</source>
        <translation>アクセスを形式を選んでコピー</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>You, scripts and other programs find this connection by any of them.</source>
        <translation>あなた自身も、スクリプトやほかのプログラムも、これらのどれでもこの接続を見つけられます。</translation>
    </message>
    <message>
        <source>&amp;User identifier</source>
        <translation>ユーザー識別子(&amp;U)</translation>
    </message>
    <message>
        <source>T&amp;enant identifier</source>
        <translation>テナント識別子(&amp;E)</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas</source>
        <translation>タグ（カンマ区切り）(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save labels</source>
        <translation>ラベルを保存(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;lead here</source>
        <translation>ここに新規リード(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>形式を選んでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;pp and scopes…</source>
        <translation>アプリとスコープ(&amp;P)…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>デフォルトで使用(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>再接続(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;isconnect…</source>
        <translation>切断(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Edit the labels</source>
        <translation>ラベルを編集</translation>
    </message>
    <message>
        <source>Name &amp;here</source>
        <translation>ここでの名前(&amp;H)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>接続を検索</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>プロバイダーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More for all connections</source>
        <translation>すべての接続に対するその他の操作</translation>
    </message>
    <message>
        <source>Which connections</source>
        <translation>表示する接続</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
</context>
<context>
    <name>ConsentWindow</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Still loading. Your network may be slow.</source>
        <translation>まだ読み込み中です。ネットワークが遅い可能性があります。</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Change &amp;domain</source>
        <translation>ドメインを変更(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Open in &amp;browser instead</source>
        <translation>代わりにブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CustomProviderPage</name>
    <message>
        <source>A provider of your own</source>
        <translation>独自のプロバイダー</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2. Its app is registered there, as for the others.</source>
        <translation>OAuth 2 でサインインできるサービスなら使えます。アプリは、そのサービスに登録します。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>自動で調べる</translation>
    </message>
    <message>
        <source>Many providers tell their addresses themselves. Then the rest fills itself in.</source>
        <translation>多くのプロバイダーは自分のアドレスを公開しています。その場合、残りは自動で入力されます。</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Or enter it</source>
        <translation>または入力する</translation>
    </message>
    <message>
        <source>&amp;Add a provider</source>
        <translation>プロバイダーを追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Bases and records</source>
        <extracomment>airtable</extracomment>
        <translation>ベースとレコード</translation>
    </message>
    <message>
        <source>Writes records to your bases.</source>
        <translation>ベースにレコードを書き込みます。</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Show whose account this is.</source>
        <translation>誰のアカウントかを表示する。</translation>
    </message>
    <message>
        <source>See your bases.</source>
        <translation>ベースを見る。</translation>
    </message>
    <message>
        <source>Read records.</source>
        <translation>レコードを読み取る。</translation>
    </message>
    <message>
        <source>Write records.</source>
        <translation>レコードを書き込む。</translation>
    </message>
    <message>
        <source>Open airtable.com/create/oauth and register an integration.</source>
        <translation>airtable.com/create/oauth を開き、インテグレーションを登録します。</translation>
    </message>
    <message>
        <source>Paste the redirect URIs shown here.</source>
        <translation>ここに表示されているリダイレクト URI を貼り付けます。</translation>
    </message>
    <message>
        <source>Tick the scopes chosen here.</source>
        <translation>ここで選んだスコープにチェックを入れます。</translation>
    </message>
    <message>
        <source>Copy the client ID here. No secret is needed.</source>
        <translation>クライアント ID をここにコピーします。シークレットは不要です。</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Tasks and projects</source>
        <translation>タスクとプロジェクト</translation>
    </message>
    <message>
        <source>Creates follow-up tasks.</source>
        <translation>フォローアップのタスクを作成します。</translation>
    </message>
    <message>
        <source>Asana</source>
        <translation>Asana</translation>
    </message>
    <message>
        <source>See workspaces.</source>
        <translation>ワークスペースを見る。</translation>
    </message>
    <message>
        <source>Read projects.</source>
        <translation>プロジェクトを読み取る。</translation>
    </message>
    <message>
        <source>Read tasks.</source>
        <translation>タスクを読み取る。</translation>
    </message>
    <message>
        <source>Create tasks.</source>
        <translation>タスクを作成する。</translation>
    </message>
    <message>
        <source>Open app.asana.com/0/my-apps and create an app. Leave “native or command-line app” unticked.</source>
        <translation>app.asana.com/0/my-apps を開き、アプリを作成します。「native or command-line app」にはチェックを入れません。</translation>
    </message>
    <message>
        <source>Under Manage distribution, choose Any workspace.</source>
        <translation>Manage distribution で Any workspace を選びます。</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here; the secret goes to your keychain.</source>
        <translation>クライアント ID とクライアントシークレットをここにコピーします。シークレットはキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token.</source>
        <translation>スクリプトに最新のトークンを渡します。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Open app.box.com/developers/console and create a custom app with user authentication (OAuth 2.0).</source>
        <translation>app.box.com/developers/console を開き、ユーザー認証（OAuth 2.0）のカスタムアプリを作成します。</translation>
    </message>
    <message>
        <source>Choose its scopes there.</source>
        <translation>スコープはそこで選びます。</translation>
    </message>
    <message>
        <source>Items in the first folder</source>
        <translation>最初のフォルダー内の項目</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>Shows who booked a meeting.</source>
        <translation>ミーティングを予約した人を表示します。</translation>
    </message>
    <message>
        <source>Calendly</source>
        <translation>Calendly</translation>
    </message>
    <message>
        <source>See kinds of meetings.</source>
        <translation>ミーティングの種類を見る。</translation>
    </message>
    <message>
        <source>Open developer.calendly.com and create an OAuth app of the kind Native, for the sandbox: Calendly allows this computer as the redirect there only.</source>
        <translation>developer.calendly.com を開き、種類が Native の OAuth アプリをサンドボックス用に作成します。Calendly がこのコンピューターをリダイレクト先として認めるのは、サンドボックスだけです。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>ClickUp</source>
        <translation>ClickUp</translation>
    </message>
    <message>
        <source>In ClickUp, open Settings, ClickUp API and create an app.</source>
        <translation>ClickUp で Settings、ClickUp API の順に開き、アプリを作成します。</translation>
    </message>
    <message>
        <source>Servers and messages</source>
        <translation>サーバーとメッセージ</translation>
    </message>
    <message>
        <source>Shows whose account this is.</source>
        <translation>誰のアカウントかを表示します。</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>See your e-mail address.</source>
        <translation>メールアドレスを見る。</translation>
    </message>
    <message>
        <source>See your servers.</source>
        <translation>サーバーを見る。</translation>
    </message>
    <message>
        <source>Open discord.com/developers/applications and create an application.</source>
        <translation>discord.com/developers/applications を開き、アプリケーションを作成します。</translation>
    </message>
    <message>
        <source>Under OAuth2, switch on Public client.</source>
        <translation>OAuth2 で Public client をオンにします。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Repositories and issues</source>
        <translation>リポジトリと Issue</translation>
    </message>
    <message>
        <source>GitHub.com</source>
        <translation>GitHub.com</translation>
    </message>
    <message>
        <source>Read and write repositories.</source>
        <translation>リポジトリの読み取りと書き込みを行う。</translation>
    </message>
    <message>
        <source>Open Settings, Developer settings, OAuth Apps and choose New OAuth App.</source>
        <translation>Settings、Developer settings、OAuth Apps の順に開き、New OAuth App を選びます。</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorization callback URL; GitHub accepts the other ports by itself.</source>
        <translation>最初のリダイレクト URI を Authorization callback URL に貼り付けます。ほかのポートは GitHub が自動的に受け入れます。</translation>
    </message>
    <message>
        <source>Copy the client ID here. For sign-in by a code, switch on Device Flow there; no secret is needed then.</source>
        <translation>クライアント ID をここにコピーします。コードでサインインする場合は、GitHub で Device Flow をオンにします。その場合、シークレットは不要です。</translation>
    </message>
    <message>
        <source>For sign-in in the browser, generate a client secret and paste it here; it goes to your keychain.</source>
        <translation>ブラウザーでサインインする場合は、クライアントシークレットを生成してここに貼り付けます。キーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>GitLab.com</source>
        <translation>GitLab.com</translation>
    </message>
    <message>
        <source>Read everything the account can see.</source>
        <translation>アカウントから見えるものをすべて読み取る。</translation>
    </message>
    <message>
        <source>Read and write everything the account can.</source>
        <translation>アカウントで可能な読み取りと書き込みをすべて行う。</translation>
    </message>
    <message>
        <source>In GitLab, open User settings, Applications and choose Add new application.</source>
        <translation>GitLab で User settings、Applications の順に開き、Add new application を選びます。</translation>
    </message>
    <message>
        <source>Untick Confidential, tick the scopes chosen here.</source>
        <translation>Confidential のチェックを外し、ここで選んだスコープにチェックを入れます。</translation>
    </message>
    <message>
        <source>Copy the application ID here. No secret is needed.</source>
        <translation>アプリケーション ID をここにコピーします。シークレットは不要です。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Contacts and calendar</source>
        <translation>連絡先とカレンダー</translation>
    </message>
    <message>
        <source>Reads your contacts and calendar.</source>
        <translation>連絡先とカレンダーを読み取ります。</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>See your name.</source>
        <translation>名前を見る。</translation>
    </message>
    <message>
        <source>Read contacts.</source>
        <translation>連絡先を読み取る。</translation>
    </message>
    <message>
        <source>Read calendars.</source>
        <translation>カレンダーを読み取る。</translation>
    </message>
    <message>
        <source>In Google Cloud Console, choose or create a project.</source>
        <translation>Google Cloud Console で、プロジェクトを選ぶか作成します。</translation>
    </message>
    <message>
        <source>Under Google Auth Platform, fill in branding and audience.</source>
        <translation>Google Auth Platform で、ブランディングと対象を入力します。</translation>
    </message>
    <message>
        <source>Under Clients, create a client of the type Desktop app. No redirect URI is needed.</source>
        <translation>クライアントで、種類がデスクトップアプリのクライアントを作成します。リダイレクト URI は不要です。</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here. Google asks for the secret though it is not confidential for desktop apps.</source>
        <translation>クライアント ID とクライアントシークレットをここにコピーします。デスクトップアプリのシークレットは機密ではありませんが、Google が要求します。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>CRM: contacts, companies</source>
        <translation>CRM: 連絡先、会社</translation>
    </message>
    <message>
        <source>Receives new contacts.</source>
        <translation>新しい連絡先を受け取ります。</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>サインインする。</translation>
    </message>
    <message>
        <source>Create and change contacts.</source>
        <translation>連絡先を作成、変更する。</translation>
    </message>
    <message>
        <source>In a HubSpot developer account, create an app.</source>
        <translation>HubSpot の開発者アカウントで、アプリを作成します。</translation>
    </message>
    <message>
        <source>Under Auth, paste the redirect URIs. HubSpot allows http://localhost for testing only.</source>
        <translation>Auth に、リダイレクト URI を貼り付けます。HubSpot が http://localhost を認めるのはテスト用のみです。</translation>
    </message>
    <message>
        <source>Tick exactly the scopes chosen here; another set is refused.</source>
        <translation>ここで選んだスコープだけにチェックを入れます。組み合わせが異なると拒否されます。</translation>
    </message>
    <message>
        <source>Issues and projects</source>
        <translation>課題とプロジェクト</translation>
    </message>
    <message>
        <source>Creates follow-up issues.</source>
        <translation>フォローアップの課題を作成します。</translation>
    </message>
    <message>
        <source>Atlassian</source>
        <translation>Atlassian</translation>
    </message>
    <message>
        <source>Stay signed in.</source>
        <translation>サインインしたままにする。</translation>
    </message>
    <message>
        <source>Read issues.</source>
        <translation>課題を読み取る。</translation>
    </message>
    <message>
        <source>Create issues.</source>
        <translation>課題を作成する。</translation>
    </message>
    <message>
        <source>See people.</source>
        <translation>ユーザーを見る。</translation>
    </message>
    <message>
        <source>Open developer.atlassian.com/console/myapps and create an OAuth 2.0 integration.</source>
        <translation>developer.atlassian.com/console/myapps を開き、OAuth 2.0 インテグレーションを作成します。</translation>
    </message>
    <message>
        <source>Under Permissions, add the User identity API and the Jira API with the scopes chosen here.</source>
        <translation>Permissions で、User identity API と Jira API を、ここで選んだスコープとともに追加します。</translation>
    </message>
    <message>
        <source>Under Authorization, paste the first redirect URI.</source>
        <translation>Authorization に、最初のリダイレクト URI を貼り付けます。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Read issues, teams and projects.</source>
        <translation>課題、チーム、プロジェクトを読み取る。</translation>
    </message>
    <message>
        <source>Change issues.</source>
        <translation>課題を変更する。</translation>
    </message>
    <message>
        <source>In Linear, open Settings, API, OAuth applications and choose New.</source>
        <translation>Linear で Settings、API、OAuth applications の順に開き、New を選びます。</translation>
    </message>
    <message>
        <source>Paste the redirect URIs as callback URLs.</source>
        <translation>リダイレクト URI を Callback URL に貼り付けます。</translation>
    </message>
    <message>
        <source>Switch Public on if other workspaces are to use it.</source>
        <translation>ほかのワークスペースでも使う場合は、Public をオンにします。</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Open linkedin.com/developers/apps and create an app.</source>
        <translation>linkedin.com/developers/apps を開き、アプリを作成します。</translation>
    </message>
    <message>
        <source>Under Products, request Sign In with LinkedIn using OpenID Connect.</source>
        <translation>Products で Sign In with LinkedIn using OpenID Connect を申請します。</translation>
    </message>
    <message>
        <source>LinkedIn ends access after 60 days; sign in again then.</source>
        <translation>LinkedIn は 60 日後にアクセスを終了します。その際はもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Mail, calendar and files</source>
        <translation>メール、カレンダー、ファイル</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token for Microsoft Graph.</source>
        <translation>スクリプトに Microsoft Graph 用の最新のトークンを渡します。</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and choose New registration.</source>
        <translation>Microsoft Entra 管理センターでアプリの登録を開き、新規登録を選びます。</translation>
    </message>
    <message>
        <source>Choose who may sign in. Under Authentication, add the platform Mobile and desktop applications.</source>
        <translation>サインインできるユーザーを選びます。認証で、プラットフォームとしてモバイル アプリケーションとデスクトップ アプリケーションを追加します。</translation>
    </message>
    <message>
        <source>Add the redirect URIs shown here; Microsoft ignores their port.</source>
        <translation>ここに表示されているリダイレクト URI を追加します。ポートは Microsoft では無視されます。</translation>
    </message>
    <message>
        <source>Switch on Allow public client flows. Do not create a secret.</source>
        <translation>パブリック クライアント フローを許可するをオンにします。シークレットは作成しません。</translation>
    </message>
    <message>
        <source>Copy the application (client) ID here.</source>
        <translation>アプリケーション (クライアント) ID をここにコピーします。</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Creates items on your boards.</source>
        <translation>ボードにアイテムを作成します。</translation>
    </message>
    <message>
        <source>monday.com</source>
        <translation>monday.com</translation>
    </message>
    <message>
        <source>Show the account&apos;s name.</source>
        <translation>アカウントの名前を表示する。</translation>
    </message>
    <message>
        <source>See boards.</source>
        <translation>ボードを見る。</translation>
    </message>
    <message>
        <source>Create items.</source>
        <translation>アイテムを作成する。</translation>
    </message>
    <message>
        <source>Open monday.com/developers/apps and create an app with the new OAuth flow switched on.</source>
        <translation>monday.com/developers/apps を開き、新しい OAuth フローをオンにしてアプリを作成します。</translation>
    </message>
    <message>
        <source>Pages and databases</source>
        <translation>ページとデータベース</translation>
    </message>
    <message>
        <source>Writes notes where your team keeps them.</source>
        <translation>チームがノートを保管している場所にノートを書き込みます。</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Open notion.so/profile/integrations and create a public integration.</source>
        <translation>notion.so/profile/integrations を開き、パブリックインテグレーションを作成します。</translation>
    </message>
    <message>
        <source>Choose what it may read and write there: Notion has no scopes.</source>
        <translation>読み取りと書き込みの対象はそこで選びます。Notion にはスコープがありません。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>CRM: deals and people</source>
        <translation>CRM: 商談と人物</translation>
    </message>
    <message>
        <source>Pipedrive</source>
        <translation>Pipedrive</translation>
    </message>
    <message>
        <source>In Pipedrive&apos;s Developer Hub, create an app and choose its scopes there.</source>
        <translation>Pipedrive の Developer Hub で、アプリを作成し、スコープを選びます。</translation>
    </message>
    <message>
        <source>Paste the redirect URI as the callback URL: Pipedrive takes one.</source>
        <translation>リダイレクト URI を Callback URL に貼り付けます。Pipedrive で使えるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>お試し用</translation>
    </message>
    <message>
        <source>Try sign-in and leads. Nothing leaves this computer.</source>
        <translation>サインインとリードを試せます。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Create and read records.</source>
        <translation>レコードを作成、読み取りする。</translation>
    </message>
    <message>
        <source>Show the account&apos;s name and e-mail.</source>
        <translation>アカウントの名前とメールアドレスを表示する。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>リードと取引先責任者</translation>
    </message>
    <message>
        <source>Where your leads and contacts go.</source>
        <translation>リードと取引先責任者の送り先です。</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Only for posting to Chatter.</source>
        <translation>Chatter への投稿にのみ必要です。</translation>
    </message>
    <message>
        <source>Messages to channels</source>
        <translation>チャンネルへのメッセージ</translation>
    </message>
    <message>
        <source>Tells the team about leads.</source>
        <translation>リードについてチームに知らせます。</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>See who is in the workspace.</source>
        <translation>ワークスペースにいるメンバーを見る。</translation>
    </message>
    <message>
        <source>Show the workspace&apos;s name.</source>
        <translation>ワークスペースの名前を表示する。</translation>
    </message>
    <message>
        <source>List channels to choose from.</source>
        <translation>選択肢としてチャンネルを一覧表示する。</translation>
    </message>
    <message>
        <source>Post messages as you.</source>
        <translation>あなたとしてメッセージを投稿する。</translation>
    </message>
    <message>
        <source>Open api.slack.com/apps and choose Create New App, then From scratch.</source>
        <translation>api.slack.com/apps を開き、Create New App、From scratch の順に選びます。</translation>
    </message>
    <message>
        <source>Under OAuth &amp; Permissions, turn on PKCE. This cannot be undone and makes the app public.</source>
        <translation>OAuth &amp; Permissions で PKCE をオンにします。この操作は元に戻せず、アプリはパブリッククライアントになります。</translation>
    </message>
    <message>
        <source>Paste the redirect URIs there.</source>
        <translation>そこにリダイレクト URI を貼り付けます。</translation>
    </message>
    <message>
        <source>Add the user token scopes users:read, team:read, channels:read and chat:write. Bot scopes do not work with a desktop app.</source>
        <translation>ユーザートークンのスコープ users:read、team:read、channels:read、chat:write を追加します。ボットのスコープはデスクトップアプリでは使えません。</translation>
    </message>
    <message>
        <source>Copy the client ID from Basic Information here. No secret is needed.</source>
        <translation>Basic Information のクライアント ID をここにコピーします。シークレットは不要です。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>See your playlists.</source>
        <translation>プレイリストを見る。</translation>
    </message>
    <message>
        <source>Open developer.spotify.com/dashboard and create an app.</source>
        <translation>developer.spotify.com/dashboard を開き、アプリを作成します。</translation>
    </message>
    <message>
        <source>Paste the redirect URIs; Spotify refuses the word localhost.</source>
        <translation>リダイレクト URI を貼り付けます。Spotify は localhost という語を受け付けません。</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Boards and cards</source>
        <translation>ボードとカード</translation>
    </message>
    <message>
        <source>Creates follow-up cards.</source>
        <translation>フォローアップのカードを作成します。</translation>
    </message>
    <message>
        <source>Create cards.</source>
        <translation>カードを作成する。</translation>
    </message>
    <message>
        <source>Open trello.com/power-ups/admin, create a Power-Up and switch on OAuth 2.0 for a public client.</source>
        <translation>trello.com/power-ups/admin を開き、Power-Up を作成して、パブリッククライアント用の OAuth 2.0 をオンにします。</translation>
    </message>
    <message>
        <source>Forms and answers</source>
        <translation>フォームと回答</translation>
    </message>
    <message>
        <source>Turns answers into leads.</source>
        <translation>回答をリードにします。</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>See forms.</source>
        <translation>フォームを見る。</translation>
    </message>
    <message>
        <source>Read answers.</source>
        <translation>回答を読み取る。</translation>
    </message>
    <message>
        <source>In Typeform, open Account, Developer apps and register one.</source>
        <translation>Typeform で Account、Developer apps の順に開き、アプリを登録します。</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Invoices and contacts</source>
        <translation>請求書と連絡先</translation>
    </message>
    <message>
        <source>Shows who your customers are.</source>
        <translation>顧客が誰かを表示します。</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>See the organization.</source>
        <translation>組織を見る。</translation>
    </message>
    <message>
        <source>Open developer.xero.com/app/manage and create an app of the type Auth code with PKCE.</source>
        <translation>developer.xero.com/app/manage を開き、種類が Auth code with PKCE のアプリを作成します。</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>CRM: leads, contacts</source>
        <translation>CRM: リード、連絡先</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
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
        <translation>サウジアラビア</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Show the organization&apos;s name.</source>
        <translation>組織の名前を表示する。</translation>
    </message>
    <message>
        <source>Create records.</source>
        <translation>レコードを作成する。</translation>
    </message>
    <message>
        <source>Open api-console.zoho.com and add a server-based client.</source>
        <translation>api-console.zoho.com を開き、サーバーベースのクライアントを追加します。</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorized redirect URI.</source>
        <translation>最初のリダイレクト URI を、承認済みのリダイレクト URI に貼り付けます。</translation>
    </message>
    <message>
        <source>Choose the data centre your Zoho account lives in as the place to sign in.</source>
        <translation>サインイン先として、お使いの Zoho アカウントがあるデータセンターを選びます。</translation>
    </message>
    <message>
        <source>Shows who attended.</source>
        <translation>出席者を表示します。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>See meetings.</source>
        <translation>ミーティングを見る。</translation>
    </message>
    <message>
        <source>Open marketplace.zoom.us/develop/create and create a general app, user-managed.</source>
        <translation>marketplace.zoom.us/develop/create を開き、ユーザー管理の General App を作成します。</translation>
    </message>
    <message>
        <source>Switch on Public client with PKCE.</source>
        <translation>Public client with PKCE をオンにします。</translation>
    </message>
    <message>
        <source>Add the scopes chosen here.</source>
        <translation>ここで選んだスコープを追加します。</translation>
    </message>
    <message>
        <source>In Setup, open **External Client App Manager**. {app}</source>
        <translation>Salesforce の設定で **External Client App Manager** を開きます。 {app}</translation>
    </message>
    <message>
        <source>Choose **New External Client App**. Name it “Patchbay” and leave the distribution state **Local**, or **Packaged** for several orgs. {app}</source>
        <translation>**New External Client App** を選びます。名前を「Patchbay」とし、配布状態は **Local** のままにします。複数の組織で使う場合は **Packaged** にします。 {app}</translation>
    </message>
    <message>
        <source>Turn on **OAuth**. Paste all three redirect URIs, one per line. {redirectUris}</source>
        <translation>**OAuth** をオンにします。3 つのリダイレクト URI をすべて、1 行に 1 つずつ貼り付けます。 {redirectUris}</translation>
    </message>
    <message>
        <source>Add the scopes `api`, `refresh_token`, `id` and `openid`.</source>
        <translation>スコープ `api`、`refresh_token`、`id`、`openid` を追加します。</translation>
    </message>
    <message>
        <source>Turn on **Require PKCE**. Turn off **Require Secret for Web Server Flow** and **Require Secret for Refresh Token Flow**.</source>
        <translation>**Require PKCE** をオンにします。**Require Secret for Web Server Flow** と **Require Secret for Refresh Token Flow** をオフにします。</translation>
    </message>
    <message>
        <source>Save, wait up to 10 minutes, then copy the **consumer key** here. A Local app works only on its own org&apos;s My Domain, so enter that as the place to sign in. {app}</source>
        <translation>保存して最大 10 分待ち、**コンシューマー鍵**をここにコピーします。Local のアプリは自分の組織の「私のドメイン」でのみ使えるため、そのドメインをサインイン先として入力します。 {app}</translation>
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
        <translation>バージョン %1、Qt %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>%1, desktop %2</source>
        <comment>a system, a name</comment>
        <translation>%1、デスクトップ: %2</translation>
    </message>
    <message>
        <source>Your keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>%1 works and is unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1 は動作していて、ロックは解除されています。</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to use your connections.</source>
        <translation>%1 がロックされています。接続を使用するには、ロックを解除してください。</translation>
    </message>
    <message>
        <source>None answers. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>応答するものがありません。GNOME Keyring または KWallet をインストールしてから、デスクトップにサインインし直してください。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Open, %1</source>
        <comment>a size</comment>
        <translation>開いています（%1）</translation>
    </message>
    <message>
        <source>Sign-in window</source>
        <translation>サインインウィンドウ</translation>
    </message>
    <message>
        <source>Not installed. You sign in in your browser.</source>
        <translation>インストールされていません。サインインにはブラウザーを使います。</translation>
    </message>
    <message>
        <source>There, but this system does not let it lock pages in. It opens the demo org alone; elsewhere you sign in in your browser.</source>
        <translation>ありますが、このシステムではページを隔離できません。このウィンドウで開くのはデモ組織だけで、ほかのサインインにはブラウザーを使います。</translation>
    </message>
    <message>
        <source>There, and its pages are locked in.</source>
        <translation>あります。ページは隔離されています。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>By the proxy that is set in Network.</source>
        <translation>「ネットワーク」で設定したプロキシを経由します。</translation>
    </message>
    <message>
        <source>By the proxy of this computer.</source>
        <translation>このコンピューターのプロキシを経由します。</translation>
    </message>
    <message>
        <source>Directly, without a proxy.</source>
        <translation>プロキシを使わず、直接接続します。</translation>
    </message>
    <message>
        <source>There</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window quits Patchbay.</source>
        <translation>このデスクトップにはありません。ウィンドウを閉じると Patchbay は終了します。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>This desktop shows none. What they tell stands in the window too.</source>
        <translation>このデスクトップでは表示されません。通知の内容はウィンドウにも表示されます。</translation>
    </message>
    <message>
        <source>Desktop portal</source>
        <translation>デスクトップポータル</translation>
    </message>
    <message>
        <source>Not there. Patchbay cannot tell when the desktop turns dark.</source>
        <translation>ありません。デスクトップがダークに切り替わっても、Patchbay にはわかりません。</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>管理者のポリシー</translation>
    </message>
    <message>
        <source>It cannot be read, and forbids much until it can.</source>
        <translation>読み取れません。読み取れるようになるまで、多くの操作が禁止されます。</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Provider files</source>
        <translation>プロバイダーファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln 個のファイルを使用できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All can be used.</source>
        <translation>すべて使用できます。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln 件の接続で対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you in Activity.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln 件のレコードが「アクティビティ」で対応を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln 件を送信処理中</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>すべて送信済みです</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%Ln 件接続済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPane</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>The report says more than this page: versions, states and error codes. No token, account, name or host is in it.</source>
        <translation>レポートには、このページより詳しい情報（バージョン、状態、エラーコード）が含まれます。トークン、アカウント、名前、ホストは含まれません。</translation>
    </message>
</context>
<context>
    <name>EndNotices</name>
    <message>
        <source>Reconnect %1 to go on using it.</source>
        <comment>an org or account</comment>
        <translation>引き続き使用するには、%1 を再接続してください。</translation>
    </message>
    <message numerus="yes">
        <source>Reconnect %1 to send %n record(s) that wait.</source>
        <translation>
            <numerusform>待機中の %Ln 件のレコードを送信するには、%1 を再接続してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <comment>a provider</comment>
        <translation>%1 の対応が必要です</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 It says: “%2”</source>
        <extracomment>%1 is one sentence or two, %2 what the org answered</extracomment>
        <translation>%1 応答の内容: 「%2」</translation>
    </message>
    <message>
        <source>An admin has not allowed you to use this app yet.</source>
        <translation>管理者がこのアプリの使用をまだ許可していません。</translation>
    </message>
    <message>
        <source>Ask an admin to allow it for your user.</source>
        <translation>あなたのユーザーに許可するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Please allow my user to use the app that Patchbay signs in with: in Setup, External Client App Manager, open the app, Policies, and add my profile or a permission set of mine.</source>
        <translation>Patchbay がサインインに使用するアプリを、私のユーザーが使えるようにしてください。設定の External Client App Manager でアプリを開き、ポリシー (Policies) に、私のプロファイルまたは私に割り当てられている権限セットを追加してください。</translation>
    </message>
    <message>
        <source>The app is not installed in this org.</source>
        <translation>このアプリは、この組織にインストールされていません。</translation>
    </message>
    <message>
        <source>Ask an admin to install it, or sign in through your My Domain.</source>
        <translation>管理者にインストールを依頼するか、「私のドメイン」からサインインしてください。</translation>
    </message>
    <message>
        <source>Please install the app that Patchbay signs in with: in Setup, Connected Apps OAuth Usage, or create an External Client App of our own with PKCE and without a required secret.</source>
        <translation>Patchbay がサインインに使用するアプリを、設定の「接続アプリケーションの OAuth の利用状況」(Connected Apps OAuth Usage) でインストールしてください。または、当社独自の External Client App を、PKCE を有効にし、シークレットを必須にせずに作成してください。</translation>
    </message>
    <message>
        <source>%1 does not know this consumer key here.</source>
        <translation>%1 のこのサインイン先では、このコンシューマー鍵は認識されません。</translation>
    </message>
    <message>
        <source>Check the key, and production or sandbox. A new app takes up to 10 minutes.</source>
        <translation>鍵と、本番か Sandbox かを確認してください。新しいアプリは、使えるようになるまで最大 10 分かかります。</translation>
    </message>
    <message>
        <source>This org or user may not use the API.</source>
        <translation>この組織またはユーザーは API を使用できません。</translation>
    </message>
    <message>
        <source>Ask an admin to turn on “API Enabled”, or use an edition that has it.</source>
        <translation>「API の有効化」(API Enabled) をオンにするよう管理者に依頼するか、API を使えるエディションを使用してください。</translation>
    </message>
    <message>
        <source>Please turn on the permission “API Enabled” for my user. If the org&apos;s edition has no API, it has to be added to the contract.</source>
        <translation>私のユーザーの権限「API の有効化」(API Enabled) をオンにしてください。組織のエディションに API が含まれていない場合は、契約に追加する必要があります。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>組織の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This account may not create such records.</source>
        <translation>このアカウントは、この種類のレコードを作成できません。</translation>
    </message>
    <message>
        <source>Please let my user create and edit these records: the object&apos;s rights in my profile or in a permission set.</source>
        <translation>私のユーザーがこれらのレコードを作成、編集できるようにしてください。私のプロファイルまたは権限セットの、オブジェクトの権限です。</translation>
    </message>
    <message>
        <source>An automation of the org stopped it.</source>
        <translation>組織の自動化によって阻止されました。</translation>
    </message>
    <message>
        <source>Change the record where these words tell how, or ask an admin.</source>
        <translation>表示された説明に従ってレコードを変更するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A flow or trigger of our org stops records that I create with Patchbay. Please look into it.</source>
        <translation>Patchbay で作成するレコードが、当社の組織のフローまたはトリガーによって阻止されています。ご確認ください。</translation>
    </message>
    <message>
        <source>The org is being maintained and can only be read.</source>
        <translation>組織はメンテナンス中のため、読み取りしかできません。</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when that is over.</source>
        <translation>メンテナンスが終わると、Patchbay は自動的に続行します。</translation>
    </message>
    <message>
        <source>Something failed inside the org.</source>
        <translation>組織の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Records that I create with Patchbay fail inside our org. Please look into it.</source>
        <translation>Patchbay で作成するレコードが、当社の組織の内部で失敗しています。ご確認ください。</translation>
    </message>
    <message>
        <source>A field is not there, or this account may not write it.</source>
        <translation>項目が存在しないか、このアカウントでは書き込めません。</translation>
    </message>
    <message>
        <source>Please let my user edit this field: field-level security, in my profile or a permission set.</source>
        <translation>私のユーザーがこの項目を編集できるようにしてください。私のプロファイルまたは権限セットの、項目レベルセキュリティです。</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>項目に合わない値があります。</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>変更してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>一度に送る量が多すぎました。</translation>
    </message>
    <message>
        <source>Try again with fewer records.</source>
        <translation>レコードを減らして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The org did not understand what Patchbay sent.</source>
        <translation>Patchbay が送信した内容を、組織が解釈できませんでした。</translation>
    </message>
    <message>
        <source>Install a newer Patchbay, or report this with its code.</source>
        <translation>新しいバージョンの Patchbay をインストールするか、コードを添えて報告してください。</translation>
    </message>
    <message>
        <source>The org does not have what was asked for, or this account may not see it.</source>
        <translation>要求されたものが組織にないか、このアカウントでは表示できません。</translation>
    </message>
    <message>
        <source>Another record of the same request held it up.</source>
        <translation>同じ要求の別のレコードによって止められました。</translation>
    </message>
    <message>
        <source>The org took too long to search.</source>
        <translation>組織での検索に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>This app belongs to another org and works there only.</source>
        <translation>このアプリは別の組織のもので、その組織でしか使えません。</translation>
    </message>
    <message>
        <source>Make an app in this org, or sign in through the My Domain of the app&apos;s org.</source>
        <translation>この組織でアプリを作成するか、アプリの組織の「私のドメイン」からサインインしてください。</translation>
    </message>
    <message>
        <source>%1 did not let this app in. Apps that nobody installed in the org are blocked.</source>
        <translation>%1 はこのアプリを受け入れませんでした。組織にインストールされていないアプリはブロックされます。</translation>
    </message>
    <message>
        <source>%1 refuses you from this network or at this hour.</source>
        <translation>%1 は、このネットワークから、またはこの時間帯のサインインを拒否しています。</translation>
    </message>
    <message>
        <source>Try from your office network or in working hours, or ask an admin.</source>
        <translation>社内ネットワークから、または勤務時間内に試すか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Please check the login hours and login IP ranges of my profile, and the IP relaxation of the app that Patchbay signs in with (External Client App Manager, Policies).</source>
        <translation>私のプロファイルのログイン時間とログイン IP アドレスの制限、および Patchbay がサインインに使用するアプリの「IP 制限の緩和」（External Client App Manager、ポリシー (Policies)）をご確認ください。</translation>
    </message>
    <message>
        <source>The sign-in took too long, or was used already.</source>
        <translation>サインインに時間がかかりすぎたか、すでに使用済みです。</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>応答が、このサインインのものではありません。</translation>
    </message>
    <message>
        <source>This user cannot sign in here.</source>
        <translation>このユーザーは、ここではサインインできません。</translation>
    </message>
    <message>
        <source>Check production or sandbox, and whether the user is locked; then sign in again.</source>
        <translation>本番か Sandbox か、またユーザーがロックされていないかを確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The client secret is not right.</source>
        <translation>クライアントシークレットが正しくありません。</translation>
    </message>
    <message>
        <source>Copy it from the app again, to where you set it up here.</source>
        <translation>アプリからもう一度コピーし、ここの設定に貼り付けてください。</translation>
    </message>
    <message>
        <source>The client secret is missing or not right.</source>
        <translation>クライアントシークレットがないか、正しくありません。</translation>
    </message>
    <message>
        <source>Copy it from the app again, or let the app require none.</source>
        <translation>アプリからもう一度コピーするか、アプリでシークレットを必須にしないようにしてください。</translation>
    </message>
    <message>
        <source>The client id or the client secret is not right.</source>
        <translation>クライアント ID またはクライアントシークレットが正しくありません。</translation>
    </message>
    <message>
        <source>Copy both from the app again, to where you set it up here.</source>
        <translation>両方をアプリからもう一度コピーし、ここの設定に貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 does not allow this app to sign people in this way.</source>
        <translation>%1 は、このアプリがこの方法でユーザーをサインインさせることを許可していません。</translation>
    </message>
    <message>
        <source>Check the app&apos;s settings at %1, then try again.</source>
        <translation>%1 でアプリの設定を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The redirect URI is not registered.</source>
        <translation>リダイレクト URI が登録されていません。</translation>
    </message>
    <message>
        <source>Copy it into the app again, character by character. Changes can take 10 minutes.</source>
        <translation>もう一度、一字一句そのままアプリにコピーしてください。変更の反映には 10 分かかることがあります。</translation>
    </message>
    <message>
        <source>The app has no redirect URI.</source>
        <translation>アプリにリダイレクト URI がありません。</translation>
    </message>
    <message>
        <source>Copy the redirect URIs into the app. Changes can take 10 minutes.</source>
        <translation>リダイレクト URI をアプリにコピーしてください。変更の反映には 10 分かかることがあります。</translation>
    </message>
    <message>
        <source>The app does not offer all the access that was asked for.</source>
        <translation>要求されたアクセスの一部が、アプリで提供されていません。</translation>
    </message>
    <message>
        <source>Add the scopes to the app, or ask for fewer.</source>
        <translation>アプリにスコープを追加するか、要求するスコープを減らしてください。</translation>
    </message>
    <message>
        <source>This way to sign in is switched off for the app.</source>
        <translation>このサインイン方法は、アプリでオフになっています。</translation>
    </message>
    <message>
        <source>Switch on the web server flow in the app, or use another app.</source>
        <translation>アプリで Web サーバーフローをオンにするか、別のアプリを使用してください。</translation>
    </message>
    <message>
        <source>Signing in by a code is switched off for the app.</source>
        <translation>コードによるサインインは、アプリでオフになっています。</translation>
    </message>
    <message>
        <source>Switch on Device Flow in the app, or sign in with your browser.</source>
        <translation>アプリで Device Flow をオンにするか、ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The app does not take the proof Patchbay sends (PKCE).</source>
        <translation>Patchbay が送信する証明 (PKCE) を、アプリが受け付けません。</translation>
    </message>
    <message>
        <source>Turn on “Require PKCE” in the app, then wait up to 10 minutes.</source>
        <translation>アプリで「Require PKCE」をオンにし、最大 10 分待ってください。</translation>
    </message>
    <message>
        <source>This user is no longer active in the org.</source>
        <translation>このユーザーは、組織でもう有効ではありません。</translation>
    </message>
    <message>
        <source>Please activate my user again, or tell me which user to sign in with.</source>
        <translation>私のユーザーを再び有効にするか、どのユーザーでサインインすればよいか教えてください。</translation>
    </message>
    <message>
        <source>The org is locked, closed or suspended.</source>
        <translation>組織がロック、閉鎖、または停止されています。</translation>
    </message>
    <message>
        <source>This user signed in too often within an hour.</source>
        <translation>このユーザーは、1 時間以内にサインインした回数が多すぎます。</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>現在、%1 で問題が発生しています。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1 分ほど待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your organization does not allow this app.</source>
        <translation>あなたの組織では、このアプリが許可されていません。</translation>
    </message>
    <message>
        <source>Ask the admin of your organization to allow it.</source>
        <translation>許可するよう、組織の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Please allow the app that Patchbay signs in with for our organization.</source>
        <translation>Patchbay がサインインに使用するアプリを、私たちの組織で許可してください。</translation>
    </message>
    <message>
        <source>This app is for members of one organization only.</source>
        <translation>このアプリは、特定の組織のメンバー専用です。</translation>
    </message>
    <message>
        <source>Sign in with an account of that organization, or use another app.</source>
        <translation>その組織のアカウントでサインインするか、別のアプリを使用してください。</translation>
    </message>
    <message>
        <source>%1 takes sign-ins in a browser only.</source>
        <translation>%1 は、ブラウザーでのサインインしか受け付けません。</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>代わりに、ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The org has used up its API requests for now.</source>
        <translation>組織は、現在使用できる API 要求をすべて使い切りました。</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when there are some again. An admin can see who uses them up.</source>
        <translation>再び使えるようになると、Patchbay は自動的に続行します。何が使い切っているかは、管理者が確認できます。</translation>
    </message>
    <message>
        <source>The org&apos;s API requests are used up. Please look at Setup, Company Information, API Requests, and which apps use them.</source>
        <translation>組織の API 要求を使い切りました。設定の「組織情報」(Company Information) にある API 要求数と、どのアプリが使用しているかをご確認ください。</translation>
    </message>
    <message>
        <source>The org has no storage left.</source>
        <translation>組織にストレージの空きがありません。</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full, so no record can be created. Please free some: Setup, Storage Usage.</source>
        <translation>組織のデータストレージがいっぱいで、レコードを作成できません。設定の「ストレージ使用状況」(Storage Usage) で確認し、空きを増やしてください。</translation>
    </message>
    <message>
        <source>The org&apos;s trial has ended.</source>
        <translation>組織のトライアル期間が終了しました。</translation>
    </message>
    <message>
        <source>A security policy of the org stopped this.</source>
        <translation>組織のセキュリティポリシーによって阻止されました。</translation>
    </message>
    <message>
        <source>A transaction security policy stopped Patchbay. Please allow what it does, or tell me which way to take.</source>
        <translation>トランザクションセキュリティポリシーによって Patchbay の操作が阻止されました。この操作を許可するか、どの方法を使えばよいか教えてください。</translation>
    </message>
    <message>
        <source>A limit of the org is reached.</source>
        <translation>組織の制限に達しました。</translation>
    </message>
    <message>
        <source>A limit of our org stops what I do with Patchbay. Please look into it.</source>
        <translation>Patchbay での操作が、当社の組織の制限によって止められています。ご確認ください。</translation>
    </message>
    <message>
        <source>This is not switched on in the org.</source>
        <translation>この機能は、組織でオンになっていません。</translation>
    </message>
    <message>
        <source>Something that Patchbay needs is switched off in our org. Please switch it on for my user.</source>
        <translation>Patchbay に必要な機能が、当社の組織でオフになっています。私のユーザーに対してオンにしてください。</translation>
    </message>
    <message>
        <source>The app may not use the API.</source>
        <translation>このアプリは API を使用できません。</translation>
    </message>
    <message>
        <source>Add the scope “api” to the app, then reconnect.</source>
        <translation>アプリにスコープ「api」を追加してから、再接続してください。</translation>
    </message>
    <message>
        <source>The token is no longer valid.</source>
        <translation>トークンはもう有効ではありません。</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>再接続してください。</translation>
    </message>
    <message>
        <source>The token belongs to another org.</source>
        <translation>トークンは別の組織のものです。</translation>
    </message>
    <message>
        <source>This user may not see the account.</source>
        <translation>このユーザーは、アカウントを表示できません。</translation>
    </message>
    <message>
        <source>The org has moved to another address.</source>
        <translation>組織のアドレスが変わりました。</translation>
    </message>
    <message>
        <source>Patchbay asks for the new one by itself. If that does not help, reconnect.</source>
        <translation>Patchbay が新しいアドレスを自動的に問い合わせます。それでも解決しない場合は、再接続してください。</translation>
    </message>
    <message>
        <source>The org does not have this version of the API any more.</source>
        <translation>この組織には、このバージョンの API はもうありません。</translation>
    </message>
    <message>
        <source>Install a newer Patchbay.</source>
        <translation>新しいバージョンの Patchbay をインストールしてください。</translation>
    </message>
    <message>
        <source>%1 is too busy right now.</source>
        <translation>%1 は現在混み合っています。</translation>
    </message>
    <message>
        <source>Somebody else is writing the same records.</source>
        <translation>ほかのユーザーが同じレコードに書き込んでいます。</translation>
    </message>
    <message>
        <source>Patchbay tries again by itself.</source>
        <translation>Patchbay が自動的に再試行します。</translation>
    </message>
    <message>
        <source>The org does not let this account do that.</source>
        <translation>組織は、このアカウントにその操作を許可していません。</translation>
    </message>
    <message>
        <source>Our org forbids something that Patchbay does for my user. Please look into it.</source>
        <translation>Patchbay が私のユーザーとして行う操作を、当社の組織が禁止しています。ご確認ください。</translation>
    </message>
    <message>
        <source>The org does not have the rest of that list any more.</source>
        <translation>その一覧の残りは、組織にもうありません。</translation>
    </message>
    <message>
        <source>The org has no such kind of record, or this account may not see it.</source>
        <translation>その種類のレコードが組織にないか、このアカウントでは表示できません。</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>組織のルールによって拒否されました。</translation>
    </message>
    <message>
        <source>The org does not allow this choice for the field.</source>
        <translation>組織は、この項目でこの選択肢を許可していません。</translation>
    </message>
    <message>
        <source>Choose another, then send again.</source>
        <translation>別のものを選んでから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The org takes it for a record that it has already.</source>
        <translation>組織は、すでにあるレコードと同じものと判断しました。</translation>
    </message>
    <message>
        <source>Use the other record, or ask an admin about the duplicate rule.</source>
        <translation>既存のレコードを使用するか、重複ルールについて管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A field that must be filled in is empty.</source>
        <translation>入力が必須の項目が空です。</translation>
    </message>
    <message>
        <source>Fill it in, then send again.</source>
        <translation>入力してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>メールアドレスが有効ではありません。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>テキストが長すぎます。</translation>
    </message>
    <message>
        <source>Shorten it, then send again.</source>
        <translation>短くしてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>値が選択肢にありません。</translation>
    </message>
    <message>
        <source>Choose one, then send again.</source>
        <translation>選択肢から選んで、もう一度送信してください。</translation>
    </message>
    <message>
        <source>A number is too large or too small.</source>
        <translation>数値が大きすぎるか、小さすぎます。</translation>
    </message>
    <message>
        <source>An ID in the record is not right.</source>
        <translation>レコードの ID に正しくないものがあります。</translation>
    </message>
    <message>
        <source>A record that this one refers to is not there, or may not be used.</source>
        <translation>このレコードが参照しているレコードが存在しないか、使用できません。</translation>
    </message>
    <message>
        <source>This account may not use a record that this one refers to, such as its owner or campaign.</source>
        <translation>このレコードが参照しているレコード（所有者やキャンペーンなど）を、このアカウントでは使用できません。</translation>
    </message>
    <message>
        <source>Choose another, or ask an admin.</source>
        <translation>別のものを選ぶか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Please let my user read and use the records that mine refer to, such as owner, account and campaign.</source>
        <translation>私のレコードが参照しているレコード（所有者、取引先、キャンペーンなど）を、私のユーザーが参照、使用できるようにしてください。</translation>
    </message>
    <message>
        <source>Its owner is a user who is no longer active.</source>
        <translation>所有者が、すでに有効ではないユーザーです。</translation>
    </message>
    <message>
        <source>Choose another owner, then send again.</source>
        <translation>別の所有者を選んでから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The record is locked while it is being approved.</source>
        <translation>レコードは承認中のためロックされています。</translation>
    </message>
    <message>
        <source>Wait for the approval, or ask an admin.</source>
        <translation>承認を待つか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The record was deleted there.</source>
        <translation>レコードは組織側で削除されました。</translation>
    </message>
    <message>
        <source>Restore it from the org&apos;s recycle bin, or create it anew.</source>
        <translation>組織のごみ箱から復元するか、新しく作成してください。</translation>
    </message>
    <message>
        <source>The lead has been converted already.</source>
        <translation>リードはすでに取引の開始済みです。</translation>
    </message>
    <message>
        <source>Use its contact or account instead.</source>
        <translation>代わりに、その取引先責任者または取引先を使用してください。</translation>
    </message>
    <message>
        <source>Another record holds the same value in a field where each is unique.</source>
        <translation>重複が許されない項目に、別のレコードと同じ値があります。</translation>
    </message>
    <message>
        <source>Change it, or use the other record.</source>
        <translation>値を変更するか、もう一方のレコードを使用してください。</translation>
    </message>
    <message>
        <source>The org did not delete it.</source>
        <translation>組織は削除しませんでした。</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no date chosen</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Welcome to Patchbay</source>
        <translation>Patchbay へようこそ</translation>
    </message>
    <message>
        <source>Connect your accounts, then send leads where they belong.</source>
        <translation>アカウントを接続して、リードを必要な場所に送信できます。</translation>
    </message>
    <message>
        <source>Try the demo org</source>
        <translation>デモ組織を試す</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>&amp;Try the demo org</source>
        <translation>デモ組織を試す(&amp;T)</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>Production or sandbox. You need an External Client App in your org; Patchbay shows you each step.</source>
        <translation>本番または Sandbox。組織に External Client App が必要です。手順は Patchbay が 1 つずつ案内します。</translation>
    </message>
    <message>
        <source>Something else first?</source>
        <translation>先に別のサービスに接続しますか？</translation>
    </message>
    <message>
        <source>Tokens stay in your keychain</source>
        <translation>トークンはキーチェーンに保管</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>何も失われません</translation>
    </message>
    <message>
        <source>Records are saved here first, then sent.</source>
        <translation>レコードは、まずここに保存されてから送信されます。</translation>
    </message>
    <message>
        <source>No server of ours</source>
        <translation>当方のサーバーはありません</translation>
    </message>
    <message>
        <source>Your computer talks to your services directly.</source>
        <translation>コンピューターがサービスと直接通信します。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>HabitsPane</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>St&amp;art at login</source>
        <translation>ログイン時に起動(&amp;A)</translation>
    </message>
    <message>
        <source>Opens in the background and sends what waits.</source>
        <translation>バックグラウンドで起動し、待機中のものを送信します。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>トレイで実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>トレイで実行を続ける</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>A &amp;connection needs you</source>
        <translation>接続に対応が必要なとき(&amp;C)</translation>
    </message>
    <message>
        <source>A connection needs you</source>
        <translation>接続に対応が必要なとき</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>変更はすぐに適用されます。</translation>
    </message>
    <message>
        <source>&amp;Quick lead from anywhere</source>
        <translation>どこからでもクイックリード(&amp;Q)</translation>
    </message>
    <message>
        <source>Give this command a key in your desktop&apos;s keyboard settings.</source>
        <translation>デスクトップのキーボード設定で、このコマンドにキーを割り当てます。</translation>
    </message>
    <message>
        <source>Command for a quick lead</source>
        <translation>クイックリードのコマンド</translation>
    </message>
    <message>
        <source>A &amp;record or an automation needs you</source>
        <translation>レコードまたは自動化に対応が必要なとき(&amp;R)</translation>
    </message>
    <message>
        <source>A record or an automation needs you</source>
        <translation>レコードまたは自動化に対応が必要なとき</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. What needs you stands in the window, on the pages Connections and Activity.</source>
        <translation>このデスクトップでは通知が表示されません。対応が必要なものは、ウィンドウの「接続」ページと「アクティビティ」ページに表示されます。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>The demo org is a Salesforce org that runs on this computer. It needs no account, and nothing you enter there leaves this computer: the quickest way to see a first lead arrive.</source>
        <translation>デモ組織は、このコンピューター上で動作する Salesforce 組織です。アカウントは不要で、入力した内容がこのコンピューターの外に出ることはありません。最初のリードが届くところを、いちばん手早く確認できます。</translation>
    </message>
    <message>
        <source>For your own Salesforce org Patchbay asks once for a client id; its settings page says how to get one. All other services are in the list of providers.</source>
        <translation>自分の Salesforce 組織を使う場合、Patchbay はクライアント ID を一度だけ尋ねます。取得方法は Salesforce の設定ページに書かれています。ほかのサービスはすべて、プロバイダーの一覧にあります。</translation>
    </message>
    <message>
        <source>The welcome page goes when you skip it, or when a first connection is there.</source>
        <translation>ようこそページは、スキップするか、最初の接続ができると表示されなくなります。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Each service has a card. Connect opens the service&apos;s own sign-in page; your password is typed there and never reaches Patchbay. What it gets in return, a token, is kept in your computer&apos;s keychain.</source>
        <translation>サービスごとにカードがあります。「接続」を押すと、サービス自身のサインインページが開きます。パスワードはそのページに入力するもので、Patchbay に渡ることはありません。代わりに Patchbay が受け取るトークンは、コンピューターのキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>A service may have several accounts: each is a row of its card, with the name, the kind of org and the state.</source>
        <translation>1 つのサービスに複数のアカウントを接続できます。アカウントはカードに 1 行ずつ、名前、組織の種類、状態とともに表示されます。</translation>
    </message>
    <message>
        <source>When a card wants you</source>
        <translation>カードで対応が必要なとき</translation>
    </message>
    <message>
        <source>Needs reconnect: the service ended the access; the card says why. Offline: the service did not answer. You stay signed in, and Patchbay keeps trying.</source>
        <translation>再接続が必要: サービスがアクセスを終了しました。理由はカードに表示されます。オフライン: サービスが応答しませんでした。サインインは維持され、Patchbay が試行を続けます。</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>The list holds the services that Patchbay knows and that are not on your page yet. What you add gets a card there; nothing is connected by that.</source>
        <translation>一覧には、Patchbay が対応しているサービスのうち、まだページにないものが表示されます。追加したものはページにカードとして表示されます。追加しただけでは接続されません。</translation>
    </message>
    <message>
        <source>One that is missing</source>
        <translation>一覧にないサービス</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2 can be added. Enter its addresses, or have them looked up where the service tells them itself.</source>
        <translation>OAuth 2 でサインインするサービスなら、どれでも追加できます。アドレスを入力するか、サービスが公開している場合は自動で調べることができます。</translation>
    </message>
    <message>
        <source>You can also have a file written and fill it in: the card changes whenever you save, and mistakes in it are told.</source>
        <translation>ファイルを作成して記入することもできます。ファイルを保存するたびにカードに反映され、誤りがあれば表示されます。</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>プロバイダーの設定</translation>
    </message>
    <message>
        <source>A client secret is needed only where the service asks for one; it is kept in your keychain.</source>
        <translation>クライアントシークレットは、サービスが求める場合にのみ必要です。キーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>For Salesforce</source>
        <translation>Salesforce の場合</translation>
    </message>
    <message>
        <source>In Salesforce, open Setup, then External Client App Manager, and choose New External Client App.</source>
        <translation>Salesforce の設定で External Client App Manager を開き、New External Client App を選びます。</translation>
    </message>
    <message>
        <source>Turn on OAuth and paste all redirect URIs of this page, one per line.</source>
        <translation>OAuth をオンにし、このページのリダイレクト URI をすべて、1 行に 1 つずつ貼り付けます。</translation>
    </message>
    <message>
        <source>Add the scopes that are ticked here.</source>
        <translation>ここでチェックが入っているスコープを追加します。</translation>
    </message>
    <message>
        <source>Turn on Require PKCE. Turn off both options that require a secret.</source>
        <translation>Require PKCE をオンにします。シークレットを必須にする 2 つのオプションをオフにします。</translation>
    </message>
    <message>
        <source>Save, and wait up to ten minutes. Copy the consumer key; it is the client id.</source>
        <translation>保存して、最大 10 分待ちます。コンシューマー鍵をコピーします。これがクライアント ID です。</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新規レコード</translation>
    </message>
    <message>
        <source>The band at the top names the org that the record goes to; production has a line of its own colour. Choose the kind of record; the fields come from that org.</source>
        <translation>上部の帯に、レコードの送信先の組織が表示されます。本番組織の場合は、専用の色の線が付きます。レコードの種類を選ぶと、その組織の項目が表示されます。</translation>
    </message>
    <message>
        <source>Fill in the fields with a red mark. A lead without a company is saved with “Unknown” and shows up under To complete. An e-mail signature or a vCard fills the form after you have looked at what was recognised.</source>
        <translation>赤い印の付いた項目に入力してください。会社のないリードは「Unknown」として保存され、「要補完」に表示されます。メールの署名や vCard からは、認識された内容を確認した後、フォームに入力されます。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>何も失われません</translation>
    </message>
    <message>
        <source>A record is on your disk before the form clears, also without a network. If somebody with the same e-mail address is in the org already, you see it before you create a second one.</source>
        <translation>レコードは、フォームがクリアされる前にディスクに保存されます。ネットワークがなくても同じです。同じメールアドレスの人がすでに組織にいる場合は、2 件目を作成する前に表示されます。</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>クイックリード</translation>
    </message>
    <message>
        <source>A small window that stays on top, for a name, a company and an e-mail address. Open it by its keys on any page, by Go to, or from the icon in the tray where your desktop has one.</source>
        <translation>名前、会社名、メールアドレスを入力する、常に手前に表示される小さなウィンドウです。どのページからでも、ショートカットキー、「移動」、またはデスクトップにトレイがある場合はそのアイコンから開けます。</translation>
    </message>
    <message>
        <source>It writes to the org that its band names. Create and new keeps the window open for the next one. All fields takes what you typed to the large form.</source>
        <translation>書き込み先は、ウィンドウの帯に表示されている組織です。「作成して新規」を使うと、ウィンドウを開いたまま次の入力に進めます。「すべての項目」を使うと、入力した内容が大きなフォームに引き継がれます。</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>展示会や勤務シフト中に</translation>
    </message>
    <message>
        <source>The campaign, the lead source and the owner can stay from lead to lead, so that only what differs is typed. They stay until you end it, also after a new start.</source>
        <translation>キャンペーン、リードソース、所有者を次のリードに引き継げるため、異なる部分だけを入力すれば済みます。終了するまで、再起動後も引き継がれます。</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>On the page New record, choose the org and the kind Lead.</source>
        <translation>「新規レコード」ページで、組織と、種類として「リード」を選びます。</translation>
    </message>
    <message>
        <source>Press Choose what stays, and fill in what all leads have in common.</source>
        <translation>「引き継ぐ項目を選択」を押し、すべてのリードに共通する内容を入力します。</translation>
    </message>
    <message>
        <source>Enter leads. A strip above the form says what stays, and lets you change it.</source>
        <translation>リードを入力します。引き継ぐ内容はフォームの上のバーに表示され、そこで変更できます。</translation>
    </message>
    <message>
        <source>Press End when the fair is over.</source>
        <translation>展示会が終わったら、「終了」を押します。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Everything that was written or waits: choose a row to see its details. What waits goes out by itself when the org can be reached.</source>
        <translation>書き込んだもの、待機中のものがすべて表示されます。行を選ぶと、詳細が表示されます。待機中のものは、組織に到達できるようになると自動的に送信されます。</translation>
    </message>
    <message>
        <source>What a record may need</source>
        <translation>レコードに必要な対応</translation>
    </message>
    <message>
        <source>Uncertain: no answer came. Patchbay looks in the org before it sends again, and asks you where it cannot tell. So no record is created twice.</source>
        <translation>不確定: 応答がありませんでした。Patchbay は再送信の前に組織を確認し、判断できない場合はお尋ねします。そのため、レコードが二重に作成されることはありません。</translation>
    </message>
    <message>
        <source>Export writes what is shown into a table. Records that arrived can be forgotten after some days: see Settings, Privacy.</source>
        <translation>「エクスポート」は、表示されている内容を表として保存します。届いたレコードは、数日後に消去するように設定できます。「設定」の「プライバシー」を参照してください。</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>要補完</translation>
    </message>
    <message>
        <source>Leads that were saved without a company, and contacts without a name, are listed on the page Activity under To complete. Patchbay asks the chosen org which of them still have their placeholder; where it cannot ask, it lists those entered here.</source>
        <translation>会社なしで保存されたリードと、名前なしで保存された取引先責任者は、「アクティビティ」ページの「要補完」に一覧表示されます。Patchbay は、まだ仮の値のままのものを選択した組織に問い合わせます。問い合わせできない場合は、ここで入力されたものを表示します。</translation>
    </message>
    <message>
        <source>Choose one and press Complete: fill in what was missing and save. The change is written to the org. Whoever was completed leaves the list.</source>
        <translation>1 件を選んで「補完」を押し、不足している内容を入力して保存します。変更は組織に書き込まれます。補完した人は一覧から外れます。</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>When a record has arrived, something else can happen: a message in a Slack channel, an issue in Linear, a contact in HubSpot or Zoho CRM. Each is off until you switch it on.</source>
        <translation>レコードが届いた後に、別の処理を行えます。Slack チャンネルへのメッセージ、Linear の課題、HubSpot や Zoho CRM の連絡先などです。どれも、オンにするまではオフです。</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>作成する</translation>
    </message>
    <message>
        <source>Connect the service that shall act.</source>
        <translation>処理を行うサービスに接続します。</translation>
    </message>
    <message>
        <source>Press New automation, and choose when it runs and what it does.</source>
        <translation>「新規自動化」を押し、実行するタイミングとアクションを選びます。</translation>
    </message>
    <message>
        <source>Look at the preview, and send a test.</source>
        <translation>プレビューを確認し、テストを送信します。</translation>
    </message>
    <message>
        <source>Save it, and switch it on in the list.</source>
        <translation>保存して、一覧でオンにします。</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>失敗した場合</translation>
    </message>
    <message>
        <source>The record stays as it is. Activity says what failed and why; what may have been done already is never repeated by itself.</source>
        <translation>レコードはそのまま残ります。失敗した内容とその理由は「アクティビティ」に表示されます。すでに実行された可能性があるものが、自動的に繰り返されることはありません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every change is in effect at once. General: language, theme, and how the window behaves. Sign-in: whether sign-in pages open in Patchbay&apos;s window or in your browser.</source>
        <translation>変更はすべて、すぐに適用されます。全般: 言語、テーマ、ウィンドウの動作。サインイン: サインインページを Patchbay のウィンドウで開くか、ブラウザーで開くか。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Read-only keeps Patchbay from writing to any org. A passphrase locks the window when it starts and when you are away; it encrypts nothing.</source>
        <translation>「読み取り専用」にすると、Patchbay はどの組織にも書き込みません。パスフレーズを設定すると、起動時と離席中にウィンドウがロックされます。何も暗号化されません。</translation>
    </message>
    <message>
        <source>Remove everything from this computer ends each access at its service and deletes what Patchbay keeps here. It asks first.</source>
        <translation>「このコンピューターからすべてを削除」は、各サービスでアクセスを終了し、Patchbay がここに保管しているものを削除します。実行の前に確認があります。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>What a policy file of your administrator settles is listed there.</source>
        <translation>管理者のポリシーファイルで定められている内容が一覧表示されます。</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>ローカルリクエスト</translation>
    </message>
    <message>
        <source>Other programs on this computer can hand records to Patchbay: by HTTP, or as files in a folder. Patchbay puts them on disk and sends them. It is off until you switch it on, and other computers do not reach it.</source>
        <translation>このコンピューターのほかのプログラムは、HTTP で、またはフォルダー内のファイルとして、Patchbay にレコードを渡せます。Patchbay はレコードをディスクに保存し、送信します。オンにするまではオフで、ほかのコンピューターからはアクセスできません。</translation>
    </message>
    <message>
        <source>Let a program in</source>
        <translation>プログラムを許可する</translation>
    </message>
    <message>
        <source>In Settings, open Local requests and switch on Take records from other programs.</source>
        <translation>「設定」の「ローカルリクエスト」を開き、「ほかのプログラムからレコードを受け取る」をオンにします。</translation>
    </message>
    <message>
        <source>Add a key for the program. It is shown once: copy it there. Revoke it whenever you like.</source>
        <translation>そのプログラム用のキーを追加します。キーが表示されるのは 1 回だけなので、プログラムにコピーしてください。いつでも無効にできます。</translation>
    </message>
    <message>
        <source>Or choose a folder: JSON, CSV and vCard files in it become records.</source>
        <translation>または、フォルダーを選びます。その中の JSON、CSV、vCard ファイルがレコードになります。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from control to control; Alt and an underlined letter lead straight to one.</source>
        <translation>すべての操作をマウスなしで行えます。Tab キーでコントロール間を移動し、Alt キーと下線付きの文字で目的のコントロールに直接移動できます。</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Create the record, or update the one that was found</source>
        <translation>レコードを作成、または見つかったレコードを更新</translation>
    </message>
    <message>
        <source>Create the record and begin a new one</source>
        <translation>レコードを作成して新規入力を開始</translation>
    </message>
    <message>
        <source>Fill the form from a copied signature</source>
        <translation>コピーした署名をフォームに入力</translation>
    </message>
    <message>
        <source>Close the details, clear the search, or leave the help</source>
        <translation>詳細を閉じる、検索をクリアする、またはヘルプを閉じる</translation>
    </message>
    <message>
        <source>Rejected: the org did not take it, and says why. Change the blamed field in the panel, or open the form, then send it.</source>
        <translation>拒否: 組織がレコードを受け付けず、その理由を示しました。原因の項目をパネルで変更するか、フォームを開いて修正し、送信してください。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Menu of a card or a field</source>
        <translation>カードまたは項目のメニュー</translation>
    </message>
    <message>
        <source>To the sidebar, the page, its details; back with Shift</source>
        <translation>サイドバー、ページ、詳細の順に移動（Shift で逆順）</translation>
    </message>
    <message>
        <source>Test asks the service now. Disconnect ends the access there and removes it here. Press Enter on a card, or on an account&apos;s row, for its details.</source>
        <translation>「テスト」は、その場でサービスに問い合わせます。「切断」は、サービス側のアクセスを終了し、ここから削除します。カードまたはアカウントの行で Enter キーを押すと、詳細が表示されます。</translation>
    </message>
    <message>
        <source>Most services let in only programs that they know. You register an app there once and enter its client id here.</source>
        <translation>ほとんどのサービスは、登録されたプログラムだけを受け入れます。サービスにアプリを一度登録し、そのクライアント ID をここに入力します。</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain: under Where to sign in, choose Your own domain and enter it.</source>
        <translation>Local のアプリは、自分の組織のドメインでのみ使えます。「サインイン先」で「独自のドメイン」を選び、そのドメインを入力します。</translation>
    </message>
    <message>
        <source>Press Check this app. If it finds nothing wrong, save, and connect.</source>
        <translation>「このアプリを確認」を押します。問題が見つからなければ、保存して接続します。</translation>
    </message>
    <message>
        <source>Discard takes away what you do not want to send. Undo, in the note at the bottom, brings it back while the note stands there.</source>
        <translation>「破棄」は、送信しないものを取り除きます。下部のメッセージが表示されている間は、その中の「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Requests go as your system says, by a proxy of your own, or by none. A proxy&apos;s password is kept in your keychain. While a proxy is in the way, nothing is lost: records wait, and you stay signed in.</source>
        <translation>リクエストは、システムの設定どおりに、独自のプロキシ経由で、またはプロキシなしで送信されます。プロキシのパスワードはキーチェーンに保管されます。プロキシに妨げられている間も、何も失われません。レコードは待機し、サインインは維持されます。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>What works on this computer and what does not. Copy report is for whoever helps you: no token, account, name or host is in it.</source>
        <translation>このコンピューターで動作しているものと、動作していないものが表示されます。「レポートをコピー」は、サポートしてくれる人に渡すためのものです。トークン、アカウント、名前、ホストは含まれません。</translation>
    </message>
    <message>
        <source>Test what is connected, or read the page again</source>
        <translation>接続しているものをテスト、またはページを再読み込み</translation>
    </message>
    <message>
        <source>Disconnect or discard what is chosen; you are asked first</source>
        <translation>選択したものを切断または破棄（事前に確認あり）</translation>
    </message>
    <message>
        <source>Take back what a message at the bottom says</source>
        <translation>下部のメッセージが示す操作を元に戻す</translation>
    </message>
    <message>
        <source>Details of a card, or of an account&apos;s row</source>
        <translation>カードまたはアカウントの行の詳細</translation>
    </message>
    <message>
        <source>Nothing twice</source>
        <translation>重複しません</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>自動化の実行</translation>
    </message>
    <message>
        <source>Each time an automation does something for a record, that is a run. The list says what was done, what waits and what failed; choose a row to see the reason.</source>
        <translation>自動化がレコードに対して何かを行うたびに、それが 1 件の実行になります。一覧には、完了したもの、待機中のもの、失敗したものが表示されます。行を選ぶと、理由が表示されます。</translation>
    </message>
    <message>
        <source>What waits goes on by itself: when the service answers, when its connection works, or when you switch the automation on.</source>
        <translation>待機中のものは、サービスから応答があったとき、その接続が正常になったとき、または自動化をオンにしたときに、自動的に続行されます。</translation>
    </message>
    <message>
        <source>What a run may need</source>
        <translation>実行に必要な対応</translation>
    </message>
    <message>
        <source>It was not done: correct what the panel names, then press Try again.</source>
        <translation>実行されませんでした: パネルに示されたものを修正してから、「もう一度試す」を押します。</translation>
    </message>
    <message>
        <source>Did it arrive? No answer came. Look in the service, then press It arrived, or Send again. Patchbay does not repeat it by itself, so nothing is done twice.</source>
        <translation>届きましたか？ 応答がありませんでした。サービスで確認してから、「届いている」または「再送信」を押します。Patchbay が自動的に繰り返すことはないため、二重に実行されることはありません。</translation>
    </message>
    <message>
        <source>Discard forgets a run that need not be done. The record stays as it is.</source>
        <translation>「破棄」は、不要になった実行を消去します。レコードはそのまま残ります。</translation>
    </message>
    <message>
        <source>Open a file… takes a vCard into the form, or a CSV file of leads to the page Import; so does a file that you drop anywhere on the window.</source>
        <translation>「ファイルを開く…」では、vCard はフォームに取り込まれ、リードの CSV ファイルは「インポート」ページに取り込まれます。ウィンドウにドロップしたファイルも同様です。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>A CSV file of leads comes into an org here: choose it on the page, drop it on the window, or open it with Patchbay. Its first line names the columns. It may have 5,000 rows and 8 MB.</source>
        <translation>リードの CSV ファイルを組織に取り込みます。ページで選ぶか、ウィンドウにドロップするか、Patchbay で開いてください。1 行目には列の名前が必要です。5,000 行、8 MB まで扱えます。</translation>
    </message>
    <message>
        <source>Look at the org, and at the field that each column goes to; choose another, or leave the column out.</source>
        <translation>組織と、各列の対応先の項目を確認します。別の項目を選ぶことも、列を除外することもできます。</translation>
    </message>
    <message>
        <source>Add what is the same for every row, such as the lead source.</source>
        <translation>リードソースなど、すべての行に共通する値を追加します。</translation>
    </message>
    <message>
        <source>Check. Rows with an error are left out; save them, correct them, and open that file.</source>
        <translation>確認します。エラーのある行は除外されます。それらを保存して修正し、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>Import. For a production org you type its name first.</source>
        <translation>インポートします。本番組織の場合は、先に組織の名前を入力します。</translation>
    </message>
    <message>
        <source>The leads wait in Activity and go out as soon as the org answers. You can stop: what still waits leaves the queue, what arrived stays.</source>
        <translation>リードは「アクティビティ」で待機し、組織から応答がありしだい送信されます。途中で停止できます。待機中のものは送信待ちから外れ、届いたものは残ります。</translation>
    </message>
    <message>
        <source>The same file opened again brings only what is new or corrected in it.</source>
        <translation>同じファイルをもう一度開くと、新しい行と修正した行だけが取り込まれます。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>確定日時</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>レコード ID</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Waits: Patchbay is read-only</source>
        <translation>待機中: Patchbay は読み取り専用です</translation>
    </message>
    <message>
        <source>Waits for your administrator</source>
        <translation>管理者の対応を待っています</translation>
    </message>
    <message>
        <source>Records go out as soon as that is over.</source>
        <translation>それが終わるとすぐにレコードが送信されます。</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>ネットワークを待っています</translation>
    </message>
    <message>
        <source>Waits for your keychain</source>
        <translation>キーチェーンを待っています</translation>
    </message>
    <message>
        <source>Waits until you sign in again</source>
        <translation>再度サインインするまで待機します</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>接続がなくなりました</translation>
    </message>
    <message>
        <source>Connect the org again, or send it as an account that is connected now.</source>
        <translation>組織をもう一度接続するか、現在接続しているアカウントで送信してください。</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>プロキシを待っています</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>アクティビティに表示</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 は大きすぎます。</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This address takes %1.</source>
        <translation>このアドレスが受け付けるのは %1 です。</translation>
    </message>
    <message>
        <source>This key is not for web pages of this address.</source>
        <translation>このキーは、このアドレスの Web ページでは使えません。</translation>
    </message>
    <message>
        <source>Too many requests with this key. Wait a little.</source>
        <translation>このキーでの要求が多すぎます。少し待ってください。</translation>
    </message>
    <message>
        <source>Too many requests are in hand here. Wait a little.</source>
        <translation>処理中の要求が多すぎます。少しお待ちください。</translation>
    </message>
    <message>
        <source>Too many requests without a key. Wait a little.</source>
        <translation>キーのない要求が多すぎます。少しお待ちください。</translation>
    </message>
    <message>
        <source>No key is for web pages of this address.</source>
        <translation>このアドレスの Web ページで使えるキーはありません。</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>This key may not create records of kind %1.</source>
        <translation>このキーでは %1 という種類のレコードを作成できません。</translation>
    </message>
    <message>
        <source>This key may not list connections.</source>
        <translation>このキーでは接続を一覧表示できません。</translation>
    </message>
    <message>
        <source>Send JSON, with Content-Type: application/json.</source>
        <translation>Content-Type: application/json を付けて JSON を送信してください。</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>「%1」はここでは解釈できません。</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 200 visible characters.</source>
        <translation>Idempotency-Key は、表示可能な文字で 1～200 文字です。</translation>
    </message>
    <message>
        <source>The body is not one JSON object in UTF-8.</source>
        <translation>本文が UTF-8 の 1 つの JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 が 2 回含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>A record has %n fields at most.</source>
        <translation>
            <numerusform>1 つのレコードの項目は %Ln 個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>A name in the body is not a field&apos;s name.</source>
        <translation>本文に、項目名として使えない名前があります。</translation>
    </message>
    <message>
        <source>%1 is not a plain value.</source>
        <translation>%1 が単純な値ではありません。</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Send the body whole, with a Content-Length; chunks are not taken.</source>
        <translation>Content-Length を付けて、本文をまとめて送信してください。チャンク形式は受け付けません。</translation>
    </message>
    <message>
        <source>A POST needs a Content-Length.</source>
        <translation>POST には Content-Length が必要です。</translation>
    </message>
    <message>
        <source>Content-Length is no number.</source>
        <translation>Content-Length が数値ではありません。</translation>
    </message>
    <message>
        <source>A body may have %1 bytes at most.</source>
        <translation>本文は %1 バイトまでです。</translation>
    </message>
    <message>
        <source>This is not a plain HTTP request.</source>
        <translation>これは通常の HTTP リクエストではありません。</translation>
    </message>
    <message>
        <source>The head of this request is too long.</source>
        <translation>このリクエストのヘッダーが長すぎます。</translation>
    </message>
    <message>
        <source>Ask for localhost or 127.0.0.1.</source>
        <translation>localhost または 127.0.0.1 にアクセスしてください。</translation>
    </message>
    <message>
        <source>Patchbay is ending. Try again.</source>
        <translation>Patchbay は終了処理中です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The time of this key is over. Make a new one with “patchbayctl key add”.</source>
        <translation>このキーの期限が切れています。「patchbayctl key add」で新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>Send a key of the intake, as “Authorization: Bearer …”. “patchbayctl key add” makes one.</source>
        <translation>受付用のキーを「Authorization: Bearer …」として送信してください。キーは「patchbayctl key add」で作成できます。</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another record.</source>
        <translation>この Idempotency-Key は別のレコードに使用されています。</translation>
    </message>
    <message>
        <source>Open Patchbay and connect Salesforce.</source>
        <translation>Patchbay を開き、Salesforce に接続してください。</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>レコード %1</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>レコードが含まれていません。</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8.</source>
        <translation>UTF-8 の JSON ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>A file may have %n records at most.</source>
        <translation>
            <numerusform>1 つのファイルのレコードは %Ln 件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is no record.</source>
        <comment>a place</comment>
        <translation>%1: レコードではありません。</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>1 行目には列の名前が必要です。</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is a control character.</source>
        <translation>%1 行目、%2 列目: 制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Line %1: column %2 has no name.</source>
        <translation>%1 行目: %2 列目に名前がありません。</translation>
    </message>
    <message>
        <source>Line %1: column %2 has the name of another.</source>
        <translation>%1 行目: %2 列目の名前が別の列と同じです。</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quote stands where none may.</source>
        <translation>%1 行目、%2 列目: 使えない位置に引用符があります。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quote that begins here never ends.</source>
        <translation>%1 行目、%2 列目: ここで始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, the header has %3.</source>
        <translation>%1 行目は %2 列ですが、ヘッダーは %3 列です。</translation>
    </message>
    <message>
        <source>Line %1: this is more than a file may hold.</source>
        <translation>%1 行目: ファイルの上限を超えています。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1: this is no vCard.</source>
        <comment>a place</comment>
        <translation>%1: vCard ではありません。</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files are taken: name it .json, .csv or .vcf.</source>
        <translation>受け付けるのは JSON、CSV、vCard ファイルです。拡張子を .json、.csv、.vcf のいずれかにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) before it were taken.</source>
        <translation>
            <numerusform>それより前の %Ln 件のレコードは受け付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>このファイルは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>It was gone when it was to be read.</source>
        <translation>読み取ろうとしたときには、なくなっていました。</translation>
    </message>
    <message>
        <source>It is a link or no plain file.</source>
        <translation>リンクであるか、通常のファイルではありません。</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>別のユーザーのものです。</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB.</source>
        <translation>
            <numerusform>%Ln MB を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>読み取れません。</translation>
    </message>
    <message>
        <source>No web page gets anything here.</source>
        <translation>Web ページには何も渡されません。</translation>
    </message>
    <message>
        <source>The window of Patchbay is locked. Unlock it first.</source>
        <translation>Patchbay のウィンドウがロックされています。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>LocalRequestsPane</name>
    <message>
        <source>Local requests</source>
        <translation>ローカルリクエスト</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>このコンピューターのプログラム</translation>
    </message>
    <message>
        <source>Take records from other &amp;programs</source>
        <translation>ほかのプログラムからレコードを受け取る(&amp;P)</translation>
    </message>
    <message>
        <source>Take records from other programs</source>
        <translation>ほかのプログラムからレコードを受け取る</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>On this computer only; other computers do not reach it.</source>
        <translation>このコンピューター内のみです。ほかのコンピューターからはアクセスできません。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Give &amp;tokens to your own programs</source>
        <translation>自分のプログラムにトークンを渡す(&amp;T)</translation>
    </message>
    <message>
        <source>Give tokens to your own programs</source>
        <translation>自分のプログラムにトークンを渡す</translation>
    </message>
    <message>
        <source>Take files from a folder</source>
        <translation>フォルダーからファイルを受け取る</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>フォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>A key for each program</source>
        <translation>プログラムごとのキー</translation>
    </message>
    <message>
        <source>It is shown once, and can be revoked at any time.</source>
        <translation>表示されるのは 1 回だけです。いつでも無効にできます。</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>キーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>変更はすぐに適用されます。</translation>
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
        <translation>Patchbay はロックされています</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>Forgotten? With your keychain unlocked, “patchbayctl lock remove” in a terminal takes the lock off. The lock encrypts nothing and is no substitute for your keychain, which protects your tokens.</source>
        <translation>お忘れですか？ キーチェーンのロックを解除した状態で、端末で「patchbayctl lock remove」を実行すると、このロックを解除できます。このロックは何も暗号化せず、トークンを保護するキーチェーンの代わりにはなりません。</translation>
    </message>
</context>
<context>
    <name>LoopbackPage</name>
    <message>
        <source>You can go back to Patchbay</source>
        <translation>Patchbay に戻ることができます</translation>
    </message>
    <message>
        <source>The sign-in page has answered. Patchbay is checking the account now; you can close this tab.</source>
        <translation>サインインページから応答がありました。現在 Patchbay がアカウントを確認しています。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>アクセスが許可されませんでした</translation>
    </message>
    <message>
        <source>Nothing was saved. You can close this tab and go back to Patchbay.</source>
        <translation>何も保存されていません。このタブを閉じて Patchbay に戻ってください。</translation>
    </message>
    <message>
        <source>This belongs to no sign-in</source>
        <translation>どのサインインのものでもありません</translation>
    </message>
    <message>
        <source>Patchbay is waiting for another answer. Start again from Patchbay if you meant to sign in.</source>
        <translation>Patchbay は別の応答を待っています。サインインするには、Patchbay からやり直してください。</translation>
    </message>
    <message>
        <source>This was answered already</source>
        <translation>すでに応答済みです</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Patchbay.</source>
        <translation>このタブを閉じて Patchbay に戻ってください。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>Patchbay only waits for a sign-in to come back.</source>
        <translation>Patchbay はサインインの応答を待っているだけです。</translation>
    </message>
    <message>
        <source>The sign-in page came back with an error</source>
        <translation>サインインページからエラーが返されました</translation>
    </message>
    <message>
        <source>It does not say which sign-in it belongs to, so Patchbay waits for another answer. Go back to Patchbay to cancel, then try again.</source>
        <translation>どのサインインのエラーかが示されていないため、Patchbay は別の応答を待っています。Patchbay に戻ってキャンセルし、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message numerus="yes">
        <source>The newest sign-in token of %n connection(s) is not saved.</source>
        <translation>
            <numerusform>%Ln 個の接続の最新のサインイントークンが保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest sign-in token of %1 is not saved.</source>
        <translation>%1 の最新のサインイントークンが保存されていません。</translation>
    </message>
    <message>
        <source>Your keychain did not take it. If you quit now, you may have to sign in again.</source>
        <translation>キーチェーンに保存できませんでした。今終了すると、再度サインインが必要になることがあります。</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>ロックを解除して保存</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>それでも終了</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Patchbay does not use %1.</source>
        <extracomment>%1 is one path or several, each with what is wrong in it</extracomment>
        <translation>Patchbay は %1 を使用しません。</translation>
    </message>
    <message>
        <source>Correct the file or remove it, then start Patchbay again.</source>
        <translation>ファイルを修正するか削除してから、Patchbay を再起動してください。</translation>
    </message>
    <message>
        <source>You signed in as someone else. Nothing has changed.</source>
        <translation>別のユーザーとしてサインインしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed.</source>
        <translation>別のアカウント %1 としてサインインしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Sign in again with the account of this connection, or add the other one as new.</source>
        <translation>この接続のアカウントで再度サインインするか、別のアカウントを新しく追加してください。</translation>
    </message>
    <message>
        <source>You want to sign in to %1 at another place.</source>
        <translation>%1 の別の場所にサインインしようとしています。</translation>
    </message>
    <message>
        <source>Choose it in the settings of this provider.</source>
        <translation>このプロバイダーの設定で選んでください。</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in, so Patchbay did not use it.</source>
        <translation>この応答は別のサインインのものであるため、Patchbay は使用しませんでした。</translation>
    </message>
    <message>
        <source>Try again, and finish in the window that opens then.</source>
        <translation>もう一度試して、その際に開くウィンドウで完了してください。</translation>
    </message>
    <message>
        <source>This is not the address of the last page. That one begins with %1.</source>
        <extracomment>%1 is the beginning of an address, http://localhost:17177/oauth/callback</extracomment>
        <translation>これは最後のページのアドレスではありません。最後のページのアドレスは %1 で始まります。</translation>
    </message>
    <message>
        <source>Finish in the browser first, then copy all of it.</source>
        <translation>先にブラウザーで手続きを完了してから、アドレス全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, or a part of it is missing.</source>
        <translation>このアドレスは別のサインインのものか、一部が欠けています。</translation>
    </message>
    <message>
        <source>Copy all of it from the page that came last.</source>
        <translation>最後に表示されたページから、アドレス全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Another program on this computer could use this sign-in, so Patchbay does not begin it.</source>
        <translation>このコンピューターの別のプログラムがこのサインインを利用できるおそれがあるため、Patchbay は開始しません。</translation>
    </message>
    <message>
        <source>Close the program that holds the port, then try again.</source>
        <translation>そのポートを使用しているプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The org does not have version %1 of the API.</source>
        <extracomment>%1 is a version, 59.0</extracomment>
        <translation>この組織には API のバージョン %1 がありません。</translation>
    </message>
    <message>
        <source>Choose another in the details of this connection.</source>
        <translation>この接続の詳細で別のバージョンを選んでください。</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 から応答がありません。</translation>
    </message>
    <message>
        <source>Check the domain in the settings of this provider, or your network.</source>
        <translation>このプロバイダーの設定のドメイン、またはネットワークを確認してください。</translation>
    </message>
    <message>
        <source>This connection may not do that: it lacks %1.</source>
        <extracomment>%1 is a scope or several, as the provider writes them</extracomment>
        <translation>この接続ではその操作ができません。%1 がありません。</translation>
    </message>
    <message>
        <source>Reconnect it, and allow that there.</source>
        <translation>再接続し、そこで許可してください。</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks a scope.</source>
        <translation>%1 が許可しませんでした。接続のスコープが不足しています。</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks %2.</source>
        <translation>%1 が許可しませんでした。接続に %2 がありません。</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown safely inside Patchbay on this computer.</source>
        <translation>このコンピューターでは、サインインページを Patchbay 内に安全に表示できません。</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>代わりにブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client id first.</source>
        <translation>%1 では、先に独自のアプリのクライアント ID が必要です。</translation>
    </message>
    <message>
        <source>Set it up, then connect.</source>
        <translation>設定してから接続してください。</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client secret.</source>
        <translation>%1 では、独自のアプリのクライアントシークレットが必要です。</translation>
    </message>
    <message>
        <source>Enter it where you set up the app here; it is kept in your keychain.</source>
        <translation>ここでアプリを設定する画面に入力してください。キーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>The sign-in window is not installed (package patchbay-consent).</source>
        <translation>サインインウィンドウがインストールされていません（パッケージ patchbay-consent）。</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file</source>
        <translation>Patchbay のデータファイル</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file %1</source>
        <comment>a path</comment>
        <translation>Patchbay のデータファイル %1</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1.</source>
        <extracomment>%1 is &quot;Patchbay&apos;s data file /home/robin/….db&quot;, here and below</extracomment>
        <translation>%1 のあるディスクに空き容量がありません。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy.</source>
        <translation>別のプログラムが %1 を使用中です。</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another Patchbay has your data open: a window, or a patchbayctl that runs.</source>
        <translation>別の Patchbay がデータを開いています（ウィンドウ、または実行中の patchbayctl）。</translation>
    </message>
    <message>
        <source>Close it, then remove everything.</source>
        <translation>それを閉じてから、すべてを削除してください。</translation>
    </message>
    <message>
        <source>%1 must not be written to.</source>
        <translation>%1 に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Check its rights and those of its folder, then try again.</source>
        <translation>ファイルとそのフォルダーのアクセス権を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 を開けません。</translation>
    </message>
    <message>
        <source>The disk failed to read or write %1.</source>
        <translation>ディスクで %1 の読み書きに失敗しました。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Patchbay.</source>
        <translation>%1 は、より新しい Patchbay で書き込まれています。</translation>
    </message>
    <message>
        <source>Install that version again; nothing was changed.</source>
        <translation>そのバージョンをもう一度インストールしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 が破損しています。</translation>
    </message>
    <message>
        <source>Close Patchbay everywhere, then start it again.</source>
        <translation>Patchbay をすべて閉じてから、再起動してください。</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file was damaged and has been set aside as %1.</source>
        <translation>Patchbay のデータファイルが破損していたため、%1 として別に保存されました。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or connect again.</source>
        <translation>バックアップから復元するか、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Patchbay cannot use %1.</source>
        <comment>a path</comment>
        <translation>Patchbay は %1 を使用できません。</translation>
    </message>
    <message>
        <source>Check the disk, its space and the rights there, then try again.</source>
        <translation>ディスク、空き容量、アクセス権を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>コードの有効期限が切れました。</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>最初からやり直してください。</translation>
    </message>
    <message>
        <source>%1 wants you to sign in there first.</source>
        <translation>%1 では、先にそこでサインインする必要があります。</translation>
    </message>
    <message>
        <source>%1 wants you to allow the access there first.</source>
        <translation>%1 では、先にそこでアクセスを許可する必要があります。</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used, so nothing was saved.</source>
        <translation>%1 からの応答が失われたか使用できないため、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The demo org on this computer does not start.</source>
        <translation>このコンピューターのデモ組織を起動できません。</translation>
    </message>
    <message>
        <source>Reinstall patchbay-demo-org, or move its data away: %1</source>
        <comment>a path</comment>
        <translation>patchbay-demo-org を再インストールするか、そのデータを別の場所に移動してください: %1</translation>
    </message>
    <message>
        <source>The demo org is not installed on this computer.</source>
        <translation>このコンピューターにはデモ組織がインストールされていません。</translation>
    </message>
    <message>
        <source>Install it (package patchbay-demo-org).</source>
        <translation>インストールしてください（パッケージ patchbay-demo-org）。</translation>
    </message>
    <message>
        <source>Your administrator has turned this off.</source>
        <translation>管理者がこれをオフにしています。</translation>
    </message>
    <message>
        <source>Settings, Administrator tells what is settled on this computer.</source>
        <translation>このコンピューターで定められている内容は、「設定」の「管理者」で確認できます。</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy cannot be used, so what it could forbid is off: %1.</source>
        <extracomment>%1 is the path of a file with what is wrong in it</extracomment>
        <translation>管理者のポリシーを使用できないため、禁止される可能性のあるものはオフになっています: %1。</translation>
    </message>
    <message>
        <source>Ask your administrator to mend it.</source>
        <translation>管理者に修正を依頼してください。</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>Take four letters at least.</source>
        <translation>4 文字以上にしてください。</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>間違いが多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%Ln 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Patchbay is read-only now: nothing is written to any org.</source>
        <translation>Patchbay は現在、読み取り専用です。どの組織にも何も書き込まれません。</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Privacy.</source>
        <translation>「設定」の「プライバシー」でオフにできます。</translation>
    </message>
    <message>
        <source>Nothing is connected yet.</source>
        <translation>まだ何も接続されていません。</translation>
    </message>
    <message>
        <source>Open Patchbay and press Connect.</source>
        <translation>Patchbay を開き、「接続」を押してください。</translation>
    </message>
    <message>
        <source>No connection is called “%1”.</source>
        <translation>「%1」という接続はありません。</translation>
    </message>
    <message>
        <source>“patchbayctl connection list” shows them.</source>
        <translation>「patchbayctl connection list」で一覧が表示されます。</translation>
    </message>
    <message>
        <source>More than one connection fits: %1.</source>
        <translation>複数の接続が当てはまります: %1。</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>ID で 1 つ指定してください。</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>当てはまるアカウントがありません。</translation>
    </message>
    <message>
        <source>The filter is empty, so nothing was done.</source>
        <translation>条件が空のため、何も行いませんでした。</translation>
    </message>
    <message>
        <source>Say which accounts.</source>
        <translation>対象のアカウントを指定してください。</translation>
    </message>
    <message>
        <source>Other accounts fit by now, so nothing was done.</source>
        <translation>当てはまるアカウントが変わったため、何も行いませんでした。</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>This record is no longer as it was when you decided.</source>
        <translation>このレコードは、判断したときの状態から変わっています。</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>There is no such record, or it does not wait for this decision.</source>
        <translation>そのようなレコードがないか、この判断を待っていません。</translation>
    </message>
    <message>
        <source>Only a record that was written for another user, or whose connection is gone, does.</source>
        <translation>対象になるのは、別のユーザー用に書き込まれたレコードか、接続がなくなったレコードだけです。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>そのようなレコードはありません。</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” shows them.</source>
        <translation>「patchbayctl outbox list」で一覧が表示されます。</translation>
    </message>
    <message>
        <source>This record waits for a decision.</source>
        <translation>このレコードは判断を待っています。</translation>
    </message>
    <message>
        <source>Use “patchbayctl outbox decide”, or “outbox reassign” for another user&apos;s.</source>
        <translation>「patchbayctl outbox decide」を使用してください。別のユーザーのレコードには「outbox reassign」を使用します。</translation>
    </message>
    <message>
        <source>The org did not refuse this record.</source>
        <translation>組織はこのレコードを拒否していません。</translation>
    </message>
    <message>
        <source>“patchbayctl outbox send” sends what waits.</source>
        <translation>待機中のものは「patchbayctl outbox send」で送信できます。</translation>
    </message>
    <message>
        <source>This record does not wait for this decision.</source>
        <translation>このレコードはこの判断を待っていません。</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” tells what it waits for.</source>
        <translation>何を待っているかは「patchbayctl outbox list」で確認できます。</translation>
    </message>
    <message>
        <source>It may already be there.</source>
        <translation>すでに届いている可能性があります。</translation>
    </message>
    <message>
        <source>Look there first; to send it all the same, add --may-have-arrived.</source>
        <translation>先にそこで確認してください。それでも送信するには、--may-have-arrived を追加してください。</translation>
    </message>
    <message>
        <source>It may already be there, and Patchbay still looks for it.</source>
        <translation>すでに届いている可能性があり、Patchbay がまだ探しています。</translation>
    </message>
    <message>
        <source>To forget it all the same, add --may-have-arrived.</source>
        <translation>それでも破棄するには、--may-have-arrived を追加してください。</translation>
    </message>
    <message>
        <source>This record was sent, or is on its way.</source>
        <translation>このレコードは送信済みか、送信中です。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も行いませんでした。</translation>
    </message>
    <message>
        <source>Add --yes to do it without a question.</source>
        <translation>確認なしで実行するには、--yes を追加してください。</translation>
    </message>
    <message>
        <source>It may already be there as %1.</source>
        <translation>すでに %1 として届いている可能性があります。</translation>
    </message>
    <message>
        <source>This key was used for another record.</source>
        <translation>このキーは別のレコードに使用されています。</translation>
    </message>
    <message>
        <source>Take a key of its own for each.</source>
        <translation>レコードごとに別のキーを使用してください。</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 から応答がありません。</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used.</source>
        <translation>%1 からの応答が失われたか、使用できません。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>現在、%1 で問題が発生しています。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now.</source>
        <translation>%1 は現在、これ以上の呼び出しを受け付けていません。</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>再接続してください。</translation>
    </message>
    <message>
        <source>You declined at %1; nothing was changed.</source>
        <translation>%1 で拒否されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 did not accept this app&apos;s settings.</source>
        <translation>%1 はこのアプリの設定を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the settings of the app and of Patchbay.</source>
        <translation>アプリと Patchbay の設定を確認してください。</translation>
    </message>
    <message>
        <source>This account lacks a right for that.</source>
        <translation>このアカウントには、そのための権限がありません。</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>組織の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The input was not accepted.</source>
        <translation>入力が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>変更してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>A similar record exists already.</source>
        <translation>類似のレコードがすでに存在します。</translation>
    </message>
    <message>
        <source>Compare them, then decide.</source>
        <translation>比較してから判断してください。</translation>
    </message>
    <message>
        <source>It is not there (any more).</source>
        <translation>存在しないか、なくなっています。</translation>
    </message>
    <message>
        <source>Your keychain is locked. You stay signed in.</source>
        <translation>キーチェーンがロックされています。サインインは維持されます。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain, and none answers.</source>
        <translation>Patchbay はトークンをキーチェーンにのみ保管しますが、応答するキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Set one up, or connect for this run only.</source>
        <translation>キーチェーンを設定するか、今回の起動中だけ接続してください。</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1. Patchbay stopped.</source>
        <translation>%1 への接続が安全ではないため、Patchbay は接続を中止しました。</translation>
    </message>
    <message>
        <source>Check the address, and your network.</source>
        <translation>アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 sent an answer that Patchbay does not understand.</source>
        <translation>%1 からの応答を Patchbay が解釈できません。</translation>
    </message>
    <message>
        <source>Check the address, then try again. A proxy or a sign-in page of your network can cause this.</source>
        <translation>アドレスを確認してから、もう一度お試しください。プロキシや、ネットワークのサインインページが原因の場合もあります。</translation>
    </message>
    <message>
        <source>Patchbay could not use its files on this disk.</source>
        <translation>Patchbay はこのディスク上のファイルを使用できませんでした。</translation>
    </message>
    <message>
        <source>Check its space and rights, then try again.</source>
        <translation>空き容量とアクセス権を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in page stopped. Nothing was lost.</source>
        <translation>サインインページが停止しました。失われたものはありません。</translation>
    </message>
    <message>
        <source>Try again, or sign in with your browser.</source>
        <translation>もう一度試すか、ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The ports Patchbay waits on are taken by other programs.</source>
        <translation>Patchbay が待ち受けに使うポートを、ほかのプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Close one, then try again.</source>
        <translation>いずれかを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Ports are taken by other programs: %1.</source>
        <translation>ほかのプログラムがポートを使用しています: %1。</translation>
    </message>
    <message>
        <source>The app no longer has the scopes it needs.</source>
        <translation>アプリに必要なスコープがなくなっています。</translation>
    </message>
    <message>
        <source>This connection was for one run of Patchbay only.</source>
        <translation>この接続は、Patchbay の 1 回の起動中のみのものでした。</translation>
    </message>
    <message>
        <source>Its token is no longer in your keychain.</source>
        <translation>トークンがキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Its token has run out, and %1 gave none to renew it with.</source>
        <translation>トークンの期限が切れましたが、更新するためのトークンが %1 から渡されていません。</translation>
    </message>
    <message>
        <source>%1 ended this access.</source>
        <translation>%1 がこのアクセスを終了しました。</translation>
    </message>
    <message>
        <source>%1 ended this access %2.</source>
        <extracomment>%1 is a provider, %2 &quot;at 09:41&quot; or &quot;on 20 Nov&quot;</extracomment>
        <translation>%2、%1 がこのアクセスを終了しました。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date, Qt format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1 is a time of today</comment>
        <translation>%1 に</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>%1 is a date</comment>
        <translation>%1 に</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already.</source>
        <translation>別の Patchbay がすでにレコードを受け付けています。</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already: %1.</source>
        <translation>別の Patchbay がすでにレコードを受け付けています: %1。</translation>
    </message>
    <message>
        <source>Only one at a time can.</source>
        <translation>同時に受け付けられるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>別のプログラムがポート %1 で待ち受けています。</translation>
    </message>
    <message>
        <source>Choose another port, or close it.</source>
        <translation>別のポートを選ぶか、そのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a link or no folder.</source>
        <translation>%1 はリンクであるか、フォルダーではありません。</translation>
    </message>
    <message>
        <source>Choose the folder itself.</source>
        <translation>フォルダーそのものを選んでください。</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>フォルダー %1 は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Choose one of your own.</source>
        <translation>自分のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Other users may write into the folder %1.</source>
        <translation>ほかのユーザーがフォルダー %1 に書き込めます。</translation>
    </message>
    <message>
        <source>Take that right away (chmod go-w), or choose another.</source>
        <translation>その権限を取り除くか（chmod go-w）、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This computer has an administrator&apos;s policy. As a Flatpak, Patchbay cannot tell whether it is genuine, so what a policy could forbid is off.</source>
        <translation>このコンピューターには管理者のポリシーがあります。Flatpak 版の Patchbay では、それが本物かどうかを判断できないため、ポリシーで禁止される可能性のあるものはオフになっています。</translation>
    </message>
    <message>
        <source>Install Patchbay in another way: as a package or from its archive.</source>
        <translation>パッケージまたはアーカイブなど、別の方法で Patchbay をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The way to the internet</source>
        <translation>インターネットへの経路</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Your own proxy</source>
        <translation>独自のプロキシ</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>プロキシの種類</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Changes apply at once. This computer itself is never reached through a proxy.</source>
        <translation>変更はすぐに適用されます。このコンピューター自体への接続では、プロキシを使いません。</translation>
    </message>
</context>
<context>
    <name>NewRecordPage</name>
    <message>
        <source>New record</source>
        <translation>新規レコード</translation>
    </message>
    <message>
        <source>When it arrives</source>
        <translation>届いたとき</translation>
    </message>
    <message>
        <source>Use the org&apos;s assignment &amp;rule</source>
        <translation>組織の割り当てルールを使用(&amp;R)</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>所有者が変わり、メールが送信されることがあります。</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>展示会や勤務シフト中に</translation>
    </message>
    <message>
        <source>Campaign, lead source and owner can stay from lead to lead.</source>
        <translation>キャンペーン、リードソース、所有者を次のリードに引き継げます。</translation>
    </message>
    <message>
        <source>C&amp;hoose what stays…</source>
        <translation>引き継ぐ項目を選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Drop a vCard here</source>
        <translation>ここに vCard をドロップ</translation>
    </message>
    <message>
        <source>or paste an e-mail signature. You see what was recognised before it is used.</source>
        <translation>または、メールの署名を貼り付けてください。認識された内容は、使用前に確認できます。</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>作成して新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
</context>
<context>
    <name>NextProgram</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be run.</source>
        <translation>%1 を実行できません。</translation>
    </message>
</context>
<context>
    <name>OrgChoices</name>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター上</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Secure connection</source>
        <translation>安全な接続</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>再読み込み (F5)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>OutboxSummary</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln 件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>待機中のものはありません</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Patchbay keeps trying</source>
        <translation>Patchbay が試行を続けています</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>すべて送信済みです</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>状態は不明です</translation>
    </message>
    <message>
        <source>Records cannot be read</source>
        <translation>レコードを読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>records and connections</comment>
        <translation>
            <numerusform>%Ln 件の対応が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: read-only</source>
        <translation>一時停止中: 読み取り専用</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Tokens are not shown, copied or printed.</source>
        <translation>トークンは表示、コピー、出力されません。</translation>
    </message>
    <message>
        <source>Providers of your own are not used.</source>
        <translation>独自のプロバイダーは使用されません。</translation>
    </message>
    <message>
        <source>Patchbay&apos;s window</source>
        <translation>Patchbay のウィンドウ</translation>
    </message>
    <message>
        <source>your browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>%1: sign in at %2 only.</source>
        <extracomment>%1 is a provider, %2 one host or several</extracomment>
        <translation>%1: サインインできるのは %2 のみです。</translation>
    </message>
    <message>
        <source>%1: sign in by %2 only.</source>
        <extracomment>%1 is a provider, %2 &quot;Patchbay&apos;s window&quot; or &quot;your browser&quot; or &quot;a code&quot;, or several of them</extracomment>
        <translation>%1: サインインの方法は %2 のみです。</translation>
    </message>
    <message>
        <source>%1: the client id is %2.</source>
        <comment>a provider</comment>
        <translation>%1: クライアント ID は %2 です。</translation>
    </message>
    <message>
        <source>No provider may be used.</source>
        <translation>どのプロバイダーも使用できません。</translation>
    </message>
    <message>
        <source>Only these may be used: %1.</source>
        <comment>providers</comment>
        <translation>使用できるのは次のものだけです: %1。</translation>
    </message>
    <message>
        <source>Nothing is written to any org.</source>
        <translation>どの組織にも何も書き込まれません。</translation>
    </message>
    <message numerus="yes">
        <source>Records that arrived are forgotten here after %n day(s) at the latest.</source>
        <translation>
            <numerusform>届いたレコードは、遅くとも %Ln 日後にここから消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window must be locked by a passphrase, after %n minutes at the latest.</source>
        <translation>
            <numerusform>ウィンドウは、遅くとも %Ln 分後にパスフレーズでロックされる必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The window must be locked by a passphrase.</source>
        <translation>ウィンドウはパスフレーズでロックされる必要があります。</translation>
    </message>
    <message>
        <source>Programs on this computer may not hand in records.</source>
        <translation>このコンピューターのプログラムはレコードを渡せません。</translation>
    </message>
    <message>
        <source>Automations may not run, and “patchbayctl run” starts no command.</source>
        <translation>自動化は実行できません。「patchbayctl run」でコマンドを起動することもできません。</translation>
    </message>
</context>
<context>
    <name>ProviderSettingsPage</name>
    <message>
        <source>Rese&amp;t</source>
        <translation>リセット(&amp;T)</translation>
    </message>
    <message>
        <source>Check this a&amp;pp</source>
        <translation>このアプリを確認(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Where to sign in</source>
        <translation>サインイン先</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain.</source>
        <translation>Local のアプリは、自分の組織のドメインでのみ使えます。</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>From the app you registered there.</source>
        <translation>登録したアプリからコピーします。</translation>
    </message>
    <message>
        <source>What Patchbay may do</source>
        <translation>Patchbay に許可する操作</translation>
    </message>
    <message>
        <source>Fewer scopes are easier to get approved.</source>
        <translation>スコープが少ないほど承認されやすくなります。</translation>
    </message>
    <message>
        <source>Register the app, once</source>
        <translation>アプリを登録する（初回のみ）</translation>
    </message>
    <message>
        <source>Changes there can take up to ten minutes to spread.</source>
        <translation>変更が行き渡るまでに最大 10 分かかることがあります。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>Why an app is needed</source>
        <translation>アプリが必要な理由</translation>
    </message>
    <message>
        <source>A provider lets programs in by name. The app is the name Patchbay signs in under: you register it, so the access is yours to see, limit and end, and nobody in between can read along.</source>
        <translation>プロバイダーは、プログラムを名前で識別して受け入れます。アプリとは、Patchbay がサインインするときの名前です。ご自身で登録するため、アクセスを確認、制限、終了でき、途中で誰にも読み取られません。</translation>
    </message>
    <message>
        <source>Production or sandbox</source>
        <translation>本番と Sandbox</translation>
    </message>
    <message>
        <source>Production is the org your company works in. A sandbox is a copy of it for trying things out; its users, its data and its apps are its own, and people sign in at another address.</source>
        <translation>本番は会社で業務に使っている組織です。Sandbox は試用のためのそのコピーで、ユーザー、データ、アプリは別のもので、サインインするアドレスも異なります。</translation>
    </message>
    <message>
        <source>Instance URL</source>
        <translation>インスタンス URL</translation>
    </message>
    <message>
        <source>The address of your own org, like acme.my.salesforce.com. Patchbay learns it when you sign in; you only enter it as your own domain. The address you see while you work in the org is repaired to it.</source>
        <translation>acme.my.salesforce.com のような、自分の組織のアドレスです。Patchbay はサインイン時にこれを把握します。入力が必要なのは、独自のドメインとして指定する場合だけです。組織での作業中に表示されるアドレスは、正しいものに直されます。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>プリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The proxy&apos;s host is missing.</source>
        <translation>プロキシのホストがありません。</translation>
    </message>
    <message>
        <source>Enter its name or address, like proxy.example.</source>
        <translation>proxy.example のように、名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not the name or address of a host.</source>
        <translation>これはホストの名前またはアドレスではありません。</translation>
    </message>
    <message>
        <source>Write it like proxy.example or 192.0.2.7.</source>
        <translation>proxy.example または 192.0.2.7 のように入力してください。</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing.</source>
        <translation>プロキシのポートがありません。</translation>
    </message>
    <message>
        <source>Often it is 3128 or 8080.</source>
        <translation>多くの場合、3128 または 8080 です。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数値です。</translation>
    </message>
    <message>
        <source>Patchbay knows HTTP and SOCKS 5 proxies only.</source>
        <translation>Patchbay が対応しているのは、HTTP プロキシと SOCKS 5 プロキシのみです。</translation>
    </message>
    <message>
        <source>Write http://HOST:PORT or socks5://HOST:PORT.</source>
        <comment>HOST and PORT may be translated</comment>
        <translation>http://HOST:PORT または socks5://HOST:PORT の形式で入力してください。</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address.</source>
        <translation>このアドレスにはユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Leave them out, and give them by themselves.</source>
        <translation>アドレスから除き、別に指定してください。</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name has Latin letters, digits and signs, but no colon, and at most 255 of them.</source>
        <translation>プロキシのユーザー名に使えるのは、英字、数字、記号（コロンを除く）で、255 文字までです。</translation>
    </message>
    <message>
        <source>A proxy&apos;s password has Latin letters, digits and signs, and at most 255 of them.</source>
        <translation>プロキシのパスワードに使えるのは、英字、数字、記号で、255 文字までです。</translation>
    </message>
    <message>
        <source>Another Patchbay is just changing the proxy, so this one did not.</source>
        <translation>別の Patchbay がプロキシを変更しているため、ここでは変更されませんでした。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or password.</source>
        <extracomment>%1 is &quot;The proxy proxy.example:3128&quot;, here and below</extracomment>
        <translation>%1がユーザー名またはパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>「設定」の「ネットワーク」で変更してください。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1が応答しません。</translation>
    </message>
    <message>
        <source>Check your network, or change the proxy in Settings, Network.</source>
        <translation>ネットワークを確認するか、「設定」の「ネットワーク」でプロキシを変更してください。</translation>
    </message>
    <message>
        <source>%1 did not reach the service.</source>
        <translation>%1がサービスに到達できませんでした。</translation>
    </message>
    <message>
        <source>Try again later, or change the proxy in Settings, Network.</source>
        <translation>後でもう一度試すか、「設定」の「ネットワーク」でプロキシを変更してください。</translation>
    </message>
    <message>
        <source>%1 wants a password that is in your keychain, which is locked or missing.</source>
        <translation>%1がパスワードを求めていますが、パスワードを保管しているキーチェーンがロックされているか、見つかりません。</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password again in Settings, Network.</source>
        <translation>ロックを解除するか、「設定」の「ネットワーク」でパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The proxy</source>
        <comment>the subject of a sentence</comment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <comment>the subject of a sentence; %1 is a host with its port</comment>
        <translation>プロキシ「%1」</translation>
    </message>
    <message>
        <source>Change the system&apos;s proxy in your system&apos;s settings, or choose a proxy of your own in Settings, Network.</source>
        <translation>システムの設定でシステムのプロキシを変更するか、「設定」の「ネットワーク」で独自のプロキシを選んでください。</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name or password.</source>
        <translation>プロキシがこのユーザー名またはパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The keychain that has the password is locked or missing. Unlock it, or enter the password again.</source>
        <translation>パスワードを保管しているキーチェーンがロックされているか、見つかりません。ロックを解除するか、パスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>This proxy does not answer. Check its host and port, and your network.</source>
        <translation>このプロキシは応答しません。ホストとポート、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>This proxy did not reach the service.</source>
        <translation>このプロキシはサービスに到達できませんでした。</translation>
    </message>
    <message>
        <source>The password before is still in your keychain, which is locked. Unlock it, then open this page again: it is removed then.</source>
        <translation>以前のパスワードがまだキーチェーンに残っていますが、キーチェーンがロックされています。ロックを解除してから、このページをもう一度開いてください。パスワードはそのときに削除されます。</translation>
    </message>
    <message>
        <source>The password before may still be in your keychain, which does not answer. When it does, open this page again: it is removed then.</source>
        <translation>以前のパスワードがまだキーチェーンに残っている可能性がありますが、キーチェーンが応答しません。応答するようになったら、このページをもう一度開いてください。パスワードはそのときに削除されます。</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this password is used until Patchbay quits, and not kept. Unlock it, then enter the password again.</source>
        <translation>キーチェーンがロックされているため、このパスワードは Patchbay を終了するまで使用され、保管されません。ロックを解除してから、パスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>No keychain answers, so this password is used until Patchbay quits, and not kept. Set one up, then enter the password again.</source>
        <translation>応答するキーチェーンがないため、このパスワードは Patchbay を終了するまで使用され、保管されません。キーチェーンを設定してから、パスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>no proxy, as the system says</source>
        <comment>in use</comment>
        <translation>プロキシなし（システムの設定）</translation>
    </message>
    <message>
        <source>the system&apos;s proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>システムのプロキシ %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <comment>in use</comment>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>HTTP proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>HTTP プロキシ %1</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>SOCKS 5 プロキシ %1</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>このページを離れますか？ 変更が保存されない可能性があります。</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick lead</source>
        <translation>クイックリード</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>会社名(&amp;O)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown（不明）</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>すべての項目(&amp;A)</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>作成して新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RecordCreation</name>
    <message>
        <source>%1 saved on this computer. A running Patchbay or “patchbayctl outbox send” sends it.</source>
        <extracomment>%1 is the kind of record, Lead</extracomment>
        <translation>%1 をこのコンピューターに保存しました。実行中の Patchbay または「patchbayctl outbox send」が送信します。</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>%1 takes one line, without control characters.</source>
        <translation>%1 は 1 行で、制御文字は使えません。</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>%1 に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object.</source>
        <translation>標準入力に JSON オブジェクトがありません。</translation>
    </message>
    <message>
        <source>“%1” is no field&apos;s name.</source>
        <translation>「%1」は項目名ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE, as Industry=Energy is.</source>
        <translation>「%1」は FIELD=VALUE の形式（例: Industry=Energy）ではありません。</translation>
    </message>
    <message>
        <source>The field %1.</source>
        <translation>項目 %1。</translation>
    </message>
    <message>
        <source>Standard input holds %1 twice.</source>
        <translation>標準入力に %1 が 2 回含まれています。</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Unknown</source>
        <comment>placeholder: what is sent when Company is left empty; not translated when sent</comment>
        <translation>Unknown（不明）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in to send this.</source>
        <translation>%1 がありません。送信するには入力してください。</translation>
    </message>
    <message>
        <source>%1 is too long: %2 of %3 characters.</source>
        <translation>%1 が長すぎます: %2 文字（最大 %3 文字）。</translation>
    </message>
    <message>
        <source>Needs an address like name@contoso.com.</source>
        <translation>name@contoso.com のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>値が選択肢にありません。</translation>
    </message>
    <message>
        <source>Needs a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>The number is too large: at most %1 digits before the point.</source>
        <translation>数値が大きすぎます。小数点より前は %1 桁までです。</translation>
    </message>
    <message>
        <source>At most %1 digits after the point.</source>
        <translation>小数点以下は %1 桁までです。</translation>
    </message>
    <message>
        <source>Needs a date like 2026-05-31.</source>
        <translation>2026-05-31 のような日付を入力してください。</translation>
    </message>
    <message>
        <source>Needs a date and time like 2026-05-31T14:30:00Z.</source>
        <translation>2026-05-31T14:30:00Z のような日時を入力してください。</translation>
    </message>
    <message>
        <source>Needs true or false.</source>
        <translation>true または false を入力してください。</translation>
    </message>
    <message>
        <source>Needs a time like 14:30.</source>
        <translation>14:30 のような時刻を入力してください。</translation>
    </message>
    <message>
        <source>Choose a record from the list, or type its id of 15 or 18 characters.</source>
        <translation>一覧からレコードを選ぶか、15 文字または 18 文字の ID を入力してください。</translation>
    </message>
    <message>
        <source>This account may not set %1.</source>
        <translation>このアカウントでは %1 を設定できません。</translation>
    </message>
    <message>
        <source>The org does not take this.</source>
        <translation>組織がこれを受け付けません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>RecordReport</name>
    <message>
        <source>Fields to blame: %1.</source>
        <translation>問題のある項目: %1。</translation>
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
        <translation>理由は示されていません。</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>何も作成されませんでした。</translation>
    </message>
    <message>
        <source>Campaign member</source>
        <translation>キャンペーンメンバー</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>person, job title, company</comment>
        <translation>%1、%3 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, company</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Waits for its record</source>
        <translation>対応するレコードを待っています</translation>
    </message>
    <message>
        <source>It goes out once the record that it belongs to is in %1.</source>
        <translation>対応するレコードが %1 に届くと送信されます。</translation>
    </message>
    <message>
        <source>%1 saved on this computer</source>
        <translation>%1 をこのコンピューターに保存しました</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>%1 に送信しています。</translation>
    </message>
    <message>
        <source>%1 does not answer. It goes out as soon as it does.</source>
        <translation>%1 が応答しません。応答があり次第、送信されます。</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>%1 に送信中</translation>
    </message>
    <message>
        <source>It is kept on this computer until %1 has it.</source>
        <translation>%1 に届くまで、このコンピューターに保管されます。</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <comment>object, org</comment>
        <translation>%1 はすでに %2 にあります</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>object, org</comment>
        <translation>%1 を %2 に作成しました</translation>
    </message>
    <message>
        <source>%1 did not take this %2</source>
        <comment>org, object</comment>
        <translation>%1 はこの %2 を受け付けませんでした</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>届いたかどうか不明です</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay looks for it there before it sends it again.</source>
        <translation>%1 から応答がありませんでした。Patchbay は再送信の前に、届いていないか確認します。</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay makes sure that it is there once.</source>
        <translation>%1 から応答がありませんでした。Patchbay が、1 件だけ届いていることを確認します。</translation>
    </message>
    <message>
        <source>Written for another user</source>
        <translation>別のユーザー用に書き込まれています</translation>
    </message>
    <message>
        <source>%1 is connected as somebody else now. Send it as the account that is connected now, or discard it.</source>
        <translation>%1 は現在、別のユーザーとして接続されています。現在接続しているアカウントで送信するか、破棄してください。</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>すでに届いている可能性があります。先にそこで確認してください。</translation>
    </message>
    <message>
        <source>A similar record is in %1</source>
        <translation>類似のレコードが %1 にあります</translation>
    </message>
    <message>
        <source>Somebody there has this e-mail address, so it was not sent. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>このメールアドレスの人がすでにあるため、送信されませんでした。比較して、既存のレコードを更新するか、それでも作成するかを選んでください。</translation>
    </message>
    <message>
        <source>A duplicate rule of the org holds it back. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>組織の重複ルールによって保留されています。比較して、既存のレコードを更新するか、それでも作成するかを選んでください。</translation>
    </message>
    <message>
        <source>Patchbay looked in %1 and cannot tell. Look there before you send it again.</source>
        <translation>Patchbay が %1 を確認しましたが、判断できません。再送信の前に、そこで確認してください。</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>for its record</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is so, what it waits for</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Owner by the assignment rule of %1</source>
        <translation>所有者は %1 の割り当てルールで決まります</translation>
    </message>
</context>
<context>
    <name>RecordResultView</name>
    <message>
        <source>Record id</source>
        <translation>レコード ID</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Create anyway</source>
        <translation>それでも作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>修正して送信(&amp;F)</translation>
    </message>
    <message>
        <source>Entered today</source>
        <translation>本日の入力</translation>
    </message>
    <message>
        <source>S&amp;how in Activity</source>
        <translation>アクティビティで表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep values for the next…</source>
        <translation>次のために値を引き継ぐ(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>You are not in that channel. Join it in Slack, then try again.</source>
        <translation>そのチャンネルに参加していません。Slack で参加してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Slack finds no such channel. Check its name; of a private channel write the ID, and join it first.</source>
        <translation>Slack でそのチャンネルが見つかりません。名前を確認してください。プライベートチャンネルの場合は、先に参加し、ID を入力してください。</translation>
    </message>
    <message>
        <source>That channel is archived. Choose another one.</source>
        <translation>そのチャンネルはアーカイブされています。別のチャンネルを選んでください。</translation>
    </message>
    <message>
        <source>Your workspace lets only some people post there. Choose another channel.</source>
        <translation>お使いのワークスペースでは、そこに投稿できる人が限られています。別のチャンネルを選んでください。</translation>
    </message>
    <message>
        <source>Slack did not take the message: it is empty or too long. Change the text.</source>
        <translation>Slack がメッセージを受け付けませんでした。空であるか、長すぎます。テキストを変更してください。</translation>
    </message>
    <message>
        <source>A value of the record does not fit there. Correct it, or change which fields are copied.</source>
        <translation>レコードの値が送信先に適合しません。値を修正するか、コピーする項目を変更してください。</translation>
    </message>
    <message>
        <source>A field that must be filled there is empty here.</source>
        <translation>送信先で必須の項目が、ここでは空です。</translation>
    </message>
    <message>
        <source>Another contact there has that value already.</source>
        <translation>送信先の別の連絡先がすでにその値を持っています。</translation>
    </message>
    <message>
        <source>Linear did not take the issue. Check the team and the title.</source>
        <translation>Linear が課題を受け付けませんでした。チームとタイトルを確認してください。</translation>
    </message>
    <message>
        <source>The program could not be started. Is it there, and may it be run?</source>
        <translation>プログラムを起動できませんでした。プログラムが存在し、実行が許可されているか確認してください。</translation>
    </message>
    <message>
        <source>The command took too long and was ended. It may have done its work.</source>
        <translation>コマンドに時間がかかりすぎたため、終了させました。処理は完了している可能性があります。</translation>
    </message>
    <message>
        <source>The command crashed. It may have done its work.</source>
        <translation>コマンドがクラッシュしました。処理は完了している可能性があります。</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>コマンドがコード %1 で終了しました。</translation>
    </message>
    <message>
        <source>The answer got lost, so it may have been done. Look there before you try again.</source>
        <translation>応答が失われたため、すでに実行されている可能性があります。もう一度試す前に、送信先で確認してください。</translation>
    </message>
    <message>
        <source>The service asked to slow down. It is tried again by itself.</source>
        <translation>サービスから頻度を下げるよう求められました。自動的にもう一度試します。</translation>
    </message>
    <message>
        <source>The connection must be reconnected. Then this goes on by itself.</source>
        <translation>接続の再接続が必要です。再接続後、自動的に続行されます。</translation>
    </message>
    <message>
        <source>The service cannot be reached now. It is tried again by itself.</source>
        <translation>現在、サービスに到達できません。自動的にもう一度試します。</translation>
    </message>
    <message>
        <source>The connection lacks a right. Reconnect it with the permission it needs.</source>
        <translation>接続に権限が不足しています。必要な権限を許可して再接続してください。</translation>
    </message>
    <message>
        <source>It is not allowed there, or here by your administrator.</source>
        <translation>送信先で、またはここで管理者によって、許可されていません。</translation>
    </message>
    <message>
        <source>The service did not take it (%1).</source>
        <translation>サービスが受け付けませんでした（%1）。</translation>
    </message>
    <message>
        <source>Post a message in Slack</source>
        <translation>Slack にメッセージを投稿</translation>
    </message>
    <message>
        <source>Create an issue in Linear</source>
        <translation>Linear に課題を作成</translation>
    </message>
    <message>
        <source>Copy the contact to HubSpot</source>
        <translation>連絡先を HubSpot にコピー</translation>
    </message>
    <message>
        <source>Copy the contact to Zoho CRM</source>
        <translation>連絡先を Zoho CRM にコピー</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>コマンドを実行</translation>
    </message>
    <message>
        <source>Post to a program on this computer</source>
        <translation>このコンピューターのプログラムに POST 送信</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>There is no such automation.</source>
        <translation>そのような自動化はありません。</translation>
    </message>
    <message>
        <source>“patchbayctl automation list” shows them.</source>
        <translation>「patchbayctl automation list」で一覧が表示されます。</translation>
    </message>
    <message>
        <source>There is no such run, or it neither failed nor is unclear.</source>
        <translation>そのような実行がないか、失敗でも結果不明でもありません。</translation>
    </message>
    <message>
        <source>“patchbayctl automation runs” shows them.</source>
        <translation>「patchbayctl automation runs」で一覧が表示されます。</translation>
    </message>
    <message>
        <source>No record that it would run for has arrived yet.</source>
        <translation>この自動化の対象となるレコードは、まだ届いていません。</translation>
    </message>
    <message>
        <source>Create one, then try again.</source>
        <translation>作成してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>That connection cannot do this.</source>
        <translation>その接続ではこの操作を行えません。</translation>
    </message>
    <message>
        <source>Choose a connection of the service that the action is for.</source>
        <translation>アクションの対象サービスの接続を選んでください。</translation>
    </message>
    <message>
        <source>Another automation has that name.</source>
        <translation>その名前は別の自動化で使用されています。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The connection lacks this right: %1.</source>
        <translation>接続にこの権限がありません: %1。</translation>
    </message>
    <message>
        <source>Choose it in the settings of the connection, then reconnect.</source>
        <translation>接続の設定でこの権限を選び、再接続してください。</translation>
    </message>
    <message>
        <source>Your administrator does not allow it. It is done as soon as they do.</source>
        <translation>管理者が許可していません。許可され次第、実行されます。</translation>
    </message>
    <message>
        <source>Read-only mode is on. It is done when you switch that off.</source>
        <translation>読み取り専用モードがオンです。オフにすると実行されます。</translation>
    </message>
    <message>
        <source>message in %1</source>
        <comment>a channel</comment>
        <translation>%1 にメッセージを投稿</translation>
    </message>
    <message>
        <source>issue in %1</source>
        <comment>a connection</comment>
        <translation>%1 に課題を作成</translation>
    </message>
    <message>
        <source>contact in %1</source>
        <comment>a connection</comment>
        <translation>%1 に連絡先をコピー</translation>
    </message>
    <message>
        <source>command %1</source>
        <comment>a program</comment>
        <translation>コマンド %1 を実行</translation>
    </message>
    <message>
        <source>post to %1</source>
        <comment>an address</comment>
        <translation>%1 に POST 送信</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 が接続されていません。</translation>
    </message>
    <message>
        <source>%1 must be reconnected.</source>
        <comment>a service</comment>
        <translation>%1 の再接続が必要です。</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>a service</comment>
        <translation>%1 はオフラインです。</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <comment>a service</comment>
        <translation>%1 から頻度を下げるよう求められました。</translation>
    </message>
    <message>
        <source>%1 has a problem.</source>
        <comment>a service</comment>
        <translation>%1 で問題が発生しています。</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network. It is tried again by itself.</source>
        <translation>プロキシに妨げられています。「設定」の「ネットワーク」を参照してください。自動的にもう一度試します。</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network.</source>
        <translation>プロキシに妨げられています。「設定」の「ネットワーク」を参照してください。</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>レコードまたは自動化</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>実行を検索</translation>
    </message>
    <message>
        <source>Search runs of automations</source>
        <translation>自動化の実行を検索</translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation>表示する実行</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>自動化の実行</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>届いている(&amp;A)</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>レコードを表示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>How to &amp;sign in</source>
        <translation>サインインの方法(&amp;S)</translation>
    </message>
    <message>
        <source>Where a service allows both. What you choose in a service&apos;s own settings goes first.</source>
        <translation>サービスが両方に対応している場合に使われます。サービスごとの設定が優先されます。</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>読み取り専用(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>どの組織にも何も書き込まれません。接続のテストと更新は引き続き行われます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;Forget records that arrived</source>
        <translation>届いたレコードを消去(&amp;F)</translation>
    </message>
    <message>
        <source>Forget records that arrived</source>
        <translation>届いたレコードを消去</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>ウィンドウをロック</translation>
    </message>
    <message>
        <source>&amp;Turn off…</source>
        <translation>オフにする(&amp;T)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>パスフレーズを設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Lock it when &amp;unused for</source>
        <translation>操作がない場合にロックするまでの時間(&amp;U)</translation>
    </message>
    <message>
        <source>Also when Patchbay starts.</source>
        <translation>Patchbay の起動時にもロックします。</translation>
    </message>
    <message>
        <source>Lock it when unused for</source>
        <translation>操作がない場合にロックするまでの時間</translation>
    </message>
    <message>
        <source>Lock it now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>The lock keeps eyes and hands off while you are away. It encrypts nothing and is no substitute for your keychain, which protects your tokens. Whoever uses this account of the computer can use patchbayctl all the same.</source>
        <translation>このロックは、離席中にほかの人が見たり操作したりするのを防ぎます。何も暗号化せず、トークンを保護するキーチェーンの代わりにはなりません。コンピューターのこのアカウントを使う人は、patchbayctl をそのまま使えます。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Remove everything from this computer</source>
        <translation>このコンピューターからすべてを削除</translation>
    </message>
    <message>
        <source>Each service is told to end its access, and all that Patchbay keeps here is deleted.</source>
        <translation>各サービスにアクセスの終了を依頼し、Patchbay がここに保管しているものをすべて削除します。</translation>
    </message>
    <message>
        <source>R&amp;emove everything…</source>
        <translation>すべてを削除(&amp;E)…</translation>
    </message>
    <message>
        <source>Settled by your administrator</source>
        <translation>管理者による設定</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Connects your accounts and enters leads.</source>
        <translation>アカウントを接続し、リードを入力します。</translation>
    </message>
    <message>
        <source>Opens the quick lead alone.</source>
        <translation>クイックリードだけを開きます。</translation>
    </message>
    <message>
        <source>Opens the quick contact alone.</source>
        <translation>クイック取引先責任者だけを開きます。</translation>
    </message>
    <message>
        <source>Opens no window until one is asked for.</source>
        <translation>求められるまでウィンドウを開きません。</translation>
    </message>
    <message>
        <source>Starts another Patchbay, even where one runs on this desktop.</source>
        <translation>このデスクトップで実行中でも、別の Patchbay を起動します。</translation>
    </message>
    <message>
        <source>Says whether Patchbay starts in the background when you log in.</source>
        <translation>ログイン時に Patchbay をバックグラウンドで起動するかどうかを指定します。</translation>
    </message>
    <message>
        <source>A vCard to take into the form, a CSV file of leads to queue, or an address of the scheme patchbay.</source>
        <translation>フォームに取り込む vCard、送信待ちに追加するリードの CSV ファイル、または patchbay スキームのアドレス。</translation>
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
        <translation>Qt %1 を使用しています。</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityModel</name>
    <message>
        <source>Deleted</source>
        <comment>a record, in its org</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入力元</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>削除済みの組織</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPage</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>要補完</translation>
    </message>
    <message>
        <source>No record matches “%1”</source>
        <translation>「%1」に一致するレコードがありません</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>つづりを確認するか、検索語を短くしてください。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>この状態のレコードはありません。</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>まだ何も送信されていません</translation>
    </message>
    <message>
        <source>Leads you enter show up here.</source>
        <translation>入力したリードがここに表示されます。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <comment>%1 is a record</comment>
        <translation>「%1」は届きましたか？</translation>
    </message>
    <message>
        <source>No answer came from %1.</source>
        <translation>%1 から応答がありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 look(s) the same.</source>
        <comment>%1 is an org</comment>
        <translation>
            <numerusform>%1 の %Ln 件のレコードが同じ内容のようです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>新規リード(&amp;N)</translation>
    </message>
    <message>
        <source>Reading your records</source>
        <translation>レコードを読み取り中</translation>
    </message>
    <message>
        <source>Your records could not be read</source>
        <translation>レコードを読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPanel</name>
    <message>
        <source>Nothing was done.</source>
        <translation>何も行いませんでした。</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>デモ組織で開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>Salesforce で開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete in the demo org…</source>
        <translation>デモ組織で削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delete in Salesforce…</source>
        <translation>Salesforce で削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入力元</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
</context>
<context>
    <name>patchbay::ApiCommand</name>
    <message>
        <source>Asks a connection&apos;s API with its token; prints the answer.</source>
        <translation>接続の API にそのトークンで問い合わせ、応答を出力します。</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>接続の ID、名前、組織、またはアカウント。</translation>
    </message>
    <message>
        <source>The body: a file, or - for standard input.</source>
        <translation>本文: ファイル、または標準入力を表す「-」。</translation>
    </message>
    <message>
        <source>Of the body (default application/json).</source>
        <translation>本文の種類（デフォルトは application/json）。</translation>
    </message>
    <message>
        <source>A field of the request; may be given several times.</source>
        <translation>リクエストのヘッダーフィールド。複数回指定できます。</translation>
    </message>
    <message>
        <source>GET, POST, PATCH, PUT, DELETE, HEAD.</source>
        <translation>GET、POST、PATCH、PUT、DELETE、HEAD。</translation>
    </message>
    <message>
        <source>From the connection&apos;s API on; or a whole address there, and nowhere else.</source>
        <translation>接続の API からのパス、またはその API の完全なアドレス。ほかの宛先は使えません。</translation>
    </message>
    <message>
        <source>Say a method and a path: api GET /services/data.</source>
        <translation>メソッドとパスを指定してください: api GET /services/data。</translation>
    </message>
    <message>
        <source>“%1” is no method.</source>
        <translation>「%1」はメソッドではありません。</translation>
    </message>
    <message>
        <source>“%1” is no path.</source>
        <translation>「%1」はパスではありません。</translation>
    </message>
    <message>
        <source>“%1” is no field that can be set.</source>
        <translation>「%1」は設定できるヘッダーフィールドではありません。</translation>
    </message>
    <message>
        <source>%1 has no body.</source>
        <translation>%1 には本文を付けられません。</translation>
    </message>
    <message>
        <source>--content-type takes one, like text/csv.</source>
        <translation>--content-type には text/csv のように 1 つ指定してください。</translation>
    </message>
    <message>
        <source>The API answered with status %1.</source>
        <translation>API がステータス %1 で応答しました。</translation>
    </message>
</context>
<context>
    <name>patchbay::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the desktop&apos;s own look, light or dark</comment>
        <translation>システム</translation>
    </message>
    <message>
        <source>As your system, which is dark now.</source>
        <translation>システムに合わせます（現在はダーク）。</translation>
    </message>
    <message>
        <source>As your system, which is light now.</source>
        <translation>システムに合わせます（現在はライト）。</translation>
    </message>
    <message>
        <source>Always light.</source>
        <translation>常にライト。</translation>
    </message>
    <message>
        <source>Always dark.</source>
        <translation>常にダーク。</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationList</name>
    <message>
        <source>Lists automations and how they are doing.</source>
        <translation>自動化とその状況を一覧表示します。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Runs this week</source>
        <translation>今週の実行数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRetry</name>
    <message>
        <source>Tries a run again that failed or is unclear; --done: it was done, and is left at that.</source>
        <translation>失敗または結果不明の実行をもう一度試します。--done を付けると、実行済みとしてそのままにします。</translation>
    </message>
    <message>
        <source>A run, as “patchbayctl automation runs” names it.</source>
        <translation>「patchbayctl automation runs」で表示される実行。</translation>
    </message>
    <message>
        <source>It was done, or need not be.</source>
        <translation>実行済み、または実行不要です。</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>実行を 1 つ指定してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRuns</name>
    <message>
        <source>Lists what automations did and have to do, newest first.</source>
        <translation>自動化が実行した内容とこれから実行する内容を、新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>表示する最大件数（デフォルトは 100）。</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit には数値を指定してください。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSet</name>
    <message>
        <source>Makes an automation, or changes the one with its name, as JSON says. A new one is off.</source>
        <translation>JSON の内容に従って、自動化を作成するか、同じ名前の自動化を変更します。新しい自動化はオフの状態です。</translation>
    </message>
    <message>
        <source>A JSON file; - is standard input.</source>
        <translation>JSON ファイル。「-」は標準入力です。</translation>
    </message>
    <message>
        <source>Name a file of at most 64 KB that can be read, or - for standard input.</source>
        <translation>読み取り可能な 64 KB 以下のファイル、または標準入力を表す「-」を指定してください。</translation>
    </message>
    <message>
        <source>That is no automation: %1.</source>
        <translation>自動化の定義ではありません: %1。</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>“%1” is kept, and off. “patchbayctl automation enable” switches it on.</source>
        <translation>「%1」をオフの状態で保存しました。「patchbayctl automation enable」でオンにできます。</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSwitch</name>
    <message>
        <source>Switches an automation on.</source>
        <translation>自動化をオンにします。</translation>
    </message>
    <message>
        <source>Switches an automation off; what it has begun to do waits.</source>
        <translation>自動化をオフにします。開始済みの処理は待機します。</translation>
    </message>
    <message>
        <source>Removes an automation, with what it has not done yet.</source>
        <translation>自動化を、未実行の処理とともに削除します。</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>自動化の名前または ID。</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>自動化を 1 つ指定してください。</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <translation>「%1」はオンです。</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>「%1」はオフです。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationTest</name>
    <message>
        <source>Shows what an automation would do for the last record it fits; sends it only with --send.</source>
        <translation>条件に合う最後のレコードに対して自動化が行う内容を表示します。送信するのは --send を付けた場合だけです。</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>自動化の名前または ID。</translation>
    </message>
    <message>
        <source>Do it, once, whether the automation is on or off.</source>
        <translation>自動化のオン、オフにかかわらず、1 回だけ実行します。</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>自動化を 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsPage</name>
    <message>
        <source>No automations</source>
        <translation>自動化はありません</translation>
    </message>
    <message>
        <source>Let a new lead post to Slack, or create an issue.</source>
        <translation>新しいリードを Slack に投稿したり、課題を作成したりできます。</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>新規自動化</translation>
    </message>
    <message>
        <source>Lead is created</source>
        <translation>リードが作成されたとき</translation>
    </message>
    <message>
        <source>Contact is created</source>
        <translation>取引先責任者が作成されたとき</translation>
    </message>
    <message>
        <source>Any record is created</source>
        <translation>いずれかのレコードが作成されたとき</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>実行できませんでした。</translation>
    </message>
    <message>
        <source>Any org</source>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>New a&amp;utomation</source>
        <translation>新規自動化(&amp;U)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Reading your automations</source>
        <translation>自動化を読み取り中</translation>
    </message>
    <message>
        <source>Your automations could not be read</source>
        <translation>自動化を読み取れませんでした</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsViewModel</name>
    <message>
        <source>&amp;Channel</source>
        <translation>チャンネル(&amp;C)</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>メッセージ(&amp;S)</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>Field&amp;s, one a line</source>
        <translation>項目（1 行に 1 つ）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>Argument&amp;s, one a line</source>
        <translation>引数（1 行に 1 つ）(&amp;S)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>%1 created in any org</source>
        <comment>Lead</comment>
        <translation>いずれかの組織で %1 が作成されたとき</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>Lead; an org</comment>
        <translation>%2 で %1 が作成されたとき</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need you.</source>
        <translation>
            <numerusform>%Ln 件の実行で対応が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off. %n run(s) wait.</source>
        <translation>
            <numerusform>オフ。%Ln 件の実行が待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>オフ。</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>まだ実行されていません。</translation>
    </message>
    <message>
        <source>Last run %1</source>
        <comment>a time</comment>
        <translation>前回の実行: %1</translation>
    </message>
    <message>
        <source>Fill in what is missing, and check the words in braces: each is a field&apos;s API name.</source>
        <translation>不足している内容を入力し、波かっこ内の語を確認してください。それぞれ項目の API 参照名です。</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>テストを送信しました。</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>リードソース</translation>
    </message>
    <message>
        <source>Link to the record</source>
        <translation>レコードへのリンク</translation>
    </message>
    <message>
        <source>Name of the org</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>使用する接続(&amp;H)</translation>
    </message>
    <message>
        <source>Of a private channel write the ID, and join it first.</source>
        <translation>プライベートチャンネルの場合は、先に参加し、ID を入力してください。</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>タイトル(&amp;L)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>, %1 is %2</source>
        <comment>a field; its value</comment>
        <translation>、%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait.</source>
        <translation>
            <numerusform>%Ln 件の実行が待機中です。</numerusform>
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
        <translation>オフ。使用するには %1 に接続してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still trying</source>
        <translation>
            <numerusform>%Ln 件の実行を試行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) this week, all fine</source>
        <translation>
            <numerusform>今週の実行: %Ln 件、すべて正常</numerusform>
        </translation>
    </message>
    <message>
        <source>Message a channel</source>
        <translation>チャンネルに投稿</translation>
    </message>
    <message>
        <source>When a record is created</source>
        <translation>レコードが作成されたとき</translation>
    </message>
    <message>
        <source>Create an issue</source>
        <translation>課題を作成</translation>
    </message>
    <message>
        <source>When a lead matches a rule</source>
        <translation>リードが条件に一致したとき</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>連絡先をコピー</translation>
    </message>
    <message>
        <source>To a second CRM</source>
        <translation>別の CRM へ</translation>
    </message>
    <message>
        <source>On since %1</source>
        <comment>a time</comment>
        <translation>オン（%1 から）</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 が接続されていません。</translation>
    </message>
    <message>
        <source>Fill in the fields above to see it.</source>
        <translation>表示するには、上の項目を入力してください。</translation>
    </message>
    <message>
        <source>Linea&amp;r team ID</source>
        <translation>Linear のチーム ID(&amp;R)</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>削除済みの組織</translation>
    </message>
</context>
<context>
    <name>patchbay::BusyLine</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
</context>
<context>
    <name>patchbay::CataloguePage</name>
    <message>
        <source>Yours is missing? Enter its addresses, or fill in a definition file: its card changes as you save it.</source>
        <translation>お探しのものがありませんか？ アドレスを入力するか、定義ファイルに記入してください。ファイルを保存するとカードに反映されます。</translation>
    </message>
    <message>
        <source>Providers of your own cannot be added. %1</source>
        <comment>the reason</comment>
        <translation>独自のプロバイダーは追加できません。%1</translation>
    </message>
    <message>
        <source>All providers are on your page</source>
        <translation>すべてのプロバイダーがページにあります</translation>
    </message>
    <message>
        <source>Patchbay knows no others. You can describe one yourself.</source>
        <translation>Patchbay が対応しているプロバイダーはこれですべてです。ご自身で定義することもできます。</translation>
    </message>
    <message>
        <source>No provider matches “%1”</source>
        <translation>「%1」に一致するプロバイダーがありません</translation>
    </message>
    <message>
        <source>It may be on your page already. If not, describe it yourself below.</source>
        <translation>すでにページにある可能性があります。ない場合は、下でご自身で定義してください。</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>検索をクリア(&amp;H)</translation>
    </message>
</context>
<context>
    <name>patchbay::CheckFindings</name>
    <message>
        <source>Fine: %1</source>
        <comment>a finding</comment>
        <translation>問題なし: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>a finding</comment>
        <translation>誤り: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ColourPicker</name>
    <message>
        <source>Rust</source>
        <translation>赤茶</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>オリーブ</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
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
        <translation>確実</translation>
    </message>
    <message>
        <source>Guessed</source>
        <comment>how a field was found</comment>
        <translation>推測</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>how a field was found</comment>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a column</comment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Field in Salesforce</source>
        <translation>Salesforce の項目</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a column</comment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>列 %1 の項目</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::CompleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save in %1</source>
        <comment>an org</comment>
        <translation>%1 に保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>patchbay::ConditionRows</name>
    <message>
        <source>Field</source>
        <comment>of a condition</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field, its value</comment>
        <translation>=</translation>
    </message>
    <message>
        <source>&amp;Add a condition</source>
        <translation>条件を追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionApp</name>
    <message>
        <source>Gives a connection an app or scopes of its own.</source>
        <translation>接続に専用のアプリまたはスコープを設定します。</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>接続の ID、名前、組織、アカウント、ユーザー、テナント、またはタグ。</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>変更する接続を指定してください。</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>変更内容を指定してください。--help を参照してください。</translation>
    </message>
    <message>
        <source>%1 uses that already.</source>
        <translation>%1 はすでにそれを使用しています。</translation>
    </message>
    <message>
        <source>A secret of its own needs an app of its own: add --client-id.</source>
        <translation>専用のシークレットには専用のアプリが必要です。--client-id を追加してください。</translation>
    </message>
    <message>
        <source>%1 goes on as it is. Reconnect it to make the change count.</source>
        <translation>%1 は現在のままです。変更を反映するには再接続してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionCard</name>
    <message numerus="yes">
        <source>Show more of %n account(s)</source>
        <comment>those not shown yet</comment>
        <translation>
            <numerusform>さらに %Ln 個のアカウントを表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionConnect</name>
    <message>
        <source>Signs in at a provider and keeps the connection.</source>
        <translation>プロバイダーにサインインし、接続を保存します。</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>サインイン先: ドメイン、または sandbox のようなキー。</translation>
    </message>
    <message>
        <source>The user identifier it is to have.</source>
        <translation>接続に付けるユーザー識別子。</translation>
    </message>
    <message>
        <source>The tenant identifier it is to have.</source>
        <translation>接続に付けるテナント識別子。</translation>
    </message>
    <message>
        <source>As “patchbayctl provider list” names it (default salesforce).</source>
        <translation>「patchbayctl provider list」で表示される ID（デフォルトは salesforce）。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionDefault</name>
    <message>
        <source>Makes a connection the one its provider stands for.</source>
        <translation>接続を、プロバイダーだけを指定したときに使用するものとして設定します。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionList</name>
    <message>
        <source>Lists the connections of this computer.</source>
        <translation>このコンピューターの接続を一覧表示します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only of this user identifier.</source>
        <translation>このユーザー識別子のもののみ。</translation>
    </message>
    <message>
        <source>Only of this tenant identifier.</source>
        <translation>このテナント識別子のもののみ。</translation>
    </message>
    <message>
        <source>Only with this tag.</source>
        <translation>このタグが付いたもののみ。</translation>
    </message>
    <message>
        <source>Only of this provider.</source>
        <translation>このプロバイダーのもののみ。</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>「%1」というプロバイダーはありません。「patchbayctl provider list」を参照してください。</translation>
    </message>
    <message>
        <source>Nothing is connected. “patchbayctl connection connect” connects an org, and so does Patchbay&apos;s window.</source>
        <translation>何も接続されていません。「patchbayctl connection connect」または Patchbay のウィンドウで組織を接続できます。</translation>
    </message>
    <message>
        <source>No connection fits.</source>
        <translation>当てはまる接続がありません。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionPanel</name>
    <message>
        <source>curl command</source>
        <translation>curl コマンド</translation>
    </message>
    <message>
        <source>jsforce connection</source>
        <translation>jsforce 接続</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>version of an API</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Connected, checked 2 min ago</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピーしています…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>last error</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Newest (%1)</source>
        <comment>version of an API</comment>
        <translation>最新（%1）</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>ここでの名前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionReconnect</name>
    <message>
        <source>Signs in again for a connection that is there.</source>
        <translation>既存の接続で再度サインインします。</translation>
    </message>
    <message>
        <source>Where another account signs in: keep the old one (default), add the other, or replace the old one.</source>
        <translation>別のアカウントでサインインした場合の動作: keep は既存のものを維持（デフォルト）、add は別のアカウントを追加、replace は既存のものを置き換えます。</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>接続の ID、名前、組織、アカウント、ユーザー、テナント、またはタグ。</translation>
    </message>
    <message>
        <source>Name the connection to sign in to again.</source>
        <translation>再度サインインする接続を指定してください。</translation>
    </message>
    <message>
        <source>--if-other takes keep, add or replace.</source>
        <translation>--if-other には keep、add、replace のいずれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionRename</name>
    <message>
        <source>Gives a connection another name here.</source>
        <translation>接続のここでの名前を変更します。</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>新しい名前。</translation>
    </message>
    <message>
        <source>Say its new name.</source>
        <translation>新しい名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionSet</name>
    <message>
        <source>Changes what a connection is found by, or used with.</source>
        <translation>接続を見つけるための名前や、接続で使うものを変更します。</translation>
    </message>
    <message>
        <source>Its name here; empty: the org&apos;s own.</source>
        <translation>ここでの名前。空の場合は組織の名前。</translation>
    </message>
    <message>
        <source>The user identifier; empty: none.</source>
        <translation>ユーザー識別子。空の場合はなし。</translation>
    </message>
    <message>
        <source>The tenant identifier; empty: the user&apos;s.</source>
        <translation>テナント識別子。空の場合はユーザーのもの。</translation>
    </message>
    <message>
        <source>Adds tags, separated by commas.</source>
        <translation>タグを追加します（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Takes tags off, separated by commas.</source>
        <translation>タグを外します（カンマ区切り）。</translation>
    </message>
    <message>
        <source>One of %1; empty: Patchbay&apos;s choice.</source>
        <translation>%1 のいずれか。空の場合は Patchbay が選びます。</translation>
    </message>
    <message>
        <source>The API version to speak, %1 to %2; empty: the newest that both sides know.</source>
        <translation>使用する API バージョン（%1～%2）。空の場合は、双方が対応する最新のもの。</translation>
    </message>
    <message>
        <source>Use it where only its provider is named.</source>
        <translation>プロバイダーだけを指定したときに使用します。</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>変更内容を指定してください。--help を参照してください。</translation>
    </message>
    <message>
        <source>Patchbay speaks these API versions: %1.</source>
        <translation>Patchbay が対応する API バージョン: %1。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionShow</name>
    <message>
        <source>Tells all that is known of one connection.</source>
        <translation>1 つの接続について、わかっていることをすべて表示します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>User identifier</source>
        <translation>ユーザー識別子</translation>
    </message>
    <message>
        <source>Tenant identifier</source>
        <translation>テナント識別子</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTag</name>
    <message>
        <source>Adds tags to a connection, or takes them off.</source>
        <translation>接続にタグを追加するか、タグを外します。</translation>
    </message>
    <message>
        <source>Take them off.</source>
        <translation>タグを外します。</translation>
    </message>
    <message>
        <source>A word it can be found by.</source>
        <translation>接続を見つけるための語。</translation>
    </message>
    <message>
        <source>Say one tag or more.</source>
        <translation>タグを 1 つ以上指定してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTest</name>
    <message>
        <source>Asks the provider whether a connection works.</source>
        <translation>接続が正常かどうかをプロバイダーに問い合わせます。</translation>
    </message>
    <message>
        <source>%1 works. %2: %3.</source>
        <extracomment>%1 is a connection, %2 what was counted there (&quot;Repositories&quot;), %3 how many</extracomment>
        <translation>%1 は正常です。%2: %3。</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 は正常です。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsPage</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 services, 5 accounts</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln 個のサービス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%Ln 個のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection matches “%1”</source>
        <translation>「%1」に一致する接続がありません</translation>
    </message>
    <message>
        <source>Check the spelling, or look under “Add provider”.</source>
        <translation>つづりを確認するか、「プロバイダーを追加」で探してください。</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>Every connection works.</source>
        <translation>すべての接続が正常です。</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>何も接続されていません</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Salesforce に接続するか、デモ組織をお試しください。</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>接続を読み取り中</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>検索をクリア(&amp;H)</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>すべて表示(&amp;W)</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>接続を読み取れませんでした</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsViewModel</name>
    <message>
        <source>%1 works</source>
        <translation>%1 は正常です</translation>
    </message>
    <message>
        <source>%1 works. %2: %3</source>
        <extracomment>%2 is what was counted there, in the provider&apos;s words: &quot;Acme works. Leads: 1,204&quot;</extracomment>
        <translation>%1 は正常です。%2: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Sign in to %1 once more?</source>
        <translation>%1 にもう一度サインインしますか？</translation>
    </message>
    <message>
        <source>One of your accounts has that many on this computer already. Others are not counted here.</source>
        <translation>このコンピューターで、すでにこの件数に達しているアカウントがあります。ほかのコンピューターの分は含まれません。</translation>
    </message>
    <message>
        <source>%1 was connected already. Its access is renewed; there is no second one.</source>
        <translation>%1 はすでに接続済みでした。アクセスを更新しました。接続は増えていません。</translation>
    </message>
    <message>
        <source>%1 is used where only %2 is named</source>
        <translation>%2 だけを指定したときは %1 が使用されます</translation>
    </message>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 をページに追加しました</translation>
    </message>
    <message>
        <source>%1 is off your page</source>
        <translation>%1 をページから外しました</translation>
    </message>
    <message>
        <source>The access may stay valid at %1 until you end it there.</source>
        <translation>%1 でのアクセスは、そこで終了するまで有効な場合があります。</translation>
    </message>
    <message>
        <source>A token that nobody can use any more may stay in your keychain.</source>
        <translation>誰も使用できなくなったトークンが、キーチェーンに残っている可能性があります。</translation>
    </message>
    <message>
        <source>A token may stay in your keychain.</source>
        <translation>トークンがキーチェーンに残っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 is removed here. The access itself stays: another of your connections uses it.</source>
        <translation>%1 をここから削除しました。アクセスは別の接続が使用しているため、そのまま残ります。</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>%1 を切断しました</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>%Ln 件のレコードを破棄しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConsentWindow</name>
    <message>
        <source>name not found</source>
        <translation>名前が見つかりません</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>ネットワークに接続されていません</translation>
    </message>
    <message>
        <source>no answer from this address</source>
        <translation>このアドレスから応答がありません</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>the proxy did not answer</source>
        <translation>プロキシが応答しませんでした</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>許可されていないアドレスです</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>%1 is a provider</comment>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>This page comes from %1 and starts with no stored cookies. Passkey or company sign-in not working here? Use your browser.</source>
        <comment>%1 is a provider</comment>
        <translation>このページは %1 のもので、保存された Cookie なしで始まります。パスキーや会社のサインインが使えない場合は、ブラウザーを使用してください。</translation>
    </message>
    <message>
        <source>%1 asks: “%2” Patchbay answered no. To answer yourself, use your browser.</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 の質問:「%2」 Patchbay は「いいえ」と回答しました。ご自身で回答するには、ブラウザーを使用してください。</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>%1 のメッセージ:「%2」</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1.</source>
        <comment>%1 is a host name</comment>
        <translation>%1 への接続は安全ではありません。</translation>
    </message>
    <message>
        <source>Patchbay stopped.</source>
        <translation>Patchbay は接続を中止しました。</translation>
    </message>
    <message>
        <source>The sign-in page stopped.</source>
        <translation>サインインページが停止しました。</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>失われたものはありません。</translation>
    </message>
    <message>
        <source>This page did not open (%1).</source>
        <comment>%1 says why</comment>
        <translation>このページを開けませんでした（%1）。</translation>
    </message>
    <message>
        <source>Check the domain, or your network.</source>
        <translation>ドメインまたはネットワークを確認してください。</translation>
    </message>
    <message>
        <source>the proxy did not reach it</source>
        <translation>プロキシが到達できませんでした</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>プロキシがユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>this window cannot use such a proxy</source>
        <translation>このウィンドウではこのようなプロキシを使用できません</translation>
    </message>
    <message>
        <source>the proxy did not accept the user name or password</source>
        <translation>プロキシがユーザー名またはパスワードを受け付けませんでした</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>「設定」の「ネットワーク」で変更してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::ConstantsCard</name>
    <message>
        <source>Add constant</source>
        <translation>固定値を追加</translation>
    </message>
    <message>
        <source>Same for every row</source>
        <translation>全行共通</translation>
    </message>
    <message>
        <source>Field with the same value for every row</source>
        <translation>すべての行で同じ値にする項目</translation>
    </message>
    <message>
        <source>Value for every row</source>
        <translation>すべての行の値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>これらを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>認識された内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet. Names, addresses, numbers and pages are told by their form.</source>
        <translation>まだ何もありません。名前、アドレス、番号、Web ページを書式から見分けます。</translation>
    </message>
</context>
<context>
    <name>patchbay::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProvider</name>
    <message>
        <source>This must be a whole address that begins with https://.</source>
        <translation>https:// で始まる完全なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address first.</source>
        <translation>先にプロバイダーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 does not tell its addresses. Enter them below; the provider&apos;s documentation has them.</source>
        <translation>%1 はアドレスを公開していません。下に入力してください。プロバイダーのドキュメントに記載されています。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>Patchbay must be able to ask whose account it is.</source>
        <translation>Patchbay が誰のアカウントかを問い合わせできる必要があります。</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProviderPage</name>
    <message>
        <source>It demands a client se&amp;cret</source>
        <translation>クライアントシークレットが必要(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider</source>
        <translation>プロバイダーのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Where people si&amp;gn in</source>
        <translation>サインインするアドレス(&amp;G)</translation>
    </message>
    <message>
        <source>The documentation calls it authorization endpoint.</source>
        <translation>ドキュメントでは認可エンドポイント (authorization endpoint) と呼ばれます。</translation>
    </message>
    <message>
        <source>The token endpoint.</source>
        <translation>トークンエンドポイントです。</translation>
    </message>
    <message>
        <source>Whose account it &amp;is</source>
        <translation>アカウントを確認するアドレス(&amp;I)</translation>
    </message>
    <message>
        <source>An address that answers with sub, email and name.</source>
        <translation>sub、email、name を返すアドレスです。</translation>
    </message>
    <message>
        <source>Where access is &amp;ended</source>
        <translation>アクセスを終了するアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>スコープ(&amp;O)</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>スペース区切り。</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>調べています</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Where to&amp;kens are given</source>
        <translation>トークンを発行するアドレス(&amp;K)</translation>
    </message>
    <message>
        <source>Sign-in b&amp;y code</source>
        <translation>コードによるサインイン(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailSections</name>
    <message>
        <source>Copy %1</source>
        <comment>a fact of a connection: Instance, Org ID</comment>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailsViewModel</name>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>長すぎます。%1 文字までです。</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnoseCommand</name>
    <message>
        <source>Tells what a supporter needs, without secrets or names.</source>
        <translation>サポート担当者が必要とする情報を、シークレットや名前を含めずに表示します。</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnosticsPane</name>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>Looking at what works on this computer</source>
        <translation>このコンピューターの動作を確認中</translation>
    </message>
</context>
<context>
    <name>patchbay::DisconnectCommand</name>
    <message>
        <source>Ends the access of connections, and removes them here.</source>
        <translation>接続のアクセスを終了し、ここから削除します。</translation>
    </message>
    <message>
        <source>Every connection.</source>
        <translation>すべての接続。</translation>
    </message>
    <message>
        <source>Those with this tag.</source>
        <translation>このタグが付いた接続。</translation>
    </message>
    <message>
        <source>Those of this tenant.</source>
        <translation>このテナントの接続。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認しません。</translation>
    </message>
    <message>
        <source>How many are meant; needed with --yes unless one is named. Another number of connections is not touched.</source>
        <translation>対象の件数。--yes を使う場合、1 つを名指ししない限り必要です。接続の数が異なる場合は何も行いません。</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>接続の ID、名前、組織、アカウント、ユーザー、テナント、またはタグ。</translation>
    </message>
    <message>
        <source>Say which: one CONNECTION, --tag, --tenant or --all.</source>
        <translation>対象を指定してください: 1 つの CONNECTION、--tag、--tenant、または --all。</translation>
    </message>
    <message>
        <source>--count takes a number.</source>
        <translation>--count には数値を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit, not %1. Nothing was done.</source>
        <translation>
            <numerusform>当てはまる接続は %1 個ではなく %Ln 個です。何も行いませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit: add --count %1 to --yes.</source>
        <translation>
            <numerusform>%Ln 個の接続が当てはまります。--yes に --count %1 を追加してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes, and --count %1 if that is meant.</source>
        <translation>ここでは確認できません。実行する場合は --yes と --count %1 を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect these %n connection(s)? [yes/no]</source>
        <translation>
            <numerusform>これら %Ln 個の接続を切断しますか？ [yes/no]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も行いませんでした。</translation>
    </message>
    <message>
        <source>could not be removed: it is tried again</source>
        <translation>削除できませんでした。もう一度試します</translation>
    </message>
    <message>
        <source>removed here; another connection uses the same access</source>
        <translation>ここから削除しました。別の接続が同じアクセスを使用しています</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>切断しました</translation>
    </message>
    <message>
        <source>deleted here; the access stays valid there until you end it yourself</source>
        <translation>ここから削除しました。アクセスは、そこで終了するまで有効です</translation>
    </message>
    <message>
        <source>ended there; the keychain did not delete the token yet</source>
        <translation>アクセスは終了しましたが、キーチェーンがまだトークンを削除していません</translation>
    </message>
    <message>
        <source>not confirmed there yet; it is tried again</source>
        <translation>まだ終了が確認されていません。もう一度試します</translation>
    </message>
</context>
<context>
    <name>patchbay::EndNews</name>
    <message>
        <source>Patchbay needs you</source>
        <translation>Patchbay で対応が必要です</translation>
    </message>
    <message>
        <source>A connection wants you to sign in again. Unlock the window to see which.</source>
        <translation>再度サインインが必要な接続があります。どの接続かを見るには、ウィンドウのロックを解除してください。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstPage</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>a service</comment>
        <translation>%1 に接続</translation>
    </message>
    <message numerus="yes">
        <source>Browse all %n service(s)</source>
        <translation>
            <numerusform>%Ln 個のサービスをすべて見る</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice Salesforce org that runs on this computer. Sign in and enter leads. No account needed.</source>
        <translation>このコンピューターで動作する練習用の Salesforce 組織です。サインインしてリードを入力できます。アカウントは不要です。</translation>
    </message>
    <message>
        <source>&amp;Connect %1</source>
        <comment>a service</comment>
        <translation>%1 に接続(&amp;C)</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstRun</name>
    <message>
        <source>Looking for your keychain…</source>
        <translation>キーチェーンを探しています…</translation>
    </message>
    <message>
        <source>No keychain found. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>キーチェーンが見つかりません。GNOME Keyring または KWallet をインストールしてから、デスクトップにサインインし直してください。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it when it asks for its password.</source>
        <translation>キーチェーンがロックされています。パスワードを求められたら、ロックを解除してください。</translation>
    </message>
    <message>
        <source>Found. It asks for a new password when the first token is kept.</source>
        <translation>見つかりました。最初のトークンを保管するときに、新しいパスワードを求められます。</translation>
    </message>
    <message>
        <source>Your keychain was found and is unlocked.</source>
        <translation>キーチェーンが見つかりました。ロックは解除されています。</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it when it asks for its password.</source>
        <comment>a keychain</comment>
        <translation>%1 がロックされています。パスワードを求められたら、ロックを解除してください。</translation>
    </message>
    <message>
        <source>%1 found and unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1 が見つかりました。ロックは解除されています。</translation>
    </message>
</context>
<context>
    <name>patchbay::FormField</name>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>a field&apos;s label</comment>
        <translation>%1、必須</translation>
    </message>
</context>
<context>
    <name>patchbay::GoTo</name>
    <message>
        <source>Go to…</source>
        <translation>移動…</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToModel</name>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>%1 に新規リード</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 をテスト</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Go to a page, a connection or a record</source>
        <translation>ページ、接続、レコードに移動</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ 選択</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; コマンドのみ</translation>
    </message>
    <message>
        <source>%1 do it</source>
        <comment>%1: a key, Enter</comment>
        <translation>%1 実行</translation>
    </message>
    <message>
        <source>%1 open in Salesforce</source>
        <comment>%1: keys, Ctrl+Enter</comment>
        <translation>%1 Salesforce で開く</translation>
    </message>
</context>
<context>
    <name>patchbay::GoingToast</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>patchbay::Habits</name>
    <message>
        <source>Sends what waits when you log in.</source>
        <translation>ログイン時に、待機中のものを送信します。</translation>
    </message>
    <message>
        <source>Your desktop did not answer. Whether Patchbay starts at login is as it was.</source>
        <translation>デスクトップから応答がありませんでした。Patchbay をログイン時に起動するかどうかは、元のままです。</translation>
    </message>
    <message>
        <source>Your desktop does not start Patchbay at login. Allow it to run in the background in the desktop&apos;s settings, then switch this on again.</source>
        <translation>デスクトップが、ログイン時に Patchbay を起動しない設定になっています。デスクトップの設定でバックグラウンドでの実行を許可してから、もう一度オンにしてください。</translation>
    </message>
</context>
<context>
    <name>patchbay::HabitsPane</name>
    <message>
        <source>Closing the window does not stop sending.</source>
        <translation>ウィンドウを閉じても、送信は続きます。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Patchbay.</source>
        <translation>このデスクトップにはトレイがありません。ウィンドウを閉じると Patchbay は終了します。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>patchbay::Help</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
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
        <translation>関連項目</translation>
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
        <translation>除外の理由</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) go to %1</source>
        <translation>
            <numerusform>%Ln 件のリードを %1 に送信します</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait in Activity and go out as soon as the org answers.</source>
        <translation>アクティビティで待機し、組織から応答がありしだい送信されます。</translation>
    </message>
    <message>
        <source>All leads of this file were queued before</source>
        <translation>このファイルのリードはすべて送信待ちに追加済みです</translation>
    </message>
    <message>
        <source>Nothing is left to import. Activity shows what became of them.</source>
        <translation>インポートするものは残っていません。結果はアクティビティに表示されます。</translation>
    </message>
    <message>
        <source>No lead of this file is left to import</source>
        <translation>このファイルにインポートするリードは残っていません</translation>
    </message>
    <message>
        <source>What was not queued before is left out. Correct it and open the file again.</source>
        <translation>送信待ちに追加済みでないものは除外されます。修正して、ファイルをもう一度開いてください。</translation>
    </message>
    <message>
        <source>No row of this file can go to %1</source>
        <translation>このファイルには %1 に送信できる行がありません</translation>
    </message>
    <message>
        <source>Go back and match the columns, or correct the file and open it again.</source>
        <translation>戻って列を対応付けるか、ファイルを修正してもう一度開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%Ln 行が除外されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is listed below with its reason. Correct them and open the file again: what was sent is not sent twice.</source>
        <translation>それぞれの理由を下に示します。修正して、ファイルをもう一度開いてください。送信済みのものが二重に送信されることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this file were queued before and are not sent twice</source>
        <translation>
            <numerusform>このファイルの %Ln 件のリードは送信待ちに追加済みのため、二重に送信されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out</source>
        <translation>
            <numerusform>%Ln 列が除外されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>rows of a file</comment>
        <translation>除外</translation>
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
        <translation>インポート</translation>
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
        <translation>リードの CSV ファイルを開く</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Stop importing %1?</source>
        <comment>a file</comment>
        <translation>%1 のインポートを停止しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that still wait are taken out of the queue. What arrived in %1 stays there.</source>
        <translation>
            <numerusform>まだ待機中の %Ln 件のリードが送信待ちから外れます。%1 に届いたものはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>インポートを停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Save the rows with their errors</source>
        <translation>エラーのある行をエラーとともに保存</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a file</comment>
        <translation>%1 を保存しました</translation>
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
        <translation>カンマ区切り</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <comment>the values of a file</comment>
        <translation>セミコロン区切り</translation>
    </message>
    <message>
        <source>Separated by tabs</source>
        <comment>the values of a file</comment>
        <translation>タブ区切り</translation>
    </message>
    <message>
        <source>Separated by %1</source>
        <comment>the values of a file, a character</comment>
        <translation>%1 区切り</translation>
    </message>
    <message>
        <source>Change org</source>
        <translation>組織を変更</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a step of an import</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Mapping</source>
        <comment>a step of an import</comment>
        <translation>対応付け</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of an import</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step of an import</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a step of an import</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>ここに CSV ファイルをドロップ</translation>
    </message>
    <message>
        <source>Or choose one. You check everything before it is sent.</source>
        <translation>または、ファイルを選択してください。送信前にすべて確認できます。</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>接続を表示</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · %2 として</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>書き込み先: %1、%2、%3</translation>
    </message>
    <message>
        <source>%1 takes no leads now.</source>
        <translation>現在、%1 はリードを受け付けません。</translation>
    </message>
    <message>
        <source>Or choose another org.</source>
        <translation>または、別の組織を選んでください。</translation>
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
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <comment>required fields</comment>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 takes no lead without. Match a column with it, or add a constant for it.</source>
        <comment>an org</comment>
        <translation>%1 は、これがないリードを受け付けません。列を対応付けるか、固定値を追加してください。</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>%Ln 行を確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>%Ln 件のリードをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>別のファイルをインポート</translation>
    </message>
    <message>
        <source>You can close the window. What waits goes out later, and no row goes twice.</source>
        <translation>ウィンドウを閉じてもかまいません。待機中のものは後で送信され、同じ行が二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The next step only checks.</source>
        <translation>まだ何も送信されていません。次の手順では確認だけを行います。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <comment>an org</comment>
        <translation>%1 にインポート</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportProgressPane</name>
    <message>
        <source>A few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>残り約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>残り約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>残り約 %Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What Salesforce said</source>
        <translation>Salesforce からの応答</translation>
    </message>
    <message>
        <source>Nothing goes out now.</source>
        <translation>現在、送信は行われません。</translation>
    </message>
    <message numerus="yes">
        <source>%n created.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln 件を作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%Ln 件が拒否されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing leads into %1</source>
        <translation>%1 にリードをインポートしています</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>インポートを停止しました</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>インポートが完了しました</translation>
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
            <numerusform>%Ln 行がアクティビティで対応を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <comment>leads</comment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an org</comment>
        <translation>作成先: %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>leads</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>下を参照</translation>
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
        <translation>現在</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>API 呼び出し</translation>
    </message>
    <message>
        <source>of %1 a day</source>
        <comment>a number</comment>
        <translation>1 日 %1 回中</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>in Activity</source>
        <translation>アクティビティ内</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>you stopped before</source>
        <translation>先に停止したため</translation>
    </message>
    <message>
        <source>Rejected so far</source>
        <translation>これまでの拒否</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), kept with their reasons</source>
        <translation>
            <numerusform>%Ln 行（理由とともに保管）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::InitCommand</name>
    <message>
        <source>Makes Patchbay&apos;s data, looks whether the keychain works, offers the demo org.</source>
        <translation>Patchbay のデータを作成し、キーチェーンが機能するか確認して、デモ組織の接続を提案します。</translation>
    </message>
    <message>
        <source>Connect the demo org, to try things out.</source>
        <translation>試用のためにデモ組織を接続します。</translation>
    </message>
    <message>
        <source>Sign in to it without a browser here, as “connection connect --paste”.</source>
        <translation>「connection connect --paste」と同様に、ここでブラウザーを使わずにデモ組織にサインインします。</translation>
    </message>
    <message>
        <source>Data is kept in %1.</source>
        <translation>データは %1 に保管されます。</translation>
    </message>
    <message>
        <source>The keychain takes and gives back.</source>
        <translation>キーチェーンへの保存と読み出しを確認しました。</translation>
    </message>
    <message>
        <source>Connect the demo org on this computer, to try things out? [yes/no]</source>
        <translation>試用のために、このコンピューターのデモ組織を接続しますか？ [yes/no]</translation>
    </message>
    <message>
        <source>Next: “patchbayctl connection connect”, or “patchbayctl init --demo” to try it.</source>
        <translation>次の手順:「patchbayctl connection connect」、または試用する場合は「patchbayctl init --demo」。</translation>
    </message>
    <message>
        <source>Connected: %1.</source>
        <translation>接続しました: %1。</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDefaults</name>
    <message>
        <source>%1 queue</source>
        <comment>a queue&apos;s name</comment>
        <translation>%1 キュー</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>the owner&apos;s name</comment>
        <translation>所有者 %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Whoever you enter becomes a member of it.</source>
        <translation>入力した人がキャンペーンのメンバーになります。</translation>
    </message>
    <message>
        <source>For everybody you enter</source>
        <translation>入力する人全員に適用</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDialog</name>
    <message>
        <source>For a fair or a shift</source>
        <translation>展示会や勤務シフト用</translation>
    </message>
    <message>
        <source>What you choose here stays from lead to lead, also after a new start, until you end it.</source>
        <translation>ここで選んだ内容は、終了するまで、再起動後も次のリードに引き継がれます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>これらを引き継ぐ(&amp;K)</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>一覧から 1 つ選んでください。</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptStrip</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Nothing stays any more from the next record on</source>
        <translation>次のレコードからは何も引き継がれません</translation>
    </message>
    <message>
        <source>Stays from lead to lead: %1</source>
        <translation>次のリードに引き継ぐ内容: %1</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>終了(&amp;D)</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyAdd</name>
    <message>
        <source>Makes a key for a program; prints it this once.</source>
        <translation>プログラム用のキーを作成し、今回だけ出力します。</translation>
    </message>
    <message>
        <source>Whose key it is, as you want to read it.</source>
        <translation>誰のキーかがわかる名前。</translation>
    </message>
    <message>
        <source>What it may do: create:Lead, create:Contact, create:* or connections, with commas between (default create:Lead).</source>
        <translation>許可する操作: create:Lead、create:Contact、create:*、connections をカンマ区切りで指定（デフォルトは create:Lead）。</translation>
    </message>
    <message>
        <source>Web pages that may use it from a browser, as https://shop.example, with commas between (default none).</source>
        <translation>ブラウザーからキーを使用できる Web ページ。https://shop.example のように、カンマ区切りで指定（デフォルトはなし）。</translation>
    </message>
    <message>
        <source>The only connection it may use (default any).</source>
        <translation>使用できる唯一の接続（デフォルトはすべて）。</translation>
    </message>
    <message>
        <source>For how many days it is good (default for good).</source>
        <translation>有効な日数（デフォルトは無期限）。</translation>
    </message>
    <message>
        <source>Give the key a name of one line.</source>
        <translation>キーに 1 行の名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” is no right. Rights are create:Lead, create:* and connections.</source>
        <translation>「%1」は権限ではありません。権限は create:Lead、create:*、connections です。</translation>
    </message>
    <message>
        <source>“%1” is no origin, as https://shop.example is.</source>
        <translation>「%1」は https://shop.example のようなオリジンではありません。</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to %1.</source>
        <translation>--days には 1～%1 の数値を指定してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>キーを作成(&amp;M)</translation>
    </message>
    <message>
        <source>A key for a program</source>
        <translation>プログラム用のキー</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>Create &amp;leads</source>
        <translation>リードを作成(&amp;L)</translation>
    </message>
    <message>
        <source>Create &amp;contacts</source>
        <translation>取引先責任者を作成(&amp;C)</translation>
    </message>
    <message>
        <source>Create records of &amp;any kind</source>
        <translation>任意の種類のレコードを作成(&amp;A)</translation>
    </message>
    <message>
        <source>L&amp;ist your connections</source>
        <translation>接続を一覧表示(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>有効期間(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the key now: it is not kept here and cannot be shown again. The program sends it as “Authorization: Bearer …”.</source>
        <translation>今すぐキーをコピーしてください。キーはここに保管されず、再表示できません。プログラムは、これを「Authorization: Bearer …」として送信します。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyList</name>
    <message>
        <source>Lists the programs that have a key, never the keys.</source>
        <translation>キーを持つプログラムを一覧表示します。キー自体は表示しません。</translation>
    </message>
    <message>
        <source>No program has a key.</source>
        <translation>キーを持つプログラムはありません。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>May</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyRemove</name>
    <message>
        <source>Makes a program&apos;s key worthless, at once.</source>
        <translation>プログラムのキーを直ちに無効にします。</translation>
    </message>
    <message>
        <source>As “key list” tells it.</source>
        <translation>「key list」で表示される ID。</translation>
    </message>
    <message>
        <source>Which key? “key list” tells their ids.</source>
        <translation>どのキーですか？ ID は「key list」で確認できます。</translation>
    </message>
    <message>
        <source>The key is worthless now.</source>
        <translation>キーを無効にしました。</translation>
    </message>
    <message>
        <source>There is no key with this id.</source>
        <translation>この ID のキーはありません。</translation>
    </message>
</context>
<context>
    <name>patchbay::Labelling</name>
    <message>
        <source>There is no such colour: see --help.</source>
        <translation>そのような色はありません。--help を参照してください。</translation>
    </message>
    <message>
        <source>--%1 is too long: at most %2 letters.</source>
        <translation>--%1 が長すぎます。%2 文字までです。</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>接続の ID、名前、組織、アカウント、ユーザー、テナント、またはタグ。</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>変更する接続を指定してください。</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 を変更しました。</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadFile</name>
    <message>
        <source>It cannot be read.</source>
        <translation>読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB. Divide it into smaller files.</source>
        <translation>
            <numerusform>%Ln MB を超えています。小さなファイルに分割してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No org takes the leads of %1 yet</source>
        <translation>%1 のリードを受け取れる組織がまだありません</translation>
    </message>
    <message>
        <source>%1 was not taken</source>
        <translation>%1 は受け付けられませんでした</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <comment>a file</comment>
        <translation>%1 を確認中</translation>
    </message>
    <message>
        <source>Queuing the leads of %1</source>
        <comment>a file</comment>
        <translation>%1 のリードを送信待ちに追加中</translation>
    </message>
    <message>
        <source>Connect Salesforce or the demo org first. The file is kept until then.</source>
        <translation>先に Salesforce またはデモ組織を接続してください。ファイルはそれまで保管されます。</translation>
    </message>
    <message>
        <source>Asking the org what it takes</source>
        <translation>組織が受け付ける項目を確認しています</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadPreview</name>
    <message>
        <source>Row before</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Row %1 as a lead</source>
        <comment>number</comment>
        <translation>%1 行目のリード</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>why a row is</comment>
        <translation>除外: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ListPlace</name>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequests</name>
    <message>
        <source>Off. Programs with a key may create records when it is on.</source>
        <translation>オフです。オンにすると、キーを持つプログラムがレコードを作成できます。</translation>
    </message>
    <message>
        <source>Not before the folder below can be used.</source>
        <translation>下のフォルダーが使えるようになるまで開始できません。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <comment>an address</comment>
        <translation>%1 で待ち受けています</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files in it become leads; those in its folder “contacts” become contacts.</source>
        <translation>このフォルダーの JSON、CSV、vCard ファイルはリードになります。その中の「contacts」フォルダーのものは取引先責任者になります。</translation>
    </message>
    <message>
        <source>Over a private socket that only your own programs reach. Never over the network.</source>
        <translation>自分のプログラムだけがアクセスできる専用ソケットを経由します。ネットワークは使用しません。</translation>
    </message>
    <message>
        <source>create any record</source>
        <translation>任意のレコードを作成</translation>
    </message>
    <message>
        <source>list connections</source>
        <translation>接続を一覧表示</translation>
    </message>
    <message>
        <source>create %1</source>
        <comment>a kind of record: Lead</comment>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 min ago</comment>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a date</comment>
        <translation>%1 に期限切れ</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>期限: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequestsPane</name>
    <message>
        <source>Revoke…</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>%1 のキーを無効化</translation>
    </message>
    <message>
        <source>Take files from</source>
        <translation>ファイルを受け取るフォルダー</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>%1 のキーを無効にしますか？</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. It cannot be brought back.</source>
        <translation>以後、このキーの使用は拒否されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>無効化</translation>
    </message>
</context>
<context>
    <name>patchbay::LockPage</name>
    <message>
        <source>Set a passphrase first</source>
        <translation>先にパスフレーズを設定してください</translation>
    </message>
    <message>
        <source>Patchbay is locked</source>
        <translation>Patchbay はロックされています</translation>
    </message>
    <message>
        <source>Your administrator wants this window to be locked while you are away.</source>
        <translation>管理者が、離席中はこのウィンドウをロックするよう求めています。</translation>
    </message>
    <message>
        <source>Your leads go out all the same, and nothing is lost.</source>
        <translation>リードはそのまま送信され、何も失われません。</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>パスフレーズを設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロックを解除(&amp;U)</translation>
    </message>
</context>
<context>
    <name>patchbay::LockRemove</name>
    <message>
        <source>Takes the lock off the window (needs your keychain).</source>
        <translation>ウィンドウのロックをなくします（キーチェーンが必要です）。</translation>
    </message>
    <message>
        <source>The lock is off. A new passphrase is set in Settings, Privacy.</source>
        <translation>ロックをなくしました。新しいパスフレーズは「設定」の「プライバシー」で設定できます。</translation>
    </message>
</context>
<context>
    <name>patchbay::Locking</name>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つの内容が一致しません。</translation>
    </message>
</context>
<context>
    <name>patchbay::LogCommand</name>
    <message>
        <source>Tells what happened here, newest first.</source>
        <translation>ここで起きたことを、新しい順に表示します。</translation>
    </message>
    <message>
        <source>At most so many (default %1).</source>
        <translation>表示する最大件数（デフォルトは %1）。</translation>
    </message>
    <message>
        <source>Only what happened with this connection.</source>
        <translation>この接続で起きたことのみ。</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit には数値を指定してください。</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>access renewed</source>
        <translation>アクセスを更新</translation>
    </message>
    <message>
        <source>access ended</source>
        <translation>アクセスを終了</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>確認に失敗</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>ここで書き込み</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>判断が必要</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>送信先で削除</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupEdit</name>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, its kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupSession</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
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
        <translation>すでに %1 にあります</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record, more</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>You add</source>
        <translation>追加する内容</translation>
    </message>
    <message>
        <source>You change</source>
        <translation>変更する内容</translation>
    </message>
    <message>
        <source>nothing that is not there</source>
        <translation>そこにないものはありません</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>参加先</translation>
    </message>
    <message>
        <source>&amp;Add to the campaign</source>
        <translation>キャンペーンに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Update this record</source>
        <translation>このレコードを更新(&amp;U)</translation>
    </message>
    <message>
        <source>%1, %2, already in %3</source>
        <translation>%1、%2、すでに %3 にあります</translation>
    </message>
    <message>
        <source>Op&amp;en it</source>
        <translation>開く(&amp;E)</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新しています…</translation>
    </message>
</context>
<context>
    <name>patchbay::NavButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <extracomment>read out for a page of the window with things that wait</extracomment>
        <translation>
            <numerusform>%Ln 件が対応を待っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkPane</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>My own proxy</source>
        <translation>独自のプロキシ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>Where the proxy wants to know who asks.</source>
        <translation>プロキシが利用者の確認を求める場合に入力します。</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>In your keychain alone, for this proxy and this user name.</source>
        <translation>このプロキシとこのユーザー名用に、キーチェーンにのみ保管されます。</translation>
    </message>
    <message>
        <source>Goes with a user name.</source>
        <translation>ユーザー名と組み合わせて使います。</translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkSettings</name>
    <message>
        <source>Not in use until its fields are right. Until then: %1</source>
        <comment>which way requests go</comment>
        <translation>項目が正しく入力されるまで使用されません。それまでの経路: %1</translation>
    </message>
    <message>
        <source>Being set…</source>
        <comment>a proxy</comment>
        <translation>設定しています…</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>使用中: %1</translation>
    </message>
    <message>
        <source>The sign-in window cannot give a user name to a SOCKS 5 proxy: sign in with your browser.</source>
        <translation>サインインウィンドウは SOCKS 5 プロキシにユーザー名を渡せません。ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>This proxy wants a user name and a password.</source>
        <translation>このプロキシはユーザー名とパスワードを求めています。</translation>
    </message>
</context>
<context>
    <name>patchbay::NewRecordPage</name>
    <message>
        <source>&amp;Paste signature</source>
        <translation>署名を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Change &amp;org</source>
        <translation>組織を変更(&amp;O)</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>送信されませんでした。</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>保存しました。%1 に送信中です。</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>所有者が変わり、メールが送信されることがあります。</translation>
    </message>
    <message>
        <source>Not used: %1 stays the owner of everybody you enter.</source>
        <translation>使用されません。入力する人全員の所有者は %1 のままです。</translation>
    </message>
    <message>
        <source>Create anyway and &amp;new</source>
        <translation>それでも作成して新規(&amp;N)</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>作成して新規(&amp;N)</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 を読み取れませんでした</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>組織が接続されていません</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Salesforce に接続するか、デモ組織をお試しください。</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新規レコード</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · アカウント %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>書き込み先: %1、%2、%3</translation>
    </message>
    <message>
        <source>Kept on this computer until %1 has it.</source>
        <translation>%1 に届くまで、このコンピューターに保管されます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Create %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>%2 に %1 を作成(&amp;C)</translation>
    </message>
    <message>
        <source>New %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>%2 の新規 %1</translation>
    </message>
    <message>
        <source>&amp;Create lead in %1</source>
        <translation>%1 にリードを作成(&amp;C)</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>%1 の新規リード</translation>
    </message>
    <message>
        <source>&amp;Create contact in %1</source>
        <translation>%1 に取引先責任者を作成(&amp;C)</translation>
    </message>
    <message>
        <source>New contact in %1</source>
        <translation>%1 の新規取引先責任者</translation>
    </message>
    <message>
        <source>&amp;Create account in %1</source>
        <translation>%1 に取引先を作成(&amp;C)</translation>
    </message>
    <message>
        <source>New account in %1</source>
        <translation>%1 の新規取引先</translation>
    </message>
    <message>
        <source>&amp;Create opportunity in %1</source>
        <translation>%1 に商談を作成(&amp;C)</translation>
    </message>
    <message>
        <source>New opportunity in %1</source>
        <translation>%1 の新規商談</translation>
    </message>
    <message>
        <source>&amp;Create task in %1</source>
        <translation>%1 に ToDo を作成(&amp;C)</translation>
    </message>
    <message>
        <source>New task in %1</source>
        <translation>%1 の新規 ToDo</translation>
    </message>
    <message>
        <source>&amp;Create in %1 anyway</source>
        <translation>それでも %1 に作成(&amp;C)</translation>
    </message>
    <message>
        <source>Some access is missing</source>
        <translation>アクセス権が不足しています</translation>
    </message>
    <message>
        <source>The form is not here yet</source>
        <translation>フォームがまだありません</translation>
    </message>
    <message>
        <source>%1 has used %2 of its %3 API calls of a day.</source>
        <comment>org, count, count</comment>
        <translation>%1 は 1 日の API 呼び出し %3 回のうち %2 回を使用しました。</translation>
    </message>
    <message>
        <source>All programs count. At the limit, records wait here until the org takes calls again.</source>
        <translation>すべてのプログラムの合計です。上限に達すると、組織が再び呼び出しを受け付けるまで、レコードはここで待機します。</translation>
    </message>
    <message>
        <source>Paste signature</source>
        <translation>署名を貼り付け</translation>
    </message>
    <message>
        <source>From a signature or a card</source>
        <translation>署名または名刺から</translation>
    </message>
    <message>
        <source>&amp;Signature or card</source>
        <translation>署名または名刺(&amp;S)</translation>
    </message>
    <message>
        <source>Another program offers a record. Finish this one first, then open it again.</source>
        <translation>別のプログラムからレコードが提示されています。先にこのレコードを完了してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Offered by a link</source>
        <translation>リンクで提示された内容</translation>
    </message>
    <message>
        <source>What the &amp;link says</source>
        <translation>リンクの内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to Connections</source>
        <translation>「接続」に移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>%1 を再接続(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Asking %1 for its fields</source>
        <comment>an org</comment>
        <translation>%1 に項目を問い合わせ中</translation>
    </message>
    <message>
        <source>Create this record first, or clear its fields: it would be lost.</source>
        <translation>先にこのレコードを作成するか、項目をクリアしてください。そのままでは失われます。</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>接続を読み取り中</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>接続を読み取れませんでした</translation>
    </message>
    <message>
        <source>Connect an org first</source>
        <translation>先に組織を接続してください</translation>
    </message>
    <message>
        <source>What you opened is kept until then.</source>
        <translation>開いた内容は、それまで保管されます。</translation>
    </message>
    <message>
        <source>The form is as it was.</source>
        <translation>フォームは元のままです。</translation>
    </message>
    <message>
        <source>Saving the record on this computer</source>
        <translation>レコードをこのコンピューターに保存しています</translation>
    </message>
</context>
<context>
    <name>patchbay::OpenedFiles</name>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open a vCard or a CSV file of leads</source>
        <translation>vCard またはリードの CSV ファイルを開く</translation>
    </message>
    <message>
        <source>vCards and CSV files</source>
        <translation>vCard と CSV ファイル</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
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
        <translation>アクセスが必要な理由: %1</translation>
    </message>
    <message>
        <source>Page from %1</source>
        <comment>%1 is a host name</comment>
        <translation>%1 のページ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
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
        <translation>判断を待っているレコードの扱いを決めます。</translation>
    </message>
    <message>
        <source>Create it anyway.</source>
        <translation>それでも作成します。</translation>
    </message>
    <message>
        <source>Write what was typed into this record instead, and forget the other.</source>
        <translation>入力された内容を代わりにこのレコードに書き込み、元のレコードを破棄します。</translation>
    </message>
    <message>
        <source>Create it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>試行に応答がなく、組織に届いている可能性があっても作成します。先にそこで確認してください。</translation>
    </message>
    <message>
        <source>Say either --create or --update ID.</source>
        <translation>--create または --update ID のどちらかを指定してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecision</name>
    <message>
        <source>A record, as “patchbayctl --json outbox list” names it.</source>
        <translation>「patchbayctl --json outbox list」で表示されるレコード。</translation>
    </message>
    <message>
        <source>Name one record by its outbox id: see “patchbayctl --json outbox list”.</source>
        <translation>outbox の ID でレコードを 1 つ指定してください。「patchbayctl --json outbox list」を参照してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDiscard</name>
    <message>
        <source>Forgets a record that was not sent.</source>
        <translation>送信されなかったレコードを破棄します。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認しません。</translation>
    </message>
    <message>
        <source>Forget it even though an attempt went unanswered and the org may have it.</source>
        <translation>試行に応答がなく、組織に届いている可能性があっても破棄します。</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>破棄しました。</translation>
    </message>
    <message>
        <source>Forget %1? It was not sent. (yes/no)</source>
        <extracomment>%1 is a person or company</extracomment>
        <translation>%1 を破棄しますか？ 送信されていません。(yes/no)</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxList</name>
    <message>
        <source>Lists records written here, newest first.</source>
        <translation>ここで書き込まれたレコードを、新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>Only this state: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>この状態のもののみ: queued、sending、sent、rejected、uncertain、needs_decision。</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>表示する最大件数（デフォルトは 100）。</translation>
    </message>
    <message>
        <source>--limit takes a number, --state one of: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>--limit には数値を、--state には次のいずれかを指定してください: queued、sending、sent、rejected、uncertain、needs_decision。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxReassign</name>
    <message>
        <source>Lets a record go out as the account that is connected now.</source>
        <translation>現在接続しているアカウントでレコードを送信できるようにします。</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection (default: the record&apos;s own).</source>
        <translation>接続の ID、名前、組織、またはアカウント（デフォルトはレコード自身の接続）。</translation>
    </message>
    <message>
        <source>Send it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>試行に応答がなく、組織に届いている可能性があっても送信します。先にそこで確認してください。</translation>
    </message>
    <message>
        <source>It goes out to %1 as %2.</source>
        <translation>%2 として %1 に送信されます。</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxRetry</name>
    <message>
        <source>Sends a record again that the org refused.</source>
        <translation>組織が拒否したレコードを再送信します。</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxSend</name>
    <message>
        <source>Sends what waits and is due, then says what is left.</source>
        <translation>待機中で送信時刻になったものを送信し、残りを表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n records need you: see “patchbayctl outbox list”.</source>
        <translation>
            <numerusform>%Ln 件のレコードで対応が必要です。「patchbayctl outbox list」を参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>すべて送信済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait.</source>
        <translation>
            <numerusform>%Ln 件のレコードがまだ待機中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseDialog</name>
    <message>
        <source>Turn off the lock</source>
        <translation>ロックをオフにする</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>ウィンドウをロック</translation>
    </message>
    <message>
        <source>Patchbay opens without a question then.</source>
        <translation>以後、Patchbay は確認なしで開きます。</translation>
    </message>
    <message>
        <source>You are asked for it when Patchbay starts and after you were away. It cannot be told to you again.</source>
        <translation>Patchbay の起動時と離席後に入力を求められます。後から確認することはできません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>オフにする(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>パスフレーズを設定(&amp;S)</translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseFields</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新しいパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>もう一度入力(&amp;A)</translation>
    </message>
</context>
<context>
    <name>patchbay::PasteDialog</name>
    <message>
        <source>Finish signing in to %1</source>
        <translation>%1 へのサインインを完了</translation>
    </message>
    <message>
        <source>Sign in in the browser. The page that comes last may not open: that does not matter. Copy the whole address of that page from the browser&apos;s address line, and paste it here.</source>
        <translation>ブラウザーでサインインしてください。最後のページは開かないことがありますが、問題ありません。そのページのアドレス全体をブラウザーのアドレスバーからコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>&amp;Address of the last page</source>
        <translation>最後のページのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>It works once, for this sign-in, and is not kept.</source>
        <translation>このサインインで 1 回だけ使われ、保存されません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Use address</source>
        <translation>アドレスを使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>patchbay::PersonCreate</name>
    <message>
        <source>Creates a lead; prints its id once the org has it.</source>
        <translation>リードを作成し、組織に届いたらその ID を出力します。</translation>
    </message>
    <message>
        <source>Creates a contact; prints its id once the org has it.</source>
        <translation>取引先責任者を作成し、組織に届いたらその ID を出力します。</translation>
    </message>
</context>
<context>
    <name>patchbay::PolicyCommand</name>
    <message>
        <source>Tells what the administrator settled; checks a file.</source>
        <translation>管理者が定めた内容を表示します。ファイルの検査もできます。</translation>
    </message>
    <message>
        <source>A policy to be checked before it is put into force; may be left out.</source>
        <translation>施行前に検査するポリシー。省略できます。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 can be put into force.</source>
        <translation>%1 は施行できます。</translation>
    </message>
    <message>
        <source>There is no policy: %1 does not exist.</source>
        <translation>ポリシーはありません。%1 が存在しません。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionBand</name>
    <message>
        <source>Writes to</source>
        <comment>followed by the name of an org</comment>
        <translation>書き込み先</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionQuestion</name>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>%Ln 件のリードをインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s) into production?</source>
        <translation>
            <numerusform>%Ln 件のリードを本番にインポートしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production org. People there may be notified. Type its name to go on.</source>
        <translation>%1 は本番組織です。組織の人に通知が届くことがあります。続行するには、組織の名前を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Name of the org</source>
        <translation>組織の名前(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Create %n lead(s)</source>
        <translation>
            <numerusform>%Ln 件のリードを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Org</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>処理</translation>
    </message>
    <message numerus="yes">
        <source>%1; leave out %n row(s) with errors</source>
        <comment>%1: create some leads</comment>
        <translation>
            <numerusform>%1、エラーのある %Ln 行を除外</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileExport</name>
    <message>
        <source>Writes settings and names to take along, without any token or secret.</source>
        <translation>持ち運び用に、設定と名前を書き出します。トークンやシークレットは含みません。</translation>
    </message>
    <message>
        <source>Where to; left out: the standard output.</source>
        <translation>出力先。省略した場合は標準出力。</translation>
    </message>
    <message>
        <source>%1 is written. It holds no token and no secret.</source>
        <translation>%1 を書き出しました。トークンもシークレットも含まれていません。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileImport</name>
    <message>
        <source>Takes over settings and names of an exported profile.</source>
        <translation>エクスポートしたプロファイルの設定と名前を取り込みます。</translation>
    </message>
    <message>
        <source>The profile; - reads it from standard input.</source>
        <translation>プロファイル。「-」を指定すると、標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Let its definitions take the place of those of the same providers here. Whoever made the profile then says where tokens go.</source>
        <translation>ここにある同じプロバイダーの定義を、プロファイルの定義で置き換えます。トークンの送信先は、プロファイルの作成者が決めることになります。</translation>
    </message>
    <message>
        <source>Name the profile to import.</source>
        <translation>インポートするプロファイルを指定してください。</translation>
    </message>
    <message>
        <source>It would replace the definition of %1, and so say where its tokens go. Add --replace if you trust whoever made it.</source>
        <translation>%1 の定義が置き換えられ、そのトークンの送信先も決まることになります。作成者を信頼する場合は --replace を付けてください。</translation>
    </message>
    <message>
        <source>The profile is taken over. Client secrets are entered anew, with “patchbayctl provider set”.</source>
        <translation>プロファイルを取り込みました。クライアントシークレットは「patchbayctl provider set」で改めて入力してください。</translation>
    </message>
    <message>
        <source>To be connected: %1</source>
        <translation>接続が必要: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderAdd</name>
    <message>
        <source>Adds a provider that a definition file describes.</source>
        <translation>定義ファイルに記述されたプロバイダーを追加します。</translation>
    </message>
    <message>
        <source>Even where there is a provider of that id: yours is used instead.</source>
        <translation>同じ ID のプロバイダーがあっても追加し、代わりに独自のものを使用します。</translation>
    </message>
    <message>
        <source>The definition; - reads it from standard input.</source>
        <translation>定義。「-」を指定すると、標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Name the definition file.</source>
        <translation>定義ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is added (%2).</source>
        <extracomment>%1 is a provider, %2 the file that describes it</extracomment>
        <translation>%1 を追加しました（%2）。</translation>
    </message>
    <message>
        <source>There is a provider “%1” already: add --replace to put yours in its place.</source>
        <translation>「%1」というプロバイダーはすでにあります。独自のものに置き換えるには --replace を追加してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCheck</name>
    <message>
        <source>Asks a provider whether it knows your app; nobody signs in.</source>
        <translation>アプリが登録されているかをプロバイダーに問い合わせます。サインインは行いません。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCommand</name>
    <message>
        <source>Its id, as “patchbayctl provider list” names it.</source>
        <translation>「patchbayctl provider list」で表示される ID。</translation>
    </message>
    <message>
        <source>Name the provider.</source>
        <translation>プロバイダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>「%1」というプロバイダーはありません。「patchbayctl provider list」を参照してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderList</name>
    <message>
        <source>Lists what can be connected.</source>
        <translation>接続できるものを一覧表示します。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>From</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderPages</name>
    <message>
        <source>%1 is on your page now</source>
        <translation>%1 をページに追加しました</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>ファイルを作成しました</translation>
    </message>
    <message>
        <source>Put the provider&apos;s addresses into %1. The card changes as you save; what is wrong in the file is told here.</source>
        <translation>プロバイダーのアドレスを %1 に記入してください。保存するとカードに反映され、ファイルの誤りはここに表示されます。</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Reset the settings of %1?</source>
        <comment>a service</comment>
        <translation>%1 の設定をリセットしますか？</translation>
    </message>
    <message>
        <source>Client id, client secret, scopes and sign-in address are deleted, the secret in your keychain too. Accounts that are connected stay; to connect another, you enter an app again.</source>
        <translation>クライアント ID、クライアントシークレット、スコープ、サインイン先を削除します。シークレットはキーチェーンからも削除されます。接続済みのアカウントはそのまま残ります。別のアカウントを接続するには、アプリをもう一度入力します。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderRemove</name>
    <message>
        <source>Removes a provider that you added, with its settings.</source>
        <translation>追加したプロバイダーを、その設定とともに削除します。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認しません。</translation>
    </message>
    <message>
        <source>%1 comes with Patchbay or from your administrator: only providers that you added can be removed.</source>
        <translation>%1 は Patchbay に付属しているか、管理者が用意したものです。削除できるのは、ご自身で追加したプロバイダーだけです。</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes.</source>
        <translation>ここでは確認できません。--yes を追加してください。</translation>
    </message>
    <message>
        <source>Remove %1? [yes/no]</source>
        <translation>%1 を削除しますか？ [yes/no]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も行いませんでした。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it first.</source>
        <translation>%1 は接続されています。先に切断してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSet</name>
    <message>
        <source>Sets up a provider: your own app, scopes, login host.</source>
        <translation>プロバイダーを設定します: 独自のアプリ、スコープ、ログインホスト。</translation>
    </message>
    <message>
        <source>Erase the client secret from the keychain.</source>
        <translation>クライアントシークレットをキーチェーンから消去します。</translation>
    </message>
    <message>
        <source>Why access is wanted, as its card says it; empty: its own words.</source>
        <translation>カードに表示される、アクセスを必要とする理由。空の場合はプロバイダー既定の文言。</translation>
    </message>
    <message>
        <source>How the window signs in: embedded or browser; empty: the usual way.</source>
        <translation>ウィンドウでのサインイン方法: embedded または browser。空の場合は通常の方法。</translation>
    </message>
    <message>
        <source>Show its card on the first page of the window: yes or no.</source>
        <translation>カードをウィンドウの最初のページに表示するかどうか: yes または no。</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>変更内容を指定してください。--help を参照してください。</translation>
    </message>
    <message>
        <source>Say either --no-secret or where the secret is read from.</source>
        <translation>--no-secret か、シークレットの読み取り元のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no address of %2.</source>
        <comment>a host, a provider</comment>
        <translation>「%1」は %2 のアドレスではありません。</translation>
    </message>
    <message>
        <source>--reason takes one line of at most %1 letters.</source>
        <translation>--reason には、%1 文字以内の 1 行を指定してください。</translation>
    </message>
    <message>
        <source>%1 has no such way to sign in.</source>
        <comment>a provider</comment>
        <translation>%1 にそのようなサインイン方法はありません。</translation>
    </message>
    <message>
        <source>--on-home takes yes or no.</source>
        <translation>--on-home には yes または no を指定してください。</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <comment>a provider</comment>
        <translation>%1 を設定しました。</translation>
    </message>
    <message>
        <source>%1 is set up. What is connected already goes on as it is.</source>
        <comment>a provider</comment>
        <translation>%1 を設定しました。すでに接続しているものは現在のままです。</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsPage</name>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Your administrator settled a part of it: see Settings, Administrator.</source>
        <translation>一部は管理者が定めています。「設定」の「管理者」を参照してください。</translation>
    </message>
    <message>
        <source>Your own domain</source>
        <translation>独自のドメイン</translation>
    </message>
    <message>
        <source>My &amp;Domain</source>
        <translation>私のドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Client id (consumer key)</source>
        <translation>クライアント ID（コンシューマー鍵）(&amp;C)</translation>
    </message>
    <message>
        <source>Settled by your administrator.</source>
        <translation>管理者が定めています。</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>クライアントシークレット(&amp;E)</translation>
    </message>
    <message>
        <source>If set, it is kept in your keychain. Leave it empty when the app does not ask for one.</source>
        <translation>設定した場合、キーチェーンに保管されます。アプリで不要な場合は空のままにしてください。</translation>
    </message>
    <message>
        <source>&amp;Why Patchbay wants access</source>
        <translation>Patchbay がアクセスを必要とする理由(&amp;W)</translation>
    </message>
    <message>
        <source>Shown on the card and when you sign in.</source>
        <translation>カードと、サインイン時に表示されます。</translation>
    </message>
    <message>
        <source>Not saved: another window saved other settings meanwhile.</source>
        <translation>保存されませんでした。その間に別のウィンドウがほかの設定を保存しました。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存されませんでした。</translation>
    </message>
    <message>
        <source>My Domain of your org</source>
        <translation>組織の「私のドメイン」</translation>
    </message>
    <message>
        <source>Asks %1 whether it knows this app. Nobody signs in, and nothing is saved.</source>
        <translation>このアプリが認識されるかどうかを %1 に問い合わせます。サインインは行われず、何も保存されません。</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>steps</comment>
        <translation>%2 件中 %1 件を確認済み</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (none yet)</source>
        <translation>%1 の設定のアプリ（まだありません）(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (%2)</source>
        <comment>%2 is a client id</comment>
        <translation>%1 の設定のアプリ（%2）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;An app of this connection&apos;s own</source>
        <translation>この接続専用のアプリ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>%1 をブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use those</source>
        <translation>その設定を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>自分の設定を保存(&amp;M)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsViewModel</name>
    <message>
        <source>%1 settings</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>App and scopes of %1</source>
        <comment>a connection</comment>
        <translation>%1 のアプリとスコープ</translation>
    </message>
    <message>
        <source>Connect %1 with another app</source>
        <comment>a provider</comment>
        <translation>別のアプリで %1 に接続</translation>
    </message>
    <message>
        <source>Used by every %1 connection made from now on, unless a connection has its own.</source>
        <translation>専用の設定がない限り、今後作成するすべての %1 接続で使用されます。</translation>
    </message>
    <message>
        <source>Used by this connection alone, once you have signed in again. Until then it goes on as it is.</source>
        <translation>再度サインインした後、この接続だけで使用されます。それまでは現在のままです。</translation>
    </message>
    <message>
        <source>Used by the connection you make now, and by no other.</source>
        <translation>今作成する接続だけで使用されます。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save and reconnect</source>
        <translation>保存して再接続(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>This is not an address of %1. Copy it from the browser while you are signed in.</source>
        <translation>%1 のアドレスではありません。サインイン中のブラウザーからコピーしてください。</translation>
    </message>
    <message>
        <source>Patchbay uses the sign-in address %1 instead.</source>
        <translation>Patchbay は代わりにサインインアドレス %1 を使用します。</translation>
    </message>
    <message>
        <source>%1 has no app in its settings yet. Enter one of this connection&apos;s own.</source>
        <translation>%1 の設定にはまだアプリがありません。この接続専用のアプリを入力してください。</translation>
    </message>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>長すぎます。%1 文字までです。</translation>
    </message>
    <message>
        <source>The client id is missing. Copy it from your app.</source>
        <translation>クライアント ID がありません。アプリからコピーしてください。</translation>
    </message>
    <message>
        <source>A client id has no blanks. Copy it again, without the line around it.</source>
        <translation>クライアント ID に空白は使えません。前後の文字を含めずに、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>サインインアドレス</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>with a client secret</source>
        <translation>クライアントシークレットあり</translation>
    </message>
    <message>
        <source>without a client secret</source>
        <translation>クライアントシークレットなし</translation>
    </message>
    <message>
        <source>They are the same as yours.</source>
        <translation>ご自身の設定と同じです。</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>保存された設定: %1。</translation>
    </message>
    <message>
        <source>%1 answers there.</source>
        <translation>そこで %1 が応答しています。</translation>
    </message>
    <message>
        <source>%1 takes the client id, the scopes and all redirect URIs so far.</source>
        <translation>%1 は、クライアント ID、スコープ、すべてのリダイレクト URI を今のところ受け付けています。</translation>
    </message>
    <message>
        <source>Whether the redirect URIs are registered shows when somebody signs in.</source>
        <translation>リダイレクト URI が登録されているかどうかは、サインイン時にわかります。</translation>
    </message>
    <message>
        <source>%1 knows this app.</source>
        <translation>%1 にこのアプリが登録されています。</translation>
    </message>
    <message>
        <source>Whether the client id is right shows when somebody signs in.</source>
        <translation>クライアント ID が正しいかどうかは、サインイン時にわかります。</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>保存して接続(&amp;S)</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderShow</name>
    <message>
        <source>Tells how a provider is set up, and how to set it up.</source>
        <translation>プロバイダーの設定内容と、設定の方法を表示します。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Login host</source>
        <translation>ログインホスト</translation>
    </message>
    <message>
        <source>Login hosts there are</source>
        <translation>選択可能なログインホスト</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Scopes there are</source>
        <translation>選択可能なスコープ</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>To set it up</source>
        <translation>設定の手順</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderTile</name>
    <message>
        <source>%1 %2</source>
        <comment>a verb like Connect, a provider</comment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProxySet</name>
    <message>
        <source>Chooses the proxy: HOST:PORT, the system&apos;s, or none.</source>
        <comment>HOST:PORT is typed</comment>
        <translation>プロキシを選びます: HOST:PORT、システムのプロキシ、またはプロキシなし。</translation>
    </message>
    <message>
        <source>HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system or none.</source>
        <translation>HOST:PORT、http://HOST:PORT、socks5://HOST:PORT、system、または none。</translation>
    </message>
    <message>
        <source>The user name the proxy wants. Its password is asked for, or is a line of standard input.</source>
        <translation>プロキシが求めるユーザー名。パスワードは、入力を求められるか、標準入力の 1 行として読み取られます。</translation>
    </message>
    <message>
        <source>Say which proxy: HOST:PORT, system or none.</source>
        <translation>プロキシを指定してください: HOST:PORT、system、または none。</translation>
    </message>
    <message>
        <source>Only a proxy of your own has a user.</source>
        <translation>ユーザーを指定できるのは、独自のプロキシだけです。</translation>
    </message>
    <message>
        <source>--user takes the user name the proxy wants.</source>
        <translation>--user にはプロキシが求めるユーザー名を指定してください。</translation>
    </message>
    <message>
        <source>Password of the proxy:</source>
        <translation>プロキシのパスワード:</translation>
    </message>
    <message>
        <source>The proxy is set, but its password is not kept.</source>
        <translation>プロキシは設定されましたが、パスワードは保管されていません。</translation>
    </message>
    <message>
        <source>The proxy is set, but the password before is still in the keychain.</source>
        <translation>プロキシは設定されましたが、以前のパスワードがまだキーチェーンに残っています。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>使用中: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProxyShow</name>
    <message>
        <source>Tells by which proxy requests leave this computer.</source>
        <translation>リクエストがどのプロキシを経由してこのコンピューターから送信されるかを表示します。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>使用中: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>ユーザー: %1</translation>
    </message>
    <message>
        <source>Password: in your keychain</source>
        <translation>パスワード: キーチェーンに保管</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>パスワード: なし</translation>
    </message>
</context>
<context>
    <name>patchbay::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickEntry</name>
    <message>
        <source>Quick &amp;lead</source>
        <translation>クイックリード(&amp;L)</translation>
    </message>
    <message>
        <source>Quick &amp;contact</source>
        <translation>クイック取引先責任者(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show Patchbay</source>
        <translation>Patchbay を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickWindow</name>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>取引先責任者</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>保存しました。%1 に送信中です。</translation>
    </message>
    <message>
        <source>&amp;Create contact</source>
        <translation>取引先責任者を作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create lead</source>
        <translation>リードを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>クイック取引先責任者</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>クイックリード</translation>
    </message>
    <message>
        <source>Writes to %1, %2</source>
        <translation>書き込み先: %1、%2</translation>
    </message>
    <message>
        <source>No org is connected.</source>
        <translation>組織が接続されていません。</translation>
    </message>
    <message>
        <source>Already in %1: %2 (%3). “All fields” shows it and updates it.</source>
        <translation>すでに %1 にあります: %2（%3）。「すべての項目」で表示、更新できます。</translation>
    </message>
    <message>
        <source>Not in %1 yet.</source>
        <translation>まだ %1 にありません。</translation>
    </message>
    <message>
        <source>Looking in %1…</source>
        <translation>%1 を検索しています…</translation>
    </message>
    <message>
        <source>An e-mail address is enough. The name is saved as “NA” and marked To complete.</source>
        <translation>メールアドレスだけで十分です。名前は「NA」として保存され、「要補完」になります。</translation>
    </message>
    <message>
        <source>No company yet? The lead is saved with “Unknown” and marked To complete.</source>
        <translation>会社がまだわかりませんか？ リードは「Unknown」として保存され、「要補完」になります。</translation>
    </message>
    <message>
        <source>Chan&amp;ge org</source>
        <translation>組織を変更(&amp;G)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreate</name>
    <message>
        <source>Creates a record of any kind; prints its id once the org has it.</source>
        <translation>任意の種類のレコードを作成し、組織に届いたらその ID を出力します。</translation>
    </message>
    <message>
        <source>The object&apos;s API name: Opportunity, Visit__c.</source>
        <translation>オブジェクトの API 参照名: Opportunity、Visit__c。</translation>
    </message>
    <message>
        <source>Name the kind of record first, as Opportunity or Visit__c.</source>
        <translation>先に Opportunity や Visit__c のようにレコードの種類を指定してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreation</name>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>接続の ID、名前、組織、またはアカウント。</translation>
    </message>
    <message>
        <source>A repeat with the same key creates nothing new.</source>
        <translation>同じキーで繰り返しても、新しいものは作成されません。</translation>
    </message>
    <message>
        <source>Do not run the org&apos;s assignment rule.</source>
        <translation>組織の割り当てルールを実行しません。</translation>
    </message>
    <message>
        <source>Create it even if the org&apos;s duplicate rule warns, or the address is known there.</source>
        <translation>組織の重複ルールが警告しても、アドレスがすでに登録されていても、作成します。</translation>
    </message>
    <message>
        <source>Return as soon as it is on disk; a running Patchbay sends it.</source>
        <translation>ディスクに保存したらすぐに戻ります。送信は実行中の Patchbay が行います。</translation>
    </message>
    <message>
        <source>Any other field, by API name; - reads a JSON object of fields from standard input.</source>
        <translation>その他の項目（API 参照名で指定）。「-」を指定すると、標準入力から項目の JSON オブジェクトを読み取ります。</translation>
    </message>
    <message>
        <source>--%1 takes one line, without control characters.</source>
        <translation>--%1 は 1 行で、制御文字は使えません。</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordEffects</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Try now: %1</source>
        <translation>今すぐ試す: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFind</name>
    <message>
        <source>Finds records in the org by e-mail address or name.</source>
        <translation>メールアドレスまたは名前で組織のレコードを検索します。</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>接続の ID、名前、組織、またはアカウント。</translation>
    </message>
    <message>
        <source>Kinds to search by name, separated by commas (default: %1).</source>
        <translation>名前で検索する種類。カンマ区切り（デフォルト: %1）。</translation>
    </message>
    <message>
        <source>An e-mail address, looked for among leads and contacts; or a part of a name.</source>
        <translation>リードと取引先責任者から検索するメールアドレス、または名前の一部。</translation>
    </message>
    <message>
        <source>Say what to look for: two letters at least, or an e-mail address.</source>
        <translation>検索する内容を指定してください: 2 文字以上、またはメールアドレス。</translation>
    </message>
    <message>
        <source>--object takes API names, as Lead,Contact.</source>
        <translation>--object には Lead,Contact のように API 参照名を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFormWidget</name>
    <message>
        <source>Show one more field</source>
        <translation>あと 1 個の項目を表示</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fields</source>
        <translation>
            <numerusform>あと %Ln 個の項目を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordHead</name>
    <message>
        <source>Kind of record</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>レコードタイプ</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>その他(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordMatches</name>
    <message>
        <source>created %1</source>
        <translation>作成: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordNews</name>
    <message>
        <source>Records need you</source>
        <translation>レコードの対応が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were rejected or are uncertain.</source>
        <translation>
            <numerusform>%Ln 件のレコードが拒否されたか、不確定です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>アクティビティを開く</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordOpen</name>
    <message>
        <source>Opens a record&apos;s page in the browser.</source>
        <translation>レコードのページをブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>接続の ID、名前、組織、またはアカウント。</translation>
    </message>
    <message>
        <source>Print the address and open nothing.</source>
        <translation>アドレスを出力するだけで、何も開きません。</translation>
    </message>
    <message>
        <source>The record&apos;s id.</source>
        <translation>レコードの ID。</translation>
    </message>
    <message>
        <source>Name a record by its id of 15 or 18 characters.</source>
        <translation>15 文字または 18 文字の ID でレコードを指定してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordPages</name>
    <message>
        <source>New record</source>
        <translation>新規レコード</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>%1 is deleted again</source>
        <translation>%1 は再び削除されました</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>%1 を破棄しますか？</translation>
    </message>
    <message>
        <source>It is kept nowhere else. Patchbay neither sends it nor looks for it any more.</source>
        <translation>ほかの場所には保管されていません。Patchbay は以後、送信も確認も行いません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Delete %1 in %2?</source>
        <translation>%2 の %1 を削除しますか？</translation>
    </message>
    <message>
        <source>It is deleted there for everybody, with what was added to it since. An admin can restore it from the recycle bin for some days.</source>
        <translation>後から追加された内容も含め、全員に対して削除されます。数日間は、管理者がごみ箱から復元できます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>It was written for another user. %1 will name %2 as the one who created it.</source>
        <translation>これは別のユーザー用に書き込まれています。%1 では %2 が作成者になります。</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>すでに届いている可能性があります。先にそこで確認してください。</translation>
    </message>
    <message>
        <source>Send %1 as %2?</source>
        <translation>%1 を %2 として送信しますか？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Discard this run of “%1”?</source>
        <translation>「%1」のこの実行を破棄しますか？</translation>
    </message>
    <message>
        <source>It is not done for %1, and Patchbay forgets it. The record stays as it is.</source>
        <translation>%1 に対しては実行されず、Patchbay から消去されます。レコードはそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 is discarded</source>
        <translation>%1 を破棄しました</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>%1 is not back yet</source>
        <translation>%1 はまだ元に戻っていません</translation>
    </message>
    <message>
        <source>It could not be written to this computer, or another record has come under its key. Patchbay holds it until it ends.</source>
        <translation>このコンピューターに書き込めなかったか、同じキーで別のレコードが作成されています。Patchbay が終了するまで保持します。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>New record, choose its kind</source>
        <translation>新規レコード（種類を選択）</translation>
    </message>
    <message>
        <source>The run of “%1” is discarded</source>
        <translation>「%1」の実行を破棄しました</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>開けませんでした</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新規リード</translation>
    </message>
    <message>
        <source>%1 is neither a vCard nor a CSV file</source>
        <comment>a file</comment>
        <translation>%1 は vCard でも CSV ファイルでもありません</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <comment>a file</comment>
        <translation>%1 を読み取れませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>%Ln 件のレコードを破棄しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) discarded</source>
        <translation>
            <numerusform>%Ln 件の実行を破棄しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The run of “%1” is not back yet</source>
        <translation>「%1」の実行はまだ元に戻っていません</translation>
    </message>
    <message>
        <source>It could not be written to this computer. Patchbay holds it until it ends.</source>
        <translation>このコンピューターに書き込めませんでした。Patchbay が終了するまで保持します。</translation>
    </message>
    <message>
        <source>The run of “%1” cannot come back</source>
        <translation>「%1」の実行は元に戻せません</translation>
    </message>
    <message>
        <source>Its record is no longer on this computer.</source>
        <translation>そのレコードは、このコンピューターにもうありません。</translation>
    </message>
    <message>
        <source>Bringing back what was discarded</source>
        <translation>破棄したものを元に戻しています</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not back yet</source>
        <translation>
            <numerusform>%Ln 件のレコードがまだ元に戻っていません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written to this computer, or other records have come under their keys. Patchbay holds them until it ends.</source>
        <comment>names of records</comment>
        <translation>%1：このコンピューターに書き込めなかったか、同じキーで別のレコードが登録されています。Patchbay は終了するまで保持します。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not back yet</source>
        <translation>
            <numerusform>%Ln 件の実行がまだ元に戻っていません</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written to this computer. Patchbay holds them until it ends.</source>
        <translation>このコンピューターに書き込めませんでした。Patchbay は終了するまで保持します。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot come back</source>
        <translation>
            <numerusform>%Ln 件の実行は元に戻せません</numerusform>
        </translation>
    </message>
    <message>
        <source>Their records are no longer on this computer.</source>
        <translation>それらのレコードは、このコンピューターにもうありません。</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordResultView</name>
    <message>
        <source>To complete</source>
        <translation>要補完</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>デモ組織で開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>Salesforce で開く(&amp;O)</translation>
    </message>
    <message>
        <source>%1. By the automation “%2”.</source>
        <comment>how it stands</comment>
        <translation>%1。自動化「%2」によるものです。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it stands, why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>If it has one for this lead; otherwise it is yours.</source>
        <translation>このリードに該当するルールがある場合です。ない場合は、所有者はあなたです。</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 件のレコード</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%Ln 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit this contact</source>
        <translation>この取引先責任者を編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit this lead</source>
        <translation>このリードを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>新規リード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>新規取引先責任者(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>新規レコード(&amp;N)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
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
        <translation>%1 を %2 で更新しました</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>取引先責任者</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ToDo</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>%1 may not take records from Patchbay: the connection lacks %2.</source>
        <extracomment>%1 is an org, %2 scopes: &quot;api or full&quot;</extracomment>
        <translation>%1 は Patchbay からのレコードを受け付けられません。接続に %2 がありません。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between scopes</comment>
        <translation> または </translation>
    </message>
</context>
<context>
    <name>patchbay::RedirectUris</name>
    <message>
        <source>Redirect URIs</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>Redirect URI %1 of %2</source>
        <comment>read out: which of how many</comment>
        <translation>リダイレクト URI（%2 個中 %1 個目）</translation>
    </message>
    <message>
        <source>Copy all of them into the app, exactly.</source>
        <translation>すべてをそのままアプリにコピーしてください。</translation>
    </message>
    <message>
        <source>Copy it into the app, exactly.</source>
        <translation>そのままアプリにコピーしてください。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovableChip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovalViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts that are not named here</comment>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Of service</source>
        <translation>サービス別</translation>
    </message>
    <message>
        <source>With tag</source>
        <translation>タグ別</translation>
    </message>
    <message>
        <source>Of tenant</source>
        <translation>テナント別</translation>
    </message>
    <message>
        <source>All accounts (%1)</source>
        <comment>a number</comment>
        <translation>すべてのアカウント（%1）</translation>
    </message>
    <message>
        <source>Nothing is disconnected</source>
        <translation>何も切断されません</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)?</source>
        <translation>
            <numerusform>%Ln 個のアカウントを切断しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service is told to end the access, and the tokens are deleted from your keychain. What was written stays in Activity.</source>
        <translation>各サービスにアクセスの終了を依頼し、トークンをキーチェーンから削除します。書き込んだ内容はアクティビティに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)</source>
        <translation>
            <numerusform>%Ln 個のアカウントを切断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected</source>
        <translation>
            <numerusform>%Ln 個のアカウントを切断しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not wholly removed yet</source>
        <translation>
            <numerusform>%Ln 個のアカウントがまだ完全に削除されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Their cards say what is left. Patchbay tries again.</source>
        <translation>残っている内容はカードに表示されます。Patchbay がもう一度試します。</translation>
    </message>
    <message>
        <source>Nothing is removed</source>
        <translation>何も削除されません</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>接続しているアカウントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected: each service is told to end the access, and the tokens are deleted from your keychain.</source>
        <translation>
            <numerusform>%Ln 個のアカウントが切断されます。各サービスにアクセスの終了を依頼し、トークンをキーチェーンから削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>どの組織にもない %Ln 件のレコードが失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n record(s) is deleted here. Export it first to keep it.</source>
        <translation>
            <numerusform>%Ln 件のレコードの履歴がここから削除されます。残すには、先にエクスポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings, the demo org and all else that Patchbay keeps on this computer is deleted. Patchbay ends then.</source>
        <translation>設定、デモ組織など、Patchbay がこのコンピューターに保管しているものがすべて削除されます。その後、Patchbay は終了します。</translation>
    </message>
    <message>
        <source>Not everything is removed</source>
        <translation>すべては削除されていません</translation>
    </message>
    <message>
        <source>Your keychain did not delete everything</source>
        <translation>キーチェーンで一部が削除されませんでした</translation>
    </message>
    <message>
        <source>Unlock it, then remove everything once more. Until then Patchbay keeps what it needs to find them.</source>
        <translation>ロックを解除してから、もう一度すべてを削除してください。それまで Patchbay は、それらを見つけるために必要な情報を保管します。</translation>
    </message>
    <message>
        <source>The access may stay valid there until you end it yourself.</source>
        <translation>そこでのアクセスは、ご自身で終了するまで有効な場合があります。</translation>
    </message>
</context>
<context>
    <name>patchbay::RemoveEverythingCommand</name>
    <message>
        <source>Removes all that Patchbay keeps on this computer.</source>
        <translation>Patchbay がこのコンピューターに保管しているものをすべて削除します。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認しません。</translation>
    </message>
    <message>
        <source>Also remove the provider files you wrote.</source>
        <translation>作成したプロバイダーファイルも削除します。</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes if that is meant.</source>
        <translation>ここでは確認できません。実行する場合は --yes を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are disconnected.</source>
        <translation>
            <numerusform>%Ln 個の接続が切断されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>どの組織にもない %Ln 件のレコードが失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history, the settings and the demo org are deleted.</source>
        <translation>履歴、設定、デモ組織が削除されます。</translation>
    </message>
    <message>
        <source>Remove everything from this computer? [yes/no]</source>
        <translation>このコンピューターからすべてを削除しますか？ [yes/no]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も行いませんでした。</translation>
    </message>
    <message>
        <source>%1: the access may stay valid at %2 until you end it there.</source>
        <translation>%1: %2 でのアクセスは、そこで終了するまで有効な場合があります。</translation>
    </message>
    <message>
        <source>%1: the keychain did not delete its secret.</source>
        <translation>%1: キーチェーンがシークレットを削除しませんでした。</translation>
    </message>
    <message>
        <source>Nothing of Patchbay is left on this computer.</source>
        <translation>このコンピューターに Patchbay のものは何も残っていません。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. What is needed to find them is kept.</source>
        <translation>キーチェーンのロックを解除してから、もう一度お試しください。それらを見つけるために必要な情報は保管されています。</translation>
    </message>
</context>
<context>
    <name>patchbay::RunCommand</name>
    <message>
        <source>Runs a program that finds a token in its environment.</source>
        <translation>環境変数でトークンを受け取るプログラムを実行します。</translation>
    </message>
    <message>
        <source>Renew the token unless it is good for so many seconds (default 60).</source>
        <translation>残りの有効期間がこの秒数（デフォルトは 60）に満たない場合、トークンを更新します。</translation>
    </message>
    <message>
        <source>The program, with its own arguments. It has ACCESS_TOKEN and INSTANCE_URL.</source>
        <translation>プログラムとその引数。ACCESS_TOKEN と INSTANCE_URL が渡されます。</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid には秒数を指定してください。</translation>
    </message>
    <message>
        <source>Say a connection and a command: run CONNECTION -- COMMAND.</source>
        <translation>接続とコマンドを指定してください: run CONNECTION -- COMMAND。</translation>
    </message>
</context>
<context>
    <name>patchbay::RunNews</name>
    <message>
        <source>Automations need you</source>
        <translation>自動化の対応が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed or may have been done.</source>
        <translation>
            <numerusform>%Ln 件の実行が失敗したか、すでに実行された可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>実行を表示</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsModel</name>
    <message>
        <source>It waits</source>
        <translation>待機中です</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>完了しました</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>実行されませんでした</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>届きましたか？</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>The automation was deleted: this cannot be tried again.</source>
        <translation>自動化が削除されたため、もう一度試すことはできません。</translation>
    </message>
    <message>
        <source>The automation is off. Switch it on, and this goes on by itself.</source>
        <translation>自動化がオフです。オンにすると、自動的に続行されます。</translation>
    </message>
    <message>
        <source>It goes out by itself, as quickly as the service allows.</source>
        <translation>サービスが許容する速さで、自動的に送信されます。</translation>
    </message>
    <message>
        <source>This run is no longer as it was when you decided. Look at it again.</source>
        <translation>この実行は、判断した時点から変わっています。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>削除済みの組織</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsPage</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>「%1」に一致する実行がありません</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>つづりを確認するか、検索語を短くしてください。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>No run is in this state.</source>
        <translation>この状態の実行はありません。</translation>
    </message>
    <message>
        <source>No automation has run yet</source>
        <translation>まだ自動化は実行されていません</translation>
    </message>
    <message>
        <source>What automations do for new records shows up here.</source>
        <translation>新しいレコードに対して自動化が行う処理がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も行いませんでした。</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>when</comment>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>when</comment>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Reading what automations did</source>
        <translation>自動化が行った内容を読み取り中</translation>
    </message>
    <message>
        <source>The runs could not be read</source>
        <translation>実行を読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>patchbay::ScopeBoxes</name>
    <message>
        <source>%1 Needed.</source>
        <translation>%1 必須です。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Only what is needed</source>
        <translation>必要なもののみ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>独自の選択</translation>
    </message>
</context>
<context>
    <name>patchbay::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>patchbay::SegmentedTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a filter and how many it shows, read out: &quot;Connected, 5&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>patchbay::Serve</name>
    <message>
        <source>Takes records from programs on this computer and sends them, until it is ended.</source>
        <translation>終了されるまで、このコンピューターのプログラムからレコードを受け取り、送信します。</translation>
    </message>
    <message>
        <source>Listen on this port of this computer (default %1).</source>
        <translation>このコンピューターのこのポートで待ち受けます（デフォルトは %1）。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port には 0～65535 の数値を指定してください。</translation>
    </message>
    <message>
        <source>Listening on %1. End with Ctrl+C.</source>
        <translation>%1 で待ち受けています。Ctrl+C で終了します。</translation>
    </message>
    <message>
        <source>Take the JSON, CSV and vCard files of this folder too: leads, and contacts from the folder “contacts” in it.</source>
        <translation>このフォルダーの JSON、CSV、vCard ファイルも受け取ります。リードになり、その中の「contacts」フォルダーのものは取引先責任者になります。</translation>
    </message>
    <message>
        <source>No tokens are handed out: your administrator has settled this.</source>
        <translation>トークンは渡されません。管理者がこれを定めています。</translation>
    </message>
    <message>
        <source>Tokens for your own programs: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</source>
        <translation>自分のプログラム用のトークン: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsPage</name>
    <message>
        <source>As the service prefers</source>
        <translation>サービスの推奨に従う</translation>
    </message>
    <message>
        <source>In Patchbay&apos;s window</source>
        <translation>Patchbay のウィンドウ</translation>
    </message>
    <message>
        <source>In my browser</source>
        <translation>自分のブラウザー</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存されませんでした。</translation>
    </message>
    <message>
        <source>From Activity only, within an hour: in their orgs they stay. What waits for you is kept.</source>
        <translation>アクティビティからのみ、1 時間以内に消去されます。組織には残ります。対応待ちのものは保管されます。</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>消去しない</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>どの組織にも何も書き込まれません。接続のテストと更新は引き続き行われます。</translation>
    </message>
    <message>
        <source>Nothing is written to any org. %1</source>
        <comment>the reason</comment>
        <translation>どの組織にも何も書き込まれません。%1</translation>
    </message>
    <message>
        <source>By a passphrase.</source>
        <translation>パスフレーズでロックします。</translation>
    </message>
    <message>
        <source>Not locked: there is no passphrase.</source>
        <translation>ロックされません。パスフレーズがありません。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>パスフレーズを設定(&amp;P)…</translation>
    </message>
    <message>
        <source>From any page.</source>
        <translation>どのページからでもロックできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: there is no policy on this computer.</source>
        <translation>なし: このコンピューターにポリシーはありません。</translation>
    </message>
    <message>
        <source>Nothing: the policy settles nothing.</source>
        <translation>なし: ポリシーは何も定めていません。</translation>
    </message>
    <message>
        <source>An administrator can settle what is on these pages by a policy file; the manual of patchbay tells how.</source>
        <translation>管理者は、これらのページの内容をポリシーファイルで定めることができます。方法は patchbay のマニュアルに記載されています。</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path</comment>
        <translation>定義元: %1</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>ローカルリクエスト</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsViewModel</name>
    <message>
        <source>Your administrator has settled this.</source>
        <translation>管理者がこれを定めています。</translation>
    </message>
    <message>
        <source>Your administrator requires the lock.</source>
        <translation>管理者がロックを必須にしています。</translation>
    </message>
</context>
<context>
    <name>patchbay::SetupStepsList</name>
    <message>
        <source>Step %1: %2</source>
        <translation>手順 %1: %2</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>手順 %1、完了: %2</translation>
    </message>
    <message>
        <source>Step %1, not right yet: %2</source>
        <translation>手順 %1、要修正: %2</translation>
    </message>
</context>
<context>
    <name>patchbay::SignIn</name>
    <message>
        <source>No browser could be opened here: open the address above yourself.</source>
        <translation>ここではブラウザーを開けませんでした。上のアドレスをご自身で開いてください。</translation>
    </message>
    <message>
        <source>Sign in here:</source>
        <translation>次のアドレスでサインインしてください:</translation>
    </message>
    <message>
        <source>Enter the code %1 here:</source>
        <translation>次のアドレスでコード %1 を入力してください:</translation>
    </message>
    <message>
        <source>Then paste the address of the last page here; a browser may say that it cannot open that page.</source>
        <translation>その後、最後のページのアドレスをここに貼り付けてください。ブラウザーに、そのページを開けないと表示されることがあります。</translation>
    </message>
    <message>
        <source>It is not shown.</source>
        <translation>入力内容は表示されません。</translation>
    </message>
    <message>
        <source>If the last page does not open, paste its address here. It is not shown.</source>
        <translation>最後のページが開かない場合は、そのアドレスをここに貼り付けてください。入力内容は表示されません。</translation>
    </message>
</context>
<context>
    <name>patchbay::SignInCommand</name>
    <message>
        <source>Connected: %1.</source>
        <translation>接続しました: %1。</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>「%1」というプロバイダーはありません。「patchbayctl provider list」を参照してください。</translation>
    </message>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Open no browser here: print the address, and read that of the last page from the terminal or the standard input.</source>
        <translation>ここではブラウザーを開きません。アドレスを出力し、最後のページのアドレスを端末または標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Print a code to be entered on another computer, where the provider has that.</source>
        <translation>プロバイダーが対応している場合、別のコンピューターで入力するコードを出力します。</translation>
    </message>
    <message>
        <source>Say either --paste or --device.</source>
        <translation>--paste または --device のどちらかを指定してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>手順 %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>patchbay::TableBlock</name>
    <message>
        <source>Save as CSV</source>
        <translation>CSV として保存</translation>
    </message>
</context>
<context>
    <name>patchbay::TestRecordDialogs</name>
    <message>
        <source>Create and delete</source>
        <translation>作成して削除</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
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
        <translation>「Patchbay test」というリードを %1 に作成し、すぐに削除します。割り当て、メール、自動化など、新しいリードに対して組織が自動で行う処理は、このリードに対しても行われます。</translation>
    </message>
    <message>
        <source>This is a production org.</source>
        <translation>これは本番組織です。</translation>
    </message>
    <message>
        <source>Create and delete a test lead in %1?</source>
        <translation>%1 でテストリードを作成して削除しますか？</translation>
    </message>
    <message>
        <source>A test lead was created in %1 and deleted again.</source>
        <translation>%1 でテストリードを作成し、削除しました。</translation>
    </message>
    <message>
        <source>The test lead was created, but not deleted: %1.</source>
        <translation>テストリードは作成されましたが、削除されていません: %1。</translation>
    </message>
    <message>
        <source>%1 Delete it there yourself.</source>
        <comment>why it was not deleted</comment>
        <translation>%1 そこでご自身で削除してください。</translation>
    </message>
    <message>
        <source>No answer came, so nobody knows whether the test lead was created.</source>
        <translation>応答がなかったため、テストリードが作成されたかどうかわかりません。</translation>
    </message>
    <message>
        <source>Look in %1 for a lead called “Patchbay test”, and delete it there.</source>
        <translation>%1 で「Patchbay test」というリードを探し、削除してください。</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: a duplicate rule of the org stopped it.</source>
        <translation>%1 はテストリードを受け付けませんでした。組織の重複ルールによって阻止されました。</translation>
    </message>
    <message>
        <source>Signing in and writing work. An older test lead may still be there.</source>
        <translation>サインインと書き込みは正常です。以前のテストリードが残っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: it wants %2.</source>
        <translation>%1 はテストリードを受け付けませんでした。%2 が必要です。</translation>
    </message>
    <message>
        <source>Signing in works. Leads from the form ask for these fields.</source>
        <translation>サインインは正常です。フォームでリードを入力する際は、これらの項目の入力を求められます。</translation>
    </message>
    <message>
        <source>No test lead was created in %1.</source>
        <translation>%1 にテストリードは作成されませんでした。</translation>
    </message>
    <message>
        <source>Creating a test lead in %1 and deleting it again</source>
        <translation>%1 でテストリードを作成して削除しています</translation>
    </message>
</context>
<context>
    <name>patchbay::ToComplete</name>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>No name or company</source>
        <translation>名前または会社なし</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>会社なし</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 を補完</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>まだ送信されていません</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>what a record lacks</comment>
        <translation>不足</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>入力日時</translation>
    </message>
    <message>
        <source>What is known by now</source>
        <translation>現在わかっている内容</translation>
    </message>
    <message>
        <source>Its connection is gone.</source>
        <translation>接続がなくなりました。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a person&apos;s name</comment>
        <translation>%1 を編集</translation>
    </message>
</context>
<context>
    <name>patchbay::ToCompleteList</name>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>Salesforce で開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Complete…</source>
        <translation>補完(&amp;C)…</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>開けませんでした。</translation>
    </message>
    <message>
        <source>Records to complete</source>
        <translation>要補完のレコード</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>デモ組織で開く(&amp;O)</translation>
    </message>
    <message>
        <source>%1 could not be asked: this is what was entered here.</source>
        <translation>%1 に問い合わせできませんでした。これはここで入力された内容です。</translation>
    </message>
    <message>
        <source>Who is entered without a company or a name shows up here.</source>
        <translation>会社または名前なしで入力した人がここに表示されます。</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>組織が接続されていません</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>Salesforce に接続するか、デモ組織をお試しください。</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 に問い合わせ中</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>何も読み取れませんでした</translation>
    </message>
    <message>
        <source>Nothing entered here waits to be completed</source>
        <translation>ここで入力したもので、補完が必要なものはありません</translation>
    </message>
    <message>
        <source>All leads and contacts are complete</source>
        <translation>すべてのリードと取引先責任者が補完済みです</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>もう一度問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation>%1 に問い合わせていません</translation>
    </message>
</context>
<context>
    <name>patchbay::TokenCommand</name>
    <message>
        <source>Renew unless it is good for so many seconds (default 60).</source>
        <translation>残りの有効期間がこの秒数（デフォルトは 60）に満たない場合は更新します。</translation>
    </message>
    <message>
        <source>Only if the connection has this scope; may be given several times.</source>
        <translation>接続にこのスコープがある場合のみ。複数回指定できます。</translation>
    </message>
    <message>
        <source>Print it even though the output is a terminal.</source>
        <translation>出力先が端末でも出力します。</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>--min-valid には秒数を指定してください。</translation>
    </message>
    <message>
        <source>A token is a key: it is not printed on a terminal. Pipe it, or add --show.</source>
        <translation>トークンは鍵と同じなので、端末には出力されません。パイプで渡すか、--show を追加してください。</translation>
    </message>
    <message>
        <source>Prints a valid access token, renewed if need be.</source>
        <translation>有効なアクセストークンを出力します。必要に応じて更新します。</translation>
    </message>
    <message>
        <source>plain (default), json, env (lines for a shell&apos;s eval) or header (for curl -H @-).</source>
        <translation>plain（デフォルト）、json、env（シェルの eval 用の行）、header（curl -H @- 用）のいずれか。</translation>
    </message>
    <message>
        <source>--format takes plain, json, env or header.</source>
        <translation>--format には plain、json、env、header のいずれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>patchbay::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>patchbay::Workspace</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard in a minute.</source>
        <translation>コピーしました。1 分後にクリップボードから消去されます。</translation>
    </message>
    <message>
        <source>Patchbay needs a keychain</source>
        <translation>Patchbay にはキーチェーンが必要です</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KWallet, then sign in to your desktop again. Your tokens are kept there and nowhere else. Without one you can connect for this run only.</source>
        <translation>GNOME Keyring（パッケージ gnome-keyring）または KWallet をインストールしてから、デスクトップにサインインし直してください。トークンはそこにのみ保管されます。キーチェーンがない場合は、今回の起動中だけ接続できます。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Remove %1 anyway?</source>
        <translation>それでも %1 を削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No browser could be opened. The link is on the clipboard instead.</source>
        <translation>ブラウザーを開けませんでした。代わりにリンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>履歴をエクスポート…</translation>
    </message>
    <message>
        <source>%1 is told to end the access, and the token is deleted from your keychain.</source>
        <translation>%1 にアクセスの終了を依頼し、トークンをキーチェーンから削除します。</translation>
    </message>
    <message>
        <source>What was written stays in Activity.</source>
        <translation>書き込んだ内容はアクティビティに残ります。</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 を切断しますか？</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>このコンピューターからすべてを削除しますか？</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>すべてを削除</translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n provider file(s) I wrote</source>
        <translation>
            <numerusform>作成した %Ln 個のプロバイダーファイルも削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is being removed</source>
        <translation>すべてを削除しています</translation>
    </message>
    <message>
        <source>Removed here; not all could be ended elsewhere</source>
        <translation>ここからは削除しましたが、ほかの場所では終了できなかったものがあります</translation>
    </message>
    <message>
        <source>Quit Patchbay</source>
        <translation>Patchbay を終了</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>履歴をエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>patchbay-history.csv</source>
        <comment>a file name</comment>
        <translation>patchbay-history.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>%Ln 件のレコードをエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>クイックリード</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>クイック取引先責任者</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Test every connection</source>
        <translation>すべての接続をテスト</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>自動化</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>What it has not done yet is not done. Records stay.</source>
        <translation>まだ実行されていない処理は実行されません。レコードは残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Every connection is being tested</source>
        <translation>すべての接続をテストしています</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新規リード</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>下書きを破棄しました</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send the %n record(s) first</source>
        <translation>
            <numerusform>先に %Ln 件のレコードを送信(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep them until I connect again</source>
        <comment>records</comment>
        <translation>
            <numerusform>再び接続するまで保管(&amp;K)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard them</source>
        <comment>records</comment>
        <translation>
            <numerusform>破棄(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait for this org.</source>
        <translation>
            <numerusform>%Ln 件のレコードがまだこの組織を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is still going on</source>
        <translation>エクスポートがまだ進行中です</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The export is cancelled. Nothing was written.</source>
        <translation>エクスポートをキャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it so far. Begin the next one when it is done, or cancel this one.</source>
        <translation>
            <numerusform>これまでに %Ln 件のレコードが書き込まれています。完了してから次を始めるか、今のエクスポートをキャンセルしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting the history: %n record(s) so far</source>
        <translation>
            <numerusform>履歴をエクスポートしています：これまでに %Ln 件のレコード</numerusform>
        </translation>
    </message>
</context>
</TS>
