# كلمات تنوب عن القيم. تعرضها `{ $fact }` في النصوص.

yes = نعم
no = لا
unknown = غير معروف
number-range = { $from } إلى { $to }
date-range = من { $from } إلى { $to }

# كلمات القوائم المغلقة: يحمل المدخل اسم الواقعة، وتحمل سماته كلماتها.

authority =
    .administrative = سلطة إدارية
    .court = محكمة
    .international_tribunal = محكمة دولية
    .military = سلطة عسكرية
    .military_court = محكمة عسكرية
    .other = سلطة من نوع آخر
    .police = سلطة شرطية
    .prosecutor = نيابة عامة
    .security_service = جهاز أمني
    .special_tribunal = محكمة خاصة
    .state_security_court = محكمة أمن الدولة

earlier_reason =
    .article_2 = المادة 2
    .article_3 = المادة 3
    .description = عدم كفاية الوصف
    .missing_data = بيانات ناقصة
    .ne_bis_in_idem = عدم جواز المحاكمة مرتين على الفعل نفسه
    .other = سبب آخر
    .refugee_policy = السياسة المتعلقة باللاجئين
    .threshold = عتبة العقوبة

earlier_result =
    .cancelled = ملغى
    .deleted = محذوف
    .pending = متروك معلقا
    .published = منشور
    .refused = مرفوض
    .withdrawn = مسحوب

finding_concerns =
    .country_in_general = البلد بوجه عام
    .persons_similarly_placed = أشخاص في وضع مماثل
    .same_case = القضية نفسها
    .this_person = هذا الشخص

finding_subject =
    .arbitrary_detention = الاحتجاز التعسفي
    .discrimination = التمييز
    .evidence_by_torture = أدلة منتزعة بالتعذيب
    .excessive_pre_trial_detention = الإفراط في الحبس الاحتياطي
    .fair_trial = محاكمة غير عادلة
    .freedom_of_expression = حرية التعبير
    .hostage_relatives = احتجاز أقارب وسيلةً للضغط
    .illegal_evidence = أدلة غير مشروعة
    .non_refoulement = عدم الإعادة القسرية
    .political_persecution = الاضطهاد السياسي
    .torture_risk = خطر التعذيب

judgment_result =
    .acquittal = تبرئة
    .conviction_not_served = إدانة لم تُنفَّذ عقوبتها
    .conviction_served = إدانة نُفِّذت عقوبتها
    .discontinued_without_judgment = وقف الدعوى من دون حكم
    .settlement_barring_action = تسوية تحول دون مواصلة الدعوى

liability_basis =
    .act = فعل
    .identity = الهوية
    .kinship = القرابة
    .membership = العضوية
    .office = المنصب

person_status =
    .charged = «متهم»
    .convicted = «مدان»
    .criminal_history = «صاحب سوابق جنائية»
    .deceased = «متوفى»
    .missing = «مفقود»
    .possible_threat = «تهديد محتمل»
    .suspect = «مشتبه فيه»
    .un_sanctions = «خاضع لجزاءات الأمم المتحدة»
    .unidentified_body = «جثة مجهولة الهوية»
    .unidentified_person = «شخص مجهول الهوية»
    .victim = «ضحية»
    .witness = «شاهد»

position_kind =
    .correction = تصحيح
    .doubt = شك
    .protest = احتجاج
    .support = بيان تأييد

protection_status =
    .asylum_pending = طلب لجوء قيد النظر
    .claimed = حماية محتج بها
    .denied = حماية مرفوضة
    .excluded_1f = استبعاد بموجب المادة 1 واو
    .humanitarian = حماية إنسانية
    .naturalised_ex_refugee = لاجئ سابق مُجنَّس
    .refugee = لاجئ
    .residence_only = حق الإقامة فقط
    .revoked = حماية ملغاة
    .subsidiary = حماية فرعية

purpose =
    .debt_recovery = تحصيل دين
    .deportation = الإبعاد
    .extradition = التسليم
    .location_only = تحديد المكان فقط
    .other = غرض آخر
    .pressure = الضغط
    .questioning = الاستجواب
    .service_of_papers = تبليغ أوراق قضائية
    .similar_lawful_action = إجراء قانوني مماثل
    .surrender = التقديم

refusal_ground =
    .deadline_missed = تفويت مهلة
    .discrimination = التمييز
    .dual_criminality = انتفاء ازدواجية التجريم
    .human_rights = حقوق الإنسان
    .insufficient_description = عدم كفاية الوصف
    .ne_bis_in_idem = عدم جواز المحاكمة مرتين على الفعل نفسه
    .other_procedural = سبب إجرائي آخر
    .own_national = كون الشخص من الرعايا
    .political = الطابع السياسي
    .refugee_status = صفة اللاجئ
    .time_bar = التقادم

sanction_level =
    .multilateral_treaty = معاهدة متعددة الأطراف
    .non_proliferation_arrangement = ترتيب لعدم الانتشار
    .regional = تدبير إقليمي
    .un_security_council = مجلس الأمن التابع للأمم المتحدة
    .unilateral = تدبير أحادي الجانب

source_authority =
    .administrative = سلطة إدارية
    .court = محكمة
    .international_tribunal = محكمة دولية
    .military = سلطة عسكرية
    .military_court = محكمة عسكرية
    .other = سلطة من نوع آخر
    .police = سلطة شرطية
    .prosecutor = نيابة عامة
    .security_service = جهاز أمني
    .special_tribunal = محكمة خاصة
    .state_security_court = محكمة أمن الدولة

office =
    .candidate = مرشح لمنصب
    .diplomat = دبلوماسي
    .head_of_government = رئيس حكومة
    .head_of_state = رئيس دولة
    .judge = قاض
    .local_politician = سياسي محلي
    .member_of_parliament = عضو برلمان
    .minister = وزير
    .party_leader = زعيم حزب
    .politician = سياسي
    .senior_officer = ضابط رفيع الرتبة
    .senior_official = مسؤول رفيع المستوى

immunity_finding =
    .denied = مرفوضة
    .not_examined = لم تُبحث
    .pending = قيد النظر
    .upheld = مُثبتة
    .waived = متنازل عنها

earlier_channel =
    .blue_notice = نشرة زرقاء
    .diffusion = تعميم
    .green_notice = نشرة خضراء
    .other = قناة أخرى
    .red_notice = نشرة حمراء
    .silver_notice = نشرة فضية
    .sltd = قيد وثيقة مفقودة أو مسروقة
    .yellow_notice = نشرة صفراء

recognition =
    .not_terrorist = لا تُعتبر إرهابية
    .partial = إدراج لدى بعض الجهات
    .source_only = اعتبارها إرهابية من المصدر وحده
    .universal = اعتراف عالمي

death_penalty_in_requesting_state =
    .abolitionist_all = ملغاة في جميع الجرائم
    .abolitionist_in_practice = ملغاة في الممارسة
    .abolitionist_ordinary = ملغاة في الجرائم العادية
    .retentionist = مُبقى عليها

summary_language =
    .ar = العربية
    .en = الإنكليزية
    .es = الإسبانية
    .fr = الفرنسية
    .other = لغة أخرى
