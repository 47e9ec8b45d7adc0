# Palabras que representan valores. `{ $fact }` en un mensaje las muestra.

yes = sí
# same as English: value
no = no
unknown = desconocido
number-range = { $from } a { $to }
date-range = { $from } a { $to }

# Palabras de listas cerradas: la entrada lleva el nombre del hecho; sus atributos son las palabras.

authority =
    .administrative = autoridad administrativa
    .court = órgano judicial
    .international_tribunal = tribunal internacional
    .military = autoridad militar
    .military_court = tribunal militar
    .other = autoridad de otro tipo
    .police = autoridad policial
    .prosecutor = fiscalía
    .security_service = servicio de seguridad
    .special_tribunal = tribunal especial
    .state_security_court = tribunal de seguridad del Estado

# same as English: ne_bis_in_idem
earlier_reason =
    .article_2 = artículo 2
    .article_3 = artículo 3
    .description = descripción insuficiente
    .missing_data = datos incompletos
    .ne_bis_in_idem = ne bis in idem
    .other = otro motivo
    .refugee_policy = política sobre refugiados
    .threshold = umbral de la pena

earlier_result =
    .cancelled = cancelada
    .deleted = suprimida
    .pending = pendiente
    .published = publicada
    .refused = denegada
    .withdrawn = retirada

finding_concerns =
    .country_in_general = el país en general
    .persons_similarly_placed = personas en una situación similar
    .same_case = el mismo caso
    .this_person = esta persona

finding_subject =
    .arbitrary_detention = detención arbitraria
    .discrimination = discriminación
    .evidence_by_torture = pruebas obtenidas mediante tortura
    .excessive_pre_trial_detention = prisión preventiva excesiva
    .fair_trial = juicio injusto
    .freedom_of_expression = libertad de expresión
    .hostage_relatives = familiares retenidos como medio de presión
    .illegal_evidence = pruebas ilícitas
    .non_refoulement = no devolución
    .political_persecution = persecución política
    .torture_risk = riesgo de tortura

judgment_result =
    .acquittal = absolución
    .conviction_not_served = condena, pena no cumplida
    .conviction_served = condena, pena cumplida
    .discontinued_without_judgment = sobreseimiento sin sentencia
    .settlement_barring_action = acuerdo que impide nuevas actuaciones

liability_basis =
    .act = un acto
    .identity = la identidad
    .kinship = el parentesco
    .membership = la pertenencia
    .office = un cargo público

person_status =
    .charged = «acusado»
    .convicted = «condenado»
    .criminal_history = «antecedentes penales»
    .deceased = «fallecido»
    .missing = «desaparecido»
    .possible_threat = «posible amenaza»
    .suspect = «sospechoso»
    .un_sanctions = «objeto de sanciones de la ONU»
    .unidentified_body = «cadáver sin identificar»
    .unidentified_person = «persona sin identificar»
    .victim = «víctima»
    .witness = «testigo»

position_kind =
    .correction = corrección
    .doubt = duda
    .protest = protesta
    .support = declaración de apoyo

protection_status =
    .asylum_pending = petición de asilo pendiente
    .claimed = protección invocada
    .denied = protección denegada
    .excluded_1f = exclusión en virtud del artículo 1F
    .humanitarian = protección humanitaria
    .naturalised_ex_refugee = antiguo refugiado, naturalizado
    .refugee = refugiado
    .residence_only = solo derecho de residencia
    .revoked = protección revocada
    .subsidiary = protección subsidiaria

purpose =
    .debt_recovery = cobro de una deuda
    .deportation = expulsión
    .extradition = extradición
    .location_only = solo localización
    .other = otra finalidad
    .pressure = ejercicio de presión
    .questioning = interrogatorio
    .service_of_papers = notificación de documentos
    .similar_lawful_action = medida legal similar
    .surrender = entrega

# same as English: ne_bis_in_idem
refusal_ground =
    .deadline_missed = incumplimiento de un plazo
    .discrimination = discriminación
    .dual_criminality = falta de doble incriminación
    .human_rights = derechos humanos
    .insufficient_description = descripción insuficiente
    .ne_bis_in_idem = ne bis in idem
    .other_procedural = otro motivo procesal
    .own_national = nacional del Estado requerido
    .political = carácter político
    .refugee_status = condición de refugiado
    .time_bar = prescripción

sanction_level =
    .multilateral_treaty = un tratado multilateral
    .non_proliferation_arrangement = un acuerdo de no proliferación
    .regional = una medida regional
    .un_security_council = el Consejo de Seguridad de la ONU
    .unilateral = una medida unilateral

source_authority =
    .administrative = autoridad administrativa
    .court = órgano judicial
    .international_tribunal = tribunal internacional
    .military = autoridad militar
    .military_court = tribunal militar
    .other = autoridad de otro tipo
    .police = autoridad policial
    .prosecutor = fiscalía
    .security_service = servicio de seguridad
    .special_tribunal = tribunal especial
    .state_security_court = tribunal de seguridad del Estado

office =
    .candidate = candidato a un cargo público
    .diplomat = diplomático
    .head_of_government = jefe de Gobierno
    .head_of_state = jefe de Estado
    .judge = juez
    .local_politician = político local
    .member_of_parliament = parlamentario
    .minister = ministro
    .party_leader = dirigente de un partido
    .politician = político
    .senior_officer = oficial superior
    .senior_official = alto funcionario

