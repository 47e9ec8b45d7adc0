# وحدات الوقائع والمعايير. `$number` عدد أو مدى.
# الواحد والاثنان بلفظهما؛ أما السالب فبرقمه، ولذلك لا تُختار صيغتاهما.

unit-activities =
    { $number ->
        [1] نشاط واحد
        [2] نشاطان
        [one] { $number } نشاط
        [two] { $number } نشاط
        [few] { $number } أنشطة
        [many] { $number } نشاطا
       *[other] { $number } نشاط
    }

unit-acts =
    { $number ->
        [1] فعل واحد
        [2] فعلان
        [one] { $number } فعل
        [two] { $number } فعل
        [few] { $number } أفعال
        [many] { $number } فعلا
       *[other] { $number } فعل
    }

unit-cases =
    { $number ->
        [1] قضية واحدة
        [2] قضيتان
        [one] { $number } قضية
        [two] { $number } قضية
        [few] { $number } قضايا
        [many] { $number } قضية
       *[other] { $number } قضية
    }

unit-categories =
    { $number ->
        [1] فئة واحدة
        [2] فئتان
        [one] { $number } فئة
        [two] { $number } فئة
        [few] { $number } فئات
        [many] { $number } فئة
       *[other] { $number } فئة
    }

unit-countries =
    { $number ->
        [1] بلد واحد
        [2] بلدان
        [one] { $number } بلد
        [two] { $number } بلد
        [few] { $number } بلدان
        [many] { $number } بلدا
       *[other] { $number } بلد
    }

unit-days =
    { $number ->
        [1] يوم واحد
        [2] يومان
        [one] { $number } يوم
        [two] { $number } يوم
        [few] { $number } أيام
        [many] { $number } يوما
       *[other] { $number } يوم
    }

unit-details =
    { $number ->
        [1] تفصيل واحد
        [2] تفصيلان
        [one] { $number } تفصيل
        [two] { $number } تفصيل
        [few] { $number } تفاصيل
        [many] { $number } تفصيلا
       *[other] { $number } تفصيل
    }

unit-documents =
    { $number ->
        [1] وثيقة واحدة
        [2] وثيقتان
        [one] { $number } وثيقة
        [two] { $number } وثيقة
        [few] { $number } وثائق
        [many] { $number } وثيقة
       *[other] { $number } وثيقة
    }

unit-elections =
    { $number ->
        [1] انتخاب واحد
        [2] انتخابان
        [one] { $number } انتخاب
        [two] { $number } انتخاب
        [few] { $number } انتخابات
        [many] { $number } انتخابا
       *[other] { $number } انتخاب
    }

unit-events =
    { $number ->
        [1] حدث واحد
        [2] حدثان
        [one] { $number } حدث
        [two] { $number } حدث
        [few] { $number } أحداث
        [many] { $number } حدثا
       *[other] { $number } حدث
    }

unit-fact_sets =
    { $number ->
        [1] مجموعة وقائع واحدة
        [2] مجموعتا وقائع
        [one] { $number } مجموعة وقائع
        [two] { $number } مجموعة وقائع
        [few] { $number } مجموعات وقائع
        [many] { $number } مجموعة وقائع
       *[other] { $number } مجموعة وقائع
    }

unit-facts =
    { $number ->
        [1] واقعة واحدة
        [2] واقعتان
        [one] { $number } واقعة
        [two] { $number } واقعة
        [few] { $number } وقائع
        [many] { $number } واقعة
       *[other] { $number } واقعة
    }

unit-measures =
    { $number ->
        [1] تدبير واحد
        [2] تدبيران
        [one] { $number } تدبير
        [two] { $number } تدبير
        [few] { $number } تدابير
        [many] { $number } تدبيرا
       *[other] { $number } تدبير
    }

unit-months =
    { $number ->
        [1] شهر واحد
        [2] شهران
        [one] { $number } شهر
        [two] { $number } شهر
        [few] { $number } أشهر
        [many] { $number } شهرا
       *[other] { $number } شهر
    }

unit-nationalities =
    { $number ->
        [1] جنسية واحدة
        [2] جنسيتان
        [one] { $number } جنسية
        [two] { $number } جنسية
        [few] { $number } جنسيات
        [many] { $number } جنسية
       *[other] { $number } جنسية
    }

unit-offences =
    { $number ->
        [1] جرم واحد
        [2] جرمان
        [one] { $number } جرم
        [two] { $number } جرم
        [few] { $number } جرائم
        [many] { $number } جرما
       *[other] { $number } جرم
    }

