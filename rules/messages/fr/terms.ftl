# Ce que disent les termes des règles : conditions nommées dont se servent règles et facteurs.

## a_requester.yaml

# English: The person was under age at the first act, or the indication MINOR is set.
term-minor_at_the_act =
    La personne était mineure lors du premier acte, ou la mention MINOR est apposée.

## b_offence.yaml

# English: It is shown to facilitate a serious crime or to be linked to organised crime.
term-shown_to_serve_serious_crime =
    Il est établi qu'elle facilite une infraction grave ou est liée à la criminalité organisée.

# English: It is also about an ordinary-law crime, corruption, terrorism or a core crime.
term-also_a_plain_crime =
    Elle porte aussi sur une infraction de droit commun, la corruption, le terrorisme ou un crime
    international majeur.

# English: A reviewer found it not excluded, or it serves serious crime, or is also a plain crime.
term-listed_but_redeemed =
    Un examinateur a constaté qu'elle n'est pas exclue, ou elle sert la criminalité grave, ou elle
    est aussi une infraction ordinaire.

# English: It is controversial between countries as a matter of behavioural or cultural norms.
term-norms_offence =
    Elle est controversée entre les pays en tant que question de normes comportementales ou
    culturelles.

# English: It is about honour, insult or false words, without hatred or incitement.
term-honour_offence =
    Elle porte sur l'honneur, l'outrage ou de fausses paroles, sans haine ni incitation.

# English: It is about family or private matters other than custody.
term-family_offence = Elle porte sur des questions familiales ou privées autres que la garde.

# English: It is a breach of administrative rules.
term-administrative_offence = Elle est une violation de règles administratives.

# English: It is about drugs for personal use.
term-drug_use_offence = Elle porte sur des stupéfiants destinés à l'usage personnel.

# English: It is about a cheque without funds and nobody found it not excluded.
term-cheque_offence =
    Elle porte sur un chèque sans provision, et personne n'a constaté qu'elle n'est pas exclue.

# English: A cheque without funds that was security, or without deceit.
term-cheque_without_deceit = Un chèque sans provision qui servait de garantie, ou sans tromperie.

# English: It is about a debt, contract, rent or wages and nobody found it not excluded.
term-debt_offence =
    Elle porte sur une dette, un contrat, un loyer ou un salaire, et personne n'a constaté qu'elle
    n'est pas exclue.

# English: A debt or contract matter in which no deceit is pleaded or shown.
term-debt_without_deceit =
    Une affaire de dette ou de contrat dans laquelle aucune tromperie n'est invoquée ni établie.

# English: It falls in a category that Red Notices may not be about.
term-excluded_offence = Elle relève d'une catégorie qui ne peut faire l'objet d'une notice rouge.

# English: It touches an excluded category, but serves serious crime or is also a plain crime.
term-near_an_excluded_category =
    Elle touche à une catégorie exclue, mais sert la criminalité grave ou est aussi une infraction
    ordinaire.

# English: It is about custody of a child.
term-custody_offence = Elle porte sur la garde d'un enfant.

# English: It is about taxes or customs.
term-fiscal_offence = Elle porte sur les impôts ou les douanes.

# English: Every offence falls in an excluded category.
term-every_offence_is_excluded = Toutes les infractions relèvent d'une catégorie exclue.

# English: A debt or contract matter in which deceit is pleaded or shown.
term-debt_with_deceit =
    Une affaire de dette ou de contrat dans laquelle une tromperie est invoquée ou établie.

# English: The act is coded as a debt, a cheque or a matter of contract.
term-debt_act = L'acte est codé comme une dette, un chèque ou une affaire de contrat.

# English: A charge is about custody of a child, or custody orders are on the form and the account
# speaks of custody.
term-custody_matter =
    Une accusation porte sur la garde d'un enfant, ou des décisions de garde figurent sur le
    formulaire et le récit parle de garde.

## c_penalty.yaml

# English: Its maximum penalty reaches the threshold by itself.
term-meets_penalty_threshold = Sa peine maximale atteint à elle seule le seuil.

