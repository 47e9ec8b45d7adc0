CONST-2-1 =
    .title = Inquietud por los derechos de esta persona sin constatación de un órgano competente
    .compliance =
        Alegación: { $finding_subject }; se refiere a: { $finding_concerns }; ningún órgano
        competente la ha constatado.
    .cure =
        Buscar una constatación de un órgano competente, preguntar a la fuente y dejar constancia de
        lo hallado.
    .says =
        Una alegación sobre esta persona o este caso no decide nada; se examina, porque el
        tratamiento debe respetar los derechos de la persona.
    .limits =
        Si la alegación es creíble corresponde a personas. La tortura, la discriminación y los
        familiares retenidos tienen sus propias reglas.

CONST-2-1-COUNTRY =
    .title = Informes sobre un país en general
    .compliance = Un informe se refiere al país en general; por sí solo no decide nada.
    .cure =
        No se requiere nada. Buscar constataciones sobre esta persona o personas en una situación
        similar.
    .says =
        El historial general de un país es contexto y motivo para mirar con más atención; por sí
        solo no es motivo contra el tratamiento.
    .limits = La Secretaría General no evalúa países; esta regla tampoco.

HR-TORTURE-RISK =
    .title = Se constató que la entrega violaría el principio de no devolución
    .compliance =
        Un órgano nacional competente constató que la entrega de esta persona violaría el principio
        de no devolución.
    .cure =
        No cabe subsanación mientras subsista la constatación. Registrar su levantamiento por un
        órgano superior, con la fuente.
    .says =
        Cuando un órgano nacional competente concluyó que la entrega de la persona vulneraría el
        principio de no devolución, ningún canal está abierto.
    .limits =
        Aquí solo cuenta la conclusión de un órgano nacional sobre esta misma persona; otros
        órganos, y las personas en una situación similar, se ponderan con arreglo a
        HR-TORTURE-RISK-WEIGH. No se comprueba que la conclusión siga vigente.

HR-TORTURE-RISK-WEIGH =
    .title = Riesgo de tortura o de devolución que debe ponderarse
    .compliance = Dato registrado: { $finding_subject }; se refiere a: { $finding_concerns }.
    .cure =
        Ponderar la pertinencia, la gravedad y la reversibilidad (2.1, párrs. 32(d), 33(b)), e
        indicar con qué resultado.
    .says =
        Las conclusiones de otros órganos, y las alegaciones creíbles sobre la persona, no cierran
        por sí solas todos los canales; un riesgo grave puede impedir la notificación roja y lo
        ponderan personas.
    .limits = Del expediente no puede saberse hasta qué punto es real el riesgo.

HR-TORTURE-EVID =
    .title = Se constató que la sentencia se basa en la tortura
    .compliance =
        Un órgano competente constató que la sentencia se basa en declaraciones obtenidas mediante
        tortura.
    .cure =
        No cabe subsanación con esta sentencia. Un nuevo juicio sin esas declaraciones constituye un
        caso nuevo.
    .says =
        No pueden tratarse los datos basados en una sentencia que, según concluyó un órgano
        competente, se basa en declaraciones obtenidas mediante tortura.
    .limits =
        Lee lo que un examinador hizo constar de la conclusión. Para un mero cargo el párrafo no
        establece impedimento, y la solicitud se retiene.

HR-TORTURE-EVID-WEIGH =
    .title = Pruebas que, según se afirma, proceden de la tortura
    .compliance =
        Se afirma que hay pruebas que proceden de la tortura; la sentencia o el cargo se basa en
        ellas: { $data_rest_on_it }.
    .cure =
        Pedir la constatación, y preguntar en qué se basa el cargo sin esas declaraciones y si hubo
        reparación.
    .says =
        Una alegación, una conclusión sobre un cargo, o una conclusión que se subsanó requiere
        indagación; la Secretaría General no valora por sí misma las alegaciones.
    .limits =
        Cuando consta que ni la sentencia ni el cargo se basan en el elemento, no se señala nada.

HR-TREATYBODY =
    .title = Constatación de un órgano competente sobre este caso
    .compliance =
        Un órgano competente formuló una constatación: { $finding_subject }; se refiere a:
        { $finding_concerns }.
    .cure =
        Ponderar su pertinencia para estos datos y dejar constancia de si el Estado lo ha reparado.
    .says =
        Una conclusión de un tribunal, de un órgano de tratados o similar contra el procesamiento se
        pondera en cuanto a su pertinencia para estos datos y a si el Estado lo ha subsanado.
    .limits =
        Los tribunales de una región no vinculan a los Estados ajenos a ella, pero orientan (2.1,
        párr. 20); el peso del órgano se deja a personas. El juicio justo, la detención, la tortura
        y la discriminación tienen reglas propias.

