# أسماء حقول الطلب. نصها الإنكليزي هو الوصف الوارد في المخطط.

## Submission

# English: Version of this schema.
field-Submission-schema_version = إصدار هذا المخطط

# English: Header.
field-Submission-request = الترويسة

# English: The person.
field-Submission-subject = الشخص

# English: The facts.
field-Submission-facts = الوقائع

# English: The offences.
field-Submission-offences = الجرائم

# English: The warrants.
field-Submission-warrants = مذكرات التوقيف

# English: The proceedings.
field-Submission-case = الإجراءات القضائية

# English: Only if wanted to serve a sentence.
field-Submission-conviction = فقط إذا كان الشخص مطلوبا لتنفيذ عقوبة

# English: Organisations named in the charge.
field-Submission-organisations = المنظمات المذكورة في التهمة

# English: Assurances.
field-Submission-assurances = الضمانات

# English: Documents.
field-Submission-documents = المستندات

# English: Custody matters.
field-Submission-family = مسائل الحضانة

# English: Earlier events.
field-Submission-history = أحداث سابقة

# English: Publication.
field-Submission-publication = النشر

# English: Recording conditions.
field-Submission-record = شروط التسجيل

# English: Sensitive data.
field-Submission-sensitive_data = بيانات حساسة

# English: Only for a diffusion.
field-Submission-diffusion = للتعميم فقط

# English: What reviewers added; never sent by a requester.
field-Submission-annotations = ما أضافه المراجعون؛ لا ترسله الجهة الطالبة أبدا

## Header

# English: Red Notice or wanted-person diffusion.
field-Header-type = نشرة حمراء أو تعميم بشأن شخص مطلوب

# English: Who asks.
field-Header-requesting_entity = الجهة الطالبة

# English: The requester's file number.
field-Header-ncb_reference = رقم ملف الجهة الطالبة

# English: Authority behind the case.
field-Header-source_authority = السلطة التي تقف وراء القضية

# English: Purpose.
field-Header-purpose = الغرض

# English: Purpose in words.
field-Header-purpose_text = الغرض بالكلمات

# English: Prosecution or sentence.
field-Header-wanted_status = ملاحقة أو تنفيذ عقوبة

# English: Why the request is of interest for international police co-operation.
field-Header-international_interest_text = سبب أهمية الطلب للتعاون الشرطي الدولي

# English: Why it is of particular importance though a criterion is not met.
field-Header-special_importance_justification = سبب أهميته الخاصة رغم عدم استيفاء معيار

# English: Urgency; it never skips review.
field-Header-urgency = درجة الاستعجال؛ لا تعفي من المراجعة أبدا

# English: Day of submission; set on receipt if absent.
field-Header-submitted_on = يوم التقديم؛ يُحدَّد عند التسلُّم إذا لم يُذكر

# English: What changed since an earlier refusal.
field-Header-changes_since = ما تغير منذ رفض سابق

# English: New facts since then.
field-Header-new_facts = وقائع جديدة منذ ذلك الحين

## RequestingEntity

# English: NCB or international entity.
field-RequestingEntity-type = مكتب مركزي وطني أو كيان دولي

# English: Requesting country; none for tribunals.
field-RequestingEntity-country = البلد الطالب؛ لا يُذكر للمحاكم

# English: Name.
field-RequestingEntity-name = الاسم

# English: Entities: power to investigate and prosecute.
field-RequestingEntity-has_prosecution_powers = الكيانات: صلاحية التحقيق والملاحقة

## SourceAuthority

# English: Name.
field-SourceAuthority-name = الاسم

# English: Kind.
field-SourceAuthority-type = نوع السلطة

## NewFact

# English: What is new.
field-NewFact-text = ما هو الجديد

# English: When it was found.
field-NewFact-discovered_on = تاريخ اكتشافها

# English: Whether it could have led to another result.
field-NewFact-could_change_conclusion = هل كان من شأنها أن تؤدي إلى نتيجة أخرى؟

## Subject

# English: Present family name, Latin script.
field-Subject-present_family_name = اسم العائلة الحالي، بالأحرف اللاتينية

# English: Family name at birth.
field-Subject-family_name_at_birth = اسم العائلة عند الولادة

# English: Forename or forenames.
field-Subject-forenames = الاسم الشخصي أو الأسماء الشخصية

# English: Full name in its own script.
field-Subject-name_original_script = الاسم الكامل بكتابته الأصلية

# English: Other names.
field-Subject-aliases = أسماء أخرى

# English: Sex.
field-Subject-sex = الجنس

# English: Birth date, at least the year.
field-Subject-date_of_birth = تاريخ الولادة، السنة على الأقل

# English: Place of birth.
field-Subject-place_of_birth = مكان الولادة

# English: Country of birth.
field-Subject-country_of_birth = بلد الولادة

# English: Nationalities.
field-Subject-nationalities = الجنسيات

# English: Countries of residence.
field-Subject-residence = بلدان الإقامة

# English: Father's name.
field-Subject-father = اسم الأب

# English: Mother's name.
field-Subject-mother = اسم الأم

# English: Passports and identity cards.
field-Subject-identity_documents = جوازات السفر وبطاقات الهوية

# English: Occupation.
field-Subject-occupation = المهنة

# English: Languages spoken.
field-Subject-languages_spoken = اللغات التي يتكلمها

# English: Marital status.
field-Subject-marital_status = الحالة الاجتماعية

# English: Physical description.
field-Subject-physical = الأوصاف

# English: Scars, tattoos, other marks.
field-Subject-distinguishing_marks = ندوب ووشوم وعلامات فارقة أخرى

# English: Photographs.
field-Subject-photographs = صور شمسية

# English: File reference of fingerprints.
field-Subject-fingerprints = مرجع ملف بصمات الأصابع

