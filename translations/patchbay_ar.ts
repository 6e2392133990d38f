<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPane</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>MIT. You may use, change and pass on Patchbay; it comes without any warranty.</source>
        <translation>ترخيص MIT. يمكنك استخدام Patchbay وتعديله ونقله إلى الآخرين؛ ولا يأتي معه أي ضمان.</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>أعمال الآخرين</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), QtKeychain (BSD), libsodium (ISC), tl::expected (CC0), SQLite (public domain), OpenSSL (Apache 2.0); in the demo org cpp-httplib (MIT). Their licences come with your system&apos;s packages.</source>
        <translation>تُستخدم Qt (LGPL 3)، وQtKeychain (BSD)، وlibsodium (ISC)، وtl::expected (CC0)، وSQLite (ملكية عامة)، وOpenSSL (Apache 2.0)؛ وفي المؤسسة التجريبية cpp-httplib (MIT). وتأتي تراخيصها مع حزم نظامك.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>F1 explains the page you are on. Diagnostics, here in Settings, has the report for whoever helps you, with nothing secret in it. “man patchbay” and “man patchbayctl” in a terminal tell everything.</source>
        <translation>يشرح F1 الصفحة التي أنت فيها. وفي «التشخيص»، هنا في الإعدادات، تقرير لمن يساعدك، بلا أي شيء سري. وتجد كل شيء في «man patchbay» و«man patchbayctl» في الطرفية.</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Arrived</source>
        <comment>a record, in its org</comment>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a record, by its org</comment>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>%1 names fields</comment>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Held back: a similar record is there</source>
        <translation>موقوف: يوجد سجل مشابه</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>موقوف في انتظارك</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>حُفظ على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <comment>%1 is an org</comment>
        <translation>أُرسل إلى %1</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Deleted there again</source>
        <translation>حُذف هناك مجددًا</translation>
    </message>
    <message>
        <source>It is kept here, but goes to no org yet</source>
        <translation>محفوظ هنا، لكنه لا يُرسَل إلى أي مؤسسة بعد</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>لم يعد اتصاله موجودًا</translation>
    </message>
    <message>
        <source>Connect an org to send it there, or discard it.</source>
        <translation>اتصل بمؤسسة لإرساله إليها، أو تجاهله.</translation>
    </message>
    <message>
        <source>Connect the org again to send it, or discard it.</source>
        <translation>اتصل بالمؤسسة مرة أخرى لإرساله، أو تجاهله.</translation>
    </message>
    <message>
        <source>Send it as an account that is connected now, or discard it.</source>
        <translation>أرسله باسم حساب متصل الآن، أو تجاهله.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n tries</source>
        <comment>%1 is an org; more than one</comment>
        <translation>
            <numerusform>أُرسل إلى %1، عدد المحاولات: %Ln</numerusform>
            <numerusform>أُرسل إلى %1، عدد المحاولات: %Ln</numerusform>
            <numerusform>أُرسل إلى %1، عدد المحاولات: %Ln</numerusform>
            <numerusform>أُرسل إلى %1، %Ln محاولات</numerusform>
            <numerusform>أُرسل إلى %1، %Ln محاولة</numerusform>
            <numerusform>أُرسل إلى %1، %Ln محاولة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>البحث في السجلات</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>أي السجلات</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>What is shown here, as a table for a spreadsheet</source>
        <translation>ما يظهر هنا، في جدول لبرامج الجداول</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>السجلات أو عمليات الأتمتة</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Previous record</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>السجل التالي</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>إصلا&amp;ح وإرسال</translation>
    </message>
    <message>
        <source>Open full f&amp;orm</source>
        <translation>فتح النموذج ال&amp;كامل</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;مقارنة</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>إ&amp;عادة الإرسال</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Send &amp;as…</source>
        <translation>إرسال &amp;باسم…</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>نسخ ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Copy a &amp;note for the admin</source>
        <translation>&amp;نسخ ملاحظة للمسؤول</translation>
    </message>
    <message>
        <source>D&amp;iscard…</source>
        <translation>ت&amp;جاهل…</translation>
    </message>
</context>
<context>
    <name>AppOptions</name>
    <message>
        <source>Of an app of your own; empty: the one that applies without.</source>
        <translation>معرّف تطبيق خاص بك؛ فارغ: المعرّف الذي ينطبق بدونه.</translation>
    </message>
    <message>
        <source>Read that app&apos;s client secret from standard input.</source>
        <translation>قراءة سر العميل لذلك التطبيق من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Read it from this file descriptor, which a script may have opened.</source>
        <translation>قراءته من واصف الملف هذا، الذي قد يكون فتحه برنامج نصي.</translation>
    </message>
    <message>
        <source>Separated by commas; empty: the usual choice.</source>
        <translation>مفصولة بفواصل؛ فارغ: الاختيار المعتاد.</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>موضع تسجيل الدخول: مجال، أو مفتاح مثل sandbox.</translation>
    </message>
    <message>
        <source>A client id has no blanks.</source>
        <translation>لا يحتوي معرّف العميل على فراغات.</translation>
    </message>
    <message>
        <source>%1 has no scope “%2”.</source>
        <comment>a provider</comment>
        <translation>ليس لدى %1 نطاق «%2».</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of a file descriptor.</source>
        <translation>يقبل --secret-fd رقم واصف ملف.</translation>
    </message>
    <message>
        <source>Say either --secret-stdin or --secret-fd.</source>
        <translation>حدّد إما --secret-stdin أو --secret-fd.</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>سر العميل:</translation>
    </message>
    <message>
        <source>There was no secret to read; nothing has changed.</source>
        <translation>لم يوجد سر لقراءته؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>The window changes at once. What stands in the record form stays.</source>
        <translation>تتغير النافذة فورًا. ويبقى ما في نموذج السجل.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>yes</source>
        <extracomment>What a person types for yes</extracomment>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>AutomationsPage</name>
    <message>
        <source>Automations</source>
        <translation>عمليات الأتمتة</translation>
    </message>
    <message>
        <source>&amp;New automation</source>
        <translation>عملية أتمتة &amp;جديدة</translation>
    </message>
    <message>
        <source>Run after a record has arrived. If one fails, the record stays as it is.</source>
        <translation>تعمل بعد وصول السجل. وإذا فشلت إحداها، يبقى السجل كما هو.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>ع&amp;ندما</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;في</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>الإج&amp;راء</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>ال&amp;قناة</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>الرس&amp;الة</translation>
    </message>
    <message>
        <source>Preview with your latest record</source>
        <translation>معاينة بأحدث سجل لك</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>إرسال ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>ات&amp;صال…</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>إ&amp;دراج حقل</translation>
    </message>
    <message>
        <source>Delet&amp;e…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Show the runs that need &amp;you</source>
        <translation>إ&amp;ظهار عمليات التشغيل التي تتطلب انتباهك</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>&amp;باستخدام</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>ال&amp;عنوان</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>%1 %2</source>
        <comment>a verb like Test, an account</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <comment>the menu of a card</comment>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation>لصق العنوان</translation>
    </message>
    <message>
        <source>Finish there. The last page shows nothing of Patchbay: copy its address, then paste it here.</source>
        <translation>أكمل هناك. الصفحة الأخيرة لا تعرض شيئًا من Patchbay: انسخ عنوانها ثم الصقه هنا.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in one, then come back.</source>
        <translation>تعذّر فتح أي متصفح. انسخ الرابط وافتحه في متصفح، ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>The browser came back with an error that Patchbay cannot match to this sign-in. Finish there, or cancel and try again.</source>
        <translation>عاد المتصفح بخطأ لا يستطيع Patchbay ربطه بعملية تسجيل الدخول هذه. أكمل هناك، أو ألغِ وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Finish there, then come back. Nothing opened? Copy the link.</source>
        <translation>أكمل هناك ثم عُد إلى هنا. لم يُفتح شيء؟ انسخ الرابط.</translation>
    </message>
    <message>
        <source>You signed in as %1 at %2, another account. Nothing has changed yet.</source>
        <translation>سجّلت الدخول باسم %1 في %2، وهو حساب آخر. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed yet.</source>
        <translation>سجّلت الدخول باسم %1، وهو حساب آخر. لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>الإبقاء على القديم</translation>
    </message>
    <message>
        <source>Add as another</source>
        <translation>إضافته كحساب آخر</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Getting the sign-in page ready.</source>
        <translation>يجري تحضير صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in in the open window.</source>
        <translation>سجّل الدخول في النافذة المفتوحة.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Enter %1 on that page.</source>
        <translation>أدخل %1 في تلك الصفحة.</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>نسخ وفتح</translation>
    </message>
    <message>
        <source>Asking %1 who you are.</source>
        <translation>يجري سؤال %1 عن هويتك.</translation>
    </message>
    <message>
        <source>Unlock your keychain to use this connection. You stay signed in.</source>
        <translation>افتح قفل سلسلة المفاتيح لاستخدام هذا الاتصال. يبقى تسجيل دخولك قائمًا.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain. Set one up, or connect for this run only.</source>
        <translation>يحفظ Patchbay الرموز المميزة في سلسلة مفاتيح فقط. أعِدّ واحدة، أو اتصل لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>طريقة الإعداد</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>لهذا التشغيل فقط</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in and paste</source>
        <translation>تسجيل الدخول واللصق</translation>
    </message>
    <message>
        <source>App and scopes</source>
        <translation>التطبيق والنطاقات</translation>
    </message>
    <message>
        <source>Copy a note for the admin</source>
        <translation>نسخ ملاحظة للمسؤول</translation>
    </message>
    <message>
        <source>One record waits and goes out after you reconnect.</source>
        <translation>ينتظر سجل واحد، ويُرسَل بعد إعادة الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait and go out after you reconnect.</source>
        <translation>
            <numerusform>لا تنتظر أي سجلات.</numerusform>
            <numerusform>ينتظر سجل واحد، ويُرسَل بعد إعادة الاتصال.</numerusform>
            <numerusform>ينتظر سجلان، ويُرسَلان بعد إعادة الاتصال.</numerusform>
            <numerusform>تنتظر %Ln سجلات، وتُرسَل بعد إعادة الاتصال.</numerusform>
            <numerusform>ينتظر %Ln سجلًا، وتُرسَل بعد إعادة الاتصال.</numerusform>
            <numerusform>ينتظر %Ln سجل، وتُرسَل بعد إعادة الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now. Patchbay tries again later.</source>
        <translation>لا يقبل %1 مزيدًا من الطلبات حاليًا. سيحاول Patchbay مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>It answered “unavailable” %1. You stay signed in; Patchbay keeps trying.</source>
        <comment>%1 is &apos;at 09:41&apos; or &apos;on 20 Nov&apos;</comment>
        <translation>جاء الرد «غير متاح» %1. يبقى تسجيل دخولك قائمًا، ويواصل Patchbay المحاولة.</translation>
    </message>
    <message>
        <source>No answer since %1. You stay signed in; Patchbay keeps trying.</source>
        <translation>لا رد منذ %1. يبقى تسجيل دخولك قائمًا، ويواصل Patchbay المحاولة.</translation>
    </message>
    <message>
        <source>It is deleted from this computer. %1 keeps the access valid until %2.</source>
        <comment>provider, date or time</comment>
        <translation>حُذف من هذا الكمبيوتر. يُبقي %1 الوصول صالحًا حتى %2.</translation>
    </message>
    <message>
        <source>It is deleted from this computer. The access stays valid at %1 until you end it there.</source>
        <translation>حُذف من هذا الكمبيوتر. يبقى الوصول صالحًا لدى %1 حتى تنهيه هناك.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Remove anyway…</source>
        <translation>الإزالة على أي حال…</translation>
    </message>
    <message>
        <source>%1 ended the access. Your keychain did not delete the token; Patchbay tries again.</source>
        <translation>أنهى %1 الوصول. لم تحذف سلسلة المفاتيح الرمز المميز، وسيحاول Patchbay مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 did not end the access, and your keychain did not delete the token.</source>
        <translation>لم ينهِ %1 الوصول، ولم تحذف سلسلة المفاتيح الرمز المميز.</translation>
    </message>
    <message>
        <source>Patchbay needs the token in your keychain to end the access at %1. It tries again.</source>
        <translation>يحتاج Patchbay إلى الرمز المميز المحفوظ في سلسلة المفاتيح لإنهاء الوصول لدى %1. سيحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 did not confirm. Patchbay tries again; or remove it there yourself.</source>
        <translation>لم يؤكد %1 ذلك. سيحاول Patchbay مرة أخرى، أو أزِله هناك بنفسك.</translation>
    </message>
    <message>
        <source>Asking %1 to end the access.</source>
        <translation>يُطلب الآن من %1 إنهاء الوصول.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>You did not allow %1. All else works.</source>
        <translation>لم تسمح بما يلي: %1. وكل ما عدا ذلك يعمل.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>%1 is a relative time</comment>
        <translation>فُحص %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>لم يُعَدّ بعد</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>في انتظار المتصفح</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>في انتظار الرمز</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <translation>يجري فحص الحساب</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Some access missing</source>
        <translation>بعض أذونات الوصول ناقصة</translation>
    </message>
    <message>
        <source>Needs reconnect</source>
        <translation>يحتاج إلى إعادة الاتصال</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل بالشبكة</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>لدى %1 مشكلة</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>بُلِغ الحد اليومي</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>يجري قطع الاتصال</translation>
    </message>
    <message>
        <source>Removed here only</source>
        <translation>أُزيل من هذا الكمبيوتر فقط</translation>
    </message>
    <message>
        <source>Not deleted yet</source>
        <translation>لم يُحذف بعد</translation>
    </message>
    <message>
        <source>Needs a client id from %1.</source>
        <translation>يحتاج إلى معرّف عميل من %1.</translation>
    </message>
    <message>
        <source>Needs a client id from your %1 org.</source>
        <translation>يحتاج إلى معرّف عميل من مؤسستك في %1.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Your keychain did not take the newest token. Save it before you quit Patchbay, or you may have to sign in again.</source>
        <translation>لم تقبل سلسلة المفاتيح أحدث رمز مميز. احفظه قبل إنهاء Patchbay، وإلا فقد تضطر إلى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>الحفظ الآن</translation>
    </message>
    <message>
        <source>New lead here</source>
        <translation>عميل محتمل جديد هنا</translation>
    </message>
    <message>
        <source>Add another account</source>
        <translation>إضافة حساب آخر</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>إعدادات %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>استخدام كافتراضي</translation>
    </message>
    <message>
        <source>Details and labels</source>
        <translation>التفاصيل والتسميات</translation>
    </message>
    <message>
        <source>Create and delete a test lead…</source>
        <translation>إنشاء عميل محتمل اختباري وحذفه…</translation>
    </message>
    <message>
        <source>App and scopes…</source>
        <translation>التطبيق والنطاقات…</translation>
    </message>
    <message>
        <source>Add one with another app or scopes…</source>
        <translation>إضافة اتصال بتطبيق آخر أو نطاقات أخرى…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>قطع الاتصال…</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the account that is used where none is named</comment>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Gets its name when you are signed in</source>
        <translation>يحصل على اسمه بعد تسجيل دخولك</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Use another app or other scopes…</source>
        <translation>استخدام تطبيق آخر أو نطاقات أخرى…</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>إزالة من هذه الصفحة</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>why access is wanted, &apos;Checked 2 min ago&apos;</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة آخر</translation>
    </message>
    <message>
        <source>%1 You stay signed in.</source>
        <extracomment>%1 is what is wrong with the proxy and what to do, whole sentences</extracomment>
        <translation>%1 يبقى تسجيل دخولك قائمًا.</translation>
    </message>
    <message numerus="yes">
        <source>Sends %n record(s) first.</source>
        <translation>
            <numerusform>لا سجلات لإرسالها أولًا.</numerusform>
            <numerusform>يرسل سجلًا واحدًا أولًا.</numerusform>
            <numerusform>يرسل سجلين أولًا.</numerusform>
            <numerusform>يرسل %Ln سجلات أولًا.</numerusform>
            <numerusform>يرسل %Ln سجلًا أولًا.</numerusform>
            <numerusform>يرسل %Ln سجل أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what waits first.</source>
        <translation>يرسل ما ينتظر أولًا.</translation>
    </message>
    <message>
        <source>Asking %1 whether this connection works.</source>
        <translation>يُسأل %1 هل يعمل هذا الاتصال.</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>نقل إلى موضع سابق</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>نقل إلى موضع لاحق</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزود</translation>
    </message>
    <message>
        <source>What you add gets a card on your page. Nothing is connected by that.</source>
        <translation>ما تضيفه يحصل على بطاقة في صفحتك. ولا يُجرى بذلك أي اتصال.</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>البحث في المزودين</translation>
    </message>
    <message>
        <source>&amp;Enter addresses</source>
        <translation>إدخال ال&amp;عناوين</translation>
    </message>
    <message>
        <source>&amp;Write a file</source>
        <translation>&amp;كتابة ملف</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>الات&amp;صالات</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: patchbayctl COMMAND [OPTIONS]</source>
        <translation>الاستخدام: patchbayctl COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Prints what completes all this in bash, fish or zsh.</source>
        <translation>يطبع ما يُكمل كل ذلك تلقائيًا في bash أو fish أو zsh.</translation>
    </message>
    <message>
        <source>patchbayctl COMMAND --help tells a command&apos;s options. --json makes every answer one JSON object.</source>
        <translation>يعرض الأمر patchbayctl COMMAND --help خيارات كل أمر. ومع --json يكون كل رد كائن JSON واحدًا.</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed token: you may have to sign in again. Unlock the keychain before the next call.</source>
        <translation>لم تقبل سلسلة المفاتيح الرمز المميز المجدَّد: قد تضطر إلى تسجيل الدخول مرة أخرى. افتح قفل سلسلة المفاتيح قبل الاستدعاء التالي.</translation>
    </message>
    <message>
        <source>There are completions for bash, fish and zsh.</source>
        <translation>يتوفر الإكمال التلقائي في bash وfish وzsh.</translation>
    </message>
    <message>
        <source>“%1” is no command. “patchbayctl --help” lists them.</source>
        <translation>«%1» ليس أمرًا. يسرد «patchbayctl --help» الأوامر.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>الخيار --%1 مذكور مرتين.</translation>
    </message>
    <message>
        <source>--%1 is given without a value.</source>
        <translation>الخيار --%1 مذكور بلا قيمة.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» كلمة زائدة.</translation>
    </message>
    <message>
        <source>One of the words is empty.</source>
        <translation>إحدى الكلمات فارغة.</translation>
    </message>
    <message>
        <source>Answer with one JSON object.</source>
        <translation>الرد بكائن JSON واحد.</translation>
    </message>
    <message>
        <source>An argument is not valid UTF-8.</source>
        <translation>أحد الوسائط ليس UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>تعذّرت إزالة %1.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>تعذّرت كتابة الرد.</translation>
    </message>
    <message>
        <source>Tells which version this is.</source>
        <translation>يبيّن رقم هذا الإصدار.</translation>
    </message>
    <message>
        <source>Say more: %1.</source>
        <translation>أكمل الأمر: %1.</translation>
    </message>
    <message>
        <source>Also: %1.</source>
        <extracomment>%1 are the words of commands</extracomment>
        <translation>يُكتب أيضًا: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>The connection with this user identifier.</source>
        <translation>الاتصال الذي له معرّف المستخدم هذا.</translation>
    </message>
    <message>
        <source>The connection with this tenant identifier.</source>
        <translation>الاتصال الذي له معرّف المستأجر هذا.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag. May be left out when there is one.</source>
        <translation>معرّفه أو اسمه أو المؤسسة أو الحساب أو المستخدم أو المستأجر أو الوسم. يمكن تركه إذا لم يوجد سوى اتصال واحد.</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>المثيل</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>موضع تسجيل الدخول</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Org ID</source>
        <translation>معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Used where only %1 is named</source>
        <translation>يُستخدم حيث يُذكر %1 وحده</translation>
    </message>
    <message>
        <source>This connection&apos;s own</source>
        <comment>an app</comment>
        <translation>خاص بهذا الاتصال</translation>
    </message>
    <message>
        <source>Of the %1 settings</source>
        <comment>an app</comment>
        <translation>من إعدادات %1</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <comment>an app</comment>
        <translation>عيّنه المسؤول</translation>
    </message>
    <message>
        <source>Comes with Patchbay</source>
        <comment>an app</comment>
        <translation>مضمّن في Patchbay</translation>
    </message>
    <message>
        <source>app of the %1 settings</source>
        <translation>تطبيق إعدادات %1</translation>
    </message>
    <message>
        <source>app %1</source>
        <comment>a client id</comment>
        <translation>التطبيق %1</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>النطاقات %1</translation>
    </message>
    <message>
        <source>sign-in address %1</source>
        <translation>عنوان تسجيل الدخول %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>غير ممنوح</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>آخر تجديد</translation>
    </message>
    <message>
        <source>Token ends</source>
        <translation>انتهاء الرمز المميز</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>For this run of Patchbay only</source>
        <translation>لهذا التشغيل من Patchbay فقط</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Chosen for this connection</source>
        <translation>مختارة لهذا الاتصال</translation>
    </message>
    <message>
        <source>After reconnecting</source>
        <translation>بعد إعادة الاتصال</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات تسجيل الدخول</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>المعروف هنا</translation>
    </message>
    <message>
        <source>%1 on this computer; those on others are not counted here</source>
        <comment>a number of sign-ins</comment>
        <translation>%1 على هذا الكمبيوتر؛ ولا تُحسب هنا العمليات على أجهزة أخرى</translation>
    </message>
    <message>
        <source>API</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>المستخدَم اليوم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>API requests</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app, on all computers together. A further one ends the oldest.</source>
        <translation>يحتفظ %1 بعدد %2 من عمليات تسجيل الدخول للمستخدم الواحد بهذا التطبيق على جميع أجهزة الكمبيوتر معًا. وأي عملية إضافية تنهي أقدمها.</translation>
    </message>
    <message>
        <source>%1 keeps %2 sign-ins of one user with this app and these rights, on all computers together. A further one ends the oldest.</source>
        <translation>يحتفظ %1 بعدد %2 من عمليات تسجيل الدخول للمستخدم الواحد بهذا التطبيق وهذه الأذونات على جميع أجهزة الكمبيوتر معًا. وأي عملية إضافية تنهي أقدمها.</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>a relative time; after the connection&apos;s state</comment>
        <translation>فُحص %1</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Copy the access as</source>
        <translation>نسخ الوصول بصيغة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>You, scripts and other programs find this connection by any of them.</source>
        <translation>بأيٍّ منها تجد أنت والبرامج النصية والبرامج الأخرى هذا الاتصال.</translation>
    </message>
    <message>
        <source>&amp;User identifier</source>
        <translation>معرّف المست&amp;خدم</translation>
    </message>
    <message>
        <source>T&amp;enant identifier</source>
        <translation>معرّف المستأ&amp;جر</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas</source>
        <translation>ال&amp;وسوم، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>&amp;Save labels</source>
        <translation>&amp;حفظ التسميات</translation>
    </message>
    <message>
        <source>New &amp;lead here</source>
        <translation>&amp;عميل محتمل جديد هنا</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>اخ&amp;تبار</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;نسخ بصيغة</translation>
    </message>
    <message>
        <source>A&amp;pp and scopes…</source>
        <translation>التط&amp;بيق والنطاقات…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>استخدام كا&amp;فتراضي</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>إعا&amp;دة الاتصال</translation>
    </message>
    <message>
        <source>D&amp;isconnect…</source>
        <translation>&amp;قطع الاتصال…</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>الإ&amp;صدار</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تعد&amp;يل</translation>
    </message>
    <message>
        <source>Edit the labels</source>
        <translation>تعديل التسميات</translation>
    </message>
    <message>
        <source>Name &amp;here</source>
        <translation>الاسم &amp;هنا</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>البحث في الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>إ&amp;ضافة مزود</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More for all connections</source>
        <translation>المزيد لجميع الاتصالات</translation>
    </message>
    <message>
        <source>Which connections</source>
        <translation>أي الاتصالات</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصلة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاحة</translation>
    </message>
</context>
<context>
    <name>ConsentWindow</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Still loading. Your network may be slow.</source>
        <translation>ما زال التحميل جاريًا. قد تكون الشبكة بطيئة.</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>فتح في ال&amp;متصفح</translation>
    </message>
    <message>
        <source>Change &amp;domain</source>
        <translation>تغيير الم&amp;جال</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Open in &amp;browser instead</source>
        <translation>فتح في ال&amp;متصفح بدلًا من ذلك</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>CustomProviderPage</name>
    <message>
        <source>A provider of your own</source>
        <translation>مزود خاص بك</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2. Its app is registered there, as for the others.</source>
        <translation>أي خدمة يُسجَّل الدخول إليها عبر OAuth 2. ويُسجَّل تطبيقها هناك كما في سائر المزودين.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>البحث عنه</translation>
    </message>
    <message>
        <source>Many providers tell their addresses themselves. Then the rest fills itself in.</source>
        <translation>يعلن كثير من المزودين عناوينهم بأنفسهم، فتُملأ بقية الحقول تلقائيًا.</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Or enter it</source>
        <translation>أو أدخل البيانات</translation>
    </message>
    <message>
        <source>&amp;Add a provider</source>
        <translation>إ&amp;ضافة مزود</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Bases and records</source>
        <extracomment>airtable</extracomment>
        <translation>القواعد والسجلات</translation>
    </message>
    <message>
        <source>Writes records to your bases.</source>
        <translation>يكتب السجلات في قواعدك.</translation>
    </message>
    <message>
        <source>Airtable</source>
        <translation>Airtable</translation>
    </message>
    <message>
        <source>Show whose account this is.</source>
        <translation>عرض صاحب هذا الحساب.</translation>
    </message>
    <message>
        <source>See your bases.</source>
        <translation>رؤية قواعدك.</translation>
    </message>
    <message>
        <source>Read records.</source>
        <translation>قراءة السجلات.</translation>
    </message>
    <message>
        <source>Write records.</source>
        <translation>كتابة السجلات.</translation>
    </message>
    <message>
        <source>Open airtable.com/create/oauth and register an integration.</source>
        <translation>افتح airtable.com/create/oauth وسجّل عملية تكامل.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs shown here.</source>
        <translation>الصق عناوين URI لإعادة التوجيه المعروضة هنا.</translation>
    </message>
    <message>
        <source>Tick the scopes chosen here.</source>
        <translation>حدّد النطاقات المختارة هنا.</translation>
    </message>
    <message>
        <source>Copy the client ID here. No secret is needed.</source>
        <translation>انسخ معرّف العميل إلى هنا. لا حاجة إلى سر.</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Tasks and projects</source>
        <translation>المهام والمشاريع</translation>
    </message>
    <message>
        <source>Creates follow-up tasks.</source>
        <translation>ينشئ مهام المتابعة.</translation>
    </message>
    <message>
        <source>Asana</source>
        <translation>Asana</translation>
    </message>
    <message>
        <source>See workspaces.</source>
        <translation>رؤية مساحات العمل.</translation>
    </message>
    <message>
        <source>Read projects.</source>
        <translation>قراءة المشاريع.</translation>
    </message>
    <message>
        <source>Read tasks.</source>
        <translation>قراءة المهام.</translation>
    </message>
    <message>
        <source>Create tasks.</source>
        <translation>إنشاء المهام.</translation>
    </message>
    <message>
        <source>Open app.asana.com/0/my-apps and create an app. Leave “native or command-line app” unticked.</source>
        <translation>افتح app.asana.com/0/my-apps وأنشئ تطبيقًا. اترك الخيار «native or command-line app» غير محدد.</translation>
    </message>
    <message>
        <source>Under Manage distribution, choose Any workspace.</source>
        <translation>ضمن Manage distribution، اختر Any workspace.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here; the secret goes to your keychain.</source>
        <translation>انسخ معرّف العميل وسر العميل إلى هنا؛ ويُحفظ السر في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token.</source>
        <translation>يعطي البرامج النصية رمزًا مميزًا جديدًا.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Open app.box.com/developers/console and create a custom app with user authentication (OAuth 2.0).</source>
        <translation>افتح app.box.com/developers/console وأنشئ تطبيقًا مخصصًا (Custom App) بمصادقة المستخدم (OAuth 2.0).</translation>
    </message>
    <message>
        <source>Choose its scopes there.</source>
        <translation>اختر نطاقاته هناك.</translation>
    </message>
    <message>
        <source>Items in the first folder</source>
        <translation>العناصر في المجلد الأول</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Shows who booked a meeting.</source>
        <translation>يعرض من حجز اجتماعًا.</translation>
    </message>
    <message>
        <source>Calendly</source>
        <translation>Calendly</translation>
    </message>
    <message>
        <source>See kinds of meetings.</source>
        <translation>رؤية أنواع الاجتماعات.</translation>
    </message>
    <message>
        <source>Open developer.calendly.com and create an OAuth app of the kind Native, for the sandbox: Calendly allows this computer as the redirect there only.</source>
        <translation>افتح developer.calendly.com وأنشئ تطبيق OAuth من النوع Native لبيئة الاختبار (Sandbox): لا يسمح Calendly بهذا الكمبيوتر وجهةً لإعادة التوجيه إلا فيها.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>ClickUp</source>
        <translation>ClickUp</translation>
    </message>
    <message>
        <source>In ClickUp, open Settings, ClickUp API and create an app.</source>
        <translation>في ClickUp، افتح Settings ثم ClickUp API وأنشئ تطبيقًا.</translation>
    </message>
    <message>
        <source>Servers and messages</source>
        <translation>الخوادم والرسائل</translation>
    </message>
    <message>
        <source>Shows whose account this is.</source>
        <translation>يعرض صاحب هذا الحساب.</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>See your e-mail address.</source>
        <translation>رؤية عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>See your servers.</source>
        <translation>رؤية خوادمك.</translation>
    </message>
    <message>
        <source>Open discord.com/developers/applications and create an application.</source>
        <translation>افتح discord.com/developers/applications وأنشئ تطبيقًا.</translation>
    </message>
    <message>
        <source>Under OAuth2, switch on Public client.</source>
        <translation>ضمن OAuth2، شغّل Public client.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Repositories and issues</source>
        <translation>المستودعات والمشكلات</translation>
    </message>
    <message>
        <source>GitHub.com</source>
        <translation>GitHub.com</translation>
    </message>
    <message>
        <source>Read and write repositories.</source>
        <translation>قراءة المستودعات والكتابة فيها.</translation>
    </message>
    <message>
        <source>Open Settings, Developer settings, OAuth Apps and choose New OAuth App.</source>
        <translation>افتح Settings ثم Developer settings ثم OAuth Apps واختر New OAuth App.</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorization callback URL; GitHub accepts the other ports by itself.</source>
        <translation>الصق أول عنوان URI لإعادة التوجيه في الحقل Authorization callback URL؛ ويقبل GitHub المنافذ الأخرى تلقائيًا.</translation>
    </message>
    <message>
        <source>Copy the client ID here. For sign-in by a code, switch on Device Flow there; no secret is needed then.</source>
        <translation>انسخ معرّف العميل إلى هنا. لتسجيل الدخول برمز، شغّل Device Flow هناك؛ ولا حاجة عندئذ إلى سر.</translation>
    </message>
    <message>
        <source>For sign-in in the browser, generate a client secret and paste it here; it goes to your keychain.</source>
        <translation>لتسجيل الدخول في المتصفح، أنشئ سر عميل (client secret) والصقه هنا؛ ويُحفظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>المستودعات</translation>
    </message>
    <message>
        <source>GitLab.com</source>
        <translation>GitLab.com</translation>
    </message>
    <message>
        <source>Read everything the account can see.</source>
        <translation>قراءة كل ما يستطيع الحساب رؤيته.</translation>
    </message>
    <message>
        <source>Read and write everything the account can.</source>
        <translation>قراءة وكتابة كل ما يستطيعه الحساب.</translation>
    </message>
    <message>
        <source>In GitLab, open User settings, Applications and choose Add new application.</source>
        <translation>في GitLab، افتح User settings ثم Applications واختر Add new application.</translation>
    </message>
    <message>
        <source>Untick Confidential, tick the scopes chosen here.</source>
        <translation>ألغِ تحديد Confidential، وحدّد النطاقات المختارة هنا.</translation>
    </message>
    <message>
        <source>Copy the application ID here. No secret is needed.</source>
        <translation>انسخ معرّف التطبيق (Application ID) إلى هنا. لا حاجة إلى سر.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Contacts and calendar</source>
        <translation>جهات الاتصال والتقويم</translation>
    </message>
    <message>
        <source>Reads your contacts and calendar.</source>
        <translation>يقرأ جهات اتصالك وتقويمك.</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>See your name.</source>
        <translation>رؤية اسمك.</translation>
    </message>
    <message>
        <source>Read contacts.</source>
        <translation>قراءة جهات الاتصال.</translation>
    </message>
    <message>
        <source>Read calendars.</source>
        <translation>قراءة التقاويم.</translation>
    </message>
    <message>
        <source>In Google Cloud Console, choose or create a project.</source>
        <translation>في Google Cloud Console، اختر مشروعًا أو أنشئ واحدًا.</translation>
    </message>
    <message>
        <source>Under Google Auth Platform, fill in branding and audience.</source>
        <translation>ضمن Google Auth Platform، املأ Branding وAudience.</translation>
    </message>
    <message>
        <source>Under Clients, create a client of the type Desktop app. No redirect URI is needed.</source>
        <translation>ضمن Clients، أنشئ عميلًا من النوع Desktop app. لا حاجة إلى عنوان URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Copy the client ID and the client secret here. Google asks for the secret though it is not confidential for desktop apps.</source>
        <translation>انسخ معرّف العميل وسر العميل إلى هنا. يطلب Google السر مع أنه ليس سريًا في تطبيقات سطح المكتب.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>CRM: contacts, companies</source>
        <translation>CRM: جهات الاتصال والشركات</translation>
    </message>
    <message>
        <source>Receives new contacts.</source>
        <translation>يستقبل جهات الاتصال الجديدة.</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Create and change contacts.</source>
        <translation>إنشاء جهات الاتصال وتغييرها.</translation>
    </message>
    <message>
        <source>In a HubSpot developer account, create an app.</source>
        <translation>في حساب مطوّر لدى HubSpot، أنشئ تطبيقًا.</translation>
    </message>
    <message>
        <source>Under Auth, paste the redirect URIs. HubSpot allows http://localhost for testing only.</source>
        <translation>ضمن Auth، الصق عناوين URI لإعادة التوجيه. يسمح HubSpot باستخدام http://localhost للاختبار فقط.</translation>
    </message>
    <message>
        <source>Tick exactly the scopes chosen here; another set is refused.</source>
        <translation>حدّد النطاقات المختارة هنا بعينها؛ وتُرفض أي مجموعة أخرى.</translation>
    </message>
    <message>
        <source>Issues and projects</source>
        <translation>المشكلات والمشاريع</translation>
    </message>
    <message>
        <source>Creates follow-up issues.</source>
        <translation>ينشئ مشكلات للمتابعة.</translation>
    </message>
    <message>
        <source>Atlassian</source>
        <translation>Atlassian</translation>
    </message>
    <message>
        <source>Stay signed in.</source>
        <translation>البقاء مسجَّل الدخول.</translation>
    </message>
    <message>
        <source>Read issues.</source>
        <translation>قراءة المشكلات.</translation>
    </message>
    <message>
        <source>Create issues.</source>
        <translation>إنشاء المشكلات.</translation>
    </message>
    <message>
        <source>See people.</source>
        <translation>رؤية الأشخاص.</translation>
    </message>
    <message>
        <source>Open developer.atlassian.com/console/myapps and create an OAuth 2.0 integration.</source>
        <translation>افتح developer.atlassian.com/console/myapps وأنشئ OAuth 2.0 integration.</translation>
    </message>
    <message>
        <source>Under Permissions, add the User identity API and the Jira API with the scopes chosen here.</source>
        <translation>ضمن Permissions، أضف User identity API وJira API بالنطاقات المختارة هنا.</translation>
    </message>
    <message>
        <source>Under Authorization, paste the first redirect URI.</source>
        <translation>ضمن Authorization، الصق أول عنوان URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Read issues, teams and projects.</source>
        <translation>قراءة المشكلات والفِرق والمشاريع.</translation>
    </message>
    <message>
        <source>Change issues.</source>
        <translation>تغيير المشكلات.</translation>
    </message>
    <message>
        <source>In Linear, open Settings, API, OAuth applications and choose New.</source>
        <translation>في Linear، افتح Settings ثم API ثم OAuth applications واختر New.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs as callback URLs.</source>
        <translation>الصق عناوين URI لإعادة التوجيه في الحقل Callback URLs.</translation>
    </message>
    <message>
        <source>Switch Public on if other workspaces are to use it.</source>
        <translation>شغّل Public إذا كانت مساحات عمل أخرى ستستخدمه.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفِرق</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Open linkedin.com/developers/apps and create an app.</source>
        <translation>افتح linkedin.com/developers/apps وأنشئ تطبيقًا.</translation>
    </message>
    <message>
        <source>Under Products, request Sign In with LinkedIn using OpenID Connect.</source>
        <translation>ضمن Products، اطلب Sign In with LinkedIn using OpenID Connect.</translation>
    </message>
    <message>
        <source>LinkedIn ends access after 60 days; sign in again then.</source>
        <translation>ينهي LinkedIn الوصول بعد 60 يومًا؛ سجّل الدخول عندئذ مرة أخرى.</translation>
    </message>
    <message>
        <source>Mail, calendar and files</source>
        <translation>البريد والتقويم والملفات</translation>
    </message>
    <message>
        <source>Gives scripts a fresh token for Microsoft Graph.</source>
        <translation>يعطي البرامج النصية رمزًا مميزًا جديدًا لواجهة Microsoft Graph.</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>أي حساب</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and choose New registration.</source>
        <translation>في Microsoft Entra admin center، افتح App registrations واختر New registration.</translation>
    </message>
    <message>
        <source>Choose who may sign in. Under Authentication, add the platform Mobile and desktop applications.</source>
        <translation>اختر من يُسمح له بتسجيل الدخول. ضمن Authentication، أضف المنصة Mobile and desktop applications.</translation>
    </message>
    <message>
        <source>Add the redirect URIs shown here; Microsoft ignores their port.</source>
        <translation>أضف عناوين URI لإعادة التوجيه المعروضة هنا؛ ويتجاهل Microsoft منفذها.</translation>
    </message>
    <message>
        <source>Switch on Allow public client flows. Do not create a secret.</source>
        <translation>شغّل Allow public client flows. لا تنشئ سرًا.</translation>
    </message>
    <message>
        <source>Copy the application (client) ID here.</source>
        <translation>انسخ معرّف التطبيق (العميل) إلى هنا.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Creates items on your boards.</source>
        <translation>ينشئ العناصر في لوحاتك.</translation>
    </message>
    <message>
        <source>monday.com</source>
        <translation>monday.com</translation>
    </message>
    <message>
        <source>Show the account&apos;s name.</source>
        <translation>عرض اسم الحساب.</translation>
    </message>
    <message>
        <source>See boards.</source>
        <translation>رؤية اللوحات.</translation>
    </message>
    <message>
        <source>Create items.</source>
        <translation>إنشاء العناصر.</translation>
    </message>
    <message>
        <source>Open monday.com/developers/apps and create an app with the new OAuth flow switched on.</source>
        <translation>افتح monday.com/developers/apps وأنشئ تطبيقًا مع تشغيل تدفق OAuth الجديد.</translation>
    </message>
    <message>
        <source>Pages and databases</source>
        <translation>الصفحات وقواعد البيانات</translation>
    </message>
    <message>
        <source>Writes notes where your team keeps them.</source>
        <translation>يكتب الملاحظات حيث يحفظها فريقك.</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Open notion.so/profile/integrations and create a public integration.</source>
        <translation>افتح notion.so/profile/integrations وأنشئ Public integration.</translation>
    </message>
    <message>
        <source>Choose what it may read and write there: Notion has no scopes.</source>
        <translation>اختر ما يُسمح له بقراءته وكتابته هناك: ليس لدى Notion نطاقات.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>CRM: deals and people</source>
        <translation>CRM: الصفقات والأشخاص</translation>
    </message>
    <message>
        <source>Pipedrive</source>
        <translation>Pipedrive</translation>
    </message>
    <message>
        <source>In Pipedrive&apos;s Developer Hub, create an app and choose its scopes there.</source>
        <translation>في Developer Hub لدى Pipedrive، أنشئ تطبيقًا واختر نطاقاته هناك.</translation>
    </message>
    <message>
        <source>Paste the redirect URI as the callback URL: Pipedrive takes one.</source>
        <translation>الصق عنوان URI لإعادة التوجيه في الحقل Callback URL: يقبل Pipedrive عنوانًا واحدًا.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>For trying things out</source>
        <translation>للتجربة</translation>
    </message>
    <message>
        <source>Try sign-in and leads. Nothing leaves this computer.</source>
        <translation>جرّب تسجيل الدخول والعملاء المحتملين. لا يغادر أي شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Create and read records.</source>
        <translation>إنشاء السجلات وقراءتها.</translation>
    </message>
    <message>
        <source>Show the account&apos;s name and e-mail.</source>
        <translation>عرض اسم الحساب وبريده الإلكتروني.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>العملاء المحتملون وجهات الاتصال</translation>
    </message>
    <message>
        <source>Where your leads and contacts go.</source>
        <translation>وجهة عملائك المحتملين وجهات اتصالك.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>بيئة اختبار (Sandbox)</translation>
    </message>
    <message>
        <source>Only for posting to Chatter.</source>
        <translation>للنشر في Chatter فقط.</translation>
    </message>
    <message>
        <source>Messages to channels</source>
        <translation>رسائل إلى القنوات</translation>
    </message>
    <message>
        <source>Tells the team about leads.</source>
        <translation>يخبر الفريق بالعملاء المحتملين.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>See who is in the workspace.</source>
        <translation>رؤية من في مساحة العمل.</translation>
    </message>
    <message>
        <source>Show the workspace&apos;s name.</source>
        <translation>عرض اسم مساحة العمل.</translation>
    </message>
    <message>
        <source>List channels to choose from.</source>
        <translation>سرد القنوات للاختيار منها.</translation>
    </message>
    <message>
        <source>Post messages as you.</source>
        <translation>نشر الرسائل باسمك.</translation>
    </message>
    <message>
        <source>Open api.slack.com/apps and choose Create New App, then From scratch.</source>
        <translation>افتح api.slack.com/apps واختر Create New App ثم From scratch.</translation>
    </message>
    <message>
        <source>Under OAuth &amp; Permissions, turn on PKCE. This cannot be undone and makes the app public.</source>
        <translation>ضمن OAuth &amp; Permissions، شغّل PKCE. لا يمكن التراجع عن ذلك، وهو يجعل التطبيق عامًا.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs there.</source>
        <translation>الصق عناوين URI لإعادة التوجيه هناك.</translation>
    </message>
    <message>
        <source>Add the user token scopes users:read, team:read, channels:read and chat:write. Bot scopes do not work with a desktop app.</source>
        <translation>أضف نطاقات رمز المستخدم (User Token Scopes): users:read وteam:read وchannels:read وchat:write. لا تعمل نطاقات الروبوت مع تطبيق سطح المكتب.</translation>
    </message>
    <message>
        <source>Copy the client ID from Basic Information here. No secret is needed.</source>
        <translation>انسخ معرّف العميل من Basic Information إلى هنا. لا حاجة إلى سر.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>الموسيقى</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>See your playlists.</source>
        <translation>رؤية قوائم التشغيل الخاصة بك.</translation>
    </message>
    <message>
        <source>Open developer.spotify.com/dashboard and create an app.</source>
        <translation>افتح developer.spotify.com/dashboard وأنشئ تطبيقًا.</translation>
    </message>
    <message>
        <source>Paste the redirect URIs; Spotify refuses the word localhost.</source>
        <translation>الصق عناوين URI لإعادة التوجيه؛ يرفض Spotify الكلمة localhost.</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>قوائم التشغيل</translation>
    </message>
    <message>
        <source>Boards and cards</source>
        <translation>اللوحات والبطاقات</translation>
    </message>
    <message>
        <source>Creates follow-up cards.</source>
        <translation>ينشئ بطاقات المتابعة.</translation>
    </message>
    <message>
        <source>Create cards.</source>
        <translation>إنشاء البطاقات.</translation>
    </message>
    <message>
        <source>Open trello.com/power-ups/admin, create a Power-Up and switch on OAuth 2.0 for a public client.</source>
        <translation>افتح trello.com/power-ups/admin وأنشئ Power-Up وشغّل OAuth 2.0 لعميل عام.</translation>
    </message>
    <message>
        <source>Forms and answers</source>
        <translation>النماذج والإجابات</translation>
    </message>
    <message>
        <source>Turns answers into leads.</source>
        <translation>يحوّل الإجابات إلى عملاء محتملين.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>See forms.</source>
        <translation>رؤية النماذج.</translation>
    </message>
    <message>
        <source>Read answers.</source>
        <translation>قراءة الإجابات.</translation>
    </message>
    <message>
        <source>In Typeform, open Account, Developer apps and register one.</source>
        <translation>في Typeform، افتح Account ثم Developer apps وسجّل تطبيقًا.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Invoices and contacts</source>
        <translation>الفواتير وجهات الاتصال</translation>
    </message>
    <message>
        <source>Shows who your customers are.</source>
        <translation>يعرض عملاءك.</translation>
    </message>
    <message>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <source>See the organization.</source>
        <translation>رؤية المنشأة.</translation>
    </message>
    <message>
        <source>Open developer.xero.com/app/manage and create an app of the type Auth code with PKCE.</source>
        <translation>افتح developer.xero.com/app/manage وأنشئ تطبيقًا من النوع Auth code with PKCE.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنشآت</translation>
    </message>
    <message>
        <source>CRM: leads, contacts</source>
        <translation>CRM: العملاء المحتملون وجهات الاتصال</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>المملكة العربية السعودية</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Show the organization&apos;s name.</source>
        <translation>عرض اسم المنشأة.</translation>
    </message>
    <message>
        <source>Create records.</source>
        <translation>إنشاء السجلات.</translation>
    </message>
    <message>
        <source>Open api-console.zoho.com and add a server-based client.</source>
        <translation>افتح api-console.zoho.com وأضف عميلًا من النوع Server-based.</translation>
    </message>
    <message>
        <source>Paste the first redirect URI as the authorized redirect URI.</source>
        <translation>الصق أول عنوان URI لإعادة التوجيه في الحقل Authorized Redirect URI.</translation>
    </message>
    <message>
        <source>Choose the data centre your Zoho account lives in as the place to sign in.</source>
        <translation>اختر مركز البيانات الذي يوجد فيه حسابك لدى Zoho موضعًا لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Shows who attended.</source>
        <translation>يعرض من حضر.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>See meetings.</source>
        <translation>رؤية الاجتماعات.</translation>
    </message>
    <message>
        <source>Open marketplace.zoom.us/develop/create and create a general app, user-managed.</source>
        <translation>افتح marketplace.zoom.us/develop/create وأنشئ تطبيقًا من النوع General App بإدارة المستخدم (User-managed).</translation>
    </message>
    <message>
        <source>Switch on Public client with PKCE.</source>
        <translation>شغّل Public client with PKCE.</translation>
    </message>
    <message>
        <source>Add the scopes chosen here.</source>
        <translation>أضف النطاقات المختارة هنا.</translation>
    </message>
    <message>
        <source>In Setup, open **External Client App Manager**. {app}</source>
        <translation>في Setup، افتح **External Client App Manager**. {app}</translation>
    </message>
    <message>
        <source>Choose **New External Client App**. Name it “Patchbay” and leave the distribution state **Local**, or **Packaged** for several orgs. {app}</source>
        <translation>اختر **New External Client App**. سمِّه «Patchbay» واترك حالة التوزيع على **Local**، أو اختر **Packaged** لعدة مؤسسات. {app}</translation>
    </message>
    <message>
        <source>Turn on **OAuth**. Paste all three redirect URIs, one per line. {redirectUris}</source>
        <translation>شغّل **OAuth**. الصق عناوين URI الثلاثة لإعادة التوجيه كلها، واحدًا في كل سطر. {redirectUris}</translation>
    </message>
    <message>
        <source>Add the scopes `api`, `refresh_token`, `id` and `openid`.</source>
        <translation>أضف النطاقات `api` و`refresh_token` و`id` و`openid`.</translation>
    </message>
    <message>
        <source>Turn on **Require PKCE**. Turn off **Require Secret for Web Server Flow** and **Require Secret for Refresh Token Flow**.</source>
        <translation>شغّل **Require PKCE**. أوقف تشغيل **Require Secret for Web Server Flow** و**Require Secret for Refresh Token Flow**.</translation>
    </message>
    <message>
        <source>Save, wait up to 10 minutes, then copy the **consumer key** here. A Local app works only on its own org&apos;s My Domain, so enter that as the place to sign in. {app}</source>
        <translation>احفظ، وانتظر حتى 10 دقائق، ثم انسخ **مفتاح المستهلك (Consumer Key)** إلى هنا. لا يعمل تطبيق Local إلا على My Domain الخاص بمؤسسته، لذا أدخله موضعًا لتسجيل الدخول. {app}</translation>
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
        <translation>الإصدار %1، مع Qt %2</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>%1, desktop %2</source>
        <comment>a system, a name</comment>
        <translation>%1، سطح المكتب %2</translation>
    </message>
    <message>
        <source>Your keychain</source>
        <translation>سلسلة المفاتيح لديك</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>%1 works and is unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1: تعمل، وقفلها مفتوح.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it to use your connections.</source>
        <translation>%1: مقفلة. افتح قفلها لاستخدام اتصالاتك.</translation>
    </message>
    <message>
        <source>None answers. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>لا تستجيب أي سلسلة مفاتيح. ثبّت GNOME Keyring أو KWallet، ثم سجّل الدخول إلى سطح المكتب مرة أخرى.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Open, %1</source>
        <comment>a size</comment>
        <translation>مفتوحة، %1</translation>
    </message>
    <message>
        <source>Sign-in window</source>
        <translation>نافذة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not installed. You sign in in your browser.</source>
        <translation>غير مثبّتة. تسجّل الدخول في متصفحك.</translation>
    </message>
    <message>
        <source>There, but this system does not let it lock pages in. It opens the demo org alone; elsewhere you sign in in your browser.</source>
        <translation>موجودة، لكن هذا النظام لا يتيح لها عزل الصفحات. لا تفتح إلا المؤسسة التجريبية؛ وفيما عدا ذلك تسجّل الدخول في متصفحك.</translation>
    </message>
    <message>
        <source>There, and its pages are locked in.</source>
        <translation>موجودة، وصفحاتها معزولة.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>By the proxy that is set in Network.</source>
        <translation>عبر الخادم الوكيل المعيّن في «الشبكة».</translation>
    </message>
    <message>
        <source>By the proxy of this computer.</source>
        <translation>عبر الخادم الوكيل لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Directly, without a proxy.</source>
        <translation>مباشرة، بلا خادم وكيل.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window quits Patchbay.</source>
        <translation>لا توجد علبة نظام في سطح المكتب هذا: إغلاق النافذة ينهي Patchbay.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>This desktop shows none. What they tell stands in the window too.</source>
        <translation>لا يعرض سطح المكتب هذا أي إشعارات. وما تخبر به يظهر في النافذة أيضًا.</translation>
    </message>
    <message>
        <source>Desktop portal</source>
        <translation>بوابة سطح المكتب</translation>
    </message>
    <message>
        <source>Not there. Patchbay cannot tell when the desktop turns dark.</source>
        <translation>غير موجودة. لا يستطيع Patchbay معرفة متى يصبح سطح المكتب داكنًا.</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>سياسة المسؤول</translation>
    </message>
    <message>
        <source>It cannot be read, and forbids much until it can.</source>
        <translation>تعذّرت قراءتها، وتمنع الكثير إلى أن تُقرأ.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Provider files</source>
        <translation>ملفات المزودين</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>لا توجد ملفات يتعذّر استخدامها.</numerusform>
            <numerusform>يتعذّر استخدام ملف واحد.</numerusform>
            <numerusform>يتعذّر استخدام ملفين.</numerusform>
            <numerusform>يتعذّر استخدام %Ln ملفات.</numerusform>
            <numerusform>يتعذّر استخدام %Ln ملفًا.</numerusform>
            <numerusform>يتعذّر استخدام %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>All can be used.</source>
        <translation>يمكن استخدامها كلها.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>لا يتطلب أي اتصال انتباهك.</numerusform>
            <numerusform>يتطلب اتصال واحد انتباهك.</numerusform>
            <numerusform>يتطلب اتصالان انتباهك.</numerusform>
            <numerusform>تتطلب %Ln اتصالات انتباهك.</numerusform>
            <numerusform>يتطلب %Ln اتصالًا انتباهك.</numerusform>
            <numerusform>يتطلب %Ln اتصال انتباهك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you in Activity.</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا ينتظرك أي سجل في النشاط.</numerusform>
            <numerusform>ينتظرك سجل واحد في النشاط.</numerusform>
            <numerusform>ينتظرك سجلان في النشاط.</numerusform>
            <numerusform>تنتظرك %Ln سجلات في النشاط.</numerusform>
            <numerusform>ينتظرك %Ln سجلًا في النشاط.</numerusform>
            <numerusform>ينتظرك %Ln سجل في النشاط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>records</comment>
        <translation>
            <numerusform>لا سجلات في الطريق</numerusform>
            <numerusform>سجل واحد في الطريق</numerusform>
            <numerusform>سجلان في الطريق</numerusform>
            <numerusform>%Ln سجلات في الطريق</numerusform>
            <numerusform>%Ln سجلًا في الطريق</numerusform>
            <numerusform>%Ln سجل في الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <comment>connections</comment>
        <translation>
            <numerusform>لا يوجد حساب متصل</numerusform>
            <numerusform>حساب واحد متصل</numerusform>
            <numerusform>حسابان متصلان</numerusform>
            <numerusform>%Ln حسابات متصلة</numerusform>
            <numerusform>%Ln حسابًا متصلًا</numerusform>
            <numerusform>%Ln حساب متصل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPane</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>نسخ ال&amp;تقرير</translation>
    </message>
    <message>
        <source>The report says more than this page: versions, states and error codes. No token, account, name or host is in it.</source>
        <translation>يتضمن التقرير أكثر مما في هذه الصفحة: الإصدارات والحالات ورموز الأخطاء. ولا يحتوي على أي رمز مميز أو حساب أو اسم أو مضيف.</translation>
    </message>
</context>
<context>
    <name>EndNotices</name>
    <message>
        <source>Reconnect %1 to go on using it.</source>
        <comment>an org or account</comment>
        <translation>أعِد الاتصال بـ %1 لمواصلة استخدامه.</translation>
    </message>
    <message numerus="yes">
        <source>Reconnect %1 to send %n record(s) that wait.</source>
        <translation>
            <numerusform>أعِد الاتصال بـ %1. لا تنتظر أي سجلات.</numerusform>
            <numerusform>أعِد الاتصال بـ %1 لإرسال السجل المنتظر.</numerusform>
            <numerusform>أعِد الاتصال بـ %1 لإرسال السجلين المنتظرين.</numerusform>
            <numerusform>أعِد الاتصال بـ %1 لإرسال %Ln سجلات منتظرة.</numerusform>
            <numerusform>أعِد الاتصال بـ %1 لإرسال %Ln سجلًا منتظرًا.</numerusform>
            <numerusform>أعِد الاتصال بـ %1 لإرسال %Ln سجل منتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <comment>a provider</comment>
        <translation>يتطلب %1 انتباهك</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1 It says: “%2”</source>
        <extracomment>%1 is one sentence or two, %2 what the org answered</extracomment>
        <translation>%1 ونص الرد: «%2»</translation>
    </message>
    <message>
        <source>An admin has not allowed you to use this app yet.</source>
        <translation>لم يسمح لك المسؤول باستخدام هذا التطبيق بعد.</translation>
    </message>
    <message>
        <source>Ask an admin to allow it for your user.</source>
        <translation>اطلب من أحد المسؤولين السماح به لمستخدمك.</translation>
    </message>
    <message>
        <source>Please allow my user to use the app that Patchbay signs in with: in Setup, External Client App Manager, open the app, Policies, and add my profile or a permission set of mine.</source>
        <translation>يُرجى السماح لمستخدمي باستخدام التطبيق الذي يسجّل به Patchbay الدخول: في Setup، External Client App Manager، افتح التطبيق ثم Policies، وأضف ملفي التعريفي (Profile) أو إحدى مجموعات الأذونات (Permission Set) الخاصة بي.</translation>
    </message>
    <message>
        <source>The app is not installed in this org.</source>
        <translation>التطبيق غير مثبَّت في هذه المؤسسة.</translation>
    </message>
    <message>
        <source>Ask an admin to install it, or sign in through your My Domain.</source>
        <translation>اطلب من أحد المسؤولين تثبيته، أو سجّل الدخول عبر My Domain الخاص بك.</translation>
    </message>
    <message>
        <source>Please install the app that Patchbay signs in with: in Setup, Connected Apps OAuth Usage, or create an External Client App of our own with PKCE and without a required secret.</source>
        <translation>يُرجى تثبيت التطبيق الذي يسجّل به Patchbay الدخول: في Setup، Connected Apps OAuth Usage، أو إنشاء External Client App خاص بنا مع PKCE ومن دون اشتراط سر.</translation>
    </message>
    <message>
        <source>%1 does not know this consumer key here.</source>
        <translation>لا يعرف %1 مفتاح المستهلك (Consumer Key) هذا هنا.</translation>
    </message>
    <message>
        <source>Check the key, and production or sandbox. A new app takes up to 10 minutes.</source>
        <translation>تحقق من المفتاح، ومن اختيار الإنتاج أو بيئة الاختبار (Sandbox). قد يستغرق التطبيق الجديد حتى 10 دقائق.</translation>
    </message>
    <message>
        <source>This org or user may not use the API.</source>
        <translation>لا يُسمح لهذه المؤسسة أو هذا المستخدم باستخدام واجهة API.</translation>
    </message>
    <message>
        <source>Ask an admin to turn on “API Enabled”, or use an edition that has it.</source>
        <translation>اطلب من أحد المسؤولين تشغيل «API Enabled»، أو استخدم إصدارًا (Edition) يتضمنها.</translation>
    </message>
    <message>
        <source>Please turn on the permission “API Enabled” for my user. If the org&apos;s edition has no API, it has to be added to the contract.</source>
        <translation>يُرجى تشغيل الإذن «API Enabled» لمستخدمي. وإذا كان إصدار (Edition) المؤسسة لا يتضمن واجهة API، فيجب إضافتها إلى العقد.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>اسأل أحد مسؤولي المؤسسة.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>This account may not create such records.</source>
        <translation>لا يُسمح لهذا الحساب بإنشاء سجلات من هذا النوع.</translation>
    </message>
    <message>
        <source>Please let my user create and edit these records: the object&apos;s rights in my profile or in a permission set.</source>
        <translation>يُرجى السماح لمستخدمي بإنشاء هذه السجلات وتعديلها: أذونات الكائن في ملفي التعريفي (Profile) أو في مجموعة أذونات (Permission Set).</translation>
    </message>
    <message>
        <source>An automation of the org stopped it.</source>
        <translation>أوقفته عملية أتمتة في المؤسسة.</translation>
    </message>
    <message>
        <source>Change the record where these words tell how, or ask an admin.</source>
        <translation>عدّل السجل إن كانت هذه الكلمات توضّح الطريقة، أو اسأل أحد المسؤولين.</translation>
    </message>
    <message>
        <source>A flow or trigger of our org stops records that I create with Patchbay. Please look into it.</source>
        <translation>يوقف تدفق (Flow) أو مشغِّل (Trigger) في مؤسستنا السجلات التي أنشئها باستخدام Patchbay. يُرجى التحقق من ذلك.</translation>
    </message>
    <message>
        <source>The org is being maintained and can only be read.</source>
        <translation>المؤسسة قيد الصيانة ولا يمكن سوى القراءة منها.</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when that is over.</source>
        <translation>يتابع Patchbay تلقائيًا عندما ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Something failed inside the org.</source>
        <translation>حدث خلل داخل المؤسسة.</translation>
    </message>
    <message>
        <source>Records that I create with Patchbay fail inside our org. Please look into it.</source>
        <translation>تفشل السجلات التي أنشئها باستخدام Patchbay داخل مؤسستنا. يُرجى التحقق من ذلك.</translation>
    </message>
    <message>
        <source>A field is not there, or this account may not write it.</source>
        <translation>أحد الحقول غير موجود، أو لا يُسمح لهذا الحساب بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Please let my user edit this field: field-level security, in my profile or a permission set.</source>
        <translation>يُرجى السماح لمستخدمي بتعديل هذا الحقل: أمان مستوى الحقل (Field-Level Security)، في ملفي التعريفي (Profile) أو في مجموعة أذونات (Permission Set).</translation>
    </message>
    <message>
        <source>A value does not fit its field.</source>
        <translation>إحدى القيم لا تناسب حقلها.</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>عدّلها، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>كان ذلك أكثر مما يُقبل دفعة واحدة.</translation>
    </message>
    <message>
        <source>Try again with fewer records.</source>
        <translation>حاول مرة أخرى بسجلات أقل.</translation>
    </message>
    <message>
        <source>The org did not understand what Patchbay sent.</source>
        <translation>لم تفهم المؤسسة ما أرسله Patchbay.</translation>
    </message>
    <message>
        <source>Install a newer Patchbay, or report this with its code.</source>
        <translation>ثبّت إصدارًا أحدث من Patchbay، أو أبلغ عن هذا مع الرمز الخاص به.</translation>
    </message>
    <message>
        <source>The org does not have what was asked for, or this account may not see it.</source>
        <translation>لا تملك المؤسسة ما طُلب، أو لا يُسمح لهذا الحساب برؤيته.</translation>
    </message>
    <message>
        <source>Another record of the same request held it up.</source>
        <translation>أوقفه سجل آخر في الطلب نفسه.</translation>
    </message>
    <message>
        <source>The org took too long to search.</source>
        <translation>استغرقت المؤسسة وقتًا طويلًا جدًا في البحث.</translation>
    </message>
    <message>
        <source>This app belongs to another org and works there only.</source>
        <translation>ينتمي هذا التطبيق إلى مؤسسة أخرى ولا يعمل إلا فيها.</translation>
    </message>
    <message>
        <source>Make an app in this org, or sign in through the My Domain of the app&apos;s org.</source>
        <translation>أنشئ تطبيقًا في هذه المؤسسة، أو سجّل الدخول عبر My Domain الخاص بمؤسسة التطبيق.</translation>
    </message>
    <message>
        <source>%1 did not let this app in. Apps that nobody installed in the org are blocked.</source>
        <translation>لم يسمح %1 بدخول هذا التطبيق. تُحظر التطبيقات التي لم يثبّتها أحد في المؤسسة.</translation>
    </message>
    <message>
        <source>%1 refuses you from this network or at this hour.</source>
        <translation>يرفض %1 دخولك من هذه الشبكة أو في هذا الوقت.</translation>
    </message>
    <message>
        <source>Try from your office network or in working hours, or ask an admin.</source>
        <translation>حاول من شبكة مكتبك أو في أوقات العمل، أو اسأل أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Please check the login hours and login IP ranges of my profile, and the IP relaxation of the app that Patchbay signs in with (External Client App Manager, Policies).</source>
        <translation>يُرجى التحقق من ساعات تسجيل الدخول (Login Hours) ونطاقات عناوين IP لتسجيل الدخول (Login IP Ranges) في ملفي التعريفي (Profile)، ومن تخفيف قيود IP (IP Relaxation) للتطبيق الذي يسجّل به Patchbay الدخول (External Client App Manager، Policies).</translation>
    </message>
    <message>
        <source>The sign-in took too long, or was used already.</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلًا جدًا، أو استُخدم من قبل.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>لا يخص الرد عملية تسجيل الدخول هذه.</translation>
    </message>
    <message>
        <source>This user cannot sign in here.</source>
        <translation>لا يمكن لهذا المستخدم تسجيل الدخول هنا.</translation>
    </message>
    <message>
        <source>Check production or sandbox, and whether the user is locked; then sign in again.</source>
        <translation>تحقق من اختيار الإنتاج أو بيئة الاختبار (Sandbox)، ومما إذا كان المستخدم مقفلًا؛ ثم سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The client secret is not right.</source>
        <translation>سر العميل غير صحيح.</translation>
    </message>
    <message>
        <source>Copy it from the app again, to where you set it up here.</source>
        <translation>انسخه من التطبيق مرة أخرى إلى الموضع الذي أعددته فيه هنا.</translation>
    </message>
    <message>
        <source>The client secret is missing or not right.</source>
        <translation>سر العميل مفقود أو غير صحيح.</translation>
    </message>
    <message>
        <source>Copy it from the app again, or let the app require none.</source>
        <translation>انسخه من التطبيق مرة أخرى، أو اجعل التطبيق لا يشترط سرًا.</translation>
    </message>
    <message>
        <source>The client id or the client secret is not right.</source>
        <translation>معرّف العميل أو سر العميل غير صحيح.</translation>
    </message>
    <message>
        <source>Copy both from the app again, to where you set it up here.</source>
        <translation>انسخهما من التطبيق مرة أخرى إلى الموضع الذي أعددتهما فيه هنا.</translation>
    </message>
    <message>
        <source>%1 does not allow this app to sign people in this way.</source>
        <translation>لا يسمح %1 لهذا التطبيق بتسجيل دخول المستخدمين بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Check the app&apos;s settings at %1, then try again.</source>
        <translation>تحقق من إعدادات التطبيق لدى %1، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The redirect URI is not registered.</source>
        <translation>عنوان URI لإعادة التوجيه غير مسجَّل.</translation>
    </message>
    <message>
        <source>Copy it into the app again, character by character. Changes can take 10 minutes.</source>
        <translation>انسخه إلى التطبيق مرة أخرى، حرفًا بحرف. قد يستغرق سريان التغييرات 10 دقائق.</translation>
    </message>
    <message>
        <source>The app has no redirect URI.</source>
        <translation>لا يوجد في التطبيق عنوان URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Copy the redirect URIs into the app. Changes can take 10 minutes.</source>
        <translation>انسخ عناوين URI لإعادة التوجيه إلى التطبيق. قد يستغرق سريان التغييرات 10 دقائق.</translation>
    </message>
    <message>
        <source>The app does not offer all the access that was asked for.</source>
        <translation>لا يوفّر التطبيق كل الوصول المطلوب.</translation>
    </message>
    <message>
        <source>Add the scopes to the app, or ask for fewer.</source>
        <translation>أضف النطاقات إلى التطبيق، أو اطلب نطاقات أقل.</translation>
    </message>
    <message>
        <source>This way to sign in is switched off for the app.</source>
        <translation>طريقة تسجيل الدخول هذه متوقفة في التطبيق.</translation>
    </message>
    <message>
        <source>Switch on the web server flow in the app, or use another app.</source>
        <translation>شغّل تدفق خادم الويب (Web Server Flow) في التطبيق، أو استخدم تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>Signing in by a code is switched off for the app.</source>
        <translation>تسجيل الدخول برمز متوقف في التطبيق.</translation>
    </message>
    <message>
        <source>Switch on Device Flow in the app, or sign in with your browser.</source>
        <translation>شغّل Device Flow في التطبيق، أو سجّل الدخول بمتصفحك.</translation>
    </message>
    <message>
        <source>The app does not take the proof Patchbay sends (PKCE).</source>
        <translation>لا يقبل التطبيق الإثبات الذي يرسله Patchbay (PKCE).</translation>
    </message>
    <message>
        <source>Turn on “Require PKCE” in the app, then wait up to 10 minutes.</source>
        <translation>شغّل «Require PKCE» في التطبيق، ثم انتظر حتى 10 دقائق.</translation>
    </message>
    <message>
        <source>This user is no longer active in the org.</source>
        <translation>لم يعد هذا المستخدم نشطًا في المؤسسة.</translation>
    </message>
    <message>
        <source>Please activate my user again, or tell me which user to sign in with.</source>
        <translation>يُرجى تنشيط مستخدمي مرة أخرى، أو إخباري بأي مستخدم أسجّل الدخول.</translation>
    </message>
    <message>
        <source>The org is locked, closed or suspended.</source>
        <translation>المؤسسة مقفلة أو مغلقة أو معلّقة.</translation>
    </message>
    <message>
        <source>This user signed in too often within an hour.</source>
        <translation>سجّل هذا المستخدم الدخول مرات كثيرة جدًا خلال ساعة واحدة.</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>لدى %1 مشكلة حاليًا.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>Your organization does not allow this app.</source>
        <translation>لا تسمح منشأتك بهذا التطبيق.</translation>
    </message>
    <message>
        <source>Ask the admin of your organization to allow it.</source>
        <translation>اطلب من المسؤول في منشأتك السماح به.</translation>
    </message>
    <message>
        <source>Please allow the app that Patchbay signs in with for our organization.</source>
        <translation>يُرجى السماح في منشأتنا بالتطبيق الذي يسجّل به Patchbay الدخول.</translation>
    </message>
    <message>
        <source>This app is for members of one organization only.</source>
        <translation>هذا التطبيق مخصّص لأعضاء منشأة واحدة فقط.</translation>
    </message>
    <message>
        <source>Sign in with an account of that organization, or use another app.</source>
        <translation>سجّل الدخول بحساب من تلك المنشأة، أو استخدم تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>%1 takes sign-ins in a browser only.</source>
        <translation>لا يقبل %1 تسجيل الدخول إلا في متصفح.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>سجّل الدخول بمتصفحك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The org has used up its API requests for now.</source>
        <translation>استنفدت المؤسسة طلبات API المتاحة لها حاليًا.</translation>
    </message>
    <message>
        <source>Patchbay goes on by itself when there are some again. An admin can see who uses them up.</source>
        <translation>يتابع Patchbay تلقائيًا عندما تتوفر طلبات من جديد. ويمكن لمسؤول أن يرى من يستنفدها.</translation>
    </message>
    <message>
        <source>The org&apos;s API requests are used up. Please look at Setup, Company Information, API Requests, and which apps use them.</source>
        <translation>استُنفدت طلبات API في المؤسسة. يُرجى الاطلاع على Setup، Company Information، API Requests، ومعرفة التطبيقات التي تستخدمها.</translation>
    </message>
    <message>
        <source>The org has no storage left.</source>
        <translation>لم يبقَ في المؤسسة مساحة تخزين.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full, so no record can be created. Please free some: Setup, Storage Usage.</source>
        <translation>مساحة تخزين البيانات في المؤسسة ممتلئة، فلا يمكن إنشاء أي سجل. يُرجى إفراغ بعضها: Setup، Storage Usage.</translation>
    </message>
    <message>
        <source>The org&apos;s trial has ended.</source>
        <translation>انتهت الفترة التجريبية للمؤسسة.</translation>
    </message>
    <message>
        <source>A security policy of the org stopped this.</source>
        <translation>أوقفت سياسة أمان في المؤسسة هذا.</translation>
    </message>
    <message>
        <source>A transaction security policy stopped Patchbay. Please allow what it does, or tell me which way to take.</source>
        <translation>أوقفت سياسة أمان المعاملات (Transaction Security) عمل Patchbay. يُرجى السماح بما يفعله، أو إخباري بالطريقة التي ينبغي أن أتبعها.</translation>
    </message>
    <message>
        <source>A limit of the org is reached.</source>
        <translation>بُلغ أحد حدود المؤسسة.</translation>
    </message>
    <message>
        <source>A limit of our org stops what I do with Patchbay. Please look into it.</source>
        <translation>يوقف أحد الحدود في مؤسستنا ما أفعله باستخدام Patchbay. يُرجى التحقق من ذلك.</translation>
    </message>
    <message>
        <source>This is not switched on in the org.</source>
        <translation>هذا غير مشغَّل في المؤسسة.</translation>
    </message>
    <message>
        <source>Something that Patchbay needs is switched off in our org. Please switch it on for my user.</source>
        <translation>شيء يحتاج إليه Patchbay متوقف في مؤسستنا. يُرجى تشغيله لمستخدمي.</translation>
    </message>
    <message>
        <source>The app may not use the API.</source>
        <translation>لا يُسمح للتطبيق باستخدام واجهة API.</translation>
    </message>
    <message>
        <source>Add the scope “api” to the app, then reconnect.</source>
        <translation>أضف النطاق «api» إلى التطبيق، ثم أعِد الاتصال.</translation>
    </message>
    <message>
        <source>The token is no longer valid.</source>
        <translation>لم يعد الرمز المميز صالحًا.</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>أعِد الاتصال.</translation>
    </message>
    <message>
        <source>The token belongs to another org.</source>
        <translation>ينتمي الرمز المميز إلى مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>This user may not see the account.</source>
        <translation>لا يُسمح لهذا المستخدم برؤية الحساب.</translation>
    </message>
    <message>
        <source>The org has moved to another address.</source>
        <translation>انتقلت المؤسسة إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Patchbay asks for the new one by itself. If that does not help, reconnect.</source>
        <translation>يستعلم Patchbay عن العنوان الجديد تلقائيًا. وإذا لم ينفع ذلك، فأعِد الاتصال.</translation>
    </message>
    <message>
        <source>The org does not have this version of the API any more.</source>
        <translation>لم يعد هذا الإصدار من واجهة API متوفرًا في المؤسسة.</translation>
    </message>
    <message>
        <source>Install a newer Patchbay.</source>
        <translation>ثبّت إصدارًا أحدث من Patchbay.</translation>
    </message>
    <message>
        <source>%1 is too busy right now.</source>
        <translation>%1 مشغول جدًا حاليًا.</translation>
    </message>
    <message>
        <source>Somebody else is writing the same records.</source>
        <translation>يكتب شخص آخر في السجلات نفسها.</translation>
    </message>
    <message>
        <source>Patchbay tries again by itself.</source>
        <translation>يحاول Patchbay مرة أخرى تلقائيًا.</translation>
    </message>
    <message>
        <source>The org does not let this account do that.</source>
        <translation>لا تسمح المؤسسة لهذا الحساب بفعل ذلك.</translation>
    </message>
    <message>
        <source>Our org forbids something that Patchbay does for my user. Please look into it.</source>
        <translation>تمنع مؤسستنا شيئًا يفعله Patchbay لمستخدمي. يُرجى التحقق من ذلك.</translation>
    </message>
    <message>
        <source>The org does not have the rest of that list any more.</source>
        <translation>لم تعد بقية تلك القائمة متوفرة في المؤسسة.</translation>
    </message>
    <message>
        <source>The org has no such kind of record, or this account may not see it.</source>
        <translation>لا يوجد في المؤسسة هذا النوع من السجلات، أو لا يُسمح لهذا الحساب برؤيته.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>ترفضه قاعدة في المؤسسة.</translation>
    </message>
    <message>
        <source>The org does not allow this choice for the field.</source>
        <translation>لا تسمح المؤسسة بهذا الاختيار للحقل.</translation>
    </message>
    <message>
        <source>Choose another, then send again.</source>
        <translation>اختر غيره، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>The org takes it for a record that it has already.</source>
        <translation>تعدّه المؤسسة سجلًا موجودًا لديها بالفعل.</translation>
    </message>
    <message>
        <source>Use the other record, or ask an admin about the duplicate rule.</source>
        <translation>استخدم السجل الآخر، أو اسأل أحد المسؤولين عن قاعدة التكرار.</translation>
    </message>
    <message>
        <source>A field that must be filled in is empty.</source>
        <translation>أحد الحقول المطلوب ملؤها فارغ.</translation>
    </message>
    <message>
        <source>Fill it in, then send again.</source>
        <translation>املأه، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>عنوان البريد الإلكتروني غير صالح.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>النص طويل جدًا.</translation>
    </message>
    <message>
        <source>Shorten it, then send again.</source>
        <translation>اختصره، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>القيمة ليست من الاختيارات المتاحة.</translation>
    </message>
    <message>
        <source>Choose one, then send again.</source>
        <translation>اختر واحدًا منها، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>A number is too large or too small.</source>
        <translation>أحد الأرقام كبير جدًا أو صغير جدًا.</translation>
    </message>
    <message>
        <source>An ID in the record is not right.</source>
        <translation>أحد المعرّفات في السجل غير صحيح.</translation>
    </message>
    <message>
        <source>A record that this one refers to is not there, or may not be used.</source>
        <translation>أحد السجلات التي يشير إليها هذا السجل غير موجود، أو لا يُسمح باستخدامه.</translation>
    </message>
    <message>
        <source>This account may not use a record that this one refers to, such as its owner or campaign.</source>
        <translation>لا يُسمح لهذا الحساب باستخدام سجل يشير إليه هذا السجل، مثل مالكه أو حملته.</translation>
    </message>
    <message>
        <source>Choose another, or ask an admin.</source>
        <translation>اختر غيره، أو اسأل أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Please let my user read and use the records that mine refer to, such as owner, account and campaign.</source>
        <translation>يُرجى السماح لمستخدمي بقراءة السجلات التي تشير إليها سجلاتي واستخدامها، مثل المالك والحساب والحملة.</translation>
    </message>
    <message>
        <source>Its owner is a user who is no longer active.</source>
        <translation>مالكه مستخدم لم يعد نشطًا.</translation>
    </message>
    <message>
        <source>Choose another owner, then send again.</source>
        <translation>اختر مالكًا آخر، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>The record is locked while it is being approved.</source>
        <translation>السجل مقفل ريثما تتم الموافقة عليه.</translation>
    </message>
    <message>
        <source>Wait for the approval, or ask an admin.</source>
        <translation>انتظر الموافقة، أو اسأل أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The record was deleted there.</source>
        <translation>حُذف السجل هناك.</translation>
    </message>
    <message>
        <source>Restore it from the org&apos;s recycle bin, or create it anew.</source>
        <translation>استعِده من سلة المحذوفات في المؤسسة، أو أنشئه من جديد.</translation>
    </message>
    <message>
        <source>The lead has been converted already.</source>
        <translation>حُوِّل العميل المحتمل من قبل.</translation>
    </message>
    <message>
        <source>Use its contact or account instead.</source>
        <translation>استخدم جهة الاتصال أو الحساب الناتج عنه بدلًا منه.</translation>
    </message>
    <message>
        <source>Another record holds the same value in a field where each is unique.</source>
        <translation>يحمل سجل آخر القيمة نفسها في حقل يجب أن تكون كل قيمة فيه فريدة.</translation>
    </message>
    <message>
        <source>Change it, or use the other record.</source>
        <translation>غيّرها، أو استخدم السجل الآخر.</translation>
    </message>
    <message>
        <source>The org did not delete it.</source>
        <translation>لم تحذفه المؤسسة.</translation>
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
        <translation>بلا</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no date chosen</comment>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Welcome to Patchbay</source>
        <translation>مرحبًا بك في Patchbay</translation>
    </message>
    <message>
        <source>Connect your accounts, then send leads where they belong.</source>
        <translation>اربط حساباتك، ثم أرسل العملاء المحتملين إلى حيث ينبغي أن يكونوا.</translation>
    </message>
    <message>
        <source>Try the demo org</source>
        <translation>تجربة المؤسسة التجريبية</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>&amp;Try the demo org</source>
        <translation>ت&amp;جربة المؤسسة التجريبية</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>Production or sandbox. You need an External Client App in your org; Patchbay shows you each step.</source>
        <translation>الإنتاج أو بيئة الاختبار. تحتاج إلى External Client App في مؤسستك؛ ويريك Patchbay كل خطوة.</translation>
    </message>
    <message>
        <source>Something else first?</source>
        <translation>هل تريد البدء بخدمة أخرى؟</translation>
    </message>
    <message>
        <source>Tokens stay in your keychain</source>
        <translation>تبقى الرموز المميزة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>لا يضيع شيء</translation>
    </message>
    <message>
        <source>Records are saved here first, then sent.</source>
        <translation>تُحفظ السجلات هنا أولًا، ثم تُرسَل.</translation>
    </message>
    <message>
        <source>No server of ours</source>
        <translation>لا خادم لنا في الوسط</translation>
    </message>
    <message>
        <source>Your computer talks to your services directly.</source>
        <translation>يتصل الكمبيوتر بخدماتك مباشرة.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>ت&amp;خطي</translation>
    </message>
</context>
<context>
    <name>HabitsPane</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>St&amp;art at login</source>
        <translation>التشغيل عند تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Opens in the background and sends what waits.</source>
        <translation>يُفتح في الخلفية ويرسل ما ينتظر.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>مواصلة العمل في &amp;علبة النظام</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>مواصلة العمل في علبة النظام</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>A &amp;connection needs you</source>
        <translation>ا&amp;تصال يتطلب انتباهك</translation>
    </message>
    <message>
        <source>A connection needs you</source>
        <translation>اتصال يتطلب انتباهك</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>&amp;Quick lead from anywhere</source>
        <translation>إدخال س&amp;ريع لعميل محتمل من أي مكان</translation>
    </message>
    <message>
        <source>Give this command a key in your desktop&apos;s keyboard settings.</source>
        <translation>خصّص لهذا الأمر مفتاحًا في إعدادات لوحة المفاتيح بسطح المكتب لديك.</translation>
    </message>
    <message>
        <source>Command for a quick lead</source>
        <translation>أمر الإدخال السريع لعميل محتمل</translation>
    </message>
    <message>
        <source>A &amp;record or an automation needs you</source>
        <translation>س&amp;جل أو عملية أتمتة تتطلب انتباهك</translation>
    </message>
    <message>
        <source>A record or an automation needs you</source>
        <translation>سجل أو عملية أتمتة تتطلب انتباهك</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. What needs you stands in the window, on the pages Connections and Activity.</source>
        <translation>لا يعرض سطح المكتب هذا أي إشعارات. وما يتطلب انتباهك يظهر في النافذة، في صفحتي «الاتصالات» و«النشاط».</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>The demo org is a Salesforce org that runs on this computer. It needs no account, and nothing you enter there leaves this computer: the quickest way to see a first lead arrive.</source>
        <translation>المؤسسة التجريبية هي مؤسسة Salesforce تعمل على هذا الكمبيوتر. لا تحتاج إلى حساب، ولا يغادر هذا الكمبيوتر شيء مما تُدخله فيها: إنها أسرع طريقة لترى وصول أول عميل محتمل.</translation>
    </message>
    <message>
        <source>For your own Salesforce org Patchbay asks once for a client id; its settings page says how to get one. All other services are in the list of providers.</source>
        <translation>لمؤسستك في Salesforce يطلب Patchbay معرّف العميل مرة واحدة؛ وتشرح صفحة إعداداتها كيفية الحصول عليه. وجميع الخدمات الأخرى في قائمة المزودين.</translation>
    </message>
    <message>
        <source>The welcome page goes when you skip it, or when a first connection is there.</source>
        <translation>تختفي صفحة الترحيب عندما تتخطاها، أو عندما يوجد أول اتصال.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Each service has a card. Connect opens the service&apos;s own sign-in page; your password is typed there and never reaches Patchbay. What it gets in return, a token, is kept in your computer&apos;s keychain.</source>
        <translation>لكل خدمة بطاقة. يفتح «اتصال» صفحة تسجيل الدخول الخاصة بالخدمة؛ تكتب كلمة مرورك هناك ولا تصل إلى Patchbay أبدًا. وما يحصل عليه في المقابل هو رمز مميز يُحفظ في سلسلة المفاتيح على الكمبيوتر.</translation>
    </message>
    <message>
        <source>A service may have several accounts: each is a row of its card, with the name, the kind of org and the state.</source>
        <translation>قد يكون للخدمة عدة حسابات: لكل منها صف في بطاقتها، فيه الاسم ونوع المؤسسة والحالة.</translation>
    </message>
    <message>
        <source>When a card wants you</source>
        <translation>عندما تتطلب بطاقة انتباهك</translation>
    </message>
    <message>
        <source>Needs reconnect: the service ended the access; the card says why. Offline: the service did not answer. You stay signed in, and Patchbay keeps trying.</source>
        <translation>«يحتاج إلى إعادة الاتصال»: أنهت الخدمة الوصول، وتذكر البطاقة السبب. «غير متصل بالشبكة»: لم ترد الخدمة. يبقى تسجيل دخولك قائمًا، ويواصل Patchbay المحاولة.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزود</translation>
    </message>
    <message>
        <source>The list holds the services that Patchbay knows and that are not on your page yet. What you add gets a card there; nothing is connected by that.</source>
        <translation>تضم القائمة الخدمات التي يعرفها Patchbay وليست في صفحتك بعد. وما تضيفه يحصل على بطاقة هناك؛ ولا يُجرى بذلك أي اتصال.</translation>
    </message>
    <message>
        <source>One that is missing</source>
        <translation>إذا لم تجد خدمتك</translation>
    </message>
    <message>
        <source>Any service that signs people in by OAuth 2 can be added. Enter its addresses, or have them looked up where the service tells them itself.</source>
        <translation>يمكن إضافة أي خدمة يُسجَّل الدخول إليها عبر OAuth 2. أدخل عناوينها، أو اترك Patchbay يبحث عنها إذا كانت الخدمة تعلنها بنفسها.</translation>
    </message>
    <message>
        <source>You can also have a file written and fill it in: the card changes whenever you save, and mistakes in it are told.</source>
        <translation>يمكنك أيضًا إنشاء ملف وملؤه: تتغير البطاقة كلما حفظته، وتُذكر الأخطاء التي فيه.</translation>
    </message>
    <message>
        <source>Provider settings</source>
        <translation>إعدادات المزود</translation>
    </message>
    <message>
        <source>A client secret is needed only where the service asks for one; it is kept in your keychain.</source>
        <translation>لا حاجة إلى سر العميل إلا إذا طلبته الخدمة؛ ويُحفظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>For Salesforce</source>
        <translation>من أجل Salesforce</translation>
    </message>
    <message>
        <source>In Salesforce, open Setup, then External Client App Manager, and choose New External Client App.</source>
        <translation>في Salesforce، افتح Setup ثم External Client App Manager، واختر New External Client App.</translation>
    </message>
    <message>
        <source>Turn on OAuth and paste all redirect URIs of this page, one per line.</source>
        <translation>شغّل OAuth والصق كل عناوين URI لإعادة التوجيه من هذه الصفحة، واحدًا في كل سطر.</translation>
    </message>
    <message>
        <source>Add the scopes that are ticked here.</source>
        <translation>أضف النطاقات المحددة هنا.</translation>
    </message>
    <message>
        <source>Turn on Require PKCE. Turn off both options that require a secret.</source>
        <translation>شغّل Require PKCE. وأوقف تشغيل الخيارين اللذين يشترطان سرًّا.</translation>
    </message>
    <message>
        <source>Save, and wait up to ten minutes. Copy the consumer key; it is the client id.</source>
        <translation>احفظ، وانتظر حتى عشر دقائق. انسخ مفتاح المستهلك (Consumer Key)؛ فهو معرّف العميل.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>The band at the top names the org that the record goes to; production has a line of its own colour. Choose the kind of record; the fields come from that org.</source>
        <translation>يذكر الشريط في الأعلى المؤسسة التي يُرسَل إليها السجل؛ ولمؤسسة الإنتاج خط بلون خاص بها. اختر نوع السجل؛ وتأتي الحقول من تلك المؤسسة.</translation>
    </message>
    <message>
        <source>Fill in the fields with a red mark. A lead without a company is saved with “Unknown” and shows up under To complete. An e-mail signature or a vCard fills the form after you have looked at what was recognised.</source>
        <translation>املأ الحقول ذات العلامة الحمراء. يُحفظ العميل المحتمل الذي بلا شركة بالقيمة «Unknown» ويظهر ضمن «بحاجة إلى إكمال». ويملأ توقيع بريد إلكتروني أو بطاقة vCard النموذج بعد أن تراجع ما جرى التعرّف عليه.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا يضيع شيء</translation>
    </message>
    <message>
        <source>A record is on your disk before the form clears, also without a network. If somebody with the same e-mail address is in the org already, you see it before you create a second one.</source>
        <translation>يكون السجل على القرص قبل أن يُفرَّغ النموذج، حتى بلا شبكة. وإذا كان في المؤسسة شخص له عنوان البريد الإلكتروني نفسه، فسترى ذلك قبل أن تنشئ سجلًا ثانيًا.</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>إدخال سريع لعميل محتمل</translation>
    </message>
    <message>
        <source>A small window that stays on top, for a name, a company and an e-mail address. Open it by its keys on any page, by Go to, or from the icon in the tray where your desktop has one.</source>
        <translation>نافذة صغيرة تبقى في المقدمة، لإدخال اسم وشركة وعنوان بريد إلكتروني. افتحها باختصارها في أي صفحة، أو عبر «الانتقال إلى»، أو من الأيقونة في علبة النظام إذا كانت متوفرة في سطح المكتب لديك.</translation>
    </message>
    <message>
        <source>It writes to the org that its band names. Create and new keeps the window open for the next one. All fields takes what you typed to the large form.</source>
        <translation>تكتب في المؤسسة التي يذكرها شريطها. يُبقي «إنشاء وسجل جديد» النافذة مفتوحة للسجل التالي. وينقل «كل الحقول» ما كتبته إلى النموذج الكبير.</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>في معرض أو مناوبة</translation>
    </message>
    <message>
        <source>The campaign, the lead source and the owner can stay from lead to lead, so that only what differs is typed. They stay until you end it, also after a new start.</source>
        <translation>يمكن أن تبقى الحملة ومصدر العميل المحتمل والمالك من عميل محتمل إلى آخر، فلا تكتب إلا ما يختلف. وتبقى إلى أن تنهي ذلك، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>On the page New record, choose the org and the kind Lead.</source>
        <translation>في صفحة «سجل جديد»، اختر المؤسسة والنوع «عميل محتمل».</translation>
    </message>
    <message>
        <source>Press Choose what stays, and fill in what all leads have in common.</source>
        <translation>اضغط «اختيار ما يبقى»، واملأ ما هو مشترك بين جميع العملاء المحتملين.</translation>
    </message>
    <message>
        <source>Enter leads. A strip above the form says what stays, and lets you change it.</source>
        <translation>أدخل العملاء المحتملين. يذكر شريط فوق النموذج ما يبقى، ويتيح لك تغييره.</translation>
    </message>
    <message>
        <source>Press End when the fair is over.</source>
        <translation>اضغط «إنهاء» عندما ينتهي المعرض.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Everything that was written or waits: choose a row to see its details. What waits goes out by itself when the org can be reached.</source>
        <translation>كل ما كُتب أو ينتظر: اختر صفًا لعرض تفاصيله. ويُرسَل ما ينتظر تلقائيًا عندما يمكن الوصول إلى المؤسسة.</translation>
    </message>
    <message>
        <source>What a record may need</source>
        <translation>ما قد يحتاج إليه السجل</translation>
    </message>
    <message>
        <source>Uncertain: no answer came. Patchbay looks in the org before it sends again, and asks you where it cannot tell. So no record is created twice.</source>
        <translation>«غير مؤكد»: لم يرد رد. يبحث Patchbay في المؤسسة قبل أن يرسل مرة أخرى، ويسألك إذا لم يستطع التأكد. وهكذا لا يُنشأ أي سجل مرتين.</translation>
    </message>
    <message>
        <source>Export writes what is shown into a table. Records that arrived can be forgotten after some days: see Settings, Privacy.</source>
        <translation>يكتب «تصدير» ما يظهر في جدول. ويمكن نسيان السجلات التي وصلت بعد عدة أيام: انظر الإعدادات، الخصوصية.</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>بحاجة إلى إكمال</translation>
    </message>
    <message>
        <source>Leads that were saved without a company, and contacts without a name, are listed on the page Activity under To complete. Patchbay asks the chosen org which of them still have their placeholder; where it cannot ask, it lists those entered here.</source>
        <translation>يُسرد العملاء المحتملون المحفوظون بلا شركة، وجهات الاتصال المحفوظة بلا اسم، في صفحة «النشاط» ضمن «بحاجة إلى إكمال». يسأل Patchbay المؤسسة المختارة أيّ منهم ما زالت لديه القيمة المؤقتة؛ وإذا لم يستطع سؤالها، سرد من أُدخلوا هنا.</translation>
    </message>
    <message>
        <source>Choose one and press Complete: fill in what was missing and save. The change is written to the org. Whoever was completed leaves the list.</source>
        <translation>اختر واحدًا واضغط «إكمال»: املأ ما كان ناقصًا واحفظ. يُكتب التغيير في المؤسسة. ومن اكتملت بياناته يغادر القائمة.</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>عمليات الأتمتة</translation>
    </message>
    <message>
        <source>When a record has arrived, something else can happen: a message in a Slack channel, an issue in Linear, a contact in HubSpot or Zoho CRM. Each is off until you switch it on.</source>
        <translation>عند وصول سجل يمكن أن يحدث شيء آخر: رسالة في قناة Slack، أو مشكلة في Linear، أو جهة اتصال في HubSpot أو Zoho CRM. كل عملية أتمتة متوقفة إلى أن تشغّلها.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>إنشاء عملية أتمتة</translation>
    </message>
    <message>
        <source>Connect the service that shall act.</source>
        <translation>اتصل بالخدمة التي ستنفّذ الإجراء.</translation>
    </message>
    <message>
        <source>Press New automation, and choose when it runs and what it does.</source>
        <translation>اضغط «عملية أتمتة جديدة»، واختر متى تعمل وما تفعله.</translation>
    </message>
    <message>
        <source>Look at the preview, and send a test.</source>
        <translation>راجع المعاينة، وأرسل اختبارًا.</translation>
    </message>
    <message>
        <source>Save it, and switch it on in the list.</source>
        <translation>احفظها، وشغّلها في القائمة.</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>إذا فشلت إحداها</translation>
    </message>
    <message>
        <source>The record stays as it is. Activity says what failed and why; what may have been done already is never repeated by itself.</source>
        <translation>يبقى السجل كما هو. يذكر «النشاط» ما فشل وسبب ذلك؛ ولا يُعاد تلقائيًا أبدًا ما ربما نُفِّذ بالفعل.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Every change is in effect at once. General: language, theme, and how the window behaves. Sign-in: whether sign-in pages open in Patchbay&apos;s window or in your browser.</source>
        <translation>يسري كل تغيير فورًا. عام: اللغة والسمة وسلوك النافذة. تسجيل الدخول: هل تُفتح صفحات تسجيل الدخول في نافذة Patchbay أم في متصفحك.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Read-only keeps Patchbay from writing to any org. A passphrase locks the window when it starts and when you are away; it encrypts nothing.</source>
        <translation>يمنع «للقراءة فقط» Patchbay من الكتابة في أي مؤسسة. وتقفل عبارة المرور النافذة عند بدء التشغيل وأثناء غيابك؛ ولا تشفّر شيئًا.</translation>
    </message>
    <message>
        <source>Remove everything from this computer ends each access at its service and deletes what Patchbay keeps here. It asks first.</source>
        <translation>ينهي «حذف كل شيء من هذا الكمبيوتر» كل وصول لدى خدمته ويحذف ما يحفظه Patchbay هنا. ويسألك أولًا.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>What a policy file of your administrator settles is listed there.</source>
        <translation>يُسرد هناك ما يحدّده ملف سياسة من المسؤول.</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>الطلبات المحلية</translation>
    </message>
    <message>
        <source>Other programs on this computer can hand records to Patchbay: by HTTP, or as files in a folder. Patchbay puts them on disk and sends them. It is off until you switch it on, and other computers do not reach it.</source>
        <translation>يمكن لبرامج أخرى على هذا الكمبيوتر تسليم السجلات إلى Patchbay: عبر HTTP، أو كملفات في مجلد. يحفظها Patchbay على القرص ويرسلها. ذلك متوقف إلى أن تشغّله، ولا تصل إليه أجهزة الكمبيوتر الأخرى.</translation>
    </message>
    <message>
        <source>Let a program in</source>
        <translation>السماح لبرنامج بالدخول</translation>
    </message>
    <message>
        <source>In Settings, open Local requests and switch on Take records from other programs.</source>
        <translation>في الإعدادات، افتح «الطلبات المحلية» وشغّل «قبول السجلات من برامج أخرى».</translation>
    </message>
    <message>
        <source>Add a key for the program. It is shown once: copy it there. Revoke it whenever you like.</source>
        <translation>أضف مفتاحًا للبرنامج. يُعرض مرة واحدة: انسخه إلى هناك. ويمكنك إبطاله متى شئت.</translation>
    </message>
    <message>
        <source>Or choose a folder: JSON, CSV and vCard files in it become records.</source>
        <translation>أو اختر مجلدًا: تصبح ملفات JSON وCSV وvCard فيه سجلات.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from control to control; Alt and an underlined letter lead straight to one.</source>
        <translation>يمكن فعل كل شيء بلا فأرة. ينتقل Tab من عنصر إلى آخر؛ ويصل Alt مع حرف تحته خط إلى عنصر مباشرة.</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Create the record, or update the one that was found</source>
        <translation>إنشاء السجل، أو تحديث السجل الذي عُثر عليه</translation>
    </message>
    <message>
        <source>Create the record and begin a new one</source>
        <translation>إنشاء السجل وبدء سجل جديد</translation>
    </message>
    <message>
        <source>Fill the form from a copied signature</source>
        <translation>ملء النموذج من توقيع منسوخ</translation>
    </message>
    <message>
        <source>Close the details, clear the search, or leave the help</source>
        <translation>إغلاق التفاصيل، أو مسح البحث، أو مغادرة المساعدة</translation>
    </message>
    <message>
        <source>Rejected: the org did not take it, and says why. Change the blamed field in the panel, or open the form, then send it.</source>
        <translation>«مرفوض»: لم تقبله المؤسسة، وتذكر السبب. غيّر الحقل المتسبب في اللوحة، أو افتح النموذج، ثم أرسله.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Menu of a card or a field</source>
        <translation>قائمة بطاقة أو حقل</translation>
    </message>
    <message>
        <source>To the sidebar, the page, its details; back with Shift</source>
        <translation>إلى الشريط الجانبي ثم الصفحة ثم تفاصيلها؛ وللعودة مع Shift</translation>
    </message>
    <message>
        <source>Test asks the service now. Disconnect ends the access there and removes it here. Press Enter on a card, or on an account&apos;s row, for its details.</source>
        <translation>يسأل «اختبار» الخدمة الآن. وينهي «قطع الاتصال» الوصول هناك ويزيله من هنا. اضغط Enter على بطاقة، أو على صف حساب، لعرض تفاصيلها.</translation>
    </message>
    <message>
        <source>Most services let in only programs that they know. You register an app there once and enter its client id here.</source>
        <translation>لا تسمح معظم الخدمات بالدخول إلا للبرامج التي تعرفها. تسجّل هناك تطبيقًا مرة واحدة وتُدخل معرّف العميل الخاص به هنا.</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain: under Where to sign in, choose Your own domain and enter it.</source>
        <translation>لا يعمل التطبيق المحلي إلا على مجال مؤسسته: ضمن «موضع تسجيل الدخول»، اختر «مجالك الخاص» وأدخله.</translation>
    </message>
    <message>
        <source>Press Check this app. If it finds nothing wrong, save, and connect.</source>
        <translation>اضغط «فحص هذا التطبيق». وإذا لم يُعثر على أي خطأ، فاحفظ ثم اتصل.</translation>
    </message>
    <message>
        <source>Discard takes away what you do not want to send. Undo, in the note at the bottom, brings it back while the note stands there.</source>
        <translation>يزيل «تجاهل» ما لا تريد إرساله. ويعيده «تراجع»، في الإشعار أسفل النافذة، ما دام الإشعار ظاهرًا.</translation>
    </message>
    <message>
        <source>Requests go as your system says, by a proxy of your own, or by none. A proxy&apos;s password is kept in your keychain. While a proxy is in the way, nothing is lost: records wait, and you stay signed in.</source>
        <translation>تمر الطلبات كما يحدد نظامك، أو عبر خادم وكيل خاص بك، أو بلا خادم وكيل. وتُحفظ كلمة مرور الخادم الوكيل في سلسلة المفاتيح. وما دام الخادم الوكيل يعيق الطلبات، لا يُفقد شيء: تنتظر السجلات، ويبقى تسجيل دخولك قائمًا.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>What works on this computer and what does not. Copy report is for whoever helps you: no token, account, name or host is in it.</source>
        <translation>ما يعمل على هذا الكمبيوتر وما لا يعمل. «نسخ التقرير» مخصص لمن يساعدك: لا يحتوي التقرير على أي رمز مميز أو حساب أو اسم أو مضيف.</translation>
    </message>
    <message>
        <source>Test what is connected, or read the page again</source>
        <translation>اختبار ما هو متصل، أو قراءة الصفحة مرة أخرى</translation>
    </message>
    <message>
        <source>Disconnect or discard what is chosen; you are asked first</source>
        <translation>قطع الاتصال بما اخترته أو تجاهله؛ وتُسأل أولًا</translation>
    </message>
    <message>
        <source>Take back what a message at the bottom says</source>
        <translation>التراجع عما تذكره رسالة في الأسفل</translation>
    </message>
    <message>
        <source>Details of a card, or of an account&apos;s row</source>
        <translation>تفاصيل بطاقة، أو تفاصيل صف حساب</translation>
    </message>
    <message>
        <source>Nothing twice</source>
        <translation>لا شيء مرتين</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>عمليات تشغيل الأتمتة</translation>
    </message>
    <message>
        <source>Each time an automation does something for a record, that is a run. The list says what was done, what waits and what failed; choose a row to see the reason.</source>
        <translation>كلما فعلت عملية أتمتة شيئًا من أجل سجل، فتلك عملية تشغيل. وتذكر القائمة ما نُفِّذ وما ينتظر وما فشل؛ اختر صفًا لعرض السبب.</translation>
    </message>
    <message>
        <source>What waits goes on by itself: when the service answers, when its connection works, or when you switch the automation on.</source>
        <translation>يستمر ما ينتظر تلقائيًا: عندما ترد الخدمة، أو عندما يعمل اتصالها، أو عندما تشغّل عملية الأتمتة.</translation>
    </message>
    <message>
        <source>What a run may need</source>
        <translation>ما قد تحتاج إليه عملية التشغيل</translation>
    </message>
    <message>
        <source>It was not done: correct what the panel names, then press Try again.</source>
        <translation>لم يُنفَّذ: صحّح ما تذكره اللوحة، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>Did it arrive? No answer came. Look in the service, then press It arrived, or Send again. Patchbay does not repeat it by itself, so nothing is done twice.</source>
        <translation>هل وصل؟ لم يأتِ أي رد. تحقق في الخدمة، ثم اضغط «وصل» أو «إعادة الإرسال». لا يعيده Patchbay تلقائيًا، لذا لا يُنفَّذ شيء مرتين.</translation>
    </message>
    <message>
        <source>Discard forgets a run that need not be done. The record stays as it is.</source>
        <translation>ينسى «تجاهل» عملية تشغيل لا حاجة إلى تنفيذها. ويبقى السجل كما هو.</translation>
    </message>
    <message>
        <source>Open a file… takes a vCard into the form, or a CSV file of leads to the page Import; so does a file that you drop anywhere on the window.</source>
        <translation>«فتح ملف…» يضع بطاقة vCard في النموذج، أو ملف CSV للعملاء المحتملين في صفحة الاستيراد؛ وكذلك ملف تُسقطه في أي مكان من النافذة.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>A CSV file of leads comes into an org here: choose it on the page, drop it on the window, or open it with Patchbay. Its first line names the columns. It may have 5,000 rows and 8 MB.</source>
        <translation>يدخل ملف CSV للعملاء المحتملين إلى مؤسسة من هنا: اختره في الصفحة، أو أسقطه على النافذة، أو افتحه باستخدام Patchbay. سطره الأول يسمّي الأعمدة. ويمكن أن يكون فيه 5000 صف و8 ميغابايت.</translation>
    </message>
    <message>
        <source>Look at the org, and at the field that each column goes to; choose another, or leave the column out.</source>
        <translation>انظر إلى المؤسسة وإلى الحقل الذي يذهب إليه كل عمود؛ اختر غيره، أو اترك العمود.</translation>
    </message>
    <message>
        <source>Add what is the same for every row, such as the lead source.</source>
        <translation>أضف ما هو واحد لكل الصفوف، مثل مصدر العميل المحتمل.</translation>
    </message>
    <message>
        <source>Check. Rows with an error are left out; save them, correct them, and open that file.</source>
        <translation>تحقّق. تُترك الصفوف التي فيها خطأ؛ احفظها وصحّحها وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>Import. For a production org you type its name first.</source>
        <translation>استورِد. لمؤسسة إنتاج تكتب اسمها أولًا.</translation>
    </message>
    <message>
        <source>The leads wait in Activity and go out as soon as the org answers. You can stop: what still waits leaves the queue, what arrived stays.</source>
        <translation>ينتظر العملاء المحتملون في النشاط ويُرسَلون فور رد المؤسسة. يمكنك الإيقاف: ما لم يُرسل بعد يخرج من الانتظار، وما وصل يبقى.</translation>
    </message>
    <message>
        <source>The same file opened again brings only what is new or corrected in it.</source>
        <translation>الملف نفسه إذا فُتح مرة أخرى لا يأتي إلا بما هو جديد أو مصحَّح فيه.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>Written</source>
        <translation>وقت الكتابة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>وقت الحسم</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>معرّف السجل</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Waits: Patchbay is read-only</source>
        <translation>ينتظر: Patchbay في وضع القراءة فقط</translation>
    </message>
    <message>
        <source>Waits for your administrator</source>
        <translation>ينتظر المسؤول</translation>
    </message>
    <message>
        <source>Records go out as soon as that is over.</source>
        <translation>تُرسَل السجلات فور انتهاء ذلك.</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>ينتظر الشبكة</translation>
    </message>
    <message>
        <source>Waits for your keychain</source>
        <translation>ينتظر سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Waits until you sign in again</source>
        <translation>ينتظر حتى تسجّل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>Its connection is gone</source>
        <translation>لم يعد اتصاله موجودًا</translation>
    </message>
    <message>
        <source>Connect the org again, or send it as an account that is connected now.</source>
        <translation>اتصل بالمؤسسة مرة أخرى، أو أرسله باسم حساب متصل الآن.</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>ينتظر %1</translation>
    </message>
    <message>
        <source>Waits for the proxy</source>
        <translation>ينتظر الخادم الوكيل</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>إظهار في النشاط</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 كبير جدًا.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This address takes %1.</source>
        <translation>يقبل هذا العنوان %1.</translation>
    </message>
    <message>
        <source>This key is not for web pages of this address.</source>
        <translation>هذا المفتاح غير مخصص لصفحات الويب من هذا العنوان.</translation>
    </message>
    <message>
        <source>Too many requests with this key. Wait a little.</source>
        <translation>طلبات كثيرة جدًا بهذا المفتاح. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Too many requests are in hand here. Wait a little.</source>
        <translation>هناك طلبات كثيرة جدًا قيد المعالجة. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Too many requests without a key. Wait a little.</source>
        <translation>طلبات كثيرة جدًا بلا مفتاح. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>No key is for web pages of this address.</source>
        <translation>لا يوجد مفتاح لصفحات الويب من هذا العنوان.</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>لا يوجد شيء هنا.</translation>
    </message>
    <message>
        <source>This key may not create records of kind %1.</source>
        <translation>لا يُسمح لهذا المفتاح بإنشاء سجلات من النوع %1.</translation>
    </message>
    <message>
        <source>This key may not list connections.</source>
        <translation>لا يُسمح لهذا المفتاح بسرد الاتصالات.</translation>
    </message>
    <message>
        <source>Send JSON, with Content-Type: application/json.</source>
        <translation>أرسل JSON مع Content-Type: application/json.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«%1» غير مفهوم هنا.</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 200 visible characters.</source>
        <translation>يتكوّن Idempotency-Key من 1 إلى 200 محرف مرئي.</translation>
    </message>
    <message>
        <source>The body is not one JSON object in UTF-8.</source>
        <translation>المتن ليس كائن JSON واحدًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 موجود مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>A record has %n fields at most.</source>
        <translation>
            <numerusform>لا يحتوي السجل على أي حقول.</numerusform>
            <numerusform>يحتوي السجل على حقل واحد على الأكثر.</numerusform>
            <numerusform>يحتوي السجل على حقلين على الأكثر.</numerusform>
            <numerusform>يحتوي السجل على %Ln حقول على الأكثر.</numerusform>
            <numerusform>يحتوي السجل على %Ln حقلًا على الأكثر.</numerusform>
            <numerusform>يحتوي السجل على %Ln حقل على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name in the body is not a field&apos;s name.</source>
        <translation>أحد الأسماء في المتن ليس اسم حقل.</translation>
    </message>
    <message>
        <source>%1 is not a plain value.</source>
        <translation>%1 ليس قيمة بسيطة.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>يحتوي %1 على محرف تحكم.</translation>
    </message>
    <message>
        <source>Send the body whole, with a Content-Length; chunks are not taken.</source>
        <translation>أرسل المتن كاملًا مع Content-Length؛ لا تُقبل الأجزاء (chunks).</translation>
    </message>
    <message>
        <source>A POST needs a Content-Length.</source>
        <translation>يحتاج طلب POST إلى Content-Length.</translation>
    </message>
    <message>
        <source>Content-Length is no number.</source>
        <translation>قيمة Content-Length ليست رقمًا.</translation>
    </message>
    <message>
        <source>A body may have %1 bytes at most.</source>
        <translation>حجم المتن %1 بايت على الأكثر.</translation>
    </message>
    <message>
        <source>This is not a plain HTTP request.</source>
        <translation>هذا ليس طلب HTTP بسيطًا.</translation>
    </message>
    <message>
        <source>The head of this request is too long.</source>
        <translation>رأس هذا الطلب طويل جدًا.</translation>
    </message>
    <message>
        <source>Ask for localhost or 127.0.0.1.</source>
        <translation>وجّه الطلب إلى localhost أو 127.0.0.1.</translation>
    </message>
    <message>
        <source>Patchbay is ending. Try again.</source>
        <translation>يجري إنهاء Patchbay. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The time of this key is over. Make a new one with “patchbayctl key add”.</source>
        <translation>انتهت مدة هذا المفتاح. أنشئ مفتاحًا جديدًا بالأمر «patchbayctl key add».</translation>
    </message>
    <message>
        <source>Send a key of the intake, as “Authorization: Bearer …”. “patchbayctl key add” makes one.</source>
        <translation>أرسل مفتاح استقبال بالصيغة «Authorization: Bearer …». ينشئه الأمر «patchbayctl key add».</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another record.</source>
        <translation>استُخدم Idempotency-Key هذا لسجل آخر.</translation>
    </message>
    <message>
        <source>Open Patchbay and connect Salesforce.</source>
        <translation>افتح Patchbay واتصل بـ Salesforce.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>لا يوجد فيه أي سجل.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8.</source>
        <translation>هذا ليس JSON بترميز UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>A file may have %n records at most.</source>
        <translation>
            <numerusform>لا يُسمح للملف بأن يحتوي على أي سجل.</numerusform>
            <numerusform>يُسمح للملف بسجل واحد على الأكثر.</numerusform>
            <numerusform>يُسمح للملف بسجلين على الأكثر.</numerusform>
            <numerusform>يُسمح للملف بعدد %Ln سجلات على الأكثر.</numerusform>
            <numerusform>يُسمح للملف بعدد %Ln سجلًا على الأكثر.</numerusform>
            <numerusform>يُسمح للملف بعدد %Ln سجل على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is no record.</source>
        <comment>a place</comment>
        <translation>%1: هذا ليس سجلًا.</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>هذا ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>يجب أن يذكر السطر الأول أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>Line %1, column %2: there is a control character.</source>
        <translation>السطر %1، العمود %2: يوجد محرف تحكم.</translation>
    </message>
    <message>
        <source>Line %1: column %2 has no name.</source>
        <translation>السطر %1: العمود %2 بلا اسم.</translation>
    </message>
    <message>
        <source>Line %1: column %2 has the name of another.</source>
        <translation>السطر %1: للعمود %2 اسم عمود آخر.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quote stands where none may.</source>
        <translation>السطر %1، العمود %2: علامة اقتباس في موضع غير مسموح به.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quote that begins here never ends.</source>
        <translation>السطر %1، العمود %2: علامة الاقتباس التي تبدأ هنا لا تُغلق.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns, the header has %3.</source>
        <translation>عدد الأعمدة في السطر %1 هو %2، وفي سطر العناوين %3.</translation>
    </message>
    <message>
        <source>Line %1: this is more than a file may hold.</source>
        <translation>السطر %1: هذا أكثر مما يُسمح به في ملف.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>%1: this is no vCard.</source>
        <comment>a place</comment>
        <translation>%1: هذه ليست بطاقة vCard.</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files are taken: name it .json, .csv or .vcf.</source>
        <translation>تُقبل ملفات JSON وCSV وvCard: اجعل اسم الملف ينتهي بـ ‎.json أو ‎.csv أو ‎.vcf.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) before it were taken.</source>
        <translation>
            <numerusform>لم يُقبل أي سجل قبله.</numerusform>
            <numerusform>قُبل سجل واحد قبله.</numerusform>
            <numerusform>قُبل سجلان قبله.</numerusform>
            <numerusform>قُبلت %Ln سجلات قبله.</numerusform>
            <numerusform>قُبل %Ln سجلًا قبله.</numerusform>
            <numerusform>قُبل %Ln سجل قبله.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>لم يُقبل هذا الملف.</translation>
    </message>
    <message>
        <source>It was gone when it was to be read.</source>
        <translation>لم يعد موجودًا عندما حان وقت قراءته.</translation>
    </message>
    <message>
        <source>It is a link or no plain file.</source>
        <translation>هو رابط أو ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>يخص مستخدمًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB.</source>
        <translation>
            <numerusform>حجمه أكبر من 0 ميغابايت.</numerusform>
            <numerusform>حجمه أكبر من 1 ميغابايت.</numerusform>
            <numerusform>حجمه أكبر من 2 ميغابايت.</numerusform>
            <numerusform>حجمه أكبر من %Ln ميغابايت.</numerusform>
            <numerusform>حجمه أكبر من %Ln ميغابايت.</numerusform>
            <numerusform>حجمه أكبر من %Ln ميغابايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>No web page gets anything here.</source>
        <translation>لا تحصل أي صفحة ويب على شيء هنا.</translation>
    </message>
    <message>
        <source>The window of Patchbay is locked. Unlock it first.</source>
        <translation>نافذة Patchbay مقفلة. افتح قفلها أولًا.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
</context>
<context>
    <name>LocalRequestsPane</name>
    <message>
        <source>Local requests</source>
        <translation>الطلبات المحلية</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>البرامج على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Take records from other &amp;programs</source>
        <translation>قبول السجلات من &amp;برامج أخرى</translation>
    </message>
    <message>
        <source>Take records from other programs</source>
        <translation>قبول السجلات من برامج أخرى</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>On this computer only; other computers do not reach it.</source>
        <translation>على هذا الكمبيوتر فقط؛ ولا تصل إليه أجهزة الكمبيوتر الأخرى.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Give &amp;tokens to your own programs</source>
        <translation>إعطاء ال&amp;رموز المميزة لبرامجك</translation>
    </message>
    <message>
        <source>Give tokens to your own programs</source>
        <translation>إعطاء الرموز المميزة لبرامجك</translation>
    </message>
    <message>
        <source>Take files from a folder</source>
        <translation>قبول الملفات من مجلد</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>A key for each program</source>
        <translation>مفتاح لكل برنامج</translation>
    </message>
    <message>
        <source>It is shown once, and can be revoked at any time.</source>
        <translation>يُعرض مرة واحدة، ويمكن إبطاله في أي وقت.</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>إ&amp;ضافة مفتاح…</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Patchbay is locked</source>
        <translation>Patchbay مقفل</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
    <message>
        <source>Forgotten? With your keychain unlocked, “patchbayctl lock remove” in a terminal takes the lock off. The lock encrypts nothing and is no substitute for your keychain, which protects your tokens.</source>
        <translation>هل نسيتها؟ عندما تكون سلسلة المفاتيح مفتوحة، يزيل الأمر «patchbayctl lock remove» في الطرفية القفل. لا يشفّر القفل شيئًا ولا يغني عن سلسلة المفاتيح التي تحمي رموزك المميزة.</translation>
    </message>
</context>
<context>
    <name>LoopbackPage</name>
    <message>
        <source>You can go back to Patchbay</source>
        <translation>يمكنك العودة إلى Patchbay</translation>
    </message>
    <message>
        <source>The sign-in page has answered. Patchbay is checking the account now; you can close this tab.</source>
        <translation>أجابت صفحة تسجيل الدخول. يفحص Patchbay الحساب الآن؛ ويمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>لم يُمنح الوصول</translation>
    </message>
    <message>
        <source>Nothing was saved. You can close this tab and go back to Patchbay.</source>
        <translation>لم يُحفظ شيء. يمكنك إغلاق علامة التبويب هذه والعودة إلى Patchbay.</translation>
    </message>
    <message>
        <source>This belongs to no sign-in</source>
        <translation>هذا لا يخص أي عملية تسجيل دخول</translation>
    </message>
    <message>
        <source>Patchbay is waiting for another answer. Start again from Patchbay if you meant to sign in.</source>
        <translation>ينتظر Patchbay ردًا آخر. ابدأ من جديد من Patchbay إذا أردت تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This was answered already</source>
        <translation>سبق الرد على هذا</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Patchbay.</source>
        <translation>يمكنك إغلاق علامة التبويب هذه والعودة إلى Patchbay.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>لا يوجد شيء هنا</translation>
    </message>
    <message>
        <source>Patchbay only waits for a sign-in to come back.</source>
        <translation>ينتظر Patchbay فقط عودة عملية تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in page came back with an error</source>
        <translation>عادت صفحة تسجيل الدخول بخطأ</translation>
    </message>
    <message>
        <source>It does not say which sign-in it belongs to, so Patchbay waits for another answer. Go back to Patchbay to cancel, then try again.</source>
        <translation>لا تذكر الصفحة عملية تسجيل الدخول التي تخصها، لذا ينتظر Patchbay ردًا آخر. عُد إلى Patchbay للإلغاء، ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message numerus="yes">
        <source>The newest sign-in token of %n connection(s) is not saved.</source>
        <translation>
            <numerusform>لا توجد رموز مميزة غير محفوظة.</numerusform>
            <numerusform>أحدث رمز مميز لتسجيل الدخول في اتصال واحد غير محفوظ.</numerusform>
            <numerusform>أحدث رمز مميز لتسجيل الدخول في اتصالين غير محفوظ.</numerusform>
            <numerusform>أحدث رمز مميز لتسجيل الدخول في %Ln اتصالات غير محفوظ.</numerusform>
            <numerusform>أحدث رمز مميز لتسجيل الدخول في %Ln اتصالًا غير محفوظ.</numerusform>
            <numerusform>أحدث رمز مميز لتسجيل الدخول في %Ln اتصال غير محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest sign-in token of %1 is not saved.</source>
        <translation>أحدث رمز مميز لتسجيل الدخول في %1 غير محفوظ.</translation>
    </message>
    <message>
        <source>Your keychain did not take it. If you quit now, you may have to sign in again.</source>
        <translation>لم تقبله سلسلة المفاتيح. إذا أنهيت البرنامج الآن، فقد تضطر إلى تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>فتح القفل والحفظ</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>الإنهاء على أي حال</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Patchbay does not use %1.</source>
        <extracomment>%1 is one path or several, each with what is wrong in it</extracomment>
        <translation>لا يستخدم Patchbay ما يلي: %1.</translation>
    </message>
    <message>
        <source>Correct the file or remove it, then start Patchbay again.</source>
        <translation>صحّح الملف أو أزِله، ثم شغّل Patchbay من جديد.</translation>
    </message>
    <message>
        <source>You signed in as someone else. Nothing has changed.</source>
        <translation>سجّلت الدخول بهوية شخص آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You signed in as %1, another account. Nothing has changed.</source>
        <translation>سجّلت الدخول باسم %1، وهو حساب آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Sign in again with the account of this connection, or add the other one as new.</source>
        <translation>سجّل الدخول مرة أخرى بحساب هذا الاتصال، أو أضف الآخر كاتصال جديد.</translation>
    </message>
    <message>
        <source>You want to sign in to %1 at another place.</source>
        <translation>تريد تسجيل الدخول إلى %1 في موضع آخر.</translation>
    </message>
    <message>
        <source>Choose it in the settings of this provider.</source>
        <translation>اختره في إعدادات هذا المزود.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in, so Patchbay did not use it.</source>
        <translation>يخص هذا الرد عملية تسجيل دخول أخرى، لذا لم يستخدمه Patchbay.</translation>
    </message>
    <message>
        <source>Try again, and finish in the window that opens then.</source>
        <translation>حاول مرة أخرى، وأكمل في النافذة التي تُفتح عندئذ.</translation>
    </message>
    <message>
        <source>This is not the address of the last page. That one begins with %1.</source>
        <extracomment>%1 is the beginning of an address, http://localhost:17177/oauth/callback</extracomment>
        <translation>هذا ليس عنوان الصفحة الأخيرة. يبدأ ذلك العنوان بـ %1.</translation>
    </message>
    <message>
        <source>Finish in the browser first, then copy all of it.</source>
        <translation>أكمل في المتصفح أولًا، ثم انسخه كاملًا.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, or a part of it is missing.</source>
        <translation>يخص هذا العنوان عملية تسجيل دخول أخرى، أو ينقصه جزء.</translation>
    </message>
    <message>
        <source>Copy all of it from the page that came last.</source>
        <translation>انسخه كاملًا من آخر صفحة ظهرت.</translation>
    </message>
    <message>
        <source>Another program on this computer could use this sign-in, so Patchbay does not begin it.</source>
        <translation>قد يتمكن برنامج آخر على هذا الكمبيوتر من استخدام عملية تسجيل الدخول هذه، لذا لا يبدؤها Patchbay.</translation>
    </message>
    <message>
        <source>Close the program that holds the port, then try again.</source>
        <translation>أغلق البرنامج الذي يشغل المنفذ، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The org does not have version %1 of the API.</source>
        <extracomment>%1 is a version, 59.0</extracomment>
        <translation>لا تملك المؤسسة الإصدار %1 من واجهة API.</translation>
    </message>
    <message>
        <source>Choose another in the details of this connection.</source>
        <translation>اختر إصدارًا آخر في تفاصيل هذا الاتصال.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>لا أحد يرد في %1.</translation>
    </message>
    <message>
        <source>Check the domain in the settings of this provider, or your network.</source>
        <translation>تحقق من المجال في إعدادات هذا المزود، أو من الشبكة.</translation>
    </message>
    <message>
        <source>This connection may not do that: it lacks %1.</source>
        <extracomment>%1 is a scope or several, as the provider writes them</extracomment>
        <translation>لا يُسمح لهذا الاتصال بذلك: ينقصه %1.</translation>
    </message>
    <message>
        <source>Reconnect it, and allow that there.</source>
        <translation>أعِد الاتصال، واسمح بذلك هناك.</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks a scope.</source>
        <translation>لم يسمح %1 بذلك: ينقص الاتصال نطاق.</translation>
    </message>
    <message>
        <source>%1 did not allow that: the connection lacks %2.</source>
        <translation>لم يسمح %1 بذلك: ينقص الاتصال %2.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown safely inside Patchbay on this computer.</source>
        <translation>لا يمكن عرض صفحة تسجيل الدخول بأمان داخل Patchbay على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>سجّل الدخول بمتصفحك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client id first.</source>
        <translation>يحتاج %1 أولًا إلى معرّف العميل لتطبيقك.</translation>
    </message>
    <message>
        <source>Set it up, then connect.</source>
        <translation>أعِدّه، ثم اتصل.</translation>
    </message>
    <message>
        <source>%1 needs your own app&apos;s client secret.</source>
        <translation>يحتاج %1 إلى سر العميل لتطبيقك.</translation>
    </message>
    <message>
        <source>Enter it where you set up the app here; it is kept in your keychain.</source>
        <translation>أدخله حيث تُعِدّ التطبيق هنا؛ ويُحفظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The sign-in window is not installed (package patchbay-consent).</source>
        <translation>نافذة تسجيل الدخول غير مثبّتة (الحزمة patchbay-consent).</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file</source>
        <translation>ملف بيانات Patchbay</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file %1</source>
        <comment>a path</comment>
        <translation>ملف البيانات %1 الخاص ببرنامج Patchbay</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1.</source>
        <extracomment>%1 is &quot;Patchbay&apos;s data file /home/robin/….db&quot;, here and below</extracomment>
        <translation>لا توجد مساحة متبقية على قرص %1.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>أفرغ بعض المساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy.</source>
        <translation>برنامج آخر يشغل %1.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>أغلقه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another Patchbay has your data open: a window, or a patchbayctl that runs.</source>
        <translation>نسخة أخرى من Patchbay تفتح بياناتك: نافذة، أو أمر patchbayctl قيد التشغيل.</translation>
    </message>
    <message>
        <source>Close it, then remove everything.</source>
        <translation>أغلقها، ثم احذف كل شيء.</translation>
    </message>
    <message>
        <source>%1 must not be written to.</source>
        <translation>لا يُسمح بالكتابة في %1.</translation>
    </message>
    <message>
        <source>Check its rights and those of its folder, then try again.</source>
        <translation>تحقق من أذوناته وأذونات مجلده، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>تعذّر فتح %1.</translation>
    </message>
    <message>
        <source>The disk failed to read or write %1.</source>
        <translation>فشل القرص في قراءة %1 أو كتابته.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>افحص القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Patchbay.</source>
        <translation>كُتب %1 بإصدار أحدث من Patchbay.</translation>
    </message>
    <message>
        <source>Install that version again; nothing was changed.</source>
        <translation>ثبّت ذلك الإصدار مرة أخرى؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 تالف.</translation>
    </message>
    <message>
        <source>Close Patchbay everywhere, then start it again.</source>
        <translation>أغلق Patchbay في كل مكان، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Patchbay&apos;s data file was damaged and has been set aside as %1.</source>
        <translation>كان ملف بيانات Patchbay تالفًا ووُضع جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or connect again.</source>
        <translation>استعِده من نسخة احتياطية، أو اتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>Patchbay cannot use %1.</source>
        <comment>a path</comment>
        <translation>لا يستطيع Patchbay استخدام %1.</translation>
    </message>
    <message>
        <source>Check the disk, its space and the rights there, then try again.</source>
        <translation>تحقق من القرص ومساحته والأذونات هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The code ran out.</source>
        <translation>انتهت صلاحية الرمز.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>ابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in there first.</source>
        <translation>يريد %1 أن تسجّل الدخول هناك أولًا.</translation>
    </message>
    <message>
        <source>%1 wants you to allow the access there first.</source>
        <translation>يريد %1 أن تسمح بالوصول هناك أولًا.</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used, so nothing was saved.</source>
        <translation>فُقد الرد من %1 أو لا يمكن استخدامه، لذا لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The demo org on this computer does not start.</source>
        <translation>المؤسسة التجريبية على هذا الكمبيوتر لا تعمل.</translation>
    </message>
    <message>
        <source>Reinstall patchbay-demo-org, or move its data away: %1</source>
        <comment>a path</comment>
        <translation>أعِد تثبيت patchbay-demo-org، أو انقل بياناتها إلى مكان آخر: %1</translation>
    </message>
    <message>
        <source>The demo org is not installed on this computer.</source>
        <translation>المؤسسة التجريبية غير مثبّتة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Install it (package patchbay-demo-org).</source>
        <translation>ثبّتها (الحزمة patchbay-demo-org).</translation>
    </message>
    <message>
        <source>Your administrator has turned this off.</source>
        <translation>أوقف المسؤول تشغيل هذا.</translation>
    </message>
    <message>
        <source>Settings, Administrator tells what is settled on this computer.</source>
        <translation>تعرض صفحة الإعدادات، المسؤول ما حُدِّد على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy cannot be used, so what it could forbid is off: %1.</source>
        <extracomment>%1 is the path of a file with what is wrong in it</extracomment>
        <translation>لا يمكن استخدام سياسة المسؤول، لذا أُوقف ما قد تمنعه: %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to mend it.</source>
        <translation>اطلب من المسؤول إصلاحها.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>هذه ليست عبارة المرور.</translation>
    </message>
    <message>
        <source>Take four letters at least.</source>
        <translation>استخدم أربعة أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>محاولات خاطئة كثيرة جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>حاول مرة أخرى الآن.</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>حاول مرة أخرى بعد %Ln ثوانٍ.</numerusform>
            <numerusform>حاول مرة أخرى بعد %Ln ثانية.</numerusform>
            <numerusform>حاول مرة أخرى بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patchbay is read-only now: nothing is written to any org.</source>
        <translation>Patchbay الآن في وضع القراءة فقط: لا يُكتب شيء في أي مؤسسة.</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Privacy.</source>
        <translation>أوقف ذلك في الإعدادات، الخصوصية.</translation>
    </message>
    <message>
        <source>Nothing is connected yet.</source>
        <translation>لا يوجد أي اتصال بعد.</translation>
    </message>
    <message>
        <source>Open Patchbay and press Connect.</source>
        <translation>افتح Patchbay واضغط «اتصال».</translation>
    </message>
    <message>
        <source>No connection is called “%1”.</source>
        <translation>لا يوجد اتصال باسم «%1».</translation>
    </message>
    <message>
        <source>“patchbayctl connection list” shows them.</source>
        <translation>يعرضها الأمر «patchbayctl connection list».</translation>
    </message>
    <message>
        <source>More than one connection fits: %1.</source>
        <translation>ينطبق أكثر من اتصال: %1.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <translation>حدّد واحدًا بمعرّفه.</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>لا ينطبق أي حساب.</translation>
    </message>
    <message>
        <source>The filter is empty, so nothing was done.</source>
        <translation>عامل التصفية فارغ، لذا لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Say which accounts.</source>
        <translation>حدّد أي الحسابات.</translation>
    </message>
    <message>
        <source>Other accounts fit by now, so nothing was done.</source>
        <translation>تنطبق الآن حسابات أخرى، لذا لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Look at them again.</source>
        <translation>راجعها مرة أخرى.</translation>
    </message>
    <message>
        <source>This record is no longer as it was when you decided.</source>
        <translation>لم يعد هذا السجل كما كان عندما قررت.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>راجعه مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no such record, or it does not wait for this decision.</source>
        <translation>لا يوجد سجل كهذا، أو أنه لا ينتظر هذا القرار.</translation>
    </message>
    <message>
        <source>Only a record that was written for another user, or whose connection is gone, does.</source>
        <translation>لا ينطبق ذلك إلا على سجل كُتب لمستخدم آخر أو لم يعد اتصاله موجودًا.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>لا يوجد سجل كهذا.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” shows them.</source>
        <translation>يعرضها الأمر «patchbayctl outbox list».</translation>
    </message>
    <message>
        <source>This record waits for a decision.</source>
        <translation>هذا السجل ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>Use “patchbayctl outbox decide”, or “outbox reassign” for another user&apos;s.</source>
        <translation>استخدم «patchbayctl outbox decide»، أو «outbox reassign» لسجل مستخدم آخر.</translation>
    </message>
    <message>
        <source>The org did not refuse this record.</source>
        <translation>لم ترفض المؤسسة هذا السجل.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox send” sends what waits.</source>
        <translation>يرسل الأمر «patchbayctl outbox send» ما ينتظر.</translation>
    </message>
    <message>
        <source>This record does not wait for this decision.</source>
        <translation>لا ينتظر هذا السجل هذا القرار.</translation>
    </message>
    <message>
        <source>“patchbayctl outbox list” tells what it waits for.</source>
        <translation>يبيّن الأمر «patchbayctl outbox list» ما ينتظره السجل.</translation>
    </message>
    <message>
        <source>It may already be there.</source>
        <translation>قد يكون موجودًا هناك بالفعل.</translation>
    </message>
    <message>
        <source>Look there first; to send it all the same, add --may-have-arrived.</source>
        <translation>انظر هناك أولًا؛ ولإرساله مع ذلك، أضف --may-have-arrived.</translation>
    </message>
    <message>
        <source>It may already be there, and Patchbay still looks for it.</source>
        <translation>قد يكون موجودًا هناك بالفعل، وما زال Patchbay يبحث عنه.</translation>
    </message>
    <message>
        <source>To forget it all the same, add --may-have-arrived.</source>
        <translation>لنسيانه مع ذلك، أضف --may-have-arrived.</translation>
    </message>
    <message>
        <source>This record was sent, or is on its way.</source>
        <translation>أُرسل هذا السجل، أو هو في الطريق.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Add --yes to do it without a question.</source>
        <translation>أضف --yes لتنفيذ ذلك بلا سؤال.</translation>
    </message>
    <message>
        <source>It may already be there as %1.</source>
        <translation>قد يكون موجودًا هناك بالفعل باسم %1.</translation>
    </message>
    <message>
        <source>This key was used for another record.</source>
        <translation>استُخدم هذا المفتاح لسجل آخر.</translation>
    </message>
    <message>
        <source>Take a key of its own for each.</source>
        <translation>استخدم مفتاحًا خاصًا لكل سجل.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>لا رد من %1.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>تحقق من الشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer from %1 was lost or cannot be used.</source>
        <translation>فُقد الرد من %1 أو لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 has a problem right now.</source>
        <translation>لدى %1 مشكلة حاليًا.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>%1 takes no more calls for now.</source>
        <translation>لا يقبل %1 مزيدًا من الطلبات حاليًا.</translation>
    </message>
    <message>
        <source>Reconnect.</source>
        <translation>أعِد الاتصال.</translation>
    </message>
    <message>
        <source>You declined at %1; nothing was changed.</source>
        <translation>رفضت لدى %1؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 did not accept this app&apos;s settings.</source>
        <translation>لم يقبل %1 إعدادات هذا التطبيق.</translation>
    </message>
    <message>
        <source>Check the settings of the app and of Patchbay.</source>
        <translation>تحقق من إعدادات التطبيق وإعدادات Patchbay.</translation>
    </message>
    <message>
        <source>This account lacks a right for that.</source>
        <translation>ينقص هذا الحساب إذن لذلك.</translation>
    </message>
    <message>
        <source>Ask an admin of the org.</source>
        <translation>اسأل أحد مسؤولي المؤسسة.</translation>
    </message>
    <message>
        <source>The input was not accepted.</source>
        <translation>لم يُقبل الإدخال.</translation>
    </message>
    <message>
        <source>Change it, then send again.</source>
        <translation>غيّره، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>A similar record exists already.</source>
        <translation>يوجد سجل مشابه بالفعل.</translation>
    </message>
    <message>
        <source>Compare them, then decide.</source>
        <translation>قارن بينهما، ثم قرر.</translation>
    </message>
    <message>
        <source>It is not there (any more).</source>
        <translation>لم يعد موجودًا، أو لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>Your keychain is locked. You stay signed in.</source>
        <translation>سلسلة المفاتيح مقفلة. يبقى تسجيل دخولك قائمًا.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>افتح قفلها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Patchbay keeps tokens only in a keychain, and none answers.</source>
        <translation>يحفظ Patchbay الرموز المميزة في سلسلة مفاتيح فقط، ولا تستجيب أي سلسلة.</translation>
    </message>
    <message>
        <source>Set one up, or connect for this run only.</source>
        <translation>أعِدّ واحدة، أو اتصل لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1. Patchbay stopped.</source>
        <translation>هذا الاتصال بـ %1 غير آمن. قطعه Patchbay.</translation>
    </message>
    <message>
        <source>Check the address, and your network.</source>
        <translation>تحقق من العنوان ومن الشبكة.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Patchbay does not understand.</source>
        <translation>أرسل %1 ردًا لا يفهمه Patchbay.</translation>
    </message>
    <message>
        <source>Check the address, then try again. A proxy or a sign-in page of your network can cause this.</source>
        <translation>تحقق من العنوان، ثم حاول مرة أخرى. قد يكون السبب خادم وكيل أو صفحة تسجيل دخول في شبكتك.</translation>
    </message>
    <message>
        <source>Patchbay could not use its files on this disk.</source>
        <translation>لم يتمكن Patchbay من استخدام ملفاته على هذا القرص.</translation>
    </message>
    <message>
        <source>Check its space and rights, then try again.</source>
        <translation>تحقق من مساحته وأذوناته، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in page stopped. Nothing was lost.</source>
        <translation>توقفت صفحة تسجيل الدخول. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Try again, or sign in with your browser.</source>
        <translation>حاول مرة أخرى، أو سجّل الدخول بمتصفحك.</translation>
    </message>
    <message>
        <source>The ports Patchbay waits on are taken by other programs.</source>
        <translation>المنافذ التي ينتظر عليها Patchbay تشغلها برامج أخرى.</translation>
    </message>
    <message>
        <source>Close one, then try again.</source>
        <translation>أغلق أحدها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Ports are taken by other programs: %1.</source>
        <translation>تشغل برامج أخرى المنافذ التالية: %1.</translation>
    </message>
    <message>
        <source>The app no longer has the scopes it needs.</source>
        <translation>لم تعد لدى التطبيق النطاقات التي يحتاج إليها.</translation>
    </message>
    <message>
        <source>This connection was for one run of Patchbay only.</source>
        <translation>كان هذا الاتصال لتشغيل واحد من Patchbay فقط.</translation>
    </message>
    <message>
        <source>Its token is no longer in your keychain.</source>
        <translation>لم يعد رمزه المميز موجودًا في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Its token has run out, and %1 gave none to renew it with.</source>
        <translation>انتهت صلاحية رمزه المميز، ولم يعطِ %1 رمزًا لتجديده.</translation>
    </message>
    <message>
        <source>%1 ended this access.</source>
        <translation>أنهى %1 هذا الوصول.</translation>
    </message>
    <message>
        <source>%1 ended this access %2.</source>
        <extracomment>%1 is a provider, %2 &quot;at 09:41&quot; or &quot;on 20 Nov&quot;</extracomment>
        <translation>أنهى %1 هذا الوصول %2.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date, Qt format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>%1 is a time of today</comment>
        <translation>في الساعة %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>%1 is a date</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>بيئة اختبار (Sandbox)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>تجريبية</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already.</source>
        <translation>تقبل نسخة أخرى من Patchbay السجلات بالفعل.</translation>
    </message>
    <message>
        <source>Another Patchbay takes records already: %1.</source>
        <translation>تقبل نسخة أخرى من Patchbay السجلات بالفعل: %1.</translation>
    </message>
    <message>
        <source>Only one at a time can.</source>
        <translation>لا يمكن ذلك إلا لنسخة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>يستمع برنامج آخر على المنفذ %1.</translation>
    </message>
    <message>
        <source>Choose another port, or close it.</source>
        <translation>اختر منفذًا آخر، أو أغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>المجلد %1 غير موجود.</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>أنشئه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a link or no folder.</source>
        <translation>%1 رابط أو ليس مجلدًا.</translation>
    </message>
    <message>
        <source>Choose the folder itself.</source>
        <translation>اختر المجلد نفسه.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>المجلد %1 يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>Choose one of your own.</source>
        <translation>اختر مجلدًا خاصًا بك.</translation>
    </message>
    <message>
        <source>Other users may write into the folder %1.</source>
        <translation>يُسمح لمستخدمين آخرين بالكتابة في المجلد %1.</translation>
    </message>
    <message>
        <source>Take that right away (chmod go-w), or choose another.</source>
        <translation>أزِل هذا الإذن (chmod go-w)، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This computer has an administrator&apos;s policy. As a Flatpak, Patchbay cannot tell whether it is genuine, so what a policy could forbid is off.</source>
        <translation>على هذا الكمبيوتر سياسة من المسؤول. وبصفته حزمة Flatpak، لا يستطيع Patchbay معرفة ما إذا كانت أصلية، لذا أُوقف ما قد تمنعه أي سياسة.</translation>
    </message>
    <message>
        <source>Install Patchbay in another way: as a package or from its archive.</source>
        <translation>ثبّت Patchbay بطريقة أخرى: كحزمة أو من أرشيفه.</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The way to the internet</source>
        <translation>الطريق إلى الإنترنت</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>ال&amp;خادم الوكيل</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Your own proxy</source>
        <translation>الخادم الوكيل الخاص بك</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>نوع الخادم الوكيل</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>المض&amp;يف</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>مضيف الخادم الوكيل</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>منفذ الخادم الوكيل</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ا&amp;سم المستخدم</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>اسم المستخدم لدى الخادم الوكيل</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>كلمة مرور الخادم الوكيل</translation>
    </message>
    <message>
        <source>Changes apply at once. This computer itself is never reached through a proxy.</source>
        <translation>تسري التغييرات فورًا. ولا يجري الوصول إلى هذا الكمبيوتر نفسه عبر خادم وكيل أبدًا.</translation>
    </message>
</context>
<context>
    <name>NewRecordPage</name>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>When it arrives</source>
        <translation>عند وصوله</translation>
    </message>
    <message>
        <source>Use the org&apos;s assignment &amp;rule</source>
        <translation>استخدام &amp;قاعدة التعيين في المؤسسة</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>قد تغيّر المالك وترسل رسالة بريد إلكتروني.</translation>
    </message>
    <message>
        <source>At a fair or on a shift</source>
        <translation>في معرض أو مناوبة</translation>
    </message>
    <message>
        <source>Campaign, lead source and owner can stay from lead to lead.</source>
        <translation>يمكن أن تبقى الحملة ومصدر العميل المحتمل والمالك من عميل محتمل إلى آخر.</translation>
    </message>
    <message>
        <source>C&amp;hoose what stays…</source>
        <translation>ا&amp;ختيار ما يبقى…</translation>
    </message>
    <message>
        <source>Drop a vCard here</source>
        <translation>أفلت بطاقة vCard هنا</translation>
    </message>
    <message>
        <source>or paste an e-mail signature. You see what was recognised before it is used.</source>
        <translation>أو الصق توقيع بريد إلكتروني. ترى ما جرى التعرّف عليه قبل استخدامه.</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>إنشاء وسجل &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إ&amp;نشاء</translation>
    </message>
</context>
<context>
    <name>NextProgram</name>
    <message>
        <source>%1 was not found.</source>
        <translation>لم يُعثر على %1.</translation>
    </message>
    <message>
        <source>%1 cannot be run.</source>
        <translation>لا يمكن تشغيل %1.</translation>
    </message>
</context>
<context>
    <name>OrgChoices</name>
    <message>
        <source>on this computer</source>
        <translation>على هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Secure connection</source>
        <translation>اتصال آمن</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>إعادة التحميل (F5)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>OutboxSummary</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>سجل واحد ينتظر</numerusform>
            <numerusform>سجلان ينتظران</numerusform>
            <numerusform>%Ln سجلات تنتظر</numerusform>
            <numerusform>%Ln سجلًا ينتظر</numerusform>
            <numerusform>%Ln سجل ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل بالشبكة</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Patchbay keeps trying</source>
        <translation>يواصل Patchbay المحاولة</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل بالشبكة</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>الحالة غير معروفة</translation>
    </message>
    <message>
        <source>Records cannot be read</source>
        <translation>لا يمكن قراءة السجلات</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>records and connections</comment>
        <translation>
            <numerusform>لا شيء يحتاجك</numerusform>
            <numerusform>عنصر واحد يحتاجك</numerusform>
            <numerusform>عنصران يحتاجانك</numerusform>
            <numerusform>%Ln عناصر تحتاجك</numerusform>
            <numerusform>%Ln عنصرًا يحتاجك</numerusform>
            <numerusform>%Ln عنصر يحتاجك</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: read-only</source>
        <translation>متوقف مؤقتًا: للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Tokens are not shown, copied or printed.</source>
        <translation>لا تُعرض الرموز المميزة ولا تُنسخ ولا تُطبع.</translation>
    </message>
    <message>
        <source>Providers of your own are not used.</source>
        <translation>لا يُستخدم المزودون الخاصون بك.</translation>
    </message>
    <message>
        <source>Patchbay&apos;s window</source>
        <translation>نافذة Patchbay</translation>
    </message>
    <message>
        <source>your browser</source>
        <translation>متصفحك</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>%1: sign in at %2 only.</source>
        <extracomment>%1 is a provider, %2 one host or several</extracomment>
        <translation>%1: تسجيل الدخول في %2 فقط.</translation>
    </message>
    <message>
        <source>%1: sign in by %2 only.</source>
        <extracomment>%1 is a provider, %2 &quot;Patchbay&apos;s window&quot; or &quot;your browser&quot; or &quot;a code&quot;, or several of them</extracomment>
        <translation>%1: تسجيل الدخول عبر %2 فقط.</translation>
    </message>
    <message>
        <source>%1: the client id is %2.</source>
        <comment>a provider</comment>
        <translation>%1: معرّف العميل هو %2.</translation>
    </message>
    <message>
        <source>No provider may be used.</source>
        <translation>لا يُسمح باستخدام أي مزود.</translation>
    </message>
    <message>
        <source>Only these may be used: %1.</source>
        <comment>providers</comment>
        <translation>لا يُسمح إلا باستخدام ما يلي: %1.</translation>
    </message>
    <message>
        <source>Nothing is written to any org.</source>
        <translation>لا يُكتب شيء في أي مؤسسة.</translation>
    </message>
    <message numerus="yes">
        <source>Records that arrived are forgotten here after %n day(s) at the latest.</source>
        <translation>
            <numerusform>تُنسى السجلات التي وصلت هنا فورًا.</numerusform>
            <numerusform>تُنسى السجلات التي وصلت هنا بعد يوم واحد على الأكثر.</numerusform>
            <numerusform>تُنسى السجلات التي وصلت هنا بعد يومين على الأكثر.</numerusform>
            <numerusform>تُنسى السجلات التي وصلت هنا بعد %Ln أيام على الأكثر.</numerusform>
            <numerusform>تُنسى السجلات التي وصلت هنا بعد %Ln يومًا على الأكثر.</numerusform>
            <numerusform>تُنسى السجلات التي وصلت هنا بعد %Ln يوم على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window must be locked by a passphrase, after %n minutes at the latest.</source>
        <translation>
            <numerusform>يجب قفل النافذة بعبارة مرور فورًا.</numerusform>
            <numerusform>يجب قفل النافذة بعبارة مرور، بعد دقيقة واحدة على الأكثر.</numerusform>
            <numerusform>يجب قفل النافذة بعبارة مرور، بعد دقيقتين على الأكثر.</numerusform>
            <numerusform>يجب قفل النافذة بعبارة مرور، بعد %Ln دقائق على الأكثر.</numerusform>
            <numerusform>يجب قفل النافذة بعبارة مرور، بعد %Ln دقيقة على الأكثر.</numerusform>
            <numerusform>يجب قفل النافذة بعبارة مرور، بعد %Ln دقيقة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window must be locked by a passphrase.</source>
        <translation>يجب قفل النافذة بعبارة مرور.</translation>
    </message>
    <message>
        <source>Programs on this computer may not hand in records.</source>
        <translation>لا يُسمح للبرامج على هذا الكمبيوتر بتسليم السجلات.</translation>
    </message>
    <message>
        <source>Automations may not run, and “patchbayctl run” starts no command.</source>
        <translation>لا يُسمح بتشغيل عمليات الأتمتة، ولا يبدأ «patchbayctl run» أي أمر.</translation>
    </message>
</context>
<context>
    <name>ProviderSettingsPage</name>
    <message>
        <source>Rese&amp;t</source>
        <translation>إعادة ال&amp;ضبط</translation>
    </message>
    <message>
        <source>Check this a&amp;pp</source>
        <translation>&amp;فحص هذا التطبيق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Where to sign in</source>
        <translation>موضع تسجيل الدخول</translation>
    </message>
    <message>
        <source>A local app works only on its own org&apos;s domain.</source>
        <translation>لا يعمل التطبيق المحلي إلا على مجال مؤسسته.</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>تطبيقك</translation>
    </message>
    <message>
        <source>From the app you registered there.</source>
        <translation>من التطبيق الذي سجّلته هناك.</translation>
    </message>
    <message>
        <source>What Patchbay may do</source>
        <translation>ما يُسمح به لبرنامج Patchbay</translation>
    </message>
    <message>
        <source>Fewer scopes are easier to get approved.</source>
        <translation>الموافقة على نطاقات أقل أسهل.</translation>
    </message>
    <message>
        <source>Register the app, once</source>
        <translation>تسجيل التطبيق، مرة واحدة</translation>
    </message>
    <message>
        <source>Changes there can take up to ten minutes to spread.</source>
        <translation>قد يستغرق سريان التغييرات هناك حتى عشر دقائق.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>Why an app is needed</source>
        <translation>سبب الحاجة إلى تطبيق</translation>
    </message>
    <message>
        <source>A provider lets programs in by name. The app is the name Patchbay signs in under: you register it, so the access is yours to see, limit and end, and nobody in between can read along.</source>
        <translation>يسمح المزود للبرامج بالدخول باسمها. والتطبيق هو الاسم الذي يسجّل Patchbay الدخول به: أنت من يسجّله، فيكون لك أن ترى الوصول وتقيّده وتنهيه، ولا يستطيع أي وسيط الاطلاع عليه.</translation>
    </message>
    <message>
        <source>Production or sandbox</source>
        <translation>الإنتاج أو بيئة الاختبار</translation>
    </message>
    <message>
        <source>Production is the org your company works in. A sandbox is a copy of it for trying things out; its users, its data and its apps are its own, and people sign in at another address.</source>
        <translation>مؤسسة الإنتاج هي التي تعمل فيها شركتك. وبيئة الاختبار (Sandbox) نسخة منها للتجربة؛ ولها مستخدموها وبياناتها وتطبيقاتها، ويُسجَّل الدخول إليها من عنوان آخر.</translation>
    </message>
    <message>
        <source>Instance URL</source>
        <translation>عنوان URL للمثيل</translation>
    </message>
    <message>
        <source>The address of your own org, like acme.my.salesforce.com. Patchbay learns it when you sign in; you only enter it as your own domain. The address you see while you work in the org is repaired to it.</source>
        <translation>عنوان مؤسستك، مثل acme.my.salesforce.com. يعرفه Patchbay عند تسجيل دخولك؛ ولا تُدخله إلا بوصفه مجالك الخاص. ويُصحَّح إليه العنوان الذي تراه أثناء العمل في المؤسسة.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>الات&amp;صالات</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>إعداد مسب&amp;ق</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>The proxy&apos;s host is missing.</source>
        <translation>مضيف الخادم الوكيل ناقص.</translation>
    </message>
    <message>
        <source>Enter its name or address, like proxy.example.</source>
        <translation>أدخل اسمه أو عنوانه، مثل proxy.example.</translation>
    </message>
    <message>
        <source>This is not the name or address of a host.</source>
        <translation>هذا ليس اسم مضيف ولا عنوانه.</translation>
    </message>
    <message>
        <source>Write it like proxy.example or 192.0.2.7.</source>
        <translation>اكتبه مثل proxy.example أو 192.0.2.7.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing.</source>
        <translation>منفذ الخادم الوكيل ناقص.</translation>
    </message>
    <message>
        <source>Often it is 3128 or 8080.</source>
        <translation>غالبًا ما يكون 3128 أو 8080.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Patchbay knows HTTP and SOCKS 5 proxies only.</source>
        <translation>لا يعرف Patchbay إلا خوادم الوكيل من النوعين HTTP وSOCKS 5.</translation>
    </message>
    <message>
        <source>Write http://HOST:PORT or socks5://HOST:PORT.</source>
        <comment>HOST and PORT may be translated</comment>
        <translation>اكتب http://HOST:PORT أو socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address.</source>
        <translation>في هذا العنوان اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Leave them out, and give them by themselves.</source>
        <translation>احذفهما منه، وأدخلهما على حدة.</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name has Latin letters, digits and signs, but no colon, and at most 255 of them.</source>
        <translation>يتكوّن اسم المستخدم للخادم الوكيل من حروف لاتينية وأرقام وعلامات بلا نقطتين رأسيتين، ولا يزيد على 255 منها.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password has Latin letters, digits and signs, and at most 255 of them.</source>
        <translation>تتكوّن كلمة مرور الخادم الوكيل من حروف لاتينية وأرقام وعلامات، ولا تزيد على 255 منها.</translation>
    </message>
    <message>
        <source>Another Patchbay is just changing the proxy, so this one did not.</source>
        <translation>تغيّر نسخة أخرى من Patchbay الخادم الوكيل الآن، لذا لم تغيّره هذه النسخة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or password.</source>
        <extracomment>%1 is &quot;The proxy proxy.example:3128&quot;, here and below</extracomment>
        <translation>لم يقبل %1 اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>غيّرهما في الإعدادات، الشبكة.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يستجيب %1.</translation>
    </message>
    <message>
        <source>Check your network, or change the proxy in Settings, Network.</source>
        <translation>تحقق من الشبكة، أو غيّر الخادم الوكيل في الإعدادات، الشبكة.</translation>
    </message>
    <message>
        <source>%1 did not reach the service.</source>
        <translation>لم يصل %1 إلى الخدمة.</translation>
    </message>
    <message>
        <source>Try again later, or change the proxy in Settings, Network.</source>
        <translation>حاول مرة أخرى لاحقًا، أو غيّر الخادم الوكيل في الإعدادات، الشبكة.</translation>
    </message>
    <message>
        <source>%1 wants a password that is in your keychain, which is locked or missing.</source>
        <translation>يطلب %1 كلمة مرور محفوظة في سلسلة المفاتيح، وهي مقفلة أو غير موجودة.</translation>
    </message>
    <message>
        <source>Unlock it, or enter the password again in Settings, Network.</source>
        <translation>افتح قفلها، أو أدخل كلمة المرور مرة أخرى في الإعدادات، الشبكة.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <comment>the subject of a sentence</comment>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <comment>the subject of a sentence; %1 is a host with its port</comment>
        <translation>الخادم الوكيل %1</translation>
    </message>
    <message>
        <source>Change the system&apos;s proxy in your system&apos;s settings, or choose a proxy of your own in Settings, Network.</source>
        <translation>غيّر الخادم الوكيل للنظام في إعدادات نظامك، أو اختر خادمًا وكيلًا خاصًا بك في الإعدادات، الشبكة.</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name or password.</source>
        <translation>لم يقبل الخادم الوكيل اسم المستخدم هذا أو كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>The keychain that has the password is locked or missing. Unlock it, or enter the password again.</source>
        <translation>سلسلة المفاتيح التي تحفظ كلمة المرور مقفلة أو غير موجودة. افتح قفلها، أو أدخل كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>This proxy does not answer. Check its host and port, and your network.</source>
        <translation>لا يستجيب هذا الخادم الوكيل. تحقق من مضيفه ومنفذه ومن الشبكة.</translation>
    </message>
    <message>
        <source>This proxy did not reach the service.</source>
        <translation>لم يصل هذا الخادم الوكيل إلى الخدمة.</translation>
    </message>
    <message>
        <source>The password before is still in your keychain, which is locked. Unlock it, then open this page again: it is removed then.</source>
        <translation>ما زالت كلمة المرور السابقة في سلسلة المفاتيح، وهي مقفلة. افتح قفلها، ثم افتح هذه الصفحة مرة أخرى: عندئذ تُزال.</translation>
    </message>
    <message>
        <source>The password before may still be in your keychain, which does not answer. When it does, open this page again: it is removed then.</source>
        <translation>قد تكون كلمة المرور السابقة ما زالت في سلسلة المفاتيح، وهي لا تستجيب. عندما تستجيب، افتح هذه الصفحة مرة أخرى: عندئذ تُزال.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so this password is used until Patchbay quits, and not kept. Unlock it, then enter the password again.</source>
        <translation>سلسلة المفاتيح مقفلة، لذا تُستخدم كلمة المرور هذه حتى إنهاء Patchbay، ولا تُحفظ. افتح قفلها، ثم أدخل كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>No keychain answers, so this password is used until Patchbay quits, and not kept. Set one up, then enter the password again.</source>
        <translation>لا تستجيب أي سلسلة مفاتيح، لذا تُستخدم كلمة المرور هذه حتى إنهاء Patchbay، ولا تُحفظ. أعِدّ واحدة، ثم أدخل كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>no proxy, as the system says</source>
        <comment>in use</comment>
        <translation>بلا خادم وكيل، كما يحدد النظام</translation>
    </message>
    <message>
        <source>the system&apos;s proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>الخادم الوكيل للنظام %1</translation>
    </message>
    <message>
        <source>no proxy</source>
        <comment>in use</comment>
        <translation>بلا خادم وكيل</translation>
    </message>
    <message>
        <source>HTTP proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>خادم وكيل HTTP ‏%1</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy %1</source>
        <comment>in use; %1 is a host with its port</comment>
        <translation>خادم وكيل SOCKS 5 ‏%1</translation>
    </message>
</context>
<context>
    <name>QWebEnginePage</name>
    <message>
        <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
        <translation>هل تريد بالتأكيد مغادرة هذه الصفحة؟ قد لا تُحفظ التغييرات التي أجريتها.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick lead</source>
        <translation>إدخال سريع لعميل محتمل</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع الكائن</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>الاسم الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>ال&amp;شركة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown (غير معروف)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>&amp;كل الحقول</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>إنشاء وسجل &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RecordCreation</name>
    <message>
        <source>%1 saved on this computer. A running Patchbay or “patchbayctl outbox send” sends it.</source>
        <extracomment>%1 is the kind of record, Lead</extracomment>
        <translation>حُفظ %1 على هذا الكمبيوتر. يرسله Patchbay قيد التشغيل أو الأمر «patchbayctl outbox send».</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 مذكور مرتين.</translation>
    </message>
    <message>
        <source>%1 takes one line, without control characters.</source>
        <translation>يقبل %1 سطرًا واحدًا بلا محارف تحكم.</translation>
    </message>
    <message>
        <source>%1 holds a control character.</source>
        <translation>يحتوي %1 على محرف تحكم.</translation>
    </message>
    <message>
        <source>Standard input holds no JSON object.</source>
        <translation>لا يحتوي الدخل القياسي على كائن JSON.</translation>
    </message>
    <message>
        <source>“%1” is no field&apos;s name.</source>
        <translation>«%1» ليس اسم حقل.</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE, as Industry=Energy is.</source>
        <translation>«%1» ليس بالصيغة FIELD=VALUE، مثل Industry=Energy.</translation>
    </message>
    <message>
        <source>The field %1.</source>
        <translation>الحقل %1.</translation>
    </message>
    <message>
        <source>Standard input holds %1 twice.</source>
        <translation>يحتوي الدخل القياسي على %1 مرتين.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Unknown</source>
        <comment>placeholder: what is sent when Company is left empty; not translated when sent</comment>
        <translation>Unknown (غير معروف)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in to send this.</source>
        <translation>الحقل «%1» ناقص. املأه لإرسال هذا.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 of %3 characters.</source>
        <translation>الحقل «%1» طويل جدًا: عدد الأحرف %2 والحد الأقصى %3.</translation>
    </message>
    <message>
        <source>Needs an address like name@contoso.com.</source>
        <translation>يتطلب عنوانًا مثل name@contoso.com.</translation>
    </message>
    <message>
        <source>The value is not one of the choices.</source>
        <translation>القيمة ليست من بين الخيارات.</translation>
    </message>
    <message>
        <source>Needs a number.</source>
        <translation>يتطلب رقمًا.</translation>
    </message>
    <message>
        <source>Needs a whole number.</source>
        <translation>يتطلب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The number is too large: at most %1 digits before the point.</source>
        <translation>الرقم كبير جدًا: عدد الخانات قبل الفاصلة العشرية %1 على الأكثر.</translation>
    </message>
    <message>
        <source>At most %1 digits after the point.</source>
        <translation>عدد الخانات بعد الفاصلة العشرية %1 على الأكثر.</translation>
    </message>
    <message>
        <source>Needs a date like 2026-05-31.</source>
        <translation>يتطلب تاريخًا مثل 2026-05-31.</translation>
    </message>
    <message>
        <source>Needs a date and time like 2026-05-31T14:30:00Z.</source>
        <translation>يتطلب تاريخًا ووقتًا مثل 2026-05-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>Needs true or false.</source>
        <translation>يتطلب true أو false.</translation>
    </message>
    <message>
        <source>Needs a time like 14:30.</source>
        <translation>يتطلب وقتًا مثل 14:30.</translation>
    </message>
    <message>
        <source>Choose a record from the list, or type its id of 15 or 18 characters.</source>
        <translation>اختر سجلًا من القائمة، أو اكتب معرّفه المكوّن من 15 أو 18 محرفًا.</translation>
    </message>
    <message>
        <source>This account may not set %1.</source>
        <translation>لا يُسمح لهذا الحساب بتعيين %1.</translation>
    </message>
    <message>
        <source>The org does not take this.</source>
        <translation>لا تقبل المؤسسة هذا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>RecordReport</name>
    <message>
        <source>Fields to blame: %1.</source>
        <translation>الحقول المتسببة: %1.</translation>
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
        <translation>لم يُذكر سبب.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Campaign member</source>
        <translation>عضو الحملة</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يتطلب انتباهك</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <comment>person, job title, company</comment>
        <translation>%1، %2 في %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, company</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Waits for its record</source>
        <translation>ينتظر سجله</translation>
    </message>
    <message>
        <source>It goes out once the record that it belongs to is in %1.</source>
        <translation>يُرسَل عندما يصبح السجل الذي ينتمي إليه موجودًا في %1.</translation>
    </message>
    <message>
        <source>%1 saved on this computer</source>
        <translation>حُفظ %1 على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>جارٍ الإرسال إلى %1.</translation>
    </message>
    <message>
        <source>%1 does not answer. It goes out as soon as it does.</source>
        <translation>لا رد من %1. يُرسَل السجل فور ورود رد.</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>جارٍ الإرسال إلى %1</translation>
    </message>
    <message>
        <source>It is kept on this computer until %1 has it.</source>
        <translation>يُحفظ على هذا الكمبيوتر حتى يصل إلى %1.</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <comment>object, org</comment>
        <translation>يوجد %1 في %2 بالفعل</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>object, org</comment>
        <translation>أُنشئ %1 في %2</translation>
    </message>
    <message>
        <source>%1 did not take this %2</source>
        <comment>org, object</comment>
        <translation>لم تقبل المؤسسة %1 هذا السجل (%2)</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>ليس مؤكدًا أنه وصل</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay looks for it there before it sends it again.</source>
        <translation>لم يرد رد من %1. يبحث Patchbay عنه هناك قبل أن يرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>No answer came from %1. Patchbay makes sure that it is there once.</source>
        <translation>لم يرد رد من %1. يتأكد Patchbay من وجوده هناك مرة واحدة.</translation>
    </message>
    <message>
        <source>Written for another user</source>
        <translation>كُتب لمستخدم آخر</translation>
    </message>
    <message>
        <source>%1 is connected as somebody else now. Send it as the account that is connected now, or discard it.</source>
        <translation>%1 متصل الآن باسم شخص آخر. أرسله باسم الحساب المتصل الآن، أو تجاهله.</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>ربما وصل بالفعل: انظر هناك أولًا.</translation>
    </message>
    <message>
        <source>A similar record is in %1</source>
        <translation>يوجد سجل مشابه في %1</translation>
    </message>
    <message>
        <source>Somebody there has this e-mail address, so it was not sent. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>لدى شخص هناك عنوان البريد الإلكتروني هذا، لذا لم يُرسَل السجل. قارن بينهما: حدّث الموجود هناك، أو أنشئ هذا على أي حال.</translation>
    </message>
    <message>
        <source>A duplicate rule of the org holds it back. Compare them: update the one that is there, or create this one anyway.</source>
        <translation>توقفه قاعدة تكرار في المؤسسة. قارن بينهما: حدّث الموجود هناك، أو أنشئ هذا على أي حال.</translation>
    </message>
    <message>
        <source>Patchbay looked in %1 and cannot tell. Look there before you send it again.</source>
        <translation>بحث Patchbay في %1 ولم يستطع التأكد. انظر هناك قبل إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>for its record</comment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is so, what it waits for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Owner by the assignment rule of %1</source>
        <translation>المالك حسب قاعدة التعيين في %1</translation>
    </message>
</context>
<context>
    <name>RecordResultView</name>
    <message>
        <source>Record id</source>
        <translation>معرّف السجل</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Create anyway</source>
        <translation>إ&amp;نشاء على أي حال</translation>
    </message>
    <message>
        <source>&amp;Fix and send</source>
        <translation>إصلا&amp;ح وإرسال</translation>
    </message>
    <message>
        <source>Entered today</source>
        <translation>المُدخَل اليوم</translation>
    </message>
    <message>
        <source>S&amp;how in Activity</source>
        <translation>إ&amp;ظهار في النشاط</translation>
    </message>
    <message>
        <source>&amp;Keep values for the next…</source>
        <translation>الإ&amp;بقاء على القيم للتالي…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>You are not in that channel. Join it in Slack, then try again.</source>
        <translation>لست عضوًا في تلك القناة. انضم إليها في Slack، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Slack finds no such channel. Check its name; of a private channel write the ID, and join it first.</source>
        <translation>لا يعثر Slack على قناة كهذه. تحقق من اسمها؛ وللقناة الخاصة اكتب معرّفها (ID) وانضم إليها أولًا.</translation>
    </message>
    <message>
        <source>That channel is archived. Choose another one.</source>
        <translation>تلك القناة مؤرشفة. اختر غيرها.</translation>
    </message>
    <message>
        <source>Your workspace lets only some people post there. Choose another channel.</source>
        <translation>لا تسمح مساحة العمل إلا لبعض الأشخاص بالنشر هناك. اختر قناة أخرى.</translation>
    </message>
    <message>
        <source>Slack did not take the message: it is empty or too long. Change the text.</source>
        <translation>لم يقبل Slack الرسالة: هي فارغة أو طويلة جدًا. غيّر النص.</translation>
    </message>
    <message>
        <source>A value of the record does not fit there. Correct it, or change which fields are copied.</source>
        <translation>إحدى قيم السجل لا تناسب هناك. صحّحها، أو غيّر الحقول التي تُنسخ.</translation>
    </message>
    <message>
        <source>A field that must be filled there is empty here.</source>
        <translation>حقل مطلوب ملؤه هناك فارغ هنا.</translation>
    </message>
    <message>
        <source>Another contact there has that value already.</source>
        <translation>لدى جهة اتصال أخرى هناك هذه القيمة بالفعل.</translation>
    </message>
    <message>
        <source>Linear did not take the issue. Check the team and the title.</source>
        <translation>لم يقبل Linear المشكلة. تحقق من الفريق والعنوان.</translation>
    </message>
    <message>
        <source>The program could not be started. Is it there, and may it be run?</source>
        <translation>تعذّر بدء البرنامج. هل هو موجود، وهل يُسمح بتشغيله؟</translation>
    </message>
    <message>
        <source>The command took too long and was ended. It may have done its work.</source>
        <translation>استغرق الأمر وقتًا طويلًا جدًا فأُنهي. ربما أتمّ عمله.</translation>
    </message>
    <message>
        <source>The command crashed. It may have done its work.</source>
        <translation>تعطّل الأمر. ربما أتمّ عمله.</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>انتهى الأمر بالرمز %1.</translation>
    </message>
    <message>
        <source>The answer got lost, so it may have been done. Look there before you try again.</source>
        <translation>فُقد الرد، لذا ربما نُفِّذ ذلك. انظر هناك قبل أن تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The service asked to slow down. It is tried again by itself.</source>
        <translation>طلبت الخدمة الإبطاء. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The connection must be reconnected. Then this goes on by itself.</source>
        <translation>يجب إعادة الاتصال. وبعدها يستمر هذا تلقائيًا.</translation>
    </message>
    <message>
        <source>The service cannot be reached now. It is tried again by itself.</source>
        <translation>لا يمكن الوصول إلى الخدمة الآن. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The connection lacks a right. Reconnect it with the permission it needs.</source>
        <translation>ينقص الاتصال إذن. أعِد الاتصال مع الإذن الذي يحتاج إليه.</translation>
    </message>
    <message>
        <source>It is not allowed there, or here by your administrator.</source>
        <translation>هذا غير مسموح به هناك، أو لا يسمح به المسؤول هنا.</translation>
    </message>
    <message>
        <source>The service did not take it (%1).</source>
        <translation>لم تقبل الخدمة ذلك (%1).</translation>
    </message>
    <message>
        <source>Post a message in Slack</source>
        <translation>نشر رسالة في Slack</translation>
    </message>
    <message>
        <source>Create an issue in Linear</source>
        <translation>إنشاء مشكلة في Linear</translation>
    </message>
    <message>
        <source>Copy the contact to HubSpot</source>
        <translation>نسخ جهة الاتصال إلى HubSpot</translation>
    </message>
    <message>
        <source>Copy the contact to Zoho CRM</source>
        <translation>نسخ جهة الاتصال إلى Zoho CRM</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>تشغيل أمر</translation>
    </message>
    <message>
        <source>Post to a program on this computer</source>
        <translation>إرسال إلى برنامج على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>state of an automation&apos;s run</comment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>There is no such automation.</source>
        <translation>لا توجد عملية أتمتة كهذه.</translation>
    </message>
    <message>
        <source>“patchbayctl automation list” shows them.</source>
        <translation>يعرضها الأمر «patchbayctl automation list».</translation>
    </message>
    <message>
        <source>There is no such run, or it neither failed nor is unclear.</source>
        <translation>لا يوجد تشغيل كهذا، أو أنه لم يفشل وليس غير واضح.</translation>
    </message>
    <message>
        <source>“patchbayctl automation runs” shows them.</source>
        <translation>يعرضها الأمر «patchbayctl automation runs».</translation>
    </message>
    <message>
        <source>No record that it would run for has arrived yet.</source>
        <translation>لم يصل بعد أي سجل تعمل من أجله.</translation>
    </message>
    <message>
        <source>Create one, then try again.</source>
        <translation>أنشئ سجلًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That connection cannot do this.</source>
        <translation>لا يستطيع ذلك الاتصال فعل هذا.</translation>
    </message>
    <message>
        <source>Choose a connection of the service that the action is for.</source>
        <translation>اختر اتصالًا بالخدمة التي يخصها الإجراء.</translation>
    </message>
    <message>
        <source>Another automation has that name.</source>
        <translation>لعملية أتمتة أخرى هذا الاسم.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The connection lacks this right: %1.</source>
        <translation>ينقص الاتصال هذا الإذن: %1.</translation>
    </message>
    <message>
        <source>Choose it in the settings of the connection, then reconnect.</source>
        <translation>اختره في إعدادات الاتصال، ثم أعِد الاتصال.</translation>
    </message>
    <message>
        <source>Your administrator does not allow it. It is done as soon as they do.</source>
        <translation>لا يسمح المسؤول بذلك. ويُنفَّذ فور سماحه به.</translation>
    </message>
    <message>
        <source>Read-only mode is on. It is done when you switch that off.</source>
        <translation>وضع القراءة فقط مشغَّل. ويُنفَّذ ذلك عندما توقفه.</translation>
    </message>
    <message>
        <source>message in %1</source>
        <comment>a channel</comment>
        <translation>رسالة في %1</translation>
    </message>
    <message>
        <source>issue in %1</source>
        <comment>a connection</comment>
        <translation>مشكلة في %1</translation>
    </message>
    <message>
        <source>contact in %1</source>
        <comment>a connection</comment>
        <translation>جهة اتصال في %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <comment>a program</comment>
        <translation>الأمر %1</translation>
    </message>
    <message>
        <source>post to %1</source>
        <comment>an address</comment>
        <translation>إرسال إلى %1</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 غير متصل.</translation>
    </message>
    <message>
        <source>%1 must be reconnected.</source>
        <comment>a service</comment>
        <translation>يجب إعادة الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>%1 is offline.</source>
        <comment>a service</comment>
        <translation>%1 غير متصل بالشبكة.</translation>
    </message>
    <message>
        <source>%1 asked to slow down.</source>
        <comment>a service</comment>
        <translation>طلب %1 الإبطاء.</translation>
    </message>
    <message>
        <source>%1 has a problem.</source>
        <comment>a service</comment>
        <translation>لدى %1 مشكلة.</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network. It is tried again by itself.</source>
        <translation>الخادم الوكيل يعيق ذلك: انظر الإعدادات، الشبكة. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The proxy is in the way: see Settings, Network.</source>
        <translation>الخادم الوكيل يعيق ذلك: انظر الإعدادات، الشبكة.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Records or automations</source>
        <translation>السجلات أو عمليات الأتمتة</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>البحث في عمليات التشغيل</translation>
    </message>
    <message>
        <source>Search runs of automations</source>
        <translation>البحث في عمليات تشغيل الأتمتة</translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation>أي عمليات التشغيل</translation>
    </message>
    <message>
        <source>Runs of automations</source>
        <translation>عمليات تشغيل الأتمتة</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>&amp;وصل</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>إظهار ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>ت&amp;جاهل…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>How to &amp;sign in</source>
        <translation>&amp;طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Where a service allows both. What you choose in a service&apos;s own settings goes first.</source>
        <translation>حيث تتيح الخدمة الطريقتين. وما تختاره في إعدادات الخدمة نفسها له الأولوية.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>لل&amp;قراءة فقط</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>لا يُكتب شيء في أي مؤسسة. ويستمر اختبار الاتصالات وتجديدها.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>&amp;Forget records that arrived</source>
        <translation>&amp;نسيان السجلات التي وصلت</translation>
    </message>
    <message>
        <source>Forget records that arrived</source>
        <translation>نسيان السجلات التي وصلت</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>&amp;Turn off…</source>
        <translation>إيقا&amp;ف…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>تعيين &amp;عبارة مرور…</translation>
    </message>
    <message>
        <source>Lock it when &amp;unused for</source>
        <translation>قفلها بعد عدم الاستخدام لم&amp;دة</translation>
    </message>
    <message>
        <source>Also when Patchbay starts.</source>
        <translation>وكذلك عند بدء Patchbay.</translation>
    </message>
    <message>
        <source>Lock it when unused for</source>
        <translation>قفلها بعد عدم الاستخدام لمدة</translation>
    </message>
    <message>
        <source>Lock it now</source>
        <translation>قفلها الآن</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>قف&amp;ل</translation>
    </message>
    <message>
        <source>The lock keeps eyes and hands off while you are away. It encrypts nothing and is no substitute for your keychain, which protects your tokens. Whoever uses this account of the computer can use patchbayctl all the same.</source>
        <translation>يحجب القفل النافذة عن الأعين والأيدي أثناء غيابك. لا يشفّر شيئًا ولا يغني عن سلسلة المفاتيح التي تحمي رموزك المميزة. ويظل بإمكان من يستخدم حسابك على هذا الكمبيوتر استخدام patchbayctl.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Remove everything from this computer</source>
        <translation>حذف كل شيء من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Each service is told to end its access, and all that Patchbay keeps here is deleted.</source>
        <translation>يُطلب من كل خدمة إنهاء وصولها، ويُحذف كل ما يحفظه Patchbay هنا.</translation>
    </message>
    <message>
        <source>R&amp;emove everything…</source>
        <translation>ح&amp;ذف كل شيء…</translation>
    </message>
    <message>
        <source>Settled by your administrator</source>
        <translation>حدّده المسؤول</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Connects your accounts and enters leads.</source>
        <translation>يربط حساباتك ويُدخل العملاء المحتملين.</translation>
    </message>
    <message>
        <source>Opens the quick lead alone.</source>
        <translation>يفتح نافذة الإدخال السريع لعميل محتمل وحدها.</translation>
    </message>
    <message>
        <source>Opens the quick contact alone.</source>
        <translation>يفتح نافذة الإدخال السريع لجهة اتصال وحدها.</translation>
    </message>
    <message>
        <source>Opens no window until one is asked for.</source>
        <translation>لا يفتح أي نافذة حتى تُطلب.</translation>
    </message>
    <message>
        <source>Starts another Patchbay, even where one runs on this desktop.</source>
        <translation>يشغّل نسخة أخرى من Patchbay، حتى إن كانت نسخة تعمل على سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Says whether Patchbay starts in the background when you log in.</source>
        <translation>يحدد ما إذا كان Patchbay يبدأ في الخلفية عند تسجيل دخولك إلى الكمبيوتر.</translation>
    </message>
    <message>
        <source>A vCard to take into the form, a CSV file of leads to queue, or an address of the scheme patchbay.</source>
        <translation>بطاقة vCard لإدراجها في النموذج، أو ملف CSV فيه عملاء محتملون لوضعهم في انتظار الإرسال، أو عنوان يبدأ بالمخطط patchbay.</translation>
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
        <translation>مع Qt %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityModel</name>
    <message>
        <source>Deleted</source>
        <comment>a record, in its org</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
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
        <translation>الملف</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>مؤسسة مُزالة</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب انتباهك</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>بحاجة إلى إكمال</translation>
    </message>
    <message>
        <source>No record matches “%1”</source>
        <translation>لا يوجد سجل يطابق «%1»</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>تحقق من الإملاء، أو ابحث بكلمات أقل.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>لا يوجد سجل في هذه الحالة.</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>Leads you enter show up here.</source>
        <translation>يظهر هنا العملاء المحتملون الذين تُدخلهم.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>عمليات الأتمتة</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <comment>%1 is a record</comment>
        <translation>هل وصل «%1»؟</translation>
    </message>
    <message>
        <source>No answer came from %1.</source>
        <translation>لم يرد رد من %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 look(s) the same.</source>
        <comment>%1 is an org</comment>
        <translation>
            <numerusform>لا يبدو أي سجل في %1 مطابقًا له.</numerusform>
            <numerusform>يبدو سجل واحد في %1 مطابقًا له.</numerusform>
            <numerusform>يبدو سجلان في %1 مطابقين له.</numerusform>
            <numerusform>تبدو %Ln سجلات في %1 مطابقة له.</numerusform>
            <numerusform>يبدو %Ln سجلًا في %1 مطابقًا له.</numerusform>
            <numerusform>يبدو %Ln سجل في %1 مطابقًا له.</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>عميل محتمل ج&amp;ديد</translation>
    </message>
    <message>
        <source>Reading your records</source>
        <translation>جارٍ قراءة سجلاتك</translation>
    </message>
    <message>
        <source>Your records could not be read</source>
        <translation>تعذّرت قراءة سجلاتك</translation>
    </message>
</context>
<context>
    <name>patchbay::ActivityPanel</name>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;فتح في المؤسسة التجريبية</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>&amp;فتح في Salesforce</translation>
    </message>
    <message>
        <source>&amp;Delete in the demo org…</source>
        <translation>ح&amp;ذف في المؤسسة التجريبية…</translation>
    </message>
    <message>
        <source>&amp;Delete in Salesforce…</source>
        <translation>ح&amp;ذف في Salesforce…</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
</context>
<context>
    <name>patchbay::ApiCommand</name>
    <message>
        <source>Asks a connection&apos;s API with its token; prints the answer.</source>
        <translation>يرسل طلبًا إلى واجهة API لاتصال برمزه المميز؛ ويطبع الرد.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>معرّف الاتصال أو اسمه أو مؤسسته أو حسابه.</translation>
    </message>
    <message>
        <source>The body: a file, or - for standard input.</source>
        <translation>المتن: ملف، أو - للدخل القياسي.</translation>
    </message>
    <message>
        <source>Of the body (default application/json).</source>
        <translation>نوع المتن (الافتراضي application/json).</translation>
    </message>
    <message>
        <source>A field of the request; may be given several times.</source>
        <translation>حقل في رأس الطلب؛ يمكن ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>GET, POST, PATCH, PUT, DELETE, HEAD.</source>
        <translation>GET أو POST أو PATCH أو PUT أو DELETE أو HEAD.</translation>
    </message>
    <message>
        <source>From the connection&apos;s API on; or a whole address there, and nowhere else.</source>
        <translation>مسار يبدأ من واجهة API للاتصال؛ أو عنوان كامل هناك دون غيره.</translation>
    </message>
    <message>
        <source>Say a method and a path: api GET /services/data.</source>
        <translation>اذكر طريقة ومسارًا: api GET /services/data.</translation>
    </message>
    <message>
        <source>“%1” is no method.</source>
        <translation>«%1» ليست طريقة.</translation>
    </message>
    <message>
        <source>“%1” is no path.</source>
        <translation>«%1» ليس مسارًا.</translation>
    </message>
    <message>
        <source>“%1” is no field that can be set.</source>
        <translation>«%1» ليس حقلًا يمكن تعيينه.</translation>
    </message>
    <message>
        <source>%1 has no body.</source>
        <translation>ليس للطريقة %1 متن.</translation>
    </message>
    <message>
        <source>--content-type takes one, like text/csv.</source>
        <translation>يقبل --content-type نوعًا واحدًا، مثل text/csv.</translation>
    </message>
    <message>
        <source>The API answered with status %1.</source>
        <translation>ردّت واجهة API بالحالة %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the desktop&apos;s own look, light or dark</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>As your system, which is dark now.</source>
        <translation>مثل نظامك، وهو داكن الآن.</translation>
    </message>
    <message>
        <source>As your system, which is light now.</source>
        <translation>مثل نظامك، وهو فاتح الآن.</translation>
    </message>
    <message>
        <source>Always light.</source>
        <translation>فاتحة دائمًا.</translation>
    </message>
    <message>
        <source>Always dark.</source>
        <translation>داكنة دائمًا.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationList</name>
    <message>
        <source>Lists automations and how they are doing.</source>
        <translation>يسرد عمليات الأتمتة وكيف تسير.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مشغَّلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Runs this week</source>
        <translation>مرات التشغيل هذا الأسبوع</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRetry</name>
    <message>
        <source>Tries a run again that failed or is unclear; --done: it was done, and is left at that.</source>
        <translation>يعيد محاولة تشغيل فشل أو كان غير واضح؛ ومع --done: يُعَدّ منفَّذًا ويُترك كذلك.</translation>
    </message>
    <message>
        <source>A run, as “patchbayctl automation runs” names it.</source>
        <translation>تشغيل، كما يسميه «patchbayctl automation runs».</translation>
    </message>
    <message>
        <source>It was done, or need not be.</source>
        <translation>نُفِّذ ذلك، أو لا حاجة إليه.</translation>
    </message>
    <message>
        <source>Name one run.</source>
        <translation>حدّد تشغيلًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationRuns</name>
    <message>
        <source>Lists what automations did and have to do, newest first.</source>
        <translation>يسرد ما فعلته عمليات الأتمتة وما عليها فعله، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>هذا العدد على الأكثر (الافتراضي 100).</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>يقبل --limit رقمًا.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>عملية الأتمتة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSet</name>
    <message>
        <source>Makes an automation, or changes the one with its name, as JSON says. A new one is off.</source>
        <translation>ينشئ عملية أتمتة، أو يغيّر العملية التي لها الاسم نفسه، كما يحدد JSON. وتكون الجديدة متوقفة.</translation>
    </message>
    <message>
        <source>A JSON file; - is standard input.</source>
        <translation>ملف JSON؛ والعلامة - هي الدخل القياسي.</translation>
    </message>
    <message>
        <source>Name a file of at most 64 KB that can be read, or - for standard input.</source>
        <translation>حدّد ملفًا يمكن قراءته لا يزيد حجمه على 64 كيلوبايت، أو - للدخل القياسي.</translation>
    </message>
    <message>
        <source>That is no automation: %1.</source>
        <translation>هذه ليست عملية أتمتة: %1.</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>تغيّرت «%1».</translation>
    </message>
    <message>
        <source>“%1” is kept, and off. “patchbayctl automation enable” switches it on.</source>
        <translation>حُفظت «%1»، وهي متوقفة. يشغّلها الأمر «patchbayctl automation enable».</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationSwitch</name>
    <message>
        <source>Switches an automation on.</source>
        <translation>يشغّل عملية أتمتة.</translation>
    </message>
    <message>
        <source>Switches an automation off; what it has begun to do waits.</source>
        <translation>يوقف عملية أتمتة؛ وينتظر ما بدأت فعله.</translation>
    </message>
    <message>
        <source>Removes an automation, with what it has not done yet.</source>
        <translation>يزيل عملية أتمتة، مع ما لم تفعله بعد.</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>اسمها أو معرّفها.</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>حدّد عملية أتمتة واحدة.</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <translation>«%1» مشغَّلة.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>«%1» متوقفة.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>أُزيلت «%1».</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationTest</name>
    <message>
        <source>Shows what an automation would do for the last record it fits; sends it only with --send.</source>
        <translation>يعرض ما ستفعله عملية أتمتة لآخر سجل تنطبق عليه؛ ولا يرسله إلا مع --send.</translation>
    </message>
    <message>
        <source>Its name or id.</source>
        <translation>اسمها أو معرّفها.</translation>
    </message>
    <message>
        <source>Do it, once, whether the automation is on or off.</source>
        <translation>تنفيذ ذلك مرة واحدة، سواء كانت عملية الأتمتة مشغَّلة أم متوقفة.</translation>
    </message>
    <message>
        <source>Name one automation.</source>
        <translation>حدّد عملية أتمتة واحدة.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsPage</name>
    <message>
        <source>No automations</source>
        <translation>لا توجد عمليات أتمتة</translation>
    </message>
    <message>
        <source>Let a new lead post to Slack, or create an issue.</source>
        <translation>انشر رسالة في Slack أو أنشئ مشكلة لكل عميل محتمل جديد.</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>عملية أتمتة جديدة</translation>
    </message>
    <message>
        <source>Lead is created</source>
        <translation>يُنشأ عميل محتمل</translation>
    </message>
    <message>
        <source>Contact is created</source>
        <translation>تُنشأ جهة اتصال</translation>
    </message>
    <message>
        <source>Any record is created</source>
        <translation>يُنشأ أي سجل</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>لم يُنفَّذ.</translation>
    </message>
    <message>
        <source>Any org</source>
        <translation>أي مؤسسة</translation>
    </message>
    <message>
        <source>New a&amp;utomation</source>
        <translation>عملية &amp;أتمتة جديدة</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Reading your automations</source>
        <translation>جارٍ قراءة عمليات الأتمتة</translation>
    </message>
    <message>
        <source>Your automations could not be read</source>
        <translation>تعذّرت قراءة عمليات الأتمتة</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
</context>
<context>
    <name>patchbay::AutomationsViewModel</name>
    <message>
        <source>&amp;Channel</source>
        <translation>ال&amp;قناة</translation>
    </message>
    <message>
        <source>Me&amp;ssage</source>
        <translation>الرس&amp;الة</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>Field&amp;s, one a line</source>
        <translation>الحق&amp;ول، واحد في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>البرنا&amp;مج</translation>
    </message>
    <message>
        <source>Argument&amp;s, one a line</source>
        <translation>ال&amp;وسيطات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>%1 created in any org</source>
        <comment>Lead</comment>
        <translation>إنشاء %1 في أي مؤسسة</translation>
    </message>
    <message>
        <source>%1 created in %2</source>
        <comment>Lead; an org</comment>
        <translation>إنشاء %1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) need you.</source>
        <translation>
            <numerusform>لا تتطلب أي عملية تشغيل انتباهك.</numerusform>
            <numerusform>تتطلب عملية تشغيل واحدة انتباهك.</numerusform>
            <numerusform>تتطلب عمليتا تشغيل انتباهك.</numerusform>
            <numerusform>تتطلب %Ln عمليات تشغيل انتباهك.</numerusform>
            <numerusform>تتطلب %Ln عملية تشغيل انتباهك.</numerusform>
            <numerusform>تتطلب %Ln عملية تشغيل انتباهك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off. %n run(s) wait.</source>
        <translation>
            <numerusform>متوقفة. لا تنتظر أي عملية تشغيل.</numerusform>
            <numerusform>متوقفة. تنتظر عملية تشغيل واحدة.</numerusform>
            <numerusform>متوقفة. تنتظر عمليتا تشغيل.</numerusform>
            <numerusform>متوقفة. تنتظر %Ln عمليات تشغيل.</numerusform>
            <numerusform>متوقفة. تنتظر %Ln عملية تشغيل.</numerusform>
            <numerusform>متوقفة. تنتظر %Ln عملية تشغيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>متوقفة.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>لم تعمل بعد.</translation>
    </message>
    <message>
        <source>Last run %1</source>
        <comment>a time</comment>
        <translation>آخر تشغيل %1</translation>
    </message>
    <message>
        <source>Fill in what is missing, and check the words in braces: each is a field&apos;s API name.</source>
        <translation>املأ ما ينقص، وتحقق من الكلمات بين الأقواس المعقوفة: كل منها اسم API لحقل.</translation>
    </message>
    <message>
        <source>The test was sent.</source>
        <translation>أُرسل الاختبار.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>مصدر العميل المحتمل</translation>
    </message>
    <message>
        <source>Link to the record</source>
        <translation>رابط السجل</translation>
    </message>
    <message>
        <source>Name of the org</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation>&amp;باستخدام</translation>
    </message>
    <message>
        <source>Of a private channel write the ID, and join it first.</source>
        <translation>للقناة الخاصة اكتب معرّفها (ID) وانضم إليها أولًا.</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>, %1 is %2</source>
        <comment>a field; its value</comment>
        <translation>، %1 يساوي %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait.</source>
        <translation>
            <numerusform>لا تنتظر أي عملية تشغيل.</numerusform>
            <numerusform>تنتظر عملية تشغيل واحدة.</numerusform>
            <numerusform>تنتظر عمليتا تشغيل.</numerusform>
            <numerusform>تنتظر %Ln عمليات تشغيل.</numerusform>
            <numerusform>تنتظر %Ln عملية تشغيل.</numerusform>
            <numerusform>تنتظر %Ln عملية تشغيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>when something happens; what is done then; an arrow in the direction of reading</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Off. Connect %1 to use it.</source>
        <comment>a service</comment>
        <translation>متوقفة. اتصل بـ %1 لاستخدامها.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) still trying</source>
        <translation>
            <numerusform>لا عملية تشغيل قيد المحاولة</numerusform>
            <numerusform>ما زالت عملية تشغيل واحدة قيد المحاولة</numerusform>
            <numerusform>ما زالت عمليتا تشغيل قيد المحاولة</numerusform>
            <numerusform>ما زالت %Ln عمليات تشغيل قيد المحاولة</numerusform>
            <numerusform>ما زالت %Ln عملية تشغيل قيد المحاولة</numerusform>
            <numerusform>ما زالت %Ln عملية تشغيل قيد المحاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) this week, all fine</source>
        <translation>
            <numerusform>لم تعمل هذا الأسبوع</numerusform>
            <numerusform>مرة تشغيل واحدة هذا الأسبوع، بلا مشكلات</numerusform>
            <numerusform>مرتا تشغيل هذا الأسبوع، بلا مشكلات</numerusform>
            <numerusform>%Ln مرات تشغيل هذا الأسبوع، بلا مشكلات</numerusform>
            <numerusform>%Ln مرة تشغيل هذا الأسبوع، بلا مشكلات</numerusform>
            <numerusform>%Ln مرة تشغيل هذا الأسبوع، بلا مشكلات</numerusform>
        </translation>
    </message>
    <message>
        <source>Message a channel</source>
        <translation>رسالة إلى قناة</translation>
    </message>
    <message>
        <source>When a record is created</source>
        <translation>عند إنشاء سجل</translation>
    </message>
    <message>
        <source>Create an issue</source>
        <translation>إنشاء مشكلة</translation>
    </message>
    <message>
        <source>When a lead matches a rule</source>
        <translation>عند مطابقة عميل محتمل لقاعدة</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>نسخ جهة الاتصال</translation>
    </message>
    <message>
        <source>To a second CRM</source>
        <translation>إلى نظام CRM ثانٍ</translation>
    </message>
    <message>
        <source>On since %1</source>
        <comment>a time</comment>
        <translation>شُغِّلت %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <comment>a service</comment>
        <translation>%1 غير متصل.</translation>
    </message>
    <message>
        <source>Fill in the fields above to see it.</source>
        <translation>املأ الحقول أعلاه لعرضها.</translation>
    </message>
    <message>
        <source>Linea&amp;r team ID</source>
        <translation>معرّف الفر&amp;يق في Linear</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>مؤسسة مُزالة</translation>
    </message>
</context>
<context>
    <name>patchbay::BusyLine</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>patchbay::CataloguePage</name>
    <message>
        <source>Yours is missing? Enter its addresses, or fill in a definition file: its card changes as you save it.</source>
        <translation>مزودك غير موجود؟ أدخل عناوينه، أو املأ ملف تعريف: تتغير بطاقته كلما حفظته.</translation>
    </message>
    <message>
        <source>Providers of your own cannot be added. %1</source>
        <comment>the reason</comment>
        <translation>لا يمكن إضافة مزودين خاصين بك. %1</translation>
    </message>
    <message>
        <source>All providers are on your page</source>
        <translation>جميع المزودين في صفحتك</translation>
    </message>
    <message>
        <source>Patchbay knows no others. You can describe one yourself.</source>
        <translation>لا يعرف Patchbay غيرهم. يمكنك وصف مزود بنفسك.</translation>
    </message>
    <message>
        <source>No provider matches “%1”</source>
        <translation>لا يوجد مزود يطابق «%1»</translation>
    </message>
    <message>
        <source>It may be on your page already. If not, describe it yourself below.</source>
        <translation>ربما هو في صفحتك بالفعل. وإلا فصِفه بنفسك أدناه.</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>&amp;مسح البحث</translation>
    </message>
</context>
<context>
    <name>patchbay::CheckFindings</name>
    <message>
        <source>Fine: %1</source>
        <comment>a finding</comment>
        <translation>سليم: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>a finding</comment>
        <translation>خطأ: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ColourPicker</name>
    <message>
        <source>Rust</source>
        <translation>صدئي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>patchbay::ColumnMatchList</name>
    <message>
        <source>Sure</source>
        <comment>how a field was found</comment>
        <translation>أكيد</translation>
    </message>
    <message>
        <source>Guessed</source>
        <comment>how a field was found</comment>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>how a field was found</comment>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a column</comment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>العمود في الملف</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Field in Salesforce</source>
        <translation>الحقل في Salesforce</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>a column</comment>
        <translation>ترك العمود</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>حقل العمود %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>مثلًا: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::CompleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save in %1</source>
        <comment>an org</comment>
        <translation>&amp;حفظ في %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>patchbay::ConditionRows</name>
    <message>
        <source>Field</source>
        <comment>of a condition</comment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>is</source>
        <comment>a field, its value</comment>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>&amp;Add a condition</source>
        <translation>إ&amp;ضافة شرط</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionApp</name>
    <message>
        <source>Gives a connection an app or scopes of its own.</source>
        <translation>يعطي اتصالًا تطبيقًا أو نطاقات خاصة به.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>معرّفه أو اسمه أو المؤسسة أو الحساب أو المستخدم أو المستأجر أو الوسم.</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>حدّد الاتصال المراد تغييره.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>حدّد ما يُراد تغييره: انظر --help.</translation>
    </message>
    <message>
        <source>%1 uses that already.</source>
        <translation>يستخدم %1 ذلك بالفعل.</translation>
    </message>
    <message>
        <source>A secret of its own needs an app of its own: add --client-id.</source>
        <translation>يتطلب سر العميل الخاص تطبيقًا خاصًا: أضف --client-id.</translation>
    </message>
    <message>
        <source>%1 goes on as it is. Reconnect it to make the change count.</source>
        <translation>يستمر %1 كما هو. أعِد الاتصال به ليسري التغيير.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionCard</name>
    <message numerus="yes">
        <source>Show more of %n account(s)</source>
        <comment>those not shown yet</comment>
        <translation>
            <numerusform>لا مزيد من الحسابات</numerusform>
            <numerusform>إظهار حساب واحد آخر</numerusform>
            <numerusform>إظهار حسابين آخرين</numerusform>
            <numerusform>إظهار %Ln حسابات أخرى</numerusform>
            <numerusform>إظهار %Ln حسابًا آخر</numerusform>
            <numerusform>إظهار %Ln حساب آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionConnect</name>
    <message>
        <source>Signs in at a provider and keeps the connection.</source>
        <translation>يسجّل الدخول لدى مزود ويحفظ الاتصال.</translation>
    </message>
    <message>
        <source>Where to sign in: a domain, or a key like sandbox.</source>
        <translation>موضع تسجيل الدخول: مجال، أو مفتاح مثل sandbox.</translation>
    </message>
    <message>
        <source>The user identifier it is to have.</source>
        <translation>معرّف المستخدم الذي سيكون له.</translation>
    </message>
    <message>
        <source>The tenant identifier it is to have.</source>
        <translation>معرّف المستأجر الذي سيكون له.</translation>
    </message>
    <message>
        <source>As “patchbayctl provider list” names it (default salesforce).</source>
        <translation>كما يسميه «patchbayctl provider list» (الافتراضي salesforce).</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionDefault</name>
    <message>
        <source>Makes a connection the one its provider stands for.</source>
        <translation>يجعل اتصالًا هو المستخدَم حيث يُذكر مزوده وحده.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionList</name>
    <message>
        <source>Lists the connections of this computer.</source>
        <translation>يسرد اتصالات هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Only of this user identifier.</source>
        <translation>التي لها معرّف المستخدم هذا فقط.</translation>
    </message>
    <message>
        <source>Only of this tenant identifier.</source>
        <translation>التي لها معرّف المستأجر هذا فقط.</translation>
    </message>
    <message>
        <source>Only with this tag.</source>
        <translation>التي لها هذا الوسم فقط.</translation>
    </message>
    <message>
        <source>Only of this provider.</source>
        <translation>التي لهذا المزود فقط.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>لا يوجد مزود باسم «%1»: انظر «patchbayctl provider list».</translation>
    </message>
    <message>
        <source>Nothing is connected. “patchbayctl connection connect” connects an org, and so does Patchbay&apos;s window.</source>
        <translation>لا يوجد أي اتصال. يتصل الأمر «patchbayctl connection connect» بمؤسسة، وكذلك نافذة Patchbay.</translation>
    </message>
    <message>
        <source>No connection fits.</source>
        <translation>لا ينطبق أي اتصال.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionPanel</name>
    <message>
        <source>curl command</source>
        <translation>أمر curl</translation>
    </message>
    <message>
        <source>jsforce connection</source>
        <translation>اتصال jsforce</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>version of an API</comment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Connected, checked 2 min ago</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>last error</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Newest (%1)</source>
        <comment>version of an API</comment>
        <translation>الأحدث (%1)</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>الاسم هنا</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionReconnect</name>
    <message>
        <source>Signs in again for a connection that is there.</source>
        <translation>يسجّل الدخول مرة أخرى لاتصال موجود.</translation>
    </message>
    <message>
        <source>Where another account signs in: keep the old one (default), add the other, or replace the old one.</source>
        <translation>إذا سُجِّل الدخول بحساب آخر: الإبقاء على القديم keep (الافتراضي)، أو إضافة الآخر add، أو استبدال القديم replace.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>معرّفه أو اسمه أو المؤسسة أو الحساب أو المستخدم أو المستأجر أو الوسم.</translation>
    </message>
    <message>
        <source>Name the connection to sign in to again.</source>
        <translation>حدّد الاتصال المراد تسجيل الدخول إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>--if-other takes keep, add or replace.</source>
        <translation>يقبل --if-other القيمة keep أو add أو replace.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionRename</name>
    <message>
        <source>Gives a connection another name here.</source>
        <translation>يعطي اتصالًا اسمًا آخر هنا.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>اسمه الجديد.</translation>
    </message>
    <message>
        <source>Say its new name.</source>
        <translation>اذكر اسمه الجديد.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionSet</name>
    <message>
        <source>Changes what a connection is found by, or used with.</source>
        <translation>يغيّر ما يُعثر به على الاتصال أو ما يُستخدم معه.</translation>
    </message>
    <message>
        <source>Its name here; empty: the org&apos;s own.</source>
        <translation>اسمه هنا؛ فارغ: اسم المؤسسة نفسها.</translation>
    </message>
    <message>
        <source>The user identifier; empty: none.</source>
        <translation>معرّف المستخدم؛ فارغ: بلا.</translation>
    </message>
    <message>
        <source>The tenant identifier; empty: the user&apos;s.</source>
        <translation>معرّف المستأجر؛ فارغ: معرّف المستخدم.</translation>
    </message>
    <message>
        <source>Adds tags, separated by commas.</source>
        <translation>إضافة وسوم، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Takes tags off, separated by commas.</source>
        <translation>إزالة وسوم، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>One of %1; empty: Patchbay&apos;s choice.</source>
        <translation>أحد ما يلي: %1؛ فارغ: اختيار Patchbay.</translation>
    </message>
    <message>
        <source>The API version to speak, %1 to %2; empty: the newest that both sides know.</source>
        <translation>إصدار API المستخدم، من %1 إلى %2؛ فارغ: أحدث إصدار يعرفه الطرفان.</translation>
    </message>
    <message>
        <source>Use it where only its provider is named.</source>
        <translation>استخدامه حيث يُذكر مزوده وحده.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>حدّد ما يُراد تغييره: انظر --help.</translation>
    </message>
    <message>
        <source>Patchbay speaks these API versions: %1.</source>
        <translation>يستخدم Patchbay إصدارات API التالية: %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionShow</name>
    <message>
        <source>Tells all that is known of one connection.</source>
        <translation>يعرض كل ما هو معروف عن اتصال واحد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>User identifier</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Tenant identifier</source>
        <translation>معرّف المستأجر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTag</name>
    <message>
        <source>Adds tags to a connection, or takes them off.</source>
        <translation>يضيف وسومًا إلى اتصال، أو يزيلها منه.</translation>
    </message>
    <message>
        <source>Take them off.</source>
        <translation>إزالتها.</translation>
    </message>
    <message>
        <source>A word it can be found by.</source>
        <translation>كلمة يمكن العثور عليه بها.</translation>
    </message>
    <message>
        <source>Say one tag or more.</source>
        <translation>اذكر وسمًا واحدًا أو أكثر.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionTest</name>
    <message>
        <source>Asks the provider whether a connection works.</source>
        <translation>يسأل المزود هل يعمل اتصال.</translation>
    </message>
    <message>
        <source>%1 works. %2: %3.</source>
        <extracomment>%1 is a connection, %2 what was counted there (&quot;Repositories&quot;), %3 how many</extracomment>
        <translation>يعمل %1. %2: %3.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>يعمل %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصلة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تتطلب انتباهك</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 services, 5 accounts</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%Ln خدمات</numerusform>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>%Ln خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection matches “%1”</source>
        <translation>لا يوجد اتصال يطابق «%1»</translation>
    </message>
    <message>
        <source>Check the spelling, or look under “Add provider”.</source>
        <translation>تحقق من الإملاء، أو ابحث ضمن «إضافة مزود».</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء يتطلب انتباهك</translation>
    </message>
    <message>
        <source>Every connection works.</source>
        <translation>جميع الاتصالات تعمل.</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>لا يوجد أي اتصال</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>اتصل بـ Salesforce، أو جرّب المؤسسة التجريبية.</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>جارٍ قراءة اتصالاتك</translation>
    </message>
    <message>
        <source>Clear searc&amp;h</source>
        <translation>&amp;مسح البحث</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>إ&amp;ظهار الكل</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>تعذّرت قراءة اتصالاتك</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
</context>
<context>
    <name>patchbay::ConnectionsViewModel</name>
    <message>
        <source>%1 works</source>
        <translation>يعمل %1</translation>
    </message>
    <message>
        <source>%1 works. %2: %3</source>
        <extracomment>%2 is what was counted there, in the provider&apos;s words: &quot;Acme works. Leads: 1,204&quot;</extracomment>
        <translation>يعمل %1. %2: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Sign in to %1 once more?</source>
        <translation>هل تريد تسجيل الدخول إلى %1 مرة أخرى؟</translation>
    </message>
    <message>
        <source>One of your accounts has that many on this computer already. Others are not counted here.</source>
        <translation>لدى أحد حساباتك هذا العدد على هذا الكمبيوتر بالفعل. ولا تُحسب هنا العمليات الأخرى.</translation>
    </message>
    <message>
        <source>%1 was connected already. Its access is renewed; there is no second one.</source>
        <translation>كان %1 متصلًا بالفعل. جُدِّد وصوله؛ ولا يوجد اتصال ثانٍ.</translation>
    </message>
    <message>
        <source>%1 is used where only %2 is named</source>
        <translation>يُستخدم %1 حيث يُذكر %2 وحده</translation>
    </message>
    <message>
        <source>%1 is on your page now</source>
        <translation>أصبح %1 الآن في صفحتك</translation>
    </message>
    <message>
        <source>%1 is off your page</source>
        <translation>أُزيل %1 من صفحتك</translation>
    </message>
    <message>
        <source>The access may stay valid at %1 until you end it there.</source>
        <translation>قد يبقى الوصول صالحًا لدى %1 حتى تنهيه هناك.</translation>
    </message>
    <message>
        <source>A token that nobody can use any more may stay in your keychain.</source>
        <translation>قد يبقى في سلسلة المفاتيح رمز مميز لم يعد بإمكان أحد استخدامه.</translation>
    </message>
    <message>
        <source>A token may stay in your keychain.</source>
        <translation>قد يبقى رمز مميز في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>%1 is removed here. The access itself stays: another of your connections uses it.</source>
        <translation>أُزيل %1 من هنا. يبقى الوصول نفسه: يستخدمه اتصال آخر من اتصالاتك.</translation>
    </message>
    <message>
        <source>%1 is disconnected</source>
        <translation>قُطع الاتصال بـ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>لم يتم تجاهل أي سجل</numerusform>
            <numerusform>تم تجاهل سجل واحد</numerusform>
            <numerusform>تم تجاهل سجلين</numerusform>
            <numerusform>تم تجاهل %Ln سجلات</numerusform>
            <numerusform>تم تجاهل %Ln سجلًا</numerusform>
            <numerusform>تم تجاهل %Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ConsentWindow</name>
    <message>
        <source>name not found</source>
        <translation>لم يُعثر على الاسم</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>لا توجد شبكة</translation>
    </message>
    <message>
        <source>no answer from this address</source>
        <translation>لا رد من هذا العنوان</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>استغرق وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>the proxy did not answer</source>
        <translation>لم يستجب الخادم الوكيل</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>العنوان غير مسموح به</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>%1 is a provider</comment>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>This page comes from %1 and starts with no stored cookies. Passkey or company sign-in not working here? Use your browser.</source>
        <comment>%1 is a provider</comment>
        <translation>هذه الصفحة من %1 وتبدأ بلا ملفات تعريف ارتباط محفوظة. لا يعمل مفتاح المرور أو تسجيل دخول الشركة هنا؟ استخدم متصفحك.</translation>
    </message>
    <message>
        <source>%1 asks: “%2” Patchbay answered no. To answer yourself, use your browser.</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>يسأل %1: «%2» أجاب Patchbay بالنفي. لتجيب بنفسك، استخدم متصفحك.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>%1 is a host, %2 its words</comment>
        <translation>يقول %1: «%2»</translation>
    </message>
    <message>
        <source>This is not a safe connection to %1.</source>
        <comment>%1 is a host name</comment>
        <translation>هذا الاتصال بـ %1 غير آمن.</translation>
    </message>
    <message>
        <source>Patchbay stopped.</source>
        <translation>قطع Patchbay الاتصال.</translation>
    </message>
    <message>
        <source>The sign-in page stopped.</source>
        <translation>توقفت صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This page did not open (%1).</source>
        <comment>%1 says why</comment>
        <translation>لم تُفتح هذه الصفحة (%1).</translation>
    </message>
    <message>
        <source>Check the domain, or your network.</source>
        <translation>تحقق من المجال أو من الشبكة.</translation>
    </message>
    <message>
        <source>the proxy did not reach it</source>
        <translation>لم يصل إليها الخادم الوكيل</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password</source>
        <translation>يطلب الخادم الوكيل اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>this window cannot use such a proxy</source>
        <translation>لا تستطيع هذه النافذة استخدام خادم وكيل كهذا</translation>
    </message>
    <message>
        <source>the proxy did not accept the user name or password</source>
        <translation>لم يقبل الخادم الوكيل اسم المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>Change them in Settings, Network.</source>
        <translation>غيّرهما في الإعدادات، الشبكة.</translation>
    </message>
</context>
<context>
    <name>patchbay::ConstantsCard</name>
    <message>
        <source>Add constant</source>
        <translation>إضافة ثابت</translation>
    </message>
    <message>
        <source>Same for every row</source>
        <translation>واحد لكل صف</translation>
    </message>
    <message>
        <source>Field with the same value for every row</source>
        <translation>حقل له القيمة نفسها في كل صف</translation>
    </message>
    <message>
        <source>Value for every row</source>
        <translation>القيمة لكل صف</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>patchbay::ContactDialog</name>
    <message>
        <source>&amp;Use these</source>
        <translation>ا&amp;ستخدام هذه</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>الصقه هنا</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>ما جرى التعرّف عليه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet. Names, addresses, numbers and pages are told by their form.</source>
        <translation>لا شيء بعد. تُعرف الأسماء والعناوين والأرقام والصفحات من شكلها.</translation>
    </message>
</context>
<context>
    <name>patchbay::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProvider</name>
    <message>
        <source>This must be a whole address that begins with https://.</source>
        <translation>يجب أن يكون هذا عنوانًا كاملًا يبدأ بما يلي: https://.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address first.</source>
        <translation>أدخل عنوان المزود أولًا.</translation>
    </message>
    <message>
        <source>%1 does not tell its addresses. Enter them below; the provider&apos;s documentation has them.</source>
        <translation>لا يعلن %1 عناوينه. أدخلها أدناه؛ تجدها في وثائق المزود.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Patchbay must be able to ask whose account it is.</source>
        <translation>يجب أن يستطيع Patchbay السؤال عن صاحب الحساب.</translation>
    </message>
</context>
<context>
    <name>patchbay::CustomProviderPage</name>
    <message>
        <source>It demands a client se&amp;cret</source>
        <translation>يتطلب &amp;سر عميل</translation>
    </message>
    <message>
        <source>A&amp;ddress of the provider</source>
        <translation>&amp;عنوان المزود</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاس&amp;م</translation>
    </message>
    <message>
        <source>Where people si&amp;gn in</source>
        <translation>موضع تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>The documentation calls it authorization endpoint.</source>
        <translation>تسميه الوثائق Authorization endpoint.</translation>
    </message>
    <message>
        <source>The token endpoint.</source>
        <translation>تسميه الوثائق Token endpoint.</translation>
    </message>
    <message>
        <source>Whose account it &amp;is</source>
        <translation>&amp;لمن الحساب</translation>
    </message>
    <message>
        <source>An address that answers with sub, email and name.</source>
        <translation>عنوان يرد بالقيم sub وemail وname.</translation>
    </message>
    <message>
        <source>Where access is &amp;ended</source>
        <translation>موضع إ&amp;نهاء الوصول</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>النطا&amp;قات</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>مفصولة بمسافات.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Where to&amp;kens are given</source>
        <translation>موضع إ&amp;صدار الرموز المميزة</translation>
    </message>
    <message>
        <source>Sign-in b&amp;y code</source>
        <translation>تسجيل الدخول برم&amp;ز</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailSections</name>
    <message>
        <source>Copy %1</source>
        <comment>a fact of a connection: Instance, Org ID</comment>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>patchbay::DetailsViewModel</name>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>هذا طويل جدًا: عدد الأحرف %1 على الأكثر.</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnoseCommand</name>
    <message>
        <source>Tells what a supporter needs, without secrets or names.</source>
        <translation>يعرض ما يحتاج إليه من يقدّم الدعم، بلا أسرار ولا أسماء.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>patchbay::DiagnosticsPane</name>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إ&amp;عادة الفحص</translation>
    </message>
    <message>
        <source>Looking at what works on this computer</source>
        <translation>جارٍ فحص ما يعمل على هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>patchbay::DisconnectCommand</name>
    <message>
        <source>Ends the access of connections, and removes them here.</source>
        <translation>ينهي وصول الاتصالات ويزيلها من هنا.</translation>
    </message>
    <message>
        <source>Every connection.</source>
        <translation>جميع الاتصالات.</translation>
    </message>
    <message>
        <source>Those with this tag.</source>
        <translation>التي لها هذا الوسم.</translation>
    </message>
    <message>
        <source>Those of this tenant.</source>
        <translation>التي لهذا المستأجر.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>بلا سؤال.</translation>
    </message>
    <message>
        <source>How many are meant; needed with --yes unless one is named. Another number of connections is not touched.</source>
        <translation>عدد الاتصالات المقصودة؛ مطلوب مع --yes ما لم يُحدَّد اتصال واحد. ولا يُمَس أي عدد آخر من الاتصالات.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>معرّفه أو اسمه أو المؤسسة أو الحساب أو المستخدم أو المستأجر أو الوسم.</translation>
    </message>
    <message>
        <source>Say which: one CONNECTION, --tag, --tenant or --all.</source>
        <translation>حدّد أيها: CONNECTION واحد، أو --tag، أو --tenant، أو --all.</translation>
    </message>
    <message>
        <source>--count takes a number.</source>
        <translation>يقبل --count رقمًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit, not %1. Nothing was done.</source>
        <translation>
            <numerusform>لا ينطبق أي اتصال، والعدد المذكور %1. لم يُنفَّذ شيء.</numerusform>
            <numerusform>ينطبق اتصال واحد، لا %1. لم يُنفَّذ شيء.</numerusform>
            <numerusform>ينطبق اتصالان، لا %1. لم يُنفَّذ شيء.</numerusform>
            <numerusform>تنطبق %Ln اتصالات، لا %1. لم يُنفَّذ شيء.</numerusform>
            <numerusform>ينطبق %Ln اتصالًا، لا %1. لم يُنفَّذ شيء.</numerusform>
            <numerusform>ينطبق %Ln اتصال، لا %1. لم يُنفَّذ شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) fit: add --count %1 to --yes.</source>
        <translation>
            <numerusform>لا ينطبق أي اتصال: أضف --count %1 إلى --yes.</numerusform>
            <numerusform>ينطبق اتصال واحد: أضف --count %1 إلى --yes.</numerusform>
            <numerusform>ينطبق اتصالان: أضف --count %1 إلى --yes.</numerusform>
            <numerusform>تنطبق %Ln اتصالات: أضف --count %1 إلى --yes.</numerusform>
            <numerusform>ينطبق %Ln اتصالًا: أضف --count %1 إلى --yes.</numerusform>
            <numerusform>ينطبق %Ln اتصال: أضف --count %1 إلى --yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes, and --count %1 if that is meant.</source>
        <translation>لا يوجد من يُسأل هنا: أضف --yes، وكذلك --count %1 إذا كان ذلك هو المقصود.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect these %n connection(s)? [yes/no]</source>
        <translation>
            <numerusform>لا توجد اتصالات لقطعها. هل تريد المتابعة؟ [نعم/لا]</numerusform>
            <numerusform>هل تريد قطع هذا الاتصال؟ [نعم/لا]</numerusform>
            <numerusform>هل تريد قطع هذين الاتصالين؟ [نعم/لا]</numerusform>
            <numerusform>هل تريد قطع هذه الاتصالات وعددها %Ln؟ [نعم/لا]</numerusform>
            <numerusform>هل تريد قطع هذه الاتصالات وعددها %Ln؟ [نعم/لا]</numerusform>
            <numerusform>هل تريد قطع هذه الاتصالات وعددها %Ln؟ [نعم/لا]</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>could not be removed: it is tried again</source>
        <translation>تعذّرت إزالته: ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>removed here; another connection uses the same access</source>
        <translation>أُزيل من هنا؛ ويستخدم اتصال آخر الوصول نفسه</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>قُطع الاتصال</translation>
    </message>
    <message>
        <source>deleted here; the access stays valid there until you end it yourself</source>
        <translation>حُذف من هنا؛ ويبقى الوصول صالحًا هناك حتى تنهيه بنفسك</translation>
    </message>
    <message>
        <source>ended there; the keychain did not delete the token yet</source>
        <translation>أُنهي هناك؛ ولم تحذف سلسلة المفاتيح الرمز المميز بعد</translation>
    </message>
    <message>
        <source>not confirmed there yet; it is tried again</source>
        <translation>لم يُؤكَّد هناك بعد؛ ستُعاد المحاولة</translation>
    </message>
</context>
<context>
    <name>patchbay::EndNews</name>
    <message>
        <source>Patchbay needs you</source>
        <translation>يتطلب Patchbay انتباهك</translation>
    </message>
    <message>
        <source>A connection wants you to sign in again. Unlock the window to see which.</source>
        <translation>يتطلب أحد الاتصالات تسجيل دخولك مرة أخرى. افتح قفل النافذة لمعرفة أيها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstPage</name>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>a service</comment>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message numerus="yes">
        <source>Browse all %n service(s)</source>
        <translation>
            <numerusform>تصفح كل الخدمات</numerusform>
            <numerusform>تصفح الخدمة الوحيدة</numerusform>
            <numerusform>تصفح الخدمتين</numerusform>
            <numerusform>تصفح كل الخدمات (%Ln)</numerusform>
            <numerusform>تصفح كل الخدمات (%Ln)</numerusform>
            <numerusform>تصفح كل الخدمات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice Salesforce org that runs on this computer. Sign in and enter leads. No account needed.</source>
        <translation>مؤسسة Salesforce للتدريب تعمل على هذا الكمبيوتر. سجّل الدخول وأدخل عملاء محتملين. لا حاجة إلى حساب.</translation>
    </message>
    <message>
        <source>&amp;Connect %1</source>
        <comment>a service</comment>
        <translation>الا&amp;تصال بـ %1</translation>
    </message>
</context>
<context>
    <name>patchbay::FirstRun</name>
    <message>
        <source>Looking for your keychain…</source>
        <translation>جارٍ البحث عن سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>No keychain found. Install GNOME Keyring or KWallet, then sign in to your desktop again.</source>
        <translation>لم يُعثر على سلسلة مفاتيح. ثبّت GNOME Keyring أو KWallet، ثم سجّل الدخول إلى سطح المكتب مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it when it asks for its password.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها عندما تطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>Found. It asks for a new password when the first token is kept.</source>
        <translation>عُثر عليها. تطلب كلمة مرور جديدة عند حفظ أول رمز مميز.</translation>
    </message>
    <message>
        <source>Your keychain was found and is unlocked.</source>
        <translation>عُثر على سلسلة المفاتيح، وقفلها مفتوح.</translation>
    </message>
    <message>
        <source>%1 is locked. Unlock it when it asks for its password.</source>
        <comment>a keychain</comment>
        <translation>%1: مقفلة. افتح قفلها عندما تطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>%1 found and unlocked.</source>
        <comment>a keychain</comment>
        <translation>%1: عُثر عليها، وقفلها مفتوح.</translation>
    </message>
</context>
<context>
    <name>patchbay::FormField</name>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>a field&apos;s label</comment>
        <translation>%1، مطلوب</translation>
    </message>
</context>
<context>
    <name>patchbay::GoTo</name>
    <message>
        <source>Go to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToModel</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>عميل محتمل جديد في %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>اختبار %1</translation>
    </message>
</context>
<context>
    <name>patchbay::GoToPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا يوجد شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Go to a page, a connection or a record</source>
        <translation>الانتقال إلى صفحة أو اتصال أو سجل</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ اختيار</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>‎&gt;‎ أوامر فقط</translation>
    </message>
    <message>
        <source>%1 do it</source>
        <comment>%1: a key, Enter</comment>
        <translation>‏%1 تنفيذ</translation>
    </message>
    <message>
        <source>%1 open in Salesforce</source>
        <comment>%1: keys, Ctrl+Enter</comment>
        <translation>‏%1 فتح في Salesforce</translation>
    </message>
</context>
<context>
    <name>patchbay::GoingToast</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>patchbay::Habits</name>
    <message>
        <source>Sends what waits when you log in.</source>
        <translation>يرسل ما ينتظر عند تسجيل دخولك إلى الكمبيوتر.</translation>
    </message>
    <message>
        <source>Your desktop did not answer. Whether Patchbay starts at login is as it was.</source>
        <translation>لم يرد سطح المكتب. ويبقى تشغيل Patchbay عند تسجيل الدخول كما كان.</translation>
    </message>
    <message>
        <source>Your desktop does not start Patchbay at login. Allow it to run in the background in the desktop&apos;s settings, then switch this on again.</source>
        <translation>لا يشغّل سطح المكتب Patchbay عند تسجيل الدخول. اسمح له بالعمل في الخلفية من إعدادات سطح المكتب، ثم شغّل هذا الخيار مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>patchbay::HabitsPane</name>
    <message>
        <source>Closing the window does not stop sending.</source>
        <translation>لا يوقف إغلاق النافذة الإرسال.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Patchbay.</source>
        <translation>لا توجد علبة نظام في سطح المكتب هذا: إغلاق النافذة ينهي Patchbay.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
</context>
<context>
    <name>patchbay::Help</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
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
        <translation>انظر أيضًا</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportCheckPane</name>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>سبب تركه</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) go to %1</source>
        <translation>
            <numerusform>لا عملاء محتملين يذهبون إلى %1</numerusform>
            <numerusform>يذهب عميل محتمل واحد إلى %1</numerusform>
            <numerusform>يذهب عميلان محتملان إلى %1</numerusform>
            <numerusform>يذهب %Ln عملاء محتملين إلى %1</numerusform>
            <numerusform>يذهب %Ln عميلًا محتملًا إلى %1</numerusform>
            <numerusform>يذهب %Ln عميل محتمل إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait in Activity and go out as soon as the org answers.</source>
        <translation>ينتظرون في النشاط ويُرسَلون فور رد المؤسسة.</translation>
    </message>
    <message>
        <source>All leads of this file were queued before</source>
        <translation>كل عملاء هذا الملف المحتملين سبق وضعهم في الانتظار</translation>
    </message>
    <message>
        <source>Nothing is left to import. Activity shows what became of them.</source>
        <translation>لم يبقَ شيء للاستيراد. يُظهر النشاط ما صار إليه أمرهم.</translation>
    </message>
    <message>
        <source>No lead of this file is left to import</source>
        <translation>لم يبقَ عميل محتمل من هذا الملف للاستيراد</translation>
    </message>
    <message>
        <source>What was not queued before is left out. Correct it and open the file again.</source>
        <translation>ما لم يسبق وضعه في الانتظار متروك. صحّحه وافتح الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>No row of this file can go to %1</source>
        <translation>لا يمكن أن يذهب أي صف من هذا الملف إلى %1</translation>
    </message>
    <message>
        <source>Go back and match the columns, or correct the file and open it again.</source>
        <translation>ارجع وطابِق الأعمدة، أو صحّح الملف وافتحه مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>لا يُترك أي صف</numerusform>
            <numerusform>يُترك صف واحد</numerusform>
            <numerusform>يُترك صفان</numerusform>
            <numerusform>تُترك %Ln صفوف</numerusform>
            <numerusform>يُترك %Ln صفًا</numerusform>
            <numerusform>يُترك %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is listed below with its reason. Correct them and open the file again: what was sent is not sent twice.</source>
        <translation>كلٌّ منها في الأسفل مع سببه. صحّحها وافتح الملف مرة أخرى: ما أُرسل لا يُرسل مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of this file were queued before and are not sent twice</source>
        <translation>
            <numerusform>لم يسبق وضع أي عميل محتمل من هذا الملف في الانتظار</numerusform>
            <numerusform>سبق وضع عميل محتمل واحد من هذا الملف في الانتظار، ولا يُرسَل مرتين</numerusform>
            <numerusform>سبق وضع عميلين محتملين من هذا الملف في الانتظار، ولا يُرسَلان مرتين</numerusform>
            <numerusform>سبق وضع %Ln عملاء محتملين من هذا الملف في الانتظار، ولا يُرسَلون مرتين</numerusform>
            <numerusform>سبق وضع %Ln عميلًا محتملًا من هذا الملف في الانتظار، ولا يُرسَلون مرتين</numerusform>
            <numerusform>سبق وضع %Ln عميل محتمل من هذا الملف في الانتظار، ولا يُرسَلون مرتين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out</source>
        <translation>
            <numerusform>لا يُترك أي عمود</numerusform>
            <numerusform>يُترك عمود واحد</numerusform>
            <numerusform>يُترك عمودان</numerusform>
            <numerusform>تُترك %Ln أعمدة</numerusform>
            <numerusform>يُترك %Ln عمودًا</numerusform>
            <numerusform>يُترك %Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>rows of a file</comment>
        <translation>متروكة</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ImportDesk</name>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
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
        <translation>فتح ملف CSV للعملاء المحتملين</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>ملفات CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Stop importing %1?</source>
        <comment>a file</comment>
        <translation>إيقاف استيراد %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) that still wait are taken out of the queue. What arrived in %1 stays there.</source>
        <translation>
            <numerusform>لا عملاء محتملين ينتظرون. ما وصل إلى %1 يبقى هناك.</numerusform>
            <numerusform>يخرج عميل محتمل واحد ما زال ينتظر من الانتظار. ما وصل إلى %1 يبقى هناك.</numerusform>
            <numerusform>يخرج عميلان محتملان ما زالا ينتظران من الانتظار. ما وصل إلى %1 يبقى هناك.</numerusform>
            <numerusform>يخرج %Ln عملاء محتملين ما زالوا ينتظرون من الانتظار. ما وصل إلى %1 يبقى هناك.</numerusform>
            <numerusform>يخرج %Ln عميلًا محتملًا ما زالوا ينتظرون من الانتظار. ما وصل إلى %1 يبقى هناك.</numerusform>
            <numerusform>يخرج %Ln عميل محتمل ما زالوا ينتظرون من الانتظار. ما وصل إلى %1 يبقى هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Save the rows with their errors</source>
        <translation>حفظ الصفوف مع أخطائها</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a file</comment>
        <translation>حُفظ %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <comment>the values of a file</comment>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <comment>the values of a file</comment>
        <translation>مفصولة بفواصل منقوطة</translation>
    </message>
    <message>
        <source>Separated by tabs</source>
        <comment>the values of a file</comment>
        <translation>مفصولة بعلامات جدولة</translation>
    </message>
    <message>
        <source>Separated by %1</source>
        <comment>the values of a file, a character</comment>
        <translation>مفصولة بالعلامة %1</translation>
    </message>
    <message>
        <source>Change org</source>
        <translation>تغيير المؤسسة</translation>
    </message>
    <message>
        <source>File</source>
        <comment>a step of an import</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Mapping</source>
        <comment>a step of an import</comment>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a step of an import</comment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>a step of an import</comment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a step of an import</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>أسقط ملف CSV هنا</translation>
    </message>
    <message>
        <source>Or choose one. You check everything before it is sent.</source>
        <translation>أو اختر ملفًا. تتحقق من كل شيء قبل إرساله.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>إظهار الاتصالات</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>‏%1 · باسم %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>يكتب في %1، %2، %3</translation>
    </message>
    <message>
        <source>%1 takes no leads now.</source>
        <translation>لا تقبل %1 عملاء محتملين الآن.</translation>
    </message>
    <message>
        <source>Or choose another org.</source>
        <translation>أو اختر مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rows, columns, size</comment>
        <translation>‏%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>a required field</comment>
        <translation>ينقص %1.</translation>
    </message>
    <message>
        <source>%1 are missing.</source>
        <comment>required fields</comment>
        <translation>تنقص %1.</translation>
    </message>
    <message>
        <source>%1 takes no lead without. Match a column with it, or add a constant for it.</source>
        <comment>an org</comment>
        <translation>لا تقبل %1 عميلًا محتملًا من دونه. طابِق عمودًا معه، أو أضف ثابتًا له.</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>إيقاف…</translation>
    </message>
    <message numerus="yes">
        <source>Check %n row(s)</source>
        <translation>
            <numerusform>لا صفوف للتحقق</numerusform>
            <numerusform>التحقق من صف واحد</numerusform>
            <numerusform>التحقق من صفين</numerusform>
            <numerusform>التحقق من %Ln صفوف</numerusform>
            <numerusform>التحقق من %Ln صفًا</numerusform>
            <numerusform>التحقق من %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>لا عملاء محتملين للاستيراد</numerusform>
            <numerusform>استيراد عميل محتمل واحد</numerusform>
            <numerusform>استيراد عميلين محتملين</numerusform>
            <numerusform>استيراد %Ln عملاء محتملين</numerusform>
            <numerusform>استيراد %Ln عميلًا محتملًا</numerusform>
            <numerusform>استيراد %Ln عميل محتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>You can close the window. What waits goes out later, and no row goes twice.</source>
        <translation>يمكنك إغلاق النافذة. ما ينتظر يُرسل لاحقًا، ولا يُرسل صف مرتين.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The next step only checks.</source>
        <translation>لم يُرسل شيء بعد. الخطوة التالية تتحقق فقط.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <comment>an org</comment>
        <translation>الاستيراد إلى %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ImportProgressPane</name>
    <message>
        <source>A few seconds left</source>
        <translation>بقيت ثوانٍ قليلة</translation>
    </message>
    <message numerus="yes">
        <source>About %n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n h left</source>
        <comment>hours</comment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة تقريبًا</numerusform>
            <numerusform>بقيت ساعتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعات تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعة تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a file</comment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What Salesforce said</source>
        <translation>ما قاله Salesforce</translation>
    </message>
    <message>
        <source>Nothing goes out now.</source>
        <translation>لا يُرسل شيء الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n created.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>لم يُنشأ أي عميل.</numerusform>
            <numerusform>أُنشئ عميل واحد.</numerusform>
            <numerusform>أُنشئ عميلان.</numerusform>
            <numerusform>أُنشئ %Ln عملاء.</numerusform>
            <numerusform>أُنشئ %Ln عميلًا.</numerusform>
            <numerusform>أُنشئ %Ln عميل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>لم يُرفض أي عميل.</numerusform>
            <numerusform>رُفض عميل واحد.</numerusform>
            <numerusform>رُفض عميلان.</numerusform>
            <numerusform>رُفض %Ln عملاء.</numerusform>
            <numerusform>رُفض %Ln عميلًا.</numerusform>
            <numerusform>رُفض %Ln عميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing leads into %1</source>
        <translation>استيراد عملاء محتملين إلى %1</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>أُوقف الاستيراد</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>انتهى الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>من لا صفوف</numerusform>
            <numerusform>من صف واحد</numerusform>
            <numerusform>من صفين</numerusform>
            <numerusform>من %Ln صفوف</numerusform>
            <numerusform>من %Ln صفًا</numerusform>
            <numerusform>من %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>‏%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for you in Activity</source>
        <translation>
            <numerusform>لا صفوف تنتظرك في النشاط</numerusform>
            <numerusform>صف واحد ينتظرك في النشاط</numerusform>
            <numerusform>صفان ينتظرانك في النشاط</numerusform>
            <numerusform>%Ln صفوف تنتظرك في النشاط</numerusform>
            <numerusform>%Ln صفًا تنتظرك في النشاط</numerusform>
            <numerusform>%Ln صف تنتظرك في النشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <comment>leads</comment>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an org</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>leads</comment>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>انظر أدناه</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <comment>a number</comment>
        <translation>‏%1 صف/ث</translation>
    </message>
    <message>
        <source>at the moment</source>
        <translation>في هذه اللحظة</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروفة بعد</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>طلبات API</translation>
    </message>
    <message>
        <source>of %1 a day</source>
        <comment>a number</comment>
        <translation>من %1 في اليوم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>تنتظرك</translation>
    </message>
    <message>
        <source>in Activity</source>
        <translation>في النشاط</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>you stopped before</source>
        <translation>أوقفتها قبل ذلك</translation>
    </message>
    <message>
        <source>Rejected so far</source>
        <translation>المرفوض حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), kept with their reasons</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد محفوظ مع سببه</numerusform>
            <numerusform>صفان محفوظان مع أسبابهما</numerusform>
            <numerusform>%Ln صفوف محفوظة مع أسبابها</numerusform>
            <numerusform>%Ln صفًا محفوظة مع أسبابها</numerusform>
            <numerusform>%Ln صف محفوظة مع أسبابها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::InitCommand</name>
    <message>
        <source>Makes Patchbay&apos;s data, looks whether the keychain works, offers the demo org.</source>
        <translation>ينشئ بيانات Patchbay، ويتحقق من عمل سلسلة المفاتيح، ويعرض الاتصال بالمؤسسة التجريبية.</translation>
    </message>
    <message>
        <source>Connect the demo org, to try things out.</source>
        <translation>الاتصال بالمؤسسة التجريبية، للتجربة.</translation>
    </message>
    <message>
        <source>Sign in to it without a browser here, as “connection connect --paste”.</source>
        <translation>تسجيل الدخول إليها بلا متصفح هنا، كما في «connection connect --paste».</translation>
    </message>
    <message>
        <source>Data is kept in %1.</source>
        <translation>تُحفظ البيانات في %1.</translation>
    </message>
    <message>
        <source>The keychain takes and gives back.</source>
        <translation>تحفظ سلسلة المفاتيح وتعيد ما حُفظ فيها.</translation>
    </message>
    <message>
        <source>Connect the demo org on this computer, to try things out? [yes/no]</source>
        <translation>هل تريد الاتصال بالمؤسسة التجريبية على هذا الكمبيوتر، للتجربة؟ [نعم/لا]</translation>
    </message>
    <message>
        <source>Next: “patchbayctl connection connect”, or “patchbayctl init --demo” to try it.</source>
        <translation>الخطوة التالية: «patchbayctl connection connect»، أو «patchbayctl init --demo» للتجربة.</translation>
    </message>
    <message>
        <source>Connected: %1.</source>
        <translation>تم الاتصال: %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDefaults</name>
    <message>
        <source>%1 queue</source>
        <comment>a queue&apos;s name</comment>
        <translation>قائمة انتظار %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>the owner&apos;s name</comment>
        <translation>لصالح %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Whoever you enter becomes a member of it.</source>
        <translation>كل من تُدخله يصبح عضوًا فيها.</translation>
    </message>
    <message>
        <source>For everybody you enter</source>
        <translation>لكل من تُدخلهم</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptDialog</name>
    <message>
        <source>For a fair or a shift</source>
        <translation>لمعرض أو مناوبة</translation>
    </message>
    <message>
        <source>What you choose here stays from lead to lead, also after a new start, until you end it.</source>
        <translation>ما تختاره هنا يبقى من عميل محتمل إلى آخر، حتى بعد إعادة التشغيل، إلى أن تنهيه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>الإ&amp;بقاء على هذه</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeptStrip</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>Nothing stays any more from the next record on</source>
        <translation>لن يبقى شيء بدءًا من السجل التالي</translation>
    </message>
    <message>
        <source>Stays from lead to lead: %1</source>
        <translation>يبقى من عميل محتمل إلى آخر: %1</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>إن&amp;هاء</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyAdd</name>
    <message>
        <source>Makes a key for a program; prints it this once.</source>
        <translation>ينشئ مفتاحًا لبرنامج؛ ويطبعه هذه المرة فقط.</translation>
    </message>
    <message>
        <source>Whose key it is, as you want to read it.</source>
        <translation>صاحب المفتاح، بالاسم الذي تريد أن تقرأه.</translation>
    </message>
    <message>
        <source>What it may do: create:Lead, create:Contact, create:* or connections, with commas between (default create:Lead).</source>
        <translation>ما يُسمح به له: create:Lead أو create:Contact أو create:* أو connections، مفصولة بفواصل (الافتراضي create:Lead).</translation>
    </message>
    <message>
        <source>Web pages that may use it from a browser, as https://shop.example, with commas between (default none).</source>
        <translation>صفحات الويب التي يُسمح لها باستخدامه من متصفح، مثل https://shop.example, مفصولة بفواصل (الافتراضي: بلا).</translation>
    </message>
    <message>
        <source>The only connection it may use (default any).</source>
        <translation>الاتصال الوحيد الذي يُسمح له باستخدامه (الافتراضي: أي اتصال).</translation>
    </message>
    <message>
        <source>For how many days it is good (default for good).</source>
        <translation>عدد أيام صلاحيته (الافتراضي: دائم).</translation>
    </message>
    <message>
        <source>Give the key a name of one line.</source>
        <translation>أعطِ المفتاح اسمًا من سطر واحد.</translation>
    </message>
    <message>
        <source>“%1” is no right. Rights are create:Lead, create:* and connections.</source>
        <translation>«%1» ليس إذنًا. الأذونات هي create:Lead وcreate:* وconnections.</translation>
    </message>
    <message>
        <source>“%1” is no origin, as https://shop.example is.</source>
        <translation>«%1» ليس أصل ويب (origin)، كما هو https://shop.example مثلًا.</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to %1.</source>
        <translation>يقبل --days رقمًا من 1 إلى %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>إ&amp;نشاء المفتاح</translation>
    </message>
    <message>
        <source>A key for a program</source>
        <translation>مفتاح لبرنامج</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>ال&amp;برنامج</translation>
    </message>
    <message>
        <source>Create &amp;leads</source>
        <translation>إنشاء &amp;عملاء محتملين</translation>
    </message>
    <message>
        <source>Create &amp;contacts</source>
        <translation>إنشاء &amp;جهات اتصال</translation>
    </message>
    <message>
        <source>Create records of &amp;any kind</source>
        <translation>إنشاء سجلات من &amp;أي نوع</translation>
    </message>
    <message>
        <source>L&amp;ist your connections</source>
        <translation>&amp;سرد اتصالاتك</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>لمدة 0 يوم</numerusform>
            <numerusform>لمدة يوم واحد</numerusform>
            <numerusform>لمدة يومين</numerusform>
            <numerusform>لمدة %Ln أيام</numerusform>
            <numerusform>لمدة %Ln يومًا</numerusform>
            <numerusform>لمدة %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>&amp;Valid</source>
        <translation>ال&amp;صلاحية</translation>
    </message>
    <message>
        <source>Copy the key now: it is not kept here and cannot be shown again. The program sends it as “Authorization: Bearer …”.</source>
        <translation>انسخ المفتاح الآن: فهو لا يُحفظ هنا ولا يمكن عرضه مرة أخرى. يرسله البرنامج بالصيغة «Authorization: Bearer …».</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyList</name>
    <message>
        <source>Lists the programs that have a key, never the keys.</source>
        <translation>يسرد البرامج التي لها مفتاح، ولا يعرض المفاتيح أبدًا.</translation>
    </message>
    <message>
        <source>No program has a key.</source>
        <translation>لا يوجد برنامج له مفتاح.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>May</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
</context>
<context>
    <name>patchbay::KeyRemove</name>
    <message>
        <source>Makes a program&apos;s key worthless, at once.</source>
        <translation>يبطل مفتاح برنامج فورًا.</translation>
    </message>
    <message>
        <source>As “key list” tells it.</source>
        <translation>كما يعرضه «key list».</translation>
    </message>
    <message>
        <source>Which key? “key list” tells their ids.</source>
        <translation>أي مفتاح؟ يعرض «key list» المعرّفات.</translation>
    </message>
    <message>
        <source>The key is worthless now.</source>
        <translation>أصبح المفتاح باطلًا الآن.</translation>
    </message>
    <message>
        <source>There is no key with this id.</source>
        <translation>لا يوجد مفتاح بهذا المعرّف.</translation>
    </message>
</context>
<context>
    <name>patchbay::Labelling</name>
    <message>
        <source>There is no such colour: see --help.</source>
        <translation>لا يوجد لون كهذا: انظر --help.</translation>
    </message>
    <message>
        <source>--%1 is too long: at most %2 letters.</source>
        <translation>الخيار --%1 طويل جدًا: عدد الأحرف %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Its id, name, org, account, user, tenant or tag.</source>
        <translation>معرّفه أو اسمه أو المؤسسة أو الحساب أو المستخدم أو المستأجر أو الوسم.</translation>
    </message>
    <message>
        <source>Name the connection to change.</source>
        <translation>حدّد الاتصال المراد تغييره.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>تغيّر %1.</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadFile</name>
    <message>
        <source>It cannot be read.</source>
        <translation>لا يمكن قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than %n MB. Divide it into smaller files.</source>
        <translation>
            <numerusform>حجمه أكبر من 0 ميغابايت. قسّمه إلى ملفات أصغر.</numerusform>
            <numerusform>حجمه أكبر من 1 ميغابايت. قسّمه إلى ملفات أصغر.</numerusform>
            <numerusform>حجمه أكبر من 2 ميغابايت. قسّمه إلى ملفات أصغر.</numerusform>
            <numerusform>حجمه أكبر من %Ln ميغابايت. قسّمه إلى ملفات أصغر.</numerusform>
            <numerusform>حجمه أكبر من %Ln ميغابايت. قسّمه إلى ملفات أصغر.</numerusform>
            <numerusform>حجمه أكبر من %Ln ميغابايت. قسّمه إلى ملفات أصغر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No org takes the leads of %1 yet</source>
        <translation>لا تقبل أي مؤسسة العملاء المحتملين من %1 بعد</translation>
    </message>
    <message>
        <source>%1 was not taken</source>
        <translation>لم يُقبل %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <comment>a file</comment>
        <translation>جارٍ فحص %1</translation>
    </message>
    <message>
        <source>Queuing the leads of %1</source>
        <comment>a file</comment>
        <translation>جارٍ وضع العملاء المحتملين من %1 في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Connect Salesforce or the demo org first. The file is kept until then.</source>
        <translation>اتصل أولًا بـ Salesforce أو بالمؤسسة التجريبية. يُحفظ الملف حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Asking the org what it takes</source>
        <translation>سؤال المؤسسة عمّا تقبله</translation>
    </message>
</context>
<context>
    <name>patchbay::LeadPreview</name>
    <message>
        <source>Row before</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Row %1 as a lead</source>
        <comment>number</comment>
        <translation>الصف %1 كعميل محتمل</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <comment>why a row is</comment>
        <translation>متروك: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ListPlace</name>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequests</name>
    <message>
        <source>Off. Programs with a key may create records when it is on.</source>
        <translation>متوقف. عند تشغيله يُسمح للبرامج التي لها مفتاح بإنشاء سجلات.</translation>
    </message>
    <message>
        <source>Not before the folder below can be used.</source>
        <translation>يبدأ عندما يصبح المجلد أدناه قابلًا للاستخدام.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <comment>an address</comment>
        <translation>جارٍ الاستماع على %1</translation>
    </message>
    <message>
        <source>JSON, CSV and vCard files in it become leads; those in its folder “contacts” become contacts.</source>
        <translation>تصبح ملفات JSON وCSV وvCard فيه عملاء محتملين؛ وتصبح الملفات في مجلده «contacts» جهات اتصال.</translation>
    </message>
    <message>
        <source>Over a private socket that only your own programs reach. Never over the network.</source>
        <translation>عبر مقبس خاص لا تصل إليه إلا برامجك. ولا يجري ذلك عبر الشبكة أبدًا.</translation>
    </message>
    <message>
        <source>create any record</source>
        <translation>إنشاء أي سجل</translation>
    </message>
    <message>
        <source>list connections</source>
        <translation>سرد الاتصالات</translation>
    </message>
    <message>
        <source>create %1</source>
        <comment>a kind of record: Lead</comment>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 min ago</comment>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم أبدًا</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a date</comment>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>a date</comment>
        <translation>ينتهي في %1</translation>
    </message>
</context>
<context>
    <name>patchbay::LocalRequestsPane</name>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>إبطال مفتاح %1</translation>
    </message>
    <message>
        <source>Take files from</source>
        <translation>قبول الملفات من</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>هل تريد إبطال مفتاح %1؟</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. It cannot be brought back.</source>
        <translation>يُرفض من الآن كل من يستخدمه. ولا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
</context>
<context>
    <name>patchbay::LockPage</name>
    <message>
        <source>Set a passphrase first</source>
        <translation>عيّن عبارة مرور أولًا</translation>
    </message>
    <message>
        <source>Patchbay is locked</source>
        <translation>Patchbay مقفل</translation>
    </message>
    <message>
        <source>Your administrator wants this window to be locked while you are away.</source>
        <translation>يريد المسؤول قفل هذه النافذة أثناء غيابك.</translation>
    </message>
    <message>
        <source>Your leads go out all the same, and nothing is lost.</source>
        <translation>يستمر إرسال عملائك المحتملين، ولا يُفقد شيء.</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>ت&amp;عيين عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
</context>
<context>
    <name>patchbay::LockRemove</name>
    <message>
        <source>Takes the lock off the window (needs your keychain).</source>
        <translation>يزيل القفل عن النافذة (يتطلب سلسلة المفاتيح).</translation>
    </message>
    <message>
        <source>The lock is off. A new passphrase is set in Settings, Privacy.</source>
        <translation>أُزيل القفل. تُعيَّن عبارة مرور جديدة في الإعدادات، الخصوصية.</translation>
    </message>
</context>
<context>
    <name>patchbay::Locking</name>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>patchbay::LogCommand</name>
    <message>
        <source>Tells what happened here, newest first.</source>
        <translation>يعرض ما حدث هنا، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>At most so many (default %1).</source>
        <translation>هذا العدد على الأكثر (الافتراضي %1).</translation>
    </message>
    <message>
        <source>Only what happened with this connection.</source>
        <translation>ما حدث مع هذا الاتصال فقط.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>يقبل --limit رقمًا.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>access renewed</source>
        <translation>جُدِّد الوصول</translation>
    </message>
    <message>
        <source>access ended</source>
        <translation>انتهى الوصول</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>تم الفحص</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>فشل الفحص</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>كُتب هنا</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>حُذف هناك</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupEdit</name>
    <message>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, its kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>patchbay::LookupSession</name>
    <message>
        <source>Queue</source>
        <translation>قائمة انتظار</translation>
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
        <translation>موجود في %1 بالفعل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of record, more</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>You add</source>
        <translation>تضيف</translation>
    </message>
    <message>
        <source>You change</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>nothing that is not there</source>
        <translation>لا شيء جديد على ما هو هناك</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>ينضم إلى</translation>
    </message>
    <message>
        <source>&amp;Add to the campaign</source>
        <translation>إ&amp;ضافة إلى الحملة</translation>
    </message>
    <message>
        <source>&amp;Update this record</source>
        <translation>ت&amp;حديث هذا السجل</translation>
    </message>
    <message>
        <source>%1, %2, already in %3</source>
        <translation>%1، %2، موجود في %3 بالفعل</translation>
    </message>
    <message>
        <source>Op&amp;en it</source>
        <translation>&amp;فتحه</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
</context>
<context>
    <name>patchbay::NavButton</name>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <extracomment>read out for a page of the window with things that wait</extracomment>
        <translation>
            <numerusform>لا شيء في انتظارك</numerusform>
            <numerusform>واحد في انتظارك</numerusform>
            <numerusform>اثنان في انتظارك</numerusform>
            <numerusform>%Ln في انتظارك</numerusform>
            <numerusform>%Ln في انتظارك</numerusform>
            <numerusform>%Ln في انتظارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkPane</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>My own proxy</source>
        <translation>خادمي الوكيل</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا خادم وكيل</translation>
    </message>
    <message>
        <source>Where the proxy wants to know who asks.</source>
        <translation>إذا كان الخادم الوكيل يطلب معرفة صاحب الطلب.</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>محفوظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>In your keychain alone, for this proxy and this user name.</source>
        <translation>في سلسلة المفاتيح وحدها، لهذا الخادم الوكيل واسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>Goes with a user name.</source>
        <translation>تُستخدم مع اسم مستخدم.</translation>
    </message>
</context>
<context>
    <name>patchbay::NetworkSettings</name>
    <message>
        <source>Not in use until its fields are right. Until then: %1</source>
        <comment>which way requests go</comment>
        <translation>لا يُستخدم حتى تصحّ حقوله. وحتى ذلك الحين: %1</translation>
    </message>
    <message>
        <source>Being set…</source>
        <comment>a proxy</comment>
        <translation>يجري التعيين…</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>قيد الاستخدام: %1</translation>
    </message>
    <message>
        <source>The sign-in window cannot give a user name to a SOCKS 5 proxy: sign in with your browser.</source>
        <translation>لا تستطيع نافذة تسجيل الدخول تقديم اسم مستخدم إلى خادم وكيل SOCKS 5: سجّل الدخول في متصفحك.</translation>
    </message>
    <message>
        <source>This proxy wants a user name and a password.</source>
        <translation>يطلب هذا الخادم الوكيل اسم مستخدم وكلمة مرور.</translation>
    </message>
</context>
<context>
    <name>patchbay::NewRecordPage</name>
    <message>
        <source>&amp;Paste signature</source>
        <translation>&amp;لصق توقيع</translation>
    </message>
    <message>
        <source>Change &amp;org</source>
        <translation>تغيير ال&amp;مؤسسة</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>لم يُرسَل.</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>تم الحفظ. هو في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>May change the owner and send an e-mail.</source>
        <translation>قد تغيّر المالك وترسل رسالة بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Not used: %1 stays the owner of everybody you enter.</source>
        <translation>غير مستخدمة: يبقى %1 مالكًا لكل من تُدخلهم.</translation>
    </message>
    <message>
        <source>Create anyway and &amp;new</source>
        <translation>إنشاء على أي حال وسجل &amp;جديد</translation>
    </message>
    <message>
        <source>Create and &amp;new</source>
        <translation>إنشاء وسجل &amp;جديد</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>لا توجد مؤسسة متصلة</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>اتصل بـ Salesforce، أو جرّب المؤسسة التجريبية.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <comment>host, account</comment>
        <translation>%1 · باسم %2</translation>
    </message>
    <message>
        <source>Writes to %1, %2, %3</source>
        <translation>يكتب في %1، %2، %3</translation>
    </message>
    <message>
        <source>Kept on this computer until %1 has it.</source>
        <translation>يُحفظ على هذا الكمبيوتر حتى يصل إلى %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Create %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>إ&amp;نشاء %1 في %2</translation>
    </message>
    <message>
        <source>New %1 in %2</source>
        <comment>kind of record, org</comment>
        <translation>سجل جديد (%1) في %2</translation>
    </message>
    <message>
        <source>&amp;Create lead in %1</source>
        <translation>إ&amp;نشاء عميل محتمل في %1</translation>
    </message>
    <message>
        <source>New lead in %1</source>
        <translation>عميل محتمل جديد في %1</translation>
    </message>
    <message>
        <source>&amp;Create contact in %1</source>
        <translation>إ&amp;نشاء جهة اتصال في %1</translation>
    </message>
    <message>
        <source>New contact in %1</source>
        <translation>جهة اتصال جديدة في %1</translation>
    </message>
    <message>
        <source>&amp;Create account in %1</source>
        <translation>إ&amp;نشاء حساب في %1</translation>
    </message>
    <message>
        <source>New account in %1</source>
        <translation>حساب جديد في %1</translation>
    </message>
    <message>
        <source>&amp;Create opportunity in %1</source>
        <translation>إ&amp;نشاء فرصة في %1</translation>
    </message>
    <message>
        <source>New opportunity in %1</source>
        <translation>فرصة جديدة في %1</translation>
    </message>
    <message>
        <source>&amp;Create task in %1</source>
        <translation>إ&amp;نشاء مهمة في %1</translation>
    </message>
    <message>
        <source>New task in %1</source>
        <translation>مهمة جديدة في %1</translation>
    </message>
    <message>
        <source>&amp;Create in %1 anyway</source>
        <translation>إ&amp;نشاء في %1 على أي حال</translation>
    </message>
    <message>
        <source>Some access is missing</source>
        <translation>بعض أذونات الوصول ناقصة</translation>
    </message>
    <message>
        <source>The form is not here yet</source>
        <translation>النموذج غير متوفر هنا بعد</translation>
    </message>
    <message>
        <source>%1 has used %2 of its %3 API calls of a day.</source>
        <comment>org, count, count</comment>
        <translation>استخدمت مؤسسة %1 حتى الآن %2 من استدعاءات API اليومية المتاحة وعددها %3.</translation>
    </message>
    <message>
        <source>All programs count. At the limit, records wait here until the org takes calls again.</source>
        <translation>تُحسب جميع البرامج. وعند بلوغ الحد تنتظر السجلات هنا حتى تقبل المؤسسة الاستدعاءات مجددًا.</translation>
    </message>
    <message>
        <source>Paste signature</source>
        <translation>لصق توقيع</translation>
    </message>
    <message>
        <source>From a signature or a card</source>
        <translation>من توقيع أو بطاقة</translation>
    </message>
    <message>
        <source>&amp;Signature or card</source>
        <translation>تو&amp;قيع أو بطاقة</translation>
    </message>
    <message>
        <source>Another program offers a record. Finish this one first, then open it again.</source>
        <translation>يعرض برنامج آخر سجلًا. أكمل هذا السجل أولًا، ثم افتح ذاك مرة أخرى.</translation>
    </message>
    <message>
        <source>Offered by a link</source>
        <translation>معروض عبر رابط</translation>
    </message>
    <message>
        <source>What the &amp;link says</source>
        <translation>ما يذكره ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Go to Connections</source>
        <translation>الانتقال إلى الات&amp;صالات</translation>
    </message>
    <message>
        <source>&amp;Reconnect %1</source>
        <translation>إ&amp;عادة الاتصال بـ %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Asking %1 for its fields</source>
        <comment>an org</comment>
        <translation>يجري سؤال %1 عن حقولها</translation>
    </message>
    <message>
        <source>Create this record first, or clear its fields: it would be lost.</source>
        <translation>أنشئ هذا السجل أولًا، أو امسح حقوله: وإلا فُقد.</translation>
    </message>
    <message>
        <source>Reading your connections</source>
        <translation>جارٍ قراءة اتصالاتك</translation>
    </message>
    <message>
        <source>Your connections could not be read</source>
        <translation>تعذّرت قراءة اتصالاتك</translation>
    </message>
    <message>
        <source>Connect an org first</source>
        <translation>اتصل بمؤسسة أولًا</translation>
    </message>
    <message>
        <source>What you opened is kept until then.</source>
        <translation>يُحفظ ما فتحته حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The form is as it was.</source>
        <translation>النموذج كما كان.</translation>
    </message>
    <message>
        <source>Saving the record on this computer</source>
        <translation>جارٍ حفظ السجل على هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>patchbay::OpenedFiles</name>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open a vCard or a CSV file of leads</source>
        <translation>فتح بطاقة vCard أو ملف CSV فيه عملاء محتملون</translation>
    </message>
    <message>
        <source>vCards and CSV files</source>
        <translation>بطاقات vCard وملفات CSV</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
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
        <translation>سبب طلب الوصول: %1</translation>
    </message>
    <message>
        <source>Page from %1</source>
        <comment>%1 is a host name</comment>
        <translation>صفحة من %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>آمن</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecide</name>
    <message>
        <source>Decides about a record that waits for a decision.</source>
        <translation>يقرر بشأن سجل ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>Create it anyway.</source>
        <translation>إنشاؤه على أي حال.</translation>
    </message>
    <message>
        <source>Write what was typed into this record instead, and forget the other.</source>
        <translation>كتابة ما أُدخل في هذا السجل بدلًا من ذلك، ونسيان الآخر.</translation>
    </message>
    <message>
        <source>Create it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>إنشاؤه مع أن محاولة بقيت بلا رد وقد يكون موجودًا في المؤسسة: انظر هناك أولًا.</translation>
    </message>
    <message>
        <source>Say either --create or --update ID.</source>
        <translation>حدّد إما --create أو --update ID.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDecision</name>
    <message>
        <source>A record, as “patchbayctl --json outbox list” names it.</source>
        <translation>سجل كما يسميه «patchbayctl --json outbox list».</translation>
    </message>
    <message>
        <source>Name one record by its outbox id: see “patchbayctl --json outbox list”.</source>
        <translation>حدّد سجلًا واحدًا بمعرّفه في صندوق الصادر: انظر «patchbayctl --json outbox list».</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxDiscard</name>
    <message>
        <source>Forgets a record that was not sent.</source>
        <translation>ينسى سجلًا لم يُرسَل.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>بلا سؤال.</translation>
    </message>
    <message>
        <source>Forget it even though an attempt went unanswered and the org may have it.</source>
        <translation>نسيانه مع أن محاولة بقيت بلا رد وقد يكون موجودًا في المؤسسة.</translation>
    </message>
    <message>
        <source>It is forgotten.</source>
        <translation>جرى نسيانه.</translation>
    </message>
    <message>
        <source>Forget %1? It was not sent. (yes/no)</source>
        <extracomment>%1 is a person or company</extracomment>
        <translation>هل تريد نسيان %1؟ لم يُرسَل. (نعم/لا)</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxList</name>
    <message>
        <source>Lists records written here, newest first.</source>
        <translation>يسرد السجلات المكتوبة هنا، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Only this state: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>هذه الحالة فقط: queued أو sending أو sent أو rejected أو uncertain أو needs_decision.</translation>
    </message>
    <message>
        <source>At most so many (default 100).</source>
        <translation>هذا العدد على الأكثر (الافتراضي 100).</translation>
    </message>
    <message>
        <source>--limit takes a number, --state one of: queued, sending, sent, rejected, uncertain, needs_decision.</source>
        <translation>يقبل --limit رقمًا، ويقبل --state واحدة من: queued أو sending أو sent أو rejected أو uncertain أو needs_decision.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxReassign</name>
    <message>
        <source>Lets a record go out as the account that is connected now.</source>
        <translation>يسمح بإرسال سجل باسم الحساب المتصل الآن.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection (default: the record&apos;s own).</source>
        <translation>معرّف الاتصال أو اسمه أو مؤسسته أو حسابه (الافتراضي: اتصال السجل نفسه).</translation>
    </message>
    <message>
        <source>Send it even though an attempt went unanswered and the org may have it: look there first.</source>
        <translation>إرساله مع أن محاولة بقيت بلا رد وقد يكون موجودًا في المؤسسة: انظر هناك أولًا.</translation>
    </message>
    <message>
        <source>It goes out to %1 as %2.</source>
        <translation>يُرسَل إلى %1 باسم %2.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxRetry</name>
    <message>
        <source>Sends a record again that the org refused.</source>
        <translation>يعيد إرسال سجل رفضته المؤسسة.</translation>
    </message>
</context>
<context>
    <name>patchbay::OutboxSend</name>
    <message>
        <source>Sends what waits and is due, then says what is left.</source>
        <translation>يرسل ما ينتظر وحان موعده، ثم يذكر ما تبقّى.</translation>
    </message>
    <message numerus="yes">
        <source>%n records need you: see “patchbayctl outbox list”.</source>
        <translation>
            <numerusform>لا تتطلب أي سجلات انتباهك.</numerusform>
            <numerusform>يتطلب سجل واحد انتباهك: انظر «patchbayctl outbox list».</numerusform>
            <numerusform>يتطلب سجلان انتباهك: انظر «patchbayctl outbox list».</numerusform>
            <numerusform>تتطلب %Ln سجلات انتباهك: انظر «patchbayctl outbox list».</numerusform>
            <numerusform>يتطلب %Ln سجلًا انتباهك: انظر «patchbayctl outbox list».</numerusform>
            <numerusform>يتطلب %Ln سجل انتباهك: انظر «patchbayctl outbox list».</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>أُرسل كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait.</source>
        <translation>
            <numerusform>لم تعد أي سجلات تنتظر.</numerusform>
            <numerusform>ما زال سجل واحد ينتظر.</numerusform>
            <numerusform>ما زال سجلان ينتظران.</numerusform>
            <numerusform>ما زالت %Ln سجلات تنتظر.</numerusform>
            <numerusform>ما زال %Ln سجلًا ينتظر.</numerusform>
            <numerusform>ما زال %Ln سجل ينتظر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseDialog</name>
    <message>
        <source>Turn off the lock</source>
        <translation>إيقاف القفل</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>Patchbay opens without a question then.</source>
        <translation>يُفتح Patchbay عندئذ بلا سؤال.</translation>
    </message>
    <message>
        <source>You are asked for it when Patchbay starts and after you were away. It cannot be told to you again.</source>
        <translation>تُطلب منك عند بدء Patchbay وبعد غيابك. ولا يمكن إخبارك بها مرة أخرى.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Set passphrase</source>
        <translation>ت&amp;عيين عبارة المرور</translation>
    </message>
</context>
<context>
    <name>patchbay::PassphraseFields</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة المرو&amp;ر</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>عبارة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>العبارة نفسها &amp;ثانيةً</translation>
    </message>
</context>
<context>
    <name>patchbay::PasteDialog</name>
    <message>
        <source>Finish signing in to %1</source>
        <translation>إكمال تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Sign in in the browser. The page that comes last may not open: that does not matter. Copy the whole address of that page from the browser&apos;s address line, and paste it here.</source>
        <translation>سجّل الدخول في المتصفح. قد لا تُفتح الصفحة الأخيرة: لا بأس بذلك. انسخ عنوان تلك الصفحة كاملًا من شريط عنوان المتصفح، والصقه هنا.</translation>
    </message>
    <message>
        <source>&amp;Address of the last page</source>
        <translation>ع&amp;نوان الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>It works once, for this sign-in, and is not kept.</source>
        <translation>يعمل مرة واحدة، لعملية تسجيل الدخول هذه، ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Use address</source>
        <translation>ا&amp;ستخدام العنوان</translation>
    </message>
</context>
<context>
    <name>patchbay::PersonCreate</name>
    <message>
        <source>Creates a lead; prints its id once the org has it.</source>
        <translation>ينشئ عميلًا محتملًا؛ ويطبع معرّفه عندما يصل إلى المؤسسة.</translation>
    </message>
    <message>
        <source>Creates a contact; prints its id once the org has it.</source>
        <translation>ينشئ جهة اتصال؛ ويطبع معرّفها عندما تصل إلى المؤسسة.</translation>
    </message>
</context>
<context>
    <name>patchbay::PolicyCommand</name>
    <message>
        <source>Tells what the administrator settled; checks a file.</source>
        <translation>يعرض ما حدّده المسؤول؛ ويفحص ملفًا.</translation>
    </message>
    <message>
        <source>A policy to be checked before it is put into force; may be left out.</source>
        <translation>سياسة تُفحص قبل تطبيقها؛ يمكن تركها.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>%1 can be put into force.</source>
        <translation>يمكن تطبيق %1.</translation>
    </message>
    <message>
        <source>There is no policy: %1 does not exist.</source>
        <translation>لا توجد سياسة: %1 غير موجود.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionBand</name>
    <message>
        <source>Writes to</source>
        <comment>followed by the name of an org</comment>
        <translation>يكتب في</translation>
    </message>
</context>
<context>
    <name>patchbay::ProductionQuestion</name>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>لا عملاء محتملين للاستيراد</numerusform>
            <numerusform>استيراد عميل محتمل واحد</numerusform>
            <numerusform>استيراد عميلين محتملين</numerusform>
            <numerusform>استيراد %Ln عملاء محتملين</numerusform>
            <numerusform>استيراد %Ln عميلًا محتملًا</numerusform>
            <numerusform>استيراد %Ln عميل محتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s) into production?</source>
        <translation>
            <numerusform>استيراد إلى الإنتاج؟</numerusform>
            <numerusform>استيراد عميل محتمل واحد إلى الإنتاج؟</numerusform>
            <numerusform>استيراد عميلين محتملين إلى الإنتاج؟</numerusform>
            <numerusform>استيراد %Ln عملاء محتملين إلى الإنتاج؟</numerusform>
            <numerusform>استيراد %Ln عميلًا محتملًا إلى الإنتاج؟</numerusform>
            <numerusform>استيراد %Ln عميل محتمل إلى الإنتاج؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a production org. People there may be notified. Type its name to go on.</source>
        <translation>‏%1 مؤسسة إنتاج. قد يُبلَّغ أشخاص هناك. اكتب اسمها للمتابعة.</translation>
    </message>
    <message>
        <source>&amp;Name of the org</source>
        <translation>ا&amp;سم المؤسسة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Create %n lead(s)</source>
        <translation>
            <numerusform>لا شيء يُنشأ</numerusform>
            <numerusform>إنشاء عميل محتمل واحد</numerusform>
            <numerusform>إنشاء عميلين محتملين</numerusform>
            <numerusform>إنشاء %Ln عملاء محتملين</numerusform>
            <numerusform>إنشاء %Ln عميلًا محتملًا</numerusform>
            <numerusform>إنشاء %Ln عميل محتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Org</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>ما يجري</translation>
    </message>
    <message numerus="yes">
        <source>%1; leave out %n row(s) with errors</source>
        <comment>%1: create some leads</comment>
        <translation>
            <numerusform>‏%1؛ بلا صفوف متروكة</numerusform>
            <numerusform>‏%1؛ وترك صف واحد فيه أخطاء</numerusform>
            <numerusform>‏%1؛ وترك صفين فيهما أخطاء</numerusform>
            <numerusform>‏%1؛ وترك %Ln صفوف فيها أخطاء</numerusform>
            <numerusform>‏%1؛ وترك %Ln صفًا فيها أخطاء</numerusform>
            <numerusform>‏%1؛ وترك %Ln صف فيها أخطاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileExport</name>
    <message>
        <source>Writes settings and names to take along, without any token or secret.</source>
        <translation>يكتب الإعدادات والأسماء لنقلها، بلا أي رمز مميز أو سر.</translation>
    </message>
    <message>
        <source>Where to; left out: the standard output.</source>
        <translation>موضع الكتابة؛ إذا تُرك: الخرج القياسي.</translation>
    </message>
    <message>
        <source>%1 is written. It holds no token and no secret.</source>
        <translation>كُتب %1. لا يحتوي على أي رمز مميز أو سر.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProfileImport</name>
    <message>
        <source>Takes over settings and names of an exported profile.</source>
        <translation>يأخذ الإعدادات والأسماء من ملف إعدادات مصدَّر.</translation>
    </message>
    <message>
        <source>The profile; - reads it from standard input.</source>
        <translation>ملف الإعدادات المصدَّر؛ والعلامة - تقرؤه من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Let its definitions take the place of those of the same providers here. Whoever made the profile then says where tokens go.</source>
        <translation>استبدال تعريفات المزودين نفسها هنا بتعريفاته. ويحدد من أنشأ ملف الإعدادات عندئذ وجهة الرموز المميزة.</translation>
    </message>
    <message>
        <source>Name the profile to import.</source>
        <translation>حدّد ملف الإعدادات المراد استيراده.</translation>
    </message>
    <message>
        <source>It would replace the definition of %1, and so say where its tokens go. Add --replace if you trust whoever made it.</source>
        <translation>سيستبدل تعريف %1، ويحدد بذلك وجهة رموزه المميزة. أضف --replace إذا كنت تثق بمن أنشأه.</translation>
    </message>
    <message>
        <source>The profile is taken over. Client secrets are entered anew, with “patchbayctl provider set”.</source>
        <translation>استُورد ملف الإعدادات. وتُدخَل أسرار العملاء من جديد بالأمر «patchbayctl provider set».</translation>
    </message>
    <message>
        <source>To be connected: %1</source>
        <translation>المطلوب الاتصال به: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderAdd</name>
    <message>
        <source>Adds a provider that a definition file describes.</source>
        <translation>يضيف مزودًا يصفه ملف تعريف.</translation>
    </message>
    <message>
        <source>Even where there is a provider of that id: yours is used instead.</source>
        <translation>حتى إن وُجد مزود بهذا المعرّف: يُستخدم مزودك بدلًا منه.</translation>
    </message>
    <message>
        <source>The definition; - reads it from standard input.</source>
        <translation>ملف التعريف؛ والعلامة - تقرؤه من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Name the definition file.</source>
        <translation>حدّد ملف التعريف.</translation>
    </message>
    <message>
        <source>%1 is added (%2).</source>
        <extracomment>%1 is a provider, %2 the file that describes it</extracomment>
        <translation>أُضيف %1 (%2).</translation>
    </message>
    <message>
        <source>There is a provider “%1” already: add --replace to put yours in its place.</source>
        <translation>يوجد مزود باسم «%1» بالفعل: أضف --replace لوضع مزودك مكانه.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCheck</name>
    <message>
        <source>Asks a provider whether it knows your app; nobody signs in.</source>
        <translation>يسأل مزودًا هل يعرف تطبيقك؛ ولا يسجّل أحد الدخول.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderCommand</name>
    <message>
        <source>Its id, as “patchbayctl provider list” names it.</source>
        <translation>معرّفه، كما يسميه «patchbayctl provider list».</translation>
    </message>
    <message>
        <source>Name the provider.</source>
        <translation>حدّد المزود.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>لا يوجد مزود باسم «%1»: انظر «patchbayctl provider list».</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderList</name>
    <message>
        <source>Lists what can be connected.</source>
        <translation>يسرد ما يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderPages</name>
    <message>
        <source>%1 is on your page now</source>
        <translation>أصبح %1 الآن في صفحتك</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>Put the provider&apos;s addresses into %1. The card changes as you save; what is wrong in the file is told here.</source>
        <translation>اكتب عناوين المزود في %1. تتغير البطاقة كلما حفظت؛ ويُذكر هنا ما هو خطأ في الملف.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Reset the settings of %1?</source>
        <comment>a service</comment>
        <translation>هل تريد إعادة ضبط إعدادات %1؟</translation>
    </message>
    <message>
        <source>Client id, client secret, scopes and sign-in address are deleted, the secret in your keychain too. Accounts that are connected stay; to connect another, you enter an app again.</source>
        <translation>يُحذف معرّف العميل وسر العميل والأذونات وعنوان تسجيل الدخول، ويُحذف السر من سلسلة المفاتيح أيضًا. تبقى الحسابات المتصلة كما هي؛ ولتوصيل حساب آخر، أدخل تطبيقًا من جديد.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderRemove</name>
    <message>
        <source>Removes a provider that you added, with its settings.</source>
        <translation>يزيل مزودًا أضفته، مع إعداداته.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>بلا سؤال.</translation>
    </message>
    <message>
        <source>%1 comes with Patchbay or from your administrator: only providers that you added can be removed.</source>
        <translation>%1 مضمّن في Patchbay أو أضافه المسؤول: لا يمكن إزالة سوى المزودين الذين أضفتهم.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes.</source>
        <translation>لا يوجد من يُسأل هنا: أضف --yes.</translation>
    </message>
    <message>
        <source>Remove %1? [yes/no]</source>
        <translation>هل تريد إزالة %1؟ [نعم/لا]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>%1 is connected. Disconnect it first.</source>
        <translation>%1 متصل. اقطع الاتصال به أولًا.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSet</name>
    <message>
        <source>Sets up a provider: your own app, scopes, login host.</source>
        <translation>يُعِدّ مزودًا: تطبيقك والنطاقات وعنوان تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Erase the client secret from the keychain.</source>
        <translation>حذف سر العميل من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Why access is wanted, as its card says it; empty: its own words.</source>
        <translation>سبب طلب الوصول كما يظهر في بطاقته؛ فارغ: النص الخاص به.</translation>
    </message>
    <message>
        <source>How the window signs in: embedded or browser; empty: the usual way.</source>
        <translation>كيف تسجّل النافذة الدخول: embedded أو browser؛ فارغ: الطريقة المعتادة.</translation>
    </message>
    <message>
        <source>Show its card on the first page of the window: yes or no.</source>
        <translation>إظهار بطاقته في الصفحة الأولى من النافذة: yes أو no.</translation>
    </message>
    <message>
        <source>Say what to change: see --help.</source>
        <translation>حدّد ما يُراد تغييره: انظر --help.</translation>
    </message>
    <message>
        <source>Say either --no-secret or where the secret is read from.</source>
        <translation>حدّد إما --no-secret أو الموضع الذي يُقرأ منه السر.</translation>
    </message>
    <message>
        <source>“%1” is no address of %2.</source>
        <comment>a host, a provider</comment>
        <translation>«%1» ليس عنوانًا لدى %2.</translation>
    </message>
    <message>
        <source>--reason takes one line of at most %1 letters.</source>
        <translation>يقبل --reason سطرًا واحدًا عدد أحرفه %1 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 has no such way to sign in.</source>
        <comment>a provider</comment>
        <translation>ليس لدى %1 طريقة تسجيل دخول كهذه.</translation>
    </message>
    <message>
        <source>--on-home takes yes or no.</source>
        <translation>يقبل --on-home القيمة yes أو no.</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <comment>a provider</comment>
        <translation>تم إعداد %1.</translation>
    </message>
    <message>
        <source>%1 is set up. What is connected already goes on as it is.</source>
        <comment>a provider</comment>
        <translation>تم إعداد %1. ويستمر ما هو متصل بالفعل كما هو.</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsPage</name>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>تطبيقك</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Your administrator settled a part of it: see Settings, Administrator.</source>
        <translation>حدّد المسؤول جزءًا منه: انظر الإعدادات، المسؤول.</translation>
    </message>
    <message>
        <source>Your own domain</source>
        <translation>مجالك الخاص</translation>
    </message>
    <message>
        <source>My &amp;Domain</source>
        <translation>الم&amp;جال (My Domain)</translation>
    </message>
    <message>
        <source>&amp;Client id (consumer key)</source>
        <translation>مع&amp;رّف العميل (مفتاح المستهلك)</translation>
    </message>
    <message>
        <source>Settled by your administrator.</source>
        <translation>حدّده المسؤول.</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>محفوظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;سر العميل</translation>
    </message>
    <message>
        <source>If set, it is kept in your keychain. Leave it empty when the app does not ask for one.</source>
        <translation>إذا عُيِّن، يُحفظ في سلسلة المفاتيح. اتركه فارغًا إذا لم يطلبه التطبيق.</translation>
    </message>
    <message>
        <source>&amp;Why Patchbay wants access</source>
        <translation>لم&amp;اذا يريد Patchbay الوصول</translation>
    </message>
    <message>
        <source>Shown on the card and when you sign in.</source>
        <translation>يظهر في البطاقة وعند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Not saved: another window saved other settings meanwhile.</source>
        <translation>لم يُحفظ: حفظت نافذة أخرى إعدادات مختلفة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
    <message>
        <source>My Domain of your org</source>
        <translation>My Domain الخاص بمؤسستك</translation>
    </message>
    <message>
        <source>Asks %1 whether it knows this app. Nobody signs in, and nothing is saved.</source>
        <translation>يسأل %1 هل يعرف هذا التطبيق. لا يسجّل أحد الدخول، ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <comment>steps</comment>
        <translation>فُحصت %1 من %2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>يجري سؤال %1…</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (none yet)</source>
        <translation>تط&amp;بيق إعدادات %1 (لا يوجد بعد)</translation>
    </message>
    <message>
        <source>T&amp;he app of the %1 settings (%2)</source>
        <comment>%2 is a client id</comment>
        <translation>تط&amp;بيق إعدادات %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;An app of this connection&apos;s own</source>
        <translation>تطبيق &amp;خاص بهذا الاتصال</translation>
    </message>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>فتح %1 في ال&amp;متصفح</translation>
    </message>
    <message>
        <source>&amp;Use those</source>
        <translation>استخ&amp;دام تلك</translation>
    </message>
    <message>
        <source>Save &amp;mine</source>
        <translation>حفظ إ&amp;عداداتي</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderSettingsViewModel</name>
    <message>
        <source>%1 settings</source>
        <translation>إعدادات %1</translation>
    </message>
    <message>
        <source>App and scopes of %1</source>
        <comment>a connection</comment>
        <translation>تطبيق %1 ونطاقاته</translation>
    </message>
    <message>
        <source>Connect %1 with another app</source>
        <comment>a provider</comment>
        <translation>الاتصال بـ %1 بتطبيق آخر</translation>
    </message>
    <message>
        <source>Used by every %1 connection made from now on, unless a connection has its own.</source>
        <translation>يستخدمها كل اتصال بـ %1 يُنشأ من الآن، ما لم تكن للاتصال إعداداته الخاصة.</translation>
    </message>
    <message>
        <source>Used by this connection alone, once you have signed in again. Until then it goes on as it is.</source>
        <translation>يستخدمها هذا الاتصال وحده، بعد تسجيل دخولك مرة أخرى. ويستمر حتى ذلك الحين كما هو.</translation>
    </message>
    <message>
        <source>Used by the connection you make now, and by no other.</source>
        <translation>يستخدمها الاتصال الذي تنشئه الآن دون غيره.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Save and reconnect</source>
        <translation>&amp;حفظ وإعادة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;تسجيل الدخول</translation>
    </message>
    <message>
        <source>This is not an address of %1. Copy it from the browser while you are signed in.</source>
        <translation>هذا ليس عنوانًا لدى %1. انسخه من المتصفح أثناء تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Patchbay uses the sign-in address %1 instead.</source>
        <translation>يستخدم Patchbay عنوان تسجيل الدخول %1 بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 has no app in its settings yet. Enter one of this connection&apos;s own.</source>
        <translation>ليس لدى %1 تطبيق في إعداداته بعد. أدخل تطبيقًا خاصًا بهذا الاتصال.</translation>
    </message>
    <message>
        <source>That is too long: at most %1 letters.</source>
        <translation>هذا طويل جدًا: عدد الأحرف %1 على الأكثر.</translation>
    </message>
    <message>
        <source>The client id is missing. Copy it from your app.</source>
        <translation>معرّف العميل ناقص. انسخه من تطبيقك.</translation>
    </message>
    <message>
        <source>A client id has no blanks. Copy it again, without the line around it.</source>
        <translation>لا يحتوي معرّف العميل على فراغات. انسخه مرة أخرى دون السطر المحيط به.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>with a client secret</source>
        <translation>بسر عميل</translation>
    </message>
    <message>
        <source>without a client secret</source>
        <translation>بلا سر عميل</translation>
    </message>
    <message>
        <source>They are the same as yours.</source>
        <translation>هي نفسها إعداداتك.</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>هناك: %1.</translation>
    </message>
    <message>
        <source>%1 answers there.</source>
        <translation>يرد %1 هناك.</translation>
    </message>
    <message>
        <source>%1 takes the client id, the scopes and all redirect URIs so far.</source>
        <translation>يقبل %1 حتى الآن معرّف العميل والنطاقات وجميع عناوين URI لإعادة التوجيه.</translation>
    </message>
    <message>
        <source>Whether the redirect URIs are registered shows when somebody signs in.</source>
        <translation>لا يتبيّن تسجيل عناوين URI لإعادة التوجيه إلا عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 knows this app.</source>
        <translation>يعرف %1 هذا التطبيق.</translation>
    </message>
    <message>
        <source>Whether the client id is right shows when somebody signs in.</source>
        <translation>لا تتبيّن صحة معرّف العميل إلا عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>&amp;Save and connect</source>
        <translation>&amp;حفظ واتصال</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderShow</name>
    <message>
        <source>Tells how a provider is set up, and how to set it up.</source>
        <translation>يعرض كيف أُعِدّ مزود، وكيفية إعداده.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Login host</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Login hosts there are</source>
        <translation>عناوين تسجيل الدخول المتاحة</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Scopes there are</source>
        <translation>النطاقات المتاحة</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>عنوان URI لإعادة التوجيه</translation>
    </message>
    <message>
        <source>To set it up</source>
        <translation>للإعداد</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>patchbay::ProviderTile</name>
    <message>
        <source>%1 %2</source>
        <comment>a verb like Connect, a provider</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patchbay::ProxySet</name>
    <message>
        <source>Chooses the proxy: HOST:PORT, the system&apos;s, or none.</source>
        <comment>HOST:PORT is typed</comment>
        <translation>يختار الخادم الوكيل: HOST:PORT، أو الخاص بالنظام، أو بلا خادم وكيل.</translation>
    </message>
    <message>
        <source>HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system or none.</source>
        <translation>إما HOST:PORT أو http://HOST:PORT أو socks5://HOST:PORT أو system أو none.</translation>
    </message>
    <message>
        <source>The user name the proxy wants. Its password is asked for, or is a line of standard input.</source>
        <translation>اسم المستخدم الذي يطلبه الخادم الوكيل. وتُطلب كلمة مروره، أو تكون سطرًا من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Say which proxy: HOST:PORT, system or none.</source>
        <translation>حدّد الخادم الوكيل: HOST:PORT أو system أو none.</translation>
    </message>
    <message>
        <source>Only a proxy of your own has a user.</source>
        <translation>لا يكون المستخدم إلا لخادم وكيل خاص بك.</translation>
    </message>
    <message>
        <source>--user takes the user name the proxy wants.</source>
        <translation>يقبل --user اسم المستخدم الذي يطلبه الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Password of the proxy:</source>
        <translation>كلمة مرور الخادم الوكيل:</translation>
    </message>
    <message>
        <source>The proxy is set, but its password is not kept.</source>
        <translation>عُيِّن الخادم الوكيل، لكن كلمة مروره لم تُحفظ.</translation>
    </message>
    <message>
        <source>The proxy is set, but the password before is still in the keychain.</source>
        <translation>عُيِّن الخادم الوكيل، لكن كلمة المرور السابقة ما زالت في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>قيد الاستخدام: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ProxyShow</name>
    <message>
        <source>Tells by which proxy requests leave this computer.</source>
        <translation>يبيّن عبر أي خادم وكيل تغادر الطلبات هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>which way requests go</comment>
        <translation>قيد الاستخدام: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>المستخدم: %1</translation>
    </message>
    <message>
        <source>Password: in your keychain</source>
        <translation>كلمة المرور: في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Password: none</source>
        <translation>كلمة المرور: لا توجد</translation>
    </message>
</context>
<context>
    <name>patchbay::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickEntry</name>
    <message>
        <source>Quick &amp;lead</source>
        <translation>إدخال سريع ل&amp;عميل محتمل</translation>
    </message>
    <message>
        <source>Quick &amp;contact</source>
        <translation>إدخال سريع ل&amp;جهة اتصال</translation>
    </message>
    <message>
        <source>&amp;Show Patchbay</source>
        <translation>إ&amp;ظهار Patchbay</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
</context>
<context>
    <name>patchbay::QuickWindow</name>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Saved. It is on its way to %1.</source>
        <translation>تم الحفظ. هو في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>&amp;Create contact</source>
        <translation>إ&amp;نشاء جهة اتصال</translation>
    </message>
    <message>
        <source>&amp;Create lead</source>
        <translation>إ&amp;نشاء عميل محتمل</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>إدخال سريع لجهة اتصال</translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>إدخال سريع لعميل محتمل</translation>
    </message>
    <message>
        <source>Writes to %1, %2</source>
        <translation>يكتب في %1، %2</translation>
    </message>
    <message>
        <source>No org is connected.</source>
        <translation>لا توجد مؤسسة متصلة.</translation>
    </message>
    <message>
        <source>Already in %1: %2 (%3). “All fields” shows it and updates it.</source>
        <translation>موجود في %1 بالفعل: %2 (%3). يعرضه «كل الحقول» ويحدّثه.</translation>
    </message>
    <message>
        <source>Not in %1 yet.</source>
        <translation>غير موجود في %1 بعد.</translation>
    </message>
    <message>
        <source>Looking in %1…</source>
        <translation>جارٍ البحث في %1…</translation>
    </message>
    <message>
        <source>An e-mail address is enough. The name is saved as “NA” and marked To complete.</source>
        <translation>يكفي عنوان بريد إلكتروني. يُحفظ الاسم بالقيمة «NA» ويُوسم بأنه بحاجة إلى إكمال.</translation>
    </message>
    <message>
        <source>No company yet? The lead is saved with “Unknown” and marked To complete.</source>
        <translation>لا شركة بعد؟ يُحفظ العميل المحتمل بالقيمة «Unknown» ويُوسم بأنه بحاجة إلى إكمال.</translation>
    </message>
    <message>
        <source>Chan&amp;ge org</source>
        <translation>تغيير ال&amp;مؤسسة</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreate</name>
    <message>
        <source>Creates a record of any kind; prints its id once the org has it.</source>
        <translation>ينشئ سجلًا من أي نوع؛ ويطبع معرّفه عندما يصل إلى المؤسسة.</translation>
    </message>
    <message>
        <source>The object&apos;s API name: Opportunity, Visit__c.</source>
        <translation>اسم API للكائن: Opportunity أو Visit__c.</translation>
    </message>
    <message>
        <source>Name the kind of record first, as Opportunity or Visit__c.</source>
        <translation>اذكر نوع السجل أولًا، مثل Opportunity أو Visit__c.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordCreation</name>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>معرّف الاتصال أو اسمه أو مؤسسته أو حسابه.</translation>
    </message>
    <message>
        <source>A repeat with the same key creates nothing new.</source>
        <translation>التكرار بالمفتاح نفسه لا ينشئ شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>Do not run the org&apos;s assignment rule.</source>
        <translation>عدم تشغيل قاعدة التعيين في المؤسسة.</translation>
    </message>
    <message>
        <source>Create it even if the org&apos;s duplicate rule warns, or the address is known there.</source>
        <translation>إنشاؤه حتى إن حذّرت قاعدة التكرار في المؤسسة، أو كان العنوان معروفًا هناك.</translation>
    </message>
    <message>
        <source>Return as soon as it is on disk; a running Patchbay sends it.</source>
        <translation>العودة فور حفظه على القرص؛ ويرسله Patchbay قيد التشغيل.</translation>
    </message>
    <message>
        <source>Any other field, by API name; - reads a JSON object of fields from standard input.</source>
        <translation>أي حقل آخر باسم API؛ والعلامة - تقرأ كائن JSON من الحقول من الدخل القياسي.</translation>
    </message>
    <message>
        <source>--%1 takes one line, without control characters.</source>
        <translation>يقبل الخيار --%1 سطرًا واحدًا بلا محارف تحكم.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordEffects</name>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Try now: %1</source>
        <translation>المحاولة الآن: %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFind</name>
    <message>
        <source>Finds records in the org by e-mail address or name.</source>
        <translation>يبحث عن سجلات في المؤسسة بعنوان البريد الإلكتروني أو الاسم.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>معرّف الاتصال أو اسمه أو مؤسسته أو حسابه.</translation>
    </message>
    <message>
        <source>Kinds to search by name, separated by commas (default: %1).</source>
        <translation>الأنواع التي يُبحث فيها بالاسم، مفصولة بفواصل (الافتراضي: %1).</translation>
    </message>
    <message>
        <source>An e-mail address, looked for among leads and contacts; or a part of a name.</source>
        <translation>عنوان بريد إلكتروني يُبحث عنه بين العملاء المحتملين وجهات الاتصال، أو جزء من اسم.</translation>
    </message>
    <message>
        <source>Say what to look for: two letters at least, or an e-mail address.</source>
        <translation>اذكر ما يُبحث عنه: حرفين على الأقل، أو عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>--object takes API names, as Lead,Contact.</source>
        <translation>يقبل --object أسماء API، مثل Lead,Contact.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordFormWidget</name>
    <message>
        <source>Show one more field</source>
        <translation>إظهار حقل آخر</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fields</source>
        <translation>
            <numerusform>لا مزيد من الحقول</numerusform>
            <numerusform>إظهار حقل آخر</numerusform>
            <numerusform>إظهار حقلين آخرين</numerusform>
            <numerusform>إظهار %Ln حقول أخرى</numerusform>
            <numerusform>إظهار %Ln حقلًا آخر</numerusform>
            <numerusform>إظهار %Ln حقل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patchbay::RecordHead</name>
    <message>
        <source>Kind of record</source>
        <translation>نوع الكائن</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>&amp;أخرى…</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordMatches</name>
    <message>
        <source>created %1</source>
        <translation>أُنشئ في %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordNews</name>
    <message>
        <source>Records need you</source>
        <translation>سجلات تتطلب انتباهك</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were rejected or are uncertain.</source>
        <translation>
            <numerusform>لا توجد سجلات مرفوضة أو غير مؤكدة.</numerusform>
            <numerusform>سجل واحد مرفوض أو غير مؤكد.</numerusform>
            <numerusform>سجلان مرفوضان أو غير مؤكدين.</numerusform>
            <numerusform>%Ln سجلات مرفوضة أو غير مؤكدة.</numerusform>
            <numerusform>%Ln سجلًا مرفوضًا أو غير مؤكد.</numerusform>
            <numerusform>%Ln سجل مرفوض أو غير مؤكد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>فتح النشاط</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordOpen</name>
    <message>
        <source>Opens a record&apos;s page in the browser.</source>
        <translation>يفتح صفحة سجل في المتصفح.</translation>
    </message>
    <message>
        <source>Id, name, org or account of the connection.</source>
        <translation>معرّف الاتصال أو اسمه أو مؤسسته أو حسابه.</translation>
    </message>
    <message>
        <source>Print the address and open nothing.</source>
        <translation>طباعة العنوان دون فتح شيء.</translation>
    </message>
    <message>
        <source>The record&apos;s id.</source>
        <translation>معرّف السجل.</translation>
    </message>
    <message>
        <source>Name a record by its id of 15 or 18 characters.</source>
        <translation>حدّد سجلًا بمعرّفه المكوّن من 15 أو 18 محرفًا.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordPages</name>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>%1 is deleted again</source>
        <translation>حُذف %1 مجددًا</translation>
    </message>
    <message>
        <source>Discard %1?</source>
        <translation>هل تريد تجاهل سجل %1 غير المُرسَل؟</translation>
    </message>
    <message>
        <source>It is kept nowhere else. Patchbay neither sends it nor looks for it any more.</source>
        <translation>ليس محفوظًا في أي مكان آخر. ولن يرسله Patchbay ولن يبحث عنه بعد ذلك.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Delete %1 in %2?</source>
        <translation>هل تريد حذف %1 في %2؟</translation>
    </message>
    <message>
        <source>It is deleted there for everybody, with what was added to it since. An admin can restore it from the recycle bin for some days.</source>
        <translation>يُحذف هناك للجميع، مع ما أُضيف إليه منذ ذلك الحين. ويمكن لمسؤول استعادته من سلة المحذوفات لبضعة أيام.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>It was written for another user. %1 will name %2 as the one who created it.</source>
        <translation>كُتب لمستخدم آخر. ستسجّل مؤسسة %1 أن المُنشئ هو %2.</translation>
    </message>
    <message>
        <source>It may have arrived already: look there first.</source>
        <translation>ربما وصل بالفعل: انظر هناك أولًا.</translation>
    </message>
    <message>
        <source>Send %1 as %2?</source>
        <translation>هل تريد إرسال %1 باسم %2؟</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Discard this run of “%1”?</source>
        <translation>هل تريد تجاهل عملية التشغيل هذه من «%1»؟</translation>
    </message>
    <message>
        <source>It is not done for %1, and Patchbay forgets it. The record stays as it is.</source>
        <translation>لا تُنفَّذ من أجل %1، وينساها Patchbay. ويبقى السجل كما هو.</translation>
    </message>
    <message>
        <source>%1 is discarded</source>
        <translation>تم تجاهل %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>%1 is not back yet</source>
        <translation>لم يُستعَد %1 بعد</translation>
    </message>
    <message>
        <source>It could not be written to this computer, or another record has come under its key. Patchbay holds it until it ends.</source>
        <translation>تعذّرت كتابته على هذا الكمبيوتر، أو جاء سجل آخر بمفتاحه. يحتفظ به Patchbay حتى ينتهي تشغيله.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>New record, choose its kind</source>
        <translation>سجل جديد، اختر نوعه</translation>
    </message>
    <message>
        <source>The run of “%1” is discarded</source>
        <translation>تم تجاهل عملية التشغيل من «%1»</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>تعذّر فتحه</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>عميل محتمل جديد</translation>
    </message>
    <message>
        <source>%1 is neither a vCard nor a CSV file</source>
        <comment>a file</comment>
        <translation>%1 ليس بطاقة vCard ولا ملف CSV</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <comment>a file</comment>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) discarded</source>
        <translation>
            <numerusform>لم يتم تجاهل أي سجل</numerusform>
            <numerusform>تم تجاهل سجل واحد</numerusform>
            <numerusform>تم تجاهل سجلين</numerusform>
            <numerusform>تم تجاهل %Ln سجلات</numerusform>
            <numerusform>تم تجاهل %Ln سجلًا</numerusform>
            <numerusform>تم تجاهل %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) discarded</source>
        <translation>
            <numerusform>لم يتم تجاهل أي عملية تشغيل</numerusform>
            <numerusform>تم تجاهل عملية تشغيل واحدة</numerusform>
            <numerusform>تم تجاهل عمليتي تشغيل</numerusform>
            <numerusform>تم تجاهل %Ln عمليات تشغيل</numerusform>
            <numerusform>تم تجاهل %Ln عملية تشغيل</numerusform>
            <numerusform>تم تجاهل %Ln عملية تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>The run of “%1” is not back yet</source>
        <translation>لم تُستعَد عملية التشغيل من «%1» بعد</translation>
    </message>
    <message>
        <source>It could not be written to this computer. Patchbay holds it until it ends.</source>
        <translation>تعذّرت كتابتها على هذا الكمبيوتر. يحتفظ بها Patchbay حتى ينتهي تشغيله.</translation>
    </message>
    <message>
        <source>The run of “%1” cannot come back</source>
        <translation>لا يمكن استعادة عملية التشغيل من «%1»</translation>
    </message>
    <message>
        <source>Its record is no longer on this computer.</source>
        <translation>لم يعد سجلها موجودًا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Bringing back what was discarded</source>
        <translation>جارٍ استعادة ما تم تجاهله</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not back yet</source>
        <translation>
            <numerusform>لا توجد سجلات لم تُستعَد بعد</numerusform>
            <numerusform>لم يُستعَد سجل واحد بعد</numerusform>
            <numerusform>لم يُستعَد سجلان بعد</numerusform>
            <numerusform>لم تُستعَد %Ln سجلات بعد</numerusform>
            <numerusform>لم يُستعَد %Ln سجلًا بعد</numerusform>
            <numerusform>لم يُستعَد %Ln سجل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written to this computer, or other records have come under their keys. Patchbay holds them until it ends.</source>
        <comment>names of records</comment>
        <translation>تعذّرت كتابة %1 على هذا الكمبيوتر، أو حلّت سجلات أخرى محل مفاتيحها. يحتفظ بها Patchbay إلى أن يُغلق.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are not back yet</source>
        <translation>
            <numerusform>لا توجد عمليات تشغيل لم تُستعَد بعد</numerusform>
            <numerusform>لم تُستعَد عملية تشغيل واحدة بعد</numerusform>
            <numerusform>لم تُستعَد عمليتا تشغيل بعد</numerusform>
            <numerusform>لم تُستعَد %Ln عمليات تشغيل بعد</numerusform>
            <numerusform>لم تُستعَد %Ln عملية تشغيل بعد</numerusform>
            <numerusform>لم تُستعَد %Ln عملية تشغيل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written to this computer. Patchbay holds them until it ends.</source>
        <translation>تعذّرت كتابتها على هذا الكمبيوتر. يحتفظ بها Patchbay إلى أن يُغلق.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) cannot come back</source>
        <translation>
            <numerusform>لا توجد عمليات تشغيل لا يمكن استعادتها</numerusform>
            <numerusform>لا يمكن استعادة عملية تشغيل واحدة</numerusform>
            <numerusform>لا يمكن استعادة عمليتي تشغيل</numerusform>
            <numerusform>لا يمكن استعادة %Ln عمليات تشغيل</numerusform>
            <numerusform>لا يمكن استعادة %Ln عملية تشغيل</numerusform>
            <numerusform>لا يمكن استعادة %Ln عملية تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Their records are no longer on this computer.</source>
        <translation>لم تعد سجلاتها موجودة على هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>patchbay::RecordResultView</name>
    <message>
        <source>To complete</source>
        <translation>بحاجة إلى إكمال</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;فتح في المؤسسة التجريبية</translation>
    </message>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>&amp;فتح في Salesforce</translation>
    </message>
    <message>
        <source>%1. By the automation “%2”.</source>
        <comment>how it stands</comment>
        <translation>%1. بواسطة عملية الأتمتة «%2».</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how it stands, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>If it has one for this lead; otherwise it is yours.</source>
        <translation>إن كانت لديها قاعدة لهذا العميل المحتمل؛ وإلا فهو لك.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>سجل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit this contact</source>
        <translation>&amp;تعديل جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>&amp;Edit this lead</source>
        <translation>&amp;تعديل هذا العميل المحتمل</translation>
    </message>
    <message>
        <source>&amp;New lead</source>
        <translation>عميل محتمل &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>جهة اتصال &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>سجل &amp;جديد</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
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
        <translation>حُدِّث %1 في %2</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>%1 may not take records from Patchbay: the connection lacks %2.</source>
        <extracomment>%1 is an org, %2 scopes: &quot;api or full&quot;</extracomment>
        <translation>لا يُسمح لمؤسسة %1 بقبول سجلات من Patchbay: ينقص الاتصال %2.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between scopes</comment>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>patchbay::RedirectUris</name>
    <message>
        <source>Redirect URIs</source>
        <translation>عناوين URI لإعادة التوجيه</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>عنوان URI لإعادة التوجيه</translation>
    </message>
    <message>
        <source>Redirect URI %1 of %2</source>
        <comment>read out: which of how many</comment>
        <translation>عنوان URI لإعادة التوجيه %1 من %2</translation>
    </message>
    <message>
        <source>Copy all of them into the app, exactly.</source>
        <translation>انسخها كلها إلى التطبيق كما هي تمامًا.</translation>
    </message>
    <message>
        <source>Copy it into the app, exactly.</source>
        <translation>انسخه إلى التطبيق كما هو تمامًا.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovableChip</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>patchbay::RemovalViewModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>accounts that are not named here</comment>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Of service</source>
        <translation>حسب الخدمة</translation>
    </message>
    <message>
        <source>With tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>Of tenant</source>
        <translation>حسب المستأجر</translation>
    </message>
    <message>
        <source>All accounts (%1)</source>
        <comment>a number</comment>
        <translation>جميع الحسابات (%1)</translation>
    </message>
    <message>
        <source>Nothing is disconnected</source>
        <translation>لم يُقطع أي اتصال</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)?</source>
        <translation>
            <numerusform>لا توجد حسابات لقطع الاتصال بها. هل تريد المتابعة؟</numerusform>
            <numerusform>هل تريد قطع الاتصال بحساب واحد؟</numerusform>
            <numerusform>هل تريد قطع الاتصال بحسابين؟</numerusform>
            <numerusform>هل تريد قطع الاتصال بـ %Ln حسابات؟</numerusform>
            <numerusform>هل تريد قطع الاتصال بـ %Ln حسابًا؟</numerusform>
            <numerusform>هل تريد قطع الاتصال بـ %Ln حساب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service is told to end the access, and the tokens are deleted from your keychain. What was written stays in Activity.</source>
        <translation>يُطلب من كل خدمة إنهاء الوصول، وتُحذف الرموز المميزة من سلسلة المفاتيح. ويبقى ما كُتب في النشاط.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n account(s)</source>
        <translation>
            <numerusform>قطع الاتصال</numerusform>
            <numerusform>قطع الاتصال بحساب واحد</numerusform>
            <numerusform>قطع الاتصال بحسابين</numerusform>
            <numerusform>قطع الاتصال بـ %Ln حسابات</numerusform>
            <numerusform>قطع الاتصال بـ %Ln حسابًا</numerusform>
            <numerusform>قطع الاتصال بـ %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected</source>
        <translation>
            <numerusform>لم يُقطع الاتصال بأي حساب</numerusform>
            <numerusform>قُطع الاتصال بحساب واحد</numerusform>
            <numerusform>قُطع الاتصال بحسابين</numerusform>
            <numerusform>قُطع الاتصال بـ %Ln حسابات</numerusform>
            <numerusform>قُطع الاتصال بـ %Ln حسابًا</numerusform>
            <numerusform>قُطع الاتصال بـ %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not wholly removed yet</source>
        <translation>
            <numerusform>أُزيلت جميع الحسابات بالكامل</numerusform>
            <numerusform>لم يُزَل حساب واحد بالكامل بعد</numerusform>
            <numerusform>لم يُزَل حسابان بالكامل بعد</numerusform>
            <numerusform>لم تُزَل %Ln حسابات بالكامل بعد</numerusform>
            <numerusform>لم يُزَل %Ln حسابًا بالكامل بعد</numerusform>
            <numerusform>لم يُزَل %Ln حساب بالكامل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Their cards say what is left. Patchbay tries again.</source>
        <translation>تذكر بطاقاتها ما تبقّى. وسيحاول Patchbay مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is removed</source>
        <translation>لم يُزَل شيء</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>لا يوجد حساب متصل.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are disconnected: each service is told to end the access, and the tokens are deleted from your keychain.</source>
        <translation>
            <numerusform>لا يُقطع الاتصال بأي حساب.</numerusform>
            <numerusform>يُقطع الاتصال بحساب واحد: يُطلب من خدمته إنهاء الوصول، وتُحذف الرموز المميزة من سلسلة المفاتيح.</numerusform>
            <numerusform>يُقطع الاتصال بحسابين: يُطلب من كل خدمة إنهاء الوصول، وتُحذف الرموز المميزة من سلسلة المفاتيح.</numerusform>
            <numerusform>يُقطع الاتصال بـ %Ln حسابات: يُطلب من كل خدمة إنهاء الوصول، وتُحذف الرموز المميزة من سلسلة المفاتيح.</numerusform>
            <numerusform>يُقطع الاتصال بـ %Ln حسابًا: يُطلب من كل خدمة إنهاء الوصول، وتُحذف الرموز المميزة من سلسلة المفاتيح.</numerusform>
            <numerusform>يُقطع الاتصال بـ %Ln حساب: يُطلب من كل خدمة إنهاء الوصول، وتُحذف الرموز المميزة من سلسلة المفاتيح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>لا يُفقد أي سجل.</numerusform>
            <numerusform>يُفقد سجل واحد لم يصل إلى أي مؤسسة.</numerusform>
            <numerusform>يُفقد سجلان لم يصلا إلى أي مؤسسة.</numerusform>
            <numerusform>تُفقد %Ln سجلات لم تصل إلى أي مؤسسة.</numerusform>
            <numerusform>يُفقد %Ln سجلًا لم تصل إلى أي مؤسسة.</numerusform>
            <numerusform>يُفقد %Ln سجل لم تصل إلى أي مؤسسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n record(s) is deleted here. Export it first to keep it.</source>
        <translation>
            <numerusform>لا توجد محفوظات تُحذف هنا.</numerusform>
            <numerusform>تُحذف هنا محفوظات سجل واحد. صدّرها أولًا للاحتفاظ بها.</numerusform>
            <numerusform>تُحذف هنا محفوظات سجلين. صدّرها أولًا للاحتفاظ بها.</numerusform>
            <numerusform>تُحذف هنا محفوظات %Ln سجلات. صدّرها أولًا للاحتفاظ بها.</numerusform>
            <numerusform>تُحذف هنا محفوظات %Ln سجلًا. صدّرها أولًا للاحتفاظ بها.</numerusform>
            <numerusform>تُحذف هنا محفوظات %Ln سجل. صدّرها أولًا للاحتفاظ بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings, the demo org and all else that Patchbay keeps on this computer is deleted. Patchbay ends then.</source>
        <translation>تُحذف الإعدادات والمؤسسة التجريبية وكل ما عدا ذلك مما يحفظه Patchbay على هذا الكمبيوتر. وبعدها ينتهي Patchbay.</translation>
    </message>
    <message>
        <source>Not everything is removed</source>
        <translation>لم يُحذف كل شيء</translation>
    </message>
    <message>
        <source>Your keychain did not delete everything</source>
        <translation>لم تحذف سلسلة المفاتيح كل شيء</translation>
    </message>
    <message>
        <source>Unlock it, then remove everything once more. Until then Patchbay keeps what it needs to find them.</source>
        <translation>افتح قفلها، ثم احذف كل شيء مرة أخرى. وحتى ذلك الحين يحتفظ Patchbay بما يلزم للعثور على ما تبقّى.</translation>
    </message>
    <message>
        <source>The access may stay valid there until you end it yourself.</source>
        <translation>قد يبقى الوصول صالحًا هناك حتى تنهيه بنفسك.</translation>
    </message>
</context>
<context>
    <name>patchbay::RemoveEverythingCommand</name>
    <message>
        <source>Removes all that Patchbay keeps on this computer.</source>
        <translation>يحذف كل ما يحفظه Patchbay على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>بلا سؤال.</translation>
    </message>
    <message>
        <source>Also remove the provider files you wrote.</source>
        <translation>إزالة ملفات المزودين التي كتبتها أيضًا.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes if that is meant.</source>
        <translation>لا يوجد من يُسأل هنا: أضف --yes إذا كان ذلك هو المقصود.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are disconnected.</source>
        <translation>
            <numerusform>لا يُقطع أي اتصال.</numerusform>
            <numerusform>يُقطع اتصال واحد.</numerusform>
            <numerusform>يُقطع اتصالان.</numerusform>
            <numerusform>تُقطع %Ln اتصالات.</numerusform>
            <numerusform>يُقطع %Ln اتصالًا.</numerusform>
            <numerusform>يُقطع %Ln اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that no org has are lost.</source>
        <translation>
            <numerusform>لا يُفقد أي سجل.</numerusform>
            <numerusform>يُفقد سجل واحد لم يصل إلى أي مؤسسة.</numerusform>
            <numerusform>يُفقد سجلان لم يصلا إلى أي مؤسسة.</numerusform>
            <numerusform>تُفقد %Ln سجلات لم تصل إلى أي مؤسسة.</numerusform>
            <numerusform>يُفقد %Ln سجلًا لم تصل إلى أي مؤسسة.</numerusform>
            <numerusform>يُفقد %Ln سجل لم تصل إلى أي مؤسسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history, the settings and the demo org are deleted.</source>
        <translation>تُحذف المحفوظات والإعدادات والمؤسسة التجريبية.</translation>
    </message>
    <message>
        <source>Remove everything from this computer? [yes/no]</source>
        <translation>هل تريد حذف كل شيء من هذا الكمبيوتر؟ [نعم/لا]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>%1: the access may stay valid at %2 until you end it there.</source>
        <translation>%1: قد يبقى الوصول صالحًا لدى %2 حتى تنهيه هناك.</translation>
    </message>
    <message>
        <source>%1: the keychain did not delete its secret.</source>
        <translation>%1: لم تحذف سلسلة المفاتيح سرّه.</translation>
    </message>
    <message>
        <source>Nothing of Patchbay is left on this computer.</source>
        <translation>لم يبقَ شيء من Patchbay على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. What is needed to find them is kept.</source>
        <translation>افتح قفل سلسلة المفاتيح، ثم حاول مرة أخرى. ويُحتفظ بما يلزم للعثور على ما تبقّى.</translation>
    </message>
</context>
<context>
    <name>patchbay::RunCommand</name>
    <message>
        <source>Runs a program that finds a token in its environment.</source>
        <translation>يشغّل برنامجًا يجد رمزًا مميزًا في متغيرات بيئته.</translation>
    </message>
    <message>
        <source>Renew the token unless it is good for so many seconds (default 60).</source>
        <translation>تجديد الرمز المميز ما لم يبقَ صالحًا لهذا العدد من الثواني (الافتراضي 60).</translation>
    </message>
    <message>
        <source>The program, with its own arguments. It has ACCESS_TOKEN and INSTANCE_URL.</source>
        <translation>البرنامج، مع وسائطه الخاصة. ويحصل على ACCESS_TOKEN وINSTANCE_URL.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>يقبل --min-valid عددًا من الثواني.</translation>
    </message>
    <message>
        <source>Say a connection and a command: run CONNECTION -- COMMAND.</source>
        <translation>اذكر اتصالًا وأمرًا: run CONNECTION -- COMMAND.</translation>
    </message>
</context>
<context>
    <name>patchbay::RunNews</name>
    <message>
        <source>Automations need you</source>
        <translation>عمليات أتمتة تتطلب انتباهك</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed or may have been done.</source>
        <translation>
            <numerusform>لم تفشل أي عملية تشغيل.</numerusform>
            <numerusform>فشلت عملية تشغيل واحدة أو ربما نُفِّذت.</numerusform>
            <numerusform>فشلت عمليتا تشغيل أو ربما نُفِّذتا.</numerusform>
            <numerusform>فشلت %Ln عمليات تشغيل أو ربما نُفِّذت.</numerusform>
            <numerusform>فشلت %Ln عملية تشغيل أو ربما نُفِّذت.</numerusform>
            <numerusform>فشلت %Ln عملية تشغيل أو ربما نُفِّذت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>إظهار عمليات التشغيل</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsModel</name>
    <message>
        <source>It waits</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>نُفِّذ</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>هل وصل؟</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>عملية الأتمتة</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>The automation was deleted: this cannot be tried again.</source>
        <translation>حُذفت عملية الأتمتة: لا يمكن إعادة محاولة هذا.</translation>
    </message>
    <message>
        <source>The automation is off. Switch it on, and this goes on by itself.</source>
        <translation>عملية الأتمتة متوقفة. شغّلها، وسيستمر هذا تلقائيًا.</translation>
    </message>
    <message>
        <source>It goes out by itself, as quickly as the service allows.</source>
        <translation>يُرسَل تلقائيًا، بالسرعة التي تسمح بها الخدمة.</translation>
    </message>
    <message>
        <source>This run is no longer as it was when you decided. Look at it again.</source>
        <translation>لم تعد عملية التشغيل هذه كما كانت عندما قررت. انظر إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>Removed org</source>
        <translation>مؤسسة مُزالة</translation>
    </message>
</context>
<context>
    <name>patchbay::RunsPage</name>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>عمليات الأتمتة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب انتباهك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>لا توجد عملية تشغيل تطابق «%1»</translation>
    </message>
    <message>
        <source>Check the spelling, or search for less.</source>
        <translation>تحقق من الإملاء، أو ابحث بكلمات أقل.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>No run is in this state.</source>
        <translation>لا توجد عملية تشغيل في هذه الحالة.</translation>
    </message>
    <message>
        <source>No automation has run yet</source>
        <translation>لم تعمل أي عملية أتمتة بعد</translation>
    </message>
    <message>
        <source>What automations do for new records shows up here.</source>
        <translation>يظهر هنا ما تفعله عمليات الأتمتة للسجلات الجديدة.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>إ&amp;عادة الإرسال</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>when</comment>
        <translation>وقت التنفيذ</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>when</comment>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Reading what automations did</source>
        <translation>جارٍ قراءة ما فعلته عمليات الأتمتة</translation>
    </message>
    <message>
        <source>The runs could not be read</source>
        <translation>تعذّرت قراءة عمليات التشغيل</translation>
    </message>
</context>
<context>
    <name>patchbay::ScopeBoxes</name>
    <message>
        <source>%1 Needed.</source>
        <translation>%1 ضروري.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>الموصى به</translation>
    </message>
    <message>
        <source>Only what is needed</source>
        <translation>الضروري فقط</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>اختيارك الخاص</translation>
    </message>
</context>
<context>
    <name>patchbay::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>patchbay::SegmentedTabs</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a filter and how many it shows, read out: &quot;Connected, 5&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>patchbay::Serve</name>
    <message>
        <source>Takes records from programs on this computer and sends them, until it is ended.</source>
        <translation>يقبل السجلات من البرامج على هذا الكمبيوتر ويرسلها، حتى يُنهى.</translation>
    </message>
    <message>
        <source>Listen on this port of this computer (default %1).</source>
        <translation>الاستماع على هذا المنفذ من هذا الكمبيوتر (الافتراضي %1).</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>يقبل --port رقمًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>Listening on %1. End with Ctrl+C.</source>
        <translation>جارٍ الاستماع على %1. للإنهاء اضغط Ctrl+C.</translation>
    </message>
    <message>
        <source>Take the JSON, CSV and vCard files of this folder too: leads, and contacts from the folder “contacts” in it.</source>
        <translation>قبول ملفات JSON وCSV وvCard من هذا المجلد أيضًا: عملاء محتملون، وجهات اتصال من المجلد «contacts» فيه.</translation>
    </message>
    <message>
        <source>No tokens are handed out: your administrator has settled this.</source>
        <translation>لا تُسلَّم أي رموز مميزة: حدّد المسؤول ذلك.</translation>
    </message>
    <message>
        <source>Tokens for your own programs: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</source>
        <translation>الرموز المميزة لبرامجك: curl --unix-socket %1 http://localhost/v1/connections/NAME/token</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsPage</name>
    <message>
        <source>As the service prefers</source>
        <translation>كما تفضّل الخدمة</translation>
    </message>
    <message>
        <source>In Patchbay&apos;s window</source>
        <translation>في نافذة Patchbay</translation>
    </message>
    <message>
        <source>In my browser</source>
        <translation>في متصفحي</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
    <message>
        <source>From Activity only, within an hour: in their orgs they stay. What waits for you is kept.</source>
        <translation>من النشاط فقط، خلال ساعة: وتبقى في مؤسساتها. ويُحتفظ بما ينتظرك.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Nothing is written to any org. Connections are still tested and renewed.</source>
        <translation>لا يُكتب شيء في أي مؤسسة. ويستمر اختبار الاتصالات وتجديدها.</translation>
    </message>
    <message>
        <source>Nothing is written to any org. %1</source>
        <comment>the reason</comment>
        <translation>لا يُكتب شيء في أي مؤسسة. %1</translation>
    </message>
    <message>
        <source>By a passphrase.</source>
        <translation>بعبارة مرور.</translation>
    </message>
    <message>
        <source>Not locked: there is no passphrase.</source>
        <translation>غير مقفلة: لا توجد عبارة مرور.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>تعيين &amp;عبارة مرور…</translation>
    </message>
    <message>
        <source>From any page.</source>
        <translation>من أي صفحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: there is no policy on this computer.</source>
        <translation>لا شيء: لا توجد سياسة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Nothing: the policy settles nothing.</source>
        <translation>لا شيء: لا تحدّد السياسة شيئًا.</translation>
    </message>
    <message>
        <source>An administrator can settle what is on these pages by a policy file; the manual of patchbay tells how.</source>
        <translation>يمكن لمسؤول أن يحدّد ما في هذه الصفحات بملف سياسة؛ ويشرح دليل patchbay الطريقة.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a path</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Local requests</source>
        <translation>الطلبات المحلية</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
</context>
<context>
    <name>patchbay::SettingsViewModel</name>
    <message>
        <source>Your administrator has settled this.</source>
        <translation>حدّد المسؤول هذا.</translation>
    </message>
    <message>
        <source>Your administrator requires the lock.</source>
        <translation>يشترط المسؤول القفل.</translation>
    </message>
</context>
<context>
    <name>patchbay::SetupStepsList</name>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>الخطوة %1، تمت: %2</translation>
    </message>
    <message>
        <source>Step %1, not right yet: %2</source>
        <translation>الخطوة %1، ليست صحيحة بعد: %2</translation>
    </message>
</context>
<context>
    <name>patchbay::SignIn</name>
    <message>
        <source>No browser could be opened here: open the address above yourself.</source>
        <translation>تعذّر فتح أي متصفح هنا: افتح العنوان أعلاه بنفسك.</translation>
    </message>
    <message>
        <source>Sign in here:</source>
        <translation>سجّل الدخول هنا:</translation>
    </message>
    <message>
        <source>Enter the code %1 here:</source>
        <translation>أدخل الرمز %1 هنا:</translation>
    </message>
    <message>
        <source>Then paste the address of the last page here; a browser may say that it cannot open that page.</source>
        <translation>ثم الصق عنوان الصفحة الأخيرة هنا؛ وقد يقول المتصفح إنه لا يستطيع فتح تلك الصفحة.</translation>
    </message>
    <message>
        <source>It is not shown.</source>
        <translation>لا يُعرض.</translation>
    </message>
    <message>
        <source>If the last page does not open, paste its address here. It is not shown.</source>
        <translation>إذا لم تُفتح الصفحة الأخيرة، فالصق عنوانها هنا. لا يُعرض.</translation>
    </message>
</context>
<context>
    <name>patchbay::SignInCommand</name>
    <message>
        <source>Connected: %1.</source>
        <translation>تم الاتصال: %1.</translation>
    </message>
    <message>
        <source>There is no provider “%1”: see “patchbayctl provider list”.</source>
        <translation>لا يوجد مزود باسم «%1»: انظر «patchbayctl provider list».</translation>
    </message>
    <message>
        <source>Cancelled; nothing has changed.</source>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Open no browser here: print the address, and read that of the last page from the terminal or the standard input.</source>
        <translation>عدم فتح متصفح هنا: طباعة العنوان، وقراءة عنوان الصفحة الأخيرة من الطرفية أو من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Print a code to be entered on another computer, where the provider has that.</source>
        <translation>طباعة رمز يُدخَل على كمبيوتر آخر، إذا كان المزود يتيح ذلك.</translation>
    </message>
    <message>
        <source>Say either --paste or --device.</source>
        <translation>حدّد إما --paste أو --device.</translation>
    </message>
</context>
<context>
    <name>patchbay::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>patchbay::TableBlock</name>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ كملف CSV</translation>
    </message>
</context>
<context>
    <name>patchbay::TestRecordDialogs</name>
    <message>
        <source>Create and delete</source>
        <translation>إنشاء وحذف</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
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
        <translation>يُنشأ في %1 عميل محتمل باسم «Patchbay test» ويُحذف فورًا. وما تفعله المؤسسة تلقائيًا لعميل محتمل جديد، تفعله لهذا: التعيين ورسائل البريد الإلكتروني وعمليات الأتمتة.</translation>
    </message>
    <message>
        <source>This is a production org.</source>
        <translation>هذه مؤسسة إنتاج.</translation>
    </message>
    <message>
        <source>Create and delete a test lead in %1?</source>
        <translation>هل تريد إنشاء عميل محتمل اختباري في %1 وحذفه؟</translation>
    </message>
    <message>
        <source>A test lead was created in %1 and deleted again.</source>
        <translation>أُنشئ عميل محتمل اختباري في %1 ثم حُذف.</translation>
    </message>
    <message>
        <source>The test lead was created, but not deleted: %1.</source>
        <translation>أُنشئ العميل المحتمل الاختباري لكنه لم يُحذف: %1.</translation>
    </message>
    <message>
        <source>%1 Delete it there yourself.</source>
        <comment>why it was not deleted</comment>
        <translation>%1 احذفه هناك بنفسك.</translation>
    </message>
    <message>
        <source>No answer came, so nobody knows whether the test lead was created.</source>
        <translation>لم يرد رد، لذا لا يُعرف هل أُنشئ العميل المحتمل الاختباري.</translation>
    </message>
    <message>
        <source>Look in %1 for a lead called “Patchbay test”, and delete it there.</source>
        <translation>ابحث في %1 عن عميل محتمل باسم «Patchbay test»، واحذفه هناك.</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: a duplicate rule of the org stopped it.</source>
        <translation>لم تقبل مؤسسة %1 العميل المحتمل الاختباري: منعته قاعدة تكرار في المؤسسة.</translation>
    </message>
    <message>
        <source>Signing in and writing work. An older test lead may still be there.</source>
        <translation>يعمل تسجيل الدخول والكتابة. ربما ما زال عميل محتمل اختباري أقدم موجودًا هناك.</translation>
    </message>
    <message>
        <source>%1 did not take the test lead: it wants %2.</source>
        <translation>لم تقبل مؤسسة %1 العميل المحتمل الاختباري: تطلب %2.</translation>
    </message>
    <message>
        <source>Signing in works. Leads from the form ask for these fields.</source>
        <translation>يعمل تسجيل الدخول. والعملاء المحتملون من النموذج تُطلب لهم هذه الحقول.</translation>
    </message>
    <message>
        <source>No test lead was created in %1.</source>
        <translation>لم يُنشأ عميل محتمل اختباري في %1.</translation>
    </message>
    <message>
        <source>Creating a test lead in %1 and deleting it again</source>
        <translation>جارٍ إنشاء عميل محتمل اختباري في %1 ثم حذفه</translation>
    </message>
</context>
<context>
    <name>patchbay::ToComplete</name>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>No name or company</source>
        <translation>بلا اسم ولا شركة</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>بلا شركة</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>a person&apos;s name</comment>
        <translation>إكمال بيانات %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>تم الحفظ في %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسَل بعد</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>what a record lacks</comment>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>وقت الإدخال</translation>
    </message>
    <message>
        <source>What is known by now</source>
        <translation>ما هو معروف حتى الآن</translation>
    </message>
    <message>
        <source>Its connection is gone.</source>
        <translation>لم يعد اتصاله موجودًا.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a person&apos;s name</comment>
        <translation>تعديل %1</translation>
    </message>
</context>
<context>
    <name>patchbay::ToCompleteList</name>
    <message>
        <source>&amp;Open in Salesforce</source>
        <translation>&amp;فتح في Salesforce</translation>
    </message>
    <message>
        <source>&amp;Complete…</source>
        <translation>إ&amp;كمال…</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>تعذّر فتحه.</translation>
    </message>
    <message>
        <source>Records to complete</source>
        <translation>السجلات التي بحاجة إلى إكمال</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>org, kind of org</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open in the demo org</source>
        <translation>&amp;فتح في المؤسسة التجريبية</translation>
    </message>
    <message>
        <source>%1 could not be asked: this is what was entered here.</source>
        <translation>تعذّر سؤال %1: هذا ما أُدخل هنا.</translation>
    </message>
    <message>
        <source>Who is entered without a company or a name shows up here.</source>
        <translation>يظهر هنا من يُدخَل بلا شركة أو بلا اسم.</translation>
    </message>
    <message>
        <source>No org connected</source>
        <translation>لا توجد مؤسسة متصلة</translation>
    </message>
    <message>
        <source>Connect Salesforce, or try the demo org.</source>
        <translation>اتصل بـ Salesforce، أو جرّب المؤسسة التجريبية.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>يجري سؤال %1</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>تعذّرت قراءة أي شيء</translation>
    </message>
    <message>
        <source>Nothing entered here waits to be completed</source>
        <translation>لا شيء مما أُدخل هنا ينتظر إكمالًا</translation>
    </message>
    <message>
        <source>All leads and contacts are complete</source>
        <translation>جميع العملاء المحتملين وجهات الاتصال مكتملون</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>ال&amp;سؤال مرة أخرى</translation>
    </message>
    <message>
        <source>the org</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation>لم يُسأل %1</translation>
    </message>
</context>
<context>
    <name>patchbay::TokenCommand</name>
    <message>
        <source>Renew unless it is good for so many seconds (default 60).</source>
        <translation>التجديد ما لم يبقَ صالحًا لهذا العدد من الثواني (الافتراضي 60).</translation>
    </message>
    <message>
        <source>Only if the connection has this scope; may be given several times.</source>
        <translation>فقط إذا كان للاتصال هذا النطاق؛ يمكن ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>Print it even though the output is a terminal.</source>
        <translation>طباعته حتى إن كان الخرج طرفية.</translation>
    </message>
    <message>
        <source>--min-valid takes a number of seconds.</source>
        <translation>يقبل --min-valid عددًا من الثواني.</translation>
    </message>
    <message>
        <source>A token is a key: it is not printed on a terminal. Pipe it, or add --show.</source>
        <translation>الرمز المميز مفتاح: لا يُطبع على طرفية. مرّره عبر أنبوب (pipe)، أو أضف --show.</translation>
    </message>
    <message>
        <source>Prints a valid access token, renewed if need be.</source>
        <translation>يطبع رمز وصول مميزًا صالحًا، ويجدده عند الحاجة.</translation>
    </message>
    <message>
        <source>plain (default), json, env (lines for a shell&apos;s eval) or header (for curl -H @-).</source>
        <translation>plain (الافتراضي) أو json أو env (أسطر لأمر eval في الصدفة) أو header (للأمر curl -H @-).</translation>
    </message>
    <message>
        <source>--format takes plain, json, env or header.</source>
        <translation>يقبل --format القيمة plain أو json أو env أو header.</translation>
    </message>
</context>
<context>
    <name>patchbay::WindowLock</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>patchbay::Workspace</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard in a minute.</source>
        <translation>تم النسخ. ويُزال من الحافظة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Patchbay needs a keychain</source>
        <translation>يحتاج Patchbay إلى سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KWallet, then sign in to your desktop again. Your tokens are kept there and nowhere else. Without one you can connect for this run only.</source>
        <translation>ثبّت GNOME Keyring (الحزمة gnome-keyring) أو KWallet، ثم سجّل الدخول إلى سطح المكتب مرة أخرى. تُحفظ رموزك المميزة هناك لا في أي مكان آخر. ويمكنك بدونها الاتصال لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Remove %1 anyway?</source>
        <translation>هل تريد إزالة %1 على أي حال؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No browser could be opened. The link is on the clipboard instead.</source>
        <translation>تعذّر فتح أي متصفح. الرابط في الحافظة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation>تصدير المحفوظات…</translation>
    </message>
    <message>
        <source>%1 is told to end the access, and the token is deleted from your keychain.</source>
        <translation>يُطلب من %1 إنهاء الوصول، ويُحذف الرمز المميز من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>What was written stays in Activity.</source>
        <translation>يبقى ما كُتب في النشاط.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>هل تريد قطع الاتصال بـ %1؟</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>هل تريد حذف كل شيء من هذا الكمبيوتر؟</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>Also delete %n provider file(s) I wrote</source>
        <translation>
            <numerusform>حذف ملفات المزودين التي كتبتها أيضًا</numerusform>
            <numerusform>حذف ملف مزود واحد كتبته أيضًا</numerusform>
            <numerusform>حذف ملفَّي مزودين كتبتهما أيضًا</numerusform>
            <numerusform>حذف %Ln ملفات مزودين كتبتها أيضًا</numerusform>
            <numerusform>حذف %Ln ملف مزود كتبتها أيضًا</numerusform>
            <numerusform>حذف %Ln ملف مزود كتبتها أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is being removed</source>
        <translation>يجري حذف كل شيء</translation>
    </message>
    <message>
        <source>Removed here; not all could be ended elsewhere</source>
        <translation>أُزيل من هنا؛ ولم يمكن إنهاء كل شيء في المواضع الأخرى</translation>
    </message>
    <message>
        <source>Quit Patchbay</source>
        <translation>إنهاء Patchbay</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>تصدير المحفوظات</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>patchbay-history.csv</source>
        <comment>a file name</comment>
        <translation>patchbay-history.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>لم يُصدَّر أي سجل</numerusform>
            <numerusform>صُدِّر سجل واحد</numerusform>
            <numerusform>صُدِّر سجلان</numerusform>
            <numerusform>صُدِّرت %Ln سجلات</numerusform>
            <numerusform>صُدِّر %Ln سجلًا</numerusform>
            <numerusform>صُدِّر %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick lead</source>
        <translation>إدخال سريع لعميل محتمل</translation>
    </message>
    <message>
        <source>Quick contact</source>
        <translation>إدخال سريع لجهة اتصال</translation>
    </message>
    <message>
        <source>Add provider</source>
        <translation>إضافة مزود</translation>
    </message>
    <message>
        <source>Test every connection</source>
        <translation>اختبار كل الاتصالات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>عمليات الأتمتة</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>هل تريد حذف «%1»؟</translation>
    </message>
    <message>
        <source>What it has not done yet is not done. Records stay.</source>
        <translation>لن يُنفَّذ ما لم تنفّذه بعد. وتبقى السجلات.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Every connection is being tested</source>
        <translation>جارٍ اختبار كل الاتصالات</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>عميل محتمل جديد</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>تم تجاهل المسودة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>حُذفت «%1»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send the %n record(s) first</source>
        <translation>
            <numerusform>إر&amp;سال السجلات أولًا</numerusform>
            <numerusform>إر&amp;سال السجل أولًا</numerusform>
            <numerusform>إر&amp;سال السجلين أولًا</numerusform>
            <numerusform>إر&amp;سال %Ln سجلات أولًا</numerusform>
            <numerusform>إر&amp;سال %Ln سجلًا أولًا</numerusform>
            <numerusform>إر&amp;سال %Ln سجل أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep them until I connect again</source>
        <comment>records</comment>
        <translation>
            <numerusform>الإ&amp;بقاء عليها حتى أتصل مرة أخرى</numerusform>
            <numerusform>الإ&amp;بقاء عليه حتى أتصل مرة أخرى</numerusform>
            <numerusform>الإ&amp;بقاء عليهما حتى أتصل مرة أخرى</numerusform>
            <numerusform>الإ&amp;بقاء عليها حتى أتصل مرة أخرى</numerusform>
            <numerusform>الإ&amp;بقاء عليها حتى أتصل مرة أخرى</numerusform>
            <numerusform>الإ&amp;بقاء عليها حتى أتصل مرة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Discard them</source>
        <comment>records</comment>
        <translation>
            <numerusform>ت&amp;جاهلها</numerusform>
            <numerusform>ت&amp;جاهله</numerusform>
            <numerusform>ت&amp;جاهلهما</numerusform>
            <numerusform>ت&amp;جاهلها</numerusform>
            <numerusform>ت&amp;جاهلها</numerusform>
            <numerusform>ت&amp;جاهلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still wait for this org.</source>
        <translation>
            <numerusform>لا سجلات تنتظر هذه المؤسسة.</numerusform>
            <numerusform>ما زال سجل واحد ينتظر هذه المؤسسة.</numerusform>
            <numerusform>ما زال سجلان ينتظران هذه المؤسسة.</numerusform>
            <numerusform>ما زالت %Ln سجلات تنتظر هذه المؤسسة.</numerusform>
            <numerusform>ما زال %Ln سجلًا ينتظر هذه المؤسسة.</numerusform>
            <numerusform>ما زال %Ln سجل ينتظر هذه المؤسسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is still going on</source>
        <translation>ما زال التصدير جاريًا</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>تركه يستمر</translation>
    </message>
    <message>
        <source>The export is cancelled. Nothing was written.</source>
        <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it so far. Begin the next one when it is done, or cancel this one.</source>
        <translation>
            <numerusform>لا سجلات فيه حتى الآن. ابدأ التالي عند اكتماله، أو ألغِ هذا.</numerusform>
            <numerusform>فيه سجل واحد حتى الآن. ابدأ التالي عند اكتماله، أو ألغِ هذا.</numerusform>
            <numerusform>فيه سجلان حتى الآن. ابدأ التالي عند اكتماله، أو ألغِ هذا.</numerusform>
            <numerusform>فيه %Ln سجلات حتى الآن. ابدأ التالي عند اكتماله، أو ألغِ هذا.</numerusform>
            <numerusform>فيه %Ln سجلًا حتى الآن. ابدأ التالي عند اكتماله، أو ألغِ هذا.</numerusform>
            <numerusform>فيه %Ln سجل حتى الآن. ابدأ التالي عند اكتماله، أو ألغِ هذا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting the history: %n record(s) so far</source>
        <translation>
            <numerusform>جارٍ تصدير السجل التاريخي: لا سجلات حتى الآن</numerusform>
            <numerusform>جارٍ تصدير السجل التاريخي: سجل واحد حتى الآن</numerusform>
            <numerusform>جارٍ تصدير السجل التاريخي: سجلان حتى الآن</numerusform>
            <numerusform>جارٍ تصدير السجل التاريخي: %Ln سجلات حتى الآن</numerusform>
            <numerusform>جارٍ تصدير السجل التاريخي: %Ln سجلًا حتى الآن</numerusform>
            <numerusform>جارٍ تصدير السجل التاريخي: %Ln سجل حتى الآن</numerusform>
        </translation>
    </message>
</context>
</TS>
