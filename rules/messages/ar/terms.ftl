# ما تقوله حدود القواعد: شروط مسماة تستعملها القواعد والعوامل.

## a_requester.yaml

# English: The person was under age at the first act, or the indication MINOR is set.
term-minor_at_the_act = كان الشخص قاصرا وقت الفعل الأول، أو وُضعت الإشارة MINOR (قاصر).

## b_offence.yaml

# English: It is shown to facilitate a serious crime or to be linked to organised crime.
term-shown_to_serve_serious_crime = ثبت أنه ييسر جريمة خطيرة أو أنه مرتبط بالجريمة المنظمة.

# English: It is also about an ordinary-law crime, corruption, terrorism or a core crime.
term-also_a_plain_crime =
    يتعلق أيضا بجريمة من جرائم القانون العام أو بالفساد أو الإرهاب أو بجريمة دولية أساسية.

# English: A reviewer found it not excluded, or it serves serious crime, or is also a plain crime.
term-listed_but_redeemed =
    خلص أحد المراجعين إلى أنه غير مستبعد، أو هو يخدم جريمة خطيرة، أو هو أيضا جريمة عادية.

# English: It is controversial between countries as a matter of behavioural or cultural norms.
term-norms_offence = محل خلاف بين البلدان بوصفه مسألة قواعد سلوكية أو ثقافية.

# English: It is about honour, insult or false words, without hatred or incitement.
term-honour_offence = يتعلق بالشرف أو الإهانة أو الأقوال الكاذبة، من دون كراهية أو تحريض.

# English: It is about family or private matters other than custody.
term-family_offence = يتعلق بشؤون عائلية أو خاصة غير الحضانة.

# English: It is a breach of administrative rules.
term-administrative_offence = مخالفة لقواعد إدارية.

# English: It is about drugs for personal use.
term-drug_use_offence = يتعلق بمخدرات للاستعمال الشخصي.

# English: It is about a cheque without funds and nobody found it not excluded.
term-cheque_offence = يتعلق بشيك بلا رصيد ولم يخلص أحد إلى أنه غير مستبعد.

# English: A cheque without funds that was security, or without deceit.
term-cheque_without_deceit = شيك بلا رصيد كان ضمانا، أو من دون احتيال.

# English: It is about a debt, contract, rent or wages and nobody found it not excluded.
term-debt_offence = يتعلق بدين أو عقد أو إيجار أو أجور ولم يخلص أحد إلى أنه غير مستبعد.

# English: A debt or contract matter in which no deceit is pleaded or shown.
term-debt_without_deceit = مسألة دين أو عقد لم يُدَّع فيها احتيال ولم يثبت.

# English: It falls in a category that Red Notices may not be about.
term-excluded_offence = يندرج في فئة لا يجوز أن تتعلق بها النشرات الحمراء.

# English: It touches an excluded category, but serves serious crime or is also a plain crime.
term-near_an_excluded_category = يمس فئة مستبعدة، ولكنه يخدم جريمة خطيرة أو هو أيضا جريمة عادية.

# English: It is about custody of a child.
term-custody_offence = يتعلق بحضانة طفل.

# English: It is about taxes or customs.
term-fiscal_offence = يتعلق بالضرائب أو الجمارك.

# English: Every offence falls in an excluded category.
term-every_offence_is_excluded = كل جرم يندرج في فئة مستبعدة.

# English: A debt or contract matter in which deceit is pleaded or shown.
term-debt_with_deceit = مسألة دين أو عقد ادُّعي فيها احتيال أو ثبت.

# English: The act is coded as a debt, a cheque or a matter of contract.
term-debt_act = الفعل مرمَّز على أنه دين أو شيك أو مسألة عقدية.

# English: A charge is about custody of a child, or custody orders are on the form and the account
# speaks of custody.
term-custody_matter =
    تتعلق تهمة بحضانة طفل، أو ترد قرارات حضانة في الاستمارة ويتحدث العرض عن الحضانة.