# English: File reference of a DNA profile.
field-Subject-dna_profile = مرجع ملف البصمة الوراثية

# English: Countries the person is likely to visit.
field-Subject-likely_countries = البلدان التي يُرجَّح أن يتوجه إليها الشخص

# English: Last place known, with date.
field-Subject-last_known_location = آخر مكان معروف، مع التاريخ

# English: Cautions.
field-Subject-warnings = تحذيرات

# English: Additional information; caveats on severed charges go here.
field-Subject-additional_information = معلومات إضافية؛ وهنا تُذكر التحفظات المتعلقة بالتهم المفصولة

# English: Status of the person.
field-Subject-status = صفة الشخص

# English: Whether the indication MINOR is set.
field-Subject-minor_flag = هل وُضعت إشارة «قاصر»؟

# English: What national law says of minors in this case.
field-Subject-minor_conditions = ما ينص عليه القانون الوطني بشأن القاصرين في هذه الحالة

# English: Least age of criminal responsibility in the requesting State, for a young person.
field-Subject-responsibility_age =
    السن الدنيا للمسؤولية الجنائية في الدولة الطالبة، إذا كان الشخص صغير السن

# English: Whether the person is known to be dead.
field-Subject-is_deceased = هل من المعروف أن الشخص متوفى؟

# English: Signs that the person is a victim, for example of trafficking.
field-Subject-victim_indicators = دلائل على أن الشخص ضحية، للاتجار بالبشر مثلا

## Alias

# English: The other name.
field-Alias-name = الاسم الآخر

# English: Birth date used with that name.
field-Alias-date_of_birth = تاريخ الولادة المستعمل مع ذلك الاسم

## PersonName

# English: Family name.
field-PersonName-family_name = اسم العائلة

# English: Forename.
field-PersonName-forename = الاسم الشخصي

## IdentityDocument

# English: Kind of document.
field-IdentityDocument-type = نوع الوثيقة

# English: Number as printed.
field-IdentityDocument-number = الرقم كما هو مطبوع

# English: Issuing country or entity.
field-IdentityDocument-country = البلد المصدِر أو الكيان المصدِر

# English: Date of issue.
field-IdentityDocument-issued_on = تاريخ الإصدار

# English: Date of expiry.
field-IdentityDocument-expires_on = تاريخ انتهاء الصلاحية

## PhysicalDescription

# English: Height in metres.
field-PhysicalDescription-height_m = الطول بالأمتار

# English: Weight in kilograms.
field-PhysicalDescription-weight_kg = الوزن بالكيلوغرامات

# English: Hair colour codes.
field-PhysicalDescription-hair = رموز لون الشعر

# English: Eye colour codes.
field-PhysicalDescription-eyes = رموز لون العينين

# English: Build.
field-PhysicalDescription-build = البنية

# English: Anything else that is objective.
field-PhysicalDescription-other = أي وصف موضوعي آخر

## Photograph

# English: File reference.
field-Photograph-file = مرجع الملف

# English: When it was taken.
field-Photograph-taken_on = تاريخ التقاطها

# English: Whether it is of good quality.
field-Photograph-good_quality = هل جودتها حسنة؟

## DatedPlace

# English: Where.
field-DatedPlace-place = أين

# English: When.
field-DatedPlace-on = متى

## Place

# English: Country or entity code.
field-Place-country = رمز البلد أو الكيان

# English: Town or locality.
field-Place-city = المدينة أو البلدة

## Warning

# English: Armed, violent, escape risk...
field-Warning-kind = مسلح، عنيف، خطر الفرار...

# English: What the warning rests on.
field-Warning-basis = ما يستند إليه التحذير

## CaseFacts

# English: Short and clear account of the person's criminal activities, with time and place.
field-CaseFacts-summary = سرد موجز وواضح لأنشطة الشخص الإجرامية، مع ذكر الزمان والمكان

# English: Working language of the summary.
field-CaseFacts-language = لغة العمل التي كُتب بها الملخص

# English: The person's part.
field-CaseFacts-subject_role = دور الشخص

# English: The person's part in words.
field-CaseFacts-role_text = دور الشخص بالكلمات

# English: Acts of the wanted person, one entry each.
field-CaseFacts-specific_acts = أفعال الشخص المطلوب، لكل فعل مدخل

# English: Intent or benefit.
field-CaseFacts-intent_or_benefit = القصد أو المنفعة

# English: Whether gain of the person, or of another person or entity, is shown.
field-CaseFacts-personal_gain = هل ثبت كسب للشخص أو لشخص آخر أو كيان آخر؟

# English: What liability rests on, in a reviewer's reading.
field-CaseFacts-liability_basis = ما تستند إليه المسؤولية، بحسب قراءة أحد المراجعين

# English: Whether the facts fit the charges.
field-CaseFacts-facts_match_charges = هل تطابق الوقائع التهم؟

# English: Whether the facts tie this person to them.
field-CaseFacts-facts_link_person = هل تربط الوقائع هذا الشخص بالتهم؟

# English: Sums in the case.
field-CaseFacts-amounts = المبالغ في القضية

# English: Victims.
field-CaseFacts-victims = الضحايا

# English: Others accused.
field-CaseFacts-co_accused = متهمون آخرون

# English: Whether one summary serves several persons.
field-CaseFacts-same_summary_for_several = هل يُستعمل ملخص واحد لعدة أشخاص؟

# English: What the account rests on.
field-CaseFacts-evidence_basis = ما يستند إليه سرد الوقائع

# English: A private quarrel behind the charge.
field-CaseFacts-underlying_dispute = نزاع خاص وراء التهمة

# English: Civil cases on the same matter.
field-CaseFacts-parallel_civil_proceedings = دعاوى مدنية في المسألة نفسها