HR-FAIRTRIAL =
    .title = Constatación o informe de un juicio injusto
    .compliance =
        Figura en el expediente una constatación de juicio injusto, o se denegó la asistencia
        letrada.
    .cure =
        Preguntar qué se ha hecho desde entonces, y dejar constancia de la reparación con su fuente.
    .says =
        Se examina la conclusión de un órgano competente de que el juicio es o fue injusto, o un
        informe de que se denegó la asistencia letrada.
    .limits =
        El Repertorio no contiene un criterio de denegación flagrante; la gravedad del defecto
        corresponde a personas.

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
    .says =
        Quien fue juzgado en ausencia fue notificado con diligencia o defendido por un abogado, o
        puede todavía obtener un nuevo juicio o una apelación plena.
    .limits =
        La ausencia no es en sí misma un impedimento. Si la notificación fue diligente es lo que
        indica el solicitante.

HR-DEATH =
    .title = Delito punible con la muerte sin garantía
    .requester =
        El delito puede castigarse con la pena de muerte. Indique si se garantiza que no se impondrá
        o no se ejecutará.
    .compliance =
        El delito puede castigarse con la pena de muerte; garantía en contra:
        { $death_penalty_assurance }.
    .cure = Una garantía de que la pena de muerte no se impondrá o no se ejecutará.
    .says =
        Para un delito que conlleva la pena de muerte se pide la garantía de que esa pena no se
        impondrá o no se ejecutará.
    .limits =
        Ni el RTD ni el Repertorio tienen una norma al respecto; refleja el derecho de la
        extradición. Solo se lee la pena máxima indicada.

HR-DEATH-CHILD =
    .title = Delito punible con la muerte de una persona menor de edad
    .compliance =
        El delito puede castigarse con la pena de muerte y la persona tenía menos de dieciocho años
        en el momento del acto.
    .cure =
        Una garantía de que la pena de muerte no se impondrá o no se ejecutará, o la prueba de la
        edad de la persona.
    .says =
        No puede imponerse la pena de muerte por un delito de una persona menor de dieciocho años.
    .limits = La edad se calcula a partir de la fecha de nacimiento indicada y del primer acto.

HR-PUNISH =
    .title = Castigo corporal
    .compliance = Se indica un castigo corporal para el delito.
    .cure = Preguntar si se impondrá otra pena, y dejar constancia de la respuesta.
    .says =
        Puede aguardar a la persona un castigo corporal u otro castigo inhumano; personas examinan
        el caso.
    .limits =
        Solo se lee la pena indicada; el formulario no permite indicar ninguna garantía contra ella.

HR-DISCRIM =
    .title = Persecución penal por razón de quién es la persona
    .compliance =
        Perseguida penalmente por religión, raza u origen: { $prosecuted_for_identity }; por género
        u orientación: { $prosecuted_for_gender_or_orientation }.
    .cure = No cabe subsanación mientras subsista esa conclusión.
    .says =
        Un procesamiento por motivos de raza, religión, origen, género u orientación sexual queda
        fuera de los canales.
    .limits =
        Expresa la conclusión de un examinador a partir del expediente. Que la persona pertenezca a
        una minoría no prueba nada.

HR-DISCRIM-SIGNS =
    .title = Indicios de discriminación
    .compliance = Se constata o se alega discriminación; se refiere a: { $finding_concerns }.
    .cure =
        Indicar si hay motivos sólidos para creer que existe persecución y si esta solicitud sirve a
        ella.
    .says =
        Los motivos sólidos para creer que existe una persecución sistemática, a la que quizá sirva
        esta solicitud, pesan contra el tratamiento.
    .limits = Si esta solicitud sirve a la persecución corresponde a personas.

HR-DETENTION =
    .title = Detención arbitraria, o familiares retenidos
    .compliance =
        Figura en el expediente una detención arbitraria o excesiva, así constatada y no reparada, o
        la retención de familiares como medio de presión.
    .cure =
        Dejar constancia de la reparación, de la puesta en libertad, o de por qué la constatación no
        afecta a estos datos.
    .says =
        La conclusión de que la detención en que se apoya la solicitud es arbitraria o excesiva, sin
        que se haya subsanado, o los familiares retenidos como medio de presión, dejan abierta la
        cuestión.
    .limits = Una detención excesiva que se subsanó no se opone en principio al tratamiento.

