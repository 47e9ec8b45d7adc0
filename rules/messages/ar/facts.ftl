# معاني الوقائع. نصها الإنكليزي في engine/facts/، وفوق كل نص ما تُرجم منه.

-from-title-only = غير معروف إذا لم يوحِ بذلك سوى كلمات العنوان.
-kind-not-coded = غير معروف إذا لم يكن نوع الفعل مرمَّزا.

## الطلب

# English: Acts listed.
fact-act_count = الأفعال المدرجة.

# English: Acts whose kind is coded.
fact-coded_act_count = الأفعال التي نوعها مرمَّز.

# English: The requester assures that extradition will be sought on arrest.
fact-extradition_assured = تضمن الجهة الطالبة أن التسليم سيُطلب عند التوقيف.

# English: The authority for extradition and the day of agreement with it are named.
fact-extradition_coordinated = السلطة المعنية بالتسليم ويوم الاتفاق معها مذكوران.

# English: Countries from which extradition will be sought.
fact-countries_sought_count = البلدان التي سيُطلب منها التسليم.

# English: Treaties or laws relied on.
fact-treaty_basis_count = المعاهدات أو القوانين المستنَد إليها.

# English: Assured that death is not imposed or carried out.
fact-death_penalty_assurance = ثمة ضمانة بعدم الحكم بالإعدام وعدم تنفيذه.

# English: The data were lawfully collected.
fact-lawful_collection = جُمعت البيانات بصورة مشروعة.

# English: The items on which the data rest are kept.
fact-supporting_file_kept = العناصر التي تستند إليها البيانات محفوظة.

# English: Documents that could support extradition.
fact-document_count = الوثائق التي قد تؤيد التسليم.

# English: The State of nationality or office was not consulted; not stated means not known to be
# so.
fact-home_state_not_consulted =
    لم تُستشر دولة الجنسية أو المنصب؛ وعدم الذكر يعني أنه لا يُعرف أن الأمر كذلك.

# English: A coup, regime change or unrest in the setting of the case is on file.
fact-upheaval_on_file = يوجد في الملف انقلاب أو تغيير نظام أو اضطرابات في سياق القضية.

# English: Kind of the upheaval.
fact-upheaval_kind = نوع الاضطراب السياسي.

# English: How the acts relate to it; `none` if nothing is on file.
fact-link_to_upheaval = صلة الأفعال بالاضطراب السياسي؛ ولا صلة إذا لم يوجد شيء في الملف.

# English: Private motive or gain is shown for acts in the upheaval.
fact-private_motive_in_upheaval = ثبت دافع أو كسب خاص لأفعال ارتُكبت في الاضطراب السياسي.

# English: Days between the upheaval and the charge (or, without its date, the request), either way.
fact-days_between_upheaval_and_charge =
    الأيام بين الاضطراب السياسي والتهمة (أو الطلب، إن لم يكن للتهمة تاريخ)، في أي من الاتجاهين.

# English: Days between the nearest election in which the person takes part and the request.
fact-days_between_election_and_request = الأيام بين أقرب انتخابات يشارك فيها الشخص والطلب.

# English: Elections on file in which the person may take part.
fact-election_count = الانتخابات الموجودة في الملف التي قد يشارك فيها الشخص.

# English: The acts were done in an armed conflict.
fact-acts_in_armed_conflict = ارتُكبت الأفعال في نزاع مسلح.

# English: The requester is a party to the conflict; not stated means not known to be.
fact-requester_is_belligerent = الجهة الطالبة طرف في النزاع؛ وعدم الذكر يعني أنه لا يُعرف أنها كذلك.

# English: A breach of the laws of war is pleaded; not stated means it is not.
fact-laws_of_war_breach_pleaded = يُدعى انتهاك قوانين الحرب؛ وعدم الذكر يعني أن الأمر ليس كذلك.

# English: The case plays a part in a dispute between States.
fact-interstate_dispute = للقضية دور في خلاف بين دول.

# English: The States are settling the act between themselves; not stated means not known to be.
fact-being_settled_between_states =
    تسوي الدول أمر الفعل فيما بينها؛ وعدم الذكر يعني أنه لا يُعرف أن الأمر كذلك.

# English: A corrective measure against the requesting NCB is in force.
fact-ncb_under_measures = ثمة تدبير تصحيحي سار بحق المكتب المركزي الوطني الطالب.

# English: Similar requests within seven days; nothing on file means none.
fact-similar_request_count =
    طلبات مشابهة في غضون سبعة أيام؛ وعدم وجود شيء في الملف يعني عدم وجود أي منها.

# English: Requests with nearly the same summary; nothing on file means none.
fact-near_duplicate_count =
    طلبات يكاد ملخصها يكون الملخص نفسه؛ وعدم وجود شيء في الملف يعني عدم وجود أي منها.

# English: How much of the summary stands in the recent one about another person that is most like
# it, names and digits left aside; nothing on file means none.
fact-greatest_summary_likeness =
    مقدار ما يرد من الملخص في أشبه الملخصات الحديثة به بشأن شخص آخر، بعد ترك الأسماء والأرقام جانبا؛
    وعدم وجود شيء في الملف يعني أنه لا يرد منه شيء.

# English: Share of the summary's sentences that stand in recent requests about others; nothing on
# file means none, and a summary without sentences has none.
fact-boilerplate_share =
    نسبة جمل الملخص التي ترد في طلبات حديثة بشأن آخرين؛ وعدم وجود شيء في الملف يعني أنه لا يرد منها
    شيء، والملخص الذي لا جمل فيه لا نسبة له.

# English: Similar requests about others were denied; nothing on file means none.
fact-similar_requests_denied =
    رُفضت طلبات مشابهة بشأن آخرين؛ وعدم وجود شيء في الملف يعني عدم رفض أي منها.

# English: A doubt on compliance is under review; nothing on file means none is.
fact-doubt_under_review =
    ثمة شك في التقيد قيد المراجعة؛ وعدم وجود شيء في الملف يعني عدم وجود أي شك قيد المراجعة.

# English: Public statements whose reliability nobody assessed.
fact-unassessed_external_facts = التصريحات العلنية التي لم يقدّر أحد موثوقيتها.

# English: Questions to the requester that stayed without a full answer.
fact-unanswered_question_count = الأسئلة الموجهة إلى الجهة الطالبة التي بقيت بلا جواب كامل.

# English: Number of offences.
fact-offence_count = عدد الجرائم.

# English: Number of separate sets of facts; unknown if several offences do not name theirs.
fact-fact_set_count = عدد مجموعات الوقائع المنفصلة؛ وغير معروف إذا لم تذكر عدة جرائم مجموعاتها.

# English: A conviction block is given.
fact-conviction_given = الجزء المتعلق بالإدانة مقدَّم.

# English: Deprivation of liberty imposed, in months; life and the like count as heavier than any
# term; a suspended sentence or a fine is 0.
fact-sentence_months =
    العقوبة السالبة للحرية المحكوم بها، بالأشهر؛ والسجن المؤبد وما شابهه يُحسب أشد من أي مدة؛
    والعقوبة الموقوف تنفيذها أو الغرامة تساوي 0.

# English: Months still to be served; 0 if the sentence is suspended.
fact-remaining_months = الأشهر المتبقية للتنفيذ؛ و0 إذا كان تنفيذ العقوبة موقوفا.

# English: Highest maximum penalty of any offence, never a sum; unknown if one is not stated.
fact-highest_maximum_penalty_months =
    أعلى عقوبة قصوى لأي جرم، لا مجموع العقوبات أبدا؛ وغير معروفة إذا لم تُذكر إحداها.

# English: Court or number, and date, of the judgment are given.
fact-judgment_identified = المحكمة أو الرقم، والتاريخ، مذكورة للحكم.

# English: The judgment is enforceable.
fact-judgment_final = الحكم قابل للتنفيذ.

# English: An appeal is pending; not stated means none is known.
fact-appeal_pending = ثمة طعن قيد النظر؛ وعدم الذكر يعني أنه لا يُعرف أي طعن.

# English: Day of the judgment.
fact-judgment_on = يوم الحكم.

# English: Last day on which the sentence can be enforced.
fact-enforcement_barred_after = آخر يوم يمكن فيه تنفيذ العقوبة.

# English: Judgment was given without the person; unknown if the block is missing.
fact-judged_in_absence = صدر الحكم في غياب الشخص؛ وغير معروف إذا كان الجزء المتعلق بالإدانة ناقصا.

# English: The person was diligently notified.
fact-notified_of_trial = أُبلغ الشخص بالمحاكمة على النحو الواجب.

# English: The person was defended by counsel of own choice.
fact-represented_at_trial = دافع عن الشخص محام من اختياره.

# English: Retrial or full appeal is open.
fact-retrial_open = سبيل إعادة المحاكمة أو الاستئناف الكامل مفتوح.

# English: Absence is due to own flight; not stated means not known to be.
fact-absence_by_own_flight =
    الغياب سببه فرار الشخص نفسه؛ وعدم الذكر يعني أنه لا يُعرف أن الأمر كذلك.

# English: A time limit for enforcement, or that there is none, is stated.
fact-enforcement_time_bar_stated = مدة تقادم التنفيذ، أو عدم وجودها، مذكورة.

# English: The requester explains why time does not run against enforcement.
fact-enforcement_time_bar_suspended = توضح الجهة الطالبة سبب عدم سريان تقادم التنفيذ.

