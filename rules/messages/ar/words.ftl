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

upheaval_kind =
    .attempted_coup = محاولة انقلاب
    .coup = انقلاب
    .regime_change = تغيير نظام
    .unrest = اضطرابات

link_to_upheaval =
    .direct = صلة مباشرة
    .none = لا صلة
    .partial_as_cover = صلة جزئية، بوصفه ذريعة

own_role =
    .accomplice = متواطئ
    .co_principal = فاعل مشارك
    .financier = ممول
    .instigator = محرض
    .organiser = منظم
    .other = دور آخر
    .principal = فاعل أصلي

request_type =
    .red_notice = نشرة حمراء
    .wanted_person_diffusion = تعميم بشأن شخص مطلوب

requester_type =
    .international_entity = كيان دولي
    .ncb = مكتب مركزي وطني

wanted_for =
    .prosecution = ملاحقة
    .sentence = قضاء عقوبة

stage =
    .appeal = استئناف
    .charged = توجيه التهمة
    .convicted = إدانة
    .inquiry = تحريات
    .investigation_with_warrant = تحقيق بموجب مذكرة
    .trial = محاكمة

extradition_route =
    .conditional = بشروط
    .designation = تعيين
    .not_found = لم يُعثر عليه
    .not_in_force = غير سار
    .treaty = معاهدة

target =
    .civilians = مدنيون
    .company = شركة
    .head_of_state = رئيس دولة
    .nobody = لا أحد
    .police_or_guard = شرطة أو حراس
    .private_person = شخص عادي
    .private_property = ممتلكات خاصة
    .religious_or_ethnic_group = جماعة دينية أو إثنية
    .soldiers = جنود
    .state_funds = أموال عامة
    .state_institution = مؤسسة من مؤسسات الدولة
    .state_official_in_role = مسؤول في الدولة بصفته هذه
    .state_property = ممتلكات الدولة
    .un_peacekeepers = حفظة السلام التابعون للأمم المتحدة
    .voters = ناخبون

harm =
    .death = وفاة
    .financial_loss = خسارة مالية
    .injury = إصابة
    .loss_of_liberty = فقدان الحرية
    .minor_injury = إصابة طفيفة
    .minor_property_damage = أضرار طفيفة في الممتلكات
    .none = لا ضرر
    .serious_injury = إصابة جسيمة
    .serious_property_damage = أضرار جسيمة في الممتلكات

capacity =
    .military = عسكرية
    .official_in_mandate = رسمية، ضمن الولاية
    .official_outside_mandate = رسمية، خارج الولاية
    .private = خاصة

benefit =
    .none = لا أحد
    .other_person_or_entity = شخص آخر أو كيان آخر
    .personal = الشخص نفسه

warrant_status =
    .expired = منتهية
    .lifted = مرفوعة
    .quashed = ملغاة
    .stayed = موقوفة
    .valid = سارية

group_listing =
    .eu = قائمة الاتحاد الأوروبي
    .like_a_listed_name = يشبه اسما مدرجا
    .not_found = لم يُعثر عليه
    .not_on_that_day = ليس في ذلك اليوم
    .un_other = قائمة الأمم المتحدة، لسبب غير الإرهاب
    .un_terrorism = قائمة الأمم المتحدة، بسبب الإرهاب

organisation_kind =
    .armed_group = جماعة مسلحة
    .company = شركة
    .criminal_group = جماعة إجرامية
    .minority_association = جمعية أقلية
    .movement = حركة
    .ngo = منظمة غير حكومية
    .other = نوع آخر
    .party = حزب سياسي
    .religious_body = هيئة دينية
    .union = نقابة

finding_body =
    .charter_body = هيئة للأمم المتحدة منشأة بموجب الميثاق
    .national_authority = سلطة وطنية
    .national_court = محكمة وطنية
    .ngo = منظمة غير حكومية
    .press = صحافة
    .regional_court = محكمة إقليمية
    .special_procedure = إجراء خاص للأمم المتحدة
    .treaty_body = هيئة منشأة بموجب معاهدة

position_relation =
    .nationality = جنسية الشخص
    .office = منصب الشخص
    .other = سبب آخر
    .residence = إقامة الشخص

ccf_result =
    .closed_by_withdrawal = أُغلق بالسحب
    .compliant = بيانات متقيدة بالقواعد
    .compliant_with_update = بيانات متقيدة بالقواعد مع تحديث
    .not_compliant = بيانات غير متقيدة بالقواعد
    .pending = قيد النظر

extradition_result =
    .granted = قُبل
    .not_requested = لم يُطلب
    .pending = قيد النظر
    .refused = رُفض

immunity_kind =
    .consular = قنصلية
    .diplomatic = دبلوماسية
    .head_of_state = حصانة رئيس دولة
    .international_organisation = حصانة منظمة دولية
    .official_acts = حصانة عن أعمال رسمية
    .other = نوع آخر
    .parliamentary = برلمانية