# English: Its maximum is under the threshold, or it is of an excluded category.
term-cannot_carry_the_notice =
    Son maximum est en dessous du seuil, ou elle relève d'une catégorie exclue.

# English: Only a fine is provided for.
term-only_a_fine = Seule une amende est prévue.

# English: Neither the sentence imposed nor what remains of it reaches the threshold.
term-sentence_under_threshold = Ni la peine prononcée ni son reliquat n'atteint le seuil.

# English: Criterion (ii) of 83(1)(a) is not met.
term-penalty_criterion_failed = Le critère (ii) de l'article 83(1)(a) n'est pas rempli.

# English: A single offence was punished above its stated maximum.
term-one_offence_sentenced_over_its_maximum =
    Une infraction unique a été punie au-delà de son maximum indiqué.

## e_identity.yaml

# English: Family name, forename, sex, year of birth, and one of description, DNA, fingerprints or
# document.
term-set_one_complete =
    Nom de famille, prénom, sexe, année de naissance et l'un des éléments suivants : signalement,
    ADN, empreintes digitales ou document.

# English: A photograph of good quality and one more item.
term-set_two_complete = Une photographie de bonne qualité et un élément supplémentaire.

## f_judicial_data.yaml

# English: The act is coded as not saying what was done.
term-unspecified_act = L'acte est codé comme ne disant pas ce qui a été fait.

# English: An act of this person that says what, and when or where.
term-complete_own_act = Un acte de cette personne qui dit quoi, et quand ou où.

# English: The charge is not named.
term-charge_unnamed = Le chef d'accusation n'est pas nommé.

# English: The warrant states an expiry before the day of the request.
term-warrant_run_out = Le mandat indique une expiration antérieure au jour de la demande.

# English: The warrant stands on the day of the request.
term-standing_warrant = Le mandat est valable au jour de la demande.

# English: Prosecution is barred by lapse of time and nothing suspends it.
term-time_barred = L'action publique est prescrite et rien ne suspend la prescription.

# English: The warrant no longer stands.
term-fallen_warrant = Le mandat n'est plus valable.

## i_data_protection.yaml

# English: Extradition was refused and no addendum records it.
term-refusal_without_addendum = L'extradition a été refusée et aucun additif ne le consigne.

## j_human_rights.yaml

# English: It concerns this person, this case or persons similarly placed, not a country in general.
term-about_more_than_the_country =
    Cela concerne cette personne, cette affaire ou des personnes dans une situation semblable, et
    non un pays en général.

# English: It concerns this person or this very case.
term-about_this_case = Cela concerne cette personne ou cette affaire même.

# English: The State is known to have remedied it.
term-known_to_be_remedied = On sait que l'État y a remédié.

# English: Neither judgment nor charge rests on the tainted item.
term-known_to_be_beside_the_data =
    Ni le jugement ni le chef d'accusation ne repose sur l'élément vicié.

# English: The data rest on a judgment and not on a mere charge.
term-judgment_stage = Les données reposent sur un jugement, et non sur une simple inculpation.

# English: A competent national body found that surrender of this person would breach non-
# refoulement.
term-surrender_barred_by_national_body =
    Un organe national compétent a conclu que la remise de cette personne violerait le principe de
    non-refoulement.

# English: A competent body found that the judgment from which the data come rests on torture.
term-judgment_rests_on_torture =
    Un organe compétent a conclu que le jugement d'où proviennent les données repose sur la torture.

# English: A competent body found the trial unfair, and this is not known to be remedied.
term-fair_trial_finding =
    Un organe compétent a conclu que le procès était inéquitable, et on ne sait pas qu'il y ait été
    remédié.

# English: A competent body found the detention arbitrary or excessive, and this is not remedied.
term-detention_finding =
    Un organe compétent a conclu que la détention était arbitraire ou excessive, et il n'y a pas été
    remédié.

# English: Relatives of this person, or of others in the case, are said to be held as leverage.
term-relatives_held_by_report =
    Des proches de cette personne, ou d'autres personnes de l'affaire, seraient retenus comme moyen
    de pression.

# English: Death is the highest penalty stated.
term-capital_offence = La peine de mort est la peine la plus lourde indiquée.

