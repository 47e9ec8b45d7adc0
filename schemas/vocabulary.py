"""Controlled vocabularies: the closed lists of words that requests and annotations may use.

What a word *means* to a rule (an act is violent, protected, aimed at the State) is law as data and
stands in `rules/vocabularies/`; a test keeps the two lists equal.
"""

from __future__ import annotations

from enum import StrEnum


class RequestType(StrEnum):
    """What is asked for (RPD 73, 97)."""

    RED_NOTICE = "red_notice"
    WANTED_PERSON_DIFFUSION = "wanted_person_diffusion"


class EntityType(StrEnum):
    """Who may ask (RPD 82)."""

    NCB = "ncb"
    INTERNATIONAL_ENTITY = "international_entity"


class AuthorityType(StrEnum):
    """Kind of authority behind a request or a warrant (RPD 34(3)(c), 84)."""

    COURT = "court"
    PROSECUTOR = "prosecutor"
    POLICE = "police"
    SECURITY_SERVICE = "security_service"
    STATE_SECURITY_COURT = "state_security_court"
    SPECIAL_TRIBUNAL = "special_tribunal"
    MILITARY_COURT = "military_court"
    MILITARY = "military"
    INTERNATIONAL_TRIBUNAL = "international_tribunal"
    ADMINISTRATIVE = "administrative"
    OTHER = "other"


class Purpose(StrEnum):
    """What the person is to be found for (RPD 82, 10(2))."""

    EXTRADITION = "extradition"
    SURRENDER = "surrender"
    SIMILAR_LAWFUL_ACTION = "similar_lawful_action"
    LOCATION_ONLY = "location_only"
    QUESTIONING = "questioning"
    SERVICE_OF_PAPERS = "service_of_papers"
    DEPORTATION = "deportation"
    DEBT_RECOVERY = "debt_recovery"
    PRESSURE = "pressure"
    OTHER = "other"


class WantedStatus(StrEnum):
    """Wanted for prosecution, or to serve a sentence (RPD 82, 83)."""

    PROSECUTION = "prosecution"
    SENTENCE = "sentence"


class PersonStatus(StrEnum):
    """Status of the person, closed list of RPD 44(1)(a)-(l)."""

    CONVICTED = "convicted"
    CHARGED = "charged"
    SUSPECT = "suspect"
    CRIMINAL_HISTORY = "criminal_history"
    WITNESS = "witness"
    VICTIM = "victim"
    MISSING = "missing"
    UNIDENTIFIED_PERSON = "unidentified_person"
    UNIDENTIFIED_BODY = "unidentified_body"
    DECEASED = "deceased"
    POSSIBLE_THREAT = "possible_threat"
    UN_SANCTIONS = "un_sanctions"


class Sex(StrEnum):
    """Sex as INTERPOL's notices code it."""

    FEMALE = "F"
    MALE = "M"
    UNKNOWN = "U"


class Stage(StrEnum):
    """Stage of the criminal proceedings."""

    INQUIRY = "inquiry"
    INVESTIGATION_WITH_WARRANT = "investigation_with_warrant"
    CHARGED = "charged"
    TRIAL = "trial"
    CONVICTED = "convicted"
    APPEAL = "appeal"


class WarrantStatus(StrEnum):
    """Whether a warrant stands (RPD 83(2)(b)(v))."""

    VALID = "valid"
    EXPIRED = "expired"
    LIFTED = "lifted"
    QUASHED = "quashed"
    STAYED = "stayed"


class ExcludedCategory(StrEnum):
    """The three categories that RPD 83(1)(a)(i) keeps out of Red Notices."""

    BEHAVIOURAL_OR_CULTURAL_NORMS = "behavioural_or_cultural_norms"
    FAMILY_OR_PRIVATE = "family_or_private"
    ADMINISTRATIVE_OR_PRIVATE_DISPUTE = "administrative_or_private_dispute"