## c_penalty.yaml

# English: Its maximum penalty reaches the threshold by itself.
term-meets_penalty_threshold = تبلغ عقوبته القصوى العتبة بمفردها.

# English: Its maximum is under the threshold, or it is of an excluded category.
term-cannot_carry_the_notice = عقوبته القصوى دون العتبة، أو هو مندرج في فئة مستبعدة.

# English: Only a fine is provided for.
term-only_a_fine = لا ينص القانون إلا على غرامة.

# English: Neither the sentence imposed nor what remains of it reaches the threshold.
term-sentence_under_threshold = لا تبلغ العتبةَ العقوبة المحكوم بها ولا المتبقي منها.

# English: Criterion (ii) of 83(1)(a) is not met.
term-penalty_criterion_failed = المعيار (ii) من المادة 83(1)(أ) غير مستوفى.

# English: A single offence was punished above its stated maximum.
term-one_offence_sentenced_over_its_maximum = عوقب على جرم واحد بما يتجاوز عقوبته القصوى المذكورة.

## e_identity.yaml

# English: Family name, forename, sex, year of birth, and one of description, DNA, fingerprints or
# document.
term-set_one_complete =
    اسم العائلة والاسم الشخصي والجنس وسنة الولادة وواحد مما يلي: الأوصاف أو البصمة الوراثية أو بصمات
    الأصابع أو وثيقة.

# English: A photograph of good quality and one more item.
term-set_two_complete = صورة شمسية جيدة وعنصر آخر.

## f_judicial_data.yaml

# English: The act is coded as not saying what was done.
term-unspecified_act = الفعل مُرمَّز على أنه لا يبين ما ارتُكب.

# English: An act of this person that says what, and when or where.
term-complete_own_act = فعل صادر عن هذا الشخص يبين ماذا، ومتى أو أين.

# English: The charge is not named.
term-charge_unnamed = التهمة غير مسماة.

# English: The warrant states an expiry before the day of the request.
term-warrant_run_out = تذكر المذكرة انتهاء صلاحية سابقا ليوم الطلب.

# English: The warrant stands on the day of the request.
term-standing_warrant = المذكرة سارية في يوم الطلب.

# English: Prosecution is barred by lapse of time and nothing suspends it.
term-time_barred = الدعوى الجنائية ساقطة بالتقادم ولا شيء يوقف التقادم.

# English: The warrant no longer stands.
term-fallen_warrant = لم تعد المذكرة سارية.

## i_data_protection.yaml

# English: Extradition was refused and no addendum records it.
term-refusal_without_addendum = رُفض التسليم ولا توجد إضافة تدوّن ذلك.

## j_human_rights.yaml

# English: It concerns this person, this case or persons similarly placed, not a country in general.
term-about_more_than_the_country =
    يخص هذا الشخص أو هذه القضية أو أشخاصا في وضع مماثل، لا بلدا بوجه عام.

# English: It concerns this person or this very case.
term-about_this_case = يخص هذا الشخص أو هذه القضية بعينها.

# English: The State is known to have remedied it.
term-known_to_be_remedied = معروف أن الدولة صححته.

# English: Neither judgment nor charge rests on the tainted item.
term-known_to_be_beside_the_data = لا يستند الحكم ولا التهمة إلى العنصر المعيب.

# English: The data rest on a judgment and not on a mere charge.
term-judgment_stage = تستند البيانات إلى حكم لا إلى مجرد تهمة.

# English: A competent national body found that surrender of this person would breach non-
# refoulement.
term-surrender_barred_by_national_body =
    خلصت هيئة وطنية مختصة إلى أن تسليم هذا الشخص من شأنه أن يخل بعدم الإعادة القسرية.

# English: A competent body found that the judgment from which the data come rests on torture.
term-judgment_rests_on_torture =
    خلصت هيئة مختصة إلى أن الحكم الذي تأتي منه البيانات يستند إلى التعذيب.