# English: Whether the text has discriminatory terms or needless private details.
field-CaseFacts-discriminatory_wording = هل يتضمن النص عبارات تمييزية أو تفاصيل خاصة لا لزوم لها؟

## Act

# English: What was done.
field-Act-what = ما الذي ارتُكب

# English: Day, month or year.
field-Act-when = اليوم أو الشهر أو السنة

# English: Last day, if over a period.
field-Act-until = اليوم الأخير، إذا امتد الفعل مدة من الزمن

# English: Where.
field-Act-where = أين

# English: By what means.
field-Act-means = بأي وسيلة

# English: What kind of act it is.
field-Act-kind = نوع الفعل

# English: Whose act it is said to be.
field-Act-attribution = الشخص المنسوب إليه الفعل

# English: At whom or what it was aimed.
field-Act-target = من أو ما استُهدف بالفعل

# English: Gravest harm done or risked.
field-Act-harm = أشد ضرر وقع أو كان محتملا

# English: In what capacity.
field-Act-capacity = بأي صفة

# English: Who gained by it.
field-Act-benefit = من انتفع به

# English: Whether done for the group and within its activity.
field-Act-for_group = هل ارتُكب لصالح الجماعة وفي إطار نشاطها؟

# English: Whether a political motive is apparent.
field-Act-political_motive = هل يبدو أن وراءه دافعا سياسيا؟

# English: The set of facts it belongs to.
field-Act-fact_set = مجموعة الوقائع التي ينتمي إليها

## Amount

# English: In whole units of the currency.
field-Amount-amount = بالوحدات الكاملة للعملة

# English: ISO 4217 code.
field-Amount-currency = رمز ISO 4217

# English: What the sum is.
field-Amount-what = ماهية المبلغ

## CoAccused

# English: Name or initials.
field-CoAccused-name = الاسم أو الأحرف الأولى منه

# English: Status in the proceedings.
field-CoAccused-status = الوضع في الإجراءات

# English: Reference of a notice on that person.
field-CoAccused-notice_ref = مرجع نشرة بشأن ذلك الشخص

# English: That person's own part.
field-CoAccused-own_role = دور ذلك الشخص نفسه

## UnderlyingDispute

# English: Whether there is one.
field-UnderlyingDispute-exists = هل يوجد نزاع؟

# English: Loan, cheque, contract, shares...
field-UnderlyingDispute-kind = قرض، شيك، عقد، أسهم...

# English: Whether the sum alleged is the sum claimed in the dispute.
field-UnderlyingDispute-sum_equals_claim = هل المبلغ المدعى به هو المبلغ المطالب به في النزاع؟

# English: Whether deceit is part of the charge.
field-UnderlyingDispute-fraud_element_pleaded = هل الخداع عنصر من عناصر التهمة؟

## CivilProceedings

# English: Court or tribunal.
field-CivilProceedings-forum = المحكمة أو هيئة التحكيم

# English: When it began.
field-CivilProceedings-opened_on = تاريخ بدئها

# English: Outcome so far.
field-CivilProceedings-result = ما آلت إليه حتى الآن

## Offence

# English: Name for use in warrants and acts.
field-Offence-id = التسمية المستعملة في المذكرات والأفعال

# English: The charge as the source words it.
field-Offence-charge_title = التهمة بصيغة المصدر

# English: The charge in a working language.
field-Offence-charge_translation = التهمة بإحدى لغات العمل

# English: ICCS category of the conduct alleged.
field-Offence-category = فئة السلوك المدعى به بحسب تصنيف ICCS

# English: What the alleged facts are about.
field-Offence-tags = موضوع الوقائع المدعى بها

# English: A reviewer's view on the excluded categories.
field-Offence-excluded_category = رأي أحد المراجعين في الفئات المستبعدة

# English: Whether it aims at facilitating a serious crime or is suspected of links to organised
# crime.
field-Offence-serves_serious_or_organised_crime =
    هل يرمي إلى تسهيل جريمة خطيرة أو يُشتبه في صلته بالجريمة المنظمة؟

# English: Name of the set of facts; offences with the same name rest on the same or connected
# facts.
field-Offence-fact_set =
    اسم مجموعة الوقائع؛ والجرائم التي تحمل الاسم نفسه تستند إلى وقائع واحدة أو مترابطة

# English: First act.
field-Offence-date_from = الفعل الأول

# English: Last act.
field-Offence-date_to = الفعل الأخير

# English: Whether the offence is a continuing one.
field-Offence-continuing = هل الجرم مستمر؟

# English: Where it was done.
field-Offence-place = أين ارتُكب

# English: Provision that punishes it.
field-Offence-law_ref = النص القانوني الذي يعاقب عليه

# English: Wording of the provision.
field-Offence-law_text = نص الحكم القانوني

# English: Since when it has been law.
field-Offence-law_in_force_from = تاريخ سريان القانون

# English: Highest penalty the law allows.
field-Offence-max_penalty = أقصى عقوبة يجيزها القانون

# English: Time limit for prosecution.
field-Offence-time_bar = مدة تقادم الملاحقة

# English: How widely the conduct is criminal.
field-Offence-dual_criminality_note = مدى انتشار تجريم السلوك

# English: Whether hardly any other State punishes it.
field-Offence-criminal_almost_nowhere_else = هل تكاد لا تعاقب عليه دولة أخرى؟

# English: Cheque or debt: whether deceit is at issue on the facts.
field-Offence-deceit_shown = شيك أو دين: هل الخداع محل نظر بحسب الوقائع؟

# English: Cheque: whether given as security.
field-Offence-security_cheque = شيك: هل قُدِّم ضمانا؟

## PenaltyMonths

# English: A term in months.
field-PenaltyMonths-kind = مدة بالأشهر

# English: Length in months.
field-PenaltyMonths-months = المدة بالأشهر

## PenaltyFine

