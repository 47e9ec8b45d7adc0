# تعليقات ملف ومستنداته.

notes-comments = التعليقات
notes-comments-means = لموظفي الامتثال والمدققين وحدهم؛ ولا تعلم بها أي جهة طالبة. ولا يُعدَّل تعليق أبدا: التصحيح تعليق مستقل ويبقى الاثنان.
notes-none = لا تعليقات بعد
notes-none-then = اكتب ما ينبغي أن يعرفه القارئ التالي لهذا الملف.
notes-about-handing_over = ملاحظة مع تسليم
notes-about-escalation = ملاحظة عن رفع
notes-corrects = يصحح التعليق
notes-corrected = صححه التعليق
notes-closed = محجوب عنك حتى تسجل رأيك في الاقتراح أو يُبت فيه.
notes-correct = تصحيح هذا التعليق
notes-correction = ما ينبغي أن يقوله
notes-correction-hint = يبقى النص السابق مقروءا ومعلَّما بأنه مصحح.
notes-correct-it = إضافة التصحيح
notes-comment = تعليق
notes-comment-hint = يُحفظ مع الملف حتى يُمحى الملف.
notes-add = إضافة التعليق
notes-documents = المستندات
notes-no-documents = لا مستندات مرفقة.
# same as English: value
notes-type-pdf = PDF
notes-type-png = صورة (PNG)
notes-type-jpeg = صورة (JPEG)
notes-type-tiff = صورة (TIFF)
notes-type-text = نص
notes-size = { $size } كيلوبايت
notes-from-requester = من الجهة الطالبة
# same as English: value
notes-digest = SHA-256
notes-attach = إرفاق مستند
notes-attach-hint = PDF أو PNG أو JPEG أو TIFF أو نص عادي، { $size } ميغابايت على الأكثر. يُفحص محتواه ويبقى مع الملف حتى يُمحى الملف.
notes-attach-it = إرفاق
notes-choose-file = اختر ملفا أولا.
notes-too-large = الملف أكبر مما يُقبل. أرسل نسخة أصغر أو الصفحات المهمة.
notes-wrong-type_not_taken = لا يُرفق إلا PDF وPNG وJPEG وTIFF والنص العادي. اطبع ما سواها في ملف PDF.
notes-wrong-empty = الملف فارغ.
notes-wrong-not_what_it_says = لا يُقرأ الملف كملف PDF ولا صورة ولا نص عادي. احفظه من جديد أو اطبعه في ملف PDF.
notes-wrong-encrypted = ملف PDF مشفر. أرفقه بلا كلمة مرور.
notes-wrong-active = في ملف PDF برامج أو ملفات أخرى أو إجراءات تبدأ شيئا أو ترسله. اطبعه في ملف PDF جديد وأرفقه.
notes-wrong-too_hard = يستغرق فحص ملف PDF وقتا أو ذاكرة أكثر مما ينبغي لمستند. اطبعه في ملف PDF جديد وأرفقه.
notes-wrong-busy = تُفحص الآن مستندات كثيرة. أرفقه من جديد بعد دقيقة.
done-notes-comment = أُضيف التعليق.
done-notes-document = أُرفق المستند.
notes-unnamed = مستند لا يطلع المدققون على اسمه ولا على محتواه
