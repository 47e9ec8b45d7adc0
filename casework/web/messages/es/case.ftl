# La página de un caso.

case-glance = Lo comprobado, de un vistazo
case-flags-of =
    { $count ->
        [one] Aviso { $numbers }
       *[other] Avisos { $numbers }
    }
case-on-page = En esta página
case-request = La solicitud
case-flag = Aviso
case-no-flags = Ninguna regla dio un aviso. Los casi avisos y la prueba de predominancia de abajo dicen lo que se sopesó.
case-not-stated = no indicado
case-withheld = indicado; los auditores no leen aquí las palabras de una solicitud
case-restricted = nunca se muestra al solicitante
case-left-out = No mostrados: { $count } más. Están en los archivos de Informes.
case-to-work = Decidir, preguntar o anotar lo que sabe
case-to-aside = Apartar un aviso
case-facts-read = Hechos leídos ({ $count })
case-rule-page = Regla
case-certainty-A = se leyó el texto o una paráfrasis cercana
case-certainty-B = se confirmó el contenido; el número o la letra viene de memoria
case-certainty-C = no visto: compruebe número y redacción antes de confiar en ello
case-certainty-D = una regla propia; la disposición es solo su apoyo más cercano
case-help = Ejemplo y caso parecido lícito
case-help-example = Avisa, por ejemplo (inventado)
case-help-look-alike = Deja pasar lo que se le parece
case-further = Lo mismo en { $count } lugares más:
case-near = A un hecho de distancia ({ $count })
case-aside = Apartado hasta el { $until }:
case-once-aside = Avisos apartados en su día
case-aside-aside = apartado
case-aside-withdrawn = vuelve a valer: alguien lo retiró
case-aside-expired = vuelve a valer: pasó su plazo
case-aside-found_otherwise = vuelve a valer: se halló por otros hechos u otra versión de la regla
case-aside-gone = la última evaluación no tiene ese aviso

case-part-request = Cabecera
case-part-subject = La persona
case-part-facts = Los hechos
case-part-offences = Delitos
case-part-warrants = Órdenes judiciales
case-part-case = Procedimiento
case-part-conviction = Condena
case-part-organisations = Organizaciones
case-part-assurances = Garantías
case-part-documents = Documentos
case-part-family = Custodia
case-part-history = Antecedentes
case-part-publication = Publicación
case-part-record = Registro
case-part-sensitive_data = Datos sensibles
case-part-diffusion = Difusión
case-part-annotations = Lo que añadieron los revisores

case-side-ordinary = Lo que habla a favor de un delito común
case-side-article_3 = Lo que habla a favor del artículo 3
case-side-open = Lo que no puede saberse
case-side-many = Mostrar los { $count }
case-side-none = No se halló nada.
# same as English: value
case-argument = ({ $weight }, { $law })
case-would-point = Apuntaría a: { $side }.
case-matrix = Los factores de RPD 34(3), su sentido, peso y estado
case-sequences = Las líneas numeradas marcan los órdenes de fechas de los que habla un aviso o un factor:
case-no-sequences = Ningún aviso ni factor habla del orden de estas fechas.
case-drawing = Dibujo de las fechas
case-timeline-table = Lo mismo en una tabla

case-matches = Solicitudes parecidas
case-matches-none = Ninguna otra solicitud trata de la misma persona o los mismos hechos, hasta donde puede saberse.
case-matches-more = { $count ->
    [one] { $count } solicitud parecida más
    [many] { $count } de solicitudes parecidas más
   *[other] { $count } solicitudes parecidas más
 }
case-relation-same_person_same_facts = Misma persona, mismos hechos
case-relation-same_person_other_facts = Misma persona, otros hechos
case-relation-same_facts_other_person = Mismos hechos, otra persona
case-relation-none = Nada en común
case-match-certainty-likely = probable
case-match-certainty-possible = posible
case-match-scores = A favor de la misma persona: { $person } de 100; de los mismos hechos: { $facts } de 100
case-match-state-open = nadie lo ha resuelto
case-match-state-confirmed = confirmado
case-match-state-dismissed = descartado
case-match-state-proposed = propuesto para descartar
case-match-state-gone = ya no se halla
case-match-other = El otro caso:
case-match-why = Por qué coinciden y qué habla en contra
case-match-reason = Razón
case-match-here = En esta solicitud
case-match-there = En la otra
case-match-points = Puntos
case-match-texts = Los dos relatos de los hechos, lado a lado
case-match-settle = Confirmar o descartar esta coincidencia
case-match-confirm = Confirmar
case-match-dismiss = Descartar

case-why-name_same = Mismo nombre
case-why-name_spelled_otherwise = Mismo nombre, otra grafía
case-why-name_nearly_same = Nombre casi igual
case-why-name_in_other_order = Mismo nombre en otro orden
case-why-name_in_part = Parte del nombre
case-why-only_name_same = Solo el nombre es igual
case-why-name_parts_contradict = Partes del nombre se contradicen
case-why-forenames_contradict = Los nombres de pila se contradicen
case-why-birth_date_same = Misma fecha de nacimiento
case-why-birth_date_agrees_as_far_as_stated = Las fechas de nacimiento coinciden en lo indicado
case-why-birth_day_and_month_swapped = Día y mes de nacimiento cambiados
case-why-birth_date_one_digit_off = Fecha de nacimiento con un dígito distinto
case-why-birth_date_contradicts = Fechas de nacimiento contradictorias
case-why-document_same = Mismo documento
case-why-document_same_other_country = Mismo número de documento, otro país
case-why-document_nearly_same = Número de documento casi igual
case-why-sex_contradicts = El sexo difiere
case-why-nationality_shared = Una nacionalidad en común
case-why-nationality_contradicts = Ninguna nacionalidad en común
case-why-birthplace_same = Mismo lugar de nacimiento
case-why-birthplace_contradicts = Lugares de nacimiento distintos
case-why-parent_same = Mismo progenitor
case-why-parent_contradicts = Progenitores distintos
case-why-warrant_same = Misma orden
case-why-judgment_same = Misma sentencia
case-why-file_same = Mismo número de expediente
case-why-act_same_day_and_town = Un acto el mismo día en la misma localidad
case-why-act_same_day = Un acto el mismo día
case-why-act_same_month_and_town = Un acto el mismo mes en la misma localidad
case-why-act_same_month = Un acto el mismo mes
case-why-acts_at_other_times = Los actos fueron en otros momentos
case-why-acts_at_other_places = Los actos fueron en otros lugares
case-why-summary_alike = Los relatos de los hechos se parecen
case-why-summary_alike_in_part = Los relatos de los hechos se parecen en parte
case-why-charge_same = Mismo cargo
case-why-facts_same = Mismos hechos
case-why-keys_shared = La otra solicitud se borró; solo quedan rastros para comparar