# English: A fine.
field-PenaltyFine-kind = غرامة

# English: Amount as the law puts it.
field-PenaltyFine-text = المبلغ كما يرد في القانون

## PenaltyOther

# English: Kind of penalty.
field-PenaltyOther-kind = نوع العقوبة

# English: The penalty in words.
field-PenaltyOther-text = العقوبة بالكلمات

## TimeBar

# English: Last day on which action is possible.
field-TimeBar-expires_on = آخر يوم يمكن فيه اتخاذ الإجراء

# English: Whether the law knows no time limit for it.
field-TimeBar-none = هل لا ينص القانون على أي مدة تقادم؟

# English: Why time does not run, if it does not.
field-TimeBar-suspended_reason = سبب وقف التقادم، إن كان موقوفا

## Warrant

# English: Number.
field-Warrant-number = الرقم

# English: Country or entity of issue.
field-Warrant-issuing_country = البلد المصدِر أو الكيان المصدِر

# English: Date of issue.
field-Warrant-issued_on = تاريخ الإصدار

# English: Date of expiry, if it has one.
field-Warrant-expires_on = تاريخ انتهاء السريان، إن وُجد

# English: Issued by.
field-Warrant-authority_name = الجهة المصدِرة

# English: Kind of authority.
field-Warrant-authority_type = نوع السلطة

# English: Provision that gives the power.
field-Warrant-competence_basis = النص القانوني الذي يمنح الصلاحية

# English: Whether the authority has the power.
field-Warrant-has_power = هل تملك السلطة الصلاحية؟

# English: Name or office of the signatory.
field-Warrant-signatory = اسم الموقِّع أو منصبه

# English: If not a judge's: whether a judge can review it.
field-Warrant-judicial_review_available = إذا لم تصدر عن قاض: هل يمكن لقاض مراجعتها؟

# English: Why a military court has the case.
field-Warrant-military_court_reason = سبب نظر محكمة عسكرية في القضية

# English: Whether it stands.
field-Warrant-status = سريان المذكرة

# English: For prosecution or sentence.
field-Warrant-basis = للملاحقة أو لتنفيذ عقوبة

# English: Ids of the offences it covers; empty means not stated.
field-Warrant-offences_covered = معرِّفات الجرائم التي تشملها؛ والفراغ يعني أنها لم تُذكر

# English: Whether a copy is attached.
field-Warrant-copy_attached = هل أُرفقت نسخة؟

# English: Language of the copy.
field-Warrant-language = لغة النسخة

## Proceedings

# English: Stage.
field-Proceedings-stage = المرحلة

# English: Whether amnesty, pardon or discharge was given.
field-Proceedings-amnesty = هل صدر عفو عام أو عفو خاص أو قرار بمنع المحاكمة؟

# English: Whether the person was cleared of the charges.
field-Proceedings-acquitted_or_cleared = هل بُرِّئ الشخص من التهم؟

## Conviction

# English: Number of the judgment.
field-Conviction-judgment_number = رقم الحكم

# English: Court.
field-Conviction-court = المحكمة

# English: Date of judgment.
field-Conviction-date = تاريخ الحكم

# English: Sentence imposed.
field-Conviction-sentence = العقوبة المحكوم بها

# English: Whether the sentence is suspended or on probation.
field-Conviction-suspended = هل العقوبة موقوفة التنفيذ أو خاضعة للاختبار؟

# English: Months still to be served.
field-Conviction-remaining_months = الأشهر المتبقية من العقوبة

# English: Whether enforceable.
field-Conviction-final = هل الحكم قابل للتنفيذ؟

# English: Whether under appeal.
field-Conviction-appeal_pending = هل ثمة طعن قيد النظر؟

# English: Judgment in absence.
field-Conviction-in_absentia = حكم غيابي

# English: Time limit for enforcement.
field-Conviction-enforcement_time_bar = مدة تقادم التنفيذ

# English: Escape, or breach of release.
field-Conviction-escape_or_breach = فرار أو إخلال بشروط الإفراج

## InAbsentia

# English: Whether judged in absence.
field-InAbsentia-flag = هل حوكم الشخص غيابيا؟

# English: Whether diligently notified.
field-InAbsentia-notified = هل بُلِّغ على النحو الواجب؟

# English: Whether defended by counsel of own choice.
field-InAbsentia-represented = هل دافع عنه محام من اختياره؟

# English: Whether retrial or full appeal is open.
field-InAbsentia-retrial_right = هل إعادة المحاكمة أو الاستئناف الكامل متاحان؟

# English: Whether absence is due to own flight.
field-InAbsentia-own_flight = هل الغياب ناجم عن فرار الشخص نفسه؟

## Organisation

# English: Name, or none if not identified.
field-Organisation-name = الاسم، أو لا شيء إن لم تكن محددة

# English: What it is.
field-Organisation-kind = ماهيتها

# English: Who holds it to be terrorist.
field-Organisation-recognition = من يعتبرها إرهابية

# English: Whether violent acts were claimed by it, or officially attributed to it by relevant
# international organisations.
field-Organisation-violent_acts_claimed_or_attributed =
    هل أعلنت مسؤوليتها عن أعمال عنيفة، أو نسبتها إليها رسميا منظمات دولية معنية؟

# English: Whether relevant bodies describe it as peaceful.
field-Organisation-peaceful = هل تصفها هيئات معنية بأنها سلمية؟

# English: Body it is said to belong to.
field-Organisation-branch_of = التنظيم الذي يقال إنها تتبع له

# English: Whether the tie is shown.
field-Organisation-branch_basis_shown = هل ثبتت الصلة؟

# English: Whether a judge can review the ban.
field-Organisation-ban_reviewable = هل يمكن لقاض مراجعة الحظر؟

## Assurances

