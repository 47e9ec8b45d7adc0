# Lo que dicen los términos de las reglas: condiciones con nombre que usan reglas y factores.

## a_requester.yaml

# English: The person was under age at the first act, or the indication MINOR is set.
term-minor_at_the_act =
    La persona era menor en el momento del primer acto, o figura la mención MINOR.

## b_offence.yaml

# English: It is shown to facilitate a serious crime or to be linked to organised crime.
term-shown_to_serve_serious_crime =
    Consta que facilita un delito grave o que está vinculado a la delincuencia organizada.

# English: It is also about an ordinary-law crime, corruption, terrorism or a core crime.
term-also_a_plain_crime =
    Versa también sobre un delito de derecho común, la corrupción, el terrorismo o un crimen
    internacional fundamental.

# English: A reviewer found it not excluded, or it serves serious crime, or is also a plain crime.
term-listed_but_redeemed =
    Un examinador concluyó que no está excluido, o sirve a la delincuencia grave, o es también un
    delito común.

# English: It is controversial between countries as a matter of behavioural or cultural norms.
term-norms_offence =
    Es objeto de controversia entre los países como cuestión de normas de comportamiento o
    culturales.

# English: It is about honour, insult or false words, without hatred or incitement.
term-honour_offence =
    Versa sobre el honor, el insulto o las palabras falsas, sin odio ni incitación.

# English: It is about family or private matters other than custody.
term-family_offence = Versa sobre asuntos familiares o privados distintos de la custodia.

# English: It is a breach of administrative rules.
term-administrative_offence = Es una infracción de normas administrativas.

# English: It is about drugs for personal use.
term-drug_use_offence = Versa sobre drogas para uso personal.

# English: It is about a cheque without funds and nobody found it not excluded.
term-cheque_offence = Versa sobre un cheque sin fondos, y nadie concluyó que no esté excluido.

# English: A cheque without funds that was security, or without deceit.
term-cheque_without_deceit = Un cheque sin fondos que servía de garantía, o sin engaño.

# English: It is about a debt, contract, rent or wages and nobody found it not excluded.
term-debt_offence =
    Versa sobre una deuda, un contrato, un alquiler o un salario, y nadie concluyó que no esté
    excluido.

# English: A debt or contract matter in which no deceit is pleaded or shown.
term-debt_without_deceit =
    Un asunto de deudas o de contratos en el que no se alega ni consta engaño.

# English: It falls in a category that Red Notices may not be about.
term-excluded_offence = Pertenece a una categoría que no puede ser objeto de notificaciones rojas.

# English: It touches an excluded category, but serves serious crime or is also a plain crime.
term-near_an_excluded_category =
    Atañe a una categoría excluida, pero sirve a la delincuencia grave o es también un delito común.

# English: It is about custody of a child.
term-custody_offence = Versa sobre la custodia de un menor.

# English: It is about taxes or customs.
term-fiscal_offence = Versa sobre impuestos o aduanas.

# English: Every offence falls in an excluded category.
term-every_offence_is_excluded = Todos los delitos pertenecen a una categoría excluida.

# English: A debt or contract matter in which deceit is pleaded or shown.
term-debt_with_deceit = Un asunto de deudas o de contratos en el que se alega o consta engaño.

# English: The act is coded as a debt, a cheque or a matter of contract.
term-debt_act = El acto está codificado como deuda, cheque o asunto contractual.

# English: A charge is about custody of a child, or custody orders are on the form and the account
# speaks of custody.
term-custody_matter =
    Un cargo versa sobre la custodia de un menor, o constan resoluciones de custodia en el
    formulario y el relato habla de custodia.

## c_penalty.yaml

# English: Its maximum penalty reaches the threshold by itself.
term-meets_penalty_threshold = Su pena máxima alcanza el umbral por sí sola.

# English: Its maximum is under the threshold, or it is of an excluded category.
term-cannot_carry_the_notice =
    Su pena máxima está por debajo del umbral, o pertenece a una categoría excluida.

