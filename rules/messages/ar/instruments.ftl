# أسماء الصكوك. وتُسمى القرارات والمصادر الثانوية بموضوعها.

# English: INTERPOL's Rules on the Processing of Data
instrument-RPD = نظام الإنتربول لمعالجة البيانات

# English: Constitution of the ICPO-INTERPOL
instrument-CONSTITUTION = القانون الأساسي للمنظمة الدولية للشرطة الجنائية - الإنتربول

# English: Repository of Practice on Articles 2 and 3 of the Constitution
instrument-ROP = مجموعة الممارسات بشأن المادتين 2 و3 من القانون الأساسي

# English: Statute of the Commission for the Control of INTERPOL's Files
instrument-CCF_STATUTE = النظام الأساسي للجنة الرقابة على محفوظات الإنتربول

# English: General Assembly resolution on requests of a predominantly political, racial or religious
# character
instrument-AGN-20-RES-11 =
    قرار الجمعية العامة بشأن الطلبات التي يغلب عليها الطابع السياسي أو العنصري أو الديني

# English: General Assembly resolution on violent crime commonly referred to as terrorism
instrument-AGN-53-RES-6 = قرار الجمعية العامة بشأن جرائم العنف المعروفة عموما بالإرهاب

# English: General Assembly resolution on the application of Article 3 of the Constitution
instrument-AGN-53-RES-7 = قرار الجمعية العامة بشأن تطبيق المادة 3 من القانون الأساسي

# English: General Assembly resolution on the application of Article 3 (tribunals; politicians)
instrument-AGN-63-RES-9 = قرار الجمعية العامة بشأن تطبيق المادة 3 (المحاكم؛ السياسيون)

# English: General Assembly resolution on membership of terrorist organisations
instrument-AG-2004-RES-18 = قرار الجمعية العامة بشأن الانتماء إلى تنظيمات إرهابية

# English: General Assembly resolution on genocide, crimes against humanity and war crimes
instrument-AG-2010-RES-10 =
    قرار الجمعية العامة بشأن الإبادة الجماعية والجرائم ضد الإنسانية وجرائم الحرب

# English: General Assembly resolution on refugees
instrument-GA-2017-86-RES-09 = قرار الجمعية العامة بشأن اللاجئين

# English: Refugee policy of INTERPOL
instrument-REFUGEE_POLICY = سياسة الإنتربول المتعلقة باللاجئين

# English: General Secretariat's list of excluded offences under RPD 83(1)(a)(i)
instrument-GS_LIST_83 =
    قائمة الأمانة العامة بالجرائم المستبعدة بموجب المادة 83(1)(أ)(i) من نظام معالجة البيانات

# English: General Secretariat policy on parental child abduction
instrument-CHILD_POLICY_2022 = سياسة الأمانة العامة بشأن اختطاف الأطفال من أحد الوالدين

# English: European Convention on Extradition with its Additional Protocols
instrument-ECE = الاتفاقية الأوروبية لتسليم المجرمين مع بروتوكولاتها الإضافية

# English: United Nations Model Treaty on Extradition
instrument-UN_MODEL_TREATY = معاهدة الأمم المتحدة النموذجية لتسليم المجرمين

# English: International Covenant on Civil and Political Rights
instrument-ICCPR = العهد الدولي الخاص بالحقوق المدنية والسياسية

# English: Convention against Torture
instrument-CAT = اتفاقية مناهضة التعذيب

# English: Universal Declaration of Human Rights
instrument-UDHR = الإعلان العالمي لحقوق الإنسان

# English: Convention on the Rights of the Child
instrument-CRC = اتفاقية حقوق الطفل

# English: Convention relating to the Status of Refugees
instrument-REFUGEE_CONVENTION = الاتفاقية الخاصة بوضع اللاجئين

# English: Practice of the Notices and Diffusions Task Force (secondary sources)
instrument-NDTF =
    ممارسة فرقة العمل المعنية بالنشرات والتعاميم (Notices and Diffusions Task Force؛ مصادر ثانوية)

# English: INTERPOL's public pages on compliance and review
instrument-COMPLIANCE_PAGE = صفحات الإنتربول العلنية بشأن التقيد بالقواعد والمراجعة

# English: What receiving States and regional bodies say of the effect of a notice
instrument-RECEIVING_STATES = ما تقوله الدول المتلقية والهيئات الإقليمية عن أثر النشرة

# English: Published decisions of the Commission for the Control of INTERPOL's Files
instrument-CCF_PRACTICE = القرارات المنشورة للجنة الرقابة على محفوظات الإنتربول

# English: Published reports of practitioners (secondary sources)
instrument-PRACTITIONER_REPORTS = تقارير منشورة لممارسين (مصادر ثانوية)

# English: INTERPOL's public pages
instrument-INTERPOL_WEBSITE = صفحات الإنتربول العلنية

# English: Documented patterns of misuse (our own catalogue, secondary sources)
instrument-ABUSE_PATTERNS = أنماط موثقة لإساءة الاستعمال (فهرسنا الخاص، مصادر ثانوية)
