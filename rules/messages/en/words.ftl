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

upheaval_kind =
    .attempted_coup = attempted coup
    .coup = coup
    .regime_change = change of regime
    .unrest = unrest

link_to_upheaval =
    .direct = directly linked
    .none = no link
    .partial_as_cover = partly linked, as a cover

own_role =
    .accomplice = accomplice
    .co_principal = co-principal
    .financier = financier
    .instigator = instigator
    .organiser = organiser
    .other = another part
    .principal = principal

request_type =
    .red_notice = Red Notice
    .wanted_person_diffusion = wanted-person diffusion

requester_type =
    .international_entity = international entity
    .ncb = NCB

wanted_for =
    .prosecution = prosecution
    .sentence = to serve a sentence

stage =
    .appeal = appeal
    .charged = charged
    .convicted = convicted
    .inquiry = inquiry
    .investigation_with_warrant = investigation with a warrant
    .trial = trial

extradition_route =
    .conditional = on conditions
    .designation = designation
    .not_found = not found
    .not_in_force = not in force
    .treaty = treaty

target =
    .civilians = civilians
    .company = a company
    .head_of_state = a head of State
    .nobody = nobody
    .police_or_guard = police or guards
    .private_person = a private person
    .private_property = private property
    .religious_or_ethnic_group = a religious or ethnic group
    .soldiers = soldiers
    .state_funds = State funds
    .state_institution = a State institution
    .state_official_in_role = a State official as such
    .state_property = State property
    .un_peacekeepers = UN peacekeepers
    .voters = voters

harm =
    .death = death
    .financial_loss = financial loss
    .injury = injury
    .loss_of_liberty = loss of liberty
    .minor_injury = minor injury
    .minor_property_damage = minor damage to property
    .none = none
    .serious_injury = serious injury
    .serious_property_damage = serious damage to property

capacity =
    .military = military
    .official_in_mandate = official, within the mandate
    .official_outside_mandate = official, outside the mandate
    .private = private

benefit =
    .none = nobody
    .other_person_or_entity = another person or entity
    .personal = the person

warrant_status =
    .expired = expired
    .lifted = lifted
    .quashed = quashed
    .stayed = stayed
    .valid = valid

group_listing =
    .eu = EU list
    .like_a_listed_name = like a listed name
    .not_found = not found
    .not_on_that_day = not on that day
    .un_other = UN list, not for terrorism
    .un_terrorism = UN list, for terrorism

organisation_kind =
    .armed_group = armed group
    .company = company
    .criminal_group = criminal group
    .minority_association = association of a minority
    .movement = movement
    .ngo = non-governmental organisation
    .other = another kind
    .party = political party
    .religious_body = religious body
    .union = trade union

finding_body =
    .charter_body = charter body of the UN
    .national_authority = national authority
    .national_court = national court
    .ngo = non-governmental organisation
    .press = press
    .regional_court = regional court
    .special_procedure = special procedure of the UN
    .treaty_body = treaty body

position_relation =
    .nationality = nationality of the person
    .office = office of the person
    .other = another reason
    .residence = residence of the person

ccf_result =
    .closed_by_withdrawal = closed by withdrawal
    .compliant = compliant
    .compliant_with_update = compliant, with an update
    .not_compliant = not compliant
    .pending = pending

extradition_result =
    .granted = granted
    .not_requested = not requested
    .pending = pending
    .refused = refused

immunity_kind =
    .consular = consular
    .diplomatic = diplomatic
    .head_of_state = of a head of State
    .international_organisation = of an international organisation
    .official_acts = for official acts
    .other = another kind
    .parliamentary = parliamentary