# English: Only a fine is provided for.
term-only_a_fine = Solo se prevé una multa.

# English: Neither the sentence imposed nor what remains of it reaches the threshold.
term-sentence_under_threshold = Ni la pena impuesta ni lo que queda por cumplir alcanza el umbral.

# English: Criterion (ii) of 83(1)(a) is not met.
term-penalty_criterion_failed = No se cumple el criterio (ii) de 83(1)(a).

# English: A single offence was punished above its stated maximum.
term-one_offence_sentenced_over_its_maximum =
    Un único delito se castigó por encima de su pena máxima indicada.

## e_identity.yaml

# English: Family name, forename, sex, year of birth, and one of description, DNA, fingerprints or
# document.
term-set_one_complete =
    Apellido, nombre, sexo, año de nacimiento y uno de los siguientes: descripción, ADN, impresiones
    dactilares o documento.

# English: A photograph of good quality and one more item.
term-set_two_complete = Una fotografía de buena calidad y un elemento más.

## f_judicial_data.yaml

# English: The act is coded as not saying what was done.
term-unspecified_act = El acto está codificado como un acto que no indica qué se hizo.

# English: An act of this person that says what, and when or where.
term-complete_own_act = Un acto de esta persona que indica qué, y cuándo o dónde.

# English: The charge is not named.
term-charge_unnamed = El cargo no está nombrado.

# English: The warrant states an expiry before the day of the request.
term-warrant_run_out = La orden de detención indica un vencimiento anterior al día de la solicitud.

# English: The warrant stands on the day of the request.
term-standing_warrant = La orden de detención está vigente el día de la solicitud.

# English: Prosecution is barred by lapse of time and nothing suspends it.
term-time_barred = La acción penal ha prescrito y nada suspende la prescripción.

# English: The warrant no longer stands.
term-fallen_warrant = La orden de detención ya no está vigente.

## i_data_protection.yaml

# English: Extradition was refused and no addendum records it.
term-refusal_without_addendum = Se denegó la extradición y ninguna adenda lo hace constar.

## j_human_rights.yaml

# English: It concerns this person, this case or persons similarly placed, not a country in general.
term-about_more_than_the_country =
    Concierne a esta persona, a este caso o a personas en una situación similar, y no a un país en
    general.

# English: It concerns this person or this very case.
term-about_this_case = Concierne a esta persona o a este mismo caso.

# English: The State is known to have remedied it.
term-known_to_be_remedied = Consta que el Estado lo ha subsanado.

# English: Neither judgment nor charge rests on the tainted item.
term-known_to_be_beside_the_data = Ni la sentencia ni el cargo se basan en el elemento viciado.

# English: The data rest on a judgment and not on a mere charge.
term-judgment_stage = Los datos se basan en una sentencia y no en un mero cargo.

# English: A competent national body found that surrender of this person would breach non-
# refoulement.
term-surrender_barred_by_national_body =
    Un órgano nacional competente concluyó que la entrega de esta persona vulneraría el principio de
    no devolución.

# English: A competent body found that the judgment from which the data come rests on torture.
term-judgment_rests_on_torture =
    Un órgano competente concluyó que la sentencia de la que proceden los datos se basa en la
    tortura.

# English: A competent body found the trial unfair, and this is not known to be remedied.
term-fair_trial_finding =
    Un órgano competente concluyó que el juicio fue injusto, y no consta que se haya subsanado.

# English: A competent body found the detention arbitrary or excessive, and this is not remedied.
term-detention_finding =
    Un órgano competente concluyó que la detención era arbitraria o excesiva, y no se ha subsanado.

# English: Relatives of this person, or of others in the case, are said to be held as leverage.
term-relatives_held_by_report =
    Se afirma que familiares de esta persona, o de otras personas del caso, están retenidos como
    medio de presión.

# English: Death is the highest penalty stated.
term-capital_offence = La pena de muerte es la pena máxima indicada.