# English: Day of the request.
fact-request_on = يوم الطلب.

# English: First act of any offence; unknown if one is not dated.
fact-first_act_on = أول فعل في أي جرم؛ وغير معروف إذا كان أحد الجرائم بلا تاريخ.

# English: Last act of any offence; unknown if one is not dated.
fact-last_act_on = آخر فعل في أي جرم؛ وغير معروف إذا كان أحد الجرائم بلا تاريخ.

# English: Days from the last act of any offence to the request; unknown if one is not dated.
fact-days_since_last_act =
    الأيام من آخر فعل في أي جرم إلى الطلب؛ وغير معروف إذا كان أحد الجرائم بلا تاريخ.

# English: Days from the departure to the charge; negative if the charge came first.
fact-days_from_departure_to_charge = الأيام من المغادرة إلى التهمة؛ وسالب إذا سبقت التهمة.

# English: First day of a candidacy or of opposition on file; unknown if no day is.
fact-candidacy_on = أول يوم لترشح أو معارضة موجود في الملف؛ وغير معروف إذا لم يوجد أي يوم.

# English: Days from the candidacy or opposition to the charge; negative if the charge came first.
fact-days_from_candidacy_to_charge = الأيام من الترشح أو المعارضة إلى التهمة؛ وسالب إذا سبقت التهمة.

# English: Days from the latest warrant to the request.
fact-days_from_warrant_to_request = الأيام من أحدث مذكرة إلى الطلب.

# English: First public criticism.
fact-first_public_criticism_on = أول انتقاد علني.

# English: Investigation opened.
fact-investigation_opened_on = فتح التحقيق.

# English: Day of the charge.
fact-charge_on = يوم التهمة.

# English: Day the person left the country.
fact-left_country_on = اليوم الذي غادر فيه الشخص البلد.

# English: Days from the first public criticism to the charge; negative if the charge came first.
fact-days_from_public_criticism_to_charge =
    الأيام من أول انتقاد علني إلى التهمة؛ وسالب إذا سبقت التهمة.

# English: Days from the first public criticism to the request.
fact-days_from_public_criticism_to_request = الأيام من أول انتقاد علني إلى الطلب.

# English: A date that must be past (birth, offence, warrant, judgment) lies after the request.
fact-a_date_lies_in_the_future =
    تاريخ يجب أن يكون ماضيا (ولادة أو جرم أو مذكرة أو حكم) يقع بعد الطلب.

# English: The birth or the judgment is dated after the request.
fact-birth_or_judgment_in_the_future = تاريخ الولادة أو الحكم يقع بعد الطلب.

# English: A birth, offence, warrant or judgment date is a day that software fills in by itself.
fact-filler_date_used = تاريخ ولادة أو جرم أو مذكرة أو حكم هو يوم تملؤه البرمجيات من تلقاء نفسها.

# English: A reviewer looked and knows of no legal route to extradition from any likely country; not
# stated means that nobody looked.
fact-no_treaty_known =
    بحث أحد المراجعين ولا يعرف أي سبيل قانوني إلى التسليم من أي بلد مرجح؛ وعدم الذكر يعني أن أحدا لم
    يبحث.

# English: Proceedings elsewhere on the same acts, as declared.
fact-parallel_proceedings_count = إجراءات في مكان آخر بشأن الأفعال نفسها، وفق ما أُعلن.

# English: Times the person was found and no extradition was then asked for.
fact-located_without_request_count = المرات التي عُثر فيها على الشخص ولم يُطلب تسليمه بعدها.

# English: Most days for which the person was known to be found while no extradition was asked for;
# unknown if that never was so, or if such a time is not dated.
fact-days_located_without_request =
    أكبر عدد من الأيام كان فيها من المعروف أنه عُثر على الشخص ولم يُطلب تسليمه؛ وغير معروف إذا لم
    يحدث ذلك قط أو كانت إحدى تلك المرات بلا تاريخ.

# English: The person was found where surrender is legally impossible.
fact-located_where_surrender_impossible = عُثر على الشخص حيث يستحيل التسليم قانونا.

# English: The requester says what changed since an earlier refusal.
fact-changes_since_stated = تذكر الجهة الطالبة ما تغير منذ رفض سابق.

# English: New facts named.
fact-new_fact_count = الوقائع الجديدة المذكورة.

# English: A new fact could have led to another result; false if none is named.
fact-new_facts_could_change_conclusion =
    كان يمكن لواقعة جديدة أن تؤدي إلى نتيجة أخرى؛ ولا، إذا لم تُذكر أي واقعة.

# English: Days from the discovery of the latest new fact to the request.
fact-days_since_latest_new_fact = الأيام من اكتشاف أحدث واقعة جديدة إلى الطلب.

# English: Uses of another channel about the same person.
fact-other_channel_event_count = استعمالات قناة أخرى بشأن الشخص نفسه.

# English: Own records hold a refusal, deletion or CCF decision and the requester declared none.
fact-adverse_history_undeclared =
    في السجلات الذاتية رفض أو حذف أو قرار للجنة الرقابة على المحفوظات، ولم تعلن الجهة الطالبة شيئا
    من ذلك.

# English: Own records hold a denial that was not on threshold, missing data or description alone,
# or a CCF decision against the data, and the requester declared no denial at all.
fact-denial_on_substance_undeclared =
    في السجلات الذاتية رفض لم يستند إلى العتبة أو البيانات الناقصة أو الوصف وحدها، أو قرار للجنة
    الرقابة على المحفوظات ضد البيانات، ولم تعلن الجهة الطالبة أي رفض على الإطلاق.

# English: Own records hold a refusal to surrender this person, neither on local nor on procedural
# grounds, and the requester declared no refusal.
fact-refused_extradition_undeclared =
    في السجلات الذاتية رفض لتسليم هذا الشخص، لأسباب ليست محلية ولا إجرائية، ولم تعلن الجهة الطالبة
    أي رفض.

# English: Custody orders of two States conflict.
fact-custody_orders_conflict = أوامر الحضانة الصادرة في دولتين متعارضة.

# English: Custody orders on the form.
fact-custody_order_count = قرارات الحضانة الواردة في الاستمارة.

# English: Both parents took part wherever a custody order was made.
fact-both_parents_took_part = شارك الوالدان كلاهما حيثما صدر أمر حضانة.

# English: Another State gave the person custody before the first warrant, or else the judgment;
# unknown if a day or whom the order favours is not stated.
fact-order_abroad_for_person_came_first =
    منحت دولة أخرى الشخص الحضانة قبل أول مذكرة، أو قبل الحكم إن لم توجد مذكرة؛ وغير معروف إذا لم
    يُذكر يوم أو لم يُذكر لصالح من صدر الأمر.

# English: Hague proceedings dealt with custody or return.
fact-hague_proceedings_dealt_with_custody = تناولت إجراءات لاهاي الحضانة أو الإعادة.

# English: There is a history of violence or protection orders.
fact-flight_from_violence = ثمة سوابق عنف أو أوامر حماية.

# English: A custody right was breached.
fact-custody_right_breached = أُخل بحق حضانة.

# English: Counsel was denied; nothing on file means not known to be.
fact-counsel_denied = حُرم الشخص من محام؛ وعدم وجود شيء في الملف يعني أنه لا يُعرف أن الأمر كذلك.

# English: Relatives are held as leverage; nothing on file means not known to be.
fact-relatives_held =
    أقارب محتجزون وسيلةً للضغط؛ وعدم وجود شيء في الملف يعني أنه لا يُعرف أن الأمر كذلك.

# English: Prosecuted on account of religion, race or origin; nothing on file means not known to be.
fact-prosecuted_for_identity =
    ملاحقة بسبب الدين أو العرق أو الأصل؛ وعدم وجود شيء في الملف يعني أنه لا يُعرف أن الأمر كذلك.

# English: Prosecuted for gender or orientation; nothing on file means not known to be.
fact-prosecuted_for_gender_or_orientation =
    ملاحقة بسبب النوع الاجتماعي أو الميل الجنسي؛ وعدم وجود شيء في الملف يعني أنه لا يُعرف أن الأمر
    كذلك.

# English: The sentence imposed is death; unknown if no sentence is stated.
fact-death_sentence_imposed = العقوبة المحكوم بها هي الإعدام؛ وغير معروف إذا لم تُذكر أي عقوبة.

# English: The sentence imposed is corporal; unknown if no sentence is stated.
fact-corporal_sentence_imposed = العقوبة المحكوم بها بدنية؛ وغير معروف إذا لم تُذكر أي عقوبة.

# English: The present family name is given.
fact-family_name_given = اسم العائلة الحالي مقدَّم.

# English: A forename is given.
fact-forename_given = اسم أول مقدَّم.

# English: The sex is given and not coded as unknown.
fact-sex_given = الجنس مقدَّم وليس مرمَّزا بأنه غير معروف.

# English: The date of birth is given, at least the year.
fact-birth_year_given = تاريخ الولادة مقدَّم، أو سنته على الأقل.

# English: A physical description is given: height, hair, eyes, build, marks or the like.
fact-physical_description_given =
    وصف جسدي مقدَّم: الطول أو الشعر أو العينان أو البنية أو العلامات أو ما شابه ذلك.

# English: Fingerprints or a DNA profile are given.
fact-biometrics_given = بصمات أصابع أو بيان بصمة وراثية (DNA) مقدَّمة.

# English: Data from an identity document are given.
fact-identity_document_given = بيانات من وثيقة هوية مقدَّمة.

