# البحث عن القضايا.

search-title = البحث
search-for = معرّف القضية أو رقم الملف أو القاعدة أو اسم شخص
search-hint = الاسم بأي تهجئة أو كتابة؛ كلمتان منه، أو كلمة واحدة مع تاريخ الميلاد.
search-born = تاريخ الميلاد
search-born-hint = ‎1980-05-17 أو ما يُعرف منه
search-go = بحث
search-private = ما تبحث عنه لا يظهر في أي عنوان ولا في أي سجل تقني. ويُسجَّل في سجل التدقيق أنك بحثت.
search-what-for = قل عمَّ تبحث.
search-no-date = اكتب تاريخ الميلاد هكذا: 1980-05-17، أو 1980-05 أو 1980 إن لم يُعرف أكثر.
search-no-name = لا يمكن أن يكون هذا اسما؛ احذف ما ليس حرفا.
search-rule = القاعدة
search-rule-cases = القضايا التي فيها تنبيه من هذه القاعدة
search-by-id = بمعرّف القضية
search-by-reference = برقم الملف
search-by-name =
    { $count ->
        [one] قضية واحدة بالاسم
        [two] قضيتان بالاسم، والأشبه أولا
        [few] { $count } قضايا بالاسم، والأشبه أولا
        [many] { $count } قضية بالاسم، والأشبه أولا
       *[other] { $count } قضية بالاسم، والأشبه أولا
    }
search-cut = هناك المزيد. أضف كلمة أخرى من الاسم، أو تاريخ الميلاد.
search-one-word = الكلمة الواحدة لا تجد إلا من يُعرف بها وحدها. أضف كلمة أخرى من الاسم، أو تاريخ الميلاد.
search-nothing = لم يُعثر على شيء.
search-nothing-what = رقم الملف يجب أن يكون كاملا. والاسم يحتاج إلى كلمتين، أو كلمة مع تاريخ الميلاد؛ ولا يُعثر على القضايا الممحوة.
search-which-present_family_name = الاسم الحالي
search-which-family_name_at_birth = الاسم عند الولادة
search-which-forenames = الأسماء الأولى
search-which-name_original_script = الاسم بكتابته الأصلية
search-which-aliases = اسم مستعار
search-why-name_same = الاسم نفسه
search-why-name_spelled_otherwise = الاسم نفسه بتهجئة أخرى
search-why-name_nearly_same = الاسم نفسه تقريبا
search-why-name_in_other_order = الكلمات نفسها بترتيب آخر
search-why-name_in_part = أحد الاسمين وارد في الآخر
search-why-only_name_same = الكلمة الوحيدة هي نفسها
search-why-name_parts_contradict = بعض الكلمات متفقة وبعضها لا
search-why-birth_date_same = تاريخ الميلاد نفسه
search-why-birth_date_agrees_as_far_as_stated = تاريخ الميلاد متفق في ما ذُكر منه
search-why-birth_day_and_month_swapped = يوم الميلاد وشهره متبادلان
search-why-birth_date_one_digit_off = تاريخ الميلاد يختلف برقم واحد
search-why-birth_date_contradicts = تاريخ ميلاد آخر
