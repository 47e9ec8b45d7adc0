# Ce que disent les facteurs de l'examen de la prédominance.

## k_factors.yaml

# English: Own grave violence is alleged, and it is no combat.
factor-grave_violence_alleged =
    Une violence propre grave est alléguée, et elle n'est pas un acte de combat.

# English: By own violence people died or were gravely hurt or property gravely damaged.
factor-people_killed_or_hurt =
    Par une violence propre, des personnes sont mortes ou ont été grièvement blessées, ou des biens
    ont été gravement endommagés.

# English: Civilians or private persons are the victims of own grave violence.
factor-civilians_or_private_victims =
    Des civils ou des particuliers sont victimes d'une violence propre grave.

# English: Own violence is alleged and its harm is not said to be minor.
factor-own_violence_alleged =
    Une violence propre est alléguée et son dommage n'est pas déclaré mineur.

# English: Own violence of minor harm is alleged.
factor-minor_own_violence = Une violence propre au dommage mineur est alléguée.

# English: A crime for gain is alleged as the person's own, and not only trade against sanctions.
factor-crime_for_gain_alleged =
    Un crime lucratif est allégué comme étant le fait de la personne, et non le seul commerce
    contraire à des sanctions.

# English: Gain of the person or of another is shown, and not only from trade against sanctions.
factor-gain_shown =
    Un gain de la personne ou d'autrui est établi, et non tiré du seul commerce contraire à des
    sanctions.

# English: Another own act that is a crime in itself.
factor-other_own_crime = Un autre acte propre qui est en soi une infraction.

# English: The charge is one of ordinary law and none but an election crime touches Article 3.
factor-ordinary_charge_alone =
    L'accusation est de droit commun et aucune, sinon d'un délit électoral, ne touche à l'article 3.

# English: Hate speech or incitement to violence is alleged.
factor-hate_speech_alleged = Un discours de haine ou une incitation à la violence est allégué.

# English: Killing of, or attempt on, a head of State or family; the exception is "may".
factor-belgian_clause =
    Attentat à la vie d'un chef d'État ou d'un membre de sa famille, consommé ou tenté ; l'exception
    dit « peut ».

# English: A crime against the right to vote is alleged.
factor-election_crime_alleged = Une infraction contre le droit de vote est alléguée.

# English: An attack on peacekeepers of the United Nations is alleged.
factor-attack_on_un_peacekeepers =
    Une attaque contre des soldats de la paix des Nations Unies est alléguée.

# English: Words of ordinary crime stand in the account and none that touches Article 3, where the
# charge does not tell what it is.
factor-words_of_ordinary_crime =
    Des mots de droit commun figurent dans l'exposé, et aucun touchant à l'article 3, lorsque
    l'accusation ne dit pas ce qu'elle est.

# English: The account speaks of secrets, a seizure of power, military duty or combat, and an act is
# not coded.
factor-words_of_pure_offence =
    L'exposé parle de secrets, d'une prise de pouvoir, de devoir militaire ou de combat, et un acte
    n'est pas codé.

# English: Title or account touches Article 3 in words, no word of ordinary crime stands beside it,
# and an act is not coded.
factor-words_of_article_3 =
    L'intitulé ou l'exposé touche à l'article 3 par ses mots, aucun mot de droit commun ne s'y
    trouve, et un acte n'est pas codé.

# English: The act was one of office.
factor-act_of_office = L'acte était un acte de fonction.

# English: Only speech, meeting, association or worship is alleged.
factor-only_protected_acts =
    Seuls des actes de parole, de réunion, d'association ou de culte sont allégués.

# English: Speech, meeting, association or worship is part of the accusation, and no concrete act
# beside it.
factor-protected_acts_part =
    La parole, la réunion, l'association ou le culte fait partie de l'accusation, sans acte concret
    à côté.

# English: Speech, meeting, association or worship stands beside a concrete act.
factor-protected_acts_beside =
    La parole, la réunion, l'association ou le culte figure à côté d'un acte concret.

# English: The acts are against the State alone.
factor-pure_state_offence = Les actes visent l'État seul.

