# ما تقوله المعايير، وهي أعداد مؤرخة تقرؤها القواعد.

# English: Least maximum penalty for a prosecution case; two years, held here as 24 months.
parameter-penalty_threshold_months =
    أدنى عقوبة قصوى لقضية ملاحقة؛ سنتان، تُحسبان هنا على أنهما 24 شهرا.

# English: Least sentence imposed, or remaining, for a sentence case.
parameter-sentence_threshold_months = أدنى عقوبة محكوم بها، أو متبقية، لقضية تنفيذ عقوبة.

# English: Below this age a birth date is taken for an error.
parameter-minimum_plausible_age_years = دون هذا العمر يُعد تاريخ الولادة خطأ.

# English: Above this age a birth date is taken for an error.
parameter-maximum_plausible_age_years = فوق هذا العمر يُعد تاريخ الولادة خطأ.

# English: Under this age a person is taken for a minor where national law is not stated.
parameter-minor_age_years = دون هذا العمر يُعد الشخص قاصرا إذا لم يُذكر القانون الوطني.

# English: A gap beyond which a sequence of dates no longer counts as close.
parameter-long_gap_days = مدة إذا جُووزت لم يعد تسلسل التواريخ يُعد متقاربا.

# English: Weight of a decisive factor in the predominance test; ours, for triage only.
parameter-weight_decisive = وزن العامل الحاسم في اختبار الغلبة؛ من وضعنا، للفرز فقط.

# English: Weight of a strong factor in the predominance test; ours, for triage only.
parameter-weight_strong = وزن العامل القوي في اختبار الغلبة؛ من وضعنا، للفرز فقط.

# English: Weight of a weak factor in the predominance test; ours, for triage only.
parameter-weight_weak = وزن العامل الضعيف في اختبار الغلبة؛ من وضعنا، للفرز فقط.

# English: By how much one side must outweigh the other to predominate; ours, for triage only.
parameter-weighing_margin =
    الفارق الذي يجب أن يزيد به أحد الجانبين على الآخر لكي تكون له الغلبة؛ من وضعنا، للفرز فقط.

# English: Similar requests within seven days from which they are looked at together; ours.
parameter-bulk_similar_requests =
    عدد الطلبات المماثلة في غضون سبعة أيام الذي يُنظر فيها معا ابتداء منه؛ من وضعنا.

# English: Near-duplicate summaries from which requests are looked at together; ours.
parameter-bulk_near_duplicates =
    عدد الملخصات شبه المتطابقة الذي يُنظر في الطلبات معا ابتداء منه؛ من وضعنا.

# English: Kinds of sensitive words in a summary from which a reader is sent to it; ours.
parameter-sensitive_signal_categories =
    عدد أنواع الكلمات الحساسة في الملخص الذي يُحال إليه قارئ ابتداء منه؛ من وضعنا.

# English: Specific words of a pure offence in a summary from which a reader is sent to it; ours.
parameter-pure_offence_words =
    عدد الكلمات المحددة الدالة على جريمة خالصة في الملخص الذي يُحال إليه قارئ ابتداء منه؛ من وضعنا.

# English: Different words of a private dispute from which the requester is asked what the crime is;
# ours.
parameter-private_dispute_words =
    عدد الكلمات المختلفة الدالة على خلاف خاص الذي يُسأل عنده مقدم الطلب ما هي الجريمة؛ وهو من عندنا.

# English: Under this age nobody is taken to be criminally responsible, whatever national law says.
parameter-criminal_responsibility_floor_years =
    دون هذا العمر لا يُعد أحد مسؤولا جنائيا، أيا كان ما ينص عليه القانون الوطني.

# English: Days from departure to charge beyond which a charge came late; three years.
parameter-long_absence_days =
    عدد الأيام من المغادرة إلى التهمة الذي إذا جُووز عُدت التهمة متأخرة؛ ثلاث سنوات.

# English: Days since the last act from which a case counts as old; ours, about fifteen years.
parameter-long_past_days =
    عدد الأيام منذ آخر فعل الذي تُعد القضية قديمة ابتداء منه؛ من وضعنا، نحو خمس عشرة سنة.

