# تقارير الملف ورسائله.

reports-lead = تقرير التنبيهات لأحدث تقييم في ملف. تدل أسماء الملفات على الملف والقارئ، لا على شخص أبدا.
reports-for-compliance = لموظفي الامتثال
reports-for-auditor = للمدققين
reports-for-requester = للجهة الطالبة
reports-says-compliance = التقييم كاملا مع اسم الشخص. لا يُسلَّم للجهة الطالبة أبدا.
reports-says-auditor = التقييم كاملا مع كل نتيجة، من دون اسم.
reports-says-requester = ما تُبلَّغ به الجهة الطالبة: المطلوب منها ولا شيء غيره.
reports-language = اللغة
# same as English: value
reports-format-pdf = PDF
# same as English: value
reports-format-xlsx = Excel
# same as English: value
reports-format-csv = CSV
# same as English: value
reports-format-markdown = Markdown
# same as English: value
reports-format-json = JSON
reports-code = رمز التحقق:
reports-page = التقرير في صفحة
reports-page-requester = الصفحة كما تراها الجهة الطالبة
reports-letters = الرسائل إلى الجهة الطالبة
reports-letter = رسالة بتاريخ { $on }
reports-letter-empty = لم تطلب شيئا وليس لها ملف
reports-no-letters = لم تُرسل أي رسالة. تُكتب الرسائل ضمن العمل.
reports-check = التحقق من تقرير
reports-check-says = ينتهي كل تقرير برمز تحقق. أدخله لمعرفة هل التقرير أصلي وأي تقييم يعرضه.
reports-genuine = أصلي: التقييم { $number } بتاريخ { $on } ({ $reader }).
reports-not-genuine = لا يحمل أي تقرير لهذا الملف هذا الرمز: فهو معدّل أو أُدخل خطأ أو يخص ملفا آخر.
reports-code-given = رمز التحقق
reports-check-button = تحقق