## k_article_3.yaml

# English: The person is said to have used grave violence, or to have ordered, planned or aided it.
term-own_grave_violence =
    La personne aurait usé de violence grave, ou l'aurait ordonnée, planifiée ou facilitée.

# English: The person is said to have done something that is a crime whatever group it is done for.
term-own_crime_in_itself =
    La personne aurait commis un acte qui est une infraction quel que soit le groupe pour lequel il
    est commis.

# English: An own act that is a crime in itself, and more than scuffles or petty damage.
term-own_serious_crime =
    Un acte propre qui est en soi une infraction, et davantage qu'une bousculade ou un dégât minime.

# English: An own violent act by which people died, were gravely hurt or held, or property ruined.
term-own_crime_with_lasting_harm =
    Un acte de violence propre par lequel des personnes sont mortes, ont été grièvement blessées ou
    détenues, ou des biens ont été ruinés.

# English: The person is said to have used violence against persons or property.
term-own_violence = La personne aurait usé de violence contre des personnes ou des biens.

# English: An own violent act of minor harm.
term-own_violence_with_minor_harm = Un acte de violence propre dont le dommage est mineur.

# English: An own violent act whose harm is said to be minor.
term-own_violence_said_to_be_minor = Un acte de violence propre dont le dommage est déclaré mineur.

# English: A crime of fraud, corruption or other gain is said to be the person's own.
term-own_crime_for_gain =
    Une infraction d'escroquerie, de corruption ou de gain d'un autre type est imputée à la personne
    elle-même.

# English: An own crime of gain, and who gained by it is told.
term-own_crime_with_gain_shown =
    Une infraction propre commise pour un gain, et il est dit qui en a tiré le gain.

# English: An own act of fraud, corruption, laundering or tax; nobody is said to have gained by it,
# and no private person to have lost.
term-own_economic_act_without_gain =
    Un acte propre d'escroquerie, de corruption, de blanchiment ou de nature fiscale ; il n'est dit
    ni que quelqu'un y a gagné, ni qu'un particulier y a perdu.

# English: An own crime of gain that is not merely economic, or has a gain or a private victim told.
term-crime_for_gain_borne_out =
    Un crime lucratif de la personne qui n'est pas seulement économique, ou dont un gain ou une
    victime privée est indiqué.

# English: The person is said to have worked for the group within its activity.
term-own_group_activity =
    La personne aurait travaillé pour le groupe dans le cadre de l'activité de celui-ci.

# English: The person is said to have travelled to join the group.
term-own_travel_to_join = La personne aurait voyagé pour rejoindre le groupe.

# English: An act of the person that is a crime in itself or against an election or an export rule,
# work for a group, or travel to join it.
term-concrete_own_act =
    Un acte de la personne qui est une infraction en soi ou contre une élection ou une règle
    d'exportation, un travail pour un groupe, ou un voyage pour le rejoindre.

# English: The act is that of a group or of others, or of mere presence.
term-not_own_act = L'acte est celui d'un groupe ou d'autrui, ou relève de la simple présence.

# English: Own grave violence against civilians or private persons.
term-civilian_victims = Violence propre grave contre des civils ou des particuliers.

# English: Only the State, its officials or its property is the target.
term-state_sole_victim = Seuls l'État, ses représentants ou ses biens sont visés.

# English: Military duty, leaving the country, secrets or constitutional order; no target is told.
term-offence_against_state_by_kind =
    Devoir militaire, sortie du pays, secrets ou ordre constitutionnel ; aucune cible n'est
    indiquée.

# English: The act is aimed at the State alone, as stated or by its kind.
term-state_alone_aimed_at = L'acte vise l'État seul, selon ce qui est indiqué ou par sa nature.

# English: Words about a private person or body, known to have no political motive (3.2 para 6).
term-private_expression =
    Des paroles sur une personne ou une entité privée, dont on sait qu'elles n'ont pas de mobile
    politique (3.2, par. 6).

# English: Speech, meeting, association or worship as such; a private quarrel in words is not meant.
term-protected_act =
    Parole, réunion, association ou culte en tant que tels ; une querelle privée en paroles n'est
    pas visée.

