# تنحية التنبيهات.

aside-means = التنبيه المنحّى يُعلَّم بذلك في القوائم والتقارير مدة من الزمن. ولا يغيّر أي نتيجة: لا يمضي ملف إلا بالإفراج عنه. ويعود قائما من تلقاء نفسه إذا انقضى يومه أو تغيّرت وقائعه أو قاعدته.
aside-none = لا تنبيه قائما
aside-none-why = ليس في أحدث تقييم تنبيه، أو نُحّيت كلها.
aside-which = أي تنبيه
aside-choose = اختر التنبيه الذي يُنحّى.
aside-reason-hint = لماذا لا حاجة إلى النظر فيه الآن. ويُحفظ مع الملف.
aside-until = حتى
aside-until-hint = آخر يوم يكون فيه منحّى.
aside-day = حدد يوما بعد اليوم ضمن المدة التي يجوز فيها تنحية تنبيه.
aside-set = تنحية
aside-now = المنحّاة الآن
aside-nothing = لا تنبيه منحّى.
aside-stand = إعادته قائما
aside-earlier = المنحّاة سابقا
aside-standing-aside = منحّى
aside-standing-withdrawn = عاد قائما؛ سحب شخص التنحية
aside-standing-expired = عاد قائما؛ انقضى يومه
aside-standing-found_otherwise = عاد قائما؛ وُجد بوقائع أخرى أو بنسخة أخرى من قاعدته
aside-standing-gone = لم يعد موجودا
done-aside-set = نُحّي التنبيه. أعده قائما أدناه للتراجع.
done-aside-stands = عاد التنبيه قائما.