# English: A competent body found the trial unfair, and this is not known to be remedied.
term-fair_trial_finding = خلصت هيئة مختصة إلى أن المحاكمة غير عادلة، وليس معروفا أن ذلك صُحِّح.

# English: A competent body found the detention arbitrary or excessive, and this is not remedied.
term-detention_finding = خلصت هيئة مختصة إلى أن الاحتجاز تعسفي أو مفرط، ولم يُصحَّح ذلك.

# English: Relatives of this person, or of others in the case, are said to be held as leverage.
term-relatives_held_by_report = يقال إن أقارب لهذا الشخص، أو لآخرين في القضية، محتجزون وسيلةً للضغط.

# English: Death is the highest penalty stated.
term-capital_offence = الإعدام هو أعلى عقوبة مذكورة.

## k_article_3.yaml

# English: The person is said to have used grave violence, or to have ordered, planned or aided it.
term-own_grave_violence = يقال إن الشخص استعمل عنفا جسيما، أو أمر به أو خطط له أو ساعد عليه.

# English: The person is said to have done something that is a crime whatever group it is done for.
term-own_crime_in_itself = يقال إن الشخص ارتكب ما يُعد جريمة أيا كانت الجماعة التي ارتُكب لصالحها.

# English: An own act that is a crime in itself, and more than scuffles or petty damage.
term-own_serious_crime = فعل صادر عن الشخص نفسه يشكل جريمة في ذاته، ويتجاوز التدافع أو الضرر الطفيف.

# English: An own violent act by which people died, were gravely hurt or held, or property ruined.
term-own_crime_with_lasting_harm =
    فعل عنيف صادر عن الشخص نفسه مات بسببه أشخاص أو أُصيبوا بجروح خطيرة أو احتُجزوا، أو أُتلفت به
    ممتلكات.

# English: The person is said to have used violence against persons or property.
term-own_violence = يقال إن الشخص استعمل العنف ضد أشخاص أو ممتلكات.

# English: An own violent act of minor harm.
term-own_violence_with_minor_harm = فعل عنيف صادر عن الشخص نفسه وضرره طفيف.

# English: An own violent act whose harm is said to be minor.
term-own_violence_said_to_be_minor = فعل عنيف صادر عن الشخص نفسه يقال إن ضرره طفيف.

# English: A crime of fraud, corruption or other gain is said to be the person's own.
term-own_crime_for_gain = تُنسب إلى الشخص نفسه جريمة احتيال أو فساد أو كسب آخر.

# English: An own crime of gain, and who gained by it is told.
term-own_crime_with_gain_shown = جريمة كسب صادرة عن الشخص نفسه، وذُكر من كسب منها.

# English: An own act of fraud, corruption, laundering or tax; nobody is said to have gained by it,
# and no private person to have lost.
term-own_economic_act_without_gain =
    فعل احتيال أو فساد أو غسل أموال أو فعل ضريبي صادر عن الشخص نفسه؛ ولم يُذكر أن أحدا كسب منه ولا
    أن شخصا عاديا خسر بسببه.

# English: An own crime of gain that is not merely economic, or has a gain or a private victim told.
term-crime_for_gain_borne_out =
    جريمة كسب صادرة عن الشخص ليست اقتصادية فحسب، أو ذُكر فيها كسب أو ضحية من الأفراد.

# English: The person is said to have worked for the group within its activity.
term-own_group_activity = يقال إن الشخص عمل لصالح الجماعة في إطار نشاطها.

# English: The person is said to have travelled to join the group.
term-own_travel_to_join = يقال إن الشخص سافر للانضمام إلى الجماعة.

# English: An act of the person that is a crime in itself or against an election or an export rule,
# work for a group, or travel to join it.
term-concrete_own_act =
    فعل صادر عن الشخص يشكل جريمة في ذاته أو جريمة ضد انتخابات أو إخلالا بقاعدة تصدير، أو عمل لصالح
    جماعة، أو سفر للانضمام إليها.

