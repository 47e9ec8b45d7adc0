# الوارد.

inbox-title = الوارد
inbox-whose = قضايا مَن
inbox-tab-mine = عملي
inbox-tab-unit = وحدتي
inbox-tab-all = كل القضايا
# same as English: value
inbox-more-than = { $count }+
inbox-to-do =
    { $count ->
        [one] قضية للعمل عليها
        [two] قضيتان للعمل عليهما
        [few] قضايا للعمل عليها
        [many] قضية للعمل عليها
       *[other] قضية للعمل عليها
    }
inbox-views = العروض المحفوظة
inbox-filters-on = عوامل التصفية المفعّلة
inbox-take-away = إزالة هذا العامل
inbox-take-all-away = إزالة كل عوامل التصفية
inbox-filter = تصفية
inbox-filter-what = العاجل
inbox-filter-disposition = النتيجة
inbox-filter-state = الحالة
inbox-filter-family = فئة التنبيهات
inbox-filter-rule = القاعدة
inbox-filter-requester = الجهة الطالبة
inbox-filter-unit = الوحدة
inbox-filter-assignee = الشخص
inbox-filter-attention = تحتاج إلى نظر شخص
inbox-filter-overdue = انقضى الأجل
inbox-filter-age = مضى على استلامها على الأقل
inbox-filter-age-field = عدد الأيام التي مضت على استلامها على الأقل
inbox-filter-reference = رقم الملف
inbox-rule-hint = معرّفها، مثل ‎RPD-83-2-B-I
inbox-requester-hint = مثل ‎ncb:UY
inbox-reference-hint = رقم الجهة الطالبة كاملا
inbox-any = أي منها
inbox-nobody = لا أحد
inbox-show = عرض
inbox-keep-view = حفظ العروض أو تغييرها
inbox-view-name = اسم عرض جديد
inbox-view-hint = عوامل التصفية المفعّلة الآن، لك وحدك. لا تضع فيه أسماء أشخاص.
inbox-save-view = حفظ العرض
inbox-view-called = العرض { $number }
inbox-rename-view = تغيير الاسم
inbox-delete-view = حذف
inbox-undo = تراجع
done-view-saved = حُفظ العرض.
done-view-renamed = صار للعرض اسمه الجديد.
done-view-deleted = حُذف العرض. يمكن التراجع عن ذلك خلال يوم.
done-view-restored = أُعيد العرض.
inbox-order = كيف تُرتَّب القائمة
inbox-order-text = تظهر القضية في أول مجموعة تنتمي إليها من هذه المجموعات؛ وفي كل منها يأتي الأقدم أولا، ومن الآجال أقربها. أما ما خرج أو أُغلق فيأتي أخيرا، والأحدث أولا.
inbox-band-overdue = انقضى الأجل
inbox-band-attention = تحتاج إلى نظر شخص
inbox-band-due_soon = أجل خلال سبعة أيام
inbox-band-second_person = يُنتظر قرار شخص ثان
inbox-band-refusal = يوصى بالرفض
inbox-band-held = معلقة للمراجعة
inbox-band-waiting = في انتظار جواب
inbox-band-cleared = لا مانع أو أُفرج عنها
inbox-band-outside = في قائمة الإرسال أو محالة
inbox-band-closed = مغلقة
inbox-band-text-overdue = تأخر جواب أو إفراج مقترح أو تعليق للنفاذ
inbox-band-text-attention = حدث أمر لم يسوّه أحد، كرفعها إلى مراجع أول أو إيقافها عند الخروج
inbox-band-text-due_soon = يقترب أحد هذه الآجال
inbox-band-text-second_person = اقترح شخص الإفراج عنها
inbox-band-text-refusal = يقرر فيها شخص
inbox-band-text-held = ينظر فيها موظفو الامتثال
inbox-band-text-waiting = سُئلت الجهة الطالبة، أو لم يأت التقييم بعد
inbox-band-text-cleared = لا شيء يمنع إحالتها إلى المراجعة القانونية العادية
inbox-band-text-outside = بلغت قائمة الإرسال أو متلقيها
inbox-band-text-closed = مرفوضة أو مسحوبة أو مستردة أو انتهت مدة حفظها
inbox-none-filtered = لا قضية توافق عوامل التصفية هذه.
inbox-none-filtered-what = أزل أحد العوامل، أو ابحث في كل القضايا.
inbox-none-mine = لا قضية لديك.
inbox-none-mine-what = انظر في قضايا وحدتك، وحدد ما تتولاه وأسنده إلى نفسك.
inbox-none-unit = لا قضية لدى وحدتك.
inbox-none-unit-what = انظر في كل القضايا، وحدد ما يعود إلى وحدتك وأسنده إليها.
inbox-unopened = لا يمكن فتحه: مفتاح ناقص أو سطر تالف. أبلغ مسؤول النظام.
inbox-none-all = لم يُستلم أي طلب.
inbox-none-all-what = تصل الطلبات عبر الواجهة، أو من الجهات الطالبة التي تقدمها هنا.
inbox-give = إسناد القضايا
inbox-give-ticked = إسناد ما حُدِّد إلى
inbox-choose = اختر…
inbox-people = الأشخاص
inbox-units = الوحدات
inbox-assign = إسناد
inbox-tick-one = حدد قضية واحدة على الأقل.
inbox-choose-whom = اختر الشخص أو الوحدة التي تتلقى القضايا.
done-inbox-assigned = أُسندت القضايا.
inbox-not-assigned =
    { $count ->
        [one] لم تُسند قضية واحدة
        [two] لم تُسند قضيتان
        [few] لم تُسند { $count } قضايا
        [many] لم تُسند { $count } قضية
       *[other] لم تُسند { $count } قضية
    }