# English: Words or images aimed at the State, its officials or institutions.
term-speech_against_authority =
    Des paroles ou des images visant l'État, ses représentants ou ses institutions.

# English: Words at an official, and the motive is known not to be political.
term-quarrel_with_an_official =
    Des paroles visant un représentant de l'État, et dont on sait que le mobile n'est pas politique.

# English: A meeting, or work for a lawful body.
term-meeting_or_association_act = Une réunion, ou un travail pour une entité licite.

# English: Hate speech, or a call to violence, by the person.
term-hate_speech_or_incitement = Un discours de haine, ou un appel à la violence, de la personne.

# English: An act against the State alone by which no person and no property came to harm.
term-pure_state_act =
    Un acte contre l'État seul, par lequel aucune personne ni aucun bien n'a subi de dommage.

# English: An act against the State, and no person or property is said to have come to harm by it.
term-state_act_alleged =
    Un acte contre l'État, et il n'est pas dit qu'une personne ou un bien en ait subi un dommage.

# English: The act is coded as secrets, constitutional order or agitation.
term-coded_state_act =
    L'acte est codé comme touchant aux secrets, à l'ordre constitutionnel ou à l'agitation.

# English: Desertion, absence or refusal of service.
term-military_duty_act = Désertion, absence ou refus de servir.

# English: The act is coded as desertion, absence or refusal of service.
term-coded_military_duty_act = L'acte est codé comme désertion, absence ou refus de servir.

# English: Combat, or violence against soldiers; a private act outside any conflict is not meant.
term-combat_against_soldiers =
    Combat, ou violence contre des militaires ; un acte privé étranger à tout conflit n'est pas
    visé.

# English: Own violence against peacekeepers of the United Nations.
term-attack_on_peacekeepers = Violence propre contre des soldats de la paix des Nations Unies.

# English: An act of office within the mandate.
term-act_in_mandate = Un acte de fonction accompli dans le cadre du mandat.

# English: The act is coded as one of office, or as within the mandate.
term-coded_act_in_mandate =
    L'acte est codé comme acte de fonction, ou comme accompli dans le cadre du mandat.

# English: An act by which the person, or another person or entity, gained.
term-act_with_gain = Un acte dont la personne, ou une autre personne ou entité, a tiré un gain.

# English: Killing or attempt on the head of State or family (Belgian clause).
term-attack_on_head_of_state =
    Attentat à la vie du chef d'État ou d'un membre de sa famille, consommé ou tenté (clause belge).

# English: The act is coded as practising, teaching or insulting a religion.
term-coded_religious_act = L'acte est codé comme pratique, enseignement ou outrage d'une religion.

# English: Leaving the country without permission.
term-emigration_act = Sortie du pays sans autorisation.

# English: The act is coded as an unlicensed movement of goods or money.
term-trade_act = L'acte est codé comme un mouvement non autorisé de biens ou de fonds.

# English: A crime against an election or against voters.
term-election_crime_act = Une infraction contre une élection ou contre des électeurs.

# English: The person's act is coded as a crime against an election or against voters.
term-coded_election_act =
    L'acte de la personne est codé comme une infraction contre une élection ou contre des électeurs.

# English: The act is coded as speech, meeting, association or worship as such.
term-coded_protected_act =
    L'acte est codé comme parole, réunion, association ou culte en tant que tels.

# English: An act of extermination or the like.
term-core_crime_act = Un acte d'extermination ou un acte du même ordre.

# English: The offence is about a matter that Article 3 is concerned with, elections left aside.
term-touches_article_3_beyond_elections =
    L'infraction porte sur une matière dont traite l'article 3, élections laissées de côté.

# English: The offence is about a matter that Article 3 is concerned with.
term-touches_article_3 = L'infraction porte sur une matière que concerne l'article 3.

# English: The title names a matter of Article 3, and the tags or category that people set do not.
term-title_against_codes =
    L'intitulé nomme une matière de l'article 3, et les étiquettes ou la catégorie posées par des
    personnes non.