class OffenceTag(StrEnum):
    """What an offence is about, read from the facts alleged and not from its title."""

    ORDINARY_CRIME = "ordinary_crime"
    CORE_CRIME = "core_crime"
    CORRUPTION = "corruption"
    FISCAL = "fiscal"
    ABUSE_OF_OFFICE = "abuse_of_office"
    ORGANISED_CRIME = "organised_crime"
    TREASON = "treason"
    ESPIONAGE = "espionage"
    STATE_SECRETS = "state_secrets"
    STATE_SECURITY = "state_security"
    SEDITION = "sedition"
    CONSTITUTIONAL_ORDER = "constitutional_order"
    SEPARATISM = "separatism"
    EXTREMISM = "extremism"
    TERRORISM = "terrorism"
    TERRORIST_MEMBERSHIP = "terrorist_membership"
    TERRORIST_FINANCING = "terrorist_financing"
    BANNED_ORGANISATION = "banned_organisation"
    PROPAGANDA = "propaganda"
    INSULT_OF_AUTHORITY = "insult_of_authority"
    DEFAMATION = "defamation"
    FALSE_NEWS = "false_news"
    HATE_SPEECH = "hate_speech"
    RELIGIOUS_OFFENCE = "religious_offence"
    UNAUTHORISED_ASSEMBLY = "unauthorised_assembly"
    RIOT = "riot"
    UNLICENSED_ASSOCIATION = "unlicensed_association"
    DESERTION = "desertion"
    REFUSAL_OF_SERVICE = "refusal_of_service"
    MILITARY_DISCIPLINE = "military_discipline"
    ARMED_CONFLICT = "armed_conflict"
    ILLEGAL_EMIGRATION = "illegal_emigration"
    MIGRANT_SMUGGLING = "migrant_smuggling"
    ELECTION_CRIME = "election_crime"
    SANCTIONS_OR_EXPORT = "sanctions_or_export"
    UNFUNDED_CHEQUE = "unfunded_cheque"
    DEBT = "debt"
    CUSTODY = "custody"
    FAMILY_SUPPORT = "family_support"
    ADULTERY_OR_RELATIONS = "adultery_or_relations"
    PERSONAL_DRUG_USE = "personal_drug_use"
    PROSTITUTION = "prostitution"
    PORNOGRAPHY = "pornography"
    SURROGACY = "surrogacy"
    REGULATORY = "regulatory"
    GENDER_OR_ORIENTATION = "gender_or_orientation"