# English: Secrets, constitutional order or agitation is part of the accusation.
factor-state_offence_part =
    Des secrets, l'ordre constitutionnel ou l'agitation font partie de l'accusation.

# English: A sensitive charge with the State as the only target, as stated or by the kind of act.
factor-state_only_target =
    Un chef sensible dont l'État est la seule cible, selon ce qui est indiqué ou par la nature de
    l'acte.

# English: A charge that touches Article 3 and no concrete act of this person.
factor-no_concrete_act = Un chef qui touche à l'article 3, et aucun acte concret de cette personne.

# English: The group is held to be terrorist by the source alone or is peaceful.
factor-group_not_recognised =
    Le groupe n'est tenu pour terroriste que par la source ou est pacifique.

# English: No judge can review the ban on the group.
factor-ban_not_open_to_review = Aucun juge ne peut contrôler l'interdiction du groupe.

# English: Leaving the country is the accusation.
factor-pure_emigration = L'accusation porte sur la sortie du pays.

# English: Leaving the country is part of the accusation.
factor-emigration_part = La sortie du pays fait partie de l'accusation.

# English: The acts are breaches of military duty alone.
factor-pure_military_offence = Les actes ne sont que des manquements au devoir militaire.

# English: A breach of military duty is part of the facts.
factor-military_offence_connected = Un manquement au devoir militaire fait partie des faits.

# English: The prosecution is on account of religion, race or origin.
factor-prosecuted_for_who_they_are =
    Les poursuites sont fondées sur la religion, la race ou l'origine.

# English: A sensitive label is heavier than the facts or is not linked to the person.
factor-facts_do_not_fit =
    Une étiquette sensible est plus lourde que les faits ou n'est pas rattachée à la personne.

# English: The person holds or held high office, or is close to someone who did, and it matters
# here.
factor-former_high_office =
    La personne exerce ou a exercé une haute fonction, ou est proche de quelqu'un qui l'a exercée,
    et cela importe ici.

# English: Words give the person a public office that is not on file, and it matters here.
factor-office_in_words =
    Le texte attribue à la personne une fonction publique qui n'est pas inscrite au dossier, et cela
    importe ici.

# English: The person is in the opposition or a critic or a journalist, and it matters here.
factor-opposition_status =
    La personne est dans l'opposition, critique le pouvoir ou est journaliste, et cela importe ici.

# English: The person represents a minority and the charge touches Article 3.
factor-minority_status =
    La personne représente une minorité et le chef d'accusation touche à l'article 3.

# English: Serving head of another State; the request will likely be declined.
factor-serving_head_elsewhere =
    Chef en exercice d'un autre État ; la demande sera vraisemblablement refusée.

# English: In office of another State on the request date.
factor-serving_elsewhere = En fonction dans un autre État à la date de la demande.

# English: Holds or held office of another State.
factor-office_elsewhere = Exerce ou a exercé une fonction d'un autre État.

# English: The source is an international tribunal.
factor-neutral_source = La source est un tribunal international.

# English: The case comes from a security service, the armed forces or a State security court.
factor-sensitive_source =
    L'affaire provient d'un service de sécurité, des forces armées ou d'une cour de sûreté de
    l'État.

# English: The requester is a party to the armed conflict.
factor-requester_belligerent = Le demandeur est partie au conflit armé.

# English: Another State supports the request.
factor-support_by_state = Un autre État soutient la demande.

# English: Another State protests; its arguments are weighed.
factor-protest_by_state = Un autre État proteste ; ses arguments sont appréciés.

# English: Surrender was refused as political or discriminatory; the reasons are taken into account.
factor-surrender_refused_as_political =
    La remise a été refusée comme politique ou discriminatoire ; les motifs en sont pris en compte.

# English: The State of nationality or office was neither consulted nor told.
factor-home_state_left_out = L'État de nationalité ou de fonction n'a été ni consulté ni informé.

# English: Work for a group whose terrorist nature is shown.
factor-work_for_recognised_group = Travail pour un groupe dont la nature terroriste est établie.