# English: Maximum penalty under which a case counts as of modest gravity; ours.
parameter-modest_penalty_months = العقوبة القصوى التي تُعد القضية دونها متوسطة الخطورة؛ من وضعنا.

# English: Days within which revision of a CCF decision may be sought after a new fact was found;
# six months, held here as the longest span that six months can have.
parameter-ccf_revision_days =
    عدد الأيام التي يجوز فيها التماس مراجعة قرار للجنة الرقابة على المحفوظات بعد اكتشاف واقعة جديدة؛
    ستة أشهر، تُحسب هنا على أنها أطول مدة يمكن أن تبلغها ستة أشهر.

# English: How much of two summaries must be the same for near duplicates, names and digits left
# aside; ours.
parameter-near_duplicate_percent =
    القدر الذي يجب أن يتطابق من ملخصين لكي يُعدا شبه متطابقين، بصرف النظر عن الأسماء والأرقام؛ من
    وضعنا.

# English: Days for which a requester's earlier summaries are compared with a new one; ours.
parameter-recent_requests_days =
    عدد الأيام التي تُقارن خلالها الملخصات السابقة لجهة طالبة بملخص جديد؛ من وضعنا.

# English: Days within which requests under one label are counted together; ours.
parameter-bulk_window_days = عدد الأيام التي تُحسب خلالها الطلبات تحت وصف واحد معا؛ من وضعنا.

# English: Other persons in whose recent requests a sentence must stand to count as boilerplate;
# ours.
parameter-boilerplate_persons =
    عدد الأشخاص الآخرين الذين يجب أن ترد الجملة في طلباتهم الحديثة لكي تُعد عبارة جاهزة؛ من وضعنا.

# English: From this age on a photograph is noted as old; ours.
parameter-old_photograph_years =
    ابتداء من هذا العمر تُسجَّل الصورة الشمسية على أنها قديمة؛ من وضعنا.

# English: Longest retention that a request may ask for; five years is the older text and the figure
# still quoted (B). Since 2019 the Executive Committee sets and publishes it; its figure is not
# known here, and whoever runs the service puts it in.
parameter-maximum_retention_months =
    أطول مدة احتفاظ يجوز أن يطلبها الطلب؛ خمس سنوات هي النص الأقدم والرقم الذي لا يزال يُذكر (B).
    ومنذ عام 2019 تحددها اللجنة التنفيذية وتنشرها؛ ورقمها غير معروف هنا، ويدرجه من يشغّل الخدمة.

# English: So many months before the end of their retention the requester is asked about data, at
# the latest.
parameter-retention_notice_months =
    تُسأل الجهة الطالبة عن البيانات قبل نهاية مدة الاحتفاظ بها بهذا العدد من الأشهر على أبعد تقدير.

# English: For so long a request is kept that was refused, withdrawn or called back, so that the
# same one is known again; ours, and never longer than the retention of the data themselves.
parameter-closed_case_retention_months =
    المدة التي يُحفظ فيها طلب رُفض أو سُحب أو استُعيد، لكي يُعرف الطلب نفسه من جديد؛ من وضعنا، ولا
    تزيد أبدا على مدة الاحتفاظ بالبيانات نفسها.

# English: Longest suspension of a notice by its requester.
parameter-maximum_suspension_months = أطول تعليق لنشرة من جانب الجهة الطالبة.

# English: Days after which a person known to be found should have been asked for; ours.
parameter-location_without_request_days =
    عدد الأيام الذي ينبغي أن يكون قد طُلب بعده تسليم شخص معروف أنه عُثر عليه؛ من وضعنا.

# English: Days after publication for which an earlier notice is taken to be live; five years is the
# figure still quoted, held here as the longest span that it can have.
parameter-live_notice_days =
    عدد الأيام بعد النشر التي تُعد خلالها نشرة سابقة قائمة؛ خمس سنوات هي الرقم الذي لا يزال يُذكر،
    ويُحسب هنا على أنه أطول مدة يمكن أن يبلغها.

# English: Share of a summary's sentences that must stand in requests about others to be looked at;
# ours.
parameter-boilerplate_share_percent =
    نسبة جمل الملخص التي يجب أن ترد في طلبات بشأن آخرين لكي يُنظر فيه؛ من وضعنا.
