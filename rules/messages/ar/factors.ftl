# ما تقوله عوامل اختبار الغلبة.

## k_factors.yaml

# English: Own grave violence is alleged, and it is no combat.
factor-grave_violence_alleged = يُدعى وقوع عنف جسيم صادر عن الشخص نفسه، وليس عملا قتاليا.

# English: By own violence people died or were gravely hurt or property gravely damaged.
factor-people_killed_or_hurt =
    بعنف صادر عن الشخص نفسه مات أشخاص أو أُصيبوا بجروح خطيرة أو لحقت أضرار جسيمة بممتلكات.

# English: Civilians or private persons are the victims of own grave violence.
factor-civilians_or_private_victims =
    ضحايا العنف الجسيم الصادر عن الشخص نفسه مدنيون أو أشخاص عاديون.

# English: Own violence is alleged and its harm is not said to be minor.
factor-own_violence_alleged = يُدعى وقوع عنف صادر عن الشخص نفسه ولم يُذكر أن ضرره طفيف.

# English: Own violence of minor harm is alleged.
factor-minor_own_violence = يُدعى وقوع عنف صادر عن الشخص نفسه وضرره طفيف.

# English: A crime for gain is alleged as the person's own, and not only trade against sanctions.
factor-crime_for_gain_alleged =
    تُنسب إلى الشخص نفسه جريمة ارتُكبت من أجل الكسب، لا مجرد تجارة مخالفة للعقوبات.

# English: Gain of the person or of another is shown, and not only from trade against sanctions.
factor-gain_shown = ثبت كسب للشخص أو لغيره، لا من مجرد تجارة مخالفة للعقوبات.

# English: Another own act that is a crime in itself.
factor-other_own_crime = فعل آخر صادر عن الشخص نفسه يشكل جريمة في ذاته.

# English: The charge is one of ordinary law and none but an election crime touches Article 3.
factor-ordinary_charge_alone = التهمة من القانون العام ولا تمس المادة 3 أي تهمة غير جريمة انتخابية.

# English: Hate speech or incitement to violence is alleged.
factor-hate_speech_alleged = يُدعى وقوع خطاب كراهية أو تحريض على العنف.

# English: Killing of, or attempt on, a head of State or family; the exception is "may".
factor-belgian_clause = قتل رئيس دولة أو أحد أفراد أسرته أو الشروع فيه؛ والاستثناء صيغته «يجوز».

# English: A crime against the right to vote is alleged.
factor-election_crime_alleged = يُدعى ارتكاب جريمة ضد حق التصويت.

# English: An attack on peacekeepers of the United Nations is alleged.
factor-attack_on_un_peacekeepers = يُدعى وقوع هجوم على حفظة السلام التابعين للأمم المتحدة.

# English: Words of ordinary crime stand in the account and none that touches Article 3, where the
# charge does not tell what it is.
factor-words_of_ordinary_crime =
    في العرض كلمات من القانون العام ولا كلمة تمس المادة 3، حيث لا تبين التهمة ماهيتها.

# English: The account speaks of secrets, a seizure of power, military duty or combat, and an act is
# not coded.
factor-words_of_pure_offence =
    يتحدث العرض عن أسرار أو استيلاء على السلطة أو واجب عسكري أو قتال، وثمة فعل غير مرمَّز.

# English: Title or account touches Article 3 in words, no word of ordinary crime stands beside it,
# and an act is not coded.
factor-words_of_article_3 =
    يمس العنوان أو العرض المادة 3 بكلماته، ولا كلمة من القانون العام بجانبها، وثمة فعل غير مرمَّز.

# English: The act was one of office.
factor-act_of_office = كان الفعل من أفعال المنصب.

# English: Only speech, meeting, association or worship is alleged.
factor-only_protected_acts = لا يُدعى إلا بقول أو اجتماع أو انضمام إلى جمعية أو عبادة.

# English: Speech, meeting, association or worship is part of the accusation, and no concrete act
# beside it.
factor-protected_acts_part =
    القول أو الاجتماع أو الانضمام إلى جمعية أو العبادة جزء من الاتهام، ولا فعل ملموس إلى جانبه.

# English: Speech, meeting, association or worship stands beside a concrete act.
factor-protected_acts_beside =
    القول أو الاجتماع أو الانضمام إلى جمعية أو العبادة إلى جانب فعل ملموس.