## k_article_3.yaml

# English: The person is said to have used grave violence, or to have ordered, planned or aided it.
term-own_grave_violence =
    Se afirma que la persona empleó violencia grave, o que la ordenó, planificó o facilitó.

# English: The person is said to have done something that is a crime whatever group it is done for.
term-own_crime_in_itself =
    Se afirma que la persona hizo algo que es delito sea cual sea el grupo para el que se haga.

# English: An own act that is a crime in itself, and more than scuffles or petty damage.
term-own_serious_crime =
    Un acto propio que es en sí mismo un delito, y más que un forcejeo o un daño mínimo.

# English: An own violent act by which people died, were gravely hurt or held, or property ruined.
term-own_crime_with_lasting_harm =
    Un acto violento propio por el que murieron personas, resultaron gravemente heridas o fueron
    retenidas, o se arruinaron bienes.

# English: The person is said to have used violence against persons or property.
term-own_violence = Se afirma que la persona empleó violencia contra personas o bienes.

# English: An own violent act of minor harm.
term-own_violence_with_minor_harm = Un acto violento propio con un daño menor.

# English: An own violent act whose harm is said to be minor.
term-own_violence_said_to_be_minor = Un acto violento propio cuyo daño se declara menor.

# English: A crime of fraud, corruption or other gain is said to be the person's own.
term-own_crime_for_gain =
    Se atribuye a la propia persona un delito de fraude, de corrupción o con otro ánimo de
    beneficio.

# English: An own crime of gain, and who gained by it is told.
term-own_crime_with_gain_shown = Un delito propio con beneficio, y se indica quién lo obtuvo.

# English: An own act of fraud, corruption, laundering or tax; nobody is said to have gained by it,
# and no private person to have lost.
term-own_economic_act_without_gain =
    Un acto propio de fraude, corrupción, blanqueo o de carácter tributario; no se afirma que nadie
    se beneficiara de él ni que un particular perdiera.

# English: An own crime of gain that is not merely economic, or has a gain or a private victim told.
term-crime_for_gain_borne_out =
    Un delito lucrativo propio que no es meramente económico, o del que se indica un beneficio o una
    víctima privada.

# English: The person is said to have worked for the group within its activity.
term-own_group_activity =
    Se afirma que la persona trabajó para el grupo dentro de la actividad de este.

# English: The person is said to have travelled to join the group.
term-own_travel_to_join = Se afirma que la persona viajó para unirse al grupo.

# English: An act of the person that is a crime in itself or against an election or an export rule,
# work for a group, or travel to join it.
term-concrete_own_act =
    Un acto de la persona que es delito en sí mismo o contra unas elecciones o una norma de
    exportación, trabajo para un grupo, o un viaje para unirse a él.

# English: The act is that of a group or of others, or of mere presence.
term-not_own_act = El acto es de un grupo o de otras personas, o de mera presencia.

# English: Own grave violence against civilians or private persons.
term-civilian_victims = Violencia propia grave contra civiles o particulares.

# English: Only the State, its officials or its property is the target.
term-state_sole_victim = El único blanco es el Estado, sus funcionarios o sus bienes.

# English: Military duty, leaving the country, secrets or constitutional order; no target is told.
term-offence_against_state_by_kind =
    Deber militar, salida del país, secretos u orden constitucional; no se indica ningún blanco.

# English: The act is aimed at the State alone, as stated or by its kind.
term-state_alone_aimed_at = El acto se dirige solo contra el Estado, según se indica o por su tipo.

# English: Words about a private person or body, known to have no political motive (3.2 para 6).
term-private_expression =
    Palabras sobre una persona o entidad privada, de las que consta que no tienen móvil político
    (3.2, párr. 6).

# English: Speech, meeting, association or worship as such; a private quarrel in words is not meant.
term-protected_act =
    Expresión, reunión, asociación o culto como tales; no se hace referencia a una disputa privada
    de palabra.

