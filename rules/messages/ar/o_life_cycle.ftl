LC-RETAIN =
    .title = طُلب الاحتفاظ بالبيانات مدة تتجاوز الحد الأقصى
    .requester =
        مدة الاحتفاظ بالبيانات المطلوبة: { $retention_asked_months ->
            [range] { $retention_asked_months } من الأشهر
            [one] شهر واحد
            [two] شهران
            [few] { $retention_asked_months } أشهر
            [many] { $retention_asked_months } شهرا
           *[other] { $retention_asked_months } شهر
        }؛ وهي تتجاوز الحد الأقصى. يُرجى طلب مدة أقصر، أو عدم ذكر مدة.
    .compliance =
        مدة الاحتفاظ بالبيانات المطلوبة: { $retention_asked_months ->
            [range] { $retention_asked_months } من الأشهر
            [one] شهر واحد
            [two] شهران
            [few] { $retention_asked_months } أشهر
            [many] { $retention_asked_months } شهرا
           *[other] { $retention_asked_months } شهر
        }.
    .cure = خفض مدة الاحتفاظ بالبيانات إلى الحد الأقصى المنشور.
    .says = يُحتفظ بالبيانات إلى الحد الأقصى الذي حددته اللجنة التنفيذية، أو لمدة أقل.
    .limits =
        تُرفض المدة الأطول لا النشرة. وتقوم خمس سنوات مقام الحد الأقصى الساري منذ عام 2019، وهو غير
        معروف هنا (B).

LC-87-B =
    .title = أُرسلت الوثائق متأخرة حين عُثر على الشخص
    .compliance =
        أُرسلت وثائق بعد اليوم الذي كانت مستحقة فيه؛ عدد المرات: { $documents_sent_late_count ->
            [range] { $documents_sent_late_count } من المرات
            [one] مرة واحدة
            [two] مرتان
            [few] { $documents_sent_late_count } مرات
            [many] { $documents_sent_late_count } مرة
           *[other] { $documents_sent_late_count } مرة
        }.
    .cure = السؤال عما أخّرها، وعما إذا كان التسليم لا يزال مطلوبا.
    .says = حين يُعثر على الشخص، ترسل الجهة الطالبة ما يلزم ضمن المهل المحددة.
    .limits =
        اليوم الذي كانت الوثائق مستحقة فيه مصرح به أو موجود في الملف؛ ولا تُحتسب أي مهلة تعاهدية.

LC-87-B-NONE =
    .title = وثائق مستحقة لم تُرسل قط
    .compliance =
        عُثر على الشخص وطُلب التسليم، ولم تُرسل وثائق حان موعدها؛ عدد المرات:
        { $documents_overdue_count ->
            [range] { $documents_overdue_count } من المرات
            [one] مرة واحدة
            [two] مرتان
            [few] { $documents_overdue_count } مرات
            [many] { $documents_overdue_count } مرة
           *[other] { $documents_overdue_count } مرة
        }.
    .cure = السؤال عن الأسباب؛ وإذا لم تكن وجيهة، يُنظر في الإلغاء بموجب المادة 81(3)(د).
    .says =
        الجهة الطالبة التي كان الشخص في متناولها ولم ترسل شيئا في الموعد تبين أسبابا وجيهة، وإلا
        فتُلغى البيانات.
    .limits = الأسباب التي ذكرتها الجهة الطالبة يقدّرها شخص.