# English: The words of the title suggest a matter of Article 3, and nobody has settled it.
term-article_3_suggested =
    Les mots de l'intitulé suggèrent une matière de l'article 3, et personne ne l'a tranché.

# English: This charge touches Article 3, and another charge rests on other facts.
term-charge_to_sever =
    Ce chef d'accusation touche à l'article 3, et un autre chef repose sur d'autres faits.

# English: The offence is about State security or the constitutional order.
term-purely_political_by_tag =
    L'infraction porte sur la sûreté de l'État ou l'ordre constitutionnel.

# English: The offence is about words, meetings or association.
term-about_words_or_association =
    L'infraction porte sur des paroles, des réunions ou une association.

# English: The offence is terrorism, membership or financing.
term-terrorism_charge = L'infraction est le terrorisme, l'appartenance ou le financement.

# English: The offence is belonging to, supporting or financing a group.
term-membership_charge =
    L'infraction consiste à appartenir à un groupe, à le soutenir ou à le financer.

# English: The offence is terrorism, extremism or separatism.
term-terrorism_or_separatism_charge =
    L'infraction est le terrorisme, l'extrémisme ou le séparatisme.

# English: The offence is one of military duty.
term-military_charge = L'infraction est un manquement au devoir militaire.

# English: The offence is about religion.
term-religious_charge = L'infraction porte sur la religion.

# English: The offence is leaving the country without permission.
term-emigration_charge = L'infraction est la sortie du pays sans autorisation.

# English: The offence is a breach of sanctions or export control.
term-sanctions_charge = L'infraction est une violation de sanctions ou du contrôle des exportations.

# English: The offence is genocide, a crime against humanity or a war crime.
term-core_crime_charge =
    L'infraction est un génocide, un crime contre l'humanité ou un crime de guerre.

# English: The words of the title suggest such a crime, and nobody has settled it.
term-core_crime_suggested =
    Les mots de l'intitulé évoquent un tel crime, et personne n'a tranché la question.

# English: The offence is about an election.
term-election_charge = L'infraction porte sur une élection.

# English: The offence is an ordinary-law crime by its nature.
term-ordinary_charge = L'infraction est par sa nature une infraction de droit commun.

# English: The offence is corruption, fraud, tax or the like.
term-economic_charge = L'infraction est de corruption, d'escroquerie, fiscale ou du même ordre.

# English: The offence is abuse of office or excess of official powers.
term-office_abuse_charge =
    L'infraction est un abus de fonctions ou un excès de pouvoir d'un agent public.

# English: The offence is about acts in an armed conflict.
term-conflict_charge = L'infraction porte sur des actes commis dans un conflit armé.

# English: The group is not identified by name.
term-unnamed_group = Le groupe n'est pas identifié par son nom.

# English: The group is held to be terrorist by a list of the United Nations or the like.
term-universally_recognised_group =
    Le groupe est tenu pour terroriste par une liste des Nations Unies ou une liste du même ordre.

# English: The terrorist nature of the group is shown by list, claimed or attributed acts.
term-nature_of_group_shown =
    La nature terroriste du groupe est établie par une liste ou par des actes revendiqués ou
    attribués.

# English: The group is held to be terrorist by the source alone, is not so held, or is peaceful.
term-nature_of_group_not_shown =
    Le groupe n'est tenu pour terroriste que par la source, n'est pas tenu pour tel, ou est
    pacifique.

# English: No judge can review the ban on the group.
term-ban_without_review = Aucun juge ne peut contrôler l'interdiction du groupe.

# English: Serving head of State of another State.
term-serving_head_of_another_state = Chef d'État en exercice d'un autre État.

# English: In office of another State on the request date.
term-serving_high_office_of_another_state = En fonction dans un autre État à la date de la demande.

# English: An office of another State, now or formerly.
term-office_of_another_state_held = Une fonction d'un autre État, actuelle ou passée.

# English: A high office of the requesting State, now or formerly.
term-high_office_own_state = Une haute fonction de l'État demandeur, actuelle ou passée.

# English: A politician or a high-level civil servant; not a judge or a local politician as such.
term-political_or_high_office =
    Un responsable politique ou un haut fonctionnaire ; un juge ou un responsable politique local
    n'est pas visé en tant que tel.

