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

ROP-36-SPEECH =
    .compliance = The only acts behind a terrorism charge are protected conduct.
    .cure = Show another concrete act of this person; otherwise refuse.

ROP-36-C =
    .compliance =
        Only the source holds the group to be terrorist, and no own act is a crime in itself.
    .cure = Ask for an act that is a crime in itself, or for wider recognition of the group.

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

ROP-38 =
    .compliance =
        An election crime is alleged against someone in political life or close to an election.
    .cure =
        Establish harm to voters, the person's camp, and the request's date against polling day.

ROP-39 =
    .compliance = Leaving the country without permission is the whole accusation.
    .cure = None for this charge; separate offences may be requested alone.

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

A3-TEXT-PURE =
    .compliance =
        The account has { $pure_offence_words ->
            [one] { $pure_offence_words } specific word
           *[other] { $pure_offence_words } specific words
        } of State security, a seizure of power, military duty or combat, and not every act is coded.
    .cure = Read the marked sentences and code the acts by what was done, not by the charge.

A3-TEXT =
    .compliance =
        The account has sensitive words of { $sensitive_text_signals ->
            [one] { $sensitive_text_signals } kind
           *[other] { $sensitive_text_signals } kinds
        } and not every act is coded.
    .cure = Read the marked sentences and code the acts.

A3-TEXT-TITLE =
    .compliance = The title of a charge names a matter of Article 3, its codes do not, and not every act is coded.
    .cure = Code the acts by what was done; correct the tags if the acts bear out the title.

ROP-31-TEXT =
    .compliance =
        Words give the person a public office at { $own_office_words ->
            [one] { $own_office_words } place
           *[other] { $own_office_words } places
        }, and no office is on file.
    .cure =
        Read the marked places; if the office is the person's, record it with its State and dates and
        code whether the act was one of office.

A3-RELATIVE =
    .compliance =
        Weights are { $ordinary_weight } towards ordinary-law crime and { $article_3_weight }
        towards Article 3.
    .cure = Weigh the matrix; record reasons.

A3-LABEL =
    .compliance = The charge is heavier than, or other than, what the facts tell of this person.
    .cure =
        Ask the requester to clarify which acts answer to which charge; decide nothing before the
        reply.

ROP-36-BRANCH =
    .requester = The request calls the group a branch of another body without saying why.
    .compliance = The group is said to be a branch of another body, and no basis for that is shown.
    .cure = State the facts that tie the group to that body.

ROP-35-BELGIAN =
    .compliance =
        Killing of, or an attempt on, a head of State or family is alleged; such an act is not
        taken for political.
    .cure = Nothing is needed on this account; other flags are judged on their own.

ROP-31-OFFICE =
    .requester = Abuse of office is charged, and the request does not say who gained by it.
    .compliance = Abuse of office is charged, and no gain of the person or of another is told.
    .cure = State who gained what, how and when, or what intent to gain is alleged.

A3-IMMUNITY-HOME =
    .compliance =
        The person holds an office ({ $office }) of the requesting State, or immunity there may
        stand.
    .cure = Ask the requester whether immunity stands and whether it was lifted.

A3-IMMUNITY-CLAIM =
    .compliance = An immunity is claimed ({ $immunity_finding }).
    .cure =
        Find out what the competent authority decided on the claim; hold until it is settled.

A3-SANCTION-BASIS =
    .compliance = A breach of sanctions or export control is charged, and no measure is on file.
    .cure = Find the measure, its basis and the time it was in force, and annotate it.

ROP-37-GOODS =
    .compliance = The goods are not listed internationally as military or dual-use.
    .cure = Ask the requester to explain why the goods are controlled.

ROP-37-PERIOD =
    .compliance =
        The offences run from { $earliest_breach_on } to { $latest_breach_on }, the measure from
        { $measure_from } to { $measure_until }.
    .cure = Establish which acts fall into the time of the measure.

ROP-22-56 =
    .compliance = Similar requests about other persons were denied.
    .cure =
        Compare the reasons of those denials with this request; they never decide by themselves.

CONST-3 =
    .compliance = Factors that are decisive towards Article 3 number { $article_3_decisive_factors }.
    .cure =
        Read the matrix; say why the element does or does not give the request its character.