# English: The acts are against the State alone.
factor-pure_state_offence = الأفعال موجَّهة ضد الدولة وحدها.

# English: Secrets, constitutional order or agitation is part of the accusation.
factor-state_offence_part = الأسرار أو النظام الدستوري أو التحريض على الاضطراب جزء من الاتهام.

# English: A sensitive charge with the State as the only target, as stated or by the kind of act.
factor-state_only_target =
    تهمة حساسة المستهدَف الوحيد فيها هو الدولة، بحسب ما ذُكر أو بحكم نوع الفعل.

# English: A charge that touches Article 3 and no concrete act of this person.
factor-no_concrete_act = تهمة تمس المادة 3 ولا فعل ملموس صادر عن هذا الشخص.

# English: The group is held to be terrorist by the source alone or is peaceful.
factor-group_not_recognised = المصدر وحده يعتبر الجماعة إرهابية أو هي سلمية.

# English: No judge can review the ban on the group.
factor-ban_not_open_to_review = لا يمكن لأي قاض أن يراجع حظر الجماعة.

# English: Leaving the country is the accusation.
factor-pure_emigration = مغادرة البلد هي الاتهام.

# English: Leaving the country is part of the accusation.
factor-emigration_part = مغادرة البلد جزء من الاتهام.

# English: The acts are breaches of military duty alone.
factor-pure_military_offence = الأفعال إخلال بالواجب العسكري وحده.

# English: A breach of military duty is part of the facts.
factor-military_offence_connected = الإخلال بالواجب العسكري جزء من الوقائع.

# English: The prosecution is on account of religion, race or origin.
factor-prosecuted_for_who_they_are = الملاحقة بسبب الدين أو العرق أو الأصل.

# English: A sensitive label is heavier than the facts or is not linked to the person.
factor-facts_do_not_fit = وصف حساس أشد من الوقائع أو غير مرتبط بالشخص.

# English: The person holds or held high office, or is close to someone who did, and it matters
# here.
factor-former_high_office = يشغل الشخص أو شغل منصبا رفيعا، أو هو مقرب ممن شغله، ولذلك أهمية هنا.

# English: Words give the person a public office that is not on file, and it matters here.
factor-office_in_words = ينسب النص إلى الشخص منصبا عاما غير مسجل في الملف، ولذلك أهمية هنا.

# English: The person is in the opposition or a critic or a journalist, and it matters here.
factor-opposition_status = الشخص في المعارضة أو منتقد للسلطة أو صحفي، ولذلك أهمية هنا.

# English: The person represents a minority and the charge touches Article 3.
factor-minority_status = يمثل الشخص أقلية وتمس التهمة المادة 3.

# English: Serving head of another State; the request will likely be declined.
factor-serving_head_elsewhere = رئيس دولة أخرى يتولى منصبه؛ ويُرجح أن يُرفض الطلب.

# English: In office of another State on the request date.
factor-serving_elsewhere = يتولى منصبا في دولة أخرى في تاريخ الطلب.

# English: Holds or held office of another State.
factor-office_elsewhere = يشغل أو شغل منصبا في دولة أخرى.

# English: The source is an international tribunal.
factor-neutral_source = المصدر محكمة دولية.

# English: The case comes from a security service, the armed forces or a State security court.
factor-sensitive_source = القضية واردة من جهاز أمني أو من القوات المسلحة أو من محكمة أمن الدولة.

# English: The requester is a party to the armed conflict.
factor-requester_belligerent = الجهة الطالبة طرف في النزاع المسلح.

# English: Another State supports the request.
factor-support_by_state = تؤيد دولة أخرى الطلب.

# English: Another State protests; its arguments are weighed.
factor-protest_by_state = تحتج دولة أخرى؛ وتُقدَّر حججها.

# English: Surrender was refused as political or discriminatory; the reasons are taken into account.
factor-surrender_refused_as_political =
    رُفض التسليم لأنه سياسي أو تمييزي؛ وتؤخذ الأسباب في الاعتبار.

# English: The State of nationality or office was neither consulted nor told.
factor-home_state_left_out = لم تُستشر دولة الجنسية أو دولة المنصب ولم تُبلَّغ.

# English: Work for a group whose terrorist nature is shown.
factor-work_for_recognised_group = عمل لصالح جماعة ثبت طابعها الإرهابي.

# English: Travel to join a universally recognised group.
factor-travel_to_universally_recognised_group =
    سفر للانضمام إلى جماعة معترف عالميا بطابعها الإرهابي.

