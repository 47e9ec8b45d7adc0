# Words that stand for values. `{ $fact }` in a message shows these.

yes = yes
no = no
unknown = unknown
number-range = { $from } to { $to }
date-range = { $from } to { $to }

# Words of closed lists: the entry is named like the fact, the attributes like its words.

authority =
    .administrative = administrative authority
    .court = court
    .international_tribunal = international tribunal
    .military = military authority
    .military_court = military court
    .other = authority of another kind
    .police = police authority
    .prosecutor = prosecutor
    .security_service = security service
    .special_tribunal = special tribunal
    .state_security_court = State security court

earlier_reason =
    .article_2 = Article 2
    .article_3 = Article 3
    .description = insufficient description
    .missing_data = missing data
    .ne_bis_in_idem = ne bis in idem
    .other = another reason
    .refugee_policy = the refugee policy
    .threshold = the penalty threshold

earlier_result =
    .cancelled = cancelled
    .deleted = deleted
    .pending = left pending
    .published = published
    .refused = refused
    .withdrawn = withdrawn

finding_concerns =
    .country_in_general = the country in general
    .persons_similarly_placed = persons similarly placed
    .same_case = the same case
    .this_person = this person

finding_subject =
    .arbitrary_detention = arbitrary detention
    .discrimination = discrimination
    .evidence_by_torture = evidence got by torture
    .excessive_pre_trial_detention = excessive pre-trial detention
    .fair_trial = unfair trial
    .freedom_of_expression = freedom of expression
    .hostage_relatives = relatives held as leverage
    .illegal_evidence = unlawful evidence
    .non_refoulement = non-refoulement
    .political_persecution = political persecution
    .torture_risk = risk of torture

judgment_result =
    .acquittal = acquittal
    .conviction_not_served = conviction, sentence not served
    .conviction_served = conviction, sentence served
    .discontinued_without_judgment = discontinued without judgment
    .settlement_barring_action = settlement that bars further action

liability_basis =
    .act = an act
    .identity = identity
    .kinship = kinship
    .membership = membership
    .office = an office

person_status =
    .charged = “charged”
    .convicted = “convicted”
    .criminal_history = “criminal history”
    .deceased = “deceased”
    .missing = “missing”
    .possible_threat = “possible threat”
    .suspect = “suspect”
    .un_sanctions = “subject of UN sanctions”
    .unidentified_body = “unidentified body”
    .unidentified_person = “unidentified person”
    .victim = “victim”
    .witness = “witness”

position_kind =
    .correction = correction
    .doubt = doubt
    .protest = protest
    .support = statement of support

protection_status =
    .asylum_pending = asylum claim pending
    .claimed = protection claimed
    .denied = protection denied
    .excluded_1f = excluded under Article 1F
    .humanitarian = humanitarian protection
    .naturalised_ex_refugee = former refugee, naturalised
    .refugee = refugee
    .residence_only = right of residence only
    .revoked = protection revoked
    .subsidiary = subsidiary protection

purpose =
    .debt_recovery = recovery of a debt
    .deportation = deportation
    .extradition = extradition
    .location_only = location only
    .other = another purpose
    .pressure = pressure
    .questioning = questioning
    .service_of_papers = service of papers
    .similar_lawful_action = a similar lawful action
    .surrender = surrender

refusal_ground =
    .deadline_missed = a deadline was missed
    .discrimination = discrimination
    .dual_criminality = lack of dual criminality
    .human_rights = human rights
    .insufficient_description = insufficient description
    .ne_bis_in_idem = ne bis in idem
    .other_procedural = another procedural ground
    .own_national = own national
    .political = political character
    .refugee_status = refugee status
    .time_bar = lapse of time

sanction_level =
    .multilateral_treaty = a multilateral treaty
    .non_proliferation_arrangement = a non-proliferation arrangement
    .regional = a regional measure
    .un_security_council = the UN Security Council
    .unilateral = a unilateral measure

source_authority =
    .administrative = administrative authority
    .court = court
    .international_tribunal = international tribunal
    .military = military authority
    .military_court = military court
    .other = authority of another kind
    .police = police authority
    .prosecutor = prosecutor
    .security_service = security service
    .special_tribunal = special tribunal
    .state_security_court = State security court

office =
    .candidate = candidate for office
    .diplomat = diplomat
    .head_of_government = head of government
    .head_of_state = head of State
    .judge = judge
    .local_politician = local politician
    .member_of_parliament = member of parliament
    .minister = minister
    .party_leader = party leader
    .politician = politician
    .senior_officer = senior officer
    .senior_official = senior official

immunity_finding =
    .denied = denied
    .not_examined = not examined
    .pending = pending
    .upheld = upheld
    .waived = waived

earlier_channel =
    .blue_notice = Blue Notice
    .diffusion = diffusion
    .green_notice = Green Notice
    .other = another channel
    .red_notice = Red Notice
    .silver_notice = Silver Notice
    .sltd = record of a lost or stolen document
    .yellow_notice = Yellow Notice

recognition =
    .not_terrorist = not held to be terrorist
    .partial = listed by some
    .source_only = held to be terrorist by the source alone
    .universal = universally recognised


death_penalty_in_requesting_state =
    .abolitionist_all = abolished for all crimes
    .abolitionist_in_practice = abolished in practice
    .abolitionist_ordinary = abolished for ordinary crimes
    .retentionist = retained

summary_language =
    .ar = Arabic
    .en = English
    .es = Spanish
    .fr = French
    .other = another language