# English: An office of another State; of a judge or local politician only if its State is told.
term-office_that_may_be_another_states =
    Une fonction d'un autre État ; celle d'un juge ou d'un responsable politique local seulement si
    son État est indiqué.

# English: A leading part in the opposition, or a candidacy.
term-opposition_office = Un rôle dirigeant dans l'opposition, ou une candidature.

# English: An immunity is claimed and was neither denied nor waived.
term-immunity_unsettled = Une immunité est invoquée, et elle n'a été ni refusée ni levée.

# English: The measure rests on the Security Council, a multilateral treaty or a non-proliferation
# arrangement, or is aligned with the international community's.
term-consensus_measure =
    La mesure repose sur le Conseil de sécurité, un traité multilatéral ou un arrangement de
    non-prolifération, ou elle est alignée sur celles de la communauté internationale.

# English: The measure rests on a non-proliferation arrangement, and nobody has settled its
# alignment.
term-non_proliferation_measure =
    La mesure repose sur un arrangement de non-prolifération, et personne n'a établi si elle est
    alignée.

# English: The measure rests on the Security Council or a multilateral treaty, or is aligned.
term-treaty_measure =
    La mesure repose sur le Conseil de sécurité ou un traité multilatéral, ou est alignée.

# English: A regional or unilateral measure that is not aligned with the international community's.
term-measure_not_aligned =
    Une mesure régionale ou unilatérale qui n'est pas alignée sur celles de la communauté
    internationale.

# English: The measure is linked to a current conflict, and no consensus on it is shown.
term-measure_in_conflict =
    La mesure est liée à un conflit en cours, et aucun consensus à son sujet n'est établi.

# English: The authorities tie the case to a foreign State or its regime.
term-tied_to_foreign_state = Les autorités rattachent l'affaire à un État étranger ou à son régime.

# English: The goods are internationally listed as military or dual-use.
term-listed_goods =
    Les biens figurent sur une liste internationale de biens militaires ou à double usage.

# English: A protest by another State that is not settled.
term-reasoned_protest = Une protestation d'un autre État qui n'est pas réglée.

# English: Another State supports the request.
term-support_of_another_state = Un autre État soutient la demande.

# English: Surrender of this person for these facts was refused as political or discriminatory.
term-refused_as_political =
    La remise de cette personne pour ces faits a été refusée comme politique ou discriminatoire.

# English: A competent body found persecution, or a breach of free expression, in this very case.
term-persecution_found =
    Un organe compétent a constaté une persécution, ou une atteinte à la liberté d'expression, dans
    cette affaire même.

# English: Acts are described and none of them is a concrete act of this person.
term-no_concrete_own_act = Des actes sont décrits et aucun n'est un acte concret de cette personne.

# English: No act is described, or one of them is not coded by its kind.
term-act_left_uncoded = Aucun acte n'est décrit, ou l'un d'eux n'est pas codé selon sa nature.

# English: Every charge is a breach of sanctions and every act a coded movement of goods or money.
term-only_trade_against_sanctions =
    Chaque accusation est une violation de sanctions et chaque acte un mouvement codé de biens ou de
    fonds.

# English: Every act described is speech, meeting, association or worship.
term-only_protected_conduct =
    Tous les actes décrits sont de parole, de réunion, d'association ou de culte.

# English: A reader found that the facts do not fit the charges, or do not link the person to them.
term-gap_noted =
    Un lecteur a constaté que les faits ne correspondent pas aux chefs d'accusation, ou n'y
    rattachent pas la personne.

# English: A gap was noted, or an ordinary-law crime is charged beside facts that speak of none.
term-charges_outweigh_facts =
    Une lacune a été relevée, ou une infraction de droit commun est reprochée alors que les faits
    n'en font état d'aucune.

# English: The person has a public or political profile on file.
term-public_profile = La personne figure au dossier comme personnalité publique ou politique.

# English: The charge touches Article 3 or is economic, or an upheaval, an election or public
# criticism is on file.
term-profile_matters =
    Le chef d'accusation touche à l'article 3 ou est économique, ou un bouleversement, une élection
    ou une critique publique figure au dossier.

