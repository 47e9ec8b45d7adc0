# كلمات تشترك فيها صفحات وحدة العمل كلها.

skip = إلى المحتوى
recommends-only = البوابة توصي فقط. القرار للأشخاص، ولا يمضي ما احتُجز إلا بموافقة شخصين.
nav-main = القائمة الرئيسية
nav-inbox = الوارد
nav-search = البحث
nav-figures = الأرقام
nav-mine = طلباتي
nav-rules = القواعد
nav-audit = سجل التدقيق
nav-admin = الإدارة
choose-language = اختيار اللغة
act-as-somebody-else = التصرف باسم شخص آخر
demo-banner = عرض بطلبات مختلقة على هذا الجهاز. لا شيء يغادره.
session-ends = تنتهي جلستك الساعة { $time } بالتوقيت العالمي المنسق. أرسل ما كتبته ثم سجّل الخروج وادخل من جديد.
own-account = حسابك
role-submitter = مقدم الطلبات
role-reviewer = مراجع
role-senior_reviewer = مراجع أول
role-auditor = مدقق
role-administrator = مدير النظام
role-ci = اختبار القواعد
refused-title = لم يتغير شيء
error-title = تعذر ذلك ({ $status })
to-start = إلى البداية

# الدخول.
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
login = اسم المستخدم
password = كلمة المرور
continue = متابعة
second-factor = العامل الثاني
code = الرمز
code-hint = ستة أرقام من برنامج المصادقة لديك، أو أحد رموز الاسترداد.
begin-again = البدء من جديد
sign-in-openid = الدخول بحساب مؤسستك
sign-in-first-time = أول مرة هنا؟
enrol = التسجيل بالسر الذي سلمه لك مدير النظام