# English: A photograph of good quality is given; unknown if its quality is not stated.
fact-good_photograph_given = صورة شمسية جيدة مقدَّمة؛ وغير معروف إذا لم تُذكر جودتها.

# English: Something beside the photograph: alias, a parent's name, description, DNA, fingerprints.
fact-additional_identifier_given =
    شيء إضافة إلى الصورة الشمسية: اسم مستعار أو اسم أحد الوالدين أو وصف أو بصمة وراثية (DNA) أو
    بصمات أصابع.

# English: Age on the day of the request, as an interval if the birth date is not exact.
fact-age_at_request_years = العمر يوم الطلب، في صورة مدى إذا لم يكن تاريخ الولادة دقيقا.

# English: Age at the first act of any offence, as an interval if a date is not exact.
fact-youngest_age_at_offence_years =
    العمر عند أول فعل في أي جرم، في صورة مدى إذا لم يكن أحد التواريخ دقيقا.

# English: The indication MINOR is set.
fact-minor_flag_set = الإشارة MINOR (قاصر) موضوعة.

# English: What national law says of minors in this case is stated.
fact-minor_conditions_stated = ما ينص عليه القانون الوطني بشأن القاصرين في هذه القضية مذكور.

# English: Least age of criminal responsibility that the requester states.
fact-stated_responsibility_age_years = أدنى سن للمسؤولية الجنائية تذكره الجهة الطالبة.

# English: The person is known to be dead; not stated means not known to be.
fact-person_is_dead = من المعروف أن الشخص متوفى؛ وعدم الذكر يعني أنه لا يُعرف أنه كذلك.

# English: There are signs that the person is a victim; not stated means none are known.
fact-signs_of_victimhood = ثمة دلائل على أن الشخص ضحية؛ وعدم الذكر يعني أنه لا تُعرف أي دلائل.

# English: Number of nationalities stated.
fact-nationality_count = عدد الجنسيات المذكورة.

# English: A caution is given without saying what it rests on.
fact-warning_without_basis = ورد تحذير من دون بيان ما يستند إليه.

# English: An identity document expires before it was issued.
fact-document_dates_contradict = تنتهي صلاحية وثيقة هوية قبل إصدارها.

# English: The date of birth is given to the day.
fact-birth_date_exact = تاريخ الولادة مقدَّم باليوم.

# English: The person is a national of a country likely to be visited; unknown without nationality.
fact-national_of_a_likely_country = الشخص من رعايا بلد يُرجح أن يزوره؛ وغير معروف من دون جنسية.

# English: The record names its source, or the requesting entity stands for it.
fact-source_of_record_stated = القيد يذكر مصدره، أو الجهة الطالبة تتحمل المسؤولية عنه.

# English: The record is linked to an event, by a link of its own or by the requester's file number.
fact-event_of_record_stated = القيد مرتبط بحدث، برابط خاص به أو برقم ملف الجهة الطالبة.

# English: Months for which the data are to be kept.
fact-retention_asked_months = الأشهر المطلوب الاحتفاظ بالبيانات خلالها.

# English: Times the person was found and the documents went out after the day they were due.
fact-documents_sent_late_count = المرات التي عُثر فيها على الشخص وأُرسلت الوثائق بعد يوم استحقاقها.

# English: Times the person was found, extradition was asked for, and the documents due by now were
# never sent.
fact-documents_overdue_count =
    المرات التي عُثر فيها على الشخص وطُلب تسليمه ولم تُرسل قط الوثائق المستحقة حتى الآن.

# English: A reviewer found that publication would prejudice interests of the Organization or its
# Members; not stated means not found.
fact-prejudice_to_interests =
    خلص أحد المراجعين إلى أن النشر يضر بمصالح المنظمة أو أعضائها؛ وعدم الذكر يعني أنه لم يُخلص إلى
    ذلك.

# English: A disagreement on compliance is open; not stated means none is known.
fact-compliance_disputed = ثمة خلاف قائم بشأن التقيد؛ وعدم الذكر يعني أنه لا يُعرف أي خلاف.

# English: Abuse or reprisals around a case before the CCF were reported; not stated means none
# were.
fact-ccf_reprisal_reported =
    أُبلغ عن تجاوزات أو أعمال انتقامية تتصل بقضية أمام لجنة الرقابة على المحفوظات؛ وعدم الذكر يعني
    أنه لم يُبلغ عن أي منها.

# English: Requests that were refused or called back, or whose data were deleted, and that may be
# about the same person or the same facts; nothing on file means none.
fact-matches_after_denial =
    طلبات رُفضت أو استُعيدت أو حُذفت بياناتها، وقد تتعلق بالشخص نفسه أو بالوقائع نفسها؛ وعدم وجود
    شيء في الملف يعني عدم وجود أي منها.

# English: Requests about likely the same person and the same facts, open, in force or withdrawn;
# nothing on file means none.
fact-duplicate_requests =
    طلبات يُرجح أنها بشأن الشخص نفسه والوقائع نفسها، قائمة أو سارية أو مسحوبة؛ وعدم وجود شيء في
    الملف يعني عدم وجود أي منها.

# English: There was more to compare this request with than could be compared.
fact-matching_incomplete = كان ما ينبغي أن يُقارَن به هذا الطلب أكثر مما أمكنت مقارنته.

# English: A summary of facts is given.
fact-summary_given = ملخص الوقائع مقدَّم.

# English: The working language of the summary is stated.
fact-summary_language_stated = لغة العمل المكتوب بها الملخص مذكورة.

# English: The person's part in the offence.
fact-own_role = دور الشخص في الجرم.

# English: The person's part is named or described.
fact-own_role_described = دور الشخص مسمى أو موصوف.

# English: What liability rests on.
fact-liability_basis = ما تستند إليه المسؤولية.

# English: A reader found a gap between facts and charges; not stated means none was found.
fact-facts_do_not_match_charges =
    وجد أحد القراء تفاوتا بين الوقائع والتهم؛ وعدم الذكر يعني أنه لم يوجد أي تفاوت.

# English: A reader found no link between facts and person; not stated means no gap was found.
fact-facts_do_not_link_person =
    لم يجد أحد القراء أي صلة بين الوقائع والشخص؛ وعدم الذكر يعني أنه لم توجد أي ثغرة.

# English: Intent or benefit is stated.
fact-intent_or_benefit_stated = القصد أو المنفعة مذكوران أو أحدهما.

# English: Gain of the person, or of another person or entity, is shown.
fact-personal_gain = ثبت كسب للشخص أو لشخص آخر أو كيان آخر.

# English: Sums of money named.
fact-amount_count = المبالغ المالية المذكورة.

# English: Other persons accused.
fact-co_accused_count = الأشخاص الآخرون المتهمون.

# English: One summary serves several persons; not stated means it does not.
fact-same_summary_for_several = ملخص واحد لعدة أشخاص؛ وعدم الذكر يعني أن الأمر ليس كذلك.

# English: Confessions are the only basis stated; unknown if no basis is stated.
fact-rests_on_confession_only =
    الاعترافات هي الأساس الوحيد المذكور؛ وغير معروف إذا لم يُذكر أي أساس.

# English: The account rests on a secret file; not stated means it does not.
fact-secret_file = يستند سرد الوقائع إلى ملف سري؛ وعدم الذكر يعني أن الأمر ليس كذلك.

# English: A private or commercial quarrel lies behind the charge; not stated means none is known.
fact-private_dispute = ثمة خلاف خاص أو تجاري وراء التهمة؛ وعدم الذكر يعني أنه لا يُعرف أي خلاف.

# English: The sum alleged is the sum claimed in a civil dispute; not stated means not known to be.
fact-sum_equals_civil_claim =
    المبلغ المدعى به هو المبلغ المطالب به في نزاع مدني؛ وعدم الذكر يعني أنه لا يُعرف أن الأمر كذلك.

# English: Deceit is part of the charge.
fact-fraud_element_pleaded = الخداع جزء من التهمة.

# English: Civil or arbitral cases on the same matter.
fact-civil_case_count = القضايا المدنية أو التحكيمية بشأن المسألة نفسها.

# English: The text has discriminatory terms or needless private details; not stated means no.
fact-discriminatory_wording = في النص عبارات تمييزية أو تفاصيل خاصة لا لزوم لها؛ وعدم الذكر يعني لا.

# English: Article 3 categories of the lexicon that are met in the account; unknown without any.
fact-sensitive_text_signals =
    فئات المعجم المتعلقة بالمادة 3 التي ترد في عرض الوقائع؛ وغير معروف إن لم يوجد عرض.

# English: Different terms in the account for conduct, offences or standing that Article 3 is about;
# elections, sanctions and terrorism left aside; none if there is no text.
fact-article_3_words =
    مصطلحات مختلفة في عرض الوقائع تدل على سلوك أو جرم أو صفة مما تعنى به المادة 3؛ مع ترك الانتخابات
    والعقوبات والإرهاب جانبا؛ ولا شيء إن لم يوجد نص.

# English: Different specific terms in the account that name State security, seizure of power,
# separatism, military duty or combat; unknown without any account.
fact-pure_offence_words =
    المصطلحات المحددة المختلفة في عرض الوقائع التي تسمي أمن الدولة أو الاستيلاء على السلطة أو النزعة
    الانفصالية أو الواجب العسكري أو القتال؛ وغير معروف إن لم يوجد عرض.