# English: Words or images aimed at the State, its officials or institutions.
term-speech_against_authority =
    Palabras o imágenes dirigidas contra el Estado, sus funcionarios o sus instituciones.

# English: Words at an official, and the motive is known not to be political.
term-quarrel_with_an_official =
    Palabras contra un funcionario, y consta que el móvil no es político.

# English: A meeting, or work for a lawful body.
term-meeting_or_association_act = Una reunión, o trabajo para una entidad lícita.

# English: Hate speech, or a call to violence, by the person.
term-hate_speech_or_incitement = Discurso de odio, o llamamiento a la violencia, de la persona.

# English: An act against the State alone by which no person and no property came to harm.
term-pure_state_act =
    Un acto solo contra el Estado por el que ninguna persona ni ningún bien sufrió daño.

# English: An act against the State, and no person or property is said to have come to harm by it.
term-state_act_alleged =
    Un acto contra el Estado, y no se afirma que ninguna persona ni ningún bien sufriera daño por
    él.

# English: The act is coded as secrets, constitutional order or agitation.
term-coded_state_act =
    El acto está codificado como relativo a secretos, al orden constitucional o a la agitación.

# English: Desertion, absence or refusal of service.
term-military_duty_act = Deserción, ausencia o negativa a prestar servicio.

# English: The act is coded as desertion, absence or refusal of service.
term-coded_military_duty_act =
    El acto está codificado como deserción, ausencia o negativa a prestar servicio.

# English: Combat, or violence against soldiers; a private act outside any conflict is not meant.
term-combat_against_soldiers =
    Combate, o violencia contra militares; no se hace referencia a un acto privado ajeno a todo
    conflicto.

# English: Own violence against peacekeepers of the United Nations.
term-attack_on_peacekeepers =
    Violencia propia contra personal de mantenimiento de la paz de las Naciones Unidas.

# English: An act of office within the mandate.
term-act_in_mandate = Un acto en el ejercicio de un cargo público dentro del mandato.

# English: The act is coded as one of office, or as within the mandate.
term-coded_act_in_mandate =
    El acto está codificado como realizado en el ejercicio de un cargo público, o dentro del
    mandato.

# English: An act by which the person, or another person or entity, gained.
term-act_with_gain = Un acto del que se benefició la persona, u otra persona o entidad.

# English: Killing or attempt on the head of State or family (Belgian clause).
term-attack_on_head_of_state =
    Homicidio del jefe de Estado o de un familiar suyo, o atentado contra su vida (cláusula belga).

# English: The act is coded as practising, teaching or insulting a religion.
term-coded_religious_act =
    El acto está codificado como práctica, enseñanza u ofensa de una religión.

# English: Leaving the country without permission.
term-emigration_act = Salida del país sin autorización.

# English: The act is coded as an unlicensed movement of goods or money.
term-trade_act = El acto está codificado como un movimiento no autorizado de bienes o fondos.

# English: A crime against an election or against voters.
term-election_crime_act = Un delito contra unas elecciones o contra los votantes.

# English: The person's act is coded as a crime against an election or against voters.
term-coded_election_act =
    El acto de la persona está codificado como delito contra unas elecciones o contra los votantes.

# English: The act is coded as speech, meeting, association or worship as such.
term-coded_protected_act =
    El acto está codificado como expresión, reunión, asociación o culto como tales.

# English: An act of extermination or the like.
term-core_crime_act = Un acto de exterminio o similar.

# English: The offence is about a matter that Article 3 is concerned with, elections left aside.
term-touches_article_3_beyond_elections =
    El delito versa sobre una materia de que trata el artículo 3, elecciones aparte.

# English: The offence is about a matter that Article 3 is concerned with.
term-touches_article_3 = El delito versa sobre una materia a la que atañe el artículo 3.

# English: The title names a matter of Article 3, and the tags or category that people set do not.
term-title_against_codes =
    El título nombra una materia del artículo 3, y las etiquetas o la categoría puestas por personas
    no.

