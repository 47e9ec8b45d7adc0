# التسلسل الزمني للشخص والقضية.

timeline-title = ترتيب التواريخ
timeline-desc =
    من { $from } إلى { $to }، الأحداث مرتبة بحسب التاريخ، وعددها: { $count }.
    وعدد ما يدخل منها في تسلسل يتناوله تنبيه أو عامل: { $marked }.
timeline-desc-stated = من { $from } إلى { $to }، الأحداث مرتبة بحسب التاريخ، وعددها: { $count }.
timeline-birth = الولادة
timeline-act = فعل
timeline-offence = جريمة
timeline-activity = نشاط عام
timeline-departure = مغادرة البلد
timeline-criticism = أول انتقاد علني
timeline-election = انتخابات
timeline-seizure = استيلاء على السلطة أو اضطرابات
timeline-asylum_claim = طلب لجوء أو حماية
timeline-asylum_decision = القرار بشأن الحماية
timeline-investigation = فتح التحقيق
timeline-charge = توجيه الاتهام
timeline-warrant = أمر القبض
timeline-judgment = الحكم
timeline-earlier_request = طلب سابق
timeline-earlier_result = مآل طلب سابق
timeline-ccf = قرار لجنة الرقابة
timeline-extradition = قرار بشأن التسليم
timeline-request = الطلب
timeline-date = التاريخ
timeline-event = الحدث
timeline-detail = تفصيل
timeline-sequence = التسلسل
timeline-sequences = حالات التسلسل التي أطلقت تنبيها
timeline-several = { $event } ({ $count })
timeline-earlier = قبل ذلك