# English: Different usual or specific terms of ordinary-law or core crime in the account and in the
# titles of the charges; none if there is no text. That there is none is no finding.
fact-ordinary_crime_words =
    مصطلحات مختلفة، معتادة أو محددة، لجريمة عادية أو جريمة دولية أساسية في العرض وفي عناوين التهم؛
    ولا شيء إن لم يوجد نص. وعدم وجودها ليس استنتاجا.

# English: Different terms of debt, contract or shareholding in the account; none if there is no
# text.
fact-private_dispute_words = مصطلحات مختلفة عن دين أو عقد أو حصص في العرض؛ ولا شيء إن لم يوجد نص.

# English: Different terms of custody of a child in the account; none if there is no text.
fact-custody_words = مصطلحات مختلفة عن حضانة طفل في العرض؛ ولا شيء إن لم يوجد نص.

# English: Places in the account or the occupation at which words give the person a public office;
# none if there is no text. An office of somebody else, or of a company, is not meant.
fact-own_office_words =
    المواضع في العرض أو المهنة التي ينسب فيها النص إلى الشخص منصبا عاما؛ ولا شيء إن لم يوجد نص. ولا
    يُقصد منصب غيره أو منصب في شركة.

# English: Language in which the summary is written, as told from its words; unknown if it is short,
# mixed or not given.
fact-summary_language =
    اللغة المكتوب بها الملخص، كما يُستدل عليها من كلماته؛ وغير معروفة إذا كان قصيرا أو بعدة لغات أو
    غير مقدَّم.

# English: The summary is written in another language than the one stated for it; unknown if either
# cannot be told.
fact-summary_not_in_stated_language =
    الملخص مكتوب بلغة غير اللغة المذكورة له؛ وغير معروف إذا تعذرت معرفة أي منهما.

# English: Sentences of the summary with the person's name or a word such as "the accused"; unknown
# if it is not in a working language. Words are looked for, not understood.
fact-sentences_on_person =
    جمل الملخص التي فيها اسم الشخص أو كلمة مثل «المتهم»؛ وغير معروف إذا لم يكن بإحدى لغات العمل.
    ويجري البحث عن كلمات لا فهمها.

# English: Sentences of the summary that are about the person and have a word for an act; unknown if
# it is not in a working language. Who did the act is not understood.
fact-sentences_with_own_act =
    جمل الملخص التي تتحدث عن الشخص وفيها كلمة تدل على فعل؛ وغير معروف إذا لم يكن بإحدى لغات العمل.
    ولا يُفهم من ارتكب الفعل.

# English: Sentences of the summary that are about the person and have a word for an act, and a time
# or a place; unknown if it is not in a working language.
fact-sentences_with_dated_or_placed_act =
    جمل الملخص التي تتحدث عن الشخص وفيها كلمة تدل على فعل، وزمان أو مكان؛ وغير معروف إذا لم يكن
    بإحدى لغات العمل.

# English: Organisations named in the charge.
fact-organisation_count = المنظمات المسماة في التهمة.

# English: Public offices on file.
fact-public_role_count = المناصب العامة الموجودة في الملف.

# English: Family or close associate of a political figure; nothing on file means not known to be.
fact-tied_to_political_figure =
    قريب أو معاون مقرب لشخصية سياسية؛ وعدم وجود شيء في الملف يعني أنه لا يُعرف أن الأمر كذلك.

# English: Lawful public activities on file.
fact-protected_activity_count = الأنشطة العامة المشروعة الموجودة في الملف.

# English: Opposition, candidacy or its funding is on file.
fact-opposition_activity = توجد في الملف معارضة أو ترشح أو تمويل لهما.

# English: Journalism, activism, public criticism or the like is on file.
fact-critic_or_journalist = يوجد في الملف عمل صحفي أو نشاط نضالي أو انتقاد علني أو ما شابه ذلك.

# English: Work for a religious or ethnic minority or its association is on file.
fact-minority_leader_or_member = يوجد في الملف عمل لصالح أقلية دينية أو إثنية أو جمعيتها.

# English: Protection records on file.
fact-protection_record_count = قيود الحماية الموجودة في الملف.

# English: Asylum status was looked into, whatever the result; nothing on file means it was not.
fact-asylum_status_looked_into =
    نُظر في الوضع من حيث اللجوء، أيا كانت النتيجة؛ وعدم وجود شيء في الملف يعني أنه لم يُنظر فيه.

# English: The person is protected though nothing is on file; unknown while nobody looked into it.
fact-protection_missed = الشخص محمي وإن لم يوجد شيء في الملف؛ وغير معروف ما دام أحد لم ينظر في ذلك.

# English: The part described needs no presence: instigator, organiser, financier, or an act that
# the person ordered, planned or aided.
fact-part_from_afar_described =
    الدور الموصوف لا يتطلب حضورا: محرض أو منظم أو ممول، أو فعل أمر به الشخص أو خطط له أو أعان عليه.

# English: A document, a photograph or the issue of an identity document is dated after the request.
fact-item_dated_after_request = تاريخ وثيقة أو صورة شمسية أو إصدار وثيقة هوية لاحق للطلب.

# English: Whole years from the newest dated photograph to the request; unknown if none is dated.
fact-newest_photograph_age_years =
    السنوات الكاملة من أحدث صورة شمسية مؤرخة إلى الطلب؛ وغير معروف إذا لم تكن أي صورة مؤرخة.

# English: The summary names years as dates, and none of them is a year of an offence, act, warrant,
# judgment or birth in the fields; false if an offence is not dated, or if the years stand only in
# sentences on proceedings or standing, such as an investigation or custody.
fact-summary_years_contradict =
    يذكر الملخص سنوات على أنها تواريخ، وليست أي منها سنة جرم أو فعل أو مذكرة أو حكم أو ولادة في
    الحقول؛ ولا، إذا كان أحد الجرائم بلا تاريخ، أو إذا لم ترد السنوات إلا في جمل عن إجراءات أو وضع،
    كتحقيق أو حضانة.

# English: Every dated act lies before or after every offence; false if no act, or not every
# offence, is dated.
fact-acts_dated_outside_offences =
    كل فعل مؤرخ يقع قبل كل الجرائم أو بعدها؛ ولا، إذا لم يكن أي فعل مؤرخا أو لم تكن كل الجرائم
    مؤرخة.

# English: E-mail addresses, telephone and account numbers in the running text.
fact-private_details_in_text = عناوين البريد الإلكتروني وأرقام الهواتف والحسابات في النص المسترسل.

# English: Red Notice or wanted-person diffusion.
fact-request_type = نشرة حمراء أو تعميم بشأن شخص مطلوب.

# English: NCB or international entity.
fact-requester_type = مكتب مركزي وطني أو كيان دولي.

# English: The international entity has power to investigate and prosecute.
fact-requester_has_prosecution_powers = للكيان الدولي سلطة التحقيق والملاحقة.

# English: The requesting country is stated.
fact-requesting_country_stated = البلد الطالب مذكور.

# English: Kind of authority from which the case comes.
fact-source_authority = نوع السلطة الواردة منها القضية.

# English: What the person is to be found for.
fact-purpose = الغرض من العثور على الشخص.

# English: Wanted for prosecution or to serve a sentence; read from a conviction block if not
# stated.
fact-wanted_for = مطلوب للملاحقة أو لقضاء عقوبة؛ ويُقرأ من الجزء المتعلق بالإدانة إذا لم يُذكر.

# English: The stated kind (prosecution or sentence) is contradicted by the conviction block or by
# the basis of every warrant; a kind that is not stated is contradicted by nothing.
fact-wanted_kind_contradicted =
    النوع المذكور (ملاحقة أو عقوبة) يناقضه الجزء المتعلق بالإدانة أو أساس كل مذكرة؛ والنوع غير
    المذكور لا يناقضه شيء.

# English: Status of the person in the closed list of RPD 44(1).
fact-person_status = وضع الشخص في القائمة المغلقة الواردة في المادة 44(1) من نظام معالجة البيانات.

# English: Stage of the criminal proceedings.
fact-stage = مرحلة الإجراءات الجنائية.

# English: Amnesty, pardon or discharge was given.
fact-amnesty_or_pardon = مُنح عفو عام أو عفو خاص أو إعفاء.

# English: The person was cleared of the charges.
fact-cleared_of_charges = بُرِّئت ساحة الشخص من التهم.

# English: The requester says why the request is of interest internationally.
fact-interest_stated = تذكر الجهة الطالبة لماذا يهم الطلب على الصعيد الدولي.

# English: The requester says why the case is of particular importance (RPD 83(1)(b)).
fact-special_importance_stated =
    تذكر الجهة الطالبة لماذا للقضية أهمية خاصة (المادة 83(1)(b) من نظام معالجة البيانات).

# English: Countries that the person is likely to visit.
fact-likely_country_count = البلدان التي يُرجح أن يزورها الشخص.

# English: Every place named for the person is the requesting country itself.
fact-known_to_be_at_home_only = كل مكان مذكور للشخص هو البلد الطالب نفسه.

# English: The purpose is also stated in words.
fact-purpose_in_words = الغرض مذكور أيضا بالكلمات.

# English: NCBs that the requester would shut out.
fact-restricted_country_count = المكاتب المركزية الوطنية التي تريد الجهة الطالبة استبعادها.

# English: The confidentiality level is stated.
fact-confidentiality_stated = مستوى السرية مذكور.

# English: The source agrees to a public extract.
fact-public_extract_wanted = يوافق المصدر على مستخرج علني.

