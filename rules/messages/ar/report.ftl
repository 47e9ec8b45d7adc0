# نصوص التقارير إلى جانب نصوص القواعد.

# English of says: A request is judged only by an evaluation that completed and that both
# evaluators confirm.
# English of limits: Nothing is known of the request itself.
ENGINE-FAULT =
    .title = تعذّر الوثوق بعملية التقييم ذاتها
    .compliance = أخفق التقييم ({ $reason }). لم يُستنتج شيء ولم يُستبعد شيء؛ والطلب معلَّق.
    .cure =
        إعادة تقييم الطلب. فإن أخفق التقييم مرة أخرى، يُبلَّغ مشغّل الخدمة بذلك؛ ويجب في هذه الأثناء
        أن يبت شخص في الطلب.
    .says = لا يُحكم في الطلب إلا بتقييم اكتمل ويؤكده المقيِّمان كلاهما.
    .limits = لا يُعرف شيء عن الطلب نفسه.

label-clear = لا مانع
label-ask = سؤال الجهة الطالبة
label-hold = تعليق
label-refuse = يوصى بالرفض
label-inform = ملاحظة
label-found = وُجد
label-could_not_be_checked = تعذّر التحقق
label-nothing_found = لم يوجد شيء
label-information_needed = معلومات مطلوبة
label-under_review = قيد المراجعة
label-decisive = حاسم
label-strong = قوي
label-weak = ضعيف
label-present = قائم
label-unknown = غير معروف

family-political_motivation = خطر الدافع السياسي
family-evidence_standards = نقص معايير الإثبات
family-asylum_status = الوضع من حيث اللجوء
family-human_rights = حقوق الإنسان
family-seriousness = الخطورة والعقوبة
family-identity = الهوية
family-procedure = الإجراءات والضمانات
family-history = الطلبات والقرارات السابقة
family-engine = التقييم

leaning-ordinary = جريمة من جرائم القانون العام
leaning-article_3 = المادة 3
leaning-balanced = متوازن

# $titles: عناوين القواعد الحاسمة؛ $more: عدد العناوين المتروكة؛ $others: عدد التنبيهات الأخف.
list-separator = { "؛ " }
summary-clear =
    { $others ->
        [0] يجوز إحالة الطلب إلى المراجعة القانونية العادية.
        [one] يجوز إحالة الطلب إلى المراجعة القانونية العادية، مع ملاحظة واحدة.
        [two] يجوز إحالة الطلب إلى المراجعة القانونية العادية، مع ملاحظتين.
        [few] يجوز إحالة الطلب إلى المراجعة القانونية العادية، مع { $others } ملاحظات.
        [many] يجوز إحالة الطلب إلى المراجعة القانونية العادية، مع { $others } ملاحظة.
       *[other] يجوز إحالة الطلب إلى المراجعة القانونية العادية، مع { $others } ملاحظة.
    }
summary-ask =
    سؤال الجهة الطالبة: { $titles }{ $more ->
        [0] { "" }
        [one] ؛ وعنوان آخر
        [two] ؛ وعنوانان آخران
        [few] ؛ و{ $more } عناوين أخرى
        [many] ؛ و{ $more } عنوانا آخر
       *[other] ؛ و{ $more } عنوان آخر
    }{ $others ->
        [0] .
        [one] ؛ وتنبيه آخر واحد.
        [two] ؛ وتنبيهان آخران.
        [few] ؛ و{ $others } تنبيهات أخرى.
        [many] ؛ و{ $others } تنبيها آخر.
       *[other] ؛ و{ $others } تنبيه آخر.
    }
summary-hold =
    تعليق الطلب للمراجعة القانونية: { $titles }{ $more ->
        [0] { "" }
        [one] ؛ وعنوان آخر
        [two] ؛ وعنوانان آخران
        [few] ؛ و{ $more } عناوين أخرى
        [many] ؛ و{ $more } عنوانا آخر
       *[other] ؛ و{ $more } عنوان آخر
    }{ $others ->
        [0] .
        [one] ؛ وتنبيه آخر واحد.
        [two] ؛ وتنبيهان آخران.
        [few] ؛ و{ $others } تنبيهات أخرى.
        [many] ؛ و{ $others } تنبيها آخر.
       *[other] ؛ و{ $others } تنبيه آخر.
    }
summary-refuse =
    يوصى بالرفض: { $titles }{ $more ->
        [0] { "" }
        [one] ؛ وعنوان آخر
        [two] ؛ وعنوانان آخران
        [few] ؛ و{ $more } عناوين أخرى
        [many] ؛ و{ $more } عنوانا آخر
       *[other] ؛ و{ $more } عنوان آخر
    }{ $others ->
        [0] .
        [one] ؛ وتنبيه آخر واحد.
        [two] ؛ وتنبيهان آخران.
        [few] ؛ و{ $others } تنبيهات أخرى.
        [many] ؛ و{ $others } تنبيها آخر.
       *[other] ؛ و{ $others } تنبيه آخر.
    }
summary-fault = الطلب معلَّق: تعذّر الوثوق بعملية التقييم ذاتها.

# سبب ميل اختبار الغلبة إلى ما يميل إليه. $ordinary و$article_3 مجموعا الأوزان.
reason-article_3-decisive =
    { $count ->
        [one] عامل حاسم واحد
        [two] عاملان حاسمان
        [few] { $count } عوامل حاسمة
        [many] { $count } عاملا حاسما
       *[other] { $count } عامل حاسم
    } لصالح المادة 3، ولا عامل حاسم لصالح جريمة من جرائم القانون العام
