# صفحة الملف.

case-glance = ما جرى التحقق منه في لمحة
case-flags-of =
    { $count ->
        [one] التنبيه { $numbers }
        [two] التنبيهان { $numbers }
        [few] التنبيهات { $numbers }
        [many] التنبيهات { $numbers }
       *[other] التنبيهات { $numbers }
    }
case-on-page = في هذه الصفحة
case-request = الطلب
case-flag = تنبيه
case-no-flags = لم تُصدر أي قاعدة تنبيها. وتبيّن الحالات القريبة واختبار الغلبة أدناه ما جرت الموازنة بشأنه.
case-not-stated = غير مذكور
case-withheld = مذكور؛ لا يقرأ المدققون هنا نص الطلب
case-restricted = لا يُعرض على الجهة الطالبة أبدا
case-left-out = غير معروض: { $count } غيرها. وهي في الملفات ضمن التقارير.
case-to-work = اتخاذ قرار أو سؤال أو تدوين ما تعرفه
case-to-aside = تنحية تنبيه
case-facts-read = الوقائع المقروءة ({ $count })
case-rule-page = القاعدة
case-certainty-A = قُرئ النص أو صياغة قريبة منه
case-certainty-B = تأكد المضمون؛ والرقم أو الحرف من الذاكرة
case-certainty-C = لم يُطَّلع عليه: يُتحقق من الرقم والنص قبل الاعتماد عليه
case-certainty-D = قاعدة من وضعنا؛ والنص أقرب سند لها فحسب
case-help = مثال وحالة مشابهة مشروعة
case-help-example = تنبّه مثلا إلى (مثال مختلق)
case-help-look-alike = وتترك ما يشبهه ويصح
case-further = والأمر نفسه في مواضع أخرى عددها { $count }:
case-near = على بُعد واقعة واحدة ({ $count })
case-aside = نُحّي جانبا حتى { $until }:
case-once-aside = تنبيهات نُحّيت سابقا
case-aside-aside = منحّى
case-aside-withdrawn = عاد قائما: سُحبت التنحية
case-aside-expired = عاد قائما: انقضت المدة
case-aside-found_otherwise = عاد قائما: ظهر على وقائع أخرى أو بنسخة أخرى من القاعدة
case-aside-gone = لا يوجد هذا التنبيه في أحدث تقييم

case-part-request = الترويسة
case-part-subject = الشخص
case-part-facts = الوقائع
case-part-offences = الجرائم
case-part-warrants = المذكرات
case-part-case = الإجراءات القضائية
case-part-conviction = الإدانة
case-part-organisations = المنظمات
case-part-assurances = الضمانات
case-part-documents = المستندات
case-part-family = مسائل الحضانة
case-part-history = أحداث سابقة
case-part-publication = النشر
case-part-record = التسجيل
case-part-sensitive_data = بيانات حساسة
case-part-diffusion = التعميم
case-part-annotations = ما أضافه المراجعون

case-side-ordinary = ما يرجّح جريمة من جرائم القانون العام
case-side-article_3 = ما يرجّح المادة 3
case-side-open = ما لا يمكن الجزم به
case-side-many = عرض الكل ({ $count })
case-side-none = لم يوجد شيء.
case-argument = ({ $weight }، { $law })
case-would-point = ولو ثبت لأشار إلى: { $side }.
case-matrix = عوامل RPD 34(3) واتجاهها ووزنها وحالتها
case-sequences = الخطوط المرقمة تبيّن تتابع التواريخ الذي يتناوله تنبيه أو عامل:
case-no-sequences = لا يتناول أي تنبيه أو عامل ترتيب هذه التواريخ.
case-drawing = رسم التواريخ
case-timeline-table = الشيء نفسه في جدول

case-matches = طلبات مشابهة
case-matches-none = لا يوجد طلب آخر عن الشخص نفسه أو الوقائع نفسها، في حدود ما يمكن معرفته.
case-matches-more = { $count ->
    [zero] لا طلبات مشابهة أخرى
    [one] طلب مشابه آخر
    [two] طلبان مشابهان آخران
    [few] { $count } طلبات مشابهة أخرى
    [many] { $count } طلبا مشابها آخر
   *[other] { $count } طلب مشابه آخر
 }