class ActKind(StrEnum):
    """What the person is said to have done, one kind per act."""

    # against life, liberty, body
    KILLING = "killing"
    ATTEMPTED_KILLING = "attempted_killing"
    INJURING = "injuring"
    TORTURE = "torture"
    SEXUAL_VIOLENCE = "sexual_violence"
    KIDNAPPING = "kidnapping"
    ENFORCED_DISAPPEARANCE = "enforced_disappearance"
    HOSTAGE_TAKING = "hostage_taking"
    HIJACKING = "hijacking"
    BOMBING = "bombing"
    ARMED_ATTACK = "armed_attack"
    ARMED_ROBBERY = "armed_robbery"
    ASSAULT = "assault"
    RIOT_VIOLENCE = "riot_violence"
    THREATS = "threats"
    EXTERMINATION = "extermination"
    # against property, for gain, organised
    ARSON = "arson"
    PROPERTY_DESTRUCTION = "property_destruction"
    THEFT = "theft"
    FRAUD = "fraud"
    EMBEZZLEMENT = "embezzlement"
    BRIBERY = "bribery"
    TRADING_IN_INFLUENCE = "trading_in_influence"
    ILLICIT_ENRICHMENT = "illicit_enrichment"
    EXTORTION = "extortion"
    MONEY_LAUNDERING = "money_laundering"
    TAX_EVASION = "tax_evasion"
    FORGERY = "forgery"
    COMPUTER_INTRUSION = "computer_intrusion"
    DRUG_TRAFFICKING = "drug_trafficking"
    HUMAN_TRAFFICKING = "human_trafficking"
    PEOPLE_SMUGGLING = "people_smuggling"
    WEAPONS_TRAFFICKING = "weapons_trafficking"
    WILDLIFE_TRAFFICKING = "wildlife_trafficking"
    GOODS_SMUGGLING = "goods_smuggling"
    ILLEGAL_WEAPONS = "illegal_weapons"
    CHILD_ABUSE_MATERIAL = "child_abuse_material"
    OTHER_ORDINARY_CRIME = "other_ordinary_crime"
    # for an armed or terrorist group (RoP 2024, 3.6 para 13)
    RECRUITING = "recruiting"
    TRAINING_RECEIVED = "training_received"
    TRAINING_GIVEN = "training_given"
    FUNDING_TERRORIST_ACTS = "funding_terrorist_acts"
    SHELTERING_FIGHTERS = "sheltering_fighters"
    SUPPLYING_GROUP = "supplying_group"
    OPERATIONAL_MEETING = "operational_meeting"
    MAKING_OR_HOLDING_EXPLOSIVES = "making_or_holding_explosives"
    ORDERING_ATTACKS = "ordering_attacks"
    DIRECTING_GROUP_MEMBERS = "directing_group_members"
    TRAVEL_TO_JOIN_GROUP = "travel_to_join_group"
    # bare connection, no act of harm
    BARE_MEMBERSHIP = "bare_membership"
    HOLDING_RANK = "holding_rank"
    GROUP_SYMBOLS_OR_PHOTOGRAPHS = "group_symbols_or_photographs"
    GENERAL_SUPPORT = "general_support"
    DONATION_TO_LAWFUL_AIM = "donation_to_lawful_aim"
    # expression
    CRITICISM = "criticism"
    INSULT = "insult"
    DEFAMATION = "defamation"
    PUBLICATION = "publication"
    PROPAGANDA = "propaganda"
    FLYERS_OR_BANNERS = "flyers_or_banners"
    SONGS_OR_SLOGANS = "songs_or_slogans"
    RELIGIOUS_INSULT = "religious_insult"
    HATE_SPEECH = "hate_speech"
    INCITEMENT_TO_VIOLENCE = "incitement_to_violence"
    # assembly and association
    ATTENDING_GATHERING = "attending_gathering"
    ORGANISING_GATHERING = "organising_gathering"
    OBSTRUCTION = "obstruction"
    SERIOUS_OBSTRUCTION = "serious_obstruction"
    OCCUPYING_BUILDING = "occupying_building"
    FUNERAL_OR_MEMORIAL = "funeral_or_memorial"
    RUNNING_ASSOCIATION = "running_association"
    PARTY_OR_ELECTION_WORK = "party_or_election_work"
    # religion
    WORSHIP_OR_TEACHING = "worship_or_teaching"
    # State, office, military, frontier
    PASSING_SECRETS = "passing_secrets"
    DISCLOSING_SECRETS = "disclosing_secrets"
    ATTACK_ON_CONSTITUTIONAL_ORDER = "attack_on_constitutional_order"
    CONCEALING_PLOT = "concealing_plot"
    AGITATION_AGAINST_STATE = "agitation_against_state"
    OFFICIAL_DECISION = "official_decision"
    ORDERING_STATE_FORCE = "ordering_state_force"
    DESERTION = "desertion"
    REFUSING_SERVICE = "refusing_service"
    COMBAT_ACT = "combat_act"
    LEAVING_COUNTRY_WITHOUT_PERMISSION = "leaving_country_without_permission"
    # sanctions, elections, private and regulatory matters
    UNLICENSED_EXPORT = "unlicensed_export"
    UNLICENSED_TRANSFER = "unlicensed_transfer"
    HINDERING_VOTERS = "hindering_voters"
    ELECTION_FRAUD = "election_fraud"
    UNPAID_DEBT = "unpaid_debt"
    ISSUING_UNFUNDED_CHEQUE = "issuing_unfunded_cheque"
    TAKING_CHILD = "taking_child"
    REGULATORY_BREACH = "regulatory_breach"
    CONSENSUAL_RELATIONS = "consensual_relations"
    DRUG_USE = "drug_use"
    UNSPECIFIED = "unspecified"


