A3-PURE-POL =
    .compliance =
        Every charge is about State security or the constitutional order and every act described
        is aimed at the State alone.
    .cure =
        Show an act that harms private persons or property; otherwise the request is outside
        Article 3 and is to be refused by a person.

A3-PURE-MIL =
    .compliance = Every charge and every act described is a breach of military duty.
    .cure = An ordinary crime on separate facts may be requested alone.

A3-PURE-REL =
    .compliance = The acts described are the practice, teaching or criticism of a religion.
    .cure =
        Show hate speech, violence or another ordinary crime on the facts; otherwise refuse.

A3-RACIAL =
    .compliance = Liability is said to rest on identity or belonging.
    .cure = Show an act of this person that is a crime whoever does it.

A3-SPEECH =
    .compliance =
        Every act described is expression aimed at the State, its officials or institutions.
    .cure = Show incitement to violence or hate speech by this person; otherwise refuse.

A3-SPEECH-MIXED =
    .compliance =
        Words, meetings or association are the accusation, and no serious own crime is described
        beside them.
    .cure = Establish content, audience, target and any call for violence, then decide.

A3-ASSEMBLY =
    .compliance = Every act described is speech, peaceful meeting, association or worship.
    .cure =
        Show this person's own violence or incitement with time, place and harm; otherwise refuse.

A3-MEMBERSHIP =
    .compliance =
        A terrorism charge describes { $coded_act_count ->
            [0] no coded act, and so no concrete act of this person.
            [one] { $coded_act_count } act, and it is no concrete act of this person.
           *[other] { $coded_act_count } acts, and none is a concrete act of this person.
        }
    .cure = Ask which specific acts the person did for the group, when and where.

ROP-36-SPEECH =
    .compliance = The only acts behind a terrorism charge are protected conduct.
    .cure = Show another concrete act of this person; otherwise refuse.

ROP-36-A =
    .compliance = The group is universally recognised, but no concrete act of this person is stated.
    .cure = Ask for the act, travel to join included, with date and place.

ROP-36-B =
    .compliance =
        The terrorist nature of the group is not shown by claimed or attributed violent acts.
    .cure = Ask for the group's specific terrorist acts and who attributed them to it.

ROP-36-C =
    .compliance =
        Only the source holds the group to be terrorist, and no own act is a crime in itself.
    .cure = Ask for an act that is a crime in itself, or for wider recognition of the group.

ROP-36-PROTEST =
    .compliance = Acts of others or mere presence are described, and no concrete act of this person.
    .cure = Ask what this person did, when and where, with what harm.

A3-TERROR =
    .compliance = A terrorism charge stands without a concrete own act that could be read.
    .cure = Ask for specific acts of this person, or code the acts that the summary tells.

A3-SEPARATIST =
    .compliance =
        A representative of a minority or diaspora is charged with terrorism or extremism, without
        grave own violence.
    .cure = Look for solid grounds of persecution and whether this request may serve it.

A3-POLITICIAN =
    .compliance = A public office, or a tie to a political figure, is on file.
    .cure =
        Weigh office, capacity, gain and timing; ask for proof of gain where the act was official.

ROP-31-GAIN =
    .compliance = An act of office is described and no gain of the person or of another is shown.
    .cure =
        Ask for evidence of gain, embezzlement or diversion; without it the act is political.

A3-IMMUNITY =
    .compliance = The person is on file as serving head of another State.
    .cure = None on the facts; verify office and State.

ROP-31-B =
    .compliance = The person holds or held office of a State other than the requesting one.
    .cure =
        Establish office on the request date, capacity of the acts, and any objection of that
        State.

A3-COUP =
    .compliance = The acts are directly linked to a seizure of power or unrest.
    .cure = Weigh whether ordinary-law elements predominate, and why the request comes now.

ROP-35-FACTS =
    .compliance =
        The acts are directly linked to a seizure of power and none is a crime against life,
        freedom or property.
    .cure = Show such an act of this person; otherwise refuse.

A3-REGIME =
    .compliance = A public figure is wanted within a year of an upheaval or an election.
    .cure = Examine the motive and the order of events.

A3-IHL =
    .compliance = A core international crime is alleged.
    .cure = Follow the special procedure and hear the States concerned.

A3-CONFLICT =
    .compliance = The acts are placed in an armed conflict or are aimed at soldiers.
    .cure = Establish whether a breach of the laws of war is pleaded.

A3-INTERSTATE =
    .compliance = Another State protests, or the case plays a part in a dispute between States.
    .cure = Weigh the arguments; consult the requester (RPD 135 if it stays disputed).

A3-SOURCE =
    .compliance = The authority behind the case: { $source_authority }.
    .cure = Ask why that authority has the case.

A3-SANCTION =
    .compliance =
        A restrictive measure is said to be breached; basis: { $sanction_level }; alignment:
        { $measure_aligned }.
    .cure = Establish basis, alignment, goods and any tie to a foreign State or conflict.

A3-BUSINESS =
    .compliance =
        An economic charge meets a person who criticised or opposed those in power (first criticism:
        { $first_public_criticism_on }).
    .cure =
        Set out the order of criticism, investigation, charge and request; ask for acts, amounts
        and gain.

A3-BULK =
    .compliance =
        Similar requests: { $similar_request_count }; near-duplicate summaries:
        { $near_duplicate_count }; earlier denials of similar requests:
        { $similar_requests_denied }.
    .cure = Look at the whole batch together.

ROP-38 =
    .compliance =
        An election crime is alleged against someone in political life or close to an election.
    .cure =
        Establish harm to voters, the person's camp, and the request's date against polling day.

ROP-39 =
    .compliance = Leaving the country without permission is the whole accusation.
    .cure = None for this charge; separate offences may be requested alone.

ROP-312-SEP =
    .compliance =
        Of { $offence_count ->
            [one] { $offence_count } offence
           *[other] { $offence_count } offences
        } some touch Article 3 and some do not, on { $fact_set_count ->
            [unknown] an unknown number of fact sets
            [one] { $fact_set_count } fact set
           *[other] { $fact_set_count } fact sets
        }.
    .cure =
        Ask the requester to sever the charges that touch Article 3, naming them, and to note the
        exclusion in additional information.

A3-UNCLEAR-ACTS =
    .compliance =
        A charge touches Article 3. Of { $act_count ->
            [one] { $act_count } act
           *[other] { $act_count } acts
        } described, { $coded_act_count ->
            [0] none is
            [one] { $coded_act_count } is
           *[other] { $coded_act_count } are
        } coded.
    .cure = Code the acts alleged from the summary, or ask for them.

A3-TEXT =
    .compliance =
        The summary has sensitive words of { $sensitive_text_signals ->
            [one] { $sensitive_text_signals } kind
           *[other] { $sensitive_text_signals } kinds
        } and no act is coded.
    .cure = Read the marked sentences and code the acts.

A3-RELATIVE =
    .compliance =
        Weights are { $ordinary_weight } towards ordinary-law crime and { $article_3_weight }
        towards Article 3.
    .cure = Weigh the matrix; record reasons.
