CONST-2-1 =
    .title = Inquietud por los derechos de esta persona sin constatación de un órgano competente
    .compliance =
        Alegación: { $finding_subject }; se refiere a: { $finding_concerns }; ningún órgano
        competente la ha constatado.
    .cure =
        Buscar una constatación de un órgano competente, preguntar a la fuente y dejar constancia de
        lo hallado.

CONST-2-1-COUNTRY =
    .title = Informes sobre un país en general
    .compliance = Un informe se refiere al país en general; por sí solo no decide nada.
    .cure =
        No se requiere nada. Buscar constataciones sobre esta persona o personas en una situación
        similar.

HR-TORTURE-RISK =
    .title = Se constató que la entrega violaría el principio de no devolución
    .compliance =
        Un órgano nacional competente constató que la entrega de esta persona violaría el principio
        de no devolución.
    .cure =
        No cabe subsanación mientras subsista la constatación. Registrar su levantamiento por un
        órgano superior, con la fuente.

HR-TORTURE-RISK-WEIGH =
    .title = Riesgo de tortura o de devolución que debe ponderarse
    .compliance = Dato registrado: { $finding_subject }; se refiere a: { $finding_concerns }.
    .cure =
        Ponderar la pertinencia, la gravedad y la reversibilidad (2.1, párrs. 32(d), 33(b)), e
        indicar con qué resultado.

HR-TORTURE-EVID =
    .title = Se constató que la sentencia se basa en la tortura
    .compliance =
        Un órgano competente constató que la sentencia se basa en declaraciones obtenidas mediante
        tortura.
    .cure =
        No cabe subsanación con esta sentencia. Un nuevo juicio sin esas declaraciones constituye un
        caso nuevo.

HR-TORTURE-EVID-WEIGH =
    .title = Pruebas que, según se afirma, proceden de la tortura
    .compliance =
        Se afirma que hay pruebas que proceden de la tortura; la sentencia o el cargo se basa en
        ellas: { $data_rest_on_it }.
    .cure =
        Pedir la constatación, y preguntar en qué se basa el cargo sin esas declaraciones y si hubo
        reparación.

HR-TREATYBODY =
    .title = Constatación de un órgano competente sobre este caso
    .compliance =
        Un órgano competente formuló una constatación: { $finding_subject }; se refiere a:
        { $finding_concerns }.
    .cure =
        Ponderar su pertinencia para estos datos y dejar constancia de si el Estado lo ha reparado.

HR-FAIRTRIAL =
    .title = Constatación o informe de un juicio injusto
    .compliance =
        Figura en el expediente una constatación de juicio injusto, o se denegó la asistencia
        letrada.
    .cure =
        Preguntar qué se ha hecho desde entonces, y dejar constancia de la reparación con su fuente.

HR-ABSENTIA =
    .title = Sentencia en ausencia sin garantías
    .requester =
        Indique si la persona estuvo presente en el juicio; si no, cómo fue notificada o defendida,
        y si cabe un nuevo juicio o una apelación plena.
    .compliance =
        Juzgada en ausencia: { $judged_in_absence }; notificada: { $notified_of_trial }; defendida:
        { $represented_at_trial }; cabe nuevo juicio: { $retrial_open }.
    .cure =
        La prueba de la notificación o la defensa, o de que cabe un nuevo juicio o una apelación, o
        de que la propia persona eludió el juicio.

HR-DEATH =
    .title = Delito punible con la muerte sin garantía
    .requester =
        El delito puede castigarse con la pena de muerte. Indique si se garantiza que no se impondrá
        o no se ejecutará.
    .compliance =
        El delito puede castigarse con la pena de muerte; garantía en contra:
        { $death_penalty_assurance }.
    .cure = Una garantía de que la pena de muerte no se impondrá o no se ejecutará.