# English: Extradition will be sought on arrest.
field-Assurances-extradition_will_be_sought = سيُطلب التسليم عند التوقيف

# English: Authority for extradition.
field-Assurances-coordinated_with = السلطة المسؤولة عن التسليم

# English: When agreed with it.
field-Assurances-coordinated_on = تاريخ الاتفاق معها

# English: Treat as request for provisional arrest.
field-Assurances-provisional_arrest_request = يُعامل بوصفه طلب توقيف مؤقت

# English: Countries from which extradition will be sought.
field-Assurances-countries_sought = البلدان التي سيُطلب منها التسليم

# English: Countries from which it will not.
field-Assurances-countries_excluded = البلدان التي لن يُطلب منها التسليم

# English: Treaties or laws relied on.
field-Assurances-treaty_basis = المعاهدات أو القوانين المستند إليها

# English: Assured that death is not imposed or carried out.
field-Assurances-death_penalty = ضمانة بعدم الحكم بالإعدام أو عدم تنفيذه

# English: Checks made before asking.
field-Assurances-pre_request_checklist = التحققات التي أُجريت قبل الطلب

# English: Data were lawfully collected.
field-Assurances-lawful_collection = جُمعت البيانات بصورة مشروعة

# English: Supporting items are kept.
field-Assurances-file_kept = العناصر المؤيدة محفوظة

## PreRequestChecklist

# English: Quality and lawfulness.
field-PreRequestChecklist-quality = الجودة والمشروعية

# English: Publication conditions.
field-PreRequestChecklist-conditions = شروط النشر

# English: International interest.
field-PreRequestChecklist-interest = الأهمية الدولية

# English: Constitution 2(1) and 3.
field-PreRequestChecklist-constitution = القانون الأساسي، المادتان 2(1) و3

# English: Own international obligations.
field-PreRequestChecklist-intl_obligations = الالتزامات الدولية الذاتية

## Document

# English: Kind.
field-Document-kind = النوع

# English: Language.
field-Document-language = اللغة

# English: Date.
field-Document-date = التاريخ

# English: File reference.
field-Document-file = مرجع الملف

# English: Promised by.
field-Document-promised_by = موعود به في موعد أقصاه

## Family

# English: Custody orders.
field-Family-custody_orders = قرارات الحضانة

# English: Whether two States' orders conflict.
field-Family-orders_conflict = هل يتعارض قرارا دولتين؟

# English: Whether Hague proceedings dealt with custody or return.
field-Family-hague_proceedings_dealt_with_custody = هل تناولت إجراءات لاهاي الحضانة أو الإعادة؟

# English: Whether there is a history of violence.
field-Family-flight_from_violence = هل ثمة سوابق عنف؟

# English: Whether a custody right was breached.
field-Family-custody_right_breached = هل انتُهك حق حضانة؟

## CustodyOrder

# English: State.
field-CustodyOrder-country = الدولة

# English: Date.
field-CustodyOrder-date = التاريخ

# English: Whether for the person.
field-CustodyOrder-in_favour_of_subject = هل هو لصالح الشخص؟

# English: Whether both parents took part there.
field-CustodyOrder-both_parents_took_part = هل شارك فيها الوالدان كلاهما؟

## History

# English: Earlier requests.
field-History-previous_requests = طلبات سابقة

# English: CCF decisions.
field-History-ccf_decisions = قرارات لجنة الرقابة على المحفوظات

# English: Extradition decisions.
field-History-extradition_outcomes = قرارات بشأن التسليم

# English: Final judgments.
field-History-final_judgments = أحكام نهائية

# English: Proceedings elsewhere.
field-History-parallel_proceedings = إجراءات في أماكن أخرى

# English: Times the person was found.
field-History-location_events = المرات التي عُثر فيها على الشخص

# English: Use of other channels.
field-History-channel_events = استعمال قنوات أخرى

## PreviousRequest

# English: Reference.
field-PreviousRequest-ref = المرجع

# English: Channel.
field-PreviousRequest-channel = القناة

# English: Date of the request.
field-PreviousRequest-date = تاريخ الطلب

# English: What became of it.
field-PreviousRequest-result = مآله

# English: Date of that result.
field-PreviousRequest-result_on = تاريخ ذلك المآل

# English: Why.
field-PreviousRequest-reason = السبب

# English: Whether it was about the same facts.
field-PreviousRequest-same_facts = هل تعلق بالوقائع نفسها؟

## CcfDecision

# English: Result.
field-CcfDecision-result = النتيجة

# English: Date.
field-CcfDecision-date = التاريخ

# English: Whether about the same facts.
field-CcfDecision-same_facts = هل يتعلق بالوقائع نفسها؟

## ExtraditionOutcome

# English: Deciding State.
field-ExtraditionOutcome-country = الدولة التي بتت

# English: Date.
field-ExtraditionOutcome-date = التاريخ

# English: Result.
field-ExtraditionOutcome-result = النتيجة

# English: Ground.
field-ExtraditionOutcome-ground = السبب

# English: Whether about the same facts.
field-ExtraditionOutcome-same_facts = هل يتعلق بالوقائع نفسها؟

# English: Whether an addendum records it.
field-ExtraditionOutcome-addendum_recorded = هل سُجل في إضافة؟

# English: Whether it concerns a co-accused and not this person.
field-ExtraditionOutcome-co_accused = هل يخص متهما آخر معه لا هذا الشخص؟

## FinalJudgment

# English: State of the judgment.
field-FinalJudgment-country = الدولة التي صدر فيها الحكم

# English: Date.
field-FinalJudgment-date = التاريخ

# English: Kind.
field-FinalJudgment-result = النوع

# English: Whether for the same acts.
field-FinalJudgment-same_acts = هل يتعلق بالأفعال نفسها؟

## ParallelProceedings

# English: Where.
field-ParallelProceedings-country = أين