# English: Travel to join a universally recognised group.
factor-travel_to_universally_recognised_group =
    Voyage pour rejoindre un groupe universellement reconnu.

# English: The measure breached rests on the United Nations or a treaty or is aligned.
factor-treaty_based_measure =
    La mesure violée repose sur les Nations Unies ou un traité, ou est alignée.

# English: The measure rests on a non-proliferation arrangement; consensus is more likely.
factor-non_proliferation_arrangement =
    La mesure repose sur un arrangement de non-prolifération ; un consensus est plus probable.

# English: The goods are internationally listed as military or dual-use.
factor-goods_on_international_lists =
    Les biens figurent sur une liste internationale de biens militaires ou à double usage.

# English: Genocide, a crime against humanity or a war crime is alleged.
factor-core_crime_alleged =
    Un génocide, un crime contre l'humanité ou un crime de guerre est allégué.

# English: A measure breached is not aligned with the international community's.
factor-unaligned_measure =
    Une mesure violée n'est pas alignée sur celles de la communauté internationale.

# English: An immunity is claimed and was neither denied nor waived.
factor-immunity_claimed = Une immunité est invoquée, et elle n'a été ni refusée ni levée.

# English: A competent body found persecution, or a breach of free expression, in this case.
factor-persecution_found_by_a_body =
    Un organe compétent a constaté une persécution, ou une atteinte à la liberté d'expression, dans
    cette affaire.

# English: States are settling the act between themselves.
factor-settled_between_states = Des États règlent l'acte entre eux.

# English: The case plays a part in a dispute between States.
factor-dispute_between_states = L'affaire joue un rôle dans un différend entre États.

# English: The authorities tie the case to a foreign State, or the measure to a conflict.
factor-case_tied_to_state =
    Les autorités rattachent l'affaire à un État étranger, ou la mesure à un conflit.

# English: Private motive is shown and the acts have no direct link to the upheaval.
factor-private_motive =
    Un mobile privé est établi et les actes n'ont pas de lien direct avec le bouleversement.

# English: The acts are directly linked to a seizure of power.
factor-direct_coup_link = Les actes sont directement liés à une prise de pouvoir.

# English: A direct link to a seizure of power and no crime in itself.
factor-only_constitutional_order =
    Un lien direct avec une prise de pouvoir et aucune infraction en soi.

# English: A political figure is wanted after an upheaval; a sign of motive.
factor-official_in_upheaval =
    Une personnalité politique est recherchée après un bouleversement ; un signe de mobile.

# English: A public figure is wanted close to an election; a sign of motive.
factor-election_near =
    Une personnalité publique est recherchée à proximité d'une élection ; un signe de mobile.

# English: Combat against soldiers that is no breach of the laws of war.
factor-combat = Combat contre des militaires, sans violation du droit de la guerre.

# English: The acts were done in an armed conflict, and no breach of the laws of war is pleaded.
factor-in_armed_conflict =
    Les actes ont été commis dans un conflit armé, et aucune violation du droit de la guerre n'est
    invoquée.

# English: The charge, or the request if its date is not known, followed criticism within a year.
factor-charge_after_criticism =
    L'inculpation, ou la demande si la date de l'inculpation est inconnue, a suivi une critique dans
    l'année.

# English: The charge came more than three years after the person left, for what is older still.
factor-charge_long_after_departure =
    L'inculpation est intervenue plus de trois ans après le départ de la personne, pour ce qui est
    encore plus ancien.

# English: Data on the same facts ended under Article 3, the Commission found them not compliant, and
# nothing is said to be new.
factor-same_facts_ended_under_article_3 =
    Des données sur les mêmes faits ont pris fin au titre de l'article 3, la Commission les a jugées
    non conformes, et rien n'est dit nouveau.

# English: Similar requests were denied before.
factor-earlier_denials_of_similar = Des demandes semblables ont été refusées auparavant.

## t_tables_and_text.yaml

# English: Corruption is alleged, and the States concerned owe each other extradition or prosecution
# for it.
factor-corruption_convention =
    La corruption est alléguée, et les États concernés se doivent mutuellement l'extradition ou les
    poursuites à ce titre.