# English: The charge, or the request where its date is not known, came within a year of criticism.
term-charge_follows_criticism =
    L'inculpation, ou la demande si la date de l'inculpation est inconnue, est intervenue dans
    l'année suivant une critique.

# English: Own grave violence against private persons, or an own crime by which somebody gained.
term-plainly_ordinary =
    Violence propre grave contre des particuliers, ou infraction propre dont quelqu'un a tiré un
    gain.

## l_asylum.yaml

# English: The requester is known not to be the country of feared persecution.
term-known_third_country_request =
    On sait que le demandeur n'est pas le pays où la persécution est redoutée.

# English: A member country is known to have confirmed the status.
term-confirmed_beyond_doubt = On sait qu'un pays membre a confirmé le statut.

# English: A member country confirmed the status, it stands, and the requesting State was fled.
term-confirmed_against_requester =
    Un pays membre a confirmé le statut, il subsiste, et l'État demandeur est celui qui a été fui.

# English: Protected otherwise, or formerly a refugee.
term-other_protection = Protégée à un autre titre, ou anciennement réfugiée.

## m_extradition.yaml

# English: Surrender was refused for a reason that INTERPOL's own principles know.
term-refused_on_interpol_grounds =
    La remise a été refusée pour un motif que connaissent les principes propres à INTERPOL.

# English: Surrender was refused for a reason of procedure or of local law.
term-refused_on_local_grounds =
    La remise a été refusée pour un motif de procédure ou de droit local.

# English: An acquittal, a sentence served, or a settlement that bars action, for the same acts.
term-bars_a_second_trial =
    Un acquittement, une peine purgée, ou une transaction éteignant l'action publique, pour les
    mêmes actes.

## n_history.yaml

# English: The earlier request was refused, or its data cancelled or deleted.
term-ended_adversely = La demande antérieure a été refusée, ou ses données annulées ou supprimées.

# English: The reason was Article 2 or 3, the refugee policy or a second trial, on the same facts.
term-refused_on_substance =
    Le motif était l'article 2 ou 3, la politique relative aux réfugiés ou un second procès, sur les
    mêmes faits.

# English: Ended for Article 2 or 3 or the refugee policy, on the same facts.
term-refused_on_constitution =
    Close au titre de l'article 2 ou 3 ou de la politique relative aux réfugiés, sur les mêmes
    faits.

# English: Ended for Article 3, on the same facts, and nothing is said to be new.
term-ended_under_article_3 = Close au titre de l'article 3, sur les mêmes faits, et rien n'est dit nouveau.

# English: The requester says what changed, or names a new fact.
term-something_said_to_be_new = Le demandeur dit ce qui a changé, ou nomme un fait nouveau.

# English: The CCF found the data on the same facts not compliant, and did not find otherwise later.
term-ccf_finding_stands =
    La CCF a jugé non conformes les données sur les mêmes faits, et n'en a pas jugé autrement
    depuis.

# English: The CCF found the data on the same facts not compliant.
term-deleted_by_ccf = La CCF a jugé non conformes les données sur les mêmes faits.

## r_full_reading.yaml

# English: It is of an excluded category, or about a matter of Article 3 and no plain crime.
term-no_ordinary_law_offence =
    Elle relève d'une catégorie exclue, ou porte sur une matière de l'article 3 sans être une
    infraction ordinaire.

# English: An act of this person that is a crime whatever the charge is called.
term-plain_crime_alleged =
    Un acte de cette personne qui est une infraction quelle que soit la qualification retenue.

## t_tables_and_text.yaml

# English: The request calls the group universally recognised, and the UN terrorism lists carried
# here have no such name on that day.
term-listed_under_another_head =
    La demande dit le groupe universellement reconnu, et les listes de l'ONU en matière de
    terrorisme reprises ici n'ont pas ce nom à cette date.

# English: The request calls the group universally recognised.
term-recognition_claimed = La demande dit le groupe universellement reconnu.

# English: Corruption or abuse of office is charged.
term-corruption_alleged = La corruption ou un abus de fonctions est reproché.