A3-SEQUENCE =
    .compliance =
        Criticism { $first_public_criticism_on } or candidacy { $candidacy_on }, investigation
        { $investigation_opened_on }, charge { $charge_on }.
    .cure =
        Set out the order of events beside the dates of the acts, and find out what started the
        investigation.

A3-LATE =
    .compliance =
        The acts ended { $last_act_on }, the person left { $left_country_on }, and the charge came
        { $days_from_departure_to_charge ->
            [one] { $days_from_departure_to_charge } day
           *[other] { $days_from_departure_to_charge } days
        } later.
    .cure = Ask nothing on this account alone; read it beside the other flags.

A3-PURE-POL =
    .compliance = Every act described is aimed at the State alone and harmed no person.
    .cure =
        Show an act that harms private persons or property; otherwise the request is for a person
        to refuse under Article 3.

A3-MEMBERSHIP =
    .requester =
        Of the { $act_count ->
            [one] { $act_count } act
           *[other] { $act_count } acts
        } described none shows what this person did for the group, beyond belonging to it or
        agreeing with it.
    .compliance =
        A terrorism charge describes { $coded_act_count ->
            [one] { $coded_act_count } act
           *[other] { $coded_act_count } acts
        }, and none is a concrete act of this person.
    .cure = State which specific acts the person did for the group, when, where and how.

ROP-36-A =
    .requester = The request names the group but no concrete act of this person.
    .compliance = The group is universally recognised, but no concrete act of this person is stated.
    .cure = State the act, travel to join the group included, with date and place.

ROP-36-B =
    .requester = The request does not show on what facts the group is held to be terrorist.
    .compliance =
        The terrorist nature of the group is not shown by claimed or attributed violent acts.
    .cure =
        State the group's specific violent acts, and who claimed them or attributed them to it.

ROP-36-PROTEST =
    .requester =
        The request describes what others did, or that the person was there, and not what the
        person did.
    .compliance = Acts of others or mere presence are described, and no concrete act of this person.
    .cure = State what this person did, when and where, and with what harm.

A3-TERROR =
    .requester =
        The request does not state a concrete act of this person that answers to the charge of
        terrorism.
    .compliance = A terrorism charge stands without a concrete own act that could be read.
    .cure = State the specific acts of this person, with date, place and means.

A3-IMMUNITY =
    .compliance = The person is on file as serving head of another State.
    .cure = Verify office and State; a person decides.

A3-SOURCE =
    .compliance = The source is of the kind { $source_authority }; secret file { $secret_file }.
    .cure =
        Ask why that authority has the case, which guarantees it gives, and what can be disclosed.

A3-SANCTION =
    .compliance =
        The measure said to be breached rests on { $sanction_level }; aligned
        { $measure_aligned }; tied to a foreign State { $case_tied_to_foreign_state }.
    .cure =
        Establish the basis of the measure, its alignment, and any tie to a foreign State or
        conflict.

A3-BUSINESS =
    .compliance =
        An economic charge meets a person who criticised or opposed those in power, or follows
        public criticism within a year.
    .cure =
        Set out the order of criticism, investigation, charge and request; ask for acts, amounts
        and gain.

A3-BULK =
    .compliance =
        Similar requests within seven days { $similar_request_count }, near-duplicate summaries
        { $near_duplicate_count }.
    .cure = Look at the whole batch together.

ROP-312-SEP =
    .requester =
        Of the { $offence_count ->
            [one] { $offence_count } offence
           *[other] { $offence_count } offences
        } some touch matters that the Constitution keeps apart, and rest on facts of their own; the
        places named below show which.
    .compliance =
        Of { $offence_count ->
            [one] { $offence_count } offence
           *[other] { $offence_count } offences
        } some touch Article 3 and rest on facts of their own; the facts below name them.
    .cure =
        Leave out the charges named, and say so in the additional information; the other charges
        are judged alone.

ROP-36-NAME =
    .requester = The request charges belonging to or support of a group and does not name the group.
    .compliance = Belonging to or support of a group is charged, and the group is not identified.
    .cure = Name the group, with its other names, in the list of organisations.
