# Lo que dicen los factores del examen de predominio.

## k_factors.yaml

# English: Own grave violence is alleged, and it is no combat.
factor-grave_violence_alleged = Se alega violencia propia grave, y no es un acto de combate.

# English: By own violence people died or were gravely hurt or property gravely damaged.
factor-people_killed_or_hurt =
    Por violencia propia murieron personas o resultaron gravemente heridas, o se dañaron gravemente
    bienes.

# English: Civilians or private persons are the victims of own grave violence.
factor-civilians_or_private_victims = Son víctimas de violencia propia grave civiles o particulares.

# English: Own violence is alleged and its harm is not said to be minor.
factor-own_violence_alleged = Se alega violencia propia y su daño no se declara menor.

# English: Own violence of minor harm is alleged.
factor-minor_own_violence = Se alega violencia propia con un daño menor.

# English: A crime for gain is alleged as the person's own, and not only trade against sanctions.
factor-crime_for_gain_alleged =
    Se atribuye a la propia persona un delito con ánimo de beneficio, y no solo comercio contrario a
    sanciones.

# English: Gain of the person or of another is shown, and not only from trade against sanctions.
factor-gain_shown =
    Consta un beneficio de la persona o de otra, y no solo del comercio contrario a sanciones.

# English: Another own act that is a crime in itself.
factor-other_own_crime = Otro acto propio que es en sí mismo un delito.

# English: The charge is one of ordinary law and none but an election crime touches Article 3.
factor-ordinary_charge_alone =
    El cargo es de derecho común y ninguno, salvo un delito electoral, atañe al artículo 3.

# English: Hate speech or incitement to violence is alleged.
factor-hate_speech_alleged = Se alega discurso de odio o incitación a la violencia.

# English: Killing of, or attempt on, a head of State or family; the exception is "may".
factor-belgian_clause =
    Homicidio de un jefe de Estado o de un familiar suyo, o atentado contra su vida; la excepción
    dice «puede».

# English: A crime against the right to vote is alleged.
factor-election_crime_alleged = Se alega un delito contra el derecho de voto.

# English: An attack on peacekeepers of the United Nations is alleged.
factor-attack_on_un_peacekeepers =
    Se alega un ataque contra personal de mantenimiento de la paz de las Naciones Unidas.

# English: Words of ordinary crime stand in the account and none that touches Article 3, where the
# charge does not tell what it is.
factor-words_of_ordinary_crime =
    En la exposición hay palabras de derecho común y ninguna que ataña al artículo 3, cuando el
    cargo no dice qué es.

# English: The account speaks of secrets, a seizure of power, military duty or combat, and an act is
# not coded.
factor-words_of_pure_offence =
    La exposición habla de secretos, de una toma del poder, de deberes militares o de combate, y un
    acto no está codificado.

# English: Title or account touches Article 3 in words, no word of ordinary crime stands beside it,
# and an act is not coded.
factor-words_of_article_3 =
    El título o la exposición atañe al artículo 3 por sus palabras, no hay junto a ellas ninguna de
    derecho común, y un acto no está codificado.

# English: The act was one of office.
factor-act_of_office = El acto se realizó en el ejercicio de un cargo público.

# English: Only speech, meeting, association or worship is alleged.
factor-only_protected_acts = Solo se alegan expresión, reunión, asociación o culto.

# English: Speech, meeting, association or worship is part of the accusation, and no concrete act
# beside it.
factor-protected_acts_part =
    La expresión, la reunión, la asociación o el culto forman parte de la acusación, y junto a ellos
    no hay ningún acto concreto.

# English: Speech, meeting, association or worship stands beside a concrete act.
factor-protected_acts_beside =
    La expresión, la reunión, la asociación o el culto figuran junto a un acto concreto.

# English: The acts are against the State alone.
factor-pure_state_offence = Los actos se dirigen solo contra el Estado.

# English: Secrets, constitutional order or agitation is part of the accusation.
factor-state_offence_part =
    Los secretos, el orden constitucional o la agitación forman parte de la acusación.