# English: State of those proceedings.
field-ParallelProceedings-state = حالة تلك الإجراءات

## LocationEvent

# English: Where.
field-LocationEvent-country = أين

# English: When.
field-LocationEvent-date = متى

# English: Whether extradition was then asked for.
field-LocationEvent-extradition_requested = هل طُلب التسليم حينئذ؟

# English: Whether surrender is legally impossible there.
field-LocationEvent-surrender_legally_impossible = هل التقديم مستحيل قانونا هناك؟

# English: Day by which the documents had to reach that country.
field-LocationEvent-docs_due_on = آخر موعد كان يجب أن تصل فيه الوثائق إلى ذلك البلد

# English: Day on which they were sent.
field-LocationEvent-docs_sent_on = يوم إرسالها

## ChannelEvent

# English: Channel.
field-ChannelEvent-channel = القناة

# English: When.
field-ChannelEvent-date = متى

## Publication

# English: Confidentiality level.
field-Publication-confidentiality_level = مستوى السرية

# English: NCBs shut out; must be empty for a notice.
field-Publication-restricted_countries =
    المكاتب المركزية الوطنية المحجوب عنها؛ يجب أن يبقى فارغا للنشرة

# English: Source agrees to a public extract.
field-Publication-public_extract_consent = المصدر موافق على مستخرج علني

# English: Purpose of public disclosure.
field-Publication-reason = الغرض من الإفصاح العلني

# English: Type of data.
field-Publication-scope = نوع البيانات

# English: Method.
field-Publication-method = الطريقة

# English: Recipients.
field-Publication-recipients = الجهات المتلقية

## Record

# English: Source.
field-Record-source = المصدر

# English: Recording date.
field-Record-recorded_on = تاريخ التسجيل

# English: Retention.
field-Record-retention = الاحتفاظ

# English: Retention asked for, in months from recording.
field-Record-retention_months = مدة الاحتفاظ المطلوبة، بالأشهر من تاريخ التسجيل

# English: Linked event.
field-Record-event_link = الحدث المرتبط

## SensitiveData

# English: Where it stands.
field-SensitiveData-field = موضعه

# English: Kind.
field-SensitiveData-kind = النوع

# English: Why needed.
field-SensitiveData-justification = سبب لزومه

## Diffusion

# English: Recipients.
field-Diffusion-recipients = الجهات المتلقية

# English: Sent to all Members.
field-Diffusion-all_members = مرسل إلى جميع الأعضاء

# English: Why a diffusion and not a notice.
field-Diffusion-reason = سبب اختيار تعميم لا نشرة

# English: Day on which it went to its recipients, if it did.
field-Diffusion-sent_on = يوم إرساله إلى متلقيه، إن أُرسل

## Annotations

# English: Public offices.
field-Annotations-public_roles = مناصب عامة

# English: Immunities claimed.
field-Annotations-immunities = حصانات محتج بها

# English: Tie to a political figure.
field-Annotations-relationship_to_pep = صلة بشخصية سياسية

# English: Lawful public activity.
field-Annotations-protected_activity = نشاط عام مشروع

# English: Minority or diaspora leadership; justify.
field-Annotations-group_affiliation = قيادة أقلية أو جالية؛ مع التبرير

# English: Asylum and protection.
field-Annotations-protection = اللجوء والحماية

# English: Whether asylum status was looked into, whatever the result.
field-Annotations-protection_checked = هل نُظر في الوضع من حيث اللجوء، أيا كانت النتيجة؟

# English: Findings and allegations.
field-Annotations-human_rights = استنتاجات وادعاءات

# English: Whether counsel was denied.
field-Annotations-counsel_access_denied = هل حُرم من محام؟

# English: Whether relatives are held as leverage.
field-Annotations-relatives_held = هل يُحتجز أقارب وسيلةً للضغط؟

# English: Whether the prosecution is on account of religion, race or origin.
field-Annotations-prosecuted_for_identity = هل الملاحقة بسبب الدين أو العرق أو الأصل؟

# English: Whether for gender or orientation.
field-Annotations-prosecuted_for_gender_or_orientation =
    هل الملاحقة بسبب النوع الاجتماعي أو الميل الجنسي؟

# English: Positions of others.
field-Annotations-positions = مواقف جهات أخرى

# English: Coup or unrest.
field-Annotations-seizure_of_power = انقلاب أو اضطرابات

# English: Elections near the case.
field-Annotations-elections = انتخابات قريبة من القضية

# English: Armed conflict.
field-Annotations-armed_conflict = نزاع مسلح

# English: Dispute between States.
field-Annotations-interstate_dispute = نزاع بين دول

# English: Whether the State of nationality or office was consulted or told.
field-Annotations-home_state_consulted = هل استُشيرت دولة الجنسية أو المنصب أو أُبلغت؟

# English: Measures said to be breached.
field-Annotations-sanctions = التدابير التي يقال إنها انتُهكت

# English: Whether a reviewer looked and knows of no treaty or other legal route to extradition with
# any country where the person may be.
field-Annotations-no_treaty_known =
    هل بحث أحد المراجعين ولم يجد معاهدة أو سبيلا قانونيا آخر للتسليم مع أي بلد قد يكون الشخص
    فيه؟

# English: Measures against the NCB.
field-Annotations-ncb_measures = تدابير بحق المكتب المركزي الوطني

# English: Similar requests.
field-Annotations-batch = طلبات مشابهة

# English: Requests that may be about the same.
field-Annotations-matches = طلبات قد تتعلق بالأمر نفسه

# English: Dates.
field-Annotations-timeline = تواريخ

# English: Where the person is known to have been.
field-Annotations-presence = الأماكن المعروف أن الشخص كان فيها

# English: History from INTERPOL's own records.
field-Annotations-own_records = أحداث سابقة بحسب سجلات الإنتربول الذاتية