# English: The words of the title suggest a matter of Article 3, and nobody has settled it.
term-article_3_suggested =
    Las palabras del título sugieren una materia del artículo 3, y nadie lo ha resuelto.

# English: This charge touches Article 3, and another charge rests on other facts.
term-charge_to_sever = Este cargo atañe al artículo 3, y otro cargo se basa en otros hechos.

# English: The offence is about State security or the constitutional order.
term-purely_political_by_tag =
    El delito versa sobre la seguridad del Estado o el orden constitucional.

# English: The offence is about words, meetings or association.
term-about_words_or_association = El delito versa sobre palabras, reuniones o asociación.

# English: The offence is terrorism, membership or financing.
term-terrorism_charge = El delito es terrorismo, pertenencia o financiación.

# English: The offence is belonging to, supporting or financing a group.
term-membership_charge = El delito consiste en pertenecer a un grupo, apoyarlo o financiarlo.

# English: The offence is terrorism, extremism or separatism.
term-terrorism_or_separatism_charge = El delito es terrorismo, extremismo o separatismo.

# English: The offence is one of military duty.
term-military_charge = El delito es un incumplimiento de deberes militares.

# English: The offence is about religion.
term-religious_charge = El delito versa sobre la religión.

# English: The offence is leaving the country without permission.
term-emigration_charge = El delito es la salida del país sin autorización.

# English: The offence is a breach of sanctions or export control.
term-sanctions_charge = El delito es una infracción de sanciones o del control de exportaciones.

# English: The offence is genocide, a crime against humanity or a war crime.
term-core_crime_charge = El delito es genocidio, un crimen de lesa humanidad o un crimen de guerra.

# English: The words of the title suggest such a crime, and nobody has settled it.
term-core_crime_suggested = Las palabras del título sugieren un crimen así, y nadie lo ha resuelto.

# English: The offence is about an election.
term-election_charge = El delito versa sobre unas elecciones.

# English: The offence is an ordinary-law crime by its nature.
term-ordinary_charge = El delito es por su naturaleza un delito de derecho común.

# English: The offence is corruption, fraud, tax or the like.
term-economic_charge = El delito es de corrupción, fraude, tributario o similar.

# English: The offence is abuse of office or excess of official powers.
term-office_abuse_charge =
    El delito es un abuso de funciones o una extralimitación en las facultades oficiales.

# English: The offence is about acts in an armed conflict.
term-conflict_charge = El delito versa sobre actos cometidos en un conflicto armado.

# English: The group is not identified by name.
term-unnamed_group = El grupo no está identificado por su nombre.

# English: The group is held to be terrorist by a list of the United Nations or the like.
term-universally_recognised_group =
    El grupo es considerado terrorista por una lista de las Naciones Unidas o similar.

# English: The terrorist nature of the group is shown by list, claimed or attributed acts.
term-nature_of_group_shown =
    La naturaleza terrorista del grupo consta por una lista o por actos reivindicados o atribuidos.

# English: The group is held to be terrorist by the source alone, is not so held, or is peaceful.
term-nature_of_group_not_shown =
    Al grupo solo lo considera terrorista la fuente, no se le considera terrorista, o es pacífico.

# English: No judge can review the ban on the group.
term-ban_without_review = Ningún juez puede revisar la prohibición del grupo.

# English: Serving head of State of another State.
term-serving_head_of_another_state = Jefe de Estado en ejercicio de otro Estado.

# English: In office of another State on the request date.
term-serving_high_office_of_another_state =
    En un cargo público de otro Estado en la fecha de la solicitud.

# English: An office of another State, now or formerly.
term-office_of_another_state_held = Un cargo público de otro Estado, actual o anterior.

# English: A high office of the requesting State, now or formerly.
term-high_office_own_state = Un alto cargo público del Estado requirente, actual o anterior.

# English: A politician or a high-level civil servant; not a judge or a local politician as such.
term-political_or_high_office =
    Un político o un alto funcionario; no un juez ni un político local como tales.