# English: The act is that of a group or of others, or of mere presence.
term-not_own_act = الفعل فعل جماعة أو فعل آخرين، أو هو مجرد حضور.

# English: Own grave violence against civilians or private persons.
term-civilian_victims = عنف جسيم صادر عن الشخص نفسه ضد مدنيين أو أشخاص عاديين.

# English: Only the State, its officials or its property is the target.
term-state_sole_victim = لا يُستهدف إلا الدولة أو مسؤولوها أو ممتلكاتها.

# English: Military duty, leaving the country, secrets or constitutional order; no target is told.
term-offence_against_state_by_kind =
    الواجب العسكري أو مغادرة البلد أو الأسرار أو النظام الدستوري؛ ولم يُذكر أي مستهدَف.

# English: The act is aimed at the State alone, as stated or by its kind.
term-state_alone_aimed_at = الفعل موجَّه إلى الدولة وحدها، بحسب ما ذُكر أو بحكم نوعه.

# English: Words about a private person or body, known to have no political motive (3.2 para 6).
term-private_expression = أقوال عن شخص أو كيان خاص، معروف أن لا دافع سياسيا لها (3.2، الفقرة 6).

# English: Speech, meeting, association or worship as such; a private quarrel in words is not meant.
term-protected_act =
    قول أو اجتماع أو انضمام إلى جمعية أو عبادة بصفتها هذه؛ ولا يُقصد خلاف خاص بالكلام.

# English: Words or images aimed at the State, its officials or institutions.
term-speech_against_authority = أقوال أو صور موجَّهة إلى الدولة أو مسؤوليها أو مؤسساتها.

# English: Words at an official, and the motive is known not to be political.
term-quarrel_with_an_official = أقوال موجَّهة إلى مسؤول، ومعروف أن الدافع ليس سياسيا.

# English: A meeting, or work for a lawful body.
term-meeting_or_association_act = اجتماع، أو عمل لصالح كيان مشروع.

# English: Hate speech, or a call to violence, by the person.
term-hate_speech_or_incitement = خطاب كراهية، أو دعوة إلى العنف، صادر عن الشخص.

# English: An act against the State alone by which no person and no property came to harm.
term-pure_state_act = فعل موجَّه ضد الدولة وحدها لم يلحق بسببه ضرر بأي شخص ولا بأي ممتلكات.

# English: An act against the State, and no person or property is said to have come to harm by it.
term-state_act_alleged = فعل موجَّه ضد الدولة، ولم يُذكر أن ضررا لحق بسببه بشخص أو بممتلكات.

# English: The act is coded as secrets, constitutional order or agitation.
term-coded_state_act =
    الفعل مُرمَّز على أنه يتعلق بأسرار أو بالنظام الدستوري أو بالتحريض على الاضطراب.

# English: Desertion, absence or refusal of service.
term-military_duty_act = فرار من الخدمة أو تغيب عنها أو رفض أدائها.

# English: The act is coded as desertion, absence or refusal of service.
term-coded_military_duty_act = الفعل مُرمَّز على أنه فرار من الخدمة أو تغيب عنها أو رفض أدائها.

# English: Combat, or violence against soldiers; a private act outside any conflict is not meant.
term-combat_against_soldiers = قتال، أو عنف ضد جنود؛ ولا يُقصد فعل خاص خارج أي نزاع.

# English: Own violence against peacekeepers of the United Nations.
term-attack_on_peacekeepers = عنف صادر عن الشخص نفسه ضد حفظة السلام التابعين للأمم المتحدة.

# English: An act of office within the mandate.
term-act_in_mandate = فعل من أفعال المنصب في إطار الولاية.