class Attribution(StrEnum):
    """Whose act it is said to be."""

    OWN = "own"
    ORDERED = "ordered"
    AIDED = "aided"
    PLANNED = "planned"
    GROUP_ONLY = "group_only"
    PRESENCE_ONLY = "presence_only"
    OTHERS = "others"
    NOT_STATED = "not_stated"


class Target(StrEnum):
    """Whom or what an act was aimed at."""

    PRIVATE_PERSON = "private_person"
    CIVILIANS = "civilians"
    PRIVATE_PROPERTY = "private_property"
    COMPANY = "company"
    POLICE_OR_GUARD = "police_or_guard"
    STATE_OFFICIAL_IN_ROLE = "state_official_in_role"
    HEAD_OF_STATE = "head_of_state"
    STATE_INSTITUTION = "state_institution"
    STATE_PROPERTY = "state_property"
    STATE_FUNDS = "state_funds"
    SOLDIERS = "soldiers"
    UN_PEACEKEEPERS = "un_peacekeepers"
    VOTERS = "voters"
    RELIGIOUS_OR_ETHNIC_GROUP = "religious_or_ethnic_group"
    NOBODY = "nobody"


class Harm(StrEnum):
    """The gravest harm that an act is said to have done, or to have risked.

    `injury` is an injury whose gravity the account does not tell.
    """

    DEATH = "death"
    SERIOUS_INJURY = "serious_injury"
    INJURY = "injury"
    MINOR_INJURY = "minor_injury"
    LOSS_OF_LIBERTY = "loss_of_liberty"
    SERIOUS_PROPERTY_DAMAGE = "serious_property_damage"
    MINOR_PROPERTY_DAMAGE = "minor_property_damage"
    FINANCIAL_LOSS = "financial_loss"
    NONE = "none"


class Benefit(StrEnum):
    """Who gained by an act (RoP 2024, 3.1 para 4(2) and note 2: gain of another counts)."""

    PERSONAL = "personal"
    OTHER_PERSON_OR_ENTITY = "other_person_or_entity"
    NONE = "none"


class Capacity(StrEnum):
    """In what capacity an act was done."""

    PRIVATE = "private"
    OFFICIAL_IN_MANDATE = "official_in_mandate"
    OFFICIAL_OUTSIDE_MANDATE = "official_outside_mandate"
    MILITARY = "military"


class Role(StrEnum):
    """The person's part in the offence."""

    PRINCIPAL = "principal"
    CO_PRINCIPAL = "co_principal"
    INSTIGATOR = "instigator"
    ORGANISER = "organiser"
    ACCOMPLICE = "accomplice"
    FINANCIER = "financier"
    OTHER = "other"


class LiabilityBasis(StrEnum):
    """What the person is held liable for (rule FACTS-POSITION)."""

    ACT = "act"
    OFFICE = "office"
    KINSHIP = "kinship"
    MEMBERSHIP = "membership"
    IDENTITY = "identity"


class EvidenceBasis(StrEnum):
    """What the account of the facts rests on."""

    DOCUMENTS = "documents"
    FORENSIC = "forensic"
    WITNESSES = "witnesses"
    VICTIMS = "victims"
    RECORDINGS = "recordings"
    OWN_CONFESSION = "own_confession"
    CO_ACCUSED_CONFESSION = "co_accused_confession"
    SECRET_FILE = "secret_file"