# English: A particularly sensitive item is given without justification.
fact-sensitive_data_unjustified = عنصر شديد الحساسية مقدَّم من دون تبرير.

# English: The diffusion went to its recipients already; not stated means that it did not.
fact-diffusion_already_sent = سبق إرسال التعميم إلى متلقيه؛ وعدم الذكر يعني أنه لم يُرسل.

# English: A diffusion says why it is not a notice.
fact-diffusion_reason_stated = يذكر التعميم لماذا ليس نشرة.

# English: All checks of RPD 76(2) are answered yes; unknown if the list or an answer is missing.
fact-pre_request_checks_made =
    أُجيب بنعم عن جميع عمليات التحقق الواردة في المادة 76(2) من نظام معالجة البيانات؛ وغير معروف إذا
    كانت القائمة ناقصة أو كان أحد الأجوبة ناقصا.

# English: A country likely to be visited, or a last known place, is given.
fact-whereabouts_hint_given = بلد يُرجح أن يزوره الشخص، أو آخر مكان معروف له، مقدَّم.

# English: Purpose, type of data, method and recipients of a public extract are stated.
fact-public_extract_terms_stated = غرض المستخرج العلني ونوع بياناته وطريقته ومتلقوه أمور مذكورة.

# English: Restrictive measures on file that are said to be breached.
fact-measure_count = التدابير التقييدية الموجودة في الملف التي يقال إنها خُرقت.

# English: Best way to extradition that the reference tables show to a country named for the person;
# unknown if the requester is no State or no other country is named. `not_found` says that the
# tables have none, not that there is none.
fact-extradition_route =
    أفضل سبيل إلى التسليم تُظهره الجداول المرجعية إلى بلد مذكور للشخص؛ وغير معروف إذا لم تكن الجهة
    الطالبة دولة أو لم يُذكر أي بلد آخر. و«لم يُعثر عليه» تفيد بأن الجداول لا تتضمن أي سبيل، لا بأنه
    لا يوجد سبيل.

# English: Countries from which extradition will be sought and to which the reference tables show no
# way that is in force; unknown if none is named or the requester is no State.
fact-sought_countries_without_route_found =
    البلدان التي سيُطلب منها التسليم ولا تُظهر الجداول المرجعية أي سبيل سار إليها؛ وغير معروف إذا لم
    يُذكر أي بلد أو لم تكن الجهة الطالبة دولة.

# English: Countries from which extradition will be sought and with which the reference tables show
# a treaty or designation that is suspended, ended or not yet in force, and none that is.
fact-sought_countries_with_ended_route =
    البلدان التي سيُطلب منها التسليم وتُظهر الجداول المرجعية معها معاهدة أو تعيينا موقوفا أو منتهيا
    أو لم يسر بعد، ولا تُظهر أي سبيل سار.

# English: The requester and a country named for the person are both bound by the UN Convention
# against Corruption; unknown if the reference tables cannot tell.
fact-linked_by_corruption_convention =
    الجهة الطالبة وبلد مذكور للشخص ملزمان كلاهما باتفاقية الأمم المتحدة لمكافحة الفساد؛ وغير معروف
    إذا لم تتح الجداول المرجعية معرفة ذلك.

# English: The requester and a country named for the person are both bound by the UN Convention on
# organised crime; unknown if the reference tables cannot tell.
fact-linked_by_organised_crime_convention =
    الجهة الطالبة وبلد مذكور للشخص ملزمان كلاهما باتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة؛
    وغير معروف إذا لم تتح الجداول المرجعية معرفة ذلك.

# English: The requester and a country named for the person are both bound by the UN Convention
# against Torture; unknown if the reference tables cannot tell.
fact-linked_by_torture_convention =
    الجهة الطالبة وبلد مذكور للشخص ملزمان كلاهما باتفاقية الأمم المتحدة لمناهضة التعذيب؛ وغير معروف
    إذا لم تتح الجداول المرجعية معرفة ذلك.

# English: The requesting State is bound by the Second Optional Protocol to the ICCPR; unknown if
# the reference tables cannot tell.
fact-requester_bound_to_abolition =
    الدولة الطالبة ملزمة بالبروتوكول الاختياري الثاني الملحق بالعهد الدولي الخاص بالحقوق المدنية
    والسياسية؛ وغير معروف إذا لم تتح الجداول المرجعية معرفة ذلك.

# English: Class of the requesting State in the reference table on the death penalty; says nothing
# of the case unless the request itself names death as the penalty.
fact-death_penalty_in_requesting_state =
    فئة الدولة الطالبة في الجدول المرجعي المتعلق بعقوبة الإعدام؛ ولا يدل على شيء بشأن القضية ما لم
    يذكر الطلب نفسه الإعدام عقوبةً.

# English: The requester's code stands for a body that had closed by the day of the request.
fact-requesting_body_closed = رمز الجهة الطالبة يدل على هيئة كانت قد أُغلقت بحلول يوم الطلب.

# English: Warrants listed.
fact-warrant_count = المذكرات المدرجة.

## كل جرم

# English: Treason, espionage, secrets, State security. Unknown if only the words of the title
# suggest it.
fact-about_state_security = الخيانة أو التجسس أو الأسرار أو أمن الدولة. { -from-title-only }

# English: Overthrow of or attack on the constitutional order. Unknown if only the words of the
# title suggest it.
fact-about_coup = الإطاحة بالنظام الدستوري أو الهجوم عليه. { -from-title-only }

# English: Words, images, publications: insult, defamation, propaganda. Unknown if only the words of
# the title suggest it.
fact-about_speech = أقوال أو صور أو منشورات: إهانة أو تشهير أو دعاية. { -from-title-only }

# English: Honour offences: defamation, insult of a person. Unknown if only the words of the title
# suggest it.
fact-about_honour = جرائم الشرف والاعتبار: التشهير أو إهانة شخص. { -from-title-only }

# English: Insult of an authority or its head. Unknown if only the words of the title suggest it.
fact-about_insult_of_authority = إهانة سلطة أو رئيسها. { -from-title-only }

# English: Hate speech or incitement to violence. Unknown if only the words of the title suggest it.
fact-about_hate_speech = خطاب كراهية أو تحريض على العنف. { -from-title-only }

# English: Gatherings: riot, unauthorised assembly. Unknown if only the words of the title suggest
# it.
fact-about_assembly = تجمعات: شغب أو تجمع غير مرخص به. { -from-title-only }

# English: Founding, joining or running a body. Unknown if only the words of the title suggest it.
fact-about_association = تأسيس هيئة أو الانضمام إليها أو إدارتها. { -from-title-only }

# English: Terrorism or extremism: acts, membership, financing. Unknown if only the words of the
# title suggest it.
fact-about_terrorism = الإرهاب أو التطرف: أفعال أو عضوية أو تمويل. { -from-title-only }

# English: Membership in or support of a body called terrorist. Unknown if only the words of the
# title suggest it.
fact-about_membership = العضوية في هيئة توصف بأنها إرهابية أو دعمها. { -from-title-only }

# English: Separatism or extremism without more. Unknown if only the words of the title suggest it.
fact-about_separatism = النزعة الانفصالية أو التطرف من دون شيء آخر. { -from-title-only }

# English: Desertion, refusal of service, discipline. Unknown if only the words of the title suggest
# it.
fact-about_military_duty = الفرار من الخدمة العسكرية أو رفضها أو الانضباط. { -from-title-only }

# English: Acts in an armed conflict. Unknown if only the words of the title suggest it.
fact-about_armed_conflict = أفعال في نزاع مسلح. { -from-title-only }

# English: Belief, worship, insult to religion. Unknown if only the words of the title suggest it.
fact-about_religion = معتقد أو عبادة أو إهانة دين. { -from-title-only }

# English: Leaving the country without permission. Unknown if only the words of the title suggest
# it.
fact-about_emigration = مغادرة البلد من دون إذن. { -from-title-only }

# English: Elections. Unknown if only the words of the title suggest it.
fact-about_election = الانتخابات. { -from-title-only }

# English: Sanctions, embargo, export control. Unknown if only the words of the title suggest it.
fact-about_sanctions_or_export = الجزاءات أو الحظر أو ضوابط التصدير. { -from-title-only }

# English: Genocide, crimes against humanity, war crimes. Unknown if only the words of the title
# suggest it.
fact-about_core_crime =
    الإبادة الجماعية أو الجرائم ضد الإنسانية أو جرائم الحرب. { -from-title-only }

# English: A cheque without funds. Unknown if only the words of the title suggest it.
fact-about_cheque = شيك من دون رصيد. { -from-title-only }

# English: Debt, contract, rent, wages. Unknown if only the words of the title suggest it.
fact-about_debt = دين أو عقد أو إيجار أو أجور. { -from-title-only }

# English: Custody of a child. Unknown if only the words of the title suggest it.
fact-about_custody = حضانة طفل. { -from-title-only }

# English: Family or private matters other than custody. Unknown if only the words of the title
# suggest it.
fact-about_family = شؤون عائلية أو خاصة غير الحضانة. { -from-title-only }

# English: Behavioural or cultural norms other than honour and drugs. Unknown if only the words of
# the title suggest it.
fact-about_norms = قواعد سلوكية أو ثقافية غير الشرف والمخدرات. { -from-title-only }

# English: Drugs for personal use. Unknown if only the words of the title suggest it.
fact-about_personal_drug_use = مخدرات للاستعمال الشخصي. { -from-title-only }