# English: The act is coded as one of office, or as within the mandate.
term-coded_act_in_mandate = الفعل مُرمَّز على أنه من أفعال المنصب، أو في إطار الولاية.

# English: An act by which the person, or another person or entity, gained.
term-act_with_gain = فعل كسب منه الشخص، أو كسب منه شخص آخر أو كيان.

# English: Killing or attempt on the head of State or family (Belgian clause).
term-attack_on_head_of_state = قتل رئيس الدولة أو أحد أفراد أسرته أو الشروع فيه (الشرط البلجيكي).

# English: The act is coded as practising, teaching or insulting a religion.
term-coded_religious_act = الفعل مُرمَّز على أنه ممارسة ديانة أو تعليمها أو الإساءة إليها.

# English: Leaving the country without permission.
term-emigration_act = مغادرة البلد من دون إذن.

# English: The act is coded as an unlicensed movement of goods or money.
term-trade_act = الفعل مرمَّز على أنه نقل غير مرخص لبضائع أو أموال.

# English: A crime against an election or against voters.
term-election_crime_act = جريمة ضد انتخابات أو ضد ناخبين.

# English: The person's act is coded as a crime against an election or against voters.
term-coded_election_act = فعل الشخص مُرمَّز على أنه جريمة ضد انتخابات أو ضد ناخبين.

# English: The act is coded as speech, meeting, association or worship as such.
term-coded_protected_act =
    الفعل مُرمَّز على أنه قول أو اجتماع أو انضمام إلى جمعية أو عبادة بصفتها هذه.

# English: An act of extermination or the like.
term-core_crime_act = فعل إبادة أو ما شابهه.

# English: The offence is about a matter that Article 3 is concerned with, elections left aside.
term-touches_article_3_beyond_elections =
    يتعلق الجرم بمسألة تعنى بها المادة 3، مع ترك الانتخابات جانبا.

# English: The offence is about a matter that Article 3 is concerned with.
term-touches_article_3 = يتعلق الجرم بمسألة تعني المادة 3.

# English: The title names a matter of Article 3, and the tags or category that people set do not.
term-title_against_codes =
    يسمي العنوان مسألة من مسائل المادة 3، ولا تسميها الوسوم أو الفئة التي وضعها أشخاص.

# English: The words of the title suggest a matter of Article 3, and nobody has settled it.
term-article_3_suggested = توحي كلمات العنوان بمسألة من مسائل المادة 3، ولم يحسم ذلك أحد.

# English: This charge touches Article 3, and another charge rests on other facts.
term-charge_to_sever = هذه التهمة تمس المادة 3، وثمة تهمة أخرى تستند إلى وقائع أخرى.

# English: The offence is about State security or the constitutional order.
term-purely_political_by_tag = يتعلق الجرم بأمن الدولة أو بالنظام الدستوري.

# English: The offence is about words, meetings or association.
term-about_words_or_association = يتعلق الجرم بأقوال أو اجتماعات أو انضمام إلى جمعيات.

# English: The offence is terrorism, membership or financing.
term-terrorism_charge = الجرم إرهاب أو انتماء أو تمويل.

# English: The offence is belonging to, supporting or financing a group.
term-membership_charge = الجرم هو الانتماء إلى جماعة أو دعمها أو تمويلها.

# English: The offence is terrorism, extremism or separatism.
term-terrorism_or_separatism_charge = الجرم إرهاب أو تطرف أو نزعة انفصالية.

# English: The offence is one of military duty.
term-military_charge = الجرم إخلال بالواجب العسكري.

# English: The offence is about religion.
term-religious_charge = يتعلق الجرم بالدين.

# English: The offence is leaving the country without permission.
term-emigration_charge = الجرم هو مغادرة البلد من دون إذن.

# English: The offence is a breach of sanctions or export control.
term-sanctions_charge = الجرم خرق لجزاءات أو لضوابط التصدير.

# English: The offence is genocide, a crime against humanity or a war crime.
term-core_crime_charge = الجرم إبادة جماعية أو جريمة ضد الإنسانية أو جريمة حرب.