case-relation-same_person_same_facts = الشخص نفسه والوقائع نفسها
case-relation-same_person_other_facts = الشخص نفسه ووقائع أخرى
case-relation-same_facts_other_person = الوقائع نفسها وشخص آخر
case-relation-none = لا شيء مشترك
case-match-certainty-likely = مرجَّح
case-match-certainty-possible = محتمل
case-match-scores = ما يرجّح أنه الشخص نفسه: { $person } من 100؛ وأنها الوقائع نفسها: { $facts } من 100
case-match-state-open = لم يبتّ فيه أحد
case-match-state-confirmed = مؤكد
case-match-state-dismissed = مستبعد
case-match-state-proposed = مقترح استبعاده
case-match-state-gone = لم يعد قائما
case-match-other = الملف الآخر:
case-match-why = أسباب التشابه وما يعارضه
case-match-reason = السبب
case-match-here = في هذا الطلب
case-match-there = في الآخر
case-match-points = النقاط
case-match-texts = سرد الوقائع في الطلبين جنبا إلى جنب
case-match-settle = تأكيد هذا التطابق أو استبعاده
case-match-confirm = تأكيد
case-match-dismiss = استبعاد

case-why-name_same = الاسم نفسه
case-why-name_spelled_otherwise = الاسم نفسه بتهجئة أخرى
case-why-name_nearly_same = اسم يكاد يطابق
case-why-name_in_other_order = الاسم نفسه بترتيب آخر
case-why-name_in_part = جزء من الاسم
case-why-only_name_same = الاسم وحده هو نفسه
case-why-name_parts_contradict = أجزاء من الاسم متعارضة
case-why-forenames_contradict = الأسماء الأولى متعارضة
case-why-birth_date_same = تاريخ الميلاد نفسه
case-why-birth_date_agrees_as_far_as_stated = تاريخا الميلاد متفقان في حدود المذكور
case-why-birth_day_and_month_swapped = اليوم والشهر في تاريخ الميلاد متبادلان
case-why-birth_date_one_digit_off = تاريخ الميلاد مختلف برقم واحد
case-why-birth_date_contradicts = تاريخا الميلاد متعارضان
case-why-document_same = الوثيقة نفسها
case-why-document_same_other_country = رقم الوثيقة نفسه لبلد آخر
case-why-document_nearly_same = رقم وثيقة يكاد يطابق
case-why-sex_contradicts = الجنس متعارض
case-why-nationality_shared = جنسية مشتركة
case-why-nationality_contradicts = لا جنسية مشتركة
case-why-birthplace_same = مكان الميلاد نفسه
case-why-birthplace_contradicts = مكانا الميلاد متعارضان
case-why-parent_same = أحد الوالدين نفسه
case-why-parent_contradicts = الوالدان متعارضان
case-why-warrant_same = المذكرة نفسها
case-why-judgment_same = الحكم نفسه
case-why-file_same = رقم الملف نفسه
case-why-act_same_day_and_town = فعل في اليوم نفسه والبلدة نفسها
case-why-act_same_day = فعل في اليوم نفسه
case-why-act_same_month_and_town = فعل في الشهر نفسه والبلدة نفسها
case-why-act_same_month = فعل في الشهر نفسه
case-why-acts_at_other_times = وقعت الأفعال في أوقات أخرى
case-why-acts_at_other_places = وقعت الأفعال في أماكن أخرى
case-why-summary_alike = سرد الوقائع متشابه
case-why-summary_alike_in_part = سرد الوقائع متشابه جزئيا
case-why-charge_same = التهمة نفسها
case-why-facts_same = الوقائع نفسها
case-why-keys_shared = مُحي الطلب الآخر؛ ولم يبق منه سوى آثار للمقارنة