# English: Questions already asked.
field-Annotations-questions = أسئلة سبق طرحها

# English: Public information.
field-Annotations-external_facts = معلومات علنية

# English: Whether publication would prejudice the interests of the Organization or its Members.
field-Annotations-prejudice_to_interests = هل يضر النشر بمصالح المنظمة أو أعضائها؟

# English: Whether a disagreement on compliance is open.
field-Annotations-compliance_disputed = هل ثمة خلاف قائم بشأن التقيد بالقواعد؟

# English: Whether abuse or reprisals by a party to a case before the CCF were reported.
field-Annotations-ccf_reprisal_reported =
    هل أُبلغ عن إساءة أو انتقام من طرف في قضية أمام لجنة الرقابة على المحفوظات؟

# English: Whether a doubt on compliance is under review.
field-Annotations-doubt_open = هل ثمة شك في التقيد بالقواعد قيد المراجعة؟

## PublicRole

# English: Rank.
field-PublicRole-office = الرتبة

# English: State of the office.
field-PublicRole-state_of_office = دولة المنصب

# English: In office on the request date.
field-PublicRole-serving = في المنصب يوم تقديم الطلب

# English: Whether a role in the opposition.
field-PublicRole-opposition = هل هو دور في المعارضة؟

# English: From.
field-PublicRole-from_date = من

# English: To.
field-PublicRole-to_date = إلى

# English: Whether immunity may stand.
field-PublicRole-immunity = هل يمكن أن تكون الحصانة قائمة؟

# English: Origin, date, reliability.
field-PublicRole-source = المصدر والتاريخ والموثوقية

## Provenance

# English: Who the information comes from.
field-Provenance-origin = الجهة الواردة منها المعلومة

# English: When it was seen or dated.
field-Provenance-seen_on = تاريخ الاطلاع عليها أو التاريخ الذي تحمله

# English: How far it may be relied on.
field-Provenance-reliability = مدى إمكان الاعتماد عليها

# English: Where it can be found again.
field-Provenance-reference = أين يمكن العثور عليها من جديد

## ImmunityClaim

# English: Kind.
field-ImmunityClaim-kind = النوع

# English: State from which it is said to flow.
field-ImmunityClaim-state = الدولة التي يقال إنها مصدرها

# English: What a competent authority made of it.
field-ImmunityClaim-finding = ما خلصت إليه سلطة مختصة بشأنها

# English: Origin, date, reliability.
field-ImmunityClaim-source = المصدر والتاريخ والموثوقية

## ProtectedActivity

# English: Kind.
field-ProtectedActivity-kind = النوع

# English: Since when.
field-ProtectedActivity-since = منذ متى

# English: Origin, date, reliability.
field-ProtectedActivity-source = المصدر والتاريخ والموثوقية

## Protection

# English: Status.
field-Protection-status = الوضع

# English: Protecting or deciding State.
field-Protection-granted_by = الدولة المانحة للحماية أو التي تبت فيها

# English: Country of feared persecution.
field-Protection-against = البلد المخشي الاضطهاد فيه

# English: Confirmed by a member country.
field-Protection-confirmed = أكدها بلد عضو

# English: Grant was a political gesture towards the requester.
field-Protection-political_gesture = كان منحها بادرة سياسية إزاء الجهة الطالبة

# English: Claim made on.
field-Protection-claimed_on = تاريخ الطلب

# English: Decided on.
field-Protection-decided_on = تاريخ القرار

# English: Still valid.
field-Protection-valid = لا تزال سارية

# English: Origin, date, reliability.
field-Protection-source = المصدر والتاريخ والموثوقية

## HumanRightsFinding

# English: Who made it.
field-HumanRightsFinding-body = الجهة التي صدر عنها

# English: What it is about.
field-HumanRightsFinding-subject = موضوعه

# English: Whom it concerns.
field-HumanRightsFinding-concerns = من يخصه

# English: Whether judgment or charge rests on the tainted item.
field-HumanRightsFinding-data_rest_on_it = هل يستند الحكم أو التهمة إلى العنصر المعيب؟

# English: Whether the State has remedied it.
field-HumanRightsFinding-remedied = هل صححت الدولة الوضع؟

# English: Date.
field-HumanRightsFinding-date = التاريخ

# English: Whether only alleged, without a finding.
field-HumanRightsFinding-allegation_only = هل هو مجرد ادعاء من دون استنتاج؟

# English: Whether publication itself would do the harm.
field-HumanRightsFinding-harm_by_publication = هل يُلحق النشر ذاته الضرر؟

# English: Whether later harm would be irreversible.
field-HumanRightsFinding-harm_irreversible = هل يكون الضرر اللاحق لا رجعة فيه؟

# English: Origin, date, reliability.
field-HumanRightsFinding-source = المصدر والتاريخ والموثوقية

## OtherPosition

# English: State.
field-OtherPosition-country = الدولة

# English: Kind.
field-OtherPosition-kind = النوع

# English: Its interest.
field-OtherPosition-relation = مصلحته

# English: Whether reasoned.
field-OtherPosition-reasoned = هل هو معلَّل؟

# English: Whether settled.
field-OtherPosition-resolved = هل بُت فيه؟

# English: Origin, date, reliability.
field-OtherPosition-source = المصدر والتاريخ والموثوقية

## SeizureOfPower

# English: Kind.
field-SeizureOfPower-kind = النوع

# English: Date.
field-SeizureOfPower-date = التاريخ

# English: How the acts relate to it.
field-SeizureOfPower-link = علاقة الأفعال به

# English: Whether private motive or gain is shown.
field-SeizureOfPower-private_motive = هل ثبت دافع خاص أو كسب خاص؟

# English: Origin, date, reliability.
field-SeizureOfPower-source = المصدر والتاريخ والموثوقية

