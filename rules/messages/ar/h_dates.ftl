DT-01 =
    .title = وُلد الشخص بعد الفعل
    .requester =
        الولادة ({ $person_born }) لاحقة للفعل الأول ({ $offence_from }). يُرجى تصحيح أحدهما.
    .compliance = الولادة: { $person_born }؛ الفعل الأول: { $offence_from }.
    .cure = تصحيح التاريخ الخاطئ.

DT-02 =
    .title = أصغر سنا من أن يُعتبر مسؤولا
    .requester =
        عمر الشخص وقت الفعل الأول: { $youngest_age_at_offence_years ->
            [unknown] عدد غير معروف من السنوات
            [range] { $youngest_age_at_offence_years } سنة
            [one] سنة واحدة
            [two] سنتان
            [few] { $youngest_age_at_offence_years } سنوات
            [many] { $youngest_age_at_offence_years } سنة
           *[other] { $youngest_age_at_offence_years } سنة
        }. يُرجى ذكر سن المسؤولية الجنائية.
    .compliance = العمر وقت الفعل الأول: { $youngest_age_at_offence_years }.
    .cure = تصحيح التواريخ، أو الرفض إذا كان الشخص دون سن المسؤولية.

# of version 2
DT-03 =
    .title = ينتهي الجرم قبل أن يبدأ، أو بعد الطلب
    .requester =
        بداية الجرم: { $offence_from }؛ نهايته: { $offence_to }؛ الطلب: { $request_made }. يُرجى
        تصحيح التواريخ.
    .compliance = البداية: { $offence_from }؛ النهاية: { $offence_to }؛ الطلب: { $request_made }.
    .cure = تصحيح التواريخ.

DT-04 =
    .title = المذكرة أقدم من الفعل
    .requester =
        المذكرة ({ $warrant_issued }) أقدم من أول فعل تشمله ({ $first_covered_act }). يُرجى التصحيح
        أو الشرح.
    .compliance = المذكرة: { $warrant_issued }؛ أول فعل تشمله: { $first_covered_act }.
    .cure = تصحيح التواريخ، أو إرسال المذكرة العائدة إلى الأفعال.

DT-05 =
    .title = المذكرة أحدث من الطلب، أو تنتهي في يومه
    .requester =
        إصدار المذكرة: { $warrant_issued }؛ انتهاؤها: { $warrant_expires }؛ تقديم الطلب:
        { $request_day }. يُرجى تصحيح التواريخ أو تجديد المذكرة.
    .compliance =
        الإصدار: { $warrant_issued }؛ الانتهاء: { $warrant_expires }؛ الطلب: { $request_day }.
    .cure = تصحيح التواريخ أو إرسال مذكرة مجددة.

DT-06 =
    .title = الحكم أقدم من الفعل، أو أحدث من الطلب
    .requester =
        الحكم: { $judgment_on }؛ الفعل الأول: { $first_act_on }؛ الطلب: { $request_on }. يُرجى تصحيح
        التواريخ.
    .compliance = الحكم: { $judgment_on }؛ الفعل الأول: { $first_act_on }؛ الطلب: { $request_on }.
    .cure = تصحيح التواريخ.

DT-07 =
    .title = تنتهي مدة التقادم قبل انتهاء الفعل
    .requester =
        تنتهي مدة التقادم ({ $prosecution_barred_after }) قبل الجرم ({ $offence_to }). يُرجى تصحيح
        التواريخ.
    .compliance = نهاية المدة: { $prosecution_barred_after }؛ آخر فعل: { $offence_to }.
    .cure = تصحيح التاريخ.

DT-09 =
    .title = تاريخ حشو أو تاريخ مستقبلي
    .requester =
        أحد التواريخ في المستقبل، أو هو يوم تملؤه البرمجيات تلقائيا. يُرجى ذكر التاريخ الصحيح، أو
        السنة وحدها.
    .compliance =
        ولادة أو حكم بعد الطلب: { $birth_or_judgment_in_the_future }؛ تاريخ حشو:
        { $filler_date_used }.
    .cure = تصحيح التاريخ؛ وكتابة السنة وحدها إن لم يُعرف أكثر من ذلك.