class Recognition(StrEnum):
    """Who holds an organisation to be terrorist (RoP 2024, 3.6 para 12 A-C)."""

    UNIVERSAL = "universal"
    PARTIAL = "partial"
    SOURCE_ONLY = "source_only"
    NOT_TERRORIST = "not_terrorist"


class OrganisationKind(StrEnum):
    """What an organisation is."""

    ARMED_GROUP = "armed_group"
    CRIMINAL_GROUP = "criminal_group"
    PARTY = "party"
    MOVEMENT = "movement"
    NGO = "ngo"
    UNION = "union"
    RELIGIOUS_BODY = "religious_body"
    MINORITY_ASSOCIATION = "minority_association"
    COMPANY = "company"
    OTHER = "other"


class Channel(StrEnum):
    """A channel of the Information System."""

    RED_NOTICE = "red_notice"
    DIFFUSION = "diffusion"
    BLUE_NOTICE = "blue_notice"
    YELLOW_NOTICE = "yellow_notice"
    GREEN_NOTICE = "green_notice"
    SILVER_NOTICE = "silver_notice"
    SLTD = "sltd"
    OTHER = "other"


class RequestResult(StrEnum):
    """What became of an earlier request."""

    PUBLISHED = "published"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    DELETED = "deleted"
    WITHDRAWN = "withdrawn"
    PENDING = "pending"


class RefusalReason(StrEnum):
    """Why an earlier request was refused, cancelled or deleted."""

    ARTICLE_2 = "article_2"
    ARTICLE_3 = "article_3"
    REFUGEE_POLICY = "refugee_policy"
    THRESHOLD = "threshold"
    MISSING_DATA = "missing_data"
    DESCRIPTION = "description"
    NE_BIS_IN_IDEM = "ne_bis_in_idem"
    OTHER = "other"


class ExtraditionResult(StrEnum):
    """Outcome of an extradition request."""

    GRANTED = "granted"
    REFUSED = "refused"
    PENDING = "pending"
    NOT_REQUESTED = "not_requested"


class ExtraditionGround(StrEnum):
    """Ground on which extradition was refused."""

    POLITICAL = "political"
    HUMAN_RIGHTS = "human_rights"
    REFUGEE_STATUS = "refugee_status"
    NE_BIS_IN_IDEM = "ne_bis_in_idem"
    DISCRIMINATION = "discrimination"
    OWN_NATIONAL = "own_national"
    DUAL_CRIMINALITY = "dual_criminality"
    TIME_BAR = "time_bar"
    DEADLINE_MISSED = "deadline_missed"
    INSUFFICIENT_DESCRIPTION = "insufficient_description"
    OTHER_PROCEDURAL = "other_procedural"


class JudgmentResult(StrEnum):
    """Kind of a final judgment for the same acts."""

    ACQUITTAL = "acquittal"
    CONVICTION_SERVED = "conviction_served"
    CONVICTION_NOT_SERVED = "conviction_not_served"
    SETTLEMENT_BARRING_ACTION = "settlement_barring_action"
    DISCONTINUED_WITHOUT_JUDGMENT = "discontinued_without_judgment"


class CcfResult(StrEnum):
    """Result of an application to the Commission for the Control of INTERPOL's Files."""

    COMPLIANT = "compliant"
    COMPLIANT_WITH_UPDATE = "compliant_with_update"
    NOT_COMPLIANT = "not_compliant"
    PENDING = "pending"
    CLOSED_BY_WITHDRAWAL = "closed_by_withdrawal"


class ProtectionStatus(StrEnum):
    """Asylum or other protection of the person (GA-2017-86-RES-09 and practice)."""

    REFUGEE = "refugee"
    ASYLUM_PENDING = "asylum_pending"
    CLAIMED = "claimed"
    SUBSIDIARY = "subsidiary"
    HUMANITARIAN = "humanitarian"
    NATURALISED_EX_REFUGEE = "naturalised_ex_refugee"
    DENIED = "denied"
    REVOKED = "revoked"
    EXCLUDED_1F = "excluded_1f"
    RESIDENCE_ONLY = "residence_only"