# English: An office of another State; of a judge or local politician only if its State is told.
term-office_that_may_be_another_states =
    Un cargo público de otro Estado; el de un juez o un político local, solo si se indica su Estado.

# English: A leading part in the opposition, or a candidacy.
term-opposition_office = Un papel destacado en la oposición, o una candidatura.

# English: An immunity is claimed and was neither denied nor waived.
term-immunity_unsettled = Se invoca una inmunidad, y ni se denegó ni se renunció a ella.

# English: The measure rests on the Security Council, a multilateral treaty or a non-proliferation
# arrangement, or is aligned with the international community's.
term-consensus_measure =
    La medida se basa en el Consejo de Seguridad, un tratado multilateral o un acuerdo de no
    proliferación, o está alineada con las de la comunidad internacional.

# English: The measure rests on a non-proliferation arrangement, and nobody has settled its
# alignment.
term-non_proliferation_measure =
    La medida se basa en un acuerdo de no proliferación, y nadie ha determinado si está alineada.

# English: The measure rests on the Security Council or a multilateral treaty, or is aligned.
term-treaty_measure =
    La medida se basa en el Consejo de Seguridad o en un tratado multilateral, o está alineada.

# English: A regional or unilateral measure that is not aligned with the international community's.
term-measure_not_aligned =
    Una medida regional o unilateral que no está alineada con las de la comunidad internacional.

# English: The measure is linked to a current conflict, and no consensus on it is shown.
term-measure_in_conflict =
    La medida está vinculada a un conflicto en curso, y no consta consenso sobre ella.

# English: The authorities tie the case to a foreign State or its regime.
term-tied_to_foreign_state = Las autoridades vinculan el caso a un Estado extranjero o a su régimen.

# English: The goods are internationally listed as military or dual-use.
term-listed_goods = Los bienes figuran en listas internacionales como militares o de doble uso.

# English: A protest by another State that is not settled.
term-reasoned_protest = Una protesta de otro Estado que no está resuelta.

# English: Another State supports the request.
term-support_of_another_state = Otro Estado apoya la solicitud.

# English: Surrender of this person for these facts was refused as political or discriminatory.
term-refused_as_political =
    La entrega de esta persona por estos hechos se denegó por política o discriminatoria.

# English: A competent body found persecution, or a breach of free expression, in this very case.
term-persecution_found =
    Un órgano competente constató persecución, o una vulneración de la libertad de expresión, en
    este mismo caso.

# English: Acts are described and none of them is a concrete act of this person.
term-no_concrete_own_act =
    Se describen actos y ninguno de ellos es un acto concreto de esta persona.

# English: No act is described, or one of them is not coded by its kind.
term-act_left_uncoded = No se describe ningún acto, o uno de ellos no está codificado por su clase.

# English: Every charge is a breach of sanctions and every act a coded movement of goods or money.
term-only_trade_against_sanctions =
    Cada cargo es una violación de sanciones y cada acto un movimiento codificado de bienes o
    fondos.

# English: Every act described is speech, meeting, association or worship.
term-only_protected_conduct = Todos los actos descritos son expresión, reunión, asociación o culto.

# English: A reader found that the facts do not fit the charges, or do not link the person to them.
term-gap_noted =
    Un lector constató que los hechos no responden a los cargos, o no vinculan a la persona con
    ellos.

# English: A gap was noted, or an ordinary-law crime is charged beside facts that speak of none.
term-charges_outweigh_facts =
    Se observó una laguna, o se imputa un delito de derecho común cuando los hechos no hablan de
    ninguno.

# English: The person has a public or political profile on file.
term-public_profile = Consta en el expediente que la persona tiene un perfil público o político.

# English: The charge touches Article 3 or is economic, or an upheaval, an election or public
# criticism is on file.
term-profile_matters =
    El cargo atañe al artículo 3 o es económico, o consta en el expediente una convulsión, unas
    elecciones o una crítica pública.