unit-offices =
    { $number ->
        [1] منصب واحد
        [2] منصبان
        [one] { $number } منصب
        [two] { $number } منصب
        [few] { $number } مناصب
        [many] { $number } منصبا
       *[other] { $number } منصب
    }

unit-orders =
    { $number ->
        [1] قرار واحد
        [2] قراران
        [one] { $number } قرار
        [two] { $number } قرار
        [few] { $number } قرارات
        [many] { $number } قرارا
       *[other] { $number } قرار
    }

unit-organisations =
    { $number ->
        [1] منظمة واحدة
        [2] منظمتان
        [one] { $number } منظمة
        [two] { $number } منظمة
        [few] { $number } منظمات
        [many] { $number } منظمة
       *[other] { $number } منظمة
    }

unit-percent =
    { $number ->
        [1] واحد في المائة
        [2] اثنان في المائة
        [one] { $number } في المائة
        [two] { $number } في المائة
        [few] { $number } في المائة
        [many] { $number } في المائة
       *[other] { $number } في المائة
    }

unit-persons =
    { $number ->
        [1] شخص واحد
        [2] شخصان
        [one] { $number } شخص
        [two] { $number } شخص
        [few] { $number } أشخاص
        [many] { $number } شخصا
       *[other] { $number } شخص
    }

unit-places =
    { $number ->
        [1] موضع واحد
        [2] موضعان
        [one] { $number } موضع
        [two] { $number } موضع
        [few] { $number } مواضع
        [many] { $number } موضعا
       *[other] { $number } موضع
    }

unit-points =
    { $number ->
        [1] نقطة واحدة
        [2] نقطتان
        [one] { $number } نقطة
        [two] { $number } نقطة
        [few] { $number } نقاط
        [many] { $number } نقطة
       *[other] { $number } نقطة
    }

unit-proceedings =
    { $number ->
        [1] إجراء واحد
        [2] إجراءان
        [one] { $number } إجراء
        [two] { $number } إجراء
        [few] { $number } إجراءات
        [many] { $number } إجراء
       *[other] { $number } إجراء
    }

unit-questions =
    { $number ->
        [1] سؤال واحد
        [2] سؤالان
        [one] { $number } سؤال
        [two] { $number } سؤال
        [few] { $number } أسئلة
        [many] { $number } سؤالا
       *[other] { $number } سؤال
    }

unit-records =
    { $number ->
        [1] قيد واحد
        [2] قيدان
        [one] { $number } قيد
        [two] { $number } قيد
        [few] { $number } قيود
        [many] { $number } قيدا
       *[other] { $number } قيد
    }

unit-requests =
    { $number ->
        [1] طلب واحد
        [2] طلبان
        [one] { $number } طلب
        [two] { $number } طلب
        [few] { $number } طلبات
        [many] { $number } طلبا
       *[other] { $number } طلب
    }

unit-sentences =
    { $number ->
        [1] جملة واحدة
        [2] جملتان
        [one] { $number } جملة
        [two] { $number } جملة
        [few] { $number } جمل
        [many] { $number } جملة
       *[other] { $number } جملة
    }

unit-statements =
    { $number ->
        [1] تصريح واحد
        [2] تصريحان
        [one] { $number } تصريح
        [two] { $number } تصريح
        [few] { $number } تصريحات
        [many] { $number } تصريحا
       *[other] { $number } تصريح
    }

unit-sums =
    { $number ->
        [1] مبلغ واحد
        [2] مبلغان
        [one] { $number } مبلغ
        [two] { $number } مبلغ
        [few] { $number } مبالغ
        [many] { $number } مبلغا
       *[other] { $number } مبلغ
    }

unit-terms =
    { $number ->
        [1] مصطلح واحد
        [2] مصطلحان
        [one] { $number } مصطلح
        [two] { $number } مصطلح
        [few] { $number } مصطلحات
        [many] { $number } مصطلحا
       *[other] { $number } مصطلح
    }

unit-treaties =
    { $number ->
        [1] معاهدة واحدة
        [2] معاهدتان
        [one] { $number } معاهدة
        [two] { $number } معاهدة
        [few] { $number } معاهدات
        [many] { $number } معاهدة
       *[other] { $number } معاهدة
    }

unit-warrants =
    { $number ->
        [1] مذكرة واحدة
        [2] مذكرتان
        [one] { $number } مذكرة
        [two] { $number } مذكرة
        [few] { $number } مذكرات
        [many] { $number } مذكرة
       *[other] { $number } مذكرة
    }

unit-years =
    { $number ->
        [1] سنة واحدة
        [2] سنتان
        [one] { $number } سنة
        [two] { $number } سنة
        [few] { $number } سنوات
        [many] { $number } سنة
       *[other] { $number } سنة
    }