# English: The words of the title suggest such a crime, and nobody has settled it.
term-core_crime_suggested = توحي كلمات العنوان بجريمة من هذا القبيل، ولم يحسم أحد الأمر.

# English: The offence is about an election.
term-election_charge = يتعلق الجرم بانتخابات.

# English: The offence is an ordinary-law crime by its nature.
term-ordinary_charge = الجرم بطبيعته جريمة من جرائم القانون العام.

# English: The offence is corruption, fraud, tax or the like.
term-economic_charge = الجرم فساد أو احتيال أو جرم ضريبي أو ما شابه ذلك.

# English: The offence is abuse of office or excess of official powers.
term-office_abuse_charge = الجرم إساءة استعمال الوظيفة أو تجاوز حدود السلطات الرسمية.

# English: The offence is about acts in an armed conflict.
term-conflict_charge = يتعلق الجرم بأفعال في نزاع مسلح.

# English: The group is not identified by name.
term-unnamed_group = الجماعة غير محددة بالاسم.

# English: The group is held to be terrorist by a list of the United Nations or the like.
term-universally_recognised_group =
    تُعتبر الجماعة إرهابية بموجب قائمة للأمم المتحدة أو قائمة من هذا القبيل.

# English: The terrorist nature of the group is shown by list, claimed or attributed acts.
term-nature_of_group_shown = ثبت الطابع الإرهابي للجماعة بقائمة أو بأفعال تبنتها أو نُسبت إليها.

# English: The group is held to be terrorist by the source alone, is not so held, or is peaceful.
term-nature_of_group_not_shown =
    المصدر وحده يعتبر الجماعة إرهابية، أو هي لا تُعتبر كذلك، أو هي سلمية.

# English: No judge can review the ban on the group.
term-ban_without_review = لا يمكن لأي قاض أن يراجع حظر الجماعة.

# English: Serving head of State of another State.
term-serving_head_of_another_state = رئيس دولة أخرى يتولى منصبه.

# English: In office of another State on the request date.
term-serving_high_office_of_another_state = يتولى منصبا في دولة أخرى في تاريخ الطلب.

# English: An office of another State, now or formerly.
term-office_of_another_state_held = منصب في دولة أخرى، حاليا أو سابقا.

# English: A high office of the requesting State, now or formerly.
term-high_office_own_state = منصب رفيع في الدولة الطالبة، حاليا أو سابقا.

# English: A politician or a high-level civil servant; not a judge or a local politician as such.
term-political_or_high_office = سياسي أو موظف رفيع المستوى؛ وليس القاضي أو السياسي المحلي بصفته هذه.

# English: An office of another State; of a judge or local politician only if its State is told.
term-office_that_may_be_another_states =
    منصب في دولة أخرى؛ ولا يُعتد بمنصب قاض أو سياسي محلي إلا إذا ذُكرت دولته.

# English: A leading part in the opposition, or a candidacy.
term-opposition_office = دور قيادي في المعارضة، أو ترشح.

# English: An immunity is claimed and was neither denied nor waived.
term-immunity_unsettled = دُفع بحصانة ولم تُرفض ولم يُتنازل عنها.

# English: The measure rests on the Security Council, a multilateral treaty or a non-proliferation
# arrangement, or is aligned with the international community's.
term-consensus_measure =
    يستند التدبير إلى مجلس الأمن أو إلى معاهدة متعددة الأطراف أو إلى ترتيب لعدم الانتشار، أو يتوافق
    مع تدابير المجتمع الدولي.

# English: The measure rests on a non-proliferation arrangement, and nobody has settled its
# alignment.
term-non_proliferation_measure = يستند التدبير إلى ترتيب لعدم الانتشار، ولم يحسم أحد مدى توافقه.