# English: Breach of administrative rules. Unknown if only the words of the title suggest it.
fact-about_regulation = مخالفة لقواعد إدارية. { -from-title-only }

# English: Taxes or customs. Unknown if only the words of the title suggest it.
fact-about_tax_or_customs = الضرائب أو الجمارك. { -from-title-only }

# English: Corruption or abuse of office. Unknown if only the words of the title suggest it.
fact-about_corruption = الفساد أو إساءة استعمال الوظيفة. { -from-title-only }

# English: Abuse of office, excess of official powers. Unknown if only the words of the title
# suggest it.
fact-about_abuse_of_office = إساءة استعمال الوظيفة أو تجاوز السلطات الرسمية. { -from-title-only }

# English: Gender or sexual orientation. Unknown if only the words of the title suggest it.
fact-about_gender_or_orientation = النوع الاجتماعي أو الميل الجنسي. { -from-title-only }

# English: An ordinary-law crime by its nature. Unknown if only the words of the title suggest it.
fact-about_ordinary_crime = جريمة من جرائم القانون العام بطبيعتها. { -from-title-only }

# English: What the offence is about can be told from tags, category, title or excluded acts.
fact-classified = يمكن معرفة موضوع الجرم من الوسوم أو الفئة أو العنوان أو الأفعال المستبعدة.

# English: Tags or an ICCS category were set, so the words of the title need not be relied on.
fact-coded_by_people = وُضعت وسوم أو فئة من تصنيف ICCS، فلا حاجة إلى الاعتماد على كلمات العنوان.

# English: Different terms in the title of the charge that name a matter of Article 3, whatever tags
# were set; elections left aside; none if there is no title.
fact-title_article_3_words =
    مصطلحات مختلفة في عنوان التهمة تسمي مسألة من مسائل المادة 3، أيا كانت الوسوم الموضوعة؛ مع ترك
    الانتخابات جانبا؛ ولا شيء إن لم يوجد عنوان.

# English: A reviewer put it in the first excluded category; not stated means not put there.
fact-declared_norms_matter =
    وضعه أحد المراجعين في الفئة المستبعدة الأولى؛ وعدم الذكر يعني أنه لم يوضع فيها.

# English: A reviewer put it in the second excluded category; not stated means not put there.
fact-declared_family_matter =
    وضعه أحد المراجعين في الفئة المستبعدة الثانية؛ وعدم الذكر يعني أنه لم يوضع فيها.

# English: A reviewer put it in the third excluded category; not stated means not put there.
fact-declared_administrative_matter =
    وضعه أحد المراجعين في الفئة المستبعدة الثالثة؛ وعدم الذكر يعني أنه لم يوضع فيها.

# English: A reviewer looked and found no excluded category.
fact-reviewed_as_not_excluded = بحثه أحد المراجعين ولم يجد أي فئة مستبعدة.

# English: It aims at facilitating a serious crime or is suspected of links to organised crime.
fact-serves_serious_or_organised_crime =
    يرمي إلى تيسير جريمة خطيرة أو يُشتبه في صلته بالجريمة المنظمة.

# English: Deceit is at issue on the facts alleged.
fact-deceit_shown = الخداع مطروح بحسب الوقائع المدعى بها.

# English: The cheque was given as security.
fact-security_cheque = قُدم الشيك على سبيل الضمان.

# English: Hardly any other State punishes the conduct; not stated means not known to be so.
fact-criminal_almost_nowhere_else =
    لا تكاد أي دولة أخرى تعاقب على السلوك؛ وعدم الذكر يعني أنه لا يُعرف أن الأمر كذلك.

# English: Highest deprivation of liberty in months; life, death and the like count as heavier than
# any term; a fine is 0; other or missing is unknown. Never summed over offences.
fact-maximum_penalty_months =
    أعلى عقوبة سالبة للحرية بالأشهر؛ والسجن المؤبد والإعدام وما شابههما تُحسب أشد من أي مدة؛
    والغرامة تساوي 0؛ وما عدا ذلك، أو عدم ذكر العقوبة، غير معروف. ولا تُجمع أبدا بين الجرائم.

# English: A maximum penalty is stated.
fact-penalty_stated = عقوبة قصوى مذكورة.

# English: Only a fine is provided for.
fact-fine_only = لا يُنص إلا على غرامة.

# English: The highest penalty stated is death.
fact-death_penalty_possible = أعلى عقوبة مذكورة هي الإعدام.

# English: The highest penalty stated is corporal.
fact-corporal_penalty_possible = أعلى عقوبة مذكورة بدنية.

# English: The charge is named.
fact-charge_named = التهمة مسماة.

# English: The provision that punishes it is cited.
fact-law_cited = النص الذي يعاقب عليه مستشهد به.

# English: The wording of the provision is given.
fact-law_quoted = نص الحكم القانوني مقدَّم.

# English: The time of the offence is given.
fact-offence_dated = زمان الجرم مذكور.

# English: The place of the offence is given.
fact-offence_placed = مكان الجرم مذكور.

# English: First act.
fact-offence_from = أول فعل.

# English: Last act; the first, if no other is given.
fact-offence_to = آخر فعل؛ أو الأول، إذا لم يُذكر غيره.

# English: It is a continuing offence; not stated means it is not.
fact-continuing_offence = هو جرم مستمر؛ وعدم الذكر يعني أنه ليس كذلك.

# English: Since when the penal provision has been law.
fact-law_in_force_from = منذ متى أصبح النص الجنائي قانونا.

# English: Last day on which prosecution is possible.
fact-prosecution_barred_after = آخر يوم تمكن فيه الملاحقة.

# English: A time limit, or that there is none, is stated.
fact-time_bar_stated = مدة تقادم، أو عدم وجودها، مذكورة.

# English: The requester explains why time does not run.
fact-time_bar_suspended = توضح الجهة الطالبة سبب عدم سريان التقادم.

# English: A warrant or judgment lists the offence; true if no warrant says which offences it
# covers, unknown if warrants list offences and this one has no id.
fact-covered_by_a_warrant =
    مذكرة أو حكم يدرج الجرم؛ ونعم، إذا لم تذكر أي مذكرة الجرائم التي تشملها؛ وغير معروف إذا أدرجت
    المذكرات جرائم ولم يكن لهذا الجرم معرّف.

# English: Birth date, for comparison with the offence.
fact-person_born = تاريخ الولادة، للمقارنة بالجرم.

# English: Day of the request, for comparison with the offence.
fact-request_made = يوم الطلب، للمقارنة بالجرم.

# English: Another offence rests on another set of facts; unknown if its set, or this one's, is not
# named and none is known to differ.
fact-others_rest_on_other_facts =
    يستند جرم آخر إلى مجموعة أخرى من الوقائع؛ وغير معروف إذا لم تُذكر مجموعته أو مجموعة هذا الجرم
    ولم يُعرف اختلاف أي منها.

# English: Throughout the offence the person was in another country or in custody, by what is on
# file; nothing on file means not known to have been, an offence without a date leaves it open.
fact-person_was_elsewhere =
    كان الشخص طوال الجرم في بلد آخر أو محتجزا، بحسب ما في الملف؛ وعدم وجود شيء في الملف يعني أنه لا
    يُعرف أنه كان كذلك، والجرم الذي لا تاريخ له يترك الأمر مفتوحا.

## كل فعل

# English: Violence against life, body or liberty. Unknown if the kind of act is not coded.
fact-grave_violence = عنف ضد الحياة أو سلامة الجسد أو الحرية. { -kind-not-coded }

# English: Any violence against persons or property. Unknown if the kind of act is not coded.
fact-violence = أي عنف ضد أشخاص أو ممتلكات. { -kind-not-coded }

# English: A crime whatever group it is done for. Unknown if the kind of act is not coded.
fact-crime_in_itself = جريمة أيا كانت الجماعة التي يُرتكب الفعل لصالحها. { -kind-not-coded }

# English: A crime of fraud, corruption or other gain. Unknown if the kind of act is not coded.
fact-crime_for_gain = جريمة احتيال أو فساد أو كسب آخر. { -kind-not-coded }

# English: Fraud, embezzlement, corruption, laundering, tax. Unknown if the kind of act is not
# coded.
fact-economic_crime = احتيال أو اختلاس أو فساد أو غسل أموال أو ضرائب. { -kind-not-coded }

# English: Work for an armed group (RoP 2024, 3.6 para 13). Unknown if the kind of act is not coded.
fact-group_activity = عمل لصالح جماعة مسلحة (RoP 2024، 3.6، الفقرة 13). { -kind-not-coded }

# English: Travel to join an armed group. Unknown if the kind of act is not coded.
fact-travels_to_join = سفر للالتحاق بجماعة مسلحة. { -kind-not-coded }

# English: Extermination or the like. Unknown if the kind of act is not coded.
fact-core_crime = إبادة أو ما شابهها. { -kind-not-coded }

# English: Belonging, rank, sympathy, with no act of harm. Unknown if the kind of act is not coded.
fact-bare_link = انتماء أو رتبة أو تعاطف من دون فعل ضار. { -kind-not-coded }

# English: Words, images, publications. Unknown if the kind of act is not coded.
fact-expression = أقوال أو صور أو منشورات. { -kind-not-coded }

# English: Hate speech or incitement to violence. Unknown if the kind of act is not coded.
fact-hate_or_incitement = خطاب كراهية أو تحريض على العنف. { -kind-not-coded }