# English: The measure breached rests on the United Nations or a treaty or is aligned.
factor-treaty_based_measure = يستند التدبير الذي خُرق إلى الأمم المتحدة أو إلى معاهدة أو هو متوافق.

# English: The measure rests on a non-proliferation arrangement; consensus is more likely.
factor-non_proliferation_arrangement = يستند التدبير إلى ترتيب لعدم الانتشار؛ وتوافق الآراء أرجح.

# English: The goods are internationally listed as military or dual-use.
factor-goods_on_international_lists = السلع مدرجة دوليا على أنها عسكرية أو مزدوجة الاستعمال.

# English: Genocide, a crime against humanity or a war crime is alleged.
factor-core_crime_alleged = يُدعى وقوع إبادة جماعية أو جريمة ضد الإنسانية أو جريمة حرب.

# English: A measure breached is not aligned with the international community's.
factor-unaligned_measure = تدبير خُرق لا يتوافق مع تدابير المجتمع الدولي.

# English: An immunity is claimed and was neither denied nor waived.
factor-immunity_claimed = دُفع بحصانة ولم تُرفض ولم يُتنازل عنها.

# English: A competent body found persecution, or a breach of free expression, in this case.
factor-persecution_found_by_a_body =
    خلصت هيئة مختصة إلى وجود اضطهاد، أو انتهاك لحرية التعبير، في هذه القضية.

# English: States are settling the act between themselves.
factor-settled_between_states = تسوي الدول الفعل فيما بينها.

# English: The case plays a part in a dispute between States.
factor-dispute_between_states = للقضية دور في خلاف بين دول.

# English: The authorities tie the case to a foreign State, or the measure to a conflict.
factor-case_tied_to_state = تربط السلطات القضية بدولة أجنبية، أو التدبير بنزاع.

# English: Private motive is shown and the acts have no direct link to the upheaval.
factor-private_motive = ثبت دافع خاص وليست للأفعال صلة مباشرة بالاضطراب السياسي.

# English: The acts are directly linked to a seizure of power.
factor-direct_coup_link = الأفعال مرتبطة مباشرة باستيلاء على السلطة.

# English: A direct link to a seizure of power and no crime in itself.
factor-only_constitutional_order = صلة مباشرة باستيلاء على السلطة ولا جريمة في ذاتها.

# English: A political figure is wanted after an upheaval; a sign of motive.
factor-official_in_upheaval = شخصية سياسية مطلوبة بعد اضطراب سياسي؛ وهذا دليل على الدافع.

# English: A public figure is wanted close to an election; a sign of motive.
factor-election_near = شخصية عامة مطلوبة في وقت قريب من انتخابات؛ وهذا دليل على الدافع.

# English: Combat against soldiers that is no breach of the laws of war.
factor-combat = قتال ضد جنود لا يشكل انتهاكا لقوانين الحرب.

# English: The acts were done in an armed conflict, and no breach of the laws of war is pleaded.
factor-in_armed_conflict = ارتُكبت الأفعال في نزاع مسلح، ولم يُدَّع انتهاك قوانين الحرب.

# English: The charge, or the request if its date is not known, followed criticism within a year.
factor-charge_after_criticism =
    جاءت التهمة، أو الطلب إذا كان تاريخها غير معروف، بعد انتقاد في غضون سنة.

# English: The charge came more than three years after the person left, for what is older still.
factor-charge_long_after_departure =
    جاءت التهمة بعد مغادرة الشخص بأكثر من ثلاث سنوات، بشأن ما هو أقدم منها.

# English: Data on the same facts ended under Article 3, the Commission found them not compliant, and
# nothing is said to be new.
factor-same_facts_ended_under_article_3 =
    انتهت بيانات بشأن الوقائع نفسها بموجب المادة 3، وخلصت اللجنة إلى أنها غير متقيدة بالقواعد، ولم
    يُذكر شيء جديد.

# English: Similar requests were denied before.
factor-earlier_denials_of_similar = رُفضت طلبات مماثلة من قبل.

## t_tables_and_text.yaml

# English: Corruption is alleged, and the States concerned owe each other extradition or prosecution
# for it.
factor-corruption_convention =
    يُدعى وقوع فساد، والدول المعنية ملزمة بعضها إزاء بعض بالتسليم أو الملاحقة بشأنه.