class FindingBody(StrEnum):
    """Kind of body that made a finding on human rights (RoP 2024, 2.1 paras 17, 25, 33)."""

    NATIONAL_COURT = "national_court"
    NATIONAL_AUTHORITY = "national_authority"
    REGIONAL_COURT = "regional_court"
    TREATY_BODY = "treaty_body"
    CHARTER_BODY = "charter_body"
    SPECIAL_PROCEDURE = "special_procedure"
    NGO = "ngo"
    PRESS = "press"


class FindingSubject(StrEnum):
    """What a finding or an allegation is about."""

    NON_REFOULEMENT = "non_refoulement"
    TORTURE_RISK = "torture_risk"
    EVIDENCE_BY_TORTURE = "evidence_by_torture"
    ILLEGAL_EVIDENCE = "illegal_evidence"
    FAIR_TRIAL = "fair_trial"
    ARBITRARY_DETENTION = "arbitrary_detention"
    EXCESSIVE_PRE_TRIAL_DETENTION = "excessive_pre_trial_detention"
    DISCRIMINATION = "discrimination"
    POLITICAL_PERSECUTION = "political_persecution"
    FREEDOM_OF_EXPRESSION = "freedom_of_expression"
    HOSTAGE_RELATIVES = "hostage_relatives"


class Concern(StrEnum):
    """Whom a finding concerns."""

    THIS_PERSON = "this_person"
    SAME_CASE = "same_case"
    PERSONS_SIMILARLY_PLACED = "persons_similarly_placed"
    COUNTRY_IN_GENERAL = "country_in_general"


class ProtectedActivityKind(StrEnum):
    """Lawful public activity of the person."""

    OPPOSITION = "opposition"
    CANDIDACY = "candidacy"
    JOURNALISM = "journalism"
    ACTIVISM = "activism"
    NGO = "ngo"
    UNION = "union"
    ACADEMIC = "academic"
    RELIGIOUS_MINORITY = "religious_minority"
    MINORITY_ASSOCIATION = "minority_association"
    WHISTLE_BLOWING = "whistle_blowing"
    PUBLIC_CRITICISM = "public_criticism"
    FUNDING_OPPOSITION = "funding_opposition"


class OfficeRank(StrEnum):
    """Rank of a public office or political position (RoP 2024, 3.1).

    `politician` is for somebody in politics whose office, if any, the account does not tell.
    """

    HEAD_OF_STATE = "head_of_state"
    HEAD_OF_GOVERNMENT = "head_of_government"
    MINISTER = "minister"
    MEMBER_OF_PARLIAMENT = "member_of_parliament"
    SENIOR_OFFICIAL = "senior_official"
    SENIOR_OFFICER = "senior_officer"
    DIPLOMAT = "diplomat"
    PARTY_LEADER = "party_leader"
    CANDIDATE = "candidate"
    POLITICIAN = "politician"
    LOCAL_POLITICIAN = "local_politician"
    JUDGE = "judge"


class Relationship(StrEnum):
    """Tie to a politically exposed person (RoP 2024, 3.1 para 3)."""

    FAMILY = "family"
    CLOSE_ASSOCIATE = "close_associate"
    NONE = "none"


class ImmunityKind(StrEnum):
    """Kind of immunity that is claimed (RoP 2024, 3.1 paras 4(1), 5(2) and note 4)."""

    HEAD_OF_STATE = "head_of_state"
    DIPLOMATIC = "diplomatic"
    CONSULAR = "consular"
    PARLIAMENTARY = "parliamentary"
    OFFICIAL_ACTS = "official_acts"
    INTERNATIONAL_ORGANISATION = "international_organisation"
    OTHER = "other"