# English: Taking part in or organising a gathering, without force. Unknown if the kind of act is
# not coded.
fact-gathering = المشاركة في تجمع أو تنظيمه من دون قوة. { -kind-not-coded }

# English: Founding, running or funding a lawful body. Unknown if the kind of act is not coded.
fact-association = تأسيس هيئة مشروعة أو إدارتها أو تمويلها. { -kind-not-coded }

# English: Practising or teaching a religion, or insulting one. Unknown if the kind of act is not
# coded.
fact-worship = ممارسة دين أو تعليمه أو إهانة دين. { -kind-not-coded }

# English: Secrets, constitutional order, agitation. Unknown if the kind of act is not coded.
fact-state_offence = أسرار أو نظام دستوري أو إثارة. { -kind-not-coded }

# English: A decision or order of office. Unknown if the kind of act is not coded.
fact-official_act = قرار أو أمر بحكم المنصب. { -kind-not-coded }

# English: Desertion, refusal of service. Unknown if the kind of act is not coded.
fact-military_duty_breach = الفرار من الخدمة العسكرية أو رفضها. { -kind-not-coded }

# English: An act of combat. Unknown if the kind of act is not coded.
fact-combat = عمل قتالي. { -kind-not-coded }

# English: Leaving the country without permission. Unknown if the kind of act is not coded.
fact-emigration = مغادرة البلد من دون إذن. { -kind-not-coded }

# English: Unlicensed export or transfer. Unknown if the kind of act is not coded.
fact-export_or_transfer = تصدير أو نقل من دون ترخيص. { -kind-not-coded }

# English: Crime against an election. Unknown if the kind of act is not coded.
fact-election_crime = جريمة ضد انتخابات. { -kind-not-coded }

# English: Debt, cheque, contract. Unknown if the kind of act is not coded.
fact-debt_or_contract_act = دين أو شيك أو عقد. { -kind-not-coded }

# English: Custody or relations. Unknown if the kind of act is not coded.
fact-family_matter = حضانة أو علاقات. { -kind-not-coded }

# English: A breach of administrative rules. Unknown if the kind of act is not coded.
fact-regulatory_matter = مخالفة لقواعد إدارية. { -kind-not-coded }

# English: Speech, meeting, association or worship as such. Unknown if the kind of act is not coded.
fact-protected_conduct = قول أو اجتماع أو انضمام إلى جمعية أو عبادة في حد ذاتها. { -kind-not-coded }

# English: The account does not say what was done. Unknown if the kind of act is not coded.
fact-unspecified_kind = لا يذكر سرد الوقائع ما الذي فُعل. { -kind-not-coded }

# English: The act is said to be the person's own: done, ordered, planned or aided. Acts of a group
# or mere presence are not; not stated is unknown.
fact-own_act =
    يقال إن الفعل صادر عن الشخص نفسه: ارتكبه أو أمر به أو خطط له أو أعان عليه. وليست أفعال جماعة أو
    مجرد الحضور كذلك؛ وعدم الذكر يعني غير معروف.

# English: The act is dated.
fact-act_dated = الفعل مؤرخ.

# English: The act is placed.
fact-act_placed = مكان الفعل مذكور.

# English: The means are stated.
fact-means_stated = الوسائل مذكورة.

# English: At whom or what the act was aimed.
fact-target = من استهدفه الفعل أو ما استهدفه.

# English: Gravest harm done or risked.
fact-harm = أشد ضرر وقع أو كان خطره قائما.

# English: In what capacity the act was done.
fact-capacity = الصفة التي ارتُكب بها الفعل.

# English: Who gained by it.
fact-benefit = من استفاد منه.

# English: Done for the group and within its activity.
fact-for_group = ارتُكب لصالح الجماعة وضمن نشاطها.

# English: A political motive is apparent.
fact-political_motive = ثمة دافع سياسي ظاهر.

## كل مذكرة

# English: Whether the warrant stands.
fact-warrant_status = ما إذا كانت المذكرة سارية.

# English: The warrant has a number or reference.
fact-warrant_numbered = للمذكرة رقم أو مرجع.

# English: The issuing authority is named.
fact-authority_named = السلطة المصدِرة مسماة.

# English: Kind of issuing authority.
fact-authority = نوع السلطة المصدِرة.

# English: The authority was found to lack the power; not stated means not found to.
fact-authority_lacks_power = خُلص إلى أن السلطة غير مختصة؛ وعدم الذكر يعني أنه لم يُخلص إلى ذلك.

# English: A judge can review the warrant.
fact-judicial_review_available = يمكن لقاض مراجعة المذكرة.

# English: The requester says why a military court has the case.
fact-military_court_explained = تذكر الجهة الطالبة سبب وجود القضية لدى محكمة عسكرية.

# English: A copy is attached; not stated means it is not.
fact-copy_attached = نسخة مرفقة؛ وعدم الذكر يعني أنها غير مرفقة.

# English: Day of issue.
fact-warrant_issued = يوم الإصدار.

# English: The day of issue is given.
fact-warrant_dated = يوم الإصدار مذكور.

# English: Day of expiry; unknown also if it has none.
fact-warrant_expires = يوم الانتهاء؛ وغير معروف أيضا إذا لم يكن لها يوم انتهاء.

# English: First act of the offences it covers, or of all offences if it does not say which.
fact-first_covered_act = أول فعل في الجرائم التي تشملها، أو في كل الجرائم إذا لم تذكر أيها تشمل.

# English: Day of the request, for comparison with the warrant.
fact-request_day = يوم الطلب، للمقارنة بالمذكرة.

# English: The warrant names an offence id that the request does not have.
fact-covers_an_unknown_offence = تذكر المذكرة معرّف جرم غير وارد في الطلب.

## كل منظمة

# English: Who lists a group of this name on the day of the request: UN Security Council (for
# terrorism or otherwise) or EU. `not_found` says that the lists carried here have no such name; a
# like name or a bare acronym is for a reader to compare. Unknown without a name.
fact-group_listing =
    من يدرج جماعة بهذا الاسم في يوم الطلب: مجلس الأمن التابع للأمم المتحدة (بسبب الإرهاب أو لسبب
    آخر) أو الاتحاد الأوروبي. و«لم يُعثر عليه» تفيد بأن القوائم المتوافرة هنا لا تتضمن هذا الاسم؛
    والاسم المشابه أو المختصر المجرد متروك لقارئ كي يقارنه. وغير معروف من دون اسم.

# English: Day of the earliest UN listing of a group of this very name; unknown if there is none or
# its list gives no day.
fact-group_listed_from =
    يوم أقدم إدراج لدى الأمم المتحدة لجماعة بهذا الاسم عينه؛ وغير معروف إذا لم يوجد إدراج أو لم تذكر
    قائمته يوما.

# English: The organisation is identified by name.
fact-organisation_named = المنظمة محددة باسمها.

# English: What it is.
fact-organisation_kind = ما هي.

# English: Who holds it to be terrorist.
fact-recognition = من يعتبرها إرهابية.

# English: Violent acts were claimed by it or officially attributed to it.
fact-violent_acts_claimed_or_attributed = أعلنت مسؤوليتها عن أفعال عنف أو نُسبت إليها رسميا.

# English: Relevant bodies describe it as peaceful; not stated means not known to be.
fact-described_as_peaceful = تصفها هيئات معنية بأنها سلمية؛ وعدم الذكر يعني أنه لا يُعرف أنها كذلك.

# English: It is said to be a branch of another body.
fact-said_to_be_branch = يقال إنها فرع لهيئة أخرى.

# English: The tie to the parent body is shown.
fact-branch_basis_shown = الصلة بالمنظمة الأم مبيَّنة.

# English: No judge can review the ban; not stated means not known to be so.
fact-ban_not_reviewable = لا يمكن لأي قاض مراجعة الحظر؛ وعدم الذكر يعني أنه لا يُعرف أن الأمر كذلك.

## كل منصب عام

# English: Rank of the office.
fact-office = رتبة المنصب.

# English: In office on the request date.
fact-in_office = يتولى المنصب في تاريخ الطلب.

# English: A role in the opposition; not stated means not known to be.
fact-opposition_role = دور في المعارضة؛ وعدم الذكر يعني أنه لا يُعرف أن الأمر كذلك.

# English: The office is of another State than the requesting one.
fact-office_of_another_state = المنصب في دولة غير الدولة الطالبة.

# English: Immunity may stand; not stated means no doubt was raised.
fact-immunity_may_stand = قد تكون الحصانة قائمة؛ وعدم الذكر يعني أنه لم يُثر أي شك.

## كل قيد حماية

# English: Status of the protection.
fact-protection_status = وضع الحماية.

# English: A member country confirmed the status.
fact-protection_confirmed = أكد بلد عضو الصفة.

# English: The requester is the country of feared persecution.
fact-against_requester = الجهة الطالبة هي البلد الذي يُخشى اضطهاده.

# English: The requester is the State that granted the protection.
fact-requester_protects = مقدم الطلب هو الدولة التي منحت الحماية.

# English: The grant was a political gesture towards the requester.
fact-granted_as_political_gesture = كان منح الحماية بادرة سياسية تجاه الجهة الطالبة.

# English: The protection is known to be no longer valid; not stated means it is taken to stand.
fact-protection_no_longer_valid =
    من المعروف أن الحماية لم تعد سارية؛ وعدم الذكر يعني أنها تُعتبر قائمة.

# English: Day of the claim.
fact-protection_claimed_on = يوم طلب الحماية.

