# عناوين فصول القواعد.

# English: Who asks, for what purpose, about whom
chapter-A = من يقدم الطلب، ولأي غرض، وبشأن من

# English: Serious ordinary-law crime
chapter-B = جريمة خطيرة من جرائم القانون العام

# English: Penalty threshold
chapter-C = عتبة العقوبة

# English: Interest for international police co-operation
chapter-D = وجه الأهمية للتعاون الشرطي الدولي

# English: Minimum identity data
chapter-E = الحد الأدنى من بيانات الهوية

# English: Minimum judicial data
chapter-F = الحد الأدنى من البيانات القضائية

# English: Assurances, documents, legal review
chapter-G = الضمانات والوثائق والمراجعة القانونية

# English: Data quality and date logic
chapter-H = جودة البيانات ومنطق التواريخ

# English: Data-protection principles
chapter-I = مبادئ حماية البيانات

# English: Human rights
chapter-J = حقوق الإنسان

# English: Political, military, religious or racial character
chapter-K = الطابع السياسي أو العسكري أو الديني أو العنصري

# English: Refugees and asylum-seekers
chapter-L = اللاجئون وطالبو اللجوء

# English: Decisions of other States
chapter-M = قرارات الدول الأخرى

# English: Earlier refusals, the CCF, re-submission
chapter-N = حالات الرفض السابقة، ولجنة الرقابة على المحفوظات، وإعادة تقديم الطلبات

# English: Life-cycle
chapter-O = دورة الحياة

# English: Diffusions for arrest
chapter-P = التعاميم بغرض التوقيف

# English: Rules added after the full reading
chapter-R = قواعد أُضيفت بعد القراءة الكاملة

# English: Reference tables and text signals
chapter-T = الجداول المرجعية وإشارات النص