class ImmunityFinding(StrEnum):
    """What a competent authority made of a claim to immunity."""

    UPHELD = "upheld"
    DENIED = "denied"
    WAIVED = "waived"
    PENDING = "pending"
    NOT_EXAMINED = "not_examined"


class SeizureLink(StrEnum):
    """How the acts relate to a seizure of power or unrest (RoP 2024, 3.5 paras 6-8)."""

    DIRECT = "direct"
    PARTIAL_AS_COVER = "partial_as_cover"
    NONE = "none"


class SeizureKind(StrEnum):
    """Kind of the political upheaval."""

    COUP = "coup"
    ATTEMPTED_COUP = "attempted_coup"
    REGIME_CHANGE = "regime_change"
    UNREST = "unrest"


class PositionKind(StrEnum):
    """What another NCB or entity has said about the request (RPD 34(3)(d), 48)."""

    PROTEST = "protest"
    SUPPORT = "support"
    CORRECTION = "correction"
    DOUBT = "doubt"


class PositionRelation(StrEnum):
    """Why the other State has an interest."""

    NATIONALITY = "nationality"
    OFFICE = "office"
    RESIDENCE = "residence"
    OTHER = "other"


class SanctionLevel(StrEnum):
    """Basis of the restrictive measure that was breached (RoP 2024, 3.7)."""

    UN_SECURITY_COUNCIL = "un_security_council"
    MULTILATERAL_TREATY = "multilateral_treaty"
    NON_PROLIFERATION_ARRANGEMENT = "non_proliferation_arrangement"
    REGIONAL = "regional"
    UNILATERAL = "unilateral"


class NcbMeasure(StrEnum):
    """Corrective measure in force against a National Central Bureau (RPD 131)."""

    CORRECTION = "correction"
    SUPERVISION = "supervision"
    USER_SUSPENSION = "user_suspension"
    ASSESSMENT_TEAM = "assessment_team"
    LONG_TERM_SUSPENSION = "long_term_suspension"


class QuestionTopic(StrEnum):
    """What the requester was already asked about."""

    OWN_ACTS = "own_acts"
    GAIN = "gain"
    GROUP_NATURE = "group_nature"
    IMMUNITY = "immunity"
    MILITARY_COURT = "military_court"
    GOODS = "goods"
    COHERENCE = "coherence"
    IN_ABSENTIA = "in_absentia"
    EXTRADITION = "extradition"
    IDENTITY = "identity"
    JUDICIAL_DATA = "judicial_data"
    INTEREST = "interest"
    EVIDENCE = "evidence"
    OTHER = "other"


class Reply(StrEnum):
    """How the requester answered a question."""

    FULL = "full"
    GENERAL = "general"
    NONE = "none"
    AWAITED = "awaited"


class ConfidentialityLevel(StrEnum):
    """Confidentiality level of the data (RPD 14, 112)."""

    UNCLASSIFIED = "unclassified"
    RESTRICTED = "restricted"
    CONFIDENTIAL = "confidential"


class MatchRelation(StrEnum):
    """What two requests have in common."""

    SAME_PERSON_SAME_FACTS = "same_person_same_facts"
    SAME_PERSON_OTHER_FACTS = "same_person_other_facts"
    SAME_FACTS_OTHER_PERSON = "same_facts_other_person"
    NONE = "none"


class MatchCertainty(StrEnum):
    """How far a match may be relied on. No comparison makes it certain: a person does."""

    LIKELY = "likely"
    POSSIBLE = "possible"


class MatchOutcome(StrEnum):
    """What became of the other request of a match."""

    OPEN = "open"
    IN_FORCE = "in_force"
    """Forwarded, or about to be."""
    REFUSED = "refused"
    RECALLED = "recalled"
    WITHDRAWN = "withdrawn"
    """Taken back by its requester."""
    DELETED = "deleted"
    """At the end of its retention, or erased already."""