inbox-were-assigned =
    { $count ->
        [one] أُسندت قضية أخرى.
        [two] أُسندت قضيتان أخريان.
        [few] أُسندت { $count } قضايا أخرى.
        [many] أُسندت { $count } قضية أخرى.
       *[other] أُسندت { $count } قضية أخرى.
    }
inbox-pages = الصفحات
inbox-first = الصفحة الأولى
inbox-next = الصفحة التالية
inbox-caption = القضايا، والأعجل أولا
inbox-col-tick = تحديد
inbox-col-case = القضية
inbox-col-disposition = النتيجة
inbox-col-state = الحالة
inbox-col-flags = التنبيهات
inbox-col-deadline = الأجل
inbox-col-with = لدى
inbox-col-age = العمر
inbox-tick = تحديد { $reference }
inbox-no-reference = بلا رقم ملف ({ $id })
inbox-not-judged = لم تُقيَّم بعد
inbox-flags =
    { $count ->
        [one] تنبيه واحد
        [two] تنبيهان
        [few] { $count } تنبيهات
        [many] { $count } تنبيها
       *[other] { $count } تنبيه
    }
inbox-no-flags = لا شيء
inbox-no-deadline = بلا أجل
inbox-today = اليوم
inbox-in-days =
    { $days ->
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يوما
       *[other] بعد { $days } يوم
    }
inbox-late =
    { $days ->
        [one] متأخرة يوما واحدا
        [two] متأخرة يومين
        [few] متأخرة { $days } أيام
        [many] متأخرة { $days } يوما
       *[other] متأخرة { $days } يوم
    }
inbox-days =
    { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }

inbox-attention-recalled_at_door = استُردت عند الخروج
inbox-attention-stopped_at_door = أُوقفت عند الخروج
inbox-attention-judged_otherwise = تُقيَّم الآن خلاف ما سبق
inbox-attention-suspension_over = انتهى التعليق
inbox-attention-escalated = رُفعت إلى مراجع أول
inbox-attention-dismissal_proposed = اقتُرح استبعاد تطابق
inbox-attention-date_nears = يقترب تاريخ
inbox-attention-not_delivered = لم تُسلَّم
inbox-attention-forwarded_before_change = أُرسلت قبل تغيير
inbox-attention-not_judged = تعذر تقييمها
