# الرسالة التي توجّه أسئلة إلى الجهة الطالبة.

letter-title = أسئلة بشأن طلب
letter-to = إلى المكتب المركزي الوطني أو الجهة: { $country }
letter-reference = مرجعنا
letter-your-reference = مرجعكم
letter-date = التاريخ
letter-due = آخر موعد للجواب
letter-standing-due = تُعتبر الأجوبة الواردة حتى
letter-salutation = الزملاء الأعزاء،
letter-opening =
    { $count ->
        [one] يخضع طلبكم لمراجعة قانونية (المادة 86 من نظام معالجة البيانات). ولا بد من الجواب عن سؤال واحد لكي تتواصل المراجعة.
        [two] يخضع طلبكم لمراجعة قانونية (المادة 86 من نظام معالجة البيانات). ولا بد من الجواب عن سؤالين لكي تتواصل المراجعة.
        [few] يخضع طلبكم لمراجعة قانونية (المادة 86 من نظام معالجة البيانات). ولا بد من الجواب عن { $count } أسئلة لكي تتواصل المراجعة.
        [many] يخضع طلبكم لمراجعة قانونية (المادة 86 من نظام معالجة البيانات). ولا بد من الجواب عن { $count } سؤالا لكي تتواصل المراجعة.
       *[other] يخضع طلبكم لمراجعة قانونية (المادة 86 من نظام معالجة البيانات). ولا بد من الجواب عن { $count } سؤال لكي تتواصل المراجعة.
    }
letter-standing-opening =
    { $count ->
        [one] يخضع كل طلب لمراجعة قانونية (المادة 86 من نظام معالجة البيانات). وتطرح القواعد سؤالا واحدا على أحدث نسخة من طلبكم.
        [two] يخضع كل طلب لمراجعة قانونية (المادة 86 من نظام معالجة البيانات). وتطرح القواعد سؤالين على أحدث نسخة من طلبكم.
        [few] يخضع كل طلب لمراجعة قانونية (المادة 86 من نظام معالجة البيانات). وتطرح القواعد { $count } أسئلة على أحدث نسخة من طلبكم.
        [many] يخضع كل طلب لمراجعة قانونية (المادة 86 من نظام معالجة البيانات). وتطرح القواعد { $count } سؤالا على أحدث نسخة من طلبكم.
       *[other] يخضع كل طلب لمراجعة قانونية (المادة 86 من نظام معالجة البيانات). وتطرح القواعد { $count } سؤال على أحدث نسخة من طلبكم.
    }
letter-question = السؤال { $number }
letter-provisions = الأحكام
letter-cure = ما من شأنه أن يحسم السؤال
letter-where = الموضع في طلبكم
letter-answer-by =
    يُرجى الجواب في موعد أقصاه { $date } مع ذكر مرجعنا ورقم كل سؤال. وما تعذّر الجواب عنه يُرجى بيانه
    وبيان السبب.
letter-standing-answer-by =
    تُؤخذ الأجوبة الواردة حتى { $date } في الاعتبار إن بقي سؤال مفتوحا. ويُرجى ذكر مرجعنا ورقم كل
    سؤال. وما تعذّر الجواب عنه يُرجى بيانه وبيان السبب.
letter-answer =
    يُرجى الجواب مع ذكر مرجعنا ورقم كل سؤال. وما تعذّر الجواب عنه يُرجى بيانه وبيان السبب.
letter-meanwhile = لا يُحال الطلب قبل ذلك. ولا تنبئ الأسئلة بما ستنتهي إليه المراجعة.
letter-standing-meanwhile = لا تنبئ الأسئلة بما تنتهي إليه المراجعة.
letter-closing = وتفضلوا بقبول فائق الاحترام

letter-cited = { $instrument }، { $place }
letter-cited-article = المادة { $place }
letter-cited-articles = المواد { $place }
letter-cited-further = { $citation }؛ { $place }
letter-cited-compare = قارن { $citation }
letter-instrument-CAT = اتفاقية مناهضة التعذيب
letter-instrument-CCF_PRACTICE = قرارات لجنة الرقابة على محفوظات الإنتربول
letter-instrument-CCF_STATUTE = النظام الأساسي للجنة الرقابة على محفوظات الإنتربول
letter-instrument-CHILD_POLICY_2022 = سياسة الأمانة العامة بشأن اختطاف أحد الوالدين للأطفال (2022)
letter-instrument-CONSTITUTION = القانون الأساسي للإنتربول
letter-instrument-CRC = اتفاقية حقوق الطفل
letter-instrument-ECE = الاتفاقية الأوروبية بشأن تسليم المجرمين
letter-instrument-GS_LIST_83 = قائمة الأمانة العامة للجرائم المستبعدة
letter-instrument-ICCPR = العهد الدولي الخاص بالحقوق المدنية والسياسية
letter-instrument-REFUGEE_CONVENTION = الاتفاقية الخاصة بوضع اللاجئين
letter-instrument-REFUGEE_POLICY = سياسة الإنتربول بشأن اللاجئين
letter-instrument-ROP = مجموعة الممارسات
letter-instrument-RPD = نظام معالجة البيانات
letter-instrument-UDHR = الإعلان العالمي لحقوق الإنسان
letter-instrument-UN_MODEL_TREATY = معاهدة الأمم المتحدة النموذجية لتسليم المجرمين
letter-place-comma = ،
letter-place-additional-protocol = البروتوكول الإضافي
letter-place-second-additional-protocol = البروتوكول الإضافي الثاني
letter-place-and = و
letter-place-case = الحالة
letter-place-chapter = الفصل
letter-place-excerpt-false-vat = مقتطف بشأن فواتير ضريبة القيمة المضافة المزورة
letter-place-first-category = الفئة الأولى
letter-place-first-condition = الشرط الأول
letter-place-first-dash = الشرطة الأولى
letter-place-first-sentence = الجملة الأولى
letter-place-last-sentence = الجملة الأخيرة
letter-place-public-loss = الإضرار بالأموال العامة دون كسب شخصي
letter-place-note = الحاشية
letter-place-operative-part = المنطوق
letter-place-other-cases = الحالات الأخرى
letter-place-paragraph = الفقرة
letter-place-paragraphs = الفقرات
letter-place-second-category = الفئة الثانية
letter-place-second-dash = الشرطة الثانية
letter-place-third-category = الفئة الثالثة
letter-place-unfunded-cheques = الشيكات دون رصيد
letter-place-working-copy = نسخة العمل