DQ-TRANSL =
    .title = لم تُذكر لغة الملخص
    .requester = يُرجى ذكر لغة العمل التي كُتب بها الملخص.
    .compliance = لم تُذكر لغة الملخص.
    .cure = ذكر اللغة.

DT-02-STATED =
    .title = العمر دون سن المسؤولية التي تذكرها الجهة الطالبة
    .requester =
        عمر الشخص وقت الفعل الأول: { $youngest_age_at_offence_years ->
            [range] { $youngest_age_at_offence_years } سنة
            [one] سنة واحدة
            [two] سنتان
            [few] { $youngest_age_at_offence_years } سنوات
            [many] { $youngest_age_at_offence_years } سنة
           *[other] { $youngest_age_at_offence_years } سنة
        }؛ سن المسؤولية الجنائية المذكورة: { $stated_responsibility_age_years }. يُرجى تصحيح ما هو
        خاطئ.
    .compliance =
        العمر وقت الفعل الأول: { $youngest_age_at_offence_years }؛ سن المسؤولية المذكورة:
        { $stated_responsibility_age_years }.
    .cure = تصحيح التواريخ أو السن إن كانت خاطئة؛ وإلا فيُسحب الطلب.

DT-06-CHARGE =
    .title = تاريخ التهمة لا يقع بين الفعل والحكم
    .compliance = التهمة: { $charge_on }؛ الفعل الأول: { $first_act_on }؛ الحكم: { $judgment_on }.
    .cure = معرفة التاريخ الخاطئ، وسؤال الجهة الطالبة عنه إذا لزم الأمر.

DT-08 =
    .title = كان الشخص في مكان آخر وقت الجرم
    .compliance = بحسب ما في الملف، كان الشخص في بلد آخر أو كان محتجزا أثناء الجرم.
    .cure = السؤال عن الكيفية التي يقال إن الشخص شارك بها، أو تصحيح التواريخ أو الأماكن.

DT-10 =
    .title = تاريخ وثيقة أو صورة شمسية لاحق للطلب، أو الصورة الشمسية قديمة
    .requester = تاريخ وثيقة أو صورة شمسية لاحق للطلب، أو أحدث صورة شمسية قديمة.
    .compliance =
        مؤرخ بعد الطلب: { $item_dated_after_request }؛ عدد السنوات منذ أحدث صورة شمسية:
        { $newest_photograph_age_years }.
    .cure = تصحيح التاريخ، أو إرسال صورة شمسية أحدث إن وُجدت.

DQ-CONTRA =
    .title = لا تتفق التواريخ بين سرد الوقائع والحقول
    .requester =
        لا تطابق التواريخ الواردة في الملخص أو في قائمة الأفعال أيا من تواريخ الجرائم والمذكرات.
        يُرجى التصحيح أو الشرح.
    .compliance =
        سنوات الملخص لا تطابق أي تاريخ في الملف: { $summary_years_contradict }؛ الأفعال المؤرخة تقع
        خارج كل جرم: { $acts_dated_outside_offences }.
    .cure = تصحيح التاريخ الخاطئ، أو إرسال سرد الوقائع العائد إلى هذه التهم.

DQ-DUP =
    .title = طلب قائم بشأن الوقائع نفسها
    .compliance =
        طلب سابق بشأن الوقائع نفسها، مآله: { $earlier_result } (القناة: { $earlier_channel }).
    .cure = دمج الطلبين، أو سحب الأقدم منهما.

DQ-EXCESS =
    .title = بيانات اتصال أو حسابات في النص المسترسل
    .requester =
        يتضمن النص بيانات اتصال أو حسابات. يُرجى ترك ما لا يحتاج إليه سرد الوقائع.
    .compliance =
        عدد بيانات الاتصال أو الحسابات الواردة في النص المسترسل: { $private_details_in_text }.
    .cure = نقلها إلى الحقل المخصص لها، أو تركها إلا إذا كانت جزءا من الوقائع.
