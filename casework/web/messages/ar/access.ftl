# كلمات عن الحسابات والمفاتيح تشترك فيها عدة صفحات.

access-active = ساري
access-waiting = لم يسجَّل بعد
access-locked = مقفل لبعض الوقت
access-expired = انتهت مدته
access-ended = منتهٍ
access-key = المفتاح
access-scopes = صالح لـ
access-scope-read = القراءة
access-scope-read-what = يقرأ ما يجوز للحساب قراءته
access-scope-write = التغيير
access-scope-write-what = يقدم ويغيّر
access-scope-judge = التقييم
access-scope-judge-what = يقيّم من دون حفظ ويقرأ القواعد
access-scope-accounts = الحسابات
access-scope-accounts-what = يدير الوحدات والحسابات والمفاتيح
access-until = صالح حتى
access-last-used = آخر استعمال
access-standing = الحالة
access-utc = كل الأوقات بالتوقيت العالمي المنسق.
access-new-key = إنشاء مفتاح
access-label = الغرض منه
access-label-hint = مثلا اسم البرنامج الذي يستعمله.
access-days = مدة الصلاحية
# $days: عدد الأيام.
access-days-of =
    { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوما
       *[other] { $days } يوم
    }
access-make-key = إنشاء المفتاح
access-key-made = المفتاح
access-key-of = مفتاح
access-shown-once = يُعرض الآن ولا يُعرض بعد ذلك أبدا. انسخه إلى حيث يلزم، لا إلى أي مكان آخر.
access-key-use = أرسله في رأس كل استدعاء:
access-noted = لقد نسخته
access-end-key = إنهاؤه
access-end-key-what = كل ما يستعمل هذا المفتاح يُرفض من الآن. لا يمكن إعادته؛ ويمكن إنشاء مفتاح جديد.
access-end-key-do = إنهاء المفتاح
done-key-ended = انتهى المفتاح.