HR-DEATH-CHILD =
    .title = Delito punible con la muerte de una persona menor de edad
    .compliance =
        El delito puede castigarse con la pena de muerte y la persona tenía menos de dieciocho años
        en el momento del acto.
    .cure =
        Una garantía de que la pena de muerte no se impondrá o no se ejecutará, o la prueba de la
        edad de la persona.

HR-PUNISH =
    .title = Castigo corporal
    .compliance = Se indica un castigo corporal para el delito.
    .cure = Preguntar si se impondrá otra pena, y dejar constancia de la respuesta.

HR-DISCRIM =
    .title = Persecución penal por razón de quién es la persona
    .compliance =
        Perseguida penalmente por religión, raza u origen: { $prosecuted_for_identity }; por género
        u orientación: { $prosecuted_for_gender_or_orientation }.
    .cure = No cabe subsanación mientras subsista esa conclusión.

HR-DISCRIM-SIGNS =
    .title = Indicios de discriminación
    .compliance = Se constata o se alega discriminación; se refiere a: { $finding_concerns }.
    .cure =
        Indicar si hay motivos sólidos para creer que existe persecución y si esta solicitud sirve a
        ella.

HR-DETENTION =
    .title = Detención arbitraria, o familiares retenidos
    .compliance =
        Figura en el expediente una detención arbitraria o excesiva, así constatada y no reparada, o
        la retención de familiares como medio de presión.
    .cure =
        Dejar constancia de la reparación, de la puesta en libertad, o de por qué la constatación no
        afecta a estos datos.

ROP-21-32A =
    .title = El propio delito puede restringir un derecho
    .compliance =
        El delito se refiere a la religión, el género o la orientación y puede castigar el ejercicio
        de un derecho.
    .cure =
        Indicar a partir de los hechos qué derecho se ve afectado, en su caso, y qué conducta se
        castiga.

ROP-21-33C =
    .title = Términos discriminatorios o detalles privados innecesarios
    .requester =
        Suprima los términos discriminatorios y los detalles privados que no sean necesarios;
        designe a los grupos por su organización.
    .compliance = El texto contiene términos discriminatorios o detalles privados innecesarios.
    .cure = Reformular el texto; el resto puede entonces tratarse.

RPD-47-H =
    .title = Información externa cuya fiabilidad no se ha evaluado
    .compliance =
        Afirmaciones externas cuya fiabilidad nadie ha evaluado: { $unassessed_external_facts }.
    .cure =
        Evaluar la fiabilidad de cada afirmación, o retirarla; no basar la medida únicamente en
        ella.

RPD-129 =
    .title = Duda sobre la conformidad en curso de examen
    .compliance = Se está examinando una duda sobre la conformidad.
    .cure = Concluir el examen, y comunicar la medida a la fuente, con los motivos.

RPD-48 =
    .title = Está pendiente la corrección o la duda de otra OCN
    .compliance =
        Comunicación de otra OCN que no está resuelta: { $position_kind }; motivada:
        { $position_reasoned }.
    .cure = Hacer que la fuente la examine, y dejar constancia de cómo se resolvió.

ROP-21-32D =
    .title = Perjuicio por la propia publicación, o perjuicio irreversible
    .compliance =
        Perjuicio por la propia publicación: { $harm_by_publication }; perjuicio posterior
        irreversible: { $later_harm_irreversible }.
    .cure =
        Ponderar este perjuicio antes que otros; indicar si puede evitarse con menos que la
        denegación del canal.

HR-PROP =
    .title = Caso antiguo de gravedad moderada
    .compliance =
        Días transcurridos desde el último acto: { $days_since_last_act }; pena máxima más alta, en
        meses: { $highest_maximum_penalty_months }.
    .cure = Considerar si una alerta a todos los países sigue siendo proporcionada.

HR-CONFESSION =
    .title = Relato de los hechos basado únicamente en confesiones
    .requester = Las confesiones son el único fundamento indicado del relato de los hechos.
    .compliance = Las confesiones son el único fundamento indicado del relato de los hechos.
    .cure = Indicar en qué más se basa el relato, como documentos, vestigios o testigos.
