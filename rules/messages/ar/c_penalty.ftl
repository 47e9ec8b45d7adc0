RPD-83-1-A-II-P =
    .title = العقوبة القصوى دون السنتين
    .requester =
        العقوبة القصوى المذكورة: { $maximum_penalty_months ->
            [unknown] عدد غير معروف من الأشهر
            [range] { $maximum_penalty_months } من الأشهر
            [one] شهر واحد
            [two] شهران
            [few] { $maximum_penalty_months } أشهر
            [many] { $maximum_penalty_months } شهرا
           *[other] { $maximum_penalty_months } شهر
        }؛ وهي دون العتبة المحددة للنشرة الحمراء في المادة 83(1)(أ)(ii).
    .compliance =
        العقوبة القصوى: { $maximum_penalty_months ->
            [unknown] عدد غير معروف من الأشهر
            [range] { $maximum_penalty_months } من الأشهر
            [one] شهر واحد
            [two] شهران
            [few] { $maximum_penalty_months } أشهر
            [many] { $maximum_penalty_months } شهرا
           *[other] { $maximum_penalty_months } شهر
        }، وهي دون العتبة.
    .cure =
        تصحيح العقوبة القصوى إن كانت خاطئة، أو تبرير الأهمية الخاصة بموجب المادة 83(1)(ب)، أو
        استعمال تعميم.
    .says =
        مطلوب للملاحقة: يجب أن تكون العقوبة القصوى للجرم سنتين على الأقل من العقوبة السالبة للحرية،
        أو ما هو أشد.
    .limits =
        العقوبة القصوى هي ما تذكره الجهة الطالبة؛ ولا يُبحث عن القانون نفسه. والعبرة بالعقوبة القصوى
        لا الدنيا.

RPD-83-1-A-II-P-MULTI =
    .title = لا يستوفي أي جرم الشرط بمفرده
    .requester =
        الجرائم: { $offence_count ->
            [one] جرم واحد
            [two] جرمان
            [few] { $offence_count } جرائم
            [many] { $offence_count } جرما
           *[other] { $offence_count } جرم
        }؛ ولا يبلغ أي منها بمفرده العتبة المحددة في المادة 83(1)(أ)(ii)؛ والعقوبات القصوى لا تُجمع.
    .compliance =
        الجرائم: { $offence_count ->
            [one] جرم واحد
            [two] جرمان
            [few] { $offence_count } جرائم
            [many] { $offence_count } جرما
           *[other] { $offence_count } جرم
        }؛ ولا يستوفي أي منها الشرط بمفرده.
    .cure =
        تصحيح أي عقوبة قصوى خاطئة، أو تبرير الأهمية الخاصة بموجب المادة 83(1)(ب)، أو استعمال تعميم.
    .says =
        إذا تعددت الجرائم، يجب أن يبلغ جرم واحد على الأقل العتبة بمفرده وأن يشكل بمفرده جريمة خطيرة
        من جرائم القانون العام.
    .limits = كون العقوبات القصوى لا تُجمع استنتاج من المادة 83(1)(ج).

RPD-83-1-C =
    .title = جرم أخف يصاحب غيره
    .requester =
        هذا الجرم ({ $maximum_penalty_months ->
            [unknown] عدد غير معروف من الأشهر
            [range] { $maximum_penalty_months } من الأشهر
            [one] شهر واحد
            [two] شهران
            [few] { $maximum_penalty_months } أشهر
            [many] { $maximum_penalty_months } شهرا
           *[other] { $maximum_penalty_months } شهر
        }) دون العتبة ولا يجوز أن يرد إلا إلى جانب جرم يستوفيها.
    .compliance =
        العقوبة القصوى { $maximum_penalty_months ->
            [unknown] عدد غير معروف من الأشهر
            [range] { $maximum_penalty_months } من الأشهر
            [one] شهر واحد
            [two] شهران
            [few] { $maximum_penalty_months } أشهر
            [many] { $maximum_penalty_months } شهرا
           *[other] { $maximum_penalty_months } شهر
        }: يجوز أن يصاحب الجرم غيره، ولا يمكن أن تقوم عليه النشرة.
    .cure = لا يلزم شيء إذا استوفى الشرطَ جرم آخر.
    .says =
        يجوز أن يرد جرم دون العتبة في نشرة تقوم على جرم آخر، إذا كان يستوفي النظام من سائر الوجوه.
    .limits = قيام النشرة على جرم آخر تنظر فيه القاعدة المتعلقة بتعدد الجرائم.

RPD-83-1-A-II-C =
    .title = العقوبة المحكوم بها دون ستة أشهر
    .requester =
        العقوبة المحكوم بها: { $sentence_months ->
            [unknown] عدد غير معروف من الأشهر
            [range] { $sentence_months } من الأشهر
            [one] شهر واحد
            [two] شهران
            [few] { $sentence_months } أشهر
            [many] { $sentence_months } شهرا
           *[other] { $sentence_months } شهر
        }، والمتبقي منها: { $remaining_months }؛ وهي دون العتبة المحددة للنشرة الحمراء في المادة
        83(1)(أ)(ii).
    .compliance =
        العقوبة المحكوم بها: { $sentence_months ->
            [unknown] عدد غير معروف من الأشهر
            [range] { $sentence_months } من الأشهر
            [one] شهر واحد
            [two] شهران
            [few] { $sentence_months } أشهر
            [many] { $sentence_months } شهرا
           *[other] { $sentence_months } شهر
        }، والمتبقي: { $remaining_months }؛ وهي دون العتبة.
    .cure = تصحيح الأرقام، أو تبرير الأهمية الخاصة بموجب المادة 83(1)(ب)، أو استعمال تعميم.
    .says = مطلوب لقضاء عقوبة: ستة أشهر محكوم بها على الأقل، أو ستة أشهر متبقية على الأقل.
    .limits = العقوبة الموقوفة التنفيذ والغرامة لا تُعدان عقوبة سالبة للحرية.