# English: A sensitive charge with the State as the only target, as stated or by the kind of act.
factor-state_only_target =
    Un cargo delicado con el Estado como único blanco, según se indica o por el tipo de acto.

# English: A charge that touches Article 3 and no concrete act of this person.
factor-no_concrete_act = Un cargo que atañe al artículo 3 y ningún acto concreto de esta persona.

# English: The group is held to be terrorist by the source alone or is peaceful.
factor-group_not_recognised = Al grupo solo lo considera terrorista la fuente, o es pacífico.

# English: No judge can review the ban on the group.
factor-ban_not_open_to_review = Ningún juez puede revisar la prohibición del grupo.

# English: Leaving the country is the accusation.
factor-pure_emigration = La acusación consiste en la salida del país.

# English: Leaving the country is part of the accusation.
factor-emigration_part = La salida del país forma parte de la acusación.

# English: The acts are breaches of military duty alone.
factor-pure_military_offence = Los actos son solo incumplimientos de deberes militares.

# English: A breach of military duty is part of the facts.
factor-military_offence_connected =
    Un incumplimiento de deberes militares forma parte de los hechos.

# English: The prosecution is on account of religion, race or origin.
factor-prosecuted_for_who_they_are = El procesamiento se debe a la religión, la raza o el origen.

# English: A sensitive label is heavier than the facts or is not linked to the person.
factor-facts_do_not_fit =
    Una calificación delicada es más grave que los hechos o no está vinculada a la persona.

# English: The person holds or held high office, or is close to someone who did, and it matters
# here.
factor-former_high_office =
    La persona ocupa u ocupó un alto cargo público, o es allegada de quien lo ocupó, y eso importa
    aquí.

# English: Words give the person a public office that is not on file, and it matters here.
factor-office_in_words =
    El texto atribuye a la persona un cargo público que no consta en el expediente, y aquí importa.

# English: The person is in the opposition or a critic or a journalist, and it matters here.
factor-opposition_status =
    La persona está en la oposición o es crítica del poder o periodista, y eso importa aquí.

# English: The person represents a minority and the charge touches Article 3.
factor-minority_status = La persona representa a una minoría y el cargo atañe al artículo 3.

# English: Serving head of another State; the request will likely be declined.
factor-serving_head_elsewhere =
    Jefe en ejercicio de otro Estado; la solicitud probablemente se denegará.

# English: In office of another State on the request date.
factor-serving_elsewhere = En un cargo público de otro Estado en la fecha de la solicitud.

# English: Holds or held office of another State.
factor-office_elsewhere = Ocupa u ocupó un cargo público de otro Estado.

# English: The source is an international tribunal.
factor-neutral_source = La fuente es un tribunal internacional.

# English: The case comes from a security service, the armed forces or a State security court.
factor-sensitive_source =
    El caso procede de un servicio de seguridad, de las fuerzas armadas o de un tribunal de
    seguridad del Estado.

# English: The requester is a party to the armed conflict.
factor-requester_belligerent = El solicitante es parte en el conflicto armado.

# English: Another State supports the request.
factor-support_by_state = Otro Estado apoya la solicitud.

# English: Another State protests; its arguments are weighed.
factor-protest_by_state = Otro Estado protesta; se ponderan sus argumentos.

# English: Surrender was refused as political or discriminatory; the reasons are taken into account.
factor-surrender_refused_as_political =
    La entrega se denegó por política o discriminatoria; se tienen en cuenta los motivos.

# English: The State of nationality or office was neither consulted nor told.
factor-home_state_left_out =
    El Estado de nacionalidad o del cargo público no fue consultado ni informado.

# English: Work for a group whose terrorist nature is shown.
factor-work_for_recognised_group = Trabajo para un grupo cuya naturaleza terrorista consta.

# English: Travel to join a universally recognised group.
factor-travel_to_universally_recognised_group =
    Viaje para unirse a un grupo universalmente reconocido.