# English: The measure rests on the Security Council or a multilateral treaty, or is aligned.
term-treaty_measure = يستند التدبير إلى مجلس الأمن أو معاهدة متعددة الأطراف، أو هو متوافق.

# English: A regional or unilateral measure that is not aligned with the international community's.
term-measure_not_aligned = تدبير إقليمي أو أحادي الجانب لا يتوافق مع تدابير المجتمع الدولي.

# English: The measure is linked to a current conflict, and no consensus on it is shown.
term-measure_in_conflict = التدبير مرتبط بنزاع قائم، ولم يثبت توافق في الآراء بشأنه.

# English: The authorities tie the case to a foreign State or its regime.
term-tied_to_foreign_state = تربط السلطات القضية بدولة أجنبية أو بنظامها.

# English: The goods are internationally listed as military or dual-use.
term-listed_goods = السلع مدرجة دوليا على أنها عسكرية أو مزدوجة الاستعمال.

# English: A protest by another State that is not settled.
term-reasoned_protest = احتجاج من دولة أخرى لم يُبت فيه.

# English: Another State supports the request.
term-support_of_another_state = تؤيد دولة أخرى الطلب.

# English: Surrender of this person for these facts was refused as political or discriminatory.
term-refused_as_political = رُفض تسليم هذا الشخص عن هذه الوقائع لأنه سياسي أو تمييزي.

# English: A competent body found persecution, or a breach of free expression, in this very case.
term-persecution_found =
    خلصت هيئة مختصة إلى وجود اضطهاد، أو انتهاك لحرية التعبير، في هذه القضية بعينها.

# English: Acts are described and none of them is a concrete act of this person.
term-no_concrete_own_act = وُصفت أفعال ولا يشكل أي منها فعلا ملموسا صادرا عن هذا الشخص.

# English: No act is described, or one of them is not coded by its kind.
term-act_left_uncoded = لم يوصف أي فعل، أو أن أحد الأفعال غير مرمَّز بحسب نوعه.

# English: Every charge is a breach of sanctions and every act a coded movement of goods or money.
term-only_trade_against_sanctions = كل تهمة خرق لعقوبات وكل فعل نقل مرمَّز لبضائع أو أموال.

# English: Every act described is speech, meeting, association or worship.
term-only_protected_conduct = كل فعل موصوف هو قول أو اجتماع أو انضمام إلى جمعية أو عبادة.

# English: A reader found that the facts do not fit the charges, or do not link the person to them.
term-gap_noted = وجد أحد القراء أن الوقائع لا تطابق التهم، أو لا تربط الشخص بها.

# English: A gap was noted, or an ordinary-law crime is charged beside facts that speak of none.
term-charges_outweigh_facts =
    لوحظت ثغرة، أو وُجِّهت تهمة بجريمة من جرائم القانون العام ولا تتحدث الوقائع عن أي منها.

# English: The person has a public or political profile on file.
term-public_profile = يظهر في الملف أن الشخص شخصية عامة أو سياسية.

# English: The charge touches Article 3 or is economic, or an upheaval, an election or public
# criticism is on file.
term-profile_matters =
    تمس التهمة المادة 3 أو هي اقتصادية، أو يوجد في الملف اضطراب سياسي أو انتخابات أو انتقاد علني.

# English: The charge, or the request where its date is not known, came within a year of criticism.
term-charge_follows_criticism =
    جاءت التهمة، أو الطلب إذا كان تاريخها غير معروف، في غضون سنة من انتقاد.

# English: Own grave violence against private persons, or an own crime by which somebody gained.
term-plainly_ordinary =
    عنف جسيم صادر عن الشخص نفسه ضد أشخاص عاديين، أو جريمة صادرة عنه كسب منها أحد.

## l_asylum.yaml

# English: The requester is known not to be the country of feared persecution.
term-known_third_country_request = معروف أن الجهة الطالبة ليست البلد الذي يُخشى الاضطهاد فيه.

