RPD-83-1-A-I =
    .requester =
        No offence in the request is a serious ordinary-law crime within the meaning of Article
        83.
    .compliance =
        Every one of the { $offence_count ->
            [one] { $offence_count } offence
           *[other] { $offence_count } offences
        } falls in an excluded category.
    .cure = Show an offence that is a serious ordinary-law crime, or withdraw the request.

RPD-83-1-A-I-DASH1 =
    .requester =
        The offence turns on behavioural or cultural norms on which countries differ; no Red
        Notice may be about it.
    .compliance = The only offences are of the first excluded category.
    .cure = Show that the conduct serves serious or organised crime, or withdraw the request.

RPD-83-1-A-I-DASH2 =
    .requester = The offence is about a family or private matter; no Red Notice may be about it.
    .compliance = The only offences are of the second excluded category.
    .cure = Show an offence that is not a private matter, or withdraw the request.

RPD-83-1-A-I-DASH3 =
    .requester =
        The offence is a breach of administrative rules or the outgrowth of a private dispute; no
        Red Notice may be about it.
    .compliance = The only offences are of the third excluded category.
    .cure =
        Give the evidence that it facilitates a serious crime or is linked to organised crime, or
        withdraw the request.

GS-LIST-83 =
    .requester =
        The offence is close to a category that Red Notices may not be about; a person will review
        it.
    .compliance = The offence touches an excluded category, with something that may take it out.
    .cure = Give evidence of the serious or organised crime that the offence serves.

OFF-NOTSPEECH =
    .requester =
        The offence consists of words about honour or authority; no Red Notice may be about it.
    .compliance = The only offences are honour or speech offences.
    .cure = Show another serious crime on the facts, or withdraw the request.

POL-2022-CHILD-1 =
    .requester =
        Courts of two countries made conflicting custody orders in proceedings that bind both
        parents; no Red Notice is issued in such a case.
    .compliance =
        Custody orders conflict, and both parents took part or Hague proceedings dealt with the
        matter.
    .cure = Ask for a Yellow Notice for the child if custody status allows it.

POL-2022-CHILD-2 =
    .requester =
        The case is about custody of a child. Show which custody right was breached and whether
        there is a history of violence.
    .compliance =
        A custody case in which breach of a custody right, without flight from violence, is not
        shown.
    .cure = State the right that was breached, the order behind it, and any protection orders.

OFF-CHEQUE =
    .requester =
        The offence is a cheque without funds, and no deceit is shown. State the facts that show
        deceit.
    .compliance = The only offences are cheques without funds, and deceit is not shown.
    .cure =
        Describe the deceit: what was represented to whom, and why the cheque was not security.

OFF-CHEQUE-DECEIT =
    .requester =
        The case is about a cheque without funds, with deceit alleged; a person will review it.
    .compliance = A cheque without funds in which deceit is shown on the facts alleged.
    .cure = Check that deceit, and not insolvency, is the accusation.

OFF-DEBT =
    .requester =
        The offence is about a debt or contract, and no deceit is pleaded. State the facts that
        show deceit.
    .compliance = The only offences are debts or contract matters without deceit.
    .cure = State the deceit that is part of the charge, or withdraw the request.

OFF-DEBT-DISPUTE =
    .requester =
        A private dispute lies behind the charge; a person will review whether it is a crime of
        its own.
    .compliance =
        A debt pleaded as fraud, acts that are debts or cheques by their kind, a private dispute in
        which no deceit is pleaded, or a civil case on the same matter ({ $civil_case_count } known).
    .cure = Establish what the criminal case adds to the civil claim.

OFF-TEXT-DISPUTE =
    .requester =
        The account speaks of contract, debt or shares. State what the crime is beside the unpaid or
        disputed claim, and whether a civil or arbitral case is under way.
    .compliance =
        The account has { $private_dispute_words ->
            [one] { $private_dispute_words } word
           *[other] { $private_dispute_words } words
        } of contract, debt or shares, and names no deceit or other crime beyond the charge.
    .cure = Read the marked places; record the dispute, or code the acts by what was done.

OFF-TAXADMIN =
    .requester =
        A tax or customs offence is charged. State what the person gained or intended, and the
        sums.
    .compliance =
        A fiscal offence without intent or benefit, or without sums ({ $amount_count } named).
    .cure = State the scheme, the person's gain or intent, and the amounts.

OFF-MULTI =
    .requester =
        Some of the { $offence_count ->
            [one] { $offence_count } offence
           *[other] { $offence_count } offences
        } fall in a category that Red Notices may not be about. Leave them out.
    .compliance =
        Some of the { $offence_count ->
            [one] { $offence_count } offence
           *[other] { $offence_count } offences
        } are excluded, others not.
    .cure = Remove the excluded offences and note the exclusion under additional information.

OFF-MULTI-CONN =
    .requester =
        Offences that may and may not be in a Red Notice rest on the same facts; a person will
        judge the whole.
    .compliance = Excluded and other offences share one set of facts.
    .cure = Judge which element predominates.

OFF-DRUGUSE =
    .requester = The offence is about drugs for personal use; no Red Notice may be about it.
    .compliance = The only offences are about drugs for personal use.
    .cure = Show supply or trafficking on the facts, or withdraw the request.

OFF-DUAL =
    .requester =
        The conduct seems to be criminal in hardly any other State; a person will review whether
        extradition is conceivable.
    .compliance = A reviewer noted that hardly any other State punishes the conduct.
    .cure = State which other States punish the conduct.

OFF-CLASSIFY =
    .requester =
        It cannot be told what the offence is about. Give its ICCS category or a clearer title.
    .compliance = Neither tags nor category nor title tell what the offence is about.
    .cure = Set tags or an ICCS category, or reword the title.

DIF-EXCLUDED =
    .requester =
        Every offence is of a kind that Red Notices may not be about; a person will review the
        diffusion.
    .compliance = Every offence of the diffusion falls in an excluded category.
    .cure = Decide whether the diffusion is of interest for international police co-operation.

CHILD-ORDER-ABROAD =
    .requester =
        Another State gave the person custody before the warrant. Send both orders, and say in
        what proceedings the parents took part.
    .compliance = An order of another State in favour of the person is older than the warrant.
    .cure = Compare the orders and the proceedings, and look at the policy of 2022 again.
