# نصوص تقرير التنبيهات على الورق وفي الجداول، إلى جانب نصوص الصفحة.

print-title-compliance = تقرير التنبيهات
print-title-requester = تقرير عن طلب
print-title-auditor = سجل التدقيق
print-for-compliance = لموظفي الامتثال وحدهم، ولا يُسلَّم إلى الجهة الطالبة
print-for-requester = إلى الجهة الطالبة
print-for-auditor = للمدققين، ولا يسمّي الشخص
print-contents = المحتويات
print-page = الصفحة { $page } من { $pages }
print-code = رمز التحقق
print-code-says =
    لكل من يحق له الاطلاع على القضية أن يطلب من الخدمة التحقق من صحة هذا التقرير بواسطة هذا الرمز.
print-made-on = تاريخ الإعداد
print-glance = نظرة عامة
print-family = الفئة
print-strictest = الأثر الأشد
print-effect = الأثر
print-provisions = الأحكام
print-cited = ({ $edition }، درجة اليقين { $certainty })
print-item = العنصر
print-version = الإصدار
print-name = العنوان
print-found = ما وُجد
print-asked = ما يُطلب
print-fact = الواقعة
print-fact-name = الاسم في جدول الوقائع
print-meaning = المعنى
print-unit = الوحدة
print-citation = الحكم
print-no-flags = لم تُطلق أي قاعدة تنبيها.
print-findings = النتائج
print-findings-says = جميع القواعد التي جرى تقييمها وما أسفرت عنه.
print-status-fired = انطبقت
print-status-clear = لم تنطبق
print-status-undetermined = غير محسومة
print-status-not_applicable = لا محل لها
print-rules-digest = بصمة القواعد
print-request-digest = بصمة الطلب
print-evaluators = المقيِّمان
print-disposition = التوجيه
print-why = السبب
print-person = الشخص
print-leaning = الميل
print-sum-ordinary = مجموع الأوزان لصالح القانون العام
print-sum-article_3 = مجموع الأوزان لصالح المادة 3
print-translated =
    القواعد بعباراتنا ومعاني الوقائع مترجمة، ولم يراجعها بعد أي حقوقي بهذه اللغة؛ والعبرة بالنص
    الإنكليزي.
print-points =
    { $count ->
        [one] نقطة واحدة للاستكمال
        [two] نقطتان للاستكمال
        [few] { $count } نقاط للاستكمال
        [many] { $count } نقطة للاستكمال
       *[other] { $count } نقطة للاستكمال
    }