# English: A member country is known to have confirmed the status.
term-confirmed_beyond_doubt = معروف أن بلدا عضوا أكد الصفة.

# English: A member country confirmed the status, it stands, and the requesting State was fled.
term-confirmed_against_requester =
    أكد بلد عضو الصفة، وهي قائمة، والدولة الطالبة هي التي فر منها الشخص.

# English: Protected otherwise, or formerly a refugee.
term-other_protection = محمي بصفة أخرى، أو لاجئ سابقا.

## m_extradition.yaml

# English: Surrender was refused for a reason that INTERPOL's own principles know.
term-refused_on_interpol_grounds = رُفض التسليم لسبب تعرفه مبادئ الإنتربول نفسها.

# English: Surrender was refused for a reason of procedure or of local law.
term-refused_on_local_grounds = رُفض التسليم لسبب إجرائي أو من القانون المحلي.

# English: An acquittal, a sentence served, or a settlement that bars action, for the same acts.
term-bars_a_second_trial =
    تبرئة، أو عقوبة نُفِّذت، أو تسوية تحول دون مواصلة الدعوى، عن الأفعال نفسها.

## n_history.yaml

# English: The earlier request was refused, or its data cancelled or deleted.
term-ended_adversely = رُفض الطلب السابق، أو أُلغيت بياناته أو حُذفت.

# English: The reason was Article 2 or 3, the refugee policy or a second trial, on the same facts.
term-refused_on_substance =
    كان السبب المادة 2 أو 3 أو السياسة المتعلقة باللاجئين أو محاكمة ثانية، بشأن الوقائع نفسها.

# English: Ended for Article 2 or 3 or the refugee policy, on the same facts.
term-refused_on_constitution =
    انتهى بموجب المادة 2 أو 3 أو السياسة المتعلقة باللاجئين، بشأن الوقائع نفسها.

# English: Ended for Article 3, on the same facts, and nothing is said to be new.
term-ended_under_article_3 = انتهى بموجب المادة 3 بشأن الوقائع نفسها، ولم يُذكر شيء جديد.

# English: The requester says what changed, or names a new fact.
term-something_said_to_be_new = تذكر الجهة الطالبة ما تغير، أو تسمي واقعة جديدة.

# English: The CCF found the data on the same facts not compliant, and did not find otherwise later.
term-ccf_finding_stands =
    خلصت لجنة الرقابة على المحفوظات إلى أن البيانات بشأن الوقائع نفسها غير متقيدة بالقواعد، ولم
    تخلص إلى غير ذلك لاحقا.

# English: The CCF found the data on the same facts not compliant.
term-deleted_by_ccf =
    خلصت لجنة الرقابة على المحفوظات إلى أن البيانات بشأن الوقائع نفسها غير متقيدة بالقواعد.

## r_full_reading.yaml

# English: It is of an excluded category, or about a matter of Article 3 and no plain crime.
term-no_ordinary_law_offence =
    يندرج في فئة مستبعدة، أو يتعلق بمسألة من مسائل المادة 3 وليس جريمة عادية.

# English: An act of this person that is a crime whatever the charge is called.
term-plain_crime_alleged = فعل صادر عن هذا الشخص يشكل جريمة أيا كانت تسمية التهمة.

## t_tables_and_text.yaml

# English: The request calls the group universally recognised, and the UN terrorism lists carried
# here have no such name on that day.
term-listed_under_another_head =
    يقول الطلب إن الجماعة معترف عالميا بطابعها الإرهابي، ولا تتضمن قوائم الأمم المتحدة للإرهاب
    المتوافرة هنا هذا الاسم في ذلك اليوم.

# English: The request calls the group universally recognised.
term-recognition_claimed = يقول الطلب إن الجماعة معترف عالميا بطابعها الإرهابي.

# English: Corruption or abuse of office is charged.
term-corruption_alleged = التهمة فساد أو إساءة استعمال الوظيفة.