RPD-83-1-A-II-REM =
    .title = المتبقي أقل من ستة أشهر
    .requester =
        المتبقي من العقوبة: { $remaining_months ->
            [unknown] عدد غير معروف من الأشهر
            [range] { $remaining_months } من الأشهر
            [one] شهر واحد
            [two] شهران
            [few] { $remaining_months } أشهر
            [many] { $remaining_months } شهرا
           *[other] { $remaining_months } شهر
        } فقط؛ وسيقدر شخص مدى التناسب.
    .compliance =
        المتبقي: { $remaining_months ->
            [unknown] عدد غير معروف من الأشهر
            [range] { $remaining_months } من الأشهر
            [one] شهر واحد
            [two] شهران
            [few] { $remaining_months } أشهر
            [many] { $remaining_months } شهرا
           *[other] { $remaining_months } شهر
        }، من أصل { $sentence_months }.
    .cure = بيان سبب كون التوقيف متناسبا مع المتبقي، أو تصحيح الرقم.
    .says = إذا كانت العقوبة المحكوم بها كافية ولكن المتبقي منها قليل، ينظر شخص في مدى التناسب.
    .limits = يقول النص «و/أو»؛ والتعليق من وضعنا.

PEN-CONSIST =
    .title = العقوبة المحكوم بها والعقوبة القصوى غير متوافقتين
    .requester =
        العقوبة المحكوم بها ({ $sentence_months ->
            [unknown] عدد غير معروف من الأشهر
            [range] { $sentence_months } من الأشهر
            [one] شهر واحد
            [two] شهران
            [few] { $sentence_months } أشهر
            [many] { $sentence_months } شهرا
           *[other] { $sentence_months } شهر
        }) والمتبقي منها ({ $remaining_months }) والعقوبة القصوى
        ({ $highest_maximum_penalty_months }) غير متوافقة. يُرجى تصحيحها.
    .compliance =
        العقوبة المحكوم بها { $sentence_months }، والمتبقي { $remaining_months }، والعقوبة القصوى
        { $highest_maximum_penalty_months }: غير متوافقة.
    .cure = تصحيح الأرقام أو شرحها.
    .says =
        لا تتجاوز العقوبة المحكوم بها العقوبة القصوى المذكورة لجرمها الوحيد، ولا يتجاوز المتبقي ما
        حُكم به.
    .limits = العقوبات المتتالية عن عدة جرائم قد تتجاوز عقوبة قصوى واحدة، ولذلك لا تُقارن.

RPD-83-1-B =
    .title = دُفع بوجود أهمية خاصة
    .requester =
        أحد معايير المادة 83(1)(أ) غير مستوفى؛ وستبت الأمانة العامة في الأهمية الخاصة التي تدفعون
        بها.
    .compliance = المعيار (i) أو (ii) غير مستوفى ودُفع بوجود أهمية خاصة.
    .cure = تتشاور الأمانة العامة مع الجهة الطالبة وتبت في الأمر بموجب المادة 83(1)(ب).
    .says =
        إذا لم يُستوف المعيار (i) أو (ii)، يجوز للأمانة العامة مع ذلك أن تنشر، بعد التشاور، إذا كانت
        للقضية أهمية خاصة.
    .limits =
        السلطة التقديرية للأمانة العامة ولا تُمارس هنا أبدا؛ ولا يمكن التغاضي عن انتفاء وجه الأهمية
        (iii).

PEN-NONCUST =
    .title = لا ينص القانون على عقوبة سالبة للحرية
    .requester = لا ينص القانون إلا على غرامة؛ والنشرة الحمراء تستلزم عقوبة سالبة للحرية.
    .compliance = لا يعاقَب على أي جرم إلا بالغرامة.
    .cure = تصحيح العقوبة إن كانت خاطئة، أو سحب الطلب.
    .says = الغرامة أو المصادرة أو الحرمان من الأهلية وحدها لا تكفي.
    .limits = يُفهم ذلك ضمنا من العتبة.

PEN-DIFFUSION =
    .title = تعميم دون عتبة النشرة
    .requester = القضية دون عتبة النشرة الحمراء؛ ويظل استعمال التعميم جائزا.
    .compliance = التعميم دون عتبة العقوبة المحددة في المادة 83.
    .cure = لا يلزم شيء.
    .says = عتبات المادة 83 لا تُلزم التعميم؛ وكون القضية دونها تُسجَّل بشأنه ملاحظة.
    .limits = التعميم حيث لا تُستوفى شروط النشرة هو ما ينص عليه النظام.