# English: The charge, or the request where its date is not known, came within a year of criticism.
term-charge_follows_criticism =
    El cargo, o la solicitud si se desconoce su fecha, llegó en el plazo de un año desde una
    crítica.

# English: Own grave violence against private persons, or an own crime by which somebody gained.
term-plainly_ordinary =
    Violencia propia grave contra particulares, o un delito propio del que alguien se benefició.

## l_asylum.yaml

# English: The requester is known not to be the country of feared persecution.
term-known_third_country_request =
    Consta que el solicitante no es el país en que se teme la persecución.

# English: A member country is known to have confirmed the status.
term-confirmed_beyond_doubt = Consta que un país miembro ha confirmado la condición.

# English: A member country confirmed the status, it stands, and the requesting State was fled.
term-confirmed_against_requester =
    Un país miembro confirmó la condición, esta subsiste, y se huyó del Estado requirente.

# English: Protected otherwise, or formerly a refugee.
term-other_protection = Protegida por otro concepto, o anteriormente refugiada.

## m_extradition.yaml

# English: Surrender was refused for a reason that INTERPOL's own principles know.
term-refused_on_interpol_grounds =
    La entrega se denegó por un motivo que conocen los propios principios de INTERPOL.

# English: Surrender was refused for a reason of procedure or of local law.
term-refused_on_local_grounds =
    La entrega se denegó por un motivo de procedimiento o de derecho local.

# English: An acquittal, a sentence served, or a settlement that bars action, for the same acts.
term-bars_a_second_trial =
    Una absolución, una pena cumplida, o un acuerdo que impide nuevas actuaciones, por los mismos
    actos.

## n_history.yaml

# English: The earlier request was refused, or its data cancelled or deleted.
term-ended_adversely = La solicitud anterior se denegó, o sus datos se cancelaron o se suprimieron.

# English: The reason was Article 2 or 3, the refugee policy or a second trial, on the same facts.
term-refused_on_substance =
    El motivo fue el artículo 2 o 3, la política sobre refugiados o un segundo juicio, sobre los
    mismos hechos.

# English: Ended for Article 2 or 3 or the refugee policy, on the same facts.
term-refused_on_constitution =
    Terminó por el artículo 2 o 3 o por la política sobre refugiados, sobre los mismos hechos.

# English: Ended for Article 3, on the same facts, and nothing is said to be new.
term-ended_under_article_3 = Terminó por el artículo 3, sobre los mismos hechos, y no se indica nada nuevo.

# English: The requester says what changed, or names a new fact.
term-something_said_to_be_new = El solicitante indica qué ha cambiado, o nombra un hecho nuevo.

# English: The CCF found the data on the same facts not compliant, and did not find otherwise later.
term-ccf_finding_stands =
    La CCF consideró no conformes los datos sobre los mismos hechos, y no resolvió después otra
    cosa.

# English: The CCF found the data on the same facts not compliant.
term-deleted_by_ccf = La CCF consideró no conformes los datos sobre los mismos hechos.

## r_full_reading.yaml

# English: It is of an excluded category, or about a matter of Article 3 and no plain crime.
term-no_ordinary_law_offence =
    Pertenece a una categoría excluida, o versa sobre una materia del artículo 3 sin ser un delito
    común.

# English: An act of this person that is a crime whatever the charge is called.
term-plain_crime_alleged = Un acto de esta persona que es delito se llame como se llame el cargo.

## t_tables_and_text.yaml

# English: The request calls the group universally recognised, and the UN terrorism lists carried
# here have no such name on that day.
term-listed_under_another_head =
    La solicitud califica al grupo de universalmente reconocido, y las listas de la ONU en materia
    de terrorismo incorporadas aquí no contienen ese nombre en esa fecha.

# English: The request calls the group universally recognised.
term-recognition_claimed = La solicitud califica al grupo de universalmente reconocido.

# English: Corruption or abuse of office is charged.
term-corruption_alleged = Se imputa corrupción o abuso de funciones.