immunity_finding =
    .denied = denegada
    .not_examined = no examinada
    .pending = pendiente
    .upheld = confirmada
    .waived = levantada por renuncia

earlier_channel =
    .blue_notice = notificación azul
    .diffusion = difusión
    .green_notice = notificación verde
    .other = otro canal
    .red_notice = notificación roja
    .silver_notice = notificación plateada
    .sltd = registro de un documento perdido o robado
    .yellow_notice = notificación amarilla

recognition =
    .not_terrorist = no considerado terrorista
    .partial = incluido en listas por algunos
    .source_only = considerado terrorista solo por la fuente
    .universal = universalmente reconocido

death_penalty_in_requesting_state =
    .abolitionist_all = abolida para todos los delitos
    .abolitionist_in_practice = abolida en la práctica
    .abolitionist_ordinary = abolida para los delitos comunes
    .retentionist = mantenida

summary_language =
    .ar = árabe
    .en = inglés
    .es = español
    .fr = francés
    .other = otro idioma

upheaval_kind =
    .attempted_coup = intento de golpe de Estado
    .coup = golpe de Estado
    .regime_change = cambio de régimen
    .unrest = disturbios

link_to_upheaval =
    .direct = vínculo directo
    .none = ningún vínculo
    .partial_as_cover = vínculo parcial, como pretexto

own_role =
    .accomplice = cómplice
    .co_principal = coautor
    .financier = financiador
    .instigator = instigador
    .organiser = organizador
    .other = otra participación
    .principal = autor

request_type =
    .red_notice = notificación roja
    .wanted_person_diffusion = difusión sobre una persona buscada

requester_type =
    .international_entity = entidad internacional
    .ncb = OCN

wanted_for =
    .prosecution = proceso penal
    .sentence = cumplimiento de una condena

stage =
    .appeal = apelación
    .charged = cargo formulado
    .convicted = condena
    .inquiry = indagación
    .investigation_with_warrant = investigación con orden de detención
    .trial = juicio

extradition_route =
    .conditional = con condiciones
    .designation = designación
    .not_found = no encontrada
    .not_in_force = no en vigor
    .treaty = tratado

target =
    .civilians = civiles
    .company = una empresa
    .head_of_state = un jefe de Estado
    .nobody = nadie
    .police_or_guard = policías o guardias
    .private_person = un particular
    .private_property = bienes privados
    .religious_or_ethnic_group = un grupo religioso o étnico
    .soldiers = militares
    .state_funds = fondos públicos
    .state_institution = una institución del Estado
    .state_official_in_role = un funcionario del Estado como tal
    .state_property = bienes del Estado
    .un_peacekeepers = personal de mantenimiento de la paz de la ONU
    .voters = votantes

harm =
    .death = muerte
    .financial_loss = pérdida económica
    .injury = lesiones
    .loss_of_liberty = privación de libertad
    .minor_injury = lesiones leves
    .minor_property_damage = daños materiales leves
    .none = ninguno
    .serious_injury = lesiones graves
    .serious_property_damage = daños materiales graves

capacity =
    .military = militar
    .official_in_mandate = oficial, dentro del mandato
    .official_outside_mandate = oficial, fuera del mandato
    .private = privada

benefit =
    .none = nadie
    .other_person_or_entity = otra persona o entidad
    .personal = la propia persona

warrant_status =
    .expired = vencida
    .lifted = levantada
    .quashed = anulada
    .stayed = suspendida
    .valid = vigente

group_listing =
    .eu = lista de la UE
    .like_a_listed_name = parecido a un nombre incluido en una lista
    .not_found = no encontrado
    .not_on_that_day = no en ese día
    .un_other = lista de la ONU, no por terrorismo
    .un_terrorism = lista de la ONU, por terrorismo

organisation_kind =
    .armed_group = grupo armado
    .company = empresa
    .criminal_group = grupo delictivo
    .minority_association = asociación de una minoría
    .movement = movimiento
    .ngo = organización no gubernamental
    .other = otra clase
    .party = partido político
    .religious_body = entidad religiosa
    .union = sindicato

finding_body =
    .charter_body = órgano de la ONU basado en la Carta
    .national_authority = autoridad nacional
    .national_court = tribunal nacional
    .ngo = organización no gubernamental
    .press = prensa
    .regional_court = tribunal regional
    .special_procedure = procedimiento especial de la ONU
    .treaty_body = órgano de tratado

position_relation =
    .nationality = nacionalidad de la persona
    .office = cargo público de la persona
    .other = otra razón
    .residence = residencia de la persona

ccf_result =
    .closed_by_withdrawal = archivada por retirada
    .compliant = datos conformes
    .compliant_with_update = datos conformes, con una actualización
    .not_compliant = datos no conformes
    .pending = pendiente

extradition_result =
    .granted = concedida
    .not_requested = no pedida
    .pending = pendiente
    .refused = denegada

# same as English: consular
immunity_kind =
    .consular = consular
    .diplomatic = diplomática
    .head_of_state = de jefe de Estado
    .international_organisation = de una organización internacional
    .official_acts = por actos oficiales
    .other = otra clase
    .parliamentary = parlamentaria