# English: The measure breached rests on the United Nations or a treaty or is aligned.
factor-treaty_based_measure =
    La medida infringida se basa en las Naciones Unidas o en un tratado, o está alineada.

# English: The measure rests on a non-proliferation arrangement; consensus is more likely.
factor-non_proliferation_arrangement =
    La medida se basa en un acuerdo de no proliferación; es más probable un consenso.

# English: The goods are internationally listed as military or dual-use.
factor-goods_on_international_lists =
    Los bienes figuran en listas internacionales como militares o de doble uso.

# English: Genocide, a crime against humanity or a war crime is alleged.
factor-core_crime_alleged = Se alega genocidio, un crimen de lesa humanidad o un crimen de guerra.

# English: A measure breached is not aligned with the international community's.
factor-unaligned_measure =
    Una medida infringida no está alineada con las de la comunidad internacional.

# English: An immunity is claimed and was neither denied nor waived.
factor-immunity_claimed = Se invoca una inmunidad, y ni se denegó ni se renunció a ella.

# English: A competent body found persecution, or a breach of free expression, in this case.
factor-persecution_found_by_a_body =
    Un órgano competente constató persecución, o una vulneración de la libertad de expresión, en
    este caso.

# English: States are settling the act between themselves.
factor-settled_between_states = Los Estados están resolviendo el acto entre sí.

# English: The case plays a part in a dispute between States.
factor-dispute_between_states = El caso desempeña un papel en una controversia entre Estados.

# English: The authorities tie the case to a foreign State, or the measure to a conflict.
factor-case_tied_to_state =
    Las autoridades vinculan el caso a un Estado extranjero, o la medida a un conflicto.

# English: Private motive is shown and the acts have no direct link to the upheaval.
factor-private_motive =
    Consta un móvil privado y los actos no tienen un vínculo directo con la convulsión.

# English: The acts are directly linked to a seizure of power.
factor-direct_coup_link = Los actos están directamente vinculados a una toma del poder.

# English: A direct link to a seizure of power and no crime in itself.
factor-only_constitutional_order =
    Un vínculo directo con una toma del poder y ningún delito en sí mismo.

# English: A political figure is wanted after an upheaval; a sign of motive.
factor-official_in_upheaval =
    Se busca a una figura política después de una convulsión; un indicio de móvil.

# English: A public figure is wanted close to an election; a sign of motive.
factor-election_near = Se busca a una figura pública cerca de unas elecciones; un indicio de móvil.

# English: Combat against soldiers that is no breach of the laws of war.
factor-combat = Combate contra militares que no es una violación de las leyes de la guerra.

# English: The acts were done in an armed conflict, and no breach of the laws of war is pleaded.
factor-in_armed_conflict =
    Los actos se cometieron en un conflicto armado, y no se alega ninguna violación de las leyes de
    la guerra.

# English: The charge, or the request if its date is not known, followed criticism within a year.
factor-charge_after_criticism =
    El cargo, o la solicitud si se desconoce su fecha, siguió a una crítica en el plazo de un año.

# English: The charge came more than three years after the person left, for what is older still.
factor-charge_long_after_departure =
    El cargo se formuló más de tres años después de que la persona saliera, por algo aún más
    antiguo.

# English: Data on the same facts ended under Article 3, the Commission found them not compliant, and
# nothing is said to be new.
factor-same_facts_ended_under_article_3 =
    Datos sobre los mismos hechos terminaron por el artículo 3, la Comisión los consideró no conformes,
    y no se indica nada nuevo.

# English: Similar requests were denied before.
factor-earlier_denials_of_similar = Se denegaron anteriormente solicitudes similares.

## t_tables_and_text.yaml

# English: Corruption is alleged, and the States concerned owe each other extradition or prosecution
# for it.
factor-corruption_convention =
    Se alega corrupción, y los Estados interesados se deben mutuamente la extradición o el
    procesamiento por ella.