# English: Day of the charge, for comparison with the claim.
fact-charged_on = يوم التهمة، للمقارنة بطلب الحماية.

## كل استنتاج بشأن حقوق الإنسان

# English: Kind of body.
fact-finding_body = نوع الهيئة.

# English: A competent body found it, not merely alleged (RoP 2024, 2.1 para 25).
fact-competent_finding = خلصت إليه هيئة مختصة، لا مجرد ادعاء (RoP 2024، 2.1، الفقرة 25).

# English: A competent national body found it (RoP 2024, 2.1 para 33(a)).
fact-competent_national_finding = خلصت إليه هيئة وطنية مختصة (RoP 2024، 2.1، الفقرة 33(a)).

# English: What it is about.
fact-finding_subject = موضوعه.

# English: Whom it concerns.
fact-finding_concerns = من يتعلق به.

# English: Judgment or charge rests on the tainted item.
fact-data_rest_on_it = يستند الحكم أو التهمة إلى العنصر المعيب.

# English: The State has remedied it.
fact-finding_remedied = صححت الدولة الأمر.

# English: Publication itself would do the harm; not stated means not known to.
fact-harm_by_publication = النشر ذاته هو ما يُلحق الضرر؛ وعدم الذكر يعني أنه لا يُعرف أن الأمر كذلك.

# English: Harm after arrest or surrender would be irreversible; not stated means not known to be.
fact-later_harm_irreversible =
    الضرر بعد التوقيف أو التسليم لا يمكن تداركه؛ وعدم الذكر يعني أنه لا يُعرف أن الأمر كذلك.

## كل موقف لمكتب آخر

# English: Protest, support, correction or doubt.
fact-position_kind = احتجاج أو تأييد أو تصحيح أو شك.

# English: Why the other State has an interest.
fact-position_relation = سبب اهتمام الدولة الأخرى بالأمر.

# English: The position is reasoned.
fact-position_reasoned = الموقف معلل.

# English: The matter is settled; not stated means it is open.
fact-position_resolved = سُويت المسألة؛ وعدم الذكر يعني أنها لم تُحسم.

## كل طلب سابق

# English: What became of the earlier request.
fact-earlier_result = ما آل إليه الطلب السابق.

# English: Why it was refused or deleted.
fact-earlier_reason = سبب رفضه أو حذفه.

# English: Channel of the earlier request.
fact-earlier_channel = قناة الطلب السابق.

# English: The earlier request was about the same facts.
fact-earlier_same_facts = كان الطلب السابق بشأن الوقائع نفسها.

# English: The requester itself declared the earlier request.
fact-earlier_declared = أعلنت الجهة الطالبة نفسها الطلب السابق.

# English: Days from the earlier result to this request.
fact-days_since_earlier_result = الأيام من النتيجة السابقة إلى هذا الطلب.

# English: Every warrant was issued after the earlier result; unknown if a day is missing.
fact-warrants_newer_than_earlier_result =
    صدرت كل المذكرات بعد النتيجة السابقة؛ وغير معروف إذا كان يوم ناقصا.

# English: Uses of another channel after the earlier result; uses without a day may be among them.
fact-other_channel_uses_after_result =
    استعمالات قناة أخرى بعد النتيجة السابقة؛ وقد يكون من بينها استعمالات بلا يوم.

## كل قرار للجنة الرقابة على المحفوظات

# English: Result of the application to the CCF.
fact-ccf_result = نتيجة الطلب المقدم إلى لجنة الرقابة على المحفوظات.

# English: The CCF later found the data on the same facts compliant; not on file means it did not.
fact-ccf_superseded =
    خلصت لجنة الرقابة على المحفوظات لاحقا إلى أن البيانات بشأن الوقائع نفسها متقيدة بالقواعد؛ وعدم
    وجود شيء في الملف يعني أنها لم تخلص إلى ذلك.

# English: The CCF decision is about the same facts.
fact-ccf_same_facts = قرار لجنة الرقابة على المحفوظات بشأن الوقائع نفسها.

## كل قرار تسليم

# English: Granted, refused, pending, or never requested.
fact-extradition_result = قُبل التسليم أو رُفض أو قيد النظر أو لم يُطلب قط.

# English: Ground of refusal.
fact-refusal_ground = سبب الرفض.

# English: The decision is about the same facts.
fact-extradition_same_facts = القرار بشأن الوقائع نفسها.

# English: An addendum records the refusal; not stated means none does.
fact-addendum_recorded = ثمة إضافة تسجل الرفض؛ وعدم الذكر يعني أنه لا توجد أي إضافة.

# English: The decision concerns a co-accused; not stated means it concerns this person.
fact-concerns_co_accused = القرار يخص شريكا متهما؛ وعدم الذكر يعني أنه يخص هذا الشخص.

# English: The requester itself declared this decision.
fact-extradition_declared = أعلنت الجهة الطالبة نفسها هذا القرار.

## كل حكم نهائي

# English: Kind of the final judgment.
fact-judgment_result = نوع الحكم النهائي.

# English: The judgment is about the same acts.
fact-judgment_same_acts = الحكم بشأن الأفعال نفسها.

# English: The judgment was given in the requesting State itself.
fact-judgment_of_requester = صدر الحكم في الدولة الطالبة نفسها.

## كل حصانة محتج بها

# English: Kind of immunity claimed.
fact-immunity_kind = نوع الحصانة المحتج بها.

# English: What a competent authority made of the claim; unknown if nothing is on file.
fact-immunity_finding =
    ما انتهت إليه سلطة مختصة بشأن الحصانة المحتج بها؛ وغير معروف إذا لم يوجد شيء في الملف.

# English: The immunity flows from another State than the requesting one.
fact-immunity_of_another_state = الحصانة مستمدة من دولة غير الدولة الطالبة.

## كل تدبير يقال إنه خُرق

# English: Basis of the measure.
fact-sanction_level = أساس التدبير.

# English: The measure is aligned with the international community's.
fact-measure_aligned = التدبير متوافق مع تدابير المجتمع الدولي.

# English: The measure is linked to a current conflict; not stated means not known to be.
fact-measure_linked_to_conflict = التدبير مرتبط بنزاع جار؛ وعدم الذكر يعني أنه لا يُعرف أنه كذلك.

# English: The goods are listed internationally as military or dual-use.
fact-goods_internationally_listed = السلع مدرجة دوليا على أنها عسكرية أو مزدوجة الاستعمال.

# English: The requesting authorities tie the case to a foreign State; not stated means they do not.
fact-case_tied_to_foreign_state =
    تربط السلطات الطالبة القضية بدولة أجنبية؛ وعدم الذكر يعني أنها لا تفعل ذلك.

# English: First day of the measure.
fact-measure_from = أول يوم للتدبير.

# English: Last day of the measure; unknown also while it goes on.
fact-measure_until = آخر يوم للتدبير؛ وغير معروف أيضا ما دام مستمرا.

# English: First act of any offence, for comparison with the measure; unknown if one is not dated.
fact-earliest_breach_on =
    أول فعل في أي جرم، للمقارنة بالتدبير؛ وغير معروف إذا كان أحد الجرائم بلا تاريخ.

# English: Last act of any offence, for comparison with the measure; unknown if one is not dated.
fact-latest_breach_on =
    آخر فعل في أي جرم، للمقارنة بالتدبير؛ وغير معروف إذا كان أحد الجرائم بلا تاريخ.

## ما ليس واقعة: عناصر معدودة، وقواعد أخرى، وعوامل موزونة

# English: Whether rule { $rule } fired.
quote-rule_fired = ما إذا كانت القاعدة { $rule } قد انطبقت.

# English: Sum of the predominance factors on this side.
quote-sum_of_factors = مجموع عوامل الغلبة في هذا الاتجاه.

# English: { $says } ({ $count } offence(s))
quote-of_offence = { $says } (الجرائم: { $count })

# English: { $says } ({ $count } act(s))
quote-of_act = { $says } (الأفعال: { $count })

# English: { $says } ({ $count } warrant(s))
quote-of_warrant = { $says } (المذكرات: { $count })

# English: { $says } ({ $count } organisation(s))
quote-of_organisation = { $says } (المنظمات: { $count })

# English: { $says } ({ $count } role(s))
quote-of_role = { $says } (المناصب العامة: { $count })

# English: { $says } ({ $count } protection(s))
quote-of_protection = { $says } (قيود الحماية: { $count })

# English: { $says } ({ $count } finding(s))
quote-of_finding = { $says } (الاستنتاجات بشأن حقوق الإنسان: { $count })

# English: { $says } ({ $count } position(s))
quote-of_position = { $says } (مواقف المكاتب الأخرى: { $count })

# English: { $says } ({ $count } previous request(s))
quote-of_previous_request = { $says } (الطلبات السابقة: { $count })

# English: { $says } ({ $count } ccf decision(s))
quote-of_ccf_decision = { $says } (قرارات لجنة الرقابة على المحفوظات: { $count })

# English: { $says } ({ $count } extradition(s))
quote-of_extradition = { $says } (قرارات التسليم: { $count })

# English: { $says } ({ $count } judgment(s))
quote-of_judgment = { $says } (الأحكام النهائية: { $count })

# English: { $says } ({ $count } immunity(s))
quote-of_immunity = { $says } (الحصانات المحتج بها: { $count })

# English: { $says } ({ $count } sanction(s))
quote-of_sanction = { $says } (التدابير: { $count })