## Election

# English: Polling day, if known.
field-Election-date = يوم الاقتراع، إن كان معروفا

# English: Where.
field-Election-country = أين

# English: Whether the person is a contender or in a contender's camp.
field-Election-person_takes_part = هل الشخص منافس فيها أو في معسكر منافس؟

# English: Origin, date, reliability.
field-Election-source = المصدر والتاريخ والموثوقية

## ArmedConflict

# English: Whether the acts were done in it.
field-ArmedConflict-acts_in_conflict = هل ارتُكبت الأفعال في إطاره؟

# English: Whether the requester is a party.
field-ArmedConflict-requester_is_party = هل الجهة الطالبة طرف فيه؟

# English: Whether a breach of the laws of war is pleaded.
field-ArmedConflict-laws_of_war_breach = هل يُدفع بانتهاك قوانين الحرب؟

# English: Origin, date, reliability.
field-ArmedConflict-source = المصدر والتاريخ والموثوقية

## InterstateDispute

# English: Whether the States are settling the act.
field-InterstateDispute-settled_between_states = هل تعمل الدول على تسوية مسألة الفعل بينها؟

# English: Whether another State's agents acted.
field-InterstateDispute-act_of_state_agents = هل تصرف عملاء دولة أخرى؟

# English: Origin, date, reliability.
field-InterstateDispute-source = المصدر والتاريخ والموثوقية

## SanctionMeasure

# English: Basis, if known.
field-SanctionMeasure-level = أساسه، إن كان معروفا

# English: First day of the measure.
field-SanctionMeasure-in_force_from = أول يوم لسريان التدبير

# English: Last day of the measure.
field-SanctionMeasure-in_force_until = آخر يوم لسريان التدبير

# English: Whether aligned with the international community's measures.
field-SanctionMeasure-aligned = هل يتسق مع تدابير المجتمع الدولي؟

# English: Link to a current conflict.
field-SanctionMeasure-conflict_link = صلة بنزاع جارٍ

# English: Goods listed as military or dual-use.
field-SanctionMeasure-goods_internationally_listed = سلع مدرجة بوصفها عسكرية أو مزدوجة الاستعمال

# English: Whether the requesting authorities tie the case to a foreign State or its regime.
field-SanctionMeasure-tied_to_foreign_state =
    هل تربط السلطات الطالبة القضية بدولة أجنبية أو بنظامها؟

# English: Origin, date, reliability.
field-SanctionMeasure-source = المصدر والتاريخ والموثوقية

## Measure

# English: Measure.
field-Measure-measure = التدبير

# English: In force now.
field-Measure-in_force = سارٍ الآن

# English: Origin, date, reliability.
field-Measure-source = المصدر والتاريخ والموثوقية

## Batch

# English: Similar requests within seven days.
field-Batch-similar_requests = طلبات مشابهة خلال سبعة أيام

# English: Requests with nearly the same summary.
field-Batch-near_duplicate_summaries = طلبات ملخصها يكاد يكون هو نفسه

# English: How much of the summary stands in the one most like it.
field-Batch-greatest_likeness_percent = مقدار ما يرد من الملخص في أشدها شبها به

# English: Sentences of the summary, counted from 0, that stand in recent requests about others.
field-Batch-boilerplate_sentences = جمل الملخص، معدودة من 0، التي ترد في طلبات حديثة عن أشخاص آخرين

# English: Whether similar requests were denied.
field-Batch-similar_requests_denied = هل رُفضت طلبات مشابهة؟

# English: Origin, date, reliability.
field-Batch-source = المصدر والتاريخ والموثوقية

## Matches

# English: Matches that no person has dismissed.
field-Matches-found = حالات التطابق التي لم يستبعدها أحد

# English: Whether there was more to compare with than could be compared.
field-Matches-incomplete = هل كان هناك أكثر مما أمكنت مقارنته؟

# English: Origin, date, reliability.
field-Matches-source = المصدر والتاريخ والموثوقية

## Match

# English: Its case.
field-Match-case = ملفه

# English: What they have in common.
field-Match-relation = ما يشتركان فيه

# English: How far to rely on it.
field-Match-certainty = مدى إمكان الاعتماد عليه

# English: What became of it.
field-Match-outcome = مآله

# English: How much speaks for the same person.
field-Match-person_percent = مقدار ما يدل على أنه الشخص نفسه

# English: How much speaks for the same facts.
field-Match-facts_percent = مقدار ما يدل على أنها الوقائع نفسها

## Timeline

# English: Left the country.
field-Timeline-left_country_on = مغادرة البلد

# English: First public criticism.
field-Timeline-first_public_criticism_on = أول انتقاد علني

# English: Investigation opened.
field-Timeline-investigation_opened_on = فتح التحقيق

# English: Charged.
field-Timeline-charge_on = توجيه الاتهام

# English: Origin, date, reliability.
field-Timeline-source = المصدر والتاريخ والموثوقية

## Presence

# English: First day there.
field-Presence-from_date = أول يوم هناك

# English: Last day there.
field-Presence-to_date = آخر يوم هناك

# English: Where.
field-Presence-country = أين

# English: Whether the person was in custody there.
field-Presence-in_custody = هل كان الشخص محتجزا هناك؟

# English: Origin, date, reliability.
field-Presence-source = المصدر والتاريخ والموثوقية

## QuestionAsked

# English: Topic.
field-QuestionAsked-topic = الموضوع

# English: When.
field-QuestionAsked-asked_on = متى

# English: How it was answered.
field-QuestionAsked-reply = كيف أُجيب عنه

## ExternalFact

# English: What is said.
field-ExternalFact-statement = ما قيل

# English: Origin, date, reliability.
field-ExternalFact-source = المصدر والتاريخ والموثوقية
