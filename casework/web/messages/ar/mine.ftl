# صفحات الجهة الطالبة.

mine-title = طلباتي
mine-new = تقديم طلب
mine-none = لم ترسل أي طلب بعد.
mine-none-what = قدم طلبا هنا في ملف، أو عبر الواجهة.
mine-caption = طلباتك، والأحدث أولا
mine-col-reference = رقم ملفك
mine-col-received = تاريخ الاستلام
mine-col-asked = المطلوب
mine-no-reference = بلا رقم ملف ({ $id })
mine-not-kept = مُحيت بياناته.
mine-answer-by = يُرجى الجواب في موعد أقصاه { $date }
mine-nothing-asked = لا يُطلب شيء في الوقت الحاضر
mine-pages = الصفحات
mine-first = الصفحة الأولى
mine-next = الصفحة التالية
mine-late =
    { $days ->
        [one] متأخر يوما واحدا
        [two] متأخر يومين
        [few] متأخر { $days } أيام
        [many] متأخر { $days } يوما
       *[other] متأخر { $days } يوم
    }
mine-today = اليوم
mine-in-days =
    { $days ->
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يوما
       *[other] بعد { $days } يوم
    }
mine-request = الطلب { $id }
mine-is-withdrawn = لقد سحبت هذا الطلب.
mine-please-answer = يُرجى الجواب عن النقاط الواردة أدناه.
mine-every-request = كل طلب يخضع لمراجعة قانونية (المادة 86 من نظام معالجة البيانات).
mine-our-id = مرجعنا
mine-newest-version = أحدث نسخة
mine-law-of = القانون الساري في
mine-letters-open = رسائل موجهة إليك
mine-letter-of = رسالة بتاريخ { $date }
mine-letter-answered = أرسلت نسخة منذ ذلك الحين.
mine-points =
    { $count ->
        [one] نقطة واحدة تحتاج إلى جوابك
        [two] نقطتان تحتاجان إلى جوابك
        [few] { $count } نقاط تحتاج إلى جوابك
        [many] { $count } نقطة تحتاج إلى جوابك
       *[other] { $count } نقطة تحتاج إلى جوابك
    }
mine-points-how = أجب في الحقول: فيها ما أرسلته. أما باقي طلبك فيبقى كما هو.
mine-as-letter = الأمر نفسه في رسالة
mine-cure = ما يحسم هذه النقطة:
mine-what-you-sent = الموضع في طلبك، وما أرسلته
mine-sent-nothing = لم يُرسل شيء هنا
mine-your-answer = جوابك
mine-fields-above = أجب عن هذا في حقول نقطة سابقة:
mine-one-a-line = واحد في كل سطر.
mine-as-json = مكتوبا كما في الملف؛ وقائمة الحقول تبين كيف.
mine-another = إضافة: { $what }
mine-send-answer = إرسال الجواب
mine-send-what = يصير نسخة جديدة من طلبك.
mine-more = ما يمكنك فعله أيضا
mine-whole-version = إرسال نسخة جديدة كاملة
mine-whole-version-how = نزّل أحدث نسخة وصححها وأعد إرسالها. تحل محل النسخة السابقة وتجيب عما يُطلب.
mine-download-newest = تنزيل أحدث نسخة
mine-file = طلبك في ملف JSON
mine-file-hint = ملف واحد فيه طلب واحد. تُسمى فيه الصور والوثائق ولا تُضمَّن.
mine-paste = أو الصق محتواه هنا
mine-send-version = إرسال هذه النسخة
mine-take-back = السحب أو التعليق
mine-what-to-do = ما العمل
mine-withdraw = سحب الطلب
mine-withdraw-means = ينتهي نهائيا: يُطلب ممن تلقاه أن يمحوه، ولا يستطيع أحد إعادته. وللطلب من جديد تقدم طلبا آخر (المادة 81 من نظام معالجة البيانات).
mine-suspend = تعليقه
mine-suspend-means = لستة أشهر على الأكثر، إن كان نافذا. وبعدها يُسحب أو يستمر (المادتان 81 و100 من نظام معالجة البيانات).
mine-reason = السبب
mine-decide = تنفيذ
mine-choose-move = اختر ما العمل.
mine-reason-owed = اذكر السبب؛ فهو يُحفظ مع الطلب.
mine-history = ما أُرسل
mine-version = النسخة { $number }
mine-did-withdraw = سحبته في { $date }:
mine-did-suspend = علّقته في { $date }:
mine-new-how = يُرسل الطلب في ملف واحد. يُحفظ فور التمكن من قراءته كاملا؛ وإن كان فيه خطأ قيل لك أين هو وكيف يُصحَّح، ولم يُحفظ شيء.
mine-schema = وصف الواجهة (OpenAPI)
mine-what-to-send = ما الذي يُرسل
mine-step-example = نزّل ملف المثال وافتحه في أي محرر نصوص، أو دع نظامك يكتب ملفا مثله (JSON).
mine-step-fill = ضع بياناتك مكان البيانات المختلقة. قائمة الحقول تبين معنى كل حقل، وما يجب أن يرد، وكيف يُكتب.
mine-step-send = اختر الملف أدناه وأرسله.
mine-all-fields = قائمة جميع الحقول
mine-faults =
    { $count ->
        [one] أمر واحد للتصحيح
        [two] أمران للتصحيح
        [few] { $count } أمور للتصحيح
        [many] { $count } أمرا للتصحيح
       *[other] { $count } أمر للتصحيح
    }
mine-refused =
    { $count ->
        [one] أمر واحد يحتاج إلى تصحيح؛ ولم يُحفظ شيء.
        [two] أمران يحتاجان إلى تصحيح؛ ولم يُحفظ شيء.
        [few] { $count } أمور تحتاج إلى تصحيح؛ ولم يُحفظ شيء.
        [many] { $count } أمرا تحتاج إلى تصحيح؛ ولم يُحفظ شيء.
       *[other] { $count } أمر تحتاج إلى تصحيح؛ ولم يُحفظ شيء.
    }
mine-faults-table = الأخطاء وكيف تُصحَّح
mine-col-where = الموضع
mine-col-wrong = الخطأ
mine-col-mend = كيف يُصحَّح
mine-col-law = الحكم
mine-file-again = يجب اختيار الملف من جديد: فالمتصفحات لا تحتفظ به. أما ما أُلصق فما زال هناك.
mine-submit = تقديم
mine-choose-file = اختر ملفا أو ألصق المستند.
mine-newer-version = أُرسلت في هذه الأثناء نسخة أحدث من هذا الطلب.
mine-newer-remedy = انسخ ما كتبته، وافتح الطلب من جديد وانظر ما تغير قبل أن تجيب.
mine-not-taken = تعذر قبول هذا.
mine-not-taken-remedy = أرسله مرة أخرى. فإن لم يُقبل ثانية فاكتب إلينا بذكر مرجعنا، أو قدم طلبا جديدا.
mine-letter-title = رسالة بشأن الطلب { $id }
mine-letter-pdf = بصيغة PDF
mine-to-answer = الجواب
mine-back-to-request = العودة إلى الطلب
done-mine-submitted = استُلم طلبك.
done-mine-answered = استُلم جوابك. وهو نسخة جديدة من طلبك.
done-mine-withdrawn = سُحب الطلب.
done-mine-suspended = سُجِّل التعليق.