ROP-21-32A =
    .title = El propio delito puede restringir un derecho
    .compliance =
        El delito se refiere a la religión, el género o la orientación y puede castigar el ejercicio
        de un derecho.
    .cure =
        Indicar a partir de los hechos qué derecho se ve afectado, en su caso, y qué conducta se
        castiga.
    .says =
        Que un delito castigue el ejercicio de un derecho es un factor y se examina; los
        impedimentos figuran en 2.1, párr. 60, y 3.11, párr. 6.
    .limits =
        Lee sobre qué versa el delito; no se detectan la elección de cónyuge ni otros derechos.

ROP-21-33C =
    .title = Términos discriminatorios o detalles privados innecesarios
    .requester =
        Suprima los términos discriminatorios y los detalles privados que no sean necesarios;
        designe a los grupos por su organización.
    .compliance = El texto contiene términos discriminatorios o detalles privados innecesarios.
    .cure = Reformular el texto; el resto puede entonces tratarse.
    .says =
        La parte defectuosa se corrige y el resto se trata; los grupos se nombran por su
        organización, no por su fe ni su etnia.
    .limits = Un lector debe haber marcado la redacción; el motor no juzga el texto.

RPD-47-H =
    .title = Información externa cuya fiabilidad no se ha evaluado
    .compliance =
        Afirmaciones externas cuya fiabilidad nadie ha evaluado: { $unassessed_external_facts }.
    .cure =
        Evaluar la fiabilidad de cada afirmación, o retirarla; no basar la medida únicamente en
        ella.
    .says =
        La información pública o de terceros indica su origen, su fecha y su fiabilidad, y nunca es
        el único fundamento de una medida coercitiva.
    .limits =
        No puede saberse si el elemento es el único fundamento, por lo que la denegación para ese
        caso se deja a personas. También obliga a la información que nosotros añadimos.

RPD-129 =
    .title = Duda sobre la conformidad en curso de examen
    .compliance = Se está examinando una duda sobre la conformidad.
    .cure = Concluir el examen, y comunicar la medida a la fuente, con los motivos.
    .says =
        Mientras se examina una duda, medidas provisionales preservan de daño a las personas y a la
        Organización.
    .limits = El objeto de la duda figura en el expediente, no aquí.

RPD-48 =
    .title = Está pendiente la corrección o la duda de otra OCN
    .compliance =
        Comunicación de otra OCN que no está resuelta: { $position_kind }; motivada:
        { $position_reasoned }.
    .cure = Hacer que la fuente la examine, y dejar constancia de cómo se resolvió.
    .says =
        Una corrección o una duda motivadas de otra Oficina Central Nacional las examina sin demora
        la fuente; hasta entonces los datos esperan.
    .limits = Una protesta sin corrección se pondera en el capítulo K.

ROP-21-32D =
    .title = Perjuicio por la propia publicación, o perjuicio irreversible
    .compliance =
        Perjuicio por la propia publicación: { $harm_by_publication }; perjuicio posterior
        irreversible: { $later_harm_irreversible }.
    .cure =
        Ponderar este perjuicio antes que otros; indicar si puede evitarse con menos que la
        denegación del canal.
    .says =
        El daño que resulta de la propia publicación pesa más que un posible daño posterior, salvo
        que este último sea grave e irreversible.
    .limits = Establece un orden de prioridad; la gravedad del daño corresponde a personas.

HR-PROP =
    .title = Caso antiguo de gravedad moderada
    .compliance =
        Días transcurridos desde el último acto: { $days_since_last_act }; pena máxima más alta, en
        meses: { $highest_maximum_penalty_months }.
    .cure = Considerar si una alerta a todos los países sigue siendo proporcionada.
    .says = Una alerta a todos los países es proporcionada a la gravedad y a la antigüedad del caso.
    .limits = Los dos números son nuestros; nada en el Reglamento traza un límite así.

HR-CONFESSION =
    .title = Relato de los hechos basado únicamente en confesiones
    .requester = Las confesiones son el único fundamento indicado del relato de los hechos.
    .compliance = Las confesiones son el único fundamento indicado del relato de los hechos.
    .cure = Indicar en qué más se basa el relato, como documentos, vestigios o testigos.
    .says =
        No se valora la prueba; que las confesiones sean el único fundamento indicado es motivo para
        preguntar en qué más se basa el relato.
    .limits = Una confesión puede ser cierta y libre; la regla no dice nada sobre cómo se obtuvo.