reason-ordinary-decisive =
    { $count ->
        [one] عامل حاسم واحد
        [two] عاملان حاسمان
        [few] { $count } عوامل حاسمة
        [many] { $count } عاملا حاسما
       *[other] { $count } عامل حاسم
    } لصالح جريمة من جرائم القانون العام، ولا عامل حاسم لصالح المادة 3
reason-nothing = لا يشير أي عامل إلى المادة 3
reason-open =
    لا يثبت وجود أي عامل؛ وعدد العوامل المشيرة إلى المادة 3 التي يتعذّر البتّ فيها: { $open }
reason-article_3 =
    الغلبة للمادة 3: الأوزان { $ordinary } لصالح جريمة من جرائم القانون العام و{ $article_3 } لصالح
    المادة 3
reason-ordinary =
    الغلبة لعناصر القانون العام: الأوزان { $ordinary } لصالح جريمة من جرائم القانون العام
    و{ $article_3 } لصالح المادة 3
reason-balanced =
    لا يغلب أي من الجانبين بفارق { $margin }: الأوزان { $ordinary } لصالح جريمة من جرائم القانون
    العام و{ $article_3 } لصالح المادة 3
reason-not-weighed = تعذّر وزن العوامل

# كلمات الصفحات. «القضية» هي ما تحفظه الخدمة عن طلب واحد.
near-under = كانت القيمة أقل من { $value }
near-at_most = كانت القيمة لا تتجاوز { $value }
near-over = كانت القيمة أكثر من { $value }
near-at_least = كانت القيمة لا تقل عن { $value }
near-exactly = كانت القيمة { $value } بالضبط
near-other_than = كانت القيمة غير { $value }
near-before = كان اليوم قبل { $value }
near-on_or_before = كان اليوم في { $value } أو قبله
near-after = كان اليوم بعد { $value }
near-on_or_after = كان اليوم في { $value } أو بعده
near-on = كان اليوم: { $value }
near-not_on = كان اليوم غير: { $value }
near-is = كانت القيمة: { $value }
near-is_not = كانت القيمة أي شيء غير: { $value }
near-one_of = كانت القيمة إحدى القيم الآتية: { $value }
near-none_of = لم تكن القيمة أيا من القيم الآتية: { $value }
near-yes = كان الجواب نعم
near-no = كان الجواب لا
near-known = كانت القيمة معروفة
near-not_known = كانت القيمة غير معروفة
near-list = { "، " }

page-skip = إلى المضمون
page-tagline = بوابة قبل إحالة النشرة الحمراء
page-request = الطلب
page-person-not-named = الشخص غير مسمى
page-reference = المرجع
page-case = القضية
page-received = تاريخ الاستلام
page-entity = الجهة الطالبة
page-law-of = القانون الساري في
page-handed-over = الإحالة
page-handed-over-yes = نعم، إلى المراجعة القانونية العادية
page-handed-over-no = لا
page-main-concerns = دواعي القلق الرئيسية الثلاثة
page-other-concerns = دواعي قلق أخرى
page-strictest-effect = الأثر الأشد:
page-no-flag = لم تُطلق أي قاعدة من هذه الفئة تنبيها.
page-flags = التنبيهات
page-undetermined = غير محسوم: ما قُدِّم لا يحسم الأمر.
# $effect: تسمية الأثر الأخف
page-stricter = أشد من «{ $effect }»، لأن سؤالا ظل بلا جواب.
page-cure = ما من شأنه أن يعالجه
page-says = القاعدة
page-limits = ما لا تراه القاعدة
page-near-misses = حالات كادت تنطبق
page-rule = القاعدة
page-fact-decided = الواقعة الوحيدة الحاسمة
page-would-fire = تنطبق إذا
page-predominance = اختبار الغلبة
page-leaning = الميل:
page-weights-ours =
    المادة 34(3)(أ)–(ز) من نظام معالجة البيانات وAGN/20/RES/11. الأوزان من وضع المشروع نفسه ولا تصلح
    إلا للفرز.
page-factor = العامل
page-points-to = يشير إلى
page-weight = الوزن
page-status = الحالة
page-facts = الوقائع
page-fact-read = الواقعة المقروءة
page-value = القيمة
page-where = الموضع
page-restricted = مقيَّد
page-edition = الطبعة
page-certainty = درجة اليقين
page-made-with = أُجري باستخدام
page-rule-set = مجموعة القواعد
page-engine = المحرك
page-law-of-day = القانون الساري في
page-findings =
    { $count ->
        [one] أُجري فحص واحد
        [two] أُجري فحصان
        [few] أُجريت { $count } فحوص
        [many] أُجري { $count } فحصًا
       *[other] أُجري { $count } فحص
    }
page-agree = المقيِّمان متفقان
page-disagree = المقيِّمان مختلفان
page-recommends =
    المحرك يوصي، والشخص يقرر. و«لا مانع» تعني: يجوز إحالة الطلب إلى المراجعة القانونية العادية.
page-complete-below = يُرجى استكمال النقاط الواردة أدناه.
page-every-request = كل طلب يخضع لمراجعة قانونية (المادة 86 من نظام معالجة البيانات).
page-how-to-mend = كيف يُصحَّح
page-nothing-asked = لا يُطلب شيء في الوقت الحاضر.

retention-question =
    ستُحذف بيانات هذا الطلب في التاريخ المذكور. إذا كانت لا تزال لازمة فبيّنوا الأسباب قبل هذا التاريخ
    (المادة 50 من نظام معالجة البيانات). وإذا لم يرد جواب فستُحذف.
